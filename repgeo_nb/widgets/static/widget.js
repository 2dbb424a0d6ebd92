/* repgeo_nb front end, MIT licence; contains three.js and ml-matrix (MIT). src-sha256: 1071323454d2c8ee190d1e6498ac1b31b4cb202d3fd29f1ee5aec1f38fbefc51 */
var gv=Object.create;var ip=Object.defineProperty;var xv=Object.getOwnPropertyDescriptor;var yv=Object.getOwnPropertyNames;var vv=Object.getPrototypeOf,bv=Object.prototype.hasOwnProperty;var _v=(i,t)=>()=>{try{return t||i((t={exports:{}}).exports,t),t.exports}catch(e){throw t=0,e}};var wv=(i,t,e,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of yv(t))!bv.call(i,r)&&r!==e&&ip(i,r,{get:()=>t[r],enumerable:!(n=xv(t,r))||n.enumerable});return i};var Mv=(i,t,e)=>(e=i!=null?gv(vv(i)):{},wv(t||!i||!i.__esModule?ip(e,"default",{value:i,enumerable:!0}):e,i));var Ug=_v($t=>{"use strict";Object.defineProperty($t,"__esModule",{value:!0});var gM=Object.prototype.toString;function Oe(i){let t=gM.call(i);return t.endsWith("Array]")&&!t.includes("Big")}function xM(i,t={}){if(!Oe(i))throw new TypeError("input must be an array");if(i.length===0)throw new TypeError("input must not be empty");let{fromIndex:e=0,toIndex:n=i.length}=t;if(e<0||e>=i.length||!Number.isInteger(e))throw new Error("fromIndex must be a positive integer smaller than length");if(n<=e||n>i.length||!Number.isInteger(n))throw new Error("toIndex must be an integer greater than fromIndex and at most equal to length");let r=i[e];for(let s=e+1;s<n;s++)i[s]>r&&(r=i[s]);return r}function yM(i,t={}){if(!Oe(i))throw new TypeError("input must be an array");if(i.length===0)throw new TypeError("input must not be empty");let{fromIndex:e=0,toIndex:n=i.length}=t;if(e<0||e>=i.length||!Number.isInteger(e))throw new Error("fromIndex must be a positive integer smaller than length");if(n<=e||n>i.length||!Number.isInteger(n))throw new Error("toIndex must be an integer greater than fromIndex and at most equal to length");let r=i[e];for(let s=e+1;s<n;s++)i[s]<r&&(r=i[s]);return r}function Ig(i,t={}){if(Oe(i)){if(i.length===0)throw new TypeError("input must not be empty")}else throw new TypeError("input must be an array");let e;if(t.output!==void 0){if(!Oe(t.output))throw new TypeError("output option must be an array if specified");e=t.output}else e=new Array(i.length);let n=yM(i),r=xM(i);if(n===r)throw new RangeError("minimum and maximum input values are equal. Cannot rescale a constant array");let{min:s=t.autoMinMax?n:0,max:o=t.autoMinMax?r:1}=t;if(s>=o)throw new RangeError("min option must be smaller than max option");let a=(o-s)/(r-n);for(let l=0;l<i.length;l++)e[l]=(i[l]-n)*a+s;return e}var al=" ".repeat(2),Fg=" ".repeat(4);function vM(){return Og(this)}function Og(i,t={}){let{maxRows:e=15,maxColumns:n=10,maxNumSize:r=8,padMinus:s="auto"}=t;return`${i.constructor.name} {
${al}[
${Fg}${bM(i,e,n,r,s)}
${al}]
${al}rows: ${i.rows}
${al}columns: ${i.columns}
}`}function bM(i,t,e,n,r){let{rows:s,columns:o}=i,a=Math.min(s,t),l=Math.min(o,e),c=[];if(r==="auto"){r=!1;t:for(let h=0;h<a;h++)for(let u=0;u<l;u++)if(i.get(h,u)<0){r=!0;break t}}for(let h=0;h<a;h++){let u=[];for(let d=0;d<l;d++)u.push(_M(i.get(h,d),n,r));c.push(`${u.join(" ")}`)}return l!==o&&(c[c.length-1]+=` ... ${o-e} more columns`),a!==s&&c.push(`... ${s-t} more rows`),c.join(`
${Fg}`)}function _M(i,t,e){return(i>=0&&e?` ${Ng(i,t-1)}`:Ng(i,t)).padEnd(t)}function Ng(i,t){let e=i.toString();if(e.length<=t)return e;let n=i.toFixed(t);if(n.length>t&&(n=i.toFixed(Math.max(0,t-(n.length-t)))),n.length<=t&&!n.startsWith("0.000")&&!n.startsWith("-0.000"))return n;let r=i.toExponential(t);return r.length>t&&(r=i.toExponential(Math.max(0,t-(r.length-t)))),r.slice(0)}function wM(i,t){i.prototype.add=function(n){return typeof n=="number"?this.addS(n):this.addM(n)},i.prototype.addS=function(n){for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)+n);return this},i.prototype.addM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)+n.get(r,s));return this},i.add=function(n,r){return new t(n).add(r)},i.prototype.sub=function(n){return typeof n=="number"?this.subS(n):this.subM(n)},i.prototype.subS=function(n){for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)-n);return this},i.prototype.subM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)-n.get(r,s));return this},i.sub=function(n,r){return new t(n).sub(r)},i.prototype.subtract=i.prototype.sub,i.prototype.subtractS=i.prototype.subS,i.prototype.subtractM=i.prototype.subM,i.subtract=i.sub,i.prototype.mul=function(n){return typeof n=="number"?this.mulS(n):this.mulM(n)},i.prototype.mulS=function(n){for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)*n);return this},i.prototype.mulM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)*n.get(r,s));return this},i.mul=function(n,r){return new t(n).mul(r)},i.prototype.multiply=i.prototype.mul,i.prototype.multiplyS=i.prototype.mulS,i.prototype.multiplyM=i.prototype.mulM,i.multiply=i.mul,i.prototype.div=function(n){return typeof n=="number"?this.divS(n):this.divM(n)},i.prototype.divS=function(n){for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)/n);return this},i.prototype.divM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)/n.get(r,s));return this},i.div=function(n,r){return new t(n).div(r)},i.prototype.divide=i.prototype.div,i.prototype.divideS=i.prototype.divS,i.prototype.divideM=i.prototype.divM,i.divide=i.div,i.prototype.mod=function(n){return typeof n=="number"?this.modS(n):this.modM(n)},i.prototype.modS=function(n){for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)%n);return this},i.prototype.modM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)%n.get(r,s));return this},i.mod=function(n,r){return new t(n).mod(r)},i.prototype.modulus=i.prototype.mod,i.prototype.modulusS=i.prototype.modS,i.prototype.modulusM=i.prototype.modM,i.modulus=i.mod,i.prototype.and=function(n){return typeof n=="number"?this.andS(n):this.andM(n)},i.prototype.andS=function(n){for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)&n);return this},i.prototype.andM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)&n.get(r,s));return this},i.and=function(n,r){return new t(n).and(r)},i.prototype.or=function(n){return typeof n=="number"?this.orS(n):this.orM(n)},i.prototype.orS=function(n){for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)|n);return this},i.prototype.orM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)|n.get(r,s));return this},i.or=function(n,r){return new t(n).or(r)},i.prototype.xor=function(n){return typeof n=="number"?this.xorS(n):this.xorM(n)},i.prototype.xorS=function(n){for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)^n);return this},i.prototype.xorM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)^n.get(r,s));return this},i.xor=function(n,r){return new t(n).xor(r)},i.prototype.leftShift=function(n){return typeof n=="number"?this.leftShiftS(n):this.leftShiftM(n)},i.prototype.leftShiftS=function(n){for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)<<n);return this},i.prototype.leftShiftM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)<<n.get(r,s));return this},i.leftShift=function(n,r){return new t(n).leftShift(r)},i.prototype.signPropagatingRightShift=function(n){return typeof n=="number"?this.signPropagatingRightShiftS(n):this.signPropagatingRightShiftM(n)},i.prototype.signPropagatingRightShiftS=function(n){for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)>>n);return this},i.prototype.signPropagatingRightShiftM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)>>n.get(r,s));return this},i.signPropagatingRightShift=function(n,r){return new t(n).signPropagatingRightShift(r)},i.prototype.rightShift=function(n){return typeof n=="number"?this.rightShiftS(n):this.rightShiftM(n)},i.prototype.rightShiftS=function(n){for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)>>>n);return this},i.prototype.rightShiftM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)>>>n.get(r,s));return this},i.rightShift=function(n,r){return new t(n).rightShift(r)},i.prototype.zeroFillRightShift=i.prototype.rightShift,i.prototype.zeroFillRightShiftS=i.prototype.rightShiftS,i.prototype.zeroFillRightShiftM=i.prototype.rightShiftM,i.zeroFillRightShift=i.rightShift,i.prototype.not=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,~this.get(n,r));return this},i.not=function(n){return new t(n).not()},i.prototype.abs=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.abs(this.get(n,r)));return this},i.abs=function(n){return new t(n).abs()},i.prototype.acos=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.acos(this.get(n,r)));return this},i.acos=function(n){return new t(n).acos()},i.prototype.acosh=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.acosh(this.get(n,r)));return this},i.acosh=function(n){return new t(n).acosh()},i.prototype.asin=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.asin(this.get(n,r)));return this},i.asin=function(n){return new t(n).asin()},i.prototype.asinh=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.asinh(this.get(n,r)));return this},i.asinh=function(n){return new t(n).asinh()},i.prototype.atan=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.atan(this.get(n,r)));return this},i.atan=function(n){return new t(n).atan()},i.prototype.atanh=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.atanh(this.get(n,r)));return this},i.atanh=function(n){return new t(n).atanh()},i.prototype.cbrt=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.cbrt(this.get(n,r)));return this},i.cbrt=function(n){return new t(n).cbrt()},i.prototype.ceil=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.ceil(this.get(n,r)));return this},i.ceil=function(n){return new t(n).ceil()},i.prototype.clz32=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.clz32(this.get(n,r)));return this},i.clz32=function(n){return new t(n).clz32()},i.prototype.cos=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.cos(this.get(n,r)));return this},i.cos=function(n){return new t(n).cos()},i.prototype.cosh=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.cosh(this.get(n,r)));return this},i.cosh=function(n){return new t(n).cosh()},i.prototype.exp=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.exp(this.get(n,r)));return this},i.exp=function(n){return new t(n).exp()},i.prototype.expm1=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.expm1(this.get(n,r)));return this},i.expm1=function(n){return new t(n).expm1()},i.prototype.floor=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.floor(this.get(n,r)));return this},i.floor=function(n){return new t(n).floor()},i.prototype.fround=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.fround(this.get(n,r)));return this},i.fround=function(n){return new t(n).fround()},i.prototype.log=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.log(this.get(n,r)));return this},i.log=function(n){return new t(n).log()},i.prototype.log1p=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.log1p(this.get(n,r)));return this},i.log1p=function(n){return new t(n).log1p()},i.prototype.log10=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.log10(this.get(n,r)));return this},i.log10=function(n){return new t(n).log10()},i.prototype.log2=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.log2(this.get(n,r)));return this},i.log2=function(n){return new t(n).log2()},i.prototype.round=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.round(this.get(n,r)));return this},i.round=function(n){return new t(n).round()},i.prototype.sign=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.sign(this.get(n,r)));return this},i.sign=function(n){return new t(n).sign()},i.prototype.sin=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.sin(this.get(n,r)));return this},i.sin=function(n){return new t(n).sin()},i.prototype.sinh=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.sinh(this.get(n,r)));return this},i.sinh=function(n){return new t(n).sinh()},i.prototype.sqrt=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.sqrt(this.get(n,r)));return this},i.sqrt=function(n){return new t(n).sqrt()},i.prototype.tan=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.tan(this.get(n,r)));return this},i.tan=function(n){return new t(n).tan()},i.prototype.tanh=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.tanh(this.get(n,r)));return this},i.tanh=function(n){return new t(n).tanh()},i.prototype.trunc=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.trunc(this.get(n,r)));return this},i.trunc=function(n){return new t(n).trunc()},i.pow=function(n,r){return new t(n).pow(r)},i.prototype.pow=function(n){return typeof n=="number"?this.powS(n):this.powM(n)},i.prototype.powS=function(n){for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)**n);return this},i.prototype.powM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)**n.get(r,s));return this}}function Tn(i,t,e){let n=e?i.rows:i.rows-1;if(t<0||t>n)throw new RangeError("Row index out of range")}function An(i,t,e){let n=e?i.columns:i.columns-1;if(t<0||t>n)throw new RangeError("Column index out of range")}function ps(i,t){if(t.to1DArray&&(t=t.to1DArray()),t.length!==i.columns)throw new RangeError("vector size must be the same as the number of columns");return t}function ms(i,t){if(t.to1DArray&&(t=t.to1DArray()),t.length!==i.rows)throw new RangeError("vector size must be the same as the number of rows");return t}function cd(i,t){if(!Oe(t))throw new TypeError("row indices must be an array");for(let e=0;e<t.length;e++)if(t[e]<0||t[e]>=i.rows)throw new RangeError("row indices are out of range")}function hd(i,t){if(!Oe(t))throw new TypeError("column indices must be an array");for(let e=0;e<t.length;e++)if(t[e]<0||t[e]>=i.columns)throw new RangeError("column indices are out of range")}function Qu(i,t,e,n,r){if(arguments.length!==5)throw new RangeError("expected 4 arguments");if(ll("startRow",t),ll("endRow",e),ll("startColumn",n),ll("endColumn",r),t>e||n>r||t<0||t>=i.rows||e<0||e>=i.rows||n<0||n>=i.columns||r<0||r>=i.columns)throw new RangeError("Submatrix indices are out of range")}function gl(i,t=0){let e=[];for(let n=0;n<i;n++)e.push(t);return e}function ll(i,t){if(typeof t!="number")throw new TypeError(`${i} must be a number`)}function fs(i){if(i.isEmpty())throw new Error("Empty matrix has no elements to index")}function MM(i){let t=gl(i.rows);for(let e=0;e<i.rows;++e)for(let n=0;n<i.columns;++n)t[e]+=i.get(e,n);return t}function SM(i){let t=gl(i.columns);for(let e=0;e<i.rows;++e)for(let n=0;n<i.columns;++n)t[n]+=i.get(e,n);return t}function EM(i){let t=0;for(let e=0;e<i.rows;e++)for(let n=0;n<i.columns;n++)t+=i.get(e,n);return t}function TM(i){let t=gl(i.rows,1);for(let e=0;e<i.rows;++e)for(let n=0;n<i.columns;++n)t[e]*=i.get(e,n);return t}function AM(i){let t=gl(i.columns,1);for(let e=0;e<i.rows;++e)for(let n=0;n<i.columns;++n)t[n]*=i.get(e,n);return t}function RM(i){let t=1;for(let e=0;e<i.rows;e++)for(let n=0;n<i.columns;n++)t*=i.get(e,n);return t}function CM(i,t,e){let n=i.rows,r=i.columns,s=[];for(let o=0;o<n;o++){let a=0,l=0,c=0;for(let h=0;h<r;h++)c=i.get(o,h)-e[o],a+=c,l+=c*c;t?s.push((l-a*a/r)/(r-1)):s.push((l-a*a/r)/r)}return s}function PM(i,t,e){let n=i.rows,r=i.columns,s=[];for(let o=0;o<r;o++){let a=0,l=0,c=0;for(let h=0;h<n;h++)c=i.get(h,o)-e[o],a+=c,l+=c*c;t?s.push((l-a*a/n)/(n-1)):s.push((l-a*a/n)/n)}return s}function LM(i,t,e){let n=i.rows,r=i.columns,s=n*r,o=0,a=0,l=0;for(let c=0;c<n;c++)for(let h=0;h<r;h++)l=i.get(c,h)-e,o+=l,a+=l*l;return t?(a-o*o/s)/(s-1):(a-o*o/s)/s}function IM(i,t){for(let e=0;e<i.rows;e++)for(let n=0;n<i.columns;n++)i.set(e,n,i.get(e,n)-t[e])}function NM(i,t){for(let e=0;e<i.rows;e++)for(let n=0;n<i.columns;n++)i.set(e,n,i.get(e,n)-t[n])}function DM(i,t){for(let e=0;e<i.rows;e++)for(let n=0;n<i.columns;n++)i.set(e,n,i.get(e,n)-t)}function FM(i){let t=[];for(let e=0;e<i.rows;e++){let n=0;for(let r=0;r<i.columns;r++)n+=i.get(e,r)**2/(i.columns-1);t.push(Math.sqrt(n))}return t}function OM(i,t){for(let e=0;e<i.rows;e++)for(let n=0;n<i.columns;n++)i.set(e,n,i.get(e,n)/t[e])}function kM(i){let t=[];for(let e=0;e<i.columns;e++){let n=0;for(let r=0;r<i.rows;r++)n+=i.get(r,e)**2/(i.rows-1);t.push(Math.sqrt(n))}return t}function UM(i,t){for(let e=0;e<i.rows;e++)for(let n=0;n<i.columns;n++)i.set(e,n,i.get(e,n)/t[n])}function BM(i){let t=i.size-1,e=0;for(let n=0;n<i.columns;n++)for(let r=0;r<i.rows;r++)e+=i.get(r,n)**2/t;return Math.sqrt(e)}function zM(i,t){for(let e=0;e<i.rows;e++)for(let n=0;n<i.columns;n++)i.set(e,n,i.get(e,n)/t)}var ue=class i{static from1DArray(t,e,n){if(t*e!==n.length)throw new RangeError("data length does not match given dimensions");let s=new lt(t,e);for(let o=0;o<t;o++)for(let a=0;a<e;a++)s.set(o,a,n[o*e+a]);return s}static rowVector(t){let e=new lt(1,t.length);for(let n=0;n<t.length;n++)e.set(0,n,t[n]);return e}static columnVector(t){let e=new lt(t.length,1);for(let n=0;n<t.length;n++)e.set(n,0,t[n]);return e}static zeros(t,e){return new lt(t,e)}static ones(t,e){return new lt(t,e).fill(1)}static rand(t,e,n={}){if(typeof n!="object")throw new TypeError("options must be an object");let{random:r=Math.random}=n,s=new lt(t,e);for(let o=0;o<t;o++)for(let a=0;a<e;a++)s.set(o,a,r());return s}static randInt(t,e,n={}){if(typeof n!="object")throw new TypeError("options must be an object");let{min:r=0,max:s=1e3,random:o=Math.random}=n;if(!Number.isInteger(r))throw new TypeError("min must be an integer");if(!Number.isInteger(s))throw new TypeError("max must be an integer");if(r>=s)throw new RangeError("min must be smaller than max");let a=s-r,l=new lt(t,e);for(let c=0;c<t;c++)for(let h=0;h<e;h++){let u=r+Math.round(o()*a);l.set(c,h,u)}return l}static eye(t,e,n){e===void 0&&(e=t),n===void 0&&(n=1);let r=Math.min(t,e),s=this.zeros(t,e);for(let o=0;o<r;o++)s.set(o,o,n);return s}static diag(t,e,n){let r=t.length;e===void 0&&(e=r),n===void 0&&(n=e);let s=Math.min(r,e,n),o=this.zeros(e,n);for(let a=0;a<s;a++)o.set(a,a,t[a]);return o}static min(t,e){t=this.checkMatrix(t),e=this.checkMatrix(e);let n=t.rows,r=t.columns,s=new lt(n,r);for(let o=0;o<n;o++)for(let a=0;a<r;a++)s.set(o,a,Math.min(t.get(o,a),e.get(o,a)));return s}static max(t,e){t=this.checkMatrix(t),e=this.checkMatrix(e);let n=t.rows,r=t.columns,s=new this(n,r);for(let o=0;o<n;o++)for(let a=0;a<r;a++)s.set(o,a,Math.max(t.get(o,a),e.get(o,a)));return s}static checkMatrix(t){return i.isMatrix(t)?t:new lt(t)}static isMatrix(t){return t!=null&&t.klass==="Matrix"}get size(){return this.rows*this.columns}apply(t){if(typeof t!="function")throw new TypeError("callback must be a function");for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)t.call(this,e,n);return this}applyAlongAxis(t,e){if(typeof t!="function")throw new TypeError("callback must be a function");let n=[];switch(e){case"row":{for(let r=0;r<this.rows;r++)n.push(t.call(this,this.getRow(r),r));break}case"column":{for(let r=0;r<this.columns;r++)n.push(t.call(this,this.getColumn(r),r));break}default:throw new Error(`invalid option: ${e}`)}return n}to1DArray(){let t=[];for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)t.push(this.get(e,n));return t}to2DArray(){let t=[];for(let e=0;e<this.rows;e++){t.push([]);for(let n=0;n<this.columns;n++)t[e].push(this.get(e,n))}return t}toJSON(){return this.to2DArray()}isRowVector(){return this.rows===1}isColumnVector(){return this.columns===1}isVector(){return this.rows===1||this.columns===1}isSquare(){return this.rows===this.columns}isEmpty(){return this.rows===0||this.columns===0}isSymmetric(){if(this.isSquare()){for(let t=0;t<this.rows;t++)for(let e=0;e<=t;e++)if(this.get(t,e)!==this.get(e,t))return!1;return!0}return!1}isDistance(){if(!this.isSymmetric())return!1;for(let t=0;t<this.rows;t++)if(this.get(t,t)!==0)return!1;return!0}isEchelonForm(){let t=0,e=0,n=-1,r=!0,s=!1;for(;t<this.rows&&r;){for(e=0,s=!1;e<this.columns&&s===!1;)this.get(t,e)===0?e++:this.get(t,e)===1&&e>n?(s=!0,n=e):(r=!1,s=!0);t++}return r}isReducedEchelonForm(){let t=0,e=0,n=-1,r=!0,s=!1;for(;t<this.rows&&r;){for(e=0,s=!1;e<this.columns&&s===!1;)this.get(t,e)===0?e++:this.get(t,e)===1&&e>n?(s=!0,n=e):(r=!1,s=!0);for(let o=e+1;o<this.rows;o++)this.get(t,o)!==0&&(r=!1);t++}return r}echelonForm(){let t=this.clone(),e=0,n=0;for(;e<t.rows&&n<t.columns;){let r=e;for(let s=e;s<t.rows;s++)t.get(s,n)>t.get(r,n)&&(r=s);if(t.get(r,n)===0)n++;else{t.swapRows(e,r);let s=t.get(e,n);for(let o=n;o<t.columns;o++)t.set(e,o,t.get(e,o)/s);for(let o=e+1;o<t.rows;o++){let a=t.get(o,n)/t.get(e,n);t.set(o,n,0);for(let l=n+1;l<t.columns;l++)t.set(o,l,t.get(o,l)-t.get(e,l)*a)}e++,n++}}return t}reducedEchelonForm(){let t=this.echelonForm(),e=t.columns,n=t.rows,r=n-1;for(;r>=0;)if(t.maxRow(r)===0)r--;else{let s=0,o=!1;for(;s<n&&o===!1;)t.get(r,s)===1?o=!0:s++;for(let a=0;a<r;a++){let l=t.get(a,s);for(let c=s;c<e;c++){let h=t.get(a,c)-l*t.get(r,c);t.set(a,c,h)}}r--}return t}set(){throw new Error("set method is unimplemented")}get(){throw new Error("get method is unimplemented")}repeat(t={}){if(typeof t!="object")throw new TypeError("options must be an object");let{rows:e=1,columns:n=1}=t;if(!Number.isInteger(e)||e<=0)throw new TypeError("rows must be a positive integer");if(!Number.isInteger(n)||n<=0)throw new TypeError("columns must be a positive integer");let r=new lt(this.rows*e,this.columns*n);for(let s=0;s<e;s++)for(let o=0;o<n;o++)r.setSubMatrix(this,this.rows*s,this.columns*o);return r}fill(t){for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,t);return this}neg(){return this.mulS(-1)}getRow(t){Tn(this,t);let e=[];for(let n=0;n<this.columns;n++)e.push(this.get(t,n));return e}getRowVector(t){return lt.rowVector(this.getRow(t))}setRow(t,e){Tn(this,t),e=ps(this,e);for(let n=0;n<this.columns;n++)this.set(t,n,e[n]);return this}swapRows(t,e){Tn(this,t),Tn(this,e);for(let n=0;n<this.columns;n++){let r=this.get(t,n);this.set(t,n,this.get(e,n)),this.set(e,n,r)}return this}getColumn(t){An(this,t);let e=[];for(let n=0;n<this.rows;n++)e.push(this.get(n,t));return e}getColumnVector(t){return lt.columnVector(this.getColumn(t))}setColumn(t,e){An(this,t),e=ms(this,e);for(let n=0;n<this.rows;n++)this.set(n,t,e[n]);return this}swapColumns(t,e){An(this,t),An(this,e);for(let n=0;n<this.rows;n++){let r=this.get(n,t);this.set(n,t,this.get(n,e)),this.set(n,e,r)}return this}addRowVector(t){t=ps(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)+t[n]);return this}subRowVector(t){t=ps(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)-t[n]);return this}mulRowVector(t){t=ps(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)*t[n]);return this}divRowVector(t){t=ps(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)/t[n]);return this}addColumnVector(t){t=ms(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)+t[e]);return this}subColumnVector(t){t=ms(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)-t[e]);return this}mulColumnVector(t){t=ms(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)*t[e]);return this}divColumnVector(t){t=ms(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)/t[e]);return this}mulRow(t,e){Tn(this,t);for(let n=0;n<this.columns;n++)this.set(t,n,this.get(t,n)*e);return this}mulColumn(t,e){An(this,t);for(let n=0;n<this.rows;n++)this.set(n,t,this.get(n,t)*e);return this}max(t){if(this.isEmpty())return NaN;switch(t){case"row":{let e=new Array(this.rows).fill(Number.NEGATIVE_INFINITY);for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.get(n,r)>e[n]&&(e[n]=this.get(n,r));return e}case"column":{let e=new Array(this.columns).fill(Number.NEGATIVE_INFINITY);for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.get(n,r)>e[r]&&(e[r]=this.get(n,r));return e}case void 0:{let e=this.get(0,0);for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.get(n,r)>e&&(e=this.get(n,r));return e}default:throw new Error(`invalid option: ${t}`)}}maxIndex(){fs(this);let t=this.get(0,0),e=[0,0];for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.get(n,r)>t&&(t=this.get(n,r),e[0]=n,e[1]=r);return e}min(t){if(this.isEmpty())return NaN;switch(t){case"row":{let e=new Array(this.rows).fill(Number.POSITIVE_INFINITY);for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.get(n,r)<e[n]&&(e[n]=this.get(n,r));return e}case"column":{let e=new Array(this.columns).fill(Number.POSITIVE_INFINITY);for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.get(n,r)<e[r]&&(e[r]=this.get(n,r));return e}case void 0:{let e=this.get(0,0);for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.get(n,r)<e&&(e=this.get(n,r));return e}default:throw new Error(`invalid option: ${t}`)}}minIndex(){fs(this);let t=this.get(0,0),e=[0,0];for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.get(n,r)<t&&(t=this.get(n,r),e[0]=n,e[1]=r);return e}maxRow(t){if(Tn(this,t),this.isEmpty())return NaN;let e=this.get(t,0);for(let n=1;n<this.columns;n++)this.get(t,n)>e&&(e=this.get(t,n));return e}maxRowIndex(t){Tn(this,t),fs(this);let e=this.get(t,0),n=[t,0];for(let r=1;r<this.columns;r++)this.get(t,r)>e&&(e=this.get(t,r),n[1]=r);return n}minRow(t){if(Tn(this,t),this.isEmpty())return NaN;let e=this.get(t,0);for(let n=1;n<this.columns;n++)this.get(t,n)<e&&(e=this.get(t,n));return e}minRowIndex(t){Tn(this,t),fs(this);let e=this.get(t,0),n=[t,0];for(let r=1;r<this.columns;r++)this.get(t,r)<e&&(e=this.get(t,r),n[1]=r);return n}maxColumn(t){if(An(this,t),this.isEmpty())return NaN;let e=this.get(0,t);for(let n=1;n<this.rows;n++)this.get(n,t)>e&&(e=this.get(n,t));return e}maxColumnIndex(t){An(this,t),fs(this);let e=this.get(0,t),n=[0,t];for(let r=1;r<this.rows;r++)this.get(r,t)>e&&(e=this.get(r,t),n[0]=r);return n}minColumn(t){if(An(this,t),this.isEmpty())return NaN;let e=this.get(0,t);for(let n=1;n<this.rows;n++)this.get(n,t)<e&&(e=this.get(n,t));return e}minColumnIndex(t){An(this,t),fs(this);let e=this.get(0,t),n=[0,t];for(let r=1;r<this.rows;r++)this.get(r,t)<e&&(e=this.get(r,t),n[0]=r);return n}diag(){let t=Math.min(this.rows,this.columns),e=[];for(let n=0;n<t;n++)e.push(this.get(n,n));return e}norm(t="frobenius"){switch(t){case"max":return lt.abs(this).max();case"frobenius":return Math.sqrt(this.dot(this));default:throw new RangeError(`unknown norm type: ${t}`)}}cumulativeSum(){let t=0;for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)t+=this.get(e,n),this.set(e,n,t);return this}dot(t){i.isMatrix(t)&&(t=t.to1DArray());let e=this.to1DArray();if(e.length!==t.length)throw new RangeError("vectors do not have the same size");let n=0;for(let r=0;r<e.length;r++)n+=e[r]*t[r];return n}mmul(t){t=lt.checkMatrix(t);let e=this.rows,n=this.columns,r=t.columns,s=new lt(e,r),o=new Float64Array(n);for(let a=0;a<r;a++){for(let l=0;l<n;l++)o[l]=t.get(l,a);for(let l=0;l<e;l++){let c=0;for(let h=0;h<n;h++)c+=this.get(l,h)*o[h];s.set(l,a,c)}}return s}gram(){let t=this.rows,e=this.columns,n=new Float64Array(e*e);for(let s=0;s<t;s++)for(let o=0;o<e;o++){let a=this.get(s,o);if(a===0)continue;let l=o*e;for(let c=o;c<e;c++)n[l+c]+=a*this.get(s,c)}let r=new lt(e,e);for(let s=0;s<e;s++){let o=s*e;for(let a=s;a<e;a++){let l=n[o+a];r.set(s,a,l),r.set(a,s,l)}}return r}transposeMultiply(t){if(t=lt.checkMatrix(t),this.rows!==t.rows)throw new RangeError("the number of rows of the two matrices must be equal");let e=this.columns,n=t.columns,r=new lt(e,n),s=new Float64Array(n);for(let o=0;o<this.rows;o++){for(let a=0;a<n;a++)s[a]=t.get(o,a);for(let a=0;a<e;a++){let l=this.get(o,a);if(l===0)continue;let c=r.data[a];for(let h=0;h<n;h++)c[h]+=l*s[h]}}return r}mmulByTranspose(t){let e=this.rows,n=this.columns;if(t!==void 0&&t.length!==n)throw new RangeError("scale must have one value per column");let r=new lt(e,e),s=new Float64Array(n);for(let o=0;o<e;o++){if(t===void 0)for(let a=0;a<n;a++)s[a]=this.get(o,a);else for(let a=0;a<n;a++)s[a]=t[a]*this.get(o,a);for(let a=o;a<e;a++){let l=0;for(let c=0;c<n;c++)l+=this.get(a,c)*s[c];r.set(a,o,l),r.set(o,a,l)}}return r}mpow(t){if(!this.isSquare())throw new RangeError("Matrix must be square");if(!Number.isInteger(t)||t<0)throw new RangeError("Exponent must be a non-negative integer");let e=lt.eye(this.rows),n=this;for(let r=t;r>=1;r/=2)(r&1)!==0&&(e=e.mmul(n)),n=n.mmul(n);return e}strassen2x2(t){t=lt.checkMatrix(t);let e=new lt(2,2),n=this.get(0,0),r=t.get(0,0),s=this.get(0,1),o=t.get(0,1),a=this.get(1,0),l=t.get(1,0),c=this.get(1,1),h=t.get(1,1),u=(n+c)*(r+h),d=(a+c)*r,f=n*(o-h),m=c*(l-r),x=(n+s)*h,g=(a-n)*(r+o),p=(s-c)*(l+h),y=u+m-x+p,b=f+x,_=d+m,T=u-d+f+g;return e.set(0,0,y),e.set(0,1,b),e.set(1,0,_),e.set(1,1,T),e}strassen3x3(t){t=lt.checkMatrix(t);let e=new lt(3,3),n=this.get(0,0),r=this.get(0,1),s=this.get(0,2),o=this.get(1,0),a=this.get(1,1),l=this.get(1,2),c=this.get(2,0),h=this.get(2,1),u=this.get(2,2),d=t.get(0,0),f=t.get(0,1),m=t.get(0,2),x=t.get(1,0),g=t.get(1,1),p=t.get(1,2),y=t.get(2,0),b=t.get(2,1),_=t.get(2,2),T=(n+r+s-o-a-h-u)*g,R=(n-o)*(-f+g),v=a*(-d+f+x-g-p-y+_),S=(-n+o+a)*(d-f+g),O=(o+a)*(-d+f),w=n*d,C=(-n+c+h)*(d-m+p),I=(-n+c)*(m-p),D=(c+h)*(-d+m),L=(n+r+s-a-l-c-h)*p,B=h*(-d+m+x-g-p-y+b),H=(-s+h+u)*(g+y-b),U=(s-u)*(g-b),tt=s*y,W=(h+u)*(-y+b),Y=(-s+a+l)*(p+y-_),et=(s-l)*(p-_),St=(a+l)*(-y+_),ft=r*x,X=l*b,ot=o*m,vt=c*f,ct=u*_,ht=w+tt+ft,It=T+S+O+w+H+tt+W,se=w+C+D+L+tt+Y+St,Pt=R+v+S+w+tt+Y+et,Qt=R+S+O+w+X,ie=tt+Y+et+St+ot,Ht=w+C+I+B+H+U+tt,Re=H+U+tt+W+vt,be=w+C+I+D+ct;return e.set(0,0,ht),e.set(0,1,It),e.set(0,2,se),e.set(1,0,Pt),e.set(1,1,Qt),e.set(1,2,ie),e.set(2,0,Ht),e.set(2,1,Re),e.set(2,2,be),e}mmulStrassen(t){t=lt.checkMatrix(t);let e=this.clone(),n=e.rows,r=e.columns,s=t.rows,o=t.columns;r!==s&&console.warn(`Multiplying ${n} x ${r} and ${s} x ${o} matrix: dimensions do not match.`);function a(u,d,f){let m=u.rows,x=u.columns;if(m===d&&x===f)return u;{let g=i.zeros(d,f);return g=g.setSubMatrix(u,0,0),g}}let l=Math.max(n,s),c=Math.max(r,o);e=a(e,l,c),t=a(t,l,c);function h(u,d,f,m){if(f<=512||m<=512)return u.mmul(d);f%2===1&&m%2===1?(u=a(u,f+1,m+1),d=a(d,f+1,m+1)):f%2===1?(u=a(u,f+1,m),d=a(d,f+1,m)):m%2===1&&(u=a(u,f,m+1),d=a(d,f,m+1));let x=parseInt(u.rows/2,10),g=parseInt(u.columns/2,10),p=u.subMatrix(0,x-1,0,g-1),y=d.subMatrix(0,x-1,0,g-1),b=u.subMatrix(0,x-1,g,u.columns-1),_=d.subMatrix(0,x-1,g,d.columns-1),T=u.subMatrix(x,u.rows-1,0,g-1),R=d.subMatrix(x,d.rows-1,0,g-1),v=u.subMatrix(x,u.rows-1,g,u.columns-1),S=d.subMatrix(x,d.rows-1,g,d.columns-1),O=h(i.add(p,v),i.add(y,S),x,g),w=h(i.add(T,v),y,x,g),C=h(p,i.sub(_,S),x,g),I=h(v,i.sub(R,y),x,g),D=h(i.add(p,b),S,x,g),L=h(i.sub(T,p),i.add(y,_),x,g),B=h(i.sub(b,v),i.add(R,S),x,g),H=i.add(O,I);H.sub(D),H.add(B);let U=i.add(C,D),tt=i.add(w,I),W=i.sub(O,w);W.add(C),W.add(L);let Y=i.zeros(2*H.rows,2*H.columns);return Y=Y.setSubMatrix(H,0,0),Y=Y.setSubMatrix(U,H.rows,0),Y=Y.setSubMatrix(tt,0,H.columns),Y=Y.setSubMatrix(W,H.rows,H.columns),Y.subMatrix(0,f-1,0,m-1)}return h(e,t,l,c)}scaleRows(t={}){if(typeof t!="object")throw new TypeError("options must be an object");let{min:e=0,max:n=1}=t;if(!Number.isFinite(e))throw new TypeError("min must be a number");if(!Number.isFinite(n))throw new TypeError("max must be a number");if(e>=n)throw new RangeError("min must be smaller than max");let r=new lt(this.rows,this.columns);for(let s=0;s<this.rows;s++){let o=this.getRow(s);o.length>0&&Ig(o,{min:e,max:n,output:o}),r.setRow(s,o)}return r}scaleColumns(t={}){if(typeof t!="object")throw new TypeError("options must be an object");let{min:e=0,max:n=1}=t;if(!Number.isFinite(e))throw new TypeError("min must be a number");if(!Number.isFinite(n))throw new TypeError("max must be a number");if(e>=n)throw new RangeError("min must be smaller than max");let r=new lt(this.rows,this.columns);for(let s=0;s<this.columns;s++){let o=this.getColumn(s);o.length&&Ig(o,{min:e,max:n,output:o}),r.setColumn(s,o)}return r}flipRows(){let t=Math.ceil(this.columns/2);for(let e=0;e<this.rows;e++)for(let n=0;n<t;n++){let r=this.get(e,n),s=this.get(e,this.columns-1-n);this.set(e,n,s),this.set(e,this.columns-1-n,r)}return this}flipColumns(){let t=Math.ceil(this.rows/2);for(let e=0;e<this.columns;e++)for(let n=0;n<t;n++){let r=this.get(n,e),s=this.get(this.rows-1-n,e);this.set(n,e,s),this.set(this.rows-1-n,e,r)}return this}kroneckerProduct(t){t=lt.checkMatrix(t);let e=this.rows,n=this.columns,r=t.rows,s=t.columns,o=new lt(e*r,n*s);for(let a=0;a<e;a++)for(let l=0;l<n;l++)for(let c=0;c<r;c++)for(let h=0;h<s;h++)o.set(r*a+c,s*l+h,this.get(a,l)*t.get(c,h));return o}kroneckerSum(t){if(t=lt.checkMatrix(t),!this.isSquare()||!t.isSquare())throw new Error("Kronecker Sum needs two Square Matrices");let e=this.rows,n=t.rows,r=this.kroneckerProduct(lt.eye(n,n)),s=lt.eye(e,e).kroneckerProduct(t);return r.add(s)}transpose(){let t=new lt(this.columns,this.rows);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)t.set(n,e,this.get(e,n));return t}sortRows(t=Dg){for(let e=0;e<this.rows;e++)this.setRow(e,this.getRow(e).sort(t));return this}sortColumns(t=Dg){for(let e=0;e<this.columns;e++)this.setColumn(e,this.getColumn(e).sort(t));return this}subMatrix(t,e,n,r){Qu(this,t,e,n,r);let s=new lt(e-t+1,r-n+1);for(let o=t;o<=e;o++)for(let a=n;a<=r;a++)s.set(o-t,a-n,this.get(o,a));return s}subMatrixRow(t,e,n){if(e===void 0&&(e=0),n===void 0&&(n=this.columns-1),e>n||e<0||e>=this.columns||n<0||n>=this.columns)throw new RangeError("Argument out of range");let r=new lt(t.length,n-e+1);for(let s=0;s<t.length;s++)for(let o=e;o<=n;o++){if(t[s]<0||t[s]>=this.rows)throw new RangeError(`Row index out of range: ${t[s]}`);r.set(s,o-e,this.get(t[s],o))}return r}subMatrixColumn(t,e,n){if(e===void 0&&(e=0),n===void 0&&(n=this.rows-1),e>n||e<0||e>=this.rows||n<0||n>=this.rows)throw new RangeError("Argument out of range");let r=new lt(n-e+1,t.length);for(let s=0;s<t.length;s++)for(let o=e;o<=n;o++){if(t[s]<0||t[s]>=this.columns)throw new RangeError(`Column index out of range: ${t[s]}`);r.set(o-e,s,this.get(o,t[s]))}return r}setSubMatrix(t,e,n){if(t=lt.checkMatrix(t),t.isEmpty())return this;let r=e+t.rows-1,s=n+t.columns-1;Qu(this,e,r,n,s);for(let o=0;o<t.rows;o++)for(let a=0;a<t.columns;a++)this.set(e+o,n+a,t.get(o,a));return this}concat(t,e="row"){switch(t=lt.checkMatrix(t),e){case"row":{if(this.columns!==t.columns)throw new RangeError("both matrices must have the same number of columns");let n=new lt(this.rows+t.rows,this.columns);return n.setSubMatrix(this,0,0),n.setSubMatrix(t,this.rows,0),n}case"column":{if(this.rows!==t.rows)throw new RangeError("both matrices must have the same number of rows");let n=new lt(this.rows,this.columns+t.columns);return n.setSubMatrix(this,0,0),n.setSubMatrix(t,0,this.columns),n}default:throw new Error(`invalid option: ${e}`)}}selection(t,e){cd(this,t),hd(this,e);let n=new lt(t.length,e.length);for(let r=0;r<t.length;r++){let s=t[r];for(let o=0;o<e.length;o++){let a=e[o];n.set(r,o,this.get(s,a))}}return n}trace(){let t=Math.min(this.rows,this.columns),e=0;for(let n=0;n<t;n++)e+=this.get(n,n);return e}clone(){return this.constructor.copy(this,new lt(this.rows,this.columns))}static copy(t,e){for(let[n,r,s]of t.entries())e.set(n,r,s);return e}sum(t){switch(t){case"row":return MM(this);case"column":return SM(this);case void 0:return EM(this);default:throw new Error(`invalid option: ${t}`)}}product(t){switch(t){case"row":return TM(this);case"column":return AM(this);case void 0:return RM(this);default:throw new Error(`invalid option: ${t}`)}}mean(t){let e=this.sum(t);switch(t){case"row":{for(let n=0;n<this.rows;n++)e[n]/=this.columns;return e}case"column":{for(let n=0;n<this.columns;n++)e[n]/=this.rows;return e}case void 0:return e/this.size;default:throw new Error(`invalid option: ${t}`)}}variance(t,e={}){if(typeof t=="object"&&(e=t,t=void 0),typeof e!="object")throw new TypeError("options must be an object");let{unbiased:n=!0,mean:r=this.mean(t)}=e;if(typeof n!="boolean")throw new TypeError("unbiased must be a boolean");switch(t){case"row":{if(!Oe(r))throw new TypeError("mean must be an array");return CM(this,n,r)}case"column":{if(!Oe(r))throw new TypeError("mean must be an array");return PM(this,n,r)}case void 0:{if(typeof r!="number")throw new TypeError("mean must be a number");return LM(this,n,r)}default:throw new Error(`invalid option: ${t}`)}}standardDeviation(t,e){typeof t=="object"&&(e=t,t=void 0);let n=this.variance(t,e);if(t===void 0)return Math.sqrt(n);for(let r=0;r<n.length;r++)n[r]=Math.sqrt(n[r]);return n}center(t,e={}){if(typeof t=="object"&&(e=t,t=void 0),typeof e!="object")throw new TypeError("options must be an object");let{center:n=this.mean(t)}=e;switch(t){case"row":{if(!Oe(n))throw new TypeError("center must be an array");return IM(this,n),this}case"column":{if(!Oe(n))throw new TypeError("center must be an array");return NM(this,n),this}case void 0:{if(typeof n!="number")throw new TypeError("center must be a number");return DM(this,n),this}default:throw new Error(`invalid option: ${t}`)}}scale(t,e={}){if(typeof t=="object"&&(e=t,t=void 0),typeof e!="object")throw new TypeError("options must be an object");let n=e.scale;switch(t){case"row":{if(n===void 0)n=FM(this);else if(!Oe(n))throw new TypeError("scale must be an array");return OM(this,n),this}case"column":{if(n===void 0)n=kM(this);else if(!Oe(n))throw new TypeError("scale must be an array");return UM(this,n),this}case void 0:{if(n===void 0)n=BM(this);else if(typeof n!="number")throw new TypeError("scale must be a number");return zM(this,n),this}default:throw new Error(`invalid option: ${t}`)}}toString(t){return Og(this,t)}[Symbol.iterator](){return this.entries()}*entries(){for(let t=0;t<this.rows;t++)for(let e=0;e<this.columns;e++)yield[t,e,this.get(t,e)]}*values(){for(let t=0;t<this.rows;t++)for(let e=0;e<this.columns;e++)yield this.get(t,e)}};ue.prototype.klass="Matrix";typeof Symbol<"u"&&(ue.prototype[Symbol.for("nodejs.util.inspect.custom")]=vM);function Dg(i,t){return i-t}function VM(i){return i.every(t=>typeof t=="number")}ue.random=ue.rand;ue.randomInt=ue.randInt;ue.diagonal=ue.diag;ue.prototype.diagonal=ue.prototype.diag;ue.identity=ue.eye;ue.prototype.negate=ue.prototype.neg;ue.prototype.tensorProduct=ue.prototype.kroneckerProduct;var lt=class i extends ue{data;#t(t,e){if(this.data=[],Number.isInteger(e)&&e>=0)for(let n=0;n<t;n++)this.data.push(new Float64Array(e));else throw new TypeError("nColumns must be a positive integer");this.rows=t,this.columns=e}constructor(t,e){if(super(),i.isMatrix(t))this.#t(t.rows,t.columns),i.copy(t,this);else if(Number.isInteger(t)&&t>=0)this.#t(t,e);else if(Oe(t)){let n=t;if(t=n.length,e=t?n[0].length:0,typeof e!="number")throw new TypeError("Data must be a 2D array with at least one element");this.data=[];for(let r=0;r<t;r++){if(n[r].length!==e)throw new RangeError("Inconsistent array dimensions");if(!VM(n[r]))throw new TypeError("Input data contains non-numeric values");this.data.push(Float64Array.from(n[r]))}this.rows=t,this.columns=e}else throw new TypeError("First argument must be a positive number or an array")}set(t,e,n){return this.data[t][e]=n,this}get(t,e){return this.data[t][e]}removeRow(t){return Tn(this,t),this.data.splice(t,1),this.rows-=1,this}addRow(t,e){return e===void 0&&(e=t,t=this.rows),Tn(this,t,!0),e=Float64Array.from(ps(this,e)),this.data.splice(t,0,e),this.rows+=1,this}removeColumn(t){An(this,t);for(let e=0;e<this.rows;e++){let n=new Float64Array(this.columns-1);for(let r=0;r<t;r++)n[r]=this.data[e][r];for(let r=t+1;r<this.columns;r++)n[r-1]=this.data[e][r];this.data[e]=n}return this.columns-=1,this}addColumn(t,e){typeof e>"u"&&(e=t,t=this.columns),An(this,t,!0),e=ms(this,e);for(let n=0;n<this.rows;n++){let r=new Float64Array(this.columns+1),s=0;for(;s<t;s++)r[s]=this.data[n][s];for(r[s++]=e[n];s<this.columns+1;s++)r[s]=this.data[n][s-1];this.data[n]=r}return this.columns+=1,this}};wM(ue,lt);var Gr=class i extends ue{#t;get size(){return this.#t.size}get rows(){return this.#t.rows}get columns(){return this.#t.columns}get diagonalSize(){return this.rows}static isSymmetricMatrix(t){return lt.isMatrix(t)&&t.klassType==="SymmetricMatrix"}static zeros(t){return new this(t)}static ones(t){return new this(t).fill(1)}constructor(t){if(super(),lt.isMatrix(t)){if(!t.isSymmetric())throw new TypeError("not symmetric data");this.#t=lt.copy(t,new lt(t.rows,t.rows))}else if(Number.isInteger(t)&&t>=0)this.#t=new lt(t,t);else if(this.#t=new lt(t),!this.isSymmetric())throw new TypeError("not symmetric data")}clone(){let t=new i(this.diagonalSize);for(let[e,n,r]of this.upperRightEntries())t.set(e,n,r);return t}toMatrix(){return new lt(this)}get(t,e){return this.#t.get(t,e)}set(t,e,n){return this.#t.set(t,e,n),this.#t.set(e,t,n),this}removeCross(t){return this.#t.removeRow(t),this.#t.removeColumn(t),this}addCross(t,e){e===void 0&&(e=t,t=this.diagonalSize);let n=e.slice();return n.splice(t,1),this.#t.addRow(t,n),this.#t.addColumn(t,e),this}applyMask(t){if(t.length!==this.diagonalSize)throw new RangeError("Mask size do not match with matrix size");let e=[];for(let[n,r]of t.entries())r||e.push(n);e.reverse();for(let n of e)this.removeCross(n);return this}toCompact(){let{diagonalSize:t}=this,e=new Array(t*(t+1)/2);for(let n=0,r=0,s=0;s<e.length;s++)e[s]=this.get(r,n),++n>=t&&(n=++r);return e}static fromCompact(t){let e=t.length,n=(Math.sqrt(8*e+1)-1)/2;if(!Number.isInteger(n))throw new TypeError(`This array is not a compact representation of a Symmetric Matrix, ${JSON.stringify(t)}`);let r=new i(n);for(let s=0,o=0,a=0;a<e;a++)r.set(s,o,t[a]),++s>=n&&(s=++o);return r}*upperRightEntries(){for(let t=0,e=0;t<this.diagonalSize;void 0){let n=this.get(t,e);yield[t,e,n],++e>=this.diagonalSize&&(e=++t)}}*upperRightValues(){for(let t=0,e=0;t<this.diagonalSize;void 0)yield this.get(t,e),++e>=this.diagonalSize&&(e=++t)}};Gr.prototype.klassType="SymmetricMatrix";var ul=class i extends Gr{static isDistanceMatrix(t){return Gr.isSymmetricMatrix(t)&&t.klassSubType==="DistanceMatrix"}constructor(t){if(super(t),!this.isDistance())throw new TypeError("Provided arguments do no produce a distance matrix")}set(t,e,n){return t===e&&(n=0),super.set(t,e,n)}addCross(t,e){return e===void 0&&(e=t,t=this.diagonalSize),e=e.slice(),e[t]=0,super.addCross(t,e)}toSymmetricMatrix(){return new Gr(this)}clone(){let t=new i(this.diagonalSize);for(let[e,n,r]of this.upperRightEntries())e!==n&&t.set(e,n,r);return t}toCompact(){let{diagonalSize:t}=this,e=(t-1)*t/2,n=new Array(e);for(let r=1,s=0,o=0;o<n.length;o++)n[o]=this.get(s,r),++r>=t&&(r=++s+1);return n}static fromCompact(t){let e=t.length;if(e===0)return new this(0);let n=(Math.sqrt(8*e+1)+1)/2;if(!Number.isInteger(n))throw new TypeError(`This array is not a compact representation of a DistanceMatrix, ${JSON.stringify(t)}`);let r=new this(n);for(let s=1,o=0,a=0;a<e;a++)r.set(s,o,t[a]),++s>=n&&(s=++o+1);return r}};ul.prototype.klassSubType="DistanceMatrix";var Gn=class extends ue{constructor(t,e,n){super(),this.matrix=t,this.rows=e,this.columns=n}},td=class extends Gn{constructor(t,e){An(t,e),super(t,t.rows,1),this.column=e}set(t,e,n){return this.matrix.set(t,this.column,n),this}get(t){return this.matrix.get(t,this.column)}},ed=class extends Gn{constructor(t,e){hd(t,e),super(t,t.rows,e.length),this.columnIndices=e}set(t,e,n){return this.matrix.set(t,this.columnIndices[e],n),this}get(t,e){return this.matrix.get(t,this.columnIndices[e])}},nd=class extends Gn{constructor(t){super(t,t.rows,t.columns)}set(t,e,n){return this.matrix.set(t,this.columns-e-1,n),this}get(t,e){return this.matrix.get(t,this.columns-e-1)}},id=class extends Gn{constructor(t){super(t,t.rows,t.columns)}set(t,e,n){return this.matrix.set(this.rows-t-1,e,n),this}get(t,e){return this.matrix.get(this.rows-t-1,e)}},rd=class extends Gn{constructor(t,e){Tn(t,e),super(t,1,t.columns),this.row=e}set(t,e,n){return this.matrix.set(this.row,e,n),this}get(t,e){return this.matrix.get(this.row,e)}},sd=class extends Gn{constructor(t,e){cd(t,e),super(t,e.length,t.columns),this.rowIndices=e}set(t,e,n){return this.matrix.set(this.rowIndices[t],e,n),this}get(t,e){return this.matrix.get(this.rowIndices[t],e)}},gs=class extends Gn{constructor(t,e,n){cd(t,e),hd(t,n),super(t,e.length,n.length),this.rowIndices=e,this.columnIndices=n}set(t,e,n){return this.matrix.set(this.rowIndices[t],this.columnIndices[e],n),this}get(t,e){return this.matrix.get(this.rowIndices[t],this.columnIndices[e])}},od=class extends Gn{constructor(t,e,n,r,s){Qu(t,e,n,r,s),super(t,n-e+1,s-r+1),this.startRow=e,this.startColumn=r}set(t,e,n){return this.matrix.set(this.startRow+t,this.startColumn+e,n),this}get(t,e){return this.matrix.get(this.startRow+t,this.startColumn+e)}},ad=class extends Gn{constructor(t){super(t,t.columns,t.rows)}set(t,e,n){return this.matrix.set(e,t,n),this}get(t,e){return this.matrix.get(e,t)}},dl=class extends ue{constructor(t,e={}){let{rows:n=1}=e;if(t.length%n!==0)throw new Error("the data length is not divisible by the number of rows");super(),this.rows=n,this.columns=t.length/n,this.data=t}set(t,e,n){let r=this._calculateIndex(t,e);return this.data[r]=n,this}get(t,e){let n=this._calculateIndex(t,e);return this.data[n]}_calculateIndex(t,e){return t*this.columns+e}},en=class extends ue{constructor(t){super(),this.data=t,this.rows=t.length,this.columns=t[0].length}set(t,e,n){return this.data[t][e]=n,this}get(t,e){return this.data[t][e]}};function GM(i,t){if(Oe(i))return i[0]&&Oe(i[0])?new en(i):new dl(i,t);throw new Error("the argument is not an array")}var xs=class{constructor(t){t=en.checkMatrix(t);let e=t.clone(),n=e.rows,r=e.columns,s=new Float64Array(n),o=1,a,l,c,h,u,d,f,m,x;for(a=0;a<n;a++)s[a]=a;for(m=new Float64Array(n),l=0;l<r;l++){for(a=0;a<n;a++)m[a]=e.get(a,l);for(a=0;a<n;a++){for(x=Math.min(a,l),u=0,c=0;c<x;c++)u+=e.get(a,c)*m[c];m[a]-=u,e.set(a,l,m[a])}for(h=l,a=l+1;a<n;a++)Math.abs(m[a])>Math.abs(m[h])&&(h=a);if(h!==l){for(c=0;c<r;c++)d=e.get(h,c),e.set(h,c,e.get(l,c)),e.set(l,c,d);f=s[h],s[h]=s[l],s[l]=f,o=-o}if(l<n&&e.get(l,l)!==0)for(a=l+1;a<n;a++)e.set(a,l,e.get(a,l)/e.get(l,l))}this.LU=e,this.pivotVector=s,this.pivotSign=o}isSingular(){let t=this.LU,e=t.columns;for(let n=0;n<e;n++)if(t.get(n,n)===0)return!0;return!1}solve(t){t=lt.checkMatrix(t);let e=this.LU;if(e.rows!==t.rows)throw new Error("Invalid matrix dimensions");if(this.isSingular())throw new Error("LU matrix is singular");let r=t.columns,s=t.subMatrixRow(this.pivotVector,0,r-1),o=e.columns,a,l,c;for(c=0;c<o;c++)for(a=c+1;a<o;a++)for(l=0;l<r;l++)s.set(a,l,s.get(a,l)-s.get(c,l)*e.get(a,c));for(c=o-1;c>=0;c--){for(l=0;l<r;l++)s.set(c,l,s.get(c,l)/e.get(c,c));for(a=0;a<c;a++)for(l=0;l<r;l++)s.set(a,l,s.get(a,l)-s.get(c,l)*e.get(a,c))}return s}get determinant(){let t=this.LU;if(!t.isSquare())throw new Error("Matrix must be square");let e=this.pivotSign,n=t.columns;for(let r=0;r<n;r++)e*=t.get(r,r);return e}get lowerTriangularMatrix(){let t=this.LU,e=t.rows,n=t.columns,r=new lt(e,n);for(let s=0;s<e;s++)for(let o=0;o<n;o++)s>o?r.set(s,o,t.get(s,o)):s===o?r.set(s,o,1):r.set(s,o,0);return r}get upperTriangularMatrix(){let t=this.LU,e=t.rows,n=t.columns,r=new lt(e,n);for(let s=0;s<e;s++)for(let o=0;o<n;o++)s<=o?r.set(s,o,t.get(s,o)):r.set(s,o,0);return r}get pivotPermutationVector(){return Array.from(this.pivotVector)}};function ld(i){let t=i.data,e=i.rows;for(let n=0;n<e;n++){let r=t[n];for(let s=n+1;s<e;s++){let o=r[s];r[s]=t[s][n],t[s][n]=o}}return i}function Ci(i,t){let e=0;return Math.abs(i)>Math.abs(t)?(e=t/i,Math.abs(i)*Math.sqrt(1+e*e)):t!==0?(e=i/t,Math.abs(t)*Math.sqrt(1+e*e)):0}var po=class{constructor(t){t=en.checkMatrix(t);let e=t.clone(),n=t.rows,r=t.columns,s=new Float64Array(r),o,a,l,c;for(l=0;l<r;l++){let h=0;for(o=l;o<n;o++)h=Ci(h,e.get(o,l));if(h!==0){for(e.get(l,l)<0&&(h=-h),o=l;o<n;o++)e.set(o,l,e.get(o,l)/h);for(e.set(l,l,e.get(l,l)+1),a=l+1;a<r;a++){for(c=0,o=l;o<n;o++)c+=e.get(o,l)*e.get(o,a);for(c=-c/e.get(l,l),o=l;o<n;o++)e.set(o,a,e.get(o,a)+c*e.get(o,l))}}s[l]=-h}this.QR=e,this.Rdiag=s}solve(t){t=lt.checkMatrix(t);let e=this.QR,n=e.rows;if(t.rows!==n)throw new Error("Matrix row dimensions must agree");if(!this.isFullRank())throw new Error("Matrix is rank deficient");let r=t.columns,s=t.clone(),o=e.columns,a,l,c,h;for(c=0;c<o;c++)for(l=0;l<r;l++){for(h=0,a=c;a<n;a++)h+=e.get(a,c)*s.get(a,l);for(h=-h/e.get(c,c),a=c;a<n;a++)s.set(a,l,s.get(a,l)+h*e.get(a,c))}for(c=o-1;c>=0;c--){for(l=0;l<r;l++)s.set(c,l,s.get(c,l)/this.Rdiag[c]);for(a=0;a<c;a++)for(l=0;l<r;l++)s.set(a,l,s.get(a,l)-s.get(c,l)*e.get(a,c))}return s.subMatrix(0,o-1,0,r-1)}isFullRank(){let t=this.QR.columns;for(let e=0;e<t;e++)if(this.Rdiag[e]===0)return!1;return!0}get upperTriangularMatrix(){let t=this.QR,e=t.columns,n=new lt(e,e),r,s;for(r=0;r<e;r++)for(s=0;s<e;s++)r<s?n.set(r,s,t.get(r,s)):r===s?n.set(r,s,this.Rdiag[r]):n.set(r,s,0);return n}get orthogonalMatrix(){let t=this.QR,e=t.rows,n=t.columns,r=new lt(e,n),s,o,a,l;for(a=n-1;a>=0;a--){for(s=0;s<e;s++)r.set(s,a,0);for(r.set(a,a,1),o=a;o<n;o++)if(t.get(a,a)!==0){for(l=0,s=a;s<e;s++)l+=t.get(s,a)*r.get(s,o);for(l=-l/t.get(a,a),s=a;s<e;s++)r.set(s,o,r.get(s,o)+l*t.get(s,a))}}return r}},sr=class{constructor(t,e={}){if(t=en.checkMatrix(t),t.isEmpty())throw new Error("Matrix must be non-empty");let n=t.rows,r=t.columns,{computeLeftSingularVectors:s=!0,computeRightSingularVectors:o=!0,autoTranspose:a=!1}=e,l=!!s,c=!!o,h=!1,u;if(n<r)if(!a)console.warn("Computing SVD on a matrix with more columns than rows. Consider enabling autoTranspose"),u=t.transpose();else{u=t.clone(),n=t.columns,r=t.rows,h=!0;let w=l;l=c,c=w}else u=t.transpose();let d=Math.min(n,r),f=Math.min(n+1,r),m=new Float64Array(f),x=new lt(d,n),g=new lt(r,r),p=new Float64Array(r),y=new Float64Array(n),b=new Float64Array(f);for(let w=0;w<f;w++)b[w]=w;let _=Math.min(n-1,r),T=Math.max(0,Math.min(r-2,n)),R=Math.max(_,T);for(let w=0;w<R;w++){if(w<_){m[w]=0;for(let C=w;C<n;C++)m[w]=Ci(m[w],u.get(w,C));if(m[w]!==0){u.get(w,w)<0&&(m[w]=-m[w]);for(let C=w;C<n;C++)u.set(w,C,u.get(w,C)/m[w]);u.set(w,w,u.get(w,w)+1)}m[w]=-m[w]}for(let C=w+1;C<r;C++){if(w<_&&m[w]!==0){let I=0;for(let D=w;D<n;D++)I+=u.get(w,D)*u.get(C,D);I=-I/u.get(w,w);for(let D=w;D<n;D++)u.set(C,D,u.get(C,D)+I*u.get(w,D))}p[C]=u.get(C,w)}if(l&&w<_)for(let C=w;C<n;C++)x.set(w,C,u.get(w,C));if(w<T){p[w]=0;for(let C=w+1;C<r;C++)p[w]=Ci(p[w],p[C]);if(p[w]!==0){p[w+1]<0&&(p[w]=0-p[w]);for(let C=w+1;C<r;C++)p[C]/=p[w];p[w+1]+=1}if(p[w]=-p[w],w+1<n&&p[w]!==0){for(let C=w+1;C<n;C++)y[C]=0;for(let C=w+1;C<n;C++)for(let I=w+1;I<r;I++)y[C]+=p[I]*u.get(I,C);for(let C=w+1;C<r;C++){let I=-p[C]/p[w+1];for(let D=w+1;D<n;D++)u.set(C,D,u.get(C,D)+I*y[D])}}if(c)for(let C=w+1;C<r;C++)g.set(w,C,p[C])}}let v=Math.min(r,n+1);if(_<r&&(m[_]=u.get(_,_)),n<v&&(m[v-1]=0),T+1<v&&(p[T]=u.get(v-1,T)),p[v-1]=0,l){for(let w=_;w<d;w++){for(let C=0;C<n;C++)x.set(w,C,0);x.set(w,w,1)}for(let w=_-1;w>=0;w--)if(m[w]!==0){for(let C=w+1;C<d;C++){let I=0;for(let D=w;D<n;D++)I+=x.get(w,D)*x.get(C,D);I=-I/x.get(w,w);for(let D=w;D<n;D++)x.set(C,D,x.get(C,D)+I*x.get(w,D))}for(let C=w;C<n;C++)x.set(w,C,-x.get(w,C));x.set(w,w,1+x.get(w,w));for(let C=0;C<w-1;C++)x.set(w,C,0)}else{for(let C=0;C<n;C++)x.set(w,C,0);x.set(w,w,1)}}if(c)for(let w=r-1;w>=0;w--){if(w<T&&p[w]!==0)for(let C=w+1;C<r;C++){let I=0;for(let D=w+1;D<r;D++)I+=g.get(w,D)*g.get(C,D);I=-I/g.get(w,w+1);for(let D=w+1;D<r;D++)g.set(C,D,g.get(C,D)+I*g.get(w,D))}for(let C=0;C<r;C++)g.set(w,C,0);g.set(w,w,1)}let S=v-1,O=Number.EPSILON;for(;v>0;){let w,C;for(w=v-2;w>=-1&&w!==-1;w--){let I=Number.MIN_VALUE+O*Math.abs(m[w]+Math.abs(m[w+1]));if(Math.abs(p[w])<=I||Number.isNaN(p[w])){p[w]=0;break}}if(w===v-2)C=4;else{let I;for(I=v-1;I>=w&&I!==w;I--){let D=(I!==v?Math.abs(p[I]):0)+(I!==w+1?Math.abs(p[I-1]):0);if(Math.abs(m[I])<=O*D){m[I]=0;break}}I===w?C=3:I===v-1?C=1:(C=2,w=I)}switch(w++,C){case 1:{let I=p[v-2];p[v-2]=0;for(let D=v-2;D>=w;D--){let L=Ci(m[D],I),B=m[D]/L,H=I/L;if(m[D]=L,D!==w&&(I=-H*p[D-1],p[D-1]=B*p[D-1]),c)for(let U=0;U<r;U++)L=B*g.get(D,U)+H*g.get(v-1,U),g.set(v-1,U,-H*g.get(D,U)+B*g.get(v-1,U)),g.set(D,U,L)}break}case 2:{let I=p[w-1];p[w-1]=0;for(let D=w;D<v;D++){let L=Ci(m[D],I),B=m[D]/L,H=I/L;if(m[D]=L,I=-H*p[D],p[D]=B*p[D],l)for(let U=0;U<n;U++)L=B*x.get(D,U)+H*x.get(w-1,U),x.set(w-1,U,-H*x.get(D,U)+B*x.get(w-1,U)),x.set(D,U,L)}break}case 3:{let I=Math.max(Math.abs(m[v-1]),Math.abs(m[v-2]),Math.abs(p[v-2]),Math.abs(m[w]),Math.abs(p[w])),D=m[v-1]/I,L=m[v-2]/I,B=p[v-2]/I,H=m[w]/I,U=p[w]/I,tt=((L+D)*(L-D)+B*B)/2,W=D*B*(D*B),Y=0;(tt!==0||W!==0)&&(tt<0?Y=0-Math.sqrt(tt*tt+W):Y=Math.sqrt(tt*tt+W),Y=W/(tt+Y));let et=(H+D)*(H-D)+Y,St=H*U;for(let ft=w;ft<v-1;ft++){let X=Ci(et,St);X===0&&(X=Number.MIN_VALUE);let ot=et/X,vt=St/X;if(ft!==w&&(p[ft-1]=X),et=ot*m[ft]+vt*p[ft],p[ft]=ot*p[ft]-vt*m[ft],St=vt*m[ft+1],m[ft+1]=ot*m[ft+1],c)for(let ct=0;ct<r;ct++)X=ot*g.get(ft,ct)+vt*g.get(ft+1,ct),g.set(ft+1,ct,-vt*g.get(ft,ct)+ot*g.get(ft+1,ct)),g.set(ft,ct,X);if(X=Ci(et,St),X===0&&(X=Number.MIN_VALUE),ot=et/X,vt=St/X,m[ft]=X,et=ot*p[ft]+vt*m[ft+1],m[ft+1]=-vt*p[ft]+ot*m[ft+1],St=vt*p[ft+1],p[ft+1]=ot*p[ft+1],l&&ft<n-1)for(let ct=0;ct<n;ct++)X=ot*x.get(ft,ct)+vt*x.get(ft+1,ct),x.set(ft+1,ct,-vt*x.get(ft,ct)+ot*x.get(ft+1,ct)),x.set(ft,ct,X)}p[v-2]=et;break}case 4:{if(m[w]<=0&&(m[w]=m[w]<0?-m[w]:0,c))for(let I=0;I<=S;I++)g.set(w,I,-g.get(w,I));for(;w<S&&!(m[w]>=m[w+1]);){let I=m[w];if(m[w]=m[w+1],m[w+1]=I,c&&w<r-1)for(let D=0;D<r;D++)I=g.get(w+1,D),g.set(w+1,D,g.get(w,D)),g.set(w,D,I);if(l&&w<n-1)for(let D=0;D<n;D++)I=x.get(w+1,D),x.set(w+1,D,x.get(w,D)),x.set(w,D,I);w++}v--;break}}}if(x=x.isSquare()?ld(x):x.transpose(),g=ld(g),h){let w=g;g=x,x=w}this.m=n,this.n=r,this.s=m,this.U=x,this.V=g}solve(t){let e=t,n=this.threshold,r=this.s.length,s=lt.zeros(r,r);for(let d=0;d<r;d++)Math.abs(this.s[d])<=n?s.set(d,d,0):s.set(d,d,1/this.s[d]);let o=this.U,a=this.rightSingularVectors,l=a.mmul(s),c=a.rows,h=o.rows,u=lt.zeros(c,h);for(let d=0;d<c;d++)for(let f=0;f<h;f++){let m=0;for(let x=0;x<r;x++)m+=l.get(d,x)*o.get(f,x);u.set(d,f,m)}return u.mmul(e)}solveForDiagonal(t){return this.solve(lt.diag(t))}inverse(){let t=this.V,e=this.threshold,n=t.rows,r=t.columns,s=new lt(n,this.s.length);for(let h=0;h<n;h++)for(let u=0;u<r;u++)Math.abs(this.s[u])>e&&s.set(h,u,t.get(h,u)/this.s[u]);let o=this.U,a=o.rows,l=o.columns,c=new lt(n,a);for(let h=0;h<n;h++)for(let u=0;u<a;u++){let d=0;for(let f=0;f<l;f++)d+=s.get(h,f)*o.get(u,f);c.set(h,u,d)}return c}get condition(){return this.s[0]/this.s[Math.min(this.m,this.n)-1]}get norm2(){return this.s[0]}get rank(){let t=Math.max(this.m,this.n)*this.s[0]*Number.EPSILON,e=0,n=this.s;for(let r=0,s=n.length;r<s;r++)n[r]>t&&e++;return e}get diagonal(){return Array.from(this.s)}get threshold(){return Number.EPSILON/2*Math.max(this.m,this.n)*this.s[0]}get leftSingularVectors(){return this.U}get rightSingularVectors(){return this.V}get diagonalMatrix(){return lt.diag(this.s)}};function HM(i,t=!1){return i=en.checkMatrix(i),t?new sr(i).inverse():kg(i,lt.eye(i.rows))}function kg(i,t,e=!1){return i=en.checkMatrix(i),t=en.checkMatrix(t),e?new sr(i).solve(t):i.isSquare()?new xs(i).solve(t):new po(i).solve(t)}function hl(i){if(i=lt.checkMatrix(i),i.isSquare()){if(i.columns===0)return 1;let t,e,n,r;if(i.columns===2)return t=i.get(0,0),e=i.get(0,1),n=i.get(1,0),r=i.get(1,1),t*r-e*n;if(i.columns===3){let s,o,a;return s=new gs(i,[1,2],[1,2]),o=new gs(i,[1,2],[0,2]),a=new gs(i,[1,2],[0,1]),t=i.get(0,0),e=i.get(0,1),n=i.get(0,2),t*hl(s)-e*hl(o)+n*hl(a)}else return new xs(i).determinant}else throw Error("determinant can only be calculated for a square matrix")}function WM(i,t){let e=[];for(let n=0;n<i;n++)n!==t&&e.push(n);return e}function $M(i,t,e,n=1e-9,r=1e-9){if(i>r)return new Array(t.rows+1).fill(0);{let s=t.addRow(e,[0]);for(let o=0;o<s.rows;o++)Math.abs(s.get(o,0))<n&&s.set(o,0,0);return s.to1DArray()}}function XM(i,t={}){let{thresholdValue:e=1e-9,thresholdError:n=1e-9}=t;i=lt.checkMatrix(i);let r=i.rows,s=new lt(r,r);for(let o=0;o<r;o++){let a=lt.columnVector(i.getRow(o)),l=i.subMatrixRow(WM(r,o)).transpose(),h=new sr(l).solve(a),u=lt.abs(a).max()||1,d=lt.sub(a,l.mmul(h)).abs().max()/u;s.setRow(o,$M(d,h,o,e,n))}return s}function qM(i,t=Number.EPSILON){if(i=lt.checkMatrix(i),i.isEmpty())return i.transpose();let e=new sr(i,{autoTranspose:!0}),n=e.leftSingularVectors,r=e.rightSingularVectors,s=e.diagonal,o=t*Math.max(i.rows,i.columns)*s[0];for(let a=0;a<s.length;a++)Math.abs(s[a])>o?s[a]=1/s[a]:s[a]=0;return r.mmul(lt.diag(s).mmul(n.transpose()))}function YM(i,t=i,e={}){i=new lt(i);let n=!1;if(typeof t=="object"&&!lt.isMatrix(t)&&!Oe(t)?(e=t,t=i,n=!0):t=new lt(t),i.rows!==t.rows)throw new TypeError("Both matrices must have the same number of rows");let{center:r=!0}=e;r&&(i=i.center("column"),n||(t=t.center("column")));let s=i.transposeMultiply(t);for(let o=0;o<s.rows;o++)for(let a=0;a<s.columns;a++)s.set(o,a,s.get(o,a)*(1/(i.rows-1)));return s}function jM(i,t=i,e={}){i=new lt(i);let n=!1;if(typeof t=="object"&&!lt.isMatrix(t)&&!Oe(t)?(e=t,t=i,n=!0):t=new lt(t),i.rows!==t.rows)throw new TypeError("Both matrices must have the same number of rows");let{center:r=!0,scale:s=!0}=e;r&&(i.center("column"),n||t.center("column")),s&&(i.scale("column"),n||t.scale("column"));let o=i.standardDeviation("column",{unbiased:!0}),a=n?o:t.standardDeviation("column",{unbiased:!0}),l=i.transposeMultiply(t);for(let c=0;c<l.rows;c++)for(let h=0;h<l.columns;h++)l.set(c,h,l.get(c,h)*(1/(o[c]*a[h]))*(1/(i.rows-1)));return l}var fl=class{constructor(t,e={}){let{assumeSymmetric:n=!1}=e;if(t=en.checkMatrix(t),!t.isSquare())throw new Error("Matrix is not a square matrix");if(t.isEmpty())throw new Error("Matrix must be non-empty");let r=t.columns,s=new lt(r,r),o=new Float64Array(r),a=new Float64Array(r),l=t,c,h,u=!1;if(n?u=!0:u=t.isSymmetric(),u){for(c=0;c<r;c++)for(h=0;h<r;h++)s.set(h,c,l.get(c,h));KM(r,a,o,s),JM(r,a,o,s),ld(s)}else{let d=new lt(r,r),f=new Float64Array(r);for(h=0;h<r;h++)for(c=0;c<r;c++)d.set(c,h,l.get(c,h));ZM(r,d,f,s),QM(r,a,o,s,d)}this.n=r,this.e=a,this.d=o,this.V=s}get realEigenvalues(){return Array.from(this.d)}get imaginaryEigenvalues(){return Array.from(this.e)}get eigenvectorMatrix(){return this.V}get diagonalMatrix(){let t=this.n,e=this.e,n=this.d,r=new lt(t,t),s,o;for(s=0;s<t;s++){for(o=0;o<t;o++)r.set(s,o,0);r.set(s,s,n[s]),e[s]>0?r.set(s,s+1,e[s]):e[s]<0&&r.set(s,s-1,e[s])}return r}};function KM(i,t,e,n){let r,s,o,a,l,c,h,u;for(l=0;l<i;l++)e[l]=n.get(l,i-1);for(a=i-1;a>0;a--){for(u=0,o=0,c=0;c<a;c++)u=u+Math.abs(e[c]);if(u===0)for(t[a]=e[a-1],l=0;l<a;l++)e[l]=n.get(l,a-1),n.set(l,a,0),n.set(a,l,0);else{for(c=0;c<a;c++)e[c]/=u,o+=e[c]*e[c];for(r=e[a-1],s=Math.sqrt(o),r>0&&(s=-s),t[a]=u*s,o=o-r*s,e[a-1]=r-s,l=0;l<a;l++)t[l]=0;for(l=0;l<a;l++){for(r=e[l],n.set(a,l,r),s=t[l]+n.get(l,l)*r,c=l+1;c<=a-1;c++)s+=n.get(l,c)*e[c],t[c]+=n.get(l,c)*r;t[l]=s}for(r=0,l=0;l<a;l++)t[l]/=o,r+=t[l]*e[l];for(h=r/(o+o),l=0;l<a;l++)t[l]-=h*e[l];for(l=0;l<a;l++){for(r=e[l],s=t[l],c=l;c<=a-1;c++)n.set(l,c,n.get(l,c)-(r*t[c]+s*e[c]));e[l]=n.get(l,a-1),n.set(l,a,0)}}e[a]=o}for(a=0;a<i-1;a++){if(n.set(a,i-1,n.get(a,a)),n.set(a,a,1),o=e[a+1],o!==0){for(c=0;c<=a;c++)e[c]=n.get(a+1,c)/o;for(l=0;l<=a;l++){for(s=0,c=0;c<=a;c++)s+=n.get(a+1,c)*n.get(l,c);for(c=0;c<=a;c++)n.set(l,c,n.get(l,c)-s*e[c])}}for(c=0;c<=a;c++)n.set(a+1,c,0)}for(l=0;l<i;l++)e[l]=n.get(l,i-1),n.set(l,i-1,0);n.set(i-1,i-1,1),t[0]=0}function JM(i,t,e,n){let r,s,o,a,l,c,h,u,d,f,m,x,g,p,y,b;for(o=1;o<i;o++)t[o-1]=t[o];t[i-1]=0;let _=0,T=0,R=Number.EPSILON;for(c=0;c<i;c++){for(T=Math.max(T,Math.abs(e[c])+Math.abs(t[c])),h=c;h<i&&!(Math.abs(t[h])<=R*T);)h++;if(h>c)do{for(r=e[c],u=(e[c+1]-r)/(2*t[c]),d=Ci(u,1),u<0&&(d=-d),e[c]=t[c]/(u+d),e[c+1]=t[c]*(u+d),f=e[c+1],s=r-e[c],o=c+2;o<i;o++)e[o]-=s;for(_=_+s,u=e[h],m=1,x=m,g=m,p=t[c+1],y=0,b=0,o=h-1;o>=c;o--)for(g=x,x=m,b=y,r=m*t[o],s=m*u,d=Ci(u,t[o]),t[o+1]=y*d,y=t[o]/d,m=u/d,u=m*e[o]-y*r,e[o+1]=s+y*(m*r+y*e[o]),l=0;l<i;l++)s=n.get(o+1,l),n.set(o+1,l,y*n.get(o,l)+m*s),n.set(o,l,m*n.get(o,l)-y*s);u=-y*b*g*p*t[c]/f,t[c]=y*u,e[c]=m*u}while(Math.abs(t[c])>R*T);e[c]=e[c]+_,t[c]=0}for(o=0;o<i-1;o++){for(l=o,u=e[o],a=o+1;a<i;a++)e[a]<u&&(l=a,u=e[a]);if(l!==o)for(e[l]=e[o],e[o]=u,a=0;a<i;a++)u=n.get(o,a),n.set(o,a,n.get(l,a)),n.set(l,a,u)}}function ZM(i,t,e,n){let r=0,s=i-1,o,a,l,c,h,u,d;for(u=r+1;u<=s-1;u++){for(d=0,c=u;c<=s;c++)d=d+Math.abs(t.get(c,u-1));if(d!==0){for(l=0,c=s;c>=u;c--)e[c]=t.get(c,u-1)/d,l+=e[c]*e[c];for(a=Math.sqrt(l),e[u]>0&&(a=-a),l=l-e[u]*a,e[u]=e[u]-a,h=u;h<i;h++){for(o=0,c=s;c>=u;c--)o+=e[c]*t.get(c,h);for(o=o/l,c=u;c<=s;c++)t.set(c,h,t.get(c,h)-o*e[c])}for(c=0;c<=s;c++){for(o=0,h=s;h>=u;h--)o+=e[h]*t.get(c,h);for(o=o/l,h=u;h<=s;h++)t.set(c,h,t.get(c,h)-o*e[h])}e[u]=d*e[u],t.set(u,u-1,d*a)}}for(c=0;c<i;c++)for(h=0;h<i;h++)n.set(c,h,c===h?1:0);for(u=s-1;u>=r+1;u--)if(t.get(u,u-1)!==0){for(c=u+1;c<=s;c++)e[c]=t.get(c,u-1);for(h=u;h<=s;h++){for(a=0,c=u;c<=s;c++)a+=e[c]*n.get(c,h);for(a=a/e[u]/t.get(u,u-1),c=u;c<=s;c++)n.set(c,h,n.get(c,h)+a*e[c])}}}function QM(i,t,e,n,r){let s=i-1,o=0,a=i-1,l=Number.EPSILON,c=0,h=0,u=0,d=0,f=0,m=0,x=0,g=0,p,y,b,_,T,R,v,S,O,w,C,I,D,L,B;for(p=0;p<i;p++)for((p<o||p>a)&&(e[p]=r.get(p,p),t[p]=0),y=Math.max(p-1,0);y<i;y++)h=h+Math.abs(r.get(p,y));for(;s>=o;){for(_=s;_>o&&(m=Math.abs(r.get(_-1,_-1))+Math.abs(r.get(_,_)),m===0&&(m=h),!(Math.abs(r.get(_,_-1))<l*m));)_--;if(_===s)r.set(s,s,r.get(s,s)+c),e[s]=r.get(s,s),t[s]=0,s--,g=0;else if(_===s-1){if(v=r.get(s,s-1)*r.get(s-1,s),u=(r.get(s-1,s-1)-r.get(s,s))/2,d=u*u+v,x=Math.sqrt(Math.abs(d)),r.set(s,s,r.get(s,s)+c),r.set(s-1,s-1,r.get(s-1,s-1)+c),S=r.get(s,s),d>=0){for(x=u>=0?u+x:u-x,e[s-1]=S+x,e[s]=e[s-1],x!==0&&(e[s]=S-v/x),t[s-1]=0,t[s]=0,S=r.get(s,s-1),m=Math.abs(S)+Math.abs(x),u=S/m,d=x/m,f=Math.sqrt(u*u+d*d),u=u/f,d=d/f,y=s-1;y<i;y++)x=r.get(s-1,y),r.set(s-1,y,d*x+u*r.get(s,y)),r.set(s,y,d*r.get(s,y)-u*x);for(p=0;p<=s;p++)x=r.get(p,s-1),r.set(p,s-1,d*x+u*r.get(p,s)),r.set(p,s,d*r.get(p,s)-u*x);for(p=o;p<=a;p++)x=n.get(p,s-1),n.set(p,s-1,d*x+u*n.get(p,s)),n.set(p,s,d*n.get(p,s)-u*x)}else e[s-1]=S+u,e[s]=S+u,t[s-1]=x,t[s]=-x;s=s-2,g=0}else{if(S=r.get(s,s),O=0,v=0,_<s&&(O=r.get(s-1,s-1),v=r.get(s,s-1)*r.get(s-1,s)),g===10){for(c+=S,p=o;p<=s;p++)r.set(p,p,r.get(p,p)-S);m=Math.abs(r.get(s,s-1))+Math.abs(r.get(s-1,s-2)),S=O=.75*m,v=-.4375*m*m}if(g===30&&(m=(O-S)/2,m=m*m+v,m>0)){for(m=Math.sqrt(m),O<S&&(m=-m),m=S-v/((O-S)/2+m),p=o;p<=s;p++)r.set(p,p,r.get(p,p)-m);c+=m,S=O=v=.964}for(g=g+1,T=s-2;T>=_&&(x=r.get(T,T),f=S-x,m=O-x,u=(f*m-v)/r.get(T+1,T)+r.get(T,T+1),d=r.get(T+1,T+1)-x-f-m,f=r.get(T+2,T+1),m=Math.abs(u)+Math.abs(d)+Math.abs(f),u=u/m,d=d/m,f=f/m,!(T===_||Math.abs(r.get(T,T-1))*(Math.abs(d)+Math.abs(f))<l*(Math.abs(u)*(Math.abs(r.get(T-1,T-1))+Math.abs(x)+Math.abs(r.get(T+1,T+1))))));)T--;for(p=T+2;p<=s;p++)r.set(p,p-2,0),p>T+2&&r.set(p,p-3,0);for(b=T;b<=s-1&&(L=b!==s-1,b!==T&&(u=r.get(b,b-1),d=r.get(b+1,b-1),f=L?r.get(b+2,b-1):0,S=Math.abs(u)+Math.abs(d)+Math.abs(f),S!==0&&(u=u/S,d=d/S,f=f/S)),S!==0);b++)if(m=Math.sqrt(u*u+d*d+f*f),u<0&&(m=-m),m!==0){for(b!==T?r.set(b,b-1,-m*S):_!==T&&r.set(b,b-1,-r.get(b,b-1)),u=u+m,S=u/m,O=d/m,x=f/m,d=d/u,f=f/u,y=b;y<i;y++)u=r.get(b,y)+d*r.get(b+1,y),L&&(u=u+f*r.get(b+2,y),r.set(b+2,y,r.get(b+2,y)-u*x)),r.set(b,y,r.get(b,y)-u*S),r.set(b+1,y,r.get(b+1,y)-u*O);for(p=0;p<=Math.min(s,b+3);p++)u=S*r.get(p,b)+O*r.get(p,b+1),L&&(u=u+x*r.get(p,b+2),r.set(p,b+2,r.get(p,b+2)-u*f)),r.set(p,b,r.get(p,b)-u),r.set(p,b+1,r.get(p,b+1)-u*d);for(p=o;p<=a;p++)u=S*n.get(p,b)+O*n.get(p,b+1),L&&(u=u+x*n.get(p,b+2),n.set(p,b+2,n.get(p,b+2)-u*f)),n.set(p,b,n.get(p,b)-u),n.set(p,b+1,n.get(p,b+1)-u*d)}}}if(h!==0){for(s=i-1;s>=0;s--)if(u=e[s],d=t[s],d===0)for(_=s,r.set(s,s,1),p=s-1;p>=0;p--){for(v=r.get(p,p)-u,f=0,y=_;y<=s;y++)f=f+r.get(p,y)*r.get(y,s);if(t[p]<0)x=v,m=f;else if(_=p,t[p]===0?r.set(p,s,v!==0?-f/v:-f/(l*h)):(S=r.get(p,p+1),O=r.get(p+1,p),d=(e[p]-u)*(e[p]-u)+t[p]*t[p],R=(S*m-x*f)/d,r.set(p,s,R),r.set(p+1,s,Math.abs(S)>Math.abs(x)?(-f-v*R)/S:(-m-O*R)/x)),R=Math.abs(r.get(p,s)),l*R*R>1)for(y=p;y<=s;y++)r.set(y,s,r.get(y,s)/R)}else if(d<0)for(_=s-1,Math.abs(r.get(s,s-1))>Math.abs(r.get(s-1,s))?(r.set(s-1,s-1,d/r.get(s,s-1)),r.set(s-1,s,-(r.get(s,s)-u)/r.get(s,s-1))):(B=cl(0,-r.get(s-1,s),r.get(s-1,s-1)-u,d),r.set(s-1,s-1,B[0]),r.set(s-1,s,B[1])),r.set(s,s-1,0),r.set(s,s,1),p=s-2;p>=0;p--){for(w=0,C=0,y=_;y<=s;y++)w=w+r.get(p,y)*r.get(y,s-1),C=C+r.get(p,y)*r.get(y,s);if(v=r.get(p,p)-u,t[p]<0)x=v,f=w,m=C;else if(_=p,t[p]===0?(B=cl(-w,-C,v,d),r.set(p,s-1,B[0]),r.set(p,s,B[1])):(S=r.get(p,p+1),O=r.get(p+1,p),I=(e[p]-u)*(e[p]-u)+t[p]*t[p]-d*d,D=(e[p]-u)*2*d,I===0&&D===0&&(I=l*h*(Math.abs(v)+Math.abs(d)+Math.abs(S)+Math.abs(O)+Math.abs(x))),B=cl(S*f-x*w+d*C,S*m-x*C-d*w,I,D),r.set(p,s-1,B[0]),r.set(p,s,B[1]),Math.abs(S)>Math.abs(x)+Math.abs(d)?(r.set(p+1,s-1,(-w-v*r.get(p,s-1)+d*r.get(p,s))/S),r.set(p+1,s,(-C-v*r.get(p,s)-d*r.get(p,s-1))/S)):(B=cl(-f-O*r.get(p,s-1),-m-O*r.get(p,s),x,d),r.set(p+1,s-1,B[0]),r.set(p+1,s,B[1]))),R=Math.max(Math.abs(r.get(p,s-1)),Math.abs(r.get(p,s))),l*R*R>1)for(y=p;y<=s;y++)r.set(y,s-1,r.get(y,s-1)/R),r.set(y,s,r.get(y,s)/R)}for(p=0;p<i;p++)if(p<o||p>a)for(y=p;y<i;y++)n.set(p,y,r.get(p,y));for(y=i-1;y>=o;y--)for(p=o;p<=a;p++){for(x=0,b=o;b<=Math.min(y,a);b++)x=x+n.get(p,b)*r.get(b,y);n.set(p,y,x)}}}function cl(i,t,e,n){let r,s;return Math.abs(e)>Math.abs(n)?(r=n/e,s=e+r*n,[(i+r*t)/s,(t-r*i)/s]):(r=e/n,s=n+r*e,[(r*i+t)/s,(r*t-i)/s])}var pl=class{constructor(t){if(t=en.checkMatrix(t),!t.isSymmetric())throw new Error("Matrix is not symmetric");let e=t,n=e.rows,r=new lt(n,n),s=!0,o,a,l;for(a=0;a<n;a++){let c=0;for(l=0;l<a;l++){let h=0;for(o=0;o<l;o++)h+=r.get(l,o)*r.get(a,o);h=(e.get(a,l)-h)/r.get(l,l),r.set(a,l,h),c=c+h*h}for(c=e.get(a,a)-c,s&&=c>0,r.set(a,a,Math.sqrt(Math.max(c,0))),l=a+1;l<n;l++)r.set(a,l,0)}this.L=r,this.positiveDefinite=s}isPositiveDefinite(){return this.positiveDefinite}solve(t){t=en.checkMatrix(t);let e=this.L,n=e.rows;if(t.rows!==n)throw new Error("Matrix dimensions do not match");if(this.isPositiveDefinite()===!1)throw new Error("Matrix is not positive definite");let r=t.columns,s=t.clone(),o,a,l;for(l=0;l<n;l++)for(a=0;a<r;a++){for(o=0;o<l;o++)s.set(l,a,s.get(l,a)-s.get(o,a)*e.get(l,o));s.set(l,a,s.get(l,a)/e.get(l,l))}for(l=n-1;l>=0;l--)for(a=0;a<r;a++){for(o=l+1;o<n;o++)s.set(l,a,s.get(l,a)-s.get(o,a)*e.get(o,l));s.set(l,a,s.get(l,a)/e.get(l,l))}return s}get lowerTriangularMatrix(){return this.L}},ml=class{constructor(t,e={}){t=en.checkMatrix(t);let{Y:n}=e,{scaleScores:r=!1,maxIterations:s=1e3,terminationCriteria:o=1e-10}=e,a;if(n){if(Oe(n)&&typeof n[0]=="number"?n=lt.columnVector(n):n=en.checkMatrix(n),n.rows!==t.rows)throw new Error("Y should have the same number of rows as X");a=n.getColumnVector(0)}else a=t.getColumnVector(0);let l=1,c,h,u,d;for(let f=0;f<s&&l>o;f++)u=t.transpose().mmul(a).div(a.transpose().mmul(a).get(0,0)),u=u.div(u.norm()),c=t.mmul(u).div(u.transpose().mmul(u).get(0,0)),f>0&&(l=c.clone().sub(d).pow(2).sum()),d=c.clone(),n?(h=n.transpose().mmul(c).div(c.transpose().mmul(c).get(0,0)),h=h.div(h.norm()),a=n.mmul(h).div(h.transpose().mmul(h).get(0,0))):a=c;if(n){let f=t.transpose().mmul(c).div(c.transpose().mmul(c).get(0,0));f=f.div(f.norm());let m=t.clone().sub(c.clone().mmul(f.transpose())),x=a.transpose().mmul(c).div(c.transpose().mmul(c).get(0,0)),g=n.clone().sub(c.clone().mulS(x.get(0,0)).mmul(h.transpose()));this.t=c,this.p=f.transpose(),this.w=u.transpose(),this.q=h,this.u=a,this.s=c.transpose().mmul(c),this.xResidual=m,this.yResidual=g,this.betas=x}else this.w=u.transpose(),this.s=c.transpose().mmul(c).sqrt(),r?this.t=c.clone().div(this.s.get(0,0)):this.t=c,this.xResidual=t.sub(c.mmul(u.transpose()))}};$t.AbstractMatrix=ue;$t.CHO=pl;$t.CholeskyDecomposition=pl;$t.DistanceMatrix=ul;$t.EVD=fl;$t.EigenvalueDecomposition=fl;$t.LU=xs;$t.LuDecomposition=xs;$t.Matrix=lt;$t.MatrixColumnSelectionView=ed;$t.MatrixColumnView=td;$t.MatrixFlipColumnView=nd;$t.MatrixFlipRowView=id;$t.MatrixRowSelectionView=sd;$t.MatrixRowView=rd;$t.MatrixSelectionView=gs;$t.MatrixSubView=od;$t.MatrixTransposeView=ad;$t.NIPALS=ml;$t.Nipals=ml;$t.QR=po;$t.QrDecomposition=po;$t.SVD=sr;$t.SingularValueDecomposition=sr;$t.SymmetricMatrix=Gr;$t.WrapperMatrix1D=dl;$t.WrapperMatrix2D=en;$t.correlation=jM;$t.covariance=YM;$t.default=lt;$t.determinant=hl;$t.inverse=HM;$t.linearDependencies=XM;$t.pseudoInverse=qM;$t.solve=kg;$t.wrap=GM});var Sv="http://www.w3.org/2000/svg";function rp(i,t,e){for(let[n,r]of Object.entries(t))r==null||r===!1||i.setAttribute(n,r===!0?"":String(r));for(let n of e)n!=null&&n!==!1&&i.append(n);return i}function A(i,t={},...e){return rp(document.createElement(i),t,e)}function nt(i,t={},...e){return rp(document.createElementNS(Sv,i),t,e)}function Wt(i){return i.dataset.lmSuppressShortcuts="true",i}var $e=class{#t=[];add(t){this.#t.push(t)}listen(t,e,n,r){t.addEventListener(e,n,r),this.add(()=>t.removeEventListener(e,n,r))}run(){for(let t of this.#t.splice(0).reverse())t()}};function ti(i,t,e){if(typeof ResizeObserver>"u")return;let n=new ResizeObserver(e);n.observe(t),i.add(()=>n.disconnect())}function Xi(i){return t=>{t.ctrlKey||t.metaKey||t.altKey||!i(t)||(t.preventDefault(),t.stopPropagation())}}var ee=(i,t,e)=>Math.min(e,Math.max(t,i));var sp=".rg-field .rg-stage{height:var(--rg-height);margin-top:12px;overflow:visible}.rg-field .rg-stage canvas{cursor:default;touch-action:manipulation}.rg-field .rg-stage canvas.rg-hit{cursor:pointer}.rg-field .rg-over{overflow:visible}.rg-field text{stroke-width:2.5px}.rg-field :is(.rg-grid,.rg-foot){grid-template-columns:minmax(0,1fr)}.rg-field .rg-slide input{width:104px}.rg-field .rg-slide output{max-width:16ch;overflow:hidden;text-overflow:ellipsis}.rg-field .rg-readout{position:absolute;left:var(--rg-card-x);top:var(--rg-card-y);width:var(--rg-card-width);height:var(--rg-card-height);overflow:hidden;font-size:12px;line-height:1.35;pointer-events:none}.rg-readout header{display:flex;flex-wrap:wrap;gap:0 10px;align-items:baseline;margin-bottom:5px}.rg-readout header b{font-size:13.5px;font-weight:600}.rg-readout header small{font-size:11px;color:var(--rg-ink2);overflow-wrap:anywhere}.rg-both{display:flex;flex-wrap:wrap;gap:8px 22px;align-items:flex-start}.rg-readout dl{display:grid;grid-template-columns:auto minmax(0,auto);gap:1.5px 14px;margin:0}.rg-readout dl.rg-two{grid-template-columns:auto minmax(0,auto) minmax(0,auto)}.rg-readout dt{color:var(--rg-ink2);white-space:nowrap}.rg-readout dd{margin:0;font-weight:500;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.rg-readout .rg-name{display:flex;gap:5px;align-items:center;font-weight:600}.rg-readout .rg-name b{font-weight:600;overflow:hidden;text-overflow:ellipsis;max-width:150px}.rg-readout .rg-name svg{flex:none}.rg-readout footer{margin-top:5px;font-size:11.5px;color:var(--rg-ink2)}.rg-readout .rg-wide{grid-column:2 / -1}.rg-thumb{flex:none;width:76px;height:76px;border-radius:4px;background-color:var(--rg-track);background-repeat:no-repeat;image-rendering:pixelated}";var qi={selected:[],hovered:null,hovered_with:null,height:0,theme:"auto"},$h="_payload",Tv=60,me=(i,t)=>JSON.stringify(i)===JSON.stringify(t),ei=class{constructor(t,e,n,r){this.defaults=n;this.decode=r;this.#t=t;let s=Object.keys(n);this.state=Object.fromEntries(s.map(o=>[o,this.#a(o)]));for(let o of[...s,$h]){let a=()=>o===$h?this.#c():this.take(o);t.on(`change:${o}`,a),e.add(()=>t.off(`change:${o}`,a))}e.add(()=>{clearTimeout(this.#i),this.#n.clear()}),this.#c()}defaults;decode;shown=null;error=null;state;#t;#e;#n=new Set;#r=new Set;#i=0;listen(t){this.#n.add(t)}set(t){let e=Object.keys(t).filter(n=>!me(t[n],this.state[n]));for(let n of e)Object.assign(this.state,{[n]:t[n]}),this.#t.set(n,t[n]),this.#o(n);e.length&&this.#t.save_changes()}hover(t,e=null){let n={hovered:t,hovered_with:me(t,e)?null:e};me(n,{hovered:this.state.hovered,hovered_with:this.state.hovered_with})||(Object.assign(this.state,n),this.#o("hovered"),clearTimeout(this.#i),this.#i=window.setTimeout(()=>{this.#t.set("hovered",n.hovered),this.#t.set("hovered_with",n.hovered_with),this.#t.save_changes()},Tv))}take(t){let e=this.#a(t);me(e,this.state[t])||(Object.assign(this.state,{[t]:e}),this.#o(t))}#a(t){return this.#t.get(t)??structuredClone(this.defaults[t])}#c(){let t=this.#t.get($h)??null;if(t!==this.#e){this.#e=t,this.shown=this.error=null;try{this.shown=this.decode(t)}catch(e){this.error=e instanceof Error?e:new Error(String(e))}this.#o("payload")}}#o(t){this.#r.size===0&&queueMicrotask(()=>{let e=new Set(this.#r);this.#r.clear();for(let n of this.#n)n(e)}),this.#r.add(t)}};function Yi(i){if(i==null)return new Float64Array(0);if(i instanceof Float32Array||i instanceof Float64Array)return Float64Array.from(i);let t=Tr(i);if(t.byteLength%4!==0)throw new Error(`Expected 32-bit floats (a multiple of 4 bytes), got ${t.byteLength} bytes.`);let e=new Float64Array(t.byteLength/4);for(let n=0;n<e.length;n++)e[n]=t.getFloat32(n*4,!0);return e}function Tr(i){return typeof i=="string"?Av(i):ArrayBuffer.isView(i)?new DataView(i.buffer,i.byteOffset,i.byteLength):new DataView(i)}function Av(i){let t;try{t=atob(i)}catch{throw new Error(`Expected bytes as a base64 string, got ${i.length} characters which are not base64.`)}return new DataView(Uint8Array.from(t,e=>e.charCodeAt(0)).buffer)}function Yh(i){if(i.version!==1)throw new Error(`Expected payload version 1, got ${String(i.version)}. Load the page with the package that wrote it.`);if(Rv(i),!i.views.length)throw new Error("Expected at least one view (a metric with its distances), got none.");return{...i,views:i.views.map(t=>Cv(t,i))}}function Rv(i){for(let t of i.models){if(t.points.length!==t.layers.length)throw new Error(`Model "${t.name}": expected a point for each of its ${t.layers.length} layers, got ${t.points.length}.`);for(let e of t.points)Xh(e,i.n_points,`Model "${t.name}"`)}i.target&&Xh(i.target.point,i.n_points,"The target"),i.first!==null&&Xh(i.first,i.n_points,"The first point")}function Xh(i,t,e){if(!Number.isInteger(i)||i<0||i>=t)throw new Error(`${e}: expected a point from 0 to ${t-1}, got ${i}.`)}function Cv(i,t){let e=t.n_points,n=`Metric "${i.metric}"`,r=ua(i.distances,e*e,`${n}: distances between ${e} points`);for(let[l,c]of Object.entries(i.numbers))op(c,t,`${n}, ${l}`);for(let l of i.nulls??[])for(let[c,h]of Object.entries(l.numbers))op(h,t,`${n}, null ${l.label}, ${c}`);if(!i.projections.length)throw new Error(`${n}: expected at least one projection, got none.`);let{curve_distances:s,step_distances:o,...a}=i;return{...a,distances:r,sampled:Pv({curve:s,steps:o,distances:r},t,n),projections:i.projections.map(l=>Lv(l,e,n))}}function op(i,t,e){t.models.forEach((n,r)=>{for(let s of[i.values,i.low,i.high]){if(!s)continue;let o=s[r]?.length??0;if(o!==n.layers.length)throw new Error(`${e}: expected ${n.layers.length} values for model "${n.name}", got ${o}.`)}})}function Pv({curve:i,steps:t,distances:e},n,r){let s=n.n_points,o=new Map,a=n.models.flatMap(d=>d.points.slice(1).map((f,m)=>[d.points[m],f])),l=ap(Yi(t),s,`${r}: sampled steps`),c=l.length/Math.max(1,a.length);if(l.length&&!Number.isInteger(c))throw new Error(`${r}: expected as many samples of each of ${a.length} steps, got ${l.length}.`);let h=d=>e.subarray(d*s,(d+1)*s);l.length&&a.forEach(([d,f],m)=>o.set(`${d},${f}`,[h(d),...l.slice(m*c,(m+1)*c),h(f)]));let u=ap(Yi(i),s,`${r}: sampled geodesic`);return u.length&&n.first!==null&&n.target&&o.set(`${n.first},${n.target.point}`,u),o}function ap(i,t,e){if(i.length%t)throw new Error(`${e}: expected distances to ${t} points each, got ${i.length} numbers.`);return Array.from({length:i.length/t},(n,r)=>i.subarray(r*t,(r+1)*t))}function Lv(i,t,e){let n=`${e}, projection "${i.name}"`,r=o=>{let a=i.axes[String(o)];if(!a)throw new Error(`${n}: expected coordinates on 2 and 3 axes, got none on ${o}.`);return Iv(a,t,o,n)},s=i.base===null||i.base===void 0?null:ua(i.base,t,`${n}: distances to the base point`);return{name:i.name,label:i.label,note:i.note,refit:i.refit,base:s,axes:{2:r(2),3:r(3)}}}function Iv(i,t,e,n){let r=qh(ua(i.coords,t*e,`${n}: coordinates of ${t} points on ${e} axes`),e),s=Yi(i.curve);if(s.length%e!==0)throw new Error(`${n}: expected a curve on ${e} axes (a multiple of ${e} numbers), got ${s.length}.`);let o=s.length?qh(s,e):null,a=i.cloud?qh(ua(i.cloud,t*e*e,`${n}: covariances of ${t} points on ${e} axes`),e*e):null;return{coords:r,curve:o,stress:i.stress,variance:i.variance,axisNames:i.axis_names,cloud:a,folded:i.folded??0,...i.origin?{origin:i.origin}:{}}}function ua(i,t,e){let n=Yi(i);if(n.length!==t)throw new Error(`${e}: expected ${t} numbers, got ${n.length}.`);if(!n.every(Number.isFinite))throw new Error(`${e}: expected finite numbers, got NaN or infinity.`);return n}function qh(i,t){return Array.from({length:i.length/t},(e,n)=>Array.from(i.subarray(n*t,(n+1)*t)))}var cp=[1,0,1];function hp(i,t){return[i[0]/t[0],(i[1]-i[0]*t[1]/t[0])/t[2],i[2]/t[2]]}function up([i,t,e]){let n=(Math.hypot(i+e,t)+Math.hypot(i-e,t))/2;return[n,n>0?Math.abs(i*e)/n:0]}var lp=(i,[t,e])=>[(t-i[1]*e/i[2])/i[0],e/i[2]];function ji(i,t){let e=hp(i,t),[n,r]=up(e),s=Math.atan2(2*e[0]*e[1],e[0]*e[0]-e[1]*e[1]-e[2]*e[2])/2,o=[Math.cos(s),Math.sin(s)];return{most:n,least:r,magnification:n*r,anisotropy:n/r,along:lp(t,o),across:lp(t,[-o[1],o[0]])}}function dp(i,t){let[e,n]=up(hp(i,t));return 1-n/e}var fp=(i,t)=>Math.log(Math.abs(i[0]*i[2]/(t[0]*t[2])))/2;var pp=1,jh=2,mp=255,Nv=.001,da=i=>i==="spectral_ratio"||i==="log_scale",fa=class{constructor(t){this.raw=t;if(t.version!==pp)throw new Error(`Expected fields version ${pp}, got ${String(t.version)}.`);this.names=t.models.map(o=>o.name),this.layers=t.models[0]?.layers.map(o=>o.name)??[];let e=this.n=t.points.ids.length,n=this.names.length*this.layers.length*e,r=(o,a,l)=>{let c=Yi(a);if(c.length!==l)throw new Error(`${o}: expected ${l} numbers, got ${c.length}.`);return c};this.x=r("Points along the first axis",t.points.x,e),this.y=r("Points along the second axis",t.points.y,e),this.weight=t.points.weight?r("Weights",t.points.weight,e):new Float64Array(e).fill(1),this.reference=t.reference.factors?r("The reference metric",t.reference.factors,3*e):null,this.#t=r("The metrics",t.factors,3*n);let s=Tr(t.ranks??"");if(this.#e=new Uint8Array(s.buffer,s.byteOffset,s.byteLength),this.#e.length!==n)throw new Error(`Ranks: expected ${n}, got ${this.#e.length}.`);this.grid=t.points.grid?this.#i():null}raw;names;layers;x;y;n;weight;grid;reference;#t;#e;#n=new Map;#r=new Map;#i(){let t=a=>[...new Set(a)].sort((l,c)=>l-c),e=t(this.x),n=t(this.y),r=new Int32Array(e.length*n.length).fill(-1),s=Int32Array.from(this.x,a=>e.indexOf(a)),o=Int32Array.from(this.y,a=>n.indexOf(a));return s.forEach((a,l)=>{r[o[l]*e.length+a]=l}),{xs:e,ys:n,at:r,column:s,row:o}}factor(t,e,n){let r=3*((t*this.layers.length+e)*this.n+n);return this.#t.subarray(r,r+3)}referenceAt(t){return this.reference?this.reference.subarray(3*t,3*t+3):cp}rank(t,e,n){return this.#e[(t*this.layers.length+e)*this.n+n]}isWhole(t,e,n){return this.rank(t,e,n)===jh}stretch(t,e,n){return ji(this.factor(t,e,n),this.referenceAt(n))}reason(t,e,n){let r=this.rank(t,e,n);return r===jh?"":r===mp?"no metric: its frames hold no number here":r===0?"rank 0: the layer does not move with the stimulus":"rank 1: the layer does not move along one direction"}areWhole(t,e,n,r){return this.isWhole(t,n,r)&&this.isWhole(e,n,r)}field(t,e,n,r=-1){let s=`${t},${e},${n},${da(t)?r:""}`,o=this.#n.get(s);if(o)return o;let a=Float64Array.from({length:this.n},(l,c)=>da(t)?this.#a(t,e,n,r,c):this.isWhole(n,e,c)?this.stretch(n,e,c)[t]:NaN);return this.#n.set(s,a),a}#a(t,e,n,r,s){let o=[this.rank(n,e,s),this.rank(r,e,s)],a=this.factor(n,e,s),l=this.factor(r,e,s);if(o.every(u=>u===jh))return t==="spectral_ratio"?dp(a,l):fp(a,l);if(o.includes(mp))return NaN;let c=o[0]===0&&o[1]===0,h=o[0]===o[1]&&(c||this.#c(a,l,s));return t==="spectral_ratio"?h?0:1:h&&!c?Math.log(ji(a,this.referenceAt(s)).most/ji(l,this.referenceAt(s)).most):NaN}#c(t,e,n){let[r,s]=ji(t,this.referenceAt(n)).across,[o,a]=ji(e,this.referenceAt(n)).across;return Math.abs(r*a-s*o)<=Nv*Math.hypot(r,s)*Math.hypot(o,a)}mean(t,e,n,r=-1){let s=`${t},${e},${n},${da(t)?r:""}`,o=this.#r.get(s);if(o)return o;let a=!da(t),l=this.field(t,e,n,r),{masked:c}=this.raw.points,h=b=>!Number.isNaN(l[b])&&(a||!c||this.areWhole(n,r,e,b)),u=Array.from(l.keys()).filter(h),d=b=>this.weight[b],f=b=>u.reduce((_,T)=>_+b(T),0),m=b=>a?Math.log(l[b]):l[b],x=f(d),g=f(b=>d(b)*m(b))/x,p=Math.sqrt(f(b=>d(b)*(m(b)-g)**2)*f(b=>d(b)**2))/x**1.5,y={value:a?Math.exp(g):g,error:a?NaN:p,n:u.length};return this.#r.set(s,y),y}has([t,e]){return this.names.includes(t)&&this.layers.includes(e)}label(t){return this.raw.models[t].label}};var Dv={...qi,layer:"",shown:[],colour:"magnification",between:"spectral_ratio",scale:"layer",selected_stimuli:[]},pa=class extends ei{constructor(t,e){super(t,e,Dv,n=>n?.axes?new fa(n):null)}get fields(){return this.shown}get layer(){return Math.max(0,this.fields?.layers.indexOf(this.state.layer)??0)}get models(){let t=this.state.shown.map(e=>this.fields.names.indexOf(e)).filter(e=>e>=0).slice(0,2);return t.length?t:this.fields.names.slice(0,2).map((e,n)=>n)}go(t){let{layers:e,names:n}=this.fields,r=e[Math.min(e.length-1,Math.max(0,t))];this.set({layer:r,selected:this.models.map(s=>[n[s],r])})}take(t){let e=this.state.selected;super.take(t);let n=this.state.selected.filter(s=>this.fields?.has(s)&&!e.some(o=>me(o,s))),r=n.at(-1);r&&!n.some(([,s])=>s===this.state.layer)&&this.set({layer:r[1]})}};var Ar="M3.2 5.2A5.6 5.6 0 1 1 2.4 8M3 2.2v3.2h3.2",Rr="M8 2.2v7.6M4.9 7 8 10l3.1-3M2.6 13.4h10.8";function kn(i,t,e){let n=Wt(A("button",{type:"button",class:"rg-icon","aria-label":i,title:i},nt("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},nt("path",{d:t}))));return n.addEventListener("click",e),n}var gp=(i,t)=>A("span",{class:"rg-icons"},kn("Reset view",Ar,i),kn("Save picture",Rr,t));function Un(i,t,e,n=!1){if(t.length<2)return{element:A("span",{},t[0]?.label??""),show(){}};let r=Wt(A("select",{"aria-label":i}));for(let s of t)r.append(A("option",{value:s.value},s.label));return r.addEventListener("change",()=>{let s=t[r.selectedIndex];s&&e(s.value)}),{element:A("label",{class:"rg-menu"},n?null:A("span",{},i),r),show(s){r.selectedIndex=t.findIndex(o=>o.value===s)}}}function ns(i,t,e){let n=Wt(A("input",{type:"range",min:0,max:t.length-1,step:1,"aria-label":i})),r=A("output"),s=o=>{n.value=String(o),r.textContent=t[o].label,n.setAttribute("aria-valuetext",t[o].label)};return r.style.minWidth=`${Math.max(...t.map(o=>o.label.length))}ch`,n.addEventListener("input",()=>{s(Number(n.value)),e(t[Number(n.value)].value)}),{element:A("label",{class:"rg-slide"},A("span",{},i),n,r),show(o){s(Math.max(0,t.findIndex(a=>a.value===o)))}}}function xp(i,t,e){if(e.drawn.length)return"";if(!i.models.length)return"No paths in this figure.";if(i.models.every(s=>t.hidden.includes(s.name)))return"All paths are hidden. Choose one of the keys to show it.";let[n,r]=t.depth_range;return t.hidden_layers.length&&n<=0&&r>=1?"All layers are switched off. Choose some in the list of layers.":`No layers between ${Math.round(n*100)} and ${Math.round(r*100)} % of depth. Widen the range.`}function Fv(i){let t=i instanceof Error?i.message:String(i),e=i instanceof Error&&i.stack?i.stack:t,n=Wt(A("button",{type:"button"},"Copy details"));return n.addEventListener("click",()=>{navigator.clipboard?.writeText(`repgeo_nb widget: ${e}`).then(()=>{n.textContent="Copied"},()=>{n.replaceWith(A("pre",{},e))})}),A("div",{class:"rg-error",role:"alert"},A("p",{},"This figure could not be drawn."),A("p",{},t),n)}function ni(i,t,e){try{e()}catch(n){Kh(i,t,n)}}function Kh(i,t,e){Bn(i,t),i.append(Fv(e)),t.hidden=!0,i.dataset.drawn="error"}function Bn(i,t){i.querySelector(".rg-error")?.remove(),t.hidden=!1}var Jh=i=>typeof i=="object"&&i!==null&&!Array.isArray(i)&&!ArrayBuffer.isView(i)&&!(i instanceof ArrayBuffer),yp=i=>Array.isArray(i)&&i.length>0&&i.every(Jh);function Zh(i,t){return Jh(i)&&Jh(t)?{...i,...Object.fromEntries(Object.entries(t).map(([e,n])=>[e,Zh(i[e],n)]))}:yp(i)&&yp(t)&&i.length===t.length?i.map((e,n)=>Zh(e,t[n])):t}function vp(i){if(!i.sequence)return[Yh(i)];let{patches:t,values:e}=i.sequence;if(t.length!==e.length||!e.length)throw new Error(`Expected a frame for each of ${e.length} values, got ${t.length}.`);let n=t.map(r=>Yh(Zh(i,r)));for(let[r,s]of n.entries())s.at=r,s.frames=n,s.views.forEach((o,a)=>{o.over=n.map(l=>l.views[a])});return n}function bp({sequence:i},t){let e=i?.values.findIndex(n=>n===t)??-1;return e>=0?e:Math.max(0,(i?.values.length??1)-1)}var ii=i=>i.over??[i];function eo({sequence:i,at:t}){return i&&t!==void 0?`${i.name} ${String(i.values[t])}`:""}function _p({sequence:i}){if(!i)return"";let t=i.values.length,e=t===1||i.name.endsWith("s")?i.name:`${i.name}s`;return`fitted on ${i.points} points of ${t} ${e} together`}var ze=(i,t,e)=>Math.min(e,Math.max(t,i)),zn=(i,t)=>i.map((e,n)=>e+t[n]),Fe=(i,t)=>i.map((e,n)=>e-t[n]),_e=(i,t)=>i.map(e=>e*t);function Ki(i,t){let e=0;for(let n=0;n<i.length;n++)e+=i[n]*t[n];return e}var wp=i=>Math.sqrt(Ki(i,i));function Qh(i,t){let e=0;for(let n=0;n<i.length;n++)e+=(i[n]-t[n])**2;return Math.sqrt(e)}var Ee=(i,t,e)=>i.map((n,r)=>n+(t[r]-n)*e),is=i=>new Array(i).fill(0);function Cr(i){let t=i.reduce(zn);return _e(t,1/i.length)}var no={light:["#1746a2","#c8480a","#12835c","#93307c"],dark:["#6699ff","#fbb13c","#6fe3ad","#e667b0"]},Mp={light:["#e3b23c","#d9743f","#b23a5b","#74246e","#2b1553"],dark:["#5a4a9c","#a14c9c","#e0627e","#f79a63","#fbe08a"]},Pr=["disc","square","triangle","diamond"],ga=i=>[1,3,5].map(t=>parseInt(i.slice(t,t+2),16)/255);var Ov=i=>i?no.dark:no.light,eu=i=>i?Mp.dark:Mp.light,Mi=(i,t)=>ga(Ov(t)[i%Pr.length]),wi=i=>Pr[i%Pr.length],Sp=i=>Math.floor(i/Pr.length)%2===1;function ri(i,t){let e=eu(t).map(ga),n=ze(i,0,1)*(e.length-1),r=Math.min(e.length-2,Math.floor(n));return Ee(e[r],e[r+1],n-r)}var kv=2*Pr.length;function xa(i){if(i.length<=kv)return i.map((n,r)=>({colour:r%Pr.length,shape:wi(r),hollow:Sp(r)}));let t=[...new Set(i.map(Ep))],e=new Map;return i.map(n=>{let r=Ep(n),s=e.get(r)??0;return e.set(r,s+1),{colour:t.indexOf(r)%Pr.length,shape:wi(s),hollow:Sp(s)}})}function Ep(i){let{family:t}=i.info;return typeof t=="string"&&t?t:i.name.replace(/\d+$/,"")}var ae="–",ma=i=>i.replace("-","−");function Te(i){let t=Math.abs(i);if(t!==0&&(t<.001||t>=1e5))return ma(i.toExponential(1));let e=t>=100?0:t>=10?1:t!==0&&t<.01?4:2;return ma(tu(i.toFixed(e)))}var tu=i=>/^-[0.]*$/.test(i)?i.slice(1):i;function Xe(i,t,e=""){if(t==null||!Number.isFinite(t))return ae;switch(i){case"turning_angle":return`${ma(tu((t*180/Math.PI).toFixed(0)))}°`;case"progress":case"depth":return`${ma(tu((100*t).toFixed(0)))} %`;default:return e?`${Te(t)} ${e}`:Te(t)}}var ya=(i,t,e)=>`[${[t,e].map(n=>Xe(i,n).replace(/\s?[%°]$/,"")).join(", ")}]`,Uv={depth:"depth",step:"step",turning_angle:"turning angle",progress:"progress",deviation:"deviation",distortion:"drawn error"};function Tp(i,t,e,n){if(n==="model")return null;let r=Bv(i,t,e,n);if(!r)return null;let s=zv(i,t,r,n),[o,a]=s,l=(c,h)=>{let u=r(c,h);return u===null?null:a>o?ze((u-o)/(a-o),0,1):0};return{name:n,label:Uv[n],value:r,range:s,ends:Vv(n,s,t.unit),share:l}}function Bv(i,t,e,n){if(n==="depth")return(s,o)=>Si(i,s,o);if(n==="distortion")return(s,o)=>e.quality.error.get(i.models[s]?.points[o]??-1)??null;let r=t.numbers[n];return r?(s,o)=>r.values[s]?.[o]??null:null}var Si=(i,t,e)=>e/Math.max(1,(i.models[t]?.layers.length??1)-1);function zv(i,t,e,n){if(n==="depth"||n==="progress")return[0,1];let s=(n==="distortion"?i.models.map((o,a)=>o.layers.map((l,c)=>e(a,c))):ii(t).flatMap(o=>o.numbers[n]?.values??[])).flat().filter(o=>o!==null);return[0,Math.max(0,...s)]}function Vv(i,[t,e],n){return i==="depth"?["input","output"]:i==="turning_angle"||i==="progress"?[Xe(i,t),Xe(i,e)]:[t===0?"0":Xe(i,t),Xe(i,e,n)]}var ce=(i,t,e)=>[i[0]+(t[0]-i[0])*e,i[1]+(t[1]-i[1])*e,i[2]+(t[2]-i[2])*e],it=i=>`rgb(${i.map(t=>Math.round(t*255)).join(",")})`;var nu={name:"light",paper:[1,1,1],ink:[.08,.08,.08],ink2:[.38,.38,.38]},Gv=["--jp-layout-color0","--vscode-editor-background"];function Hv(i,t){let e=getComputedStyle(i),n=Gv.some(r=>e.getPropertyValue(r).trim()!=="");i.toggleAttribute("data-forced",t!=="auto"),t!=="auto"?i.dataset.theme=t:n?delete i.dataset.theme:i.dataset.theme=Wv()?"dark":"light"}function Wv(){let i=document.documentElement,t=document.body.dataset.jpThemeLight??i.getAttribute("theme")??i.dataset.theme??(i.classList.contains("dark")?"dark":"");return t==="false"||t==="dark"?!0:t==="true"||t==="light"?!1:window.matchMedia?.("(prefers-color-scheme: dark)").matches??!1}function Ap(i,t){i.style.color=`var(${t})`;let e=getComputedStyle(i).color,n=e.match(/-?[\d.]+(e-?\d+)?/g)?.map(Number);if(!n||n.length<3)return null;let r=e.startsWith("color(")?1:255;return{colour:n.slice(0,3).map(s=>s/r),alpha:n[3]??1}}function Ze(i,t){Hv(i,t);let e=A("i",{hidden:!0});i.append(e);let n=Ap(e,"--rg-paper")?.colour??nu.paper,r=(o,a)=>{let l=Ap(e,o);return l?ce(n,l.colour,l.alpha):a},s={name:n[0]+n[1]+n[2]>1.5?"light":"dark",paper:n,ink:r("--rg-ink",nu.ink),ink2:r("--rg-ink2",nu.ink2)};return e.remove(),i.dataset.paper=s.name,s}function si(i,t){let e=0,n=()=>{t(),clearTimeout(e),e=window.setTimeout(t,250)},r=new MutationObserver(n),s={attributes:!0,attributeFilter:["data-jp-theme-light","data-jp-theme-name","data-vscode-theme-kind","theme","data-theme","class"]};r.observe(document.body,s),r.observe(document.documentElement,s),i.add(()=>{r.disconnect(),clearTimeout(e)});let o=window.matchMedia?.("(prefers-color-scheme: dark)");o&&i.listen(o,"change",n)}var Ji=(i,t)=>i===t||!!i&&!!t&&i[0]===t[0]&&i[1]===t[1],Lr=(i,t)=>i.selected.some(e=>Ji(e,t)),we=(i,[t,e])=>i.models[t].points[e],Vn=(i,t)=>i.first!==null&&we(i,t)===i.first,rs=({hovered:i,partner:t},e)=>Ji(i,e)||Ji(t,e);function Sn({hovered:i,partner:t,keyed:e,payload:n}){let r=i??t;return r?Vn(n,r)?null:r[0]:e}var $v=.72;function Ei(i,t,e){let n=Sn(i);return n===null||n===t||i.partner?.[0]===t?e:ce(e,i.theme.paper,$v)}var En=({marks:i,theme:t},e)=>Mi(i[e].colour,t.name==="dark"),oi=(i,t)=>i.scale?i.theme.ink2:En(i,t);function ss(i,[t,e]){if(!i.scale)return En(i,t);let n=i.scale.share(t,e);return n===null?i.theme.ink2:ri(n,i.theme.name==="dark")}function Zi(i){let t=Math.max(...ii(i).map(({distances:e})=>e.reduce((n,r)=>Math.max(n,r),0)));return t>0?t/1.07:1}function Rp(i){let t=10**Math.floor(Math.log10(i));return[1,2,5,10].map(n=>n*t).reduce((n,r)=>Math.abs(Math.log(r/i))<Math.abs(Math.log(n/i))?r:n)}var Xv=i=>Math.sqrt(-2*Math.log(1-i));function Cp(i,t,e,n){let r=Math.round(Math.sqrt(i.length)),[s,o,a]=e.px(t),l=.001*a,c=Array.from({length:r},(f,m)=>{let[x,g]=e.px(t.map((p,y)=>y===m?p+l:p));return[(x-s)/l,(g-o)/l]}),h=0,u=0,d=0;return c.forEach(([f,m],x)=>c.forEach(([g,p],y)=>{let b=i[x*r+y];h+=b*f*g,u+=b*f*p,d+=b*m*p})),qv(h,u,d,Xv(n))}function qv(i,t,e,n){let r=(i+e)/2,s=Math.hypot((i-e)/2,t),o=Math.atan2(2*t,i-e)/2,a=n*Math.sqrt(r+s),l=n*Math.sqrt(Math.max(0,r-s));return{u:[a*Math.cos(o),a*Math.sin(o)],v:[-l*Math.sin(o),l*Math.cos(o)]}}var Pp=1.9,Yv=4.4,jv=9.5,Kv=13,Jv=21,Zv=13,Qv=.3,tb=38,eb=30,nb=26,ib=84,rb=.06,iu=[.82,.42],Lp=1.3,Ip=.02,Np=11,sb=.012,su=i=>Rp(.2*i),ru=class{constructor(t,e){this.context=t;this.moment=e;this.span=Zi(t.view);let n=[...e.coords.values()].map(r=>e.projector.px(r)[2]);this.#t=Math.min(...n),this.#e=Math.max(...n,this.#t+.3*this.span)}context;moment;marks=[];paths=[];ellipses=[];screen={points:[],segments:[]};span;#t;#e;fog(t,e){let n=ee((e-this.#t)/(this.#e-this.#t),0,1);return ce(t,this.context.theme.paper,Qv*(1-this.moment.flat)*n)}at(t,e){let n=this.moment.coords.get(t),r=sb*this.span*(this.context.payload.models.length-e)*this.moment.flat;return r?[n[0],n[1],n[2]+r]:n}path(t,e){e.forEach((n,r)=>{r>0&&this.step(t,e[r-1],n),Vn(this.context.payload,[t,n])||this.layer([t,n],[e[r-1],e[r+1]])})}lift([t,e],n){let r=c=>this.moment.projector.px(this.moment.coords.get(we(this.context.payload,[t,c]))),[s,o,a]=r(e),l=n.map(c=>{if(c===void 0)return 0;let[h,u,d]=r(c);return Math.abs(a-d)*Math.min(1,Np/Math.max(1,Math.hypot(h-s,u-o)))});return Ip*this.span+Math.max(0,...l)}step(t,e,n){let{payload:r,layout:s,picture:o}=this.context,{projector:a,settled:l}=this.moment,c=Math.max(1,r.models[t].layers.length-1),h=C=>(Pp+(Yv-Pp)*(C/c))*s.factor,u=this.at(we(r,[t,e]),t),d=this.at(we(r,[t,n]),t),[f,m,x]=a.px(u),[g,p,y]=a.px(d),b=(C,I)=>this.fog(Ei(this.context,t,ss(this.context,[t,C])),I),_=b(Vn(r,[t,e])?n:e,x),T=b(n,y);this.paths.push({a:u,b:d,wa:h(e),wb:h(n),ca:_,cb:T}),this.screen.segments.push({x0:f,y0:m,x1:g,y1:p,m:t});let R=Math.hypot(g-f,p-m),v=l&&o.quality.off.has(`${t},${n}`),S=v&&R>ib,w={lift:Ip*this.span+Math.abs(y-x)*Math.min(.5,Np/Math.max(1,R)),depth:(x+y)/2,tint:ce(_,T,.5),angle:Math.atan2(m-p,g-f),hollow:!1};v&&R>nb&&this.marks.push({...w,at:Ee(u,d,S?.4:.5),size:Zv,shape:"break",rim:0}),(S||!v&&R>(s.narrow?eb:tb))&&this.marks.push({...w,at:Ee(u,d,S?.64:.5),size:8.6*s.factor+1.2*h(n),shape:"dart",rim:1.2})}layer(t,e){let{payload:n,layout:r,marks:s}=this.context,[o,a]=t,l=we(n,t),c=this.at(l,o),[h,u,d]=this.moment.projector.px(c),f=rs(this.context,t),m=Lr(this.context,t),x=this.fog(Ei(this.context,o,ss(this.context,t)),d);this.ellipse(l,x),this.marks.push({at:c,depth:d,tint:x,size:jv*r.factor*(f?1.35:1),shape:s[o].shape,hollow:s[o].hollow,ring:m,rim:f?2.4:1.7,top:f||m||Sn(this.context)===o,lift:this.lift(t,e)}),this.screen.points.push({m:o,k:a,point:l,x:h,y:u,depth:d})}landmark(t,e){let{layout:n,theme:r,payload:s,selected:o,hovered:a,partner:l}=this.context,c=this.moment.coords.get(t);if(!c)return;let[h,u,d]=this.moment.projector.px(c);this.ellipse(t,ce(r.ink2,r.paper,Sn(this.context)===null?0:.5));let f=p=>!!p&&we(s,p)===t,m=o.some(f),x=f(a)||f(l),g=(e==="ring"?Kv:Jv)*n.factor*(x?1.2:1);this.marks.push({at:c,depth:d,tint:r.ink,size:g,shape:e,rim:e==="ring"?2:2.2,ring:m,top:!0}),this.screen.points.push({m:-1,k:e==="ring"?0:1,point:t,x:h,y:u,depth:d})}ellipse(t,e){let{picture:n,state:r,view:s}=this.context,o=n.cloud?.get(t);if(!o||!r.intervals||!this.moment.settled)return;let a=this.moment.coords.get(t);this.ellipses.push({at:a,tint:e,...Cp(o,a,this.moment.projector,s.level??.95)})}sortedMarks(){let t=({top:e,shape:n,ring:r,rim:s})=>e?n==="star"?2:n==="ring"?3:s>=2.4?5:r?4:1:0;return this.marks.sort((e,n)=>t(e)-t(n)||n.depth-e.depth)}floor(){let{coords:t,camera:e,flat:n}=this.moment,r=[...t.values(),...(this.context.picture.around??[]).map(c=>[c[0],c[1],c[2]??0])],[s,,o]=e.pivot,a=(c,h)=>Math.max(...r.map(u=>Math.abs(u[c]-h))),l=this.paths.map(c=>[c.a,c.b]);return{level:Math.min(...r.map(c=>c[1]))-rb*this.span,centre:[s,o],alpha:1-n,shadows:l,reach:[a(0,s)+.5*this.span,a(2,o)+.45*this.span],cell:su(this.span)}}trails(){let{payload:t,view:e,picture:n,state:r,theme:s}=this.context,{frames:o,at:a=0}=t;if(!r.trails||!o||a===0)return[];let l=t.views.indexOf(e),c=e.projections.indexOf(n.projection),h=o.slice(0,a).map(u=>({frame:u,coords:u.views[l].projections[c].axes[n.axes].coords}));return n.drawn.flatMap(({model:u,layers:d})=>d.flatMap(f=>{let m=[u,f],x=we(t,m);if(Vn(t,m))return[];let g=h.flatMap(({frame:b,coords:_})=>b.models[u].absent?[]:[_[x]]).map(b=>[b[0],b[1],b[2]??0]);g.push(this.moment.coords.get(x));let p=Ei(this.context,u,ss(this.context,m)),y=b=>ce(p,s.paper,iu[0]+(iu[1]-iu[0])*((b+1)/g.length));return g.slice(1).map((b,_)=>({a:g[_],b,wa:Lp,wb:Lp,ca:y(_),cb:y(_+1)}))}))}geodesic(){let{curve:t,projector:e}=this.moment;return t?this.thin(va(t,6),1.3,n=>this.fog(this.context.theme.ink2,e.px(n)[2])):[]}thin(t,e,n){let r=0;return t.slice(1).map((s,o)=>{let a=t[o],l={a,b:s,wa:e,wb:e,ca:n(a),cb:n(s),run:r},[c,h]=this.moment.projector.px(a),[u,d]=this.moment.projector.px(s);return r+=Math.hypot(u-c,d-h),l})}};function Dp(i,t,e){let{payload:n,theme:r,hovered:s,picture:o}=i,a=new ru(i,t);for(let{model:u,layers:d}of o.drawn)a.path(u,d);n.first!==null&&a.landmark(n.first,"ring"),n.target&&a.landmark(n.target.point,"star");let l=a.floor(),c=s&&t.flat<.5?t.coords.get(we(n,s)):void 0;return{drawing:{theme:r,span:a.span,ellipses:a.ellipses,paths:a.paths,leaders:[],trails:a.trails(),floor:l,geodesic:a.geodesic(),arcs:e.filter(u=>!u.guess).flatMap(u=>a.thin(va(u.points,3),1.6,()=>r.ink)),guesses:e.filter(u=>u.guess).flatMap(u=>a.thin(u.points,1.6,()=>r.ink2)),plumb:c?a.thin([c,[c[0],l.level,c[2]]],1.2,()=>r.ink2):[],marks:a.sortedMarks()},screen:a.screen}}function va(i,t){let e=r=>i[ee(r,0,i.length-1)],n=[e(0)];for(let r=0;r+1<i.length;r++){let[s,o,a,l]=[e(r-1),e(r),e(r+1),e(r+2)];for(let c=1;c<=t;c++){let h=c/t;n.push(o.map((u,d)=>.5*(2*u+(a[d]-s[d])*h+(2*s[d]-5*u+4*a[d]-l[d])*h**2+(3*u-s[d]-3*a[d]+l[d])*h**3)))}}return n}var ou={strong:600,usual:450,extra:400},lu=11,Qi=[0,45,-45,90,-90,135,-135,180].map(i=>[Math.cos(i*Math.PI/180),-Math.sin(i*Math.PI/180)]),Bp=[9,17],Fp=[13,20,32,48,66,90],zp=[120,160,220],ba={x:4,y:3},ob=1.1/5,ab=10,au={usual:14,must:21},Op=6;function Vp(i,t,e){let n={...t,boxes:[...t.boxes],lines:[...t.lines]},r=[],s=e.budget??1/0;for(let o of[...i].sort((a,l)=>l.priority-a.priority)){if(!o.must&&s<=0)continue;let a=lb(o,n,e);a&&(o.must||s--,n.boxes.push(a.box),a.leader&&n.lines.push(a.leader),r.push(a))}return r}function lb(i,t,e){let n=cb(i,e),r=hb(i,n,t),s=i.must?Fp:Bp.map((a,l)=>l?a:a*(e.scale??1)),o=kp(i,n,r,e,s,0)??(i.must?kp(i,n,r,e,zp,Fp.length):null);return!o||!i.must&&o.covered>ab?null:gb(i,o,e)}function cb(i,t){let e=t.measure(i.text,{size:t.size,weight:Gp(i)}),n=i.extra?t.measure(i.extra,{size:lu,weight:ou.extra}):0;return{width:Math.max(e,n),height:i.extra?26:13}}var Gp=i=>i.strong?ou.strong:ou.usual;function hb(i,t,e){let n=(i.must?zp.at(-1):Bp.at(-1)*2)+t.height,r=[i.x-n-t.width,i.y-n,i.x+n+t.width,i.y+n],s=([o,a,l,c])=>io(r,[Math.min(o,l),Math.min(a,c),Math.max(o,l),Math.max(a,c)]);return{boxes:e.boxes.filter(o=>io(r,Hp(o,2,1))),markers:e.markers.filter(o=>o.key!==i.key&&io(r,[o.x-o.r,o.y-o.r,o.x+o.r,o.y+o.r])),lines:e.lines.filter(s),faint:e.faint?.filter(s)??[]}}function kp(i,t,e,n,r,s){let o=null;return r.forEach((a,l)=>{for(let c=0;c<Qi.length;c++){let h=(s+l)*Qi.length+c,u=ub(i,t,e,n,a,h,o?.cost??1/0);u&&u.cost<(o?.cost??1/0)&&(o=u)}}),o}function ub(i,t,e,n,r,s,o){let[a,l]=Qi[s%Qi.length],{box:c,middle:h}=db(i,t,r,a,l);if(c[0]<ba.x||c[1]<ba.y||c[2]>n.width-ba.x||c[3]>n.height-ba.y||e.boxes.some(g=>io(c,Hp(g,2,1))))return null;let u=e.markers.filter(g=>io(c,[g.x-g.r,g.y-g.r,g.x+g.r,g.y+g.r])).length;if(u&&!i.must)return null;let d=14*u+fb(i,r)+pb(i,a,l)-mb(i,s,n);if(d>=o)return null;let f=r>(i.must?au.must:au.usual),m=Up(c,e.lines)+.6*Up(c,e.faint??[]),x=d+ob*m+(f&&i.must?2*yb(i,c,e.lines):0);return{box:c,slot:s,middle:h,cost:x,covered:m,far:f}}function db(i,{width:t,height:e},n,r,s){let o=Math.abs(r)<.3?0:Math.sign(r),a=i.x+r*n+o*t/2,l=i.y+s*(n+(o?2:e/2-2));return{box:[a-t/2-1,l-e/2,a+t/2+1,l+e/2],middle:l}}var fb=(i,t)=>i.must?.045*(t-10):.06*(t-10)+(t>au.usual?.9:0);function pb({away:i},t,e){let n=i?Math.hypot(...i):0;return n>0?-(t*i[0]+e*i[1])/n:0}function mb(i,t,{previous:e}){let n=e?.get(i.key);return n===void 0?0:n===t?.9:n%Qi.length===t%Qi.length?.5:0}function gb(i,{box:t,slot:e,middle:n,far:r},s){let[o]=Qi[e%Qi.length],a=Math.abs(o)<.3?"middle":o>0?"start":"end",l=a==="start"?t[0]+1:a==="end"?t[2]-1:(t[0]+t[2])/2;return{key:i.key,text:i.text,extra:i.extra??null,x:l,y:n+(i.extra?-2.5:4),extraY:n+10.5,anchor:a,box:t,slot:e,leader:r?Wp(i,t):null,size:s.size,weight:Gp(i)}}var io=(i,t)=>i[0]<t[2]&&t[0]<i[2]&&i[1]<t[3]&&t[1]<i[3],Hp=([i,t,e,n],r,s)=>[i-r,t-s,e+r,n+s];function Wp({x:i,y:t},e){let n=ze(i,e[0],e[2]),r=ze(t,e[1],e[3]),s=Math.min(1,Op/Math.max(Op,Math.hypot(n-i,r-t)));return[i+(n-i)*s,t+(r-t)*s,n,r]}function Up(i,t){let e=0;for(let n of t)e+=xb(i,n);return e}function xb([i,t,e,n],[r,s,o,a]){let l=o-r,c=a-s,h=0,u=1;for(let[d,f]of[[-l,r-i],[l,e-r],[-c,s-t],[c,n-s]])if(d===0){if(f<0)return 0}else d<0?h=Math.max(h,f/d):u=Math.min(u,f/d);return u>h?(u-h)*Math.hypot(l,c):0}function yb(i,t,e){let[,,n,r]=Wp(i,t),s=0;for(let o=.25;o<1;o+=.12){let a=i.x+(n-i.x)*o,l=i.y+(r-i.y)*o;e.some(c=>vb(4,a,l,c))&&s++}return s}function vb(i,t,e,[n,r,s,o]){let a=s-n,l=o-r,c=a*a+l*l,h=c>0?ze(((t-n)*a+(e-r)*l)/c,0,1):0;return(n+h*a-t)**2+(r+h*l-e)**2<i*i}var Ve=(i,t,e,n)=>i.distances[e*t+n],ro=i=>i.geometry!=="other";function $p({sampled:i},t,e){let n=i?.get(`${e},${t}`);return i?.get(`${t},${e}`)??(n?[...n].reverse():null)}var Xp=(i,t,e)=>i.models.some(({points:n})=>n.some((r,s)=>r===t&&n[s+1]===e||r===e&&n[s+1]===t)),_a=(i,t,e,n)=>i.geometry==="sphere"&&Ve(i,t,e,n)>Math.PI-1e-6;function qp(i,t,e,n,r){if(!ro(i))return null;let s=Ve(i,t,n,e),o=Ve(i,t,n,r),a=Ve(i,t,e,r);if(s<1e-6||o<1e-6||_a(i,t,e,n)||_a(i,t,n,r))return null;let l=i.geometry==="sphere"?Math.sin:d=>d,c=(s+o+a)/2,h=Math.max(0,l(c-s)*l(c-o)),u=Math.max(0,l(c)*l(c-a));return 2*Math.atan2(Math.sqrt(h),Math.sqrt(u))}function wa(i,t,e){return i.geometry!=="sphere"||t<1e-6?[1-e,e]:[Math.sin((1-e)*t)/Math.sin(t),Math.sin(e*t)/Math.sin(t)]}function cu(i,t,e,n,r){let s=Ve(i,t,e,n),[o,a]=wa(i,s,r),l=i.geometry==="sphere"?bb:_b;return Float64Array.from({length:t},(c,h)=>l(Ve(i,t,e,h),Ve(i,t,n,h),s,r,o,a))}function bb(i,t,e,n,r,s){let o=c=>Math.sin(c/2)**2,a=Math.sin((1-n)*e/2)*Math.sin(n*e/2)/Math.cos(e/2),l=Math.min(1,Math.max(0,r*o(i)+s*o(t)-a));return 2*Math.atan2(Math.sqrt(l),Math.sqrt(1-l))}function _b(i,t,e,n){return Math.sqrt(Math.max(0,(1-n)*i*i+n*t*t-n*(1-n)*e*e))}var jp="Dotted: distance only. Geodesics are known between neighbouring layers.",Yp=[400,20,38],hu={narrow:7,usual:17,wide:24},wb=13,Ir={arc:99,target:91,input:90,hovered:85,selected:80,caption:60,own:50},Ti=class{#t=typeof OffscreenCanvas>"u"?null:new OffscreenCanvas(1,1).getContext("2d");#e=new Map;#n="";use(t){t!==this.#n&&this.forget(),this.#n=t}forget(){this.#e.clear()}width(t,{size:e,weight:n}){let r=`${n} ${e}px ${this.#n}`,s=`${r}|${t}`,o=this.#e.get(s);return o===void 0&&(this.#t&&(this.#t.font=r),o=this.#t?.measureText(t).width??t.length*e*.55,this.#e.set(s,o)),o}},Ma=class{element=nt("svg",{class:"rg-over","aria-hidden":"true"});meter=new Ti;#t=new Map;labels=[];boxes=[];paint(t,e,n,r,s){let o=Mb(t,e,n,r),a=new Map(o.map(c=>[c.key,c.colour])),l=Vp(o,Nb(t,e,n,r,s),this.#e(t));this.labels=l.map(c=>({...c,colour:a.get(c.key)})),this.#t=new Map(l.map(c=>[c.key,c.slot])),this.boxes=l.map(c=>c.box),this.element.replaceChildren(...this.labels.flatMap(c=>Db(c,it(t.theme.ink2))),Fb(t,e))}clear(){this.labels=[],this.element.replaceChildren()}#e({layout:t,state:e,hovered:n}){let{width:r,height:s,factor:o,narrow:a}=t,l=e.labels==="all"||n?1/0:a?hu.narrow:r>1e3?hu.wide:hu.usual;return{width:r,height:s,budget:l,size:o>1?12.5:11.5,scale:o,previous:this.#t,measure:(c,h)=>this.meter.width(c,h)}}},uu=i=>`${i.m},${i.k}`;function Mb(i,t,e,n){let{state:r,selected:s,hovered:o,partner:a}=i,l=[...Eb(i,t,n),...s.flatMap(c=>Tb(i,e,c))];for(let c of[o,a])c&&!Lr(i,c)&&!Vn(i.payload,c)&&l.push(...Rb(i,e,c));if(r.labels==="off")return l;l.push(...Cb(i,e),...Lb(i,t));for(let c of e.points)l.push(...Ib(i,e,c));return l}var Kp=(i,[t,e])=>i.points.find(n=>n.m===t&&n.k===e);function Sb(i){let t=(i.length-1)/2,e=i[Math.floor(t)],n=i[Math.ceil(t)];return e.map((r,s)=>(r+n[s])/2)}var du=({payload:i},t,e)=>i.models[t].layers[e].name;function Eb(i,{projector:t},e){let n=i.view.unit;return e.map((r,s)=>{let[o,a]=t.px(Sb(r.points)),l=`${Te(r.length)}${n?` ${n}`:""}`;return{key:`arc${s}`,x:o,y:a,text:l,priority:Ir.arc,must:!0,strong:!r.guess,colour:it(r.guess?i.theme.ink2:i.theme.ink),away:[.2,1]}})}function Tb(i,t,e){let n=Vn(i.payload,e),r=n?t.points.find(a=>a.point===i.payload.first):Kp(t,e);if(!r)return[];let s=Ab(i,e);if(n&&!s&&i.state.labels!=="off")return[];let o=du(i,...e)+s;return[{...fu(t,r),text:o,priority:Ir.selected,must:!0,strong:!0,colour:it(i.theme.ink)}]}function Ab({selected:i,view:t,payload:e},n){if(i.length!==3||!Ji(i[1],n))return"";let[r,s,o]=i.map(l=>we(e,l)),a=qp(t,e.n_points,r,s,o);return a===null?"":` · ${Xe("turning_angle",a)}`}function Rb(i,t,e){let n=Kp(t,e);return n?[{...fu(t,n),text:du(i,...e),priority:Ir.hovered,must:!0,strong:!0,colour:it(En(i,e[0]))}]:[]}function Cb(i,t){let{payload:e,theme:n}=i;return t.points.filter(r=>r.m<0).map(r=>{let s={key:uu(r),x:r.x,y:r.y,must:!0,strong:!0,colour:it(n.ink)};return r.k===0?{...s,text:Pb(i),priority:Ir.input,away:[-1,.2]}:{...s,text:"target",extra:e.target.label,priority:Ir.target,away:[.2,1]}})}function Pb({payload:i}){let t=i.models.find(e=>e.points.includes(i.first));return t?.layers[t.points.indexOf(i.first)]?.name??"input"}function Lb(i,{coords:t,projector:e,settled:n}){let{payload:r,picture:s,layout:o,theme:a}=i,l=r.first!==null&&t.get(r.first),c=r.target&&t.get(r.target.point);if(s.projection.name!=="target_axis"||!n||!l||!c)return[];let[h,u]=e.px(l.map((f,m)=>(f+c[m])/2)),d=o.narrow?"progress":"progress (height is deviation)";return[{key:"axis",x:h,y:u,text:d,priority:Ir.caption,colour:it(a.ink2),away:[0,1]}]}function Ib(i,t,e){let{hovered:n,partner:r,state:s,theme:o,scale:a}=i,l=[e.m,e.k];if(e.m<0||rs(i,l)||Lr(i,l))return[];let c=n||r?Sn(i):null,h=c===e.m||c!==null&&r?.[0]===e.m;if(c!==null&&!h)return[];let u=Math.min(...t.points.map(f=>f===e?1/0:Math.hypot(f.x-e.x,f.y-e.y)));if(!h&&s.labels!=="all"&&u<=wb)return[];let d=it(a?o.ink2:En(i,e.m));return[{...fu(t,e),text:du(i,e.m,e.k),priority:Math.min(40,u)+(h?Ir.own:0),colour:d}]}function fu(i,t){let e={key:uu(t),x:t.x,y:t.y};if(t.m<0)return e;let n=i.points.filter(a=>a.m===t.m),r=n.indexOf(t),s=[n[r-1],n[r+1]].filter(a=>a!==void 0);if(!s.length)return e;let o=a=>s.reduce((l,c)=>l+a(c),0)/s.length;return{...e,away:[t.x-o(a=>a.x),t.y-o(a=>a.y)]}}function Nb({layout:i},t,e,n,r){let{projector:s,curve:o}=t,a=d=>d.slice(1).map((f,m)=>[d[m][0],d[m][1],f[0],f[1]]),l=e.points.map(d=>({x:d.x,y:d.y,r:d.m<0&&d.k===1?11:7.5,key:uu(d)})),c=e.segments.map(d=>[d.x0,d.y0,d.x1,d.y1]);for(let d of n)c.push(...a(d.points.map(s.px)));let h=[0,i.height-24,110,i.height],u=n.some(d=>d.guess)?[[Math.max(116,i.width-Yp[0]),i.height-Yp[i.narrow?2:1],i.width,i.height]]:[];return{boxes:[h,...u,...r.boxes],markers:l,lines:[...c,...r.segments],faint:o?a(va(o,3).map(s.px)):[]}}function Db(i,t){let e=(r,s,o,a,l)=>nt("text",{x:i.x.toFixed(1),y:s.toFixed(1),"text-anchor":i.anchor,fill:l,"font-weight":a,"font-size":o},r),n=[];if(i.leader){let[r,s,o,a]=i.leader;n.push(nt("path",{d:`M${r} ${s}L${o} ${a}`,stroke:i.colour,"stroke-width":.75,opacity:.5}))}return n.push(e(i.text,i.y,i.size,i.weight,i.colour)),i.extra&&n.push(e(i.extra,i.extraY,lu,400,t)),n}function Fb(i,{flat:t,projector:e}){let{layout:n,theme:r,view:s}=i,o=su(Zi(i.view)),a=it(r.ink2),l={stroke:a,fill:"none"},c=`${Te(o).replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"")}${s.unit?` ${s.unit}`:""}`,h=nt("g",{transform:`translate(${n.narrow?6:4},${n.height-10})`,fill:a}),u=o*e.pixelsPerUnit;return t>.5?h.append(nt("path",{d:`M.5 -7V-1M.5 -4H${u}M${u} -7V-1`,"stroke-width":1.1,...l}),nt("text",{x:u+8,y:0,"font-size":11},c)):h.append(nt("path",{d:"M4 -9H16L12 -2H0Z","stroke-width":1,...l}),nt("text",{x:22,y:-1.5,"font-size":11},c)),h}var Sa=20,Ob=".rg-title, .rg-convention, .rg-key, .rg-frame, .rg-chart figcaption, .rg-aid:not(.rg-off), .rg-honesty, .rg-message, .rg-corner",kb=".rg-over, .rg-leaders, .rg-key svg, .rg-chart svg, .rg-aid:not(.rg-off) svg, .rg-honesty svg";function Ub({root:i,canvas:t,theme:e}){let n=i.getBoundingClientRect(),r=t.width/Math.max(1,t.clientWidth),s=zb(i,n),o=document.createElement("canvas"),a=Qp(i);o.width=Math.round((n.width+2*Sa)*r),o.height=Math.round((n.height-a+2*Sa)*r);let l=o.getContext("2d");if(!l)return o;l.fillStyle=it(e.paper),l.fillRect(0,0,o.width,o.height),l.scale(r,r);let c=t.getBoundingClientRect(),[h,u]=s(t);l.drawImage(t,c.left+h,c.top+u,c.width,c.height),Bb(l,i,s);for(let d of i.querySelectorAll(kb))Gb(l,d,s(d));for(let d of i.querySelectorAll(Ob))Vb(l,d,s(d));return o}function tr(i){let t=i.title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"paths";Ub(i).toBlob(e=>{if(!e)return;let n=URL.createObjectURL(e),r=document.createElement("a");r.href=n,r.download=`${t}.png`,r.click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)})}function Bb(i,t,e){let n=t.querySelector(".rg-foot");if(!n)return;let r=n.getBoundingClientRect(),[s,o]=e(n);i.fillStyle=getComputedStyle(n).borderTopColor,i.fillRect(r.left+s,r.top+o,r.width,1)}function Qp(i){let t=i.querySelector(".rg-controls")?.getBoundingClientRect(),e=i.querySelector(".rg-words")?.getBoundingClientRect();return t&&e&&t.top>=e.bottom-1?t.bottom-e.bottom:0}function zb(i,t){let e=Qp(i),n=i.querySelector(".rg-words"),r=i.querySelector(".rg-honesty"),s=r?r.getBoundingClientRect().left-t.left:0;return o=>[Sa-t.left-(r?.contains(o)?s:0),Sa-t.top-(n?.contains(o)?0:e)]}function Vb(i,t,[e,n]){let r=document.createTreeWalker(t,NodeFilter.SHOW_TEXT|NodeFilter.SHOW_ELEMENT),s=document.createRange();for(let o=r.nextNode();o;o=r.nextNode()){if(o instanceof HTMLSelectElement){let l=o.getBoundingClientRect();Jp(i,o,o.selectedOptions[0]?.text??"",l.left+2+e,l.top+(l.height-16)/2+n)}let a=o.parentElement;if(!(o.nodeType!==Node.TEXT_NODE||!a||a.closest("select, svg, style")))for(let l of(o.textContent??"").matchAll(/\S+/g)){s.setStart(o,l.index),s.setEnd(o,l.index+l[0].length);let c=s.getClientRects()[0];c?.width&&Jp(i,a,l[0],c.left+e,c.top+n,c.width)}}}function Jp(i,t,e,n,r,s=0){let o=getComputedStyle(t);i.font=`${o.fontWeight} ${o.fontSize} ${o.fontFamily}`,i.letterSpacing=o.letterSpacing==="normal"?"0px":o.letterSpacing,i.fillStyle=o.color,i.globalAlpha=tm(t),i.textAlign="left",i.textBaseline="alphabetic";let a=i.measureText(e);s&&(i.letterSpacing=`${parseFloat(i.letterSpacing)+(s-a.width)/e.length}px`),i.fillText(e,n,r+a.fontBoundingBoxAscent),i.globalAlpha=1,i.letterSpacing="0px"}var tm=i=>Number(getComputedStyle(i.closest(".rg-key")??i).opacity)||1;function Gb(i,t,[e,n]){let r=t.getBoundingClientRect();if(!r.width)return;let s=t.viewBox.baseVal?.width?r.width/t.viewBox.baseVal.width:1;i.save(),i.translate(r.left+e,r.top+n),i.scale(s,s),i.globalAlpha=tm(t),em(i,t),i.restore()}function em(i,t){for(let e of t.children)if(e instanceof SVGGElement){let{e:n,f:r}=e.transform.baseVal.consolidate()?.matrix??{e:0,f:0};i.save(),i.translate(n,r),em(i,e),i.restore()}else if(e instanceof SVGTextElement)Hb(i,e);else if(e instanceof SVGPathElement)Zp(i,e,new Path2D(e.getAttribute("d")??""));else if(e instanceof SVGCircleElement){let n=new Path2D;n.arc(e.cx.baseVal.value,e.cy.baseVal.value,e.r.baseVal.value,0,2*Math.PI),Zp(i,e,n)}}function Zp(i,t,e){let n=getComputedStyle(t);i.save(),i.globalAlpha*=Number(n.opacity),n.fill!=="none"&&(i.fillStyle=n.fill,i.fill(e)),n.stroke!=="none"&&(i.strokeStyle=n.stroke,i.lineWidth=parseFloat(n.strokeWidth),i.lineJoin="round",i.setLineDash(n.strokeDasharray==="none"?[]:n.strokeDasharray.split(",").map(parseFloat)),i.stroke(e)),i.restore()}function Hb(i,t){let e=getComputedStyle(t),n=t.textContent??"",r=Number(t.getAttribute("x")),s=Number(t.getAttribute("y")),o=t.transform?.baseVal.consolidate()?.matrix;i.save(),o&&i.transform(o.a,o.b,o.c,o.d,o.e,o.f),i.font=`${e.fontWeight} ${e.fontSize} ${e.fontFamily}`,i.textAlign=e.textAnchor==="middle"?"center":e.textAnchor==="end"?"right":"left",i.textBaseline="alphabetic",e.paintOrder.startsWith("stroke")&&e.stroke!=="none"&&(i.strokeStyle=e.stroke,i.lineWidth=parseFloat(e.strokeWidth),i.lineJoin="round",i.setLineDash([]),i.strokeText(n,r,s)),i.fillStyle=e.fill,i.fillText(n,r,s),i.restore()}function so({raw:{measure:i},all:t,apart:e},n){let[r,s]=n==="data"?e:t;if(n==="data")return nm(r,s);let o=i.lowest??Math.min(0,r),a=o<0?Math.min(0,r):Math.min(o,r),l=i.form==="similarity"?Math.max(i.highest??s,s):s;return nm(a,l)}var nm=(i,t)=>t>i?{low:i,high:t}:{low:i,high:i+(Math.abs(i)||1)},Nr=({low:i,high:t},e)=>ze((e-i)/(t-i),0,1);function os({low:i,high:t},e){let n=(t-i)/Math.max(1,e-1),r=10**Math.floor(Math.log10(n)),s=[1,2,2.5,5,10].map(l=>l*r).find(l=>l>=n*.999)??10*r,o=Math.ceil(i/s-1e-9),a=Math.floor(t/s+1e-9);return Array.from({length:Math.max(0,a-o+1)},(l,c)=>(o+c)*s)}function er(i){let t=i.length>1?Math.abs(i[1]-i[0]):Math.abs(i[0]??1);if(t===0||t<.001||t>=1e5)return i.map(Te);let e=0;for(;e<4&&Math.abs(t*10**e-Math.round(t*10**e))>1e-6;)e++;return i.map(n=>Math.abs(n)<t*1e-6?"0":n.toFixed(e).replace("-","−"))}function he(i){if(!Number.isFinite(i))return ae;let t=Math.abs(i);return t>=100||t!==0&&t<5e-4?Te(i):i.toFixed(t>=10?1:t>=2?2:3).replace("-","−")}var pu=i=>Math.abs(i)>=100?Te(i):i.toFixed(Math.abs(i)>=10?1:2).replace("-","−").replace(/^−(0\.?0*)$/,"$1");function im([i,t,e]){let n=r=>r<=.04045?r/12.92:((r+.055)/1.055)**2.4;return .2126*n(i)+.7152*n(t)+.0722*n(e)}var mu=.03,rm=.46,gu=1.1,Wb=.05,$b=.05;function yu(i,t,e,n){let r=1/0,s=-1/0,o=h=>h.forEach(u=>{Number.isFinite(u)&&(r=Math.min(r,u),s=Math.max(s,u))}),a=t==="spectral_ratio"||t==="log_scale";for(let h of e)if(a)o(i.field(t,h,n[0],n[1]));else for(let u of n)o(i.field(t,h,u));if(r>s&&([r,s]=a?[0,1]:[1,1]),t==="spectral_ratio")return{low:0,high:Math.max(s,Wb),log:!1,ramp:"grey"};if(t==="log_scale"){let h=Math.max(-r,s,$b);return{low:-h,high:h,log:!1,ramp:"split"}}t==="anisotropy"&&(r=1);let l=s/r<gu;return{low:l&&t!=="anisotropy"?r/gu:r,high:l?s*gu:s,log:!0,ramp:"number"}}function Dr({low:i,high:t,log:e},n){let r=e?Math.log:s=>s;return ze((r(n)-r(i))/(r(t)-r(i)),0,1)}function Ta({ramp:i},{name:t,paper:e,ink:n}){let r=t==="dark",[s,o]=(r?no.dark:no.light).map(ga);return Array.from({length:256},(a,l)=>{let c=l/255;return i==="number"?ri(c,r):i==="grey"?Ee(e,n,mu+c*(rm-mu)):Ee(Ee(e,n,mu),c<.5?o:s,rm*Math.abs(2*c-1))})}function Aa(i,t){if(!i.log)return xu(Ea(i,t));let{low:e,high:n}=i,r=[];for(let o of[[1],[1,3],[1,2,5],[1,1.5,2,3,5,7]]){let a=[];for(let l=10**Math.floor(Math.log10(e));l<=n;l*=10)for(let c of o)c*l>=e*.999&&c*l<=n*1.001&&a.push(c*l);if(a.length>t&&r.length>1)break;r.splice(0,r.length,...a)}if(r.length<2)return xu(Ea({low:e,high:n},t).filter(o=>o>0));let s=Math.ceil(r.length/t);return r.filter((o,a)=>a%s===0).map(o=>({value:o,text:Fr(o)}))}function Ea(i,t){let e=os(i,t);return e.length>1||t>9?e:Ea(i,t+1)}var xu=i=>er(i).map((t,e)=>({value:i[e],text:t}));function Fr(i){if(i>=.001&&i<1e4)return String(Number(i.toPrecision(3)));let t=Math.floor(Math.log10(i)+1e-9),e=Number((i/10**t).toPrecision(2)),n=String(t).replace(/./g,r=>"⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-0123456789".indexOf(r)]);return`${e===1?"":`${e}×`}10${n}`}function vu({low:i,high:t,unit:e},n,r,s){let o=t-i;if(e==="rad"&&Math.abs(o-2*Math.PI)<1e-6){let a=s>4?Math.PI/2:Math.PI,l={0:"0",1:"π/2",2:"π",3:"3π/2",4:"2π",[-1]:"−π/2",[-2]:"−π",[-3]:"−3π/2"};return[-3,-2,-1,0,1,2,3,4].filter(c=>c*Math.PI/2>=n-1e-9&&c*Math.PI/2<=r+1e-9&&(a<2||c%2===0)).map(c=>({value:c*Math.PI/2,text:l[c]}))}return xu(Ea({low:n,high:r},s))}var sm={one:10,several:24},bu=17,_u=19,Xb=10,nr=62,Or=42,Mu={narrow:12,usual:22},Ra={usual:232,wide:320,gap:36},wu={one:520,wide:640,pair:470},Ca={height:128},qb=2;function am(i,t,e){let[n,r]=i.raw.axes,s=[om(i.grid?.xs,i.x,n),om(i.grid?.ys,i.y,r)],o=[s[0][0],s[1][0]],a=[s[0].at(-1),s[1].at(-1)],l=t.length>1,c=e.narrow?Mu.narrow:Mu.usual,h=vu(r,o[1],a[1],e.narrow&&l?4:6),u=Math.ceil(Math.max(10,...h.map(I=>e.measure(I.text,{size:10.5,weight:400}))))+24,d=!l&&!e.narrow,f=e.wide?Ra.wide:Ra.usual,m=l?e.narrow?2:3:1,x=(e.width-u-(d?f+Ra.gap:0)-(m-1)*c)/m,g=Kb(n,r,a[0]-o[0],a[1]-o[1]),p=l||i.names.length>1?sm.several:sm.one,y=e.height?(e.height-p-bu-_u)*g:l?wu.pair:e.wide?wu.wide:wu.one,b=Math.floor(Math.min(x,y,y*g)),_=Math.round(b/g),T=p+_+bu+_u,R=I=>({model:I,x:u+I%m*(b+c),y:p+Math.floor(I/m)*T,width:b,height:_,labelled:I%m===0}),v=l?[R(0),R(1),R(qb)]:[R(0)],S=vu(n,o[0],a[0],Math.max(2,Math.min(6,Math.round(b/52)))),O=v.at(-1).y+_+bu+_u,w=d?Yb(e,u+b,f,T):jb(e,v,O,u,b,l),C=i.grid?Math.min(b/i.grid.xs.length,_/i.grid.ys.length):Math.sqrt(b*_/Math.max(1,i.n));return{width:e.width,planes:v,from:o,to:a,ticks:[S,h],edges:i.grid?s:null,pitch:C,...w,height:Math.ceil(Math.max(O,w.profile.y+w.profile.height,w.card.y+w.card.height))}}var as=(i,t,e)=>({x:i,y:t+22,width:e,height:Xb});function Yb(i,t,e,n){let r=Math.min(i.width-e,t+2*Ra.gap),s=nr+Or+6,o={x:r,y:s,width:e,height:i.card},a=n-(s+o.height+22),l=Math.min(170,Math.max(Ca.height,a));return{bars:[as(r,0,e)],scale:{x:r,y:nr,width:e,height:Or},card:o,profile:{x:r,y:s+o.height+22,width:e,height:l}}}function jb(i,t,e,n,r,s){let o=t.at(-1),a=e+6,l=i.width;if(i.narrow&&s){let f=o.x+r+22,m=l-f,x=o.y-6,g={x:0,y:Math.max(e,x+2*nr+Or)+6,width:l,height:i.card};return{bars:[as(f,x,m),as(f,x+nr,m)],scale:{x:f,y:x+2*nr,width:m,height:Or},card:g,profile:{x:0,y:g.y+g.height+14,width:l,height:Ca.height}}}if(i.narrow){let f={x:0,y:a+nr+Or,width:l,height:i.card};return{bars:[as(n,a,l-n)],scale:{x:n,y:a+nr-6,width:l-n,height:Or},card:f,profile:{x:0,y:f.y+f.height+14,width:l,height:Ca.height}}}let c=t[1].x+r-n,h=Math.min(c*.58,380),u=a+nr+10,d={x:0,y:u,width:o.x-Mu.usual,height:Math.max(i.card,Ca.height)};return{bars:[as(n,a,h),as(o.x,a,r)],scale:{x:n+h+24,y:a+10,width:c-h-24,height:Or},card:d,profile:{x:o.x,y:u,width:r,height:d.height}}}function Kb(i,t,e,n){let r=e/n;return i.unit===t.unit&&r>.4&&r<2.5?r:1}function om(i,t,{low:e,high:n,periodic:r}){if(!i)return[Math.min(e,...t),Math.max(n,...t)];if(i.length===1)return[e,n];let s=i.slice(1).map((l,c)=>(l+i[c])/2),o=i.length,a=(l,c,h)=>{let u=Math.abs(l-c),d=Math.abs(l-h);return!r&&d>.02*u&&d<=u?h:l+(l-c)/2};return[a(i[0],i[1],e),...s,a(i[o-1],i[o-2],n)]}var Qe=({from:i,to:t},e,n)=>e.x+(n-i[0])/(t[0]-i[0])*e.width,tn=({from:i,to:t},e,n)=>e.y+e.height-(n-i[1])/(t[1]-i[1])*e.height;var Pa={narrow:15,usual:17,pair:24},cm=.085,Jb=.47,Zb=.35,Qb=.95,t_=1.6;function Su(i,t,e){let n=t.planes[0],r=Array.from({length:i.n},(l,c)=>c),{grid:s}=i;if(s){let l=lm(s.xs.map(h=>Qe(t,n,h)-n.x),e,n.width),c=lm(s.ys.map(h=>tn(t,n,h)-n.y),e,n.height);return{points:r.filter(h=>l.kept.has(s.column[h])&&c.kept.has(s.row[h])),room:Math.min(l.room,c.room)}}let o=Math.max(e,.8*t.pitch),a=[];for(let l of r){let c=Qe(t,n,i.x[l]),h=tn(t,n,i.y[l]);a.every(([,u,d])=>Math.hypot(c-u,h-d)>=o)&&a.push([l,c,h])}return{points:a.map(([l])=>l),room:o}}function lm(i,t,e){let n=i.length>>1,r=[n];for(let l of[1,-1]){let c=i[n];for(let h=n+l;h>=0&&h<i.length;h+=l)Math.abs(i[h]-c)>=.95*t&&(r.push(h),c=i[h])}let s=r.map(l=>i[l]).sort((l,c)=>l-c),o=Math.min(e,...s.slice(1).map((l,c)=>l-s[c])),a=r.filter(l=>Math.min(i[l],e-i[l])>=Zb*o);return{kept:new Set(a.length>1?a:r),room:o}}var e_=({from:i,to:t},{width:e,height:n})=>[e/(t[0]-i[0]),-n/(t[1]-i[1])];function kr(i,t,e,n,{most:r,least:s,along:o,across:a},l){let[c,h]=e_(t,e);return{x:Qe(t,e,i.x[n]),y:tn(t,e,i.y[n]),a:[o[0]*r*l*c,o[1]*r*l*h],b:[a[0]*s*l*c,a[1]*s*l*h]}}function Eu({a:i,b:t}){let e=Math.hypot(i[0]+t[1],i[1]-t[0]),n=Math.hypot(i[0]-t[1],i[1]+t[0]);return(e+n)/2}function oo(i){let t=Math.sqrt(i.magnification);return{...i,most:i.most/t,least:i.least/t}}function hm(i,t){let e=i.map(Eu).filter(Number.isFinite).sort((r,s)=>r-s),n=Math.min(e.at(-1)??0,t_*(e[Math.floor(Qb*e.length)]??0));return n?Jb*t/n:0}function La({x:i,y:t,a:e,b:n}){let r=h=>h.toFixed(2),s=(h,u)=>`${r(i+u*h[0])} ${r(t+u*h[1])}`,o=Math.hypot(...e),a=Math.hypot(...n),l=.5522847;if(!(o+a>0))return"";let c=(h,u)=>`${r(i+h*e[0]+u*n[0])} ${r(t+h*e[1]+u*n[1])}`;return`M${s(e,1)}C${c(1,l)} ${c(l,1)} ${s(n,1)}C${c(-l,1)} ${c(-1,l)} ${s(e,-1)}C${c(-1,-l)} ${c(-l,-1)} ${s(n,-1)}C${c(l,-1)} ${c(1,-l)} ${s(e,1)}z`}function ai(i,t,e,n){let r=o=>o.toFixed(2),s=o=>`M${o.map(([a,l])=>`${r(t+a*n)} ${r(e+l*n)}`).join("L")}z`;switch(i){case"square":return s([[-.9,-.9],[.9,-.9],[.9,.9],[-.9,.9]]);case"triangle":return s([[0,-1.2],[1.1,.8],[-1.1,.8]]);case"diamond":return s([[0,-1.25],[1.25,0],[0,1.25],[-1.25,0]]);default:return`M${r(t-n)} ${r(e)}a${r(n)} ${r(n)} 0 1 0 ${r(2*n)} 0a${r(n)} ${r(n)} 0 1 0 ${r(-2*n)} 0z`}}function ln(i,t,e,n){let r=e===t?1.2:1.7;return nt("svg",{viewBox:"0 0 14 14",width:n,height:n,"aria-hidden":"true"},nt("path",{d:ai(i,7,7,e===t?4.8:4.5),fill:e,stroke:t,"stroke-width":r}))}function Tu(i){let t="var(--rg-ink2)",e=i==="null"?"4 3":"none";return nt("svg",{width:22,height:10,"aria-hidden":"true"},nt("path",{d:"M0 0H22V10H0z",fill:t,opacity:i==="null"?.13:.22}),nt("path",{d:"M0 5H22",fill:"none",stroke:t,"stroke-width":i==="null"?1.1:1.5,"stroke-dasharray":e}))}function um(){let i={fill:"none",stroke:"var(--rg-ink2)"};return nt("svg",{width:26,height:11,role:"img","aria-label":"marked by two slanted strokes"},nt("path",{...i,d:"M0 5.5H10M16 5.5H26","stroke-width":2.4}),nt("path",{...i,d:"M9.5 10.5L12.5 .5M13.5 10.5L16.5 .5","stroke-width":1.4}))}var Au=Math.SQRT1_2,n_={narrow:{cell:44,label:10.5,most:96},usual:{cell:56,label:11.5,most:150},wide:{cell:78,label:12,most:190}},i_={narrow:1/0,usual:600,wide:760},dm={least:110,most:180},fm=9,pm=150,ls={head:20,line:17.5,rest:56};function hn(i,t,e){if(e(i)<=t)return i;let n=[...i];for(let r=n.length-1;r>1;r--){let s=Math.ceil(r/2),o=`${n.slice(0,s).join("")}…${n.slice(n.length-r+s).join("")}`;if(e(o)<=t)return o}return`${n[0]??""}…`}function gm(i,t){let{names:e,groups:n}=i.rows,{names:r,groups:s}=i.columns,o=24+(i.has("null")?20:0),a=o+10+18+(i.hasGaps?18:0)+16,l=t.narrow?"narrow":t.wide?"wide":"usual",c=n_[l],h=t.narrow?t.width:t.wide?300:216,u=t.narrow?.27*t.width:c.most,d=(ct,ht,It=600)=>Math.max(0,...ct.map(se=>t.measure(se,{size:ht,weight:It}))),f=ct=>ct&&ct.some(Boolean)?r_(ct):null,m=f(n),x=f(s),g=t.narrow?.2*t.width:150,p=m?16+Math.min(g,d(m.map(ct=>ct.text),11)):0,y=0,b=c.cell;for(let ct=0;ct<3;ct++){let ht=mm(b,c.label).size;y=Math.min(u,d(e,ht))+8;let It=t.width-y-p-(t.narrow?0:h+34),se=Math.min(i_[l],t.height?t.height-.7*Math.min(u,d(r,ht))-20:1/0),Pt=Math.min(It/r.length,se/Math.max(e.length,r.length),c.cell);b=Math.max(2,Math.floor(Pt*t.ratio)/t.ratio)}let{size:_,every:T}=mm(b,c.label);y=Math.min(u,d(e,_))+8;let R=(ct,ht,It)=>({texts:ct.map(se=>hn(se,u,Pt=>t.measure(Pt,{size:_,weight:600}))),size:_,every:It,turn:ht}),v=R(e,"level",T),S=d(r,_)<=b-6?"level":b>=1.45*_?"slanted":"upright",O=R(r,S,S==="level"?1:T),w=d(O.texts,O.size),C=S==="level"?_+10:S==="slanted"?Au*(w+_)+8:w+8+2,I=m&&xm(m,"level",b,ct=>hn(ct,g,ht=>t.measure(ht,{size:11,weight:600})),p),D=x&&s_(x,b,t,g),L=Math.max(y,S==="slanted"?Au*w-b/2+4:0),B=t.narrow?0:Math.max(0,t.width-h-34-L-r.length*b-p),H=L+Math.floor(Math.min(B/2,pm)),U=b>=14?1:0,tt=(t.narrow?a:0)+(D?.depth??0)+4,W=tt+e.length*b+C,Y=t.narrow?{x:0,y:0,width:h}:{x:Math.min(t.width-h,H+r.length*b+p+34+2*pm),y:x?0:tt-2,width:h},et=t.narrow?{x:0,y:W+8,width:t.width}:{x:Y.x,y:Y.y+a,width:h},St=2*ls.head+Math.ceil((1+t.beside)/2)*ls.line+ls.rest,ft=Math.ceil(Math.max(W,t.narrow?W+St:Y.y+a+190)),X=et.y+4*ls.head+(1+t.beside)*ls.line+ls.rest,ot=tt+e.length*b-X,vt=t.narrow||ot<dm.least||r.length<3?null:{x:Y.x,y:X,width:Y.width,height:Math.min(dm.most,ot)};return{width:t.width,height:ft,x:H,y:tt,cell:b,gap:U,rows:e.length,columns:r.length,rowLabels:v,columnLabels:O,rowGroups:I,columnGroups:D,panel:Y,bar:{x:Y.x,y:Y.y+o,width:Y.width,height:10},card:et,profile:vt}}function mm(i,t){let e=Math.max(1,Math.ceil((fm+.2)/i));return{size:Math.max(fm,Math.min(t,e*i-.8)),every:e}}function r_(i){let t=[];return i.forEach((e,n)=>{let r=t.at(-1);r&&r.text===e?r.to=n:t.push({text:e,from:n,to:n})}),t}function xm(i,t,e,n,r){let s=-1/0;return{brackets:i.filter(a=>a.text).map(a=>{let l=e*(a.from+a.to+1)/2,c=l>=s;return c&&(s=l+11+2),{...a,text:n(a.text),shown:c}}),turn:t,depth:r}}function s_(i,t,e,n){let r=h=>e.measure(h,{size:11,weight:600});if(i.every(h=>r(h.text)<=t*(h.to-h.from+1)-6))return{brackets:i.filter(h=>h.text).map(h=>({...h,shown:!0})),turn:"level",depth:29};let o=h=>hn(h,e.narrow?Math.min(n,70):n,r),a=Math.max(...i.map(h=>r(o(h.text)))),l=xm(i,"slanted",t,o,12+Au*(a+11)+2),c=-1/0;for(let h of l.brackets){let u=t*(h.from+h.to+1)/2;h.shown=u>=c,h.shown&&(c=u+1.45*11)}return l}var o_=11,a_=5,l_=2,c_=[0,0,0],h_=[1,1,1],u_=.179;function ym(i,t,e){let{width:n,height:r}=t.geometry;i.width=Math.round(n*e),i.height=Math.round(r*e);let s=i.getContext("2d");s&&(s.setTransform(e,0,0,e,0,0),s.fillStyle=it(t.theme.paper),s.fillRect(0,0,n,r),d_(s,t,e),p_(s,t),m_(s,t))}function vm(i){return Array.from({length:256},(t,e)=>ri(e/255,i))}function d_(i,{matrix:t,slice:e,span:n,geometry:r,theme:s,family:o},a){let{x:l,y:c,cell:h,gap:u}=r,d=vm(s.name==="dark"),f=d.map(it),m=p=>Math.round(p*a)/a,x=h-u,g=f_(i,t,e,h,o);i.textAlign="center",i.textBaseline="middle",t.each(e,(p,y,b)=>{let _=m(l+y*h),T=m(c+p*h);if(Number.isNaN(b))return Ru(i,_,T,x,s);let R=Math.round(255*Nr(n,b));i.fillStyle=f[R],i.fillRect(_,T,x,x),g&&(i.fillStyle=it(im(d[R])>u_?c_:h_),i.fillText(pu(b),_+x/2,T+x/2+.5))})}function f_(i,t,e,n,r){if(i.font=`500 ${o_}px ${r}`,n<26)return!1;let s=0;return t.each(e,(o,a,l)=>{Number.isNaN(l)||(s=Math.max(s,i.measureText(pu(l)).width))}),s<=n-a_}function Ru(i,t,e,n,{ink2:r}){i.save(),i.beginPath(),i.rect(t,e,n,n),i.clip(),i.globalAlpha=.4,i.strokeStyle=it(r),i.lineWidth=.8,i.beginPath();let s=Math.max(3,Math.min(6,n/3));for(let o=s/2;o<2*n;o+=s)i.moveTo(t+o-n,e+n),i.lineTo(t+o,e);i.stroke(),i.restore()}function p_(i,{geometry:t,theme:e}){i.fillStyle=it(e.paper);let n=(l_+t.gap)/2,r=s=>(s?.brackets??[]).flatMap(o=>[o.from,o.to+1]);for(let s of new Set(r(t.columnGroups)))s>0&&s<t.columns&&i.fillRect(t.x+s*t.cell-n-t.gap/2,t.y,2*n,t.rows*t.cell);for(let s of new Set(r(t.rowGroups)))s>0&&s<t.rows&&i.fillRect(t.x,t.y+s*t.cell-n-t.gap/2,t.columns*t.cell,2*n)}function m_(i,{geometry:{bar:t},theme:e}){let n=i.createLinearGradient(t.x,0,t.x+t.width,0),r=vm(e.name==="dark");for(let s=0;s<256;s+=15)n.addColorStop(s/255,it(r[s]));i.fillStyle=n,i.beginPath(),i.roundRect(t.x,t.y,t.width,t.height,2),i.fill()}var g_=2;function _m(i,t,e,n,r,s,o){let a=[],l=t.planes[0];for(let c of n)for(let h of e)for(let u of r){if(!i.isWhole(h,c,u))continue;let d=i.stretch(h,c,u);a.push(kr(i,t,l,u,o?oo(d):d,1))}return hm(a,s)}function Cu(i,t,e){let{width:n,height:r}=t.geometry;i.width=Math.round(n*e),i.height=Math.round(r*e);let s=i.getContext("2d",{willReadFrequently:!0});if(s){s.setTransform(e,0,0,e,0,0),s.fillStyle=it(t.theme.paper),s.fillRect(0,0,n,r);for(let o of t.geometry.planes)s.save(),s.beginPath(),s.rect(o.x,o.y,o.width,o.height),s.clip(),o.model===g_?y_(s,t,o,e):x_(s,t,o,e),s.restore();t.geometry.bars.forEach((o,a)=>v_(s,o,a===0?t.span:t.pairSpan,t.theme))}}function x_(i,t,e,n){let{fields:r,layer:s,models:o,colour:a,span:l,theme:c,geometry:h}=t,u=o[e.model],d=Ta(l,c),f=r.field(a,s,u);wm(i,t,e,f,l,d,n);for(let m of t.points)r.isWhole(u,s,m)&&Mm(i,kr(r,h,e,m,r.stretch(u,s,m),t.scale),c.ink,c.paper)}function y_(i,t,e,n){let{fields:r,layer:s,models:o,pairSpan:a,theme:l,geometry:c}=t,[h,u]=o,d=Ta(a,l),f=r.field(t.between,s,h,u),m=t.between==="spectral_ratio",x=l.name==="dark",g=f.map((p,y)=>r.areWhole(h,u,s,y)?p:NaN);wm(i,t,e,g,a,d,n);for(let p of t.pairPoints)r.areWhole(h,u,s,p)&&[h,u].forEach((y,b)=>{let _=r.stretch(y,s,p),T=kr(r,c,e,p,m?oo(_):_,t.pairScale);Mm(i,T,Mi(b,x),null,b===1)})}function wm(i,t,e,n,r,s,o){let{fields:a,geometry:l,theme:c}=t,h=s.map(it),{grid:u}=a,d=m=>Math.round(m*o)/o,f=m=>Math.round(255*Dr(r,m));if(u){let m=l.edges[0].map(g=>d(Qe(l,e,g))),x=l.edges[1].map(g=>d(tn(l,e,g)));for(let g=0;g<u.ys.length;g++)for(let p=0;p<u.xs.length;p++){let y=u.at[g*u.xs.length+p],b=y<0?NaN:n[y],_=m[p],T=x[g+1],R=m[p+1]-_,v=x[g]-T;if(Number.isNaN(b)){bm(i,_,T,R,v,c);continue}i.fillStyle=h[f(b)],i.fillRect(_,T,R,v)}}else{i.fillStyle=it(ce(c.paper,c.ink,.04)),i.fillRect(e.x,e.y,e.width,e.height);let m=Math.max(2.5,.42*l.pitch);n.forEach((x,g)=>{let p=Qe(l,e,a.x[g]),y=tn(l,e,a.y[g]);i.save(),i.beginPath(),i.arc(p,y,m,0,2*Math.PI),Number.isNaN(x)?(i.clip(),bm(i,p-m,y-m,2*m,2*m,c)):(i.fillStyle=h[f(x)],i.fill(),i.strokeStyle=it(c.paper),i.stroke()),i.restore()})}}function bm(i,t,e,n,r,s){i.fillStyle=it(s.paper),i.fillRect(t,e,n,r),i.save(),i.beginPath(),i.rect(t,e,n,r),i.clip(),Ru(i,t,e,Math.max(n,r),s),i.restore()}function Mm(i,{x:t,y:e,a:n,b:r},s,o,a=!1){i.save(),i.beginPath(),i.transform(n[0],n[1],r[0],r[1],t,e),i.arc(0,0,1,0,2*Math.PI),i.restore(),o&&(i.globalAlpha=.8,i.fillStyle=it(o),i.fill()),i.globalAlpha=o?.6:1,i.strokeStyle=it(s),i.lineWidth=o?.9:1.4,i.setLineDash(a?[3.4,2.2]:[]),i.stroke(),i.setLineDash([]),i.globalAlpha=1}function v_(i,{x:t,y:e,width:n,height:r},s,o){let a=i.createLinearGradient(t,0,t+n,0),l=Ta(s,o);for(let c=0;c<256;c+=15)a.addColorStop(c/255,it(l[c]));i.fillStyle=a,i.beginPath(),i.roundRect(t,e,n,r,2),i.fill()}var Ai=(i,t)=>it(Mi(i,t));var b_=24,__=18,Ia=34,w_={spectral_ratio:["MSA distance","by layer, ± s.e."],log_scale:["Log scale","by layer, ± s.e."],magnification:["Magnification","mean by layer"],anisotropy:["Anisotropy","mean by layer"]};function Sm(i){let{fields:t,models:e,geometry:{profile:n},measure:r,lit:s}=i,o=t.layers,a=S_(i),l=o.map((T,R)=>t.mean(a,R,e[0],e[1])),c=l.flatMap(({value:T,error:R})=>Number.isNaN(T)?[]:[T-(R||0),T+(R||0)]);if(o.length<2||!c.length)return[];let h=T_(a,c),u=n.y+n.height-__,d=n.y+b_,f=n.width-Ia,m=T=>E_(n,o.length,T),x=T=>u-Dr(h,T)*(u-d),[g,p]=w_[a],y=[qe(g,{x:n.x,y:n.y+11,size:12,weight:600,fill:"var(--rg-ink)"})];y.push(qe(p,{x:n.x+r(g,{size:12,weight:600})+6,y:n.y+11,size:11}));for(let T of Aa(h,4)){let R=x(T.value);y.push(Ge(`M${n.x} ${R.toFixed(1)}h${f}`,{stroke:"var(--rg-hair)","stroke-width":1}),qe(T.text,{x:n.x+f+6,y:R+3.6}))}let b=s.layer??i.layer;y.push(Ge(`M${m(b).toFixed(1)} ${d-2}V${u}`,{stroke:"var(--rg-ink2)","stroke-width":1,opacity:.7}));let _=l.map(({value:T},R)=>Number.isNaN(T)?"":`${m(R).toFixed(1)} ${x(T).toFixed(1)}`);return y.push(Ge(_.reduce((T,R,v)=>R?`${T}${v&&_[v-1]?"L":"M"}${R}`:T,""),{stroke:"var(--rg-ink)","stroke-width":1.5})),l.forEach(({value:T,error:R},v)=>{if(Number.isNaN(T))return;let S=v===i.layer;R>0&&y.push(Ge(`M${m(v).toFixed(1)} ${x(T-R).toFixed(1)}V${x(T+R).toFixed(1)}`,{stroke:"var(--rg-ink)","stroke-width":1.5})),y.push(nt("circle",{cx:m(v).toFixed(1),cy:x(T).toFixed(1),r:S?4.6:v===b?4:2.9,fill:"var(--rg-ink)",stroke:"var(--rg-paper)","stroke-width":S?2:1.2}))}),[...y,...M_(i,n,f,m,b)]}function M_({fields:{layers:i},measure:t},e,n,r,s){let o={size:10.5,weight:400},a=e.y+e.height-4,l=i.length-1,c=f=>hn(i[f],n*.55,m=>t(m,o)),h=f=>{let m=t(c(f),{...o,weight:600})/2,x=Math.min(Math.max(r(f),e.x+m),e.x+n-m);return[x-m,x+m]},u=h(s);return[...[0,l].filter(f=>f!==s).filter(f=>h(f)[1]+8<u[0]||h(f)[0]-8>u[1]),s].map(f=>qe(c(f),{x:(h(f)[0]+h(f)[1])/2,y:a,anchor:"middle",weight:f===s?600:400,fill:f===s?"var(--rg-ink)":"var(--rg-ink2)"}))}var S_=({models:i,colour:t,between:e})=>i.length>1?e:t,E_=(i,t,e)=>i.x+6+e/Math.max(1,t-1)*(i.width-Ia-12);function Em(i,t,e,n){return t<2||e<i.x-6||e>i.x+i.width-Ia+8||n<i.y||n>i.y+i.height?null:Math.max(0,Math.min(t-1,Math.round((e-i.x-6)/(i.width-Ia-12)*(t-1))))}function T_(i,t){let e=Math.min(...t),n=Math.max(...t);return i==="spectral_ratio"?{low:0,high:Math.max(n*1.05,.05),log:!1,ramp:"grey"}:i==="log_scale"?{low:Math.min(0,e),high:Math.max(0,n,e+.1),log:!1,ramp:"grey"}:{low:e/1.15,high:n*1.15,log:!0,ramp:"grey"}}var Pu=10.5,ao=2,A_={magnification:"Magnification",anisotropy:"Anisotropy",spectral_ratio:"Spectral ratio",log_scale:"Log scale"},Tm={magnification:"of area",anisotropy:"most / least stretch",spectral_ratio:"difference of shape",log_scale:"difference of size"};function qe(i,{x:t,y:e,size:n=Pu,weight:r=400,fill:s="var(--rg-ink2)",anchor:o="start",turn:a=0}){let l=a?`rotate(${a} ${t.toFixed(1)} ${e.toFixed(1)})`:null;return nt("text",{x:t.toFixed(1),y:e.toFixed(1),"font-size":n,"font-weight":r,fill:s,"text-anchor":o,transform:l},i)}var Ge=(i,t)=>nt("path",{d:i,fill:"none",...t});function Pm(i){let{geometry:t,span:e,pairSpan:n}=i;return[...t.planes.flatMap(r=>[...C_(i,r),...R_(i,r)]),...Rm(i,t.bars[0],e,i.colour),...n?Rm(i,t.bars[1],n,i.between):[],...P_(i)]}function Lm(i){let{geometry:{planes:t,bars:e},lit:{point:n,chosen:r},span:s,pairSpan:o}=i,a=r.flatMap(l=>t.flatMap(c=>O_(i,c,l)));return n!==null&&(a.push(...t.flatMap(l=>N_(i,l,n)),...Cm(i,e[0],s,i.colour,n)),o&&a.push(...Cm(i,e[1],o,i.between,n))),[...a,...Sm(i)]}function R_({fields:i,models:t,theme:e,measure:n,between:r},s){let o=s.y-9,a=e.name==="dark",l=12.5,c=(u,d,f)=>hn(u,d,m=>n(m,{size:l,weight:f}));if(s.model===ao){let u=(p,y)=>nt("path",{d:ai(wi(p),y,o-4.3,4.2),fill:Ai(p,a),stroke:"none"}),d="compared",f=s.width-44,m=c(d,f,600),x=r==="spectral_ratio"?"same area":"",g=n(m,{size:l,weight:600});return[u(0,s.x+5),u(1,s.x+19),qe(m,{x:s.x+31,y:o,size:l,weight:600,fill:"var(--rg-ink)"}),...x&&g+100<s.width?[qe(x,{x:s.x+s.width,y:o,size:11,anchor:"end"})]:[]]}if(t.length<2&&i.names.length<2)return[];let h=Ai(s.model,a);return[nt("path",{d:ai(wi(s.model),s.x+5,o-4.3,4.6),fill:h,stroke:"none"}),qe(c(i.label(t[s.model]),s.width-18,600),{x:s.x+16,y:o,size:l,weight:600,fill:h})]}var Am=({name:i,unit:t,periodic:e})=>`${i.replaceAll("_"," ")}${t?` (${t})`:""}${e?" ↻":""}`;function C_({fields:i,geometry:t,measure:e},n){let[r,s]=i.raw.axes,{x:o,y:a,width:l,height:c}=n,h=a+c,u={stroke:"var(--rg-ink2)","stroke-width":1,opacity:.75},d=[Ge(`M${o-.5} ${a-.5}h${l+1}v${c+1}h${-l-1}z`,{stroke:"var(--rg-ink2)","stroke-width":.75,opacity:.45})],f=(x,g)=>{let p=e(g,{size:Pu,weight:400})/2,y=t.planes.length>1?4:p;return Math.min(Math.max(x,o+p-y),o+l-p+y,t.width-p)};for(let x of t.ticks[0]){let g=Qe(t,n,x.value);d.push(Ge(`M${g.toFixed(1)} ${h+1}v3`,u),qe(x.text,{x:f(g,x.text),y:h+15,anchor:"middle"}))}for(let x of t.ticks[1]){let g=tn(t,n,x.value);d.push(Ge(`M${o-4} ${g.toFixed(1)}h3`,u)),n.labelled&&d.push(qe(x.text,{x:o-8,y:g+3.6,anchor:"end"}))}let m=(x,g)=>hn(x,g,p=>e(p,{size:11,weight:400}));return d.push(qe(m(Am(r),l),{x:o+l/2,y:h+31,size:11,anchor:"middle"})),n.labelled&&d.push(qe(m(Am(s),c),{x:10,y:a+c/2,size:11,anchor:"middle",turn:-90})),d}function Rm({measure:i},t,e,n){let r=h=>t.x+Dr(e,h)*t.width,s=t.y-8,o=A_[n],a=[qe(o,{x:t.x,y:s,size:12,weight:600,fill:"var(--rg-ink)"})],l=t.x+i(o,{size:12,weight:600})+6;l+i(Tm[n],{size:11,weight:400})<=t.x+t.width&&a.push(qe(Tm[n],{x:l,y:s,size:11}));let c=-1/0;for(let h of Aa(e,Math.max(3,Math.round(t.width/56)))){let u=r(h.value),d=i(h.text,{size:Pu,weight:400})/2,f=Math.min(Math.max(u,t.x+d),t.x+t.width-d);f-d<c||(c=f+d+6,a.push(Ge(`M${u.toFixed(1)} ${t.y+t.height}v3`,{stroke:"var(--rg-ink2)","stroke-width":1}),qe(h.text,{x:f,y:t.y+t.height+14,anchor:"middle"})))}return a}function Cm({fields:i,layer:t,models:e,theme:n},r,s,o,a){let l=o==="magnification"||o==="anisotropy",c=n.name==="dark";return(l?e:e.slice(0,1)).flatMap((h,u)=>{let d=i.field(o,t,h,e[1])[a];if(!Number.isFinite(d))return[];let f=`M${(r.x+Dr(s,d)*r.width).toFixed(1)} ${r.y-3}v${r.height+6}`,m=l&&e.length>1?Ai(u,c):"var(--rg-ink)";return[Ge(f,{stroke:"var(--rg-paper)","stroke-width":5}),Ge(f,{stroke:m,"stroke-width":2.2})]})}function P_({fields:i,geometry:t,scale:e,measure:n}){let{scale:r}=t,s=t.planes[0],o=L_(i),a=kr(i,t,s,0,ji(o,o),e),l=Eu(a);if(!(l>0))return[];let c=I_(10.5/l),h=r.x+15,u=r.y+r.height/2,d={x:h,y:u,a:[a.a[0]*c,a.a[1]*c],b:[a.b[0]*c,a.b[1]*c]},f=r.x+r.width-(h+24),m=g=>n(g,{size:11,weight:400})<=f,x=[`${i.raw.reference.label}, stretched by ${Fr(c)}`,"long axis: stretched most"].map((g,p)=>p||m(g)?g:`stretch ${Fr(c)}`).filter(m);return[Ge(La(d),{stroke:"var(--rg-ink)","stroke-width":1.15,fill:"var(--rg-track)"}),...x.map((g,p)=>qe(g,{x:h+24,y:u-2+15*p,size:11,fill:p?"var(--rg-ink2)":"var(--rg-ink)"}))]}function L_({reference:i,n:t}){return i?[0,1,2].map(e=>Array.from({length:t},(n,r)=>i[3*r+e]).reduce((n,r)=>n+r,0)/t):[1,0,1]}function I_(i){let t=10**Math.floor(Math.log10(i));return t*[1,2,5,10].reduce((e,n)=>Math.abs(Math.log(n*t/i))<Math.abs(Math.log(e*t/i))?n:e)}function N_(i,t,e){let{fields:n,geometry:r,models:s,layer:o,theme:a}=i,l=a.name==="dark",c=Qe(r,t,n.x[e]),h=tn(r,t,n.y[e]),u=t.model===ao?s:[s[t.model]],d=u.every(x=>n.isWhole(x,o,e)),f=[Ge(`M${c.toFixed(1)} ${t.y+t.height}v4M${t.x} ${h.toFixed(1)}h-4`,{stroke:"var(--rg-ink)","stroke-width":2}),...F_(c,h,Math.max(7,D_(i)/2+1))];if(!d)return f;let m=t.model===ao&&i.between==="spectral_ratio";for(let x of u){let g=n.stretch(x,o,e),p=kr(n,r,t,e,m?oo(g):g,t.model===ao?i.pairScale:i.scale),y=t.model===ao?Ai(s.indexOf(x),l):"var(--rg-ink)";x===u[0]&&f.push(Ge(La(p),{stroke:"var(--rg-paper)","stroke-width":3.6})),f.push(Ge(La(p),{stroke:y,"stroke-width":1.8,...u.length>1&&x===u[1]?{"stroke-dasharray":"3.4 2.2"}:{}}))}return f}var D_=({geometry:{pitch:i,edges:t}})=>t?i:Math.min(i,24);function F_(i,t,e){let n=`M${(i-e).toFixed(1)} ${(t-e).toFixed(1)}h${2*e}v${2*e}h${-2*e}z`;return[Ge(n,{stroke:"var(--rg-paper)","stroke-width":3.6,"stroke-linejoin":"round"}),Ge(n,{stroke:"var(--rg-ink)","stroke-width":1.6,"stroke-linejoin":"round"})]}function O_({fields:i,geometry:t},e,n){let r=Qe(t,e,i.x[n]),s=tn(t,e,i.y[n]),o={cx:r.toFixed(1),cy:s.toFixed(1),r:3.4};return[nt("circle",{...o,fill:"var(--rg-ink)",stroke:"var(--rg-paper)","stroke-width":2.2})]}var Na=" ";function Nu({fields:i,layer:t,models:[e,n]}){let r=[`layer ${i.layers[t]}`,i.raw.subtitle];if(n!==void 0){let s=i.mean("spectral_ratio",t,e,n),o=i.mean("log_scale",t,e,n);r.push(`MSA distance ${Iu(s.value,s.error)}`,`log scale ${Iu(o.value,o.error)}`)}else r.push(`magnification ${li(i.mean("magnification",t,e).value)} (geometric mean)`,`anisotropy ${li(i.mean("anisotropy",t,e).value)}`);return r.filter(Boolean).join(" · ")}var Iu=(i,t)=>Number.isNaN(i)?ae:`${he(i)}${Na}±${Na}${t<.001?"<0.001":he(t)}`,li=i=>Number.isNaN(i)?ae:Fr(i);function Nm({fields:i,layer:t,models:e,between:n}){let{facts:r,notes:s,points:o}=i.raw,a=[{text:`Ellipses: circles of ${i.raw.reference.label} as the layer stretches them`,bold:!0},{text:", all of a layer at one scale."}],l=e.map(h=>Array.from({length:i.n},(u,d)=>d).filter(u=>!i.isWhole(h,t,u)).length),c=Math.max(...l);c&&a.push({text:` ${l.join(" and ")} of ${i.n} points`,bold:!0},{text:" without an ellipse (hatched): their metric has not full rank."}),c&&e.length>1&&a.push({text:o.masked?" They are left out of the means.":" Where lost directions differ, the spectral ratio is 1 and counts."}),e.length>1&&(a.push({text:" MSA compares shapes only",bold:!0},{text:": a factor c(p) between the metrics, also one that changes from point to point, is invisible to it; the log scale has it."}),n==="spectral_ratio"&&a.push({text:" Compared ellipses have the same area; dashed: the second network."}),a.push({text:o.sampled?" ± is the standard error over the points.":" ± is the spread over the points as a standard error; a grid is no sample."}));for(let h of[...r,...s])a.push({text:` ${h.replaceAll(" %",`${Na}%`)}`});return a}var k_=({name:i,unit:t},e)=>`${i.replaceAll("_"," ")} ${he(e)}${t?`${Na}${t}`:""}`,Dm=(i,t)=>i.raw.axes.map((e,n)=>k_(e,(n?i.y:i.x)[t])).join(", "),U_=({raw:i},t)=>i.points.ids[t].startsWith(`${i.axes[0].name}=`)?"":i.points.ids[t],Im=([i,t])=>`(${[i,t].map(e=>Math.abs(e)<.005?0:e).map(e=>Math.abs(e)>=100?Te(e):e.toFixed(2)).join(", ").replaceAll("-","−")})`;function B_({raw:{thumbnails:i}},t,e){if(!i)return null;let n=A("span",{class:"rg-thumb",role:"img"});if(t===null&&(n.style.visibility="hidden"),t===null)return n;let r=(s,o)=>o>1?`${100*s/(o-1)}%`:"0";return n.style.backgroundImage=`url("${e}")`,n.style.backgroundSize=`${100*i.columns}% ${100*i.rows}%`,n.style.backgroundPosition=`${r(t%i.columns,i.columns)} ${r(Math.floor(t/i.columns),i.rows)}`,n}function Fm({raw:{thumbnails:i}}){if(!i?.png)return"";let t=Tr(i.png),e=[];for(let n=0;n<t.byteLength;n+=8192)e.push(String.fromCharCode(...new Uint8Array(t.buffer,t.byteOffset+n,Math.min(8192,t.byteLength-n))));return`data:image/png;base64,${btoa(e.join(""))}`}function Da({fields:i,layer:t,models:e},n){let r=a=>e.map(a),s=a=>i.isWhole(a,t,n);if(n===null)return[["magnification",...r(a=>li(i.mean("magnification",t,a).value))],["anisotropy",...r(a=>li(i.mean("anisotropy",t,a).value))],["full rank",...r(a=>`${i.mean("magnification",t,a).n} of ${i.n}`)]];let o=a=>i.stretch(a,t,n);return[["magnification",...r(a=>s(a)?li(o(a).magnification):ae)],["most stretched",...r(a=>s(a)?`${li(o(a).most)} ${Im(o(a).along)}`:ae)],["least stretched",...r(a=>s(a)?`${li(o(a).least)} ${Im(o(a).across)}`:ae)],["anisotropy",...r(a=>s(a)?li(o(a).anisotropy):ae)],["rank",...r(a=>i.rank(a,t,n)<=2?`${i.rank(a,t,n)} of 2`:ae)]]}function Om({fields:i,layer:t,models:[e,n]},r){if(n===void 0)return[];let s=l=>{if(r!==null)return he(i.field(l,t,e,n)[r]);let c=i.mean(l,t,e,n);return Iu(c.value,c.error)},o=r===null?i.mean("log_scale",t,e,n).value:i.field("log_scale",t,e,n)[r],a=Number.isNaN(o)?"":` (lengths ×${Fr(Math.exp(o))})`;return[[r===null?"MSA distance":"spectral ratio",s("spectral_ratio")],["log scale",s("log_scale")+a]]}function km(i,t,e){let{fields:n,layer:r,models:s,dark:o}=i,a=s.length>1,l=t===null?[]:s.map(f=>[n.label(f),n.reason(f,r,t)]).filter(([,f])=>f),c=A("header",{},A("b",{},t===null?`Mean over ${n.n} points`:Dm(n,t)),A("small",{},t===null?"":U_(n,t))),h=a?[A("dt"),...s.map((f,m)=>{let x=A("dd",{class:"rg-name"},ln(wi(m),Ai(m,o),Ai(m,o),11),A("b",{},n.label(f)));return x.style.color=Ai(m,o),x})]:[],u=A("dl",{class:a?"rg-two":""},...h,...Da(i,t).flatMap(([f,...m])=>[A("dt",{},f),...m.map(x=>A("dd",{},x))]),...Om(i,t).flatMap(([f,m])=>[A("dt",{},f),A("dd",{class:"rg-wide"},m)])),d=l.map(([f,m])=>a?`${f}: ${m}`:m).join("; ")||(t===null?"Point at the plane to read one stimulus; a click selects it.":"");return[c,A("div",{class:"rg-both"},u,B_(n,t,e)),A("footer",{},d)]}function Du(i,t){let{fields:e,models:n}=i,r=Da(i,t).map(([s,...o])=>`${s} ${o.map((a,l)=>n.length>1?`${e.label(n[l])} ${a}`:a).join(", ")}`);return[Dm(e,t),...r,...Om(i,t).map(s=>s.join(" "))].join("; ")}var Lu=256;function Um(i){let{fields:t,layer:e,models:n}=i,{raw:r}=t,s=n.length>1,o=[...r.axes.map(h=>h.name),...n.flatMap(h=>["magnification","anisotropy","rank"].map(u=>s?`${t.label(h)} ${u}`:u)),...s?["spectral ratio","log scale"]:[]],a=h=>[he(t.x[h]),he(t.y[h]),...n.flatMap(u=>[li(t.field("magnification",e,u)[h]),li(t.field("anisotropy",e,u)[h]),String(t.rank(u,e,h))]),...s?["spectral_ratio","log_scale"].map(u=>he(t.field(u,e,n[0],n[1])[h])):[]],l=r.points.ids.slice(0,Lu).map((h,u)=>A("tr",{},A("th",{scope:"row"},h),...a(u).map(d=>A("td",{},d)))),c=t.n>Lu?` The first ${Lu} of ${t.n} points.`:"";return A("table",{},A("caption",{},`${r.title||"Metric field"}: ${Nu(i)}.${c}`),A("thead",{},A("tr",{},A("td"),...o.map(h=>A("th",{scope:"col"},h)))),A("tbody",{},...l))}var Bm=640,z_=1240,V_=3,G_=400,H_=26,W_=17.7,$_=84,Fa="—",X_=2,Oa=class{constructor(t,e,n){this.store=t;this.root.append(A("style",{},n),this.#u,this.#v,this.#y),e.add(()=>this.#_()),this.#s(),this.#w(()=>this.#D())}store;root=A("section",{class:"rg rg-field",role:"group"});#t=new $e;#e=A("h3",{class:"rg-title"});#n=A("p",{class:"rg-convention"});#r=A("div",{class:"rg-controls"});#i=Wt(A("canvas",{tabindex:0,role:"img"}));#a=nt("g");#c=nt("g");#o=nt("svg",{class:"rg-over","aria-hidden":"true"},this.#a,this.#c);#p=A("div",{class:"rg-readout","aria-hidden":"true"});#g=A("p",{class:"rg-honesty","aria-live":"polite"});#v=A("div",{class:"rg-unseen"});#y=A("div",{class:"rg-unseen","aria-live":"polite"});#u=A("div",{class:"rg-grid"},A("header",{class:"rg-head"},A("div",{class:"rg-words"},this.#e,this.#n),this.#r),A("div",{class:"rg-main"},A("div",{class:"rg-stage"},this.#i,this.#o,this.#p)),A("footer",{class:"rg-foot"},this.#g));#d=new Map;#f=new Ti;#b=null;#l=null;#x=null;#m=0;#T="";#E=null;#h=0;#I=0;#s(){this.store.listen(n=>this.#w(()=>this.#N(n)));let t=this.#i,e=this.#t.listen.bind(this.#t);e(t,"pointermove",n=>this.#w(()=>this.#U(this.#B(n))));for(let n of["pointerleave","blur"])e(t,n,()=>this.#U(null));e(t,"click",n=>this.#z(this.#B(n),n.shiftKey)),e(t,"keydown",Xi(n=>this.#W(n))),si(this.#t,()=>this.#w(()=>this.#L())),ti(this.#t,this.root,()=>this.#w(()=>this.#M())),document.fonts?.ready.then(()=>{this.#f.forget(),this.#w(()=>this.#R())})}#_(){this.#t.run(),cancelAnimationFrame(this.#h),clearTimeout(this.#I),this.#l=this.#x=null,this.root.remove()}#w(t){ni(this.root,this.#u,t)}#N(t){if(t.has("payload"))return this.#D();this.store.fields&&(t.has("theme")&&this.#L(),(t.has("height")||t.has("shown"))&&this.#R(),["layer","shown","colour","between","scale"].some(e=>t.has(e))?(this.#F(),this.#P(!0)):this.#P())}#D(){let{fields:t,error:e}=this.store;if(e)throw e;Bn(this.root,this.#u),t&&(this.#E=null,this.#e.textContent=t.raw.title,this.#e.hidden=!t.raw.title,this.root.setAttribute("aria-label",t.raw.title||"Metric field"),this.#b??=Ze(this.root,this.store.state.theme),this.#T=Fm(t),this.#k(t),this.#F(),this.#M(),this.#R())}#k(t){let{names:e,layers:n}=t,r=l=>l.map(c=>({value:c,label:c}));this.#d.clear();let s=(l,c)=>(c.element.dataset.trait=l,this.#d.set(l,c),c.element),o=(l,c,h)=>a.push(s(l,Un(c,Object.entries(h).map(([u,d])=>({value:u,label:d})),u=>this.store.set({[l]:u})))),a=[];if(n.length>1&&a.push(s("layer",ns("Layer",r(n),l=>this.store.go(n.indexOf(String(l)))))),e.length>2){let l=u=>t.label(e.indexOf(u)),c=e.map(u=>({value:u,label:l(u)})),h=u=>d=>{let f=this.store.models.map(m=>e[m]);d===Fa?f.splice(1):f[u]=String(d),this.store.set({shown:[...new Set(f)]})};a.push(s("first",Un("Network",c,h(0))),s("second",Un("against",[{value:Fa,label:Fa},...c],h(1))))}o("colour","Colour",{magnification:"magnification",anisotropy:"anisotropy"}),e.length>1&&o("between","Compare",{spectral_ratio:"shape (spectral ratio)",log_scale:"size (log scale)"}),n.length>1&&o("scale","Scales over",{layer:"this layer",all:"all layers"}),this.#r.replaceChildren(...a,A("span",{class:"rg-icons"},kn("Reset",Ar,()=>this.#X()),kn("Save picture",Rr,()=>this.#G())))}#C(){let{fields:t,layer:e,models:n,state:r}=this.store;return{fields:t,layer:e,models:n,colour:r.colour,between:r.between,dark:this.#b?.name==="dark"}}#F(){let{fields:t,state:e,models:n}=this.store,r=n.map(o=>t.names[o]),s={layer:t.layers[this.store.layer],first:r[0],second:r[1]??Fa,colour:e.colour,between:e.between,scale:e.scale};for(let[o,a]of this.#d)a.show(s[o]);this.#n.textContent=Nu(this.#C()),this.#g.replaceChildren(...Nm(this.#C()).map(o=>o.bold?A("b",{},o.text):o.text)),clearTimeout(this.#I),this.#I=window.setTimeout(()=>{this.store.fields&&this.#v.replaceChildren(Um(this.#C()))},G_),Object.assign(this.root.dataset,{layer:String(s.layer),models:r.join("|"),colour:e.colour,between:e.between,scale:e.scale})}#M(){let t=this.root.clientWidth-(this.root.hasAttribute("data-forced")?40:0);t<=0||t===this.#m||(this.#m=t,this.#L(),this.#R(),this.#A())}#L(){this.#b=Ze(this.root,this.store.state.theme),this.#f.use(getComputedStyle(this.root).fontFamily),this.#P(!0)}#R(){let{fields:t,state:e,models:n}=this.store;if(!t||!this.#m)return;let r=this.#m<Bm;this.#l=am(t,n,{width:this.#m,narrow:r,wide:this.#m>=z_,height:e.height,card:this.#H(r),measure:(c,h)=>this.#f.width(c,h)});let{height:s,card:o}=this.#l,a=this.root.style,l={height:s,"card-x":o.x,"card-y":o.y,"card-width":o.width,"card-height":o.height};for(let[c,h]of Object.entries(l))a.setProperty(`--rg-${c}`,`${h}px`);this.#P(!0)}#H(t){let{fields:e,models:n}=this.store,r=n.length>1,s=r?8:5,o=e.raw.thumbnails?$_:0,a=t===r?o:0;return Math.ceil((r?26:44)+Math.max(s*W_,r&&!t?o:0)+a+24)}#B({clientX:t,clientY:e}){let n=this.#l,{fields:r}=this.store,s=this.#i.getBoundingClientRect();if(!n||!r)return null;let o=t-s.left,a=e-s.top,l=n.planes.findIndex(h=>o>=h.x&&o<h.x+h.width&&a>=h.y&&a<h.y+h.height);if(l>=0){let h=this.#S(n.planes[l],o,a);return h===null?null:{plane:l,point:h,layer:null}}let c=Em(n.profile,r.layers.length,o,a);return c===null?null:{plane:-1,point:null,layer:c}}#S(t,e,n){let{fields:r}=this.store,s=this.#l,{grid:o}=r;if(o&&s.edges){let c=s.edges[0].findIndex((u,d)=>d>0&&e<=Qe(s,t,u))-1,h=s.edges[1].findIndex((u,d)=>d>0&&n>=tn(s,t,u))-1;return c<0||h<0?null:o.at[h*o.xs.length+c]}let a=-1,l=H_;for(let c=0;c<r.n;c++){let h=Math.hypot(Qe(s,t,r.x[c])-e,tn(s,t,r.y[c])-n);h<l&&([a,l]=[c,h])}return a<0?null:a}#U(t){let{fields:e,models:n,layer:r}=this.store;if(this.#i.classList.toggle("rg-hit",!!t),!e||JSON.stringify(t)===JSON.stringify(this.#E))return;this.#E=t;let s=(l,c)=>[e.names[n[l]],e.layers[c]],o=t&&n.length>1&&(t.layer!==null||t.plane===X_),a=t?.layer??r;this.store.hover(t?s(o?0:Math.max(0,t.plane),a):null,o?s(1,a):null),t?.point!=null&&(this.#y.textContent=Du(this.#C(),t.point)),this.#P()}#z(t,e){if(t?.layer!=null)return this.store.go(t.layer);let{fields:n,state:r}=this.store;if(!n||!t&&e)return;let s=t?.point!=null?n.raw.points.ids[t.point]:null,o=s!==null&&r.selected_stimuli.includes(s),a=e?r.selected_stimuli.filter(l=>l!==s):[];this.store.set({selected_stimuli:s===null||o&&(e||r.selected_stimuli.length===1)?a:[...a,s]})}#W({key:t,shiftKey:e}){let n={ArrowUp:[0,1],ArrowDown:[0,-1],ArrowLeft:[-1,0],ArrowRight:[1,0]}[t];if(!this.#l||!this.store.fields)return!1;if(n)this.#U({plane:Math.max(0,this.#E?.plane??0),point:this.#$(n),layer:null});else if(t==="["||t==="]")this.store.go(this.store.layer+(t==="]"?1:-1));else if(t==="Enter"||t===" ")this.#z(this.#E,e);else if(t==="Escape")this.#U(null),this.store.set({selected_stimuli:[]});else return!1;return!0}#$([t,e]){let n=this.store.fields,r=this.#E?.point??null,s=this.#l,o=s.planes[0];if(r===null)return this.#S(o,o.x+o.width/2,o.y+o.height/2)??0;let{grid:a}=n;if(a){let f=a.column[r]+t,m=a.row[r]+e;return f>=0&&f<a.xs.length&&m>=0&&m<a.ys.length?a.at[m*a.xs.length+f]:r}let l=f=>[Qe(s,o,n.x[f]),-tn(s,o,n.y[f])],[c,h]=l(r),u=r,d=1/0;for(let f=0;f<n.n;f++){let[m,x]=l(f),g=(m-c)*t+(x-h)*e,p=Math.abs((m-c)*e-(x-h)*t);g>0&&p<=g&&g+2*p<d&&([u,d]=[f,g+2*p])}return u}#X(){this.store.set({shown:this.store.fields.names.slice(0,2),colour:"magnification",between:"spectral_ratio",scale:"layer",selected_stimuli:[]})}#V(){let{fields:t,state:e}=this.store,{hovered:n}=e,r=this.#E?.layer??(!this.#E&&n&&t.has(n)?t.layers.indexOf(n[1]):null);return{point:this.#E?.point??null,layer:r,chosen:e.selected_stimuli.map(s=>t.raw.points.ids.indexOf(s)).filter(s=>s>=0)}}#P(t=!1){t&&(this.#x=null),this.root.dataset.drawn="0",this.#h||=requestAnimationFrame(()=>{this.#h=0,this.#w(()=>this.#A())})}#O(){let{fields:t,layer:e,models:n,state:r}=this.store,s=this.#l,o=this.#b,a=r.scale==="all"?t.layers.map((d,f)=>f):[e],l=this.#m<Bm,c=Su(t,s,l?Pa.narrow:Pa.usual),h=Su(t,s,Math.max(Pa.pair,cm*s.planes[0].width)),u=(d,f)=>_m(t,s,n,a,d.points,d.room,f);return{fields:t,geometry:s,theme:o,layer:e,models:n,colour:r.colour,between:r.between,points:c.points,pairPoints:h.points,span:yu(t,r.colour,a,n),pairSpan:n.length>1?yu(t,r.between,a,n):null,scale:u(c,!1),pairScale:n.length>1?u(h,r.between==="spectral_ratio"):0}}#A(){if(!this.store.fields||!this.#l||!this.#b)return;let t=(r,s)=>this.#f.width(r,s);this.#x||(this.#x=this.#O(),this.#a.replaceChildren(...Pm({...this.#x,measure:t})),Cu(this.#i,this.#x,Math.max(1,devicePixelRatio||1)));let e=this.#V(),n=this.#C();this.#c.replaceChildren(...Lm({...this.#x,lit:e,measure:t})),this.#p.replaceChildren(...km(n,e.point,this.#T)),this.#q(n,e),this.root.dataset.drawn="1"}#q(t,{point:e}){let{fields:n,layer:r,models:s}=t,{state:o}=this.store,a=s.map(h=>n.label(h)).join(" and "),l=e===null?Da(t,null).map(h=>h.join(" ")).join("; "):Du(t,e),c=o.selected_stimuli.length?` Selected: ${o.selected_stimuli.join(", ")}.`:"";this.#i.setAttribute("aria-label",`Metric of layer ${n.layers[r]} of ${a} over ${n.raw.axes.map(h=>h.name).join(" and ")}. ${l}.${c} Arrow keys move from point to point, brackets change the layer, Enter selects the point, Escape clears.`),Object.assign(this.root.dataset,{point:e===null?"":n.raw.points.ids[e],hovered:o.hovered?.join("/")??""}),Object.assign(this.root,{repgeoGeometry:this.#l})}#G(){!this.#x||!this.store.fields||(Cu(this.#i,this.#x,Math.max(V_,devicePixelRatio||1)),tr({root:this.root,canvas:this.#i,theme:this.#x.theme,title:this.store.fields.raw.title}),this.#P(!0))}};var ka=".rg-matrix .rg-stage{height:var(--rg-height);margin-top:12px;overflow:visible}.rg-matrix .rg-stage canvas{cursor:default;touch-action:manipulation}.rg-matrix .rg-stage canvas.rg-hit{cursor:pointer}.rg-matrix .rg-over{overflow:visible}.rg-matrix .rg-over text{stroke-width:2.5px}.rg-matrix .rg-card{left:var(--rg-card-x);top:var(--rg-card-y);right:auto;width:var(--rg-card-width);min-width:0;max-width:none}.rg-matrix .rg-card header{flex-wrap:wrap;justify-content:flex-start;gap:0 8px;margin-bottom:1px;white-space:normal}.rg-matrix .rg-card header b{font-size:13.5px;line-height:17px;overflow-wrap:anywhere}.rg-matrix .rg-card header small{flex:0 1 auto;min-width:0;line-height:15px;overflow-wrap:anywhere}.rg-matrix .rg-card p{margin:0;white-space:normal}.rg-matrix .rg-card p small{margin:0;padding:0;flex:0 1 auto;overflow-wrap:anywhere;line-height:14px}.rg-matrix .rg-card dl{grid-template-columns:fit-content(92px) minmax(12px,1fr) auto;margin-top:5px}.rg-matrix .rg-card dd{white-space:nowrap}.rg-matrix .rg-card dt{overflow-wrap:anywhere;min-width:0}.rg-matrix .rg-card i{min-width:12px}.rg-matrix .rg-labelled{display:inline-flex;align-items:center;gap:7px;color:var(--rg-ink2)}.rg-matrix .rg-card .rg-value{font-weight:600}.rg-matrix .rg-card footer{display:block}.rg-matrix .rg-hint{position:absolute;left:var(--rg-card-x);top:var(--rg-card-y);width:var(--rg-card-width);margin:0;font-size:12px;line-height:1.45;color:var(--rg-ink2);pointer-events:none}.rg-matrix .rg-foot{grid-template-columns:minmax(0,1fr)}.rg-slide{display:inline-flex;align-items:center;gap:8px;color:var(--rg-ink2);white-space:nowrap}.rg-slide output{font-weight:500;color:var(--rg-ink)}.rg-slide input{width:132px;height:20px;margin:0;appearance:none;background:none}.rg-slide input::-webkit-slider-runnable-track{height:2px;border-radius:1px;background:color-mix(in srgb,var(--rg-ink) 22%,transparent)}.rg-slide input::-webkit-slider-thumb{appearance:none;width:14px;height:14px;margin-top:-6px;border-radius:50%;border:1.5px solid var(--rg-ink2);background:var(--rg-chip);cursor:ew-resize}.rg-slide input::-moz-range-track{height:2px;border-radius:1px;background:color-mix(in srgb,var(--rg-ink) 22%,transparent)}.rg-slide input::-moz-range-thumb{width:11px;height:11px;border-radius:50%;border:1.5px solid var(--rg-ink2);background:var(--rg-chip);cursor:ew-resize}.rg-slide input:focus{outline:0}.rg-slide input:focus-visible::-webkit-slider-thumb{outline:2px solid var(--rg-accent);outline-offset:1px}.rg-slide input:focus-visible::-moz-range-thumb{outline:2px solid var(--rg-accent);outline-offset:1px}@container rg (min-width: 1240px){.rg-matrix .rg-grid{grid-template-columns:minmax(0,1fr)}}@container rg (max-width: 639.98px){.rg-matrix .rg-card dl{grid-template-columns:auto 1fr auto 1fr;column-gap:10px}.rg-matrix .rg-card dt:first-of-type,.rg-matrix .rg-card .rg-why:first-of-type{grid-column:span 2}.rg-matrix .rg-card .rg-why{grid-column:auto}.rg-matrix .rg-card i{grid-area:1 / 3 / 2 / 5;margin:0 72px 0 10px}.rg-matrix .rg-card .rg-value{grid-area:1 / 4}.rg-matrix .rg-card dd{white-space:normal}.rg-matrix .rg-card dd:not(.rg-value):nth-of-type(odd){padding-left:0}.rg-matrix .rg-card dt:nth-of-type(odd):not(:first-of-type){padding-left:10px}}";var zm=1,Y_=65535,Ua=class{constructor(t,e,n,r,s){this.numbers=t;let o=new Map,a=1;for(let l of[...e].reverse()){if(!n.has(l))throw new Error(`${s}: expected dims among ${r.join(", ")}, got "${l}".`);o.set(l,a),a*=n.get(l)}if(t.length!==a)throw new Error(`${s}: expected ${a} numbers, got ${t.length}.`);this.#t=r.map(l=>o.get(l)??0)}numbers;#t;at(t,e,n){let r=this.#t,s=t.length,o=e*r[s]+n*r[s+1];for(let a=0;a<s;a++)o+=t[a]*r[a];return this.numbers[o]??NaN}},Ba=class{constructor(t){this.raw=t;if(t.version!==zm)throw new Error(`Expected matrix version ${zm}, got ${String(t.version)}. Load the page with the package that wrote it.`);this.rows=t.sides.row,this.columns=t.sides.column;let e=[...t.extras.map(a=>a.name),"row","column"],n=[...t.extras.map(a=>a.options.length),this.rows.names.length,this.columns.names.length],r=new Map(e.map((a,l)=>[a,n[l]]));for(let[a,l]of Object.entries(t.fields))this.#t.set(a,new Ua(j_(l),l.dims,r,e,`Field "${a}"`));let s=this.#t.get("value");if(!s)throw new Error("Expected the matrix's values, got none.");this.value=s,this.#n=t.models.flatMap(a=>a.layers.map(l=>[a.name,l.name]));let o=(a,l)=>new Ua(a.refs.codes,a.refs.dims,r,e,`Layers of ${l}`);this.#e={row:o(this.rows,"rows"),column:o(this.columns,"columns")},[this.all,this.apart,this.hasGaps]=this.#r()}raw;rows;columns;value;apart;all;hasGaps;#t=new Map;#e;#n;beside(t,e,n,r){return this.#t.get(t)?.at(e,n,r)??NaN}has(t){return this.#t.has(t)}ref(t,e,n){return this.#n[this.#e[t].at(e,t==="row"?n:0,t==="column"?n:0)]??["",""]}isSelf(t,e,n){return this.rows.names[e]===this.columns.names[n]&&String(this.ref("row",t,e))===String(this.ref("column",t,n))}slices(){return this.raw.extras.reduce((t,e)=>t.flatMap(n=>e.options.map((r,s)=>[...n,s])),[[]])}nullSpan(t){if(!this.has("null"))return null;let e=1/0,n=-1/0;return this.each(t,(r,s)=>{let o=this.beside("null",t,r,s);Number.isNaN(o)||this.isSelf(t,r,s)||(e=Math.min(e,o),n=Math.max(n,o))}),e<=n?[e,n]:null}each(t,e){for(let n=0;n<this.rows.names.length;n++)for(let r=0;r<this.columns.names.length;r++)e(n,r,this.value.at(t,n,r))}#r(){let t=[1/0,-1/0],e=[1/0,-1/0],n=!1;for(let r of this.slices())this.each(r,(s,o,a)=>{if(Number.isNaN(a)){n=!0;return}for(let l of this.isSelf(r,s,o)?[t]:[t,e])l[0]=Math.min(l[0],a),l[1]=Math.max(l[1],a)});return t[0]>t[1]&&t.splice(0,2,0,1),[t,e[0]<=e[1]?e:[...t],n]}};function j_({floats:i,steps:t,low:e=0,step:n=1,constant:r}){if(i!==void 0)return Yi(i);if(t==null)return[r??NaN];let s=Tr(t),o=new Float64Array(s.byteLength/2);for(let a=0;a<o.length;a++){let l=s.getUint16(2*a,!0);o[a]=l===Y_?NaN:e+n*l}return o}var K_={...qi,at:{},scale:"range"},J_=4,za=class extends ei{constructor(t,e){super(t,e,K_,n=>n?.sides?new Ba(n):null)}get matrix(){return this.shown}get slice(){return(this.matrix?.raw.extras??[]).map(({name:t,options:e,start:n})=>{let r=e.findIndex(s=>s.value===this.state.at[t]);return r<0?n:r})}};function Vm(i,t,e){let n=t.filter((s,o)=>t.findIndex(a=>me(a,s))===o);if(!e)return n;let r=i.filter(s=>!n.some(o=>me(o,s)));return r.length===i.length-n.length&&n.length>0?r:[...r,...n].slice(-J_)}var Z_=0;function ir(i,t,e){let n=`rg-${Z_+=1}-${Math.random().toString(36).slice(2,8)}`,r=t.map(o=>Wt(A("input",{type:"radio",name:n,value:o.value}))),s=A("fieldset",{class:t.length>3?"rg-seg rg-long":"rg-seg","aria-label":i});return t.forEach((o,a)=>{let l=r[a];l.addEventListener("change",()=>{l.checked&&e(o.value)}),s.append(A("label",{},l,A("span",{"data-text":o.label},o.label)))}),{element:s,show(o){t.forEach((a,l)=>{r[l].checked=a.value===o})}}}var Q_=24,tw=18,ew=30,nw=24,lo=(i,t)=>nt("path",{d:i,fill:"none",...t}),co=(i,t,e,n={})=>nt("text",{x:t.toFixed(1),y:e.toFixed(1),"font-size":10.5,"font-weight":400,fill:"var(--rg-ink2)",...n},i);function Gm({matrix:i,slice:t,span:e,geometry:{profile:n},theme:r,measure:s},o,a){if(!n)return[];let l=i.columns.names.length,c=n.width-ew,h=n.y+Q_,u=n.y+n.height-tw,d=v=>n.x+(v+.5)/l*c,f=v=>u-Nr(e,v)*(u-h),m=Array.from({length:l},(v,S)=>S),x=v=>i.value.at(t,o,v),g=v=>S=>i.beside(v,t,o,S),p=i.rows.names[o],y=[co(p,n.x,n.y+11,{"font-size":12,"font-weight":600,fill:"var(--rg-ink)"})],b=s(p,{size:12,weight:600});b+90<n.width&&y.push(co("with each column",n.x+b+5,n.y+11,{"font-size":12}));let _=os(e,3);er(_).forEach((v,S)=>{let O=f(_[S]);y.push(lo(`M${n.x} ${O.toFixed(1)}h${c}`,{stroke:"var(--rg-hair)","stroke-width":1}),co(v,n.x+c+6,O+3.5))});for(let v of Fu(m,S=>g("low")(S)+g("high")(S))){let S=v.map(w=>`${d(w).toFixed(1)} ${f(g("high")(w)).toFixed(1)}`),O=v.map(w=>`${d(w).toFixed(1)} ${f(g("low")(w)).toFixed(1)}`);y.push(lo(`M${[...S,...O.reverse()].join("L")}z`,{fill:"var(--rg-ink2)",opacity:.22}))}for(let v of Fu(m,S=>i.isSelf(t,o,S)?NaN:g("null")(S)))v.length>1&&y.push(lo(`M${v.map(S=>`${d(S).toFixed(1)} ${f(g("null")(S)).toFixed(1)}`).join("L")}`,{stroke:"var(--rg-ink2)","stroke-width":1.1,"stroke-dasharray":"4 3"}));let T=g("null")(0);Math.abs(f(x(0))-f(T))>20&&f(T)-14>h&&y.push(co("unrelated",n.x,f(T)-5)),a!==null&&y.push(lo(`M${d(a).toFixed(1)} ${h-2}V${u}`,{stroke:"var(--rg-ink2)","stroke-width":1}),...iw(i.columns.names[a],d(a),u+14,n,s));for(let v of Fu(m,x))y.push(lo(`M${v.map(S=>`${d(S).toFixed(1)} ${f(x(S)).toFixed(1)}`).join("L")}`,{stroke:"var(--rg-ink)","stroke-width":1.4,"stroke-linejoin":"round"}));for(let v of m){if(Number.isNaN(x(v))||l>nw&&v!==a)continue;let S=d(v).toFixed(1),O=f(x(v)).toFixed(1),w=v===a?4.4:2.9;y.push(nt("circle",{cx:S,cy:O,r:w+1.3,fill:"var(--rg-paper)"}),nt("circle",{cx:S,cy:O,r:w,fill:it(ri(Nr(e,x(v)),r.name==="dark"))})),v===a&&y.push(nt("circle",{cx:S,cy:O,r:w+1.6,fill:"none",stroke:"var(--rg-ink)","stroke-width":1.4}))}return y}function iw(i,t,e,n,r){let s=r(i,{size:10.5,weight:500})/2;return[co(i,Math.max(n.x+s,Math.min(n.x+n.width-s,t)),e,{"text-anchor":"middle","font-weight":500,fill:"var(--rg-ink)"})]}function Fu(i,t){let e=[],n=!1;for(let r of i){let s=!Number.isNaN(t(r));s&&!n&&e.push([]),s&&e.at(-1).push(r),n=s}return e}var ku=10.5,Hm=5;function un(i,{x:t,y:e,size:n=ku,weight:r=400,fill:s="var(--rg-ink2)",anchor:o="start",turn:a=0}){let l=a?`rotate(${a} ${t.toFixed(1)} ${e.toFixed(1)})`:null;return nt("text",{x:t.toFixed(1),y:e.toFixed(1),"font-size":n,"font-weight":r,fill:s,"text-anchor":o,transform:l},i)}var dn=(i,t)=>nt("path",{d:i,fill:"none",...t});function Xm(i){let{geometry:t,matrix:e,lit:n}=i;return[...lw(i),...Wm(i,t.rowLabels,e.rows.names.length,"row",n.rows,n.chosenRows),...Wm(i,t.columnLabels,e.columns.names.length,"column",n.columns,n.chosenColumns),...$m(i,t.rowGroups,"row",n.rows),...$m(i,t.columnGroups,"column",n.columns),...cw(i),...sw(i)]}function sw(i){let{cell:t,rows:e}=i.lit,n=t?.[0]??(e.size===1?[...e][0]:null);return n===null?[]:Gm(i,n,t?.[1]??null)}function Wm({geometry:i},{texts:t,size:e,every:n,turn:r},s,o,a,l){let c=[...new Set([...a,...l])].filter(f=>f<s),h=Math.ceil((e+.5)/i.cell),u=f=>c.some(m=>m!==f&&Math.abs(m-f)<h);return Array.from({length:s},(f,m)=>m).filter(f=>c.includes(f)||f%n===0&&!(n>1&&u(f))).flatMap(f=>{let m=a.has(f),x=l.has(f),g={size:e,weight:m||x?600:400,fill:m||x?"var(--rg-ink)":"var(--rg-ink2)"},p=(f+.5)*i.cell-i.gap/2,y=x?[ow(i,o,p)]:[];if(o==="row")return[un(t[f],{...g,x:i.x-8,y:i.y+p+.35*e,anchor:"end"}),...y];let b=i.x+p,_=i.y+i.rows*i.cell;return r==="level"?[un(t[f],{...g,x:b,y:_+6+.8*e,anchor:"middle"}),...y]:r==="slanted"?[un(t[f],{...g,x:b+.3*e,y:_+6+.62*e,anchor:"end",turn:-45}),...y]:[un(t[f],{...g,x:b+.35*e,y:_+7,anchor:"end",turn:-90}),...y]})}function ow(i,t,e){let n=Math.max(1.5,i.cell/2-1),r=t==="row"?i.x-3.5:i.y+i.rows*i.cell+2.5-i.gap,s=t==="row"?`M${r} ${i.y+e-n}V${i.y+e+n}`:`M${i.x+e-n} ${r}H${i.x+e+n}`;return dn(s,{stroke:"var(--rg-ink)","stroke-width":2})}function $m({geometry:i},t,e,n){if(!t)return[];let r=o=>[...n].some(a=>a>=o.from&&a<=o.to),s=t.brackets.some(r);return t.brackets.flatMap(o=>{let a=o.from*i.cell+1,l=(o.to+1)*i.cell-1-i.gap,c=r(o),h=e==="row"?i.x+i.columns*i.cell+Hm-i.gap:i.y-Hm,u=e==="row"?`M${h} ${i.y+a}V${i.y+l}`:`M${i.x+a} ${h}H${i.x+l}`,d=[dn(u,{stroke:c?"var(--rg-ink)":"var(--rg-ink2)","stroke-width":c?1.6:1.1,opacity:c?1:.7})],f=t.brackets.some(g=>!g.shown);if(!c&&(!o.shown||s&&f&&aw(o,t,r,i.cell)))return d;let m={size:11,weight:c?600:500,fill:c?"var(--rg-ink)":"var(--rg-ink2)"},x=(a+l)/2;return e==="row"?[...d,un(o.text,{...m,x:h+7,y:i.y+x+.35*11})]:t.turn==="level"?[...d,un(o.text,{...m,x:i.x+x,y:h-6,anchor:"middle"})]:[...d,un(o.text,{...m,x:i.x+x+2,y:h-5,turn:-45})]})}var aw=(i,t,e,n)=>t.brackets.some(r=>r!==i&&e(r)&&Math.abs(r.from+r.to-i.from-i.to)*n<33);function lw({geometry:i,lit:t}){let e=i.cell-i.gap,n=i.columns*i.cell-i.gap,r=i.rows*i.cell-i.gap,s=[];for(let o of t.rows)s.push(...Va(i.x,i.y+o*i.cell,n,e,1));for(let o of t.columns)s.push(...Va(i.x+o*i.cell,i.y,e,r,1));for(let o of t.chosenRows)for(let a of t.chosenColumns)(t.chosenRows.size===1&&t.chosenColumns.size===1||o!==a)&&s.push(...Va(i.x+a*i.cell,i.y+o*i.cell,e,e,1.9));return t.cell&&s.push(...Va(i.x+t.cell[1]*i.cell,i.y+t.cell[0]*i.cell,e,e,2.4)),s}function Va(i,t,e,n,r){let s=o=>`M${i-o} ${t-o}h${e+2*o}v${n+2*o}h${-e-2*o}z`;return[dn(s(r>1?.2:0),{stroke:"var(--rg-paper)","stroke-width":r+1.6,"stroke-linejoin":"round",opacity:r>1?1:.55}),dn(s(r>1?.6:.2),{stroke:"var(--rg-ink)","stroke-width":r,"stroke-linejoin":"round"})]}function cw(i){let{geometry:{bar:t,panel:e},span:n,matrix:r,measure:s}=i,{measure:o}=r.raw,a=d=>t.x+Nr(n,d)*t.width,l=[un(o.label,{x:t.x,y:e.y+12,size:12,weight:600,fill:"var(--rg-ink)"})],c=s(o.label,{size:12,weight:600});o.unit&&l.push(un(o.unit,{x:t.x+c+5,y:e.y+12,size:12}));let h=e.width-c-(o.unit?s(o.unit,{size:12,weight:400})+5:0)-12;s(o.same,{size:11,weight:400})<=h&&l.push(un(o.same,{x:t.x+t.width,y:e.y+12,size:11,anchor:"end"}));let u=os(n,t.width>240?6:5);return er(u).forEach((d,f)=>{let m=a(u[f]),x=s(d,{size:ku,weight:400})/2,g=m-x<t.x?"start":m+x>t.x+t.width?"end":"middle";l.push(dn(`M${m.toFixed(1)} ${t.y+t.height}v3`,{stroke:"var(--rg-ink2)","stroke-width":1})),l.push(un(d,{x:g==="start"?t.x:g==="end"?t.x+t.width:m,y:t.y+t.height+14,anchor:g}))}),n.low<0&&n.high>0&&l.push(dn(`M${a(0)} ${t.y}v${t.height+4}`,{stroke:"var(--rg-paper)","stroke-width":2.4}),dn(`M${a(0)} ${t.y}v${t.height+4}`,{stroke:"var(--rg-ink)","stroke-width":1})),[...l,...hw(i,a),...uw(i,a),...dw(i)]}function hw({matrix:i,slice:t,span:e,geometry:{bar:n},measure:r},s){let o=i.nullSpan(t);if(!o||o[1]<e.low||o[0]>e.high)return[];let[a,l]=o.map(s),c=n.y-4.5,h=he(o[1]-o[0])==="0.000"||l-a<3,u=h?`unrelated ${he(o[0])}`:`unrelated ${he(o[0])} to ${he(o[1])}`,d=r(u,{size:ku,weight:400})/2,f=(a+l)/2,m=Math.max(n.x+d,Math.min(n.x+n.width-d,f)),x=h?`M${f} ${c-1}V${n.y+n.height}`:`M${a} ${n.y}V${c}H${l}V${n.y}`;return[dn(x,{stroke:"var(--rg-ink)","stroke-width":1.2}),un(u,{x:m,y:n.y-10,anchor:"middle"})]}function uw({matrix:i,slice:t,lit:e,geometry:{bar:n}},r){if(!e.cell)return[];let[s,o]=e.cell,a=i.value.at(t,s,o);if(Number.isNaN(a))return[];let l=i.beside("low",t,s,o),c=i.beside("high",t,s,o),h=r(a),u=n.y+n.height/2;return[...Number.isNaN(l)||Number.isNaN(c)?[]:[dn(`M${r(l)} ${u}H${r(c)}`,{stroke:"var(--rg-paper)","stroke-width":4}),dn(`M${r(l)} ${u}H${r(c)}`,{stroke:"var(--rg-ink)","stroke-width":1.6})],dn(`M${h} ${n.y-2}V${n.y+n.height+2}`,{stroke:"var(--rg-paper)","stroke-width":5}),dn(`M${h} ${n.y-3}V${n.y+n.height+3}`,{stroke:"var(--rg-ink)","stroke-width":2.2})]}function dw({matrix:i,geometry:{bar:t}}){if(!i.hasGaps)return[];let e=t.x,n=t.y+t.height+21,r=[3,7.5,12,16.5].map(s=>`M${e+Math.max(0,s-10)} ${n+Math.min(10,s)}L${e+Math.min(10,s)} ${n+Math.max(0,s-10)}`);return[dn(r.join(""),{stroke:"var(--rg-ink2)","stroke-width":.8,opacity:.6}),un("no value",{x:e+16,y:n+9})]}var qm=" ",jm="no value: a side of this pair does not have the layer";function Uu({raw:i},t){let{label:e,convention:n}=i.measure,r=i.extras.map((s,o)=>`${s.label.toLowerCase()} ${s.options[t[o]].label}`);return[n?`${e}, ${n}`:e,i.subtitle,...r].filter(Boolean).join(" · ")}function Km(i,t,e,n){let{measure:r,facts:s,notes:o}=i.raw,a=r.unit?`${qm}${r.unit}`:"",[l,c]=fw(e),h=n==="data"?"over pairs of different entries only, ":"",u=[{text:`${r.same}.`,bold:!0},{text:` Colours ${h}from ${l} to ${c}${a}.`}],d=i.nullSpan(t);if(d){let[x,g]=d.map(he);u.push({text:` Unrelated representations would give ${x===g?x:`${x} to ${g}`} (on the bar).`})}let f=0,m=0;i.each(t,(x,g,p)=>{m++,Number.isNaN(p)&&f++}),f&&u.push({text:` ${f} of ${m} cells`,bold:!0},{text:" have no value (hatched): a model lacks the layer."});for(let x of[...s,...o])u.push({text:` ${x.replaceAll(" %",`${qm}%`)}`});return u}function fw({low:i,high:t}){let[e,n]=[i,t].map(r=>Number.isInteger(r)?String(r).replace("-","−"):he(r));return[e,n]}function Bu(i,t,e,n){let r=i.value.at(t,e,n);return`${Ur(i,t,"row",e)} and ${Ur(i,t,"column",n)}: ${Number.isNaN(r)?jm:he(r)}`}function Ur(i,t,e,n){let{names:r}=e==="row"?i.rows:i.columns;return i.raw.models.length>1?`${Jm(i,t,e,n)} ${r[n]}`.trim():r[n]}function Jm(i,t,e,n){let[r]=i.ref(e,t,n);return i.raw.models.find(s=>s.name===r)?.label??r}function Zm(i){let{fields:t,extras:e}=i.raw,n=s=>s in t&&(t[s].constant===void 0||t[s].constant!==0);return["low","null","null_low","p_value","n","rank","forced","tied"].filter(n).length+e.filter(s=>s.name==="direction").length}function Qm(i,t,e,n,r){let{measure:s,extras:o}=i.raw,a=s.unit?` ${s.unit}`:"",l=i.value.at(t,e,n),c=b=>i.beside(b,t,e,n),h=i.isSelf(t,e,n),u=pw(i,t,e,h?null:n),d=[],f=(b,_)=>d.push([b,_]),m=b=>Number.isNaN(c(b))?ae:String(Math.round(c(b)));i.has("low")&&i.has("high")&&f("interval",Number.isNaN(c("low"))||Number.isNaN(c("high"))?ae:Ym(c("low"),c("high"))),i.has("null")&&f("if unrelated",Number.isNaN(c("null"))?ae:he(c("null"))),i.has("null_low")&&!Number.isNaN(c("null_low"))&&f("shuffled",Ym(c("null_low"),c("null_high"))),i.has("p_value")&&f("p",Number.isNaN(c("p_value"))?ae:he(c("p_value"))),i.has("n")&&f("rows",m("n")+(i.has("distinct")&&m("distinct")!==m("n")?` (${m("distinct")} distinct)`:"")),i.has("rank")&&f("ranks",i.has("rank_")&&!h?`${m("rank")} and ${m("rank_")}`:m("rank")),c("forced")>0&&f("forced to 1",m("forced")),c("tied")>0&&f("tied",m("tied")),o.forEach((b,_)=>{b.name==="direction"&&f("direction",b.options[t[_]].label)});let x=A("dt",{},s.label),g=Number.isNaN(l),p=A("i");p.style.setProperty("--share",`${g?0:100*Math.min(1,Math.max(0,(l-r.low)/(r.high-r.low)))}%`);let y=g?[x,A("dd",{class:"rg-why"},ae)]:[x,p,A("dd",{class:"rg-value"},he(l)+a)];return[...u,A("dl",{},...y,...d.flatMap(([b,_])=>[A("dt",{},b),A("dd",{class:"rg-why"},_)])),...g?[A("footer",{},jm)]:h?[A("footer",{},"with itself")]:[]]}var Ym=(i,t)=>`${he(i)}${i<0?" to ":"–"}${he(t)}`;function pw(i,t,e,n){let r=n===null?[["row",e]]:[["row",e],["column",n]],s=r.map(([a,l])=>gw(i,t,a,l)),o=s.every(a=>a===s[0]);return r.flatMap(([a,l],c)=>{let h=A("b",{},mw(i,a,l)),u=s[c];return o?[A("header",{},h),...u&&c===r.length-1?[A("p",{},A("small",{},u))]:[]]:[A("header",{},h,A("small",{},u))]})}function mw(i,t,e){let{names:n,dim:r}=t==="row"?i.rows:i.columns,s=r.replace(/_$/,"");return["layer","point","model"].includes(s)?n[e]:`${s} ${n[e]}`}function gw(i,t,e,n){let{groups:r,dim:s}=e==="row"?i.rows:i.columns,o=s.replace(/_$/,""),[,a]=i.ref(e,t,n),l=o==="model"?"":Jm(i,t,e,n),c=["layer","point"].includes(o)?"":a;return[...new Set([l,c,r?.[n]??""])].filter(Boolean).join(" · ")}function tg(i,t){let{rows:e,columns:n,raw:r}=i,s=e.names.map((l,c)=>A("tr",{},A("th",{scope:"row"},Ur(i,t,"row",c)||l),...n.names.map((h,u)=>{let d=i.value.at(t,c,u),f=i.beside("low",t,c,u),m=i.beside("high",t,c,u);return A("td",{},he(d)+(Number.isNaN(f)||Number.isNaN(m)?"":` [${he(f)}, ${he(m)}]`))}))),o=A("tr",{},A("td"),...n.names.map((l,c)=>A("th",{scope:"col"},Ur(i,t,"column",c)))),a=`${r.title||"Matrix"}: ${Uu(i,t)}. ${r.measure.same}. ${r.measure.card} ${r.facts.join(" ")}`;return A("table",{},A("caption",{},a.trim()),A("thead",{},o),A("tbody",{},...s))}var xw=640,yw=1240,vw=3,bw=400,Ga=class{constructor(t,e,n){this.store=t;this.root.append(A("style",{},n),this.#u,this.#g,this.#v),e.add(()=>this.#s()),this.#I(),this.#_(()=>this.#N())}store;root=A("section",{class:"rg rg-matrix",role:"group"});#t=new $e;#e=A("h3",{class:"rg-title"});#n=A("p",{class:"rg-convention"});#r=A("div",{class:"rg-controls"});#i=Wt(A("canvas",{tabindex:0,role:"img"}));#a=nt("svg",{class:"rg-over","aria-hidden":"true"});#c=A("div",{class:"rg-card","aria-hidden":"true",hidden:!0});#o=A("p",{class:"rg-hint"});#p=A("p",{class:"rg-honesty","aria-live":"polite"});#g=A("div",{class:"rg-unseen"});#v=A("div",{class:"rg-unseen","aria-live":"polite"});#y=A("div",{class:"rg-stage"},this.#i,this.#a,this.#o,this.#c);#u=A("div",{class:"rg-grid"},A("header",{class:"rg-head"},A("div",{class:"rg-words"},this.#e,this.#n),this.#r),A("div",{class:"rg-main"},this.#y),A("footer",{class:"rg-foot"},this.#p));#d=new Map;#f=new Ti;#b=null;#l=null;#x=0;#m=null;#T=0;#E=!0;#h=0;#I(){this.store.listen(n=>this.#_(()=>this.#w(n)));let t=this.#i,{listen:e}={listen:this.#t.listen.bind(this.#t)};e(t,"pointermove",n=>{let r=this.#H(n);t.classList.toggle("rg-hit",!!r),this.#S(r)}),e(t,"pointerleave",()=>this.#S(null)),e(t,"blur",()=>this.#S(null)),e(t,"click",n=>this.#W(this.#H(n),n.shiftKey)),e(t,"keydown",Xi(n=>this.#$(n))),si(this.#t,()=>this.#_(()=>this.#L())),ti(this.#t,this.root,()=>this.#_(()=>this.#F())),document.fonts?.ready.then(()=>{this.#f.forget(),this.#_(()=>this.#R())})}#s(){this.#t.run(),cancelAnimationFrame(this.#T),clearTimeout(this.#h),this.#l=null,this.root.remove()}#_(t){ni(this.root,this.#u,t)}#w(t){if(t.has("payload"))return this.#N();this.store.matrix&&(t.has("theme")&&this.#L(),t.has("height")&&this.#R(),(t.has("hovered")||t.has("hovered_with")||t.has("at"))&&this.#U(),(t.has("at")||t.has("scale"))&&this.#C(),this.#P(t.has("at")||t.has("scale")))}#N(){let{matrix:t,error:e}=this.store;if(e)throw e;Bn(this.root,this.#u),t&&(this.#e.textContent=t.raw.title,this.#e.hidden=!t.raw.title,this.root.setAttribute("aria-label",t.raw.title||"Matrix of compared layers"),this.#b??=Ze(this.root,this.store.state.theme),this.#D(t),this.#U(),this.#C(),this.#F(),this.#R())}#D(t){let{extras:e,measure:n}=t.raw;this.#d.clear();let r=d=>f=>this.store.set({at:{...this.#k(),[d]:f}});for(let{name:d,label:f,options:m,kind:x}of e)m.length<2||this.#d.set(d,x==="slider"?ns(f,m,r(d)):Un(f,m,r(d)));let{low:s,high:o}=so(t,"range"),a=Number.isInteger(s)&&Number.isInteger(o),l=n.form!=="similarity"?"from 0":a?er([s,o]).join(" to "):"whole range";this.#d.set("scale",ir("Colours span",[{value:"range",label:l},{value:"data",label:"data"}],d=>this.store.set({scale:d})));for(let[d,{element:f}]of this.#d)f.dataset.trait=d;let c=this.#d.get("scale").element,h=[...this.#d.values()].map(({element:d})=>d).filter(d=>d!==c),u=A("span",{class:"rg-icons"},kn("Reset",Ar,()=>this.#X()),kn("Save picture",Rr,()=>this.#Y()));this.#r.replaceChildren(...h,A("span",{class:"rg-labelled"},"Colours",c),u)}#k(){let{slice:t,matrix:e}=this.store;return Object.fromEntries(e.raw.extras.map((n,r)=>[n.name,n.options[t[r]].value]))}#C(){let{matrix:t,slice:e,state:n}=this.store,r=so(t,n.scale),s=this.#k();for(let[o,a]of this.#d)a.show(o==="scale"?n.scale:s[o]);this.#n.textContent=Uu(t,e),this.#n.title=t.raw.measure.card,this.#p.replaceChildren(...Km(t,e,r,n.scale).map(o=>o.bold?A("b",{},o.text):o.text)),this.#o.textContent="Point at a cell to read it; a click selects both of its layers.",clearTimeout(this.#h),this.#h=window.setTimeout(()=>{this.store.matrix&&this.#g.replaceChildren(tg(this.store.matrix,this.store.slice))},bw),Object.assign(this.root.dataset,{at:JSON.stringify(s),scale:n.scale})}#F(){let t=this.root.clientWidth-2*this.#M();t<=0||t===this.#x||(this.#x=t,this.#L(),this.#R(),this.#O())}#M(){return this.root.hasAttribute("data-forced")?20:0}#L(){this.#b=Ze(this.root,this.store.state.theme),this.#f.use(getComputedStyle(this.root).fontFamily),this.#P(!0)}#R(){let{matrix:t,state:e}=this.store;if(!t||!this.#x)return;let n=this.#x<xw;this.#l=gm(t,{width:this.#x,narrow:n,wide:this.#x>=yw,ratio:devicePixelRatio||1,height:e.height,beside:Zm(t),measure:(a,l)=>this.#f.width(a,l)});let{height:r,card:s}=this.#l,o=this.root.style;o.setProperty("--rg-height",`${r}px`),o.setProperty("--rg-card-x",`${s.x}px`),o.setProperty("--rg-card-y",`${s.y}px`),o.setProperty("--rg-card-width",`${s.width}px`),this.#P(!0)}#H({clientX:t,clientY:e}){let n=this.#l,r=this.#i.getBoundingClientRect();if(!n)return null;let s=t-r.left-n.x,o=e-r.top-n.y,a=Math.floor(s/n.cell),l=Math.floor(o/n.cell),c=l>=0&&l<n.rows,h=a>=0&&a<n.columns;if(c&&h)return{row:l,column:a};if(c&&s<0)return{row:l,column:null};let u=n.columnLabels.turn==="slanted"?14:60;return h&&l>=n.rows&&o<n.rows*n.cell+u?{row:null,column:a}:null}#B(t){let{matrix:e,slice:n}=this.store,r=(s,o)=>o===null?null:e.ref(s,n,o);return[r("row",t.row),r("column",t.column)]}#S(t){if(!this.store.matrix||me(t,this.#m))return;this.#m=t;let[e,n]=t?this.#B(t):[null,null];this.store.hover(e??n,e?n:null),t?.row!=null&&t.column!=null&&(this.#v.textContent=Bu(this.store.matrix,this.store.slice,t.row,t.column)),this.#P()}#U(){let{matrix:t,slice:e,state:n}=this.store;if(!t)return;let{hovered:r,hovered_with:s}=n;if(this.#m&&me(this.#z(this.#m),[r,s])||(this.#m=null,!r||!s))return;let o=t.rows.names.findIndex((l,c)=>me(t.ref("row",e,c),r)),a=t.columns.names.findIndex((l,c)=>me(t.ref("column",e,c),s));o>=0&&a>=0&&(this.#m={row:o,column:a})}#z(t){let[e,n]=this.#B(t),r=e??n,s=e?n:null;return[r,me(r,s)?null:s]}#W(t,e){if(!this.store.matrix)return;let n=t?this.#B(t).filter(r=>r!==null):[];!n.length&&e||this.store.set({selected:Vm(this.store.state.selected,n,e)})}#$({key:t,shiftKey:e}){let n=this.#l,r={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[t];if(!n)return!1;if(r){let s=this.#m??{row:null,column:null},o=(a,l,c)=>a===null?0:ee(a+l,0,c-1);this.#S({row:o(s.row,r[0],n.rows),column:o(s.column,r[1],n.columns)})}else if(t==="Home")this.#S({row:0,column:0});else if(t==="End")this.#S({row:n.rows-1,column:n.columns-1});else if(t==="Enter"||t===" ")this.#W(this.#m,e);else if(t==="Escape")this.#S(null),this.store.set({selected:[]});else return!1;return!0}#X(){let t=this.store.matrix?.raw.extras.map(e=>[e.name,e.options[e.start].value])??[];this.store.set({at:Object.fromEntries(t),scale:"range",selected:[]})}#V(){let{matrix:t,slice:e,state:n}=this.store,r=this.#m,s=(h,u)=>{let d=(h==="row"?t.rows:t.columns).names.length,f=u.map(x=>JSON.stringify(x)),m=Array.from({length:d},(x,g)=>g).filter(x=>f.includes(JSON.stringify(t.ref(h,e,x))));return new Set(d>1&&m.length===d?[]:m)},o=h=>new Set(h==null?[]:[h]),a=[n.hovered,n.hovered_with],l=r&&r.row!==null&&r.column!==null,c=n.selected;return{cell:l?[r.row,r.column]:null,rows:l?o(r.row):s("row",a),columns:l?o(r.column):s("column",a),chosenRows:s("row",c),chosenColumns:s("column",c)}}#P(t=!1){this.#E||=t,this.root.dataset.drawn="0",this.#T||=requestAnimationFrame(()=>{this.#T=0,this.#_(()=>this.#O())})}#O(){let{matrix:t,slice:e,state:n}=this.store,r=this.#l,s=this.#b;if(!t||!r||!s)return;let o=so(t,n.scale),a=this.#V();this.#E&&this.#A(devicePixelRatio||1),this.#E=!1,this.#a.replaceChildren(...Xm({matrix:t,slice:e,span:o,geometry:r,theme:s,lit:a,measure:(c,h)=>this.#f.width(c,h)}));let l=a.cell??this.#q(a);this.#c.hidden=!l,this.#o.hidden=!!l,l&&(this.#c.style.setProperty("--tint","var(--rg-ink2)"),this.#c.replaceChildren(...Qm(t,e,l[0],l[1],o))),this.#G(t,a),this.root.dataset.drawn="1"}#A(t){let{matrix:e,slice:n,state:r}=this.store,s=this.#l,o=this.#b;if(!e||!s||!o)return;let a=getComputedStyle(this.root).fontFamily||"sans-serif";ym(this.#i,{matrix:e,slice:n,span:so(e,r.scale),geometry:s,theme:o,family:a},Math.max(1,t))}#q({chosenRows:t,chosenColumns:e,rows:n}){let r=this.store.state.selected;if(n.size||r.length===0||r.length>2||!this.store.matrix)return null;let{matrix:s,slice:o}=this.store,a=(h,u,d)=>[...h].find(f=>me(s.ref(u,o,f),d)),l=a(t,"row",r[0]),c=a(e,"column",r.at(-1));return l===void 0||c===void 0?null:[l,c]}#G(t,e){let{slice:n,state:r}=this.store,s=r.selected.map(a=>a.filter(Boolean).join(" ")).join(", "),o=e.cell?` ${Bu(t,n,...e.cell)}.`:"";this.#i.setAttribute("aria-label",`Matrix of ${t.rows.names.length} by ${t.columns.names.length}, ${t.raw.measure.label}, ${t.raw.measure.same}.${o}${s?` Selected: ${s}.`:""} Arrow keys move from cell to cell, Enter selects both layers, Escape clears.`),Object.assign(this.root.dataset,{cell:e.cell?e.cell.join(","):"",hovered:r.hovered?.join("/")??"",lit:`${[...e.rows].map(a=>Ur(t,n,"row",a)).join()}|${[...e.columns].map(a=>Ur(t,n,"column",a)).join()}`}),Object.assign(this.root,{repgeoGeometry:this.#l})}#Y(){let{matrix:t}=this.store;!this.#b||!t||(this.#A(Math.max(vw,devicePixelRatio||1)),tr({root:this.root,canvas:this.#i,theme:this.#b,title:t.raw.title}),this.#A(devicePixelRatio||1))}};var zu=".rg-curves .rg-grid{grid-template-columns:minmax(0,1fr)}.rg-curves .rg-controls{flex:0 0 auto}.rg-scale{color:var(--rg-ink2)}.rg-plot{position:relative;margin-top:12px;min-width:0}.rg-panels{display:grid;gap:18px 26px;min-width:0;border-radius:4px}.rg-panels:focus-visible{outline:2px solid var(--rg-accent);outline-offset:4px}.rg-lines figcaption{height:20px}.rg-lines figcaption small{font-size:12px;font-weight:400;color:var(--rg-ink2)}.rg-lines output{font-weight:600;color:var(--rg-ink)}.rg-lines .rg-axis{font-size:11px}.rg-lines .rg-rule-words{font-size:11px;paint-order:stroke;stroke:var(--rg-paper);stroke-width:3.5px;stroke-linejoin:round}.rg-leaders{position:absolute;inset:0;width:100%;height:100%;overflow:visible;pointer-events:none}.rg-line-keys .rg-key{grid-template-columns:14px minmax(0,1fr) auto;width:var(--rg-key, 158px);max-width:none}.rg-line-keys.rg-many{width:calc(var(--rg-key) + 16px)}.rg-line-keys.rg-many .rg-key{padding:1px 4px}.rg-line-keys .rg-key i{min-width:38px;padding-left:8px;font-style:normal;font-size:12px;font-weight:500;text-align:right;color:var(--rg-ink)}.rg-line-keys .rg-key span{grid-column:2 / -1}.rg-line-keys .rg-key b{font-weight:500}.rg-line-keys .rg-looked b{font-weight:600}.rg-note{grid-template-columns:minmax(0,1fr)}@container rg (max-width: 639.98px){.rg-curves .rg-controls{width:auto}.rg-line-keys .rg-key{width:auto;padding:1px 4px}.rg-line-keys{max-height:152px;overflow-y:auto}.rg-line-keys.rg-one{grid-template-columns:minmax(0,1fr)}}";var ww={...qi,x_scale:"linear",hidden:[]},eg=1,Ha=class extends ei{constructor(t,e){super(t,e,ww,Mw)}get curves(){return this.shown}};function Mw(i){let t=i;if(!t?.series)return null;if(t.version!==eg)throw new Error(`Expected payload version ${eg}, got ${String(t.version)}. Load the page with the package that wrote it.`);return t}var ng="_payload",ig="_controls",Vu={metric:"",projection:"mds",n_axes:3,colour_by:"model",labels:"auto",hidden:[],depth_range:[0,1],hidden_layers:[],selected:[],hovered:null,hovered_with:null,selected_stimuli:[],camera:null,height:0,theme:"auto",intervals:!0,null:"none",frame:null,trails:!1},Wa=Object.keys(Vu),Sw=120,Ew=3,Tw=[{trait:"metric",kind:"menu",label:"Metric",order:0,options:null},{trait:"projection",kind:"segmented",label:"Projection",order:1,options:null},{trait:"n_axes",kind:"segmented",label:"Dimensions",order:2,options:null},{trait:"colour_by",kind:"menu",label:"Colour",order:3,options:null},{trait:"labels",kind:"menu",label:"Labels",order:4,options:null},{trait:"depth_range",kind:"range",label:"Layers",order:5,options:null},{trait:"hidden_layers",kind:"checklist",label:"Layers",order:6,options:null},{trait:"intervals",kind:"toggle",label:"Intervals",order:7,options:null},{trait:"null",kind:"menu",label:"Null",order:8,options:null}],ho=(i,t)=>JSON.stringify(i)===JSON.stringify(t);function rg(i,t){let e=i.get(t);if(e===void 0||e===null&&Vu[t]!==null)return structuredClone(Vu[t]);if(t==="depth_range"){let[n,r]=e.map(s=>ee(s,0,1));return n<=r?[n,r]:[r,n]}return e}function Aw(i){if(Array.isArray(i))return{value:i[0],label:String(i[1])};if(i&&typeof i=="object"){let{value:t,label:e}=i;return{value:t,label:e??String(t)}}return{value:i,label:String(i).replaceAll("_"," ")}}var $a=class{#t;#e;#n=[];#r=null;#i;#a=new Set;#c=new Set;#o=0;constructor(t,e){this.#t=t,this.#i=Object.fromEntries(Wa.map(r=>[r,rg(t,r)]));let n=(r,s)=>{t.on(`change:${r}`,s),e.add(()=>t.off(`change:${r}`,s))};for(let r of Wa)n(r,()=>this.#g(r));n(ng,()=>{for(let r of Wa)this.#g(r);this.#v(),this.#u("payload")}),n(ig,()=>this.#u("controls")),e.add(()=>{clearTimeout(this.#o),this.#c.clear()}),this.#v()}get payload(){return this.#n[this.#n.length<2?0:bp(this.#n[0],this.#i.frame)]??null}get error(){return this.#r}get state(){return this.#i}get controls(){let t=this.#t.get(ig);return t?.length?t.filter(e=>Wa.includes(e.trait)).map(e=>({...e,options:e.options?.map(Aw)??null})).sort((e,n)=>e.order-n.order):Tw}listen(t){this.#c.add(t)}set(t){let{hovered:e,hovered_with:n,...r}=t;e!==void 0&&this.#p(e,n??null);let s=Object.keys(r).filter(o=>!ho(r[o],this.#i[o]));for(let o of s)this.#i[o]=r[o],this.#t.set(o,r[o]),this.#u(o);s.length&&this.#t.save_changes()}#p(t,e){ho([t,e],[this.#i.hovered,this.#i.hovered_with])||(Object.assign(this.#i,{hovered:t,hovered_with:e}),this.#u("hovered"),clearTimeout(this.#o),this.#o=window.setTimeout(()=>{this.#t.set("hovered",t),ho(this.#t.get("hovered_with")??null,e)||this.#t.set("hovered_with",e),this.#t.save_changes()},Sw))}#g(t){let e=rg(this.#t,t);ho(e,this.#i[t])||(this.#i[t]=e,this.#u(t))}#v(){let t=this.#t.get(ng);if(t!==this.#e&&(this.#e=t??void 0,this.#n=[],this.#r=null,!(!t||!t.models))){try{this.#n=vp(t)}catch(e){this.#r=e instanceof Error?e:new Error(String(e))}this.payload&&this.#y(this.payload)}}#y(t){let{selected:e,hovered:n,hovered_with:r}=this.#i,s=e.filter(l=>cs(t,l)),o={};s.length<e.length&&(o.selected=s);let a=l=>l!==null&&!cs(t,l);(a(n)||a(r))&&Object.assign(o,{hovered:a(n)?null:n,hovered_with:a(r)?null:r}),this.set(o)}#u(t){this.#a.size===0&&queueMicrotask(()=>{let e=new Set(this.#a);this.#a.clear();for(let n of this.#c)n(e)}),this.#a.add(t)}};function cs(i,t){if(!t)return null;let e=i.models.findIndex(r=>r.name===t[0]),n=i.models[e]?.layers.findIndex(r=>r.name===t[1])??-1;return n>=0?[e,n]:null}var Xa=(i,[t,e])=>[i.models[t].name,i.models[t].layers[e].name];function hs(i,t,e){if(!t)return e?i:[];if(!e)return[t];let n=i.filter(r=>!ho(r,t));return n.length<i.length?n:[...i,t].slice(-Ew)}var Rw=12,Cw=6.4,Pw=12;function Hu({x:i},t){let e=r=>r==="log"||r==="symlog";return[i.scale,i.other].find(r=>r!==null&&e(r)===(t==="log"))??i.scale}function Wu(i,t){let e=Math.min(...i.filter(o=>o>0)),n=t==="log"?Math.log:t==="symlog"?o=>Math.log1p(o/e):o=>o,r=n(Math.min(...i)),s=n(Math.max(...i));return o=>s>r?(n(o)-r)/(s-r):.5}function Ya(i,t,e,n,r){let{names:s}=i.x,o=l=>s?.[l]??Iw(l),a=t.length<=Rw||s?t:Lw(t,e);return $u(a.map(l=>({value:l,text:o(l)})),l=>n(l.value)*r)}function Lw(i,t){let e=Math.min(...i),n=Math.max(...i);if(t==="linear"){let o=Math.max(qa((n-e)/5),i.every(Number.isInteger)?1:0),a=Gu(e,n,o).filter(l=>l-e>.5*o);return[...e<=o?[e]:[],...a]}let r=Math.min(...i.filter(o=>o>0)),s=e>0?[]:[e];for(let o=10**Math.floor(Math.log10(r));o<=n;o*=10)for(let a of[1,2,5])a*o>=r*.999&&a*o<=n*1.001&&s.push(a*o);return s}function $u(i,t){let e=o=>(o.text.length*Cw+Pw)/2,n=[],r=o=>n.every(a=>Math.abs(t(a)-t(o))>=e(o)+e(a)),s=i.length>2?[i[0],i.at(-1),...i.slice(1,-1)]:i;for(let o of s)r(o)&&n.push(o);return n.sort((o,a)=>o.value-a.value)}function ja({y:i},t){let e=Math.min(...t),n=Math.max(...t),r=i.low??e,s=Math.max(i.high??n,r),o=qa((s-r||Math.abs(s)||1)/4),a=i.low??-sg(-e,o),l=i.high!==null&&n<=i.high+1e-9?i.high:sg(n,o);return[Math.min(a,e),l>a?l:a+o]}function sg(i,t){let e=Math.ceil(i/t-1e-9)*t;return e-i>.5*t?i+.15*t:e}function uo([i,t]){let e=qa((t-i)/4),n=Gu(i,t,e).length>2?e:qa((t-i)/6),r=s=>Math.abs(s)<n/1e6?"0":Math.abs(s)>=1e4||n<1e-4?Te(s):String(Number(s.toPrecision(6))).replace("-","−");return Gu(i,t,n).map(s=>({value:s,text:r(s)}))}function Gu(i,t,e){let n=Math.ceil(i/e-1e-9),r=Math.floor(t/e+1e-9);return Array.from({length:Math.max(0,r-n+1)},(s,o)=>(n+o)*e)}function qa(i){let t=10**Math.floor(Math.log10(i));return t*([1,2,2.5,5].find(e=>e*t>=i*.999)??10)}var Iw=i=>Math.abs(i)<1e6?String(Number(i.toPrecision(6))).replace("-","−"):Te(i);var Br=({ref:i,refs:t},e)=>t?.[e]??i,zr=(i,t,e)=>!e.includes(i.keys[t.key].name);var cg=10,hg=34,qu=6.4,Ka=8,Nw=1.8,Dw=2.8,Fw=1,Xu=3.1,Ow=.45,ug=.72,og=.15,dg=40,kw=10,Uw=64,ds=(i,t)=>i.ramp!==void 0?ri(i.ramp,t):Mi(i.model??0,t),Ja=i=>i.ramp!==void 0?"disc":wi(i.model??0),Za=i=>(i.model??0)>=4;function rr({curves:i,spot:t,keyed:e}){return t?i.series[t.series].key:e}var Qa=class{constructor(t){this.panel=t;this.element=A("figure",{class:"rg-chart rg-lines"},A("figcaption",{},this.#t,this.#e),this.svg)}panel;element;svg=nt("svg",{role:"img","aria-hidden":"true"});ends=[];levels=[];right=0;#t=A("span");#e=A("output");#n=[];paint(t,e,n){let{curves:r}=t,s=Bw(t,e,n);this.#n=[],this.right=s.right,this.svg.setAttribute("height",String(n)),this.svg.setAttribute("viewBox",`0 0 ${e} ${n}`);let o=Gw(t,this.panel);this.svg.replaceChildren(nt("rect",{width:e,height:n,fill:"none","pointer-events":"all"}),...zw(t,s,n),...o.flatMap(({series:l})=>qw(t,s,l)),...jw(t,s),...this.#a(t,s,n),...o.flatMap(({series:l,at:c})=>this.#i(t,s,l,c)),...this.#o(t,s),...this.#c(t,s));let a=r.keys.map((l,c)=>Hw(t,this.panel,c));this.ends=a.map(l=>l.length?s.y(l.at(-1)):null),this.levels=a.map(l=>l.length?l.reduce((c,h)=>c+s.y(h),0)/l.length:null),this.#r(t)}nearest(t){let e=this.svg.getBoundingClientRect(),n=({x:s,y:o})=>Math.hypot(s-(t.clientX-e.left),o-(t.clientY-e.top)),r=this.#n.reduce((s,o)=>!s||n(o)<n(s)?o:s,null);return r&&n(r)<Uw?{series:r.series,i:r.i}:null}#r({curves:t,spot:e}){let{label:n,unit:r}=t.y,s=t.panels[this.panel]??"";this.#t.replaceChildren(A("b",{},s||n),A("small",{},!s&&r?` ${r}`:""));let o=e&&t.series[e.series].panel===this.panel?e:null;this.#e.replaceChildren(...o?Yu(t,o,t.panels.length===1):[])}#i(t,e,n,r){let{curves:s,theme:o}=t,a=s.keys[n.key],l=mg(t,n),c=ag(t,n),h=n.role==="run"?Fw+(l?1:0):l?Dw:Nw,u=nt("path",{d:$w(e,n.x,n.y),fill:"none",stroke:it(c),"stroke-width":h,"stroke-linejoin":"round","stroke-linecap":"round"}),d=[];return n.y.forEach((f,m)=>{if(f===null)return;let[x,g]=[e.x(n.x[m]),e.y(f)];if((n.role!=="mean"||!Ww(s,n))&&this.#n.push({x,y:g,series:r,i:m}),n.role==="run"||!(Xw(a.paint,n,m)||n.hollow?.[m]))return;let p=Za(a.paint)!==(n.hollow?.[m]??!1);d.push(...us(Ja(a.paint),x,g,Xu,it(c),it(o.paper),p))}),[u,...d]}#a({spot:t,curves:e},{x:n},r){if(!t)return[];let s=n(e.series[t.series].x[t.i]);return[nt("path",{d:`M${s} ${cg-6}V${r-hg}`,stroke:"var(--rg-ink)","stroke-width":1,opacity:.22})]}#c(t,e){let{spot:n,curves:r,theme:s}=t,o=n&&r.series[n.series];if(!n||!o||o.panel!==this.panel)return[];let a=o.y[n.i],l=r.keys[o.key];if(a==null)return[];let c=[e.x(o.x[n.i]),e.y(a)],h=it(ag(t,o,!0));return[...Yw(t,e,o,n.i),...us(Ja(l.paint),...c,Xu*1.5,h,it(s.paper),Za(l.paint))]}#o(t,e){let{curves:n,state:r,theme:s}=t;return n.series.flatMap(o=>{if(o.panel!==this.panel||o.role==="mean"||!zr(n,o,r.hidden))return[];let a=o.y.flatMap((c,h)=>c!==null&&pg(r.selected,Br(o,h))?[h]:[]);return(o.refs?a:a.slice(-1)).map(c=>nt("circle",{cx:e.x(o.x[c]),cy:e.y(o.y[c]),r:Xu+3.4,fill:"none",stroke:it(s.ink),"stroke-width":1.5}))})}};function Bw({curves:i,state:t},e,n){let r=i.series.flatMap(({y:h,low:u,high:d})=>[...h,...u??[],...d??[]]).filter(h=>h!==null),s=ja(i,[...r,...i.rules.map(({value:h})=>h)]),o=Math.max(...uo(s).map(({text:h})=>h.length))*qu+10,a=e-Ka,l=n-hg,c=Wu(fg(i),Hu(i,t.x_scale));return{left:o,right:a,bottom:l,width:e,edges:s,x:h=>o+Ka+(a-o-2*Ka)*c(h),y:h=>l-(l-cg)*(h-s[0])/(s[1]-s[0])}}var fg=({series:i})=>[...new Set(i.flatMap(({x:t})=>t))].sort((t,e)=>t-e);function zw({curves:i,state:t,spot:e},n,r){let{left:s,right:o,bottom:a}=n,l=fg(i),c=Hu(i,t.x_scale),h=uo(n.edges).flatMap(({value:y,text:b})=>[nt("path",{d:`M${s} ${n.y(y)}H${o}`,stroke:"var(--rg-hair)","stroke-width":1}),nt("text",{x:s-7,y:n.y(y)+3.5,"text-anchor":"end"},b)]),u=o-s-2*Ka,d=Wu(l,c),f=e?i.series[e.series].x[e.i]:null,m=Ya(i,l,c,d,u).map(({value:y,text:b})=>({value:y,text:b,x:n.x(y)})),g=(f===null?m:[...m.filter(({x:y,text:b})=>Math.abs(y-n.x(f))>=b.length*qu/2+18),Vw(i,f,n)]).map(({value:y,text:b,x:_})=>{let T=b.length*qu/2;return nt("text",{x:Math.min(Math.max(_,T),n.width-T),y:a+15,"text-anchor":"middle",style:y===f?"fill:var(--rg-ink);font-weight:600":null},b)}),p=l.length<=dg?l.map(y=>nt("path",{d:`M${n.x(y)} ${a}v3`,stroke:"var(--rg-ink)",opacity:.35})):[];return[...h,...p,...g,nt("text",{class:"rg-axis",x:o,y:r-4,"text-anchor":"end"},c==="log"||c==="symlog"?`${i.x.label}, log scale`:i.x.label)]}function Vw(i,t,e){let[n]=Ya(i,[t],"names",()=>.5,100);return{value:t,text:n?.text??"",x:e.x(t)}}function Gw(i,t){let e=rr(i),{curves:n,state:r}=i,s=({key:o,role:a})=>(o===e?2:0)+(a==="run"?0:1);return n.series.map((o,a)=>({series:o,at:a})).filter(({series:o})=>o.panel===t&&zr(n,o,r.hidden)).sort((o,a)=>s(o.series)-s(a.series)||a.series.key-o.series.key)}function Hw({curves:i,state:t},e,n){let r=i.series.filter(o=>o.key===n&&o.panel===e&&zr(i,o,t.hidden));return(r.find(({role:o})=>o!=="run")??r[0])?.y.filter(o=>o!==null)??[]}function ag(i,t,e=!1){let{curves:n,theme:r,spot:s}=i,o=rr(i),a=ds(n.keys[t.key].paint,r.name==="dark");if(o!==null&&o!==t.key&&!e)return ce(a,r.paper,ug);let l=s!==null&&n.series[s.series]===t;return t.role==="run"&&!l&&!mg(i,t)?ce(a,r.paper,Ow):a}var pg=(i,t)=>!!t&&i.some(([e,n])=>e===t[0]&&n===t[1]),mg=({state:i},t)=>pg(i.selected,t.ref),Ww=(i,{key:t})=>i.series.some(e=>e.key===t&&e.role==="run");function $w(i,t,e){let n="",r=!1;return e.forEach((s,o)=>{if(s===null){r=!1;return}n+=`${r?"L":"M"}${i.x(t[o]).toFixed(1)} ${i.y(s).toFixed(1)}`,r=!0}),n}function Xw(i,{y:t,key:e},n){if(t.length<=dg)return!0;let r=Math.ceil(t.length/kw);return i.ramp===void 0&&n%r===2*e%r}function qw(i,t,{x:e,low:n,high:r,key:s,role:o}){if(!n||!r||o==="run")return[];let a=rr(i),l=ds(i.curves.keys[s].paint,i.theme.name==="dark"),c=[[]];e.forEach((d,f)=>{n[f]==null||r[f]==null?c.push([]):c.at(-1).push(f)});let h=(d,f)=>`${t.x(e[d]).toFixed(1)} ${t.y(f[d]).toFixed(1)}`,u=c.filter(d=>d.length>1).map(d=>`M${[...d.map(f=>h(f,r)),...[...d].reverse().map(f=>h(f,n))].join("L")}z`).join("");return u?[nt("path",{class:"rg-band",d:u,fill:it(l),opacity:a!==null&&a!==s?og/3:og})]:[]}function Yw({theme:i},t,{x:e,low:n,high:r},s){let o=n?.[s]??null,a=r?.[s]??null;if(o===null||a===null)return[];let l=t.x(e[s]),c=`M${l-3.5} ${t.y(o)}h7M${l} ${t.y(o)}V${t.y(a)}M${l-3.5} ${t.y(a)}h7`;return[[it(i.paper),4],[it(i.ink),1.4]].map(([h,u])=>nt("path",{class:"rg-whisker",d:c,fill:"none",stroke:h,"stroke-width":u}))}function jw(i,t){let{curves:e,theme:n,state:r}=i,s=[];return[...e.rules].sort((o,a)=>a.value-o.value).flatMap(({value:o,label:a,key:l})=>{if(l!==null&&r.hidden.includes(e.keys[l].name))return[];let c=rr(i),h=l===null?n.ink2:ds(e.keys[l].paint,n.name==="dark"),u=it(c!==null&&l!==null&&l!==c?ce(h,n.paper,ug):h),d=t.y(o),f=l===null||!s.length?`${a} ${lg(o)}`:lg(o),m=s.every(x=>Math.abs(x-d)>13);return s.push(d),[nt("path",{class:"rg-rule",d:`M${t.left} ${d}H${t.right}`,fill:"none",stroke:u,"stroke-width":1.2,"stroke-dasharray":"5 4"}),...m?[nt("text",{class:"rg-rule-words",x:t.right,y:d-5,"text-anchor":"end",style:`fill:${u}`},f)]:[]]})}var lg=i=>i.toFixed(2).replace("-","−");function us(i,t,e,n,r,s,o){let a=(l,c)=>i==="disc"?nt("circle",{cx:t,cy:e,r:c,fill:l}):nt("path",{d:ai(i,t,e,c),fill:l});return o?[a(s,n+1.5),a(r,n+.5),a(s,n-1)]:[a(s,n+1),a(r,n-.1)]}function Yu(i,{series:t,i:e},n=!0){let r=i.series[t],{unit:s}=i.y,o=r.y[e],a=[i.keys.length>1?i.keys[r.key].label:"",r.panel===0&&i.panels.length===1?r.name:""].filter(Boolean).join(", "),l=i.x.names?i.x.names[r.x[e]]:`${i.x.label} ${Ya(i,[r.x[e]],"names",()=>.5,100)[0]?.text??""}`,c=r.low?.[e]??null,h=r.high?.[e]??null,u=r.p?.[e]??null,d=[c!==null&&h!==null?` [${Ri(c)}, ${Ri(h)}]`:"",r.hollow?.[e]?" · 1 whatever the data":"",u!==null?` · p ${u<.001?"< 0.001":`= ${u.toFixed(3)}`}`:""].join("");return[A("small",{},`${[a,n?l:""].filter(Boolean).join(" · ")} `),A("b",{},o==null?"–":`${Ri(o)}${s?` ${s}`:""}`),A("small",{},d)]}function Ri(i){let t=Math.abs(i);return(t!==0&&(t<.001||t>=1e5)?i.toExponential(2):t>=10?i.toPrecision(4):i.toFixed(3)).replace("-","−")}var fo=38,Kw=7.2,Jw=6.1,Zw=80,gg=[150,240],Qw=15,xg=21,yg=38,vg=15;function ju(i,t,e){let n=Math.min(t,e/Math.max(1,i.length)),r=[];i.forEach((a,l)=>{r.push({sum:a-l*n,n:1,first:l});for(let c=r.at(-2),h=r.at(-1);c&&c.sum/c.n>h.sum/h.n;c=r.at(-2),h=r.at(-1))r.splice(-2,2,{sum:c.sum+h.sum,n:c.n+h.n,first:c.first})});let s=r.flatMap(({sum:a,n:l})=>Array(l).fill(a/l)),o=e-n/2-(i.length-1)*n;return s.map((a,l)=>Math.min(Math.max(a,n/2),Math.max(n/2,o))+l*n)}var tl=class{constructor(t,e){this.toggled=t;this.pointed=e}toggled;pointed;element=A("div",{class:"rg-keys rg-line-keys",role:"group","aria-label":"Lines"});leaders=nt("svg",{class:"rg-leaders","aria-hidden":"true"});#t=[];paint(t){this.element.classList.toggle("rg-one",t.curves.keys.some(({label:r})=>r.length>Qw));let{curves:e}=t,n=this.#t.indexOf(document.activeElement);this.#t.length!==e.keys.length&&(this.#t=e.keys.map((r,s)=>this.#n(s)),this.element.replaceChildren(...this.#t)),this.#t.forEach((r,s)=>eM(r,t,s)),n>=0&&this.#t[n]?.focus()}width({keys:t}){let e=Math.max(...t.map(({label:n,detail:r})=>Math.max(n.length*Kw+Zw,r.length*Jw+34)));return fo+Math.min(Math.max(e,gg[0]),gg[1])}place(t,e,n,r,s){let o=tM(e.ends),a=o?e.ends:e.levels;this.element.style.setProperty("--rg-key",`${this.width(t.curves)-fo}px`);let{curves:l,theme:c}=t,h=l.keys.some(({detail:g})=>g),u=l.keys.map((g,p)=>p).sort((g,p)=>(a[g]??1/0)-(a[p]??1/0)||g-p),d=s+n,f=h&&u.length*yg<=d?yg:xg;if(this.element.classList.toggle("rg-tight",f===xg),this.element.classList.toggle("rg-many",d/u.length<vg),this.leaders.replaceChildren(),d/u.length<vg)return this.#e(rr(t));let m=Math.max(...a.map(g=>g??0),0),x=ju(u.map(g=>(a[g]??m+f)+n),f,d);u.forEach((g,p)=>{let y=x[p],b=a[g],_=this.#t[g];if(_.style.left=`${r+fo-4}px`,_.style.top=`${y-10}px`,b==null||!o)return;let T=rr(t),R=ce(ds(l.keys[g].paint,c.name==="dark"),c.paper,T!==null&&T!==g?.8:.45);this.leaders.append(nt("path",{d:`M${r+2} ${b+n}L${r+fo-16} ${y}H${r+fo-5}`,fill:"none",stroke:it(R),"stroke-width":1}))})}#e(t){let e=t===null?void 0:this.#t[t];if(!e||e.matches(":hover, :focus"))return;let{offsetTop:n,offsetHeight:r}=e,{scrollTop:s,clientHeight:o}=this.element;n<s?this.element.scrollTop=n:n+r>s+o&&(this.element.scrollTop=n+r-o)}#n(t){let e=Wt(A("button",{type:"button",class:"rg-key"}));e.addEventListener("click",()=>this.toggled(t));for(let n of["pointerenter","focus"])e.addEventListener(n,()=>this.pointed(t));for(let n of["pointerleave","blur"])e.addEventListener(n,()=>this.pointed(null));return e}},bg=5;function tM(i){let t=i.filter(n=>n!==null).sort((n,r)=>n-r);return t.filter((n,r)=>r>0&&n-t[r-1]<bg||r+1<t.length&&t[r+1]-n<bg).length<=t.length/2||t.length<3}function eM(i,t,e){let{curves:n,state:r,theme:s}=t,{label:o,detail:a,paint:l,name:c}=n.keys[e],h=r.hidden.includes(c),u=it(ds(l,s.name==="dark")),d=A("b",{},o),f=A("i",{},t.spot&&!h?nM(t,e,t.spot):"");d.style.color=l.ramp===void 0?u:"",i.replaceChildren(ln(Ja(l),u,h||Za(l)?"var(--rg-paper)":u,14),d,f,A("span",{},a)),i.setAttribute("aria-pressed",String(!h)),i.classList.toggle("rg-looked",rr(t)===e),i.title=`${h?"Show":"Hide"} ${o}`}function nM({curves:i},t,{series:e,i:n}){let r=i.series[e],s=r.x[n],a=i.series.filter(({key:c,panel:h})=>c===t&&h===r.panel).find(({role:c})=>c!=="run"),l=a?.y[a.x.indexOf(s)];return l==null?"":Ri(l)}var iM=640,rM=1240,el=26,sM=20,oM=190,nl=class{constructor(t,e,n){this.store=t;this.root.append(A("style",{},n),this.#y,this.#v),e.add(()=>{this.#t.run(),this.root.remove()}),t.listen(r=>this.#_(()=>this.#w(r))),si(this.#t,()=>this.#_(()=>this.#M())),ti(this.#t,this.root,()=>this.#_(()=>this.#M())),this.#x(),this.#_(()=>this.#k())}store;root=A("section",{class:"rg rg-curves",role:"group"});#t=new $e;#e=A("h3",{class:"rg-title"});#n=A("p",{class:"rg-convention"});#r=A("div",{class:"rg-controls"});#i=Wt(A("div",{class:"rg-panels",tabindex:0,role:"application"}));#a=new tl(t=>this.#s(t),t=>{this.#b=t,this.#M()});#c=A("div",{class:"rg-plot"},this.#i,this.#a.leaders,this.#a.element);#o=A("p",{class:"rg-honesty"});#p=A("footer",{class:"rg-foot rg-note"},this.#o);#g=A("p",{"aria-live":"polite"});#v=A("div",{class:"rg-unseen"});#y=A("div",{class:"rg-grid"},A("header",{class:"rg-head"},A("div",{class:"rg-words"},this.#e,this.#n),this.#r),this.#c,this.#p);#u=[];#d=null;#f=null;#b=null;#l=0;#x(){let t=this.#i;t.addEventListener("pointerleave",()=>this.#h(null)),t.addEventListener("blur",()=>this.#h(null)),t.addEventListener("keydown",Xi(e=>this.#m(e)))}#m({key:t,shiftKey:e}){let n=this.store.curves;if(!n)return!1;if(t==="ArrowLeft"||t==="ArrowRight")this.#T(n,t==="ArrowRight"?1:-1);else if(t==="ArrowUp"||t==="ArrowDown")this.#E(n,t==="ArrowDown"?1:-1);else if(t==="Enter"&&this.#f)this.#I(this.#f,e);else if(t==="Escape")this.#h(null),this.store.set({selected:[]});else return!1;return!0}#T(t,e){let n=this.#f;if(!n)return this.#E(t,1);let{y:r}=t.series[n.series];for(let s=n.i+e;s>=0&&s<r.length;s+=e)if(r[s]!==null)return this.#h({...n,i:s})}#E(t,e){let n=t.series.flatMap((h,u)=>h.role!=="run"&&zr(t,h,this.store.state.hidden)?[u]:[]);if(!n.length)return;let r=this.#f?n.indexOf(aM(t,this.#f.series)):e>0?-1:0,s=n[(r+e+n.length)%n.length],o=this.#f?t.series[this.#f.series].x[this.#f.i]:null,a=t.series[s],l=a.y.flatMap((h,u)=>h===null?[]:[u]),c=l.reduce((h,u)=>o!==null&&Math.abs(a.x[u]-o)<Math.abs(a.x[h]-o)?u:h,l[0]);this.#h({series:s,i:c})}#h(t){if(t?.series===this.#f?.series&&t?.i===this.#f?.i)return;this.#f=t;let e=this.store.curves;this.store.hover(t&&Br(e.series[Ku(e,t.series)],t.i)),this.#g.textContent=t?Yu(e,t).map(n=>typeof n=="string"?n:n.textContent).join(""):"",this.#M()}#I(t,e){let n=this.store.curves;this.store.set({selected:hs(this.store.state.selected,t&&Br(n.series[Ku(n,t.series)],t.i),e)})}#s(t){let e=this.store.curves.keys[t].name,{hidden:n}=this.store.state;this.#f=null,this.store.set({hidden:n.includes(e)?n.filter(r=>r!==e):[...n,e]})}#_(t){ni(this.root,this.#y,t)}#w(t){if(t.has("payload"))return this.#k();t.has("hovered")&&!this.#N()&&(this.#f=this.#D()),this.#M()}#N(){let{curves:t,state:e}=this.store,n=this.#f;return JSON.stringify(n&&t?Br(t.series[Ku(t,n.series)],n.i):null)===JSON.stringify(e.hovered)}#D(){let{curves:t,state:{hovered:e,hidden:n}}=this.store;if(!t||!e)return null;for(let[r,s]of t.series.entries()){if(s.role==="mean"||!zr(t,s,n))continue;let o=s.y.findLastIndex((a,l)=>a!==null&&JSON.stringify(Br(s,l))===JSON.stringify(e));if(o>=0)return{series:r,i:o}}return null}#k(){let{curves:t,error:e}=this.store;if(e)throw e;Bn(this.root,this.#y),t&&(this.#f=this.#D(),this.#e.textContent=t.title,this.#e.hidden=!t.title,this.#n.textContent=t.subtitle,this.#n.hidden=!t.subtitle,this.#o.textContent=t.notes.join(" "),this.#p.hidden=!t.notes.length,this.root.setAttribute("aria-label",t.title||"Curves"),this.#u=t.panels.map((n,r)=>this.#C(r)),this.#i.replaceChildren(...this.#u.map(n=>n.element)),this.#F(t),this.#v.replaceChildren(this.#g,...lM(t)),this.#M())}#C(t){let e=new Qa(t);return e.svg.addEventListener("pointermove",n=>this.#h(e.nearest(n))),e.svg.addEventListener("click",n=>this.#I(e.nearest(n),n.shiftKey)),e}#F({x:t}){if(this.#d=null,this.#r.replaceChildren(),this.#r.hidden=!t.other,!t.other)return;let e=[{value:"linear",label:"linear"},{value:"log",label:"log"}];this.#d=ir(`Scale of ${t.label}`,e,n=>this.store.set({x_scale:n})),this.#r.append(A("span",{class:"rg-scale"},t.label),this.#d.element)}#M(){let{curves:t,state:e}=this.store,n=this.root.clientWidth;if(!t||!n)return;let r=Ze(this.root,e.theme),s={curves:t,state:e,theme:r,spot:this.#f,keyed:this.#b},o=this.#y.clientWidth||n,a=n<iM,l=t.keys.length>1||t.keys[0].detail?this.#a.width(t):0;a!==(this.#a.element.parentElement!==this.#c)&&(a?this.#c.before(this.#a.element):this.#c.append(this.#a.element)),this.#a.element.hidden=!l;let c=a?o:o-l,h=this.#u.length,u=ee(Math.floor((c+el)/(oM+el)),1,Math.min(h,4)),d=Math.floor((c-(u-1)*el)/u),f=e.height||(h>1?a?170:210:a?250:n>=rM?400:300);this.#i.style.gridTemplateColumns=`repeat(${u}, ${d}px)`;for(let m of this.#u)m.paint(s,d,f);this.#a.paint(s),this.#a.leaders.replaceChildren(),l&&!a&&this.#L(s,u,d,f),this.#d?.show(e.x_scale),this.#R(s),this.#l!==o&&(this.#l=o),this.root.dataset.drawn="1"}#L(t,e,n,r){let s=this.#u[Math.min(e,this.#u.length)-1],o=e*n+(e-1)*el-(n-s.right);this.#a.place(t,s,sM,o,r-20)}#R({curves:t,state:e}){let{y:n,x:r,keys:s}=t,o=e.selected.map(a=>a.join(" ")).join(", ");this.#i.setAttribute("aria-label",`${s.length} line${s.length===1?"":"s"}, ${n.label} over ${r.label}.${o?` Selected: ${o}.`:""} Left and right walk along a line, up and down change the line, Enter selects.`),Object.assign(this.root.dataset,{hovered:e.hovered?.join("/")??"",scale:e.x_scale,keys:String(s.length)})}};function Ku({series:i},t){let e=i[t];if(e.role!=="mean")return t;let n=i.findIndex(({key:r,role:s,panel:o})=>r===e.key&&o===e.panel&&s==="run");return n<0?t:n}function aM({series:i},t){let e=i[t];return e.role==="run"?i.findIndex(({key:n,role:r,panel:s})=>n===e.key&&s===e.panel&&r!=="run"):t}function lM(i){return i.panels.map((t,e)=>{let n=i.series.filter(l=>l.panel===e),r=n.map(({key:l,name:c})=>A("th",{scope:"col"},[i.keys[l].label,t?"":c].filter(Boolean).join(", "))),o=[...new Set(n.flatMap(({x:l})=>l))].sort((l,c)=>l-c).map(l=>A("tr",{},A("th",{scope:"row"},i.x.names?.[l]??String(l)),...n.map(c=>{let h=c.x.indexOf(l),u=c.y[h],d=c.low?.[h],f=c.high?.[h];return A("td",{},u==null?"–":Ri(u)+(d!=null&&f!=null?` [${Ri(d)}, ${Ri(f)}]`:""))}))),a=`${i.title}${t?`, ${t}`:""}: ${i.y.label}${i.y.unit?` in ${i.y.unit}`:""} over ${i.x.label}.`;return A("table",{},A("caption",{},a),A("thead",{},A("tr",{},A("th",{scope:"col"},i.x.label),...r)),A("tbody",{},...o))})}var _g=".rg-rays .rg-grid{grid-template-columns:minmax(0,1fr)}.rg-rays .rg-convention b{font-weight:600;color:var(--rg-ink)}.rg-rays .rg-body{display:grid;grid-template-columns:minmax(0,1fr) var(--rg-side);grid-template-rows:auto minmax(0,1fr);gap:14px 34px;margin-top:14px;min-width:0;border-radius:4px}.rg-rays .rg-body:focus-visible{outline:2px solid var(--rg-accent);outline-offset:6px}.rg-sky{grid-row:1 / 3;min-width:0}.rg-body.rg-apart.rg-usual .rg-sky{grid-row:1;grid-column:1 / -1}.rg-body.rg-apart.rg-usual{grid-template-columns:var(--rg-side) minmax(0,1fr);grid-template-rows:auto auto}.rg-body.rg-narrow{grid-template-columns:minmax(0,1fr);grid-template-rows:none}.rg-body.rg-narrow .rg-sky{grid-row:auto}.rg-stars{display:grid;gap:14px 18px;justify-content:center}.rg-one-star{margin:0;min-width:0}.rg-star-name{display:flex;justify-content:center;align-items:center;gap:6px;height:18px;margin:0;font-size:12.5px;white-space:nowrap}.rg-star-name b{font-weight:600;overflow:hidden;text-overflow:ellipsis}.rg-star-name svg{flex:none;width:14px;height:14px;overflow:visible}.rg-star.rg-over{position:static;display:block;overflow:visible;pointer-events:auto;touch-action:manipulation}.rg-star.rg-hit{cursor:pointer}.rg-star .rg-tick{font-size:10.5px;fill:var(--rg-ink2);stroke-width:3px}.rg-rays .rg-aids{grid-column:auto;gap:2px 22px;margin-top:8px}.rg-rays .rg-plot{margin:0}.rg-rays .rg-nothing{paint-order:stroke;stroke:var(--rg-paper);stroke-width:4px}.rg-rays .rg-panels{gap:14px 20px;align-content:start}.rg-rays .rg-home{position:relative;min-height:138px}.rg-rays .rg-hint{margin:0;max-width:34em;font-size:12px;line-height:1.45;color:var(--rg-ink2)}.rg-rays .rg-card{top:0;left:0;right:auto;width:100%;max-width:400px}.rg-rays .rg-card header{white-space:normal}.rg-rays .rg-card header small{flex:0 1 auto;overflow-wrap:anywhere;text-align:right}.rg-rays .rg-card header b{overflow-wrap:anywhere}.rg-rays .rg-card p{flex-wrap:wrap}.rg-rays .rg-card .rg-pairs{grid-template-columns:auto auto auto auto;gap:1.5px 8px;margin-top:3px}.rg-rays .rg-card .rg-pairs .rg-why{grid-column:auto;white-space:nowrap}.rg-rays .rg-card .rg-pairs dt:nth-of-type(2n){padding-left:12px}.rg-rays .rg-body.rg-apart.rg-usual .rg-card .rg-pairs{grid-template-columns:auto 1fr}.rg-rays .rg-body.rg-apart.rg-usual .rg-card .rg-pairs dt{padding:0}.rg-rays .rg-card footer{display:block;overflow-wrap:anywhere}.rg-rays .rg-key[aria-pressed=false]{opacity:1}.rg-rays .rg-key[aria-pressed=false] b{color:var(--rg-ink2);font-weight:400}.rg-rays .rg-key i{line-height:16px;color:var(--rg-ink2)}.rg-rays .rg-looked i{color:var(--rg-ink)}@container rg (max-width: 639.98px){.rg-rays .rg-controls{width:100%}.rg-rays .rg-keys{align-self:start;margin:0;grid-area:1 / 1}.rg-rays .rg-home{grid-area:1 / 1;z-index:3;min-height:120px;pointer-events:none}.rg-rays .rg-body:not(.rg-few) .rg-hint{display:none}.rg-rays .rg-few .rg-home{grid-area:auto;order:1}.rg-rays .rg-few .rg-plot{order:2}.rg-rays .rg-card{top:-4px;max-width:none}.rg-rays .rg-card .rg-first{grid-template-columns:auto 1fr auto}.rg-rays .rg-card .rg-pairs{grid-template-columns:auto auto auto auto}.rg-rays .rg-card footer{display:block}}";var wg=["q10","q25","median","q75","q90"],il=class{constructor(t){this.raw=t;if(t.version!==1)throw new Error(`Expected frames version 1, got ${String(t.version)}. Load the page with the package that wrote it.`);this.layers=t.models[0]?.layers.map(({name:e})=>e)??[];for(let e of t.measures){let n=t.models.length*this.layers.length*(e.each==="direction"?t.directions.length:1);for(let r of wg){let s=e.numbers[r]?.length??0;if(s!==n)throw new Error(`Measure "${e.name}": expected ${n} numbers, got ${s}.`)}}if(!t.measures.some(({each:e})=>e==="direction"))throw new Error("Expected a measure of each direction, got none.")}raw;layers;measure(t){return this.raw.measures.find(e=>e.name===t)??this.raw.measures[0]}starred(t){let e=this.measure(t);return e.each==="direction"?e:this.raw.measures.find(({each:n})=>n==="direction")}at(t,{m:e,l:n,d:r}){let s=e*this.layers.length+n,o=t.each==="frame"?s:s*this.raw.directions.length+(r??0),a=Object.fromEntries(wg.map(c=>[c,t.numbers[c][o]??null])),l=t.undefined[String(o)]??[];return{...a,reasons:l,missing:l.reduce((c,[,h])=>c+h,0)}}ref({m:t,l:e}){return[this.raw.models[t].name,this.layers[e]]}place(t){if(!t)return null;let e=this.raw.models.findIndex(({name:r})=>r===t[0]),n=this.layers.indexOf(t[1]);return e>=0&&n>=0?{m:e,l:n}:null}};var hM={...qi,stars:"together",measure:"",layer:"",directions:[],hidden:[]},rl=class extends ei{constructor(t,e){super(t,e,hM,n=>n?.measures?new il(n):null)}get frames(){return this.shown}get layer(){let t=this.frames?.layers.indexOf(this.state.layer)??-1;return t>=0?t:(this.frames?.layers.length??1)-1}take(t){super.take(t);let e=t==="selected"?this.state.selected.at(-1):void 0;e&&this.frames?.place(e)&&this.set({layer:e[1]})}};var Ju=22,sl=Math.PI/180,Eg=.5/Math.tan(Ju*sl/2);function Tg(i,t){let e=Math.sin(i),n=Math.cos(i),r=Math.sin(t),s=Math.cos(t);return{forward:[-s*e,-r,-s*n],right:[n,0,-e],up:[-r*e,s,-r*n]}}var Vr=(i,t,e,n)=>i[0]*t+i[1]*e+i[2]*n;function Zu(i,t,e){let{pivot:n,distance:r,offset:s}=i,{forward:o,right:a,up:l}=Tg(i.azimuth,i.elevation),c=Eg*e,h=t/2+s[0],u=e/2+s[1],d=n.map((m,x)=>m-r*o[x]),f=m=>[m[0]-d[0],m[1]-d[1],(m[2]??0)-d[2]];return{eye:d,forward:o,right:a,up:l,pixelsPerUnit:c/r,px(m){let[x,g,p]=f(m),y=Vr(o,x,g,p);return[h+c*Vr(a,x,g,p)/y,u-c*Vr(l,x,g,p)/y,y]},unpx(m,x,g){let[p,y,b]=f(g),_=Vr(o,p,y,b),T=(m-h)*_/c,R=(u-x)*_/c;return d.map((v,S)=>v+_*o[S]+T*a[S]+R*l[S])}}}var Ag=(i,t)=>Pg(Cg(i,Rg(t)),t),Rg=({floor:i,flat:t=0})=>t>.5?null:i??null;function Cg(i,t){if(!i.length)return{xyz:new Float64Array(3),pivot:[0,0,0],radius:0};let e=a=>[Math.min(...i.map(l=>l[a]??0)),Math.max(...i.map(l=>l[a]??0))],n=[e(0),e(1),e(2)],r=n.map(([a,l])=>(a+l)/2),s=t===null?[]:i.map(a=>[a[0],n[1][0]-t,a[2]??0]);return{xyz:Float64Array.from([...i,...s].flatMap(a=>r.map((l,c)=>(a[c]??0)-l))),pivot:r,radius:Math.hypot(...n.map(([a,l])=>(l-a)/2))}}function Pg({xyz:i,pivot:t,radius:e},n){let{width:r,height:s,margins:o,azimuth:a,elevation:l,flat:c=0,keys:h=0}=n,u={x:Math.max(1,r-o.left-o.right),y:Math.max(1,s-o.top-o.bottom)},d=Tg(a*(1-c),l*(1-c)),f=e>0?4*e:1,m=Mg(i,d,f,s);for(let y=0;y<30&&e>0;y++){let b=Math.max((m.x1-m.x0)/u.x,(m.y1-m.y0)/u.y);if(Math.abs(b-1)<1e-4)break;f=Math.max(1.2*e,f*b**.9),m=Mg(i,d,f,s)}let x=m.x1-m.x0,g=ze((r-x-h)/2,o.left,Math.max(o.left,r-o.right-x)),p=[g-r/2-m.x0,(o.top-o.bottom)/2-(m.y0+m.y1)/2];return{pivot:t,distance:f,offset:p,right:g+x}}function Mg(i,{forward:t,right:e,up:n},r,s){let o={x0:1/0,x1:-1/0,y0:1/0,y1:-1/0},a=Eg*s;for(let l=0;l<i.length;l+=3){let c=i[l],h=i[l+1],u=i[l+2],d=a/(r+Vr(t,c,h,u)),f=d*Vr(e,c,h,u),m=-d*Vr(n,c,h,u);o.x0=Math.min(o.x0,f),o.x1=Math.max(o.x1,f),o.y0=Math.min(o.y0,m),o.y1=Math.max(o.y1,m)}return o}var uM=Array.from({length:21},(i,t)=>-60+6*t),dM=[12,17,22,28],Sg=.6,fM=40;function Lg(i,t){let e=Rg(t),n=Cg(i,e),r={azimuth:-.38,elevation:17*sl},s=-1/0;for(let o of uM)for(let a of dM){let l=o*sl,c=a*sl,h=Pg(n,{...t,azimuth:l,elevation:c}),u=Zu({...h,azimuth:l,elevation:c},t.width,t.height),d=pM(i.map(u.px),t)-.0016*Math.abs(o)-.004*Math.abs(a-18);d>s&&([r,s]=[{azimuth:l,elevation:c},d])}return r}function pM(i,{first:t=null,target:e=null}){if(i.length<2)return 0;let n=i.map(c=>c[0]),r=Math.max(...n)-Math.min(...n),s=t===null?void 0:i[t],o=e===null?void 0:i[e],a=s&&o&&r>0?(o[0]-s[0])/r:1,l=a<Sg?100*(Sg-a):0;return mM(i)+.25*a+6e-4*r-l}function mM(i){let t=new Float64Array(i.length).fill(fM**2);for(let e=0;e<i.length;e++){let[n,r]=i[e];for(let s=0;s<e;s++){let o=(i[s][0]-n)**2+(i[s][1]-r)**2;o<t[e]&&(t[e]=o),o<t[s]&&(t[s]=o)}}return t.reduce((e,n)=>e+Math.log(Math.sqrt(n)+2),0)/i.length}var ol=i=>i<.5?4*i**3:1-(2-2*i)**3/2;var Bt=Mv(Ug(),1);var Bg=Bt.EigenvalueDecomposition;var ys=Bt.Matrix;var xl=Bt.SingularValueDecomposition;var cN=Bt.default.Matrix?Bt.default.Matrix:Bt.Matrix;var Gg=4,tS=500,eS=1e-9,nS=1e-12;function mo(i,t,e){let n=t.length,r=new Float64Array(n*n);return t.forEach((s,o)=>t.forEach((a,l)=>r[o*n+l]=i[s*e+a])),r}function ud(i,t){let e=i.map(s=>s*s),n=Float64Array.from({length:t},(s,o)=>e.subarray(o*t,(o+1)*t).reduce((a,l)=>a+l,0)/t),r=n.reduce((s,o)=>s+o,0)/t;return e.map((s,o)=>-.5*(s-n[Math.floor(o/t)]-n[o%t]+r))}function Hg(i,t,e,n){let r=t.length;if(r===0)return{coords:[],values:is(n)};let{values:s,vectors:o}=Wg(ud(mo(i,t,e),r),r,n),a=nS*Math.max(0,s[0]),l=s.map(u=>u>a?u:0),c=l.map(Math.sqrt);return{coords:t.map((u,d)=>c.map((f,m)=>(o[m]?.[d]??0)*f)),values:l}}function Wg(i,t,e){let n=new Bg(ys.from1DArray(t,t,i),{assumeSymmetric:!0}),s=n.realEigenvalues.map((l,c)=>c).sort((l,c)=>n.realEigenvalues[c]-n.realEigenvalues[l]).slice(0,e),o=s.map(l=>n.eigenvectorMatrix.getColumn(l)).map(l=>_e(l,$g(l)));return{values:Array.from({length:e},(l,c)=>c<s.length?n.realEigenvalues[s[c]]:0),vectors:o}}function $g(i){let t=Math.max(...i.map(Math.abs));return(i.find(n=>Math.abs(n)>=(1-1e-9)*t)??0)<0?-1:1}function Xg({coords:i,values:t},e){let n=i.length,r=n>1?e.reduce((o,a)=>o+a,0)/(n*(n-1)):0,s=(o,a)=>Math.cos(1+o*(a+1))*.001*r;return i.map((o,a)=>o.map((l,c)=>t[c]===0?s(a,c):l))}function qg(i,t,e){let n=e.length;if(n<2)return e;let r=t.map((c,h)=>c*i[h]),s=iS(t,n),o=Float64Array.from({length:3*n},(c,h)=>e[Math.floor(h/3)][h%3]??0),a=new Float64Array(3*n),l=zg(i,t,r,o,a,n);for(let c=0;c<tS&&l>0;c++){sS(s,a,o,n);let h=l;if(l=zg(i,t,r,o,a,n),h-l<eS*h)break}return e.map((c,h)=>Array.from(o.subarray(3*h,3*h+c.length)))}function zg(i,t,e,n,r,s){r.fill(0);let o=0;for(let a=1;a<s;a++){let l=n[3*a],c=n[3*a+1],h=n[3*a+2],u=0,d=0,f=0;for(let m=0,x=a*s,g=0;m<a;m++,x++,g+=3){let p=l-n[g],y=c-n[g+1],b=h-n[g+2],_=Math.sqrt(p*p+y*y+b*b),T=i[x]-_;o+=t[x]*T*T;let R=_>0?e[x]/_:0;u+=R*p,d+=R*y,f+=R*b,r[g]-=R*p,r[g+1]-=R*y,r[g+2]-=R*b}r[3*a]+=u,r[3*a+1]+=d,r[3*a+2]+=f}return o}function iS(i,t){let e=i.map(n=>1/t-n);for(let n=0;n<t;n++){let r=0;for(let s=0;s<t;s++)s!==n&&(r+=i[n*t+s]);e[n*t+n]=r+1/t}return rS(e,t),e.map(n=>n-1/t)}function rS(i,t){for(let e=0;e<t;e++){let n=1/i[e*t+e];i[e*t+e]=1;for(let r=0;r<t;r++)i[e*t+r]*=n;for(let r=0;r<t;r++){if(r===e)continue;let s=i[r*t+e];i[r*t+e]=0;for(let o=0;o<t;o++)i[r*t+o]-=s*i[e*t+o]}}}function sS(i,t,e,n){for(let r=0;r<n;r++){let s=0,o=0,a=0;for(let l=0,c=r*n,h=0;l<n;l++,c++,h+=3){let u=i[c];s+=u*t[h],o+=u*t[h+1],a+=u*t[h+2]}e[3*r]=s,e[3*r+1]=o,e[3*r+2]=a}}function Yg(i,{begins:t,leads:e,layers:n}){if(!i.length)return[];let r=i[0].length,s=Cr(t.map(p=>i[p])),o=Cr(e.map(p=>i[p])),a=Fe(o,s),l=wp(a),c=Cr(i),h=Math.max(...i.flatMap(p=>Fe(p,c).map(Math.abs))),u=l>1e-9*h,d=u?_e(zn(s,o),.5):c,f=u?[_e(a,1/l)]:[],m=[...f,...oS(n.map(p=>Fe(i[p],d)),f,r)],x=i.map(p=>m.map(y=>Ki(Fe(p,d),y))),g=m.map((p,y)=>y<f.length?1:aS(x,n,y));return x.map(p=>p.map((y,b)=>y*g[b]))}function oS(i,t,e){let n=i.map(o=>t.reduce((a,l)=>Fe(a,_e(l,Ki(a,l))),o)),r=n.reduce((o,a)=>o+Ki(a,a),0),s=Float64Array.from({length:e*e},(o,a)=>{let l=Math.floor(a/e),c=a%e;return n.reduce((h,u)=>h+u[l]*u[c],0)-t.reduce((h,u)=>h+(1+r)*u[l]*u[c],0)});return Wg(s,e,e-t.length).vectors}function aS(i,t,e){let n=t.map(o=>i[o][e]),r=n.reduce((o,a)=>o+a,0)/n.length,s=Math.sqrt(n.reduce((o,a)=>o+a*a,0)/n.length);return Math.abs(r)>=1e-9*s&&r!==0?Math.sign(r):$g(i.map(o=>o[e]))}function go(i){let t=i[0]?.moving.length??0;if(t===0)return r=>r;if(t===1){let r=i.reduce((s,o)=>s+o.weight*o.moving[0]*o.fixed[0],0)<0?-1:1;return s=>_e(s,r)}let e=ys.zeros(t,t);for(let{moving:r,fixed:s,weight:o}of i)for(let a=0;a<t;a++)for(let l=0;l<t;l++)e.set(a,l,e.get(a,l)+o*s[a]*r[l]);let n=lS(e).to2DArray();return r=>n.map(s=>Ki(s,r))}function lS(i){let t=new xl(i);return t.leftSingularVectors.mmul(t.rightSingularVectors.transpose())}function yl(i){if(!i.length)return r=>r;let t=Vg(i,r=>r.moving),e=Vg(i,r=>r.fixed),n=go(i.map(({moving:r,fixed:s,weight:o})=>({moving:Fe(r,t),fixed:Fe(s,e),weight:o})));return r=>zn(n(Fe(r,t)),e)}function Vg(i,t){let e=i.reduce((n,r)=>n+r.weight,0);return _e(i.map(n=>_e(t(n),n.weight)).reduce(zn),1/e)}function vl(i,t,e=1){return[...i].flatMap(([n,r])=>t.has(n)?[{moving:r,fixed:t.get(n),weight:e}]:[])}function dd({name:i,info:t}){let{run:e}=t;if(e!=null)return String(e);let n=i.lastIndexOf("@");return n>0?i.slice(0,n):i}function cS({models:i}){let t=e=>i.filter(n=>dd(n)===e).length;return new Map(i.flatMap(e=>{let n=dd(e);return t(n)===1?[[n,e],[e.name,e]]:[[e.name,e]]}))}function jg(i,t){let e=cS(t),n=new Map;for(let r of i.models){let s=e.get(r.name)??e.get(dd(r));r.layers.forEach((o,a)=>{let l=s?.points[s.layers.findIndex(({name:c})=>c===o.name)];l!==void 0&&!n.has(r.points[a])&&n.set(r.points[a],l)})}return i.first!==null&&t.first!==null&&n.set(i.first,t.first),i.target&&t.target?.name===i.target.name&&n.set(i.target.point,t.target.point),n}function bl(i,t){return new Map([...t].flatMap(([e,n])=>i.has(e)?[[n,i.get(e)]]:[]))}function Kg(i,t,e){let n=[t,i].every(({first:r,target:s})=>r!==null&&s);for(let[r,s]of i.views.entries()){let o=t.views.find(({metric:a})=>a===s.metric);s.projections.forEach((a,l)=>{let c=o?.projections.find(({name:h})=>h===a.name);for(let h of[2,3]){if(!c||h===2&&a.name==="target_axis")continue;let u=hS(a.axes[h].coords,c.axes[h].coords,e,!!n);if(u)for(let d of i.frames??[i])uS(d.views[r].projections[l].axes[h],u,h)}})}}function hS(i,t,e,n){let r=[...e].map(([o,a])=>({moving:i[a],fixed:t[o],weight:1}));if(r.length<2)return null;if(!n)return yl(r);let s=go(r.map(({moving:o,fixed:a,weight:l})=>({moving:o.slice(1),fixed:a.slice(1),weight:l})));return o=>[o[0],...s(o.slice(1))]}function uS(i,t,e){let n=t(is(e)),r=s=>Fe(t(s),n);i.coords=i.coords.map(t),i.curve=i.curve?.map(t)??null,i.origin&&(i.origin=t(i.origin)),i.cloud=i.cloud?.map(s=>dS(s,r,e))??null}function dS(i,t,e){let n=r=>Array.from({length:e},(s,o)=>t(Array.from({length:e},(a,l)=>r[l*e+o])));return n(n(i).flat()).flat()}var wl=300,vs=(i,t,e)=>i+(t-i)*e;function fS(i,t,e){if(e>=1)return t;let n=new Map([...t.coords].map(([o,a])=>[o,Ee(i.coords.get(o)??a,a,e)])),r=t.curve&&i.curve?.length===t.curve.length?t.curve.map((o,a)=>Ee(i.curve[a],o,e)):t.curve,s={pivot:Ee(i.framing.pivot,t.framing.pivot,e),distance:vs(i.framing.distance,t.framing.distance,e),offset:Ee(i.framing.offset,t.framing.offset,e),right:vs(i.framing.right,t.framing.right,e)};return{coords:n,curve:r,framing:s,flat:vs(i.flat,t.flat,e),azimuth:vs(i.azimuth,t.azimuth,e),elevation:vs(i.elevation,t.elevation,e),zoom:vs(i.zoom,t.zoom,e)}}function Jg({framing:i,flat:t,azimuth:e,elevation:n,zoom:r}){return{azimuth:e*(1-t),elevation:n*(1-t),pivot:i.pivot,distance:i.distance/r,offset:i.offset}}var pS=()=>window.matchMedia?.("(prefers-reduced-motion: reduce)").matches??!1,_l=class{#t=null;#e=null;#n=0;#r=0;moveTo(t,e,n){let r=this.#e?this.at(e)?.pose:null,s=n&&r&&r.coords.size>0&&!pS();this.#t=s?r:null,this.#e=t,this.#n=e,this.#r=s?wl:0}renumber(t){let e=n=>n&&{...n,coords:bl(n.coords,t)};this.#t=e(this.#t),this.#e=e(this.#e)}at(t){if(!this.#e)return null;let e=this.#t?(t-this.#n)/this.#r:1;return e>=1||!this.#t?(this.#t=null,{pose:this.#e,settled:!0}):{pose:fS(this.#t,this.#e,ol(Math.max(0,e))),settled:!1}}};var mS=4,Zg=1.08;function Ml(i){let{q25:t,q75:e}=i.numbers,n=[...t,...e].filter(a=>a!==null),r=i.level===null?n:[...n,i.level];if(i.scale==="linear"){let[a,l]=ja({y:{label:"",unit:"",low:i.low,high:i.high}},r.length?r:[0,1]);return{log:!1,lo:a,hi:l}}let s=Math.max(...r,1e-300)*Zg,o=Math.min(...r.filter(a=>a>0),s/2);return{log:!0,lo:Math.max(o/Zg,s/10**mS),hi:s}}function Pi({log:i,lo:t,hi:e},n){let r=i?Math.log(Math.max(n,t)/t)/Math.log(e/t):(n-t)/(e-t);return Math.min(1,Math.max(0,r))}var or=({log:i,lo:t},e)=>i&&e<t*.999;function bs(i,t=5){if(!i.log)return uo([i.lo,i.hi]);let e=Math.log10(i.hi/i.lo),n=Math.floor(Math.log10(i.lo)),r=Array.from({length:Math.ceil(Math.log10(i.hi))-n+1},(l,c)=>10**(n+c)),s=[[1,2,5],[1,3],[1]].find(l=>l.length*e<=t+.5)??[1],o=r.flatMap(l=>s.map(c=>c*l)).filter(l=>l>=i.lo*.999&&l<=i.hi*1.001),a=Math.max(1,Math.ceil(o.length/(t+1)));return o.filter(l=>a===1||Math.round(Math.log10(l))%a===0).map(l=>({value:l,text:String(Number(l.toPrecision(3)))}))}function nn(i){if(i===null)return ae;let t=Math.abs(i);if(t!==0&&(t<.001||t>=1e5))return i.toExponential(1).replaceAll("-","−");let e=t>=100?0:t>=10?1:t!==0&&t<.1?3:2;return i.toFixed(e).replace("-","−")}var Hr=.13,gS=.84,xS=9,xo=12,t0=10.5,El=10.5,Sl=11,fd=96,yS=4,vS=.72,bS=9,hi=({frames:i,state:t},e)=>!t.hidden.includes(i.raw.models[e].name),Cn=({marks:i,theme:t},e)=>Mi(i[e].colour,t.name==="dark"),Hn=({frames:i,state:t},e)=>t.directions.includes(i.raw.directions[e].name),Tl=class{svg=nt("svg",{role:"img","aria-hidden":"true",class:"rg-over rg-star"});#t=null;#e=[];paint(t,e,n,r){let s=_S(t,e,n,r),o=Math.ceil(2*s.cy);this.#t=s,this.svg.setAttribute("viewBox",`0 0 ${n} ${o}`),this.svg.style.width=`${n}px`,this.svg.style.height=`${o}px`,this.#e=e.filter(c=>hi(t,c)).flatMap(c=>t.frames.raw.directions.map((h,u)=>({m:c,d:u,angle:wS(t,s,e.indexOf(c),u)})));let a=({m:c,d:h})=>(md(t,c,h,e)?0:1)+(t.spot?.m===c&&t.spot.d===h?1:0),l=[...this.#e].reverse().sort((c,h)=>a(c)-a(h));this.svg.replaceChildren(...MS(t,s),...SS(t,s),...l.flatMap(c=>ES(t,s,c)),...l.flatMap(c=>TS(t,s,c)),...RS(t,s),...CS(t,s))}nearest(t){let e=this.#t,n=this.svg.getBoundingClientRect();if(!e)return null;let r=t.clientX-n.left-e.cx,s=t.clientY-n.top-e.cy,o=Math.hypot(r,s);if(o<e.r*Hr*.6||o>e.r+(e.level?76:18))return null;let a=c=>Math.abs(Math.atan2(Math.sin(Math.atan2(s,r)-c),Math.cos(Math.atan2(s,r)-c))),l=this.#e.reduce((c,h)=>!c||a(h.angle)<a(c.angle)?h:c,null);return l&&a(l.angle)<Math.PI/3?{m:l.m,d:l.d}:null}};function _S({frames:{raw:i},meter:t},e,n,r){let s=i.directions.length,o=.27*n,a=d=>t.width(d,{size:xo,weight:600}),l=i.directions.map(({name:d})=>hn(d,o,a)),c=i.directions.map((d,f)=>{let[m,x]=[Math.cos(ci(f,s)),Math.sin(ci(f,s))],g=Math.max(a(l[f]),t.width(i.directions[f].unit,{size:t0,weight:400})),p=Math.abs(m)<e0?(n/2-g/2)/Math.max(Math.abs(m),.01):(n/2-g)/Math.abs(m)-Sl;return Math.min(p,(r/2-2-(Math.abs(x)>.3?1.6*xo:xo))/Math.max(Math.abs(x),.01)-Sl)}),h=Math.min(n,r)/2-3>=fd&&Math.min(...c)>=fd,u=Math.max(24,h?Math.min(...c):Math.min(n,r)/2-El-9);return{cx:n/2,cy:h?Math.min(r/2,u+Sl+2.6*xo):u+El+8,r:u,level:h,models:e,names:l}}var e0=.26,ci=(i,t)=>-Math.PI/2+2*Math.PI*i/t;function wS({frames:{raw:i}},{models:t,r:e},n,r){let s=i.directions.length,o=Math.min(gS*2*Math.PI/s/t.length,xS/e);return ci(r,s)+o*(n-(t.length-1)/2)}var yo=({r:i},t)=>i*(Hr+(1-Hr)*t),_s=({cx:i,cy:t},e,n)=>[i+n*Math.cos(e),t+n*Math.sin(e)],Rn=(i,t,e)=>_s(i,t,e).map(n=>n.toFixed(1)).join(" ");function pd(i,{m:t,d:e},n){let r=a=>i.frames.at(i.star,{m:t,l:a,d:e})[n],s=r(i.layer),o=i.way<1?r(i.from):s;return s===null?null:Pi(i.span,o??s)*(1-i.way)+Pi(i.span,s)*i.way}function md(i,t,e,n){let{spot:r,keyed:s}=i,o=n.length<i.frames.raw.models.length;return r?o||n.length===1?r.d!==null&&r.d!==e:r.m!==t:!!s&&(s.m!==null&&s.m!==t||s.d!==null&&s.d!==e)}function Qg(i,{m:t,d:e},n){let r=Cn(i,t);return md(i,t,e,n)?ce(r,i.theme.paper,vS):r}var Me=(i,t,e,n={})=>nt("path",{d:i,fill:"none",stroke:t,"stroke-width":e,...n}),Wn="var(--rg-ink)",ui="var(--rg-ink2)",Al="var(--rg-hair)";function MS(i,t){let{directions:e}=i.frames.raw,n=e.length;return n<3?[]:e.flatMap((r,s)=>{let o=i.spot?.d===s;if(!Hn(i,s)&&!o)return[];let[a,l]=[ci(s-.5,n),ci(s+.5,n)],c=t.r,h=t.r*Hr;return[nt("path",{d:`M${Rn(t,a,h)}L${Rn(t,a,c)}A${c} ${c} 0 0 1 ${Rn(t,l,c)}L${Rn(t,l,h)}A${h} ${h} 0 0 0 ${Rn(t,a,h)}z`,fill:Wn,opacity:Hn(i,s)?.05:.03})]})}function SS(i,t){let{span:e,star:n,frames:r}=i,{cx:s,cy:o}=t,a=r.raw.directions.length,l=(h,u)=>nt("circle",{cx:s,cy:o,r:yo(t,Pi(e,h)).toFixed(1),fill:"none",...u}),c=n.level;return[...c===null?[]:[l(c,{fill:Wn,opacity:.035,stroke:"none"})],...bs(e).filter(({value:h})=>h!==c).map(({value:h})=>l(h,{stroke:Al,"stroke-width":1})),...r.raw.directions.map((h,u)=>Me(`M${Rn(t,ci(u,a),t.r*Hr)}L${Rn(t,ci(u,a),t.r)}`,Al,1)),...c===null?[]:[l(c,{class:"rg-level",stroke:Wn,"stroke-width":1.3})]]}function ES(i,t,e){let[n,r]=[pd(i,e,"q25"),pd(i,e,"q75")];if(n===null||r===null||r-n<.001)return[];let s=t.models.length>1,o=md(i,e.m,e.d,t.models);return[Me(`M${Rn(t,e.angle,yo(t,n))}L${Rn(t,e.angle,yo(t,r))}`,it(Cn(i,e.m)),s?5:7,{class:"rg-quarters",opacity:o?.08:.26})]}function TS(i,t,e){let n=pd(i,e,"median"),{marks:r,spot:s,theme:o,frames:a,star:l,layer:c,span:h}=i,u=s!==null&&s.m===e.m&&s.d===e.d,d=it(Qg(i,e,t.models)),f=r[e.m];if(n===null)return AS(t,e,d);let m=yo(t,n),[x,g]=_s(t,e.angle,m),p=(t.r<fd?2.9:3.5)*(u?1.35:1),y=a.at(l,{...e,l:c}).median,b=t.r*Hr,[_,T]=[Math.cos(e.angle),Math.sin(e.angle)],R=(S,O)=>`${(t.cx+S*b*_-O*T).toFixed(1)} ${(t.cy+S*b*T+O*_).toFixed(1)}`,v=y!==null&&or(h,y)?[Me(`M${R(.7,-4)}L${R(.45,0)}L${R(.7,4)}`,d,1.5,{class:"rg-below"})]:[];return[Me(`M${R(1,0)}L${Rn(t,e.angle,m)}`,u?d:it(ce(Qg(i,e,t.models),o.paper,t.models.length>1?.3:0)),u?2.8:t.models.length>4?1.5:1.9,{class:"rg-ray","stroke-linecap":"round"}),...v,...us(f.shape,x,g,p,d,it(o.paper),f.hollow)]}function AS(i,{angle:t},e){let n=i.r*Hr,[r,s]=_s(i,t,n),[o,a]=[-Math.sin(t),Math.cos(t)];return[Me(`M${Rn(i,t,n)}L${Rn(i,t,n+(i.r-n)*.3)}`,e,1.2,{class:"rg-gap","stroke-dasharray":"2 3"}),Me(`M${(r-3.5*o).toFixed(1)} ${(s-3.5*a).toFixed(1)}L${(r+3.5*o).toFixed(1)} ${(s+3.5*a).toFixed(1)}`,e,1.6)]}function RS({span:i,star:t,frames:e},n){let r=ci(-.5,e.raw.directions.length),s=-1/0;return bs(i).flatMap(({value:o,text:a})=>{let l=yo(n,Pi(i,o)),c=o===t.level;if(l-s<13&&!c||!n.level&&!c&&n.r<72||l>n.r-bS+12)return[];s=l;let[h,u]=_s(n,r,l);return[nt("text",{x:h.toFixed(1),y:(u+3.6).toFixed(1),"text-anchor":"middle",class:"rg-tick",style:c?"fill:var(--rg-ink);font-weight:600":null},a)]})}function CS(i,t){let e=s=>i.spot?.d===s||i.keyed?.d===s?0:Hn(i,s)?1:2,n=i.frames.raw.directions.map((s,o)=>t.level?PS(i,t,o):LS(i,t,o)).filter(s=>s!==null),r=[];for(let s of n.sort((o,a)=>e(o.d)-e(a.d)||o.d-a.d)){let o=({box:[a,l,c,h]})=>a<s.box[2]&&c>s.box[0]&&l<s.box[3]&&h>s.box[1];(!t.level||!r.some(o))&&r.push(s)}return r.flatMap(({made:s})=>s)}var n0=(i,t)=>i.spot?.d===t||i.keyed?.d===t||Hn(i,t)?600:500;function PS(i,t,e){let{directions:n}=i.frames.raw,r=ci(e,n.length),{unit:s}=n[e],[o,a]=_s(t,r,t.r+Sl),[l,c]=[Math.cos(r),Math.sin(r)],h=Math.abs(l)<e0?"middle":l>0?"start":"end",u=s?2:1,d=a+(c-1)*.5*u*14+(u===2?0:2),f=[[t.names[e],xo,n0(i,e),Wn],...s?[[s,t0,400,ui]]:[]],m=Math.max(...f.map(([g,p])=>i.meter.width(g,{size:p,weight:600}))),x=h==="middle"?o-m/2:h==="end"?o-m:o;return{d:e,box:[x,d,x+m,d+14*u],made:f.map(([g,p,y,b],_)=>nt("text",{x:o.toFixed(1),y:(d+11+13*_).toFixed(1),"text-anchor":h,"font-size":p,"font-weight":y,fill:b,class:"rg-name"},g))}}function LS(i,t,e){let n=i.frames.raw.directions.length,r=ci(e,n),s=i.spot?.d===e||i.keyed?.d===e,o=n0(i,e),a=s?1/0:2*(t.r+10)*Math.sin(Math.PI/Math.max(n,3))-2,l=hn(i.frames.raw.directions[e].name,a,f=>i.meter.width(f,{size:El,weight:o}));if(l.length<yS&&l.length<i.frames.raw.directions[e].name.length)return null;let c=Math.sin(r)>.3,[h,u]=_s(t,r,t.r+(c?13.5:6)),d=r*180/Math.PI+(c?-90:90);return{d:e,box:[h,u,h,u],made:[nt("text",{x:h.toFixed(1),y:u.toFixed(1),transform:`rotate(${d.toFixed(1)} ${h.toFixed(1)} ${u.toFixed(1)})`,"text-anchor":"middle","font-size":El,"font-weight":o,fill:o>500?Wn:ui,class:"rg-name"},l)]}}var gd=8,IS=22,Rl=9,NS=6.4,DS=1.6,FS=2.4,i0=2.9,OS=.15,kS=.55,US=.72,r0=5,BS=4,zS=320;function s0(i){let{frames:{raw:t},charted:e,state:n}=i,r=t.models.map((d,f)=>f).filter(d=>hi(i,d)),{label:s}=e;if(!(e.each==="direction"))return[{title:s,unit:e.unit,lines:r.map(d=>({m:d,d:null}))}];let a=t.directions.map((d,f)=>f).filter(d=>Hn(i,d));if(t.models.length===1)return[{title:s,unit:a.length||t.directions.length===1?"":"all directions",lines:t.directions.map((d,f)=>({m:0,d:f}))}];let l=d=>n.directions.indexOf(t.directions[d].name),c=a.length?a.sort((d,f)=>l(d)-l(f)).slice(-BS):t.directions.map((d,f)=>f).filter(d=>t.start.includes(t.directions[d].name)).slice(0,1),h=i.spot?.d??null;return(c.length===1&&h!==null?[h]:c).map(d=>({title:t.directions[d].name,unit:s,lines:r.map(f=>({m:f,d}))}))}var ar=(i,{m:t,d:e})=>{let{spot:n,keyed:r}=i;return n?i.frames.raw.models.length>1?n.m===t:n.d===null||e===null||n.d===e:!!r&&(r.m===null||r.m===t)&&(r.d===null||e===null||r.d===e)},Cl=class{element;svg=nt("svg",{role:"img","aria-hidden":"true"});ends=[];right=0;#t=A("span");#e=A("output");#n=null;#r=[];#i=0;constructor(){this.element=A("figure",{class:"rg-chart rg-lines"},A("figcaption",{},this.#t,this.#e),this.svg)}paint(t,e,n,r){let s=Ml(t.charted),o=VS(t,s,n,r);this.#n=o,this.#r=[],this.#i=t.frames.layers.length,this.right=o.right,this.svg.setAttribute("height",String(r)),this.svg.setAttribute("viewBox",`0 0 ${n} ${r}`);let a=c=>(ar(t,c)?2:0)+(c.d!==null&&Hn(t,c.d)?1:0),l=[...e.lines].sort((c,h)=>a(c)-a(h)||h.m-c.m);this.svg.replaceChildren(...GS(t,s,o,n),...WS(t,o),...l.flatMap(c=>this.#o(t,o,e,c)),...l.flatMap(c=>this.#c(t,s,o,e,c)),...this.#p(t,o,e),...this.#r.length?[]:HS(t,o,e)),this.ends=e.lines.map(c=>{let h=t.frames.layers.map((u,d)=>t.frames.at(t.charted,{...c,l:d}).median).filter(u=>u!==null);return h.length?o.y(h.at(-1)):null}),this.#a(t,e,n<zS)}nearest(t){let e=this.#n,n=this.svg.getBoundingClientRect();if(!e)return null;let r=t.clientX-n.left,s=t.clientY-n.top,o=Array.from({length:this.#i},(l,c)=>c).reduce((l,c)=>Math.abs(e.x(c)-r)<Math.abs(e.x(l)-r)?c:l,0);return this.#r.filter(({spot:l})=>l.l===o).reduce((l,c)=>!l||Math.abs(c.y-s)<Math.abs(l.y-s)?c:l,null)?.spot??null}#a(t,{title:e,unit:n,lines:r},s){let{frames:o,charted:a,spot:l}=t,c=l&&r.find(({m:u,d})=>u===l.m&&(d===null||d===l.d));this.#t.replaceChildren(A("b",{},e),A("small",{},n&&!(c&&s)?` ${n}`:""));let h=c?o.at(a,{...c,l:l.l}).median:null;this.#e.replaceChildren(...c?[A("small",{},`${o.layers[l.l]} `),A("b",{},nn(h))]:[]),this.#e.style.color=c?it(Cn(t,c.m)):""}#c(t,e,n,r,s){let{frames:o,theme:a,marks:l}=t,c=l[s.m],h=it(xd(t,r,s)),u=it(a.paper),d=ar(t,s),f=o.layers.map((p,y)=>o.at(t.charted,{...s,l:y}).median),m="",x=!1,g=[];return f.forEach((p,y)=>{if(p===null){x=!1;return}let b=n.x(y),_=n.y(p);m+=`${x?"L":"M"}${b.toFixed(1)} ${_.toFixed(1)}`,x=!0,this.#r.push({spot:{...s,l:y},y:_});let T=d&&t.spot?.l===y&&(s.d===null||t.spot.d===null||t.spot.d===s.d);or(e,p)?g.push(Me(`M${b-4} ${_-5}L${b} ${_-1}L${b+4} ${_-5}`,h,1.5)):g.push(...us(c.shape,b,_,i0*(T?1.5:1),h,u,c.hollow))}),[Me(m,h,d?FS:DS,{class:"rg-line","stroke-linejoin":"round","stroke-linecap":"round"}),...g]}#o(t,e,n,r){let{frames:s,charted:o}=t,a=n.lines.length<=2,l=n.lines.length>2&&r.d!==null&&s.raw.models.length===1&&Hn(t,r.d);if(!a&&!l&&!ar(t,r))return[];let c=s.layers.map((f,m)=>({l:m,...s.at(o,{...r,l:m})})),h=(f,m)=>`${e.x(f).toFixed(1)} ${e.y(m).toFixed(1)}`,u=[[]];for(let f of c)f.q25===null||f.q75===null?u.push([]):u.at(-1).push(f);let d=u.filter(f=>f.length>1).map(f=>`M${[...f.map(({l:m,q75:x})=>h(m,x)),...[...f].reverse().map(({l:m,q25:x})=>h(m,x))].join("L")}z`).join("");return d?[nt("path",{class:"rg-band",d,fill:it(Cn(t,r.m)),opacity:OS})]:[]}#p({frames:t,state:e,charted:n,theme:r},s,{lines:o}){return o.flatMap(a=>t.layers.flatMap((l,c)=>{let h=t.at(n,{...a,l:c}).median;return h===null||!e.selected.some(u=>me(u,t.ref({m:a.m,l:c})))||o.length>1&&a.d!==null&&t.raw.models.length===1&&!e.directions.includes(t.raw.directions[a.d].name)?[]:[nt("circle",{class:"rg-ring",cx:s.x(c).toFixed(1),cy:s.y(h).toFixed(1),r:i0+3.2,fill:"none",stroke:it(r.ink),"stroke-width":1.5})]}))}};function VS({frames:i},t,e,n){let r=Math.max(...bs(t,r0).map(({text:l})=>l.length),1)*NS+8,s=e-Rl,o=n-IS,a=i.layers.length;return{left:r,right:s,bottom:o,x:l=>r+Rl+(a>1?(s-r-2*Rl)*l/(a-1):(s-r)/2-Rl),y:l=>o-(o-gd)*Pi(t,l)}}function GS({frames:i,charted:t,spot:e,layer:n,meter:r},s,o,a){let{left:l,right:c,bottom:h}=o,u=bs(s,r0).filter(({value:_})=>_!==t.level).flatMap(({value:_,text:T})=>[Me(`M${l} ${o.y(_).toFixed(1)}H${c}`,Al,1),nt("text",{x:l-7,y:(o.y(_)+3.5).toFixed(1),"text-anchor":"end"},T)]),d=t.level===null?[]:[Me(`M${l} ${o.y(t.level).toFixed(1)}H${c}`,Wn,1.2,{"stroke-dasharray":"2 3",opacity:.7}),nt("text",{x:l-7,y:(o.y(t.level)+3.5).toFixed(1),"text-anchor":"end",style:"fill:var(--rg-ink);font-weight:600"},nn(t.level).replace(/\.?0+$/,""))],f=(_,T)=>r.width(_,{size:10.5,weight:T})/2,m=(_,T,R)=>Math.max(Math.min(T,a-f(_,R)),f(_,R)),x=e?.l??n,g=i.layers.map((_,T)=>({value:T,text:_})),y=[...$u(g,({value:_})=>o.x(_)).filter(({value:_,text:T})=>_!==x&&Math.abs(m(T,o.x(_),400)-m(i.layers[x],o.x(x),600))>f(T,400)+f(i.layers[x],600)+6),g[x]].map(({value:_,text:T})=>nt("text",{x:m(T,o.x(_),_===x?600:400).toFixed(1),y:h+16,"text-anchor":"middle",style:_===x?"fill:var(--rg-ink);font-weight:600":null},T)),b=g.map(({value:_})=>Me(`M${o.x(_).toFixed(1)} ${h}v3`,Wn,1,{opacity:.35}));return[...u,...d,...b,...y]}function HS({frames:i,charted:t,meter:e},{left:n,right:r,bottom:s},{lines:o}){let[a]=o.flatMap(h=>i.layers.flatMap((u,d)=>i.at(t,{...h,l:d}).reasons))[0]??[""],l=hn(a,r-n,h=>e.width(h,{size:10.5,weight:400})),c=(gd+s)/2;return[a?"undefined":"no model is shown",l].map((h,u)=>nt("text",{class:"rg-nothing",x:(n+r)/2,y:c+14*u-2,"text-anchor":"middle"},h))}function WS({spot:i,layer:t},{x:e,bottom:n}){let r=(s,o)=>Me(`M${e(s).toFixed(1)} ${gd-4}V${n}`,Wn,1,{class:"rg-hair",opacity:o});return[r(t,.55),...i&&i.l!==t?[r(i.l,.22)]:[]]}function xd(i,{lines:t},e){let{spot:n,keyed:r,theme:s}=i,o=Cn(i,e.m),a=ar(i,e);return i.frames.raw.models.length>1||e.d===null?(n||r)&&!a&&t.length>1?ce(o,s.paper,US):o:a||Hn(i,e.d)||t.length===1?o:ce(s.ink2,s.paper,kS)}var vo=30,o0=22,a0=15,yd=[118,210],$S=68,XS=5,ws=class i{constructor(t,e){this.pressed=t;this.pointed=e}pressed;pointed;element=A("div",{class:"rg-keys rg-line-keys",role:"group"});leaders=nt("svg",{class:"rg-leaders","aria-hidden":"true"});#t=[];static linesOf({frames:{raw:t},charted:e}){return t.models.length>1?t.models.map((n,r)=>({m:r,d:null})):e.each==="direction"?t.directions.map((n,r)=>({m:0,d:r})):[]}static labelOf({frames:{raw:t}},{m:e,d:n}){return n===null?t.models[e].label:t.directions[n].name}width(t,e){let n=i.linesOf(t);if(!n.length)return 0;let r=Math.max(...n.map(s=>t.meter.width(i.labelOf(t,s),{size:12.5,weight:600})))+$S;return vo+Math.min(Math.max(r,yd[0]),yd[1],Math.max(yd[0],.4*e))}paint(t,e){let n=i.linesOf(t),r=this.#t.indexOf(document.activeElement);this.element.setAttribute("aria-label",n[0]?.d===null?"Models":"Directions"),this.element.hidden=!n.length,(this.#t.length!==n.length||this.element.childElementCount!==n.length)&&(this.#t=n.map(s=>this.#e(s)),this.element.replaceChildren(...this.#t)),n.forEach((s,o)=>qS(this.#t[o],t,e,s)),r>=0&&this.#t[r]?.focus()}place(t,e,n,r,{top:s,left:o,height:a,width:l}){let c=i.linesOf(t);this.element.style.setProperty("--rg-key",`${l-vo}px`);let h=p=>n[e.lines.findIndex(({m:y,d:b})=>y===p.m&&(p.d===null||b===p.d))]??null,u=c.map((p,y)=>y).sort((p,y)=>(h(c[p])??1/0)-(h(c[y])??1/0)||p-y),d=a+s;if(this.leaders.replaceChildren(),this.element.classList.toggle("rg-many",d/u.length<a0),d/u.length<a0)return;let f=Math.max(0,...n.map(p=>p??0)),m=n.filter(p=>p!==null).sort((p,y)=>p-y),x=r&&m.filter((p,y)=>y>0&&p-m[y-1]<XS).length<=m.length/3,g=ju(u.map(p=>(h(c[p])??f+o0)+s),o0,d);u.forEach((p,y)=>{let b=g[y],_=h(c[p]),T=this.#t[p];if(T.style.left=`${o+vo-4}px`,T.style.top=`${b-10}px`,_===null||!x)return;let R=ce(xd(t,e,{...c[p],d:e.lines[0]?.d===null?null:c[p].d??e.lines[0].d}),t.theme.paper,.45);this.leaders.append(Me(`M${o+2} ${_+s}L${o+vo-14} ${b}H${o+vo-5}`,it(R),1))})}#e(t){let e=Wt(A("button",{type:"button",class:"rg-key"}));e.addEventListener("click",n=>this.pressed(t,n.shiftKey));for(let n of["pointerenter","focus"])e.addEventListener(n,()=>this.pointed(t));for(let n of["pointerleave","blur"])e.addEventListener(n,()=>this.pointed(null));return e}};function qS(i,t,e,n){let{frames:r,charted:s,marks:o,spot:a,layer:l}=t,{m:c,d:h}=n,u=ws.labelOf(t,n),d=h===null&&!hi(t,c),f=h!==null&&Hn(t,h),m=it(Cn(t,c)),x=A("b",{},u),g=r.at(s,{m:c,l:a?.l??l,d:h??e?.lines[0]?.d??null}).median;(h===null||f||ar(t,n))&&(x.style.color=m);let p=h===null?ln(o[c].shape,m,d||o[c].hollow?"var(--rg-paper)":m,14):nt("svg",{viewBox:"0 0 14 14",width:14,height:14},Me("M1 7H13",f||ar(t,n)?m:ui,f?2.4:1.4,{opacity:f?1:.6}));i.replaceChildren(p,x,A("i",{},d||!e?"":nn(g))),i.setAttribute("aria-pressed",String(h===null?!d:f)),i.classList.toggle("rg-looked",ar(t,n)||f),i.title=h===null?`${d?"Show":"Hide"} ${u}`:`${f?"Let go of":"Follow"} ${u}`}var YS=" ",vd=(i,t)=>i===null||t===null?ae:`${nn(i)}${i<0?" to ":"–"}${nn(t)}`;function l0({raw:i,layers:t},e,n){return[`${bo(e.label)} · `,A("b",{},t[n]),` · ${i.subtitle}`]}var bo=i=>i.charAt(0).toUpperCase()+i.slice(1);function c0(i,{gaps:t,below:e}){let n=(c,...h)=>A("span",{class:"rg-aid"},c,A("span",{},...h)),r=(...c)=>nt("svg",{width:18,height:14,viewBox:"0 0 18 14","aria-hidden":"true"},...c),{level:s,level_label:o,inside:a,outside:l}=i;return[...s===null?[]:[n(r(nt("circle",{cx:9,cy:7,r:5.6,fill:"none",stroke:Wn,"stroke-width":1.3})),`${nn(s).replace(/\.?0+$/,"")} = ${o}; inside ${a}, outside ${l}`)],n(r(Me("M1 7H17",ui,6,{opacity:.35}),nt("circle",{cx:9,cy:7,r:3,fill:ui})),"median and middle half of the stimuli, log scale"),...e?[n(r(Me("M11.5 3L6.5 7L11.5 11",ui,1.5)),"below the scale")]:[],...t?[n(r(Me("M4 3.5V10.5",ui,1.6),Me("M5 7H14",ui,1.2,{"stroke-dasharray":"2 3"})),"undefined")]:[]]}function h0(i,{star:t,charted:e}){let{raw:n}=i,r=t===e?[t]:[t,e],s=[A("b",{},`${n.n_stimuli} ${n.n_stimuli===1?"stimulus":"stimuli"}.`),` ${n.facts.join(" ").replaceAll(" %",`${YS}%`)}`];for(let{label:o,convention:a}of r)s.push(` ${bo(o)}: `,A("span",{},a),".");for(let o of r){let a=jS(o),l=o.numbers.median.length*n.n_stimuli;a&&s.push(" ",A("b",{},`${a} of ${l} values`),` of ${o.label} undefined and left out: ${KS(o)}.`)}return s}var jS=i=>Object.values(i.undefined).flat().reduce((t,[,e])=>t+e,0);function KS(i){let t=new Map;for(let[r,s]of Object.values(i.undefined).flat())t.set(r,(t.get(r)??0)+s);let[e,...n]=[...t].sort((r,s)=>s[1]-r[1]);return`${e?.[0]??""}${n.length?` (and ${n.length} other reason${n.length>1?"s":""})`:""}`}function u0(i,t){let{frames:e,marks:n}=i,{raw:r,layers:s}=e,{m:o,l:a,d:l}=t,c=l===null?null:r.directions[l],h=l===null?i.charted:i.star,u=it(Cn(i,o)),d=n[o],f=e.at(h,t),m=A("b",{},r.models[o].label);m.style.color=u;let x=A("i");x.style.setProperty("--share",`${f.median===null||h!==i.star?0:100*Pi(i.span,f.median)}%`),x.style.setProperty("--tint",u);let g=[["middle half",vd(f.q25,f.q75)],["10 to 90 %",vd(f.q10,f.q90)]];for(let b of r.measures)l!==null&&b.each==="direction"&&b!==h&&g.push([b.label,nn(e.at(b,t).median)]);let p=r.n_stimuli-f.missing;g.push(["stimuli",f.missing?`${p} of ${r.n_stimuli}`:String(p)]);let y=r.models[o].layers[a].width;return[A("header",{},A("b",{},c?c.name:bo(h.label)),A("small",{},c?.unit??"all directions")),A("p",{},ln(d.shape,u,d.hollow?"var(--rg-raised)":u,12),m,A("small",{},`${s[a]} · ${a+1} of ${s.length}${y?` · width ${y}`:""}`)),A("dl",{class:"rg-first"},A("dt",{},h.label),x,A("dd",{class:"rg-value"},JS(i,h,f.median))),A("dl",{class:"rg-pairs"},...g.flatMap(([b,_])=>[A("dt",{},b),A("dd",{class:"rg-why"},_)])),...f.reasons.length?[A("footer",{},`undefined: ${f.reasons.map(([b,_])=>`${b} (${_})`).join("; ")}`)]:[]]}function JS(i,t,e){let n=e!==null&&t===i.star&&or(i.span,e);return`${nn(e)}${n?" (below the scale)":""}${t.unit?` ${t.unit}`:""}`}function d0(i,t){let{raw:e,layers:n}=i.frames,r=t.d===null?i.charted:i.star,{median:s,q25:o,q75:a,reasons:l}=i.frames.at(r,t),c=t.d===null?r.label:`${e.directions[t.d].name}, ${r.label}`,h=s===null?`undefined, ${l.map(([u])=>u).join("; ")}`:`${nn(s)}, middle half ${vd(o,a)}`;return`${c} of ${e.models[t.m].label} at ${n[t.l]}: ${h}.`}function f0(i){let{frames:t}=i,{raw:e,layers:n}=t,r=(a,l)=>{let{median:c,q25:h,q75:u,reasons:d}=t.at(a,l);return A("td",{},c===null?`${ae} (${d.map(([f])=>f).join("; ")})`:`${nn(c)} [${nn(h)}, ${nn(u)}]`)},s=(a,l,c)=>A("table",{},A("caption",{},a),A("thead",{},A("tr",{},...["model","layer",...l].map(h=>A("th",{scope:"col"},h)))),A("tbody",{},...e.models.flatMap(({label:h},u)=>hi(i,u)?n.map((d,f)=>A("tr",{},A("td",{},h),A("th",{scope:"row"},d),...c(u,f))):[]))),o=e.measures.filter(({each:a})=>a==="frame");return[s(`${e.title}: ${i.star.label} of each direction, ${i.star.convention}; median and middle half of ${e.n_stimuli} stimuli.`,e.directions.map(({name:a,unit:l})=>l?`${a} (${l})`:a),(a,l)=>e.directions.map((c,h)=>r(i.star,{m:a,l,d:h}))),...o.length?[s(`${e.title}: numbers of all directions together.`,o.map(({label:a})=>a),(a,l)=>o.map(c=>r(c,{m:a,l,d:null})))]:[]]}var ZS=640,QS=1240,Pl=34,Ll=20,t1=5,p0=3,e1=400,Il=class{constructor(t,e,n){this.store=t;this.root.append(A("style",{},n),this.#b,A("div",{class:"rg-unseen"},this.#d,this.#f)),e.add(()=>{this.#t.run(),cancelAnimationFrame(this.#N),clearTimeout(this.#D),this.root.remove()}),t.listen(r=>this.#S(()=>this.#U(r))),si(this.#t,()=>this.#S(()=>this.#P())),ti(this.#t,this.root,()=>this.#S(()=>this.#P())),document.fonts?.ready.then(()=>{this.#T.forget(),this.#S(()=>this.#A())}),this.#k(),this.#S(()=>this.#z())}store;root=A("section",{class:"rg rg-rays",role:"group"});#t=new $e;#e=A("h3",{class:"rg-title"});#n=A("p",{class:"rg-convention"});#r=A("div",{class:"rg-controls"});#i=A("div",{class:"rg-stars"});#a=A("div",{class:"rg-aids"});#c=A("div",{class:"rg-panels"});#o=new ws((t,e)=>this.#H(t,e),t=>{this.#I=t&&{m:t.d===null?t.m:null,d:t.d},this.#A()});#p=A("div",{class:"rg-plot"},this.#c,this.#o.leaders,this.#o.element);#g=A("div",{class:"rg-card","aria-hidden":"true",hidden:!0});#v=A("p",{class:"rg-hint"},"Point at a ray to read it, click it to follow it through the layers. A click on a layer shows its star.");#y=Wt(A("div",{class:"rg-body",tabindex:0,role:"application"},A("div",{class:"rg-sky"},this.#i,this.#a),this.#p,A("div",{class:"rg-home"},this.#v,this.#g)));#u=A("p",{class:"rg-honesty"});#d=A("p",{"aria-live":"polite"});#f=A("div");#b=A("div",{class:"rg-grid"},A("header",{class:"rg-head"},A("div",{class:"rg-words"},this.#e,this.#n),this.#r),this.#y,A("footer",{class:"rg-foot rg-note"},this.#u));#l=new Map;#x=[];#m=[];#T=new Ti;#E=null;#h=null;#I=null;#s=-1;#_=0;#w=0;#N=0;#D=0;#k(){this.#y.addEventListener("pointerleave",()=>this.#M(null)),this.#y.addEventListener("blur",()=>this.#M(null)),this.#y.addEventListener("keydown",Xi(t=>t.target===this.#y&&this.#C(t)))}#C({key:t,shiftKey:e}){let{frames:n}=this.store;if(!n)return!1;let r=this.#h??this.#F(n),s={ArrowLeft:-1,ArrowRight:1,ArrowUp:-1,ArrowDown:1,"[":-1,"]":1}[t];if(s&&t.startsWith("Arrow")&&!this.#h)this.#M(r);else if(t==="ArrowLeft"||t==="ArrowRight")this.#M({...r,l:ee(r.l+s,0,n.layers.length-1)});else if(t==="ArrowUp"||t==="ArrowDown")this.#M({...r,d:((r.d??0)+s+n.raw.directions.length)%n.raw.directions.length});else if(s){let o=n.raw.models.map((a,l)=>l).filter(a=>hi(this.#O(),a));o.length&&this.#M({...r,m:o[(o.indexOf(r.m)+s+o.length)%o.length]})}else if(t==="Enter"&&this.#h)this.#L(this.#h,e);else if(t===" "&&this.#h)this.#R(this.#h.d,e);else if(t==="Escape")this.#M(null),this.store.set({selected:[],directions:[...n.raw.start]});else return!1;return!0}#F({raw:t}){let e=t.directions.findIndex(({name:n})=>n===this.store.state.directions.at(-1));return{m:Math.max(0,t.models.findIndex(({name:n})=>!this.store.state.hidden.includes(n))),l:this.store.layer,d:Math.max(0,e)}}#M(t){if(me(t,this.#h))return;this.#h=t,this.store.hover(t&&this.store.frames.ref(t));let e=this.#O();this.#d.textContent=t&&e?d0(e,t):"",this.#A()}#L(t,e){let{frames:n,state:r}=this.store;!n||!t||this.store.set({layer:n.layers[t.l],selected:hs(r.selected,n.ref(t),e)})}#R(t,e){if(t===null)return;let n=this.store.frames.raw.directions[t].name,{directions:r}=this.store.state,s=r.includes(n),o=r.filter(a=>a!==n);this.store.set({directions:e?s?o:[...r,n]:s&&r.length===1?[]:[n]})}#H({m:t,d:e},n){if(e!==null)return this.#R(e,n||!0);let r=this.store.frames.raw.models[t].name,{hidden:s}=this.store.state;this.#h=null,this.store.set({hidden:s.includes(r)?s.filter(o=>o!==r):[...s,r]})}#B(t){let e=this.store.state.selected.map(([n])=>[n,t]);this.store.set({layer:t,selected:e.filter((n,r)=>e.findIndex(s=>me(s,n))===r)})}#S(t){ni(this.root,this.#b,t)}#U(t){if(t.has("payload"))return this.#z();let{frames:e,state:n}=this.store,r=e&&me(this.#h&&e.ref(this.#h),n.hovered);if(!(r&&t.size===1&&t.has("hovered"))){if(t.has("hovered")&&e&&!r){let s=e.place(n.hovered);this.#h=s&&{...s,d:this.store.frames.measure(n.measure).each==="frame"?null:this.#F(e).d}}if(t.has("theme"))return this.#P();["layer","measure","hidden","stars"].some(s=>t.has(s))&&this.#V(),this.#A()}}#z(){let{frames:t,error:e}=this.store;if(e)throw e;if(Bn(this.root,this.#b),this.#h=null,this.#s=-1,!t)return;let{raw:n}=t;this.#e.textContent=n.title,this.#e.hidden=!n.title,this.root.setAttribute("aria-label",n.title||"Frames"),this.#W(t),this.#V(),this.#A()}#W({raw:t,layers:e}){let{store:n}=this,r=o=>a=>n.set({[o]:a});this.#l.clear(),t.models.length>1&&this.#l.set("stars",ir("Stars",[{value:"together",label:"Together"},{value:"apart",label:"Apart"}],r("stars"))),this.#l.set("measure",Un("Show",t.measures.map(({name:o,label:a})=>({value:o,label:a})),r("measure"))),e.length>1&&this.#l.set("layer",ns("Layer",e.map(o=>({value:o,label:o})),o=>this.#B(String(o))));for(let[o,{element:a}]of this.#l)a.dataset.trait=o;let s=A("span",{class:"rg-icons"},kn("Reset",Ar,()=>this.#$()),kn("Save picture",Rr,()=>this.#X()));this.#r.replaceChildren(...[...this.#l.values()].map(({element:o})=>o),s)}#$(){let{raw:t,layers:e}=this.store.frames;this.store.set({stars:"together",measure:t.measures[0].name,layer:e.at(-1),directions:[...t.start],hidden:[],selected:[]})}#X(){let t=this.#O();if(!t)return;let e=A("canvas",{width:p0,height:p0});tr({root:this.root,canvas:e,theme:t.theme,title:t.frames.raw.title})}#V(){let t=this.#O();if(!t)return;let{frames:e,star:n,charted:r}=t,{layer:s,state:o}=this.store;this.#l.get("stars")?.show(o.stars),this.#l.get("measure")?.show(r.name),this.#l.get("layer")?.show(e.layers[s]),this.#n.replaceChildren(...l0(e,n,s)),this.#a.replaceChildren(...c0(n,{gaps:n.numbers.median.some(a=>a===null),below:n.numbers.median.some(a=>a!==null&&or(t.span,a))})),this.#u.replaceChildren(...h0(e,{star:n,charted:r})),clearTimeout(this.#D),this.#D=window.setTimeout(()=>{let a=this.#O();a&&this.#f.replaceChildren(...f0(a))},e1)}#P(){this.#E=Ze(this.root,this.store.state.theme),this.#T.use(getComputedStyle(this.root).fontFamily),this.#A()}#O(){let{frames:t,state:e,layer:n}=this.store;if(!t)return null;let r=this.#E??=Ze(this.root,e.theme),s=t.measure(e.measure),o=t.starred(e.measure),a=xa(t.raw.models.map(c=>({...c,info:{}}))),l=ee((performance.now()-this.#w)/wl,0,1);return{frames:t,state:e,theme:r,marks:a,meter:this.#T,star:o,charted:s,span:Ml(o),from:this.#_,layer:n,way:ol(l),spot:this.#h,keyed:this.#I}}#A(){let t=this.root.clientWidth;this.#q();let e=this.#O();if(!e||!t)return;let{frames:{raw:n},state:r}=e,s=this.#b.clientWidth||t,o=t<ZS,a=t>=QS,l=r.stars==="apart"&&n.models.length>1,c=o?"narrow":a?"wide":"usual";this.#y.className=`rg-body rg-${c}${l?" rg-apart":""}${ws.linesOf(e).length<t1?" rg-few":""}`;let h=o?s:l?a?440:s-216-Pl:a?Math.min(760,s-660-Pl):Math.max(300,Math.min(.43*s,s-330-Pl)),u=o||l&&!a?s:s-h-Pl;this.#y.style.setProperty("--rg-side",`${h}px`),this.#G(e,l,u,r.height||(a?600:o?Math.min(s,400):460)),this.#Y(e,o,h,a&&!l?380:250),this.#g.hidden=!e.spot,this.#v.hidden=!!e.spot,e.spot&&this.#g.replaceChildren(...u0(e,e.spot)),this.#Z(e),this.root.dataset.drawn=e.way<1?"0":"1"}#q(){let{layer:t}=this.store;if(this.#s!==t){let e=this.#s<0||(window.matchMedia?.("(prefers-reduced-motion: reduce)").matches??!1);this.#_=Math.max(0,this.#s),this.#s=t,this.#w=e?-1/0:performance.now()}performance.now()-this.#w<wl&&(this.#N||=requestAnimationFrame(()=>{this.#N=0,this.#S(()=>this.#A())}))}#G(t,e,n,r){let{models:s}=t.frames.raw,o=s.map((h,u)=>u),a=e?o.filter(h=>hi(t,h)).map(h=>[h]):[o];me(a,this.#x.map(h=>h.models))||(this.#x=a.map(h=>({star:new Tl,models:h})),this.#i.replaceChildren(...this.#x.map(({star:h})=>{let u=(d,f)=>h.svg.addEventListener(d,m=>f(h.nearest(m),m));return u("pointermove",d=>{h.svg.classList.toggle("rg-hit",!!d),this.#M(d&&{...d,l:this.store.layer})}),h.svg.addEventListener("pointerleave",()=>this.#M(null)),u("click",(d,f)=>this.#R(d?.d??null,f.shiftKey)),A("figure",{class:"rg-one-star"},e?A("figcaption",{class:"rg-star-name rg-aid"}):null,h.svg)})));let l=e?ee(Math.floor((n+18)/(t.frames.raw.directions.length>9?230:188)),n<420?2:1,Math.max(1,Math.min(a.length,4))):1,c=Math.floor((n-(l-1)*18)/l);this.#i.style.gridTemplateColumns=`repeat(${l}, ${c}px)`,this.#x.forEach(({star:h,models:u},d)=>{let f=this.#i.children[d]?.querySelector("figcaption");f&&n1(f,t,u[0]),h.paint(t,u,c,e?Math.min(c,t.state.height||300):r)})}#Y(t,e,n,r){let s=s0(t),o=e?0:this.#o.width(t,n),a=Math.max(1,s.length);for(;this.#m.length<s.length;)this.#m.push(this.#J());this.#m.length=s.length;let l=this.#m.map(({element:x})=>x);(!me(l.length,this.#c.children.length)||l.some((x,g)=>this.#c.children[g]!==x))&&this.#c.replaceChildren(...l);let c=a>2?2:1,h=Math.ceil(a/c),u=n-o,d=Math.floor((u-(c-1)*20)/c),f=Math.floor((r-(h-1)*(Ll+14))/h);this.#c.style.gridTemplateColumns=`repeat(${c}, ${d}px)`,this.#p.style.minHeight=`${r+Ll}px`,s.forEach((x,g)=>this.#m[g].paint(t,x,d,f)),e!==(this.#o.element.parentElement!==this.#p)&&(e?this.#y.prepend(this.#o.element):this.#p.append(this.#o.element));let m=s[0]??{title:"",unit:"",lines:[]};this.#o.paint(t,a===1?m:s.find(({lines:x})=>x.some(({d:g})=>g===t.spot?.d))??null),!e&&this.#m[0]&&this.#o.place(t,m,this.#m[0].ends,a===1,{top:Ll,left:u-(d-this.#m[0].right),height:r-Ll,width:o})}#J(){let t=new Cl;return t.svg.addEventListener("pointermove",e=>this.#M(t.nearest(e))),t.svg.addEventListener("pointerleave",()=>this.#M(null)),t.svg.addEventListener("click",e=>this.#L(t.nearest(e),e.shiftKey)),t}#Z({frames:t,star:e,charted:n,state:r,spot:s}){let{raw:o,layers:a}=t,{layer:l}=this.store,c=r.selected.map(u=>u.join(" ")).join(", "),h=(u,d)=>`${u} ${d}${u===1?"":"s"}`;this.#y.setAttribute("aria-label",`${bo(e.label)} of ${h(o.directions.length,"direction")} in ${h(o.models.length,"model")} at layer ${a[l]}, and ${n.label} by layer.${c?` Selected: ${c}.`:""} Left and right change the layer, up and down the direction, brackets the model; Enter selects the layer, space follows the direction, Escape clears.`),Object.assign(this.root.dataset,{hovered:r.hovered?.join("/")??"",layer:a[l],measure:n.name,stars:r.stars,directions:r.directions.join(","),spot:s?[o.models[s.m].name,a[s.l],s.d===null?"":o.directions[s.d].name].join("/"):""})}};function n1(i,t,e){let n=t.marks[e],r=it(Cn(t,e)),s=A("b",{},t.frames.raw.models[e].label);s.style.color=r,i.replaceChildren(ln(n.shape,r,n.hollow?"var(--rg-paper)":r,14),s)}var i1=[["step","step"],["turning_angle","turning"],["progress","progress"],["deviation","deviation"],["to_target","to target"]],Ms={own:6,other:2,label:5,key:40,landmark:12,itself:99},Nl=class{element=A("div",{class:"rg-card","aria-hidden":"true",hidden:!0});#t="";paint(t,e,n,r){let{hovered:s,payload:o,layout:a}=t,l=s?r1(t,e,s):void 0;if(this.element.hidden=!l,!l||!s){this.#t="";return}let c=JSON.stringify([s,eo(o),t.view.metric,t.picture.quality.error.get(l.point),t.theme.name,a.narrow,t.scale?.name]);if(c!==this.#t&&this.element.replaceChildren(...s1(t,s)),this.#t=c,this.element.style.setProperty("--tint",it(En(t,s[0]))),a.narrow){this.element.style.left=this.element.style.top="";return}let h=e.points.filter(f=>f.m<0&&f.point!==we(o,s)),[u,d]=l1([this.element.offsetWidth,this.element.offsetHeight],l,{layout:a,screen:e,labels:n,keys:r,landmarks:h,model:s[0]});this.element.style.left=`${u}px`,this.element.style.top=`${d}px`}};function r1({payload:i},t,e){let n=Vn(i,e);return t.points.find(r=>n?r.point===i.first:r.m===e[0]&&r.k===e[1])}function s1(i,t){let{payload:e,marks:n,picture:r,view:s}=i,[o,a]=t,l=e.models[o],c=l.layers[a],h=Vn(e,t),u=l.layers.length-1,d=e.first!==null?a===0?"":`layer ${a} of ${u}`:`layer ${a+1} of ${u+1}`,f=it(oi(i,o)),m=A("b",{},h?"shared by all paths":l.label);m.style.color=h?"":it(En(i,o));let x=h?null:ln(n[o].shape,f,n[o].hollow?"var(--rg-raised)":f,12),g=r.quality.error.get(we(e,t)),p=g===void 0?ae:Xe("distortion",g,s.unit);return[A("header",{},A("b",{},c.name),A("small",{},d)),A("p",{},x,m,A("small",{},c.shape.join(" × "))),A("dl",{},...i1.flatMap(([y,b])=>o1(i,y,b,t)),...a1(i,g,p)),A("footer",{},`picture off by ${p} (r.m.s.)`)]}function o1({view:i},t,e,[n,r]){let s=i.numbers[t];if(!s)return[];let o=s.values[n]?.[r]??null,a=Math.max(0,...ii(i).flatMap(l=>l.numbers[t]?.values.flat()??[]).filter(l=>l!==null));return o===null?[A("dt",{},e),A("dd",{class:"rg-why"},A("small",{},s.reasons[n]?.[r]??""),` ${ae}`)]:[A("dt",{},e),m0(o,a),A("dd",{},Xe(t,o,i.unit))]}function m0(i,t){let e=A("i");return e.style.setProperty("--share",`${ee(i===null||t===0?0:i/t,0,1)*100}%`),e}function a1({picture:i},t,e){let n=Math.max(0,...i.quality.error.values());return[A("div",{class:"rg-sixth"},A("dt",{},"picture off"),m0(t??null,n),A("dd",{},e))]}function l1([i,t],e,n){let{width:r,height:s}=n.layout,a=[[(n.keys[0]?.[0]??r)-4,2],[e.x+22,e.y-t/2],[e.x-22-i,e.y-t/2],[e.x-i/2,e.y-22-t],[e.x-i/2,e.y+22],[r-i-4,4],[r-i-4,s-t-4],[4,4],[4,s-t-30]].map(([c,h])=>[ee(c,4,Math.max(4,r-i-4)),ee(h,4,Math.max(4,s-t-4))]),l=a.map((c,h)=>c1(c,[i,t],e,n,h===0));return a[l.indexOf(Math.min(...l))]}function c1([i,t],[e,n],r,s,o){let a=(h,u,d)=>h>i-d&&h<i+e+d&&u>t-d&&u<t+n+d,l=([h,u,d,f])=>h<i+e&&d>i&&u<t+n&&f>t,c=o?0:Math.hypot(i+e/2-r.x,t+n/2-r.y)/120;for(let{x0:h,y0:u,x1:d,y1:f,m}of s.screen.segments)for(let x of[.1,.3,.5,.7,.9])a(h+(d-h)*x,u+(f-u)*x,6)&&(c+=m===s.model?Ms.own:Ms.other);return c+=s.keys.filter(l).length*Ms.key+s.labels.filter(l).length*Ms.label,c+=s.landmarks.filter(h=>a(h.x,h.y,16)).length*Ms.landmark,c+(a(r.x,r.y,10)?Ms.itself:0)}function g0(i,t,e,n){let r=Wt(A("button",{type:"button","aria-expanded":"false","aria-haspopup":"true",title:"Choose single layers"},i)),s=A("div",{class:"rg-list",role:"group","aria-label":i,hidden:!0}),o=t.map(u=>Wt(A("input",{type:"checkbox",value:u.value})));t.forEach((u,d)=>s.append(A("label",{},o[d],A("span",{},u.label))));let a=Wt(A("button",{type:"button",class:"rg-all"},"Show all"));s.append(a);let l=A("div",{class:"rg-more"},r,s),c=u=>{s.hidden=!u,r.setAttribute("aria-expanded",String(u))},h=()=>t.filter((u,d)=>!o[d].checked).map(u=>u.value);r.addEventListener("click",()=>c(!!s.hidden));for(let u of o)u.addEventListener("change",()=>e(h()));return a.addEventListener("click",()=>e([])),l.addEventListener("keydown",u=>{u.key!=="Escape"||s.hidden||(c(!1),r.focus(),u.stopPropagation())}),l.addEventListener("focusout",u=>{u.relatedTarget&&!l.contains(u.relatedTarget)&&c(!1)}),n.listen(document,"pointerdown",u=>{u.composedPath().includes(l)||c(!1)}),{element:l,show(u){let d=u;t.forEach((f,m)=>{o[m].checked=!d.includes(f.value)}),a.hidden=d.length===0}}}var x0=.05,h1=.01;function y0(i,t){let e=c=>Wt(A("input",{type:"range",min:0,max:1,step:h1,"aria-label":c})),n=e(`${i}: first layer drawn`),r=e(`${i}: last layer drawn`),s=A("div",{class:"rg-span"}),o=A("div",{class:"rg-range"},A("div",{class:"rg-track"},s),n,r),a=([c,h])=>{n.value=String(c),r.value=String(h),s.style.left=`${100*c}%`,s.style.right=`${100*(1-h)}%`,n.style.zIndex=c>.5?"1":"";for(let u of[n,r])u.setAttribute("aria-valuetext",`${Math.round(100*Number(u.value))} %`)},l=c=>{let h=c===n?ee(Number(n.value),0,Number(r.value)-x0):Number(n.value),u=c===r?ee(Number(r.value),Number(n.value)+x0,1):Number(r.value),d=[Math.round(h*100)/100,Math.round(u*100)/100];a(d),t(d)};for(let c of[n,r])c.addEventListener("input",()=>l(c));return{element:o,show:c=>a(c)}}function v0([i,t]){return i<=0&&t>=1?"whole depth":`${Math.round(i*100)}–${Math.round(t*100)} % of depth`}function b0(i,t,e,n){let r=Wt(A("input",{type:"checkbox","aria-label":`${i}: ${t}`})),s=A("label",{class:"rg-toggle",title:`Show or hide: ${i.toLowerCase()}`},r,e,A("span",{},t));return r.addEventListener("change",()=>n(r.checked)),{element:s,show(o){r.checked=!!o,s.classList.toggle("rg-off",!o)}}}var u1=[["model","model"],["depth","depth"],["step","step"],["turning_angle","turning angle"],["progress","progress"],["deviation","deviation"],["distortion","drawn error"]],d1=["auto","all","off"].map(i=>({value:i,label:i})),Dl=class{constructor(t,e,n,r){this.store=t;this.slots=e;this.acts=n;this.flatOnly=r}store;slots;acts;flatOnly;#t=new Map;#e=new $e;#n=A("span",{class:"rg-ramp",hidden:!0});#r=A("output");build({payload:t,view:e}){this.dispose();let{row:n,convention:r,depth:s,aids:o}=this.slots;for(let a of[n,r,s,o])a.replaceChildren();r.append(...p1(t,e)),r.title=e.card??"";for(let a of this.store.controls)this.#i(a,t,e);s.firstChild&&!this.#t.has("hidden_layers")&&s.prepend(A("span",{},"Layers")),o.hidden=!o.firstChild,n.append(gp(this.acts.reset,this.acts.save))}show(t){let{state:e}=t;for(let[n,r]of this.#t)r.show(n==="projection"?t.picture.projection.name:n==="metric"?t.view.metric:e[n]);this.#r.textContent=v0(e.depth_range)+(e.hidden_layers.length?`, ${e.hidden_layers.length} off`:""),this.#c(t)}dispose(){this.#t.clear(),this.#e.run()}#i(t,e,n){let r=this.#a(t,e,n);if(!r)return;this.#t.set(t.trait,r);let{element:s}=r;s.dataset.trait=t.trait;let{row:o,convention:a,depth:l,aids:c}=this.slots;if(t.trait==="intervals"||t.trait==="null")return s.classList.add("rg-aid"),void c.append(s);if(t.trait==="metric")return void a.querySelector(".rg-metric")?.replaceWith(s);if(t.kind==="checklist")return void l.prepend(s);if(t.kind==="range")return void l.append(s,this.#r);t.trait==="labels"&&s.classList.add("rg-wide-only"),o.append(s,...t.trait==="colour_by"?[this.#n]:[])}#a(t,e,n){let r=l=>this.store.set({[t.trait]:l});if(t.kind==="range")return y0(t.label,r);if(t.kind==="checklist"){let l=m1(e);return l.length>1?g0(t.label,l,r,this.#e):null}if(t.trait==="frame"||t.trait==="trails")return null;if(t.trait==="intervals")return n.interval?b0(t.label,n.interval,Tu("band"),r):null;if(t.trait==="null")return n.nulls?.length?f1(n,r):null;if(t.trait==="n_axes"&&this.flatOnly())return null;let s=g1(t,e,n),o=t.options?s.filter(({value:l})=>t.options.some(c=>c.value===l)):s,a=o.length?o:s;return t.kind==="segmented"&&a.length>1?ir(t.label,a,r):a.length<2?null:Un(t.label,a,r,t.trait==="metric")}#c({scale:t,theme:e}){if(this.#n.hidden=!t,!t)return;let n=A("i");n.style.background=`linear-gradient(90deg, ${eu(e.name==="dark").join(", ")})`,this.#n.replaceChildren(t.ends[0],n,t.ends[1])}};function f1(i,t){let e=[...i.nulls.map(({name:s,label:o})=>({value:s,label:o})),{value:"none",label:"none"}],n=Un("Null model",e,t),{element:r}=n;return r.prepend(Tu("null")),{element:r,show(s){let o=e.some(a=>a.value===s)?s:"none";n.show(o),r.classList.toggle("rg-off",o==="none")}}}function p1(i,t){let e=A("span",{class:"rg-metric"},t.label),n=i.views.length>1?" ":", ",r=t.convention?n+t.convention:"";return[e,`${r}${i.subtitle?` · ${i.subtitle}`:""}`]}function m1(i){let t=[...new Set(i.models.flatMap(n=>n.layers.map(r=>r.name)))],e=n=>{let r=i.models.flatMap(s=>{let o=s.layers.findIndex(a=>a.name===n);return o<0?[]:[o/Math.max(1,s.layers.length-1)]});return r.reduce((s,o)=>s+o,0)/r.length};return t.sort((n,r)=>e(n)-e(r)).map(n=>({value:n,label:n}))}function g1(i,t,e){switch(i.trait){case"metric":return t.views.map(n=>({value:n.metric,label:n.label}));case"projection":return e.projections.map(n=>({value:n.name,label:n.label}));case"n_axes":return[{value:3,label:"3-D"},{value:2,label:"2-D"}];case"colour_by":return u1.filter(([n])=>n==="model"||n==="depth"||n==="distortion"||e.numbers[n]).map(([n,r])=>({value:n,label:r}));case"labels":return d1;default:return i.options??[]}}var x1=6,y1=1e-9;var v1=i=>Float64Array.from({length:3*i.length},(t,e)=>i[Math.floor(e/3)][e%3]??0);function b1(i,t,e,n){let r=t.length/3,s=n[0],o=n[1]??0,a=n[2]??0,l=0;for(let c=0;c<r;c++)l+=e[c];for(let c=0;c<200;c++){let h=0,u=0,d=0;for(let m=0,x=0;m<r;m++,x+=3){let g=s-t[x],p=o-t[x+1],y=a-t[x+2],b=e[m],_=Math.sqrt(g*g+p*p+y*y),T=_>0?i[m]/_:0;h+=b*(t[x]+T*g),u+=b*(t[x+1]+T*p),d+=b*(t[x+2]+T*y)}h/=l,u/=l,d/=l;let f=Math.sqrt((h-s)**2+(u-o)**2+(d-a)**2);if([s,o,a]=[h,u,d],f<1e-10)break}return[s,o,a].slice(0,n.length)}function Fl(i,t,e,n,r,s=13){let o=i.n_points,a=e.coords.get(n),l=e.coords.get(r);if(!a||!l||_a(t,o,n,r))return null;if(!ro(t))return _1(i,e,{view:t,n:o,a:n,b:r,from:a,to:l});let c=w1(i,e,{view:t,n:o,a:n,b:r,from:a,to:l});if(!c)return null;let h=u=>u===0?a:u===s-1?l:c(u/(s-1));return Array.from({length:s},(u,d)=>h(d))}function _1(i,t,e){let{view:n,a:r,b:s,from:o,to:a}=e,l=$p(n,r,s);if(!l||!t.projection.refit)return Xp(i,r,s)?[o,a]:null;let c=u=>l[Math.round(u*(l.length-1))],h=t.projection.name==="classical_mds"?S0(t,e,c):M0(t,e,c);return l.map((u,d)=>d===0?o:d===l.length-1?a:h(d/(l.length-1)))}var _0=({view:i,n:t,a:e,b:n})=>r=>cu(i,t,e,n,r);function w1(i,t,e){switch(t.projection.name){case"tangent_pca":return E1(t,e);case"target_axis":return A1(i,t,e);case"classical_mds":return S0(t,e,_0(e));default:return M0(t,e,_0(e))}}function M0(i,{a:t,b:e,from:n,to:r},s){let o=v1(i.points.map(u=>i.coords.get(u))),a=Float64Array.from(i.points,u=>u===t||u===e?x1:1),l=u=>{let d=s(u);return b1(Float64Array.from(i.points,f=>d[f]),o,a,Ee(n,r,u))},c=Fe(l(0),n),h=Fe(l(1),r);return u=>Fe(l(u),Ee(c,h,u))}function S0(i,{view:t,n:e},n){let r=i.points,s=r.length,o=r.map(u=>i.coords.get(u)),a=Cr(o),l=o.map(u=>Fe(u,a)),c=ud(mo(t.distances,r,e),s),h=S1(M1(l));return u=>{let d=n(u),f=r.reduce((m,x,g)=>zn(m,_e(l[g],c[g*s+g]-d[x]**2)),is(a.length));return zn(a,h.map(m=>Ki(m,f)/2))}}function M1(i){let t=i[0]?.length??0,e=ys.zeros(t,t);for(let n of i)for(let r=0;r<t;r++)for(let s=0;s<t;s++)e.set(r,s,e.get(r,s)+n[r]*n[s]);return e}function S1(i){let t=new xl(i),e=t.diagonal.map(n=>n>1e-10*t.diagonal[0]?1/n:0);return t.rightSingularVectors.mmul(ys.diag(e)).mmul(t.leftSingularVectors.transpose()).to2DArray()}function E1(i,{view:t,a:e,b:n,from:r,to:s}){if(t.geometry==="euclidean")return f=>Ee(r,s,f);let o=i.projection.base;if(!o)return null;let a=T1(i),l=t.distances[e*o.length+n],c=o[e],h=o[n],u=_e(Fe(r,a),Ss(c)),d=_e(Fe(s,a),Ss(h));return f=>{let[m,x]=wa(t,l,f),g=Math.acos(ze(m*Math.cos(c)+x*Math.cos(h),-1,1));return zn(a,_e(zn(_e(u,m),_e(d,x)),1/Ss(g)))}}var T1=({projection:i,axes:t})=>i.axes[t].origin??Cr(i.axes[t].coords),Ss=i=>Math.abs(i)<y1?1:Math.sin(i)/i;function A1(i,t,e){let{first:n,target:r}=i;if(n===null||!r)return null;let s={first:n,target:r.point,chord:Ve(e.view,e.n,n,r.point)};return e.view.geometry==="euclidean"?L1(s,t,e):R1(s,t,e)}function R1(i,t,e){let{view:n,n:r,a:s,b:o,from:a,to:l}=e,c=w0(s,i,e),h=w0(o,i,e),u=Ve(n,r,s,o),d=t.axes===2?P1(c,h,u,e):C1(c,h,a,l);return f=>{let[m,x]=wa(n,u,f),g={along:m*c.along+x*h.along,up:m*c.up+x*h.up};return[Math.atan2(g.up,g.along)-i.chord/2,...d(m,x,g)]}}function w0(i,{first:t,target:e,chord:n},{view:r,n:s}){let o=Math.cos(Ve(r,s,i,t)),a=(Math.cos(Ve(r,s,i,e))-o*Math.cos(n))/Math.sin(n);return{along:o,up:a}}function C1(i,t,e,n){let r=a=>Math.acos(ze(Math.hypot(a.along,a.up),0,1)),s=_e(e.slice(1),Ss(r(i))),o=_e(n.slice(1),Ss(r(t)));return(a,l,c)=>_e(zn(_e(s,a),_e(o,l)),1/Ss(r(c)))}function P1(i,t,e,{from:n,to:r}){let s=Math.sin(n[1]),o=Math.sin(r[1]),a=ze(Math.cos(e)-i.along*t.along-i.up*t.up,-s*o,s*o);return(l,c,h)=>{let u=(l*s)**2+(c*o)**2+2*l*c*a;return[Math.atan2(Math.sqrt(Math.max(0,u)),Math.hypot(h.along,h.up))]}}function L1({first:i,chord:t},e,{view:n,n:r,a:s,b:o,from:a,to:l}){return e.axes===3?c=>Ee(a,l,c):c=>{let h=Ee(a,l,c)[0],u=cu(n,r,s,o,c)[i];return[h,Math.sqrt(Math.max(0,u**2-(h+t/2)**2))]}}var wo=`
precision highp float;
uniform mat4 projectionMatrix, modelViewMatrix;
uniform vec2 size;`,_o={fill:.12,line:.38},E0=`${wo}
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
}`,T0=`
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
}`,A0=`${wo}
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
}`,di={disc:0,square:1,triangle:2,diamond:3,ring:4,star:5,dart:6,break:7},R0=`
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
  if (shape == ${di.break}) { // the axis-break sign: two slanted strokes with a gap in the line between them
    vec2 q = vec2(p.x - .32 * p.y, p.y);
    float strokes = inside(max(abs(abs(q.x) - 2.2) - .75, abs(q.y) - r)), gap = inside(max(abs(q.x) - 1.5, abs(q.y) - r * .62));
    if (max(strokes, gap) < .02) discard;
    colour = vec4(mix(paper, vTint, strokes), max(strokes, gap));
    return;
  }
  float d;
  if (shape == ${di.disc} || shape == ${di.ring}) d = length(p) - r;
  else if (shape == ${di.square}) d = roundedBox(p, r * .88, 1.);
  else if (shape == ${di.triangle}) d = upTriangle(p + vec2(0., r * .1), r * .98) - .8;
  else if (shape == ${di.diamond}) d = roundedBox(mat2(.7071, -.7071, .7071, .7071) * p, r * .84, .8);
  else if (shape == ${di.star}) d = fiveStar(p, r, .46) - .6;
  else d = dart(p, r);
  float hole = shape == ${di.ring} ? 2.1 : vFlags.y > .5 ? 1.7 : 99.;
  vec3 fill = mix(vTint, paper, inside(d + hole));
  vec3 tone = mix(paper, fill, inside(d));
  float alpha = inside(d - vLook.w);
  if (vFlags.x > .5) { // selected: an ink ring three pixels outside the shape, on paper
    tone = mix(tone, ink, inside(abs(d - 4.) - .95));
    alpha = max(alpha, inside(d - 5.));
  }
  if (alpha < .02) discard;
  colour = vec4(tone, alpha);
}`,C0=`${wo}
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
}`,P0=`
precision highp float;
uniform float dpr;
in vec2 vAt;
flat in vec3 vTint;
out vec4 colour;
void main() {
  float r = length(vAt), d = (r - 1.) / max(fwidth(r), 1e-5); // drawn pixels outside the edge
  float alpha = max(${_o.fill} * clamp(.5 - d, 0., 1.), ${_o.line} * clamp(.5 + .5 * dpr - abs(d), 0., 1.));
  if (alpha < .01) discard;
  colour = vec4(vTint, alpha);
}`,L0=`${wo}
in vec2 corner;
uniform vec3 centre;
uniform vec2 reach;
out vec2 vAt;
void main() {
  vAt = corner * reach;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(centre + vec3(vAt.x, 0., vAt.y), 1.);
}`,I0=`
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
}`,N0=`${wo}
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
}`,D0=`
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
}`;var N1=3.4;function U0(i,t,e,n){let{theme:r}=t;i.setTransform(1,0,0,1,0,0),i.fillStyle=it(r.paper),i.fillRect(0,0,i.canvas.width,i.canvas.height),i.setTransform(n,0,0,n,0,0),i.lineCap="round";for(let s of t.ellipses)D1(i,s,e);for(let s of t.leaders)F0(i,s,e);O0(i,t.geodesic,e,[5,4.5]);for(let s of t.paths)k0(i,s,e,N1,it(r.paper));for(let s of t.paths)k0(i,s,e,0,null);for(let s of t.arcs)F0(i,s,e);for(let s of t.guesses)O0(i,[s],e,[1.6,3]);for(let s of t.marks)O1(i,s,e,t)}function D1(i,{at:t,tint:e,u:n,v:r},s){let[o,a]=s.px(t);i.fillStyle=i.strokeStyle=it(e),i.lineWidth=1,i.beginPath(),i.ellipse(o,a,Math.max(1,Math.hypot(...n)),Math.max(1,Math.hypot(...r)),Math.atan2(n[1],n[0]),0,2*Math.PI),i.globalAlpha=_o.fill,i.fill(),i.globalAlpha=_o.line,i.stroke(),i.globalAlpha=1}function F0(i,t,e){let[n,r]=e.px(t.a),[s,o]=e.px(t.b);i.strokeStyle=it(t.cb),i.lineWidth=t.wb,i.beginPath(),i.moveTo(n,r),i.lineTo(s,o),i.stroke()}function O0(i,t,e,n){let r=t[0];if(r){i.setLineDash(n),i.lineCap="butt",i.strokeStyle=it(r.cb),i.lineWidth=r.wb,i.beginPath(),i.moveTo(...e.px(r.a).slice(0,2));for(let s of t)i.lineTo(...e.px(s.b).slice(0,2));i.stroke(),i.setLineDash([]),i.lineCap="round"}}function k0(i,t,e,n,r){let[s,o]=e.px(t.a),[a,l]=e.px(t.b),c=Math.hypot(a-s,l-o)||1,h=-(l-o)/c,u=(a-s)/c,d=(t.wa+n)/2,f=(t.wb+n)/2,m=r??it(t.cb);if(!r){let g=i.createLinearGradient(s,o,a,l);g.addColorStop(0,it(t.ca)),g.addColorStop(1,it(t.cb)),m=g}i.fillStyle=m,i.beginPath(),i.moveTo(s+h*d,o+u*d),i.lineTo(a+h*f,l+u*f);let x=Math.atan2(u,h);i.arc(a,l,f,x,x-Math.PI,!0),i.lineTo(s-h*d,o-u*d),i.arc(s,o,d,x-Math.PI,x-2*Math.PI,!0),i.fill()}function F1(i){let t=i.size/2;if(i.shape==="star"){let e=n=>{let r=n%2?t*.46:t,s=-Math.PI/2+n*Math.PI/5;return`${r*Math.cos(s)} ${r*Math.sin(s)}`};return`M${Array.from({length:10},(n,r)=>e(r)).join("L")}z`}return i.shape==="dart"?`M${t} 0L${-t*.92} ${-t*.86}L${-t*.78} 0L${-t*.92} ${t*.86}z`:ai(i.shape,0,0,i.shape==="ring"?t:t*.92)}function O1(i,t,e,{theme:n}){let[r,s]=e.px(t.at);if(i.save(),i.translate(r,s),i.rotate(-(t.angle??0)),i.lineJoin="round",t.shape==="break"){i.strokeStyle=it(n.paper),i.lineWidth=3,i.stroke(new Path2D("M-1.5 5L1.5 -5")),i.strokeStyle=it(t.tint),i.lineWidth=1.5,i.stroke(new Path2D("M-4 6L0 -6M0 6L4 -6")),i.restore();return}let o=new Path2D(F1(t)),a=(c,h)=>{i.strokeStyle=c,i.lineWidth=h,i.stroke(o)};t.ring?(a(it(n.paper),10),a(it(n.ink),9.9),a(it(n.paper),6.1)):a(it(n.paper),2*t.rim);let l=t.hollow||t.shape==="ring";i.fillStyle=l?it(n.paper):it(t.tint),i.fill(o),l&&a(it(t.tint),1.9),i.restore()}/**
 * @license
 * Copyright 2010-2026 Three.js Authors
 * SPDX-License-Identifier: MIT
 */var ox=0,qd=1,ax=2;var Xo=1,lx=2,qs=3,vr=0,on=1,Fn=2,Jr=0,br=1,Yd=2,jd=3,Kd=4,Oc=5;var zi=100,cx=101,hx=102,kc=103,Uc=104,ux=200,qo=201,dx=202,fx=203,Jd=204,Zd=205,px=206,mx=207,gx=208,xx=209,yx=210,vx=211,bx=212,_x=213,wx=214,rc=0,sc=1,oc=2,Bs=3,ac=4,lc=5,cc=6,hc=7,Qd=0,Mx=1,Sx=2,yi=0,tf=1,ef=2,nf=3,rf=4,sf=5,of=6,af=7;var lf=300,Zr=301,Ys=302,Bc=303,zc=304,uc=1e3,pi=1001,dc=1002,Ue=1003,Ex=1004;var Yo=1005;var sn=1006,Vc=1007;var Vi=1008;var vn=1009,cf=1010,hf=1011,js=1012,Gc=1013,jn=1014,Kn=1015,Jn=1016,Hc=1017,Wc=1018,Qr=1020,uf=35902,df=35899,ff=1021,pf=1022,Zn=1023,ki=1026,Gi=1027,mf=1028,$c=1029,_r=1030,Xc=1031;var qc=1033,jo=33776,Ko=33777,Jo=33778,Zo=33779,Yc=35840,jc=35841,Kc=35842,Jc=35843,Zc=36196,Qc=37492,th=37496,eh=37488,nh=37489,Qo=37490,ih=37491,rh=37808,sh=37809,oh=37810,ah=37811,lh=37812,ch=37813,hh=37814,uh=37815,dh=37816,fh=37817,ph=37818,mh=37819,gh=37820,xh=37821,yh=36492,vh=36494,bh=36495,_h=36283,wh=36284,ta=36285,Mh=36286;var Ro=2300,fc=2301,nc=2302,Vd=2303,Gd=2400,Hd=2401,Wd=2402;var Tx=3200;var gf=0,Ax=1,Hi="",mn="srgb",Co="srgb-linear",Po="linear",ne="srgb";var ic=7680;var Rx=519,Cx=512,Px=513,Lx=514,xf=515,Ix=516,Nx=517,yf=518,vf=519,Dx=35044;var ea="300 es",Ln=2e3,Lo=2001;function k1(i){for(let t=i.length-1;t>=0;--t)if(i[t]>=65535)return!0;return!1}function U1(i){return ArrayBuffer.isView(i)&&!(i instanceof DataView)}function Io(i){return document.createElementNS("http://www.w3.org/1999/xhtml",i)}function Fx(){let i=Io("canvas");return i.style.display="block",i}var B0={},zs=null;function bf(...i){let t="THREE."+i.shift();zs?zs("log",t,...i):console.log(t,...i)}function Ox(i){let t=i[0];if(typeof t=="string"&&t.startsWith("TSL:")){let e=i[1];e&&e.isStackTrace?i[0]+=" "+e.getLocation():i[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return i}function Dt(...i){i=Ox(i);let t="THREE."+i.shift();if(zs)zs("warn",t,...i);else{let e=i[0];e&&e.isStackTrace?console.warn(e.getError(t)):console.warn(t,...i)}}function Ft(...i){i=Ox(i);let t="THREE."+i.shift();if(zs)zs("error",t,...i);else{let e=i[0];e&&e.isStackTrace?console.error(e.getError(t)):console.error(t,...i)}}function Ao(...i){let t=i.join(" ");t in B0||(B0[t]=!0,Dt(...i))}function kx(i,t,e){return new Promise(function(n,r){function s(){switch(i.clientWaitSync(t,i.SYNC_FLUSH_COMMANDS_BIT,0)){case i.WAIT_FAILED:r();break;case i.TIMEOUT_EXPIRED:setTimeout(s,e);break;default:n()}}setTimeout(s,e)})}var Ux={[rc]:rc,[oc]:cc,[ac]:ac,[Bs]:lc,[sc]:sc,[cc]:oc,[hc]:hc,[lc]:Bs},mi=class{addEventListener(t,e){this._listeners===void 0&&(this._listeners={});let n=this._listeners;n[t]===void 0&&(n[t]=[]),n[t].indexOf(e)===-1&&n[t].push(e)}hasEventListener(t,e){let n=this._listeners;return n===void 0?!1:n[t]!==void 0&&n[t].indexOf(e)!==-1}removeEventListener(t,e){let n=this._listeners;if(n===void 0)return;let r=n[t];if(r!==void 0){let s=r.indexOf(e);s!==-1&&r.splice(s,1)}}dispatchEvent(t){let e=this._listeners;if(e===void 0)return;let n=e[t.type];if(n!==void 0){t.target=this;let r=n.slice(0);for(let s=0,o=r.length;s<o;s++)r[s].call(this,t);t.target=null}}},Ye=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"];var bd=Math.PI/180,pc=180/Math.PI;function na(){let i=Math.random()*4294967295|0,t=Math.random()*4294967295|0,e=Math.random()*4294967295|0,n=Math.random()*4294967295|0;return(Ye[i&255]+Ye[i>>8&255]+Ye[i>>16&255]+Ye[i>>24&255]+"-"+Ye[t&255]+Ye[t>>8&255]+"-"+Ye[t>>16&15|64]+Ye[t>>24&255]+"-"+Ye[e&63|128]+Ye[e>>8&255]+"-"+Ye[e>>16&255]+Ye[e>>24&255]+Ye[n&255]+Ye[n>>8&255]+Ye[n>>16&255]+Ye[n>>24&255]).toLowerCase()}function Jt(i,t,e){return Math.max(t,Math.min(e,i))}function B1(i,t){return(i%t+t)%t}function _d(i,t,e){return(1-e)*i+e*t}function Bx(i){return Math.pow(2,Math.floor(Math.log(i)/Math.LN2))}function _f(i){switch(i.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function z1(i,t){if(t.constructor===Float32Array)return i;let e=_f(t);if(e===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(i/e,-1)}function V1(i,t){if(t.constructor===Float32Array)return i;let e=_f(t);if(e===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(i*e)}var jt=class{static{this.prototype.isVector2=!0}constructor(t=0,e=0){this.x=t,this.y=e}get width(){return this.x}set width(t){this.x=t}get height(){return this.y}set height(t){this.y=t}set(t,e){return this.x=t,this.y=e,this}setScalar(t){return this.x=t,this.y=t,this}setX(t){return this.x=t,this}setY(t){return this.y=t,this}setComponent(t,e){switch(t){case 0:this.x=e;break;case 1:this.y=e;break;default:throw new Error("THREE.Vector2: index is out of range: "+t)}return this}getComponent(t){switch(t){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+t)}}clone(){return new this.constructor(this.x,this.y)}copy(t){return this.x=t.x,this.y=t.y,this}add(t){return this.x+=t.x,this.y+=t.y,this}addScalar(t){return this.x+=t,this.y+=t,this}addVectors(t,e){return this.x=t.x+e.x,this.y=t.y+e.y,this}addScaledVector(t,e){return this.x+=t.x*e,this.y+=t.y*e,this}sub(t){return this.x-=t.x,this.y-=t.y,this}subScalar(t){return this.x-=t,this.y-=t,this}subVectors(t,e){return this.x=t.x-e.x,this.y=t.y-e.y,this}multiply(t){return this.x*=t.x,this.y*=t.y,this}multiplyScalar(t){return this.x*=t,this.y*=t,this}divide(t){return this.x/=t.x,this.y/=t.y,this}divideScalar(t){return this.multiplyScalar(1/t)}applyMatrix3(t){let e=this.x,n=this.y,r=t.elements;return this.x=r[0]*e+r[3]*n+r[6],this.y=r[1]*e+r[4]*n+r[7],this}min(t){return this.x=Math.min(this.x,t.x),this.y=Math.min(this.y,t.y),this}max(t){return this.x=Math.max(this.x,t.x),this.y=Math.max(this.y,t.y),this}clamp(t,e){return this.x=Jt(this.x,t.x,e.x),this.y=Jt(this.y,t.y,e.y),this}clampScalar(t,e){return this.x=Jt(this.x,t,e),this.y=Jt(this.y,t,e),this}clampLength(t,e){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Jt(n,t,e))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(t){return this.x*t.x+this.y*t.y}cross(t){return this.x*t.y-this.y*t.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(t){let e=Math.sqrt(this.lengthSq()*t.lengthSq());if(e===0)return Math.PI/2;let n=this.dot(t)/e;return Math.acos(Jt(n,-1,1))}distanceTo(t){return Math.sqrt(this.distanceToSquared(t))}distanceToSquared(t){let e=this.x-t.x,n=this.y-t.y;return e*e+n*n}manhattanDistanceTo(t){return Math.abs(this.x-t.x)+Math.abs(this.y-t.y)}setLength(t){return this.normalize().multiplyScalar(t)}lerp(t,e){return this.x+=(t.x-this.x)*e,this.y+=(t.y-this.y)*e,this}lerpVectors(t,e,n){return this.x=t.x+(e.x-t.x)*n,this.y=t.y+(e.y-t.y)*n,this}equals(t){return t.x===this.x&&t.y===this.y}fromArray(t,e=0){return this.x=t[e],this.y=t[e+1],this}toArray(t=[],e=0){return t[e]=this.x,t[e+1]=this.y,t}fromBufferAttribute(t,e){return this.x=t.getX(e),this.y=t.getY(e),this}rotateAround(t,e){let n=Math.cos(e),r=Math.sin(e),s=this.x-t.x,o=this.y-t.y;return this.x=s*n-o*r+t.x,this.y=s*r+o*n+t.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},gi=class{constructor(t=0,e=0,n=0,r=1){this.isQuaternion=!0,this._x=t,this._y=e,this._z=n,this._w=r}static slerpFlat(t,e,n,r,s,o,a){let l=n[r+0],c=n[r+1],h=n[r+2],u=n[r+3],d=s[o+0],f=s[o+1],m=s[o+2],x=s[o+3];if(u!==x||l!==d||c!==f||h!==m){let g=l*d+c*f+h*m+u*x;g<0&&(d=-d,f=-f,m=-m,x=-x,g=-g);let p=1-a;if(g<.9995){let y=Math.acos(g),b=Math.sin(y);p=Math.sin(p*y)/b,a=Math.sin(a*y)/b,l=l*p+d*a,c=c*p+f*a,h=h*p+m*a,u=u*p+x*a}else{l=l*p+d*a,c=c*p+f*a,h=h*p+m*a,u=u*p+x*a;let y=1/Math.sqrt(l*l+c*c+h*h+u*u);l*=y,c*=y,h*=y,u*=y}}t[e]=l,t[e+1]=c,t[e+2]=h,t[e+3]=u}static multiplyQuaternionsFlat(t,e,n,r,s,o){let a=n[r],l=n[r+1],c=n[r+2],h=n[r+3],u=s[o],d=s[o+1],f=s[o+2],m=s[o+3];return t[e]=a*m+h*u+l*f-c*d,t[e+1]=l*m+h*d+c*u-a*f,t[e+2]=c*m+h*f+a*d-l*u,t[e+3]=h*m-a*u-l*d-c*f,t}get x(){return this._x}set x(t){this._x=t,this._onChangeCallback()}get y(){return this._y}set y(t){this._y=t,this._onChangeCallback()}get z(){return this._z}set z(t){this._z=t,this._onChangeCallback()}get w(){return this._w}set w(t){this._w=t,this._onChangeCallback()}set(t,e,n,r){return this._x=t,this._y=e,this._z=n,this._w=r,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(t){return this._x=t.x,this._y=t.y,this._z=t.z,this._w=t.w,this._onChangeCallback(),this}setFromEuler(t,e=!0){let n=t._x,r=t._y,s=t._z,o=t._order,a=Math.cos,l=Math.sin,c=a(n/2),h=a(r/2),u=a(s/2),d=l(n/2),f=l(r/2),m=l(s/2);switch(o){case"XYZ":this._x=d*h*u+c*f*m,this._y=c*f*u-d*h*m,this._z=c*h*m+d*f*u,this._w=c*h*u-d*f*m;break;case"YXZ":this._x=d*h*u+c*f*m,this._y=c*f*u-d*h*m,this._z=c*h*m-d*f*u,this._w=c*h*u+d*f*m;break;case"ZXY":this._x=d*h*u-c*f*m,this._y=c*f*u+d*h*m,this._z=c*h*m+d*f*u,this._w=c*h*u-d*f*m;break;case"ZYX":this._x=d*h*u-c*f*m,this._y=c*f*u+d*h*m,this._z=c*h*m-d*f*u,this._w=c*h*u+d*f*m;break;case"YZX":this._x=d*h*u+c*f*m,this._y=c*f*u+d*h*m,this._z=c*h*m-d*f*u,this._w=c*h*u-d*f*m;break;case"XZY":this._x=d*h*u-c*f*m,this._y=c*f*u-d*h*m,this._z=c*h*m+d*f*u,this._w=c*h*u+d*f*m;break;default:Dt("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return e===!0&&this._onChangeCallback(),this}setFromAxisAngle(t,e){let n=e/2,r=Math.sin(n);return this._x=t.x*r,this._y=t.y*r,this._z=t.z*r,this._w=Math.cos(n),this._onChangeCallback(),this}setFromRotationMatrix(t){let e=t.elements,n=e[0],r=e[4],s=e[8],o=e[1],a=e[5],l=e[9],c=e[2],h=e[6],u=e[10],d=n+a+u;if(d>0){let f=.5/Math.sqrt(d+1);this._w=.25/f,this._x=(h-l)*f,this._y=(s-c)*f,this._z=(o-r)*f}else if(n>a&&n>u){let f=2*Math.sqrt(1+n-a-u);this._w=(h-l)/f,this._x=.25*f,this._y=(r+o)/f,this._z=(s+c)/f}else if(a>u){let f=2*Math.sqrt(1+a-n-u);this._w=(s-c)/f,this._x=(r+o)/f,this._y=.25*f,this._z=(l+h)/f}else{let f=2*Math.sqrt(1+u-n-a);this._w=(o-r)/f,this._x=(s+c)/f,this._y=(l+h)/f,this._z=.25*f}return this._onChangeCallback(),this}setFromUnitVectors(t,e){let n=t.dot(e)+1;return n<1e-8?(n=0,Math.abs(t.x)>Math.abs(t.z)?(this._x=-t.y,this._y=t.x,this._z=0,this._w=n):(this._x=0,this._y=-t.z,this._z=t.y,this._w=n)):(this._x=t.y*e.z-t.z*e.y,this._y=t.z*e.x-t.x*e.z,this._z=t.x*e.y-t.y*e.x,this._w=n),this.normalize()}angleTo(t){return 2*Math.acos(Math.abs(Jt(this.dot(t),-1,1)))}rotateTowards(t,e){let n=this.angleTo(t);if(n===0)return this;let r=Math.min(1,e/n);return this.slerp(t,r),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(t){return this._x*t._x+this._y*t._y+this._z*t._z+this._w*t._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let t=this.length();return t===0?(this._x=0,this._y=0,this._z=0,this._w=1):(t=1/t,this._x=this._x*t,this._y=this._y*t,this._z=this._z*t,this._w=this._w*t),this._onChangeCallback(),this}multiply(t){return this.multiplyQuaternions(this,t)}premultiply(t){return this.multiplyQuaternions(t,this)}multiplyQuaternions(t,e){let n=t._x,r=t._y,s=t._z,o=t._w,a=e._x,l=e._y,c=e._z,h=e._w;return this._x=n*h+o*a+r*c-s*l,this._y=r*h+o*l+s*a-n*c,this._z=s*h+o*c+n*l-r*a,this._w=o*h-n*a-r*l-s*c,this._onChangeCallback(),this}slerp(t,e){let n=t._x,r=t._y,s=t._z,o=t._w,a=this.dot(t);a<0&&(n=-n,r=-r,s=-s,o=-o,a=-a);let l=1-e;if(a<.9995){let c=Math.acos(a),h=Math.sin(c);l=Math.sin(l*c)/h,e=Math.sin(e*c)/h,this._x=this._x*l+n*e,this._y=this._y*l+r*e,this._z=this._z*l+s*e,this._w=this._w*l+o*e,this._onChangeCallback()}else this._x=this._x*l+n*e,this._y=this._y*l+r*e,this._z=this._z*l+s*e,this._w=this._w*l+o*e,this.normalize();return this}slerpQuaternions(t,e,n){return this.copy(t).slerp(e,n)}random(){let t=2*Math.PI*Math.random(),e=2*Math.PI*Math.random(),n=Math.random(),r=Math.sqrt(1-n),s=Math.sqrt(n);return this.set(r*Math.sin(t),r*Math.cos(t),s*Math.sin(e),s*Math.cos(e))}equals(t){return t._x===this._x&&t._y===this._y&&t._z===this._z&&t._w===this._w}fromArray(t,e=0){return this._x=t[e],this._y=t[e+1],this._z=t[e+2],this._w=t[e+3],this._onChangeCallback(),this}toArray(t=[],e=0){return t[e]=this._x,t[e+1]=this._y,t[e+2]=this._z,t[e+3]=this._w,t}fromBufferAttribute(t,e){return this._x=t.getX(e),this._y=t.getY(e),this._z=t.getZ(e),this._w=t.getW(e),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(t){return this._onChangeCallback=t,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},q=class{static{this.prototype.isVector3=!0}constructor(t=0,e=0,n=0){this.x=t,this.y=e,this.z=n}set(t,e,n){return n===void 0&&(n=this.z),this.x=t,this.y=e,this.z=n,this}setScalar(t){return this.x=t,this.y=t,this.z=t,this}setX(t){return this.x=t,this}setY(t){return this.y=t,this}setZ(t){return this.z=t,this}setComponent(t,e){switch(t){case 0:this.x=e;break;case 1:this.y=e;break;case 2:this.z=e;break;default:throw new Error("THREE.Vector3: index is out of range: "+t)}return this}getComponent(t){switch(t){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+t)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(t){return this.x=t.x,this.y=t.y,this.z=t.z,this}add(t){return this.x+=t.x,this.y+=t.y,this.z+=t.z,this}addScalar(t){return this.x+=t,this.y+=t,this.z+=t,this}addVectors(t,e){return this.x=t.x+e.x,this.y=t.y+e.y,this.z=t.z+e.z,this}addScaledVector(t,e){return this.x+=t.x*e,this.y+=t.y*e,this.z+=t.z*e,this}sub(t){return this.x-=t.x,this.y-=t.y,this.z-=t.z,this}subScalar(t){return this.x-=t,this.y-=t,this.z-=t,this}subVectors(t,e){return this.x=t.x-e.x,this.y=t.y-e.y,this.z=t.z-e.z,this}multiply(t){return this.x*=t.x,this.y*=t.y,this.z*=t.z,this}multiplyScalar(t){return this.x*=t,this.y*=t,this.z*=t,this}multiplyVectors(t,e){return this.x=t.x*e.x,this.y=t.y*e.y,this.z=t.z*e.z,this}applyEuler(t){return this.applyQuaternion(z0.setFromEuler(t))}applyAxisAngle(t,e){return this.applyQuaternion(z0.setFromAxisAngle(t,e))}applyMatrix3(t){let e=this.x,n=this.y,r=this.z,s=t.elements;return this.x=s[0]*e+s[3]*n+s[6]*r,this.y=s[1]*e+s[4]*n+s[7]*r,this.z=s[2]*e+s[5]*n+s[8]*r,this}applyNormalMatrix(t){return this.applyMatrix3(t).normalize()}applyMatrix4(t){let e=this.x,n=this.y,r=this.z,s=t.elements,o=1/(s[3]*e+s[7]*n+s[11]*r+s[15]);return this.x=(s[0]*e+s[4]*n+s[8]*r+s[12])*o,this.y=(s[1]*e+s[5]*n+s[9]*r+s[13])*o,this.z=(s[2]*e+s[6]*n+s[10]*r+s[14])*o,this}applyQuaternion(t){let e=this.x,n=this.y,r=this.z,s=t.x,o=t.y,a=t.z,l=t.w,c=2*(o*r-a*n),h=2*(a*e-s*r),u=2*(s*n-o*e);return this.x=e+l*c+o*u-a*h,this.y=n+l*h+a*c-s*u,this.z=r+l*u+s*h-o*c,this}project(t){return this.applyMatrix4(t.matrixWorldInverse).applyMatrix4(t.projectionMatrix)}unproject(t){return this.applyMatrix4(t.projectionMatrixInverse).applyMatrix4(t.matrixWorld)}transformDirection(t){let e=this.x,n=this.y,r=this.z,s=t.elements;return this.x=s[0]*e+s[4]*n+s[8]*r,this.y=s[1]*e+s[5]*n+s[9]*r,this.z=s[2]*e+s[6]*n+s[10]*r,this.normalize()}divide(t){return this.x/=t.x,this.y/=t.y,this.z/=t.z,this}divideScalar(t){return this.multiplyScalar(1/t)}min(t){return this.x=Math.min(this.x,t.x),this.y=Math.min(this.y,t.y),this.z=Math.min(this.z,t.z),this}max(t){return this.x=Math.max(this.x,t.x),this.y=Math.max(this.y,t.y),this.z=Math.max(this.z,t.z),this}clamp(t,e){return this.x=Jt(this.x,t.x,e.x),this.y=Jt(this.y,t.y,e.y),this.z=Jt(this.z,t.z,e.z),this}clampScalar(t,e){return this.x=Jt(this.x,t,e),this.y=Jt(this.y,t,e),this.z=Jt(this.z,t,e),this}clampLength(t,e){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Jt(n,t,e))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(t){return this.x*t.x+this.y*t.y+this.z*t.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(t){return this.normalize().multiplyScalar(t)}lerp(t,e){return this.x+=(t.x-this.x)*e,this.y+=(t.y-this.y)*e,this.z+=(t.z-this.z)*e,this}lerpVectors(t,e,n){return this.x=t.x+(e.x-t.x)*n,this.y=t.y+(e.y-t.y)*n,this.z=t.z+(e.z-t.z)*n,this}cross(t){return this.crossVectors(this,t)}crossVectors(t,e){let n=t.x,r=t.y,s=t.z,o=e.x,a=e.y,l=e.z;return this.x=r*l-s*a,this.y=s*o-n*l,this.z=n*a-r*o,this}projectOnVector(t){let e=t.lengthSq();if(e===0)return this.set(0,0,0);let n=t.dot(this)/e;return this.copy(t).multiplyScalar(n)}projectOnPlane(t){return wd.copy(this).projectOnVector(t),this.sub(wd)}reflect(t){return this.sub(wd.copy(t).multiplyScalar(2*this.dot(t)))}angleTo(t){let e=Math.sqrt(this.lengthSq()*t.lengthSq());if(e===0)return Math.PI/2;let n=this.dot(t)/e;return Math.acos(Jt(n,-1,1))}distanceTo(t){return Math.sqrt(this.distanceToSquared(t))}distanceToSquared(t){let e=this.x-t.x,n=this.y-t.y,r=this.z-t.z;return e*e+n*n+r*r}manhattanDistanceTo(t){return Math.abs(this.x-t.x)+Math.abs(this.y-t.y)+Math.abs(this.z-t.z)}setFromSpherical(t){return this.setFromSphericalCoords(t.radius,t.phi,t.theta)}setFromSphericalCoords(t,e,n){let r=Math.sin(e)*t;return this.x=r*Math.sin(n),this.y=Math.cos(e)*t,this.z=r*Math.cos(n),this}setFromCylindrical(t){return this.setFromCylindricalCoords(t.radius,t.theta,t.y)}setFromCylindricalCoords(t,e,n){return this.x=t*Math.sin(e),this.y=n,this.z=t*Math.cos(e),this}setFromMatrixPosition(t){let e=t.elements;return this.x=e[12],this.y=e[13],this.z=e[14],this}setFromMatrixScale(t){let e=this.setFromMatrixColumn(t,0).length(),n=this.setFromMatrixColumn(t,1).length(),r=this.setFromMatrixColumn(t,2).length();return this.x=e,this.y=n,this.z=r,this}setFromMatrixColumn(t,e){return this.fromArray(t.elements,e*4)}setFromMatrix3Column(t,e){return this.fromArray(t.elements,e*3)}setFromEuler(t){return this.x=t._x,this.y=t._y,this.z=t._z,this}setFromColor(t){return this.x=t.r,this.y=t.g,this.z=t.b,this}equals(t){return t.x===this.x&&t.y===this.y&&t.z===this.z}fromArray(t,e=0){return this.x=t[e],this.y=t[e+1],this.z=t[e+2],this}toArray(t=[],e=0){return t[e]=this.x,t[e+1]=this.y,t[e+2]=this.z,t}fromBufferAttribute(t,e){return this.x=t.getX(e),this.y=t.getY(e),this.z=t.getZ(e),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let t=Math.random()*Math.PI*2,e=Math.random()*2-1,n=Math.sqrt(1-e*e);return this.x=n*Math.cos(t),this.y=e,this.z=n*Math.sin(t),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},wd=new q,z0=new gi,Ot=class{static{this.prototype.isMatrix3=!0}constructor(t,e,n,r,s,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],t!==void 0&&this.set(t,e,n,r,s,o,a,l,c)}set(t,e,n,r,s,o,a,l,c){let h=this.elements;return h[0]=t,h[1]=r,h[2]=a,h[3]=e,h[4]=s,h[5]=l,h[6]=n,h[7]=o,h[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(t){let e=this.elements,n=t.elements;return e[0]=n[0],e[1]=n[1],e[2]=n[2],e[3]=n[3],e[4]=n[4],e[5]=n[5],e[6]=n[6],e[7]=n[7],e[8]=n[8],this}extractBasis(t,e,n){return t.setFromMatrix3Column(this,0),e.setFromMatrix3Column(this,1),n.setFromMatrix3Column(this,2),this}setFromMatrix4(t){let e=t.elements;return this.set(e[0],e[4],e[8],e[1],e[5],e[9],e[2],e[6],e[10]),this}multiply(t){return this.multiplyMatrices(this,t)}premultiply(t){return this.multiplyMatrices(t,this)}multiplyMatrices(t,e){let n=t.elements,r=e.elements,s=this.elements,o=n[0],a=n[3],l=n[6],c=n[1],h=n[4],u=n[7],d=n[2],f=n[5],m=n[8],x=r[0],g=r[3],p=r[6],y=r[1],b=r[4],_=r[7],T=r[2],R=r[5],v=r[8];return s[0]=o*x+a*y+l*T,s[3]=o*g+a*b+l*R,s[6]=o*p+a*_+l*v,s[1]=c*x+h*y+u*T,s[4]=c*g+h*b+u*R,s[7]=c*p+h*_+u*v,s[2]=d*x+f*y+m*T,s[5]=d*g+f*b+m*R,s[8]=d*p+f*_+m*v,this}multiplyScalar(t){let e=this.elements;return e[0]*=t,e[3]*=t,e[6]*=t,e[1]*=t,e[4]*=t,e[7]*=t,e[2]*=t,e[5]*=t,e[8]*=t,this}determinant(){let t=this.elements,e=t[0],n=t[1],r=t[2],s=t[3],o=t[4],a=t[5],l=t[6],c=t[7],h=t[8];return e*o*h-e*a*c-n*s*h+n*a*l+r*s*c-r*o*l}invert(){let t=this.elements,e=t[0],n=t[1],r=t[2],s=t[3],o=t[4],a=t[5],l=t[6],c=t[7],h=t[8],u=h*o-a*c,d=a*l-h*s,f=c*s-o*l,m=e*u+n*d+r*f;if(m===0)return this.set(0,0,0,0,0,0,0,0,0);let x=1/m;return t[0]=u*x,t[1]=(r*c-h*n)*x,t[2]=(a*n-r*o)*x,t[3]=d*x,t[4]=(h*e-r*l)*x,t[5]=(r*s-a*e)*x,t[6]=f*x,t[7]=(n*l-c*e)*x,t[8]=(o*e-n*s)*x,this}transpose(){let t,e=this.elements;return t=e[1],e[1]=e[3],e[3]=t,t=e[2],e[2]=e[6],e[6]=t,t=e[5],e[5]=e[7],e[7]=t,this}getNormalMatrix(t){return this.setFromMatrix4(t).invert().transpose()}transposeIntoArray(t){let e=this.elements;return t[0]=e[0],t[1]=e[3],t[2]=e[6],t[3]=e[1],t[4]=e[4],t[5]=e[7],t[6]=e[2],t[7]=e[5],t[8]=e[8],this}setUvTransform(t,e,n,r,s,o,a){let l=Math.cos(s),c=Math.sin(s);return this.set(n*l,n*c,-n*(l*o+c*a)+o+t,-r*c,r*l,-r*(-c*o+l*a)+a+e,0,0,1),this}scale(t,e){return Ao("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(Md.makeScale(t,e)),this}rotate(t){return Ao("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(Md.makeRotation(-t)),this}translate(t,e){return Ao("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(Md.makeTranslation(t,e)),this}makeTranslation(t,e){return t.isVector2?this.set(1,0,t.x,0,1,t.y,0,0,1):this.set(1,0,t,0,1,e,0,0,1),this}makeRotation(t){let e=Math.cos(t),n=Math.sin(t);return this.set(e,-n,0,n,e,0,0,0,1),this}makeScale(t,e){return this.set(t,0,0,0,e,0,0,0,1),this}equals(t){let e=this.elements,n=t.elements;for(let r=0;r<9;r++)if(e[r]!==n[r])return!1;return!0}fromArray(t,e=0){for(let n=0;n<9;n++)this.elements[n]=t[n+e];return this}toArray(t=[],e=0){let n=this.elements;return t[e]=n[0],t[e+1]=n[1],t[e+2]=n[2],t[e+3]=n[3],t[e+4]=n[4],t[e+5]=n[5],t[e+6]=n[6],t[e+7]=n[7],t[e+8]=n[8],t}clone(){return new this.constructor().fromArray(this.elements)}},Md=new Ot,V0=new Ot().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),G0=new Ot().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function G1(){let i={enabled:!0,workingColorSpace:Co,spaces:{},convert:function(r,s,o){return this.enabled===!1||s===o||!s||!o||(this.spaces[s].transfer===ne&&(r.r=Oi(r.r),r.g=Oi(r.g),r.b=Oi(r.b)),this.spaces[s].primaries!==this.spaces[o].primaries&&(r.applyMatrix3(this.spaces[s].toXYZ),r.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===ne&&(r.r=Us(r.r),r.g=Us(r.g),r.b=Us(r.b))),r},workingToColorSpace:function(r,s){return this.convert(r,this.workingColorSpace,s)},colorSpaceToWorking:function(r,s){return this.convert(r,s,this.workingColorSpace)},getPrimaries:function(r){return this.spaces[r].primaries},getTransfer:function(r){return r===Hi?Po:this.spaces[r].transfer},getToneMappingMode:function(r){return this.spaces[r].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(r,s=this.workingColorSpace){return r.fromArray(this.spaces[s].luminanceCoefficients)},define:function(r){Object.assign(this.spaces,r)},_getMatrix:function(r,s,o){return r.copy(this.spaces[o].fromXYZ).multiply(this.spaces[s].toXYZ)},_getDrawingBufferColorSpace:function(r){return this.spaces[r].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(r=this.workingColorSpace){return this.spaces[r].workingColorSpaceConfig.unpackColorSpace}},t=[.64,.33,.3,.6,.15,.06],e=[.2126,.7152,.0722],n=[.3127,.329];return i.define({[Co]:{primaries:t,whitePoint:n,transfer:Po,toXYZ:V0,fromXYZ:G0,luminanceCoefficients:e,workingColorSpaceConfig:{unpackColorSpace:mn},outputColorSpaceConfig:{drawingBufferColorSpace:mn}},[mn]:{primaries:t,whitePoint:n,transfer:ne,toXYZ:V0,fromXYZ:G0,luminanceCoefficients:e,outputColorSpaceConfig:{drawingBufferColorSpace:mn}}}),i}var Xt=G1();function Oi(i){return i<.04045?i*.0773993808:Math.pow(i*.9478672986+.0521327014,2.4)}function Us(i){return i<.0031308?i*12.92:1.055*Math.pow(i,.41666)-.055}var Es,mc=class{static getDataURL(t,e="image/png"){if(/^data:/i.test(t.src)||typeof HTMLCanvasElement>"u")return t.src;let n;if(t instanceof HTMLCanvasElement)n=t;else{Es===void 0&&(Es=Io("canvas")),Es.width=t.width,Es.height=t.height;let r=Es.getContext("2d");t instanceof ImageData?r.putImageData(t,0,0):r.drawImage(t,0,0,t.width,t.height),n=Es}return n.toDataURL(e)}static sRGBToLinear(t){if(typeof HTMLImageElement<"u"&&t instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&t instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&t instanceof ImageBitmap){let e=Io("canvas");e.width=t.width,e.height=t.height;let n=e.getContext("2d");n.drawImage(t,0,0,t.width,t.height);let r=n.getImageData(0,0,t.width,t.height),s=r.data;for(let o=0;o<s.length;o++)s[o]=Oi(s[o]/255)*255;return n.putImageData(r,0,0),e}else if(t.data){let e=t.data.slice(0);for(let n=0;n<e.length;n++)e instanceof Uint8Array||e instanceof Uint8ClampedArray?e[n]=Math.floor(Oi(e[n]/255)*255):e[n]=Oi(e[n]);return{data:e,width:t.width,height:t.height}}else return Dt("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),t}},H1=0,Vs=class{constructor(t=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:H1++}),this.uuid=na(),this.data=t,this.dataReady=!0,this.version=0}getSize(t){let e=this.data;return typeof HTMLVideoElement<"u"&&e instanceof HTMLVideoElement?t.set(e.videoWidth,e.videoHeight,0):typeof VideoFrame<"u"&&e instanceof VideoFrame?t.set(e.displayWidth,e.displayHeight,0):e!==null?t.set(e.width||0,e.height||0,e.depth||0):t.set(0,0,0),t}set needsUpdate(t){t===!0&&this.version++}toJSON(t){let e=t===void 0||typeof t=="string";if(!e&&t.images[this.uuid]!==void 0)return t.images[this.uuid];let n={uuid:this.uuid,url:""},r=this.data;if(r!==null){let s;if(Array.isArray(r)){s=[];for(let o=0,a=r.length;o<a;o++)r[o].isDataTexture?s.push(Sd(r[o].image)):s.push(Sd(r[o]))}else s=Sd(r);n.url=s}return e||(t.images[this.uuid]=n),n}};function Sd(i){return typeof HTMLImageElement<"u"&&i instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&i instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&i instanceof ImageBitmap?mc.getDataURL(i):i.data?{data:Array.from(i.data),width:i.width,height:i.height,type:i.data.constructor.name}:(Dt("Texture: Unable to serialize Texture."),{})}var W1=0,Ed=new q,cn=class i extends mi{constructor(t=i.DEFAULT_IMAGE,e=i.DEFAULT_MAPPING,n=pi,r=pi,s=sn,o=Vi,a=Zn,l=vn,c=i.DEFAULT_ANISOTROPY,h=Hi){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:W1++}),this.uuid=na(),this.name="",this.source=new Vs(t),this.mipmaps=[],this.mapping=e,this.channel=0,this.wrapS=n,this.wrapT=r,this.magFilter=s,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new jt(0,0),this.repeat=new jt(1,1),this.center=new jt(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new Ot,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=h,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(t&&t.depth&&t.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(Ed).x}get height(){return this.source.getSize(Ed).y}get depth(){return this.source.getSize(Ed).z}get image(){return this.source.data}set image(t){this.source.data=t}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(t,e){this.updateRanges.push({start:t,count:e})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(t){return this.name=t.name,this.source=t.source,this.mipmaps=t.mipmaps.slice(0),this.mapping=t.mapping,this.channel=t.channel,this.wrapS=t.wrapS,this.wrapT=t.wrapT,this.magFilter=t.magFilter,this.minFilter=t.minFilter,this.anisotropy=t.anisotropy,this.format=t.format,this.internalFormat=t.internalFormat,this.type=t.type,this.normalized=t.normalized,this.offset.copy(t.offset),this.repeat.copy(t.repeat),this.center.copy(t.center),this.rotation=t.rotation,this.matrixAutoUpdate=t.matrixAutoUpdate,this.matrix.copy(t.matrix),this.generateMipmaps=t.generateMipmaps,this.mipmapsAutoUpdate=t.mipmapsAutoUpdate,this.premultiplyAlpha=t.premultiplyAlpha,this.flipY=t.flipY,this.unpackAlignment=t.unpackAlignment,this.colorSpace=t.colorSpace,this.renderTarget=t.renderTarget,this.isRenderTargetTexture=t.isRenderTargetTexture,this.isPMREMTexture=t.isPMREMTexture,this.isArrayTexture=t.isArrayTexture,this.userData=JSON.parse(JSON.stringify(t.userData)),this.needsUpdate=!0,this}setValues(t){for(let e in t){let n=t[e];if(n===void 0){Dt(`Texture.setValues(): parameter '${e}' has value of undefined.`);continue}let r=this[e];if(r===void 0){Dt(`Texture.setValues(): property '${e}' does not exist.`);continue}r&&n&&r.isVector2&&n.isVector2||r&&n&&r.isVector3&&n.isVector3||r&&n&&r.isMatrix3&&n.isMatrix3?r.copy(n):this[e]=n}}toJSON(t){let e=t===void 0||typeof t=="string";if(!e&&t.textures[this.uuid]!==void 0)return t.textures[this.uuid];let n={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(t).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(n.userData=this.userData),e||(t.textures[this.uuid]=n),n}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(t){if(this.mapping!==lf)return t;if(t.applyMatrix3(this.matrix),t.x<0||t.x>1)switch(this.wrapS){case uc:t.x=t.x-Math.floor(t.x);break;case pi:t.x=t.x<0?0:1;break;case dc:Math.abs(Math.floor(t.x)%2)===1?t.x=Math.ceil(t.x)-t.x:t.x=t.x-Math.floor(t.x);break}if(t.y<0||t.y>1)switch(this.wrapT){case uc:t.y=t.y-Math.floor(t.y);break;case pi:t.y=t.y<0?0:1;break;case dc:Math.abs(Math.floor(t.y)%2)===1?t.y=Math.ceil(t.y)-t.y:t.y=t.y-Math.floor(t.y);break}return this.flipY&&(t.y=1-t.y),t}set needsUpdate(t){t===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(t){t===!0&&this.pmremVersion++}};cn.DEFAULT_IMAGE=null;cn.DEFAULT_MAPPING=lf;cn.DEFAULT_ANISOTROPY=1;var ye=class{static{this.prototype.isVector4=!0}constructor(t=0,e=0,n=0,r=1){this.x=t,this.y=e,this.z=n,this.w=r}get width(){return this.z}set width(t){this.z=t}get height(){return this.w}set height(t){this.w=t}set(t,e,n,r){return this.x=t,this.y=e,this.z=n,this.w=r,this}setScalar(t){return this.x=t,this.y=t,this.z=t,this.w=t,this}setX(t){return this.x=t,this}setY(t){return this.y=t,this}setZ(t){return this.z=t,this}setW(t){return this.w=t,this}setComponent(t,e){switch(t){case 0:this.x=e;break;case 1:this.y=e;break;case 2:this.z=e;break;case 3:this.w=e;break;default:throw new Error("THREE.Vector4: index is out of range: "+t)}return this}getComponent(t){switch(t){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+t)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(t){return this.x=t.x,this.y=t.y,this.z=t.z,this.w=t.w!==void 0?t.w:1,this}add(t){return this.x+=t.x,this.y+=t.y,this.z+=t.z,this.w+=t.w,this}addScalar(t){return this.x+=t,this.y+=t,this.z+=t,this.w+=t,this}addVectors(t,e){return this.x=t.x+e.x,this.y=t.y+e.y,this.z=t.z+e.z,this.w=t.w+e.w,this}addScaledVector(t,e){return this.x+=t.x*e,this.y+=t.y*e,this.z+=t.z*e,this.w+=t.w*e,this}sub(t){return this.x-=t.x,this.y-=t.y,this.z-=t.z,this.w-=t.w,this}subScalar(t){return this.x-=t,this.y-=t,this.z-=t,this.w-=t,this}subVectors(t,e){return this.x=t.x-e.x,this.y=t.y-e.y,this.z=t.z-e.z,this.w=t.w-e.w,this}multiply(t){return this.x*=t.x,this.y*=t.y,this.z*=t.z,this.w*=t.w,this}multiplyScalar(t){return this.x*=t,this.y*=t,this.z*=t,this.w*=t,this}applyMatrix4(t){let e=this.x,n=this.y,r=this.z,s=this.w,o=t.elements;return this.x=o[0]*e+o[4]*n+o[8]*r+o[12]*s,this.y=o[1]*e+o[5]*n+o[9]*r+o[13]*s,this.z=o[2]*e+o[6]*n+o[10]*r+o[14]*s,this.w=o[3]*e+o[7]*n+o[11]*r+o[15]*s,this}divide(t){return this.x/=t.x,this.y/=t.y,this.z/=t.z,this.w/=t.w,this}divideScalar(t){return this.multiplyScalar(1/t)}setAxisAngleFromQuaternion(t){this.w=2*Math.acos(t.w);let e=Math.sqrt(1-t.w*t.w);return e<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=t.x/e,this.y=t.y/e,this.z=t.z/e),this}setAxisAngleFromRotationMatrix(t){let e,n,r,s,l=t.elements,c=l[0],h=l[4],u=l[8],d=l[1],f=l[5],m=l[9],x=l[2],g=l[6],p=l[10];if(Math.abs(h-d)<.01&&Math.abs(u-x)<.01&&Math.abs(m-g)<.01){if(Math.abs(h+d)<.1&&Math.abs(u+x)<.1&&Math.abs(m+g)<.1&&Math.abs(c+f+p-3)<.1)return this.set(1,0,0,0),this;e=Math.PI;let b=(c+1)/2,_=(f+1)/2,T=(p+1)/2,R=(h+d)/4,v=(u+x)/4,S=(m+g)/4;return b>_&&b>T?b<.01?(n=0,r=.707106781,s=.707106781):(n=Math.sqrt(b),r=R/n,s=v/n):_>T?_<.01?(n=.707106781,r=0,s=.707106781):(r=Math.sqrt(_),n=R/r,s=S/r):T<.01?(n=.707106781,r=.707106781,s=0):(s=Math.sqrt(T),n=v/s,r=S/s),this.set(n,r,s,e),this}let y=Math.sqrt((g-m)*(g-m)+(u-x)*(u-x)+(d-h)*(d-h));return Math.abs(y)<.001&&(y=1),this.x=(g-m)/y,this.y=(u-x)/y,this.z=(d-h)/y,this.w=Math.acos((c+f+p-1)/2),this}setFromMatrixPosition(t){let e=t.elements;return this.x=e[12],this.y=e[13],this.z=e[14],this.w=e[15],this}min(t){return this.x=Math.min(this.x,t.x),this.y=Math.min(this.y,t.y),this.z=Math.min(this.z,t.z),this.w=Math.min(this.w,t.w),this}max(t){return this.x=Math.max(this.x,t.x),this.y=Math.max(this.y,t.y),this.z=Math.max(this.z,t.z),this.w=Math.max(this.w,t.w),this}clamp(t,e){return this.x=Jt(this.x,t.x,e.x),this.y=Jt(this.y,t.y,e.y),this.z=Jt(this.z,t.z,e.z),this.w=Jt(this.w,t.w,e.w),this}clampScalar(t,e){return this.x=Jt(this.x,t,e),this.y=Jt(this.y,t,e),this.z=Jt(this.z,t,e),this.w=Jt(this.w,t,e),this}clampLength(t,e){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Jt(n,t,e))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(t){return this.x*t.x+this.y*t.y+this.z*t.z+this.w*t.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(t){return this.normalize().multiplyScalar(t)}lerp(t,e){return this.x+=(t.x-this.x)*e,this.y+=(t.y-this.y)*e,this.z+=(t.z-this.z)*e,this.w+=(t.w-this.w)*e,this}lerpVectors(t,e,n){return this.x=t.x+(e.x-t.x)*n,this.y=t.y+(e.y-t.y)*n,this.z=t.z+(e.z-t.z)*n,this.w=t.w+(e.w-t.w)*n,this}equals(t){return t.x===this.x&&t.y===this.y&&t.z===this.z&&t.w===this.w}fromArray(t,e=0){return this.x=t[e],this.y=t[e+1],this.z=t[e+2],this.w=t[e+3],this}toArray(t=[],e=0){return t[e]=this.x,t[e+1]=this.y,t[e+2]=this.z,t[e+3]=this.w,t}fromBufferAttribute(t,e){return this.x=t.getX(e),this.y=t.getY(e),this.z=t.getZ(e),this.w=t.getW(e),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},gc=class extends mi{constructor(t=1,e=1,n={}){super(),n=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:sn,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},n),this.isRenderTarget=!0,this.width=t,this.height=e,this.depth=n.depth,this.scissor=new ye(0,0,t,e),this.scissorTest=!1,this.viewport=new ye(0,0,t,e),this.textures=[];let r=n.count;for(let s=0;s<r;s++)this.textures[s]=new cn({width:t,height:e,depth:n.depth}),this.textures[s].isRenderTargetTexture=!0,this.textures[s].renderTarget=this;this._setTextureOptions(n),this.depthBuffer=n.depthBuffer,this.stencilBuffer=n.stencilBuffer,this.resolveColorBuffer=n.resolveColorBuffer,this.resolveDepthBuffer=n.resolveDepthBuffer,this.resolveStencilBuffer=n.resolveStencilBuffer,this.storeMultisampledColorBuffer=n.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=n.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=n.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=n.depthTexture,this.samples=n.samples,this.multiview=n.multiview,this.useArrayDepthTexture=n.useArrayDepthTexture}_setTextureOptions(t={}){let e={minFilter:sn,generateMipmaps:!1,flipY:!1,internalFormat:null};t.mapping!==void 0&&(e.mapping=t.mapping),t.wrapS!==void 0&&(e.wrapS=t.wrapS),t.wrapT!==void 0&&(e.wrapT=t.wrapT),t.wrapR!==void 0&&(e.wrapR=t.wrapR),t.magFilter!==void 0&&(e.magFilter=t.magFilter),t.minFilter!==void 0&&(e.minFilter=t.minFilter),t.format!==void 0&&(e.format=t.format),t.type!==void 0&&(e.type=t.type),t.anisotropy!==void 0&&(e.anisotropy=t.anisotropy),t.colorSpace!==void 0&&(e.colorSpace=t.colorSpace),t.flipY!==void 0&&(e.flipY=t.flipY),t.generateMipmaps!==void 0&&(e.generateMipmaps=t.generateMipmaps),t.mipmapsAutoUpdate!==void 0&&(e.mipmapsAutoUpdate=t.mipmapsAutoUpdate),t.internalFormat!==void 0&&(e.internalFormat=t.internalFormat);for(let n=0;n<this.textures.length;n++)this.textures[n].setValues(e)}get texture(){return this.textures[0]}set texture(t){this.textures[0]=t}set depthTexture(t){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),t!==null&&t.renderTarget===null&&(t.renderTarget=this),this._depthTexture=t}get depthTexture(){return this._depthTexture}setSize(t,e,n=1){if(this.width!==t||this.height!==e||this.depth!==n){this.width=t,this.height=e,this.depth=n;for(let r=0,s=this.textures.length;r<s;r++)this.textures[r].image.width=t,this.textures[r].image.height=e,this.textures[r].image.depth=n,this.textures[r].isData3DTexture!==!0&&(this.textures[r].isArrayTexture=this.textures[r].image.depth>1);this.dispose()}this.viewport.set(0,0,t,e),this.scissor.set(0,0,t,e)}clone(){return new this.constructor().copy(this)}copy(t){this.width=t.width,this.height=t.height,this.depth=t.depth,this.scissor.copy(t.scissor),this.scissorTest=t.scissorTest,this.viewport.copy(t.viewport),this.textures.length=0;for(let e=0,n=t.textures.length;e<n;e++){this.textures[e]=t.textures[e].clone(),this.textures[e].isRenderTargetTexture=!0,this.textures[e].renderTarget=this;let r=Object.assign({},t.textures[e].image);this.textures[e].source=new Vs(r)}if(this.depthBuffer=t.depthBuffer,this.stencilBuffer=t.stencilBuffer,this.resolveColorBuffer=t.resolveColorBuffer,this.resolveDepthBuffer=t.resolveDepthBuffer,this.resolveStencilBuffer=t.resolveStencilBuffer,this.storeMultisampledColorBuffer=t.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=t.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=t.storeMultisampledStencilBuffer,t.depthTexture!==null)if(t.depthTexture.renderTarget===t){let e=t.depthTexture.clone();e.renderTarget=null,this.depthTexture=e}else this.depthTexture=t.depthTexture;else this.depthTexture=null;return this.samples=t.samples,this.multiview=t.multiview,this.useArrayDepthTexture=t.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},xn=class extends gc{constructor(t=1,e=1,n={}){super(t,e,n),this.isWebGLRenderTarget=!0}},No=class extends cn{constructor(t=null,e=1,n=1,r=1){super(null),this.isDataArrayTexture=!0,this.image={data:t,width:e,height:n,depth:r},this.magFilter=Ue,this.minFilter=Ue,this.wrapR=pi,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(t){return super.copy(t),this.wrapR=t.wrapR,this}addLayerUpdate(t){this.layerUpdates.add(t)}clearLayerUpdates(){this.layerUpdates.clear()}};var xc=class extends cn{constructor(t=null,e=1,n=1,r=1){super(null),this.isData3DTexture=!0,this.image={data:t,width:e,height:n,depth:r},this.magFilter=Ue,this.minFilter=Ue,this.wrapR=pi,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(t){return super.copy(t),this.wrapR=t.wrapR,this}};var ve=class i{static{this.prototype.isMatrix4=!0}constructor(t,e,n,r,s,o,a,l,c,h,u,d,f,m,x,g){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],t!==void 0&&this.set(t,e,n,r,s,o,a,l,c,h,u,d,f,m,x,g)}set(t,e,n,r,s,o,a,l,c,h,u,d,f,m,x,g){let p=this.elements;return p[0]=t,p[4]=e,p[8]=n,p[12]=r,p[1]=s,p[5]=o,p[9]=a,p[13]=l,p[2]=c,p[6]=h,p[10]=u,p[14]=d,p[3]=f,p[7]=m,p[11]=x,p[15]=g,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new i().fromArray(this.elements)}copy(t){let e=this.elements,n=t.elements;return e[0]=n[0],e[1]=n[1],e[2]=n[2],e[3]=n[3],e[4]=n[4],e[5]=n[5],e[6]=n[6],e[7]=n[7],e[8]=n[8],e[9]=n[9],e[10]=n[10],e[11]=n[11],e[12]=n[12],e[13]=n[13],e[14]=n[14],e[15]=n[15],this}copyPosition(t){let e=this.elements,n=t.elements;return e[12]=n[12],e[13]=n[13],e[14]=n[14],this}setFromMatrix3(t){let e=t.elements;return this.set(e[0],e[3],e[6],0,e[1],e[4],e[7],0,e[2],e[5],e[8],0,0,0,0,1),this}extractBasis(t,e,n){return this.determinantAffine()===0?(t.set(1,0,0),e.set(0,1,0),n.set(0,0,1),this):(t.setFromMatrixColumn(this,0),e.setFromMatrixColumn(this,1),n.setFromMatrixColumn(this,2),this)}makeBasis(t,e,n){return this.set(t.x,e.x,n.x,0,t.y,e.y,n.y,0,t.z,e.z,n.z,0,0,0,0,1),this}extractRotation(t){if(t.determinantAffine()===0)return this.identity();let e=this.elements,n=t.elements,r=1/Ts.setFromMatrixColumn(t,0).length(),s=1/Ts.setFromMatrixColumn(t,1).length(),o=1/Ts.setFromMatrixColumn(t,2).length();return e[0]=n[0]*r,e[1]=n[1]*r,e[2]=n[2]*r,e[3]=0,e[4]=n[4]*s,e[5]=n[5]*s,e[6]=n[6]*s,e[7]=0,e[8]=n[8]*o,e[9]=n[9]*o,e[10]=n[10]*o,e[11]=0,e[12]=0,e[13]=0,e[14]=0,e[15]=1,this}makeRotationFromEuler(t){let e=this.elements,n=t.x,r=t.y,s=t.z,o=Math.cos(n),a=Math.sin(n),l=Math.cos(r),c=Math.sin(r),h=Math.cos(s),u=Math.sin(s);if(t.order==="XYZ"){let d=o*h,f=o*u,m=a*h,x=a*u;e[0]=l*h,e[4]=-l*u,e[8]=c,e[1]=f+m*c,e[5]=d-x*c,e[9]=-a*l,e[2]=x-d*c,e[6]=m+f*c,e[10]=o*l}else if(t.order==="YXZ"){let d=l*h,f=l*u,m=c*h,x=c*u;e[0]=d+x*a,e[4]=m*a-f,e[8]=o*c,e[1]=o*u,e[5]=o*h,e[9]=-a,e[2]=f*a-m,e[6]=x+d*a,e[10]=o*l}else if(t.order==="ZXY"){let d=l*h,f=l*u,m=c*h,x=c*u;e[0]=d-x*a,e[4]=-o*u,e[8]=m+f*a,e[1]=f+m*a,e[5]=o*h,e[9]=x-d*a,e[2]=-o*c,e[6]=a,e[10]=o*l}else if(t.order==="ZYX"){let d=o*h,f=o*u,m=a*h,x=a*u;e[0]=l*h,e[4]=m*c-f,e[8]=d*c+x,e[1]=l*u,e[5]=x*c+d,e[9]=f*c-m,e[2]=-c,e[6]=a*l,e[10]=o*l}else if(t.order==="YZX"){let d=o*l,f=o*c,m=a*l,x=a*c;e[0]=l*h,e[4]=x-d*u,e[8]=m*u+f,e[1]=u,e[5]=o*h,e[9]=-a*h,e[2]=-c*h,e[6]=f*u+m,e[10]=d-x*u}else if(t.order==="XZY"){let d=o*l,f=o*c,m=a*l,x=a*c;e[0]=l*h,e[4]=-u,e[8]=c*h,e[1]=d*u+x,e[5]=o*h,e[9]=f*u-m,e[2]=m*u-f,e[6]=a*h,e[10]=x*u+d}return e[3]=0,e[7]=0,e[11]=0,e[12]=0,e[13]=0,e[14]=0,e[15]=1,this}makeRotationFromQuaternion(t){return this.compose($1,t,X1)}lookAt(t,e,n){let r=this.elements;return fn.subVectors(t,e),fn.lengthSq()===0&&(fn.z=1),fn.normalize(),lr.crossVectors(n,fn),lr.lengthSq()===0&&(Math.abs(n.z)===1?fn.x+=1e-4:fn.z+=1e-4,fn.normalize(),lr.crossVectors(n,fn)),lr.normalize(),Ol.crossVectors(fn,lr),r[0]=lr.x,r[4]=Ol.x,r[8]=fn.x,r[1]=lr.y,r[5]=Ol.y,r[9]=fn.y,r[2]=lr.z,r[6]=Ol.z,r[10]=fn.z,this}multiply(t){return this.multiplyMatrices(this,t)}premultiply(t){return this.multiplyMatrices(t,this)}multiplyMatrices(t,e){let n=t.elements,r=e.elements,s=this.elements,o=n[0],a=n[4],l=n[8],c=n[12],h=n[1],u=n[5],d=n[9],f=n[13],m=n[2],x=n[6],g=n[10],p=n[14],y=n[3],b=n[7],_=n[11],T=n[15],R=r[0],v=r[4],S=r[8],O=r[12],w=r[1],C=r[5],I=r[9],D=r[13],L=r[2],B=r[6],H=r[10],U=r[14],tt=r[3],W=r[7],Y=r[11],et=r[15];return s[0]=o*R+a*w+l*L+c*tt,s[4]=o*v+a*C+l*B+c*W,s[8]=o*S+a*I+l*H+c*Y,s[12]=o*O+a*D+l*U+c*et,s[1]=h*R+u*w+d*L+f*tt,s[5]=h*v+u*C+d*B+f*W,s[9]=h*S+u*I+d*H+f*Y,s[13]=h*O+u*D+d*U+f*et,s[2]=m*R+x*w+g*L+p*tt,s[6]=m*v+x*C+g*B+p*W,s[10]=m*S+x*I+g*H+p*Y,s[14]=m*O+x*D+g*U+p*et,s[3]=y*R+b*w+_*L+T*tt,s[7]=y*v+b*C+_*B+T*W,s[11]=y*S+b*I+_*H+T*Y,s[15]=y*O+b*D+_*U+T*et,this}multiplyScalar(t){let e=this.elements;return e[0]*=t,e[4]*=t,e[8]*=t,e[12]*=t,e[1]*=t,e[5]*=t,e[9]*=t,e[13]*=t,e[2]*=t,e[6]*=t,e[10]*=t,e[14]*=t,e[3]*=t,e[7]*=t,e[11]*=t,e[15]*=t,this}determinant(){let t=this.elements,e=t[0],n=t[4],r=t[8],s=t[12],o=t[1],a=t[5],l=t[9],c=t[13],h=t[2],u=t[6],d=t[10],f=t[14],m=t[3],x=t[7],g=t[11],p=t[15],y=l*f-c*d,b=a*f-c*u,_=a*d-l*u,T=o*f-c*h,R=o*d-l*h,v=o*u-a*h;return e*(x*y-g*b+p*_)-n*(m*y-g*T+p*R)+r*(m*b-x*T+p*v)-s*(m*_-x*R+g*v)}determinantAffine(){let t=this.elements,e=t[0],n=t[4],r=t[8],s=t[1],o=t[5],a=t[9],l=t[2],c=t[6],h=t[10];return e*(o*h-a*c)-n*(s*h-a*l)+r*(s*c-o*l)}transpose(){let t=this.elements,e;return e=t[1],t[1]=t[4],t[4]=e,e=t[2],t[2]=t[8],t[8]=e,e=t[6],t[6]=t[9],t[9]=e,e=t[3],t[3]=t[12],t[12]=e,e=t[7],t[7]=t[13],t[13]=e,e=t[11],t[11]=t[14],t[14]=e,this}setPosition(t,e,n){let r=this.elements;return t.isVector3?(r[12]=t.x,r[13]=t.y,r[14]=t.z):(r[12]=t,r[13]=e,r[14]=n),this}invert(){let t=this.elements,e=t[0],n=t[1],r=t[2],s=t[3],o=t[4],a=t[5],l=t[6],c=t[7],h=t[8],u=t[9],d=t[10],f=t[11],m=t[12],x=t[13],g=t[14],p=t[15],y=e*a-n*o,b=e*l-r*o,_=e*c-s*o,T=n*l-r*a,R=n*c-s*a,v=r*c-s*l,S=h*x-u*m,O=h*g-d*m,w=h*p-f*m,C=u*g-d*x,I=u*p-f*x,D=d*p-f*g,L=y*D-b*I+_*C+T*w-R*O+v*S;if(L===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let B=1/L;return t[0]=(a*D-l*I+c*C)*B,t[1]=(r*I-n*D-s*C)*B,t[2]=(x*v-g*R+p*T)*B,t[3]=(d*R-u*v-f*T)*B,t[4]=(l*w-o*D-c*O)*B,t[5]=(e*D-r*w+s*O)*B,t[6]=(g*_-m*v-p*b)*B,t[7]=(h*v-d*_+f*b)*B,t[8]=(o*I-a*w+c*S)*B,t[9]=(n*w-e*I-s*S)*B,t[10]=(m*R-x*_+p*y)*B,t[11]=(u*_-h*R-f*y)*B,t[12]=(a*O-o*C-l*S)*B,t[13]=(e*C-n*O+r*S)*B,t[14]=(x*b-m*T-g*y)*B,t[15]=(h*T-u*b+d*y)*B,this}scale(t){let e=this.elements,n=t.x,r=t.y,s=t.z;return e[0]*=n,e[4]*=r,e[8]*=s,e[1]*=n,e[5]*=r,e[9]*=s,e[2]*=n,e[6]*=r,e[10]*=s,e[3]*=n,e[7]*=r,e[11]*=s,this}getMaxScaleOnAxis(){let t=this.elements,e=t[0]*t[0]+t[1]*t[1]+t[2]*t[2],n=t[4]*t[4]+t[5]*t[5]+t[6]*t[6],r=t[8]*t[8]+t[9]*t[9]+t[10]*t[10];return Math.sqrt(Math.max(e,n,r))}makeTranslation(t,e,n){return t.isVector3?this.set(1,0,0,t.x,0,1,0,t.y,0,0,1,t.z,0,0,0,1):this.set(1,0,0,t,0,1,0,e,0,0,1,n,0,0,0,1),this}makeRotationX(t){let e=Math.cos(t),n=Math.sin(t);return this.set(1,0,0,0,0,e,-n,0,0,n,e,0,0,0,0,1),this}makeRotationY(t){let e=Math.cos(t),n=Math.sin(t);return this.set(e,0,n,0,0,1,0,0,-n,0,e,0,0,0,0,1),this}makeRotationZ(t){let e=Math.cos(t),n=Math.sin(t);return this.set(e,-n,0,0,n,e,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(t,e){let n=Math.cos(e),r=Math.sin(e),s=1-n,o=t.x,a=t.y,l=t.z,c=s*o,h=s*a;return this.set(c*o+n,c*a-r*l,c*l+r*a,0,c*a+r*l,h*a+n,h*l-r*o,0,c*l-r*a,h*l+r*o,s*l*l+n,0,0,0,0,1),this}makeScale(t,e,n){return this.set(t,0,0,0,0,e,0,0,0,0,n,0,0,0,0,1),this}makeShear(t,e,n,r,s,o){return this.set(1,n,s,0,t,1,o,0,e,r,1,0,0,0,0,1),this}compose(t,e,n){let r=this.elements,s=e._x,o=e._y,a=e._z,l=e._w,c=s+s,h=o+o,u=a+a,d=s*c,f=s*h,m=s*u,x=o*h,g=o*u,p=a*u,y=l*c,b=l*h,_=l*u,T=n.x,R=n.y,v=n.z;return r[0]=(1-(x+p))*T,r[1]=(f+_)*T,r[2]=(m-b)*T,r[3]=0,r[4]=(f-_)*R,r[5]=(1-(d+p))*R,r[6]=(g+y)*R,r[7]=0,r[8]=(m+b)*v,r[9]=(g-y)*v,r[10]=(1-(d+x))*v,r[11]=0,r[12]=t.x,r[13]=t.y,r[14]=t.z,r[15]=1,this}decompose(t,e,n){let r=this.elements;t.x=r[12],t.y=r[13],t.z=r[14];let s=this.determinantAffine();if(s===0)return n.set(1,1,1),e.identity(),this;let o=Ts.set(r[0],r[1],r[2]).length(),a=Ts.set(r[4],r[5],r[6]).length(),l=Ts.set(r[8],r[9],r[10]).length();s<0&&(o=-o),$n.copy(this);let c=1/o,h=1/a,u=1/l;return $n.elements[0]*=c,$n.elements[1]*=c,$n.elements[2]*=c,$n.elements[4]*=h,$n.elements[5]*=h,$n.elements[6]*=h,$n.elements[8]*=u,$n.elements[9]*=u,$n.elements[10]*=u,e.setFromRotationMatrix($n),n.x=o,n.y=a,n.z=l,this}makePerspective(t,e,n,r,s,o,a=Ln,l=!1){let c=this.elements,h=2*s/(e-t),u=2*s/(n-r),d=(e+t)/(e-t),f=(n+r)/(n-r),m,x;if(l)m=s/(o-s),x=o*s/(o-s);else if(a===Ln)m=-(o+s)/(o-s),x=-2*o*s/(o-s);else if(a===Lo)m=-o/(o-s),x=-o*s/(o-s);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=d,c[12]=0,c[1]=0,c[5]=u,c[9]=f,c[13]=0,c[2]=0,c[6]=0,c[10]=m,c[14]=x,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(t,e,n,r,s,o,a=Ln,l=!1){let c=this.elements,h=2/(e-t),u=2/(n-r),d=-(e+t)/(e-t),f=-(n+r)/(n-r),m,x;if(l)m=1/(o-s),x=o/(o-s);else if(a===Ln)m=-2/(o-s),x=-(o+s)/(o-s);else if(a===Lo)m=-1/(o-s),x=-s/(o-s);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=0,c[12]=d,c[1]=0,c[5]=u,c[9]=0,c[13]=f,c[2]=0,c[6]=0,c[10]=m,c[14]=x,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(t){let e=this.elements,n=t.elements;for(let r=0;r<16;r++)if(e[r]!==n[r])return!1;return!0}fromArray(t,e=0){for(let n=0;n<16;n++)this.elements[n]=t[n+e];return this}toArray(t=[],e=0){let n=this.elements;return t[e]=n[0],t[e+1]=n[1],t[e+2]=n[2],t[e+3]=n[3],t[e+4]=n[4],t[e+5]=n[5],t[e+6]=n[6],t[e+7]=n[7],t[e+8]=n[8],t[e+9]=n[9],t[e+10]=n[10],t[e+11]=n[11],t[e+12]=n[12],t[e+13]=n[13],t[e+14]=n[14],t[e+15]=n[15],t}},Ts=new q,$n=new ve,$1=new q(0,0,0),X1=new q(1,1,1),lr=new q,Ol=new q,fn=new q,H0=new ve,W0=new gi,pr=class i{constructor(t=0,e=0,n=0,r=i.DEFAULT_ORDER){this.isEuler=!0,this._x=t,this._y=e,this._z=n,this._order=r}get x(){return this._x}set x(t){this._x=t,this._onChangeCallback()}get y(){return this._y}set y(t){this._y=t,this._onChangeCallback()}get z(){return this._z}set z(t){this._z=t,this._onChangeCallback()}get order(){return this._order}set order(t){this._order=t,this._onChangeCallback()}set(t,e,n,r=this._order){return this._x=t,this._y=e,this._z=n,this._order=r,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(t){return this._x=t._x,this._y=t._y,this._z=t._z,this._order=t._order,this._onChangeCallback(),this}setFromRotationMatrix(t,e=this._order,n=!0){let r=t.elements,s=r[0],o=r[4],a=r[8],l=r[1],c=r[5],h=r[9],u=r[2],d=r[6],f=r[10];switch(e){case"XYZ":this._y=Math.asin(Jt(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-h,f),this._z=Math.atan2(-o,s)):(this._x=Math.atan2(d,c),this._z=0);break;case"YXZ":this._x=Math.asin(-Jt(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(a,f),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-u,s),this._z=0);break;case"ZXY":this._x=Math.asin(Jt(d,-1,1)),Math.abs(d)<.9999999?(this._y=Math.atan2(-u,f),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,s));break;case"ZYX":this._y=Math.asin(-Jt(u,-1,1)),Math.abs(u)<.9999999?(this._x=Math.atan2(d,f),this._z=Math.atan2(l,s)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(Jt(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-h,c),this._y=Math.atan2(-u,s)):(this._x=0,this._y=Math.atan2(a,f));break;case"XZY":this._z=Math.asin(-Jt(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(d,c),this._y=Math.atan2(a,s)):(this._x=Math.atan2(-h,f),this._y=0);break;default:Dt("Euler: .setFromRotationMatrix() encountered an unknown order: "+e)}return this._order=e,n===!0&&this._onChangeCallback(),this}setFromQuaternion(t,e,n){return H0.makeRotationFromQuaternion(t),this.setFromRotationMatrix(H0,e,n)}setFromVector3(t,e=this._order){return this.set(t.x,t.y,t.z,e)}reorder(t){return W0.setFromEuler(this),this.setFromQuaternion(W0,t)}equals(t){return t._x===this._x&&t._y===this._y&&t._z===this._z&&t._order===this._order}fromArray(t){return this._x=t[0],this._y=t[1],this._z=t[2],t[3]!==void 0&&(this._order=t[3]),this._onChangeCallback(),this}toArray(t=[],e=0){return t[e]=this._x,t[e+1]=this._y,t[e+2]=this._z,t[e+3]=this._order,t}_onChange(t){return this._onChangeCallback=t,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};pr.DEFAULT_ORDER="XYZ";var Do=class{constructor(){this.mask=1}set(t){this.mask=(1<<t|0)>>>0}enable(t){this.mask|=1<<t|0}enableAll(){this.mask=-1}toggle(t){this.mask^=1<<t|0}disable(t){this.mask&=~(1<<t|0)}disableAll(){this.mask=0}test(t){return(this.mask&t.mask)!==0}isEnabled(t){return(this.mask&(1<<t|0))!==0}},q1=0,$0=new q,As=new gi,Li=new ve,kl=new q,Mo=new q,Y1=new q,j1=new gi,X0=new q(1,0,0),q0=new q(0,1,0),Y0=new q(0,0,1),j0={type:"added"},K1={type:"removed"},Rs={type:"childadded",child:null},Td={type:"childremoved",child:null},Nn=class i extends mi{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:q1++}),this.uuid=na(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=i.DEFAULT_UP.clone();let t=new q,e=new pr,n=new gi,r=new q(1,1,1);function s(){n.setFromEuler(e,!1)}function o(){e.setFromQuaternion(n,void 0,!1)}e._onChange(s),n._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:t},rotation:{configurable:!0,enumerable:!0,value:e},quaternion:{configurable:!0,enumerable:!0,value:n},scale:{configurable:!0,enumerable:!0,value:r},modelViewMatrix:{value:new ve},normalMatrix:{value:new Ot}}),this.matrix=new ve,this.matrixWorld=new ve,this.matrixAutoUpdate=i.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=i.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new Do,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(t){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(t),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(t){return this.quaternion.premultiply(t),this}setRotationFromAxisAngle(t,e){this.quaternion.setFromAxisAngle(t,e)}setRotationFromEuler(t){this.quaternion.setFromEuler(t,!0)}setRotationFromMatrix(t){this.quaternion.setFromRotationMatrix(t)}setRotationFromQuaternion(t){this.quaternion.copy(t)}rotateOnAxis(t,e){return As.setFromAxisAngle(t,e),this.quaternion.multiply(As),this}rotateOnWorldAxis(t,e){return As.setFromAxisAngle(t,e),this.quaternion.premultiply(As),this}rotateX(t){return this.rotateOnAxis(X0,t)}rotateY(t){return this.rotateOnAxis(q0,t)}rotateZ(t){return this.rotateOnAxis(Y0,t)}translateOnAxis(t,e){return $0.copy(t).applyQuaternion(this.quaternion),this.position.add($0.multiplyScalar(e)),this}translateX(t){return this.translateOnAxis(X0,t)}translateY(t){return this.translateOnAxis(q0,t)}translateZ(t){return this.translateOnAxis(Y0,t)}localToWorld(t){return this.updateWorldMatrix(!0,!1),t.applyMatrix4(this.matrixWorld)}worldToLocal(t){return this.updateWorldMatrix(!0,!1),t.applyMatrix4(Li.copy(this.matrixWorld).invert())}lookAt(t,e,n){t.isVector3?kl.copy(t):kl.set(t,e,n);let r=this.parent;this.updateWorldMatrix(!0,!1),Mo.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?Li.lookAt(Mo,kl,this.up):Li.lookAt(kl,Mo,this.up),this.quaternion.setFromRotationMatrix(Li),r&&(Li.extractRotation(r.matrixWorld),As.setFromRotationMatrix(Li),this.quaternion.premultiply(As.invert()))}add(t){if(arguments.length>1){for(let e=0;e<arguments.length;e++)this.add(arguments[e]);return this}return t===this?(Ft("Object3D.add: object can't be added as a child of itself.",t),this):(t&&t.isObject3D?(t.removeFromParent(),t.parent=this,this.children.push(t),t.dispatchEvent(j0),Rs.child=t,this.dispatchEvent(Rs),Rs.child=null):Ft("Object3D.add: object not an instance of THREE.Object3D.",t),this)}remove(t){if(arguments.length>1){for(let n=0;n<arguments.length;n++)this.remove(arguments[n]);return this}let e=this.children.indexOf(t);return e!==-1&&(t.parent=null,this.children.splice(e,1),t.dispatchEvent(K1),Td.child=t,this.dispatchEvent(Td),Td.child=null),this}removeFromParent(){let t=this.parent;return t!==null&&t.remove(this),this}clear(){return this.remove(...this.children)}attach(t){return this.updateWorldMatrix(!0,!1),Li.copy(this.matrixWorld).invert(),t.parent!==null&&(t.parent.updateWorldMatrix(!0,!1),Li.multiply(t.parent.matrixWorld)),t.applyMatrix4(Li),t.removeFromParent(),t.parent=this,this.children.push(t),t.updateWorldMatrix(!1,!0),t.dispatchEvent(j0),Rs.child=t,this.dispatchEvent(Rs),Rs.child=null,this}getObjectById(t){return this.getObjectByProperty("id",t)}getObjectByName(t){return this.getObjectByProperty("name",t)}getObjectByProperty(t,e){if(this[t]===e)return this;for(let n=0,r=this.children.length;n<r;n++){let o=this.children[n].getObjectByProperty(t,e);if(o!==void 0)return o}}getObjectsByProperty(t,e,n=[]){this[t]===e&&n.push(this);let r=this.children;for(let s=0,o=r.length;s<o;s++)r[s].getObjectsByProperty(t,e,n);return n}getWorldPosition(t){return this.updateWorldMatrix(!0,!1),t.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(t){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Mo,t,Y1),t}getWorldScale(t){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Mo,j1,t),t}getWorldDirection(t){this.updateWorldMatrix(!0,!1);let e=this.matrixWorld.elements;return t.set(e[8],e[9],e[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(t){t(this);let e=this.children;for(let n=0,r=e.length;n<r;n++)e[n].traverse(t)}traverseVisible(t){if(this.visible===!1)return;t(this);let e=this.children;for(let n=0,r=e.length;n<r;n++)e[n].traverseVisible(t)}traverseAncestors(t){let e=this.parent;e!==null&&(t(e),e.traverseAncestors(t))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let t=this.pivot;if(t!==null){let e=t.x,n=t.y,r=t.z,s=this.matrix.elements;s[12]+=e-s[0]*e-s[4]*n-s[8]*r,s[13]+=n-s[1]*e-s[5]*n-s[9]*r,s[14]+=r-s[2]*e-s[6]*n-s[10]*r}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(t){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||t)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,t=!0);let e=this.children;for(let n=0,r=e.length;n<r;n++)e[n].updateMatrixWorld(t)}updateWorldMatrix(t,e,n=!1){let r=this.parent;if(t===!0&&r!==null&&r.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||n)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,n=!0),e===!0){let s=this.children;for(let o=0,a=s.length;o<a;o++)s[o].updateWorldMatrix(!1,!0,n)}}toJSON(t){let e=t===void 0||typeof t=="string",n={};e&&(t={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},n.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let r={};r.uuid=this.uuid,r.type=this.type,r.name=this.name,r.castShadow=this.castShadow,r.receiveShadow=this.receiveShadow,r.visible=this.visible,r.frustumCulled=this.frustumCulled,r.renderOrder=this.renderOrder,r.static=this.static,r.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(r.userData=this.userData),r.layers=this.layers.mask,r.matrix=this.matrix.toArray(),r.up=this.up.toArray(),this.pivot!==null&&(r.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(r.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(r.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(r.type="InstancedMesh",r.count=this.count,r.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(r.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(r.type="BatchedMesh",r.perObjectFrustumCulled=this.perObjectFrustumCulled,r.sortObjects=this.sortObjects,r.drawRanges=this._drawRanges,r.reservedRanges=this._reservedRanges,r.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),r.instanceInfo=this._instanceInfo.map(a=>({...a})),r.availableInstanceIds=this._availableInstanceIds.slice(),r.availableGeometryIds=this._availableGeometryIds.slice(),r.nextIndexStart=this._nextIndexStart,r.nextVertexStart=this._nextVertexStart,r.geometryCount=this._geometryCount,r.maxInstanceCount=this._maxInstanceCount,r.maxVertexCount=this._maxVertexCount,r.maxIndexCount=this._maxIndexCount,r.geometryInitialized=this._geometryInitialized,r.matricesTexture=this._matricesTexture.toJSON(t),r.indirectTexture=this._indirectTexture.toJSON(t),this._colorsTexture!==null&&(r.colorsTexture=this._colorsTexture.toJSON(t)),this.boundingSphere!==null&&(r.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(r.boundingBox=this.boundingBox.toJSON()));function s(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(t)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?r.background=this.background.toJSON():this.background.isTexture&&(r.background=this.background.toJSON(t).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(r.environment=this.environment.toJSON(t).uuid);else if(this.isMesh||this.isLine||this.isPoints){r.geometry=s(t.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,h=l.length;c<h;c++){let u=l[c];s(t.shapes,u)}else s(t.shapes,l)}}if(this.isSkinnedMesh&&(r.bindMode=this.bindMode,r.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(s(t.skeletons,this.skeleton),r.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(s(t.materials,this.material[l]));r.material=a}else r.material=s(t.materials,this.material);if(this.children.length>0){r.children=[];for(let a=0;a<this.children.length;a++)r.children.push(this.children[a].toJSON(t).object)}if(this.animations.length>0){r.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];r.animations.push(s(t.animations,l))}}if(e){let a=o(t.geometries),l=o(t.materials),c=o(t.textures),h=o(t.images),u=o(t.shapes),d=o(t.skeletons),f=o(t.animations),m=o(t.nodes);a.length>0&&(n.geometries=a),l.length>0&&(n.materials=l),c.length>0&&(n.textures=c),h.length>0&&(n.images=h),u.length>0&&(n.shapes=u),d.length>0&&(n.skeletons=d),f.length>0&&(n.animations=f),m.length>0&&(n.nodes=m)}return n.object=r,n;function o(a){let l=[];for(let c in a){let h=a[c];delete h.metadata,l.push(h)}return l}}clone(t){return new this.constructor().copy(this,t)}copy(t,e=!0){if(this.name=t.name,this.up.copy(t.up),this.position.copy(t.position),this.rotation.order=t.rotation.order,this.quaternion.copy(t.quaternion),this.scale.copy(t.scale),this.pivot=t.pivot!==null?t.pivot.clone():null,this.matrix.copy(t.matrix),this.matrixWorld.copy(t.matrixWorld),this.matrixAutoUpdate=t.matrixAutoUpdate,this.matrixWorldAutoUpdate=t.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=t.matrixWorldNeedsUpdate,this.layers.mask=t.layers.mask,this.visible=t.visible,this.castShadow=t.castShadow,this.receiveShadow=t.receiveShadow,this.frustumCulled=t.frustumCulled,this.renderOrder=t.renderOrder,this.static=t.static,this.animations=t.animations.slice(),this.userData=JSON.parse(JSON.stringify(t.userData)),e===!0)for(let n=0;n<t.children.length;n++){let r=t.children[n];this.add(r.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};Nn.DEFAULT_UP=new q(0,1,0);Nn.DEFAULT_MATRIX_AUTO_UPDATE=!0;Nn.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var Yr=class extends Nn{constructor(){super(),this.isGroup=!0,this.type="Group"}},J1={type:"move"},Gs=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new Yr,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new Yr,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new q,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new q),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new Yr,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new q,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new q,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(t){return this._targetRay!==null&&this._targetRay.dispatchEvent(t),this._grip!==null&&this._grip.dispatchEvent(t),this._hand!==null&&this._hand.dispatchEvent(t),this}connect(t){if(t&&t.hand){let e=this._hand;if(e)for(let n of t.hand.values())this._getHandJoint(e,n)}return this.dispatchEvent({type:"connected",data:t}),this}disconnect(t){return this.dispatchEvent({type:"disconnected",data:t}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(t,e,n){let r=null,s=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(t&&e.session.visibilityState!=="visible-blurred"){if(c&&t.hand){o=!0;for(let x of t.hand.values()){let g=e.getJointPose(x,n),p=this._getHandJoint(c,x);g!==null&&(p.matrix.fromArray(g.transform.matrix),p.matrix.decompose(p.position,p.quaternion,p.scale),p.matrixWorldNeedsUpdate=!0,p.jointRadius=g.radius),p.visible=g!==null}let h=c.joints["index-finger-tip"],u=c.joints["thumb-tip"],d=h.position.distanceTo(u.position),f=.02,m=.005;c.inputState.pinching&&d>f+m?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:t.handedness,target:this})):!c.inputState.pinching&&d<=f-m&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:t.handedness,target:this}))}else l!==null&&t.gripSpace&&(s=e.getPose(t.gripSpace,n),s!==null&&(l.matrix.fromArray(s.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,s.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(s.linearVelocity)):l.hasLinearVelocity=!1,s.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(s.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:t,target:this})));a!==null&&(r=e.getPose(t.targetRaySpace,n),r===null&&s!==null&&(r=s),r!==null&&(a.matrix.fromArray(r.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,r.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(r.linearVelocity)):a.hasLinearVelocity=!1,r.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(r.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(J1)))}return a!==null&&(a.visible=r!==null),l!==null&&(l.visible=s!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(t,e){if(t.joints[e.jointName]===void 0){let n=new Yr;n.matrixAutoUpdate=!1,n.visible=!1,t.joints[e.jointName]=n,t.add(n)}return t.joints[e.jointName]}},zx={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},cr={h:0,s:0,l:0},Ul={h:0,s:0,l:0};function Ad(i,t,e){return e<0&&(e+=1),e>1&&(e-=1),e<1/6?i+(t-i)*6*e:e<1/2?t:e<2/3?i+(t-i)*6*(2/3-e):i}var Kt=class{constructor(t,e,n){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(t,e,n)}set(t,e,n){if(e===void 0&&n===void 0){let r=t;r&&r.isColor?this.copy(r):typeof r=="number"?this.setHex(r):typeof r=="string"&&this.setStyle(r)}else this.setRGB(t,e,n);return this}setScalar(t){return this.r=t,this.g=t,this.b=t,this}setHex(t,e=mn){return t=Math.floor(t),this.r=(t>>16&255)/255,this.g=(t>>8&255)/255,this.b=(t&255)/255,Xt.colorSpaceToWorking(this,e),this}setRGB(t,e,n,r=Xt.workingColorSpace){return this.r=t,this.g=e,this.b=n,Xt.colorSpaceToWorking(this,r),this}setHSL(t,e,n,r=Xt.workingColorSpace){if(t=B1(t,1),e=Jt(e,0,1),n=Jt(n,0,1),e===0)this.r=this.g=this.b=n;else{let s=n<=.5?n*(1+e):n+e-n*e,o=2*n-s;this.r=Ad(o,s,t+1/3),this.g=Ad(o,s,t),this.b=Ad(o,s,t-1/3)}return Xt.colorSpaceToWorking(this,r),this}setStyle(t,e=mn){function n(s){s!==void 0&&parseFloat(s)<1&&Dt("Color: Alpha component of "+t+" will be ignored.")}let r;if(r=/^(\w+)\(([^\)]*)\)/.exec(t)){let s,o=r[1],a=r[2];switch(o){case"rgb":case"rgba":if(s=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(s[4]),this.setRGB(Math.min(255,parseInt(s[1],10))/255,Math.min(255,parseInt(s[2],10))/255,Math.min(255,parseInt(s[3],10))/255,e);if(s=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(s[4]),this.setRGB(Math.min(100,parseFloat(s[1]))/100,Math.min(100,parseFloat(s[2]))/100,Math.min(100,parseFloat(s[3]))/100,e);break;case"hsl":case"hsla":if(s=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(s[4]),this.setHSL(parseFloat(s[1])/360,parseFloat(s[2])/100,parseFloat(s[3])/100,e);break;default:Dt("Color: Unknown color model "+t)}}else if(r=/^\#([A-Fa-f\d]+)$/.exec(t)){let s=r[1],o=s.length;if(o===3)return this.setRGB(parseInt(s.charAt(0),16)/15,parseInt(s.charAt(1),16)/15,parseInt(s.charAt(2),16)/15,e);if(o===6)return this.setHex(parseInt(s,16),e);Dt("Color: Invalid hex color "+t)}else if(t&&t.length>0)return this.setColorName(t,e);return this}setColorName(t,e=mn){let n=zx[t.toLowerCase()];return n!==void 0?this.setHex(n,e):Dt("Color: Unknown color "+t),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(t){return this.r=t.r,this.g=t.g,this.b=t.b,this}copySRGBToLinear(t){return this.r=Oi(t.r),this.g=Oi(t.g),this.b=Oi(t.b),this}copyLinearToSRGB(t){return this.r=Us(t.r),this.g=Us(t.g),this.b=Us(t.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(t=mn){return Xt.workingToColorSpace(je.copy(this),t),Math.round(Jt(je.r*255,0,255))*65536+Math.round(Jt(je.g*255,0,255))*256+Math.round(Jt(je.b*255,0,255))}getHexString(t=mn){return("000000"+this.getHex(t).toString(16)).slice(-6)}getHSL(t,e=Xt.workingColorSpace){Xt.workingToColorSpace(je.copy(this),e);let n=je.r,r=je.g,s=je.b,o=Math.max(n,r,s),a=Math.min(n,r,s),l,c,h=(a+o)/2;if(a===o)l=0,c=0;else{let u=o-a;switch(c=h<=.5?u/(o+a):u/(2-o-a),o){case n:l=(r-s)/u+(r<s?6:0);break;case r:l=(s-n)/u+2;break;case s:l=(n-r)/u+4;break}l/=6}return t.h=l,t.s=c,t.l=h,t}getRGB(t,e=Xt.workingColorSpace){return Xt.workingToColorSpace(je.copy(this),e),t.r=je.r,t.g=je.g,t.b=je.b,t}getStyle(t=mn){Xt.workingToColorSpace(je.copy(this),t);let e=je.r,n=je.g,r=je.b;return t!==mn?`color(${t} ${e.toFixed(3)} ${n.toFixed(3)} ${r.toFixed(3)})`:`rgb(${Math.round(e*255)},${Math.round(n*255)},${Math.round(r*255)})`}offsetHSL(t,e,n){return this.getHSL(cr),this.setHSL(cr.h+t,cr.s+e,cr.l+n)}add(t){return this.r+=t.r,this.g+=t.g,this.b+=t.b,this}addColors(t,e){return this.r=t.r+e.r,this.g=t.g+e.g,this.b=t.b+e.b,this}addScalar(t){return this.r+=t,this.g+=t,this.b+=t,this}sub(t){return this.r=Math.max(0,this.r-t.r),this.g=Math.max(0,this.g-t.g),this.b=Math.max(0,this.b-t.b),this}multiply(t){return this.r*=t.r,this.g*=t.g,this.b*=t.b,this}multiplyScalar(t){return this.r*=t,this.g*=t,this.b*=t,this}lerp(t,e){return this.r+=(t.r-this.r)*e,this.g+=(t.g-this.g)*e,this.b+=(t.b-this.b)*e,this}lerpColors(t,e,n){return this.r=t.r+(e.r-t.r)*n,this.g=t.g+(e.g-t.g)*n,this.b=t.b+(e.b-t.b)*n,this}lerpHSL(t,e){this.getHSL(cr),t.getHSL(Ul);let n=_d(cr.h,Ul.h,e),r=_d(cr.s,Ul.s,e),s=_d(cr.l,Ul.l,e);return this.setHSL(n,r,s),this}setFromVector3(t){return this.r=t.x,this.g=t.y,this.b=t.z,this}applyMatrix3(t){let e=this.r,n=this.g,r=this.b,s=t.elements;return this.r=s[0]*e+s[3]*n+s[6]*r,this.g=s[1]*e+s[4]*n+s[7]*r,this.b=s[2]*e+s[5]*n+s[8]*r,this}equals(t){return t.r===this.r&&t.g===this.g&&t.b===this.b}fromArray(t,e=0){return this.r=t[e],this.g=t[e+1],this.b=t[e+2],this}toArray(t=[],e=0){return t[e]=this.r,t[e+1]=this.g,t[e+2]=this.b,t}fromBufferAttribute(t,e){return this.r=t.getX(e),this.g=t.getY(e),this.b=t.getZ(e),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},je=new Kt;Kt.NAMES=zx;var Fo=class extends Nn{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new pr,this.environmentIntensity=1,this.environmentRotation=new pr,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(t,e){return super.copy(t,e),this.background=t.background!==null?t.background.clone():null,this.environment=t.environment!==null?t.environment.clone():null,this.fog=t.fog!==null?t.fog.clone():null,this.backgroundBlurriness=t.backgroundBlurriness,this.backgroundIntensity=t.backgroundIntensity,this.backgroundRotation.copy(t.backgroundRotation),this.environmentIntensity=t.environmentIntensity,this.environmentRotation.copy(t.environmentRotation),this.overrideMaterial=t.overrideMaterial!==null?t.overrideMaterial.clone():null,this.matrixAutoUpdate=t.matrixAutoUpdate,this}toJSON(t){let e=super.toJSON(t);return this.fog!==null&&(e.object.fog=this.fog.toJSON()),e.object.backgroundBlurriness=this.backgroundBlurriness,e.object.backgroundIntensity=this.backgroundIntensity,e.object.backgroundRotation=this.backgroundRotation.toArray(),e.object.environmentIntensity=this.environmentIntensity,e.object.environmentRotation=this.environmentRotation.toArray(),e}},Xn=new q,Ii=new q,Rd=new q,Ni=new q,Cs=new q,Ps=new q,K0=new q,Cd=new q,Pd=new q,Ld=new q,Id=new ye,Nd=new ye,Dd=new ye,fr=class i{constructor(t=new q,e=new q,n=new q){this.a=t,this.b=e,this.c=n}static getNormal(t,e,n,r){r.subVectors(n,e),Xn.subVectors(t,e),r.cross(Xn);let s=r.lengthSq();return s>0?r.multiplyScalar(1/Math.sqrt(s)):r.set(0,0,0)}static getBarycoord(t,e,n,r,s){Xn.subVectors(r,e),Ii.subVectors(n,e),Rd.subVectors(t,e);let o=Xn.dot(Xn),a=Xn.dot(Ii),l=Xn.dot(Rd),c=Ii.dot(Ii),h=Ii.dot(Rd),u=o*c-a*a;if(u===0)return s.set(0,0,0),null;let d=1/u,f=(c*l-a*h)*d,m=(o*h-a*l)*d;return s.set(1-f-m,m,f)}static containsPoint(t,e,n,r){return this.getBarycoord(t,e,n,r,Ni)===null?!1:Ni.x>=0&&Ni.y>=0&&Ni.x+Ni.y<=1}static getInterpolation(t,e,n,r,s,o,a,l){return this.getBarycoord(t,e,n,r,Ni)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(s,Ni.x),l.addScaledVector(o,Ni.y),l.addScaledVector(a,Ni.z),l)}static getInterpolatedAttribute(t,e,n,r,s,o){return Id.setScalar(0),Nd.setScalar(0),Dd.setScalar(0),Id.fromBufferAttribute(t,e),Nd.fromBufferAttribute(t,n),Dd.fromBufferAttribute(t,r),o.setScalar(0),o.addScaledVector(Id,s.x),o.addScaledVector(Nd,s.y),o.addScaledVector(Dd,s.z),o}static isFrontFacing(t,e,n,r){return Xn.subVectors(n,e),Ii.subVectors(t,e),Xn.cross(Ii).dot(r)<0}set(t,e,n){return this.a.copy(t),this.b.copy(e),this.c.copy(n),this}setFromPointsAndIndices(t,e,n,r){return this.a.copy(t[e]),this.b.copy(t[n]),this.c.copy(t[r]),this}setFromAttributeAndIndices(t,e,n,r){return this.a.fromBufferAttribute(t,e),this.b.fromBufferAttribute(t,n),this.c.fromBufferAttribute(t,r),this}clone(){return new this.constructor().copy(this)}copy(t){return this.a.copy(t.a),this.b.copy(t.b),this.c.copy(t.c),this}getArea(){return Xn.subVectors(this.c,this.b),Ii.subVectors(this.a,this.b),Xn.cross(Ii).length()*.5}getMidpoint(t){return t.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(t){return i.getNormal(this.a,this.b,this.c,t)}getPlane(t){return t.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(t,e){return i.getBarycoord(t,this.a,this.b,this.c,e)}getInterpolation(t,e,n,r,s){return i.getInterpolation(t,this.a,this.b,this.c,e,n,r,s)}containsPoint(t){return i.containsPoint(t,this.a,this.b,this.c)}isFrontFacing(t){return i.isFrontFacing(this.a,this.b,this.c,t)}intersectsBox(t){return t.intersectsTriangle(this)}closestPointToPoint(t,e){let n=this.a,r=this.b,s=this.c,o,a;Cs.subVectors(r,n),Ps.subVectors(s,n),Cd.subVectors(t,n);let l=Cs.dot(Cd),c=Ps.dot(Cd);if(l<=0&&c<=0)return e.copy(n);Pd.subVectors(t,r);let h=Cs.dot(Pd),u=Ps.dot(Pd);if(h>=0&&u<=h)return e.copy(r);let d=l*u-h*c;if(d<=0&&l>=0&&h<=0&&l-h>0)return o=l/(l-h),e.copy(n).addScaledVector(Cs,o);Ld.subVectors(t,s);let f=Cs.dot(Ld),m=Ps.dot(Ld);if(m>=0&&f<=m)return e.copy(s);let x=f*c-l*m;if(x<=0&&c>=0&&m<=0)return a=c/(c-m),e.copy(n).addScaledVector(Ps,a);let g=h*m-f*u;if(g<=0&&u-h>=0&&f-m>=0)return K0.subVectors(s,r),a=(u-h)/(u-h+(f-m)),e.copy(r).addScaledVector(K0,a);let p=1/(g+x+d);return o=x*p,a=d*p,e.copy(n).addScaledVector(Cs,o).addScaledVector(Ps,a)}equals(t){return t.a.equals(this.a)&&t.b.equals(this.b)&&t.c.equals(this.c)}},mr=class{constructor(t=new q(1/0,1/0,1/0),e=new q(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=t,this.max=e}set(t,e){return this.min.copy(t),this.max.copy(e),this}setFromArray(t){this.makeEmpty();for(let e=0,n=t.length;e<n;e+=3)this.expandByPoint(qn.fromArray(t,e));return this}setFromBufferAttribute(t){this.makeEmpty();for(let e=0,n=t.count;e<n;e++)this.expandByPoint(qn.fromBufferAttribute(t,e));return this}setFromPoints(t){this.makeEmpty();for(let e=0,n=t.length;e<n;e++)this.expandByPoint(t[e]);return this}setFromCenterAndSize(t,e){let n=qn.copy(e).multiplyScalar(.5);return this.min.copy(t).sub(n),this.max.copy(t).add(n),this}setFromObject(t,e=!1){return this.makeEmpty(),this.expandByObject(t,e)}clone(){return new this.constructor().copy(this)}copy(t){return this.min.copy(t.min),this.max.copy(t.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(t){return this.isEmpty()?t.set(0,0,0):t.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(t){return this.isEmpty()?t.set(0,0,0):t.subVectors(this.max,this.min)}expandByPoint(t){return this.min.min(t),this.max.max(t),this}expandByVector(t){return this.min.sub(t),this.max.add(t),this}expandByScalar(t){return this.min.addScalar(-t),this.max.addScalar(t),this}expandByObject(t,e=!1){t.updateWorldMatrix(!1,!1);let n=t.geometry;if(n!==void 0){let s=n.getAttribute("position");if(e===!0&&s!==void 0&&t.isInstancedMesh!==!0&&t.isBatchedMesh!==!0)for(let o=0,a=s.count;o<a;o++)t.isMesh===!0?t.getVertexPosition(o,qn):qn.fromBufferAttribute(s,o),qn.applyMatrix4(t.matrixWorld),this.expandByPoint(qn);else t.boundingBox!==void 0?(t.boundingBox===null&&t.computeBoundingBox(),Bl.copy(t.boundingBox)):(n.boundingBox===null&&n.computeBoundingBox(),Bl.copy(n.boundingBox)),Bl.applyMatrix4(t.matrixWorld),this.union(Bl)}let r=t.children;for(let s=0,o=r.length;s<o;s++)this.expandByObject(r[s],e);return this}containsPoint(t){return t.x>=this.min.x&&t.x<=this.max.x&&t.y>=this.min.y&&t.y<=this.max.y&&t.z>=this.min.z&&t.z<=this.max.z}containsBox(t){return this.min.x<=t.min.x&&t.max.x<=this.max.x&&this.min.y<=t.min.y&&t.max.y<=this.max.y&&this.min.z<=t.min.z&&t.max.z<=this.max.z}getParameter(t,e){return e.set((t.x-this.min.x)/(this.max.x-this.min.x),(t.y-this.min.y)/(this.max.y-this.min.y),(t.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(t){return t.max.x>=this.min.x&&t.min.x<=this.max.x&&t.max.y>=this.min.y&&t.min.y<=this.max.y&&t.max.z>=this.min.z&&t.min.z<=this.max.z}intersectsSphere(t){return this.clampPoint(t.center,qn),qn.distanceToSquared(t.center)<=t.radius*t.radius}intersectsPlane(t){let e,n;return t.normal.x>0?(e=t.normal.x*this.min.x,n=t.normal.x*this.max.x):(e=t.normal.x*this.max.x,n=t.normal.x*this.min.x),t.normal.y>0?(e+=t.normal.y*this.min.y,n+=t.normal.y*this.max.y):(e+=t.normal.y*this.max.y,n+=t.normal.y*this.min.y),t.normal.z>0?(e+=t.normal.z*this.min.z,n+=t.normal.z*this.max.z):(e+=t.normal.z*this.max.z,n+=t.normal.z*this.min.z),e<=-t.constant&&n>=-t.constant}intersectsTriangle(t){if(this.isEmpty())return!1;this.getCenter(So),zl.subVectors(this.max,So),Ls.subVectors(t.a,So),Is.subVectors(t.b,So),Ns.subVectors(t.c,So),hr.subVectors(Is,Ls),ur.subVectors(Ns,Is),Wr.subVectors(Ls,Ns);let e=[0,-hr.z,hr.y,0,-ur.z,ur.y,0,-Wr.z,Wr.y,hr.z,0,-hr.x,ur.z,0,-ur.x,Wr.z,0,-Wr.x,-hr.y,hr.x,0,-ur.y,ur.x,0,-Wr.y,Wr.x,0];return!Fd(e,Ls,Is,Ns,zl)||(e=[1,0,0,0,1,0,0,0,1],!Fd(e,Ls,Is,Ns,zl))?!1:(Vl.crossVectors(hr,ur),e=[Vl.x,Vl.y,Vl.z],Fd(e,Ls,Is,Ns,zl))}clampPoint(t,e){return e.copy(t).clamp(this.min,this.max)}distanceToPoint(t){return this.clampPoint(t,qn).distanceTo(t)}getBoundingSphere(t){return this.isEmpty()?t.makeEmpty():(this.getCenter(t.center),t.radius=this.getSize(qn).length()*.5),t}intersect(t){return this.min.max(t.min),this.max.min(t.max),this.isEmpty()&&this.makeEmpty(),this}union(t){return this.min.min(t.min),this.max.max(t.max),this}applyMatrix4(t){return this.isEmpty()?this:(Di[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(t),Di[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(t),Di[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(t),Di[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(t),Di[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(t),Di[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(t),Di[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(t),Di[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(t),this.setFromPoints(Di),this)}translate(t){return this.min.add(t),this.max.add(t),this}equals(t){return t.min.equals(this.min)&&t.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(t){return this.min.fromArray(t.min),this.max.fromArray(t.max),this}},Di=[new q,new q,new q,new q,new q,new q,new q,new q],qn=new q,Bl=new mr,Ls=new q,Is=new q,Ns=new q,hr=new q,ur=new q,Wr=new q,So=new q,zl=new q,Vl=new q,$r=new q;function Fd(i,t,e,n,r){for(let s=0,o=i.length-3;s<=o;s+=3){$r.fromArray(i,s);let a=r.x*Math.abs($r.x)+r.y*Math.abs($r.y)+r.z*Math.abs($r.z),l=t.dot($r),c=e.dot($r),h=n.dot($r);if(Math.max(-Math.max(l,c,h),Math.min(l,c,h))>a)return!1}return!0}var Ae=new q,Gl=new jt,Z1=0,gn=class extends mi{constructor(t,e,n=!1){if(super(),Array.isArray(t))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:Z1++}),this.name="",this.array=t,this.itemSize=e,this.count=t!==void 0?t.length/e:0,this.normalized=n,this.usage=Dx,this.updateRanges=[],this.gpuType=Kn,this.version=0,this._normalizationScale=t!==void 0?_f(t):void 0}onUploadCallback(){}set needsUpdate(t){t===!0&&this.version++}setUsage(t){return this.usage=t,this}addUpdateRange(t,e){this.updateRanges.push({start:t,count:e})}clearUpdateRanges(){this.updateRanges.length=0}copy(t){return this.name=t.name,this.array=new t.array.constructor(t.array),this.itemSize=t.itemSize,this.count=t.count,this.normalized=t.normalized,this.usage=t.usage,this.gpuType=t.gpuType,this._normalizationScale=t._normalizationScale,this}copyAt(t,e,n){t*=this.itemSize,n*=e.itemSize;for(let r=0,s=this.itemSize;r<s;r++)this.array[t+r]=e.array[n+r];return this}copyArray(t){return this.array.set(t),this}applyMatrix3(t){if(this.itemSize===2)for(let e=0,n=this.count;e<n;e++)Gl.fromBufferAttribute(this,e),Gl.applyMatrix3(t),this.setXY(e,Gl.x,Gl.y);else if(this.itemSize===3)for(let e=0,n=this.count;e<n;e++)Ae.fromBufferAttribute(this,e),Ae.applyMatrix3(t),this.setXYZ(e,Ae.x,Ae.y,Ae.z);return this}applyMatrix4(t){for(let e=0,n=this.count;e<n;e++)Ae.fromBufferAttribute(this,e),Ae.applyMatrix4(t),this.setXYZ(e,Ae.x,Ae.y,Ae.z);return this}applyNormalMatrix(t){for(let e=0,n=this.count;e<n;e++)Ae.fromBufferAttribute(this,e),Ae.applyNormalMatrix(t),this.setXYZ(e,Ae.x,Ae.y,Ae.z);return this}transformDirection(t){for(let e=0,n=this.count;e<n;e++)Ae.fromBufferAttribute(this,e),Ae.transformDirection(t),this.setXYZ(e,Ae.x,Ae.y,Ae.z);return this}set(t,e=0){return this.array.set(t,e),this}getComponent(t,e){let n=this.array[t*this.itemSize+e];return this.normalized&&(n=this._denormalize(n)),n}setComponent(t,e,n){return this.normalized&&(n=this._normalize(n)),this.array[t*this.itemSize+e]=n,this}getX(t){let e=this.array[t*this.itemSize];return this.normalized&&(e=this._denormalize(e)),e}setX(t,e){return this.normalized&&(e=this._normalize(e)),this.array[t*this.itemSize]=e,this}getY(t){let e=this.array[t*this.itemSize+1];return this.normalized&&(e=this._denormalize(e)),e}setY(t,e){return this.normalized&&(e=this._normalize(e)),this.array[t*this.itemSize+1]=e,this}getZ(t){let e=this.array[t*this.itemSize+2];return this.normalized&&(e=this._denormalize(e)),e}setZ(t,e){return this.normalized&&(e=this._normalize(e)),this.array[t*this.itemSize+2]=e,this}getW(t){let e=this.array[t*this.itemSize+3];return this.normalized&&(e=this._denormalize(e)),e}setW(t,e){return this.normalized&&(e=this._normalize(e)),this.array[t*this.itemSize+3]=e,this}setXY(t,e,n){return t*=this.itemSize,this.normalized&&(e=this._normalize(e),n=this._normalize(n)),this.array[t+0]=e,this.array[t+1]=n,this}setXYZ(t,e,n,r){return t*=this.itemSize,this.normalized&&(e=this._normalize(e),n=this._normalize(n),r=this._normalize(r)),this.array[t+0]=e,this.array[t+1]=n,this.array[t+2]=r,this}setXYZW(t,e,n,r,s){return t*=this.itemSize,this.normalized&&(e=this._normalize(e),n=this._normalize(n),r=this._normalize(r),s=this._normalize(s)),this.array[t+0]=e,this.array[t+1]=n,this.array[t+2]=r,this.array[t+3]=s,this}onUpload(t){return this.onUploadCallback=t,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let t={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return t.name=this.name,t.usage=this.usage,t.gpuType=this.gpuType,t}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(t){let e=this._normalizationScale;return e!==void 0?Math.max(t/e,-1):z1(t,this.array)}_normalize(t){let e=this._normalizationScale;return e!==void 0?Math.round(t*e):V1(t,this.array)}};var Oo=class extends gn{constructor(t,e,n){super(new Uint16Array(t),e,n)}};var ko=class extends gn{constructor(t,e,n){super(new Uint32Array(t),e,n)}};var In=class extends gn{constructor(t,e,n){super(new Float32Array(t),e,n)}},Q1=new mr,Eo=new q,Od=new q,Hs=class{constructor(t=new q,e=-1){this.isSphere=!0,this.center=t,this.radius=e}set(t,e){return this.center.copy(t),this.radius=e,this}setFromPoints(t,e){let n=this.center;e!==void 0?n.copy(e):Q1.setFromPoints(t).getCenter(n);let r=0;for(let s=0,o=t.length;s<o;s++)r=Math.max(r,n.distanceToSquared(t[s]));return this.radius=Math.sqrt(r),this}copy(t){return this.center.copy(t.center),this.radius=t.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(t){return t.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(t){return t.distanceTo(this.center)-this.radius}intersectsSphere(t){let e=this.radius+t.radius;return t.center.distanceToSquared(this.center)<=e*e}intersectsBox(t){return t.intersectsSphere(this)}intersectsPlane(t){return Math.abs(t.distanceToPoint(this.center))<=this.radius}clampPoint(t,e){let n=this.center.distanceToSquared(t);return e.copy(t),n>this.radius*this.radius&&(e.sub(this.center).normalize(),e.multiplyScalar(this.radius).add(this.center)),e}getBoundingBox(t){return this.isEmpty()?(t.makeEmpty(),t):(t.set(this.center,this.center),t.expandByScalar(this.radius),t)}applyMatrix4(t){return this.center.applyMatrix4(t),this.radius=this.radius*t.getMaxScaleOnAxis(),this}translate(t){return this.center.add(t),this}expandByPoint(t){if(this.isEmpty())return this.center.copy(t),this.radius=0,this;Eo.subVectors(t,this.center);let e=Eo.lengthSq();if(e>this.radius*this.radius){let n=Math.sqrt(e),r=(n-this.radius)*.5;this.center.addScaledVector(Eo,r/n),this.radius+=r}return this}union(t){return t.isEmpty()?this:this.isEmpty()?(this.copy(t),this):(this.center.equals(t.center)===!0?this.radius=Math.max(this.radius,t.radius):(Od.subVectors(t.center,this.center).setLength(t.radius),this.expandByPoint(Eo.copy(t.center).add(Od)),this.expandByPoint(Eo.copy(t.center).sub(Od))),this)}equals(t){return t.center.equals(this.center)&&t.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(t){return this.radius=t.radius,this.center.fromArray(t.center),this}},tE=0,Pn=new ve,kd=new Nn,Ds=new q,pn=new mr,To=new mr,ke=new q,Ui=class i extends mi{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:tE++}),this.uuid=na(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(t){return Array.isArray(t)?this.index=new(k1(t)?ko:Oo)(t,1):this.index=t,this}setIndirect(t,e=0){return this.indirect=t,this.indirectOffset=e,this}getIndirect(){return this.indirect}getAttribute(t){return this.attributes[t]}setAttribute(t,e){return this.attributes[t]=e,this}deleteAttribute(t){return delete this.attributes[t],this}hasAttribute(t){return this.attributes[t]!==void 0}addGroup(t,e,n=0){this.groups.push({start:t,count:e,materialIndex:n})}clearGroups(){this.groups=[]}setDrawRange(t,e){this.drawRange.start=t,this.drawRange.count=e}applyMatrix4(t){let e=this.attributes.position;e!==void 0&&(e.applyMatrix4(t),e.needsUpdate=!0);let n=this.attributes.normal;if(n!==void 0){let s=new Ot().getNormalMatrix(t);n.applyNormalMatrix(s),n.needsUpdate=!0}let r=this.attributes.tangent;return r!==void 0&&(r.transformDirection(t),r.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(t){return Pn.makeRotationFromQuaternion(t),this.applyMatrix4(Pn),this}rotateX(t){return Pn.makeRotationX(t),this.applyMatrix4(Pn),this}rotateY(t){return Pn.makeRotationY(t),this.applyMatrix4(Pn),this}rotateZ(t){return Pn.makeRotationZ(t),this.applyMatrix4(Pn),this}translate(t,e,n){return Pn.makeTranslation(t,e,n),this.applyMatrix4(Pn),this}scale(t,e,n){return Pn.makeScale(t,e,n),this.applyMatrix4(Pn),this}lookAt(t){return kd.lookAt(t),kd.updateMatrix(),this.applyMatrix4(kd.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(Ds).negate(),this.translate(Ds.x,Ds.y,Ds.z),this}setFromPoints(t){let e=this.getAttribute("position");if(e===void 0){let n=[];for(let r=0,s=t.length;r<s;r++){let o=t[r];n.push(o.x,o.y,o.z||0)}this.setAttribute("position",new In(n,3))}else{let n=Math.min(t.length,e.count);for(let r=0;r<n;r++){let s=t[r];e.setXYZ(r,s.x,s.y,s.z||0)}t.length>e.count&&Dt("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),e.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new mr);let t=this.attributes.position,e=this.morphAttributes.position;if(t&&t.isGLBufferAttribute){Ft("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new q(-1/0,-1/0,-1/0),new q(1/0,1/0,1/0));return}if(t!==void 0){if(this.boundingBox.setFromBufferAttribute(t),e)for(let n=0,r=e.length;n<r;n++){let s=e[n];pn.setFromBufferAttribute(s),this.morphTargetsRelative?(ke.addVectors(this.boundingBox.min,pn.min),this.boundingBox.expandByPoint(ke),ke.addVectors(this.boundingBox.max,pn.max),this.boundingBox.expandByPoint(ke)):(this.boundingBox.expandByPoint(pn.min),this.boundingBox.expandByPoint(pn.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&Ft('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new Hs);let t=this.attributes.position,e=this.morphAttributes.position;if(t&&t.isGLBufferAttribute){Ft("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new q,1/0);return}if(t){let n=this.boundingSphere.center;if(pn.setFromBufferAttribute(t),e)for(let s=0,o=e.length;s<o;s++){let a=e[s];To.setFromBufferAttribute(a),this.morphTargetsRelative?(ke.addVectors(pn.min,To.min),pn.expandByPoint(ke),ke.addVectors(pn.max,To.max),pn.expandByPoint(ke)):(pn.expandByPoint(To.min),pn.expandByPoint(To.max))}pn.getCenter(n);let r=0;for(let s=0,o=t.count;s<o;s++)ke.fromBufferAttribute(t,s),r=Math.max(r,n.distanceToSquared(ke));if(e)for(let s=0,o=e.length;s<o;s++){let a=e[s],l=this.morphTargetsRelative;for(let c=0,h=a.count;c<h;c++)ke.fromBufferAttribute(a,c),l&&(Ds.fromBufferAttribute(t,c),ke.add(Ds)),r=Math.max(r,n.distanceToSquared(ke))}this.boundingSphere.radius=Math.sqrt(r),isNaN(this.boundingSphere.radius)&&Ft('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let t=this.index,e=this.attributes;if(t===null||e.position===void 0||e.normal===void 0||e.uv===void 0){Ft("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let n=e.position,r=e.normal,s=e.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==n.count)&&(o=new gn(new Float32Array(4*n.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(n.count);for(let O=0;O<n.count;O++)a[O]=new q,l[O]=new q;let h=new q,u=new q,d=new q,f=new jt,m=new jt,x=new jt,g=new q,p=new q;function y(O,w,C){c[O]=c[w]=c[C]=1,h.fromBufferAttribute(n,O),u.fromBufferAttribute(n,w),d.fromBufferAttribute(n,C),f.fromBufferAttribute(s,O),m.fromBufferAttribute(s,w),x.fromBufferAttribute(s,C),u.sub(h),d.sub(h),m.sub(f),x.sub(f);let I=1/(m.x*x.y-x.x*m.y);isFinite(I)&&(g.copy(u).multiplyScalar(x.y).addScaledVector(d,-m.y).multiplyScalar(I),p.copy(d).multiplyScalar(m.x).addScaledVector(u,-x.x).multiplyScalar(I),a[O].add(g),a[w].add(g),a[C].add(g),l[O].add(p),l[w].add(p),l[C].add(p))}let b=this.groups;b.length===0&&(b=[{start:0,count:t.count}]);for(let O=0,w=b.length;O<w;++O){let C=b[O],I=C.start,D=C.count;for(let L=I,B=I+D;L<B;L+=3)y(t.getX(L+0),t.getX(L+1),t.getX(L+2))}let _=new q,T=new q,R=new q,v=new q;function S(O){R.fromBufferAttribute(r,O),v.copy(R);let w=a[O];_.copy(w),_.sub(R.multiplyScalar(R.dot(w))).normalize(),T.crossVectors(v,w);let I=T.dot(l[O])<0?-1:1;o.setXYZW(O,_.x,_.y,_.z,I)}for(let O=0,w=n.count;O<w;++O)c[O]&&S(O);this._transformed=!0}computeVertexNormals(){let t=this.index,e=this.getAttribute("position");if(e!==void 0){let n=this.getAttribute("normal");if(n===void 0||n.count!==e.count)n=new gn(new Float32Array(e.count*3),3),this.setAttribute("normal",n);else for(let d=0,f=n.count;d<f;d++)n.setXYZ(d,0,0,0);let r=new q,s=new q,o=new q,a=new q,l=new q,c=new q,h=new q,u=new q;if(t)for(let d=0,f=t.count;d<f;d+=3){let m=t.getX(d+0),x=t.getX(d+1),g=t.getX(d+2);r.fromBufferAttribute(e,m),s.fromBufferAttribute(e,x),o.fromBufferAttribute(e,g),h.subVectors(o,s),u.subVectors(r,s),h.cross(u),a.fromBufferAttribute(n,m),l.fromBufferAttribute(n,x),c.fromBufferAttribute(n,g),a.add(h),l.add(h),c.add(h),n.setXYZ(m,a.x,a.y,a.z),n.setXYZ(x,l.x,l.y,l.z),n.setXYZ(g,c.x,c.y,c.z)}else for(let d=0,f=e.count;d<f;d+=3)r.fromBufferAttribute(e,d+0),s.fromBufferAttribute(e,d+1),o.fromBufferAttribute(e,d+2),h.subVectors(o,s),u.subVectors(r,s),h.cross(u),n.setXYZ(d+0,h.x,h.y,h.z),n.setXYZ(d+1,h.x,h.y,h.z),n.setXYZ(d+2,h.x,h.y,h.z);this.normalizeNormals(),n.needsUpdate=!0}}normalizeNormals(){let t=this.attributes.normal;for(let e=0,n=t.count;e<n;e++)ke.fromBufferAttribute(t,e),ke.normalize(),t.setXYZ(e,ke.x,ke.y,ke.z)}toNonIndexed(){function t(a,l){let c=a.array,h=a.itemSize,u=a.normalized,d=new c.constructor(l.length*h),f=0,m=0;for(let x=0,g=l.length;x<g;x++){a.isInterleavedBufferAttribute?f=l[x]*a.data.stride+a.offset:f=l[x]*h;for(let p=0;p<h;p++)d[m++]=c[f++]}return new gn(d,h,u)}if(this.index===null)return Dt("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let e=new i,n=this.index.array,r=this.attributes;for(let a in r){let l=r[a],c=t(l,n);e.setAttribute(a,c)}let s=this.morphAttributes;for(let a in s){let l=[],c=s[a];for(let h=0,u=c.length;h<u;h++){let d=c[h],f=t(d,n);l.push(f)}e.morphAttributes[a]=l}e.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];e.addGroup(c.start,c.count,c.materialIndex)}return e}toJSON(){let t={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(t.uuid=this.uuid,t.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,t.name=this.name,Object.keys(this.userData).length>0&&(t.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(t[c]=l[c]);return t}t.data={attributes:{}};let e=this.index;e!==null&&(t.data.index={type:e.array.constructor.name,array:Array.prototype.slice.call(e.array)});let n=this.attributes;for(let l in n){let c=n[l];t.data.attributes[l]=c.toJSON(t.data)}let r={},s=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],h=[];for(let u=0,d=c.length;u<d;u++){let f=c[u];h.push(f.toJSON(t.data))}h.length>0&&(r[l]=h,s=!0)}s&&(t.data.morphAttributes=r,t.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(t.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(t.data.boundingSphere=a.toJSON()),t}clone(){return new this.constructor().copy(this)}copy(t){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let e={};this.name=t.name;let n=t.index;n!==null&&this.setIndex(n.clone());let r=t.attributes;for(let c in r){let h=r[c];this.setAttribute(c,h.clone(e))}let s=t.morphAttributes;for(let c in s){let h=[],u=s[c];for(let d=0,f=u.length;d<f;d++)h.push(u[d].clone(e));this.morphAttributes[c]=h}this.morphTargetsRelative=t.morphTargetsRelative;let o=t.groups;for(let c=0,h=o.length;c<h;c++){let u=o[c];this.addGroup(u.start,u.count,u.materialIndex)}let a=t.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=t.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=t.drawRange.start,this.drawRange.count=t.drawRange.count,this.userData=t.userData,this._transformed=t._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}};var Ud=new q,eE=new q,nE=new Ot,Yn=class{constructor(t=new q(1,0,0),e=0){this.isPlane=!0,this.normal=t,this.constant=e}set(t,e){return this.normal.copy(t),this.constant=e,this}setComponents(t,e,n,r){return this.normal.set(t,e,n),this.constant=r,this}setFromNormalAndCoplanarPoint(t,e){return this.normal.copy(t),this.constant=-e.dot(this.normal),this}setFromCoplanarPoints(t,e,n){let r=Ud.subVectors(n,e).cross(eE.subVectors(t,e)).normalize();return this.setFromNormalAndCoplanarPoint(r,t),this}copy(t){return this.normal.copy(t.normal),this.constant=t.constant,this}normalize(){let t=1/this.normal.length();return this.normal.multiplyScalar(t),this.constant*=t,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(t){return this.normal.dot(t)+this.constant}distanceToSphere(t){return this.distanceToPoint(t.center)-t.radius}projectPoint(t,e){return e.copy(t).addScaledVector(this.normal,-this.distanceToPoint(t))}intersectLine(t,e,n=!0){let r=t.delta(Ud),s=this.normal.dot(r);if(s===0)return this.distanceToPoint(t.start)===0?e.copy(t.start):null;let o=-(t.start.dot(this.normal)+this.constant)/s;return n===!0&&(o<0||o>1)?null:e.copy(t.start).addScaledVector(r,o)}intersectsLine(t){let e=this.distanceToPoint(t.start),n=this.distanceToPoint(t.end);return e<0&&n>0||n<0&&e>0}intersectsBox(t){return t.intersectsPlane(this)}intersectsSphere(t){return t.intersectsPlane(this)}coplanarPoint(t){return t.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(t,e){let n=e||nE.getNormalMatrix(t),r=this.coplanarPoint(Ud).applyMatrix4(t),s=this.normal.applyMatrix3(n).normalize();return this.constant=-r.dot(s),this}translate(t){return this.constant-=t.dot(this.normal),this}equals(t){return t.normal.equals(this.normal)&&t.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(t){return this.normal.fromArray(t.normal),this.constant=t.constant,this}},iE=0,jr=class extends mi{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:iE++}),this.uuid=na(),this.name="",this.type="Material",this.blending=br,this.side=vr,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Jd,this.blendDst=Zd,this.blendEquation=zi,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new Kt(0,0,0),this.blendAlpha=0,this.depthFunc=Bs,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=Rx,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=ic,this.stencilZFail=ic,this.stencilZPass=ic,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(t){this._alphaTest>0!=t>0&&this.version++,this._alphaTest=t}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(t){if(t!==void 0)for(let e in t){let n=t[e];if(n===void 0){Dt(`Material: parameter '${e}' has value of undefined.`);continue}let r=this[e];if(r===void 0){Dt(`Material: '${e}' is not a property of THREE.${this.type}.`);continue}r&&r.isColor?r.set(n):r&&r.isVector2&&n&&n.isVector2||r&&r.isEuler&&n&&n.isEuler||r&&r.isVector3&&n&&n.isVector3?r.copy(n):this[e]=n}}toJSON(t){let e=t===void 0||typeof t=="string";e&&(t={textures:{},images:{}});let n={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};n.uuid=this.uuid,n.type=this.type,n.blending=this.blending,n.side=this.side,n.shadowSide=this.shadowSide,n.vertexColors=this.vertexColors,n.opacity=this.opacity,n.transparent=this.transparent,n.blendSrc=this.blendSrc,n.blendDst=this.blendDst,n.blendEquation=this.blendEquation,n.blendSrcAlpha=this.blendSrcAlpha,n.blendDstAlpha=this.blendDstAlpha,n.blendEquationAlpha=this.blendEquationAlpha,n.blendColor=this.blendColor.getHex(),n.blendAlpha=this.blendAlpha,n.depthFunc=this.depthFunc,n.depthTest=this.depthTest,n.depthWrite=this.depthWrite,n.colorWrite=this.colorWrite,n.clipIntersection=this.clipIntersection,n.clipShadows=this.clipShadows,n.stencilWriteMask=this.stencilWriteMask,n.stencilFunc=this.stencilFunc,n.stencilRef=this.stencilRef,n.stencilFuncMask=this.stencilFuncMask,n.stencilFail=this.stencilFail,n.stencilZFail=this.stencilZFail,n.stencilZPass=this.stencilZPass,n.stencilWrite=this.stencilWrite,n.polygonOffset=this.polygonOffset,n.polygonOffsetFactor=this.polygonOffsetFactor,n.polygonOffsetUnits=this.polygonOffsetUnits,n.dithering=this.dithering,n.alphaTest=this.alphaTest,n.alphaHash=this.alphaHash,n.alphaToCoverage=this.alphaToCoverage,n.premultipliedAlpha=this.premultipliedAlpha,n.forceSinglePass=this.forceSinglePass,n.allowOverride=this.allowOverride,n.visible=this.visible,n.toneMapped=this.toneMapped,n.name=this.name,this.color&&this.color.isColor&&(n.color=this.color.getHex()),this.roughness!==void 0&&(n.roughness=this.roughness),this.metalness!==void 0&&(n.metalness=this.metalness),this.sheen!==void 0&&(n.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(n.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(n.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(n.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(n.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(n.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(n.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(n.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(n.shininess=this.shininess),this.clearcoat!==void 0&&(n.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(n.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(n.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(n.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(t).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(n.clearcoatMap=this.clearcoatMap.toJSON(t).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(n.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(t).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(n.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(t).uuid,n.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(n.sheenColorMap=this.sheenColorMap.toJSON(t).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(n.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(t).uuid),this.dispersion!==void 0&&(n.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(n.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(n.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(n.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(n.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(n.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(n.iridescenceMap=this.iridescenceMap.toJSON(t).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(n.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(t).uuid),this.anisotropy!==void 0&&(n.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(n.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(n.anisotropyMap=this.anisotropyMap.toJSON(t).uuid),this.map&&this.map.isTexture&&(n.map=this.map.toJSON(t).uuid),this.matcap&&this.matcap.isTexture&&(n.matcap=this.matcap.toJSON(t).uuid),this.alphaMap&&this.alphaMap.isTexture&&(n.alphaMap=this.alphaMap.toJSON(t).uuid),this.lightMap&&this.lightMap.isTexture&&(n.lightMap=this.lightMap.toJSON(t).uuid,n.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(n.aoMap=this.aoMap.toJSON(t).uuid,n.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(n.bumpMap=this.bumpMap.toJSON(t).uuid,n.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(n.normalMap=this.normalMap.toJSON(t).uuid,n.normalMapType=this.normalMapType,n.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(n.displacementMap=this.displacementMap.toJSON(t).uuid,n.displacementScale=this.displacementScale,n.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(n.roughnessMap=this.roughnessMap.toJSON(t).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(n.metalnessMap=this.metalnessMap.toJSON(t).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(n.emissiveMap=this.emissiveMap.toJSON(t).uuid),this.specularMap&&this.specularMap.isTexture&&(n.specularMap=this.specularMap.toJSON(t).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(n.specularIntensityMap=this.specularIntensityMap.toJSON(t).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(n.specularColorMap=this.specularColorMap.toJSON(t).uuid),this.envMap&&this.envMap.isTexture&&(n.envMap=this.envMap.toJSON(t).uuid,this.combine!==void 0&&(n.combine=this.combine)),this.envMapRotation!==void 0&&(n.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(n.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(n.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(n.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(n.gradientMap=this.gradientMap.toJSON(t).uuid),this.transmission!==void 0&&(n.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(n.transmissionMap=this.transmissionMap.toJSON(t).uuid),this.thickness!==void 0&&(n.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(n.thicknessMap=this.thicknessMap.toJSON(t).uuid),this.attenuationDistance!==void 0&&(n.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(n.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(n.size=this.size),this.sizeAttenuation!==void 0&&(n.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(n.clippingPlanes=this.clippingPlanes.map(s=>s.toJSON())),this.rotation!==void 0&&(n.rotation=this.rotation),this.depthPacking!==void 0&&(n.depthPacking=this.depthPacking),this.linewidth!==void 0&&(n.linewidth=this.linewidth),this.linecap!==void 0&&(n.linecap=this.linecap),this.linejoin!==void 0&&(n.linejoin=this.linejoin),this.dashSize!==void 0&&(n.dashSize=this.dashSize),this.gapSize!==void 0&&(n.gapSize=this.gapSize),this.scale!==void 0&&(n.scale=this.scale),this.wireframe!==void 0&&(n.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(n.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(n.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(n.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(n.flatShading=this.flatShading),this.fog!==void 0&&(n.fog=this.fog),Object.keys(this.userData).length>0&&(n.userData=this.userData);function r(s){let o=[];for(let a in s){let l=s[a];delete l.metadata,o.push(l)}return o}if(e){let s=r(t.textures),o=r(t.images);s.length>0&&(n.textures=s),o.length>0&&(n.images=o)}return n}fromJSON(t,e){if(t.uuid!==void 0&&(this.uuid=t.uuid),t.name!==void 0&&(this.name=t.name),t.color!==void 0&&this.color!==void 0&&this.color.setHex(t.color),t.roughness!==void 0&&(this.roughness=t.roughness),t.metalness!==void 0&&(this.metalness=t.metalness),t.sheen!==void 0&&(this.sheen=t.sheen),t.sheenColor!==void 0&&(this.sheenColor=new Kt().setHex(t.sheenColor)),t.sheenRoughness!==void 0&&(this.sheenRoughness=t.sheenRoughness),t.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(t.emissive),t.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(t.specular),t.specularIntensity!==void 0&&(this.specularIntensity=t.specularIntensity),t.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(t.specularColor),t.shininess!==void 0&&(this.shininess=t.shininess),t.clearcoat!==void 0&&(this.clearcoat=t.clearcoat),t.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=t.clearcoatRoughness),t.diffuseRoughness!==void 0&&(this.diffuseRoughness=t.diffuseRoughness),t.dispersion!==void 0&&(this.dispersion=t.dispersion),t.retroreflectivity!==void 0&&(this.retroreflectivity=t.retroreflectivity),t.iridescence!==void 0&&(this.iridescence=t.iridescence),t.iridescenceIOR!==void 0&&(this.iridescenceIOR=t.iridescenceIOR),t.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=t.iridescenceThicknessMinimum),t.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=t.iridescenceThicknessMaximum),t.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=t.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=t.iridescenceThicknessRange[1]),t.transmission!==void 0&&(this.transmission=t.transmission),t.thickness!==void 0&&(this.thickness=t.thickness),t.attenuationDistance!==void 0&&(this.attenuationDistance=t.attenuationDistance),t.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(t.attenuationColor),t.anisotropy!==void 0&&(this.anisotropy=t.anisotropy),t.anisotropyRotation!==void 0&&(this.anisotropyRotation=t.anisotropyRotation),t.fog!==void 0&&(this.fog=t.fog),t.flatShading!==void 0&&(this.flatShading=t.flatShading),t.blending!==void 0&&(this.blending=t.blending),t.combine!==void 0&&(this.combine=t.combine),t.side!==void 0&&(this.side=t.side),t.shadowSide!==void 0&&(this.shadowSide=t.shadowSide),t.opacity!==void 0&&(this.opacity=t.opacity),t.transparent!==void 0&&(this.transparent=t.transparent),t.alphaTest!==void 0&&(this.alphaTest=t.alphaTest),t.alphaHash!==void 0&&(this.alphaHash=t.alphaHash),t.depthFunc!==void 0&&(this.depthFunc=t.depthFunc),t.depthTest!==void 0&&(this.depthTest=t.depthTest),t.depthWrite!==void 0&&(this.depthWrite=t.depthWrite),t.colorWrite!==void 0&&(this.colorWrite=t.colorWrite),t.clippingPlanes!==void 0&&(this.clippingPlanes=t.clippingPlanes.map(n=>new Yn().fromJSON(n))),t.clipIntersection!==void 0&&(this.clipIntersection=t.clipIntersection),t.clipShadows!==void 0&&(this.clipShadows=t.clipShadows),t.depthPacking!==void 0&&(this.depthPacking=t.depthPacking),t.blendSrc!==void 0&&(this.blendSrc=t.blendSrc),t.blendDst!==void 0&&(this.blendDst=t.blendDst),t.blendEquation!==void 0&&(this.blendEquation=t.blendEquation),t.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=t.blendSrcAlpha),t.blendDstAlpha!==void 0&&(this.blendDstAlpha=t.blendDstAlpha),t.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=t.blendEquationAlpha),t.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(t.blendColor),t.blendAlpha!==void 0&&(this.blendAlpha=t.blendAlpha),t.stencilWriteMask!==void 0&&(this.stencilWriteMask=t.stencilWriteMask),t.stencilFunc!==void 0&&(this.stencilFunc=t.stencilFunc),t.stencilRef!==void 0&&(this.stencilRef=t.stencilRef),t.stencilFuncMask!==void 0&&(this.stencilFuncMask=t.stencilFuncMask),t.stencilFail!==void 0&&(this.stencilFail=t.stencilFail),t.stencilZFail!==void 0&&(this.stencilZFail=t.stencilZFail),t.stencilZPass!==void 0&&(this.stencilZPass=t.stencilZPass),t.stencilWrite!==void 0&&(this.stencilWrite=t.stencilWrite),t.wireframe!==void 0&&(this.wireframe=t.wireframe),t.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=t.wireframeLinewidth),t.wireframeLinecap!==void 0&&(this.wireframeLinecap=t.wireframeLinecap),t.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=t.wireframeLinejoin),t.rotation!==void 0&&(this.rotation=t.rotation),t.linewidth!==void 0&&(this.linewidth=t.linewidth),t.linecap!==void 0&&(this.linecap=t.linecap),t.linejoin!==void 0&&(this.linejoin=t.linejoin),t.dashSize!==void 0&&(this.dashSize=t.dashSize),t.gapSize!==void 0&&(this.gapSize=t.gapSize),t.scale!==void 0&&(this.scale=t.scale),t.polygonOffset!==void 0&&(this.polygonOffset=t.polygonOffset),t.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=t.polygonOffsetFactor),t.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=t.polygonOffsetUnits),t.dithering!==void 0&&(this.dithering=t.dithering),t.alphaToCoverage!==void 0&&(this.alphaToCoverage=t.alphaToCoverage),t.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=t.premultipliedAlpha),t.forceSinglePass!==void 0&&(this.forceSinglePass=t.forceSinglePass),t.allowOverride!==void 0&&(this.allowOverride=t.allowOverride),t.visible!==void 0&&(this.visible=t.visible),t.toneMapped!==void 0&&(this.toneMapped=t.toneMapped),t.userData!==void 0&&(this.userData=t.userData),t.vertexColors!==void 0&&(typeof t.vertexColors=="number"?this.vertexColors=t.vertexColors>0:this.vertexColors=t.vertexColors),t.size!==void 0&&(this.size=t.size),t.sizeAttenuation!==void 0&&(this.sizeAttenuation=t.sizeAttenuation),t.map!==void 0&&(this.map=e[t.map]||null),t.matcap!==void 0&&(this.matcap=e[t.matcap]||null),t.alphaMap!==void 0&&(this.alphaMap=e[t.alphaMap]||null),t.bumpMap!==void 0&&(this.bumpMap=e[t.bumpMap]||null),t.bumpScale!==void 0&&(this.bumpScale=t.bumpScale),t.normalMap!==void 0&&(this.normalMap=e[t.normalMap]||null),t.normalMapType!==void 0&&(this.normalMapType=t.normalMapType),t.normalScale!==void 0){let n=t.normalScale;Array.isArray(n)===!1&&(n=[n,n]),this.normalScale=new jt().fromArray(n)}return t.displacementMap!==void 0&&(this.displacementMap=e[t.displacementMap]||null),t.displacementScale!==void 0&&(this.displacementScale=t.displacementScale),t.displacementBias!==void 0&&(this.displacementBias=t.displacementBias),t.roughnessMap!==void 0&&(this.roughnessMap=e[t.roughnessMap]||null),t.metalnessMap!==void 0&&(this.metalnessMap=e[t.metalnessMap]||null),t.emissiveMap!==void 0&&(this.emissiveMap=e[t.emissiveMap]||null),t.emissiveIntensity!==void 0&&(this.emissiveIntensity=t.emissiveIntensity),t.specularMap!==void 0&&(this.specularMap=e[t.specularMap]||null),t.specularIntensityMap!==void 0&&(this.specularIntensityMap=e[t.specularIntensityMap]||null),t.specularColorMap!==void 0&&(this.specularColorMap=e[t.specularColorMap]||null),t.envMap!==void 0&&(this.envMap=e[t.envMap]||null),t.envMapRotation!==void 0&&this.envMapRotation.fromArray(t.envMapRotation),t.envMapIntensity!==void 0&&(this.envMapIntensity=t.envMapIntensity),t.reflectivity!==void 0&&(this.reflectivity=t.reflectivity),t.refractionRatio!==void 0&&(this.refractionRatio=t.refractionRatio),t.lightMap!==void 0&&(this.lightMap=e[t.lightMap]||null),t.lightMapIntensity!==void 0&&(this.lightMapIntensity=t.lightMapIntensity),t.aoMap!==void 0&&(this.aoMap=e[t.aoMap]||null),t.aoMapIntensity!==void 0&&(this.aoMapIntensity=t.aoMapIntensity),t.gradientMap!==void 0&&(this.gradientMap=e[t.gradientMap]||null),t.clearcoatMap!==void 0&&(this.clearcoatMap=e[t.clearcoatMap]||null),t.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=e[t.clearcoatRoughnessMap]||null),t.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=e[t.clearcoatNormalMap]||null),t.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new jt().fromArray(t.clearcoatNormalScale)),t.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=e[t.diffuseRoughnessMap]||null),t.iridescenceMap!==void 0&&(this.iridescenceMap=e[t.iridescenceMap]||null),t.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=e[t.iridescenceThicknessMap]||null),t.transmissionMap!==void 0&&(this.transmissionMap=e[t.transmissionMap]||null),t.thicknessMap!==void 0&&(this.thicknessMap=e[t.thicknessMap]||null),t.anisotropyMap!==void 0&&(this.anisotropyMap=e[t.anisotropyMap]||null),t.sheenColorMap!==void 0&&(this.sheenColorMap=e[t.sheenColorMap]||null),t.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=e[t.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(t){this.name=t.name,this.blending=t.blending,this.side=t.side,this.vertexColors=t.vertexColors,this.opacity=t.opacity,this.transparent=t.transparent,this.blendSrc=t.blendSrc,this.blendDst=t.blendDst,this.blendEquation=t.blendEquation,this.blendSrcAlpha=t.blendSrcAlpha,this.blendDstAlpha=t.blendDstAlpha,this.blendEquationAlpha=t.blendEquationAlpha,this.blendColor.copy(t.blendColor),this.blendAlpha=t.blendAlpha,this.depthFunc=t.depthFunc,this.depthTest=t.depthTest,this.depthWrite=t.depthWrite,this.stencilWriteMask=t.stencilWriteMask,this.stencilFunc=t.stencilFunc,this.stencilRef=t.stencilRef,this.stencilFuncMask=t.stencilFuncMask,this.stencilFail=t.stencilFail,this.stencilZFail=t.stencilZFail,this.stencilZPass=t.stencilZPass,this.stencilWrite=t.stencilWrite;let e=t.clippingPlanes,n=null;if(e!==null){let r=e.length;n=new Array(r);for(let s=0;s!==r;++s)n[s]=e[s].clone()}return this.clippingPlanes=n,this.clipIntersection=t.clipIntersection,this.clipShadows=t.clipShadows,this.shadowSide=t.shadowSide,this.colorWrite=t.colorWrite,this.precision=t.precision,this.polygonOffset=t.polygonOffset,this.polygonOffsetFactor=t.polygonOffsetFactor,this.polygonOffsetUnits=t.polygonOffsetUnits,this.dithering=t.dithering,this.alphaTest=t.alphaTest,this.alphaHash=t.alphaHash,this.alphaToCoverage=t.alphaToCoverage,this.premultipliedAlpha=t.premultipliedAlpha,this.forceSinglePass=t.forceSinglePass,this.allowOverride=t.allowOverride,this.visible=t.visible,this.toneMapped=t.toneMapped,this.userData=JSON.parse(JSON.stringify(t.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(t){t===!0&&this.version++}};var Fi=new q,Bd=new q,Hl=new q,Wl=new q,yc=class{constructor(t=new q,e=new q(0,0,-1)){this.origin=t,this.direction=e}set(t,e){return this.origin.copy(t),this.direction.copy(e),this}copy(t){return this.origin.copy(t.origin),this.direction.copy(t.direction),this}at(t,e){return e.copy(this.origin).addScaledVector(this.direction,t)}lookAt(t){return this.direction.copy(t).sub(this.origin).normalize(),this}recast(t){return this.origin.copy(this.at(t,Fi)),this}closestPointToPoint(t,e){e.subVectors(t,this.origin);let n=e.dot(this.direction);return n<0?e.copy(this.origin):e.copy(this.origin).addScaledVector(this.direction,n)}distanceToPoint(t){return Math.sqrt(this.distanceSqToPoint(t))}distanceSqToPoint(t){let e=Fi.subVectors(t,this.origin).dot(this.direction);return e<0?this.origin.distanceToSquared(t):(Fi.copy(this.origin).addScaledVector(this.direction,e),Fi.distanceToSquared(t))}distanceSqToSegment(t,e,n,r){Bd.copy(t).add(e).multiplyScalar(.5),Hl.copy(e).sub(t).normalize(),Wl.copy(this.origin).sub(Bd);let s=t.distanceTo(e)*.5,o=-this.direction.dot(Hl),a=Wl.dot(this.direction),l=-Wl.dot(Hl),c=Wl.lengthSq(),h=Math.abs(1-o*o),u,d,f,m;if(h>0)if(u=o*l-a,d=o*a-l,m=s*h,u>=0)if(d>=-m)if(d<=m){let x=1/h;u*=x,d*=x,f=u*(u+o*d+2*a)+d*(o*u+d+2*l)+c}else d=s,u=Math.max(0,-(o*d+a)),f=-u*u+d*(d+2*l)+c;else d=-s,u=Math.max(0,-(o*d+a)),f=-u*u+d*(d+2*l)+c;else d<=-m?(u=Math.max(0,-(-o*s+a)),d=u>0?-s:Math.min(Math.max(-s,-l),s),f=-u*u+d*(d+2*l)+c):d<=m?(u=0,d=Math.min(Math.max(-s,-l),s),f=d*(d+2*l)+c):(u=Math.max(0,-(o*s+a)),d=u>0?s:Math.min(Math.max(-s,-l),s),f=-u*u+d*(d+2*l)+c);else d=o>0?-s:s,u=Math.max(0,-(o*d+a)),f=-u*u+d*(d+2*l)+c;return n&&n.copy(this.origin).addScaledVector(this.direction,u),r&&r.copy(Bd).addScaledVector(Hl,d),f}intersectSphere(t,e){if(t.radius<0)return null;Fi.subVectors(t.center,this.origin);let n=Fi.dot(this.direction),r=Fi.dot(Fi)-n*n,s=t.radius*t.radius;if(r>s)return null;let o=Math.sqrt(s-r),a=n-o,l=n+o;return l<0?null:a<0?this.at(l,e):this.at(a,e)}intersectsSphere(t){return t.radius<0?!1:this.distanceSqToPoint(t.center)<=t.radius*t.radius}distanceToPlane(t){let e=t.normal.dot(this.direction);if(e===0)return t.distanceToPoint(this.origin)===0?0:null;let n=-(this.origin.dot(t.normal)+t.constant)/e;return n>=0?n:null}intersectPlane(t,e){let n=this.distanceToPlane(t);return n===null?null:this.at(n,e)}intersectsPlane(t){let e=t.distanceToPoint(this.origin);return e===0||t.normal.dot(this.direction)*e<0}intersectBox(t,e){let n,r,s,o,a,l,c=1/this.direction.x,h=1/this.direction.y,u=1/this.direction.z,d=this.origin;return c>=0?(n=(t.min.x-d.x)*c,r=(t.max.x-d.x)*c):(n=(t.max.x-d.x)*c,r=(t.min.x-d.x)*c),h>=0?(s=(t.min.y-d.y)*h,o=(t.max.y-d.y)*h):(s=(t.max.y-d.y)*h,o=(t.min.y-d.y)*h),n>o||s>r||((s>n||isNaN(n))&&(n=s),(o<r||isNaN(r))&&(r=o),u>=0?(a=(t.min.z-d.z)*u,l=(t.max.z-d.z)*u):(a=(t.max.z-d.z)*u,l=(t.min.z-d.z)*u),n>l||a>r)||((a>n||n!==n)&&(n=a),(l<r||r!==r)&&(r=l),r<0)?null:this.at(n>=0?n:r,e)}intersectsBox(t){return this.intersectBox(t,Fi)!==null}intersectTriangle(t,e,n,r,s){let o=this.origin,a=this.direction,l=a.x,c=a.y,h=a.z,u=t.x-o.x,d=t.y-o.y,f=t.z-o.z,m=e.x-o.x,x=e.y-o.y,g=e.z-o.z,p=n.x-o.x,y=n.y-o.y,b=n.z-o.z,_=Math.abs(l),T=Math.abs(c),R=Math.abs(h),v,S,O,w,C,I,D,L,B,H,U,tt;if(_>=T&&_>=R?(O=l,I=u,B=m,tt=p,l>=0?(v=c,S=h,w=d,C=f,D=x,L=g,H=y,U=b):(v=h,S=c,w=f,C=d,D=g,L=x,H=b,U=y)):T>=R?(O=c,I=d,B=x,tt=y,c>=0?(v=h,S=l,w=f,C=u,D=g,L=m,H=b,U=p):(v=l,S=h,w=u,C=f,D=m,L=g,H=p,U=b)):(O=h,I=f,B=g,tt=b,h>=0?(v=l,S=c,w=u,C=d,D=m,L=x,H=p,U=y):(v=c,S=l,w=d,C=u,D=x,L=m,H=y,U=p)),O===0)return null;let W=v/O,Y=S/O,et=1/O,St=w-W*I,ft=C-Y*I,X=D-W*B,ot=L-Y*B,vt=H-W*tt,ct=U-Y*tt,ht=vt*ot-ct*X,It=St*ct-ft*vt,se=X*ft-ot*St;if(r){if(ht<0||It<0||se<0)return null}else if((ht<0||It<0||se<0)&&(ht>0||It>0||se>0))return null;let Pt=ht+It+se;if(Pt===0)return null;let Qt=et*(ht*I+It*B+se*tt);return(Pt>0?Qt<0:Qt>0)?null:this.at(Qt/Pt,s)}applyMatrix4(t){return this.origin.applyMatrix4(t),this.direction.transformDirection(t),this}equals(t){return t.origin.equals(this.origin)&&t.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},vc=class extends jr{constructor(t){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new Kt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new pr,this.combine=Qd,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(t)}copy(t){return super.copy(t),this.color.copy(t.color),this.map=t.map,this.lightMap=t.lightMap,this.lightMapIntensity=t.lightMapIntensity,this.aoMap=t.aoMap,this.aoMapIntensity=t.aoMapIntensity,this.specularMap=t.specularMap,this.alphaMap=t.alphaMap,this.envMap=t.envMap,this.envMapRotation.copy(t.envMapRotation),this.combine=t.combine,this.reflectivity=t.reflectivity,this.refractionRatio=t.refractionRatio,this.wireframe=t.wireframe,this.wireframeLinewidth=t.wireframeLinewidth,this.wireframeLinecap=t.wireframeLinecap,this.wireframeLinejoin=t.wireframeLinejoin,this.fog=t.fog,this}},J0=new ve,Xr=new yc,$l=new Hs,Z0=new q,Xl=new q,ql=new q,Yl=new q,zd=new q,jl=new q,Q0=new q,Kl=new q,Dn=class extends Nn{constructor(t=new Ui,e=new vc){super(),this.isMesh=!0,this.type="Mesh",this.geometry=t,this.material=e,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(t,e){return super.copy(t,e),t.morphTargetInfluences!==void 0?this.morphTargetInfluences=t.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,t.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},t.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(t.material)?t.material.slice():t.material,this.geometry=t.geometry,this}updateMorphTargets(){let e=this.geometry.morphAttributes,n=Object.keys(e);if(n.length>0){let r=e[n[0]];if(r!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let s=0,o=r.length;s<o;s++){let a=r[s].name||String(s);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=s}}}}getVertexPosition(t,e){let n=this.geometry,r=n.attributes.position,s=n.morphAttributes.position,o=n.morphTargetsRelative;e.fromBufferAttribute(r,t);let a=this.morphTargetInfluences;if(s&&a){jl.set(0,0,0);for(let l=0,c=s.length;l<c;l++){let h=a[l],u=s[l];h!==0&&(zd.fromBufferAttribute(u,t),o?jl.addScaledVector(zd,h):jl.addScaledVector(zd.sub(e),h))}e.add(jl)}return e}intersectsFrustum(t){return t.intersectsObject(this)}raycast(t,e){let n=this.geometry,r=this.material,s=this.matrixWorld;r!==void 0&&(n.boundingSphere===null&&n.computeBoundingSphere(),$l.copy(n.boundingSphere),$l.applyMatrix4(s),Xr.copy(t.ray).recast(t.near),!($l.containsPoint(Xr.origin)===!1&&(Xr.intersectSphere($l,Z0)===null||Xr.origin.distanceToSquared(Z0)>(t.far-t.near)**2))&&(J0.copy(s).invert(),Xr.copy(t.ray).applyMatrix4(J0),!(n.boundingBox!==null&&Xr.intersectsBox(n.boundingBox)===!1)&&this._computeIntersections(t,e,Xr)))}_computeIntersections(t,e,n){let r,s=this.geometry,o=this.material,a=s.index,l=s.attributes.position,c=s.attributes.uv,h=s.attributes.uv1,u=s.attributes.normal,d=s.groups,f=s.drawRange;if(a!==null)if(Array.isArray(o))for(let m=0,x=d.length;m<x;m++){let g=d[m],p=o[g.materialIndex],y=Math.max(g.start,f.start),b=Math.min(a.count,Math.min(g.start+g.count,f.start+f.count));for(let _=y,T=b;_<T;_+=3){let R=a.getX(_),v=a.getX(_+1),S=a.getX(_+2);r=Jl(this,p,t,n,c,h,u,R,v,S),r&&(r.faceIndex=Math.floor(_/3),r.face.materialIndex=g.materialIndex,e.push(r))}}else{let m=Math.max(0,f.start),x=Math.min(a.count,f.start+f.count);for(let g=m,p=x;g<p;g+=3){let y=a.getX(g),b=a.getX(g+1),_=a.getX(g+2);r=Jl(this,o,t,n,c,h,u,y,b,_),r&&(r.faceIndex=Math.floor(g/3),e.push(r))}}else if(l!==void 0)if(Array.isArray(o))for(let m=0,x=d.length;m<x;m++){let g=d[m],p=o[g.materialIndex],y=Math.max(g.start,f.start),b=Math.min(l.count,Math.min(g.start+g.count,f.start+f.count));for(let _=y,T=b;_<T;_+=3){let R=_,v=_+1,S=_+2;r=Jl(this,p,t,n,c,h,u,R,v,S),r&&(r.faceIndex=Math.floor(_/3),r.face.materialIndex=g.materialIndex,e.push(r))}}else{let m=Math.max(0,f.start),x=Math.min(l.count,f.start+f.count);for(let g=m,p=x;g<p;g+=3){let y=g,b=g+1,_=g+2;r=Jl(this,o,t,n,c,h,u,y,b,_),r&&(r.faceIndex=Math.floor(g/3),e.push(r))}}}};function rE(i,t,e,n,r,s,o,a){let l;if(t.side===on?l=n.intersectTriangle(o,s,r,!0,a):l=n.intersectTriangle(r,s,o,t.side===vr,a),l===null)return null;Kl.copy(a),Kl.applyMatrix4(i.matrixWorld);let c=e.ray.origin.distanceTo(Kl);return c<e.near||c>e.far?null:{distance:c,point:Kl.clone(),object:i}}function Jl(i,t,e,n,r,s,o,a,l,c){i.getVertexPosition(a,Xl),i.getVertexPosition(l,ql),i.getVertexPosition(c,Yl);let h=rE(i,t,e,n,Xl,ql,Yl,Q0);if(h){let u=new q;fr.getBarycoord(Q0,Xl,ql,Yl,u),r&&(h.uv=fr.getInterpolatedAttribute(r,a,l,c,u,new jt)),s&&(h.uv1=fr.getInterpolatedAttribute(s,a,l,c,u,new jt)),o&&(h.normal=fr.getInterpolatedAttribute(o,a,l,c,u,new q),h.normal.dot(n.direction)>0&&h.normal.multiplyScalar(-1));let d={a,b:l,c,normal:new q,materialIndex:0};fr.getNormal(Xl,ql,Yl,d.normal),h.face=d,h.barycoord=u}return h}var bc=class extends cn{constructor(t=null,e=1,n=1,r,s,o,a,l,c=Ue,h=Ue,u,d){super(null,o,a,l,c,h,r,s,u,d),this.isDataTexture=!0,this.image={data:t,width:e,height:n},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var Uo=class extends gn{constructor(t,e,n,r=1){super(t,e,n),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=r}copy(t){return super.copy(t),this.meshPerAttribute=t.meshPerAttribute,this}toJSON(){let t=super.toJSON();return t.meshPerAttribute=this.meshPerAttribute,t.isInstancedBufferAttribute=!0,t}};var qr=new Hs,sE=new jt(.5,.5),Zl=new q,Kr=class{constructor(t=new Yn,e=new Yn,n=new Yn,r=new Yn,s=new Yn,o=new Yn){this.planes=[t,e,n,r,s,o]}set(t,e,n,r,s,o){let a=this.planes;return a[0].copy(t),a[1].copy(e),a[2].copy(n),a[3].copy(r),a[4].copy(s),a[5].copy(o),this}copy(t){let e=this.planes;for(let n=0;n<6;n++)e[n].copy(t.planes[n]);return this}setFromProjectionMatrix(t,e=Ln,n=!1){let r=this.planes,s=t.elements,o=s[0],a=s[1],l=s[2],c=s[3],h=s[4],u=s[5],d=s[6],f=s[7],m=s[8],x=s[9],g=s[10],p=s[11],y=s[12],b=s[13],_=s[14],T=s[15];if(r[0].setComponents(c-o,f-h,p-m,T-y).normalize(),r[1].setComponents(c+o,f+h,p+m,T+y).normalize(),r[2].setComponents(c+a,f+u,p+x,T+b).normalize(),r[3].setComponents(c-a,f-u,p-x,T-b).normalize(),n)r[4].setComponents(l,d,g,_).normalize(),r[5].setComponents(c-l,f-d,p-g,T-_).normalize();else if(r[4].setComponents(c-l,f-d,p-g,T-_).normalize(),e===Ln)r[5].setComponents(c+l,f+d,p+g,T+_).normalize();else if(e===Lo)r[5].setComponents(l,d,g,_).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+e);return this}intersectsObject(t){if(t.boundingSphere!==void 0)t.boundingSphere===null&&t.computeBoundingSphere(),qr.copy(t.boundingSphere).applyMatrix4(t.matrixWorld);else{let e=t.geometry;e.boundingSphere===null&&e.computeBoundingSphere(),qr.copy(e.boundingSphere).applyMatrix4(t.matrixWorld)}return this.intersectsSphere(qr)}intersectsSprite(t){qr.center.set(0,0,0);let e=sE.distanceTo(t.center);return qr.radius=.7071067811865476+e,qr.applyMatrix4(t.matrixWorld),this.intersectsSphere(qr)}intersectsSphere(t){let e=this.planes,n=t.center,r=-t.radius;for(let s=0;s<6;s++)if(e[s].distanceToPoint(n)<r)return!1;return!0}intersectsBox(t){let e=this.planes;for(let n=0;n<6;n++){let r=e[n];if(Zl.x=r.normal.x>0?t.max.x:t.min.x,Zl.y=r.normal.y>0?t.max.y:t.min.y,Zl.z=r.normal.z>0?t.max.z:t.min.z,r.distanceToPoint(Zl)<0)return!1}return!0}containsPoint(t){let e=this.planes;for(let n=0;n<6;n++)if(e[n].distanceToPoint(t)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},tx=new ve,_c=class i{constructor(){this.coordinateSystem=Ln,this._frustums=[],this._count=0}setFromArrayCamera(t){let e=t.cameras,n=this._frustums;for(let r=0;r<e.length;r++){let s=e[r];tx.multiplyMatrices(s.projectionMatrix,s.matrixWorldInverse),n[r]===void 0&&(n[r]=new Kr),n[r].setFromProjectionMatrix(tx,s.coordinateSystem,s.reversedDepth)}return this._count=e.length,this}getFrustum(t){return this._frustums[t]}intersectsObject(t){let e=this._frustums;for(let n=0;n<this._count;n++)if(e[n].intersectsObject(t))return!0;return!1}intersectsSprite(t){let e=this._frustums;for(let n=0;n<this._count;n++)if(e[n].intersectsSprite(t))return!0;return!1}intersectsSphere(t){let e=this._frustums;for(let n=0;n<this._count;n++)if(e[n].intersectsSphere(t))return!0;return!1}intersectsBox(t){let e=this._frustums;for(let n=0;n<this._count;n++)if(e[n].intersectsBox(t))return!0;return!1}containsPoint(t){let e=this._frustums;for(let n=0;n<this._count;n++)if(e[n].containsPoint(t))return!0;return!1}copy(t){this.coordinateSystem=t.coordinateSystem;let e=this._frustums,n=t._frustums;for(let r=0;r<t._count;r++)e[r]===void 0&&(e[r]=new Kr),e[r].copy(n[r]);return this._count=t._count,this}clone(){return new i().copy(this)}};var Bo=class extends cn{constructor(t=[],e=Zr,n,r,s,o,a,l,c,h){super(t,e,n,r,s,o,a,l,c,h),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(t){this.image=t}};var Bi=class extends cn{constructor(t,e,n=jn,r,s,o,a=Ue,l=Ue,c,h=ki,u=1){if(h!==ki&&h!==Gi)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let d={width:t,height:e,depth:u};super(d,r,s,o,a,l,h,n,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(t){return super.copy(t),this.source=new Vs(Object.assign({},t.image)),this.compareFunction=t.compareFunction,this}toJSON(t){let e=super.toJSON(t);return e.compareFunction=this.compareFunction,e}},zo=class extends Bi{constructor(t,e=jn,n=Zr,r,s,o=Ue,a=Ue,l,c=ki){let h={width:t,height:t,depth:1},u=[h,h,h,h,h,h];super(t,t,e,n,r,s,o,a,l,c),this.image=u,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(t){this.image=t}},Vo=class extends cn{constructor(t=null){super(),this.sourceTexture=t,this.isExternalTexture=!0}copy(t){return super.copy(t),this.sourceTexture=t.sourceTexture,this}},Ws=class i extends Ui{constructor(t=1,e=1,n=1,r=1,s=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:t,height:e,depth:n,widthSegments:r,heightSegments:s,depthSegments:o};let a=this;r=Math.floor(r),s=Math.floor(s),o=Math.floor(o);let l=[],c=[],h=[],u=[],d=0,f=0;m("z","y","x",-1,-1,n,e,t,o,s,0),m("z","y","x",1,-1,n,e,-t,o,s,1),m("x","z","y",1,1,t,n,e,r,o,2),m("x","z","y",1,-1,t,n,-e,r,o,3),m("x","y","z",1,-1,t,e,n,r,s,4),m("x","y","z",-1,-1,t,e,-n,r,s,5),this.setIndex(l),this.setAttribute("position",new In(c,3)),this.setAttribute("normal",new In(h,3)),this.setAttribute("uv",new In(u,2));function m(x,g,p,y,b,_,T,R,v,S,O){let w=_/v,C=T/S,I=_/2,D=T/2,L=R/2,B=v+1,H=S+1,U=0,tt=0,W=new q;for(let Y=0;Y<H;Y++){let et=Y*C-D;for(let St=0;St<B;St++){let ft=St*w-I;W[x]=ft*y,W[g]=et*b,W[p]=L,c.push(W.x,W.y,W.z),W[x]=0,W[g]=0,W[p]=R>0?1:-1,h.push(W.x,W.y,W.z),u.push(St/v),u.push(1-Y/S),U+=1}}for(let Y=0;Y<S;Y++)for(let et=0;et<v;et++){let St=d+et+B*Y,ft=d+et+B*(Y+1),X=d+(et+1)+B*(Y+1),ot=d+(et+1)+B*Y;l.push(St,ft,ot),l.push(ft,X,ot),tt+=6}a.addGroup(f,tt,O),f+=tt,d+=U}}copy(t){return super.copy(t),this.parameters=Object.assign({},t.parameters),this}static fromJSON(t){return new i(t.width,t.height,t.depth,t.widthSegments,t.heightSegments,t.depthSegments)}};var Go=class i extends Ui{constructor(t=1,e=1,n=1,r=1){super(),this.type="PlaneGeometry",this.parameters={width:t,height:e,widthSegments:n,heightSegments:r};let s=t/2,o=e/2,a=Math.floor(n),l=Math.floor(r),c=a+1,h=l+1,u=t/a,d=e/l,f=[],m=[],x=[],g=[];for(let p=0;p<h;p++){let y=p*d-o;for(let b=0;b<c;b++){let _=b*u-s;m.push(_,-y,0),x.push(0,0,1),g.push(b/a),g.push(1-p/l)}}for(let p=0;p<l;p++)for(let y=0;y<a;y++){let b=y+c*p,_=y+c*(p+1),T=y+1+c*(p+1),R=y+1+c*p;f.push(b,_,R),f.push(_,T,R)}this.setIndex(f),this.setAttribute("position",new In(m,3)),this.setAttribute("normal",new In(x,3)),this.setAttribute("uv",new In(g,2))}copy(t){return super.copy(t),this.parameters=Object.assign({},t.parameters),this}static fromJSON(t){return new i(t.width,t.height,t.widthSegments,t.heightSegments)}};function ts(i){let t={};for(let e in i){t[e]={};for(let n in i[e]){let r=i[e][n];if(ex(r))r.isRenderTargetTexture?(Dt("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),t[e][n]=null):t[e][n]=r.clone();else if(Array.isArray(r))if(ex(r[0])){let s=[];for(let o=0,a=r.length;o<a;o++)s[o]=r[o].clone();t[e][n]=s}else t[e][n]=r.slice();else t[e][n]=r}}return t}function Ke(i){let t={};for(let e=0;e<i.length;e++){let n=ts(i[e]);for(let r in n)t[r]=n[r]}return t}function ex(i){return i&&(i.isColor||i.isMatrix3||i.isMatrix4||i.isVector2||i.isVector3||i.isVector4||i.isTexture||i.isQuaternion)}function oE(i){let t=[];for(let e=0;e<i.length;e++)t.push(i[e].clone());return t}function wf(i){let t=i.getRenderTarget();return t===null?i.outputColorSpace:t.isXRRenderTarget===!0?t.texture.colorSpace:Xt.workingColorSpace}var Vx={clone:ts,merge:Ke},aE=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,lE=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,xi=class extends jr{constructor(t){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=aE,this.fragmentShader=lE,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,t!==void 0&&this.setValues(t)}copy(t){return super.copy(t),this.fragmentShader=t.fragmentShader,this.vertexShader=t.vertexShader,this.uniforms=ts(t.uniforms),this.uniformsGroups=oE(t.uniformsGroups),this.defines=Object.assign({},t.defines),this.wireframe=t.wireframe,this.wireframeLinewidth=t.wireframeLinewidth,this.fog=t.fog,this.lights=t.lights,this.clipping=t.clipping,this.extensions=Object.assign({},t.extensions),this.glslVersion=t.glslVersion,this.defaultAttributeValues=Object.assign({},t.defaultAttributeValues),this.index0AttributeName=t.index0AttributeName,this.uniformsNeedUpdate=t.uniformsNeedUpdate,this}toJSON(t){let e=super.toJSON(t);e.glslVersion=this.glslVersion,e.uniforms={};for(let r in this.uniforms){let o=this.uniforms[r].value;o&&o.isTexture?e.uniforms[r]={type:"t",value:o.toJSON(t).uuid}:o&&o.isColor?e.uniforms[r]={type:"c",value:o.getHex()}:o&&o.isVector2?e.uniforms[r]={type:"v2",value:o.toArray()}:o&&o.isVector3?e.uniforms[r]={type:"v3",value:o.toArray()}:o&&o.isVector4?e.uniforms[r]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?e.uniforms[r]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?e.uniforms[r]={type:"m4",value:o.toArray()}:e.uniforms[r]={value:o}}Object.keys(this.defines).length>0&&(e.defines=this.defines),e.vertexShader=this.vertexShader,e.fragmentShader=this.fragmentShader,e.lights=this.lights,e.clipping=this.clipping;let n={};for(let r in this.extensions)this.extensions[r]===!0&&(n[r]=!0);return Object.keys(n).length>0&&(e.extensions=n),e}fromJSON(t,e){if(super.fromJSON(t,e),t.uniforms!==void 0)for(let n in t.uniforms){let r=t.uniforms[n];switch(this.uniforms[n]={},r.type){case"t":this.uniforms[n].value=e[r.value]||null;break;case"c":this.uniforms[n].value=new Kt().setHex(r.value);break;case"v2":this.uniforms[n].value=new jt().fromArray(r.value);break;case"v3":this.uniforms[n].value=new q().fromArray(r.value);break;case"v4":this.uniforms[n].value=new ye().fromArray(r.value);break;case"m3":this.uniforms[n].value=new Ot().fromArray(r.value);break;case"m4":this.uniforms[n].value=new ve().fromArray(r.value);break;default:this.uniforms[n].value=r.value}}if(t.defines!==void 0&&(this.defines=t.defines),t.vertexShader!==void 0&&(this.vertexShader=t.vertexShader),t.fragmentShader!==void 0&&(this.fragmentShader=t.fragmentShader),t.glslVersion!==void 0&&(this.glslVersion=t.glslVersion),t.extensions!==void 0)for(let n in t.extensions)this.extensions[n]=t.extensions[n];return t.lights!==void 0&&(this.lights=t.lights),t.clipping!==void 0&&(this.clipping=t.clipping),this}},$s=class extends xi{constructor(t){super(t),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var wc=class extends jr{constructor(t){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=Tx,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(t)}copy(t){return super.copy(t),this.depthPacking=t.depthPacking,this.map=t.map,this.alphaMap=t.alphaMap,this.displacementMap=t.displacementMap,this.displacementScale=t.displacementScale,this.displacementBias=t.displacementBias,this.wireframe=t.wireframe,this.wireframeLinewidth=t.wireframeLinewidth,this}},Mc=class extends jr{constructor(t){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(t)}copy(t){return super.copy(t),this.map=t.map,this.alphaMap=t.alphaMap,this.displacementMap=t.displacementMap,this.displacementScale=t.displacementScale,this.displacementBias=t.displacementBias,this}};function Fs(i,t){return!i||i.constructor===t?i:typeof t.BYTES_PER_ELEMENT=="number"?new t(i):Array.prototype.slice.call(i)}function Ql(i){return i!==void 0&&i.inTangents!==void 0&&i.outTangents!==void 0}var gr=class{constructor(t,e,n,r){this.parameterPositions=t,this._cachedIndex=0,this.resultBuffer=r!==void 0?r:new e.constructor(n),this.sampleValues=e,this.valueSize=n,this.settings=null,this.DefaultSettings_={}}evaluate(t){let e=this.parameterPositions,n=this._cachedIndex,r=e[n],s=e[n-1];t:{e:{let o;n:{i:if(!(t<r)){for(let a=n+2;;){if(r===void 0){if(t<s)break i;return n=e.length,this._cachedIndex=n,this.copySampleValue_(n-1)}if(n===a)break;if(s=r,r=e[++n],t<r)break e}o=e.length;break n}if(!(t>=s)){let a=e[1];t<a&&(n=2,s=a);for(let l=n-2;;){if(s===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(n===l)break;if(r=s,s=e[--n-1],t>=s)break e}o=n,n=0;break n}break t}for(;n<o;){let a=n+o>>>1;t<e[a]?o=a:n=a+1}if(r=e[n],s=e[n-1],s===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(r===void 0)return n=e.length,this._cachedIndex=n,this.copySampleValue_(n-1)}this._cachedIndex=n,this.intervalChanged_(n,s,r)}return this.interpolate_(n,s,t,r)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(t){let e=this.resultBuffer,n=this.sampleValues,r=this.valueSize,s=t*r;for(let o=0;o!==r;++o)e[o]=n[s+o];return e}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},Sc=class extends gr{constructor(t,e,n,r){super(t,e,n,r),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:Gd,endingEnd:Gd}}intervalChanged_(t,e,n){let r=this.parameterPositions,s=t-2,o=t+1,a=r[s],l=r[o];if(a===void 0)switch(this.getSettings_().endingStart){case Hd:s=t,a=2*e-n;break;case Wd:s=r.length-2,a=e+r[s]-r[s+1];break;default:s=t,a=n}if(l===void 0)switch(this.getSettings_().endingEnd){case Hd:o=t,l=2*n-e;break;case Wd:o=1,l=n+r[1]-r[0];break;default:o=t-1,l=e}let c=(n-e)*.5,h=this.valueSize;this._weightPrev=c/(e-a),this._weightNext=c/(l-n),this._offsetPrev=s*h,this._offsetNext=o*h}interpolate_(t,e,n,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=t*a,c=l-a,h=this._offsetPrev,u=this._offsetNext,d=this._weightPrev,f=this._weightNext,m=(n-e)/(r-e),x=m*m,g=x*m,p=-d*g+2*d*x-d*m,y=(1+d)*g+(-1.5-2*d)*x+(-.5+d)*m+1,b=(-1-f)*g+(1.5+f)*x+.5*m,_=f*g-f*x;for(let T=0;T!==a;++T)s[T]=p*o[h+T]+y*o[c+T]+b*o[l+T]+_*o[u+T];return s}},Ec=class extends gr{constructor(t,e,n,r){super(t,e,n,r)}interpolate_(t,e,n,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=t*a,c=l-a,h=(n-e)/(r-e),u=1-h;for(let d=0;d!==a;++d)s[d]=o[c+d]*u+o[l+d]*h;return s}},Tc=class extends gr{constructor(t,e,n,r){super(t,e,n,r)}interpolate_(t){return this.copySampleValue_(t-1)}},Ac=class extends gr{interpolate_(t,e,n,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=t*a,c=l-a,h=this.inTangents,u=this.outTangents;if(!h||!u){let m=(n-e)/(r-e),x=1-m;for(let g=0;g!==a;++g)s[g]=o[c+g]*x+o[l+g]*m;return s}let d=a*2,f=t-1;for(let m=0;m!==a;++m){let x=o[c+m],g=o[l+m],p=f*d+m*2,y=u[p],b=u[p+1],_=t*d+m*2,T=h[_],R=h[_+1],v=hE(n,e,y,T,r);s[m]=Gx(v,x,b,R,g)}return s}};function Gx(i,t,e,n,r){let s=1-i;return s*s*s*t+3*s*s*i*e+3*s*i*i*n+i*i*i*r}function cE(i,t,e,n,r){let s=1-i;return 3*s*s*(e-t)+6*s*i*(n-e)+3*i*i*(r-n)}function hE(i,t,e,n,r){let s=(i-t)/(r-t);for(let o=0;o<8;o++){let a=Gx(s,t,e,n,r)-i;if(Math.abs(a)<1e-10)break;let l=cE(s,t,e,n,r);if(Math.abs(l)<1e-10)break;s=Math.max(0,Math.min(1,s-a/l))}return s}var yn=class{constructor(t,e,n,r){if(t===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(e===void 0||e.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+t);this.name=t,this.times=Fs(e,this.TimeBufferType),this.values=Fs(n,this.ValueBufferType),this.setInterpolation(r||this.DefaultInterpolation)}static toJSON(t){let e=t.constructor,n;if(e.toJSON!==this.toJSON)n=e.toJSON(t);else{n={name:t.name,times:Fs(t.times,Array),values:Fs(t.values,Array)};let r=t.getInterpolation();r!==t.DefaultInterpolation&&(n.interpolation=r),Ql(t.settings)&&(n.settings={inTangents:Fs(t.settings.inTangents,Array),outTangents:Fs(t.settings.outTangents,Array)})}return n.type=t.ValueTypeName,n}InterpolantFactoryMethodDiscrete(t){return new Tc(this.times,this.values,this.getValueSize(),t)}InterpolantFactoryMethodLinear(t){return new Ec(this.times,this.values,this.getValueSize(),t)}InterpolantFactoryMethodSmooth(t){return new Sc(this.times,this.values,this.getValueSize(),t)}InterpolantFactoryMethodBezier(t){let e=new Ac(this.times,this.values,this.getValueSize(),t);return this.settings&&(e.inTangents=this.settings.inTangents,e.outTangents=this.settings.outTangents),e}setInterpolation(t){let e;switch(t){case Ro:e=this.InterpolantFactoryMethodDiscrete;break;case fc:e=this.InterpolantFactoryMethodLinear;break;case nc:e=this.InterpolantFactoryMethodSmooth;break;case Vd:e=this.InterpolantFactoryMethodBezier;break}if(e===void 0){let n="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(t!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(n);return Dt("KeyframeTrack:",n),this}return this.createInterpolant=e,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return Ro;case this.InterpolantFactoryMethodLinear:return fc;case this.InterpolantFactoryMethodSmooth:return nc;case this.InterpolantFactoryMethodBezier:return Vd}}getValueSize(){return this.values.length/this.times.length}shift(t){if(t!==0){let e=this.times;for(let n=0,r=e.length;n!==r;++n)e[n]+=t;Ql(this.settings)&&(nx(this.settings.inTangents,t),nx(this.settings.outTangents,t))}return this}scale(t){if(t!==1){let e=this.times;for(let n=0,r=e.length;n!==r;++n)e[n]*=t;Ql(this.settings)&&(ix(this.settings.inTangents,t),ix(this.settings.outTangents,t))}return this}trim(t,e){let n=this.times,r=n.length,s=0,o=r-1;for(;s!==r&&n[s]<t;)++s;for(;o!==-1&&n[o]>e;)--o;if(++o,s!==0||o!==r){s>=o&&(o=Math.max(o,1),s=o-1);let a=this.getValueSize();this.times=n.slice(s,o),this.values=this.values.slice(s*a,o*a)}return this}validate(){let t=!0,e=this.getValueSize();e-Math.floor(e)!==0&&(Ft("KeyframeTrack: Invalid value size in track.",this),t=!1);let n=this.times,r=this.values,s=n.length;s===0&&(Ft("KeyframeTrack: Track is empty.",this),t=!1);let o=null;for(let a=0;a!==s;a++){let l=n[a];if(typeof l=="number"&&isNaN(l)){Ft("KeyframeTrack: Time is not a valid number.",this,a,l),t=!1;break}if(o!==null&&o>l){Ft("KeyframeTrack: Out of order keys.",this,a,l,o),t=!1;break}o=l}if(r!==void 0&&U1(r))for(let a=0,l=r.length;a!==l;++a){let c=r[a];if(isNaN(c)){Ft("KeyframeTrack: Value is not a valid number.",this,a,c),t=!1;break}}return t}optimize(){let t=this.times.slice(),e=this.values.slice(),n=this.getValueSize(),r=this.getInterpolation()===nc,s=t.length-1,o=1;for(let a=1;a<s;++a){let l=!1,c=t[a],h=t[a+1];if(c!==h&&(a!==1||c!==t[0]))if(r)l=!0;else{let u=a*n,d=u-n,f=u+n;for(let m=0;m!==n;++m){let x=e[u+m];if(x!==e[d+m]||x!==e[f+m]){l=!0;break}}}if(l){if(a!==o){t[o]=t[a];let u=a*n,d=o*n;for(let f=0;f!==n;++f)e[d+f]=e[u+f]}++o}}if(s>0){t[o]=t[s];for(let a=s*n,l=o*n,c=0;c!==n;++c)e[l+c]=e[a+c];++o}return o!==t.length?(this.times=t.slice(0,o),this.values=e.slice(0,o*n)):(this.times=t,this.values=e),this}clone(){let t=this.times.slice(),e=this.values.slice(),n=this.constructor,r=new n(this.name,t,e);return r.createInterpolant=this.createInterpolant,Ql(this.settings)&&(r.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),r}};function nx(i,t){for(let e=0,n=i.length;e!==n;e+=2)i[e]+=t}function ix(i,t){for(let e=0,n=i.length;e!==n;e+=2)i[e]*=t}yn.prototype.ValueTypeName="";yn.prototype.TimeBufferType=Float32Array;yn.prototype.ValueBufferType=Float32Array;yn.prototype.DefaultInterpolation=fc;var xr=class extends yn{constructor(t,e,n){super(t,e,n)}};xr.prototype.ValueTypeName="bool";xr.prototype.ValueBufferType=Array;xr.prototype.DefaultInterpolation=Ro;xr.prototype.InterpolantFactoryMethodLinear=void 0;xr.prototype.InterpolantFactoryMethodSmooth=void 0;var Rc=class extends yn{constructor(t,e,n,r){super(t,e,n,r)}};Rc.prototype.ValueTypeName="color";var Cc=class extends yn{constructor(t,e,n,r){super(t,e,n,r)}};Cc.prototype.ValueTypeName="number";var Pc=class extends gr{constructor(t,e,n,r){super(t,e,n,r)}interpolate_(t,e,n,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(n-e)/(r-e),c=t*a;for(let h=c+a;c!==h;c+=4)gi.slerpFlat(s,0,o,c-a,o,c,l);return s}},Ho=class extends yn{constructor(t,e,n,r){super(t,e,n,r)}InterpolantFactoryMethodLinear(t){return new Pc(this.times,this.values,this.getValueSize(),t)}};Ho.prototype.ValueTypeName="quaternion";Ho.prototype.InterpolantFactoryMethodSmooth=void 0;var yr=class extends yn{constructor(t,e,n){super(t,e,n)}};yr.prototype.ValueTypeName="string";yr.prototype.ValueBufferType=Array;yr.prototype.DefaultInterpolation=Ro;yr.prototype.InterpolantFactoryMethodLinear=void 0;yr.prototype.InterpolantFactoryMethodSmooth=void 0;var Lc=class extends yn{constructor(t,e,n,r){super(t,e,n,r)}};Lc.prototype.ValueTypeName="vector";var Ic=class{constructor(t,e,n){let r=this,s=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=t,this.onProgress=e,this.onError=n,this._abortController=null,this.itemStart=function(h){a++,s===!1&&r.onStart!==void 0&&r.onStart(h,o,a),s=!0},this.itemEnd=function(h){o++,r.onProgress!==void 0&&r.onProgress(h,o,a),o===a&&(s=!1,r.onLoad!==void 0&&r.onLoad())},this.itemError=function(h){r.onError!==void 0&&r.onError(h)},this.resolveURL=function(h){return h=h.normalize("NFC"),l?l(h):h},this.setURLModifier=function(h){return l=h,this},this.addHandler=function(h,u){return c.push(h,u),this},this.removeHandler=function(h){let u=c.indexOf(h);return u!==-1&&c.splice(u,2),this},this.getHandler=function(h){for(let u=0,d=c.length;u<d;u+=2){let f=c[u],m=c[u+1];if(f.global&&(f.lastIndex=0),f.test(h))return m}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},Hx=new Ic,Nc=class{constructor(t){this.manager=t!==void 0?t:Hx,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(t,e){let n=this;return new Promise(function(r,s){n.load(t,r,e,s)})}parse(){}setCrossOrigin(t){return this.crossOrigin=t,this}setWithCredentials(t){return this.withCredentials=t,this}setPath(t){return this.path=t,this}setResourcePath(t){return this.resourcePath=t,this}setRequestHeader(t){return this.requestHeader=t,this}setPriority(t){return this.priority=t,this}setCache(t){return this.cache=t,this}abort(){return this}};Nc.DEFAULT_MATERIAL_NAME="__DEFAULT";var tc=new q,ec=new gi,fi=new q,Wo=class extends Nn{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new ve,this.projectionMatrix=new ve,this.projectionMatrixInverse=new ve,this.coordinateSystem=Ln,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(t,e){return super.copy(t,e),this.matrixWorldInverse.copy(t.matrixWorldInverse),this.projectionMatrix.copy(t.projectionMatrix),this.projectionMatrixInverse.copy(t.projectionMatrixInverse),this.coordinateSystem=t.coordinateSystem,this}getWorldDirection(t){return super.getWorldDirection(t).negate()}updateMatrixWorld(t){super.updateMatrixWorld(t),this.matrixWorld.decompose(tc,ec,fi),fi.x===1&&fi.y===1&&fi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(tc,ec,fi.set(1,1,1)).invert()}updateWorldMatrix(t,e,n=!1){super.updateWorldMatrix(t,e,n),this.matrixWorld.decompose(tc,ec,fi),fi.x===1&&fi.y===1&&fi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(tc,ec,fi.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},dr=new q,rx=new jt,sx=new jt,rn=class extends Wo{constructor(t=50,e=1,n=.1,r=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=t,this.zoom=1,this.near=n,this.far=r,this.focus=10,this.aspect=e,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(t,e){return super.copy(t,e),this.fov=t.fov,this.zoom=t.zoom,this.near=t.near,this.far=t.far,this.focus=t.focus,this.aspect=t.aspect,this.view=t.view===null?null:Object.assign({},t.view),this.filmGauge=t.filmGauge,this.filmOffset=t.filmOffset,this}setFocalLength(t){let e=.5*this.getFilmHeight()/t;this.fov=pc*2*Math.atan(e),this.updateProjectionMatrix()}getFocalLength(){let t=Math.tan(bd*.5*this.fov);return .5*this.getFilmHeight()/t}getEffectiveFOV(){return pc*2*Math.atan(Math.tan(bd*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(t,e,n){dr.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),e.set(dr.x,dr.y).multiplyScalar(-t/dr.z),dr.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),n.set(dr.x,dr.y).multiplyScalar(-t/dr.z)}getViewSize(t,e){return this.getViewBounds(t,rx,sx),e.subVectors(sx,rx)}setViewOffset(t,e,n,r,s,o){this.aspect=t/e,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=t,this.view.fullHeight=e,this.view.offsetX=n,this.view.offsetY=r,this.view.width=s,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let t=this.near,e=t*Math.tan(bd*.5*this.fov)/this.zoom,n=2*e,r=this.aspect*n,s=-.5*r,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;s+=o.offsetX*r/l,e-=o.offsetY*n/c,r*=o.width/l,n*=o.height/c}let a=this.filmOffset;a!==0&&(s+=t*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(s,s+r,e,e-n,t,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(t){let e=super.toJSON(t);return e.object.fov=this.fov,e.object.zoom=this.zoom,e.object.near=this.near,e.object.far=this.far,e.object.focus=this.focus,e.object.aspect=this.aspect,this.view!==null&&(e.object.view=Object.assign({},this.view)),e.object.filmGauge=this.filmGauge,e.object.filmOffset=this.filmOffset,e}};var Dc=class extends Wo{constructor(t=-1,e=1,n=1,r=-1,s=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=t,this.right=e,this.top=n,this.bottom=r,this.near=s,this.far=o,this.updateProjectionMatrix()}copy(t,e){return super.copy(t,e),this.left=t.left,this.right=t.right,this.top=t.top,this.bottom=t.bottom,this.near=t.near,this.far=t.far,this.zoom=t.zoom,this.view=t.view===null?null:Object.assign({},t.view),this}setViewOffset(t,e,n,r,s,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=t,this.view.fullHeight=e,this.view.offsetX=n,this.view.offsetY=r,this.view.width=s,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let t=(this.right-this.left)/(2*this.zoom),e=(this.top-this.bottom)/(2*this.zoom),n=(this.right+this.left)/2,r=(this.top+this.bottom)/2,s=n-t,o=n+t,a=r+e,l=r-e;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,h=(this.top-this.bottom)/this.view.fullHeight/this.zoom;s+=c*this.view.offsetX,o=s+c*this.view.width,a-=h*this.view.offsetY,l=a-h*this.view.height}this.projectionMatrix.makeOrthographic(s,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(t){let e=super.toJSON(t);return e.object.zoom=this.zoom,e.object.left=this.left,e.object.right=this.right,e.object.top=this.top,e.object.bottom=this.bottom,e.object.near=this.near,e.object.far=this.far,this.view!==null&&(e.object.view=Object.assign({},this.view)),e}};var $o=class extends Ui{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(t){return super.copy(t),this.instanceCount=t.instanceCount,this}toJSON(){let t=super.toJSON();return t.instanceCount=this.instanceCount,t.isInstancedBufferGeometry=!0,t}};var Os=-90,ks=1,Xs=class extends Nn{constructor(t,e,n){super(),this.type="CubeCamera",this.renderTarget=n,this.coordinateSystem=null,this.activeMipmapLevel=0;let r=new rn(Os,ks,t,e);r.layers=this.layers,this.add(r);let s=new rn(Os,ks,t,e);s.layers=this.layers,this.add(s);let o=new rn(Os,ks,t,e);o.layers=this.layers,this.add(o);let a=new rn(Os,ks,t,e);a.layers=this.layers,this.add(a);let l=new rn(Os,ks,t,e);l.layers=this.layers,this.add(l);let c=new rn(Os,ks,t,e);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let t=this.coordinateSystem,e=this.children.concat(),[n,r,s,o,a,l]=e;for(let c of e)this.remove(c);if(t===Ln)n.up.set(0,1,0),n.lookAt(1,0,0),r.up.set(0,1,0),r.lookAt(-1,0,0),s.up.set(0,0,-1),s.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(t===Lo)n.up.set(0,-1,0),n.lookAt(-1,0,0),r.up.set(0,-1,0),r.lookAt(1,0,0),s.up.set(0,0,1),s.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+t);for(let c of e)this.add(c),c.updateMatrixWorld()}update(t,e){this.parent===null&&this.updateMatrixWorld();let{renderTarget:n,activeMipmapLevel:r}=this;this.coordinateSystem!==t.coordinateSystem&&(this.coordinateSystem=t.coordinateSystem,this.updateCoordinateSystem());let[s,o,a,l,c,h]=this.children,u=t.getRenderTarget(),d=t.getActiveCubeFace(),f=t.getActiveMipmapLevel(),m=t.xr.enabled;t.xr.enabled=!1;let x=n.texture.mipmapsAutoUpdate;n.texture.mipmapsAutoUpdate=!1;let g=!1;t.isWebGLRenderer===!0?g=t.state.buffers.depth.getReversed():g=t.reversedDepthBuffer,t.setRenderTarget(n,0,r),g&&t.autoClear===!1&&t.clearDepth(),t.render(e,s),t.setRenderTarget(n,1,r),g&&t.autoClear===!1&&t.clearDepth(),t.render(e,o),t.setRenderTarget(n,2,r),g&&t.autoClear===!1&&t.clearDepth(),t.render(e,a),t.setRenderTarget(n,3,r),g&&t.autoClear===!1&&t.clearDepth(),t.render(e,l),t.setRenderTarget(n,4,r),g&&t.autoClear===!1&&t.clearDepth(),t.render(e,c),n.texture.mipmapsAutoUpdate=x,t.setRenderTarget(n,5,r),g&&t.autoClear===!1&&t.clearDepth(),t.render(e,h),t.setRenderTarget(u,d,f),t.xr.enabled=m,n.texture.needsPMREMUpdate=!0}},Fc=class extends rn{constructor(t=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=t,this.perCameraFrustumCulled=!1}};var Mf="\\[\\]\\.:\\/",uE=new RegExp("["+Mf+"]","g"),Sf="[^"+Mf+"]",dE="[^"+Mf.replace("\\.","")+"]",fE=/((?:WC+[\/:])*)/.source.replace("WC",Sf),pE=/(WCOD+)?/.source.replace("WCOD",dE),mE=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",Sf),gE=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",Sf),xE=new RegExp("^"+fE+pE+mE+gE+"$"),yE=["material","materials","bones","map"],$d=class{constructor(t,e,n){let r=n||de.parseTrackName(e);this._targetGroup=t,this._bindings=t.subscribe_(e,r)}getValue(t,e){this.bind();let n=this._targetGroup.nCachedObjects_,r=this._bindings[n];r!==void 0&&r.getValue(t,e)}setValue(t,e){let n=this._bindings;for(let r=this._targetGroup.nCachedObjects_,s=n.length;r!==s;++r)n[r].setValue(t,e)}bind(){let t=this._bindings;for(let e=this._targetGroup.nCachedObjects_,n=t.length;e!==n;++e)t[e].bind()}unbind(){let t=this._bindings;for(let e=this._targetGroup.nCachedObjects_,n=t.length;e!==n;++e)t[e].unbind()}},de=class i{constructor(t,e,n){this.path=e,this.parsedPath=n||i.parseTrackName(e),this.node=i.findNode(t,this.parsedPath.nodeName),this.rootNode=t,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(t,e,n){return t&&t.isAnimationObjectGroup?new i.Composite(t,e,n):new i(t,e,n)}static sanitizeNodeName(t){return t.replace(/\s/g,"_").replace(uE,"")}static parseTrackName(t){let e=xE.exec(t);if(e===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+t);let n={nodeName:e[2],objectName:e[3],objectIndex:e[4],propertyName:e[5],propertyIndex:e[6]},r=n.nodeName&&n.nodeName.lastIndexOf(".");if(r!==void 0&&r!==-1){let s=n.nodeName.substring(r+1);yE.indexOf(s)!==-1&&(n.nodeName=n.nodeName.substring(0,r),n.objectName=s)}if(n.propertyName===null||n.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+t);return n}static findNode(t,e){if(e===void 0||e===""||e==="."||e===-1||e===t.name||e===t.uuid)return t;if(t.skeleton){let n=t.skeleton.getBoneByName(e);if(n!==void 0)return n}if(t.children){let n=function(s){for(let o=0;o<s.length;o++){let a=s[o];if(a.name===e||a.uuid===e)return a;let l=n(a.children);if(l)return l}return null},r=n(t.children);if(r)return r}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(t,e){t[e]=this.targetObject[this.propertyName]}_getValue_array(t,e){let n=this.resolvedProperty;for(let r=0,s=n.length;r!==s;++r)t[e++]=n[r]}_getValue_arrayElement(t,e){t[e]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(t,e){this.resolvedProperty.toArray(t,e)}_setValue_direct(t,e){this.targetObject[this.propertyName]=t[e]}_setValue_direct_setNeedsUpdate(t,e){this.targetObject[this.propertyName]=t[e],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(t,e){this.targetObject[this.propertyName]=t[e],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(t,e){let n=this.resolvedProperty;for(let r=0,s=n.length;r!==s;++r)n[r]=t[e++]}_setValue_array_setNeedsUpdate(t,e){let n=this.resolvedProperty;for(let r=0,s=n.length;r!==s;++r)n[r]=t[e++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(t,e){let n=this.resolvedProperty;for(let r=0,s=n.length;r!==s;++r)n[r]=t[e++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(t,e){this.resolvedProperty[this.propertyIndex]=t[e]}_setValue_arrayElement_setNeedsUpdate(t,e){this.resolvedProperty[this.propertyIndex]=t[e],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(t,e){this.resolvedProperty[this.propertyIndex]=t[e],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(t,e){this.resolvedProperty.fromArray(t,e)}_setValue_fromArray_setNeedsUpdate(t,e){this.resolvedProperty.fromArray(t,e),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(t,e){this.resolvedProperty.fromArray(t,e),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(t,e){this.bind(),this.getValue(t,e)}_setValue_unbound(t,e){this.bind(),this.setValue(t,e)}bind(){let t=this.node,e=this.parsedPath,n=e.objectName,r=e.propertyName,s=e.propertyIndex;if(t||(t=i.findNode(this.rootNode,e.nodeName),this.node=t),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!t){Dt("PropertyBinding: No target node found for track: "+this.path+".");return}if(n){let c=e.objectIndex;switch(n){case"materials":if(!t.material){Ft("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!t.material.materials){Ft("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}t=t.material.materials;break;case"bones":if(!t.skeleton){Ft("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}t=t.skeleton.bones;for(let h=0;h<t.length;h++)if(t[h].name===c){c=h;break}break;case"map":if("map"in t){t=t.map;break}if(!t.material){Ft("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!t.material.map){Ft("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}t=t.material.map;break;default:if(t[n]===void 0){Ft("PropertyBinding: Can not bind to objectName of node undefined.",this);return}t=t[n]}if(c!==void 0){if(t[c]===void 0){Ft("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,t);return}t=t[c]}}let o=t[r];if(o===void 0){let c=e.nodeName;Ft("PropertyBinding: Trying to update property for track: "+c+"."+r+" but it wasn't found.",t);return}let a=this.Versioning.None;this.targetObject=t,t.isMaterial===!0?a=this.Versioning.NeedsUpdate:t.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(s!==void 0){if(r==="morphTargetInfluences"){if(!t.geometry){Ft("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!t.geometry.morphAttributes){Ft("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}t.morphTargetDictionary[s]!==void 0&&(s=t.morphTargetDictionary[s])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=s}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=r;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};de.Composite=$d;de.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};de.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};de.prototype.GetterByBindingType=[de.prototype._getValue_direct,de.prototype._getValue_array,de.prototype._getValue_arrayElement,de.prototype._getValue_toArray];de.prototype.SetterByBindingTypeAndVersioning=[[de.prototype._setValue_direct,de.prototype._setValue_direct_setNeedsUpdate,de.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[de.prototype._setValue_array,de.prototype._setValue_array_setNeedsUpdate,de.prototype._setValue_array_setMatrixWorldNeedsUpdate],[de.prototype._setValue_arrayElement,de.prototype._setValue_arrayElement_setNeedsUpdate,de.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[de.prototype._setValue_fromArray,de.prototype._setValue_fromArray_setNeedsUpdate,de.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var tF=new Float32Array(1);var Xd=class{static{this.prototype.isMatrix2=!0}constructor(t,e,n,r){this.elements=[1,0,0,1],t!==void 0&&this.set(t,e,n,r)}identity(){return this.set(1,0,0,1),this}fromArray(t,e=0){for(let n=0;n<4;n++)this.elements[n]=t[n+e];return this}set(t,e,n,r){let s=this.elements;return s[0]=t,s[2]=e,s[1]=n,s[3]=r,this}};function Ef(i,t,e,n){let r=vE(n);switch(e){case ff:return i*t;case mf:return i*t/r.components*r.byteLength;case $c:return i*t/r.components*r.byteLength;case _r:return i*t*2/r.components*r.byteLength;case Xc:return i*t*2/r.components*r.byteLength;case pf:return i*t*3/r.components*r.byteLength;case Zn:return i*t*4/r.components*r.byteLength;case qc:return i*t*4/r.components*r.byteLength;case jo:case Ko:return Math.floor((i+3)/4)*Math.floor((t+3)/4)*8;case Jo:case Zo:return Math.floor((i+3)/4)*Math.floor((t+3)/4)*16;case jc:case Jc:return Math.max(i,16)*Math.max(t,8)/4;case Yc:case Kc:return Math.max(i,8)*Math.max(t,8)/2;case Zc:case Qc:case eh:case nh:return Math.floor((i+3)/4)*Math.floor((t+3)/4)*8;case th:case Qo:case ih:return Math.floor((i+3)/4)*Math.floor((t+3)/4)*16;case rh:return Math.floor((i+3)/4)*Math.floor((t+3)/4)*16;case sh:return Math.floor((i+4)/5)*Math.floor((t+3)/4)*16;case oh:return Math.floor((i+4)/5)*Math.floor((t+4)/5)*16;case ah:return Math.floor((i+5)/6)*Math.floor((t+4)/5)*16;case lh:return Math.floor((i+5)/6)*Math.floor((t+5)/6)*16;case ch:return Math.floor((i+7)/8)*Math.floor((t+4)/5)*16;case hh:return Math.floor((i+7)/8)*Math.floor((t+5)/6)*16;case uh:return Math.floor((i+7)/8)*Math.floor((t+7)/8)*16;case dh:return Math.floor((i+9)/10)*Math.floor((t+4)/5)*16;case fh:return Math.floor((i+9)/10)*Math.floor((t+5)/6)*16;case ph:return Math.floor((i+9)/10)*Math.floor((t+7)/8)*16;case mh:return Math.floor((i+9)/10)*Math.floor((t+9)/10)*16;case gh:return Math.floor((i+11)/12)*Math.floor((t+9)/10)*16;case xh:return Math.floor((i+11)/12)*Math.floor((t+11)/12)*16;case yh:case vh:case bh:return Math.ceil(i/4)*Math.ceil(t/4)*16;case _h:case wh:return Math.ceil(i/4)*Math.ceil(t/4)*8;case ta:case Mh:return Math.ceil(i/4)*Math.ceil(t/4)*16}throw new Error(`Unable to determine texture byte length for ${e} format.`)}function vE(i){switch(i){case vn:case cf:return{byteLength:1,components:1};case js:case hf:case Jn:return{byteLength:2,components:1};case Hc:case Wc:return{byteLength:2,components:4};case jn:case Gc:case Kn:return{byteLength:4,components:1};case uf:case df:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${i}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Dt("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");/**
 * @license
 * Copyright 2010-2026 Three.js Authors
 * SPDX-License-Identifier: MIT
 */function uy(){let i=null,t=!1,e=null,n=null;function r(s,o){n=i.requestAnimationFrame(r),e(s,o)}return{start:function(){t!==!0&&e!==null&&i!==null&&(n=i.requestAnimationFrame(r),t=!0)},stop:function(){i!==null&&i.cancelAnimationFrame(n),t=!1},setAnimationLoop:function(s){e=s},setContext:function(s){i=s}}}function bE(i){let t=new WeakMap;function e(a,l){let c=a.array,h=a.usage,u=c.byteLength,d=i.createBuffer();i.bindBuffer(l,d),i.bufferData(l,c,h),a.onUploadCallback();let f;if(c instanceof Float32Array)f=i.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)f=i.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?f=i.HALF_FLOAT:f=i.UNSIGNED_SHORT;else if(c instanceof Int16Array)f=i.SHORT;else if(c instanceof Uint32Array)f=i.UNSIGNED_INT;else if(c instanceof Int32Array)f=i.INT;else if(c instanceof Int8Array)f=i.BYTE;else if(c instanceof Uint8Array)f=i.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)f=i.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:d,type:f,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:u}}function n(a,l,c){let h=l.array,u=l.updateRanges;if(i.bindBuffer(c,a),u.length===0)i.bufferSubData(c,0,h);else{u.sort((f,m)=>f.start-m.start);let d=0;for(let f=1;f<u.length;f++){let m=u[d],x=u[f];x.start<=m.start+m.count+1?m.count=Math.max(m.count,x.start+x.count-m.start):(++d,u[d]=x)}u.length=d+1;for(let f=0,m=u.length;f<m;f++){let x=u[f];i.bufferSubData(c,x.start*h.BYTES_PER_ELEMENT,h,x.start,x.count)}l.clearUpdateRanges()}l.onUploadCallback()}function r(a){return a.isInterleavedBufferAttribute&&(a=a.data),t.get(a)}function s(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=t.get(a);l&&(i.deleteBuffer(l.buffer),t.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let h=t.get(a);(!h||h.version<a.version)&&t.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=t.get(a);if(c===void 0)t.set(a,e(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");n(c.buffer,a,l),c.version=a.version}}return{get:r,remove:s,update:o}}var _E=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,wE=`#ifdef USE_ALPHAHASH
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
#endif`,ME=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,SE=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,EE=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,TE=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,AE=`#ifdef USE_AOMAP
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
#endif`,RE=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,CE=`#ifdef USE_BATCHING
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
#endif`,PE=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,LE=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,IE=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,NE=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,DE=`#ifdef USE_IRIDESCENCE
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
#endif`,FE=`#ifdef USE_BUMPMAP
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
#endif`,OE=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,kE=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,UE=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,BE=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,zE=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,VE=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,GE=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,HE=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,WE=`#define PI 3.141592653589793
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
} // validated`,$E=`vec3 transformedNormal = objectNormal;
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
#endif`,XE=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,qE=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,YE=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,jE=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,KE="gl_FragColor = linearToOutputTexel( gl_FragColor );",JE=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,ZE=`#ifdef USE_ENVMAP
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
#endif`,QE=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,tT=`#ifdef USE_ENVMAP
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
#endif`,eT=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,nT=`#ifdef USE_ENVMAP
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
#endif`,iT=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,rT=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,sT=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,oT=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,aT=`#ifdef USE_GRADIENTMAP
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
}`,lT=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,cT=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,hT=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,uT=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,dT=`#ifdef USE_ENVMAP
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
#endif`,fT=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,pT=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,mT=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,gT=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,xT=`PhysicalMaterial material;
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
#endif`,yT=`uniform sampler2D dfgLUT;
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
}`,vT=`
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
#endif`,bT=`#if defined( RE_IndirectDiffuse )
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
#endif`,_T=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,wT=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,MT=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,ST=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,ET=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,TT=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,AT=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,RT=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,CT=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,PT=`#if defined( USE_POINTS_UV )
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
#endif`,LT=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,IT=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,NT=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,DT=`#if defined( USE_MORPHCOLORS )
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
#endif`,FT=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,OT=`#ifdef USE_MORPHTARGETS
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
#endif`,kT=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,UT=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,BT=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,zT=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,VT=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,GT=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,HT=`#ifdef USE_NORMALMAP
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
#endif`,WT=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,$T=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,XT=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,qT=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,YT=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,jT=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,KT=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,JT=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,ZT=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,QT=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,tA=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,eA=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,nA=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,iA=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,rA=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,sA=`float getShadowMask() {
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
}`,oA=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,aA=`#ifdef USE_SKINNING
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
#endif`,lA=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,cA=`#ifdef USE_SKINNING
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
#endif`,hA=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,uA=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,dA=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,fA=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,pA=`#ifdef USE_TRANSMISSION
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
#endif`,mA=`#ifdef USE_TRANSMISSION
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
#endif`,gA=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,xA=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,yA=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,vA=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,bA=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,_A=`uniform sampler2D t2D;
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
}`,wA=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,MA=`uniform float backgroundBlurriness;
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
}`,SA=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,EA=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,TA=`#include <common>
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
}`,AA=`#if DEPTH_PACKING == 3200
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
}`,RA=`#define DISTANCE
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
}`,CA=`#define DISTANCE
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
}`,PA=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,LA=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,IA=`uniform float scale;
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
}`,NA=`uniform vec3 diffuse;
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
}`,DA=`#include <common>
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
}`,FA=`uniform vec3 diffuse;
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
}`,OA=`#define LAMBERT
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
}`,kA=`#define LAMBERT
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
}`,UA=`#define MATCAP
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
}`,BA=`#define MATCAP
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
}`,zA=`#define NORMAL
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
}`,VA=`#define NORMAL
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
}`,GA=`#define PHONG
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
}`,HA=`#define PHONG
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
}`,WA=`#define STANDARD
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
}`,$A=`#define STANDARD
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
}`,XA=`#define TOON
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
}`,qA=`#define TOON
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
}`,YA=`uniform float size;
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
}`,jA=`uniform vec3 diffuse;
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
}`,KA=`#include <common>
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
}`,JA=`uniform vec3 color;
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
}`,ZA=`uniform float rotation;
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
}`,QA=`uniform vec3 diffuse;
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
}`,Gt={alphahash_fragment:_E,alphahash_pars_fragment:wE,alphamap_fragment:ME,alphamap_pars_fragment:SE,alphatest_fragment:EE,alphatest_pars_fragment:TE,aomap_fragment:AE,aomap_pars_fragment:RE,batching_pars_vertex:CE,batching_vertex:PE,begin_vertex:LE,beginnormal_vertex:IE,bsdfs:NE,iridescence_fragment:DE,bumpmap_pars_fragment:FE,clipping_planes_fragment:OE,clipping_planes_pars_fragment:kE,clipping_planes_pars_vertex:UE,clipping_planes_vertex:BE,color_fragment:zE,color_pars_fragment:VE,color_pars_vertex:GE,color_vertex:HE,common:WE,defaultnormal_vertex:$E,displacementmap_pars_vertex:XE,displacementmap_vertex:qE,emissivemap_fragment:YE,emissivemap_pars_fragment:jE,colorspace_fragment:KE,colorspace_pars_fragment:JE,envmap_fragment:ZE,envmap_common_pars_fragment:QE,envmap_pars_fragment:tT,envmap_pars_vertex:eT,envmap_physical_pars_fragment:dT,envmap_vertex:nT,fog_vertex:iT,fog_pars_vertex:rT,fog_fragment:sT,fog_pars_fragment:oT,gradientmap_pars_fragment:aT,lightmap_pars_fragment:lT,lights_lambert_fragment:cT,lights_lambert_pars_fragment:hT,lights_pars_begin:uT,lights_toon_fragment:fT,lights_toon_pars_fragment:pT,lights_phong_fragment:mT,lights_phong_pars_fragment:gT,lights_physical_fragment:xT,lights_physical_pars_fragment:yT,lights_fragment_begin:vT,lights_fragment_maps:bT,lights_fragment_end:_T,lightprobes_pars_fragment:wT,logdepthbuf_fragment:MT,logdepthbuf_pars_fragment:ST,logdepthbuf_pars_vertex:ET,logdepthbuf_vertex:TT,map_fragment:AT,map_pars_fragment:RT,map_particle_fragment:CT,map_particle_pars_fragment:PT,metalnessmap_fragment:LT,metalnessmap_pars_fragment:IT,morphinstance_vertex:NT,morphcolor_vertex:DT,morphnormal_vertex:FT,morphtarget_pars_vertex:OT,morphtarget_vertex:kT,normal_fragment_begin:UT,normal_fragment_maps:BT,normal_pars_fragment:zT,normal_pars_vertex:VT,normal_vertex:GT,normalmap_pars_fragment:HT,clearcoat_normal_fragment_begin:WT,clearcoat_normal_fragment_maps:$T,clearcoat_pars_fragment:XT,iridescence_pars_fragment:qT,opaque_fragment:YT,packing:jT,premultiplied_alpha_fragment:KT,project_vertex:JT,dithering_fragment:ZT,dithering_pars_fragment:QT,roughnessmap_fragment:tA,roughnessmap_pars_fragment:eA,shadowmap_pars_fragment:nA,shadowmap_pars_vertex:iA,shadowmap_vertex:rA,shadowmask_pars_fragment:sA,skinbase_vertex:oA,skinning_pars_vertex:aA,skinning_vertex:lA,skinnormal_vertex:cA,specularmap_fragment:hA,specularmap_pars_fragment:uA,tonemapping_fragment:dA,tonemapping_pars_fragment:fA,transmission_fragment:pA,transmission_pars_fragment:mA,uv_pars_fragment:gA,uv_pars_vertex:xA,uv_vertex:yA,worldpos_vertex:vA,background_vert:bA,background_frag:_A,backgroundCube_vert:wA,backgroundCube_frag:MA,cube_vert:SA,cube_frag:EA,depth_vert:TA,depth_frag:AA,distance_vert:RA,distance_frag:CA,equirect_vert:PA,equirect_frag:LA,linedashed_vert:IA,linedashed_frag:NA,meshbasic_vert:DA,meshbasic_frag:FA,meshlambert_vert:OA,meshlambert_frag:kA,meshmatcap_vert:UA,meshmatcap_frag:BA,meshnormal_vert:zA,meshnormal_frag:VA,meshphong_vert:GA,meshphong_frag:HA,meshphysical_vert:WA,meshphysical_frag:$A,meshtoon_vert:XA,meshtoon_frag:qA,points_vert:YA,points_frag:jA,shadow_vert:KA,shadow_frag:JA,sprite_vert:ZA,sprite_frag:QA},wt={common:{diffuse:{value:new Kt(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new Ot},alphaMap:{value:null},alphaMapTransform:{value:new Ot},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new Ot}},envmap:{envMap:{value:null},envMapRotation:{value:new Ot},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new Ot}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new Ot}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new Ot},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new Ot},normalScale:{value:new jt(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new Ot},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new Ot}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new Ot}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new Ot}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new Kt(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new Kt(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new Ot},alphaTest:{value:0},uvTransform:{value:new Ot}},sprite:{diffuse:{value:new Kt(16777215)},opacity:{value:1},center:{value:new jt(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new Ot},alphaMap:{value:null},alphaMapTransform:{value:new Ot},alphaTest:{value:0}}},bi={basic:{uniforms:Ke([wt.common,wt.specularmap,wt.envmap,wt.aomap,wt.lightmap,wt.fog]),vertexShader:Gt.meshbasic_vert,fragmentShader:Gt.meshbasic_frag},lambert:{uniforms:Ke([wt.common,wt.specularmap,wt.envmap,wt.aomap,wt.lightmap,wt.emissivemap,wt.bumpmap,wt.normalmap,wt.displacementmap,wt.fog,wt.lights,{emissive:{value:new Kt(0)},envMapIntensity:{value:1}}]),vertexShader:Gt.meshlambert_vert,fragmentShader:Gt.meshlambert_frag},phong:{uniforms:Ke([wt.common,wt.specularmap,wt.envmap,wt.aomap,wt.lightmap,wt.emissivemap,wt.bumpmap,wt.normalmap,wt.displacementmap,wt.fog,wt.lights,{emissive:{value:new Kt(0)},specular:{value:new Kt(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:Gt.meshphong_vert,fragmentShader:Gt.meshphong_frag},standard:{uniforms:Ke([wt.common,wt.envmap,wt.aomap,wt.lightmap,wt.emissivemap,wt.bumpmap,wt.normalmap,wt.displacementmap,wt.roughnessmap,wt.metalnessmap,wt.fog,wt.lights,{emissive:{value:new Kt(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:Gt.meshphysical_vert,fragmentShader:Gt.meshphysical_frag},toon:{uniforms:Ke([wt.common,wt.aomap,wt.lightmap,wt.emissivemap,wt.bumpmap,wt.normalmap,wt.displacementmap,wt.gradientmap,wt.fog,wt.lights,{emissive:{value:new Kt(0)}}]),vertexShader:Gt.meshtoon_vert,fragmentShader:Gt.meshtoon_frag},matcap:{uniforms:Ke([wt.common,wt.bumpmap,wt.normalmap,wt.displacementmap,wt.fog,{matcap:{value:null}}]),vertexShader:Gt.meshmatcap_vert,fragmentShader:Gt.meshmatcap_frag},points:{uniforms:Ke([wt.points,wt.fog]),vertexShader:Gt.points_vert,fragmentShader:Gt.points_frag},dashed:{uniforms:Ke([wt.common,wt.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:Gt.linedashed_vert,fragmentShader:Gt.linedashed_frag},depth:{uniforms:Ke([wt.common,wt.displacementmap]),vertexShader:Gt.depth_vert,fragmentShader:Gt.depth_frag},normal:{uniforms:Ke([wt.common,wt.bumpmap,wt.normalmap,wt.displacementmap,{opacity:{value:1}}]),vertexShader:Gt.meshnormal_vert,fragmentShader:Gt.meshnormal_frag},sprite:{uniforms:Ke([wt.sprite,wt.fog]),vertexShader:Gt.sprite_vert,fragmentShader:Gt.sprite_frag},background:{uniforms:{uvTransform:{value:new Ot},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:Gt.background_vert,fragmentShader:Gt.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new Ot}},vertexShader:Gt.backgroundCube_vert,fragmentShader:Gt.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:Gt.cube_vert,fragmentShader:Gt.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:Gt.equirect_vert,fragmentShader:Gt.equirect_frag},distance:{uniforms:Ke([wt.common,wt.displacementmap,{referencePosition:{value:new q},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:Gt.distance_vert,fragmentShader:Gt.distance_frag},shadow:{uniforms:Ke([wt.lights,wt.fog,{color:{value:new Kt(0)},opacity:{value:1}}]),vertexShader:Gt.shadow_vert,fragmentShader:Gt.shadow_frag}};bi.physical={uniforms:Ke([bi.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new Ot},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new Ot},clearcoatNormalScale:{value:new jt(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new Ot},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new Ot},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new Ot},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new Ot},sheen:{value:0},sheenColor:{value:new Kt(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new Ot},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new Ot},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new Ot},transmissionSamplerSize:{value:new jt},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new Ot},attenuationDistance:{value:0},attenuationColor:{value:new Kt(0)},specularColor:{value:new Kt(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new Ot},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new Ot},anisotropyVector:{value:new jt},anisotropyMap:{value:null},anisotropyMapTransform:{value:new Ot}}]),vertexShader:Gt.meshphysical_vert,fragmentShader:Gt.meshphysical_frag};var Sh={r:0,b:0,g:0},tR=new ve,dy=new Ot;dy.set(-1,0,0,0,1,0,0,0,1);function eR(i,t,e,n,r,s){let o=new Kt(0),a=r===!0?0:1,l,c,h=null,u=0,d=null;function f(y){let b=y.isScene===!0?y.background:null;if(b&&b.isTexture){let _=y.backgroundBlurriness>0;b=t.get(b,_)}return b}function m(y){let b=!1,_=f(y);_===null?g(o,a):_&&_.isColor&&(g(_,1),b=!0);let T=i.xr.getEnvironmentBlendMode();T==="additive"?e.buffers.color.setClear(0,0,0,1,s):T==="alpha-blend"&&e.buffers.color.setClear(0,0,0,0,s),(i.autoClear||b)&&(e.buffers.depth.setTest(!0),e.buffers.depth.setMask(!0),e.buffers.color.setMask(!0),i.clear(i.autoClearColor,i.autoClearDepth,i.autoClearStencil))}function x(y,b){let _=f(b);_&&_.isCubeTexture?(c===void 0&&(c=new Dn(new Ws(1,1,1),new xi({name:"BackgroundCubeMaterial",uniforms:ts(bi.backgroundCube.uniforms),vertexShader:bi.backgroundCube.vertexShader,fragmentShader:bi.backgroundCube.fragmentShader,side:on,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(T,R,v){this.matrixWorld.copyPosition(v.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),n.update(c)),c.material.uniforms.envMap.value=_,c.material.uniforms.backgroundBlurriness.value=b.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=b.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(tR.makeRotationFromEuler(b.backgroundRotation)).transpose(),_.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(dy),c.material.toneMapped=Xt.getTransfer(_.colorSpace)!==ne,(h!==_||u!==_.version||d!==i.toneMapping)&&(c.material.needsUpdate=!0,h=_,u=_.version,d=i.toneMapping),c.layers.enableAll(),y.unshift(c,c.geometry,c.material,0,0,null)):_&&_.isTexture&&(l===void 0&&(l=new Dn(new Go(2,2),new xi({name:"BackgroundMaterial",uniforms:ts(bi.background.uniforms),vertexShader:bi.background.vertexShader,fragmentShader:bi.background.fragmentShader,side:vr,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),n.update(l)),l.material.uniforms.t2D.value=_,l.material.uniforms.backgroundIntensity.value=b.backgroundIntensity,l.material.toneMapped=Xt.getTransfer(_.colorSpace)!==ne,_.matrixAutoUpdate===!0&&_.updateMatrix(),l.material.uniforms.uvTransform.value.copy(_.matrix),(h!==_||u!==_.version||d!==i.toneMapping)&&(l.material.needsUpdate=!0,h=_,u=_.version,d=i.toneMapping),l.layers.enableAll(),y.unshift(l,l.geometry,l.material,0,0,null))}function g(y,b){y.getRGB(Sh,wf(i)),e.buffers.color.setClear(Sh.r,Sh.g,Sh.b,b,s)}function p(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(y,b=1){o.set(y),a=b,g(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(y){a=y,g(o,a)},render:m,addToRenderList:x,dispose:p}}function nR(i,t){let e=i.getParameter(i.MAX_VERTEX_ATTRIBS),n={},r=d(null),s=r,o=!1;function a(C,I,D,L,B){let H=!1,U=u(C,L,D,I);s!==U&&(s=U,c(s.object)),H=f(C,L,D,B),H&&m(C,L,D,B),B!==null&&t.update(B,i.ELEMENT_ARRAY_BUFFER),(H||o)&&(o=!1,_(C,I,D,L),B!==null&&i.bindBuffer(i.ELEMENT_ARRAY_BUFFER,t.get(B).buffer))}function l(){return i.createVertexArray()}function c(C){return i.bindVertexArray(C)}function h(C){return i.deleteVertexArray(C)}function u(C,I,D,L){let B=L.wireframe===!0,H=n[I.id];H===void 0&&(H={},n[I.id]=H);let U=C.isInstancedMesh===!0?C.id:0,tt=H[U];tt===void 0&&(tt={},H[U]=tt);let W=tt[D.id];W===void 0&&(W={},tt[D.id]=W);let Y=W[B];return Y===void 0&&(Y=d(l()),W[B]=Y),Y}function d(C){let I=[],D=[],L=[];for(let B=0;B<e;B++)I[B]=0,D[B]=0,L[B]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:I,enabledAttributes:D,attributeDivisors:L,object:C,attributes:{},index:null}}function f(C,I,D,L){let B=s.attributes,H=I.attributes,U=0,tt=D.getAttributes();for(let W in tt)if(tt[W].location>=0){let et=B[W],St=H[W];if(St===void 0&&(W==="instanceMatrix"&&C.instanceMatrix&&(St=C.instanceMatrix),W==="instanceColor"&&C.instanceColor&&(St=C.instanceColor)),et===void 0||et.attribute!==St||St&&et.data!==St.data)return!0;U++}return s.attributesNum!==U||s.index!==L}function m(C,I,D,L){let B={},H=I.attributes,U=0,tt=D.getAttributes();for(let W in tt)if(tt[W].location>=0){let et=H[W];et===void 0&&(W==="instanceMatrix"&&C.instanceMatrix&&(et=C.instanceMatrix),W==="instanceColor"&&C.instanceColor&&(et=C.instanceColor));let St={};St.attribute=et,et&&et.data&&(St.data=et.data),B[W]=St,U++}s.attributes=B,s.attributesNum=U,s.index=L}function x(){let C=s.newAttributes;for(let I=0,D=C.length;I<D;I++)C[I]=0}function g(C){p(C,0)}function p(C,I){let D=s.newAttributes,L=s.enabledAttributes,B=s.attributeDivisors;D[C]=1,L[C]===0&&(i.enableVertexAttribArray(C),L[C]=1),B[C]!==I&&(i.vertexAttribDivisor(C,I),B[C]=I)}function y(){let C=s.newAttributes,I=s.enabledAttributes;for(let D=0,L=I.length;D<L;D++)I[D]!==C[D]&&(i.disableVertexAttribArray(D),I[D]=0)}function b(C,I,D,L,B,H,U){U===!0?i.vertexAttribIPointer(C,I,D,B,H):i.vertexAttribPointer(C,I,D,L,B,H)}function _(C,I,D,L){x();let B=L.attributes,H=D.getAttributes(),U=I.defaultAttributeValues;for(let tt in H){let W=H[tt];if(W.location>=0){let Y=B[tt];if(Y===void 0&&(tt==="instanceMatrix"&&C.instanceMatrix&&(Y=C.instanceMatrix),tt==="instanceColor"&&C.instanceColor&&(Y=C.instanceColor)),Y!==void 0){let et=Y.normalized,St=Y.itemSize,ft=t.get(Y);if(ft===void 0)continue;let X=ft.buffer,ot=ft.type,vt=ft.bytesPerElement,ct=ot===i.INT||ot===i.UNSIGNED_INT||Y.gpuType===Gc;if(Y.isInterleavedBufferAttribute){let ht=Y.data,It=ht.isInterleavedBuffer===!0?ht.stride:ht.itemSize,se=Y.offset;if(ht.isInstancedInterleavedBuffer||ht.isInstancedBufferAttribute){for(let Pt=0;Pt<W.locationSize;Pt++)p(W.location+Pt,ht.meshPerAttribute);C.isInstancedMesh!==!0&&L._maxInstanceCount===void 0&&(L._maxInstanceCount=ht.meshPerAttribute*ht.count)}else for(let Pt=0;Pt<W.locationSize;Pt++)g(W.location+Pt);i.bindBuffer(i.ARRAY_BUFFER,X);for(let Pt=0;Pt<W.locationSize;Pt++)b(W.location+Pt,St/W.locationSize,ot,et,It*vt,(se+St/W.locationSize*Pt)*vt,ct)}else{if(Y.isInstancedBufferAttribute){for(let ht=0;ht<W.locationSize;ht++)p(W.location+ht,Y.meshPerAttribute);C.isInstancedMesh!==!0&&L._maxInstanceCount===void 0&&(L._maxInstanceCount=Y.meshPerAttribute*Y.count)}else for(let ht=0;ht<W.locationSize;ht++)g(W.location+ht);i.bindBuffer(i.ARRAY_BUFFER,X);for(let ht=0;ht<W.locationSize;ht++)b(W.location+ht,St/W.locationSize,ot,et,St*vt,St/W.locationSize*ht*vt,ct)}}else if(U!==void 0){let et=U[tt];if(et!==void 0)switch(et.length){case 2:i.vertexAttrib2fv(W.location,et);break;case 3:i.vertexAttrib3fv(W.location,et);break;case 4:i.vertexAttrib4fv(W.location,et);break;default:i.vertexAttrib1fv(W.location,et)}}}}y()}function T(){O();for(let C in n){let I=n[C];for(let D in I){let L=I[D];for(let B in L){let H=L[B];for(let U in H)h(H[U].object),delete H[U];delete L[B]}}delete n[C]}}function R(C){if(n[C.id]===void 0)return;let I=n[C.id];for(let D in I){let L=I[D];for(let B in L){let H=L[B];for(let U in H)h(H[U].object),delete H[U];delete L[B]}}delete n[C.id]}function v(C){for(let I in n){let D=n[I];for(let L in D){let B=D[L];if(B[C.id]===void 0)continue;let H=B[C.id];for(let U in H)h(H[U].object),delete H[U];delete B[C.id]}}}function S(C){for(let I in n){let D=n[I],L=C.isInstancedMesh===!0?C.id:0,B=D[L];if(B!==void 0){for(let H in B){let U=B[H];for(let tt in U)h(U[tt].object),delete U[tt];delete B[H]}delete D[L],Object.keys(D).length===0&&delete n[I]}}}function O(){w(),o=!0,s!==r&&(s=r,c(s.object))}function w(){r.geometry=null,r.program=null,r.wireframe=!1}return{setup:a,reset:O,resetDefaultState:w,dispose:T,releaseStatesOfGeometry:R,releaseStatesOfObject:S,releaseStatesOfProgram:v,initAttributes:x,enableAttribute:g,disableUnusedAttributes:y}}function iR(i,t,e){let n;function r(l){n=l}function s(l,c){i.drawArrays(n,l,c),e.update(c,n,1)}function o(l,c,h){h!==0&&(i.drawArraysInstanced(n,l,c,h),e.update(c,n,h))}function a(l,c,h){if(h===0)return;t.get("WEBGL_multi_draw").multiDrawArraysWEBGL(n,l,0,c,0,h);let d=0;for(let f=0;f<h;f++)d+=c[f];e.update(d,n,1)}this.setMode=r,this.render=s,this.renderInstances=o,this.renderMultiDraw=a}function rR(i,t,e,n){let r;function s(){if(r!==void 0)return r;if(t.has("EXT_texture_filter_anisotropic")===!0){let v=t.get("EXT_texture_filter_anisotropic");r=i.getParameter(v.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else r=0;return r}function o(v){return!(v!==Zn&&n.convert(v)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(v){let S=v===Jn&&(t.has("EXT_color_buffer_half_float")||t.has("EXT_color_buffer_float"));return!(v!==vn&&v!==Kn&&!S&&n.convert(v)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_TYPE))}function l(v){if(v==="highp"){if(i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.HIGH_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.HIGH_FLOAT).precision>0)return"highp";v="mediump"}return v==="mediump"&&i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.MEDIUM_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=e.precision!==void 0?e.precision:"highp",h=l(c);h!==c&&(Dt("WebGLRenderer:",c,"not supported, using",h,"instead."),c=h);let u=e.reversedDepthBuffer===!0&&t.has("EXT_clip_control"),d=e.logarithmicDepthBuffer===!0&&u===!1;e.reversedDepthBuffer===!0&&u===!1&&Dt("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),e.logarithmicDepthBuffer===!0&&u===!0&&Dt("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let f=i.getParameter(i.MAX_TEXTURE_IMAGE_UNITS),m=i.getParameter(i.MAX_VERTEX_TEXTURE_IMAGE_UNITS),x=i.getParameter(i.MAX_TEXTURE_SIZE),g=i.getParameter(i.MAX_CUBE_MAP_TEXTURE_SIZE),p=i.getParameter(i.MAX_VERTEX_ATTRIBS),y=i.getParameter(i.MAX_VERTEX_UNIFORM_VECTORS),b=i.getParameter(i.MAX_VARYING_VECTORS),_=i.getParameter(i.MAX_FRAGMENT_UNIFORM_VECTORS),T=i.getParameter(i.MAX_SAMPLES),R=i.getParameter(i.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:s,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:d,reversedDepthBuffer:u,maxTextures:f,maxVertexTextures:m,maxTextureSize:x,maxCubemapSize:g,maxAttributes:p,maxVertexUniforms:y,maxVaryings:b,maxFragmentUniforms:_,maxSamples:T,samples:R}}function sR(i){let t=this,e=null,n=0,r=!1,s=!1,o=new Yn,a=new Ot,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(u,d){let f=u.length!==0||d||n!==0||r;return r=d,n=u.length,f},this.beginShadows=function(){s=!0,h(null)},this.endShadows=function(){s=!1},this.setGlobalState=function(u,d){e=h(u,d,0)},this.setState=function(u,d,f){let m=u.clippingPlanes,x=u.clipIntersection,g=u.clipShadows,p=i.get(u);if(!r||m===null||m.length===0||s&&!g)s?h(null):c();else{let y=s?0:n,b=y*4,_=p.clippingState||null;l.value=_,_=h(m,d,b,f);for(let T=0;T!==b;++T)_[T]=e[T];p.clippingState=_,this.numIntersection=x?this.numPlanes:0,this.numPlanes+=y}};function c(){l.value!==e&&(l.value=e,l.needsUpdate=n>0),t.numPlanes=n,t.numIntersection=0}function h(u,d,f,m){let x=u!==null?u.length:0,g=null;if(x!==0){if(g=l.value,m!==!0||g===null){let p=f+x*4,y=d.matrixWorldInverse;a.getNormalMatrix(y),(g===null||g.length<p)&&(g=new Float32Array(p));for(let b=0,_=f;b!==x;++b,_+=4)o.copy(u[b]).applyMatrix4(y,a),o.normal.toArray(g,_),g[_+3]=o.constant}l.value=g,l.needsUpdate=!0}return t.numPlanes=x,t.numIntersection=0,g}}var sa=class extends xn{constructor(t=1,e={}){super(t,t,e),this.isWebGLCubeRenderTarget=!0;let n={width:t,height:t,depth:1},r=[n,n,n,n,n,n];this.texture=new Bo(r),this._setTextureOptions(e),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(t,e){this.texture.type=e.type,this.texture.colorSpace=e.colorSpace,this.texture.generateMipmaps=e.generateMipmaps,this.texture.minFilter=e.minFilter,this.texture.magFilter=e.magFilter;let n={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},r=new Ws(5,5,5),s=new xi({name:"CubemapFromEquirect",uniforms:ts(n.uniforms),vertexShader:n.vertexShader,fragmentShader:n.fragmentShader,side:on,blending:Jr});s.uniforms.tEquirect.value=e;let o=new Dn(r,s),a=e.minFilter;return e.minFilter===Vi&&(e.minFilter=sn),new Xs(1,10,this).update(t,o),e.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(t,e=!0,n=!0,r=!0){let s=t.getRenderTarget();for(let o=0;o<6;o++)t.setRenderTarget(this,o),t.clear(e,n,r);t.setRenderTarget(s)}},Wx=256,oR=3,aR=20,fy=256,py=16,lR=3,cR=new q,hR=new Kt,Th=class i{constructor(t){this._renderer=t,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new Xs(1,10,null),this._boxMesh=new Dn(new Ws(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(t,e=0,n=.1,r=100,s={}){let{size:o=256,position:a=cR}=s,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),h=this._getSourceTarget(!0);e>0&&(h.texture.mipmapsAutoUpdate=!1);let u=l.autoClear,d=l.autoClearColor,f=l.autoClearDepth,m=l.autoClearStencil,x=t.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,x===null&&(t.background=l.getClearColor(hR));let g=new Xs(n,r,h);return g.position.copy(a),g.update(l,t),l.autoClear=u,l.autoClearColor=d,l.autoClearDepth=f,l.autoClearStencil=m,t.background=x,e>0&&(h.texture.mipmapsAutoUpdate=!0,this._blur(c,e)),this._applyPMREM(c),c}fromEquirectangular(t,e=null){return this._fromTexture(t,e)}fromCubemap(t,e=null){return this._fromTexture(t,e)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=qx(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=Xx(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(t,e){return e>0?1-Math.sqrt(1-t/e):0}_setSize(t){this._cubeSize=Math.max(Wx,Bx(t))}_fromTexture(t,e){t.mapping===Zr||t.mapping===Ys?this._setSize(t.image.length===0?Wx:t.image[0].width||t.image[0].image.width):this._setSize(t.image.width/4);let n=e||this._allocateTarget();return this._textureToCubemap(t),this._applyPMREM(n),n}_allocateTarget(){let t=this._cubeSize,e=$x(t,!1,!1),n=Math.log2(t)-oR;for(let r=0;r<=n;r++)e.texture.mipmaps.push({width:t>>r,height:t>>r});return e.texture.name="PMREM",e.texture.isPMREMTexture=!0,e}_getSourceTarget(t=!1){let e=this._cubeSize,n=this._sourceTarget;return(n===null||n.width!==e||t&&n.depthBuffer===!1)&&(n!==null&&n.dispose(),this._sourceTarget=$x(e,!0,t)),this._sourceTarget}_compileMaterial(t){this._boxMesh.material=t,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(t,e,n){let r=this._boxMesh,s=this._cubeCamera;r.material=n,s.renderTarget=t,s.activeMipmapLevel=e;let o=t.width>>e;t.viewport.set(0,0,o,o),s.update(this._renderer,r),t.viewport.set(0,0,t.width,t.height)}_textureToCubemap(t){let e;t.mapping===Zr||t.mapping===Ys?(this._cubemapMaterial===null&&(this._cubemapMaterial=qx()),e=this._cubemapMaterial,e.uniforms.flipEnvMap.value=t.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=Xx()),e=this._equirectMaterial),e.uniforms.envMap.value=t,this._renderCube(this._getSourceTarget(),0,e)}_applyPMREM(t){this._ggxMaterial===null&&(this._ggxMaterial=uR(),this._integrationMaterial=dR());let e=this._cubeSize,n=t.texture.mipmaps.length-1,r=this._ggxMaterial.uniforms;r.envMap.value=this._sourceTarget.texture;let s=this._integrationMaterial.uniforms;s.envMap.value=this._sourceTarget.texture,s.sourceLod.value=Math.log2(e/py);for(let o=0;o<=n;o++){let a=i.lodToRoughness(o,n);if(o>n-lR)s.roughness.value=a,this._renderCube(t,o,this._integrationMaterial);else{let l=a>0?Math.log2(e)+.5*Math.log2(6/(fy*Math.pow(a,4)))+.5:0;r.roughness.value=a,r.lodBias.value=l,this._renderCube(t,o,this._ggxMaterial)}}}_blur(t,e){this._blurMaterial===null&&(this._blurMaterial=fR());let n=this._blurMaterial,r=n.uniforms,s=this._sourceTarget;r.sigma.value=Math.min(e,Math.PI)/Math.SQRT2,r.envMap.value=s.texture,this._renderCube(t,0,n),r.envMap.value=t.texture,this._renderCube(s,0,n)}};function $x(i,t,e){return new sa(i,{minFilter:Vi,generateMipmaps:t,type:Jn,colorSpace:Co,depthBuffer:e})}function oa(i,t,e){return new xi({name:i,uniforms:t,vertexShader:Gt.cube_vert,fragmentShader:e,side:on,blending:Jr,depthTest:!1,depthWrite:!1})}function uR(){return oa("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${fy}u

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
	`)}function dR(){return oa("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:py}},`

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
	`)}function fR(){return oa("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${aR}
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
	`)}function Xx(){return oa("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function qx(){return oa("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function pR(i){let t=new WeakMap,e=new WeakMap,n=null;function r(d,f=!1){return d==null?null:f?o(d):s(d)}function s(d){if(d&&d.isTexture){let f=d.mapping;if(f===Bc||f===zc)if(t.has(d)){let m=t.get(d).texture;return a(m,d.mapping)}else{let m=d.image;if(m&&m.height>0){let x=new sa(m.height);return x.fromEquirectangularTexture(i,d),t.set(d,x),d.addEventListener("dispose",c),a(x.texture,d.mapping)}else return null}}return d}function o(d){if(d&&d.isTexture&&d.isPMREMTexture!==!0){let f=d.mapping,m=f===Bc||f===zc,x=f===Zr||f===Ys;if(m||x){let g=e.get(d),p=g!==void 0?g.texture.pmremVersion:0;if(d.isRenderTargetTexture&&d.pmremVersion!==p)return n===null&&(n=new Th(i)),g=m?n.fromEquirectangular(d,g):n.fromCubemap(d,g),g.texture.pmremVersion=d.pmremVersion,e.set(d,g),g.texture;if(g!==void 0)return g.texture;{let y=d.image;return m&&y&&y.height>0||x&&y&&l(y)?(n===null&&(n=new Th(i)),g=m?n.fromEquirectangular(d):n.fromCubemap(d),g.texture.pmremVersion=d.pmremVersion,e.set(d,g),d.addEventListener("dispose",h),g.texture):null}}}return d}function a(d,f){return f===Bc?d.mapping=Zr:f===zc&&(d.mapping=Ys),d}function l(d){let f=0,m=6;for(let x=0;x<m;x++)d[x]!==void 0&&f++;return f===m}function c(d){let f=d.target;f.removeEventListener("dispose",c);let m=t.get(f);m!==void 0&&(t.delete(f),m.dispose())}function h(d){let f=d.target;f.removeEventListener("dispose",h);let m=e.get(f);m!==void 0&&(e.delete(f),m.dispose())}function u(){t=new WeakMap,e=new WeakMap,n!==null&&(n.dispose(),n=null)}return{get:r,dispose:u}}function mR(i){let t={};function e(n){if(t[n]!==void 0)return t[n];let r=i.getExtension(n);return t[n]=r,r}return{has:function(n){return e(n)!==null},init:function(){e("EXT_color_buffer_float"),e("WEBGL_clip_cull_distance"),e("OES_texture_float_linear"),e("EXT_color_buffer_half_float"),e("WEBGL_multisampled_render_to_texture"),e("WEBGL_render_shared_exponent")},get:function(n){let r=e(n);return r===null&&Ao("WebGLRenderer: "+n+" extension not supported."),r}}}function gR(i,t,e,n){let r={},s=new WeakMap,o=new FinalizationRegistry(m=>delete r[m]);function a(m){l(m.target)}function l(m){m.index!==null&&t.remove(m.index);for(let g in m.attributes)t.remove(m.attributes[g]);m.removeEventListener("dispose",a),delete r[m.id],o.unregister(m);let x=s.get(m);x&&(t.remove(x),s.delete(m)),n.releaseStatesOfGeometry(m),m.isInstancedBufferGeometry===!0&&delete m._maxInstanceCount,e.memory.geometries--}function c(m,x){return r[x.id]!==void 0||(x.addEventListener("dispose",a),r[x.id]=new WeakRef(x),o.register(x,x.id,x),e.memory.geometries++),x}function h(m){let x=m.attributes;for(let g in x)t.update(x[g],i.ARRAY_BUFFER)}function u(m){let x=m.index,g=m.attributes.position,p=0;if(g===void 0)return;let y=x!==null?x.array.length:g.array.length/3-1,b=g.count>=65535?ko:Oo,_=new b(Math.ceil(y/3)*6,1),T=_.array;if(x!==null){let v=x.array;p=x.version;for(let S=0,O=0;S<y;S+=3){let w=v[S+0],C=v[S+1],I=v[S+2];T[O++]=w,T[O++]=C,T[O++]=C,T[O++]=I,T[O++]=I,T[O++]=w}}else{p=g.version;for(let v=0,S=0;v<y;v+=3){let O=v+0,w=v+1,C=v+2;T[S++]=O,T[S++]=w,T[S++]=w,T[S++]=C,T[S++]=C,T[S++]=O}}_.version=p;let R=s.get(m);R&&t.remove(R),s.set(m,_)}function d(m){let x=s.get(m);if(x){let g=m.index;g!==null&&x.version<g.version&&u(m)}else u(m);return s.get(m)}function f(){for(let m in r){let x=r[m].deref();x!==void 0&&l(x)}}return{get:c,update:h,getWireframeAttribute:d,dispose:f}}function xR(i,t,e){let n;function r(u){n=u}let s,o;function a(u){s=u.type,o=u.bytesPerElement}function l(u,d){i.drawElements(n,d,s,u*o),e.update(d,n,1)}function c(u,d,f){f!==0&&(i.drawElementsInstanced(n,d,s,u*o,f),e.update(d,n,f))}function h(u,d,f){if(f===0)return;t.get("WEBGL_multi_draw").multiDrawElementsWEBGL(n,d,0,s,u,0,f);let x=0;for(let g=0;g<f;g++)x+=d[g];e.update(x,n,1)}this.setMode=r,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=h}function yR(i){let t={geometries:0,textures:0},e={frame:0,calls:0,triangles:0,points:0,lines:0};function n(s,o,a){switch(e.calls++,o){case i.TRIANGLES:e.triangles+=a*(s/3);break;case i.LINES:e.lines+=a*(s/2);break;case i.LINE_STRIP:e.lines+=a*(s-1);break;case i.LINE_LOOP:e.lines+=a*s;break;case i.POINTS:e.points+=a*s;break;default:Ft("WebGLInfo: Unknown draw mode:",o);break}}function r(){e.calls=0,e.triangles=0,e.points=0,e.lines=0}return{memory:t,render:e,programs:null,autoReset:!0,reset:r,update:n}}function vR(i,t,e){let n=new WeakMap,r=new ye;function s(o,a,l){let c=o.morphTargetInfluences,h=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,u=h!==void 0?h.length:0,d=n.get(a);if(d===void 0||d.count!==u){let O=function(){v.dispose(),n.delete(a),a.removeEventListener("dispose",O)};d!==void 0&&d.texture.dispose();let f=a.morphAttributes.position!==void 0,m=a.morphAttributes.normal!==void 0,x=a.morphAttributes.color!==void 0,g=a.morphAttributes.position||[],p=a.morphAttributes.normal||[],y=a.morphAttributes.color||[],b=0;f===!0&&(b=1),m===!0&&(b=2),x===!0&&(b=3);let _=a.attributes.position.count*b,T=1;_>t.maxTextureSize&&(T=Math.ceil(_/t.maxTextureSize),_=t.maxTextureSize);let R=new Float32Array(_*T*4*u),v=new No(R,_,T,u);v.type=Kn,v.needsUpdate=!0;let S=b*4;for(let w=0;w<u;w++){let C=g[w],I=p[w],D=y[w],L=_*T*4*w;for(let B=0;B<C.count;B++){let H=B*S;f===!0&&(r.fromBufferAttribute(C,B),R[L+H+0]=r.x,R[L+H+1]=r.y,R[L+H+2]=r.z,R[L+H+3]=0),m===!0&&(r.fromBufferAttribute(I,B),R[L+H+4]=r.x,R[L+H+5]=r.y,R[L+H+6]=r.z,R[L+H+7]=0),x===!0&&(r.fromBufferAttribute(D,B),R[L+H+8]=r.x,R[L+H+9]=r.y,R[L+H+10]=r.z,R[L+H+11]=D.itemSize===4?r.w:1)}}d={count:u,texture:v,size:new jt(_,T)},n.set(a,d),a.addEventListener("dispose",O)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(i,"morphTexture",o.morphTexture,e);else{let f=0;for(let x=0;x<c.length;x++)f+=c[x];let m=a.morphTargetsRelative?1:1-f;l.getUniforms().setValue(i,"morphTargetBaseInfluence",m),l.getUniforms().setValue(i,"morphTargetInfluences",c)}l.getUniforms().setValue(i,"morphTargetsTexture",d.texture,e),l.getUniforms().setValue(i,"morphTargetsTextureSize",d.size)}return{update:s}}function bR(i,t,e,n,r){let s=new WeakMap;function o(c){let h=r.render.frame,u=c.geometry,d=t.get(c,u);if(s.get(d)!==h&&(t.update(d),s.set(d,h)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),s.get(c)!==h&&(e.update(c.instanceMatrix,i.ARRAY_BUFFER),c.instanceColor!==null&&e.update(c.instanceColor,i.ARRAY_BUFFER),s.set(c,h))),c.isSkinnedMesh){let f=c.skeleton;s.get(f)!==h&&(f.update(),s.set(f,h))}return d}function a(){s=new WeakMap}function l(c){let h=c.target;h.removeEventListener("dispose",l),n.releaseStatesOfObject(h),e.remove(h.instanceMatrix),h.instanceColor!==null&&e.remove(h.instanceColor)}return{update:o,dispose:a}}var _R={[tf]:"LINEAR_TONE_MAPPING",[ef]:"REINHARD_TONE_MAPPING",[nf]:"CINEON_TONE_MAPPING",[rf]:"ACES_FILMIC_TONE_MAPPING",[of]:"AGX_TONE_MAPPING",[af]:"NEUTRAL_TONE_MAPPING",[sf]:"CUSTOM_TONE_MAPPING"};function wR(i,t,e,n,r,s){let o=new xn(t,e,{type:i,depthBuffer:r,stencilBuffer:s,samples:n?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,h=new Ui;h.setAttribute("position",new In([-1,3,0,-1,-1,0,3,-1,0],3)),h.setAttribute("uv",new In([0,2,0,0,2,0],2));let u=new $s({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),d=new Dn(h,u),f=new Dc(-1,1,1,-1,0,1),m=null,x=null,g=!1,p,y=null,b=[],_=!1;this.setSize=function(T,R){o.setSize(T,R),a!==null&&a.setSize(T,R),l!==null&&l.setSize(T,R);for(let v=0;v<b.length;v++){let S=b[v];S.setSize&&S.setSize(T,R)}},this.setEffects=function(T){b=T,_=b.length>0&&b[0].isRenderPass===!0;let R=o.width,v=o.height;b.length>0&&a===null&&(a=new xn(R,v,{type:Jn,depthBuffer:!1,stencilBuffer:!1}),l=new xn(R,v,{type:Jn,depthBuffer:!1,stencilBuffer:!1}));let S=r===!0&&b.some(O=>O.needsDepthTexture===!0);S!==(o.depthTexture!==null)&&(S===!0&&c===null&&(c=new Bi(R,v),s===!0&&(c.format=Gi,c.type=Qr)),o.dispose(),o.depthTexture=S?c:null,o.resolveDepthBuffer=S,o.storeMultisampledDepthBuffer=S);for(let O=0;O<b.length;O++){let w=b[O];w.setSize&&w.setSize(R,v),S&&w.needsDepthTexture===!0&&w.setDepthTexture&&w.setDepthTexture(c)}},this.begin=function(T,R){if(g||T.toneMapping===yi&&b.length===0)return!1;if(y=R,R!==null){let v=R.width,S=R.height;(o.width!==v||o.height!==S)&&this.setSize(v,S)}return _===!1&&T.setRenderTarget(o),p=T.toneMapping,T.toneMapping=yi,!0},this.hasRenderPass=function(){return _},this.end=function(T,R){T.toneMapping=p,g=!0;let v=o,S=a;for(let O=0;O<b.length;O++){let w=b[O];w.enabled!==!1&&(w.render(T,S,v,R),w.needsSwap!==!1&&(v=S,S=S===a?l:a))}if(m!==T.outputColorSpace||x!==T.toneMapping){m=T.outputColorSpace,x=T.toneMapping,u.defines={},Xt.getTransfer(m)===ne&&(u.defines.SRGB_TRANSFER="");let O=_R[x];O&&(u.defines[O]=""),u.needsUpdate=!0}u.uniforms.tDiffuse.value=v.texture,T.setRenderTarget(y),T.render(d,f),y=null,g=!1},this.isCompositing=function(){return g},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),h.dispose(),u.dispose()}}var my=new cn,gy=new Bi(1,1),xy=new zo(1),yy=new No,vy=new xc,by=new Bo,Yx=[],jx=[],Kx=new Float32Array(16),Jx=new Float32Array(9),Zx=new Float32Array(4);function Js(i,t,e){let n=i[0];if(n<=0||n>0)return i;let r=t*e,s=Yx[r];if(s===void 0&&(s=new Float32Array(r),Yx[r]=s),t!==0){n.toArray(s,0);for(let o=1,a=0;o!==t;++o)a+=e,i[o].toArray(s,a)}return s}function Pe(i,t){if(i.length!==t.length)return!1;for(let e=0,n=i.length;e<n;e++)if(i[e]!==t[e])return!1;return!0}function Le(i,t){for(let e=0,n=t.length;e<n;e++)i[e]=t[e]}function Rh(i,t){let e=jx[t];e===void 0&&(e=new Int32Array(t),jx[t]=e);for(let n=0;n!==t;++n)e[n]=i.allocateTextureUnit();return e}function MR(i,t){let e=this.cache;e[0]!==t&&(i.uniform1f(this.addr,t),e[0]=t)}function SR(i,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y)&&(i.uniform2f(this.addr,t.x,t.y),e[0]=t.x,e[1]=t.y);else{if(Pe(e,t))return;i.uniform2fv(this.addr,t),Le(e,t)}}function ER(i,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z)&&(i.uniform3f(this.addr,t.x,t.y,t.z),e[0]=t.x,e[1]=t.y,e[2]=t.z);else if(t.r!==void 0)(e[0]!==t.r||e[1]!==t.g||e[2]!==t.b)&&(i.uniform3f(this.addr,t.r,t.g,t.b),e[0]=t.r,e[1]=t.g,e[2]=t.b);else{if(Pe(e,t))return;i.uniform3fv(this.addr,t),Le(e,t)}}function TR(i,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z||e[3]!==t.w)&&(i.uniform4f(this.addr,t.x,t.y,t.z,t.w),e[0]=t.x,e[1]=t.y,e[2]=t.z,e[3]=t.w);else{if(Pe(e,t))return;i.uniform4fv(this.addr,t),Le(e,t)}}function AR(i,t){let e=this.cache,n=t.elements;if(n===void 0){if(Pe(e,t))return;i.uniformMatrix2fv(this.addr,!1,t),Le(e,t)}else{if(Pe(e,n))return;Zx.set(n),i.uniformMatrix2fv(this.addr,!1,Zx),Le(e,n)}}function RR(i,t){let e=this.cache,n=t.elements;if(n===void 0){if(Pe(e,t))return;i.uniformMatrix3fv(this.addr,!1,t),Le(e,t)}else{if(Pe(e,n))return;Jx.set(n),i.uniformMatrix3fv(this.addr,!1,Jx),Le(e,n)}}function CR(i,t){let e=this.cache,n=t.elements;if(n===void 0){if(Pe(e,t))return;i.uniformMatrix4fv(this.addr,!1,t),Le(e,t)}else{if(Pe(e,n))return;Kx.set(n),i.uniformMatrix4fv(this.addr,!1,Kx),Le(e,n)}}function PR(i,t){let e=this.cache;e[0]!==t&&(i.uniform1i(this.addr,t),e[0]=t)}function LR(i,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y)&&(i.uniform2i(this.addr,t.x,t.y),e[0]=t.x,e[1]=t.y);else{if(Pe(e,t))return;i.uniform2iv(this.addr,t),Le(e,t)}}function IR(i,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z)&&(i.uniform3i(this.addr,t.x,t.y,t.z),e[0]=t.x,e[1]=t.y,e[2]=t.z);else{if(Pe(e,t))return;i.uniform3iv(this.addr,t),Le(e,t)}}function NR(i,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z||e[3]!==t.w)&&(i.uniform4i(this.addr,t.x,t.y,t.z,t.w),e[0]=t.x,e[1]=t.y,e[2]=t.z,e[3]=t.w);else{if(Pe(e,t))return;i.uniform4iv(this.addr,t),Le(e,t)}}function DR(i,t){let e=this.cache;e[0]!==t&&(i.uniform1ui(this.addr,t),e[0]=t)}function FR(i,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y)&&(i.uniform2ui(this.addr,t.x,t.y),e[0]=t.x,e[1]=t.y);else{if(Pe(e,t))return;i.uniform2uiv(this.addr,t),Le(e,t)}}function OR(i,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z)&&(i.uniform3ui(this.addr,t.x,t.y,t.z),e[0]=t.x,e[1]=t.y,e[2]=t.z);else{if(Pe(e,t))return;i.uniform3uiv(this.addr,t),Le(e,t)}}function kR(i,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z||e[3]!==t.w)&&(i.uniform4ui(this.addr,t.x,t.y,t.z,t.w),e[0]=t.x,e[1]=t.y,e[2]=t.z,e[3]=t.w);else{if(Pe(e,t))return;i.uniform4uiv(this.addr,t),Le(e,t)}}function Ch(i){return i.version===0&&(i.compareFunction=vf,i.needsUpdate=!0),i}function UR(i,t,e){let n=this.cache,r=e.allocateTextureUnit();n[0]!==r&&(i.uniform1i(this.addr,r),n[0]=r);let s;this.type===i.SAMPLER_2D_SHADOW?s=Ch(gy):s=my,e.setTexture2D(t||s,r)}function BR(i,t,e){let n=this.cache,r=e.allocateTextureUnit();n[0]!==r&&(i.uniform1i(this.addr,r),n[0]=r),e.setTexture3D(t||vy,r)}function zR(i,t,e){let n=this.cache,r=e.allocateTextureUnit();n[0]!==r&&(i.uniform1i(this.addr,r),n[0]=r);let s;this.type===i.SAMPLER_CUBE_SHADOW?s=Ch(xy):s=by,e.setTextureCube(t||s,r)}function VR(i,t,e){let n=this.cache,r=e.allocateTextureUnit();n[0]!==r&&(i.uniform1i(this.addr,r),n[0]=r),e.setTexture2DArray(t||yy,r)}function GR(i){switch(i){case 5126:return MR;case 35664:return SR;case 35665:return ER;case 35666:return TR;case 35674:return AR;case 35675:return RR;case 35676:return CR;case 5124:case 35670:return PR;case 35667:case 35671:return LR;case 35668:case 35672:return IR;case 35669:case 35673:return NR;case 5125:return DR;case 36294:return FR;case 36295:return OR;case 36296:return kR;case 35678:case 36198:case 36298:case 36306:case 35682:return UR;case 35679:case 36299:case 36307:return BR;case 35680:case 36300:case 36308:case 36293:return zR;case 36289:case 36303:case 36311:case 36292:return VR}}function HR(i,t){i.uniform1fv(this.addr,t)}function WR(i,t){let e=Js(t,this.size,2);i.uniform2fv(this.addr,e)}function $R(i,t){let e=Js(t,this.size,3);i.uniform3fv(this.addr,e)}function XR(i,t){let e=Js(t,this.size,4);i.uniform4fv(this.addr,e)}function qR(i,t){let e=Js(t,this.size,4);i.uniformMatrix2fv(this.addr,!1,e)}function YR(i,t){let e=Js(t,this.size,9);i.uniformMatrix3fv(this.addr,!1,e)}function jR(i,t){let e=Js(t,this.size,16);i.uniformMatrix4fv(this.addr,!1,e)}function KR(i,t){i.uniform1iv(this.addr,t)}function JR(i,t){i.uniform2iv(this.addr,t)}function ZR(i,t){i.uniform3iv(this.addr,t)}function QR(i,t){i.uniform4iv(this.addr,t)}function tC(i,t){i.uniform1uiv(this.addr,t)}function eC(i,t){i.uniform2uiv(this.addr,t)}function nC(i,t){i.uniform3uiv(this.addr,t)}function iC(i,t){i.uniform4uiv(this.addr,t)}function rC(i,t,e){let n=this.cache,r=t.length,s=Rh(e,r);Pe(n,s)||(i.uniform1iv(this.addr,s),Le(n,s));let o;this.type===i.SAMPLER_2D_SHADOW?o=Ch(gy):o=my;for(let a=0;a!==r;++a)e.setTexture2D(t[a]||o,s[a])}function sC(i,t,e){let n=this.cache,r=t.length,s=Rh(e,r);Pe(n,s)||(i.uniform1iv(this.addr,s),Le(n,s));for(let o=0;o!==r;++o)e.setTexture3D(t[o]||vy,s[o])}function oC(i,t,e){let n=this.cache,r=t.length,s=Rh(e,r);Pe(n,s)||(i.uniform1iv(this.addr,s),Le(n,s));let o;this.type===i.SAMPLER_CUBE_SHADOW?o=Ch(xy):o=by;for(let a=0;a!==r;++a)e.setTextureCube(t[a]||o,s[a])}function aC(i,t,e){let n=this.cache,r=t.length,s=Rh(e,r);Pe(n,s)||(i.uniform1iv(this.addr,s),Le(n,s));for(let o=0;o!==r;++o)e.setTexture2DArray(t[o]||yy,s[o])}function lC(i){switch(i){case 5126:return HR;case 35664:return WR;case 35665:return $R;case 35666:return XR;case 35674:return qR;case 35675:return YR;case 35676:return jR;case 5124:case 35670:return KR;case 35667:case 35671:return JR;case 35668:case 35672:return ZR;case 35669:case 35673:return QR;case 5125:return tC;case 36294:return eC;case 36295:return nC;case 36296:return iC;case 35678:case 36198:case 36298:case 36306:case 35682:return rC;case 35679:case 36299:case 36307:return sC;case 35680:case 36300:case 36308:case 36293:return oC;case 36289:case 36303:case 36311:case 36292:return aC}}var Rf=class{constructor(t,e,n){this.id=t,this.addr=n,this.cache=[],this.type=e.type,this.setValue=GR(e.type)}},Cf=class{constructor(t,e,n){this.id=t,this.addr=n,this.cache=[],this.type=e.type,this.size=e.size,this.setValue=lC(e.type)}},Pf=class{constructor(t){this.id=t,this.seq=[],this.map={}}setValue(t,e,n){let r=this.seq;for(let s=0,o=r.length;s!==o;++s){let a=r[s];a.setValue(t,e[a.id],n)}}},Tf=/(\w+)(\])?(\[|\.)?/g;function Qx(i,t){i.seq.push(t),i.map[t.id]=t}function cC(i,t,e){let n=i.name,r=n.length;for(Tf.lastIndex=0;;){let s=Tf.exec(n),o=Tf.lastIndex,a=s[1],l=s[2]==="]",c=s[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===r){Qx(e,c===void 0?new Rf(a,i,t):new Cf(a,i,t));break}else{let u=e.map[a];u===void 0&&(u=new Pf(a),Qx(e,u)),e=u}}}var Ks=class{constructor(t,e){this.seq=[],this.map={};let n=t.getProgramParameter(e,t.ACTIVE_UNIFORMS);for(let o=0;o<n;++o){let a=t.getActiveUniform(e,o),l=t.getUniformLocation(e,a.name);cC(a,l,this)}let r=[],s=[];for(let o of this.seq)o.type===t.SAMPLER_2D_SHADOW||o.type===t.SAMPLER_CUBE_SHADOW||o.type===t.SAMPLER_2D_ARRAY_SHADOW?r.push(o):s.push(o);r.length>0&&(this.seq=r.concat(s))}setValue(t,e,n,r){let s=this.map[e];s!==void 0&&s.setValue(t,n,r)}setOptional(t,e,n){let r=e[n];r!==void 0&&this.setValue(t,n,r)}static upload(t,e,n,r){for(let s=0,o=e.length;s!==o;++s){let a=e[s],l=n[a.id];l.needsUpdate!==!1&&a.setValue(t,l.value,r)}}static seqWithValue(t,e){let n=[];for(let r=0,s=t.length;r!==s;++r){let o=t[r];o.id in e&&n.push(o)}return n}};function ty(i,t,e){let n=i.createShader(t);return i.shaderSource(n,e),i.compileShader(n),n}var hC=37297,uC=0;function dC(i,t){let e=i.split(`
`),n=[],r=Math.max(t-6,0),s=Math.min(t+6,e.length);for(let o=r;o<s;o++){let a=o+1;n.push(`${a===t?">":" "} ${a}: ${e[o]}`)}return n.join(`
`)}var ey=new Ot;function fC(i){Xt._getMatrix(ey,Xt.workingColorSpace,i);let t=`mat3( ${ey.elements.map(e=>e.toFixed(4))} )`;switch(Xt.getTransfer(i)){case Po:return[t,"LinearTransferOETF"];case ne:return[t,"sRGBTransferOETF"];default:return Dt("WebGLProgram: Unsupported color space: ",i),[t,"LinearTransferOETF"]}}function ny(i,t,e){let n=i.getShaderParameter(t,i.COMPILE_STATUS),s=(i.getShaderInfoLog(t)||"").trim();if(n&&s==="")return"";let o=/ERROR: 0:(\d+)/.exec(s);if(o){let a=parseInt(o[1]);return e.toUpperCase()+`

`+s+`

`+dC(i.getShaderSource(t),a)}else return s}function pC(i,t){let e=fC(t);return[`vec4 ${i}( vec4 value ) {`,`	return ${e[1]}( vec4( ${e[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var mC={[tf]:"Linear",[ef]:"Reinhard",[nf]:"Cineon",[rf]:"ACESFilmic",[of]:"AgX",[af]:"Neutral",[sf]:"Custom"};function gC(i,t){let e=mC[t];return e===void 0?(Dt("WebGLProgram: Unsupported toneMapping:",t),"vec3 "+i+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+i+"( vec3 color ) { return "+e+"ToneMapping( color ); }"}var Eh=new q;function xC(){Xt.getLuminanceCoefficients(Eh);let i=Eh.x.toFixed(4),t=Eh.y.toFixed(4),e=Eh.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${i}, ${t}, ${e} );`,"	return dot( weights, rgb );","}"].join(`
`)}function yC(i){return[i.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",i.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(ra).join(`
`)}function vC(i){let t=[];for(let e in i){let n=i[e];n!==!1&&t.push("#define "+e+" "+n)}return t.join(`
`)}function bC(i,t){let e={},n=i.getProgramParameter(t,i.ACTIVE_ATTRIBUTES);for(let r=0;r<n;r++){let s=i.getActiveAttrib(t,r),o=s.name,a=1;s.type===i.FLOAT_MAT2&&(a=2),s.type===i.FLOAT_MAT3&&(a=3),s.type===i.FLOAT_MAT4&&(a=4),e[o]={type:s.type,location:i.getAttribLocation(t,o),locationSize:a}}return e}function ra(i){return i!==""}function iy(i,t){let e=t.numSpotLightShadows+t.numSpotLightMaps-t.numSpotLightShadowsWithMaps;return i.replace(/NUM_SUN_LIGHTS/g,t.numSunLights).replace(/NUM_DIR_LIGHTS/g,t.numDirLights).replace(/NUM_SPOT_LIGHTS/g,t.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,t.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,e).replace(/NUM_RECT_AREA_LIGHTS/g,t.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,t.numPointLights).replace(/NUM_HEMI_LIGHTS/g,t.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,t.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,t.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,t.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,t.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,t.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,t.numLightProbeGrids)}function ry(i,t){return i.replace(/NUM_CLIPPING_PLANES/g,t.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,t.numClippingPlanes-t.numClipIntersection)}var _C=/^[ \t]*#include +<([\w\d./]+)>/gm;function Lf(i){return i.replace(_C,wC)}function wC(i,t){let e=Gt[t];if(e===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+t+">");return Lf(e)}var MC=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function sy(i){return i.replace(MC,SC)}function SC(i,t,e,n){let r="";for(let s=parseInt(t);s<parseInt(e);s++)r+=n.replace(/\[\s*i\s*\]/g,"[ "+s+" ]").replace(/UNROLLED_LOOP_INDEX/g,s);return r}function oy(i){let t=`precision ${i.precision} float;
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
	`;return i.precision==="highp"?t+=`
#define HIGH_PRECISION`:i.precision==="mediump"?t+=`
#define MEDIUM_PRECISION`:i.precision==="lowp"&&(t+=`
#define LOW_PRECISION`),t}var EC={[Xo]:"SHADOWMAP_TYPE_PCF",[qs]:"SHADOWMAP_TYPE_VSM"};function TC(i){return EC[i.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var AC={[Ys]:"ENVMAP_MODE_REFRACTION"};function RC(i){return i.envMap===!1?"ENVMAP_MODE_REFLECTION":AC[i.envMapMode]||"ENVMAP_MODE_REFLECTION"}var CC={[Qd]:"ENVMAP_BLENDING_MULTIPLY",[Mx]:"ENVMAP_BLENDING_MIX",[Sx]:"ENVMAP_BLENDING_ADD"};function PC(i){return i.envMap===!1?"ENVMAP_BLENDING_NONE":CC[i.combine]||"ENVMAP_BLENDING_NONE"}function LC(i,t,e,n){let r=i.getContext(),s=e.defines,o=e.vertexShader,a=e.fragmentShader,l=TC(e),c=e.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",h=RC(e),u=PC(e),d=yC(e),f=vC(s),m=r.createProgram(),x,g,p=e.glslVersion?"#version "+e.glslVersion+`
`:"";e.isRawShaderMaterial?(x=["#define SHADER_TYPE "+e.shaderType,"#define SHADER_NAME "+e.shaderName,f].filter(ra).join(`
`),x.length>0&&(x+=`
`),g=["#define SHADER_TYPE "+e.shaderType,"#define SHADER_NAME "+e.shaderName,f].filter(ra).join(`
`),g.length>0&&(g+=`
`)):(x=[oy(e),"#define SHADER_TYPE "+e.shaderType,"#define SHADER_NAME "+e.shaderName,f,e.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",e.batching?"#define USE_BATCHING":"",e.batchingColor?"#define USE_BATCHING_COLOR":"",e.instancing?"#define USE_INSTANCING":"",e.instancingColor?"#define USE_INSTANCING_COLOR":"",e.instancingMorph?"#define USE_INSTANCING_MORPH":"",e.useFog&&e.fog?"#define USE_FOG":"",e.useFog&&e.fogExp2?"#define FOG_EXP2":"",e.map?"#define USE_MAP":"",e.envMap?"#define USE_ENVMAP":"",e.envMap?"#define "+h:"",e.lightMap?"#define USE_LIGHTMAP":"",e.aoMap?"#define USE_AOMAP":"",e.bumpMap?"#define USE_BUMPMAP":"",e.normalMap?"#define USE_NORMALMAP":"",e.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",e.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",e.displacementMap?"#define USE_DISPLACEMENTMAP":"",e.emissiveMap?"#define USE_EMISSIVEMAP":"",e.anisotropy?"#define USE_ANISOTROPY":"",e.anisotropyMap?"#define USE_ANISOTROPYMAP":"",e.clearcoatMap?"#define USE_CLEARCOATMAP":"",e.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",e.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",e.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",e.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",e.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",e.specularMap?"#define USE_SPECULARMAP":"",e.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",e.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",e.roughnessMap?"#define USE_ROUGHNESSMAP":"",e.metalnessMap?"#define USE_METALNESSMAP":"",e.alphaMap?"#define USE_ALPHAMAP":"",e.alphaHash?"#define USE_ALPHAHASH":"",e.transmission?"#define USE_TRANSMISSION":"",e.transmissionMap?"#define USE_TRANSMISSIONMAP":"",e.thicknessMap?"#define USE_THICKNESSMAP":"",e.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",e.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",e.mapUv?"#define MAP_UV "+e.mapUv:"",e.alphaMapUv?"#define ALPHAMAP_UV "+e.alphaMapUv:"",e.lightMapUv?"#define LIGHTMAP_UV "+e.lightMapUv:"",e.aoMapUv?"#define AOMAP_UV "+e.aoMapUv:"",e.emissiveMapUv?"#define EMISSIVEMAP_UV "+e.emissiveMapUv:"",e.bumpMapUv?"#define BUMPMAP_UV "+e.bumpMapUv:"",e.normalMapUv?"#define NORMALMAP_UV "+e.normalMapUv:"",e.displacementMapUv?"#define DISPLACEMENTMAP_UV "+e.displacementMapUv:"",e.metalnessMapUv?"#define METALNESSMAP_UV "+e.metalnessMapUv:"",e.roughnessMapUv?"#define ROUGHNESSMAP_UV "+e.roughnessMapUv:"",e.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+e.anisotropyMapUv:"",e.clearcoatMapUv?"#define CLEARCOATMAP_UV "+e.clearcoatMapUv:"",e.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+e.clearcoatNormalMapUv:"",e.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+e.clearcoatRoughnessMapUv:"",e.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+e.diffuseRoughnessMapUv:"",e.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+e.iridescenceMapUv:"",e.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+e.iridescenceThicknessMapUv:"",e.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+e.sheenColorMapUv:"",e.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+e.sheenRoughnessMapUv:"",e.specularMapUv?"#define SPECULARMAP_UV "+e.specularMapUv:"",e.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+e.specularColorMapUv:"",e.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+e.specularIntensityMapUv:"",e.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+e.transmissionMapUv:"",e.thicknessMapUv?"#define THICKNESSMAP_UV "+e.thicknessMapUv:"",e.vertexTangents&&e.flatShading===!1?"#define USE_TANGENT":"",e.vertexNormals?"#define HAS_NORMAL":"",e.vertexColors?"#define USE_COLOR":"",e.vertexAlphas?"#define USE_COLOR_ALPHA":"",e.vertexUv1s?"#define USE_UV1":"",e.vertexUv2s?"#define USE_UV2":"",e.vertexUv3s?"#define USE_UV3":"",e.pointsUvs?"#define USE_POINTS_UV":"",e.flatShading?"#define FLAT_SHADED":"",e.skinning?"#define USE_SKINNING":"",e.morphTargets?"#define USE_MORPHTARGETS":"",e.morphNormals&&e.flatShading===!1?"#define USE_MORPHNORMALS":"",e.morphColors?"#define USE_MORPHCOLORS":"",e.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+e.morphTextureStride:"",e.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+e.morphTargetsCount:"",e.doubleSided?"#define DOUBLE_SIDED":"",e.flipSided?"#define FLIP_SIDED":"",e.shadowMapEnabled?"#define USE_SHADOWMAP":"",e.shadowMapEnabled?"#define "+l:"",e.sizeAttenuation?"#define USE_SIZEATTENUATION":"",e.numLightProbes>0?"#define USE_LIGHT_PROBES":"",e.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",e.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(ra).join(`
`),g=[oy(e),"#define SHADER_TYPE "+e.shaderType,"#define SHADER_NAME "+e.shaderName,f,e.useFog&&e.fog?"#define USE_FOG":"",e.useFog&&e.fogExp2?"#define FOG_EXP2":"",e.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",e.map?"#define USE_MAP":"",e.matcap?"#define USE_MATCAP":"",e.envMap?"#define USE_ENVMAP":"",e.envMap?"#define "+c:"",e.envMap?"#define "+h:"",e.envMap?"#define "+u:"",e.envMapPMREM?"#define ENVMAP_MAX_LOD "+e.envMapMaxLod+".0":"",e.envMapPMREM?"#define ENVMAP_SIZE "+e.envMapSize+".0":"",e.lightMap?"#define USE_LIGHTMAP":"",e.aoMap?"#define USE_AOMAP":"",e.bumpMap?"#define USE_BUMPMAP":"",e.normalMap?"#define USE_NORMALMAP":"",e.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",e.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",e.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",e.emissiveMap?"#define USE_EMISSIVEMAP":"",e.anisotropy?"#define USE_ANISOTROPY":"",e.anisotropyMap?"#define USE_ANISOTROPYMAP":"",e.clearcoat?"#define USE_CLEARCOAT":"",e.clearcoatMap?"#define USE_CLEARCOATMAP":"",e.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",e.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",e.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",e.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",e.dispersion?"#define USE_DISPERSION":"",e.retroreflection?"#define USE_RETROREFLECTION":"",e.iridescence?"#define USE_IRIDESCENCE":"",e.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",e.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",e.specularMap?"#define USE_SPECULARMAP":"",e.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",e.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",e.roughnessMap?"#define USE_ROUGHNESSMAP":"",e.metalnessMap?"#define USE_METALNESSMAP":"",e.alphaMap?"#define USE_ALPHAMAP":"",e.alphaTest?"#define USE_ALPHATEST":"",e.alphaHash?"#define USE_ALPHAHASH":"",e.sheen?"#define USE_SHEEN":"",e.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",e.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",e.transmission?"#define USE_TRANSMISSION":"",e.transmissionMap?"#define USE_TRANSMISSIONMAP":"",e.thicknessMap?"#define USE_THICKNESSMAP":"",e.vertexTangents&&e.flatShading===!1?"#define USE_TANGENT":"",e.vertexColors||e.instancingColor?"#define USE_COLOR":"",e.vertexAlphas||e.batchingColor?"#define USE_COLOR_ALPHA":"",e.vertexUv1s?"#define USE_UV1":"",e.vertexUv2s?"#define USE_UV2":"",e.vertexUv3s?"#define USE_UV3":"",e.pointsUvs?"#define USE_POINTS_UV":"",e.gradientMap?"#define USE_GRADIENTMAP":"",e.flatShading?"#define FLAT_SHADED":"",e.doubleSided?"#define DOUBLE_SIDED":"",e.flipSided?"#define FLIP_SIDED":"",e.shadowMapEnabled?"#define USE_SHADOWMAP":"",e.shadowMapEnabled?"#define "+l:"",e.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",e.numLightProbes>0?"#define USE_LIGHT_PROBES":"",e.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",e.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",e.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",e.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",e.toneMapping!==yi?"#define TONE_MAPPING":"",e.toneMapping!==yi?Gt.tonemapping_pars_fragment:"",e.toneMapping!==yi?gC("toneMapping",e.toneMapping):"",e.dithering?"#define DITHERING":"",e.opaque?"#define OPAQUE":"",Gt.colorspace_pars_fragment,pC("linearToOutputTexel",e.outputColorSpace),xC(),e.useDepthPacking?"#define DEPTH_PACKING "+e.depthPacking:"",`
`].filter(ra).join(`
`)),o=Lf(o),o=iy(o,e),o=ry(o,e),a=Lf(a),a=iy(a,e),a=ry(a,e),o=sy(o),a=sy(a),e.isRawShaderMaterial!==!0&&(p=`#version 300 es
`,x=[d,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+x,g=["#define varying in",e.glslVersion===ea?"":"layout(location = 0) out highp vec4 pc_fragColor;",e.glslVersion===ea?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+g);let y=p+x+o,b=p+g+a,_=ty(r,r.VERTEX_SHADER,y),T=ty(r,r.FRAGMENT_SHADER,b);r.attachShader(m,_),r.attachShader(m,T),e.index0AttributeName!==void 0?r.bindAttribLocation(m,0,e.index0AttributeName):e.hasPositionAttribute===!0&&r.bindAttribLocation(m,0,"position"),r.linkProgram(m);function R(w){if(i.debug.checkShaderErrors){let C=r.getProgramInfoLog(m)||"",I=r.getShaderInfoLog(_)||"",D=r.getShaderInfoLog(T)||"",L=C.trim(),B=I.trim(),H=D.trim(),U=!0,tt=!0;if(r.getProgramParameter(m,r.LINK_STATUS)===!1)if(U=!1,typeof i.debug.onShaderError=="function")i.debug.onShaderError(r,m,_,T);else{let W=ny(r,_,"vertex"),Y=ny(r,T,"fragment");Ft("WebGLProgram: Shader Error "+r.getError()+" - VALIDATE_STATUS "+r.getProgramParameter(m,r.VALIDATE_STATUS)+`

Material Name: `+w.name+`
Material Type: `+w.type+`

Program Info Log: `+L+`
`+W+`
`+Y)}else L!==""?Dt("WebGLProgram: Program Info Log:",L):(B===""||H==="")&&(tt=!1);tt&&(w.diagnostics={runnable:U,programLog:L,vertexShader:{log:B,prefix:x},fragmentShader:{log:H,prefix:g}})}r.deleteShader(_),r.deleteShader(T),v=new Ks(r,m),S=bC(r,m)}let v;this.getUniforms=function(){return v===void 0&&R(this),v};let S;this.getAttributes=function(){return S===void 0&&R(this),S};let O=e.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return O===!1&&(O=r.getProgramParameter(m,hC)),O},this.destroy=function(){n.releaseStatesOfProgram(this),r.deleteProgram(m),this.program=void 0},this.type=e.shaderType,this.name=e.shaderName,this.id=uC++,this.cacheKey=t,this.usedTimes=1,this.program=m,this.vertexShader=_,this.fragmentShader=T,this}var IC=0,If=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(t,e,n){let r=this._getShaderCacheForMaterial(t);return r.has(e)===!1&&(r.add(e),e.usedTimes++),r.has(n)===!1&&(r.add(n),n.usedTimes++),this}remove(t){let e=this.materialCache.get(t);for(let n of e)n.usedTimes--,n.usedTimes===0&&this.shaderCache.delete(n.code);return this.materialCache.delete(t),this}getVertexShaderStage(t){return this._getShaderStage(t.vertexShader)}getFragmentShaderStage(t){return this._getShaderStage(t.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(t){let e=this.materialCache,n=e.get(t);return n===void 0&&(n=new Set,e.set(t,n)),n}_getShaderStage(t){let e=this.shaderCache,n=e.get(t);return n===void 0&&(n=new Nf(t),e.set(t,n)),n}},Nf=class{constructor(t){this.id=IC++,this.code=t,this.usedTimes=0}};function NC(i){return i===_r||i===Qo||i===ta}function DC(i,t,e,n,r,s){let o=new Do,a=new If,l=new Set,c=[],h=new Map,u=n.logarithmicDepthBuffer,d={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function f(v){return l.add(v),v===0?"uv":`uv${v}`}function m(v,S,O,w,C,I){let D=w.fog,L=C.geometry,B=v.isMeshStandardMaterial||v.isMeshLambertMaterial||v.isMeshPhongMaterial?w.environment:null,H=v.isMeshStandardMaterial||v.isMeshLambertMaterial&&!v.envMap||v.isMeshPhongMaterial&&!v.envMap,U=t.get(v.envMap||B,H),tt=d[v.type],W=n.precision;v.precision!==null&&(W=n.getMaxPrecision(v.precision),W!==v.precision&&Dt("WebGLProgram.getParameters:",v.precision,"not supported, using",W,"instead."));let Y=L.morphAttributes.position||L.morphAttributes.normal||L.morphAttributes.color,et=Y!==void 0?Y.length:0,St=0;L.morphAttributes.position!==void 0&&(St=1),L.morphAttributes.normal!==void 0&&(St=2),L.morphAttributes.color!==void 0&&(St=3);let ft,X,ot,vt;if(tt){let _t=bi[tt];ft=_t.vertexShader,X=_t.fragmentShader}else{ft=v.vertexShader,X=v.fragmentShader;let _t=a.getVertexShaderStage(v),re=a.getFragmentShaderStage(v);a.update(v,_t,re),ot=_t.id,vt=re.id}let ct=i.getRenderTarget(),ht=i.state.buffers.depth.getReversed(),It=C.isInstancedMesh===!0,se=C.isBatchedMesh===!0,Pt=!!v.map,Qt=!!v.matcap,ie=!!U,Ht=ie&&U.isPMREMTexture===!0,Re=!!v.aoMap,be=!!v.lightMap,an=!!v.bumpMap&&v.wireframe===!1,ge=!!v.normalMap,Qn=!!v.displacementMap,Ie=!!v.emissiveMap,bn=!!v.metalnessMap,_n=!!v.roughnessMap,wn=v.anisotropy>0,k=v.clearcoat>0,Mn=v.diffuseRoughness>0,fe=v.dispersion>0,pe=v.retroreflectivity>0,bt=v.iridescence>0,Ce=v.sheen>0,Nt=v.transmission>0,kt=wn&&!!v.anisotropyMap,P=k&&!!v.clearcoatMap,M=k&&!!v.clearcoatNormalMap,V=k&&!!v.clearcoatRoughnessMap,rt=Mn&&!!v.diffuseRoughnessMap,Q=bt&&!!v.iridescenceMap,ut=bt&&!!v.iridescenceThicknessMap,xt=Ce&&!!v.sheenColorMap,K=Ce&&!!v.sheenRoughnessMap,J=!!v.specularMap,pt=!!v.specularColorMap,N=!!v.specularIntensityMap,Z=Nt&&!!v.transmissionMap,j=Nt&&!!v.thicknessMap,mt=!!v.gradientMap,at=!!v.alphaMap,dt=v.alphaTest>0,Ct=!!v.alphaHash,Vt=!!v.extensions,st=yi;v.toneMapped&&(ct===null||ct.isXRRenderTarget===!0)&&(st=i.toneMapping);let Lt=Ht?U.isCompressedCubeTexture?U.image[0].mipmaps:U.mipmaps:null,zt={shaderID:tt,shaderType:v.type,shaderName:v.name,vertexShader:ft,fragmentShader:X,defines:v.defines,customVertexShaderID:ot,customFragmentShaderID:vt,isRawShaderMaterial:v.isRawShaderMaterial===!0,glslVersion:v.glslVersion,precision:W,batching:se,batchingColor:se&&C._colorsTexture!==null,instancing:It,instancingColor:It&&C.instanceColor!==null,instancingMorph:It&&C.morphTexture!==null,outputColorSpace:ct===null?i.outputColorSpace:ct.isXRRenderTarget===!0?ct.texture.colorSpace:Xt.workingColorSpace,alphaToCoverage:!!v.alphaToCoverage,map:Pt,matcap:Qt,envMap:ie,envMapMode:ie&&U.mapping,envMapPMREM:Ht,envMapMaxLod:Ht?Lt.length-1:null,envMapSize:Ht?Lt[0].width:null,aoMap:Re,lightMap:be,bumpMap:an,normalMap:ge,displacementMap:Qn,emissiveMap:Ie,normalMapObjectSpace:ge&&v.normalMapType===Ax,normalMapTangentSpace:ge&&v.normalMapType===gf,packedNormalMap:ge&&v.normalMapType===gf&&NC(v.normalMap.format),metalnessMap:bn,roughnessMap:_n,anisotropy:wn,anisotropyMap:kt,clearcoat:k,clearcoatMap:P,clearcoatNormalMap:M,clearcoatRoughnessMap:V,diffuseRoughness:Mn,diffuseRoughnessMap:rt,dispersion:fe,retroreflection:pe,iridescence:bt,iridescenceMap:Q,iridescenceThicknessMap:ut,sheen:Ce,sheenColorMap:xt,sheenRoughnessMap:K,specularMap:J,specularColorMap:pt,specularIntensityMap:N,transmission:Nt,transmissionMap:Z,thicknessMap:j,gradientMap:mt,opaque:v.transparent===!1&&v.blending===br&&v.alphaToCoverage===!1,alphaMap:at,alphaTest:dt,alphaHash:Ct,combine:v.combine,mapUv:Pt&&f(v.map.channel),aoMapUv:Re&&f(v.aoMap.channel),lightMapUv:be&&f(v.lightMap.channel),bumpMapUv:an&&f(v.bumpMap.channel),normalMapUv:ge&&f(v.normalMap.channel),displacementMapUv:Qn&&f(v.displacementMap.channel),emissiveMapUv:Ie&&f(v.emissiveMap.channel),metalnessMapUv:bn&&f(v.metalnessMap.channel),roughnessMapUv:_n&&f(v.roughnessMap.channel),anisotropyMapUv:kt&&f(v.anisotropyMap.channel),clearcoatMapUv:P&&f(v.clearcoatMap.channel),clearcoatNormalMapUv:M&&f(v.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:V&&f(v.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:rt&&f(v.diffuseRoughnessMap.channel),iridescenceMapUv:Q&&f(v.iridescenceMap.channel),iridescenceThicknessMapUv:ut&&f(v.iridescenceThicknessMap.channel),sheenColorMapUv:xt&&f(v.sheenColorMap.channel),sheenRoughnessMapUv:K&&f(v.sheenRoughnessMap.channel),specularMapUv:J&&f(v.specularMap.channel),specularColorMapUv:pt&&f(v.specularColorMap.channel),specularIntensityMapUv:N&&f(v.specularIntensityMap.channel),transmissionMapUv:Z&&f(v.transmissionMap.channel),thicknessMapUv:j&&f(v.thicknessMap.channel),alphaMapUv:at&&f(v.alphaMap.channel),vertexTangents:!!L.attributes.tangent&&(ge||wn),vertexNormals:!!L.attributes.normal,vertexColors:v.vertexColors,vertexAlphas:v.vertexColors===!0&&!!L.attributes.color&&L.attributes.color.itemSize===4,pointsUvs:C.isPoints===!0&&!!L.attributes.uv&&(Pt||at),fog:!!D,useFog:v.fog===!0,fogExp2:!!D&&D.isFogExp2,flatShading:v.wireframe===!1&&(v.flatShading===!0||L.attributes.normal===void 0&&ge===!1&&(v.isMeshLambertMaterial||v.isMeshPhongMaterial||v.isMeshStandardMaterial||v.isMeshPhysicalMaterial)),sizeAttenuation:v.sizeAttenuation===!0,logarithmicDepthBuffer:u,reversedDepthBuffer:ht,skinning:C.isSkinnedMesh===!0,hasPositionAttribute:L.attributes.position!==void 0,morphTargets:L.morphAttributes.position!==void 0,morphNormals:L.morphAttributes.normal!==void 0,morphColors:L.morphAttributes.color!==void 0,morphTargetsCount:et,morphTextureStride:St,numSunLights:S.sun.length,numDirLights:S.directional.length,numPointLights:S.point.length,numSpotLights:S.spot.length,numSpotLightMaps:S.spotLightMap.length,numRectAreaLights:S.rectArea.length,numHemiLights:S.hemi.length,numSunLightShadows:S.sunShadowMap.length,numDirLightShadows:S.directionalShadowMap.length,numPointLightShadows:S.pointShadowMap.length,numSpotLightShadows:S.spotShadowMap.length,numSpotLightShadowsWithMaps:S.numSpotLightShadowsWithMaps,numLightProbes:S.numLightProbes,numLightProbeGrids:I.filter(_t=>_t.texture!==null).length,numClippingPlanes:s.numPlanes,numClipIntersection:s.numIntersection,dithering:v.dithering,shadowMapEnabled:i.shadowMap.enabled&&O.length>0,shadowMapType:i.shadowMap.type,toneMapping:st,decodeVideoTexture:Pt&&v.map.isVideoTexture===!0&&Xt.getTransfer(v.map.colorSpace)===ne,decodeVideoTextureEmissive:Ie&&v.emissiveMap.isVideoTexture===!0&&Xt.getTransfer(v.emissiveMap.colorSpace)===ne,premultipliedAlpha:v.premultipliedAlpha,doubleSided:v.side===Fn,flipSided:v.side===on,useDepthPacking:v.depthPacking>=0,depthPacking:v.depthPacking||0,index0AttributeName:v.index0AttributeName,extensionClipCullDistance:Vt&&v.extensions.clipCullDistance===!0&&e.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(Vt&&v.extensions.multiDraw===!0||se)&&e.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:e.has("KHR_parallel_shader_compile"),customProgramCacheKey:v.customProgramCacheKey()};return zt.vertexUv1s=l.has(1),zt.vertexUv2s=l.has(2),zt.vertexUv3s=l.has(3),l.clear(),zt}function x(v){let S=[];if(v.shaderID?S.push(v.shaderID):(S.push(v.customVertexShaderID),S.push(v.customFragmentShaderID)),v.defines!==void 0)for(let O in v.defines)S.push(O),S.push(v.defines[O]);return v.isRawShaderMaterial===!1&&(g(S,v),p(S,v),S.push(i.outputColorSpace)),S.push(v.customProgramCacheKey),S.join()}function g(v,S){v.push(S.precision),v.push(S.outputColorSpace),v.push(S.envMapMode),v.push(S.envMapPMREM),v.push(S.envMapMaxLod),v.push(S.envMapSize),v.push(S.mapUv),v.push(S.alphaMapUv),v.push(S.lightMapUv),v.push(S.aoMapUv),v.push(S.bumpMapUv),v.push(S.normalMapUv),v.push(S.displacementMapUv),v.push(S.emissiveMapUv),v.push(S.metalnessMapUv),v.push(S.roughnessMapUv),v.push(S.anisotropyMapUv),v.push(S.clearcoatMapUv),v.push(S.clearcoatNormalMapUv),v.push(S.clearcoatRoughnessMapUv),v.push(S.diffuseRoughnessMapUv),v.push(S.iridescenceMapUv),v.push(S.iridescenceThicknessMapUv),v.push(S.sheenColorMapUv),v.push(S.sheenRoughnessMapUv),v.push(S.specularMapUv),v.push(S.specularColorMapUv),v.push(S.specularIntensityMapUv),v.push(S.transmissionMapUv),v.push(S.thicknessMapUv),v.push(S.combine),v.push(S.fogExp2),v.push(S.sizeAttenuation),v.push(S.morphTargetsCount),v.push(S.numSunLights),v.push(S.numDirLights),v.push(S.numPointLights),v.push(S.numSpotLights),v.push(S.numSpotLightMaps),v.push(S.numHemiLights),v.push(S.numRectAreaLights),v.push(S.numSunLightShadows),v.push(S.numDirLightShadows),v.push(S.numPointLightShadows),v.push(S.numSpotLightShadows),v.push(S.numSpotLightShadowsWithMaps),v.push(S.numLightProbes),v.push(S.numLightProbeGrids),v.push(S.shadowMapType),v.push(S.toneMapping),v.push(S.numClippingPlanes),v.push(S.numClipIntersection),v.push(S.depthPacking)}function p(v,S){o.disableAll(),S.instancing&&o.enable(0),S.instancingColor&&o.enable(1),S.instancingMorph&&o.enable(2),S.matcap&&o.enable(3),S.envMap&&o.enable(4),S.normalMapObjectSpace&&o.enable(5),S.normalMapTangentSpace&&o.enable(6),S.clearcoat&&o.enable(7),S.iridescence&&o.enable(8),S.alphaTest&&o.enable(9),S.vertexColors&&o.enable(10),S.vertexAlphas&&o.enable(11),S.vertexUv1s&&o.enable(12),S.vertexUv2s&&o.enable(13),S.vertexUv3s&&o.enable(14),S.vertexTangents&&o.enable(15),S.anisotropy&&o.enable(16),S.alphaHash&&o.enable(17),S.batching&&o.enable(18),S.dispersion&&o.enable(19),S.retroreflection&&o.enable(24),S.diffuseRoughness&&o.enable(25),S.batchingColor&&o.enable(20),S.gradientMap&&o.enable(21),S.packedNormalMap&&o.enable(22),S.vertexNormals&&o.enable(23),v.push(o.mask),o.disableAll(),S.fog&&o.enable(0),S.useFog&&o.enable(1),S.flatShading&&o.enable(2),S.logarithmicDepthBuffer&&o.enable(3),S.reversedDepthBuffer&&o.enable(4),S.skinning&&o.enable(5),S.morphTargets&&o.enable(6),S.morphNormals&&o.enable(7),S.morphColors&&o.enable(8),S.premultipliedAlpha&&o.enable(9),S.shadowMapEnabled&&o.enable(10),S.doubleSided&&o.enable(11),S.flipSided&&o.enable(12),S.useDepthPacking&&o.enable(13),S.dithering&&o.enable(14),S.transmission&&o.enable(15),S.sheen&&o.enable(16),S.opaque&&o.enable(17),S.pointsUvs&&o.enable(18),S.decodeVideoTexture&&o.enable(19),S.decodeVideoTextureEmissive&&o.enable(20),S.alphaToCoverage&&o.enable(21),S.numLightProbeGrids>0&&o.enable(22),S.hasPositionAttribute&&o.enable(23),v.push(o.mask)}function y(v){let S=d[v.type],O;if(S){let w=bi[S];O=Vx.clone(w.uniforms)}else O=v.uniforms;return O}function b(v,S){let O=h.get(S);return O!==void 0?++O.usedTimes:(O=new LC(i,S,v,r),c.push(O),h.set(S,O)),O}function _(v){if(--v.usedTimes===0){let S=c.indexOf(v);c[S]=c[c.length-1],c.pop(),h.delete(v.cacheKey),v.destroy()}}function T(v){a.remove(v)}function R(){a.dispose()}return{getParameters:m,getProgramCacheKey:x,getUniforms:y,acquireProgram:b,releaseProgram:_,releaseShaderCache:T,programs:c,dispose:R}}function FC(){let i=new WeakMap;function t(o){return i.has(o)}function e(o){let a=i.get(o);return a===void 0&&(a={},i.set(o,a)),a}function n(o){i.delete(o)}function r(o,a,l){i.get(o)[a]=l}function s(){i=new WeakMap}return{has:t,get:e,remove:n,update:r,dispose:s}}function OC(i,t){return i.groupOrder!==t.groupOrder?i.groupOrder-t.groupOrder:i.renderOrder!==t.renderOrder?i.renderOrder-t.renderOrder:i.material.id!==t.material.id?i.material.id-t.material.id:i.materialVariant!==t.materialVariant?i.materialVariant-t.materialVariant:i.z!==t.z?i.z-t.z:i.id-t.id}function ay(i,t){return i.groupOrder!==t.groupOrder?i.groupOrder-t.groupOrder:i.renderOrder!==t.renderOrder?i.renderOrder-t.renderOrder:i.z!==t.z?t.z-i.z:i.id-t.id}function ly(){let i=[],t=0,e=[],n=[],r=[];function s(){t=0,e.length=0,n.length=0,r.length=0}function o(d){let f=0;return d.isInstancedMesh&&(f+=2),d.isSkinnedMesh&&(f+=1),f}function a(d,f,m,x,g,p){let y=i[t];return y===void 0?(y={id:d.id,object:d,geometry:f,material:m,materialVariant:o(d),groupOrder:x,renderOrder:d.renderOrder,z:g,group:p},i[t]=y):(y.id=d.id,y.object=d,y.geometry=f,y.material=m,y.materialVariant=o(d),y.groupOrder=x,y.renderOrder=d.renderOrder,y.z=g,y.group=p),t++,y}function l(d,f,m,x,g,p,y){y.reversedDepth===!0&&(g=-g);let b=a(d,f,m,x,g,p);m.transmission>0?n.push(b):m.transparent===!0?r.push(b):e.push(b)}function c(d,f,m,x,g,p){let y=a(d,f,m,x,g,p);m.transmission>0?n.unshift(y):m.transparent===!0?r.unshift(y):e.unshift(y)}function h(d,f){e.length>1&&e.sort(d||OC),n.length>1&&n.sort(f||ay),r.length>1&&r.sort(f||ay)}function u(){for(let d=t,f=i.length;d<f;d++){let m=i[d];if(m.id===null)break;m.id=null,m.object=null,m.geometry=null,m.material=null,m.group=null}}return{opaque:e,transmissive:n,transparent:r,init:s,push:l,unshift:c,finish:u,sort:h}}function kC(){let i=new WeakMap;function t(n,r){let s=i.get(n),o;return s===void 0?(o=new ly,i.set(n,[o])):r>=s.length?(o=new ly,s.push(o)):o=s[r],o}function e(){i=new WeakMap}return{get:t,dispose:e}}function UC(){let i={};return{get:function(t){if(i[t.id]!==void 0)return i[t.id];let e;switch(t.type){case"SunLight":case"DirectionalLight":e={direction:new q,color:new Kt};break;case"SpotLight":e={position:new q,direction:new q,color:new Kt,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":e={position:new q,color:new Kt,distance:0,decay:0};break;case"HemisphereLight":e={direction:new q,skyColor:new Kt,groundColor:new Kt};break;case"RectAreaLight":e={color:new Kt,position:new q,halfWidth:new q,halfHeight:new q};break}return i[t.id]=e,e}}}function BC(){let i={};return{get:function(t){if(i[t.id]!==void 0)return i[t.id];let e;switch(t.type){case"SunLight":case"DirectionalLight":e={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new jt};break;case"SpotLight":e={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new jt};break;case"PointLight":e={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new jt,shadowCameraNear:1,shadowCameraFar:1e3};break}return i[t.id]=e,e}}}var zC=0;function VC(i,t){return(t.castShadow?2:0)-(i.castShadow?2:0)+(t.map?1:0)-(i.map?1:0)}function GC(i){let t=new UC,e=BC(),n={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)n.probe.push(new q);let r=new q,s=new ve,o=new ve;function a(c){let h=0,u=0,d=0;for(let I=0;I<9;I++)n.probe[I].set(0,0,0);let f=0,m=0,x=0,g=0,p=0,y=0,b=0,_=0,T=0,R=0,v=0,S=0,O=0,w=0;c.sort(VC);for(let I=0,D=c.length;I<D;I++){let L=c[I],B=L.color,H=L.intensity,U=L.distance,tt=null;if(L.shadow&&L.shadow.map&&(L.shadow.map.texture.format===_r?tt=L.shadow.map.texture:tt=L.shadow.map.depthTexture||L.shadow.map.texture),L.isAmbientLight)h+=B.r*H,u+=B.g*H,d+=B.b*H;else if(L.isLightProbe){for(let W=0;W<9;W++)n.probe[W].addScaledVector(L.sh.coefficients[W],H);w++}else if(L.isSunLight){let W=t.get(L);if(W.color.copy(L.color).multiplyScalar(L.intensity),L.castShadow){let Y=L.shadow,et=e.get(L);et.shadowIntensity=Y.intensity,et.shadowBias=Y.bias,et.shadowNormalBias=Y.normalBias,et.shadowRadius=Y.radius,et.shadowMapSize.copy(Y.mapSize).multiply(Y.getFrameExtents()),n.sunShadow[m]=et,n.sunShadowMap[m]=tt;let St=Y.getViewportCount();for(let ft=0;ft<St;ft++)n.sunShadowMatrix[x+ft]=Y.getMatrix(ft),n.sunShadowCascade[x+ft]=Y._cascadeData[ft];x+=St,m++}n.sun[f]=W,f++}else if(L.isDirectionalLight){let W=t.get(L);if(W.color.copy(L.color).multiplyScalar(L.intensity),L.castShadow){let Y=L.shadow,et=e.get(L);et.shadowIntensity=Y.intensity,et.shadowBias=Y.bias,et.shadowNormalBias=Y.normalBias,et.shadowRadius=Y.radius,et.shadowMapSize=Y.mapSize,n.directionalShadow[g]=et,n.directionalShadowMap[g]=tt,n.directionalShadowMatrix[g]=L.shadow.matrix,T++}n.directional[g]=W,g++}else if(L.isSpotLight){let W=t.get(L);W.position.setFromMatrixPosition(L.matrixWorld),W.color.copy(B).multiplyScalar(H),W.distance=U,W.coneCos=Math.cos(L.angle),W.penumbraCos=Math.cos(L.angle*(1-L.penumbra)),W.decay=L.decay,n.spot[y]=W;let Y=L.shadow;if(L.map&&(n.spotLightMap[S]=L.map,S++,Y.updateMatrices(L),L.castShadow&&O++),n.spotLightMatrix[y]=Y.matrix,L.castShadow){let et=e.get(L);et.shadowIntensity=Y.intensity,et.shadowBias=Y.bias,et.shadowNormalBias=Y.normalBias,et.shadowRadius=Y.radius,et.shadowMapSize=Y.mapSize,n.spotShadow[y]=et,n.spotShadowMap[y]=tt,v++}y++}else if(L.isRectAreaLight){let W=t.get(L);W.color.copy(B).multiplyScalar(H),W.halfWidth.set(L.width*.5,0,0),W.halfHeight.set(0,L.height*.5,0),n.rectArea[b]=W,b++}else if(L.isPointLight){let W=t.get(L);if(W.color.copy(L.color).multiplyScalar(L.intensity),W.distance=L.distance,W.decay=L.decay,L.castShadow){let Y=L.shadow,et=e.get(L);et.shadowIntensity=Y.intensity,et.shadowBias=Y.bias,et.shadowNormalBias=Y.normalBias,et.shadowRadius=Y.radius,et.shadowMapSize=Y.mapSize,et.shadowCameraNear=Y.camera.near,et.shadowCameraFar=Y.camera.far,n.pointShadow[p]=et,n.pointShadowMap[p]=tt,n.pointShadowMatrix[p]=L.shadow.matrix,R++}n.point[p]=W,p++}else if(L.isHemisphereLight){let W=t.get(L);W.skyColor.copy(L.color).multiplyScalar(H),W.groundColor.copy(L.groundColor).multiplyScalar(H),n.hemi[_]=W,_++}}b>0&&(i.has("OES_texture_float_linear")===!0?(n.rectAreaLTC1=wt.LTC_FLOAT_1,n.rectAreaLTC2=wt.LTC_FLOAT_2):(n.rectAreaLTC1=wt.LTC_HALF_1,n.rectAreaLTC2=wt.LTC_HALF_2)),n.ambient[0]=h,n.ambient[1]=u,n.ambient[2]=d;let C=n.hash;(C.sunLength!==f||C.directionalLength!==g||C.pointLength!==p||C.spotLength!==y||C.rectAreaLength!==b||C.hemiLength!==_||C.numSunShadows!==m||C.numDirectionalShadows!==T||C.numPointShadows!==R||C.numSpotShadows!==v||C.numSpotMaps!==S||C.numLightProbes!==w)&&(n.sun.length=f,n.directional.length=g,n.spot.length=y,n.rectArea.length=b,n.point.length=p,n.hemi.length=_,n.sunShadow.length=m,n.sunShadowMap.length=m,n.sunShadowMatrix.length=x,n.sunShadowCascade.length=x,n.directionalShadow.length=T,n.directionalShadowMap.length=T,n.directionalShadowMatrix.length=T,n.pointShadow.length=R,n.pointShadowMap.length=R,n.pointShadowMatrix.length=R,n.spotShadow.length=v,n.spotShadowMap.length=v,n.spotLightMatrix.length=v+S-O,n.spotLightMap.length=S,n.numSpotLightShadowsWithMaps=O,n.numLightProbes=w,C.sunLength=f,C.directionalLength=g,C.pointLength=p,C.spotLength=y,C.rectAreaLength=b,C.hemiLength=_,C.numSunShadows=m,C.numDirectionalShadows=T,C.numPointShadows=R,C.numSpotShadows=v,C.numSpotMaps=S,C.numLightProbes=w,n.version=zC++)}function l(c,h){let u=0,d=0,f=0,m=0,x=0,g=0,p=h.matrixWorldInverse;for(let y=0,b=c.length;y<b;y++){let _=c[y];if(_.isSunLight){let T=n.sun[u];T.direction.setFromMatrixPosition(_.matrixWorld),T.direction.transformDirection(p),u++}else if(_.isDirectionalLight){let T=n.directional[d];T.direction.setFromMatrixPosition(_.matrixWorld),r.setFromMatrixPosition(_.target.matrixWorld),T.direction.sub(r),T.direction.transformDirection(p),d++}else if(_.isSpotLight){let T=n.spot[m];T.position.setFromMatrixPosition(_.matrixWorld),T.position.applyMatrix4(p),T.direction.setFromMatrixPosition(_.matrixWorld),r.setFromMatrixPosition(_.target.matrixWorld),T.direction.sub(r),T.direction.transformDirection(p),m++}else if(_.isRectAreaLight){let T=n.rectArea[x];T.position.setFromMatrixPosition(_.matrixWorld),T.position.applyMatrix4(p),o.identity(),s.copy(_.matrixWorld),s.premultiply(p),o.extractRotation(s),T.halfWidth.set(_.width*.5,0,0),T.halfHeight.set(0,_.height*.5,0),T.halfWidth.applyMatrix4(o),T.halfHeight.applyMatrix4(o),x++}else if(_.isPointLight){let T=n.point[f];T.position.setFromMatrixPosition(_.matrixWorld),T.position.applyMatrix4(p),f++}else if(_.isHemisphereLight){let T=n.hemi[g];T.direction.setFromMatrixPosition(_.matrixWorld),T.direction.transformDirection(p),g++}}}return{setup:a,setupView:l,state:n}}function cy(i){let t=new GC(i),e=[],n=[],r=[];function s(u){h.camera=u,e.length=0,n.length=0,r.length=0}function o(u){u.isLightProbeGrid?r.push(u):e.push(u)}function a(u){n.push(u)}function l(){t.setup(e),r.sort((u,d)=>u.priority-d.priority||u.id-d.id)}function c(u){t.setupView(e,u)}let h={lightsArray:e,shadowsArray:n,lightProbeGridArray:r,camera:null,lights:t,transmissionRenderTarget:{},textureUnits:0};return{init:s,state:h,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function HC(i){let t=new WeakMap;function e(r,s=0){let o=t.get(r),a;return o===void 0?(a=new cy(i),t.set(r,[a])):s>=o.length?(a=new cy(i),o.push(a)):a=o[s],a}function n(){t=new WeakMap}return{get:e,dispose:n}}var WC=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,$C=`uniform sampler2D shadow_pass;
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
}`,XC=[new q(1,0,0),new q(-1,0,0),new q(0,1,0),new q(0,-1,0),new q(0,0,1),new q(0,0,-1)],qC=[new q(0,-1,0),new q(0,-1,0),new q(0,0,1),new q(0,0,-1),new q(0,-1,0),new q(0,-1,0)],hy=new ve,ia=new q,Af=new q;function YC(i,t,e){let n=new Kr,r=new jt,s=new jt,o=new ye,a=new wc,l=new Mc,c={},h=e.maxTextureSize,u={[vr]:on,[on]:vr,[Fn]:Fn},d=new xi({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new jt},radius:{value:4}},vertexShader:WC,fragmentShader:$C}),f=d.clone();f.defines.HORIZONTAL_PASS=1;let m=new Ui;m.setAttribute("position",new gn(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let x=new Dn(m,d),g=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=Xo;let p=this.type;this.render=function(R,v,S){if(g.enabled===!1||g.autoUpdate===!1&&g.needsUpdate===!1||R.length===0)return;this.type===lx&&(Dt("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=Xo);let O=i.getRenderTarget(),w=i.getActiveCubeFace(),C=i.getActiveMipmapLevel(),I=i.state;I.setBlending(Jr),I.buffers.depth.getReversed()===!0?I.buffers.color.setClear(0,0,0,0):I.buffers.color.setClear(1,1,1,1),I.buffers.depth.setTest(!0),I.setScissorTest(!1);let D=p!==this.type;D&&v.traverse(function(L){L.material&&(Array.isArray(L.material)?L.material.forEach(B=>B.needsUpdate=!0):L.material.needsUpdate=!0)});for(let L=0,B=R.length;L<B;L++){let H=R[L],U=H.shadow;if(U===void 0){Dt("WebGLShadowMap:",H,"has no shadow.");continue}if(U.autoUpdate===!1&&U.needsUpdate===!1)continue;r.copy(U.mapSize);let tt=U.getFrameExtents();r.multiply(tt),s.copy(U.mapSize),(r.x>h||r.y>h)&&(r.x>h&&(s.x=Math.floor(h/tt.x),r.x=s.x*tt.x,U.mapSize.x=s.x),r.y>h&&(s.y=Math.floor(h/tt.y),r.y=s.y*tt.y,U.mapSize.y=s.y));let W=i.state.buffers.depth.getReversed();if(U.camera._reversedDepth=W,U.map===null||D===!0){if(U.map!==null&&(U.map.depthTexture!==null&&(U.map.depthTexture.dispose(),U.map.depthTexture=null),U.map.dispose()),this.type===qs){if(H.isPointLight){Dt("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}U.map=new xn(r.x,r.y,{format:_r,type:Jn,minFilter:sn,magFilter:sn,generateMipmaps:!1}),U.map.texture.name=H.name+".shadowMap",U.map.depthTexture=new Bi(r.x,r.y,Kn),U.map.depthTexture.name=H.name+".shadowMapDepth",U.map.depthTexture.format=ki,U.map.depthTexture.compareFunction=null,U.map.depthTexture.minFilter=Ue,U.map.depthTexture.magFilter=Ue}else H.isPointLight?(U.map=new sa(r.x),U.map.depthTexture=new zo(r.x,jn)):(U.map=new xn(r.x,r.y),U.map.depthTexture=new Bi(r.x,r.y,jn)),U.map.depthTexture.name=H.name+".shadowMap",U.map.depthTexture.format=ki,this.type===Xo?(U.map.depthTexture.compareFunction=W?yf:xf,U.map.depthTexture.minFilter=sn,U.map.depthTexture.magFilter=sn):(U.map.depthTexture.compareFunction=null,U.map.depthTexture.minFilter=Ue,U.map.depthTexture.magFilter=Ue);U.camera.updateProjectionMatrix()}U.map.isWebGLCubeRenderTarget!==!0&&(U.map.width!==r.x||U.map.height!==r.y)&&U.map.setSize(r.x,r.y);let Y=U.map.isWebGLCubeRenderTarget?6:U.getViewportCount();H.isPointLight!==!0&&U.updateMatrices(H,S);let et=(U.camera.layers.mask&4294967294)!==0?U.camera.layers:S.layers;for(let St=0;St<Y;St++){let ft=U.getCamera(St);if(H.isPointLight){let X=U.camera,ot=U.matrix,vt=H.distance||X.far;vt!==X.far&&(X.far=vt,X.updateProjectionMatrix()),ia.setFromMatrixPosition(H.matrixWorld),X.position.copy(ia),Af.copy(X.position),Af.add(XC[St]),X.up.copy(qC[St]),X.lookAt(Af),X.updateMatrixWorld(),ot.makeTranslation(-ia.x,-ia.y,-ia.z),hy.multiplyMatrices(X.projectionMatrix,X.matrixWorldInverse),U._frustum.setFromProjectionMatrix(hy,X.coordinateSystem,X.reversedDepth)}if(U.map.isWebGLCubeRenderTarget)i.setRenderTarget(U.map,St),i.clear();else{St===0&&(i.setRenderTarget(U.map),i.clear());let X=U.getViewport(St);o.set(s.x*X.x,s.y*X.y,s.x*X.z,s.y*X.w),I.viewport(o)}n=U.getFrustum(St),_(v,S,ft,H,et,this.type)}U.isPointLightShadow!==!0&&this.type===qs&&y(U,S),U.needsUpdate=!1}p=this.type,g.needsUpdate=!1,i.setRenderTarget(O,w,C)};function y(R,v){let S=t.update(x);d.defines.VSM_SAMPLES!==R.blurSamples&&(d.defines.VSM_SAMPLES=R.blurSamples,f.defines.VSM_SAMPLES=R.blurSamples,d.needsUpdate=!0,f.needsUpdate=!0),R.mapPass===null?R.mapPass=new xn(r.x,r.y,{format:_r,type:Jn}):(R.mapPass.width!==R.map.width||R.mapPass.height!==R.map.height)&&R.mapPass.setSize(R.map.width,R.map.height),d.uniforms.shadow_pass.value=R.map.depthTexture,d.uniforms.resolution.value.set(R.map.width,R.map.height),d.uniforms.radius.value=R.radius,i.setRenderTarget(R.mapPass),i.clear(),i.renderBufferDirect(v,null,S,d,x,null),f.uniforms.shadow_pass.value=R.mapPass.texture,f.uniforms.resolution.value.set(R.map.width,R.map.height),f.uniforms.radius.value=R.radius,i.setRenderTarget(R.map),i.clear(),i.renderBufferDirect(v,null,S,f,x,null)}function b(R,v,S,O){let w=null,C=S.isPointLight===!0?R.customDistanceMaterial:R.customDepthMaterial;if(C!==void 0)w=C;else if(w=S.isPointLight===!0?l:a,i.localClippingEnabled&&v.clipShadows===!0&&Array.isArray(v.clippingPlanes)&&v.clippingPlanes.length!==0||v.displacementMap&&v.displacementScale!==0||v.alphaMap&&v.alphaTest>0||v.map&&v.alphaTest>0||v.alphaToCoverage===!0){let I=w.uuid,D=v.uuid,L=c[I];L===void 0&&(L={},c[I]=L);let B=L[D];B===void 0&&(B=w.clone(),L[D]=B,v.addEventListener("dispose",T)),w=B}if(w.visible=v.visible,w.wireframe=v.wireframe,O===qs?w.side=v.shadowSide!==null?v.shadowSide:v.side:w.side=v.shadowSide!==null?v.shadowSide:u[v.side],w.alphaMap=v.alphaMap,w.alphaTest=v.alphaToCoverage===!0?.5:v.alphaTest,w.map=v.map,w.clipShadows=v.clipShadows,w.clippingPlanes=v.clippingPlanes,w.clipIntersection=v.clipIntersection,w.displacementMap=v.displacementMap,w.displacementScale=v.displacementScale,w.displacementBias=v.displacementBias,w.wireframeLinewidth=v.wireframeLinewidth,w.linewidth=v.linewidth,S.isPointLight===!0&&w.isMeshDistanceMaterial===!0){let I=i.properties.get(w);I.light=S}return w}function _(R,v,S,O,w,C){if(R.visible===!1)return;if(R.layers.test(w)&&(R.isMesh||R.isLine||R.isPoints)&&(R.castShadow||R.receiveShadow&&C===qs)&&(!R.frustumCulled||R.intersectsFrustum(n))){R.modelViewMatrix.multiplyMatrices(S.matrixWorldInverse,R.matrixWorld);let L=t.update(R),B=R.material;if(Array.isArray(B)){let H=L.groups;for(let U=0,tt=H.length;U<tt;U++){let W=H[U],Y=B[W.materialIndex];if(Y&&Y.visible){let et=b(R,Y,O,C);R.onBeforeShadow(i,R,v,S,L,et,W),i.renderBufferDirect(S,null,L,et,R,W),R.onAfterShadow(i,R,v,S,L,et,W)}}}else if(B.visible){let H=b(R,B,O,C);R.onBeforeShadow(i,R,v,S,L,H,null),i.renderBufferDirect(S,null,L,H,R,null),R.onAfterShadow(i,R,v,S,L,H,null)}}let D=R.children;for(let L=0,B=D.length;L<B;L++)_(D[L],v,S,O,w,C)}function T(R){R.target.removeEventListener("dispose",T);for(let S in c){let O=c[S],w=R.target.uuid;w in O&&(O[w].dispose(),delete O[w])}}}function jC(i,t){function e(){let N=!1,Z=new ye,j=null,mt=new ye(0,0,0,0);return{setMask:function(at){j!==at&&!N&&(i.colorMask(at,at,at,at),j=at)},setLocked:function(at){N=at},setClear:function(at,dt,Ct,Vt,st){st===!0&&(at*=Vt,dt*=Vt,Ct*=Vt),Z.set(at,dt,Ct,Vt),mt.equals(Z)===!1&&(i.clearColor(at,dt,Ct,Vt),mt.copy(Z))},reset:function(){N=!1,j=null,mt.set(-1,0,0,0)}}}function n(){let N=!1,Z=!1,j=null,mt=null,at=null;return{setReversed:function(dt){if(Z!==dt){let Ct=t.get("EXT_clip_control");dt?Ct.clipControlEXT(Ct.LOWER_LEFT_EXT,Ct.ZERO_TO_ONE_EXT):Ct.clipControlEXT(Ct.LOWER_LEFT_EXT,Ct.NEGATIVE_ONE_TO_ONE_EXT),Z=dt;let Vt=at;at=null,this.setClear(Vt)}},getReversed:function(){return Z},setTest:function(dt){dt?ht(i.DEPTH_TEST):It(i.DEPTH_TEST)},setMask:function(dt){j!==dt&&!N&&(i.depthMask(dt),j=dt)},setFunc:function(dt){if(Z&&(dt=Ux[dt]),mt!==dt){switch(dt){case rc:i.depthFunc(i.NEVER);break;case sc:i.depthFunc(i.ALWAYS);break;case oc:i.depthFunc(i.LESS);break;case Bs:i.depthFunc(i.LEQUAL);break;case ac:i.depthFunc(i.EQUAL);break;case lc:i.depthFunc(i.GEQUAL);break;case cc:i.depthFunc(i.GREATER);break;case hc:i.depthFunc(i.NOTEQUAL);break;default:i.depthFunc(i.LEQUAL)}mt=dt}},setLocked:function(dt){N=dt},setClear:function(dt){at!==dt&&(at=dt,Z&&(dt=1-dt),i.clearDepth(dt))},reset:function(){N=!1,j=null,mt=null,at=null,Z=!1}}}function r(){let N=!1,Z=null,j=null,mt=null,at=null,dt=null,Ct=null,Vt=null,st=null;return{setTest:function(Lt){N||(Lt?ht(i.STENCIL_TEST):It(i.STENCIL_TEST))},setMask:function(Lt){Z!==Lt&&!N&&(i.stencilMask(Lt),Z=Lt)},setFunc:function(Lt,zt,_t){(j!==Lt||mt!==zt||at!==_t)&&(i.stencilFunc(Lt,zt,_t),j=Lt,mt=zt,at=_t)},setOp:function(Lt,zt,_t){(dt!==Lt||Ct!==zt||Vt!==_t)&&(i.stencilOp(Lt,zt,_t),dt=Lt,Ct=zt,Vt=_t)},setLocked:function(Lt){N=Lt},setClear:function(Lt){st!==Lt&&(i.clearStencil(Lt),st=Lt)},reset:function(){N=!1,Z=null,j=null,mt=null,at=null,dt=null,Ct=null,Vt=null,st=null}}}let s=new e,o=new n,a=new r,l={},c=new WeakMap,h={},u={},d={},f=new WeakMap,m=[],x=null,g=!1,p=null,y=null,b=null,_=null,T=null,R=null,v=null,S=new Kt(0,0,0),O=0,w=!1,C=null,I=null,D=null,L=null,B=null,H=i.getParameter(i.MAX_COMBINED_TEXTURE_IMAGE_UNITS),U=!1,tt=0,W=i.getParameter(i.VERSION);W.indexOf("WebGL")!==-1?(tt=parseFloat(/^WebGL (\d)/.exec(W)[1]),U=tt>=1):W.indexOf("OpenGL ES")!==-1&&(tt=parseFloat(/^OpenGL ES (\d)/.exec(W)[1]),U=tt>=2);let Y=null,et={},St=i.getParameter(i.SCISSOR_BOX),ft=i.getParameter(i.VIEWPORT),X=new ye().fromArray(St),ot=new ye().fromArray(ft);function vt(N,Z,j,mt){let at=new Uint8Array(4),dt=i.createTexture();i.bindTexture(N,dt),i.texParameteri(N,i.TEXTURE_MIN_FILTER,i.NEAREST),i.texParameteri(N,i.TEXTURE_MAG_FILTER,i.NEAREST);for(let Ct=0;Ct<j;Ct++)N===i.TEXTURE_3D||N===i.TEXTURE_2D_ARRAY?i.texImage3D(Z,0,i.RGBA,1,1,mt,0,i.RGBA,i.UNSIGNED_BYTE,at):i.texImage2D(Z+Ct,0,i.RGBA,1,1,0,i.RGBA,i.UNSIGNED_BYTE,at);return dt}let ct={};ct[i.TEXTURE_2D]=vt(i.TEXTURE_2D,i.TEXTURE_2D,1),ct[i.TEXTURE_CUBE_MAP]=vt(i.TEXTURE_CUBE_MAP,i.TEXTURE_CUBE_MAP_POSITIVE_X,6),ct[i.TEXTURE_2D_ARRAY]=vt(i.TEXTURE_2D_ARRAY,i.TEXTURE_2D_ARRAY,1,1),ct[i.TEXTURE_3D]=vt(i.TEXTURE_3D,i.TEXTURE_3D,1,1),s.setClear(0,0,0,1),o.setClear(1),a.setClear(0),ht(i.DEPTH_TEST),o.setFunc(Bs),an(!1),ge(qd),ht(i.CULL_FACE),Re(Jr);function ht(N){h[N]!==!0&&(i.enable(N),h[N]=!0)}function It(N){h[N]!==!1&&(i.disable(N),h[N]=!1)}function se(N,Z){return d[N]!==Z?(i.bindFramebuffer(N,Z),d[N]=Z,N===i.DRAW_FRAMEBUFFER&&(d[i.FRAMEBUFFER]=Z),N===i.FRAMEBUFFER&&(d[i.DRAW_FRAMEBUFFER]=Z),!0):!1}function Pt(N,Z){let j=m,mt=!1;if(N){j=f.get(Z),j===void 0&&(j=[],f.set(Z,j));let at=N.textures;if(j.length!==at.length||j[0]!==i.COLOR_ATTACHMENT0){for(let dt=0,Ct=at.length;dt<Ct;dt++)j[dt]=i.COLOR_ATTACHMENT0+dt;j.length=at.length,mt=!0}}else j[0]!==i.BACK&&(j[0]=i.BACK,mt=!0);mt&&i.drawBuffers(j)}function Qt(N){return x!==N?(i.useProgram(N),x=N,!0):!1}let ie={[zi]:i.FUNC_ADD,[cx]:i.FUNC_SUBTRACT,[hx]:i.FUNC_REVERSE_SUBTRACT};ie[kc]=i.MIN,ie[Uc]=i.MAX;let Ht={[ux]:i.ZERO,[qo]:i.ONE,[dx]:i.SRC_COLOR,[Jd]:i.SRC_ALPHA,[yx]:i.SRC_ALPHA_SATURATE,[gx]:i.DST_COLOR,[px]:i.DST_ALPHA,[fx]:i.ONE_MINUS_SRC_COLOR,[Zd]:i.ONE_MINUS_SRC_ALPHA,[xx]:i.ONE_MINUS_DST_COLOR,[mx]:i.ONE_MINUS_DST_ALPHA,[vx]:i.CONSTANT_COLOR,[bx]:i.ONE_MINUS_CONSTANT_COLOR,[_x]:i.CONSTANT_ALPHA,[wx]:i.ONE_MINUS_CONSTANT_ALPHA};function Re(N,Z,j,mt,at,dt,Ct,Vt,st,Lt){if(N===Jr){g===!0&&(It(i.BLEND),g=!1);return}if(g===!1&&(ht(i.BLEND),g=!0),N!==Oc){if(N!==p||Lt!==w){if((y!==zi||T!==zi)&&(i.blendEquation(i.FUNC_ADD),y=zi,T=zi),Lt)switch(N){case br:i.blendFuncSeparate(i.ONE,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case Yd:i.blendFunc(i.ONE,i.ONE);break;case jd:i.blendFuncSeparate(i.ZERO,i.ONE_MINUS_SRC_COLOR,i.ZERO,i.ONE);break;case Kd:i.blendFuncSeparate(i.DST_COLOR,i.ONE_MINUS_SRC_ALPHA,i.ZERO,i.ONE);break;default:Ft("WebGLState: Invalid blending: ",N);break}else switch(N){case br:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case Yd:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE,i.ONE,i.ONE);break;case jd:Ft("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Kd:Ft("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:Ft("WebGLState: Invalid blending: ",N);break}b=null,_=null,R=null,v=null,S.set(0,0,0),O=0,p=N,w=Lt}return}at=at||Z,dt=dt||j,Ct=Ct||mt,(Z!==y||at!==T)&&(i.blendEquationSeparate(ie[Z],ie[at]),y=Z,T=at),(j!==b||mt!==_||dt!==R||Ct!==v)&&(i.blendFuncSeparate(Ht[j],Ht[mt],Ht[dt],Ht[Ct]),b=j,_=mt,R=dt,v=Ct),(Vt.equals(S)===!1||st!==O)&&(i.blendColor(Vt.r,Vt.g,Vt.b,st),S.copy(Vt),O=st),p=N,w=!1}function be(N,Z){N.side===Fn?It(i.CULL_FACE):ht(i.CULL_FACE);let j=N.side===on;Z&&(j=!j),an(j),N.blending===br&&N.transparent===!1?Re(Jr):Re(N.blending,N.blendEquation,N.blendSrc,N.blendDst,N.blendEquationAlpha,N.blendSrcAlpha,N.blendDstAlpha,N.blendColor,N.blendAlpha,N.premultipliedAlpha),o.setFunc(N.depthFunc),o.setTest(N.depthTest),o.setMask(N.depthWrite),s.setMask(N.colorWrite);let mt=N.stencilWrite;a.setTest(mt),mt&&(a.setMask(N.stencilWriteMask),a.setFunc(N.stencilFunc,N.stencilRef,N.stencilFuncMask),a.setOp(N.stencilFail,N.stencilZFail,N.stencilZPass)),Ie(N.polygonOffset,N.polygonOffsetFactor,N.polygonOffsetUnits),N.alphaToCoverage===!0?ht(i.SAMPLE_ALPHA_TO_COVERAGE):It(i.SAMPLE_ALPHA_TO_COVERAGE)}function an(N){C!==N&&(N?i.frontFace(i.CW):i.frontFace(i.CCW),C=N)}function ge(N){N!==ox?(ht(i.CULL_FACE),N!==I&&(N===qd?i.cullFace(i.BACK):N===ax?i.cullFace(i.FRONT):i.cullFace(i.FRONT_AND_BACK))):It(i.CULL_FACE),I=N}function Qn(N){N!==D&&(U&&i.lineWidth(N),D=N)}function Ie(N,Z,j){N?(ht(i.POLYGON_OFFSET_FILL),(L!==Z||B!==j)&&(L=Z,B=j,o.getReversed()&&(Z=-Z,j=-j),i.polygonOffset(Z,j))):It(i.POLYGON_OFFSET_FILL)}function bn(N){N?ht(i.SCISSOR_TEST):It(i.SCISSOR_TEST)}function _n(N){N===void 0&&(N=i.TEXTURE0+H-1),Y!==N&&(i.activeTexture(N),Y=N)}function wn(N,Z,j){j===void 0&&(Y===null?j=i.TEXTURE0+H-1:j=Y);let mt=et[j];mt===void 0&&(mt={type:void 0,texture:void 0},et[j]=mt),(mt.type!==N||mt.texture!==Z)&&(Y!==j&&(i.activeTexture(j),Y=j),i.bindTexture(N,Z||ct[N]),mt.type=N,mt.texture=Z)}function k(){let N=et[Y];N!==void 0&&N.type!==void 0&&(i.bindTexture(N.type,null),N.type=void 0,N.texture=void 0)}function Mn(){try{i.compressedTexImage2D(...arguments)}catch(N){Ft("WebGLState:",N)}}function fe(){try{i.compressedTexImage3D(...arguments)}catch(N){Ft("WebGLState:",N)}}function pe(){try{i.texSubImage2D(...arguments)}catch(N){Ft("WebGLState:",N)}}function bt(){try{i.texSubImage3D(...arguments)}catch(N){Ft("WebGLState:",N)}}function Ce(){try{i.compressedTexSubImage2D(...arguments)}catch(N){Ft("WebGLState:",N)}}function Nt(){try{i.compressedTexSubImage3D(...arguments)}catch(N){Ft("WebGLState:",N)}}function kt(){try{i.texStorage2D(...arguments)}catch(N){Ft("WebGLState:",N)}}function P(){try{i.texStorage3D(...arguments)}catch(N){Ft("WebGLState:",N)}}function M(){try{i.texImage2D(...arguments)}catch(N){Ft("WebGLState:",N)}}function V(){try{i.texImage3D(...arguments)}catch(N){Ft("WebGLState:",N)}}function rt(N){return u[N]!==void 0?u[N]:i.getParameter(N)}function Q(N,Z){u[N]!==Z&&(i.pixelStorei(N,Z),u[N]=Z)}function ut(N){X.equals(N)===!1&&(i.scissor(N.x,N.y,N.z,N.w),X.copy(N))}function xt(N){ot.equals(N)===!1&&(i.viewport(N.x,N.y,N.z,N.w),ot.copy(N))}function K(N,Z){let j=c.get(Z);j===void 0&&(j=new WeakMap,c.set(Z,j));let mt=j.get(N);mt===void 0&&(mt=i.getUniformBlockIndex(Z,N.name),i.uniformBlockBinding(Z,mt,mt),j.set(N,mt))}function J(N,Z,j){let at=c.get(Z).get(N);l[at]!==j&&(i.bindBufferBase(i.UNIFORM_BUFFER,at,j),l[at]=j)}function pt(){i.disable(i.BLEND),i.disable(i.CULL_FACE),i.disable(i.DEPTH_TEST),i.disable(i.POLYGON_OFFSET_FILL),i.disable(i.SCISSOR_TEST),i.disable(i.STENCIL_TEST),i.disable(i.SAMPLE_ALPHA_TO_COVERAGE),i.blendEquation(i.FUNC_ADD),i.blendFunc(i.ONE,i.ZERO),i.blendFuncSeparate(i.ONE,i.ZERO,i.ONE,i.ZERO),i.blendColor(0,0,0,0),i.colorMask(!0,!0,!0,!0),i.clearColor(0,0,0,0),i.depthMask(!0),i.depthFunc(i.LESS),o.setReversed(!1),i.clearDepth(1),i.stencilMask(4294967295),i.stencilFunc(i.ALWAYS,0,4294967295),i.stencilOp(i.KEEP,i.KEEP,i.KEEP),i.clearStencil(0),i.cullFace(i.BACK),i.frontFace(i.CCW),i.polygonOffset(0,0),i.activeTexture(i.TEXTURE0),i.bindFramebuffer(i.FRAMEBUFFER,null),i.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),i.bindFramebuffer(i.READ_FRAMEBUFFER,null),i.useProgram(null),i.lineWidth(1),i.scissor(0,0,i.canvas.width,i.canvas.height),i.viewport(0,0,i.canvas.width,i.canvas.height),i.pixelStorei(i.PACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,!1),i.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),i.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,i.BROWSER_DEFAULT_WEBGL),i.pixelStorei(i.PACK_ROW_LENGTH,0),i.pixelStorei(i.PACK_SKIP_PIXELS,0),i.pixelStorei(i.PACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_ROW_LENGTH,0),i.pixelStorei(i.UNPACK_IMAGE_HEIGHT,0),i.pixelStorei(i.UNPACK_SKIP_PIXELS,0),i.pixelStorei(i.UNPACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_SKIP_IMAGES,0),h={},u={},Y=null,et={},d={},l={},f=new WeakMap,m=[],x=null,g=!1,p=null,y=null,b=null,_=null,T=null,R=null,v=null,S=new Kt(0,0,0),O=0,w=!1,C=null,I=null,D=null,L=null,B=null,X.set(0,0,i.canvas.width,i.canvas.height),ot.set(0,0,i.canvas.width,i.canvas.height),s.reset(),o.reset(),a.reset()}return{buffers:{color:s,depth:o,stencil:a},enable:ht,disable:It,bindFramebuffer:se,drawBuffers:Pt,useProgram:Qt,setBlending:Re,setMaterial:be,setFlipSided:an,setCullFace:ge,setLineWidth:Qn,setPolygonOffset:Ie,setScissorTest:bn,activeTexture:_n,bindTexture:wn,unbindTexture:k,compressedTexImage2D:Mn,compressedTexImage3D:fe,texImage2D:M,texImage3D:V,pixelStorei:Q,getParameter:rt,updateUBOMapping:K,uniformBlockBinding:J,texStorage2D:kt,texStorage3D:P,texSubImage2D:pe,texSubImage3D:bt,compressedTexSubImage2D:Ce,compressedTexSubImage3D:Nt,scissor:ut,viewport:xt,reset:pt}}function KC(i,t,e,n,r,s,o){let a=t.has("WEBGL_multisampled_render_to_texture")?t.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new jt,h=new WeakMap,u=new Set,d,f=new WeakMap,m=new Set,x=new FinalizationRegistry(P=>m.delete(P)),g=!1;try{g=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function p(P,M){return g?new OffscreenCanvas(P,M):Io("canvas")}function y(P,M,V){let rt=1,Q=kt(P);if((Q.width>V||Q.height>V)&&(rt=V/Math.max(Q.width,Q.height)),rt<1)if(typeof HTMLImageElement<"u"&&P instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&P instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&P instanceof ImageBitmap||typeof VideoFrame<"u"&&P instanceof VideoFrame){let ut=Math.floor(rt*Q.width),xt=Math.floor(rt*Q.height);d===void 0&&(d=p(ut,xt));let K=M?p(ut,xt):d;return K.width=ut,K.height=xt,K.getContext("2d").drawImage(P,0,0,ut,xt),Dt("WebGLRenderer: Texture has been resized from ("+Q.width+"x"+Q.height+") to ("+ut+"x"+xt+")."),K}else return"data"in P&&Dt("WebGLRenderer: Image in DataTexture is too big ("+Q.width+"x"+Q.height+")."),P;return P}function b(P){return P.generateMipmaps}function _(P){i.generateMipmap(P)}function T(P){return P.isWebGLCubeRenderTarget?i.TEXTURE_CUBE_MAP:P.isWebGL3DRenderTarget?i.TEXTURE_3D:P.isWebGLArrayRenderTarget||P.isCompressedArrayTexture?i.TEXTURE_2D_ARRAY:i.TEXTURE_2D}function R(P,M,V,rt,Q,ut=!1){if(P!==null){if(i[P]!==void 0)return i[P];Dt("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+P+"'")}let xt;rt&&(xt=t.get("EXT_texture_norm16"),xt||Dt("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let K=M;if(M===i.RED&&(V===i.FLOAT&&(K=i.R32F),V===i.HALF_FLOAT&&(K=i.R16F),V===i.UNSIGNED_BYTE&&(K=i.R8),V===i.UNSIGNED_SHORT&&xt&&(K=xt.R16_EXT),V===i.SHORT&&xt&&(K=xt.R16_SNORM_EXT)),M===i.RED_INTEGER&&(V===i.UNSIGNED_BYTE&&(K=i.R8UI),V===i.UNSIGNED_SHORT&&(K=i.R16UI),V===i.UNSIGNED_INT&&(K=i.R32UI),V===i.BYTE&&(K=i.R8I),V===i.SHORT&&(K=i.R16I),V===i.INT&&(K=i.R32I)),M===i.RG&&(V===i.FLOAT&&(K=i.RG32F),V===i.HALF_FLOAT&&(K=i.RG16F),V===i.UNSIGNED_BYTE&&(K=i.RG8),V===i.UNSIGNED_SHORT&&xt&&(K=xt.RG16_EXT),V===i.SHORT&&xt&&(K=xt.RG16_SNORM_EXT)),M===i.RG_INTEGER&&(V===i.UNSIGNED_BYTE&&(K=i.RG8UI),V===i.UNSIGNED_SHORT&&(K=i.RG16UI),V===i.UNSIGNED_INT&&(K=i.RG32UI),V===i.BYTE&&(K=i.RG8I),V===i.SHORT&&(K=i.RG16I),V===i.INT&&(K=i.RG32I)),M===i.RGB_INTEGER&&(V===i.UNSIGNED_BYTE&&(K=i.RGB8UI),V===i.UNSIGNED_SHORT&&(K=i.RGB16UI),V===i.UNSIGNED_INT&&(K=i.RGB32UI),V===i.BYTE&&(K=i.RGB8I),V===i.SHORT&&(K=i.RGB16I),V===i.INT&&(K=i.RGB32I)),M===i.RGBA_INTEGER&&(V===i.UNSIGNED_BYTE&&(K=i.RGBA8UI),V===i.UNSIGNED_SHORT&&(K=i.RGBA16UI),V===i.UNSIGNED_INT&&(K=i.RGBA32UI),V===i.BYTE&&(K=i.RGBA8I),V===i.SHORT&&(K=i.RGBA16I),V===i.INT&&(K=i.RGBA32I)),M===i.RGB&&(V===i.UNSIGNED_SHORT&&xt&&(K=xt.RGB16_EXT),V===i.SHORT&&xt&&(K=xt.RGB16_SNORM_EXT),V===i.UNSIGNED_INT_5_9_9_9_REV&&(K=i.RGB9_E5),V===i.UNSIGNED_INT_10F_11F_11F_REV&&(K=i.R11F_G11F_B10F)),M===i.RGBA){let J=ut?Po:Xt.getTransfer(Q);V===i.FLOAT&&(K=i.RGBA32F),V===i.HALF_FLOAT&&(K=i.RGBA16F),V===i.UNSIGNED_BYTE&&(K=J===ne?i.SRGB8_ALPHA8:i.RGBA8),V===i.UNSIGNED_SHORT&&xt&&(K=xt.RGBA16_EXT),V===i.SHORT&&xt&&(K=xt.RGBA16_SNORM_EXT),V===i.UNSIGNED_SHORT_4_4_4_4&&(K=i.RGBA4),V===i.UNSIGNED_SHORT_5_5_5_1&&(K=i.RGB5_A1)}return(K===i.R16F||K===i.R32F||K===i.RG16F||K===i.RG32F||K===i.RGBA16F||K===i.RGBA32F)&&t.get("EXT_color_buffer_float"),K}function v(P,M){let V;return P?M===null||M===jn||M===Qr?V=i.DEPTH24_STENCIL8:M===Kn?V=i.DEPTH32F_STENCIL8:M===js&&(V=i.DEPTH24_STENCIL8,Dt("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):M===null||M===jn||M===Qr?V=i.DEPTH_COMPONENT24:M===Kn?V=i.DEPTH_COMPONENT32F:M===js&&(V=i.DEPTH_COMPONENT16),V}function S(P,M){return b(P)===!0||P.isFramebufferTexture&&P.minFilter!==Ue&&P.minFilter!==sn?Math.log2(Math.max(M.width,M.height))+1:P.mipmaps.length>0?P.mipmaps.length:P.isCompressedTexture&&Array.isArray(P.image)?M.mipmaps.length:1}function O(P){let M=new WeakRef(P);n.get(P).__ref=M,m.add(M),x.register(P,M,M)}function w(P){let M=n.get(P).__ref;M!==void 0&&(m.delete(M),x.unregister(M))}function C(P){D(P.target)}function I(P){L(P.target)}function D(P){P.removeEventListener("dispose",C),w(P),H(P),P.isVideoTexture&&h.delete(P),P.isHTMLTexture&&u.delete(P)}function L(P){P.removeEventListener("dispose",I),w(P),tt(P)}function B(){for(let P of m){let M=P.deref();M!==void 0&&(M.isRenderTarget===!0?L(M):D(M))}m.clear(),u.clear()}function H(P){let M=n.get(P);if(M.__webglInit===void 0)return;let V=P.source,rt=f.get(V);if(rt){let Q=rt[M.__cacheKey];Q.usedTimes--,Q.usedTimes===0&&U(P),Object.keys(rt).length===0&&f.delete(V)}n.remove(P)}function U(P){let M=n.get(P);i.deleteTexture(M.__webglTexture);let V=P.source,rt=f.get(V);delete rt[M.__cacheKey],o.memory.textures--}function tt(P){let M=n.get(P);M.__depthDisposeCallback&&M.__depthDisposeCallback();let V=P.depthTexture;if(V&&V.renderTarget===P&&D(V),P.isWebGLCubeRenderTarget)for(let Q=0;Q<6;Q++){if(Array.isArray(M.__webglFramebuffer[Q]))for(let ut=0;ut<M.__webglFramebuffer[Q].length;ut++)i.deleteFramebuffer(M.__webglFramebuffer[Q][ut]);else i.deleteFramebuffer(M.__webglFramebuffer[Q]);M.__webglDepthbuffer&&i.deleteRenderbuffer(M.__webglDepthbuffer[Q])}else{if(Array.isArray(M.__webglFramebuffer))for(let Q=0;Q<M.__webglFramebuffer.length;Q++)i.deleteFramebuffer(M.__webglFramebuffer[Q]);else i.deleteFramebuffer(M.__webglFramebuffer);if(M.__webglDepthbuffer&&i.deleteRenderbuffer(M.__webglDepthbuffer),M.__webglMultisampledFramebuffer&&i.deleteFramebuffer(M.__webglMultisampledFramebuffer),M.__webglColorRenderbuffer)for(let Q=0;Q<M.__webglColorRenderbuffer.length;Q++)M.__webglColorRenderbuffer[Q]&&i.deleteRenderbuffer(M.__webglColorRenderbuffer[Q]);M.__webglDepthRenderbuffer&&i.deleteRenderbuffer(M.__webglDepthRenderbuffer)}let rt=P.textures;for(let Q=0,ut=rt.length;Q<ut;Q++){let xt=n.get(rt[Q]);xt.__webglTexture&&(i.deleteTexture(xt.__webglTexture),o.memory.textures--),n.remove(rt[Q])}n.remove(P)}let W=0;function Y(){W=0}function et(){return W}function St(P){W=P}function ft(){let P=W;return P>=r.maxTextures&&Dt("WebGLTextures: Trying to use "+(P+1)+" texture units while this GPU supports only "+r.maxTextures),W+=1,P}function X(P){let M=[];return M.push(P.wrapS),M.push(P.wrapT),M.push(P.wrapR||0),M.push(P.magFilter),M.push(P.minFilter),M.push(P.anisotropy),M.push(P.internalFormat),M.push(P.format),M.push(P.type),M.push(P.generateMipmaps),M.push(P.mipmapsAutoUpdate),M.push(P.premultiplyAlpha),M.push(P.flipY),M.push(P.unpackAlignment),M.push(P.colorSpace),M.join()}function ot(P,M){let V=n.get(P);if(P.isVideoTexture&&Ce(P),P.isRenderTargetTexture===!1&&P.isExternalTexture!==!0&&P.version>0&&V.__version!==P.version){let rt=P.image;if(rt===null)Dt("WebGLRenderer: Texture marked for update but no image data found.");else if(rt.complete===!1)Dt("WebGLRenderer: Texture marked for update but image is incomplete");else{be(V,P,M);return}}else P.isExternalTexture&&(V.__webglTexture=P.sourceTexture?P.sourceTexture:null);e.bindTexture(i.TEXTURE_2D,V.__webglTexture,i.TEXTURE0+M)}function vt(P,M){let V=n.get(P);if(P.isRenderTargetTexture===!1&&P.version>0&&V.__version!==P.version){be(V,P,M);return}else P.isExternalTexture&&(V.__webglTexture=P.sourceTexture?P.sourceTexture:null);e.bindTexture(i.TEXTURE_2D_ARRAY,V.__webglTexture,i.TEXTURE0+M)}function ct(P,M){let V=n.get(P);if(P.isRenderTargetTexture===!1&&P.version>0&&V.__version!==P.version){be(V,P,M);return}e.bindTexture(i.TEXTURE_3D,V.__webglTexture,i.TEXTURE0+M)}function ht(P,M){let V=n.get(P);if(P.version>0&&V.__version!==P.version){an(V,P,M);return}e.bindTexture(i.TEXTURE_CUBE_MAP,V.__webglTexture,i.TEXTURE0+M)}let It={[uc]:i.REPEAT,[pi]:i.CLAMP_TO_EDGE,[dc]:i.MIRRORED_REPEAT},se={[Ue]:i.NEAREST,[Ex]:i.NEAREST_MIPMAP_NEAREST,[Yo]:i.NEAREST_MIPMAP_LINEAR,[sn]:i.LINEAR,[Vc]:i.LINEAR_MIPMAP_NEAREST,[Vi]:i.LINEAR_MIPMAP_LINEAR},Pt={[Cx]:i.NEVER,[vf]:i.ALWAYS,[Px]:i.LESS,[xf]:i.LEQUAL,[Lx]:i.EQUAL,[yf]:i.GEQUAL,[Ix]:i.GREATER,[Nx]:i.NOTEQUAL};function Qt(P,M){if(M.type===Kn&&t.has("OES_texture_float_linear")===!1&&(M.magFilter===sn||M.magFilter===Vc||M.magFilter===Yo||M.magFilter===Vi||M.minFilter===sn||M.minFilter===Vc||M.minFilter===Yo||M.minFilter===Vi)&&Dt("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),i.texParameteri(P,i.TEXTURE_WRAP_S,It[M.wrapS]),i.texParameteri(P,i.TEXTURE_WRAP_T,It[M.wrapT]),(P===i.TEXTURE_3D||P===i.TEXTURE_2D_ARRAY)&&i.texParameteri(P,i.TEXTURE_WRAP_R,It[M.wrapR]),i.texParameteri(P,i.TEXTURE_MAG_FILTER,se[M.magFilter]),i.texParameteri(P,i.TEXTURE_MIN_FILTER,se[M.minFilter]),M.compareFunction&&(i.texParameteri(P,i.TEXTURE_COMPARE_MODE,i.COMPARE_REF_TO_TEXTURE),i.texParameteri(P,i.TEXTURE_COMPARE_FUNC,Pt[M.compareFunction])),t.has("EXT_texture_filter_anisotropic")===!0){if(M.magFilter===Ue||M.minFilter!==Yo&&M.minFilter!==Vi||M.type===Kn&&t.has("OES_texture_float_linear")===!1)return;if(M.anisotropy>1||n.get(M).__currentAnisotropy){let V=t.get("EXT_texture_filter_anisotropic");i.texParameterf(P,V.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(M.anisotropy,r.getMaxAnisotropy())),n.get(M).__currentAnisotropy=M.anisotropy}}}function ie(P,M){let V=!1;P.__webglInit===void 0&&(P.__webglInit=!0,M.addEventListener("dispose",C),O(M));let rt=M.source,Q=f.get(rt);Q===void 0&&(Q={},f.set(rt,Q));let ut=X(M);if(ut!==P.__cacheKey){Q[ut]===void 0&&(Q[ut]={texture:i.createTexture(),usedTimes:0},o.memory.textures++,V=!0),Q[ut].usedTimes++;let xt=Q[P.__cacheKey];xt!==void 0&&(Q[P.__cacheKey].usedTimes--,xt.usedTimes===0&&U(M)),P.__cacheKey=ut,P.__webglTexture=Q[ut].texture}return V}function Ht(P,M,V){return Math.floor(Math.floor(P/V)/M)}function Re(P,M,V,rt){let ut=P.updateRanges;if(ut.length===0)e.texSubImage2D(i.TEXTURE_2D,0,0,0,M.width,M.height,V,rt,M.data);else{ut.sort((N,Z)=>N.start-Z.start);let xt=0;for(let N=1;N<ut.length;N++){let Z=ut[xt],j=ut[N],mt=Z.start+Z.count,at=Ht(j.start,M.width,4),dt=Ht(Z.start,M.width,4);j.start<=mt+1&&at===dt&&Ht(j.start+j.count-1,M.width,4)===at?Z.count=Math.max(Z.count,j.start+j.count-Z.start):(++xt,ut[xt]=j)}ut.length=xt+1;let K=e.getParameter(i.UNPACK_ROW_LENGTH),J=e.getParameter(i.UNPACK_SKIP_PIXELS),pt=e.getParameter(i.UNPACK_SKIP_ROWS);e.pixelStorei(i.UNPACK_ROW_LENGTH,M.width);for(let N=0,Z=ut.length;N<Z;N++){let j=ut[N],mt=Math.floor(j.start/4),at=Math.ceil(j.count/4),dt=mt%M.width,Ct=Math.floor(mt/M.width),Vt=at,st=1;e.pixelStorei(i.UNPACK_SKIP_PIXELS,dt),e.pixelStorei(i.UNPACK_SKIP_ROWS,Ct),e.texSubImage2D(i.TEXTURE_2D,0,dt,Ct,Vt,st,V,rt,M.data)}P.clearUpdateRanges(),e.pixelStorei(i.UNPACK_ROW_LENGTH,K),e.pixelStorei(i.UNPACK_SKIP_PIXELS,J),e.pixelStorei(i.UNPACK_SKIP_ROWS,pt)}}function be(P,M,V){let rt=i.TEXTURE_2D;(M.isDataArrayTexture||M.isCompressedArrayTexture)&&(rt=i.TEXTURE_2D_ARRAY),M.isData3DTexture&&(rt=i.TEXTURE_3D);let Q=ie(P,M),ut=M.source;e.bindTexture(rt,P.__webglTexture,i.TEXTURE0+V);let xt=n.get(ut);if(ut.version!==xt.__version||Q===!0){if(e.activeTexture(i.TEXTURE0+V),(typeof ImageBitmap<"u"&&M.image instanceof ImageBitmap)===!1){let st=Xt.getPrimaries(Xt.workingColorSpace),Lt=M.colorSpace===Hi?null:Xt.getPrimaries(M.colorSpace),zt=M.colorSpace===Hi||st===Lt?i.NONE:i.BROWSER_DEFAULT_WEBGL;e.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,M.flipY),e.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,M.premultiplyAlpha),e.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,zt)}e.pixelStorei(i.UNPACK_ALIGNMENT,M.unpackAlignment);let J=y(M.image,!1,r.maxTextureSize);J=Nt(M,J);let pt=s.convert(M.format,M.colorSpace),N=s.convert(M.type),Z=R(M.internalFormat,pt,N,M.normalized,M.colorSpace,M.isVideoTexture);Qt(rt,M);let j,mt=M.mipmaps,at=M.isVideoTexture!==!0,dt=xt.__version===void 0||Q===!0,Ct=ut.dataReady,Vt=S(M,J);if(M.isDepthTexture)Z=v(M.format===Gi,M.type),dt&&(at?e.texStorage2D(i.TEXTURE_2D,1,Z,J.width,J.height):e.texImage2D(i.TEXTURE_2D,0,Z,J.width,J.height,0,pt,N,null));else if(M.isDataTexture)if(mt.length>0){at&&dt&&e.texStorage2D(i.TEXTURE_2D,Vt,Z,mt[0].width,mt[0].height);for(let st=0,Lt=mt.length;st<Lt;st++)j=mt[st],at?Ct&&e.texSubImage2D(i.TEXTURE_2D,st,0,0,j.width,j.height,pt,N,j.data):e.texImage2D(i.TEXTURE_2D,st,Z,j.width,j.height,0,pt,N,j.data);M.generateMipmaps=!1}else at?(dt&&e.texStorage2D(i.TEXTURE_2D,Vt,Z,J.width,J.height),Ct&&Re(M,J,pt,N)):e.texImage2D(i.TEXTURE_2D,0,Z,J.width,J.height,0,pt,N,J.data);else if(M.isCompressedTexture)if(M.isCompressedArrayTexture){at&&dt&&e.texStorage3D(i.TEXTURE_2D_ARRAY,Vt,Z,mt[0].width,mt[0].height,J.depth);for(let st=0,Lt=mt.length;st<Lt;st++)if(j=mt[st],M.format!==Zn)if(pt!==null)if(at){if(Ct)if(M.layerUpdates.size>0){let zt=Ef(j.width,j.height,M.format,M.type);for(let _t of M.layerUpdates){let re=j.data.subarray(_t*zt/j.data.BYTES_PER_ELEMENT,(_t+1)*zt/j.data.BYTES_PER_ELEMENT);e.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,st,0,0,_t,j.width,j.height,1,pt,re)}}else e.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,st,0,0,0,j.width,j.height,J.depth,pt,j.data)}else e.compressedTexImage3D(i.TEXTURE_2D_ARRAY,st,Z,j.width,j.height,J.depth,0,j.data,0,0);else Dt("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else at?Ct&&e.texSubImage3D(i.TEXTURE_2D_ARRAY,st,0,0,0,j.width,j.height,J.depth,pt,N,j.data):e.texImage3D(i.TEXTURE_2D_ARRAY,st,Z,j.width,j.height,J.depth,0,pt,N,j.data);M.layerUpdates.size>0&&M.clearLayerUpdates()}else{at&&dt&&e.texStorage2D(i.TEXTURE_2D,Vt,Z,mt[0].width,mt[0].height);for(let st=0,Lt=mt.length;st<Lt;st++)j=mt[st],M.format!==Zn?pt!==null?at?Ct&&e.compressedTexSubImage2D(i.TEXTURE_2D,st,0,0,j.width,j.height,pt,j.data):e.compressedTexImage2D(i.TEXTURE_2D,st,Z,j.width,j.height,0,j.data):Dt("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):at?Ct&&e.texSubImage2D(i.TEXTURE_2D,st,0,0,j.width,j.height,pt,N,j.data):e.texImage2D(i.TEXTURE_2D,st,Z,j.width,j.height,0,pt,N,j.data)}else if(M.isDataArrayTexture)if(at){if(dt&&e.texStorage3D(i.TEXTURE_2D_ARRAY,Vt,Z,J.width,J.height,J.depth),Ct)if(M.layerUpdates.size>0){let st=Ef(J.width,J.height,M.format,M.type);for(let Lt of M.layerUpdates){let zt=J.data.subarray(Lt*st/J.data.BYTES_PER_ELEMENT,(Lt+1)*st/J.data.BYTES_PER_ELEMENT);e.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,Lt,J.width,J.height,1,pt,N,zt)}M.clearLayerUpdates()}else e.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,0,J.width,J.height,J.depth,pt,N,J.data)}else e.texImage3D(i.TEXTURE_2D_ARRAY,0,Z,J.width,J.height,J.depth,0,pt,N,J.data);else if(M.isData3DTexture)at?(dt&&e.texStorage3D(i.TEXTURE_3D,Vt,Z,J.width,J.height,J.depth),Ct&&e.texSubImage3D(i.TEXTURE_3D,0,0,0,0,J.width,J.height,J.depth,pt,N,J.data)):e.texImage3D(i.TEXTURE_3D,0,Z,J.width,J.height,J.depth,0,pt,N,J.data);else if(M.isFramebufferTexture){if(dt)if(at)e.texStorage2D(i.TEXTURE_2D,Vt,Z,J.width,J.height);else{let st=J.width,Lt=J.height;for(let zt=0;zt<Vt;zt++)e.texImage2D(i.TEXTURE_2D,zt,Z,st,Lt,0,pt,N,null),st>>=1,Lt>>=1}}else if(M.isHTMLTexture){if("texElementImage2D"in i){let st=i.canvas;if(st.hasAttribute("layoutsubtree")||st.setAttribute("layoutsubtree","true"),J.parentNode!==st){st.appendChild(J),u.add(M),st.onpaint=Lt=>{let zt=Lt.changedElements;for(let _t of u)zt.includes(_t.image)&&(_t.needsUpdate=!0)},st.requestPaint();return}if(i.texElementImage2D.length===3)i.texElementImage2D(i.TEXTURE_2D,i.RGBA8,J);else{let zt=i.RGBA,_t=i.RGBA,re=i.UNSIGNED_BYTE;i.texElementImage2D(i.TEXTURE_2D,0,zt,_t,re,J)}i.texParameteri(i.TEXTURE_2D,i.TEXTURE_MIN_FILTER,i.LINEAR),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_S,i.CLAMP_TO_EDGE),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_T,i.CLAMP_TO_EDGE)}}else if(mt.length>0){if(at&&dt){let st=kt(mt[0]);e.texStorage2D(i.TEXTURE_2D,Vt,Z,st.width,st.height)}for(let st=0,Lt=mt.length;st<Lt;st++)j=mt[st],at?Ct&&e.texSubImage2D(i.TEXTURE_2D,st,0,0,pt,N,j):e.texImage2D(i.TEXTURE_2D,st,Z,pt,N,j);M.generateMipmaps=!1}else if(at){if(dt){let st=kt(J);e.texStorage2D(i.TEXTURE_2D,Vt,Z,st.width,st.height)}Ct&&e.texSubImage2D(i.TEXTURE_2D,0,0,0,pt,N,J)}else e.texImage2D(i.TEXTURE_2D,0,Z,pt,N,J);b(M)&&M.mipmapsAutoUpdate===!0&&_(rt),xt.__version=ut.version,M.onUpdate&&M.onUpdate(M)}P.__version=M.version}function an(P,M,V){if(M.image.length!==6)return;let rt=ie(P,M),Q=M.source;e.bindTexture(i.TEXTURE_CUBE_MAP,P.__webglTexture,i.TEXTURE0+V);let ut=n.get(Q);if(Q.version!==ut.__version||rt===!0){e.activeTexture(i.TEXTURE0+V);let xt=Xt.getPrimaries(Xt.workingColorSpace),K=M.colorSpace===Hi?null:Xt.getPrimaries(M.colorSpace),J=M.colorSpace===Hi||xt===K?i.NONE:i.BROWSER_DEFAULT_WEBGL;e.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,M.flipY),e.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,M.premultiplyAlpha),e.pixelStorei(i.UNPACK_ALIGNMENT,M.unpackAlignment),e.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,J);let pt=M.isCompressedTexture||M.image[0].isCompressedTexture,N=M.image[0]&&M.image[0].isDataTexture,Z=[];for(let _t=0;_t<6;_t++)!pt&&!N?Z[_t]=y(M.image[_t],!0,r.maxCubemapSize):Z[_t]=N?M.image[_t].image:M.image[_t],Z[_t]=Nt(M,Z[_t]);let j=Z[0],mt=s.convert(M.format,M.colorSpace),at=s.convert(M.type),dt=R(M.internalFormat,mt,at,M.normalized,M.colorSpace),Ct=M.isVideoTexture!==!0,Vt=ut.__version===void 0||rt===!0,st=Q.dataReady,Lt=S(M,j);Qt(i.TEXTURE_CUBE_MAP,M);let zt;if(M.isDepthTexture){if(dt=v(M.format===Gi,M.type),Vt)if(Ct)e.texStorage2D(i.TEXTURE_CUBE_MAP,1,dt,j.width,j.height);else for(let _t=0;_t<6;_t++)e.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_t,0,dt,j.width,j.height,0,mt,at,null)}else if(pt){Ct&&Vt&&e.texStorage2D(i.TEXTURE_CUBE_MAP,Lt,dt,j.width,j.height);for(let _t=0;_t<6;_t++){zt=Z[_t].mipmaps;for(let re=0;re<zt.length;re++){let Ne=zt[re];M.format!==Zn?mt!==null?Ct?st&&e.compressedTexSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_t,re,0,0,Ne.width,Ne.height,mt,Ne.data):e.compressedTexImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_t,re,dt,Ne.width,Ne.height,0,Ne.data):Dt("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Ct?st&&e.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_t,re,0,0,Ne.width,Ne.height,mt,at,Ne.data):e.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_t,re,dt,Ne.width,Ne.height,0,mt,at,Ne.data)}}}else{if(zt=M.mipmaps,Ct&&Vt){zt.length>0&&Lt++;let _t=kt(Z[0]);e.texStorage2D(i.TEXTURE_CUBE_MAP,Lt,dt,_t.width,_t.height)}for(let _t=0;_t<6;_t++)if(N){Ct?st&&e.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_t,0,0,0,Z[_t].width,Z[_t].height,mt,at,Z[_t].data):e.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_t,0,dt,Z[_t].width,Z[_t].height,0,mt,at,Z[_t].data);for(let re=0;re<zt.length;re++){let Wi=zt[re].image[_t].image;Ct?st&&e.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_t,re+1,0,0,Wi.width,Wi.height,mt,at,Wi.data):e.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_t,re+1,dt,Wi.width,Wi.height,0,mt,at,Wi.data)}}else{Ct?st&&e.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_t,0,0,0,mt,at,Z[_t]):e.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_t,0,dt,mt,at,Z[_t]);for(let re=0;re<zt.length;re++){let Ne=zt[re];Ct?st&&e.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_t,re+1,0,0,mt,at,Ne.image[_t]):e.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_t,re+1,dt,mt,at,Ne.image[_t])}}}b(M)&&M.mipmapsAutoUpdate===!0&&_(i.TEXTURE_CUBE_MAP),ut.__version=Q.version,M.onUpdate&&M.onUpdate(M)}P.__version=M.version}function ge(P,M,V,rt,Q,ut){let xt=s.convert(V.format,V.colorSpace),K=s.convert(V.type),J=R(V.internalFormat,xt,K,V.normalized,V.colorSpace),pt=n.get(M),N=n.get(V);if(N.__renderTarget=M,!pt.__hasExternalTextures){let Z=Math.max(1,M.width>>ut),j=Math.max(1,M.height>>ut);Q===i.TEXTURE_3D||Q===i.TEXTURE_2D_ARRAY?e.texImage3D(Q,ut,J,Z,j,M.depth,0,xt,K,null):e.texImage2D(Q,ut,J,Z,j,0,xt,K,null)}e.bindFramebuffer(i.FRAMEBUFFER,P),bt(M)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,rt,Q,N.__webglTexture,0,pe(M)):(Q===i.TEXTURE_2D||Q>=i.TEXTURE_CUBE_MAP_POSITIVE_X&&Q<=i.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&i.framebufferTexture2D(i.FRAMEBUFFER,rt,Q,N.__webglTexture,ut),e.bindFramebuffer(i.FRAMEBUFFER,null)}function Qn(P,M,V){if(i.bindRenderbuffer(i.RENDERBUFFER,P),M.depthBuffer){let rt=M.depthTexture,Q=rt&&rt.isDepthTexture?rt.type:null,ut=v(M.stencilBuffer,Q),xt=M.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;bt(M)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,pe(M),ut,M.width,M.height):V?i.renderbufferStorageMultisample(i.RENDERBUFFER,pe(M),ut,M.width,M.height):i.renderbufferStorage(i.RENDERBUFFER,ut,M.width,M.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,xt,i.RENDERBUFFER,P)}else{let rt=M.textures;for(let Q=0;Q<rt.length;Q++){let ut=rt[Q],xt=s.convert(ut.format,ut.colorSpace),K=s.convert(ut.type),J=R(ut.internalFormat,xt,K,ut.normalized,ut.colorSpace);bt(M)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,pe(M),J,M.width,M.height):V?i.renderbufferStorageMultisample(i.RENDERBUFFER,pe(M),J,M.width,M.height):i.renderbufferStorage(i.RENDERBUFFER,J,M.width,M.height)}}i.bindRenderbuffer(i.RENDERBUFFER,null)}function Ie(P,M,V){let rt=M.isWebGLCubeRenderTarget===!0;if(e.bindFramebuffer(i.FRAMEBUFFER,P),!(M.depthTexture&&M.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let Q=n.get(M.depthTexture);Q.__renderTarget=M;let ut=rt?M.depthTexture.image[0]:M.depthTexture.image;(!Q.__webglTexture||ut.width!==M.width||ut.height!==M.height)&&(ut.width=M.width,ut.height=M.height,M.depthTexture.needsUpdate=!0),rt?ht(M.depthTexture,0):ot(M.depthTexture,0);let xt=Q.__webglTexture,K=pe(M),J=rt?i.TEXTURE_CUBE_MAP_POSITIVE_X+V:i.TEXTURE_2D,pt=M.depthTexture.format===Gi?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;if(M.depthTexture.format===ki)bt(M)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,pt,J,xt,0,K):i.framebufferTexture2D(i.FRAMEBUFFER,pt,J,xt,0);else if(M.depthTexture.format===Gi)bt(M)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,pt,J,xt,0,K):i.framebufferTexture2D(i.FRAMEBUFFER,pt,J,xt,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function bn(P){let M=n.get(P),V=P.isWebGLCubeRenderTarget===!0;if(M.__boundDepthTexture!==P.depthTexture){let rt=P.depthTexture;if(M.__depthDisposeCallback&&M.__depthDisposeCallback(),rt){let Q=()=>{delete M.__boundDepthTexture,delete M.__depthDisposeCallback,rt.removeEventListener("dispose",Q)};rt.addEventListener("dispose",Q),M.__depthDisposeCallback=Q}M.__boundDepthTexture=rt}if(P.depthTexture&&!M.__autoAllocateDepthBuffer)if(V)for(let rt=0;rt<6;rt++)Ie(M.__webglFramebuffer[rt],P,rt);else P.texture.mipmaps.length>0?Ie(M.__webglFramebuffer[0],P,0):Ie(M.__webglFramebuffer,P,0);else if(V){M.__webglDepthbuffer=[];for(let rt=0;rt<6;rt++)if(e.bindFramebuffer(i.FRAMEBUFFER,M.__webglFramebuffer[rt]),M.__webglDepthbuffer[rt]===void 0)M.__webglDepthbuffer[rt]=i.createRenderbuffer(),Qn(M.__webglDepthbuffer[rt],P,!1);else{let Q=P.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,ut=M.__webglDepthbuffer[rt];i.bindRenderbuffer(i.RENDERBUFFER,ut),i.framebufferRenderbuffer(i.FRAMEBUFFER,Q,i.RENDERBUFFER,ut)}}else if(P.texture.mipmaps.length>0?e.bindFramebuffer(i.FRAMEBUFFER,M.__webglFramebuffer[0]):e.bindFramebuffer(i.FRAMEBUFFER,M.__webglFramebuffer),M.__webglDepthbuffer===void 0)M.__webglDepthbuffer=i.createRenderbuffer(),Qn(M.__webglDepthbuffer,P,!1);else{let Q=P.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,ut=M.__webglDepthbuffer;i.bindRenderbuffer(i.RENDERBUFFER,ut),i.framebufferRenderbuffer(i.FRAMEBUFFER,Q,i.RENDERBUFFER,ut)}e.bindFramebuffer(i.FRAMEBUFFER,null)}function _n(P,M,V){let rt=n.get(P);M!==void 0&&ge(rt.__webglFramebuffer,P,P.texture,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,0),V!==void 0&&bn(P)}function wn(P){let M=P.texture,V=n.get(P),rt=n.get(M);P.addEventListener("dispose",I),O(P);let Q=P.textures,ut=P.isWebGLCubeRenderTarget===!0,xt=Q.length>1;if(xt||(rt.__webglTexture===void 0&&(rt.__webglTexture=i.createTexture()),rt.__version=M.version,o.memory.textures++),ut){V.__webglFramebuffer=[];for(let K=0;K<6;K++)if(M.mipmaps.length>0){V.__webglFramebuffer[K]=[];for(let J=0;J<M.mipmaps.length;J++)V.__webglFramebuffer[K][J]=i.createFramebuffer()}else V.__webglFramebuffer[K]=i.createFramebuffer()}else{if(M.mipmaps.length>0){V.__webglFramebuffer=[];for(let K=0;K<M.mipmaps.length;K++)V.__webglFramebuffer[K]=i.createFramebuffer()}else V.__webglFramebuffer=i.createFramebuffer();if(xt)for(let K=0,J=Q.length;K<J;K++){let pt=n.get(Q[K]);pt.__webglTexture===void 0&&(pt.__webglTexture=i.createTexture(),o.memory.textures++)}if(P.samples>0&&bt(P)===!1){V.__webglMultisampledFramebuffer=i.createFramebuffer(),V.__webglColorRenderbuffer=[],e.bindFramebuffer(i.FRAMEBUFFER,V.__webglMultisampledFramebuffer);for(let K=0;K<Q.length;K++){let J=Q[K];V.__webglColorRenderbuffer[K]=i.createRenderbuffer(),i.bindRenderbuffer(i.RENDERBUFFER,V.__webglColorRenderbuffer[K]);let pt=s.convert(J.format,J.colorSpace),N=s.convert(J.type),Z=R(J.internalFormat,pt,N,J.normalized,J.colorSpace,P.isXRRenderTarget===!0),j=pe(P);i.renderbufferStorageMultisample(i.RENDERBUFFER,j,Z,P.width,P.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+K,i.RENDERBUFFER,V.__webglColorRenderbuffer[K])}i.bindRenderbuffer(i.RENDERBUFFER,null),P.depthBuffer&&(V.__webglDepthRenderbuffer=i.createRenderbuffer(),Qn(V.__webglDepthRenderbuffer,P,!0)),e.bindFramebuffer(i.FRAMEBUFFER,null)}}if(ut){e.bindTexture(i.TEXTURE_CUBE_MAP,rt.__webglTexture),Qt(i.TEXTURE_CUBE_MAP,M);for(let K=0;K<6;K++)if(M.mipmaps.length>0)for(let J=0;J<M.mipmaps.length;J++)ge(V.__webglFramebuffer[K][J],P,M,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+K,J);else ge(V.__webglFramebuffer[K],P,M,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+K,0);b(M)?_(i.TEXTURE_CUBE_MAP):M.mipmaps.length>0&&i.texParameteri(i.TEXTURE_CUBE_MAP,i.TEXTURE_MAX_LEVEL,M.mipmaps.length-1),e.unbindTexture()}else if(xt){for(let K=0,J=Q.length;K<J;K++){let pt=Q[K],N=n.get(pt),Z=i.TEXTURE_2D;(P.isWebGL3DRenderTarget||P.isWebGLArrayRenderTarget)&&(Z=P.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),e.bindTexture(Z,N.__webglTexture),Qt(Z,pt),ge(V.__webglFramebuffer,P,pt,i.COLOR_ATTACHMENT0+K,Z,0),b(pt)&&_(Z)}e.unbindTexture()}else{let K=i.TEXTURE_2D;if((P.isWebGL3DRenderTarget||P.isWebGLArrayRenderTarget)&&(K=P.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),e.bindTexture(K,rt.__webglTexture),Qt(K,M),M.mipmaps.length>0)for(let J=0;J<M.mipmaps.length;J++)ge(V.__webglFramebuffer[J],P,M,i.COLOR_ATTACHMENT0,K,J);else ge(V.__webglFramebuffer,P,M,i.COLOR_ATTACHMENT0,K,0);b(M)?_(K):M.mipmaps.length>0&&i.texParameteri(K,i.TEXTURE_MAX_LEVEL,M.mipmaps.length-1),e.unbindTexture()}P.depthBuffer&&bn(P)}function k(P){let M=P.textures;for(let V=0,rt=M.length;V<rt;V++){let Q=M[V];if(b(Q)&&Q.mipmapsAutoUpdate===!0){let ut=T(P),xt=n.get(Q).__webglTexture;e.bindTexture(ut,xt),_(ut),e.unbindTexture()}}}let Mn=[];function fe(P){if(P.samples>0){if(bt(P)===!1){let M=P.textures,V=P.width,rt=P.height,Q=i.COLOR_BUFFER_BIT,ut=P.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,xt=n.get(P),K=M.length>1;if(K)for(let pt=0;pt<M.length;pt++)e.bindFramebuffer(i.FRAMEBUFFER,xt.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+pt,i.RENDERBUFFER,null),e.bindFramebuffer(i.FRAMEBUFFER,xt.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+pt,i.TEXTURE_2D,null,0);e.bindFramebuffer(i.READ_FRAMEBUFFER,xt.__webglMultisampledFramebuffer),P.texture.mipmaps.length>0?e.bindFramebuffer(i.DRAW_FRAMEBUFFER,xt.__webglFramebuffer[0]):e.bindFramebuffer(i.DRAW_FRAMEBUFFER,xt.__webglFramebuffer);for(let pt=0;pt<M.length;pt++){if(P.resolveDepthBuffer&&(P.depthBuffer&&(Q|=i.DEPTH_BUFFER_BIT),P.stencilBuffer&&P.resolveStencilBuffer&&(Q|=i.STENCIL_BUFFER_BIT)),K){i.framebufferRenderbuffer(i.READ_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.RENDERBUFFER,xt.__webglColorRenderbuffer[pt]);let N=n.get(M[pt]).__webglTexture;i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,N,0)}i.blitFramebuffer(0,0,V,rt,0,0,V,rt,Q,i.NEAREST),l===!0&&(Mn.length=0,Mn.push(i.COLOR_ATTACHMENT0+pt),P.depthBuffer&&P.storeMultisampledDepthBuffer===!1&&Mn.push(ut),i.invalidateFramebuffer(i.READ_FRAMEBUFFER,Mn))}if(e.bindFramebuffer(i.READ_FRAMEBUFFER,null),e.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),K)for(let pt=0;pt<M.length;pt++){e.bindFramebuffer(i.FRAMEBUFFER,xt.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+pt,i.RENDERBUFFER,xt.__webglColorRenderbuffer[pt]);let N=n.get(M[pt]).__webglTexture;e.bindFramebuffer(i.FRAMEBUFFER,xt.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+pt,i.TEXTURE_2D,N,0)}e.bindFramebuffer(i.DRAW_FRAMEBUFFER,xt.__webglMultisampledFramebuffer)}else if(P.depthBuffer&&P.storeMultisampledDepthBuffer===!1&&l){let M=P.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;i.invalidateFramebuffer(i.DRAW_FRAMEBUFFER,[M])}}}function pe(P){return Math.min(r.maxSamples,P.samples)}function bt(P){let M=n.get(P);return P.samples>0&&t.has("WEBGL_multisampled_render_to_texture")===!0&&M.__useRenderToTexture!==!1}function Ce(P){let M=o.render.frame;h.get(P)!==M&&(h.set(P,M),P.update())}function Nt(P,M){let V=P.colorSpace,rt=P.format,Q=P.type;return P.isCompressedTexture===!0||P.isVideoTexture===!0||V!==Co&&V!==Hi&&(Xt.getTransfer(V)===ne?(rt!==Zn||Q!==vn)&&Dt("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):Ft("WebGLTextures: Unsupported texture color space:",V)),M}function kt(P){return typeof HTMLImageElement<"u"&&P instanceof HTMLImageElement?(c.width=P.naturalWidth||P.width,c.height=P.naturalHeight||P.height):typeof VideoFrame<"u"&&P instanceof VideoFrame?(c.width=P.displayWidth,c.height=P.displayHeight):(c.width=P.width,c.height=P.height),c}this.allocateTextureUnit=ft,this.resetTextureUnits=Y,this.getTextureUnits=et,this.setTextureUnits=St,this.setTexture2D=ot,this.setTexture2DArray=vt,this.setTexture3D=ct,this.setTextureCube=ht,this.rebindTextures=_n,this.setupRenderTarget=wn,this.updateRenderTargetMipmap=k,this.updateMultisampleRenderTarget=fe,this.setupDepthRenderbuffer=bn,this.setupFrameBufferTexture=ge,this.useMultisampledRTT=bt,this.dispose=B}function JC(i,t){function e(n,r=Hi){let s,o=Xt.getTransfer(r);if(n===vn)return i.UNSIGNED_BYTE;if(n===Hc)return i.UNSIGNED_SHORT_4_4_4_4;if(n===Wc)return i.UNSIGNED_SHORT_5_5_5_1;if(n===uf)return i.UNSIGNED_INT_5_9_9_9_REV;if(n===df)return i.UNSIGNED_INT_10F_11F_11F_REV;if(n===cf)return i.BYTE;if(n===hf)return i.SHORT;if(n===js)return i.UNSIGNED_SHORT;if(n===Gc)return i.INT;if(n===jn)return i.UNSIGNED_INT;if(n===Kn)return i.FLOAT;if(n===Jn)return i.HALF_FLOAT;if(n===ff)return i.ALPHA;if(n===pf)return i.RGB;if(n===Zn)return i.RGBA;if(n===ki)return i.DEPTH_COMPONENT;if(n===Gi)return i.DEPTH_STENCIL;if(n===mf)return i.RED;if(n===$c)return i.RED_INTEGER;if(n===_r)return i.RG;if(n===Xc)return i.RG_INTEGER;if(n===qc)return i.RGBA_INTEGER;if(n===jo||n===Ko||n===Jo||n===Zo)if(o===ne)if(s=t.get("WEBGL_compressed_texture_s3tc_srgb"),s!==null){if(n===jo)return s.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(n===Ko)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(n===Jo)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(n===Zo)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(s=t.get("WEBGL_compressed_texture_s3tc"),s!==null){if(n===jo)return s.COMPRESSED_RGB_S3TC_DXT1_EXT;if(n===Ko)return s.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(n===Jo)return s.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(n===Zo)return s.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(n===Yc||n===jc||n===Kc||n===Jc)if(s=t.get("WEBGL_compressed_texture_pvrtc"),s!==null){if(n===Yc)return s.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(n===jc)return s.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(n===Kc)return s.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(n===Jc)return s.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(n===Zc||n===Qc||n===th||n===eh||n===nh||n===Qo||n===ih)if(s=t.get("WEBGL_compressed_texture_etc"),s!==null){if(n===Zc||n===Qc)return o===ne?s.COMPRESSED_SRGB8_ETC2:s.COMPRESSED_RGB8_ETC2;if(n===th)return o===ne?s.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:s.COMPRESSED_RGBA8_ETC2_EAC;if(n===eh)return s.COMPRESSED_R11_EAC;if(n===nh)return s.COMPRESSED_SIGNED_R11_EAC;if(n===Qo)return s.COMPRESSED_RG11_EAC;if(n===ih)return s.COMPRESSED_SIGNED_RG11_EAC}else return null;if(n===rh||n===sh||n===oh||n===ah||n===lh||n===ch||n===hh||n===uh||n===dh||n===fh||n===ph||n===mh||n===gh||n===xh)if(s=t.get("WEBGL_compressed_texture_astc"),s!==null){if(n===rh)return o===ne?s.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:s.COMPRESSED_RGBA_ASTC_4x4_KHR;if(n===sh)return o===ne?s.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:s.COMPRESSED_RGBA_ASTC_5x4_KHR;if(n===oh)return o===ne?s.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:s.COMPRESSED_RGBA_ASTC_5x5_KHR;if(n===ah)return o===ne?s.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:s.COMPRESSED_RGBA_ASTC_6x5_KHR;if(n===lh)return o===ne?s.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:s.COMPRESSED_RGBA_ASTC_6x6_KHR;if(n===ch)return o===ne?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:s.COMPRESSED_RGBA_ASTC_8x5_KHR;if(n===hh)return o===ne?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:s.COMPRESSED_RGBA_ASTC_8x6_KHR;if(n===uh)return o===ne?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:s.COMPRESSED_RGBA_ASTC_8x8_KHR;if(n===dh)return o===ne?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:s.COMPRESSED_RGBA_ASTC_10x5_KHR;if(n===fh)return o===ne?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:s.COMPRESSED_RGBA_ASTC_10x6_KHR;if(n===ph)return o===ne?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:s.COMPRESSED_RGBA_ASTC_10x8_KHR;if(n===mh)return o===ne?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:s.COMPRESSED_RGBA_ASTC_10x10_KHR;if(n===gh)return o===ne?s.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:s.COMPRESSED_RGBA_ASTC_12x10_KHR;if(n===xh)return o===ne?s.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:s.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(n===yh||n===vh||n===bh)if(s=t.get("EXT_texture_compression_bptc"),s!==null){if(n===yh)return o===ne?s.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:s.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(n===vh)return s.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(n===bh)return s.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(n===_h||n===wh||n===ta||n===Mh)if(s=t.get("EXT_texture_compression_rgtc"),s!==null){if(n===_h)return s.COMPRESSED_RED_RGTC1_EXT;if(n===wh)return s.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(n===ta)return s.COMPRESSED_RED_GREEN_RGTC2_EXT;if(n===Mh)return s.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return n===Qr?i.UNSIGNED_INT_24_8:i[n]!==void 0?i[n]:null}return{convert:e}}var ZC=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,QC=`
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

}`,Df=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(t,e){if(this.texture===null){let n=new Vo(t.texture);(t.depthNear!==e.depthNear||t.depthFar!==e.depthFar)&&(this.depthNear=t.depthNear,this.depthFar=t.depthFar),this.texture=n}}getMesh(t){if(this.texture!==null&&this.mesh===null){let e=t.cameras[0].viewport,n=new xi({vertexShader:ZC,fragmentShader:QC,uniforms:{depthColor:{value:this.texture},depthWidth:{value:e.z},depthHeight:{value:e.w}}});this.mesh=new Dn(new Go(20,20),n)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},Ff=class extends mi{constructor(t,e){super();let n=this,r=null,s=1,o=null,a="local-floor",l=1,c=null,h=null,u=null,d=null,f=null,m=null,x=typeof XRWebGLBinding<"u",g=new Df,p={},y=e.getContextAttributes(),b=null,_=null,T=[],R=[],v=new jt,S=null,O=null,w=new rn;w.viewport=new ye;let C=new rn;C.viewport=new ye;let I=[w,C],D=new Fc,L=null,B=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(X){let ot=T[X];return ot===void 0&&(ot=new Gs,T[X]=ot),ot.getTargetRaySpace()},this.getControllerGrip=function(X){let ot=T[X];return ot===void 0&&(ot=new Gs,T[X]=ot),ot.getGripSpace()},this.getHand=function(X){let ot=T[X];return ot===void 0&&(ot=new Gs,T[X]=ot),ot.getHandSpace()};function H(X){let ot=R.indexOf(X.inputSource);if(ot===-1)return;let vt=T[ot];vt!==void 0&&(vt.update(X.inputSource,X.frame,c||o),vt.dispatchEvent({type:X.type,data:X.inputSource}))}function U(){r.removeEventListener("select",H),r.removeEventListener("selectstart",H),r.removeEventListener("selectend",H),r.removeEventListener("squeeze",H),r.removeEventListener("squeezestart",H),r.removeEventListener("squeezeend",H),r.removeEventListener("end",U),r.removeEventListener("inputsourceschange",tt);for(let X=0;X<T.length;X++){let ot=R[X];ot!==null&&(R[X]=null,T[X].disconnect(ot))}L=null,B=null,g.reset();for(let X in p)delete p[X];if(t.setRenderTarget(b),f=null,d=null,u=null,r=null,_=null,ft.stop(),n.isPresenting=!1,t.setPixelRatio(S),t.setSize(v.width,v.height,!1),O!==null){let X=O.camera;X.fov=O.fov,X.zoom=O.zoom,X.updateProjectionMatrix(),O=null}n.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(X){s=X,n.isPresenting===!0&&Dt("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(X){a=X,n.isPresenting===!0&&Dt("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(X){c=X},this.getBaseLayer=function(){return d!==null?d:f},this.getBinding=function(){return u===null&&x&&(u=new XRWebGLBinding(r,e)),u},this.getFrame=function(){return m},this.getSession=function(){return r},this.setSession=async function(X){if(r=X,r!==null){if(b=t.getRenderTarget(),r.addEventListener("select",H),r.addEventListener("selectstart",H),r.addEventListener("selectend",H),r.addEventListener("squeeze",H),r.addEventListener("squeezestart",H),r.addEventListener("squeezeend",H),r.addEventListener("end",U),r.addEventListener("inputsourceschange",tt),y.xrCompatible!==!0&&await e.makeXRCompatible(),S=t.getPixelRatio(),t.getSize(v),x&&"createProjectionLayer"in XRWebGLBinding.prototype){let vt=null,ct=null,ht=null;y.depth&&(ht=y.stencil?e.DEPTH24_STENCIL8:e.DEPTH_COMPONENT24,vt=y.stencil?Gi:ki,ct=y.stencil?Qr:jn);let It={colorFormat:e.RGBA8,depthFormat:ht,scaleFactor:s};u=this.getBinding(),d=u.createProjectionLayer(It),r.updateRenderState({layers:[d]}),t.setPixelRatio(1),t.setSize(d.textureWidth,d.textureHeight,!1),_=new xn(d.textureWidth,d.textureHeight,{format:Zn,type:vn,depthTexture:new Bi(d.textureWidth,d.textureHeight,ct,void 0,void 0,void 0,void 0,void 0,void 0,vt),stencilBuffer:y.stencil,colorSpace:t.outputColorSpace,samples:y.antialias?4:0,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}else{let vt={antialias:y.antialias,alpha:!0,depth:y.depth,stencil:y.stencil,framebufferScaleFactor:s};f=new XRWebGLLayer(r,e,vt),r.updateRenderState({baseLayer:f}),t.setPixelRatio(1),t.setSize(f.framebufferWidth,f.framebufferHeight,!1),_=new xn(f.framebufferWidth,f.framebufferHeight,{format:Zn,type:vn,colorSpace:t.outputColorSpace,stencilBuffer:y.stencil,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}_.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await r.requestReferenceSpace(a),ft.setContext(r),ft.start(),n.isPresenting=!0,n.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(r!==null)return r.environmentBlendMode},this.getDepthTexture=function(){return g.getDepthTexture()};function tt(X){for(let ot=0;ot<X.removed.length;ot++){let vt=X.removed[ot],ct=R.indexOf(vt);ct>=0&&(R[ct]=null,T[ct].disconnect(vt))}for(let ot=0;ot<X.added.length;ot++){let vt=X.added[ot],ct=R.indexOf(vt);if(ct===-1){for(let It=0;It<T.length;It++)if(It>=R.length){R.push(vt),ct=It;break}else if(R[It]===null){R[It]=vt,ct=It;break}if(ct===-1)break}let ht=T[ct];ht&&ht.connect(vt)}}function W(X,ot){ot===null?X.matrixWorld.copy(X.matrix):X.matrixWorld.multiplyMatrices(ot.matrixWorld,X.matrix),X.matrixWorldInverse.copy(X.matrixWorld).invert()}this.updateCamera=function(X){if(r===null)return;let ot=X.near,vt=X.far;g.texture!==null&&(g.depthNear>0&&(ot=g.depthNear),g.depthFar>0&&(vt=g.depthFar)),D.near=C.near=w.near=ot,D.far=C.far=w.far=vt,(L!==D.near||B!==D.far)&&(r.updateRenderState({depthNear:D.near,depthFar:D.far}),L=D.near,B=D.far),D.layers.mask=X.layers.mask|6,w.layers.mask=D.layers.mask&-5,C.layers.mask=D.layers.mask&-3;let ct=X.parent,ht=D.cameras;W(D,ct);for(let It=0;It<ht.length;It++)W(ht[It],ct);D.projectionMatrix.copy(w.projectionMatrix),D.projectionMatrixInverse.copy(w.projectionMatrixInverse),O===null&&X.isPerspectiveCamera&&(O={camera:X,fov:X.fov,zoom:X.zoom}),Y(X,D,ct)};function Y(X,ot,vt){vt===null?X.matrix.copy(ot.matrixWorld):(X.matrix.copy(vt.matrixWorld),X.matrix.invert(),X.matrix.multiply(ot.matrixWorld)),X.matrix.decompose(X.position,X.quaternion,X.scale),X.updateMatrixWorld(!0),X.projectionMatrix.copy(ot.projectionMatrix),X.projectionMatrixInverse.copy(ot.projectionMatrixInverse),X.isPerspectiveCamera&&(X.fov=pc*2*Math.atan(1/X.projectionMatrix.elements[5]),X.zoom=1)}this.getCamera=function(){return D},this.getFoveation=function(){if(!(d===null&&f===null))return l},this.setFoveation=function(X){l=X,d!==null&&(d.fixedFoveation=X),f!==null&&f.fixedFoveation!==void 0&&(f.fixedFoveation=X)},this.hasDepthSensing=function(){return g.texture!==null},this.getDepthSensingMesh=function(){return g.getMesh(D)},this.getCameraTexture=function(X){return p[X]};let et=null;function St(X,ot){if(h=ot.getViewerPose(c||o),m=ot,h!==null){let vt=h.views;f!==null&&(t.setRenderTargetFramebuffer(_,f.framebuffer),t.setRenderTarget(_));let ct=!1;vt.length!==D.cameras.length&&(D.cameras.length=0,ct=!0);for(let Pt=0;Pt<vt.length;Pt++){let Qt=vt[Pt],ie=null;if(f!==null)ie=f.getViewport(Qt);else{let Re=u.getViewSubImage(d,Qt);ie=Re.viewport,Pt===0&&(t.setRenderTargetTextures(_,Re.colorTexture,Re.depthStencilTexture),t.setRenderTarget(_))}let Ht=I[Pt];Ht===void 0&&(Ht=new rn,Ht.layers.enable(Pt),Ht.viewport=new ye,I[Pt]=Ht),Ht.matrix.fromArray(Qt.transform.matrix),Ht.matrix.decompose(Ht.position,Ht.quaternion,Ht.scale),Ht.projectionMatrix.fromArray(Qt.projectionMatrix),Ht.projectionMatrixInverse.copy(Ht.projectionMatrix).invert(),Ht.viewport.set(ie.x,ie.y,ie.width,ie.height),Pt===0&&(D.matrix.copy(Ht.matrix),D.matrix.decompose(D.position,D.quaternion,D.scale)),ct===!0&&D.cameras.push(Ht)}let ht=r.enabledFeatures;if(ht&&ht.includes("depth-sensing")&&r.depthUsage=="gpu-optimized"&&x){u=n.getBinding();let Pt=u.getDepthInformation(vt[0]);Pt&&Pt.isValid&&Pt.texture&&g.init(Pt,r.renderState)}if(ht&&ht.includes("camera-access")&&x){t.state.unbindTexture(),u=n.getBinding();for(let Pt=0;Pt<vt.length;Pt++){let Qt=vt[Pt].camera;if(Qt){let ie=p[Qt];ie||(ie=new Vo,p[Qt]=ie);let Ht=u.getCameraImage(Qt);ie.sourceTexture=Ht}}}}for(let vt=0;vt<T.length;vt++){let ct=R[vt],ht=T[vt];ct!==null&&ht!==void 0&&ht.update(ct,ot,c||o)}et&&et(X,ot),ot.detectedPlanes&&n.dispatchEvent({type:"planesdetected",data:ot}),m=null}let ft=new uy;ft.setAnimationLoop(St),this.setAnimationLoop=function(X){et=X},this.dispose=function(){}}},t2=new ve,_y=new Ot;_y.set(-1,0,0,0,1,0,0,0,1);function e2(i,t){function e(g,p){g.matrixAutoUpdate===!0&&g.updateMatrix(),p.value.copy(g.matrix)}function n(g,p){p.color.getRGB(g.fogColor.value,wf(i)),p.isFog?(g.fogNear.value=p.near,g.fogFar.value=p.far):p.isFogExp2&&(g.fogDensity.value=p.density)}function r(g,p,y,b,_){p.isNodeMaterial?p.uniformsNeedUpdate=!1:p.isMeshBasicMaterial?s(g,p):p.isMeshLambertMaterial?(s(g,p),p.envMap&&(g.envMapIntensity.value=p.envMapIntensity)):p.isMeshToonMaterial?(s(g,p),u(g,p)):p.isMeshPhongMaterial?(s(g,p),h(g,p),p.envMap&&(g.envMapIntensity.value=p.envMapIntensity)):p.isMeshStandardMaterial?(s(g,p),d(g,p),p.isMeshPhysicalMaterial&&f(g,p,_)):p.isMeshMatcapMaterial?(s(g,p),m(g,p)):p.isMeshDepthMaterial?s(g,p):p.isMeshDistanceMaterial?(s(g,p),x(g,p)):p.isMeshNormalMaterial?s(g,p):p.isLineBasicMaterial?(o(g,p),p.isLineDashedMaterial&&a(g,p)):p.isPointsMaterial?l(g,p,y,b):p.isSpriteMaterial?c(g,p):p.isShadowMaterial?(g.color.value.copy(p.color),g.opacity.value=p.opacity):p.isShaderMaterial&&(p.uniformsNeedUpdate=!1)}function s(g,p){g.opacity.value=p.opacity,p.color&&g.diffuse.value.copy(p.color),p.emissive&&g.emissive.value.copy(p.emissive).multiplyScalar(p.emissiveIntensity),p.map&&(g.map.value=p.map,e(p.map,g.mapTransform)),p.alphaMap&&(g.alphaMap.value=p.alphaMap,e(p.alphaMap,g.alphaMapTransform)),p.bumpMap&&(g.bumpMap.value=p.bumpMap,e(p.bumpMap,g.bumpMapTransform),g.bumpScale.value=p.bumpScale,p.side===on&&(g.bumpScale.value*=-1)),p.normalMap&&(g.normalMap.value=p.normalMap,e(p.normalMap,g.normalMapTransform),g.normalScale.value.copy(p.normalScale),p.side===on&&g.normalScale.value.negate()),p.displacementMap&&(g.displacementMap.value=p.displacementMap,e(p.displacementMap,g.displacementMapTransform),g.displacementScale.value=p.displacementScale,g.displacementBias.value=p.displacementBias),p.emissiveMap&&(g.emissiveMap.value=p.emissiveMap,e(p.emissiveMap,g.emissiveMapTransform)),p.specularMap&&(g.specularMap.value=p.specularMap,e(p.specularMap,g.specularMapTransform)),p.alphaTest>0&&(g.alphaTest.value=p.alphaTest);let y=t.get(p),b=y.envMap,_=y.envMapRotation;b&&(g.envMap.value=b,g.envMapRotation.value.setFromMatrix4(t2.makeRotationFromEuler(_)).transpose(),b.isCubeTexture&&b.isRenderTargetTexture===!1&&g.envMapRotation.value.premultiply(_y),g.reflectivity.value=p.reflectivity,g.ior.value=p.ior,g.refractionRatio.value=p.refractionRatio),p.lightMap&&(g.lightMap.value=p.lightMap,g.lightMapIntensity.value=p.lightMapIntensity,e(p.lightMap,g.lightMapTransform)),p.aoMap&&(g.aoMap.value=p.aoMap,g.aoMapIntensity.value=p.aoMapIntensity,e(p.aoMap,g.aoMapTransform))}function o(g,p){g.diffuse.value.copy(p.color),g.opacity.value=p.opacity,p.map&&(g.map.value=p.map,e(p.map,g.mapTransform))}function a(g,p){g.dashSize.value=p.dashSize,g.totalSize.value=p.dashSize+p.gapSize,g.scale.value=p.scale}function l(g,p,y,b){g.diffuse.value.copy(p.color),g.opacity.value=p.opacity,g.size.value=p.size*y,g.scale.value=b*.5,p.map&&(g.map.value=p.map,e(p.map,g.uvTransform)),p.alphaMap&&(g.alphaMap.value=p.alphaMap,e(p.alphaMap,g.alphaMapTransform)),p.alphaTest>0&&(g.alphaTest.value=p.alphaTest)}function c(g,p){g.diffuse.value.copy(p.color),g.opacity.value=p.opacity,g.rotation.value=p.rotation,p.map&&(g.map.value=p.map,e(p.map,g.mapTransform)),p.alphaMap&&(g.alphaMap.value=p.alphaMap,e(p.alphaMap,g.alphaMapTransform)),p.alphaTest>0&&(g.alphaTest.value=p.alphaTest)}function h(g,p){g.specular.value.copy(p.specular),g.shininess.value=Math.max(p.shininess,1e-4)}function u(g,p){p.gradientMap&&(g.gradientMap.value=p.gradientMap)}function d(g,p){g.metalness.value=p.metalness,p.metalnessMap&&(g.metalnessMap.value=p.metalnessMap,e(p.metalnessMap,g.metalnessMapTransform)),g.roughness.value=p.roughness,p.roughnessMap&&(g.roughnessMap.value=p.roughnessMap,e(p.roughnessMap,g.roughnessMapTransform)),p.envMap&&(g.envMapIntensity.value=p.envMapIntensity)}function f(g,p,y){g.ior.value=p.ior,p.diffuseRoughness>0&&(g.diffuseRoughness.value=p.diffuseRoughness,p.diffuseRoughnessMap&&(g.diffuseRoughnessMap.value=p.diffuseRoughnessMap,e(p.diffuseRoughnessMap,g.diffuseRoughnessMapTransform))),p.sheen>0&&(g.sheenColor.value.copy(p.sheenColor).multiplyScalar(p.sheen),g.sheenRoughness.value=p.sheenRoughness,p.sheenColorMap&&(g.sheenColorMap.value=p.sheenColorMap,e(p.sheenColorMap,g.sheenColorMapTransform)),p.sheenRoughnessMap&&(g.sheenRoughnessMap.value=p.sheenRoughnessMap,e(p.sheenRoughnessMap,g.sheenRoughnessMapTransform))),p.clearcoat>0&&(g.clearcoat.value=p.clearcoat,g.clearcoatRoughness.value=p.clearcoatRoughness,p.clearcoatMap&&(g.clearcoatMap.value=p.clearcoatMap,e(p.clearcoatMap,g.clearcoatMapTransform)),p.clearcoatRoughnessMap&&(g.clearcoatRoughnessMap.value=p.clearcoatRoughnessMap,e(p.clearcoatRoughnessMap,g.clearcoatRoughnessMapTransform)),p.clearcoatNormalMap&&(g.clearcoatNormalMap.value=p.clearcoatNormalMap,e(p.clearcoatNormalMap,g.clearcoatNormalMapTransform),g.clearcoatNormalScale.value.copy(p.clearcoatNormalScale),p.side===on&&g.clearcoatNormalScale.value.negate())),p.dispersion>0&&(g.dispersion.value=p.dispersion),p.retroreflectivity>0&&(g.retroreflectivity.value=p.retroreflectivity),p.iridescence>0&&(g.iridescence.value=p.iridescence,g.iridescenceIOR.value=p.iridescenceIOR,g.iridescenceThicknessMinimum.value=p.iridescenceThicknessMinimum,g.iridescenceThicknessMaximum.value=p.iridescenceThicknessMaximum,p.iridescenceMap&&(g.iridescenceMap.value=p.iridescenceMap,e(p.iridescenceMap,g.iridescenceMapTransform)),p.iridescenceThicknessMap&&(g.iridescenceThicknessMap.value=p.iridescenceThicknessMap,e(p.iridescenceThicknessMap,g.iridescenceThicknessMapTransform))),p.transmission>0&&(g.transmission.value=p.transmission,g.transmissionSamplerMap.value=y.texture,g.transmissionSamplerSize.value.set(y.width,y.height),p.transmissionMap&&(g.transmissionMap.value=p.transmissionMap,e(p.transmissionMap,g.transmissionMapTransform)),g.thickness.value=p.thickness,p.thicknessMap&&(g.thicknessMap.value=p.thicknessMap,e(p.thicknessMap,g.thicknessMapTransform)),g.attenuationDistance.value=p.attenuationDistance,g.attenuationColor.value.copy(p.attenuationColor)),p.anisotropy>0&&(g.anisotropyVector.value.set(p.anisotropy*Math.cos(p.anisotropyRotation),p.anisotropy*Math.sin(p.anisotropyRotation)),p.anisotropyMap&&(g.anisotropyMap.value=p.anisotropyMap,e(p.anisotropyMap,g.anisotropyMapTransform))),g.specularIntensity.value=p.specularIntensity,g.specularColor.value.copy(p.specularColor),p.specularColorMap&&(g.specularColorMap.value=p.specularColorMap,e(p.specularColorMap,g.specularColorMapTransform)),p.specularIntensityMap&&(g.specularIntensityMap.value=p.specularIntensityMap,e(p.specularIntensityMap,g.specularIntensityMapTransform))}function m(g,p){p.matcap&&(g.matcap.value=p.matcap)}function x(g,p){let y=t.get(p).light;g.referencePosition.value.setFromMatrixPosition(y.matrixWorld),g.nearDistance.value=y.shadow.camera.near,g.farDistance.value=y.shadow.camera.far}return{refreshFogUniforms:n,refreshMaterialUniforms:r}}function n2(i,t,e,n){let r={},s={};function o(y,b){let _=b.program;n.uniformBlockBinding(y,_,r[y.id])}function a(y,b){let _=r[y.id];_===void 0&&(m(y),_=l(y),r[y.id]=_,y.addEventListener("dispose",g));let T=b.program;n.updateUBOMapping(y,T);let R=t.render.frame;s[y.id]!==R&&(c(y),s[y.id]=R)}function l(y){let b=i.createBuffer(),_=y.__size,T=y.usage;return i.bindBuffer(i.UNIFORM_BUFFER,b),i.bufferData(i.UNIFORM_BUFFER,_,T),i.bindBuffer(i.UNIFORM_BUFFER,null),b}function c(y){let b=r[y.id],_=y.uniforms,T=y.__cache;i.bindBuffer(i.UNIFORM_BUFFER,b);for(let R=0,v=_.length;R<v;R++){let S=_[R];if(Array.isArray(S))for(let O=0,w=S.length;O<w;O++)h(S[O],R,O,T);else h(S,R,0,T)}i.bindBuffer(i.UNIFORM_BUFFER,null)}function h(y,b,_,T){if(d(y,b,_,T)===!0){let R=y.__offset,v=y.value;if(Array.isArray(v)){let S=0;for(let O=0;O<v.length;O++){let w=v[O],C=x(w,!0);u(w,y.__data,S),S+=C.storage/Float32Array.BYTES_PER_ELEMENT}}else u(v,y.__data,0);i.bufferSubData(i.UNIFORM_BUFFER,R,y.__data)}}function u(y,b,_){typeof y=="number"||typeof y=="boolean"?b[_]=y:y.isMatrix3?(b[_]=y.elements[0],b[_+1]=y.elements[1],b[_+2]=y.elements[2],b[_+3]=0,b[_+4]=y.elements[3],b[_+5]=y.elements[4],b[_+6]=y.elements[5],b[_+7]=0,b[_+8]=y.elements[6],b[_+9]=y.elements[7],b[_+10]=y.elements[8],b[_+11]=0):ArrayBuffer.isView(y)?b.set(y.subarray(0,b.length-_),_):y.toArray(b,_)}function d(y,b,_,T){let R=y.value,v=b+"_"+_;if(Array.isArray(R)){T[v]===void 0&&(T[v]=[]);let S=T[v],O=!1;for(let w=0;w<R.length;w++)f(R[w],S,w)===!0&&(O=!0);return O}return f(R,T,v)}function f(y,b,_){if(b[_]===void 0)return typeof y=="number"||typeof y=="boolean"?b[_]=y:ArrayBuffer.isView(y)?b[_]=y.slice():b[_]=y.clone(),!0;{let T=b[_];if(typeof y=="number"||typeof y=="boolean"){if(T!==y)return b[_]=y,!0}else{if(ArrayBuffer.isView(y))return!0;if(T.equals(y)===!1)return T.copy(y),!0}}return!1}function m(y){let b=y.uniforms,_=0,T=16;for(let v=0,S=b.length;v<S;v++){let O=Array.isArray(b[v])?b[v]:[b[v]];for(let w=0,C=O.length;w<C;w++){let I=O[w],D=Array.isArray(I.value)?I.value:[I.value],L=Array.isArray(b[v])||Array.isArray(I.value),B=_;for(let U=0,tt=D.length;U<tt;U++){let W=D[U],Y=x(W,L),et=_%T,St=et%Y.boundary,ft=et+St;_+=St,ft!==0&&T-ft<Y.storage&&(_+=T-ft),U===0&&(B=_),_+=Y.storage}let H=I.type==="int"?Int32Array:I.type==="uint"?Uint32Array:Float32Array;I.__data=new H((_-B)/Float32Array.BYTES_PER_ELEMENT),I.__offset=B}}let R=_%T;return R>0&&(_+=T-R),y.__size=_,y.__cache={},this}function x(y,b){let _={boundary:0,storage:0};return typeof y=="number"||typeof y=="boolean"?(_.boundary=4,_.storage=4):y.isVector2?(_.boundary=8,_.storage=8):y.isVector3||y.isColor?(_.boundary=16,_.storage=12):y.isVector4?(_.boundary=16,_.storage=16):y.isMatrix3?(_.boundary=16,_.storage=48):y.isMatrix4?(_.boundary=16,_.storage=64):y.isTexture?Dt("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(y)?(_.boundary=16,_.storage=y.byteLength):Dt("WebGLRenderer: Unsupported uniform value type.",y),b===!0&&(_.boundary=16,_.storage=Math.ceil(_.storage/16)*16),_}function g(y){let b=y.target;b.removeEventListener("dispose",g),i.deleteBuffer(r[b.id]),delete r[b.id],delete s[b.id]}function p(){for(let y in r)i.deleteBuffer(r[y]);r={},s={}}return{bind:o,update:a,dispose:p}}var i2=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),vi=null;function r2(){return vi===null&&(vi=new bc(i2,16,16,_r,Jn),vi.name="DFG_LUT",vi.minFilter=sn,vi.magFilter=sn,vi.wrapS=pi,vi.wrapT=pi,vi.generateMipmaps=!1,vi.needsUpdate=!0),vi}var Ah=class{constructor(t={}){let{canvas:e=Fx(),context:n=null,depth:r=!0,stencil:s=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:h="default",failIfMajorPerformanceCaveat:u=!1,reversedDepthBuffer:d=!1,outputBufferType:f=vn}=t;this.isWebGLRenderer=!0;let m;if(n!==null){if(typeof WebGLRenderingContext<"u"&&n instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");m=n.getContextAttributes().alpha}else m=o;let x=f,g=new Set([qc,Xc,$c]),p=new Set([vn,jn,js,Qr,Hc,Wc]),y=new Uint32Array(4),b=new Int32Array(4),_={textures:[],min:[],max:[],resolution:[]},T=null,R=null,v=[],S=[],O=null;this.domElement=e,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=yi,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let w=this,C=!1,I=null,D=null,L=null,B=null;this._outputColorSpace=mn;let H=0,U=0,tt=null,W=-1,Y=null,et=new ye,St=new ye,ft=null,X=new Kt(0),ot=0,vt=e.width,ct=e.height,ht=1,It=null,se=null,Pt=new ye(0,0,vt,ct),Qt=new ye(0,0,vt,ct),ie=!1,Ht=new Kr,Re=new _c,be=!1,an=!1,ge=new ve,Qn=new q,Ie=new ye,bn={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},_n=!1;function wn(){return tt===null?ht:1}let k=n;function Mn(E,F){return e.getContext(E,F)}let fe,pe,bt,Ce,Nt,kt,P,M,V,rt,Q,ut,xt,K,J,pt,N,Z,j,mt,at,dt,Ct;try{let E={alpha:!0,depth:r,stencil:s,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:h,failIfMajorPerformanceCaveat:u};if("setAttribute"in e&&e.setAttribute("data-engine",`three.js r${"187"}`),e.addEventListener("webglcontextlost",Lt,!1),e.addEventListener("webglcontextrestored",zt,!1),e.addEventListener("webglcontextcreationerror",_t,!1),k===null){let F="webgl2";if(k=Mn(F,E),k===null)throw Mn(F)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}Vt()}catch(E){throw e.removeEventListener("webglcontextlost",Lt,!1),e.removeEventListener("webglcontextrestored",zt,!1),e.removeEventListener("webglcontextcreationerror",_t,!1),Ft("WebGLRenderer: "+E.message),E}function Vt(){fe=new mR(k),fe.init(),at=new JC(k,fe),pe=new rR(k,fe,t,at),bt=new jC(k,fe),pe.reversedDepthBuffer&&d&&bt.buffers.depth.setReversed(!0),D=k.createFramebuffer(),L=k.createFramebuffer(),B=k.createFramebuffer(),Ce=new yR(k),Nt=new FC,kt=new KC(k,fe,bt,Nt,pe,at,Ce),P=new pR(w),M=new bE(k),dt=new nR(k,M),V=new gR(k,M,Ce,dt),rt=new bR(k,V,M,dt,Ce),Z=new vR(k,pe,kt),J=new sR(Nt),Q=new DC(w,P,fe,pe,dt,J),ut=new e2(w,Nt),xt=new kC,K=new HC(fe),N=new eR(w,P,bt,rt,m,l),pt=new YC(w,rt,pe),Ct=new n2(k,Ce,pe,bt),j=new iR(k,fe,Ce),mt=new xR(k,fe,Ce),Ce.programs=Q.programs,w.capabilities=pe,w.extensions=fe,w.properties=Nt,w.renderLists=xt,w.shadowMap=pt,w.state=bt,w.info=Ce}x!==vn&&(O=new wR(x,e.width,e.height,a,r,s));let st=new Ff(w,k);this.xr=st,this.getContext=function(){return k},this.getContextAttributes=function(){return k.getContextAttributes()},this.forceContextLoss=function(){let E=fe.get("WEBGL_lose_context");E&&E.loseContext()},this.forceContextRestore=function(){let E=fe.get("WEBGL_lose_context");E&&E.restoreContext()},this.getPixelRatio=function(){return ht},this.setPixelRatio=function(E){E!==void 0&&(ht=E,this.setSize(vt,ct,!1))},this.getSize=function(E){return E.set(vt,ct)},this.setSize=function(E,F,$=!0){if(st.isPresenting){Dt("WebGLRenderer: Can't change size while VR device is presenting.");return}vt=E,ct=F,e.width=Math.floor(E*ht),e.height=Math.floor(F*ht),$===!0&&(e.style.width=E+"px",e.style.height=F+"px"),O!==null&&O.setSize(e.width,e.height),this.setViewport(0,0,E,F)},this.getDrawingBufferSize=function(E){return E.set(vt*ht,ct*ht).floor()},this.setDrawingBufferSize=function(E,F,$){vt=E,ct=F,ht=$,e.width=Math.floor(E*$),e.height=Math.floor(F*$),this.setViewport(0,0,E,F)},this.setEffects=function(E){if(x===vn){Ft("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(E){for(let F=0;F<E.length;F++)if(E[F].isOutputPass===!0){Dt("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}O.setEffects(E||[])},this.getCurrentViewport=function(E){return E.copy(et)},this.getViewport=function(E){return E.copy(Pt)},this.setViewport=function(E,F,$,z){E.isVector4?Pt.set(E.x,E.y,E.z,E.w):Pt.set(E,F,$,z),bt.viewport(et.copy(Pt).multiplyScalar(wn()).round())},this.getScissor=function(E){return E.copy(Qt)},this.setScissor=function(E,F,$,z){E.isVector4?Qt.set(E.x,E.y,E.z,E.w):Qt.set(E,F,$,z),bt.scissor(St.copy(Qt).multiplyScalar(wn()).round())},this.getScissorTest=function(){return ie},this.setScissorTest=function(E){bt.setScissorTest(ie=E)},this.setOpaqueSort=function(E){It=E},this.setTransparentSort=function(E){se=E},this.getClearColor=function(E){return E.copy(N.getClearColor())},this.setClearColor=function(){N.setClearColor(...arguments)},this.getClearAlpha=function(){return N.getClearAlpha()},this.setClearAlpha=function(){N.setClearAlpha(...arguments)},this.clear=function(E=!0,F=!0,$=!0){let z=0;if(E){let G=!1;if(tt!==null){let yt=tt.texture.format;G=g.has(yt)}if(G){let yt=tt.texture.type,Et=p.has(yt),gt=N.getClearColor(),Mt=N.getClearAlpha(),Rt=gt.r,Ut=gt.g,qt=gt.b;Et?(y[0]=Rt,y[1]=Ut,y[2]=qt,y[3]=Mt,k.clearBufferuiv(k.COLOR,0,y)):(b[0]=Rt,b[1]=Ut,b[2]=qt,b[3]=Mt,k.clearBufferiv(k.COLOR,0,b))}else z|=k.COLOR_BUFFER_BIT}F&&(z|=k.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),$&&(z|=k.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),z!==0&&k.clear(z)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(E){E.setRenderer(this),I=E},this.dispose=function(){e.removeEventListener("webglcontextlost",Lt,!1),e.removeEventListener("webglcontextrestored",zt,!1),e.removeEventListener("webglcontextcreationerror",_t,!1),N.dispose(),xt.dispose(),K.dispose(),kt.dispose(),Nt.dispose(),P.dispose(),rt.dispose(),V.dispose(),dt.dispose(),Ct.dispose(),Q.dispose(),st.dispose(),st.removeEventListener("sessionstart",qf),st.removeEventListener("sessionend",Yf),Mr.stop()};function Lt(E){E.preventDefault(),bf("WebGLRenderer: Context Lost."),C=!0}function zt(){bf("WebGLRenderer: Context Restored."),C=!1;let E=Ce.autoReset,F=pt.enabled,$=pt.autoUpdate,z=pt.needsUpdate,G=pt.type;Vt(),Ce.autoReset=E,pt.enabled=F,pt.autoUpdate=$,pt.needsUpdate=z,pt.type=G}function _t(E){Ft("WebGLRenderer: A WebGL context could not be created. Reason: ",E.statusMessage)}function re(E){let F=E.target;F.removeEventListener("dispose",re),Ne(F)}function Ne(E){Wi(E),Nt.remove(E)}function Wi(E){let F=Nt.get(E).programs;F!==void 0&&(F.forEach(function($){Q.releaseProgram($)}),E.isShaderMaterial&&Q.releaseShaderCache(E))}this.renderBufferDirect=function(E,F,$,z,G,yt){F===null&&(F=bn);let Et=G.isMesh&&G.matrixWorld.determinantAffine()<0,gt=fv(E,F,$,z,G);bt.setMaterial(z,Et);let Mt=$.index,Rt=1;if(z.wireframe===!0){if(Mt=V.getWireframeAttribute($),Mt===void 0)return;Rt=2}let Ut=$.drawRange,qt=$.attributes.position,Tt=Ut.start*Rt,Yt=(Ut.start+Ut.count)*Rt;yt!==null&&(Tt=Math.max(Tt,yt.start*Rt),Yt=Math.min(Yt,(yt.start+yt.count)*Rt)),Mt!==null?(Tt=Math.max(Tt,0),Yt=Math.min(Yt,Mt.count)):qt!=null&&(Tt=Math.max(Tt,0),Yt=Math.min(Yt,qt.count));let Se=Yt-Tt;if(Se<0||Se===1/0)return;dt.setup(G,z,gt,$,Mt);let le,oe=j;if(Mt!==null&&(le=M.get(Mt),oe=mt,oe.setIndex(le)),G.isMesh)z.wireframe===!0?(bt.setLineWidth(z.wireframeLinewidth*wn()),oe.setMode(k.LINES)):oe.setMode(k.TRIANGLES);else if(G.isLine){let He=z.linewidth;He===void 0&&(He=1),bt.setLineWidth(He*wn()),G.isLineSegments?oe.setMode(k.LINES):G.isLineLoop?oe.setMode(k.LINE_LOOP):oe.setMode(k.LINE_STRIP)}else G.isPoints?oe.setMode(k.POINTS):G.isSprite&&oe.setMode(k.TRIANGLES);if(G.isBatchedMesh)if(fe.get("WEBGL_multi_draw"))oe.renderMultiDraw(G._multiDrawStarts,G._multiDrawCounts,G._multiDrawCount);else{let He=G._multiDrawStarts,At=G._multiDrawCounts,Je=G._multiDrawCount,te=Mt?M.get(Mt).bytesPerElement:1,Sr=Nt.get(z).currentProgram.getUniforms();for(let We=0;We<Je;We++)Sr.setValue(k,"_gl_DrawID",We),oe.render(He[We]/te,At[We])}else if(G.isInstancedMesh)oe.renderInstances(Tt,Se,G.count);else if($.isInstancedBufferGeometry){let He=$._maxInstanceCount!==void 0?$._maxInstanceCount:1/0,At=Math.min($.instanceCount,He);oe.renderInstances(Tt,Se,At)}else oe.render(Tt,Se)};function Xf(E,F,$,z){I!==null&&E.isNodeMaterial&&I.setObject(z,E),be===!0&&J.setState(E,$,!1),E.transparent===!0&&E.side===Fn&&E.forceSinglePass===!1?(E.side=on,E.needsUpdate=!0,to(E,F,z),E.side=vr,E.needsUpdate=!0,to(E,F,z),E.side=Fn):to(E,F,z)}this.compile=function(E,F,$=null){$===null&&($=E),I!==null&&I.renderStart(E,F,$),R=K.get($),R.init(F),S.push(R),$.traverseVisible(function(G){G.isLight&&G.layers.test(F.layers)&&(R.pushLight(G),G.castShadow&&R.pushShadow(G))}),E!==$&&E.traverseVisible(function(G){G.isLight&&G.layers.test(F.layers)&&(R.pushLight(G),G.castShadow&&R.pushShadow(G))}),R.setupLights(),I!==null&&I.updateLights(R.state.lightsArray),an=this.localClippingEnabled,be=J.init(this.clippingPlanes,an),be===!0&&J.setGlobalState(this.clippingPlanes,F),I!==null&&pt.render(R.state.shadowsArray,$,F);let z=new Set;return E.traverse(function(G){if(!(G.isMesh||G.isPoints||G.isLine||G.isSprite))return;let yt=G.material;if(yt)if(Array.isArray(yt))for(let Et=0;Et<yt.length;Et++){let gt=yt[Et];Xf(gt,$,F,G),z.add(gt)}else Xf(yt,$,F,G),z.add(yt)}),R=S.pop(),I!==null&&I.renderEnd(),z},this.compileAsync=function(E,F,$=null){let z=this.compile(E,F,$);return new Promise(G=>{function yt(){if(z.forEach(function(Et){let Mt=Nt.get(Et).currentProgram;(Mt===void 0||Mt.isReady())&&z.delete(Et)}),z.size===0){G(E);return}setTimeout(yt,10)}fe.get("KHR_parallel_shader_compile")!==null?yt():setTimeout(yt,10)})};let Hh=null;function uv(E){Hh&&Hh(E)}function qf(){Mr.stop()}function Yf(){Mr.start()}let Mr=new uy;Mr.setAnimationLoop(uv),typeof self<"u"&&Mr.setContext(self),this.setAnimationLoop=function(E){Hh=E,st.setAnimationLoop(E),E===null?Mr.stop():Mr.start()},st.addEventListener("sessionstart",qf),st.addEventListener("sessionend",Yf),this.render=function(E,F){if(F!==void 0&&F.isCamera!==!0){Ft("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(C===!0)return;I!==null&&I.renderStart(E,F);let $=st.enabled===!0&&st.isPresenting===!0,z=O!==null&&(tt===null||$)&&O.begin(w,tt);if(E.matrixWorldAutoUpdate===!0&&E.updateMatrixWorld(),F.parent===null&&F.matrixWorldAutoUpdate===!0&&F.updateMatrixWorld(),st.enabled===!0&&st.isPresenting===!0&&(O===null||O.isCompositing()===!1)&&(st.cameraAutoUpdate===!0&&st.updateCamera(F),F=st.getCamera()),E.isScene===!0&&E.onBeforeRender(w,E,F,tt),R=K.get(E,S.length),R.init(F),R.state.textureUnits=kt.getTextureUnits(),S.push(R),ge.multiplyMatrices(F.projectionMatrix,F.matrixWorldInverse),F.isArrayCamera?Re.setFromArrayCamera(F):Ht.setFromProjectionMatrix(ge,Ln,F.reversedDepth),an=this.localClippingEnabled,be=J.init(this.clippingPlanes,an),T=xt.get(E,v.length),T.init(),v.push(T),this.info.render.frame++,st.enabled===!0&&st.isPresenting===!0){let Et=w.xr.getDepthSensingMesh();Et!==null&&Wh(Et,F,-1/0,w.sortObjects)}Wh(E,F,0,w.sortObjects),T.finish(),I!==null&&I.updateLights(R.state.lightsArray),w.sortObjects===!0&&T.sort(It,se),_n=st.enabled===!1||st.isPresenting===!1||st.hasDepthSensing()===!1,_n&&N.addToRenderList(T,E),this.info.autoReset===!0&&this.info.reset(),be===!0&&J.beginShadows();let G=R.state.shadowsArray;if(pt.render(G,E,F),be===!0&&J.endShadows(),(z&&O.hasRenderPass())===!1){let Et=T.opaque,gt=T.transmissive;if(R.setupLights(),F.isArrayCamera){let Mt=F.cameras;if(gt.length>0)for(let Rt=0,Ut=Mt.length;Rt<Ut;Rt++){let qt=Mt[Rt];Kf(Et,gt,E,qt)}_n&&N.render(E);for(let Rt=0,Ut=Mt.length;Rt<Ut;Rt++){let qt=Mt[Rt];jf(T,E,qt,qt.viewport)}}else gt.length>0&&Kf(Et,gt,E,F),_n&&N.render(E),jf(T,E,F)}tt!==null&&U===0&&(kt.updateMultisampleRenderTarget(tt),kt.updateRenderTargetMipmap(tt)),z&&O.end(w),E.isScene===!0&&E.onAfterRender(w,E,F),dt.resetDefaultState(),W=-1,Y=null,S.pop(),S.length>0?(R=S[S.length-1],kt.setTextureUnits(R.state.textureUnits),be===!0&&J.setGlobalState(w.clippingPlanes,R.state.camera)):R=null,v.pop(),v.length>0?T=v[v.length-1]:T=null,I!==null&&I.renderEnd()};function Wh(E,F,$,z){if(E.visible===!1)return;if(E.layers.test(F.layers)){if(E.isGroup)$=E.renderOrder;else if(E.isLOD)E.autoUpdate===!0&&E.update(F);else if(E.isLight)R.pushLight(E),E.castShadow&&R.pushShadow(E);else if(E.isSprite){let Et=F.isArrayCamera?Re:Ht;if(!E.frustumCulled||E.intersectsFrustum(Et)){z&&Ie.setFromMatrixPosition(E.matrixWorld).applyMatrix4(ge);let gt=rt.update(E),Mt=E.material;Mt.visible&&T.push(E,gt,Mt,$,Ie.z,null,F)}}else if(E.isMesh||E.isLine||E.isPoints){let Et=F.isArrayCamera?Re:Ht;if(!E.frustumCulled||E.intersectsFrustum(Et)){let gt=rt.update(E),Mt=E.material;if(z&&(E.boundingSphere!==void 0?(E.boundingSphere===null&&E.computeBoundingSphere(),Ie.copy(E.boundingSphere.center)):(gt.boundingSphere===null&&gt.computeBoundingSphere(),Ie.copy(gt.boundingSphere.center)),Ie.applyMatrix4(E.matrixWorld).applyMatrix4(ge)),Array.isArray(Mt)){let Rt=gt.groups;for(let Ut=0,qt=Rt.length;Ut<qt;Ut++){let Tt=Rt[Ut],Yt=Mt[Tt.materialIndex];Yt&&Yt.visible&&T.push(E,gt,Yt,$,Ie.z,Tt,F)}}else Mt.visible&&T.push(E,gt,Mt,$,Ie.z,null,F)}}}let yt=E.children;for(let Et=0,gt=yt.length;Et<gt;Et++)Wh(yt[Et],F,$,z)}function jf(E,F,$,z){let{opaque:G,transmissive:yt,transparent:Et}=E;R.setupLightsView($),be===!0&&J.setGlobalState(w.clippingPlanes,$),z&&bt.viewport(et.copy(z)),G.length>0&&ca(G,F,$),yt.length>0&&ca(yt,F,$),Et.length>0&&ca(Et,F,$),bt.buffers.depth.setTest(!0),bt.buffers.depth.setMask(!0),bt.buffers.color.setMask(!0),bt.setPolygonOffset(!1)}function Kf(E,F,$,z){if(($.isScene===!0?$.overrideMaterial:null)!==null)return;if(R.state.transmissionRenderTarget[z.id]===void 0){let Tt=fe.has("EXT_color_buffer_half_float")||fe.has("EXT_color_buffer_float");R.state.transmissionRenderTarget[z.id]=new xn(1,1,{generateMipmaps:!0,type:Tt?Jn:vn,minFilter:Vi,samples:Math.max(4,pe.samples),stencilBuffer:s,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:Xt.workingColorSpace})}let yt=R.state.transmissionRenderTarget[z.id],Et=z.viewport||et;yt.setSize(Et.z*w.transmissionResolutionScale,Et.w*w.transmissionResolutionScale);let gt=w.getRenderTarget(),Mt=w.getActiveCubeFace(),Rt=w.getActiveMipmapLevel();w.setRenderTarget(yt),w.getClearColor(X),ot=w.getClearAlpha(),ot<1&&w.setClearColor(16777215,.5),w.clear(),_n&&N.render($);let Ut=w.toneMapping;w.toneMapping=yi;let qt=z.viewport;if(z.viewport!==void 0&&(z.viewport=void 0),R.setupLightsView(z),be===!0&&J.setGlobalState(w.clippingPlanes,z),ca(E,$,z),kt.updateMultisampleRenderTarget(yt),kt.updateRenderTargetMipmap(yt),fe.has("WEBGL_multisampled_render_to_texture")===!1){let Tt=!1;for(let Yt=0,Se=F.length;Yt<Se;Yt++){let le=F[Yt],{object:oe,geometry:He,material:At,group:Je}=le;if(At.side===Fn&&oe.layers.test(z.layers)){let te=At.side;At.side=on,At.needsUpdate=!0,Jf(oe,$,z,He,At,Je),At.side=te,At.needsUpdate=!0,Tt=!0}}Tt===!0&&(kt.updateMultisampleRenderTarget(yt),kt.updateRenderTargetMipmap(yt))}w.setRenderTarget(gt,Mt,Rt),w.setClearColor(X,ot),qt!==void 0&&(z.viewport=qt),w.toneMapping=Ut}function ca(E,F,$){let z=F.isScene===!0?F.overrideMaterial:null;for(let G=0,yt=E.length;G<yt;G++){let Et=E[G],{object:gt,geometry:Mt,group:Rt}=Et,Ut=Et.material;Ut.allowOverride===!0&&z!==null&&(Ut=z),gt.layers.test($.layers)&&Jf(gt,F,$,Mt,Ut,Rt)}}function Jf(E,F,$,z,G,yt){I!==null&&G.isNodeMaterial&&I.setObject(E,G),E.onBeforeRender(w,F,$,z,G,yt),E.modelViewMatrix.multiplyMatrices($.matrixWorldInverse,E.matrixWorld),E.normalMatrix.getNormalMatrix(E.modelViewMatrix),G.onBeforeRender(w,F,$,z,E,yt),G.transparent===!0&&G.side===Fn&&G.forceSinglePass===!1?(G.side=on,G.needsUpdate=!0,w.renderBufferDirect($,F,z,G,E,yt),G.side=vr,G.needsUpdate=!0,w.renderBufferDirect($,F,z,G,E,yt),G.side=Fn):w.renderBufferDirect($,F,z,G,E,yt),E.onAfterRender(w,F,$,z,G,yt)}function Zf(E){let F=0;for(let $ of E)$.texture!==null&&F++;return F}function to(E,F,$){F.isScene!==!0&&(F=bn);let z=Nt.get(E),G=R.state.lights,yt=R.state.shadowsArray,Et=G.state.version,gt=Q.getParameters(E,G.state,yt,F,$,R.state.lightProbeGridArray),Mt=Q.getProgramCacheKey(gt),Rt=z.programs;z.environment=E.isMeshStandardMaterial||E.isMeshLambertMaterial||E.isMeshPhongMaterial?F.environment:null,z.fog=F.fog;let Ut=E.isMeshStandardMaterial||E.isMeshLambertMaterial&&!E.envMap||E.isMeshPhongMaterial&&!E.envMap;z.envMap=P.get(E.envMap||z.environment,Ut),z.envMapRotation=z.environment!==null&&E.envMap===null?F.environmentRotation:E.envMapRotation,Rt===void 0&&(E.addEventListener("dispose",re),Rt=new Map,z.programs=Rt,z.programVariants=new Map);let qt=Rt.get(Mt);if(qt!==void 0){if(z.currentProgram===qt&&z.lightsStateVersion===Et)return tp(E,gt),qt}else gt.uniforms=Q.getUniforms(E),I!==null&&E.isNodeMaterial&&I.build(E,$,gt),E.onBeforeCompile(gt,w),qt=Q.acquireProgram(gt,Mt),Rt.set(Mt,qt),z.uniforms=gt.uniforms;let Tt=z.uniforms;return(!E.isShaderMaterial&&!E.isRawShaderMaterial||E.clipping===!0)&&(Tt.clippingPlanes=J.uniform),tp(E,gt),z.needsLights=mv(E),z.lightsStateVersion=Et,z.needsLights&&(Tt.ambientLightColor.value=G.state.ambient,Tt.lightProbe.value=G.state.probe,Tt.sunLights.value=G.state.sun,Tt.sunLightShadows.value=G.state.sunShadow,Tt.directionalLights.value=G.state.directional,Tt.directionalLightShadows.value=G.state.directionalShadow,Tt.spotLights.value=G.state.spot,Tt.spotLightShadows.value=G.state.spotShadow,Tt.rectAreaLights.value=G.state.rectArea,Tt.ltc_1.value=G.state.rectAreaLTC1,Tt.ltc_2.value=G.state.rectAreaLTC2,Tt.pointLights.value=G.state.point,Tt.pointLightShadows.value=G.state.pointShadow,Tt.hemisphereLights.value=G.state.hemi,Tt.sunShadowMatrix.value=G.state.sunShadowMatrix,Tt.sunShadowCascade.value=G.state.sunShadowCascade,Tt.directionalShadowMatrix.value=G.state.directionalShadowMatrix,Tt.spotLightMatrix.value=G.state.spotLightMatrix,Tt.spotLightMap.value=G.state.spotLightMap,Tt.pointShadowMatrix.value=G.state.pointShadowMatrix),z.numLightProbeGrids=Zf(R.state.lightProbeGridArray),z.currentProgram=qt,z.uniformsList=null,qt}function dv(E,F,$,z,G){let yt=Nt.get(E),Et=yt.currentProgram.id+","+z+","+G,gt=yt.programVariants.get(Et);return gt===void 0?(gt=to(E,F,$),yt.programVariants.set(Et,gt)):(yt.currentProgram=gt,yt.uniformsList=null,yt.outputColorSpace=z,yt.toneMapping=G),gt}function Qf(E){if(E.uniformsList===null){let F=E.currentProgram.getUniforms();E.uniformsList=Ks.seqWithValue(F.seq,E.uniforms)}return E.uniformsList}function tp(E,F){let $=Nt.get(E);$.outputColorSpace=F.outputColorSpace,$.batching=F.batching,$.batchingColor=F.batchingColor,$.instancing=F.instancing,$.instancingColor=F.instancingColor,$.instancingMorph=F.instancingMorph,$.skinning=F.skinning,$.morphTargets=F.morphTargets,$.morphNormals=F.morphNormals,$.morphColors=F.morphColors,$.morphTargetsCount=F.morphTargetsCount,$.numClippingPlanes=F.numClippingPlanes,$.numIntersection=F.numClipIntersection,$.vertexAlphas=F.vertexAlphas,$.vertexTangents=F.vertexTangents,$.toneMapping=F.toneMapping}function fv(E,F,$,z,G){F.isScene!==!0&&(F=bn),kt.resetTextureUnits();let yt=F.fog,Et=z.isMeshStandardMaterial||z.isMeshLambertMaterial||z.isMeshPhongMaterial?F.environment:null,gt=tt===null?w.outputColorSpace:tt.isXRRenderTarget===!0?tt.texture.colorSpace:Xt.workingColorSpace,Mt=z.isMeshStandardMaterial||z.isMeshLambertMaterial&&!z.envMap||z.isMeshPhongMaterial&&!z.envMap,Rt=P.get(z.envMap||Et,Mt),Ut=z.vertexColors===!0&&!!$.attributes.color&&$.attributes.color.itemSize===4,qt=!!$.attributes.tangent&&(!!z.normalMap||z.anisotropy>0),Tt=!!$.morphAttributes.position,Yt=!!$.morphAttributes.normal,Se=!!$.morphAttributes.color,le=yi;z.toneMapped&&(tt===null||tt.isXRRenderTarget===!0)&&(le=w.toneMapping);let oe=$.morphAttributes.position||$.morphAttributes.normal||$.morphAttributes.color,He=oe!==void 0?oe.length:0,At=Nt.get(z),Je=R.state.lights;if(be===!0&&(an===!0||E!==Y)){let xe=E===Y&&z.id===W;J.setState(z,E,xe)}let te=!1,Sr=!1;z.version===At.__version?At.needsLights&&At.lightsStateVersion!==Je.state.version||G.isBatchedMesh&&At.batching===!1||!G.isBatchedMesh&&At.batching===!0||G.isBatchedMesh&&At.batchingColor===!0&&G._colorsTexture===null||G.isBatchedMesh&&At.batchingColor===!1&&G._colorsTexture!==null||G.isInstancedMesh&&At.instancing===!1||!G.isInstancedMesh&&At.instancing===!0||G.isSkinnedMesh&&At.skinning===!1||!G.isSkinnedMesh&&At.skinning===!0||G.isInstancedMesh&&At.instancingColor===!0&&G.instanceColor===null||G.isInstancedMesh&&At.instancingColor===!1&&G.instanceColor!==null||G.isInstancedMesh&&At.instancingMorph===!0&&G.morphTexture===null||G.isInstancedMesh&&At.instancingMorph===!1&&G.morphTexture!==null||At.envMap!==Rt||z.fog===!0&&At.fog!==yt||At.numClippingPlanes!==void 0&&(At.numClippingPlanes!==J.numPlanes||At.numIntersection!==J.numIntersection)||At.vertexAlphas!==Ut||At.vertexTangents!==qt||At.morphTargets!==Tt||At.morphNormals!==Yt||At.morphColors!==Se||At.morphTargetsCount!==He||At.numLightProbeGrids!==Zf(R.state.lightProbeGridArray)?te=!0:(At.outputColorSpace!==gt||At.toneMapping!==le)&&(Sr=!0):(te=!0,At.__version=z.version);let We=At.currentProgram;(te===!0||Sr===!0)&&(We=Sr===!0?dv(z,F,G,gt,le):to(z,F,G),I&&z.isNodeMaterial&&I.onUpdateProgram(z,We,At));let ha=!1,$i=!1,Er=!1,Zt=We.getUniforms(),Be=At.uniforms;if(bt.useProgram(We.program)&&(ha=!0,$i=!0,Er=!0),z.id!==W&&(W=z.id,$i=!0),ha||Y!==E){bt.buffers.depth.getReversed()&&E.reversedDepth!==!0&&(E._reversedDepth=!0,E.updateProjectionMatrix()),Zt.setValue(k,"projectionMatrix",E.projectionMatrix),Zt.setValue(k,"viewMatrix",E.matrixWorldInverse);let De=Zt.map.cameraPosition;De!==void 0&&De.setValue(k,Qn.setFromMatrixPosition(E.matrixWorld)),pe.logarithmicDepthBuffer&&Zt.setValue(k,"logDepthBufFC",2/(Math.log(E.far+1)/Math.LN2)),(z.isMeshPhongMaterial||z.isMeshToonMaterial||z.isMeshLambertMaterial||z.isMeshBasicMaterial||z.isMeshStandardMaterial||z.isShaderMaterial)&&Zt.setValue(k,"isOrthographic",E.isOrthographicCamera===!0),Y!==E&&(Y=E,$i=!0,Er=!0)}if(At.needsLights&&(Je.state.sunShadowMap.length>0&&Zt.setValue(k,"sunShadowMap",Je.state.sunShadowMap,kt),Je.state.directionalShadowMap.length>0&&Zt.setValue(k,"directionalShadowMap",Je.state.directionalShadowMap,kt),Je.state.spotShadowMap.length>0&&Zt.setValue(k,"spotShadowMap",Je.state.spotShadowMap,kt),Je.state.pointShadowMap.length>0&&Zt.setValue(k,"pointShadowMap",Je.state.pointShadowMap,kt)),G.isSkinnedMesh){Zt.setOptional(k,G,"bindMatrix"),Zt.setOptional(k,G,"bindMatrixInverse");let xe=G.skeleton;xe&&(xe.boneTexture===null&&xe.computeBoneTexture(),Zt.setValue(k,"boneTexture",xe.boneTexture,kt))}G.isBatchedMesh&&(Zt.setOptional(k,G,"batchingTexture"),Zt.setValue(k,"batchingTexture",G._matricesTexture,kt),Zt.setOptional(k,G,"batchingIdTexture"),Zt.setValue(k,"batchingIdTexture",G._indirectTexture,kt),Zt.setOptional(k,G,"batchingColorTexture"),G._colorsTexture!==null&&Zt.setValue(k,"batchingColorTexture",G._colorsTexture,kt));let On=$.morphAttributes;if((On.position!==void 0||On.normal!==void 0||On.color!==void 0)&&Z.update(G,$,We),($i||At.receiveShadow!==G.receiveShadow)&&(At.receiveShadow=G.receiveShadow,Zt.setValue(k,"receiveShadow",G.receiveShadow)),(z.isMeshStandardMaterial||z.isMeshLambertMaterial||z.isMeshPhongMaterial)&&z.envMap===null&&F.environment!==null&&(Be.envMapIntensity.value=F.environmentIntensity),Be.dfgLUT!==void 0&&(Be.dfgLUT.value=r2()),$i){if(Zt.setValue(k,"toneMappingExposure",w.toneMappingExposure),At.needsLights&&pv(Be,Er),yt&&z.fog===!0&&ut.refreshFogUniforms(Be,yt),ut.refreshMaterialUniforms(Be,z,ht,ct,R.state.transmissionRenderTarget[E.id]),At.needsLights&&At.numLightProbeGrids>0){let xe=_,De=0;for(let _i of R.state.lightProbeGridArray)_i.texture!==null&&(xe.textures[De]=_i.texture,xe.min[De]=_i.boundingBox.min,xe.max[De]=_i.boundingBox.max,xe.resolution[De]=_i.resolution,De++);for(let _i in xe)xe[_i].length=De;Be.probesSH.value=xe.textures,Be.probesMin.value=xe.min,Be.probesMax.value=xe.max,Be.probesResolution.value=xe.resolution}Ks.upload(k,Qf(At),Be,kt)}if(z.isShaderMaterial&&z.uniformsNeedUpdate===!0&&(Ks.upload(k,Qf(At),Be,kt),z.uniformsNeedUpdate=!1),z.isSpriteMaterial&&Zt.setValue(k,"center",G.center),Zt.setValue(k,"modelViewMatrix",G.modelViewMatrix),Zt.setValue(k,"normalMatrix",G.normalMatrix),Zt.setValue(k,"modelMatrix",G.matrixWorld),z.uniformsGroups!==void 0){let xe=z.uniformsGroups;for(let De=0,_i=xe.length;De<_i;De++){let np=xe[De];Ct.update(np,We),Ct.bind(np,We)}}return We}function pv(E,F){E.ambientLightColor.needsUpdate=F,E.lightProbe.needsUpdate=F,E.sunLights.needsUpdate=F,E.sunLightShadows.needsUpdate=F,E.directionalLights.needsUpdate=F,E.directionalLightShadows.needsUpdate=F,E.pointLights.needsUpdate=F,E.pointLightShadows.needsUpdate=F,E.spotLights.needsUpdate=F,E.spotLightShadows.needsUpdate=F,E.rectAreaLights.needsUpdate=F,E.hemisphereLights.needsUpdate=F}function mv(E){return E.isMeshLambertMaterial||E.isMeshToonMaterial||E.isMeshPhongMaterial||E.isMeshStandardMaterial||E.isShadowMaterial||E.isShaderMaterial&&E.lights===!0}this.getActiveCubeFace=function(){return H},this.getActiveMipmapLevel=function(){return U},this.getRenderTarget=function(){return tt},this.setRenderTargetTextures=function(E,F,$){let z=Nt.get(E);z.__autoAllocateDepthBuffer=E.resolveDepthBuffer===!1,z.__autoAllocateDepthBuffer===!1&&(z.__useRenderToTexture=!1),Nt.get(E.texture).__webglTexture=F,Nt.get(E.depthTexture).__webglTexture=z.__autoAllocateDepthBuffer?void 0:$,z.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(E,F){let $=Nt.get(E);$.__webglFramebuffer=F,$.__useDefaultFramebuffer=F===void 0},this.setRenderTarget=function(E,F=0,$=0){tt=E,H=F,U=$;let z=null,G=!1,yt=!1;if(E){let gt=Nt.get(E);if(gt.__useDefaultFramebuffer!==void 0){bt.bindFramebuffer(k.FRAMEBUFFER,gt.__webglFramebuffer),et.copy(E.viewport),St.copy(E.scissor),ft=E.scissorTest,bt.viewport(et),bt.scissor(St),bt.setScissorTest(ft),W=-1;return}else if(gt.__webglFramebuffer===void 0)kt.setupRenderTarget(E);else if(gt.__hasExternalTextures)kt.rebindTextures(E,Nt.get(E.texture).__webglTexture,Nt.get(E.depthTexture).__webglTexture);else if(E.depthBuffer){let Ut=E.depthTexture;if(gt.__boundDepthTexture!==Ut){if(Ut!==null&&Nt.has(Ut)&&(E.width!==Ut.image.width||E.height!==Ut.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");kt.setupDepthRenderbuffer(E)}}let Mt=E.texture;(Mt.isData3DTexture||Mt.isDataArrayTexture||Mt.isCompressedArrayTexture)&&(yt=!0);let Rt=Nt.get(E).__webglFramebuffer;E.isWebGLCubeRenderTarget?(Array.isArray(Rt[F])?z=Rt[F][$]:z=Rt[F],G=!0):E.samples>0&&kt.useMultisampledRTT(E)===!1?z=Nt.get(E).__webglMultisampledFramebuffer:Array.isArray(Rt)?z=Rt[$]:z=Rt,et.copy(E.viewport),St.copy(E.scissor),ft=E.scissorTest}else et.copy(Pt).multiplyScalar(ht).floor(),St.copy(Qt).multiplyScalar(ht).floor(),ft=ie;if($!==0&&(z=D),bt.bindFramebuffer(k.FRAMEBUFFER,z)&&bt.drawBuffers(E,z),bt.viewport(et),bt.scissor(St),bt.setScissorTest(ft),G){let gt=Nt.get(E.texture);k.framebufferTexture2D(k.FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_CUBE_MAP_POSITIVE_X+F,gt.__webglTexture,$)}else if(yt){let gt=F;for(let Mt=0;Mt<E.textures.length;Mt++){let Rt=Nt.get(E.textures[Mt]);k.framebufferTextureLayer(k.FRAMEBUFFER,k.COLOR_ATTACHMENT0+Mt,Rt.__webglTexture,$,gt)}}else if(E!==null&&$!==0){let gt=Nt.get(E.texture);k.framebufferTexture2D(k.FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_2D,gt.__webglTexture,$)}W=-1};function ep(E){let F=Nt.get(E);return(F.__readFormat!==E.format||F.__readType!==E.type)&&(F.__readFormat=E.format,F.__readType=E.type,F.__formatReadable=pe.textureFormatReadable(E.format),F.__typeReadable=pe.textureTypeReadable(E.type)),F}this.readRenderTargetPixels=function(E,F,$,z,G,yt,Et,gt=0){if(!(E&&E.isWebGLRenderTarget)){Ft("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let Mt=Nt.get(E).__webglFramebuffer;if(E.isWebGLCubeRenderTarget&&Et!==void 0&&(Mt=Mt[Et],Array.isArray(Mt)&&(Mt=Mt[0])),Mt){bt.bindFramebuffer(k.FRAMEBUFFER,Mt);try{let Rt=E.textures[gt],Ut=Rt.format,qt=Rt.type;E.textures.length>1&&k.readBuffer(k.COLOR_ATTACHMENT0+gt);let Tt=ep(Rt);if(Tt.__formatReadable===!1){Ft("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(Tt.__typeReadable===!1){Ft("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}F>=0&&F<=E.width-z&&$>=0&&$<=E.height-G&&k.readPixels(F,$,z,G,at.convert(Ut),at.convert(qt),yt)}finally{let Rt=tt!==null?Nt.get(tt).__webglFramebuffer:null;bt.bindFramebuffer(k.FRAMEBUFFER,Rt)}}},this.readRenderTargetPixelsAsync=async function(E,F,$,z,G,yt,Et,gt=0){if(!(E&&E.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let Mt=Nt.get(E).__webglFramebuffer;if(E.isWebGLCubeRenderTarget&&Et!==void 0&&(Mt=Mt[Et],Array.isArray(Mt)&&(Mt=Mt[0])),Mt)if(F>=0&&F<=E.width-z&&$>=0&&$<=E.height-G){bt.bindFramebuffer(k.FRAMEBUFFER,Mt);let Rt=E.textures[gt],Ut=Rt.format,qt=Rt.type;E.textures.length>1&&k.readBuffer(k.COLOR_ATTACHMENT0+gt);let Tt=ep(Rt);if(Tt.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(Tt.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let Yt=k.createBuffer();k.bindBuffer(k.PIXEL_PACK_BUFFER,Yt),k.bufferData(k.PIXEL_PACK_BUFFER,yt.byteLength,k.STREAM_READ),k.readPixels(F,$,z,G,at.convert(Ut),at.convert(qt),0),k.bindBuffer(k.PIXEL_PACK_BUFFER,null);let Se=tt!==null?Nt.get(tt).__webglFramebuffer:null;bt.bindFramebuffer(k.FRAMEBUFFER,Se);let le=k.fenceSync(k.SYNC_GPU_COMMANDS_COMPLETE,0);return k.flush(),await kx(k,le,4),k.bindBuffer(k.PIXEL_PACK_BUFFER,Yt),k.getBufferSubData(k.PIXEL_PACK_BUFFER,0,yt),k.bindBuffer(k.PIXEL_PACK_BUFFER,null),k.deleteBuffer(Yt),k.deleteSync(le),yt}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(E,F=null,$=0){let z=Math.pow(2,-$),G=Math.floor(E.image.width*z),yt=Math.floor(E.image.height*z),Et=F!==null?F.x:0,gt=F!==null?F.y:0;kt.setTexture2D(E,0),k.copyTexSubImage2D(k.TEXTURE_2D,$,0,0,Et,gt,G,yt),bt.unbindTexture()},this.copyTextureToTexture=function(E,F,$=null,z=null,G=0,yt=0){let Et,gt,Mt,Rt,Ut,qt,Tt,Yt,Se,le=E.isCompressedTexture?E.mipmaps[yt]:E.image;if($!==null)Et=$.max.x-$.min.x,gt=$.max.y-$.min.y,Mt=$.isBox3?$.max.z-$.min.z:1,Rt=$.min.x,Ut=$.min.y,qt=$.isBox3?$.min.z:0;else{let Zt=Math.pow(2,-G);Et=Math.floor(le.width*Zt),gt=Math.floor(le.height*Zt),E.isDataArrayTexture?Mt=le.depth:E.isData3DTexture?Mt=Math.floor(le.depth*Zt):Mt=1,Rt=0,Ut=0,qt=0}z!==null?(Tt=z.x,Yt=z.y,Se=z.z):(Tt=0,Yt=0,Se=0);let oe=at.convert(F.format),He=at.convert(F.type),At;F.isData3DTexture?(kt.setTexture3D(F,0),At=k.TEXTURE_3D):F.isDataArrayTexture||F.isCompressedArrayTexture?(kt.setTexture2DArray(F,0),At=k.TEXTURE_2D_ARRAY):(kt.setTexture2D(F,0),At=k.TEXTURE_2D),bt.activeTexture(k.TEXTURE0),bt.pixelStorei(k.UNPACK_FLIP_Y_WEBGL,F.flipY),bt.pixelStorei(k.UNPACK_PREMULTIPLY_ALPHA_WEBGL,F.premultiplyAlpha),bt.pixelStorei(k.UNPACK_ALIGNMENT,F.unpackAlignment);let Je=bt.getParameter(k.UNPACK_ROW_LENGTH),te=bt.getParameter(k.UNPACK_IMAGE_HEIGHT),Sr=bt.getParameter(k.UNPACK_SKIP_PIXELS),We=bt.getParameter(k.UNPACK_SKIP_ROWS),ha=bt.getParameter(k.UNPACK_SKIP_IMAGES);bt.pixelStorei(k.UNPACK_ROW_LENGTH,le.width),bt.pixelStorei(k.UNPACK_IMAGE_HEIGHT,le.height),bt.pixelStorei(k.UNPACK_SKIP_PIXELS,Rt),bt.pixelStorei(k.UNPACK_SKIP_ROWS,Ut),bt.pixelStorei(k.UNPACK_SKIP_IMAGES,qt);let $i=E.isDataArrayTexture||E.isData3DTexture,Er=F.isDataArrayTexture||F.isData3DTexture;if(E.isDepthTexture){let Zt=Nt.get(E),Be=Nt.get(F),On=Nt.get(Zt.__renderTarget),xe=Nt.get(Be.__renderTarget);bt.bindFramebuffer(k.READ_FRAMEBUFFER,On.__webglFramebuffer),bt.bindFramebuffer(k.DRAW_FRAMEBUFFER,xe.__webglFramebuffer);for(let De=0;De<Mt;De++)$i&&(k.framebufferTextureLayer(k.READ_FRAMEBUFFER,k.COLOR_ATTACHMENT0,Nt.get(E).__webglTexture,G,qt+De),k.framebufferTextureLayer(k.DRAW_FRAMEBUFFER,k.COLOR_ATTACHMENT0,Nt.get(F).__webglTexture,yt,Se+De)),k.blitFramebuffer(Rt,Ut,Rt+Et,Ut+gt,Tt,Yt,Tt+Et,Yt+gt,k.DEPTH_BUFFER_BIT,k.NEAREST);bt.bindFramebuffer(k.READ_FRAMEBUFFER,null),bt.bindFramebuffer(k.DRAW_FRAMEBUFFER,null)}else if(G!==0||E.isRenderTargetTexture||Nt.has(E)){let Zt=Nt.get(E),Be=Nt.get(F);bt.bindFramebuffer(k.READ_FRAMEBUFFER,L),bt.bindFramebuffer(k.DRAW_FRAMEBUFFER,B);for(let On=0;On<Mt;On++)$i?k.framebufferTextureLayer(k.READ_FRAMEBUFFER,k.COLOR_ATTACHMENT0,Zt.__webglTexture,G,qt+On):k.framebufferTexture2D(k.READ_FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_2D,Zt.__webglTexture,G),Er?k.framebufferTextureLayer(k.DRAW_FRAMEBUFFER,k.COLOR_ATTACHMENT0,Be.__webglTexture,yt,Se+On):k.framebufferTexture2D(k.DRAW_FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_2D,Be.__webglTexture,yt),G!==0?k.blitFramebuffer(Rt,Ut,Rt+Et,Ut+gt,Tt,Yt,Tt+Et,Yt+gt,k.COLOR_BUFFER_BIT,k.NEAREST):Er?k.copyTexSubImage3D(At,yt,Tt,Yt,Se+On,Rt,Ut,Et,gt):k.copyTexSubImage2D(At,yt,Tt,Yt,Rt,Ut,Et,gt);bt.bindFramebuffer(k.READ_FRAMEBUFFER,null),bt.bindFramebuffer(k.DRAW_FRAMEBUFFER,null)}else Er?E.isDataTexture||E.isData3DTexture?k.texSubImage3D(At,yt,Tt,Yt,Se,Et,gt,Mt,oe,He,le.data):F.isCompressedArrayTexture?k.compressedTexSubImage3D(At,yt,Tt,Yt,Se,Et,gt,Mt,oe,le.data):k.texSubImage3D(At,yt,Tt,Yt,Se,Et,gt,Mt,oe,He,le):E.isDataTexture?k.texSubImage2D(k.TEXTURE_2D,yt,Tt,Yt,Et,gt,oe,He,le.data):E.isCompressedTexture?k.compressedTexSubImage2D(k.TEXTURE_2D,yt,Tt,Yt,le.width,le.height,oe,le.data):k.texSubImage2D(k.TEXTURE_2D,yt,Tt,Yt,Et,gt,oe,He,le);bt.pixelStorei(k.UNPACK_ROW_LENGTH,Je),bt.pixelStorei(k.UNPACK_IMAGE_HEIGHT,te),bt.pixelStorei(k.UNPACK_SKIP_PIXELS,Sr),bt.pixelStorei(k.UNPACK_SKIP_ROWS,We),bt.pixelStorei(k.UNPACK_SKIP_IMAGES,ha),yt===0&&F.generateMipmaps===!0&&F.mipmapsAutoUpdate===!0&&k.generateMipmap(At),bt.unbindTexture()},this.initRenderTarget=function(E){Nt.get(E).__webglFramebuffer===void 0&&kt.setupRenderTarget(E)},this.initTexture=function(E){E.isCubeTexture?kt.setTextureCube(E,0):E.isData3DTexture?kt.setTexture3D(E,0):E.isDataArrayTexture||E.isCompressedArrayTexture?kt.setTexture2DArray(E,0):kt.setTexture2D(E,0),bt.unbindTexture()},this.resetState=function(){H=0,U=0,tt=null,bt.reset(),dt.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return Ln}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(t){this._outputColorSpace=t;let e=this.getContext();e.drawingBufferColorSpace=Xt._getDrawingBufferColorSpace(t),e.unpackColorSpace=Xt._getUnpackColorSpace()}};Xt.enabled=!1;var s2=new Float32Array([-1,-1,1,-1,1,1,-1,1]),wy=3.4,My=.008,o2=.15,a2=[.044,.6],l2=[.026,.95],Zs=class{constructor(t,e,n){this.fields=t;let r=new $o;r.setAttribute("corner",new gn(s2,2)),r.setIndex([0,1,2,0,2,3]),r.instanceCount=0,this.mesh=new Dn(r,e),this.mesh.frustumCulled=!1,this.mesh.renderOrder=n}fields;mesh;#t=0;resize(t){let e=this.mesh.geometry;if(t>this.#t){this.#t=t+16,e.dispose();for(let[r,s]of Object.entries(this.fields))e.setAttribute(r,new Uo(new Float32Array(this.#t*s),s))}e.instanceCount=t,this.mesh.visible=t>0;let n={};for(let r of Object.keys(this.fields)){let s=e.getAttribute(r);s&&(s.needsUpdate=!0,n[r]=s.array)}return n}dispose(){this.mesh.geometry.dispose(),this.mesh.material.dispose()}};function Ph(i,t,e,n){return new $s({glslVersion:ea,vertexShader:i,fragmentShader:t,uniforms:e,transparent:!0,blending:br,depthTest:n.test,depthWrite:n.write})}var c2={a:3,b:3,colourA:3,colourB:3,shape:4},h2={at:3,tint:3,look:4,flags:3},Lh=class{graph=new Fo;camera=new rn;#t={size:{value:new jt(1,1)},dpr:{value:1},paper:{value:new Kt},ink:{value:new Kt}};#e=this.#l({extra:wy,push:My,order:1});#n=this.#l({order:2});#r=this.#l({order:0,depth:!1});#i=this.#l({order:.5,dash:[5,4.5],cut:!0});#a=this.#T(new Zs({at:3,tint:3,axes:4},Ph(C0,P0,{...this.#t},{test:!1,write:!1}),-.5));#c=this.#l({order:3,dash:[1.6,3],depth:!1,cut:!0});#o=this.#l({extra:wy,order:3,depth:!1,cut:!0});#p=this.#l({order:4,depth:!1,cut:!0});#g=this.#l({order:3,dash:[2,3],cut:!0});#v=this.#x(10,!0);#y=this.#x(11,!1);#u=this.#m({},L0,I0,-2,{centre:{value:new q},reach:{value:new jt(1,1)},cell:{value:1},strength:{value:0}});#d=this.#m({a:2,b:2,soft:2},N0,D0,-1,{level:{value:0},strength:{value:0}});paint(t,e,n,r){this.#f(e.camera,e.projector,n,t.span),this.#t.size.value.set(...n),this.#t.dpr.value=r,Sy(this.#t.paper.value,t.theme.paper),Sy(this.#t.ink.value,t.theme.ink),this.#e.mesh.material.uniforms.push.value=My*t.span,this.#b(t),wr(this.#e,t.paths,t.theme.paper),wr(this.#n,t.paths),wr(this.#r,t.leaders),wr(this.#i,t.geodesic),wr(this.#o,t.arcs,t.theme.paper),wr(this.#p,t.arcs),wr(this.#g,t.plumb),wr(this.#c,t.guesses),u2(this.#a,t.ellipses),Ey(this.#v,t.marks.filter(s=>!s.top)),Ey(this.#y,t.marks.filter(s=>s.top))}dispose(){let t=[this.#a,this.#c,this.#e,this.#n,this.#r,this.#i,this.#o,this.#p,this.#g,this.#v,this.#y,this.#u,this.#d];for(let e of t)e.dispose();this.graph.clear()}#f({distance:t,pivot:e,offset:n},{eye:r,up:s},[o,a],l){let{camera:c}=this;c.fov=Ju,c.aspect=o/a,c.near=Math.max(.05*l,t-3*l),c.far=t+4*l,c.position.fromArray(r),c.up.fromArray(s),c.lookAt(e[0],e[1],e[2]),c.setViewOffset(o,a,-n[0],-n[1],o,a),c.updateMatrixWorld()}#b({floor:t,theme:e,span:n}){let r=e.name==="light"?.2:.17,s=e.name==="light"?kc:Uc;for(let x of[this.#u,this.#d])x.mesh.material.blendEquation=s;let o=t.alpha>.01,a=this.#u.mesh.material.uniforms;this.#u.resize(o?1:0),a.centre.value.set(t.centre[0],t.level,t.centre[1]),a.reach.value.set(...t.reach),a.cell.value=t.cell,a.strength.value=o2*t.alpha;let l=this.#d.mesh.material.uniforms;l.level.value=t.level,l.strength.value=r*t.alpha;let c=o?t.shadows:[],h=c.flatMap(([x,g])=>[x,g]),{a:u,b:d,soft:f}=this.#d.resize(c.length+h.length),m=(x,g,p,[y,b])=>{u.set([g[0],g[2]],2*x),d.set([p[0],p[2]],2*x),f.set([y*n,b],2*x)};c.forEach(([x,g],p)=>m(p,x,g,a2)),h.forEach((x,g)=>m(c.length+g,x,x,l2))}#l({extra:t=0,push:e=0,order:n,dash:r=[0,0],depth:s=!0,cut:o=!1}){let a={...this.#t,extra:{value:t},push:{value:e},dash:{value:new jt(...r)},cut:{value:o}};return this.#T(new Zs(c2,Ph(E0,T0,a,{test:s,write:s}),n))}#x(t,e){return this.#T(new Zs(h2,Ph(A0,R0,{...this.#t},{test:e,write:!1}),t))}#m(t,e,n,r,s){let o=Ph(e,n,{...this.#t,...s},{test:!1,write:!1});return Object.assign(o,{side:Fn,blending:Oc,blendEquation:zi,blendSrc:qo,blendDst:qo}),this.#T(new Zs(t,o,r))}#T(t){return this.graph.add(t.mesh),t}},Sy=(i,[t,e,n])=>{i.setRGB(t,e,n)};function wr(i,t,e){let{a:n,b:r,colourA:s,colourB:o,shape:a}=i.resize(t.length);t.forEach((l,c)=>{n.set(l.a,3*c),r.set(l.b,3*c),s.set(e??l.ca,3*c),o.set(e??l.cb,3*c),a.set([l.wa,l.wb,l.run??0,0],4*c)})}function u2(i,t){let{at:e,tint:n,axes:r}=i.resize(t.length);t.forEach((s,o)=>{e.set(s.at,3*o),n.set(s.tint,3*o),r.set([...s.u,...s.v],4*o)})}function Ey(i,t){let{at:e,tint:n,look:r,flags:s}=i.resize(t.length);t.forEach((o,a)=>{e.set(o.at,3*a),n.set(o.tint,3*a),r.set([o.size,di[o.shape],o.angle??0,o.rim],4*a),s.set([o.ring?1:0,o.hollow?1:0,o.lift??0],3*a)})}var d2=Symbol.for(`repgeo_nb.stage/1/${"187"}`);function f2(){let i=globalThis;return i[d2]??={renderer:null,users:new Set,width:0,height:0}}function p2(){let i=n=>{let r=document.createElement("canvas"),s=r.getContext("webgl2",{antialias:n,alpha:!1,depth:!0});return s&&{canvas:r,context:s}},t=i(!1);if(!t||Ry(t.context))return t;let e=i(!0);return t.context.getExtension("WEBGL_lose_context")?.loseContext(),e}function Ty(i){let t=p2();if(!t)return null;let{canvas:e,context:n}=t,r=new Ah({canvas:e,context:n});return r.autoClear=!1,r.debug.checkShaderErrors=!1,r.outputColorSpace="srgb-linear",e.addEventListener("webglcontextlost",s=>{if(s.preventDefault(),i.renderer===r){Ay(i);for(let o of i.users)o()}}),i.width=i.height=0,r}function Ay(i){let t=i.renderer;i.renderer=null,t?.dispose(),t&&!t.getContext().isContextLost()&&t.forceContextLoss()}function Ry(i){let t=i.getExtension("WEBGL_debug_renderer_info"),e=String(i.getParameter(t?t.UNMASKED_RENDERER_WEBGL:i.RENDERER));return/swiftshader|llvmpipe|software|basic render/i.test(e)}function Cy(i){let t=f2();if(t.renderer||(t.renderer=Ty(t)),!t.renderer)return null;t.users.add(i);let e=Ry(t.renderer.getContext()),n=!0,r=null;return{software:e,draw(s,o,a,l){let{width:c,height:h}=a;if(!n||!c||!h)return!1;let u=t.renderer??=Ty(t);return u?((c>t.width||h>t.height)&&(t.width=Math.max(c,t.width),t.height=Math.max(h,t.height),u.setSize(t.width,t.height,!1)),r!==u&&u.compile(s,o),r=u,u.setViewport(0,0,c,h),u.setScissor(0,0,c,h),u.setScissorTest(!0),u.setClearColor(Math.round(l[0]*255)<<16|Math.round(l[1]*255)<<8|Math.round(l[2]*255),1),u.clear(),u.render(s,o),a.getContext("2d",{willReadFrequently:e})?.drawImage(u.domElement,0,t.height-h,c,h,0,0,c,h),!0):!1},release(){n&&(n=!1,t.users.delete(i),t.users.size===0&&Ay(t))}}}var m2=16,Ih=1.5,g2=3,x2=1,es=i=>[i[0],i[1],i[2]??0],Nh=class{constructor(t,e,n){this.canvas=t;this.parts=e;this.#t=Cy(n),this.#t&&(this.#e=new Lh)}canvas;parts;screen={points:[],segments:[]};#t;#e=null;#n=Ih;#r=null;#i=new WeakMap;get flatOnly(){return!this.#t}dispose(){this.#e?.dispose(),this.#t?.release()}paint(t,e,n,r){let{width:s,height:o}=t.layout,{keys:a,overlay:l,card:c}=this.parts;this.#n=this.#t?.software?x2:Ih;let h=this.#c(s,o);if(!t.picture.points.length)return this.#a(t);let u=Jg(e),d={coords:e.coords,curve:e.curve,camera:u,projector:Zu(u,s,o),flat:e.flat,right:e.framing.right,settled:n},f=n?this.arcsOf(t):[],{drawing:m,screen:x}=Dp(t,d,f);this.screen=x;let g=a.place(t,d,r);if(m.leaders=[...g.leaders,...m.trails],this.#t&&this.#e)this.#r=p=>{this.#e.paint(m,d,[s,o],p),this.#t.draw(this.#e.graph,this.#e.camera,this.canvas,t.theme.paper)},this.#r(h);else{let p=this.canvas.getContext("2d");p&&U0(p,m,d.projector,h)}l.paint(t,d,x,f,g),c.paint(t,x,l.boxes,g.boxes)}get quick(){return this.#n<Ih&&this.#r!==null}sharpen({layout:t}){this.#n=Ih,this.#r?.(this.#c(t.width,t.height))}arcsOf(t){let{payload:e,view:n,picture:r,selected:s}=t,o=this.#i.get(r)??new Map;return this.#i.set(r,o),s.slice(1).flatMap((a,l)=>{let c=we(e,s[l]),h=we(e,a),u=`${c},${h}`,d=o.get(u);if(d===void 0){let f=c===h?null:Fl(e,n,r,c,h),m=Ve(n,e.n_points,c,h);d=f?{points:f.map(es),length:m}:c===h||ro(n)?null:y2(r,c,h,m),o.set(u,d)}return d?[d]:[]})}layerAt({payload:t,picture:e,view:n},[r,s]){let o=null,a=1/0;for(let l of this.screen.points){let c=Math.hypot(l.x-r,l.y-s),h=c+l.depth/Zi(n)*2,u=l.m>=0?[l.m,l.k]:v2(t.first===l.point?t.first:null,t,e);u&&c<m2&&h<a&&([o,a]=[u,h])}return o}#a(t){this.screen={points:[],segments:[]},this.#r=null;let e=this.canvas.getContext("2d");e&&(e.setTransform(1,0,0,1,0,0),e.fillStyle=it(t.theme.paper),e.fillRect(0,0,this.canvas.width,this.canvas.height)),this.parts.keys.rest(t),this.parts.overlay.clear(),this.parts.card.element.hidden=!0}#c(t,e){let n=Math.min(g2,this.#n*(window.devicePixelRatio||1)),r=Math.round(t*n),s=Math.round(e*n);return(this.canvas.width!==r||this.canvas.height!==s)&&Object.assign(this.canvas,{width:r,height:s}),n}};function y2({coords:i},t,e,n){let r=i.get(t),s=i.get(e);return r&&s?{points:[es(r),es(s)],length:n,guess:!0}:null}function v2(i,t,e){if(i===null)return null;for(let{model:n}of e.drawn){let r=t.models[n].points.indexOf(i);if(r>=0)return[n,r]}return null}var Dh=.25,b2=.2,_2=1e-6,Py=1e-6,w2=.001;function kf(i,t){let e=new Set(t.hidden),n=new Set(t.hidden_layers),[r,s]=t.depth_range,o=(a,l)=>l>=r-Py&&l<=s+Py&&!n.has(a);return i.models.flatMap((a,l)=>{if(e.has(a.name)||a.absent)return[];let c=Math.max(1,a.layers.length-1),h=a.layers.flatMap((u,d)=>o(u.name,d/c)?[d]:[]);return h.length?[{model:l,layers:h}]:[]})}function Uf(i,t){if(!t.length)return[];let e=new Set(Iy(i,t).flat());return i.first!==null&&e.add(i.first),i.target&&e.add(i.target.point),[...e].sort((n,r)=>n-r)}var Iy=(i,t)=>t.map(({model:e,layers:n})=>n.map(r=>i.models[e].points[r])),M2=(i,t)=>t.length===i.models.length&&t.every(({model:e,layers:n})=>n.length===i.models[e].layers.length);function Bf(i,t,e,n){let r=t.projections.find(a=>a.name===e.projection)??t.projections[0];if(!r)throw new Error(`Metric "${t.metric}": expected at least one projection, got none.`);let s=kf(i,e);if(!s.length)return S2(r,e.n_axes);if(!r.refit||i.frames||M2(i,s))return{...E2(i,t,r,e.n_axes,s),...T2(i,t,r,e)};let o=Ny(i,t,r,e.n_axes,s);return P2(i,o,n?.axes===e.n_axes?n.coords:new Map)}function S2(i,t){return{axes:t,coords:new Map,curve:null,quality:{stress:0,variance:null,points:0,error:new Map,off:new Set,steps:0,worst:null},drawn:[],points:[],projection:i,refitted:!1}}function E2(i,t,e,n,r){let s=Uf(i,r),{coords:o,curve:a,variance:l,cloud:c}=e.axes[n],h=new Map(s.map(f=>[f,o[f]])),u=c?new Map(s.map(f=>[f,c[f]])):null,d=Fy(i,t,r,h,l);return{axes:n,coords:h,curve:a,cloud:u,quality:d,drawn:r,points:s,projection:e,refitted:!1}}function T2(i,t,e,n){if(!i.frames)return{};let r=i.views.indexOf(t),s=t.projections.indexOf(e);return{around:i.frames.flatMap(a=>{let{coords:l}=a.views[r].projections[s].axes[n.n_axes];return Uf(a,kf(a,n)).map(c=>l[c])})}}var Ly=new WeakMap;function Ny(i,t,e,n,r){let s=Ly.get(t)??new Map;Ly.set(t,s);let o=[e.name,n,...r.map(({model:l,layers:c})=>`${l}:${c.join()}`)].join("|"),a=s.get(o)??A2(i,t,e,n,r);return s.set(o,a),a}function Dy(i,t,e){let n=kf(i,e),r=n.at(-1),s=n.length>1?n.slice(0,-1):r?[{...r,layers:r.layers.slice(0,-1)}]:[];for(let o of t.projections)o.refit&&s.some(a=>a.layers.length)&&Ny(i,t,o,e.n_axes,s)}function A2(i,t,e,n,r){let s=Uf(i,r),o=Iy(i,r),a=new Map(R2(i,t,e,n,s,o).map((h,u)=>[s[u],h])),l=Fy(i,t,r,a,null),c={axes:n,coords:a,curve:null,quality:l,drawn:r,points:s,projection:e,refitted:!0};return i.first!==null&&i.target&&(c.curve=Fl(i,t,c,i.first,i.target.point)),c}function R2(i,t,e,n,r,s){let o=i.n_points,a=new Map(r.map((d,f)=>[d,f])),l=Hg(t.distances,r,o,n),c=mo(t.distances,r,o),h=e.name==="classical_mds"?l.coords:qg(c,C2(i,c,s,a),Xg(l,c)),u=d=>d.map(f=>a.get(f));return Yg(h,{begins:u(i.first!==null?[i.first]:s.map(d=>d[0])),leads:u(i.target?[i.target.point]:s.map(d=>d.at(-1))),layers:u(r.filter(d=>d!==i.target?.point))})}function C2(i,t,e,n){let r=n.size,s=new Float64Array(r*r).fill(1),o=e.flatMap(a=>a.slice(1).map((l,c)=>[a[c],l]));i.first!==null&&i.target&&o.push([i.first,i.target.point]);for(let[a,l]of o){let c=n.get(a),h=n.get(l);c!==h&&t[c*r+h]>0&&(s[c*r+h]=s[h*r+c]=Gg)}return s}function P2(i,t,e){let n=new Map(t.points.map(c=>[c,t.projection.axes[t.axes].coords[c]])),r=vl(t.coords,e),s=r.length?[...r,...vl(t.coords,n,w2)]:vl(t.coords,n),a=i.first!==null&&i.target!==null?L2(s):yl(s),l=new Map([...t.coords].map(([c,h])=>[c,a(h)]));return{...t,coords:l,curve:t.curve?.map(a)??null}}function L2(i){let t=go(i.map(({moving:e,fixed:n,weight:r})=>({moving:e.slice(1),fixed:n.slice(1),weight:r})));return e=>[e[0],...t(e.slice(1))]}function Fy(i,t,e,n,r){let s=i.n_points,o=[...n].sort(([m],[x])=>m-x),a=new Float64Array(o.length),l=0,c=0,h=null,u=-1;o.forEach(([m,x],g)=>{for(let p=g+1;p<o.length;p++){let[y,b]=o[p],_=Ve(t,s,m,y),T=Qh(x,b),R=(T-_)**2;a[g]+=R,a[p]+=R,l+=R,c+=_*_;let v=_>b2?Math.abs(T/_-1):-1;v>u&&([h,u]=[{i:m,j:y,distance:_,drawn:T},v])}});let d=new Map(o.map(([m],x)=>[m,Math.sqrt(a[x]/Math.max(1,o.length-1))]));return{stress:Math.sqrt(c>0?l/c:l),variance:r,points:o.length,error:d,worst:h,...I2(i,t,e,n)}}function I2(i,t,e,n){let r=new Set,s=0;for(let{model:o,layers:a}of e){let l=a.map(c=>i.models[o].points[c]);for(let c=1;c<l.length;c++,s++){let h=Ve(t,i.n_points,l[c-1],l[c]),u=Qh(n.get(l[c-1]),n.get(l[c]));h>_2&&Math.abs(u/h-1)>Dh&&r.add(`${o},${a[c]}`)}}return{off:r,steps:s}}var zf=" ",Fh=i=>`${Math.round(i*100)}${zf}%`;function ky({payload:i,picture:t,view:e,state:n}){let{projection:r,axes:s,quality:o}=t;if(!o.points)return[{text:`${r.label}, ${s}-D: no points drawn.`}];let a=[r.note,_p(i)||O2(i,t)].filter(Boolean).join("; "),l=[{text:`${r.label}${a?` (${a})`:""}, ${s}-D: `}];o.variance!==null&&l.push({text:`${Fh(o.variance)} of variance`,bold:!0},{text:", "}),l.push({text:`stress ${o.stress.toFixed(2)}`,bold:!0},{text:` over ${o.points} points; `}),l.push(...F2(o));let{worst:c}=o;if(c){let u=e.unit?`${zf}${e.unit}`:"",d=`${Oy(i,c.i)} – ${Oy(i,c.j)}`,f=Te(c.distance),m=f.split(".")[1]?.length??0;l.push({text:` Worst pair ${d}: ${f}${u}, drawn ${c.drawn.toFixed(Math.min(m,4))}.`})}let h=n.intervals?N2(t,e):"";return h?[...l,{text:` ${h}`}]:l}function N2({cloud:i,refitted:t,projection:e,axes:n},{interval:r}){return i&&r?`Ellipses: ${r.replace(" %",`${zf}%`)}${D2(e.axes[n].folded??0)}.`:t&&e.axes[n].cloud?"No ellipses: they were fitted on all layers.":""}function D2(i){return Math.round(100*i)?`; ${Fh(i)} of them fold the picture otherwise and are left out`:""}function F2({off:i,steps:t}){return t===0?[{text:"single layers, no steps."}]:i.size===0?[{text:`every step within ${Fh(Dh)} of its length.`}]:[{text:`${i.size} of ${t} steps`,bold:!0},{text:` drawn over ${Fh(Dh)} `},{sign:"off"}]}function O2(i,{projection:t,drawn:e}){let n=i.models.reduce((s,o)=>s+o.layers.length,0),r=e.reduce((s,o)=>s+o.layers.length,0);return t.refit||r===n?"":`fitted on all ${n} layers`}function Oy(i,t){if(i.target?.point===t)return"target";let e=t===i.first;for(let n of i.models){let r=n.points.indexOf(t);if(r>=0)return e?n.layers[r].name:`${n.label} ${n.layers[r].name}`}return`point ${t}`}var Vf=i=>i.map(t=>"sign"in t?`${t.sign} —//—.`:t.text).join("");function Uy(i,t){i.replaceChildren(...t.map(e=>"sign"in e?A("span",{},e.sign,um(),"."):e.bold?A("b",{},e.text):e.text))}var By=.006,k2=3,zy=.1,Vy=.08,Gy=1.15,U2={ArrowLeft:[-zy,0],ArrowRight:[zy,0],ArrowUp:[0,Vy],ArrowDown:[0,-Vy]};function Hy(i,t,e){let n=null,r=o=>{let a=i.getBoundingClientRect();return[o.clientX-a.left,o.clientY-a.top]},s=o=>{let a=n;n=null,i.classList.remove("rg-turning"),a?.moved?t.turn(0,0,!0):a&&o.type==="pointerup"&&t.chooseAt(r(o),o.shiftKey)};e.listen(i,"pointerdown",o=>{o.button===0&&(n={x:o.clientX,y:o.clientY,moved:!1},i.setPointerCapture?.(o.pointerId))}),e.listen(i,"pointermove",o=>{if(!n)return void i.classList.toggle("rg-hit",t.hoverAt(r(o)));let a=o.clientX-n.x,l=o.clientY-n.y;!n.moved&&Math.hypot(a,l)<=k2||(i.classList.add("rg-turning"),n={x:o.clientX,y:o.clientY,moved:!0},t.turn(-a*By,l*By,!1))}),e.listen(i,"pointerup",s),e.listen(i,"pointercancel",s),e.listen(i,"pointerleave",()=>{n||t.hoverAt(null)}),e.listen(i,"blur",()=>t.hoverAt(null)),e.listen(i,"wheel",o=>{i.getRootNode().activeElement===i&&(o.preventDefault(),t.zoom(Math.exp(-ee(o.deltaY,-200,200)*.001)))},{passive:!1}),e.listen(i,"keydown",o=>{o.ctrlKey||o.metaKey||o.altKey||!B2(o,t)||(o.preventDefault(),o.stopPropagation())})}function B2({key:i,shiftKey:t},e){let n=U2[i];if(n)e.turn(...n,!0);else if(i==="+"||i==="=")e.zoom(Gy);else if(i==="-")e.zoom(1/Gy);else if(i==="]")e.walk(1);else if(i==="[")e.walk(-1);else if(i==="Enter")e.chooseHovered(t);else if(i==="Escape")e.clear();else if(i==="Home")e.reset();else return!1;return!0}var aa=246,Gf=42,Wy=34,$y=18,Oh=26,Hf=40,Xy=190,kh=class{constructor(t,e){this.toggled=t;this.pointed=e}toggled;pointed;element=A("div",{class:"rg-keys",role:"group","aria-label":"Paths"});#t=[];#e=[];paint(t){let{payload:e}=t,n=this.#t.indexOf(document.activeElement);this.#t.length!==e.models.length&&(this.#t=e.models.map((r,s)=>this.#i(s)),this.element.replaceChildren(...this.#t),this.#e=[]),this.#t.forEach((r,s)=>z2(r,t,s)),n>=0&&this.#t[n]?.focus()}place(t,e,n){let{layout:r}=t;if(r.narrow)return this.element.classList.remove("rg-tight","rg-many"),{boxes:[],leaders:[],segments:[]};let s=t.payload.models.map((d,f)=>G2(t,e,f)),o=s.length;(this.#e.length!==o||e.settled&&!n&&!t.payload.frames)&&(this.#e=H2(s));let a=Math.min(Gf,(r.height-Oh-Hf)/Math.max(1,o-1));if(this.element.classList.toggle("rg-tight",a<Wy),this.element.classList.toggle("rg-many",a<$y),a<$y)return this.#r(t);let l=s.filter(d=>d.shown),c=ee(Math.max(e.right,...l.map(d=>d.x+8))+58,60,r.width-aa+58),h=l.reduce((d,f)=>d+f.y,0)/Math.max(1,l.length),u=ee(h-(o-1)*a/2,Oh,Math.max(Oh,r.height-Hf-(o-1)*a));return r.height>Xy+o*Gf+10&&(u=Math.max(u,Xy)),this.#n(t,e,s,c,u,a)}rest(t){let{layout:e,payload:n}=t,r=n.models.length;if(e.narrow)return;let s=Math.min(Gf,(e.height-Oh-Hf)/Math.max(1,r-1));this.#t.forEach((o,a)=>{o.style.left=`${e.width-aa+58}px`,o.style.top=`${e.height/2+(a-(r-1)/2)*s-10}px`})}#n(t,e,n,r,s,o){let a={boxes:[],leaders:[],segments:[]};return this.#e.forEach((l,c)=>{let h=s+c*o,u=this.#t[l];if(!u)return;u.style.left=`${r.toFixed(1)}px`,u.style.top=`${(h-10).toFixed(1)}px`,a.boxes.push([r-6,h-12,r+192,h+(o<Wy?8:24)]);let d=n[l];d.shown&&n.length>1&&W2(t,e,d,r,h,a)}),a}#r({layout:t}){return{boxes:[[t.width-204,0,t.width,t.height]],leaders:[],segments:[]}}#i(t){let e=Wt(A("button",{type:"button",class:"rg-key"}));e.addEventListener("click",()=>this.toggled(t));for(let n of["pointerenter","focus"])e.addEventListener(n,()=>this.pointed(t));for(let n of["pointerleave","blur"])e.addEventListener(n,()=>this.pointed(null));return e}};function z2(i,t,e){let n=t.payload.models[e],r=t.marks[e],s=t.state.hidden.includes(n.name),o=it(oi(t,e)),a=A("b",{},n.label);a.style.color=it(t.scale?t.theme.ink:En(t,e));let l=A("span",{},V2(t,e));n.note&&l.append(A("span",{class:"rg-wide-only"},` · ${n.note}`)),i.replaceChildren(ln(r.shape,o,s||r.hollow?"var(--rg-paper)":o,14),a,l),i.setAttribute("aria-pressed",String(!s)),i.title=`${s?"Show":"Hide"} the path of ${n.label}${n.note?` (${n.note})`:""}`}function V2({view:i},t){let e=i.length[t];return e==null?"":`path ${Te(e)}${i.unit?` ${i.unit}`:""}`}function G2({payload:i,picture:t},{coords:e,projector:n},r){let o=t.drawn.find(u=>u.model===r)?.layers?.at(-1),a=o===void 0?-1:we(i,[r,o]),l=e.get(a);if(!l)return{model:r,x:0,y:1/0,point:a,shown:!1};let[c,h]=n.px(l);return{model:r,x:c,y:h,point:a,shown:!0}}function H2(i){let t=e=>e.shown?e.y:1/0;return[...i].sort((e,n)=>t(e)===t(n)?e.model-n.model:t(e)-t(n)).map(e=>e.model)}function W2(i,{coords:t,projector:e},n,r,s,o){let a=t.get(n.point),l=Sn(i),c=ce(oi(i,n.model),i.theme.paper,l!==null&&l!==n.model?.8:.45),h=e.unpx(r-12,s,a),u=e.unpx(r,s,a),d={wa:1,wb:1,ca:c,cb:c};o.leaders.push({a,b:h,...d},{a:h,b:u,...d}),o.segments.push([n.x+(r-12-n.x)*.12,n.y+(s-n.y)*.12,r-12,s])}var qy="M4.6 2.6v10.8L13.4 8z",$2="M4.4 2.8h2.4v10.4H4.4zM9.2 2.8h2.4v10.4H9.2z",X2=6e3,q2=800,Y2=360,j2=6.6,K2=10,Uh=class{constructor(t,e){this.changed=t;this.element.append(this.#e,this.#n,A("div",{class:"rg-frames"},A("div",{class:"rg-track"}),this.#i,this.#r),this.#c),this.#e.addEventListener("click",()=>this.#v?this.stop():this.#y()),this.#r.addEventListener("input",()=>{this.stop(),this.#u(Number(this.#r.value))}),this.#a.addEventListener("change",()=>e(this.#a.checked)),this.#d(!1)}changed;element=A("div",{class:"rg-player",hidden:!0});#t=nt("path",{d:qy});#e=Wt(A("button",{type:"button",class:"rg-play"},nt("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},this.#t)));#n=A("output",{class:"rg-frame"});#r=Wt(A("input",{type:"range",min:0,step:1}));#i=A("div",{class:"rg-marks","aria-hidden":"true"});#a=Wt(A("input",{type:"checkbox","aria-label":"Trails: where each layer came from"}));#c=A("label",{class:"rg-toggle rg-trails",title:"Show where each layer came from"},this.#a,A("span",{},"Trails"));#o=[];#p="";#g=0;#v=0;build({sequence:t}){this.stop(),this.#o=t?.values??[],this.#p=t?.label??"",this.element.hidden=this.#o.length<2,this.#r.max=String(Math.max(0,this.#o.length-1)),this.#r.setAttribute("aria-label",this.#p);let e=Math.max(0,...this.#o.map(n=>String(n).length));this.#n.style.minWidth=`${this.#p.length+1+e}ch`,this.#i.replaceChildren(...this.#o.map((n,r)=>{let s=A("span",{},A("i"),A("b",{},String(n)));return s.style.left=`${100*r/Math.max(1,this.#o.length-1)}%`,s})),this.fit()}show(t,e){let n=this.#o.findIndex(s=>s===t);this.#g=n>=0?n:Math.max(0,this.#o.length-1);let r=String(this.#o[this.#g]??"");this.#r.value=String(this.#g),this.#r.setAttribute("aria-valuetext",`${this.#p} ${r}`),this.#n.replaceChildren(`${this.#p} `,A("b",{},r)),this.#a.checked=e,[...this.#i.children].forEach((s,o)=>s.classList.toggle("rg-now",o===this.#g))}fit(){let t=this.#o.length,e=(this.#i.clientWidth||400)/Math.max(1,t-1),n=Math.max(0,...this.#o.map(s=>String(s).length))*j2+K2,r=[1,2,5,10,20,50,100].find(s=>s*e>=n)??t;[...this.#i.children].forEach((s,o)=>s.classList.toggle("rg-named",o%r===0))}stop(){clearTimeout(this.#v),this.#v=0,this.#d(!1)}#y(){let t=this.#o.length-1;this.#g>=t&&this.#u(0),this.#d(!0);let e=()=>{this.#v=window.setTimeout(()=>{this.#u(this.#g+1),this.#g>=t?this.stop():e()},Math.min(q2,Math.max(Y2,X2/t)))};e()}#u(t){let e=this.#o[t];e!==void 0&&(this.#g=t,this.changed(e))}#d(t){let e=t?"Pause":"Play";this.#t.setAttribute("d",t?$2:qy),this.#e.setAttribute("aria-label",e),this.#e.title=e}};var J2=.15,jy=.13,Z2=2.5,Yy=48;function la({view:i,state:t},e){let n=i.nulls?.find(({name:s})=>s===t.null),r=n?.numbers[e];return n&&r?{model:n,numbers:r}:null}function Ky(i,t,e,{model:n,layers:r}){let{low:s,high:o}=e;if(!i.state.intervals||!s||!o)return[];let a=tv(i,t,{values:e.values,low:s,high:o},{model:n,layers:r});return a?[nt("path",{class:"rg-band",d:a,fill:it(Ei(i,n,oi(i,n))),opacity:J2})]:[]}function Jy(i,t,e){let n=la(i,e);if(!n)return[];let{drawn:r}=i.picture,s=Sn(i),o=r.find(c=>c.model===s)??(r.length===1?r[0]:void 0),a=nt("title",{},`null: ${n.model.label}`),l=o?Q2(i,t,n.numbers,o):tP(i,t,n.numbers,r);return l[0]?.append(a),l}function Zy(i,t){let[e,n]=i.edges,r=a=>a>=e&&a<=n,s=([a,l])=>`${i.across(a).toFixed(1)} ${i.y(l).toFixed(1)}`,o="";return t.forEach(([a,l],c)=>{let[h,u]=t[c-1]??[a,l],d=m=>s([h+(m-u)/(l-u)*(a-h),m]),f=m=>m>n?n:e;c>0&&!r(u)&&r(l)&&(o+=`M${d(f(u))}`),r(l)?o+=`${c>0&&o?"L":"M"}${s([a,l])}`:c>0&&r(u)&&(o+=`L${d(f(l))}`)}),o}function Q2(i,t,e,n){let r=it(i.theme.ink2),s=tv(i,t,e,n);return[...s?[nt("path",{class:"rg-null",d:s,fill:r,opacity:jy})]:[],Qy(nP(i,t,e.values,n),r)]}function tP(i,t,e,n){let r=it(i.theme.ink2),s=[],o=[],a=[],l=0;for(let c=0;c<=Yy;c++){let h=c/Yy,u=p=>n.flatMap(y=>eP(i,p??e.values,y,h)??[]),d=u(e.low),f=u(e.high);if(!d.length||!f.length)continue;let m=t.across(h).toFixed(1),x=t.y(Math.max(...f)),g=t.y(Math.min(...d));l=Math.max(l,g-x),a.push([h,(Math.max(...f)+Math.min(...d))/2]),s.push(`${m} ${x.toFixed(1)}`),o.unshift(`${m} ${g.toFixed(1)}`)}return s.length<2?[]:l<Z2?[Qy(Zy(t,a),r)]:[nt("path",{class:"rg-null",d:`M${[...s,...o].join("L")}z`,fill:r,opacity:jy})]}var Qy=(i,t)=>nt("path",{class:"rg-null",d:i,fill:"none",stroke:t,"stroke-width":1.1,"stroke-dasharray":"4 3"});function eP({payload:i},t,{model:e,layers:n},r){let s=n.filter(u=>t[e]?.[u]!=null),o=s.findIndex(u=>Si(i,e,u)>=r-1e-9);if(o<0)return null;let a=s[o],l=Si(i,e,a);if(l-r<1e-9)return t[e][a];if(o===0)return null;let c=s[o-1],h=Si(i,e,c);return t[e][c]+(r-h)/(l-h)*(t[e][a]-t[e][c])}function tv(i,t,{low:e,high:n},{model:r,layers:s}){if(!e||!n)return"";let o=(a,l)=>`${t.across(Si(i.payload,r,l)).toFixed(1)} ${t.y(a[r][l]).toFixed(1)}`;return ev(s,a=>e[r]?.[a]!=null&&n[r]?.[a]!=null).filter(a=>a.length>1).map(a=>`M${[...a.map(l=>o(n,l)),...[...a].reverse().map(l=>o(e,l))].join("L")}z`).join("")}function nP(i,t,e,{model:n,layers:r}){let s=o=>[Si(i.payload,n,o),e[n][o]];return ev(r,o=>e[n]?.[o]!=null).map(o=>Zy(t,o.map(s))).join("")}function ev(i,t){let e=[[]];for(let n of i)t(n)?e.at(-1).push(n):e.push([]);return e.filter(n=>n.length)}function nv(i,t,e,n){let r=ii(i.view).flatMap(o=>{let a=o.numbers[t],l=la({view:o,state:i.state},t)?.numbers;return[a?.low,a?.high,l?.values,l?.low,l?.high].flatMap(c=>c?.flat()??[]).filter(c=>c!==null)}),s=.75*(n-e);return[Math.max(e-s,Math.min(e,...r)),Math.min(n+s,Math.max(n,...r))]}var iP=[{quantity:"step",title:"Step",unit:i=>i,top:null},{quantity:"turning_angle",title:"Turning angle",unit:()=>"90° if random",top:Math.PI},{quantity:"progress",title:"Progress",unit:()=>"",top:1},{quantity:"deviation",title:"Deviation",unit:i=>i,top:null}],rP=30,sP=6.2,Bh=8,oP=18,aP=26,iv=20,rv=16,lP=22,zh=class{constructor(t,e,n){this.aids=t;this.hover=e;this.choose=n;this.element.addEventListener("pointerleave",()=>this.hover(null))}aids;hover;choose;element=A("div",{class:"rg-strip"});#t=[];#e=null;#n=[];#r="";#i=[];build({view:t,payload:e}){let n=Math.max(0,...e.models.map(s=>s.layers.length-1)),r=iP.filter(({quantity:s})=>t.numbers[s]&&n>=(s==="turning_angle"?2:1));this.#t=r.map(s=>new Wf(s,t.unit)),this.#r="",this.#e=null,this.element.style.setProperty("--rg-charts",String(Math.max(1,r.length))),this.element.replaceChildren(...this.#t.map(s=>s.element),this.aids);for(let s of this.#t)s.element.addEventListener("pointermove",o=>this.hover(s.nearest(o))),s.element.addEventListener("click",o=>this.choose(s.nearest(o),o.shiftKey))}paint(t){let{layout:e}=t,n=this.#t.length,r=this.aids.hidden?0:lP+rv,s=e.wide?Math.max(96,(e.height-r-(n-1)*rv-iv)/n-iv):e.narrow?78:84;e!==this.#e&&(this.#n=this.#t.map(a=>a.element.clientWidth)),this.#e=e,this.#t.forEach((a,l)=>a.paint(t,this.#n[l]||180,s));let o=`${this.#n.join()} ${this.#t.map(a=>a.headLength).join()} ${document.fonts?.status}`;o!==this.#r&&(this.#i=this.#t.map(a=>a.fit())),this.#r=o,this.#t.forEach((a,l)=>a.shorten(this.#i[l]))}},Wf=class{constructor(t,e){this.spec=t;this.#a=A("span",{class:"rg-unit"}),this.#c=e,this.#i=A("span",{},A("b",{},t.title),this.#a),this.element=A("figure",{class:"rg-chart","data-quantity":t.quantity,"aria-hidden":"true"},A("figcaption",{},this.#i,this.#r),this.#t)}spec;element;#t=nt("svg");#e=A("b");#n=A("small");#r=A("output",{},this.#e,this.#n);#i;#a;#c;#o=[];paint(t,e,n){let r=cP(t,this.spec,e,n);this.#o=[],this.shorten(0),this.#t.setAttribute("height",String(n)),this.#t.replaceChildren(nt("rect",{width:e,height:n,fill:"none","pointer-events":"all"}),...hP(t,this.spec,r),...Jy(t,r,this.spec.quantity),...sv(t).flatMap(s=>Ky(t,r,t.view.numbers[this.spec.quantity],s)),...this.#y(t,r),...sv(t).flatMap(s=>this.#d(t,r,s)),...this.#b(t,r)),this.#v(t)}get headLength(){return this.#r.textContent.length+this.#a.textContent.length}fit(){for(let t of[0,1])if(this.shorten(t),this.#i.scrollWidth<=this.#i.clientWidth)return t;return 2}shorten(t){this.#a.hidden=t>0,this.#n.hidden=t>1}nearest(t){let e=this.#t.getBoundingClientRect(),n=({x:s,y:o})=>Math.hypot(s-(t.clientX-e.left),(o-(t.clientY-e.top))*.8),r=this.#o.reduce((s,o)=>!s||n(o)<n(s)?o:s,null);return r&&n(r)<aP?r.place:null}#p({view:t},[e,n]){return t.numbers[this.spec.quantity]?.values[e]?.[n]??null}#g({view:t,state:e},[n,r]){let{low:s,high:o}=t.numbers[this.spec.quantity],a=s?.[n]?.[r]??null,l=o?.[n]?.[r]??null;return e.intervals&&a!==null&&l!==null?[a,l]:null}#v(t){let{hovered:e,view:n}=t,r=e?this.#p(t,e):null,s=e&&r!==null?this.#g(t,e):null,o=this.spec.quantity==="turning_angle"&&la(t,"turning_angle")?"":this.spec.unit(this.#c);this.#a.textContent=o?` ${o}`:"";let a=e&&r===null?n.numbers[this.spec.quantity]?.reasons[e[0]]?.[e[1]]:"";this.#e.textContent=e?r===null?ae:Xe(this.spec.quantity,r):"",this.#n.textContent=s?` ${ya(this.spec.quantity,...s)}`:"",this.#r.style.color=e&&r!==null?it(En(t,e[0])):"",this.#r.title=a??""}#y(t,e){if(!t.hovered)return[];let n=e.x(t.hovered);return[nt("path",{d:`M${n} ${Bh-2}V${e.bottom}`,stroke:it(t.theme.ink2),"stroke-width":1}),...this.#u(t,e,t.hovered)]}#u(t,e,n){let r=this.#g(t,n);if(!r)return[];let s=e.x(n),[o,a]=r.map(e.y),l=`M${s-3.5} ${o}h7M${s} ${o}V${a}M${s-3.5} ${a}h7`,c=(h,u)=>nt("path",{class:"rg-whisker",d:l,fill:"none",stroke:h,"stroke-width":u});return[c(it(t.theme.paper),4),c(it(oi(t,n[0])),1.6)]}#d(t,e,{model:n,layers:r}){let s=r.map(f=>this.#p(t,[n,f])),o=f=>[e.x([n,r[f]]),e.y(s[f])],a="",l=!1;s.forEach((f,m)=>{if(f===null){l=!1;return}let[x,g]=o(m);a+=`${l?"L":"M"}${x.toFixed(1)} ${g.toFixed(1)}`,l=!0});let c=it(Ei(t,n,oi(t,n))),h=nt("path",{d:a,fill:"none",stroke:c,"stroke-width":1.5,"stroke-linejoin":"round"}),u=[],d=[];return r.forEach((f,m)=>{if(s[m]===null)return void u.push(...this.#f(t,e,[n,f],m>0&&m<r.length-1));let[x,g]=o(m);d.push({x,y:g,place:[n,f]})}),this.#o.push(...d),[h,...u,...dP(t,n,d)]}#f({view:t,theme:e},n,r,s){let o=t.numbers[this.spec.quantity]?.reasons[r[0]]?.[r[1]];if(!s||!o)return[];let a=n.x(r);return this.#o.push({x:a,y:n.bottom,place:r}),[nt("path",{d:`M${a-3} ${n.bottom-3}h6`,stroke:it(e.ink2),"stroke-width":1.5},nt("title",{},o))]}#b({payload:t,hovered:e},n){let r=n.height-3,[s,o]=t.first===null?["first layer","last layer"]:["input","output"],a=[nt("text",{x:0,y:r},s),nt("text",{x:n.right,y:r,"text-anchor":"end"},o)];if(!e)return a;let l=n.x(e),c=t.models[e[0]].layers[e[1]].name;return l>34&&l<n.right-36&&a.push(nt("text",{x:ee(l,50,n.right-60),y:r,"text-anchor":"middle",style:"fill:var(--rg-ink)"},c)),a}};function cP(i,{quantity:t,top:e},n,r){let s=r-oP,o=ii(i.view).flatMap(x=>x.numbers[t]?.values.flat()??[]).filter(x=>x!==null),[a,l]=nv(i,t,Math.min(...o,0),Math.max(...o,0)),c=e===null?l*1.04||1:Math.max(e,l),h=a<-.1*c?a:0,u=Math.max(...av(t,{min:h,max:c}).map(([,x])=>x.length)),d=n-Math.max(rP,8+sP*u),f=x=>4+(d-8)*x,m=(c-h)/(s-Bh);return{width:n,height:r,right:d,bottom:s,min:h,max:c,across:f,edges:[h-5*m,c+(Bh-2)*m],x:([x,g])=>f(Si(i.payload,x,g)),y:x=>ee(s-(s-Bh)*(x-h)/(c-h),2,s+5)}}function hP(i,{quantity:t},e){let{theme:n}=i,r=la(i,t);return av(t,e).flatMap(([s,o])=>{let a=!r&&t==="turning_angle"&&Math.abs(s-Math.PI/2)<1e-9,l=e.y(s),c=nt("path",{d:`M0 ${l}H${e.right}`,stroke:a?it(n.ink2):"var(--rg-hair)","stroke-width":1,"stroke-dasharray":a?"2 3":"none"});return o?[c,nt("text",{x:e.right+6,y:l+3.5},o)]:[c]})}function av(i,{min:t,max:e}){if(i==="turning_angle")return[0,Math.PI/2,Math.PI].map(o=>[o,Xe(i,o)]);if(i==="progress")return uP(t,e);let n=[1,2.5,5,10].map(o=>o*10**Math.floor(Math.log10(e/2))).filter(o=>e/o<=3.99)[0]??e,r=Math.floor(e/n+1e-9),s=o=>o===0?"0":Te(o).replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"");return Array.from({length:r+1},(o,a)=>[a*n,r>=3&&a%2?"":s(a*n)])}function uP(i,t){let e=[.5,1,2,5].find(o=>(t-i)/o<=3.5)??10,n=o=>Math.max(0,Math.floor((o+.1)/e)),r=Array.from({length:n(-i)+n(t)+1},(o,a)=>(a-n(-i))*e),s=o=>`${Xe("progress",o).replace(" %","")}${o===1?" %":""}`;return r.map(o=>[o,s(o)])}function sv(i){let t=Sn(i);return[...i.picture.drawn].sort((e,n)=>+(e.model===t)-+(n.model===t)||n.model-e.model)}function dP(i,t,e){let{theme:n}=i,r=e.filter(o=>rs(i,o.place)),s=e.filter(o=>!r.includes(o)).flatMap(o=>ov(i,t,o,2.9));s.push(...r.flatMap(o=>ov(i,t,o,4.4)));for(let{x:o,y:a}of e.filter(l=>Lr(i,l.place)))s.push(nt("circle",{cx:o,cy:a,r:6,fill:"none",stroke:it(n.ink),"stroke-width":1.4}));return s}function ov(i,t,{x:e,y:n,place:r},s){let{shape:o,hollow:a}=i.marks[t],l=it(i.theme.paper),c=it(Ei(i,t,ss(i,r))),h=(u,d)=>o==="disc"?nt("circle",{cx:e,cy:n,r:d,fill:u}):nt("path",{d:ai(o,e,n,d),fill:u});return a?[h(l,s+1.5),h(c,s+.4),h(l,s-1)]:[h(l,s+.6),h(c,s-.45)]}var fP=[["step","step"],["turning_angle","turning angle"],["progress","progress"],["deviation","deviation"],["to_target","distance to target"]];function $f({payload:i,view:t}){let e=fP.filter(([a])=>t.numbers[a]),n=["model","layer",...e.map(([,a])=>a)].map(a=>A("th",{scope:"col"},a)),r=i.models.flatMap((a,l)=>a.layers.map((c,h)=>{let u=e.map(([d])=>{let{values:f,reasons:m,low:x,high:g}=t.numbers[d],p=f[l]?.[h]??null,y=m[l]?.[h],b=x?.[l]?.[h]??null,_=g?.[l]?.[h]??null,T=p!==null&&b!==null&&_!==null?` ${ya(d,b,_)}`:"";return A("td",{},Xe(d,p,t.unit)+T+(p===null&&y?` (${y})`:""))});return A("tr",{},A("td",{},a.label),A("th",{scope:"row"},c.name),...u)})),s=[`${i.title||"Paths"}: numbers of every layer. ${t.label}${t.convention?`, ${t.convention}`:""}${eo(i)?`; ${eo(i)}`:""}.`,t.card?`${t.card}.`:"",t.interval?`In brackets: ${t.interval}.`:""],o=A("caption",{},s.filter(Boolean).join(" "));return A("table",{},o,A("thead",{},A("tr",{},...n)),A("tbody",{},...r))}var pP=.06,mP=-.1,gP=1.4,xP=.6,yP=5,Vh=class{turned=null;#t=null;forget(){this.#t=null}turn(t,e,n){let r=this.#e(t);this.turned={...r,azimuth:r.azimuth+e,elevation:ee(r.elevation+n,mP,gP)}}zoom(t,e){let n=this.#e(t);this.turned={...n,zoom:ee(n.zoom*e,xP,yP)}}pose(t){let{picture:e}=t,n=e.axes===2?1:0,r=new Map([...e.coords].map(([a,l])=>[a,es(l)])),s=e.curve?.map(es)??null,o=Ag([...r.values(),...(e.around??[]).map(es),...s??[]],{...lv(t,e.axes),...this.#n(t),flat:n});return{coords:r,curve:s,flat:n,framing:o,...this.#e(t)}}#e(t){return this.turned??{...this.#n(t),zoom:1}}#n(t){return this.#t??=vP(t)}};function vP(i){let{payload:t,picture:e}=i,n=bP(i).axes[3].coords,r=e.points.length?e.points:n.map((a,l)=>l),s=a=>a==null?null:r.indexOf(a),o=r.map(a=>(e.axes===3&&!t.frames?e.coords.get(a):void 0)??n[a]);return Lg(o,{...lv(i,3),first:s(t.first),target:s(t.target?.point)})}function bP({payload:i,view:t,picture:{projection:e}}){let n=i.views.indexOf(t),r=t.projections.indexOf(e);return i.frames?.at(-1)?.views[n]?.projections[r]??e}function lv({layout:i,view:t},e){let{width:n,height:r,narrow:s}=i;return{width:n,height:r,margins:_P(i,e),floor:pP*Zi(t),keys:s?0:aa}}function _P({narrow:i},t){return i?{left:30,right:30,top:24,bottom:36}:{left:44,right:aa+8,top:26,bottom:t===2?40:22}}var wP=640,MP=1240,SP=960,EP=150,cv=250,TP=180,AP=150,RP=["payload","metric","projection","n_axes","hidden","depth_range","hidden_layers","frame"],Gh=class{root=A("section",{class:"rg",role:"group"});#t=new $e;#e;#n=A("h3",{class:"rg-title"});#r=A("p",{class:"rg-convention"});#i=A("div",{class:"rg-controls"});#a=A("div",{class:"rg-depth"});#c=A("div",{class:"rg-aids",hidden:!0});#o=Wt(A("canvas",{tabindex:0,role:"img"}));#p=A("div",{class:"rg-message",role:"status",hidden:!0});#g=A("p",{class:"rg-corner",hidden:!0});#v=A("p",{class:"rg-honesty","aria-live":"polite"});#y=A("div",{class:"rg-unseen"});#u=new kh(t=>this.#ht(t),t=>this.#ut(t));#d=new Ma;#f=new Nl;#b=new zh(this.#c,t=>this.#Q(t),(t,e)=>this.#tt(t,e));#l=A("div",{class:"rg-stage"},this.#o,this.#d.element,this.#u.element,this.#f.element,this.#p,this.#g);#x=new Uh(t=>this.#e.set({frame:t}),t=>this.#e.set({trails:t}));#m=A("div",{class:"rg-main"},this.#l);#T=A("div",{class:"rg-grid"},A("header",{class:"rg-head"},A("div",{class:"rg-words"},this.#n,this.#r),this.#i),this.#m,this.#b.element,A("footer",{class:"rg-foot"},this.#a,this.#v));#E;#h;#I=new _l;#s=null;#_={width:0,height:0,narrow:!1,wide:!1,factor:1};#w=new Vh;#N=!1;#D=null;#k=0;#C=0;#F=0;#M=0;#L=0;#R=null;constructor(t,e,n){this.#e=t,this.root.append(A("style",{},n),this.#T,this.#y),this.#E=new Dl(t,{row:this.#i,convention:this.#r,depth:this.#a,aids:this.#c},{reset:()=>this.#it(),save:()=>this.#ft()},()=>this.#h.flatOnly),this.#h=new Nh(this.#o,{keys:this.#u,overlay:this.#d,card:this.#f},()=>this.#K()),this.#l.classList.toggle("rg-flat",this.#h.flatOnly),e.add(()=>this.#B()),this.#H(),this.#S(()=>this.#z())}#H(){this.#e.listen(t=>this.#S(()=>this.#U(t))),Hy(this.#o,{turn:(t,e,n)=>this.#st(t,e,n),zoom:t=>this.#ot(t),hoverAt:t=>this.#lt(t),chooseAt:(t,e)=>this.#s&&this.#tt(this.#h.layerAt(this.#s,t),e),chooseHovered:t=>this.#s?.hovered&&this.#tt(this.#s.hovered,t),walk:t=>this.#ct(t),clear:()=>this.#e.set({selected:[],hovered:null}),reset:()=>this.#it()},this.#t),si(this.#t,()=>this.#S(()=>this.#et()));for(let t of[this.root,this.#l])ti(this.#t,t,()=>this.#S(()=>this.#Z()));document.fonts?.ready.then(()=>{this.#d.meter.forget(),this.#K()})}#B(){this.#t.run(),this.#E.dispose(),this.#x.stop(),this.#h.dispose(),cancelAnimationFrame(this.#k),clearTimeout(this.#C),clearTimeout(this.#F),clearTimeout(this.#M),clearTimeout(this.#L),this.#s=null,this.root.remove()}#S(t){ni(this.root,this.#T,t)}#U(t){if(t.has("payload")||t.has("controls")||t.has("metric"))return this.#z(t);this.#s&&(t.has("theme")&&this.#et(),t.has("height")&&this.#Y(),t.has("camera")&&this.#at(),t.has("frame")&&this.#X(),RP.some(e=>t.has(e))?this.#P():(t.size>1||!t.has("camera"))&&this.#A(t))}#z(t=new Set(["payload"])){let{payload:e,error:n}=this.#e;if(n)return Kh(this.root,this.#T,n);if(Bn(this.root,this.#T),!e)return this.#G("Waiting for the paths",AP);let r=this.#V(),s=e.views.find(h=>h.metric===r.metric)??e.views[0],o=this.#W(e),a=this.#s?.theme??Ze(this.root,r.theme),l=Bf(e,s,r,o),c=xa(e.models);this.#s={payload:e,view:s,picture:l,state:r,theme:a,layout:this.#_,marks:c,scale:null,hovered:null,partner:null,selected:[],keyed:null},this.#w.turned=r.camera,this.#n.textContent=e.title,this.#n.hidden=!e.title,this.root.setAttribute("aria-label",e.title||"Paths through representation space"),this.#O(),this.#E.build(this.#s),t.has("payload")&&this.#$(e),this.#b.build(this.#s),this.#y.replaceChildren($f(this.#s)),this.#Y(),this.#J(),this.#j(!0),this.#A()}#W(t){let e=this.#s;if(!e||e.payload===t)return e?.picture??null;let n=jg(e.payload,t);return Kg(t,e.payload,n),this.#I.renumber(n),{...e.picture,coords:bl(e.picture.coords,n)}}#$(t){this.#x.build(t),t.frames?this.#l.after(this.#x.element):this.#x.element.remove()}#X(){let t=this.#s,e=this.#e.payload;e&&(t.payload=e,t.view=e.views.find(({metric:n})=>n===t.view.metric)??e.views[0],this.#y.replaceChildren($f(t)))}#V(){let t=this.#e.state;return this.#h.flatOnly?{...t,n_axes:2}:t}#P(){let t=this.#s,e=t.picture.points.length>cv&&t.picture.projection.refit&&!t.payload.frames;clearTimeout(this.#F);let n=()=>{this.#l.classList.remove("rg-waiting"),t.picture=Bf(t.payload,t.view,this.#V(),t.picture),this.#j(!0),this.#A()};if(!e)return n();this.#l.classList.add("rg-waiting"),this.#G(`Placing ${t.picture.points.length} points`,0),this.#F=window.setTimeout(()=>this.#S(n),30)}#O(){let t=this.#s,{payload:e}=t;t.state=this.#V(),t.layout=this.#_,t.scale=Tp(e,t.view,t.picture,t.state.colour_by);let n=o=>!!o&&t.picture.coords.has(we(e,o)),r=cs(e,t.state.hovered);t.hovered=n(r)?r:null;let s=cs(e,t.state.hovered_with);t.partner=n(s)?s:null,t.selected=t.state.selected.map(o=>cs(e,o)).filter(n),t.keyed=this.#D}#A(t=null){let e=this.#s;if(!e)return;if(this.#O(),!(t&&[...t].every(r=>r==="hovered"||r==="hovered_with"||r==="selected"||r==="camera"))){this.#E.show(e),this.#x.show(e.state.frame,e.state.trails),this.#u.paint(e);let r=ky(e);this.#v.dataset.text!==Vf(r)+e.theme.name&&(this.#v.dataset.text=Vf(r)+e.theme.name,Uy(this.#v,r)),this.#G(xp(e.payload,e.state,e.picture))}this.#_.width&&this.#b.paint(e),this.#q(),this.#K()}#q(){let{picture:t,view:e,selected:n,payload:r,state:s}=this.#s,o=n.map(c=>Xa(r,c).join(" ")).join(", ");this.#o.setAttribute("aria-label",`${t.drawn.length} paths through representation space, ${t.projection.label} on ${t.axes} axes, stress ${t.quality.stress.toFixed(2)}.${o?` Selected: ${o}.`:""} Arrow keys turn, plus and minus zoom, brackets walk along the layers, Enter selects.`),Object.assign(this.root.dataset,{metric:e.metric,projection:t.projection.name,axes:String(t.axes),points:String(t.points.length),stress:t.quality.stress.toFixed(4),hovered:s.hovered?.join("/")??"",frame:String(r.sequence?.values[r.at??0]??"")}),Object.assign(this.root,{repgeoPicture:t});let l=this.#h.arcsOf(this.#s).some(c=>c.guess)?jp:this.#h.flatOnly?"3-D needs WebGL":"";this.#g.textContent=l,this.#g.hidden=!l}#G(t,e=0){this.#p.textContent=t,this.#p.hidden=!t||e>0,clearTimeout(this.#M),t&&e&&(this.#M=window.setTimeout(()=>{this.#p.hidden=this.#p.textContent!==t},e))}#Y(){let{height:t}=this.#e.state;t>0?this.root.style.setProperty("--rg-height",`${t}px`):this.root.style.removeProperty("--rg-height")}#J(){let t=this.root.clientWidth,e=t>0&&t<wP;e!==(this.#u.element.parentElement!==this.#l)&&(e?this.#m.prepend(this.#u.element):this.#d.element.after(this.#u.element),(e?this.#m:this.#l).append(this.#f.element));let n=this.#l.clientWidth,r=this.#l.clientHeight,s={width:n,height:r,narrow:e,wide:t>=MP,factor:e?.86:n>SP?1.18:1};return JSON.stringify(s)===JSON.stringify(this.#_)?!1:(this.#_=s,this.#x.fit(),!0)}#Z(){!this.#J()||!this.#_.width||!this.#_.height||!this.#s||(this.#s.theme=Ze(this.root,this.#e.state.theme),this.#d.meter.use(getComputedStyle(this.root).fontFamily),this.#w.turned||this.#w.forget(),this.#j(!1),this.#A(),this.#N||this.#rt())}#et(){this.#s&&(this.#s.theme=Ze(this.root,this.#e.state.theme),this.#d.meter.use(getComputedStyle(this.root).fontFamily),this.#A())}#j(t){!this.#_.width||!this.#_.height||!this.#s||(this.#s.layout=this.#_,this.#I.moveTo(this.#w.pose(this.#s),performance.now(),t),this.#K())}#st(t,e,n){this.#N=!n,this.#s?.picture.axes===3&&(t||e)&&(this.#w.turn(this.#s,t,e),this.#nt()),this.#K()}#ot(t){this.#s&&(this.#w.zoom(this.#s,t),this.#nt())}#nt(){this.#j(!1),clearTimeout(this.#C),this.#C=window.setTimeout(()=>this.#e.set({camera:this.#w.turned}),EP)}#at(){let{camera:t}=this.#e.state;JSON.stringify(t)!==JSON.stringify(this.#w.turned)&&(this.#w.turned=t,this.#j(!1))}#it(){clearTimeout(this.#C),this.#w.forget(),this.#w.turned=null,this.#e.set({camera:null}),this.#j(!0)}#lt(t){let e=t&&this.#s?this.#h.layerAt(this.#s,t):null;return this.#Q(e),!!e}#Q(t){!this.#s||Ji(t,this.#s.hovered)||this.#e.set({hovered:t&&Xa(this.#s.payload,t)})}#tt(t,e){this.#s&&this.#e.set({selected:hs(this.#e.state.selected,t&&Xa(this.#s.payload,t),e)})}#ct(t){if(!this.#s)return;let e=this.#h.screen.points.filter(s=>s.m>=0).map(s=>[s.m,s.k]),n=e.findIndex(s=>Ji(s,this.#s.hovered)),r=e[(n<0&&t<0?e.length-1:n+t+e.length)%e.length];r&&this.#Q(r)}#ht(t){let e=this.#s?.payload.models[t]?.name;if(!e)return;let{hidden:n}=this.#e.state;this.#D=null,this.#e.set({hidden:n.includes(e)?n.filter(r=>r!==e):[...n,e],hovered:null})}#ut(t){let e=t===null?void 0:this.#s?.payload.models[t]?.name;this.#D=t!==null&&e&&!this.#e.state.hidden.includes(e)?t:null,this.#s&&this.#A(new Set(["hovered"]))}#K(){this.#s&&(this.root.dataset.drawn="0",this.#k||=requestAnimationFrame(()=>{this.#k=0,this.#S(()=>this.#rt())}))}#rt(){let{width:t,height:e}=this.#_;if(!this.#s||!t||!e)return;let n=this.#I.at(performance.now());if(n){if(clearTimeout(this.#L),this.#h.paint(this.#s,n.pose,n.settled,this.#N),!n.settled)return this.#K();this.#dt(),!this.#N&&(this.root.dataset.drawn="1",this.#h.quick&&(this.#L=window.setTimeout(()=>this.#S(()=>this.#s&&this.#h.sharpen(this.#s)),TP)))}}#dt(){let{payload:t,view:e,state:n,picture:r}=this.#s;if(this.#R===e||!r.projection.refit||t.n_points>cv||t.frames)return;this.#R=e,(window.requestIdleCallback??(o=>setTimeout(o,200)))(()=>{this.#s&&this.#S(()=>Dy(t,e,n))})}#ft(){this.#s&&this.#h.quick&&this.#h.sharpen(this.#s),this.#s&&tr({root:this.root,canvas:this.#o,theme:this.#s.theme,title:this.#s.payload.title})}};var Qs='.rg{--rg-paper: var(--jp-layout-color0, var(--vscode-editor-background, #fff));--rg-ink: var(--jp-ui-font-color0, var(--vscode-editor-foreground, rgba(0, 0, 0, .92)));--rg-ink2: color-mix(in srgb, var(--rg-ink) 66%, transparent);--rg-hair: var(--jp-border-color2, color-mix(in srgb, var(--rg-ink) 12%, transparent));--rg-track: color-mix(in srgb, var(--rg-ink) 6%, transparent);--rg-accent: var(--jp-brand-color1, var(--vscode-focusBorder, #1669c9));--rg-error: var(--jp-error-color1, #c62828);--rg-font: var(--jp-ui-font-family, system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif);--rg-chip: var(--rg-paper);--rg-raised: var(--rg-paper);--rg-stage: 400px;container:rg / inline-size;position:relative;color:var(--rg-ink);font:400 13px/1.4 var(--rg-font);font-variant-numeric:tabular-nums;text-align:left;-webkit-font-smoothing:antialiased}.rg[data-theme=light]{--rg-paper: #fff;--rg-ink: rgba(0, 0, 0, .92);--rg-ink2: rgba(0, 0, 0, .62);--rg-hair: #e3e3e3;--rg-accent: #1669c9;color-scheme:light}.rg[data-theme=dark]{--rg-paper: #111;--rg-ink: rgba(255, 255, 255, .94);--rg-ink2: rgba(255, 255, 255, .64);--rg-hair: #333;--rg-accent: #64b5f6;color-scheme:dark}.rg[data-paper=dark]{--rg-chip: color-mix(in srgb, var(--rg-ink) 16.5%, var(--rg-paper));--rg-raised: color-mix(in srgb, var(--rg-ink) 5.5%, var(--rg-paper))}.rg[data-forced]{background:var(--rg-paper);padding:16px 20px}.rg *,.rg *:before,.rg *:after{box-sizing:border-box}.rg [hidden]{display:none!important}.rg-grid{display:grid;grid-template-columns:minmax(0,1fr)}.rg-head{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:flex-end;gap:10px 24px}.rg-words{min-width:0;max-width:100%}.rg .rg-title{margin:0;padding:0;border:0;font:600 16px/1.25 var(--rg-font);letter-spacing:-.011em;color:var(--rg-ink);overflow-wrap:anywhere}.rg .rg-convention{margin:3px 0 0;font-size:12px;line-height:1.4;color:var(--rg-ink2)}.rg-controls{display:flex;flex:1 1 620px;flex-wrap:wrap;align-items:center;gap:8px 14px;min-width:0;font-size:12px}.rg-seg{display:inline-flex;margin:0;padding:2px;border:0;border-radius:7px;min-width:0;background:var(--rg-track)}.rg-seg label{position:relative;cursor:pointer}.rg-seg input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}.rg-seg span{display:grid;grid-template-rows:24px 0;align-items:center;height:24px;padding:0 10px;border-radius:5.5px;color:var(--rg-ink2);text-align:center;white-space:nowrap;transition:color .12s}.rg-seg span:after{content:attr(data-text);grid-row:2;height:0;overflow:hidden;visibility:hidden;font-weight:600}.rg-seg label:hover span{color:var(--rg-ink)}.rg-seg input:checked+span{background:var(--rg-chip);color:var(--rg-ink);font-weight:600;box-shadow:0 0 0 .75px color-mix(in srgb,var(--rg-ink) 14%,transparent),0 1px 1.5px #0000001a}.rg-menu{position:relative;display:inline-flex;align-items:center;gap:5px;color:var(--rg-ink2);white-space:nowrap}.rg-menu select,.rg-more>button{appearance:none;margin:0;padding:3px 14px 3px 2px;border:0;border-radius:3px;background:none;font:inherit;font-weight:500;color:var(--rg-ink);cursor:pointer;field-sizing:content}.rg-menu option{background:#fff;color:#222}.rg[data-paper=dark] .rg-menu option{background:#222;color:#eee}.rg-menu:after,.rg-more>button:after{content:"";position:absolute;right:2px;top:50%;width:5px;height:5px;border:solid var(--rg-ink2);border-width:0 1.25px 1.25px 0;transform:translateY(-70%) rotate(45deg);pointer-events:none}.rg-convention .rg-menu{gap:0;vertical-align:bottom}.rg-convention .rg-menu select{margin-left:-2px;padding-block:0;max-width:94cqw;text-overflow:ellipsis}.rg-icons{display:inline-flex;gap:2px;margin-left:auto}.rg-icon{display:grid;place-items:center;width:28px;height:28px;padding:0;border:0;border-radius:6px;background:none;color:var(--rg-ink2);cursor:pointer}.rg-icon:hover{background:var(--rg-track);color:var(--rg-ink)}.rg-icon svg{width:16px;height:16px;fill:none;stroke:currentColor;stroke-width:1.4;stroke-linecap:round;stroke-linejoin:round}.rg-ramp{display:inline-flex;align-items:center;gap:6px;font-size:11px;color:var(--rg-ink2)}.rg-ramp i{display:block;width:72px;height:6px;border-radius:3px}.rg :is(select,button,canvas,.rg-list):focus-visible,.rg-seg input:focus-visible+span{outline:2px solid var(--rg-accent);outline-offset:1px}.rg canvas:focus-visible{outline:0}.rg-stage:has(canvas:focus-visible):after{content:"";position:absolute;inset:0;z-index:4;border:2px solid var(--rg-accent);border-radius:6px;pointer-events:none}.rg-main{position:relative;min-width:0}.rg-stage{position:relative;height:var(--rg-height, var(--rg-stage));margin-top:8px;overflow:hidden}.rg-stage canvas{position:absolute;inset:0;width:100%;height:100%;cursor:grab;touch-action:pan-y;transition:opacity .12s}.rg-stage canvas.rg-turning{cursor:grabbing}.rg-stage canvas.rg-hit{cursor:pointer}.rg-stage.rg-flat canvas{cursor:default}.rg-stage.rg-flat canvas.rg-hit{cursor:pointer}.rg-stage.rg-waiting :is(canvas,.rg-over){opacity:.4}.rg-over{position:absolute;inset:0;width:100%;height:100%;overflow:hidden;pointer-events:none}.rg-over text{paint-order:stroke;stroke:var(--rg-paper);stroke-width:3.5px;stroke-linejoin:round;font-family:var(--rg-font)}.rg-message{position:absolute;inset:0 246px 0 0;display:grid;place-content:center;gap:6px;padding:0 24px;text-align:center;color:var(--rg-ink2);pointer-events:none}.rg-corner{position:absolute;right:0;bottom:3px;max-width:calc(100% - 116px);margin:0;text-align:right;font-size:11px;color:var(--rg-ink2);pointer-events:none}.rg-keys{position:absolute;inset:0;pointer-events:none}.rg-key{position:absolute;display:grid;grid-template-columns:14px minmax(0,auto);column-gap:7px;align-items:center;max-width:198px;margin:0;padding:2px 4px;border:0;border-radius:5px;background:none;color:inherit;font:inherit;text-align:left;white-space:nowrap;cursor:pointer;pointer-events:auto}.rg-key svg{display:block;width:14px;height:14px;overflow:visible}.rg-key b{font-weight:600;font-size:12.5px;line-height:16px;overflow:hidden;text-overflow:ellipsis}.rg-key span{grid-column:2;font-size:11px;line-height:14px;color:var(--rg-ink2);overflow:hidden;text-overflow:ellipsis}.rg-key[aria-pressed=false]{opacity:.55}.rg-key[aria-pressed=false] b{font-weight:400}.rg-keys.rg-tight .rg-key span{display:none}.rg-keys.rg-many{inset:4px 0 4px auto;width:200px;overflow-y:auto;pointer-events:auto}.rg-keys.rg-many .rg-key{position:static}.rg-card{position:absolute;z-index:3;width:max-content;min-width:216px;max-width:280px;padding:8px 11px;border-radius:8px;background:var(--rg-raised);box-shadow:0 0 0 .75px color-mix(in srgb,var(--rg-ink) 16%,transparent),0 6px 24px -6px #00000047;font-size:12px;line-height:1.35;pointer-events:none}.rg-card header{display:flex;justify-content:space-between;align-items:baseline;gap:8px;white-space:nowrap}.rg-card header b{font-size:14px;line-height:18px;font-weight:600;overflow:hidden;text-overflow:ellipsis}.rg-card header small{flex:none;font-size:11px;color:var(--rg-ink2)}.rg-card p{display:flex;gap:6px;align-items:center;margin:0 0 4px;font-size:11.5px;font-weight:500;white-space:nowrap}.rg-card p b{font-weight:500;overflow:hidden;text-overflow:ellipsis}.rg-card p small{margin-left:auto;padding-left:8px;flex:none;font-size:11px;font-weight:400;color:var(--rg-ink2)}.rg-card p svg{flex:none;width:12px;height:12px;overflow:visible}.rg-card dl{display:grid;grid-template-columns:auto 1fr auto;gap:1.5px 10px;align-items:center;margin:0}.rg-card dt{margin:0;font-weight:400;color:var(--rg-ink2)}.rg-card dd{margin:0;font-weight:500;text-align:right}.rg-card .rg-why{grid-column:span 2}.rg-card .rg-why small{font-size:11px;font-weight:400;color:var(--rg-ink2)}.rg-card i{position:relative;display:block;height:3px;border-radius:2px;overflow:hidden;background:var(--rg-track)}.rg-card i:before{content:"";position:absolute;inset:0 auto 0 0;width:var(--share);border-radius:2px;background:var(--tint)}.rg-card footer{margin-top:6px;padding-top:5px;border-top:1px solid var(--rg-hair);font-size:11px;color:var(--rg-ink2)}.rg-card .rg-sixth{display:none}.rg-player{display:flex;align-items:flex-start;gap:4px 10px;min-height:36px;margin-top:6px;font-size:12px;color:var(--rg-ink2)}.rg-play{flex:none;display:grid;place-items:center;width:28px;height:28px;margin:-4px 0 0 -6px;padding:0;border:0;border-radius:6px;background:none;color:var(--rg-ink);cursor:pointer}.rg-play:hover{background:var(--rg-track)}.rg-play svg{width:16px;height:16px;fill:currentColor;stroke:currentColor;stroke-width:1.2;stroke-linejoin:round}.rg-frame{flex:none;line-height:20px;white-space:nowrap}.rg-frame b{font-weight:600;color:var(--rg-ink)}.rg-frames{position:relative;flex:1 1 auto;min-width:0;height:34px;margin:0 6px}.rg-frames .rg-track{position:absolute;inset:9px 0 auto;height:2px;border-radius:1px;background:color-mix(in srgb,var(--rg-ink) 16%,transparent)}.rg-frames input{position:absolute;left:-7px;right:-7px;top:0;width:calc(100% + 14px);height:20px;margin:0;appearance:none;background:none;cursor:pointer}.rg-frames input::-webkit-slider-runnable-track{background:none;height:20px}.rg-frames input::-webkit-slider-thumb{appearance:none;width:14px;height:14px;margin-top:3px;border-radius:50%;border:1.5px solid var(--rg-ink2);background:var(--rg-chip);cursor:ew-resize}.rg-frames input::-moz-range-thumb{width:11px;height:11px;border-radius:50%;border:1.5px solid var(--rg-ink2);background:var(--rg-chip);cursor:ew-resize}.rg-frames input:focus{outline:0}.rg-frames input:focus-visible::-webkit-slider-thumb{outline:2px solid var(--rg-accent);outline-offset:1px}.rg-frames input:focus-visible::-moz-range-thumb{outline:2px solid var(--rg-accent);outline-offset:1px}.rg-marks{position:absolute;inset:0;pointer-events:none}.rg-marks span{position:absolute;top:0}.rg-marks i{position:absolute;left:-2.5px;top:7.5px;width:5px;height:5px;border-radius:50%;background:color-mix(in srgb,var(--rg-ink) 34%,var(--rg-paper))}.rg-marks b{position:absolute;top:20px;transform:translate(-50%);font-size:10.5px;line-height:13px;font-weight:400;color:var(--rg-ink2);visibility:hidden}.rg-marks .rg-named b,.rg-marks .rg-now b{visibility:visible}.rg-marks .rg-now b{color:var(--rg-ink)}.rg-trails{flex:none;display:inline-flex;align-items:center;gap:7px;line-height:20px;margin-left:8px}.rg-strip{display:grid;grid-template-columns:repeat(var(--rg-charts, 4),minmax(0,1fr));gap:14px 26px;margin-top:10px;min-width:0}.rg-chart{margin:0;min-width:0}.rg-chart figcaption{display:flex;justify-content:space-between;align-items:baseline;gap:6px;height:16px;margin:0;font-size:12px;line-height:16px;color:var(--rg-ink2);white-space:nowrap}.rg-chart figcaption>span{overflow:hidden;text-overflow:ellipsis}.rg-chart figcaption b{font-weight:600;color:var(--rg-ink)}.rg-chart output{font-weight:600;flex:none}.rg-chart figcaption output b{color:inherit}.rg-chart output small{font-size:11px;font-weight:400;color:var(--rg-ink2)}.rg-chart svg{display:block;width:100%;overflow:visible;cursor:pointer}.rg-chart text{font-family:var(--rg-font);font-size:10.5px;fill:var(--rg-ink2)}.rg-aids{grid-column:1 / -1;display:flex;flex-wrap:wrap;gap:4px 22px;align-items:center;min-height:22px;font-size:12px;color:var(--rg-ink2)}.rg-aid{display:inline-flex;align-items:center;gap:7px;min-width:0}.rg-aid svg{flex:none}.rg-aid.rg-off svg{opacity:.35}.rg-toggle{cursor:pointer}.rg-toggle:hover{color:var(--rg-ink)}.rg-toggle input{flex:none;width:13px;height:13px;margin:0;accent-color:var(--rg-ink2)}.rg-foot{display:grid;grid-template-columns:auto minmax(0,1fr);gap:6px 26px;align-items:center;margin-top:12px;padding-top:9px;border-top:1px solid var(--rg-hair);font-size:12px;color:var(--rg-ink2)}.rg .rg-honesty{margin:0;text-wrap:pretty;line-height:1.4}.rg-honesty b{font-weight:600;color:var(--rg-ink)}.rg-honesty svg{vertical-align:-1px;margin-left:5px}.rg-honesty span{white-space:nowrap}.rg-depth{display:flex;align-items:center;gap:10px}.rg-range{position:relative;width:132px;height:20px}.rg-range .rg-track{position:absolute;left:7px;right:7px;top:9px;height:2px;border-radius:1px;background:color-mix(in srgb,var(--rg-ink) 16%,transparent)}.rg-range .rg-span{position:absolute;top:0;height:2px;border-radius:1px;background:var(--rg-ink2)}.rg-range input{position:absolute;inset:0;width:100%;height:20px;margin:0;appearance:none;background:none;pointer-events:none}.rg-range input::-webkit-slider-runnable-track{background:none;height:20px}.rg-range input::-webkit-slider-thumb{appearance:none;width:14px;height:14px;margin-top:3px;border-radius:50%;border:1.5px solid var(--rg-ink2);background:var(--rg-chip);cursor:ew-resize;pointer-events:auto}.rg-range input::-moz-range-thumb{width:11px;height:11px;border-radius:50%;border:1.5px solid var(--rg-ink2);background:var(--rg-chip);cursor:ew-resize;pointer-events:auto}.rg-range input:focus{outline:0}.rg-range input:focus-visible::-webkit-slider-thumb{outline:2px solid var(--rg-accent);outline-offset:1px}.rg-range input:focus-visible::-moz-range-thumb{outline:2px solid var(--rg-accent);outline-offset:1px}.rg-depth output{min-width:98px;color:var(--rg-ink)}.rg-more{position:relative;display:inline-flex}.rg-more>button{position:relative;padding-left:0;font-weight:400;color:var(--rg-ink2)}.rg-list{position:absolute;z-index:4;left:-8px;bottom:calc(100% + 8px);width:max-content;max-width:280px;max-height:340px;overflow-y:auto;margin:0;padding:6px;border:0;border-radius:8px;background:var(--rg-raised);box-shadow:0 0 0 .75px color-mix(in srgb,var(--rg-ink) 16%,transparent),0 6px 24px -6px #00000047;color:var(--rg-ink)}.rg-list label{display:flex;align-items:center;gap:8px;padding:3px 8px;border-radius:5px;cursor:pointer;white-space:nowrap}.rg-list label:hover{background:var(--rg-track)}.rg-list label>span{overflow:hidden;text-overflow:ellipsis}.rg-list input{flex:none;width:13px;height:13px;margin:0;accent-color:var(--rg-accent)}.rg-list .rg-all{margin-top:4px;padding:5px 8px 3px;width:100%;border:0;border-top:1px solid var(--rg-hair);background:none;font:inherit;text-align:left;color:var(--rg-ink2);cursor:pointer}.rg-list .rg-all:hover{color:var(--rg-ink)}.rg-error{margin:0;padding:6px 0 6px 12px;border-left:2px solid var(--rg-error)}.rg-error p{margin:0 0 4px;color:var(--rg-ink2);overflow-wrap:anywhere}.rg-error p:first-child{font-weight:600;color:var(--rg-ink)}.rg-error button{padding:2px 0;border:0;border-radius:3px;background:none;font:inherit;font-size:12px;color:var(--rg-ink2);text-decoration:underline;text-underline-offset:2px;cursor:pointer}.rg-unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}@container rg (min-width: 1240px){.rg-grid{grid-template-columns:minmax(0,1fr) 400px;column-gap:40px}.rg-head,.rg-foot{grid-column:1 / -1}.rg-head{align-items:center;flex-wrap:nowrap}.rg-controls{flex:0 1 auto}.rg-stage{--rg-stage: 648px}.rg-strip{grid-template-columns:minmax(0,1fr);align-content:space-between;gap:16px;margin-top:14px}.rg .rg-title{font-size:19px}.rg .rg-convention{font-size:13px}}@container rg (max-width: 639.98px){.rg-controls{width:100%;gap:8px 12px}.rg-seg.rg-long span{padding:0 5.5px}.rg-wide-only{display:none}.rg-stage{--rg-stage: 320px;margin-top:4px}.rg-keys{position:static;display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:4px 6px;margin-top:10px}.rg-key{position:static;max-width:none;padding:4px}.rg-strip{grid-template-columns:repeat(2,minmax(0,1fr));gap:14px 22px}.rg-foot{grid-template-columns:minmax(0,1fr)}.rg-message{inset:0}.rg-card{left:0;right:0;top:6px;width:auto;max-width:none}.rg-card dl{grid-template-columns:auto 1fr auto auto 1fr auto}.rg-card .rg-sixth{display:contents}.rg-card footer{display:none}}@media(prefers-reduced-motion:reduce){.rg *{transition:none!important}}@media(forced-colors:active){.rg-seg input:checked+span{outline:2px solid Highlight}.rg-key,.rg-icon,.rg-card{forced-color-adjust:none}}@media print{.rg-controls,.rg-depth{display:none}}';var hv={paths:(i,t)=>new Gh(new $a(i,t),t,Qs),curves:(i,t)=>new nl(new Ha(i,t),t,Qs+zu),frames:(i,t)=>new Il(new rl(i,t),t,Qs+zu+ka+_g),field:(i,t)=>new Oa(new pa(i,t),t,Qs+ka+sp),matrix:(i,t)=>new Ga(new za(i,t),t,Qs+ka)};function PP({model:i,el:t}){let e=new $e,n=i.get("_payload")?.kind??"paths",r=hv[n]??hv.paths;return t.append(r(i,e).root),()=>e.run()}var Oz={render:PP};export{Oz as default};
