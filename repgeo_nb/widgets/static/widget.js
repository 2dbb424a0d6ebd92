/* repgeo_nb front end, MIT licence; contains three.js and ml-matrix (MIT). src-sha256: b093a1f47e9b2888d1a562586fbff913b88a79f743c2bb8db8ac16f980ba0ee7 */
var Nx=Object.create;var Zd=Object.defineProperty;var Dx=Object.getOwnPropertyDescriptor;var Fx=Object.getOwnPropertyNames;var Ox=Object.getPrototypeOf,Ux=Object.prototype.hasOwnProperty;var kx=(i,e)=>()=>{try{return e||i((e={exports:{}}).exports,e),e.exports}catch(t){throw e=0,t}};var Bx=(i,e,t,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of Fx(e))!Ux.call(i,r)&&r!==t&&Zd(i,r,{get:()=>e[r],enumerable:!(n=Dx(e,r))||n.enumerable});return i};var zx=(i,e,t)=>(t=i!=null?Nx(Ox(i)):{},Bx(e||!i||!i.__esModule?Zd(t,"default",{value:i,enumerable:!0}):t,i));var tm=kx(We=>{"use strict";Object.defineProperty(We,"__esModule",{value:!0});var Vb=Object.prototype.toString;function Nt(i){let e=Vb.call(i);return e.endsWith("Array]")&&!e.includes("Big")}function Gb(i,e={}){if(!Nt(i))throw new TypeError("input must be an array");if(i.length===0)throw new TypeError("input must not be empty");let{fromIndex:t=0,toIndex:n=i.length}=e;if(t<0||t>=i.length||!Number.isInteger(t))throw new Error("fromIndex must be a positive integer smaller than length");if(n<=t||n>i.length||!Number.isInteger(n))throw new Error("toIndex must be an integer greater than fromIndex and at most equal to length");let r=i[t];for(let s=t+1;s<n;s++)i[s]>r&&(r=i[s]);return r}function Hb(i,e={}){if(!Nt(i))throw new TypeError("input must be an array");if(i.length===0)throw new TypeError("input must not be empty");let{fromIndex:t=0,toIndex:n=i.length}=e;if(t<0||t>=i.length||!Number.isInteger(t))throw new Error("fromIndex must be a positive integer smaller than length");if(n<=t||n>i.length||!Number.isInteger(n))throw new Error("toIndex must be an integer greater than fromIndex and at most equal to length");let r=i[t];for(let s=t+1;s<n;s++)i[s]<r&&(r=i[s]);return r}function jp(i,e={}){if(Nt(i)){if(i.length===0)throw new TypeError("input must not be empty")}else throw new TypeError("input must be an array");let t;if(e.output!==void 0){if(!Nt(e.output))throw new TypeError("output option must be an array if specified");t=e.output}else t=new Array(i.length);let n=Hb(i),r=Gb(i);if(n===r)throw new RangeError("minimum and maximum input values are equal. Cannot rescale a constant array");let{min:s=e.autoMinMax?n:0,max:o=e.autoMinMax?r:1}=e;if(s>=o)throw new RangeError("min option must be smaller than max option");let a=(o-s)/(r-n);for(let l=0;l<i.length;l++)t[l]=(i[l]-n)*a+s;return t}var _a=" ".repeat(2),Zp=" ".repeat(4);function Wb(){return Qp(this)}function Qp(i,e={}){let{maxRows:t=15,maxColumns:n=10,maxNumSize:r=8,padMinus:s="auto"}=e;return`${i.constructor.name} {
${_a}[
${Zp}${$b(i,t,n,r,s)}
${_a}]
${_a}rows: ${i.rows}
${_a}columns: ${i.columns}
}`}function $b(i,e,t,n,r){let{rows:s,columns:o}=i,a=Math.min(s,e),l=Math.min(o,t),c=[];if(r==="auto"){r=!1;e:for(let h=0;h<a;h++)for(let u=0;u<l;u++)if(i.get(h,u)<0){r=!0;break e}}for(let h=0;h<a;h++){let u=[];for(let d=0;d<l;d++)u.push(Xb(i.get(h,d),n,r));c.push(`${u.join(" ")}`)}return l!==o&&(c[c.length-1]+=` ... ${o-t} more columns`),a!==s&&c.push(`... ${s-e} more rows`),c.join(`
${Zp}`)}function Xb(i,e,t){return(i>=0&&t?` ${Kp(i,e-1)}`:Kp(i,e)).padEnd(e)}function Kp(i,e){let t=i.toString();if(t.length<=e)return t;let n=i.toFixed(e);if(n.length>e&&(n=i.toFixed(Math.max(0,e-(n.length-e)))),n.length<=e&&!n.startsWith("0.000")&&!n.startsWith("-0.000"))return n;let r=i.toExponential(e);return r.length>e&&(r=i.toExponential(Math.max(0,e-(r.length-e)))),r.slice(0)}function qb(i,e){i.prototype.add=function(n){return typeof n=="number"?this.addS(n):this.addM(n)},i.prototype.addS=function(n){for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)+n);return this},i.prototype.addM=function(n){if(n=e.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)+n.get(r,s));return this},i.add=function(n,r){return new e(n).add(r)},i.prototype.sub=function(n){return typeof n=="number"?this.subS(n):this.subM(n)},i.prototype.subS=function(n){for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)-n);return this},i.prototype.subM=function(n){if(n=e.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)-n.get(r,s));return this},i.sub=function(n,r){return new e(n).sub(r)},i.prototype.subtract=i.prototype.sub,i.prototype.subtractS=i.prototype.subS,i.prototype.subtractM=i.prototype.subM,i.subtract=i.sub,i.prototype.mul=function(n){return typeof n=="number"?this.mulS(n):this.mulM(n)},i.prototype.mulS=function(n){for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)*n);return this},i.prototype.mulM=function(n){if(n=e.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)*n.get(r,s));return this},i.mul=function(n,r){return new e(n).mul(r)},i.prototype.multiply=i.prototype.mul,i.prototype.multiplyS=i.prototype.mulS,i.prototype.multiplyM=i.prototype.mulM,i.multiply=i.mul,i.prototype.div=function(n){return typeof n=="number"?this.divS(n):this.divM(n)},i.prototype.divS=function(n){for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)/n);return this},i.prototype.divM=function(n){if(n=e.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)/n.get(r,s));return this},i.div=function(n,r){return new e(n).div(r)},i.prototype.divide=i.prototype.div,i.prototype.divideS=i.prototype.divS,i.prototype.divideM=i.prototype.divM,i.divide=i.div,i.prototype.mod=function(n){return typeof n=="number"?this.modS(n):this.modM(n)},i.prototype.modS=function(n){for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)%n);return this},i.prototype.modM=function(n){if(n=e.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)%n.get(r,s));return this},i.mod=function(n,r){return new e(n).mod(r)},i.prototype.modulus=i.prototype.mod,i.prototype.modulusS=i.prototype.modS,i.prototype.modulusM=i.prototype.modM,i.modulus=i.mod,i.prototype.and=function(n){return typeof n=="number"?this.andS(n):this.andM(n)},i.prototype.andS=function(n){for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)&n);return this},i.prototype.andM=function(n){if(n=e.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)&n.get(r,s));return this},i.and=function(n,r){return new e(n).and(r)},i.prototype.or=function(n){return typeof n=="number"?this.orS(n):this.orM(n)},i.prototype.orS=function(n){for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)|n);return this},i.prototype.orM=function(n){if(n=e.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)|n.get(r,s));return this},i.or=function(n,r){return new e(n).or(r)},i.prototype.xor=function(n){return typeof n=="number"?this.xorS(n):this.xorM(n)},i.prototype.xorS=function(n){for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)^n);return this},i.prototype.xorM=function(n){if(n=e.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)^n.get(r,s));return this},i.xor=function(n,r){return new e(n).xor(r)},i.prototype.leftShift=function(n){return typeof n=="number"?this.leftShiftS(n):this.leftShiftM(n)},i.prototype.leftShiftS=function(n){for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)<<n);return this},i.prototype.leftShiftM=function(n){if(n=e.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)<<n.get(r,s));return this},i.leftShift=function(n,r){return new e(n).leftShift(r)},i.prototype.signPropagatingRightShift=function(n){return typeof n=="number"?this.signPropagatingRightShiftS(n):this.signPropagatingRightShiftM(n)},i.prototype.signPropagatingRightShiftS=function(n){for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)>>n);return this},i.prototype.signPropagatingRightShiftM=function(n){if(n=e.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)>>n.get(r,s));return this},i.signPropagatingRightShift=function(n,r){return new e(n).signPropagatingRightShift(r)},i.prototype.rightShift=function(n){return typeof n=="number"?this.rightShiftS(n):this.rightShiftM(n)},i.prototype.rightShiftS=function(n){for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)>>>n);return this},i.prototype.rightShiftM=function(n){if(n=e.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)>>>n.get(r,s));return this},i.rightShift=function(n,r){return new e(n).rightShift(r)},i.prototype.zeroFillRightShift=i.prototype.rightShift,i.prototype.zeroFillRightShiftS=i.prototype.rightShiftS,i.prototype.zeroFillRightShiftM=i.prototype.rightShiftM,i.zeroFillRightShift=i.rightShift,i.prototype.not=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,~this.get(n,r));return this},i.not=function(n){return new e(n).not()},i.prototype.abs=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.abs(this.get(n,r)));return this},i.abs=function(n){return new e(n).abs()},i.prototype.acos=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.acos(this.get(n,r)));return this},i.acos=function(n){return new e(n).acos()},i.prototype.acosh=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.acosh(this.get(n,r)));return this},i.acosh=function(n){return new e(n).acosh()},i.prototype.asin=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.asin(this.get(n,r)));return this},i.asin=function(n){return new e(n).asin()},i.prototype.asinh=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.asinh(this.get(n,r)));return this},i.asinh=function(n){return new e(n).asinh()},i.prototype.atan=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.atan(this.get(n,r)));return this},i.atan=function(n){return new e(n).atan()},i.prototype.atanh=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.atanh(this.get(n,r)));return this},i.atanh=function(n){return new e(n).atanh()},i.prototype.cbrt=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.cbrt(this.get(n,r)));return this},i.cbrt=function(n){return new e(n).cbrt()},i.prototype.ceil=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.ceil(this.get(n,r)));return this},i.ceil=function(n){return new e(n).ceil()},i.prototype.clz32=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.clz32(this.get(n,r)));return this},i.clz32=function(n){return new e(n).clz32()},i.prototype.cos=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.cos(this.get(n,r)));return this},i.cos=function(n){return new e(n).cos()},i.prototype.cosh=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.cosh(this.get(n,r)));return this},i.cosh=function(n){return new e(n).cosh()},i.prototype.exp=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.exp(this.get(n,r)));return this},i.exp=function(n){return new e(n).exp()},i.prototype.expm1=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.expm1(this.get(n,r)));return this},i.expm1=function(n){return new e(n).expm1()},i.prototype.floor=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.floor(this.get(n,r)));return this},i.floor=function(n){return new e(n).floor()},i.prototype.fround=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.fround(this.get(n,r)));return this},i.fround=function(n){return new e(n).fround()},i.prototype.log=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.log(this.get(n,r)));return this},i.log=function(n){return new e(n).log()},i.prototype.log1p=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.log1p(this.get(n,r)));return this},i.log1p=function(n){return new e(n).log1p()},i.prototype.log10=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.log10(this.get(n,r)));return this},i.log10=function(n){return new e(n).log10()},i.prototype.log2=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.log2(this.get(n,r)));return this},i.log2=function(n){return new e(n).log2()},i.prototype.round=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.round(this.get(n,r)));return this},i.round=function(n){return new e(n).round()},i.prototype.sign=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.sign(this.get(n,r)));return this},i.sign=function(n){return new e(n).sign()},i.prototype.sin=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.sin(this.get(n,r)));return this},i.sin=function(n){return new e(n).sin()},i.prototype.sinh=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.sinh(this.get(n,r)));return this},i.sinh=function(n){return new e(n).sinh()},i.prototype.sqrt=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.sqrt(this.get(n,r)));return this},i.sqrt=function(n){return new e(n).sqrt()},i.prototype.tan=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.tan(this.get(n,r)));return this},i.tan=function(n){return new e(n).tan()},i.prototype.tanh=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.tanh(this.get(n,r)));return this},i.tanh=function(n){return new e(n).tanh()},i.prototype.trunc=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.trunc(this.get(n,r)));return this},i.trunc=function(n){return new e(n).trunc()},i.pow=function(n,r){return new e(n).pow(r)},i.prototype.pow=function(n){return typeof n=="number"?this.powS(n):this.powM(n)},i.prototype.powS=function(n){for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)**n);return this},i.prototype.powM=function(n){if(n=e.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)**n.get(r,s));return this}}function bn(i,e,t){let n=t?i.rows:i.rows-1;if(e<0||e>n)throw new RangeError("Row index out of range")}function _n(i,e,t){let n=t?i.columns:i.columns-1;if(e<0||e>n)throw new RangeError("Column index out of range")}function Hr(i,e){if(e.to1DArray&&(e=e.to1DArray()),e.length!==i.columns)throw new RangeError("vector size must be the same as the number of columns");return e}function Wr(i,e){if(e.to1DArray&&(e=e.to1DArray()),e.length!==i.rows)throw new RangeError("vector size must be the same as the number of rows");return e}function ru(i,e){if(!Nt(e))throw new TypeError("row indices must be an array");for(let t=0;t<e.length;t++)if(e[t]<0||e[t]>=i.rows)throw new RangeError("row indices are out of range")}function su(i,e){if(!Nt(e))throw new TypeError("column indices must be an array");for(let t=0;t<e.length;t++)if(e[t]<0||e[t]>=i.columns)throw new RangeError("column indices are out of range")}function Yh(i,e,t,n,r){if(arguments.length!==5)throw new RangeError("expected 4 arguments");if(Ma("startRow",e),Ma("endRow",t),Ma("startColumn",n),Ma("endColumn",r),e>t||n>r||e<0||e>=i.rows||t<0||t>=i.rows||n<0||n>=i.columns||r<0||r>=i.columns)throw new RangeError("Submatrix indices are out of range")}function Pa(i,e=0){let t=[];for(let n=0;n<i;n++)t.push(e);return t}function Ma(i,e){if(typeof e!="number")throw new TypeError(`${i} must be a number`)}function Gr(i){if(i.isEmpty())throw new Error("Empty matrix has no elements to index")}function Yb(i){let e=Pa(i.rows);for(let t=0;t<i.rows;++t)for(let n=0;n<i.columns;++n)e[t]+=i.get(t,n);return e}function jb(i){let e=Pa(i.columns);for(let t=0;t<i.rows;++t)for(let n=0;n<i.columns;++n)e[n]+=i.get(t,n);return e}function Kb(i){let e=0;for(let t=0;t<i.rows;t++)for(let n=0;n<i.columns;n++)e+=i.get(t,n);return e}function Jb(i){let e=Pa(i.rows,1);for(let t=0;t<i.rows;++t)for(let n=0;n<i.columns;++n)e[t]*=i.get(t,n);return e}function Zb(i){let e=Pa(i.columns,1);for(let t=0;t<i.rows;++t)for(let n=0;n<i.columns;++n)e[n]*=i.get(t,n);return e}function Qb(i){let e=1;for(let t=0;t<i.rows;t++)for(let n=0;n<i.columns;n++)e*=i.get(t,n);return e}function e_(i,e,t){let n=i.rows,r=i.columns,s=[];for(let o=0;o<n;o++){let a=0,l=0,c=0;for(let h=0;h<r;h++)c=i.get(o,h)-t[o],a+=c,l+=c*c;e?s.push((l-a*a/r)/(r-1)):s.push((l-a*a/r)/r)}return s}function t_(i,e,t){let n=i.rows,r=i.columns,s=[];for(let o=0;o<r;o++){let a=0,l=0,c=0;for(let h=0;h<n;h++)c=i.get(h,o)-t[o],a+=c,l+=c*c;e?s.push((l-a*a/n)/(n-1)):s.push((l-a*a/n)/n)}return s}function n_(i,e,t){let n=i.rows,r=i.columns,s=n*r,o=0,a=0,l=0;for(let c=0;c<n;c++)for(let h=0;h<r;h++)l=i.get(c,h)-t,o+=l,a+=l*l;return e?(a-o*o/s)/(s-1):(a-o*o/s)/s}function i_(i,e){for(let t=0;t<i.rows;t++)for(let n=0;n<i.columns;n++)i.set(t,n,i.get(t,n)-e[t])}function r_(i,e){for(let t=0;t<i.rows;t++)for(let n=0;n<i.columns;n++)i.set(t,n,i.get(t,n)-e[n])}function s_(i,e){for(let t=0;t<i.rows;t++)for(let n=0;n<i.columns;n++)i.set(t,n,i.get(t,n)-e)}function o_(i){let e=[];for(let t=0;t<i.rows;t++){let n=0;for(let r=0;r<i.columns;r++)n+=i.get(t,r)**2/(i.columns-1);e.push(Math.sqrt(n))}return e}function a_(i,e){for(let t=0;t<i.rows;t++)for(let n=0;n<i.columns;n++)i.set(t,n,i.get(t,n)/e[t])}function l_(i){let e=[];for(let t=0;t<i.columns;t++){let n=0;for(let r=0;r<i.rows;r++)n+=i.get(r,t)**2/(i.rows-1);e.push(Math.sqrt(n))}return e}function c_(i,e){for(let t=0;t<i.rows;t++)for(let n=0;n<i.columns;n++)i.set(t,n,i.get(t,n)/e[n])}function h_(i){let e=i.size-1,t=0;for(let n=0;n<i.columns;n++)for(let r=0;r<i.rows;r++)t+=i.get(r,n)**2/e;return Math.sqrt(t)}function u_(i,e){for(let t=0;t<i.rows;t++)for(let n=0;n<i.columns;n++)i.set(t,n,i.get(t,n)/e)}var lt=class i{static from1DArray(e,t,n){if(e*t!==n.length)throw new RangeError("data length does not match given dimensions");let s=new le(e,t);for(let o=0;o<e;o++)for(let a=0;a<t;a++)s.set(o,a,n[o*t+a]);return s}static rowVector(e){let t=new le(1,e.length);for(let n=0;n<e.length;n++)t.set(0,n,e[n]);return t}static columnVector(e){let t=new le(e.length,1);for(let n=0;n<e.length;n++)t.set(n,0,e[n]);return t}static zeros(e,t){return new le(e,t)}static ones(e,t){return new le(e,t).fill(1)}static rand(e,t,n={}){if(typeof n!="object")throw new TypeError("options must be an object");let{random:r=Math.random}=n,s=new le(e,t);for(let o=0;o<e;o++)for(let a=0;a<t;a++)s.set(o,a,r());return s}static randInt(e,t,n={}){if(typeof n!="object")throw new TypeError("options must be an object");let{min:r=0,max:s=1e3,random:o=Math.random}=n;if(!Number.isInteger(r))throw new TypeError("min must be an integer");if(!Number.isInteger(s))throw new TypeError("max must be an integer");if(r>=s)throw new RangeError("min must be smaller than max");let a=s-r,l=new le(e,t);for(let c=0;c<e;c++)for(let h=0;h<t;h++){let u=r+Math.round(o()*a);l.set(c,h,u)}return l}static eye(e,t,n){t===void 0&&(t=e),n===void 0&&(n=1);let r=Math.min(e,t),s=this.zeros(e,t);for(let o=0;o<r;o++)s.set(o,o,n);return s}static diag(e,t,n){let r=e.length;t===void 0&&(t=r),n===void 0&&(n=t);let s=Math.min(r,t,n),o=this.zeros(t,n);for(let a=0;a<s;a++)o.set(a,a,e[a]);return o}static min(e,t){e=this.checkMatrix(e),t=this.checkMatrix(t);let n=e.rows,r=e.columns,s=new le(n,r);for(let o=0;o<n;o++)for(let a=0;a<r;a++)s.set(o,a,Math.min(e.get(o,a),t.get(o,a)));return s}static max(e,t){e=this.checkMatrix(e),t=this.checkMatrix(t);let n=e.rows,r=e.columns,s=new this(n,r);for(let o=0;o<n;o++)for(let a=0;a<r;a++)s.set(o,a,Math.max(e.get(o,a),t.get(o,a)));return s}static checkMatrix(e){return i.isMatrix(e)?e:new le(e)}static isMatrix(e){return e!=null&&e.klass==="Matrix"}get size(){return this.rows*this.columns}apply(e){if(typeof e!="function")throw new TypeError("callback must be a function");for(let t=0;t<this.rows;t++)for(let n=0;n<this.columns;n++)e.call(this,t,n);return this}applyAlongAxis(e,t){if(typeof e!="function")throw new TypeError("callback must be a function");let n=[];switch(t){case"row":{for(let r=0;r<this.rows;r++)n.push(e.call(this,this.getRow(r),r));break}case"column":{for(let r=0;r<this.columns;r++)n.push(e.call(this,this.getColumn(r),r));break}default:throw new Error(`invalid option: ${t}`)}return n}to1DArray(){let e=[];for(let t=0;t<this.rows;t++)for(let n=0;n<this.columns;n++)e.push(this.get(t,n));return e}to2DArray(){let e=[];for(let t=0;t<this.rows;t++){e.push([]);for(let n=0;n<this.columns;n++)e[t].push(this.get(t,n))}return e}toJSON(){return this.to2DArray()}isRowVector(){return this.rows===1}isColumnVector(){return this.columns===1}isVector(){return this.rows===1||this.columns===1}isSquare(){return this.rows===this.columns}isEmpty(){return this.rows===0||this.columns===0}isSymmetric(){if(this.isSquare()){for(let e=0;e<this.rows;e++)for(let t=0;t<=e;t++)if(this.get(e,t)!==this.get(t,e))return!1;return!0}return!1}isDistance(){if(!this.isSymmetric())return!1;for(let e=0;e<this.rows;e++)if(this.get(e,e)!==0)return!1;return!0}isEchelonForm(){let e=0,t=0,n=-1,r=!0,s=!1;for(;e<this.rows&&r;){for(t=0,s=!1;t<this.columns&&s===!1;)this.get(e,t)===0?t++:this.get(e,t)===1&&t>n?(s=!0,n=t):(r=!1,s=!0);e++}return r}isReducedEchelonForm(){let e=0,t=0,n=-1,r=!0,s=!1;for(;e<this.rows&&r;){for(t=0,s=!1;t<this.columns&&s===!1;)this.get(e,t)===0?t++:this.get(e,t)===1&&t>n?(s=!0,n=t):(r=!1,s=!0);for(let o=t+1;o<this.rows;o++)this.get(e,o)!==0&&(r=!1);e++}return r}echelonForm(){let e=this.clone(),t=0,n=0;for(;t<e.rows&&n<e.columns;){let r=t;for(let s=t;s<e.rows;s++)e.get(s,n)>e.get(r,n)&&(r=s);if(e.get(r,n)===0)n++;else{e.swapRows(t,r);let s=e.get(t,n);for(let o=n;o<e.columns;o++)e.set(t,o,e.get(t,o)/s);for(let o=t+1;o<e.rows;o++){let a=e.get(o,n)/e.get(t,n);e.set(o,n,0);for(let l=n+1;l<e.columns;l++)e.set(o,l,e.get(o,l)-e.get(t,l)*a)}t++,n++}}return e}reducedEchelonForm(){let e=this.echelonForm(),t=e.columns,n=e.rows,r=n-1;for(;r>=0;)if(e.maxRow(r)===0)r--;else{let s=0,o=!1;for(;s<n&&o===!1;)e.get(r,s)===1?o=!0:s++;for(let a=0;a<r;a++){let l=e.get(a,s);for(let c=s;c<t;c++){let h=e.get(a,c)-l*e.get(r,c);e.set(a,c,h)}}r--}return e}set(){throw new Error("set method is unimplemented")}get(){throw new Error("get method is unimplemented")}repeat(e={}){if(typeof e!="object")throw new TypeError("options must be an object");let{rows:t=1,columns:n=1}=e;if(!Number.isInteger(t)||t<=0)throw new TypeError("rows must be a positive integer");if(!Number.isInteger(n)||n<=0)throw new TypeError("columns must be a positive integer");let r=new le(this.rows*t,this.columns*n);for(let s=0;s<t;s++)for(let o=0;o<n;o++)r.setSubMatrix(this,this.rows*s,this.columns*o);return r}fill(e){for(let t=0;t<this.rows;t++)for(let n=0;n<this.columns;n++)this.set(t,n,e);return this}neg(){return this.mulS(-1)}getRow(e){bn(this,e);let t=[];for(let n=0;n<this.columns;n++)t.push(this.get(e,n));return t}getRowVector(e){return le.rowVector(this.getRow(e))}setRow(e,t){bn(this,e),t=Hr(this,t);for(let n=0;n<this.columns;n++)this.set(e,n,t[n]);return this}swapRows(e,t){bn(this,e),bn(this,t);for(let n=0;n<this.columns;n++){let r=this.get(e,n);this.set(e,n,this.get(t,n)),this.set(t,n,r)}return this}getColumn(e){_n(this,e);let t=[];for(let n=0;n<this.rows;n++)t.push(this.get(n,e));return t}getColumnVector(e){return le.columnVector(this.getColumn(e))}setColumn(e,t){_n(this,e),t=Wr(this,t);for(let n=0;n<this.rows;n++)this.set(n,e,t[n]);return this}swapColumns(e,t){_n(this,e),_n(this,t);for(let n=0;n<this.rows;n++){let r=this.get(n,e);this.set(n,e,this.get(n,t)),this.set(n,t,r)}return this}addRowVector(e){e=Hr(this,e);for(let t=0;t<this.rows;t++)for(let n=0;n<this.columns;n++)this.set(t,n,this.get(t,n)+e[n]);return this}subRowVector(e){e=Hr(this,e);for(let t=0;t<this.rows;t++)for(let n=0;n<this.columns;n++)this.set(t,n,this.get(t,n)-e[n]);return this}mulRowVector(e){e=Hr(this,e);for(let t=0;t<this.rows;t++)for(let n=0;n<this.columns;n++)this.set(t,n,this.get(t,n)*e[n]);return this}divRowVector(e){e=Hr(this,e);for(let t=0;t<this.rows;t++)for(let n=0;n<this.columns;n++)this.set(t,n,this.get(t,n)/e[n]);return this}addColumnVector(e){e=Wr(this,e);for(let t=0;t<this.rows;t++)for(let n=0;n<this.columns;n++)this.set(t,n,this.get(t,n)+e[t]);return this}subColumnVector(e){e=Wr(this,e);for(let t=0;t<this.rows;t++)for(let n=0;n<this.columns;n++)this.set(t,n,this.get(t,n)-e[t]);return this}mulColumnVector(e){e=Wr(this,e);for(let t=0;t<this.rows;t++)for(let n=0;n<this.columns;n++)this.set(t,n,this.get(t,n)*e[t]);return this}divColumnVector(e){e=Wr(this,e);for(let t=0;t<this.rows;t++)for(let n=0;n<this.columns;n++)this.set(t,n,this.get(t,n)/e[t]);return this}mulRow(e,t){bn(this,e);for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)*t);return this}mulColumn(e,t){_n(this,e);for(let n=0;n<this.rows;n++)this.set(n,e,this.get(n,e)*t);return this}max(e){if(this.isEmpty())return NaN;switch(e){case"row":{let t=new Array(this.rows).fill(Number.NEGATIVE_INFINITY);for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.get(n,r)>t[n]&&(t[n]=this.get(n,r));return t}case"column":{let t=new Array(this.columns).fill(Number.NEGATIVE_INFINITY);for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.get(n,r)>t[r]&&(t[r]=this.get(n,r));return t}case void 0:{let t=this.get(0,0);for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.get(n,r)>t&&(t=this.get(n,r));return t}default:throw new Error(`invalid option: ${e}`)}}maxIndex(){Gr(this);let e=this.get(0,0),t=[0,0];for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.get(n,r)>e&&(e=this.get(n,r),t[0]=n,t[1]=r);return t}min(e){if(this.isEmpty())return NaN;switch(e){case"row":{let t=new Array(this.rows).fill(Number.POSITIVE_INFINITY);for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.get(n,r)<t[n]&&(t[n]=this.get(n,r));return t}case"column":{let t=new Array(this.columns).fill(Number.POSITIVE_INFINITY);for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.get(n,r)<t[r]&&(t[r]=this.get(n,r));return t}case void 0:{let t=this.get(0,0);for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.get(n,r)<t&&(t=this.get(n,r));return t}default:throw new Error(`invalid option: ${e}`)}}minIndex(){Gr(this);let e=this.get(0,0),t=[0,0];for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.get(n,r)<e&&(e=this.get(n,r),t[0]=n,t[1]=r);return t}maxRow(e){if(bn(this,e),this.isEmpty())return NaN;let t=this.get(e,0);for(let n=1;n<this.columns;n++)this.get(e,n)>t&&(t=this.get(e,n));return t}maxRowIndex(e){bn(this,e),Gr(this);let t=this.get(e,0),n=[e,0];for(let r=1;r<this.columns;r++)this.get(e,r)>t&&(t=this.get(e,r),n[1]=r);return n}minRow(e){if(bn(this,e),this.isEmpty())return NaN;let t=this.get(e,0);for(let n=1;n<this.columns;n++)this.get(e,n)<t&&(t=this.get(e,n));return t}minRowIndex(e){bn(this,e),Gr(this);let t=this.get(e,0),n=[e,0];for(let r=1;r<this.columns;r++)this.get(e,r)<t&&(t=this.get(e,r),n[1]=r);return n}maxColumn(e){if(_n(this,e),this.isEmpty())return NaN;let t=this.get(0,e);for(let n=1;n<this.rows;n++)this.get(n,e)>t&&(t=this.get(n,e));return t}maxColumnIndex(e){_n(this,e),Gr(this);let t=this.get(0,e),n=[0,e];for(let r=1;r<this.rows;r++)this.get(r,e)>t&&(t=this.get(r,e),n[0]=r);return n}minColumn(e){if(_n(this,e),this.isEmpty())return NaN;let t=this.get(0,e);for(let n=1;n<this.rows;n++)this.get(n,e)<t&&(t=this.get(n,e));return t}minColumnIndex(e){_n(this,e),Gr(this);let t=this.get(0,e),n=[0,e];for(let r=1;r<this.rows;r++)this.get(r,e)<t&&(t=this.get(r,e),n[0]=r);return n}diag(){let e=Math.min(this.rows,this.columns),t=[];for(let n=0;n<e;n++)t.push(this.get(n,n));return t}norm(e="frobenius"){switch(e){case"max":return le.abs(this).max();case"frobenius":return Math.sqrt(this.dot(this));default:throw new RangeError(`unknown norm type: ${e}`)}}cumulativeSum(){let e=0;for(let t=0;t<this.rows;t++)for(let n=0;n<this.columns;n++)e+=this.get(t,n),this.set(t,n,e);return this}dot(e){i.isMatrix(e)&&(e=e.to1DArray());let t=this.to1DArray();if(t.length!==e.length)throw new RangeError("vectors do not have the same size");let n=0;for(let r=0;r<t.length;r++)n+=t[r]*e[r];return n}mmul(e){e=le.checkMatrix(e);let t=this.rows,n=this.columns,r=e.columns,s=new le(t,r),o=new Float64Array(n);for(let a=0;a<r;a++){for(let l=0;l<n;l++)o[l]=e.get(l,a);for(let l=0;l<t;l++){let c=0;for(let h=0;h<n;h++)c+=this.get(l,h)*o[h];s.set(l,a,c)}}return s}gram(){let e=this.rows,t=this.columns,n=new Float64Array(t*t);for(let s=0;s<e;s++)for(let o=0;o<t;o++){let a=this.get(s,o);if(a===0)continue;let l=o*t;for(let c=o;c<t;c++)n[l+c]+=a*this.get(s,c)}let r=new le(t,t);for(let s=0;s<t;s++){let o=s*t;for(let a=s;a<t;a++){let l=n[o+a];r.set(s,a,l),r.set(a,s,l)}}return r}transposeMultiply(e){if(e=le.checkMatrix(e),this.rows!==e.rows)throw new RangeError("the number of rows of the two matrices must be equal");let t=this.columns,n=e.columns,r=new le(t,n),s=new Float64Array(n);for(let o=0;o<this.rows;o++){for(let a=0;a<n;a++)s[a]=e.get(o,a);for(let a=0;a<t;a++){let l=this.get(o,a);if(l===0)continue;let c=r.data[a];for(let h=0;h<n;h++)c[h]+=l*s[h]}}return r}mmulByTranspose(e){let t=this.rows,n=this.columns;if(e!==void 0&&e.length!==n)throw new RangeError("scale must have one value per column");let r=new le(t,t),s=new Float64Array(n);for(let o=0;o<t;o++){if(e===void 0)for(let a=0;a<n;a++)s[a]=this.get(o,a);else for(let a=0;a<n;a++)s[a]=e[a]*this.get(o,a);for(let a=o;a<t;a++){let l=0;for(let c=0;c<n;c++)l+=this.get(a,c)*s[c];r.set(a,o,l),r.set(o,a,l)}}return r}mpow(e){if(!this.isSquare())throw new RangeError("Matrix must be square");if(!Number.isInteger(e)||e<0)throw new RangeError("Exponent must be a non-negative integer");let t=le.eye(this.rows),n=this;for(let r=e;r>=1;r/=2)(r&1)!==0&&(t=t.mmul(n)),n=n.mmul(n);return t}strassen2x2(e){e=le.checkMatrix(e);let t=new le(2,2),n=this.get(0,0),r=e.get(0,0),s=this.get(0,1),o=e.get(0,1),a=this.get(1,0),l=e.get(1,0),c=this.get(1,1),h=e.get(1,1),u=(n+c)*(r+h),d=(a+c)*r,f=n*(o-h),m=c*(l-r),x=(n+s)*h,g=(a-n)*(r+o),p=(s-c)*(l+h),v=u+m-x+p,_=f+x,b=d+m,T=u-d+f+g;return t.set(0,0,v),t.set(0,1,_),t.set(1,0,b),t.set(1,1,T),t}strassen3x3(e){e=le.checkMatrix(e);let t=new le(3,3),n=this.get(0,0),r=this.get(0,1),s=this.get(0,2),o=this.get(1,0),a=this.get(1,1),l=this.get(1,2),c=this.get(2,0),h=this.get(2,1),u=this.get(2,2),d=e.get(0,0),f=e.get(0,1),m=e.get(0,2),x=e.get(1,0),g=e.get(1,1),p=e.get(1,2),v=e.get(2,0),_=e.get(2,1),b=e.get(2,2),T=(n+r+s-o-a-h-u)*g,R=(n-o)*(-f+g),y=a*(-d+f+x-g-p-v+b),S=(-n+o+a)*(d-f+g),O=(o+a)*(-d+f),M=n*d,C=(-n+c+h)*(d-m+p),D=(-n+c)*(m-p),N=(c+h)*(-d+m),L=(n+r+s-a-l-c-h)*p,B=h*(-d+m+x-g-p-v+_),H=(-s+h+u)*(g+v-_),k=(s-u)*(g-_),ee=s*v,W=(h+u)*(-v+_),Y=(-s+a+l)*(p+v-b),te=(s-l)*(p-b),Se=(a+l)*(-v+b),fe=r*x,X=l*_,oe=o*m,ve=c*f,ce=u*b,he=M+ee+fe,Ie=T+S+O+M+H+ee+W,st=M+C+N+L+ee+Y+Se,Pe=R+y+S+M+ee+Y+te,Qe=R+S+O+M+X,it=ee+Y+te+Se+oe,He=M+C+D+B+H+k+ee,wt=H+k+ee+W+ve,yt=M+C+D+N+ce;return t.set(0,0,he),t.set(0,1,Ie),t.set(0,2,st),t.set(1,0,Pe),t.set(1,1,Qe),t.set(1,2,it),t.set(2,0,He),t.set(2,1,wt),t.set(2,2,yt),t}mmulStrassen(e){e=le.checkMatrix(e);let t=this.clone(),n=t.rows,r=t.columns,s=e.rows,o=e.columns;r!==s&&console.warn(`Multiplying ${n} x ${r} and ${s} x ${o} matrix: dimensions do not match.`);function a(u,d,f){let m=u.rows,x=u.columns;if(m===d&&x===f)return u;{let g=i.zeros(d,f);return g=g.setSubMatrix(u,0,0),g}}let l=Math.max(n,s),c=Math.max(r,o);t=a(t,l,c),e=a(e,l,c);function h(u,d,f,m){if(f<=512||m<=512)return u.mmul(d);f%2===1&&m%2===1?(u=a(u,f+1,m+1),d=a(d,f+1,m+1)):f%2===1?(u=a(u,f+1,m),d=a(d,f+1,m)):m%2===1&&(u=a(u,f,m+1),d=a(d,f,m+1));let x=parseInt(u.rows/2,10),g=parseInt(u.columns/2,10),p=u.subMatrix(0,x-1,0,g-1),v=d.subMatrix(0,x-1,0,g-1),_=u.subMatrix(0,x-1,g,u.columns-1),b=d.subMatrix(0,x-1,g,d.columns-1),T=u.subMatrix(x,u.rows-1,0,g-1),R=d.subMatrix(x,d.rows-1,0,g-1),y=u.subMatrix(x,u.rows-1,g,u.columns-1),S=d.subMatrix(x,d.rows-1,g,d.columns-1),O=h(i.add(p,y),i.add(v,S),x,g),M=h(i.add(T,y),v,x,g),C=h(p,i.sub(b,S),x,g),D=h(y,i.sub(R,v),x,g),N=h(i.add(p,_),S,x,g),L=h(i.sub(T,p),i.add(v,b),x,g),B=h(i.sub(_,y),i.add(R,S),x,g),H=i.add(O,D);H.sub(N),H.add(B);let k=i.add(C,N),ee=i.add(M,D),W=i.sub(O,M);W.add(C),W.add(L);let Y=i.zeros(2*H.rows,2*H.columns);return Y=Y.setSubMatrix(H,0,0),Y=Y.setSubMatrix(k,H.rows,0),Y=Y.setSubMatrix(ee,0,H.columns),Y=Y.setSubMatrix(W,H.rows,H.columns),Y.subMatrix(0,f-1,0,m-1)}return h(t,e,l,c)}scaleRows(e={}){if(typeof e!="object")throw new TypeError("options must be an object");let{min:t=0,max:n=1}=e;if(!Number.isFinite(t))throw new TypeError("min must be a number");if(!Number.isFinite(n))throw new TypeError("max must be a number");if(t>=n)throw new RangeError("min must be smaller than max");let r=new le(this.rows,this.columns);for(let s=0;s<this.rows;s++){let o=this.getRow(s);o.length>0&&jp(o,{min:t,max:n,output:o}),r.setRow(s,o)}return r}scaleColumns(e={}){if(typeof e!="object")throw new TypeError("options must be an object");let{min:t=0,max:n=1}=e;if(!Number.isFinite(t))throw new TypeError("min must be a number");if(!Number.isFinite(n))throw new TypeError("max must be a number");if(t>=n)throw new RangeError("min must be smaller than max");let r=new le(this.rows,this.columns);for(let s=0;s<this.columns;s++){let o=this.getColumn(s);o.length&&jp(o,{min:t,max:n,output:o}),r.setColumn(s,o)}return r}flipRows(){let e=Math.ceil(this.columns/2);for(let t=0;t<this.rows;t++)for(let n=0;n<e;n++){let r=this.get(t,n),s=this.get(t,this.columns-1-n);this.set(t,n,s),this.set(t,this.columns-1-n,r)}return this}flipColumns(){let e=Math.ceil(this.rows/2);for(let t=0;t<this.columns;t++)for(let n=0;n<e;n++){let r=this.get(n,t),s=this.get(this.rows-1-n,t);this.set(n,t,s),this.set(this.rows-1-n,t,r)}return this}kroneckerProduct(e){e=le.checkMatrix(e);let t=this.rows,n=this.columns,r=e.rows,s=e.columns,o=new le(t*r,n*s);for(let a=0;a<t;a++)for(let l=0;l<n;l++)for(let c=0;c<r;c++)for(let h=0;h<s;h++)o.set(r*a+c,s*l+h,this.get(a,l)*e.get(c,h));return o}kroneckerSum(e){if(e=le.checkMatrix(e),!this.isSquare()||!e.isSquare())throw new Error("Kronecker Sum needs two Square Matrices");let t=this.rows,n=e.rows,r=this.kroneckerProduct(le.eye(n,n)),s=le.eye(t,t).kroneckerProduct(e);return r.add(s)}transpose(){let e=new le(this.columns,this.rows);for(let t=0;t<this.rows;t++)for(let n=0;n<this.columns;n++)e.set(n,t,this.get(t,n));return e}sortRows(e=Jp){for(let t=0;t<this.rows;t++)this.setRow(t,this.getRow(t).sort(e));return this}sortColumns(e=Jp){for(let t=0;t<this.columns;t++)this.setColumn(t,this.getColumn(t).sort(e));return this}subMatrix(e,t,n,r){Yh(this,e,t,n,r);let s=new le(t-e+1,r-n+1);for(let o=e;o<=t;o++)for(let a=n;a<=r;a++)s.set(o-e,a-n,this.get(o,a));return s}subMatrixRow(e,t,n){if(t===void 0&&(t=0),n===void 0&&(n=this.columns-1),t>n||t<0||t>=this.columns||n<0||n>=this.columns)throw new RangeError("Argument out of range");let r=new le(e.length,n-t+1);for(let s=0;s<e.length;s++)for(let o=t;o<=n;o++){if(e[s]<0||e[s]>=this.rows)throw new RangeError(`Row index out of range: ${e[s]}`);r.set(s,o-t,this.get(e[s],o))}return r}subMatrixColumn(e,t,n){if(t===void 0&&(t=0),n===void 0&&(n=this.rows-1),t>n||t<0||t>=this.rows||n<0||n>=this.rows)throw new RangeError("Argument out of range");let r=new le(n-t+1,e.length);for(let s=0;s<e.length;s++)for(let o=t;o<=n;o++){if(e[s]<0||e[s]>=this.columns)throw new RangeError(`Column index out of range: ${e[s]}`);r.set(o-t,s,this.get(o,e[s]))}return r}setSubMatrix(e,t,n){if(e=le.checkMatrix(e),e.isEmpty())return this;let r=t+e.rows-1,s=n+e.columns-1;Yh(this,t,r,n,s);for(let o=0;o<e.rows;o++)for(let a=0;a<e.columns;a++)this.set(t+o,n+a,e.get(o,a));return this}concat(e,t="row"){switch(e=le.checkMatrix(e),t){case"row":{if(this.columns!==e.columns)throw new RangeError("both matrices must have the same number of columns");let n=new le(this.rows+e.rows,this.columns);return n.setSubMatrix(this,0,0),n.setSubMatrix(e,this.rows,0),n}case"column":{if(this.rows!==e.rows)throw new RangeError("both matrices must have the same number of rows");let n=new le(this.rows,this.columns+e.columns);return n.setSubMatrix(this,0,0),n.setSubMatrix(e,0,this.columns),n}default:throw new Error(`invalid option: ${t}`)}}selection(e,t){ru(this,e),su(this,t);let n=new le(e.length,t.length);for(let r=0;r<e.length;r++){let s=e[r];for(let o=0;o<t.length;o++){let a=t[o];n.set(r,o,this.get(s,a))}}return n}trace(){let e=Math.min(this.rows,this.columns),t=0;for(let n=0;n<e;n++)t+=this.get(n,n);return t}clone(){return this.constructor.copy(this,new le(this.rows,this.columns))}static copy(e,t){for(let[n,r,s]of e.entries())t.set(n,r,s);return t}sum(e){switch(e){case"row":return Yb(this);case"column":return jb(this);case void 0:return Kb(this);default:throw new Error(`invalid option: ${e}`)}}product(e){switch(e){case"row":return Jb(this);case"column":return Zb(this);case void 0:return Qb(this);default:throw new Error(`invalid option: ${e}`)}}mean(e){let t=this.sum(e);switch(e){case"row":{for(let n=0;n<this.rows;n++)t[n]/=this.columns;return t}case"column":{for(let n=0;n<this.columns;n++)t[n]/=this.rows;return t}case void 0:return t/this.size;default:throw new Error(`invalid option: ${e}`)}}variance(e,t={}){if(typeof e=="object"&&(t=e,e=void 0),typeof t!="object")throw new TypeError("options must be an object");let{unbiased:n=!0,mean:r=this.mean(e)}=t;if(typeof n!="boolean")throw new TypeError("unbiased must be a boolean");switch(e){case"row":{if(!Nt(r))throw new TypeError("mean must be an array");return e_(this,n,r)}case"column":{if(!Nt(r))throw new TypeError("mean must be an array");return t_(this,n,r)}case void 0:{if(typeof r!="number")throw new TypeError("mean must be a number");return n_(this,n,r)}default:throw new Error(`invalid option: ${e}`)}}standardDeviation(e,t){typeof e=="object"&&(t=e,e=void 0);let n=this.variance(e,t);if(e===void 0)return Math.sqrt(n);for(let r=0;r<n.length;r++)n[r]=Math.sqrt(n[r]);return n}center(e,t={}){if(typeof e=="object"&&(t=e,e=void 0),typeof t!="object")throw new TypeError("options must be an object");let{center:n=this.mean(e)}=t;switch(e){case"row":{if(!Nt(n))throw new TypeError("center must be an array");return i_(this,n),this}case"column":{if(!Nt(n))throw new TypeError("center must be an array");return r_(this,n),this}case void 0:{if(typeof n!="number")throw new TypeError("center must be a number");return s_(this,n),this}default:throw new Error(`invalid option: ${e}`)}}scale(e,t={}){if(typeof e=="object"&&(t=e,e=void 0),typeof t!="object")throw new TypeError("options must be an object");let n=t.scale;switch(e){case"row":{if(n===void 0)n=o_(this);else if(!Nt(n))throw new TypeError("scale must be an array");return a_(this,n),this}case"column":{if(n===void 0)n=l_(this);else if(!Nt(n))throw new TypeError("scale must be an array");return c_(this,n),this}case void 0:{if(n===void 0)n=h_(this);else if(typeof n!="number")throw new TypeError("scale must be a number");return u_(this,n),this}default:throw new Error(`invalid option: ${e}`)}}toString(e){return Qp(this,e)}[Symbol.iterator](){return this.entries()}*entries(){for(let e=0;e<this.rows;e++)for(let t=0;t<this.columns;t++)yield[e,t,this.get(e,t)]}*values(){for(let e=0;e<this.rows;e++)for(let t=0;t<this.columns;t++)yield this.get(e,t)}};lt.prototype.klass="Matrix";typeof Symbol<"u"&&(lt.prototype[Symbol.for("nodejs.util.inspect.custom")]=Wb);function Jp(i,e){return i-e}function d_(i){return i.every(e=>typeof e=="number")}lt.random=lt.rand;lt.randomInt=lt.randInt;lt.diagonal=lt.diag;lt.prototype.diagonal=lt.prototype.diag;lt.identity=lt.eye;lt.prototype.negate=lt.prototype.neg;lt.prototype.tensorProduct=lt.prototype.kroneckerProduct;var le=class i extends lt{data;#e(e,t){if(this.data=[],Number.isInteger(t)&&t>=0)for(let n=0;n<e;n++)this.data.push(new Float64Array(t));else throw new TypeError("nColumns must be a positive integer");this.rows=e,this.columns=t}constructor(e,t){if(super(),i.isMatrix(e))this.#e(e.rows,e.columns),i.copy(e,this);else if(Number.isInteger(e)&&e>=0)this.#e(e,t);else if(Nt(e)){let n=e;if(e=n.length,t=e?n[0].length:0,typeof t!="number")throw new TypeError("Data must be a 2D array with at least one element");this.data=[];for(let r=0;r<e;r++){if(n[r].length!==t)throw new RangeError("Inconsistent array dimensions");if(!d_(n[r]))throw new TypeError("Input data contains non-numeric values");this.data.push(Float64Array.from(n[r]))}this.rows=e,this.columns=t}else throw new TypeError("First argument must be a positive number or an array")}set(e,t,n){return this.data[e][t]=n,this}get(e,t){return this.data[e][t]}removeRow(e){return bn(this,e),this.data.splice(e,1),this.rows-=1,this}addRow(e,t){return t===void 0&&(t=e,e=this.rows),bn(this,e,!0),t=Float64Array.from(Hr(this,t)),this.data.splice(e,0,t),this.rows+=1,this}removeColumn(e){_n(this,e);for(let t=0;t<this.rows;t++){let n=new Float64Array(this.columns-1);for(let r=0;r<e;r++)n[r]=this.data[t][r];for(let r=e+1;r<this.columns;r++)n[r-1]=this.data[t][r];this.data[t]=n}return this.columns-=1,this}addColumn(e,t){typeof t>"u"&&(t=e,e=this.columns),_n(this,e,!0),t=Wr(this,t);for(let n=0;n<this.rows;n++){let r=new Float64Array(this.columns+1),s=0;for(;s<e;s++)r[s]=this.data[n][s];for(r[s++]=t[n];s<this.columns+1;s++)r[s]=this.data[n][s-1];this.data[n]=r}return this.columns+=1,this}};qb(lt,le);var mr=class i extends lt{#e;get size(){return this.#e.size}get rows(){return this.#e.rows}get columns(){return this.#e.columns}get diagonalSize(){return this.rows}static isSymmetricMatrix(e){return le.isMatrix(e)&&e.klassType==="SymmetricMatrix"}static zeros(e){return new this(e)}static ones(e){return new this(e).fill(1)}constructor(e){if(super(),le.isMatrix(e)){if(!e.isSymmetric())throw new TypeError("not symmetric data");this.#e=le.copy(e,new le(e.rows,e.rows))}else if(Number.isInteger(e)&&e>=0)this.#e=new le(e,e);else if(this.#e=new le(e),!this.isSymmetric())throw new TypeError("not symmetric data")}clone(){let e=new i(this.diagonalSize);for(let[t,n,r]of this.upperRightEntries())e.set(t,n,r);return e}toMatrix(){return new le(this)}get(e,t){return this.#e.get(e,t)}set(e,t,n){return this.#e.set(e,t,n),this.#e.set(t,e,n),this}removeCross(e){return this.#e.removeRow(e),this.#e.removeColumn(e),this}addCross(e,t){t===void 0&&(t=e,e=this.diagonalSize);let n=t.slice();return n.splice(e,1),this.#e.addRow(e,n),this.#e.addColumn(e,t),this}applyMask(e){if(e.length!==this.diagonalSize)throw new RangeError("Mask size do not match with matrix size");let t=[];for(let[n,r]of e.entries())r||t.push(n);t.reverse();for(let n of t)this.removeCross(n);return this}toCompact(){let{diagonalSize:e}=this,t=new Array(e*(e+1)/2);for(let n=0,r=0,s=0;s<t.length;s++)t[s]=this.get(r,n),++n>=e&&(n=++r);return t}static fromCompact(e){let t=e.length,n=(Math.sqrt(8*t+1)-1)/2;if(!Number.isInteger(n))throw new TypeError(`This array is not a compact representation of a Symmetric Matrix, ${JSON.stringify(e)}`);let r=new i(n);for(let s=0,o=0,a=0;a<t;a++)r.set(s,o,e[a]),++s>=n&&(s=++o);return r}*upperRightEntries(){for(let e=0,t=0;e<this.diagonalSize;void 0){let n=this.get(e,t);yield[e,t,n],++t>=this.diagonalSize&&(t=++e)}}*upperRightValues(){for(let e=0,t=0;e<this.diagonalSize;void 0)yield this.get(e,t),++t>=this.diagonalSize&&(t=++e)}};mr.prototype.klassType="SymmetricMatrix";var Ea=class i extends mr{static isDistanceMatrix(e){return mr.isSymmetricMatrix(e)&&e.klassSubType==="DistanceMatrix"}constructor(e){if(super(e),!this.isDistance())throw new TypeError("Provided arguments do no produce a distance matrix")}set(e,t,n){return e===t&&(n=0),super.set(e,t,n)}addCross(e,t){return t===void 0&&(t=e,e=this.diagonalSize),t=t.slice(),t[e]=0,super.addCross(e,t)}toSymmetricMatrix(){return new mr(this)}clone(){let e=new i(this.diagonalSize);for(let[t,n,r]of this.upperRightEntries())t!==n&&e.set(t,n,r);return e}toCompact(){let{diagonalSize:e}=this,t=(e-1)*e/2,n=new Array(t);for(let r=1,s=0,o=0;o<n.length;o++)n[o]=this.get(s,r),++r>=e&&(r=++s+1);return n}static fromCompact(e){let t=e.length;if(t===0)return new this(0);let n=(Math.sqrt(8*t+1)+1)/2;if(!Number.isInteger(n))throw new TypeError(`This array is not a compact representation of a DistanceMatrix, ${JSON.stringify(e)}`);let r=new this(n);for(let s=1,o=0,a=0;a<t;a++)r.set(s,o,e[a]),++s>=n&&(s=++o+1);return r}};Ea.prototype.klassSubType="DistanceMatrix";var Nn=class extends lt{constructor(e,t,n){super(),this.matrix=e,this.rows=t,this.columns=n}},jh=class extends Nn{constructor(e,t){_n(e,t),super(e,e.rows,1),this.column=t}set(e,t,n){return this.matrix.set(e,this.column,n),this}get(e){return this.matrix.get(e,this.column)}},Kh=class extends Nn{constructor(e,t){su(e,t),super(e,e.rows,t.length),this.columnIndices=t}set(e,t,n){return this.matrix.set(e,this.columnIndices[t],n),this}get(e,t){return this.matrix.get(e,this.columnIndices[t])}},Jh=class extends Nn{constructor(e){super(e,e.rows,e.columns)}set(e,t,n){return this.matrix.set(e,this.columns-t-1,n),this}get(e,t){return this.matrix.get(e,this.columns-t-1)}},Zh=class extends Nn{constructor(e){super(e,e.rows,e.columns)}set(e,t,n){return this.matrix.set(this.rows-e-1,t,n),this}get(e,t){return this.matrix.get(this.rows-e-1,t)}},Qh=class extends Nn{constructor(e,t){bn(e,t),super(e,1,e.columns),this.row=t}set(e,t,n){return this.matrix.set(this.row,t,n),this}get(e,t){return this.matrix.get(this.row,t)}},eu=class extends Nn{constructor(e,t){ru(e,t),super(e,t.length,e.columns),this.rowIndices=t}set(e,t,n){return this.matrix.set(this.rowIndices[e],t,n),this}get(e,t){return this.matrix.get(this.rowIndices[e],t)}},$r=class extends Nn{constructor(e,t,n){ru(e,t),su(e,n),super(e,t.length,n.length),this.rowIndices=t,this.columnIndices=n}set(e,t,n){return this.matrix.set(this.rowIndices[e],this.columnIndices[t],n),this}get(e,t){return this.matrix.get(this.rowIndices[e],this.columnIndices[t])}},tu=class extends Nn{constructor(e,t,n,r,s){Yh(e,t,n,r,s),super(e,n-t+1,s-r+1),this.startRow=t,this.startColumn=r}set(e,t,n){return this.matrix.set(this.startRow+e,this.startColumn+t,n),this}get(e,t){return this.matrix.get(this.startRow+e,this.startColumn+t)}},nu=class extends Nn{constructor(e){super(e,e.columns,e.rows)}set(e,t,n){return this.matrix.set(t,e,n),this}get(e,t){return this.matrix.get(t,e)}},Ta=class extends lt{constructor(e,t={}){let{rows:n=1}=t;if(e.length%n!==0)throw new Error("the data length is not divisible by the number of rows");super(),this.rows=n,this.columns=e.length/n,this.data=e}set(e,t,n){let r=this._calculateIndex(e,t);return this.data[r]=n,this}get(e,t){let n=this._calculateIndex(e,t);return this.data[n]}_calculateIndex(e,t){return e*this.columns+t}},Yt=class extends lt{constructor(e){super(),this.data=e,this.rows=e.length,this.columns=e[0].length}set(e,t,n){return this.data[e][t]=n,this}get(e,t){return this.data[e][t]}};function f_(i,e){if(Nt(i))return i[0]&&Nt(i[0])?new Yt(i):new Ta(i,e);throw new Error("the argument is not an array")}var Xr=class{constructor(e){e=Yt.checkMatrix(e);let t=e.clone(),n=t.rows,r=t.columns,s=new Float64Array(n),o=1,a,l,c,h,u,d,f,m,x;for(a=0;a<n;a++)s[a]=a;for(m=new Float64Array(n),l=0;l<r;l++){for(a=0;a<n;a++)m[a]=t.get(a,l);for(a=0;a<n;a++){for(x=Math.min(a,l),u=0,c=0;c<x;c++)u+=t.get(a,c)*m[c];m[a]-=u,t.set(a,l,m[a])}for(h=l,a=l+1;a<n;a++)Math.abs(m[a])>Math.abs(m[h])&&(h=a);if(h!==l){for(c=0;c<r;c++)d=t.get(h,c),t.set(h,c,t.get(l,c)),t.set(l,c,d);f=s[h],s[h]=s[l],s[l]=f,o=-o}if(l<n&&t.get(l,l)!==0)for(a=l+1;a<n;a++)t.set(a,l,t.get(a,l)/t.get(l,l))}this.LU=t,this.pivotVector=s,this.pivotSign=o}isSingular(){let e=this.LU,t=e.columns;for(let n=0;n<t;n++)if(e.get(n,n)===0)return!0;return!1}solve(e){e=le.checkMatrix(e);let t=this.LU;if(t.rows!==e.rows)throw new Error("Invalid matrix dimensions");if(this.isSingular())throw new Error("LU matrix is singular");let r=e.columns,s=e.subMatrixRow(this.pivotVector,0,r-1),o=t.columns,a,l,c;for(c=0;c<o;c++)for(a=c+1;a<o;a++)for(l=0;l<r;l++)s.set(a,l,s.get(a,l)-s.get(c,l)*t.get(a,c));for(c=o-1;c>=0;c--){for(l=0;l<r;l++)s.set(c,l,s.get(c,l)/t.get(c,c));for(a=0;a<c;a++)for(l=0;l<r;l++)s.set(a,l,s.get(a,l)-s.get(c,l)*t.get(a,c))}return s}get determinant(){let e=this.LU;if(!e.isSquare())throw new Error("Matrix must be square");let t=this.pivotSign,n=e.columns;for(let r=0;r<n;r++)t*=e.get(r,r);return t}get lowerTriangularMatrix(){let e=this.LU,t=e.rows,n=e.columns,r=new le(t,n);for(let s=0;s<t;s++)for(let o=0;o<n;o++)s>o?r.set(s,o,e.get(s,o)):s===o?r.set(s,o,1):r.set(s,o,0);return r}get upperTriangularMatrix(){let e=this.LU,t=e.rows,n=e.columns,r=new le(t,n);for(let s=0;s<t;s++)for(let o=0;o<n;o++)s<=o?r.set(s,o,e.get(s,o)):r.set(s,o,0);return r}get pivotPermutationVector(){return Array.from(this.pivotVector)}};function iu(i){let e=i.data,t=i.rows;for(let n=0;n<t;n++){let r=e[n];for(let s=n+1;s<t;s++){let o=r[s];r[s]=e[s][n],e[s][n]=o}}return i}function li(i,e){let t=0;return Math.abs(i)>Math.abs(e)?(t=e/i,Math.abs(i)*Math.sqrt(1+t*t)):e!==0?(t=i/e,Math.abs(e)*Math.sqrt(1+t*t)):0}var zs=class{constructor(e){e=Yt.checkMatrix(e);let t=e.clone(),n=e.rows,r=e.columns,s=new Float64Array(r),o,a,l,c;for(l=0;l<r;l++){let h=0;for(o=l;o<n;o++)h=li(h,t.get(o,l));if(h!==0){for(t.get(l,l)<0&&(h=-h),o=l;o<n;o++)t.set(o,l,t.get(o,l)/h);for(t.set(l,l,t.get(l,l)+1),a=l+1;a<r;a++){for(c=0,o=l;o<n;o++)c+=t.get(o,l)*t.get(o,a);for(c=-c/t.get(l,l),o=l;o<n;o++)t.set(o,a,t.get(o,a)+c*t.get(o,l))}}s[l]=-h}this.QR=t,this.Rdiag=s}solve(e){e=le.checkMatrix(e);let t=this.QR,n=t.rows;if(e.rows!==n)throw new Error("Matrix row dimensions must agree");if(!this.isFullRank())throw new Error("Matrix is rank deficient");let r=e.columns,s=e.clone(),o=t.columns,a,l,c,h;for(c=0;c<o;c++)for(l=0;l<r;l++){for(h=0,a=c;a<n;a++)h+=t.get(a,c)*s.get(a,l);for(h=-h/t.get(c,c),a=c;a<n;a++)s.set(a,l,s.get(a,l)+h*t.get(a,c))}for(c=o-1;c>=0;c--){for(l=0;l<r;l++)s.set(c,l,s.get(c,l)/this.Rdiag[c]);for(a=0;a<c;a++)for(l=0;l<r;l++)s.set(a,l,s.get(a,l)-s.get(c,l)*t.get(a,c))}return s.subMatrix(0,o-1,0,r-1)}isFullRank(){let e=this.QR.columns;for(let t=0;t<e;t++)if(this.Rdiag[t]===0)return!1;return!0}get upperTriangularMatrix(){let e=this.QR,t=e.columns,n=new le(t,t),r,s;for(r=0;r<t;r++)for(s=0;s<t;s++)r<s?n.set(r,s,e.get(r,s)):r===s?n.set(r,s,this.Rdiag[r]):n.set(r,s,0);return n}get orthogonalMatrix(){let e=this.QR,t=e.rows,n=e.columns,r=new le(t,n),s,o,a,l;for(a=n-1;a>=0;a--){for(s=0;s<t;s++)r.set(s,a,0);for(r.set(a,a,1),o=a;o<n;o++)if(e.get(a,a)!==0){for(l=0,s=a;s<t;s++)l+=e.get(s,a)*r.get(s,o);for(l=-l/e.get(a,a),s=a;s<t;s++)r.set(s,o,r.get(s,o)+l*e.get(s,a))}}return r}},Ui=class{constructor(e,t={}){if(e=Yt.checkMatrix(e),e.isEmpty())throw new Error("Matrix must be non-empty");let n=e.rows,r=e.columns,{computeLeftSingularVectors:s=!0,computeRightSingularVectors:o=!0,autoTranspose:a=!1}=t,l=!!s,c=!!o,h=!1,u;if(n<r)if(!a)console.warn("Computing SVD on a matrix with more columns than rows. Consider enabling autoTranspose"),u=e.transpose();else{u=e.clone(),n=e.columns,r=e.rows,h=!0;let M=l;l=c,c=M}else u=e.transpose();let d=Math.min(n,r),f=Math.min(n+1,r),m=new Float64Array(f),x=new le(d,n),g=new le(r,r),p=new Float64Array(r),v=new Float64Array(n),_=new Float64Array(f);for(let M=0;M<f;M++)_[M]=M;let b=Math.min(n-1,r),T=Math.max(0,Math.min(r-2,n)),R=Math.max(b,T);for(let M=0;M<R;M++){if(M<b){m[M]=0;for(let C=M;C<n;C++)m[M]=li(m[M],u.get(M,C));if(m[M]!==0){u.get(M,M)<0&&(m[M]=-m[M]);for(let C=M;C<n;C++)u.set(M,C,u.get(M,C)/m[M]);u.set(M,M,u.get(M,M)+1)}m[M]=-m[M]}for(let C=M+1;C<r;C++){if(M<b&&m[M]!==0){let D=0;for(let N=M;N<n;N++)D+=u.get(M,N)*u.get(C,N);D=-D/u.get(M,M);for(let N=M;N<n;N++)u.set(C,N,u.get(C,N)+D*u.get(M,N))}p[C]=u.get(C,M)}if(l&&M<b)for(let C=M;C<n;C++)x.set(M,C,u.get(M,C));if(M<T){p[M]=0;for(let C=M+1;C<r;C++)p[M]=li(p[M],p[C]);if(p[M]!==0){p[M+1]<0&&(p[M]=0-p[M]);for(let C=M+1;C<r;C++)p[C]/=p[M];p[M+1]+=1}if(p[M]=-p[M],M+1<n&&p[M]!==0){for(let C=M+1;C<n;C++)v[C]=0;for(let C=M+1;C<n;C++)for(let D=M+1;D<r;D++)v[C]+=p[D]*u.get(D,C);for(let C=M+1;C<r;C++){let D=-p[C]/p[M+1];for(let N=M+1;N<n;N++)u.set(C,N,u.get(C,N)+D*v[N])}}if(c)for(let C=M+1;C<r;C++)g.set(M,C,p[C])}}let y=Math.min(r,n+1);if(b<r&&(m[b]=u.get(b,b)),n<y&&(m[y-1]=0),T+1<y&&(p[T]=u.get(y-1,T)),p[y-1]=0,l){for(let M=b;M<d;M++){for(let C=0;C<n;C++)x.set(M,C,0);x.set(M,M,1)}for(let M=b-1;M>=0;M--)if(m[M]!==0){for(let C=M+1;C<d;C++){let D=0;for(let N=M;N<n;N++)D+=x.get(M,N)*x.get(C,N);D=-D/x.get(M,M);for(let N=M;N<n;N++)x.set(C,N,x.get(C,N)+D*x.get(M,N))}for(let C=M;C<n;C++)x.set(M,C,-x.get(M,C));x.set(M,M,1+x.get(M,M));for(let C=0;C<M-1;C++)x.set(M,C,0)}else{for(let C=0;C<n;C++)x.set(M,C,0);x.set(M,M,1)}}if(c)for(let M=r-1;M>=0;M--){if(M<T&&p[M]!==0)for(let C=M+1;C<r;C++){let D=0;for(let N=M+1;N<r;N++)D+=g.get(M,N)*g.get(C,N);D=-D/g.get(M,M+1);for(let N=M+1;N<r;N++)g.set(C,N,g.get(C,N)+D*g.get(M,N))}for(let C=0;C<r;C++)g.set(M,C,0);g.set(M,M,1)}let S=y-1,O=Number.EPSILON;for(;y>0;){let M,C;for(M=y-2;M>=-1&&M!==-1;M--){let D=Number.MIN_VALUE+O*Math.abs(m[M]+Math.abs(m[M+1]));if(Math.abs(p[M])<=D||Number.isNaN(p[M])){p[M]=0;break}}if(M===y-2)C=4;else{let D;for(D=y-1;D>=M&&D!==M;D--){let N=(D!==y?Math.abs(p[D]):0)+(D!==M+1?Math.abs(p[D-1]):0);if(Math.abs(m[D])<=O*N){m[D]=0;break}}D===M?C=3:D===y-1?C=1:(C=2,M=D)}switch(M++,C){case 1:{let D=p[y-2];p[y-2]=0;for(let N=y-2;N>=M;N--){let L=li(m[N],D),B=m[N]/L,H=D/L;if(m[N]=L,N!==M&&(D=-H*p[N-1],p[N-1]=B*p[N-1]),c)for(let k=0;k<r;k++)L=B*g.get(N,k)+H*g.get(y-1,k),g.set(y-1,k,-H*g.get(N,k)+B*g.get(y-1,k)),g.set(N,k,L)}break}case 2:{let D=p[M-1];p[M-1]=0;for(let N=M;N<y;N++){let L=li(m[N],D),B=m[N]/L,H=D/L;if(m[N]=L,D=-H*p[N],p[N]=B*p[N],l)for(let k=0;k<n;k++)L=B*x.get(N,k)+H*x.get(M-1,k),x.set(M-1,k,-H*x.get(N,k)+B*x.get(M-1,k)),x.set(N,k,L)}break}case 3:{let D=Math.max(Math.abs(m[y-1]),Math.abs(m[y-2]),Math.abs(p[y-2]),Math.abs(m[M]),Math.abs(p[M])),N=m[y-1]/D,L=m[y-2]/D,B=p[y-2]/D,H=m[M]/D,k=p[M]/D,ee=((L+N)*(L-N)+B*B)/2,W=N*B*(N*B),Y=0;(ee!==0||W!==0)&&(ee<0?Y=0-Math.sqrt(ee*ee+W):Y=Math.sqrt(ee*ee+W),Y=W/(ee+Y));let te=(H+N)*(H-N)+Y,Se=H*k;for(let fe=M;fe<y-1;fe++){let X=li(te,Se);X===0&&(X=Number.MIN_VALUE);let oe=te/X,ve=Se/X;if(fe!==M&&(p[fe-1]=X),te=oe*m[fe]+ve*p[fe],p[fe]=oe*p[fe]-ve*m[fe],Se=ve*m[fe+1],m[fe+1]=oe*m[fe+1],c)for(let ce=0;ce<r;ce++)X=oe*g.get(fe,ce)+ve*g.get(fe+1,ce),g.set(fe+1,ce,-ve*g.get(fe,ce)+oe*g.get(fe+1,ce)),g.set(fe,ce,X);if(X=li(te,Se),X===0&&(X=Number.MIN_VALUE),oe=te/X,ve=Se/X,m[fe]=X,te=oe*p[fe]+ve*m[fe+1],m[fe+1]=-ve*p[fe]+oe*m[fe+1],Se=ve*p[fe+1],p[fe+1]=oe*p[fe+1],l&&fe<n-1)for(let ce=0;ce<n;ce++)X=oe*x.get(fe,ce)+ve*x.get(fe+1,ce),x.set(fe+1,ce,-ve*x.get(fe,ce)+oe*x.get(fe+1,ce)),x.set(fe,ce,X)}p[y-2]=te;break}case 4:{if(m[M]<=0&&(m[M]=m[M]<0?-m[M]:0,c))for(let D=0;D<=S;D++)g.set(M,D,-g.get(M,D));for(;M<S&&!(m[M]>=m[M+1]);){let D=m[M];if(m[M]=m[M+1],m[M+1]=D,c&&M<r-1)for(let N=0;N<r;N++)D=g.get(M+1,N),g.set(M+1,N,g.get(M,N)),g.set(M,N,D);if(l&&M<n-1)for(let N=0;N<n;N++)D=x.get(M+1,N),x.set(M+1,N,x.get(M,N)),x.set(M,N,D);M++}y--;break}}}if(x=x.isSquare()?iu(x):x.transpose(),g=iu(g),h){let M=g;g=x,x=M}this.m=n,this.n=r,this.s=m,this.U=x,this.V=g}solve(e){let t=e,n=this.threshold,r=this.s.length,s=le.zeros(r,r);for(let d=0;d<r;d++)Math.abs(this.s[d])<=n?s.set(d,d,0):s.set(d,d,1/this.s[d]);let o=this.U,a=this.rightSingularVectors,l=a.mmul(s),c=a.rows,h=o.rows,u=le.zeros(c,h);for(let d=0;d<c;d++)for(let f=0;f<h;f++){let m=0;for(let x=0;x<r;x++)m+=l.get(d,x)*o.get(f,x);u.set(d,f,m)}return u.mmul(t)}solveForDiagonal(e){return this.solve(le.diag(e))}inverse(){let e=this.V,t=this.threshold,n=e.rows,r=e.columns,s=new le(n,this.s.length);for(let h=0;h<n;h++)for(let u=0;u<r;u++)Math.abs(this.s[u])>t&&s.set(h,u,e.get(h,u)/this.s[u]);let o=this.U,a=o.rows,l=o.columns,c=new le(n,a);for(let h=0;h<n;h++)for(let u=0;u<a;u++){let d=0;for(let f=0;f<l;f++)d+=s.get(h,f)*o.get(u,f);c.set(h,u,d)}return c}get condition(){return this.s[0]/this.s[Math.min(this.m,this.n)-1]}get norm2(){return this.s[0]}get rank(){let e=Math.max(this.m,this.n)*this.s[0]*Number.EPSILON,t=0,n=this.s;for(let r=0,s=n.length;r<s;r++)n[r]>e&&t++;return t}get diagonal(){return Array.from(this.s)}get threshold(){return Number.EPSILON/2*Math.max(this.m,this.n)*this.s[0]}get leftSingularVectors(){return this.U}get rightSingularVectors(){return this.V}get diagonalMatrix(){return le.diag(this.s)}};function p_(i,e=!1){return i=Yt.checkMatrix(i),e?new Ui(i).inverse():em(i,le.eye(i.rows))}function em(i,e,t=!1){return i=Yt.checkMatrix(i),e=Yt.checkMatrix(e),t?new Ui(i).solve(e):i.isSquare()?new Xr(i).solve(e):new zs(i).solve(e)}function Sa(i){if(i=le.checkMatrix(i),i.isSquare()){if(i.columns===0)return 1;let e,t,n,r;if(i.columns===2)return e=i.get(0,0),t=i.get(0,1),n=i.get(1,0),r=i.get(1,1),e*r-t*n;if(i.columns===3){let s,o,a;return s=new $r(i,[1,2],[1,2]),o=new $r(i,[1,2],[0,2]),a=new $r(i,[1,2],[0,1]),e=i.get(0,0),t=i.get(0,1),n=i.get(0,2),e*Sa(s)-t*Sa(o)+n*Sa(a)}else return new Xr(i).determinant}else throw Error("determinant can only be calculated for a square matrix")}function m_(i,e){let t=[];for(let n=0;n<i;n++)n!==e&&t.push(n);return t}function g_(i,e,t,n=1e-9,r=1e-9){if(i>r)return new Array(e.rows+1).fill(0);{let s=e.addRow(t,[0]);for(let o=0;o<s.rows;o++)Math.abs(s.get(o,0))<n&&s.set(o,0,0);return s.to1DArray()}}function x_(i,e={}){let{thresholdValue:t=1e-9,thresholdError:n=1e-9}=e;i=le.checkMatrix(i);let r=i.rows,s=new le(r,r);for(let o=0;o<r;o++){let a=le.columnVector(i.getRow(o)),l=i.subMatrixRow(m_(r,o)).transpose(),h=new Ui(l).solve(a),u=le.abs(a).max()||1,d=le.sub(a,l.mmul(h)).abs().max()/u;s.setRow(o,g_(d,h,o,t,n))}return s}function y_(i,e=Number.EPSILON){if(i=le.checkMatrix(i),i.isEmpty())return i.transpose();let t=new Ui(i,{autoTranspose:!0}),n=t.leftSingularVectors,r=t.rightSingularVectors,s=t.diagonal,o=e*Math.max(i.rows,i.columns)*s[0];for(let a=0;a<s.length;a++)Math.abs(s[a])>o?s[a]=1/s[a]:s[a]=0;return r.mmul(le.diag(s).mmul(n.transpose()))}function v_(i,e=i,t={}){i=new le(i);let n=!1;if(typeof e=="object"&&!le.isMatrix(e)&&!Nt(e)?(t=e,e=i,n=!0):e=new le(e),i.rows!==e.rows)throw new TypeError("Both matrices must have the same number of rows");let{center:r=!0}=t;r&&(i=i.center("column"),n||(e=e.center("column")));let s=i.transposeMultiply(e);for(let o=0;o<s.rows;o++)for(let a=0;a<s.columns;a++)s.set(o,a,s.get(o,a)*(1/(i.rows-1)));return s}function b_(i,e=i,t={}){i=new le(i);let n=!1;if(typeof e=="object"&&!le.isMatrix(e)&&!Nt(e)?(t=e,e=i,n=!0):e=new le(e),i.rows!==e.rows)throw new TypeError("Both matrices must have the same number of rows");let{center:r=!0,scale:s=!0}=t;r&&(i.center("column"),n||e.center("column")),s&&(i.scale("column"),n||e.scale("column"));let o=i.standardDeviation("column",{unbiased:!0}),a=n?o:e.standardDeviation("column",{unbiased:!0}),l=i.transposeMultiply(e);for(let c=0;c<l.rows;c++)for(let h=0;h<l.columns;h++)l.set(c,h,l.get(c,h)*(1/(o[c]*a[h]))*(1/(i.rows-1)));return l}var Aa=class{constructor(e,t={}){let{assumeSymmetric:n=!1}=t;if(e=Yt.checkMatrix(e),!e.isSquare())throw new Error("Matrix is not a square matrix");if(e.isEmpty())throw new Error("Matrix must be non-empty");let r=e.columns,s=new le(r,r),o=new Float64Array(r),a=new Float64Array(r),l=e,c,h,u=!1;if(n?u=!0:u=e.isSymmetric(),u){for(c=0;c<r;c++)for(h=0;h<r;h++)s.set(h,c,l.get(c,h));__(r,a,o,s),M_(r,a,o,s),iu(s)}else{let d=new le(r,r),f=new Float64Array(r);for(h=0;h<r;h++)for(c=0;c<r;c++)d.set(c,h,l.get(c,h));w_(r,d,f,s),S_(r,a,o,s,d)}this.n=r,this.e=a,this.d=o,this.V=s}get realEigenvalues(){return Array.from(this.d)}get imaginaryEigenvalues(){return Array.from(this.e)}get eigenvectorMatrix(){return this.V}get diagonalMatrix(){let e=this.n,t=this.e,n=this.d,r=new le(e,e),s,o;for(s=0;s<e;s++){for(o=0;o<e;o++)r.set(s,o,0);r.set(s,s,n[s]),t[s]>0?r.set(s,s+1,t[s]):t[s]<0&&r.set(s,s-1,t[s])}return r}};function __(i,e,t,n){let r,s,o,a,l,c,h,u;for(l=0;l<i;l++)t[l]=n.get(l,i-1);for(a=i-1;a>0;a--){for(u=0,o=0,c=0;c<a;c++)u=u+Math.abs(t[c]);if(u===0)for(e[a]=t[a-1],l=0;l<a;l++)t[l]=n.get(l,a-1),n.set(l,a,0),n.set(a,l,0);else{for(c=0;c<a;c++)t[c]/=u,o+=t[c]*t[c];for(r=t[a-1],s=Math.sqrt(o),r>0&&(s=-s),e[a]=u*s,o=o-r*s,t[a-1]=r-s,l=0;l<a;l++)e[l]=0;for(l=0;l<a;l++){for(r=t[l],n.set(a,l,r),s=e[l]+n.get(l,l)*r,c=l+1;c<=a-1;c++)s+=n.get(l,c)*t[c],e[c]+=n.get(l,c)*r;e[l]=s}for(r=0,l=0;l<a;l++)e[l]/=o,r+=e[l]*t[l];for(h=r/(o+o),l=0;l<a;l++)e[l]-=h*t[l];for(l=0;l<a;l++){for(r=t[l],s=e[l],c=l;c<=a-1;c++)n.set(l,c,n.get(l,c)-(r*e[c]+s*t[c]));t[l]=n.get(l,a-1),n.set(l,a,0)}}t[a]=o}for(a=0;a<i-1;a++){if(n.set(a,i-1,n.get(a,a)),n.set(a,a,1),o=t[a+1],o!==0){for(c=0;c<=a;c++)t[c]=n.get(a+1,c)/o;for(l=0;l<=a;l++){for(s=0,c=0;c<=a;c++)s+=n.get(a+1,c)*n.get(l,c);for(c=0;c<=a;c++)n.set(l,c,n.get(l,c)-s*t[c])}}for(c=0;c<=a;c++)n.set(a+1,c,0)}for(l=0;l<i;l++)t[l]=n.get(l,i-1),n.set(l,i-1,0);n.set(i-1,i-1,1),e[0]=0}function M_(i,e,t,n){let r,s,o,a,l,c,h,u,d,f,m,x,g,p,v,_;for(o=1;o<i;o++)e[o-1]=e[o];e[i-1]=0;let b=0,T=0,R=Number.EPSILON;for(c=0;c<i;c++){for(T=Math.max(T,Math.abs(t[c])+Math.abs(e[c])),h=c;h<i&&!(Math.abs(e[h])<=R*T);)h++;if(h>c)do{for(r=t[c],u=(t[c+1]-r)/(2*e[c]),d=li(u,1),u<0&&(d=-d),t[c]=e[c]/(u+d),t[c+1]=e[c]*(u+d),f=t[c+1],s=r-t[c],o=c+2;o<i;o++)t[o]-=s;for(b=b+s,u=t[h],m=1,x=m,g=m,p=e[c+1],v=0,_=0,o=h-1;o>=c;o--)for(g=x,x=m,_=v,r=m*e[o],s=m*u,d=li(u,e[o]),e[o+1]=v*d,v=e[o]/d,m=u/d,u=m*t[o]-v*r,t[o+1]=s+v*(m*r+v*t[o]),l=0;l<i;l++)s=n.get(o+1,l),n.set(o+1,l,v*n.get(o,l)+m*s),n.set(o,l,m*n.get(o,l)-v*s);u=-v*_*g*p*e[c]/f,e[c]=v*u,t[c]=m*u}while(Math.abs(e[c])>R*T);t[c]=t[c]+b,e[c]=0}for(o=0;o<i-1;o++){for(l=o,u=t[o],a=o+1;a<i;a++)t[a]<u&&(l=a,u=t[a]);if(l!==o)for(t[l]=t[o],t[o]=u,a=0;a<i;a++)u=n.get(o,a),n.set(o,a,n.get(l,a)),n.set(l,a,u)}}function w_(i,e,t,n){let r=0,s=i-1,o,a,l,c,h,u,d;for(u=r+1;u<=s-1;u++){for(d=0,c=u;c<=s;c++)d=d+Math.abs(e.get(c,u-1));if(d!==0){for(l=0,c=s;c>=u;c--)t[c]=e.get(c,u-1)/d,l+=t[c]*t[c];for(a=Math.sqrt(l),t[u]>0&&(a=-a),l=l-t[u]*a,t[u]=t[u]-a,h=u;h<i;h++){for(o=0,c=s;c>=u;c--)o+=t[c]*e.get(c,h);for(o=o/l,c=u;c<=s;c++)e.set(c,h,e.get(c,h)-o*t[c])}for(c=0;c<=s;c++){for(o=0,h=s;h>=u;h--)o+=t[h]*e.get(c,h);for(o=o/l,h=u;h<=s;h++)e.set(c,h,e.get(c,h)-o*t[h])}t[u]=d*t[u],e.set(u,u-1,d*a)}}for(c=0;c<i;c++)for(h=0;h<i;h++)n.set(c,h,c===h?1:0);for(u=s-1;u>=r+1;u--)if(e.get(u,u-1)!==0){for(c=u+1;c<=s;c++)t[c]=e.get(c,u-1);for(h=u;h<=s;h++){for(a=0,c=u;c<=s;c++)a+=t[c]*n.get(c,h);for(a=a/t[u]/e.get(u,u-1),c=u;c<=s;c++)n.set(c,h,n.get(c,h)+a*t[c])}}}function S_(i,e,t,n,r){let s=i-1,o=0,a=i-1,l=Number.EPSILON,c=0,h=0,u=0,d=0,f=0,m=0,x=0,g=0,p,v,_,b,T,R,y,S,O,M,C,D,N,L,B;for(p=0;p<i;p++)for((p<o||p>a)&&(t[p]=r.get(p,p),e[p]=0),v=Math.max(p-1,0);v<i;v++)h=h+Math.abs(r.get(p,v));for(;s>=o;){for(b=s;b>o&&(m=Math.abs(r.get(b-1,b-1))+Math.abs(r.get(b,b)),m===0&&(m=h),!(Math.abs(r.get(b,b-1))<l*m));)b--;if(b===s)r.set(s,s,r.get(s,s)+c),t[s]=r.get(s,s),e[s]=0,s--,g=0;else if(b===s-1){if(y=r.get(s,s-1)*r.get(s-1,s),u=(r.get(s-1,s-1)-r.get(s,s))/2,d=u*u+y,x=Math.sqrt(Math.abs(d)),r.set(s,s,r.get(s,s)+c),r.set(s-1,s-1,r.get(s-1,s-1)+c),S=r.get(s,s),d>=0){for(x=u>=0?u+x:u-x,t[s-1]=S+x,t[s]=t[s-1],x!==0&&(t[s]=S-y/x),e[s-1]=0,e[s]=0,S=r.get(s,s-1),m=Math.abs(S)+Math.abs(x),u=S/m,d=x/m,f=Math.sqrt(u*u+d*d),u=u/f,d=d/f,v=s-1;v<i;v++)x=r.get(s-1,v),r.set(s-1,v,d*x+u*r.get(s,v)),r.set(s,v,d*r.get(s,v)-u*x);for(p=0;p<=s;p++)x=r.get(p,s-1),r.set(p,s-1,d*x+u*r.get(p,s)),r.set(p,s,d*r.get(p,s)-u*x);for(p=o;p<=a;p++)x=n.get(p,s-1),n.set(p,s-1,d*x+u*n.get(p,s)),n.set(p,s,d*n.get(p,s)-u*x)}else t[s-1]=S+u,t[s]=S+u,e[s-1]=x,e[s]=-x;s=s-2,g=0}else{if(S=r.get(s,s),O=0,y=0,b<s&&(O=r.get(s-1,s-1),y=r.get(s,s-1)*r.get(s-1,s)),g===10){for(c+=S,p=o;p<=s;p++)r.set(p,p,r.get(p,p)-S);m=Math.abs(r.get(s,s-1))+Math.abs(r.get(s-1,s-2)),S=O=.75*m,y=-.4375*m*m}if(g===30&&(m=(O-S)/2,m=m*m+y,m>0)){for(m=Math.sqrt(m),O<S&&(m=-m),m=S-y/((O-S)/2+m),p=o;p<=s;p++)r.set(p,p,r.get(p,p)-m);c+=m,S=O=y=.964}for(g=g+1,T=s-2;T>=b&&(x=r.get(T,T),f=S-x,m=O-x,u=(f*m-y)/r.get(T+1,T)+r.get(T,T+1),d=r.get(T+1,T+1)-x-f-m,f=r.get(T+2,T+1),m=Math.abs(u)+Math.abs(d)+Math.abs(f),u=u/m,d=d/m,f=f/m,!(T===b||Math.abs(r.get(T,T-1))*(Math.abs(d)+Math.abs(f))<l*(Math.abs(u)*(Math.abs(r.get(T-1,T-1))+Math.abs(x)+Math.abs(r.get(T+1,T+1))))));)T--;for(p=T+2;p<=s;p++)r.set(p,p-2,0),p>T+2&&r.set(p,p-3,0);for(_=T;_<=s-1&&(L=_!==s-1,_!==T&&(u=r.get(_,_-1),d=r.get(_+1,_-1),f=L?r.get(_+2,_-1):0,S=Math.abs(u)+Math.abs(d)+Math.abs(f),S!==0&&(u=u/S,d=d/S,f=f/S)),S!==0);_++)if(m=Math.sqrt(u*u+d*d+f*f),u<0&&(m=-m),m!==0){for(_!==T?r.set(_,_-1,-m*S):b!==T&&r.set(_,_-1,-r.get(_,_-1)),u=u+m,S=u/m,O=d/m,x=f/m,d=d/u,f=f/u,v=_;v<i;v++)u=r.get(_,v)+d*r.get(_+1,v),L&&(u=u+f*r.get(_+2,v),r.set(_+2,v,r.get(_+2,v)-u*x)),r.set(_,v,r.get(_,v)-u*S),r.set(_+1,v,r.get(_+1,v)-u*O);for(p=0;p<=Math.min(s,_+3);p++)u=S*r.get(p,_)+O*r.get(p,_+1),L&&(u=u+x*r.get(p,_+2),r.set(p,_+2,r.get(p,_+2)-u*f)),r.set(p,_,r.get(p,_)-u),r.set(p,_+1,r.get(p,_+1)-u*d);for(p=o;p<=a;p++)u=S*n.get(p,_)+O*n.get(p,_+1),L&&(u=u+x*n.get(p,_+2),n.set(p,_+2,n.get(p,_+2)-u*f)),n.set(p,_,n.get(p,_)-u),n.set(p,_+1,n.get(p,_+1)-u*d)}}}if(h!==0){for(s=i-1;s>=0;s--)if(u=t[s],d=e[s],d===0)for(b=s,r.set(s,s,1),p=s-1;p>=0;p--){for(y=r.get(p,p)-u,f=0,v=b;v<=s;v++)f=f+r.get(p,v)*r.get(v,s);if(e[p]<0)x=y,m=f;else if(b=p,e[p]===0?r.set(p,s,y!==0?-f/y:-f/(l*h)):(S=r.get(p,p+1),O=r.get(p+1,p),d=(t[p]-u)*(t[p]-u)+e[p]*e[p],R=(S*m-x*f)/d,r.set(p,s,R),r.set(p+1,s,Math.abs(S)>Math.abs(x)?(-f-y*R)/S:(-m-O*R)/x)),R=Math.abs(r.get(p,s)),l*R*R>1)for(v=p;v<=s;v++)r.set(v,s,r.get(v,s)/R)}else if(d<0)for(b=s-1,Math.abs(r.get(s,s-1))>Math.abs(r.get(s-1,s))?(r.set(s-1,s-1,d/r.get(s,s-1)),r.set(s-1,s,-(r.get(s,s)-u)/r.get(s,s-1))):(B=wa(0,-r.get(s-1,s),r.get(s-1,s-1)-u,d),r.set(s-1,s-1,B[0]),r.set(s-1,s,B[1])),r.set(s,s-1,0),r.set(s,s,1),p=s-2;p>=0;p--){for(M=0,C=0,v=b;v<=s;v++)M=M+r.get(p,v)*r.get(v,s-1),C=C+r.get(p,v)*r.get(v,s);if(y=r.get(p,p)-u,e[p]<0)x=y,f=M,m=C;else if(b=p,e[p]===0?(B=wa(-M,-C,y,d),r.set(p,s-1,B[0]),r.set(p,s,B[1])):(S=r.get(p,p+1),O=r.get(p+1,p),D=(t[p]-u)*(t[p]-u)+e[p]*e[p]-d*d,N=(t[p]-u)*2*d,D===0&&N===0&&(D=l*h*(Math.abs(y)+Math.abs(d)+Math.abs(S)+Math.abs(O)+Math.abs(x))),B=wa(S*f-x*M+d*C,S*m-x*C-d*M,D,N),r.set(p,s-1,B[0]),r.set(p,s,B[1]),Math.abs(S)>Math.abs(x)+Math.abs(d)?(r.set(p+1,s-1,(-M-y*r.get(p,s-1)+d*r.get(p,s))/S),r.set(p+1,s,(-C-y*r.get(p,s)-d*r.get(p,s-1))/S)):(B=wa(-f-O*r.get(p,s-1),-m-O*r.get(p,s),x,d),r.set(p+1,s-1,B[0]),r.set(p+1,s,B[1]))),R=Math.max(Math.abs(r.get(p,s-1)),Math.abs(r.get(p,s))),l*R*R>1)for(v=p;v<=s;v++)r.set(v,s-1,r.get(v,s-1)/R),r.set(v,s,r.get(v,s)/R)}for(p=0;p<i;p++)if(p<o||p>a)for(v=p;v<i;v++)n.set(p,v,r.get(p,v));for(v=i-1;v>=o;v--)for(p=o;p<=a;p++){for(x=0,_=o;_<=Math.min(v,a);_++)x=x+n.get(p,_)*r.get(_,v);n.set(p,v,x)}}}function wa(i,e,t,n){let r,s;return Math.abs(t)>Math.abs(n)?(r=n/t,s=t+r*n,[(i+r*e)/s,(e-r*i)/s]):(r=t/n,s=n+r*t,[(r*i+e)/s,(r*e-i)/s])}var Ra=class{constructor(e){if(e=Yt.checkMatrix(e),!e.isSymmetric())throw new Error("Matrix is not symmetric");let t=e,n=t.rows,r=new le(n,n),s=!0,o,a,l;for(a=0;a<n;a++){let c=0;for(l=0;l<a;l++){let h=0;for(o=0;o<l;o++)h+=r.get(l,o)*r.get(a,o);h=(t.get(a,l)-h)/r.get(l,l),r.set(a,l,h),c=c+h*h}for(c=t.get(a,a)-c,s&&=c>0,r.set(a,a,Math.sqrt(Math.max(c,0))),l=a+1;l<n;l++)r.set(a,l,0)}this.L=r,this.positiveDefinite=s}isPositiveDefinite(){return this.positiveDefinite}solve(e){e=Yt.checkMatrix(e);let t=this.L,n=t.rows;if(e.rows!==n)throw new Error("Matrix dimensions do not match");if(this.isPositiveDefinite()===!1)throw new Error("Matrix is not positive definite");let r=e.columns,s=e.clone(),o,a,l;for(l=0;l<n;l++)for(a=0;a<r;a++){for(o=0;o<l;o++)s.set(l,a,s.get(l,a)-s.get(o,a)*t.get(l,o));s.set(l,a,s.get(l,a)/t.get(l,l))}for(l=n-1;l>=0;l--)for(a=0;a<r;a++){for(o=l+1;o<n;o++)s.set(l,a,s.get(l,a)-s.get(o,a)*t.get(o,l));s.set(l,a,s.get(l,a)/t.get(l,l))}return s}get lowerTriangularMatrix(){return this.L}},Ca=class{constructor(e,t={}){e=Yt.checkMatrix(e);let{Y:n}=t,{scaleScores:r=!1,maxIterations:s=1e3,terminationCriteria:o=1e-10}=t,a;if(n){if(Nt(n)&&typeof n[0]=="number"?n=le.columnVector(n):n=Yt.checkMatrix(n),n.rows!==e.rows)throw new Error("Y should have the same number of rows as X");a=n.getColumnVector(0)}else a=e.getColumnVector(0);let l=1,c,h,u,d;for(let f=0;f<s&&l>o;f++)u=e.transpose().mmul(a).div(a.transpose().mmul(a).get(0,0)),u=u.div(u.norm()),c=e.mmul(u).div(u.transpose().mmul(u).get(0,0)),f>0&&(l=c.clone().sub(d).pow(2).sum()),d=c.clone(),n?(h=n.transpose().mmul(c).div(c.transpose().mmul(c).get(0,0)),h=h.div(h.norm()),a=n.mmul(h).div(h.transpose().mmul(h).get(0,0))):a=c;if(n){let f=e.transpose().mmul(c).div(c.transpose().mmul(c).get(0,0));f=f.div(f.norm());let m=e.clone().sub(c.clone().mmul(f.transpose())),x=a.transpose().mmul(c).div(c.transpose().mmul(c).get(0,0)),g=n.clone().sub(c.clone().mulS(x.get(0,0)).mmul(h.transpose()));this.t=c,this.p=f.transpose(),this.w=u.transpose(),this.q=h,this.u=a,this.s=c.transpose().mmul(c),this.xResidual=m,this.yResidual=g,this.betas=x}else this.w=u.transpose(),this.s=c.transpose().mmul(c).sqrt(),r?this.t=c.clone().div(this.s.get(0,0)):this.t=c,this.xResidual=e.sub(c.mmul(u.transpose()))}};We.AbstractMatrix=lt;We.CHO=Ra;We.CholeskyDecomposition=Ra;We.DistanceMatrix=Ea;We.EVD=Aa;We.EigenvalueDecomposition=Aa;We.LU=Xr;We.LuDecomposition=Xr;We.Matrix=le;We.MatrixColumnSelectionView=Kh;We.MatrixColumnView=jh;We.MatrixFlipColumnView=Jh;We.MatrixFlipRowView=Zh;We.MatrixRowSelectionView=eu;We.MatrixRowView=Qh;We.MatrixSelectionView=$r;We.MatrixSubView=tu;We.MatrixTransposeView=nu;We.NIPALS=Ca;We.Nipals=Ca;We.QR=zs;We.QrDecomposition=zs;We.SVD=Ui;We.SingularValueDecomposition=Ui;We.SymmetricMatrix=mr;We.WrapperMatrix1D=Ta;We.WrapperMatrix2D=Yt;We.correlation=b_;We.covariance=v_;We.default=le;We.determinant=Sa;We.inverse=p_;We.linearDependencies=x_;We.pseudoInverse=y_;We.solve=em;We.wrap=f_});var Vx="http://www.w3.org/2000/svg";function Qd(i,e,t){for(let[n,r]of Object.entries(e))r==null||r===!1||i.setAttribute(n,r===!0?"":String(r));for(let n of t)n!=null&&n!==!1&&i.append(n);return i}function A(i,e={},...t){return Qd(document.createElement(i),e,t)}function ne(i,e={},...t){return Qd(document.createElementNS(Vx,i),e,t)}function Ye(i){return i.dataset.lmSuppressShortcuts="true",i}var en=class{#e=[];add(e){this.#e.push(e)}listen(e,t,n,r){e.addEventListener(t,n,r),this.add(()=>e.removeEventListener(t,n,r))}run(){for(let e of this.#e.splice(0).reverse())e()}},tt=(i,e,t)=>Math.min(t,Math.max(e,i));var rh=`/* The matrix: one stage with cells, labels, colour bar and card; its height comes from its rows. */
.rg-matrix .rg-stage { height: var(--rg-height); margin-top: 12px; overflow: visible; }
.rg-matrix .rg-stage canvas { cursor: default; touch-action: manipulation; }
.rg-matrix .rg-stage canvas.rg-hit { cursor: pointer; }
.rg-matrix .rg-over { overflow: visible; }
.rg-matrix .rg-over text { stroke-width: 2.5px; }
.rg-matrix .rg-card { left: var(--rg-card-x); top: var(--rg-card-y); right: auto; width: var(--rg-card-width); min-width: 0; max-width: none; }
.rg-matrix .rg-card header { flex-wrap: wrap; justify-content: flex-start; gap: 0 8px; margin-bottom: 1px; white-space: normal; }
.rg-matrix .rg-card header b { font-size: 13.5px; line-height: 17px; overflow-wrap: anywhere; }
.rg-matrix .rg-card header small { flex: 0 1 auto; min-width: 0; line-height: 15px; overflow-wrap: anywhere; }
.rg-matrix .rg-card p { margin: 0; white-space: normal; }
.rg-matrix .rg-card p small { margin: 0; padding: 0; flex: 0 1 auto; overflow-wrap: anywhere; line-height: 14px; }
.rg-matrix .rg-card dl { grid-template-columns: fit-content(92px) minmax(12px, 1fr) auto; margin-top: 5px; }
.rg-matrix .rg-card dd { white-space: nowrap; }
.rg-matrix .rg-card dt { overflow-wrap: anywhere; min-width: 0; }
.rg-matrix .rg-card i { min-width: 12px; }
.rg-matrix .rg-labelled { display: inline-flex; align-items: center; gap: 7px; color: var(--rg-ink2); }
.rg-matrix .rg-card .rg-value { font-weight: 600; }
.rg-matrix .rg-card footer { display: block; }
.rg-matrix .rg-hint { position: absolute; left: var(--rg-card-x); top: var(--rg-card-y); width: var(--rg-card-width); margin: 0; font-size: 12px; line-height: 1.45; color: var(--rg-ink2); pointer-events: none; }
.rg-matrix .rg-foot { grid-template-columns: minmax(0, 1fr); }
.rg-slide { display: inline-flex; align-items: center; gap: 8px; color: var(--rg-ink2); white-space: nowrap; }
.rg-slide output { font-weight: 500; color: var(--rg-ink); }
.rg-slide input { width: 132px; height: 20px; margin: 0; appearance: none; background: none; }
.rg-slide input::-webkit-slider-runnable-track { height: 2px; border-radius: 1px; background: color-mix(in srgb, var(--rg-ink) 22%, transparent); }
.rg-slide input::-webkit-slider-thumb { appearance: none; width: 14px; height: 14px; margin-top: -6px; border-radius: 50%; border: 1.5px solid var(--rg-ink2); background: var(--rg-chip); cursor: ew-resize; }
.rg-slide input::-moz-range-track { height: 2px; border-radius: 1px; background: color-mix(in srgb, var(--rg-ink) 22%, transparent); }
.rg-slide input::-moz-range-thumb { width: 11px; height: 11px; border-radius: 50%; border: 1.5px solid var(--rg-ink2); background: var(--rg-chip); cursor: ew-resize; }
.rg-slide input:focus { outline: 0; }
.rg-slide input:focus-visible::-webkit-slider-thumb { outline: 2px solid var(--rg-accent); outline-offset: 1px; }
.rg-slide input:focus-visible::-moz-range-thumb { outline: 2px solid var(--rg-accent); outline-offset: 1px; }
@container rg (min-width: 1240px) {
  .rg-matrix .rg-grid { grid-template-columns: minmax(0, 1fr); }
}
@container rg (max-width: 639.98px) {
  .rg-matrix .rg-card dl { grid-template-columns: auto 1fr auto 1fr; column-gap: 10px; }
  .rg-matrix .rg-card dt:first-of-type, .rg-matrix .rg-card .rg-why:first-of-type { grid-column: span 2; }
  .rg-matrix .rg-card .rg-why { grid-column: auto; }
  .rg-matrix .rg-card i { grid-area: 1 / 3 / 2 / 5; margin: 0 72px 0 10px; }
  .rg-matrix .rg-card .rg-value { grid-area: 1 / 4; }
  .rg-matrix .rg-card dd { white-space: normal; }
  .rg-matrix .rg-card dd:not(.rg-value):nth-of-type(odd) { padding-left: 0; }
  .rg-matrix .rg-card dt:nth-of-type(odd):not(:first-of-type) { padding-left: 10px; }
}
`;var Pr={selected:[],hovered:null,hovered_with:null,height:0,theme:"auto"},sh="_payload",Hx=60,gt=(i,e)=>JSON.stringify(i)===JSON.stringify(e),Ei=class{constructor(e,t,n,r){this.defaults=n;this.decode=r;this.#e=e;let s=Object.keys(n);this.state=Object.fromEntries(s.map(o=>[o,this.#a(o)]));for(let o of[...s,sh]){let a=()=>o===sh?this.#l():this.take(o);e.on(`change:${o}`,a),t.add(()=>e.off(`change:${o}`,a))}t.add(()=>{clearTimeout(this.#r),this.#n.clear()}),this.#l()}defaults;decode;shown=null;error=null;state;#e;#t;#n=new Set;#i=new Set;#r=0;listen(e){this.#n.add(e)}set(e){let t=Object.keys(e).filter(n=>!gt(e[n],this.state[n]));for(let n of t)Object.assign(this.state,{[n]:e[n]}),this.#e.set(n,e[n]),this.#o(n);t.length&&this.#e.save_changes()}hover(e,t=null){let n={hovered:e,hovered_with:gt(e,t)?null:t};gt(n,{hovered:this.state.hovered,hovered_with:this.state.hovered_with})||(Object.assign(this.state,n),this.#o("hovered"),clearTimeout(this.#r),this.#r=window.setTimeout(()=>{this.#e.set("hovered",n.hovered),this.#e.set("hovered_with",n.hovered_with),this.#e.save_changes()},Hx))}take(e){let t=this.#a(e);gt(t,this.state[e])||(Object.assign(this.state,{[e]:t}),this.#o(e))}#a(e){return this.#e.get(e)??structuredClone(this.defaults[e])}#l(){let e=this.#e.get(sh)??null;if(e!==this.#t){this.#t=e,this.shown=this.error=null;try{this.shown=this.decode(e)}catch(t){this.error=t instanceof Error?t:new Error(String(t))}this.#o("payload")}}#o(e){this.#i.size===0&&queueMicrotask(()=>{let t=new Set(this.#i);this.#i.clear();for(let n of this.#n)n(t)}),this.#i.add(e)}};function Lr(i){if(i==null)return new Float64Array(0);if(i instanceof Float32Array||i instanceof Float64Array)return Float64Array.from(i);let e=lh(i);if(e.byteLength%4!==0)throw new Error(`Expected 32-bit floats (a multiple of 4 bytes), got ${e.byteLength} bytes.`);let t=new Float64Array(e.byteLength/4);for(let n=0;n<t.length;n++)t[n]=e.getFloat32(n*4,!0);return t}function lh(i){return typeof i=="string"?Wx(i):ArrayBuffer.isView(i)?new DataView(i.buffer,i.byteOffset,i.byteLength):new DataView(i)}function Wx(i){let e;try{e=atob(i)}catch{throw new Error(`Expected bytes as a base64 string, got ${i.length} characters which are not base64.`)}return new DataView(Uint8Array.from(e,t=>t.charCodeAt(0)).buffer)}function ch(i){if(i.version!==1)throw new Error(`Expected payload version 1, got ${String(i.version)}. Load the page with the package that wrote it.`);if($x(i),!i.views.length)throw new Error("Expected at least one view (a metric with its distances), got none.");return{...i,views:i.views.map(e=>Xx(e,i))}}function $x(i){for(let e of i.models){if(e.points.length!==e.layers.length)throw new Error(`Model "${e.name}": expected a point for each of its ${e.layers.length} layers, got ${e.points.length}.`);for(let t of e.points)oh(t,i.n_points,`Model "${e.name}"`)}i.target&&oh(i.target.point,i.n_points,"The target"),i.first!==null&&oh(i.first,i.n_points,"The first point")}function oh(i,e,t){if(!Number.isInteger(i)||i<0||i>=e)throw new Error(`${t}: expected a point from 0 to ${e-1}, got ${i}.`)}function Xx(i,e){let t=e.n_points,n=`Metric "${i.metric}"`,r=Bo(i.distances,t*t,`${n}: distances between ${t} points`);for(let[l,c]of Object.entries(i.numbers))ef(c,e,`${n}, ${l}`);for(let l of i.nulls??[])for(let[c,h]of Object.entries(l.numbers))ef(h,e,`${n}, null ${l.label}, ${c}`);if(!i.projections.length)throw new Error(`${n}: expected at least one projection, got none.`);let{curve_distances:s,step_distances:o,...a}=i;return{...a,distances:r,sampled:qx({curve:s,steps:o,distances:r},e,n),projections:i.projections.map(l=>Yx(l,t,n))}}function ef(i,e,t){e.models.forEach((n,r)=>{for(let s of[i.values,i.low,i.high]){if(!s)continue;let o=s[r]?.length??0;if(o!==n.layers.length)throw new Error(`${t}: expected ${n.layers.length} values for model "${n.name}", got ${o}.`)}})}function qx({curve:i,steps:e,distances:t},n,r){let s=n.n_points,o=new Map,a=n.models.flatMap(d=>d.points.slice(1).map((f,m)=>[d.points[m],f])),l=tf(Lr(e),s,`${r}: sampled steps`),c=l.length/Math.max(1,a.length);if(l.length&&!Number.isInteger(c))throw new Error(`${r}: expected as many samples of each of ${a.length} steps, got ${l.length}.`);let h=d=>t.subarray(d*s,(d+1)*s);l.length&&a.forEach(([d,f],m)=>o.set(`${d},${f}`,[h(d),...l.slice(m*c,(m+1)*c),h(f)]));let u=tf(Lr(i),s,`${r}: sampled geodesic`);return u.length&&n.first!==null&&n.target&&o.set(`${n.first},${n.target.point}`,u),o}function tf(i,e,t){if(i.length%e)throw new Error(`${t}: expected distances to ${e} points each, got ${i.length} numbers.`);return Array.from({length:i.length/e},(n,r)=>i.subarray(r*e,(r+1)*e))}function Yx(i,e,t){let n=`${t}, projection "${i.name}"`,r=o=>{let a=i.axes[String(o)];if(!a)throw new Error(`${n}: expected coordinates on 2 and 3 axes, got none on ${o}.`);return jx(a,e,o,n)},s=i.base===null||i.base===void 0?null:Bo(i.base,e,`${n}: distances to the base point`);return{name:i.name,label:i.label,note:i.note,refit:i.refit,base:s,axes:{2:r(2),3:r(3)}}}function jx(i,e,t,n){let r=ah(Bo(i.coords,e*t,`${n}: coordinates of ${e} points on ${t} axes`),t),s=Lr(i.curve);if(s.length%t!==0)throw new Error(`${n}: expected a curve on ${t} axes (a multiple of ${t} numbers), got ${s.length}.`);let o=s.length?ah(s,t):null,a=i.cloud?ah(Bo(i.cloud,e*t*t,`${n}: covariances of ${e} points on ${t} axes`),t*t):null;return{coords:r,curve:o,stress:i.stress,variance:i.variance,axisNames:i.axis_names,cloud:a,folded:i.folded??0,...i.origin?{origin:i.origin}:{}}}function Bo(i,e,t){let n=Lr(i);if(n.length!==e)throw new Error(`${t}: expected ${e} numbers, got ${n.length}.`);if(!n.every(Number.isFinite))throw new Error(`${t}: expected finite numbers, got NaN or infinity.`);return n}function ah(i,e){return Array.from({length:i.length/e},(t,n)=>Array.from(i.subarray(n*e,(n+1)*e)))}var nf=1,Kx=65535,zo=class{constructor(e,t,n,r,s){this.numbers=e;let o=new Map,a=1;for(let l of[...t].reverse()){if(!n.has(l))throw new Error(`${s}: expected dims among ${r.join(", ")}, got "${l}".`);o.set(l,a),a*=n.get(l)}if(e.length!==a)throw new Error(`${s}: expected ${a} numbers, got ${e.length}.`);this.#e=r.map(l=>o.get(l)??0)}numbers;#e;at(e,t,n){let r=this.#e,s=e.length,o=t*r[s]+n*r[s+1];for(let a=0;a<s;a++)o+=e[a]*r[a];return this.numbers[o]??NaN}},Vo=class{constructor(e){this.raw=e;if(e.version!==nf)throw new Error(`Expected matrix version ${nf}, got ${String(e.version)}. Load the page with the package that wrote it.`);this.rows=e.sides.row,this.columns=e.sides.column;let t=[...e.extras.map(a=>a.name),"row","column"],n=[...e.extras.map(a=>a.options.length),this.rows.names.length,this.columns.names.length],r=new Map(t.map((a,l)=>[a,n[l]]));for(let[a,l]of Object.entries(e.fields))this.#e.set(a,new zo(Jx(l),l.dims,r,t,`Field "${a}"`));let s=this.#e.get("value");if(!s)throw new Error("Expected the matrix's values, got none.");this.value=s,this.#n=e.models.flatMap(a=>a.layers.map(l=>[a.name,l.name]));let o=(a,l)=>new zo(a.refs.codes,a.refs.dims,r,t,`Layers of ${l}`);this.#t={row:o(this.rows,"rows"),column:o(this.columns,"columns")},[this.all,this.apart,this.hasGaps]=this.#i()}raw;rows;columns;value;apart;all;hasGaps;#e=new Map;#t;#n;beside(e,t,n,r){return this.#e.get(e)?.at(t,n,r)??NaN}has(e){return this.#e.has(e)}ref(e,t,n){return this.#n[this.#t[e].at(t,e==="row"?n:0,e==="column"?n:0)]??["",""]}isSelf(e,t,n){return this.rows.names[t]===this.columns.names[n]&&String(this.ref("row",e,t))===String(this.ref("column",e,n))}slices(){return this.raw.extras.reduce((e,t)=>e.flatMap(n=>t.options.map((r,s)=>[...n,s])),[[]])}nullSpan(e){if(!this.has("null"))return null;let t=1/0,n=-1/0;return this.each(e,(r,s)=>{let o=this.beside("null",e,r,s);Number.isNaN(o)||this.isSelf(e,r,s)||(t=Math.min(t,o),n=Math.max(n,o))}),t<=n?[t,n]:null}each(e,t){for(let n=0;n<this.rows.names.length;n++)for(let r=0;r<this.columns.names.length;r++)t(n,r,this.value.at(e,n,r))}#i(){let e=[1/0,-1/0],t=[1/0,-1/0],n=!1;for(let r of this.slices())this.each(r,(s,o,a)=>{if(Number.isNaN(a)){n=!0;return}for(let l of this.isSelf(r,s,o)?[e]:[e,t])l[0]=Math.min(l[0],a),l[1]=Math.max(l[1],a)});return e[0]>e[1]&&e.splice(0,2,0,1),[e,t[0]<=t[1]?t:[...e],n]}};function Jx({floats:i,steps:e,low:t=0,step:n=1,constant:r}){if(i!==void 0)return Lr(i);if(e==null)return[r??NaN];let s=lh(e),o=new Float64Array(s.byteLength/2);for(let a=0;a<o.length;a++){let l=s.getUint16(2*a,!0);o[a]=l===Kx?NaN:t+n*l}return o}var Zx={...Pr,at:{},scale:"range"},Qx=4,Go=class extends Ei{constructor(e,t){super(e,t,Zx,n=>n?.sides?new Vo(n):null)}get matrix(){return this.shown}get slice(){return(this.matrix?.raw.extras??[]).map(({name:e,options:t,start:n})=>{let r=t.findIndex(s=>s.value===this.state.at[e]);return r<0?n:r})}};function rf(i,e,t){let n=e.filter((s,o)=>e.findIndex(a=>gt(a,s))===o);if(!t)return n;let r=i.filter(s=>!n.some(o=>gt(o,s)));return r.length===i.length-n.length&&n.length>0?r:[...r,...n].slice(-Qx)}var Cs="M3.2 5.2A5.6 5.6 0 1 1 2.4 8M3 2.2v3.2h3.2",Ps="M8 2.2v7.6M4.9 7 8 10l3.1-3M2.6 13.4h10.8";function Ti(i,e,t){let n=Ye(A("button",{type:"button",class:"rg-icon","aria-label":i,title:i},ne("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},ne("path",{d:e}))));return n.addEventListener("click",t),n}var sf=(i,e)=>A("span",{class:"rg-icons"},Ti("Reset view",Cs,i),Ti("Save picture",Ps,e));function rr(i,e,t,n=!1){if(e.length<2)return{element:A("span",{},e[0]?.label??""),show(){}};let r=Ye(A("select",{"aria-label":i}));for(let s of e)r.append(A("option",{value:s.value},s.label));return r.addEventListener("change",()=>{let s=e[r.selectedIndex];s&&t(s.value)}),{element:A("label",{class:"rg-menu"},n?null:A("span",{},i),r),show(s){r.selectedIndex=e.findIndex(o=>o.value===s)}}}var ey=0;function Ai(i,e,t){let n=`rg-${ey+=1}-${Math.random().toString(36).slice(2,8)}`,r=e.map(o=>Ye(A("input",{type:"radio",name:n,value:o.value}))),s=A("fieldset",{class:e.length>3?"rg-seg rg-long":"rg-seg","aria-label":i});return e.forEach((o,a)=>{let l=r[a];l.addEventListener("change",()=>{l.checked&&t(o.value)}),s.append(A("label",{},l,A("span",{"data-text":o.label},o.label)))}),{element:s,show(o){e.forEach((a,l)=>{r[l].checked=a.value===o})}}}function of(i,e,t){if(t.drawn.length)return"";if(!i.models.length)return"No paths in this figure.";if(i.models.every(s=>e.hidden.includes(s.name)))return"All paths are hidden. Choose one of the keys to show it.";let[n,r]=e.depth_range;return e.hidden_layers.length&&n<=0&&r>=1?"All layers are switched off. Choose some in the list of layers.":`No layers between ${Math.round(n*100)} and ${Math.round(r*100)} % of depth. Widen the range.`}function Ri(i){let e=i instanceof Error?i.message:String(i),t=i instanceof Error&&i.stack?i.stack:e,n=Ye(A("button",{type:"button"},"Copy details"));return n.addEventListener("click",()=>{navigator.clipboard?.writeText(`repgeo_nb widget: ${t}`).then(()=>{n.textContent="Copied"},()=>{n.replaceWith(A("pre",{},t))})}),A("div",{class:"rg-error",role:"alert"},A("p",{},"This figure could not be drawn."),A("p",{},e),n)}var hh=i=>typeof i=="object"&&i!==null&&!Array.isArray(i)&&!ArrayBuffer.isView(i)&&!(i instanceof ArrayBuffer),af=i=>Array.isArray(i)&&i.length>0&&i.every(hh);function uh(i,e){return hh(i)&&hh(e)?{...i,...Object.fromEntries(Object.entries(e).map(([t,n])=>[t,uh(i[t],n)]))}:af(i)&&af(e)&&i.length===e.length?i.map((t,n)=>uh(t,e[n])):e}function lf(i){if(!i.sequence)return[ch(i)];let{patches:e,values:t}=i.sequence;if(e.length!==t.length||!t.length)throw new Error(`Expected a frame for each of ${t.length} values, got ${e.length}.`);let n=e.map(r=>ch(uh(i,r)));for(let[r,s]of n.entries())s.at=r,s.frames=n,s.views.forEach((o,a)=>{o.over=n.map(l=>l.views[a])});return n}function cf({sequence:i},e){let t=i?.values.findIndex(n=>n===e)??-1;return t>=0?t:Math.max(0,(i?.values.length??1)-1)}var Wn=i=>i.over??[i];function Ls({sequence:i,at:e}){return i&&e!==void 0?`${i.name} ${String(i.values[e])}`:""}function hf({sequence:i}){if(!i)return"";let e=i.values.length,t=e===1||i.name.endsWith("s")?i.name:`${i.name}s`;return`fitted on ${i.points} points of ${e} ${t} together`}var qt=(i,e,t)=>Math.min(t,Math.max(e,i)),Pn=(i,e)=>i.map((t,n)=>t+e[n]),Lt=(i,e)=>i.map((t,n)=>t-e[n]),vt=(i,e)=>i.map(t=>t*e);function Ci(i,e){let t=0;for(let n=0;n<i.length;n++)t+=i[n]*e[n];return t}var uf=i=>Math.sqrt(Ci(i,i));function dh(i,e){let t=0;for(let n=0;n<i.length;n++)t+=(i[n]-e[n])**2;return Math.sqrt(t)}var Vt=(i,e,t)=>i.map((n,r)=>n+(e[r]-n)*t),Ir=i=>new Array(i).fill(0);function sr(i){let e=i.reduce(Pn);return vt(e,1/i.length)}var df={light:["#1746a2","#c8480a","#12835c","#93307c"],dark:["#6699ff","#fbb13c","#6fe3ad","#e667b0"]},ff={light:["#e3b23c","#d9743f","#b23a5b","#74246e","#2b1553"],dark:["#5a4a9c","#a14c9c","#e0627e","#f79a63","#fbe08a"]},or=["disc","square","triangle","diamond"],gf=i=>[1,3,5].map(e=>parseInt(i.slice(e,e+2),16)/255);var ty=i=>i?df.dark:df.light,ph=i=>i?ff.dark:ff.light,Nr=(i,e)=>gf(ty(e)[i%or.length]),Ho=i=>or[i%or.length],pf=i=>Math.floor(i/or.length)%2===1;function Pi(i,e){let t=ph(e).map(gf),n=qt(i,0,1)*(t.length-1),r=Math.min(t.length-2,Math.floor(n));return Vt(t[r],t[r+1],n-r)}var ny=2*or.length;function $o(i){if(i.length<=ny)return i.map((n,r)=>({colour:r%or.length,shape:Ho(r),hollow:pf(r)}));let e=[...new Set(i.map(mf))],t=new Map;return i.map(n=>{let r=mf(n),s=t.get(r)??0;return t.set(r,s+1),{colour:e.indexOf(r)%or.length,shape:Ho(s),hollow:pf(s)}})}function mf(i){let{family:e}=i.info;return typeof e=="string"&&e?e:i.name.replace(/\d+$/,"")}var Et="–",Wo=i=>i.replace("-","−");function It(i){let e=Math.abs(i);if(e!==0&&(e<.001||e>=1e5))return Wo(i.toExponential(1));let t=e>=100?0:e>=10?1:e!==0&&e<.01?4:2;return Wo(fh(i.toFixed(t)))}var fh=i=>/^-[0.]*$/.test(i)?i.slice(1):i;function Gt(i,e,t=""){if(e==null||!Number.isFinite(e))return Et;switch(i){case"turning_angle":return`${Wo(fh((e*180/Math.PI).toFixed(0)))}°`;case"progress":case"depth":return`${Wo(fh((100*e).toFixed(0)))} %`;default:return t?`${It(e)} ${t}`:It(e)}}var Xo=(i,e,t)=>`[${[e,t].map(n=>Gt(i,n).replace(/\s?[%°]$/,"")).join(", ")}]`,iy={depth:"depth",step:"step",turning_angle:"turning angle",progress:"progress",deviation:"deviation",distortion:"drawn error"};function xf(i,e,t,n){if(n==="model")return null;let r=ry(i,e,t,n);if(!r)return null;let s=sy(i,e,r,n),[o,a]=s,l=(c,h)=>{let u=r(c,h);return u===null?null:a>o?qt((u-o)/(a-o),0,1):0};return{name:n,label:iy[n],value:r,range:s,ends:oy(n,s,e.unit),share:l}}function ry(i,e,t,n){if(n==="depth")return(s,o)=>ri(i,s,o);if(n==="distortion")return(s,o)=>t.quality.error.get(i.models[s]?.points[o]??-1)??null;let r=e.numbers[n];return r?(s,o)=>r.values[s]?.[o]??null:null}var ri=(i,e,t)=>t/Math.max(1,(i.models[e]?.layers.length??1)-1);function sy(i,e,t,n){if(n==="depth"||n==="progress")return[0,1];let s=(n==="distortion"?i.models.map((o,a)=>o.layers.map((l,c)=>t(a,c))):Wn(e).flatMap(o=>o.numbers[n]?.values??[])).flat().filter(o=>o!==null);return[0,Math.max(0,...s)]}function oy(i,[e,t],n){return i==="depth"?["input","output"]:i==="turning_angle"||i==="progress"?[Gt(i,e),Gt(i,t)]:[e===0?"0":Gt(i,e),Gt(i,t,n)]}var dt=(i,e,t)=>[i[0]+(e[0]-i[0])*t,i[1]+(e[1]-i[1])*t,i[2]+(e[2]-i[2])*t],re=i=>`rgb(${i.map(e=>Math.round(e*255)).join(",")})`;var mh={name:"light",paper:[1,1,1],ink:[.08,.08,.08],ink2:[.38,.38,.38]},ay=["--jp-layout-color0","--vscode-editor-background"];function ly(i,e){let t=getComputedStyle(i),n=ay.some(r=>t.getPropertyValue(r).trim()!=="");i.toggleAttribute("data-forced",e!=="auto"),e!=="auto"?i.dataset.theme=e:n?delete i.dataset.theme:i.dataset.theme=cy()?"dark":"light"}function cy(){let i=document.documentElement,e=document.body.dataset.jpThemeLight??i.getAttribute("theme")??i.dataset.theme??(i.classList.contains("dark")?"dark":"");return e==="false"||e==="dark"?!0:e==="true"||e==="light"?!1:window.matchMedia?.("(prefers-color-scheme: dark)").matches??!1}function yf(i,e){i.style.color=`var(${e})`;let t=getComputedStyle(i).color,n=t.match(/-?[\d.]+(e-?\d+)?/g)?.map(Number);if(!n||n.length<3)return null;let r=t.startsWith("color(")?1:255;return{colour:n.slice(0,3).map(s=>s/r),alpha:n[3]??1}}function Ln(i,e){ly(i,e);let t=A("i",{hidden:!0});i.append(t);let n=yf(t,"--rg-paper")?.colour??mh.paper,r=(o,a)=>{let l=yf(t,o);return l?dt(n,l.colour,l.alpha):a},s={name:n[0]+n[1]+n[2]>1.5?"light":"dark",paper:n,ink:r("--rg-ink",mh.ink),ink2:r("--rg-ink2",mh.ink2)};return t.remove(),i.dataset.paper=s.name,s}function Li(i,e){let t=0,n=()=>{e(),clearTimeout(t),t=window.setTimeout(e,250)},r=new MutationObserver(n),s={attributes:!0,attributeFilter:["data-jp-theme-light","data-jp-theme-name","data-vscode-theme-kind","theme","data-theme","class"]};r.observe(document.body,s),r.observe(document.documentElement,s),i.add(()=>{r.disconnect(),clearTimeout(t)});let o=window.matchMedia?.("(prefers-color-scheme: dark)");o&&i.listen(o,"change",n)}var Ii=(i,e)=>i===e||!!i&&!!e&&i[0]===e[0]&&i[1]===e[1],ar=(i,e)=>i.selected.some(t=>Ii(t,e)),bt=(i,[e,t])=>i.models[e].points[t],In=(i,e)=>i.first!==null&&bt(i,e)===i.first,Dr=({hovered:i,partner:e},t)=>Ii(i,t)||Ii(e,t);function xn({hovered:i,partner:e,keyed:t,payload:n}){let r=i??e;return r?In(n,r)?null:r[0]:t}var hy=.72;function si(i,e,t){let n=xn(i);return n===null||n===e||i.partner?.[0]===e?t:dt(t,i.theme.paper,hy)}var yn=({marks:i,theme:e},t)=>Nr(i[t].colour,e.name==="dark"),$n=(i,e)=>i.scale?i.theme.ink2:yn(i,e);function Fr(i,[e,t]){if(!i.scale)return yn(i,e);let n=i.scale.share(e,t);return n===null?i.theme.ink2:Pi(n,i.theme.name==="dark")}function Ni(i){let e=Math.max(...Wn(i).map(({distances:t})=>t.reduce((n,r)=>Math.max(n,r),0)));return e>0?e/1.07:1}function vf(i){let e=10**Math.floor(Math.log10(i));return[1,2,5,10].map(n=>n*e).reduce((n,r)=>Math.abs(Math.log(r/i))<Math.abs(Math.log(n/i))?r:n)}var uy=i=>Math.sqrt(-2*Math.log(1-i));function bf(i,e,t,n){let r=Math.round(Math.sqrt(i.length)),[s,o,a]=t.px(e),l=.001*a,c=Array.from({length:r},(f,m)=>{let[x,g]=t.px(e.map((p,v)=>v===m?p+l:p));return[(x-s)/l,(g-o)/l]}),h=0,u=0,d=0;return c.forEach(([f,m],x)=>c.forEach(([g,p],v)=>{let _=i[x*r+v];h+=_*f*g,u+=_*f*p,d+=_*m*p})),dy(h,u,d,uy(n))}function dy(i,e,t,n){let r=(i+t)/2,s=Math.hypot((i-t)/2,e),o=Math.atan2(2*e,i-t)/2,a=n*Math.sqrt(r+s),l=n*Math.sqrt(Math.max(0,r-s));return{u:[a*Math.cos(o),a*Math.sin(o)],v:[-l*Math.sin(o),l*Math.cos(o)]}}var _f=1.9,fy=4.4,py=9.5,my=13,gy=21,xy=13,yy=.3,vy=38,by=30,_y=26,My=84,wy=.06,gh=[.82,.42],Mf=1.3,wf=.02,Sf=11,Sy=.012,yh=i=>vf(.2*i),xh=class{constructor(e,t){this.context=e;this.moment=t;this.span=Ni(e.view);let n=[...t.coords.values()].map(r=>t.projector.px(r)[2]);this.#e=Math.min(...n),this.#t=Math.max(...n,this.#e+.3*this.span)}context;moment;marks=[];paths=[];ellipses=[];screen={points:[],segments:[]};span;#e;#t;fog(e,t){let n=tt((t-this.#e)/(this.#t-this.#e),0,1);return dt(e,this.context.theme.paper,yy*(1-this.moment.flat)*n)}at(e,t){let n=this.moment.coords.get(e),r=Sy*this.span*(this.context.payload.models.length-t)*this.moment.flat;return r?[n[0],n[1],n[2]+r]:n}path(e,t){t.forEach((n,r)=>{r>0&&this.step(e,t[r-1],n),In(this.context.payload,[e,n])||this.layer([e,n],[t[r-1],t[r+1]])})}lift([e,t],n){let r=c=>this.moment.projector.px(this.moment.coords.get(bt(this.context.payload,[e,c]))),[s,o,a]=r(t),l=n.map(c=>{if(c===void 0)return 0;let[h,u,d]=r(c);return Math.abs(a-d)*Math.min(1,Sf/Math.max(1,Math.hypot(h-s,u-o)))});return wf*this.span+Math.max(0,...l)}step(e,t,n){let{payload:r,layout:s,picture:o}=this.context,{projector:a,settled:l}=this.moment,c=Math.max(1,r.models[e].layers.length-1),h=C=>(_f+(fy-_f)*(C/c))*s.factor,u=this.at(bt(r,[e,t]),e),d=this.at(bt(r,[e,n]),e),[f,m,x]=a.px(u),[g,p,v]=a.px(d),_=(C,D)=>this.fog(si(this.context,e,Fr(this.context,[e,C])),D),b=_(In(r,[e,t])?n:t,x),T=_(n,v);this.paths.push({a:u,b:d,wa:h(t),wb:h(n),ca:b,cb:T}),this.screen.segments.push({x0:f,y0:m,x1:g,y1:p,m:e});let R=Math.hypot(g-f,p-m),y=l&&o.quality.off.has(`${e},${n}`),S=y&&R>My,M={lift:wf*this.span+Math.abs(v-x)*Math.min(.5,Sf/Math.max(1,R)),depth:(x+v)/2,tint:dt(b,T,.5),angle:Math.atan2(m-p,g-f),hollow:!1};y&&R>_y&&this.marks.push({...M,at:Vt(u,d,S?.4:.5),size:xy,shape:"break",rim:0}),(S||!y&&R>(s.narrow?by:vy))&&this.marks.push({...M,at:Vt(u,d,S?.64:.5),size:8.6*s.factor+1.2*h(n),shape:"dart",rim:1.2})}layer(e,t){let{payload:n,layout:r,marks:s}=this.context,[o,a]=e,l=bt(n,e),c=this.at(l,o),[h,u,d]=this.moment.projector.px(c),f=Dr(this.context,e),m=ar(this.context,e),x=this.fog(si(this.context,o,Fr(this.context,e)),d);this.ellipse(l,x),this.marks.push({at:c,depth:d,tint:x,size:py*r.factor*(f?1.35:1),shape:s[o].shape,hollow:s[o].hollow,ring:m,rim:f?2.4:1.7,top:f||m||xn(this.context)===o,lift:this.lift(e,t)}),this.screen.points.push({m:o,k:a,point:l,x:h,y:u,depth:d})}landmark(e,t){let{layout:n,theme:r,payload:s,selected:o,hovered:a,partner:l}=this.context,c=this.moment.coords.get(e);if(!c)return;let[h,u,d]=this.moment.projector.px(c);this.ellipse(e,dt(r.ink2,r.paper,xn(this.context)===null?0:.5));let f=p=>!!p&&bt(s,p)===e,m=o.some(f),x=f(a)||f(l),g=(t==="ring"?my:gy)*n.factor*(x?1.2:1);this.marks.push({at:c,depth:d,tint:r.ink,size:g,shape:t,rim:t==="ring"?2:2.2,ring:m,top:!0}),this.screen.points.push({m:-1,k:t==="ring"?0:1,point:e,x:h,y:u,depth:d})}ellipse(e,t){let{picture:n,state:r,view:s}=this.context,o=n.cloud?.get(e);if(!o||!r.intervals||!this.moment.settled)return;let a=this.moment.coords.get(e);this.ellipses.push({at:a,tint:t,...bf(o,a,this.moment.projector,s.level??.95)})}sortedMarks(){let e=({top:t,shape:n,ring:r,rim:s})=>t?n==="star"?2:n==="ring"?3:s>=2.4?5:r?4:1:0;return this.marks.sort((t,n)=>e(t)-e(n)||n.depth-t.depth)}floor(){let{coords:e,camera:t,flat:n}=this.moment,r=[...e.values(),...(this.context.picture.around??[]).map(c=>[c[0],c[1],c[2]??0])],[s,,o]=t.pivot,a=(c,h)=>Math.max(...r.map(u=>Math.abs(u[c]-h))),l=this.paths.map(c=>[c.a,c.b]);return{level:Math.min(...r.map(c=>c[1]))-wy*this.span,centre:[s,o],alpha:1-n,shadows:l,reach:[a(0,s)+.5*this.span,a(2,o)+.45*this.span],cell:yh(this.span)}}trails(){let{payload:e,view:t,picture:n,state:r,theme:s}=this.context,{frames:o,at:a=0}=e;if(!r.trails||!o||a===0)return[];let l=e.views.indexOf(t),c=t.projections.indexOf(n.projection),h=o.slice(0,a).map(u=>({frame:u,coords:u.views[l].projections[c].axes[n.axes].coords}));return n.drawn.flatMap(({model:u,layers:d})=>d.flatMap(f=>{let m=[u,f],x=bt(e,m);if(In(e,m))return[];let g=h.flatMap(({frame:_,coords:b})=>_.models[u].absent?[]:[b[x]]).map(_=>[_[0],_[1],_[2]??0]);g.push(this.moment.coords.get(x));let p=si(this.context,u,Fr(this.context,m)),v=_=>dt(p,s.paper,gh[0]+(gh[1]-gh[0])*((_+1)/g.length));return g.slice(1).map((_,b)=>({a:g[b],b:_,wa:Mf,wb:Mf,ca:v(b),cb:v(b+1)}))}))}geodesic(){let{curve:e,projector:t}=this.moment;return e?this.thin(qo(e,6),1.3,n=>this.fog(this.context.theme.ink2,t.px(n)[2])):[]}thin(e,t,n){let r=0;return e.slice(1).map((s,o)=>{let a=e[o],l={a,b:s,wa:t,wb:t,ca:n(a),cb:n(s),run:r},[c,h]=this.moment.projector.px(a),[u,d]=this.moment.projector.px(s);return r+=Math.hypot(u-c,d-h),l})}};function Ef(i,e,t){let{payload:n,theme:r,hovered:s,picture:o}=i,a=new xh(i,e);for(let{model:u,layers:d}of o.drawn)a.path(u,d);n.first!==null&&a.landmark(n.first,"ring"),n.target&&a.landmark(n.target.point,"star");let l=a.floor(),c=s&&e.flat<.5?e.coords.get(bt(n,s)):void 0;return{drawing:{theme:r,span:a.span,ellipses:a.ellipses,paths:a.paths,leaders:[],trails:a.trails(),floor:l,geodesic:a.geodesic(),arcs:t.filter(u=>!u.guess).flatMap(u=>a.thin(qo(u.points,3),1.6,()=>r.ink)),guesses:t.filter(u=>u.guess).flatMap(u=>a.thin(u.points,1.6,()=>r.ink2)),plumb:c?a.thin([c,[c[0],l.level,c[2]]],1.2,()=>r.ink2):[],marks:a.sortedMarks()},screen:a.screen}}function qo(i,e){let t=r=>i[tt(r,0,i.length-1)],n=[t(0)];for(let r=0;r+1<i.length;r++){let[s,o,a,l]=[t(r-1),t(r),t(r+1),t(r+2)];for(let c=1;c<=e;c++){let h=c/e;n.push(o.map((u,d)=>.5*(2*u+(a[d]-s[d])*h+(2*s[d]-5*u+4*a[d]-l[d])*h**2+(3*u-s[d]-3*a[d]+l[d])*h**3)))}}return n}var vh={strong:600,usual:450,extra:400},_h=11,Di=[0,45,-45,90,-90,135,-135,180].map(i=>[Math.cos(i*Math.PI/180),-Math.sin(i*Math.PI/180)]),Pf=[9,17],Tf=[13,20,32,48,66,90],Lf=[120,160,220],Yo={x:4,y:3},Ey=1.1/5,Ty=10,bh={usual:14,must:21},Af=6;function If(i,e,t){let n={...e,boxes:[...e.boxes],lines:[...e.lines]},r=[],s=t.budget??1/0;for(let o of[...i].sort((a,l)=>l.priority-a.priority)){if(!o.must&&s<=0)continue;let a=Ay(o,n,t);a&&(o.must||s--,n.boxes.push(a.box),a.leader&&n.lines.push(a.leader),r.push(a))}return r}function Ay(i,e,t){let n=Ry(i,t),r=Cy(i,n,e),s=i.must?Tf:Pf.map((a,l)=>l?a:a*(t.scale??1)),o=Rf(i,n,r,t,s,0)??(i.must?Rf(i,n,r,t,Lf,Tf.length):null);return!o||!i.must&&o.covered>Ty?null:Fy(i,o,t)}function Ry(i,e){let t=e.measure(i.text,{size:e.size,weight:Nf(i)}),n=i.extra?e.measure(i.extra,{size:_h,weight:vh.extra}):0;return{width:Math.max(t,n),height:i.extra?26:13}}var Nf=i=>i.strong?vh.strong:vh.usual;function Cy(i,e,t){let n=(i.must?Lf.at(-1):Pf.at(-1)*2)+e.height,r=[i.x-n-e.width,i.y-n,i.x+n+e.width,i.y+n],s=([o,a,l,c])=>Is(r,[Math.min(o,l),Math.min(a,c),Math.max(o,l),Math.max(a,c)]);return{boxes:t.boxes.filter(o=>Is(r,Df(o,2,1))),markers:t.markers.filter(o=>o.key!==i.key&&Is(r,[o.x-o.r,o.y-o.r,o.x+o.r,o.y+o.r])),lines:t.lines.filter(s),faint:t.faint?.filter(s)??[]}}function Rf(i,e,t,n,r,s){let o=null;return r.forEach((a,l)=>{for(let c=0;c<Di.length;c++){let h=(s+l)*Di.length+c,u=Py(i,e,t,n,a,h,o?.cost??1/0);u&&u.cost<(o?.cost??1/0)&&(o=u)}}),o}function Py(i,e,t,n,r,s,o){let[a,l]=Di[s%Di.length],{box:c,middle:h}=Ly(i,e,r,a,l);if(c[0]<Yo.x||c[1]<Yo.y||c[2]>n.width-Yo.x||c[3]>n.height-Yo.y||t.boxes.some(g=>Is(c,Df(g,2,1))))return null;let u=t.markers.filter(g=>Is(c,[g.x-g.r,g.y-g.r,g.x+g.r,g.y+g.r])).length;if(u&&!i.must)return null;let d=14*u+Iy(i,r)+Ny(i,a,l)-Dy(i,s,n);if(d>=o)return null;let f=r>(i.must?bh.must:bh.usual),m=Cf(c,t.lines)+.6*Cf(c,t.faint??[]),x=d+Ey*m+(f&&i.must?2*Uy(i,c,t.lines):0);return{box:c,slot:s,middle:h,cost:x,covered:m,far:f}}function Ly(i,{width:e,height:t},n,r,s){let o=Math.abs(r)<.3?0:Math.sign(r),a=i.x+r*n+o*e/2,l=i.y+s*(n+(o?2:t/2-2));return{box:[a-e/2-1,l-t/2,a+e/2+1,l+t/2],middle:l}}var Iy=(i,e)=>i.must?.045*(e-10):.06*(e-10)+(e>bh.usual?.9:0);function Ny({away:i},e,t){let n=i?Math.hypot(...i):0;return n>0?-(e*i[0]+t*i[1])/n:0}function Dy(i,e,{previous:t}){let n=t?.get(i.key);return n===void 0?0:n===e?.9:n%Di.length===e%Di.length?.5:0}function Fy(i,{box:e,slot:t,middle:n,far:r},s){let[o]=Di[t%Di.length],a=Math.abs(o)<.3?"middle":o>0?"start":"end",l=a==="start"?e[0]+1:a==="end"?e[2]-1:(e[0]+e[2])/2;return{key:i.key,text:i.text,extra:i.extra??null,x:l,y:n+(i.extra?-2.5:4),extraY:n+10.5,anchor:a,box:e,slot:t,leader:r?Ff(i,e):null,size:s.size,weight:Nf(i)}}var Is=(i,e)=>i[0]<e[2]&&e[0]<i[2]&&i[1]<e[3]&&e[1]<i[3],Df=([i,e,t,n],r,s)=>[i-r,e-s,t+r,n+s];function Ff({x:i,y:e},t){let n=qt(i,t[0],t[2]),r=qt(e,t[1],t[3]),s=Math.min(1,Af/Math.max(Af,Math.hypot(n-i,r-e)));return[i+(n-i)*s,e+(r-e)*s,n,r]}function Cf(i,e){let t=0;for(let n of e)t+=Oy(i,n);return t}function Oy([i,e,t,n],[r,s,o,a]){let l=o-r,c=a-s,h=0,u=1;for(let[d,f]of[[-l,r-i],[l,t-r],[-c,s-e],[c,n-s]])if(d===0){if(f<0)return 0}else d<0?h=Math.max(h,f/d):u=Math.min(u,f/d);return u>h?(u-h)*Math.hypot(l,c):0}function Uy(i,e,t){let[,,n,r]=Ff(i,e),s=0;for(let o=.25;o<1;o+=.12){let a=i.x+(n-i.x)*o,l=i.y+(r-i.y)*o;t.some(c=>ky(4,a,l,c))&&s++}return s}function ky(i,e,t,[n,r,s,o]){let a=s-n,l=o-r,c=a*a+l*l,h=c>0?qt(((e-n)*a+(t-r)*l)/c,0,1):0;return(n+h*a-e)**2+(r+h*l-t)**2<i*i}var Ut=(i,e,t,n)=>i.distances[t*e+n],Ns=i=>i.geometry!=="other";function Of({sampled:i},e,t){let n=i?.get(`${t},${e}`);return i?.get(`${e},${t}`)??(n?[...n].reverse():null)}var Uf=(i,e,t)=>i.models.some(({points:n})=>n.some((r,s)=>r===e&&n[s+1]===t||r===t&&n[s+1]===e)),jo=(i,e,t,n)=>i.geometry==="sphere"&&Ut(i,e,t,n)>Math.PI-1e-6;function kf(i,e,t,n,r){if(!Ns(i))return null;let s=Ut(i,e,n,t),o=Ut(i,e,n,r),a=Ut(i,e,t,r);if(s<1e-6||o<1e-6||jo(i,e,t,n)||jo(i,e,n,r))return null;let l=i.geometry==="sphere"?Math.sin:d=>d,c=(s+o+a)/2,h=Math.max(0,l(c-s)*l(c-o)),u=Math.max(0,l(c)*l(c-a));return 2*Math.atan2(Math.sqrt(h),Math.sqrt(u))}function Ko(i,e,t){return i.geometry!=="sphere"||e<1e-6?[1-t,t]:[Math.sin((1-t)*e)/Math.sin(e),Math.sin(t*e)/Math.sin(e)]}function Mh(i,e,t,n,r){let s=Ut(i,e,t,n),[o,a]=Ko(i,s,r),l=i.geometry==="sphere"?By:zy;return Float64Array.from({length:e},(c,h)=>l(Ut(i,e,t,h),Ut(i,e,n,h),s,r,o,a))}function By(i,e,t,n,r,s){let o=c=>Math.sin(c/2)**2,a=Math.sin((1-n)*t/2)*Math.sin(n*t/2)/Math.cos(t/2),l=Math.min(1,Math.max(0,r*o(i)+s*o(e)-a));return 2*Math.atan2(Math.sqrt(l),Math.sqrt(1-l))}function zy(i,e,t,n){return Math.sqrt(Math.max(0,(1-n)*i*i+n*e*e-n*(1-n)*t*t))}var zf="Dotted: distance only. Geodesics are known between neighbouring layers.",Bf=[400,20,38],wh={narrow:7,usual:17,wide:24},Vy=13,lr={arc:99,target:91,input:90,hovered:85,selected:80,caption:60,own:50},cr=class{#e=typeof OffscreenCanvas>"u"?null:new OffscreenCanvas(1,1).getContext("2d");#t=new Map;#n="";use(e){e!==this.#n&&this.forget(),this.#n=e}forget(){this.#t.clear()}width(e,{size:t,weight:n}){let r=`${n} ${t}px ${this.#n}`,s=`${r}|${e}`,o=this.#t.get(s);return o===void 0&&(this.#e&&(this.#e.font=r),o=this.#e?.measureText(e).width??e.length*t*.55,this.#t.set(s,o)),o}},Jo=class{element=ne("svg",{class:"rg-over","aria-hidden":"true"});meter=new cr;#e=new Map;labels=[];boxes=[];paint(e,t,n,r,s){let o=Gy(e,t,n,r),a=new Map(o.map(c=>[c.key,c.colour])),l=If(o,Zy(e,t,n,r,s),this.#t(e));this.labels=l.map(c=>({...c,colour:a.get(c.key)})),this.#e=new Map(l.map(c=>[c.key,c.slot])),this.boxes=l.map(c=>c.box),this.element.replaceChildren(...this.labels.flatMap(c=>Qy(c,re(e.theme.ink2))),ev(e,t))}clear(){this.labels=[],this.element.replaceChildren()}#t({layout:e,state:t,hovered:n}){let{width:r,height:s,factor:o,narrow:a}=e,l=t.labels==="all"||n?1/0:a?wh.narrow:r>1e3?wh.wide:wh.usual;return{width:r,height:s,budget:l,size:o>1?12.5:11.5,scale:o,previous:this.#e,measure:(c,h)=>this.meter.width(c,h)}}},Sh=i=>`${i.m},${i.k}`;function Gy(i,e,t,n){let{state:r,selected:s,hovered:o,partner:a}=i,l=[...Wy(i,e,n),...s.flatMap(c=>$y(i,t,c))];for(let c of[o,a])c&&!ar(i,c)&&!In(i.payload,c)&&l.push(...qy(i,t,c));if(r.labels==="off")return l;l.push(...Yy(i,t),...Ky(i,e));for(let c of t.points)l.push(...Jy(i,t,c));return l}var Vf=(i,[e,t])=>i.points.find(n=>n.m===e&&n.k===t);function Hy(i){let e=(i.length-1)/2,t=i[Math.floor(e)],n=i[Math.ceil(e)];return t.map((r,s)=>(r+n[s])/2)}var Eh=({payload:i},e,t)=>i.models[e].layers[t].name;function Wy(i,{projector:e},t){let n=i.view.unit;return t.map((r,s)=>{let[o,a]=e.px(Hy(r.points)),l=`${It(r.length)}${n?` ${n}`:""}`;return{key:`arc${s}`,x:o,y:a,text:l,priority:lr.arc,must:!0,strong:!r.guess,colour:re(r.guess?i.theme.ink2:i.theme.ink),away:[.2,1]}})}function $y(i,e,t){let n=In(i.payload,t),r=n?e.points.find(a=>a.point===i.payload.first):Vf(e,t);if(!r)return[];let s=Xy(i,t);if(n&&!s&&i.state.labels!=="off")return[];let o=Eh(i,...t)+s;return[{...Th(e,r),text:o,priority:lr.selected,must:!0,strong:!0,colour:re(i.theme.ink)}]}function Xy({selected:i,view:e,payload:t},n){if(i.length!==3||!Ii(i[1],n))return"";let[r,s,o]=i.map(l=>bt(t,l)),a=kf(e,t.n_points,r,s,o);return a===null?"":` · ${Gt("turning_angle",a)}`}function qy(i,e,t){let n=Vf(e,t);return n?[{...Th(e,n),text:Eh(i,...t),priority:lr.hovered,must:!0,strong:!0,colour:re(yn(i,t[0]))}]:[]}function Yy(i,e){let{payload:t,theme:n}=i;return e.points.filter(r=>r.m<0).map(r=>{let s={key:Sh(r),x:r.x,y:r.y,must:!0,strong:!0,colour:re(n.ink)};return r.k===0?{...s,text:jy(i),priority:lr.input,away:[-1,.2]}:{...s,text:"target",extra:t.target.label,priority:lr.target,away:[.2,1]}})}function jy({payload:i}){let e=i.models.find(t=>t.points.includes(i.first));return e?.layers[e.points.indexOf(i.first)]?.name??"input"}function Ky(i,{coords:e,projector:t,settled:n}){let{payload:r,picture:s,layout:o,theme:a}=i,l=r.first!==null&&e.get(r.first),c=r.target&&e.get(r.target.point);if(s.projection.name!=="target_axis"||!n||!l||!c)return[];let[h,u]=t.px(l.map((f,m)=>(f+c[m])/2)),d=o.narrow?"progress":"progress (height is deviation)";return[{key:"axis",x:h,y:u,text:d,priority:lr.caption,colour:re(a.ink2),away:[0,1]}]}function Jy(i,e,t){let{hovered:n,partner:r,state:s,theme:o,scale:a}=i,l=[t.m,t.k];if(t.m<0||Dr(i,l)||ar(i,l))return[];let c=n||r?xn(i):null,h=c===t.m||c!==null&&r?.[0]===t.m;if(c!==null&&!h)return[];let u=Math.min(...e.points.map(f=>f===t?1/0:Math.hypot(f.x-t.x,f.y-t.y)));if(!h&&s.labels!=="all"&&u<=Vy)return[];let d=re(a?o.ink2:yn(i,t.m));return[{...Th(e,t),text:Eh(i,t.m,t.k),priority:Math.min(40,u)+(h?lr.own:0),colour:d}]}function Th(i,e){let t={key:Sh(e),x:e.x,y:e.y};if(e.m<0)return t;let n=i.points.filter(a=>a.m===e.m),r=n.indexOf(e),s=[n[r-1],n[r+1]].filter(a=>a!==void 0);if(!s.length)return t;let o=a=>s.reduce((l,c)=>l+a(c),0)/s.length;return{...t,away:[e.x-o(a=>a.x),e.y-o(a=>a.y)]}}function Zy({layout:i},e,t,n,r){let{projector:s,curve:o}=e,a=d=>d.slice(1).map((f,m)=>[d[m][0],d[m][1],f[0],f[1]]),l=t.points.map(d=>({x:d.x,y:d.y,r:d.m<0&&d.k===1?11:7.5,key:Sh(d)})),c=t.segments.map(d=>[d.x0,d.y0,d.x1,d.y1]);for(let d of n)c.push(...a(d.points.map(s.px)));let h=[0,i.height-24,110,i.height],u=n.some(d=>d.guess)?[[Math.max(116,i.width-Bf[0]),i.height-Bf[i.narrow?2:1],i.width,i.height]]:[];return{boxes:[h,...u,...r.boxes],markers:l,lines:[...c,...r.segments],faint:o?a(qo(o,3).map(s.px)):[]}}function Qy(i,e){let t=(r,s,o,a,l)=>ne("text",{x:i.x.toFixed(1),y:s.toFixed(1),"text-anchor":i.anchor,fill:l,"font-weight":a,"font-size":o},r),n=[];if(i.leader){let[r,s,o,a]=i.leader;n.push(ne("path",{d:`M${r} ${s}L${o} ${a}`,stroke:i.colour,"stroke-width":.75,opacity:.5}))}return n.push(t(i.text,i.y,i.size,i.weight,i.colour)),i.extra&&n.push(t(i.extra,i.extraY,_h,400,e)),n}function ev(i,{flat:e,projector:t}){let{layout:n,theme:r,view:s}=i,o=yh(Ni(i.view)),a=re(r.ink2),l={stroke:a,fill:"none"},c=`${It(o).replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"")}${s.unit?` ${s.unit}`:""}`,h=ne("g",{transform:`translate(${n.narrow?6:4},${n.height-10})`,fill:a}),u=o*t.pixelsPerUnit;return e>.5?h.append(ne("path",{d:`M.5 -7V-1M.5 -4H${u}M${u} -7V-1`,"stroke-width":1.1,...l}),ne("text",{x:u+8,y:0,"font-size":11},c)):h.append(ne("path",{d:"M4 -9H16L12 -2H0Z","stroke-width":1,...l}),ne("text",{x:22,y:-1.5,"font-size":11},c)),h}var Zo=20,tv=".rg-title, .rg-convention, .rg-key, .rg-frame, .rg-chart figcaption, .rg-aid:not(.rg-off), .rg-honesty, .rg-message, .rg-corner",nv=".rg-over, .rg-leaders, .rg-key svg, .rg-chart svg, .rg-aid:not(.rg-off) svg, .rg-honesty svg";function iv({root:i,canvas:e,theme:t}){let n=i.getBoundingClientRect(),r=e.width/Math.max(1,e.clientWidth),s=sv(i,n),o=document.createElement("canvas"),a=Wf(i);o.width=Math.round((n.width+2*Zo)*r),o.height=Math.round((n.height-a+2*Zo)*r);let l=o.getContext("2d");if(!l)return o;l.fillStyle=re(t.paper),l.fillRect(0,0,o.width,o.height),l.scale(r,r);let c=e.getBoundingClientRect(),[h,u]=s(e);l.drawImage(e,c.left+h,c.top+u,c.width,c.height),rv(l,i,s);for(let d of i.querySelectorAll(nv))av(l,d,s(d));for(let d of i.querySelectorAll(tv))ov(l,d,s(d));return o}function Or(i){let e=i.title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"paths";iv(i).toBlob(t=>{if(!t)return;let n=URL.createObjectURL(t),r=document.createElement("a");r.href=n,r.download=`${e}.png`,r.click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)})}function rv(i,e,t){let n=e.querySelector(".rg-foot");if(!n)return;let r=n.getBoundingClientRect(),[s,o]=t(n);i.fillStyle=getComputedStyle(n).borderTopColor,i.fillRect(r.left+s,r.top+o,r.width,1)}function Wf(i){let e=i.querySelector(".rg-controls")?.getBoundingClientRect(),t=i.querySelector(".rg-words")?.getBoundingClientRect();return e&&t&&e.top>=t.bottom-1?e.bottom-t.bottom:0}function sv(i,e){let t=Wf(i),n=i.querySelector(".rg-words"),r=i.querySelector(".rg-honesty"),s=r?r.getBoundingClientRect().left-e.left:0;return o=>[Zo-e.left-(r?.contains(o)?s:0),Zo-e.top-(n?.contains(o)?0:t)]}function ov(i,e,[t,n]){let r=document.createTreeWalker(e,NodeFilter.SHOW_TEXT|NodeFilter.SHOW_ELEMENT),s=document.createRange();for(let o=r.nextNode();o;o=r.nextNode()){if(o instanceof HTMLSelectElement){let l=o.getBoundingClientRect();Gf(i,o,o.selectedOptions[0]?.text??"",l.left+2+t,l.top+(l.height-16)/2+n)}let a=o.parentElement;if(!(o.nodeType!==Node.TEXT_NODE||!a||a.closest("select, svg, style")))for(let l of(o.textContent??"").matchAll(/\S+/g)){s.setStart(o,l.index),s.setEnd(o,l.index+l[0].length);let c=s.getClientRects()[0];c?.width&&Gf(i,a,l[0],c.left+t,c.top+n,c.width)}}}function Gf(i,e,t,n,r,s=0){let o=getComputedStyle(e);i.font=`${o.fontWeight} ${o.fontSize} ${o.fontFamily}`,i.letterSpacing=o.letterSpacing==="normal"?"0px":o.letterSpacing,i.fillStyle=o.color,i.globalAlpha=$f(e),i.textAlign="left",i.textBaseline="alphabetic";let a=i.measureText(t);s&&(i.letterSpacing=`${parseFloat(i.letterSpacing)+(s-a.width)/t.length}px`),i.fillText(t,n,r+a.fontBoundingBoxAscent),i.globalAlpha=1,i.letterSpacing="0px"}var $f=i=>Number(getComputedStyle(i.closest(".rg-key")??i).opacity)||1;function av(i,e,[t,n]){let r=e.getBoundingClientRect();if(!r.width)return;let s=e.viewBox.baseVal?.width?r.width/e.viewBox.baseVal.width:1;i.save(),i.translate(r.left+t,r.top+n),i.scale(s,s),i.globalAlpha=$f(e),Xf(i,e),i.restore()}function Xf(i,e){for(let t of e.children)if(t instanceof SVGGElement){let{e:n,f:r}=t.transform.baseVal.consolidate()?.matrix??{e:0,f:0};i.save(),i.translate(n,r),Xf(i,t),i.restore()}else if(t instanceof SVGTextElement)lv(i,t);else if(t instanceof SVGPathElement)Hf(i,t,new Path2D(t.getAttribute("d")??""));else if(t instanceof SVGCircleElement){let n=new Path2D;n.arc(t.cx.baseVal.value,t.cy.baseVal.value,t.r.baseVal.value,0,2*Math.PI),Hf(i,t,n)}}function Hf(i,e,t){let n=getComputedStyle(e);i.save(),i.globalAlpha*=Number(n.opacity),n.fill!=="none"&&(i.fillStyle=n.fill,i.fill(t)),n.stroke!=="none"&&(i.strokeStyle=n.stroke,i.lineWidth=parseFloat(n.strokeWidth),i.lineJoin="round",i.setLineDash(n.strokeDasharray==="none"?[]:n.strokeDasharray.split(",").map(parseFloat)),i.stroke(t)),i.restore()}function lv(i,e){let t=getComputedStyle(e),n=e.textContent??"",r=Number(e.getAttribute("x")),s=Number(e.getAttribute("y")),o=e.transform?.baseVal.consolidate()?.matrix;i.save(),o&&i.transform(o.a,o.b,o.c,o.d,o.e,o.f),i.font=`${t.fontWeight} ${t.fontSize} ${t.fontFamily}`,i.textAlign=t.textAnchor==="middle"?"center":t.textAnchor==="end"?"right":"left",i.textBaseline="alphabetic",t.paintOrder.startsWith("stroke")&&t.stroke!=="none"&&(i.strokeStyle=t.stroke,i.lineWidth=parseFloat(t.strokeWidth),i.lineJoin="round",i.setLineDash([]),i.strokeText(n,r,s)),i.fillStyle=t.fill,i.fillText(n,r,s),i.restore()}var Ah=Math.SQRT1_2,cv={narrow:{cell:44,label:10.5,most:96},usual:{cell:56,label:11.5,most:150},wide:{cell:78,label:12,most:190}},hv={narrow:1/0,usual:600,wide:760},qf={least:110,most:180},Yf=9,jf=150,Ur={head:20,line:17.5,rest:56};function Fi(i,e,t){if(t(i)<=e)return i;let n=[...i];for(let r=n.length-1;r>1;r--){let s=Math.ceil(r/2),o=`${n.slice(0,s).join("")}…${n.slice(n.length-r+s).join("")}`;if(t(o)<=e)return o}return`${n[0]??""}…`}function Jf(i,e){let{names:t,groups:n}=i.rows,{names:r,groups:s}=i.columns,o=24+(i.has("null")?20:0),a=o+10+18+(i.hasGaps?18:0)+16,l=e.narrow?"narrow":e.wide?"wide":"usual",c=cv[l],h=e.narrow?e.width:e.wide?300:216,u=e.narrow?.27*e.width:c.most,d=(ce,he,Ie=600)=>Math.max(0,...ce.map(st=>e.measure(st,{size:he,weight:Ie}))),f=ce=>ce&&ce.some(Boolean)?uv(ce):null,m=f(n),x=f(s),g=e.narrow?.2*e.width:150,p=m?16+Math.min(g,d(m.map(ce=>ce.text),11)):0,v=0,_=c.cell;for(let ce=0;ce<3;ce++){let he=Kf(_,c.label).size;v=Math.min(u,d(t,he))+8;let Ie=e.width-v-p-(e.narrow?0:h+34),st=Math.min(hv[l],e.height?e.height-.7*Math.min(u,d(r,he))-20:1/0),Pe=Math.min(Ie/r.length,st/Math.max(t.length,r.length),c.cell);_=Math.max(2,Math.floor(Pe*e.ratio)/e.ratio)}let{size:b,every:T}=Kf(_,c.label);v=Math.min(u,d(t,b))+8;let R=(ce,he,Ie)=>({texts:ce.map(st=>Fi(st,u,Pe=>e.measure(Pe,{size:b,weight:600}))),size:b,every:Ie,turn:he}),y=R(t,"level",T),S=d(r,b)<=_-6?"level":_>=1.45*b?"slanted":"upright",O=R(r,S,S==="level"?1:T),M=d(O.texts,O.size),C=S==="level"?b+10:S==="slanted"?Ah*(M+b)+8:M+8+2,D=m&&Zf(m,"level",_,ce=>Fi(ce,g,he=>e.measure(he,{size:11,weight:600})),p),N=x&&dv(x,_,e,g),L=Math.max(v,S==="slanted"?Ah*M-_/2+4:0),B=e.narrow?0:Math.max(0,e.width-h-34-L-r.length*_-p),H=L+Math.floor(Math.min(B/2,jf)),k=_>=14?1:0,ee=(e.narrow?a:0)+(N?.depth??0)+4,W=ee+t.length*_+C,Y=e.narrow?{x:0,y:0,width:h}:{x:Math.min(e.width-h,H+r.length*_+p+34+2*jf),y:x?0:ee-2,width:h},te=e.narrow?{x:0,y:W+8,width:e.width}:{x:Y.x,y:Y.y+a,width:h},Se=2*Ur.head+Math.ceil((1+e.beside)/2)*Ur.line+Ur.rest,fe=Math.ceil(Math.max(W,e.narrow?W+Se:Y.y+a+190)),X=te.y+4*Ur.head+(1+e.beside)*Ur.line+Ur.rest,oe=ee+t.length*_-X,ve=e.narrow||oe<qf.least||r.length<3?null:{x:Y.x,y:X,width:Y.width,height:Math.min(qf.most,oe)};return{width:e.width,height:fe,x:H,y:ee,cell:_,gap:k,rows:t.length,columns:r.length,rowLabels:y,columnLabels:O,rowGroups:D,columnGroups:N,panel:Y,bar:{x:Y.x,y:Y.y+o,width:Y.width,height:10},card:te,profile:ve}}function Kf(i,e){let t=Math.max(1,Math.ceil((Yf+.2)/i));return{size:Math.max(Yf,Math.min(e,t*i-.8)),every:t}}function uv(i){let e=[];return i.forEach((t,n)=>{let r=e.at(-1);r&&r.text===t?r.to=n:e.push({text:t,from:n,to:n})}),e}function Zf(i,e,t,n,r){let s=-1/0;return{brackets:i.filter(a=>a.text).map(a=>{let l=t*(a.from+a.to+1)/2,c=l>=s;return c&&(s=l+11+2),{...a,text:n(a.text),shown:c}}),turn:e,depth:r}}function dv(i,e,t,n){let r=h=>t.measure(h,{size:11,weight:600});if(i.every(h=>r(h.text)<=e*(h.to-h.from+1)-6))return{brackets:i.filter(h=>h.text).map(h=>({...h,shown:!0})),turn:"level",depth:29};let o=h=>Fi(h,t.narrow?Math.min(n,70):n,r),a=Math.max(...i.map(h=>r(o(h.text)))),l=Zf(i,"slanted",e,o,12+Ah*(a+11)+2),c=-1/0;for(let h of l.brackets){let u=e*(h.from+h.to+1)/2;h.shown=u>=c,h.shown&&(c=u+1.45*11)}return l}function Ds({raw:{measure:i},all:e,apart:t},n){let[r,s]=n==="data"?t:e;if(n==="data")return Qf(r,s);let o=i.lowest??Math.min(0,r),a=o<0?Math.min(0,r):Math.min(o,r),l=i.form==="similarity"?Math.max(i.highest??s,s):s;return Qf(a,l)}var Qf=(i,e)=>e>i?{low:i,high:e}:{low:i,high:i+(Math.abs(i)||1)},hr=({low:i,high:e},t)=>qt((t-i)/(e-i),0,1);function Qo({low:i,high:e},t){let n=(e-i)/Math.max(1,t-1),r=10**Math.floor(Math.log10(n)),s=[1,2,2.5,5,10].map(l=>l*r).find(l=>l>=n*.999)??10*r,o=Math.ceil(i/s-1e-9),a=Math.floor(e/s+1e-9);return Array.from({length:Math.max(0,a-o+1)},(l,c)=>(o+c)*s)}function kr(i){let e=i.length>1?Math.abs(i[1]-i[0]):Math.abs(i[0]??1);if(e===0||e<.001||e>=1e5)return i.map(It);let t=0;for(;t<4&&Math.abs(e*10**t-Math.round(e*10**t))>1e-6;)t++;return i.map(n=>Math.abs(n)<e*1e-6?"0":n.toFixed(t).replace("-","−"))}function kt(i){if(!Number.isFinite(i))return Et;let e=Math.abs(i);return e>=100||e!==0&&e<5e-4?It(i):i.toFixed(e>=10?1:e>=2?2:3).replace("-","−")}var Rh=i=>Math.abs(i)>=100?It(i):i.toFixed(Math.abs(i)>=10?1:2).replace("-","−").replace(/^−(0\.?0*)$/,"$1");function ep([i,e,t]){let n=r=>r<=.04045?r/12.92:((r+.055)/1.055)**2.4;return .2126*n(i)+.7152*n(e)+.0722*n(t)}var fv=24,pv=18,mv=30,gv=24,Fs=(i,e)=>ne("path",{d:i,fill:"none",...e}),Os=(i,e,t,n={})=>ne("text",{x:e.toFixed(1),y:t.toFixed(1),"font-size":10.5,"font-weight":400,fill:"var(--rg-ink2)",...n},i);function tp({matrix:i,slice:e,span:t,geometry:{profile:n},theme:r,measure:s},o,a){if(!n)return[];let l=i.columns.names.length,c=n.width-mv,h=n.y+fv,u=n.y+n.height-pv,d=y=>n.x+(y+.5)/l*c,f=y=>u-hr(t,y)*(u-h),m=Array.from({length:l},(y,S)=>S),x=y=>i.value.at(e,o,y),g=y=>S=>i.beside(y,e,o,S),p=i.rows.names[o],v=[Os(p,n.x,n.y+11,{"font-size":12,"font-weight":600,fill:"var(--rg-ink)"})],_=s(p,{size:12,weight:600});_+90<n.width&&v.push(Os("with each column",n.x+_+5,n.y+11,{"font-size":12}));let b=Qo(t,3);kr(b).forEach((y,S)=>{let O=f(b[S]);v.push(Fs(`M${n.x} ${O.toFixed(1)}h${c}`,{stroke:"var(--rg-hair)","stroke-width":1}),Os(y,n.x+c+6,O+3.5))});for(let y of Ch(m,S=>g("low")(S)+g("high")(S))){let S=y.map(M=>`${d(M).toFixed(1)} ${f(g("high")(M)).toFixed(1)}`),O=y.map(M=>`${d(M).toFixed(1)} ${f(g("low")(M)).toFixed(1)}`);v.push(Fs(`M${[...S,...O.reverse()].join("L")}z`,{fill:"var(--rg-ink2)",opacity:.22}))}for(let y of Ch(m,S=>i.isSelf(e,o,S)?NaN:g("null")(S)))y.length>1&&v.push(Fs(`M${y.map(S=>`${d(S).toFixed(1)} ${f(g("null")(S)).toFixed(1)}`).join("L")}`,{stroke:"var(--rg-ink2)","stroke-width":1.1,"stroke-dasharray":"4 3"}));let T=g("null")(0);Math.abs(f(x(0))-f(T))>20&&f(T)-14>h&&v.push(Os("unrelated",n.x,f(T)-5)),a!==null&&v.push(Fs(`M${d(a).toFixed(1)} ${h-2}V${u}`,{stroke:"var(--rg-ink2)","stroke-width":1}),...xv(i.columns.names[a],d(a),u+14,n,s));for(let y of Ch(m,x))v.push(Fs(`M${y.map(S=>`${d(S).toFixed(1)} ${f(x(S)).toFixed(1)}`).join("L")}`,{stroke:"var(--rg-ink)","stroke-width":1.4,"stroke-linejoin":"round"}));for(let y of m){if(Number.isNaN(x(y))||l>gv&&y!==a)continue;let S=d(y).toFixed(1),O=f(x(y)).toFixed(1),M=y===a?4.4:2.9;v.push(ne("circle",{cx:S,cy:O,r:M+1.3,fill:"var(--rg-paper)"}),ne("circle",{cx:S,cy:O,r:M,fill:re(Pi(hr(t,x(y)),r.name==="dark"))})),y===a&&v.push(ne("circle",{cx:S,cy:O,r:M+1.6,fill:"none",stroke:"var(--rg-ink)","stroke-width":1.4}))}return v}function xv(i,e,t,n,r){let s=r(i,{size:10.5,weight:500})/2;return[Os(i,Math.max(n.x+s,Math.min(n.x+n.width-s,e)),t,{"text-anchor":"middle","font-weight":500,fill:"var(--rg-ink)"})]}function Ch(i,e){let t=[],n=!1;for(let r of i){let s=!Number.isNaN(e(r));s&&!n&&t.push([]),s&&t.at(-1).push(r),n=s}return t}var Lh=10.5,np=5;function nn(i,{x:e,y:t,size:n=Lh,weight:r=400,fill:s="var(--rg-ink2)",anchor:o="start",turn:a=0}){let l=a?`rotate(${a} ${e.toFixed(1)} ${t.toFixed(1)})`:null;return ne("text",{x:e.toFixed(1),y:t.toFixed(1),"font-size":n,"font-weight":r,fill:s,"text-anchor":o,transform:l},i)}var rn=(i,e)=>ne("path",{d:i,fill:"none",...e});function sp(i){let{geometry:e,matrix:t,lit:n}=i;return[...Mv(i),...ip(i,e.rowLabels,t.rows.names.length,"row",n.rows,n.chosenRows),...ip(i,e.columnLabels,t.columns.names.length,"column",n.columns,n.chosenColumns),...rp(i,e.rowGroups,"row",n.rows),...rp(i,e.columnGroups,"column",n.columns),...wv(i),...vv(i)]}function vv(i){let{cell:e,rows:t}=i.lit,n=e?.[0]??(t.size===1?[...t][0]:null);return n===null?[]:tp(i,n,e?.[1]??null)}function ip({geometry:i},{texts:e,size:t,every:n,turn:r},s,o,a,l){let c=[...new Set([...a,...l])].filter(f=>f<s),h=Math.ceil((t+.5)/i.cell),u=f=>c.some(m=>m!==f&&Math.abs(m-f)<h);return Array.from({length:s},(f,m)=>m).filter(f=>c.includes(f)||f%n===0&&!(n>1&&u(f))).flatMap(f=>{let m=a.has(f),x=l.has(f),g={size:t,weight:m||x?600:400,fill:m||x?"var(--rg-ink)":"var(--rg-ink2)"},p=(f+.5)*i.cell-i.gap/2,v=x?[bv(i,o,p)]:[];if(o==="row")return[nn(e[f],{...g,x:i.x-8,y:i.y+p+.35*t,anchor:"end"}),...v];let _=i.x+p,b=i.y+i.rows*i.cell;return r==="level"?[nn(e[f],{...g,x:_,y:b+6+.8*t,anchor:"middle"}),...v]:r==="slanted"?[nn(e[f],{...g,x:_+.3*t,y:b+6+.62*t,anchor:"end",turn:-45}),...v]:[nn(e[f],{...g,x:_+.35*t,y:b+7,anchor:"end",turn:-90}),...v]})}function bv(i,e,t){let n=Math.max(1.5,i.cell/2-1),r=e==="row"?i.x-3.5:i.y+i.rows*i.cell+2.5-i.gap,s=e==="row"?`M${r} ${i.y+t-n}V${i.y+t+n}`:`M${i.x+t-n} ${r}H${i.x+t+n}`;return rn(s,{stroke:"var(--rg-ink)","stroke-width":2})}function rp({geometry:i},e,t,n){if(!e)return[];let r=o=>[...n].some(a=>a>=o.from&&a<=o.to),s=e.brackets.some(r);return e.brackets.flatMap(o=>{let a=o.from*i.cell+1,l=(o.to+1)*i.cell-1-i.gap,c=r(o),h=t==="row"?i.x+i.columns*i.cell+np-i.gap:i.y-np,u=t==="row"?`M${h} ${i.y+a}V${i.y+l}`:`M${i.x+a} ${h}H${i.x+l}`,d=[rn(u,{stroke:c?"var(--rg-ink)":"var(--rg-ink2)","stroke-width":c?1.6:1.1,opacity:c?1:.7})],f=e.brackets.some(g=>!g.shown);if(!c&&(!o.shown||s&&f&&_v(o,e,r,i.cell)))return d;let m={size:11,weight:c?600:500,fill:c?"var(--rg-ink)":"var(--rg-ink2)"},x=(a+l)/2;return t==="row"?[...d,nn(o.text,{...m,x:h+7,y:i.y+x+.35*11})]:e.turn==="level"?[...d,nn(o.text,{...m,x:i.x+x,y:h-6,anchor:"middle"})]:[...d,nn(o.text,{...m,x:i.x+x+2,y:h-5,turn:-45})]})}var _v=(i,e,t,n)=>e.brackets.some(r=>r!==i&&t(r)&&Math.abs(r.from+r.to-i.from-i.to)*n<33);function Mv({geometry:i,lit:e}){let t=i.cell-i.gap,n=i.columns*i.cell-i.gap,r=i.rows*i.cell-i.gap,s=[];for(let o of e.rows)s.push(...ea(i.x,i.y+o*i.cell,n,t,1));for(let o of e.columns)s.push(...ea(i.x+o*i.cell,i.y,t,r,1));for(let o of e.chosenRows)for(let a of e.chosenColumns)(e.chosenRows.size===1&&e.chosenColumns.size===1||o!==a)&&s.push(...ea(i.x+a*i.cell,i.y+o*i.cell,t,t,1.9));return e.cell&&s.push(...ea(i.x+e.cell[1]*i.cell,i.y+e.cell[0]*i.cell,t,t,2.4)),s}function ea(i,e,t,n,r){let s=o=>`M${i-o} ${e-o}h${t+2*o}v${n+2*o}h${-t-2*o}z`;return[rn(s(r>1?.2:0),{stroke:"var(--rg-paper)","stroke-width":r+1.6,"stroke-linejoin":"round",opacity:r>1?1:.55}),rn(s(r>1?.6:.2),{stroke:"var(--rg-ink)","stroke-width":r,"stroke-linejoin":"round"})]}function wv(i){let{geometry:{bar:e,panel:t},span:n,matrix:r,measure:s}=i,{measure:o}=r.raw,a=d=>e.x+hr(n,d)*e.width,l=[nn(o.label,{x:e.x,y:t.y+12,size:12,weight:600,fill:"var(--rg-ink)"})],c=s(o.label,{size:12,weight:600});o.unit&&l.push(nn(o.unit,{x:e.x+c+5,y:t.y+12,size:12}));let h=t.width-c-(o.unit?s(o.unit,{size:12,weight:400})+5:0)-12;s(o.same,{size:11,weight:400})<=h&&l.push(nn(o.same,{x:e.x+e.width,y:t.y+12,size:11,anchor:"end"}));let u=Qo(n,e.width>240?6:5);return kr(u).forEach((d,f)=>{let m=a(u[f]),x=s(d,{size:Lh,weight:400})/2,g=m-x<e.x?"start":m+x>e.x+e.width?"end":"middle";l.push(rn(`M${m.toFixed(1)} ${e.y+e.height}v3`,{stroke:"var(--rg-ink2)","stroke-width":1})),l.push(nn(d,{x:g==="start"?e.x:g==="end"?e.x+e.width:m,y:e.y+e.height+14,anchor:g}))}),n.low<0&&n.high>0&&l.push(rn(`M${a(0)} ${e.y}v${e.height+4}`,{stroke:"var(--rg-paper)","stroke-width":2.4}),rn(`M${a(0)} ${e.y}v${e.height+4}`,{stroke:"var(--rg-ink)","stroke-width":1})),[...l,...Sv(i,a),...Ev(i,a),...Tv(i)]}function Sv({matrix:i,slice:e,span:t,geometry:{bar:n},measure:r},s){let o=i.nullSpan(e);if(!o||o[1]<t.low||o[0]>t.high)return[];let[a,l]=o.map(s),c=n.y-4.5,h=kt(o[1]-o[0])==="0.000"||l-a<3,u=h?`unrelated ${kt(o[0])}`:`unrelated ${kt(o[0])} to ${kt(o[1])}`,d=r(u,{size:Lh,weight:400})/2,f=(a+l)/2,m=Math.max(n.x+d,Math.min(n.x+n.width-d,f)),x=h?`M${f} ${c-1}V${n.y+n.height}`:`M${a} ${n.y}V${c}H${l}V${n.y}`;return[rn(x,{stroke:"var(--rg-ink)","stroke-width":1.2}),nn(u,{x:m,y:n.y-10,anchor:"middle"})]}function Ev({matrix:i,slice:e,lit:t,geometry:{bar:n}},r){if(!t.cell)return[];let[s,o]=t.cell,a=i.value.at(e,s,o);if(Number.isNaN(a))return[];let l=i.beside("low",e,s,o),c=i.beside("high",e,s,o),h=r(a),u=n.y+n.height/2;return[...Number.isNaN(l)||Number.isNaN(c)?[]:[rn(`M${r(l)} ${u}H${r(c)}`,{stroke:"var(--rg-paper)","stroke-width":4}),rn(`M${r(l)} ${u}H${r(c)}`,{stroke:"var(--rg-ink)","stroke-width":1.6})],rn(`M${h} ${n.y-2}V${n.y+n.height+2}`,{stroke:"var(--rg-paper)","stroke-width":5}),rn(`M${h} ${n.y-3}V${n.y+n.height+3}`,{stroke:"var(--rg-ink)","stroke-width":2.2})]}function Tv({matrix:i,geometry:{bar:e}}){if(!i.hasGaps)return[];let t=e.x,n=e.y+e.height+21,r=[3,7.5,12,16.5].map(s=>`M${t+Math.max(0,s-10)} ${n+Math.min(10,s)}L${t+Math.min(10,s)} ${n+Math.max(0,s-10)}`);return[rn(r.join(""),{stroke:"var(--rg-ink2)","stroke-width":.8,opacity:.6}),nn("no value",{x:t+16,y:n+9})]}var Av=11,Rv=5,Cv=2,Pv=[0,0,0],Lv=[1,1,1],Iv=.179;function op(i,e,t){let{width:n,height:r}=e.geometry;i.width=Math.round(n*t),i.height=Math.round(r*t);let s=i.getContext("2d");s&&(s.setTransform(t,0,0,t,0,0),s.fillStyle=re(e.theme.paper),s.fillRect(0,0,n,r),Nv(s,e,t),Ov(s,e),Uv(s,e))}function ap(i){return Array.from({length:256},(e,t)=>Pi(t/255,i))}function Nv(i,{matrix:e,slice:t,span:n,geometry:r,theme:s,family:o},a){let{x:l,y:c,cell:h,gap:u}=r,d=ap(s.name==="dark"),f=d.map(re),m=p=>Math.round(p*a)/a,x=h-u,g=Dv(i,e,t,h,o);i.textAlign="center",i.textBaseline="middle",e.each(t,(p,v,_)=>{let b=m(l+v*h),T=m(c+p*h);if(Number.isNaN(_))return Fv(i,b,T,x,s);let R=Math.round(255*hr(n,_));i.fillStyle=f[R],i.fillRect(b,T,x,x),g&&(i.fillStyle=re(ep(d[R])>Iv?Pv:Lv),i.fillText(Rh(_),b+x/2,T+x/2+.5))})}function Dv(i,e,t,n,r){if(i.font=`500 ${Av}px ${r}`,n<26)return!1;let s=0;return e.each(t,(o,a,l)=>{Number.isNaN(l)||(s=Math.max(s,i.measureText(Rh(l)).width))}),s<=n-Rv}function Fv(i,e,t,n,{ink2:r}){i.save(),i.beginPath(),i.rect(e,t,n,n),i.clip(),i.globalAlpha=.4,i.strokeStyle=re(r),i.lineWidth=.8,i.beginPath();let s=Math.max(3,Math.min(6,n/3));for(let o=s/2;o<2*n;o+=s)i.moveTo(e+o-n,t+n),i.lineTo(e+o,t);i.stroke(),i.restore()}function Ov(i,{geometry:e,theme:t}){i.fillStyle=re(t.paper);let n=(Cv+e.gap)/2,r=s=>(s?.brackets??[]).flatMap(o=>[o.from,o.to+1]);for(let s of new Set(r(e.columnGroups)))s>0&&s<e.columns&&i.fillRect(e.x+s*e.cell-n-e.gap/2,e.y,2*n,e.rows*e.cell);for(let s of new Set(r(e.rowGroups)))s>0&&s<e.rows&&i.fillRect(e.x,e.y+s*e.cell-n-e.gap/2,e.columns*e.cell,2*n)}function Uv(i,{geometry:{bar:e},theme:t}){let n=i.createLinearGradient(e.x,0,e.x+e.width,0),r=ap(t.name==="dark");for(let s=0;s<256;s+=15)n.addColorStop(s/255,re(r[s]));i.fillStyle=n,i.beginPath(),i.roundRect(e.x,e.y,e.width,e.height,2),i.fill()}function ta(i,e,t){let n=Ye(A("input",{type:"range",min:0,max:e.length-1,step:1,"aria-label":i})),r=A("output"),s=o=>{n.value=String(o),r.textContent=e[o].label,n.setAttribute("aria-valuetext",e[o].label)};return r.style.minWidth=`${Math.max(...e.map(o=>o.label.length))}ch`,n.addEventListener("input",()=>{s(Number(n.value)),t(e[Number(n.value)].value)}),{element:A("label",{class:"rg-slide"},A("span",{},i),n,r),show(o){s(Math.max(0,e.findIndex(a=>a.value===o)))}}}var lp=" ",hp="no value: a side of this pair does not have the layer";function Ih({raw:i},e){let{label:t,convention:n}=i.measure,r=i.extras.map((s,o)=>`${s.label.toLowerCase()} ${s.options[e[o]].label}`);return[n?`${t}, ${n}`:t,i.subtitle,...r].filter(Boolean).join(" · ")}function up(i,e,t,n){let{measure:r,facts:s,notes:o}=i.raw,a=r.unit?`${lp}${r.unit}`:"",[l,c]=kv(t),h=n==="data"?"over pairs of different entries only, ":"",u=[{text:`${r.same}.`,bold:!0},{text:` Colours ${h}from ${l} to ${c}${a}.`}],d=i.nullSpan(e);if(d){let[x,g]=d.map(kt);u.push({text:` Unrelated representations would give ${x===g?x:`${x} to ${g}`} (on the bar).`})}let f=0,m=0;i.each(e,(x,g,p)=>{m++,Number.isNaN(p)&&f++}),f&&u.push({text:` ${f} of ${m} cells`,bold:!0},{text:" have no value (hatched): a model lacks the layer."});for(let x of[...s,...o])u.push({text:` ${x.replaceAll(" %",`${lp}%`)}`});return u}function kv({low:i,high:e}){let[t,n]=[i,e].map(r=>Number.isInteger(r)?String(r).replace("-","−"):kt(r));return[t,n]}function Nh(i,e,t,n){let r=i.value.at(e,t,n);return`${ur(i,e,"row",t)} and ${ur(i,e,"column",n)}: ${Number.isNaN(r)?hp:kt(r)}`}function ur(i,e,t,n){let{names:r}=t==="row"?i.rows:i.columns;return i.raw.models.length>1?`${dp(i,e,t,n)} ${r[n]}`.trim():r[n]}function dp(i,e,t,n){let[r]=i.ref(t,e,n);return i.raw.models.find(s=>s.name===r)?.label??r}function fp(i){let{fields:e,extras:t}=i.raw,n=s=>s in e&&(e[s].constant===void 0||e[s].constant!==0);return["low","null","null_low","p_value","n","rank","forced","tied"].filter(n).length+t.filter(s=>s.name==="direction").length}function pp(i,e,t,n,r){let{measure:s,extras:o}=i.raw,a=s.unit?` ${s.unit}`:"",l=i.value.at(e,t,n),c=_=>i.beside(_,e,t,n),h=i.isSelf(e,t,n),u=Bv(i,e,t,h?null:n),d=[],f=(_,b)=>d.push([_,b]),m=_=>Number.isNaN(c(_))?Et:String(Math.round(c(_)));i.has("low")&&i.has("high")&&f("interval",Number.isNaN(c("low"))||Number.isNaN(c("high"))?Et:cp(c("low"),c("high"))),i.has("null")&&f("if unrelated",Number.isNaN(c("null"))?Et:kt(c("null"))),i.has("null_low")&&!Number.isNaN(c("null_low"))&&f("shuffled",cp(c("null_low"),c("null_high"))),i.has("p_value")&&f("p",Number.isNaN(c("p_value"))?Et:kt(c("p_value"))),i.has("n")&&f("rows",m("n")+(i.has("distinct")&&m("distinct")!==m("n")?` (${m("distinct")} distinct)`:"")),i.has("rank")&&f("ranks",i.has("rank_")&&!h?`${m("rank")} and ${m("rank_")}`:m("rank")),c("forced")>0&&f("forced to 1",m("forced")),c("tied")>0&&f("tied",m("tied")),o.forEach((_,b)=>{_.name==="direction"&&f("direction",_.options[e[b]].label)});let x=A("dt",{},s.label),g=Number.isNaN(l),p=A("i");p.style.setProperty("--share",`${g?0:100*Math.min(1,Math.max(0,(l-r.low)/(r.high-r.low)))}%`);let v=g?[x,A("dd",{class:"rg-why"},Et)]:[x,p,A("dd",{class:"rg-value"},kt(l)+a)];return[...u,A("dl",{},...v,...d.flatMap(([_,b])=>[A("dt",{},_),A("dd",{class:"rg-why"},b)])),...g?[A("footer",{},hp)]:h?[A("footer",{},"with itself")]:[]]}var cp=(i,e)=>`${kt(i)}${i<0?" to ":"–"}${kt(e)}`;function Bv(i,e,t,n){let r=n===null?[["row",t]]:[["row",t],["column",n]],s=r.map(([a,l])=>Vv(i,e,a,l)),o=s.every(a=>a===s[0]);return r.flatMap(([a,l],c)=>{let h=A("b",{},zv(i,a,l)),u=s[c];return o?[A("header",{},h),...u&&c===r.length-1?[A("p",{},A("small",{},u))]:[]]:[A("header",{},h,A("small",{},u))]})}function zv(i,e,t){let{names:n,dim:r}=e==="row"?i.rows:i.columns,s=r.replace(/_$/,"");return["layer","point","model"].includes(s)?n[t]:`${s} ${n[t]}`}function Vv(i,e,t,n){let{groups:r,dim:s}=t==="row"?i.rows:i.columns,o=s.replace(/_$/,""),[,a]=i.ref(t,e,n),l=o==="model"?"":dp(i,e,t,n),c=["layer","point"].includes(o)?"":a;return[...new Set([l,c,r?.[n]??""])].filter(Boolean).join(" · ")}function mp(i,e){let{rows:t,columns:n,raw:r}=i,s=t.names.map((l,c)=>A("tr",{},A("th",{scope:"row"},ur(i,e,"row",c)||l),...n.names.map((h,u)=>{let d=i.value.at(e,c,u),f=i.beside("low",e,c,u),m=i.beside("high",e,c,u);return A("td",{},kt(d)+(Number.isNaN(f)||Number.isNaN(m)?"":` [${kt(f)}, ${kt(m)}]`))}))),o=A("tr",{},A("td"),...n.names.map((l,c)=>A("th",{scope:"col"},ur(i,e,"column",c)))),a=`${r.title||"Matrix"}: ${Ih(i,e)}. ${r.measure.same}. ${r.measure.card} ${r.facts.join(" ")}`;return A("table",{},A("caption",{},a.trim()),A("thead",{},o),A("tbody",{},...s))}var Gv=640,Hv=1240,Wv=3,$v=400,na=class{constructor(e,t,n){this.store=e;this.root.append(A("style",{},n),this.#h,this.#p,this.#v),t.add(()=>this.#s()),this.#C(),this.#y(()=>this.#P())}store;root=A("section",{class:"rg rg-matrix",role:"group"});#e=new en;#t=A("h3",{class:"rg-title"});#n=A("p",{class:"rg-convention"});#i=A("div",{class:"rg-controls"});#r=Ye(A("canvas",{tabindex:0,role:"img"}));#a=ne("svg",{class:"rg-over","aria-hidden":"true"});#l=A("div",{class:"rg-card","aria-hidden":"true",hidden:!0});#o=A("p",{class:"rg-hint"});#d=A("p",{class:"rg-honesty","aria-live":"polite"});#p=A("div",{class:"rg-unseen"});#v=A("div",{class:"rg-unseen","aria-live":"polite"});#m=A("div",{class:"rg-stage"},this.#r,this.#a,this.#o,this.#l);#h=A("div",{class:"rg-grid"},A("header",{class:"rg-head"},A("div",{class:"rg-words"},this.#t,this.#n),this.#i),A("div",{class:"rg-main"},this.#m),A("footer",{class:"rg-foot"},this.#d));#u=new Map;#f=new cr;#M=null;#c=null;#_=0;#x=null;#E=0;#b=!0;#g=0;#C(){this.store.listen(n=>this.#y(()=>this.#S(n)));let e=this.#r,{listen:t}={listen:this.#e.listen.bind(this.#e)};if(t(e,"pointermove",n=>{let r=this.#H(n);e.classList.toggle("rg-hit",!!r),this.#T(r)}),t(e,"pointerleave",()=>this.#T(null)),t(e,"blur",()=>this.#T(null)),t(e,"click",n=>this.#V(this.#H(n),n.shiftKey)),t(e,"keydown",n=>{n.ctrlKey||n.metaKey||n.altKey||!this.#j(n)||(n.preventDefault(),n.stopPropagation())}),Li(this.#e,()=>this.#y(()=>this.#L())),typeof ResizeObserver<"u"){let n=new ResizeObserver(()=>this.#y(()=>this.#w()));n.observe(this.root),this.#e.add(()=>n.disconnect())}document.fonts?.ready.then(()=>{this.#f.forget(),this.#y(()=>this.#F())})}#s(){this.#e.run(),cancelAnimationFrame(this.#E),clearTimeout(this.#g),this.#c=null,this.root.remove()}#y(e){try{e()}catch(t){this.root.querySelector(".rg-error")?.remove(),this.root.append(Ri(t)),this.#h.hidden=!0,this.root.dataset.drawn="error"}}#S(e){if(e.has("payload"))return this.#P();this.store.matrix&&(e.has("theme")&&this.#L(),e.has("height")&&this.#F(),(e.has("hovered")||e.has("hovered_with")||e.has("at"))&&this.#B(),(e.has("at")||e.has("scale"))&&this.#I(),this.#A(e.has("at")||e.has("scale")))}#P(){let{matrix:e,error:t}=this.store;if(t)throw t;this.root.querySelector(".rg-error")?.remove(),this.#h.hidden=!1,e&&(this.#t.textContent=e.raw.title,this.#t.hidden=!e.raw.title,this.root.setAttribute("aria-label",e.raw.title||"Matrix of compared layers"),this.#M??=Ln(this.root,this.store.state.theme),this.#O(e),this.#B(),this.#I(),this.#w(),this.#F())}#O(e){let{extras:t,measure:n}=e.raw;this.#u.clear();let r=d=>f=>this.store.set({at:{...this.#D(),[d]:f}});for(let{name:d,label:f,options:m,kind:x}of t)m.length<2||this.#u.set(d,x==="slider"?ta(f,m,r(d)):rr(f,m,r(d)));let{low:s,high:o}=Ds(e,"range"),a=Number.isInteger(s)&&Number.isInteger(o),l=n.form!=="similarity"?"from 0":a?kr([s,o]).join(" to "):"whole range";this.#u.set("scale",Ai("Colours span",[{value:"range",label:l},{value:"data",label:"data"}],d=>this.store.set({scale:d})));for(let[d,{element:f}]of this.#u)f.dataset.trait=d;let c=this.#u.get("scale").element,h=[...this.#u.values()].map(({element:d})=>d).filter(d=>d!==c),u=A("span",{class:"rg-icons"},Ti("Reset",Cs,()=>this.#W()),Ti("Save picture",Ps,()=>this.#G()));this.#i.replaceChildren(...h,A("span",{class:"rg-labelled"},"Colours",c),u)}#D(){let{slice:e,matrix:t}=this.store;return Object.fromEntries(t.raw.extras.map((n,r)=>[n.name,n.options[e[r]].value]))}#I(){let{matrix:e,slice:t,state:n}=this.store,r=Ds(e,n.scale),s=this.#D();for(let[o,a]of this.#u)a.show(o==="scale"?n.scale:s[o]);this.#n.textContent=Ih(e,t),this.#n.title=e.raw.measure.card,this.#d.replaceChildren(...up(e,t,r,n.scale).map(o=>o.bold?A("b",{},o.text):o.text)),this.#o.textContent="Point at a cell to read it; a click selects both of its layers.",clearTimeout(this.#g),this.#g=window.setTimeout(()=>{this.store.matrix&&this.#p.replaceChildren(mp(this.store.matrix,this.store.slice))},$v),Object.assign(this.root.dataset,{at:JSON.stringify(s),scale:n.scale})}#w(){let e=this.root.clientWidth-2*this.#R();e<=0||e===this.#_||(this.#_=e,this.#L(),this.#F(),this.#$())}#R(){return this.root.hasAttribute("data-forced")?20:0}#L(){this.#M=Ln(this.root,this.store.state.theme),this.#f.use(getComputedStyle(this.root).fontFamily),this.#A(!0)}#F(){let{matrix:e,state:t}=this.store;if(!e||!this.#_)return;let n=this.#_<Gv;this.#c=Jf(e,{width:this.#_,narrow:n,wide:this.#_>=Hv,ratio:devicePixelRatio||1,height:t.height,beside:fp(e),measure:(a,l)=>this.#f.width(a,l)});let{height:r,card:s}=this.#c,o=this.root.style;o.setProperty("--rg-height",`${r}px`),o.setProperty("--rg-card-x",`${s.x}px`),o.setProperty("--rg-card-y",`${s.y}px`),o.setProperty("--rg-card-width",`${s.width}px`),this.#A(!0)}#H({clientX:e,clientY:t}){let n=this.#c,r=this.#r.getBoundingClientRect();if(!n)return null;let s=e-r.left-n.x,o=t-r.top-n.y,a=Math.floor(s/n.cell),l=Math.floor(o/n.cell),c=l>=0&&l<n.rows,h=a>=0&&a<n.columns;if(c&&h)return{row:l,column:a};if(c&&s<0)return{row:l,column:null};let u=n.columnLabels.turn==="slanted"?14:60;return h&&l>=n.rows&&o<n.rows*n.cell+u?{row:null,column:a}:null}#N(e){let{matrix:t,slice:n}=this.store,r=(s,o)=>o===null?null:t.ref(s,n,o);return[r("row",e.row),r("column",e.column)]}#T(e){if(!this.store.matrix||gt(e,this.#x))return;this.#x=e;let[t,n]=e?this.#N(e):[null,null];this.store.hover(t??n,t?n:null),e?.row!=null&&e.column!=null&&(this.#v.textContent=Nh(this.store.matrix,this.store.slice,e.row,e.column)),this.#A()}#B(){let{matrix:e,slice:t,state:n}=this.store;if(!e)return;let{hovered:r,hovered_with:s}=n;if(this.#x&&gt(this.#Y(this.#x),[r,s])||(this.#x=null,!r||!s))return;let o=e.rows.names.findIndex((l,c)=>gt(e.ref("row",t,c),r)),a=e.columns.names.findIndex((l,c)=>gt(e.ref("column",t,c),s));o>=0&&a>=0&&(this.#x={row:o,column:a})}#Y(e){let[t,n]=this.#N(e),r=t??n,s=t?n:null;return[r,gt(r,s)?null:s]}#V(e,t){if(!this.store.matrix)return;let n=e?this.#N(e).filter(r=>r!==null):[];!n.length&&t||this.store.set({selected:rf(this.store.state.selected,n,t)})}#j({key:e,shiftKey:t}){let n=this.#c,r={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[e];if(!n)return!1;if(r){let s=this.#x??{row:null,column:null},o=(a,l,c)=>a===null?0:tt(a+l,0,c-1);this.#T({row:o(s.row,r[0],n.rows),column:o(s.column,r[1],n.columns)})}else if(e==="Home")this.#T({row:0,column:0});else if(e==="End")this.#T({row:n.rows-1,column:n.columns-1});else if(e==="Enter"||e===" ")this.#V(this.#x,t);else if(e==="Escape")this.#T(null),this.store.set({selected:[]});else return!1;return!0}#W(){let e=this.store.matrix?.raw.extras.map(t=>[t.name,t.options[t.start].value])??[];this.store.set({at:Object.fromEntries(e),scale:"range",selected:[]})}#U(){let{matrix:e,slice:t,state:n}=this.store,r=this.#x,s=(h,u)=>{let d=(h==="row"?e.rows:e.columns).names.length,f=u.map(x=>JSON.stringify(x)),m=Array.from({length:d},(x,g)=>g).filter(x=>f.includes(JSON.stringify(e.ref(h,t,x))));return new Set(d>1&&m.length===d?[]:m)},o=h=>new Set(h==null?[]:[h]),a=[n.hovered,n.hovered_with],l=r&&r.row!==null&&r.column!==null,c=n.selected;return{cell:l?[r.row,r.column]:null,rows:l?o(r.row):s("row",a),columns:l?o(r.column):s("column",a),chosenRows:s("row",c),chosenColumns:s("column",c)}}#A(e=!1){this.#b||=e,this.root.dataset.drawn="0",this.#E||=requestAnimationFrame(()=>{this.#E=0,this.#y(()=>this.#$())})}#$(){let{matrix:e,slice:t,state:n}=this.store,r=this.#c,s=this.#M;if(!e||!r||!s)return;let o=Ds(e,n.scale),a=this.#U();this.#b&&this.#z(devicePixelRatio||1),this.#b=!1,this.#a.replaceChildren(...sp({matrix:e,slice:t,span:o,geometry:r,theme:s,lit:a,measure:(c,h)=>this.#f.width(c,h)}));let l=a.cell??this.#k(a);this.#l.hidden=!l,this.#o.hidden=!!l,l&&(this.#l.style.setProperty("--tint","var(--rg-ink2)"),this.#l.replaceChildren(...pp(e,t,l[0],l[1],o))),this.#K(e,a),this.root.dataset.drawn="1"}#z(e){let{matrix:t,slice:n,state:r}=this.store,s=this.#c,o=this.#M;if(!t||!s||!o)return;let a=getComputedStyle(this.root).fontFamily||"sans-serif";op(this.#r,{matrix:t,slice:n,span:Ds(t,r.scale),geometry:s,theme:o,family:a},Math.max(1,e))}#k({chosenRows:e,chosenColumns:t,rows:n}){let r=this.store.state.selected;if(n.size||r.length===0||r.length>2||!this.store.matrix)return null;let{matrix:s,slice:o}=this.store,a=(h,u,d)=>[...h].find(f=>gt(s.ref(u,o,f),d)),l=a(e,"row",r[0]),c=a(t,"column",r.at(-1));return l===void 0||c===void 0?null:[l,c]}#K(e,t){let{slice:n,state:r}=this.store,s=r.selected.map(a=>a.filter(Boolean).join(" ")).join(", "),o=t.cell?` ${Nh(e,n,...t.cell)}.`:"";this.#r.setAttribute("aria-label",`Matrix of ${e.rows.names.length} by ${e.columns.names.length}, ${e.raw.measure.label}, ${e.raw.measure.same}.${o}${s?` Selected: ${s}.`:""} Arrow keys move from cell to cell, Enter selects both layers, Escape clears.`),Object.assign(this.root.dataset,{cell:t.cell?t.cell.join(","):"",hovered:r.hovered?.join("/")??"",lit:`${[...t.rows].map(a=>ur(e,n,"row",a)).join()}|${[...t.columns].map(a=>ur(e,n,"column",a)).join()}`}),Object.assign(this.root,{repgeoGeometry:this.#c})}#G(){let{matrix:e}=this.store;!this.#M||!e||(this.#z(Math.max(Wv,devicePixelRatio||1)),Or({root:this.root,canvas:this.#r,theme:this.#M,title:e.raw.title}),this.#z(devicePixelRatio||1))}};var Dh=`/* charts of curves: one column at any width */
.rg-curves .rg-grid { grid-template-columns: minmax(0, 1fr); }
.rg-curves .rg-controls { flex: 0 0 auto; }
.rg-scale { color: var(--rg-ink2); }
.rg-plot { position: relative; margin-top: 12px; min-width: 0; }
.rg-panels { display: grid; gap: 18px 26px; min-width: 0; border-radius: 4px; }
.rg-panels:focus-visible { outline: 2px solid var(--rg-accent); outline-offset: 4px; }
.rg-lines figcaption { height: 20px; }
.rg-lines figcaption small { font-size: 12px; font-weight: 400; color: var(--rg-ink2); }
.rg-lines output { font-weight: 600; color: var(--rg-ink); }
.rg-lines .rg-axis { font-size: 11px; }
.rg-lines .rg-rule-words { font-size: 11px; paint-order: stroke; stroke: var(--rg-paper); stroke-width: 3.5px; stroke-linejoin: round; }
.rg-leaders { position: absolute; inset: 0; width: 100%; height: 100%; overflow: visible; pointer-events: none; }
.rg-line-keys .rg-key { grid-template-columns: 14px minmax(0, 1fr) auto; width: var(--rg-key, 158px); max-width: none; }
.rg-line-keys.rg-many { width: calc(var(--rg-key) + 16px); }
.rg-line-keys.rg-many .rg-key { padding: 1px 4px; }
.rg-line-keys .rg-key i { min-width: 38px; padding-left: 8px; font-style: normal; font-size: 12px; font-weight: 500; text-align: right; color: var(--rg-ink); }
.rg-line-keys .rg-key span { grid-column: 2 / -1; }
.rg-line-keys .rg-key b { font-weight: 500; }
.rg-line-keys .rg-looked b { font-weight: 600; }
.rg-note { grid-template-columns: minmax(0, 1fr); }
@container rg (max-width: 639.98px) {
  .rg-curves .rg-controls { width: auto; }
  .rg-line-keys .rg-key { width: auto; padding: 1px 4px; }
  .rg-line-keys { max-height: 152px; overflow-y: auto; }
  .rg-line-keys.rg-one { grid-template-columns: minmax(0, 1fr); }
}
`;var qv={...Pr,x_scale:"linear",hidden:[]},gp=1,ia=class extends Ei{constructor(e,t){super(e,t,qv,Yv)}get curves(){return this.shown}};function Yv(i){let e=i;if(!e?.series)return null;if(e.version!==gp)throw new Error(`Expected payload version ${gp}, got ${String(e.version)}. Load the page with the package that wrote it.`);return e}var xp="_payload",yp="_controls",Fh={metric:"",projection:"mds",n_axes:3,colour_by:"model",labels:"auto",hidden:[],depth_range:[0,1],hidden_layers:[],selected:[],hovered:null,hovered_with:null,selected_stimuli:[],camera:null,height:0,theme:"auto",intervals:!0,null:"none",frame:null,trails:!1},ra=Object.keys(Fh),jv=120,Kv=3,Jv=[{trait:"metric",kind:"menu",label:"Metric",order:0,options:null},{trait:"projection",kind:"segmented",label:"Projection",order:1,options:null},{trait:"n_axes",kind:"segmented",label:"Dimensions",order:2,options:null},{trait:"colour_by",kind:"menu",label:"Colour",order:3,options:null},{trait:"labels",kind:"menu",label:"Labels",order:4,options:null},{trait:"depth_range",kind:"range",label:"Layers",order:5,options:null},{trait:"hidden_layers",kind:"checklist",label:"Layers",order:6,options:null},{trait:"intervals",kind:"toggle",label:"Intervals",order:7,options:null},{trait:"null",kind:"menu",label:"Null",order:8,options:null}],Us=(i,e)=>JSON.stringify(i)===JSON.stringify(e);function vp(i,e){let t=i.get(e);if(t===void 0||t===null&&Fh[e]!==null)return structuredClone(Fh[e]);if(e==="depth_range"){let[n,r]=t.map(s=>tt(s,0,1));return n<=r?[n,r]:[r,n]}return t}function Zv(i){if(Array.isArray(i))return{value:i[0],label:String(i[1])};if(i&&typeof i=="object"){let{value:e,label:t}=i;return{value:e,label:t??String(e)}}return{value:i,label:String(i).replaceAll("_"," ")}}var sa=class{#e;#t;#n=[];#i=null;#r;#a=new Set;#l=new Set;#o=0;constructor(e,t){this.#e=e,this.#r=Object.fromEntries(ra.map(r=>[r,vp(e,r)]));let n=(r,s)=>{e.on(`change:${r}`,s),t.add(()=>e.off(`change:${r}`,s))};for(let r of ra)n(r,()=>this.#p(r));n(xp,()=>{for(let r of ra)this.#p(r);this.#v(),this.#h("payload")}),n(yp,()=>this.#h("controls")),t.add(()=>{clearTimeout(this.#o),this.#l.clear()}),this.#v()}get payload(){return this.#n[this.#n.length<2?0:cf(this.#n[0],this.#r.frame)]??null}get error(){return this.#i}get state(){return this.#r}get controls(){let e=this.#e.get(yp);return e?.length?e.filter(t=>ra.includes(t.trait)).map(t=>({...t,options:t.options?.map(Zv)??null})).sort((t,n)=>t.order-n.order):Jv}listen(e){this.#l.add(e)}set(e){let{hovered:t,hovered_with:n,...r}=e;t!==void 0&&this.#d(t,n??null);let s=Object.keys(r).filter(o=>!Us(r[o],this.#r[o]));for(let o of s)this.#r[o]=r[o],this.#e.set(o,r[o]),this.#h(o);s.length&&this.#e.save_changes()}#d(e,t){Us([e,t],[this.#r.hovered,this.#r.hovered_with])||(Object.assign(this.#r,{hovered:e,hovered_with:t}),this.#h("hovered"),clearTimeout(this.#o),this.#o=window.setTimeout(()=>{this.#e.set("hovered",e),Us(this.#e.get("hovered_with")??null,t)||this.#e.set("hovered_with",t),this.#e.save_changes()},jv))}#p(e){let t=vp(this.#e,e);Us(t,this.#r[e])||(this.#r[e]=t,this.#h(e))}#v(){let e=this.#e.get(xp);if(e!==this.#t&&(this.#t=e??void 0,this.#n=[],this.#i=null,!(!e||!e.models))){try{this.#n=lf(e)}catch(t){this.#i=t instanceof Error?t:new Error(String(t))}this.payload&&this.#m(this.payload)}}#m(e){let{selected:t,hovered:n,hovered_with:r}=this.#r,s=t.filter(l=>Br(e,l)),o={};s.length<t.length&&(o.selected=s);let a=l=>l!==null&&!Br(e,l);(a(n)||a(r))&&Object.assign(o,{hovered:a(n)?null:n,hovered_with:a(r)?null:r}),this.set(o)}#h(e){this.#a.size===0&&queueMicrotask(()=>{let t=new Set(this.#a);this.#a.clear();for(let n of this.#l)n(t)}),this.#a.add(e)}};function Br(i,e){if(!e)return null;let t=i.models.findIndex(r=>r.name===e[0]),n=i.models[t]?.layers.findIndex(r=>r.name===e[1])??-1;return n>=0?[t,n]:null}var oa=(i,[e,t])=>[i.models[e].name,i.models[e].layers[t].name];function zr(i,e,t){if(!e)return t?i:[];if(!t)return[e];let n=i.filter(r=>!Us(r,e));return n.length<i.length?n:[...i,e].slice(-Kv)}function oi(i,e,t,n){let r=o=>o.toFixed(2),s=o=>`M${o.map(([a,l])=>`${r(e+a*n)} ${r(t+l*n)}`).join("L")}z`;switch(i){case"square":return s([[-.9,-.9],[.9,-.9],[.9,.9],[-.9,.9]]);case"triangle":return s([[0,-1.2],[1.1,.8],[-1.1,.8]]);case"diamond":return s([[0,-1.25],[1.25,0],[0,1.25],[-1.25,0]]);default:return`M${r(e-n)} ${r(t)}a${r(n)} ${r(n)} 0 1 0 ${r(2*n)} 0a${r(n)} ${r(n)} 0 1 0 ${r(-2*n)} 0z`}}function vn(i,e,t,n){let r=t===e?1.2:1.7;return ne("svg",{viewBox:"0 0 14 14",width:n,height:n,"aria-hidden":"true"},ne("path",{d:oi(i,7,7,t===e?4.8:4.5),fill:t,stroke:e,"stroke-width":r}))}function Oh(i){let e="var(--rg-ink2)",t=i==="null"?"4 3":"none";return ne("svg",{width:22,height:10,"aria-hidden":"true"},ne("path",{d:"M0 0H22V10H0z",fill:e,opacity:i==="null"?.13:.22}),ne("path",{d:"M0 5H22",fill:"none",stroke:e,"stroke-width":i==="null"?1.1:1.5,"stroke-dasharray":t}))}function bp(){let i={fill:"none",stroke:"var(--rg-ink2)"};return ne("svg",{width:26,height:11,role:"img","aria-label":"marked by two slanted strokes"},ne("path",{...i,d:"M0 5.5H10M16 5.5H26","stroke-width":2.4}),ne("path",{...i,d:"M9.5 10.5L12.5 .5M13.5 10.5L16.5 .5","stroke-width":1.4}))}var Qv=12,eb=6.4,tb=12;function kh({x:i},e){let t=r=>r==="log"||r==="symlog";return[i.scale,i.other].find(r=>r!==null&&t(r)===(e==="log"))??i.scale}function Bh(i,e){let t=Math.min(...i.filter(o=>o>0)),n=e==="log"?Math.log:e==="symlog"?o=>Math.log1p(o/t):o=>o,r=n(Math.min(...i)),s=n(Math.max(...i));return o=>s>r?(n(o)-r)/(s-r):.5}function la(i,e,t,n,r){let{names:s}=i.x,o=l=>s?.[l]??ib(l),a=e.length<=Qv||s?e:nb(e,t);return zh(a.map(l=>({value:l,text:o(l)})),l=>n(l.value)*r)}function nb(i,e){let t=Math.min(...i),n=Math.max(...i);if(e==="linear"){let o=Math.max(aa((n-t)/5),i.every(Number.isInteger)?1:0),a=Uh(t,n,o).filter(l=>l-t>.5*o);return[...t<=o?[t]:[],...a]}let r=Math.min(...i.filter(o=>o>0)),s=t>0?[]:[t];for(let o=10**Math.floor(Math.log10(r));o<=n;o*=10)for(let a of[1,2,5])a*o>=r*.999&&a*o<=n*1.001&&s.push(a*o);return s}function zh(i,e){let t=o=>(o.text.length*eb+tb)/2,n=[],r=o=>n.every(a=>Math.abs(e(a)-e(o))>=t(o)+t(a)),s=i.length>2?[i[0],i.at(-1),...i.slice(1,-1)]:i;for(let o of s)r(o)&&n.push(o);return n.sort((o,a)=>o.value-a.value)}function ca({y:i},e){let t=Math.min(...e),n=Math.max(...e),r=i.low??t,s=Math.max(i.high??n,r),o=aa((s-r||Math.abs(s)||1)/4),a=i.low??-_p(-t,o),l=i.high!==null&&n<=i.high+1e-9?i.high:_p(n,o);return[Math.min(a,t),l>a?l:a+o]}function _p(i,e){let t=Math.ceil(i/e-1e-9)*e;return t-i>.5*e?i+.15*e:t}function ks([i,e]){let t=aa((e-i)/4),n=Uh(i,e,t).length>2?t:aa((e-i)/6),r=s=>Math.abs(s)<n/1e6?"0":Math.abs(s)>=1e4||n<1e-4?It(s):String(Number(s.toPrecision(6))).replace("-","−");return Uh(i,e,n).map(s=>({value:s,text:r(s)}))}function Uh(i,e,t){let n=Math.ceil(i/t-1e-9),r=Math.floor(e/t+1e-9);return Array.from({length:Math.max(0,r-n+1)},(s,o)=>(n+o)*t)}function aa(i){let e=10**Math.floor(Math.log10(i));return e*([1,2,2.5,5].find(t=>t*e>=i*.999)??10)}var ib=i=>Math.abs(i)<1e6?String(Number(i.toPrecision(6))).replace("-","−"):It(i);var dr=({ref:i,refs:e},t)=>e?.[t]??i,fr=(i,e,t)=>!t.includes(i.keys[e.key].name);var Tp=10,Ap=34,Gh=6.4,ha=8,rb=1.8,sb=2.8,ob=1,Vh=3.1,ab=.45,Rp=.72,Mp=.15,Cp=40,lb=10,cb=64,Vr=(i,e)=>i.ramp!==void 0?Pi(i.ramp,e):Nr(i.model??0,e),ua=i=>i.ramp!==void 0?"disc":Ho(i.model??0),da=i=>(i.model??0)>=4;function Oi({curves:i,spot:e,keyed:t}){return e?i.series[e.series].key:t}var fa=class{constructor(e){this.panel=e;this.element=A("figure",{class:"rg-chart rg-lines"},A("figcaption",{},this.#e,this.#t),this.svg)}panel;element;svg=ne("svg",{role:"img","aria-hidden":"true"});ends=[];levels=[];right=0;#e=A("span");#t=A("output");#n=[];paint(e,t,n){let{curves:r}=e,s=hb(e,t,n);this.#n=[],this.right=s.right,this.svg.setAttribute("height",String(n)),this.svg.setAttribute("viewBox",`0 0 ${t} ${n}`);let o=fb(e,this.panel);this.svg.replaceChildren(ne("rect",{width:t,height:n,fill:"none","pointer-events":"all"}),...ub(e,s,n),...o.flatMap(({series:l})=>yb(e,s,l)),...bb(e,s),...this.#a(e,s,n),...o.flatMap(({series:l,at:c})=>this.#r(e,s,l,c)),...this.#o(e,s),...this.#l(e,s));let a=r.keys.map((l,c)=>pb(e,this.panel,c));this.ends=a.map(l=>l.length?s.y(l.at(-1)):null),this.levels=a.map(l=>l.length?l.reduce((c,h)=>c+s.y(h),0)/l.length:null),this.#i(e)}nearest(e){let t=this.svg.getBoundingClientRect(),n=({x:s,y:o})=>Math.hypot(s-(e.clientX-t.left),o-(e.clientY-t.top)),r=this.#n.reduce((s,o)=>!s||n(o)<n(s)?o:s,null);return r&&n(r)<cb?{series:r.series,i:r.i}:null}#i({curves:e,spot:t}){let{label:n,unit:r}=e.y,s=e.panels[this.panel]??"";this.#e.replaceChildren(A("b",{},s||n),A("small",{},!s&&r?` ${r}`:""));let o=t&&e.series[t.series].panel===this.panel?t:null;this.#t.replaceChildren(...o?Hh(e,o,e.panels.length===1):[])}#r(e,t,n,r){let{curves:s,theme:o}=e,a=s.keys[n.key],l=Ip(e,n),c=wp(e,n),h=n.role==="run"?ob+(l?1:0):l?sb:rb,u=ne("path",{d:gb(t,n.x,n.y),fill:"none",stroke:re(c),"stroke-width":h,"stroke-linejoin":"round","stroke-linecap":"round"}),d=[];return n.y.forEach((f,m)=>{if(f===null)return;let[x,g]=[t.x(n.x[m]),t.y(f)];if((n.role!=="mean"||!mb(s,n))&&this.#n.push({x,y:g,series:r,i:m}),n.role==="run"||!(xb(a.paint,n,m)||n.hollow?.[m]))return;let p=da(a.paint)!==(n.hollow?.[m]??!1);d.push(...Ep(ua(a.paint),x,g,Vh,re(c),re(o.paper),p))}),[u,...d]}#a({spot:e,curves:t},{x:n},r){if(!e)return[];let s=n(t.series[e.series].x[e.i]);return[ne("path",{d:`M${s} ${Tp-6}V${r-Ap}`,stroke:"var(--rg-ink)","stroke-width":1,opacity:.22})]}#l(e,t){let{spot:n,curves:r,theme:s}=e,o=n&&r.series[n.series];if(!n||!o||o.panel!==this.panel)return[];let a=o.y[n.i],l=r.keys[o.key];if(a==null)return[];let c=[t.x(o.x[n.i]),t.y(a)],h=re(wp(e,o,!0));return[...vb(e,t,o,n.i),...Ep(ua(l.paint),...c,Vh*1.5,h,re(s.paper),da(l.paint))]}#o(e,t){let{curves:n,state:r,theme:s}=e;return n.series.flatMap(o=>{if(o.panel!==this.panel||o.role==="mean"||!fr(n,o,r.hidden))return[];let a=o.y.flatMap((c,h)=>c!==null&&Lp(r.selected,dr(o,h))?[h]:[]);return(o.refs?a:a.slice(-1)).map(c=>ne("circle",{cx:t.x(o.x[c]),cy:t.y(o.y[c]),r:Vh+3.4,fill:"none",stroke:re(s.ink),"stroke-width":1.5}))})}};function hb({curves:i,state:e},t,n){let r=i.series.flatMap(({y:h,low:u,high:d})=>[...h,...u??[],...d??[]]).filter(h=>h!==null),s=ca(i,[...r,...i.rules.map(({value:h})=>h)]),o=Math.max(...ks(s).map(({text:h})=>h.length))*Gh+10,a=t-ha,l=n-Ap,c=Bh(Pp(i),kh(i,e.x_scale));return{left:o,right:a,bottom:l,width:t,edges:s,x:h=>o+ha+(a-o-2*ha)*c(h),y:h=>l-(l-Tp)*(h-s[0])/(s[1]-s[0])}}var Pp=({series:i})=>[...new Set(i.flatMap(({x:e})=>e))].sort((e,t)=>e-t);function ub({curves:i,state:e,spot:t},n,r){let{left:s,right:o,bottom:a}=n,l=Pp(i),c=kh(i,e.x_scale),h=ks(n.edges).flatMap(({value:v,text:_})=>[ne("path",{d:`M${s} ${n.y(v)}H${o}`,stroke:"var(--rg-hair)","stroke-width":1}),ne("text",{x:s-7,y:n.y(v)+3.5,"text-anchor":"end"},_)]),u=o-s-2*ha,d=Bh(l,c),f=t?i.series[t.series].x[t.i]:null,m=la(i,l,c,d,u).map(({value:v,text:_})=>({value:v,text:_,x:n.x(v)})),g=(f===null?m:[...m.filter(({x:v,text:_})=>Math.abs(v-n.x(f))>=_.length*Gh/2+18),db(i,f,n)]).map(({value:v,text:_,x:b})=>{let T=_.length*Gh/2;return ne("text",{x:Math.min(Math.max(b,T),n.width-T),y:a+15,"text-anchor":"middle",style:v===f?"fill:var(--rg-ink);font-weight:600":null},_)}),p=l.length<=Cp?l.map(v=>ne("path",{d:`M${n.x(v)} ${a}v3`,stroke:"var(--rg-ink)",opacity:.35})):[];return[...h,...p,...g,ne("text",{class:"rg-axis",x:o,y:r-4,"text-anchor":"end"},c==="log"||c==="symlog"?`${i.x.label}, log scale`:i.x.label)]}function db(i,e,t){let[n]=la(i,[e],"names",()=>.5,100);return{value:e,text:n?.text??"",x:t.x(e)}}function fb(i,e){let t=Oi(i),{curves:n,state:r}=i,s=({key:o,role:a})=>(o===t?2:0)+(a==="run"?0:1);return n.series.map((o,a)=>({series:o,at:a})).filter(({series:o})=>o.panel===e&&fr(n,o,r.hidden)).sort((o,a)=>s(o.series)-s(a.series)||a.series.key-o.series.key)}function pb({curves:i,state:e},t,n){let r=i.series.filter(o=>o.key===n&&o.panel===t&&fr(i,o,e.hidden));return(r.find(({role:o})=>o!=="run")??r[0])?.y.filter(o=>o!==null)??[]}function wp(i,e,t=!1){let{curves:n,theme:r,spot:s}=i,o=Oi(i),a=Vr(n.keys[e.key].paint,r.name==="dark");if(o!==null&&o!==e.key&&!t)return dt(a,r.paper,Rp);let l=s!==null&&n.series[s.series]===e;return e.role==="run"&&!l&&!Ip(i,e)?dt(a,r.paper,ab):a}var Lp=(i,e)=>!!e&&i.some(([t,n])=>t===e[0]&&n===e[1]),Ip=({state:i},e)=>Lp(i.selected,e.ref),mb=(i,{key:e})=>i.series.some(t=>t.key===e&&t.role==="run");function gb(i,e,t){let n="",r=!1;return t.forEach((s,o)=>{if(s===null){r=!1;return}n+=`${r?"L":"M"}${i.x(e[o]).toFixed(1)} ${i.y(s).toFixed(1)}`,r=!0}),n}function xb(i,{y:e,key:t},n){if(e.length<=Cp)return!0;let r=Math.ceil(e.length/lb);return i.ramp===void 0&&n%r===2*t%r}function yb(i,e,{x:t,low:n,high:r,key:s,role:o}){if(!n||!r||o==="run")return[];let a=Oi(i),l=Vr(i.curves.keys[s].paint,i.theme.name==="dark"),c=[[]];t.forEach((d,f)=>{n[f]==null||r[f]==null?c.push([]):c.at(-1).push(f)});let h=(d,f)=>`${e.x(t[d]).toFixed(1)} ${e.y(f[d]).toFixed(1)}`,u=c.filter(d=>d.length>1).map(d=>`M${[...d.map(f=>h(f,r)),...[...d].reverse().map(f=>h(f,n))].join("L")}z`).join("");return u?[ne("path",{class:"rg-band",d:u,fill:re(l),opacity:a!==null&&a!==s?Mp/3:Mp})]:[]}function vb({theme:i},e,{x:t,low:n,high:r},s){let o=n?.[s]??null,a=r?.[s]??null;if(o===null||a===null)return[];let l=e.x(t[s]),c=`M${l-3.5} ${e.y(o)}h7M${l} ${e.y(o)}V${e.y(a)}M${l-3.5} ${e.y(a)}h7`;return[[re(i.paper),4],[re(i.ink),1.4]].map(([h,u])=>ne("path",{class:"rg-whisker",d:c,fill:"none",stroke:h,"stroke-width":u}))}function bb(i,e){let{curves:t,theme:n,state:r}=i,s=[];return[...t.rules].sort((o,a)=>a.value-o.value).flatMap(({value:o,label:a,key:l})=>{if(l!==null&&r.hidden.includes(t.keys[l].name))return[];let c=Oi(i),h=l===null?n.ink2:Vr(t.keys[l].paint,n.name==="dark"),u=re(c!==null&&l!==null&&l!==c?dt(h,n.paper,Rp):h),d=e.y(o),f=l===null||!s.length?`${a} ${Sp(o)}`:Sp(o),m=s.every(x=>Math.abs(x-d)>13);return s.push(d),[ne("path",{class:"rg-rule",d:`M${e.left} ${d}H${e.right}`,fill:"none",stroke:u,"stroke-width":1.2,"stroke-dasharray":"5 4"}),...m?[ne("text",{class:"rg-rule-words",x:e.right,y:d-5,"text-anchor":"end",style:`fill:${u}`},f)]:[]]})}var Sp=i=>i.toFixed(2).replace("-","−");function Ep(i,e,t,n,r,s,o){let a=(l,c)=>i==="disc"?ne("circle",{cx:e,cy:t,r:c,fill:l}):ne("path",{d:oi(i,e,t,c),fill:l});return o?[a(s,n+1.5),a(r,n+.5),a(s,n-1)]:[a(s,n+1),a(r,n-.1)]}function Hh(i,{series:e,i:t},n=!0){let r=i.series[e],{unit:s}=i.y,o=r.y[t],a=[i.keys.length>1?i.keys[r.key].label:"",r.panel===0&&i.panels.length===1?r.name:""].filter(Boolean).join(", "),l=i.x.names?i.x.names[r.x[t]]:`${i.x.label} ${la(i,[r.x[t]],"names",()=>.5,100)[0]?.text??""}`,c=r.low?.[t]??null,h=r.high?.[t]??null,u=r.p?.[t]??null,d=[c!==null&&h!==null?` [${ai(c)}, ${ai(h)}]`:"",r.hollow?.[t]?" · 1 whatever the data":"",u!==null?` · p ${u<.001?"< 0.001":`= ${u.toFixed(3)}`}`:""].join("");return[A("small",{},`${[a,n?l:""].filter(Boolean).join(" · ")} `),A("b",{},o==null?"–":`${ai(o)}${s?` ${s}`:""}`),A("small",{},d)]}function ai(i){let e=Math.abs(i);return(e!==0&&(e<.001||e>=1e5)?i.toExponential(2):e>=10?i.toPrecision(4):i.toFixed(3)).replace("-","−")}var Bs=38,_b=7.2,Mb=6.1,wb=80,Np=[150,240],Sb=15,Dp=21,Fp=38,Op=15;function Wh(i,e,t){let n=Math.min(e,t/Math.max(1,i.length)),r=[];i.forEach((a,l)=>{r.push({sum:a-l*n,n:1,first:l});for(let c=r.at(-2),h=r.at(-1);c&&c.sum/c.n>h.sum/h.n;c=r.at(-2),h=r.at(-1))r.splice(-2,2,{sum:c.sum+h.sum,n:c.n+h.n,first:c.first})});let s=r.flatMap(({sum:a,n:l})=>Array(l).fill(a/l)),o=t-n/2-(i.length-1)*n;return s.map((a,l)=>Math.min(Math.max(a,n/2),Math.max(n/2,o))+l*n)}var pa=class{constructor(e,t){this.toggled=e;this.pointed=t}toggled;pointed;element=A("div",{class:"rg-keys rg-line-keys",role:"group","aria-label":"Lines"});leaders=ne("svg",{class:"rg-leaders","aria-hidden":"true"});#e=[];paint(e){this.element.classList.toggle("rg-one",e.curves.keys.some(({label:r})=>r.length>Sb));let{curves:t}=e,n=this.#e.indexOf(document.activeElement);this.#e.length!==t.keys.length&&(this.#e=t.keys.map((r,s)=>this.#n(s)),this.element.replaceChildren(...this.#e)),this.#e.forEach((r,s)=>Tb(r,e,s)),n>=0&&this.#e[n]?.focus()}width({keys:e}){let t=Math.max(...e.map(({label:n,detail:r})=>Math.max(n.length*_b+wb,r.length*Mb+34)));return Bs+Math.min(Math.max(t,Np[0]),Np[1])}place(e,t,n,r,s){let o=Eb(t.ends),a=o?t.ends:t.levels;this.element.style.setProperty("--rg-key",`${this.width(e.curves)-Bs}px`);let{curves:l,theme:c}=e,h=l.keys.some(({detail:g})=>g),u=l.keys.map((g,p)=>p).sort((g,p)=>(a[g]??1/0)-(a[p]??1/0)||g-p),d=s+n,f=h&&u.length*Fp<=d?Fp:Dp;if(this.element.classList.toggle("rg-tight",f===Dp),this.element.classList.toggle("rg-many",d/u.length<Op),this.leaders.replaceChildren(),d/u.length<Op)return this.#t(Oi(e));let m=Math.max(...a.map(g=>g??0),0),x=Wh(u.map(g=>(a[g]??m+f)+n),f,d);u.forEach((g,p)=>{let v=x[p],_=a[g],b=this.#e[g];if(b.style.left=`${r+Bs-4}px`,b.style.top=`${v-10}px`,_==null||!o)return;let T=Oi(e),R=dt(Vr(l.keys[g].paint,c.name==="dark"),c.paper,T!==null&&T!==g?.8:.45);this.leaders.append(ne("path",{d:`M${r+2} ${_+n}L${r+Bs-16} ${v}H${r+Bs-5}`,fill:"none",stroke:re(R),"stroke-width":1}))})}#t(e){let t=e===null?void 0:this.#e[e];if(!t||t.matches(":hover, :focus"))return;let{offsetTop:n,offsetHeight:r}=t,{scrollTop:s,clientHeight:o}=this.element;n<s?this.element.scrollTop=n:n+r>s+o&&(this.element.scrollTop=n+r-o)}#n(e){let t=Ye(A("button",{type:"button",class:"rg-key"}));t.addEventListener("click",()=>this.toggled(e));for(let n of["pointerenter","focus"])t.addEventListener(n,()=>this.pointed(e));for(let n of["pointerleave","blur"])t.addEventListener(n,()=>this.pointed(null));return t}},Up=5;function Eb(i){let e=i.filter(n=>n!==null).sort((n,r)=>n-r);return e.filter((n,r)=>r>0&&n-e[r-1]<Up||r+1<e.length&&e[r+1]-n<Up).length<=e.length/2||e.length<3}function Tb(i,e,t){let{curves:n,state:r,theme:s}=e,{label:o,detail:a,paint:l,name:c}=n.keys[t],h=r.hidden.includes(c),u=re(Vr(l,s.name==="dark")),d=A("b",{},o),f=A("i",{},e.spot&&!h?Ab(e,t,e.spot):"");d.style.color=l.ramp===void 0?u:"",i.replaceChildren(vn(ua(l),u,h||da(l)?"var(--rg-paper)":u,14),d,f,A("span",{},a)),i.setAttribute("aria-pressed",String(!h)),i.classList.toggle("rg-looked",Oi(e)===t),i.title=`${h?"Show":"Hide"} ${o}`}function Ab({curves:i},e,{series:t,i:n}){let r=i.series[t],s=r.x[n],a=i.series.filter(({key:c,panel:h})=>c===e&&h===r.panel).find(({role:c})=>c!=="run"),l=a?.y[a.x.indexOf(s)];return l==null?"":ai(l)}var Rb=640,Cb=1240,ma=26,Pb=20,Lb=190,ga=class{constructor(e,t,n){this.store=e;if(this.root.append(A("style",{},n),this.#m,this.#v),t.add(()=>{this.#e.run(),this.root.remove()}),e.listen(r=>this.#y(()=>this.#S(r))),Li(this.#e,()=>this.#y(()=>this.#R())),typeof ResizeObserver<"u"){let r=new ResizeObserver(()=>this.#y(()=>this.#R()));r.observe(this.root),this.#e.add(()=>r.disconnect())}this.#_(),this.#y(()=>this.#D())}store;root=A("section",{class:"rg rg-curves",role:"group"});#e=new en;#t=A("h3",{class:"rg-title"});#n=A("p",{class:"rg-convention"});#i=A("div",{class:"rg-controls"});#r=Ye(A("div",{class:"rg-panels",tabindex:0,role:"application"}));#a=new pa(e=>this.#s(e),e=>{this.#M=e,this.#R()});#l=A("div",{class:"rg-plot"},this.#r,this.#a.leaders,this.#a.element);#o=A("p",{class:"rg-honesty"});#d=A("footer",{class:"rg-foot rg-note"},this.#o);#p=A("p",{"aria-live":"polite"});#v=A("div",{class:"rg-unseen"});#m=A("div",{class:"rg-grid"},A("header",{class:"rg-head"},A("div",{class:"rg-words"},this.#t,this.#n),this.#i),this.#l,this.#d);#h=[];#u=null;#f=null;#M=null;#c=0;#_(){let e=this.#r;e.addEventListener("pointerleave",()=>this.#g(null)),e.addEventListener("blur",()=>this.#g(null)),e.addEventListener("keydown",t=>{t.ctrlKey||t.metaKey||t.altKey||!this.#x(t)||(t.preventDefault(),t.stopPropagation())})}#x({key:e,shiftKey:t}){let n=this.store.curves;if(!n)return!1;if(e==="ArrowLeft"||e==="ArrowRight")this.#E(n,e==="ArrowRight"?1:-1);else if(e==="ArrowUp"||e==="ArrowDown")this.#b(n,e==="ArrowDown"?1:-1);else if(e==="Enter"&&this.#f)this.#C(this.#f,t);else if(e==="Escape")this.#g(null),this.store.set({selected:[]});else return!1;return!0}#E(e,t){let n=this.#f;if(!n)return this.#b(e,1);let{y:r}=e.series[n.series];for(let s=n.i+t;s>=0&&s<r.length;s+=t)if(r[s]!==null)return this.#g({...n,i:s})}#b(e,t){let n=e.series.flatMap((h,u)=>h.role!=="run"&&fr(e,h,this.store.state.hidden)?[u]:[]);if(!n.length)return;let r=this.#f?n.indexOf(Ib(e,this.#f.series)):t>0?-1:0,s=n[(r+t+n.length)%n.length],o=this.#f?e.series[this.#f.series].x[this.#f.i]:null,a=e.series[s],l=a.y.flatMap((h,u)=>h===null?[]:[u]),c=l.reduce((h,u)=>o!==null&&Math.abs(a.x[u]-o)<Math.abs(a.x[h]-o)?u:h,l[0]);this.#g({series:s,i:c})}#g(e){if(e?.series===this.#f?.series&&e?.i===this.#f?.i)return;this.#f=e;let t=this.store.curves;this.store.hover(e&&dr(t.series[$h(t,e.series)],e.i)),this.#p.textContent=e?Hh(t,e).map(n=>typeof n=="string"?n:n.textContent).join(""):"",this.#R()}#C(e,t){let n=this.store.curves;this.store.set({selected:zr(this.store.state.selected,e&&dr(n.series[$h(n,e.series)],e.i),t)})}#s(e){let t=this.store.curves.keys[e].name,{hidden:n}=this.store.state;this.#f=null,this.store.set({hidden:n.includes(t)?n.filter(r=>r!==t):[...n,t]})}#y(e){try{e()}catch(t){this.root.querySelector(".rg-error")?.remove(),this.root.append(Ri(t)),this.#m.hidden=!0,this.root.dataset.drawn="error"}}#S(e){if(e.has("payload"))return this.#D();e.has("hovered")&&!this.#P()&&(this.#f=this.#O()),this.#R()}#P(){let{curves:e,state:t}=this.store,n=this.#f;return JSON.stringify(n&&e?dr(e.series[$h(e,n.series)],n.i):null)===JSON.stringify(t.hovered)}#O(){let{curves:e,state:{hovered:t,hidden:n}}=this.store;if(!e||!t)return null;for(let[r,s]of e.series.entries()){if(s.role==="mean"||!fr(e,s,n))continue;let o=s.y.findLastIndex((a,l)=>a!==null&&JSON.stringify(dr(s,l))===JSON.stringify(t));if(o>=0)return{series:r,i:o}}return null}#D(){let{curves:e,error:t}=this.store;if(t)throw t;this.root.querySelector(".rg-error")?.remove(),this.#m.hidden=!1,e&&(this.#f=this.#O(),this.#t.textContent=e.title,this.#t.hidden=!e.title,this.#n.textContent=e.subtitle,this.#n.hidden=!e.subtitle,this.#o.textContent=e.notes.join(" "),this.#d.hidden=!e.notes.length,this.root.setAttribute("aria-label",e.title||"Curves"),this.#h=e.panels.map((n,r)=>this.#I(r)),this.#r.replaceChildren(...this.#h.map(n=>n.element)),this.#w(e),this.#v.replaceChildren(this.#p,...Nb(e)),this.#R())}#I(e){let t=new fa(e);return t.svg.addEventListener("pointermove",n=>this.#g(t.nearest(n))),t.svg.addEventListener("click",n=>this.#C(t.nearest(n),n.shiftKey)),t}#w({x:e}){if(this.#u=null,this.#i.replaceChildren(),this.#i.hidden=!e.other,!e.other)return;let t=[{value:"linear",label:"linear"},{value:"log",label:"log"}];this.#u=Ai(`Scale of ${e.label}`,t,n=>this.store.set({x_scale:n})),this.#i.append(A("span",{class:"rg-scale"},e.label),this.#u.element)}#R(){let{curves:e,state:t}=this.store,n=this.root.clientWidth;if(!e||!n)return;let r=Ln(this.root,t.theme),s={curves:e,state:t,theme:r,spot:this.#f,keyed:this.#M},o=this.#m.clientWidth||n,a=n<Rb,l=e.keys.length>1||e.keys[0].detail?this.#a.width(e):0;a!==(this.#a.element.parentElement!==this.#l)&&(a?this.#l.before(this.#a.element):this.#l.append(this.#a.element)),this.#a.element.hidden=!l;let c=a?o:o-l,h=this.#h.length,u=tt(Math.floor((c+ma)/(Lb+ma)),1,Math.min(h,4)),d=Math.floor((c-(u-1)*ma)/u),f=t.height||(h>1?a?170:210:a?250:n>=Cb?400:300);this.#r.style.gridTemplateColumns=`repeat(${u}, ${d}px)`;for(let m of this.#h)m.paint(s,d,f);this.#a.paint(s),this.#a.leaders.replaceChildren(),l&&!a&&this.#L(s,u,d,f),this.#u?.show(t.x_scale),this.#F(s),this.#c!==o&&(this.#c=o),this.root.dataset.drawn="1"}#L(e,t,n,r){let s=this.#h[Math.min(t,this.#h.length)-1],o=t*n+(t-1)*ma-(n-s.right);this.#a.place(e,s,Pb,o,r-20)}#F({curves:e,state:t}){let{y:n,x:r,keys:s}=e,o=t.selected.map(a=>a.join(" ")).join(", ");this.#r.setAttribute("aria-label",`${s.length} line${s.length===1?"":"s"}, ${n.label} over ${r.label}.${o?` Selected: ${o}.`:""} Left and right walk along a line, up and down change the line, Enter selects.`),Object.assign(this.root.dataset,{hovered:t.hovered?.join("/")??"",scale:t.x_scale,keys:String(s.length)})}};function $h({series:i},e){let t=i[e];if(t.role!=="mean")return e;let n=i.findIndex(({key:r,role:s,panel:o})=>r===t.key&&o===t.panel&&s==="run");return n<0?e:n}function Ib({series:i},e){let t=i[e];return t.role==="run"?i.findIndex(({key:n,role:r,panel:s})=>n===t.key&&s===t.panel&&r!=="run"):e}function Nb(i){return i.panels.map((e,t)=>{let n=i.series.filter(l=>l.panel===t),r=n.map(({key:l,name:c})=>A("th",{scope:"col"},[i.keys[l].label,e?"":c].filter(Boolean).join(", "))),o=[...new Set(n.flatMap(({x:l})=>l))].sort((l,c)=>l-c).map(l=>A("tr",{},A("th",{scope:"row"},i.x.names?.[l]??String(l)),...n.map(c=>{let h=c.x.indexOf(l),u=c.y[h],d=c.low?.[h],f=c.high?.[h];return A("td",{},u==null?"–":ai(u)+(d!=null&&f!=null?` [${ai(d)}, ${ai(f)}]`:""))}))),a=`${i.title}${e?`, ${e}`:""}: ${i.y.label}${i.y.unit?` in ${i.y.unit}`:""} over ${i.x.label}.`;return A("table",{},A("caption",{},a),A("thead",{},A("tr",{},A("th",{scope:"col"},i.x.label),...r)),A("tbody",{},...o))})}var kp=`/* Frames: stars of the directions, their way through the layers, and a place for the card. */
.rg-frames-figure .rg-grid { grid-template-columns: minmax(0, 1fr); }
.rg-frames-figure .rg-convention b { font-weight: 600; color: var(--rg-ink); }
.rg-frames-figure .rg-body { display: grid; grid-template-columns: minmax(0, 1fr) var(--rg-side); grid-template-rows: auto minmax(0, 1fr); gap: 14px 34px; margin-top: 14px; min-width: 0; border-radius: 4px; }
.rg-frames-figure .rg-body:focus-visible { outline: 2px solid var(--rg-accent); outline-offset: 6px; }
.rg-sky { grid-row: 1 / 3; min-width: 0; }
.rg-body.rg-apart.rg-usual .rg-sky { grid-row: 1; grid-column: 1 / -1; }
.rg-body.rg-apart.rg-usual { grid-template-columns: var(--rg-side) minmax(0, 1fr); grid-template-rows: auto auto; }
.rg-body.rg-narrow { grid-template-columns: minmax(0, 1fr); grid-template-rows: none; }
.rg-body.rg-narrow .rg-sky { grid-row: auto; }
.rg-stars { display: grid; gap: 14px 18px; justify-content: center; }
.rg-one-star { margin: 0; min-width: 0; }
.rg-star-name { display: flex; justify-content: center; align-items: center; gap: 6px; height: 18px; margin: 0; font-size: 12.5px; white-space: nowrap; }
.rg-star-name b { font-weight: 600; overflow: hidden; text-overflow: ellipsis; }
.rg-star-name svg { flex: none; width: 14px; height: 14px; overflow: visible; }
.rg-star.rg-over { position: static; display: block; overflow: visible; pointer-events: auto; touch-action: manipulation; }
.rg-star.rg-hit { cursor: pointer; }
.rg-star .rg-tick { font-size: 10.5px; fill: var(--rg-ink2); stroke-width: 3px; }
.rg-frames-figure .rg-aids { grid-column: auto; gap: 2px 22px; margin-top: 8px; }
.rg-frames-figure .rg-plot { margin: 0; }
.rg-frames-figure .rg-panels { gap: 14px 20px; align-content: start; }
.rg-frames-figure .rg-home { position: relative; min-height: 138px; }
.rg-frames-figure .rg-hint { margin: 0; max-width: 34em; font-size: 12px; line-height: 1.45; color: var(--rg-ink2); }
.rg-frames-figure .rg-card { top: 0; left: 0; right: auto; width: 100%; max-width: 400px; }
.rg-frames-figure .rg-card header { white-space: normal; }
.rg-frames-figure .rg-card header small { flex: 0 1 auto; overflow-wrap: anywhere; text-align: right; }
.rg-frames-figure .rg-card header b { overflow-wrap: anywhere; }
.rg-frames-figure .rg-card p { flex-wrap: wrap; }
.rg-frames-figure .rg-card .rg-pairs { grid-template-columns: auto auto auto auto; gap: 1.5px 8px; margin-top: 3px; }
.rg-frames-figure .rg-card .rg-pairs .rg-why { grid-column: auto; white-space: nowrap; }
.rg-frames-figure .rg-card .rg-pairs dt:nth-of-type(even) { padding-left: 12px; }
/* beside the profile of stars that stand apart the card is narrow */
.rg-frames-figure .rg-body.rg-apart.rg-usual .rg-card .rg-pairs { grid-template-columns: auto 1fr; }
.rg-frames-figure .rg-body.rg-apart.rg-usual .rg-card .rg-pairs dt { padding: 0; }
.rg-frames-figure .rg-card footer { display: block; overflow-wrap: anywhere; }
.rg-frames-figure .rg-key[aria-pressed="false"] { opacity: 1; }
.rg-frames-figure .rg-key[aria-pressed="false"] b { color: var(--rg-ink2); font-weight: 400; }
.rg-frames-figure .rg-key i { color: var(--rg-ink2); }
.rg-frames-figure .rg-looked i { color: var(--rg-ink); }
@container rg (max-width: 639.98px) {
  .rg-frames-figure .rg-controls { width: 100%; }
  .rg-frames-figure .rg-keys { margin: 0; grid-area: 1 / 1; }
  .rg-frames-figure .rg-home { grid-area: 1 / 1; z-index: 3; min-height: 120px; pointer-events: none; }
  .rg-frames-figure .rg-body:not(.rg-few) .rg-hint { display: none; }
  .rg-frames-figure .rg-few .rg-home { grid-area: auto; order: 1; }
  .rg-frames-figure .rg-few .rg-plot { order: 2; }
  .rg-frames-figure .rg-card { top: -4px; max-width: none; }
  .rg-frames-figure .rg-card .rg-first { grid-template-columns: auto 1fr auto; }
  .rg-frames-figure .rg-card .rg-pairs { grid-template-columns: auto auto auto auto; }
  .rg-frames-figure .rg-card footer { display: block; }
}
`;var Bp=["q10","q25","median","q75","q90"],xa=class{constructor(e){this.raw=e;if(e.version!==1)throw new Error(`Expected frames version 1, got ${String(e.version)}. Load the page with the package that wrote it.`);this.layers=e.models[0]?.layers.map(({name:t})=>t)??[];for(let t of e.measures){let n=e.models.length*this.layers.length*(t.each==="direction"?e.directions.length:1);for(let r of Bp){let s=t.numbers[r]?.length??0;if(s!==n)throw new Error(`Measure "${t.name}": expected ${n} numbers, got ${s}.`)}}if(!e.measures.some(({each:t})=>t==="direction"))throw new Error("Expected a measure of each direction, got none.")}raw;layers;measure(e){return this.raw.measures.find(t=>t.name===e)??this.raw.measures[0]}starred(e){let t=this.measure(e);return t.each==="direction"?t:this.raw.measures.find(({each:n})=>n==="direction")}at(e,{m:t,l:n,d:r}){let s=t*this.layers.length+n,o=e.each==="frame"?s:s*this.raw.directions.length+(r??0),a=Object.fromEntries(Bp.map(c=>[c,e.numbers[c][o]??null])),l=e.undefined[String(o)]??[];return{...a,reasons:l,missing:l.reduce((c,[,h])=>c+h,0)}}ref({m:e,l:t}){return[this.raw.models[e].name,this.layers[t]]}place(e){if(!e)return null;let t=this.raw.models.findIndex(({name:r})=>r===e[0]),n=this.layers.indexOf(e[1]);return t>=0&&n>=0?{m:t,l:n}:null}};var Fb={...Pr,layout:"together",measure:"",layer:"",directions:[],hidden:[]},ya=class extends Ei{constructor(e,t){super(e,t,Fb,n=>n?.measures?new xa(n):null)}get frames(){return this.shown}get layer(){let e=this.frames?.layers.indexOf(this.state.layer)??-1;return e>=0?e:(this.frames?.layers.length??1)-1}take(e){super.take(e);let t=e==="selected"?this.state.selected.at(-1):void 0;t&&this.frames?.place(t)&&this.set({layer:t[1]})}};var Xh=22,va=Math.PI/180,Gp=.5/Math.tan(Xh*va/2);function Hp(i,e){let t=Math.sin(i),n=Math.cos(i),r=Math.sin(e),s=Math.cos(e);return{forward:[-s*t,-r,-s*n],right:[n,0,-t],up:[-r*t,s,-r*n]}}var pr=(i,e,t,n)=>i[0]*e+i[1]*t+i[2]*n;function qh(i,e,t){let{pivot:n,distance:r,offset:s}=i,{forward:o,right:a,up:l}=Hp(i.azimuth,i.elevation),c=Gp*t,h=e/2+s[0],u=t/2+s[1],d=n.map((m,x)=>m-r*o[x]),f=m=>[m[0]-d[0],m[1]-d[1],(m[2]??0)-d[2]];return{eye:d,forward:o,right:a,up:l,pixelsPerUnit:c/r,px(m){let[x,g,p]=f(m),v=pr(o,x,g,p);return[h+c*pr(a,x,g,p)/v,u-c*pr(l,x,g,p)/v,v]},unpx(m,x,g){let[p,v,_]=f(g),b=pr(o,p,v,_),T=(m-h)*b/c,R=(u-x)*b/c;return d.map((y,S)=>y+b*o[S]+T*a[S]+R*l[S])}}}var Wp=(i,e)=>qp(Xp(i,$p(e)),e),$p=({floor:i,flat:e=0})=>e>.5?null:i??null;function Xp(i,e){if(!i.length)return{xyz:new Float64Array(3),pivot:[0,0,0],radius:0};let t=a=>[Math.min(...i.map(l=>l[a]??0)),Math.max(...i.map(l=>l[a]??0))],n=[t(0),t(1),t(2)],r=n.map(([a,l])=>(a+l)/2),s=e===null?[]:i.map(a=>[a[0],n[1][0]-e,a[2]??0]);return{xyz:Float64Array.from([...i,...s].flatMap(a=>r.map((l,c)=>(a[c]??0)-l))),pivot:r,radius:Math.hypot(...n.map(([a,l])=>(l-a)/2))}}function qp({xyz:i,pivot:e,radius:t},n){let{width:r,height:s,margins:o,azimuth:a,elevation:l,flat:c=0,keys:h=0}=n,u={x:Math.max(1,r-o.left-o.right),y:Math.max(1,s-o.top-o.bottom)},d=Hp(a*(1-c),l*(1-c)),f=t>0?4*t:1,m=zp(i,d,f,s);for(let v=0;v<30&&t>0;v++){let _=Math.max((m.x1-m.x0)/u.x,(m.y1-m.y0)/u.y);if(Math.abs(_-1)<1e-4)break;f=Math.max(1.2*t,f*_**.9),m=zp(i,d,f,s)}let x=m.x1-m.x0,g=qt((r-x-h)/2,o.left,Math.max(o.left,r-o.right-x)),p=[g-r/2-m.x0,(o.top-o.bottom)/2-(m.y0+m.y1)/2];return{pivot:e,distance:f,offset:p,right:g+x}}function zp(i,{forward:e,right:t,up:n},r,s){let o={x0:1/0,x1:-1/0,y0:1/0,y1:-1/0},a=Gp*s;for(let l=0;l<i.length;l+=3){let c=i[l],h=i[l+1],u=i[l+2],d=a/(r+pr(e,c,h,u)),f=d*pr(t,c,h,u),m=-d*pr(n,c,h,u);o.x0=Math.min(o.x0,f),o.x1=Math.max(o.x1,f),o.y0=Math.min(o.y0,m),o.y1=Math.max(o.y1,m)}return o}var Ob=Array.from({length:21},(i,e)=>-60+6*e),Ub=[12,17,22,28],Vp=.6,kb=40;function Yp(i,e){let t=$p(e),n=Xp(i,t),r={azimuth:-.38,elevation:17*va},s=-1/0;for(let o of Ob)for(let a of Ub){let l=o*va,c=a*va,h=qp(n,{...e,azimuth:l,elevation:c}),u=qh({...h,azimuth:l,elevation:c},e.width,e.height),d=Bb(i.map(u.px),e)-.0016*Math.abs(o)-.004*Math.abs(a-18);d>s&&([r,s]=[{azimuth:l,elevation:c},d])}return r}function Bb(i,{first:e=null,target:t=null}){if(i.length<2)return 0;let n=i.map(c=>c[0]),r=Math.max(...n)-Math.min(...n),s=e===null?void 0:i[e],o=t===null?void 0:i[t],a=s&&o&&r>0?(o[0]-s[0])/r:1,l=a<Vp?100*(Vp-a):0;return zb(i)+.25*a+6e-4*r-l}function zb(i){let e=new Float64Array(i.length).fill(kb**2);for(let t=0;t<i.length;t++){let[n,r]=i[t];for(let s=0;s<t;s++){let o=(i[s][0]-n)**2+(i[s][1]-r)**2;o<e[t]&&(e[t]=o),o<e[s]&&(e[s]=o)}}return e.reduce((t,n)=>t+Math.log(Math.sqrt(n)+2),0)/i.length}var ba=i=>i<.5?4*i**3:1-(2-2*i)**3/2;var Be=zx(tm(),1);var nm=Be.EigenvalueDecomposition;var qr=Be.Matrix;var La=Be.SingularValueDecomposition;var EP=Be.default.Matrix?Be.default.Matrix:Be.Matrix;var sm=4,E_=500,T_=1e-9,A_=1e-12;function Vs(i,e,t){let n=e.length,r=new Float64Array(n*n);return e.forEach((s,o)=>e.forEach((a,l)=>r[o*n+l]=i[s*t+a])),r}function ou(i,e){let t=i.map(s=>s*s),n=Float64Array.from({length:e},(s,o)=>t.subarray(o*e,(o+1)*e).reduce((a,l)=>a+l,0)/e),r=n.reduce((s,o)=>s+o,0)/e;return t.map((s,o)=>-.5*(s-n[Math.floor(o/e)]-n[o%e]+r))}function om(i,e,t,n){let r=e.length;if(r===0)return{coords:[],values:Ir(n)};let{values:s,vectors:o}=am(ou(Vs(i,e,t),r),r,n),a=A_*Math.max(0,s[0]),l=s.map(u=>u>a?u:0),c=l.map(Math.sqrt);return{coords:e.map((u,d)=>c.map((f,m)=>(o[m]?.[d]??0)*f)),values:l}}function am(i,e,t){let n=new nm(qr.from1DArray(e,e,i),{assumeSymmetric:!0}),s=n.realEigenvalues.map((l,c)=>c).sort((l,c)=>n.realEigenvalues[c]-n.realEigenvalues[l]).slice(0,t),o=s.map(l=>n.eigenvectorMatrix.getColumn(l)).map(l=>vt(l,lm(l)));return{values:Array.from({length:t},(l,c)=>c<s.length?n.realEigenvalues[s[c]]:0),vectors:o}}function lm(i){let e=Math.max(...i.map(Math.abs));return(i.find(n=>Math.abs(n)>=(1-1e-9)*e)??0)<0?-1:1}function cm({coords:i,values:e},t){let n=i.length,r=n>1?t.reduce((o,a)=>o+a,0)/(n*(n-1)):0,s=(o,a)=>Math.cos(1+o*(a+1))*.001*r;return i.map((o,a)=>o.map((l,c)=>e[c]===0?s(a,c):l))}function hm(i,e,t){let n=t.length;if(n<2)return t;let r=e.map((c,h)=>c*i[h]),s=R_(e,n),o=Float64Array.from({length:3*n},(c,h)=>t[Math.floor(h/3)][h%3]??0),a=new Float64Array(3*n),l=im(i,e,r,o,a,n);for(let c=0;c<E_&&l>0;c++){P_(s,a,o,n);let h=l;if(l=im(i,e,r,o,a,n),h-l<T_*h)break}return t.map((c,h)=>Array.from(o.subarray(3*h,3*h+c.length)))}function im(i,e,t,n,r,s){r.fill(0);let o=0;for(let a=1;a<s;a++){let l=n[3*a],c=n[3*a+1],h=n[3*a+2],u=0,d=0,f=0;for(let m=0,x=a*s,g=0;m<a;m++,x++,g+=3){let p=l-n[g],v=c-n[g+1],_=h-n[g+2],b=Math.sqrt(p*p+v*v+_*_),T=i[x]-b;o+=e[x]*T*T;let R=b>0?t[x]/b:0;u+=R*p,d+=R*v,f+=R*_,r[g]-=R*p,r[g+1]-=R*v,r[g+2]-=R*_}r[3*a]+=u,r[3*a+1]+=d,r[3*a+2]+=f}return o}function R_(i,e){let t=i.map(n=>1/e-n);for(let n=0;n<e;n++){let r=0;for(let s=0;s<e;s++)s!==n&&(r+=i[n*e+s]);t[n*e+n]=r+1/e}return C_(t,e),t.map(n=>n-1/e)}function C_(i,e){for(let t=0;t<e;t++){let n=1/i[t*e+t];i[t*e+t]=1;for(let r=0;r<e;r++)i[t*e+r]*=n;for(let r=0;r<e;r++){if(r===t)continue;let s=i[r*e+t];i[r*e+t]=0;for(let o=0;o<e;o++)i[r*e+o]-=s*i[t*e+o]}}}function P_(i,e,t,n){for(let r=0;r<n;r++){let s=0,o=0,a=0;for(let l=0,c=r*n,h=0;l<n;l++,c++,h+=3){let u=i[c];s+=u*e[h],o+=u*e[h+1],a+=u*e[h+2]}t[3*r]=s,t[3*r+1]=o,t[3*r+2]=a}}function um(i,{begins:e,leads:t,layers:n}){if(!i.length)return[];let r=i[0].length,s=sr(e.map(p=>i[p])),o=sr(t.map(p=>i[p])),a=Lt(o,s),l=uf(a),c=sr(i),h=Math.max(...i.flatMap(p=>Lt(p,c).map(Math.abs))),u=l>1e-9*h,d=u?vt(Pn(s,o),.5):c,f=u?[vt(a,1/l)]:[],m=[...f,...L_(n.map(p=>Lt(i[p],d)),f,r)],x=i.map(p=>m.map(v=>Ci(Lt(p,d),v))),g=m.map((p,v)=>v<f.length?1:I_(x,n,v));return x.map(p=>p.map((v,_)=>v*g[_]))}function L_(i,e,t){let n=i.map(o=>e.reduce((a,l)=>Lt(a,vt(l,Ci(a,l))),o)),r=n.reduce((o,a)=>o+Ci(a,a),0),s=Float64Array.from({length:t*t},(o,a)=>{let l=Math.floor(a/t),c=a%t;return n.reduce((h,u)=>h+u[l]*u[c],0)-e.reduce((h,u)=>h+(1+r)*u[l]*u[c],0)});return am(s,t,t-e.length).vectors}function I_(i,e,t){let n=e.map(o=>i[o][t]),r=n.reduce((o,a)=>o+a,0)/n.length,s=Math.sqrt(n.reduce((o,a)=>o+a*a,0)/n.length);return Math.abs(r)>=1e-9*s&&r!==0?Math.sign(r):lm(i.map(o=>o[t]))}function Gs(i){let e=i[0]?.moving.length??0;if(e===0)return r=>r;if(e===1){let r=i.reduce((s,o)=>s+o.weight*o.moving[0]*o.fixed[0],0)<0?-1:1;return s=>vt(s,r)}let t=qr.zeros(e,e);for(let{moving:r,fixed:s,weight:o}of i)for(let a=0;a<e;a++)for(let l=0;l<e;l++)t.set(a,l,t.get(a,l)+o*s[a]*r[l]);let n=N_(t).to2DArray();return r=>n.map(s=>Ci(s,r))}function N_(i){let e=new La(i);return e.leftSingularVectors.mmul(e.rightSingularVectors.transpose())}function Ia(i){if(!i.length)return r=>r;let e=rm(i,r=>r.moving),t=rm(i,r=>r.fixed),n=Gs(i.map(({moving:r,fixed:s,weight:o})=>({moving:Lt(r,e),fixed:Lt(s,t),weight:o})));return r=>Pn(n(Lt(r,e)),t)}function rm(i,e){let t=i.reduce((n,r)=>n+r.weight,0);return vt(i.map(n=>vt(e(n),n.weight)).reduce(Pn),1/t)}function Na(i,e,t=1){return[...i].flatMap(([n,r])=>e.has(n)?[{moving:r,fixed:e.get(n),weight:t}]:[])}function au({name:i,info:e}){let{run:t}=e;if(t!=null)return String(t);let n=i.lastIndexOf("@");return n>0?i.slice(0,n):i}function D_({models:i}){let e=t=>i.filter(n=>au(n)===t).length;return new Map(i.flatMap(t=>{let n=au(t);return e(n)===1?[[n,t],[t.name,t]]:[[t.name,t]]}))}function dm(i,e){let t=D_(e),n=new Map;for(let r of i.models){let s=t.get(r.name)??t.get(au(r));r.layers.forEach((o,a)=>{let l=s?.points[s.layers.findIndex(({name:c})=>c===o.name)];l!==void 0&&!n.has(r.points[a])&&n.set(r.points[a],l)})}return i.first!==null&&e.first!==null&&n.set(i.first,e.first),i.target&&e.target?.name===i.target.name&&n.set(i.target.point,e.target.point),n}function Da(i,e){return new Map([...e].flatMap(([t,n])=>i.has(t)?[[n,i.get(t)]]:[]))}function fm(i,e,t){let n=[e,i].every(({first:r,target:s})=>r!==null&&s);for(let[r,s]of i.views.entries()){let o=e.views.find(({metric:a})=>a===s.metric);s.projections.forEach((a,l)=>{let c=o?.projections.find(({name:h})=>h===a.name);for(let h of[2,3]){if(!c||h===2&&a.name==="target_axis")continue;let u=F_(a.axes[h].coords,c.axes[h].coords,t,!!n);if(u)for(let d of i.frames??[i])O_(d.views[r].projections[l].axes[h],u,h)}})}}function F_(i,e,t,n){let r=[...t].map(([o,a])=>({moving:i[a],fixed:e[o],weight:1}));if(r.length<2)return null;if(!n)return Ia(r);let s=Gs(r.map(({moving:o,fixed:a,weight:l})=>({moving:o.slice(1),fixed:a.slice(1),weight:l})));return o=>[o[0],...s(o.slice(1))]}function O_(i,e,t){let n=e(Ir(t)),r=s=>Lt(e(s),n);i.coords=i.coords.map(e),i.curve=i.curve?.map(e)??null,i.origin&&(i.origin=e(i.origin)),i.cloud=i.cloud?.map(s=>U_(s,r,t))??null}function U_(i,e,t){let n=r=>Array.from({length:t},(s,o)=>e(Array.from({length:t},(a,l)=>r[l*t+o])));return n(n(i).flat()).flat()}var Oa=300,Yr=(i,e,t)=>i+(e-i)*t;function k_(i,e,t){if(t>=1)return e;let n=new Map([...e.coords].map(([o,a])=>[o,Vt(i.coords.get(o)??a,a,t)])),r=e.curve&&i.curve?.length===e.curve.length?e.curve.map((o,a)=>Vt(i.curve[a],o,t)):e.curve,s={pivot:Vt(i.framing.pivot,e.framing.pivot,t),distance:Yr(i.framing.distance,e.framing.distance,t),offset:Vt(i.framing.offset,e.framing.offset,t),right:Yr(i.framing.right,e.framing.right,t)};return{coords:n,curve:r,framing:s,flat:Yr(i.flat,e.flat,t),azimuth:Yr(i.azimuth,e.azimuth,t),elevation:Yr(i.elevation,e.elevation,t),zoom:Yr(i.zoom,e.zoom,t)}}function pm({framing:i,flat:e,azimuth:t,elevation:n,zoom:r}){return{azimuth:t*(1-e),elevation:n*(1-e),pivot:i.pivot,distance:i.distance/r,offset:i.offset}}var B_=()=>window.matchMedia?.("(prefers-reduced-motion: reduce)").matches??!1,Fa=class{#e=null;#t=null;#n=0;#i=0;moveTo(e,t,n){let r=this.#t?this.at(t)?.pose:null,s=n&&r&&r.coords.size>0&&!B_();this.#e=s?r:null,this.#t=e,this.#n=t,this.#i=s?Oa:0}renumber(e){let t=n=>n&&{...n,coords:Da(n.coords,e)};this.#e=t(this.#e),this.#t=t(this.#t)}at(e){if(!this.#t)return null;let t=this.#e?(e-this.#n)/this.#i:1;return t>=1||!this.#e?(this.#e=null,{pose:this.#t,settled:!0}):{pose:k_(this.#e,this.#t,ba(Math.max(0,t))),settled:!1}}};var z_=4,mm=1.08;function Ua(i){let{q25:e,q75:t}=i.numbers,n=[...e,...t].filter(a=>a!==null),r=i.level===null?n:[...n,i.level];if(i.scale==="linear"){let[a,l]=ca({y:{label:"",unit:"",low:i.low,high:i.high}},r.length?r:[0,1]);return{log:!1,lo:a,hi:l}}let s=Math.max(...r,1e-300)*mm,o=Math.min(...r.filter(a=>a>0),s/2);return{log:!0,lo:Math.max(o/mm,s/10**z_),hi:s}}function ci({log:i,lo:e,hi:t},n){let r=i?Math.log(Math.max(n,e)/e)/Math.log(t/e):(n-e)/(t-e);return Math.min(1,Math.max(0,r))}var ki=({log:i,lo:e},t)=>i&&t<e*.999;function jr(i,e=5){if(!i.log)return ks([i.lo,i.hi]);let t=Math.log10(i.hi/i.lo),n=Math.floor(Math.log10(i.lo)),r=Array.from({length:Math.ceil(Math.log10(i.hi))-n+1},(l,c)=>10**(n+c)),s=[[1,2,5],[1,3],[1]].find(l=>l.length*t<=e+.5)??[1],o=r.flatMap(l=>s.map(c=>c*l)).filter(l=>l>=i.lo*.999&&l<=i.hi*1.001),a=Math.max(1,Math.ceil(o.length/(e+1)));return o.filter(l=>a===1||Math.round(Math.log10(l))%a===0).map(l=>({value:l,text:String(Number(l.toPrecision(3)))}))}function jt(i){if(i===null)return Et;let e=Math.abs(i);if(e!==0&&(e<.001||e>=1e5))return i.toExponential(1).replaceAll("-","−");let t=e>=100?0:e>=10?1:e!==0&&e<.1?3:2;return i.toFixed(t).replace("-","−")}var gr=.13,V_=.84,G_=9,Hs=12,xm=10.5,Ba=10.5,ka=11,lu=96,H_=4,W_=.72,$_=9,qn=({frames:i,state:e},t)=>!e.hidden.includes(i.raw.models[t].name),Mn=({marks:i,theme:e},t)=>Nr(i[t].colour,e.name==="dark"),Dn=({frames:i,state:e},t)=>e.directions.includes(i.raw.directions[t].name),za=class{svg=ne("svg",{role:"img","aria-hidden":"true",class:"rg-over rg-star"});#e=null;#t=[];paint(e,t,n,r){let s=X_(e,t,n,r),o=Math.ceil(2*s.cy);this.#e=s,this.svg.setAttribute("viewBox",`0 0 ${n} ${o}`),this.svg.style.width=`${n}px`,this.svg.style.height=`${o}px`,this.#t=t.filter(c=>qn(e,c)).flatMap(c=>e.frames.raw.directions.map((h,u)=>({m:c,d:u,angle:q_(e,s,t.indexOf(c),u)})));let a=({m:c,d:h})=>(hu(e,c,h,t)?0:1)+(e.spot?.m===c&&e.spot.d===h?1:0),l=[...this.#t].reverse().sort((c,h)=>a(c)-a(h));this.svg.replaceChildren(...Y_(e,s),...j_(e,s),...l.flatMap(c=>K_(e,s,c)),...l.flatMap(c=>J_(e,s,c)),...Q_(e,s),...eM(e,s))}nearest(e){let t=this.#e,n=this.svg.getBoundingClientRect();if(!t)return null;let r=e.clientX-n.left-t.cx,s=e.clientY-n.top-t.cy,o=Math.hypot(r,s);if(o<t.r*gr*.6||o>t.r+(t.level?76:18))return null;let a=c=>Math.abs(Math.atan2(Math.sin(Math.atan2(s,r)-c),Math.cos(Math.atan2(s,r)-c))),l=this.#t.reduce((c,h)=>!c||a(h.angle)<a(c.angle)?h:c,null);return l&&a(l.angle)<Math.PI/3?{m:l.m,d:l.d}:null}};function X_({frames:{raw:i},meter:e},t,n,r){let s=i.directions.length,o=.27*n,a=d=>e.width(d,{size:Hs,weight:600}),l=i.directions.map(({name:d})=>Fi(d,o,a)),c=i.directions.map((d,f)=>{let[m,x]=[Math.cos(Xn(f,s)),Math.sin(Xn(f,s))],g=Math.max(a(l[f]),e.width(i.directions[f].unit,{size:xm,weight:400})),p=Math.abs(m)<ym?(n/2-g/2)/Math.max(Math.abs(m),.01):(n/2-g)/Math.abs(m)-ka;return Math.min(p,(r/2-2-(Math.abs(x)>.3?1.6*Hs:Hs))/Math.max(Math.abs(x),.01)-ka)}),h=Math.min(n,r)/2-3>=lu&&Math.min(...c)>=lu,u=Math.max(24,h?Math.min(...c):Math.min(n,r)/2-Ba-9);return{cx:n/2,cy:h?Math.min(r/2,u+ka+2.6*Hs):u+Ba+8,r:u,level:h,models:t,names:l}}var ym=.26,Xn=(i,e)=>-Math.PI/2+2*Math.PI*i/e;function q_({frames:{raw:i}},{models:e,r:t},n,r){let s=i.directions.length,o=Math.min(V_*2*Math.PI/s/e.length,G_/t);return Xn(r,s)+o*(n-(e.length-1)/2)}var Ws=({r:i},e)=>i*(gr+(1-gr)*e),Kr=({cx:i,cy:e},t,n)=>[i+n*Math.cos(t),e+n*Math.sin(t)],sn=(i,e,t)=>Kr(i,e,t).map(n=>n.toFixed(1)).join(" ");function cu(i,{m:e,d:t},n){let r=a=>i.frames.at(i.star,{m:e,l:a,d:t})[n],s=r(i.layer),o=i.way<1?r(i.from):s;return s===null?null:ci(i.span,o??s)*(1-i.way)+ci(i.span,s)*i.way}function hu(i,e,t,n){let{spot:r,keyed:s}=i,o=n.length<i.frames.raw.models.length;return r?o||n.length===1?r.d!==null&&r.d!==t:r.m!==e:!!s&&(s.m!==null&&s.m!==e||s.d!==null&&s.d!==t)}function gm(i,{m:e,d:t},n){let r=Mn(i,e);return hu(i,e,t,n)?dt(r,i.theme.paper,W_):r}var xr=(i,e)=>ne("path",{d:i,fill:"none",...e});function Y_(i,e){let{directions:t}=i.frames.raw,n=t.length;return n<3?[]:t.flatMap((r,s)=>{let o=i.spot?.d===s;if(!Dn(i,s)&&!o)return[];let[a,l]=[Xn(s-.5,n),Xn(s+.5,n)],c=e.r,h=e.r*gr;return[xr(`M${sn(e,a,h)}L${sn(e,a,c)}A${c} ${c} 0 0 1 ${sn(e,l,c)}L${sn(e,l,h)}A${h} ${h} 0 0 0 ${sn(e,a,h)}z`,{fill:"var(--rg-ink)",opacity:Dn(i,s)?.05:.03})]})}function j_(i,e){let{span:t,star:n,frames:r}=i,{cx:s,cy:o}=e,a=r.raw.directions.length,l=(h,u)=>ne("circle",{cx:s,cy:o,r:Ws(e,ci(t,h)).toFixed(1),fill:"none",...u}),c=n.level;return[...c===null?[]:[l(c,{fill:"var(--rg-ink)",opacity:.035,stroke:"none"})],...jr(t).filter(({value:h})=>h!==c).map(({value:h})=>l(h,{stroke:"var(--rg-hair)","stroke-width":1})),...r.raw.directions.map((h,u)=>xr(`M${sn(e,Xn(u,a),e.r*gr)}L${sn(e,Xn(u,a),e.r)}`,{stroke:"var(--rg-hair)","stroke-width":1})),...c===null?[]:[l(c,{class:"rg-level",stroke:"var(--rg-ink)","stroke-width":1.3})]]}function K_(i,e,t){let[n,r]=[cu(i,t,"q25"),cu(i,t,"q75")];if(n===null||r===null||r-n<.001)return[];let s=e.models.length>1,o=hu(i,t.m,t.d,e.models);return[xr(`M${sn(e,t.angle,Ws(e,n))}L${sn(e,t.angle,Ws(e,r))}`,{class:"rg-quarters",stroke:re(Mn(i,t.m)),"stroke-width":s?5:7,opacity:o?.08:.26})]}function J_(i,e,t){let n=cu(i,t,"median"),{marks:r,spot:s,theme:o,frames:a,star:l,layer:c,span:h}=i,u=s!==null&&s.m===t.m&&s.d===t.d,d=re(gm(i,t,e.models)),f=r[t.m];if(n===null)return Z_(e,t,d);let m=Ws(e,n),[x,g]=Kr(e,t.angle,m),p=(e.r<lu?2.9:3.5)*(u?1.35:1),v=a.at(l,{...t,l:c}).median,_=e.r*gr,b=(R,y)=>sn(e,t.angle+R,y*_),T=v!==null&&ki(h,v)?[xr(`M${b(-.3,.72)}L${b(0,.42)}L${b(.3,.72)}`,{class:"rg-below",stroke:d,"stroke-width":1.5})]:[];return[xr(`M${b(0,1)}L${sn(e,t.angle,m)}`,{class:"rg-ray",stroke:u?d:re(dt(gm(i,t,e.models),o.paper,e.models.length>1?.3:0)),"stroke-width":u?2.8:e.models.length>4?1.5:1.9,"stroke-linecap":"round"}),...T,...uu(f,x,g,p,d,re(o.paper))]}function Z_(i,{angle:e},t){let n=i.r*gr,[r,s]=Kr(i,e,n),[o,a]=[-Math.sin(e),Math.cos(e)];return[xr(`M${sn(i,e,n)}L${sn(i,e,n+(i.r-n)*.3)}`,{class:"rg-gap",stroke:t,"stroke-width":1.2,"stroke-dasharray":"2 3"}),xr(`M${(r-3.5*o).toFixed(1)} ${(s-3.5*a).toFixed(1)}L${(r+3.5*o).toFixed(1)} ${(s+3.5*a).toFixed(1)}`,{stroke:t,"stroke-width":1.6})]}function uu({shape:i,hollow:e},t,n,r,s,o){let a=(l,c)=>i==="disc"?ne("circle",{cx:t.toFixed(1),cy:n.toFixed(1),r:c,fill:l}):ne("path",{d:oi(i,t,n,c),fill:l});return e?[a(o,r+1.5),a(s,r+.5),a(o,r-1.1)]:[a(o,r+1.1),a(s,r)]}function Q_({span:i,star:e,frames:t},n){let r=Xn(-.5,t.raw.directions.length),s=-1/0;return jr(i).flatMap(({value:o,text:a})=>{let l=Ws(n,ci(i,o)),c=o===e.level;if(l-s<13&&!c||!n.level&&!c&&n.r<72||l>n.r-$_+12)return[];s=l;let[h,u]=Kr(n,r,l);return[ne("text",{x:h.toFixed(1),y:(u+3.6).toFixed(1),"text-anchor":"middle",class:"rg-tick",style:c?"fill:var(--rg-ink);font-weight:600":null},a)]})}function eM(i,e){let t=s=>i.spot?.d===s||i.keyed?.d===s?0:Dn(i,s)?1:2,n=i.frames.raw.directions.map((s,o)=>e.level?tM(i,e,o):nM(i,e,o)).filter(s=>s!==null),r=[];for(let s of n.sort((o,a)=>t(o.d)-t(a.d)||o.d-a.d)){let o=({box:[a,l,c,h]})=>a<s.box[2]&&c>s.box[0]&&l<s.box[3]&&h>s.box[1];(!e.level||!r.some(o))&&r.push(s)}return r.flatMap(({made:s})=>s)}var vm=(i,e)=>i.spot?.d===e||i.keyed?.d===e||Dn(i,e)?600:500;function tM(i,e,t){let{directions:n}=i.frames.raw,r=Xn(t,n.length),{unit:s}=n[t],[o,a]=Kr(e,r,e.r+ka),[l,c]=[Math.cos(r),Math.sin(r)],h=Math.abs(l)<ym?"middle":l>0?"start":"end",u=s?2:1,d=a+(c-1)*.5*u*14+(u===2?0:2),f=[[e.names[t],Hs,vm(i,t),"var(--rg-ink)"],...s?[[s,xm,400,"var(--rg-ink2)"]]:[]],m=Math.max(...f.map(([g,p])=>i.meter.width(g,{size:p,weight:600}))),x=h==="middle"?o-m/2:h==="end"?o-m:o;return{d:t,box:[x,d,x+m,d+14*u],made:f.map(([g,p,v,_],b)=>ne("text",{x:o.toFixed(1),y:(d+11+13*b).toFixed(1),"text-anchor":h,"font-size":p,"font-weight":v,fill:_,class:"rg-name"},g))}}function nM(i,e,t){let n=i.frames.raw.directions.length,r=Xn(t,n),s=i.spot?.d===t||i.keyed?.d===t,o=vm(i,t),a=s?1/0:2*(e.r+10)*Math.sin(Math.PI/Math.max(n,3))-2,l=Fi(i.frames.raw.directions[t].name,a,f=>i.meter.width(f,{size:Ba,weight:o}));if(l.length<H_&&l.length<i.frames.raw.directions[t].name.length)return null;let c=Math.sin(r)>.3,[h,u]=Kr(e,r,e.r+(c?13.5:6)),d=r*180/Math.PI+(c?-90:90);return{d:t,box:[h,u,h,u],made:[ne("text",{x:h.toFixed(1),y:u.toFixed(1),transform:`rotate(${d.toFixed(1)} ${h.toFixed(1)} ${u.toFixed(1)})`,"text-anchor":"middle","font-size":Ba,"font-weight":o,fill:o>500?"var(--rg-ink)":"var(--rg-ink2)",class:"rg-name"},l)]}}var du=8,iM=22,Va=9,rM=6.4,sM=1.6,oM=2.4,bm=2.9,aM=.15,lM=.55,cM=.72,_m=5,hM=4,uM=320;function Mm(i){let{frames:{raw:e},charted:t,state:n}=i,r=e.models.map((d,f)=>f).filter(d=>qn(i,d)),{label:s}=t;if(!(t.each==="direction"))return[{title:s,unit:t.unit,lines:r.map(d=>({m:d,d:null}))}];let a=e.directions.map((d,f)=>f).filter(d=>Dn(i,d));if(e.models.length===1)return[{title:s,unit:a.length||e.directions.length===1?"":"all directions",lines:e.directions.map((d,f)=>({m:0,d:f}))}];let l=d=>n.directions.indexOf(e.directions[d].name),c=a.length?a.sort((d,f)=>l(d)-l(f)).slice(-hM):e.directions.map((d,f)=>f).filter(d=>e.start.includes(e.directions[d].name)).slice(0,1),h=i.spot?.d??null;return(c.length===1&&h!==null?[h]:c).map(d=>({title:e.directions[d].name,unit:s,lines:r.map(f=>({m:f,d}))}))}var Bi=(i,{m:e,d:t})=>{let{spot:n,keyed:r}=i;return n?i.frames.raw.models.length>1?n.m===e:n.d===null||t===null||n.d===t:!!r&&(r.m===null||r.m===e)&&(r.d===null||t===null||r.d===t)},Ga=class{element;svg=ne("svg",{role:"img","aria-hidden":"true"});ends=[];right=0;#e=A("span");#t=A("output");#n=null;#i=[];#r=0;constructor(){this.element=A("figure",{class:"rg-chart rg-lines"},A("figcaption",{},this.#e,this.#t),this.svg)}paint(e,t,n,r){let s=Ua(e.charted),o=dM(e,s,n,r);this.#n=o,this.#i=[],this.#r=e.frames.layers.length,this.right=o.right,this.svg.setAttribute("height",String(r)),this.svg.setAttribute("viewBox",`0 0 ${n} ${r}`);let a=c=>(Bi(e,c)?2:0)+(c.d!==null&&Dn(e,c.d)?1:0),l=[...t.lines].sort((c,h)=>a(c)-a(h)||h.m-c.m);this.svg.replaceChildren(...fM(e,s,o,n),...mM(e,o),...l.flatMap(c=>this.#o(e,o,t,c)),...l.flatMap(c=>this.#l(e,s,o,t,c)),...this.#d(e,o,t),...this.#i.length?[]:[pM(e,o,t)]),this.ends=t.lines.map(c=>{let h=e.frames.layers.map((u,d)=>e.frames.at(e.charted,{...c,l:d}).median).filter(u=>u!==null);return h.length?o.y(h.at(-1)):null}),this.#a(e,t,n<uM)}nearest(e){let t=this.#n,n=this.svg.getBoundingClientRect();if(!t)return null;let r=e.clientX-n.left,s=e.clientY-n.top,o=Array.from({length:this.#r},(l,c)=>c).reduce((l,c)=>Math.abs(t.x(c)-r)<Math.abs(t.x(l)-r)?c:l,0);return this.#i.filter(({spot:l})=>l.l===o).reduce((l,c)=>!l||Math.abs(c.y-s)<Math.abs(l.y-s)?c:l,null)?.spot??null}#a(e,{title:t,unit:n,lines:r},s){let{frames:o,charted:a,spot:l}=e,c=l&&r.find(({m:u,d})=>u===l.m&&(d===null||d===l.d));this.#e.replaceChildren(A("b",{},t),A("small",{},n&&!(c&&s)?` ${n}`:""));let h=c?o.at(a,{...c,l:l.l}).median:null;this.#t.replaceChildren(...c?[A("small",{},`${o.layers[l.l]} `),A("b",{},jt(h))]:[]),this.#t.style.color=c?re(Mn(e,c.m)):""}#l(e,t,n,r,s){let{frames:o,theme:a,marks:l}=e,c=re(fu(e,r,s)),h=re(a.paper),u=Bi(e,s),d=o.layers.map((g,p)=>o.at(e.charted,{...s,l:p}).median),f="",m=!1,x=[];return d.forEach((g,p)=>{if(g===null){m=!1;return}let v=n.x(p),_=n.y(g);f+=`${m?"L":"M"}${v.toFixed(1)} ${_.toFixed(1)}`,m=!0,this.#i.push({spot:{...s,l:p},y:_});let b=u&&e.spot?.l===p&&(s.d===null||e.spot.d===null||e.spot.d===s.d);ki(t,g)?x.push(ne("path",{d:`M${v-4} ${_-5}L${v} ${_-1}L${v+4} ${_-5}`,fill:"none",stroke:c,"stroke-width":1.5})):x.push(...uu(l[s.m],v,_,bm*(b?1.5:1),c,h))}),[ne("path",{class:"rg-line",d:f,fill:"none",stroke:c,"stroke-width":u?oM:sM,"stroke-linejoin":"round","stroke-linecap":"round"}),...x]}#o(e,t,n,r){let{frames:s,charted:o}=e,a=n.lines.length<=2,l=n.lines.length>2&&r.d!==null&&s.raw.models.length===1&&Dn(e,r.d);if(!a&&!l&&!Bi(e,r))return[];let c=s.layers.map((f,m)=>({l:m,...s.at(o,{...r,l:m})})),h=(f,m)=>`${t.x(f).toFixed(1)} ${t.y(m).toFixed(1)}`,u=[[]];for(let f of c)f.q25===null||f.q75===null?u.push([]):u.at(-1).push(f);let d=u.filter(f=>f.length>1).map(f=>`M${[...f.map(({l:m,q75:x})=>h(m,x)),...[...f].reverse().map(({l:m,q25:x})=>h(m,x))].join("L")}z`).join("");return d?[ne("path",{class:"rg-band",d,fill:re(Mn(e,r.m)),opacity:aM})]:[]}#d({frames:e,state:t,charted:n,theme:r},s,{lines:o}){return o.flatMap(a=>e.layers.flatMap((l,c)=>{let h=e.at(n,{...a,l:c}).median;return h===null||!t.selected.some(u=>gt(u,e.ref({m:a.m,l:c})))||o.length>1&&a.d!==null&&e.raw.models.length===1&&!t.directions.includes(e.raw.directions[a.d].name)?[]:[ne("circle",{class:"rg-ring",cx:s.x(c).toFixed(1),cy:s.y(h).toFixed(1),r:bm+3.2,fill:"none",stroke:re(r.ink),"stroke-width":1.5})]}))}};function dM({frames:i},e,t,n){let r=Math.max(...jr(e,_m).map(({text:l})=>l.length),1)*rM+8,s=t-Va,o=n-iM,a=i.layers.length;return{left:r,right:s,bottom:o,x:l=>r+Va+(a>1?(s-r-2*Va)*l/(a-1):(s-r)/2-Va),y:l=>o-(o-du)*ci(e,l)}}function fM({frames:i,charted:e,spot:t,layer:n,meter:r},s,o,a){let{left:l,right:c,bottom:h}=o,u=jr(s,_m).filter(({value:b})=>b!==e.level).flatMap(({value:b,text:T})=>[ne("path",{d:`M${l} ${o.y(b).toFixed(1)}H${c}`,stroke:"var(--rg-hair)","stroke-width":1}),ne("text",{x:l-7,y:(o.y(b)+3.5).toFixed(1),"text-anchor":"end"},T)]),d=e.level===null?[]:[ne("path",{d:`M${l} ${o.y(e.level).toFixed(1)}H${c}`,fill:"none",stroke:"var(--rg-ink)","stroke-width":1.2,"stroke-dasharray":"2 3",opacity:.7}),ne("text",{x:l-7,y:(o.y(e.level)+3.5).toFixed(1),"text-anchor":"end",style:"fill:var(--rg-ink);font-weight:600"},jt(e.level).replace(/\.?0+$/,""))],f=(b,T)=>r.width(b,{size:10.5,weight:T})/2,m=(b,T,R)=>Math.max(Math.min(T,a-f(b,R)),f(b,R)),x=t?.l??n,g=i.layers.map((b,T)=>({value:T,text:b})),v=[...zh(g,({value:b})=>o.x(b)).filter(({value:b,text:T})=>b!==x&&Math.abs(m(T,o.x(b),400)-m(i.layers[x],o.x(x),600))>f(T,400)+f(i.layers[x],600)+6),g[x]].map(({value:b,text:T})=>ne("text",{x:m(T,o.x(b),b===x?600:400).toFixed(1),y:h+16,"text-anchor":"middle",style:b===x?"fill:var(--rg-ink);font-weight:600":null},T)),_=g.map(({value:b})=>ne("path",{d:`M${o.x(b).toFixed(1)} ${h}v3`,stroke:"var(--rg-ink)",opacity:.35}));return[...u,...d,..._,...v]}function pM({frames:i,charted:e,meter:t},{left:n,right:r,bottom:s},{lines:o}){let[a]=o.flatMap(c=>i.layers.flatMap((h,u)=>i.at(e,{...c,l:u}).reasons))[0]??[""],l=Fi(a?`undefined: ${a}`:"no model is shown",r-n,c=>t.width(c,{size:10.5,weight:400}));return ne("text",{class:"rg-nothing",x:(n+r)/2,y:(du+s)/2,"text-anchor":"middle",style:"paint-order:stroke;stroke:var(--rg-paper);stroke-width:4px"},l)}function mM({spot:i,layer:e},{x:t,bottom:n}){let r=(s,o)=>ne("path",{class:"rg-hair",d:`M${t(s).toFixed(1)} ${du-4}V${n}`,stroke:"var(--rg-ink)","stroke-width":1,opacity:o});return[r(e,.55),...i&&i.l!==e?[r(i.l,.22)]:[]]}function fu(i,{lines:e},t){let{spot:n,keyed:r,theme:s}=i,o=Mn(i,t.m),a=Bi(i,t);return i.frames.raw.models.length>1||t.d===null?(n||r)&&!a&&e.length>1?dt(o,s.paper,cM):o:a||Dn(i,t.d)||e.length===1?o:dt(s.ink2,s.paper,lM)}var $s=30,wm=22,Sm=15,pu=[118,210],gM=68,xM=5,Jr=class i{constructor(e,t){this.pressed=e;this.pointed=t}pressed;pointed;element=A("div",{class:"rg-keys rg-line-keys",role:"group"});leaders=ne("svg",{class:"rg-leaders","aria-hidden":"true"});#e=[];static linesOf({frames:{raw:e},charted:t}){return e.models.length>1?e.models.map((n,r)=>({m:r,d:null})):t.each==="direction"?e.directions.map((n,r)=>({m:0,d:r})):[]}static labelOf({frames:{raw:e}},{m:t,d:n}){return n===null?e.models[t].label:e.directions[n].name}width(e,t){let n=i.linesOf(e);if(!n.length)return 0;let r=Math.max(...n.map(s=>e.meter.width(i.labelOf(e,s),{size:12.5,weight:600})))+gM;return $s+Math.min(Math.max(r,pu[0]),pu[1],Math.max(pu[0],.4*t))}paint(e,t){let n=i.linesOf(e),r=this.#e.indexOf(document.activeElement);this.element.setAttribute("aria-label",n[0]?.d===null?"Models":"Directions"),this.element.hidden=!n.length,(this.#e.length!==n.length||this.element.childElementCount!==n.length)&&(this.#e=n.map(s=>this.#t(s)),this.element.replaceChildren(...this.#e)),n.forEach((s,o)=>yM(this.#e[o],e,t,s)),r>=0&&this.#e[r]?.focus()}place(e,t,n,r,{top:s,left:o,height:a,width:l}){let c=i.linesOf(e);this.element.style.setProperty("--rg-key",`${l-$s}px`);let h=p=>n[t.lines.findIndex(({m:v,d:_})=>v===p.m&&(p.d===null||_===p.d))]??null,u=c.map((p,v)=>v).sort((p,v)=>(h(c[p])??1/0)-(h(c[v])??1/0)||p-v),d=a+s;if(this.leaders.replaceChildren(),this.element.classList.toggle("rg-many",d/u.length<Sm),d/u.length<Sm)return;let f=Math.max(0,...n.map(p=>p??0)),m=n.filter(p=>p!==null).sort((p,v)=>p-v),x=r&&m.filter((p,v)=>v>0&&p-m[v-1]<xM).length<=m.length/3,g=Wh(u.map(p=>(h(c[p])??f+wm)+s),wm,d);u.forEach((p,v)=>{let _=g[v],b=h(c[p]),T=this.#e[p];if(T.style.left=`${o+$s-4}px`,T.style.top=`${_-10}px`,b===null||!x)return;let R=dt(fu(e,t,{...c[p],d:t.lines[0]?.d===null?null:c[p].d??t.lines[0].d}),e.theme.paper,.45);this.leaders.append(ne("path",{d:`M${o+2} ${b+s}L${o+$s-14} ${_}H${o+$s-5}`,fill:"none",stroke:re(R),"stroke-width":1}))})}#t(e){let t=Ye(A("button",{type:"button",class:"rg-key"}));t.addEventListener("click",n=>this.pressed(e,n.shiftKey));for(let n of["pointerenter","focus"])t.addEventListener(n,()=>this.pointed(e));for(let n of["pointerleave","blur"])t.addEventListener(n,()=>this.pointed(null));return t}};function yM(i,e,t,n){let{frames:r,charted:s,marks:o,spot:a,layer:l}=e,{m:c,d:h}=n,u=Jr.labelOf(e,n),d=h===null&&!qn(e,c),f=h!==null&&Dn(e,h),m=re(Mn(e,c)),x=A("b",{},u),g=r.at(s,{m:c,l:a?.l??l,d:h??t?.lines[0]?.d??null}).median;(h===null||f||Bi(e,n))&&(x.style.color=m);let p=h===null?vn(o[c].shape,m,d||o[c].hollow?"var(--rg-paper)":m,14):ne("svg",{viewBox:"0 0 14 14",width:14,height:14},ne("path",{d:"M1 7H13",stroke:f||Bi(e,n)?m:"var(--rg-ink2)","stroke-width":f?2.4:1.4,opacity:f?1:.6}));i.replaceChildren(p,x,A("i",{},d||!t?"":jt(g))),i.setAttribute("aria-pressed",String(h===null?!d:f)),i.classList.toggle("rg-looked",Bi(e,n)||f),i.title=h===null?`${d?"Show":"Hide"} ${u}`:`${f?"Let go of":"Follow"} ${u}`}var vM=" ",mu=(i,e)=>i===null||e===null?Et:`${jt(i)}${i<0?" to ":"–"}${jt(e)}`;function Em({raw:i,layers:e},t,n){return[`${Xs(t.label)} · `,A("b",{},e[n]),` · ${i.subtitle}`]}var Xs=i=>i.charAt(0).toUpperCase()+i.slice(1);function Tm(i,{gaps:e,below:t}){let n=(u,...d)=>A("span",{class:"rg-aid"},u,A("span",{},...d)),r=(...u)=>ne("svg",{width:18,height:14,viewBox:"0 0 18 14","aria-hidden":"true"},...u),s={fill:"none",stroke:"var(--rg-ink)"},o={fill:"none",stroke:"var(--rg-ink2)"},{level:a,level_label:l,inside:c,outside:h}=i;return[...a===null?[]:[n(r(ne("circle",{cx:9,cy:7,r:5.6,...s,"stroke-width":1.3})),`${jt(a).replace(/\.?0+$/,"")} = ${l}; inside ${c}, outside ${h}`)],n(r(ne("path",{d:"M1 7H17",...o,"stroke-width":6,opacity:.35}),ne("circle",{cx:9,cy:7,r:3,fill:"var(--rg-ink2)"})),"median and middle half of the stimuli, log scale"),...t?[n(r(ne("path",{d:"M11.5 3L6.5 7L11.5 11",...o,"stroke-width":1.5})),"below the scale")]:[],...e?[n(r(ne("path",{d:"M4 3.5V10.5",...o,"stroke-width":1.6}),ne("path",{d:"M5 7H14",...o,"stroke-width":1.2,"stroke-dasharray":"2 3"})),"undefined")]:[]]}function Am(i,{star:e,charted:t}){let{raw:n}=i,r=e===t?[e]:[e,t],s=[A("b",{},`${n.n_stimuli} ${n.n_stimuli===1?"stimulus":"stimuli"}.`),` ${n.facts.join(" ").replaceAll(" %",`${vM}%`)}`];for(let{label:o,convention:a}of r)s.push(` ${Xs(o)}: `,A("span",{},a),".");for(let o of r){let a=bM(o),l=o.numbers.median.length*n.n_stimuli;a&&s.push(" ",A("b",{},`${a} of ${l} values`),` of ${o.label} undefined and left out: ${_M(o)}.`)}return s}var bM=i=>Object.values(i.undefined).flat().reduce((e,[,t])=>e+t,0);function _M(i){let e=new Map;for(let[r,s]of Object.values(i.undefined).flat())e.set(r,(e.get(r)??0)+s);let[t,...n]=[...e].sort((r,s)=>s[1]-r[1]);return`${t?.[0]??""}${n.length?` (and ${n.length} other reason${n.length>1?"s":""})`:""}`}function Rm(i,e){let{frames:t,marks:n}=i,{raw:r,layers:s}=t,{m:o,l:a,d:l}=e,c=l===null?null:r.directions[l],h=l===null?i.charted:i.star,u=re(Mn(i,o)),d=n[o],f=t.at(h,e),m=A("b",{},r.models[o].label);m.style.color=u;let x=A("i");x.style.setProperty("--share",`${f.median===null||h!==i.star?0:100*ci(i.span,f.median)}%`),x.style.setProperty("--tint",u);let g=[["middle half",mu(f.q25,f.q75)],["10 to 90 %",mu(f.q10,f.q90)]];for(let _ of r.measures)l!==null&&_.each==="direction"&&_!==h&&g.push([_.label,jt(t.at(_,e).median)]);let p=r.n_stimuli-f.missing;g.push(["stimuli",f.missing?`${p} of ${r.n_stimuli}`:String(p)]);let v=r.models[o].layers[a].width;return[A("header",{},A("b",{},c?c.name:Xs(h.label)),A("small",{},c?.unit??"all directions")),A("p",{},vn(d.shape,u,d.hollow?"var(--rg-raised)":u,12),m,A("small",{},`${s[a]} · ${a+1} of ${s.length}${v?` · width ${v}`:""}`)),A("dl",{class:"rg-first"},A("dt",{},h.label),x,A("dd",{class:"rg-value"},MM(i,h,f.median))),A("dl",{class:"rg-pairs"},...g.flatMap(([_,b])=>[A("dt",{},_),A("dd",{class:"rg-why"},b)])),...f.reasons.length?[A("footer",{},`undefined: ${f.reasons.map(([_,b])=>`${_} (${b})`).join("; ")}`)]:[]]}function MM(i,e,t){let n=t!==null&&e===i.star&&ki(i.span,t);return`${jt(t)}${n?" (below the scale)":""}${e.unit?` ${e.unit}`:""}`}function Cm(i,e){let{raw:t,layers:n}=i.frames,r=e.d===null?i.charted:i.star,{median:s,q25:o,q75:a,reasons:l}=i.frames.at(r,e),c=e.d===null?r.label:`${t.directions[e.d].name}, ${r.label}`,h=s===null?`undefined, ${l.map(([u])=>u).join("; ")}`:`${jt(s)}, middle half ${mu(o,a)}`;return`${c} of ${t.models[e.m].label} at ${n[e.l]}: ${h}.`}function Pm(i){let{frames:e}=i,{raw:t,layers:n}=e,r=(a,l)=>{let{median:c,q25:h,q75:u,reasons:d}=e.at(a,l);return A("td",{},c===null?`${Et} (${d.map(([f])=>f).join("; ")})`:`${jt(c)} [${jt(h)}, ${jt(u)}]`)},s=(a,l,c)=>A("table",{},A("caption",{},a),A("thead",{},A("tr",{},...["model","layer",...l].map(h=>A("th",{scope:"col"},h)))),A("tbody",{},...t.models.flatMap(({label:h},u)=>qn(i,u)?n.map((d,f)=>A("tr",{},A("td",{},h),A("th",{scope:"row"},d),...c(u,f))):[]))),o=t.measures.filter(({each:a})=>a==="frame");return[s(`${t.title}: ${i.star.label} of each direction, ${i.star.convention}; median and middle half of ${t.n_stimuli} stimuli.`,t.directions.map(({name:a,unit:l})=>l?`${a} (${l})`:a),(a,l)=>t.directions.map((c,h)=>r(i.star,{m:a,l,d:h}))),...o.length?[s(`${t.title}: numbers of all directions together.`,o.map(({label:a})=>a),(a,l)=>o.map(c=>r(c,{m:a,l,d:null})))]:[]]}var wM=640,SM=1240,Ha=34,Wa=20,EM=5,Lm=3,TM=400,$a=class{constructor(e,t,n){this.store=e;if(this.root.append(A("style",{},n),this.#M,A("div",{class:"rg-unseen"},this.#u,this.#f)),t.add(()=>{this.#e.run(),cancelAnimationFrame(this.#S),clearTimeout(this.#P),this.root.remove()}),e.listen(r=>this.#N(()=>this.#T(r))),Li(this.#e,()=>this.#N(()=>this.#A())),typeof ResizeObserver<"u"){let r=new ResizeObserver(()=>this.#N(()=>this.#A()));r.observe(this.root),this.#e.add(()=>r.disconnect())}document.fonts?.ready.then(()=>{this.#E.forget(),this.#N(()=>this.#A())}),this.#O(),this.#N(()=>this.#B())}store;root=A("section",{class:"rg rg-frames-figure",role:"group"});#e=new en;#t=A("h3",{class:"rg-title"});#n=A("p",{class:"rg-convention"});#i=A("div",{class:"rg-controls"});#r=A("div",{class:"rg-stars"});#a=A("div",{class:"rg-aids"});#l=A("div",{class:"rg-panels"});#o=new Jr((e,t)=>this.#F(e,t),e=>{this.#g=e&&{m:e.d===null?e.m:null,d:e.d},this.#A()});#d=A("div",{class:"rg-plot"},this.#l,this.#o.leaders,this.#o.element);#p=A("div",{class:"rg-card","aria-hidden":"true",hidden:!0});#v=A("p",{class:"rg-hint"},"Point at a ray to read it, click it to follow it through the layers. A click on a layer shows its star.");#m=Ye(A("div",{class:"rg-body",tabindex:0,role:"application"},A("div",{class:"rg-sky"},this.#r,this.#a),this.#d,A("div",{class:"rg-home"},this.#v,this.#p)));#h=A("p",{class:"rg-honesty"});#u=A("p",{"aria-live":"polite"});#f=A("div");#M=A("div",{class:"rg-grid"},A("header",{class:"rg-head"},A("div",{class:"rg-words"},this.#t,this.#n),this.#i),this.#m,A("footer",{class:"rg-foot rg-note"},this.#h));#c=new Map;#_=[];#x=[];#E=new cr;#b=null;#g=null;#C=-1;#s=0;#y=0;#S=0;#P=0;#O(){this.#m.addEventListener("pointerleave",()=>this.#w(null)),this.#m.addEventListener("blur",()=>this.#w(null)),this.#m.addEventListener("keydown",e=>{e.target!==this.#m||e.ctrlKey||e.metaKey||e.altKey||!this.#D(e)||(e.preventDefault(),e.stopPropagation())})}#D({key:e,shiftKey:t}){let{frames:n}=this.store;if(!n)return!1;let r=this.#b??this.#I(n),s={ArrowLeft:-1,ArrowRight:1,ArrowUp:-1,ArrowDown:1,"[":-1,"]":1}[e];if(s&&e.startsWith("Arrow")&&!this.#b)this.#w(r);else if(e==="ArrowLeft"||e==="ArrowRight")this.#w({...r,l:tt(r.l+s,0,n.layers.length-1)});else if(e==="ArrowUp"||e==="ArrowDown")this.#w({...r,d:((r.d??0)+s+n.raw.directions.length)%n.raw.directions.length});else if(s){let o=n.raw.models.map((a,l)=>l).filter(a=>qn(this.#U(),a));o.length&&this.#w({...r,m:o[(o.indexOf(r.m)+s+o.length)%o.length]})}else if(e==="Enter"&&this.#b)this.#R(this.#b,t);else if(e===" "&&this.#b)this.#L(this.#b.d,t);else if(e==="Escape")this.#w(null),this.store.set({selected:[],directions:[...n.raw.start]});else return!1;return!0}#I({raw:e}){let t=e.directions.findIndex(({name:n})=>n===this.store.state.directions.at(-1));return{m:Math.max(0,e.models.findIndex(({name:n})=>!this.store.state.hidden.includes(n))),l:this.store.layer,d:Math.max(0,t)}}#w(e){if(gt(e,this.#b))return;this.#b=e,this.store.hover(e&&this.store.frames.ref(e));let t=this.#U();this.#u.textContent=e&&t?Cm(t,e):"",this.#A()}#R(e,t){let{frames:n,state:r}=this.store;!n||!e||this.store.set({layer:n.layers[e.l],selected:zr(r.selected,n.ref(e),t)})}#L(e,t){if(e===null)return;let n=this.store.frames.raw.directions[e].name,{directions:r}=this.store.state,s=r.includes(n),o=r.filter(a=>a!==n);this.store.set({directions:t?s?o:[...r,n]:s&&r.length===1?[]:[n]})}#F({m:e,d:t},n){if(t!==null)return this.#L(t,n||!0);let r=this.store.frames.raw.models[e].name,{hidden:s}=this.store.state;this.#b=null,this.store.set({hidden:s.includes(r)?s.filter(o=>o!==r):[...s,r]})}#H(e){let t=this.store.state.selected.map(([n])=>[n,e]);this.store.set({layer:e,selected:t.filter((n,r)=>t.findIndex(s=>gt(s,n))===r)})}#N(e){try{e()}catch(t){this.root.querySelector(".rg-error")?.remove(),this.root.append(Ri(t)),this.#M.hidden=!0,this.root.dataset.drawn="error"}}#T(e){if(e.has("payload"))return this.#B();let{frames:t,state:n}=this.store;if(e.has("hovered")&&t&&!gt(this.#b&&t.ref(this.#b),n.hovered)){let r=t.place(n.hovered);this.#b=r&&{...r,d:this.store.frames.measure(n.measure).each==="frame"?null:this.#I(t).d}}["layer","measure","hidden","layout"].some(r=>e.has(r))&&this.#W(),this.#A()}#B(){let{frames:e,error:t}=this.store;if(t)throw t;if(this.root.querySelector(".rg-error")?.remove(),this.#M.hidden=!1,this.#b=null,this.#C=-1,!e)return;let{raw:n}=e;this.#t.textContent=n.title,this.#t.hidden=!n.title,this.root.setAttribute("aria-label",n.title||"Frames"),this.#Y(e),this.#W(),this.#A()}#Y({raw:e,layers:t}){let{store:n}=this,r=o=>a=>n.set({[o]:a});this.#c.clear(),e.models.length>1&&this.#c.set("layout",Ai("Stars",[{value:"together",label:"Together"},{value:"apart",label:"Apart"}],r("layout"))),this.#c.set("measure",rr("Show",e.measures.map(({name:o,label:a})=>({value:o,label:a})),r("measure"))),t.length>1&&this.#c.set("layer",ta("Layer",t.map(o=>({value:o,label:o})),o=>this.#H(String(o))));for(let[o,{element:a}]of this.#c)a.dataset.trait=o;let s=A("span",{class:"rg-icons"},Ti("Reset",Cs,()=>this.#V()),Ti("Save picture",Ps,()=>this.#j()));this.#i.replaceChildren(...[...this.#c.values()].map(({element:o})=>o),s)}#V(){let{raw:e,layers:t}=this.store.frames;this.store.set({layout:"together",measure:e.measures[0].name,layer:t.at(-1),directions:[...e.start],hidden:[],selected:[]})}#j(){let e=this.#U();if(!e)return;let t=A("canvas",{width:Lm,height:Lm});Or({root:this.root,canvas:t,theme:e.theme,title:e.frames.raw.title})}#W(){let e=this.#U();if(!e)return;let{frames:t,star:n,charted:r}=e,{layer:s,state:o}=this.store;this.#c.get("layout")?.show(o.layout),this.#c.get("measure")?.show(r.name),this.#c.get("layer")?.show(t.layers[s]),this.#n.replaceChildren(...Em(t,n,s)),this.#a.replaceChildren(...Tm(n,{gaps:n.numbers.median.some(a=>a===null),below:n.numbers.median.some(a=>a!==null&&ki(e.span,a))})),this.#h.replaceChildren(...Am(t,{star:n,charted:r})),clearTimeout(this.#P),this.#P=window.setTimeout(()=>{let a=this.#U();a&&this.#f.replaceChildren(...Pm(a))},TM)}#U(){let{frames:e,state:t,layer:n}=this.store;if(!e)return null;let r=Ln(this.root,t.theme),s=e.measure(t.measure),o=e.starred(t.measure);this.#E.use(getComputedStyle(this.root).fontFamily);let a=$o(e.raw.models.map(c=>({...c,info:{}}))),l=tt((performance.now()-this.#y)/Oa,0,1);return{frames:e,state:t,theme:r,marks:a,meter:this.#E,star:o,charted:s,span:Ua(o),from:this.#s,layer:n,way:ba(l),spot:this.#b,keyed:this.#g}}#A(){let e=this.root.clientWidth;this.#$();let t=this.#U();if(!t||!e)return;let{frames:{raw:n},state:r}=t,s=this.#M.clientWidth||e,o=e<wM,a=e>=SM,l=r.layout==="apart"&&n.models.length>1,c=o?"narrow":a?"wide":"usual";this.#m.className=`rg-body rg-${c}${l?" rg-apart":""}${Jr.linesOf(t).length<EM?" rg-few":""}`;let h=o?s:l?a?440:s-216-Ha:a?Math.min(760,s-660-Ha):Math.max(300,Math.min(.43*s,s-330-Ha)),u=o||l&&!a?s:s-h-Ha;this.#m.style.setProperty("--rg-side",`${h}px`),this.#z(t,l,u,r.height||(a?600:o?Math.min(s,400):460)),this.#k(t,o,h,a&&!l?380:250),this.#p.hidden=!t.spot,this.#v.hidden=!!t.spot,t.spot&&this.#p.replaceChildren(...Rm(t,t.spot)),this.#G(t),this.root.dataset.drawn=t.way<1?"0":"1"}#$(){let{layer:e}=this.store;if(this.#C!==e){let t=this.#C<0||(window.matchMedia?.("(prefers-reduced-motion: reduce)").matches??!1);this.#s=Math.max(0,this.#C),this.#C=e,this.#y=t?-1/0:performance.now()}performance.now()-this.#y<Oa&&(this.#S||=requestAnimationFrame(()=>{this.#S=0,this.#N(()=>this.#A())}))}#z(e,t,n,r){let{models:s}=e.frames.raw,o=s.map((h,u)=>u),a=t?o.filter(h=>qn(e,h)).map(h=>[h]):[o];gt(a,this.#_.map(h=>h.models))||(this.#_=a.map(h=>({star:new za,models:h})),this.#r.replaceChildren(...this.#_.map(({star:h})=>{let u=(d,f)=>h.svg.addEventListener(d,m=>f(h.nearest(m),m));return u("pointermove",d=>{h.svg.classList.toggle("rg-hit",!!d),this.#w(d&&{...d,l:this.store.layer})}),h.svg.addEventListener("pointerleave",()=>this.#w(null)),u("click",(d,f)=>this.#L(d?.d??null,f.shiftKey)),A("figure",{class:"rg-one-star"},t?A("figcaption",{class:"rg-star-name rg-aid"}):null,h.svg)})));let l=t?tt(Math.floor((n+18)/(e.frames.raw.directions.length>9?230:188)),n<420?2:1,Math.max(1,Math.min(a.length,4))):1,c=Math.floor((n-(l-1)*18)/l);this.#r.style.gridTemplateColumns=`repeat(${l}, ${c}px)`,this.#_.forEach(({star:h,models:u},d)=>{let f=this.#r.children[d]?.querySelector("figcaption");f&&AM(f,e,u[0]),h.paint(e,u,c,t?Math.min(c,e.state.height||300):r)})}#k(e,t,n,r){let s=Mm(e),o=t?0:this.#o.width(e,n),a=Math.max(1,s.length);for(;this.#x.length<s.length;)this.#x.push(this.#K());this.#x.length=s.length;let l=this.#x.map(({element:x})=>x);(!gt(l.length,this.#l.children.length)||l.some((x,g)=>this.#l.children[g]!==x))&&this.#l.replaceChildren(...l);let c=a>2?2:1,h=Math.ceil(a/c),u=n-o,d=Math.floor((u-(c-1)*20)/c),f=Math.floor((r-(h-1)*(Wa+14))/h);this.#l.style.gridTemplateColumns=`repeat(${c}, ${d}px)`,this.#d.style.minHeight=`${r+Wa}px`,s.forEach((x,g)=>this.#x[g].paint(e,x,d,f)),t!==(this.#o.element.parentElement!==this.#d)&&(t?this.#m.prepend(this.#o.element):this.#d.append(this.#o.element));let m=s[0]??{title:"",unit:"",lines:[]};this.#o.paint(e,a===1?m:s.find(({lines:x})=>x.some(({d:g})=>g===e.spot?.d))??null),!t&&this.#x[0]&&this.#o.place(e,m,this.#x[0].ends,a===1,{top:Wa,left:u-(d-this.#x[0].right),height:r-Wa,width:o})}#K(){let e=new Ga;return e.svg.addEventListener("pointermove",t=>this.#w(e.nearest(t))),e.svg.addEventListener("pointerleave",()=>this.#w(null)),e.svg.addEventListener("click",t=>this.#R(e.nearest(t),t.shiftKey)),e}#G({frames:e,star:t,charted:n,state:r,spot:s}){let{raw:o,layers:a}=e,{layer:l}=this.store,c=r.selected.map(u=>u.join(" ")).join(", "),h=(u,d)=>`${u} ${d}${u===1?"":"s"}`;this.#m.setAttribute("aria-label",`${Xs(t.label)} of ${h(o.directions.length,"direction")} in ${h(o.models.length,"model")} at layer ${a[l]}, and ${n.label} by layer.${c?` Selected: ${c}.`:""} Left and right change the layer, up and down the direction, brackets the model; Enter selects the layer, space follows the direction, Escape clears.`),Object.assign(this.root.dataset,{hovered:r.hovered?.join("/")??"",layer:a[l],measure:n.name,layout:r.layout,directions:r.directions.join(","),spot:s?[o.models[s.m].name,a[s.l],s.d===null?"":o.directions[s.d].name].join("/"):""})}};function AM(i,e,t){let n=e.marks[t],r=re(Mn(e,t)),s=A("b",{},e.frames.raw.models[t].label);s.style.color=r,i.replaceChildren(vn(n.shape,r,n.hollow?"var(--rg-paper)":r,14),s)}var RM=[["step","step"],["turning_angle","turning"],["progress","progress"],["deviation","deviation"],["to_target","to target"]],Zr={own:6,other:2,label:5,key:40,landmark:12,itself:99},Xa=class{element=A("div",{class:"rg-card","aria-hidden":"true",hidden:!0});#e="";paint(e,t,n,r){let{hovered:s,payload:o,layout:a}=e,l=s?CM(e,t,s):void 0;if(this.element.hidden=!l,!l||!s){this.#e="";return}let c=JSON.stringify([s,Ls(o),e.view.metric,e.picture.quality.error.get(l.point),e.theme.name,a.narrow,e.scale?.name]);if(c!==this.#e&&this.element.replaceChildren(...PM(e,s)),this.#e=c,this.element.style.setProperty("--tint",re(yn(e,s[0]))),a.narrow){this.element.style.left=this.element.style.top="";return}let h=t.points.filter(f=>f.m<0&&f.point!==bt(o,s)),[u,d]=NM([this.element.offsetWidth,this.element.offsetHeight],l,{layout:a,screen:t,labels:n,keys:r,landmarks:h,model:s[0]});this.element.style.left=`${u}px`,this.element.style.top=`${d}px`}};function CM({payload:i},e,t){let n=In(i,t);return e.points.find(r=>n?r.point===i.first:r.m===t[0]&&r.k===t[1])}function PM(i,e){let{payload:t,marks:n,picture:r,view:s}=i,[o,a]=e,l=t.models[o],c=l.layers[a],h=In(t,e),u=l.layers.length-1,d=t.first!==null?a===0?"":`layer ${a} of ${u}`:`layer ${a+1} of ${u+1}`,f=re($n(i,o)),m=A("b",{},h?"shared by all paths":l.label);m.style.color=h?"":re(yn(i,o));let x=h?null:vn(n[o].shape,f,n[o].hollow?"var(--rg-raised)":f,12),g=r.quality.error.get(bt(t,e)),p=g===void 0?Et:Gt("distortion",g,s.unit);return[A("header",{},A("b",{},c.name),A("small",{},d)),A("p",{},x,m,A("small",{},c.shape.join(" × "))),A("dl",{},...RM.flatMap(([v,_])=>LM(i,v,_,e)),...IM(i,g,p)),A("footer",{},`picture off by ${p} (r.m.s.)`)]}function LM({view:i},e,t,[n,r]){let s=i.numbers[e];if(!s)return[];let o=s.values[n]?.[r]??null,a=Math.max(0,...Wn(i).flatMap(l=>l.numbers[e]?.values.flat()??[]).filter(l=>l!==null));return o===null?[A("dt",{},t),A("dd",{class:"rg-why"},A("small",{},s.reasons[n]?.[r]??""),` ${Et}`)]:[A("dt",{},t),Im(o,a),A("dd",{},Gt(e,o,i.unit))]}function Im(i,e){let t=A("i");return t.style.setProperty("--share",`${tt(i===null||e===0?0:i/e,0,1)*100}%`),t}function IM({picture:i},e,t){let n=Math.max(0,...i.quality.error.values());return[A("div",{class:"rg-sixth"},A("dt",{},"picture off"),Im(e??null,n),A("dd",{},t))]}function NM([i,e],t,n){let{width:r,height:s}=n.layout,a=[[(n.keys[0]?.[0]??r)-4,2],[t.x+22,t.y-e/2],[t.x-22-i,t.y-e/2],[t.x-i/2,t.y-22-e],[t.x-i/2,t.y+22],[r-i-4,4],[r-i-4,s-e-4],[4,4],[4,s-e-30]].map(([c,h])=>[tt(c,4,Math.max(4,r-i-4)),tt(h,4,Math.max(4,s-e-4))]),l=a.map((c,h)=>DM(c,[i,e],t,n,h===0));return a[l.indexOf(Math.min(...l))]}function DM([i,e],[t,n],r,s,o){let a=(h,u,d)=>h>i-d&&h<i+t+d&&u>e-d&&u<e+n+d,l=([h,u,d,f])=>h<i+t&&d>i&&u<e+n&&f>e,c=o?0:Math.hypot(i+t/2-r.x,e+n/2-r.y)/120;for(let{x0:h,y0:u,x1:d,y1:f,m}of s.screen.segments)for(let x of[.1,.3,.5,.7,.9])a(h+(d-h)*x,u+(f-u)*x,6)&&(c+=m===s.model?Zr.own:Zr.other);return c+=s.keys.filter(l).length*Zr.key+s.labels.filter(l).length*Zr.label,c+=s.landmarks.filter(h=>a(h.x,h.y,16)).length*Zr.landmark,c+(a(r.x,r.y,10)?Zr.itself:0)}function Nm(i,e,t,n){let r=Ye(A("button",{type:"button","aria-expanded":"false","aria-haspopup":"true",title:"Choose single layers"},i)),s=A("div",{class:"rg-list",role:"group","aria-label":i,hidden:!0}),o=e.map(u=>Ye(A("input",{type:"checkbox",value:u.value})));e.forEach((u,d)=>s.append(A("label",{},o[d],A("span",{},u.label))));let a=Ye(A("button",{type:"button",class:"rg-all"},"Show all"));s.append(a);let l=A("div",{class:"rg-more"},r,s),c=u=>{s.hidden=!u,r.setAttribute("aria-expanded",String(u))},h=()=>e.filter((u,d)=>!o[d].checked).map(u=>u.value);r.addEventListener("click",()=>c(!!s.hidden));for(let u of o)u.addEventListener("change",()=>t(h()));return a.addEventListener("click",()=>t([])),l.addEventListener("keydown",u=>{u.key!=="Escape"||s.hidden||(c(!1),r.focus(),u.stopPropagation())}),l.addEventListener("focusout",u=>{u.relatedTarget&&!l.contains(u.relatedTarget)&&c(!1)}),n.listen(document,"pointerdown",u=>{u.composedPath().includes(l)||c(!1)}),{element:l,show(u){let d=u;e.forEach((f,m)=>{o[m].checked=!d.includes(f.value)}),a.hidden=d.length===0}}}var Dm=.05,FM=.01;function Fm(i,e){let t=c=>Ye(A("input",{type:"range",min:0,max:1,step:FM,"aria-label":c})),n=t(`${i}: first layer drawn`),r=t(`${i}: last layer drawn`),s=A("div",{class:"rg-span"}),o=A("div",{class:"rg-range"},A("div",{class:"rg-track"},s),n,r),a=([c,h])=>{n.value=String(c),r.value=String(h),s.style.left=`${100*c}%`,s.style.right=`${100*(1-h)}%`,n.style.zIndex=c>.5?"1":"";for(let u of[n,r])u.setAttribute("aria-valuetext",`${Math.round(100*Number(u.value))} %`)},l=c=>{let h=c===n?tt(Number(n.value),0,Number(r.value)-Dm):Number(n.value),u=c===r?tt(Number(r.value),Number(n.value)+Dm,1):Number(r.value),d=[Math.round(h*100)/100,Math.round(u*100)/100];a(d),e(d)};for(let c of[n,r])c.addEventListener("input",()=>l(c));return{element:o,show:c=>a(c)}}function Om([i,e]){return i<=0&&e>=1?"whole depth":`${Math.round(i*100)}–${Math.round(e*100)} % of depth`}function Um(i,e,t,n){let r=Ye(A("input",{type:"checkbox","aria-label":`${i}: ${e}`})),s=A("label",{class:"rg-toggle",title:`Show or hide: ${i.toLowerCase()}`},r,t,A("span",{},e));return r.addEventListener("change",()=>n(r.checked)),{element:s,show(o){r.checked=!!o,s.classList.toggle("rg-off",!o)}}}var OM=[["model","model"],["depth","depth"],["step","step"],["turning_angle","turning angle"],["progress","progress"],["deviation","deviation"],["distortion","drawn error"]],UM=["auto","all","off"].map(i=>({value:i,label:i})),qa=class{constructor(e,t,n,r){this.store=e;this.slots=t;this.acts=n;this.flatOnly=r}store;slots;acts;flatOnly;#e=new Map;#t=new en;#n=A("span",{class:"rg-ramp",hidden:!0});#i=A("output");build({payload:e,view:t}){this.dispose();let{row:n,convention:r,depth:s,aids:o}=this.slots;for(let a of[n,r,s,o])a.replaceChildren();r.append(...BM(e,t)),r.title=t.card??"";for(let a of this.store.controls)this.#r(a,e,t);s.firstChild&&!this.#e.has("hidden_layers")&&s.prepend(A("span",{},"Layers")),o.hidden=!o.firstChild,n.append(sf(this.acts.reset,this.acts.save))}show(e){let{state:t}=e;for(let[n,r]of this.#e)r.show(n==="projection"?e.picture.projection.name:n==="metric"?e.view.metric:t[n]);this.#i.textContent=Om(t.depth_range)+(t.hidden_layers.length?`, ${t.hidden_layers.length} off`:""),this.#l(e)}dispose(){this.#e.clear(),this.#t.run()}#r(e,t,n){let r=this.#a(e,t,n);if(!r)return;this.#e.set(e.trait,r);let{element:s}=r;s.dataset.trait=e.trait;let{row:o,convention:a,depth:l,aids:c}=this.slots;if(e.trait==="intervals"||e.trait==="null")return s.classList.add("rg-aid"),void c.append(s);if(e.trait==="metric")return void a.querySelector(".rg-metric")?.replaceWith(s);if(e.kind==="checklist")return void l.prepend(s);if(e.kind==="range")return void l.append(s,this.#i);e.trait==="labels"&&s.classList.add("rg-wide-only"),o.append(s,...e.trait==="colour_by"?[this.#n]:[])}#a(e,t,n){let r=l=>this.store.set({[e.trait]:l});if(e.kind==="range")return Fm(e.label,r);if(e.kind==="checklist"){let l=zM(t);return l.length>1?Nm(e.label,l,r,this.#t):null}if(e.kind==="toggle")return n.interval?Um(e.label,n.interval,Oh("band"),r):null;if(e.trait==="frame"||e.trait==="trails")return null;if(e.trait==="null")return n.nulls?.length?kM(n,r):null;if(e.trait==="n_axes"&&this.flatOnly())return null;let s=VM(e,t,n),o=e.options?s.filter(({value:l})=>e.options.some(c=>c.value===l)):s,a=o.length?o:s;return e.kind==="segmented"&&a.length>1?Ai(e.label,a,r):a.length<2?null:rr(e.label,a,r,e.trait==="metric")}#l({scale:e,theme:t}){if(this.#n.hidden=!e,!e)return;let n=A("i");n.style.background=`linear-gradient(90deg, ${ph(t.name==="dark").join(", ")})`,this.#n.replaceChildren(e.ends[0],n,e.ends[1])}};function kM(i,e){let t=[...i.nulls.map(({name:s,label:o})=>({value:s,label:o})),{value:"none",label:"none"}],n=rr("Null model",t,e),{element:r}=n;return r.prepend(Oh("null")),{element:r,show(s){let o=t.some(a=>a.value===s)?s:"none";n.show(o),r.classList.toggle("rg-off",o==="none")}}}function BM(i,e){let t=A("span",{class:"rg-metric"},e.label),n=i.views.length>1?" ":", ",r=e.convention?n+e.convention:"";return[t,`${r}${i.subtitle?` · ${i.subtitle}`:""}`]}function zM(i){let e=[...new Set(i.models.flatMap(n=>n.layers.map(r=>r.name)))],t=n=>{let r=i.models.flatMap(s=>{let o=s.layers.findIndex(a=>a.name===n);return o<0?[]:[o/Math.max(1,s.layers.length-1)]});return r.reduce((s,o)=>s+o,0)/r.length};return e.sort((n,r)=>t(n)-t(r)).map(n=>({value:n,label:n}))}function VM(i,e,t){switch(i.trait){case"metric":return e.views.map(n=>({value:n.metric,label:n.label}));case"projection":return t.projections.map(n=>({value:n.name,label:n.label}));case"n_axes":return[{value:3,label:"3-D"},{value:2,label:"2-D"}];case"colour_by":return OM.filter(([n])=>n==="model"||n==="depth"||n==="distortion"||t.numbers[n]).map(([n,r])=>({value:n,label:r}));case"labels":return UM;default:return i.options??[]}}var GM=6,HM=1e-9;var WM=i=>Float64Array.from({length:3*i.length},(e,t)=>i[Math.floor(t/3)][t%3]??0);function $M(i,e,t,n){let r=e.length/3,s=n[0],o=n[1]??0,a=n[2]??0,l=0;for(let c=0;c<r;c++)l+=t[c];for(let c=0;c<200;c++){let h=0,u=0,d=0;for(let m=0,x=0;m<r;m++,x+=3){let g=s-e[x],p=o-e[x+1],v=a-e[x+2],_=t[m],b=Math.sqrt(g*g+p*p+v*v),T=b>0?i[m]/b:0;h+=_*(e[x]+T*g),u+=_*(e[x+1]+T*p),d+=_*(e[x+2]+T*v)}h/=l,u/=l,d/=l;let f=Math.sqrt((h-s)**2+(u-o)**2+(d-a)**2);if([s,o,a]=[h,u,d],f<1e-10)break}return[s,o,a].slice(0,n.length)}function Ya(i,e,t,n,r,s=13){let o=i.n_points,a=t.coords.get(n),l=t.coords.get(r);if(!a||!l||jo(e,o,n,r))return null;if(!Ns(e))return XM(i,t,{view:e,n:o,a:n,b:r,from:a,to:l});let c=qM(i,t,{view:e,n:o,a:n,b:r,from:a,to:l});if(!c)return null;let h=u=>u===0?a:u===s-1?l:c(u/(s-1));return Array.from({length:s},(u,d)=>h(d))}function XM(i,e,t){let{view:n,a:r,b:s,from:o,to:a}=t,l=Of(n,r,s);if(!l||!e.projection.refit)return Uf(i,r,s)?[o,a]:null;let c=u=>l[Math.round(u*(l.length-1))],h=e.projection.name==="classical_mds"?Vm(e,t,c):zm(e,t,c);return l.map((u,d)=>d===0?o:d===l.length-1?a:h(d/(l.length-1)))}var km=({view:i,n:e,a:t,b:n})=>r=>Mh(i,e,t,n,r);function qM(i,e,t){switch(e.projection.name){case"tangent_pca":return KM(e,t);case"target_axis":return ZM(i,e,t);case"classical_mds":return Vm(e,t,km(t));default:return zm(e,t,km(t))}}function zm(i,{a:e,b:t,from:n,to:r},s){let o=WM(i.points.map(u=>i.coords.get(u))),a=Float64Array.from(i.points,u=>u===e||u===t?GM:1),l=u=>{let d=s(u);return $M(Float64Array.from(i.points,f=>d[f]),o,a,Vt(n,r,u))},c=Lt(l(0),n),h=Lt(l(1),r);return u=>Lt(l(u),Vt(c,h,u))}function Vm(i,{view:e,n:t},n){let r=i.points,s=r.length,o=r.map(u=>i.coords.get(u)),a=sr(o),l=o.map(u=>Lt(u,a)),c=ou(Vs(e.distances,r,t),s),h=jM(YM(l));return u=>{let d=n(u),f=r.reduce((m,x,g)=>Pn(m,vt(l[g],c[g*s+g]-d[x]**2)),Ir(a.length));return Pn(a,h.map(m=>Ci(m,f)/2))}}function YM(i){let e=i[0]?.length??0,t=qr.zeros(e,e);for(let n of i)for(let r=0;r<e;r++)for(let s=0;s<e;s++)t.set(r,s,t.get(r,s)+n[r]*n[s]);return t}function jM(i){let e=new La(i),t=e.diagonal.map(n=>n>1e-10*e.diagonal[0]?1/n:0);return e.rightSingularVectors.mmul(qr.diag(t)).mmul(e.leftSingularVectors.transpose()).to2DArray()}function KM(i,{view:e,a:t,b:n,from:r,to:s}){if(e.geometry==="euclidean")return f=>Vt(r,s,f);let o=i.projection.base;if(!o)return null;let a=JM(i),l=e.distances[t*o.length+n],c=o[t],h=o[n],u=vt(Lt(r,a),Qr(c)),d=vt(Lt(s,a),Qr(h));return f=>{let[m,x]=Ko(e,l,f),g=Math.acos(qt(m*Math.cos(c)+x*Math.cos(h),-1,1));return Pn(a,vt(Pn(vt(u,m),vt(d,x)),1/Qr(g)))}}var JM=({projection:i,axes:e})=>i.axes[e].origin??sr(i.axes[e].coords),Qr=i=>Math.abs(i)<HM?1:Math.sin(i)/i;function ZM(i,e,t){let{first:n,target:r}=i;if(n===null||!r)return null;let s={first:n,target:r.point,chord:Ut(t.view,t.n,n,r.point)};return t.view.geometry==="euclidean"?nw(s,e,t):QM(s,e,t)}function QM(i,e,t){let{view:n,n:r,a:s,b:o,from:a,to:l}=t,c=Bm(s,i,t),h=Bm(o,i,t),u=Ut(n,r,s,o),d=e.axes===2?tw(c,h,u,t):ew(c,h,a,l);return f=>{let[m,x]=Ko(n,u,f),g={along:m*c.along+x*h.along,up:m*c.up+x*h.up};return[Math.atan2(g.up,g.along)-i.chord/2,...d(m,x,g)]}}function Bm(i,{first:e,target:t,chord:n},{view:r,n:s}){let o=Math.cos(Ut(r,s,i,e)),a=(Math.cos(Ut(r,s,i,t))-o*Math.cos(n))/Math.sin(n);return{along:o,up:a}}function ew(i,e,t,n){let r=a=>Math.acos(qt(Math.hypot(a.along,a.up),0,1)),s=vt(t.slice(1),Qr(r(i))),o=vt(n.slice(1),Qr(r(e)));return(a,l,c)=>vt(Pn(vt(s,a),vt(o,l)),1/Qr(r(c)))}function tw(i,e,t,{from:n,to:r}){let s=Math.sin(n[1]),o=Math.sin(r[1]),a=qt(Math.cos(t)-i.along*e.along-i.up*e.up,-s*o,s*o);return(l,c,h)=>{let u=(l*s)**2+(c*o)**2+2*l*c*a;return[Math.atan2(Math.sqrt(Math.max(0,u)),Math.hypot(h.along,h.up))]}}function nw({first:i,chord:e},t,{view:n,n:r,a:s,b:o,from:a,to:l}){return t.axes===3?c=>Vt(a,l,c):c=>{let h=Vt(a,l,c)[0],u=Mh(n,r,s,o,c)[i];return[h,Math.sqrt(Math.max(0,u**2-(h+e/2)**2))]}}var Ys=`
precision highp float;
uniform mat4 projectionMatrix, modelViewMatrix;
uniform vec2 size;`,qs={fill:.12,line:.38},Gm=`${Ys}
uniform float extra, push;
in vec2 corner;
in vec3 a, b, colourA, colourB;
in vec4 shape; // width at a, width at b, pixels run along the line at a and at b
out vec2 vAt;
out vec3 vColour;
flat out vec4 vShape;
void main() {
  vec4 A = projectionMatrix * (modelViewMatrix * vec4(a, 1.) - vec4(0., 0., push, 0.));
  vec4 B = projectionMatrix * (modelViewMatrix * vec4(b, 1.) - vec4(0., 0., push, 0.));
  vec3 p = A.xyz / A.w, q = B.xyz / B.w;
  vec2 run = (q.xy - p.xy) * size * .5;
  float len = length(run);
  vec2 along = len > 1e-4 ? run / len : vec2(1., 0.);
  vec2 radius = (shape.xy + extra) * .5;
  float pad = max(radius.x, radius.y) + 1.;
  vec3 end = corner.x < 0. ? p : q;
  end.z += corner.x * (q.z - p.z) * pad / max(len, 2. * pad); // the round ends go on in depth as the line does
  vec2 shift = along * pad * corner.x + vec2(-along.y, along.x) * pad * corner.y;
  gl_Position = vec4(end.xy + shift * 2. / size, end.z, 1.);
  vAt = vec2((corner.x < 0. ? 0. : len) + pad * corner.x, pad * corner.y);
  vColour = corner.x < 0. ? colourA : colourB;
  vShape = vec4(radius, len, shape.z);
}`,Hm=`
precision highp float;
uniform float dpr;
uniform vec2 dash; // drawn and left out; none where the first is 0
uniform bool cut; // flat ends: the pieces of a curve must not cover each other's smoothed edges
in vec2 vAt;
in vec3 vColour;
flat in vec4 vShape;
out vec4 colour;
void main() {
  float t = clamp(vAt.x, 0., vShape.z);
  float radius = mix(vShape.x, vShape.y, vShape.z > 0. ? t / vShape.z : 0.);
  float d = length(vAt - vec2(t, 0.)) - radius;
  float alpha = clamp(.5 - d * dpr, 0., 1.);
  if (dash.x > 0.) {
    float at = mod(vShape.w + vAt.x, dash.x + dash.y);
    alpha *= clamp(.5 + min(at, dash.x - at) * dpr, 0., 1.);
  }
  if (cut && (vAt.x < 0. || vAt.x > vShape.z)) alpha = 0.;
  if (alpha < .02) discard;
  colour = vec4(vColour, alpha);
}`,Wm=`${Ys}
in vec2 corner;
in vec3 at, tint;
in vec4 look; // size, shape, angle, width of the paper rim
in vec3 flags; // ring of the selected, hollow, how far drawn nearer to the eye
out vec2 vAt;
flat out vec3 vTint;
flat out vec4 vLook;
flat out vec2 vFlags;
void main() {
  vec4 eye = modelViewMatrix * vec4(at, 1.);
  vec4 clip = projectionMatrix * eye, nearer = projectionMatrix * (eye + vec4(0., 0., flags.z, 0.));
  vec3 p = vec3(clip.xy / clip.w, nearer.z / nearer.w); // its own place, only the depth is nearer
  float pad = look.x * .5 + 8.;
  vAt = corner * pad;
  gl_Position = vec4(p.xy + vAt * 2. / size, p.z, 1.);
  vTint = tint; vLook = look; vFlags = flags.xy;
}`,Yn={disc:0,square:1,triangle:2,diamond:3,ring:4,star:5,dart:6,break:7},$m=`
precision highp float;
uniform float dpr;
uniform vec3 paper, ink;
in vec2 vAt;
flat in vec3 vTint;
flat in vec4 vLook;
flat in vec2 vFlags;
out vec4 colour;

float roundedBox(vec2 p, float r, float corner) {
  vec2 q = abs(p) - r + corner;
  return length(max(q, 0.)) + min(max(q.x, q.y), 0.) - corner;
}
float upTriangle(vec2 p, float r) { // equilateral, after I. Quilez
  const float k = 1.7320508;
  p = vec2(abs(p.x) - r, p.y + r / k);
  if (p.x + k * p.y > 0.) p = vec2(p.x - k * p.y, -k * p.x - p.y) * .5;
  p.x -= clamp(p.x, -2. * r, 0.);
  return -length(p) * sign(p.y);
}
float fiveStar(vec2 p, float r, float inner) {
  const vec2 k1 = vec2(.809016994, -.587785252), k2 = vec2(-.809016994, -.587785252);
  p.x = abs(p.x);
  p -= 2. * max(dot(k1, p), 0.) * k1;
  p -= 2. * max(dot(k2, p), 0.) * k2;
  p = vec2(abs(p.x), p.y - r);
  vec2 side = inner * vec2(-k1.y, k1.x) - vec2(0., 1.);
  float h = clamp(dot(p, side) / dot(side, side), 0., r);
  return length(p - side * h) * sign(p.y * side.x - p.x * side.y);
}
float dart(vec2 p, float r) { // points along x
  vec2 q = vec2(p.x, abs(p.y));
  return max(dot(q - vec2(r, 0.), normalize(vec2(.5, 1.))), -(p.x + r * .78 - .42 * q.y) * .92) - .4;
}
float inside(float d) { return clamp(.5 - d * dpr, 0., 1.); }

void main() {
  float r = vLook.x * .5;
  int shape = int(vLook.y + .5);
  float c = cos(vLook.z), s = sin(vLook.z);
  vec2 p = vec2(c * vAt.x + s * vAt.y, c * vAt.y - s * vAt.x);
  if (shape == ${Yn.break}) { // the axis-break sign: two slanted strokes with a gap in the line between them
    vec2 q = vec2(p.x - .32 * p.y, p.y);
    float strokes = inside(max(abs(abs(q.x) - 2.2) - .75, abs(q.y) - r)), gap = inside(max(abs(q.x) - 1.5, abs(q.y) - r * .62));
    if (max(strokes, gap) < .02) discard;
    colour = vec4(mix(paper, vTint, strokes), max(strokes, gap));
    return;
  }
  float d;
  if (shape == ${Yn.disc} || shape == ${Yn.ring}) d = length(p) - r;
  else if (shape == ${Yn.square}) d = roundedBox(p, r * .88, 1.);
  else if (shape == ${Yn.triangle}) d = upTriangle(p + vec2(0., r * .1), r * .98) - .8;
  else if (shape == ${Yn.diamond}) d = roundedBox(mat2(.7071, -.7071, .7071, .7071) * p, r * .84, .8);
  else if (shape == ${Yn.star}) d = fiveStar(p, r, .46) - .6;
  else d = dart(p, r);
  float hole = shape == ${Yn.ring} ? 2.1 : vFlags.y > .5 ? 1.7 : 99.;
  vec3 fill = mix(vTint, paper, inside(d + hole));
  vec3 tone = mix(paper, fill, inside(d));
  float alpha = inside(d - vLook.w);
  if (vFlags.x > .5) { // selected: an ink ring three pixels outside the shape, on paper
    tone = mix(tone, ink, inside(abs(d - 4.) - .95));
    alpha = max(alpha, inside(d - 5.));
  }
  if (alpha < .02) discard;
  colour = vec4(tone, alpha);
}`,Xm=`${Ys}
in vec2 corner;
in vec3 at, tint;
in vec4 axes;
out vec2 vAt;
flat out vec3 vTint;
void main() {
  vec4 clip = projectionMatrix * modelViewMatrix * vec4(at, 1.);
  vec2 u = axes.xy, v = axes.zw, thin = vec2(max(length(u), 1.), max(length(v), 1.));
  u *= thin.x / max(length(u), 1e-4);
  v *= thin.y / max(length(v), 1e-4);
  vAt = corner * (1. + 2. / thin); // two pixels of room for the outline
  vec2 shift = u * vAt.x - v * vAt.y; // counter-clockwise on the screen, as front faces are
  gl_Position = vec4(clip.xy / clip.w + vec2(shift.x, -shift.y) * 2. / size, 0., 1.);
  vTint = tint;
}`,qm=`
precision highp float;
uniform float dpr;
in vec2 vAt;
flat in vec3 vTint;
out vec4 colour;
void main() {
  float r = length(vAt), d = (r - 1.) / max(fwidth(r), 1e-5); // drawn pixels outside the edge
  float alpha = max(${qs.fill} * clamp(.5 - d, 0., 1.), ${qs.line} * clamp(.5 + .5 * dpr - abs(d), 0., 1.));
  if (alpha < .01) discard;
  colour = vec4(vTint, alpha);
}`,Ym=`${Ys}
in vec2 corner;
uniform vec3 centre;
uniform vec2 reach;
out vec2 vAt;
void main() {
  vAt = corner * reach;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(centre + vec3(vAt.x, 0., vAt.y), 1.);
}`,jm=`
precision highp float;
uniform vec3 paper, ink;
uniform vec2 reach;
uniform float cell, strength;
in vec2 vAt;
out vec4 colour;
void main() {
  vec2 grid = vAt / cell;
  vec2 near = abs(fract(grid - .5) - .5) / fwidth(grid);
  float line = 1. - min(min(near.x, near.y), 1.);
  float fade = 1. - smoothstep(.28, 1., length(vAt / reach));
  colour = vec4(mix(paper, ink, line * fade * strength), 1.);
}`,Km=`${Ys}
in vec2 corner;
in vec2 a, b, soft; // soft: radius in world units, strength
uniform float level;
out vec2 vAt;
flat out float vLen;
flat out vec2 vSoft;
void main() {
  float radius = soft.x;
  vSoft = soft;
  vec2 run = b - a;
  vLen = length(run);
  vec2 along = vLen > 1e-6 ? run / vLen : vec2(1., 0.);
  vec2 at = (corner.x < 0. ? a : b) + radius * (along * corner.x + vec2(-along.y, along.x) * corner.y);
  vAt = vec2((corner.x < 0. ? 0. : vLen) + radius * corner.x, radius * corner.y);
  gl_Position = projectionMatrix * modelViewMatrix * vec4(at.x, level, at.y, 1.);
}`,Jm=`
precision highp float;
uniform vec3 paper, ink;
uniform float strength;
in vec2 vAt;
flat in float vLen;
flat in vec2 vSoft;
out vec4 colour;
void main() {
  float d = length(vAt - vec2(clamp(vAt.x, 0., vLen), 0.)) / vSoft.x;
  float shade = exp(-d * d * 4.) * (1. - d * d * d * d);
  colour = vec4(mix(paper, ink, max(shade, 0.) * vSoft.y * strength), 1.);
}`;var rw=3.4;function tg(i,e,t,n){let{theme:r}=e;i.setTransform(1,0,0,1,0,0),i.fillStyle=re(r.paper),i.fillRect(0,0,i.canvas.width,i.canvas.height),i.setTransform(n,0,0,n,0,0),i.lineCap="round";for(let s of e.ellipses)sw(i,s,t);for(let s of e.leaders)Zm(i,s,t);Qm(i,e.geodesic,t,[5,4.5]);for(let s of e.paths)eg(i,s,t,rw,re(r.paper));for(let s of e.paths)eg(i,s,t,0,null);for(let s of e.arcs)Zm(i,s,t);for(let s of e.guesses)Qm(i,[s],t,[1.6,3]);for(let s of e.marks)aw(i,s,t,e)}function sw(i,{at:e,tint:t,u:n,v:r},s){let[o,a]=s.px(e);i.fillStyle=i.strokeStyle=re(t),i.lineWidth=1,i.beginPath(),i.ellipse(o,a,Math.max(1,Math.hypot(...n)),Math.max(1,Math.hypot(...r)),Math.atan2(n[1],n[0]),0,2*Math.PI),i.globalAlpha=qs.fill,i.fill(),i.globalAlpha=qs.line,i.stroke(),i.globalAlpha=1}function Zm(i,e,t){let[n,r]=t.px(e.a),[s,o]=t.px(e.b);i.strokeStyle=re(e.cb),i.lineWidth=e.wb,i.beginPath(),i.moveTo(n,r),i.lineTo(s,o),i.stroke()}function Qm(i,e,t,n){let r=e[0];if(r){i.setLineDash(n),i.lineCap="butt",i.strokeStyle=re(r.cb),i.lineWidth=r.wb,i.beginPath(),i.moveTo(...t.px(r.a).slice(0,2));for(let s of e)i.lineTo(...t.px(s.b).slice(0,2));i.stroke(),i.setLineDash([]),i.lineCap="round"}}function eg(i,e,t,n,r){let[s,o]=t.px(e.a),[a,l]=t.px(e.b),c=Math.hypot(a-s,l-o)||1,h=-(l-o)/c,u=(a-s)/c,d=(e.wa+n)/2,f=(e.wb+n)/2,m=r??re(e.cb);if(!r){let g=i.createLinearGradient(s,o,a,l);g.addColorStop(0,re(e.ca)),g.addColorStop(1,re(e.cb)),m=g}i.fillStyle=m,i.beginPath(),i.moveTo(s+h*d,o+u*d),i.lineTo(a+h*f,l+u*f);let x=Math.atan2(u,h);i.arc(a,l,f,x,x-Math.PI,!0),i.lineTo(s-h*d,o-u*d),i.arc(s,o,d,x-Math.PI,x-2*Math.PI,!0),i.fill()}function ow(i){let e=i.size/2;if(i.shape==="star"){let t=n=>{let r=n%2?e*.46:e,s=-Math.PI/2+n*Math.PI/5;return`${r*Math.cos(s)} ${r*Math.sin(s)}`};return`M${Array.from({length:10},(n,r)=>t(r)).join("L")}z`}return i.shape==="dart"?`M${e} 0L${-e*.92} ${-e*.86}L${-e*.78} 0L${-e*.92} ${e*.86}z`:oi(i.shape,0,0,i.shape==="ring"?e:e*.92)}function aw(i,e,t,{theme:n}){let[r,s]=t.px(e.at);if(i.save(),i.translate(r,s),i.rotate(-(e.angle??0)),i.lineJoin="round",e.shape==="break"){i.strokeStyle=re(n.paper),i.lineWidth=3,i.stroke(new Path2D("M-1.5 5L1.5 -5")),i.strokeStyle=re(e.tint),i.lineWidth=1.5,i.stroke(new Path2D("M-4 6L0 -6M0 6L4 -6")),i.restore();return}let o=new Path2D(ow(e)),a=(c,h)=>{i.strokeStyle=c,i.lineWidth=h,i.stroke(o)};e.ring?(a(re(n.paper),10),a(re(n.ink),9.9),a(re(n.paper),6.1)):a(re(n.paper),2*e.rim);let l=e.hollow||e.shape==="ring";i.fillStyle=l?re(n.paper):re(e.tint),i.fill(o),l&&a(re(e.tint),1.9),i.restore()}/**
 * @license
 * Copyright 2010-2026 Three.js Authors
 * SPDX-License-Identifier: MIT
 */var wg=0,Hu=1,Sg=2;var vo=1,Eg=2,Ms=3,Ji=0,Zt=1,Rn=2,Er=0,Zi=1,Wu=2,$u=3,Xu=4,jl=5;var vi=100,Tg=101,Ag=102,Kl=103,Jl=104,Rg=200,bo=201,Cg=202,Pg=203,qu=204,Yu=205,Lg=206,Ig=207,Ng=208,Dg=209,Fg=210,Og=211,Ug=212,kg=213,Bg=214,xl=0,yl=1,vl=2,ps=3,bl=4,_l=5,Ml=6,wl=7,ju=0,zg=1,Vg=2,ei=0,Ku=1,Ju=2,Zu=3,Qu=4,ed=5,td=6,nd=7;var id=300,Tr=301,ws=302,Zl=303,Ql=304,Sl=1e3,Kn=1001,El=1002,Ft=1003,Gg=1004;var _o=1005;var Jt=1006,ec=1007;var bi=1008;var dn=1009,rd=1010,sd=1011,Ss=1012,tc=1013,Bn=1014,zn=1015,Vn=1016,nc=1017,ic=1018,Ar=1020,od=35902,ad=35899,ld=1021,cd=1022,Gn=1023,gi=1026,_i=1027,hd=1028,rc=1029,Qi=1030,sc=1031;var oc=1033,Mo=33776,wo=33777,So=33778,Eo=33779,ac=35840,lc=35841,cc=35842,hc=35843,uc=36196,dc=37492,fc=37496,pc=37488,mc=37489,To=37490,gc=37491,xc=37808,yc=37809,vc=37810,bc=37811,_c=37812,Mc=37813,wc=37814,Sc=37815,Ec=37816,Tc=37817,Ac=37818,Rc=37819,Cc=37820,Pc=37821,Lc=36492,Ic=36494,Nc=36495,Dc=36283,Fc=36284,Ao=36285,Oc=36286;var eo=2300,Tl=2301,ml=2302,Uu=2303,ku=2400,Bu=2401,zu=2402;var Hg=3200;var ud=0,Wg=1,Mi="",ln="srgb",to="srgb-linear",no="linear",nt="srgb";var gl=7680;var $g=519,Xg=512,qg=513,Yg=514,dd=515,jg=516,Kg=517,fd=518,pd=519,Jg=35044;var Ro="300 es",Sn=2e3,io=2001;function lw(i){for(let e=i.length-1;e>=0;--e)if(i[e]>=65535)return!0;return!1}function cw(i){return ArrayBuffer.isView(i)&&!(i instanceof DataView)}function ro(i){return document.createElementNS("http://www.w3.org/1999/xhtml",i)}function Zg(){let i=ro("canvas");return i.style.display="block",i}var ng={},ms=null;function md(...i){let e="THREE."+i.shift();ms?ms("log",e,...i):console.log(e,...i)}function Qg(i){let e=i[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=i[1];t&&t.isStackTrace?i[0]+=" "+t.getLocation():i[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return i}function De(...i){i=Qg(i);let e="THREE."+i.shift();if(ms)ms("warn",e,...i);else{let t=i[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...i)}}function Fe(...i){i=Qg(i);let e="THREE."+i.shift();if(ms)ms("error",e,...i);else{let t=i[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...i)}}function Qs(...i){let e=i.join(" ");e in ng||(ng[e]=!0,De(...i))}function e0(i,e,t){return new Promise(function(n,r){function s(){switch(i.clientWaitSync(e,i.SYNC_FLUSH_COMMANDS_BIT,0)){case i.WAIT_FAILED:r();break;case i.TIMEOUT_EXPIRED:setTimeout(s,t);break;default:n()}}setTimeout(s,t)})}var t0={[xl]:xl,[vl]:Ml,[bl]:bl,[ps]:_l,[yl]:yl,[Ml]:vl,[wl]:wl,[_l]:ps},Jn=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let n=this._listeners;n[e]===void 0&&(n[e]=[]),n[e].indexOf(t)===-1&&n[e].push(t)}hasEventListener(e,t){let n=this._listeners;return n===void 0?!1:n[e]!==void 0&&n[e].indexOf(t)!==-1}removeEventListener(e,t){let n=this._listeners;if(n===void 0)return;let r=n[e];if(r!==void 0){let s=r.indexOf(t);s!==-1&&r.splice(s,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let n=t[e.type];if(n!==void 0){e.target=this;let r=n.slice(0);for(let s=0,o=r.length;s<o;s++)r[s].call(this,e);e.target=null}}},Ht=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"];var gu=Math.PI/180,Al=180/Math.PI;function Co(){let i=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,n=Math.random()*4294967295|0;return(Ht[i&255]+Ht[i>>8&255]+Ht[i>>16&255]+Ht[i>>24&255]+"-"+Ht[e&255]+Ht[e>>8&255]+"-"+Ht[e>>16&15|64]+Ht[e>>24&255]+"-"+Ht[t&63|128]+Ht[t>>8&255]+"-"+Ht[t>>16&255]+Ht[t>>24&255]+Ht[n&255]+Ht[n>>8&255]+Ht[n>>16&255]+Ht[n>>24&255]).toLowerCase()}function Je(i,e,t){return Math.max(e,Math.min(t,i))}function hw(i,e){return(i%e+e)%e}function xu(i,e,t){return(1-t)*i+t*e}function n0(i){return Math.pow(2,Math.floor(Math.log(i)/Math.LN2))}function gd(i){switch(i.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function uw(i,e){if(e.constructor===Float32Array)return i;let t=gd(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(i/t,-1)}function dw(i,e){if(e.constructor===Float32Array)return i;let t=gd(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(i*t)}var je=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,n=this.y,r=e.elements;return this.x=r[0]*t+r[3]*n+r[6],this.y=r[1]*t+r[4]*n+r[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=Je(this.x,e.x,t.x),this.y=Je(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=Je(this.x,e,t),this.y=Je(this.y,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Je(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(Je(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y;return t*t+n*n}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let n=Math.cos(t),r=Math.sin(t),s=this.x-e.x,o=this.y-e.y;return this.x=s*n-o*r+e.x,this.y=s*r+o*n+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},Zn=class{constructor(e=0,t=0,n=0,r=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=n,this._w=r}static slerpFlat(e,t,n,r,s,o,a){let l=n[r+0],c=n[r+1],h=n[r+2],u=n[r+3],d=s[o+0],f=s[o+1],m=s[o+2],x=s[o+3];if(u!==x||l!==d||c!==f||h!==m){let g=l*d+c*f+h*m+u*x;g<0&&(d=-d,f=-f,m=-m,x=-x,g=-g);let p=1-a;if(g<.9995){let v=Math.acos(g),_=Math.sin(v);p=Math.sin(p*v)/_,a=Math.sin(a*v)/_,l=l*p+d*a,c=c*p+f*a,h=h*p+m*a,u=u*p+x*a}else{l=l*p+d*a,c=c*p+f*a,h=h*p+m*a,u=u*p+x*a;let v=1/Math.sqrt(l*l+c*c+h*h+u*u);l*=v,c*=v,h*=v,u*=v}}e[t]=l,e[t+1]=c,e[t+2]=h,e[t+3]=u}static multiplyQuaternionsFlat(e,t,n,r,s,o){let a=n[r],l=n[r+1],c=n[r+2],h=n[r+3],u=s[o],d=s[o+1],f=s[o+2],m=s[o+3];return e[t]=a*m+h*u+l*f-c*d,e[t+1]=l*m+h*d+c*u-a*f,e[t+2]=c*m+h*f+a*d-l*u,e[t+3]=h*m-a*u-l*d-c*f,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,n,r){return this._x=e,this._y=t,this._z=n,this._w=r,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let n=e._x,r=e._y,s=e._z,o=e._order,a=Math.cos,l=Math.sin,c=a(n/2),h=a(r/2),u=a(s/2),d=l(n/2),f=l(r/2),m=l(s/2);switch(o){case"XYZ":this._x=d*h*u+c*f*m,this._y=c*f*u-d*h*m,this._z=c*h*m+d*f*u,this._w=c*h*u-d*f*m;break;case"YXZ":this._x=d*h*u+c*f*m,this._y=c*f*u-d*h*m,this._z=c*h*m-d*f*u,this._w=c*h*u+d*f*m;break;case"ZXY":this._x=d*h*u-c*f*m,this._y=c*f*u+d*h*m,this._z=c*h*m+d*f*u,this._w=c*h*u-d*f*m;break;case"ZYX":this._x=d*h*u-c*f*m,this._y=c*f*u+d*h*m,this._z=c*h*m-d*f*u,this._w=c*h*u+d*f*m;break;case"YZX":this._x=d*h*u+c*f*m,this._y=c*f*u+d*h*m,this._z=c*h*m-d*f*u,this._w=c*h*u-d*f*m;break;case"XZY":this._x=d*h*u-c*f*m,this._y=c*f*u-d*h*m,this._z=c*h*m+d*f*u,this._w=c*h*u+d*f*m;break;default:De("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let n=t/2,r=Math.sin(n);return this._x=e.x*r,this._y=e.y*r,this._z=e.z*r,this._w=Math.cos(n),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,n=t[0],r=t[4],s=t[8],o=t[1],a=t[5],l=t[9],c=t[2],h=t[6],u=t[10],d=n+a+u;if(d>0){let f=.5/Math.sqrt(d+1);this._w=.25/f,this._x=(h-l)*f,this._y=(s-c)*f,this._z=(o-r)*f}else if(n>a&&n>u){let f=2*Math.sqrt(1+n-a-u);this._w=(h-l)/f,this._x=.25*f,this._y=(r+o)/f,this._z=(s+c)/f}else if(a>u){let f=2*Math.sqrt(1+a-n-u);this._w=(s-c)/f,this._x=(r+o)/f,this._y=.25*f,this._z=(l+h)/f}else{let f=2*Math.sqrt(1+u-n-a);this._w=(o-r)/f,this._x=(s+c)/f,this._y=(l+h)/f,this._z=.25*f}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let n=e.dot(t)+1;return n<1e-8?(n=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=n):(this._x=0,this._y=-e.z,this._z=e.y,this._w=n)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=n),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(Je(this.dot(e),-1,1)))}rotateTowards(e,t){let n=this.angleTo(e);if(n===0)return this;let r=Math.min(1,t/n);return this.slerp(e,r),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let n=e._x,r=e._y,s=e._z,o=e._w,a=t._x,l=t._y,c=t._z,h=t._w;return this._x=n*h+o*a+r*c-s*l,this._y=r*h+o*l+s*a-n*c,this._z=s*h+o*c+n*l-r*a,this._w=o*h-n*a-r*l-s*c,this._onChangeCallback(),this}slerp(e,t){let n=e._x,r=e._y,s=e._z,o=e._w,a=this.dot(e);a<0&&(n=-n,r=-r,s=-s,o=-o,a=-a);let l=1-t;if(a<.9995){let c=Math.acos(a),h=Math.sin(c);l=Math.sin(l*c)/h,t=Math.sin(t*c)/h,this._x=this._x*l+n*t,this._y=this._y*l+r*t,this._z=this._z*l+s*t,this._w=this._w*l+o*t,this._onChangeCallback()}else this._x=this._x*l+n*t,this._y=this._y*l+r*t,this._z=this._z*l+s*t,this._w=this._w*l+o*t,this.normalize();return this}slerpQuaternions(e,t,n){return this.copy(e).slerp(t,n)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),n=Math.random(),r=Math.sqrt(1-n),s=Math.sqrt(n);return this.set(r*Math.sin(e),r*Math.cos(e),s*Math.sin(t),s*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},q=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,n=0){this.x=e,this.y=t,this.z=n}set(e,t,n){return n===void 0&&(n=this.z),this.x=e,this.y=t,this.z=n,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(ig.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(ig.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,n=this.y,r=this.z,s=e.elements;return this.x=s[0]*t+s[3]*n+s[6]*r,this.y=s[1]*t+s[4]*n+s[7]*r,this.z=s[2]*t+s[5]*n+s[8]*r,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,n=this.y,r=this.z,s=e.elements,o=1/(s[3]*t+s[7]*n+s[11]*r+s[15]);return this.x=(s[0]*t+s[4]*n+s[8]*r+s[12])*o,this.y=(s[1]*t+s[5]*n+s[9]*r+s[13])*o,this.z=(s[2]*t+s[6]*n+s[10]*r+s[14])*o,this}applyQuaternion(e){let t=this.x,n=this.y,r=this.z,s=e.x,o=e.y,a=e.z,l=e.w,c=2*(o*r-a*n),h=2*(a*t-s*r),u=2*(s*n-o*t);return this.x=t+l*c+o*u-a*h,this.y=n+l*h+a*c-s*u,this.z=r+l*u+s*h-o*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,n=this.y,r=this.z,s=e.elements;return this.x=s[0]*t+s[4]*n+s[8]*r,this.y=s[1]*t+s[5]*n+s[9]*r,this.z=s[2]*t+s[6]*n+s[10]*r,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=Je(this.x,e.x,t.x),this.y=Je(this.y,e.y,t.y),this.z=Je(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=Je(this.x,e,t),this.y=Je(this.y,e,t),this.z=Je(this.z,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Je(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let n=e.x,r=e.y,s=e.z,o=t.x,a=t.y,l=t.z;return this.x=r*l-s*a,this.y=s*o-n*l,this.z=n*a-r*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let n=e.dot(this)/t;return this.copy(e).multiplyScalar(n)}projectOnPlane(e){return yu.copy(this).projectOnVector(e),this.sub(yu)}reflect(e){return this.sub(yu.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(Je(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y,r=this.z-e.z;return t*t+n*n+r*r}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,n){let r=Math.sin(t)*e;return this.x=r*Math.sin(n),this.y=Math.cos(t)*e,this.z=r*Math.cos(n),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,n){return this.x=e*Math.sin(t),this.y=n,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),n=this.setFromMatrixColumn(e,1).length(),r=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=n,this.z=r,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,n=Math.sqrt(1-t*t);return this.x=n*Math.cos(e),this.y=t,this.z=n*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},yu=new q,ig=new Zn,Oe=class{static{this.prototype.isMatrix3=!0}constructor(e,t,n,r,s,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,n,r,s,o,a,l,c)}set(e,t,n,r,s,o,a,l,c){let h=this.elements;return h[0]=e,h[1]=r,h[2]=a,h[3]=t,h[4]=s,h[5]=l,h[6]=n,h[7]=o,h[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],this}extractBasis(e,t,n){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),n.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,r=t.elements,s=this.elements,o=n[0],a=n[3],l=n[6],c=n[1],h=n[4],u=n[7],d=n[2],f=n[5],m=n[8],x=r[0],g=r[3],p=r[6],v=r[1],_=r[4],b=r[7],T=r[2],R=r[5],y=r[8];return s[0]=o*x+a*v+l*T,s[3]=o*g+a*_+l*R,s[6]=o*p+a*b+l*y,s[1]=c*x+h*v+u*T,s[4]=c*g+h*_+u*R,s[7]=c*p+h*b+u*y,s[2]=d*x+f*v+m*T,s[5]=d*g+f*_+m*R,s[8]=d*p+f*b+m*y,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[1],r=e[2],s=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8];return t*o*h-t*a*c-n*s*h+n*a*l+r*s*c-r*o*l}invert(){let e=this.elements,t=e[0],n=e[1],r=e[2],s=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],u=h*o-a*c,d=a*l-h*s,f=c*s-o*l,m=t*u+n*d+r*f;if(m===0)return this.set(0,0,0,0,0,0,0,0,0);let x=1/m;return e[0]=u*x,e[1]=(r*c-h*n)*x,e[2]=(a*n-r*o)*x,e[3]=d*x,e[4]=(h*t-r*l)*x,e[5]=(r*s-a*t)*x,e[6]=f*x,e[7]=(n*l-c*t)*x,e[8]=(o*t-n*s)*x,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,n,r,s,o,a){let l=Math.cos(s),c=Math.sin(s);return this.set(n*l,n*c,-n*(l*o+c*a)+o+e,-r*c,r*l,-r*(-c*o+l*a)+a+t,0,0,1),this}scale(e,t){return Qs("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(vu.makeScale(e,t)),this}rotate(e){return Qs("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(vu.makeRotation(-e)),this}translate(e,t){return Qs("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(vu.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,n,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,n=e.elements;for(let r=0;r<9;r++)if(t[r]!==n[r])return!1;return!0}fromArray(e,t=0){for(let n=0;n<9;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e}clone(){return new this.constructor().fromArray(this.elements)}},vu=new Oe,rg=new Oe().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),sg=new Oe().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function fw(){let i={enabled:!0,workingColorSpace:to,spaces:{},convert:function(r,s,o){return this.enabled===!1||s===o||!s||!o||(this.spaces[s].transfer===nt&&(r.r=mi(r.r),r.g=mi(r.g),r.b=mi(r.b)),this.spaces[s].primaries!==this.spaces[o].primaries&&(r.applyMatrix3(this.spaces[s].toXYZ),r.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===nt&&(r.r=fs(r.r),r.g=fs(r.g),r.b=fs(r.b))),r},workingToColorSpace:function(r,s){return this.convert(r,this.workingColorSpace,s)},colorSpaceToWorking:function(r,s){return this.convert(r,s,this.workingColorSpace)},getPrimaries:function(r){return this.spaces[r].primaries},getTransfer:function(r){return r===Mi?no:this.spaces[r].transfer},getToneMappingMode:function(r){return this.spaces[r].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(r,s=this.workingColorSpace){return r.fromArray(this.spaces[s].luminanceCoefficients)},define:function(r){Object.assign(this.spaces,r)},_getMatrix:function(r,s,o){return r.copy(this.spaces[o].fromXYZ).multiply(this.spaces[s].toXYZ)},_getDrawingBufferColorSpace:function(r){return this.spaces[r].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(r=this.workingColorSpace){return this.spaces[r].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],n=[.3127,.329];return i.define({[to]:{primaries:e,whitePoint:n,transfer:no,toXYZ:rg,fromXYZ:sg,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:ln},outputColorSpaceConfig:{drawingBufferColorSpace:ln}},[ln]:{primaries:e,whitePoint:n,transfer:nt,toXYZ:rg,fromXYZ:sg,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:ln}}}),i}var $e=fw();function mi(i){return i<.04045?i*.0773993808:Math.pow(i*.9478672986+.0521327014,2.4)}function fs(i){return i<.0031308?i*12.92:1.055*Math.pow(i,.41666)-.055}var es,Rl=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let n;if(e instanceof HTMLCanvasElement)n=e;else{es===void 0&&(es=ro("canvas")),es.width=e.width,es.height=e.height;let r=es.getContext("2d");e instanceof ImageData?r.putImageData(e,0,0):r.drawImage(e,0,0,e.width,e.height),n=es}return n.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=ro("canvas");t.width=e.width,t.height=e.height;let n=t.getContext("2d");n.drawImage(e,0,0,e.width,e.height);let r=n.getImageData(0,0,e.width,e.height),s=r.data;for(let o=0;o<s.length;o++)s[o]=mi(s[o]/255)*255;return n.putImageData(r,0,0),t}else if(e.data){let t=e.data.slice(0);for(let n=0;n<t.length;n++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[n]=Math.floor(mi(t[n]/255)*255):t[n]=mi(t[n]);return{data:t,width:e.width,height:e.height}}else return De("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},pw=0,gs=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:pw++}),this.uuid=Co(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let n={uuid:this.uuid,url:""},r=this.data;if(r!==null){let s;if(Array.isArray(r)){s=[];for(let o=0,a=r.length;o<a;o++)r[o].isDataTexture?s.push(bu(r[o].image)):s.push(bu(r[o]))}else s=bu(r);n.url=s}return t||(e.images[this.uuid]=n),n}};function bu(i){return typeof HTMLImageElement<"u"&&i instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&i instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&i instanceof ImageBitmap?Rl.getDataURL(i):i.data?{data:Array.from(i.data),width:i.width,height:i.height,type:i.data.constructor.name}:(De("Texture: Unable to serialize Texture."),{})}var mw=0,_u=new q,tn=class i extends Jn{constructor(e=i.DEFAULT_IMAGE,t=i.DEFAULT_MAPPING,n=Kn,r=Kn,s=Jt,o=bi,a=Gn,l=dn,c=i.DEFAULT_ANISOTROPY,h=Mi){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:mw++}),this.uuid=Co(),this.name="",this.source=new gs(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=n,this.wrapT=r,this.magFilter=s,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new je(0,0),this.repeat=new je(1,1),this.center=new je(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new Oe,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=h,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(_u).x}get height(){return this.source.getSize(_u).y}get depth(){return this.source.getSize(_u).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let n=e[t];if(n===void 0){De(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let r=this[t];if(r===void 0){De(`Texture.setValues(): property '${t}' does not exist.`);continue}r&&n&&r.isVector2&&n.isVector2||r&&n&&r.isVector3&&n.isVector3||r&&n&&r.isMatrix3&&n.isMatrix3?r.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let n={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(n.userData=this.userData),t||(e.textures[this.uuid]=n),n}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==id)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case Sl:e.x=e.x-Math.floor(e.x);break;case Kn:e.x=e.x<0?0:1;break;case El:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case Sl:e.y=e.y-Math.floor(e.y);break;case Kn:e.y=e.y<0?0:1;break;case El:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};tn.DEFAULT_IMAGE=null;tn.DEFAULT_MAPPING=id;tn.DEFAULT_ANISOTROPY=1;var mt=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,n=0,r=1){this.x=e,this.y=t,this.z=n,this.w=r}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,n,r){return this.x=e,this.y=t,this.z=n,this.w=r,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,n=this.y,r=this.z,s=this.w,o=e.elements;return this.x=o[0]*t+o[4]*n+o[8]*r+o[12]*s,this.y=o[1]*t+o[5]*n+o[9]*r+o[13]*s,this.z=o[2]*t+o[6]*n+o[10]*r+o[14]*s,this.w=o[3]*t+o[7]*n+o[11]*r+o[15]*s,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,n,r,s,l=e.elements,c=l[0],h=l[4],u=l[8],d=l[1],f=l[5],m=l[9],x=l[2],g=l[6],p=l[10];if(Math.abs(h-d)<.01&&Math.abs(u-x)<.01&&Math.abs(m-g)<.01){if(Math.abs(h+d)<.1&&Math.abs(u+x)<.1&&Math.abs(m+g)<.1&&Math.abs(c+f+p-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let _=(c+1)/2,b=(f+1)/2,T=(p+1)/2,R=(h+d)/4,y=(u+x)/4,S=(m+g)/4;return _>b&&_>T?_<.01?(n=0,r=.707106781,s=.707106781):(n=Math.sqrt(_),r=R/n,s=y/n):b>T?b<.01?(n=.707106781,r=0,s=.707106781):(r=Math.sqrt(b),n=R/r,s=S/r):T<.01?(n=.707106781,r=.707106781,s=0):(s=Math.sqrt(T),n=y/s,r=S/s),this.set(n,r,s,t),this}let v=Math.sqrt((g-m)*(g-m)+(u-x)*(u-x)+(d-h)*(d-h));return Math.abs(v)<.001&&(v=1),this.x=(g-m)/v,this.y=(u-x)/v,this.z=(d-h)/v,this.w=Math.acos((c+f+p-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=Je(this.x,e.x,t.x),this.y=Je(this.y,e.y,t.y),this.z=Je(this.z,e.z,t.z),this.w=Je(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=Je(this.x,e,t),this.y=Je(this.y,e,t),this.z=Je(this.z,e,t),this.w=Je(this.w,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Je(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this.w=e.w+(t.w-e.w)*n,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},Cl=class extends Jn{constructor(e=1,t=1,n={}){super(),n=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:Jt,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},n),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=n.depth,this.scissor=new mt(0,0,e,t),this.scissorTest=!1,this.viewport=new mt(0,0,e,t),this.textures=[];let r=n.count;for(let s=0;s<r;s++)this.textures[s]=new tn({width:e,height:t,depth:n.depth}),this.textures[s].isRenderTargetTexture=!0,this.textures[s].renderTarget=this;this._setTextureOptions(n),this.depthBuffer=n.depthBuffer,this.stencilBuffer=n.stencilBuffer,this.resolveColorBuffer=n.resolveColorBuffer,this.resolveDepthBuffer=n.resolveDepthBuffer,this.resolveStencilBuffer=n.resolveStencilBuffer,this.storeMultisampledColorBuffer=n.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=n.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=n.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=n.depthTexture,this.samples=n.samples,this.multiview=n.multiview,this.useArrayDepthTexture=n.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:Jt,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let n=0;n<this.textures.length;n++)this.textures[n].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,n=1){if(this.width!==e||this.height!==t||this.depth!==n){this.width=e,this.height=t,this.depth=n;for(let r=0,s=this.textures.length;r<s;r++)this.textures[r].image.width=e,this.textures[r].image.height=t,this.textures[r].image.depth=n,this.textures[r].isData3DTexture!==!0&&(this.textures[r].isArrayTexture=this.textures[r].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,n=e.textures.length;t<n;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let r=Object.assign({},e.textures[t].image);this.textures[t].source=new gs(r)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},hn=class extends Cl{constructor(e=1,t=1,n={}){super(e,t,n),this.isWebGLRenderTarget=!0}},so=class extends tn{constructor(e=null,t=1,n=1,r=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:n,depth:r},this.magFilter=Ft,this.minFilter=Ft,this.wrapR=Kn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var Pl=class extends tn{constructor(e=null,t=1,n=1,r=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:n,depth:r},this.magFilter=Ft,this.minFilter=Ft,this.wrapR=Kn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var xt=class i{static{this.prototype.isMatrix4=!0}constructor(e,t,n,r,s,o,a,l,c,h,u,d,f,m,x,g){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,n,r,s,o,a,l,c,h,u,d,f,m,x,g)}set(e,t,n,r,s,o,a,l,c,h,u,d,f,m,x,g){let p=this.elements;return p[0]=e,p[4]=t,p[8]=n,p[12]=r,p[1]=s,p[5]=o,p[9]=a,p[13]=l,p[2]=c,p[6]=h,p[10]=u,p[14]=d,p[3]=f,p[7]=m,p[11]=x,p[15]=g,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new i().fromArray(this.elements)}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],t[9]=n[9],t[10]=n[10],t[11]=n[11],t[12]=n[12],t[13]=n[13],t[14]=n[14],t[15]=n[15],this}copyPosition(e){let t=this.elements,n=e.elements;return t[12]=n[12],t[13]=n[13],t[14]=n[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,n){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),n.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),n.setFromMatrixColumn(this,2),this)}makeBasis(e,t,n){return this.set(e.x,t.x,n.x,0,e.y,t.y,n.y,0,e.z,t.z,n.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,n=e.elements,r=1/ts.setFromMatrixColumn(e,0).length(),s=1/ts.setFromMatrixColumn(e,1).length(),o=1/ts.setFromMatrixColumn(e,2).length();return t[0]=n[0]*r,t[1]=n[1]*r,t[2]=n[2]*r,t[3]=0,t[4]=n[4]*s,t[5]=n[5]*s,t[6]=n[6]*s,t[7]=0,t[8]=n[8]*o,t[9]=n[9]*o,t[10]=n[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,n=e.x,r=e.y,s=e.z,o=Math.cos(n),a=Math.sin(n),l=Math.cos(r),c=Math.sin(r),h=Math.cos(s),u=Math.sin(s);if(e.order==="XYZ"){let d=o*h,f=o*u,m=a*h,x=a*u;t[0]=l*h,t[4]=-l*u,t[8]=c,t[1]=f+m*c,t[5]=d-x*c,t[9]=-a*l,t[2]=x-d*c,t[6]=m+f*c,t[10]=o*l}else if(e.order==="YXZ"){let d=l*h,f=l*u,m=c*h,x=c*u;t[0]=d+x*a,t[4]=m*a-f,t[8]=o*c,t[1]=o*u,t[5]=o*h,t[9]=-a,t[2]=f*a-m,t[6]=x+d*a,t[10]=o*l}else if(e.order==="ZXY"){let d=l*h,f=l*u,m=c*h,x=c*u;t[0]=d-x*a,t[4]=-o*u,t[8]=m+f*a,t[1]=f+m*a,t[5]=o*h,t[9]=x-d*a,t[2]=-o*c,t[6]=a,t[10]=o*l}else if(e.order==="ZYX"){let d=o*h,f=o*u,m=a*h,x=a*u;t[0]=l*h,t[4]=m*c-f,t[8]=d*c+x,t[1]=l*u,t[5]=x*c+d,t[9]=f*c-m,t[2]=-c,t[6]=a*l,t[10]=o*l}else if(e.order==="YZX"){let d=o*l,f=o*c,m=a*l,x=a*c;t[0]=l*h,t[4]=x-d*u,t[8]=m*u+f,t[1]=u,t[5]=o*h,t[9]=-a*h,t[2]=-c*h,t[6]=f*u+m,t[10]=d-x*u}else if(e.order==="XZY"){let d=o*l,f=o*c,m=a*l,x=a*c;t[0]=l*h,t[4]=-u,t[8]=c*h,t[1]=d*u+x,t[5]=o*h,t[9]=f*u-m,t[2]=m*u-f,t[6]=a*h,t[10]=x*u+d}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(gw,e,xw)}lookAt(e,t,n){let r=this.elements;return on.subVectors(e,t),on.lengthSq()===0&&(on.z=1),on.normalize(),zi.crossVectors(n,on),zi.lengthSq()===0&&(Math.abs(n.z)===1?on.x+=1e-4:on.z+=1e-4,on.normalize(),zi.crossVectors(n,on)),zi.normalize(),ja.crossVectors(on,zi),r[0]=zi.x,r[4]=ja.x,r[8]=on.x,r[1]=zi.y,r[5]=ja.y,r[9]=on.y,r[2]=zi.z,r[6]=ja.z,r[10]=on.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,r=t.elements,s=this.elements,o=n[0],a=n[4],l=n[8],c=n[12],h=n[1],u=n[5],d=n[9],f=n[13],m=n[2],x=n[6],g=n[10],p=n[14],v=n[3],_=n[7],b=n[11],T=n[15],R=r[0],y=r[4],S=r[8],O=r[12],M=r[1],C=r[5],D=r[9],N=r[13],L=r[2],B=r[6],H=r[10],k=r[14],ee=r[3],W=r[7],Y=r[11],te=r[15];return s[0]=o*R+a*M+l*L+c*ee,s[4]=o*y+a*C+l*B+c*W,s[8]=o*S+a*D+l*H+c*Y,s[12]=o*O+a*N+l*k+c*te,s[1]=h*R+u*M+d*L+f*ee,s[5]=h*y+u*C+d*B+f*W,s[9]=h*S+u*D+d*H+f*Y,s[13]=h*O+u*N+d*k+f*te,s[2]=m*R+x*M+g*L+p*ee,s[6]=m*y+x*C+g*B+p*W,s[10]=m*S+x*D+g*H+p*Y,s[14]=m*O+x*N+g*k+p*te,s[3]=v*R+_*M+b*L+T*ee,s[7]=v*y+_*C+b*B+T*W,s[11]=v*S+_*D+b*H+T*Y,s[15]=v*O+_*N+b*k+T*te,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[4],r=e[8],s=e[12],o=e[1],a=e[5],l=e[9],c=e[13],h=e[2],u=e[6],d=e[10],f=e[14],m=e[3],x=e[7],g=e[11],p=e[15],v=l*f-c*d,_=a*f-c*u,b=a*d-l*u,T=o*f-c*h,R=o*d-l*h,y=o*u-a*h;return t*(x*v-g*_+p*b)-n*(m*v-g*T+p*R)+r*(m*_-x*T+p*y)-s*(m*b-x*R+g*y)}determinantAffine(){let e=this.elements,t=e[0],n=e[4],r=e[8],s=e[1],o=e[5],a=e[9],l=e[2],c=e[6],h=e[10];return t*(o*h-a*c)-n*(s*h-a*l)+r*(s*c-o*l)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,n){let r=this.elements;return e.isVector3?(r[12]=e.x,r[13]=e.y,r[14]=e.z):(r[12]=e,r[13]=t,r[14]=n),this}invert(){let e=this.elements,t=e[0],n=e[1],r=e[2],s=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],u=e[9],d=e[10],f=e[11],m=e[12],x=e[13],g=e[14],p=e[15],v=t*a-n*o,_=t*l-r*o,b=t*c-s*o,T=n*l-r*a,R=n*c-s*a,y=r*c-s*l,S=h*x-u*m,O=h*g-d*m,M=h*p-f*m,C=u*g-d*x,D=u*p-f*x,N=d*p-f*g,L=v*N-_*D+b*C+T*M-R*O+y*S;if(L===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let B=1/L;return e[0]=(a*N-l*D+c*C)*B,e[1]=(r*D-n*N-s*C)*B,e[2]=(x*y-g*R+p*T)*B,e[3]=(d*R-u*y-f*T)*B,e[4]=(l*M-o*N-c*O)*B,e[5]=(t*N-r*M+s*O)*B,e[6]=(g*b-m*y-p*_)*B,e[7]=(h*y-d*b+f*_)*B,e[8]=(o*D-a*M+c*S)*B,e[9]=(n*M-t*D-s*S)*B,e[10]=(m*R-x*b+p*v)*B,e[11]=(u*b-h*R-f*v)*B,e[12]=(a*O-o*C-l*S)*B,e[13]=(t*C-n*O+r*S)*B,e[14]=(x*_-m*T-g*v)*B,e[15]=(h*T-u*_+d*v)*B,this}scale(e){let t=this.elements,n=e.x,r=e.y,s=e.z;return t[0]*=n,t[4]*=r,t[8]*=s,t[1]*=n,t[5]*=r,t[9]*=s,t[2]*=n,t[6]*=r,t[10]*=s,t[3]*=n,t[7]*=r,t[11]*=s,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],n=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],r=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,n,r))}makeTranslation(e,t,n){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,n,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),n=Math.sin(e);return this.set(1,0,0,0,0,t,-n,0,0,n,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,0,n,0,0,1,0,0,-n,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,0,n,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let n=Math.cos(t),r=Math.sin(t),s=1-n,o=e.x,a=e.y,l=e.z,c=s*o,h=s*a;return this.set(c*o+n,c*a-r*l,c*l+r*a,0,c*a+r*l,h*a+n,h*l-r*o,0,c*l-r*a,h*l+r*o,s*l*l+n,0,0,0,0,1),this}makeScale(e,t,n){return this.set(e,0,0,0,0,t,0,0,0,0,n,0,0,0,0,1),this}makeShear(e,t,n,r,s,o){return this.set(1,n,s,0,e,1,o,0,t,r,1,0,0,0,0,1),this}compose(e,t,n){let r=this.elements,s=t._x,o=t._y,a=t._z,l=t._w,c=s+s,h=o+o,u=a+a,d=s*c,f=s*h,m=s*u,x=o*h,g=o*u,p=a*u,v=l*c,_=l*h,b=l*u,T=n.x,R=n.y,y=n.z;return r[0]=(1-(x+p))*T,r[1]=(f+b)*T,r[2]=(m-_)*T,r[3]=0,r[4]=(f-b)*R,r[5]=(1-(d+p))*R,r[6]=(g+v)*R,r[7]=0,r[8]=(m+_)*y,r[9]=(g-v)*y,r[10]=(1-(d+x))*y,r[11]=0,r[12]=e.x,r[13]=e.y,r[14]=e.z,r[15]=1,this}decompose(e,t,n){let r=this.elements;e.x=r[12],e.y=r[13],e.z=r[14];let s=this.determinantAffine();if(s===0)return n.set(1,1,1),t.identity(),this;let o=ts.set(r[0],r[1],r[2]).length(),a=ts.set(r[4],r[5],r[6]).length(),l=ts.set(r[8],r[9],r[10]).length();s<0&&(o=-o),Fn.copy(this);let c=1/o,h=1/a,u=1/l;return Fn.elements[0]*=c,Fn.elements[1]*=c,Fn.elements[2]*=c,Fn.elements[4]*=h,Fn.elements[5]*=h,Fn.elements[6]*=h,Fn.elements[8]*=u,Fn.elements[9]*=u,Fn.elements[10]*=u,t.setFromRotationMatrix(Fn),n.x=o,n.y=a,n.z=l,this}makePerspective(e,t,n,r,s,o,a=Sn,l=!1){let c=this.elements,h=2*s/(t-e),u=2*s/(n-r),d=(t+e)/(t-e),f=(n+r)/(n-r),m,x;if(l)m=s/(o-s),x=o*s/(o-s);else if(a===Sn)m=-(o+s)/(o-s),x=-2*o*s/(o-s);else if(a===io)m=-o/(o-s),x=-o*s/(o-s);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=d,c[12]=0,c[1]=0,c[5]=u,c[9]=f,c[13]=0,c[2]=0,c[6]=0,c[10]=m,c[14]=x,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,n,r,s,o,a=Sn,l=!1){let c=this.elements,h=2/(t-e),u=2/(n-r),d=-(t+e)/(t-e),f=-(n+r)/(n-r),m,x;if(l)m=1/(o-s),x=o/(o-s);else if(a===Sn)m=-2/(o-s),x=-(o+s)/(o-s);else if(a===io)m=-1/(o-s),x=-s/(o-s);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=0,c[12]=d,c[1]=0,c[5]=u,c[9]=0,c[13]=f,c[2]=0,c[6]=0,c[10]=m,c[14]=x,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){let t=this.elements,n=e.elements;for(let r=0;r<16;r++)if(t[r]!==n[r])return!1;return!0}fromArray(e,t=0){for(let n=0;n<16;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e[t+9]=n[9],e[t+10]=n[10],e[t+11]=n[11],e[t+12]=n[12],e[t+13]=n[13],e[t+14]=n[14],e[t+15]=n[15],e}},ts=new q,Fn=new xt,gw=new q(0,0,0),xw=new q(1,1,1),zi=new q,ja=new q,on=new q,og=new xt,ag=new Zn,Xi=class i{constructor(e=0,t=0,n=0,r=i.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=n,this._order=r}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,n,r=this._order){return this._x=e,this._y=t,this._z=n,this._order=r,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,n=!0){let r=e.elements,s=r[0],o=r[4],a=r[8],l=r[1],c=r[5],h=r[9],u=r[2],d=r[6],f=r[10];switch(t){case"XYZ":this._y=Math.asin(Je(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-h,f),this._z=Math.atan2(-o,s)):(this._x=Math.atan2(d,c),this._z=0);break;case"YXZ":this._x=Math.asin(-Je(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(a,f),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-u,s),this._z=0);break;case"ZXY":this._x=Math.asin(Je(d,-1,1)),Math.abs(d)<.9999999?(this._y=Math.atan2(-u,f),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,s));break;case"ZYX":this._y=Math.asin(-Je(u,-1,1)),Math.abs(u)<.9999999?(this._x=Math.atan2(d,f),this._z=Math.atan2(l,s)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(Je(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-h,c),this._y=Math.atan2(-u,s)):(this._x=0,this._y=Math.atan2(a,f));break;case"XZY":this._z=Math.asin(-Je(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(d,c),this._y=Math.atan2(a,s)):(this._x=Math.atan2(-h,f),this._y=0);break;default:De("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,n===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,n){return og.makeRotationFromQuaternion(e),this.setFromRotationMatrix(og,t,n)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return ag.setFromEuler(this),this.setFromQuaternion(ag,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};Xi.DEFAULT_ORDER="XYZ";var oo=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},yw=0,lg=new q,ns=new Zn,hi=new xt,Ka=new q,js=new q,vw=new q,bw=new Zn,cg=new q(1,0,0),hg=new q(0,1,0),ug=new q(0,0,1),dg={type:"added"},_w={type:"removed"},is={type:"childadded",child:null},Mu={type:"childremoved",child:null},Tn=class i extends Jn{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:yw++}),this.uuid=Co(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=i.DEFAULT_UP.clone();let e=new q,t=new Xi,n=new Zn,r=new q(1,1,1);function s(){n.setFromEuler(t,!1)}function o(){t.setFromQuaternion(n,void 0,!1)}t._onChange(s),n._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:n},scale:{configurable:!0,enumerable:!0,value:r},modelViewMatrix:{value:new xt},normalMatrix:{value:new Oe}}),this.matrix=new xt,this.matrixWorld=new xt,this.matrixAutoUpdate=i.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=i.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new oo,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return ns.setFromAxisAngle(e,t),this.quaternion.multiply(ns),this}rotateOnWorldAxis(e,t){return ns.setFromAxisAngle(e,t),this.quaternion.premultiply(ns),this}rotateX(e){return this.rotateOnAxis(cg,e)}rotateY(e){return this.rotateOnAxis(hg,e)}rotateZ(e){return this.rotateOnAxis(ug,e)}translateOnAxis(e,t){return lg.copy(e).applyQuaternion(this.quaternion),this.position.add(lg.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(cg,e)}translateY(e){return this.translateOnAxis(hg,e)}translateZ(e){return this.translateOnAxis(ug,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(hi.copy(this.matrixWorld).invert())}lookAt(e,t,n){e.isVector3?Ka.copy(e):Ka.set(e,t,n);let r=this.parent;this.updateWorldMatrix(!0,!1),js.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?hi.lookAt(js,Ka,this.up):hi.lookAt(Ka,js,this.up),this.quaternion.setFromRotationMatrix(hi),r&&(hi.extractRotation(r.matrixWorld),ns.setFromRotationMatrix(hi),this.quaternion.premultiply(ns.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(Fe("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(dg),is.child=e,this.dispatchEvent(is),is.child=null):Fe("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let n=0;n<arguments.length;n++)this.remove(arguments[n]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(_w),Mu.child=e,this.dispatchEvent(Mu),Mu.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),hi.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),hi.multiply(e.parent.matrixWorld)),e.applyMatrix4(hi),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(dg),is.child=e,this.dispatchEvent(is),is.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let n=0,r=this.children.length;n<r;n++){let o=this.children[n].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,n=[]){this[e]===t&&n.push(this);let r=this.children;for(let s=0,o=r.length;s<o;s++)r[s].getObjectsByProperty(e,t,n);return n}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(js,e,vw),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(js,bw,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let n=0,r=t.length;n<r;n++)t[n].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let n=0,r=t.length;n<r;n++)t[n].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,n=e.y,r=e.z,s=this.matrix.elements;s[12]+=t-s[0]*t-s[4]*n-s[8]*r,s[13]+=n-s[1]*t-s[5]*n-s[9]*r,s[14]+=r-s[2]*t-s[6]*n-s[10]*r}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let n=0,r=t.length;n<r;n++)t[n].updateMatrixWorld(e)}updateWorldMatrix(e,t,n=!1){let r=this.parent;if(e===!0&&r!==null&&r.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||n)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,n=!0),t===!0){let s=this.children;for(let o=0,a=s.length;o<a;o++)s[o].updateWorldMatrix(!1,!0,n)}}toJSON(e){let t=e===void 0||typeof e=="string",n={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},n.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let r={};r.uuid=this.uuid,r.type=this.type,r.name=this.name,r.castShadow=this.castShadow,r.receiveShadow=this.receiveShadow,r.visible=this.visible,r.frustumCulled=this.frustumCulled,r.renderOrder=this.renderOrder,r.static=this.static,r.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(r.userData=this.userData),r.layers=this.layers.mask,r.matrix=this.matrix.toArray(),r.up=this.up.toArray(),this.pivot!==null&&(r.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(r.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(r.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(r.type="InstancedMesh",r.count=this.count,r.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(r.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(r.type="BatchedMesh",r.perObjectFrustumCulled=this.perObjectFrustumCulled,r.sortObjects=this.sortObjects,r.drawRanges=this._drawRanges,r.reservedRanges=this._reservedRanges,r.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),r.instanceInfo=this._instanceInfo.map(a=>({...a})),r.availableInstanceIds=this._availableInstanceIds.slice(),r.availableGeometryIds=this._availableGeometryIds.slice(),r.nextIndexStart=this._nextIndexStart,r.nextVertexStart=this._nextVertexStart,r.geometryCount=this._geometryCount,r.maxInstanceCount=this._maxInstanceCount,r.maxVertexCount=this._maxVertexCount,r.maxIndexCount=this._maxIndexCount,r.geometryInitialized=this._geometryInitialized,r.matricesTexture=this._matricesTexture.toJSON(e),r.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(r.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(r.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(r.boundingBox=this.boundingBox.toJSON()));function s(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?r.background=this.background.toJSON():this.background.isTexture&&(r.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(r.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){r.geometry=s(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,h=l.length;c<h;c++){let u=l[c];s(e.shapes,u)}else s(e.shapes,l)}}if(this.isSkinnedMesh&&(r.bindMode=this.bindMode,r.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(s(e.skeletons,this.skeleton),r.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(s(e.materials,this.material[l]));r.material=a}else r.material=s(e.materials,this.material);if(this.children.length>0){r.children=[];for(let a=0;a<this.children.length;a++)r.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){r.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];r.animations.push(s(e.animations,l))}}if(t){let a=o(e.geometries),l=o(e.materials),c=o(e.textures),h=o(e.images),u=o(e.shapes),d=o(e.skeletons),f=o(e.animations),m=o(e.nodes);a.length>0&&(n.geometries=a),l.length>0&&(n.materials=l),c.length>0&&(n.textures=c),h.length>0&&(n.images=h),u.length>0&&(n.shapes=u),d.length>0&&(n.skeletons=d),f.length>0&&(n.animations=f),m.length>0&&(n.nodes=m)}return n.object=r,n;function o(a){let l=[];for(let c in a){let h=a[c];delete h.metadata,l.push(h)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let n=0;n<e.children.length;n++){let r=e.children[n];this.add(r.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};Tn.DEFAULT_UP=new q(0,1,0);Tn.DEFAULT_MATRIX_AUTO_UPDATE=!0;Tn.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var Mr=class extends Tn{constructor(){super(),this.isGroup=!0,this.type="Group"}},Mw={type:"move"},xs=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new Mr,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new Mr,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new q,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new q),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new Mr,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new q,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new q,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let n of e.hand.values())this._getHandJoint(t,n)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,n){let r=null,s=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){o=!0;for(let x of e.hand.values()){let g=t.getJointPose(x,n),p=this._getHandJoint(c,x);g!==null&&(p.matrix.fromArray(g.transform.matrix),p.matrix.decompose(p.position,p.quaternion,p.scale),p.matrixWorldNeedsUpdate=!0,p.jointRadius=g.radius),p.visible=g!==null}let h=c.joints["index-finger-tip"],u=c.joints["thumb-tip"],d=h.position.distanceTo(u.position),f=.02,m=.005;c.inputState.pinching&&d>f+m?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&d<=f-m&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(s=t.getPose(e.gripSpace,n),s!==null&&(l.matrix.fromArray(s.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,s.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(s.linearVelocity)):l.hasLinearVelocity=!1,s.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(s.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(r=t.getPose(e.targetRaySpace,n),r===null&&s!==null&&(r=s),r!==null&&(a.matrix.fromArray(r.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,r.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(r.linearVelocity)):a.hasLinearVelocity=!1,r.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(r.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(Mw)))}return a!==null&&(a.visible=r!==null),l!==null&&(l.visible=s!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let n=new Mr;n.matrixAutoUpdate=!1,n.visible=!1,e.joints[t.jointName]=n,e.add(n)}return e.joints[t.jointName]}},i0={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},Vi={h:0,s:0,l:0},Ja={h:0,s:0,l:0};function wu(i,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?i+(e-i)*6*t:t<1/2?e:t<2/3?i+(e-i)*6*(2/3-t):i}var Ke=class{constructor(e,t,n){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,n)}set(e,t,n){if(t===void 0&&n===void 0){let r=e;r&&r.isColor?this.copy(r):typeof r=="number"?this.setHex(r):typeof r=="string"&&this.setStyle(r)}else this.setRGB(e,t,n);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=ln){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,$e.colorSpaceToWorking(this,t),this}setRGB(e,t,n,r=$e.workingColorSpace){return this.r=e,this.g=t,this.b=n,$e.colorSpaceToWorking(this,r),this}setHSL(e,t,n,r=$e.workingColorSpace){if(e=hw(e,1),t=Je(t,0,1),n=Je(n,0,1),t===0)this.r=this.g=this.b=n;else{let s=n<=.5?n*(1+t):n+t-n*t,o=2*n-s;this.r=wu(o,s,e+1/3),this.g=wu(o,s,e),this.b=wu(o,s,e-1/3)}return $e.colorSpaceToWorking(this,r),this}setStyle(e,t=ln){function n(s){s!==void 0&&parseFloat(s)<1&&De("Color: Alpha component of "+e+" will be ignored.")}let r;if(r=/^(\w+)\(([^\)]*)\)/.exec(e)){let s,o=r[1],a=r[2];switch(o){case"rgb":case"rgba":if(s=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(s[4]),this.setRGB(Math.min(255,parseInt(s[1],10))/255,Math.min(255,parseInt(s[2],10))/255,Math.min(255,parseInt(s[3],10))/255,t);if(s=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(s[4]),this.setRGB(Math.min(100,parseFloat(s[1]))/100,Math.min(100,parseFloat(s[2]))/100,Math.min(100,parseFloat(s[3]))/100,t);break;case"hsl":case"hsla":if(s=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(s[4]),this.setHSL(parseFloat(s[1])/360,parseFloat(s[2])/100,parseFloat(s[3])/100,t);break;default:De("Color: Unknown color model "+e)}}else if(r=/^\#([A-Fa-f\d]+)$/.exec(e)){let s=r[1],o=s.length;if(o===3)return this.setRGB(parseInt(s.charAt(0),16)/15,parseInt(s.charAt(1),16)/15,parseInt(s.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(s,16),t);De("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=ln){let n=i0[e.toLowerCase()];return n!==void 0?this.setHex(n,t):De("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=mi(e.r),this.g=mi(e.g),this.b=mi(e.b),this}copyLinearToSRGB(e){return this.r=fs(e.r),this.g=fs(e.g),this.b=fs(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=ln){return $e.workingToColorSpace(Wt.copy(this),e),Math.round(Je(Wt.r*255,0,255))*65536+Math.round(Je(Wt.g*255,0,255))*256+Math.round(Je(Wt.b*255,0,255))}getHexString(e=ln){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=$e.workingColorSpace){$e.workingToColorSpace(Wt.copy(this),t);let n=Wt.r,r=Wt.g,s=Wt.b,o=Math.max(n,r,s),a=Math.min(n,r,s),l,c,h=(a+o)/2;if(a===o)l=0,c=0;else{let u=o-a;switch(c=h<=.5?u/(o+a):u/(2-o-a),o){case n:l=(r-s)/u+(r<s?6:0);break;case r:l=(s-n)/u+2;break;case s:l=(n-r)/u+4;break}l/=6}return e.h=l,e.s=c,e.l=h,e}getRGB(e,t=$e.workingColorSpace){return $e.workingToColorSpace(Wt.copy(this),t),e.r=Wt.r,e.g=Wt.g,e.b=Wt.b,e}getStyle(e=ln){$e.workingToColorSpace(Wt.copy(this),e);let t=Wt.r,n=Wt.g,r=Wt.b;return e!==ln?`color(${e} ${t.toFixed(3)} ${n.toFixed(3)} ${r.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(n*255)},${Math.round(r*255)})`}offsetHSL(e,t,n){return this.getHSL(Vi),this.setHSL(Vi.h+e,Vi.s+t,Vi.l+n)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,n){return this.r=e.r+(t.r-e.r)*n,this.g=e.g+(t.g-e.g)*n,this.b=e.b+(t.b-e.b)*n,this}lerpHSL(e,t){this.getHSL(Vi),e.getHSL(Ja);let n=xu(Vi.h,Ja.h,t),r=xu(Vi.s,Ja.s,t),s=xu(Vi.l,Ja.l,t);return this.setHSL(n,r,s),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,n=this.g,r=this.b,s=e.elements;return this.r=s[0]*t+s[3]*n+s[6]*r,this.g=s[1]*t+s[4]*n+s[7]*r,this.b=s[2]*t+s[5]*n+s[8]*r,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},Wt=new Ke;Ke.NAMES=i0;var ao=class extends Tn{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Xi,this.environmentIntensity=1,this.environmentRotation=new Xi,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},On=new q,ui=new q,Su=new q,di=new q,rs=new q,ss=new q,fg=new q,Eu=new q,Tu=new q,Au=new q,Ru=new mt,Cu=new mt,Pu=new mt,$i=class i{constructor(e=new q,t=new q,n=new q){this.a=e,this.b=t,this.c=n}static getNormal(e,t,n,r){r.subVectors(n,t),On.subVectors(e,t),r.cross(On);let s=r.lengthSq();return s>0?r.multiplyScalar(1/Math.sqrt(s)):r.set(0,0,0)}static getBarycoord(e,t,n,r,s){On.subVectors(r,t),ui.subVectors(n,t),Su.subVectors(e,t);let o=On.dot(On),a=On.dot(ui),l=On.dot(Su),c=ui.dot(ui),h=ui.dot(Su),u=o*c-a*a;if(u===0)return s.set(0,0,0),null;let d=1/u,f=(c*l-a*h)*d,m=(o*h-a*l)*d;return s.set(1-f-m,m,f)}static containsPoint(e,t,n,r){return this.getBarycoord(e,t,n,r,di)===null?!1:di.x>=0&&di.y>=0&&di.x+di.y<=1}static getInterpolation(e,t,n,r,s,o,a,l){return this.getBarycoord(e,t,n,r,di)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(s,di.x),l.addScaledVector(o,di.y),l.addScaledVector(a,di.z),l)}static getInterpolatedAttribute(e,t,n,r,s,o){return Ru.setScalar(0),Cu.setScalar(0),Pu.setScalar(0),Ru.fromBufferAttribute(e,t),Cu.fromBufferAttribute(e,n),Pu.fromBufferAttribute(e,r),o.setScalar(0),o.addScaledVector(Ru,s.x),o.addScaledVector(Cu,s.y),o.addScaledVector(Pu,s.z),o}static isFrontFacing(e,t,n,r){return On.subVectors(n,t),ui.subVectors(e,t),On.cross(ui).dot(r)<0}set(e,t,n){return this.a.copy(e),this.b.copy(t),this.c.copy(n),this}setFromPointsAndIndices(e,t,n,r){return this.a.copy(e[t]),this.b.copy(e[n]),this.c.copy(e[r]),this}setFromAttributeAndIndices(e,t,n,r){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,n),this.c.fromBufferAttribute(e,r),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return On.subVectors(this.c,this.b),ui.subVectors(this.a,this.b),On.cross(ui).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return i.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return i.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,n,r,s){return i.getInterpolation(e,this.a,this.b,this.c,t,n,r,s)}containsPoint(e){return i.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return i.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let n=this.a,r=this.b,s=this.c,o,a;rs.subVectors(r,n),ss.subVectors(s,n),Eu.subVectors(e,n);let l=rs.dot(Eu),c=ss.dot(Eu);if(l<=0&&c<=0)return t.copy(n);Tu.subVectors(e,r);let h=rs.dot(Tu),u=ss.dot(Tu);if(h>=0&&u<=h)return t.copy(r);let d=l*u-h*c;if(d<=0&&l>=0&&h<=0&&l-h>0)return o=l/(l-h),t.copy(n).addScaledVector(rs,o);Au.subVectors(e,s);let f=rs.dot(Au),m=ss.dot(Au);if(m>=0&&f<=m)return t.copy(s);let x=f*c-l*m;if(x<=0&&c>=0&&m<=0)return a=c/(c-m),t.copy(n).addScaledVector(ss,a);let g=h*m-f*u;if(g<=0&&u-h>=0&&f-m>=0)return fg.subVectors(s,r),a=(u-h)/(u-h+(f-m)),t.copy(r).addScaledVector(fg,a);let p=1/(g+x+d);return o=x*p,a=d*p,t.copy(n).addScaledVector(rs,o).addScaledVector(ss,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},qi=class{constructor(e=new q(1/0,1/0,1/0),t=new q(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t+=3)this.expandByPoint(Un.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,n=e.count;t<n;t++)this.expandByPoint(Un.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let n=Un.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(n),this.max.copy(e).add(n),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let n=e.geometry;if(n!==void 0){let s=n.getAttribute("position");if(t===!0&&s!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=s.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,Un):Un.fromBufferAttribute(s,o),Un.applyMatrix4(e.matrixWorld),this.expandByPoint(Un);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),Za.copy(e.boundingBox)):(n.boundingBox===null&&n.computeBoundingBox(),Za.copy(n.boundingBox)),Za.applyMatrix4(e.matrixWorld),this.union(Za)}let r=e.children;for(let s=0,o=r.length;s<o;s++)this.expandByObject(r[s],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,Un),Un.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,n;return e.normal.x>0?(t=e.normal.x*this.min.x,n=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,n=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,n+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,n+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,n+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,n+=e.normal.z*this.min.z),t<=-e.constant&&n>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(Ks),Qa.subVectors(this.max,Ks),os.subVectors(e.a,Ks),as.subVectors(e.b,Ks),ls.subVectors(e.c,Ks),Gi.subVectors(as,os),Hi.subVectors(ls,as),yr.subVectors(os,ls);let t=[0,-Gi.z,Gi.y,0,-Hi.z,Hi.y,0,-yr.z,yr.y,Gi.z,0,-Gi.x,Hi.z,0,-Hi.x,yr.z,0,-yr.x,-Gi.y,Gi.x,0,-Hi.y,Hi.x,0,-yr.y,yr.x,0];return!Lu(t,os,as,ls,Qa)||(t=[1,0,0,0,1,0,0,0,1],!Lu(t,os,as,ls,Qa))?!1:(el.crossVectors(Gi,Hi),t=[el.x,el.y,el.z],Lu(t,os,as,ls,Qa))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,Un).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(Un).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(fi[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),fi[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),fi[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),fi[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),fi[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),fi[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),fi[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),fi[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(fi),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},fi=[new q,new q,new q,new q,new q,new q,new q,new q],Un=new q,Za=new qi,os=new q,as=new q,ls=new q,Gi=new q,Hi=new q,yr=new q,Ks=new q,Qa=new q,el=new q,vr=new q;function Lu(i,e,t,n,r){for(let s=0,o=i.length-3;s<=o;s+=3){vr.fromArray(i,s);let a=r.x*Math.abs(vr.x)+r.y*Math.abs(vr.y)+r.z*Math.abs(vr.z),l=e.dot(vr),c=t.dot(vr),h=n.dot(vr);if(Math.max(-Math.max(l,c,h),Math.min(l,c,h))>a)return!1}return!0}var Mt=new q,tl=new je,ww=0,cn=class extends Jn{constructor(e,t,n=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:ww++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=n,this.usage=Jg,this.updateRanges=[],this.gpuType=zn,this.version=0,this._normalizationScale=e!==void 0?gd(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,n){e*=this.itemSize,n*=t.itemSize;for(let r=0,s=this.itemSize;r<s;r++)this.array[e+r]=t.array[n+r];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,n=this.count;t<n;t++)tl.fromBufferAttribute(this,t),tl.applyMatrix3(e),this.setXY(t,tl.x,tl.y);else if(this.itemSize===3)for(let t=0,n=this.count;t<n;t++)Mt.fromBufferAttribute(this,t),Mt.applyMatrix3(e),this.setXYZ(t,Mt.x,Mt.y,Mt.z);return this}applyMatrix4(e){for(let t=0,n=this.count;t<n;t++)Mt.fromBufferAttribute(this,t),Mt.applyMatrix4(e),this.setXYZ(t,Mt.x,Mt.y,Mt.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)Mt.fromBufferAttribute(this,t),Mt.applyNormalMatrix(e),this.setXYZ(t,Mt.x,Mt.y,Mt.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)Mt.fromBufferAttribute(this,t),Mt.transformDirection(e),this.setXYZ(t,Mt.x,Mt.y,Mt.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let n=this.array[e*this.itemSize+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.array[e*this.itemSize+t]=n,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,n){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.array[e+0]=t,this.array[e+1]=n,this}setXYZ(e,t,n,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=r,this}setXYZW(e,t,n,r,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),r=this._normalize(r),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=r,this.array[e+3]=s,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):uw(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):dw(e,this.array)}};var lo=class extends cn{constructor(e,t,n){super(new Uint16Array(e),t,n)}};var co=class extends cn{constructor(e,t,n){super(new Uint32Array(e),t,n)}};var En=class extends cn{constructor(e,t,n){super(new Float32Array(e),t,n)}},Sw=new qi,Js=new q,Iu=new q,ys=class{constructor(e=new q,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let n=this.center;t!==void 0?n.copy(t):Sw.setFromPoints(e).getCenter(n);let r=0;for(let s=0,o=e.length;s<o;s++)r=Math.max(r,n.distanceToSquared(e[s]));return this.radius=Math.sqrt(r),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let n=this.center.distanceToSquared(e);return t.copy(e),n>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;Js.subVectors(e,this.center);let t=Js.lengthSq();if(t>this.radius*this.radius){let n=Math.sqrt(t),r=(n-this.radius)*.5;this.center.addScaledVector(Js,r/n),this.radius+=r}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(Iu.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(Js.copy(e.center).add(Iu)),this.expandByPoint(Js.copy(e.center).sub(Iu))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},Ew=0,wn=new xt,Nu=new Tn,cs=new q,an=new qi,Zs=new qi,Dt=new q,xi=class i extends Jn{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:Ew++}),this.uuid=Co(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(lw(e)?co:lo)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,n=0){this.groups.push({start:e,count:t,materialIndex:n})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let n=this.attributes.normal;if(n!==void 0){let s=new Oe().getNormalMatrix(e);n.applyNormalMatrix(s),n.needsUpdate=!0}let r=this.attributes.tangent;return r!==void 0&&(r.transformDirection(e),r.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return wn.makeRotationFromQuaternion(e),this.applyMatrix4(wn),this}rotateX(e){return wn.makeRotationX(e),this.applyMatrix4(wn),this}rotateY(e){return wn.makeRotationY(e),this.applyMatrix4(wn),this}rotateZ(e){return wn.makeRotationZ(e),this.applyMatrix4(wn),this}translate(e,t,n){return wn.makeTranslation(e,t,n),this.applyMatrix4(wn),this}scale(e,t,n){return wn.makeScale(e,t,n),this.applyMatrix4(wn),this}lookAt(e){return Nu.lookAt(e),Nu.updateMatrix(),this.applyMatrix4(Nu.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(cs).negate(),this.translate(cs.x,cs.y,cs.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let n=[];for(let r=0,s=e.length;r<s;r++){let o=e[r];n.push(o.x,o.y,o.z||0)}this.setAttribute("position",new En(n,3))}else{let n=Math.min(e.length,t.count);for(let r=0;r<n;r++){let s=e[r];t.setXYZ(r,s.x,s.y,s.z||0)}e.length>t.count&&De("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new qi);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Fe("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new q(-1/0,-1/0,-1/0),new q(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let n=0,r=t.length;n<r;n++){let s=t[n];an.setFromBufferAttribute(s),this.morphTargetsRelative?(Dt.addVectors(this.boundingBox.min,an.min),this.boundingBox.expandByPoint(Dt),Dt.addVectors(this.boundingBox.max,an.max),this.boundingBox.expandByPoint(Dt)):(this.boundingBox.expandByPoint(an.min),this.boundingBox.expandByPoint(an.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&Fe('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new ys);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Fe("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new q,1/0);return}if(e){let n=this.boundingSphere.center;if(an.setFromBufferAttribute(e),t)for(let s=0,o=t.length;s<o;s++){let a=t[s];Zs.setFromBufferAttribute(a),this.morphTargetsRelative?(Dt.addVectors(an.min,Zs.min),an.expandByPoint(Dt),Dt.addVectors(an.max,Zs.max),an.expandByPoint(Dt)):(an.expandByPoint(Zs.min),an.expandByPoint(Zs.max))}an.getCenter(n);let r=0;for(let s=0,o=e.count;s<o;s++)Dt.fromBufferAttribute(e,s),r=Math.max(r,n.distanceToSquared(Dt));if(t)for(let s=0,o=t.length;s<o;s++){let a=t[s],l=this.morphTargetsRelative;for(let c=0,h=a.count;c<h;c++)Dt.fromBufferAttribute(a,c),l&&(cs.fromBufferAttribute(e,c),Dt.add(cs)),r=Math.max(r,n.distanceToSquared(Dt))}this.boundingSphere.radius=Math.sqrt(r),isNaN(this.boundingSphere.radius)&&Fe('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){Fe("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let n=t.position,r=t.normal,s=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==n.count)&&(o=new cn(new Float32Array(4*n.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(n.count);for(let O=0;O<n.count;O++)a[O]=new q,l[O]=new q;let h=new q,u=new q,d=new q,f=new je,m=new je,x=new je,g=new q,p=new q;function v(O,M,C){c[O]=c[M]=c[C]=1,h.fromBufferAttribute(n,O),u.fromBufferAttribute(n,M),d.fromBufferAttribute(n,C),f.fromBufferAttribute(s,O),m.fromBufferAttribute(s,M),x.fromBufferAttribute(s,C),u.sub(h),d.sub(h),m.sub(f),x.sub(f);let D=1/(m.x*x.y-x.x*m.y);isFinite(D)&&(g.copy(u).multiplyScalar(x.y).addScaledVector(d,-m.y).multiplyScalar(D),p.copy(d).multiplyScalar(m.x).addScaledVector(u,-x.x).multiplyScalar(D),a[O].add(g),a[M].add(g),a[C].add(g),l[O].add(p),l[M].add(p),l[C].add(p))}let _=this.groups;_.length===0&&(_=[{start:0,count:e.count}]);for(let O=0,M=_.length;O<M;++O){let C=_[O],D=C.start,N=C.count;for(let L=D,B=D+N;L<B;L+=3)v(e.getX(L+0),e.getX(L+1),e.getX(L+2))}let b=new q,T=new q,R=new q,y=new q;function S(O){R.fromBufferAttribute(r,O),y.copy(R);let M=a[O];b.copy(M),b.sub(R.multiplyScalar(R.dot(M))).normalize(),T.crossVectors(y,M);let D=T.dot(l[O])<0?-1:1;o.setXYZW(O,b.x,b.y,b.z,D)}for(let O=0,M=n.count;O<M;++O)c[O]&&S(O);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let n=this.getAttribute("normal");if(n===void 0||n.count!==t.count)n=new cn(new Float32Array(t.count*3),3),this.setAttribute("normal",n);else for(let d=0,f=n.count;d<f;d++)n.setXYZ(d,0,0,0);let r=new q,s=new q,o=new q,a=new q,l=new q,c=new q,h=new q,u=new q;if(e)for(let d=0,f=e.count;d<f;d+=3){let m=e.getX(d+0),x=e.getX(d+1),g=e.getX(d+2);r.fromBufferAttribute(t,m),s.fromBufferAttribute(t,x),o.fromBufferAttribute(t,g),h.subVectors(o,s),u.subVectors(r,s),h.cross(u),a.fromBufferAttribute(n,m),l.fromBufferAttribute(n,x),c.fromBufferAttribute(n,g),a.add(h),l.add(h),c.add(h),n.setXYZ(m,a.x,a.y,a.z),n.setXYZ(x,l.x,l.y,l.z),n.setXYZ(g,c.x,c.y,c.z)}else for(let d=0,f=t.count;d<f;d+=3)r.fromBufferAttribute(t,d+0),s.fromBufferAttribute(t,d+1),o.fromBufferAttribute(t,d+2),h.subVectors(o,s),u.subVectors(r,s),h.cross(u),n.setXYZ(d+0,h.x,h.y,h.z),n.setXYZ(d+1,h.x,h.y,h.z),n.setXYZ(d+2,h.x,h.y,h.z);this.normalizeNormals(),n.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,n=e.count;t<n;t++)Dt.fromBufferAttribute(e,t),Dt.normalize(),e.setXYZ(t,Dt.x,Dt.y,Dt.z)}toNonIndexed(){function e(a,l){let c=a.array,h=a.itemSize,u=a.normalized,d=new c.constructor(l.length*h),f=0,m=0;for(let x=0,g=l.length;x<g;x++){a.isInterleavedBufferAttribute?f=l[x]*a.data.stride+a.offset:f=l[x]*h;for(let p=0;p<h;p++)d[m++]=c[f++]}return new cn(d,h,u)}if(this.index===null)return De("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new i,n=this.index.array,r=this.attributes;for(let a in r){let l=r[a],c=e(l,n);t.setAttribute(a,c)}let s=this.morphAttributes;for(let a in s){let l=[],c=s[a];for(let h=0,u=c.length;h<u;h++){let d=c[h],f=e(d,n);l.push(f)}t.morphAttributes[a]=l}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let n=this.attributes;for(let l in n){let c=n[l];e.data.attributes[l]=c.toJSON(e.data)}let r={},s=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],h=[];for(let u=0,d=c.length;u<d;u++){let f=c[u];h.push(f.toJSON(e.data))}h.length>0&&(r[l]=h,s=!0)}s&&(e.data.morphAttributes=r,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let n=e.index;n!==null&&this.setIndex(n.clone());let r=e.attributes;for(let c in r){let h=r[c];this.setAttribute(c,h.clone(t))}let s=e.morphAttributes;for(let c in s){let h=[],u=s[c];for(let d=0,f=u.length;d<f;d++)h.push(u[d].clone(t));this.morphAttributes[c]=h}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let c=0,h=o.length;c<h;c++){let u=o[c];this.addGroup(u.start,u.count,u.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}};var Du=new q,Tw=new q,Aw=new Oe,kn=class{constructor(e=new q(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,n,r){return this.normal.set(e,t,n),this.constant=r,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,n){let r=Du.subVectors(n,t).cross(Tw.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(r,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,n=!0){let r=e.delta(Du),s=this.normal.dot(r);if(s===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/s;return n===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(r,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),n=this.distanceToPoint(e.end);return t<0&&n>0||n<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let n=t||Aw.getNormalMatrix(e),r=this.coplanarPoint(Du).applyMatrix4(e),s=this.normal.applyMatrix3(n).normalize();return this.constant=-r.dot(s),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},Rw=0,wr=class extends Jn{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:Rw++}),this.uuid=Co(),this.name="",this.type="Material",this.blending=Zi,this.side=Ji,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=qu,this.blendDst=Yu,this.blendEquation=vi,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new Ke(0,0,0),this.blendAlpha=0,this.depthFunc=ps,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=$g,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=gl,this.stencilZFail=gl,this.stencilZPass=gl,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let n=e[t];if(n===void 0){De(`Material: parameter '${t}' has value of undefined.`);continue}let r=this[t];if(r===void 0){De(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}r&&r.isColor?r.set(n):r&&r.isVector2&&n&&n.isVector2||r&&r.isEuler&&n&&n.isEuler||r&&r.isVector3&&n&&n.isVector3?r.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let n={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};n.uuid=this.uuid,n.type=this.type,n.blending=this.blending,n.side=this.side,n.shadowSide=this.shadowSide,n.vertexColors=this.vertexColors,n.opacity=this.opacity,n.transparent=this.transparent,n.blendSrc=this.blendSrc,n.blendDst=this.blendDst,n.blendEquation=this.blendEquation,n.blendSrcAlpha=this.blendSrcAlpha,n.blendDstAlpha=this.blendDstAlpha,n.blendEquationAlpha=this.blendEquationAlpha,n.blendColor=this.blendColor.getHex(),n.blendAlpha=this.blendAlpha,n.depthFunc=this.depthFunc,n.depthTest=this.depthTest,n.depthWrite=this.depthWrite,n.colorWrite=this.colorWrite,n.clipIntersection=this.clipIntersection,n.clipShadows=this.clipShadows,n.stencilWriteMask=this.stencilWriteMask,n.stencilFunc=this.stencilFunc,n.stencilRef=this.stencilRef,n.stencilFuncMask=this.stencilFuncMask,n.stencilFail=this.stencilFail,n.stencilZFail=this.stencilZFail,n.stencilZPass=this.stencilZPass,n.stencilWrite=this.stencilWrite,n.polygonOffset=this.polygonOffset,n.polygonOffsetFactor=this.polygonOffsetFactor,n.polygonOffsetUnits=this.polygonOffsetUnits,n.dithering=this.dithering,n.alphaTest=this.alphaTest,n.alphaHash=this.alphaHash,n.alphaToCoverage=this.alphaToCoverage,n.premultipliedAlpha=this.premultipliedAlpha,n.forceSinglePass=this.forceSinglePass,n.allowOverride=this.allowOverride,n.visible=this.visible,n.toneMapped=this.toneMapped,n.name=this.name,this.color&&this.color.isColor&&(n.color=this.color.getHex()),this.roughness!==void 0&&(n.roughness=this.roughness),this.metalness!==void 0&&(n.metalness=this.metalness),this.sheen!==void 0&&(n.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(n.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(n.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(n.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(n.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(n.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(n.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(n.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(n.shininess=this.shininess),this.clearcoat!==void 0&&(n.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(n.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(n.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(n.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(n.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(n.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(n.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,n.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(n.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(n.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(n.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(n.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(n.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(n.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(n.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(n.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(n.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(n.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(n.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(n.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(n.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(n.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(n.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(n.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(n.lightMap=this.lightMap.toJSON(e).uuid,n.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(n.aoMap=this.aoMap.toJSON(e).uuid,n.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(n.bumpMap=this.bumpMap.toJSON(e).uuid,n.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(n.normalMap=this.normalMap.toJSON(e).uuid,n.normalMapType=this.normalMapType,n.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(n.displacementMap=this.displacementMap.toJSON(e).uuid,n.displacementScale=this.displacementScale,n.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(n.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(n.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(n.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(n.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(n.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(n.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(n.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(n.combine=this.combine)),this.envMapRotation!==void 0&&(n.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(n.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(n.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(n.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(n.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(n.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(n.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(n.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(n.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(n.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(n.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(n.size=this.size),this.sizeAttenuation!==void 0&&(n.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(n.clippingPlanes=this.clippingPlanes.map(s=>s.toJSON())),this.rotation!==void 0&&(n.rotation=this.rotation),this.depthPacking!==void 0&&(n.depthPacking=this.depthPacking),this.linewidth!==void 0&&(n.linewidth=this.linewidth),this.linecap!==void 0&&(n.linecap=this.linecap),this.linejoin!==void 0&&(n.linejoin=this.linejoin),this.dashSize!==void 0&&(n.dashSize=this.dashSize),this.gapSize!==void 0&&(n.gapSize=this.gapSize),this.scale!==void 0&&(n.scale=this.scale),this.wireframe!==void 0&&(n.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(n.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(n.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(n.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(n.flatShading=this.flatShading),this.fog!==void 0&&(n.fog=this.fog),Object.keys(this.userData).length>0&&(n.userData=this.userData);function r(s){let o=[];for(let a in s){let l=s[a];delete l.metadata,o.push(l)}return o}if(t){let s=r(e.textures),o=r(e.images);s.length>0&&(n.textures=s),o.length>0&&(n.images=o)}return n}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new Ke().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(n=>new kn().fromJSON(n))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let n=e.normalScale;Array.isArray(n)===!1&&(n=[n,n]),this.normalScale=new je().fromArray(n)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new je().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,n=null;if(t!==null){let r=t.length;n=new Array(r);for(let s=0;s!==r;++s)n[s]=t[s].clone()}return this.clippingPlanes=n,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var pi=new q,Fu=new q,nl=new q,il=new q,Ll=class{constructor(e=new q,t=new q(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,pi)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let n=t.dot(this.direction);return n<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,n)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=pi.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(pi.copy(this.origin).addScaledVector(this.direction,t),pi.distanceToSquared(e))}distanceSqToSegment(e,t,n,r){Fu.copy(e).add(t).multiplyScalar(.5),nl.copy(t).sub(e).normalize(),il.copy(this.origin).sub(Fu);let s=e.distanceTo(t)*.5,o=-this.direction.dot(nl),a=il.dot(this.direction),l=-il.dot(nl),c=il.lengthSq(),h=Math.abs(1-o*o),u,d,f,m;if(h>0)if(u=o*l-a,d=o*a-l,m=s*h,u>=0)if(d>=-m)if(d<=m){let x=1/h;u*=x,d*=x,f=u*(u+o*d+2*a)+d*(o*u+d+2*l)+c}else d=s,u=Math.max(0,-(o*d+a)),f=-u*u+d*(d+2*l)+c;else d=-s,u=Math.max(0,-(o*d+a)),f=-u*u+d*(d+2*l)+c;else d<=-m?(u=Math.max(0,-(-o*s+a)),d=u>0?-s:Math.min(Math.max(-s,-l),s),f=-u*u+d*(d+2*l)+c):d<=m?(u=0,d=Math.min(Math.max(-s,-l),s),f=d*(d+2*l)+c):(u=Math.max(0,-(o*s+a)),d=u>0?s:Math.min(Math.max(-s,-l),s),f=-u*u+d*(d+2*l)+c);else d=o>0?-s:s,u=Math.max(0,-(o*d+a)),f=-u*u+d*(d+2*l)+c;return n&&n.copy(this.origin).addScaledVector(this.direction,u),r&&r.copy(Fu).addScaledVector(nl,d),f}intersectSphere(e,t){if(e.radius<0)return null;pi.subVectors(e.center,this.origin);let n=pi.dot(this.direction),r=pi.dot(pi)-n*n,s=e.radius*e.radius;if(r>s)return null;let o=Math.sqrt(s-r),a=n-o,l=n+o;return l<0?null:a<0?this.at(l,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let n=-(this.origin.dot(e.normal)+e.constant)/t;return n>=0?n:null}intersectPlane(e,t){let n=this.distanceToPlane(e);return n===null?null:this.at(n,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let n,r,s,o,a,l,c=1/this.direction.x,h=1/this.direction.y,u=1/this.direction.z,d=this.origin;return c>=0?(n=(e.min.x-d.x)*c,r=(e.max.x-d.x)*c):(n=(e.max.x-d.x)*c,r=(e.min.x-d.x)*c),h>=0?(s=(e.min.y-d.y)*h,o=(e.max.y-d.y)*h):(s=(e.max.y-d.y)*h,o=(e.min.y-d.y)*h),n>o||s>r||((s>n||isNaN(n))&&(n=s),(o<r||isNaN(r))&&(r=o),u>=0?(a=(e.min.z-d.z)*u,l=(e.max.z-d.z)*u):(a=(e.max.z-d.z)*u,l=(e.min.z-d.z)*u),n>l||a>r)||((a>n||n!==n)&&(n=a),(l<r||r!==r)&&(r=l),r<0)?null:this.at(n>=0?n:r,t)}intersectsBox(e){return this.intersectBox(e,pi)!==null}intersectTriangle(e,t,n,r,s){let o=this.origin,a=this.direction,l=a.x,c=a.y,h=a.z,u=e.x-o.x,d=e.y-o.y,f=e.z-o.z,m=t.x-o.x,x=t.y-o.y,g=t.z-o.z,p=n.x-o.x,v=n.y-o.y,_=n.z-o.z,b=Math.abs(l),T=Math.abs(c),R=Math.abs(h),y,S,O,M,C,D,N,L,B,H,k,ee;if(b>=T&&b>=R?(O=l,D=u,B=m,ee=p,l>=0?(y=c,S=h,M=d,C=f,N=x,L=g,H=v,k=_):(y=h,S=c,M=f,C=d,N=g,L=x,H=_,k=v)):T>=R?(O=c,D=d,B=x,ee=v,c>=0?(y=h,S=l,M=f,C=u,N=g,L=m,H=_,k=p):(y=l,S=h,M=u,C=f,N=m,L=g,H=p,k=_)):(O=h,D=f,B=g,ee=_,h>=0?(y=l,S=c,M=u,C=d,N=m,L=x,H=p,k=v):(y=c,S=l,M=d,C=u,N=x,L=m,H=v,k=p)),O===0)return null;let W=y/O,Y=S/O,te=1/O,Se=M-W*D,fe=C-Y*D,X=N-W*B,oe=L-Y*B,ve=H-W*ee,ce=k-Y*ee,he=ve*oe-ce*X,Ie=Se*ce-fe*ve,st=X*fe-oe*Se;if(r){if(he<0||Ie<0||st<0)return null}else if((he<0||Ie<0||st<0)&&(he>0||Ie>0||st>0))return null;let Pe=he+Ie+st;if(Pe===0)return null;let Qe=te*(he*D+Ie*B+st*ee);return(Pe>0?Qe<0:Qe>0)?null:this.at(Qe/Pe,s)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},Il=class extends wr{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new Ke(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Xi,this.combine=ju,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},pg=new xt,br=new Ll,rl=new ys,mg=new q,sl=new q,ol=new q,al=new q,Ou=new q,ll=new q,gg=new q,cl=new q,An=class extends Tn{constructor(e=new xi,t=new Il){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let r=t[n[0]];if(r!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let s=0,o=r.length;s<o;s++){let a=r[s].name||String(s);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=s}}}}getVertexPosition(e,t){let n=this.geometry,r=n.attributes.position,s=n.morphAttributes.position,o=n.morphTargetsRelative;t.fromBufferAttribute(r,e);let a=this.morphTargetInfluences;if(s&&a){ll.set(0,0,0);for(let l=0,c=s.length;l<c;l++){let h=a[l],u=s[l];h!==0&&(Ou.fromBufferAttribute(u,e),o?ll.addScaledVector(Ou,h):ll.addScaledVector(Ou.sub(t),h))}t.add(ll)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,r=this.material,s=this.matrixWorld;r!==void 0&&(n.boundingSphere===null&&n.computeBoundingSphere(),rl.copy(n.boundingSphere),rl.applyMatrix4(s),br.copy(e.ray).recast(e.near),!(rl.containsPoint(br.origin)===!1&&(br.intersectSphere(rl,mg)===null||br.origin.distanceToSquared(mg)>(e.far-e.near)**2))&&(pg.copy(s).invert(),br.copy(e.ray).applyMatrix4(pg),!(n.boundingBox!==null&&br.intersectsBox(n.boundingBox)===!1)&&this._computeIntersections(e,t,br)))}_computeIntersections(e,t,n){let r,s=this.geometry,o=this.material,a=s.index,l=s.attributes.position,c=s.attributes.uv,h=s.attributes.uv1,u=s.attributes.normal,d=s.groups,f=s.drawRange;if(a!==null)if(Array.isArray(o))for(let m=0,x=d.length;m<x;m++){let g=d[m],p=o[g.materialIndex],v=Math.max(g.start,f.start),_=Math.min(a.count,Math.min(g.start+g.count,f.start+f.count));for(let b=v,T=_;b<T;b+=3){let R=a.getX(b),y=a.getX(b+1),S=a.getX(b+2);r=hl(this,p,e,n,c,h,u,R,y,S),r&&(r.faceIndex=Math.floor(b/3),r.face.materialIndex=g.materialIndex,t.push(r))}}else{let m=Math.max(0,f.start),x=Math.min(a.count,f.start+f.count);for(let g=m,p=x;g<p;g+=3){let v=a.getX(g),_=a.getX(g+1),b=a.getX(g+2);r=hl(this,o,e,n,c,h,u,v,_,b),r&&(r.faceIndex=Math.floor(g/3),t.push(r))}}else if(l!==void 0)if(Array.isArray(o))for(let m=0,x=d.length;m<x;m++){let g=d[m],p=o[g.materialIndex],v=Math.max(g.start,f.start),_=Math.min(l.count,Math.min(g.start+g.count,f.start+f.count));for(let b=v,T=_;b<T;b+=3){let R=b,y=b+1,S=b+2;r=hl(this,p,e,n,c,h,u,R,y,S),r&&(r.faceIndex=Math.floor(b/3),r.face.materialIndex=g.materialIndex,t.push(r))}}else{let m=Math.max(0,f.start),x=Math.min(l.count,f.start+f.count);for(let g=m,p=x;g<p;g+=3){let v=g,_=g+1,b=g+2;r=hl(this,o,e,n,c,h,u,v,_,b),r&&(r.faceIndex=Math.floor(g/3),t.push(r))}}}};function Cw(i,e,t,n,r,s,o,a){let l;if(e.side===Zt?l=n.intersectTriangle(o,s,r,!0,a):l=n.intersectTriangle(r,s,o,e.side===Ji,a),l===null)return null;cl.copy(a),cl.applyMatrix4(i.matrixWorld);let c=t.ray.origin.distanceTo(cl);return c<t.near||c>t.far?null:{distance:c,point:cl.clone(),object:i}}function hl(i,e,t,n,r,s,o,a,l,c){i.getVertexPosition(a,sl),i.getVertexPosition(l,ol),i.getVertexPosition(c,al);let h=Cw(i,e,t,n,sl,ol,al,gg);if(h){let u=new q;$i.getBarycoord(gg,sl,ol,al,u),r&&(h.uv=$i.getInterpolatedAttribute(r,a,l,c,u,new je)),s&&(h.uv1=$i.getInterpolatedAttribute(s,a,l,c,u,new je)),o&&(h.normal=$i.getInterpolatedAttribute(o,a,l,c,u,new q),h.normal.dot(n.direction)>0&&h.normal.multiplyScalar(-1));let d={a,b:l,c,normal:new q,materialIndex:0};$i.getNormal(sl,ol,al,d.normal),h.face=d,h.barycoord=u}return h}var Nl=class extends tn{constructor(e=null,t=1,n=1,r,s,o,a,l,c=Ft,h=Ft,u,d){super(null,o,a,l,c,h,r,s,u,d),this.isDataTexture=!0,this.image={data:e,width:t,height:n},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var ho=class extends cn{constructor(e,t,n,r=1){super(e,t,n),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=r}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}};var _r=new ys,Pw=new je(.5,.5),ul=new q,Sr=class{constructor(e=new kn,t=new kn,n=new kn,r=new kn,s=new kn,o=new kn){this.planes=[e,t,n,r,s,o]}set(e,t,n,r,s,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(n),a[3].copy(r),a[4].copy(s),a[5].copy(o),this}copy(e){let t=this.planes;for(let n=0;n<6;n++)t[n].copy(e.planes[n]);return this}setFromProjectionMatrix(e,t=Sn,n=!1){let r=this.planes,s=e.elements,o=s[0],a=s[1],l=s[2],c=s[3],h=s[4],u=s[5],d=s[6],f=s[7],m=s[8],x=s[9],g=s[10],p=s[11],v=s[12],_=s[13],b=s[14],T=s[15];if(r[0].setComponents(c-o,f-h,p-m,T-v).normalize(),r[1].setComponents(c+o,f+h,p+m,T+v).normalize(),r[2].setComponents(c+a,f+u,p+x,T+_).normalize(),r[3].setComponents(c-a,f-u,p-x,T-_).normalize(),n)r[4].setComponents(l,d,g,b).normalize(),r[5].setComponents(c-l,f-d,p-g,T-b).normalize();else if(r[4].setComponents(c-l,f-d,p-g,T-b).normalize(),t===Sn)r[5].setComponents(c+l,f+d,p+g,T+b).normalize();else if(t===io)r[5].setComponents(l,d,g,b).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),_r.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),_r.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(_r)}intersectsSprite(e){_r.center.set(0,0,0);let t=Pw.distanceTo(e.center);return _r.radius=.7071067811865476+t,_r.applyMatrix4(e.matrixWorld),this.intersectsSphere(_r)}intersectsSphere(e){let t=this.planes,n=e.center,r=-e.radius;for(let s=0;s<6;s++)if(t[s].distanceToPoint(n)<r)return!1;return!0}intersectsBox(e){let t=this.planes;for(let n=0;n<6;n++){let r=t[n];if(ul.x=r.normal.x>0?e.max.x:e.min.x,ul.y=r.normal.y>0?e.max.y:e.min.y,ul.z=r.normal.z>0?e.max.z:e.min.z,r.distanceToPoint(ul)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let n=0;n<6;n++)if(t[n].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},xg=new xt,Dl=class i{constructor(){this.coordinateSystem=Sn,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,n=this._frustums;for(let r=0;r<t.length;r++){let s=t[r];xg.multiplyMatrices(s.projectionMatrix,s.matrixWorldInverse),n[r]===void 0&&(n[r]=new Sr),n[r].setFromProjectionMatrix(xg,s.coordinateSystem,s.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,n=e._frustums;for(let r=0;r<e._count;r++)t[r]===void 0&&(t[r]=new Sr),t[r].copy(n[r]);return this._count=e._count,this}clone(){return new i().copy(this)}};var uo=class extends tn{constructor(e=[],t=Tr,n,r,s,o,a,l,c,h){super(e,t,n,r,s,o,a,l,c,h),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var yi=class extends tn{constructor(e,t,n=Bn,r,s,o,a=Ft,l=Ft,c,h=gi,u=1){if(h!==gi&&h!==_i)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let d={width:e,height:t,depth:u};super(d,r,s,o,a,l,h,n,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new gs(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},fo=class extends yi{constructor(e,t=Bn,n=Tr,r,s,o=Ft,a=Ft,l,c=gi){let h={width:e,height:e,depth:1},u=[h,h,h,h,h,h];super(e,e,t,n,r,s,o,a,l,c),this.image=u,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},po=class extends tn{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},vs=class i extends xi{constructor(e=1,t=1,n=1,r=1,s=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:n,widthSegments:r,heightSegments:s,depthSegments:o};let a=this;r=Math.floor(r),s=Math.floor(s),o=Math.floor(o);let l=[],c=[],h=[],u=[],d=0,f=0;m("z","y","x",-1,-1,n,t,e,o,s,0),m("z","y","x",1,-1,n,t,-e,o,s,1),m("x","z","y",1,1,e,n,t,r,o,2),m("x","z","y",1,-1,e,n,-t,r,o,3),m("x","y","z",1,-1,e,t,n,r,s,4),m("x","y","z",-1,-1,e,t,-n,r,s,5),this.setIndex(l),this.setAttribute("position",new En(c,3)),this.setAttribute("normal",new En(h,3)),this.setAttribute("uv",new En(u,2));function m(x,g,p,v,_,b,T,R,y,S,O){let M=b/y,C=T/S,D=b/2,N=T/2,L=R/2,B=y+1,H=S+1,k=0,ee=0,W=new q;for(let Y=0;Y<H;Y++){let te=Y*C-N;for(let Se=0;Se<B;Se++){let fe=Se*M-D;W[x]=fe*v,W[g]=te*_,W[p]=L,c.push(W.x,W.y,W.z),W[x]=0,W[g]=0,W[p]=R>0?1:-1,h.push(W.x,W.y,W.z),u.push(Se/y),u.push(1-Y/S),k+=1}}for(let Y=0;Y<S;Y++)for(let te=0;te<y;te++){let Se=d+te+B*Y,fe=d+te+B*(Y+1),X=d+(te+1)+B*(Y+1),oe=d+(te+1)+B*Y;l.push(Se,fe,oe),l.push(fe,X,oe),ee+=6}a.addGroup(f,ee,O),f+=ee,d+=k}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var mo=class i extends xi{constructor(e=1,t=1,n=1,r=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:n,heightSegments:r};let s=e/2,o=t/2,a=Math.floor(n),l=Math.floor(r),c=a+1,h=l+1,u=e/a,d=t/l,f=[],m=[],x=[],g=[];for(let p=0;p<h;p++){let v=p*d-o;for(let _=0;_<c;_++){let b=_*u-s;m.push(b,-v,0),x.push(0,0,1),g.push(_/a),g.push(1-p/l)}}for(let p=0;p<l;p++)for(let v=0;v<a;v++){let _=v+c*p,b=v+c*(p+1),T=v+1+c*(p+1),R=v+1+c*p;f.push(_,b,R),f.push(b,T,R)}this.setIndex(f),this.setAttribute("position",new En(m,3)),this.setAttribute("normal",new En(x,3)),this.setAttribute("uv",new En(g,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.widthSegments,e.heightSegments)}};function Rr(i){let e={};for(let t in i){e[t]={};for(let n in i[t]){let r=i[t][n];if(yg(r))r.isRenderTargetTexture?(De("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][n]=null):e[t][n]=r.clone();else if(Array.isArray(r))if(yg(r[0])){let s=[];for(let o=0,a=r.length;o<a;o++)s[o]=r[o].clone();e[t][n]=s}else e[t][n]=r.slice();else e[t][n]=r}}return e}function $t(i){let e={};for(let t=0;t<i.length;t++){let n=Rr(i[t]);for(let r in n)e[r]=n[r]}return e}function yg(i){return i&&(i.isColor||i.isMatrix3||i.isMatrix4||i.isVector2||i.isVector3||i.isVector4||i.isTexture||i.isQuaternion)}function Lw(i){let e=[];for(let t=0;t<i.length;t++)e.push(i[t].clone());return e}function xd(i){let e=i.getRenderTarget();return e===null?i.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:$e.workingColorSpace}var r0={clone:Rr,merge:$t},Iw=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,Nw=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,Qn=class extends wr{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=Iw,this.fragmentShader=Nw,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=Rr(e.uniforms),this.uniformsGroups=Lw(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let r in this.uniforms){let o=this.uniforms[r].value;o&&o.isTexture?t.uniforms[r]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[r]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[r]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[r]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[r]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[r]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[r]={type:"m4",value:o.toArray()}:t.uniforms[r]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let n={};for(let r in this.extensions)this.extensions[r]===!0&&(n[r]=!0);return Object.keys(n).length>0&&(t.extensions=n),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let n in e.uniforms){let r=e.uniforms[n];switch(this.uniforms[n]={},r.type){case"t":this.uniforms[n].value=t[r.value]||null;break;case"c":this.uniforms[n].value=new Ke().setHex(r.value);break;case"v2":this.uniforms[n].value=new je().fromArray(r.value);break;case"v3":this.uniforms[n].value=new q().fromArray(r.value);break;case"v4":this.uniforms[n].value=new mt().fromArray(r.value);break;case"m3":this.uniforms[n].value=new Oe().fromArray(r.value);break;case"m4":this.uniforms[n].value=new xt().fromArray(r.value);break;default:this.uniforms[n].value=r.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let n in e.extensions)this.extensions[n]=e.extensions[n];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},bs=class extends Qn{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var Fl=class extends wr{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=Hg,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},Ol=class extends wr{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function hs(i,e){return!i||i.constructor===e?i:typeof e.BYTES_PER_ELEMENT=="number"?new e(i):Array.prototype.slice.call(i)}function dl(i){return i!==void 0&&i.inTangents!==void 0&&i.outTangents!==void 0}var Yi=class{constructor(e,t,n,r){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=r!==void 0?r:new t.constructor(n),this.sampleValues=t,this.valueSize=n,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,n=this._cachedIndex,r=t[n],s=t[n-1];e:{t:{let o;n:{i:if(!(e<r)){for(let a=n+2;;){if(r===void 0){if(e<s)break i;return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}if(n===a)break;if(s=r,r=t[++n],e<r)break t}o=t.length;break n}if(!(e>=s)){let a=t[1];e<a&&(n=2,s=a);for(let l=n-2;;){if(s===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(n===l)break;if(r=s,s=t[--n-1],e>=s)break t}o=n,n=0;break n}break e}for(;n<o;){let a=n+o>>>1;e<t[a]?o=a:n=a+1}if(r=t[n],s=t[n-1],s===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(r===void 0)return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}this._cachedIndex=n,this.intervalChanged_(n,s,r)}return this.interpolate_(n,s,e,r)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,n=this.sampleValues,r=this.valueSize,s=e*r;for(let o=0;o!==r;++o)t[o]=n[s+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},Ul=class extends Yi{constructor(e,t,n,r){super(e,t,n,r),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:ku,endingEnd:ku}}intervalChanged_(e,t,n){let r=this.parameterPositions,s=e-2,o=e+1,a=r[s],l=r[o];if(a===void 0)switch(this.getSettings_().endingStart){case Bu:s=e,a=2*t-n;break;case zu:s=r.length-2,a=t+r[s]-r[s+1];break;default:s=e,a=n}if(l===void 0)switch(this.getSettings_().endingEnd){case Bu:o=e,l=2*n-t;break;case zu:o=1,l=n+r[1]-r[0];break;default:o=e-1,l=t}let c=(n-t)*.5,h=this.valueSize;this._weightPrev=c/(t-a),this._weightNext=c/(l-n),this._offsetPrev=s*h,this._offsetNext=o*h}interpolate_(e,t,n,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this._offsetPrev,u=this._offsetNext,d=this._weightPrev,f=this._weightNext,m=(n-t)/(r-t),x=m*m,g=x*m,p=-d*g+2*d*x-d*m,v=(1+d)*g+(-1.5-2*d)*x+(-.5+d)*m+1,_=(-1-f)*g+(1.5+f)*x+.5*m,b=f*g-f*x;for(let T=0;T!==a;++T)s[T]=p*o[h+T]+v*o[c+T]+_*o[l+T]+b*o[u+T];return s}},kl=class extends Yi{constructor(e,t,n,r){super(e,t,n,r)}interpolate_(e,t,n,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=(n-t)/(r-t),u=1-h;for(let d=0;d!==a;++d)s[d]=o[c+d]*u+o[l+d]*h;return s}},Bl=class extends Yi{constructor(e,t,n,r){super(e,t,n,r)}interpolate_(e){return this.copySampleValue_(e-1)}},zl=class extends Yi{interpolate_(e,t,n,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this.inTangents,u=this.outTangents;if(!h||!u){let m=(n-t)/(r-t),x=1-m;for(let g=0;g!==a;++g)s[g]=o[c+g]*x+o[l+g]*m;return s}let d=a*2,f=e-1;for(let m=0;m!==a;++m){let x=o[c+m],g=o[l+m],p=f*d+m*2,v=u[p],_=u[p+1],b=e*d+m*2,T=h[b],R=h[b+1],y=Fw(n,t,v,T,r);s[m]=s0(y,x,_,R,g)}return s}};function s0(i,e,t,n,r){let s=1-i;return s*s*s*e+3*s*s*i*t+3*s*i*i*n+i*i*i*r}function Dw(i,e,t,n,r){let s=1-i;return 3*s*s*(t-e)+6*s*i*(n-t)+3*i*i*(r-n)}function Fw(i,e,t,n,r){let s=(i-e)/(r-e);for(let o=0;o<8;o++){let a=s0(s,e,t,n,r)-i;if(Math.abs(a)<1e-10)break;let l=Dw(s,e,t,n,r);if(Math.abs(l)<1e-10)break;s=Math.max(0,Math.min(1,s-a/l))}return s}var un=class{constructor(e,t,n,r){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=hs(t,this.TimeBufferType),this.values=hs(n,this.ValueBufferType),this.setInterpolation(r||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,n;if(t.toJSON!==this.toJSON)n=t.toJSON(e);else{n={name:e.name,times:hs(e.times,Array),values:hs(e.values,Array)};let r=e.getInterpolation();r!==e.DefaultInterpolation&&(n.interpolation=r),dl(e.settings)&&(n.settings={inTangents:hs(e.settings.inTangents,Array),outTangents:hs(e.settings.outTangents,Array)})}return n.type=e.ValueTypeName,n}InterpolantFactoryMethodDiscrete(e){return new Bl(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new kl(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new Ul(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new zl(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case eo:t=this.InterpolantFactoryMethodDiscrete;break;case Tl:t=this.InterpolantFactoryMethodLinear;break;case ml:t=this.InterpolantFactoryMethodSmooth;break;case Uu:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let n="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(n);return De("KeyframeTrack:",n),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return eo;case this.InterpolantFactoryMethodLinear:return Tl;case this.InterpolantFactoryMethodSmooth:return ml;case this.InterpolantFactoryMethodBezier:return Uu}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let n=0,r=t.length;n!==r;++n)t[n]+=e;dl(this.settings)&&(vg(this.settings.inTangents,e),vg(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let n=0,r=t.length;n!==r;++n)t[n]*=e;dl(this.settings)&&(bg(this.settings.inTangents,e),bg(this.settings.outTangents,e))}return this}trim(e,t){let n=this.times,r=n.length,s=0,o=r-1;for(;s!==r&&n[s]<e;)++s;for(;o!==-1&&n[o]>t;)--o;if(++o,s!==0||o!==r){s>=o&&(o=Math.max(o,1),s=o-1);let a=this.getValueSize();this.times=n.slice(s,o),this.values=this.values.slice(s*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(Fe("KeyframeTrack: Invalid value size in track.",this),e=!1);let n=this.times,r=this.values,s=n.length;s===0&&(Fe("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==s;a++){let l=n[a];if(typeof l=="number"&&isNaN(l)){Fe("KeyframeTrack: Time is not a valid number.",this,a,l),e=!1;break}if(o!==null&&o>l){Fe("KeyframeTrack: Out of order keys.",this,a,l,o),e=!1;break}o=l}if(r!==void 0&&cw(r))for(let a=0,l=r.length;a!==l;++a){let c=r[a];if(isNaN(c)){Fe("KeyframeTrack: Value is not a valid number.",this,a,c),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),n=this.getValueSize(),r=this.getInterpolation()===ml,s=e.length-1,o=1;for(let a=1;a<s;++a){let l=!1,c=e[a],h=e[a+1];if(c!==h&&(a!==1||c!==e[0]))if(r)l=!0;else{let u=a*n,d=u-n,f=u+n;for(let m=0;m!==n;++m){let x=t[u+m];if(x!==t[d+m]||x!==t[f+m]){l=!0;break}}}if(l){if(a!==o){e[o]=e[a];let u=a*n,d=o*n;for(let f=0;f!==n;++f)t[d+f]=t[u+f]}++o}}if(s>0){e[o]=e[s];for(let a=s*n,l=o*n,c=0;c!==n;++c)t[l+c]=t[a+c];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*n)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),n=this.constructor,r=new n(this.name,e,t);return r.createInterpolant=this.createInterpolant,dl(this.settings)&&(r.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),r}};function vg(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]+=e}function bg(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]*=e}un.prototype.ValueTypeName="";un.prototype.TimeBufferType=Float32Array;un.prototype.ValueBufferType=Float32Array;un.prototype.DefaultInterpolation=Tl;var ji=class extends un{constructor(e,t,n){super(e,t,n)}};ji.prototype.ValueTypeName="bool";ji.prototype.ValueBufferType=Array;ji.prototype.DefaultInterpolation=eo;ji.prototype.InterpolantFactoryMethodLinear=void 0;ji.prototype.InterpolantFactoryMethodSmooth=void 0;var Vl=class extends un{constructor(e,t,n,r){super(e,t,n,r)}};Vl.prototype.ValueTypeName="color";var Gl=class extends un{constructor(e,t,n,r){super(e,t,n,r)}};Gl.prototype.ValueTypeName="number";var Hl=class extends Yi{constructor(e,t,n,r){super(e,t,n,r)}interpolate_(e,t,n,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(n-t)/(r-t),c=e*a;for(let h=c+a;c!==h;c+=4)Zn.slerpFlat(s,0,o,c-a,o,c,l);return s}},go=class extends un{constructor(e,t,n,r){super(e,t,n,r)}InterpolantFactoryMethodLinear(e){return new Hl(this.times,this.values,this.getValueSize(),e)}};go.prototype.ValueTypeName="quaternion";go.prototype.InterpolantFactoryMethodSmooth=void 0;var Ki=class extends un{constructor(e,t,n){super(e,t,n)}};Ki.prototype.ValueTypeName="string";Ki.prototype.ValueBufferType=Array;Ki.prototype.DefaultInterpolation=eo;Ki.prototype.InterpolantFactoryMethodLinear=void 0;Ki.prototype.InterpolantFactoryMethodSmooth=void 0;var Wl=class extends un{constructor(e,t,n,r){super(e,t,n,r)}};Wl.prototype.ValueTypeName="vector";var $l=class{constructor(e,t,n){let r=this,s=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=n,this._abortController=null,this.itemStart=function(h){a++,s===!1&&r.onStart!==void 0&&r.onStart(h,o,a),s=!0},this.itemEnd=function(h){o++,r.onProgress!==void 0&&r.onProgress(h,o,a),o===a&&(s=!1,r.onLoad!==void 0&&r.onLoad())},this.itemError=function(h){r.onError!==void 0&&r.onError(h)},this.resolveURL=function(h){return h=h.normalize("NFC"),l?l(h):h},this.setURLModifier=function(h){return l=h,this},this.addHandler=function(h,u){return c.push(h,u),this},this.removeHandler=function(h){let u=c.indexOf(h);return u!==-1&&c.splice(u,2),this},this.getHandler=function(h){for(let u=0,d=c.length;u<d;u+=2){let f=c[u],m=c[u+1];if(f.global&&(f.lastIndex=0),f.test(h))return m}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},o0=new $l,Xl=class{constructor(e){this.manager=e!==void 0?e:o0,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let n=this;return new Promise(function(r,s){n.load(e,r,t,s)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};Xl.DEFAULT_MATERIAL_NAME="__DEFAULT";var fl=new q,pl=new Zn,jn=new q,xo=class extends Tn{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new xt,this.projectionMatrix=new xt,this.projectionMatrixInverse=new xt,this.coordinateSystem=Sn,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(fl,pl,jn),jn.x===1&&jn.y===1&&jn.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(fl,pl,jn.set(1,1,1)).invert()}updateWorldMatrix(e,t,n=!1){super.updateWorldMatrix(e,t,n),this.matrixWorld.decompose(fl,pl,jn),jn.x===1&&jn.y===1&&jn.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(fl,pl,jn.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},Wi=new q,_g=new je,Mg=new je,Kt=class extends xo{constructor(e=50,t=1,n=.1,r=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=n,this.far=r,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=Al*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(gu*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return Al*2*Math.atan(Math.tan(gu*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,n){Wi.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(Wi.x,Wi.y).multiplyScalar(-e/Wi.z),Wi.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),n.set(Wi.x,Wi.y).multiplyScalar(-e/Wi.z)}getViewSize(e,t){return this.getViewBounds(e,_g,Mg),t.subVectors(Mg,_g)}setViewOffset(e,t,n,r,s,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=r,this.view.width=s,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(gu*.5*this.fov)/this.zoom,n=2*t,r=this.aspect*n,s=-.5*r,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;s+=o.offsetX*r/l,t-=o.offsetY*n/c,r*=o.width/l,n*=o.height/c}let a=this.filmOffset;a!==0&&(s+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(s,s+r,t,t-n,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}};var ql=class extends xo{constructor(e=-1,t=1,n=1,r=-1,s=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=n,this.bottom=r,this.near=s,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,n,r,s,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=r,this.view.width=s,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),n=(this.right+this.left)/2,r=(this.top+this.bottom)/2,s=n-e,o=n+e,a=r+t,l=r-t;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,h=(this.top-this.bottom)/this.view.fullHeight/this.zoom;s+=c*this.view.offsetX,o=s+c*this.view.width,a-=h*this.view.offsetY,l=a-h*this.view.height}this.projectionMatrix.makeOrthographic(s,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}};var yo=class extends xi{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){let e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}};var us=-90,ds=1,_s=class extends Tn{constructor(e,t,n){super(),this.type="CubeCamera",this.renderTarget=n,this.coordinateSystem=null,this.activeMipmapLevel=0;let r=new Kt(us,ds,e,t);r.layers=this.layers,this.add(r);let s=new Kt(us,ds,e,t);s.layers=this.layers,this.add(s);let o=new Kt(us,ds,e,t);o.layers=this.layers,this.add(o);let a=new Kt(us,ds,e,t);a.layers=this.layers,this.add(a);let l=new Kt(us,ds,e,t);l.layers=this.layers,this.add(l);let c=new Kt(us,ds,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[n,r,s,o,a,l]=t;for(let c of t)this.remove(c);if(e===Sn)n.up.set(0,1,0),n.lookAt(1,0,0),r.up.set(0,1,0),r.lookAt(-1,0,0),s.up.set(0,0,-1),s.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===io)n.up.set(0,-1,0),n.lookAt(-1,0,0),r.up.set(0,-1,0),r.lookAt(1,0,0),s.up.set(0,0,1),s.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:n,activeMipmapLevel:r}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[s,o,a,l,c,h]=this.children,u=e.getRenderTarget(),d=e.getActiveCubeFace(),f=e.getActiveMipmapLevel(),m=e.xr.enabled;e.xr.enabled=!1;let x=n.texture.mipmapsAutoUpdate;n.texture.mipmapsAutoUpdate=!1;let g=!1;e.isWebGLRenderer===!0?g=e.state.buffers.depth.getReversed():g=e.reversedDepthBuffer,e.setRenderTarget(n,0,r),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,s),e.setRenderTarget(n,1,r),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(n,2,r),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(n,3,r),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(n,4,r),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),n.texture.mipmapsAutoUpdate=x,e.setRenderTarget(n,5,r),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,h),e.setRenderTarget(u,d,f),e.xr.enabled=m,n.texture.needsPMREMUpdate=!0}},Yl=class extends Kt{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var yd="\\[\\]\\.:\\/",Ow=new RegExp("["+yd+"]","g"),vd="[^"+yd+"]",Uw="[^"+yd.replace("\\.","")+"]",kw=/((?:WC+[\/:])*)/.source.replace("WC",vd),Bw=/(WCOD+)?/.source.replace("WCOD",Uw),zw=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",vd),Vw=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",vd),Gw=new RegExp("^"+kw+Bw+zw+Vw+"$"),Hw=["material","materials","bones","map"],Vu=class{constructor(e,t,n){let r=n||ct.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,r)}getValue(e,t){this.bind();let n=this._targetGroup.nCachedObjects_,r=this._bindings[n];r!==void 0&&r.getValue(e,t)}setValue(e,t){let n=this._bindings;for(let r=this._targetGroup.nCachedObjects_,s=n.length;r!==s;++r)n[r].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].unbind()}},ct=class i{constructor(e,t,n){this.path=t,this.parsedPath=n||i.parseTrackName(t),this.node=i.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,n){return e&&e.isAnimationObjectGroup?new i.Composite(e,t,n):new i(e,t,n)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(Ow,"")}static parseTrackName(e){let t=Gw.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let n={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},r=n.nodeName&&n.nodeName.lastIndexOf(".");if(r!==void 0&&r!==-1){let s=n.nodeName.substring(r+1);Hw.indexOf(s)!==-1&&(n.nodeName=n.nodeName.substring(0,r),n.objectName=s)}if(n.propertyName===null||n.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return n}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let n=e.skeleton.getBoneByName(t);if(n!==void 0)return n}if(e.children){let n=function(s){for(let o=0;o<s.length;o++){let a=s[o];if(a.name===t||a.uuid===t)return a;let l=n(a.children);if(l)return l}return null},r=n(e.children);if(r)return r}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let n=this.resolvedProperty;for(let r=0,s=n.length;r!==s;++r)e[t++]=n[r]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let n=this.resolvedProperty;for(let r=0,s=n.length;r!==s;++r)n[r]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let n=this.resolvedProperty;for(let r=0,s=n.length;r!==s;++r)n[r]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let n=this.resolvedProperty;for(let r=0,s=n.length;r!==s;++r)n[r]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,n=t.objectName,r=t.propertyName,s=t.propertyIndex;if(e||(e=i.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){De("PropertyBinding: No target node found for track: "+this.path+".");return}if(n){let c=t.objectIndex;switch(n){case"materials":if(!e.material){Fe("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){Fe("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){Fe("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let h=0;h<e.length;h++)if(e[h].name===c){c=h;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){Fe("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){Fe("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[n]===void 0){Fe("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[n]}if(c!==void 0){if(e[c]===void 0){Fe("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[c]}}let o=e[r];if(o===void 0){let c=t.nodeName;Fe("PropertyBinding: Trying to update property for track: "+c+"."+r+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(s!==void 0){if(r==="morphTargetInfluences"){if(!e.geometry){Fe("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){Fe("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[s]!==void 0&&(s=e.morphTargetDictionary[s])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=s}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=r;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};ct.Composite=Vu;ct.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};ct.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};ct.prototype.GetterByBindingType=[ct.prototype._getValue_direct,ct.prototype._getValue_array,ct.prototype._getValue_arrayElement,ct.prototype._getValue_toArray];ct.prototype.SetterByBindingTypeAndVersioning=[[ct.prototype._setValue_direct,ct.prototype._setValue_direct_setNeedsUpdate,ct.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[ct.prototype._setValue_array,ct.prototype._setValue_array_setNeedsUpdate,ct.prototype._setValue_array_setMatrixWorldNeedsUpdate],[ct.prototype._setValue_arrayElement,ct.prototype._setValue_arrayElement_setNeedsUpdate,ct.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[ct.prototype._setValue_fromArray,ct.prototype._setValue_fromArray_setNeedsUpdate,ct.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var mI=new Float32Array(1);var Gu=class{static{this.prototype.isMatrix2=!0}constructor(e,t,n,r){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,n,r)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let n=0;n<4;n++)this.elements[n]=e[n+t];return this}set(e,t,n,r){let s=this.elements;return s[0]=e,s[2]=t,s[1]=n,s[3]=r,this}};function bd(i,e,t,n){let r=Ww(n);switch(t){case ld:return i*e;case hd:return i*e/r.components*r.byteLength;case rc:return i*e/r.components*r.byteLength;case Qi:return i*e*2/r.components*r.byteLength;case sc:return i*e*2/r.components*r.byteLength;case cd:return i*e*3/r.components*r.byteLength;case Gn:return i*e*4/r.components*r.byteLength;case oc:return i*e*4/r.components*r.byteLength;case Mo:case wo:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case So:case Eo:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case lc:case hc:return Math.max(i,16)*Math.max(e,8)/4;case ac:case cc:return Math.max(i,8)*Math.max(e,8)/2;case uc:case dc:case pc:case mc:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case fc:case To:case gc:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case xc:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case yc:return Math.floor((i+4)/5)*Math.floor((e+3)/4)*16;case vc:return Math.floor((i+4)/5)*Math.floor((e+4)/5)*16;case bc:return Math.floor((i+5)/6)*Math.floor((e+4)/5)*16;case _c:return Math.floor((i+5)/6)*Math.floor((e+5)/6)*16;case Mc:return Math.floor((i+7)/8)*Math.floor((e+4)/5)*16;case wc:return Math.floor((i+7)/8)*Math.floor((e+5)/6)*16;case Sc:return Math.floor((i+7)/8)*Math.floor((e+7)/8)*16;case Ec:return Math.floor((i+9)/10)*Math.floor((e+4)/5)*16;case Tc:return Math.floor((i+9)/10)*Math.floor((e+5)/6)*16;case Ac:return Math.floor((i+9)/10)*Math.floor((e+7)/8)*16;case Rc:return Math.floor((i+9)/10)*Math.floor((e+9)/10)*16;case Cc:return Math.floor((i+11)/12)*Math.floor((e+9)/10)*16;case Pc:return Math.floor((i+11)/12)*Math.floor((e+11)/12)*16;case Lc:case Ic:case Nc:return Math.ceil(i/4)*Math.ceil(e/4)*16;case Dc:case Fc:return Math.ceil(i/4)*Math.ceil(e/4)*8;case Ao:case Oc:return Math.ceil(i/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function Ww(i){switch(i){case dn:case rd:return{byteLength:1,components:1};case Ss:case sd:case Vn:return{byteLength:2,components:1};case nc:case ic:return{byteLength:2,components:4};case Bn:case tc:case zn:return{byteLength:4,components:1};case od:case ad:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${i}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?De("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");/**
 * @license
 * Copyright 2010-2026 Three.js Authors
 * SPDX-License-Identifier: MIT
 */function R0(){let i=null,e=!1,t=null,n=null;function r(s,o){n=i.requestAnimationFrame(r),t(s,o)}return{start:function(){e!==!0&&t!==null&&i!==null&&(n=i.requestAnimationFrame(r),e=!0)},stop:function(){i!==null&&i.cancelAnimationFrame(n),e=!1},setAnimationLoop:function(s){t=s},setContext:function(s){i=s}}}function $w(i){let e=new WeakMap;function t(a,l){let c=a.array,h=a.usage,u=c.byteLength,d=i.createBuffer();i.bindBuffer(l,d),i.bufferData(l,c,h),a.onUploadCallback();let f;if(c instanceof Float32Array)f=i.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)f=i.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?f=i.HALF_FLOAT:f=i.UNSIGNED_SHORT;else if(c instanceof Int16Array)f=i.SHORT;else if(c instanceof Uint32Array)f=i.UNSIGNED_INT;else if(c instanceof Int32Array)f=i.INT;else if(c instanceof Int8Array)f=i.BYTE;else if(c instanceof Uint8Array)f=i.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)f=i.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:d,type:f,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:u}}function n(a,l,c){let h=l.array,u=l.updateRanges;if(i.bindBuffer(c,a),u.length===0)i.bufferSubData(c,0,h);else{u.sort((f,m)=>f.start-m.start);let d=0;for(let f=1;f<u.length;f++){let m=u[d],x=u[f];x.start<=m.start+m.count+1?m.count=Math.max(m.count,x.start+x.count-m.start):(++d,u[d]=x)}u.length=d+1;for(let f=0,m=u.length;f<m;f++){let x=u[f];i.bufferSubData(c,x.start*h.BYTES_PER_ELEMENT,h,x.start,x.count)}l.clearUpdateRanges()}l.onUploadCallback()}function r(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function s(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=e.get(a);l&&(i.deleteBuffer(l.buffer),e.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let h=e.get(a);(!h||h.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=e.get(a);if(c===void 0)e.set(a,t(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");n(c.buffer,a,l),c.version=a.version}}return{get:r,remove:s,update:o}}var Xw=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,qw=`#ifdef USE_ALPHAHASH
	const float ALPHA_HASH_SCALE = 0.05;
	float hash2D( vec2 value ) {
		return fract( 1.0e4 * sin( 17.0 * value.x + 0.1 * value.y ) * ( 0.1 + abs( sin( 13.0 * value.y + value.x ) ) ) );
	}
	float hash3D( vec3 value ) {
		return hash2D( vec2( hash2D( value.xy ), value.z ) );
	}
	float getAlphaHashThreshold( vec3 position ) {
		float maxDeriv = max(
			length( dFdx( position.xyz ) ),
			length( dFdy( position.xyz ) )
		);
		float pixScale = 1.0 / ( ALPHA_HASH_SCALE * maxDeriv );
		vec2 pixScales = vec2(
			exp2( floor( log2( pixScale ) ) ),
			exp2( ceil( log2( pixScale ) ) )
		);
		vec2 alpha = vec2(
			hash3D( floor( pixScales.x * position.xyz ) ),
			hash3D( floor( pixScales.y * position.xyz ) )
		);
		float lerpFactor = fract( log2( pixScale ) );
		float x = ( 1.0 - lerpFactor ) * alpha.x + lerpFactor * alpha.y;
		float a = min( lerpFactor, 1.0 - lerpFactor );
		vec3 cases = vec3(
			x * x / ( 2.0 * a * ( 1.0 - a ) ),
			( x - 0.5 * a ) / ( 1.0 - a ),
			1.0 - ( ( 1.0 - x ) * ( 1.0 - x ) / ( 2.0 * a * ( 1.0 - a ) ) )
		);
		float threshold = ( x < ( 1.0 - a ) )
			? ( ( x < a ) ? cases.x : cases.y )
			: cases.z;
		return clamp( threshold , 1.0e-6, 1.0 );
	}
#endif`,Yw=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,jw=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,Kw=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,Jw=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,Zw=`#ifdef USE_AOMAP
	float ambientOcclusion = ( texture2D( aoMap, vAoMapUv ).r - 1.0 ) * aoMapIntensity + 1.0;
	reflectedLight.indirectDiffuse *= ambientOcclusion;
	#if defined( USE_CLEARCOAT ) 
		clearcoatSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_SHEEN ) 
		sheenSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_ENVMAP ) && defined( STANDARD )
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		reflectedLight.indirectSpecular *= computeSpecularOcclusion( dotNV, ambientOcclusion, material.roughness );
	#endif
#endif`,Qw=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,eS=`#ifdef USE_BATCHING
	#if ! defined( GL_ANGLE_multi_draw )
	#define gl_DrawID _gl_DrawID
	uniform int _gl_DrawID;
	#endif
	uniform highp sampler2D batchingTexture;
	uniform highp usampler2D batchingIdTexture;
	mat4 getBatchingMatrix( const in float i ) {
		int size = textureSize( batchingTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( batchingTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( batchingTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( batchingTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( batchingTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
	float getIndirectIndex( const in int i ) {
		int size = textureSize( batchingIdTexture, 0 ).x;
		int x = i % size;
		int y = i / size;
		return float( texelFetch( batchingIdTexture, ivec2( x, y ), 0 ).r );
	}
#endif
#ifdef USE_BATCHING_COLOR
	uniform sampler2D batchingColorTexture;
	vec4 getBatchingColor( const in float i ) {
		int size = textureSize( batchingColorTexture, 0 ).x;
		int j = int( i );
		int x = j % size;
		int y = j / size;
		return texelFetch( batchingColorTexture, ivec2( x, y ), 0 );
	}
#endif`,tS=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,nS=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,iS=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,rS=`float G_BlinnPhong_Implicit( ) {
	return 0.25;
}
float D_BlinnPhong( const in float shininess, const in float dotNH ) {
	return RECIPROCAL_PI * ( shininess * 0.5 + 1.0 ) * pow( dotNH, shininess );
}
vec3 BRDF_BlinnPhong( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 specularColor, const in float shininess ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( specularColor, 1.0, dotVH );
	float G = G_BlinnPhong_Implicit( );
	float D = D_BlinnPhong( shininess, dotNH );
	return F * ( G * D );
} // validated`,sS=`#ifdef USE_IRIDESCENCE
	const mat3 XYZ_TO_REC709 = mat3(
		 3.2404542, -0.9692660,  0.0556434,
		-1.5371385,  1.8760108, -0.2040259,
		-0.4985314,  0.0415560,  1.0572252
	);
	vec3 Fresnel0ToIor( vec3 fresnel0 ) {
		vec3 sqrtF0 = sqrt( fresnel0 );
		return ( vec3( 1.0 ) + sqrtF0 ) / ( vec3( 1.0 ) - sqrtF0 );
	}
	vec3 IorToFresnel0( vec3 transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - vec3( incidentIor ) ) / ( transmittedIor + vec3( incidentIor ) ) );
	}
	float IorToFresnel0( float transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - incidentIor ) / ( transmittedIor + incidentIor ));
	}
	vec3 evalSensitivity( float OPD, vec3 shift ) {
		float phase = 2.0 * PI * OPD * 1.0e-9;
		vec3 val = vec3( 5.4856e-13, 4.4201e-13, 5.2481e-13 );
		vec3 pos = vec3( 1.6810e+06, 1.7953e+06, 2.2084e+06 );
		vec3 var = vec3( 4.3278e+09, 9.3046e+09, 6.6121e+09 );
		vec3 xyz = val * sqrt( 2.0 * PI * var ) * cos( pos * phase + shift ) * exp( - pow2( phase ) * var );
		xyz.x += 9.7470e-14 * sqrt( 2.0 * PI * 4.5282e+09 ) * cos( 2.2399e+06 * phase + shift[ 0 ] ) * exp( - 4.5282e+09 * pow2( phase ) );
		xyz /= 1.0685e-7;
		vec3 rgb = XYZ_TO_REC709 * xyz;
		return rgb;
	}
	vec3 evalIridescence( float outsideIOR, float eta2, float cosTheta1, float thinFilmThickness, vec3 baseF0 ) {
		vec3 I;
		float iridescenceIOR = mix( outsideIOR, eta2, smoothstep( 0.0, 0.03, thinFilmThickness ) );
		float sinTheta2Sq = pow2( outsideIOR / iridescenceIOR ) * ( 1.0 - pow2( cosTheta1 ) );
		float cosTheta2Sq = 1.0 - sinTheta2Sq;
		if ( cosTheta2Sq < 0.0 ) {
			return vec3( 1.0 );
		}
		float cosTheta2 = sqrt( cosTheta2Sq );
		float R0 = IorToFresnel0( iridescenceIOR, outsideIOR );
		float R12 = F_Schlick( R0, 1.0, cosTheta1 );
		float T121 = 1.0 - R12;
		float phi12 = 0.0;
		if ( iridescenceIOR < outsideIOR ) phi12 = PI;
		float phi21 = PI - phi12;
		vec3 baseIOR = Fresnel0ToIor( clamp( baseF0, 0.0, 0.9999 ) );		vec3 R1 = IorToFresnel0( baseIOR, iridescenceIOR );
		vec3 R23 = F_Schlick( R1, 1.0, cosTheta2 );
		vec3 phi23 = vec3( 0.0 );
		if ( baseIOR[ 0 ] < iridescenceIOR ) phi23[ 0 ] = PI;
		if ( baseIOR[ 1 ] < iridescenceIOR ) phi23[ 1 ] = PI;
		if ( baseIOR[ 2 ] < iridescenceIOR ) phi23[ 2 ] = PI;
		float OPD = 2.0 * iridescenceIOR * thinFilmThickness * cosTheta2;
		vec3 phi = vec3( phi21 ) + phi23;
		vec3 R123 = clamp( R12 * R23, 1e-5, 0.9999 );
		vec3 r123 = sqrt( R123 );
		vec3 Rs = pow2( T121 ) * R23 / ( vec3( 1.0 ) - R123 );
		vec3 C0 = R12 + Rs;
		I = C0;
		vec3 Cm = Rs - T121;
		for ( int m = 1; m <= 2; ++ m ) {
			Cm *= r123;
			vec3 Sm = 2.0 * evalSensitivity( float( m ) * OPD, float( m ) * phi );
			I += Cm * Sm;
		}
		return max( I, vec3( 0.0 ) );
	}
#endif`,oS=`#ifdef USE_BUMPMAP
	uniform sampler2D bumpMap;
	uniform float bumpScale;
	vec2 dHdxy_fwd() {
		vec2 dSTdx = dFdx( vBumpMapUv );
		vec2 dSTdy = dFdy( vBumpMapUv );
		float Hll = bumpScale * texture2D( bumpMap, vBumpMapUv ).x;
		float dBx = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdx ).x - Hll;
		float dBy = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdy ).x - Hll;
		return vec2( dBx, dBy );
	}
	vec3 perturbNormalArb( vec3 surf_pos, vec3 surf_norm, vec2 dHdxy, float faceDirection ) {
		vec3 vSigmaX = normalize( dFdx( surf_pos.xyz ) );
		vec3 vSigmaY = normalize( dFdy( surf_pos.xyz ) );
		vec3 vN = surf_norm;
		vec3 R1 = cross( vSigmaY, vN );
		vec3 R2 = cross( vN, vSigmaX );
		float fDet = dot( vSigmaX, R1 ) * faceDirection;
		vec3 vGrad = sign( fDet ) * ( dHdxy.x * R1 + dHdxy.y * R2 );
		return normalize( abs( fDet ) * surf_norm - vGrad );
	}
#endif`,aS=`#if NUM_CLIPPING_PLANES > 0
	vec4 plane;
	#ifdef ALPHA_TO_COVERAGE
		float distanceToPlane, distanceGradient;
		float clipOpacity = 1.0;
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
			distanceGradient = fwidth( distanceToPlane ) / 2.0;
			clipOpacity *= smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			if ( clipOpacity == 0.0 ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			float unionClipOpacity = 1.0;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
				distanceGradient = fwidth( distanceToPlane ) / 2.0;
				unionClipOpacity *= 1.0 - smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			}
			#pragma unroll_loop_end
			clipOpacity *= 1.0 - unionClipOpacity;
		#endif
		diffuseColor.a *= clipOpacity;
		if ( diffuseColor.a == 0.0 ) discard;
	#else
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			if ( dot( vClipPosition, plane.xyz ) > plane.w ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			bool clipped = true;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				clipped = ( dot( vClipPosition, plane.xyz ) > plane.w ) && clipped;
			}
			#pragma unroll_loop_end
			if ( clipped ) discard;
		#endif
	#endif
#endif`,lS=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,cS=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,hS=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,uS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,dS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,fS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,pS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	vColor = vec4( 1.0 );
#endif
#ifdef USE_COLOR_ALPHA
	vColor *= color;
#elif defined( USE_COLOR )
	vColor.rgb *= color;
#endif
#ifdef USE_INSTANCING_COLOR
	vColor.rgb *= instanceColor.rgb;
#endif
#ifdef USE_BATCHING_COLOR
	vColor *= getBatchingColor( getIndirectIndex( gl_DrawID ) );
#endif`,mS=`#define PI 3.141592653589793
#define PI2 6.283185307179586
#define PI_HALF 1.5707963267948966
#define RECIPROCAL_PI 0.3183098861837907
#define RECIPROCAL_PI2 0.15915494309189535
#define EPSILON 1e-6
#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
#define whiteComplement( a ) ( 1.0 - saturate( a ) )
float pow2( const in float x ) { return x*x; }
vec3 pow2( const in vec3 x ) { return x*x; }
float pow3( const in float x ) { return x*x*x; }
float pow4( const in float x ) { float x2 = x*x; return x2*x2; }
float max3( const in vec3 v ) { return max( max( v.x, v.y ), v.z ); }
float average( const in vec3 v ) { return dot( v, vec3( 0.3333333 ) ); }
highp float rand( const in vec2 uv ) {
	const highp float a = 12.9898, b = 78.233, c = 43758.5453;
	highp float dt = dot( uv.xy, vec2( a,b ) ), sn = mod( dt, PI );
	return fract( sin( sn ) * c );
}
#ifdef HIGH_PRECISION
	float precisionSafeLength( vec3 v ) { return length( v ); }
#else
	float precisionSafeLength( vec3 v ) {
		float maxComponent = max3( abs( v ) );
		return length( v / maxComponent ) * maxComponent;
	}
#endif
struct IncidentLight {
	vec3 color;
	vec3 direction;
	bool visible;
};
struct ReflectedLight {
	vec3 directDiffuse;
	vec3 directSpecular;
	vec3 indirectDiffuse;
	vec3 indirectSpecular;
};
#ifdef USE_ALPHAHASH
	varying vec3 vPosition;
#endif
vec3 transformDirection( in vec3 dir, in mat4 matrix ) {
	return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );
}
#define inverseTransformDirection transformDirectionByInverseViewMatrix
vec3 transformNormalByInverseViewMatrix( in vec3 normal, in mat4 viewMatrix ) {
	return normalize( ( vec4( normal, 0.0 ) * viewMatrix ).xyz );
}
vec3 transformDirectionByInverseViewMatrix( in vec3 dir, in mat4 viewMatrix ) {
	return normalize( ( vec4( dir, 0.0 ) * viewMatrix ).xyz );
}
bool isPerspectiveMatrix( mat4 m ) {
	return m[ 2 ][ 3 ] == - 1.0;
}
vec2 equirectUv( in vec3 dir ) {
	float u = atan( dir.z, dir.x ) * RECIPROCAL_PI2 + 0.5;
	float v = asin( clamp( dir.y, - 1.0, 1.0 ) ) * RECIPROCAL_PI + 0.5;
	return vec2( u, v );
}
vec3 BRDF_Lambert( const in vec3 diffuseColor ) {
	return RECIPROCAL_PI * diffuseColor;
}
vec3 F_Schlick( const in vec3 f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
}
float F_Schlick( const in float f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
} // validated`,gS=`vec3 transformedNormal = objectNormal;
#ifdef USE_TANGENT
	vec3 transformedTangent = objectTangent;
#endif
#ifdef USE_BATCHING
	mat3 bm = mat3( batchingMatrix );
	transformedNormal /= vec3( dot( bm[ 0 ], bm[ 0 ] ), dot( bm[ 1 ], bm[ 1 ] ), dot( bm[ 2 ], bm[ 2 ] ) );
	transformedNormal = bm * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = bm * transformedTangent;
	#endif
#endif
#ifdef USE_INSTANCING
	mat3 im = mat3( instanceMatrix );
	transformedNormal /= vec3( dot( im[ 0 ], im[ 0 ] ), dot( im[ 1 ], im[ 1 ] ), dot( im[ 2 ], im[ 2 ] ) );
	transformedNormal = im * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = im * transformedTangent;
	#endif
#endif
transformedNormal = normalMatrix * transformedNormal;
#ifdef FLIP_SIDED
	transformedNormal = - transformedNormal;
#endif
#ifdef USE_TANGENT
	transformedTangent = ( modelViewMatrix * vec4( transformedTangent, 0.0 ) ).xyz;
#endif`,xS=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,yS=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,vS=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,bS=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,_S="gl_FragColor = linearToOutputTexel( gl_FragColor );",MS=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,wS=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vec3 cameraToFrag;
		if ( isOrthographic ) {
			cameraToFrag = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToFrag = normalize( vWorldPosition - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vec3 reflectVec = reflect( cameraToFrag, worldNormal );
		#else
			vec3 reflectVec = refract( cameraToFrag, worldNormal, refractionRatio );
		#endif
	#else
		vec3 reflectVec = vReflect;
	#endif
	#ifdef ENVMAP_TYPE_CUBE
		vec4 envColor = textureCube( envMap, envMapRotation * reflectVec );
		#ifdef ENVMAP_BLENDING_MULTIPLY
			outgoingLight = mix( outgoingLight, outgoingLight * envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_MIX )
			outgoingLight = mix( outgoingLight, envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_ADD )
			outgoingLight += envColor.xyz * specularStrength * reflectivity;
		#endif
	#endif
#endif`,SS=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,ES=`#ifdef USE_ENVMAP
	uniform float reflectivity;
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		varying vec3 vWorldPosition;
		uniform float refractionRatio;
	#else
		varying vec3 vReflect;
	#endif
#endif`,TS=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,AS=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vWorldPosition = worldPosition.xyz;
	#else
		vec3 cameraToVertex;
		if ( isOrthographic ) {
			cameraToVertex = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToVertex = normalize( worldPosition.xyz - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vReflect = reflect( cameraToVertex, worldNormal );
		#else
			vReflect = refract( cameraToVertex, worldNormal, refractionRatio );
		#endif
	#endif
#endif`,RS=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,CS=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,PS=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,LS=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,IS=`#ifdef USE_GRADIENTMAP
	uniform sampler2D gradientMap;
#endif
vec3 getGradientIrradiance( vec3 normal, vec3 lightDirection ) {
	float dotNL = dot( normal, lightDirection );
	vec2 coord = vec2( dotNL * 0.5 + 0.5, 0.0 );
	#ifdef USE_GRADIENTMAP
		return vec3( texture2D( gradientMap, coord ).r );
	#else
		vec2 fw = fwidth( coord ) * 0.5;
		return mix( vec3( 0.7 ), vec3( 1.0 ), smoothstep( 0.7 - fw.x, 0.7 + fw.x, coord.x ) );
	#endif
}`,NS=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,DS=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,FS=`varying vec3 vViewPosition;
struct LambertMaterial {
	vec3 diffuseColor;
	float specularStrength;
};
void RE_Direct_Lambert( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Lambert( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Lambert
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,OS=`uniform bool receiveShadow;
uniform vec3 ambientLightColor;
#if defined( USE_LIGHT_PROBES )
	uniform vec3 lightProbe[ 9 ];
#endif
vec3 shGetIrradianceAt( in vec3 normal, in vec3 shCoefficients[ 9 ] ) {
	float x = normal.x, y = normal.y, z = normal.z;
	vec3 result = shCoefficients[ 0 ] * 0.886227;
	result += shCoefficients[ 1 ] * 2.0 * 0.511664 * y;
	result += shCoefficients[ 2 ] * 2.0 * 0.511664 * z;
	result += shCoefficients[ 3 ] * 2.0 * 0.511664 * x;
	result += shCoefficients[ 4 ] * 2.0 * 0.429043 * x * y;
	result += shCoefficients[ 5 ] * 2.0 * 0.429043 * y * z;
	result += shCoefficients[ 6 ] * ( 0.743125 * z * z - 0.247708 );
	result += shCoefficients[ 7 ] * 2.0 * 0.429043 * x * z;
	result += shCoefficients[ 8 ] * 0.429043 * ( x * x - y * y );
	return result;
}
vec3 getLightProbeIrradiance( const in vec3 lightProbe[ 9 ], const in vec3 normal ) {
	vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec3 irradiance = shGetIrradianceAt( worldNormal, lightProbe );
	return irradiance;
}
vec3 getAmbientLightIrradiance( const in vec3 ambientLightColor ) {
	vec3 irradiance = ambientLightColor;
	return irradiance;
}
float getDistanceAttenuation( const in float lightDistance, const in float cutoffDistance, const in float decayExponent ) {
	float distanceFalloff = 1.0 / max( pow( lightDistance, decayExponent ), 0.01 );
	if ( cutoffDistance > 0.0 ) {
		distanceFalloff *= pow2( saturate( 1.0 - pow4( lightDistance / cutoffDistance ) ) );
	}
	return distanceFalloff;
}
float getSpotAttenuation( const in float coneCosine, const in float penumbraCosine, const in float angleCosine ) {
	return smoothstep( coneCosine, penumbraCosine, angleCosine );
}
#if NUM_SUN_LIGHTS > 0
	struct SunLight {
		vec3 direction;
		vec3 color;
	};
	uniform SunLight sunLights[ NUM_SUN_LIGHTS ];
	void getSunLightInfo( const in SunLight sunLight, out IncidentLight light ) {
		light.color = sunLight.color;
		light.direction = sunLight.direction;
		light.visible = true;
	}
#endif
#if NUM_DIR_LIGHTS > 0
	struct DirectionalLight {
		vec3 direction;
		vec3 color;
	};
	uniform DirectionalLight directionalLights[ NUM_DIR_LIGHTS ];
	void getDirectionalLightInfo( const in DirectionalLight directionalLight, out IncidentLight light ) {
		light.color = directionalLight.color;
		light.direction = directionalLight.direction;
		light.visible = true;
	}
#endif
#if NUM_POINT_LIGHTS > 0
	struct PointLight {
		vec3 position;
		vec3 color;
		float distance;
		float decay;
	};
	uniform PointLight pointLights[ NUM_POINT_LIGHTS ];
	void getPointLightInfo( const in PointLight pointLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = pointLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float lightDistance = length( lVector );
		light.color = pointLight.color;
		light.color *= getDistanceAttenuation( lightDistance, pointLight.distance, pointLight.decay );
		light.visible = ( light.color != vec3( 0.0 ) );
	}
#endif
#if NUM_SPOT_LIGHTS > 0
	struct SpotLight {
		vec3 position;
		vec3 direction;
		vec3 color;
		float distance;
		float decay;
		float coneCos;
		float penumbraCos;
	};
	uniform SpotLight spotLights[ NUM_SPOT_LIGHTS ];
	void getSpotLightInfo( const in SpotLight spotLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = spotLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float angleCos = dot( light.direction, spotLight.direction );
		float spotAttenuation = getSpotAttenuation( spotLight.coneCos, spotLight.penumbraCos, angleCos );
		if ( spotAttenuation > 0.0 ) {
			float lightDistance = length( lVector );
			light.color = spotLight.color * spotAttenuation;
			light.color *= getDistanceAttenuation( lightDistance, spotLight.distance, spotLight.decay );
			light.visible = ( light.color != vec3( 0.0 ) );
		} else {
			light.color = vec3( 0.0 );
			light.visible = false;
		}
	}
#endif
#if NUM_RECT_AREA_LIGHTS > 0
	struct RectAreaLight {
		vec3 color;
		vec3 position;
		vec3 halfWidth;
		vec3 halfHeight;
	};
	uniform sampler2D ltc_1;	uniform sampler2D ltc_2;
	uniform RectAreaLight rectAreaLights[ NUM_RECT_AREA_LIGHTS ];
#endif
#if NUM_HEMI_LIGHTS > 0
	struct HemisphereLight {
		vec3 direction;
		vec3 skyColor;
		vec3 groundColor;
	};
	uniform HemisphereLight hemisphereLights[ NUM_HEMI_LIGHTS ];
	vec3 getHemisphereLightIrradiance( const in HemisphereLight hemiLight, const in vec3 normal ) {
		float dotNL = dot( normal, hemiLight.direction );
		float hemiDiffuseWeight = 0.5 * dotNL + 0.5;
		vec3 irradiance = mix( hemiLight.groundColor, hemiLight.skyColor, hemiDiffuseWeight );
		return irradiance;
	}
#endif
#include <lightprobes_pars_fragment>`,US=`#ifdef USE_ENVMAP
	vec3 getIBLIrradiance( const in vec3 normal ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * worldNormal, ENVMAP_MAX_LOD );
			return PI * envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	vec3 getIBLRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 reflectVec = reflect( - viewDir, normal );
			reflectVec = normalize( mix( reflectVec, normal, pow4( roughness ) ) );
			reflectVec = transformDirectionByInverseViewMatrix( reflectVec, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * reflectVec, roughnessToMip( roughness ) );
			return envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	#ifdef USE_RETROREFLECTION
		vec3 getIBLRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 retroVec = normalize( mix( viewDir, normal, pow4( roughness ) ) );
				retroVec = transformDirectionByInverseViewMatrix( retroVec, viewMatrix );
				vec4 envMapColor = textureLod( envMap, envMapRotation * retroVec, roughnessToMip( roughness ) );
				return envMapColor.rgb * envMapIntensity;
			#else
				return vec3( 0.0 );
			#endif
		}
	#endif
	#ifdef USE_ANISOTROPY
		vec3 getIBLAnisotropyRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 bentNormal = cross( bitangent, viewDir );
				bentNormal = normalize( cross( bentNormal, bitangent ) );
				bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
				return getIBLRadiance( viewDir, bentNormal, roughness );
			#else
				return vec3( 0.0 );
			#endif
		}
		#ifdef USE_RETROREFLECTION
			vec3 getIBLAnisotropyRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
				#ifdef ENVMAP_TYPE_PMREM
					vec3 bentNormal = cross( bitangent, viewDir );
					bentNormal = normalize( cross( bentNormal, bitangent ) );
					bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
					return getIBLRetroRadiance( viewDir, bentNormal, roughness );
				#else
					return vec3( 0.0 );
				#endif
			}
		#endif
	#endif
#endif`,kS=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,BS=`varying vec3 vViewPosition;
struct ToonMaterial {
	vec3 diffuseColor;
};
void RE_Direct_Toon( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 irradiance = getGradientIrradiance( geometryNormal, directLight.direction ) * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Toon( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Toon
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,zS=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,VS=`varying vec3 vViewPosition;
struct BlinnPhongMaterial {
	vec3 diffuseColor;
	vec3 specularColor;
	float specularShininess;
	float specularStrength;
};
void RE_Direct_BlinnPhong( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
	reflectedLight.directSpecular += irradiance * BRDF_BlinnPhong( directLight.direction, geometryViewDir, geometryNormal, material.specularColor, material.specularShininess ) * material.specularStrength;
}
void RE_IndirectDiffuse_BlinnPhong( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_BlinnPhong
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,GS=`PhysicalMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.diffuseContribution = diffuseColor.rgb * ( 1.0 - metalnessFactor );
material.metalness = metalnessFactor;
vec3 dxy = max( abs( dFdx( nonPerturbedNormal ) ), abs( dFdy( nonPerturbedNormal ) ) );
float geometryRoughness = max( max( dxy.x, dxy.y ), dxy.z );
material.roughness = max( roughnessFactor, 0.045 );
material.roughness += geometryRoughness;
material.roughness = min( material.roughness, 1.0 );
#ifdef USE_DIFFUSE_ROUGHNESS
	float diffuseRoughnessFactor = diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		diffuseRoughnessFactor *= texture2D( diffuseRoughnessMap, vDiffuseRoughnessMapUv ).r;
	#endif
	material.diffuseRoughness = saturate( diffuseRoughnessFactor );
#endif
#ifdef IOR
	material.ior = ior;
	#ifdef USE_SPECULAR
		float specularIntensityFactor = specularIntensity;
		vec3 specularColorFactor = specularColor;
		#ifdef USE_SPECULAR_COLORMAP
			specularColorFactor *= texture2D( specularColorMap, vSpecularColorMapUv ).rgb;
		#endif
		#ifdef USE_SPECULAR_INTENSITYMAP
			specularIntensityFactor *= texture2D( specularIntensityMap, vSpecularIntensityMapUv ).a;
		#endif
		material.specularF90 = mix( specularIntensityFactor, 1.0, metalnessFactor );
	#else
		float specularIntensityFactor = 1.0;
		vec3 specularColorFactor = vec3( 1.0 );
		material.specularF90 = 1.0;
	#endif
	material.specularColor = min( pow2( ( material.ior - 1.0 ) / ( material.ior + 1.0 ) ) * specularColorFactor, vec3( 1.0 ) ) * specularIntensityFactor;
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
#else
	material.specularColor = vec3( 0.04 );
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
	material.specularF90 = 1.0;
#endif
#ifdef USE_CLEARCOAT
	material.clearcoat = clearcoat;
	material.clearcoatRoughness = clearcoatRoughness;
	material.clearcoatF0 = vec3( 0.04 );
	material.clearcoatF90 = 1.0;
	#ifdef USE_CLEARCOATMAP
		material.clearcoat *= texture2D( clearcoatMap, vClearcoatMapUv ).x;
	#endif
	#ifdef USE_CLEARCOAT_ROUGHNESSMAP
		material.clearcoatRoughness *= texture2D( clearcoatRoughnessMap, vClearcoatRoughnessMapUv ).y;
	#endif
	material.clearcoat = saturate( material.clearcoat );	material.clearcoatRoughness = max( material.clearcoatRoughness, 0.045 );
	material.clearcoatRoughness += geometryRoughness;
	material.clearcoatRoughness = min( material.clearcoatRoughness, 1.0 );
#endif
#ifdef USE_DISPERSION
	material.dispersion = dispersion;
#endif
#ifdef USE_RETROREFLECTION
	material.retroreflectivity = retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	material.iridescence = iridescence;
	material.iridescenceIOR = iridescenceIOR;
	#ifdef USE_IRIDESCENCEMAP
		material.iridescence *= texture2D( iridescenceMap, vIridescenceMapUv ).r;
	#endif
	#ifdef USE_IRIDESCENCE_THICKNESSMAP
		material.iridescenceThickness = (iridescenceThicknessMaximum - iridescenceThicknessMinimum) * texture2D( iridescenceThicknessMap, vIridescenceThicknessMapUv ).g + iridescenceThicknessMinimum;
	#else
		material.iridescenceThickness = iridescenceThicknessMaximum;
	#endif
#endif
#ifdef USE_SHEEN
	material.sheenColor = sheenColor;
	#ifdef USE_SHEEN_COLORMAP
		material.sheenColor *= texture2D( sheenColorMap, vSheenColorMapUv ).rgb;
	#endif
	material.sheenRoughness = clamp( sheenRoughness, 0.0001, 1.0 );
	#ifdef USE_SHEEN_ROUGHNESSMAP
		material.sheenRoughness *= texture2D( sheenRoughnessMap, vSheenRoughnessMapUv ).a;
	#endif
#endif
#ifdef USE_ANISOTROPY
	#ifdef USE_ANISOTROPYMAP
		mat2 anisotropyMat = mat2( anisotropyVector.x, anisotropyVector.y, - anisotropyVector.y, anisotropyVector.x );
		vec3 anisotropyPolar = texture2D( anisotropyMap, vAnisotropyMapUv ).rgb;
		vec2 anisotropyV = anisotropyMat * normalize( 2.0 * anisotropyPolar.rg - vec2( 1.0 ) ) * anisotropyPolar.b;
	#else
		vec2 anisotropyV = anisotropyVector;
	#endif
	material.anisotropy = length( anisotropyV );
	if( material.anisotropy == 0.0 ) {
		anisotropyV = vec2( 1.0, 0.0 );
	} else {
		anisotropyV /= material.anisotropy;
		material.anisotropy = saturate( material.anisotropy );
	}
	material.alphaT = mix( pow2( material.roughness ), 1.0, pow2( material.anisotropy ) );
	material.anisotropyT = tbn[ 0 ] * anisotropyV.x + tbn[ 1 ] * anisotropyV.y;
	material.anisotropyB = tbn[ 1 ] * anisotropyV.x - tbn[ 0 ] * anisotropyV.y;
#endif`,HS=`uniform sampler2D dfgLUT;
struct PhysicalMaterial {
	vec3 diffuseColor;
	vec3 diffuseContribution;
	vec3 specularColor;
	vec3 specularColorBlended;
	float roughness;
	float metalness;
	float specularF90;
	float dispersion;
	vec2 dfg;
	vec3 multiScatteringCompensation;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float diffuseRoughness;
	#endif
	#ifdef USE_RETROREFLECTION
		float retroreflectivity;
	#endif
	#ifdef USE_CLEARCOAT
		float clearcoat;
		float clearcoatRoughness;
		vec3 clearcoatF0;
		float clearcoatF90;
	#endif
	#ifdef USE_IRIDESCENCE
		float iridescence;
		float iridescenceIOR;
		float iridescenceThickness;
		vec3 iridescenceFresnel;
		vec3 iridescenceF0Dielectric;
		vec3 iridescenceF0Metallic;
	#endif
	#ifdef USE_SHEEN
		vec3 sheenColor;
		float sheenRoughness;
	#endif
	#ifdef IOR
		float ior;
	#endif
	#ifdef USE_TRANSMISSION
		float transmission;
		float transmissionAlpha;
		float thickness;
		float attenuationDistance;
		vec3 attenuationColor;
	#endif
	#ifdef USE_ANISOTROPY
		float anisotropy;
		float alphaT;
		vec3 anisotropyT;
		vec3 anisotropyB;
	#endif
};
vec3 clearcoatSpecularDirect = vec3( 0.0 );
vec3 clearcoatSpecularIndirect = vec3( 0.0 );
vec3 sheenSpecularDirect = vec3( 0.0 );
vec3 sheenSpecularIndirect = vec3(0.0 );
vec3 Schlick_to_F0( const in vec3 f, const in float f90, const in float dotVH ) {
    float x = clamp( 1.0 - dotVH, 0.0, 1.0 );
    float x2 = x * x;
    float x5 = clamp( x * x2 * x2, 0.0, 0.9999 );
    return ( f - vec3( f90 ) * x5 ) / ( 1.0 - x5 );
}
#ifdef USE_DIFFUSE_ROUGHNESS
	const float EON_EPSILON = 1e-7;
	float FON_DirectionalAlbedo( const in float mu, const in float roughness, const in float A ) {
		float muComp = 1.0 - mu;
		float gOverPi = muComp * ( 0.0571085289 + muComp * ( 0.491881867 + muComp * ( - 0.332181442 + muComp * 0.0714429953 ) ) );
		return A * ( 1.0 + roughness * gOverPi );
	}
	vec3 BRDF_EON( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 diffuseColor, const in float roughness ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return BRDF_Lambert( rho );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float s = dot( lightDir, viewDir ) - dotNL * dotNV;
		float sOverT = ( s > 0.0 ) ? s / max( max( dotNL, dotNV ), EON_EPSILON ) : s;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		vec3 singleScatter = rho * RECIPROCAL_PI * A * ( 1.0 + roughness * sOverT );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		float albedoV = FON_DirectionalAlbedo( dotNV, roughness, A );
		float albedoL = FON_DirectionalAlbedo( dotNL, roughness, A );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		vec3 multiScatter = rhoMultiScatter * RECIPROCAL_PI
			* max( EON_EPSILON, 1.0 - albedoV )
			* max( EON_EPSILON, 1.0 - albedoL )
			/ max( EON_EPSILON, 1.0 - averageAlbedo );
		return singleScatter + multiScatter;
	}
	vec3 EON_DirectionalAlbedo( const in vec3 diffuseColor, const in float roughness, const in float dotNV ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return rho;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		float directionalAlbedo = FON_DirectionalAlbedo( dotNV, roughness, A );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		return rho * directionalAlbedo + rhoMultiScatter * ( 1.0 - directionalAlbedo );
	}
#endif
float V_GGX_SmithCorrelated( const in float alpha, const in float dotNL, const in float dotNV ) {
	float a2 = pow2( alpha );
	float gv = dotNL * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNV ) );
	float gl = dotNV * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNL ) );
	return 0.5 / max( gv + gl, EPSILON );
}
float D_GGX( const in float alpha, const in float dotNH ) {
	float a2 = pow2( alpha );
	float denom = pow2( dotNH ) * ( a2 - 1.0 ) + 1.0;
	return RECIPROCAL_PI * a2 / pow2( denom );
}
#ifdef USE_ANISOTROPY
	float V_GGX_SmithCorrelated_Anisotropic( const in float alphaT, const in float alphaB, const in float dotTV, const in float dotBV, const in float dotTL, const in float dotBL, const in float dotNV, const in float dotNL ) {
		float gv = dotNL * length( vec3( alphaT * dotTV, alphaB * dotBV, dotNV ) );
		float gl = dotNV * length( vec3( alphaT * dotTL, alphaB * dotBL, dotNL ) );
		return 0.5 / max( gv + gl, EPSILON );
	}
	float D_GGX_Anisotropic( const in float alphaT, const in float alphaB, const in float dotNH, const in float dotTH, const in float dotBH ) {
		float a2 = alphaT * alphaB;
		highp vec3 v = vec3( alphaB * dotTH, alphaT * dotBH, a2 * dotNH );
		highp float v2 = dot( v, v );
		float w2 = a2 / v2;
		return RECIPROCAL_PI * a2 * pow2 ( w2 );
	}
#endif
#ifdef USE_CLEARCOAT
	vec3 BRDF_GGX_Clearcoat( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material) {
		vec3 f0 = material.clearcoatF0;
		float f90 = material.clearcoatF90;
		float roughness = max( material.clearcoatRoughness, 0.045 );
		float alpha = pow2( roughness );
		vec3 halfDir = normalize( lightDir + viewDir );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float dotNH = saturate( dot( normal, halfDir ) );
		float dotVH = saturate( dot( viewDir, halfDir ) );
		vec3 F = F_Schlick( f0, f90, dotVH );
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
		return F * ( V * D );
	}
#endif
vec3 BRDF_GGX( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material ) {
	vec3 f0 = material.specularColorBlended;
	float f90 = material.specularF90;
	float roughness = max( material.roughness, 0.045 );
	float alpha = pow2( roughness );
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( f0, f90, dotVH );
	#ifdef USE_IRIDESCENCE
		F = mix( F, material.iridescenceFresnel, material.iridescence );
	#endif
	#ifdef USE_ANISOTROPY
		float dotTL = dot( material.anisotropyT, lightDir );
		float dotTV = dot( material.anisotropyT, viewDir );
		float dotTH = dot( material.anisotropyT, halfDir );
		float dotBL = dot( material.anisotropyB, lightDir );
		float dotBV = dot( material.anisotropyB, viewDir );
		float dotBH = dot( material.anisotropyB, halfDir );
		float alphaT = max( material.alphaT, alpha );
		float V = V_GGX_SmithCorrelated_Anisotropic( alphaT, alpha, dotTV, dotBV, dotTL, dotBL, dotNV, dotNL );
		float D = D_GGX_Anisotropic( alphaT, alpha, dotNH, dotTH, dotBH );
	#else
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
	#endif
	return F * ( V * D );
}
vec2 LTC_Uv( const in vec3 N, const in vec3 V, const in float roughness ) {
	const float LUT_SIZE = 64.0;
	const float LUT_SCALE = ( LUT_SIZE - 1.0 ) / LUT_SIZE;
	const float LUT_BIAS = 0.5 / LUT_SIZE;
	float dotNV = saturate( dot( N, V ) );
	vec2 uv = vec2( roughness, sqrt( 1.0 - dotNV ) );
	uv = uv * LUT_SCALE + LUT_BIAS;
	return uv;
}
float LTC_ClippedSphereFormFactor( const in vec3 f ) {
	float l = length( f );
	return max( ( l * l + f.z ) / ( l + 1.0 ), 0.0 );
}
vec3 LTC_EdgeVectorFormFactor( const in vec3 v1, const in vec3 v2 ) {
	float x = dot( v1, v2 );
	float y = abs( x );
	float a = 0.8543985 + ( 0.4965155 + 0.0145206 * y ) * y;
	float b = 3.4175940 + ( 4.1616724 + y ) * y;
	float v = a / b;
	float theta_sintheta = ( x > 0.0 ) ? v : 0.5 * inversesqrt( max( 1.0 - x * x, 1e-7 ) ) - v;
	return cross( v1, v2 ) * theta_sintheta;
}
vec3 LTC_Evaluate( const in vec3 N, const in vec3 V, const in vec3 P, const in mat3 mInv, const in vec3 rectCoords[ 4 ] ) {
	vec3 v1 = rectCoords[ 1 ] - rectCoords[ 0 ];
	vec3 v2 = rectCoords[ 3 ] - rectCoords[ 0 ];
	vec3 lightNormal = cross( v1, v2 );
	if( dot( lightNormal, P - rectCoords[ 0 ] ) < 0.0 ) return vec3( 0.0 );
	vec3 T1, T2;
	T1 = normalize( V - N * dot( V, N ) );
	T2 = - cross( N, T1 );
	mat3 mat = mInv * transpose( mat3( T1, T2, N ) );
	vec3 coords[ 4 ];
	coords[ 0 ] = mat * ( rectCoords[ 0 ] - P );
	coords[ 1 ] = mat * ( rectCoords[ 1 ] - P );
	coords[ 2 ] = mat * ( rectCoords[ 2 ] - P );
	coords[ 3 ] = mat * ( rectCoords[ 3 ] - P );
	coords[ 0 ] = normalize( coords[ 0 ] );
	coords[ 1 ] = normalize( coords[ 1 ] );
	coords[ 2 ] = normalize( coords[ 2 ] );
	coords[ 3 ] = normalize( coords[ 3 ] );
	vec3 vectorFormFactor = vec3( 0.0 );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 0 ], coords[ 1 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 1 ], coords[ 2 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 2 ], coords[ 3 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 3 ], coords[ 0 ] );
	float result = LTC_ClippedSphereFormFactor( vectorFormFactor );
	return vec3( result );
}
#if defined( USE_SHEEN )
float D_Charlie( float roughness, float dotNH ) {
	float alpha = pow2( roughness );
	float invAlpha = 1.0 / alpha;
	float cos2h = dotNH * dotNH;
	float sin2h = max( 1.0 - cos2h, 0.0078125 );
	return ( 2.0 + invAlpha ) * pow( sin2h, invAlpha * 0.5 ) / ( 2.0 * PI );
}
float V_Neubelt( float dotNV, float dotNL ) {
	return saturate( 1.0 / ( 4.0 * ( dotNL + dotNV - dotNL * dotNV ) ) );
}
vec3 BRDF_Sheen( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, vec3 sheenColor, const in float sheenRoughness ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float D = D_Charlie( sheenRoughness, dotNH );
	float V = V_Neubelt( dotNV, dotNL );
	return sheenColor * ( D * V );
}
#endif
float IBLSheenBRDF( const in vec3 normal, const in vec3 viewDir, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	float r2 = roughness * roughness;
	float rInv = 1.0 / ( roughness + 0.1 );
	float a = -1.9362 + 1.0678 * roughness + 0.4573 * r2 - 0.8469 * rInv;
	float b = -0.6014 + 0.5538 * roughness - 0.4670 * r2 - 0.1255 * rInv;
	float DG = exp( a * dotNV + b );
	return saturate( DG );
}
vec3 EnvironmentBRDF( const in vec3 normal, const in vec3 viewDir, const in vec3 specularColor, const in float specularF90, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	vec2 fab = texture2D( dfgLUT, vec2( roughness, dotNV ) ).rg;
	return specularColor * fab.x + specularF90 * fab.y;
}
#ifdef USE_IRIDESCENCE
void computeMultiscatteringIridescence( const in vec2 fab, const in vec3 specularColor, const in float specularF90, const in float iridescence, const in vec3 iridescenceF0, inout vec3 singleScatter, inout vec3 multiScatter ) {
#else
void computeMultiscattering( const in vec2 fab, const in vec3 specularColor, const in float specularF90, inout vec3 singleScatter, inout vec3 multiScatter ) {
#endif
	#ifdef USE_IRIDESCENCE
		vec3 Fr = mix( specularColor, iridescenceF0, iridescence );
	#else
		vec3 Fr = specularColor;
	#endif
	vec3 FssEss = Fr * fab.x + specularF90 * fab.y;
	float Ess = fab.x + fab.y;
	float Ems = 1.0 - Ess;
	vec3 Favg = Fr + ( 1.0 - Fr ) * 0.047619;	vec3 Fms = FssEss * Favg / ( 1.0 - Ems * Favg );
	singleScatter += FssEss;
	multiScatter += Fms * Ems;
}
#if NUM_RECT_AREA_LIGHTS > 0
	void RE_Direct_RectArea_Physical( const in RectAreaLight rectAreaLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
		vec3 normal = geometryNormal;
		vec3 viewDir = geometryViewDir;
		vec3 position = geometryPosition;
		vec3 lightPos = rectAreaLight.position;
		vec3 halfWidth = rectAreaLight.halfWidth;
		vec3 halfHeight = rectAreaLight.halfHeight;
		vec3 lightColor = rectAreaLight.color;
		float roughness = material.roughness;
		vec3 rectCoords[ 4 ];
		rectCoords[ 0 ] = lightPos + halfWidth - halfHeight;		rectCoords[ 1 ] = lightPos - halfWidth - halfHeight;
		rectCoords[ 2 ] = lightPos - halfWidth + halfHeight;
		rectCoords[ 3 ] = lightPos + halfWidth + halfHeight;
		vec2 uv = LTC_Uv( normal, viewDir, roughness );
		vec4 t1 = texture2D( ltc_1, uv );
		vec4 t2 = texture2D( ltc_2, uv );
		mat3 mInv = mat3(
			vec3( t1.x, 0, t1.y ),
			vec3(    0, 1,    0 ),
			vec3( t1.z, 0, t1.w )
		);
		vec3 fresnel = ( material.specularColorBlended * t2.x + ( material.specularF90 - material.specularColorBlended ) * t2.y );
		reflectedLight.directSpecular += lightColor * fresnel * LTC_Evaluate( normal, viewDir, position, mInv, rectCoords );
		reflectedLight.directDiffuse += lightColor * material.diffuseContribution * LTC_Evaluate( normal, viewDir, position, mat3( 1.0 ), rectCoords );
		#ifdef USE_CLEARCOAT
			vec3 Ncc = geometryClearcoatNormal;
			vec2 uvClearcoat = LTC_Uv( Ncc, viewDir, material.clearcoatRoughness );
			vec4 t1Clearcoat = texture2D( ltc_1, uvClearcoat );
			vec4 t2Clearcoat = texture2D( ltc_2, uvClearcoat );
			mat3 mInvClearcoat = mat3(
				vec3( t1Clearcoat.x, 0, t1Clearcoat.y ),
				vec3(             0, 1,             0 ),
				vec3( t1Clearcoat.z, 0, t1Clearcoat.w )
			);
			vec3 fresnelClearcoat = material.clearcoatF0 * t2Clearcoat.x + ( material.clearcoatF90 - material.clearcoatF0 ) * t2Clearcoat.y;
			clearcoatSpecularDirect += lightColor * fresnelClearcoat * LTC_Evaluate( Ncc, viewDir, position, mInvClearcoat, rectCoords );
		#endif
	}
#endif
void RE_Direct_Physical( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	#ifdef USE_CLEARCOAT
		float dotNLcc = saturate( dot( geometryClearcoatNormal, directLight.direction ) );
		vec3 ccIrradiance = dotNLcc * directLight.color;
		clearcoatSpecularDirect += ccIrradiance * BRDF_GGX_Clearcoat( directLight.direction, geometryViewDir, geometryClearcoatNormal, material );
	#endif
	#ifdef USE_SHEEN
 
 		sheenSpecularDirect += irradiance * BRDF_Sheen( directLight.direction, geometryViewDir, geometryNormal, material.sheenColor, material.sheenRoughness );
 
 		float sheenAlbedoV = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
 		float sheenAlbedoL = IBLSheenBRDF( geometryNormal, directLight.direction, material.sheenRoughness );
 
 		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * max( sheenAlbedoV, sheenAlbedoL );
 
 		irradiance *= sheenEnergyComp;
 
 	#endif
	vec3 specularBRDF = BRDF_GGX( directLight.direction, geometryViewDir, geometryNormal, material );
	#ifdef USE_RETROREFLECTION
		vec3 retroViewDir = reflect( - geometryViewDir, geometryNormal );
		vec3 retroSpecularBRDF = BRDF_GGX( directLight.direction, retroViewDir, geometryNormal, material );
		specularBRDF = mix( specularBRDF, retroSpecularBRDF, saturate( material.retroreflectivity ) );
	#endif
	reflectedLight.directSpecular += irradiance * specularBRDF * material.multiScatteringCompensation;
	vec3 halfDir = normalize( directLight.direction + geometryViewDir );
	float dotVH = saturate( dot( geometryViewDir, halfDir ) );
	vec3 F = F_Schlick( material.specularColor, material.specularF90, dotVH );
	#ifdef USE_RETROREFLECTION
		vec3 retroHalfDir = normalize( directLight.direction + retroViewDir );
		float dotRetroVH = saturate( dot( retroViewDir, retroHalfDir ) );
		vec3 retroF = F_Schlick( material.specularColor, material.specularF90, dotRetroVH );
		F = mix( F, retroF, saturate( material.retroreflectivity ) );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		vec3 diffuseBRDF = BRDF_EON( directLight.direction, geometryViewDir, geometryNormal, material.diffuseColor, material.diffuseRoughness ) * ( 1.0 - material.metalness );
	#else
		vec3 diffuseBRDF = BRDF_Lambert( material.diffuseContribution );
	#endif
	reflectedLight.directDiffuse += irradiance * diffuseBRDF * ( 1.0 - F );
}
void RE_IndirectDiffuse_Physical( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 singleScattering = vec3( 0.0 );
	vec3 multiScattering = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScattering, multiScattering );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScattering, multiScattering );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuseAlbedo = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness );
		vec3 diffuse = irradiance * RECIPROCAL_PI * diffuseAlbedo * ( 1.0 - singleScattering - multiScattering );
	#else
		vec3 diffuse = irradiance * BRDF_Lambert( material.diffuseContribution ) * ( 1.0 - singleScattering - multiScattering );
	#endif
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		sheenSpecularIndirect += irradiance * material.sheenColor * sheenAlbedo * RECIPROCAL_PI;
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		diffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectDiffuse += diffuse;
}
void RE_IndirectSpecular_Physical( const in vec3 radiance, const in vec3 irradiance, const in vec3 clearcoatRadiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight) {
	#ifdef USE_CLEARCOAT
		clearcoatSpecularIndirect += clearcoatRadiance * EnvironmentBRDF( geometryClearcoatNormal, geometryViewDir, material.clearcoatF0, material.clearcoatF90, material.clearcoatRoughness );
	#endif
	#ifdef USE_SHEEN
		sheenSpecularIndirect += irradiance * material.sheenColor * IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness ) * RECIPROCAL_PI;
 	#endif
	vec3 singleScatteringDielectric = vec3( 0.0 );
	vec3 multiScatteringDielectric = vec3( 0.0 );
	vec3 singleScatteringMetallic = vec3( 0.0 );
	vec3 multiScatteringMetallic = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscatteringIridescence( material.dfg, material.diffuseColor, material.specularF90, material.iridescence, material.iridescenceF0Metallic, singleScatteringMetallic, multiScatteringMetallic );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscattering( material.dfg, material.diffuseColor, material.specularF90, singleScatteringMetallic, multiScatteringMetallic );
	#endif
	vec3 singleScattering = mix( singleScatteringDielectric, singleScatteringMetallic, material.metalness );
	vec3 multiScattering = mix( multiScatteringDielectric, multiScatteringMetallic, material.metalness );
	vec3 totalScatteringDielectric = singleScatteringDielectric + multiScatteringDielectric;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuse = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness ) * ( 1.0 - totalScatteringDielectric );
	#else
		vec3 diffuse = material.diffuseContribution * ( 1.0 - totalScatteringDielectric );
	#endif
	vec3 cosineWeightedIrradiance = irradiance * RECIPROCAL_PI;
	vec3 indirectSpecular = radiance * singleScattering;
	indirectSpecular += multiScattering * cosineWeightedIrradiance;
	vec3 indirectDiffuse = diffuse * cosineWeightedIrradiance;
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		indirectSpecular *= sheenEnergyComp;
		indirectDiffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectSpecular += indirectSpecular;
	reflectedLight.indirectDiffuse += indirectDiffuse;
}
#define RE_Direct				RE_Direct_Physical
#define RE_Direct_RectArea		RE_Direct_RectArea_Physical
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Physical
#define RE_IndirectSpecular		RE_IndirectSpecular_Physical
float computeSpecularOcclusion( const in float dotNV, const in float ambientOcclusion, const in float roughness ) {
	return saturate( pow( dotNV + ambientOcclusion, exp2( - 16.0 * roughness - 1.0 ) ) - 1.0 + ambientOcclusion );
}`,WS=`
vec3 geometryPosition = - vViewPosition;
vec3 geometryNormal = normal;
vec3 geometryViewDir = ( isOrthographic ) ? vec3( 0, 0, 1 ) : normalize( vViewPosition );
vec3 geometryClearcoatNormal = vec3( 0.0 );
#ifdef USE_CLEARCOAT
	geometryClearcoatNormal = clearcoatNormal;
#endif
#ifdef USE_IRIDESCENCE
	float dotNVi = saturate( dot( normal, geometryViewDir ) );
	if ( material.iridescenceThickness == 0.0 ) {
		material.iridescence = 0.0;
	} else {
		material.iridescence = saturate( material.iridescence );
	}
	if ( material.iridescence > 0.0 ) {
		vec3 iridescenceFresnelDielectric = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.specularColor );
		vec3 iridescenceFresnelMetallic = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.diffuseColor );
		material.iridescenceFresnel = mix( iridescenceFresnelDielectric, iridescenceFresnelMetallic, material.metalness );
		material.iridescenceF0Dielectric = Schlick_to_F0( iridescenceFresnelDielectric, 1.0, dotNVi );
		material.iridescenceF0Metallic = Schlick_to_F0( iridescenceFresnelMetallic, 1.0, dotNVi );
	}
#endif
#ifdef STANDARD
	float dotNVms = saturate( dot( geometryNormal, geometryViewDir ) );
	material.dfg = texture2D( dfgLUT, vec2( material.roughness, dotNVms ) ).rg;
	#if ( NUM_SUN_LIGHTS > 0 || NUM_DIR_LIGHTS > 0 || NUM_POINT_LIGHTS > 0 || NUM_SPOT_LIGHTS > 0 )
		float EssMs = material.dfg.x + material.dfg.y;
		material.multiScatteringCompensation = 1.0 + material.specularColorBlended * ( 1.0 / EssMs - 1.0 );
	#endif
#endif
IncidentLight directLight;
#if ( NUM_POINT_LIGHTS > 0 ) && defined( RE_Direct )
	PointLight pointLight;
	#if defined( USE_SHADOWMAP ) && NUM_POINT_LIGHT_SHADOWS > 0
	PointLightShadow pointLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHTS; i ++ ) {
		pointLight = pointLights[ i ];
		getPointLightInfo( pointLight, geometryPosition, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_POINT_LIGHT_SHADOWS ) && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
		pointLightShadow = pointLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getPointShadow( pointShadowMap[ i ], pointLightShadow.shadowMapSize, pointLightShadow.shadowIntensity, pointLightShadow.shadowBias, pointLightShadow.shadowRadius, vPointShadowCoord[ i ], pointLightShadow.shadowCameraNear, pointLightShadow.shadowCameraFar ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SPOT_LIGHTS > 0 ) && defined( RE_Direct )
	SpotLight spotLight;
	vec4 spotColor;
	vec3 spotLightCoord;
	bool inSpotLightMap;
	#if defined( USE_SHADOWMAP ) && NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHTS; i ++ ) {
		spotLight = spotLights[ i ];
		getSpotLightInfo( spotLight, geometryPosition, directLight );
		#if ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#define SPOT_LIGHT_MAP_INDEX UNROLLED_LOOP_INDEX
		#elif ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		#define SPOT_LIGHT_MAP_INDEX NUM_SPOT_LIGHT_MAPS
		#else
		#define SPOT_LIGHT_MAP_INDEX ( UNROLLED_LOOP_INDEX - NUM_SPOT_LIGHT_SHADOWS + NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#endif
		#if ( SPOT_LIGHT_MAP_INDEX < NUM_SPOT_LIGHT_MAPS )
			spotLightCoord = vSpotLightCoord[ i ].xyz / vSpotLightCoord[ i ].w;
			inSpotLightMap = all( lessThan( abs( spotLightCoord * 2. - 1. ), vec3( 1.0 ) ) );
			spotColor = texture2D( spotLightMap[ SPOT_LIGHT_MAP_INDEX ], spotLightCoord.xy );
			directLight.color = inSpotLightMap ? directLight.color * spotColor.rgb : directLight.color;
		#endif
		#undef SPOT_LIGHT_MAP_INDEX
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		spotLightShadow = spotLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( spotShadowMap[ i ], spotLightShadow.shadowMapSize, spotLightShadow.shadowIntensity, spotLightShadow.shadowBias, spotLightShadow.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SUN_LIGHTS > 0 ) && defined( RE_Direct )
	SunLight sunLight;
	#if defined( USE_SHADOWMAP ) && NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHTS; i ++ ) {
		sunLight = sunLights[ i ];
		getSunLightInfo( sunLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SUN_LIGHT_SHADOWS )
		sunLightShadow = sunLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getSunShadow( sunShadowMap[ i ], sunLightShadow, UNROLLED_LOOP_INDEX ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_DIR_LIGHTS > 0 ) && defined( RE_Direct )
	DirectionalLight directionalLight;
	#if defined( USE_SHADOWMAP ) && NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHTS; i ++ ) {
		directionalLight = directionalLights[ i ];
		getDirectionalLightInfo( directionalLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_DIR_LIGHT_SHADOWS )
		directionalLightShadow = directionalLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( directionalShadowMap[ i ], directionalLightShadow.shadowMapSize, directionalLightShadow.shadowIntensity, directionalLightShadow.shadowBias, directionalLightShadow.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_RECT_AREA_LIGHTS > 0 ) && defined( RE_Direct_RectArea )
	RectAreaLight rectAreaLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_RECT_AREA_LIGHTS; i ++ ) {
		rectAreaLight = rectAreaLights[ i ];
		RE_Direct_RectArea( rectAreaLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if defined( RE_IndirectDiffuse )
	vec3 iblIrradiance = vec3( 0.0 );
	vec3 irradiance = getAmbientLightIrradiance( ambientLightColor );
	#if defined( USE_LIGHT_PROBES )
		irradiance += getLightProbeIrradiance( lightProbe, geometryNormal );
	#endif
	#if ( NUM_HEMI_LIGHTS > 0 )
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_HEMI_LIGHTS; i ++ ) {
			irradiance += getHemisphereLightIrradiance( hemisphereLights[ i ], geometryNormal );
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_LIGHT_PROBE_GRIDS > 0
		vec3 probeWorldPos = ( ( vec4( geometryPosition, 1.0 ) - viewMatrix[ 3 ] ) * viewMatrix ).xyz;
		vec3 probeWorldNormal = transformNormalByInverseViewMatrix( geometryNormal, viewMatrix );
		int probeGrid = - 1;
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( isInsideLightProbeGrid( probeWorldPos, probeWorldNormal, probesMin[ i ], probesMax[ i ], probesResolution[ i ] ) ) probeGrid = UNROLLED_LOOP_INDEX;
		}
		#pragma unroll_loop_end
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( probeGrid == UNROLLED_LOOP_INDEX ) irradiance += getLightProbeGridIrradiance( probesSH[ i ], probesMin[ i ], probesMax[ i ], probesResolution[ i ], probeWorldPos, probeWorldNormal );
		}
		#pragma unroll_loop_end
	#endif
#endif
#if defined( RE_IndirectSpecular )
	vec3 radiance = vec3( 0.0 );
	vec3 clearcoatRadiance = vec3( 0.0 );
#endif`,$S=`#if defined( RE_IndirectDiffuse )
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		vec3 lightMapIrradiance = lightMapTexel.rgb * lightMapIntensity;
		irradiance += lightMapIrradiance;
	#endif
	#if defined( USE_ENVMAP ) && defined( ENVMAP_TYPE_PMREM )
		#if defined( STANDARD ) || defined( LAMBERT ) || defined( PHONG )
			iblIrradiance += getIBLIrradiance( geometryNormal );
		#endif
	#endif
#endif
#if defined( USE_ENVMAP ) && defined( RE_IndirectSpecular )
	#ifdef USE_ANISOTROPY
		vec3 iblRadiance = getIBLAnisotropyRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
	#else
		vec3 iblRadiance = getIBLRadiance( geometryViewDir, geometryNormal, material.roughness );
	#endif
	#ifdef USE_RETROREFLECTION
		#ifdef USE_ANISOTROPY
			vec3 retroIBLRadiance = getIBLAnisotropyRetroRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
		#else
			vec3 retroIBLRadiance = getIBLRetroRadiance( geometryViewDir, geometryNormal, material.roughness );
		#endif
		iblRadiance = mix( iblRadiance, retroIBLRadiance, saturate( material.retroreflectivity ) );
	#endif
	radiance += iblRadiance;
	#ifdef USE_CLEARCOAT
		clearcoatRadiance += getIBLRadiance( geometryViewDir, geometryClearcoatNormal, material.clearcoatRoughness );
	#endif
#endif`,XS=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,qS=`#if NUM_LIGHT_PROBE_GRIDS > 0
uniform highp sampler3D probesSH[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMin[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMax[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesResolution[ NUM_LIGHT_PROBE_GRIDS ];
bool isInsideLightProbeGrid( vec3 worldPos, vec3 worldNormal, vec3 probesMin, vec3 probesMax, vec3 probesResolution ) {
	vec3 spacing = ( probesMax - probesMin ) / probesResolution;
	vec3 samplePos = worldPos + worldNormal * spacing * 0.5;
	vec3 margin = spacing * 0.01;
	return all( greaterThanEqual( samplePos, probesMin - margin ) ) && all( lessThanEqual( samplePos, probesMax + margin ) );
}
vec3 getLightProbeGridIrradiance( highp sampler3D probesSH, vec3 probesMin, vec3 probesMax, vec3 probesResolution, vec3 worldPos, vec3 worldNormal ) {
	vec3 res = probesResolution;
	vec3 gridRange = probesMax - probesMin;
	vec3 probeSpacing = gridRange / res;
	vec3 samplePos = worldPos + worldNormal * probeSpacing * 0.5;
	vec3 uvw = clamp( ( samplePos - probesMin ) / gridRange, 0.5 / res, 1.0 - 0.5 / res );
	float nz          = res.z;
	float paddedSlices = nz + 2.0;
	float atlasDepth  = 7.0 * paddedSlices;
	float uvZBase     = uvw.z * nz + 1.0;
	vec4 s0 = texture( probesSH, vec3( uvw.xy, ( uvZBase                       ) / atlasDepth ) );
	vec4 s1 = texture( probesSH, vec3( uvw.xy, ( uvZBase +       paddedSlices   ) / atlasDepth ) );
	vec4 s2 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 2.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s3 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 3.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s4 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 4.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s5 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 5.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s6 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 6.0 * paddedSlices   ) / atlasDepth ) );
	vec3 c0 = s0.xyz;
	vec3 c1 = vec3( s0.w, s1.xy );
	vec3 c2 = vec3( s1.zw, s2.x );
	vec3 c3 = s2.yzw;
	vec3 c4 = s3.xyz;
	vec3 c5 = vec3( s3.w, s4.xy );
	vec3 c6 = vec3( s4.zw, s5.x );
	vec3 c7 = s5.yzw;
	vec3 c8 = s6.xyz;
	float x = worldNormal.x, y = worldNormal.y, z = worldNormal.z;
	vec3 result = c0 * 0.886227;
	result += c1 * 2.0 * 0.511664 * y;
	result += c2 * 2.0 * 0.511664 * z;
	result += c3 * 2.0 * 0.511664 * x;
	result += c4 * 2.0 * 0.429043 * x * y;
	result += c5 * 2.0 * 0.429043 * y * z;
	result += c6 * ( 0.743125 * z * z - 0.247708 );
	result += c7 * 2.0 * 0.429043 * x * z;
	result += c8 * 0.429043 * ( x * x - y * y );
	return max( result, vec3( 0.0 ) );
}
#endif`,YS=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,jS=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,KS=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,JS=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,ZS=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,QS=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,e1=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
	#if defined( USE_POINTS_UV )
		vec2 uv = vUv;
	#else
		vec2 uv = ( uvTransform * vec3( gl_PointCoord.x, 1.0 - gl_PointCoord.y, 1 ) ).xy;
	#endif
#endif
#ifdef USE_MAP
	diffuseColor *= texture2D( map, uv );
#endif
#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, uv ).g;
#endif`,t1=`#if defined( USE_POINTS_UV )
	varying vec2 vUv;
#else
	#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
		uniform mat3 uvTransform;
	#endif
#endif
#ifdef USE_MAP
	uniform sampler2D map;
#endif
#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,n1=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,i1=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,r1=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,s1=`#if defined( USE_MORPHCOLORS )
	#if defined( USE_COLOR_ALPHA )
		vColor *= morphTargetBaseInfluence;
	#elif defined( USE_COLOR )
		vColor.rgb *= morphTargetBaseInfluence;
	#endif
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		#if defined( USE_COLOR_ALPHA )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor += getMorph( gl_VertexID, i, 2 ) * morphTargetInfluences[ i ];
		#elif defined( USE_COLOR )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor.rgb += getMorph( gl_VertexID, i, 2 ).rgb * morphTargetInfluences[ i ];
		#endif
	}
#endif`,o1=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,a1=`#ifdef USE_MORPHTARGETS
	#ifndef USE_INSTANCING_MORPH
		uniform float morphTargetBaseInfluence;
		uniform float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	#endif
	uniform sampler2DArray morphTargetsTexture;
	uniform ivec2 morphTargetsTextureSize;
	vec4 getMorph( const in int vertexIndex, const in int morphTargetIndex, const in int offset ) {
		int texelIndex = vertexIndex * MORPHTARGETS_TEXTURE_STRIDE + offset;
		int y = texelIndex / morphTargetsTextureSize.x;
		int x = texelIndex - y * morphTargetsTextureSize.x;
		ivec3 morphUV = ivec3( x, y, morphTargetIndex );
		return texelFetch( morphTargetsTexture, morphUV, 0 );
	}
#endif`,l1=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,c1=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
#ifdef FLAT_SHADED
	vec3 fdx = dFdx( vViewPosition );
	vec3 fdy = dFdy( vViewPosition );
	vec3 normal = normalize( cross( fdx, fdy ) );
#else
	vec3 normal = normalize( vNormal );
	#ifdef DOUBLE_SIDED
		normal *= faceDirection;
	#endif
#endif
#if defined( USE_NORMALMAP_TANGENTSPACE ) || defined( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY )
	#ifdef USE_TANGENT
		mat3 tbn = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn = getTangentFrame( - vViewPosition, normal,
		#if defined( USE_NORMALMAP )
			vNormalMapUv
		#elif defined( USE_CLEARCOAT_NORMALMAP )
			vClearcoatNormalMapUv
		#else
			vUv
		#endif
		);
	#endif
	#ifdef DOUBLE_SIDED
		tbn[0] *= faceDirection;
		tbn[1] *= faceDirection;
	#endif
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	#ifdef USE_TANGENT
		mat3 tbn2 = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn2 = getTangentFrame( - vViewPosition, normal, vClearcoatNormalMapUv );
	#endif
	#ifdef DOUBLE_SIDED
		tbn2[0] *= faceDirection;
		tbn2[1] *= faceDirection;
	#endif
#endif
vec3 nonPerturbedNormal = normal;`,h1=`#ifdef USE_NORMALMAP_OBJECTSPACE
	normal = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#ifdef FLIP_SIDED
		normal = - normal;
	#endif
	#ifdef DOUBLE_SIDED
		normal = normal * faceDirection;
	#endif
	normal = normalize( normalMatrix * normal );
#elif defined( USE_NORMALMAP_TANGENTSPACE )
	vec3 mapN = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#if defined( USE_PACKED_NORMALMAP )
		mapN = vec3( mapN.xy, sqrt( saturate( 1.0 - dot( mapN.xy, mapN.xy ) ) ) );
	#endif
	mapN.xy *= normalScale;
	normal = normalize( tbn * mapN );
#elif defined( USE_BUMPMAP )
	normal = perturbNormalArb( - vViewPosition, normal, dHdxy_fwd(), faceDirection );
#endif`,u1=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,d1=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,f1=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,p1=`#ifdef USE_NORMALMAP
	uniform sampler2D normalMap;
	uniform vec2 normalScale;
#endif
#ifdef USE_NORMALMAP_OBJECTSPACE
	uniform mat3 normalMatrix;
#endif
#if ! defined ( USE_TANGENT ) && ( defined ( USE_NORMALMAP_TANGENTSPACE ) || defined ( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY ) )
	mat3 getTangentFrame( vec3 eye_pos, vec3 surf_norm, vec2 uv ) {
		vec3 q0 = dFdx( eye_pos.xyz );
		vec3 q1 = dFdy( eye_pos.xyz );
		vec2 st0 = dFdx( uv.st );
		vec2 st1 = dFdy( uv.st );
		vec3 N = surf_norm;
		vec3 q1perp = cross( q1, N );
		vec3 q0perp = cross( N, q0 );
		vec3 T = q1perp * st0.x + q0perp * st1.x;
		vec3 B = q1perp * st0.y + q0perp * st1.y;
		float det = max( dot( T, T ), dot( B, B ) );
		float scale = ( det == 0.0 ) ? 0.0 : inversesqrt( det );
		return mat3( T * scale, B * scale, N );
	}
#endif`,m1=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,g1=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,x1=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,y1=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,v1=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,b1=`vec3 packNormalToRGB( const in vec3 normal ) {
	return normalize( normal ) * 0.5 + 0.5;
}
vec3 unpackRGBToNormal( const in vec3 rgb ) {
	return 2.0 * rgb.xyz - 1.0;
}
const float PackUpscale = 256. / 255.;const float UnpackDownscale = 255. / 256.;const float ShiftRight8 = 1. / 256.;
const float Inv255 = 1. / 255.;
const vec4 PackFactors = vec4( 1.0, 256.0, 256.0 * 256.0, 256.0 * 256.0 * 256.0 );
const vec2 UnpackFactors2 = vec2( UnpackDownscale, 1.0 / PackFactors.g );
const vec3 UnpackFactors3 = vec3( UnpackDownscale / PackFactors.rg, 1.0 / PackFactors.b );
const vec4 UnpackFactors4 = vec4( UnpackDownscale / PackFactors.rgb, 1.0 / PackFactors.a );
vec4 packDepthToRGBA( const in float v ) {
	if( v <= 0.0 )
		return vec4( 0., 0., 0., 0. );
	if( v >= 1.0 )
		return vec4( 1., 1., 1., 1. );
	float vuf;
	float af = modf( v * PackFactors.a, vuf );
	float bf = modf( vuf * ShiftRight8, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec4( vuf * Inv255, gf * PackUpscale, bf * PackUpscale, af );
}
vec3 packDepthToRGB( const in float v ) {
	if( v <= 0.0 )
		return vec3( 0., 0., 0. );
	if( v >= 1.0 )
		return vec3( 1., 1., 1. );
	float vuf;
	float bf = modf( v * PackFactors.b, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec3( vuf * Inv255, gf * PackUpscale, bf );
}
vec2 packDepthToRG( const in float v ) {
	if( v <= 0.0 )
		return vec2( 0., 0. );
	if( v >= 1.0 )
		return vec2( 1., 1. );
	float vuf;
	float gf = modf( v * 256., vuf );
	return vec2( vuf * Inv255, gf );
}
float unpackRGBAToDepth( const in vec4 v ) {
	return dot( v, UnpackFactors4 );
}
float unpackRGBToDepth( const in vec3 v ) {
	return dot( v, UnpackFactors3 );
}
float unpackRGToDepth( const in vec2 v ) {
	return v.r * UnpackFactors2.r + v.g * UnpackFactors2.g;
}
vec4 pack2HalfToRGBA( const in vec2 v ) {
	vec4 r = vec4( v.x, fract( v.x * 255.0 ), v.y, fract( v.y * 255.0 ) );
	return vec4( r.x - r.y / 255.0, r.y, r.z - r.w / 255.0, r.w );
}
vec2 unpackRGBATo2Half( const in vec4 v ) {
	return vec2( v.x + ( v.y / 255.0 ), v.z + ( v.w / 255.0 ) );
}
float viewZToOrthographicDepth( const in float viewZ, const in float near, const in float far ) {
	return ( viewZ + near ) / ( near - far );
}
float orthographicDepthToViewZ( const in float depth, const in float near, const in float far ) {
	#ifdef USE_REVERSED_DEPTH_BUFFER
	
		return depth * ( far - near ) - far;
	#else
		return depth * ( near - far ) - near;
	#endif
}
float viewZToPerspectiveDepth( const in float viewZ, const in float near, const in float far ) {
	return ( ( near + viewZ ) * far ) / ( ( far - near ) * viewZ );
}
float perspectiveDepthToViewZ( const in float depth, const in float near, const in float far ) {
	
	#ifdef USE_REVERSED_DEPTH_BUFFER
		return ( near * far ) / ( ( near - far ) * depth - near );
	#else
		return ( near * far ) / ( ( far - near ) * depth - far );
	#endif
}`,_1=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,M1=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,w1=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,S1=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,E1=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,T1=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,A1=`#if NUM_SPOT_LIGHT_COORDS > 0
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#if NUM_SPOT_LIGHT_MAPS > 0
	uniform sampler2D spotLightMap[ NUM_SPOT_LIGHT_MAPS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		#define SUN_LIGHT_CASCADES 2
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#else
			uniform sampler2D sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#endif
		uniform mat4 sunShadowMatrix[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		uniform vec4 sunShadowCascade[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
		struct SunLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SunLightShadow sunLightShadows[ NUM_SUN_LIGHT_SHADOWS ];
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#else
			uniform sampler2D directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#endif
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#else
			uniform sampler2D spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#endif
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform samplerCubeShadow pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#elif defined( SHADOWMAP_TYPE_BASIC )
			uniform samplerCube pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#endif
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float interleavedGradientNoise( vec2 position ) {
			return fract( 52.9829189 * fract( dot( position, vec2( 0.06711056, 0.00583715 ) ) ) );
		}
		vec2 vogelDiskSample( int sampleIndex, int samplesCount, float phi ) {
			const float goldenAngle = 2.399963229728653;
			float r = sqrt( ( float( sampleIndex ) + 0.5 ) / float( samplesCount ) );
			float theta = float( sampleIndex ) * goldenAngle + phi;
			return vec2( cos( theta ), sin( theta ) ) * r;
		}
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float getShadow( sampler2DShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 texelSize = vec2( 1.0 ) / shadowMapSize;
				vec2 radius = shadowRadius * texelSize;
				float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
				shadow = (
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 0, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 1, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 2, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 3, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 4, 5, phi ) * radius, shadowCoord.z ) )
				) * 0.2;
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#elif defined( SHADOWMAP_TYPE_VSM )
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 distribution = texture2D( shadowMap, shadowCoord.xy ).rg;
				float mean = distribution.x;
				float variance = distribution.y * distribution.y;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					float hard_shadow = step( mean, shadowCoord.z );
				#else
					float hard_shadow = step( shadowCoord.z, mean );
				#endif
				
				if ( hard_shadow == 1.0 ) {
					shadow = 1.0;
				} else {
					variance = max( variance, 0.0000001 );
					float d = shadowCoord.z - mean;
					float p_max = variance / ( variance + d * d );
					p_max = clamp( ( p_max - 0.3 ) / 0.65, 0.0, 1.0 );
					shadow = max( hard_shadow, p_max );
				}
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#else
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				float depth = texture2D( shadowMap, shadowCoord.xy ).r;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					shadow = step( depth, shadowCoord.z );
				#else
					shadow = step( shadowCoord.z, depth );
				#endif
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#endif
	#if NUM_SUN_LIGHT_SHADOWS > 0
		float getSunShadow(
			#if defined( SHADOWMAP_TYPE_PCF )
				sampler2DShadow shadowMap,
			#else
				sampler2D shadowMap,
			#endif
			SunLightShadow sunLightShadow,
			int shadowIndex
		) {
			vec4 shadowWorldPosition = vec4( vSunShadowWorldPosition.xyz + vSunShadowWorldNormal * sunLightShadow.shadowNormalBias, 1.0 );
			float viewDepth = vSunShadowWorldPosition.w;
			int cascadeOffset = shadowIndex * SUN_LIGHT_CASCADES;
			float shadow = 1.0;
			for ( int i = SUN_LIGHT_CASCADES - 1; i >= 0; i -- ) {
				vec4 cascade = sunShadowCascade[ cascadeOffset + i ];
				if ( viewDepth >= cascade.x && viewDepth < cascade.y ) {
					float cascadeShadow = getShadow(
						shadowMap,
						sunLightShadow.shadowMapSize,
						sunLightShadow.shadowIntensity,
						sunLightShadow.shadowBias,
						sunLightShadow.shadowRadius,
						sunShadowMatrix[ cascadeOffset + i ] * shadowWorldPosition
					);
					shadow = mix( cascadeShadow, shadow, smoothstep( cascade.z, cascade.y, viewDepth ) );
				}
			}
			return shadow;
		}
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
	#if defined( SHADOWMAP_TYPE_PCF )
	float getPointShadow( samplerCubeShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 bd3D = normalize( lightToPosition );
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float lightDistance = length( lightToPosition );
			float depthRange = shadowCameraFar - shadowCameraNear;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				float depthA = - shadowCameraNear / depthRange - shadowBias;
				float depthB = shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#else
				float depthA = shadowCameraFar / depthRange + shadowBias;
				float depthB = - shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#endif
			float texelSize = shadowRadius / shadowMapSize.x;
			vec3 absDir = abs( bd3D );
			vec3 tangent = absDir.x > absDir.z ? vec3( 0.0, 1.0, 0.0 ) : vec3( 1.0, 0.0, 0.0 );
			tangent = normalize( cross( bd3D, tangent ) );
			vec3 bitangent = cross( bd3D, tangent );
			float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
			shadow = 0.0;
			for ( int i = 0; i < 5; i ++ ) {
				vec2 offset = vogelDiskSample( i, 5, phi );
				vec3 direction = bd3D + ( tangent * offset.x + bitangent * offset.y ) * texelSize;
				vec3 absDirection = abs( direction );
				float dp = depthA + depthB / max( max( absDirection.x, absDirection.y ), absDirection.z );
				shadow += texture( shadowMap, vec4( direction, dp ) );
			}
			shadow *= 0.2;
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#elif defined( SHADOWMAP_TYPE_BASIC )
	float getPointShadow( samplerCube shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float dp = ( shadowCameraFar * ( viewSpaceZ - shadowCameraNear ) ) / ( viewSpaceZ * ( shadowCameraFar - shadowCameraNear ) );
			dp += shadowBias;
			vec3 bd3D = normalize( lightToPosition );
			float depth = textureCube( shadowMap, bd3D ).r;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				depth = 1.0 - depth;
			#endif
			shadow = step( dp, depth );
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#endif
	#endif
#endif`,R1=`#if NUM_SPOT_LIGHT_COORDS > 0
	uniform mat4 spotLightMatrix[ NUM_SPOT_LIGHT_COORDS ];
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		uniform mat4 directionalShadowMatrix[ NUM_DIR_LIGHT_SHADOWS ];
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		uniform mat4 pointShadowMatrix[ NUM_POINT_LIGHT_SHADOWS ];
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
#endif`,C1=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
	#ifdef HAS_NORMAL
		vec3 shadowWorldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
	#else
		vec3 shadowWorldNormal = vec3( 0.0 );
	#endif
	vec4 shadowWorldPosition;
#endif
#if defined( USE_SHADOWMAP )
	#if NUM_SUN_LIGHT_SHADOWS > 0
		vSunShadowWorldPosition = vec4( worldPosition.xyz, - mvPosition.z );
		vSunShadowWorldNormal = shadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * directionalLightShadows[ i ].shadowNormalBias, 0 );
			vDirectionalShadowCoord[ i ] = directionalShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * pointLightShadows[ i ].shadowNormalBias, 0 );
			vPointShadowCoord[ i ] = pointShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
#endif
#if NUM_SPOT_LIGHT_COORDS > 0
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_COORDS; i ++ ) {
		shadowWorldPosition = worldPosition;
		#if ( defined( USE_SHADOWMAP ) && UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
			shadowWorldPosition.xyz += shadowWorldNormal * spotLightShadows[ i ].shadowNormalBias;
		#endif
		vSpotLightCoord[ i ] = spotLightMatrix[ i ] * shadowWorldPosition;
	}
	#pragma unroll_loop_end
#endif`,P1=`float getShadowMask() {
	float shadow = 1.0;
	#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHT_SHADOWS; i ++ ) {
		sunLight = sunLightShadows[ i ];
		shadow *= receiveShadow ? getSunShadow( sunShadowMap[ i ], sunLight, UNROLLED_LOOP_INDEX ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
		directionalLight = directionalLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( directionalShadowMap[ i ], directionalLight.shadowMapSize, directionalLight.shadowIntensity, directionalLight.shadowBias, directionalLight.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_SHADOWS; i ++ ) {
		spotLight = spotLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( spotShadowMap[ i ], spotLight.shadowMapSize, spotLight.shadowIntensity, spotLight.shadowBias, spotLight.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0 && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
	PointLightShadow pointLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
		pointLight = pointLightShadows[ i ];
		shadow *= receiveShadow ? getPointShadow( pointShadowMap[ i ], pointLight.shadowMapSize, pointLight.shadowIntensity, pointLight.shadowBias, pointLight.shadowRadius, vPointShadowCoord[ i ], pointLight.shadowCameraNear, pointLight.shadowCameraFar ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#endif
	return shadow;
}`,L1=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,I1=`#ifdef USE_SKINNING
	uniform mat4 bindMatrix;
	uniform mat4 bindMatrixInverse;
	uniform highp sampler2D boneTexture;
	mat4 getBoneMatrix( const in float i ) {
		int size = textureSize( boneTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( boneTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( boneTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( boneTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( boneTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
#endif`,N1=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,D1=`#ifdef USE_SKINNING
	mat4 skinMatrix = mat4( 0.0 );
	skinMatrix += skinWeight.x * boneMatX;
	skinMatrix += skinWeight.y * boneMatY;
	skinMatrix += skinWeight.z * boneMatZ;
	skinMatrix += skinWeight.w * boneMatW;
	skinMatrix = bindMatrixInverse * skinMatrix * bindMatrix;
	objectNormal = vec4( skinMatrix * vec4( objectNormal, 0.0 ) ).xyz;
	#ifdef USE_TANGENT
		objectTangent = vec4( skinMatrix * vec4( objectTangent, 0.0 ) ).xyz;
	#endif
#endif`,F1=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,O1=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,U1=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,k1=`#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
uniform float toneMappingExposure;
vec3 LinearToneMapping( vec3 color ) {
	return saturate( toneMappingExposure * color );
}
vec3 ReinhardToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	return saturate( color / ( vec3( 1.0 ) + color ) );
}
vec3 CineonToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	color = max( vec3( 0.0 ), color - 0.004 );
	return pow( ( color * ( 6.2 * color + 0.5 ) ) / ( color * ( 6.2 * color + 1.7 ) + 0.06 ), vec3( 2.2 ) );
}
vec3 RRTAndODTFit( vec3 v ) {
	vec3 a = v * ( v + 0.0245786 ) - 0.000090537;
	vec3 b = v * ( 0.983729 * v + 0.4329510 ) + 0.238081;
	return a / b;
}
vec3 ACESFilmicToneMapping( vec3 color ) {
	const mat3 ACESInputMat = mat3(
		vec3( 0.59719, 0.07600, 0.02840 ),		vec3( 0.35458, 0.90834, 0.13383 ),
		vec3( 0.04823, 0.01566, 0.83777 )
	);
	const mat3 ACESOutputMat = mat3(
		vec3(  1.60475, -0.10208, -0.00327 ),		vec3( -0.53108,  1.10813, -0.07276 ),
		vec3( -0.07367, -0.00605,  1.07602 )
	);
	color *= toneMappingExposure / 0.6;
	color = ACESInputMat * color;
	color = RRTAndODTFit( color );
	color = ACESOutputMat * color;
	return saturate( color );
}
const mat3 LINEAR_REC2020_TO_LINEAR_SRGB = mat3(
	vec3( 1.6605, - 0.1246, - 0.0182 ),
	vec3( - 0.5876, 1.1329, - 0.1006 ),
	vec3( - 0.0728, - 0.0083, 1.1187 )
);
const mat3 LINEAR_SRGB_TO_LINEAR_REC2020 = mat3(
	vec3( 0.6274, 0.0691, 0.0164 ),
	vec3( 0.3293, 0.9195, 0.0880 ),
	vec3( 0.0433, 0.0113, 0.8956 )
);
vec3 agxDefaultContrastApprox( vec3 x ) {
	vec3 x2 = x * x;
	vec3 x4 = x2 * x2;
	return + 15.5 * x4 * x2
		- 40.14 * x4 * x
		+ 31.96 * x4
		- 6.868 * x2 * x
		+ 0.4298 * x2
		+ 0.1191 * x
		- 0.00232;
}
vec3 AgXToneMapping( vec3 color ) {
	const mat3 AgXInsetMatrix = mat3(
		vec3( 0.856627153315983, 0.137318972929847, 0.11189821299995 ),
		vec3( 0.0951212405381588, 0.761241990602591, 0.0767994186031903 ),
		vec3( 0.0482516061458583, 0.101439036467562, 0.811302368396859 )
	);
	const mat3 AgXOutsetMatrix = mat3(
		vec3( 1.1271005818144368, - 0.1413297634984383, - 0.14132976349843826 ),
		vec3( - 0.11060664309660323, 1.157823702216272, - 0.11060664309660294 ),
		vec3( - 0.016493938717834573, - 0.016493938717834257, 1.2519364065950405 )
	);
	const float AgxMinEv = - 12.47393;	const float AgxMaxEv = 4.026069;
	color *= toneMappingExposure;
	color = LINEAR_SRGB_TO_LINEAR_REC2020 * color;
	color = AgXInsetMatrix * color;
	color = max( color, 1e-10 );	color = log2( color );
	color = ( color - AgxMinEv ) / ( AgxMaxEv - AgxMinEv );
	color = clamp( color, 0.0, 1.0 );
	color = agxDefaultContrastApprox( color );
	color = AgXOutsetMatrix * color;
	color = pow( max( vec3( 0.0 ), color ), vec3( 2.2 ) );
	color = LINEAR_REC2020_TO_LINEAR_SRGB * color;
	color = clamp( color, 0.0, 1.0 );
	return color;
}
vec3 NeutralToneMapping( vec3 color ) {
	const float StartCompression = 0.8 - 0.04;
	const float Desaturation = 0.15;
	color *= toneMappingExposure;
	float x = min( color.r, min( color.g, color.b ) );
	float offset = x < 0.08 ? x - 6.25 * x * x : 0.04;
	color -= offset;
	float peak = max( color.r, max( color.g, color.b ) );
	if ( peak < StartCompression ) return color;
	float d = 1. - StartCompression;
	float newPeak = 1. - d * d / ( peak + d - StartCompression );
	color *= newPeak / peak;
	float g = 1. - 1. / ( Desaturation * ( peak - newPeak ) + 1. );
	return mix( color, vec3( newPeak ), g );
}
vec3 CustomToneMapping( vec3 color ) { return color; }`,B1=`#ifdef USE_TRANSMISSION
	material.transmission = transmission;
	material.transmissionAlpha = 1.0;
	material.thickness = thickness;
	material.attenuationDistance = attenuationDistance;
	material.attenuationColor = attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		material.transmission *= texture2D( transmissionMap, vTransmissionMapUv ).r;
	#endif
	#ifdef USE_THICKNESSMAP
		material.thickness *= texture2D( thicknessMap, vThicknessMapUv ).g;
	#endif
	vec3 pos = vWorldPosition;
	vec3 v = normalize( cameraPosition - pos );
	vec3 n = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec4 transmitted = getIBLVolumeRefraction(
		n, v, material.roughness, material.diffuseContribution, material.specularColorBlended, material.specularF90,
		pos, modelMatrix, viewMatrix, projectionMatrix, material.dispersion, material.ior, material.thickness,
		material.attenuationColor, material.attenuationDistance );
	material.transmissionAlpha = mix( material.transmissionAlpha, transmitted.a, material.transmission );
	totalDiffuse = mix( totalDiffuse, transmitted.rgb, material.transmission );
#endif`,z1=`#ifdef USE_TRANSMISSION
	uniform float transmission;
	uniform float thickness;
	uniform float attenuationDistance;
	uniform vec3 attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		uniform sampler2D transmissionMap;
	#endif
	#ifdef USE_THICKNESSMAP
		uniform sampler2D thicknessMap;
	#endif
	uniform vec2 transmissionSamplerSize;
	uniform sampler2D transmissionSamplerMap;
	uniform mat4 modelMatrix;
	uniform mat4 projectionMatrix;
	varying vec3 vWorldPosition;
	float w0( float a ) {
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - a + 3.0 ) - 3.0 ) + 1.0 );
	}
	float w1( float a ) {
		return ( 1.0 / 6.0 ) * ( a *  a * ( 3.0 * a - 6.0 ) + 4.0 );
	}
	float w2( float a ){
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - 3.0 * a + 3.0 ) + 3.0 ) + 1.0 );
	}
	float w3( float a ) {
		return ( 1.0 / 6.0 ) * ( a * a * a );
	}
	float g0( float a ) {
		return w0( a ) + w1( a );
	}
	float g1( float a ) {
		return w2( a ) + w3( a );
	}
	float h0( float a ) {
		return - 1.0 + w1( a ) / ( w0( a ) + w1( a ) );
	}
	float h1( float a ) {
		return 1.0 + w3( a ) / ( w2( a ) + w3( a ) );
	}
	vec4 bicubic( sampler2D tex, vec2 uv, vec4 texelSize, float lod ) {
		uv = uv * texelSize.zw + 0.5;
		vec2 iuv = floor( uv );
		vec2 fuv = fract( uv );
		float g0x = g0( fuv.x );
		float g1x = g1( fuv.x );
		float h0x = h0( fuv.x );
		float h1x = h1( fuv.x );
		float h0y = h0( fuv.y );
		float h1y = h1( fuv.y );
		vec2 p0 = ( vec2( iuv.x + h0x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p1 = ( vec2( iuv.x + h1x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p2 = ( vec2( iuv.x + h0x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		vec2 p3 = ( vec2( iuv.x + h1x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		return g0( fuv.y ) * ( g0x * textureLod( tex, p0, lod ) + g1x * textureLod( tex, p1, lod ) ) +
			g1( fuv.y ) * ( g0x * textureLod( tex, p2, lod ) + g1x * textureLod( tex, p3, lod ) );
	}
	vec4 textureBicubic( sampler2D sampler, vec2 uv, float lod ) {
		vec2 fLodSize = vec2( textureSize( sampler, int( lod ) ) );
		vec2 cLodSize = vec2( textureSize( sampler, int( lod + 1.0 ) ) );
		vec2 fLodSizeInv = 1.0 / fLodSize;
		vec2 cLodSizeInv = 1.0 / cLodSize;
		vec4 fSample = bicubic( sampler, uv, vec4( fLodSizeInv, fLodSize ), floor( lod ) );
		vec4 cSample = bicubic( sampler, uv, vec4( cLodSizeInv, cLodSize ), ceil( lod ) );
		return mix( fSample, cSample, fract( lod ) );
	}
	vec3 getVolumeTransmissionRay( const in vec3 n, const in vec3 v, const in float thickness, const in float ior, const in mat4 modelMatrix ) {
		vec3 refractionVector = refract( - v, normalize( n ), 1.0 / ior );
		vec3 modelScale;
		modelScale.x = length( vec3( modelMatrix[ 0 ].xyz ) );
		modelScale.y = length( vec3( modelMatrix[ 1 ].xyz ) );
		modelScale.z = length( vec3( modelMatrix[ 2 ].xyz ) );
		return normalize( refractionVector ) * thickness * modelScale;
	}
	float applyIorToRoughness( const in float roughness, const in float ior ) {
		return roughness * clamp( ior * 2.0 - 2.0, 0.0, 1.0 );
	}
	vec4 getTransmissionSample( const in vec2 fragCoord, const in float roughness, const in float ior ) {
		float lod = log2( transmissionSamplerSize.x ) * applyIorToRoughness( roughness, ior );
		return textureBicubic( transmissionSamplerMap, fragCoord.xy, lod );
	}
	vec3 volumeAttenuation( const in float transmissionDistance, const in vec3 attenuationColor, const in float attenuationDistance ) {
		if ( isinf( attenuationDistance ) ) {
			return vec3( 1.0 );
		} else {
			vec3 attenuationCoefficient = -log( attenuationColor ) / attenuationDistance;
			vec3 transmittance = exp( - attenuationCoefficient * transmissionDistance );			return transmittance;
		}
	}
	vec4 getIBLVolumeRefraction( const in vec3 n, const in vec3 v, const in float roughness, const in vec3 diffuseColor,
		const in vec3 specularColor, const in float specularF90, const in vec3 position, const in mat4 modelMatrix,
		const in mat4 viewMatrix, const in mat4 projMatrix, const in float dispersion, const in float ior, const in float thickness,
		const in vec3 attenuationColor, const in float attenuationDistance ) {
		vec4 transmittedLight;
		vec3 transmittance;
		#ifdef USE_DISPERSION
			float halfSpread = ( ior - 1.0 ) * 0.025 * dispersion;
			vec3 iors = vec3( ior - halfSpread, ior, ior + halfSpread );
			for ( int i = 0; i < 3; i ++ ) {
				vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, iors[ i ], modelMatrix );
				vec3 refractedRayExit = position + transmissionRay;
				vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
				vec2 refractionCoords = ndcPos.xy / ndcPos.w;
				refractionCoords += 1.0;
				refractionCoords /= 2.0;
				vec4 transmissionSample = getTransmissionSample( refractionCoords, roughness, iors[ i ] );
				transmittedLight[ i ] = transmissionSample[ i ];
				transmittedLight.a += transmissionSample.a;
				transmittance[ i ] = diffuseColor[ i ] * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance )[ i ];
			}
			transmittedLight.a /= 3.0;
		#else
			vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, ior, modelMatrix );
			vec3 refractedRayExit = position + transmissionRay;
			vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
			vec2 refractionCoords = ndcPos.xy / ndcPos.w;
			refractionCoords += 1.0;
			refractionCoords /= 2.0;
			transmittedLight = getTransmissionSample( refractionCoords, roughness, ior );
			transmittance = diffuseColor * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance );
		#endif
		vec3 attenuatedColor = transmittance * transmittedLight.rgb;
		vec3 F = EnvironmentBRDF( n, v, specularColor, specularF90, roughness );
		float transmittanceFactor = ( transmittance.r + transmittance.g + transmittance.b ) / 3.0;
		return vec4( ( 1.0 - F ) * attenuatedColor, 1.0 - ( 1.0 - transmittedLight.a ) * transmittanceFactor );
	}
#endif`,V1=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_SPECULARMAP
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,G1=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	uniform mat3 mapTransform;
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	uniform mat3 alphaMapTransform;
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	uniform mat3 lightMapTransform;
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	uniform mat3 aoMapTransform;
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	uniform mat3 bumpMapTransform;
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	uniform mat3 normalMapTransform;
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_DISPLACEMENTMAP
	uniform mat3 displacementMapTransform;
	varying vec2 vDisplacementMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	uniform mat3 emissiveMapTransform;
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	uniform mat3 metalnessMapTransform;
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	uniform mat3 roughnessMapTransform;
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	uniform mat3 diffuseRoughnessMapTransform;
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	uniform mat3 anisotropyMapTransform;
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	uniform mat3 clearcoatMapTransform;
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform mat3 clearcoatNormalMapTransform;
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform mat3 clearcoatRoughnessMapTransform;
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	uniform mat3 sheenColorMapTransform;
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	uniform mat3 sheenRoughnessMapTransform;
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	uniform mat3 iridescenceMapTransform;
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform mat3 iridescenceThicknessMapTransform;
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SPECULARMAP
	uniform mat3 specularMapTransform;
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	uniform mat3 specularColorMapTransform;
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	uniform mat3 specularIntensityMapTransform;
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,H1=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	vUv = vec3( uv, 1 ).xy;
#endif
#ifdef USE_MAP
	vMapUv = ( mapTransform * vec3( MAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ALPHAMAP
	vAlphaMapUv = ( alphaMapTransform * vec3( ALPHAMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_LIGHTMAP
	vLightMapUv = ( lightMapTransform * vec3( LIGHTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_AOMAP
	vAoMapUv = ( aoMapTransform * vec3( AOMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_BUMPMAP
	vBumpMapUv = ( bumpMapTransform * vec3( BUMPMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_NORMALMAP
	vNormalMapUv = ( normalMapTransform * vec3( NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DISPLACEMENTMAP
	vDisplacementMapUv = ( displacementMapTransform * vec3( DISPLACEMENTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_EMISSIVEMAP
	vEmissiveMapUv = ( emissiveMapTransform * vec3( EMISSIVEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_METALNESSMAP
	vMetalnessMapUv = ( metalnessMapTransform * vec3( METALNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ROUGHNESSMAP
	vRoughnessMapUv = ( roughnessMapTransform * vec3( ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	vDiffuseRoughnessMapUv = ( diffuseRoughnessMapTransform * vec3( DIFFUSE_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ANISOTROPYMAP
	vAnisotropyMapUv = ( anisotropyMapTransform * vec3( ANISOTROPYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOATMAP
	vClearcoatMapUv = ( clearcoatMapTransform * vec3( CLEARCOATMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	vClearcoatNormalMapUv = ( clearcoatNormalMapTransform * vec3( CLEARCOAT_NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	vClearcoatRoughnessMapUv = ( clearcoatRoughnessMapTransform * vec3( CLEARCOAT_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCEMAP
	vIridescenceMapUv = ( iridescenceMapTransform * vec3( IRIDESCENCEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	vIridescenceThicknessMapUv = ( iridescenceThicknessMapTransform * vec3( IRIDESCENCE_THICKNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_COLORMAP
	vSheenColorMapUv = ( sheenColorMapTransform * vec3( SHEEN_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	vSheenRoughnessMapUv = ( sheenRoughnessMapTransform * vec3( SHEEN_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULARMAP
	vSpecularMapUv = ( specularMapTransform * vec3( SPECULARMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_COLORMAP
	vSpecularColorMapUv = ( specularColorMapTransform * vec3( SPECULAR_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	vSpecularIntensityMapUv = ( specularIntensityMapTransform * vec3( SPECULAR_INTENSITYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_TRANSMISSIONMAP
	vTransmissionMapUv = ( transmissionMapTransform * vec3( TRANSMISSIONMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_THICKNESSMAP
	vThicknessMapUv = ( thicknessMapTransform * vec3( THICKNESSMAP_UV, 1 ) ).xy;
#endif`,W1=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,$1=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,X1=`uniform sampler2D t2D;
uniform float backgroundIntensity;
varying vec2 vUv;
void main() {
	vec4 texColor = texture2D( t2D, vUv );
	#ifdef DECODE_VIDEO_TEXTURE
		texColor = vec4( mix( pow( texColor.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), texColor.rgb * 0.0773993808, vec3( lessThanEqual( texColor.rgb, vec3( 0.04045 ) ) ) ), texColor.w );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,q1=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,Y1=`uniform float backgroundBlurriness;
uniform float backgroundIntensity;
uniform mat3 backgroundRotation;
varying vec3 vWorldDirection;
#include <envmap_common_pars_fragment>
void main() {
	#ifdef ENVMAP_TYPE_PMREM
		vec4 texColor = textureLod( envMap, backgroundRotation * vWorldDirection, roughnessToMip( backgroundBlurriness ) );
	#else
		vec4 texColor = textureCube( envMap, backgroundRotation * vWorldDirection );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,j1=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,K1=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,J1=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
varying vec2 vHighPrecisionZW;
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vHighPrecisionZW = gl_Position.zw;
}`,Z1=`#if DEPTH_PACKING == 3200
	uniform float opacity;
#endif
#include <common>
#include <packing>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
varying vec2 vHighPrecisionZW;
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#if DEPTH_PACKING == 3200
		diffuseColor.a = opacity;
	#endif
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <logdepthbuf_fragment>
	#ifdef USE_REVERSED_DEPTH_BUFFER
		float fragCoordZ = vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ];
	#else
		float fragCoordZ = 0.5 * vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ] + 0.5;
	#endif
	#if DEPTH_PACKING == 3200
		gl_FragColor = vec4( vec3( 1.0 - fragCoordZ ), opacity );
	#elif DEPTH_PACKING == 3201
		gl_FragColor = packDepthToRGBA( fragCoordZ );
	#elif DEPTH_PACKING == 3202
		gl_FragColor = vec4( packDepthToRGB( fragCoordZ ), 1.0 );
	#elif DEPTH_PACKING == 3203
		gl_FragColor = vec4( packDepthToRG( fragCoordZ ), 0.0, 1.0 );
	#endif
}`,Q1=`#define DISTANCE
varying vec3 vWorldPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <worldpos_vertex>
	#include <clipping_planes_vertex>
	vWorldPosition = worldPosition.xyz;
}`,eE=`#define DISTANCE
uniform vec3 referencePosition;
uniform float nearDistance;
uniform float farDistance;
varying vec3 vWorldPosition;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	float dist = length( vWorldPosition - referencePosition );
	dist = ( dist - nearDistance ) / ( farDistance - nearDistance );
	dist = saturate( dist );
	gl_FragColor = vec4( dist, 0.0, 0.0, 1.0 );
}`,tE=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,nE=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,iE=`uniform float scale;
attribute float lineDistance;
varying float vLineDistance;
#include <common>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	vLineDistance = scale * lineDistance;
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,rE=`uniform vec3 diffuse;
uniform float opacity;
uniform float dashSize;
uniform float totalSize;
varying float vLineDistance;
#include <common>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	if ( mod( vLineDistance, totalSize ) > dashSize ) {
		discard;
	}
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,sE=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#if defined ( USE_ENVMAP ) || defined ( USE_SKINNING )
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinbase_vertex>
		#include <skinnormal_vertex>
		#include <defaultnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <fog_vertex>
}`,oE=`uniform vec3 diffuse;
uniform float opacity;
#ifndef FLAT_SHADED
	varying vec3 vNormal;
#endif
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <fog_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		reflectedLight.indirectDiffuse += lightMapTexel.rgb * lightMapIntensity * RECIPROCAL_PI;
	#else
		reflectedLight.indirectDiffuse += vec3( 1.0 );
	#endif
	#include <aomap_fragment>
	reflectedLight.indirectDiffuse *= diffuseColor.rgb;
	vec3 outgoingLight = reflectedLight.indirectDiffuse;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,aE=`#define LAMBERT
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,lE=`#define LAMBERT
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_lambert_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_lambert_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,cE=`#define MATCAP
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <displacementmap_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
	vViewPosition = - mvPosition.xyz;
}`,hE=`#define MATCAP
uniform vec3 diffuse;
uniform float opacity;
uniform sampler2D matcap;
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	vec3 viewDir = normalize( vViewPosition );
	vec3 x = normalize( vec3( viewDir.z, 0.0, - viewDir.x ) );
	vec3 y = cross( viewDir, x );
	vec2 uv = vec2( dot( x, normal ), dot( y, normal ) ) * 0.495 + 0.5;
	#ifdef USE_MATCAP
		vec4 matcapColor = texture2D( matcap, uv );
	#else
		vec4 matcapColor = vec4( vec3( mix( 0.2, 0.8, uv.y ) ), 1.0 );
	#endif
	vec3 outgoingLight = diffuseColor.rgb * matcapColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,uE=`#define NORMAL
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	vViewPosition = - mvPosition.xyz;
#endif
}`,dE=`#define NORMAL
uniform float opacity;
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <uv_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 0.0, 0.0, 0.0, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	gl_FragColor = vec4( normalize( normal ) * 0.5 + 0.5, diffuseColor.a );
	#ifdef OPAQUE
		gl_FragColor.a = 1.0;
	#endif
}`,fE=`#define PHONG
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,pE=`#define PHONG
uniform vec3 diffuse;
uniform vec3 emissive;
uniform vec3 specular;
uniform float shininess;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_phong_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_phong_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + reflectedLight.directSpecular + reflectedLight.indirectSpecular + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,mE=`#define STANDARD
varying vec3 vViewPosition;
#ifdef USE_TRANSMISSION
	varying vec3 vWorldPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
#ifdef USE_TRANSMISSION
	vWorldPosition = worldPosition.xyz;
#endif
}`,gE=`#define STANDARD
#ifdef PHYSICAL
	#define IOR
	#define USE_SPECULAR
#endif
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float roughness;
uniform float metalness;
uniform float opacity;
#ifdef IOR
	uniform float ior;
#endif
#ifdef USE_SPECULAR
	uniform float specularIntensity;
	uniform vec3 specularColor;
	#ifdef USE_SPECULAR_COLORMAP
		uniform sampler2D specularColorMap;
	#endif
	#ifdef USE_SPECULAR_INTENSITYMAP
		uniform sampler2D specularIntensityMap;
	#endif
#endif
#ifdef USE_CLEARCOAT
	uniform float clearcoat;
	uniform float clearcoatRoughness;
#endif
#ifdef USE_DIFFUSE_ROUGHNESS
	uniform float diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		uniform sampler2D diffuseRoughnessMap;
	#endif
#endif
#ifdef USE_DISPERSION
	uniform float dispersion;
#endif
#ifdef USE_RETROREFLECTION
	uniform float retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	uniform float iridescence;
	uniform float iridescenceIOR;
	uniform float iridescenceThicknessMinimum;
	uniform float iridescenceThicknessMaximum;
#endif
#ifdef USE_SHEEN
	uniform vec3 sheenColor;
	uniform float sheenRoughness;
	#ifdef USE_SHEEN_COLORMAP
		uniform sampler2D sheenColorMap;
	#endif
	#ifdef USE_SHEEN_ROUGHNESSMAP
		uniform sampler2D sheenRoughnessMap;
	#endif
#endif
#ifdef USE_ANISOTROPY
	uniform vec2 anisotropyVector;
	#ifdef USE_ANISOTROPYMAP
		uniform sampler2D anisotropyMap;
	#endif
#endif
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <iridescence_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_physical_pars_fragment>
#include <transmission_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <clearcoat_pars_fragment>
#include <iridescence_pars_fragment>
#include <roughnessmap_pars_fragment>
#include <metalnessmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <roughnessmap_fragment>
	#include <metalnessmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <clearcoat_normal_fragment_begin>
	#include <clearcoat_normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_physical_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 totalDiffuse = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse;
	vec3 totalSpecular = reflectedLight.directSpecular + reflectedLight.indirectSpecular;
	#include <transmission_fragment>
	vec3 outgoingLight = totalDiffuse + totalSpecular + totalEmissiveRadiance;
	#ifdef USE_SHEEN
 
		outgoingLight = outgoingLight + sheenSpecularDirect + sheenSpecularIndirect;
 
 	#endif
	#ifdef USE_CLEARCOAT
		float dotNVcc = saturate( dot( geometryClearcoatNormal, geometryViewDir ) );
		vec3 Fcc = F_Schlick( material.clearcoatF0, material.clearcoatF90, dotNVcc );
		outgoingLight = outgoingLight * ( 1.0 - material.clearcoat * Fcc ) + ( clearcoatSpecularDirect + clearcoatSpecularIndirect ) * material.clearcoat;
	#endif
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,xE=`#define TOON
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,yE=`#define TOON
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <gradientmap_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_toon_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_toon_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,vE=`uniform float size;
uniform float scale;
#include <common>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
#ifdef USE_POINTS_UV
	varying vec2 vUv;
	uniform mat3 uvTransform;
#endif
void main() {
	#ifdef USE_POINTS_UV
		vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	#endif
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	gl_PointSize = size;
	#ifdef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) gl_PointSize *= ( scale / - mvPosition.z );
	#endif
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <fog_vertex>
}`,bE=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <color_pars_fragment>
#include <map_particle_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_particle_fragment>
	#include <color_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,_E=`#include <common>
#include <batching_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <shadowmap_pars_vertex>
void main() {
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,ME=`uniform vec3 color;
uniform float opacity;
#include <common>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <logdepthbuf_pars_fragment>
#include <shadowmap_pars_fragment>
#include <shadowmask_pars_fragment>
void main() {
	#include <logdepthbuf_fragment>
	gl_FragColor = vec4( color, opacity * ( 1.0 - getShadowMask() ) );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,wE=`uniform float rotation;
uniform vec2 center;
#include <common>
#include <uv_pars_vertex>
#include <fog_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	vec4 mvPosition = modelViewMatrix[ 3 ];
	vec2 scale = vec2( length( modelMatrix[ 0 ].xyz ), length( modelMatrix[ 1 ].xyz ) );
	#ifndef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) scale *= - mvPosition.z;
	#endif
	vec2 alignedPosition = ( position.xy - ( center - vec2( 0.5 ) ) ) * scale;
	vec2 rotatedPosition;
	rotatedPosition.x = cos( rotation ) * alignedPosition.x - sin( rotation ) * alignedPosition.y;
	rotatedPosition.y = sin( rotation ) * alignedPosition.x + cos( rotation ) * alignedPosition.y;
	mvPosition.xy += rotatedPosition;
	gl_Position = projectionMatrix * mvPosition;
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,SE=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
}`,Ge={alphahash_fragment:Xw,alphahash_pars_fragment:qw,alphamap_fragment:Yw,alphamap_pars_fragment:jw,alphatest_fragment:Kw,alphatest_pars_fragment:Jw,aomap_fragment:Zw,aomap_pars_fragment:Qw,batching_pars_vertex:eS,batching_vertex:tS,begin_vertex:nS,beginnormal_vertex:iS,bsdfs:rS,iridescence_fragment:sS,bumpmap_pars_fragment:oS,clipping_planes_fragment:aS,clipping_planes_pars_fragment:lS,clipping_planes_pars_vertex:cS,clipping_planes_vertex:hS,color_fragment:uS,color_pars_fragment:dS,color_pars_vertex:fS,color_vertex:pS,common:mS,defaultnormal_vertex:gS,displacementmap_pars_vertex:xS,displacementmap_vertex:yS,emissivemap_fragment:vS,emissivemap_pars_fragment:bS,colorspace_fragment:_S,colorspace_pars_fragment:MS,envmap_fragment:wS,envmap_common_pars_fragment:SS,envmap_pars_fragment:ES,envmap_pars_vertex:TS,envmap_physical_pars_fragment:US,envmap_vertex:AS,fog_vertex:RS,fog_pars_vertex:CS,fog_fragment:PS,fog_pars_fragment:LS,gradientmap_pars_fragment:IS,lightmap_pars_fragment:NS,lights_lambert_fragment:DS,lights_lambert_pars_fragment:FS,lights_pars_begin:OS,lights_toon_fragment:kS,lights_toon_pars_fragment:BS,lights_phong_fragment:zS,lights_phong_pars_fragment:VS,lights_physical_fragment:GS,lights_physical_pars_fragment:HS,lights_fragment_begin:WS,lights_fragment_maps:$S,lights_fragment_end:XS,lightprobes_pars_fragment:qS,logdepthbuf_fragment:YS,logdepthbuf_pars_fragment:jS,logdepthbuf_pars_vertex:KS,logdepthbuf_vertex:JS,map_fragment:ZS,map_pars_fragment:QS,map_particle_fragment:e1,map_particle_pars_fragment:t1,metalnessmap_fragment:n1,metalnessmap_pars_fragment:i1,morphinstance_vertex:r1,morphcolor_vertex:s1,morphnormal_vertex:o1,morphtarget_pars_vertex:a1,morphtarget_vertex:l1,normal_fragment_begin:c1,normal_fragment_maps:h1,normal_pars_fragment:u1,normal_pars_vertex:d1,normal_vertex:f1,normalmap_pars_fragment:p1,clearcoat_normal_fragment_begin:m1,clearcoat_normal_fragment_maps:g1,clearcoat_pars_fragment:x1,iridescence_pars_fragment:y1,opaque_fragment:v1,packing:b1,premultiplied_alpha_fragment:_1,project_vertex:M1,dithering_fragment:w1,dithering_pars_fragment:S1,roughnessmap_fragment:E1,roughnessmap_pars_fragment:T1,shadowmap_pars_fragment:A1,shadowmap_pars_vertex:R1,shadowmap_vertex:C1,shadowmask_pars_fragment:P1,skinbase_vertex:L1,skinning_pars_vertex:I1,skinning_vertex:N1,skinnormal_vertex:D1,specularmap_fragment:F1,specularmap_pars_fragment:O1,tonemapping_fragment:U1,tonemapping_pars_fragment:k1,transmission_fragment:B1,transmission_pars_fragment:z1,uv_pars_fragment:V1,uv_pars_vertex:G1,uv_vertex:H1,worldpos_vertex:W1,background_vert:$1,background_frag:X1,backgroundCube_vert:q1,backgroundCube_frag:Y1,cube_vert:j1,cube_frag:K1,depth_vert:J1,depth_frag:Z1,distance_vert:Q1,distance_frag:eE,equirect_vert:tE,equirect_frag:nE,linedashed_vert:iE,linedashed_frag:rE,meshbasic_vert:sE,meshbasic_frag:oE,meshlambert_vert:aE,meshlambert_frag:lE,meshmatcap_vert:cE,meshmatcap_frag:hE,meshnormal_vert:uE,meshnormal_frag:dE,meshphong_vert:fE,meshphong_frag:pE,meshphysical_vert:mE,meshphysical_frag:gE,meshtoon_vert:xE,meshtoon_frag:yE,points_vert:vE,points_frag:bE,shadow_vert:_E,shadow_frag:ME,sprite_vert:wE,sprite_frag:SE},Me={common:{diffuse:{value:new Ke(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new Oe},alphaMap:{value:null},alphaMapTransform:{value:new Oe},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new Oe}},envmap:{envMap:{value:null},envMapRotation:{value:new Oe},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new Oe}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new Oe}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new Oe},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new Oe},normalScale:{value:new je(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new Oe},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new Oe}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new Oe}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new Oe}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new Ke(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new Ke(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new Oe},alphaTest:{value:0},uvTransform:{value:new Oe}},sprite:{diffuse:{value:new Ke(16777215)},opacity:{value:1},center:{value:new je(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new Oe},alphaMap:{value:null},alphaMapTransform:{value:new Oe},alphaTest:{value:0}}},ni={basic:{uniforms:$t([Me.common,Me.specularmap,Me.envmap,Me.aomap,Me.lightmap,Me.fog]),vertexShader:Ge.meshbasic_vert,fragmentShader:Ge.meshbasic_frag},lambert:{uniforms:$t([Me.common,Me.specularmap,Me.envmap,Me.aomap,Me.lightmap,Me.emissivemap,Me.bumpmap,Me.normalmap,Me.displacementmap,Me.fog,Me.lights,{emissive:{value:new Ke(0)},envMapIntensity:{value:1}}]),vertexShader:Ge.meshlambert_vert,fragmentShader:Ge.meshlambert_frag},phong:{uniforms:$t([Me.common,Me.specularmap,Me.envmap,Me.aomap,Me.lightmap,Me.emissivemap,Me.bumpmap,Me.normalmap,Me.displacementmap,Me.fog,Me.lights,{emissive:{value:new Ke(0)},specular:{value:new Ke(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:Ge.meshphong_vert,fragmentShader:Ge.meshphong_frag},standard:{uniforms:$t([Me.common,Me.envmap,Me.aomap,Me.lightmap,Me.emissivemap,Me.bumpmap,Me.normalmap,Me.displacementmap,Me.roughnessmap,Me.metalnessmap,Me.fog,Me.lights,{emissive:{value:new Ke(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:Ge.meshphysical_vert,fragmentShader:Ge.meshphysical_frag},toon:{uniforms:$t([Me.common,Me.aomap,Me.lightmap,Me.emissivemap,Me.bumpmap,Me.normalmap,Me.displacementmap,Me.gradientmap,Me.fog,Me.lights,{emissive:{value:new Ke(0)}}]),vertexShader:Ge.meshtoon_vert,fragmentShader:Ge.meshtoon_frag},matcap:{uniforms:$t([Me.common,Me.bumpmap,Me.normalmap,Me.displacementmap,Me.fog,{matcap:{value:null}}]),vertexShader:Ge.meshmatcap_vert,fragmentShader:Ge.meshmatcap_frag},points:{uniforms:$t([Me.points,Me.fog]),vertexShader:Ge.points_vert,fragmentShader:Ge.points_frag},dashed:{uniforms:$t([Me.common,Me.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:Ge.linedashed_vert,fragmentShader:Ge.linedashed_frag},depth:{uniforms:$t([Me.common,Me.displacementmap]),vertexShader:Ge.depth_vert,fragmentShader:Ge.depth_frag},normal:{uniforms:$t([Me.common,Me.bumpmap,Me.normalmap,Me.displacementmap,{opacity:{value:1}}]),vertexShader:Ge.meshnormal_vert,fragmentShader:Ge.meshnormal_frag},sprite:{uniforms:$t([Me.sprite,Me.fog]),vertexShader:Ge.sprite_vert,fragmentShader:Ge.sprite_frag},background:{uniforms:{uvTransform:{value:new Oe},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:Ge.background_vert,fragmentShader:Ge.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new Oe}},vertexShader:Ge.backgroundCube_vert,fragmentShader:Ge.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:Ge.cube_vert,fragmentShader:Ge.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:Ge.equirect_vert,fragmentShader:Ge.equirect_frag},distance:{uniforms:$t([Me.common,Me.displacementmap,{referencePosition:{value:new q},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:Ge.distance_vert,fragmentShader:Ge.distance_frag},shadow:{uniforms:$t([Me.lights,Me.fog,{color:{value:new Ke(0)},opacity:{value:1}}]),vertexShader:Ge.shadow_vert,fragmentShader:Ge.shadow_frag}};ni.physical={uniforms:$t([ni.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new Oe},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new Oe},clearcoatNormalScale:{value:new je(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new Oe},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new Oe},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new Oe},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new Oe},sheen:{value:0},sheenColor:{value:new Ke(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new Oe},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new Oe},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new Oe},transmissionSamplerSize:{value:new je},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new Oe},attenuationDistance:{value:0},attenuationColor:{value:new Ke(0)},specularColor:{value:new Ke(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new Oe},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new Oe},anisotropyVector:{value:new je},anisotropyMap:{value:null},anisotropyMapTransform:{value:new Oe}}]),vertexShader:Ge.meshphysical_vert,fragmentShader:Ge.meshphysical_frag};var Uc={r:0,b:0,g:0},EE=new xt,C0=new Oe;C0.set(-1,0,0,0,1,0,0,0,1);function TE(i,e,t,n,r,s){let o=new Ke(0),a=r===!0?0:1,l,c,h=null,u=0,d=null;function f(v){let _=v.isScene===!0?v.background:null;if(_&&_.isTexture){let b=v.backgroundBlurriness>0;_=e.get(_,b)}return _}function m(v){let _=!1,b=f(v);b===null?g(o,a):b&&b.isColor&&(g(b,1),_=!0);let T=i.xr.getEnvironmentBlendMode();T==="additive"?t.buffers.color.setClear(0,0,0,1,s):T==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,s),(i.autoClear||_)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),i.clear(i.autoClearColor,i.autoClearDepth,i.autoClearStencil))}function x(v,_){let b=f(_);b&&b.isCubeTexture?(c===void 0&&(c=new An(new vs(1,1,1),new Qn({name:"BackgroundCubeMaterial",uniforms:Rr(ni.backgroundCube.uniforms),vertexShader:ni.backgroundCube.vertexShader,fragmentShader:ni.backgroundCube.fragmentShader,side:Zt,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(T,R,y){this.matrixWorld.copyPosition(y.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),n.update(c)),c.material.uniforms.envMap.value=b,c.material.uniforms.backgroundBlurriness.value=_.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=_.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(EE.makeRotationFromEuler(_.backgroundRotation)).transpose(),b.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(C0),c.material.toneMapped=$e.getTransfer(b.colorSpace)!==nt,(h!==b||u!==b.version||d!==i.toneMapping)&&(c.material.needsUpdate=!0,h=b,u=b.version,d=i.toneMapping),c.layers.enableAll(),v.unshift(c,c.geometry,c.material,0,0,null)):b&&b.isTexture&&(l===void 0&&(l=new An(new mo(2,2),new Qn({name:"BackgroundMaterial",uniforms:Rr(ni.background.uniforms),vertexShader:ni.background.vertexShader,fragmentShader:ni.background.fragmentShader,side:Ji,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),n.update(l)),l.material.uniforms.t2D.value=b,l.material.uniforms.backgroundIntensity.value=_.backgroundIntensity,l.material.toneMapped=$e.getTransfer(b.colorSpace)!==nt,b.matrixAutoUpdate===!0&&b.updateMatrix(),l.material.uniforms.uvTransform.value.copy(b.matrix),(h!==b||u!==b.version||d!==i.toneMapping)&&(l.material.needsUpdate=!0,h=b,u=b.version,d=i.toneMapping),l.layers.enableAll(),v.unshift(l,l.geometry,l.material,0,0,null))}function g(v,_){v.getRGB(Uc,xd(i)),t.buffers.color.setClear(Uc.r,Uc.g,Uc.b,_,s)}function p(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(v,_=1){o.set(v),a=_,g(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(v){a=v,g(o,a)},render:m,addToRenderList:x,dispose:p}}function AE(i,e){let t=i.getParameter(i.MAX_VERTEX_ATTRIBS),n={},r=d(null),s=r,o=!1;function a(C,D,N,L,B){let H=!1,k=u(C,L,N,D);s!==k&&(s=k,c(s.object)),H=f(C,L,N,B),H&&m(C,L,N,B),B!==null&&e.update(B,i.ELEMENT_ARRAY_BUFFER),(H||o)&&(o=!1,b(C,D,N,L),B!==null&&i.bindBuffer(i.ELEMENT_ARRAY_BUFFER,e.get(B).buffer))}function l(){return i.createVertexArray()}function c(C){return i.bindVertexArray(C)}function h(C){return i.deleteVertexArray(C)}function u(C,D,N,L){let B=L.wireframe===!0,H=n[D.id];H===void 0&&(H={},n[D.id]=H);let k=C.isInstancedMesh===!0?C.id:0,ee=H[k];ee===void 0&&(ee={},H[k]=ee);let W=ee[N.id];W===void 0&&(W={},ee[N.id]=W);let Y=W[B];return Y===void 0&&(Y=d(l()),W[B]=Y),Y}function d(C){let D=[],N=[],L=[];for(let B=0;B<t;B++)D[B]=0,N[B]=0,L[B]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:D,enabledAttributes:N,attributeDivisors:L,object:C,attributes:{},index:null}}function f(C,D,N,L){let B=s.attributes,H=D.attributes,k=0,ee=N.getAttributes();for(let W in ee)if(ee[W].location>=0){let te=B[W],Se=H[W];if(Se===void 0&&(W==="instanceMatrix"&&C.instanceMatrix&&(Se=C.instanceMatrix),W==="instanceColor"&&C.instanceColor&&(Se=C.instanceColor)),te===void 0||te.attribute!==Se||Se&&te.data!==Se.data)return!0;k++}return s.attributesNum!==k||s.index!==L}function m(C,D,N,L){let B={},H=D.attributes,k=0,ee=N.getAttributes();for(let W in ee)if(ee[W].location>=0){let te=H[W];te===void 0&&(W==="instanceMatrix"&&C.instanceMatrix&&(te=C.instanceMatrix),W==="instanceColor"&&C.instanceColor&&(te=C.instanceColor));let Se={};Se.attribute=te,te&&te.data&&(Se.data=te.data),B[W]=Se,k++}s.attributes=B,s.attributesNum=k,s.index=L}function x(){let C=s.newAttributes;for(let D=0,N=C.length;D<N;D++)C[D]=0}function g(C){p(C,0)}function p(C,D){let N=s.newAttributes,L=s.enabledAttributes,B=s.attributeDivisors;N[C]=1,L[C]===0&&(i.enableVertexAttribArray(C),L[C]=1),B[C]!==D&&(i.vertexAttribDivisor(C,D),B[C]=D)}function v(){let C=s.newAttributes,D=s.enabledAttributes;for(let N=0,L=D.length;N<L;N++)D[N]!==C[N]&&(i.disableVertexAttribArray(N),D[N]=0)}function _(C,D,N,L,B,H,k){k===!0?i.vertexAttribIPointer(C,D,N,B,H):i.vertexAttribPointer(C,D,N,L,B,H)}function b(C,D,N,L){x();let B=L.attributes,H=N.getAttributes(),k=D.defaultAttributeValues;for(let ee in H){let W=H[ee];if(W.location>=0){let Y=B[ee];if(Y===void 0&&(ee==="instanceMatrix"&&C.instanceMatrix&&(Y=C.instanceMatrix),ee==="instanceColor"&&C.instanceColor&&(Y=C.instanceColor)),Y!==void 0){let te=Y.normalized,Se=Y.itemSize,fe=e.get(Y);if(fe===void 0)continue;let X=fe.buffer,oe=fe.type,ve=fe.bytesPerElement,ce=oe===i.INT||oe===i.UNSIGNED_INT||Y.gpuType===tc;if(Y.isInterleavedBufferAttribute){let he=Y.data,Ie=he.isInterleavedBuffer===!0?he.stride:he.itemSize,st=Y.offset;if(he.isInstancedInterleavedBuffer||he.isInstancedBufferAttribute){for(let Pe=0;Pe<W.locationSize;Pe++)p(W.location+Pe,he.meshPerAttribute);C.isInstancedMesh!==!0&&L._maxInstanceCount===void 0&&(L._maxInstanceCount=he.meshPerAttribute*he.count)}else for(let Pe=0;Pe<W.locationSize;Pe++)g(W.location+Pe);i.bindBuffer(i.ARRAY_BUFFER,X);for(let Pe=0;Pe<W.locationSize;Pe++)_(W.location+Pe,Se/W.locationSize,oe,te,Ie*ve,(st+Se/W.locationSize*Pe)*ve,ce)}else{if(Y.isInstancedBufferAttribute){for(let he=0;he<W.locationSize;he++)p(W.location+he,Y.meshPerAttribute);C.isInstancedMesh!==!0&&L._maxInstanceCount===void 0&&(L._maxInstanceCount=Y.meshPerAttribute*Y.count)}else for(let he=0;he<W.locationSize;he++)g(W.location+he);i.bindBuffer(i.ARRAY_BUFFER,X);for(let he=0;he<W.locationSize;he++)_(W.location+he,Se/W.locationSize,oe,te,Se*ve,Se/W.locationSize*he*ve,ce)}}else if(k!==void 0){let te=k[ee];if(te!==void 0)switch(te.length){case 2:i.vertexAttrib2fv(W.location,te);break;case 3:i.vertexAttrib3fv(W.location,te);break;case 4:i.vertexAttrib4fv(W.location,te);break;default:i.vertexAttrib1fv(W.location,te)}}}}v()}function T(){O();for(let C in n){let D=n[C];for(let N in D){let L=D[N];for(let B in L){let H=L[B];for(let k in H)h(H[k].object),delete H[k];delete L[B]}}delete n[C]}}function R(C){if(n[C.id]===void 0)return;let D=n[C.id];for(let N in D){let L=D[N];for(let B in L){let H=L[B];for(let k in H)h(H[k].object),delete H[k];delete L[B]}}delete n[C.id]}function y(C){for(let D in n){let N=n[D];for(let L in N){let B=N[L];if(B[C.id]===void 0)continue;let H=B[C.id];for(let k in H)h(H[k].object),delete H[k];delete B[C.id]}}}function S(C){for(let D in n){let N=n[D],L=C.isInstancedMesh===!0?C.id:0,B=N[L];if(B!==void 0){for(let H in B){let k=B[H];for(let ee in k)h(k[ee].object),delete k[ee];delete B[H]}delete N[L],Object.keys(N).length===0&&delete n[D]}}}function O(){M(),o=!0,s!==r&&(s=r,c(s.object))}function M(){r.geometry=null,r.program=null,r.wireframe=!1}return{setup:a,reset:O,resetDefaultState:M,dispose:T,releaseStatesOfGeometry:R,releaseStatesOfObject:S,releaseStatesOfProgram:y,initAttributes:x,enableAttribute:g,disableUnusedAttributes:v}}function RE(i,e,t){let n;function r(l){n=l}function s(l,c){i.drawArrays(n,l,c),t.update(c,n,1)}function o(l,c,h){h!==0&&(i.drawArraysInstanced(n,l,c,h),t.update(c,n,h))}function a(l,c,h){if(h===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(n,l,0,c,0,h);let d=0;for(let f=0;f<h;f++)d+=c[f];t.update(d,n,1)}this.setMode=r,this.render=s,this.renderInstances=o,this.renderMultiDraw=a}function CE(i,e,t,n){let r;function s(){if(r!==void 0)return r;if(e.has("EXT_texture_filter_anisotropic")===!0){let y=e.get("EXT_texture_filter_anisotropic");r=i.getParameter(y.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else r=0;return r}function o(y){return!(y!==Gn&&n.convert(y)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(y){let S=y===Vn&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(y!==dn&&y!==zn&&!S&&n.convert(y)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_TYPE))}function l(y){if(y==="highp"){if(i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.HIGH_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.HIGH_FLOAT).precision>0)return"highp";y="mediump"}return y==="mediump"&&i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.MEDIUM_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp",h=l(c);h!==c&&(De("WebGLRenderer:",c,"not supported, using",h,"instead."),c=h);let u=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),d=t.logarithmicDepthBuffer===!0&&u===!1;t.reversedDepthBuffer===!0&&u===!1&&De("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&u===!0&&De("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let f=i.getParameter(i.MAX_TEXTURE_IMAGE_UNITS),m=i.getParameter(i.MAX_VERTEX_TEXTURE_IMAGE_UNITS),x=i.getParameter(i.MAX_TEXTURE_SIZE),g=i.getParameter(i.MAX_CUBE_MAP_TEXTURE_SIZE),p=i.getParameter(i.MAX_VERTEX_ATTRIBS),v=i.getParameter(i.MAX_VERTEX_UNIFORM_VECTORS),_=i.getParameter(i.MAX_VARYING_VECTORS),b=i.getParameter(i.MAX_FRAGMENT_UNIFORM_VECTORS),T=i.getParameter(i.MAX_SAMPLES),R=i.getParameter(i.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:s,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:d,reversedDepthBuffer:u,maxTextures:f,maxVertexTextures:m,maxTextureSize:x,maxCubemapSize:g,maxAttributes:p,maxVertexUniforms:v,maxVaryings:_,maxFragmentUniforms:b,maxSamples:T,samples:R}}function PE(i){let e=this,t=null,n=0,r=!1,s=!1,o=new kn,a=new Oe,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(u,d){let f=u.length!==0||d||n!==0||r;return r=d,n=u.length,f},this.beginShadows=function(){s=!0,h(null)},this.endShadows=function(){s=!1},this.setGlobalState=function(u,d){t=h(u,d,0)},this.setState=function(u,d,f){let m=u.clippingPlanes,x=u.clipIntersection,g=u.clipShadows,p=i.get(u);if(!r||m===null||m.length===0||s&&!g)s?h(null):c();else{let v=s?0:n,_=v*4,b=p.clippingState||null;l.value=b,b=h(m,d,_,f);for(let T=0;T!==_;++T)b[T]=t[T];p.clippingState=b,this.numIntersection=x?this.numPlanes:0,this.numPlanes+=v}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=n>0),e.numPlanes=n,e.numIntersection=0}function h(u,d,f,m){let x=u!==null?u.length:0,g=null;if(x!==0){if(g=l.value,m!==!0||g===null){let p=f+x*4,v=d.matrixWorldInverse;a.getNormalMatrix(v),(g===null||g.length<p)&&(g=new Float32Array(p));for(let _=0,b=f;_!==x;++_,b+=4)o.copy(u[_]).applyMatrix4(v,a),o.normal.toArray(g,b),g[b+3]=o.constant}l.value=g,l.needsUpdate=!0}return e.numPlanes=x,e.numIntersection=0,g}}var Io=class extends hn{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let n={width:e,height:e,depth:1},r=[n,n,n,n,n,n];this.texture=new uo(r),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let n={uniforms:{tEquirect:{value:null}},vertexShader:`

				varying vec3 vWorldDirection;

				vec3 transformDirection( in vec3 dir, in mat4 matrix ) {

					return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );

				}

				void main() {

					vWorldDirection = transformDirection( position, modelMatrix );

					#include <begin_vertex>
					#include <project_vertex>

				}
			`,fragmentShader:`

				uniform sampler2D tEquirect;

				varying vec3 vWorldDirection;

				#include <common>

				void main() {

					vec3 direction = normalize( vWorldDirection );

					vec2 sampleUV = equirectUv( direction );

					gl_FragColor = texture2D( tEquirect, sampleUV );

				}
			`},r=new vs(5,5,5),s=new Qn({name:"CubemapFromEquirect",uniforms:Rr(n.uniforms),vertexShader:n.vertexShader,fragmentShader:n.fragmentShader,side:Zt,blending:Er});s.uniforms.tEquirect.value=t;let o=new An(r,s),a=t.minFilter;return t.minFilter===bi&&(t.minFilter=Jt),new _s(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,n=!0,r=!0){let s=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,n,r);e.setRenderTarget(s)}},a0=256,LE=3,IE=20,P0=256,L0=16,NE=3,DE=new q,FE=new Ke,Bc=class i{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new _s(1,10,null),this._boxMesh=new An(new vs(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,n=.1,r=100,s={}){let{size:o=256,position:a=DE}=s,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),h=this._getSourceTarget(!0);t>0&&(h.texture.mipmapsAutoUpdate=!1);let u=l.autoClear,d=l.autoClearColor,f=l.autoClearDepth,m=l.autoClearStencil,x=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,x===null&&(e.background=l.getClearColor(FE));let g=new _s(n,r,h);return g.position.copy(a),g.update(l,e),l.autoClear=u,l.autoClearColor=d,l.autoClearDepth=f,l.autoClearStencil=m,e.background=x,t>0&&(h.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=h0(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=c0(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(a0,n0(e))}_fromTexture(e,t){e.mapping===Tr||e.mapping===ws?this._setSize(e.image.length===0?a0:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let n=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(n),n}_allocateTarget(){let e=this._cubeSize,t=l0(e,!1,!1),n=Math.log2(e)-LE;for(let r=0;r<=n;r++)t.texture.mipmaps.push({width:e>>r,height:e>>r});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,n=this._sourceTarget;return(n===null||n.width!==t||e&&n.depthBuffer===!1)&&(n!==null&&n.dispose(),this._sourceTarget=l0(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,n){let r=this._boxMesh,s=this._cubeCamera;r.material=n,s.renderTarget=e,s.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),s.update(this._renderer,r),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===Tr||e.mapping===ws?(this._cubemapMaterial===null&&(this._cubemapMaterial=h0()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=c0()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=OE(),this._integrationMaterial=UE());let t=this._cubeSize,n=e.texture.mipmaps.length-1,r=this._ggxMaterial.uniforms;r.envMap.value=this._sourceTarget.texture;let s=this._integrationMaterial.uniforms;s.envMap.value=this._sourceTarget.texture,s.sourceLod.value=Math.log2(t/L0);for(let o=0;o<=n;o++){let a=i.lodToRoughness(o,n);if(o>n-NE)s.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let l=a>0?Math.log2(t)+.5*Math.log2(6/(P0*Math.pow(a,4)))+.5:0;r.roughness.value=a,r.lodBias.value=l,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=kE());let n=this._blurMaterial,r=n.uniforms,s=this._sourceTarget;r.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,r.envMap.value=s.texture,this._renderCube(e,0,n),r.envMap.value=e.texture,this._renderCube(s,0,n)}};function l0(i,e,t){return new Io(i,{minFilter:bi,generateMipmaps:e,type:Vn,colorSpace:to,depthBuffer:t})}function No(i,e,t){return new Qn({name:i,uniforms:e,vertexShader:Ge.cube_vert,fragmentShader:t,side:Zt,blending:Er,depthTest:!1,depthWrite:!1})}function OE(){return No("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${P0}u

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float lodBias;

		#include <common>

		// Van der Corput radical inverse
		float radicalInverse_VdC( uint bits ) {

			bits = ( bits << 16u ) | ( bits >> 16u );
			bits = ( ( bits & 0x55555555u ) << 1u ) | ( ( bits & 0xAAAAAAAAu ) >> 1u );
			bits = ( ( bits & 0x33333333u ) << 2u ) | ( ( bits & 0xCCCCCCCCu ) >> 2u );
			bits = ( ( bits & 0x0F0F0F0Fu ) << 4u ) | ( ( bits & 0xF0F0F0F0u ) >> 4u );
			bits = ( ( bits & 0x00FF00FFu ) << 8u ) | ( ( bits & 0xFF00FF00u ) >> 8u );
			return float( bits ) * 2.3283064365386963e-10; // / 0x100000000

		}

		// Hammersley sequence
		vec2 hammersley( uint i, uint N ) {

			return vec2( float( i ) / float( N ), radicalInverse_VdC( i ) );

		}

		void main() {

			vec3 N = normalize( vWorldDirection );

			// For very low roughness, just sample the environment directly
			if ( roughness < 0.001 ) {

				gl_FragColor = vec4( textureLod( envMap, N, 0.0 ).rgb, 1.0 );
				return;

			}

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			// Tangent space basis for VNDF sampling
			vec3 up = abs( N.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, N ) );
			vec3 bitangent = cross( N, tangent );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			for ( uint i = 0u; i < GGX_SAMPLES; i ++ ) {

				vec2 Xi = hammersley( i, GGX_SAMPLES );

				// With V = N, sample the reflected direction directly.
				float invQ = 1.0 / ( 1.0 - Xi.x + alpha2 * Xi.x );
				float NdotL = ( 1.0 - Xi.x - alpha2 * Xi.x ) * invQ;

				if ( NdotL > 0.0 ) {

					float phi = 2.0 * PI * Xi.y;
					float sinTheta = 2.0 * alpha * sqrt( Xi.x * ( 1.0 - Xi.x ) ) * invQ;
					vec3 L = N * NdotL + ( tangent * cos( phi ) + bitangent * sin( phi ) ) * sinTheta;

					// Match the source mip to the sample's solid angle. The terms
					// independent of the sample are precomputed in lodBias.
					float d = alpha2 * invQ;
					float lod = max( log2( d ) + lodBias, 0.0 );

					// Weight by NdotL for the split-sum approximation
					prefilteredColor += textureLod( envMap, L, lod ).rgb * NdotL;
					totalWeight += NdotL;

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function UE(){return No("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:L0}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float sourceLod;
		uniform int sourceSize;

		void main() {

			vec3 N = normalize( vWorldDirection );

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			float texelSize = 2.0 / float( sourceSize );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			// Pair opposite texels: only the one in N's hemisphere contributes.
			for ( int face = 0; face < 3; face ++ ) {

				for ( int y = 0; y < sourceSize; y ++ ) {

					for ( int x = 0; x < sourceSize; x ++ ) {

						vec2 uv = ( vec2( x, y ) + 0.5 ) * texelSize - 1.0;
						vec3 texelDirection = face == 0 ? vec3( 1.0, uv ) : ( face == 1 ? vec3( uv.x, 1.0, uv.y ) : vec3( uv, 1.0 ) );

						float invDistance = inversesqrt( 1.0 + dot( uv, uv ) );
						float NdotL = dot( N, texelDirection );
						texelDirection *= NdotL < 0.0 ? - 1.0 : 1.0;
						NdotL = abs( NdotL ) * invDistance;

						// With V = N, NdotH squared is ( 1 + NdotL ) / 2. Common factors
						// in the GGX distribution and texel solid angle cancel when normalized.
						float d = 1.0 + alpha2 + ( alpha2 - 1.0 ) * NdotL;
						float weight = NdotL * invDistance * invDistance * invDistance / ( d * d );

						prefilteredColor += textureLod( envMap, texelDirection, sourceLod ).rgb * weight;
						totalWeight += weight;

					}

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function kE(){return No("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${IE}
		#define GOLDEN_ANGLE 2.39996322973

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float sigma;

		#include <common>

		void main() {

			vec3 outputDirection = normalize( vWorldDirection );

			vec3 up = abs( outputDirection.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, outputDirection ) );
			vec3 bitangent = cross( outputDirection, tangent );

			// Truncate the kernel at three standard deviations or at the antipode.
			float thetaMax = min( 3.0 * sigma, PI );
			float truncation = 1.0 - exp( - 0.5 * thetaMax * thetaMax / ( sigma * sigma ) );

			vec3 accumColor = vec3( 0.0 );
			float accumWeight = 0.0;

			for ( int i = 0; i < SAMPLES; i ++ ) {

				// Stratified inverse-CDF sampling of the Gaussian, placed on a golden-angle spiral.
				float stratum = ( float( i ) + 0.5 ) / float( SAMPLES );
				float theta = sigma * sqrt( - 2.0 * log( 1.0 - stratum * truncation ) );
				float phi = float( i ) * GOLDEN_ANGLE;

				vec3 offset = cos( phi ) * tangent + sin( phi ) * bitangent;
				vec3 sampleDirection = cos( theta ) * outputDirection + sin( theta ) * offset;

				// Correct the planar sample density to solid angle.
				float weight = sin( theta ) / theta;

				accumColor += weight * textureLod( envMap, sampleDirection, 0.0 ).rgb;
				accumWeight += weight;

			}

			gl_FragColor = vec4( accumColor / accumWeight, 1.0 );

		}
	`)}function c0(){return No("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

		varying vec3 vWorldDirection;

		uniform sampler2D envMap;

		#include <common>

		void main() {

			// Average four subpixel samples to preserve small, bright features.
			vec3 direction = normalize( vWorldDirection );
			vec3 dx = dFdx( direction ) * 0.25;
			vec3 dy = dFdy( direction ) * 0.25;

			vec3 color = textureLod( envMap, equirectUv( normalize( direction - dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction - dx + dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx + dy ) ), 0.0 ).rgb;
			gl_FragColor = vec4( color * 0.25, 1.0 );

		}
	`)}function h0(){return No("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function BE(i){let e=new WeakMap,t=new WeakMap,n=null;function r(d,f=!1){return d==null?null:f?o(d):s(d)}function s(d){if(d&&d.isTexture){let f=d.mapping;if(f===Zl||f===Ql)if(e.has(d)){let m=e.get(d).texture;return a(m,d.mapping)}else{let m=d.image;if(m&&m.height>0){let x=new Io(m.height);return x.fromEquirectangularTexture(i,d),e.set(d,x),d.addEventListener("dispose",c),a(x.texture,d.mapping)}else return null}}return d}function o(d){if(d&&d.isTexture&&d.isPMREMTexture!==!0){let f=d.mapping,m=f===Zl||f===Ql,x=f===Tr||f===ws;if(m||x){let g=t.get(d),p=g!==void 0?g.texture.pmremVersion:0;if(d.isRenderTargetTexture&&d.pmremVersion!==p)return n===null&&(n=new Bc(i)),g=m?n.fromEquirectangular(d,g):n.fromCubemap(d,g),g.texture.pmremVersion=d.pmremVersion,t.set(d,g),g.texture;if(g!==void 0)return g.texture;{let v=d.image;return m&&v&&v.height>0||x&&v&&l(v)?(n===null&&(n=new Bc(i)),g=m?n.fromEquirectangular(d):n.fromCubemap(d),g.texture.pmremVersion=d.pmremVersion,t.set(d,g),d.addEventListener("dispose",h),g.texture):null}}}return d}function a(d,f){return f===Zl?d.mapping=Tr:f===Ql&&(d.mapping=ws),d}function l(d){let f=0,m=6;for(let x=0;x<m;x++)d[x]!==void 0&&f++;return f===m}function c(d){let f=d.target;f.removeEventListener("dispose",c);let m=e.get(f);m!==void 0&&(e.delete(f),m.dispose())}function h(d){let f=d.target;f.removeEventListener("dispose",h);let m=t.get(f);m!==void 0&&(t.delete(f),m.dispose())}function u(){e=new WeakMap,t=new WeakMap,n!==null&&(n.dispose(),n=null)}return{get:r,dispose:u}}function zE(i){let e={};function t(n){if(e[n]!==void 0)return e[n];let r=i.getExtension(n);return e[n]=r,r}return{has:function(n){return t(n)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(n){let r=t(n);return r===null&&Qs("WebGLRenderer: "+n+" extension not supported."),r}}}function VE(i,e,t,n){let r={},s=new WeakMap,o=new FinalizationRegistry(m=>delete r[m]);function a(m){l(m.target)}function l(m){m.index!==null&&e.remove(m.index);for(let g in m.attributes)e.remove(m.attributes[g]);m.removeEventListener("dispose",a),delete r[m.id],o.unregister(m);let x=s.get(m);x&&(e.remove(x),s.delete(m)),n.releaseStatesOfGeometry(m),m.isInstancedBufferGeometry===!0&&delete m._maxInstanceCount,t.memory.geometries--}function c(m,x){return r[x.id]!==void 0||(x.addEventListener("dispose",a),r[x.id]=new WeakRef(x),o.register(x,x.id,x),t.memory.geometries++),x}function h(m){let x=m.attributes;for(let g in x)e.update(x[g],i.ARRAY_BUFFER)}function u(m){let x=m.index,g=m.attributes.position,p=0;if(g===void 0)return;let v=x!==null?x.array.length:g.array.length/3-1,_=g.count>=65535?co:lo,b=new _(Math.ceil(v/3)*6,1),T=b.array;if(x!==null){let y=x.array;p=x.version;for(let S=0,O=0;S<v;S+=3){let M=y[S+0],C=y[S+1],D=y[S+2];T[O++]=M,T[O++]=C,T[O++]=C,T[O++]=D,T[O++]=D,T[O++]=M}}else{p=g.version;for(let y=0,S=0;y<v;y+=3){let O=y+0,M=y+1,C=y+2;T[S++]=O,T[S++]=M,T[S++]=M,T[S++]=C,T[S++]=C,T[S++]=O}}b.version=p;let R=s.get(m);R&&e.remove(R),s.set(m,b)}function d(m){let x=s.get(m);if(x){let g=m.index;g!==null&&x.version<g.version&&u(m)}else u(m);return s.get(m)}function f(){for(let m in r){let x=r[m].deref();x!==void 0&&l(x)}}return{get:c,update:h,getWireframeAttribute:d,dispose:f}}function GE(i,e,t){let n;function r(u){n=u}let s,o;function a(u){s=u.type,o=u.bytesPerElement}function l(u,d){i.drawElements(n,d,s,u*o),t.update(d,n,1)}function c(u,d,f){f!==0&&(i.drawElementsInstanced(n,d,s,u*o,f),t.update(d,n,f))}function h(u,d,f){if(f===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(n,d,0,s,u,0,f);let x=0;for(let g=0;g<f;g++)x+=d[g];t.update(x,n,1)}this.setMode=r,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=h}function HE(i){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function n(s,o,a){switch(t.calls++,o){case i.TRIANGLES:t.triangles+=a*(s/3);break;case i.LINES:t.lines+=a*(s/2);break;case i.LINE_STRIP:t.lines+=a*(s-1);break;case i.LINE_LOOP:t.lines+=a*s;break;case i.POINTS:t.points+=a*s;break;default:Fe("WebGLInfo: Unknown draw mode:",o);break}}function r(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:r,update:n}}function WE(i,e,t){let n=new WeakMap,r=new mt;function s(o,a,l){let c=o.morphTargetInfluences,h=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,u=h!==void 0?h.length:0,d=n.get(a);if(d===void 0||d.count!==u){let O=function(){y.dispose(),n.delete(a),a.removeEventListener("dispose",O)};d!==void 0&&d.texture.dispose();let f=a.morphAttributes.position!==void 0,m=a.morphAttributes.normal!==void 0,x=a.morphAttributes.color!==void 0,g=a.morphAttributes.position||[],p=a.morphAttributes.normal||[],v=a.morphAttributes.color||[],_=0;f===!0&&(_=1),m===!0&&(_=2),x===!0&&(_=3);let b=a.attributes.position.count*_,T=1;b>e.maxTextureSize&&(T=Math.ceil(b/e.maxTextureSize),b=e.maxTextureSize);let R=new Float32Array(b*T*4*u),y=new so(R,b,T,u);y.type=zn,y.needsUpdate=!0;let S=_*4;for(let M=0;M<u;M++){let C=g[M],D=p[M],N=v[M],L=b*T*4*M;for(let B=0;B<C.count;B++){let H=B*S;f===!0&&(r.fromBufferAttribute(C,B),R[L+H+0]=r.x,R[L+H+1]=r.y,R[L+H+2]=r.z,R[L+H+3]=0),m===!0&&(r.fromBufferAttribute(D,B),R[L+H+4]=r.x,R[L+H+5]=r.y,R[L+H+6]=r.z,R[L+H+7]=0),x===!0&&(r.fromBufferAttribute(N,B),R[L+H+8]=r.x,R[L+H+9]=r.y,R[L+H+10]=r.z,R[L+H+11]=N.itemSize===4?r.w:1)}}d={count:u,texture:y,size:new je(b,T)},n.set(a,d),a.addEventListener("dispose",O)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(i,"morphTexture",o.morphTexture,t);else{let f=0;for(let x=0;x<c.length;x++)f+=c[x];let m=a.morphTargetsRelative?1:1-f;l.getUniforms().setValue(i,"morphTargetBaseInfluence",m),l.getUniforms().setValue(i,"morphTargetInfluences",c)}l.getUniforms().setValue(i,"morphTargetsTexture",d.texture,t),l.getUniforms().setValue(i,"morphTargetsTextureSize",d.size)}return{update:s}}function $E(i,e,t,n,r){let s=new WeakMap;function o(c){let h=r.render.frame,u=c.geometry,d=e.get(c,u);if(s.get(d)!==h&&(e.update(d),s.set(d,h)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),s.get(c)!==h&&(t.update(c.instanceMatrix,i.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,i.ARRAY_BUFFER),s.set(c,h))),c.isSkinnedMesh){let f=c.skeleton;s.get(f)!==h&&(f.update(),s.set(f,h))}return d}function a(){s=new WeakMap}function l(c){let h=c.target;h.removeEventListener("dispose",l),n.releaseStatesOfObject(h),t.remove(h.instanceMatrix),h.instanceColor!==null&&t.remove(h.instanceColor)}return{update:o,dispose:a}}var XE={[Ku]:"LINEAR_TONE_MAPPING",[Ju]:"REINHARD_TONE_MAPPING",[Zu]:"CINEON_TONE_MAPPING",[Qu]:"ACES_FILMIC_TONE_MAPPING",[td]:"AGX_TONE_MAPPING",[nd]:"NEUTRAL_TONE_MAPPING",[ed]:"CUSTOM_TONE_MAPPING"};function qE(i,e,t,n,r,s){let o=new hn(e,t,{type:i,depthBuffer:r,stencilBuffer:s,samples:n?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,h=new xi;h.setAttribute("position",new En([-1,3,0,-1,-1,0,3,-1,0],3)),h.setAttribute("uv",new En([0,2,0,0,2,0],2));let u=new bs({uniforms:{tDiffuse:{value:null}},vertexShader:`
			precision highp float;

			uniform mat4 modelViewMatrix;
			uniform mat4 projectionMatrix;

			attribute vec3 position;
			attribute vec2 uv;

			varying vec2 vUv;

			void main() {
				vUv = uv;
				gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
			}`,fragmentShader:`
			precision highp float;

			uniform sampler2D tDiffuse;

			varying vec2 vUv;

			#include <tonemapping_pars_fragment>
			#include <colorspace_pars_fragment>

			void main() {
				gl_FragColor = texture2D( tDiffuse, vUv );

				#ifdef LINEAR_TONE_MAPPING
					gl_FragColor.rgb = LinearToneMapping( gl_FragColor.rgb );
				#elif defined( REINHARD_TONE_MAPPING )
					gl_FragColor.rgb = ReinhardToneMapping( gl_FragColor.rgb );
				#elif defined( CINEON_TONE_MAPPING )
					gl_FragColor.rgb = CineonToneMapping( gl_FragColor.rgb );
				#elif defined( ACES_FILMIC_TONE_MAPPING )
					gl_FragColor.rgb = ACESFilmicToneMapping( gl_FragColor.rgb );
				#elif defined( AGX_TONE_MAPPING )
					gl_FragColor.rgb = AgXToneMapping( gl_FragColor.rgb );
				#elif defined( NEUTRAL_TONE_MAPPING )
					gl_FragColor.rgb = NeutralToneMapping( gl_FragColor.rgb );
				#elif defined( CUSTOM_TONE_MAPPING )
					gl_FragColor.rgb = CustomToneMapping( gl_FragColor.rgb );
				#endif

				#ifdef SRGB_TRANSFER
					gl_FragColor = sRGBTransferOETF( gl_FragColor );
				#endif
			}`,depthTest:!1,depthWrite:!1}),d=new An(h,u),f=new ql(-1,1,1,-1,0,1),m=null,x=null,g=!1,p,v=null,_=[],b=!1;this.setSize=function(T,R){o.setSize(T,R),a!==null&&a.setSize(T,R),l!==null&&l.setSize(T,R);for(let y=0;y<_.length;y++){let S=_[y];S.setSize&&S.setSize(T,R)}},this.setEffects=function(T){_=T,b=_.length>0&&_[0].isRenderPass===!0;let R=o.width,y=o.height;_.length>0&&a===null&&(a=new hn(R,y,{type:Vn,depthBuffer:!1,stencilBuffer:!1}),l=new hn(R,y,{type:Vn,depthBuffer:!1,stencilBuffer:!1}));let S=r===!0&&_.some(O=>O.needsDepthTexture===!0);S!==(o.depthTexture!==null)&&(S===!0&&c===null&&(c=new yi(R,y),s===!0&&(c.format=_i,c.type=Ar)),o.dispose(),o.depthTexture=S?c:null,o.resolveDepthBuffer=S,o.storeMultisampledDepthBuffer=S);for(let O=0;O<_.length;O++){let M=_[O];M.setSize&&M.setSize(R,y),S&&M.needsDepthTexture===!0&&M.setDepthTexture&&M.setDepthTexture(c)}},this.begin=function(T,R){if(g||T.toneMapping===ei&&_.length===0)return!1;if(v=R,R!==null){let y=R.width,S=R.height;(o.width!==y||o.height!==S)&&this.setSize(y,S)}return b===!1&&T.setRenderTarget(o),p=T.toneMapping,T.toneMapping=ei,!0},this.hasRenderPass=function(){return b},this.end=function(T,R){T.toneMapping=p,g=!0;let y=o,S=a;for(let O=0;O<_.length;O++){let M=_[O];M.enabled!==!1&&(M.render(T,S,y,R),M.needsSwap!==!1&&(y=S,S=S===a?l:a))}if(m!==T.outputColorSpace||x!==T.toneMapping){m=T.outputColorSpace,x=T.toneMapping,u.defines={},$e.getTransfer(m)===nt&&(u.defines.SRGB_TRANSFER="");let O=XE[x];O&&(u.defines[O]=""),u.needsUpdate=!0}u.uniforms.tDiffuse.value=y.texture,T.setRenderTarget(v),T.render(d,f),v=null,g=!1},this.isCompositing=function(){return g},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),h.dispose(),u.dispose()}}var I0=new tn,N0=new yi(1,1),D0=new fo(1),F0=new so,O0=new Pl,U0=new uo,u0=[],d0=[],f0=new Float32Array(16),p0=new Float32Array(9),m0=new Float32Array(4);function Ts(i,e,t){let n=i[0];if(n<=0||n>0)return i;let r=e*t,s=u0[r];if(s===void 0&&(s=new Float32Array(r),u0[r]=s),e!==0){n.toArray(s,0);for(let o=1,a=0;o!==e;++o)a+=t,i[o].toArray(s,a)}return s}function Tt(i,e){if(i.length!==e.length)return!1;for(let t=0,n=i.length;t<n;t++)if(i[t]!==e[t])return!1;return!0}function At(i,e){for(let t=0,n=e.length;t<n;t++)i[t]=e[t]}function Vc(i,e){let t=d0[e];t===void 0&&(t=new Int32Array(e),d0[e]=t);for(let n=0;n!==e;++n)t[n]=i.allocateTextureUnit();return t}function YE(i,e){let t=this.cache;t[0]!==e&&(i.uniform1f(this.addr,e),t[0]=e)}function jE(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Tt(t,e))return;i.uniform2fv(this.addr,e),At(t,e)}}function KE(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(i.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(Tt(t,e))return;i.uniform3fv(this.addr,e),At(t,e)}}function JE(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Tt(t,e))return;i.uniform4fv(this.addr,e),At(t,e)}}function ZE(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Tt(t,e))return;i.uniformMatrix2fv(this.addr,!1,e),At(t,e)}else{if(Tt(t,n))return;m0.set(n),i.uniformMatrix2fv(this.addr,!1,m0),At(t,n)}}function QE(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Tt(t,e))return;i.uniformMatrix3fv(this.addr,!1,e),At(t,e)}else{if(Tt(t,n))return;p0.set(n),i.uniformMatrix3fv(this.addr,!1,p0),At(t,n)}}function eT(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Tt(t,e))return;i.uniformMatrix4fv(this.addr,!1,e),At(t,e)}else{if(Tt(t,n))return;f0.set(n),i.uniformMatrix4fv(this.addr,!1,f0),At(t,n)}}function tT(i,e){let t=this.cache;t[0]!==e&&(i.uniform1i(this.addr,e),t[0]=e)}function nT(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Tt(t,e))return;i.uniform2iv(this.addr,e),At(t,e)}}function iT(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Tt(t,e))return;i.uniform3iv(this.addr,e),At(t,e)}}function rT(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Tt(t,e))return;i.uniform4iv(this.addr,e),At(t,e)}}function sT(i,e){let t=this.cache;t[0]!==e&&(i.uniform1ui(this.addr,e),t[0]=e)}function oT(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Tt(t,e))return;i.uniform2uiv(this.addr,e),At(t,e)}}function aT(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Tt(t,e))return;i.uniform3uiv(this.addr,e),At(t,e)}}function lT(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Tt(t,e))return;i.uniform4uiv(this.addr,e),At(t,e)}}function Gc(i){return i.version===0&&(i.compareFunction=pd,i.needsUpdate=!0),i}function cT(i,e,t){let n=this.cache,r=t.allocateTextureUnit();n[0]!==r&&(i.uniform1i(this.addr,r),n[0]=r);let s;this.type===i.SAMPLER_2D_SHADOW?s=Gc(N0):s=I0,t.setTexture2D(e||s,r)}function hT(i,e,t){let n=this.cache,r=t.allocateTextureUnit();n[0]!==r&&(i.uniform1i(this.addr,r),n[0]=r),t.setTexture3D(e||O0,r)}function uT(i,e,t){let n=this.cache,r=t.allocateTextureUnit();n[0]!==r&&(i.uniform1i(this.addr,r),n[0]=r);let s;this.type===i.SAMPLER_CUBE_SHADOW?s=Gc(D0):s=U0,t.setTextureCube(e||s,r)}function dT(i,e,t){let n=this.cache,r=t.allocateTextureUnit();n[0]!==r&&(i.uniform1i(this.addr,r),n[0]=r),t.setTexture2DArray(e||F0,r)}function fT(i){switch(i){case 5126:return YE;case 35664:return jE;case 35665:return KE;case 35666:return JE;case 35674:return ZE;case 35675:return QE;case 35676:return eT;case 5124:case 35670:return tT;case 35667:case 35671:return nT;case 35668:case 35672:return iT;case 35669:case 35673:return rT;case 5125:return sT;case 36294:return oT;case 36295:return aT;case 36296:return lT;case 35678:case 36198:case 36298:case 36306:case 35682:return cT;case 35679:case 36299:case 36307:return hT;case 35680:case 36300:case 36308:case 36293:return uT;case 36289:case 36303:case 36311:case 36292:return dT}}function pT(i,e){i.uniform1fv(this.addr,e)}function mT(i,e){let t=Ts(e,this.size,2);i.uniform2fv(this.addr,t)}function gT(i,e){let t=Ts(e,this.size,3);i.uniform3fv(this.addr,t)}function xT(i,e){let t=Ts(e,this.size,4);i.uniform4fv(this.addr,t)}function yT(i,e){let t=Ts(e,this.size,4);i.uniformMatrix2fv(this.addr,!1,t)}function vT(i,e){let t=Ts(e,this.size,9);i.uniformMatrix3fv(this.addr,!1,t)}function bT(i,e){let t=Ts(e,this.size,16);i.uniformMatrix4fv(this.addr,!1,t)}function _T(i,e){i.uniform1iv(this.addr,e)}function MT(i,e){i.uniform2iv(this.addr,e)}function wT(i,e){i.uniform3iv(this.addr,e)}function ST(i,e){i.uniform4iv(this.addr,e)}function ET(i,e){i.uniform1uiv(this.addr,e)}function TT(i,e){i.uniform2uiv(this.addr,e)}function AT(i,e){i.uniform3uiv(this.addr,e)}function RT(i,e){i.uniform4uiv(this.addr,e)}function CT(i,e,t){let n=this.cache,r=e.length,s=Vc(t,r);Tt(n,s)||(i.uniform1iv(this.addr,s),At(n,s));let o;this.type===i.SAMPLER_2D_SHADOW?o=Gc(N0):o=I0;for(let a=0;a!==r;++a)t.setTexture2D(e[a]||o,s[a])}function PT(i,e,t){let n=this.cache,r=e.length,s=Vc(t,r);Tt(n,s)||(i.uniform1iv(this.addr,s),At(n,s));for(let o=0;o!==r;++o)t.setTexture3D(e[o]||O0,s[o])}function LT(i,e,t){let n=this.cache,r=e.length,s=Vc(t,r);Tt(n,s)||(i.uniform1iv(this.addr,s),At(n,s));let o;this.type===i.SAMPLER_CUBE_SHADOW?o=Gc(D0):o=U0;for(let a=0;a!==r;++a)t.setTextureCube(e[a]||o,s[a])}function IT(i,e,t){let n=this.cache,r=e.length,s=Vc(t,r);Tt(n,s)||(i.uniform1iv(this.addr,s),At(n,s));for(let o=0;o!==r;++o)t.setTexture2DArray(e[o]||F0,s[o])}function NT(i){switch(i){case 5126:return pT;case 35664:return mT;case 35665:return gT;case 35666:return xT;case 35674:return yT;case 35675:return vT;case 35676:return bT;case 5124:case 35670:return _T;case 35667:case 35671:return MT;case 35668:case 35672:return wT;case 35669:case 35673:return ST;case 5125:return ET;case 36294:return TT;case 36295:return AT;case 36296:return RT;case 35678:case 36198:case 36298:case 36306:case 35682:return CT;case 35679:case 36299:case 36307:return PT;case 35680:case 36300:case 36308:case 36293:return LT;case 36289:case 36303:case 36311:case 36292:return IT}}var wd=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.setValue=fT(t.type)}},Sd=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=NT(t.type)}},Ed=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,n){let r=this.seq;for(let s=0,o=r.length;s!==o;++s){let a=r[s];a.setValue(e,t[a.id],n)}}},_d=/(\w+)(\])?(\[|\.)?/g;function g0(i,e){i.seq.push(e),i.map[e.id]=e}function DT(i,e,t){let n=i.name,r=n.length;for(_d.lastIndex=0;;){let s=_d.exec(n),o=_d.lastIndex,a=s[1],l=s[2]==="]",c=s[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===r){g0(t,c===void 0?new wd(a,i,e):new Sd(a,i,e));break}else{let u=t.map[a];u===void 0&&(u=new Ed(a),g0(t,u)),t=u}}}var Es=class{constructor(e,t){this.seq=[],this.map={};let n=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<n;++o){let a=e.getActiveUniform(t,o),l=e.getUniformLocation(t,a.name);DT(a,l,this)}let r=[],s=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?r.push(o):s.push(o);r.length>0&&(this.seq=r.concat(s))}setValue(e,t,n,r){let s=this.map[t];s!==void 0&&s.setValue(e,n,r)}setOptional(e,t,n){let r=t[n];r!==void 0&&this.setValue(e,n,r)}static upload(e,t,n,r){for(let s=0,o=t.length;s!==o;++s){let a=t[s],l=n[a.id];l.needsUpdate!==!1&&a.setValue(e,l.value,r)}}static seqWithValue(e,t){let n=[];for(let r=0,s=e.length;r!==s;++r){let o=e[r];o.id in t&&n.push(o)}return n}};function x0(i,e,t){let n=i.createShader(e);return i.shaderSource(n,t),i.compileShader(n),n}var FT=37297,OT=0;function UT(i,e){let t=i.split(`
`),n=[],r=Math.max(e-6,0),s=Math.min(e+6,t.length);for(let o=r;o<s;o++){let a=o+1;n.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return n.join(`
`)}var y0=new Oe;function kT(i){$e._getMatrix(y0,$e.workingColorSpace,i);let e=`mat3( ${y0.elements.map(t=>t.toFixed(4))} )`;switch($e.getTransfer(i)){case no:return[e,"LinearTransferOETF"];case nt:return[e,"sRGBTransferOETF"];default:return De("WebGLProgram: Unsupported color space: ",i),[e,"LinearTransferOETF"]}}function v0(i,e,t){let n=i.getShaderParameter(e,i.COMPILE_STATUS),s=(i.getShaderInfoLog(e)||"").trim();if(n&&s==="")return"";let o=/ERROR: 0:(\d+)/.exec(s);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+s+`

`+UT(i.getShaderSource(e),a)}else return s}function BT(i,e){let t=kT(e);return[`vec4 ${i}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var zT={[Ku]:"Linear",[Ju]:"Reinhard",[Zu]:"Cineon",[Qu]:"ACESFilmic",[td]:"AgX",[nd]:"Neutral",[ed]:"Custom"};function VT(i,e){let t=zT[e];return t===void 0?(De("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+i+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+i+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var kc=new q;function GT(){$e.getLuminanceCoefficients(kc);let i=kc.x.toFixed(4),e=kc.y.toFixed(4),t=kc.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${i}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function HT(i){return[i.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",i.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Lo).join(`
`)}function WT(i){let e=[];for(let t in i){let n=i[t];n!==!1&&e.push("#define "+t+" "+n)}return e.join(`
`)}function $T(i,e){let t={},n=i.getProgramParameter(e,i.ACTIVE_ATTRIBUTES);for(let r=0;r<n;r++){let s=i.getActiveAttrib(e,r),o=s.name,a=1;s.type===i.FLOAT_MAT2&&(a=2),s.type===i.FLOAT_MAT3&&(a=3),s.type===i.FLOAT_MAT4&&(a=4),t[o]={type:s.type,location:i.getAttribLocation(e,o),locationSize:a}}return t}function Lo(i){return i!==""}function b0(i,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return i.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function _0(i,e){return i.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var XT=/^[ \t]*#include +<([\w\d./]+)>/gm;function Td(i){return i.replace(XT,qT)}function qT(i,e){let t=Ge[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return Td(t)}var YT=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function M0(i){return i.replace(YT,jT)}function jT(i,e,t,n){let r="";for(let s=parseInt(e);s<parseInt(t);s++)r+=n.replace(/\[\s*i\s*\]/g,"[ "+s+" ]").replace(/UNROLLED_LOOP_INDEX/g,s);return r}function w0(i){let e=`precision ${i.precision} float;
	precision ${i.precision} int;
	precision ${i.precision} sampler2D;
	precision ${i.precision} samplerCube;
	precision ${i.precision} sampler3D;
	precision ${i.precision} sampler2DArray;
	precision ${i.precision} sampler2DShadow;
	precision ${i.precision} samplerCubeShadow;
	precision ${i.precision} sampler2DArrayShadow;
	precision ${i.precision} isampler2D;
	precision ${i.precision} isampler3D;
	precision ${i.precision} isamplerCube;
	precision ${i.precision} isampler2DArray;
	precision ${i.precision} usampler2D;
	precision ${i.precision} usampler3D;
	precision ${i.precision} usamplerCube;
	precision ${i.precision} usampler2DArray;
	`;return i.precision==="highp"?e+=`
#define HIGH_PRECISION`:i.precision==="mediump"?e+=`
#define MEDIUM_PRECISION`:i.precision==="lowp"&&(e+=`
#define LOW_PRECISION`),e}var KT={[vo]:"SHADOWMAP_TYPE_PCF",[Ms]:"SHADOWMAP_TYPE_VSM"};function JT(i){return KT[i.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var ZT={[ws]:"ENVMAP_MODE_REFRACTION"};function QT(i){return i.envMap===!1?"ENVMAP_MODE_REFLECTION":ZT[i.envMapMode]||"ENVMAP_MODE_REFLECTION"}var eA={[ju]:"ENVMAP_BLENDING_MULTIPLY",[zg]:"ENVMAP_BLENDING_MIX",[Vg]:"ENVMAP_BLENDING_ADD"};function tA(i){return i.envMap===!1?"ENVMAP_BLENDING_NONE":eA[i.combine]||"ENVMAP_BLENDING_NONE"}function nA(i,e,t,n){let r=i.getContext(),s=t.defines,o=t.vertexShader,a=t.fragmentShader,l=JT(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",h=QT(t),u=tA(t),d=HT(t),f=WT(s),m=r.createProgram(),x,g,p=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(x=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(Lo).join(`
`),x.length>0&&(x+=`
`),g=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(Lo).join(`
`),g.length>0&&(g+=`
`)):(x=[w0(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+h:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Lo).join(`
`),g=[w0(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+h:"",t.envMap?"#define "+u:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==ei?"#define TONE_MAPPING":"",t.toneMapping!==ei?Ge.tonemapping_pars_fragment:"",t.toneMapping!==ei?VT("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",Ge.colorspace_pars_fragment,BT("linearToOutputTexel",t.outputColorSpace),GT(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(Lo).join(`
`)),o=Td(o),o=b0(o,t),o=_0(o,t),a=Td(a),a=b0(a,t),a=_0(a,t),o=M0(o),a=M0(a),t.isRawShaderMaterial!==!0&&(p=`#version 300 es
`,x=[d,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+x,g=["#define varying in",t.glslVersion===Ro?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===Ro?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+g);let v=p+x+o,_=p+g+a,b=x0(r,r.VERTEX_SHADER,v),T=x0(r,r.FRAGMENT_SHADER,_);r.attachShader(m,b),r.attachShader(m,T),t.index0AttributeName!==void 0?r.bindAttribLocation(m,0,t.index0AttributeName):t.hasPositionAttribute===!0&&r.bindAttribLocation(m,0,"position"),r.linkProgram(m);function R(M){if(i.debug.checkShaderErrors){let C=r.getProgramInfoLog(m)||"",D=r.getShaderInfoLog(b)||"",N=r.getShaderInfoLog(T)||"",L=C.trim(),B=D.trim(),H=N.trim(),k=!0,ee=!0;if(r.getProgramParameter(m,r.LINK_STATUS)===!1)if(k=!1,typeof i.debug.onShaderError=="function")i.debug.onShaderError(r,m,b,T);else{let W=v0(r,b,"vertex"),Y=v0(r,T,"fragment");Fe("WebGLProgram: Shader Error "+r.getError()+" - VALIDATE_STATUS "+r.getProgramParameter(m,r.VALIDATE_STATUS)+`

Material Name: `+M.name+`
Material Type: `+M.type+`

Program Info Log: `+L+`
`+W+`
`+Y)}else L!==""?De("WebGLProgram: Program Info Log:",L):(B===""||H==="")&&(ee=!1);ee&&(M.diagnostics={runnable:k,programLog:L,vertexShader:{log:B,prefix:x},fragmentShader:{log:H,prefix:g}})}r.deleteShader(b),r.deleteShader(T),y=new Es(r,m),S=$T(r,m)}let y;this.getUniforms=function(){return y===void 0&&R(this),y};let S;this.getAttributes=function(){return S===void 0&&R(this),S};let O=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return O===!1&&(O=r.getProgramParameter(m,FT)),O},this.destroy=function(){n.releaseStatesOfProgram(this),r.deleteProgram(m),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=OT++,this.cacheKey=e,this.usedTimes=1,this.program=m,this.vertexShader=b,this.fragmentShader=T,this}var iA=0,Ad=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,n){let r=this._getShaderCacheForMaterial(e);return r.has(t)===!1&&(r.add(t),t.usedTimes++),r.has(n)===!1&&(r.add(n),n.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let n of t)n.usedTimes--,n.usedTimes===0&&this.shaderCache.delete(n.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,n=t.get(e);return n===void 0&&(n=new Set,t.set(e,n)),n}_getShaderStage(e){let t=this.shaderCache,n=t.get(e);return n===void 0&&(n=new Rd(e),t.set(e,n)),n}},Rd=class{constructor(e){this.id=iA++,this.code=e,this.usedTimes=0}};function rA(i){return i===Qi||i===To||i===Ao}function sA(i,e,t,n,r,s){let o=new oo,a=new Ad,l=new Set,c=[],h=new Map,u=n.logarithmicDepthBuffer,d={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function f(y){return l.add(y),y===0?"uv":`uv${y}`}function m(y,S,O,M,C,D){let N=M.fog,L=C.geometry,B=y.isMeshStandardMaterial||y.isMeshLambertMaterial||y.isMeshPhongMaterial?M.environment:null,H=y.isMeshStandardMaterial||y.isMeshLambertMaterial&&!y.envMap||y.isMeshPhongMaterial&&!y.envMap,k=e.get(y.envMap||B,H),ee=d[y.type],W=n.precision;y.precision!==null&&(W=n.getMaxPrecision(y.precision),W!==y.precision&&De("WebGLProgram.getParameters:",y.precision,"not supported, using",W,"instead."));let Y=L.morphAttributes.position||L.morphAttributes.normal||L.morphAttributes.color,te=Y!==void 0?Y.length:0,Se=0;L.morphAttributes.position!==void 0&&(Se=1),L.morphAttributes.normal!==void 0&&(Se=2),L.morphAttributes.color!==void 0&&(Se=3);let fe,X,oe,ve;if(ee){let _e=ni[ee];fe=_e.vertexShader,X=_e.fragmentShader}else{fe=y.vertexShader,X=y.fragmentShader;let _e=a.getVertexShaderStage(y),rt=a.getFragmentShaderStage(y);a.update(y,_e,rt),oe=_e.id,ve=rt.id}let ce=i.getRenderTarget(),he=i.state.buffers.depth.getReversed(),Ie=C.isInstancedMesh===!0,st=C.isBatchedMesh===!0,Pe=!!y.map,Qe=!!y.matcap,it=!!k,He=it&&k.isPMREMTexture===!0,wt=!!y.aoMap,yt=!!y.lightMap,Qt=!!y.bumpMap&&y.wireframe===!1,ft=!!y.normalMap,Hn=!!y.displacementMap,Rt=!!y.emissiveMap,fn=!!y.metalnessMap,pn=!!y.roughnessMap,mn=y.anisotropy>0,U=y.clearcoat>0,gn=y.diffuseRoughness>0,ht=y.dispersion>0,ut=y.retroreflectivity>0,be=y.iridescence>0,St=y.sheen>0,Ne=y.transmission>0,Ue=mn&&!!y.anisotropyMap,P=U&&!!y.clearcoatMap,w=U&&!!y.clearcoatNormalMap,V=U&&!!y.clearcoatRoughnessMap,ie=gn&&!!y.diffuseRoughnessMap,Q=be&&!!y.iridescenceMap,ue=be&&!!y.iridescenceThicknessMap,xe=St&&!!y.sheenColorMap,K=St&&!!y.sheenRoughnessMap,J=!!y.specularMap,pe=!!y.specularColorMap,I=!!y.specularIntensityMap,Z=Ne&&!!y.transmissionMap,j=Ne&&!!y.thicknessMap,me=!!y.gradientMap,ae=!!y.alphaMap,de=y.alphaTest>0,Ce=!!y.alphaHash,Ve=!!y.extensions,se=ei;y.toneMapped&&(ce===null||ce.isXRRenderTarget===!0)&&(se=i.toneMapping);let Le=He?k.isCompressedCubeTexture?k.image[0].mipmaps:k.mipmaps:null,ze={shaderID:ee,shaderType:y.type,shaderName:y.name,vertexShader:fe,fragmentShader:X,defines:y.defines,customVertexShaderID:oe,customFragmentShaderID:ve,isRawShaderMaterial:y.isRawShaderMaterial===!0,glslVersion:y.glslVersion,precision:W,batching:st,batchingColor:st&&C._colorsTexture!==null,instancing:Ie,instancingColor:Ie&&C.instanceColor!==null,instancingMorph:Ie&&C.morphTexture!==null,outputColorSpace:ce===null?i.outputColorSpace:ce.isXRRenderTarget===!0?ce.texture.colorSpace:$e.workingColorSpace,alphaToCoverage:!!y.alphaToCoverage,map:Pe,matcap:Qe,envMap:it,envMapMode:it&&k.mapping,envMapPMREM:He,envMapMaxLod:He?Le.length-1:null,envMapSize:He?Le[0].width:null,aoMap:wt,lightMap:yt,bumpMap:Qt,normalMap:ft,displacementMap:Hn,emissiveMap:Rt,normalMapObjectSpace:ft&&y.normalMapType===Wg,normalMapTangentSpace:ft&&y.normalMapType===ud,packedNormalMap:ft&&y.normalMapType===ud&&rA(y.normalMap.format),metalnessMap:fn,roughnessMap:pn,anisotropy:mn,anisotropyMap:Ue,clearcoat:U,clearcoatMap:P,clearcoatNormalMap:w,clearcoatRoughnessMap:V,diffuseRoughness:gn,diffuseRoughnessMap:ie,dispersion:ht,retroreflection:ut,iridescence:be,iridescenceMap:Q,iridescenceThicknessMap:ue,sheen:St,sheenColorMap:xe,sheenRoughnessMap:K,specularMap:J,specularColorMap:pe,specularIntensityMap:I,transmission:Ne,transmissionMap:Z,thicknessMap:j,gradientMap:me,opaque:y.transparent===!1&&y.blending===Zi&&y.alphaToCoverage===!1,alphaMap:ae,alphaTest:de,alphaHash:Ce,combine:y.combine,mapUv:Pe&&f(y.map.channel),aoMapUv:wt&&f(y.aoMap.channel),lightMapUv:yt&&f(y.lightMap.channel),bumpMapUv:Qt&&f(y.bumpMap.channel),normalMapUv:ft&&f(y.normalMap.channel),displacementMapUv:Hn&&f(y.displacementMap.channel),emissiveMapUv:Rt&&f(y.emissiveMap.channel),metalnessMapUv:fn&&f(y.metalnessMap.channel),roughnessMapUv:pn&&f(y.roughnessMap.channel),anisotropyMapUv:Ue&&f(y.anisotropyMap.channel),clearcoatMapUv:P&&f(y.clearcoatMap.channel),clearcoatNormalMapUv:w&&f(y.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:V&&f(y.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:ie&&f(y.diffuseRoughnessMap.channel),iridescenceMapUv:Q&&f(y.iridescenceMap.channel),iridescenceThicknessMapUv:ue&&f(y.iridescenceThicknessMap.channel),sheenColorMapUv:xe&&f(y.sheenColorMap.channel),sheenRoughnessMapUv:K&&f(y.sheenRoughnessMap.channel),specularMapUv:J&&f(y.specularMap.channel),specularColorMapUv:pe&&f(y.specularColorMap.channel),specularIntensityMapUv:I&&f(y.specularIntensityMap.channel),transmissionMapUv:Z&&f(y.transmissionMap.channel),thicknessMapUv:j&&f(y.thicknessMap.channel),alphaMapUv:ae&&f(y.alphaMap.channel),vertexTangents:!!L.attributes.tangent&&(ft||mn),vertexNormals:!!L.attributes.normal,vertexColors:y.vertexColors,vertexAlphas:y.vertexColors===!0&&!!L.attributes.color&&L.attributes.color.itemSize===4,pointsUvs:C.isPoints===!0&&!!L.attributes.uv&&(Pe||ae),fog:!!N,useFog:y.fog===!0,fogExp2:!!N&&N.isFogExp2,flatShading:y.wireframe===!1&&(y.flatShading===!0||L.attributes.normal===void 0&&ft===!1&&(y.isMeshLambertMaterial||y.isMeshPhongMaterial||y.isMeshStandardMaterial||y.isMeshPhysicalMaterial)),sizeAttenuation:y.sizeAttenuation===!0,logarithmicDepthBuffer:u,reversedDepthBuffer:he,skinning:C.isSkinnedMesh===!0,hasPositionAttribute:L.attributes.position!==void 0,morphTargets:L.morphAttributes.position!==void 0,morphNormals:L.morphAttributes.normal!==void 0,morphColors:L.morphAttributes.color!==void 0,morphTargetsCount:te,morphTextureStride:Se,numSunLights:S.sun.length,numDirLights:S.directional.length,numPointLights:S.point.length,numSpotLights:S.spot.length,numSpotLightMaps:S.spotLightMap.length,numRectAreaLights:S.rectArea.length,numHemiLights:S.hemi.length,numSunLightShadows:S.sunShadowMap.length,numDirLightShadows:S.directionalShadowMap.length,numPointLightShadows:S.pointShadowMap.length,numSpotLightShadows:S.spotShadowMap.length,numSpotLightShadowsWithMaps:S.numSpotLightShadowsWithMaps,numLightProbes:S.numLightProbes,numLightProbeGrids:D.filter(_e=>_e.texture!==null).length,numClippingPlanes:s.numPlanes,numClipIntersection:s.numIntersection,dithering:y.dithering,shadowMapEnabled:i.shadowMap.enabled&&O.length>0,shadowMapType:i.shadowMap.type,toneMapping:se,decodeVideoTexture:Pe&&y.map.isVideoTexture===!0&&$e.getTransfer(y.map.colorSpace)===nt,decodeVideoTextureEmissive:Rt&&y.emissiveMap.isVideoTexture===!0&&$e.getTransfer(y.emissiveMap.colorSpace)===nt,premultipliedAlpha:y.premultipliedAlpha,doubleSided:y.side===Rn,flipSided:y.side===Zt,useDepthPacking:y.depthPacking>=0,depthPacking:y.depthPacking||0,index0AttributeName:y.index0AttributeName,extensionClipCullDistance:Ve&&y.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(Ve&&y.extensions.multiDraw===!0||st)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:y.customProgramCacheKey()};return ze.vertexUv1s=l.has(1),ze.vertexUv2s=l.has(2),ze.vertexUv3s=l.has(3),l.clear(),ze}function x(y){let S=[];if(y.shaderID?S.push(y.shaderID):(S.push(y.customVertexShaderID),S.push(y.customFragmentShaderID)),y.defines!==void 0)for(let O in y.defines)S.push(O),S.push(y.defines[O]);return y.isRawShaderMaterial===!1&&(g(S,y),p(S,y),S.push(i.outputColorSpace)),S.push(y.customProgramCacheKey),S.join()}function g(y,S){y.push(S.precision),y.push(S.outputColorSpace),y.push(S.envMapMode),y.push(S.envMapPMREM),y.push(S.envMapMaxLod),y.push(S.envMapSize),y.push(S.mapUv),y.push(S.alphaMapUv),y.push(S.lightMapUv),y.push(S.aoMapUv),y.push(S.bumpMapUv),y.push(S.normalMapUv),y.push(S.displacementMapUv),y.push(S.emissiveMapUv),y.push(S.metalnessMapUv),y.push(S.roughnessMapUv),y.push(S.anisotropyMapUv),y.push(S.clearcoatMapUv),y.push(S.clearcoatNormalMapUv),y.push(S.clearcoatRoughnessMapUv),y.push(S.diffuseRoughnessMapUv),y.push(S.iridescenceMapUv),y.push(S.iridescenceThicknessMapUv),y.push(S.sheenColorMapUv),y.push(S.sheenRoughnessMapUv),y.push(S.specularMapUv),y.push(S.specularColorMapUv),y.push(S.specularIntensityMapUv),y.push(S.transmissionMapUv),y.push(S.thicknessMapUv),y.push(S.combine),y.push(S.fogExp2),y.push(S.sizeAttenuation),y.push(S.morphTargetsCount),y.push(S.numSunLights),y.push(S.numDirLights),y.push(S.numPointLights),y.push(S.numSpotLights),y.push(S.numSpotLightMaps),y.push(S.numHemiLights),y.push(S.numRectAreaLights),y.push(S.numSunLightShadows),y.push(S.numDirLightShadows),y.push(S.numPointLightShadows),y.push(S.numSpotLightShadows),y.push(S.numSpotLightShadowsWithMaps),y.push(S.numLightProbes),y.push(S.numLightProbeGrids),y.push(S.shadowMapType),y.push(S.toneMapping),y.push(S.numClippingPlanes),y.push(S.numClipIntersection),y.push(S.depthPacking)}function p(y,S){o.disableAll(),S.instancing&&o.enable(0),S.instancingColor&&o.enable(1),S.instancingMorph&&o.enable(2),S.matcap&&o.enable(3),S.envMap&&o.enable(4),S.normalMapObjectSpace&&o.enable(5),S.normalMapTangentSpace&&o.enable(6),S.clearcoat&&o.enable(7),S.iridescence&&o.enable(8),S.alphaTest&&o.enable(9),S.vertexColors&&o.enable(10),S.vertexAlphas&&o.enable(11),S.vertexUv1s&&o.enable(12),S.vertexUv2s&&o.enable(13),S.vertexUv3s&&o.enable(14),S.vertexTangents&&o.enable(15),S.anisotropy&&o.enable(16),S.alphaHash&&o.enable(17),S.batching&&o.enable(18),S.dispersion&&o.enable(19),S.retroreflection&&o.enable(24),S.diffuseRoughness&&o.enable(25),S.batchingColor&&o.enable(20),S.gradientMap&&o.enable(21),S.packedNormalMap&&o.enable(22),S.vertexNormals&&o.enable(23),y.push(o.mask),o.disableAll(),S.fog&&o.enable(0),S.useFog&&o.enable(1),S.flatShading&&o.enable(2),S.logarithmicDepthBuffer&&o.enable(3),S.reversedDepthBuffer&&o.enable(4),S.skinning&&o.enable(5),S.morphTargets&&o.enable(6),S.morphNormals&&o.enable(7),S.morphColors&&o.enable(8),S.premultipliedAlpha&&o.enable(9),S.shadowMapEnabled&&o.enable(10),S.doubleSided&&o.enable(11),S.flipSided&&o.enable(12),S.useDepthPacking&&o.enable(13),S.dithering&&o.enable(14),S.transmission&&o.enable(15),S.sheen&&o.enable(16),S.opaque&&o.enable(17),S.pointsUvs&&o.enable(18),S.decodeVideoTexture&&o.enable(19),S.decodeVideoTextureEmissive&&o.enable(20),S.alphaToCoverage&&o.enable(21),S.numLightProbeGrids>0&&o.enable(22),S.hasPositionAttribute&&o.enable(23),y.push(o.mask)}function v(y){let S=d[y.type],O;if(S){let M=ni[S];O=r0.clone(M.uniforms)}else O=y.uniforms;return O}function _(y,S){let O=h.get(S);return O!==void 0?++O.usedTimes:(O=new nA(i,S,y,r),c.push(O),h.set(S,O)),O}function b(y){if(--y.usedTimes===0){let S=c.indexOf(y);c[S]=c[c.length-1],c.pop(),h.delete(y.cacheKey),y.destroy()}}function T(y){a.remove(y)}function R(){a.dispose()}return{getParameters:m,getProgramCacheKey:x,getUniforms:v,acquireProgram:_,releaseProgram:b,releaseShaderCache:T,programs:c,dispose:R}}function oA(){let i=new WeakMap;function e(o){return i.has(o)}function t(o){let a=i.get(o);return a===void 0&&(a={},i.set(o,a)),a}function n(o){i.delete(o)}function r(o,a,l){i.get(o)[a]=l}function s(){i=new WeakMap}return{has:e,get:t,remove:n,update:r,dispose:s}}function aA(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.material.id!==e.material.id?i.material.id-e.material.id:i.materialVariant!==e.materialVariant?i.materialVariant-e.materialVariant:i.z!==e.z?i.z-e.z:i.id-e.id}function S0(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.z!==e.z?e.z-i.z:i.id-e.id}function E0(){let i=[],e=0,t=[],n=[],r=[];function s(){e=0,t.length=0,n.length=0,r.length=0}function o(d){let f=0;return d.isInstancedMesh&&(f+=2),d.isSkinnedMesh&&(f+=1),f}function a(d,f,m,x,g,p){let v=i[e];return v===void 0?(v={id:d.id,object:d,geometry:f,material:m,materialVariant:o(d),groupOrder:x,renderOrder:d.renderOrder,z:g,group:p},i[e]=v):(v.id=d.id,v.object=d,v.geometry=f,v.material=m,v.materialVariant=o(d),v.groupOrder=x,v.renderOrder=d.renderOrder,v.z=g,v.group=p),e++,v}function l(d,f,m,x,g,p,v){v.reversedDepth===!0&&(g=-g);let _=a(d,f,m,x,g,p);m.transmission>0?n.push(_):m.transparent===!0?r.push(_):t.push(_)}function c(d,f,m,x,g,p){let v=a(d,f,m,x,g,p);m.transmission>0?n.unshift(v):m.transparent===!0?r.unshift(v):t.unshift(v)}function h(d,f){t.length>1&&t.sort(d||aA),n.length>1&&n.sort(f||S0),r.length>1&&r.sort(f||S0)}function u(){for(let d=e,f=i.length;d<f;d++){let m=i[d];if(m.id===null)break;m.id=null,m.object=null,m.geometry=null,m.material=null,m.group=null}}return{opaque:t,transmissive:n,transparent:r,init:s,push:l,unshift:c,finish:u,sort:h}}function lA(){let i=new WeakMap;function e(n,r){let s=i.get(n),o;return s===void 0?(o=new E0,i.set(n,[o])):r>=s.length?(o=new E0,s.push(o)):o=s[r],o}function t(){i=new WeakMap}return{get:e,dispose:t}}function cA(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new q,color:new Ke};break;case"SpotLight":t={position:new q,direction:new q,color:new Ke,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new q,color:new Ke,distance:0,decay:0};break;case"HemisphereLight":t={direction:new q,skyColor:new Ke,groundColor:new Ke};break;case"RectAreaLight":t={color:new Ke,position:new q,halfWidth:new q,halfHeight:new q};break}return i[e.id]=t,t}}}function hA(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new je};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new je};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new je,shadowCameraNear:1,shadowCameraFar:1e3};break}return i[e.id]=t,t}}}var uA=0;function dA(i,e){return(e.castShadow?2:0)-(i.castShadow?2:0)+(e.map?1:0)-(i.map?1:0)}function fA(i){let e=new cA,t=hA(),n={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)n.probe.push(new q);let r=new q,s=new xt,o=new xt;function a(c){let h=0,u=0,d=0;for(let D=0;D<9;D++)n.probe[D].set(0,0,0);let f=0,m=0,x=0,g=0,p=0,v=0,_=0,b=0,T=0,R=0,y=0,S=0,O=0,M=0;c.sort(dA);for(let D=0,N=c.length;D<N;D++){let L=c[D],B=L.color,H=L.intensity,k=L.distance,ee=null;if(L.shadow&&L.shadow.map&&(L.shadow.map.texture.format===Qi?ee=L.shadow.map.texture:ee=L.shadow.map.depthTexture||L.shadow.map.texture),L.isAmbientLight)h+=B.r*H,u+=B.g*H,d+=B.b*H;else if(L.isLightProbe){for(let W=0;W<9;W++)n.probe[W].addScaledVector(L.sh.coefficients[W],H);M++}else if(L.isSunLight){let W=e.get(L);if(W.color.copy(L.color).multiplyScalar(L.intensity),L.castShadow){let Y=L.shadow,te=t.get(L);te.shadowIntensity=Y.intensity,te.shadowBias=Y.bias,te.shadowNormalBias=Y.normalBias,te.shadowRadius=Y.radius,te.shadowMapSize.copy(Y.mapSize).multiply(Y.getFrameExtents()),n.sunShadow[m]=te,n.sunShadowMap[m]=ee;let Se=Y.getViewportCount();for(let fe=0;fe<Se;fe++)n.sunShadowMatrix[x+fe]=Y.getMatrix(fe),n.sunShadowCascade[x+fe]=Y._cascadeData[fe];x+=Se,m++}n.sun[f]=W,f++}else if(L.isDirectionalLight){let W=e.get(L);if(W.color.copy(L.color).multiplyScalar(L.intensity),L.castShadow){let Y=L.shadow,te=t.get(L);te.shadowIntensity=Y.intensity,te.shadowBias=Y.bias,te.shadowNormalBias=Y.normalBias,te.shadowRadius=Y.radius,te.shadowMapSize=Y.mapSize,n.directionalShadow[g]=te,n.directionalShadowMap[g]=ee,n.directionalShadowMatrix[g]=L.shadow.matrix,T++}n.directional[g]=W,g++}else if(L.isSpotLight){let W=e.get(L);W.position.setFromMatrixPosition(L.matrixWorld),W.color.copy(B).multiplyScalar(H),W.distance=k,W.coneCos=Math.cos(L.angle),W.penumbraCos=Math.cos(L.angle*(1-L.penumbra)),W.decay=L.decay,n.spot[v]=W;let Y=L.shadow;if(L.map&&(n.spotLightMap[S]=L.map,S++,Y.updateMatrices(L),L.castShadow&&O++),n.spotLightMatrix[v]=Y.matrix,L.castShadow){let te=t.get(L);te.shadowIntensity=Y.intensity,te.shadowBias=Y.bias,te.shadowNormalBias=Y.normalBias,te.shadowRadius=Y.radius,te.shadowMapSize=Y.mapSize,n.spotShadow[v]=te,n.spotShadowMap[v]=ee,y++}v++}else if(L.isRectAreaLight){let W=e.get(L);W.color.copy(B).multiplyScalar(H),W.halfWidth.set(L.width*.5,0,0),W.halfHeight.set(0,L.height*.5,0),n.rectArea[_]=W,_++}else if(L.isPointLight){let W=e.get(L);if(W.color.copy(L.color).multiplyScalar(L.intensity),W.distance=L.distance,W.decay=L.decay,L.castShadow){let Y=L.shadow,te=t.get(L);te.shadowIntensity=Y.intensity,te.shadowBias=Y.bias,te.shadowNormalBias=Y.normalBias,te.shadowRadius=Y.radius,te.shadowMapSize=Y.mapSize,te.shadowCameraNear=Y.camera.near,te.shadowCameraFar=Y.camera.far,n.pointShadow[p]=te,n.pointShadowMap[p]=ee,n.pointShadowMatrix[p]=L.shadow.matrix,R++}n.point[p]=W,p++}else if(L.isHemisphereLight){let W=e.get(L);W.skyColor.copy(L.color).multiplyScalar(H),W.groundColor.copy(L.groundColor).multiplyScalar(H),n.hemi[b]=W,b++}}_>0&&(i.has("OES_texture_float_linear")===!0?(n.rectAreaLTC1=Me.LTC_FLOAT_1,n.rectAreaLTC2=Me.LTC_FLOAT_2):(n.rectAreaLTC1=Me.LTC_HALF_1,n.rectAreaLTC2=Me.LTC_HALF_2)),n.ambient[0]=h,n.ambient[1]=u,n.ambient[2]=d;let C=n.hash;(C.sunLength!==f||C.directionalLength!==g||C.pointLength!==p||C.spotLength!==v||C.rectAreaLength!==_||C.hemiLength!==b||C.numSunShadows!==m||C.numDirectionalShadows!==T||C.numPointShadows!==R||C.numSpotShadows!==y||C.numSpotMaps!==S||C.numLightProbes!==M)&&(n.sun.length=f,n.directional.length=g,n.spot.length=v,n.rectArea.length=_,n.point.length=p,n.hemi.length=b,n.sunShadow.length=m,n.sunShadowMap.length=m,n.sunShadowMatrix.length=x,n.sunShadowCascade.length=x,n.directionalShadow.length=T,n.directionalShadowMap.length=T,n.directionalShadowMatrix.length=T,n.pointShadow.length=R,n.pointShadowMap.length=R,n.pointShadowMatrix.length=R,n.spotShadow.length=y,n.spotShadowMap.length=y,n.spotLightMatrix.length=y+S-O,n.spotLightMap.length=S,n.numSpotLightShadowsWithMaps=O,n.numLightProbes=M,C.sunLength=f,C.directionalLength=g,C.pointLength=p,C.spotLength=v,C.rectAreaLength=_,C.hemiLength=b,C.numSunShadows=m,C.numDirectionalShadows=T,C.numPointShadows=R,C.numSpotShadows=y,C.numSpotMaps=S,C.numLightProbes=M,n.version=uA++)}function l(c,h){let u=0,d=0,f=0,m=0,x=0,g=0,p=h.matrixWorldInverse;for(let v=0,_=c.length;v<_;v++){let b=c[v];if(b.isSunLight){let T=n.sun[u];T.direction.setFromMatrixPosition(b.matrixWorld),T.direction.transformDirection(p),u++}else if(b.isDirectionalLight){let T=n.directional[d];T.direction.setFromMatrixPosition(b.matrixWorld),r.setFromMatrixPosition(b.target.matrixWorld),T.direction.sub(r),T.direction.transformDirection(p),d++}else if(b.isSpotLight){let T=n.spot[m];T.position.setFromMatrixPosition(b.matrixWorld),T.position.applyMatrix4(p),T.direction.setFromMatrixPosition(b.matrixWorld),r.setFromMatrixPosition(b.target.matrixWorld),T.direction.sub(r),T.direction.transformDirection(p),m++}else if(b.isRectAreaLight){let T=n.rectArea[x];T.position.setFromMatrixPosition(b.matrixWorld),T.position.applyMatrix4(p),o.identity(),s.copy(b.matrixWorld),s.premultiply(p),o.extractRotation(s),T.halfWidth.set(b.width*.5,0,0),T.halfHeight.set(0,b.height*.5,0),T.halfWidth.applyMatrix4(o),T.halfHeight.applyMatrix4(o),x++}else if(b.isPointLight){let T=n.point[f];T.position.setFromMatrixPosition(b.matrixWorld),T.position.applyMatrix4(p),f++}else if(b.isHemisphereLight){let T=n.hemi[g];T.direction.setFromMatrixPosition(b.matrixWorld),T.direction.transformDirection(p),g++}}}return{setup:a,setupView:l,state:n}}function T0(i){let e=new fA(i),t=[],n=[],r=[];function s(u){h.camera=u,t.length=0,n.length=0,r.length=0}function o(u){u.isLightProbeGrid?r.push(u):t.push(u)}function a(u){n.push(u)}function l(){e.setup(t),r.sort((u,d)=>u.priority-d.priority||u.id-d.id)}function c(u){e.setupView(t,u)}let h={lightsArray:t,shadowsArray:n,lightProbeGridArray:r,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:s,state:h,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function pA(i){let e=new WeakMap;function t(r,s=0){let o=e.get(r),a;return o===void 0?(a=new T0(i),e.set(r,[a])):s>=o.length?(a=new T0(i),o.push(a)):a=o[s],a}function n(){e=new WeakMap}return{get:t,dispose:n}}var mA=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,gA=`uniform sampler2D shadow_pass;
uniform vec2 resolution;
uniform float radius;
void main() {
	const float samples = float( VSM_SAMPLES );
	float mean = 0.0;
	float squared_mean = 0.0;
	float uvStride = samples <= 1.0 ? 0.0 : 2.0 / ( samples - 1.0 );
	float uvStart = samples <= 1.0 ? 0.0 : - 1.0;
	for ( float i = 0.0; i < samples; i ++ ) {
		float uvOffset = uvStart + i * uvStride;
		#ifdef HORIZONTAL_PASS
			vec2 distribution = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( uvOffset, 0.0 ) * radius ) / resolution ).rg;
			mean += distribution.x;
			squared_mean += distribution.y * distribution.y + distribution.x * distribution.x;
		#else
			float depth = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( 0.0, uvOffset ) * radius ) / resolution ).r;
			mean += depth;
			squared_mean += depth * depth;
		#endif
	}
	mean = mean / samples;
	squared_mean = squared_mean / samples;
	float std_dev = sqrt( max( 0.0, squared_mean - mean * mean ) );
	gl_FragColor = vec4( mean, std_dev, 0.0, 1.0 );
}`,xA=[new q(1,0,0),new q(-1,0,0),new q(0,1,0),new q(0,-1,0),new q(0,0,1),new q(0,0,-1)],yA=[new q(0,-1,0),new q(0,-1,0),new q(0,0,1),new q(0,0,-1),new q(0,-1,0),new q(0,-1,0)],A0=new xt,Po=new q,Md=new q;function vA(i,e,t){let n=new Sr,r=new je,s=new je,o=new mt,a=new Fl,l=new Ol,c={},h=t.maxTextureSize,u={[Ji]:Zt,[Zt]:Ji,[Rn]:Rn},d=new Qn({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new je},radius:{value:4}},vertexShader:mA,fragmentShader:gA}),f=d.clone();f.defines.HORIZONTAL_PASS=1;let m=new xi;m.setAttribute("position",new cn(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let x=new An(m,d),g=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=vo;let p=this.type;this.render=function(R,y,S){if(g.enabled===!1||g.autoUpdate===!1&&g.needsUpdate===!1||R.length===0)return;this.type===Eg&&(De("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=vo);let O=i.getRenderTarget(),M=i.getActiveCubeFace(),C=i.getActiveMipmapLevel(),D=i.state;D.setBlending(Er),D.buffers.depth.getReversed()===!0?D.buffers.color.setClear(0,0,0,0):D.buffers.color.setClear(1,1,1,1),D.buffers.depth.setTest(!0),D.setScissorTest(!1);let N=p!==this.type;N&&y.traverse(function(L){L.material&&(Array.isArray(L.material)?L.material.forEach(B=>B.needsUpdate=!0):L.material.needsUpdate=!0)});for(let L=0,B=R.length;L<B;L++){let H=R[L],k=H.shadow;if(k===void 0){De("WebGLShadowMap:",H,"has no shadow.");continue}if(k.autoUpdate===!1&&k.needsUpdate===!1)continue;r.copy(k.mapSize);let ee=k.getFrameExtents();r.multiply(ee),s.copy(k.mapSize),(r.x>h||r.y>h)&&(r.x>h&&(s.x=Math.floor(h/ee.x),r.x=s.x*ee.x,k.mapSize.x=s.x),r.y>h&&(s.y=Math.floor(h/ee.y),r.y=s.y*ee.y,k.mapSize.y=s.y));let W=i.state.buffers.depth.getReversed();if(k.camera._reversedDepth=W,k.map===null||N===!0){if(k.map!==null&&(k.map.depthTexture!==null&&(k.map.depthTexture.dispose(),k.map.depthTexture=null),k.map.dispose()),this.type===Ms){if(H.isPointLight){De("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}k.map=new hn(r.x,r.y,{format:Qi,type:Vn,minFilter:Jt,magFilter:Jt,generateMipmaps:!1}),k.map.texture.name=H.name+".shadowMap",k.map.depthTexture=new yi(r.x,r.y,zn),k.map.depthTexture.name=H.name+".shadowMapDepth",k.map.depthTexture.format=gi,k.map.depthTexture.compareFunction=null,k.map.depthTexture.minFilter=Ft,k.map.depthTexture.magFilter=Ft}else H.isPointLight?(k.map=new Io(r.x),k.map.depthTexture=new fo(r.x,Bn)):(k.map=new hn(r.x,r.y),k.map.depthTexture=new yi(r.x,r.y,Bn)),k.map.depthTexture.name=H.name+".shadowMap",k.map.depthTexture.format=gi,this.type===vo?(k.map.depthTexture.compareFunction=W?fd:dd,k.map.depthTexture.minFilter=Jt,k.map.depthTexture.magFilter=Jt):(k.map.depthTexture.compareFunction=null,k.map.depthTexture.minFilter=Ft,k.map.depthTexture.magFilter=Ft);k.camera.updateProjectionMatrix()}k.map.isWebGLCubeRenderTarget!==!0&&(k.map.width!==r.x||k.map.height!==r.y)&&k.map.setSize(r.x,r.y);let Y=k.map.isWebGLCubeRenderTarget?6:k.getViewportCount();H.isPointLight!==!0&&k.updateMatrices(H,S);let te=(k.camera.layers.mask&4294967294)!==0?k.camera.layers:S.layers;for(let Se=0;Se<Y;Se++){let fe=k.getCamera(Se);if(H.isPointLight){let X=k.camera,oe=k.matrix,ve=H.distance||X.far;ve!==X.far&&(X.far=ve,X.updateProjectionMatrix()),Po.setFromMatrixPosition(H.matrixWorld),X.position.copy(Po),Md.copy(X.position),Md.add(xA[Se]),X.up.copy(yA[Se]),X.lookAt(Md),X.updateMatrixWorld(),oe.makeTranslation(-Po.x,-Po.y,-Po.z),A0.multiplyMatrices(X.projectionMatrix,X.matrixWorldInverse),k._frustum.setFromProjectionMatrix(A0,X.coordinateSystem,X.reversedDepth)}if(k.map.isWebGLCubeRenderTarget)i.setRenderTarget(k.map,Se),i.clear();else{Se===0&&(i.setRenderTarget(k.map),i.clear());let X=k.getViewport(Se);o.set(s.x*X.x,s.y*X.y,s.x*X.z,s.y*X.w),D.viewport(o)}n=k.getFrustum(Se),b(y,S,fe,H,te,this.type)}k.isPointLightShadow!==!0&&this.type===Ms&&v(k,S),k.needsUpdate=!1}p=this.type,g.needsUpdate=!1,i.setRenderTarget(O,M,C)};function v(R,y){let S=e.update(x);d.defines.VSM_SAMPLES!==R.blurSamples&&(d.defines.VSM_SAMPLES=R.blurSamples,f.defines.VSM_SAMPLES=R.blurSamples,d.needsUpdate=!0,f.needsUpdate=!0),R.mapPass===null?R.mapPass=new hn(r.x,r.y,{format:Qi,type:Vn}):(R.mapPass.width!==R.map.width||R.mapPass.height!==R.map.height)&&R.mapPass.setSize(R.map.width,R.map.height),d.uniforms.shadow_pass.value=R.map.depthTexture,d.uniforms.resolution.value.set(R.map.width,R.map.height),d.uniforms.radius.value=R.radius,i.setRenderTarget(R.mapPass),i.clear(),i.renderBufferDirect(y,null,S,d,x,null),f.uniforms.shadow_pass.value=R.mapPass.texture,f.uniforms.resolution.value.set(R.map.width,R.map.height),f.uniforms.radius.value=R.radius,i.setRenderTarget(R.map),i.clear(),i.renderBufferDirect(y,null,S,f,x,null)}function _(R,y,S,O){let M=null,C=S.isPointLight===!0?R.customDistanceMaterial:R.customDepthMaterial;if(C!==void 0)M=C;else if(M=S.isPointLight===!0?l:a,i.localClippingEnabled&&y.clipShadows===!0&&Array.isArray(y.clippingPlanes)&&y.clippingPlanes.length!==0||y.displacementMap&&y.displacementScale!==0||y.alphaMap&&y.alphaTest>0||y.map&&y.alphaTest>0||y.alphaToCoverage===!0){let D=M.uuid,N=y.uuid,L=c[D];L===void 0&&(L={},c[D]=L);let B=L[N];B===void 0&&(B=M.clone(),L[N]=B,y.addEventListener("dispose",T)),M=B}if(M.visible=y.visible,M.wireframe=y.wireframe,O===Ms?M.side=y.shadowSide!==null?y.shadowSide:y.side:M.side=y.shadowSide!==null?y.shadowSide:u[y.side],M.alphaMap=y.alphaMap,M.alphaTest=y.alphaToCoverage===!0?.5:y.alphaTest,M.map=y.map,M.clipShadows=y.clipShadows,M.clippingPlanes=y.clippingPlanes,M.clipIntersection=y.clipIntersection,M.displacementMap=y.displacementMap,M.displacementScale=y.displacementScale,M.displacementBias=y.displacementBias,M.wireframeLinewidth=y.wireframeLinewidth,M.linewidth=y.linewidth,S.isPointLight===!0&&M.isMeshDistanceMaterial===!0){let D=i.properties.get(M);D.light=S}return M}function b(R,y,S,O,M,C){if(R.visible===!1)return;if(R.layers.test(M)&&(R.isMesh||R.isLine||R.isPoints)&&(R.castShadow||R.receiveShadow&&C===Ms)&&(!R.frustumCulled||R.intersectsFrustum(n))){R.modelViewMatrix.multiplyMatrices(S.matrixWorldInverse,R.matrixWorld);let L=e.update(R),B=R.material;if(Array.isArray(B)){let H=L.groups;for(let k=0,ee=H.length;k<ee;k++){let W=H[k],Y=B[W.materialIndex];if(Y&&Y.visible){let te=_(R,Y,O,C);R.onBeforeShadow(i,R,y,S,L,te,W),i.renderBufferDirect(S,null,L,te,R,W),R.onAfterShadow(i,R,y,S,L,te,W)}}}else if(B.visible){let H=_(R,B,O,C);R.onBeforeShadow(i,R,y,S,L,H,null),i.renderBufferDirect(S,null,L,H,R,null),R.onAfterShadow(i,R,y,S,L,H,null)}}let N=R.children;for(let L=0,B=N.length;L<B;L++)b(N[L],y,S,O,M,C)}function T(R){R.target.removeEventListener("dispose",T);for(let S in c){let O=c[S],M=R.target.uuid;M in O&&(O[M].dispose(),delete O[M])}}}function bA(i,e){function t(){let I=!1,Z=new mt,j=null,me=new mt(0,0,0,0);return{setMask:function(ae){j!==ae&&!I&&(i.colorMask(ae,ae,ae,ae),j=ae)},setLocked:function(ae){I=ae},setClear:function(ae,de,Ce,Ve,se){se===!0&&(ae*=Ve,de*=Ve,Ce*=Ve),Z.set(ae,de,Ce,Ve),me.equals(Z)===!1&&(i.clearColor(ae,de,Ce,Ve),me.copy(Z))},reset:function(){I=!1,j=null,me.set(-1,0,0,0)}}}function n(){let I=!1,Z=!1,j=null,me=null,ae=null;return{setReversed:function(de){if(Z!==de){let Ce=e.get("EXT_clip_control");de?Ce.clipControlEXT(Ce.LOWER_LEFT_EXT,Ce.ZERO_TO_ONE_EXT):Ce.clipControlEXT(Ce.LOWER_LEFT_EXT,Ce.NEGATIVE_ONE_TO_ONE_EXT),Z=de;let Ve=ae;ae=null,this.setClear(Ve)}},getReversed:function(){return Z},setTest:function(de){de?he(i.DEPTH_TEST):Ie(i.DEPTH_TEST)},setMask:function(de){j!==de&&!I&&(i.depthMask(de),j=de)},setFunc:function(de){if(Z&&(de=t0[de]),me!==de){switch(de){case xl:i.depthFunc(i.NEVER);break;case yl:i.depthFunc(i.ALWAYS);break;case vl:i.depthFunc(i.LESS);break;case ps:i.depthFunc(i.LEQUAL);break;case bl:i.depthFunc(i.EQUAL);break;case _l:i.depthFunc(i.GEQUAL);break;case Ml:i.depthFunc(i.GREATER);break;case wl:i.depthFunc(i.NOTEQUAL);break;default:i.depthFunc(i.LEQUAL)}me=de}},setLocked:function(de){I=de},setClear:function(de){ae!==de&&(ae=de,Z&&(de=1-de),i.clearDepth(de))},reset:function(){I=!1,j=null,me=null,ae=null,Z=!1}}}function r(){let I=!1,Z=null,j=null,me=null,ae=null,de=null,Ce=null,Ve=null,se=null;return{setTest:function(Le){I||(Le?he(i.STENCIL_TEST):Ie(i.STENCIL_TEST))},setMask:function(Le){Z!==Le&&!I&&(i.stencilMask(Le),Z=Le)},setFunc:function(Le,ze,_e){(j!==Le||me!==ze||ae!==_e)&&(i.stencilFunc(Le,ze,_e),j=Le,me=ze,ae=_e)},setOp:function(Le,ze,_e){(de!==Le||Ce!==ze||Ve!==_e)&&(i.stencilOp(Le,ze,_e),de=Le,Ce=ze,Ve=_e)},setLocked:function(Le){I=Le},setClear:function(Le){se!==Le&&(i.clearStencil(Le),se=Le)},reset:function(){I=!1,Z=null,j=null,me=null,ae=null,de=null,Ce=null,Ve=null,se=null}}}let s=new t,o=new n,a=new r,l={},c=new WeakMap,h={},u={},d={},f=new WeakMap,m=[],x=null,g=!1,p=null,v=null,_=null,b=null,T=null,R=null,y=null,S=new Ke(0,0,0),O=0,M=!1,C=null,D=null,N=null,L=null,B=null,H=i.getParameter(i.MAX_COMBINED_TEXTURE_IMAGE_UNITS),k=!1,ee=0,W=i.getParameter(i.VERSION);W.indexOf("WebGL")!==-1?(ee=parseFloat(/^WebGL (\d)/.exec(W)[1]),k=ee>=1):W.indexOf("OpenGL ES")!==-1&&(ee=parseFloat(/^OpenGL ES (\d)/.exec(W)[1]),k=ee>=2);let Y=null,te={},Se=i.getParameter(i.SCISSOR_BOX),fe=i.getParameter(i.VIEWPORT),X=new mt().fromArray(Se),oe=new mt().fromArray(fe);function ve(I,Z,j,me){let ae=new Uint8Array(4),de=i.createTexture();i.bindTexture(I,de),i.texParameteri(I,i.TEXTURE_MIN_FILTER,i.NEAREST),i.texParameteri(I,i.TEXTURE_MAG_FILTER,i.NEAREST);for(let Ce=0;Ce<j;Ce++)I===i.TEXTURE_3D||I===i.TEXTURE_2D_ARRAY?i.texImage3D(Z,0,i.RGBA,1,1,me,0,i.RGBA,i.UNSIGNED_BYTE,ae):i.texImage2D(Z+Ce,0,i.RGBA,1,1,0,i.RGBA,i.UNSIGNED_BYTE,ae);return de}let ce={};ce[i.TEXTURE_2D]=ve(i.TEXTURE_2D,i.TEXTURE_2D,1),ce[i.TEXTURE_CUBE_MAP]=ve(i.TEXTURE_CUBE_MAP,i.TEXTURE_CUBE_MAP_POSITIVE_X,6),ce[i.TEXTURE_2D_ARRAY]=ve(i.TEXTURE_2D_ARRAY,i.TEXTURE_2D_ARRAY,1,1),ce[i.TEXTURE_3D]=ve(i.TEXTURE_3D,i.TEXTURE_3D,1,1),s.setClear(0,0,0,1),o.setClear(1),a.setClear(0),he(i.DEPTH_TEST),o.setFunc(ps),Qt(!1),ft(Hu),he(i.CULL_FACE),wt(Er);function he(I){h[I]!==!0&&(i.enable(I),h[I]=!0)}function Ie(I){h[I]!==!1&&(i.disable(I),h[I]=!1)}function st(I,Z){return d[I]!==Z?(i.bindFramebuffer(I,Z),d[I]=Z,I===i.DRAW_FRAMEBUFFER&&(d[i.FRAMEBUFFER]=Z),I===i.FRAMEBUFFER&&(d[i.DRAW_FRAMEBUFFER]=Z),!0):!1}function Pe(I,Z){let j=m,me=!1;if(I){j=f.get(Z),j===void 0&&(j=[],f.set(Z,j));let ae=I.textures;if(j.length!==ae.length||j[0]!==i.COLOR_ATTACHMENT0){for(let de=0,Ce=ae.length;de<Ce;de++)j[de]=i.COLOR_ATTACHMENT0+de;j.length=ae.length,me=!0}}else j[0]!==i.BACK&&(j[0]=i.BACK,me=!0);me&&i.drawBuffers(j)}function Qe(I){return x!==I?(i.useProgram(I),x=I,!0):!1}let it={[vi]:i.FUNC_ADD,[Tg]:i.FUNC_SUBTRACT,[Ag]:i.FUNC_REVERSE_SUBTRACT};it[Kl]=i.MIN,it[Jl]=i.MAX;let He={[Rg]:i.ZERO,[bo]:i.ONE,[Cg]:i.SRC_COLOR,[qu]:i.SRC_ALPHA,[Fg]:i.SRC_ALPHA_SATURATE,[Ng]:i.DST_COLOR,[Lg]:i.DST_ALPHA,[Pg]:i.ONE_MINUS_SRC_COLOR,[Yu]:i.ONE_MINUS_SRC_ALPHA,[Dg]:i.ONE_MINUS_DST_COLOR,[Ig]:i.ONE_MINUS_DST_ALPHA,[Og]:i.CONSTANT_COLOR,[Ug]:i.ONE_MINUS_CONSTANT_COLOR,[kg]:i.CONSTANT_ALPHA,[Bg]:i.ONE_MINUS_CONSTANT_ALPHA};function wt(I,Z,j,me,ae,de,Ce,Ve,se,Le){if(I===Er){g===!0&&(Ie(i.BLEND),g=!1);return}if(g===!1&&(he(i.BLEND),g=!0),I!==jl){if(I!==p||Le!==M){if((v!==vi||T!==vi)&&(i.blendEquation(i.FUNC_ADD),v=vi,T=vi),Le)switch(I){case Zi:i.blendFuncSeparate(i.ONE,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case Wu:i.blendFunc(i.ONE,i.ONE);break;case $u:i.blendFuncSeparate(i.ZERO,i.ONE_MINUS_SRC_COLOR,i.ZERO,i.ONE);break;case Xu:i.blendFuncSeparate(i.DST_COLOR,i.ONE_MINUS_SRC_ALPHA,i.ZERO,i.ONE);break;default:Fe("WebGLState: Invalid blending: ",I);break}else switch(I){case Zi:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case Wu:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE,i.ONE,i.ONE);break;case $u:Fe("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Xu:Fe("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:Fe("WebGLState: Invalid blending: ",I);break}_=null,b=null,R=null,y=null,S.set(0,0,0),O=0,p=I,M=Le}return}ae=ae||Z,de=de||j,Ce=Ce||me,(Z!==v||ae!==T)&&(i.blendEquationSeparate(it[Z],it[ae]),v=Z,T=ae),(j!==_||me!==b||de!==R||Ce!==y)&&(i.blendFuncSeparate(He[j],He[me],He[de],He[Ce]),_=j,b=me,R=de,y=Ce),(Ve.equals(S)===!1||se!==O)&&(i.blendColor(Ve.r,Ve.g,Ve.b,se),S.copy(Ve),O=se),p=I,M=!1}function yt(I,Z){I.side===Rn?Ie(i.CULL_FACE):he(i.CULL_FACE);let j=I.side===Zt;Z&&(j=!j),Qt(j),I.blending===Zi&&I.transparent===!1?wt(Er):wt(I.blending,I.blendEquation,I.blendSrc,I.blendDst,I.blendEquationAlpha,I.blendSrcAlpha,I.blendDstAlpha,I.blendColor,I.blendAlpha,I.premultipliedAlpha),o.setFunc(I.depthFunc),o.setTest(I.depthTest),o.setMask(I.depthWrite),s.setMask(I.colorWrite);let me=I.stencilWrite;a.setTest(me),me&&(a.setMask(I.stencilWriteMask),a.setFunc(I.stencilFunc,I.stencilRef,I.stencilFuncMask),a.setOp(I.stencilFail,I.stencilZFail,I.stencilZPass)),Rt(I.polygonOffset,I.polygonOffsetFactor,I.polygonOffsetUnits),I.alphaToCoverage===!0?he(i.SAMPLE_ALPHA_TO_COVERAGE):Ie(i.SAMPLE_ALPHA_TO_COVERAGE)}function Qt(I){C!==I&&(I?i.frontFace(i.CW):i.frontFace(i.CCW),C=I)}function ft(I){I!==wg?(he(i.CULL_FACE),I!==D&&(I===Hu?i.cullFace(i.BACK):I===Sg?i.cullFace(i.FRONT):i.cullFace(i.FRONT_AND_BACK))):Ie(i.CULL_FACE),D=I}function Hn(I){I!==N&&(k&&i.lineWidth(I),N=I)}function Rt(I,Z,j){I?(he(i.POLYGON_OFFSET_FILL),(L!==Z||B!==j)&&(L=Z,B=j,o.getReversed()&&(Z=-Z,j=-j),i.polygonOffset(Z,j))):Ie(i.POLYGON_OFFSET_FILL)}function fn(I){I?he(i.SCISSOR_TEST):Ie(i.SCISSOR_TEST)}function pn(I){I===void 0&&(I=i.TEXTURE0+H-1),Y!==I&&(i.activeTexture(I),Y=I)}function mn(I,Z,j){j===void 0&&(Y===null?j=i.TEXTURE0+H-1:j=Y);let me=te[j];me===void 0&&(me={type:void 0,texture:void 0},te[j]=me),(me.type!==I||me.texture!==Z)&&(Y!==j&&(i.activeTexture(j),Y=j),i.bindTexture(I,Z||ce[I]),me.type=I,me.texture=Z)}function U(){let I=te[Y];I!==void 0&&I.type!==void 0&&(i.bindTexture(I.type,null),I.type=void 0,I.texture=void 0)}function gn(){try{i.compressedTexImage2D(...arguments)}catch(I){Fe("WebGLState:",I)}}function ht(){try{i.compressedTexImage3D(...arguments)}catch(I){Fe("WebGLState:",I)}}function ut(){try{i.texSubImage2D(...arguments)}catch(I){Fe("WebGLState:",I)}}function be(){try{i.texSubImage3D(...arguments)}catch(I){Fe("WebGLState:",I)}}function St(){try{i.compressedTexSubImage2D(...arguments)}catch(I){Fe("WebGLState:",I)}}function Ne(){try{i.compressedTexSubImage3D(...arguments)}catch(I){Fe("WebGLState:",I)}}function Ue(){try{i.texStorage2D(...arguments)}catch(I){Fe("WebGLState:",I)}}function P(){try{i.texStorage3D(...arguments)}catch(I){Fe("WebGLState:",I)}}function w(){try{i.texImage2D(...arguments)}catch(I){Fe("WebGLState:",I)}}function V(){try{i.texImage3D(...arguments)}catch(I){Fe("WebGLState:",I)}}function ie(I){return u[I]!==void 0?u[I]:i.getParameter(I)}function Q(I,Z){u[I]!==Z&&(i.pixelStorei(I,Z),u[I]=Z)}function ue(I){X.equals(I)===!1&&(i.scissor(I.x,I.y,I.z,I.w),X.copy(I))}function xe(I){oe.equals(I)===!1&&(i.viewport(I.x,I.y,I.z,I.w),oe.copy(I))}function K(I,Z){let j=c.get(Z);j===void 0&&(j=new WeakMap,c.set(Z,j));let me=j.get(I);me===void 0&&(me=i.getUniformBlockIndex(Z,I.name),i.uniformBlockBinding(Z,me,me),j.set(I,me))}function J(I,Z,j){let ae=c.get(Z).get(I);l[ae]!==j&&(i.bindBufferBase(i.UNIFORM_BUFFER,ae,j),l[ae]=j)}function pe(){i.disable(i.BLEND),i.disable(i.CULL_FACE),i.disable(i.DEPTH_TEST),i.disable(i.POLYGON_OFFSET_FILL),i.disable(i.SCISSOR_TEST),i.disable(i.STENCIL_TEST),i.disable(i.SAMPLE_ALPHA_TO_COVERAGE),i.blendEquation(i.FUNC_ADD),i.blendFunc(i.ONE,i.ZERO),i.blendFuncSeparate(i.ONE,i.ZERO,i.ONE,i.ZERO),i.blendColor(0,0,0,0),i.colorMask(!0,!0,!0,!0),i.clearColor(0,0,0,0),i.depthMask(!0),i.depthFunc(i.LESS),o.setReversed(!1),i.clearDepth(1),i.stencilMask(4294967295),i.stencilFunc(i.ALWAYS,0,4294967295),i.stencilOp(i.KEEP,i.KEEP,i.KEEP),i.clearStencil(0),i.cullFace(i.BACK),i.frontFace(i.CCW),i.polygonOffset(0,0),i.activeTexture(i.TEXTURE0),i.bindFramebuffer(i.FRAMEBUFFER,null),i.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),i.bindFramebuffer(i.READ_FRAMEBUFFER,null),i.useProgram(null),i.lineWidth(1),i.scissor(0,0,i.canvas.width,i.canvas.height),i.viewport(0,0,i.canvas.width,i.canvas.height),i.pixelStorei(i.PACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,!1),i.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),i.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,i.BROWSER_DEFAULT_WEBGL),i.pixelStorei(i.PACK_ROW_LENGTH,0),i.pixelStorei(i.PACK_SKIP_PIXELS,0),i.pixelStorei(i.PACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_ROW_LENGTH,0),i.pixelStorei(i.UNPACK_IMAGE_HEIGHT,0),i.pixelStorei(i.UNPACK_SKIP_PIXELS,0),i.pixelStorei(i.UNPACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_SKIP_IMAGES,0),h={},u={},Y=null,te={},d={},l={},f=new WeakMap,m=[],x=null,g=!1,p=null,v=null,_=null,b=null,T=null,R=null,y=null,S=new Ke(0,0,0),O=0,M=!1,C=null,D=null,N=null,L=null,B=null,X.set(0,0,i.canvas.width,i.canvas.height),oe.set(0,0,i.canvas.width,i.canvas.height),s.reset(),o.reset(),a.reset()}return{buffers:{color:s,depth:o,stencil:a},enable:he,disable:Ie,bindFramebuffer:st,drawBuffers:Pe,useProgram:Qe,setBlending:wt,setMaterial:yt,setFlipSided:Qt,setCullFace:ft,setLineWidth:Hn,setPolygonOffset:Rt,setScissorTest:fn,activeTexture:pn,bindTexture:mn,unbindTexture:U,compressedTexImage2D:gn,compressedTexImage3D:ht,texImage2D:w,texImage3D:V,pixelStorei:Q,getParameter:ie,updateUBOMapping:K,uniformBlockBinding:J,texStorage2D:Ue,texStorage3D:P,texSubImage2D:ut,texSubImage3D:be,compressedTexSubImage2D:St,compressedTexSubImage3D:Ne,scissor:ue,viewport:xe,reset:pe}}function _A(i,e,t,n,r,s,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new je,h=new WeakMap,u=new Set,d,f=new WeakMap,m=new Set,x=new FinalizationRegistry(P=>m.delete(P)),g=!1;try{g=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function p(P,w){return g?new OffscreenCanvas(P,w):ro("canvas")}function v(P,w,V){let ie=1,Q=Ue(P);if((Q.width>V||Q.height>V)&&(ie=V/Math.max(Q.width,Q.height)),ie<1)if(typeof HTMLImageElement<"u"&&P instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&P instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&P instanceof ImageBitmap||typeof VideoFrame<"u"&&P instanceof VideoFrame){let ue=Math.floor(ie*Q.width),xe=Math.floor(ie*Q.height);d===void 0&&(d=p(ue,xe));let K=w?p(ue,xe):d;return K.width=ue,K.height=xe,K.getContext("2d").drawImage(P,0,0,ue,xe),De("WebGLRenderer: Texture has been resized from ("+Q.width+"x"+Q.height+") to ("+ue+"x"+xe+")."),K}else return"data"in P&&De("WebGLRenderer: Image in DataTexture is too big ("+Q.width+"x"+Q.height+")."),P;return P}function _(P){return P.generateMipmaps}function b(P){i.generateMipmap(P)}function T(P){return P.isWebGLCubeRenderTarget?i.TEXTURE_CUBE_MAP:P.isWebGL3DRenderTarget?i.TEXTURE_3D:P.isWebGLArrayRenderTarget||P.isCompressedArrayTexture?i.TEXTURE_2D_ARRAY:i.TEXTURE_2D}function R(P,w,V,ie,Q,ue=!1){if(P!==null){if(i[P]!==void 0)return i[P];De("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+P+"'")}let xe;ie&&(xe=e.get("EXT_texture_norm16"),xe||De("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let K=w;if(w===i.RED&&(V===i.FLOAT&&(K=i.R32F),V===i.HALF_FLOAT&&(K=i.R16F),V===i.UNSIGNED_BYTE&&(K=i.R8),V===i.UNSIGNED_SHORT&&xe&&(K=xe.R16_EXT),V===i.SHORT&&xe&&(K=xe.R16_SNORM_EXT)),w===i.RED_INTEGER&&(V===i.UNSIGNED_BYTE&&(K=i.R8UI),V===i.UNSIGNED_SHORT&&(K=i.R16UI),V===i.UNSIGNED_INT&&(K=i.R32UI),V===i.BYTE&&(K=i.R8I),V===i.SHORT&&(K=i.R16I),V===i.INT&&(K=i.R32I)),w===i.RG&&(V===i.FLOAT&&(K=i.RG32F),V===i.HALF_FLOAT&&(K=i.RG16F),V===i.UNSIGNED_BYTE&&(K=i.RG8),V===i.UNSIGNED_SHORT&&xe&&(K=xe.RG16_EXT),V===i.SHORT&&xe&&(K=xe.RG16_SNORM_EXT)),w===i.RG_INTEGER&&(V===i.UNSIGNED_BYTE&&(K=i.RG8UI),V===i.UNSIGNED_SHORT&&(K=i.RG16UI),V===i.UNSIGNED_INT&&(K=i.RG32UI),V===i.BYTE&&(K=i.RG8I),V===i.SHORT&&(K=i.RG16I),V===i.INT&&(K=i.RG32I)),w===i.RGB_INTEGER&&(V===i.UNSIGNED_BYTE&&(K=i.RGB8UI),V===i.UNSIGNED_SHORT&&(K=i.RGB16UI),V===i.UNSIGNED_INT&&(K=i.RGB32UI),V===i.BYTE&&(K=i.RGB8I),V===i.SHORT&&(K=i.RGB16I),V===i.INT&&(K=i.RGB32I)),w===i.RGBA_INTEGER&&(V===i.UNSIGNED_BYTE&&(K=i.RGBA8UI),V===i.UNSIGNED_SHORT&&(K=i.RGBA16UI),V===i.UNSIGNED_INT&&(K=i.RGBA32UI),V===i.BYTE&&(K=i.RGBA8I),V===i.SHORT&&(K=i.RGBA16I),V===i.INT&&(K=i.RGBA32I)),w===i.RGB&&(V===i.UNSIGNED_SHORT&&xe&&(K=xe.RGB16_EXT),V===i.SHORT&&xe&&(K=xe.RGB16_SNORM_EXT),V===i.UNSIGNED_INT_5_9_9_9_REV&&(K=i.RGB9_E5),V===i.UNSIGNED_INT_10F_11F_11F_REV&&(K=i.R11F_G11F_B10F)),w===i.RGBA){let J=ue?no:$e.getTransfer(Q);V===i.FLOAT&&(K=i.RGBA32F),V===i.HALF_FLOAT&&(K=i.RGBA16F),V===i.UNSIGNED_BYTE&&(K=J===nt?i.SRGB8_ALPHA8:i.RGBA8),V===i.UNSIGNED_SHORT&&xe&&(K=xe.RGBA16_EXT),V===i.SHORT&&xe&&(K=xe.RGBA16_SNORM_EXT),V===i.UNSIGNED_SHORT_4_4_4_4&&(K=i.RGBA4),V===i.UNSIGNED_SHORT_5_5_5_1&&(K=i.RGB5_A1)}return(K===i.R16F||K===i.R32F||K===i.RG16F||K===i.RG32F||K===i.RGBA16F||K===i.RGBA32F)&&e.get("EXT_color_buffer_float"),K}function y(P,w){let V;return P?w===null||w===Bn||w===Ar?V=i.DEPTH24_STENCIL8:w===zn?V=i.DEPTH32F_STENCIL8:w===Ss&&(V=i.DEPTH24_STENCIL8,De("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):w===null||w===Bn||w===Ar?V=i.DEPTH_COMPONENT24:w===zn?V=i.DEPTH_COMPONENT32F:w===Ss&&(V=i.DEPTH_COMPONENT16),V}function S(P,w){return _(P)===!0||P.isFramebufferTexture&&P.minFilter!==Ft&&P.minFilter!==Jt?Math.log2(Math.max(w.width,w.height))+1:P.mipmaps.length>0?P.mipmaps.length:P.isCompressedTexture&&Array.isArray(P.image)?w.mipmaps.length:1}function O(P){let w=new WeakRef(P);n.get(P).__ref=w,m.add(w),x.register(P,w,w)}function M(P){let w=n.get(P).__ref;w!==void 0&&(m.delete(w),x.unregister(w))}function C(P){N(P.target)}function D(P){L(P.target)}function N(P){P.removeEventListener("dispose",C),M(P),H(P),P.isVideoTexture&&h.delete(P),P.isHTMLTexture&&u.delete(P)}function L(P){P.removeEventListener("dispose",D),M(P),ee(P)}function B(){for(let P of m){let w=P.deref();w!==void 0&&(w.isRenderTarget===!0?L(w):N(w))}m.clear(),u.clear()}function H(P){let w=n.get(P);if(w.__webglInit===void 0)return;let V=P.source,ie=f.get(V);if(ie){let Q=ie[w.__cacheKey];Q.usedTimes--,Q.usedTimes===0&&k(P),Object.keys(ie).length===0&&f.delete(V)}n.remove(P)}function k(P){let w=n.get(P);i.deleteTexture(w.__webglTexture);let V=P.source,ie=f.get(V);delete ie[w.__cacheKey],o.memory.textures--}function ee(P){let w=n.get(P);w.__depthDisposeCallback&&w.__depthDisposeCallback();let V=P.depthTexture;if(V&&V.renderTarget===P&&N(V),P.isWebGLCubeRenderTarget)for(let Q=0;Q<6;Q++){if(Array.isArray(w.__webglFramebuffer[Q]))for(let ue=0;ue<w.__webglFramebuffer[Q].length;ue++)i.deleteFramebuffer(w.__webglFramebuffer[Q][ue]);else i.deleteFramebuffer(w.__webglFramebuffer[Q]);w.__webglDepthbuffer&&i.deleteRenderbuffer(w.__webglDepthbuffer[Q])}else{if(Array.isArray(w.__webglFramebuffer))for(let Q=0;Q<w.__webglFramebuffer.length;Q++)i.deleteFramebuffer(w.__webglFramebuffer[Q]);else i.deleteFramebuffer(w.__webglFramebuffer);if(w.__webglDepthbuffer&&i.deleteRenderbuffer(w.__webglDepthbuffer),w.__webglMultisampledFramebuffer&&i.deleteFramebuffer(w.__webglMultisampledFramebuffer),w.__webglColorRenderbuffer)for(let Q=0;Q<w.__webglColorRenderbuffer.length;Q++)w.__webglColorRenderbuffer[Q]&&i.deleteRenderbuffer(w.__webglColorRenderbuffer[Q]);w.__webglDepthRenderbuffer&&i.deleteRenderbuffer(w.__webglDepthRenderbuffer)}let ie=P.textures;for(let Q=0,ue=ie.length;Q<ue;Q++){let xe=n.get(ie[Q]);xe.__webglTexture&&(i.deleteTexture(xe.__webglTexture),o.memory.textures--),n.remove(ie[Q])}n.remove(P)}let W=0;function Y(){W=0}function te(){return W}function Se(P){W=P}function fe(){let P=W;return P>=r.maxTextures&&De("WebGLTextures: Trying to use "+(P+1)+" texture units while this GPU supports only "+r.maxTextures),W+=1,P}function X(P){let w=[];return w.push(P.wrapS),w.push(P.wrapT),w.push(P.wrapR||0),w.push(P.magFilter),w.push(P.minFilter),w.push(P.anisotropy),w.push(P.internalFormat),w.push(P.format),w.push(P.type),w.push(P.generateMipmaps),w.push(P.mipmapsAutoUpdate),w.push(P.premultiplyAlpha),w.push(P.flipY),w.push(P.unpackAlignment),w.push(P.colorSpace),w.join()}function oe(P,w){let V=n.get(P);if(P.isVideoTexture&&St(P),P.isRenderTargetTexture===!1&&P.isExternalTexture!==!0&&P.version>0&&V.__version!==P.version){let ie=P.image;if(ie===null)De("WebGLRenderer: Texture marked for update but no image data found.");else if(ie.complete===!1)De("WebGLRenderer: Texture marked for update but image is incomplete");else{yt(V,P,w);return}}else P.isExternalTexture&&(V.__webglTexture=P.sourceTexture?P.sourceTexture:null);t.bindTexture(i.TEXTURE_2D,V.__webglTexture,i.TEXTURE0+w)}function ve(P,w){let V=n.get(P);if(P.isRenderTargetTexture===!1&&P.version>0&&V.__version!==P.version){yt(V,P,w);return}else P.isExternalTexture&&(V.__webglTexture=P.sourceTexture?P.sourceTexture:null);t.bindTexture(i.TEXTURE_2D_ARRAY,V.__webglTexture,i.TEXTURE0+w)}function ce(P,w){let V=n.get(P);if(P.isRenderTargetTexture===!1&&P.version>0&&V.__version!==P.version){yt(V,P,w);return}t.bindTexture(i.TEXTURE_3D,V.__webglTexture,i.TEXTURE0+w)}function he(P,w){let V=n.get(P);if(P.version>0&&V.__version!==P.version){Qt(V,P,w);return}t.bindTexture(i.TEXTURE_CUBE_MAP,V.__webglTexture,i.TEXTURE0+w)}let Ie={[Sl]:i.REPEAT,[Kn]:i.CLAMP_TO_EDGE,[El]:i.MIRRORED_REPEAT},st={[Ft]:i.NEAREST,[Gg]:i.NEAREST_MIPMAP_NEAREST,[_o]:i.NEAREST_MIPMAP_LINEAR,[Jt]:i.LINEAR,[ec]:i.LINEAR_MIPMAP_NEAREST,[bi]:i.LINEAR_MIPMAP_LINEAR},Pe={[Xg]:i.NEVER,[pd]:i.ALWAYS,[qg]:i.LESS,[dd]:i.LEQUAL,[Yg]:i.EQUAL,[fd]:i.GEQUAL,[jg]:i.GREATER,[Kg]:i.NOTEQUAL};function Qe(P,w){if(w.type===zn&&e.has("OES_texture_float_linear")===!1&&(w.magFilter===Jt||w.magFilter===ec||w.magFilter===_o||w.magFilter===bi||w.minFilter===Jt||w.minFilter===ec||w.minFilter===_o||w.minFilter===bi)&&De("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),i.texParameteri(P,i.TEXTURE_WRAP_S,Ie[w.wrapS]),i.texParameteri(P,i.TEXTURE_WRAP_T,Ie[w.wrapT]),(P===i.TEXTURE_3D||P===i.TEXTURE_2D_ARRAY)&&i.texParameteri(P,i.TEXTURE_WRAP_R,Ie[w.wrapR]),i.texParameteri(P,i.TEXTURE_MAG_FILTER,st[w.magFilter]),i.texParameteri(P,i.TEXTURE_MIN_FILTER,st[w.minFilter]),w.compareFunction&&(i.texParameteri(P,i.TEXTURE_COMPARE_MODE,i.COMPARE_REF_TO_TEXTURE),i.texParameteri(P,i.TEXTURE_COMPARE_FUNC,Pe[w.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(w.magFilter===Ft||w.minFilter!==_o&&w.minFilter!==bi||w.type===zn&&e.has("OES_texture_float_linear")===!1)return;if(w.anisotropy>1||n.get(w).__currentAnisotropy){let V=e.get("EXT_texture_filter_anisotropic");i.texParameterf(P,V.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(w.anisotropy,r.getMaxAnisotropy())),n.get(w).__currentAnisotropy=w.anisotropy}}}function it(P,w){let V=!1;P.__webglInit===void 0&&(P.__webglInit=!0,w.addEventListener("dispose",C),O(w));let ie=w.source,Q=f.get(ie);Q===void 0&&(Q={},f.set(ie,Q));let ue=X(w);if(ue!==P.__cacheKey){Q[ue]===void 0&&(Q[ue]={texture:i.createTexture(),usedTimes:0},o.memory.textures++,V=!0),Q[ue].usedTimes++;let xe=Q[P.__cacheKey];xe!==void 0&&(Q[P.__cacheKey].usedTimes--,xe.usedTimes===0&&k(w)),P.__cacheKey=ue,P.__webglTexture=Q[ue].texture}return V}function He(P,w,V){return Math.floor(Math.floor(P/V)/w)}function wt(P,w,V,ie){let ue=P.updateRanges;if(ue.length===0)t.texSubImage2D(i.TEXTURE_2D,0,0,0,w.width,w.height,V,ie,w.data);else{ue.sort((I,Z)=>I.start-Z.start);let xe=0;for(let I=1;I<ue.length;I++){let Z=ue[xe],j=ue[I],me=Z.start+Z.count,ae=He(j.start,w.width,4),de=He(Z.start,w.width,4);j.start<=me+1&&ae===de&&He(j.start+j.count-1,w.width,4)===ae?Z.count=Math.max(Z.count,j.start+j.count-Z.start):(++xe,ue[xe]=j)}ue.length=xe+1;let K=t.getParameter(i.UNPACK_ROW_LENGTH),J=t.getParameter(i.UNPACK_SKIP_PIXELS),pe=t.getParameter(i.UNPACK_SKIP_ROWS);t.pixelStorei(i.UNPACK_ROW_LENGTH,w.width);for(let I=0,Z=ue.length;I<Z;I++){let j=ue[I],me=Math.floor(j.start/4),ae=Math.ceil(j.count/4),de=me%w.width,Ce=Math.floor(me/w.width),Ve=ae,se=1;t.pixelStorei(i.UNPACK_SKIP_PIXELS,de),t.pixelStorei(i.UNPACK_SKIP_ROWS,Ce),t.texSubImage2D(i.TEXTURE_2D,0,de,Ce,Ve,se,V,ie,w.data)}P.clearUpdateRanges(),t.pixelStorei(i.UNPACK_ROW_LENGTH,K),t.pixelStorei(i.UNPACK_SKIP_PIXELS,J),t.pixelStorei(i.UNPACK_SKIP_ROWS,pe)}}function yt(P,w,V){let ie=i.TEXTURE_2D;(w.isDataArrayTexture||w.isCompressedArrayTexture)&&(ie=i.TEXTURE_2D_ARRAY),w.isData3DTexture&&(ie=i.TEXTURE_3D);let Q=it(P,w),ue=w.source;t.bindTexture(ie,P.__webglTexture,i.TEXTURE0+V);let xe=n.get(ue);if(ue.version!==xe.__version||Q===!0){if(t.activeTexture(i.TEXTURE0+V),(typeof ImageBitmap<"u"&&w.image instanceof ImageBitmap)===!1){let se=$e.getPrimaries($e.workingColorSpace),Le=w.colorSpace===Mi?null:$e.getPrimaries(w.colorSpace),ze=w.colorSpace===Mi||se===Le?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,w.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,w.premultiplyAlpha),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,ze)}t.pixelStorei(i.UNPACK_ALIGNMENT,w.unpackAlignment);let J=v(w.image,!1,r.maxTextureSize);J=Ne(w,J);let pe=s.convert(w.format,w.colorSpace),I=s.convert(w.type),Z=R(w.internalFormat,pe,I,w.normalized,w.colorSpace,w.isVideoTexture);Qe(ie,w);let j,me=w.mipmaps,ae=w.isVideoTexture!==!0,de=xe.__version===void 0||Q===!0,Ce=ue.dataReady,Ve=S(w,J);if(w.isDepthTexture)Z=y(w.format===_i,w.type),de&&(ae?t.texStorage2D(i.TEXTURE_2D,1,Z,J.width,J.height):t.texImage2D(i.TEXTURE_2D,0,Z,J.width,J.height,0,pe,I,null));else if(w.isDataTexture)if(me.length>0){ae&&de&&t.texStorage2D(i.TEXTURE_2D,Ve,Z,me[0].width,me[0].height);for(let se=0,Le=me.length;se<Le;se++)j=me[se],ae?Ce&&t.texSubImage2D(i.TEXTURE_2D,se,0,0,j.width,j.height,pe,I,j.data):t.texImage2D(i.TEXTURE_2D,se,Z,j.width,j.height,0,pe,I,j.data);w.generateMipmaps=!1}else ae?(de&&t.texStorage2D(i.TEXTURE_2D,Ve,Z,J.width,J.height),Ce&&wt(w,J,pe,I)):t.texImage2D(i.TEXTURE_2D,0,Z,J.width,J.height,0,pe,I,J.data);else if(w.isCompressedTexture)if(w.isCompressedArrayTexture){ae&&de&&t.texStorage3D(i.TEXTURE_2D_ARRAY,Ve,Z,me[0].width,me[0].height,J.depth);for(let se=0,Le=me.length;se<Le;se++)if(j=me[se],w.format!==Gn)if(pe!==null)if(ae){if(Ce)if(w.layerUpdates.size>0){let ze=bd(j.width,j.height,w.format,w.type);for(let _e of w.layerUpdates){let rt=j.data.subarray(_e*ze/j.data.BYTES_PER_ELEMENT,(_e+1)*ze/j.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,se,0,0,_e,j.width,j.height,1,pe,rt)}}else t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,se,0,0,0,j.width,j.height,J.depth,pe,j.data)}else t.compressedTexImage3D(i.TEXTURE_2D_ARRAY,se,Z,j.width,j.height,J.depth,0,j.data,0,0);else De("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else ae?Ce&&t.texSubImage3D(i.TEXTURE_2D_ARRAY,se,0,0,0,j.width,j.height,J.depth,pe,I,j.data):t.texImage3D(i.TEXTURE_2D_ARRAY,se,Z,j.width,j.height,J.depth,0,pe,I,j.data);w.layerUpdates.size>0&&w.clearLayerUpdates()}else{ae&&de&&t.texStorage2D(i.TEXTURE_2D,Ve,Z,me[0].width,me[0].height);for(let se=0,Le=me.length;se<Le;se++)j=me[se],w.format!==Gn?pe!==null?ae?Ce&&t.compressedTexSubImage2D(i.TEXTURE_2D,se,0,0,j.width,j.height,pe,j.data):t.compressedTexImage2D(i.TEXTURE_2D,se,Z,j.width,j.height,0,j.data):De("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):ae?Ce&&t.texSubImage2D(i.TEXTURE_2D,se,0,0,j.width,j.height,pe,I,j.data):t.texImage2D(i.TEXTURE_2D,se,Z,j.width,j.height,0,pe,I,j.data)}else if(w.isDataArrayTexture)if(ae){if(de&&t.texStorage3D(i.TEXTURE_2D_ARRAY,Ve,Z,J.width,J.height,J.depth),Ce)if(w.layerUpdates.size>0){let se=bd(J.width,J.height,w.format,w.type);for(let Le of w.layerUpdates){let ze=J.data.subarray(Le*se/J.data.BYTES_PER_ELEMENT,(Le+1)*se/J.data.BYTES_PER_ELEMENT);t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,Le,J.width,J.height,1,pe,I,ze)}w.clearLayerUpdates()}else t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,0,J.width,J.height,J.depth,pe,I,J.data)}else t.texImage3D(i.TEXTURE_2D_ARRAY,0,Z,J.width,J.height,J.depth,0,pe,I,J.data);else if(w.isData3DTexture)ae?(de&&t.texStorage3D(i.TEXTURE_3D,Ve,Z,J.width,J.height,J.depth),Ce&&t.texSubImage3D(i.TEXTURE_3D,0,0,0,0,J.width,J.height,J.depth,pe,I,J.data)):t.texImage3D(i.TEXTURE_3D,0,Z,J.width,J.height,J.depth,0,pe,I,J.data);else if(w.isFramebufferTexture){if(de)if(ae)t.texStorage2D(i.TEXTURE_2D,Ve,Z,J.width,J.height);else{let se=J.width,Le=J.height;for(let ze=0;ze<Ve;ze++)t.texImage2D(i.TEXTURE_2D,ze,Z,se,Le,0,pe,I,null),se>>=1,Le>>=1}}else if(w.isHTMLTexture){if("texElementImage2D"in i){let se=i.canvas;if(se.hasAttribute("layoutsubtree")||se.setAttribute("layoutsubtree","true"),J.parentNode!==se){se.appendChild(J),u.add(w),se.onpaint=Le=>{let ze=Le.changedElements;for(let _e of u)ze.includes(_e.image)&&(_e.needsUpdate=!0)},se.requestPaint();return}if(i.texElementImage2D.length===3)i.texElementImage2D(i.TEXTURE_2D,i.RGBA8,J);else{let ze=i.RGBA,_e=i.RGBA,rt=i.UNSIGNED_BYTE;i.texElementImage2D(i.TEXTURE_2D,0,ze,_e,rt,J)}i.texParameteri(i.TEXTURE_2D,i.TEXTURE_MIN_FILTER,i.LINEAR),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_S,i.CLAMP_TO_EDGE),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_T,i.CLAMP_TO_EDGE)}}else if(me.length>0){if(ae&&de){let se=Ue(me[0]);t.texStorage2D(i.TEXTURE_2D,Ve,Z,se.width,se.height)}for(let se=0,Le=me.length;se<Le;se++)j=me[se],ae?Ce&&t.texSubImage2D(i.TEXTURE_2D,se,0,0,pe,I,j):t.texImage2D(i.TEXTURE_2D,se,Z,pe,I,j);w.generateMipmaps=!1}else if(ae){if(de){let se=Ue(J);t.texStorage2D(i.TEXTURE_2D,Ve,Z,se.width,se.height)}Ce&&t.texSubImage2D(i.TEXTURE_2D,0,0,0,pe,I,J)}else t.texImage2D(i.TEXTURE_2D,0,Z,pe,I,J);_(w)&&w.mipmapsAutoUpdate===!0&&b(ie),xe.__version=ue.version,w.onUpdate&&w.onUpdate(w)}P.__version=w.version}function Qt(P,w,V){if(w.image.length!==6)return;let ie=it(P,w),Q=w.source;t.bindTexture(i.TEXTURE_CUBE_MAP,P.__webglTexture,i.TEXTURE0+V);let ue=n.get(Q);if(Q.version!==ue.__version||ie===!0){t.activeTexture(i.TEXTURE0+V);let xe=$e.getPrimaries($e.workingColorSpace),K=w.colorSpace===Mi?null:$e.getPrimaries(w.colorSpace),J=w.colorSpace===Mi||xe===K?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,w.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,w.premultiplyAlpha),t.pixelStorei(i.UNPACK_ALIGNMENT,w.unpackAlignment),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,J);let pe=w.isCompressedTexture||w.image[0].isCompressedTexture,I=w.image[0]&&w.image[0].isDataTexture,Z=[];for(let _e=0;_e<6;_e++)!pe&&!I?Z[_e]=v(w.image[_e],!0,r.maxCubemapSize):Z[_e]=I?w.image[_e].image:w.image[_e],Z[_e]=Ne(w,Z[_e]);let j=Z[0],me=s.convert(w.format,w.colorSpace),ae=s.convert(w.type),de=R(w.internalFormat,me,ae,w.normalized,w.colorSpace),Ce=w.isVideoTexture!==!0,Ve=ue.__version===void 0||ie===!0,se=Q.dataReady,Le=S(w,j);Qe(i.TEXTURE_CUBE_MAP,w);let ze;if(w.isDepthTexture){if(de=y(w.format===_i,w.type),Ve)if(Ce)t.texStorage2D(i.TEXTURE_CUBE_MAP,1,de,j.width,j.height);else for(let _e=0;_e<6;_e++)t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_e,0,de,j.width,j.height,0,me,ae,null)}else if(pe){Ce&&Ve&&t.texStorage2D(i.TEXTURE_CUBE_MAP,Le,de,j.width,j.height);for(let _e=0;_e<6;_e++){ze=Z[_e].mipmaps;for(let rt=0;rt<ze.length;rt++){let Ct=ze[rt];w.format!==Gn?me!==null?Ce?se&&t.compressedTexSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_e,rt,0,0,Ct.width,Ct.height,me,Ct.data):t.compressedTexImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_e,rt,de,Ct.width,Ct.height,0,Ct.data):De("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Ce?se&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_e,rt,0,0,Ct.width,Ct.height,me,ae,Ct.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_e,rt,de,Ct.width,Ct.height,0,me,ae,Ct.data)}}}else{if(ze=w.mipmaps,Ce&&Ve){ze.length>0&&Le++;let _e=Ue(Z[0]);t.texStorage2D(i.TEXTURE_CUBE_MAP,Le,de,_e.width,_e.height)}for(let _e=0;_e<6;_e++)if(I){Ce?se&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_e,0,0,0,Z[_e].width,Z[_e].height,me,ae,Z[_e].data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_e,0,de,Z[_e].width,Z[_e].height,0,me,ae,Z[_e].data);for(let rt=0;rt<ze.length;rt++){let wi=ze[rt].image[_e].image;Ce?se&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_e,rt+1,0,0,wi.width,wi.height,me,ae,wi.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_e,rt+1,de,wi.width,wi.height,0,me,ae,wi.data)}}else{Ce?se&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_e,0,0,0,me,ae,Z[_e]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_e,0,de,me,ae,Z[_e]);for(let rt=0;rt<ze.length;rt++){let Ct=ze[rt];Ce?se&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_e,rt+1,0,0,me,ae,Ct.image[_e]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_e,rt+1,de,me,ae,Ct.image[_e])}}}_(w)&&w.mipmapsAutoUpdate===!0&&b(i.TEXTURE_CUBE_MAP),ue.__version=Q.version,w.onUpdate&&w.onUpdate(w)}P.__version=w.version}function ft(P,w,V,ie,Q,ue){let xe=s.convert(V.format,V.colorSpace),K=s.convert(V.type),J=R(V.internalFormat,xe,K,V.normalized,V.colorSpace),pe=n.get(w),I=n.get(V);if(I.__renderTarget=w,!pe.__hasExternalTextures){let Z=Math.max(1,w.width>>ue),j=Math.max(1,w.height>>ue);Q===i.TEXTURE_3D||Q===i.TEXTURE_2D_ARRAY?t.texImage3D(Q,ue,J,Z,j,w.depth,0,xe,K,null):t.texImage2D(Q,ue,J,Z,j,0,xe,K,null)}t.bindFramebuffer(i.FRAMEBUFFER,P),be(w)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ie,Q,I.__webglTexture,0,ut(w)):(Q===i.TEXTURE_2D||Q>=i.TEXTURE_CUBE_MAP_POSITIVE_X&&Q<=i.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&i.framebufferTexture2D(i.FRAMEBUFFER,ie,Q,I.__webglTexture,ue),t.bindFramebuffer(i.FRAMEBUFFER,null)}function Hn(P,w,V){if(i.bindRenderbuffer(i.RENDERBUFFER,P),w.depthBuffer){let ie=w.depthTexture,Q=ie&&ie.isDepthTexture?ie.type:null,ue=y(w.stencilBuffer,Q),xe=w.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;be(w)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,ut(w),ue,w.width,w.height):V?i.renderbufferStorageMultisample(i.RENDERBUFFER,ut(w),ue,w.width,w.height):i.renderbufferStorage(i.RENDERBUFFER,ue,w.width,w.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,xe,i.RENDERBUFFER,P)}else{let ie=w.textures;for(let Q=0;Q<ie.length;Q++){let ue=ie[Q],xe=s.convert(ue.format,ue.colorSpace),K=s.convert(ue.type),J=R(ue.internalFormat,xe,K,ue.normalized,ue.colorSpace);be(w)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,ut(w),J,w.width,w.height):V?i.renderbufferStorageMultisample(i.RENDERBUFFER,ut(w),J,w.width,w.height):i.renderbufferStorage(i.RENDERBUFFER,J,w.width,w.height)}}i.bindRenderbuffer(i.RENDERBUFFER,null)}function Rt(P,w,V){let ie=w.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(i.FRAMEBUFFER,P),!(w.depthTexture&&w.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let Q=n.get(w.depthTexture);Q.__renderTarget=w;let ue=ie?w.depthTexture.image[0]:w.depthTexture.image;(!Q.__webglTexture||ue.width!==w.width||ue.height!==w.height)&&(ue.width=w.width,ue.height=w.height,w.depthTexture.needsUpdate=!0),ie?he(w.depthTexture,0):oe(w.depthTexture,0);let xe=Q.__webglTexture,K=ut(w),J=ie?i.TEXTURE_CUBE_MAP_POSITIVE_X+V:i.TEXTURE_2D,pe=w.depthTexture.format===_i?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;if(w.depthTexture.format===gi)be(w)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,pe,J,xe,0,K):i.framebufferTexture2D(i.FRAMEBUFFER,pe,J,xe,0);else if(w.depthTexture.format===_i)be(w)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,pe,J,xe,0,K):i.framebufferTexture2D(i.FRAMEBUFFER,pe,J,xe,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function fn(P){let w=n.get(P),V=P.isWebGLCubeRenderTarget===!0;if(w.__boundDepthTexture!==P.depthTexture){let ie=P.depthTexture;if(w.__depthDisposeCallback&&w.__depthDisposeCallback(),ie){let Q=()=>{delete w.__boundDepthTexture,delete w.__depthDisposeCallback,ie.removeEventListener("dispose",Q)};ie.addEventListener("dispose",Q),w.__depthDisposeCallback=Q}w.__boundDepthTexture=ie}if(P.depthTexture&&!w.__autoAllocateDepthBuffer)if(V)for(let ie=0;ie<6;ie++)Rt(w.__webglFramebuffer[ie],P,ie);else P.texture.mipmaps.length>0?Rt(w.__webglFramebuffer[0],P,0):Rt(w.__webglFramebuffer,P,0);else if(V){w.__webglDepthbuffer=[];for(let ie=0;ie<6;ie++)if(t.bindFramebuffer(i.FRAMEBUFFER,w.__webglFramebuffer[ie]),w.__webglDepthbuffer[ie]===void 0)w.__webglDepthbuffer[ie]=i.createRenderbuffer(),Hn(w.__webglDepthbuffer[ie],P,!1);else{let Q=P.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,ue=w.__webglDepthbuffer[ie];i.bindRenderbuffer(i.RENDERBUFFER,ue),i.framebufferRenderbuffer(i.FRAMEBUFFER,Q,i.RENDERBUFFER,ue)}}else if(P.texture.mipmaps.length>0?t.bindFramebuffer(i.FRAMEBUFFER,w.__webglFramebuffer[0]):t.bindFramebuffer(i.FRAMEBUFFER,w.__webglFramebuffer),w.__webglDepthbuffer===void 0)w.__webglDepthbuffer=i.createRenderbuffer(),Hn(w.__webglDepthbuffer,P,!1);else{let Q=P.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,ue=w.__webglDepthbuffer;i.bindRenderbuffer(i.RENDERBUFFER,ue),i.framebufferRenderbuffer(i.FRAMEBUFFER,Q,i.RENDERBUFFER,ue)}t.bindFramebuffer(i.FRAMEBUFFER,null)}function pn(P,w,V){let ie=n.get(P);w!==void 0&&ft(ie.__webglFramebuffer,P,P.texture,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,0),V!==void 0&&fn(P)}function mn(P){let w=P.texture,V=n.get(P),ie=n.get(w);P.addEventListener("dispose",D),O(P);let Q=P.textures,ue=P.isWebGLCubeRenderTarget===!0,xe=Q.length>1;if(xe||(ie.__webglTexture===void 0&&(ie.__webglTexture=i.createTexture()),ie.__version=w.version,o.memory.textures++),ue){V.__webglFramebuffer=[];for(let K=0;K<6;K++)if(w.mipmaps.length>0){V.__webglFramebuffer[K]=[];for(let J=0;J<w.mipmaps.length;J++)V.__webglFramebuffer[K][J]=i.createFramebuffer()}else V.__webglFramebuffer[K]=i.createFramebuffer()}else{if(w.mipmaps.length>0){V.__webglFramebuffer=[];for(let K=0;K<w.mipmaps.length;K++)V.__webglFramebuffer[K]=i.createFramebuffer()}else V.__webglFramebuffer=i.createFramebuffer();if(xe)for(let K=0,J=Q.length;K<J;K++){let pe=n.get(Q[K]);pe.__webglTexture===void 0&&(pe.__webglTexture=i.createTexture(),o.memory.textures++)}if(P.samples>0&&be(P)===!1){V.__webglMultisampledFramebuffer=i.createFramebuffer(),V.__webglColorRenderbuffer=[],t.bindFramebuffer(i.FRAMEBUFFER,V.__webglMultisampledFramebuffer);for(let K=0;K<Q.length;K++){let J=Q[K];V.__webglColorRenderbuffer[K]=i.createRenderbuffer(),i.bindRenderbuffer(i.RENDERBUFFER,V.__webglColorRenderbuffer[K]);let pe=s.convert(J.format,J.colorSpace),I=s.convert(J.type),Z=R(J.internalFormat,pe,I,J.normalized,J.colorSpace,P.isXRRenderTarget===!0),j=ut(P);i.renderbufferStorageMultisample(i.RENDERBUFFER,j,Z,P.width,P.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+K,i.RENDERBUFFER,V.__webglColorRenderbuffer[K])}i.bindRenderbuffer(i.RENDERBUFFER,null),P.depthBuffer&&(V.__webglDepthRenderbuffer=i.createRenderbuffer(),Hn(V.__webglDepthRenderbuffer,P,!0)),t.bindFramebuffer(i.FRAMEBUFFER,null)}}if(ue){t.bindTexture(i.TEXTURE_CUBE_MAP,ie.__webglTexture),Qe(i.TEXTURE_CUBE_MAP,w);for(let K=0;K<6;K++)if(w.mipmaps.length>0)for(let J=0;J<w.mipmaps.length;J++)ft(V.__webglFramebuffer[K][J],P,w,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+K,J);else ft(V.__webglFramebuffer[K],P,w,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+K,0);_(w)?b(i.TEXTURE_CUBE_MAP):w.mipmaps.length>0&&i.texParameteri(i.TEXTURE_CUBE_MAP,i.TEXTURE_MAX_LEVEL,w.mipmaps.length-1),t.unbindTexture()}else if(xe){for(let K=0,J=Q.length;K<J;K++){let pe=Q[K],I=n.get(pe),Z=i.TEXTURE_2D;(P.isWebGL3DRenderTarget||P.isWebGLArrayRenderTarget)&&(Z=P.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(Z,I.__webglTexture),Qe(Z,pe),ft(V.__webglFramebuffer,P,pe,i.COLOR_ATTACHMENT0+K,Z,0),_(pe)&&b(Z)}t.unbindTexture()}else{let K=i.TEXTURE_2D;if((P.isWebGL3DRenderTarget||P.isWebGLArrayRenderTarget)&&(K=P.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(K,ie.__webglTexture),Qe(K,w),w.mipmaps.length>0)for(let J=0;J<w.mipmaps.length;J++)ft(V.__webglFramebuffer[J],P,w,i.COLOR_ATTACHMENT0,K,J);else ft(V.__webglFramebuffer,P,w,i.COLOR_ATTACHMENT0,K,0);_(w)?b(K):w.mipmaps.length>0&&i.texParameteri(K,i.TEXTURE_MAX_LEVEL,w.mipmaps.length-1),t.unbindTexture()}P.depthBuffer&&fn(P)}function U(P){let w=P.textures;for(let V=0,ie=w.length;V<ie;V++){let Q=w[V];if(_(Q)&&Q.mipmapsAutoUpdate===!0){let ue=T(P),xe=n.get(Q).__webglTexture;t.bindTexture(ue,xe),b(ue),t.unbindTexture()}}}let gn=[];function ht(P){if(P.samples>0){if(be(P)===!1){let w=P.textures,V=P.width,ie=P.height,Q=i.COLOR_BUFFER_BIT,ue=P.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,xe=n.get(P),K=w.length>1;if(K)for(let pe=0;pe<w.length;pe++)t.bindFramebuffer(i.FRAMEBUFFER,xe.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+pe,i.RENDERBUFFER,null),t.bindFramebuffer(i.FRAMEBUFFER,xe.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+pe,i.TEXTURE_2D,null,0);t.bindFramebuffer(i.READ_FRAMEBUFFER,xe.__webglMultisampledFramebuffer),P.texture.mipmaps.length>0?t.bindFramebuffer(i.DRAW_FRAMEBUFFER,xe.__webglFramebuffer[0]):t.bindFramebuffer(i.DRAW_FRAMEBUFFER,xe.__webglFramebuffer);for(let pe=0;pe<w.length;pe++){if(P.resolveDepthBuffer&&(P.depthBuffer&&(Q|=i.DEPTH_BUFFER_BIT),P.stencilBuffer&&P.resolveStencilBuffer&&(Q|=i.STENCIL_BUFFER_BIT)),K){i.framebufferRenderbuffer(i.READ_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.RENDERBUFFER,xe.__webglColorRenderbuffer[pe]);let I=n.get(w[pe]).__webglTexture;i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,I,0)}i.blitFramebuffer(0,0,V,ie,0,0,V,ie,Q,i.NEAREST),l===!0&&(gn.length=0,gn.push(i.COLOR_ATTACHMENT0+pe),P.depthBuffer&&P.storeMultisampledDepthBuffer===!1&&gn.push(ue),i.invalidateFramebuffer(i.READ_FRAMEBUFFER,gn))}if(t.bindFramebuffer(i.READ_FRAMEBUFFER,null),t.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),K)for(let pe=0;pe<w.length;pe++){t.bindFramebuffer(i.FRAMEBUFFER,xe.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+pe,i.RENDERBUFFER,xe.__webglColorRenderbuffer[pe]);let I=n.get(w[pe]).__webglTexture;t.bindFramebuffer(i.FRAMEBUFFER,xe.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+pe,i.TEXTURE_2D,I,0)}t.bindFramebuffer(i.DRAW_FRAMEBUFFER,xe.__webglMultisampledFramebuffer)}else if(P.depthBuffer&&P.storeMultisampledDepthBuffer===!1&&l){let w=P.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;i.invalidateFramebuffer(i.DRAW_FRAMEBUFFER,[w])}}}function ut(P){return Math.min(r.maxSamples,P.samples)}function be(P){let w=n.get(P);return P.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&w.__useRenderToTexture!==!1}function St(P){let w=o.render.frame;h.get(P)!==w&&(h.set(P,w),P.update())}function Ne(P,w){let V=P.colorSpace,ie=P.format,Q=P.type;return P.isCompressedTexture===!0||P.isVideoTexture===!0||V!==to&&V!==Mi&&($e.getTransfer(V)===nt?(ie!==Gn||Q!==dn)&&De("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):Fe("WebGLTextures: Unsupported texture color space:",V)),w}function Ue(P){return typeof HTMLImageElement<"u"&&P instanceof HTMLImageElement?(c.width=P.naturalWidth||P.width,c.height=P.naturalHeight||P.height):typeof VideoFrame<"u"&&P instanceof VideoFrame?(c.width=P.displayWidth,c.height=P.displayHeight):(c.width=P.width,c.height=P.height),c}this.allocateTextureUnit=fe,this.resetTextureUnits=Y,this.getTextureUnits=te,this.setTextureUnits=Se,this.setTexture2D=oe,this.setTexture2DArray=ve,this.setTexture3D=ce,this.setTextureCube=he,this.rebindTextures=pn,this.setupRenderTarget=mn,this.updateRenderTargetMipmap=U,this.updateMultisampleRenderTarget=ht,this.setupDepthRenderbuffer=fn,this.setupFrameBufferTexture=ft,this.useMultisampledRTT=be,this.dispose=B}function MA(i,e){function t(n,r=Mi){let s,o=$e.getTransfer(r);if(n===dn)return i.UNSIGNED_BYTE;if(n===nc)return i.UNSIGNED_SHORT_4_4_4_4;if(n===ic)return i.UNSIGNED_SHORT_5_5_5_1;if(n===od)return i.UNSIGNED_INT_5_9_9_9_REV;if(n===ad)return i.UNSIGNED_INT_10F_11F_11F_REV;if(n===rd)return i.BYTE;if(n===sd)return i.SHORT;if(n===Ss)return i.UNSIGNED_SHORT;if(n===tc)return i.INT;if(n===Bn)return i.UNSIGNED_INT;if(n===zn)return i.FLOAT;if(n===Vn)return i.HALF_FLOAT;if(n===ld)return i.ALPHA;if(n===cd)return i.RGB;if(n===Gn)return i.RGBA;if(n===gi)return i.DEPTH_COMPONENT;if(n===_i)return i.DEPTH_STENCIL;if(n===hd)return i.RED;if(n===rc)return i.RED_INTEGER;if(n===Qi)return i.RG;if(n===sc)return i.RG_INTEGER;if(n===oc)return i.RGBA_INTEGER;if(n===Mo||n===wo||n===So||n===Eo)if(o===nt)if(s=e.get("WEBGL_compressed_texture_s3tc_srgb"),s!==null){if(n===Mo)return s.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(n===wo)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(n===So)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(n===Eo)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(s=e.get("WEBGL_compressed_texture_s3tc"),s!==null){if(n===Mo)return s.COMPRESSED_RGB_S3TC_DXT1_EXT;if(n===wo)return s.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(n===So)return s.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(n===Eo)return s.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(n===ac||n===lc||n===cc||n===hc)if(s=e.get("WEBGL_compressed_texture_pvrtc"),s!==null){if(n===ac)return s.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(n===lc)return s.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(n===cc)return s.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(n===hc)return s.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(n===uc||n===dc||n===fc||n===pc||n===mc||n===To||n===gc)if(s=e.get("WEBGL_compressed_texture_etc"),s!==null){if(n===uc||n===dc)return o===nt?s.COMPRESSED_SRGB8_ETC2:s.COMPRESSED_RGB8_ETC2;if(n===fc)return o===nt?s.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:s.COMPRESSED_RGBA8_ETC2_EAC;if(n===pc)return s.COMPRESSED_R11_EAC;if(n===mc)return s.COMPRESSED_SIGNED_R11_EAC;if(n===To)return s.COMPRESSED_RG11_EAC;if(n===gc)return s.COMPRESSED_SIGNED_RG11_EAC}else return null;if(n===xc||n===yc||n===vc||n===bc||n===_c||n===Mc||n===wc||n===Sc||n===Ec||n===Tc||n===Ac||n===Rc||n===Cc||n===Pc)if(s=e.get("WEBGL_compressed_texture_astc"),s!==null){if(n===xc)return o===nt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:s.COMPRESSED_RGBA_ASTC_4x4_KHR;if(n===yc)return o===nt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:s.COMPRESSED_RGBA_ASTC_5x4_KHR;if(n===vc)return o===nt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:s.COMPRESSED_RGBA_ASTC_5x5_KHR;if(n===bc)return o===nt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:s.COMPRESSED_RGBA_ASTC_6x5_KHR;if(n===_c)return o===nt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:s.COMPRESSED_RGBA_ASTC_6x6_KHR;if(n===Mc)return o===nt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:s.COMPRESSED_RGBA_ASTC_8x5_KHR;if(n===wc)return o===nt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:s.COMPRESSED_RGBA_ASTC_8x6_KHR;if(n===Sc)return o===nt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:s.COMPRESSED_RGBA_ASTC_8x8_KHR;if(n===Ec)return o===nt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:s.COMPRESSED_RGBA_ASTC_10x5_KHR;if(n===Tc)return o===nt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:s.COMPRESSED_RGBA_ASTC_10x6_KHR;if(n===Ac)return o===nt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:s.COMPRESSED_RGBA_ASTC_10x8_KHR;if(n===Rc)return o===nt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:s.COMPRESSED_RGBA_ASTC_10x10_KHR;if(n===Cc)return o===nt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:s.COMPRESSED_RGBA_ASTC_12x10_KHR;if(n===Pc)return o===nt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:s.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(n===Lc||n===Ic||n===Nc)if(s=e.get("EXT_texture_compression_bptc"),s!==null){if(n===Lc)return o===nt?s.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:s.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(n===Ic)return s.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(n===Nc)return s.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(n===Dc||n===Fc||n===Ao||n===Oc)if(s=e.get("EXT_texture_compression_rgtc"),s!==null){if(n===Dc)return s.COMPRESSED_RED_RGTC1_EXT;if(n===Fc)return s.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(n===Ao)return s.COMPRESSED_RED_GREEN_RGTC2_EXT;if(n===Oc)return s.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return n===Ar?i.UNSIGNED_INT_24_8:i[n]!==void 0?i[n]:null}return{convert:t}}var wA=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,SA=`
uniform sampler2DArray depthColor;
uniform float depthWidth;
uniform float depthHeight;

void main() {

	vec2 coord = vec2( gl_FragCoord.x / depthWidth, gl_FragCoord.y / depthHeight );

	if ( coord.x >= 1.0 ) {

		gl_FragDepth = texture( depthColor, vec3( coord.x - 1.0, coord.y, 1 ) ).r;

	} else {

		gl_FragDepth = texture( depthColor, vec3( coord.x, coord.y, 0 ) ).r;

	}

}`,Cd=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let n=new po(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=n}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,n=new Qn({vertexShader:wA,fragmentShader:SA,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new An(new mo(20,20),n)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},Pd=class extends Jn{constructor(e,t){super();let n=this,r=null,s=1,o=null,a="local-floor",l=1,c=null,h=null,u=null,d=null,f=null,m=null,x=typeof XRWebGLBinding<"u",g=new Cd,p={},v=t.getContextAttributes(),_=null,b=null,T=[],R=[],y=new je,S=null,O=null,M=new Kt;M.viewport=new mt;let C=new Kt;C.viewport=new mt;let D=[M,C],N=new Yl,L=null,B=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(X){let oe=T[X];return oe===void 0&&(oe=new xs,T[X]=oe),oe.getTargetRaySpace()},this.getControllerGrip=function(X){let oe=T[X];return oe===void 0&&(oe=new xs,T[X]=oe),oe.getGripSpace()},this.getHand=function(X){let oe=T[X];return oe===void 0&&(oe=new xs,T[X]=oe),oe.getHandSpace()};function H(X){let oe=R.indexOf(X.inputSource);if(oe===-1)return;let ve=T[oe];ve!==void 0&&(ve.update(X.inputSource,X.frame,c||o),ve.dispatchEvent({type:X.type,data:X.inputSource}))}function k(){r.removeEventListener("select",H),r.removeEventListener("selectstart",H),r.removeEventListener("selectend",H),r.removeEventListener("squeeze",H),r.removeEventListener("squeezestart",H),r.removeEventListener("squeezeend",H),r.removeEventListener("end",k),r.removeEventListener("inputsourceschange",ee);for(let X=0;X<T.length;X++){let oe=R[X];oe!==null&&(R[X]=null,T[X].disconnect(oe))}L=null,B=null,g.reset();for(let X in p)delete p[X];if(e.setRenderTarget(_),f=null,d=null,u=null,r=null,b=null,fe.stop(),n.isPresenting=!1,e.setPixelRatio(S),e.setSize(y.width,y.height,!1),O!==null){let X=O.camera;X.fov=O.fov,X.zoom=O.zoom,X.updateProjectionMatrix(),O=null}n.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(X){s=X,n.isPresenting===!0&&De("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(X){a=X,n.isPresenting===!0&&De("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(X){c=X},this.getBaseLayer=function(){return d!==null?d:f},this.getBinding=function(){return u===null&&x&&(u=new XRWebGLBinding(r,t)),u},this.getFrame=function(){return m},this.getSession=function(){return r},this.setSession=async function(X){if(r=X,r!==null){if(_=e.getRenderTarget(),r.addEventListener("select",H),r.addEventListener("selectstart",H),r.addEventListener("selectend",H),r.addEventListener("squeeze",H),r.addEventListener("squeezestart",H),r.addEventListener("squeezeend",H),r.addEventListener("end",k),r.addEventListener("inputsourceschange",ee),v.xrCompatible!==!0&&await t.makeXRCompatible(),S=e.getPixelRatio(),e.getSize(y),x&&"createProjectionLayer"in XRWebGLBinding.prototype){let ve=null,ce=null,he=null;v.depth&&(he=v.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,ve=v.stencil?_i:gi,ce=v.stencil?Ar:Bn);let Ie={colorFormat:t.RGBA8,depthFormat:he,scaleFactor:s};u=this.getBinding(),d=u.createProjectionLayer(Ie),r.updateRenderState({layers:[d]}),e.setPixelRatio(1),e.setSize(d.textureWidth,d.textureHeight,!1),b=new hn(d.textureWidth,d.textureHeight,{format:Gn,type:dn,depthTexture:new yi(d.textureWidth,d.textureHeight,ce,void 0,void 0,void 0,void 0,void 0,void 0,ve),stencilBuffer:v.stencil,colorSpace:e.outputColorSpace,samples:v.antialias?4:0,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}else{let ve={antialias:v.antialias,alpha:!0,depth:v.depth,stencil:v.stencil,framebufferScaleFactor:s};f=new XRWebGLLayer(r,t,ve),r.updateRenderState({baseLayer:f}),e.setPixelRatio(1),e.setSize(f.framebufferWidth,f.framebufferHeight,!1),b=new hn(f.framebufferWidth,f.framebufferHeight,{format:Gn,type:dn,colorSpace:e.outputColorSpace,stencilBuffer:v.stencil,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}b.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await r.requestReferenceSpace(a),fe.setContext(r),fe.start(),n.isPresenting=!0,n.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(r!==null)return r.environmentBlendMode},this.getDepthTexture=function(){return g.getDepthTexture()};function ee(X){for(let oe=0;oe<X.removed.length;oe++){let ve=X.removed[oe],ce=R.indexOf(ve);ce>=0&&(R[ce]=null,T[ce].disconnect(ve))}for(let oe=0;oe<X.added.length;oe++){let ve=X.added[oe],ce=R.indexOf(ve);if(ce===-1){for(let Ie=0;Ie<T.length;Ie++)if(Ie>=R.length){R.push(ve),ce=Ie;break}else if(R[Ie]===null){R[Ie]=ve,ce=Ie;break}if(ce===-1)break}let he=T[ce];he&&he.connect(ve)}}function W(X,oe){oe===null?X.matrixWorld.copy(X.matrix):X.matrixWorld.multiplyMatrices(oe.matrixWorld,X.matrix),X.matrixWorldInverse.copy(X.matrixWorld).invert()}this.updateCamera=function(X){if(r===null)return;let oe=X.near,ve=X.far;g.texture!==null&&(g.depthNear>0&&(oe=g.depthNear),g.depthFar>0&&(ve=g.depthFar)),N.near=C.near=M.near=oe,N.far=C.far=M.far=ve,(L!==N.near||B!==N.far)&&(r.updateRenderState({depthNear:N.near,depthFar:N.far}),L=N.near,B=N.far),N.layers.mask=X.layers.mask|6,M.layers.mask=N.layers.mask&-5,C.layers.mask=N.layers.mask&-3;let ce=X.parent,he=N.cameras;W(N,ce);for(let Ie=0;Ie<he.length;Ie++)W(he[Ie],ce);N.projectionMatrix.copy(M.projectionMatrix),N.projectionMatrixInverse.copy(M.projectionMatrixInverse),O===null&&X.isPerspectiveCamera&&(O={camera:X,fov:X.fov,zoom:X.zoom}),Y(X,N,ce)};function Y(X,oe,ve){ve===null?X.matrix.copy(oe.matrixWorld):(X.matrix.copy(ve.matrixWorld),X.matrix.invert(),X.matrix.multiply(oe.matrixWorld)),X.matrix.decompose(X.position,X.quaternion,X.scale),X.updateMatrixWorld(!0),X.projectionMatrix.copy(oe.projectionMatrix),X.projectionMatrixInverse.copy(oe.projectionMatrixInverse),X.isPerspectiveCamera&&(X.fov=Al*2*Math.atan(1/X.projectionMatrix.elements[5]),X.zoom=1)}this.getCamera=function(){return N},this.getFoveation=function(){if(!(d===null&&f===null))return l},this.setFoveation=function(X){l=X,d!==null&&(d.fixedFoveation=X),f!==null&&f.fixedFoveation!==void 0&&(f.fixedFoveation=X)},this.hasDepthSensing=function(){return g.texture!==null},this.getDepthSensingMesh=function(){return g.getMesh(N)},this.getCameraTexture=function(X){return p[X]};let te=null;function Se(X,oe){if(h=oe.getViewerPose(c||o),m=oe,h!==null){let ve=h.views;f!==null&&(e.setRenderTargetFramebuffer(b,f.framebuffer),e.setRenderTarget(b));let ce=!1;ve.length!==N.cameras.length&&(N.cameras.length=0,ce=!0);for(let Pe=0;Pe<ve.length;Pe++){let Qe=ve[Pe],it=null;if(f!==null)it=f.getViewport(Qe);else{let wt=u.getViewSubImage(d,Qe);it=wt.viewport,Pe===0&&(e.setRenderTargetTextures(b,wt.colorTexture,wt.depthStencilTexture),e.setRenderTarget(b))}let He=D[Pe];He===void 0&&(He=new Kt,He.layers.enable(Pe),He.viewport=new mt,D[Pe]=He),He.matrix.fromArray(Qe.transform.matrix),He.matrix.decompose(He.position,He.quaternion,He.scale),He.projectionMatrix.fromArray(Qe.projectionMatrix),He.projectionMatrixInverse.copy(He.projectionMatrix).invert(),He.viewport.set(it.x,it.y,it.width,it.height),Pe===0&&(N.matrix.copy(He.matrix),N.matrix.decompose(N.position,N.quaternion,N.scale)),ce===!0&&N.cameras.push(He)}let he=r.enabledFeatures;if(he&&he.includes("depth-sensing")&&r.depthUsage=="gpu-optimized"&&x){u=n.getBinding();let Pe=u.getDepthInformation(ve[0]);Pe&&Pe.isValid&&Pe.texture&&g.init(Pe,r.renderState)}if(he&&he.includes("camera-access")&&x){e.state.unbindTexture(),u=n.getBinding();for(let Pe=0;Pe<ve.length;Pe++){let Qe=ve[Pe].camera;if(Qe){let it=p[Qe];it||(it=new po,p[Qe]=it);let He=u.getCameraImage(Qe);it.sourceTexture=He}}}}for(let ve=0;ve<T.length;ve++){let ce=R[ve],he=T[ve];ce!==null&&he!==void 0&&he.update(ce,oe,c||o)}te&&te(X,oe),oe.detectedPlanes&&n.dispatchEvent({type:"planesdetected",data:oe}),m=null}let fe=new R0;fe.setAnimationLoop(Se),this.setAnimationLoop=function(X){te=X},this.dispose=function(){}}},EA=new xt,k0=new Oe;k0.set(-1,0,0,0,1,0,0,0,1);function TA(i,e){function t(g,p){g.matrixAutoUpdate===!0&&g.updateMatrix(),p.value.copy(g.matrix)}function n(g,p){p.color.getRGB(g.fogColor.value,xd(i)),p.isFog?(g.fogNear.value=p.near,g.fogFar.value=p.far):p.isFogExp2&&(g.fogDensity.value=p.density)}function r(g,p,v,_,b){p.isNodeMaterial?p.uniformsNeedUpdate=!1:p.isMeshBasicMaterial?s(g,p):p.isMeshLambertMaterial?(s(g,p),p.envMap&&(g.envMapIntensity.value=p.envMapIntensity)):p.isMeshToonMaterial?(s(g,p),u(g,p)):p.isMeshPhongMaterial?(s(g,p),h(g,p),p.envMap&&(g.envMapIntensity.value=p.envMapIntensity)):p.isMeshStandardMaterial?(s(g,p),d(g,p),p.isMeshPhysicalMaterial&&f(g,p,b)):p.isMeshMatcapMaterial?(s(g,p),m(g,p)):p.isMeshDepthMaterial?s(g,p):p.isMeshDistanceMaterial?(s(g,p),x(g,p)):p.isMeshNormalMaterial?s(g,p):p.isLineBasicMaterial?(o(g,p),p.isLineDashedMaterial&&a(g,p)):p.isPointsMaterial?l(g,p,v,_):p.isSpriteMaterial?c(g,p):p.isShadowMaterial?(g.color.value.copy(p.color),g.opacity.value=p.opacity):p.isShaderMaterial&&(p.uniformsNeedUpdate=!1)}function s(g,p){g.opacity.value=p.opacity,p.color&&g.diffuse.value.copy(p.color),p.emissive&&g.emissive.value.copy(p.emissive).multiplyScalar(p.emissiveIntensity),p.map&&(g.map.value=p.map,t(p.map,g.mapTransform)),p.alphaMap&&(g.alphaMap.value=p.alphaMap,t(p.alphaMap,g.alphaMapTransform)),p.bumpMap&&(g.bumpMap.value=p.bumpMap,t(p.bumpMap,g.bumpMapTransform),g.bumpScale.value=p.bumpScale,p.side===Zt&&(g.bumpScale.value*=-1)),p.normalMap&&(g.normalMap.value=p.normalMap,t(p.normalMap,g.normalMapTransform),g.normalScale.value.copy(p.normalScale),p.side===Zt&&g.normalScale.value.negate()),p.displacementMap&&(g.displacementMap.value=p.displacementMap,t(p.displacementMap,g.displacementMapTransform),g.displacementScale.value=p.displacementScale,g.displacementBias.value=p.displacementBias),p.emissiveMap&&(g.emissiveMap.value=p.emissiveMap,t(p.emissiveMap,g.emissiveMapTransform)),p.specularMap&&(g.specularMap.value=p.specularMap,t(p.specularMap,g.specularMapTransform)),p.alphaTest>0&&(g.alphaTest.value=p.alphaTest);let v=e.get(p),_=v.envMap,b=v.envMapRotation;_&&(g.envMap.value=_,g.envMapRotation.value.setFromMatrix4(EA.makeRotationFromEuler(b)).transpose(),_.isCubeTexture&&_.isRenderTargetTexture===!1&&g.envMapRotation.value.premultiply(k0),g.reflectivity.value=p.reflectivity,g.ior.value=p.ior,g.refractionRatio.value=p.refractionRatio),p.lightMap&&(g.lightMap.value=p.lightMap,g.lightMapIntensity.value=p.lightMapIntensity,t(p.lightMap,g.lightMapTransform)),p.aoMap&&(g.aoMap.value=p.aoMap,g.aoMapIntensity.value=p.aoMapIntensity,t(p.aoMap,g.aoMapTransform))}function o(g,p){g.diffuse.value.copy(p.color),g.opacity.value=p.opacity,p.map&&(g.map.value=p.map,t(p.map,g.mapTransform))}function a(g,p){g.dashSize.value=p.dashSize,g.totalSize.value=p.dashSize+p.gapSize,g.scale.value=p.scale}function l(g,p,v,_){g.diffuse.value.copy(p.color),g.opacity.value=p.opacity,g.size.value=p.size*v,g.scale.value=_*.5,p.map&&(g.map.value=p.map,t(p.map,g.uvTransform)),p.alphaMap&&(g.alphaMap.value=p.alphaMap,t(p.alphaMap,g.alphaMapTransform)),p.alphaTest>0&&(g.alphaTest.value=p.alphaTest)}function c(g,p){g.diffuse.value.copy(p.color),g.opacity.value=p.opacity,g.rotation.value=p.rotation,p.map&&(g.map.value=p.map,t(p.map,g.mapTransform)),p.alphaMap&&(g.alphaMap.value=p.alphaMap,t(p.alphaMap,g.alphaMapTransform)),p.alphaTest>0&&(g.alphaTest.value=p.alphaTest)}function h(g,p){g.specular.value.copy(p.specular),g.shininess.value=Math.max(p.shininess,1e-4)}function u(g,p){p.gradientMap&&(g.gradientMap.value=p.gradientMap)}function d(g,p){g.metalness.value=p.metalness,p.metalnessMap&&(g.metalnessMap.value=p.metalnessMap,t(p.metalnessMap,g.metalnessMapTransform)),g.roughness.value=p.roughness,p.roughnessMap&&(g.roughnessMap.value=p.roughnessMap,t(p.roughnessMap,g.roughnessMapTransform)),p.envMap&&(g.envMapIntensity.value=p.envMapIntensity)}function f(g,p,v){g.ior.value=p.ior,p.diffuseRoughness>0&&(g.diffuseRoughness.value=p.diffuseRoughness,p.diffuseRoughnessMap&&(g.diffuseRoughnessMap.value=p.diffuseRoughnessMap,t(p.diffuseRoughnessMap,g.diffuseRoughnessMapTransform))),p.sheen>0&&(g.sheenColor.value.copy(p.sheenColor).multiplyScalar(p.sheen),g.sheenRoughness.value=p.sheenRoughness,p.sheenColorMap&&(g.sheenColorMap.value=p.sheenColorMap,t(p.sheenColorMap,g.sheenColorMapTransform)),p.sheenRoughnessMap&&(g.sheenRoughnessMap.value=p.sheenRoughnessMap,t(p.sheenRoughnessMap,g.sheenRoughnessMapTransform))),p.clearcoat>0&&(g.clearcoat.value=p.clearcoat,g.clearcoatRoughness.value=p.clearcoatRoughness,p.clearcoatMap&&(g.clearcoatMap.value=p.clearcoatMap,t(p.clearcoatMap,g.clearcoatMapTransform)),p.clearcoatRoughnessMap&&(g.clearcoatRoughnessMap.value=p.clearcoatRoughnessMap,t(p.clearcoatRoughnessMap,g.clearcoatRoughnessMapTransform)),p.clearcoatNormalMap&&(g.clearcoatNormalMap.value=p.clearcoatNormalMap,t(p.clearcoatNormalMap,g.clearcoatNormalMapTransform),g.clearcoatNormalScale.value.copy(p.clearcoatNormalScale),p.side===Zt&&g.clearcoatNormalScale.value.negate())),p.dispersion>0&&(g.dispersion.value=p.dispersion),p.retroreflectivity>0&&(g.retroreflectivity.value=p.retroreflectivity),p.iridescence>0&&(g.iridescence.value=p.iridescence,g.iridescenceIOR.value=p.iridescenceIOR,g.iridescenceThicknessMinimum.value=p.iridescenceThicknessMinimum,g.iridescenceThicknessMaximum.value=p.iridescenceThicknessMaximum,p.iridescenceMap&&(g.iridescenceMap.value=p.iridescenceMap,t(p.iridescenceMap,g.iridescenceMapTransform)),p.iridescenceThicknessMap&&(g.iridescenceThicknessMap.value=p.iridescenceThicknessMap,t(p.iridescenceThicknessMap,g.iridescenceThicknessMapTransform))),p.transmission>0&&(g.transmission.value=p.transmission,g.transmissionSamplerMap.value=v.texture,g.transmissionSamplerSize.value.set(v.width,v.height),p.transmissionMap&&(g.transmissionMap.value=p.transmissionMap,t(p.transmissionMap,g.transmissionMapTransform)),g.thickness.value=p.thickness,p.thicknessMap&&(g.thicknessMap.value=p.thicknessMap,t(p.thicknessMap,g.thicknessMapTransform)),g.attenuationDistance.value=p.attenuationDistance,g.attenuationColor.value.copy(p.attenuationColor)),p.anisotropy>0&&(g.anisotropyVector.value.set(p.anisotropy*Math.cos(p.anisotropyRotation),p.anisotropy*Math.sin(p.anisotropyRotation)),p.anisotropyMap&&(g.anisotropyMap.value=p.anisotropyMap,t(p.anisotropyMap,g.anisotropyMapTransform))),g.specularIntensity.value=p.specularIntensity,g.specularColor.value.copy(p.specularColor),p.specularColorMap&&(g.specularColorMap.value=p.specularColorMap,t(p.specularColorMap,g.specularColorMapTransform)),p.specularIntensityMap&&(g.specularIntensityMap.value=p.specularIntensityMap,t(p.specularIntensityMap,g.specularIntensityMapTransform))}function m(g,p){p.matcap&&(g.matcap.value=p.matcap)}function x(g,p){let v=e.get(p).light;g.referencePosition.value.setFromMatrixPosition(v.matrixWorld),g.nearDistance.value=v.shadow.camera.near,g.farDistance.value=v.shadow.camera.far}return{refreshFogUniforms:n,refreshMaterialUniforms:r}}function AA(i,e,t,n){let r={},s={};function o(v,_){let b=_.program;n.uniformBlockBinding(v,b,r[v.id])}function a(v,_){let b=r[v.id];b===void 0&&(m(v),b=l(v),r[v.id]=b,v.addEventListener("dispose",g));let T=_.program;n.updateUBOMapping(v,T);let R=e.render.frame;s[v.id]!==R&&(c(v),s[v.id]=R)}function l(v){let _=i.createBuffer(),b=v.__size,T=v.usage;return i.bindBuffer(i.UNIFORM_BUFFER,_),i.bufferData(i.UNIFORM_BUFFER,b,T),i.bindBuffer(i.UNIFORM_BUFFER,null),_}function c(v){let _=r[v.id],b=v.uniforms,T=v.__cache;i.bindBuffer(i.UNIFORM_BUFFER,_);for(let R=0,y=b.length;R<y;R++){let S=b[R];if(Array.isArray(S))for(let O=0,M=S.length;O<M;O++)h(S[O],R,O,T);else h(S,R,0,T)}i.bindBuffer(i.UNIFORM_BUFFER,null)}function h(v,_,b,T){if(d(v,_,b,T)===!0){let R=v.__offset,y=v.value;if(Array.isArray(y)){let S=0;for(let O=0;O<y.length;O++){let M=y[O],C=x(M,!0);u(M,v.__data,S),S+=C.storage/Float32Array.BYTES_PER_ELEMENT}}else u(y,v.__data,0);i.bufferSubData(i.UNIFORM_BUFFER,R,v.__data)}}function u(v,_,b){typeof v=="number"||typeof v=="boolean"?_[b]=v:v.isMatrix3?(_[b]=v.elements[0],_[b+1]=v.elements[1],_[b+2]=v.elements[2],_[b+3]=0,_[b+4]=v.elements[3],_[b+5]=v.elements[4],_[b+6]=v.elements[5],_[b+7]=0,_[b+8]=v.elements[6],_[b+9]=v.elements[7],_[b+10]=v.elements[8],_[b+11]=0):ArrayBuffer.isView(v)?_.set(v.subarray(0,_.length-b),b):v.toArray(_,b)}function d(v,_,b,T){let R=v.value,y=_+"_"+b;if(Array.isArray(R)){T[y]===void 0&&(T[y]=[]);let S=T[y],O=!1;for(let M=0;M<R.length;M++)f(R[M],S,M)===!0&&(O=!0);return O}return f(R,T,y)}function f(v,_,b){if(_[b]===void 0)return typeof v=="number"||typeof v=="boolean"?_[b]=v:ArrayBuffer.isView(v)?_[b]=v.slice():_[b]=v.clone(),!0;{let T=_[b];if(typeof v=="number"||typeof v=="boolean"){if(T!==v)return _[b]=v,!0}else{if(ArrayBuffer.isView(v))return!0;if(T.equals(v)===!1)return T.copy(v),!0}}return!1}function m(v){let _=v.uniforms,b=0,T=16;for(let y=0,S=_.length;y<S;y++){let O=Array.isArray(_[y])?_[y]:[_[y]];for(let M=0,C=O.length;M<C;M++){let D=O[M],N=Array.isArray(D.value)?D.value:[D.value],L=Array.isArray(_[y])||Array.isArray(D.value),B=b;for(let k=0,ee=N.length;k<ee;k++){let W=N[k],Y=x(W,L),te=b%T,Se=te%Y.boundary,fe=te+Se;b+=Se,fe!==0&&T-fe<Y.storage&&(b+=T-fe),k===0&&(B=b),b+=Y.storage}let H=D.type==="int"?Int32Array:D.type==="uint"?Uint32Array:Float32Array;D.__data=new H((b-B)/Float32Array.BYTES_PER_ELEMENT),D.__offset=B}}let R=b%T;return R>0&&(b+=T-R),v.__size=b,v.__cache={},this}function x(v,_){let b={boundary:0,storage:0};return typeof v=="number"||typeof v=="boolean"?(b.boundary=4,b.storage=4):v.isVector2?(b.boundary=8,b.storage=8):v.isVector3||v.isColor?(b.boundary=16,b.storage=12):v.isVector4?(b.boundary=16,b.storage=16):v.isMatrix3?(b.boundary=16,b.storage=48):v.isMatrix4?(b.boundary=16,b.storage=64):v.isTexture?De("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(v)?(b.boundary=16,b.storage=v.byteLength):De("WebGLRenderer: Unsupported uniform value type.",v),_===!0&&(b.boundary=16,b.storage=Math.ceil(b.storage/16)*16),b}function g(v){let _=v.target;_.removeEventListener("dispose",g),i.deleteBuffer(r[_.id]),delete r[_.id],delete s[_.id]}function p(){for(let v in r)i.deleteBuffer(r[v]);r={},s={}}return{bind:o,update:a,dispose:p}}var RA=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),ti=null;function CA(){return ti===null&&(ti=new Nl(RA,16,16,Qi,Vn),ti.name="DFG_LUT",ti.minFilter=Jt,ti.magFilter=Jt,ti.wrapS=Kn,ti.wrapT=Kn,ti.generateMipmaps=!1,ti.needsUpdate=!0),ti}var zc=class{constructor(e={}){let{canvas:t=Zg(),context:n=null,depth:r=!0,stencil:s=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:h="default",failIfMajorPerformanceCaveat:u=!1,reversedDepthBuffer:d=!1,outputBufferType:f=dn}=e;this.isWebGLRenderer=!0;let m;if(n!==null){if(typeof WebGLRenderingContext<"u"&&n instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");m=n.getContextAttributes().alpha}else m=o;let x=f,g=new Set([oc,sc,rc]),p=new Set([dn,Bn,Ss,Ar,nc,ic]),v=new Uint32Array(4),_=new Int32Array(4),b={textures:[],min:[],max:[],resolution:[]},T=null,R=null,y=[],S=[],O=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=ei,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let M=this,C=!1,D=null,N=null,L=null,B=null;this._outputColorSpace=ln;let H=0,k=0,ee=null,W=-1,Y=null,te=new mt,Se=new mt,fe=null,X=new Ke(0),oe=0,ve=t.width,ce=t.height,he=1,Ie=null,st=null,Pe=new mt(0,0,ve,ce),Qe=new mt(0,0,ve,ce),it=!1,He=new Sr,wt=new Dl,yt=!1,Qt=!1,ft=new xt,Hn=new q,Rt=new mt,fn={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},pn=!1;function mn(){return ee===null?he:1}let U=n;function gn(E,F){return t.getContext(E,F)}let ht,ut,be,St,Ne,Ue,P,w,V,ie,Q,ue,xe,K,J,pe,I,Z,j,me,ae,de,Ce;try{let E={alpha:!0,depth:r,stencil:s,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:h,failIfMajorPerformanceCaveat:u};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",Le,!1),t.addEventListener("webglcontextrestored",ze,!1),t.addEventListener("webglcontextcreationerror",_e,!1),U===null){let F="webgl2";if(U=gn(F,E),U===null)throw gn(F)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}Ve()}catch(E){throw t.removeEventListener("webglcontextlost",Le,!1),t.removeEventListener("webglcontextrestored",ze,!1),t.removeEventListener("webglcontextcreationerror",_e,!1),Fe("WebGLRenderer: "+E.message),E}function Ve(){ht=new zE(U),ht.init(),ae=new MA(U,ht),ut=new CE(U,ht,e,ae),be=new bA(U,ht),ut.reversedDepthBuffer&&d&&be.buffers.depth.setReversed(!0),N=U.createFramebuffer(),L=U.createFramebuffer(),B=U.createFramebuffer(),St=new HE(U),Ne=new oA,Ue=new _A(U,ht,be,Ne,ut,ae,St),P=new BE(M),w=new $w(U),de=new AE(U,w),V=new VE(U,w,St,de),ie=new $E(U,V,w,de,St),Z=new WE(U,ut,Ue),J=new PE(Ne),Q=new sA(M,P,ht,ut,de,J),ue=new TA(M,Ne),xe=new lA,K=new pA(ht),I=new TE(M,P,be,ie,m,l),pe=new vA(M,ie,ut),Ce=new AA(U,St,ut,be),j=new RE(U,ht,St),me=new GE(U,ht,St),St.programs=Q.programs,M.capabilities=ut,M.extensions=ht,M.properties=Ne,M.renderLists=xe,M.shadowMap=pe,M.state=be,M.info=St}x!==dn&&(O=new qE(x,t.width,t.height,a,r,s));let se=new Pd(M,U);this.xr=se,this.getContext=function(){return U},this.getContextAttributes=function(){return U.getContextAttributes()},this.forceContextLoss=function(){let E=ht.get("WEBGL_lose_context");E&&E.loseContext()},this.forceContextRestore=function(){let E=ht.get("WEBGL_lose_context");E&&E.restoreContext()},this.getPixelRatio=function(){return he},this.setPixelRatio=function(E){E!==void 0&&(he=E,this.setSize(ve,ce,!1))},this.getSize=function(E){return E.set(ve,ce)},this.setSize=function(E,F,$=!0){if(se.isPresenting){De("WebGLRenderer: Can't change size while VR device is presenting.");return}ve=E,ce=F,t.width=Math.floor(E*he),t.height=Math.floor(F*he),$===!0&&(t.style.width=E+"px",t.style.height=F+"px"),O!==null&&O.setSize(t.width,t.height),this.setViewport(0,0,E,F)},this.getDrawingBufferSize=function(E){return E.set(ve*he,ce*he).floor()},this.setDrawingBufferSize=function(E,F,$){ve=E,ce=F,he=$,t.width=Math.floor(E*$),t.height=Math.floor(F*$),this.setViewport(0,0,E,F)},this.setEffects=function(E){if(x===dn){Fe("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(E){for(let F=0;F<E.length;F++)if(E[F].isOutputPass===!0){De("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}O.setEffects(E||[])},this.getCurrentViewport=function(E){return E.copy(te)},this.getViewport=function(E){return E.copy(Pe)},this.setViewport=function(E,F,$,z){E.isVector4?Pe.set(E.x,E.y,E.z,E.w):Pe.set(E,F,$,z),be.viewport(te.copy(Pe).multiplyScalar(mn()).round())},this.getScissor=function(E){return E.copy(Qe)},this.setScissor=function(E,F,$,z){E.isVector4?Qe.set(E.x,E.y,E.z,E.w):Qe.set(E,F,$,z),be.scissor(Se.copy(Qe).multiplyScalar(mn()).round())},this.getScissorTest=function(){return it},this.setScissorTest=function(E){be.setScissorTest(it=E)},this.setOpaqueSort=function(E){Ie=E},this.setTransparentSort=function(E){st=E},this.getClearColor=function(E){return E.copy(I.getClearColor())},this.setClearColor=function(){I.setClearColor(...arguments)},this.getClearAlpha=function(){return I.getClearAlpha()},this.setClearAlpha=function(){I.setClearAlpha(...arguments)},this.clear=function(E=!0,F=!0,$=!0){let z=0;if(E){let G=!1;if(ee!==null){let ye=ee.texture.format;G=g.has(ye)}if(G){let ye=ee.texture.type,Ee=p.has(ye),ge=I.getClearColor(),we=I.getClearAlpha(),Re=ge.r,ke=ge.g,Xe=ge.b;Ee?(v[0]=Re,v[1]=ke,v[2]=Xe,v[3]=we,U.clearBufferuiv(U.COLOR,0,v)):(_[0]=Re,_[1]=ke,_[2]=Xe,_[3]=we,U.clearBufferiv(U.COLOR,0,_))}else z|=U.COLOR_BUFFER_BIT}F&&(z|=U.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),$&&(z|=U.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),z!==0&&U.clear(z)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(E){E.setRenderer(this),D=E},this.dispose=function(){t.removeEventListener("webglcontextlost",Le,!1),t.removeEventListener("webglcontextrestored",ze,!1),t.removeEventListener("webglcontextcreationerror",_e,!1),I.dispose(),xe.dispose(),K.dispose(),Ue.dispose(),Ne.dispose(),P.dispose(),ie.dispose(),V.dispose(),de.dispose(),Ce.dispose(),Q.dispose(),se.dispose(),se.removeEventListener("sessionstart",Gd),se.removeEventListener("sessionend",Hd),tr.stop()};function Le(E){E.preventDefault(),md("WebGLRenderer: Context Lost."),C=!0}function ze(){md("WebGLRenderer: Context Restored."),C=!1;let E=St.autoReset,F=pe.enabled,$=pe.autoUpdate,z=pe.needsUpdate,G=pe.type;Ve(),St.autoReset=E,pe.enabled=F,pe.autoUpdate=$,pe.needsUpdate=z,pe.type=G}function _e(E){Fe("WebGLRenderer: A WebGL context could not be created. Reason: ",E.statusMessage)}function rt(E){let F=E.target;F.removeEventListener("dispose",rt),Ct(F)}function Ct(E){wi(E),Ne.remove(E)}function wi(E){let F=Ne.get(E).programs;F!==void 0&&(F.forEach(function($){Q.releaseProgram($)}),E.isShaderMaterial&&Q.releaseShaderCache(E))}this.renderBufferDirect=function(E,F,$,z,G,ye){F===null&&(F=fn);let Ee=G.isMesh&&G.matrixWorld.determinantAffine()<0,ge=Px(E,F,$,z,G);be.setMaterial(z,Ee);let we=$.index,Re=1;if(z.wireframe===!0){if(we=V.getWireframeAttribute($),we===void 0)return;Re=2}let ke=$.drawRange,Xe=$.attributes.position,Te=ke.start*Re,qe=(ke.start+ke.count)*Re;ye!==null&&(Te=Math.max(Te,ye.start*Re),qe=Math.min(qe,(ye.start+ye.count)*Re)),we!==null?(Te=Math.max(Te,0),qe=Math.min(qe,we.count)):Xe!=null&&(Te=Math.max(Te,0),qe=Math.min(qe,Xe.count));let _t=qe-Te;if(_t<0||_t===1/0)return;de.setup(G,z,ge,$,we);let at,ot=j;if(we!==null&&(at=w.get(we),ot=me,ot.setIndex(at)),G.isMesh)z.wireframe===!0?(be.setLineWidth(z.wireframeLinewidth*mn()),ot.setMode(U.LINES)):ot.setMode(U.TRIANGLES);else if(G.isLine){let Bt=z.linewidth;Bt===void 0&&(Bt=1),be.setLineWidth(Bt*mn()),G.isLineSegments?ot.setMode(U.LINES):G.isLineLoop?ot.setMode(U.LINE_LOOP):ot.setMode(U.LINE_STRIP)}else G.isPoints?ot.setMode(U.POINTS):G.isSprite&&ot.setMode(U.TRIANGLES);if(G.isBatchedMesh)if(ht.get("WEBGL_multi_draw"))ot.renderMultiDraw(G._multiDrawStarts,G._multiDrawCounts,G._multiDrawCount);else{let Bt=G._multiDrawStarts,Ae=G._multiDrawCounts,Xt=G._multiDrawCount,et=we?w.get(we).bytesPerElement:1,nr=Ne.get(z).currentProgram.getUniforms();for(let zt=0;zt<Xt;zt++)nr.setValue(U,"_gl_DrawID",zt),ot.render(Bt[zt]/et,Ae[zt])}else if(G.isInstancedMesh)ot.renderInstances(Te,_t,G.count);else if($.isInstancedBufferGeometry){let Bt=$._maxInstanceCount!==void 0?$._maxInstanceCount:1/0,Ae=Math.min($.instanceCount,Bt);ot.renderInstances(Te,_t,Ae)}else ot.render(Te,_t)};function Vd(E,F,$,z){D!==null&&E.isNodeMaterial&&D.setObject(z,E),yt===!0&&J.setState(E,$,!1),E.transparent===!0&&E.side===Rn&&E.forceSinglePass===!1?(E.side=Zt,E.needsUpdate=!0,Rs(E,F,z),E.side=Ji,E.needsUpdate=!0,Rs(E,F,z),E.side=Rn):Rs(E,F,z)}this.compile=function(E,F,$=null){$===null&&($=E),D!==null&&D.renderStart(E,F,$),R=K.get($),R.init(F),S.push(R),$.traverseVisible(function(G){G.isLight&&G.layers.test(F.layers)&&(R.pushLight(G),G.castShadow&&R.pushShadow(G))}),E!==$&&E.traverseVisible(function(G){G.isLight&&G.layers.test(F.layers)&&(R.pushLight(G),G.castShadow&&R.pushShadow(G))}),R.setupLights(),D!==null&&D.updateLights(R.state.lightsArray),Qt=this.localClippingEnabled,yt=J.init(this.clippingPlanes,Qt),yt===!0&&J.setGlobalState(this.clippingPlanes,F),D!==null&&pe.render(R.state.shadowsArray,$,F);let z=new Set;return E.traverse(function(G){if(!(G.isMesh||G.isPoints||G.isLine||G.isSprite))return;let ye=G.material;if(ye)if(Array.isArray(ye))for(let Ee=0;Ee<ye.length;Ee++){let ge=ye[Ee];Vd(ge,$,F,G),z.add(ge)}else Vd(ye,$,F,G),z.add(ye)}),R=S.pop(),D!==null&&D.renderEnd(),z},this.compileAsync=function(E,F,$=null){let z=this.compile(E,F,$);return new Promise(G=>{function ye(){if(z.forEach(function(Ee){let we=Ne.get(Ee).currentProgram;(we===void 0||we.isReady())&&z.delete(Ee)}),z.size===0){G(E);return}setTimeout(ye,10)}ht.get("KHR_parallel_shader_compile")!==null?ye():setTimeout(ye,10)})};let nh=null;function Rx(E){nh&&nh(E)}function Gd(){tr.stop()}function Hd(){tr.start()}let tr=new R0;tr.setAnimationLoop(Rx),typeof self<"u"&&tr.setContext(self),this.setAnimationLoop=function(E){nh=E,se.setAnimationLoop(E),E===null?tr.stop():tr.start()},se.addEventListener("sessionstart",Gd),se.addEventListener("sessionend",Hd),this.render=function(E,F){if(F!==void 0&&F.isCamera!==!0){Fe("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(C===!0)return;D!==null&&D.renderStart(E,F);let $=se.enabled===!0&&se.isPresenting===!0,z=O!==null&&(ee===null||$)&&O.begin(M,ee);if(E.matrixWorldAutoUpdate===!0&&E.updateMatrixWorld(),F.parent===null&&F.matrixWorldAutoUpdate===!0&&F.updateMatrixWorld(),se.enabled===!0&&se.isPresenting===!0&&(O===null||O.isCompositing()===!1)&&(se.cameraAutoUpdate===!0&&se.updateCamera(F),F=se.getCamera()),E.isScene===!0&&E.onBeforeRender(M,E,F,ee),R=K.get(E,S.length),R.init(F),R.state.textureUnits=Ue.getTextureUnits(),S.push(R),ft.multiplyMatrices(F.projectionMatrix,F.matrixWorldInverse),F.isArrayCamera?wt.setFromArrayCamera(F):He.setFromProjectionMatrix(ft,Sn,F.reversedDepth),Qt=this.localClippingEnabled,yt=J.init(this.clippingPlanes,Qt),T=xe.get(E,y.length),T.init(),y.push(T),this.info.render.frame++,se.enabled===!0&&se.isPresenting===!0){let Ee=M.xr.getDepthSensingMesh();Ee!==null&&ih(Ee,F,-1/0,M.sortObjects)}ih(E,F,0,M.sortObjects),T.finish(),D!==null&&D.updateLights(R.state.lightsArray),M.sortObjects===!0&&T.sort(Ie,st),pn=se.enabled===!1||se.isPresenting===!1||se.hasDepthSensing()===!1,pn&&I.addToRenderList(T,E),this.info.autoReset===!0&&this.info.reset(),yt===!0&&J.beginShadows();let G=R.state.shadowsArray;if(pe.render(G,E,F),yt===!0&&J.endShadows(),(z&&O.hasRenderPass())===!1){let Ee=T.opaque,ge=T.transmissive;if(R.setupLights(),F.isArrayCamera){let we=F.cameras;if(ge.length>0)for(let Re=0,ke=we.length;Re<ke;Re++){let Xe=we[Re];$d(Ee,ge,E,Xe)}pn&&I.render(E);for(let Re=0,ke=we.length;Re<ke;Re++){let Xe=we[Re];Wd(T,E,Xe,Xe.viewport)}}else ge.length>0&&$d(Ee,ge,E,F),pn&&I.render(E),Wd(T,E,F)}ee!==null&&k===0&&(Ue.updateMultisampleRenderTarget(ee),Ue.updateRenderTargetMipmap(ee)),z&&O.end(M),E.isScene===!0&&E.onAfterRender(M,E,F),de.resetDefaultState(),W=-1,Y=null,S.pop(),S.length>0?(R=S[S.length-1],Ue.setTextureUnits(R.state.textureUnits),yt===!0&&J.setGlobalState(M.clippingPlanes,R.state.camera)):R=null,y.pop(),y.length>0?T=y[y.length-1]:T=null,D!==null&&D.renderEnd()};function ih(E,F,$,z){if(E.visible===!1)return;if(E.layers.test(F.layers)){if(E.isGroup)$=E.renderOrder;else if(E.isLOD)E.autoUpdate===!0&&E.update(F);else if(E.isLight)R.pushLight(E),E.castShadow&&R.pushShadow(E);else if(E.isSprite){let Ee=F.isArrayCamera?wt:He;if(!E.frustumCulled||E.intersectsFrustum(Ee)){z&&Rt.setFromMatrixPosition(E.matrixWorld).applyMatrix4(ft);let ge=ie.update(E),we=E.material;we.visible&&T.push(E,ge,we,$,Rt.z,null,F)}}else if(E.isMesh||E.isLine||E.isPoints){let Ee=F.isArrayCamera?wt:He;if(!E.frustumCulled||E.intersectsFrustum(Ee)){let ge=ie.update(E),we=E.material;if(z&&(E.boundingSphere!==void 0?(E.boundingSphere===null&&E.computeBoundingSphere(),Rt.copy(E.boundingSphere.center)):(ge.boundingSphere===null&&ge.computeBoundingSphere(),Rt.copy(ge.boundingSphere.center)),Rt.applyMatrix4(E.matrixWorld).applyMatrix4(ft)),Array.isArray(we)){let Re=ge.groups;for(let ke=0,Xe=Re.length;ke<Xe;ke++){let Te=Re[ke],qe=we[Te.materialIndex];qe&&qe.visible&&T.push(E,ge,qe,$,Rt.z,Te,F)}}else we.visible&&T.push(E,ge,we,$,Rt.z,null,F)}}}let ye=E.children;for(let Ee=0,ge=ye.length;Ee<ge;Ee++)ih(ye[Ee],F,$,z)}function Wd(E,F,$,z){let{opaque:G,transmissive:ye,transparent:Ee}=E;R.setupLightsView($),yt===!0&&J.setGlobalState(M.clippingPlanes,$),z&&be.viewport(te.copy(z)),G.length>0&&Uo(G,F,$),ye.length>0&&Uo(ye,F,$),Ee.length>0&&Uo(Ee,F,$),be.buffers.depth.setTest(!0),be.buffers.depth.setMask(!0),be.buffers.color.setMask(!0),be.setPolygonOffset(!1)}function $d(E,F,$,z){if(($.isScene===!0?$.overrideMaterial:null)!==null)return;if(R.state.transmissionRenderTarget[z.id]===void 0){let Te=ht.has("EXT_color_buffer_half_float")||ht.has("EXT_color_buffer_float");R.state.transmissionRenderTarget[z.id]=new hn(1,1,{generateMipmaps:!0,type:Te?Vn:dn,minFilter:bi,samples:Math.max(4,ut.samples),stencilBuffer:s,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:$e.workingColorSpace})}let ye=R.state.transmissionRenderTarget[z.id],Ee=z.viewport||te;ye.setSize(Ee.z*M.transmissionResolutionScale,Ee.w*M.transmissionResolutionScale);let ge=M.getRenderTarget(),we=M.getActiveCubeFace(),Re=M.getActiveMipmapLevel();M.setRenderTarget(ye),M.getClearColor(X),oe=M.getClearAlpha(),oe<1&&M.setClearColor(16777215,.5),M.clear(),pn&&I.render($);let ke=M.toneMapping;M.toneMapping=ei;let Xe=z.viewport;if(z.viewport!==void 0&&(z.viewport=void 0),R.setupLightsView(z),yt===!0&&J.setGlobalState(M.clippingPlanes,z),Uo(E,$,z),Ue.updateMultisampleRenderTarget(ye),Ue.updateRenderTargetMipmap(ye),ht.has("WEBGL_multisampled_render_to_texture")===!1){let Te=!1;for(let qe=0,_t=F.length;qe<_t;qe++){let at=F[qe],{object:ot,geometry:Bt,material:Ae,group:Xt}=at;if(Ae.side===Rn&&ot.layers.test(z.layers)){let et=Ae.side;Ae.side=Zt,Ae.needsUpdate=!0,Xd(ot,$,z,Bt,Ae,Xt),Ae.side=et,Ae.needsUpdate=!0,Te=!0}}Te===!0&&(Ue.updateMultisampleRenderTarget(ye),Ue.updateRenderTargetMipmap(ye))}M.setRenderTarget(ge,we,Re),M.setClearColor(X,oe),Xe!==void 0&&(z.viewport=Xe),M.toneMapping=ke}function Uo(E,F,$){let z=F.isScene===!0?F.overrideMaterial:null;for(let G=0,ye=E.length;G<ye;G++){let Ee=E[G],{object:ge,geometry:we,group:Re}=Ee,ke=Ee.material;ke.allowOverride===!0&&z!==null&&(ke=z),ge.layers.test($.layers)&&Xd(ge,F,$,we,ke,Re)}}function Xd(E,F,$,z,G,ye){D!==null&&G.isNodeMaterial&&D.setObject(E,G),E.onBeforeRender(M,F,$,z,G,ye),E.modelViewMatrix.multiplyMatrices($.matrixWorldInverse,E.matrixWorld),E.normalMatrix.getNormalMatrix(E.modelViewMatrix),G.onBeforeRender(M,F,$,z,E,ye),G.transparent===!0&&G.side===Rn&&G.forceSinglePass===!1?(G.side=Zt,G.needsUpdate=!0,M.renderBufferDirect($,F,z,G,E,ye),G.side=Ji,G.needsUpdate=!0,M.renderBufferDirect($,F,z,G,E,ye),G.side=Rn):M.renderBufferDirect($,F,z,G,E,ye),E.onAfterRender(M,F,$,z,G,ye)}function qd(E){let F=0;for(let $ of E)$.texture!==null&&F++;return F}function Rs(E,F,$){F.isScene!==!0&&(F=fn);let z=Ne.get(E),G=R.state.lights,ye=R.state.shadowsArray,Ee=G.state.version,ge=Q.getParameters(E,G.state,ye,F,$,R.state.lightProbeGridArray),we=Q.getProgramCacheKey(ge),Re=z.programs;z.environment=E.isMeshStandardMaterial||E.isMeshLambertMaterial||E.isMeshPhongMaterial?F.environment:null,z.fog=F.fog;let ke=E.isMeshStandardMaterial||E.isMeshLambertMaterial&&!E.envMap||E.isMeshPhongMaterial&&!E.envMap;z.envMap=P.get(E.envMap||z.environment,ke),z.envMapRotation=z.environment!==null&&E.envMap===null?F.environmentRotation:E.envMapRotation,Re===void 0&&(E.addEventListener("dispose",rt),Re=new Map,z.programs=Re,z.programVariants=new Map);let Xe=Re.get(we);if(Xe!==void 0){if(z.currentProgram===Xe&&z.lightsStateVersion===Ee)return jd(E,ge),Xe}else ge.uniforms=Q.getUniforms(E),D!==null&&E.isNodeMaterial&&D.build(E,$,ge),E.onBeforeCompile(ge,M),Xe=Q.acquireProgram(ge,we),Re.set(we,Xe),z.uniforms=ge.uniforms;let Te=z.uniforms;return(!E.isShaderMaterial&&!E.isRawShaderMaterial||E.clipping===!0)&&(Te.clippingPlanes=J.uniform),jd(E,ge),z.needsLights=Ix(E),z.lightsStateVersion=Ee,z.needsLights&&(Te.ambientLightColor.value=G.state.ambient,Te.lightProbe.value=G.state.probe,Te.sunLights.value=G.state.sun,Te.sunLightShadows.value=G.state.sunShadow,Te.directionalLights.value=G.state.directional,Te.directionalLightShadows.value=G.state.directionalShadow,Te.spotLights.value=G.state.spot,Te.spotLightShadows.value=G.state.spotShadow,Te.rectAreaLights.value=G.state.rectArea,Te.ltc_1.value=G.state.rectAreaLTC1,Te.ltc_2.value=G.state.rectAreaLTC2,Te.pointLights.value=G.state.point,Te.pointLightShadows.value=G.state.pointShadow,Te.hemisphereLights.value=G.state.hemi,Te.sunShadowMatrix.value=G.state.sunShadowMatrix,Te.sunShadowCascade.value=G.state.sunShadowCascade,Te.directionalShadowMatrix.value=G.state.directionalShadowMatrix,Te.spotLightMatrix.value=G.state.spotLightMatrix,Te.spotLightMap.value=G.state.spotLightMap,Te.pointShadowMatrix.value=G.state.pointShadowMatrix),z.numLightProbeGrids=qd(R.state.lightProbeGridArray),z.currentProgram=Xe,z.uniformsList=null,Xe}function Cx(E,F,$,z,G){let ye=Ne.get(E),Ee=ye.currentProgram.id+","+z+","+G,ge=ye.programVariants.get(Ee);return ge===void 0?(ge=Rs(E,F,$),ye.programVariants.set(Ee,ge)):(ye.currentProgram=ge,ye.uniformsList=null,ye.outputColorSpace=z,ye.toneMapping=G),ge}function Yd(E){if(E.uniformsList===null){let F=E.currentProgram.getUniforms();E.uniformsList=Es.seqWithValue(F.seq,E.uniforms)}return E.uniformsList}function jd(E,F){let $=Ne.get(E);$.outputColorSpace=F.outputColorSpace,$.batching=F.batching,$.batchingColor=F.batchingColor,$.instancing=F.instancing,$.instancingColor=F.instancingColor,$.instancingMorph=F.instancingMorph,$.skinning=F.skinning,$.morphTargets=F.morphTargets,$.morphNormals=F.morphNormals,$.morphColors=F.morphColors,$.morphTargetsCount=F.morphTargetsCount,$.numClippingPlanes=F.numClippingPlanes,$.numIntersection=F.numClipIntersection,$.vertexAlphas=F.vertexAlphas,$.vertexTangents=F.vertexTangents,$.toneMapping=F.toneMapping}function Px(E,F,$,z,G){F.isScene!==!0&&(F=fn),Ue.resetTextureUnits();let ye=F.fog,Ee=z.isMeshStandardMaterial||z.isMeshLambertMaterial||z.isMeshPhongMaterial?F.environment:null,ge=ee===null?M.outputColorSpace:ee.isXRRenderTarget===!0?ee.texture.colorSpace:$e.workingColorSpace,we=z.isMeshStandardMaterial||z.isMeshLambertMaterial&&!z.envMap||z.isMeshPhongMaterial&&!z.envMap,Re=P.get(z.envMap||Ee,we),ke=z.vertexColors===!0&&!!$.attributes.color&&$.attributes.color.itemSize===4,Xe=!!$.attributes.tangent&&(!!z.normalMap||z.anisotropy>0),Te=!!$.morphAttributes.position,qe=!!$.morphAttributes.normal,_t=!!$.morphAttributes.color,at=ei;z.toneMapped&&(ee===null||ee.isXRRenderTarget===!0)&&(at=M.toneMapping);let ot=$.morphAttributes.position||$.morphAttributes.normal||$.morphAttributes.color,Bt=ot!==void 0?ot.length:0,Ae=Ne.get(z),Xt=R.state.lights;if(yt===!0&&(Qt===!0||E!==Y)){let pt=E===Y&&z.id===W;J.setState(z,E,pt)}let et=!1,nr=!1;z.version===Ae.__version?Ae.needsLights&&Ae.lightsStateVersion!==Xt.state.version||G.isBatchedMesh&&Ae.batching===!1||!G.isBatchedMesh&&Ae.batching===!0||G.isBatchedMesh&&Ae.batchingColor===!0&&G._colorsTexture===null||G.isBatchedMesh&&Ae.batchingColor===!1&&G._colorsTexture!==null||G.isInstancedMesh&&Ae.instancing===!1||!G.isInstancedMesh&&Ae.instancing===!0||G.isSkinnedMesh&&Ae.skinning===!1||!G.isSkinnedMesh&&Ae.skinning===!0||G.isInstancedMesh&&Ae.instancingColor===!0&&G.instanceColor===null||G.isInstancedMesh&&Ae.instancingColor===!1&&G.instanceColor!==null||G.isInstancedMesh&&Ae.instancingMorph===!0&&G.morphTexture===null||G.isInstancedMesh&&Ae.instancingMorph===!1&&G.morphTexture!==null||Ae.envMap!==Re||z.fog===!0&&Ae.fog!==ye||Ae.numClippingPlanes!==void 0&&(Ae.numClippingPlanes!==J.numPlanes||Ae.numIntersection!==J.numIntersection)||Ae.vertexAlphas!==ke||Ae.vertexTangents!==Xe||Ae.morphTargets!==Te||Ae.morphNormals!==qe||Ae.morphColors!==_t||Ae.morphTargetsCount!==Bt||Ae.numLightProbeGrids!==qd(R.state.lightProbeGridArray)?et=!0:(Ae.outputColorSpace!==ge||Ae.toneMapping!==at)&&(nr=!0):(et=!0,Ae.__version=z.version);let zt=Ae.currentProgram;(et===!0||nr===!0)&&(zt=nr===!0?Cx(z,F,G,ge,at):Rs(z,F,G),D&&z.isNodeMaterial&&D.onUpdateProgram(z,zt,Ae));let ko=!1,Si=!1,ir=!1,Ze=zt.getUniforms(),Ot=Ae.uniforms;if(be.useProgram(zt.program)&&(ko=!0,Si=!0,ir=!0),z.id!==W&&(W=z.id,Si=!0),ko||Y!==E){be.buffers.depth.getReversed()&&E.reversedDepth!==!0&&(E._reversedDepth=!0,E.updateProjectionMatrix()),Ze.setValue(U,"projectionMatrix",E.projectionMatrix),Ze.setValue(U,"viewMatrix",E.matrixWorldInverse);let Pt=Ze.map.cameraPosition;Pt!==void 0&&Pt.setValue(U,Hn.setFromMatrixPosition(E.matrixWorld)),ut.logarithmicDepthBuffer&&Ze.setValue(U,"logDepthBufFC",2/(Math.log(E.far+1)/Math.LN2)),(z.isMeshPhongMaterial||z.isMeshToonMaterial||z.isMeshLambertMaterial||z.isMeshBasicMaterial||z.isMeshStandardMaterial||z.isShaderMaterial)&&Ze.setValue(U,"isOrthographic",E.isOrthographicCamera===!0),Y!==E&&(Y=E,Si=!0,ir=!0)}if(Ae.needsLights&&(Xt.state.sunShadowMap.length>0&&Ze.setValue(U,"sunShadowMap",Xt.state.sunShadowMap,Ue),Xt.state.directionalShadowMap.length>0&&Ze.setValue(U,"directionalShadowMap",Xt.state.directionalShadowMap,Ue),Xt.state.spotShadowMap.length>0&&Ze.setValue(U,"spotShadowMap",Xt.state.spotShadowMap,Ue),Xt.state.pointShadowMap.length>0&&Ze.setValue(U,"pointShadowMap",Xt.state.pointShadowMap,Ue)),G.isSkinnedMesh){Ze.setOptional(U,G,"bindMatrix"),Ze.setOptional(U,G,"bindMatrixInverse");let pt=G.skeleton;pt&&(pt.boneTexture===null&&pt.computeBoneTexture(),Ze.setValue(U,"boneTexture",pt.boneTexture,Ue))}G.isBatchedMesh&&(Ze.setOptional(U,G,"batchingTexture"),Ze.setValue(U,"batchingTexture",G._matricesTexture,Ue),Ze.setOptional(U,G,"batchingIdTexture"),Ze.setValue(U,"batchingIdTexture",G._indirectTexture,Ue),Ze.setOptional(U,G,"batchingColorTexture"),G._colorsTexture!==null&&Ze.setValue(U,"batchingColorTexture",G._colorsTexture,Ue));let Cn=$.morphAttributes;if((Cn.position!==void 0||Cn.normal!==void 0||Cn.color!==void 0)&&Z.update(G,$,zt),(Si||Ae.receiveShadow!==G.receiveShadow)&&(Ae.receiveShadow=G.receiveShadow,Ze.setValue(U,"receiveShadow",G.receiveShadow)),(z.isMeshStandardMaterial||z.isMeshLambertMaterial||z.isMeshPhongMaterial)&&z.envMap===null&&F.environment!==null&&(Ot.envMapIntensity.value=F.environmentIntensity),Ot.dfgLUT!==void 0&&(Ot.dfgLUT.value=CA()),Si){if(Ze.setValue(U,"toneMappingExposure",M.toneMappingExposure),Ae.needsLights&&Lx(Ot,ir),ye&&z.fog===!0&&ue.refreshFogUniforms(Ot,ye),ue.refreshMaterialUniforms(Ot,z,he,ce,R.state.transmissionRenderTarget[E.id]),Ae.needsLights&&Ae.numLightProbeGrids>0){let pt=b,Pt=0;for(let ii of R.state.lightProbeGridArray)ii.texture!==null&&(pt.textures[Pt]=ii.texture,pt.min[Pt]=ii.boundingBox.min,pt.max[Pt]=ii.boundingBox.max,pt.resolution[Pt]=ii.resolution,Pt++);for(let ii in pt)pt[ii].length=Pt;Ot.probesSH.value=pt.textures,Ot.probesMin.value=pt.min,Ot.probesMax.value=pt.max,Ot.probesResolution.value=pt.resolution}Es.upload(U,Yd(Ae),Ot,Ue)}if(z.isShaderMaterial&&z.uniformsNeedUpdate===!0&&(Es.upload(U,Yd(Ae),Ot,Ue),z.uniformsNeedUpdate=!1),z.isSpriteMaterial&&Ze.setValue(U,"center",G.center),Ze.setValue(U,"modelViewMatrix",G.modelViewMatrix),Ze.setValue(U,"normalMatrix",G.normalMatrix),Ze.setValue(U,"modelMatrix",G.matrixWorld),z.uniformsGroups!==void 0){let pt=z.uniformsGroups;for(let Pt=0,ii=pt.length;Pt<ii;Pt++){let Jd=pt[Pt];Ce.update(Jd,zt),Ce.bind(Jd,zt)}}return zt}function Lx(E,F){E.ambientLightColor.needsUpdate=F,E.lightProbe.needsUpdate=F,E.sunLights.needsUpdate=F,E.sunLightShadows.needsUpdate=F,E.directionalLights.needsUpdate=F,E.directionalLightShadows.needsUpdate=F,E.pointLights.needsUpdate=F,E.pointLightShadows.needsUpdate=F,E.spotLights.needsUpdate=F,E.spotLightShadows.needsUpdate=F,E.rectAreaLights.needsUpdate=F,E.hemisphereLights.needsUpdate=F}function Ix(E){return E.isMeshLambertMaterial||E.isMeshToonMaterial||E.isMeshPhongMaterial||E.isMeshStandardMaterial||E.isShadowMaterial||E.isShaderMaterial&&E.lights===!0}this.getActiveCubeFace=function(){return H},this.getActiveMipmapLevel=function(){return k},this.getRenderTarget=function(){return ee},this.setRenderTargetTextures=function(E,F,$){let z=Ne.get(E);z.__autoAllocateDepthBuffer=E.resolveDepthBuffer===!1,z.__autoAllocateDepthBuffer===!1&&(z.__useRenderToTexture=!1),Ne.get(E.texture).__webglTexture=F,Ne.get(E.depthTexture).__webglTexture=z.__autoAllocateDepthBuffer?void 0:$,z.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(E,F){let $=Ne.get(E);$.__webglFramebuffer=F,$.__useDefaultFramebuffer=F===void 0},this.setRenderTarget=function(E,F=0,$=0){ee=E,H=F,k=$;let z=null,G=!1,ye=!1;if(E){let ge=Ne.get(E);if(ge.__useDefaultFramebuffer!==void 0){be.bindFramebuffer(U.FRAMEBUFFER,ge.__webglFramebuffer),te.copy(E.viewport),Se.copy(E.scissor),fe=E.scissorTest,be.viewport(te),be.scissor(Se),be.setScissorTest(fe),W=-1;return}else if(ge.__webglFramebuffer===void 0)Ue.setupRenderTarget(E);else if(ge.__hasExternalTextures)Ue.rebindTextures(E,Ne.get(E.texture).__webglTexture,Ne.get(E.depthTexture).__webglTexture);else if(E.depthBuffer){let ke=E.depthTexture;if(ge.__boundDepthTexture!==ke){if(ke!==null&&Ne.has(ke)&&(E.width!==ke.image.width||E.height!==ke.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Ue.setupDepthRenderbuffer(E)}}let we=E.texture;(we.isData3DTexture||we.isDataArrayTexture||we.isCompressedArrayTexture)&&(ye=!0);let Re=Ne.get(E).__webglFramebuffer;E.isWebGLCubeRenderTarget?(Array.isArray(Re[F])?z=Re[F][$]:z=Re[F],G=!0):E.samples>0&&Ue.useMultisampledRTT(E)===!1?z=Ne.get(E).__webglMultisampledFramebuffer:Array.isArray(Re)?z=Re[$]:z=Re,te.copy(E.viewport),Se.copy(E.scissor),fe=E.scissorTest}else te.copy(Pe).multiplyScalar(he).floor(),Se.copy(Qe).multiplyScalar(he).floor(),fe=it;if($!==0&&(z=N),be.bindFramebuffer(U.FRAMEBUFFER,z)&&be.drawBuffers(E,z),be.viewport(te),be.scissor(Se),be.setScissorTest(fe),G){let ge=Ne.get(E.texture);U.framebufferTexture2D(U.FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_CUBE_MAP_POSITIVE_X+F,ge.__webglTexture,$)}else if(ye){let ge=F;for(let we=0;we<E.textures.length;we++){let Re=Ne.get(E.textures[we]);U.framebufferTextureLayer(U.FRAMEBUFFER,U.COLOR_ATTACHMENT0+we,Re.__webglTexture,$,ge)}}else if(E!==null&&$!==0){let ge=Ne.get(E.texture);U.framebufferTexture2D(U.FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_2D,ge.__webglTexture,$)}W=-1};function Kd(E){let F=Ne.get(E);return(F.__readFormat!==E.format||F.__readType!==E.type)&&(F.__readFormat=E.format,F.__readType=E.type,F.__formatReadable=ut.textureFormatReadable(E.format),F.__typeReadable=ut.textureTypeReadable(E.type)),F}this.readRenderTargetPixels=function(E,F,$,z,G,ye,Ee,ge=0){if(!(E&&E.isWebGLRenderTarget)){Fe("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let we=Ne.get(E).__webglFramebuffer;if(E.isWebGLCubeRenderTarget&&Ee!==void 0&&(we=we[Ee],Array.isArray(we)&&(we=we[0])),we){be.bindFramebuffer(U.FRAMEBUFFER,we);try{let Re=E.textures[ge],ke=Re.format,Xe=Re.type;E.textures.length>1&&U.readBuffer(U.COLOR_ATTACHMENT0+ge);let Te=Kd(Re);if(Te.__formatReadable===!1){Fe("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(Te.__typeReadable===!1){Fe("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}F>=0&&F<=E.width-z&&$>=0&&$<=E.height-G&&U.readPixels(F,$,z,G,ae.convert(ke),ae.convert(Xe),ye)}finally{let Re=ee!==null?Ne.get(ee).__webglFramebuffer:null;be.bindFramebuffer(U.FRAMEBUFFER,Re)}}},this.readRenderTargetPixelsAsync=async function(E,F,$,z,G,ye,Ee,ge=0){if(!(E&&E.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let we=Ne.get(E).__webglFramebuffer;if(E.isWebGLCubeRenderTarget&&Ee!==void 0&&(we=we[Ee],Array.isArray(we)&&(we=we[0])),we)if(F>=0&&F<=E.width-z&&$>=0&&$<=E.height-G){be.bindFramebuffer(U.FRAMEBUFFER,we);let Re=E.textures[ge],ke=Re.format,Xe=Re.type;E.textures.length>1&&U.readBuffer(U.COLOR_ATTACHMENT0+ge);let Te=Kd(Re);if(Te.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(Te.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let qe=U.createBuffer();U.bindBuffer(U.PIXEL_PACK_BUFFER,qe),U.bufferData(U.PIXEL_PACK_BUFFER,ye.byteLength,U.STREAM_READ),U.readPixels(F,$,z,G,ae.convert(ke),ae.convert(Xe),0),U.bindBuffer(U.PIXEL_PACK_BUFFER,null);let _t=ee!==null?Ne.get(ee).__webglFramebuffer:null;be.bindFramebuffer(U.FRAMEBUFFER,_t);let at=U.fenceSync(U.SYNC_GPU_COMMANDS_COMPLETE,0);return U.flush(),await e0(U,at,4),U.bindBuffer(U.PIXEL_PACK_BUFFER,qe),U.getBufferSubData(U.PIXEL_PACK_BUFFER,0,ye),U.bindBuffer(U.PIXEL_PACK_BUFFER,null),U.deleteBuffer(qe),U.deleteSync(at),ye}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(E,F=null,$=0){let z=Math.pow(2,-$),G=Math.floor(E.image.width*z),ye=Math.floor(E.image.height*z),Ee=F!==null?F.x:0,ge=F!==null?F.y:0;Ue.setTexture2D(E,0),U.copyTexSubImage2D(U.TEXTURE_2D,$,0,0,Ee,ge,G,ye),be.unbindTexture()},this.copyTextureToTexture=function(E,F,$=null,z=null,G=0,ye=0){let Ee,ge,we,Re,ke,Xe,Te,qe,_t,at=E.isCompressedTexture?E.mipmaps[ye]:E.image;if($!==null)Ee=$.max.x-$.min.x,ge=$.max.y-$.min.y,we=$.isBox3?$.max.z-$.min.z:1,Re=$.min.x,ke=$.min.y,Xe=$.isBox3?$.min.z:0;else{let Ze=Math.pow(2,-G);Ee=Math.floor(at.width*Ze),ge=Math.floor(at.height*Ze),E.isDataArrayTexture?we=at.depth:E.isData3DTexture?we=Math.floor(at.depth*Ze):we=1,Re=0,ke=0,Xe=0}z!==null?(Te=z.x,qe=z.y,_t=z.z):(Te=0,qe=0,_t=0);let ot=ae.convert(F.format),Bt=ae.convert(F.type),Ae;F.isData3DTexture?(Ue.setTexture3D(F,0),Ae=U.TEXTURE_3D):F.isDataArrayTexture||F.isCompressedArrayTexture?(Ue.setTexture2DArray(F,0),Ae=U.TEXTURE_2D_ARRAY):(Ue.setTexture2D(F,0),Ae=U.TEXTURE_2D),be.activeTexture(U.TEXTURE0),be.pixelStorei(U.UNPACK_FLIP_Y_WEBGL,F.flipY),be.pixelStorei(U.UNPACK_PREMULTIPLY_ALPHA_WEBGL,F.premultiplyAlpha),be.pixelStorei(U.UNPACK_ALIGNMENT,F.unpackAlignment);let Xt=be.getParameter(U.UNPACK_ROW_LENGTH),et=be.getParameter(U.UNPACK_IMAGE_HEIGHT),nr=be.getParameter(U.UNPACK_SKIP_PIXELS),zt=be.getParameter(U.UNPACK_SKIP_ROWS),ko=be.getParameter(U.UNPACK_SKIP_IMAGES);be.pixelStorei(U.UNPACK_ROW_LENGTH,at.width),be.pixelStorei(U.UNPACK_IMAGE_HEIGHT,at.height),be.pixelStorei(U.UNPACK_SKIP_PIXELS,Re),be.pixelStorei(U.UNPACK_SKIP_ROWS,ke),be.pixelStorei(U.UNPACK_SKIP_IMAGES,Xe);let Si=E.isDataArrayTexture||E.isData3DTexture,ir=F.isDataArrayTexture||F.isData3DTexture;if(E.isDepthTexture){let Ze=Ne.get(E),Ot=Ne.get(F),Cn=Ne.get(Ze.__renderTarget),pt=Ne.get(Ot.__renderTarget);be.bindFramebuffer(U.READ_FRAMEBUFFER,Cn.__webglFramebuffer),be.bindFramebuffer(U.DRAW_FRAMEBUFFER,pt.__webglFramebuffer);for(let Pt=0;Pt<we;Pt++)Si&&(U.framebufferTextureLayer(U.READ_FRAMEBUFFER,U.COLOR_ATTACHMENT0,Ne.get(E).__webglTexture,G,Xe+Pt),U.framebufferTextureLayer(U.DRAW_FRAMEBUFFER,U.COLOR_ATTACHMENT0,Ne.get(F).__webglTexture,ye,_t+Pt)),U.blitFramebuffer(Re,ke,Re+Ee,ke+ge,Te,qe,Te+Ee,qe+ge,U.DEPTH_BUFFER_BIT,U.NEAREST);be.bindFramebuffer(U.READ_FRAMEBUFFER,null),be.bindFramebuffer(U.DRAW_FRAMEBUFFER,null)}else if(G!==0||E.isRenderTargetTexture||Ne.has(E)){let Ze=Ne.get(E),Ot=Ne.get(F);be.bindFramebuffer(U.READ_FRAMEBUFFER,L),be.bindFramebuffer(U.DRAW_FRAMEBUFFER,B);for(let Cn=0;Cn<we;Cn++)Si?U.framebufferTextureLayer(U.READ_FRAMEBUFFER,U.COLOR_ATTACHMENT0,Ze.__webglTexture,G,Xe+Cn):U.framebufferTexture2D(U.READ_FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_2D,Ze.__webglTexture,G),ir?U.framebufferTextureLayer(U.DRAW_FRAMEBUFFER,U.COLOR_ATTACHMENT0,Ot.__webglTexture,ye,_t+Cn):U.framebufferTexture2D(U.DRAW_FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_2D,Ot.__webglTexture,ye),G!==0?U.blitFramebuffer(Re,ke,Re+Ee,ke+ge,Te,qe,Te+Ee,qe+ge,U.COLOR_BUFFER_BIT,U.NEAREST):ir?U.copyTexSubImage3D(Ae,ye,Te,qe,_t+Cn,Re,ke,Ee,ge):U.copyTexSubImage2D(Ae,ye,Te,qe,Re,ke,Ee,ge);be.bindFramebuffer(U.READ_FRAMEBUFFER,null),be.bindFramebuffer(U.DRAW_FRAMEBUFFER,null)}else ir?E.isDataTexture||E.isData3DTexture?U.texSubImage3D(Ae,ye,Te,qe,_t,Ee,ge,we,ot,Bt,at.data):F.isCompressedArrayTexture?U.compressedTexSubImage3D(Ae,ye,Te,qe,_t,Ee,ge,we,ot,at.data):U.texSubImage3D(Ae,ye,Te,qe,_t,Ee,ge,we,ot,Bt,at):E.isDataTexture?U.texSubImage2D(U.TEXTURE_2D,ye,Te,qe,Ee,ge,ot,Bt,at.data):E.isCompressedTexture?U.compressedTexSubImage2D(U.TEXTURE_2D,ye,Te,qe,at.width,at.height,ot,at.data):U.texSubImage2D(U.TEXTURE_2D,ye,Te,qe,Ee,ge,ot,Bt,at);be.pixelStorei(U.UNPACK_ROW_LENGTH,Xt),be.pixelStorei(U.UNPACK_IMAGE_HEIGHT,et),be.pixelStorei(U.UNPACK_SKIP_PIXELS,nr),be.pixelStorei(U.UNPACK_SKIP_ROWS,zt),be.pixelStorei(U.UNPACK_SKIP_IMAGES,ko),ye===0&&F.generateMipmaps===!0&&F.mipmapsAutoUpdate===!0&&U.generateMipmap(Ae),be.unbindTexture()},this.initRenderTarget=function(E){Ne.get(E).__webglFramebuffer===void 0&&Ue.setupRenderTarget(E)},this.initTexture=function(E){E.isCubeTexture?Ue.setTextureCube(E,0):E.isData3DTexture?Ue.setTexture3D(E,0):E.isDataArrayTexture||E.isCompressedArrayTexture?Ue.setTexture2DArray(E,0):Ue.setTexture2D(E,0),be.unbindTexture()},this.resetState=function(){H=0,k=0,ee=null,be.reset(),de.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return Sn}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=$e._getDrawingBufferColorSpace(e),t.unpackColorSpace=$e._getUnpackColorSpace()}};$e.enabled=!1;var PA=new Float32Array([-1,-1,1,-1,1,1,-1,1]),B0=3.4,z0=.008,LA=.15,IA=[.044,.6],NA=[.026,.95],As=class{constructor(e,t,n){this.fields=e;let r=new yo;r.setAttribute("corner",new cn(PA,2)),r.setIndex([0,1,2,0,2,3]),r.instanceCount=0,this.mesh=new An(r,t),this.mesh.frustumCulled=!1,this.mesh.renderOrder=n}fields;mesh;#e=0;resize(e){let t=this.mesh.geometry;if(e>this.#e){this.#e=e+16,t.dispose();for(let[r,s]of Object.entries(this.fields))t.setAttribute(r,new ho(new Float32Array(this.#e*s),s))}t.instanceCount=e,this.mesh.visible=e>0;let n={};for(let r of Object.keys(this.fields)){let s=t.getAttribute(r);s&&(s.needsUpdate=!0,n[r]=s.array)}return n}dispose(){this.mesh.geometry.dispose(),this.mesh.material.dispose()}};function Hc(i,e,t,n){return new bs({glslVersion:Ro,vertexShader:i,fragmentShader:e,uniforms:t,transparent:!0,blending:Zi,depthTest:n.test,depthWrite:n.write})}var DA={a:3,b:3,colourA:3,colourB:3,shape:4},FA={at:3,tint:3,look:4,flags:3},Wc=class{graph=new ao;camera=new Kt;#e={size:{value:new je(1,1)},dpr:{value:1},paper:{value:new Ke},ink:{value:new Ke}};#t=this.#c({extra:B0,push:z0,order:1});#n=this.#c({order:2});#i=this.#c({order:0,depth:!1});#r=this.#c({order:.5,dash:[5,4.5],cut:!0});#a=this.#E(new As({at:3,tint:3,axes:4},Hc(Xm,qm,{...this.#e},{test:!1,write:!1}),-.5));#l=this.#c({order:3,dash:[1.6,3],depth:!1,cut:!0});#o=this.#c({extra:B0,order:3,depth:!1,cut:!0});#d=this.#c({order:4,depth:!1,cut:!0});#p=this.#c({order:3,dash:[2,3],cut:!0});#v=this.#_(10,!0);#m=this.#_(11,!1);#h=this.#x({},Ym,jm,-2,{centre:{value:new q},reach:{value:new je(1,1)},cell:{value:1},strength:{value:0}});#u=this.#x({a:2,b:2,soft:2},Km,Jm,-1,{level:{value:0},strength:{value:0}});paint(e,t,n,r){this.#f(t.camera,t.projector,n,e.span),this.#e.size.value.set(...n),this.#e.dpr.value=r,V0(this.#e.paper.value,e.theme.paper),V0(this.#e.ink.value,e.theme.ink),this.#t.mesh.material.uniforms.push.value=z0*e.span,this.#M(e),er(this.#t,e.paths,e.theme.paper),er(this.#n,e.paths),er(this.#i,e.leaders),er(this.#r,e.geodesic),er(this.#o,e.arcs,e.theme.paper),er(this.#d,e.arcs),er(this.#p,e.plumb),er(this.#l,e.guesses),OA(this.#a,e.ellipses),G0(this.#v,e.marks.filter(s=>!s.top)),G0(this.#m,e.marks.filter(s=>s.top))}dispose(){let e=[this.#a,this.#l,this.#t,this.#n,this.#i,this.#r,this.#o,this.#d,this.#p,this.#v,this.#m,this.#h,this.#u];for(let t of e)t.dispose();this.graph.clear()}#f({distance:e,pivot:t,offset:n},{eye:r,up:s},[o,a],l){let{camera:c}=this;c.fov=Xh,c.aspect=o/a,c.near=Math.max(.05*l,e-3*l),c.far=e+4*l,c.position.fromArray(r),c.up.fromArray(s),c.lookAt(t[0],t[1],t[2]),c.setViewOffset(o,a,-n[0],-n[1],o,a),c.updateMatrixWorld()}#M({floor:e,theme:t,span:n}){let r=t.name==="light"?.2:.17,s=t.name==="light"?Kl:Jl;for(let x of[this.#h,this.#u])x.mesh.material.blendEquation=s;let o=e.alpha>.01,a=this.#h.mesh.material.uniforms;this.#h.resize(o?1:0),a.centre.value.set(e.centre[0],e.level,e.centre[1]),a.reach.value.set(...e.reach),a.cell.value=e.cell,a.strength.value=LA*e.alpha;let l=this.#u.mesh.material.uniforms;l.level.value=e.level,l.strength.value=r*e.alpha;let c=o?e.shadows:[],h=c.flatMap(([x,g])=>[x,g]),{a:u,b:d,soft:f}=this.#u.resize(c.length+h.length),m=(x,g,p,[v,_])=>{u.set([g[0],g[2]],2*x),d.set([p[0],p[2]],2*x),f.set([v*n,_],2*x)};c.forEach(([x,g],p)=>m(p,x,g,IA)),h.forEach((x,g)=>m(c.length+g,x,x,NA))}#c({extra:e=0,push:t=0,order:n,dash:r=[0,0],depth:s=!0,cut:o=!1}){let a={...this.#e,extra:{value:e},push:{value:t},dash:{value:new je(...r)},cut:{value:o}};return this.#E(new As(DA,Hc(Gm,Hm,a,{test:s,write:s}),n))}#_(e,t){return this.#E(new As(FA,Hc(Wm,$m,{...this.#e},{test:t,write:!1}),e))}#x(e,t,n,r,s){let o=Hc(t,n,{...this.#e,...s},{test:!1,write:!1});return Object.assign(o,{side:Rn,blending:jl,blendEquation:vi,blendSrc:bo,blendDst:bo}),this.#E(new As(e,o,r))}#E(e){return this.graph.add(e.mesh),e}},V0=(i,[e,t,n])=>{i.setRGB(e,t,n)};function er(i,e,t){let{a:n,b:r,colourA:s,colourB:o,shape:a}=i.resize(e.length);e.forEach((l,c)=>{n.set(l.a,3*c),r.set(l.b,3*c),s.set(t??l.ca,3*c),o.set(t??l.cb,3*c),a.set([l.wa,l.wb,l.run??0,0],4*c)})}function OA(i,e){let{at:t,tint:n,axes:r}=i.resize(e.length);e.forEach((s,o)=>{t.set(s.at,3*o),n.set(s.tint,3*o),r.set([...s.u,...s.v],4*o)})}function G0(i,e){let{at:t,tint:n,look:r,flags:s}=i.resize(e.length);e.forEach((o,a)=>{t.set(o.at,3*a),n.set(o.tint,3*a),r.set([o.size,Yn[o.shape],o.angle??0,o.rim],4*a),s.set([o.ring?1:0,o.hollow?1:0,o.lift??0],3*a)})}var UA=Symbol.for(`repgeo_nb.stage/1/${"187"}`);function kA(){let i=globalThis;return i[UA]??={renderer:null,users:new Set,width:0,height:0}}function BA(){let i=n=>{let r=document.createElement("canvas"),s=r.getContext("webgl2",{antialias:n,alpha:!1,depth:!0});return s&&{canvas:r,context:s}},e=i(!1);if(!e||$0(e.context))return e;let t=i(!0);return e.context.getExtension("WEBGL_lose_context")?.loseContext(),t}function H0(i){let e=BA();if(!e)return null;let{canvas:t,context:n}=e,r=new zc({canvas:t,context:n});return r.autoClear=!1,r.debug.checkShaderErrors=!1,r.outputColorSpace="srgb-linear",t.addEventListener("webglcontextlost",s=>{if(s.preventDefault(),i.renderer===r){W0(i);for(let o of i.users)o()}}),i.width=i.height=0,r}function W0(i){let e=i.renderer;i.renderer=null,e?.dispose(),e&&!e.getContext().isContextLost()&&e.forceContextLoss()}function $0(i){let e=i.getExtension("WEBGL_debug_renderer_info"),t=String(i.getParameter(e?e.UNMASKED_RENDERER_WEBGL:i.RENDERER));return/swiftshader|llvmpipe|software|basic render/i.test(t)}function X0(i){let e=kA();if(e.renderer||(e.renderer=H0(e)),!e.renderer)return null;e.users.add(i);let t=$0(e.renderer.getContext()),n=!0,r=null;return{software:t,draw(s,o,a,l){let{width:c,height:h}=a;if(!n||!c||!h)return!1;let u=e.renderer??=H0(e);return u?((c>e.width||h>e.height)&&(e.width=Math.max(c,e.width),e.height=Math.max(h,e.height),u.setSize(e.width,e.height,!1)),r!==u&&u.compile(s,o),r=u,u.setViewport(0,0,c,h),u.setScissor(0,0,c,h),u.setScissorTest(!0),u.setClearColor(Math.round(l[0]*255)<<16|Math.round(l[1]*255)<<8|Math.round(l[2]*255),1),u.clear(),u.render(s,o),a.getContext("2d",{willReadFrequently:t})?.drawImage(u.domElement,0,e.height-h,c,h,0,0,c,h),!0):!1},release(){n&&(n=!1,e.users.delete(i),e.users.size===0&&W0(e))}}}var zA=16,$c=1.5,VA=3,GA=1,Cr=i=>[i[0],i[1],i[2]??0],Xc=class{constructor(e,t,n){this.canvas=e;this.parts=t;this.#e=X0(n),this.#e&&(this.#t=new Wc)}canvas;parts;screen={points:[],segments:[]};#e;#t=null;#n=$c;#i=null;#r=new WeakMap;get flatOnly(){return!this.#e}dispose(){this.#t?.dispose(),this.#e?.release()}paint(e,t,n,r){let{width:s,height:o}=e.layout,{keys:a,overlay:l,card:c}=this.parts;this.#n=this.#e?.software?GA:$c;let h=this.#l(s,o);if(!e.picture.points.length)return this.#a(e);let u=pm(t),d={coords:t.coords,curve:t.curve,camera:u,projector:qh(u,s,o),flat:t.flat,right:t.framing.right,settled:n},f=n?this.arcsOf(e):[],{drawing:m,screen:x}=Ef(e,d,f);this.screen=x;let g=a.place(e,d,r);if(m.leaders=[...g.leaders,...m.trails],this.#e&&this.#t)this.#i=p=>{this.#t.paint(m,d,[s,o],p),this.#e.draw(this.#t.graph,this.#t.camera,this.canvas,e.theme.paper)},this.#i(h);else{let p=this.canvas.getContext("2d");p&&tg(p,m,d.projector,h)}l.paint(e,d,x,f,g),c.paint(e,x,l.boxes,g.boxes)}get quick(){return this.#n<$c&&this.#i!==null}sharpen({layout:e}){this.#n=$c,this.#i?.(this.#l(e.width,e.height))}arcsOf(e){let{payload:t,view:n,picture:r,selected:s}=e,o=this.#r.get(r)??new Map;return this.#r.set(r,o),s.slice(1).flatMap((a,l)=>{let c=bt(t,s[l]),h=bt(t,a),u=`${c},${h}`,d=o.get(u);if(d===void 0){let f=c===h?null:Ya(t,n,r,c,h),m=Ut(n,t.n_points,c,h);d=f?{points:f.map(Cr),length:m}:c===h||Ns(n)?null:HA(r,c,h,m),o.set(u,d)}return d?[d]:[]})}layerAt({payload:e,picture:t,view:n},[r,s]){let o=null,a=1/0;for(let l of this.screen.points){let c=Math.hypot(l.x-r,l.y-s),h=c+l.depth/Ni(n)*2,u=l.m>=0?[l.m,l.k]:WA(e.first===l.point?e.first:null,e,t);u&&c<zA&&h<a&&([o,a]=[u,h])}return o}#a(e){this.screen={points:[],segments:[]},this.#i=null;let t=this.canvas.getContext("2d");t&&(t.setTransform(1,0,0,1,0,0),t.fillStyle=re(e.theme.paper),t.fillRect(0,0,this.canvas.width,this.canvas.height)),this.parts.keys.rest(e),this.parts.overlay.clear(),this.parts.card.element.hidden=!0}#l(e,t){let n=Math.min(VA,this.#n*(window.devicePixelRatio||1)),r=Math.round(e*n),s=Math.round(t*n);return(this.canvas.width!==r||this.canvas.height!==s)&&Object.assign(this.canvas,{width:r,height:s}),n}};function HA({coords:i},e,t,n){let r=i.get(e),s=i.get(t);return r&&s?{points:[Cr(r),Cr(s)],length:n,guess:!0}:null}function WA(i,e,t){if(i===null)return null;for(let{model:n}of t.drawn){let r=e.models[n].points.indexOf(i);if(r>=0)return[n,r]}return null}var qc=.25,$A=.2,XA=1e-6,q0=1e-6,qA=.001;function Id(i,e){let t=new Set(e.hidden),n=new Set(e.hidden_layers),[r,s]=e.depth_range,o=(a,l)=>l>=r-q0&&l<=s+q0&&!n.has(a);return i.models.flatMap((a,l)=>{if(t.has(a.name)||a.absent)return[];let c=Math.max(1,a.layers.length-1),h=a.layers.flatMap((u,d)=>o(u.name,d/c)?[d]:[]);return h.length?[{model:l,layers:h}]:[]})}function Nd(i,e){if(!e.length)return[];let t=new Set(j0(i,e).flat());return i.first!==null&&t.add(i.first),i.target&&t.add(i.target.point),[...t].sort((n,r)=>n-r)}var j0=(i,e)=>e.map(({model:t,layers:n})=>n.map(r=>i.models[t].points[r])),YA=(i,e)=>e.length===i.models.length&&e.every(({model:t,layers:n})=>n.length===i.models[t].layers.length);function Dd(i,e,t,n){let r=e.projections.find(a=>a.name===t.projection)??e.projections[0];if(!r)throw new Error(`Metric "${e.metric}": expected at least one projection, got none.`);let s=Id(i,t);if(!s.length)return jA(r,t.n_axes);if(!r.refit||i.frames||YA(i,s))return{...KA(i,e,r,t.n_axes,s),...JA(i,e,r,t)};let o=K0(i,e,r,t.n_axes,s);return tR(i,o,n?.axes===t.n_axes?n.coords:new Map)}function jA(i,e){return{axes:e,coords:new Map,curve:null,quality:{stress:0,variance:null,points:0,error:new Map,off:new Set,steps:0,worst:null},drawn:[],points:[],projection:i,refitted:!1}}function KA(i,e,t,n,r){let s=Nd(i,r),{coords:o,curve:a,variance:l,cloud:c}=t.axes[n],h=new Map(s.map(f=>[f,o[f]])),u=c?new Map(s.map(f=>[f,c[f]])):null,d=Z0(i,e,r,h,l);return{axes:n,coords:h,curve:a,cloud:u,quality:d,drawn:r,points:s,projection:t,refitted:!1}}function JA(i,e,t,n){if(!i.frames)return{};let r=i.views.indexOf(e),s=e.projections.indexOf(t);return{around:i.frames.flatMap(a=>{let{coords:l}=a.views[r].projections[s].axes[n.n_axes];return Nd(a,Id(a,n)).map(c=>l[c])})}}var Y0=new WeakMap;function K0(i,e,t,n,r){let s=Y0.get(e)??new Map;Y0.set(e,s);let o=[t.name,n,...r.map(({model:l,layers:c})=>`${l}:${c.join()}`)].join("|"),a=s.get(o)??ZA(i,e,t,n,r);return s.set(o,a),a}function J0(i,e,t){let n=Id(i,t),r=n.at(-1),s=n.length>1?n.slice(0,-1):r?[{...r,layers:r.layers.slice(0,-1)}]:[];for(let o of e.projections)o.refit&&s.some(a=>a.layers.length)&&K0(i,e,o,t.n_axes,s)}function ZA(i,e,t,n,r){let s=Nd(i,r),o=j0(i,r),a=new Map(QA(i,e,t,n,s,o).map((h,u)=>[s[u],h])),l=Z0(i,e,r,a,null),c={axes:n,coords:a,curve:null,quality:l,drawn:r,points:s,projection:t,refitted:!0};return i.first!==null&&i.target&&(c.curve=Ya(i,e,c,i.first,i.target.point)),c}function QA(i,e,t,n,r,s){let o=i.n_points,a=new Map(r.map((d,f)=>[d,f])),l=om(e.distances,r,o,n),c=Vs(e.distances,r,o),h=t.name==="classical_mds"?l.coords:hm(c,eR(i,c,s,a),cm(l,c)),u=d=>d.map(f=>a.get(f));return um(h,{begins:u(i.first!==null?[i.first]:s.map(d=>d[0])),leads:u(i.target?[i.target.point]:s.map(d=>d.at(-1))),layers:u(r.filter(d=>d!==i.target?.point))})}function eR(i,e,t,n){let r=n.size,s=new Float64Array(r*r).fill(1),o=t.flatMap(a=>a.slice(1).map((l,c)=>[a[c],l]));i.first!==null&&i.target&&o.push([i.first,i.target.point]);for(let[a,l]of o){let c=n.get(a),h=n.get(l);c!==h&&e[c*r+h]>0&&(s[c*r+h]=s[h*r+c]=sm)}return s}function tR(i,e,t){let n=new Map(e.points.map(c=>[c,e.projection.axes[e.axes].coords[c]])),r=Na(e.coords,t),s=r.length?[...r,...Na(e.coords,n,qA)]:Na(e.coords,n),a=i.first!==null&&i.target!==null?nR(s):Ia(s),l=new Map([...e.coords].map(([c,h])=>[c,a(h)]));return{...e,coords:l,curve:e.curve?.map(a)??null}}function nR(i){let e=Gs(i.map(({moving:t,fixed:n,weight:r})=>({moving:t.slice(1),fixed:n.slice(1),weight:r})));return t=>[t[0],...e(t.slice(1))]}function Z0(i,e,t,n,r){let s=i.n_points,o=[...n].sort(([m],[x])=>m-x),a=new Float64Array(o.length),l=0,c=0,h=null,u=-1;o.forEach(([m,x],g)=>{for(let p=g+1;p<o.length;p++){let[v,_]=o[p],b=Ut(e,s,m,v),T=dh(x,_),R=(T-b)**2;a[g]+=R,a[p]+=R,l+=R,c+=b*b;let y=b>$A?Math.abs(T/b-1):-1;y>u&&([h,u]=[{i:m,j:v,distance:b,drawn:T},y])}});let d=new Map(o.map(([m],x)=>[m,Math.sqrt(a[x]/Math.max(1,o.length-1))]));return{stress:Math.sqrt(c>0?l/c:l),variance:r,points:o.length,error:d,worst:h,...iR(i,e,t,n)}}function iR(i,e,t,n){let r=new Set,s=0;for(let{model:o,layers:a}of t){let l=a.map(c=>i.models[o].points[c]);for(let c=1;c<l.length;c++,s++){let h=Ut(e,i.n_points,l[c-1],l[c]),u=dh(n.get(l[c-1]),n.get(l[c]));h>XA&&Math.abs(u/h-1)>qc&&r.add(`${o},${a[c]}`)}}return{off:r,steps:s}}var Fd=" ",Yc=i=>`${Math.round(i*100)}${Fd}%`;function ex({payload:i,picture:e,view:t,state:n}){let{projection:r,axes:s,quality:o}=e;if(!o.points)return[{text:`${r.label}, ${s}-D: no points drawn.`}];let a=[r.note,hf(i)||aR(i,e)].filter(Boolean).join("; "),l=[{text:`${r.label}${a?` (${a})`:""}, ${s}-D: `}];o.variance!==null&&l.push({text:`${Yc(o.variance)} of variance`,bold:!0},{text:", "}),l.push({text:`stress ${o.stress.toFixed(2)}`,bold:!0},{text:` over ${o.points} points; `}),l.push(...oR(o));let{worst:c}=o;if(c){let u=t.unit?`${Fd}${t.unit}`:"",d=`${Q0(i,c.i)} – ${Q0(i,c.j)}`,f=It(c.distance),m=f.split(".")[1]?.length??0;l.push({text:` Worst pair ${d}: ${f}${u}, drawn ${c.drawn.toFixed(Math.min(m,4))}.`})}let h=n.intervals?rR(e,t):"";return h?[...l,{text:` ${h}`}]:l}function rR({cloud:i,refitted:e,projection:t,axes:n},{interval:r}){return i&&r?`Ellipses: ${r.replace(" %",`${Fd}%`)}${sR(t.axes[n].folded??0)}.`:e&&t.axes[n].cloud?"No ellipses: they were fitted on all layers.":""}function sR(i){return Math.round(100*i)?`; ${Yc(i)} of them fold the picture otherwise and are left out`:""}function oR({off:i,steps:e}){return e===0?[{text:"single layers, no steps."}]:i.size===0?[{text:`every step within ${Yc(qc)} of its length.`}]:[{text:`${i.size} of ${e} steps`,bold:!0},{text:` drawn over ${Yc(qc)} `},{sign:"off"}]}function aR(i,{projection:e,drawn:t}){let n=i.models.reduce((s,o)=>s+o.layers.length,0),r=t.reduce((s,o)=>s+o.layers.length,0);return e.refit||r===n?"":`fitted on all ${n} layers`}function Q0(i,e){if(i.target?.point===e)return"target";let t=e===i.first;for(let n of i.models){let r=n.points.indexOf(e);if(r>=0)return t?n.layers[r].name:`${n.label} ${n.layers[r].name}`}return`point ${e}`}var Od=i=>i.map(e=>"sign"in e?`${e.sign} —//—.`:e.text).join("");function tx(i,e){i.replaceChildren(...e.map(t=>"sign"in t?A("span",{},t.sign,bp(),"."):t.bold?A("b",{},t.text):t.text))}var nx=.006,lR=3,ix=.1,rx=.08,sx=1.15,cR={ArrowLeft:[-ix,0],ArrowRight:[ix,0],ArrowUp:[0,rx],ArrowDown:[0,-rx]};function ox(i,e,t){let n=null,r=o=>{let a=i.getBoundingClientRect();return[o.clientX-a.left,o.clientY-a.top]},s=o=>{let a=n;n=null,i.classList.remove("rg-turning"),a?.moved?e.turn(0,0,!0):a&&o.type==="pointerup"&&e.chooseAt(r(o),o.shiftKey)};t.listen(i,"pointerdown",o=>{o.button===0&&(n={x:o.clientX,y:o.clientY,moved:!1},i.setPointerCapture?.(o.pointerId))}),t.listen(i,"pointermove",o=>{if(!n)return void i.classList.toggle("rg-hit",e.hoverAt(r(o)));let a=o.clientX-n.x,l=o.clientY-n.y;!n.moved&&Math.hypot(a,l)<=lR||(i.classList.add("rg-turning"),n={x:o.clientX,y:o.clientY,moved:!0},e.turn(-a*nx,l*nx,!1))}),t.listen(i,"pointerup",s),t.listen(i,"pointercancel",s),t.listen(i,"pointerleave",()=>{n||e.hoverAt(null)}),t.listen(i,"blur",()=>e.hoverAt(null)),t.listen(i,"wheel",o=>{i.getRootNode().activeElement===i&&(o.preventDefault(),e.zoom(Math.exp(-tt(o.deltaY,-200,200)*.001)))},{passive:!1}),t.listen(i,"keydown",o=>{o.ctrlKey||o.metaKey||o.altKey||!hR(o,e)||(o.preventDefault(),o.stopPropagation())})}function hR({key:i,shiftKey:e},t){let n=cR[i];if(n)t.turn(...n,!0);else if(i==="+"||i==="=")t.zoom(sx);else if(i==="-")t.zoom(1/sx);else if(i==="]")t.walk(1);else if(i==="[")t.walk(-1);else if(i==="Enter")t.chooseHovered(e);else if(i==="Escape")t.clear();else if(i==="Home")t.reset();else return!1;return!0}var Do=246,Ud=42,ax=34,lx=18,jc=26,kd=40,cx=190,Kc=class{constructor(e,t){this.toggled=e;this.pointed=t}toggled;pointed;element=A("div",{class:"rg-keys",role:"group","aria-label":"Paths"});#e=[];#t=[];paint(e){let{payload:t}=e,n=this.#e.indexOf(document.activeElement);this.#e.length!==t.models.length&&(this.#e=t.models.map((r,s)=>this.#r(s)),this.element.replaceChildren(...this.#e),this.#t=[]),this.#e.forEach((r,s)=>uR(r,e,s)),n>=0&&this.#e[n]?.focus()}place(e,t,n){let{layout:r}=e;if(r.narrow)return this.element.classList.remove("rg-tight","rg-many"),{boxes:[],leaders:[],segments:[]};let s=e.payload.models.map((d,f)=>fR(e,t,f)),o=s.length;(this.#t.length!==o||t.settled&&!n&&!e.payload.frames)&&(this.#t=pR(s));let a=Math.min(Ud,(r.height-jc-kd)/Math.max(1,o-1));if(this.element.classList.toggle("rg-tight",a<ax),this.element.classList.toggle("rg-many",a<lx),a<lx)return this.#i(e);let l=s.filter(d=>d.shown),c=tt(Math.max(t.right,...l.map(d=>d.x+8))+58,60,r.width-Do+58),h=l.reduce((d,f)=>d+f.y,0)/Math.max(1,l.length),u=tt(h-(o-1)*a/2,jc,Math.max(jc,r.height-kd-(o-1)*a));return r.height>cx+o*Ud+10&&(u=Math.max(u,cx)),this.#n(e,t,s,c,u,a)}rest(e){let{layout:t,payload:n}=e,r=n.models.length;if(t.narrow)return;let s=Math.min(Ud,(t.height-jc-kd)/Math.max(1,r-1));this.#e.forEach((o,a)=>{o.style.left=`${t.width-Do+58}px`,o.style.top=`${t.height/2+(a-(r-1)/2)*s-10}px`})}#n(e,t,n,r,s,o){let a={boxes:[],leaders:[],segments:[]};return this.#t.forEach((l,c)=>{let h=s+c*o,u=this.#e[l];if(!u)return;u.style.left=`${r.toFixed(1)}px`,u.style.top=`${(h-10).toFixed(1)}px`,a.boxes.push([r-6,h-12,r+192,h+(o<ax?8:24)]);let d=n[l];d.shown&&n.length>1&&mR(e,t,d,r,h,a)}),a}#i({layout:e}){return{boxes:[[e.width-204,0,e.width,e.height]],leaders:[],segments:[]}}#r(e){let t=Ye(A("button",{type:"button",class:"rg-key"}));t.addEventListener("click",()=>this.toggled(e));for(let n of["pointerenter","focus"])t.addEventListener(n,()=>this.pointed(e));for(let n of["pointerleave","blur"])t.addEventListener(n,()=>this.pointed(null));return t}};function uR(i,e,t){let n=e.payload.models[t],r=e.marks[t],s=e.state.hidden.includes(n.name),o=re($n(e,t)),a=A("b",{},n.label);a.style.color=re(e.scale?e.theme.ink:yn(e,t));let l=A("span",{},dR(e,t));n.note&&l.append(A("span",{class:"rg-wide-only"},` · ${n.note}`)),i.replaceChildren(vn(r.shape,o,s||r.hollow?"var(--rg-paper)":o,14),a,l),i.setAttribute("aria-pressed",String(!s)),i.title=`${s?"Show":"Hide"} the path of ${n.label}${n.note?` (${n.note})`:""}`}function dR({view:i},e){let t=i.length[e];return t==null?"":`path ${It(t)}${i.unit?` ${i.unit}`:""}`}function fR({payload:i,picture:e},{coords:t,projector:n},r){let o=e.drawn.find(u=>u.model===r)?.layers?.at(-1),a=o===void 0?-1:bt(i,[r,o]),l=t.get(a);if(!l)return{model:r,x:0,y:1/0,point:a,shown:!1};let[c,h]=n.px(l);return{model:r,x:c,y:h,point:a,shown:!0}}function pR(i){let e=t=>t.shown?t.y:1/0;return[...i].sort((t,n)=>e(t)===e(n)?t.model-n.model:e(t)-e(n)).map(t=>t.model)}function mR(i,{coords:e,projector:t},n,r,s,o){let a=e.get(n.point),l=xn(i),c=dt($n(i,n.model),i.theme.paper,l!==null&&l!==n.model?.8:.45),h=t.unpx(r-12,s,a),u=t.unpx(r,s,a),d={wa:1,wb:1,ca:c,cb:c};o.leaders.push({a,b:h,...d},{a:h,b:u,...d}),o.segments.push([n.x+(r-12-n.x)*.12,n.y+(s-n.y)*.12,r-12,s])}var hx="M4.6 2.6v10.8L13.4 8z",gR="M4.4 2.8h2.4v10.4H4.4zM9.2 2.8h2.4v10.4H9.2z",xR=6e3,yR=800,vR=360,bR=6.6,_R=10,Jc=class{constructor(e,t){this.changed=e;this.element.append(this.#t,this.#n,A("div",{class:"rg-frames"},A("div",{class:"rg-track"}),this.#r,this.#i),this.#l),this.#t.addEventListener("click",()=>this.#v?this.stop():this.#m()),this.#i.addEventListener("input",()=>{this.stop(),this.#h(Number(this.#i.value))}),this.#a.addEventListener("change",()=>t(this.#a.checked)),this.#u(!1)}changed;element=A("div",{class:"rg-player",hidden:!0});#e=ne("path",{d:hx});#t=Ye(A("button",{type:"button",class:"rg-play"},ne("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},this.#e)));#n=A("output",{class:"rg-frame"});#i=Ye(A("input",{type:"range",min:0,step:1}));#r=A("div",{class:"rg-marks","aria-hidden":"true"});#a=Ye(A("input",{type:"checkbox","aria-label":"Trails: where each layer came from"}));#l=A("label",{class:"rg-toggle rg-trails",title:"Show where each layer came from"},this.#a,A("span",{},"Trails"));#o=[];#d="";#p=0;#v=0;build({sequence:e}){this.stop(),this.#o=e?.values??[],this.#d=e?.label??"",this.element.hidden=this.#o.length<2,this.#i.max=String(Math.max(0,this.#o.length-1)),this.#i.setAttribute("aria-label",this.#d);let t=Math.max(0,...this.#o.map(n=>String(n).length));this.#n.style.minWidth=`${this.#d.length+1+t}ch`,this.#r.replaceChildren(...this.#o.map((n,r)=>{let s=A("span",{},A("i"),A("b",{},String(n)));return s.style.left=`${100*r/Math.max(1,this.#o.length-1)}%`,s})),this.fit()}show(e,t){let n=this.#o.findIndex(s=>s===e);this.#p=n>=0?n:Math.max(0,this.#o.length-1);let r=String(this.#o[this.#p]??"");this.#i.value=String(this.#p),this.#i.setAttribute("aria-valuetext",`${this.#d} ${r}`),this.#n.replaceChildren(`${this.#d} `,A("b",{},r)),this.#a.checked=t,[...this.#r.children].forEach((s,o)=>s.classList.toggle("rg-now",o===this.#p))}fit(){let e=this.#o.length,t=(this.#r.clientWidth||400)/Math.max(1,e-1),n=Math.max(0,...this.#o.map(s=>String(s).length))*bR+_R,r=[1,2,5,10,20,50,100].find(s=>s*t>=n)??e;[...this.#r.children].forEach((s,o)=>s.classList.toggle("rg-named",o%r===0))}stop(){clearTimeout(this.#v),this.#v=0,this.#u(!1)}#m(){let e=this.#o.length-1;this.#p>=e&&this.#h(0),this.#u(!0);let t=()=>{this.#v=window.setTimeout(()=>{this.#h(this.#p+1),this.#p>=e?this.stop():t()},Math.min(yR,Math.max(vR,xR/e)))};t()}#h(e){let t=this.#o[e];t!==void 0&&(this.#p=e,this.changed(t))}#u(e){let t=e?"Pause":"Play";this.#e.setAttribute("d",e?gR:hx),this.#t.setAttribute("aria-label",t),this.#t.title=t}};var MR=.15,dx=.13,wR=2.5,ux=48;function Fo({view:i,state:e},t){let n=i.nulls?.find(({name:s})=>s===e.null),r=n?.numbers[t];return n&&r?{model:n,numbers:r}:null}function fx(i,e,t,{model:n,layers:r}){let{low:s,high:o}=t;if(!i.state.intervals||!s||!o)return[];let a=xx(i,e,{values:t.values,low:s,high:o},{model:n,layers:r});return a?[ne("path",{class:"rg-band",d:a,fill:re(si(i,n,$n(i,n))),opacity:MR})]:[]}function px(i,e,t){let n=Fo(i,t);if(!n)return[];let{drawn:r}=i.picture,s=xn(i),o=r.find(c=>c.model===s)??(r.length===1?r[0]:void 0),a=ne("title",{},`null: ${n.model.label}`),l=o?SR(i,e,n.numbers,o):ER(i,e,n.numbers,r);return l[0]?.append(a),l}function mx(i,e){let[t,n]=i.edges,r=a=>a>=t&&a<=n,s=([a,l])=>`${i.across(a).toFixed(1)} ${i.y(l).toFixed(1)}`,o="";return e.forEach(([a,l],c)=>{let[h,u]=e[c-1]??[a,l],d=m=>s([h+(m-u)/(l-u)*(a-h),m]),f=m=>m>n?n:t;c>0&&!r(u)&&r(l)&&(o+=`M${d(f(u))}`),r(l)?o+=`${c>0&&o?"L":"M"}${s([a,l])}`:c>0&&r(u)&&(o+=`L${d(f(l))}`)}),o}function SR(i,e,t,n){let r=re(i.theme.ink2),s=xx(i,e,t,n);return[...s?[ne("path",{class:"rg-null",d:s,fill:r,opacity:dx})]:[],gx(AR(i,e,t.values,n),r)]}function ER(i,e,t,n){let r=re(i.theme.ink2),s=[],o=[],a=[],l=0;for(let c=0;c<=ux;c++){let h=c/ux,u=p=>n.flatMap(v=>TR(i,p??t.values,v,h)??[]),d=u(t.low),f=u(t.high);if(!d.length||!f.length)continue;let m=e.across(h).toFixed(1),x=e.y(Math.max(...f)),g=e.y(Math.min(...d));l=Math.max(l,g-x),a.push([h,(Math.max(...f)+Math.min(...d))/2]),s.push(`${m} ${x.toFixed(1)}`),o.unshift(`${m} ${g.toFixed(1)}`)}return s.length<2?[]:l<wR?[gx(mx(e,a),r)]:[ne("path",{class:"rg-null",d:`M${[...s,...o].join("L")}z`,fill:r,opacity:dx})]}var gx=(i,e)=>ne("path",{class:"rg-null",d:i,fill:"none",stroke:e,"stroke-width":1.1,"stroke-dasharray":"4 3"});function TR({payload:i},e,{model:t,layers:n},r){let s=n.filter(u=>e[t]?.[u]!=null),o=s.findIndex(u=>ri(i,t,u)>=r-1e-9);if(o<0)return null;let a=s[o],l=ri(i,t,a);if(l-r<1e-9)return e[t][a];if(o===0)return null;let c=s[o-1],h=ri(i,t,c);return e[t][c]+(r-h)/(l-h)*(e[t][a]-e[t][c])}function xx(i,e,{low:t,high:n},{model:r,layers:s}){if(!t||!n)return"";let o=(a,l)=>`${e.across(ri(i.payload,r,l)).toFixed(1)} ${e.y(a[r][l]).toFixed(1)}`;return yx(s,a=>t[r]?.[a]!=null&&n[r]?.[a]!=null).filter(a=>a.length>1).map(a=>`M${[...a.map(l=>o(n,l)),...[...a].reverse().map(l=>o(t,l))].join("L")}z`).join("")}function AR(i,e,t,{model:n,layers:r}){let s=o=>[ri(i.payload,n,o),t[n][o]];return yx(r,o=>t[n]?.[o]!=null).map(o=>mx(e,o.map(s))).join("")}function yx(i,e){let t=[[]];for(let n of i)e(n)?t.at(-1).push(n):t.push([]);return t.filter(n=>n.length)}function vx(i,e,t,n){let r=Wn(i.view).flatMap(o=>{let a=o.numbers[e],l=Fo({view:o,state:i.state},e)?.numbers;return[a?.low,a?.high,l?.values,l?.low,l?.high].flatMap(c=>c?.flat()??[]).filter(c=>c!==null)}),s=.75*(n-t);return[Math.max(t-s,Math.min(t,...r)),Math.min(n+s,Math.max(n,...r))]}var RR=[{quantity:"step",title:"Step",unit:i=>i,top:null},{quantity:"turning_angle",title:"Turning angle",unit:()=>"90° if random",top:Math.PI},{quantity:"progress",title:"Progress",unit:()=>"",top:1},{quantity:"deviation",title:"Deviation",unit:i=>i,top:null}],CR=30,PR=6.2,Zc=8,LR=18,IR=26,bx=20,_x=16,NR=22,Qc=class{constructor(e,t,n){this.aids=e;this.hover=t;this.choose=n;this.element.addEventListener("pointerleave",()=>this.hover(null))}aids;hover;choose;element=A("div",{class:"rg-strip"});#e=[];#t=null;#n=[];#i="";#r=[];build({view:e,payload:t}){let n=Math.max(0,...t.models.map(s=>s.layers.length-1)),r=RR.filter(({quantity:s})=>e.numbers[s]&&n>=(s==="turning_angle"?2:1));this.#e=r.map(s=>new Bd(s,e.unit)),this.#i="",this.#t=null,this.element.style.setProperty("--rg-charts",String(Math.max(1,r.length))),this.element.replaceChildren(...this.#e.map(s=>s.element),this.aids);for(let s of this.#e)s.element.addEventListener("pointermove",o=>this.hover(s.nearest(o))),s.element.addEventListener("click",o=>this.choose(s.nearest(o),o.shiftKey))}paint(e){let{layout:t}=e,n=this.#e.length,r=this.aids.hidden?0:NR+_x,s=t.wide?Math.max(96,(t.height-r-(n-1)*_x-bx)/n-bx):t.narrow?78:84;t!==this.#t&&(this.#n=this.#e.map(a=>a.element.clientWidth)),this.#t=t,this.#e.forEach((a,l)=>a.paint(e,this.#n[l]||180,s));let o=`${this.#n.join()} ${this.#e.map(a=>a.headLength).join()} ${document.fonts?.status}`;o!==this.#i&&(this.#r=this.#e.map(a=>a.fit())),this.#i=o,this.#e.forEach((a,l)=>a.shorten(this.#r[l]))}},Bd=class{constructor(e,t){this.spec=e;this.#a=A("span",{class:"rg-unit"}),this.#l=t,this.#r=A("span",{},A("b",{},e.title),this.#a),this.element=A("figure",{class:"rg-chart","data-quantity":e.quantity,"aria-hidden":"true"},A("figcaption",{},this.#r,this.#i),this.#e)}spec;element;#e=ne("svg");#t=A("b");#n=A("small");#i=A("output",{},this.#t,this.#n);#r;#a;#l;#o=[];paint(e,t,n){let r=DR(e,this.spec,t,n);this.#o=[],this.shorten(0),this.#e.setAttribute("height",String(n)),this.#e.replaceChildren(ne("rect",{width:t,height:n,fill:"none","pointer-events":"all"}),...FR(e,this.spec,r),...px(e,r,this.spec.quantity),...Mx(e).flatMap(s=>fx(e,r,e.view.numbers[this.spec.quantity],s)),...this.#m(e,r),...Mx(e).flatMap(s=>this.#u(e,r,s)),...this.#M(e,r)),this.#v(e)}get headLength(){return this.#i.textContent.length+this.#a.textContent.length}fit(){for(let e of[0,1])if(this.shorten(e),this.#r.scrollWidth<=this.#r.clientWidth)return e;return 2}shorten(e){this.#a.hidden=e>0,this.#n.hidden=e>1}nearest(e){let t=this.#e.getBoundingClientRect(),n=({x:s,y:o})=>Math.hypot(s-(e.clientX-t.left),(o-(e.clientY-t.top))*.8),r=this.#o.reduce((s,o)=>!s||n(o)<n(s)?o:s,null);return r&&n(r)<IR?r.place:null}#d({view:e},[t,n]){return e.numbers[this.spec.quantity]?.values[t]?.[n]??null}#p({view:e,state:t},[n,r]){let{low:s,high:o}=e.numbers[this.spec.quantity],a=s?.[n]?.[r]??null,l=o?.[n]?.[r]??null;return t.intervals&&a!==null&&l!==null?[a,l]:null}#v(e){let{hovered:t,view:n}=e,r=t?this.#d(e,t):null,s=t&&r!==null?this.#p(e,t):null,o=this.spec.quantity==="turning_angle"&&Fo(e,"turning_angle")?"":this.spec.unit(this.#l);this.#a.textContent=o?` ${o}`:"";let a=t&&r===null?n.numbers[this.spec.quantity]?.reasons[t[0]]?.[t[1]]:"";this.#t.textContent=t?r===null?Et:Gt(this.spec.quantity,r):"",this.#n.textContent=s?` ${Xo(this.spec.quantity,...s)}`:"",this.#i.style.color=t&&r!==null?re(yn(e,t[0])):"",this.#i.title=a??""}#m(e,t){if(!e.hovered)return[];let n=t.x(e.hovered);return[ne("path",{d:`M${n} ${Zc-2}V${t.bottom}`,stroke:re(e.theme.ink2),"stroke-width":1}),...this.#h(e,t,e.hovered)]}#h(e,t,n){let r=this.#p(e,n);if(!r)return[];let s=t.x(n),[o,a]=r.map(t.y),l=`M${s-3.5} ${o}h7M${s} ${o}V${a}M${s-3.5} ${a}h7`,c=(h,u)=>ne("path",{class:"rg-whisker",d:l,fill:"none",stroke:h,"stroke-width":u});return[c(re(e.theme.paper),4),c(re($n(e,n[0])),1.6)]}#u(e,t,{model:n,layers:r}){let s=r.map(f=>this.#d(e,[n,f])),o=f=>[t.x([n,r[f]]),t.y(s[f])],a="",l=!1;s.forEach((f,m)=>{if(f===null){l=!1;return}let[x,g]=o(m);a+=`${l?"L":"M"}${x.toFixed(1)} ${g.toFixed(1)}`,l=!0});let c=re(si(e,n,$n(e,n))),h=ne("path",{d:a,fill:"none",stroke:c,"stroke-width":1.5,"stroke-linejoin":"round"}),u=[],d=[];return r.forEach((f,m)=>{if(s[m]===null)return void u.push(...this.#f(e,t,[n,f],m>0&&m<r.length-1));let[x,g]=o(m);d.push({x,y:g,place:[n,f]})}),this.#o.push(...d),[h,...u,...UR(e,n,d)]}#f({view:e,theme:t},n,r,s){let o=e.numbers[this.spec.quantity]?.reasons[r[0]]?.[r[1]];if(!s||!o)return[];let a=n.x(r);return this.#o.push({x:a,y:n.bottom,place:r}),[ne("path",{d:`M${a-3} ${n.bottom-3}h6`,stroke:re(t.ink2),"stroke-width":1.5},ne("title",{},o))]}#M({payload:e,hovered:t},n){let r=n.height-3,[s,o]=e.first===null?["first layer","last layer"]:["input","output"],a=[ne("text",{x:0,y:r},s),ne("text",{x:n.right,y:r,"text-anchor":"end"},o)];if(!t)return a;let l=n.x(t),c=e.models[t[0]].layers[t[1]].name;return l>34&&l<n.right-36&&a.push(ne("text",{x:tt(l,50,n.right-60),y:r,"text-anchor":"middle",style:"fill:var(--rg-ink)"},c)),a}};function DR(i,{quantity:e,top:t},n,r){let s=r-LR,o=Wn(i.view).flatMap(x=>x.numbers[e]?.values.flat()??[]).filter(x=>x!==null),[a,l]=vx(i,e,Math.min(...o,0),Math.max(...o,0)),c=t===null?l*1.04||1:Math.max(t,l),h=a<-.1*c?a:0,u=Math.max(...Sx(e,{min:h,max:c}).map(([,x])=>x.length)),d=n-Math.max(CR,8+PR*u),f=x=>4+(d-8)*x,m=(c-h)/(s-Zc);return{width:n,height:r,right:d,bottom:s,min:h,max:c,across:f,edges:[h-5*m,c+(Zc-2)*m],x:([x,g])=>f(ri(i.payload,x,g)),y:x=>tt(s-(s-Zc)*(x-h)/(c-h),2,s+5)}}function FR(i,{quantity:e},t){let{theme:n}=i,r=Fo(i,e);return Sx(e,t).flatMap(([s,o])=>{let a=!r&&e==="turning_angle"&&Math.abs(s-Math.PI/2)<1e-9,l=t.y(s),c=ne("path",{d:`M0 ${l}H${t.right}`,stroke:a?re(n.ink2):"var(--rg-hair)","stroke-width":1,"stroke-dasharray":a?"2 3":"none"});return o?[c,ne("text",{x:t.right+6,y:l+3.5},o)]:[c]})}function Sx(i,{min:e,max:t}){if(i==="turning_angle")return[0,Math.PI/2,Math.PI].map(o=>[o,Gt(i,o)]);if(i==="progress")return OR(e,t);let n=[1,2.5,5,10].map(o=>o*10**Math.floor(Math.log10(t/2))).filter(o=>t/o<=3.99)[0]??t,r=Math.floor(t/n+1e-9),s=o=>o===0?"0":It(o).replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"");return Array.from({length:r+1},(o,a)=>[a*n,r>=3&&a%2?"":s(a*n)])}function OR(i,e){let t=[.5,1,2,5].find(o=>(e-i)/o<=3.5)??10,n=o=>Math.max(0,Math.floor((o+.1)/t)),r=Array.from({length:n(-i)+n(e)+1},(o,a)=>(a-n(-i))*t),s=o=>`${Gt("progress",o).replace(" %","")}${o===1?" %":""}`;return r.map(o=>[o,s(o)])}function Mx(i){let e=xn(i);return[...i.picture.drawn].sort((t,n)=>+(t.model===e)-+(n.model===e)||n.model-t.model)}function UR(i,e,t){let{theme:n}=i,r=t.filter(o=>Dr(i,o.place)),s=t.filter(o=>!r.includes(o)).flatMap(o=>wx(i,e,o,2.9));s.push(...r.flatMap(o=>wx(i,e,o,4.4)));for(let{x:o,y:a}of t.filter(l=>ar(i,l.place)))s.push(ne("circle",{cx:o,cy:a,r:6,fill:"none",stroke:re(n.ink),"stroke-width":1.4}));return s}function wx(i,e,{x:t,y:n,place:r},s){let{shape:o,hollow:a}=i.marks[e],l=re(i.theme.paper),c=re(si(i,e,Fr(i,r))),h=(u,d)=>o==="disc"?ne("circle",{cx:t,cy:n,r:d,fill:u}):ne("path",{d:oi(o,t,n,d),fill:u});return a?[h(l,s+1.5),h(c,s+.4),h(l,s-1)]:[h(l,s+.6),h(c,s-.45)]}var kR=[["step","step"],["turning_angle","turning angle"],["progress","progress"],["deviation","deviation"],["to_target","distance to target"]];function zd({payload:i,view:e}){let t=kR.filter(([a])=>e.numbers[a]),n=["model","layer",...t.map(([,a])=>a)].map(a=>A("th",{scope:"col"},a)),r=i.models.flatMap((a,l)=>a.layers.map((c,h)=>{let u=t.map(([d])=>{let{values:f,reasons:m,low:x,high:g}=e.numbers[d],p=f[l]?.[h]??null,v=m[l]?.[h],_=x?.[l]?.[h]??null,b=g?.[l]?.[h]??null,T=p!==null&&_!==null&&b!==null?` ${Xo(d,_,b)}`:"";return A("td",{},Gt(d,p,e.unit)+T+(p===null&&v?` (${v})`:""))});return A("tr",{},A("td",{},a.label),A("th",{scope:"row"},c.name),...u)})),s=[`${i.title||"Paths"}: numbers of every layer. ${e.label}${e.convention?`, ${e.convention}`:""}${Ls(i)?`; ${Ls(i)}`:""}.`,e.card?`${e.card}.`:"",e.interval?`In brackets: ${e.interval}.`:""],o=A("caption",{},s.filter(Boolean).join(" "));return A("table",{},o,A("thead",{},A("tr",{},...n)),A("tbody",{},...r))}var BR=.06,zR=-.1,VR=1.4,GR=.6,HR=5,eh=class{turned=null;#e=null;forget(){this.#e=null}turn(e,t,n){let r=this.#t(e);this.turned={...r,azimuth:r.azimuth+t,elevation:tt(r.elevation+n,zR,VR)}}zoom(e,t){let n=this.#t(e);this.turned={...n,zoom:tt(n.zoom*t,GR,HR)}}pose(e){let{picture:t}=e,n=t.axes===2?1:0,r=new Map([...t.coords].map(([a,l])=>[a,Cr(l)])),s=t.curve?.map(Cr)??null,o=Wp([...r.values(),...(t.around??[]).map(Cr),...s??[]],{...Ex(e,t.axes),...this.#n(e),flat:n});return{coords:r,curve:s,flat:n,framing:o,...this.#t(e)}}#t(e){return this.turned??{...this.#n(e),zoom:1}}#n(e){return this.#e??=WR(e)}};function WR(i){let{payload:e,picture:t}=i,n=$R(i).axes[3].coords,r=t.points.length?t.points:n.map((a,l)=>l),s=a=>a==null?null:r.indexOf(a),o=r.map(a=>(t.axes===3&&!e.frames?t.coords.get(a):void 0)??n[a]);return Yp(o,{...Ex(i,3),first:s(e.first),target:s(e.target?.point)})}function $R({payload:i,view:e,picture:{projection:t}}){let n=i.views.indexOf(e),r=e.projections.indexOf(t);return i.frames?.at(-1)?.views[n]?.projections[r]??t}function Ex({layout:i,view:e},t){let{width:n,height:r,narrow:s}=i;return{width:n,height:r,margins:XR(i,t),floor:BR*Ni(e),keys:s?0:Do}}function XR({narrow:i},e){return i?{left:30,right:30,top:24,bottom:36}:{left:44,right:Do+8,top:26,bottom:e===2?40:22}}var qR=640,YR=1240,jR=960,KR=150,Tx=250,JR=180,ZR=150,QR=["payload","metric","projection","n_axes","hidden","depth_range","hidden_layers","frame"],th=class{root=A("section",{class:"rg",role:"group"});#e=new en;#t;#n=A("h3",{class:"rg-title"});#i=A("p",{class:"rg-convention"});#r=A("div",{class:"rg-controls"});#a=A("div",{class:"rg-depth"});#l=A("div",{class:"rg-aids",hidden:!0});#o=Ye(A("canvas",{tabindex:0,role:"img"}));#d=A("div",{class:"rg-message",role:"status",hidden:!0});#p=A("p",{class:"rg-corner",hidden:!0});#v=A("p",{class:"rg-honesty","aria-live":"polite"});#m=A("div",{class:"rg-unseen"});#h=new Kc(e=>this.#ue(e),e=>this.#de(e));#u=new Jo;#f=new Xa;#M=new Qc(this.#l,e=>this.#J(e),(e,t)=>this.#Z(e,t));#c=A("div",{class:"rg-stage"},this.#o,this.#u.element,this.#h.element,this.#f.element,this.#d,this.#p);#_=new Jc(e=>this.#t.set({frame:e}),e=>this.#t.set({trails:e}));#x=A("div",{class:"rg-main"},this.#c);#E=A("div",{class:"rg-grid"},A("header",{class:"rg-head"},A("div",{class:"rg-words"},this.#n,this.#i),this.#r),this.#x,this.#M.element,A("footer",{class:"rg-foot"},this.#a,this.#v));#b;#g;#C=new Fa;#s=null;#y={width:0,height:0,narrow:!1,wide:!1,factor:1};#S=new eh;#P=!1;#O=null;#D=0;#I=0;#w=0;#R=0;#L=0;#F=null;constructor(e,t,n){this.#t=e,this.root.append(A("style",{},n),this.#E,this.#m),this.#b=new qa(e,{row:this.#r,convention:this.#i,depth:this.#a,aids:this.#l},{reset:()=>this.#ie(),save:()=>this.#pe()},()=>this.#g.flatOnly),this.#g=new Xc(this.#o,{keys:this.#h,overlay:this.#u,card:this.#f},()=>this.#q()),this.#c.classList.toggle("rg-flat",this.#g.flatOnly),t.add(()=>this.#N()),this.#H(),this.#T(()=>this.#V())}#H(){if(this.#t.listen(e=>this.#T(()=>this.#Y(e))),ox(this.#o,{turn:(e,t,n)=>this.#oe(e,t,n),zoom:e=>this.#ae(e),hoverAt:e=>this.#ce(e),chooseAt:(e,t)=>this.#s&&this.#Z(this.#g.layerAt(this.#s,e),t),chooseHovered:e=>this.#s?.hovered&&this.#Z(this.#s.hovered,e),walk:e=>this.#he(e),clear:()=>this.#t.set({selected:[],hovered:null}),reset:()=>this.#ie()},this.#e),Li(this.#e,()=>this.#T(()=>this.#te())),typeof ResizeObserver<"u"){let e=new ResizeObserver(()=>this.#T(()=>this.#se()));e.observe(this.root),e.observe(this.#c),this.#e.add(()=>e.disconnect())}document.fonts?.ready.then(()=>{this.#u.meter.forget(),this.#q()})}#N(){this.#e.run(),this.#b.dispose(),this.#_.stop(),this.#g.dispose(),cancelAnimationFrame(this.#D),clearTimeout(this.#I),clearTimeout(this.#w),clearTimeout(this.#R),clearTimeout(this.#L),this.#s=null,this.root.remove()}#T(e){try{e()}catch(t){this.#B(t)}}#B(e){this.root.querySelector(".rg-error")?.remove(),this.root.append(Ri(e)),this.#E.hidden=!0,this.root.dataset.drawn="error"}#Y(e){if(e.has("payload")||e.has("controls")||e.has("metric"))return this.#V(e);this.#s&&(e.has("theme")&&this.#te(),e.has("height")&&this.#Q(),e.has("camera")&&this.#le(),e.has("frame")&&this.#U(),QR.some(t=>e.has(t))?this.#$():(e.size>1||!e.has("camera"))&&this.#k(e))}#V(e=new Set(["payload"])){let{payload:t,error:n}=this.#t;if(n)return this.#B(n);if(this.root.querySelector(".rg-error")?.remove(),this.#E.hidden=!1,!t)return this.#G("Waiting for the paths",ZR);let r=this.#A(),s=t.views.find(h=>h.metric===r.metric)??t.views[0],o=this.#j(t),a=this.#s?.theme??Ln(this.root,r.theme),l=Dd(t,s,r,o),c=$o(t.models);this.#s={payload:t,view:s,picture:l,state:r,theme:a,layout:this.#y,marks:c,scale:null,hovered:null,partner:null,selected:[],keyed:null},this.#S.turned=r.camera,this.#n.textContent=t.title,this.#n.hidden=!t.title,this.root.setAttribute("aria-label",t.title||"Paths through representation space"),this.#z(),this.#b.build(this.#s),e.has("payload")&&this.#W(t),this.#M.build(this.#s),this.#m.replaceChildren(zd(this.#s)),this.#Q(),this.#ee(),this.#X(!0),this.#k()}#j(e){let t=this.#s;if(!t||t.payload===e)return t?.picture??null;let n=dm(t.payload,e);return fm(e,t.payload,n),this.#C.renumber(n),{...t.picture,coords:Da(t.picture.coords,n)}}#W(e){this.#_.build(e),e.frames?this.#c.after(this.#_.element):this.#_.element.remove()}#U(){let e=this.#s,t=this.#t.payload;t&&(e.payload=t,e.view=t.views.find(({metric:n})=>n===e.view.metric)??t.views[0],this.#m.replaceChildren(zd(e)))}#A(){let e=this.#t.state;return this.#g.flatOnly?{...e,n_axes:2}:e}#$(){let e=this.#s,t=e.picture.points.length>Tx&&e.picture.projection.refit&&!e.payload.frames;clearTimeout(this.#w);let n=()=>{this.#c.classList.remove("rg-waiting"),e.picture=Dd(e.payload,e.view,this.#A(),e.picture),this.#X(!0),this.#k()};if(!t)return n();this.#c.classList.add("rg-waiting"),this.#G(`Placing ${e.picture.points.length} points`,0),this.#w=window.setTimeout(()=>this.#T(n),30)}#z(){let e=this.#s,{payload:t}=e;e.state=this.#A(),e.layout=this.#y,e.scale=xf(t,e.view,e.picture,e.state.colour_by);let n=o=>!!o&&e.picture.coords.has(bt(t,o)),r=Br(t,e.state.hovered);e.hovered=n(r)?r:null;let s=Br(t,e.state.hovered_with);e.partner=n(s)?s:null,e.selected=e.state.selected.map(o=>Br(t,o)).filter(n),e.keyed=this.#O}#k(e=null){let t=this.#s;if(!t)return;if(this.#z(),!(e&&[...e].every(r=>r==="hovered"||r==="hovered_with"||r==="selected"||r==="camera"))){this.#b.show(t),this.#_.show(t.state.frame,t.state.trails),this.#h.paint(t);let r=ex(t);this.#v.dataset.text!==Od(r)+t.theme.name&&(this.#v.dataset.text=Od(r)+t.theme.name,tx(this.#v,r)),this.#G(of(t.payload,t.state,t.picture))}this.#y.width&&this.#M.paint(t),this.#K(),this.#q()}#K(){let{picture:e,view:t,selected:n,payload:r,state:s}=this.#s,o=n.map(c=>oa(r,c).join(" ")).join(", ");this.#o.setAttribute("aria-label",`${e.drawn.length} paths through representation space, ${e.projection.label} on ${e.axes} axes, stress ${e.quality.stress.toFixed(2)}.${o?` Selected: ${o}.`:""} Arrow keys turn, plus and minus zoom, brackets walk along the layers, Enter selects.`),Object.assign(this.root.dataset,{metric:t.metric,projection:e.projection.name,axes:String(e.axes),points:String(e.points.length),stress:e.quality.stress.toFixed(4),hovered:s.hovered?.join("/")??"",frame:String(r.sequence?.values[r.at??0]??"")}),Object.assign(this.root,{repgeoPicture:e});let l=this.#g.arcsOf(this.#s).some(c=>c.guess)?zf:this.#g.flatOnly?"3-D needs WebGL":"";this.#p.textContent=l,this.#p.hidden=!l}#G(e,t=0){this.#d.textContent=e,this.#d.hidden=!e||t>0,clearTimeout(this.#R),e&&t&&(this.#R=window.setTimeout(()=>{this.#d.hidden=this.#d.textContent!==e},t))}#Q(){let{height:e}=this.#t.state;e>0?this.root.style.setProperty("--rg-height",`${e}px`):this.root.style.removeProperty("--rg-height")}#ee(){let e=this.root.clientWidth,t=e>0&&e<qR;t!==(this.#h.element.parentElement!==this.#c)&&(t?this.#x.prepend(this.#h.element):this.#u.element.after(this.#h.element),(t?this.#x:this.#c).append(this.#f.element));let n=this.#c.clientWidth,r=this.#c.clientHeight,s={width:n,height:r,narrow:t,wide:e>=YR,factor:t?.86:n>jR?1.18:1};return JSON.stringify(s)===JSON.stringify(this.#y)?!1:(this.#y=s,this.#_.fit(),!0)}#se(){!this.#ee()||!this.#y.width||!this.#y.height||!this.#s||(this.#s.theme=Ln(this.root,this.#t.state.theme),this.#u.meter.use(getComputedStyle(this.root).fontFamily),this.#S.turned||this.#S.forget(),this.#X(!1),this.#k(),this.#P||this.#re())}#te(){this.#s&&(this.#s.theme=Ln(this.root,this.#t.state.theme),this.#u.meter.use(getComputedStyle(this.root).fontFamily),this.#k())}#X(e){!this.#y.width||!this.#y.height||!this.#s||(this.#s.layout=this.#y,this.#C.moveTo(this.#S.pose(this.#s),performance.now(),e),this.#q())}#oe(e,t,n){this.#P=!n,this.#s?.picture.axes===3&&(e||t)&&(this.#S.turn(this.#s,e,t),this.#ne()),this.#q()}#ae(e){this.#s&&(this.#S.zoom(this.#s,e),this.#ne())}#ne(){this.#X(!1),clearTimeout(this.#I),this.#I=window.setTimeout(()=>this.#t.set({camera:this.#S.turned}),KR)}#le(){let{camera:e}=this.#t.state;JSON.stringify(e)!==JSON.stringify(this.#S.turned)&&(this.#S.turned=e,this.#X(!1))}#ie(){clearTimeout(this.#I),this.#S.forget(),this.#S.turned=null,this.#t.set({camera:null}),this.#X(!0)}#ce(e){let t=e&&this.#s?this.#g.layerAt(this.#s,e):null;return this.#J(t),!!t}#J(e){!this.#s||Ii(e,this.#s.hovered)||this.#t.set({hovered:e&&oa(this.#s.payload,e)})}#Z(e,t){this.#s&&this.#t.set({selected:zr(this.#t.state.selected,e&&oa(this.#s.payload,e),t)})}#he(e){if(!this.#s)return;let t=this.#g.screen.points.filter(s=>s.m>=0).map(s=>[s.m,s.k]),n=t.findIndex(s=>Ii(s,this.#s.hovered)),r=t[(n<0&&e<0?t.length-1:n+e+t.length)%t.length];r&&this.#J(r)}#ue(e){let t=this.#s?.payload.models[e]?.name;if(!t)return;let{hidden:n}=this.#t.state;this.#O=null,this.#t.set({hidden:n.includes(t)?n.filter(r=>r!==t):[...n,t],hovered:null})}#de(e){let t=e===null?void 0:this.#s?.payload.models[e]?.name;this.#O=e!==null&&t&&!this.#t.state.hidden.includes(t)?e:null,this.#s&&this.#k(new Set(["hovered"]))}#q(){this.#s&&(this.root.dataset.drawn="0",this.#D||=requestAnimationFrame(()=>{this.#D=0,this.#T(()=>this.#re())}))}#re(){let{width:e,height:t}=this.#y;if(!this.#s||!e||!t)return;let n=this.#C.at(performance.now());if(n){if(clearTimeout(this.#L),this.#g.paint(this.#s,n.pose,n.settled,this.#P),!n.settled)return this.#q();this.#fe(),!this.#P&&(this.root.dataset.drawn="1",this.#g.quick&&(this.#L=window.setTimeout(()=>this.#T(()=>this.#s&&this.#g.sharpen(this.#s)),JR)))}}#fe(){let{payload:e,view:t,state:n,picture:r}=this.#s;if(this.#F===t||!r.projection.refit||e.n_points>Tx||e.frames)return;this.#F=t,(window.requestIdleCallback??(o=>setTimeout(o,200)))(()=>{this.#s&&this.#T(()=>J0(e,t,n))})}#pe(){this.#s&&this.#g.quick&&this.#g.sharpen(this.#s),this.#s&&Or({root:this.root,canvas:this.#o,theme:this.#s.theme,title:this.#s.payload.title})}};var Oo=`/* One figure: head, stage, strip, foot. Colours come from the notebook; widths from the figure's own container. */
.rg {
  --rg-paper: var(--jp-layout-color0, var(--vscode-editor-background, #fff));
  --rg-ink: var(--jp-ui-font-color0, var(--vscode-editor-foreground, rgba(0, 0, 0, 0.92)));
  /* from the first ink: --jp-ui-font-color1 is nearly black in JupyterLab, and the second ink must read as second */
  --rg-ink2: color-mix(in srgb, var(--rg-ink) 66%, transparent);
  --rg-hair: var(--jp-border-color2, color-mix(in srgb, var(--rg-ink) 12%, transparent));
  --rg-track: color-mix(in srgb, var(--rg-ink) 6%, transparent);
  --rg-accent: var(--jp-brand-color1, var(--vscode-focusBorder, #1669c9));
  --rg-error: var(--jp-error-color1, #c62828);
  --rg-font: var(--jp-ui-font-family, system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif);
  --rg-chip: var(--rg-paper);
  --rg-raised: var(--rg-paper);
  --rg-stage: 400px;
  container: rg / inline-size;
  position: relative;
  color: var(--rg-ink);
  font: 400 13px/1.4 var(--rg-font);
  font-variant-numeric: tabular-nums;
  text-align: left;
  -webkit-font-smoothing: antialiased;
}
.rg[data-theme="light"] {
  --rg-paper: #fff;
  --rg-ink: rgba(0, 0, 0, 0.92);
  --rg-ink2: rgba(0, 0, 0, 0.62);
  --rg-hair: #e3e3e3;
  --rg-accent: #1669c9;
  color-scheme: light;
}
.rg[data-theme="dark"] {
  --rg-paper: #111;
  --rg-ink: rgba(255, 255, 255, 0.94);
  --rg-ink2: rgba(255, 255, 255, 0.64);
  --rg-hair: #333;
  --rg-accent: #64b5f6;
  color-scheme: dark;
}
.rg[data-paper="dark"] {
  --rg-chip: color-mix(in srgb, var(--rg-ink) 16.5%, var(--rg-paper));
  --rg-raised: color-mix(in srgb, var(--rg-ink) 5.5%, var(--rg-paper));
}
.rg[data-forced] { background: var(--rg-paper); padding: 16px 20px; }
.rg *, .rg *::before, .rg *::after { box-sizing: border-box; }
.rg [hidden] { display: none !important; }
.rg-grid { display: grid; grid-template-columns: minmax(0, 1fr); }

/* head */
.rg-head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: flex-end; gap: 10px 24px; }
.rg-words { min-width: 0; max-width: 100%; }
.rg .rg-title { margin: 0; padding: 0; border: 0; font: 600 16px/1.25 var(--rg-font); letter-spacing: -0.011em; color: var(--rg-ink); overflow-wrap: anywhere; }
.rg .rg-convention { margin: 3px 0 0; font-size: 12px; line-height: 1.4; color: var(--rg-ink2); }
.rg-controls { display: flex; flex: 1 1 620px; flex-wrap: wrap; align-items: center; gap: 8px 14px; min-width: 0; font-size: 12px; }

/* controls */
.rg-seg { display: inline-flex; margin: 0; padding: 2px; border: 0; border-radius: 7px; min-width: 0; background: var(--rg-track); }
.rg-seg label { position: relative; cursor: pointer; }
.rg-seg input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
.rg-seg span { display: grid; grid-template-rows: 24px 0; align-items: center; height: 24px; padding: 0 10px; border-radius: 5.5px; color: var(--rg-ink2); text-align: center; white-space: nowrap; transition: color 0.12s; }
.rg-seg span::after { content: attr(data-text); grid-row: 2; height: 0; overflow: hidden; visibility: hidden; font-weight: 600; } /* the bold width is reserved */
.rg-seg label:hover span { color: var(--rg-ink); }
.rg-seg input:checked + span { background: var(--rg-chip); color: var(--rg-ink); font-weight: 600; box-shadow: 0 0 0 0.75px color-mix(in srgb, var(--rg-ink) 14%, transparent), 0 1px 1.5px rgba(0, 0, 0, 0.1); }
.rg-menu { position: relative; display: inline-flex; align-items: center; gap: 5px; color: var(--rg-ink2); white-space: nowrap; }
.rg-menu select, .rg-more > button { appearance: none; margin: 0; padding: 3px 14px 3px 2px; border: 0; border-radius: 3px; background: none; font: inherit; font-weight: 500; color: var(--rg-ink); cursor: pointer; field-sizing: content; }
.rg-menu option { background: #fff; color: #222; }
.rg[data-paper="dark"] .rg-menu option { background: #222; color: #eee; }
.rg-menu::after, .rg-more > button::after { content: ""; position: absolute; right: 2px; top: 50%; width: 5px; height: 5px; border: solid var(--rg-ink2); border-width: 0 1.25px 1.25px 0; transform: translateY(-70%) rotate(45deg); pointer-events: none; }
.rg-convention .rg-menu { gap: 0; vertical-align: bottom; }
.rg-convention .rg-menu select { margin-left: -2px; padding-block: 0; max-width: 94cqw; text-overflow: ellipsis; }
.rg-icons { display: inline-flex; gap: 2px; margin-left: auto; }
.rg-icon { display: grid; place-items: center; width: 28px; height: 28px; padding: 0; border: 0; border-radius: 6px; background: none; color: var(--rg-ink2); cursor: pointer; }
.rg-icon:hover { background: var(--rg-track); color: var(--rg-ink); }
.rg-icon svg { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.4; stroke-linecap: round; stroke-linejoin: round; }
.rg-ramp { display: inline-flex; align-items: center; gap: 6px; font-size: 11px; color: var(--rg-ink2); }
.rg-ramp i { display: block; width: 72px; height: 6px; border-radius: 3px; }
.rg :is(select, button, canvas, .rg-list):focus-visible, .rg-seg input:focus-visible + span { outline: 2px solid var(--rg-accent); outline-offset: 1px; }
/* a canvas is painted above its own outline: the ring is the stage's */
.rg canvas:focus-visible { outline: 0; }
.rg-stage:has(canvas:focus-visible)::after { content: ""; position: absolute; inset: 0; z-index: 4; border: 2px solid var(--rg-accent); border-radius: 6px; pointer-events: none; }

/* stage */
.rg-main { position: relative; min-width: 0; }
.rg-stage { position: relative; height: var(--rg-height, var(--rg-stage)); margin-top: 8px; overflow: hidden; }
.rg-stage canvas { position: absolute; inset: 0; width: 100%; height: 100%; cursor: grab; touch-action: pan-y; transition: opacity 0.12s; }
.rg-stage canvas.rg-turning { cursor: grabbing; }
.rg-stage canvas.rg-hit { cursor: pointer; }
.rg-stage.rg-flat canvas { cursor: default; }
.rg-stage.rg-flat canvas.rg-hit { cursor: pointer; }
.rg-stage.rg-waiting :is(canvas, .rg-over) { opacity: 0.4; }
.rg-over { position: absolute; inset: 0; width: 100%; height: 100%; overflow: hidden; pointer-events: none; }
.rg-over text { paint-order: stroke; stroke: var(--rg-paper); stroke-width: 3.5px; stroke-linejoin: round; font-family: var(--rg-font); }
.rg-message { position: absolute; inset: 0 246px 0 0; display: grid; place-content: center; gap: 6px; padding: 0 24px; text-align: center; color: var(--rg-ink2); pointer-events: none; }
.rg-corner { position: absolute; right: 0; bottom: 3px; max-width: calc(100% - 116px); margin: 0; text-align: right; font-size: 11px; color: var(--rg-ink2); pointer-events: none; }

/* keys */
.rg-keys { position: absolute; inset: 0; pointer-events: none; }
.rg-key { position: absolute; display: grid; grid-template-columns: 14px minmax(0, auto); column-gap: 7px; align-items: center; max-width: 198px; margin: 0; padding: 2px 4px; border: 0; border-radius: 5px; background: none; color: inherit; font: inherit; text-align: left; white-space: nowrap; cursor: pointer; pointer-events: auto; }
.rg-key svg { display: block; width: 14px; height: 14px; overflow: visible; }
.rg-key b { font-weight: 600; font-size: 12.5px; line-height: 16px; overflow: hidden; text-overflow: ellipsis; }
.rg-key span { grid-column: 2; font-size: 11px; line-height: 14px; color: var(--rg-ink2); overflow: hidden; text-overflow: ellipsis; }
.rg-key[aria-pressed="false"] { opacity: 0.55; }
.rg-key[aria-pressed="false"] b { font-weight: 400; }
.rg-keys.rg-tight .rg-key span { display: none; }
.rg-keys.rg-many { inset: 4px 0 4px auto; width: 200px; overflow-y: auto; pointer-events: auto; }
.rg-keys.rg-many .rg-key { position: static; }

/* card */
.rg-card { position: absolute; z-index: 3; width: max-content; min-width: 216px; max-width: 280px; padding: 8px 11px; border-radius: 8px; background: var(--rg-raised); box-shadow: 0 0 0 0.75px color-mix(in srgb, var(--rg-ink) 16%, transparent), 0 6px 24px -6px rgba(0, 0, 0, 0.28); font-size: 12px; line-height: 1.35; pointer-events: none; }
.rg-card header { display: flex; justify-content: space-between; align-items: baseline; gap: 8px; white-space: nowrap; }
.rg-card header b { font-size: 14px; line-height: 18px; font-weight: 600; overflow: hidden; text-overflow: ellipsis; }
.rg-card header small { flex: none; font-size: 11px; color: var(--rg-ink2); }
.rg-card p { display: flex; gap: 6px; align-items: center; margin: 0 0 4px; font-size: 11.5px; font-weight: 500; white-space: nowrap; }
.rg-card p b { font-weight: 500; overflow: hidden; text-overflow: ellipsis; }
.rg-card p small { margin-left: auto; padding-left: 8px; flex: none; font-size: 11px; font-weight: 400; color: var(--rg-ink2); }
.rg-card p svg { flex: none; width: 12px; height: 12px; overflow: visible; }
.rg-card dl { display: grid; grid-template-columns: auto 1fr auto; gap: 1.5px 10px; align-items: center; margin: 0; }
.rg-card dt { margin: 0; font-weight: 400; color: var(--rg-ink2); }
.rg-card dd { margin: 0; font-weight: 500; text-align: right; }
.rg-card .rg-why { grid-column: span 2; }
.rg-card .rg-why small { font-size: 11px; font-weight: 400; color: var(--rg-ink2); }
.rg-card i { position: relative; display: block; height: 3px; border-radius: 2px; overflow: hidden; background: var(--rg-track); }
.rg-card i::before { content: ""; position: absolute; inset: 0 auto 0 0; width: var(--share); border-radius: 2px; background: var(--tint); }
.rg-card footer { margin-top: 6px; padding-top: 5px; border-top: 1px solid var(--rg-hair); font-size: 11px; color: var(--rg-ink2); }
.rg-card .rg-sixth { display: none; }

/* frames of a sequence */
.rg-player { display: flex; align-items: flex-start; gap: 4px 10px; min-height: 36px; margin-top: 6px; font-size: 12px; color: var(--rg-ink2); }
.rg-play { flex: none; display: grid; place-items: center; width: 28px; height: 28px; margin: -4px 0 0 -6px; padding: 0; border: 0; border-radius: 6px; background: none; color: var(--rg-ink); cursor: pointer; }
.rg-play:hover { background: var(--rg-track); }
.rg-play svg { width: 16px; height: 16px; fill: currentColor; stroke: currentColor; stroke-width: 1.2; stroke-linejoin: round; }
.rg-frame { flex: none; line-height: 20px; white-space: nowrap; }
.rg-frame b { font-weight: 600; color: var(--rg-ink); }
.rg-frames { position: relative; flex: 1 1 auto; min-width: 0; height: 34px; margin: 0 6px; }
.rg-frames .rg-track { position: absolute; inset: 9px 0 auto; height: 2px; border-radius: 1px; background: color-mix(in srgb, var(--rg-ink) 16%, transparent); }
.rg-frames input { position: absolute; left: -7px; right: -7px; top: 0; width: calc(100% + 14px); height: 20px; margin: 0; appearance: none; background: none; cursor: pointer; }
.rg-frames input::-webkit-slider-runnable-track { background: none; height: 20px; }
.rg-frames input::-webkit-slider-thumb { appearance: none; width: 14px; height: 14px; margin-top: 3px; border-radius: 50%; border: 1.5px solid var(--rg-ink2); background: var(--rg-chip); cursor: ew-resize; }
.rg-frames input::-moz-range-thumb { width: 11px; height: 11px; border-radius: 50%; border: 1.5px solid var(--rg-ink2); background: var(--rg-chip); cursor: ew-resize; }
.rg-frames input:focus { outline: 0; }
.rg-frames input:focus-visible::-webkit-slider-thumb { outline: 2px solid var(--rg-accent); outline-offset: 1px; }
.rg-frames input:focus-visible::-moz-range-thumb { outline: 2px solid var(--rg-accent); outline-offset: 1px; }
.rg-marks { position: absolute; inset: 0; pointer-events: none; }
.rg-marks span { position: absolute; top: 0; }
.rg-marks i { position: absolute; left: -2.5px; top: 7.5px; width: 5px; height: 5px; border-radius: 50%; background: color-mix(in srgb, var(--rg-ink) 34%, var(--rg-paper)); }
.rg-marks b { position: absolute; top: 20px; transform: translateX(-50%); font-size: 10.5px; line-height: 13px; font-weight: 400; color: var(--rg-ink2); visibility: hidden; }
.rg-marks .rg-named b, .rg-marks .rg-now b { visibility: visible; }
.rg-marks .rg-now b { color: var(--rg-ink); }
.rg-trails { flex: none; display: inline-flex; align-items: center; gap: 7px; line-height: 20px; margin-left: 8px; }

/* strip */
.rg-strip { display: grid; grid-template-columns: repeat(var(--rg-charts, 4), minmax(0, 1fr)); gap: 14px 26px; margin-top: 10px; min-width: 0; }
.rg-chart { margin: 0; min-width: 0; }
.rg-chart figcaption { display: flex; justify-content: space-between; align-items: baseline; gap: 6px; height: 16px; margin: 0; font-size: 12px; line-height: 16px; color: var(--rg-ink2); white-space: nowrap; }
.rg-chart figcaption > span { overflow: hidden; text-overflow: ellipsis; }
.rg-chart figcaption b { font-weight: 600; color: var(--rg-ink); }
.rg-chart output { font-weight: 600; flex: none; }
.rg-chart figcaption output b { color: inherit; }
.rg-chart output small { font-size: 11px; font-weight: 400; color: var(--rg-ink2); }
.rg-chart svg { display: block; width: 100%; overflow: visible; cursor: pointer; }
.rg-chart text { font-family: var(--rg-font); font-size: 10.5px; fill: var(--rg-ink2); }
.rg-aids { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 4px 22px; align-items: center; min-height: 22px; font-size: 12px; color: var(--rg-ink2); }
.rg-aid { display: inline-flex; align-items: center; gap: 7px; min-width: 0; }
.rg-aid svg { flex: none; }
.rg-aid.rg-off svg { opacity: 0.35; }
.rg-toggle { cursor: pointer; }
.rg-toggle:hover { color: var(--rg-ink); }
.rg-toggle input { flex: none; width: 13px; height: 13px; margin: 0; accent-color: var(--rg-ink2); }

/* foot */
.rg-foot { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 6px 26px; align-items: center; margin-top: 12px; padding-top: 9px; border-top: 1px solid var(--rg-hair); font-size: 12px; color: var(--rg-ink2); }
.rg .rg-honesty { margin: 0; text-wrap: pretty; line-height: 1.4; }
.rg-honesty b { font-weight: 600; color: var(--rg-ink); }
.rg-honesty svg { vertical-align: -1px; margin-left: 5px; }
.rg-honesty span { white-space: nowrap; }
.rg-depth { display: flex; align-items: center; gap: 10px; }
.rg-range { position: relative; width: 132px; height: 20px; }
.rg-range .rg-track { position: absolute; left: 7px; right: 7px; top: 9px; height: 2px; border-radius: 1px; background: color-mix(in srgb, var(--rg-ink) 16%, transparent); }
.rg-range .rg-span { position: absolute; top: 0; height: 2px; border-radius: 1px; background: var(--rg-ink2); }
.rg-range input { position: absolute; inset: 0; width: 100%; height: 20px; margin: 0; appearance: none; background: none; pointer-events: none; }
.rg-range input::-webkit-slider-runnable-track { background: none; height: 20px; }
.rg-range input::-webkit-slider-thumb { appearance: none; width: 14px; height: 14px; margin-top: 3px; border-radius: 50%; border: 1.5px solid var(--rg-ink2); background: var(--rg-chip); cursor: ew-resize; pointer-events: auto; }
.rg-range input::-moz-range-thumb { width: 11px; height: 11px; border-radius: 50%; border: 1.5px solid var(--rg-ink2); background: var(--rg-chip); cursor: ew-resize; pointer-events: auto; }
.rg-range input:focus { outline: 0; }
.rg-range input:focus-visible::-webkit-slider-thumb { outline: 2px solid var(--rg-accent); outline-offset: 1px; }
.rg-range input:focus-visible::-moz-range-thumb { outline: 2px solid var(--rg-accent); outline-offset: 1px; }
.rg-depth output { min-width: 98px; color: var(--rg-ink); }
.rg-more { position: relative; display: inline-flex; }
.rg-more > button { position: relative; padding-left: 0; font-weight: 400; color: var(--rg-ink2); }
.rg-list { position: absolute; z-index: 4; left: -8px; bottom: calc(100% + 8px); width: max-content; max-width: 280px; max-height: 340px; overflow-y: auto; margin: 0; padding: 6px; border: 0; border-radius: 8px; background: var(--rg-raised); box-shadow: 0 0 0 0.75px color-mix(in srgb, var(--rg-ink) 16%, transparent), 0 6px 24px -6px rgba(0, 0, 0, 0.28); color: var(--rg-ink); }
.rg-list label { display: flex; align-items: center; gap: 8px; padding: 3px 8px; border-radius: 5px; cursor: pointer; white-space: nowrap; }
.rg-list label:hover { background: var(--rg-track); }
.rg-list label > span { overflow: hidden; text-overflow: ellipsis; }
.rg-list input { flex: none; width: 13px; height: 13px; margin: 0; accent-color: var(--rg-accent); }
.rg-list .rg-all { margin-top: 4px; padding: 5px 8px 3px; width: 100%; border: 0; border-top: 1px solid var(--rg-hair); background: none; font: inherit; text-align: left; color: var(--rg-ink2); cursor: pointer; }
.rg-list .rg-all:hover { color: var(--rg-ink); }

/* errors */
.rg-error { margin: 0; padding: 6px 0 6px 12px; border-left: 2px solid var(--rg-error); }
.rg-error p { margin: 0 0 4px; color: var(--rg-ink2); overflow-wrap: anywhere; }
.rg-error p:first-child { font-weight: 600; color: var(--rg-ink); }
.rg-error button { padding: 2px 0; border: 0; border-radius: 3px; background: none; font: inherit; font-size: 12px; color: var(--rg-ink2); text-decoration: underline; text-underline-offset: 2px; cursor: pointer; }

.rg-unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

/* wide: the strip becomes a column beside the stage */
@container rg (min-width: 1240px) {
  .rg-grid { grid-template-columns: minmax(0, 1fr) 400px; column-gap: 40px; }
  .rg-head, .rg-foot { grid-column: 1 / -1; }
  .rg-head { align-items: center; flex-wrap: nowrap; }
  .rg-controls { flex: 0 1 auto; }
  .rg-stage { --rg-stage: 648px; }
  .rg-strip { grid-template-columns: minmax(0, 1fr); align-content: space-between; gap: 16px; margin-top: 14px; }
  .rg .rg-title { font-size: 19px; }
  .rg .rg-convention { font-size: 13px; }
}
/* narrow: a sidebar, or a phone */
@container rg (max-width: 639.98px) {
  .rg-controls { width: 100%; gap: 8px 12px; }
  .rg-seg.rg-long span { padding: 0 5.5px; }
  .rg-wide-only { display: none; }
  .rg-stage { --rg-stage: 320px; margin-top: 4px; }
  .rg-keys { position: static; display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 4px 6px; margin-top: 10px; }
  .rg-key { position: static; max-width: none; padding: 4px; }
  .rg-strip { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 14px 22px; }
  .rg-foot { grid-template-columns: minmax(0, 1fr); }
  .rg-message { inset: 0; }
  .rg-card { left: 0; right: 0; top: 6px; width: auto; max-width: none; }
  .rg-card dl { grid-template-columns: auto 1fr auto auto 1fr auto; }
  .rg-card .rg-sixth { display: contents; }
  .rg-card footer { display: none; }
}
@media (prefers-reduced-motion: reduce) { .rg * { transition: none !important; } }
@media (forced-colors: active) {
  .rg-seg input:checked + span { outline: 2px solid Highlight; }
  .rg-key, .rg-icon, .rg-card { forced-color-adjust: none; }
}
@media print { .rg-controls, .rg-depth { display: none; } }
`;var Ax={paths:(i,e)=>new th(new sa(i,e),e,Oo),curves:(i,e)=>new ga(new ia(i,e),e,Oo+Dh),frames:(i,e)=>new $a(new ya(i,e),e,Oo+Dh+rh+kp),matrix:(i,e)=>new na(new Go(i,e),e,Oo+rh)};function tC({model:i,el:e}){let t=new en,n=i.get("_payload")?.kind??"paths",r=Ax[n]??Ax.paths;return e.append(r(i,t).root),()=>t.run()}var YO={render:tC};export{YO as default};
