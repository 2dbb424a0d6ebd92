/* repgeo_nb front end, MIT licence; contains three.js and ml-matrix (MIT). src-sha256: 7192945980bcc2efa08bc9a1b5962ad6aebe1e12a6f21aa2d7621cdef345fcb7 */
var Dm=Object.create;var jh=Object.defineProperty;var Nm=Object.getOwnPropertyDescriptor;var Fm=Object.getOwnPropertyNames;var Om=Object.getPrototypeOf,Um=Object.prototype.hasOwnProperty;var Bm=(i,t)=>()=>{try{return t||i((t={exports:{}}).exports,t),t.exports}catch(e){throw t=0,e}};var km=(i,t,e,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of Fm(t))!Um.call(i,s)&&s!==e&&jh(i,s,{get:()=>t[s],enumerable:!(n=Nm(t,s))||n.enumerable});return i};var zm=(i,t,e)=>(e=i!=null?Dm(Om(i)):{},km(t||!i||!i.__esModule?jh(e,"default",{value:i,enumerable:!0}):e,i));var Ru=Bm(Wt=>{"use strict";Object.defineProperty(Wt,"__esModule",{value:!0});var gg=Object.prototype.toString;function Re(i){let t=gg.call(i);return t.endsWith("Array]")&&!t.includes("Big")}function xg(i,t={}){if(!Re(i))throw new TypeError("input must be an array");if(i.length===0)throw new TypeError("input must not be empty");let{fromIndex:e=0,toIndex:n=i.length}=t;if(e<0||e>=i.length||!Number.isInteger(e))throw new Error("fromIndex must be a positive integer smaller than length");if(n<=e||n>i.length||!Number.isInteger(n))throw new Error("toIndex must be an integer greater than fromIndex and at most equal to length");let s=i[e];for(let r=e+1;r<n;r++)i[r]>s&&(s=i[r]);return s}function yg(i,t={}){if(!Re(i))throw new TypeError("input must be an array");if(i.length===0)throw new TypeError("input must not be empty");let{fromIndex:e=0,toIndex:n=i.length}=t;if(e<0||e>=i.length||!Number.isInteger(e))throw new Error("fromIndex must be a positive integer smaller than length");if(n<=e||n>i.length||!Number.isInteger(n))throw new Error("toIndex must be an integer greater than fromIndex and at most equal to length");let s=i[e];for(let r=e+1;r<n;r++)i[r]<s&&(s=i[r]);return s}function Su(i,t={}){if(Re(i)){if(i.length===0)throw new TypeError("input must not be empty")}else throw new TypeError("input must be an array");let e;if(t.output!==void 0){if(!Re(t.output))throw new TypeError("output option must be an array if specified");e=t.output}else e=new Array(i.length);let n=yg(i),s=xg(i);if(n===s)throw new RangeError("minimum and maximum input values are equal. Cannot rescale a constant array");let{min:r=t.autoMinMax?n:0,max:o=t.autoMinMax?s:1}=t;if(r>=o)throw new RangeError("min option must be smaller than max option");let a=(o-r)/(s-n);for(let l=0;l<i.length;l++)e[l]=(i[l]-n)*a+r;return e}var $r=" ".repeat(2),Tu=" ".repeat(4);function _g(){return Au(this)}function Au(i,t={}){let{maxRows:e=15,maxColumns:n=10,maxNumSize:s=8,padMinus:r="auto"}=t;return`${i.constructor.name} {
${$r}[
${Tu}${vg(i,e,n,s,r)}
${$r}]
${$r}rows: ${i.rows}
${$r}columns: ${i.columns}
}`}function vg(i,t,e,n,s){let{rows:r,columns:o}=i,a=Math.min(r,t),l=Math.min(o,e),c=[];if(s==="auto"){s=!1;t:for(let h=0;h<a;h++)for(let u=0;u<l;u++)if(i.get(h,u)<0){s=!0;break t}}for(let h=0;h<a;h++){let u=[];for(let f=0;f<l;f++)u.push(bg(i.get(h,f),n,s));c.push(`${u.join(" ")}`)}return l!==o&&(c[c.length-1]+=` ... ${o-e} more columns`),a!==r&&c.push(`... ${r-t} more rows`),c.join(`
${Tu}`)}function bg(i,t,e){return(i>=0&&e?` ${wu(i,t-1)}`:wu(i,t)).padEnd(t)}function wu(i,t){let e=i.toString();if(e.length<=t)return e;let n=i.toFixed(t);if(n.length>t&&(n=i.toFixed(Math.max(0,t-(n.length-t)))),n.length<=t&&!n.startsWith("0.000")&&!n.startsWith("-0.000"))return n;let s=i.toExponential(t);return s.length>t&&(s=i.toExponential(Math.max(0,t-(s.length-t)))),s.slice(0)}function Mg(i,t){i.prototype.add=function(n){return typeof n=="number"?this.addS(n):this.addM(n)},i.prototype.addS=function(n){for(let s=0;s<this.rows;s++)for(let r=0;r<this.columns;r++)this.set(s,r,this.get(s,r)+n);return this},i.prototype.addM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let s=0;s<this.rows;s++)for(let r=0;r<this.columns;r++)this.set(s,r,this.get(s,r)+n.get(s,r));return this},i.add=function(n,s){return new t(n).add(s)},i.prototype.sub=function(n){return typeof n=="number"?this.subS(n):this.subM(n)},i.prototype.subS=function(n){for(let s=0;s<this.rows;s++)for(let r=0;r<this.columns;r++)this.set(s,r,this.get(s,r)-n);return this},i.prototype.subM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let s=0;s<this.rows;s++)for(let r=0;r<this.columns;r++)this.set(s,r,this.get(s,r)-n.get(s,r));return this},i.sub=function(n,s){return new t(n).sub(s)},i.prototype.subtract=i.prototype.sub,i.prototype.subtractS=i.prototype.subS,i.prototype.subtractM=i.prototype.subM,i.subtract=i.sub,i.prototype.mul=function(n){return typeof n=="number"?this.mulS(n):this.mulM(n)},i.prototype.mulS=function(n){for(let s=0;s<this.rows;s++)for(let r=0;r<this.columns;r++)this.set(s,r,this.get(s,r)*n);return this},i.prototype.mulM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let s=0;s<this.rows;s++)for(let r=0;r<this.columns;r++)this.set(s,r,this.get(s,r)*n.get(s,r));return this},i.mul=function(n,s){return new t(n).mul(s)},i.prototype.multiply=i.prototype.mul,i.prototype.multiplyS=i.prototype.mulS,i.prototype.multiplyM=i.prototype.mulM,i.multiply=i.mul,i.prototype.div=function(n){return typeof n=="number"?this.divS(n):this.divM(n)},i.prototype.divS=function(n){for(let s=0;s<this.rows;s++)for(let r=0;r<this.columns;r++)this.set(s,r,this.get(s,r)/n);return this},i.prototype.divM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let s=0;s<this.rows;s++)for(let r=0;r<this.columns;r++)this.set(s,r,this.get(s,r)/n.get(s,r));return this},i.div=function(n,s){return new t(n).div(s)},i.prototype.divide=i.prototype.div,i.prototype.divideS=i.prototype.divS,i.prototype.divideM=i.prototype.divM,i.divide=i.div,i.prototype.mod=function(n){return typeof n=="number"?this.modS(n):this.modM(n)},i.prototype.modS=function(n){for(let s=0;s<this.rows;s++)for(let r=0;r<this.columns;r++)this.set(s,r,this.get(s,r)%n);return this},i.prototype.modM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let s=0;s<this.rows;s++)for(let r=0;r<this.columns;r++)this.set(s,r,this.get(s,r)%n.get(s,r));return this},i.mod=function(n,s){return new t(n).mod(s)},i.prototype.modulus=i.prototype.mod,i.prototype.modulusS=i.prototype.modS,i.prototype.modulusM=i.prototype.modM,i.modulus=i.mod,i.prototype.and=function(n){return typeof n=="number"?this.andS(n):this.andM(n)},i.prototype.andS=function(n){for(let s=0;s<this.rows;s++)for(let r=0;r<this.columns;r++)this.set(s,r,this.get(s,r)&n);return this},i.prototype.andM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let s=0;s<this.rows;s++)for(let r=0;r<this.columns;r++)this.set(s,r,this.get(s,r)&n.get(s,r));return this},i.and=function(n,s){return new t(n).and(s)},i.prototype.or=function(n){return typeof n=="number"?this.orS(n):this.orM(n)},i.prototype.orS=function(n){for(let s=0;s<this.rows;s++)for(let r=0;r<this.columns;r++)this.set(s,r,this.get(s,r)|n);return this},i.prototype.orM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let s=0;s<this.rows;s++)for(let r=0;r<this.columns;r++)this.set(s,r,this.get(s,r)|n.get(s,r));return this},i.or=function(n,s){return new t(n).or(s)},i.prototype.xor=function(n){return typeof n=="number"?this.xorS(n):this.xorM(n)},i.prototype.xorS=function(n){for(let s=0;s<this.rows;s++)for(let r=0;r<this.columns;r++)this.set(s,r,this.get(s,r)^n);return this},i.prototype.xorM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let s=0;s<this.rows;s++)for(let r=0;r<this.columns;r++)this.set(s,r,this.get(s,r)^n.get(s,r));return this},i.xor=function(n,s){return new t(n).xor(s)},i.prototype.leftShift=function(n){return typeof n=="number"?this.leftShiftS(n):this.leftShiftM(n)},i.prototype.leftShiftS=function(n){for(let s=0;s<this.rows;s++)for(let r=0;r<this.columns;r++)this.set(s,r,this.get(s,r)<<n);return this},i.prototype.leftShiftM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let s=0;s<this.rows;s++)for(let r=0;r<this.columns;r++)this.set(s,r,this.get(s,r)<<n.get(s,r));return this},i.leftShift=function(n,s){return new t(n).leftShift(s)},i.prototype.signPropagatingRightShift=function(n){return typeof n=="number"?this.signPropagatingRightShiftS(n):this.signPropagatingRightShiftM(n)},i.prototype.signPropagatingRightShiftS=function(n){for(let s=0;s<this.rows;s++)for(let r=0;r<this.columns;r++)this.set(s,r,this.get(s,r)>>n);return this},i.prototype.signPropagatingRightShiftM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let s=0;s<this.rows;s++)for(let r=0;r<this.columns;r++)this.set(s,r,this.get(s,r)>>n.get(s,r));return this},i.signPropagatingRightShift=function(n,s){return new t(n).signPropagatingRightShift(s)},i.prototype.rightShift=function(n){return typeof n=="number"?this.rightShiftS(n):this.rightShiftM(n)},i.prototype.rightShiftS=function(n){for(let s=0;s<this.rows;s++)for(let r=0;r<this.columns;r++)this.set(s,r,this.get(s,r)>>>n);return this},i.prototype.rightShiftM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let s=0;s<this.rows;s++)for(let r=0;r<this.columns;r++)this.set(s,r,this.get(s,r)>>>n.get(s,r));return this},i.rightShift=function(n,s){return new t(n).rightShift(s)},i.prototype.zeroFillRightShift=i.prototype.rightShift,i.prototype.zeroFillRightShiftS=i.prototype.rightShiftS,i.prototype.zeroFillRightShiftM=i.prototype.rightShiftM,i.zeroFillRightShift=i.rightShift,i.prototype.not=function(){for(let n=0;n<this.rows;n++)for(let s=0;s<this.columns;s++)this.set(n,s,~this.get(n,s));return this},i.not=function(n){return new t(n).not()},i.prototype.abs=function(){for(let n=0;n<this.rows;n++)for(let s=0;s<this.columns;s++)this.set(n,s,Math.abs(this.get(n,s)));return this},i.abs=function(n){return new t(n).abs()},i.prototype.acos=function(){for(let n=0;n<this.rows;n++)for(let s=0;s<this.columns;s++)this.set(n,s,Math.acos(this.get(n,s)));return this},i.acos=function(n){return new t(n).acos()},i.prototype.acosh=function(){for(let n=0;n<this.rows;n++)for(let s=0;s<this.columns;s++)this.set(n,s,Math.acosh(this.get(n,s)));return this},i.acosh=function(n){return new t(n).acosh()},i.prototype.asin=function(){for(let n=0;n<this.rows;n++)for(let s=0;s<this.columns;s++)this.set(n,s,Math.asin(this.get(n,s)));return this},i.asin=function(n){return new t(n).asin()},i.prototype.asinh=function(){for(let n=0;n<this.rows;n++)for(let s=0;s<this.columns;s++)this.set(n,s,Math.asinh(this.get(n,s)));return this},i.asinh=function(n){return new t(n).asinh()},i.prototype.atan=function(){for(let n=0;n<this.rows;n++)for(let s=0;s<this.columns;s++)this.set(n,s,Math.atan(this.get(n,s)));return this},i.atan=function(n){return new t(n).atan()},i.prototype.atanh=function(){for(let n=0;n<this.rows;n++)for(let s=0;s<this.columns;s++)this.set(n,s,Math.atanh(this.get(n,s)));return this},i.atanh=function(n){return new t(n).atanh()},i.prototype.cbrt=function(){for(let n=0;n<this.rows;n++)for(let s=0;s<this.columns;s++)this.set(n,s,Math.cbrt(this.get(n,s)));return this},i.cbrt=function(n){return new t(n).cbrt()},i.prototype.ceil=function(){for(let n=0;n<this.rows;n++)for(let s=0;s<this.columns;s++)this.set(n,s,Math.ceil(this.get(n,s)));return this},i.ceil=function(n){return new t(n).ceil()},i.prototype.clz32=function(){for(let n=0;n<this.rows;n++)for(let s=0;s<this.columns;s++)this.set(n,s,Math.clz32(this.get(n,s)));return this},i.clz32=function(n){return new t(n).clz32()},i.prototype.cos=function(){for(let n=0;n<this.rows;n++)for(let s=0;s<this.columns;s++)this.set(n,s,Math.cos(this.get(n,s)));return this},i.cos=function(n){return new t(n).cos()},i.prototype.cosh=function(){for(let n=0;n<this.rows;n++)for(let s=0;s<this.columns;s++)this.set(n,s,Math.cosh(this.get(n,s)));return this},i.cosh=function(n){return new t(n).cosh()},i.prototype.exp=function(){for(let n=0;n<this.rows;n++)for(let s=0;s<this.columns;s++)this.set(n,s,Math.exp(this.get(n,s)));return this},i.exp=function(n){return new t(n).exp()},i.prototype.expm1=function(){for(let n=0;n<this.rows;n++)for(let s=0;s<this.columns;s++)this.set(n,s,Math.expm1(this.get(n,s)));return this},i.expm1=function(n){return new t(n).expm1()},i.prototype.floor=function(){for(let n=0;n<this.rows;n++)for(let s=0;s<this.columns;s++)this.set(n,s,Math.floor(this.get(n,s)));return this},i.floor=function(n){return new t(n).floor()},i.prototype.fround=function(){for(let n=0;n<this.rows;n++)for(let s=0;s<this.columns;s++)this.set(n,s,Math.fround(this.get(n,s)));return this},i.fround=function(n){return new t(n).fround()},i.prototype.log=function(){for(let n=0;n<this.rows;n++)for(let s=0;s<this.columns;s++)this.set(n,s,Math.log(this.get(n,s)));return this},i.log=function(n){return new t(n).log()},i.prototype.log1p=function(){for(let n=0;n<this.rows;n++)for(let s=0;s<this.columns;s++)this.set(n,s,Math.log1p(this.get(n,s)));return this},i.log1p=function(n){return new t(n).log1p()},i.prototype.log10=function(){for(let n=0;n<this.rows;n++)for(let s=0;s<this.columns;s++)this.set(n,s,Math.log10(this.get(n,s)));return this},i.log10=function(n){return new t(n).log10()},i.prototype.log2=function(){for(let n=0;n<this.rows;n++)for(let s=0;s<this.columns;s++)this.set(n,s,Math.log2(this.get(n,s)));return this},i.log2=function(n){return new t(n).log2()},i.prototype.round=function(){for(let n=0;n<this.rows;n++)for(let s=0;s<this.columns;s++)this.set(n,s,Math.round(this.get(n,s)));return this},i.round=function(n){return new t(n).round()},i.prototype.sign=function(){for(let n=0;n<this.rows;n++)for(let s=0;s<this.columns;s++)this.set(n,s,Math.sign(this.get(n,s)));return this},i.sign=function(n){return new t(n).sign()},i.prototype.sin=function(){for(let n=0;n<this.rows;n++)for(let s=0;s<this.columns;s++)this.set(n,s,Math.sin(this.get(n,s)));return this},i.sin=function(n){return new t(n).sin()},i.prototype.sinh=function(){for(let n=0;n<this.rows;n++)for(let s=0;s<this.columns;s++)this.set(n,s,Math.sinh(this.get(n,s)));return this},i.sinh=function(n){return new t(n).sinh()},i.prototype.sqrt=function(){for(let n=0;n<this.rows;n++)for(let s=0;s<this.columns;s++)this.set(n,s,Math.sqrt(this.get(n,s)));return this},i.sqrt=function(n){return new t(n).sqrt()},i.prototype.tan=function(){for(let n=0;n<this.rows;n++)for(let s=0;s<this.columns;s++)this.set(n,s,Math.tan(this.get(n,s)));return this},i.tan=function(n){return new t(n).tan()},i.prototype.tanh=function(){for(let n=0;n<this.rows;n++)for(let s=0;s<this.columns;s++)this.set(n,s,Math.tanh(this.get(n,s)));return this},i.tanh=function(n){return new t(n).tanh()},i.prototype.trunc=function(){for(let n=0;n<this.rows;n++)for(let s=0;s<this.columns;s++)this.set(n,s,Math.trunc(this.get(n,s)));return this},i.trunc=function(n){return new t(n).trunc()},i.pow=function(n,s){return new t(n).pow(s)},i.prototype.pow=function(n){return typeof n=="number"?this.powS(n):this.powM(n)},i.prototype.powS=function(n){for(let s=0;s<this.rows;s++)for(let r=0;r<this.columns;r++)this.set(s,r,this.get(s,r)**n);return this},i.prototype.powM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let s=0;s<this.rows;s++)for(let r=0;r<this.columns;r++)this.set(s,r,this.get(s,r)**n.get(s,r));return this}}function cn(i,t,e){let n=e?i.rows:i.rows-1;if(t<0||t>n)throw new RangeError("Row index out of range")}function hn(i,t,e){let n=e?i.columns:i.columns-1;if(t<0||t>n)throw new RangeError("Column index out of range")}function is(i,t){if(t.to1DArray&&(t=t.to1DArray()),t.length!==i.columns)throw new RangeError("vector size must be the same as the number of columns");return t}function ss(i,t){if(t.to1DArray&&(t=t.to1DArray()),t.length!==i.rows)throw new RangeError("vector size must be the same as the number of rows");return t}function Yl(i,t){if(!Re(t))throw new TypeError("row indices must be an array");for(let e=0;e<t.length;e++)if(t[e]<0||t[e]>=i.rows)throw new RangeError("row indices are out of range")}function jl(i,t){if(!Re(t))throw new TypeError("column indices must be an array");for(let e=0;e<t.length;e++)if(t[e]<0||t[e]>=i.columns)throw new RangeError("column indices are out of range")}function Bl(i,t,e,n,s){if(arguments.length!==5)throw new RangeError("expected 4 arguments");if(Yr("startRow",t),Yr("endRow",e),Yr("startColumn",n),Yr("endColumn",s),t>e||n>s||t<0||t>=i.rows||e<0||e>=i.rows||n<0||n>=i.columns||s<0||s>=i.columns)throw new RangeError("Submatrix indices are out of range")}function no(i,t=0){let e=[];for(let n=0;n<i;n++)e.push(t);return e}function Yr(i,t){if(typeof t!="number")throw new TypeError(`${i} must be a number`)}function ns(i){if(i.isEmpty())throw new Error("Empty matrix has no elements to index")}function Sg(i){let t=no(i.rows);for(let e=0;e<i.rows;++e)for(let n=0;n<i.columns;++n)t[e]+=i.get(e,n);return t}function wg(i){let t=no(i.columns);for(let e=0;e<i.rows;++e)for(let n=0;n<i.columns;++n)t[n]+=i.get(e,n);return t}function Eg(i){let t=0;for(let e=0;e<i.rows;e++)for(let n=0;n<i.columns;n++)t+=i.get(e,n);return t}function Tg(i){let t=no(i.rows,1);for(let e=0;e<i.rows;++e)for(let n=0;n<i.columns;++n)t[e]*=i.get(e,n);return t}function Ag(i){let t=no(i.columns,1);for(let e=0;e<i.rows;++e)for(let n=0;n<i.columns;++n)t[n]*=i.get(e,n);return t}function Cg(i){let t=1;for(let e=0;e<i.rows;e++)for(let n=0;n<i.columns;n++)t*=i.get(e,n);return t}function Rg(i,t,e){let n=i.rows,s=i.columns,r=[];for(let o=0;o<n;o++){let a=0,l=0,c=0;for(let h=0;h<s;h++)c=i.get(o,h)-e[o],a+=c,l+=c*c;t?r.push((l-a*a/s)/(s-1)):r.push((l-a*a/s)/s)}return r}function Pg(i,t,e){let n=i.rows,s=i.columns,r=[];for(let o=0;o<s;o++){let a=0,l=0,c=0;for(let h=0;h<n;h++)c=i.get(h,o)-e[o],a+=c,l+=c*c;t?r.push((l-a*a/n)/(n-1)):r.push((l-a*a/n)/n)}return r}function Ig(i,t,e){let n=i.rows,s=i.columns,r=n*s,o=0,a=0,l=0;for(let c=0;c<n;c++)for(let h=0;h<s;h++)l=i.get(c,h)-e,o+=l,a+=l*l;return t?(a-o*o/r)/(r-1):(a-o*o/r)/r}function Lg(i,t){for(let e=0;e<i.rows;e++)for(let n=0;n<i.columns;n++)i.set(e,n,i.get(e,n)-t[e])}function Dg(i,t){for(let e=0;e<i.rows;e++)for(let n=0;n<i.columns;n++)i.set(e,n,i.get(e,n)-t[n])}function Ng(i,t){for(let e=0;e<i.rows;e++)for(let n=0;n<i.columns;n++)i.set(e,n,i.get(e,n)-t)}function Fg(i){let t=[];for(let e=0;e<i.rows;e++){let n=0;for(let s=0;s<i.columns;s++)n+=i.get(e,s)**2/(i.columns-1);t.push(Math.sqrt(n))}return t}function Og(i,t){for(let e=0;e<i.rows;e++)for(let n=0;n<i.columns;n++)i.set(e,n,i.get(e,n)/t[e])}function Ug(i){let t=[];for(let e=0;e<i.columns;e++){let n=0;for(let s=0;s<i.rows;s++)n+=i.get(s,e)**2/(i.rows-1);t.push(Math.sqrt(n))}return t}function Bg(i,t){for(let e=0;e<i.rows;e++)for(let n=0;n<i.columns;n++)i.set(e,n,i.get(e,n)/t[n])}function kg(i){let t=i.size-1,e=0;for(let n=0;n<i.columns;n++)for(let s=0;s<i.rows;s++)e+=i.get(s,n)**2/t;return Math.sqrt(e)}function zg(i,t){for(let e=0;e<i.rows;e++)for(let n=0;n<i.columns;n++)i.set(e,n,i.get(e,n)/t)}var re=class i{static from1DArray(t,e,n){if(t*e!==n.length)throw new RangeError("data length does not match given dimensions");let r=new ot(t,e);for(let o=0;o<t;o++)for(let a=0;a<e;a++)r.set(o,a,n[o*e+a]);return r}static rowVector(t){let e=new ot(1,t.length);for(let n=0;n<t.length;n++)e.set(0,n,t[n]);return e}static columnVector(t){let e=new ot(t.length,1);for(let n=0;n<t.length;n++)e.set(n,0,t[n]);return e}static zeros(t,e){return new ot(t,e)}static ones(t,e){return new ot(t,e).fill(1)}static rand(t,e,n={}){if(typeof n!="object")throw new TypeError("options must be an object");let{random:s=Math.random}=n,r=new ot(t,e);for(let o=0;o<t;o++)for(let a=0;a<e;a++)r.set(o,a,s());return r}static randInt(t,e,n={}){if(typeof n!="object")throw new TypeError("options must be an object");let{min:s=0,max:r=1e3,random:o=Math.random}=n;if(!Number.isInteger(s))throw new TypeError("min must be an integer");if(!Number.isInteger(r))throw new TypeError("max must be an integer");if(s>=r)throw new RangeError("min must be smaller than max");let a=r-s,l=new ot(t,e);for(let c=0;c<t;c++)for(let h=0;h<e;h++){let u=s+Math.round(o()*a);l.set(c,h,u)}return l}static eye(t,e,n){e===void 0&&(e=t),n===void 0&&(n=1);let s=Math.min(t,e),r=this.zeros(t,e);for(let o=0;o<s;o++)r.set(o,o,n);return r}static diag(t,e,n){let s=t.length;e===void 0&&(e=s),n===void 0&&(n=e);let r=Math.min(s,e,n),o=this.zeros(e,n);for(let a=0;a<r;a++)o.set(a,a,t[a]);return o}static min(t,e){t=this.checkMatrix(t),e=this.checkMatrix(e);let n=t.rows,s=t.columns,r=new ot(n,s);for(let o=0;o<n;o++)for(let a=0;a<s;a++)r.set(o,a,Math.min(t.get(o,a),e.get(o,a)));return r}static max(t,e){t=this.checkMatrix(t),e=this.checkMatrix(e);let n=t.rows,s=t.columns,r=new this(n,s);for(let o=0;o<n;o++)for(let a=0;a<s;a++)r.set(o,a,Math.max(t.get(o,a),e.get(o,a)));return r}static checkMatrix(t){return i.isMatrix(t)?t:new ot(t)}static isMatrix(t){return t!=null&&t.klass==="Matrix"}get size(){return this.rows*this.columns}apply(t){if(typeof t!="function")throw new TypeError("callback must be a function");for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)t.call(this,e,n);return this}applyAlongAxis(t,e){if(typeof t!="function")throw new TypeError("callback must be a function");let n=[];switch(e){case"row":{for(let s=0;s<this.rows;s++)n.push(t.call(this,this.getRow(s),s));break}case"column":{for(let s=0;s<this.columns;s++)n.push(t.call(this,this.getColumn(s),s));break}default:throw new Error(`invalid option: ${e}`)}return n}to1DArray(){let t=[];for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)t.push(this.get(e,n));return t}to2DArray(){let t=[];for(let e=0;e<this.rows;e++){t.push([]);for(let n=0;n<this.columns;n++)t[e].push(this.get(e,n))}return t}toJSON(){return this.to2DArray()}isRowVector(){return this.rows===1}isColumnVector(){return this.columns===1}isVector(){return this.rows===1||this.columns===1}isSquare(){return this.rows===this.columns}isEmpty(){return this.rows===0||this.columns===0}isSymmetric(){if(this.isSquare()){for(let t=0;t<this.rows;t++)for(let e=0;e<=t;e++)if(this.get(t,e)!==this.get(e,t))return!1;return!0}return!1}isDistance(){if(!this.isSymmetric())return!1;for(let t=0;t<this.rows;t++)if(this.get(t,t)!==0)return!1;return!0}isEchelonForm(){let t=0,e=0,n=-1,s=!0,r=!1;for(;t<this.rows&&s;){for(e=0,r=!1;e<this.columns&&r===!1;)this.get(t,e)===0?e++:this.get(t,e)===1&&e>n?(r=!0,n=e):(s=!1,r=!0);t++}return s}isReducedEchelonForm(){let t=0,e=0,n=-1,s=!0,r=!1;for(;t<this.rows&&s;){for(e=0,r=!1;e<this.columns&&r===!1;)this.get(t,e)===0?e++:this.get(t,e)===1&&e>n?(r=!0,n=e):(s=!1,r=!0);for(let o=e+1;o<this.rows;o++)this.get(t,o)!==0&&(s=!1);t++}return s}echelonForm(){let t=this.clone(),e=0,n=0;for(;e<t.rows&&n<t.columns;){let s=e;for(let r=e;r<t.rows;r++)t.get(r,n)>t.get(s,n)&&(s=r);if(t.get(s,n)===0)n++;else{t.swapRows(e,s);let r=t.get(e,n);for(let o=n;o<t.columns;o++)t.set(e,o,t.get(e,o)/r);for(let o=e+1;o<t.rows;o++){let a=t.get(o,n)/t.get(e,n);t.set(o,n,0);for(let l=n+1;l<t.columns;l++)t.set(o,l,t.get(o,l)-t.get(e,l)*a)}e++,n++}}return t}reducedEchelonForm(){let t=this.echelonForm(),e=t.columns,n=t.rows,s=n-1;for(;s>=0;)if(t.maxRow(s)===0)s--;else{let r=0,o=!1;for(;r<n&&o===!1;)t.get(s,r)===1?o=!0:r++;for(let a=0;a<s;a++){let l=t.get(a,r);for(let c=r;c<e;c++){let h=t.get(a,c)-l*t.get(s,c);t.set(a,c,h)}}s--}return t}set(){throw new Error("set method is unimplemented")}get(){throw new Error("get method is unimplemented")}repeat(t={}){if(typeof t!="object")throw new TypeError("options must be an object");let{rows:e=1,columns:n=1}=t;if(!Number.isInteger(e)||e<=0)throw new TypeError("rows must be a positive integer");if(!Number.isInteger(n)||n<=0)throw new TypeError("columns must be a positive integer");let s=new ot(this.rows*e,this.columns*n);for(let r=0;r<e;r++)for(let o=0;o<n;o++)s.setSubMatrix(this,this.rows*r,this.columns*o);return s}fill(t){for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,t);return this}neg(){return this.mulS(-1)}getRow(t){cn(this,t);let e=[];for(let n=0;n<this.columns;n++)e.push(this.get(t,n));return e}getRowVector(t){return ot.rowVector(this.getRow(t))}setRow(t,e){cn(this,t),e=is(this,e);for(let n=0;n<this.columns;n++)this.set(t,n,e[n]);return this}swapRows(t,e){cn(this,t),cn(this,e);for(let n=0;n<this.columns;n++){let s=this.get(t,n);this.set(t,n,this.get(e,n)),this.set(e,n,s)}return this}getColumn(t){hn(this,t);let e=[];for(let n=0;n<this.rows;n++)e.push(this.get(n,t));return e}getColumnVector(t){return ot.columnVector(this.getColumn(t))}setColumn(t,e){hn(this,t),e=ss(this,e);for(let n=0;n<this.rows;n++)this.set(n,t,e[n]);return this}swapColumns(t,e){hn(this,t),hn(this,e);for(let n=0;n<this.rows;n++){let s=this.get(n,t);this.set(n,t,this.get(n,e)),this.set(n,e,s)}return this}addRowVector(t){t=is(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)+t[n]);return this}subRowVector(t){t=is(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)-t[n]);return this}mulRowVector(t){t=is(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)*t[n]);return this}divRowVector(t){t=is(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)/t[n]);return this}addColumnVector(t){t=ss(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)+t[e]);return this}subColumnVector(t){t=ss(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)-t[e]);return this}mulColumnVector(t){t=ss(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)*t[e]);return this}divColumnVector(t){t=ss(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)/t[e]);return this}mulRow(t,e){cn(this,t);for(let n=0;n<this.columns;n++)this.set(t,n,this.get(t,n)*e);return this}mulColumn(t,e){hn(this,t);for(let n=0;n<this.rows;n++)this.set(n,t,this.get(n,t)*e);return this}max(t){if(this.isEmpty())return NaN;switch(t){case"row":{let e=new Array(this.rows).fill(Number.NEGATIVE_INFINITY);for(let n=0;n<this.rows;n++)for(let s=0;s<this.columns;s++)this.get(n,s)>e[n]&&(e[n]=this.get(n,s));return e}case"column":{let e=new Array(this.columns).fill(Number.NEGATIVE_INFINITY);for(let n=0;n<this.rows;n++)for(let s=0;s<this.columns;s++)this.get(n,s)>e[s]&&(e[s]=this.get(n,s));return e}case void 0:{let e=this.get(0,0);for(let n=0;n<this.rows;n++)for(let s=0;s<this.columns;s++)this.get(n,s)>e&&(e=this.get(n,s));return e}default:throw new Error(`invalid option: ${t}`)}}maxIndex(){ns(this);let t=this.get(0,0),e=[0,0];for(let n=0;n<this.rows;n++)for(let s=0;s<this.columns;s++)this.get(n,s)>t&&(t=this.get(n,s),e[0]=n,e[1]=s);return e}min(t){if(this.isEmpty())return NaN;switch(t){case"row":{let e=new Array(this.rows).fill(Number.POSITIVE_INFINITY);for(let n=0;n<this.rows;n++)for(let s=0;s<this.columns;s++)this.get(n,s)<e[n]&&(e[n]=this.get(n,s));return e}case"column":{let e=new Array(this.columns).fill(Number.POSITIVE_INFINITY);for(let n=0;n<this.rows;n++)for(let s=0;s<this.columns;s++)this.get(n,s)<e[s]&&(e[s]=this.get(n,s));return e}case void 0:{let e=this.get(0,0);for(let n=0;n<this.rows;n++)for(let s=0;s<this.columns;s++)this.get(n,s)<e&&(e=this.get(n,s));return e}default:throw new Error(`invalid option: ${t}`)}}minIndex(){ns(this);let t=this.get(0,0),e=[0,0];for(let n=0;n<this.rows;n++)for(let s=0;s<this.columns;s++)this.get(n,s)<t&&(t=this.get(n,s),e[0]=n,e[1]=s);return e}maxRow(t){if(cn(this,t),this.isEmpty())return NaN;let e=this.get(t,0);for(let n=1;n<this.columns;n++)this.get(t,n)>e&&(e=this.get(t,n));return e}maxRowIndex(t){cn(this,t),ns(this);let e=this.get(t,0),n=[t,0];for(let s=1;s<this.columns;s++)this.get(t,s)>e&&(e=this.get(t,s),n[1]=s);return n}minRow(t){if(cn(this,t),this.isEmpty())return NaN;let e=this.get(t,0);for(let n=1;n<this.columns;n++)this.get(t,n)<e&&(e=this.get(t,n));return e}minRowIndex(t){cn(this,t),ns(this);let e=this.get(t,0),n=[t,0];for(let s=1;s<this.columns;s++)this.get(t,s)<e&&(e=this.get(t,s),n[1]=s);return n}maxColumn(t){if(hn(this,t),this.isEmpty())return NaN;let e=this.get(0,t);for(let n=1;n<this.rows;n++)this.get(n,t)>e&&(e=this.get(n,t));return e}maxColumnIndex(t){hn(this,t),ns(this);let e=this.get(0,t),n=[0,t];for(let s=1;s<this.rows;s++)this.get(s,t)>e&&(e=this.get(s,t),n[0]=s);return n}minColumn(t){if(hn(this,t),this.isEmpty())return NaN;let e=this.get(0,t);for(let n=1;n<this.rows;n++)this.get(n,t)<e&&(e=this.get(n,t));return e}minColumnIndex(t){hn(this,t),ns(this);let e=this.get(0,t),n=[0,t];for(let s=1;s<this.rows;s++)this.get(s,t)<e&&(e=this.get(s,t),n[0]=s);return n}diag(){let t=Math.min(this.rows,this.columns),e=[];for(let n=0;n<t;n++)e.push(this.get(n,n));return e}norm(t="frobenius"){switch(t){case"max":return ot.abs(this).max();case"frobenius":return Math.sqrt(this.dot(this));default:throw new RangeError(`unknown norm type: ${t}`)}}cumulativeSum(){let t=0;for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)t+=this.get(e,n),this.set(e,n,t);return this}dot(t){i.isMatrix(t)&&(t=t.to1DArray());let e=this.to1DArray();if(e.length!==t.length)throw new RangeError("vectors do not have the same size");let n=0;for(let s=0;s<e.length;s++)n+=e[s]*t[s];return n}mmul(t){t=ot.checkMatrix(t);let e=this.rows,n=this.columns,s=t.columns,r=new ot(e,s),o=new Float64Array(n);for(let a=0;a<s;a++){for(let l=0;l<n;l++)o[l]=t.get(l,a);for(let l=0;l<e;l++){let c=0;for(let h=0;h<n;h++)c+=this.get(l,h)*o[h];r.set(l,a,c)}}return r}gram(){let t=this.rows,e=this.columns,n=new Float64Array(e*e);for(let r=0;r<t;r++)for(let o=0;o<e;o++){let a=this.get(r,o);if(a===0)continue;let l=o*e;for(let c=o;c<e;c++)n[l+c]+=a*this.get(r,c)}let s=new ot(e,e);for(let r=0;r<e;r++){let o=r*e;for(let a=r;a<e;a++){let l=n[o+a];s.set(r,a,l),s.set(a,r,l)}}return s}transposeMultiply(t){if(t=ot.checkMatrix(t),this.rows!==t.rows)throw new RangeError("the number of rows of the two matrices must be equal");let e=this.columns,n=t.columns,s=new ot(e,n),r=new Float64Array(n);for(let o=0;o<this.rows;o++){for(let a=0;a<n;a++)r[a]=t.get(o,a);for(let a=0;a<e;a++){let l=this.get(o,a);if(l===0)continue;let c=s.data[a];for(let h=0;h<n;h++)c[h]+=l*r[h]}}return s}mmulByTranspose(t){let e=this.rows,n=this.columns;if(t!==void 0&&t.length!==n)throw new RangeError("scale must have one value per column");let s=new ot(e,e),r=new Float64Array(n);for(let o=0;o<e;o++){if(t===void 0)for(let a=0;a<n;a++)r[a]=this.get(o,a);else for(let a=0;a<n;a++)r[a]=t[a]*this.get(o,a);for(let a=o;a<e;a++){let l=0;for(let c=0;c<n;c++)l+=this.get(a,c)*r[c];s.set(a,o,l),s.set(o,a,l)}}return s}mpow(t){if(!this.isSquare())throw new RangeError("Matrix must be square");if(!Number.isInteger(t)||t<0)throw new RangeError("Exponent must be a non-negative integer");let e=ot.eye(this.rows),n=this;for(let s=t;s>=1;s/=2)(s&1)!==0&&(e=e.mmul(n)),n=n.mmul(n);return e}strassen2x2(t){t=ot.checkMatrix(t);let e=new ot(2,2),n=this.get(0,0),s=t.get(0,0),r=this.get(0,1),o=t.get(0,1),a=this.get(1,0),l=t.get(1,0),c=this.get(1,1),h=t.get(1,1),u=(n+c)*(s+h),f=(a+c)*s,p=n*(o-h),m=c*(l-s),x=(n+r)*h,g=(a-n)*(s+o),d=(r-c)*(l+h),_=u+m-x+d,E=p+x,S=f+m,T=u-f+p+g;return e.set(0,0,_),e.set(0,1,E),e.set(1,0,S),e.set(1,1,T),e}strassen3x3(t){t=ot.checkMatrix(t);let e=new ot(3,3),n=this.get(0,0),s=this.get(0,1),r=this.get(0,2),o=this.get(1,0),a=this.get(1,1),l=this.get(1,2),c=this.get(2,0),h=this.get(2,1),u=this.get(2,2),f=t.get(0,0),p=t.get(0,1),m=t.get(0,2),x=t.get(1,0),g=t.get(1,1),d=t.get(1,2),_=t.get(2,0),E=t.get(2,1),S=t.get(2,2),T=(n+s+r-o-a-h-u)*g,R=(n-o)*(-p+g),y=a*(-f+p+x-g-d-_+S),w=(-n+o+a)*(f-p+g),O=(o+a)*(-f+p),v=n*f,A=(-n+c+h)*(f-m+d),D=(-n+c)*(m-d),L=(c+h)*(-f+m),P=(n+s+r-a-l-c-h)*d,k=h*(-f+m+x-g-d-_+E),G=(-r+h+u)*(g+_-E),U=(r-u)*(g-E),tt=r*_,W=(h+u)*(-_+E),Y=(-r+a+l)*(d+_-S),et=(r-l)*(d-S),Mt=(a+l)*(-_+S),ft=s*x,q=l*E,st=o*m,gt=c*p,bt=u*S,xt=v+tt+ft,Ot=T+w+O+v+G+tt+W,pe=v+A+L+P+tt+Y+Mt,Pt=R+y+w+v+tt+Y+et,Kt=R+w+O+v+q,ee=tt+Y+et+Mt+st,Ht=v+A+D+k+G+U+tt,be=G+U+tt+W+gt,ge=v+A+D+L+bt;return e.set(0,0,xt),e.set(0,1,Ot),e.set(0,2,pe),e.set(1,0,Pt),e.set(1,1,Kt),e.set(1,2,ee),e.set(2,0,Ht),e.set(2,1,be),e.set(2,2,ge),e}mmulStrassen(t){t=ot.checkMatrix(t);let e=this.clone(),n=e.rows,s=e.columns,r=t.rows,o=t.columns;s!==r&&console.warn(`Multiplying ${n} x ${s} and ${r} x ${o} matrix: dimensions do not match.`);function a(u,f,p){let m=u.rows,x=u.columns;if(m===f&&x===p)return u;{let g=i.zeros(f,p);return g=g.setSubMatrix(u,0,0),g}}let l=Math.max(n,r),c=Math.max(s,o);e=a(e,l,c),t=a(t,l,c);function h(u,f,p,m){if(p<=512||m<=512)return u.mmul(f);p%2===1&&m%2===1?(u=a(u,p+1,m+1),f=a(f,p+1,m+1)):p%2===1?(u=a(u,p+1,m),f=a(f,p+1,m)):m%2===1&&(u=a(u,p,m+1),f=a(f,p,m+1));let x=parseInt(u.rows/2,10),g=parseInt(u.columns/2,10),d=u.subMatrix(0,x-1,0,g-1),_=f.subMatrix(0,x-1,0,g-1),E=u.subMatrix(0,x-1,g,u.columns-1),S=f.subMatrix(0,x-1,g,f.columns-1),T=u.subMatrix(x,u.rows-1,0,g-1),R=f.subMatrix(x,f.rows-1,0,g-1),y=u.subMatrix(x,u.rows-1,g,u.columns-1),w=f.subMatrix(x,f.rows-1,g,f.columns-1),O=h(i.add(d,y),i.add(_,w),x,g),v=h(i.add(T,y),_,x,g),A=h(d,i.sub(S,w),x,g),D=h(y,i.sub(R,_),x,g),L=h(i.add(d,E),w,x,g),P=h(i.sub(T,d),i.add(_,S),x,g),k=h(i.sub(E,y),i.add(R,w),x,g),G=i.add(O,D);G.sub(L),G.add(k);let U=i.add(A,L),tt=i.add(v,D),W=i.sub(O,v);W.add(A),W.add(P);let Y=i.zeros(2*G.rows,2*G.columns);return Y=Y.setSubMatrix(G,0,0),Y=Y.setSubMatrix(U,G.rows,0),Y=Y.setSubMatrix(tt,0,G.columns),Y=Y.setSubMatrix(W,G.rows,G.columns),Y.subMatrix(0,p-1,0,m-1)}return h(e,t,l,c)}scaleRows(t={}){if(typeof t!="object")throw new TypeError("options must be an object");let{min:e=0,max:n=1}=t;if(!Number.isFinite(e))throw new TypeError("min must be a number");if(!Number.isFinite(n))throw new TypeError("max must be a number");if(e>=n)throw new RangeError("min must be smaller than max");let s=new ot(this.rows,this.columns);for(let r=0;r<this.rows;r++){let o=this.getRow(r);o.length>0&&Su(o,{min:e,max:n,output:o}),s.setRow(r,o)}return s}scaleColumns(t={}){if(typeof t!="object")throw new TypeError("options must be an object");let{min:e=0,max:n=1}=t;if(!Number.isFinite(e))throw new TypeError("min must be a number");if(!Number.isFinite(n))throw new TypeError("max must be a number");if(e>=n)throw new RangeError("min must be smaller than max");let s=new ot(this.rows,this.columns);for(let r=0;r<this.columns;r++){let o=this.getColumn(r);o.length&&Su(o,{min:e,max:n,output:o}),s.setColumn(r,o)}return s}flipRows(){let t=Math.ceil(this.columns/2);for(let e=0;e<this.rows;e++)for(let n=0;n<t;n++){let s=this.get(e,n),r=this.get(e,this.columns-1-n);this.set(e,n,r),this.set(e,this.columns-1-n,s)}return this}flipColumns(){let t=Math.ceil(this.rows/2);for(let e=0;e<this.columns;e++)for(let n=0;n<t;n++){let s=this.get(n,e),r=this.get(this.rows-1-n,e);this.set(n,e,r),this.set(this.rows-1-n,e,s)}return this}kroneckerProduct(t){t=ot.checkMatrix(t);let e=this.rows,n=this.columns,s=t.rows,r=t.columns,o=new ot(e*s,n*r);for(let a=0;a<e;a++)for(let l=0;l<n;l++)for(let c=0;c<s;c++)for(let h=0;h<r;h++)o.set(s*a+c,r*l+h,this.get(a,l)*t.get(c,h));return o}kroneckerSum(t){if(t=ot.checkMatrix(t),!this.isSquare()||!t.isSquare())throw new Error("Kronecker Sum needs two Square Matrices");let e=this.rows,n=t.rows,s=this.kroneckerProduct(ot.eye(n,n)),r=ot.eye(e,e).kroneckerProduct(t);return s.add(r)}transpose(){let t=new ot(this.columns,this.rows);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)t.set(n,e,this.get(e,n));return t}sortRows(t=Eu){for(let e=0;e<this.rows;e++)this.setRow(e,this.getRow(e).sort(t));return this}sortColumns(t=Eu){for(let e=0;e<this.columns;e++)this.setColumn(e,this.getColumn(e).sort(t));return this}subMatrix(t,e,n,s){Bl(this,t,e,n,s);let r=new ot(e-t+1,s-n+1);for(let o=t;o<=e;o++)for(let a=n;a<=s;a++)r.set(o-t,a-n,this.get(o,a));return r}subMatrixRow(t,e,n){if(e===void 0&&(e=0),n===void 0&&(n=this.columns-1),e>n||e<0||e>=this.columns||n<0||n>=this.columns)throw new RangeError("Argument out of range");let s=new ot(t.length,n-e+1);for(let r=0;r<t.length;r++)for(let o=e;o<=n;o++){if(t[r]<0||t[r]>=this.rows)throw new RangeError(`Row index out of range: ${t[r]}`);s.set(r,o-e,this.get(t[r],o))}return s}subMatrixColumn(t,e,n){if(e===void 0&&(e=0),n===void 0&&(n=this.rows-1),e>n||e<0||e>=this.rows||n<0||n>=this.rows)throw new RangeError("Argument out of range");let s=new ot(n-e+1,t.length);for(let r=0;r<t.length;r++)for(let o=e;o<=n;o++){if(t[r]<0||t[r]>=this.columns)throw new RangeError(`Column index out of range: ${t[r]}`);s.set(o-e,r,this.get(o,t[r]))}return s}setSubMatrix(t,e,n){if(t=ot.checkMatrix(t),t.isEmpty())return this;let s=e+t.rows-1,r=n+t.columns-1;Bl(this,e,s,n,r);for(let o=0;o<t.rows;o++)for(let a=0;a<t.columns;a++)this.set(e+o,n+a,t.get(o,a));return this}concat(t,e="row"){switch(t=ot.checkMatrix(t),e){case"row":{if(this.columns!==t.columns)throw new RangeError("both matrices must have the same number of columns");let n=new ot(this.rows+t.rows,this.columns);return n.setSubMatrix(this,0,0),n.setSubMatrix(t,this.rows,0),n}case"column":{if(this.rows!==t.rows)throw new RangeError("both matrices must have the same number of rows");let n=new ot(this.rows,this.columns+t.columns);return n.setSubMatrix(this,0,0),n.setSubMatrix(t,0,this.columns),n}default:throw new Error(`invalid option: ${e}`)}}selection(t,e){Yl(this,t),jl(this,e);let n=new ot(t.length,e.length);for(let s=0;s<t.length;s++){let r=t[s];for(let o=0;o<e.length;o++){let a=e[o];n.set(s,o,this.get(r,a))}}return n}trace(){let t=Math.min(this.rows,this.columns),e=0;for(let n=0;n<t;n++)e+=this.get(n,n);return e}clone(){return this.constructor.copy(this,new ot(this.rows,this.columns))}static copy(t,e){for(let[n,s,r]of t.entries())e.set(n,s,r);return e}sum(t){switch(t){case"row":return Sg(this);case"column":return wg(this);case void 0:return Eg(this);default:throw new Error(`invalid option: ${t}`)}}product(t){switch(t){case"row":return Tg(this);case"column":return Ag(this);case void 0:return Cg(this);default:throw new Error(`invalid option: ${t}`)}}mean(t){let e=this.sum(t);switch(t){case"row":{for(let n=0;n<this.rows;n++)e[n]/=this.columns;return e}case"column":{for(let n=0;n<this.columns;n++)e[n]/=this.rows;return e}case void 0:return e/this.size;default:throw new Error(`invalid option: ${t}`)}}variance(t,e={}){if(typeof t=="object"&&(e=t,t=void 0),typeof e!="object")throw new TypeError("options must be an object");let{unbiased:n=!0,mean:s=this.mean(t)}=e;if(typeof n!="boolean")throw new TypeError("unbiased must be a boolean");switch(t){case"row":{if(!Re(s))throw new TypeError("mean must be an array");return Rg(this,n,s)}case"column":{if(!Re(s))throw new TypeError("mean must be an array");return Pg(this,n,s)}case void 0:{if(typeof s!="number")throw new TypeError("mean must be a number");return Ig(this,n,s)}default:throw new Error(`invalid option: ${t}`)}}standardDeviation(t,e){typeof t=="object"&&(e=t,t=void 0);let n=this.variance(t,e);if(t===void 0)return Math.sqrt(n);for(let s=0;s<n.length;s++)n[s]=Math.sqrt(n[s]);return n}center(t,e={}){if(typeof t=="object"&&(e=t,t=void 0),typeof e!="object")throw new TypeError("options must be an object");let{center:n=this.mean(t)}=e;switch(t){case"row":{if(!Re(n))throw new TypeError("center must be an array");return Lg(this,n),this}case"column":{if(!Re(n))throw new TypeError("center must be an array");return Dg(this,n),this}case void 0:{if(typeof n!="number")throw new TypeError("center must be a number");return Ng(this,n),this}default:throw new Error(`invalid option: ${t}`)}}scale(t,e={}){if(typeof t=="object"&&(e=t,t=void 0),typeof e!="object")throw new TypeError("options must be an object");let n=e.scale;switch(t){case"row":{if(n===void 0)n=Fg(this);else if(!Re(n))throw new TypeError("scale must be an array");return Og(this,n),this}case"column":{if(n===void 0)n=Ug(this);else if(!Re(n))throw new TypeError("scale must be an array");return Bg(this,n),this}case void 0:{if(n===void 0)n=kg(this);else if(typeof n!="number")throw new TypeError("scale must be a number");return zg(this,n),this}default:throw new Error(`invalid option: ${t}`)}}toString(t){return Au(this,t)}[Symbol.iterator](){return this.entries()}*entries(){for(let t=0;t<this.rows;t++)for(let e=0;e<this.columns;e++)yield[t,e,this.get(t,e)]}*values(){for(let t=0;t<this.rows;t++)for(let e=0;e<this.columns;e++)yield this.get(t,e)}};re.prototype.klass="Matrix";typeof Symbol<"u"&&(re.prototype[Symbol.for("nodejs.util.inspect.custom")]=_g);function Eu(i,t){return i-t}function Vg(i){return i.every(t=>typeof t=="number")}re.random=re.rand;re.randomInt=re.randInt;re.diagonal=re.diag;re.prototype.diagonal=re.prototype.diag;re.identity=re.eye;re.prototype.negate=re.prototype.neg;re.prototype.tensorProduct=re.prototype.kroneckerProduct;var ot=class i extends re{data;#t(t,e){if(this.data=[],Number.isInteger(e)&&e>=0)for(let n=0;n<t;n++)this.data.push(new Float64Array(e));else throw new TypeError("nColumns must be a positive integer");this.rows=t,this.columns=e}constructor(t,e){if(super(),i.isMatrix(t))this.#t(t.rows,t.columns),i.copy(t,this);else if(Number.isInteger(t)&&t>=0)this.#t(t,e);else if(Re(t)){let n=t;if(t=n.length,e=t?n[0].length:0,typeof e!="number")throw new TypeError("Data must be a 2D array with at least one element");this.data=[];for(let s=0;s<t;s++){if(n[s].length!==e)throw new RangeError("Inconsistent array dimensions");if(!Vg(n[s]))throw new TypeError("Input data contains non-numeric values");this.data.push(Float64Array.from(n[s]))}this.rows=t,this.columns=e}else throw new TypeError("First argument must be a positive number or an array")}set(t,e,n){return this.data[t][e]=n,this}get(t,e){return this.data[t][e]}removeRow(t){return cn(this,t),this.data.splice(t,1),this.rows-=1,this}addRow(t,e){return e===void 0&&(e=t,t=this.rows),cn(this,t,!0),e=Float64Array.from(is(this,e)),this.data.splice(t,0,e),this.rows+=1,this}removeColumn(t){hn(this,t);for(let e=0;e<this.rows;e++){let n=new Float64Array(this.columns-1);for(let s=0;s<t;s++)n[s]=this.data[e][s];for(let s=t+1;s<this.columns;s++)n[s-1]=this.data[e][s];this.data[e]=n}return this.columns-=1,this}addColumn(t,e){typeof e>"u"&&(e=t,t=this.columns),hn(this,t,!0),e=ss(this,e);for(let n=0;n<this.rows;n++){let s=new Float64Array(this.columns+1),r=0;for(;r<t;r++)s[r]=this.data[n][r];for(s[r++]=e[n];r<this.columns+1;r++)s[r]=this.data[n][r-1];this.data[n]=s}return this.columns+=1,this}};Mg(re,ot);var Fi=class i extends re{#t;get size(){return this.#t.size}get rows(){return this.#t.rows}get columns(){return this.#t.columns}get diagonalSize(){return this.rows}static isSymmetricMatrix(t){return ot.isMatrix(t)&&t.klassType==="SymmetricMatrix"}static zeros(t){return new this(t)}static ones(t){return new this(t).fill(1)}constructor(t){if(super(),ot.isMatrix(t)){if(!t.isSymmetric())throw new TypeError("not symmetric data");this.#t=ot.copy(t,new ot(t.rows,t.rows))}else if(Number.isInteger(t)&&t>=0)this.#t=new ot(t,t);else if(this.#t=new ot(t),!this.isSymmetric())throw new TypeError("not symmetric data")}clone(){let t=new i(this.diagonalSize);for(let[e,n,s]of this.upperRightEntries())t.set(e,n,s);return t}toMatrix(){return new ot(this)}get(t,e){return this.#t.get(t,e)}set(t,e,n){return this.#t.set(t,e,n),this.#t.set(e,t,n),this}removeCross(t){return this.#t.removeRow(t),this.#t.removeColumn(t),this}addCross(t,e){e===void 0&&(e=t,t=this.diagonalSize);let n=e.slice();return n.splice(t,1),this.#t.addRow(t,n),this.#t.addColumn(t,e),this}applyMask(t){if(t.length!==this.diagonalSize)throw new RangeError("Mask size do not match with matrix size");let e=[];for(let[n,s]of t.entries())s||e.push(n);e.reverse();for(let n of e)this.removeCross(n);return this}toCompact(){let{diagonalSize:t}=this,e=new Array(t*(t+1)/2);for(let n=0,s=0,r=0;r<e.length;r++)e[r]=this.get(s,n),++n>=t&&(n=++s);return e}static fromCompact(t){let e=t.length,n=(Math.sqrt(8*e+1)-1)/2;if(!Number.isInteger(n))throw new TypeError(`This array is not a compact representation of a Symmetric Matrix, ${JSON.stringify(t)}`);let s=new i(n);for(let r=0,o=0,a=0;a<e;a++)s.set(r,o,t[a]),++r>=n&&(r=++o);return s}*upperRightEntries(){for(let t=0,e=0;t<this.diagonalSize;void 0){let n=this.get(t,e);yield[t,e,n],++e>=this.diagonalSize&&(e=++t)}}*upperRightValues(){for(let t=0,e=0;t<this.diagonalSize;void 0)yield this.get(t,e),++e>=this.diagonalSize&&(e=++t)}};Fi.prototype.klassType="SymmetricMatrix";var Zr=class i extends Fi{static isDistanceMatrix(t){return Fi.isSymmetricMatrix(t)&&t.klassSubType==="DistanceMatrix"}constructor(t){if(super(t),!this.isDistance())throw new TypeError("Provided arguments do no produce a distance matrix")}set(t,e,n){return t===e&&(n=0),super.set(t,e,n)}addCross(t,e){return e===void 0&&(e=t,t=this.diagonalSize),e=e.slice(),e[t]=0,super.addCross(t,e)}toSymmetricMatrix(){return new Fi(this)}clone(){let t=new i(this.diagonalSize);for(let[e,n,s]of this.upperRightEntries())e!==n&&t.set(e,n,s);return t}toCompact(){let{diagonalSize:t}=this,e=(t-1)*t/2,n=new Array(e);for(let s=1,r=0,o=0;o<n.length;o++)n[o]=this.get(r,s),++s>=t&&(s=++r+1);return n}static fromCompact(t){let e=t.length;if(e===0)return new this(0);let n=(Math.sqrt(8*e+1)+1)/2;if(!Number.isInteger(n))throw new TypeError(`This array is not a compact representation of a DistanceMatrix, ${JSON.stringify(t)}`);let s=new this(n);for(let r=1,o=0,a=0;a<e;a++)s.set(r,o,t[a]),++r>=n&&(r=++o+1);return s}};Zr.prototype.klassSubType="DistanceMatrix";var bn=class extends re{constructor(t,e,n){super(),this.matrix=t,this.rows=e,this.columns=n}},kl=class extends bn{constructor(t,e){hn(t,e),super(t,t.rows,1),this.column=e}set(t,e,n){return this.matrix.set(t,this.column,n),this}get(t){return this.matrix.get(t,this.column)}},zl=class extends bn{constructor(t,e){jl(t,e),super(t,t.rows,e.length),this.columnIndices=e}set(t,e,n){return this.matrix.set(t,this.columnIndices[e],n),this}get(t,e){return this.matrix.get(t,this.columnIndices[e])}},Vl=class extends bn{constructor(t){super(t,t.rows,t.columns)}set(t,e,n){return this.matrix.set(t,this.columns-e-1,n),this}get(t,e){return this.matrix.get(t,this.columns-e-1)}},Gl=class extends bn{constructor(t){super(t,t.rows,t.columns)}set(t,e,n){return this.matrix.set(this.rows-t-1,e,n),this}get(t,e){return this.matrix.get(this.rows-t-1,e)}},Hl=class extends bn{constructor(t,e){cn(t,e),super(t,1,t.columns),this.row=e}set(t,e,n){return this.matrix.set(this.row,e,n),this}get(t,e){return this.matrix.get(this.row,e)}},Wl=class extends bn{constructor(t,e){Yl(t,e),super(t,e.length,t.columns),this.rowIndices=e}set(t,e,n){return this.matrix.set(this.rowIndices[t],e,n),this}get(t,e){return this.matrix.get(this.rowIndices[t],e)}},rs=class extends bn{constructor(t,e,n){Yl(t,e),jl(t,n),super(t,e.length,n.length),this.rowIndices=e,this.columnIndices=n}set(t,e,n){return this.matrix.set(this.rowIndices[t],this.columnIndices[e],n),this}get(t,e){return this.matrix.get(this.rowIndices[t],this.columnIndices[e])}},Xl=class extends bn{constructor(t,e,n,s,r){Bl(t,e,n,s,r),super(t,n-e+1,r-s+1),this.startRow=e,this.startColumn=s}set(t,e,n){return this.matrix.set(this.startRow+t,this.startColumn+e,n),this}get(t,e){return this.matrix.get(this.startRow+t,this.startColumn+e)}},ql=class extends bn{constructor(t){super(t,t.columns,t.rows)}set(t,e,n){return this.matrix.set(e,t,n),this}get(t,e){return this.matrix.get(e,t)}},Kr=class extends re{constructor(t,e={}){let{rows:n=1}=e;if(t.length%n!==0)throw new Error("the data length is not divisible by the number of rows");super(),this.rows=n,this.columns=t.length/n,this.data=t}set(t,e,n){let s=this._calculateIndex(t,e);return this.data[s]=n,this}get(t,e){let n=this._calculateIndex(t,e);return this.data[n]}_calculateIndex(t,e){return t*this.columns+e}},Ge=class extends re{constructor(t){super(),this.data=t,this.rows=t.length,this.columns=t[0].length}set(t,e,n){return this.data[t][e]=n,this}get(t,e){return this.data[t][e]}};function Gg(i,t){if(Re(i))return i[0]&&Re(i[0])?new Ge(i):new Kr(i,t);throw new Error("the argument is not an array")}var os=class{constructor(t){t=Ge.checkMatrix(t);let e=t.clone(),n=e.rows,s=e.columns,r=new Float64Array(n),o=1,a,l,c,h,u,f,p,m,x;for(a=0;a<n;a++)r[a]=a;for(m=new Float64Array(n),l=0;l<s;l++){for(a=0;a<n;a++)m[a]=e.get(a,l);for(a=0;a<n;a++){for(x=Math.min(a,l),u=0,c=0;c<x;c++)u+=e.get(a,c)*m[c];m[a]-=u,e.set(a,l,m[a])}for(h=l,a=l+1;a<n;a++)Math.abs(m[a])>Math.abs(m[h])&&(h=a);if(h!==l){for(c=0;c<s;c++)f=e.get(h,c),e.set(h,c,e.get(l,c)),e.set(l,c,f);p=r[h],r[h]=r[l],r[l]=p,o=-o}if(l<n&&e.get(l,l)!==0)for(a=l+1;a<n;a++)e.set(a,l,e.get(a,l)/e.get(l,l))}this.LU=e,this.pivotVector=r,this.pivotSign=o}isSingular(){let t=this.LU,e=t.columns;for(let n=0;n<e;n++)if(t.get(n,n)===0)return!0;return!1}solve(t){t=ot.checkMatrix(t);let e=this.LU;if(e.rows!==t.rows)throw new Error("Invalid matrix dimensions");if(this.isSingular())throw new Error("LU matrix is singular");let s=t.columns,r=t.subMatrixRow(this.pivotVector,0,s-1),o=e.columns,a,l,c;for(c=0;c<o;c++)for(a=c+1;a<o;a++)for(l=0;l<s;l++)r.set(a,l,r.get(a,l)-r.get(c,l)*e.get(a,c));for(c=o-1;c>=0;c--){for(l=0;l<s;l++)r.set(c,l,r.get(c,l)/e.get(c,c));for(a=0;a<c;a++)for(l=0;l<s;l++)r.set(a,l,r.get(a,l)-r.get(c,l)*e.get(a,c))}return r}get determinant(){let t=this.LU;if(!t.isSquare())throw new Error("Matrix must be square");let e=this.pivotSign,n=t.columns;for(let s=0;s<n;s++)e*=t.get(s,s);return e}get lowerTriangularMatrix(){let t=this.LU,e=t.rows,n=t.columns,s=new ot(e,n);for(let r=0;r<e;r++)for(let o=0;o<n;o++)r>o?s.set(r,o,t.get(r,o)):r===o?s.set(r,o,1):s.set(r,o,0);return s}get upperTriangularMatrix(){let t=this.LU,e=t.rows,n=t.columns,s=new ot(e,n);for(let r=0;r<e;r++)for(let o=0;o<n;o++)r<=o?s.set(r,o,t.get(r,o)):s.set(r,o,0);return s}get pivotPermutationVector(){return Array.from(this.pivotVector)}};function $l(i){let t=i.data,e=i.rows;for(let n=0;n<e;n++){let s=t[n];for(let r=n+1;r<e;r++){let o=s[r];s[r]=t[r][n],t[r][n]=o}}return i}function qn(i,t){let e=0;return Math.abs(i)>Math.abs(t)?(e=t/i,Math.abs(i)*Math.sqrt(1+e*e)):t!==0?(e=i/t,Math.abs(t)*Math.sqrt(1+e*e)):0}var Gs=class{constructor(t){t=Ge.checkMatrix(t);let e=t.clone(),n=t.rows,s=t.columns,r=new Float64Array(s),o,a,l,c;for(l=0;l<s;l++){let h=0;for(o=l;o<n;o++)h=qn(h,e.get(o,l));if(h!==0){for(e.get(l,l)<0&&(h=-h),o=l;o<n;o++)e.set(o,l,e.get(o,l)/h);for(e.set(l,l,e.get(l,l)+1),a=l+1;a<s;a++){for(c=0,o=l;o<n;o++)c+=e.get(o,l)*e.get(o,a);for(c=-c/e.get(l,l),o=l;o<n;o++)e.set(o,a,e.get(o,a)+c*e.get(o,l))}}r[l]=-h}this.QR=e,this.Rdiag=r}solve(t){t=ot.checkMatrix(t);let e=this.QR,n=e.rows;if(t.rows!==n)throw new Error("Matrix row dimensions must agree");if(!this.isFullRank())throw new Error("Matrix is rank deficient");let s=t.columns,r=t.clone(),o=e.columns,a,l,c,h;for(c=0;c<o;c++)for(l=0;l<s;l++){for(h=0,a=c;a<n;a++)h+=e.get(a,c)*r.get(a,l);for(h=-h/e.get(c,c),a=c;a<n;a++)r.set(a,l,r.get(a,l)+h*e.get(a,c))}for(c=o-1;c>=0;c--){for(l=0;l<s;l++)r.set(c,l,r.get(c,l)/this.Rdiag[c]);for(a=0;a<c;a++)for(l=0;l<s;l++)r.set(a,l,r.get(a,l)-r.get(c,l)*e.get(a,c))}return r.subMatrix(0,o-1,0,s-1)}isFullRank(){let t=this.QR.columns;for(let e=0;e<t;e++)if(this.Rdiag[e]===0)return!1;return!0}get upperTriangularMatrix(){let t=this.QR,e=t.columns,n=new ot(e,e),s,r;for(s=0;s<e;s++)for(r=0;r<e;r++)s<r?n.set(s,r,t.get(s,r)):s===r?n.set(s,r,this.Rdiag[s]):n.set(s,r,0);return n}get orthogonalMatrix(){let t=this.QR,e=t.rows,n=t.columns,s=new ot(e,n),r,o,a,l;for(a=n-1;a>=0;a--){for(r=0;r<e;r++)s.set(r,a,0);for(s.set(a,a,1),o=a;o<n;o++)if(t.get(a,a)!==0){for(l=0,r=a;r<e;r++)l+=t.get(r,a)*s.get(r,o);for(l=-l/t.get(a,a),r=a;r<e;r++)s.set(r,o,s.get(r,o)+l*t.get(r,a))}}return s}},fi=class{constructor(t,e={}){if(t=Ge.checkMatrix(t),t.isEmpty())throw new Error("Matrix must be non-empty");let n=t.rows,s=t.columns,{computeLeftSingularVectors:r=!0,computeRightSingularVectors:o=!0,autoTranspose:a=!1}=e,l=!!r,c=!!o,h=!1,u;if(n<s)if(!a)console.warn("Computing SVD on a matrix with more columns than rows. Consider enabling autoTranspose"),u=t.transpose();else{u=t.clone(),n=t.columns,s=t.rows,h=!0;let v=l;l=c,c=v}else u=t.transpose();let f=Math.min(n,s),p=Math.min(n+1,s),m=new Float64Array(p),x=new ot(f,n),g=new ot(s,s),d=new Float64Array(s),_=new Float64Array(n),E=new Float64Array(p);for(let v=0;v<p;v++)E[v]=v;let S=Math.min(n-1,s),T=Math.max(0,Math.min(s-2,n)),R=Math.max(S,T);for(let v=0;v<R;v++){if(v<S){m[v]=0;for(let A=v;A<n;A++)m[v]=qn(m[v],u.get(v,A));if(m[v]!==0){u.get(v,v)<0&&(m[v]=-m[v]);for(let A=v;A<n;A++)u.set(v,A,u.get(v,A)/m[v]);u.set(v,v,u.get(v,v)+1)}m[v]=-m[v]}for(let A=v+1;A<s;A++){if(v<S&&m[v]!==0){let D=0;for(let L=v;L<n;L++)D+=u.get(v,L)*u.get(A,L);D=-D/u.get(v,v);for(let L=v;L<n;L++)u.set(A,L,u.get(A,L)+D*u.get(v,L))}d[A]=u.get(A,v)}if(l&&v<S)for(let A=v;A<n;A++)x.set(v,A,u.get(v,A));if(v<T){d[v]=0;for(let A=v+1;A<s;A++)d[v]=qn(d[v],d[A]);if(d[v]!==0){d[v+1]<0&&(d[v]=0-d[v]);for(let A=v+1;A<s;A++)d[A]/=d[v];d[v+1]+=1}if(d[v]=-d[v],v+1<n&&d[v]!==0){for(let A=v+1;A<n;A++)_[A]=0;for(let A=v+1;A<n;A++)for(let D=v+1;D<s;D++)_[A]+=d[D]*u.get(D,A);for(let A=v+1;A<s;A++){let D=-d[A]/d[v+1];for(let L=v+1;L<n;L++)u.set(A,L,u.get(A,L)+D*_[L])}}if(c)for(let A=v+1;A<s;A++)g.set(v,A,d[A])}}let y=Math.min(s,n+1);if(S<s&&(m[S]=u.get(S,S)),n<y&&(m[y-1]=0),T+1<y&&(d[T]=u.get(y-1,T)),d[y-1]=0,l){for(let v=S;v<f;v++){for(let A=0;A<n;A++)x.set(v,A,0);x.set(v,v,1)}for(let v=S-1;v>=0;v--)if(m[v]!==0){for(let A=v+1;A<f;A++){let D=0;for(let L=v;L<n;L++)D+=x.get(v,L)*x.get(A,L);D=-D/x.get(v,v);for(let L=v;L<n;L++)x.set(A,L,x.get(A,L)+D*x.get(v,L))}for(let A=v;A<n;A++)x.set(v,A,-x.get(v,A));x.set(v,v,1+x.get(v,v));for(let A=0;A<v-1;A++)x.set(v,A,0)}else{for(let A=0;A<n;A++)x.set(v,A,0);x.set(v,v,1)}}if(c)for(let v=s-1;v>=0;v--){if(v<T&&d[v]!==0)for(let A=v+1;A<s;A++){let D=0;for(let L=v+1;L<s;L++)D+=g.get(v,L)*g.get(A,L);D=-D/g.get(v,v+1);for(let L=v+1;L<s;L++)g.set(A,L,g.get(A,L)+D*g.get(v,L))}for(let A=0;A<s;A++)g.set(v,A,0);g.set(v,v,1)}let w=y-1,O=Number.EPSILON;for(;y>0;){let v,A;for(v=y-2;v>=-1&&v!==-1;v--){let D=Number.MIN_VALUE+O*Math.abs(m[v]+Math.abs(m[v+1]));if(Math.abs(d[v])<=D||Number.isNaN(d[v])){d[v]=0;break}}if(v===y-2)A=4;else{let D;for(D=y-1;D>=v&&D!==v;D--){let L=(D!==y?Math.abs(d[D]):0)+(D!==v+1?Math.abs(d[D-1]):0);if(Math.abs(m[D])<=O*L){m[D]=0;break}}D===v?A=3:D===y-1?A=1:(A=2,v=D)}switch(v++,A){case 1:{let D=d[y-2];d[y-2]=0;for(let L=y-2;L>=v;L--){let P=qn(m[L],D),k=m[L]/P,G=D/P;if(m[L]=P,L!==v&&(D=-G*d[L-1],d[L-1]=k*d[L-1]),c)for(let U=0;U<s;U++)P=k*g.get(L,U)+G*g.get(y-1,U),g.set(y-1,U,-G*g.get(L,U)+k*g.get(y-1,U)),g.set(L,U,P)}break}case 2:{let D=d[v-1];d[v-1]=0;for(let L=v;L<y;L++){let P=qn(m[L],D),k=m[L]/P,G=D/P;if(m[L]=P,D=-G*d[L],d[L]=k*d[L],l)for(let U=0;U<n;U++)P=k*x.get(L,U)+G*x.get(v-1,U),x.set(v-1,U,-G*x.get(L,U)+k*x.get(v-1,U)),x.set(L,U,P)}break}case 3:{let D=Math.max(Math.abs(m[y-1]),Math.abs(m[y-2]),Math.abs(d[y-2]),Math.abs(m[v]),Math.abs(d[v])),L=m[y-1]/D,P=m[y-2]/D,k=d[y-2]/D,G=m[v]/D,U=d[v]/D,tt=((P+L)*(P-L)+k*k)/2,W=L*k*(L*k),Y=0;(tt!==0||W!==0)&&(tt<0?Y=0-Math.sqrt(tt*tt+W):Y=Math.sqrt(tt*tt+W),Y=W/(tt+Y));let et=(G+L)*(G-L)+Y,Mt=G*U;for(let ft=v;ft<y-1;ft++){let q=qn(et,Mt);q===0&&(q=Number.MIN_VALUE);let st=et/q,gt=Mt/q;if(ft!==v&&(d[ft-1]=q),et=st*m[ft]+gt*d[ft],d[ft]=st*d[ft]-gt*m[ft],Mt=gt*m[ft+1],m[ft+1]=st*m[ft+1],c)for(let bt=0;bt<s;bt++)q=st*g.get(ft,bt)+gt*g.get(ft+1,bt),g.set(ft+1,bt,-gt*g.get(ft,bt)+st*g.get(ft+1,bt)),g.set(ft,bt,q);if(q=qn(et,Mt),q===0&&(q=Number.MIN_VALUE),st=et/q,gt=Mt/q,m[ft]=q,et=st*d[ft]+gt*m[ft+1],m[ft+1]=-gt*d[ft]+st*m[ft+1],Mt=gt*d[ft+1],d[ft+1]=st*d[ft+1],l&&ft<n-1)for(let bt=0;bt<n;bt++)q=st*x.get(ft,bt)+gt*x.get(ft+1,bt),x.set(ft+1,bt,-gt*x.get(ft,bt)+st*x.get(ft+1,bt)),x.set(ft,bt,q)}d[y-2]=et;break}case 4:{if(m[v]<=0&&(m[v]=m[v]<0?-m[v]:0,c))for(let D=0;D<=w;D++)g.set(v,D,-g.get(v,D));for(;v<w&&!(m[v]>=m[v+1]);){let D=m[v];if(m[v]=m[v+1],m[v+1]=D,c&&v<s-1)for(let L=0;L<s;L++)D=g.get(v+1,L),g.set(v+1,L,g.get(v,L)),g.set(v,L,D);if(l&&v<n-1)for(let L=0;L<n;L++)D=x.get(v+1,L),x.set(v+1,L,x.get(v,L)),x.set(v,L,D);v++}y--;break}}}if(x=x.isSquare()?$l(x):x.transpose(),g=$l(g),h){let v=g;g=x,x=v}this.m=n,this.n=s,this.s=m,this.U=x,this.V=g}solve(t){let e=t,n=this.threshold,s=this.s.length,r=ot.zeros(s,s);for(let f=0;f<s;f++)Math.abs(this.s[f])<=n?r.set(f,f,0):r.set(f,f,1/this.s[f]);let o=this.U,a=this.rightSingularVectors,l=a.mmul(r),c=a.rows,h=o.rows,u=ot.zeros(c,h);for(let f=0;f<c;f++)for(let p=0;p<h;p++){let m=0;for(let x=0;x<s;x++)m+=l.get(f,x)*o.get(p,x);u.set(f,p,m)}return u.mmul(e)}solveForDiagonal(t){return this.solve(ot.diag(t))}inverse(){let t=this.V,e=this.threshold,n=t.rows,s=t.columns,r=new ot(n,this.s.length);for(let h=0;h<n;h++)for(let u=0;u<s;u++)Math.abs(this.s[u])>e&&r.set(h,u,t.get(h,u)/this.s[u]);let o=this.U,a=o.rows,l=o.columns,c=new ot(n,a);for(let h=0;h<n;h++)for(let u=0;u<a;u++){let f=0;for(let p=0;p<l;p++)f+=r.get(h,p)*o.get(u,p);c.set(h,u,f)}return c}get condition(){return this.s[0]/this.s[Math.min(this.m,this.n)-1]}get norm2(){return this.s[0]}get rank(){let t=Math.max(this.m,this.n)*this.s[0]*Number.EPSILON,e=0,n=this.s;for(let s=0,r=n.length;s<r;s++)n[s]>t&&e++;return e}get diagonal(){return Array.from(this.s)}get threshold(){return Number.EPSILON/2*Math.max(this.m,this.n)*this.s[0]}get leftSingularVectors(){return this.U}get rightSingularVectors(){return this.V}get diagonalMatrix(){return ot.diag(this.s)}};function Hg(i,t=!1){return i=Ge.checkMatrix(i),t?new fi(i).inverse():Cu(i,ot.eye(i.rows))}function Cu(i,t,e=!1){return i=Ge.checkMatrix(i),t=Ge.checkMatrix(t),e?new fi(i).solve(t):i.isSquare()?new os(i).solve(t):new Gs(i).solve(t)}function Jr(i){if(i=ot.checkMatrix(i),i.isSquare()){if(i.columns===0)return 1;let t,e,n,s;if(i.columns===2)return t=i.get(0,0),e=i.get(0,1),n=i.get(1,0),s=i.get(1,1),t*s-e*n;if(i.columns===3){let r,o,a;return r=new rs(i,[1,2],[1,2]),o=new rs(i,[1,2],[0,2]),a=new rs(i,[1,2],[0,1]),t=i.get(0,0),e=i.get(0,1),n=i.get(0,2),t*Jr(r)-e*Jr(o)+n*Jr(a)}else return new os(i).determinant}else throw Error("determinant can only be calculated for a square matrix")}function Wg(i,t){let e=[];for(let n=0;n<i;n++)n!==t&&e.push(n);return e}function Xg(i,t,e,n=1e-9,s=1e-9){if(i>s)return new Array(t.rows+1).fill(0);{let r=t.addRow(e,[0]);for(let o=0;o<r.rows;o++)Math.abs(r.get(o,0))<n&&r.set(o,0,0);return r.to1DArray()}}function qg(i,t={}){let{thresholdValue:e=1e-9,thresholdError:n=1e-9}=t;i=ot.checkMatrix(i);let s=i.rows,r=new ot(s,s);for(let o=0;o<s;o++){let a=ot.columnVector(i.getRow(o)),l=i.subMatrixRow(Wg(s,o)).transpose(),h=new fi(l).solve(a),u=ot.abs(a).max()||1,f=ot.sub(a,l.mmul(h)).abs().max()/u;r.setRow(o,Xg(f,h,o,e,n))}return r}function $g(i,t=Number.EPSILON){if(i=ot.checkMatrix(i),i.isEmpty())return i.transpose();let e=new fi(i,{autoTranspose:!0}),n=e.leftSingularVectors,s=e.rightSingularVectors,r=e.diagonal,o=t*Math.max(i.rows,i.columns)*r[0];for(let a=0;a<r.length;a++)Math.abs(r[a])>o?r[a]=1/r[a]:r[a]=0;return s.mmul(ot.diag(r).mmul(n.transpose()))}function Yg(i,t=i,e={}){i=new ot(i);let n=!1;if(typeof t=="object"&&!ot.isMatrix(t)&&!Re(t)?(e=t,t=i,n=!0):t=new ot(t),i.rows!==t.rows)throw new TypeError("Both matrices must have the same number of rows");let{center:s=!0}=e;s&&(i=i.center("column"),n||(t=t.center("column")));let r=i.transposeMultiply(t);for(let o=0;o<r.rows;o++)for(let a=0;a<r.columns;a++)r.set(o,a,r.get(o,a)*(1/(i.rows-1)));return r}function jg(i,t=i,e={}){i=new ot(i);let n=!1;if(typeof t=="object"&&!ot.isMatrix(t)&&!Re(t)?(e=t,t=i,n=!0):t=new ot(t),i.rows!==t.rows)throw new TypeError("Both matrices must have the same number of rows");let{center:s=!0,scale:r=!0}=e;s&&(i.center("column"),n||t.center("column")),r&&(i.scale("column"),n||t.scale("column"));let o=i.standardDeviation("column",{unbiased:!0}),a=n?o:t.standardDeviation("column",{unbiased:!0}),l=i.transposeMultiply(t);for(let c=0;c<l.rows;c++)for(let h=0;h<l.columns;h++)l.set(c,h,l.get(c,h)*(1/(o[c]*a[h]))*(1/(i.rows-1)));return l}var Qr=class{constructor(t,e={}){let{assumeSymmetric:n=!1}=e;if(t=Ge.checkMatrix(t),!t.isSquare())throw new Error("Matrix is not a square matrix");if(t.isEmpty())throw new Error("Matrix must be non-empty");let s=t.columns,r=new ot(s,s),o=new Float64Array(s),a=new Float64Array(s),l=t,c,h,u=!1;if(n?u=!0:u=t.isSymmetric(),u){for(c=0;c<s;c++)for(h=0;h<s;h++)r.set(h,c,l.get(c,h));Jg(s,a,o,r),Zg(s,a,o,r),$l(r)}else{let f=new ot(s,s),p=new Float64Array(s);for(h=0;h<s;h++)for(c=0;c<s;c++)f.set(c,h,l.get(c,h));Kg(s,f,p,r),Qg(s,a,o,r,f)}this.n=s,this.e=a,this.d=o,this.V=r}get realEigenvalues(){return Array.from(this.d)}get imaginaryEigenvalues(){return Array.from(this.e)}get eigenvectorMatrix(){return this.V}get diagonalMatrix(){let t=this.n,e=this.e,n=this.d,s=new ot(t,t),r,o;for(r=0;r<t;r++){for(o=0;o<t;o++)s.set(r,o,0);s.set(r,r,n[r]),e[r]>0?s.set(r,r+1,e[r]):e[r]<0&&s.set(r,r-1,e[r])}return s}};function Jg(i,t,e,n){let s,r,o,a,l,c,h,u;for(l=0;l<i;l++)e[l]=n.get(l,i-1);for(a=i-1;a>0;a--){for(u=0,o=0,c=0;c<a;c++)u=u+Math.abs(e[c]);if(u===0)for(t[a]=e[a-1],l=0;l<a;l++)e[l]=n.get(l,a-1),n.set(l,a,0),n.set(a,l,0);else{for(c=0;c<a;c++)e[c]/=u,o+=e[c]*e[c];for(s=e[a-1],r=Math.sqrt(o),s>0&&(r=-r),t[a]=u*r,o=o-s*r,e[a-1]=s-r,l=0;l<a;l++)t[l]=0;for(l=0;l<a;l++){for(s=e[l],n.set(a,l,s),r=t[l]+n.get(l,l)*s,c=l+1;c<=a-1;c++)r+=n.get(l,c)*e[c],t[c]+=n.get(l,c)*s;t[l]=r}for(s=0,l=0;l<a;l++)t[l]/=o,s+=t[l]*e[l];for(h=s/(o+o),l=0;l<a;l++)t[l]-=h*e[l];for(l=0;l<a;l++){for(s=e[l],r=t[l],c=l;c<=a-1;c++)n.set(l,c,n.get(l,c)-(s*t[c]+r*e[c]));e[l]=n.get(l,a-1),n.set(l,a,0)}}e[a]=o}for(a=0;a<i-1;a++){if(n.set(a,i-1,n.get(a,a)),n.set(a,a,1),o=e[a+1],o!==0){for(c=0;c<=a;c++)e[c]=n.get(a+1,c)/o;for(l=0;l<=a;l++){for(r=0,c=0;c<=a;c++)r+=n.get(a+1,c)*n.get(l,c);for(c=0;c<=a;c++)n.set(l,c,n.get(l,c)-r*e[c])}}for(c=0;c<=a;c++)n.set(a+1,c,0)}for(l=0;l<i;l++)e[l]=n.get(l,i-1),n.set(l,i-1,0);n.set(i-1,i-1,1),t[0]=0}function Zg(i,t,e,n){let s,r,o,a,l,c,h,u,f,p,m,x,g,d,_,E;for(o=1;o<i;o++)t[o-1]=t[o];t[i-1]=0;let S=0,T=0,R=Number.EPSILON;for(c=0;c<i;c++){for(T=Math.max(T,Math.abs(e[c])+Math.abs(t[c])),h=c;h<i&&!(Math.abs(t[h])<=R*T);)h++;if(h>c)do{for(s=e[c],u=(e[c+1]-s)/(2*t[c]),f=qn(u,1),u<0&&(f=-f),e[c]=t[c]/(u+f),e[c+1]=t[c]*(u+f),p=e[c+1],r=s-e[c],o=c+2;o<i;o++)e[o]-=r;for(S=S+r,u=e[h],m=1,x=m,g=m,d=t[c+1],_=0,E=0,o=h-1;o>=c;o--)for(g=x,x=m,E=_,s=m*t[o],r=m*u,f=qn(u,t[o]),t[o+1]=_*f,_=t[o]/f,m=u/f,u=m*e[o]-_*s,e[o+1]=r+_*(m*s+_*e[o]),l=0;l<i;l++)r=n.get(o+1,l),n.set(o+1,l,_*n.get(o,l)+m*r),n.set(o,l,m*n.get(o,l)-_*r);u=-_*E*g*d*t[c]/p,t[c]=_*u,e[c]=m*u}while(Math.abs(t[c])>R*T);e[c]=e[c]+S,t[c]=0}for(o=0;o<i-1;o++){for(l=o,u=e[o],a=o+1;a<i;a++)e[a]<u&&(l=a,u=e[a]);if(l!==o)for(e[l]=e[o],e[o]=u,a=0;a<i;a++)u=n.get(o,a),n.set(o,a,n.get(l,a)),n.set(l,a,u)}}function Kg(i,t,e,n){let s=0,r=i-1,o,a,l,c,h,u,f;for(u=s+1;u<=r-1;u++){for(f=0,c=u;c<=r;c++)f=f+Math.abs(t.get(c,u-1));if(f!==0){for(l=0,c=r;c>=u;c--)e[c]=t.get(c,u-1)/f,l+=e[c]*e[c];for(a=Math.sqrt(l),e[u]>0&&(a=-a),l=l-e[u]*a,e[u]=e[u]-a,h=u;h<i;h++){for(o=0,c=r;c>=u;c--)o+=e[c]*t.get(c,h);for(o=o/l,c=u;c<=r;c++)t.set(c,h,t.get(c,h)-o*e[c])}for(c=0;c<=r;c++){for(o=0,h=r;h>=u;h--)o+=e[h]*t.get(c,h);for(o=o/l,h=u;h<=r;h++)t.set(c,h,t.get(c,h)-o*e[h])}e[u]=f*e[u],t.set(u,u-1,f*a)}}for(c=0;c<i;c++)for(h=0;h<i;h++)n.set(c,h,c===h?1:0);for(u=r-1;u>=s+1;u--)if(t.get(u,u-1)!==0){for(c=u+1;c<=r;c++)e[c]=t.get(c,u-1);for(h=u;h<=r;h++){for(a=0,c=u;c<=r;c++)a+=e[c]*n.get(c,h);for(a=a/e[u]/t.get(u,u-1),c=u;c<=r;c++)n.set(c,h,n.get(c,h)+a*e[c])}}}function Qg(i,t,e,n,s){let r=i-1,o=0,a=i-1,l=Number.EPSILON,c=0,h=0,u=0,f=0,p=0,m=0,x=0,g=0,d,_,E,S,T,R,y,w,O,v,A,D,L,P,k;for(d=0;d<i;d++)for((d<o||d>a)&&(e[d]=s.get(d,d),t[d]=0),_=Math.max(d-1,0);_<i;_++)h=h+Math.abs(s.get(d,_));for(;r>=o;){for(S=r;S>o&&(m=Math.abs(s.get(S-1,S-1))+Math.abs(s.get(S,S)),m===0&&(m=h),!(Math.abs(s.get(S,S-1))<l*m));)S--;if(S===r)s.set(r,r,s.get(r,r)+c),e[r]=s.get(r,r),t[r]=0,r--,g=0;else if(S===r-1){if(y=s.get(r,r-1)*s.get(r-1,r),u=(s.get(r-1,r-1)-s.get(r,r))/2,f=u*u+y,x=Math.sqrt(Math.abs(f)),s.set(r,r,s.get(r,r)+c),s.set(r-1,r-1,s.get(r-1,r-1)+c),w=s.get(r,r),f>=0){for(x=u>=0?u+x:u-x,e[r-1]=w+x,e[r]=e[r-1],x!==0&&(e[r]=w-y/x),t[r-1]=0,t[r]=0,w=s.get(r,r-1),m=Math.abs(w)+Math.abs(x),u=w/m,f=x/m,p=Math.sqrt(u*u+f*f),u=u/p,f=f/p,_=r-1;_<i;_++)x=s.get(r-1,_),s.set(r-1,_,f*x+u*s.get(r,_)),s.set(r,_,f*s.get(r,_)-u*x);for(d=0;d<=r;d++)x=s.get(d,r-1),s.set(d,r-1,f*x+u*s.get(d,r)),s.set(d,r,f*s.get(d,r)-u*x);for(d=o;d<=a;d++)x=n.get(d,r-1),n.set(d,r-1,f*x+u*n.get(d,r)),n.set(d,r,f*n.get(d,r)-u*x)}else e[r-1]=w+u,e[r]=w+u,t[r-1]=x,t[r]=-x;r=r-2,g=0}else{if(w=s.get(r,r),O=0,y=0,S<r&&(O=s.get(r-1,r-1),y=s.get(r,r-1)*s.get(r-1,r)),g===10){for(c+=w,d=o;d<=r;d++)s.set(d,d,s.get(d,d)-w);m=Math.abs(s.get(r,r-1))+Math.abs(s.get(r-1,r-2)),w=O=.75*m,y=-.4375*m*m}if(g===30&&(m=(O-w)/2,m=m*m+y,m>0)){for(m=Math.sqrt(m),O<w&&(m=-m),m=w-y/((O-w)/2+m),d=o;d<=r;d++)s.set(d,d,s.get(d,d)-m);c+=m,w=O=y=.964}for(g=g+1,T=r-2;T>=S&&(x=s.get(T,T),p=w-x,m=O-x,u=(p*m-y)/s.get(T+1,T)+s.get(T,T+1),f=s.get(T+1,T+1)-x-p-m,p=s.get(T+2,T+1),m=Math.abs(u)+Math.abs(f)+Math.abs(p),u=u/m,f=f/m,p=p/m,!(T===S||Math.abs(s.get(T,T-1))*(Math.abs(f)+Math.abs(p))<l*(Math.abs(u)*(Math.abs(s.get(T-1,T-1))+Math.abs(x)+Math.abs(s.get(T+1,T+1))))));)T--;for(d=T+2;d<=r;d++)s.set(d,d-2,0),d>T+2&&s.set(d,d-3,0);for(E=T;E<=r-1&&(P=E!==r-1,E!==T&&(u=s.get(E,E-1),f=s.get(E+1,E-1),p=P?s.get(E+2,E-1):0,w=Math.abs(u)+Math.abs(f)+Math.abs(p),w!==0&&(u=u/w,f=f/w,p=p/w)),w!==0);E++)if(m=Math.sqrt(u*u+f*f+p*p),u<0&&(m=-m),m!==0){for(E!==T?s.set(E,E-1,-m*w):S!==T&&s.set(E,E-1,-s.get(E,E-1)),u=u+m,w=u/m,O=f/m,x=p/m,f=f/u,p=p/u,_=E;_<i;_++)u=s.get(E,_)+f*s.get(E+1,_),P&&(u=u+p*s.get(E+2,_),s.set(E+2,_,s.get(E+2,_)-u*x)),s.set(E,_,s.get(E,_)-u*w),s.set(E+1,_,s.get(E+1,_)-u*O);for(d=0;d<=Math.min(r,E+3);d++)u=w*s.get(d,E)+O*s.get(d,E+1),P&&(u=u+x*s.get(d,E+2),s.set(d,E+2,s.get(d,E+2)-u*p)),s.set(d,E,s.get(d,E)-u),s.set(d,E+1,s.get(d,E+1)-u*f);for(d=o;d<=a;d++)u=w*n.get(d,E)+O*n.get(d,E+1),P&&(u=u+x*n.get(d,E+2),n.set(d,E+2,n.get(d,E+2)-u*p)),n.set(d,E,n.get(d,E)-u),n.set(d,E+1,n.get(d,E+1)-u*f)}}}if(h!==0){for(r=i-1;r>=0;r--)if(u=e[r],f=t[r],f===0)for(S=r,s.set(r,r,1),d=r-1;d>=0;d--){for(y=s.get(d,d)-u,p=0,_=S;_<=r;_++)p=p+s.get(d,_)*s.get(_,r);if(t[d]<0)x=y,m=p;else if(S=d,t[d]===0?s.set(d,r,y!==0?-p/y:-p/(l*h)):(w=s.get(d,d+1),O=s.get(d+1,d),f=(e[d]-u)*(e[d]-u)+t[d]*t[d],R=(w*m-x*p)/f,s.set(d,r,R),s.set(d+1,r,Math.abs(w)>Math.abs(x)?(-p-y*R)/w:(-m-O*R)/x)),R=Math.abs(s.get(d,r)),l*R*R>1)for(_=d;_<=r;_++)s.set(_,r,s.get(_,r)/R)}else if(f<0)for(S=r-1,Math.abs(s.get(r,r-1))>Math.abs(s.get(r-1,r))?(s.set(r-1,r-1,f/s.get(r,r-1)),s.set(r-1,r,-(s.get(r,r)-u)/s.get(r,r-1))):(k=jr(0,-s.get(r-1,r),s.get(r-1,r-1)-u,f),s.set(r-1,r-1,k[0]),s.set(r-1,r,k[1])),s.set(r,r-1,0),s.set(r,r,1),d=r-2;d>=0;d--){for(v=0,A=0,_=S;_<=r;_++)v=v+s.get(d,_)*s.get(_,r-1),A=A+s.get(d,_)*s.get(_,r);if(y=s.get(d,d)-u,t[d]<0)x=y,p=v,m=A;else if(S=d,t[d]===0?(k=jr(-v,-A,y,f),s.set(d,r-1,k[0]),s.set(d,r,k[1])):(w=s.get(d,d+1),O=s.get(d+1,d),D=(e[d]-u)*(e[d]-u)+t[d]*t[d]-f*f,L=(e[d]-u)*2*f,D===0&&L===0&&(D=l*h*(Math.abs(y)+Math.abs(f)+Math.abs(w)+Math.abs(O)+Math.abs(x))),k=jr(w*p-x*v+f*A,w*m-x*A-f*v,D,L),s.set(d,r-1,k[0]),s.set(d,r,k[1]),Math.abs(w)>Math.abs(x)+Math.abs(f)?(s.set(d+1,r-1,(-v-y*s.get(d,r-1)+f*s.get(d,r))/w),s.set(d+1,r,(-A-y*s.get(d,r)-f*s.get(d,r-1))/w)):(k=jr(-p-O*s.get(d,r-1),-m-O*s.get(d,r),x,f),s.set(d+1,r-1,k[0]),s.set(d+1,r,k[1]))),R=Math.max(Math.abs(s.get(d,r-1)),Math.abs(s.get(d,r))),l*R*R>1)for(_=d;_<=r;_++)s.set(_,r-1,s.get(_,r-1)/R),s.set(_,r,s.get(_,r)/R)}for(d=0;d<i;d++)if(d<o||d>a)for(_=d;_<i;_++)n.set(d,_,s.get(d,_));for(_=i-1;_>=o;_--)for(d=o;d<=a;d++){for(x=0,E=o;E<=Math.min(_,a);E++)x=x+n.get(d,E)*s.get(E,_);n.set(d,_,x)}}}function jr(i,t,e,n){let s,r;return Math.abs(e)>Math.abs(n)?(s=n/e,r=e+s*n,[(i+s*t)/r,(t-s*i)/r]):(s=e/n,r=n+s*e,[(s*i+t)/r,(s*t-i)/r])}var to=class{constructor(t){if(t=Ge.checkMatrix(t),!t.isSymmetric())throw new Error("Matrix is not symmetric");let e=t,n=e.rows,s=new ot(n,n),r=!0,o,a,l;for(a=0;a<n;a++){let c=0;for(l=0;l<a;l++){let h=0;for(o=0;o<l;o++)h+=s.get(l,o)*s.get(a,o);h=(e.get(a,l)-h)/s.get(l,l),s.set(a,l,h),c=c+h*h}for(c=e.get(a,a)-c,r&&=c>0,s.set(a,a,Math.sqrt(Math.max(c,0))),l=a+1;l<n;l++)s.set(a,l,0)}this.L=s,this.positiveDefinite=r}isPositiveDefinite(){return this.positiveDefinite}solve(t){t=Ge.checkMatrix(t);let e=this.L,n=e.rows;if(t.rows!==n)throw new Error("Matrix dimensions do not match");if(this.isPositiveDefinite()===!1)throw new Error("Matrix is not positive definite");let s=t.columns,r=t.clone(),o,a,l;for(l=0;l<n;l++)for(a=0;a<s;a++){for(o=0;o<l;o++)r.set(l,a,r.get(l,a)-r.get(o,a)*e.get(l,o));r.set(l,a,r.get(l,a)/e.get(l,l))}for(l=n-1;l>=0;l--)for(a=0;a<s;a++){for(o=l+1;o<n;o++)r.set(l,a,r.get(l,a)-r.get(o,a)*e.get(o,l));r.set(l,a,r.get(l,a)/e.get(l,l))}return r}get lowerTriangularMatrix(){return this.L}},eo=class{constructor(t,e={}){t=Ge.checkMatrix(t);let{Y:n}=e,{scaleScores:s=!1,maxIterations:r=1e3,terminationCriteria:o=1e-10}=e,a;if(n){if(Re(n)&&typeof n[0]=="number"?n=ot.columnVector(n):n=Ge.checkMatrix(n),n.rows!==t.rows)throw new Error("Y should have the same number of rows as X");a=n.getColumnVector(0)}else a=t.getColumnVector(0);let l=1,c,h,u,f;for(let p=0;p<r&&l>o;p++)u=t.transpose().mmul(a).div(a.transpose().mmul(a).get(0,0)),u=u.div(u.norm()),c=t.mmul(u).div(u.transpose().mmul(u).get(0,0)),p>0&&(l=c.clone().sub(f).pow(2).sum()),f=c.clone(),n?(h=n.transpose().mmul(c).div(c.transpose().mmul(c).get(0,0)),h=h.div(h.norm()),a=n.mmul(h).div(h.transpose().mmul(h).get(0,0))):a=c;if(n){let p=t.transpose().mmul(c).div(c.transpose().mmul(c).get(0,0));p=p.div(p.norm());let m=t.clone().sub(c.clone().mmul(p.transpose())),x=a.transpose().mmul(c).div(c.transpose().mmul(c).get(0,0)),g=n.clone().sub(c.clone().mulS(x.get(0,0)).mmul(h.transpose()));this.t=c,this.p=p.transpose(),this.w=u.transpose(),this.q=h,this.u=a,this.s=c.transpose().mmul(c),this.xResidual=m,this.yResidual=g,this.betas=x}else this.w=u.transpose(),this.s=c.transpose().mmul(c).sqrt(),s?this.t=c.clone().div(this.s.get(0,0)):this.t=c,this.xResidual=t.sub(c.mmul(u.transpose()))}};Wt.AbstractMatrix=re;Wt.CHO=to;Wt.CholeskyDecomposition=to;Wt.DistanceMatrix=Zr;Wt.EVD=Qr;Wt.EigenvalueDecomposition=Qr;Wt.LU=os;Wt.LuDecomposition=os;Wt.Matrix=ot;Wt.MatrixColumnSelectionView=zl;Wt.MatrixColumnView=kl;Wt.MatrixFlipColumnView=Vl;Wt.MatrixFlipRowView=Gl;Wt.MatrixRowSelectionView=Wl;Wt.MatrixRowView=Hl;Wt.MatrixSelectionView=rs;Wt.MatrixSubView=Xl;Wt.MatrixTransposeView=ql;Wt.NIPALS=eo;Wt.Nipals=eo;Wt.QR=Gs;Wt.QrDecomposition=Gs;Wt.SVD=fi;Wt.SingularValueDecomposition=fi;Wt.SymmetricMatrix=Fi;Wt.WrapperMatrix1D=Kr;Wt.WrapperMatrix2D=Ge;Wt.correlation=jg;Wt.covariance=Yg;Wt.default=ot;Wt.determinant=Jr;Wt.inverse=Hg;Wt.linearDependencies=qg;Wt.pseudoInverse=$g;Wt.solve=Cu;Wt.wrap=Gg});var Vm="http://www.w3.org/2000/svg";function Jh(i,t,e){for(let[n,s]of Object.entries(t))s==null||s===!1||i.setAttribute(n,s===!0?"":String(s));for(let n of e)n!=null&&n!==!1&&i.append(n);return i}function j(i,t={},...e){return Jh(document.createElement(i),t,e)}function Nt(i,t={},...e){return Jh(document.createElementNS(Vm,i),t,e)}function ce(i){return i.dataset.lmSuppressShortcuts="true",i}var li=class{#t=[];add(t){this.#t.push(t)}listen(t,e,n,s){t.addEventListener(e,n,s),this.add(()=>t.removeEventListener(e,n,s))}run(){for(let t of this.#t.splice(0).reverse())t()}},fe=(i,t,e)=>Math.min(e,Math.max(t,i));function Ur(i){if(i==null)return new Float64Array(0);if(i instanceof Float32Array||i instanceof Float64Array)return Float64Array.from(i);let t=Gm(i);if(t.byteLength%4!==0)throw new Error(`Expected 32-bit floats (a multiple of 4 bytes), got ${t.byteLength} bytes.`);let e=new Float64Array(t.byteLength/4);for(let n=0;n<e.length;n++)e[n]=t.getFloat32(n*4,!0);return e}function Gm(i){return typeof i=="string"?Hm(i):ArrayBuffer.isView(i)?new DataView(i.buffer,i.byteOffset,i.byteLength):new DataView(i)}function Hm(i){let t;try{t=atob(i)}catch{throw new Error(`Expected bytes as a base64 string, got ${i.length} characters which are not base64.`)}return new DataView(Uint8Array.from(t,e=>e.charCodeAt(0)).buffer)}function Rl(i){if(i.version!==1)throw new Error(`Expected payload version 1, got ${String(i.version)}. Load the page with the package that wrote it.`);if(Wm(i),!i.views.length)throw new Error("Expected at least one view (a metric with its distances), got none.");return{...i,views:i.views.map(t=>Xm(t,i))}}function Wm(i){for(let t of i.models){if(t.points.length!==t.layers.length)throw new Error(`Model "${t.name}": expected a point for each of its ${t.layers.length} layers, got ${t.points.length}.`);for(let e of t.points)Al(e,i.n_points,`Model "${t.name}"`)}i.target&&Al(i.target.point,i.n_points,"The target"),i.first!==null&&Al(i.first,i.n_points,"The first point")}function Al(i,t,e){if(!Number.isInteger(i)||i<0||i>=t)throw new Error(`${e}: expected a point from 0 to ${t-1}, got ${i}.`)}function Xm(i,t){let e=t.n_points,n=`Metric "${i.metric}"`,s=Br(i.distances,e*e,`${n}: distances between ${e} points`);for(let[l,c]of Object.entries(i.numbers))Zh(c,t,`${n}, ${l}`);for(let l of i.nulls??[])for(let[c,h]of Object.entries(l.numbers))Zh(h,t,`${n}, null ${l.label}, ${c}`);if(!i.projections.length)throw new Error(`${n}: expected at least one projection, got none.`);let{curve_distances:r,step_distances:o,...a}=i;return{...a,distances:s,sampled:qm({curve:r,steps:o,distances:s},t,n),projections:i.projections.map(l=>$m(l,e,n))}}function Zh(i,t,e){t.models.forEach((n,s)=>{for(let r of[i.values,i.low,i.high]){if(!r)continue;let o=r[s]?.length??0;if(o!==n.layers.length)throw new Error(`${e}: expected ${n.layers.length} values for model "${n.name}", got ${o}.`)}})}function qm({curve:i,steps:t,distances:e},n,s){let r=n.n_points,o=new Map,a=n.models.flatMap(f=>f.points.slice(1).map((p,m)=>[f.points[m],p])),l=Kh(Ur(t),r,`${s}: sampled steps`),c=l.length/Math.max(1,a.length);if(l.length&&!Number.isInteger(c))throw new Error(`${s}: expected as many samples of each of ${a.length} steps, got ${l.length}.`);let h=f=>e.subarray(f*r,(f+1)*r);l.length&&a.forEach(([f,p],m)=>o.set(`${f},${p}`,[h(f),...l.slice(m*c,(m+1)*c),h(p)]));let u=Kh(Ur(i),r,`${s}: sampled geodesic`);return u.length&&n.first!==null&&n.target&&o.set(`${n.first},${n.target.point}`,u),o}function Kh(i,t,e){if(i.length%t)throw new Error(`${e}: expected distances to ${t} points each, got ${i.length} numbers.`);return Array.from({length:i.length/t},(n,s)=>i.subarray(s*t,(s+1)*t))}function $m(i,t,e){let n=`${e}, projection "${i.name}"`,s=o=>{let a=i.axes[String(o)];if(!a)throw new Error(`${n}: expected coordinates on 2 and 3 axes, got none on ${o}.`);return Ym(a,t,o,n)},r=i.base===null||i.base===void 0?null:Br(i.base,t,`${n}: distances to the base point`);return{name:i.name,label:i.label,note:i.note,refit:i.refit,base:r,axes:{2:s(2),3:s(3)}}}function Ym(i,t,e,n){let s=Cl(Br(i.coords,t*e,`${n}: coordinates of ${t} points on ${e} axes`),e),r=Ur(i.curve);if(r.length%e!==0)throw new Error(`${n}: expected a curve on ${e} axes (a multiple of ${e} numbers), got ${r.length}.`);let o=r.length?Cl(r,e):null,a=i.cloud?Cl(Br(i.cloud,t*e*e,`${n}: covariances of ${t} points on ${e} axes`),e*e):null;return{coords:s,curve:o,stress:i.stress,variance:i.variance,axisNames:i.axis_names,cloud:a,folded:i.folded??0,...i.origin?{origin:i.origin}:{}}}function Br(i,t,e){let n=Ur(i);if(n.length!==t)throw new Error(`${e}: expected ${t} numbers, got ${n.length}.`);if(!n.every(Number.isFinite))throw new Error(`${e}: expected finite numbers, got NaN or infinity.`);return n}function Cl(i,t){return Array.from({length:i.length/t},(e,n)=>Array.from(i.subarray(n*t,(n+1)*t)))}var Pl=i=>typeof i=="object"&&i!==null&&!Array.isArray(i)&&!ArrayBuffer.isView(i)&&!(i instanceof ArrayBuffer),Qh=i=>Array.isArray(i)&&i.length>0&&i.every(Pl);function Il(i,t){return Pl(i)&&Pl(t)?{...i,...Object.fromEntries(Object.entries(t).map(([e,n])=>[e,Il(i[e],n)]))}:Qh(i)&&Qh(t)&&i.length===t.length?i.map((e,n)=>Il(e,t[n])):t}function tu(i){if(!i.sequence)return[Rl(i)];let{patches:t,values:e}=i.sequence;if(t.length!==e.length||!e.length)throw new Error(`Expected a frame for each of ${e.length} values, got ${t.length}.`);let n=t.map(s=>Rl(Il(i,s)));for(let[s,r]of n.entries())r.at=s,r.frames=n,r.views.forEach((o,a)=>{o.over=n.map(l=>l.views[a])});return n}function eu({sequence:i},t){let e=i?.values.findIndex(n=>n===t)??-1;return e>=0?e:Math.max(0,(i?.values.length??1)-1)}var In=i=>i.over??[i];function ks({sequence:i,at:t}){return i&&t!==void 0?`${i.name} ${String(i.values[t])}`:""}function nu({sequence:i}){if(!i)return"";let t=i.values.length,e=t===1||i.name.endsWith("s")?i.name:`${i.name}s`;return`fitted on ${i.points} points of ${t} ${e} together`}var iu="_payload",su="_controls",Ll={metric:"",projection:"mds",n_axes:3,colour_by:"model",labels:"auto",hidden:[],depth_range:[0,1],hidden_layers:[],selected:[],hovered:null,hovered_with:null,selected_stimuli:[],camera:null,height:0,theme:"auto",intervals:!0,null:"none",frame:null,trails:!1},kr=Object.keys(Ll),jm=120,Jm=3,Zm=[{trait:"metric",kind:"menu",label:"Metric",order:0,options:null},{trait:"projection",kind:"segmented",label:"Projection",order:1,options:null},{trait:"n_axes",kind:"segmented",label:"Dimensions",order:2,options:null},{trait:"colour_by",kind:"menu",label:"Colour",order:3,options:null},{trait:"labels",kind:"menu",label:"Labels",order:4,options:null},{trait:"depth_range",kind:"range",label:"Layers",order:5,options:null},{trait:"hidden_layers",kind:"checklist",label:"Layers",order:6,options:null},{trait:"intervals",kind:"toggle",label:"Intervals",order:7,options:null},{trait:"null",kind:"menu",label:"Null",order:8,options:null}],zs=(i,t)=>JSON.stringify(i)===JSON.stringify(t);function ru(i,t){let e=i.get(t);if(e===void 0||e===null&&Ll[t]!==null)return structuredClone(Ll[t]);if(t==="depth_range"){let[n,s]=e.map(r=>fe(r,0,1));return n<=s?[n,s]:[s,n]}return e}function Km(i){if(Array.isArray(i))return{value:i[0],label:String(i[1])};if(i&&typeof i=="object"){let{value:t,label:e}=i;return{value:t,label:e??String(t)}}return{value:i,label:String(i).replaceAll("_"," ")}}var zr=class{#t;#e;#i=[];#s=null;#r;#a=new Set;#h=new Set;#o=0;constructor(t,e){this.#t=t,this.#r=Object.fromEntries(kr.map(s=>[s,ru(t,s)]));let n=(s,r)=>{t.on(`change:${s}`,r),e.add(()=>t.off(`change:${s}`,r))};for(let s of kr)n(s,()=>this.#c(s));n(iu,()=>{for(let s of kr)this.#c(s);this.#d(),this.#l("payload")}),n(su,()=>this.#l("controls")),e.add(()=>{clearTimeout(this.#o),this.#h.clear()}),this.#d()}get payload(){return this.#i[this.#i.length<2?0:eu(this.#i[0],this.#r.frame)]??null}get error(){return this.#s}get state(){return this.#r}get controls(){let t=this.#t.get(su);return t?.length?t.filter(e=>kr.includes(e.trait)).map(e=>({...e,options:e.options?.map(Km)??null})).sort((e,n)=>e.order-n.order):Zm}listen(t){this.#h.add(t)}set(t){let{hovered:e,hovered_with:n,...s}=t;e!==void 0&&this.#u(e,n??null);let r=Object.keys(s).filter(o=>!zs(s[o],this.#r[o]));for(let o of r)this.#r[o]=s[o],this.#t.set(o,s[o]),this.#l(o);r.length&&this.#t.save_changes()}#u(t,e){zs([t,e],[this.#r.hovered,this.#r.hovered_with])||(Object.assign(this.#r,{hovered:t,hovered_with:e}),this.#l("hovered"),clearTimeout(this.#o),this.#o=window.setTimeout(()=>{this.#t.set("hovered",t),zs(this.#t.get("hovered_with")??null,e)||this.#t.set("hovered_with",e),this.#t.save_changes()},jm))}#c(t){let e=ru(this.#t,t);zs(e,this.#r[t])||(this.#r[t]=e,this.#l(t))}#d(){let t=this.#t.get(iu);if(t!==this.#e&&(this.#e=t??void 0,this.#i=[],this.#s=null,!(!t||!t.models))){try{this.#i=tu(t)}catch(e){this.#s=e instanceof Error?e:new Error(String(e))}this.payload&&this.#g(this.payload)}}#g(t){let{selected:e,hovered:n,hovered_with:s}=this.#r,r=e.filter(l=>Ji(t,l)),o={};r.length<e.length&&(o.selected=r);let a=l=>l!==null&&!Ji(t,l);(a(n)||a(s))&&Object.assign(o,{hovered:a(n)?null:n,hovered_with:a(s)?null:s}),this.set(o)}#l(t){this.#a.size===0&&queueMicrotask(()=>{let e=new Set(this.#a);this.#a.clear();for(let n of this.#h)n(e)}),this.#a.add(t)}};function Ji(i,t){if(!t)return null;let e=i.models.findIndex(s=>s.name===t[0]),n=i.models[e]?.layers.findIndex(s=>s.name===t[1])??-1;return n>=0?[e,n]:null}var Vr=(i,[t,e])=>[i.models[t].name,i.models[t].layers[e].name];function ou(i,t,e){if(!t)return e?i:[];if(!e)return[t];let n=i.filter(s=>!zs(s,t));return n.length<i.length?n:[...i,t].slice(-Jm)}var Ye=(i,t,e)=>Math.min(e,Math.max(t,i)),yn=(i,t)=>i.map((e,n)=>e+t[n]),Ce=(i,t)=>i.map((e,n)=>e-t[n]),xe=(i,t)=>i.map(e=>e*t);function ci(i,t){let e=0;for(let n=0;n<i.length;n++)e+=i[n]*t[n];return e}var au=i=>Math.sqrt(ci(i,i));function Dl(i,t){let e=0;for(let n=0;n<i.length;n++)e+=(i[n]-t[n])**2;return Math.sqrt(e)}var Oe=(i,t,e)=>i.map((n,s)=>n+(t[s]-n)*e),Zi=i=>new Array(i).fill(0);function Li(i){let t=i.reduce(yn);return xe(t,1/i.length)}var lu={light:["#1746a2","#c8480a","#12835c","#93307c"],dark:["#6699ff","#fbb13c","#6fe3ad","#e667b0"]},cu={light:["#e3b23c","#d9743f","#b23a5b","#74246e","#2b1553"],dark:["#5a4a9c","#a14c9c","#e0627e","#f79a63","#fbe08a"]},Di=["disc","square","triangle","diamond"],du=i=>[1,3,5].map(t=>parseInt(i.slice(t,t+2),16)/255);var Qm=i=>i?lu.dark:lu.light,Fl=i=>i?cu.dark:cu.light,pu=(i,t)=>du(Qm(t)[i%Di.length]),hu=i=>Di[i%Di.length],uu=i=>Math.floor(i/Di.length)%2===1;function mu(i,t){let e=Fl(t).map(du),n=Ye(i,0,1)*(e.length-1),s=Math.min(e.length-2,Math.floor(n));return Oe(e[s],e[s+1],n-s)}var tg=2*Di.length;function gu(i){if(i.length<=tg)return i.map((n,s)=>({colour:s%Di.length,shape:hu(s),hollow:uu(s)}));let t=[...new Set(i.map(fu))],e=new Map;return i.map(n=>{let s=fu(n),r=e.get(s)??0;return e.set(s,r+1),{colour:t.indexOf(s)%Di.length,shape:hu(r),hollow:uu(r)}})}function fu(i){let{family:t}=i.info;return typeof t=="string"&&t?t:i.name.replace(/\d+$/,"")}var Ki="–",Gr=i=>i.replace("-","−");function _n(i){let t=Math.abs(i);if(t!==0&&(t<.001||t>=1e5))return Gr(i.toExponential(1));let e=t>=100?0:t>=10?1:t!==0&&t<.01?4:2;return Gr(Nl(i.toFixed(e)))}var Nl=i=>/^-[0.]*$/.test(i)?i.slice(1):i;function Ue(i,t,e=""){if(t==null||!Number.isFinite(t))return Ki;switch(i){case"turning_angle":return`${Gr(Nl((t*180/Math.PI).toFixed(0)))}°`;case"progress":case"depth":return`${Gr(Nl((100*t).toFixed(0)))} %`;default:return e?`${_n(t)} ${e}`:_n(t)}}var Hr=(i,t,e)=>`[${[t,e].map(n=>Ue(i,n).replace(/\s?[%°]$/,"")).join(", ")}]`,eg={depth:"depth",step:"step",turning_angle:"turning angle",progress:"progress",deviation:"deviation",distortion:"drawn error"};function xu(i,t,e,n){if(n==="model")return null;let s=ng(i,t,e,n);if(!s)return null;let r=ig(i,t,s,n),[o,a]=r,l=(c,h)=>{let u=s(c,h);return u===null?null:a>o?Ye((u-o)/(a-o),0,1):0};return{name:n,label:eg[n],value:s,range:r,ends:sg(n,r,t.unit),share:l}}function ng(i,t,e,n){if(n==="depth")return(r,o)=>Wn(i,r,o);if(n==="distortion")return(r,o)=>e.quality.error.get(i.models[r]?.points[o]??-1)??null;let s=t.numbers[n];return s?(r,o)=>s.values[r]?.[o]??null:null}var Wn=(i,t,e)=>e/Math.max(1,(i.models[t]?.layers.length??1)-1);function ig(i,t,e,n){if(n==="depth"||n==="progress")return[0,1];let r=(n==="distortion"?i.models.map((o,a)=>o.layers.map((l,c)=>e(a,c))):In(t).flatMap(o=>o.numbers[n]?.values??[])).flat().filter(o=>o!==null);return[0,Math.max(0,...r)]}function sg(i,[t,e],n){return i==="depth"?["input","output"]:i==="turning_angle"||i==="progress"?[Ue(i,t),Ue(i,e)]:[t===0?"0":Ue(i,t),Ue(i,e,n)]}var Ln=(i,t,e)=>[i[0]+(t[0]-i[0])*e,i[1]+(t[1]-i[1])*e,i[2]+(t[2]-i[2])*e],Rt=i=>`rgb(${i.map(t=>Math.round(t*255)).join(",")})`;var Ol={name:"light",paper:[1,1,1],ink:[.08,.08,.08],ink2:[.38,.38,.38]},rg=["--jp-layout-color0","--vscode-editor-background"];function og(i,t){let e=getComputedStyle(i),n=rg.some(s=>e.getPropertyValue(s).trim()!=="");i.toggleAttribute("data-forced",t!=="auto"),t!=="auto"?i.dataset.theme=t:n?delete i.dataset.theme:i.dataset.theme=ag()?"dark":"light"}function ag(){let i=document.documentElement,t=document.body.dataset.jpThemeLight??i.getAttribute("theme")??i.dataset.theme??(i.classList.contains("dark")?"dark":"");return t==="false"||t==="dark"?!0:t==="true"||t==="light"?!1:window.matchMedia?.("(prefers-color-scheme: dark)").matches??!1}function yu(i,t){i.style.color=`var(${t})`;let e=getComputedStyle(i).color,n=e.match(/-?[\d.]+(e-?\d+)?/g)?.map(Number);if(!n||n.length<3)return null;let s=e.startsWith("color(")?1:255;return{colour:n.slice(0,3).map(r=>r/s),alpha:n[3]??1}}function Wr(i,t){og(i,t);let e=j("i",{hidden:!0});i.append(e);let n=yu(e,"--rg-paper")?.colour??Ol.paper,s=(o,a)=>{let l=yu(e,o);return l?Ln(n,l.colour,l.alpha):a},r={name:n[0]+n[1]+n[2]>1.5?"light":"dark",paper:n,ink:s("--rg-ink",Ol.ink),ink2:s("--rg-ink2",Ol.ink2)};return e.remove(),i.dataset.paper=r.name,r}function _u(i,t){let e=0,n=()=>{t(),clearTimeout(e),e=window.setTimeout(t,250)},s=new MutationObserver(n),r={attributes:!0,attributeFilter:["data-jp-theme-light","data-jp-theme-name","data-vscode-theme-kind","theme","data-theme","class"]};s.observe(document.body,r),s.observe(document.documentElement,r),i.add(()=>{s.disconnect(),clearTimeout(e)});let o=window.matchMedia?.("(prefers-color-scheme: dark)");o&&i.listen(o,"change",n)}var hi=(i,t)=>i===t||!!i&&!!t&&i[0]===t[0]&&i[1]===t[1],Ni=(i,t)=>i.selected.some(e=>hi(e,t)),ye=(i,[t,e])=>i.models[t].points[e],vn=(i,t)=>i.first!==null&&ye(i,t)===i.first,Qi=({hovered:i,partner:t},e)=>hi(i,e)||hi(t,e);function an({hovered:i,partner:t,keyed:e,payload:n}){let s=i??t;return s?vn(n,s)?null:s[0]:e}var lg=.72;function Xn(i,t,e){let n=an(i);return n===null||n===t||i.partner?.[0]===t?e:Ln(e,i.theme.paper,lg)}var ln=({marks:i,theme:t},e)=>pu(i[e].colour,t.name==="dark"),Dn=(i,t)=>i.scale?i.theme.ink2:ln(i,t);function ts(i,[t,e]){if(!i.scale)return ln(i,t);let n=i.scale.share(t,e);return n===null?i.theme.ink2:mu(n,i.theme.name==="dark")}function ui(i){let t=Math.max(...In(i).map(({distances:e})=>e.reduce((n,s)=>Math.max(n,s),0)));return t>0?t/1.07:1}function vu(i){let t=10**Math.floor(Math.log10(i));return[1,2,5,10].map(n=>n*t).reduce((n,s)=>Math.abs(Math.log(s/i))<Math.abs(Math.log(n/i))?s:n)}function Vs(i,t,e,n){let s=o=>o.toFixed(2),r=o=>`M${o.map(([a,l])=>`${s(t+a*n)} ${s(e+l*n)}`).join("L")}z`;switch(i){case"square":return r([[-.9,-.9],[.9,-.9],[.9,.9],[-.9,.9]]);case"triangle":return r([[0,-1.2],[1.1,.8],[-1.1,.8]]);case"diamond":return r([[0,-1.25],[1.25,0],[0,1.25],[-1.25,0]]);default:return`M${s(t-n)} ${s(e)}a${s(n)} ${s(n)} 0 1 0 ${s(2*n)} 0a${s(n)} ${s(n)} 0 1 0 ${s(-2*n)} 0z`}}function Xr(i,t,e,n){let s=e===t?1.2:1.7;return Nt("svg",{viewBox:"0 0 14 14",width:n,height:n,"aria-hidden":"true"},Nt("path",{d:Vs(i,7,7,e===t?4.8:4.5),fill:e,stroke:t,"stroke-width":s}))}function Ul(i){let t="var(--rg-ink2)",e=i==="null"?"4 3":"none";return Nt("svg",{width:22,height:10,"aria-hidden":"true"},Nt("path",{d:"M0 0H22V10H0z",fill:t,opacity:i==="null"?.13:.22}),Nt("path",{d:"M0 5H22",fill:"none",stroke:t,"stroke-width":i==="null"?1.1:1.5,"stroke-dasharray":e}))}function bu(){let i={fill:"none",stroke:"var(--rg-ink2)"};return Nt("svg",{width:26,height:11,role:"img","aria-label":"marked by two slanted strokes"},Nt("path",{...i,d:"M0 5.5H10M16 5.5H26","stroke-width":2.4}),Nt("path",{...i,d:"M9.5 10.5L12.5 .5M13.5 10.5L16.5 .5","stroke-width":1.4}))}var cg=[["step","step"],["turning_angle","turning"],["progress","progress"],["deviation","deviation"],["to_target","to target"]],es={own:6,other:2,label:5,key:40,landmark:12,itself:99},qr=class{element=j("div",{class:"rg-card","aria-hidden":"true",hidden:!0});#t="";paint(t,e,n,s){let{hovered:r,payload:o,layout:a}=t,l=r?hg(t,e,r):void 0;if(this.element.hidden=!l,!l||!r){this.#t="";return}let c=JSON.stringify([r,ks(o),t.view.metric,t.picture.quality.error.get(l.point),t.theme.name,a.narrow,t.scale?.name]);if(c!==this.#t&&this.element.replaceChildren(...ug(t,r)),this.#t=c,this.element.style.setProperty("--tint",Rt(ln(t,r[0]))),a.narrow){this.element.style.left=this.element.style.top="";return}let h=e.points.filter(p=>p.m<0&&p.point!==ye(o,r)),[u,f]=pg([this.element.offsetWidth,this.element.offsetHeight],l,{layout:a,screen:e,labels:n,keys:s,landmarks:h,model:r[0]});this.element.style.left=`${u}px`,this.element.style.top=`${f}px`}};function hg({payload:i},t,e){let n=vn(i,e);return t.points.find(s=>n?s.point===i.first:s.m===e[0]&&s.k===e[1])}function ug(i,t){let{payload:e,marks:n,picture:s,view:r}=i,[o,a]=t,l=e.models[o],c=l.layers[a],h=vn(e,t),u=l.layers.length-1,f=e.first!==null?a===0?"":`layer ${a} of ${u}`:`layer ${a+1} of ${u+1}`,p=Rt(Dn(i,o)),m=j("b",{},h?"shared by all paths":l.label);m.style.color=h?"":Rt(ln(i,o));let x=h?null:Xr(n[o].shape,p,n[o].hollow?"var(--rg-raised)":p,12),g=s.quality.error.get(ye(e,t)),d=g===void 0?Ki:Ue("distortion",g,r.unit);return[j("header",{},j("b",{},c.name),j("small",{},f)),j("p",{},x,m,j("small",{},c.shape.join(" × "))),j("dl",{},...cg.flatMap(([_,E])=>fg(i,_,E,t)),...dg(i,g,d)),j("footer",{},`picture off by ${d} (r.m.s.)`)]}function fg({view:i},t,e,[n,s]){let r=i.numbers[t];if(!r)return[];let o=r.values[n]?.[s]??null,a=Math.max(0,...In(i).flatMap(l=>l.numbers[t]?.values.flat()??[]).filter(l=>l!==null));return o===null?[j("dt",{},e),j("dd",{class:"rg-why"},j("small",{},r.reasons[n]?.[s]??""),` ${Ki}`)]:[j("dt",{},e),Mu(o,a),j("dd",{},Ue(t,o,i.unit))]}function Mu(i,t){let e=j("i");return e.style.setProperty("--share",`${fe(i===null||t===0?0:i/t,0,1)*100}%`),e}function dg({picture:i},t,e){let n=Math.max(0,...i.quality.error.values());return[j("div",{class:"rg-sixth"},j("dt",{},"picture off"),Mu(t??null,n),j("dd",{},e))]}function pg([i,t],e,n){let{width:s,height:r}=n.layout,a=[[(n.keys[0]?.[0]??s)-4,2],[e.x+22,e.y-t/2],[e.x-22-i,e.y-t/2],[e.x-i/2,e.y-22-t],[e.x-i/2,e.y+22],[s-i-4,4],[s-i-4,r-t-4],[4,4],[4,r-t-30]].map(([c,h])=>[fe(c,4,Math.max(4,s-i-4)),fe(h,4,Math.max(4,r-t-4))]),l=a.map((c,h)=>mg(c,[i,t],e,n,h===0));return a[l.indexOf(Math.min(...l))]}function mg([i,t],[e,n],s,r,o){let a=(h,u,f)=>h>i-f&&h<i+e+f&&u>t-f&&u<t+n+f,l=([h,u,f,p])=>h<i+e&&f>i&&u<t+n&&p>t,c=o?0:Math.hypot(i+e/2-s.x,t+n/2-s.y)/120;for(let{x0:h,y0:u,x1:f,y1:p,m}of r.screen.segments)for(let x of[.1,.3,.5,.7,.9])a(h+(f-h)*x,u+(p-u)*x,6)&&(c+=m===r.model?es.own:es.other);return c+=r.keys.filter(l).length*es.key+r.labels.filter(l).length*es.label,c+=r.landmarks.filter(h=>a(h.x,h.y,16)).length*es.landmark,c+(a(s.x,s.y,10)?es.itself:0)}var kt=zm(Ru(),1);var Pu=kt.EigenvalueDecomposition;var as=kt.Matrix;var io=kt.SingularValueDecomposition;var x1=kt.default.Matrix?kt.default.Matrix:kt.Matrix;var Du=4,t0=500,e0=1e-9,n0=1e-12;function Hs(i,t,e){let n=t.length,s=new Float64Array(n*n);return t.forEach((r,o)=>t.forEach((a,l)=>s[o*n+l]=i[r*e+a])),s}function Jl(i,t){let e=i.map(r=>r*r),n=Float64Array.from({length:t},(r,o)=>e.subarray(o*t,(o+1)*t).reduce((a,l)=>a+l,0)/t),s=n.reduce((r,o)=>r+o,0)/t;return e.map((r,o)=>-.5*(r-n[Math.floor(o/t)]-n[o%t]+s))}function Nu(i,t,e,n){let s=t.length;if(s===0)return{coords:[],values:Zi(n)};let{values:r,vectors:o}=Fu(Jl(Hs(i,t,e),s),s,n),a=n0*Math.max(0,r[0]),l=r.map(u=>u>a?u:0),c=l.map(Math.sqrt);return{coords:t.map((u,f)=>c.map((p,m)=>(o[m]?.[f]??0)*p)),values:l}}function Fu(i,t,e){let n=new Pu(as.from1DArray(t,t,i),{assumeSymmetric:!0}),r=n.realEigenvalues.map((l,c)=>c).sort((l,c)=>n.realEigenvalues[c]-n.realEigenvalues[l]).slice(0,e),o=r.map(l=>n.eigenvectorMatrix.getColumn(l)).map(l=>xe(l,Ou(l)));return{values:Array.from({length:e},(l,c)=>c<r.length?n.realEigenvalues[r[c]]:0),vectors:o}}function Ou(i){let t=Math.max(...i.map(Math.abs));return(i.find(n=>Math.abs(n)>=(1-1e-9)*t)??0)<0?-1:1}function Uu({coords:i,values:t},e){let n=i.length,s=n>1?e.reduce((o,a)=>o+a,0)/(n*(n-1)):0,r=(o,a)=>Math.cos(1+o*(a+1))*.001*s;return i.map((o,a)=>o.map((l,c)=>t[c]===0?r(a,c):l))}function Bu(i,t,e){let n=e.length;if(n<2)return e;let s=t.map((c,h)=>c*i[h]),r=i0(t,n),o=Float64Array.from({length:3*n},(c,h)=>e[Math.floor(h/3)][h%3]??0),a=new Float64Array(3*n),l=Iu(i,t,s,o,a,n);for(let c=0;c<t0&&l>0;c++){r0(r,a,o,n);let h=l;if(l=Iu(i,t,s,o,a,n),h-l<e0*h)break}return e.map((c,h)=>Array.from(o.subarray(3*h,3*h+c.length)))}function Iu(i,t,e,n,s,r){s.fill(0);let o=0;for(let a=1;a<r;a++){let l=n[3*a],c=n[3*a+1],h=n[3*a+2],u=0,f=0,p=0;for(let m=0,x=a*r,g=0;m<a;m++,x++,g+=3){let d=l-n[g],_=c-n[g+1],E=h-n[g+2],S=Math.sqrt(d*d+_*_+E*E),T=i[x]-S;o+=t[x]*T*T;let R=S>0?e[x]/S:0;u+=R*d,f+=R*_,p+=R*E,s[g]-=R*d,s[g+1]-=R*_,s[g+2]-=R*E}s[3*a]+=u,s[3*a+1]+=f,s[3*a+2]+=p}return o}function i0(i,t){let e=i.map(n=>1/t-n);for(let n=0;n<t;n++){let s=0;for(let r=0;r<t;r++)r!==n&&(s+=i[n*t+r]);e[n*t+n]=s+1/t}return s0(e,t),e.map(n=>n-1/t)}function s0(i,t){for(let e=0;e<t;e++){let n=1/i[e*t+e];i[e*t+e]=1;for(let s=0;s<t;s++)i[e*t+s]*=n;for(let s=0;s<t;s++){if(s===e)continue;let r=i[s*t+e];i[s*t+e]=0;for(let o=0;o<t;o++)i[s*t+o]-=r*i[e*t+o]}}}function r0(i,t,e,n){for(let s=0;s<n;s++){let r=0,o=0,a=0;for(let l=0,c=s*n,h=0;l<n;l++,c++,h+=3){let u=i[c];r+=u*t[h],o+=u*t[h+1],a+=u*t[h+2]}e[3*s]=r,e[3*s+1]=o,e[3*s+2]=a}}function ku(i,{begins:t,leads:e,layers:n}){if(!i.length)return[];let s=i[0].length,r=Li(t.map(d=>i[d])),o=Li(e.map(d=>i[d])),a=Ce(o,r),l=au(a),c=Li(i),h=Math.max(...i.flatMap(d=>Ce(d,c).map(Math.abs))),u=l>1e-9*h,f=u?xe(yn(r,o),.5):c,p=u?[xe(a,1/l)]:[],m=[...p,...o0(n.map(d=>Ce(i[d],f)),p,s)],x=i.map(d=>m.map(_=>ci(Ce(d,f),_))),g=m.map((d,_)=>_<p.length?1:a0(x,n,_));return x.map(d=>d.map((_,E)=>_*g[E]))}function o0(i,t,e){let n=i.map(o=>t.reduce((a,l)=>Ce(a,xe(l,ci(a,l))),o)),s=n.reduce((o,a)=>o+ci(a,a),0),r=Float64Array.from({length:e*e},(o,a)=>{let l=Math.floor(a/e),c=a%e;return n.reduce((h,u)=>h+u[l]*u[c],0)-t.reduce((h,u)=>h+(1+s)*u[l]*u[c],0)});return Fu(r,e,e-t.length).vectors}function a0(i,t,e){let n=t.map(o=>i[o][e]),s=n.reduce((o,a)=>o+a,0)/n.length,r=Math.sqrt(n.reduce((o,a)=>o+a*a,0)/n.length);return Math.abs(s)>=1e-9*r&&s!==0?Math.sign(s):Ou(i.map(o=>o[e]))}function Ws(i){let t=i[0]?.moving.length??0;if(t===0)return s=>s;if(t===1){let s=i.reduce((r,o)=>r+o.weight*o.moving[0]*o.fixed[0],0)<0?-1:1;return r=>xe(r,s)}let e=as.zeros(t,t);for(let{moving:s,fixed:r,weight:o}of i)for(let a=0;a<t;a++)for(let l=0;l<t;l++)e.set(a,l,e.get(a,l)+o*r[a]*s[l]);let n=l0(e).to2DArray();return s=>n.map(r=>ci(r,s))}function l0(i){let t=new io(i);return t.leftSingularVectors.mmul(t.rightSingularVectors.transpose())}function so(i){if(!i.length)return s=>s;let t=Lu(i,s=>s.moving),e=Lu(i,s=>s.fixed),n=Ws(i.map(({moving:s,fixed:r,weight:o})=>({moving:Ce(s,t),fixed:Ce(r,e),weight:o})));return s=>yn(n(Ce(s,t)),e)}function Lu(i,t){let e=i.reduce((n,s)=>n+s.weight,0);return xe(i.map(n=>xe(t(n),n.weight)).reduce(yn),1/e)}function ro(i,t,e=1){return[...i].flatMap(([n,s])=>t.has(n)?[{moving:s,fixed:t.get(n),weight:e}]:[])}function Zl({name:i,info:t}){let{run:e}=t;if(e!=null)return String(e);let n=i.lastIndexOf("@");return n>0?i.slice(0,n):i}function c0({models:i}){let t=e=>i.filter(n=>Zl(n)===e).length;return new Map(i.flatMap(e=>{let n=Zl(e);return t(n)===1?[[n,e],[e.name,e]]:[[e.name,e]]}))}function zu(i,t){let e=c0(t),n=new Map;for(let s of i.models){let r=e.get(s.name)??e.get(Zl(s));s.layers.forEach((o,a)=>{let l=r?.points[r.layers.findIndex(({name:c})=>c===o.name)];l!==void 0&&!n.has(s.points[a])&&n.set(s.points[a],l)})}return i.first!==null&&t.first!==null&&n.set(i.first,t.first),i.target&&t.target?.name===i.target.name&&n.set(i.target.point,t.target.point),n}function oo(i,t){return new Map([...t].flatMap(([e,n])=>i.has(e)?[[n,i.get(e)]]:[]))}function Vu(i,t,e){let n=[t,i].every(({first:s,target:r})=>s!==null&&r);for(let[s,r]of i.views.entries()){let o=t.views.find(({metric:a})=>a===r.metric);r.projections.forEach((a,l)=>{let c=o?.projections.find(({name:h})=>h===a.name);for(let h of[2,3]){if(!c||h===2&&a.name==="target_axis")continue;let u=h0(a.axes[h].coords,c.axes[h].coords,e,!!n);if(u)for(let f of i.frames??[i])u0(f.views[s].projections[l].axes[h],u,h)}})}}function h0(i,t,e,n){let s=[...e].map(([o,a])=>({moving:i[a],fixed:t[o],weight:1}));if(s.length<2)return null;if(!n)return so(s);let r=Ws(s.map(({moving:o,fixed:a,weight:l})=>({moving:o.slice(1),fixed:a.slice(1),weight:l})));return o=>[o[0],...r(o.slice(1))]}function u0(i,t,e){let n=t(Zi(e)),s=r=>Ce(t(r),n);i.coords=i.coords.map(t),i.curve=i.curve?.map(t)??null,i.origin&&(i.origin=t(i.origin)),i.cloud=i.cloud?.map(r=>f0(r,s,e))??null}function f0(i,t,e){let n=s=>Array.from({length:e},(r,o)=>t(Array.from({length:e},(a,l)=>s[l*e+o])));return n(n(i).flat()).flat()}function Gu(i,t,e,n){let s=ce(j("button",{type:"button","aria-expanded":"false","aria-haspopup":"true",title:"Choose single layers"},i)),r=j("div",{class:"rg-list",role:"group","aria-label":i,hidden:!0}),o=t.map(u=>ce(j("input",{type:"checkbox",value:u.value})));t.forEach((u,f)=>r.append(j("label",{},o[f],j("span",{},u.label))));let a=ce(j("button",{type:"button",class:"rg-all"},"Show all"));r.append(a);let l=j("div",{class:"rg-more"},s,r),c=u=>{r.hidden=!u,s.setAttribute("aria-expanded",String(u))},h=()=>t.filter((u,f)=>!o[f].checked).map(u=>u.value);s.addEventListener("click",()=>c(!!r.hidden));for(let u of o)u.addEventListener("change",()=>e(h()));return a.addEventListener("click",()=>e([])),l.addEventListener("keydown",u=>{u.key!=="Escape"||r.hidden||(c(!1),s.focus(),u.stopPropagation())}),l.addEventListener("focusout",u=>{u.relatedTarget&&!l.contains(u.relatedTarget)&&c(!1)}),n.listen(document,"pointerdown",u=>{u.composedPath().includes(l)||c(!1)}),{element:l,show(u){let f=u;t.forEach((p,m)=>{o[m].checked=!f.includes(p.value)}),a.hidden=f.length===0}}}var d0="M3.2 5.2A5.6 5.6 0 1 1 2.4 8M3 2.2v3.2h3.2",p0="M8 2.2v7.6M4.9 7 8 10l3.1-3M2.6 13.4h10.8";function Hu(i,t,e){let n=ce(j("button",{type:"button",class:"rg-icon","aria-label":i,title:i},Nt("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},Nt("path",{d:t}))));return n.addEventListener("click",e),n}var Wu=(i,t)=>j("span",{class:"rg-icons"},Hu("Reset view",d0,i),Hu("Save picture",p0,t));function Kl(i,t,e,n=!1){if(t.length<2)return{element:j("span",{},t[0]?.label??""),show(){}};let s=ce(j("select",{"aria-label":i}));for(let r of t)s.append(j("option",{value:r.value},r.label));return s.addEventListener("change",()=>{let r=t[s.selectedIndex];r&&e(r.value)}),{element:j("label",{class:"rg-menu"},n?null:j("span",{},i),s),show(r){s.selectedIndex=t.findIndex(o=>o.value===r)}}}var Xu=.05,m0=.01;function qu(i,t){let e=c=>ce(j("input",{type:"range",min:0,max:1,step:m0,"aria-label":c})),n=e(`${i}: first layer drawn`),s=e(`${i}: last layer drawn`),r=j("div",{class:"rg-span"}),o=j("div",{class:"rg-range"},j("div",{class:"rg-track"},r),n,s),a=([c,h])=>{n.value=String(c),s.value=String(h),r.style.left=`${100*c}%`,r.style.right=`${100*(1-h)}%`,n.style.zIndex=c>.5?"1":"";for(let u of[n,s])u.setAttribute("aria-valuetext",`${Math.round(100*Number(u.value))} %`)},l=c=>{let h=c===n?fe(Number(n.value),0,Number(s.value)-Xu):Number(n.value),u=c===s?fe(Number(s.value),Number(n.value)+Xu,1):Number(s.value),f=[Math.round(h*100)/100,Math.round(u*100)/100];a(f),t(f)};for(let c of[n,s])c.addEventListener("input",()=>l(c));return{element:o,show:c=>a(c)}}function $u([i,t]){return i<=0&&t>=1?"whole depth":`${Math.round(i*100)}–${Math.round(t*100)} % of depth`}var g0=0;function Yu(i,t,e){let n=`rg-${g0+=1}-${Math.random().toString(36).slice(2,8)}`,s=t.map(o=>ce(j("input",{type:"radio",name:n,value:o.value}))),r=j("fieldset",{class:t.length>3?"rg-seg rg-long":"rg-seg","aria-label":i});return t.forEach((o,a)=>{let l=s[a];l.addEventListener("change",()=>{l.checked&&e(o.value)}),r.append(j("label",{},l,j("span",{"data-text":o.label},o.label)))}),{element:r,show(o){t.forEach((a,l)=>{s[l].checked=a.value===o})}}}function ju(i,t,e,n){let s=ce(j("input",{type:"checkbox","aria-label":`${i}: ${t}`})),r=j("label",{class:"rg-toggle",title:`Show or hide: ${i.toLowerCase()}`},s,e,j("span",{},t));return s.addEventListener("change",()=>n(s.checked)),{element:r,show(o){s.checked=!!o,r.classList.toggle("rg-off",!o)}}}var x0=[["model","model"],["depth","depth"],["step","step"],["turning_angle","turning angle"],["progress","progress"],["deviation","deviation"],["distortion","drawn error"]],y0=["auto","all","off"].map(i=>({value:i,label:i})),ao=class{constructor(t,e,n,s){this.store=t;this.slots=e;this.acts=n;this.flatOnly=s}store;slots;acts;flatOnly;#t=new Map;#e=new li;#i=j("span",{class:"rg-ramp",hidden:!0});#s=j("output");build({payload:t,view:e}){this.dispose();let{row:n,convention:s,depth:r,aids:o}=this.slots;for(let a of[n,s,r,o])a.replaceChildren();s.append(...v0(t,e)),s.title=e.card??"";for(let a of this.store.controls)this.#r(a,t,e);r.firstChild&&!this.#t.has("hidden_layers")&&r.prepend(j("span",{},"Layers")),o.hidden=!o.firstChild,n.append(Wu(this.acts.reset,this.acts.save))}show(t){let{state:e}=t;for(let[n,s]of this.#t)s.show(n==="projection"?t.picture.projection.name:n==="metric"?t.view.metric:e[n]);this.#s.textContent=$u(e.depth_range)+(e.hidden_layers.length?`, ${e.hidden_layers.length} off`:""),this.#h(t)}dispose(){this.#t.clear(),this.#e.run()}#r(t,e,n){let s=this.#a(t,e,n);if(!s)return;this.#t.set(t.trait,s);let{element:r}=s;r.dataset.trait=t.trait;let{row:o,convention:a,depth:l,aids:c}=this.slots;if(t.trait==="intervals"||t.trait==="null")return r.classList.add("rg-aid"),void c.append(r);if(t.trait==="metric")return void a.querySelector(".rg-metric")?.replaceWith(r);if(t.kind==="checklist")return void l.prepend(r);if(t.kind==="range")return void l.append(r,this.#s);t.trait==="labels"&&r.classList.add("rg-wide-only"),o.append(r,...t.trait==="colour_by"?[this.#i]:[])}#a(t,e,n){let s=l=>this.store.set({[t.trait]:l});if(t.kind==="range")return qu(t.label,s);if(t.kind==="checklist"){let l=b0(e);return l.length>1?Gu(t.label,l,s,this.#e):null}if(t.kind==="toggle")return n.interval?ju(t.label,n.interval,Ul("band"),s):null;if(t.trait==="frame"||t.trait==="trails")return null;if(t.trait==="null")return n.nulls?.length?_0(n,s):null;if(t.trait==="n_axes"&&this.flatOnly())return null;let r=M0(t,e,n),o=t.options?r.filter(({value:l})=>t.options.some(c=>c.value===l)):r,a=o.length?o:r;return t.kind==="segmented"&&a.length>1?Yu(t.label,a,s):a.length<2?null:Kl(t.label,a,s,t.trait==="metric")}#h({scale:t,theme:e}){if(this.#i.hidden=!t,!t)return;let n=j("i");n.style.background=`linear-gradient(90deg, ${Fl(e.name==="dark").join(", ")})`,this.#i.replaceChildren(t.ends[0],n,t.ends[1])}};function _0(i,t){let e=[...i.nulls.map(({name:r,label:o})=>({value:r,label:o})),{value:"none",label:"none"}],n=Kl("Null model",e,t),{element:s}=n;return s.prepend(Ul("null")),{element:s,show(r){let o=e.some(a=>a.value===r)?r:"none";n.show(o),s.classList.toggle("rg-off",o==="none")}}}function v0(i,t){let e=j("span",{class:"rg-metric"},t.label),n=i.views.length>1?" ":", ",s=t.convention?n+t.convention:"";return[e,`${s}${i.subtitle?` · ${i.subtitle}`:""}`]}function b0(i){let t=[...new Set(i.models.flatMap(n=>n.layers.map(s=>s.name)))],e=n=>{let s=i.models.flatMap(r=>{let o=r.layers.findIndex(a=>a.name===n);return o<0?[]:[o/Math.max(1,r.layers.length-1)]});return s.reduce((r,o)=>r+o,0)/s.length};return t.sort((n,s)=>e(n)-e(s)).map(n=>({value:n,label:n}))}function M0(i,t,e){switch(i.trait){case"metric":return t.views.map(n=>({value:n.metric,label:n.label}));case"projection":return e.projections.map(n=>({value:n.name,label:n.label}));case"n_axes":return[{value:3,label:"3-D"},{value:2,label:"2-D"}];case"colour_by":return x0.filter(([n])=>n==="model"||n==="depth"||n==="distortion"||e.numbers[n]).map(([n,s])=>({value:n,label:s}));case"labels":return y0;default:return i.options??[]}}var Ql=22,lo=Math.PI/180,Ku=.5/Math.tan(Ql*lo/2);function Qu(i,t){let e=Math.sin(i),n=Math.cos(i),s=Math.sin(t),r=Math.cos(t);return{forward:[-r*e,-s,-r*n],right:[n,0,-e],up:[-s*e,r,-s*n]}}var Oi=(i,t,e,n)=>i[0]*t+i[1]*e+i[2]*n;function tc(i,t,e){let{pivot:n,distance:s,offset:r}=i,{forward:o,right:a,up:l}=Qu(i.azimuth,i.elevation),c=Ku*e,h=t/2+r[0],u=e/2+r[1],f=n.map((m,x)=>m-s*o[x]),p=m=>[m[0]-f[0],m[1]-f[1],(m[2]??0)-f[2]];return{eye:f,forward:o,right:a,up:l,pixelsPerUnit:c/s,px(m){let[x,g,d]=p(m),_=Oi(o,x,g,d);return[h+c*Oi(a,x,g,d)/_,u-c*Oi(l,x,g,d)/_,_]},unpx(m,x,g){let[d,_,E]=p(g),S=Oi(o,d,_,E),T=(m-h)*S/c,R=(u-x)*S/c;return f.map((y,w)=>y+S*o[w]+T*a[w]+R*l[w])}}}var tf=(i,t)=>sf(nf(i,ef(t)),t),ef=({floor:i,flat:t=0})=>t>.5?null:i??null;function nf(i,t){if(!i.length)return{xyz:new Float64Array(3),pivot:[0,0,0],radius:0};let e=a=>[Math.min(...i.map(l=>l[a]??0)),Math.max(...i.map(l=>l[a]??0))],n=[e(0),e(1),e(2)],s=n.map(([a,l])=>(a+l)/2),r=t===null?[]:i.map(a=>[a[0],n[1][0]-t,a[2]??0]);return{xyz:Float64Array.from([...i,...r].flatMap(a=>s.map((l,c)=>(a[c]??0)-l))),pivot:s,radius:Math.hypot(...n.map(([a,l])=>(l-a)/2))}}function sf({xyz:i,pivot:t,radius:e},n){let{width:s,height:r,margins:o,azimuth:a,elevation:l,flat:c=0,keys:h=0}=n,u={x:Math.max(1,s-o.left-o.right),y:Math.max(1,r-o.top-o.bottom)},f=Qu(a*(1-c),l*(1-c)),p=e>0?4*e:1,m=Ju(i,f,p,r);for(let _=0;_<30&&e>0;_++){let E=Math.max((m.x1-m.x0)/u.x,(m.y1-m.y0)/u.y);if(Math.abs(E-1)<1e-4)break;p=Math.max(1.2*e,p*E**.9),m=Ju(i,f,p,r)}let x=m.x1-m.x0,g=Ye((s-x-h)/2,o.left,Math.max(o.left,s-o.right-x)),d=[g-s/2-m.x0,(o.top-o.bottom)/2-(m.y0+m.y1)/2];return{pivot:t,distance:p,offset:d,right:g+x}}function Ju(i,{forward:t,right:e,up:n},s,r){let o={x0:1/0,x1:-1/0,y0:1/0,y1:-1/0},a=Ku*r;for(let l=0;l<i.length;l+=3){let c=i[l],h=i[l+1],u=i[l+2],f=a/(s+Oi(t,c,h,u)),p=f*Oi(e,c,h,u),m=-f*Oi(n,c,h,u);o.x0=Math.min(o.x0,p),o.x1=Math.max(o.x1,p),o.y0=Math.min(o.y0,m),o.y1=Math.max(o.y1,m)}return o}var S0=Array.from({length:21},(i,t)=>-60+6*t),w0=[12,17,22,28],Zu=.6,E0=40;function rf(i,t){let e=ef(t),n=nf(i,e),s={azimuth:-.38,elevation:17*lo},r=-1/0;for(let o of S0)for(let a of w0){let l=o*lo,c=a*lo,h=sf(n,{...t,azimuth:l,elevation:c}),u=tc({...h,azimuth:l,elevation:c},t.width,t.height),f=T0(i.map(u.px),t)-.0016*Math.abs(o)-.004*Math.abs(a-18);f>r&&([s,r]=[{azimuth:l,elevation:c},f])}return s}function T0(i,{first:t=null,target:e=null}){if(i.length<2)return 0;let n=i.map(c=>c[0]),s=Math.max(...n)-Math.min(...n),r=t===null?void 0:i[t],o=e===null?void 0:i[e],a=r&&o&&s>0?(o[0]-r[0])/s:1,l=a<Zu?100*(Zu-a):0;return A0(i)+.25*a+6e-4*s-l}function A0(i){let t=new Float64Array(i.length).fill(E0**2);for(let e=0;e<i.length;e++){let[n,s]=i[e];for(let r=0;r<e;r++){let o=(i[r][0]-n)**2+(i[r][1]-s)**2;o<t[e]&&(t[e]=o),o<t[r]&&(t[r]=o)}}return t.reduce((e,n)=>e+Math.log(Math.sqrt(n)+2),0)/i.length}var of=i=>i<.5?4*i**3:1-(2-2*i)**3/2;var De=(i,t,e,n)=>i.distances[e*t+n],Xs=i=>i.geometry!=="other";function af({sampled:i},t,e){let n=i?.get(`${e},${t}`);return i?.get(`${t},${e}`)??(n?[...n].reverse():null)}var lf=(i,t,e)=>i.models.some(({points:n})=>n.some((s,r)=>s===t&&n[r+1]===e||s===e&&n[r+1]===t)),co=(i,t,e,n)=>i.geometry==="sphere"&&De(i,t,e,n)>Math.PI-1e-6;function cf(i,t,e,n,s){if(!Xs(i))return null;let r=De(i,t,n,e),o=De(i,t,n,s),a=De(i,t,e,s);if(r<1e-6||o<1e-6||co(i,t,e,n)||co(i,t,n,s))return null;let l=i.geometry==="sphere"?Math.sin:f=>f,c=(r+o+a)/2,h=Math.max(0,l(c-r)*l(c-o)),u=Math.max(0,l(c)*l(c-a));return 2*Math.atan2(Math.sqrt(h),Math.sqrt(u))}function ho(i,t,e){return i.geometry!=="sphere"||t<1e-6?[1-e,e]:[Math.sin((1-e)*t)/Math.sin(t),Math.sin(e*t)/Math.sin(t)]}function ec(i,t,e,n,s){let r=De(i,t,e,n),[o,a]=ho(i,r,s),l=i.geometry==="sphere"?C0:R0;return Float64Array.from({length:t},(c,h)=>l(De(i,t,e,h),De(i,t,n,h),r,s,o,a))}function C0(i,t,e,n,s,r){let o=c=>Math.sin(c/2)**2,a=Math.sin((1-n)*e/2)*Math.sin(n*e/2)/Math.cos(e/2),l=Math.min(1,Math.max(0,s*o(i)+r*o(t)-a));return 2*Math.atan2(Math.sqrt(l),Math.sqrt(1-l))}function R0(i,t,e,n){return Math.sqrt(Math.max(0,(1-n)*i*i+n*t*t-n*(1-n)*e*e))}var P0=6,I0=1e-9;var L0=i=>Float64Array.from({length:3*i.length},(t,e)=>i[Math.floor(e/3)][e%3]??0);function D0(i,t,e,n){let s=t.length/3,r=n[0],o=n[1]??0,a=n[2]??0,l=0;for(let c=0;c<s;c++)l+=e[c];for(let c=0;c<200;c++){let h=0,u=0,f=0;for(let m=0,x=0;m<s;m++,x+=3){let g=r-t[x],d=o-t[x+1],_=a-t[x+2],E=e[m],S=Math.sqrt(g*g+d*d+_*_),T=S>0?i[m]/S:0;h+=E*(t[x]+T*g),u+=E*(t[x+1]+T*d),f+=E*(t[x+2]+T*_)}h/=l,u/=l,f/=l;let p=Math.sqrt((h-r)**2+(u-o)**2+(f-a)**2);if([r,o,a]=[h,u,f],p<1e-10)break}return[r,o,a].slice(0,n.length)}function uo(i,t,e,n,s,r=13){let o=i.n_points,a=e.coords.get(n),l=e.coords.get(s);if(!a||!l||co(t,o,n,s))return null;if(!Xs(t))return N0(i,e,{view:t,n:o,a:n,b:s,from:a,to:l});let c=F0(i,e,{view:t,n:o,a:n,b:s,from:a,to:l});if(!c)return null;let h=u=>u===0?a:u===r-1?l:c(u/(r-1));return Array.from({length:r},(u,f)=>h(f))}function N0(i,t,e){let{view:n,a:s,b:r,from:o,to:a}=e,l=af(n,s,r);if(!l||!t.projection.refit)return lf(i,s,r)?[o,a]:null;let c=u=>l[Math.round(u*(l.length-1))],h=t.projection.name==="classical_mds"?df(t,e,c):ff(t,e,c);return l.map((u,f)=>f===0?o:f===l.length-1?a:h(f/(l.length-1)))}var hf=({view:i,n:t,a:e,b:n})=>s=>ec(i,t,e,n,s);function F0(i,t,e){switch(t.projection.name){case"tangent_pca":return B0(t,e);case"target_axis":return z0(i,t,e);case"classical_mds":return df(t,e,hf(e));default:return ff(t,e,hf(e))}}function ff(i,{a:t,b:e,from:n,to:s},r){let o=L0(i.points.map(u=>i.coords.get(u))),a=Float64Array.from(i.points,u=>u===t||u===e?P0:1),l=u=>{let f=r(u);return D0(Float64Array.from(i.points,p=>f[p]),o,a,Oe(n,s,u))},c=Ce(l(0),n),h=Ce(l(1),s);return u=>Ce(l(u),Oe(c,h,u))}function df(i,{view:t,n:e},n){let s=i.points,r=s.length,o=s.map(u=>i.coords.get(u)),a=Li(o),l=o.map(u=>Ce(u,a)),c=Jl(Hs(t.distances,s,e),r),h=U0(O0(l));return u=>{let f=n(u),p=s.reduce((m,x,g)=>yn(m,xe(l[g],c[g*r+g]-f[x]**2)),Zi(a.length));return yn(a,h.map(m=>ci(m,p)/2))}}function O0(i){let t=i[0]?.length??0,e=as.zeros(t,t);for(let n of i)for(let s=0;s<t;s++)for(let r=0;r<t;r++)e.set(s,r,e.get(s,r)+n[s]*n[r]);return e}function U0(i){let t=new io(i),e=t.diagonal.map(n=>n>1e-10*t.diagonal[0]?1/n:0);return t.rightSingularVectors.mmul(as.diag(e)).mmul(t.leftSingularVectors.transpose()).to2DArray()}function B0(i,{view:t,a:e,b:n,from:s,to:r}){if(t.geometry==="euclidean")return p=>Oe(s,r,p);let o=i.projection.base;if(!o)return null;let a=k0(i),l=t.distances[e*o.length+n],c=o[e],h=o[n],u=xe(Ce(s,a),ls(c)),f=xe(Ce(r,a),ls(h));return p=>{let[m,x]=ho(t,l,p),g=Math.acos(Ye(m*Math.cos(c)+x*Math.cos(h),-1,1));return yn(a,xe(yn(xe(u,m),xe(f,x)),1/ls(g)))}}var k0=({projection:i,axes:t})=>i.axes[t].origin??Li(i.axes[t].coords),ls=i=>Math.abs(i)<I0?1:Math.sin(i)/i;function z0(i,t,e){let{first:n,target:s}=i;if(n===null||!s)return null;let r={first:n,target:s.point,chord:De(e.view,e.n,n,s.point)};return e.view.geometry==="euclidean"?W0(r,t,e):V0(r,t,e)}function V0(i,t,e){let{view:n,n:s,a:r,b:o,from:a,to:l}=e,c=uf(r,i,e),h=uf(o,i,e),u=De(n,s,r,o),f=t.axes===2?H0(c,h,u,e):G0(c,h,a,l);return p=>{let[m,x]=ho(n,u,p),g={along:m*c.along+x*h.along,up:m*c.up+x*h.up};return[Math.atan2(g.up,g.along)-i.chord/2,...f(m,x,g)]}}function uf(i,{first:t,target:e,chord:n},{view:s,n:r}){let o=Math.cos(De(s,r,i,t)),a=(Math.cos(De(s,r,i,e))-o*Math.cos(n))/Math.sin(n);return{along:o,up:a}}function G0(i,t,e,n){let s=a=>Math.acos(Ye(Math.hypot(a.along,a.up),0,1)),r=xe(e.slice(1),ls(s(i))),o=xe(n.slice(1),ls(s(t)));return(a,l,c)=>xe(yn(xe(r,a),xe(o,l)),1/ls(s(c)))}function H0(i,t,e,{from:n,to:s}){let r=Math.sin(n[1]),o=Math.sin(s[1]),a=Ye(Math.cos(e)-i.along*t.along-i.up*t.up,-r*o,r*o);return(l,c,h)=>{let u=(l*r)**2+(c*o)**2+2*l*c*a;return[Math.atan2(Math.sqrt(Math.max(0,u)),Math.hypot(h.along,h.up))]}}function W0({first:i,chord:t},e,{view:n,n:s,a:r,b:o,from:a,to:l}){return e.axes===3?c=>Oe(a,l,c):c=>{let h=Oe(a,l,c)[0],u=ec(n,s,r,o,c)[i];return[h,Math.sqrt(Math.max(0,u**2-(h+t/2)**2))]}}var X0=i=>Math.sqrt(-2*Math.log(1-i));function pf(i,t,e,n){let s=Math.round(Math.sqrt(i.length)),[r,o,a]=e.px(t),l=.001*a,c=Array.from({length:s},(p,m)=>{let[x,g]=e.px(t.map((d,_)=>_===m?d+l:d));return[(x-r)/l,(g-o)/l]}),h=0,u=0,f=0;return c.forEach(([p,m],x)=>c.forEach(([g,d],_)=>{let E=i[x*s+_];h+=E*p*g,u+=E*p*d,f+=E*m*d})),q0(h,u,f,X0(n))}function q0(i,t,e,n){let s=(i+e)/2,r=Math.hypot((i-e)/2,t),o=Math.atan2(2*t,i-e)/2,a=n*Math.sqrt(s+r),l=n*Math.sqrt(Math.max(0,s-r));return{u:[a*Math.cos(o),a*Math.sin(o)],v:[-l*Math.sin(o),l*Math.cos(o)]}}var mf=1.9,$0=4.4,Y0=9.5,j0=13,J0=21,Z0=13,K0=.3,Q0=38,tx=30,ex=26,nx=84,ix=.06,nc=[.82,.42],gf=1.3,xf=.02,yf=11,sx=.012,sc=i=>vu(.2*i),ic=class{constructor(t,e){this.context=t;this.moment=e;this.span=ui(t.view);let n=[...e.coords.values()].map(s=>e.projector.px(s)[2]);this.#t=Math.min(...n),this.#e=Math.max(...n,this.#t+.3*this.span)}context;moment;marks=[];paths=[];ellipses=[];screen={points:[],segments:[]};span;#t;#e;fog(t,e){let n=fe((e-this.#t)/(this.#e-this.#t),0,1);return Ln(t,this.context.theme.paper,K0*(1-this.moment.flat)*n)}at(t,e){let n=this.moment.coords.get(t),s=sx*this.span*(this.context.payload.models.length-e)*this.moment.flat;return s?[n[0],n[1],n[2]+s]:n}path(t,e){e.forEach((n,s)=>{s>0&&this.step(t,e[s-1],n),vn(this.context.payload,[t,n])||this.layer([t,n],[e[s-1],e[s+1]])})}lift([t,e],n){let s=c=>this.moment.projector.px(this.moment.coords.get(ye(this.context.payload,[t,c]))),[r,o,a]=s(e),l=n.map(c=>{if(c===void 0)return 0;let[h,u,f]=s(c);return Math.abs(a-f)*Math.min(1,yf/Math.max(1,Math.hypot(h-r,u-o)))});return xf*this.span+Math.max(0,...l)}step(t,e,n){let{payload:s,layout:r,picture:o}=this.context,{projector:a,settled:l}=this.moment,c=Math.max(1,s.models[t].layers.length-1),h=A=>(mf+($0-mf)*(A/c))*r.factor,u=this.at(ye(s,[t,e]),t),f=this.at(ye(s,[t,n]),t),[p,m,x]=a.px(u),[g,d,_]=a.px(f),E=(A,D)=>this.fog(Xn(this.context,t,ts(this.context,[t,A])),D),S=E(vn(s,[t,e])?n:e,x),T=E(n,_);this.paths.push({a:u,b:f,wa:h(e),wb:h(n),ca:S,cb:T}),this.screen.segments.push({x0:p,y0:m,x1:g,y1:d,m:t});let R=Math.hypot(g-p,d-m),y=l&&o.quality.off.has(`${t},${n}`),w=y&&R>nx,v={lift:xf*this.span+Math.abs(_-x)*Math.min(.5,yf/Math.max(1,R)),depth:(x+_)/2,tint:Ln(S,T,.5),angle:Math.atan2(m-d,g-p),hollow:!1};y&&R>ex&&this.marks.push({...v,at:Oe(u,f,w?.4:.5),size:Z0,shape:"break",rim:0}),(w||!y&&R>(r.narrow?tx:Q0))&&this.marks.push({...v,at:Oe(u,f,w?.64:.5),size:8.6*r.factor+1.2*h(n),shape:"dart",rim:1.2})}layer(t,e){let{payload:n,layout:s,marks:r}=this.context,[o,a]=t,l=ye(n,t),c=this.at(l,o),[h,u,f]=this.moment.projector.px(c),p=Qi(this.context,t),m=Ni(this.context,t),x=this.fog(Xn(this.context,o,ts(this.context,t)),f);this.ellipse(l,x),this.marks.push({at:c,depth:f,tint:x,size:Y0*s.factor*(p?1.35:1),shape:r[o].shape,hollow:r[o].hollow,ring:m,rim:p?2.4:1.7,top:p||m||an(this.context)===o,lift:this.lift(t,e)}),this.screen.points.push({m:o,k:a,point:l,x:h,y:u,depth:f})}landmark(t,e){let{layout:n,theme:s,payload:r,selected:o,hovered:a,partner:l}=this.context,c=this.moment.coords.get(t);if(!c)return;let[h,u,f]=this.moment.projector.px(c);this.ellipse(t,Ln(s.ink2,s.paper,an(this.context)===null?0:.5));let p=d=>!!d&&ye(r,d)===t,m=o.some(p),x=p(a)||p(l),g=(e==="ring"?j0:J0)*n.factor*(x?1.2:1);this.marks.push({at:c,depth:f,tint:s.ink,size:g,shape:e,rim:e==="ring"?2:2.2,ring:m,top:!0}),this.screen.points.push({m:-1,k:e==="ring"?0:1,point:t,x:h,y:u,depth:f})}ellipse(t,e){let{picture:n,state:s,view:r}=this.context,o=n.cloud?.get(t);if(!o||!s.intervals||!this.moment.settled)return;let a=this.moment.coords.get(t);this.ellipses.push({at:a,tint:e,...pf(o,a,this.moment.projector,r.level??.95)})}sortedMarks(){let t=({top:e,shape:n,ring:s,rim:r})=>e?n==="star"?2:n==="ring"?3:r>=2.4?5:s?4:1:0;return this.marks.sort((e,n)=>t(e)-t(n)||n.depth-e.depth)}floor(){let{coords:t,camera:e,flat:n}=this.moment,s=[...t.values(),...(this.context.picture.around??[]).map(c=>[c[0],c[1],c[2]??0])],[r,,o]=e.pivot,a=(c,h)=>Math.max(...s.map(u=>Math.abs(u[c]-h))),l=this.paths.map(c=>[c.a,c.b]);return{level:Math.min(...s.map(c=>c[1]))-ix*this.span,centre:[r,o],alpha:1-n,shadows:l,reach:[a(0,r)+.5*this.span,a(2,o)+.45*this.span],cell:sc(this.span)}}trails(){let{payload:t,view:e,picture:n,state:s,theme:r}=this.context,{frames:o,at:a=0}=t;if(!s.trails||!o||a===0)return[];let l=t.views.indexOf(e),c=e.projections.indexOf(n.projection),h=o.slice(0,a).map(u=>({frame:u,coords:u.views[l].projections[c].axes[n.axes].coords}));return n.drawn.flatMap(({model:u,layers:f})=>f.flatMap(p=>{let m=[u,p],x=ye(t,m);if(vn(t,m))return[];let g=h.flatMap(({frame:E,coords:S})=>E.models[u].absent?[]:[S[x]]).map(E=>[E[0],E[1],E[2]??0]);g.push(this.moment.coords.get(x));let d=Xn(this.context,u,ts(this.context,m)),_=E=>Ln(d,r.paper,nc[0]+(nc[1]-nc[0])*((E+1)/g.length));return g.slice(1).map((E,S)=>({a:g[S],b:E,wa:gf,wb:gf,ca:_(S),cb:_(S+1)}))}))}geodesic(){let{curve:t,projector:e}=this.moment;return t?this.thin(fo(t,6),1.3,n=>this.fog(this.context.theme.ink2,e.px(n)[2])):[]}thin(t,e,n){let s=0;return t.slice(1).map((r,o)=>{let a=t[o],l={a,b:r,wa:e,wb:e,ca:n(a),cb:n(r),run:s},[c,h]=this.moment.projector.px(a),[u,f]=this.moment.projector.px(r);return s+=Math.hypot(u-c,f-h),l})}};function _f(i,t,e){let{payload:n,theme:s,hovered:r,picture:o}=i,a=new ic(i,t);for(let{model:u,layers:f}of o.drawn)a.path(u,f);n.first!==null&&a.landmark(n.first,"ring"),n.target&&a.landmark(n.target.point,"star");let l=a.floor(),c=r&&t.flat<.5?t.coords.get(ye(n,r)):void 0;return{drawing:{theme:s,span:a.span,ellipses:a.ellipses,paths:a.paths,leaders:[],trails:a.trails(),floor:l,geodesic:a.geodesic(),arcs:e.filter(u=>!u.guess).flatMap(u=>a.thin(fo(u.points,3),1.6,()=>s.ink)),guesses:e.filter(u=>u.guess).flatMap(u=>a.thin(u.points,1.6,()=>s.ink2)),plumb:c?a.thin([c,[c[0],l.level,c[2]]],1.2,()=>s.ink2):[],marks:a.sortedMarks()},screen:a.screen}}function fo(i,t){let e=s=>i[fe(s,0,i.length-1)],n=[e(0)];for(let s=0;s+1<i.length;s++){let[r,o,a,l]=[e(s-1),e(s),e(s+1),e(s+2)];for(let c=1;c<=t;c++){let h=c/t;n.push(o.map((u,f)=>.5*(2*u+(a[f]-r[f])*h+(2*r[f]-5*u+4*a[f]-l[f])*h**2+(3*u-r[f]-3*a[f]+l[f])*h**3)))}}return n}var $s=`
precision highp float;
uniform mat4 projectionMatrix, modelViewMatrix;
uniform vec2 size;`,qs={fill:.12,line:.38},vf=`${$s}
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
}`,bf=`
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
}`,Mf=`${$s}
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
}`,Nn={disc:0,square:1,triangle:2,diamond:3,ring:4,star:5,dart:6,break:7},Sf=`
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
  if (shape == ${Nn.break}) { // the axis-break sign: two slanted strokes with a gap in the line between them
    vec2 q = vec2(p.x - .32 * p.y, p.y);
    float strokes = inside(max(abs(abs(q.x) - 2.2) - .75, abs(q.y) - r)), gap = inside(max(abs(q.x) - 1.5, abs(q.y) - r * .62));
    if (max(strokes, gap) < .02) discard;
    colour = vec4(mix(paper, vTint, strokes), max(strokes, gap));
    return;
  }
  float d;
  if (shape == ${Nn.disc} || shape == ${Nn.ring}) d = length(p) - r;
  else if (shape == ${Nn.square}) d = roundedBox(p, r * .88, 1.);
  else if (shape == ${Nn.triangle}) d = upTriangle(p + vec2(0., r * .1), r * .98) - .8;
  else if (shape == ${Nn.diamond}) d = roundedBox(mat2(.7071, -.7071, .7071, .7071) * p, r * .84, .8);
  else if (shape == ${Nn.star}) d = fiveStar(p, r, .46) - .6;
  else d = dart(p, r);
  float hole = shape == ${Nn.ring} ? 2.1 : vFlags.y > .5 ? 1.7 : 99.;
  vec3 fill = mix(vTint, paper, inside(d + hole));
  vec3 tone = mix(paper, fill, inside(d));
  float alpha = inside(d - vLook.w);
  if (vFlags.x > .5) { // selected: an ink ring three pixels outside the shape, on paper
    tone = mix(tone, ink, inside(abs(d - 4.) - .95));
    alpha = max(alpha, inside(d - 5.));
  }
  if (alpha < .02) discard;
  colour = vec4(tone, alpha);
}`,wf=`${$s}
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
}`,Ef=`
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
}`,Tf=`${$s}
in vec2 corner;
uniform vec3 centre;
uniform vec2 reach;
out vec2 vAt;
void main() {
  vAt = corner * reach;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(centre + vec3(vAt.x, 0., vAt.y), 1.);
}`,Af=`
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
}`,Cf=`${$s}
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
}`,Rf=`
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
}`;var ox=3.4;function Df(i,t,e,n){let{theme:s}=t;i.setTransform(1,0,0,1,0,0),i.fillStyle=Rt(s.paper),i.fillRect(0,0,i.canvas.width,i.canvas.height),i.setTransform(n,0,0,n,0,0),i.lineCap="round";for(let r of t.ellipses)ax(i,r,e);for(let r of t.leaders)Pf(i,r,e);If(i,t.geodesic,e,[5,4.5]);for(let r of t.paths)Lf(i,r,e,ox,Rt(s.paper));for(let r of t.paths)Lf(i,r,e,0,null);for(let r of t.arcs)Pf(i,r,e);for(let r of t.guesses)If(i,[r],e,[1.6,3]);for(let r of t.marks)cx(i,r,e,t)}function ax(i,{at:t,tint:e,u:n,v:s},r){let[o,a]=r.px(t);i.fillStyle=i.strokeStyle=Rt(e),i.lineWidth=1,i.beginPath(),i.ellipse(o,a,Math.max(1,Math.hypot(...n)),Math.max(1,Math.hypot(...s)),Math.atan2(n[1],n[0]),0,2*Math.PI),i.globalAlpha=qs.fill,i.fill(),i.globalAlpha=qs.line,i.stroke(),i.globalAlpha=1}function Pf(i,t,e){let[n,s]=e.px(t.a),[r,o]=e.px(t.b);i.strokeStyle=Rt(t.cb),i.lineWidth=t.wb,i.beginPath(),i.moveTo(n,s),i.lineTo(r,o),i.stroke()}function If(i,t,e,n){let s=t[0];if(s){i.setLineDash(n),i.lineCap="butt",i.strokeStyle=Rt(s.cb),i.lineWidth=s.wb,i.beginPath(),i.moveTo(...e.px(s.a).slice(0,2));for(let r of t)i.lineTo(...e.px(r.b).slice(0,2));i.stroke(),i.setLineDash([]),i.lineCap="round"}}function Lf(i,t,e,n,s){let[r,o]=e.px(t.a),[a,l]=e.px(t.b),c=Math.hypot(a-r,l-o)||1,h=-(l-o)/c,u=(a-r)/c,f=(t.wa+n)/2,p=(t.wb+n)/2,m=s??Rt(t.cb);if(!s){let g=i.createLinearGradient(r,o,a,l);g.addColorStop(0,Rt(t.ca)),g.addColorStop(1,Rt(t.cb)),m=g}i.fillStyle=m,i.beginPath(),i.moveTo(r+h*f,o+u*f),i.lineTo(a+h*p,l+u*p);let x=Math.atan2(u,h);i.arc(a,l,p,x,x-Math.PI,!0),i.lineTo(r-h*f,o-u*f),i.arc(r,o,f,x-Math.PI,x-2*Math.PI,!0),i.fill()}function lx(i){let t=i.size/2;if(i.shape==="star"){let e=n=>{let s=n%2?t*.46:t,r=-Math.PI/2+n*Math.PI/5;return`${s*Math.cos(r)} ${s*Math.sin(r)}`};return`M${Array.from({length:10},(n,s)=>e(s)).join("L")}z`}return i.shape==="dart"?`M${t} 0L${-t*.92} ${-t*.86}L${-t*.78} 0L${-t*.92} ${t*.86}z`:Vs(i.shape,0,0,i.shape==="ring"?t:t*.92)}function cx(i,t,e,{theme:n}){let[s,r]=e.px(t.at);if(i.save(),i.translate(s,r),i.rotate(-(t.angle??0)),i.lineJoin="round",t.shape==="break"){i.strokeStyle=Rt(n.paper),i.lineWidth=3,i.stroke(new Path2D("M-1.5 5L1.5 -5")),i.strokeStyle=Rt(t.tint),i.lineWidth=1.5,i.stroke(new Path2D("M-4 6L0 -6M0 6L4 -6")),i.restore();return}let o=new Path2D(lx(t)),a=(c,h)=>{i.strokeStyle=c,i.lineWidth=h,i.stroke(o)};t.ring?(a(Rt(n.paper),10),a(Rt(n.ink),9.9),a(Rt(n.paper),6.1)):a(Rt(n.paper),2*t.rim);let l=t.hollow||t.shape==="ring";i.fillStyle=l?Rt(n.paper):Rt(t.tint),i.fill(o),l&&a(Rt(t.tint),1.9),i.restore()}var hx=300,cs=(i,t,e)=>i+(t-i)*e;function ux(i,t,e){if(e>=1)return t;let n=new Map([...t.coords].map(([o,a])=>[o,Oe(i.coords.get(o)??a,a,e)])),s=t.curve&&i.curve?.length===t.curve.length?t.curve.map((o,a)=>Oe(i.curve[a],o,e)):t.curve,r={pivot:Oe(i.framing.pivot,t.framing.pivot,e),distance:cs(i.framing.distance,t.framing.distance,e),offset:Oe(i.framing.offset,t.framing.offset,e),right:cs(i.framing.right,t.framing.right,e)};return{coords:n,curve:s,framing:r,flat:cs(i.flat,t.flat,e),azimuth:cs(i.azimuth,t.azimuth,e),elevation:cs(i.elevation,t.elevation,e),zoom:cs(i.zoom,t.zoom,e)}}function Nf({framing:i,flat:t,azimuth:e,elevation:n,zoom:s}){return{azimuth:e*(1-t),elevation:n*(1-t),pivot:i.pivot,distance:i.distance/s,offset:i.offset}}var fx=()=>window.matchMedia?.("(prefers-reduced-motion: reduce)").matches??!1,po=class{#t=null;#e=null;#i=0;#s=0;moveTo(t,e,n){let s=this.#e?this.at(e)?.pose:null,r=n&&s&&s.coords.size>0&&!fx();this.#t=r?s:null,this.#e=t,this.#i=e,this.#s=r?hx:0}renumber(t){let e=n=>n&&{...n,coords:oo(n.coords,t)};this.#t=e(this.#t),this.#e=e(this.#e)}at(t){if(!this.#e)return null;let e=this.#t?(t-this.#i)/this.#s:1;return e>=1||!this.#t?(this.#t=null,{pose:this.#e,settled:!0}):{pose:ux(this.#t,this.#e,of(Math.max(0,e))),settled:!1}}};/**
 * @license
 * Copyright 2010-2026 Three.js Authors
 * SPDX-License-Identifier: MIT
 */var nd=0,Lc=1,id=2;var xr=1,sd=2,Ls=3,wi=0,Xe=1,gn=2,Wi=0,Ei=1,Dc=2,Nc=3,Fc=4,ma=5;var ni=100,rd=101,od=102,ga=103,xa=104,ad=200,yr=201,ld=202,cd=203,Oc=204,Uc=205,hd=206,ud=207,fd=208,dd=209,pd=210,md=211,gd=212,xd=213,yd=214,Uo=0,Bo=1,ko=2,ws=3,zo=4,Vo=5,Go=6,Ho=7,Bc=0,_d=1,vd=2,zn=0,kc=1,zc=2,Vc=3,Gc=4,Hc=5,Wc=6,Xc=7;var qc=300,Xi=301,Ds=302,ya=303,_a=304,Wo=1e3,On=1001,Xo=1002,Ie=1003,bd=1004;var _r=1005;var We=1006,va=1007;var ii=1008;var en=1009,$c=1010,Yc=1011,Ns=1012,ba=1013,Tn=1014,An=1015,Cn=1016,Ma=1017,Sa=1018,qi=1020,jc=35902,Jc=35899,Zc=1021,Kc=1022,Rn=1023,Qn=1026,si=1027,Qc=1028,wa=1029,Ti=1030,Ea=1031;var Ta=1033,vr=33776,br=33777,Mr=33778,Sr=33779,Aa=35840,Ca=35841,Ra=35842,Pa=35843,Ia=36196,La=37492,Da=37496,Na=37488,Fa=37489,wr=37490,Oa=37491,Ua=37808,Ba=37809,ka=37810,za=37811,Va=37812,Ga=37813,Ha=37814,Wa=37815,Xa=37816,qa=37817,$a=37818,Ya=37819,ja=37820,Ja=37821,Za=36492,Ka=36494,Qa=36495,tl=36283,el=36284,Er=36285,nl=36286;var Qs=2300,qo=2301,Fo=2302,Tc=2303,Ac=2400,Cc=2401,Rc=2402;var Md=3200;var th=0,Sd=1,ri="",Ze="srgb",tr="srgb-linear",er="linear",te="srgb";var Oo=7680;var wd=519,Ed=512,Td=513,Ad=514,eh=515,Cd=516,Rd=517,nh=518,ih=519,Pd=35044;var Tr="300 es",fn=2e3,nr=2001;function dx(i){for(let t=i.length-1;t>=0;--t)if(i[t]>=65535)return!0;return!1}function px(i){return ArrayBuffer.isView(i)&&!(i instanceof DataView)}function ir(i){return document.createElementNS("http://www.w3.org/1999/xhtml",i)}function Id(){let i=ir("canvas");return i.style.display="block",i}var Ff={},Es=null;function sh(...i){let t="THREE."+i.shift();Es?Es("log",t,...i):console.log(t,...i)}function Ld(i){let t=i[0];if(typeof t=="string"&&t.startsWith("TSL:")){let e=i[1];e&&e.isStackTrace?i[0]+=" "+e.getLocation():i[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return i}function Lt(...i){i=Ld(i);let t="THREE."+i.shift();if(Es)Es("warn",t,...i);else{let e=i[0];e&&e.isStackTrace?console.warn(e.getError(t)):console.warn(t,...i)}}function Dt(...i){i=Ld(i);let t="THREE."+i.shift();if(Es)Es("error",t,...i);else{let e=i[0];e&&e.isStackTrace?console.error(e.getError(t)):console.error(t,...i)}}function Ks(...i){let t=i.join(" ");t in Ff||(Ff[t]=!0,Lt(...i))}function Dd(i,t,e){return new Promise(function(n,s){function r(){switch(i.clientWaitSync(t,i.SYNC_FLUSH_COMMANDS_BIT,0)){case i.WAIT_FAILED:s();break;case i.TIMEOUT_EXPIRED:setTimeout(r,e);break;default:n()}}setTimeout(r,e)})}var Nd={[Uo]:Uo,[ko]:Go,[zo]:zo,[ws]:Vo,[Bo]:Bo,[Go]:ko,[Ho]:Ho,[Vo]:ws},Un=class{addEventListener(t,e){this._listeners===void 0&&(this._listeners={});let n=this._listeners;n[t]===void 0&&(n[t]=[]),n[t].indexOf(e)===-1&&n[t].push(e)}hasEventListener(t,e){let n=this._listeners;return n===void 0?!1:n[t]!==void 0&&n[t].indexOf(e)!==-1}removeEventListener(t,e){let n=this._listeners;if(n===void 0)return;let s=n[t];if(s!==void 0){let r=s.indexOf(e);r!==-1&&s.splice(r,1)}}dispatchEvent(t){let e=this._listeners;if(e===void 0)return;let n=e[t.type];if(n!==void 0){t.target=this;let s=n.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,t);t.target=null}}},Be=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"];var rc=Math.PI/180,$o=180/Math.PI;function Ar(){let i=Math.random()*4294967295|0,t=Math.random()*4294967295|0,e=Math.random()*4294967295|0,n=Math.random()*4294967295|0;return(Be[i&255]+Be[i>>8&255]+Be[i>>16&255]+Be[i>>24&255]+"-"+Be[t&255]+Be[t>>8&255]+"-"+Be[t>>16&15|64]+Be[t>>24&255]+"-"+Be[e&63|128]+Be[e>>8&255]+"-"+Be[e>>16&255]+Be[e>>24&255]+Be[n&255]+Be[n>>8&255]+Be[n>>16&255]+Be[n>>24&255]).toLowerCase()}function Jt(i,t,e){return Math.max(t,Math.min(e,i))}function mx(i,t){return(i%t+t)%t}function oc(i,t,e){return(1-e)*i+e*t}function Fd(i){return Math.pow(2,Math.floor(Math.log(i)/Math.LN2))}function rh(i){switch(i.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function gx(i,t){if(t.constructor===Float32Array)return i;let e=rh(t);if(e===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(i/e,-1)}function xx(i,t){if(t.constructor===Float32Array)return i;let e=rh(t);if(e===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(i*e)}var Yt=class{static{this.prototype.isVector2=!0}constructor(t=0,e=0){this.x=t,this.y=e}get width(){return this.x}set width(t){this.x=t}get height(){return this.y}set height(t){this.y=t}set(t,e){return this.x=t,this.y=e,this}setScalar(t){return this.x=t,this.y=t,this}setX(t){return this.x=t,this}setY(t){return this.y=t,this}setComponent(t,e){switch(t){case 0:this.x=e;break;case 1:this.y=e;break;default:throw new Error("THREE.Vector2: index is out of range: "+t)}return this}getComponent(t){switch(t){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+t)}}clone(){return new this.constructor(this.x,this.y)}copy(t){return this.x=t.x,this.y=t.y,this}add(t){return this.x+=t.x,this.y+=t.y,this}addScalar(t){return this.x+=t,this.y+=t,this}addVectors(t,e){return this.x=t.x+e.x,this.y=t.y+e.y,this}addScaledVector(t,e){return this.x+=t.x*e,this.y+=t.y*e,this}sub(t){return this.x-=t.x,this.y-=t.y,this}subScalar(t){return this.x-=t,this.y-=t,this}subVectors(t,e){return this.x=t.x-e.x,this.y=t.y-e.y,this}multiply(t){return this.x*=t.x,this.y*=t.y,this}multiplyScalar(t){return this.x*=t,this.y*=t,this}divide(t){return this.x/=t.x,this.y/=t.y,this}divideScalar(t){return this.multiplyScalar(1/t)}applyMatrix3(t){let e=this.x,n=this.y,s=t.elements;return this.x=s[0]*e+s[3]*n+s[6],this.y=s[1]*e+s[4]*n+s[7],this}min(t){return this.x=Math.min(this.x,t.x),this.y=Math.min(this.y,t.y),this}max(t){return this.x=Math.max(this.x,t.x),this.y=Math.max(this.y,t.y),this}clamp(t,e){return this.x=Jt(this.x,t.x,e.x),this.y=Jt(this.y,t.y,e.y),this}clampScalar(t,e){return this.x=Jt(this.x,t,e),this.y=Jt(this.y,t,e),this}clampLength(t,e){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Jt(n,t,e))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(t){return this.x*t.x+this.y*t.y}cross(t){return this.x*t.y-this.y*t.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(t){let e=Math.sqrt(this.lengthSq()*t.lengthSq());if(e===0)return Math.PI/2;let n=this.dot(t)/e;return Math.acos(Jt(n,-1,1))}distanceTo(t){return Math.sqrt(this.distanceToSquared(t))}distanceToSquared(t){let e=this.x-t.x,n=this.y-t.y;return e*e+n*n}manhattanDistanceTo(t){return Math.abs(this.x-t.x)+Math.abs(this.y-t.y)}setLength(t){return this.normalize().multiplyScalar(t)}lerp(t,e){return this.x+=(t.x-this.x)*e,this.y+=(t.y-this.y)*e,this}lerpVectors(t,e,n){return this.x=t.x+(e.x-t.x)*n,this.y=t.y+(e.y-t.y)*n,this}equals(t){return t.x===this.x&&t.y===this.y}fromArray(t,e=0){return this.x=t[e],this.y=t[e+1],this}toArray(t=[],e=0){return t[e]=this.x,t[e+1]=this.y,t}fromBufferAttribute(t,e){return this.x=t.getX(e),this.y=t.getY(e),this}rotateAround(t,e){let n=Math.cos(e),s=Math.sin(e),r=this.x-t.x,o=this.y-t.y;return this.x=r*n-o*s+t.x,this.y=r*s+o*n+t.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},Bn=class{constructor(t=0,e=0,n=0,s=1){this.isQuaternion=!0,this._x=t,this._y=e,this._z=n,this._w=s}static slerpFlat(t,e,n,s,r,o,a){let l=n[s+0],c=n[s+1],h=n[s+2],u=n[s+3],f=r[o+0],p=r[o+1],m=r[o+2],x=r[o+3];if(u!==x||l!==f||c!==p||h!==m){let g=l*f+c*p+h*m+u*x;g<0&&(f=-f,p=-p,m=-m,x=-x,g=-g);let d=1-a;if(g<.9995){let _=Math.acos(g),E=Math.sin(_);d=Math.sin(d*_)/E,a=Math.sin(a*_)/E,l=l*d+f*a,c=c*d+p*a,h=h*d+m*a,u=u*d+x*a}else{l=l*d+f*a,c=c*d+p*a,h=h*d+m*a,u=u*d+x*a;let _=1/Math.sqrt(l*l+c*c+h*h+u*u);l*=_,c*=_,h*=_,u*=_}}t[e]=l,t[e+1]=c,t[e+2]=h,t[e+3]=u}static multiplyQuaternionsFlat(t,e,n,s,r,o){let a=n[s],l=n[s+1],c=n[s+2],h=n[s+3],u=r[o],f=r[o+1],p=r[o+2],m=r[o+3];return t[e]=a*m+h*u+l*p-c*f,t[e+1]=l*m+h*f+c*u-a*p,t[e+2]=c*m+h*p+a*f-l*u,t[e+3]=h*m-a*u-l*f-c*p,t}get x(){return this._x}set x(t){this._x=t,this._onChangeCallback()}get y(){return this._y}set y(t){this._y=t,this._onChangeCallback()}get z(){return this._z}set z(t){this._z=t,this._onChangeCallback()}get w(){return this._w}set w(t){this._w=t,this._onChangeCallback()}set(t,e,n,s){return this._x=t,this._y=e,this._z=n,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(t){return this._x=t.x,this._y=t.y,this._z=t.z,this._w=t.w,this._onChangeCallback(),this}setFromEuler(t,e=!0){let n=t._x,s=t._y,r=t._z,o=t._order,a=Math.cos,l=Math.sin,c=a(n/2),h=a(s/2),u=a(r/2),f=l(n/2),p=l(s/2),m=l(r/2);switch(o){case"XYZ":this._x=f*h*u+c*p*m,this._y=c*p*u-f*h*m,this._z=c*h*m+f*p*u,this._w=c*h*u-f*p*m;break;case"YXZ":this._x=f*h*u+c*p*m,this._y=c*p*u-f*h*m,this._z=c*h*m-f*p*u,this._w=c*h*u+f*p*m;break;case"ZXY":this._x=f*h*u-c*p*m,this._y=c*p*u+f*h*m,this._z=c*h*m+f*p*u,this._w=c*h*u-f*p*m;break;case"ZYX":this._x=f*h*u-c*p*m,this._y=c*p*u+f*h*m,this._z=c*h*m-f*p*u,this._w=c*h*u+f*p*m;break;case"YZX":this._x=f*h*u+c*p*m,this._y=c*p*u+f*h*m,this._z=c*h*m-f*p*u,this._w=c*h*u-f*p*m;break;case"XZY":this._x=f*h*u-c*p*m,this._y=c*p*u-f*h*m,this._z=c*h*m+f*p*u,this._w=c*h*u+f*p*m;break;default:Lt("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return e===!0&&this._onChangeCallback(),this}setFromAxisAngle(t,e){let n=e/2,s=Math.sin(n);return this._x=t.x*s,this._y=t.y*s,this._z=t.z*s,this._w=Math.cos(n),this._onChangeCallback(),this}setFromRotationMatrix(t){let e=t.elements,n=e[0],s=e[4],r=e[8],o=e[1],a=e[5],l=e[9],c=e[2],h=e[6],u=e[10],f=n+a+u;if(f>0){let p=.5/Math.sqrt(f+1);this._w=.25/p,this._x=(h-l)*p,this._y=(r-c)*p,this._z=(o-s)*p}else if(n>a&&n>u){let p=2*Math.sqrt(1+n-a-u);this._w=(h-l)/p,this._x=.25*p,this._y=(s+o)/p,this._z=(r+c)/p}else if(a>u){let p=2*Math.sqrt(1+a-n-u);this._w=(r-c)/p,this._x=(s+o)/p,this._y=.25*p,this._z=(l+h)/p}else{let p=2*Math.sqrt(1+u-n-a);this._w=(o-s)/p,this._x=(r+c)/p,this._y=(l+h)/p,this._z=.25*p}return this._onChangeCallback(),this}setFromUnitVectors(t,e){let n=t.dot(e)+1;return n<1e-8?(n=0,Math.abs(t.x)>Math.abs(t.z)?(this._x=-t.y,this._y=t.x,this._z=0,this._w=n):(this._x=0,this._y=-t.z,this._z=t.y,this._w=n)):(this._x=t.y*e.z-t.z*e.y,this._y=t.z*e.x-t.x*e.z,this._z=t.x*e.y-t.y*e.x,this._w=n),this.normalize()}angleTo(t){return 2*Math.acos(Math.abs(Jt(this.dot(t),-1,1)))}rotateTowards(t,e){let n=this.angleTo(t);if(n===0)return this;let s=Math.min(1,e/n);return this.slerp(t,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(t){return this._x*t._x+this._y*t._y+this._z*t._z+this._w*t._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let t=this.length();return t===0?(this._x=0,this._y=0,this._z=0,this._w=1):(t=1/t,this._x=this._x*t,this._y=this._y*t,this._z=this._z*t,this._w=this._w*t),this._onChangeCallback(),this}multiply(t){return this.multiplyQuaternions(this,t)}premultiply(t){return this.multiplyQuaternions(t,this)}multiplyQuaternions(t,e){let n=t._x,s=t._y,r=t._z,o=t._w,a=e._x,l=e._y,c=e._z,h=e._w;return this._x=n*h+o*a+s*c-r*l,this._y=s*h+o*l+r*a-n*c,this._z=r*h+o*c+n*l-s*a,this._w=o*h-n*a-s*l-r*c,this._onChangeCallback(),this}slerp(t,e){let n=t._x,s=t._y,r=t._z,o=t._w,a=this.dot(t);a<0&&(n=-n,s=-s,r=-r,o=-o,a=-a);let l=1-e;if(a<.9995){let c=Math.acos(a),h=Math.sin(c);l=Math.sin(l*c)/h,e=Math.sin(e*c)/h,this._x=this._x*l+n*e,this._y=this._y*l+s*e,this._z=this._z*l+r*e,this._w=this._w*l+o*e,this._onChangeCallback()}else this._x=this._x*l+n*e,this._y=this._y*l+s*e,this._z=this._z*l+r*e,this._w=this._w*l+o*e,this.normalize();return this}slerpQuaternions(t,e,n){return this.copy(t).slerp(e,n)}random(){let t=2*Math.PI*Math.random(),e=2*Math.PI*Math.random(),n=Math.random(),s=Math.sqrt(1-n),r=Math.sqrt(n);return this.set(s*Math.sin(t),s*Math.cos(t),r*Math.sin(e),r*Math.cos(e))}equals(t){return t._x===this._x&&t._y===this._y&&t._z===this._z&&t._w===this._w}fromArray(t,e=0){return this._x=t[e],this._y=t[e+1],this._z=t[e+2],this._w=t[e+3],this._onChangeCallback(),this}toArray(t=[],e=0){return t[e]=this._x,t[e+1]=this._y,t[e+2]=this._z,t[e+3]=this._w,t}fromBufferAttribute(t,e){return this._x=t.getX(e),this._y=t.getY(e),this._z=t.getZ(e),this._w=t.getW(e),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(t){return this._onChangeCallback=t,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},X=class{static{this.prototype.isVector3=!0}constructor(t=0,e=0,n=0){this.x=t,this.y=e,this.z=n}set(t,e,n){return n===void 0&&(n=this.z),this.x=t,this.y=e,this.z=n,this}setScalar(t){return this.x=t,this.y=t,this.z=t,this}setX(t){return this.x=t,this}setY(t){return this.y=t,this}setZ(t){return this.z=t,this}setComponent(t,e){switch(t){case 0:this.x=e;break;case 1:this.y=e;break;case 2:this.z=e;break;default:throw new Error("THREE.Vector3: index is out of range: "+t)}return this}getComponent(t){switch(t){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+t)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(t){return this.x=t.x,this.y=t.y,this.z=t.z,this}add(t){return this.x+=t.x,this.y+=t.y,this.z+=t.z,this}addScalar(t){return this.x+=t,this.y+=t,this.z+=t,this}addVectors(t,e){return this.x=t.x+e.x,this.y=t.y+e.y,this.z=t.z+e.z,this}addScaledVector(t,e){return this.x+=t.x*e,this.y+=t.y*e,this.z+=t.z*e,this}sub(t){return this.x-=t.x,this.y-=t.y,this.z-=t.z,this}subScalar(t){return this.x-=t,this.y-=t,this.z-=t,this}subVectors(t,e){return this.x=t.x-e.x,this.y=t.y-e.y,this.z=t.z-e.z,this}multiply(t){return this.x*=t.x,this.y*=t.y,this.z*=t.z,this}multiplyScalar(t){return this.x*=t,this.y*=t,this.z*=t,this}multiplyVectors(t,e){return this.x=t.x*e.x,this.y=t.y*e.y,this.z=t.z*e.z,this}applyEuler(t){return this.applyQuaternion(Of.setFromEuler(t))}applyAxisAngle(t,e){return this.applyQuaternion(Of.setFromAxisAngle(t,e))}applyMatrix3(t){let e=this.x,n=this.y,s=this.z,r=t.elements;return this.x=r[0]*e+r[3]*n+r[6]*s,this.y=r[1]*e+r[4]*n+r[7]*s,this.z=r[2]*e+r[5]*n+r[8]*s,this}applyNormalMatrix(t){return this.applyMatrix3(t).normalize()}applyMatrix4(t){let e=this.x,n=this.y,s=this.z,r=t.elements,o=1/(r[3]*e+r[7]*n+r[11]*s+r[15]);return this.x=(r[0]*e+r[4]*n+r[8]*s+r[12])*o,this.y=(r[1]*e+r[5]*n+r[9]*s+r[13])*o,this.z=(r[2]*e+r[6]*n+r[10]*s+r[14])*o,this}applyQuaternion(t){let e=this.x,n=this.y,s=this.z,r=t.x,o=t.y,a=t.z,l=t.w,c=2*(o*s-a*n),h=2*(a*e-r*s),u=2*(r*n-o*e);return this.x=e+l*c+o*u-a*h,this.y=n+l*h+a*c-r*u,this.z=s+l*u+r*h-o*c,this}project(t){return this.applyMatrix4(t.matrixWorldInverse).applyMatrix4(t.projectionMatrix)}unproject(t){return this.applyMatrix4(t.projectionMatrixInverse).applyMatrix4(t.matrixWorld)}transformDirection(t){let e=this.x,n=this.y,s=this.z,r=t.elements;return this.x=r[0]*e+r[4]*n+r[8]*s,this.y=r[1]*e+r[5]*n+r[9]*s,this.z=r[2]*e+r[6]*n+r[10]*s,this.normalize()}divide(t){return this.x/=t.x,this.y/=t.y,this.z/=t.z,this}divideScalar(t){return this.multiplyScalar(1/t)}min(t){return this.x=Math.min(this.x,t.x),this.y=Math.min(this.y,t.y),this.z=Math.min(this.z,t.z),this}max(t){return this.x=Math.max(this.x,t.x),this.y=Math.max(this.y,t.y),this.z=Math.max(this.z,t.z),this}clamp(t,e){return this.x=Jt(this.x,t.x,e.x),this.y=Jt(this.y,t.y,e.y),this.z=Jt(this.z,t.z,e.z),this}clampScalar(t,e){return this.x=Jt(this.x,t,e),this.y=Jt(this.y,t,e),this.z=Jt(this.z,t,e),this}clampLength(t,e){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Jt(n,t,e))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(t){return this.x*t.x+this.y*t.y+this.z*t.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(t){return this.normalize().multiplyScalar(t)}lerp(t,e){return this.x+=(t.x-this.x)*e,this.y+=(t.y-this.y)*e,this.z+=(t.z-this.z)*e,this}lerpVectors(t,e,n){return this.x=t.x+(e.x-t.x)*n,this.y=t.y+(e.y-t.y)*n,this.z=t.z+(e.z-t.z)*n,this}cross(t){return this.crossVectors(this,t)}crossVectors(t,e){let n=t.x,s=t.y,r=t.z,o=e.x,a=e.y,l=e.z;return this.x=s*l-r*a,this.y=r*o-n*l,this.z=n*a-s*o,this}projectOnVector(t){let e=t.lengthSq();if(e===0)return this.set(0,0,0);let n=t.dot(this)/e;return this.copy(t).multiplyScalar(n)}projectOnPlane(t){return ac.copy(this).projectOnVector(t),this.sub(ac)}reflect(t){return this.sub(ac.copy(t).multiplyScalar(2*this.dot(t)))}angleTo(t){let e=Math.sqrt(this.lengthSq()*t.lengthSq());if(e===0)return Math.PI/2;let n=this.dot(t)/e;return Math.acos(Jt(n,-1,1))}distanceTo(t){return Math.sqrt(this.distanceToSquared(t))}distanceToSquared(t){let e=this.x-t.x,n=this.y-t.y,s=this.z-t.z;return e*e+n*n+s*s}manhattanDistanceTo(t){return Math.abs(this.x-t.x)+Math.abs(this.y-t.y)+Math.abs(this.z-t.z)}setFromSpherical(t){return this.setFromSphericalCoords(t.radius,t.phi,t.theta)}setFromSphericalCoords(t,e,n){let s=Math.sin(e)*t;return this.x=s*Math.sin(n),this.y=Math.cos(e)*t,this.z=s*Math.cos(n),this}setFromCylindrical(t){return this.setFromCylindricalCoords(t.radius,t.theta,t.y)}setFromCylindricalCoords(t,e,n){return this.x=t*Math.sin(e),this.y=n,this.z=t*Math.cos(e),this}setFromMatrixPosition(t){let e=t.elements;return this.x=e[12],this.y=e[13],this.z=e[14],this}setFromMatrixScale(t){let e=this.setFromMatrixColumn(t,0).length(),n=this.setFromMatrixColumn(t,1).length(),s=this.setFromMatrixColumn(t,2).length();return this.x=e,this.y=n,this.z=s,this}setFromMatrixColumn(t,e){return this.fromArray(t.elements,e*4)}setFromMatrix3Column(t,e){return this.fromArray(t.elements,e*3)}setFromEuler(t){return this.x=t._x,this.y=t._y,this.z=t._z,this}setFromColor(t){return this.x=t.r,this.y=t.g,this.z=t.b,this}equals(t){return t.x===this.x&&t.y===this.y&&t.z===this.z}fromArray(t,e=0){return this.x=t[e],this.y=t[e+1],this.z=t[e+2],this}toArray(t=[],e=0){return t[e]=this.x,t[e+1]=this.y,t[e+2]=this.z,t}fromBufferAttribute(t,e){return this.x=t.getX(e),this.y=t.getY(e),this.z=t.getZ(e),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let t=Math.random()*Math.PI*2,e=Math.random()*2-1,n=Math.sqrt(1-e*e);return this.x=n*Math.cos(t),this.y=e,this.z=n*Math.sin(t),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},ac=new X,Of=new Bn,Ft=class{static{this.prototype.isMatrix3=!0}constructor(t,e,n,s,r,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],t!==void 0&&this.set(t,e,n,s,r,o,a,l,c)}set(t,e,n,s,r,o,a,l,c){let h=this.elements;return h[0]=t,h[1]=s,h[2]=a,h[3]=e,h[4]=r,h[5]=l,h[6]=n,h[7]=o,h[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(t){let e=this.elements,n=t.elements;return e[0]=n[0],e[1]=n[1],e[2]=n[2],e[3]=n[3],e[4]=n[4],e[5]=n[5],e[6]=n[6],e[7]=n[7],e[8]=n[8],this}extractBasis(t,e,n){return t.setFromMatrix3Column(this,0),e.setFromMatrix3Column(this,1),n.setFromMatrix3Column(this,2),this}setFromMatrix4(t){let e=t.elements;return this.set(e[0],e[4],e[8],e[1],e[5],e[9],e[2],e[6],e[10]),this}multiply(t){return this.multiplyMatrices(this,t)}premultiply(t){return this.multiplyMatrices(t,this)}multiplyMatrices(t,e){let n=t.elements,s=e.elements,r=this.elements,o=n[0],a=n[3],l=n[6],c=n[1],h=n[4],u=n[7],f=n[2],p=n[5],m=n[8],x=s[0],g=s[3],d=s[6],_=s[1],E=s[4],S=s[7],T=s[2],R=s[5],y=s[8];return r[0]=o*x+a*_+l*T,r[3]=o*g+a*E+l*R,r[6]=o*d+a*S+l*y,r[1]=c*x+h*_+u*T,r[4]=c*g+h*E+u*R,r[7]=c*d+h*S+u*y,r[2]=f*x+p*_+m*T,r[5]=f*g+p*E+m*R,r[8]=f*d+p*S+m*y,this}multiplyScalar(t){let e=this.elements;return e[0]*=t,e[3]*=t,e[6]*=t,e[1]*=t,e[4]*=t,e[7]*=t,e[2]*=t,e[5]*=t,e[8]*=t,this}determinant(){let t=this.elements,e=t[0],n=t[1],s=t[2],r=t[3],o=t[4],a=t[5],l=t[6],c=t[7],h=t[8];return e*o*h-e*a*c-n*r*h+n*a*l+s*r*c-s*o*l}invert(){let t=this.elements,e=t[0],n=t[1],s=t[2],r=t[3],o=t[4],a=t[5],l=t[6],c=t[7],h=t[8],u=h*o-a*c,f=a*l-h*r,p=c*r-o*l,m=e*u+n*f+s*p;if(m===0)return this.set(0,0,0,0,0,0,0,0,0);let x=1/m;return t[0]=u*x,t[1]=(s*c-h*n)*x,t[2]=(a*n-s*o)*x,t[3]=f*x,t[4]=(h*e-s*l)*x,t[5]=(s*r-a*e)*x,t[6]=p*x,t[7]=(n*l-c*e)*x,t[8]=(o*e-n*r)*x,this}transpose(){let t,e=this.elements;return t=e[1],e[1]=e[3],e[3]=t,t=e[2],e[2]=e[6],e[6]=t,t=e[5],e[5]=e[7],e[7]=t,this}getNormalMatrix(t){return this.setFromMatrix4(t).invert().transpose()}transposeIntoArray(t){let e=this.elements;return t[0]=e[0],t[1]=e[3],t[2]=e[6],t[3]=e[1],t[4]=e[4],t[5]=e[7],t[6]=e[2],t[7]=e[5],t[8]=e[8],this}setUvTransform(t,e,n,s,r,o,a){let l=Math.cos(r),c=Math.sin(r);return this.set(n*l,n*c,-n*(l*o+c*a)+o+t,-s*c,s*l,-s*(-c*o+l*a)+a+e,0,0,1),this}scale(t,e){return Ks("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(lc.makeScale(t,e)),this}rotate(t){return Ks("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(lc.makeRotation(-t)),this}translate(t,e){return Ks("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(lc.makeTranslation(t,e)),this}makeTranslation(t,e){return t.isVector2?this.set(1,0,t.x,0,1,t.y,0,0,1):this.set(1,0,t,0,1,e,0,0,1),this}makeRotation(t){let e=Math.cos(t),n=Math.sin(t);return this.set(e,-n,0,n,e,0,0,0,1),this}makeScale(t,e){return this.set(t,0,0,0,e,0,0,0,1),this}equals(t){let e=this.elements,n=t.elements;for(let s=0;s<9;s++)if(e[s]!==n[s])return!1;return!0}fromArray(t,e=0){for(let n=0;n<9;n++)this.elements[n]=t[n+e];return this}toArray(t=[],e=0){let n=this.elements;return t[e]=n[0],t[e+1]=n[1],t[e+2]=n[2],t[e+3]=n[3],t[e+4]=n[4],t[e+5]=n[5],t[e+6]=n[6],t[e+7]=n[7],t[e+8]=n[8],t}clone(){return new this.constructor().fromArray(this.elements)}},lc=new Ft,Uf=new Ft().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),Bf=new Ft().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function yx(){let i={enabled:!0,workingColorSpace:tr,spaces:{},convert:function(s,r,o){return this.enabled===!1||r===o||!r||!o||(this.spaces[r].transfer===te&&(s.r=Kn(s.r),s.g=Kn(s.g),s.b=Kn(s.b)),this.spaces[r].primaries!==this.spaces[o].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===te&&(s.r=Ss(s.r),s.g=Ss(s.g),s.b=Ss(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===ri?er:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,o){return s.copy(this.spaces[o].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},t=[.64,.33,.3,.6,.15,.06],e=[.2126,.7152,.0722],n=[.3127,.329];return i.define({[tr]:{primaries:t,whitePoint:n,transfer:er,toXYZ:Uf,fromXYZ:Bf,luminanceCoefficients:e,workingColorSpaceConfig:{unpackColorSpace:Ze},outputColorSpaceConfig:{drawingBufferColorSpace:Ze}},[Ze]:{primaries:t,whitePoint:n,transfer:te,toXYZ:Uf,fromXYZ:Bf,luminanceCoefficients:e,outputColorSpaceConfig:{drawingBufferColorSpace:Ze}}}),i}var Xt=yx();function Kn(i){return i<.04045?i*.0773993808:Math.pow(i*.9478672986+.0521327014,2.4)}function Ss(i){return i<.0031308?i*12.92:1.055*Math.pow(i,.41666)-.055}var hs,Yo=class{static getDataURL(t,e="image/png"){if(/^data:/i.test(t.src)||typeof HTMLCanvasElement>"u")return t.src;let n;if(t instanceof HTMLCanvasElement)n=t;else{hs===void 0&&(hs=ir("canvas")),hs.width=t.width,hs.height=t.height;let s=hs.getContext("2d");t instanceof ImageData?s.putImageData(t,0,0):s.drawImage(t,0,0,t.width,t.height),n=hs}return n.toDataURL(e)}static sRGBToLinear(t){if(typeof HTMLImageElement<"u"&&t instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&t instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&t instanceof ImageBitmap){let e=ir("canvas");e.width=t.width,e.height=t.height;let n=e.getContext("2d");n.drawImage(t,0,0,t.width,t.height);let s=n.getImageData(0,0,t.width,t.height),r=s.data;for(let o=0;o<r.length;o++)r[o]=Kn(r[o]/255)*255;return n.putImageData(s,0,0),e}else if(t.data){let e=t.data.slice(0);for(let n=0;n<e.length;n++)e instanceof Uint8Array||e instanceof Uint8ClampedArray?e[n]=Math.floor(Kn(e[n]/255)*255):e[n]=Kn(e[n]);return{data:e,width:t.width,height:t.height}}else return Lt("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),t}},_x=0,Ts=class{constructor(t=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:_x++}),this.uuid=Ar(),this.data=t,this.dataReady=!0,this.version=0}getSize(t){let e=this.data;return typeof HTMLVideoElement<"u"&&e instanceof HTMLVideoElement?t.set(e.videoWidth,e.videoHeight,0):typeof VideoFrame<"u"&&e instanceof VideoFrame?t.set(e.displayWidth,e.displayHeight,0):e!==null?t.set(e.width||0,e.height||0,e.depth||0):t.set(0,0,0),t}set needsUpdate(t){t===!0&&this.version++}toJSON(t){let e=t===void 0||typeof t=="string";if(!e&&t.images[this.uuid]!==void 0)return t.images[this.uuid];let n={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let o=0,a=s.length;o<a;o++)s[o].isDataTexture?r.push(cc(s[o].image)):r.push(cc(s[o]))}else r=cc(s);n.url=r}return e||(t.images[this.uuid]=n),n}};function cc(i){return typeof HTMLImageElement<"u"&&i instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&i instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&i instanceof ImageBitmap?Yo.getDataURL(i):i.data?{data:Array.from(i.data),width:i.width,height:i.height,type:i.data.constructor.name}:(Lt("Texture: Unable to serialize Texture."),{})}var vx=0,hc=new X,$e=class i extends Un{constructor(t=i.DEFAULT_IMAGE,e=i.DEFAULT_MAPPING,n=On,s=On,r=We,o=ii,a=Rn,l=en,c=i.DEFAULT_ANISOTROPY,h=ri){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:vx++}),this.uuid=Ar(),this.name="",this.source=new Ts(t),this.mipmaps=[],this.mapping=e,this.channel=0,this.wrapS=n,this.wrapT=s,this.magFilter=r,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new Yt(0,0),this.repeat=new Yt(1,1),this.center=new Yt(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new Ft,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=h,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(t&&t.depth&&t.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(hc).x}get height(){return this.source.getSize(hc).y}get depth(){return this.source.getSize(hc).z}get image(){return this.source.data}set image(t){this.source.data=t}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(t,e){this.updateRanges.push({start:t,count:e})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(t){return this.name=t.name,this.source=t.source,this.mipmaps=t.mipmaps.slice(0),this.mapping=t.mapping,this.channel=t.channel,this.wrapS=t.wrapS,this.wrapT=t.wrapT,this.magFilter=t.magFilter,this.minFilter=t.minFilter,this.anisotropy=t.anisotropy,this.format=t.format,this.internalFormat=t.internalFormat,this.type=t.type,this.normalized=t.normalized,this.offset.copy(t.offset),this.repeat.copy(t.repeat),this.center.copy(t.center),this.rotation=t.rotation,this.matrixAutoUpdate=t.matrixAutoUpdate,this.matrix.copy(t.matrix),this.generateMipmaps=t.generateMipmaps,this.mipmapsAutoUpdate=t.mipmapsAutoUpdate,this.premultiplyAlpha=t.premultiplyAlpha,this.flipY=t.flipY,this.unpackAlignment=t.unpackAlignment,this.colorSpace=t.colorSpace,this.renderTarget=t.renderTarget,this.isRenderTargetTexture=t.isRenderTargetTexture,this.isPMREMTexture=t.isPMREMTexture,this.isArrayTexture=t.isArrayTexture,this.userData=JSON.parse(JSON.stringify(t.userData)),this.needsUpdate=!0,this}setValues(t){for(let e in t){let n=t[e];if(n===void 0){Lt(`Texture.setValues(): parameter '${e}' has value of undefined.`);continue}let s=this[e];if(s===void 0){Lt(`Texture.setValues(): property '${e}' does not exist.`);continue}s&&n&&s.isVector2&&n.isVector2||s&&n&&s.isVector3&&n.isVector3||s&&n&&s.isMatrix3&&n.isMatrix3?s.copy(n):this[e]=n}}toJSON(t){let e=t===void 0||typeof t=="string";if(!e&&t.textures[this.uuid]!==void 0)return t.textures[this.uuid];let n={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(t).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(n.userData=this.userData),e||(t.textures[this.uuid]=n),n}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(t){if(this.mapping!==qc)return t;if(t.applyMatrix3(this.matrix),t.x<0||t.x>1)switch(this.wrapS){case Wo:t.x=t.x-Math.floor(t.x);break;case On:t.x=t.x<0?0:1;break;case Xo:Math.abs(Math.floor(t.x)%2)===1?t.x=Math.ceil(t.x)-t.x:t.x=t.x-Math.floor(t.x);break}if(t.y<0||t.y>1)switch(this.wrapT){case Wo:t.y=t.y-Math.floor(t.y);break;case On:t.y=t.y<0?0:1;break;case Xo:Math.abs(Math.floor(t.y)%2)===1?t.y=Math.ceil(t.y)-t.y:t.y=t.y-Math.floor(t.y);break}return this.flipY&&(t.y=1-t.y),t}set needsUpdate(t){t===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(t){t===!0&&this.pmremVersion++}};$e.DEFAULT_IMAGE=null;$e.DEFAULT_MAPPING=qc;$e.DEFAULT_ANISOTROPY=1;var de=class{static{this.prototype.isVector4=!0}constructor(t=0,e=0,n=0,s=1){this.x=t,this.y=e,this.z=n,this.w=s}get width(){return this.z}set width(t){this.z=t}get height(){return this.w}set height(t){this.w=t}set(t,e,n,s){return this.x=t,this.y=e,this.z=n,this.w=s,this}setScalar(t){return this.x=t,this.y=t,this.z=t,this.w=t,this}setX(t){return this.x=t,this}setY(t){return this.y=t,this}setZ(t){return this.z=t,this}setW(t){return this.w=t,this}setComponent(t,e){switch(t){case 0:this.x=e;break;case 1:this.y=e;break;case 2:this.z=e;break;case 3:this.w=e;break;default:throw new Error("THREE.Vector4: index is out of range: "+t)}return this}getComponent(t){switch(t){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+t)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(t){return this.x=t.x,this.y=t.y,this.z=t.z,this.w=t.w!==void 0?t.w:1,this}add(t){return this.x+=t.x,this.y+=t.y,this.z+=t.z,this.w+=t.w,this}addScalar(t){return this.x+=t,this.y+=t,this.z+=t,this.w+=t,this}addVectors(t,e){return this.x=t.x+e.x,this.y=t.y+e.y,this.z=t.z+e.z,this.w=t.w+e.w,this}addScaledVector(t,e){return this.x+=t.x*e,this.y+=t.y*e,this.z+=t.z*e,this.w+=t.w*e,this}sub(t){return this.x-=t.x,this.y-=t.y,this.z-=t.z,this.w-=t.w,this}subScalar(t){return this.x-=t,this.y-=t,this.z-=t,this.w-=t,this}subVectors(t,e){return this.x=t.x-e.x,this.y=t.y-e.y,this.z=t.z-e.z,this.w=t.w-e.w,this}multiply(t){return this.x*=t.x,this.y*=t.y,this.z*=t.z,this.w*=t.w,this}multiplyScalar(t){return this.x*=t,this.y*=t,this.z*=t,this.w*=t,this}applyMatrix4(t){let e=this.x,n=this.y,s=this.z,r=this.w,o=t.elements;return this.x=o[0]*e+o[4]*n+o[8]*s+o[12]*r,this.y=o[1]*e+o[5]*n+o[9]*s+o[13]*r,this.z=o[2]*e+o[6]*n+o[10]*s+o[14]*r,this.w=o[3]*e+o[7]*n+o[11]*s+o[15]*r,this}divide(t){return this.x/=t.x,this.y/=t.y,this.z/=t.z,this.w/=t.w,this}divideScalar(t){return this.multiplyScalar(1/t)}setAxisAngleFromQuaternion(t){this.w=2*Math.acos(t.w);let e=Math.sqrt(1-t.w*t.w);return e<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=t.x/e,this.y=t.y/e,this.z=t.z/e),this}setAxisAngleFromRotationMatrix(t){let e,n,s,r,l=t.elements,c=l[0],h=l[4],u=l[8],f=l[1],p=l[5],m=l[9],x=l[2],g=l[6],d=l[10];if(Math.abs(h-f)<.01&&Math.abs(u-x)<.01&&Math.abs(m-g)<.01){if(Math.abs(h+f)<.1&&Math.abs(u+x)<.1&&Math.abs(m+g)<.1&&Math.abs(c+p+d-3)<.1)return this.set(1,0,0,0),this;e=Math.PI;let E=(c+1)/2,S=(p+1)/2,T=(d+1)/2,R=(h+f)/4,y=(u+x)/4,w=(m+g)/4;return E>S&&E>T?E<.01?(n=0,s=.707106781,r=.707106781):(n=Math.sqrt(E),s=R/n,r=y/n):S>T?S<.01?(n=.707106781,s=0,r=.707106781):(s=Math.sqrt(S),n=R/s,r=w/s):T<.01?(n=.707106781,s=.707106781,r=0):(r=Math.sqrt(T),n=y/r,s=w/r),this.set(n,s,r,e),this}let _=Math.sqrt((g-m)*(g-m)+(u-x)*(u-x)+(f-h)*(f-h));return Math.abs(_)<.001&&(_=1),this.x=(g-m)/_,this.y=(u-x)/_,this.z=(f-h)/_,this.w=Math.acos((c+p+d-1)/2),this}setFromMatrixPosition(t){let e=t.elements;return this.x=e[12],this.y=e[13],this.z=e[14],this.w=e[15],this}min(t){return this.x=Math.min(this.x,t.x),this.y=Math.min(this.y,t.y),this.z=Math.min(this.z,t.z),this.w=Math.min(this.w,t.w),this}max(t){return this.x=Math.max(this.x,t.x),this.y=Math.max(this.y,t.y),this.z=Math.max(this.z,t.z),this.w=Math.max(this.w,t.w),this}clamp(t,e){return this.x=Jt(this.x,t.x,e.x),this.y=Jt(this.y,t.y,e.y),this.z=Jt(this.z,t.z,e.z),this.w=Jt(this.w,t.w,e.w),this}clampScalar(t,e){return this.x=Jt(this.x,t,e),this.y=Jt(this.y,t,e),this.z=Jt(this.z,t,e),this.w=Jt(this.w,t,e),this}clampLength(t,e){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Jt(n,t,e))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(t){return this.x*t.x+this.y*t.y+this.z*t.z+this.w*t.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(t){return this.normalize().multiplyScalar(t)}lerp(t,e){return this.x+=(t.x-this.x)*e,this.y+=(t.y-this.y)*e,this.z+=(t.z-this.z)*e,this.w+=(t.w-this.w)*e,this}lerpVectors(t,e,n){return this.x=t.x+(e.x-t.x)*n,this.y=t.y+(e.y-t.y)*n,this.z=t.z+(e.z-t.z)*n,this.w=t.w+(e.w-t.w)*n,this}equals(t){return t.x===this.x&&t.y===this.y&&t.z===this.z&&t.w===this.w}fromArray(t,e=0){return this.x=t[e],this.y=t[e+1],this.z=t[e+2],this.w=t[e+3],this}toArray(t=[],e=0){return t[e]=this.x,t[e+1]=this.y,t[e+2]=this.z,t[e+3]=this.w,t}fromBufferAttribute(t,e){return this.x=t.getX(e),this.y=t.getY(e),this.z=t.getZ(e),this.w=t.getW(e),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},jo=class extends Un{constructor(t=1,e=1,n={}){super(),n=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:We,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},n),this.isRenderTarget=!0,this.width=t,this.height=e,this.depth=n.depth,this.scissor=new de(0,0,t,e),this.scissorTest=!1,this.viewport=new de(0,0,t,e),this.textures=[];let s=n.count;for(let r=0;r<s;r++)this.textures[r]=new $e({width:t,height:e,depth:n.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(n),this.depthBuffer=n.depthBuffer,this.stencilBuffer=n.stencilBuffer,this.resolveColorBuffer=n.resolveColorBuffer,this.resolveDepthBuffer=n.resolveDepthBuffer,this.resolveStencilBuffer=n.resolveStencilBuffer,this.storeMultisampledColorBuffer=n.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=n.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=n.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=n.depthTexture,this.samples=n.samples,this.multiview=n.multiview,this.useArrayDepthTexture=n.useArrayDepthTexture}_setTextureOptions(t={}){let e={minFilter:We,generateMipmaps:!1,flipY:!1,internalFormat:null};t.mapping!==void 0&&(e.mapping=t.mapping),t.wrapS!==void 0&&(e.wrapS=t.wrapS),t.wrapT!==void 0&&(e.wrapT=t.wrapT),t.wrapR!==void 0&&(e.wrapR=t.wrapR),t.magFilter!==void 0&&(e.magFilter=t.magFilter),t.minFilter!==void 0&&(e.minFilter=t.minFilter),t.format!==void 0&&(e.format=t.format),t.type!==void 0&&(e.type=t.type),t.anisotropy!==void 0&&(e.anisotropy=t.anisotropy),t.colorSpace!==void 0&&(e.colorSpace=t.colorSpace),t.flipY!==void 0&&(e.flipY=t.flipY),t.generateMipmaps!==void 0&&(e.generateMipmaps=t.generateMipmaps),t.mipmapsAutoUpdate!==void 0&&(e.mipmapsAutoUpdate=t.mipmapsAutoUpdate),t.internalFormat!==void 0&&(e.internalFormat=t.internalFormat);for(let n=0;n<this.textures.length;n++)this.textures[n].setValues(e)}get texture(){return this.textures[0]}set texture(t){this.textures[0]=t}set depthTexture(t){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),t!==null&&t.renderTarget===null&&(t.renderTarget=this),this._depthTexture=t}get depthTexture(){return this._depthTexture}setSize(t,e,n=1){if(this.width!==t||this.height!==e||this.depth!==n){this.width=t,this.height=e,this.depth=n;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=t,this.textures[s].image.height=e,this.textures[s].image.depth=n,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,t,e),this.scissor.set(0,0,t,e)}clone(){return new this.constructor().copy(this)}copy(t){this.width=t.width,this.height=t.height,this.depth=t.depth,this.scissor.copy(t.scissor),this.scissorTest=t.scissorTest,this.viewport.copy(t.viewport),this.textures.length=0;for(let e=0,n=t.textures.length;e<n;e++){this.textures[e]=t.textures[e].clone(),this.textures[e].isRenderTargetTexture=!0,this.textures[e].renderTarget=this;let s=Object.assign({},t.textures[e].image);this.textures[e].source=new Ts(s)}if(this.depthBuffer=t.depthBuffer,this.stencilBuffer=t.stencilBuffer,this.resolveColorBuffer=t.resolveColorBuffer,this.resolveDepthBuffer=t.resolveDepthBuffer,this.resolveStencilBuffer=t.resolveStencilBuffer,this.storeMultisampledColorBuffer=t.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=t.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=t.storeMultisampledStencilBuffer,t.depthTexture!==null)if(t.depthTexture.renderTarget===t){let e=t.depthTexture.clone();e.renderTarget=null,this.depthTexture=e}else this.depthTexture=t.depthTexture;else this.depthTexture=null;return this.samples=t.samples,this.multiview=t.multiview,this.useArrayDepthTexture=t.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},Qe=class extends jo{constructor(t=1,e=1,n={}){super(t,e,n),this.isWebGLRenderTarget=!0}},sr=class extends $e{constructor(t=null,e=1,n=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:t,width:e,height:n,depth:s},this.magFilter=Ie,this.minFilter=Ie,this.wrapR=On,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(t){return super.copy(t),this.wrapR=t.wrapR,this}addLayerUpdate(t){this.layerUpdates.add(t)}clearLayerUpdates(){this.layerUpdates.clear()}};var Jo=class extends $e{constructor(t=null,e=1,n=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:t,width:e,height:n,depth:s},this.magFilter=Ie,this.minFilter=Ie,this.wrapR=On,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(t){return super.copy(t),this.wrapR=t.wrapR,this}};var me=class i{static{this.prototype.isMatrix4=!0}constructor(t,e,n,s,r,o,a,l,c,h,u,f,p,m,x,g){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],t!==void 0&&this.set(t,e,n,s,r,o,a,l,c,h,u,f,p,m,x,g)}set(t,e,n,s,r,o,a,l,c,h,u,f,p,m,x,g){let d=this.elements;return d[0]=t,d[4]=e,d[8]=n,d[12]=s,d[1]=r,d[5]=o,d[9]=a,d[13]=l,d[2]=c,d[6]=h,d[10]=u,d[14]=f,d[3]=p,d[7]=m,d[11]=x,d[15]=g,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new i().fromArray(this.elements)}copy(t){let e=this.elements,n=t.elements;return e[0]=n[0],e[1]=n[1],e[2]=n[2],e[3]=n[3],e[4]=n[4],e[5]=n[5],e[6]=n[6],e[7]=n[7],e[8]=n[8],e[9]=n[9],e[10]=n[10],e[11]=n[11],e[12]=n[12],e[13]=n[13],e[14]=n[14],e[15]=n[15],this}copyPosition(t){let e=this.elements,n=t.elements;return e[12]=n[12],e[13]=n[13],e[14]=n[14],this}setFromMatrix3(t){let e=t.elements;return this.set(e[0],e[3],e[6],0,e[1],e[4],e[7],0,e[2],e[5],e[8],0,0,0,0,1),this}extractBasis(t,e,n){return this.determinantAffine()===0?(t.set(1,0,0),e.set(0,1,0),n.set(0,0,1),this):(t.setFromMatrixColumn(this,0),e.setFromMatrixColumn(this,1),n.setFromMatrixColumn(this,2),this)}makeBasis(t,e,n){return this.set(t.x,e.x,n.x,0,t.y,e.y,n.y,0,t.z,e.z,n.z,0,0,0,0,1),this}extractRotation(t){if(t.determinantAffine()===0)return this.identity();let e=this.elements,n=t.elements,s=1/us.setFromMatrixColumn(t,0).length(),r=1/us.setFromMatrixColumn(t,1).length(),o=1/us.setFromMatrixColumn(t,2).length();return e[0]=n[0]*s,e[1]=n[1]*s,e[2]=n[2]*s,e[3]=0,e[4]=n[4]*r,e[5]=n[5]*r,e[6]=n[6]*r,e[7]=0,e[8]=n[8]*o,e[9]=n[9]*o,e[10]=n[10]*o,e[11]=0,e[12]=0,e[13]=0,e[14]=0,e[15]=1,this}makeRotationFromEuler(t){let e=this.elements,n=t.x,s=t.y,r=t.z,o=Math.cos(n),a=Math.sin(n),l=Math.cos(s),c=Math.sin(s),h=Math.cos(r),u=Math.sin(r);if(t.order==="XYZ"){let f=o*h,p=o*u,m=a*h,x=a*u;e[0]=l*h,e[4]=-l*u,e[8]=c,e[1]=p+m*c,e[5]=f-x*c,e[9]=-a*l,e[2]=x-f*c,e[6]=m+p*c,e[10]=o*l}else if(t.order==="YXZ"){let f=l*h,p=l*u,m=c*h,x=c*u;e[0]=f+x*a,e[4]=m*a-p,e[8]=o*c,e[1]=o*u,e[5]=o*h,e[9]=-a,e[2]=p*a-m,e[6]=x+f*a,e[10]=o*l}else if(t.order==="ZXY"){let f=l*h,p=l*u,m=c*h,x=c*u;e[0]=f-x*a,e[4]=-o*u,e[8]=m+p*a,e[1]=p+m*a,e[5]=o*h,e[9]=x-f*a,e[2]=-o*c,e[6]=a,e[10]=o*l}else if(t.order==="ZYX"){let f=o*h,p=o*u,m=a*h,x=a*u;e[0]=l*h,e[4]=m*c-p,e[8]=f*c+x,e[1]=l*u,e[5]=x*c+f,e[9]=p*c-m,e[2]=-c,e[6]=a*l,e[10]=o*l}else if(t.order==="YZX"){let f=o*l,p=o*c,m=a*l,x=a*c;e[0]=l*h,e[4]=x-f*u,e[8]=m*u+p,e[1]=u,e[5]=o*h,e[9]=-a*h,e[2]=-c*h,e[6]=p*u+m,e[10]=f-x*u}else if(t.order==="XZY"){let f=o*l,p=o*c,m=a*l,x=a*c;e[0]=l*h,e[4]=-u,e[8]=c*h,e[1]=f*u+x,e[5]=o*h,e[9]=p*u-m,e[2]=m*u-p,e[6]=a*h,e[10]=x*u+f}return e[3]=0,e[7]=0,e[11]=0,e[12]=0,e[13]=0,e[14]=0,e[15]=1,this}makeRotationFromQuaternion(t){return this.compose(bx,t,Mx)}lookAt(t,e,n){let s=this.elements;return je.subVectors(t,e),je.lengthSq()===0&&(je.z=1),je.normalize(),di.crossVectors(n,je),di.lengthSq()===0&&(Math.abs(n.z)===1?je.x+=1e-4:je.z+=1e-4,je.normalize(),di.crossVectors(n,je)),di.normalize(),mo.crossVectors(je,di),s[0]=di.x,s[4]=mo.x,s[8]=je.x,s[1]=di.y,s[5]=mo.y,s[9]=je.y,s[2]=di.z,s[6]=mo.z,s[10]=je.z,this}multiply(t){return this.multiplyMatrices(this,t)}premultiply(t){return this.multiplyMatrices(t,this)}multiplyMatrices(t,e){let n=t.elements,s=e.elements,r=this.elements,o=n[0],a=n[4],l=n[8],c=n[12],h=n[1],u=n[5],f=n[9],p=n[13],m=n[2],x=n[6],g=n[10],d=n[14],_=n[3],E=n[7],S=n[11],T=n[15],R=s[0],y=s[4],w=s[8],O=s[12],v=s[1],A=s[5],D=s[9],L=s[13],P=s[2],k=s[6],G=s[10],U=s[14],tt=s[3],W=s[7],Y=s[11],et=s[15];return r[0]=o*R+a*v+l*P+c*tt,r[4]=o*y+a*A+l*k+c*W,r[8]=o*w+a*D+l*G+c*Y,r[12]=o*O+a*L+l*U+c*et,r[1]=h*R+u*v+f*P+p*tt,r[5]=h*y+u*A+f*k+p*W,r[9]=h*w+u*D+f*G+p*Y,r[13]=h*O+u*L+f*U+p*et,r[2]=m*R+x*v+g*P+d*tt,r[6]=m*y+x*A+g*k+d*W,r[10]=m*w+x*D+g*G+d*Y,r[14]=m*O+x*L+g*U+d*et,r[3]=_*R+E*v+S*P+T*tt,r[7]=_*y+E*A+S*k+T*W,r[11]=_*w+E*D+S*G+T*Y,r[15]=_*O+E*L+S*U+T*et,this}multiplyScalar(t){let e=this.elements;return e[0]*=t,e[4]*=t,e[8]*=t,e[12]*=t,e[1]*=t,e[5]*=t,e[9]*=t,e[13]*=t,e[2]*=t,e[6]*=t,e[10]*=t,e[14]*=t,e[3]*=t,e[7]*=t,e[11]*=t,e[15]*=t,this}determinant(){let t=this.elements,e=t[0],n=t[4],s=t[8],r=t[12],o=t[1],a=t[5],l=t[9],c=t[13],h=t[2],u=t[6],f=t[10],p=t[14],m=t[3],x=t[7],g=t[11],d=t[15],_=l*p-c*f,E=a*p-c*u,S=a*f-l*u,T=o*p-c*h,R=o*f-l*h,y=o*u-a*h;return e*(x*_-g*E+d*S)-n*(m*_-g*T+d*R)+s*(m*E-x*T+d*y)-r*(m*S-x*R+g*y)}determinantAffine(){let t=this.elements,e=t[0],n=t[4],s=t[8],r=t[1],o=t[5],a=t[9],l=t[2],c=t[6],h=t[10];return e*(o*h-a*c)-n*(r*h-a*l)+s*(r*c-o*l)}transpose(){let t=this.elements,e;return e=t[1],t[1]=t[4],t[4]=e,e=t[2],t[2]=t[8],t[8]=e,e=t[6],t[6]=t[9],t[9]=e,e=t[3],t[3]=t[12],t[12]=e,e=t[7],t[7]=t[13],t[13]=e,e=t[11],t[11]=t[14],t[14]=e,this}setPosition(t,e,n){let s=this.elements;return t.isVector3?(s[12]=t.x,s[13]=t.y,s[14]=t.z):(s[12]=t,s[13]=e,s[14]=n),this}invert(){let t=this.elements,e=t[0],n=t[1],s=t[2],r=t[3],o=t[4],a=t[5],l=t[6],c=t[7],h=t[8],u=t[9],f=t[10],p=t[11],m=t[12],x=t[13],g=t[14],d=t[15],_=e*a-n*o,E=e*l-s*o,S=e*c-r*o,T=n*l-s*a,R=n*c-r*a,y=s*c-r*l,w=h*x-u*m,O=h*g-f*m,v=h*d-p*m,A=u*g-f*x,D=u*d-p*x,L=f*d-p*g,P=_*L-E*D+S*A+T*v-R*O+y*w;if(P===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let k=1/P;return t[0]=(a*L-l*D+c*A)*k,t[1]=(s*D-n*L-r*A)*k,t[2]=(x*y-g*R+d*T)*k,t[3]=(f*R-u*y-p*T)*k,t[4]=(l*v-o*L-c*O)*k,t[5]=(e*L-s*v+r*O)*k,t[6]=(g*S-m*y-d*E)*k,t[7]=(h*y-f*S+p*E)*k,t[8]=(o*D-a*v+c*w)*k,t[9]=(n*v-e*D-r*w)*k,t[10]=(m*R-x*S+d*_)*k,t[11]=(u*S-h*R-p*_)*k,t[12]=(a*O-o*A-l*w)*k,t[13]=(e*A-n*O+s*w)*k,t[14]=(x*E-m*T-g*_)*k,t[15]=(h*T-u*E+f*_)*k,this}scale(t){let e=this.elements,n=t.x,s=t.y,r=t.z;return e[0]*=n,e[4]*=s,e[8]*=r,e[1]*=n,e[5]*=s,e[9]*=r,e[2]*=n,e[6]*=s,e[10]*=r,e[3]*=n,e[7]*=s,e[11]*=r,this}getMaxScaleOnAxis(){let t=this.elements,e=t[0]*t[0]+t[1]*t[1]+t[2]*t[2],n=t[4]*t[4]+t[5]*t[5]+t[6]*t[6],s=t[8]*t[8]+t[9]*t[9]+t[10]*t[10];return Math.sqrt(Math.max(e,n,s))}makeTranslation(t,e,n){return t.isVector3?this.set(1,0,0,t.x,0,1,0,t.y,0,0,1,t.z,0,0,0,1):this.set(1,0,0,t,0,1,0,e,0,0,1,n,0,0,0,1),this}makeRotationX(t){let e=Math.cos(t),n=Math.sin(t);return this.set(1,0,0,0,0,e,-n,0,0,n,e,0,0,0,0,1),this}makeRotationY(t){let e=Math.cos(t),n=Math.sin(t);return this.set(e,0,n,0,0,1,0,0,-n,0,e,0,0,0,0,1),this}makeRotationZ(t){let e=Math.cos(t),n=Math.sin(t);return this.set(e,-n,0,0,n,e,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(t,e){let n=Math.cos(e),s=Math.sin(e),r=1-n,o=t.x,a=t.y,l=t.z,c=r*o,h=r*a;return this.set(c*o+n,c*a-s*l,c*l+s*a,0,c*a+s*l,h*a+n,h*l-s*o,0,c*l-s*a,h*l+s*o,r*l*l+n,0,0,0,0,1),this}makeScale(t,e,n){return this.set(t,0,0,0,0,e,0,0,0,0,n,0,0,0,0,1),this}makeShear(t,e,n,s,r,o){return this.set(1,n,r,0,t,1,o,0,e,s,1,0,0,0,0,1),this}compose(t,e,n){let s=this.elements,r=e._x,o=e._y,a=e._z,l=e._w,c=r+r,h=o+o,u=a+a,f=r*c,p=r*h,m=r*u,x=o*h,g=o*u,d=a*u,_=l*c,E=l*h,S=l*u,T=n.x,R=n.y,y=n.z;return s[0]=(1-(x+d))*T,s[1]=(p+S)*T,s[2]=(m-E)*T,s[3]=0,s[4]=(p-S)*R,s[5]=(1-(f+d))*R,s[6]=(g+_)*R,s[7]=0,s[8]=(m+E)*y,s[9]=(g-_)*y,s[10]=(1-(f+x))*y,s[11]=0,s[12]=t.x,s[13]=t.y,s[14]=t.z,s[15]=1,this}decompose(t,e,n){let s=this.elements;t.x=s[12],t.y=s[13],t.z=s[14];let r=this.determinantAffine();if(r===0)return n.set(1,1,1),e.identity(),this;let o=us.set(s[0],s[1],s[2]).length(),a=us.set(s[4],s[5],s[6]).length(),l=us.set(s[8],s[9],s[10]).length();r<0&&(o=-o),Mn.copy(this);let c=1/o,h=1/a,u=1/l;return Mn.elements[0]*=c,Mn.elements[1]*=c,Mn.elements[2]*=c,Mn.elements[4]*=h,Mn.elements[5]*=h,Mn.elements[6]*=h,Mn.elements[8]*=u,Mn.elements[9]*=u,Mn.elements[10]*=u,e.setFromRotationMatrix(Mn),n.x=o,n.y=a,n.z=l,this}makePerspective(t,e,n,s,r,o,a=fn,l=!1){let c=this.elements,h=2*r/(e-t),u=2*r/(n-s),f=(e+t)/(e-t),p=(n+s)/(n-s),m,x;if(l)m=r/(o-r),x=o*r/(o-r);else if(a===fn)m=-(o+r)/(o-r),x=-2*o*r/(o-r);else if(a===nr)m=-o/(o-r),x=-o*r/(o-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=f,c[12]=0,c[1]=0,c[5]=u,c[9]=p,c[13]=0,c[2]=0,c[6]=0,c[10]=m,c[14]=x,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(t,e,n,s,r,o,a=fn,l=!1){let c=this.elements,h=2/(e-t),u=2/(n-s),f=-(e+t)/(e-t),p=-(n+s)/(n-s),m,x;if(l)m=1/(o-r),x=o/(o-r);else if(a===fn)m=-2/(o-r),x=-(o+r)/(o-r);else if(a===nr)m=-1/(o-r),x=-r/(o-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=0,c[12]=f,c[1]=0,c[5]=u,c[9]=0,c[13]=p,c[2]=0,c[6]=0,c[10]=m,c[14]=x,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(t){let e=this.elements,n=t.elements;for(let s=0;s<16;s++)if(e[s]!==n[s])return!1;return!0}fromArray(t,e=0){for(let n=0;n<16;n++)this.elements[n]=t[n+e];return this}toArray(t=[],e=0){let n=this.elements;return t[e]=n[0],t[e+1]=n[1],t[e+2]=n[2],t[e+3]=n[3],t[e+4]=n[4],t[e+5]=n[5],t[e+6]=n[6],t[e+7]=n[7],t[e+8]=n[8],t[e+9]=n[9],t[e+10]=n[10],t[e+11]=n[11],t[e+12]=n[12],t[e+13]=n[13],t[e+14]=n[14],t[e+15]=n[15],t}},us=new X,Mn=new me,bx=new X(0,0,0),Mx=new X(1,1,1),di=new X,mo=new X,je=new X,kf=new me,zf=new Bn,_i=class i{constructor(t=0,e=0,n=0,s=i.DEFAULT_ORDER){this.isEuler=!0,this._x=t,this._y=e,this._z=n,this._order=s}get x(){return this._x}set x(t){this._x=t,this._onChangeCallback()}get y(){return this._y}set y(t){this._y=t,this._onChangeCallback()}get z(){return this._z}set z(t){this._z=t,this._onChangeCallback()}get order(){return this._order}set order(t){this._order=t,this._onChangeCallback()}set(t,e,n,s=this._order){return this._x=t,this._y=e,this._z=n,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(t){return this._x=t._x,this._y=t._y,this._z=t._z,this._order=t._order,this._onChangeCallback(),this}setFromRotationMatrix(t,e=this._order,n=!0){let s=t.elements,r=s[0],o=s[4],a=s[8],l=s[1],c=s[5],h=s[9],u=s[2],f=s[6],p=s[10];switch(e){case"XYZ":this._y=Math.asin(Jt(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-h,p),this._z=Math.atan2(-o,r)):(this._x=Math.atan2(f,c),this._z=0);break;case"YXZ":this._x=Math.asin(-Jt(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(a,p),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-u,r),this._z=0);break;case"ZXY":this._x=Math.asin(Jt(f,-1,1)),Math.abs(f)<.9999999?(this._y=Math.atan2(-u,p),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,r));break;case"ZYX":this._y=Math.asin(-Jt(u,-1,1)),Math.abs(u)<.9999999?(this._x=Math.atan2(f,p),this._z=Math.atan2(l,r)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(Jt(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-h,c),this._y=Math.atan2(-u,r)):(this._x=0,this._y=Math.atan2(a,p));break;case"XZY":this._z=Math.asin(-Jt(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(f,c),this._y=Math.atan2(a,r)):(this._x=Math.atan2(-h,p),this._y=0);break;default:Lt("Euler: .setFromRotationMatrix() encountered an unknown order: "+e)}return this._order=e,n===!0&&this._onChangeCallback(),this}setFromQuaternion(t,e,n){return kf.makeRotationFromQuaternion(t),this.setFromRotationMatrix(kf,e,n)}setFromVector3(t,e=this._order){return this.set(t.x,t.y,t.z,e)}reorder(t){return zf.setFromEuler(this),this.setFromQuaternion(zf,t)}equals(t){return t._x===this._x&&t._y===this._y&&t._z===this._z&&t._order===this._order}fromArray(t){return this._x=t[0],this._y=t[1],this._z=t[2],t[3]!==void 0&&(this._order=t[3]),this._onChangeCallback(),this}toArray(t=[],e=0){return t[e]=this._x,t[e+1]=this._y,t[e+2]=this._z,t[e+3]=this._order,t}_onChange(t){return this._onChangeCallback=t,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};_i.DEFAULT_ORDER="XYZ";var rr=class{constructor(){this.mask=1}set(t){this.mask=(1<<t|0)>>>0}enable(t){this.mask|=1<<t|0}enableAll(){this.mask=-1}toggle(t){this.mask^=1<<t|0}disable(t){this.mask&=~(1<<t|0)}disableAll(){this.mask=0}test(t){return(this.mask&t.mask)!==0}isEnabled(t){return(this.mask&(1<<t|0))!==0}},Sx=0,Vf=new X,fs=new Bn,$n=new me,go=new X,Ys=new X,wx=new X,Ex=new Bn,Gf=new X(1,0,0),Hf=new X(0,1,0),Wf=new X(0,0,1),Xf={type:"added"},Tx={type:"removed"},ds={type:"childadded",child:null},uc={type:"childremoved",child:null},pn=class i extends Un{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:Sx++}),this.uuid=Ar(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=i.DEFAULT_UP.clone();let t=new X,e=new _i,n=new Bn,s=new X(1,1,1);function r(){n.setFromEuler(e,!1)}function o(){e.setFromQuaternion(n,void 0,!1)}e._onChange(r),n._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:t},rotation:{configurable:!0,enumerable:!0,value:e},quaternion:{configurable:!0,enumerable:!0,value:n},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new me},normalMatrix:{value:new Ft}}),this.matrix=new me,this.matrixWorld=new me,this.matrixAutoUpdate=i.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=i.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new rr,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(t){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(t),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(t){return this.quaternion.premultiply(t),this}setRotationFromAxisAngle(t,e){this.quaternion.setFromAxisAngle(t,e)}setRotationFromEuler(t){this.quaternion.setFromEuler(t,!0)}setRotationFromMatrix(t){this.quaternion.setFromRotationMatrix(t)}setRotationFromQuaternion(t){this.quaternion.copy(t)}rotateOnAxis(t,e){return fs.setFromAxisAngle(t,e),this.quaternion.multiply(fs),this}rotateOnWorldAxis(t,e){return fs.setFromAxisAngle(t,e),this.quaternion.premultiply(fs),this}rotateX(t){return this.rotateOnAxis(Gf,t)}rotateY(t){return this.rotateOnAxis(Hf,t)}rotateZ(t){return this.rotateOnAxis(Wf,t)}translateOnAxis(t,e){return Vf.copy(t).applyQuaternion(this.quaternion),this.position.add(Vf.multiplyScalar(e)),this}translateX(t){return this.translateOnAxis(Gf,t)}translateY(t){return this.translateOnAxis(Hf,t)}translateZ(t){return this.translateOnAxis(Wf,t)}localToWorld(t){return this.updateWorldMatrix(!0,!1),t.applyMatrix4(this.matrixWorld)}worldToLocal(t){return this.updateWorldMatrix(!0,!1),t.applyMatrix4($n.copy(this.matrixWorld).invert())}lookAt(t,e,n){t.isVector3?go.copy(t):go.set(t,e,n);let s=this.parent;this.updateWorldMatrix(!0,!1),Ys.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?$n.lookAt(Ys,go,this.up):$n.lookAt(go,Ys,this.up),this.quaternion.setFromRotationMatrix($n),s&&($n.extractRotation(s.matrixWorld),fs.setFromRotationMatrix($n),this.quaternion.premultiply(fs.invert()))}add(t){if(arguments.length>1){for(let e=0;e<arguments.length;e++)this.add(arguments[e]);return this}return t===this?(Dt("Object3D.add: object can't be added as a child of itself.",t),this):(t&&t.isObject3D?(t.removeFromParent(),t.parent=this,this.children.push(t),t.dispatchEvent(Xf),ds.child=t,this.dispatchEvent(ds),ds.child=null):Dt("Object3D.add: object not an instance of THREE.Object3D.",t),this)}remove(t){if(arguments.length>1){for(let n=0;n<arguments.length;n++)this.remove(arguments[n]);return this}let e=this.children.indexOf(t);return e!==-1&&(t.parent=null,this.children.splice(e,1),t.dispatchEvent(Tx),uc.child=t,this.dispatchEvent(uc),uc.child=null),this}removeFromParent(){let t=this.parent;return t!==null&&t.remove(this),this}clear(){return this.remove(...this.children)}attach(t){return this.updateWorldMatrix(!0,!1),$n.copy(this.matrixWorld).invert(),t.parent!==null&&(t.parent.updateWorldMatrix(!0,!1),$n.multiply(t.parent.matrixWorld)),t.applyMatrix4($n),t.removeFromParent(),t.parent=this,this.children.push(t),t.updateWorldMatrix(!1,!0),t.dispatchEvent(Xf),ds.child=t,this.dispatchEvent(ds),ds.child=null,this}getObjectById(t){return this.getObjectByProperty("id",t)}getObjectByName(t){return this.getObjectByProperty("name",t)}getObjectByProperty(t,e){if(this[t]===e)return this;for(let n=0,s=this.children.length;n<s;n++){let o=this.children[n].getObjectByProperty(t,e);if(o!==void 0)return o}}getObjectsByProperty(t,e,n=[]){this[t]===e&&n.push(this);let s=this.children;for(let r=0,o=s.length;r<o;r++)s[r].getObjectsByProperty(t,e,n);return n}getWorldPosition(t){return this.updateWorldMatrix(!0,!1),t.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(t){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Ys,t,wx),t}getWorldScale(t){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Ys,Ex,t),t}getWorldDirection(t){this.updateWorldMatrix(!0,!1);let e=this.matrixWorld.elements;return t.set(e[8],e[9],e[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(t){t(this);let e=this.children;for(let n=0,s=e.length;n<s;n++)e[n].traverse(t)}traverseVisible(t){if(this.visible===!1)return;t(this);let e=this.children;for(let n=0,s=e.length;n<s;n++)e[n].traverseVisible(t)}traverseAncestors(t){let e=this.parent;e!==null&&(t(e),e.traverseAncestors(t))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let t=this.pivot;if(t!==null){let e=t.x,n=t.y,s=t.z,r=this.matrix.elements;r[12]+=e-r[0]*e-r[4]*n-r[8]*s,r[13]+=n-r[1]*e-r[5]*n-r[9]*s,r[14]+=s-r[2]*e-r[6]*n-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(t){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||t)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,t=!0);let e=this.children;for(let n=0,s=e.length;n<s;n++)e[n].updateMatrixWorld(t)}updateWorldMatrix(t,e,n=!1){let s=this.parent;if(t===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||n)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,n=!0),e===!0){let r=this.children;for(let o=0,a=r.length;o<a;o++)r[o].updateWorldMatrix(!1,!0,n)}}toJSON(t){let e=t===void 0||typeof t=="string",n={};e&&(t={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},n.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(a=>({...a})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(t),s.indirectTexture=this._indirectTexture.toJSON(t),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(t)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(t)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(t).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(t).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(t.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,h=l.length;c<h;c++){let u=l[c];r(t.shapes,u)}else r(t.shapes,l)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(t.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(r(t.materials,this.material[l]));s.material=a}else s.material=r(t.materials,this.material);if(this.children.length>0){s.children=[];for(let a=0;a<this.children.length;a++)s.children.push(this.children[a].toJSON(t).object)}if(this.animations.length>0){s.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];s.animations.push(r(t.animations,l))}}if(e){let a=o(t.geometries),l=o(t.materials),c=o(t.textures),h=o(t.images),u=o(t.shapes),f=o(t.skeletons),p=o(t.animations),m=o(t.nodes);a.length>0&&(n.geometries=a),l.length>0&&(n.materials=l),c.length>0&&(n.textures=c),h.length>0&&(n.images=h),u.length>0&&(n.shapes=u),f.length>0&&(n.skeletons=f),p.length>0&&(n.animations=p),m.length>0&&(n.nodes=m)}return n.object=s,n;function o(a){let l=[];for(let c in a){let h=a[c];delete h.metadata,l.push(h)}return l}}clone(t){return new this.constructor().copy(this,t)}copy(t,e=!0){if(this.name=t.name,this.up.copy(t.up),this.position.copy(t.position),this.rotation.order=t.rotation.order,this.quaternion.copy(t.quaternion),this.scale.copy(t.scale),this.pivot=t.pivot!==null?t.pivot.clone():null,this.matrix.copy(t.matrix),this.matrixWorld.copy(t.matrixWorld),this.matrixAutoUpdate=t.matrixAutoUpdate,this.matrixWorldAutoUpdate=t.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=t.matrixWorldNeedsUpdate,this.layers.mask=t.layers.mask,this.visible=t.visible,this.castShadow=t.castShadow,this.receiveShadow=t.receiveShadow,this.frustumCulled=t.frustumCulled,this.renderOrder=t.renderOrder,this.static=t.static,this.animations=t.animations.slice(),this.userData=JSON.parse(JSON.stringify(t.userData)),e===!0)for(let n=0;n<t.children.length;n++){let s=t.children[n];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};pn.DEFAULT_UP=new X(0,1,0);pn.DEFAULT_MATRIX_AUTO_UPDATE=!0;pn.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var Vi=class extends pn{constructor(){super(),this.isGroup=!0,this.type="Group"}},Ax={type:"move"},As=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new Vi,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new Vi,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new X,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new X),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new Vi,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new X,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new X,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(t){return this._targetRay!==null&&this._targetRay.dispatchEvent(t),this._grip!==null&&this._grip.dispatchEvent(t),this._hand!==null&&this._hand.dispatchEvent(t),this}connect(t){if(t&&t.hand){let e=this._hand;if(e)for(let n of t.hand.values())this._getHandJoint(e,n)}return this.dispatchEvent({type:"connected",data:t}),this}disconnect(t){return this.dispatchEvent({type:"disconnected",data:t}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(t,e,n){let s=null,r=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(t&&e.session.visibilityState!=="visible-blurred"){if(c&&t.hand){o=!0;for(let x of t.hand.values()){let g=e.getJointPose(x,n),d=this._getHandJoint(c,x);g!==null&&(d.matrix.fromArray(g.transform.matrix),d.matrix.decompose(d.position,d.quaternion,d.scale),d.matrixWorldNeedsUpdate=!0,d.jointRadius=g.radius),d.visible=g!==null}let h=c.joints["index-finger-tip"],u=c.joints["thumb-tip"],f=h.position.distanceTo(u.position),p=.02,m=.005;c.inputState.pinching&&f>p+m?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:t.handedness,target:this})):!c.inputState.pinching&&f<=p-m&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:t.handedness,target:this}))}else l!==null&&t.gripSpace&&(r=e.getPose(t.gripSpace,n),r!==null&&(l.matrix.fromArray(r.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,r.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(r.linearVelocity)):l.hasLinearVelocity=!1,r.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(r.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:t,target:this})));a!==null&&(s=e.getPose(t.targetRaySpace,n),s===null&&r!==null&&(s=r),s!==null&&(a.matrix.fromArray(s.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,s.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(s.linearVelocity)):a.hasLinearVelocity=!1,s.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(s.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(Ax)))}return a!==null&&(a.visible=s!==null),l!==null&&(l.visible=r!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(t,e){if(t.joints[e.jointName]===void 0){let n=new Vi;n.matrixAutoUpdate=!1,n.visible=!1,t.joints[e.jointName]=n,t.add(n)}return t.joints[e.jointName]}},Od={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},pi={h:0,s:0,l:0},xo={h:0,s:0,l:0};function fc(i,t,e){return e<0&&(e+=1),e>1&&(e-=1),e<1/6?i+(t-i)*6*e:e<1/2?t:e<2/3?i+(t-i)*6*(2/3-e):i}var jt=class{constructor(t,e,n){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(t,e,n)}set(t,e,n){if(e===void 0&&n===void 0){let s=t;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(t,e,n);return this}setScalar(t){return this.r=t,this.g=t,this.b=t,this}setHex(t,e=Ze){return t=Math.floor(t),this.r=(t>>16&255)/255,this.g=(t>>8&255)/255,this.b=(t&255)/255,Xt.colorSpaceToWorking(this,e),this}setRGB(t,e,n,s=Xt.workingColorSpace){return this.r=t,this.g=e,this.b=n,Xt.colorSpaceToWorking(this,s),this}setHSL(t,e,n,s=Xt.workingColorSpace){if(t=mx(t,1),e=Jt(e,0,1),n=Jt(n,0,1),e===0)this.r=this.g=this.b=n;else{let r=n<=.5?n*(1+e):n+e-n*e,o=2*n-r;this.r=fc(o,r,t+1/3),this.g=fc(o,r,t),this.b=fc(o,r,t-1/3)}return Xt.colorSpaceToWorking(this,s),this}setStyle(t,e=Ze){function n(r){r!==void 0&&parseFloat(r)<1&&Lt("Color: Alpha component of "+t+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(t)){let r,o=s[1],a=s[2];switch(o){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,e);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,e);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,e);break;default:Lt("Color: Unknown color model "+t)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(t)){let r=s[1],o=r.length;if(o===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,e);if(o===6)return this.setHex(parseInt(r,16),e);Lt("Color: Invalid hex color "+t)}else if(t&&t.length>0)return this.setColorName(t,e);return this}setColorName(t,e=Ze){let n=Od[t.toLowerCase()];return n!==void 0?this.setHex(n,e):Lt("Color: Unknown color "+t),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(t){return this.r=t.r,this.g=t.g,this.b=t.b,this}copySRGBToLinear(t){return this.r=Kn(t.r),this.g=Kn(t.g),this.b=Kn(t.b),this}copyLinearToSRGB(t){return this.r=Ss(t.r),this.g=Ss(t.g),this.b=Ss(t.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(t=Ze){return Xt.workingToColorSpace(ke.copy(this),t),Math.round(Jt(ke.r*255,0,255))*65536+Math.round(Jt(ke.g*255,0,255))*256+Math.round(Jt(ke.b*255,0,255))}getHexString(t=Ze){return("000000"+this.getHex(t).toString(16)).slice(-6)}getHSL(t,e=Xt.workingColorSpace){Xt.workingToColorSpace(ke.copy(this),e);let n=ke.r,s=ke.g,r=ke.b,o=Math.max(n,s,r),a=Math.min(n,s,r),l,c,h=(a+o)/2;if(a===o)l=0,c=0;else{let u=o-a;switch(c=h<=.5?u/(o+a):u/(2-o-a),o){case n:l=(s-r)/u+(s<r?6:0);break;case s:l=(r-n)/u+2;break;case r:l=(n-s)/u+4;break}l/=6}return t.h=l,t.s=c,t.l=h,t}getRGB(t,e=Xt.workingColorSpace){return Xt.workingToColorSpace(ke.copy(this),e),t.r=ke.r,t.g=ke.g,t.b=ke.b,t}getStyle(t=Ze){Xt.workingToColorSpace(ke.copy(this),t);let e=ke.r,n=ke.g,s=ke.b;return t!==Ze?`color(${t} ${e.toFixed(3)} ${n.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(e*255)},${Math.round(n*255)},${Math.round(s*255)})`}offsetHSL(t,e,n){return this.getHSL(pi),this.setHSL(pi.h+t,pi.s+e,pi.l+n)}add(t){return this.r+=t.r,this.g+=t.g,this.b+=t.b,this}addColors(t,e){return this.r=t.r+e.r,this.g=t.g+e.g,this.b=t.b+e.b,this}addScalar(t){return this.r+=t,this.g+=t,this.b+=t,this}sub(t){return this.r=Math.max(0,this.r-t.r),this.g=Math.max(0,this.g-t.g),this.b=Math.max(0,this.b-t.b),this}multiply(t){return this.r*=t.r,this.g*=t.g,this.b*=t.b,this}multiplyScalar(t){return this.r*=t,this.g*=t,this.b*=t,this}lerp(t,e){return this.r+=(t.r-this.r)*e,this.g+=(t.g-this.g)*e,this.b+=(t.b-this.b)*e,this}lerpColors(t,e,n){return this.r=t.r+(e.r-t.r)*n,this.g=t.g+(e.g-t.g)*n,this.b=t.b+(e.b-t.b)*n,this}lerpHSL(t,e){this.getHSL(pi),t.getHSL(xo);let n=oc(pi.h,xo.h,e),s=oc(pi.s,xo.s,e),r=oc(pi.l,xo.l,e);return this.setHSL(n,s,r),this}setFromVector3(t){return this.r=t.x,this.g=t.y,this.b=t.z,this}applyMatrix3(t){let e=this.r,n=this.g,s=this.b,r=t.elements;return this.r=r[0]*e+r[3]*n+r[6]*s,this.g=r[1]*e+r[4]*n+r[7]*s,this.b=r[2]*e+r[5]*n+r[8]*s,this}equals(t){return t.r===this.r&&t.g===this.g&&t.b===this.b}fromArray(t,e=0){return this.r=t[e],this.g=t[e+1],this.b=t[e+2],this}toArray(t=[],e=0){return t[e]=this.r,t[e+1]=this.g,t[e+2]=this.b,t}fromBufferAttribute(t,e){return this.r=t.getX(e),this.g=t.getY(e),this.b=t.getZ(e),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},ke=new jt;jt.NAMES=Od;var or=class extends pn{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new _i,this.environmentIntensity=1,this.environmentRotation=new _i,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(t,e){return super.copy(t,e),this.background=t.background!==null?t.background.clone():null,this.environment=t.environment!==null?t.environment.clone():null,this.fog=t.fog!==null?t.fog.clone():null,this.backgroundBlurriness=t.backgroundBlurriness,this.backgroundIntensity=t.backgroundIntensity,this.backgroundRotation.copy(t.backgroundRotation),this.environmentIntensity=t.environmentIntensity,this.environmentRotation.copy(t.environmentRotation),this.overrideMaterial=t.overrideMaterial!==null?t.overrideMaterial.clone():null,this.matrixAutoUpdate=t.matrixAutoUpdate,this}toJSON(t){let e=super.toJSON(t);return this.fog!==null&&(e.object.fog=this.fog.toJSON()),e.object.backgroundBlurriness=this.backgroundBlurriness,e.object.backgroundIntensity=this.backgroundIntensity,e.object.backgroundRotation=this.backgroundRotation.toArray(),e.object.environmentIntensity=this.environmentIntensity,e.object.environmentRotation=this.environmentRotation.toArray(),e}},Sn=new X,Yn=new X,dc=new X,jn=new X,ps=new X,ms=new X,qf=new X,pc=new X,mc=new X,gc=new X,xc=new de,yc=new de,_c=new de,yi=class i{constructor(t=new X,e=new X,n=new X){this.a=t,this.b=e,this.c=n}static getNormal(t,e,n,s){s.subVectors(n,e),Sn.subVectors(t,e),s.cross(Sn);let r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(t,e,n,s,r){Sn.subVectors(s,e),Yn.subVectors(n,e),dc.subVectors(t,e);let o=Sn.dot(Sn),a=Sn.dot(Yn),l=Sn.dot(dc),c=Yn.dot(Yn),h=Yn.dot(dc),u=o*c-a*a;if(u===0)return r.set(0,0,0),null;let f=1/u,p=(c*l-a*h)*f,m=(o*h-a*l)*f;return r.set(1-p-m,m,p)}static containsPoint(t,e,n,s){return this.getBarycoord(t,e,n,s,jn)===null?!1:jn.x>=0&&jn.y>=0&&jn.x+jn.y<=1}static getInterpolation(t,e,n,s,r,o,a,l){return this.getBarycoord(t,e,n,s,jn)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(r,jn.x),l.addScaledVector(o,jn.y),l.addScaledVector(a,jn.z),l)}static getInterpolatedAttribute(t,e,n,s,r,o){return xc.setScalar(0),yc.setScalar(0),_c.setScalar(0),xc.fromBufferAttribute(t,e),yc.fromBufferAttribute(t,n),_c.fromBufferAttribute(t,s),o.setScalar(0),o.addScaledVector(xc,r.x),o.addScaledVector(yc,r.y),o.addScaledVector(_c,r.z),o}static isFrontFacing(t,e,n,s){return Sn.subVectors(n,e),Yn.subVectors(t,e),Sn.cross(Yn).dot(s)<0}set(t,e,n){return this.a.copy(t),this.b.copy(e),this.c.copy(n),this}setFromPointsAndIndices(t,e,n,s){return this.a.copy(t[e]),this.b.copy(t[n]),this.c.copy(t[s]),this}setFromAttributeAndIndices(t,e,n,s){return this.a.fromBufferAttribute(t,e),this.b.fromBufferAttribute(t,n),this.c.fromBufferAttribute(t,s),this}clone(){return new this.constructor().copy(this)}copy(t){return this.a.copy(t.a),this.b.copy(t.b),this.c.copy(t.c),this}getArea(){return Sn.subVectors(this.c,this.b),Yn.subVectors(this.a,this.b),Sn.cross(Yn).length()*.5}getMidpoint(t){return t.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(t){return i.getNormal(this.a,this.b,this.c,t)}getPlane(t){return t.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(t,e){return i.getBarycoord(t,this.a,this.b,this.c,e)}getInterpolation(t,e,n,s,r){return i.getInterpolation(t,this.a,this.b,this.c,e,n,s,r)}containsPoint(t){return i.containsPoint(t,this.a,this.b,this.c)}isFrontFacing(t){return i.isFrontFacing(this.a,this.b,this.c,t)}intersectsBox(t){return t.intersectsTriangle(this)}closestPointToPoint(t,e){let n=this.a,s=this.b,r=this.c,o,a;ps.subVectors(s,n),ms.subVectors(r,n),pc.subVectors(t,n);let l=ps.dot(pc),c=ms.dot(pc);if(l<=0&&c<=0)return e.copy(n);mc.subVectors(t,s);let h=ps.dot(mc),u=ms.dot(mc);if(h>=0&&u<=h)return e.copy(s);let f=l*u-h*c;if(f<=0&&l>=0&&h<=0&&l-h>0)return o=l/(l-h),e.copy(n).addScaledVector(ps,o);gc.subVectors(t,r);let p=ps.dot(gc),m=ms.dot(gc);if(m>=0&&p<=m)return e.copy(r);let x=p*c-l*m;if(x<=0&&c>=0&&m<=0)return a=c/(c-m),e.copy(n).addScaledVector(ms,a);let g=h*m-p*u;if(g<=0&&u-h>=0&&p-m>=0)return qf.subVectors(r,s),a=(u-h)/(u-h+(p-m)),e.copy(s).addScaledVector(qf,a);let d=1/(g+x+f);return o=x*d,a=f*d,e.copy(n).addScaledVector(ps,o).addScaledVector(ms,a)}equals(t){return t.a.equals(this.a)&&t.b.equals(this.b)&&t.c.equals(this.c)}},vi=class{constructor(t=new X(1/0,1/0,1/0),e=new X(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=t,this.max=e}set(t,e){return this.min.copy(t),this.max.copy(e),this}setFromArray(t){this.makeEmpty();for(let e=0,n=t.length;e<n;e+=3)this.expandByPoint(wn.fromArray(t,e));return this}setFromBufferAttribute(t){this.makeEmpty();for(let e=0,n=t.count;e<n;e++)this.expandByPoint(wn.fromBufferAttribute(t,e));return this}setFromPoints(t){this.makeEmpty();for(let e=0,n=t.length;e<n;e++)this.expandByPoint(t[e]);return this}setFromCenterAndSize(t,e){let n=wn.copy(e).multiplyScalar(.5);return this.min.copy(t).sub(n),this.max.copy(t).add(n),this}setFromObject(t,e=!1){return this.makeEmpty(),this.expandByObject(t,e)}clone(){return new this.constructor().copy(this)}copy(t){return this.min.copy(t.min),this.max.copy(t.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(t){return this.isEmpty()?t.set(0,0,0):t.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(t){return this.isEmpty()?t.set(0,0,0):t.subVectors(this.max,this.min)}expandByPoint(t){return this.min.min(t),this.max.max(t),this}expandByVector(t){return this.min.sub(t),this.max.add(t),this}expandByScalar(t){return this.min.addScalar(-t),this.max.addScalar(t),this}expandByObject(t,e=!1){t.updateWorldMatrix(!1,!1);let n=t.geometry;if(n!==void 0){let r=n.getAttribute("position");if(e===!0&&r!==void 0&&t.isInstancedMesh!==!0&&t.isBatchedMesh!==!0)for(let o=0,a=r.count;o<a;o++)t.isMesh===!0?t.getVertexPosition(o,wn):wn.fromBufferAttribute(r,o),wn.applyMatrix4(t.matrixWorld),this.expandByPoint(wn);else t.boundingBox!==void 0?(t.boundingBox===null&&t.computeBoundingBox(),yo.copy(t.boundingBox)):(n.boundingBox===null&&n.computeBoundingBox(),yo.copy(n.boundingBox)),yo.applyMatrix4(t.matrixWorld),this.union(yo)}let s=t.children;for(let r=0,o=s.length;r<o;r++)this.expandByObject(s[r],e);return this}containsPoint(t){return t.x>=this.min.x&&t.x<=this.max.x&&t.y>=this.min.y&&t.y<=this.max.y&&t.z>=this.min.z&&t.z<=this.max.z}containsBox(t){return this.min.x<=t.min.x&&t.max.x<=this.max.x&&this.min.y<=t.min.y&&t.max.y<=this.max.y&&this.min.z<=t.min.z&&t.max.z<=this.max.z}getParameter(t,e){return e.set((t.x-this.min.x)/(this.max.x-this.min.x),(t.y-this.min.y)/(this.max.y-this.min.y),(t.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(t){return t.max.x>=this.min.x&&t.min.x<=this.max.x&&t.max.y>=this.min.y&&t.min.y<=this.max.y&&t.max.z>=this.min.z&&t.min.z<=this.max.z}intersectsSphere(t){return this.clampPoint(t.center,wn),wn.distanceToSquared(t.center)<=t.radius*t.radius}intersectsPlane(t){let e,n;return t.normal.x>0?(e=t.normal.x*this.min.x,n=t.normal.x*this.max.x):(e=t.normal.x*this.max.x,n=t.normal.x*this.min.x),t.normal.y>0?(e+=t.normal.y*this.min.y,n+=t.normal.y*this.max.y):(e+=t.normal.y*this.max.y,n+=t.normal.y*this.min.y),t.normal.z>0?(e+=t.normal.z*this.min.z,n+=t.normal.z*this.max.z):(e+=t.normal.z*this.max.z,n+=t.normal.z*this.min.z),e<=-t.constant&&n>=-t.constant}intersectsTriangle(t){if(this.isEmpty())return!1;this.getCenter(js),_o.subVectors(this.max,js),gs.subVectors(t.a,js),xs.subVectors(t.b,js),ys.subVectors(t.c,js),mi.subVectors(xs,gs),gi.subVectors(ys,xs),Ui.subVectors(gs,ys);let e=[0,-mi.z,mi.y,0,-gi.z,gi.y,0,-Ui.z,Ui.y,mi.z,0,-mi.x,gi.z,0,-gi.x,Ui.z,0,-Ui.x,-mi.y,mi.x,0,-gi.y,gi.x,0,-Ui.y,Ui.x,0];return!vc(e,gs,xs,ys,_o)||(e=[1,0,0,0,1,0,0,0,1],!vc(e,gs,xs,ys,_o))?!1:(vo.crossVectors(mi,gi),e=[vo.x,vo.y,vo.z],vc(e,gs,xs,ys,_o))}clampPoint(t,e){return e.copy(t).clamp(this.min,this.max)}distanceToPoint(t){return this.clampPoint(t,wn).distanceTo(t)}getBoundingSphere(t){return this.isEmpty()?t.makeEmpty():(this.getCenter(t.center),t.radius=this.getSize(wn).length()*.5),t}intersect(t){return this.min.max(t.min),this.max.min(t.max),this.isEmpty()&&this.makeEmpty(),this}union(t){return this.min.min(t.min),this.max.max(t.max),this}applyMatrix4(t){return this.isEmpty()?this:(Jn[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(t),Jn[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(t),Jn[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(t),Jn[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(t),Jn[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(t),Jn[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(t),Jn[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(t),Jn[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(t),this.setFromPoints(Jn),this)}translate(t){return this.min.add(t),this.max.add(t),this}equals(t){return t.min.equals(this.min)&&t.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(t){return this.min.fromArray(t.min),this.max.fromArray(t.max),this}},Jn=[new X,new X,new X,new X,new X,new X,new X,new X],wn=new X,yo=new vi,gs=new X,xs=new X,ys=new X,mi=new X,gi=new X,Ui=new X,js=new X,_o=new X,vo=new X,Bi=new X;function vc(i,t,e,n,s){for(let r=0,o=i.length-3;r<=o;r+=3){Bi.fromArray(i,r);let a=s.x*Math.abs(Bi.x)+s.y*Math.abs(Bi.y)+s.z*Math.abs(Bi.z),l=t.dot(Bi),c=e.dot(Bi),h=n.dot(Bi);if(Math.max(-Math.max(l,c,h),Math.min(l,c,h))>a)return!1}return!0}var ve=new X,bo=new Yt,Cx=0,Ke=class extends Un{constructor(t,e,n=!1){if(super(),Array.isArray(t))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:Cx++}),this.name="",this.array=t,this.itemSize=e,this.count=t!==void 0?t.length/e:0,this.normalized=n,this.usage=Pd,this.updateRanges=[],this.gpuType=An,this.version=0,this._normalizationScale=t!==void 0?rh(t):void 0}onUploadCallback(){}set needsUpdate(t){t===!0&&this.version++}setUsage(t){return this.usage=t,this}addUpdateRange(t,e){this.updateRanges.push({start:t,count:e})}clearUpdateRanges(){this.updateRanges.length=0}copy(t){return this.name=t.name,this.array=new t.array.constructor(t.array),this.itemSize=t.itemSize,this.count=t.count,this.normalized=t.normalized,this.usage=t.usage,this.gpuType=t.gpuType,this._normalizationScale=t._normalizationScale,this}copyAt(t,e,n){t*=this.itemSize,n*=e.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[t+s]=e.array[n+s];return this}copyArray(t){return this.array.set(t),this}applyMatrix3(t){if(this.itemSize===2)for(let e=0,n=this.count;e<n;e++)bo.fromBufferAttribute(this,e),bo.applyMatrix3(t),this.setXY(e,bo.x,bo.y);else if(this.itemSize===3)for(let e=0,n=this.count;e<n;e++)ve.fromBufferAttribute(this,e),ve.applyMatrix3(t),this.setXYZ(e,ve.x,ve.y,ve.z);return this}applyMatrix4(t){for(let e=0,n=this.count;e<n;e++)ve.fromBufferAttribute(this,e),ve.applyMatrix4(t),this.setXYZ(e,ve.x,ve.y,ve.z);return this}applyNormalMatrix(t){for(let e=0,n=this.count;e<n;e++)ve.fromBufferAttribute(this,e),ve.applyNormalMatrix(t),this.setXYZ(e,ve.x,ve.y,ve.z);return this}transformDirection(t){for(let e=0,n=this.count;e<n;e++)ve.fromBufferAttribute(this,e),ve.transformDirection(t),this.setXYZ(e,ve.x,ve.y,ve.z);return this}set(t,e=0){return this.array.set(t,e),this}getComponent(t,e){let n=this.array[t*this.itemSize+e];return this.normalized&&(n=this._denormalize(n)),n}setComponent(t,e,n){return this.normalized&&(n=this._normalize(n)),this.array[t*this.itemSize+e]=n,this}getX(t){let e=this.array[t*this.itemSize];return this.normalized&&(e=this._denormalize(e)),e}setX(t,e){return this.normalized&&(e=this._normalize(e)),this.array[t*this.itemSize]=e,this}getY(t){let e=this.array[t*this.itemSize+1];return this.normalized&&(e=this._denormalize(e)),e}setY(t,e){return this.normalized&&(e=this._normalize(e)),this.array[t*this.itemSize+1]=e,this}getZ(t){let e=this.array[t*this.itemSize+2];return this.normalized&&(e=this._denormalize(e)),e}setZ(t,e){return this.normalized&&(e=this._normalize(e)),this.array[t*this.itemSize+2]=e,this}getW(t){let e=this.array[t*this.itemSize+3];return this.normalized&&(e=this._denormalize(e)),e}setW(t,e){return this.normalized&&(e=this._normalize(e)),this.array[t*this.itemSize+3]=e,this}setXY(t,e,n){return t*=this.itemSize,this.normalized&&(e=this._normalize(e),n=this._normalize(n)),this.array[t+0]=e,this.array[t+1]=n,this}setXYZ(t,e,n,s){return t*=this.itemSize,this.normalized&&(e=this._normalize(e),n=this._normalize(n),s=this._normalize(s)),this.array[t+0]=e,this.array[t+1]=n,this.array[t+2]=s,this}setXYZW(t,e,n,s,r){return t*=this.itemSize,this.normalized&&(e=this._normalize(e),n=this._normalize(n),s=this._normalize(s),r=this._normalize(r)),this.array[t+0]=e,this.array[t+1]=n,this.array[t+2]=s,this.array[t+3]=r,this}onUpload(t){return this.onUploadCallback=t,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let t={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return t.name=this.name,t.usage=this.usage,t.gpuType=this.gpuType,t}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(t){let e=this._normalizationScale;return e!==void 0?Math.max(t/e,-1):gx(t,this.array)}_normalize(t){let e=this._normalizationScale;return e!==void 0?Math.round(t*e):xx(t,this.array)}};var ar=class extends Ke{constructor(t,e,n){super(new Uint16Array(t),e,n)}};var lr=class extends Ke{constructor(t,e,n){super(new Uint32Array(t),e,n)}};var dn=class extends Ke{constructor(t,e,n){super(new Float32Array(t),e,n)}},Rx=new vi,Js=new X,bc=new X,Cs=class{constructor(t=new X,e=-1){this.isSphere=!0,this.center=t,this.radius=e}set(t,e){return this.center.copy(t),this.radius=e,this}setFromPoints(t,e){let n=this.center;e!==void 0?n.copy(e):Rx.setFromPoints(t).getCenter(n);let s=0;for(let r=0,o=t.length;r<o;r++)s=Math.max(s,n.distanceToSquared(t[r]));return this.radius=Math.sqrt(s),this}copy(t){return this.center.copy(t.center),this.radius=t.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(t){return t.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(t){return t.distanceTo(this.center)-this.radius}intersectsSphere(t){let e=this.radius+t.radius;return t.center.distanceToSquared(this.center)<=e*e}intersectsBox(t){return t.intersectsSphere(this)}intersectsPlane(t){return Math.abs(t.distanceToPoint(this.center))<=this.radius}clampPoint(t,e){let n=this.center.distanceToSquared(t);return e.copy(t),n>this.radius*this.radius&&(e.sub(this.center).normalize(),e.multiplyScalar(this.radius).add(this.center)),e}getBoundingBox(t){return this.isEmpty()?(t.makeEmpty(),t):(t.set(this.center,this.center),t.expandByScalar(this.radius),t)}applyMatrix4(t){return this.center.applyMatrix4(t),this.radius=this.radius*t.getMaxScaleOnAxis(),this}translate(t){return this.center.add(t),this}expandByPoint(t){if(this.isEmpty())return this.center.copy(t),this.radius=0,this;Js.subVectors(t,this.center);let e=Js.lengthSq();if(e>this.radius*this.radius){let n=Math.sqrt(e),s=(n-this.radius)*.5;this.center.addScaledVector(Js,s/n),this.radius+=s}return this}union(t){return t.isEmpty()?this:this.isEmpty()?(this.copy(t),this):(this.center.equals(t.center)===!0?this.radius=Math.max(this.radius,t.radius):(bc.subVectors(t.center,this.center).setLength(t.radius),this.expandByPoint(Js.copy(t.center).add(bc)),this.expandByPoint(Js.copy(t.center).sub(bc))),this)}equals(t){return t.center.equals(this.center)&&t.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(t){return this.radius=t.radius,this.center.fromArray(t.center),this}},Px=0,un=new me,Mc=new pn,_s=new X,Je=new vi,Zs=new vi,Pe=new X,ti=class i extends Un{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:Px++}),this.uuid=Ar(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(t){return Array.isArray(t)?this.index=new(dx(t)?lr:ar)(t,1):this.index=t,this}setIndirect(t,e=0){return this.indirect=t,this.indirectOffset=e,this}getIndirect(){return this.indirect}getAttribute(t){return this.attributes[t]}setAttribute(t,e){return this.attributes[t]=e,this}deleteAttribute(t){return delete this.attributes[t],this}hasAttribute(t){return this.attributes[t]!==void 0}addGroup(t,e,n=0){this.groups.push({start:t,count:e,materialIndex:n})}clearGroups(){this.groups=[]}setDrawRange(t,e){this.drawRange.start=t,this.drawRange.count=e}applyMatrix4(t){let e=this.attributes.position;e!==void 0&&(e.applyMatrix4(t),e.needsUpdate=!0);let n=this.attributes.normal;if(n!==void 0){let r=new Ft().getNormalMatrix(t);n.applyNormalMatrix(r),n.needsUpdate=!0}let s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(t),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(t){return un.makeRotationFromQuaternion(t),this.applyMatrix4(un),this}rotateX(t){return un.makeRotationX(t),this.applyMatrix4(un),this}rotateY(t){return un.makeRotationY(t),this.applyMatrix4(un),this}rotateZ(t){return un.makeRotationZ(t),this.applyMatrix4(un),this}translate(t,e,n){return un.makeTranslation(t,e,n),this.applyMatrix4(un),this}scale(t,e,n){return un.makeScale(t,e,n),this.applyMatrix4(un),this}lookAt(t){return Mc.lookAt(t),Mc.updateMatrix(),this.applyMatrix4(Mc.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(_s).negate(),this.translate(_s.x,_s.y,_s.z),this}setFromPoints(t){let e=this.getAttribute("position");if(e===void 0){let n=[];for(let s=0,r=t.length;s<r;s++){let o=t[s];n.push(o.x,o.y,o.z||0)}this.setAttribute("position",new dn(n,3))}else{let n=Math.min(t.length,e.count);for(let s=0;s<n;s++){let r=t[s];e.setXYZ(s,r.x,r.y,r.z||0)}t.length>e.count&&Lt("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),e.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new vi);let t=this.attributes.position,e=this.morphAttributes.position;if(t&&t.isGLBufferAttribute){Dt("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new X(-1/0,-1/0,-1/0),new X(1/0,1/0,1/0));return}if(t!==void 0){if(this.boundingBox.setFromBufferAttribute(t),e)for(let n=0,s=e.length;n<s;n++){let r=e[n];Je.setFromBufferAttribute(r),this.morphTargetsRelative?(Pe.addVectors(this.boundingBox.min,Je.min),this.boundingBox.expandByPoint(Pe),Pe.addVectors(this.boundingBox.max,Je.max),this.boundingBox.expandByPoint(Pe)):(this.boundingBox.expandByPoint(Je.min),this.boundingBox.expandByPoint(Je.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&Dt('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new Cs);let t=this.attributes.position,e=this.morphAttributes.position;if(t&&t.isGLBufferAttribute){Dt("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new X,1/0);return}if(t){let n=this.boundingSphere.center;if(Je.setFromBufferAttribute(t),e)for(let r=0,o=e.length;r<o;r++){let a=e[r];Zs.setFromBufferAttribute(a),this.morphTargetsRelative?(Pe.addVectors(Je.min,Zs.min),Je.expandByPoint(Pe),Pe.addVectors(Je.max,Zs.max),Je.expandByPoint(Pe)):(Je.expandByPoint(Zs.min),Je.expandByPoint(Zs.max))}Je.getCenter(n);let s=0;for(let r=0,o=t.count;r<o;r++)Pe.fromBufferAttribute(t,r),s=Math.max(s,n.distanceToSquared(Pe));if(e)for(let r=0,o=e.length;r<o;r++){let a=e[r],l=this.morphTargetsRelative;for(let c=0,h=a.count;c<h;c++)Pe.fromBufferAttribute(a,c),l&&(_s.fromBufferAttribute(t,c),Pe.add(_s)),s=Math.max(s,n.distanceToSquared(Pe))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&Dt('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let t=this.index,e=this.attributes;if(t===null||e.position===void 0||e.normal===void 0||e.uv===void 0){Dt("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let n=e.position,s=e.normal,r=e.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==n.count)&&(o=new Ke(new Float32Array(4*n.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(n.count);for(let O=0;O<n.count;O++)a[O]=new X,l[O]=new X;let h=new X,u=new X,f=new X,p=new Yt,m=new Yt,x=new Yt,g=new X,d=new X;function _(O,v,A){c[O]=c[v]=c[A]=1,h.fromBufferAttribute(n,O),u.fromBufferAttribute(n,v),f.fromBufferAttribute(n,A),p.fromBufferAttribute(r,O),m.fromBufferAttribute(r,v),x.fromBufferAttribute(r,A),u.sub(h),f.sub(h),m.sub(p),x.sub(p);let D=1/(m.x*x.y-x.x*m.y);isFinite(D)&&(g.copy(u).multiplyScalar(x.y).addScaledVector(f,-m.y).multiplyScalar(D),d.copy(f).multiplyScalar(m.x).addScaledVector(u,-x.x).multiplyScalar(D),a[O].add(g),a[v].add(g),a[A].add(g),l[O].add(d),l[v].add(d),l[A].add(d))}let E=this.groups;E.length===0&&(E=[{start:0,count:t.count}]);for(let O=0,v=E.length;O<v;++O){let A=E[O],D=A.start,L=A.count;for(let P=D,k=D+L;P<k;P+=3)_(t.getX(P+0),t.getX(P+1),t.getX(P+2))}let S=new X,T=new X,R=new X,y=new X;function w(O){R.fromBufferAttribute(s,O),y.copy(R);let v=a[O];S.copy(v),S.sub(R.multiplyScalar(R.dot(v))).normalize(),T.crossVectors(y,v);let D=T.dot(l[O])<0?-1:1;o.setXYZW(O,S.x,S.y,S.z,D)}for(let O=0,v=n.count;O<v;++O)c[O]&&w(O);this._transformed=!0}computeVertexNormals(){let t=this.index,e=this.getAttribute("position");if(e!==void 0){let n=this.getAttribute("normal");if(n===void 0||n.count!==e.count)n=new Ke(new Float32Array(e.count*3),3),this.setAttribute("normal",n);else for(let f=0,p=n.count;f<p;f++)n.setXYZ(f,0,0,0);let s=new X,r=new X,o=new X,a=new X,l=new X,c=new X,h=new X,u=new X;if(t)for(let f=0,p=t.count;f<p;f+=3){let m=t.getX(f+0),x=t.getX(f+1),g=t.getX(f+2);s.fromBufferAttribute(e,m),r.fromBufferAttribute(e,x),o.fromBufferAttribute(e,g),h.subVectors(o,r),u.subVectors(s,r),h.cross(u),a.fromBufferAttribute(n,m),l.fromBufferAttribute(n,x),c.fromBufferAttribute(n,g),a.add(h),l.add(h),c.add(h),n.setXYZ(m,a.x,a.y,a.z),n.setXYZ(x,l.x,l.y,l.z),n.setXYZ(g,c.x,c.y,c.z)}else for(let f=0,p=e.count;f<p;f+=3)s.fromBufferAttribute(e,f+0),r.fromBufferAttribute(e,f+1),o.fromBufferAttribute(e,f+2),h.subVectors(o,r),u.subVectors(s,r),h.cross(u),n.setXYZ(f+0,h.x,h.y,h.z),n.setXYZ(f+1,h.x,h.y,h.z),n.setXYZ(f+2,h.x,h.y,h.z);this.normalizeNormals(),n.needsUpdate=!0}}normalizeNormals(){let t=this.attributes.normal;for(let e=0,n=t.count;e<n;e++)Pe.fromBufferAttribute(t,e),Pe.normalize(),t.setXYZ(e,Pe.x,Pe.y,Pe.z)}toNonIndexed(){function t(a,l){let c=a.array,h=a.itemSize,u=a.normalized,f=new c.constructor(l.length*h),p=0,m=0;for(let x=0,g=l.length;x<g;x++){a.isInterleavedBufferAttribute?p=l[x]*a.data.stride+a.offset:p=l[x]*h;for(let d=0;d<h;d++)f[m++]=c[p++]}return new Ke(f,h,u)}if(this.index===null)return Lt("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let e=new i,n=this.index.array,s=this.attributes;for(let a in s){let l=s[a],c=t(l,n);e.setAttribute(a,c)}let r=this.morphAttributes;for(let a in r){let l=[],c=r[a];for(let h=0,u=c.length;h<u;h++){let f=c[h],p=t(f,n);l.push(p)}e.morphAttributes[a]=l}e.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];e.addGroup(c.start,c.count,c.materialIndex)}return e}toJSON(){let t={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(t.uuid=this.uuid,t.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,t.name=this.name,Object.keys(this.userData).length>0&&(t.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(t[c]=l[c]);return t}t.data={attributes:{}};let e=this.index;e!==null&&(t.data.index={type:e.array.constructor.name,array:Array.prototype.slice.call(e.array)});let n=this.attributes;for(let l in n){let c=n[l];t.data.attributes[l]=c.toJSON(t.data)}let s={},r=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],h=[];for(let u=0,f=c.length;u<f;u++){let p=c[u];h.push(p.toJSON(t.data))}h.length>0&&(s[l]=h,r=!0)}r&&(t.data.morphAttributes=s,t.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(t.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(t.data.boundingSphere=a.toJSON()),t}clone(){return new this.constructor().copy(this)}copy(t){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let e={};this.name=t.name;let n=t.index;n!==null&&this.setIndex(n.clone());let s=t.attributes;for(let c in s){let h=s[c];this.setAttribute(c,h.clone(e))}let r=t.morphAttributes;for(let c in r){let h=[],u=r[c];for(let f=0,p=u.length;f<p;f++)h.push(u[f].clone(e));this.morphAttributes[c]=h}this.morphTargetsRelative=t.morphTargetsRelative;let o=t.groups;for(let c=0,h=o.length;c<h;c++){let u=o[c];this.addGroup(u.start,u.count,u.materialIndex)}let a=t.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=t.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=t.drawRange.start,this.drawRange.count=t.drawRange.count,this.userData=t.userData,this._transformed=t._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}};var Sc=new X,Ix=new X,Lx=new Ft,En=class{constructor(t=new X(1,0,0),e=0){this.isPlane=!0,this.normal=t,this.constant=e}set(t,e){return this.normal.copy(t),this.constant=e,this}setComponents(t,e,n,s){return this.normal.set(t,e,n),this.constant=s,this}setFromNormalAndCoplanarPoint(t,e){return this.normal.copy(t),this.constant=-e.dot(this.normal),this}setFromCoplanarPoints(t,e,n){let s=Sc.subVectors(n,e).cross(Ix.subVectors(t,e)).normalize();return this.setFromNormalAndCoplanarPoint(s,t),this}copy(t){return this.normal.copy(t.normal),this.constant=t.constant,this}normalize(){let t=1/this.normal.length();return this.normal.multiplyScalar(t),this.constant*=t,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(t){return this.normal.dot(t)+this.constant}distanceToSphere(t){return this.distanceToPoint(t.center)-t.radius}projectPoint(t,e){return e.copy(t).addScaledVector(this.normal,-this.distanceToPoint(t))}intersectLine(t,e,n=!0){let s=t.delta(Sc),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(t.start)===0?e.copy(t.start):null;let o=-(t.start.dot(this.normal)+this.constant)/r;return n===!0&&(o<0||o>1)?null:e.copy(t.start).addScaledVector(s,o)}intersectsLine(t){let e=this.distanceToPoint(t.start),n=this.distanceToPoint(t.end);return e<0&&n>0||n<0&&e>0}intersectsBox(t){return t.intersectsPlane(this)}intersectsSphere(t){return t.intersectsPlane(this)}coplanarPoint(t){return t.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(t,e){let n=e||Lx.getNormalMatrix(t),s=this.coplanarPoint(Sc).applyMatrix4(t),r=this.normal.applyMatrix3(n).normalize();return this.constant=-s.dot(r),this}translate(t){return this.constant-=t.dot(this.normal),this}equals(t){return t.normal.equals(this.normal)&&t.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(t){return this.normal.fromArray(t.normal),this.constant=t.constant,this}},Dx=0,Gi=class extends Un{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:Dx++}),this.uuid=Ar(),this.name="",this.type="Material",this.blending=Ei,this.side=wi,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Oc,this.blendDst=Uc,this.blendEquation=ni,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new jt(0,0,0),this.blendAlpha=0,this.depthFunc=ws,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=wd,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=Oo,this.stencilZFail=Oo,this.stencilZPass=Oo,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(t){this._alphaTest>0!=t>0&&this.version++,this._alphaTest=t}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(t){if(t!==void 0)for(let e in t){let n=t[e];if(n===void 0){Lt(`Material: parameter '${e}' has value of undefined.`);continue}let s=this[e];if(s===void 0){Lt(`Material: '${e}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(n):s&&s.isVector2&&n&&n.isVector2||s&&s.isEuler&&n&&n.isEuler||s&&s.isVector3&&n&&n.isVector3?s.copy(n):this[e]=n}}toJSON(t){let e=t===void 0||typeof t=="string";e&&(t={textures:{},images:{}});let n={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};n.uuid=this.uuid,n.type=this.type,n.blending=this.blending,n.side=this.side,n.shadowSide=this.shadowSide,n.vertexColors=this.vertexColors,n.opacity=this.opacity,n.transparent=this.transparent,n.blendSrc=this.blendSrc,n.blendDst=this.blendDst,n.blendEquation=this.blendEquation,n.blendSrcAlpha=this.blendSrcAlpha,n.blendDstAlpha=this.blendDstAlpha,n.blendEquationAlpha=this.blendEquationAlpha,n.blendColor=this.blendColor.getHex(),n.blendAlpha=this.blendAlpha,n.depthFunc=this.depthFunc,n.depthTest=this.depthTest,n.depthWrite=this.depthWrite,n.colorWrite=this.colorWrite,n.clipIntersection=this.clipIntersection,n.clipShadows=this.clipShadows,n.stencilWriteMask=this.stencilWriteMask,n.stencilFunc=this.stencilFunc,n.stencilRef=this.stencilRef,n.stencilFuncMask=this.stencilFuncMask,n.stencilFail=this.stencilFail,n.stencilZFail=this.stencilZFail,n.stencilZPass=this.stencilZPass,n.stencilWrite=this.stencilWrite,n.polygonOffset=this.polygonOffset,n.polygonOffsetFactor=this.polygonOffsetFactor,n.polygonOffsetUnits=this.polygonOffsetUnits,n.dithering=this.dithering,n.alphaTest=this.alphaTest,n.alphaHash=this.alphaHash,n.alphaToCoverage=this.alphaToCoverage,n.premultipliedAlpha=this.premultipliedAlpha,n.forceSinglePass=this.forceSinglePass,n.allowOverride=this.allowOverride,n.visible=this.visible,n.toneMapped=this.toneMapped,n.name=this.name,this.color&&this.color.isColor&&(n.color=this.color.getHex()),this.roughness!==void 0&&(n.roughness=this.roughness),this.metalness!==void 0&&(n.metalness=this.metalness),this.sheen!==void 0&&(n.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(n.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(n.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(n.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(n.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(n.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(n.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(n.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(n.shininess=this.shininess),this.clearcoat!==void 0&&(n.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(n.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(n.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(n.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(t).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(n.clearcoatMap=this.clearcoatMap.toJSON(t).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(n.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(t).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(n.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(t).uuid,n.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(n.sheenColorMap=this.sheenColorMap.toJSON(t).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(n.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(t).uuid),this.dispersion!==void 0&&(n.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(n.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(n.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(n.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(n.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(n.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(n.iridescenceMap=this.iridescenceMap.toJSON(t).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(n.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(t).uuid),this.anisotropy!==void 0&&(n.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(n.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(n.anisotropyMap=this.anisotropyMap.toJSON(t).uuid),this.map&&this.map.isTexture&&(n.map=this.map.toJSON(t).uuid),this.matcap&&this.matcap.isTexture&&(n.matcap=this.matcap.toJSON(t).uuid),this.alphaMap&&this.alphaMap.isTexture&&(n.alphaMap=this.alphaMap.toJSON(t).uuid),this.lightMap&&this.lightMap.isTexture&&(n.lightMap=this.lightMap.toJSON(t).uuid,n.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(n.aoMap=this.aoMap.toJSON(t).uuid,n.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(n.bumpMap=this.bumpMap.toJSON(t).uuid,n.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(n.normalMap=this.normalMap.toJSON(t).uuid,n.normalMapType=this.normalMapType,n.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(n.displacementMap=this.displacementMap.toJSON(t).uuid,n.displacementScale=this.displacementScale,n.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(n.roughnessMap=this.roughnessMap.toJSON(t).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(n.metalnessMap=this.metalnessMap.toJSON(t).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(n.emissiveMap=this.emissiveMap.toJSON(t).uuid),this.specularMap&&this.specularMap.isTexture&&(n.specularMap=this.specularMap.toJSON(t).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(n.specularIntensityMap=this.specularIntensityMap.toJSON(t).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(n.specularColorMap=this.specularColorMap.toJSON(t).uuid),this.envMap&&this.envMap.isTexture&&(n.envMap=this.envMap.toJSON(t).uuid,this.combine!==void 0&&(n.combine=this.combine)),this.envMapRotation!==void 0&&(n.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(n.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(n.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(n.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(n.gradientMap=this.gradientMap.toJSON(t).uuid),this.transmission!==void 0&&(n.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(n.transmissionMap=this.transmissionMap.toJSON(t).uuid),this.thickness!==void 0&&(n.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(n.thicknessMap=this.thicknessMap.toJSON(t).uuid),this.attenuationDistance!==void 0&&(n.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(n.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(n.size=this.size),this.sizeAttenuation!==void 0&&(n.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(n.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(n.rotation=this.rotation),this.depthPacking!==void 0&&(n.depthPacking=this.depthPacking),this.linewidth!==void 0&&(n.linewidth=this.linewidth),this.linecap!==void 0&&(n.linecap=this.linecap),this.linejoin!==void 0&&(n.linejoin=this.linejoin),this.dashSize!==void 0&&(n.dashSize=this.dashSize),this.gapSize!==void 0&&(n.gapSize=this.gapSize),this.scale!==void 0&&(n.scale=this.scale),this.wireframe!==void 0&&(n.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(n.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(n.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(n.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(n.flatShading=this.flatShading),this.fog!==void 0&&(n.fog=this.fog),Object.keys(this.userData).length>0&&(n.userData=this.userData);function s(r){let o=[];for(let a in r){let l=r[a];delete l.metadata,o.push(l)}return o}if(e){let r=s(t.textures),o=s(t.images);r.length>0&&(n.textures=r),o.length>0&&(n.images=o)}return n}fromJSON(t,e){if(t.uuid!==void 0&&(this.uuid=t.uuid),t.name!==void 0&&(this.name=t.name),t.color!==void 0&&this.color!==void 0&&this.color.setHex(t.color),t.roughness!==void 0&&(this.roughness=t.roughness),t.metalness!==void 0&&(this.metalness=t.metalness),t.sheen!==void 0&&(this.sheen=t.sheen),t.sheenColor!==void 0&&(this.sheenColor=new jt().setHex(t.sheenColor)),t.sheenRoughness!==void 0&&(this.sheenRoughness=t.sheenRoughness),t.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(t.emissive),t.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(t.specular),t.specularIntensity!==void 0&&(this.specularIntensity=t.specularIntensity),t.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(t.specularColor),t.shininess!==void 0&&(this.shininess=t.shininess),t.clearcoat!==void 0&&(this.clearcoat=t.clearcoat),t.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=t.clearcoatRoughness),t.diffuseRoughness!==void 0&&(this.diffuseRoughness=t.diffuseRoughness),t.dispersion!==void 0&&(this.dispersion=t.dispersion),t.retroreflectivity!==void 0&&(this.retroreflectivity=t.retroreflectivity),t.iridescence!==void 0&&(this.iridescence=t.iridescence),t.iridescenceIOR!==void 0&&(this.iridescenceIOR=t.iridescenceIOR),t.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=t.iridescenceThicknessMinimum),t.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=t.iridescenceThicknessMaximum),t.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=t.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=t.iridescenceThicknessRange[1]),t.transmission!==void 0&&(this.transmission=t.transmission),t.thickness!==void 0&&(this.thickness=t.thickness),t.attenuationDistance!==void 0&&(this.attenuationDistance=t.attenuationDistance),t.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(t.attenuationColor),t.anisotropy!==void 0&&(this.anisotropy=t.anisotropy),t.anisotropyRotation!==void 0&&(this.anisotropyRotation=t.anisotropyRotation),t.fog!==void 0&&(this.fog=t.fog),t.flatShading!==void 0&&(this.flatShading=t.flatShading),t.blending!==void 0&&(this.blending=t.blending),t.combine!==void 0&&(this.combine=t.combine),t.side!==void 0&&(this.side=t.side),t.shadowSide!==void 0&&(this.shadowSide=t.shadowSide),t.opacity!==void 0&&(this.opacity=t.opacity),t.transparent!==void 0&&(this.transparent=t.transparent),t.alphaTest!==void 0&&(this.alphaTest=t.alphaTest),t.alphaHash!==void 0&&(this.alphaHash=t.alphaHash),t.depthFunc!==void 0&&(this.depthFunc=t.depthFunc),t.depthTest!==void 0&&(this.depthTest=t.depthTest),t.depthWrite!==void 0&&(this.depthWrite=t.depthWrite),t.colorWrite!==void 0&&(this.colorWrite=t.colorWrite),t.clippingPlanes!==void 0&&(this.clippingPlanes=t.clippingPlanes.map(n=>new En().fromJSON(n))),t.clipIntersection!==void 0&&(this.clipIntersection=t.clipIntersection),t.clipShadows!==void 0&&(this.clipShadows=t.clipShadows),t.depthPacking!==void 0&&(this.depthPacking=t.depthPacking),t.blendSrc!==void 0&&(this.blendSrc=t.blendSrc),t.blendDst!==void 0&&(this.blendDst=t.blendDst),t.blendEquation!==void 0&&(this.blendEquation=t.blendEquation),t.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=t.blendSrcAlpha),t.blendDstAlpha!==void 0&&(this.blendDstAlpha=t.blendDstAlpha),t.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=t.blendEquationAlpha),t.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(t.blendColor),t.blendAlpha!==void 0&&(this.blendAlpha=t.blendAlpha),t.stencilWriteMask!==void 0&&(this.stencilWriteMask=t.stencilWriteMask),t.stencilFunc!==void 0&&(this.stencilFunc=t.stencilFunc),t.stencilRef!==void 0&&(this.stencilRef=t.stencilRef),t.stencilFuncMask!==void 0&&(this.stencilFuncMask=t.stencilFuncMask),t.stencilFail!==void 0&&(this.stencilFail=t.stencilFail),t.stencilZFail!==void 0&&(this.stencilZFail=t.stencilZFail),t.stencilZPass!==void 0&&(this.stencilZPass=t.stencilZPass),t.stencilWrite!==void 0&&(this.stencilWrite=t.stencilWrite),t.wireframe!==void 0&&(this.wireframe=t.wireframe),t.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=t.wireframeLinewidth),t.wireframeLinecap!==void 0&&(this.wireframeLinecap=t.wireframeLinecap),t.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=t.wireframeLinejoin),t.rotation!==void 0&&(this.rotation=t.rotation),t.linewidth!==void 0&&(this.linewidth=t.linewidth),t.linecap!==void 0&&(this.linecap=t.linecap),t.linejoin!==void 0&&(this.linejoin=t.linejoin),t.dashSize!==void 0&&(this.dashSize=t.dashSize),t.gapSize!==void 0&&(this.gapSize=t.gapSize),t.scale!==void 0&&(this.scale=t.scale),t.polygonOffset!==void 0&&(this.polygonOffset=t.polygonOffset),t.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=t.polygonOffsetFactor),t.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=t.polygonOffsetUnits),t.dithering!==void 0&&(this.dithering=t.dithering),t.alphaToCoverage!==void 0&&(this.alphaToCoverage=t.alphaToCoverage),t.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=t.premultipliedAlpha),t.forceSinglePass!==void 0&&(this.forceSinglePass=t.forceSinglePass),t.allowOverride!==void 0&&(this.allowOverride=t.allowOverride),t.visible!==void 0&&(this.visible=t.visible),t.toneMapped!==void 0&&(this.toneMapped=t.toneMapped),t.userData!==void 0&&(this.userData=t.userData),t.vertexColors!==void 0&&(typeof t.vertexColors=="number"?this.vertexColors=t.vertexColors>0:this.vertexColors=t.vertexColors),t.size!==void 0&&(this.size=t.size),t.sizeAttenuation!==void 0&&(this.sizeAttenuation=t.sizeAttenuation),t.map!==void 0&&(this.map=e[t.map]||null),t.matcap!==void 0&&(this.matcap=e[t.matcap]||null),t.alphaMap!==void 0&&(this.alphaMap=e[t.alphaMap]||null),t.bumpMap!==void 0&&(this.bumpMap=e[t.bumpMap]||null),t.bumpScale!==void 0&&(this.bumpScale=t.bumpScale),t.normalMap!==void 0&&(this.normalMap=e[t.normalMap]||null),t.normalMapType!==void 0&&(this.normalMapType=t.normalMapType),t.normalScale!==void 0){let n=t.normalScale;Array.isArray(n)===!1&&(n=[n,n]),this.normalScale=new Yt().fromArray(n)}return t.displacementMap!==void 0&&(this.displacementMap=e[t.displacementMap]||null),t.displacementScale!==void 0&&(this.displacementScale=t.displacementScale),t.displacementBias!==void 0&&(this.displacementBias=t.displacementBias),t.roughnessMap!==void 0&&(this.roughnessMap=e[t.roughnessMap]||null),t.metalnessMap!==void 0&&(this.metalnessMap=e[t.metalnessMap]||null),t.emissiveMap!==void 0&&(this.emissiveMap=e[t.emissiveMap]||null),t.emissiveIntensity!==void 0&&(this.emissiveIntensity=t.emissiveIntensity),t.specularMap!==void 0&&(this.specularMap=e[t.specularMap]||null),t.specularIntensityMap!==void 0&&(this.specularIntensityMap=e[t.specularIntensityMap]||null),t.specularColorMap!==void 0&&(this.specularColorMap=e[t.specularColorMap]||null),t.envMap!==void 0&&(this.envMap=e[t.envMap]||null),t.envMapRotation!==void 0&&this.envMapRotation.fromArray(t.envMapRotation),t.envMapIntensity!==void 0&&(this.envMapIntensity=t.envMapIntensity),t.reflectivity!==void 0&&(this.reflectivity=t.reflectivity),t.refractionRatio!==void 0&&(this.refractionRatio=t.refractionRatio),t.lightMap!==void 0&&(this.lightMap=e[t.lightMap]||null),t.lightMapIntensity!==void 0&&(this.lightMapIntensity=t.lightMapIntensity),t.aoMap!==void 0&&(this.aoMap=e[t.aoMap]||null),t.aoMapIntensity!==void 0&&(this.aoMapIntensity=t.aoMapIntensity),t.gradientMap!==void 0&&(this.gradientMap=e[t.gradientMap]||null),t.clearcoatMap!==void 0&&(this.clearcoatMap=e[t.clearcoatMap]||null),t.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=e[t.clearcoatRoughnessMap]||null),t.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=e[t.clearcoatNormalMap]||null),t.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new Yt().fromArray(t.clearcoatNormalScale)),t.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=e[t.diffuseRoughnessMap]||null),t.iridescenceMap!==void 0&&(this.iridescenceMap=e[t.iridescenceMap]||null),t.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=e[t.iridescenceThicknessMap]||null),t.transmissionMap!==void 0&&(this.transmissionMap=e[t.transmissionMap]||null),t.thicknessMap!==void 0&&(this.thicknessMap=e[t.thicknessMap]||null),t.anisotropyMap!==void 0&&(this.anisotropyMap=e[t.anisotropyMap]||null),t.sheenColorMap!==void 0&&(this.sheenColorMap=e[t.sheenColorMap]||null),t.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=e[t.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(t){this.name=t.name,this.blending=t.blending,this.side=t.side,this.vertexColors=t.vertexColors,this.opacity=t.opacity,this.transparent=t.transparent,this.blendSrc=t.blendSrc,this.blendDst=t.blendDst,this.blendEquation=t.blendEquation,this.blendSrcAlpha=t.blendSrcAlpha,this.blendDstAlpha=t.blendDstAlpha,this.blendEquationAlpha=t.blendEquationAlpha,this.blendColor.copy(t.blendColor),this.blendAlpha=t.blendAlpha,this.depthFunc=t.depthFunc,this.depthTest=t.depthTest,this.depthWrite=t.depthWrite,this.stencilWriteMask=t.stencilWriteMask,this.stencilFunc=t.stencilFunc,this.stencilRef=t.stencilRef,this.stencilFuncMask=t.stencilFuncMask,this.stencilFail=t.stencilFail,this.stencilZFail=t.stencilZFail,this.stencilZPass=t.stencilZPass,this.stencilWrite=t.stencilWrite;let e=t.clippingPlanes,n=null;if(e!==null){let s=e.length;n=new Array(s);for(let r=0;r!==s;++r)n[r]=e[r].clone()}return this.clippingPlanes=n,this.clipIntersection=t.clipIntersection,this.clipShadows=t.clipShadows,this.shadowSide=t.shadowSide,this.colorWrite=t.colorWrite,this.precision=t.precision,this.polygonOffset=t.polygonOffset,this.polygonOffsetFactor=t.polygonOffsetFactor,this.polygonOffsetUnits=t.polygonOffsetUnits,this.dithering=t.dithering,this.alphaTest=t.alphaTest,this.alphaHash=t.alphaHash,this.alphaToCoverage=t.alphaToCoverage,this.premultipliedAlpha=t.premultipliedAlpha,this.forceSinglePass=t.forceSinglePass,this.allowOverride=t.allowOverride,this.visible=t.visible,this.toneMapped=t.toneMapped,this.userData=JSON.parse(JSON.stringify(t.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(t){t===!0&&this.version++}};var Zn=new X,wc=new X,Mo=new X,So=new X,Zo=class{constructor(t=new X,e=new X(0,0,-1)){this.origin=t,this.direction=e}set(t,e){return this.origin.copy(t),this.direction.copy(e),this}copy(t){return this.origin.copy(t.origin),this.direction.copy(t.direction),this}at(t,e){return e.copy(this.origin).addScaledVector(this.direction,t)}lookAt(t){return this.direction.copy(t).sub(this.origin).normalize(),this}recast(t){return this.origin.copy(this.at(t,Zn)),this}closestPointToPoint(t,e){e.subVectors(t,this.origin);let n=e.dot(this.direction);return n<0?e.copy(this.origin):e.copy(this.origin).addScaledVector(this.direction,n)}distanceToPoint(t){return Math.sqrt(this.distanceSqToPoint(t))}distanceSqToPoint(t){let e=Zn.subVectors(t,this.origin).dot(this.direction);return e<0?this.origin.distanceToSquared(t):(Zn.copy(this.origin).addScaledVector(this.direction,e),Zn.distanceToSquared(t))}distanceSqToSegment(t,e,n,s){wc.copy(t).add(e).multiplyScalar(.5),Mo.copy(e).sub(t).normalize(),So.copy(this.origin).sub(wc);let r=t.distanceTo(e)*.5,o=-this.direction.dot(Mo),a=So.dot(this.direction),l=-So.dot(Mo),c=So.lengthSq(),h=Math.abs(1-o*o),u,f,p,m;if(h>0)if(u=o*l-a,f=o*a-l,m=r*h,u>=0)if(f>=-m)if(f<=m){let x=1/h;u*=x,f*=x,p=u*(u+o*f+2*a)+f*(o*u+f+2*l)+c}else f=r,u=Math.max(0,-(o*f+a)),p=-u*u+f*(f+2*l)+c;else f=-r,u=Math.max(0,-(o*f+a)),p=-u*u+f*(f+2*l)+c;else f<=-m?(u=Math.max(0,-(-o*r+a)),f=u>0?-r:Math.min(Math.max(-r,-l),r),p=-u*u+f*(f+2*l)+c):f<=m?(u=0,f=Math.min(Math.max(-r,-l),r),p=f*(f+2*l)+c):(u=Math.max(0,-(o*r+a)),f=u>0?r:Math.min(Math.max(-r,-l),r),p=-u*u+f*(f+2*l)+c);else f=o>0?-r:r,u=Math.max(0,-(o*f+a)),p=-u*u+f*(f+2*l)+c;return n&&n.copy(this.origin).addScaledVector(this.direction,u),s&&s.copy(wc).addScaledVector(Mo,f),p}intersectSphere(t,e){if(t.radius<0)return null;Zn.subVectors(t.center,this.origin);let n=Zn.dot(this.direction),s=Zn.dot(Zn)-n*n,r=t.radius*t.radius;if(s>r)return null;let o=Math.sqrt(r-s),a=n-o,l=n+o;return l<0?null:a<0?this.at(l,e):this.at(a,e)}intersectsSphere(t){return t.radius<0?!1:this.distanceSqToPoint(t.center)<=t.radius*t.radius}distanceToPlane(t){let e=t.normal.dot(this.direction);if(e===0)return t.distanceToPoint(this.origin)===0?0:null;let n=-(this.origin.dot(t.normal)+t.constant)/e;return n>=0?n:null}intersectPlane(t,e){let n=this.distanceToPlane(t);return n===null?null:this.at(n,e)}intersectsPlane(t){let e=t.distanceToPoint(this.origin);return e===0||t.normal.dot(this.direction)*e<0}intersectBox(t,e){let n,s,r,o,a,l,c=1/this.direction.x,h=1/this.direction.y,u=1/this.direction.z,f=this.origin;return c>=0?(n=(t.min.x-f.x)*c,s=(t.max.x-f.x)*c):(n=(t.max.x-f.x)*c,s=(t.min.x-f.x)*c),h>=0?(r=(t.min.y-f.y)*h,o=(t.max.y-f.y)*h):(r=(t.max.y-f.y)*h,o=(t.min.y-f.y)*h),n>o||r>s||((r>n||isNaN(n))&&(n=r),(o<s||isNaN(s))&&(s=o),u>=0?(a=(t.min.z-f.z)*u,l=(t.max.z-f.z)*u):(a=(t.max.z-f.z)*u,l=(t.min.z-f.z)*u),n>l||a>s)||((a>n||n!==n)&&(n=a),(l<s||s!==s)&&(s=l),s<0)?null:this.at(n>=0?n:s,e)}intersectsBox(t){return this.intersectBox(t,Zn)!==null}intersectTriangle(t,e,n,s,r){let o=this.origin,a=this.direction,l=a.x,c=a.y,h=a.z,u=t.x-o.x,f=t.y-o.y,p=t.z-o.z,m=e.x-o.x,x=e.y-o.y,g=e.z-o.z,d=n.x-o.x,_=n.y-o.y,E=n.z-o.z,S=Math.abs(l),T=Math.abs(c),R=Math.abs(h),y,w,O,v,A,D,L,P,k,G,U,tt;if(S>=T&&S>=R?(O=l,D=u,k=m,tt=d,l>=0?(y=c,w=h,v=f,A=p,L=x,P=g,G=_,U=E):(y=h,w=c,v=p,A=f,L=g,P=x,G=E,U=_)):T>=R?(O=c,D=f,k=x,tt=_,c>=0?(y=h,w=l,v=p,A=u,L=g,P=m,G=E,U=d):(y=l,w=h,v=u,A=p,L=m,P=g,G=d,U=E)):(O=h,D=p,k=g,tt=E,h>=0?(y=l,w=c,v=u,A=f,L=m,P=x,G=d,U=_):(y=c,w=l,v=f,A=u,L=x,P=m,G=_,U=d)),O===0)return null;let W=y/O,Y=w/O,et=1/O,Mt=v-W*D,ft=A-Y*D,q=L-W*k,st=P-Y*k,gt=G-W*tt,bt=U-Y*tt,xt=gt*st-bt*q,Ot=Mt*bt-ft*gt,pe=q*ft-st*Mt;if(s){if(xt<0||Ot<0||pe<0)return null}else if((xt<0||Ot<0||pe<0)&&(xt>0||Ot>0||pe>0))return null;let Pt=xt+Ot+pe;if(Pt===0)return null;let Kt=et*(xt*D+Ot*k+pe*tt);return(Pt>0?Kt<0:Kt>0)?null:this.at(Kt/Pt,r)}applyMatrix4(t){return this.origin.applyMatrix4(t),this.direction.transformDirection(t),this}equals(t){return t.origin.equals(this.origin)&&t.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},Ko=class extends Gi{constructor(t){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new jt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new _i,this.combine=Bc,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(t)}copy(t){return super.copy(t),this.color.copy(t.color),this.map=t.map,this.lightMap=t.lightMap,this.lightMapIntensity=t.lightMapIntensity,this.aoMap=t.aoMap,this.aoMapIntensity=t.aoMapIntensity,this.specularMap=t.specularMap,this.alphaMap=t.alphaMap,this.envMap=t.envMap,this.envMapRotation.copy(t.envMapRotation),this.combine=t.combine,this.reflectivity=t.reflectivity,this.refractionRatio=t.refractionRatio,this.wireframe=t.wireframe,this.wireframeLinewidth=t.wireframeLinewidth,this.wireframeLinecap=t.wireframeLinecap,this.wireframeLinejoin=t.wireframeLinejoin,this.fog=t.fog,this}},$f=new me,ki=new Zo,wo=new Cs,Yf=new X,Eo=new X,To=new X,Ao=new X,Ec=new X,Co=new X,jf=new X,Ro=new X,mn=class extends pn{constructor(t=new ti,e=new Ko){super(),this.isMesh=!0,this.type="Mesh",this.geometry=t,this.material=e,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(t,e){return super.copy(t,e),t.morphTargetInfluences!==void 0?this.morphTargetInfluences=t.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,t.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},t.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(t.material)?t.material.slice():t.material,this.geometry=t.geometry,this}updateMorphTargets(){let e=this.geometry.morphAttributes,n=Object.keys(e);if(n.length>0){let s=e[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}getVertexPosition(t,e){let n=this.geometry,s=n.attributes.position,r=n.morphAttributes.position,o=n.morphTargetsRelative;e.fromBufferAttribute(s,t);let a=this.morphTargetInfluences;if(r&&a){Co.set(0,0,0);for(let l=0,c=r.length;l<c;l++){let h=a[l],u=r[l];h!==0&&(Ec.fromBufferAttribute(u,t),o?Co.addScaledVector(Ec,h):Co.addScaledVector(Ec.sub(e),h))}e.add(Co)}return e}intersectsFrustum(t){return t.intersectsObject(this)}raycast(t,e){let n=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(n.boundingSphere===null&&n.computeBoundingSphere(),wo.copy(n.boundingSphere),wo.applyMatrix4(r),ki.copy(t.ray).recast(t.near),!(wo.containsPoint(ki.origin)===!1&&(ki.intersectSphere(wo,Yf)===null||ki.origin.distanceToSquared(Yf)>(t.far-t.near)**2))&&($f.copy(r).invert(),ki.copy(t.ray).applyMatrix4($f),!(n.boundingBox!==null&&ki.intersectsBox(n.boundingBox)===!1)&&this._computeIntersections(t,e,ki)))}_computeIntersections(t,e,n){let s,r=this.geometry,o=this.material,a=r.index,l=r.attributes.position,c=r.attributes.uv,h=r.attributes.uv1,u=r.attributes.normal,f=r.groups,p=r.drawRange;if(a!==null)if(Array.isArray(o))for(let m=0,x=f.length;m<x;m++){let g=f[m],d=o[g.materialIndex],_=Math.max(g.start,p.start),E=Math.min(a.count,Math.min(g.start+g.count,p.start+p.count));for(let S=_,T=E;S<T;S+=3){let R=a.getX(S),y=a.getX(S+1),w=a.getX(S+2);s=Po(this,d,t,n,c,h,u,R,y,w),s&&(s.faceIndex=Math.floor(S/3),s.face.materialIndex=g.materialIndex,e.push(s))}}else{let m=Math.max(0,p.start),x=Math.min(a.count,p.start+p.count);for(let g=m,d=x;g<d;g+=3){let _=a.getX(g),E=a.getX(g+1),S=a.getX(g+2);s=Po(this,o,t,n,c,h,u,_,E,S),s&&(s.faceIndex=Math.floor(g/3),e.push(s))}}else if(l!==void 0)if(Array.isArray(o))for(let m=0,x=f.length;m<x;m++){let g=f[m],d=o[g.materialIndex],_=Math.max(g.start,p.start),E=Math.min(l.count,Math.min(g.start+g.count,p.start+p.count));for(let S=_,T=E;S<T;S+=3){let R=S,y=S+1,w=S+2;s=Po(this,d,t,n,c,h,u,R,y,w),s&&(s.faceIndex=Math.floor(S/3),s.face.materialIndex=g.materialIndex,e.push(s))}}else{let m=Math.max(0,p.start),x=Math.min(l.count,p.start+p.count);for(let g=m,d=x;g<d;g+=3){let _=g,E=g+1,S=g+2;s=Po(this,o,t,n,c,h,u,_,E,S),s&&(s.faceIndex=Math.floor(g/3),e.push(s))}}}};function Nx(i,t,e,n,s,r,o,a){let l;if(t.side===Xe?l=n.intersectTriangle(o,r,s,!0,a):l=n.intersectTriangle(s,r,o,t.side===wi,a),l===null)return null;Ro.copy(a),Ro.applyMatrix4(i.matrixWorld);let c=e.ray.origin.distanceTo(Ro);return c<e.near||c>e.far?null:{distance:c,point:Ro.clone(),object:i}}function Po(i,t,e,n,s,r,o,a,l,c){i.getVertexPosition(a,Eo),i.getVertexPosition(l,To),i.getVertexPosition(c,Ao);let h=Nx(i,t,e,n,Eo,To,Ao,jf);if(h){let u=new X;yi.getBarycoord(jf,Eo,To,Ao,u),s&&(h.uv=yi.getInterpolatedAttribute(s,a,l,c,u,new Yt)),r&&(h.uv1=yi.getInterpolatedAttribute(r,a,l,c,u,new Yt)),o&&(h.normal=yi.getInterpolatedAttribute(o,a,l,c,u,new X),h.normal.dot(n.direction)>0&&h.normal.multiplyScalar(-1));let f={a,b:l,c,normal:new X,materialIndex:0};yi.getNormal(Eo,To,Ao,f.normal),h.face=f,h.barycoord=u}return h}var Qo=class extends $e{constructor(t=null,e=1,n=1,s,r,o,a,l,c=Ie,h=Ie,u,f){super(null,o,a,l,c,h,s,r,u,f),this.isDataTexture=!0,this.image={data:t,width:e,height:n},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var cr=class extends Ke{constructor(t,e,n,s=1){super(t,e,n),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=s}copy(t){return super.copy(t),this.meshPerAttribute=t.meshPerAttribute,this}toJSON(){let t=super.toJSON();return t.meshPerAttribute=this.meshPerAttribute,t.isInstancedBufferAttribute=!0,t}};var zi=new Cs,Fx=new Yt(.5,.5),Io=new X,Hi=class{constructor(t=new En,e=new En,n=new En,s=new En,r=new En,o=new En){this.planes=[t,e,n,s,r,o]}set(t,e,n,s,r,o){let a=this.planes;return a[0].copy(t),a[1].copy(e),a[2].copy(n),a[3].copy(s),a[4].copy(r),a[5].copy(o),this}copy(t){let e=this.planes;for(let n=0;n<6;n++)e[n].copy(t.planes[n]);return this}setFromProjectionMatrix(t,e=fn,n=!1){let s=this.planes,r=t.elements,o=r[0],a=r[1],l=r[2],c=r[3],h=r[4],u=r[5],f=r[6],p=r[7],m=r[8],x=r[9],g=r[10],d=r[11],_=r[12],E=r[13],S=r[14],T=r[15];if(s[0].setComponents(c-o,p-h,d-m,T-_).normalize(),s[1].setComponents(c+o,p+h,d+m,T+_).normalize(),s[2].setComponents(c+a,p+u,d+x,T+E).normalize(),s[3].setComponents(c-a,p-u,d-x,T-E).normalize(),n)s[4].setComponents(l,f,g,S).normalize(),s[5].setComponents(c-l,p-f,d-g,T-S).normalize();else if(s[4].setComponents(c-l,p-f,d-g,T-S).normalize(),e===fn)s[5].setComponents(c+l,p+f,d+g,T+S).normalize();else if(e===nr)s[5].setComponents(l,f,g,S).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+e);return this}intersectsObject(t){if(t.boundingSphere!==void 0)t.boundingSphere===null&&t.computeBoundingSphere(),zi.copy(t.boundingSphere).applyMatrix4(t.matrixWorld);else{let e=t.geometry;e.boundingSphere===null&&e.computeBoundingSphere(),zi.copy(e.boundingSphere).applyMatrix4(t.matrixWorld)}return this.intersectsSphere(zi)}intersectsSprite(t){zi.center.set(0,0,0);let e=Fx.distanceTo(t.center);return zi.radius=.7071067811865476+e,zi.applyMatrix4(t.matrixWorld),this.intersectsSphere(zi)}intersectsSphere(t){let e=this.planes,n=t.center,s=-t.radius;for(let r=0;r<6;r++)if(e[r].distanceToPoint(n)<s)return!1;return!0}intersectsBox(t){let e=this.planes;for(let n=0;n<6;n++){let s=e[n];if(Io.x=s.normal.x>0?t.max.x:t.min.x,Io.y=s.normal.y>0?t.max.y:t.min.y,Io.z=s.normal.z>0?t.max.z:t.min.z,s.distanceToPoint(Io)<0)return!1}return!0}containsPoint(t){let e=this.planes;for(let n=0;n<6;n++)if(e[n].distanceToPoint(t)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},Jf=new me,ta=class i{constructor(){this.coordinateSystem=fn,this._frustums=[],this._count=0}setFromArrayCamera(t){let e=t.cameras,n=this._frustums;for(let s=0;s<e.length;s++){let r=e[s];Jf.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),n[s]===void 0&&(n[s]=new Hi),n[s].setFromProjectionMatrix(Jf,r.coordinateSystem,r.reversedDepth)}return this._count=e.length,this}getFrustum(t){return this._frustums[t]}intersectsObject(t){let e=this._frustums;for(let n=0;n<this._count;n++)if(e[n].intersectsObject(t))return!0;return!1}intersectsSprite(t){let e=this._frustums;for(let n=0;n<this._count;n++)if(e[n].intersectsSprite(t))return!0;return!1}intersectsSphere(t){let e=this._frustums;for(let n=0;n<this._count;n++)if(e[n].intersectsSphere(t))return!0;return!1}intersectsBox(t){let e=this._frustums;for(let n=0;n<this._count;n++)if(e[n].intersectsBox(t))return!0;return!1}containsPoint(t){let e=this._frustums;for(let n=0;n<this._count;n++)if(e[n].containsPoint(t))return!0;return!1}copy(t){this.coordinateSystem=t.coordinateSystem;let e=this._frustums,n=t._frustums;for(let s=0;s<t._count;s++)e[s]===void 0&&(e[s]=new Hi),e[s].copy(n[s]);return this._count=t._count,this}clone(){return new i().copy(this)}};var hr=class extends $e{constructor(t=[],e=Xi,n,s,r,o,a,l,c,h){super(t,e,n,s,r,o,a,l,c,h),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(t){this.image=t}};var ei=class extends $e{constructor(t,e,n=Tn,s,r,o,a=Ie,l=Ie,c,h=Qn,u=1){if(h!==Qn&&h!==si)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let f={width:t,height:e,depth:u};super(f,s,r,o,a,l,h,n,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(t){return super.copy(t),this.source=new Ts(Object.assign({},t.image)),this.compareFunction=t.compareFunction,this}toJSON(t){let e=super.toJSON(t);return e.compareFunction=this.compareFunction,e}},ur=class extends ei{constructor(t,e=Tn,n=Xi,s,r,o=Ie,a=Ie,l,c=Qn){let h={width:t,height:t,depth:1},u=[h,h,h,h,h,h];super(t,t,e,n,s,r,o,a,l,c),this.image=u,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(t){this.image=t}},fr=class extends $e{constructor(t=null){super(),this.sourceTexture=t,this.isExternalTexture=!0}copy(t){return super.copy(t),this.sourceTexture=t.sourceTexture,this}},Rs=class i extends ti{constructor(t=1,e=1,n=1,s=1,r=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:t,height:e,depth:n,widthSegments:s,heightSegments:r,depthSegments:o};let a=this;s=Math.floor(s),r=Math.floor(r),o=Math.floor(o);let l=[],c=[],h=[],u=[],f=0,p=0;m("z","y","x",-1,-1,n,e,t,o,r,0),m("z","y","x",1,-1,n,e,-t,o,r,1),m("x","z","y",1,1,t,n,e,s,o,2),m("x","z","y",1,-1,t,n,-e,s,o,3),m("x","y","z",1,-1,t,e,n,s,r,4),m("x","y","z",-1,-1,t,e,-n,s,r,5),this.setIndex(l),this.setAttribute("position",new dn(c,3)),this.setAttribute("normal",new dn(h,3)),this.setAttribute("uv",new dn(u,2));function m(x,g,d,_,E,S,T,R,y,w,O){let v=S/y,A=T/w,D=S/2,L=T/2,P=R/2,k=y+1,G=w+1,U=0,tt=0,W=new X;for(let Y=0;Y<G;Y++){let et=Y*A-L;for(let Mt=0;Mt<k;Mt++){let ft=Mt*v-D;W[x]=ft*_,W[g]=et*E,W[d]=P,c.push(W.x,W.y,W.z),W[x]=0,W[g]=0,W[d]=R>0?1:-1,h.push(W.x,W.y,W.z),u.push(Mt/y),u.push(1-Y/w),U+=1}}for(let Y=0;Y<w;Y++)for(let et=0;et<y;et++){let Mt=f+et+k*Y,ft=f+et+k*(Y+1),q=f+(et+1)+k*(Y+1),st=f+(et+1)+k*Y;l.push(Mt,ft,st),l.push(ft,q,st),tt+=6}a.addGroup(p,tt,O),p+=tt,f+=U}}copy(t){return super.copy(t),this.parameters=Object.assign({},t.parameters),this}static fromJSON(t){return new i(t.width,t.height,t.depth,t.widthSegments,t.heightSegments,t.depthSegments)}};var dr=class i extends ti{constructor(t=1,e=1,n=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:t,height:e,widthSegments:n,heightSegments:s};let r=t/2,o=e/2,a=Math.floor(n),l=Math.floor(s),c=a+1,h=l+1,u=t/a,f=e/l,p=[],m=[],x=[],g=[];for(let d=0;d<h;d++){let _=d*f-o;for(let E=0;E<c;E++){let S=E*u-r;m.push(S,-_,0),x.push(0,0,1),g.push(E/a),g.push(1-d/l)}}for(let d=0;d<l;d++)for(let _=0;_<a;_++){let E=_+c*d,S=_+c*(d+1),T=_+1+c*(d+1),R=_+1+c*d;p.push(E,S,R),p.push(S,T,R)}this.setIndex(p),this.setAttribute("position",new dn(m,3)),this.setAttribute("normal",new dn(x,3)),this.setAttribute("uv",new dn(g,2))}copy(t){return super.copy(t),this.parameters=Object.assign({},t.parameters),this}static fromJSON(t){return new i(t.width,t.height,t.widthSegments,t.heightSegments)}};function $i(i){let t={};for(let e in i){t[e]={};for(let n in i[e]){let s=i[e][n];if(Zf(s))s.isRenderTargetTexture?(Lt("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),t[e][n]=null):t[e][n]=s.clone();else if(Array.isArray(s))if(Zf(s[0])){let r=[];for(let o=0,a=s.length;o<a;o++)r[o]=s[o].clone();t[e][n]=r}else t[e][n]=s.slice();else t[e][n]=s}}return t}function ze(i){let t={};for(let e=0;e<i.length;e++){let n=$i(i[e]);for(let s in n)t[s]=n[s]}return t}function Zf(i){return i&&(i.isColor||i.isMatrix3||i.isMatrix4||i.isVector2||i.isVector3||i.isVector4||i.isTexture||i.isQuaternion)}function Ox(i){let t=[];for(let e=0;e<i.length;e++)t.push(i[e].clone());return t}function oh(i){let t=i.getRenderTarget();return t===null?i.outputColorSpace:t.isXRRenderTarget===!0?t.texture.colorSpace:Xt.workingColorSpace}var Ud={clone:$i,merge:ze},Ux=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,Bx=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,kn=class extends Gi{constructor(t){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=Ux,this.fragmentShader=Bx,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,t!==void 0&&this.setValues(t)}copy(t){return super.copy(t),this.fragmentShader=t.fragmentShader,this.vertexShader=t.vertexShader,this.uniforms=$i(t.uniforms),this.uniformsGroups=Ox(t.uniformsGroups),this.defines=Object.assign({},t.defines),this.wireframe=t.wireframe,this.wireframeLinewidth=t.wireframeLinewidth,this.fog=t.fog,this.lights=t.lights,this.clipping=t.clipping,this.extensions=Object.assign({},t.extensions),this.glslVersion=t.glslVersion,this.defaultAttributeValues=Object.assign({},t.defaultAttributeValues),this.index0AttributeName=t.index0AttributeName,this.uniformsNeedUpdate=t.uniformsNeedUpdate,this}toJSON(t){let e=super.toJSON(t);e.glslVersion=this.glslVersion,e.uniforms={};for(let s in this.uniforms){let o=this.uniforms[s].value;o&&o.isTexture?e.uniforms[s]={type:"t",value:o.toJSON(t).uuid}:o&&o.isColor?e.uniforms[s]={type:"c",value:o.getHex()}:o&&o.isVector2?e.uniforms[s]={type:"v2",value:o.toArray()}:o&&o.isVector3?e.uniforms[s]={type:"v3",value:o.toArray()}:o&&o.isVector4?e.uniforms[s]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?e.uniforms[s]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?e.uniforms[s]={type:"m4",value:o.toArray()}:e.uniforms[s]={value:o}}Object.keys(this.defines).length>0&&(e.defines=this.defines),e.vertexShader=this.vertexShader,e.fragmentShader=this.fragmentShader,e.lights=this.lights,e.clipping=this.clipping;let n={};for(let s in this.extensions)this.extensions[s]===!0&&(n[s]=!0);return Object.keys(n).length>0&&(e.extensions=n),e}fromJSON(t,e){if(super.fromJSON(t,e),t.uniforms!==void 0)for(let n in t.uniforms){let s=t.uniforms[n];switch(this.uniforms[n]={},s.type){case"t":this.uniforms[n].value=e[s.value]||null;break;case"c":this.uniforms[n].value=new jt().setHex(s.value);break;case"v2":this.uniforms[n].value=new Yt().fromArray(s.value);break;case"v3":this.uniforms[n].value=new X().fromArray(s.value);break;case"v4":this.uniforms[n].value=new de().fromArray(s.value);break;case"m3":this.uniforms[n].value=new Ft().fromArray(s.value);break;case"m4":this.uniforms[n].value=new me().fromArray(s.value);break;default:this.uniforms[n].value=s.value}}if(t.defines!==void 0&&(this.defines=t.defines),t.vertexShader!==void 0&&(this.vertexShader=t.vertexShader),t.fragmentShader!==void 0&&(this.fragmentShader=t.fragmentShader),t.glslVersion!==void 0&&(this.glslVersion=t.glslVersion),t.extensions!==void 0)for(let n in t.extensions)this.extensions[n]=t.extensions[n];return t.lights!==void 0&&(this.lights=t.lights),t.clipping!==void 0&&(this.clipping=t.clipping),this}},Ps=class extends kn{constructor(t){super(t),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var ea=class extends Gi{constructor(t){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=Md,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(t)}copy(t){return super.copy(t),this.depthPacking=t.depthPacking,this.map=t.map,this.alphaMap=t.alphaMap,this.displacementMap=t.displacementMap,this.displacementScale=t.displacementScale,this.displacementBias=t.displacementBias,this.wireframe=t.wireframe,this.wireframeLinewidth=t.wireframeLinewidth,this}},na=class extends Gi{constructor(t){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(t)}copy(t){return super.copy(t),this.map=t.map,this.alphaMap=t.alphaMap,this.displacementMap=t.displacementMap,this.displacementScale=t.displacementScale,this.displacementBias=t.displacementBias,this}};function vs(i,t){return!i||i.constructor===t?i:typeof t.BYTES_PER_ELEMENT=="number"?new t(i):Array.prototype.slice.call(i)}function Lo(i){return i!==void 0&&i.inTangents!==void 0&&i.outTangents!==void 0}var bi=class{constructor(t,e,n,s){this.parameterPositions=t,this._cachedIndex=0,this.resultBuffer=s!==void 0?s:new e.constructor(n),this.sampleValues=e,this.valueSize=n,this.settings=null,this.DefaultSettings_={}}evaluate(t){let e=this.parameterPositions,n=this._cachedIndex,s=e[n],r=e[n-1];t:{e:{let o;n:{i:if(!(t<s)){for(let a=n+2;;){if(s===void 0){if(t<r)break i;return n=e.length,this._cachedIndex=n,this.copySampleValue_(n-1)}if(n===a)break;if(r=s,s=e[++n],t<s)break e}o=e.length;break n}if(!(t>=r)){let a=e[1];t<a&&(n=2,r=a);for(let l=n-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(n===l)break;if(s=r,r=e[--n-1],t>=r)break e}o=n,n=0;break n}break t}for(;n<o;){let a=n+o>>>1;t<e[a]?o=a:n=a+1}if(s=e[n],r=e[n-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(s===void 0)return n=e.length,this._cachedIndex=n,this.copySampleValue_(n-1)}this._cachedIndex=n,this.intervalChanged_(n,r,s)}return this.interpolate_(n,r,t,s)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(t){let e=this.resultBuffer,n=this.sampleValues,s=this.valueSize,r=t*s;for(let o=0;o!==s;++o)e[o]=n[r+o];return e}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},ia=class extends bi{constructor(t,e,n,s){super(t,e,n,s),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:Ac,endingEnd:Ac}}intervalChanged_(t,e,n){let s=this.parameterPositions,r=t-2,o=t+1,a=s[r],l=s[o];if(a===void 0)switch(this.getSettings_().endingStart){case Cc:r=t,a=2*e-n;break;case Rc:r=s.length-2,a=e+s[r]-s[r+1];break;default:r=t,a=n}if(l===void 0)switch(this.getSettings_().endingEnd){case Cc:o=t,l=2*n-e;break;case Rc:o=1,l=n+s[1]-s[0];break;default:o=t-1,l=e}let c=(n-e)*.5,h=this.valueSize;this._weightPrev=c/(e-a),this._weightNext=c/(l-n),this._offsetPrev=r*h,this._offsetNext=o*h}interpolate_(t,e,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=t*a,c=l-a,h=this._offsetPrev,u=this._offsetNext,f=this._weightPrev,p=this._weightNext,m=(n-e)/(s-e),x=m*m,g=x*m,d=-f*g+2*f*x-f*m,_=(1+f)*g+(-1.5-2*f)*x+(-.5+f)*m+1,E=(-1-p)*g+(1.5+p)*x+.5*m,S=p*g-p*x;for(let T=0;T!==a;++T)r[T]=d*o[h+T]+_*o[c+T]+E*o[l+T]+S*o[u+T];return r}},sa=class extends bi{constructor(t,e,n,s){super(t,e,n,s)}interpolate_(t,e,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=t*a,c=l-a,h=(n-e)/(s-e),u=1-h;for(let f=0;f!==a;++f)r[f]=o[c+f]*u+o[l+f]*h;return r}},ra=class extends bi{constructor(t,e,n,s){super(t,e,n,s)}interpolate_(t){return this.copySampleValue_(t-1)}},oa=class extends bi{interpolate_(t,e,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=t*a,c=l-a,h=this.inTangents,u=this.outTangents;if(!h||!u){let m=(n-e)/(s-e),x=1-m;for(let g=0;g!==a;++g)r[g]=o[c+g]*x+o[l+g]*m;return r}let f=a*2,p=t-1;for(let m=0;m!==a;++m){let x=o[c+m],g=o[l+m],d=p*f+m*2,_=u[d],E=u[d+1],S=t*f+m*2,T=h[S],R=h[S+1],y=zx(n,e,_,T,s);r[m]=Bd(y,x,E,R,g)}return r}};function Bd(i,t,e,n,s){let r=1-i;return r*r*r*t+3*r*r*i*e+3*r*i*i*n+i*i*i*s}function kx(i,t,e,n,s){let r=1-i;return 3*r*r*(e-t)+6*r*i*(n-e)+3*i*i*(s-n)}function zx(i,t,e,n,s){let r=(i-t)/(s-t);for(let o=0;o<8;o++){let a=Bd(r,t,e,n,s)-i;if(Math.abs(a)<1e-10)break;let l=kx(r,t,e,n,s);if(Math.abs(l)<1e-10)break;r=Math.max(0,Math.min(1,r-a/l))}return r}var tn=class{constructor(t,e,n,s){if(t===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(e===void 0||e.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+t);this.name=t,this.times=vs(e,this.TimeBufferType),this.values=vs(n,this.ValueBufferType),this.setInterpolation(s||this.DefaultInterpolation)}static toJSON(t){let e=t.constructor,n;if(e.toJSON!==this.toJSON)n=e.toJSON(t);else{n={name:t.name,times:vs(t.times,Array),values:vs(t.values,Array)};let s=t.getInterpolation();s!==t.DefaultInterpolation&&(n.interpolation=s),Lo(t.settings)&&(n.settings={inTangents:vs(t.settings.inTangents,Array),outTangents:vs(t.settings.outTangents,Array)})}return n.type=t.ValueTypeName,n}InterpolantFactoryMethodDiscrete(t){return new ra(this.times,this.values,this.getValueSize(),t)}InterpolantFactoryMethodLinear(t){return new sa(this.times,this.values,this.getValueSize(),t)}InterpolantFactoryMethodSmooth(t){return new ia(this.times,this.values,this.getValueSize(),t)}InterpolantFactoryMethodBezier(t){let e=new oa(this.times,this.values,this.getValueSize(),t);return this.settings&&(e.inTangents=this.settings.inTangents,e.outTangents=this.settings.outTangents),e}setInterpolation(t){let e;switch(t){case Qs:e=this.InterpolantFactoryMethodDiscrete;break;case qo:e=this.InterpolantFactoryMethodLinear;break;case Fo:e=this.InterpolantFactoryMethodSmooth;break;case Tc:e=this.InterpolantFactoryMethodBezier;break}if(e===void 0){let n="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(t!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(n);return Lt("KeyframeTrack:",n),this}return this.createInterpolant=e,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return Qs;case this.InterpolantFactoryMethodLinear:return qo;case this.InterpolantFactoryMethodSmooth:return Fo;case this.InterpolantFactoryMethodBezier:return Tc}}getValueSize(){return this.values.length/this.times.length}shift(t){if(t!==0){let e=this.times;for(let n=0,s=e.length;n!==s;++n)e[n]+=t;Lo(this.settings)&&(Kf(this.settings.inTangents,t),Kf(this.settings.outTangents,t))}return this}scale(t){if(t!==1){let e=this.times;for(let n=0,s=e.length;n!==s;++n)e[n]*=t;Lo(this.settings)&&(Qf(this.settings.inTangents,t),Qf(this.settings.outTangents,t))}return this}trim(t,e){let n=this.times,s=n.length,r=0,o=s-1;for(;r!==s&&n[r]<t;)++r;for(;o!==-1&&n[o]>e;)--o;if(++o,r!==0||o!==s){r>=o&&(o=Math.max(o,1),r=o-1);let a=this.getValueSize();this.times=n.slice(r,o),this.values=this.values.slice(r*a,o*a)}return this}validate(){let t=!0,e=this.getValueSize();e-Math.floor(e)!==0&&(Dt("KeyframeTrack: Invalid value size in track.",this),t=!1);let n=this.times,s=this.values,r=n.length;r===0&&(Dt("KeyframeTrack: Track is empty.",this),t=!1);let o=null;for(let a=0;a!==r;a++){let l=n[a];if(typeof l=="number"&&isNaN(l)){Dt("KeyframeTrack: Time is not a valid number.",this,a,l),t=!1;break}if(o!==null&&o>l){Dt("KeyframeTrack: Out of order keys.",this,a,l,o),t=!1;break}o=l}if(s!==void 0&&px(s))for(let a=0,l=s.length;a!==l;++a){let c=s[a];if(isNaN(c)){Dt("KeyframeTrack: Value is not a valid number.",this,a,c),t=!1;break}}return t}optimize(){let t=this.times.slice(),e=this.values.slice(),n=this.getValueSize(),s=this.getInterpolation()===Fo,r=t.length-1,o=1;for(let a=1;a<r;++a){let l=!1,c=t[a],h=t[a+1];if(c!==h&&(a!==1||c!==t[0]))if(s)l=!0;else{let u=a*n,f=u-n,p=u+n;for(let m=0;m!==n;++m){let x=e[u+m];if(x!==e[f+m]||x!==e[p+m]){l=!0;break}}}if(l){if(a!==o){t[o]=t[a];let u=a*n,f=o*n;for(let p=0;p!==n;++p)e[f+p]=e[u+p]}++o}}if(r>0){t[o]=t[r];for(let a=r*n,l=o*n,c=0;c!==n;++c)e[l+c]=e[a+c];++o}return o!==t.length?(this.times=t.slice(0,o),this.values=e.slice(0,o*n)):(this.times=t,this.values=e),this}clone(){let t=this.times.slice(),e=this.values.slice(),n=this.constructor,s=new n(this.name,t,e);return s.createInterpolant=this.createInterpolant,Lo(this.settings)&&(s.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),s}};function Kf(i,t){for(let e=0,n=i.length;e!==n;e+=2)i[e]+=t}function Qf(i,t){for(let e=0,n=i.length;e!==n;e+=2)i[e]*=t}tn.prototype.ValueTypeName="";tn.prototype.TimeBufferType=Float32Array;tn.prototype.ValueBufferType=Float32Array;tn.prototype.DefaultInterpolation=qo;var Mi=class extends tn{constructor(t,e,n){super(t,e,n)}};Mi.prototype.ValueTypeName="bool";Mi.prototype.ValueBufferType=Array;Mi.prototype.DefaultInterpolation=Qs;Mi.prototype.InterpolantFactoryMethodLinear=void 0;Mi.prototype.InterpolantFactoryMethodSmooth=void 0;var aa=class extends tn{constructor(t,e,n,s){super(t,e,n,s)}};aa.prototype.ValueTypeName="color";var la=class extends tn{constructor(t,e,n,s){super(t,e,n,s)}};la.prototype.ValueTypeName="number";var ca=class extends bi{constructor(t,e,n,s){super(t,e,n,s)}interpolate_(t,e,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(n-e)/(s-e),c=t*a;for(let h=c+a;c!==h;c+=4)Bn.slerpFlat(r,0,o,c-a,o,c,l);return r}},pr=class extends tn{constructor(t,e,n,s){super(t,e,n,s)}InterpolantFactoryMethodLinear(t){return new ca(this.times,this.values,this.getValueSize(),t)}};pr.prototype.ValueTypeName="quaternion";pr.prototype.InterpolantFactoryMethodSmooth=void 0;var Si=class extends tn{constructor(t,e,n){super(t,e,n)}};Si.prototype.ValueTypeName="string";Si.prototype.ValueBufferType=Array;Si.prototype.DefaultInterpolation=Qs;Si.prototype.InterpolantFactoryMethodLinear=void 0;Si.prototype.InterpolantFactoryMethodSmooth=void 0;var ha=class extends tn{constructor(t,e,n,s){super(t,e,n,s)}};ha.prototype.ValueTypeName="vector";var ua=class{constructor(t,e,n){let s=this,r=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=t,this.onProgress=e,this.onError=n,this._abortController=null,this.itemStart=function(h){a++,r===!1&&s.onStart!==void 0&&s.onStart(h,o,a),r=!0},this.itemEnd=function(h){o++,s.onProgress!==void 0&&s.onProgress(h,o,a),o===a&&(r=!1,s.onLoad!==void 0&&s.onLoad())},this.itemError=function(h){s.onError!==void 0&&s.onError(h)},this.resolveURL=function(h){return h=h.normalize("NFC"),l?l(h):h},this.setURLModifier=function(h){return l=h,this},this.addHandler=function(h,u){return c.push(h,u),this},this.removeHandler=function(h){let u=c.indexOf(h);return u!==-1&&c.splice(u,2),this},this.getHandler=function(h){for(let u=0,f=c.length;u<f;u+=2){let p=c[u],m=c[u+1];if(p.global&&(p.lastIndex=0),p.test(h))return m}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},kd=new ua,fa=class{constructor(t){this.manager=t!==void 0?t:kd,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(t,e){let n=this;return new Promise(function(s,r){n.load(t,s,e,r)})}parse(){}setCrossOrigin(t){return this.crossOrigin=t,this}setWithCredentials(t){return this.withCredentials=t,this}setPath(t){return this.path=t,this}setResourcePath(t){return this.resourcePath=t,this}setRequestHeader(t){return this.requestHeader=t,this}setPriority(t){return this.priority=t,this}setCache(t){return this.cache=t,this}abort(){return this}};fa.DEFAULT_MATERIAL_NAME="__DEFAULT";var Do=new X,No=new Bn,Fn=new X,mr=class extends pn{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new me,this.projectionMatrix=new me,this.projectionMatrixInverse=new me,this.coordinateSystem=fn,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(t,e){return super.copy(t,e),this.matrixWorldInverse.copy(t.matrixWorldInverse),this.projectionMatrix.copy(t.projectionMatrix),this.projectionMatrixInverse.copy(t.projectionMatrixInverse),this.coordinateSystem=t.coordinateSystem,this}getWorldDirection(t){return super.getWorldDirection(t).negate()}updateMatrixWorld(t){super.updateMatrixWorld(t),this.matrixWorld.decompose(Do,No,Fn),Fn.x===1&&Fn.y===1&&Fn.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Do,No,Fn.set(1,1,1)).invert()}updateWorldMatrix(t,e,n=!1){super.updateWorldMatrix(t,e,n),this.matrixWorld.decompose(Do,No,Fn),Fn.x===1&&Fn.y===1&&Fn.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Do,No,Fn.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},xi=new X,td=new Yt,ed=new Yt,He=class extends mr{constructor(t=50,e=1,n=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=t,this.zoom=1,this.near=n,this.far=s,this.focus=10,this.aspect=e,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(t,e){return super.copy(t,e),this.fov=t.fov,this.zoom=t.zoom,this.near=t.near,this.far=t.far,this.focus=t.focus,this.aspect=t.aspect,this.view=t.view===null?null:Object.assign({},t.view),this.filmGauge=t.filmGauge,this.filmOffset=t.filmOffset,this}setFocalLength(t){let e=.5*this.getFilmHeight()/t;this.fov=$o*2*Math.atan(e),this.updateProjectionMatrix()}getFocalLength(){let t=Math.tan(rc*.5*this.fov);return .5*this.getFilmHeight()/t}getEffectiveFOV(){return $o*2*Math.atan(Math.tan(rc*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(t,e,n){xi.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),e.set(xi.x,xi.y).multiplyScalar(-t/xi.z),xi.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),n.set(xi.x,xi.y).multiplyScalar(-t/xi.z)}getViewSize(t,e){return this.getViewBounds(t,td,ed),e.subVectors(ed,td)}setViewOffset(t,e,n,s,r,o){this.aspect=t/e,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=t,this.view.fullHeight=e,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let t=this.near,e=t*Math.tan(rc*.5*this.fov)/this.zoom,n=2*e,s=this.aspect*n,r=-.5*s,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;r+=o.offsetX*s/l,e-=o.offsetY*n/c,s*=o.width/l,n*=o.height/c}let a=this.filmOffset;a!==0&&(r+=t*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,e,e-n,t,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(t){let e=super.toJSON(t);return e.object.fov=this.fov,e.object.zoom=this.zoom,e.object.near=this.near,e.object.far=this.far,e.object.focus=this.focus,e.object.aspect=this.aspect,this.view!==null&&(e.object.view=Object.assign({},this.view)),e.object.filmGauge=this.filmGauge,e.object.filmOffset=this.filmOffset,e}};var da=class extends mr{constructor(t=-1,e=1,n=1,s=-1,r=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=t,this.right=e,this.top=n,this.bottom=s,this.near=r,this.far=o,this.updateProjectionMatrix()}copy(t,e){return super.copy(t,e),this.left=t.left,this.right=t.right,this.top=t.top,this.bottom=t.bottom,this.near=t.near,this.far=t.far,this.zoom=t.zoom,this.view=t.view===null?null:Object.assign({},t.view),this}setViewOffset(t,e,n,s,r,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=t,this.view.fullHeight=e,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let t=(this.right-this.left)/(2*this.zoom),e=(this.top-this.bottom)/(2*this.zoom),n=(this.right+this.left)/2,s=(this.top+this.bottom)/2,r=n-t,o=n+t,a=s+e,l=s-e;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,h=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=c*this.view.offsetX,o=r+c*this.view.width,a-=h*this.view.offsetY,l=a-h*this.view.height}this.projectionMatrix.makeOrthographic(r,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(t){let e=super.toJSON(t);return e.object.zoom=this.zoom,e.object.left=this.left,e.object.right=this.right,e.object.top=this.top,e.object.bottom=this.bottom,e.object.near=this.near,e.object.far=this.far,this.view!==null&&(e.object.view=Object.assign({},this.view)),e}};var gr=class extends ti{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(t){return super.copy(t),this.instanceCount=t.instanceCount,this}toJSON(){let t=super.toJSON();return t.instanceCount=this.instanceCount,t.isInstancedBufferGeometry=!0,t}};var bs=-90,Ms=1,Is=class extends pn{constructor(t,e,n){super(),this.type="CubeCamera",this.renderTarget=n,this.coordinateSystem=null,this.activeMipmapLevel=0;let s=new He(bs,Ms,t,e);s.layers=this.layers,this.add(s);let r=new He(bs,Ms,t,e);r.layers=this.layers,this.add(r);let o=new He(bs,Ms,t,e);o.layers=this.layers,this.add(o);let a=new He(bs,Ms,t,e);a.layers=this.layers,this.add(a);let l=new He(bs,Ms,t,e);l.layers=this.layers,this.add(l);let c=new He(bs,Ms,t,e);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let t=this.coordinateSystem,e=this.children.concat(),[n,s,r,o,a,l]=e;for(let c of e)this.remove(c);if(t===fn)n.up.set(0,1,0),n.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(t===nr)n.up.set(0,-1,0),n.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+t);for(let c of e)this.add(c),c.updateMatrixWorld()}update(t,e){this.parent===null&&this.updateMatrixWorld();let{renderTarget:n,activeMipmapLevel:s}=this;this.coordinateSystem!==t.coordinateSystem&&(this.coordinateSystem=t.coordinateSystem,this.updateCoordinateSystem());let[r,o,a,l,c,h]=this.children,u=t.getRenderTarget(),f=t.getActiveCubeFace(),p=t.getActiveMipmapLevel(),m=t.xr.enabled;t.xr.enabled=!1;let x=n.texture.mipmapsAutoUpdate;n.texture.mipmapsAutoUpdate=!1;let g=!1;t.isWebGLRenderer===!0?g=t.state.buffers.depth.getReversed():g=t.reversedDepthBuffer,t.setRenderTarget(n,0,s),g&&t.autoClear===!1&&t.clearDepth(),t.render(e,r),t.setRenderTarget(n,1,s),g&&t.autoClear===!1&&t.clearDepth(),t.render(e,o),t.setRenderTarget(n,2,s),g&&t.autoClear===!1&&t.clearDepth(),t.render(e,a),t.setRenderTarget(n,3,s),g&&t.autoClear===!1&&t.clearDepth(),t.render(e,l),t.setRenderTarget(n,4,s),g&&t.autoClear===!1&&t.clearDepth(),t.render(e,c),n.texture.mipmapsAutoUpdate=x,t.setRenderTarget(n,5,s),g&&t.autoClear===!1&&t.clearDepth(),t.render(e,h),t.setRenderTarget(u,f,p),t.xr.enabled=m,n.texture.needsPMREMUpdate=!0}},pa=class extends He{constructor(t=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=t,this.perCameraFrustumCulled=!1}};var ah="\\[\\]\\.:\\/",Vx=new RegExp("["+ah+"]","g"),lh="[^"+ah+"]",Gx="[^"+ah.replace("\\.","")+"]",Hx=/((?:WC+[\/:])*)/.source.replace("WC",lh),Wx=/(WCOD+)?/.source.replace("WCOD",Gx),Xx=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",lh),qx=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",lh),$x=new RegExp("^"+Hx+Wx+Xx+qx+"$"),Yx=["material","materials","bones","map"],Pc=class{constructor(t,e,n){let s=n||oe.parseTrackName(e);this._targetGroup=t,this._bindings=t.subscribe_(e,s)}getValue(t,e){this.bind();let n=this._targetGroup.nCachedObjects_,s=this._bindings[n];s!==void 0&&s.getValue(t,e)}setValue(t,e){let n=this._bindings;for(let s=this._targetGroup.nCachedObjects_,r=n.length;s!==r;++s)n[s].setValue(t,e)}bind(){let t=this._bindings;for(let e=this._targetGroup.nCachedObjects_,n=t.length;e!==n;++e)t[e].bind()}unbind(){let t=this._bindings;for(let e=this._targetGroup.nCachedObjects_,n=t.length;e!==n;++e)t[e].unbind()}},oe=class i{constructor(t,e,n){this.path=e,this.parsedPath=n||i.parseTrackName(e),this.node=i.findNode(t,this.parsedPath.nodeName),this.rootNode=t,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(t,e,n){return t&&t.isAnimationObjectGroup?new i.Composite(t,e,n):new i(t,e,n)}static sanitizeNodeName(t){return t.replace(/\s/g,"_").replace(Vx,"")}static parseTrackName(t){let e=$x.exec(t);if(e===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+t);let n={nodeName:e[2],objectName:e[3],objectIndex:e[4],propertyName:e[5],propertyIndex:e[6]},s=n.nodeName&&n.nodeName.lastIndexOf(".");if(s!==void 0&&s!==-1){let r=n.nodeName.substring(s+1);Yx.indexOf(r)!==-1&&(n.nodeName=n.nodeName.substring(0,s),n.objectName=r)}if(n.propertyName===null||n.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+t);return n}static findNode(t,e){if(e===void 0||e===""||e==="."||e===-1||e===t.name||e===t.uuid)return t;if(t.skeleton){let n=t.skeleton.getBoneByName(e);if(n!==void 0)return n}if(t.children){let n=function(r){for(let o=0;o<r.length;o++){let a=r[o];if(a.name===e||a.uuid===e)return a;let l=n(a.children);if(l)return l}return null},s=n(t.children);if(s)return s}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(t,e){t[e]=this.targetObject[this.propertyName]}_getValue_array(t,e){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)t[e++]=n[s]}_getValue_arrayElement(t,e){t[e]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(t,e){this.resolvedProperty.toArray(t,e)}_setValue_direct(t,e){this.targetObject[this.propertyName]=t[e]}_setValue_direct_setNeedsUpdate(t,e){this.targetObject[this.propertyName]=t[e],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(t,e){this.targetObject[this.propertyName]=t[e],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(t,e){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=t[e++]}_setValue_array_setNeedsUpdate(t,e){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=t[e++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(t,e){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=t[e++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(t,e){this.resolvedProperty[this.propertyIndex]=t[e]}_setValue_arrayElement_setNeedsUpdate(t,e){this.resolvedProperty[this.propertyIndex]=t[e],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(t,e){this.resolvedProperty[this.propertyIndex]=t[e],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(t,e){this.resolvedProperty.fromArray(t,e)}_setValue_fromArray_setNeedsUpdate(t,e){this.resolvedProperty.fromArray(t,e),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(t,e){this.resolvedProperty.fromArray(t,e),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(t,e){this.bind(),this.getValue(t,e)}_setValue_unbound(t,e){this.bind(),this.setValue(t,e)}bind(){let t=this.node,e=this.parsedPath,n=e.objectName,s=e.propertyName,r=e.propertyIndex;if(t||(t=i.findNode(this.rootNode,e.nodeName),this.node=t),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!t){Lt("PropertyBinding: No target node found for track: "+this.path+".");return}if(n){let c=e.objectIndex;switch(n){case"materials":if(!t.material){Dt("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!t.material.materials){Dt("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}t=t.material.materials;break;case"bones":if(!t.skeleton){Dt("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}t=t.skeleton.bones;for(let h=0;h<t.length;h++)if(t[h].name===c){c=h;break}break;case"map":if("map"in t){t=t.map;break}if(!t.material){Dt("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!t.material.map){Dt("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}t=t.material.map;break;default:if(t[n]===void 0){Dt("PropertyBinding: Can not bind to objectName of node undefined.",this);return}t=t[n]}if(c!==void 0){if(t[c]===void 0){Dt("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,t);return}t=t[c]}}let o=t[s];if(o===void 0){let c=e.nodeName;Dt("PropertyBinding: Trying to update property for track: "+c+"."+s+" but it wasn't found.",t);return}let a=this.Versioning.None;this.targetObject=t,t.isMaterial===!0?a=this.Versioning.NeedsUpdate:t.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(r!==void 0){if(s==="morphTargetInfluences"){if(!t.geometry){Dt("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!t.geometry.morphAttributes){Dt("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}t.morphTargetDictionary[r]!==void 0&&(r=t.morphTargetDictionary[r])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=r}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=s;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};oe.Composite=Pc;oe.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};oe.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};oe.prototype.GetterByBindingType=[oe.prototype._getValue_direct,oe.prototype._getValue_array,oe.prototype._getValue_arrayElement,oe.prototype._getValue_toArray];oe.prototype.SetterByBindingTypeAndVersioning=[[oe.prototype._setValue_direct,oe.prototype._setValue_direct_setNeedsUpdate,oe.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[oe.prototype._setValue_array,oe.prototype._setValue_array_setNeedsUpdate,oe.prototype._setValue_array_setMatrixWorldNeedsUpdate],[oe.prototype._setValue_arrayElement,oe.prototype._setValue_arrayElement_setNeedsUpdate,oe.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[oe.prototype._setValue_fromArray,oe.prototype._setValue_fromArray_setNeedsUpdate,oe.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var gE=new Float32Array(1);var Ic=class{static{this.prototype.isMatrix2=!0}constructor(t,e,n,s){this.elements=[1,0,0,1],t!==void 0&&this.set(t,e,n,s)}identity(){return this.set(1,0,0,1),this}fromArray(t,e=0){for(let n=0;n<4;n++)this.elements[n]=t[n+e];return this}set(t,e,n,s){let r=this.elements;return r[0]=t,r[2]=e,r[1]=n,r[3]=s,this}};function ch(i,t,e,n){let s=jx(n);switch(e){case Zc:return i*t;case Qc:return i*t/s.components*s.byteLength;case wa:return i*t/s.components*s.byteLength;case Ti:return i*t*2/s.components*s.byteLength;case Ea:return i*t*2/s.components*s.byteLength;case Kc:return i*t*3/s.components*s.byteLength;case Rn:return i*t*4/s.components*s.byteLength;case Ta:return i*t*4/s.components*s.byteLength;case vr:case br:return Math.floor((i+3)/4)*Math.floor((t+3)/4)*8;case Mr:case Sr:return Math.floor((i+3)/4)*Math.floor((t+3)/4)*16;case Ca:case Pa:return Math.max(i,16)*Math.max(t,8)/4;case Aa:case Ra:return Math.max(i,8)*Math.max(t,8)/2;case Ia:case La:case Na:case Fa:return Math.floor((i+3)/4)*Math.floor((t+3)/4)*8;case Da:case wr:case Oa:return Math.floor((i+3)/4)*Math.floor((t+3)/4)*16;case Ua:return Math.floor((i+3)/4)*Math.floor((t+3)/4)*16;case Ba:return Math.floor((i+4)/5)*Math.floor((t+3)/4)*16;case ka:return Math.floor((i+4)/5)*Math.floor((t+4)/5)*16;case za:return Math.floor((i+5)/6)*Math.floor((t+4)/5)*16;case Va:return Math.floor((i+5)/6)*Math.floor((t+5)/6)*16;case Ga:return Math.floor((i+7)/8)*Math.floor((t+4)/5)*16;case Ha:return Math.floor((i+7)/8)*Math.floor((t+5)/6)*16;case Wa:return Math.floor((i+7)/8)*Math.floor((t+7)/8)*16;case Xa:return Math.floor((i+9)/10)*Math.floor((t+4)/5)*16;case qa:return Math.floor((i+9)/10)*Math.floor((t+5)/6)*16;case $a:return Math.floor((i+9)/10)*Math.floor((t+7)/8)*16;case Ya:return Math.floor((i+9)/10)*Math.floor((t+9)/10)*16;case ja:return Math.floor((i+11)/12)*Math.floor((t+9)/10)*16;case Ja:return Math.floor((i+11)/12)*Math.floor((t+11)/12)*16;case Za:case Ka:case Qa:return Math.ceil(i/4)*Math.ceil(t/4)*16;case tl:case el:return Math.ceil(i/4)*Math.ceil(t/4)*8;case Er:case nl:return Math.ceil(i/4)*Math.ceil(t/4)*16}throw new Error(`Unable to determine texture byte length for ${e} format.`)}function jx(i){switch(i){case en:case $c:return{byteLength:1,components:1};case Ns:case Yc:case Cn:return{byteLength:2,components:1};case Ma:case Sa:return{byteLength:2,components:4};case Tn:case ba:case An:return{byteLength:4,components:1};case jc:case Jc:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${i}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Lt("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");/**
 * @license
 * Copyright 2010-2026 Three.js Authors
 * SPDX-License-Identifier: MIT
 */function ap(){let i=null,t=!1,e=null,n=null;function s(r,o){n=i.requestAnimationFrame(s),e(r,o)}return{start:function(){t!==!0&&e!==null&&i!==null&&(n=i.requestAnimationFrame(s),t=!0)},stop:function(){i!==null&&i.cancelAnimationFrame(n),t=!1},setAnimationLoop:function(r){e=r},setContext:function(r){i=r}}}function Jx(i){let t=new WeakMap;function e(a,l){let c=a.array,h=a.usage,u=c.byteLength,f=i.createBuffer();i.bindBuffer(l,f),i.bufferData(l,c,h),a.onUploadCallback();let p;if(c instanceof Float32Array)p=i.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)p=i.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?p=i.HALF_FLOAT:p=i.UNSIGNED_SHORT;else if(c instanceof Int16Array)p=i.SHORT;else if(c instanceof Uint32Array)p=i.UNSIGNED_INT;else if(c instanceof Int32Array)p=i.INT;else if(c instanceof Int8Array)p=i.BYTE;else if(c instanceof Uint8Array)p=i.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)p=i.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:f,type:p,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:u}}function n(a,l,c){let h=l.array,u=l.updateRanges;if(i.bindBuffer(c,a),u.length===0)i.bufferSubData(c,0,h);else{u.sort((p,m)=>p.start-m.start);let f=0;for(let p=1;p<u.length;p++){let m=u[f],x=u[p];x.start<=m.start+m.count+1?m.count=Math.max(m.count,x.start+x.count-m.start):(++f,u[f]=x)}u.length=f+1;for(let p=0,m=u.length;p<m;p++){let x=u[p];i.bufferSubData(c,x.start*h.BYTES_PER_ELEMENT,h,x.start,x.count)}l.clearUpdateRanges()}l.onUploadCallback()}function s(a){return a.isInterleavedBufferAttribute&&(a=a.data),t.get(a)}function r(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=t.get(a);l&&(i.deleteBuffer(l.buffer),t.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let h=t.get(a);(!h||h.version<a.version)&&t.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=t.get(a);if(c===void 0)t.set(a,e(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");n(c.buffer,a,l),c.version=a.version}}return{get:s,remove:r,update:o}}var Zx=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,Kx=`#ifdef USE_ALPHAHASH
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
#endif`,Qx=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,ty=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,ey=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,ny=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,iy=`#ifdef USE_AOMAP
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
#endif`,sy=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,ry=`#ifdef USE_BATCHING
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
#endif`,oy=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,ay=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,ly=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,cy=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,hy=`#ifdef USE_IRIDESCENCE
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
#endif`,uy=`#ifdef USE_BUMPMAP
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
#endif`,fy=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,dy=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,py=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,my=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,gy=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,xy=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,yy=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,_y=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,vy=`#define PI 3.141592653589793
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
} // validated`,by=`vec3 transformedNormal = objectNormal;
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
#endif`,My=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,Sy=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,wy=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,Ey=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,Ty="gl_FragColor = linearToOutputTexel( gl_FragColor );",Ay=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,Cy=`#ifdef USE_ENVMAP
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
#endif`,Ry=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,Py=`#ifdef USE_ENVMAP
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
#endif`,Iy=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,Ly=`#ifdef USE_ENVMAP
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
#endif`,Dy=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,Ny=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,Fy=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,Oy=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,Uy=`#ifdef USE_GRADIENTMAP
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
}`,By=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,ky=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,zy=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,Vy=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,Gy=`#ifdef USE_ENVMAP
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
#endif`,Hy=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,Wy=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,Xy=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,qy=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,$y=`PhysicalMaterial material;
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
#endif`,Yy=`uniform sampler2D dfgLUT;
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
}`,jy=`
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
#endif`,Jy=`#if defined( RE_IndirectDiffuse )
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
#endif`,Zy=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,Ky=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,Qy=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,t_=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,e_=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,n_=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,i_=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,s_=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,r_=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,o_=`#if defined( USE_POINTS_UV )
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
#endif`,a_=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,l_=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,c_=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,h_=`#if defined( USE_MORPHCOLORS )
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
#endif`,u_=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,f_=`#ifdef USE_MORPHTARGETS
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
#endif`,d_=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,p_=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,m_=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,g_=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,x_=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,y_=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,__=`#ifdef USE_NORMALMAP
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
#endif`,v_=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,b_=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,M_=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,S_=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,w_=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,E_=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,T_=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,A_=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,C_=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,R_=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,P_=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,I_=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,L_=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,D_=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,N_=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,F_=`float getShadowMask() {
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
}`,O_=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,U_=`#ifdef USE_SKINNING
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
#endif`,B_=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,k_=`#ifdef USE_SKINNING
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
#endif`,z_=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,V_=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,G_=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,H_=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,W_=`#ifdef USE_TRANSMISSION
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
#endif`,X_=`#ifdef USE_TRANSMISSION
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
#endif`,q_=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,$_=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,Y_=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,j_=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,J_=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,Z_=`uniform sampler2D t2D;
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
}`,K_=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,Q_=`uniform float backgroundBlurriness;
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
}`,tv=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,ev=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,nv=`#include <common>
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
}`,iv=`#if DEPTH_PACKING == 3200
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
}`,sv=`#define DISTANCE
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
}`,rv=`#define DISTANCE
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
}`,ov=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,av=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,lv=`uniform float scale;
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
}`,cv=`uniform vec3 diffuse;
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
}`,hv=`#include <common>
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
}`,uv=`uniform vec3 diffuse;
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
}`,fv=`#define LAMBERT
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
}`,dv=`#define LAMBERT
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
}`,pv=`#define MATCAP
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
}`,mv=`#define MATCAP
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
}`,gv=`#define NORMAL
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
}`,xv=`#define NORMAL
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
}`,yv=`#define PHONG
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
}`,_v=`#define PHONG
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
}`,vv=`#define STANDARD
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
}`,bv=`#define STANDARD
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
}`,Mv=`#define TOON
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
}`,Sv=`#define TOON
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
}`,wv=`uniform float size;
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
}`,Ev=`uniform vec3 diffuse;
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
}`,Tv=`#include <common>
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
}`,Av=`uniform vec3 color;
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
}`,Cv=`uniform float rotation;
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
}`,Rv=`uniform vec3 diffuse;
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
}`,Gt={alphahash_fragment:Zx,alphahash_pars_fragment:Kx,alphamap_fragment:Qx,alphamap_pars_fragment:ty,alphatest_fragment:ey,alphatest_pars_fragment:ny,aomap_fragment:iy,aomap_pars_fragment:sy,batching_pars_vertex:ry,batching_vertex:oy,begin_vertex:ay,beginnormal_vertex:ly,bsdfs:cy,iridescence_fragment:hy,bumpmap_pars_fragment:uy,clipping_planes_fragment:fy,clipping_planes_pars_fragment:dy,clipping_planes_pars_vertex:py,clipping_planes_vertex:my,color_fragment:gy,color_pars_fragment:xy,color_pars_vertex:yy,color_vertex:_y,common:vy,defaultnormal_vertex:by,displacementmap_pars_vertex:My,displacementmap_vertex:Sy,emissivemap_fragment:wy,emissivemap_pars_fragment:Ey,colorspace_fragment:Ty,colorspace_pars_fragment:Ay,envmap_fragment:Cy,envmap_common_pars_fragment:Ry,envmap_pars_fragment:Py,envmap_pars_vertex:Iy,envmap_physical_pars_fragment:Gy,envmap_vertex:Ly,fog_vertex:Dy,fog_pars_vertex:Ny,fog_fragment:Fy,fog_pars_fragment:Oy,gradientmap_pars_fragment:Uy,lightmap_pars_fragment:By,lights_lambert_fragment:ky,lights_lambert_pars_fragment:zy,lights_pars_begin:Vy,lights_toon_fragment:Hy,lights_toon_pars_fragment:Wy,lights_phong_fragment:Xy,lights_phong_pars_fragment:qy,lights_physical_fragment:$y,lights_physical_pars_fragment:Yy,lights_fragment_begin:jy,lights_fragment_maps:Jy,lights_fragment_end:Zy,lightprobes_pars_fragment:Ky,logdepthbuf_fragment:Qy,logdepthbuf_pars_fragment:t_,logdepthbuf_pars_vertex:e_,logdepthbuf_vertex:n_,map_fragment:i_,map_pars_fragment:s_,map_particle_fragment:r_,map_particle_pars_fragment:o_,metalnessmap_fragment:a_,metalnessmap_pars_fragment:l_,morphinstance_vertex:c_,morphcolor_vertex:h_,morphnormal_vertex:u_,morphtarget_pars_vertex:f_,morphtarget_vertex:d_,normal_fragment_begin:p_,normal_fragment_maps:m_,normal_pars_fragment:g_,normal_pars_vertex:x_,normal_vertex:y_,normalmap_pars_fragment:__,clearcoat_normal_fragment_begin:v_,clearcoat_normal_fragment_maps:b_,clearcoat_pars_fragment:M_,iridescence_pars_fragment:S_,opaque_fragment:w_,packing:E_,premultiplied_alpha_fragment:T_,project_vertex:A_,dithering_fragment:C_,dithering_pars_fragment:R_,roughnessmap_fragment:P_,roughnessmap_pars_fragment:I_,shadowmap_pars_fragment:L_,shadowmap_pars_vertex:D_,shadowmap_vertex:N_,shadowmask_pars_fragment:F_,skinbase_vertex:O_,skinning_pars_vertex:U_,skinning_vertex:B_,skinnormal_vertex:k_,specularmap_fragment:z_,specularmap_pars_fragment:V_,tonemapping_fragment:G_,tonemapping_pars_fragment:H_,transmission_fragment:W_,transmission_pars_fragment:X_,uv_pars_fragment:q_,uv_pars_vertex:$_,uv_vertex:Y_,worldpos_vertex:j_,background_vert:J_,background_frag:Z_,backgroundCube_vert:K_,backgroundCube_frag:Q_,cube_vert:tv,cube_frag:ev,depth_vert:nv,depth_frag:iv,distance_vert:sv,distance_frag:rv,equirect_vert:ov,equirect_frag:av,linedashed_vert:lv,linedashed_frag:cv,meshbasic_vert:hv,meshbasic_frag:uv,meshlambert_vert:fv,meshlambert_frag:dv,meshmatcap_vert:pv,meshmatcap_frag:mv,meshnormal_vert:gv,meshnormal_frag:xv,meshphong_vert:yv,meshphong_frag:_v,meshphysical_vert:vv,meshphysical_frag:bv,meshtoon_vert:Mv,meshtoon_frag:Sv,points_vert:wv,points_frag:Ev,shadow_vert:Tv,shadow_frag:Av,sprite_vert:Cv,sprite_frag:Rv},_t={common:{diffuse:{value:new jt(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new Ft},alphaMap:{value:null},alphaMapTransform:{value:new Ft},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new Ft}},envmap:{envMap:{value:null},envMapRotation:{value:new Ft},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new Ft}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new Ft}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new Ft},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new Ft},normalScale:{value:new Yt(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new Ft},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new Ft}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new Ft}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new Ft}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new jt(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new jt(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new Ft},alphaTest:{value:0},uvTransform:{value:new Ft}},sprite:{diffuse:{value:new jt(16777215)},opacity:{value:1},center:{value:new Yt(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new Ft},alphaMap:{value:null},alphaMapTransform:{value:new Ft},alphaTest:{value:0}}},Gn={basic:{uniforms:ze([_t.common,_t.specularmap,_t.envmap,_t.aomap,_t.lightmap,_t.fog]),vertexShader:Gt.meshbasic_vert,fragmentShader:Gt.meshbasic_frag},lambert:{uniforms:ze([_t.common,_t.specularmap,_t.envmap,_t.aomap,_t.lightmap,_t.emissivemap,_t.bumpmap,_t.normalmap,_t.displacementmap,_t.fog,_t.lights,{emissive:{value:new jt(0)},envMapIntensity:{value:1}}]),vertexShader:Gt.meshlambert_vert,fragmentShader:Gt.meshlambert_frag},phong:{uniforms:ze([_t.common,_t.specularmap,_t.envmap,_t.aomap,_t.lightmap,_t.emissivemap,_t.bumpmap,_t.normalmap,_t.displacementmap,_t.fog,_t.lights,{emissive:{value:new jt(0)},specular:{value:new jt(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:Gt.meshphong_vert,fragmentShader:Gt.meshphong_frag},standard:{uniforms:ze([_t.common,_t.envmap,_t.aomap,_t.lightmap,_t.emissivemap,_t.bumpmap,_t.normalmap,_t.displacementmap,_t.roughnessmap,_t.metalnessmap,_t.fog,_t.lights,{emissive:{value:new jt(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:Gt.meshphysical_vert,fragmentShader:Gt.meshphysical_frag},toon:{uniforms:ze([_t.common,_t.aomap,_t.lightmap,_t.emissivemap,_t.bumpmap,_t.normalmap,_t.displacementmap,_t.gradientmap,_t.fog,_t.lights,{emissive:{value:new jt(0)}}]),vertexShader:Gt.meshtoon_vert,fragmentShader:Gt.meshtoon_frag},matcap:{uniforms:ze([_t.common,_t.bumpmap,_t.normalmap,_t.displacementmap,_t.fog,{matcap:{value:null}}]),vertexShader:Gt.meshmatcap_vert,fragmentShader:Gt.meshmatcap_frag},points:{uniforms:ze([_t.points,_t.fog]),vertexShader:Gt.points_vert,fragmentShader:Gt.points_frag},dashed:{uniforms:ze([_t.common,_t.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:Gt.linedashed_vert,fragmentShader:Gt.linedashed_frag},depth:{uniforms:ze([_t.common,_t.displacementmap]),vertexShader:Gt.depth_vert,fragmentShader:Gt.depth_frag},normal:{uniforms:ze([_t.common,_t.bumpmap,_t.normalmap,_t.displacementmap,{opacity:{value:1}}]),vertexShader:Gt.meshnormal_vert,fragmentShader:Gt.meshnormal_frag},sprite:{uniforms:ze([_t.sprite,_t.fog]),vertexShader:Gt.sprite_vert,fragmentShader:Gt.sprite_frag},background:{uniforms:{uvTransform:{value:new Ft},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:Gt.background_vert,fragmentShader:Gt.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new Ft}},vertexShader:Gt.backgroundCube_vert,fragmentShader:Gt.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:Gt.cube_vert,fragmentShader:Gt.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:Gt.equirect_vert,fragmentShader:Gt.equirect_frag},distance:{uniforms:ze([_t.common,_t.displacementmap,{referencePosition:{value:new X},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:Gt.distance_vert,fragmentShader:Gt.distance_frag},shadow:{uniforms:ze([_t.lights,_t.fog,{color:{value:new jt(0)},opacity:{value:1}}]),vertexShader:Gt.shadow_vert,fragmentShader:Gt.shadow_frag}};Gn.physical={uniforms:ze([Gn.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new Ft},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new Ft},clearcoatNormalScale:{value:new Yt(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new Ft},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new Ft},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new Ft},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new Ft},sheen:{value:0},sheenColor:{value:new jt(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new Ft},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new Ft},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new Ft},transmissionSamplerSize:{value:new Yt},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new Ft},attenuationDistance:{value:0},attenuationColor:{value:new jt(0)},specularColor:{value:new jt(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new Ft},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new Ft},anisotropyVector:{value:new Yt},anisotropyMap:{value:null},anisotropyMapTransform:{value:new Ft}}]),vertexShader:Gt.meshphysical_vert,fragmentShader:Gt.meshphysical_frag};var il={r:0,b:0,g:0},Pv=new me,lp=new Ft;lp.set(-1,0,0,0,1,0,0,0,1);function Iv(i,t,e,n,s,r){let o=new jt(0),a=s===!0?0:1,l,c,h=null,u=0,f=null;function p(_){let E=_.isScene===!0?_.background:null;if(E&&E.isTexture){let S=_.backgroundBlurriness>0;E=t.get(E,S)}return E}function m(_){let E=!1,S=p(_);S===null?g(o,a):S&&S.isColor&&(g(S,1),E=!0);let T=i.xr.getEnvironmentBlendMode();T==="additive"?e.buffers.color.setClear(0,0,0,1,r):T==="alpha-blend"&&e.buffers.color.setClear(0,0,0,0,r),(i.autoClear||E)&&(e.buffers.depth.setTest(!0),e.buffers.depth.setMask(!0),e.buffers.color.setMask(!0),i.clear(i.autoClearColor,i.autoClearDepth,i.autoClearStencil))}function x(_,E){let S=p(E);S&&S.isCubeTexture?(c===void 0&&(c=new mn(new Rs(1,1,1),new kn({name:"BackgroundCubeMaterial",uniforms:$i(Gn.backgroundCube.uniforms),vertexShader:Gn.backgroundCube.vertexShader,fragmentShader:Gn.backgroundCube.fragmentShader,side:Xe,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(T,R,y){this.matrixWorld.copyPosition(y.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),n.update(c)),c.material.uniforms.envMap.value=S,c.material.uniforms.backgroundBlurriness.value=E.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=E.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(Pv.makeRotationFromEuler(E.backgroundRotation)).transpose(),S.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(lp),c.material.toneMapped=Xt.getTransfer(S.colorSpace)!==te,(h!==S||u!==S.version||f!==i.toneMapping)&&(c.material.needsUpdate=!0,h=S,u=S.version,f=i.toneMapping),c.layers.enableAll(),_.unshift(c,c.geometry,c.material,0,0,null)):S&&S.isTexture&&(l===void 0&&(l=new mn(new dr(2,2),new kn({name:"BackgroundMaterial",uniforms:$i(Gn.background.uniforms),vertexShader:Gn.background.vertexShader,fragmentShader:Gn.background.fragmentShader,side:wi,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),n.update(l)),l.material.uniforms.t2D.value=S,l.material.uniforms.backgroundIntensity.value=E.backgroundIntensity,l.material.toneMapped=Xt.getTransfer(S.colorSpace)!==te,S.matrixAutoUpdate===!0&&S.updateMatrix(),l.material.uniforms.uvTransform.value.copy(S.matrix),(h!==S||u!==S.version||f!==i.toneMapping)&&(l.material.needsUpdate=!0,h=S,u=S.version,f=i.toneMapping),l.layers.enableAll(),_.unshift(l,l.geometry,l.material,0,0,null))}function g(_,E){_.getRGB(il,oh(i)),e.buffers.color.setClear(il.r,il.g,il.b,E,r)}function d(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(_,E=1){o.set(_),a=E,g(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(_){a=_,g(o,a)},render:m,addToRenderList:x,dispose:d}}function Lv(i,t){let e=i.getParameter(i.MAX_VERTEX_ATTRIBS),n={},s=f(null),r=s,o=!1;function a(A,D,L,P,k){let G=!1,U=u(A,P,L,D);r!==U&&(r=U,c(r.object)),G=p(A,P,L,k),G&&m(A,P,L,k),k!==null&&t.update(k,i.ELEMENT_ARRAY_BUFFER),(G||o)&&(o=!1,S(A,D,L,P),k!==null&&i.bindBuffer(i.ELEMENT_ARRAY_BUFFER,t.get(k).buffer))}function l(){return i.createVertexArray()}function c(A){return i.bindVertexArray(A)}function h(A){return i.deleteVertexArray(A)}function u(A,D,L,P){let k=P.wireframe===!0,G=n[D.id];G===void 0&&(G={},n[D.id]=G);let U=A.isInstancedMesh===!0?A.id:0,tt=G[U];tt===void 0&&(tt={},G[U]=tt);let W=tt[L.id];W===void 0&&(W={},tt[L.id]=W);let Y=W[k];return Y===void 0&&(Y=f(l()),W[k]=Y),Y}function f(A){let D=[],L=[],P=[];for(let k=0;k<e;k++)D[k]=0,L[k]=0,P[k]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:D,enabledAttributes:L,attributeDivisors:P,object:A,attributes:{},index:null}}function p(A,D,L,P){let k=r.attributes,G=D.attributes,U=0,tt=L.getAttributes();for(let W in tt)if(tt[W].location>=0){let et=k[W],Mt=G[W];if(Mt===void 0&&(W==="instanceMatrix"&&A.instanceMatrix&&(Mt=A.instanceMatrix),W==="instanceColor"&&A.instanceColor&&(Mt=A.instanceColor)),et===void 0||et.attribute!==Mt||Mt&&et.data!==Mt.data)return!0;U++}return r.attributesNum!==U||r.index!==P}function m(A,D,L,P){let k={},G=D.attributes,U=0,tt=L.getAttributes();for(let W in tt)if(tt[W].location>=0){let et=G[W];et===void 0&&(W==="instanceMatrix"&&A.instanceMatrix&&(et=A.instanceMatrix),W==="instanceColor"&&A.instanceColor&&(et=A.instanceColor));let Mt={};Mt.attribute=et,et&&et.data&&(Mt.data=et.data),k[W]=Mt,U++}r.attributes=k,r.attributesNum=U,r.index=P}function x(){let A=r.newAttributes;for(let D=0,L=A.length;D<L;D++)A[D]=0}function g(A){d(A,0)}function d(A,D){let L=r.newAttributes,P=r.enabledAttributes,k=r.attributeDivisors;L[A]=1,P[A]===0&&(i.enableVertexAttribArray(A),P[A]=1),k[A]!==D&&(i.vertexAttribDivisor(A,D),k[A]=D)}function _(){let A=r.newAttributes,D=r.enabledAttributes;for(let L=0,P=D.length;L<P;L++)D[L]!==A[L]&&(i.disableVertexAttribArray(L),D[L]=0)}function E(A,D,L,P,k,G,U){U===!0?i.vertexAttribIPointer(A,D,L,k,G):i.vertexAttribPointer(A,D,L,P,k,G)}function S(A,D,L,P){x();let k=P.attributes,G=L.getAttributes(),U=D.defaultAttributeValues;for(let tt in G){let W=G[tt];if(W.location>=0){let Y=k[tt];if(Y===void 0&&(tt==="instanceMatrix"&&A.instanceMatrix&&(Y=A.instanceMatrix),tt==="instanceColor"&&A.instanceColor&&(Y=A.instanceColor)),Y!==void 0){let et=Y.normalized,Mt=Y.itemSize,ft=t.get(Y);if(ft===void 0)continue;let q=ft.buffer,st=ft.type,gt=ft.bytesPerElement,bt=st===i.INT||st===i.UNSIGNED_INT||Y.gpuType===ba;if(Y.isInterleavedBufferAttribute){let xt=Y.data,Ot=xt.isInterleavedBuffer===!0?xt.stride:xt.itemSize,pe=Y.offset;if(xt.isInstancedInterleavedBuffer||xt.isInstancedBufferAttribute){for(let Pt=0;Pt<W.locationSize;Pt++)d(W.location+Pt,xt.meshPerAttribute);A.isInstancedMesh!==!0&&P._maxInstanceCount===void 0&&(P._maxInstanceCount=xt.meshPerAttribute*xt.count)}else for(let Pt=0;Pt<W.locationSize;Pt++)g(W.location+Pt);i.bindBuffer(i.ARRAY_BUFFER,q);for(let Pt=0;Pt<W.locationSize;Pt++)E(W.location+Pt,Mt/W.locationSize,st,et,Ot*gt,(pe+Mt/W.locationSize*Pt)*gt,bt)}else{if(Y.isInstancedBufferAttribute){for(let xt=0;xt<W.locationSize;xt++)d(W.location+xt,Y.meshPerAttribute);A.isInstancedMesh!==!0&&P._maxInstanceCount===void 0&&(P._maxInstanceCount=Y.meshPerAttribute*Y.count)}else for(let xt=0;xt<W.locationSize;xt++)g(W.location+xt);i.bindBuffer(i.ARRAY_BUFFER,q);for(let xt=0;xt<W.locationSize;xt++)E(W.location+xt,Mt/W.locationSize,st,et,Mt*gt,Mt/W.locationSize*xt*gt,bt)}}else if(U!==void 0){let et=U[tt];if(et!==void 0)switch(et.length){case 2:i.vertexAttrib2fv(W.location,et);break;case 3:i.vertexAttrib3fv(W.location,et);break;case 4:i.vertexAttrib4fv(W.location,et);break;default:i.vertexAttrib1fv(W.location,et)}}}}_()}function T(){O();for(let A in n){let D=n[A];for(let L in D){let P=D[L];for(let k in P){let G=P[k];for(let U in G)h(G[U].object),delete G[U];delete P[k]}}delete n[A]}}function R(A){if(n[A.id]===void 0)return;let D=n[A.id];for(let L in D){let P=D[L];for(let k in P){let G=P[k];for(let U in G)h(G[U].object),delete G[U];delete P[k]}}delete n[A.id]}function y(A){for(let D in n){let L=n[D];for(let P in L){let k=L[P];if(k[A.id]===void 0)continue;let G=k[A.id];for(let U in G)h(G[U].object),delete G[U];delete k[A.id]}}}function w(A){for(let D in n){let L=n[D],P=A.isInstancedMesh===!0?A.id:0,k=L[P];if(k!==void 0){for(let G in k){let U=k[G];for(let tt in U)h(U[tt].object),delete U[tt];delete k[G]}delete L[P],Object.keys(L).length===0&&delete n[D]}}}function O(){v(),o=!0,r!==s&&(r=s,c(r.object))}function v(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:a,reset:O,resetDefaultState:v,dispose:T,releaseStatesOfGeometry:R,releaseStatesOfObject:w,releaseStatesOfProgram:y,initAttributes:x,enableAttribute:g,disableUnusedAttributes:_}}function Dv(i,t,e){let n;function s(l){n=l}function r(l,c){i.drawArrays(n,l,c),e.update(c,n,1)}function o(l,c,h){h!==0&&(i.drawArraysInstanced(n,l,c,h),e.update(c,n,h))}function a(l,c,h){if(h===0)return;t.get("WEBGL_multi_draw").multiDrawArraysWEBGL(n,l,0,c,0,h);let f=0;for(let p=0;p<h;p++)f+=c[p];e.update(f,n,1)}this.setMode=s,this.render=r,this.renderInstances=o,this.renderMultiDraw=a}function Nv(i,t,e,n){let s;function r(){if(s!==void 0)return s;if(t.has("EXT_texture_filter_anisotropic")===!0){let y=t.get("EXT_texture_filter_anisotropic");s=i.getParameter(y.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function o(y){return!(y!==Rn&&n.convert(y)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(y){let w=y===Cn&&(t.has("EXT_color_buffer_half_float")||t.has("EXT_color_buffer_float"));return!(y!==en&&y!==An&&!w&&n.convert(y)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_TYPE))}function l(y){if(y==="highp"){if(i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.HIGH_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.HIGH_FLOAT).precision>0)return"highp";y="mediump"}return y==="mediump"&&i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.MEDIUM_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=e.precision!==void 0?e.precision:"highp",h=l(c);h!==c&&(Lt("WebGLRenderer:",c,"not supported, using",h,"instead."),c=h);let u=e.reversedDepthBuffer===!0&&t.has("EXT_clip_control"),f=e.logarithmicDepthBuffer===!0&&u===!1;e.reversedDepthBuffer===!0&&u===!1&&Lt("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),e.logarithmicDepthBuffer===!0&&u===!0&&Lt("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let p=i.getParameter(i.MAX_TEXTURE_IMAGE_UNITS),m=i.getParameter(i.MAX_VERTEX_TEXTURE_IMAGE_UNITS),x=i.getParameter(i.MAX_TEXTURE_SIZE),g=i.getParameter(i.MAX_CUBE_MAP_TEXTURE_SIZE),d=i.getParameter(i.MAX_VERTEX_ATTRIBS),_=i.getParameter(i.MAX_VERTEX_UNIFORM_VECTORS),E=i.getParameter(i.MAX_VARYING_VECTORS),S=i.getParameter(i.MAX_FRAGMENT_UNIFORM_VECTORS),T=i.getParameter(i.MAX_SAMPLES),R=i.getParameter(i.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:f,reversedDepthBuffer:u,maxTextures:p,maxVertexTextures:m,maxTextureSize:x,maxCubemapSize:g,maxAttributes:d,maxVertexUniforms:_,maxVaryings:E,maxFragmentUniforms:S,maxSamples:T,samples:R}}function Fv(i){let t=this,e=null,n=0,s=!1,r=!1,o=new En,a=new Ft,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(u,f){let p=u.length!==0||f||n!==0||s;return s=f,n=u.length,p},this.beginShadows=function(){r=!0,h(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(u,f){e=h(u,f,0)},this.setState=function(u,f,p){let m=u.clippingPlanes,x=u.clipIntersection,g=u.clipShadows,d=i.get(u);if(!s||m===null||m.length===0||r&&!g)r?h(null):c();else{let _=r?0:n,E=_*4,S=d.clippingState||null;l.value=S,S=h(m,f,E,p);for(let T=0;T!==E;++T)S[T]=e[T];d.clippingState=S,this.numIntersection=x?this.numPlanes:0,this.numPlanes+=_}};function c(){l.value!==e&&(l.value=e,l.needsUpdate=n>0),t.numPlanes=n,t.numIntersection=0}function h(u,f,p,m){let x=u!==null?u.length:0,g=null;if(x!==0){if(g=l.value,m!==!0||g===null){let d=p+x*4,_=f.matrixWorldInverse;a.getNormalMatrix(_),(g===null||g.length<d)&&(g=new Float32Array(d));for(let E=0,S=p;E!==x;++E,S+=4)o.copy(u[E]).applyMatrix4(_,a),o.normal.toArray(g,S),g[S+3]=o.constant}l.value=g,l.needsUpdate=!0}return t.numPlanes=x,t.numIntersection=0,g}}var Pr=class extends Qe{constructor(t=1,e={}){super(t,t,e),this.isWebGLCubeRenderTarget=!0;let n={width:t,height:t,depth:1},s=[n,n,n,n,n,n];this.texture=new hr(s),this._setTextureOptions(e),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(t,e){this.texture.type=e.type,this.texture.colorSpace=e.colorSpace,this.texture.generateMipmaps=e.generateMipmaps,this.texture.minFilter=e.minFilter,this.texture.magFilter=e.magFilter;let n={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},s=new Rs(5,5,5),r=new kn({name:"CubemapFromEquirect",uniforms:$i(n.uniforms),vertexShader:n.vertexShader,fragmentShader:n.fragmentShader,side:Xe,blending:Wi});r.uniforms.tEquirect.value=e;let o=new mn(s,r),a=e.minFilter;return e.minFilter===ii&&(e.minFilter=We),new Is(1,10,this).update(t,o),e.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(t,e=!0,n=!0,s=!0){let r=t.getRenderTarget();for(let o=0;o<6;o++)t.setRenderTarget(this,o),t.clear(e,n,s);t.setRenderTarget(r)}},zd=256,Ov=3,Uv=20,cp=256,hp=16,Bv=3,kv=new X,zv=new jt,rl=class i{constructor(t){this._renderer=t,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new Is(1,10,null),this._boxMesh=new mn(new Rs(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(t,e=0,n=.1,s=100,r={}){let{size:o=256,position:a=kv}=r,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),h=this._getSourceTarget(!0);e>0&&(h.texture.mipmapsAutoUpdate=!1);let u=l.autoClear,f=l.autoClearColor,p=l.autoClearDepth,m=l.autoClearStencil,x=t.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,x===null&&(t.background=l.getClearColor(zv));let g=new Is(n,s,h);return g.position.copy(a),g.update(l,t),l.autoClear=u,l.autoClearColor=f,l.autoClearDepth=p,l.autoClearStencil=m,t.background=x,e>0&&(h.texture.mipmapsAutoUpdate=!0,this._blur(c,e)),this._applyPMREM(c),c}fromEquirectangular(t,e=null){return this._fromTexture(t,e)}fromCubemap(t,e=null){return this._fromTexture(t,e)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=Hd(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=Gd(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(t,e){return e>0?1-Math.sqrt(1-t/e):0}_setSize(t){this._cubeSize=Math.max(zd,Fd(t))}_fromTexture(t,e){t.mapping===Xi||t.mapping===Ds?this._setSize(t.image.length===0?zd:t.image[0].width||t.image[0].image.width):this._setSize(t.image.width/4);let n=e||this._allocateTarget();return this._textureToCubemap(t),this._applyPMREM(n),n}_allocateTarget(){let t=this._cubeSize,e=Vd(t,!1,!1),n=Math.log2(t)-Ov;for(let s=0;s<=n;s++)e.texture.mipmaps.push({width:t>>s,height:t>>s});return e.texture.name="PMREM",e.texture.isPMREMTexture=!0,e}_getSourceTarget(t=!1){let e=this._cubeSize,n=this._sourceTarget;return(n===null||n.width!==e||t&&n.depthBuffer===!1)&&(n!==null&&n.dispose(),this._sourceTarget=Vd(e,!0,t)),this._sourceTarget}_compileMaterial(t){this._boxMesh.material=t,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(t,e,n){let s=this._boxMesh,r=this._cubeCamera;s.material=n,r.renderTarget=t,r.activeMipmapLevel=e;let o=t.width>>e;t.viewport.set(0,0,o,o),r.update(this._renderer,s),t.viewport.set(0,0,t.width,t.height)}_textureToCubemap(t){let e;t.mapping===Xi||t.mapping===Ds?(this._cubemapMaterial===null&&(this._cubemapMaterial=Hd()),e=this._cubemapMaterial,e.uniforms.flipEnvMap.value=t.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=Gd()),e=this._equirectMaterial),e.uniforms.envMap.value=t,this._renderCube(this._getSourceTarget(),0,e)}_applyPMREM(t){this._ggxMaterial===null&&(this._ggxMaterial=Vv(),this._integrationMaterial=Gv());let e=this._cubeSize,n=t.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(e/hp);for(let o=0;o<=n;o++){let a=i.lodToRoughness(o,n);if(o>n-Bv)r.roughness.value=a,this._renderCube(t,o,this._integrationMaterial);else{let l=a>0?Math.log2(e)+.5*Math.log2(6/(cp*Math.pow(a,4)))+.5:0;s.roughness.value=a,s.lodBias.value=l,this._renderCube(t,o,this._ggxMaterial)}}}_blur(t,e){this._blurMaterial===null&&(this._blurMaterial=Hv());let n=this._blurMaterial,s=n.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(e,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(t,0,n),s.envMap.value=t.texture,this._renderCube(r,0,n)}};function Vd(i,t,e){return new Pr(i,{minFilter:ii,generateMipmaps:t,type:Cn,colorSpace:tr,depthBuffer:e})}function Ir(i,t,e){return new kn({name:i,uniforms:t,vertexShader:Gt.cube_vert,fragmentShader:e,side:Xe,blending:Wi,depthTest:!1,depthWrite:!1})}function Vv(){return Ir("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${cp}u

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
	`)}function Gv(){return Ir("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:hp}},`

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
	`)}function Hv(){return Ir("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${Uv}
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
	`)}function Gd(){return Ir("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function Hd(){return Ir("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function Wv(i){let t=new WeakMap,e=new WeakMap,n=null;function s(f,p=!1){return f==null?null:p?o(f):r(f)}function r(f){if(f&&f.isTexture){let p=f.mapping;if(p===ya||p===_a)if(t.has(f)){let m=t.get(f).texture;return a(m,f.mapping)}else{let m=f.image;if(m&&m.height>0){let x=new Pr(m.height);return x.fromEquirectangularTexture(i,f),t.set(f,x),f.addEventListener("dispose",c),a(x.texture,f.mapping)}else return null}}return f}function o(f){if(f&&f.isTexture&&f.isPMREMTexture!==!0){let p=f.mapping,m=p===ya||p===_a,x=p===Xi||p===Ds;if(m||x){let g=e.get(f),d=g!==void 0?g.texture.pmremVersion:0;if(f.isRenderTargetTexture&&f.pmremVersion!==d)return n===null&&(n=new rl(i)),g=m?n.fromEquirectangular(f,g):n.fromCubemap(f,g),g.texture.pmremVersion=f.pmremVersion,e.set(f,g),g.texture;if(g!==void 0)return g.texture;{let _=f.image;return m&&_&&_.height>0||x&&_&&l(_)?(n===null&&(n=new rl(i)),g=m?n.fromEquirectangular(f):n.fromCubemap(f),g.texture.pmremVersion=f.pmremVersion,e.set(f,g),f.addEventListener("dispose",h),g.texture):null}}}return f}function a(f,p){return p===ya?f.mapping=Xi:p===_a&&(f.mapping=Ds),f}function l(f){let p=0,m=6;for(let x=0;x<m;x++)f[x]!==void 0&&p++;return p===m}function c(f){let p=f.target;p.removeEventListener("dispose",c);let m=t.get(p);m!==void 0&&(t.delete(p),m.dispose())}function h(f){let p=f.target;p.removeEventListener("dispose",h);let m=e.get(p);m!==void 0&&(e.delete(p),m.dispose())}function u(){t=new WeakMap,e=new WeakMap,n!==null&&(n.dispose(),n=null)}return{get:s,dispose:u}}function Xv(i){let t={};function e(n){if(t[n]!==void 0)return t[n];let s=i.getExtension(n);return t[n]=s,s}return{has:function(n){return e(n)!==null},init:function(){e("EXT_color_buffer_float"),e("WEBGL_clip_cull_distance"),e("OES_texture_float_linear"),e("EXT_color_buffer_half_float"),e("WEBGL_multisampled_render_to_texture"),e("WEBGL_render_shared_exponent")},get:function(n){let s=e(n);return s===null&&Ks("WebGLRenderer: "+n+" extension not supported."),s}}}function qv(i,t,e,n){let s={},r=new WeakMap,o=new FinalizationRegistry(m=>delete s[m]);function a(m){l(m.target)}function l(m){m.index!==null&&t.remove(m.index);for(let g in m.attributes)t.remove(m.attributes[g]);m.removeEventListener("dispose",a),delete s[m.id],o.unregister(m);let x=r.get(m);x&&(t.remove(x),r.delete(m)),n.releaseStatesOfGeometry(m),m.isInstancedBufferGeometry===!0&&delete m._maxInstanceCount,e.memory.geometries--}function c(m,x){return s[x.id]!==void 0||(x.addEventListener("dispose",a),s[x.id]=new WeakRef(x),o.register(x,x.id,x),e.memory.geometries++),x}function h(m){let x=m.attributes;for(let g in x)t.update(x[g],i.ARRAY_BUFFER)}function u(m){let x=m.index,g=m.attributes.position,d=0;if(g===void 0)return;let _=x!==null?x.array.length:g.array.length/3-1,E=g.count>=65535?lr:ar,S=new E(Math.ceil(_/3)*6,1),T=S.array;if(x!==null){let y=x.array;d=x.version;for(let w=0,O=0;w<_;w+=3){let v=y[w+0],A=y[w+1],D=y[w+2];T[O++]=v,T[O++]=A,T[O++]=A,T[O++]=D,T[O++]=D,T[O++]=v}}else{d=g.version;for(let y=0,w=0;y<_;y+=3){let O=y+0,v=y+1,A=y+2;T[w++]=O,T[w++]=v,T[w++]=v,T[w++]=A,T[w++]=A,T[w++]=O}}S.version=d;let R=r.get(m);R&&t.remove(R),r.set(m,S)}function f(m){let x=r.get(m);if(x){let g=m.index;g!==null&&x.version<g.version&&u(m)}else u(m);return r.get(m)}function p(){for(let m in s){let x=s[m].deref();x!==void 0&&l(x)}}return{get:c,update:h,getWireframeAttribute:f,dispose:p}}function $v(i,t,e){let n;function s(u){n=u}let r,o;function a(u){r=u.type,o=u.bytesPerElement}function l(u,f){i.drawElements(n,f,r,u*o),e.update(f,n,1)}function c(u,f,p){p!==0&&(i.drawElementsInstanced(n,f,r,u*o,p),e.update(f,n,p))}function h(u,f,p){if(p===0)return;t.get("WEBGL_multi_draw").multiDrawElementsWEBGL(n,f,0,r,u,0,p);let x=0;for(let g=0;g<p;g++)x+=f[g];e.update(x,n,1)}this.setMode=s,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=h}function Yv(i){let t={geometries:0,textures:0},e={frame:0,calls:0,triangles:0,points:0,lines:0};function n(r,o,a){switch(e.calls++,o){case i.TRIANGLES:e.triangles+=a*(r/3);break;case i.LINES:e.lines+=a*(r/2);break;case i.LINE_STRIP:e.lines+=a*(r-1);break;case i.LINE_LOOP:e.lines+=a*r;break;case i.POINTS:e.points+=a*r;break;default:Dt("WebGLInfo: Unknown draw mode:",o);break}}function s(){e.calls=0,e.triangles=0,e.points=0,e.lines=0}return{memory:t,render:e,programs:null,autoReset:!0,reset:s,update:n}}function jv(i,t,e){let n=new WeakMap,s=new de;function r(o,a,l){let c=o.morphTargetInfluences,h=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,u=h!==void 0?h.length:0,f=n.get(a);if(f===void 0||f.count!==u){let O=function(){y.dispose(),n.delete(a),a.removeEventListener("dispose",O)};f!==void 0&&f.texture.dispose();let p=a.morphAttributes.position!==void 0,m=a.morphAttributes.normal!==void 0,x=a.morphAttributes.color!==void 0,g=a.morphAttributes.position||[],d=a.morphAttributes.normal||[],_=a.morphAttributes.color||[],E=0;p===!0&&(E=1),m===!0&&(E=2),x===!0&&(E=3);let S=a.attributes.position.count*E,T=1;S>t.maxTextureSize&&(T=Math.ceil(S/t.maxTextureSize),S=t.maxTextureSize);let R=new Float32Array(S*T*4*u),y=new sr(R,S,T,u);y.type=An,y.needsUpdate=!0;let w=E*4;for(let v=0;v<u;v++){let A=g[v],D=d[v],L=_[v],P=S*T*4*v;for(let k=0;k<A.count;k++){let G=k*w;p===!0&&(s.fromBufferAttribute(A,k),R[P+G+0]=s.x,R[P+G+1]=s.y,R[P+G+2]=s.z,R[P+G+3]=0),m===!0&&(s.fromBufferAttribute(D,k),R[P+G+4]=s.x,R[P+G+5]=s.y,R[P+G+6]=s.z,R[P+G+7]=0),x===!0&&(s.fromBufferAttribute(L,k),R[P+G+8]=s.x,R[P+G+9]=s.y,R[P+G+10]=s.z,R[P+G+11]=L.itemSize===4?s.w:1)}}f={count:u,texture:y,size:new Yt(S,T)},n.set(a,f),a.addEventListener("dispose",O)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(i,"morphTexture",o.morphTexture,e);else{let p=0;for(let x=0;x<c.length;x++)p+=c[x];let m=a.morphTargetsRelative?1:1-p;l.getUniforms().setValue(i,"morphTargetBaseInfluence",m),l.getUniforms().setValue(i,"morphTargetInfluences",c)}l.getUniforms().setValue(i,"morphTargetsTexture",f.texture,e),l.getUniforms().setValue(i,"morphTargetsTextureSize",f.size)}return{update:r}}function Jv(i,t,e,n,s){let r=new WeakMap;function o(c){let h=s.render.frame,u=c.geometry,f=t.get(c,u);if(r.get(f)!==h&&(t.update(f),r.set(f,h)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),r.get(c)!==h&&(e.update(c.instanceMatrix,i.ARRAY_BUFFER),c.instanceColor!==null&&e.update(c.instanceColor,i.ARRAY_BUFFER),r.set(c,h))),c.isSkinnedMesh){let p=c.skeleton;r.get(p)!==h&&(p.update(),r.set(p,h))}return f}function a(){r=new WeakMap}function l(c){let h=c.target;h.removeEventListener("dispose",l),n.releaseStatesOfObject(h),e.remove(h.instanceMatrix),h.instanceColor!==null&&e.remove(h.instanceColor)}return{update:o,dispose:a}}var Zv={[kc]:"LINEAR_TONE_MAPPING",[zc]:"REINHARD_TONE_MAPPING",[Vc]:"CINEON_TONE_MAPPING",[Gc]:"ACES_FILMIC_TONE_MAPPING",[Wc]:"AGX_TONE_MAPPING",[Xc]:"NEUTRAL_TONE_MAPPING",[Hc]:"CUSTOM_TONE_MAPPING"};function Kv(i,t,e,n,s,r){let o=new Qe(t,e,{type:i,depthBuffer:s,stencilBuffer:r,samples:n?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,h=new ti;h.setAttribute("position",new dn([-1,3,0,-1,-1,0,3,-1,0],3)),h.setAttribute("uv",new dn([0,2,0,0,2,0],2));let u=new Ps({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),f=new mn(h,u),p=new da(-1,1,1,-1,0,1),m=null,x=null,g=!1,d,_=null,E=[],S=!1;this.setSize=function(T,R){o.setSize(T,R),a!==null&&a.setSize(T,R),l!==null&&l.setSize(T,R);for(let y=0;y<E.length;y++){let w=E[y];w.setSize&&w.setSize(T,R)}},this.setEffects=function(T){E=T,S=E.length>0&&E[0].isRenderPass===!0;let R=o.width,y=o.height;E.length>0&&a===null&&(a=new Qe(R,y,{type:Cn,depthBuffer:!1,stencilBuffer:!1}),l=new Qe(R,y,{type:Cn,depthBuffer:!1,stencilBuffer:!1}));let w=s===!0&&E.some(O=>O.needsDepthTexture===!0);w!==(o.depthTexture!==null)&&(w===!0&&c===null&&(c=new ei(R,y),r===!0&&(c.format=si,c.type=qi)),o.dispose(),o.depthTexture=w?c:null,o.resolveDepthBuffer=w,o.storeMultisampledDepthBuffer=w);for(let O=0;O<E.length;O++){let v=E[O];v.setSize&&v.setSize(R,y),w&&v.needsDepthTexture===!0&&v.setDepthTexture&&v.setDepthTexture(c)}},this.begin=function(T,R){if(g||T.toneMapping===zn&&E.length===0)return!1;if(_=R,R!==null){let y=R.width,w=R.height;(o.width!==y||o.height!==w)&&this.setSize(y,w)}return S===!1&&T.setRenderTarget(o),d=T.toneMapping,T.toneMapping=zn,!0},this.hasRenderPass=function(){return S},this.end=function(T,R){T.toneMapping=d,g=!0;let y=o,w=a;for(let O=0;O<E.length;O++){let v=E[O];v.enabled!==!1&&(v.render(T,w,y,R),v.needsSwap!==!1&&(y=w,w=w===a?l:a))}if(m!==T.outputColorSpace||x!==T.toneMapping){m=T.outputColorSpace,x=T.toneMapping,u.defines={},Xt.getTransfer(m)===te&&(u.defines.SRGB_TRANSFER="");let O=Zv[x];O&&(u.defines[O]=""),u.needsUpdate=!0}u.uniforms.tDiffuse.value=y.texture,T.setRenderTarget(_),T.render(f,p),_=null,g=!1},this.isCompositing=function(){return g},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),h.dispose(),u.dispose()}}var up=new $e,fp=new ei(1,1),dp=new ur(1),pp=new sr,mp=new Jo,gp=new hr,Wd=[],Xd=[],qd=new Float32Array(16),$d=new Float32Array(9),Yd=new Float32Array(4);function Os(i,t,e){let n=i[0];if(n<=0||n>0)return i;let s=t*e,r=Wd[s];if(r===void 0&&(r=new Float32Array(s),Wd[s]=r),t!==0){n.toArray(r,0);for(let o=1,a=0;o!==t;++o)a+=e,i[o].toArray(r,a)}return r}function Se(i,t){if(i.length!==t.length)return!1;for(let e=0,n=i.length;e<n;e++)if(i[e]!==t[e])return!1;return!0}function we(i,t){for(let e=0,n=t.length;e<n;e++)i[e]=t[e]}function al(i,t){let e=Xd[t];e===void 0&&(e=new Int32Array(t),Xd[t]=e);for(let n=0;n!==t;++n)e[n]=i.allocateTextureUnit();return e}function Qv(i,t){let e=this.cache;e[0]!==t&&(i.uniform1f(this.addr,t),e[0]=t)}function tb(i,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y)&&(i.uniform2f(this.addr,t.x,t.y),e[0]=t.x,e[1]=t.y);else{if(Se(e,t))return;i.uniform2fv(this.addr,t),we(e,t)}}function eb(i,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z)&&(i.uniform3f(this.addr,t.x,t.y,t.z),e[0]=t.x,e[1]=t.y,e[2]=t.z);else if(t.r!==void 0)(e[0]!==t.r||e[1]!==t.g||e[2]!==t.b)&&(i.uniform3f(this.addr,t.r,t.g,t.b),e[0]=t.r,e[1]=t.g,e[2]=t.b);else{if(Se(e,t))return;i.uniform3fv(this.addr,t),we(e,t)}}function nb(i,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z||e[3]!==t.w)&&(i.uniform4f(this.addr,t.x,t.y,t.z,t.w),e[0]=t.x,e[1]=t.y,e[2]=t.z,e[3]=t.w);else{if(Se(e,t))return;i.uniform4fv(this.addr,t),we(e,t)}}function ib(i,t){let e=this.cache,n=t.elements;if(n===void 0){if(Se(e,t))return;i.uniformMatrix2fv(this.addr,!1,t),we(e,t)}else{if(Se(e,n))return;Yd.set(n),i.uniformMatrix2fv(this.addr,!1,Yd),we(e,n)}}function sb(i,t){let e=this.cache,n=t.elements;if(n===void 0){if(Se(e,t))return;i.uniformMatrix3fv(this.addr,!1,t),we(e,t)}else{if(Se(e,n))return;$d.set(n),i.uniformMatrix3fv(this.addr,!1,$d),we(e,n)}}function rb(i,t){let e=this.cache,n=t.elements;if(n===void 0){if(Se(e,t))return;i.uniformMatrix4fv(this.addr,!1,t),we(e,t)}else{if(Se(e,n))return;qd.set(n),i.uniformMatrix4fv(this.addr,!1,qd),we(e,n)}}function ob(i,t){let e=this.cache;e[0]!==t&&(i.uniform1i(this.addr,t),e[0]=t)}function ab(i,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y)&&(i.uniform2i(this.addr,t.x,t.y),e[0]=t.x,e[1]=t.y);else{if(Se(e,t))return;i.uniform2iv(this.addr,t),we(e,t)}}function lb(i,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z)&&(i.uniform3i(this.addr,t.x,t.y,t.z),e[0]=t.x,e[1]=t.y,e[2]=t.z);else{if(Se(e,t))return;i.uniform3iv(this.addr,t),we(e,t)}}function cb(i,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z||e[3]!==t.w)&&(i.uniform4i(this.addr,t.x,t.y,t.z,t.w),e[0]=t.x,e[1]=t.y,e[2]=t.z,e[3]=t.w);else{if(Se(e,t))return;i.uniform4iv(this.addr,t),we(e,t)}}function hb(i,t){let e=this.cache;e[0]!==t&&(i.uniform1ui(this.addr,t),e[0]=t)}function ub(i,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y)&&(i.uniform2ui(this.addr,t.x,t.y),e[0]=t.x,e[1]=t.y);else{if(Se(e,t))return;i.uniform2uiv(this.addr,t),we(e,t)}}function fb(i,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z)&&(i.uniform3ui(this.addr,t.x,t.y,t.z),e[0]=t.x,e[1]=t.y,e[2]=t.z);else{if(Se(e,t))return;i.uniform3uiv(this.addr,t),we(e,t)}}function db(i,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z||e[3]!==t.w)&&(i.uniform4ui(this.addr,t.x,t.y,t.z,t.w),e[0]=t.x,e[1]=t.y,e[2]=t.z,e[3]=t.w);else{if(Se(e,t))return;i.uniform4uiv(this.addr,t),we(e,t)}}function ll(i){return i.version===0&&(i.compareFunction=ih,i.needsUpdate=!0),i}function pb(i,t,e){let n=this.cache,s=e.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_2D_SHADOW?r=ll(fp):r=up,e.setTexture2D(t||r,s)}function mb(i,t,e){let n=this.cache,s=e.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),e.setTexture3D(t||mp,s)}function gb(i,t,e){let n=this.cache,s=e.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_CUBE_SHADOW?r=ll(dp):r=gp,e.setTextureCube(t||r,s)}function xb(i,t,e){let n=this.cache,s=e.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),e.setTexture2DArray(t||pp,s)}function yb(i){switch(i){case 5126:return Qv;case 35664:return tb;case 35665:return eb;case 35666:return nb;case 35674:return ib;case 35675:return sb;case 35676:return rb;case 5124:case 35670:return ob;case 35667:case 35671:return ab;case 35668:case 35672:return lb;case 35669:case 35673:return cb;case 5125:return hb;case 36294:return ub;case 36295:return fb;case 36296:return db;case 35678:case 36198:case 36298:case 36306:case 35682:return pb;case 35679:case 36299:case 36307:return mb;case 35680:case 36300:case 36308:case 36293:return gb;case 36289:case 36303:case 36311:case 36292:return xb}}function _b(i,t){i.uniform1fv(this.addr,t)}function vb(i,t){let e=Os(t,this.size,2);i.uniform2fv(this.addr,e)}function bb(i,t){let e=Os(t,this.size,3);i.uniform3fv(this.addr,e)}function Mb(i,t){let e=Os(t,this.size,4);i.uniform4fv(this.addr,e)}function Sb(i,t){let e=Os(t,this.size,4);i.uniformMatrix2fv(this.addr,!1,e)}function wb(i,t){let e=Os(t,this.size,9);i.uniformMatrix3fv(this.addr,!1,e)}function Eb(i,t){let e=Os(t,this.size,16);i.uniformMatrix4fv(this.addr,!1,e)}function Tb(i,t){i.uniform1iv(this.addr,t)}function Ab(i,t){i.uniform2iv(this.addr,t)}function Cb(i,t){i.uniform3iv(this.addr,t)}function Rb(i,t){i.uniform4iv(this.addr,t)}function Pb(i,t){i.uniform1uiv(this.addr,t)}function Ib(i,t){i.uniform2uiv(this.addr,t)}function Lb(i,t){i.uniform3uiv(this.addr,t)}function Db(i,t){i.uniform4uiv(this.addr,t)}function Nb(i,t,e){let n=this.cache,s=t.length,r=al(e,s);Se(n,r)||(i.uniform1iv(this.addr,r),we(n,r));let o;this.type===i.SAMPLER_2D_SHADOW?o=ll(fp):o=up;for(let a=0;a!==s;++a)e.setTexture2D(t[a]||o,r[a])}function Fb(i,t,e){let n=this.cache,s=t.length,r=al(e,s);Se(n,r)||(i.uniform1iv(this.addr,r),we(n,r));for(let o=0;o!==s;++o)e.setTexture3D(t[o]||mp,r[o])}function Ob(i,t,e){let n=this.cache,s=t.length,r=al(e,s);Se(n,r)||(i.uniform1iv(this.addr,r),we(n,r));let o;this.type===i.SAMPLER_CUBE_SHADOW?o=ll(dp):o=gp;for(let a=0;a!==s;++a)e.setTextureCube(t[a]||o,r[a])}function Ub(i,t,e){let n=this.cache,s=t.length,r=al(e,s);Se(n,r)||(i.uniform1iv(this.addr,r),we(n,r));for(let o=0;o!==s;++o)e.setTexture2DArray(t[o]||pp,r[o])}function Bb(i){switch(i){case 5126:return _b;case 35664:return vb;case 35665:return bb;case 35666:return Mb;case 35674:return Sb;case 35675:return wb;case 35676:return Eb;case 5124:case 35670:return Tb;case 35667:case 35671:return Ab;case 35668:case 35672:return Cb;case 35669:case 35673:return Rb;case 5125:return Pb;case 36294:return Ib;case 36295:return Lb;case 36296:return Db;case 35678:case 36198:case 36298:case 36306:case 35682:return Nb;case 35679:case 36299:case 36307:return Fb;case 35680:case 36300:case 36308:case 36293:return Ob;case 36289:case 36303:case 36311:case 36292:return Ub}}var fh=class{constructor(t,e,n){this.id=t,this.addr=n,this.cache=[],this.type=e.type,this.setValue=yb(e.type)}},dh=class{constructor(t,e,n){this.id=t,this.addr=n,this.cache=[],this.type=e.type,this.size=e.size,this.setValue=Bb(e.type)}},ph=class{constructor(t){this.id=t,this.seq=[],this.map={}}setValue(t,e,n){let s=this.seq;for(let r=0,o=s.length;r!==o;++r){let a=s[r];a.setValue(t,e[a.id],n)}}},hh=/(\w+)(\])?(\[|\.)?/g;function jd(i,t){i.seq.push(t),i.map[t.id]=t}function kb(i,t,e){let n=i.name,s=n.length;for(hh.lastIndex=0;;){let r=hh.exec(n),o=hh.lastIndex,a=r[1],l=r[2]==="]",c=r[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===s){jd(e,c===void 0?new fh(a,i,t):new dh(a,i,t));break}else{let u=e.map[a];u===void 0&&(u=new ph(a),jd(e,u)),e=u}}}var Fs=class{constructor(t,e){this.seq=[],this.map={};let n=t.getProgramParameter(e,t.ACTIVE_UNIFORMS);for(let o=0;o<n;++o){let a=t.getActiveUniform(e,o),l=t.getUniformLocation(e,a.name);kb(a,l,this)}let s=[],r=[];for(let o of this.seq)o.type===t.SAMPLER_2D_SHADOW||o.type===t.SAMPLER_CUBE_SHADOW||o.type===t.SAMPLER_2D_ARRAY_SHADOW?s.push(o):r.push(o);s.length>0&&(this.seq=s.concat(r))}setValue(t,e,n,s){let r=this.map[e];r!==void 0&&r.setValue(t,n,s)}setOptional(t,e,n){let s=e[n];s!==void 0&&this.setValue(t,n,s)}static upload(t,e,n,s){for(let r=0,o=e.length;r!==o;++r){let a=e[r],l=n[a.id];l.needsUpdate!==!1&&a.setValue(t,l.value,s)}}static seqWithValue(t,e){let n=[];for(let s=0,r=t.length;s!==r;++s){let o=t[s];o.id in e&&n.push(o)}return n}};function Jd(i,t,e){let n=i.createShader(t);return i.shaderSource(n,e),i.compileShader(n),n}var zb=37297,Vb=0;function Gb(i,t){let e=i.split(`
`),n=[],s=Math.max(t-6,0),r=Math.min(t+6,e.length);for(let o=s;o<r;o++){let a=o+1;n.push(`${a===t?">":" "} ${a}: ${e[o]}`)}return n.join(`
`)}var Zd=new Ft;function Hb(i){Xt._getMatrix(Zd,Xt.workingColorSpace,i);let t=`mat3( ${Zd.elements.map(e=>e.toFixed(4))} )`;switch(Xt.getTransfer(i)){case er:return[t,"LinearTransferOETF"];case te:return[t,"sRGBTransferOETF"];default:return Lt("WebGLProgram: Unsupported color space: ",i),[t,"LinearTransferOETF"]}}function Kd(i,t,e){let n=i.getShaderParameter(t,i.COMPILE_STATUS),r=(i.getShaderInfoLog(t)||"").trim();if(n&&r==="")return"";let o=/ERROR: 0:(\d+)/.exec(r);if(o){let a=parseInt(o[1]);return e.toUpperCase()+`

`+r+`

`+Gb(i.getShaderSource(t),a)}else return r}function Wb(i,t){let e=Hb(t);return[`vec4 ${i}( vec4 value ) {`,`	return ${e[1]}( vec4( ${e[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var Xb={[kc]:"Linear",[zc]:"Reinhard",[Vc]:"Cineon",[Gc]:"ACESFilmic",[Wc]:"AgX",[Xc]:"Neutral",[Hc]:"Custom"};function qb(i,t){let e=Xb[t];return e===void 0?(Lt("WebGLProgram: Unsupported toneMapping:",t),"vec3 "+i+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+i+"( vec3 color ) { return "+e+"ToneMapping( color ); }"}var sl=new X;function $b(){Xt.getLuminanceCoefficients(sl);let i=sl.x.toFixed(4),t=sl.y.toFixed(4),e=sl.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${i}, ${t}, ${e} );`,"	return dot( weights, rgb );","}"].join(`
`)}function Yb(i){return[i.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",i.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Rr).join(`
`)}function jb(i){let t=[];for(let e in i){let n=i[e];n!==!1&&t.push("#define "+e+" "+n)}return t.join(`
`)}function Jb(i,t){let e={},n=i.getProgramParameter(t,i.ACTIVE_ATTRIBUTES);for(let s=0;s<n;s++){let r=i.getActiveAttrib(t,s),o=r.name,a=1;r.type===i.FLOAT_MAT2&&(a=2),r.type===i.FLOAT_MAT3&&(a=3),r.type===i.FLOAT_MAT4&&(a=4),e[o]={type:r.type,location:i.getAttribLocation(t,o),locationSize:a}}return e}function Rr(i){return i!==""}function Qd(i,t){let e=t.numSpotLightShadows+t.numSpotLightMaps-t.numSpotLightShadowsWithMaps;return i.replace(/NUM_SUN_LIGHTS/g,t.numSunLights).replace(/NUM_DIR_LIGHTS/g,t.numDirLights).replace(/NUM_SPOT_LIGHTS/g,t.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,t.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,e).replace(/NUM_RECT_AREA_LIGHTS/g,t.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,t.numPointLights).replace(/NUM_HEMI_LIGHTS/g,t.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,t.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,t.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,t.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,t.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,t.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,t.numLightProbeGrids)}function tp(i,t){return i.replace(/NUM_CLIPPING_PLANES/g,t.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,t.numClippingPlanes-t.numClipIntersection)}var Zb=/^[ \t]*#include +<([\w\d./]+)>/gm;function mh(i){return i.replace(Zb,Kb)}function Kb(i,t){let e=Gt[t];if(e===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+t+">");return mh(e)}var Qb=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function ep(i){return i.replace(Qb,tM)}function tM(i,t,e,n){let s="";for(let r=parseInt(t);r<parseInt(e);r++)s+=n.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function np(i){let t=`precision ${i.precision} float;
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
#define LOW_PRECISION`),t}var eM={[xr]:"SHADOWMAP_TYPE_PCF",[Ls]:"SHADOWMAP_TYPE_VSM"};function nM(i){return eM[i.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var iM={[Ds]:"ENVMAP_MODE_REFRACTION"};function sM(i){return i.envMap===!1?"ENVMAP_MODE_REFLECTION":iM[i.envMapMode]||"ENVMAP_MODE_REFLECTION"}var rM={[Bc]:"ENVMAP_BLENDING_MULTIPLY",[_d]:"ENVMAP_BLENDING_MIX",[vd]:"ENVMAP_BLENDING_ADD"};function oM(i){return i.envMap===!1?"ENVMAP_BLENDING_NONE":rM[i.combine]||"ENVMAP_BLENDING_NONE"}function aM(i,t,e,n){let s=i.getContext(),r=e.defines,o=e.vertexShader,a=e.fragmentShader,l=nM(e),c=e.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",h=sM(e),u=oM(e),f=Yb(e),p=jb(r),m=s.createProgram(),x,g,d=e.glslVersion?"#version "+e.glslVersion+`
`:"";e.isRawShaderMaterial?(x=["#define SHADER_TYPE "+e.shaderType,"#define SHADER_NAME "+e.shaderName,p].filter(Rr).join(`
`),x.length>0&&(x+=`
`),g=["#define SHADER_TYPE "+e.shaderType,"#define SHADER_NAME "+e.shaderName,p].filter(Rr).join(`
`),g.length>0&&(g+=`
`)):(x=[np(e),"#define SHADER_TYPE "+e.shaderType,"#define SHADER_NAME "+e.shaderName,p,e.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",e.batching?"#define USE_BATCHING":"",e.batchingColor?"#define USE_BATCHING_COLOR":"",e.instancing?"#define USE_INSTANCING":"",e.instancingColor?"#define USE_INSTANCING_COLOR":"",e.instancingMorph?"#define USE_INSTANCING_MORPH":"",e.useFog&&e.fog?"#define USE_FOG":"",e.useFog&&e.fogExp2?"#define FOG_EXP2":"",e.map?"#define USE_MAP":"",e.envMap?"#define USE_ENVMAP":"",e.envMap?"#define "+h:"",e.lightMap?"#define USE_LIGHTMAP":"",e.aoMap?"#define USE_AOMAP":"",e.bumpMap?"#define USE_BUMPMAP":"",e.normalMap?"#define USE_NORMALMAP":"",e.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",e.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",e.displacementMap?"#define USE_DISPLACEMENTMAP":"",e.emissiveMap?"#define USE_EMISSIVEMAP":"",e.anisotropy?"#define USE_ANISOTROPY":"",e.anisotropyMap?"#define USE_ANISOTROPYMAP":"",e.clearcoatMap?"#define USE_CLEARCOATMAP":"",e.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",e.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",e.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",e.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",e.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",e.specularMap?"#define USE_SPECULARMAP":"",e.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",e.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",e.roughnessMap?"#define USE_ROUGHNESSMAP":"",e.metalnessMap?"#define USE_METALNESSMAP":"",e.alphaMap?"#define USE_ALPHAMAP":"",e.alphaHash?"#define USE_ALPHAHASH":"",e.transmission?"#define USE_TRANSMISSION":"",e.transmissionMap?"#define USE_TRANSMISSIONMAP":"",e.thicknessMap?"#define USE_THICKNESSMAP":"",e.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",e.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",e.mapUv?"#define MAP_UV "+e.mapUv:"",e.alphaMapUv?"#define ALPHAMAP_UV "+e.alphaMapUv:"",e.lightMapUv?"#define LIGHTMAP_UV "+e.lightMapUv:"",e.aoMapUv?"#define AOMAP_UV "+e.aoMapUv:"",e.emissiveMapUv?"#define EMISSIVEMAP_UV "+e.emissiveMapUv:"",e.bumpMapUv?"#define BUMPMAP_UV "+e.bumpMapUv:"",e.normalMapUv?"#define NORMALMAP_UV "+e.normalMapUv:"",e.displacementMapUv?"#define DISPLACEMENTMAP_UV "+e.displacementMapUv:"",e.metalnessMapUv?"#define METALNESSMAP_UV "+e.metalnessMapUv:"",e.roughnessMapUv?"#define ROUGHNESSMAP_UV "+e.roughnessMapUv:"",e.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+e.anisotropyMapUv:"",e.clearcoatMapUv?"#define CLEARCOATMAP_UV "+e.clearcoatMapUv:"",e.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+e.clearcoatNormalMapUv:"",e.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+e.clearcoatRoughnessMapUv:"",e.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+e.diffuseRoughnessMapUv:"",e.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+e.iridescenceMapUv:"",e.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+e.iridescenceThicknessMapUv:"",e.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+e.sheenColorMapUv:"",e.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+e.sheenRoughnessMapUv:"",e.specularMapUv?"#define SPECULARMAP_UV "+e.specularMapUv:"",e.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+e.specularColorMapUv:"",e.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+e.specularIntensityMapUv:"",e.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+e.transmissionMapUv:"",e.thicknessMapUv?"#define THICKNESSMAP_UV "+e.thicknessMapUv:"",e.vertexTangents&&e.flatShading===!1?"#define USE_TANGENT":"",e.vertexNormals?"#define HAS_NORMAL":"",e.vertexColors?"#define USE_COLOR":"",e.vertexAlphas?"#define USE_COLOR_ALPHA":"",e.vertexUv1s?"#define USE_UV1":"",e.vertexUv2s?"#define USE_UV2":"",e.vertexUv3s?"#define USE_UV3":"",e.pointsUvs?"#define USE_POINTS_UV":"",e.flatShading?"#define FLAT_SHADED":"",e.skinning?"#define USE_SKINNING":"",e.morphTargets?"#define USE_MORPHTARGETS":"",e.morphNormals&&e.flatShading===!1?"#define USE_MORPHNORMALS":"",e.morphColors?"#define USE_MORPHCOLORS":"",e.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+e.morphTextureStride:"",e.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+e.morphTargetsCount:"",e.doubleSided?"#define DOUBLE_SIDED":"",e.flipSided?"#define FLIP_SIDED":"",e.shadowMapEnabled?"#define USE_SHADOWMAP":"",e.shadowMapEnabled?"#define "+l:"",e.sizeAttenuation?"#define USE_SIZEATTENUATION":"",e.numLightProbes>0?"#define USE_LIGHT_PROBES":"",e.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",e.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Rr).join(`
`),g=[np(e),"#define SHADER_TYPE "+e.shaderType,"#define SHADER_NAME "+e.shaderName,p,e.useFog&&e.fog?"#define USE_FOG":"",e.useFog&&e.fogExp2?"#define FOG_EXP2":"",e.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",e.map?"#define USE_MAP":"",e.matcap?"#define USE_MATCAP":"",e.envMap?"#define USE_ENVMAP":"",e.envMap?"#define "+c:"",e.envMap?"#define "+h:"",e.envMap?"#define "+u:"",e.envMapPMREM?"#define ENVMAP_MAX_LOD "+e.envMapMaxLod+".0":"",e.envMapPMREM?"#define ENVMAP_SIZE "+e.envMapSize+".0":"",e.lightMap?"#define USE_LIGHTMAP":"",e.aoMap?"#define USE_AOMAP":"",e.bumpMap?"#define USE_BUMPMAP":"",e.normalMap?"#define USE_NORMALMAP":"",e.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",e.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",e.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",e.emissiveMap?"#define USE_EMISSIVEMAP":"",e.anisotropy?"#define USE_ANISOTROPY":"",e.anisotropyMap?"#define USE_ANISOTROPYMAP":"",e.clearcoat?"#define USE_CLEARCOAT":"",e.clearcoatMap?"#define USE_CLEARCOATMAP":"",e.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",e.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",e.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",e.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",e.dispersion?"#define USE_DISPERSION":"",e.retroreflection?"#define USE_RETROREFLECTION":"",e.iridescence?"#define USE_IRIDESCENCE":"",e.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",e.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",e.specularMap?"#define USE_SPECULARMAP":"",e.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",e.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",e.roughnessMap?"#define USE_ROUGHNESSMAP":"",e.metalnessMap?"#define USE_METALNESSMAP":"",e.alphaMap?"#define USE_ALPHAMAP":"",e.alphaTest?"#define USE_ALPHATEST":"",e.alphaHash?"#define USE_ALPHAHASH":"",e.sheen?"#define USE_SHEEN":"",e.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",e.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",e.transmission?"#define USE_TRANSMISSION":"",e.transmissionMap?"#define USE_TRANSMISSIONMAP":"",e.thicknessMap?"#define USE_THICKNESSMAP":"",e.vertexTangents&&e.flatShading===!1?"#define USE_TANGENT":"",e.vertexColors||e.instancingColor?"#define USE_COLOR":"",e.vertexAlphas||e.batchingColor?"#define USE_COLOR_ALPHA":"",e.vertexUv1s?"#define USE_UV1":"",e.vertexUv2s?"#define USE_UV2":"",e.vertexUv3s?"#define USE_UV3":"",e.pointsUvs?"#define USE_POINTS_UV":"",e.gradientMap?"#define USE_GRADIENTMAP":"",e.flatShading?"#define FLAT_SHADED":"",e.doubleSided?"#define DOUBLE_SIDED":"",e.flipSided?"#define FLIP_SIDED":"",e.shadowMapEnabled?"#define USE_SHADOWMAP":"",e.shadowMapEnabled?"#define "+l:"",e.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",e.numLightProbes>0?"#define USE_LIGHT_PROBES":"",e.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",e.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",e.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",e.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",e.toneMapping!==zn?"#define TONE_MAPPING":"",e.toneMapping!==zn?Gt.tonemapping_pars_fragment:"",e.toneMapping!==zn?qb("toneMapping",e.toneMapping):"",e.dithering?"#define DITHERING":"",e.opaque?"#define OPAQUE":"",Gt.colorspace_pars_fragment,Wb("linearToOutputTexel",e.outputColorSpace),$b(),e.useDepthPacking?"#define DEPTH_PACKING "+e.depthPacking:"",`
`].filter(Rr).join(`
`)),o=mh(o),o=Qd(o,e),o=tp(o,e),a=mh(a),a=Qd(a,e),a=tp(a,e),o=ep(o),a=ep(a),e.isRawShaderMaterial!==!0&&(d=`#version 300 es
`,x=[f,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+x,g=["#define varying in",e.glslVersion===Tr?"":"layout(location = 0) out highp vec4 pc_fragColor;",e.glslVersion===Tr?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+g);let _=d+x+o,E=d+g+a,S=Jd(s,s.VERTEX_SHADER,_),T=Jd(s,s.FRAGMENT_SHADER,E);s.attachShader(m,S),s.attachShader(m,T),e.index0AttributeName!==void 0?s.bindAttribLocation(m,0,e.index0AttributeName):e.hasPositionAttribute===!0&&s.bindAttribLocation(m,0,"position"),s.linkProgram(m);function R(v){if(i.debug.checkShaderErrors){let A=s.getProgramInfoLog(m)||"",D=s.getShaderInfoLog(S)||"",L=s.getShaderInfoLog(T)||"",P=A.trim(),k=D.trim(),G=L.trim(),U=!0,tt=!0;if(s.getProgramParameter(m,s.LINK_STATUS)===!1)if(U=!1,typeof i.debug.onShaderError=="function")i.debug.onShaderError(s,m,S,T);else{let W=Kd(s,S,"vertex"),Y=Kd(s,T,"fragment");Dt("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(m,s.VALIDATE_STATUS)+`

Material Name: `+v.name+`
Material Type: `+v.type+`

Program Info Log: `+P+`
`+W+`
`+Y)}else P!==""?Lt("WebGLProgram: Program Info Log:",P):(k===""||G==="")&&(tt=!1);tt&&(v.diagnostics={runnable:U,programLog:P,vertexShader:{log:k,prefix:x},fragmentShader:{log:G,prefix:g}})}s.deleteShader(S),s.deleteShader(T),y=new Fs(s,m),w=Jb(s,m)}let y;this.getUniforms=function(){return y===void 0&&R(this),y};let w;this.getAttributes=function(){return w===void 0&&R(this),w};let O=e.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return O===!1&&(O=s.getProgramParameter(m,zb)),O},this.destroy=function(){n.releaseStatesOfProgram(this),s.deleteProgram(m),this.program=void 0},this.type=e.shaderType,this.name=e.shaderName,this.id=Vb++,this.cacheKey=t,this.usedTimes=1,this.program=m,this.vertexShader=S,this.fragmentShader=T,this}var lM=0,gh=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(t,e,n){let s=this._getShaderCacheForMaterial(t);return s.has(e)===!1&&(s.add(e),e.usedTimes++),s.has(n)===!1&&(s.add(n),n.usedTimes++),this}remove(t){let e=this.materialCache.get(t);for(let n of e)n.usedTimes--,n.usedTimes===0&&this.shaderCache.delete(n.code);return this.materialCache.delete(t),this}getVertexShaderStage(t){return this._getShaderStage(t.vertexShader)}getFragmentShaderStage(t){return this._getShaderStage(t.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(t){let e=this.materialCache,n=e.get(t);return n===void 0&&(n=new Set,e.set(t,n)),n}_getShaderStage(t){let e=this.shaderCache,n=e.get(t);return n===void 0&&(n=new xh(t),e.set(t,n)),n}},xh=class{constructor(t){this.id=lM++,this.code=t,this.usedTimes=0}};function cM(i){return i===Ti||i===wr||i===Er}function hM(i,t,e,n,s,r){let o=new rr,a=new gh,l=new Set,c=[],h=new Map,u=n.logarithmicDepthBuffer,f={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function p(y){return l.add(y),y===0?"uv":`uv${y}`}function m(y,w,O,v,A,D){let L=v.fog,P=A.geometry,k=y.isMeshStandardMaterial||y.isMeshLambertMaterial||y.isMeshPhongMaterial?v.environment:null,G=y.isMeshStandardMaterial||y.isMeshLambertMaterial&&!y.envMap||y.isMeshPhongMaterial&&!y.envMap,U=t.get(y.envMap||k,G),tt=f[y.type],W=n.precision;y.precision!==null&&(W=n.getMaxPrecision(y.precision),W!==y.precision&&Lt("WebGLProgram.getParameters:",y.precision,"not supported, using",W,"instead."));let Y=P.morphAttributes.position||P.morphAttributes.normal||P.morphAttributes.color,et=Y!==void 0?Y.length:0,Mt=0;P.morphAttributes.position!==void 0&&(Mt=1),P.morphAttributes.normal!==void 0&&(Mt=2),P.morphAttributes.color!==void 0&&(Mt=3);let ft,q,st,gt;if(tt){let yt=Gn[tt];ft=yt.vertexShader,q=yt.fragmentShader}else{ft=y.vertexShader,q=y.fragmentShader;let yt=a.getVertexShaderStage(y),ne=a.getFragmentShaderStage(y);a.update(y,yt,ne),st=yt.id,gt=ne.id}let bt=i.getRenderTarget(),xt=i.state.buffers.depth.getReversed(),Ot=A.isInstancedMesh===!0,pe=A.isBatchedMesh===!0,Pt=!!y.map,Kt=!!y.matcap,ee=!!U,Ht=ee&&U.isPMREMTexture===!0,be=!!y.aoMap,ge=!!y.lightMap,qe=!!y.bumpMap&&y.wireframe===!1,he=!!y.normalMap,Pn=!!y.displacementMap,Ee=!!y.emissiveMap,nn=!!y.metalnessMap,sn=!!y.roughnessMap,rn=y.anisotropy>0,F=y.clearcoat>0,on=y.diffuseRoughness>0,ae=y.dispersion>0,le=y.retroreflectivity>0,mt=y.iridescence>0,Me=y.sheen>0,It=y.transmission>0,Ut=rn&&!!y.anisotropyMap,C=F&&!!y.clearcoatMap,b=F&&!!y.clearcoatNormalMap,z=F&&!!y.clearcoatRoughnessMap,nt=on&&!!y.diffuseRoughnessMap,Q=mt&&!!y.iridescenceMap,at=mt&&!!y.iridescenceThicknessMap,dt=Me&&!!y.sheenColorMap,J=Me&&!!y.sheenRoughnessMap,Z=!!y.specularMap,ct=!!y.specularColorMap,I=!!y.specularIntensityMap,K=It&&!!y.transmissionMap,$=It&&!!y.thicknessMap,ht=!!y.gradientMap,rt=!!y.alphaMap,lt=y.alphaTest>0,At=!!y.alphaHash,Vt=!!y.extensions,it=zn;y.toneMapped&&(bt===null||bt.isXRRenderTarget===!0)&&(it=i.toneMapping);let Ct=Ht?U.isCompressedCubeTexture?U.image[0].mipmaps:U.mipmaps:null,zt={shaderID:tt,shaderType:y.type,shaderName:y.name,vertexShader:ft,fragmentShader:q,defines:y.defines,customVertexShaderID:st,customFragmentShaderID:gt,isRawShaderMaterial:y.isRawShaderMaterial===!0,glslVersion:y.glslVersion,precision:W,batching:pe,batchingColor:pe&&A._colorsTexture!==null,instancing:Ot,instancingColor:Ot&&A.instanceColor!==null,instancingMorph:Ot&&A.morphTexture!==null,outputColorSpace:bt===null?i.outputColorSpace:bt.isXRRenderTarget===!0?bt.texture.colorSpace:Xt.workingColorSpace,alphaToCoverage:!!y.alphaToCoverage,map:Pt,matcap:Kt,envMap:ee,envMapMode:ee&&U.mapping,envMapPMREM:Ht,envMapMaxLod:Ht?Ct.length-1:null,envMapSize:Ht?Ct[0].width:null,aoMap:be,lightMap:ge,bumpMap:qe,normalMap:he,displacementMap:Pn,emissiveMap:Ee,normalMapObjectSpace:he&&y.normalMapType===Sd,normalMapTangentSpace:he&&y.normalMapType===th,packedNormalMap:he&&y.normalMapType===th&&cM(y.normalMap.format),metalnessMap:nn,roughnessMap:sn,anisotropy:rn,anisotropyMap:Ut,clearcoat:F,clearcoatMap:C,clearcoatNormalMap:b,clearcoatRoughnessMap:z,diffuseRoughness:on,diffuseRoughnessMap:nt,dispersion:ae,retroreflection:le,iridescence:mt,iridescenceMap:Q,iridescenceThicknessMap:at,sheen:Me,sheenColorMap:dt,sheenRoughnessMap:J,specularMap:Z,specularColorMap:ct,specularIntensityMap:I,transmission:It,transmissionMap:K,thicknessMap:$,gradientMap:ht,opaque:y.transparent===!1&&y.blending===Ei&&y.alphaToCoverage===!1,alphaMap:rt,alphaTest:lt,alphaHash:At,combine:y.combine,mapUv:Pt&&p(y.map.channel),aoMapUv:be&&p(y.aoMap.channel),lightMapUv:ge&&p(y.lightMap.channel),bumpMapUv:qe&&p(y.bumpMap.channel),normalMapUv:he&&p(y.normalMap.channel),displacementMapUv:Pn&&p(y.displacementMap.channel),emissiveMapUv:Ee&&p(y.emissiveMap.channel),metalnessMapUv:nn&&p(y.metalnessMap.channel),roughnessMapUv:sn&&p(y.roughnessMap.channel),anisotropyMapUv:Ut&&p(y.anisotropyMap.channel),clearcoatMapUv:C&&p(y.clearcoatMap.channel),clearcoatNormalMapUv:b&&p(y.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:z&&p(y.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:nt&&p(y.diffuseRoughnessMap.channel),iridescenceMapUv:Q&&p(y.iridescenceMap.channel),iridescenceThicknessMapUv:at&&p(y.iridescenceThicknessMap.channel),sheenColorMapUv:dt&&p(y.sheenColorMap.channel),sheenRoughnessMapUv:J&&p(y.sheenRoughnessMap.channel),specularMapUv:Z&&p(y.specularMap.channel),specularColorMapUv:ct&&p(y.specularColorMap.channel),specularIntensityMapUv:I&&p(y.specularIntensityMap.channel),transmissionMapUv:K&&p(y.transmissionMap.channel),thicknessMapUv:$&&p(y.thicknessMap.channel),alphaMapUv:rt&&p(y.alphaMap.channel),vertexTangents:!!P.attributes.tangent&&(he||rn),vertexNormals:!!P.attributes.normal,vertexColors:y.vertexColors,vertexAlphas:y.vertexColors===!0&&!!P.attributes.color&&P.attributes.color.itemSize===4,pointsUvs:A.isPoints===!0&&!!P.attributes.uv&&(Pt||rt),fog:!!L,useFog:y.fog===!0,fogExp2:!!L&&L.isFogExp2,flatShading:y.wireframe===!1&&(y.flatShading===!0||P.attributes.normal===void 0&&he===!1&&(y.isMeshLambertMaterial||y.isMeshPhongMaterial||y.isMeshStandardMaterial||y.isMeshPhysicalMaterial)),sizeAttenuation:y.sizeAttenuation===!0,logarithmicDepthBuffer:u,reversedDepthBuffer:xt,skinning:A.isSkinnedMesh===!0,hasPositionAttribute:P.attributes.position!==void 0,morphTargets:P.morphAttributes.position!==void 0,morphNormals:P.morphAttributes.normal!==void 0,morphColors:P.morphAttributes.color!==void 0,morphTargetsCount:et,morphTextureStride:Mt,numSunLights:w.sun.length,numDirLights:w.directional.length,numPointLights:w.point.length,numSpotLights:w.spot.length,numSpotLightMaps:w.spotLightMap.length,numRectAreaLights:w.rectArea.length,numHemiLights:w.hemi.length,numSunLightShadows:w.sunShadowMap.length,numDirLightShadows:w.directionalShadowMap.length,numPointLightShadows:w.pointShadowMap.length,numSpotLightShadows:w.spotShadowMap.length,numSpotLightShadowsWithMaps:w.numSpotLightShadowsWithMaps,numLightProbes:w.numLightProbes,numLightProbeGrids:D.filter(yt=>yt.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:y.dithering,shadowMapEnabled:i.shadowMap.enabled&&O.length>0,shadowMapType:i.shadowMap.type,toneMapping:it,decodeVideoTexture:Pt&&y.map.isVideoTexture===!0&&Xt.getTransfer(y.map.colorSpace)===te,decodeVideoTextureEmissive:Ee&&y.emissiveMap.isVideoTexture===!0&&Xt.getTransfer(y.emissiveMap.colorSpace)===te,premultipliedAlpha:y.premultipliedAlpha,doubleSided:y.side===gn,flipSided:y.side===Xe,useDepthPacking:y.depthPacking>=0,depthPacking:y.depthPacking||0,index0AttributeName:y.index0AttributeName,extensionClipCullDistance:Vt&&y.extensions.clipCullDistance===!0&&e.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(Vt&&y.extensions.multiDraw===!0||pe)&&e.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:e.has("KHR_parallel_shader_compile"),customProgramCacheKey:y.customProgramCacheKey()};return zt.vertexUv1s=l.has(1),zt.vertexUv2s=l.has(2),zt.vertexUv3s=l.has(3),l.clear(),zt}function x(y){let w=[];if(y.shaderID?w.push(y.shaderID):(w.push(y.customVertexShaderID),w.push(y.customFragmentShaderID)),y.defines!==void 0)for(let O in y.defines)w.push(O),w.push(y.defines[O]);return y.isRawShaderMaterial===!1&&(g(w,y),d(w,y),w.push(i.outputColorSpace)),w.push(y.customProgramCacheKey),w.join()}function g(y,w){y.push(w.precision),y.push(w.outputColorSpace),y.push(w.envMapMode),y.push(w.envMapPMREM),y.push(w.envMapMaxLod),y.push(w.envMapSize),y.push(w.mapUv),y.push(w.alphaMapUv),y.push(w.lightMapUv),y.push(w.aoMapUv),y.push(w.bumpMapUv),y.push(w.normalMapUv),y.push(w.displacementMapUv),y.push(w.emissiveMapUv),y.push(w.metalnessMapUv),y.push(w.roughnessMapUv),y.push(w.anisotropyMapUv),y.push(w.clearcoatMapUv),y.push(w.clearcoatNormalMapUv),y.push(w.clearcoatRoughnessMapUv),y.push(w.diffuseRoughnessMapUv),y.push(w.iridescenceMapUv),y.push(w.iridescenceThicknessMapUv),y.push(w.sheenColorMapUv),y.push(w.sheenRoughnessMapUv),y.push(w.specularMapUv),y.push(w.specularColorMapUv),y.push(w.specularIntensityMapUv),y.push(w.transmissionMapUv),y.push(w.thicknessMapUv),y.push(w.combine),y.push(w.fogExp2),y.push(w.sizeAttenuation),y.push(w.morphTargetsCount),y.push(w.numSunLights),y.push(w.numDirLights),y.push(w.numPointLights),y.push(w.numSpotLights),y.push(w.numSpotLightMaps),y.push(w.numHemiLights),y.push(w.numRectAreaLights),y.push(w.numSunLightShadows),y.push(w.numDirLightShadows),y.push(w.numPointLightShadows),y.push(w.numSpotLightShadows),y.push(w.numSpotLightShadowsWithMaps),y.push(w.numLightProbes),y.push(w.numLightProbeGrids),y.push(w.shadowMapType),y.push(w.toneMapping),y.push(w.numClippingPlanes),y.push(w.numClipIntersection),y.push(w.depthPacking)}function d(y,w){o.disableAll(),w.instancing&&o.enable(0),w.instancingColor&&o.enable(1),w.instancingMorph&&o.enable(2),w.matcap&&o.enable(3),w.envMap&&o.enable(4),w.normalMapObjectSpace&&o.enable(5),w.normalMapTangentSpace&&o.enable(6),w.clearcoat&&o.enable(7),w.iridescence&&o.enable(8),w.alphaTest&&o.enable(9),w.vertexColors&&o.enable(10),w.vertexAlphas&&o.enable(11),w.vertexUv1s&&o.enable(12),w.vertexUv2s&&o.enable(13),w.vertexUv3s&&o.enable(14),w.vertexTangents&&o.enable(15),w.anisotropy&&o.enable(16),w.alphaHash&&o.enable(17),w.batching&&o.enable(18),w.dispersion&&o.enable(19),w.retroreflection&&o.enable(24),w.diffuseRoughness&&o.enable(25),w.batchingColor&&o.enable(20),w.gradientMap&&o.enable(21),w.packedNormalMap&&o.enable(22),w.vertexNormals&&o.enable(23),y.push(o.mask),o.disableAll(),w.fog&&o.enable(0),w.useFog&&o.enable(1),w.flatShading&&o.enable(2),w.logarithmicDepthBuffer&&o.enable(3),w.reversedDepthBuffer&&o.enable(4),w.skinning&&o.enable(5),w.morphTargets&&o.enable(6),w.morphNormals&&o.enable(7),w.morphColors&&o.enable(8),w.premultipliedAlpha&&o.enable(9),w.shadowMapEnabled&&o.enable(10),w.doubleSided&&o.enable(11),w.flipSided&&o.enable(12),w.useDepthPacking&&o.enable(13),w.dithering&&o.enable(14),w.transmission&&o.enable(15),w.sheen&&o.enable(16),w.opaque&&o.enable(17),w.pointsUvs&&o.enable(18),w.decodeVideoTexture&&o.enable(19),w.decodeVideoTextureEmissive&&o.enable(20),w.alphaToCoverage&&o.enable(21),w.numLightProbeGrids>0&&o.enable(22),w.hasPositionAttribute&&o.enable(23),y.push(o.mask)}function _(y){let w=f[y.type],O;if(w){let v=Gn[w];O=Ud.clone(v.uniforms)}else O=y.uniforms;return O}function E(y,w){let O=h.get(w);return O!==void 0?++O.usedTimes:(O=new aM(i,w,y,s),c.push(O),h.set(w,O)),O}function S(y){if(--y.usedTimes===0){let w=c.indexOf(y);c[w]=c[c.length-1],c.pop(),h.delete(y.cacheKey),y.destroy()}}function T(y){a.remove(y)}function R(){a.dispose()}return{getParameters:m,getProgramCacheKey:x,getUniforms:_,acquireProgram:E,releaseProgram:S,releaseShaderCache:T,programs:c,dispose:R}}function uM(){let i=new WeakMap;function t(o){return i.has(o)}function e(o){let a=i.get(o);return a===void 0&&(a={},i.set(o,a)),a}function n(o){i.delete(o)}function s(o,a,l){i.get(o)[a]=l}function r(){i=new WeakMap}return{has:t,get:e,remove:n,update:s,dispose:r}}function fM(i,t){return i.groupOrder!==t.groupOrder?i.groupOrder-t.groupOrder:i.renderOrder!==t.renderOrder?i.renderOrder-t.renderOrder:i.material.id!==t.material.id?i.material.id-t.material.id:i.materialVariant!==t.materialVariant?i.materialVariant-t.materialVariant:i.z!==t.z?i.z-t.z:i.id-t.id}function ip(i,t){return i.groupOrder!==t.groupOrder?i.groupOrder-t.groupOrder:i.renderOrder!==t.renderOrder?i.renderOrder-t.renderOrder:i.z!==t.z?t.z-i.z:i.id-t.id}function sp(){let i=[],t=0,e=[],n=[],s=[];function r(){t=0,e.length=0,n.length=0,s.length=0}function o(f){let p=0;return f.isInstancedMesh&&(p+=2),f.isSkinnedMesh&&(p+=1),p}function a(f,p,m,x,g,d){let _=i[t];return _===void 0?(_={id:f.id,object:f,geometry:p,material:m,materialVariant:o(f),groupOrder:x,renderOrder:f.renderOrder,z:g,group:d},i[t]=_):(_.id=f.id,_.object=f,_.geometry=p,_.material=m,_.materialVariant=o(f),_.groupOrder=x,_.renderOrder=f.renderOrder,_.z=g,_.group=d),t++,_}function l(f,p,m,x,g,d,_){_.reversedDepth===!0&&(g=-g);let E=a(f,p,m,x,g,d);m.transmission>0?n.push(E):m.transparent===!0?s.push(E):e.push(E)}function c(f,p,m,x,g,d){let _=a(f,p,m,x,g,d);m.transmission>0?n.unshift(_):m.transparent===!0?s.unshift(_):e.unshift(_)}function h(f,p){e.length>1&&e.sort(f||fM),n.length>1&&n.sort(p||ip),s.length>1&&s.sort(p||ip)}function u(){for(let f=t,p=i.length;f<p;f++){let m=i[f];if(m.id===null)break;m.id=null,m.object=null,m.geometry=null,m.material=null,m.group=null}}return{opaque:e,transmissive:n,transparent:s,init:r,push:l,unshift:c,finish:u,sort:h}}function dM(){let i=new WeakMap;function t(n,s){let r=i.get(n),o;return r===void 0?(o=new sp,i.set(n,[o])):s>=r.length?(o=new sp,r.push(o)):o=r[s],o}function e(){i=new WeakMap}return{get:t,dispose:e}}function pM(){let i={};return{get:function(t){if(i[t.id]!==void 0)return i[t.id];let e;switch(t.type){case"SunLight":case"DirectionalLight":e={direction:new X,color:new jt};break;case"SpotLight":e={position:new X,direction:new X,color:new jt,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":e={position:new X,color:new jt,distance:0,decay:0};break;case"HemisphereLight":e={direction:new X,skyColor:new jt,groundColor:new jt};break;case"RectAreaLight":e={color:new jt,position:new X,halfWidth:new X,halfHeight:new X};break}return i[t.id]=e,e}}}function mM(){let i={};return{get:function(t){if(i[t.id]!==void 0)return i[t.id];let e;switch(t.type){case"SunLight":case"DirectionalLight":e={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Yt};break;case"SpotLight":e={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Yt};break;case"PointLight":e={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Yt,shadowCameraNear:1,shadowCameraFar:1e3};break}return i[t.id]=e,e}}}var gM=0;function xM(i,t){return(t.castShadow?2:0)-(i.castShadow?2:0)+(t.map?1:0)-(i.map?1:0)}function yM(i){let t=new pM,e=mM(),n={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)n.probe.push(new X);let s=new X,r=new me,o=new me;function a(c){let h=0,u=0,f=0;for(let D=0;D<9;D++)n.probe[D].set(0,0,0);let p=0,m=0,x=0,g=0,d=0,_=0,E=0,S=0,T=0,R=0,y=0,w=0,O=0,v=0;c.sort(xM);for(let D=0,L=c.length;D<L;D++){let P=c[D],k=P.color,G=P.intensity,U=P.distance,tt=null;if(P.shadow&&P.shadow.map&&(P.shadow.map.texture.format===Ti?tt=P.shadow.map.texture:tt=P.shadow.map.depthTexture||P.shadow.map.texture),P.isAmbientLight)h+=k.r*G,u+=k.g*G,f+=k.b*G;else if(P.isLightProbe){for(let W=0;W<9;W++)n.probe[W].addScaledVector(P.sh.coefficients[W],G);v++}else if(P.isSunLight){let W=t.get(P);if(W.color.copy(P.color).multiplyScalar(P.intensity),P.castShadow){let Y=P.shadow,et=e.get(P);et.shadowIntensity=Y.intensity,et.shadowBias=Y.bias,et.shadowNormalBias=Y.normalBias,et.shadowRadius=Y.radius,et.shadowMapSize.copy(Y.mapSize).multiply(Y.getFrameExtents()),n.sunShadow[m]=et,n.sunShadowMap[m]=tt;let Mt=Y.getViewportCount();for(let ft=0;ft<Mt;ft++)n.sunShadowMatrix[x+ft]=Y.getMatrix(ft),n.sunShadowCascade[x+ft]=Y._cascadeData[ft];x+=Mt,m++}n.sun[p]=W,p++}else if(P.isDirectionalLight){let W=t.get(P);if(W.color.copy(P.color).multiplyScalar(P.intensity),P.castShadow){let Y=P.shadow,et=e.get(P);et.shadowIntensity=Y.intensity,et.shadowBias=Y.bias,et.shadowNormalBias=Y.normalBias,et.shadowRadius=Y.radius,et.shadowMapSize=Y.mapSize,n.directionalShadow[g]=et,n.directionalShadowMap[g]=tt,n.directionalShadowMatrix[g]=P.shadow.matrix,T++}n.directional[g]=W,g++}else if(P.isSpotLight){let W=t.get(P);W.position.setFromMatrixPosition(P.matrixWorld),W.color.copy(k).multiplyScalar(G),W.distance=U,W.coneCos=Math.cos(P.angle),W.penumbraCos=Math.cos(P.angle*(1-P.penumbra)),W.decay=P.decay,n.spot[_]=W;let Y=P.shadow;if(P.map&&(n.spotLightMap[w]=P.map,w++,Y.updateMatrices(P),P.castShadow&&O++),n.spotLightMatrix[_]=Y.matrix,P.castShadow){let et=e.get(P);et.shadowIntensity=Y.intensity,et.shadowBias=Y.bias,et.shadowNormalBias=Y.normalBias,et.shadowRadius=Y.radius,et.shadowMapSize=Y.mapSize,n.spotShadow[_]=et,n.spotShadowMap[_]=tt,y++}_++}else if(P.isRectAreaLight){let W=t.get(P);W.color.copy(k).multiplyScalar(G),W.halfWidth.set(P.width*.5,0,0),W.halfHeight.set(0,P.height*.5,0),n.rectArea[E]=W,E++}else if(P.isPointLight){let W=t.get(P);if(W.color.copy(P.color).multiplyScalar(P.intensity),W.distance=P.distance,W.decay=P.decay,P.castShadow){let Y=P.shadow,et=e.get(P);et.shadowIntensity=Y.intensity,et.shadowBias=Y.bias,et.shadowNormalBias=Y.normalBias,et.shadowRadius=Y.radius,et.shadowMapSize=Y.mapSize,et.shadowCameraNear=Y.camera.near,et.shadowCameraFar=Y.camera.far,n.pointShadow[d]=et,n.pointShadowMap[d]=tt,n.pointShadowMatrix[d]=P.shadow.matrix,R++}n.point[d]=W,d++}else if(P.isHemisphereLight){let W=t.get(P);W.skyColor.copy(P.color).multiplyScalar(G),W.groundColor.copy(P.groundColor).multiplyScalar(G),n.hemi[S]=W,S++}}E>0&&(i.has("OES_texture_float_linear")===!0?(n.rectAreaLTC1=_t.LTC_FLOAT_1,n.rectAreaLTC2=_t.LTC_FLOAT_2):(n.rectAreaLTC1=_t.LTC_HALF_1,n.rectAreaLTC2=_t.LTC_HALF_2)),n.ambient[0]=h,n.ambient[1]=u,n.ambient[2]=f;let A=n.hash;(A.sunLength!==p||A.directionalLength!==g||A.pointLength!==d||A.spotLength!==_||A.rectAreaLength!==E||A.hemiLength!==S||A.numSunShadows!==m||A.numDirectionalShadows!==T||A.numPointShadows!==R||A.numSpotShadows!==y||A.numSpotMaps!==w||A.numLightProbes!==v)&&(n.sun.length=p,n.directional.length=g,n.spot.length=_,n.rectArea.length=E,n.point.length=d,n.hemi.length=S,n.sunShadow.length=m,n.sunShadowMap.length=m,n.sunShadowMatrix.length=x,n.sunShadowCascade.length=x,n.directionalShadow.length=T,n.directionalShadowMap.length=T,n.directionalShadowMatrix.length=T,n.pointShadow.length=R,n.pointShadowMap.length=R,n.pointShadowMatrix.length=R,n.spotShadow.length=y,n.spotShadowMap.length=y,n.spotLightMatrix.length=y+w-O,n.spotLightMap.length=w,n.numSpotLightShadowsWithMaps=O,n.numLightProbes=v,A.sunLength=p,A.directionalLength=g,A.pointLength=d,A.spotLength=_,A.rectAreaLength=E,A.hemiLength=S,A.numSunShadows=m,A.numDirectionalShadows=T,A.numPointShadows=R,A.numSpotShadows=y,A.numSpotMaps=w,A.numLightProbes=v,n.version=gM++)}function l(c,h){let u=0,f=0,p=0,m=0,x=0,g=0,d=h.matrixWorldInverse;for(let _=0,E=c.length;_<E;_++){let S=c[_];if(S.isSunLight){let T=n.sun[u];T.direction.setFromMatrixPosition(S.matrixWorld),T.direction.transformDirection(d),u++}else if(S.isDirectionalLight){let T=n.directional[f];T.direction.setFromMatrixPosition(S.matrixWorld),s.setFromMatrixPosition(S.target.matrixWorld),T.direction.sub(s),T.direction.transformDirection(d),f++}else if(S.isSpotLight){let T=n.spot[m];T.position.setFromMatrixPosition(S.matrixWorld),T.position.applyMatrix4(d),T.direction.setFromMatrixPosition(S.matrixWorld),s.setFromMatrixPosition(S.target.matrixWorld),T.direction.sub(s),T.direction.transformDirection(d),m++}else if(S.isRectAreaLight){let T=n.rectArea[x];T.position.setFromMatrixPosition(S.matrixWorld),T.position.applyMatrix4(d),o.identity(),r.copy(S.matrixWorld),r.premultiply(d),o.extractRotation(r),T.halfWidth.set(S.width*.5,0,0),T.halfHeight.set(0,S.height*.5,0),T.halfWidth.applyMatrix4(o),T.halfHeight.applyMatrix4(o),x++}else if(S.isPointLight){let T=n.point[p];T.position.setFromMatrixPosition(S.matrixWorld),T.position.applyMatrix4(d),p++}else if(S.isHemisphereLight){let T=n.hemi[g];T.direction.setFromMatrixPosition(S.matrixWorld),T.direction.transformDirection(d),g++}}}return{setup:a,setupView:l,state:n}}function rp(i){let t=new yM(i),e=[],n=[],s=[];function r(u){h.camera=u,e.length=0,n.length=0,s.length=0}function o(u){u.isLightProbeGrid?s.push(u):e.push(u)}function a(u){n.push(u)}function l(){t.setup(e),s.sort((u,f)=>u.priority-f.priority||u.id-f.id)}function c(u){t.setupView(e,u)}let h={lightsArray:e,shadowsArray:n,lightProbeGridArray:s,camera:null,lights:t,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:h,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function _M(i){let t=new WeakMap;function e(s,r=0){let o=t.get(s),a;return o===void 0?(a=new rp(i),t.set(s,[a])):r>=o.length?(a=new rp(i),o.push(a)):a=o[r],a}function n(){t=new WeakMap}return{get:e,dispose:n}}var vM=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,bM=`uniform sampler2D shadow_pass;
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
}`,MM=[new X(1,0,0),new X(-1,0,0),new X(0,1,0),new X(0,-1,0),new X(0,0,1),new X(0,0,-1)],SM=[new X(0,-1,0),new X(0,-1,0),new X(0,0,1),new X(0,0,-1),new X(0,-1,0),new X(0,-1,0)],op=new me,Cr=new X,uh=new X;function wM(i,t,e){let n=new Hi,s=new Yt,r=new Yt,o=new de,a=new ea,l=new na,c={},h=e.maxTextureSize,u={[wi]:Xe,[Xe]:wi,[gn]:gn},f=new kn({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new Yt},radius:{value:4}},vertexShader:vM,fragmentShader:bM}),p=f.clone();p.defines.HORIZONTAL_PASS=1;let m=new ti;m.setAttribute("position",new Ke(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let x=new mn(m,f),g=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=xr;let d=this.type;this.render=function(R,y,w){if(g.enabled===!1||g.autoUpdate===!1&&g.needsUpdate===!1||R.length===0)return;this.type===sd&&(Lt("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=xr);let O=i.getRenderTarget(),v=i.getActiveCubeFace(),A=i.getActiveMipmapLevel(),D=i.state;D.setBlending(Wi),D.buffers.depth.getReversed()===!0?D.buffers.color.setClear(0,0,0,0):D.buffers.color.setClear(1,1,1,1),D.buffers.depth.setTest(!0),D.setScissorTest(!1);let L=d!==this.type;L&&y.traverse(function(P){P.material&&(Array.isArray(P.material)?P.material.forEach(k=>k.needsUpdate=!0):P.material.needsUpdate=!0)});for(let P=0,k=R.length;P<k;P++){let G=R[P],U=G.shadow;if(U===void 0){Lt("WebGLShadowMap:",G,"has no shadow.");continue}if(U.autoUpdate===!1&&U.needsUpdate===!1)continue;s.copy(U.mapSize);let tt=U.getFrameExtents();s.multiply(tt),r.copy(U.mapSize),(s.x>h||s.y>h)&&(s.x>h&&(r.x=Math.floor(h/tt.x),s.x=r.x*tt.x,U.mapSize.x=r.x),s.y>h&&(r.y=Math.floor(h/tt.y),s.y=r.y*tt.y,U.mapSize.y=r.y));let W=i.state.buffers.depth.getReversed();if(U.camera._reversedDepth=W,U.map===null||L===!0){if(U.map!==null&&(U.map.depthTexture!==null&&(U.map.depthTexture.dispose(),U.map.depthTexture=null),U.map.dispose()),this.type===Ls){if(G.isPointLight){Lt("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}U.map=new Qe(s.x,s.y,{format:Ti,type:Cn,minFilter:We,magFilter:We,generateMipmaps:!1}),U.map.texture.name=G.name+".shadowMap",U.map.depthTexture=new ei(s.x,s.y,An),U.map.depthTexture.name=G.name+".shadowMapDepth",U.map.depthTexture.format=Qn,U.map.depthTexture.compareFunction=null,U.map.depthTexture.minFilter=Ie,U.map.depthTexture.magFilter=Ie}else G.isPointLight?(U.map=new Pr(s.x),U.map.depthTexture=new ur(s.x,Tn)):(U.map=new Qe(s.x,s.y),U.map.depthTexture=new ei(s.x,s.y,Tn)),U.map.depthTexture.name=G.name+".shadowMap",U.map.depthTexture.format=Qn,this.type===xr?(U.map.depthTexture.compareFunction=W?nh:eh,U.map.depthTexture.minFilter=We,U.map.depthTexture.magFilter=We):(U.map.depthTexture.compareFunction=null,U.map.depthTexture.minFilter=Ie,U.map.depthTexture.magFilter=Ie);U.camera.updateProjectionMatrix()}U.map.isWebGLCubeRenderTarget!==!0&&(U.map.width!==s.x||U.map.height!==s.y)&&U.map.setSize(s.x,s.y);let Y=U.map.isWebGLCubeRenderTarget?6:U.getViewportCount();G.isPointLight!==!0&&U.updateMatrices(G,w);let et=(U.camera.layers.mask&4294967294)!==0?U.camera.layers:w.layers;for(let Mt=0;Mt<Y;Mt++){let ft=U.getCamera(Mt);if(G.isPointLight){let q=U.camera,st=U.matrix,gt=G.distance||q.far;gt!==q.far&&(q.far=gt,q.updateProjectionMatrix()),Cr.setFromMatrixPosition(G.matrixWorld),q.position.copy(Cr),uh.copy(q.position),uh.add(MM[Mt]),q.up.copy(SM[Mt]),q.lookAt(uh),q.updateMatrixWorld(),st.makeTranslation(-Cr.x,-Cr.y,-Cr.z),op.multiplyMatrices(q.projectionMatrix,q.matrixWorldInverse),U._frustum.setFromProjectionMatrix(op,q.coordinateSystem,q.reversedDepth)}if(U.map.isWebGLCubeRenderTarget)i.setRenderTarget(U.map,Mt),i.clear();else{Mt===0&&(i.setRenderTarget(U.map),i.clear());let q=U.getViewport(Mt);o.set(r.x*q.x,r.y*q.y,r.x*q.z,r.y*q.w),D.viewport(o)}n=U.getFrustum(Mt),S(y,w,ft,G,et,this.type)}U.isPointLightShadow!==!0&&this.type===Ls&&_(U,w),U.needsUpdate=!1}d=this.type,g.needsUpdate=!1,i.setRenderTarget(O,v,A)};function _(R,y){let w=t.update(x);f.defines.VSM_SAMPLES!==R.blurSamples&&(f.defines.VSM_SAMPLES=R.blurSamples,p.defines.VSM_SAMPLES=R.blurSamples,f.needsUpdate=!0,p.needsUpdate=!0),R.mapPass===null?R.mapPass=new Qe(s.x,s.y,{format:Ti,type:Cn}):(R.mapPass.width!==R.map.width||R.mapPass.height!==R.map.height)&&R.mapPass.setSize(R.map.width,R.map.height),f.uniforms.shadow_pass.value=R.map.depthTexture,f.uniforms.resolution.value.set(R.map.width,R.map.height),f.uniforms.radius.value=R.radius,i.setRenderTarget(R.mapPass),i.clear(),i.renderBufferDirect(y,null,w,f,x,null),p.uniforms.shadow_pass.value=R.mapPass.texture,p.uniforms.resolution.value.set(R.map.width,R.map.height),p.uniforms.radius.value=R.radius,i.setRenderTarget(R.map),i.clear(),i.renderBufferDirect(y,null,w,p,x,null)}function E(R,y,w,O){let v=null,A=w.isPointLight===!0?R.customDistanceMaterial:R.customDepthMaterial;if(A!==void 0)v=A;else if(v=w.isPointLight===!0?l:a,i.localClippingEnabled&&y.clipShadows===!0&&Array.isArray(y.clippingPlanes)&&y.clippingPlanes.length!==0||y.displacementMap&&y.displacementScale!==0||y.alphaMap&&y.alphaTest>0||y.map&&y.alphaTest>0||y.alphaToCoverage===!0){let D=v.uuid,L=y.uuid,P=c[D];P===void 0&&(P={},c[D]=P);let k=P[L];k===void 0&&(k=v.clone(),P[L]=k,y.addEventListener("dispose",T)),v=k}if(v.visible=y.visible,v.wireframe=y.wireframe,O===Ls?v.side=y.shadowSide!==null?y.shadowSide:y.side:v.side=y.shadowSide!==null?y.shadowSide:u[y.side],v.alphaMap=y.alphaMap,v.alphaTest=y.alphaToCoverage===!0?.5:y.alphaTest,v.map=y.map,v.clipShadows=y.clipShadows,v.clippingPlanes=y.clippingPlanes,v.clipIntersection=y.clipIntersection,v.displacementMap=y.displacementMap,v.displacementScale=y.displacementScale,v.displacementBias=y.displacementBias,v.wireframeLinewidth=y.wireframeLinewidth,v.linewidth=y.linewidth,w.isPointLight===!0&&v.isMeshDistanceMaterial===!0){let D=i.properties.get(v);D.light=w}return v}function S(R,y,w,O,v,A){if(R.visible===!1)return;if(R.layers.test(v)&&(R.isMesh||R.isLine||R.isPoints)&&(R.castShadow||R.receiveShadow&&A===Ls)&&(!R.frustumCulled||R.intersectsFrustum(n))){R.modelViewMatrix.multiplyMatrices(w.matrixWorldInverse,R.matrixWorld);let P=t.update(R),k=R.material;if(Array.isArray(k)){let G=P.groups;for(let U=0,tt=G.length;U<tt;U++){let W=G[U],Y=k[W.materialIndex];if(Y&&Y.visible){let et=E(R,Y,O,A);R.onBeforeShadow(i,R,y,w,P,et,W),i.renderBufferDirect(w,null,P,et,R,W),R.onAfterShadow(i,R,y,w,P,et,W)}}}else if(k.visible){let G=E(R,k,O,A);R.onBeforeShadow(i,R,y,w,P,G,null),i.renderBufferDirect(w,null,P,G,R,null),R.onAfterShadow(i,R,y,w,P,G,null)}}let L=R.children;for(let P=0,k=L.length;P<k;P++)S(L[P],y,w,O,v,A)}function T(R){R.target.removeEventListener("dispose",T);for(let w in c){let O=c[w],v=R.target.uuid;v in O&&(O[v].dispose(),delete O[v])}}}function EM(i,t){function e(){let I=!1,K=new de,$=null,ht=new de(0,0,0,0);return{setMask:function(rt){$!==rt&&!I&&(i.colorMask(rt,rt,rt,rt),$=rt)},setLocked:function(rt){I=rt},setClear:function(rt,lt,At,Vt,it){it===!0&&(rt*=Vt,lt*=Vt,At*=Vt),K.set(rt,lt,At,Vt),ht.equals(K)===!1&&(i.clearColor(rt,lt,At,Vt),ht.copy(K))},reset:function(){I=!1,$=null,ht.set(-1,0,0,0)}}}function n(){let I=!1,K=!1,$=null,ht=null,rt=null;return{setReversed:function(lt){if(K!==lt){let At=t.get("EXT_clip_control");lt?At.clipControlEXT(At.LOWER_LEFT_EXT,At.ZERO_TO_ONE_EXT):At.clipControlEXT(At.LOWER_LEFT_EXT,At.NEGATIVE_ONE_TO_ONE_EXT),K=lt;let Vt=rt;rt=null,this.setClear(Vt)}},getReversed:function(){return K},setTest:function(lt){lt?xt(i.DEPTH_TEST):Ot(i.DEPTH_TEST)},setMask:function(lt){$!==lt&&!I&&(i.depthMask(lt),$=lt)},setFunc:function(lt){if(K&&(lt=Nd[lt]),ht!==lt){switch(lt){case Uo:i.depthFunc(i.NEVER);break;case Bo:i.depthFunc(i.ALWAYS);break;case ko:i.depthFunc(i.LESS);break;case ws:i.depthFunc(i.LEQUAL);break;case zo:i.depthFunc(i.EQUAL);break;case Vo:i.depthFunc(i.GEQUAL);break;case Go:i.depthFunc(i.GREATER);break;case Ho:i.depthFunc(i.NOTEQUAL);break;default:i.depthFunc(i.LEQUAL)}ht=lt}},setLocked:function(lt){I=lt},setClear:function(lt){rt!==lt&&(rt=lt,K&&(lt=1-lt),i.clearDepth(lt))},reset:function(){I=!1,$=null,ht=null,rt=null,K=!1}}}function s(){let I=!1,K=null,$=null,ht=null,rt=null,lt=null,At=null,Vt=null,it=null;return{setTest:function(Ct){I||(Ct?xt(i.STENCIL_TEST):Ot(i.STENCIL_TEST))},setMask:function(Ct){K!==Ct&&!I&&(i.stencilMask(Ct),K=Ct)},setFunc:function(Ct,zt,yt){($!==Ct||ht!==zt||rt!==yt)&&(i.stencilFunc(Ct,zt,yt),$=Ct,ht=zt,rt=yt)},setOp:function(Ct,zt,yt){(lt!==Ct||At!==zt||Vt!==yt)&&(i.stencilOp(Ct,zt,yt),lt=Ct,At=zt,Vt=yt)},setLocked:function(Ct){I=Ct},setClear:function(Ct){it!==Ct&&(i.clearStencil(Ct),it=Ct)},reset:function(){I=!1,K=null,$=null,ht=null,rt=null,lt=null,At=null,Vt=null,it=null}}}let r=new e,o=new n,a=new s,l={},c=new WeakMap,h={},u={},f={},p=new WeakMap,m=[],x=null,g=!1,d=null,_=null,E=null,S=null,T=null,R=null,y=null,w=new jt(0,0,0),O=0,v=!1,A=null,D=null,L=null,P=null,k=null,G=i.getParameter(i.MAX_COMBINED_TEXTURE_IMAGE_UNITS),U=!1,tt=0,W=i.getParameter(i.VERSION);W.indexOf("WebGL")!==-1?(tt=parseFloat(/^WebGL (\d)/.exec(W)[1]),U=tt>=1):W.indexOf("OpenGL ES")!==-1&&(tt=parseFloat(/^OpenGL ES (\d)/.exec(W)[1]),U=tt>=2);let Y=null,et={},Mt=i.getParameter(i.SCISSOR_BOX),ft=i.getParameter(i.VIEWPORT),q=new de().fromArray(Mt),st=new de().fromArray(ft);function gt(I,K,$,ht){let rt=new Uint8Array(4),lt=i.createTexture();i.bindTexture(I,lt),i.texParameteri(I,i.TEXTURE_MIN_FILTER,i.NEAREST),i.texParameteri(I,i.TEXTURE_MAG_FILTER,i.NEAREST);for(let At=0;At<$;At++)I===i.TEXTURE_3D||I===i.TEXTURE_2D_ARRAY?i.texImage3D(K,0,i.RGBA,1,1,ht,0,i.RGBA,i.UNSIGNED_BYTE,rt):i.texImage2D(K+At,0,i.RGBA,1,1,0,i.RGBA,i.UNSIGNED_BYTE,rt);return lt}let bt={};bt[i.TEXTURE_2D]=gt(i.TEXTURE_2D,i.TEXTURE_2D,1),bt[i.TEXTURE_CUBE_MAP]=gt(i.TEXTURE_CUBE_MAP,i.TEXTURE_CUBE_MAP_POSITIVE_X,6),bt[i.TEXTURE_2D_ARRAY]=gt(i.TEXTURE_2D_ARRAY,i.TEXTURE_2D_ARRAY,1,1),bt[i.TEXTURE_3D]=gt(i.TEXTURE_3D,i.TEXTURE_3D,1,1),r.setClear(0,0,0,1),o.setClear(1),a.setClear(0),xt(i.DEPTH_TEST),o.setFunc(ws),qe(!1),he(Lc),xt(i.CULL_FACE),be(Wi);function xt(I){h[I]!==!0&&(i.enable(I),h[I]=!0)}function Ot(I){h[I]!==!1&&(i.disable(I),h[I]=!1)}function pe(I,K){return f[I]!==K?(i.bindFramebuffer(I,K),f[I]=K,I===i.DRAW_FRAMEBUFFER&&(f[i.FRAMEBUFFER]=K),I===i.FRAMEBUFFER&&(f[i.DRAW_FRAMEBUFFER]=K),!0):!1}function Pt(I,K){let $=m,ht=!1;if(I){$=p.get(K),$===void 0&&($=[],p.set(K,$));let rt=I.textures;if($.length!==rt.length||$[0]!==i.COLOR_ATTACHMENT0){for(let lt=0,At=rt.length;lt<At;lt++)$[lt]=i.COLOR_ATTACHMENT0+lt;$.length=rt.length,ht=!0}}else $[0]!==i.BACK&&($[0]=i.BACK,ht=!0);ht&&i.drawBuffers($)}function Kt(I){return x!==I?(i.useProgram(I),x=I,!0):!1}let ee={[ni]:i.FUNC_ADD,[rd]:i.FUNC_SUBTRACT,[od]:i.FUNC_REVERSE_SUBTRACT};ee[ga]=i.MIN,ee[xa]=i.MAX;let Ht={[ad]:i.ZERO,[yr]:i.ONE,[ld]:i.SRC_COLOR,[Oc]:i.SRC_ALPHA,[pd]:i.SRC_ALPHA_SATURATE,[fd]:i.DST_COLOR,[hd]:i.DST_ALPHA,[cd]:i.ONE_MINUS_SRC_COLOR,[Uc]:i.ONE_MINUS_SRC_ALPHA,[dd]:i.ONE_MINUS_DST_COLOR,[ud]:i.ONE_MINUS_DST_ALPHA,[md]:i.CONSTANT_COLOR,[gd]:i.ONE_MINUS_CONSTANT_COLOR,[xd]:i.CONSTANT_ALPHA,[yd]:i.ONE_MINUS_CONSTANT_ALPHA};function be(I,K,$,ht,rt,lt,At,Vt,it,Ct){if(I===Wi){g===!0&&(Ot(i.BLEND),g=!1);return}if(g===!1&&(xt(i.BLEND),g=!0),I!==ma){if(I!==d||Ct!==v){if((_!==ni||T!==ni)&&(i.blendEquation(i.FUNC_ADD),_=ni,T=ni),Ct)switch(I){case Ei:i.blendFuncSeparate(i.ONE,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case Dc:i.blendFunc(i.ONE,i.ONE);break;case Nc:i.blendFuncSeparate(i.ZERO,i.ONE_MINUS_SRC_COLOR,i.ZERO,i.ONE);break;case Fc:i.blendFuncSeparate(i.DST_COLOR,i.ONE_MINUS_SRC_ALPHA,i.ZERO,i.ONE);break;default:Dt("WebGLState: Invalid blending: ",I);break}else switch(I){case Ei:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case Dc:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE,i.ONE,i.ONE);break;case Nc:Dt("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Fc:Dt("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:Dt("WebGLState: Invalid blending: ",I);break}E=null,S=null,R=null,y=null,w.set(0,0,0),O=0,d=I,v=Ct}return}rt=rt||K,lt=lt||$,At=At||ht,(K!==_||rt!==T)&&(i.blendEquationSeparate(ee[K],ee[rt]),_=K,T=rt),($!==E||ht!==S||lt!==R||At!==y)&&(i.blendFuncSeparate(Ht[$],Ht[ht],Ht[lt],Ht[At]),E=$,S=ht,R=lt,y=At),(Vt.equals(w)===!1||it!==O)&&(i.blendColor(Vt.r,Vt.g,Vt.b,it),w.copy(Vt),O=it),d=I,v=!1}function ge(I,K){I.side===gn?Ot(i.CULL_FACE):xt(i.CULL_FACE);let $=I.side===Xe;K&&($=!$),qe($),I.blending===Ei&&I.transparent===!1?be(Wi):be(I.blending,I.blendEquation,I.blendSrc,I.blendDst,I.blendEquationAlpha,I.blendSrcAlpha,I.blendDstAlpha,I.blendColor,I.blendAlpha,I.premultipliedAlpha),o.setFunc(I.depthFunc),o.setTest(I.depthTest),o.setMask(I.depthWrite),r.setMask(I.colorWrite);let ht=I.stencilWrite;a.setTest(ht),ht&&(a.setMask(I.stencilWriteMask),a.setFunc(I.stencilFunc,I.stencilRef,I.stencilFuncMask),a.setOp(I.stencilFail,I.stencilZFail,I.stencilZPass)),Ee(I.polygonOffset,I.polygonOffsetFactor,I.polygonOffsetUnits),I.alphaToCoverage===!0?xt(i.SAMPLE_ALPHA_TO_COVERAGE):Ot(i.SAMPLE_ALPHA_TO_COVERAGE)}function qe(I){A!==I&&(I?i.frontFace(i.CW):i.frontFace(i.CCW),A=I)}function he(I){I!==nd?(xt(i.CULL_FACE),I!==D&&(I===Lc?i.cullFace(i.BACK):I===id?i.cullFace(i.FRONT):i.cullFace(i.FRONT_AND_BACK))):Ot(i.CULL_FACE),D=I}function Pn(I){I!==L&&(U&&i.lineWidth(I),L=I)}function Ee(I,K,$){I?(xt(i.POLYGON_OFFSET_FILL),(P!==K||k!==$)&&(P=K,k=$,o.getReversed()&&(K=-K,$=-$),i.polygonOffset(K,$))):Ot(i.POLYGON_OFFSET_FILL)}function nn(I){I?xt(i.SCISSOR_TEST):Ot(i.SCISSOR_TEST)}function sn(I){I===void 0&&(I=i.TEXTURE0+G-1),Y!==I&&(i.activeTexture(I),Y=I)}function rn(I,K,$){$===void 0&&(Y===null?$=i.TEXTURE0+G-1:$=Y);let ht=et[$];ht===void 0&&(ht={type:void 0,texture:void 0},et[$]=ht),(ht.type!==I||ht.texture!==K)&&(Y!==$&&(i.activeTexture($),Y=$),i.bindTexture(I,K||bt[I]),ht.type=I,ht.texture=K)}function F(){let I=et[Y];I!==void 0&&I.type!==void 0&&(i.bindTexture(I.type,null),I.type=void 0,I.texture=void 0)}function on(){try{i.compressedTexImage2D(...arguments)}catch(I){Dt("WebGLState:",I)}}function ae(){try{i.compressedTexImage3D(...arguments)}catch(I){Dt("WebGLState:",I)}}function le(){try{i.texSubImage2D(...arguments)}catch(I){Dt("WebGLState:",I)}}function mt(){try{i.texSubImage3D(...arguments)}catch(I){Dt("WebGLState:",I)}}function Me(){try{i.compressedTexSubImage2D(...arguments)}catch(I){Dt("WebGLState:",I)}}function It(){try{i.compressedTexSubImage3D(...arguments)}catch(I){Dt("WebGLState:",I)}}function Ut(){try{i.texStorage2D(...arguments)}catch(I){Dt("WebGLState:",I)}}function C(){try{i.texStorage3D(...arguments)}catch(I){Dt("WebGLState:",I)}}function b(){try{i.texImage2D(...arguments)}catch(I){Dt("WebGLState:",I)}}function z(){try{i.texImage3D(...arguments)}catch(I){Dt("WebGLState:",I)}}function nt(I){return u[I]!==void 0?u[I]:i.getParameter(I)}function Q(I,K){u[I]!==K&&(i.pixelStorei(I,K),u[I]=K)}function at(I){q.equals(I)===!1&&(i.scissor(I.x,I.y,I.z,I.w),q.copy(I))}function dt(I){st.equals(I)===!1&&(i.viewport(I.x,I.y,I.z,I.w),st.copy(I))}function J(I,K){let $=c.get(K);$===void 0&&($=new WeakMap,c.set(K,$));let ht=$.get(I);ht===void 0&&(ht=i.getUniformBlockIndex(K,I.name),i.uniformBlockBinding(K,ht,ht),$.set(I,ht))}function Z(I,K,$){let rt=c.get(K).get(I);l[rt]!==$&&(i.bindBufferBase(i.UNIFORM_BUFFER,rt,$),l[rt]=$)}function ct(){i.disable(i.BLEND),i.disable(i.CULL_FACE),i.disable(i.DEPTH_TEST),i.disable(i.POLYGON_OFFSET_FILL),i.disable(i.SCISSOR_TEST),i.disable(i.STENCIL_TEST),i.disable(i.SAMPLE_ALPHA_TO_COVERAGE),i.blendEquation(i.FUNC_ADD),i.blendFunc(i.ONE,i.ZERO),i.blendFuncSeparate(i.ONE,i.ZERO,i.ONE,i.ZERO),i.blendColor(0,0,0,0),i.colorMask(!0,!0,!0,!0),i.clearColor(0,0,0,0),i.depthMask(!0),i.depthFunc(i.LESS),o.setReversed(!1),i.clearDepth(1),i.stencilMask(4294967295),i.stencilFunc(i.ALWAYS,0,4294967295),i.stencilOp(i.KEEP,i.KEEP,i.KEEP),i.clearStencil(0),i.cullFace(i.BACK),i.frontFace(i.CCW),i.polygonOffset(0,0),i.activeTexture(i.TEXTURE0),i.bindFramebuffer(i.FRAMEBUFFER,null),i.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),i.bindFramebuffer(i.READ_FRAMEBUFFER,null),i.useProgram(null),i.lineWidth(1),i.scissor(0,0,i.canvas.width,i.canvas.height),i.viewport(0,0,i.canvas.width,i.canvas.height),i.pixelStorei(i.PACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,!1),i.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),i.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,i.BROWSER_DEFAULT_WEBGL),i.pixelStorei(i.PACK_ROW_LENGTH,0),i.pixelStorei(i.PACK_SKIP_PIXELS,0),i.pixelStorei(i.PACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_ROW_LENGTH,0),i.pixelStorei(i.UNPACK_IMAGE_HEIGHT,0),i.pixelStorei(i.UNPACK_SKIP_PIXELS,0),i.pixelStorei(i.UNPACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_SKIP_IMAGES,0),h={},u={},Y=null,et={},f={},l={},p=new WeakMap,m=[],x=null,g=!1,d=null,_=null,E=null,S=null,T=null,R=null,y=null,w=new jt(0,0,0),O=0,v=!1,A=null,D=null,L=null,P=null,k=null,q.set(0,0,i.canvas.width,i.canvas.height),st.set(0,0,i.canvas.width,i.canvas.height),r.reset(),o.reset(),a.reset()}return{buffers:{color:r,depth:o,stencil:a},enable:xt,disable:Ot,bindFramebuffer:pe,drawBuffers:Pt,useProgram:Kt,setBlending:be,setMaterial:ge,setFlipSided:qe,setCullFace:he,setLineWidth:Pn,setPolygonOffset:Ee,setScissorTest:nn,activeTexture:sn,bindTexture:rn,unbindTexture:F,compressedTexImage2D:on,compressedTexImage3D:ae,texImage2D:b,texImage3D:z,pixelStorei:Q,getParameter:nt,updateUBOMapping:J,uniformBlockBinding:Z,texStorage2D:Ut,texStorage3D:C,texSubImage2D:le,texSubImage3D:mt,compressedTexSubImage2D:Me,compressedTexSubImage3D:It,scissor:at,viewport:dt,reset:ct}}function TM(i,t,e,n,s,r,o){let a=t.has("WEBGL_multisampled_render_to_texture")?t.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new Yt,h=new WeakMap,u=new Set,f,p=new WeakMap,m=new Set,x=new FinalizationRegistry(C=>m.delete(C)),g=!1;try{g=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function d(C,b){return g?new OffscreenCanvas(C,b):ir("canvas")}function _(C,b,z){let nt=1,Q=Ut(C);if((Q.width>z||Q.height>z)&&(nt=z/Math.max(Q.width,Q.height)),nt<1)if(typeof HTMLImageElement<"u"&&C instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&C instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&C instanceof ImageBitmap||typeof VideoFrame<"u"&&C instanceof VideoFrame){let at=Math.floor(nt*Q.width),dt=Math.floor(nt*Q.height);f===void 0&&(f=d(at,dt));let J=b?d(at,dt):f;return J.width=at,J.height=dt,J.getContext("2d").drawImage(C,0,0,at,dt),Lt("WebGLRenderer: Texture has been resized from ("+Q.width+"x"+Q.height+") to ("+at+"x"+dt+")."),J}else return"data"in C&&Lt("WebGLRenderer: Image in DataTexture is too big ("+Q.width+"x"+Q.height+")."),C;return C}function E(C){return C.generateMipmaps}function S(C){i.generateMipmap(C)}function T(C){return C.isWebGLCubeRenderTarget?i.TEXTURE_CUBE_MAP:C.isWebGL3DRenderTarget?i.TEXTURE_3D:C.isWebGLArrayRenderTarget||C.isCompressedArrayTexture?i.TEXTURE_2D_ARRAY:i.TEXTURE_2D}function R(C,b,z,nt,Q,at=!1){if(C!==null){if(i[C]!==void 0)return i[C];Lt("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+C+"'")}let dt;nt&&(dt=t.get("EXT_texture_norm16"),dt||Lt("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let J=b;if(b===i.RED&&(z===i.FLOAT&&(J=i.R32F),z===i.HALF_FLOAT&&(J=i.R16F),z===i.UNSIGNED_BYTE&&(J=i.R8),z===i.UNSIGNED_SHORT&&dt&&(J=dt.R16_EXT),z===i.SHORT&&dt&&(J=dt.R16_SNORM_EXT)),b===i.RED_INTEGER&&(z===i.UNSIGNED_BYTE&&(J=i.R8UI),z===i.UNSIGNED_SHORT&&(J=i.R16UI),z===i.UNSIGNED_INT&&(J=i.R32UI),z===i.BYTE&&(J=i.R8I),z===i.SHORT&&(J=i.R16I),z===i.INT&&(J=i.R32I)),b===i.RG&&(z===i.FLOAT&&(J=i.RG32F),z===i.HALF_FLOAT&&(J=i.RG16F),z===i.UNSIGNED_BYTE&&(J=i.RG8),z===i.UNSIGNED_SHORT&&dt&&(J=dt.RG16_EXT),z===i.SHORT&&dt&&(J=dt.RG16_SNORM_EXT)),b===i.RG_INTEGER&&(z===i.UNSIGNED_BYTE&&(J=i.RG8UI),z===i.UNSIGNED_SHORT&&(J=i.RG16UI),z===i.UNSIGNED_INT&&(J=i.RG32UI),z===i.BYTE&&(J=i.RG8I),z===i.SHORT&&(J=i.RG16I),z===i.INT&&(J=i.RG32I)),b===i.RGB_INTEGER&&(z===i.UNSIGNED_BYTE&&(J=i.RGB8UI),z===i.UNSIGNED_SHORT&&(J=i.RGB16UI),z===i.UNSIGNED_INT&&(J=i.RGB32UI),z===i.BYTE&&(J=i.RGB8I),z===i.SHORT&&(J=i.RGB16I),z===i.INT&&(J=i.RGB32I)),b===i.RGBA_INTEGER&&(z===i.UNSIGNED_BYTE&&(J=i.RGBA8UI),z===i.UNSIGNED_SHORT&&(J=i.RGBA16UI),z===i.UNSIGNED_INT&&(J=i.RGBA32UI),z===i.BYTE&&(J=i.RGBA8I),z===i.SHORT&&(J=i.RGBA16I),z===i.INT&&(J=i.RGBA32I)),b===i.RGB&&(z===i.UNSIGNED_SHORT&&dt&&(J=dt.RGB16_EXT),z===i.SHORT&&dt&&(J=dt.RGB16_SNORM_EXT),z===i.UNSIGNED_INT_5_9_9_9_REV&&(J=i.RGB9_E5),z===i.UNSIGNED_INT_10F_11F_11F_REV&&(J=i.R11F_G11F_B10F)),b===i.RGBA){let Z=at?er:Xt.getTransfer(Q);z===i.FLOAT&&(J=i.RGBA32F),z===i.HALF_FLOAT&&(J=i.RGBA16F),z===i.UNSIGNED_BYTE&&(J=Z===te?i.SRGB8_ALPHA8:i.RGBA8),z===i.UNSIGNED_SHORT&&dt&&(J=dt.RGBA16_EXT),z===i.SHORT&&dt&&(J=dt.RGBA16_SNORM_EXT),z===i.UNSIGNED_SHORT_4_4_4_4&&(J=i.RGBA4),z===i.UNSIGNED_SHORT_5_5_5_1&&(J=i.RGB5_A1)}return(J===i.R16F||J===i.R32F||J===i.RG16F||J===i.RG32F||J===i.RGBA16F||J===i.RGBA32F)&&t.get("EXT_color_buffer_float"),J}function y(C,b){let z;return C?b===null||b===Tn||b===qi?z=i.DEPTH24_STENCIL8:b===An?z=i.DEPTH32F_STENCIL8:b===Ns&&(z=i.DEPTH24_STENCIL8,Lt("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):b===null||b===Tn||b===qi?z=i.DEPTH_COMPONENT24:b===An?z=i.DEPTH_COMPONENT32F:b===Ns&&(z=i.DEPTH_COMPONENT16),z}function w(C,b){return E(C)===!0||C.isFramebufferTexture&&C.minFilter!==Ie&&C.minFilter!==We?Math.log2(Math.max(b.width,b.height))+1:C.mipmaps.length>0?C.mipmaps.length:C.isCompressedTexture&&Array.isArray(C.image)?b.mipmaps.length:1}function O(C){let b=new WeakRef(C);n.get(C).__ref=b,m.add(b),x.register(C,b,b)}function v(C){let b=n.get(C).__ref;b!==void 0&&(m.delete(b),x.unregister(b))}function A(C){L(C.target)}function D(C){P(C.target)}function L(C){C.removeEventListener("dispose",A),v(C),G(C),C.isVideoTexture&&h.delete(C),C.isHTMLTexture&&u.delete(C)}function P(C){C.removeEventListener("dispose",D),v(C),tt(C)}function k(){for(let C of m){let b=C.deref();b!==void 0&&(b.isRenderTarget===!0?P(b):L(b))}m.clear(),u.clear()}function G(C){let b=n.get(C);if(b.__webglInit===void 0)return;let z=C.source,nt=p.get(z);if(nt){let Q=nt[b.__cacheKey];Q.usedTimes--,Q.usedTimes===0&&U(C),Object.keys(nt).length===0&&p.delete(z)}n.remove(C)}function U(C){let b=n.get(C);i.deleteTexture(b.__webglTexture);let z=C.source,nt=p.get(z);delete nt[b.__cacheKey],o.memory.textures--}function tt(C){let b=n.get(C);b.__depthDisposeCallback&&b.__depthDisposeCallback();let z=C.depthTexture;if(z&&z.renderTarget===C&&L(z),C.isWebGLCubeRenderTarget)for(let Q=0;Q<6;Q++){if(Array.isArray(b.__webglFramebuffer[Q]))for(let at=0;at<b.__webglFramebuffer[Q].length;at++)i.deleteFramebuffer(b.__webglFramebuffer[Q][at]);else i.deleteFramebuffer(b.__webglFramebuffer[Q]);b.__webglDepthbuffer&&i.deleteRenderbuffer(b.__webglDepthbuffer[Q])}else{if(Array.isArray(b.__webglFramebuffer))for(let Q=0;Q<b.__webglFramebuffer.length;Q++)i.deleteFramebuffer(b.__webglFramebuffer[Q]);else i.deleteFramebuffer(b.__webglFramebuffer);if(b.__webglDepthbuffer&&i.deleteRenderbuffer(b.__webglDepthbuffer),b.__webglMultisampledFramebuffer&&i.deleteFramebuffer(b.__webglMultisampledFramebuffer),b.__webglColorRenderbuffer)for(let Q=0;Q<b.__webglColorRenderbuffer.length;Q++)b.__webglColorRenderbuffer[Q]&&i.deleteRenderbuffer(b.__webglColorRenderbuffer[Q]);b.__webglDepthRenderbuffer&&i.deleteRenderbuffer(b.__webglDepthRenderbuffer)}let nt=C.textures;for(let Q=0,at=nt.length;Q<at;Q++){let dt=n.get(nt[Q]);dt.__webglTexture&&(i.deleteTexture(dt.__webglTexture),o.memory.textures--),n.remove(nt[Q])}n.remove(C)}let W=0;function Y(){W=0}function et(){return W}function Mt(C){W=C}function ft(){let C=W;return C>=s.maxTextures&&Lt("WebGLTextures: Trying to use "+(C+1)+" texture units while this GPU supports only "+s.maxTextures),W+=1,C}function q(C){let b=[];return b.push(C.wrapS),b.push(C.wrapT),b.push(C.wrapR||0),b.push(C.magFilter),b.push(C.minFilter),b.push(C.anisotropy),b.push(C.internalFormat),b.push(C.format),b.push(C.type),b.push(C.generateMipmaps),b.push(C.mipmapsAutoUpdate),b.push(C.premultiplyAlpha),b.push(C.flipY),b.push(C.unpackAlignment),b.push(C.colorSpace),b.join()}function st(C,b){let z=n.get(C);if(C.isVideoTexture&&Me(C),C.isRenderTargetTexture===!1&&C.isExternalTexture!==!0&&C.version>0&&z.__version!==C.version){let nt=C.image;if(nt===null)Lt("WebGLRenderer: Texture marked for update but no image data found.");else if(nt.complete===!1)Lt("WebGLRenderer: Texture marked for update but image is incomplete");else{ge(z,C,b);return}}else C.isExternalTexture&&(z.__webglTexture=C.sourceTexture?C.sourceTexture:null);e.bindTexture(i.TEXTURE_2D,z.__webglTexture,i.TEXTURE0+b)}function gt(C,b){let z=n.get(C);if(C.isRenderTargetTexture===!1&&C.version>0&&z.__version!==C.version){ge(z,C,b);return}else C.isExternalTexture&&(z.__webglTexture=C.sourceTexture?C.sourceTexture:null);e.bindTexture(i.TEXTURE_2D_ARRAY,z.__webglTexture,i.TEXTURE0+b)}function bt(C,b){let z=n.get(C);if(C.isRenderTargetTexture===!1&&C.version>0&&z.__version!==C.version){ge(z,C,b);return}e.bindTexture(i.TEXTURE_3D,z.__webglTexture,i.TEXTURE0+b)}function xt(C,b){let z=n.get(C);if(C.version>0&&z.__version!==C.version){qe(z,C,b);return}e.bindTexture(i.TEXTURE_CUBE_MAP,z.__webglTexture,i.TEXTURE0+b)}let Ot={[Wo]:i.REPEAT,[On]:i.CLAMP_TO_EDGE,[Xo]:i.MIRRORED_REPEAT},pe={[Ie]:i.NEAREST,[bd]:i.NEAREST_MIPMAP_NEAREST,[_r]:i.NEAREST_MIPMAP_LINEAR,[We]:i.LINEAR,[va]:i.LINEAR_MIPMAP_NEAREST,[ii]:i.LINEAR_MIPMAP_LINEAR},Pt={[Ed]:i.NEVER,[ih]:i.ALWAYS,[Td]:i.LESS,[eh]:i.LEQUAL,[Ad]:i.EQUAL,[nh]:i.GEQUAL,[Cd]:i.GREATER,[Rd]:i.NOTEQUAL};function Kt(C,b){if(b.type===An&&t.has("OES_texture_float_linear")===!1&&(b.magFilter===We||b.magFilter===va||b.magFilter===_r||b.magFilter===ii||b.minFilter===We||b.minFilter===va||b.minFilter===_r||b.minFilter===ii)&&Lt("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),i.texParameteri(C,i.TEXTURE_WRAP_S,Ot[b.wrapS]),i.texParameteri(C,i.TEXTURE_WRAP_T,Ot[b.wrapT]),(C===i.TEXTURE_3D||C===i.TEXTURE_2D_ARRAY)&&i.texParameteri(C,i.TEXTURE_WRAP_R,Ot[b.wrapR]),i.texParameteri(C,i.TEXTURE_MAG_FILTER,pe[b.magFilter]),i.texParameteri(C,i.TEXTURE_MIN_FILTER,pe[b.minFilter]),b.compareFunction&&(i.texParameteri(C,i.TEXTURE_COMPARE_MODE,i.COMPARE_REF_TO_TEXTURE),i.texParameteri(C,i.TEXTURE_COMPARE_FUNC,Pt[b.compareFunction])),t.has("EXT_texture_filter_anisotropic")===!0){if(b.magFilter===Ie||b.minFilter!==_r&&b.minFilter!==ii||b.type===An&&t.has("OES_texture_float_linear")===!1)return;if(b.anisotropy>1||n.get(b).__currentAnisotropy){let z=t.get("EXT_texture_filter_anisotropic");i.texParameterf(C,z.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(b.anisotropy,s.getMaxAnisotropy())),n.get(b).__currentAnisotropy=b.anisotropy}}}function ee(C,b){let z=!1;C.__webglInit===void 0&&(C.__webglInit=!0,b.addEventListener("dispose",A),O(b));let nt=b.source,Q=p.get(nt);Q===void 0&&(Q={},p.set(nt,Q));let at=q(b);if(at!==C.__cacheKey){Q[at]===void 0&&(Q[at]={texture:i.createTexture(),usedTimes:0},o.memory.textures++,z=!0),Q[at].usedTimes++;let dt=Q[C.__cacheKey];dt!==void 0&&(Q[C.__cacheKey].usedTimes--,dt.usedTimes===0&&U(b)),C.__cacheKey=at,C.__webglTexture=Q[at].texture}return z}function Ht(C,b,z){return Math.floor(Math.floor(C/z)/b)}function be(C,b,z,nt){let at=C.updateRanges;if(at.length===0)e.texSubImage2D(i.TEXTURE_2D,0,0,0,b.width,b.height,z,nt,b.data);else{at.sort((I,K)=>I.start-K.start);let dt=0;for(let I=1;I<at.length;I++){let K=at[dt],$=at[I],ht=K.start+K.count,rt=Ht($.start,b.width,4),lt=Ht(K.start,b.width,4);$.start<=ht+1&&rt===lt&&Ht($.start+$.count-1,b.width,4)===rt?K.count=Math.max(K.count,$.start+$.count-K.start):(++dt,at[dt]=$)}at.length=dt+1;let J=e.getParameter(i.UNPACK_ROW_LENGTH),Z=e.getParameter(i.UNPACK_SKIP_PIXELS),ct=e.getParameter(i.UNPACK_SKIP_ROWS);e.pixelStorei(i.UNPACK_ROW_LENGTH,b.width);for(let I=0,K=at.length;I<K;I++){let $=at[I],ht=Math.floor($.start/4),rt=Math.ceil($.count/4),lt=ht%b.width,At=Math.floor(ht/b.width),Vt=rt,it=1;e.pixelStorei(i.UNPACK_SKIP_PIXELS,lt),e.pixelStorei(i.UNPACK_SKIP_ROWS,At),e.texSubImage2D(i.TEXTURE_2D,0,lt,At,Vt,it,z,nt,b.data)}C.clearUpdateRanges(),e.pixelStorei(i.UNPACK_ROW_LENGTH,J),e.pixelStorei(i.UNPACK_SKIP_PIXELS,Z),e.pixelStorei(i.UNPACK_SKIP_ROWS,ct)}}function ge(C,b,z){let nt=i.TEXTURE_2D;(b.isDataArrayTexture||b.isCompressedArrayTexture)&&(nt=i.TEXTURE_2D_ARRAY),b.isData3DTexture&&(nt=i.TEXTURE_3D);let Q=ee(C,b),at=b.source;e.bindTexture(nt,C.__webglTexture,i.TEXTURE0+z);let dt=n.get(at);if(at.version!==dt.__version||Q===!0){if(e.activeTexture(i.TEXTURE0+z),(typeof ImageBitmap<"u"&&b.image instanceof ImageBitmap)===!1){let it=Xt.getPrimaries(Xt.workingColorSpace),Ct=b.colorSpace===ri?null:Xt.getPrimaries(b.colorSpace),zt=b.colorSpace===ri||it===Ct?i.NONE:i.BROWSER_DEFAULT_WEBGL;e.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,b.flipY),e.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,b.premultiplyAlpha),e.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,zt)}e.pixelStorei(i.UNPACK_ALIGNMENT,b.unpackAlignment);let Z=_(b.image,!1,s.maxTextureSize);Z=It(b,Z);let ct=r.convert(b.format,b.colorSpace),I=r.convert(b.type),K=R(b.internalFormat,ct,I,b.normalized,b.colorSpace,b.isVideoTexture);Kt(nt,b);let $,ht=b.mipmaps,rt=b.isVideoTexture!==!0,lt=dt.__version===void 0||Q===!0,At=at.dataReady,Vt=w(b,Z);if(b.isDepthTexture)K=y(b.format===si,b.type),lt&&(rt?e.texStorage2D(i.TEXTURE_2D,1,K,Z.width,Z.height):e.texImage2D(i.TEXTURE_2D,0,K,Z.width,Z.height,0,ct,I,null));else if(b.isDataTexture)if(ht.length>0){rt&&lt&&e.texStorage2D(i.TEXTURE_2D,Vt,K,ht[0].width,ht[0].height);for(let it=0,Ct=ht.length;it<Ct;it++)$=ht[it],rt?At&&e.texSubImage2D(i.TEXTURE_2D,it,0,0,$.width,$.height,ct,I,$.data):e.texImage2D(i.TEXTURE_2D,it,K,$.width,$.height,0,ct,I,$.data);b.generateMipmaps=!1}else rt?(lt&&e.texStorage2D(i.TEXTURE_2D,Vt,K,Z.width,Z.height),At&&be(b,Z,ct,I)):e.texImage2D(i.TEXTURE_2D,0,K,Z.width,Z.height,0,ct,I,Z.data);else if(b.isCompressedTexture)if(b.isCompressedArrayTexture){rt&&lt&&e.texStorage3D(i.TEXTURE_2D_ARRAY,Vt,K,ht[0].width,ht[0].height,Z.depth);for(let it=0,Ct=ht.length;it<Ct;it++)if($=ht[it],b.format!==Rn)if(ct!==null)if(rt){if(At)if(b.layerUpdates.size>0){let zt=ch($.width,$.height,b.format,b.type);for(let yt of b.layerUpdates){let ne=$.data.subarray(yt*zt/$.data.BYTES_PER_ELEMENT,(yt+1)*zt/$.data.BYTES_PER_ELEMENT);e.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,it,0,0,yt,$.width,$.height,1,ct,ne)}}else e.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,it,0,0,0,$.width,$.height,Z.depth,ct,$.data)}else e.compressedTexImage3D(i.TEXTURE_2D_ARRAY,it,K,$.width,$.height,Z.depth,0,$.data,0,0);else Lt("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else rt?At&&e.texSubImage3D(i.TEXTURE_2D_ARRAY,it,0,0,0,$.width,$.height,Z.depth,ct,I,$.data):e.texImage3D(i.TEXTURE_2D_ARRAY,it,K,$.width,$.height,Z.depth,0,ct,I,$.data);b.layerUpdates.size>0&&b.clearLayerUpdates()}else{rt&&lt&&e.texStorage2D(i.TEXTURE_2D,Vt,K,ht[0].width,ht[0].height);for(let it=0,Ct=ht.length;it<Ct;it++)$=ht[it],b.format!==Rn?ct!==null?rt?At&&e.compressedTexSubImage2D(i.TEXTURE_2D,it,0,0,$.width,$.height,ct,$.data):e.compressedTexImage2D(i.TEXTURE_2D,it,K,$.width,$.height,0,$.data):Lt("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):rt?At&&e.texSubImage2D(i.TEXTURE_2D,it,0,0,$.width,$.height,ct,I,$.data):e.texImage2D(i.TEXTURE_2D,it,K,$.width,$.height,0,ct,I,$.data)}else if(b.isDataArrayTexture)if(rt){if(lt&&e.texStorage3D(i.TEXTURE_2D_ARRAY,Vt,K,Z.width,Z.height,Z.depth),At)if(b.layerUpdates.size>0){let it=ch(Z.width,Z.height,b.format,b.type);for(let Ct of b.layerUpdates){let zt=Z.data.subarray(Ct*it/Z.data.BYTES_PER_ELEMENT,(Ct+1)*it/Z.data.BYTES_PER_ELEMENT);e.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,Ct,Z.width,Z.height,1,ct,I,zt)}b.clearLayerUpdates()}else e.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,0,Z.width,Z.height,Z.depth,ct,I,Z.data)}else e.texImage3D(i.TEXTURE_2D_ARRAY,0,K,Z.width,Z.height,Z.depth,0,ct,I,Z.data);else if(b.isData3DTexture)rt?(lt&&e.texStorage3D(i.TEXTURE_3D,Vt,K,Z.width,Z.height,Z.depth),At&&e.texSubImage3D(i.TEXTURE_3D,0,0,0,0,Z.width,Z.height,Z.depth,ct,I,Z.data)):e.texImage3D(i.TEXTURE_3D,0,K,Z.width,Z.height,Z.depth,0,ct,I,Z.data);else if(b.isFramebufferTexture){if(lt)if(rt)e.texStorage2D(i.TEXTURE_2D,Vt,K,Z.width,Z.height);else{let it=Z.width,Ct=Z.height;for(let zt=0;zt<Vt;zt++)e.texImage2D(i.TEXTURE_2D,zt,K,it,Ct,0,ct,I,null),it>>=1,Ct>>=1}}else if(b.isHTMLTexture){if("texElementImage2D"in i){let it=i.canvas;if(it.hasAttribute("layoutsubtree")||it.setAttribute("layoutsubtree","true"),Z.parentNode!==it){it.appendChild(Z),u.add(b),it.onpaint=Ct=>{let zt=Ct.changedElements;for(let yt of u)zt.includes(yt.image)&&(yt.needsUpdate=!0)},it.requestPaint();return}if(i.texElementImage2D.length===3)i.texElementImage2D(i.TEXTURE_2D,i.RGBA8,Z);else{let zt=i.RGBA,yt=i.RGBA,ne=i.UNSIGNED_BYTE;i.texElementImage2D(i.TEXTURE_2D,0,zt,yt,ne,Z)}i.texParameteri(i.TEXTURE_2D,i.TEXTURE_MIN_FILTER,i.LINEAR),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_S,i.CLAMP_TO_EDGE),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_T,i.CLAMP_TO_EDGE)}}else if(ht.length>0){if(rt&&lt){let it=Ut(ht[0]);e.texStorage2D(i.TEXTURE_2D,Vt,K,it.width,it.height)}for(let it=0,Ct=ht.length;it<Ct;it++)$=ht[it],rt?At&&e.texSubImage2D(i.TEXTURE_2D,it,0,0,ct,I,$):e.texImage2D(i.TEXTURE_2D,it,K,ct,I,$);b.generateMipmaps=!1}else if(rt){if(lt){let it=Ut(Z);e.texStorage2D(i.TEXTURE_2D,Vt,K,it.width,it.height)}At&&e.texSubImage2D(i.TEXTURE_2D,0,0,0,ct,I,Z)}else e.texImage2D(i.TEXTURE_2D,0,K,ct,I,Z);E(b)&&b.mipmapsAutoUpdate===!0&&S(nt),dt.__version=at.version,b.onUpdate&&b.onUpdate(b)}C.__version=b.version}function qe(C,b,z){if(b.image.length!==6)return;let nt=ee(C,b),Q=b.source;e.bindTexture(i.TEXTURE_CUBE_MAP,C.__webglTexture,i.TEXTURE0+z);let at=n.get(Q);if(Q.version!==at.__version||nt===!0){e.activeTexture(i.TEXTURE0+z);let dt=Xt.getPrimaries(Xt.workingColorSpace),J=b.colorSpace===ri?null:Xt.getPrimaries(b.colorSpace),Z=b.colorSpace===ri||dt===J?i.NONE:i.BROWSER_DEFAULT_WEBGL;e.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,b.flipY),e.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,b.premultiplyAlpha),e.pixelStorei(i.UNPACK_ALIGNMENT,b.unpackAlignment),e.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,Z);let ct=b.isCompressedTexture||b.image[0].isCompressedTexture,I=b.image[0]&&b.image[0].isDataTexture,K=[];for(let yt=0;yt<6;yt++)!ct&&!I?K[yt]=_(b.image[yt],!0,s.maxCubemapSize):K[yt]=I?b.image[yt].image:b.image[yt],K[yt]=It(b,K[yt]);let $=K[0],ht=r.convert(b.format,b.colorSpace),rt=r.convert(b.type),lt=R(b.internalFormat,ht,rt,b.normalized,b.colorSpace),At=b.isVideoTexture!==!0,Vt=at.__version===void 0||nt===!0,it=Q.dataReady,Ct=w(b,$);Kt(i.TEXTURE_CUBE_MAP,b);let zt;if(b.isDepthTexture){if(lt=y(b.format===si,b.type),Vt)if(At)e.texStorage2D(i.TEXTURE_CUBE_MAP,1,lt,$.width,$.height);else for(let yt=0;yt<6;yt++)e.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+yt,0,lt,$.width,$.height,0,ht,rt,null)}else if(ct){At&&Vt&&e.texStorage2D(i.TEXTURE_CUBE_MAP,Ct,lt,$.width,$.height);for(let yt=0;yt<6;yt++){zt=K[yt].mipmaps;for(let ne=0;ne<zt.length;ne++){let Te=zt[ne];b.format!==Rn?ht!==null?At?it&&e.compressedTexSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+yt,ne,0,0,Te.width,Te.height,ht,Te.data):e.compressedTexImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+yt,ne,lt,Te.width,Te.height,0,Te.data):Lt("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):At?it&&e.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+yt,ne,0,0,Te.width,Te.height,ht,rt,Te.data):e.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+yt,ne,lt,Te.width,Te.height,0,ht,rt,Te.data)}}}else{if(zt=b.mipmaps,At&&Vt){zt.length>0&&Ct++;let yt=Ut(K[0]);e.texStorage2D(i.TEXTURE_CUBE_MAP,Ct,lt,yt.width,yt.height)}for(let yt=0;yt<6;yt++)if(I){At?it&&e.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+yt,0,0,0,K[yt].width,K[yt].height,ht,rt,K[yt].data):e.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+yt,0,lt,K[yt].width,K[yt].height,0,ht,rt,K[yt].data);for(let ne=0;ne<zt.length;ne++){let oi=zt[ne].image[yt].image;At?it&&e.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+yt,ne+1,0,0,oi.width,oi.height,ht,rt,oi.data):e.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+yt,ne+1,lt,oi.width,oi.height,0,ht,rt,oi.data)}}else{At?it&&e.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+yt,0,0,0,ht,rt,K[yt]):e.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+yt,0,lt,ht,rt,K[yt]);for(let ne=0;ne<zt.length;ne++){let Te=zt[ne];At?it&&e.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+yt,ne+1,0,0,ht,rt,Te.image[yt]):e.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+yt,ne+1,lt,ht,rt,Te.image[yt])}}}E(b)&&b.mipmapsAutoUpdate===!0&&S(i.TEXTURE_CUBE_MAP),at.__version=Q.version,b.onUpdate&&b.onUpdate(b)}C.__version=b.version}function he(C,b,z,nt,Q,at){let dt=r.convert(z.format,z.colorSpace),J=r.convert(z.type),Z=R(z.internalFormat,dt,J,z.normalized,z.colorSpace),ct=n.get(b),I=n.get(z);if(I.__renderTarget=b,!ct.__hasExternalTextures){let K=Math.max(1,b.width>>at),$=Math.max(1,b.height>>at);Q===i.TEXTURE_3D||Q===i.TEXTURE_2D_ARRAY?e.texImage3D(Q,at,Z,K,$,b.depth,0,dt,J,null):e.texImage2D(Q,at,Z,K,$,0,dt,J,null)}e.bindFramebuffer(i.FRAMEBUFFER,C),mt(b)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,nt,Q,I.__webglTexture,0,le(b)):(Q===i.TEXTURE_2D||Q>=i.TEXTURE_CUBE_MAP_POSITIVE_X&&Q<=i.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&i.framebufferTexture2D(i.FRAMEBUFFER,nt,Q,I.__webglTexture,at),e.bindFramebuffer(i.FRAMEBUFFER,null)}function Pn(C,b,z){if(i.bindRenderbuffer(i.RENDERBUFFER,C),b.depthBuffer){let nt=b.depthTexture,Q=nt&&nt.isDepthTexture?nt.type:null,at=y(b.stencilBuffer,Q),dt=b.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;mt(b)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,le(b),at,b.width,b.height):z?i.renderbufferStorageMultisample(i.RENDERBUFFER,le(b),at,b.width,b.height):i.renderbufferStorage(i.RENDERBUFFER,at,b.width,b.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,dt,i.RENDERBUFFER,C)}else{let nt=b.textures;for(let Q=0;Q<nt.length;Q++){let at=nt[Q],dt=r.convert(at.format,at.colorSpace),J=r.convert(at.type),Z=R(at.internalFormat,dt,J,at.normalized,at.colorSpace);mt(b)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,le(b),Z,b.width,b.height):z?i.renderbufferStorageMultisample(i.RENDERBUFFER,le(b),Z,b.width,b.height):i.renderbufferStorage(i.RENDERBUFFER,Z,b.width,b.height)}}i.bindRenderbuffer(i.RENDERBUFFER,null)}function Ee(C,b,z){let nt=b.isWebGLCubeRenderTarget===!0;if(e.bindFramebuffer(i.FRAMEBUFFER,C),!(b.depthTexture&&b.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let Q=n.get(b.depthTexture);Q.__renderTarget=b;let at=nt?b.depthTexture.image[0]:b.depthTexture.image;(!Q.__webglTexture||at.width!==b.width||at.height!==b.height)&&(at.width=b.width,at.height=b.height,b.depthTexture.needsUpdate=!0),nt?xt(b.depthTexture,0):st(b.depthTexture,0);let dt=Q.__webglTexture,J=le(b),Z=nt?i.TEXTURE_CUBE_MAP_POSITIVE_X+z:i.TEXTURE_2D,ct=b.depthTexture.format===si?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;if(b.depthTexture.format===Qn)mt(b)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ct,Z,dt,0,J):i.framebufferTexture2D(i.FRAMEBUFFER,ct,Z,dt,0);else if(b.depthTexture.format===si)mt(b)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ct,Z,dt,0,J):i.framebufferTexture2D(i.FRAMEBUFFER,ct,Z,dt,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function nn(C){let b=n.get(C),z=C.isWebGLCubeRenderTarget===!0;if(b.__boundDepthTexture!==C.depthTexture){let nt=C.depthTexture;if(b.__depthDisposeCallback&&b.__depthDisposeCallback(),nt){let Q=()=>{delete b.__boundDepthTexture,delete b.__depthDisposeCallback,nt.removeEventListener("dispose",Q)};nt.addEventListener("dispose",Q),b.__depthDisposeCallback=Q}b.__boundDepthTexture=nt}if(C.depthTexture&&!b.__autoAllocateDepthBuffer)if(z)for(let nt=0;nt<6;nt++)Ee(b.__webglFramebuffer[nt],C,nt);else C.texture.mipmaps.length>0?Ee(b.__webglFramebuffer[0],C,0):Ee(b.__webglFramebuffer,C,0);else if(z){b.__webglDepthbuffer=[];for(let nt=0;nt<6;nt++)if(e.bindFramebuffer(i.FRAMEBUFFER,b.__webglFramebuffer[nt]),b.__webglDepthbuffer[nt]===void 0)b.__webglDepthbuffer[nt]=i.createRenderbuffer(),Pn(b.__webglDepthbuffer[nt],C,!1);else{let Q=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,at=b.__webglDepthbuffer[nt];i.bindRenderbuffer(i.RENDERBUFFER,at),i.framebufferRenderbuffer(i.FRAMEBUFFER,Q,i.RENDERBUFFER,at)}}else if(C.texture.mipmaps.length>0?e.bindFramebuffer(i.FRAMEBUFFER,b.__webglFramebuffer[0]):e.bindFramebuffer(i.FRAMEBUFFER,b.__webglFramebuffer),b.__webglDepthbuffer===void 0)b.__webglDepthbuffer=i.createRenderbuffer(),Pn(b.__webglDepthbuffer,C,!1);else{let Q=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,at=b.__webglDepthbuffer;i.bindRenderbuffer(i.RENDERBUFFER,at),i.framebufferRenderbuffer(i.FRAMEBUFFER,Q,i.RENDERBUFFER,at)}e.bindFramebuffer(i.FRAMEBUFFER,null)}function sn(C,b,z){let nt=n.get(C);b!==void 0&&he(nt.__webglFramebuffer,C,C.texture,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,0),z!==void 0&&nn(C)}function rn(C){let b=C.texture,z=n.get(C),nt=n.get(b);C.addEventListener("dispose",D),O(C);let Q=C.textures,at=C.isWebGLCubeRenderTarget===!0,dt=Q.length>1;if(dt||(nt.__webglTexture===void 0&&(nt.__webglTexture=i.createTexture()),nt.__version=b.version,o.memory.textures++),at){z.__webglFramebuffer=[];for(let J=0;J<6;J++)if(b.mipmaps.length>0){z.__webglFramebuffer[J]=[];for(let Z=0;Z<b.mipmaps.length;Z++)z.__webglFramebuffer[J][Z]=i.createFramebuffer()}else z.__webglFramebuffer[J]=i.createFramebuffer()}else{if(b.mipmaps.length>0){z.__webglFramebuffer=[];for(let J=0;J<b.mipmaps.length;J++)z.__webglFramebuffer[J]=i.createFramebuffer()}else z.__webglFramebuffer=i.createFramebuffer();if(dt)for(let J=0,Z=Q.length;J<Z;J++){let ct=n.get(Q[J]);ct.__webglTexture===void 0&&(ct.__webglTexture=i.createTexture(),o.memory.textures++)}if(C.samples>0&&mt(C)===!1){z.__webglMultisampledFramebuffer=i.createFramebuffer(),z.__webglColorRenderbuffer=[],e.bindFramebuffer(i.FRAMEBUFFER,z.__webglMultisampledFramebuffer);for(let J=0;J<Q.length;J++){let Z=Q[J];z.__webglColorRenderbuffer[J]=i.createRenderbuffer(),i.bindRenderbuffer(i.RENDERBUFFER,z.__webglColorRenderbuffer[J]);let ct=r.convert(Z.format,Z.colorSpace),I=r.convert(Z.type),K=R(Z.internalFormat,ct,I,Z.normalized,Z.colorSpace,C.isXRRenderTarget===!0),$=le(C);i.renderbufferStorageMultisample(i.RENDERBUFFER,$,K,C.width,C.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+J,i.RENDERBUFFER,z.__webglColorRenderbuffer[J])}i.bindRenderbuffer(i.RENDERBUFFER,null),C.depthBuffer&&(z.__webglDepthRenderbuffer=i.createRenderbuffer(),Pn(z.__webglDepthRenderbuffer,C,!0)),e.bindFramebuffer(i.FRAMEBUFFER,null)}}if(at){e.bindTexture(i.TEXTURE_CUBE_MAP,nt.__webglTexture),Kt(i.TEXTURE_CUBE_MAP,b);for(let J=0;J<6;J++)if(b.mipmaps.length>0)for(let Z=0;Z<b.mipmaps.length;Z++)he(z.__webglFramebuffer[J][Z],C,b,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+J,Z);else he(z.__webglFramebuffer[J],C,b,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+J,0);E(b)?S(i.TEXTURE_CUBE_MAP):b.mipmaps.length>0&&i.texParameteri(i.TEXTURE_CUBE_MAP,i.TEXTURE_MAX_LEVEL,b.mipmaps.length-1),e.unbindTexture()}else if(dt){for(let J=0,Z=Q.length;J<Z;J++){let ct=Q[J],I=n.get(ct),K=i.TEXTURE_2D;(C.isWebGL3DRenderTarget||C.isWebGLArrayRenderTarget)&&(K=C.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),e.bindTexture(K,I.__webglTexture),Kt(K,ct),he(z.__webglFramebuffer,C,ct,i.COLOR_ATTACHMENT0+J,K,0),E(ct)&&S(K)}e.unbindTexture()}else{let J=i.TEXTURE_2D;if((C.isWebGL3DRenderTarget||C.isWebGLArrayRenderTarget)&&(J=C.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),e.bindTexture(J,nt.__webglTexture),Kt(J,b),b.mipmaps.length>0)for(let Z=0;Z<b.mipmaps.length;Z++)he(z.__webglFramebuffer[Z],C,b,i.COLOR_ATTACHMENT0,J,Z);else he(z.__webglFramebuffer,C,b,i.COLOR_ATTACHMENT0,J,0);E(b)?S(J):b.mipmaps.length>0&&i.texParameteri(J,i.TEXTURE_MAX_LEVEL,b.mipmaps.length-1),e.unbindTexture()}C.depthBuffer&&nn(C)}function F(C){let b=C.textures;for(let z=0,nt=b.length;z<nt;z++){let Q=b[z];if(E(Q)&&Q.mipmapsAutoUpdate===!0){let at=T(C),dt=n.get(Q).__webglTexture;e.bindTexture(at,dt),S(at),e.unbindTexture()}}}let on=[];function ae(C){if(C.samples>0){if(mt(C)===!1){let b=C.textures,z=C.width,nt=C.height,Q=i.COLOR_BUFFER_BIT,at=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,dt=n.get(C),J=b.length>1;if(J)for(let ct=0;ct<b.length;ct++)e.bindFramebuffer(i.FRAMEBUFFER,dt.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+ct,i.RENDERBUFFER,null),e.bindFramebuffer(i.FRAMEBUFFER,dt.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+ct,i.TEXTURE_2D,null,0);e.bindFramebuffer(i.READ_FRAMEBUFFER,dt.__webglMultisampledFramebuffer),C.texture.mipmaps.length>0?e.bindFramebuffer(i.DRAW_FRAMEBUFFER,dt.__webglFramebuffer[0]):e.bindFramebuffer(i.DRAW_FRAMEBUFFER,dt.__webglFramebuffer);for(let ct=0;ct<b.length;ct++){if(C.resolveDepthBuffer&&(C.depthBuffer&&(Q|=i.DEPTH_BUFFER_BIT),C.stencilBuffer&&C.resolveStencilBuffer&&(Q|=i.STENCIL_BUFFER_BIT)),J){i.framebufferRenderbuffer(i.READ_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.RENDERBUFFER,dt.__webglColorRenderbuffer[ct]);let I=n.get(b[ct]).__webglTexture;i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,I,0)}i.blitFramebuffer(0,0,z,nt,0,0,z,nt,Q,i.NEAREST),l===!0&&(on.length=0,on.push(i.COLOR_ATTACHMENT0+ct),C.depthBuffer&&C.storeMultisampledDepthBuffer===!1&&on.push(at),i.invalidateFramebuffer(i.READ_FRAMEBUFFER,on))}if(e.bindFramebuffer(i.READ_FRAMEBUFFER,null),e.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),J)for(let ct=0;ct<b.length;ct++){e.bindFramebuffer(i.FRAMEBUFFER,dt.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+ct,i.RENDERBUFFER,dt.__webglColorRenderbuffer[ct]);let I=n.get(b[ct]).__webglTexture;e.bindFramebuffer(i.FRAMEBUFFER,dt.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+ct,i.TEXTURE_2D,I,0)}e.bindFramebuffer(i.DRAW_FRAMEBUFFER,dt.__webglMultisampledFramebuffer)}else if(C.depthBuffer&&C.storeMultisampledDepthBuffer===!1&&l){let b=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;i.invalidateFramebuffer(i.DRAW_FRAMEBUFFER,[b])}}}function le(C){return Math.min(s.maxSamples,C.samples)}function mt(C){let b=n.get(C);return C.samples>0&&t.has("WEBGL_multisampled_render_to_texture")===!0&&b.__useRenderToTexture!==!1}function Me(C){let b=o.render.frame;h.get(C)!==b&&(h.set(C,b),C.update())}function It(C,b){let z=C.colorSpace,nt=C.format,Q=C.type;return C.isCompressedTexture===!0||C.isVideoTexture===!0||z!==tr&&z!==ri&&(Xt.getTransfer(z)===te?(nt!==Rn||Q!==en)&&Lt("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):Dt("WebGLTextures: Unsupported texture color space:",z)),b}function Ut(C){return typeof HTMLImageElement<"u"&&C instanceof HTMLImageElement?(c.width=C.naturalWidth||C.width,c.height=C.naturalHeight||C.height):typeof VideoFrame<"u"&&C instanceof VideoFrame?(c.width=C.displayWidth,c.height=C.displayHeight):(c.width=C.width,c.height=C.height),c}this.allocateTextureUnit=ft,this.resetTextureUnits=Y,this.getTextureUnits=et,this.setTextureUnits=Mt,this.setTexture2D=st,this.setTexture2DArray=gt,this.setTexture3D=bt,this.setTextureCube=xt,this.rebindTextures=sn,this.setupRenderTarget=rn,this.updateRenderTargetMipmap=F,this.updateMultisampleRenderTarget=ae,this.setupDepthRenderbuffer=nn,this.setupFrameBufferTexture=he,this.useMultisampledRTT=mt,this.dispose=k}function AM(i,t){function e(n,s=ri){let r,o=Xt.getTransfer(s);if(n===en)return i.UNSIGNED_BYTE;if(n===Ma)return i.UNSIGNED_SHORT_4_4_4_4;if(n===Sa)return i.UNSIGNED_SHORT_5_5_5_1;if(n===jc)return i.UNSIGNED_INT_5_9_9_9_REV;if(n===Jc)return i.UNSIGNED_INT_10F_11F_11F_REV;if(n===$c)return i.BYTE;if(n===Yc)return i.SHORT;if(n===Ns)return i.UNSIGNED_SHORT;if(n===ba)return i.INT;if(n===Tn)return i.UNSIGNED_INT;if(n===An)return i.FLOAT;if(n===Cn)return i.HALF_FLOAT;if(n===Zc)return i.ALPHA;if(n===Kc)return i.RGB;if(n===Rn)return i.RGBA;if(n===Qn)return i.DEPTH_COMPONENT;if(n===si)return i.DEPTH_STENCIL;if(n===Qc)return i.RED;if(n===wa)return i.RED_INTEGER;if(n===Ti)return i.RG;if(n===Ea)return i.RG_INTEGER;if(n===Ta)return i.RGBA_INTEGER;if(n===vr||n===br||n===Mr||n===Sr)if(o===te)if(r=t.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(n===vr)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(n===br)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(n===Mr)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(n===Sr)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=t.get("WEBGL_compressed_texture_s3tc"),r!==null){if(n===vr)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(n===br)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(n===Mr)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(n===Sr)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(n===Aa||n===Ca||n===Ra||n===Pa)if(r=t.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(n===Aa)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(n===Ca)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(n===Ra)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(n===Pa)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(n===Ia||n===La||n===Da||n===Na||n===Fa||n===wr||n===Oa)if(r=t.get("WEBGL_compressed_texture_etc"),r!==null){if(n===Ia||n===La)return o===te?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(n===Da)return o===te?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(n===Na)return r.COMPRESSED_R11_EAC;if(n===Fa)return r.COMPRESSED_SIGNED_R11_EAC;if(n===wr)return r.COMPRESSED_RG11_EAC;if(n===Oa)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(n===Ua||n===Ba||n===ka||n===za||n===Va||n===Ga||n===Ha||n===Wa||n===Xa||n===qa||n===$a||n===Ya||n===ja||n===Ja)if(r=t.get("WEBGL_compressed_texture_astc"),r!==null){if(n===Ua)return o===te?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(n===Ba)return o===te?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(n===ka)return o===te?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(n===za)return o===te?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(n===Va)return o===te?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(n===Ga)return o===te?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(n===Ha)return o===te?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(n===Wa)return o===te?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(n===Xa)return o===te?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(n===qa)return o===te?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(n===$a)return o===te?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(n===Ya)return o===te?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(n===ja)return o===te?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(n===Ja)return o===te?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(n===Za||n===Ka||n===Qa)if(r=t.get("EXT_texture_compression_bptc"),r!==null){if(n===Za)return o===te?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(n===Ka)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(n===Qa)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(n===tl||n===el||n===Er||n===nl)if(r=t.get("EXT_texture_compression_rgtc"),r!==null){if(n===tl)return r.COMPRESSED_RED_RGTC1_EXT;if(n===el)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(n===Er)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(n===nl)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return n===qi?i.UNSIGNED_INT_24_8:i[n]!==void 0?i[n]:null}return{convert:e}}var CM=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,RM=`
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

}`,yh=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(t,e){if(this.texture===null){let n=new fr(t.texture);(t.depthNear!==e.depthNear||t.depthFar!==e.depthFar)&&(this.depthNear=t.depthNear,this.depthFar=t.depthFar),this.texture=n}}getMesh(t){if(this.texture!==null&&this.mesh===null){let e=t.cameras[0].viewport,n=new kn({vertexShader:CM,fragmentShader:RM,uniforms:{depthColor:{value:this.texture},depthWidth:{value:e.z},depthHeight:{value:e.w}}});this.mesh=new mn(new dr(20,20),n)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},_h=class extends Un{constructor(t,e){super();let n=this,s=null,r=1,o=null,a="local-floor",l=1,c=null,h=null,u=null,f=null,p=null,m=null,x=typeof XRWebGLBinding<"u",g=new yh,d={},_=e.getContextAttributes(),E=null,S=null,T=[],R=[],y=new Yt,w=null,O=null,v=new He;v.viewport=new de;let A=new He;A.viewport=new de;let D=[v,A],L=new pa,P=null,k=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(q){let st=T[q];return st===void 0&&(st=new As,T[q]=st),st.getTargetRaySpace()},this.getControllerGrip=function(q){let st=T[q];return st===void 0&&(st=new As,T[q]=st),st.getGripSpace()},this.getHand=function(q){let st=T[q];return st===void 0&&(st=new As,T[q]=st),st.getHandSpace()};function G(q){let st=R.indexOf(q.inputSource);if(st===-1)return;let gt=T[st];gt!==void 0&&(gt.update(q.inputSource,q.frame,c||o),gt.dispatchEvent({type:q.type,data:q.inputSource}))}function U(){s.removeEventListener("select",G),s.removeEventListener("selectstart",G),s.removeEventListener("selectend",G),s.removeEventListener("squeeze",G),s.removeEventListener("squeezestart",G),s.removeEventListener("squeezeend",G),s.removeEventListener("end",U),s.removeEventListener("inputsourceschange",tt);for(let q=0;q<T.length;q++){let st=R[q];st!==null&&(R[q]=null,T[q].disconnect(st))}P=null,k=null,g.reset();for(let q in d)delete d[q];if(t.setRenderTarget(E),p=null,f=null,u=null,s=null,S=null,ft.stop(),n.isPresenting=!1,t.setPixelRatio(w),t.setSize(y.width,y.height,!1),O!==null){let q=O.camera;q.fov=O.fov,q.zoom=O.zoom,q.updateProjectionMatrix(),O=null}n.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(q){r=q,n.isPresenting===!0&&Lt("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(q){a=q,n.isPresenting===!0&&Lt("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(q){c=q},this.getBaseLayer=function(){return f!==null?f:p},this.getBinding=function(){return u===null&&x&&(u=new XRWebGLBinding(s,e)),u},this.getFrame=function(){return m},this.getSession=function(){return s},this.setSession=async function(q){if(s=q,s!==null){if(E=t.getRenderTarget(),s.addEventListener("select",G),s.addEventListener("selectstart",G),s.addEventListener("selectend",G),s.addEventListener("squeeze",G),s.addEventListener("squeezestart",G),s.addEventListener("squeezeend",G),s.addEventListener("end",U),s.addEventListener("inputsourceschange",tt),_.xrCompatible!==!0&&await e.makeXRCompatible(),w=t.getPixelRatio(),t.getSize(y),x&&"createProjectionLayer"in XRWebGLBinding.prototype){let gt=null,bt=null,xt=null;_.depth&&(xt=_.stencil?e.DEPTH24_STENCIL8:e.DEPTH_COMPONENT24,gt=_.stencil?si:Qn,bt=_.stencil?qi:Tn);let Ot={colorFormat:e.RGBA8,depthFormat:xt,scaleFactor:r};u=this.getBinding(),f=u.createProjectionLayer(Ot),s.updateRenderState({layers:[f]}),t.setPixelRatio(1),t.setSize(f.textureWidth,f.textureHeight,!1),S=new Qe(f.textureWidth,f.textureHeight,{format:Rn,type:en,depthTexture:new ei(f.textureWidth,f.textureHeight,bt,void 0,void 0,void 0,void 0,void 0,void 0,gt),stencilBuffer:_.stencil,colorSpace:t.outputColorSpace,samples:_.antialias?4:0,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}else{let gt={antialias:_.antialias,alpha:!0,depth:_.depth,stencil:_.stencil,framebufferScaleFactor:r};p=new XRWebGLLayer(s,e,gt),s.updateRenderState({baseLayer:p}),t.setPixelRatio(1),t.setSize(p.framebufferWidth,p.framebufferHeight,!1),S=new Qe(p.framebufferWidth,p.framebufferHeight,{format:Rn,type:en,colorSpace:t.outputColorSpace,stencilBuffer:_.stencil,resolveDepthBuffer:p.ignoreDepthValues===!1,resolveStencilBuffer:p.ignoreDepthValues===!1,storeMultisampledDepthBuffer:p.ignoreDepthValues===!1,storeMultisampledStencilBuffer:p.ignoreDepthValues===!1})}S.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await s.requestReferenceSpace(a),ft.setContext(s),ft.start(),n.isPresenting=!0,n.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return g.getDepthTexture()};function tt(q){for(let st=0;st<q.removed.length;st++){let gt=q.removed[st],bt=R.indexOf(gt);bt>=0&&(R[bt]=null,T[bt].disconnect(gt))}for(let st=0;st<q.added.length;st++){let gt=q.added[st],bt=R.indexOf(gt);if(bt===-1){for(let Ot=0;Ot<T.length;Ot++)if(Ot>=R.length){R.push(gt),bt=Ot;break}else if(R[Ot]===null){R[Ot]=gt,bt=Ot;break}if(bt===-1)break}let xt=T[bt];xt&&xt.connect(gt)}}function W(q,st){st===null?q.matrixWorld.copy(q.matrix):q.matrixWorld.multiplyMatrices(st.matrixWorld,q.matrix),q.matrixWorldInverse.copy(q.matrixWorld).invert()}this.updateCamera=function(q){if(s===null)return;let st=q.near,gt=q.far;g.texture!==null&&(g.depthNear>0&&(st=g.depthNear),g.depthFar>0&&(gt=g.depthFar)),L.near=A.near=v.near=st,L.far=A.far=v.far=gt,(P!==L.near||k!==L.far)&&(s.updateRenderState({depthNear:L.near,depthFar:L.far}),P=L.near,k=L.far),L.layers.mask=q.layers.mask|6,v.layers.mask=L.layers.mask&-5,A.layers.mask=L.layers.mask&-3;let bt=q.parent,xt=L.cameras;W(L,bt);for(let Ot=0;Ot<xt.length;Ot++)W(xt[Ot],bt);L.projectionMatrix.copy(v.projectionMatrix),L.projectionMatrixInverse.copy(v.projectionMatrixInverse),O===null&&q.isPerspectiveCamera&&(O={camera:q,fov:q.fov,zoom:q.zoom}),Y(q,L,bt)};function Y(q,st,gt){gt===null?q.matrix.copy(st.matrixWorld):(q.matrix.copy(gt.matrixWorld),q.matrix.invert(),q.matrix.multiply(st.matrixWorld)),q.matrix.decompose(q.position,q.quaternion,q.scale),q.updateMatrixWorld(!0),q.projectionMatrix.copy(st.projectionMatrix),q.projectionMatrixInverse.copy(st.projectionMatrixInverse),q.isPerspectiveCamera&&(q.fov=$o*2*Math.atan(1/q.projectionMatrix.elements[5]),q.zoom=1)}this.getCamera=function(){return L},this.getFoveation=function(){if(!(f===null&&p===null))return l},this.setFoveation=function(q){l=q,f!==null&&(f.fixedFoveation=q),p!==null&&p.fixedFoveation!==void 0&&(p.fixedFoveation=q)},this.hasDepthSensing=function(){return g.texture!==null},this.getDepthSensingMesh=function(){return g.getMesh(L)},this.getCameraTexture=function(q){return d[q]};let et=null;function Mt(q,st){if(h=st.getViewerPose(c||o),m=st,h!==null){let gt=h.views;p!==null&&(t.setRenderTargetFramebuffer(S,p.framebuffer),t.setRenderTarget(S));let bt=!1;gt.length!==L.cameras.length&&(L.cameras.length=0,bt=!0);for(let Pt=0;Pt<gt.length;Pt++){let Kt=gt[Pt],ee=null;if(p!==null)ee=p.getViewport(Kt);else{let be=u.getViewSubImage(f,Kt);ee=be.viewport,Pt===0&&(t.setRenderTargetTextures(S,be.colorTexture,be.depthStencilTexture),t.setRenderTarget(S))}let Ht=D[Pt];Ht===void 0&&(Ht=new He,Ht.layers.enable(Pt),Ht.viewport=new de,D[Pt]=Ht),Ht.matrix.fromArray(Kt.transform.matrix),Ht.matrix.decompose(Ht.position,Ht.quaternion,Ht.scale),Ht.projectionMatrix.fromArray(Kt.projectionMatrix),Ht.projectionMatrixInverse.copy(Ht.projectionMatrix).invert(),Ht.viewport.set(ee.x,ee.y,ee.width,ee.height),Pt===0&&(L.matrix.copy(Ht.matrix),L.matrix.decompose(L.position,L.quaternion,L.scale)),bt===!0&&L.cameras.push(Ht)}let xt=s.enabledFeatures;if(xt&&xt.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&x){u=n.getBinding();let Pt=u.getDepthInformation(gt[0]);Pt&&Pt.isValid&&Pt.texture&&g.init(Pt,s.renderState)}if(xt&&xt.includes("camera-access")&&x){t.state.unbindTexture(),u=n.getBinding();for(let Pt=0;Pt<gt.length;Pt++){let Kt=gt[Pt].camera;if(Kt){let ee=d[Kt];ee||(ee=new fr,d[Kt]=ee);let Ht=u.getCameraImage(Kt);ee.sourceTexture=Ht}}}}for(let gt=0;gt<T.length;gt++){let bt=R[gt],xt=T[gt];bt!==null&&xt!==void 0&&xt.update(bt,st,c||o)}et&&et(q,st),st.detectedPlanes&&n.dispatchEvent({type:"planesdetected",data:st}),m=null}let ft=new ap;ft.setAnimationLoop(Mt),this.setAnimationLoop=function(q){et=q},this.dispose=function(){}}},PM=new me,xp=new Ft;xp.set(-1,0,0,0,1,0,0,0,1);function IM(i,t){function e(g,d){g.matrixAutoUpdate===!0&&g.updateMatrix(),d.value.copy(g.matrix)}function n(g,d){d.color.getRGB(g.fogColor.value,oh(i)),d.isFog?(g.fogNear.value=d.near,g.fogFar.value=d.far):d.isFogExp2&&(g.fogDensity.value=d.density)}function s(g,d,_,E,S){d.isNodeMaterial?d.uniformsNeedUpdate=!1:d.isMeshBasicMaterial?r(g,d):d.isMeshLambertMaterial?(r(g,d),d.envMap&&(g.envMapIntensity.value=d.envMapIntensity)):d.isMeshToonMaterial?(r(g,d),u(g,d)):d.isMeshPhongMaterial?(r(g,d),h(g,d),d.envMap&&(g.envMapIntensity.value=d.envMapIntensity)):d.isMeshStandardMaterial?(r(g,d),f(g,d),d.isMeshPhysicalMaterial&&p(g,d,S)):d.isMeshMatcapMaterial?(r(g,d),m(g,d)):d.isMeshDepthMaterial?r(g,d):d.isMeshDistanceMaterial?(r(g,d),x(g,d)):d.isMeshNormalMaterial?r(g,d):d.isLineBasicMaterial?(o(g,d),d.isLineDashedMaterial&&a(g,d)):d.isPointsMaterial?l(g,d,_,E):d.isSpriteMaterial?c(g,d):d.isShadowMaterial?(g.color.value.copy(d.color),g.opacity.value=d.opacity):d.isShaderMaterial&&(d.uniformsNeedUpdate=!1)}function r(g,d){g.opacity.value=d.opacity,d.color&&g.diffuse.value.copy(d.color),d.emissive&&g.emissive.value.copy(d.emissive).multiplyScalar(d.emissiveIntensity),d.map&&(g.map.value=d.map,e(d.map,g.mapTransform)),d.alphaMap&&(g.alphaMap.value=d.alphaMap,e(d.alphaMap,g.alphaMapTransform)),d.bumpMap&&(g.bumpMap.value=d.bumpMap,e(d.bumpMap,g.bumpMapTransform),g.bumpScale.value=d.bumpScale,d.side===Xe&&(g.bumpScale.value*=-1)),d.normalMap&&(g.normalMap.value=d.normalMap,e(d.normalMap,g.normalMapTransform),g.normalScale.value.copy(d.normalScale),d.side===Xe&&g.normalScale.value.negate()),d.displacementMap&&(g.displacementMap.value=d.displacementMap,e(d.displacementMap,g.displacementMapTransform),g.displacementScale.value=d.displacementScale,g.displacementBias.value=d.displacementBias),d.emissiveMap&&(g.emissiveMap.value=d.emissiveMap,e(d.emissiveMap,g.emissiveMapTransform)),d.specularMap&&(g.specularMap.value=d.specularMap,e(d.specularMap,g.specularMapTransform)),d.alphaTest>0&&(g.alphaTest.value=d.alphaTest);let _=t.get(d),E=_.envMap,S=_.envMapRotation;E&&(g.envMap.value=E,g.envMapRotation.value.setFromMatrix4(PM.makeRotationFromEuler(S)).transpose(),E.isCubeTexture&&E.isRenderTargetTexture===!1&&g.envMapRotation.value.premultiply(xp),g.reflectivity.value=d.reflectivity,g.ior.value=d.ior,g.refractionRatio.value=d.refractionRatio),d.lightMap&&(g.lightMap.value=d.lightMap,g.lightMapIntensity.value=d.lightMapIntensity,e(d.lightMap,g.lightMapTransform)),d.aoMap&&(g.aoMap.value=d.aoMap,g.aoMapIntensity.value=d.aoMapIntensity,e(d.aoMap,g.aoMapTransform))}function o(g,d){g.diffuse.value.copy(d.color),g.opacity.value=d.opacity,d.map&&(g.map.value=d.map,e(d.map,g.mapTransform))}function a(g,d){g.dashSize.value=d.dashSize,g.totalSize.value=d.dashSize+d.gapSize,g.scale.value=d.scale}function l(g,d,_,E){g.diffuse.value.copy(d.color),g.opacity.value=d.opacity,g.size.value=d.size*_,g.scale.value=E*.5,d.map&&(g.map.value=d.map,e(d.map,g.uvTransform)),d.alphaMap&&(g.alphaMap.value=d.alphaMap,e(d.alphaMap,g.alphaMapTransform)),d.alphaTest>0&&(g.alphaTest.value=d.alphaTest)}function c(g,d){g.diffuse.value.copy(d.color),g.opacity.value=d.opacity,g.rotation.value=d.rotation,d.map&&(g.map.value=d.map,e(d.map,g.mapTransform)),d.alphaMap&&(g.alphaMap.value=d.alphaMap,e(d.alphaMap,g.alphaMapTransform)),d.alphaTest>0&&(g.alphaTest.value=d.alphaTest)}function h(g,d){g.specular.value.copy(d.specular),g.shininess.value=Math.max(d.shininess,1e-4)}function u(g,d){d.gradientMap&&(g.gradientMap.value=d.gradientMap)}function f(g,d){g.metalness.value=d.metalness,d.metalnessMap&&(g.metalnessMap.value=d.metalnessMap,e(d.metalnessMap,g.metalnessMapTransform)),g.roughness.value=d.roughness,d.roughnessMap&&(g.roughnessMap.value=d.roughnessMap,e(d.roughnessMap,g.roughnessMapTransform)),d.envMap&&(g.envMapIntensity.value=d.envMapIntensity)}function p(g,d,_){g.ior.value=d.ior,d.diffuseRoughness>0&&(g.diffuseRoughness.value=d.diffuseRoughness,d.diffuseRoughnessMap&&(g.diffuseRoughnessMap.value=d.diffuseRoughnessMap,e(d.diffuseRoughnessMap,g.diffuseRoughnessMapTransform))),d.sheen>0&&(g.sheenColor.value.copy(d.sheenColor).multiplyScalar(d.sheen),g.sheenRoughness.value=d.sheenRoughness,d.sheenColorMap&&(g.sheenColorMap.value=d.sheenColorMap,e(d.sheenColorMap,g.sheenColorMapTransform)),d.sheenRoughnessMap&&(g.sheenRoughnessMap.value=d.sheenRoughnessMap,e(d.sheenRoughnessMap,g.sheenRoughnessMapTransform))),d.clearcoat>0&&(g.clearcoat.value=d.clearcoat,g.clearcoatRoughness.value=d.clearcoatRoughness,d.clearcoatMap&&(g.clearcoatMap.value=d.clearcoatMap,e(d.clearcoatMap,g.clearcoatMapTransform)),d.clearcoatRoughnessMap&&(g.clearcoatRoughnessMap.value=d.clearcoatRoughnessMap,e(d.clearcoatRoughnessMap,g.clearcoatRoughnessMapTransform)),d.clearcoatNormalMap&&(g.clearcoatNormalMap.value=d.clearcoatNormalMap,e(d.clearcoatNormalMap,g.clearcoatNormalMapTransform),g.clearcoatNormalScale.value.copy(d.clearcoatNormalScale),d.side===Xe&&g.clearcoatNormalScale.value.negate())),d.dispersion>0&&(g.dispersion.value=d.dispersion),d.retroreflectivity>0&&(g.retroreflectivity.value=d.retroreflectivity),d.iridescence>0&&(g.iridescence.value=d.iridescence,g.iridescenceIOR.value=d.iridescenceIOR,g.iridescenceThicknessMinimum.value=d.iridescenceThicknessMinimum,g.iridescenceThicknessMaximum.value=d.iridescenceThicknessMaximum,d.iridescenceMap&&(g.iridescenceMap.value=d.iridescenceMap,e(d.iridescenceMap,g.iridescenceMapTransform)),d.iridescenceThicknessMap&&(g.iridescenceThicknessMap.value=d.iridescenceThicknessMap,e(d.iridescenceThicknessMap,g.iridescenceThicknessMapTransform))),d.transmission>0&&(g.transmission.value=d.transmission,g.transmissionSamplerMap.value=_.texture,g.transmissionSamplerSize.value.set(_.width,_.height),d.transmissionMap&&(g.transmissionMap.value=d.transmissionMap,e(d.transmissionMap,g.transmissionMapTransform)),g.thickness.value=d.thickness,d.thicknessMap&&(g.thicknessMap.value=d.thicknessMap,e(d.thicknessMap,g.thicknessMapTransform)),g.attenuationDistance.value=d.attenuationDistance,g.attenuationColor.value.copy(d.attenuationColor)),d.anisotropy>0&&(g.anisotropyVector.value.set(d.anisotropy*Math.cos(d.anisotropyRotation),d.anisotropy*Math.sin(d.anisotropyRotation)),d.anisotropyMap&&(g.anisotropyMap.value=d.anisotropyMap,e(d.anisotropyMap,g.anisotropyMapTransform))),g.specularIntensity.value=d.specularIntensity,g.specularColor.value.copy(d.specularColor),d.specularColorMap&&(g.specularColorMap.value=d.specularColorMap,e(d.specularColorMap,g.specularColorMapTransform)),d.specularIntensityMap&&(g.specularIntensityMap.value=d.specularIntensityMap,e(d.specularIntensityMap,g.specularIntensityMapTransform))}function m(g,d){d.matcap&&(g.matcap.value=d.matcap)}function x(g,d){let _=t.get(d).light;g.referencePosition.value.setFromMatrixPosition(_.matrixWorld),g.nearDistance.value=_.shadow.camera.near,g.farDistance.value=_.shadow.camera.far}return{refreshFogUniforms:n,refreshMaterialUniforms:s}}function LM(i,t,e,n){let s={},r={};function o(_,E){let S=E.program;n.uniformBlockBinding(_,S,s[_.id])}function a(_,E){let S=s[_.id];S===void 0&&(m(_),S=l(_),s[_.id]=S,_.addEventListener("dispose",g));let T=E.program;n.updateUBOMapping(_,T);let R=t.render.frame;r[_.id]!==R&&(c(_),r[_.id]=R)}function l(_){let E=i.createBuffer(),S=_.__size,T=_.usage;return i.bindBuffer(i.UNIFORM_BUFFER,E),i.bufferData(i.UNIFORM_BUFFER,S,T),i.bindBuffer(i.UNIFORM_BUFFER,null),E}function c(_){let E=s[_.id],S=_.uniforms,T=_.__cache;i.bindBuffer(i.UNIFORM_BUFFER,E);for(let R=0,y=S.length;R<y;R++){let w=S[R];if(Array.isArray(w))for(let O=0,v=w.length;O<v;O++)h(w[O],R,O,T);else h(w,R,0,T)}i.bindBuffer(i.UNIFORM_BUFFER,null)}function h(_,E,S,T){if(f(_,E,S,T)===!0){let R=_.__offset,y=_.value;if(Array.isArray(y)){let w=0;for(let O=0;O<y.length;O++){let v=y[O],A=x(v,!0);u(v,_.__data,w),w+=A.storage/Float32Array.BYTES_PER_ELEMENT}}else u(y,_.__data,0);i.bufferSubData(i.UNIFORM_BUFFER,R,_.__data)}}function u(_,E,S){typeof _=="number"||typeof _=="boolean"?E[S]=_:_.isMatrix3?(E[S]=_.elements[0],E[S+1]=_.elements[1],E[S+2]=_.elements[2],E[S+3]=0,E[S+4]=_.elements[3],E[S+5]=_.elements[4],E[S+6]=_.elements[5],E[S+7]=0,E[S+8]=_.elements[6],E[S+9]=_.elements[7],E[S+10]=_.elements[8],E[S+11]=0):ArrayBuffer.isView(_)?E.set(_.subarray(0,E.length-S),S):_.toArray(E,S)}function f(_,E,S,T){let R=_.value,y=E+"_"+S;if(Array.isArray(R)){T[y]===void 0&&(T[y]=[]);let w=T[y],O=!1;for(let v=0;v<R.length;v++)p(R[v],w,v)===!0&&(O=!0);return O}return p(R,T,y)}function p(_,E,S){if(E[S]===void 0)return typeof _=="number"||typeof _=="boolean"?E[S]=_:ArrayBuffer.isView(_)?E[S]=_.slice():E[S]=_.clone(),!0;{let T=E[S];if(typeof _=="number"||typeof _=="boolean"){if(T!==_)return E[S]=_,!0}else{if(ArrayBuffer.isView(_))return!0;if(T.equals(_)===!1)return T.copy(_),!0}}return!1}function m(_){let E=_.uniforms,S=0,T=16;for(let y=0,w=E.length;y<w;y++){let O=Array.isArray(E[y])?E[y]:[E[y]];for(let v=0,A=O.length;v<A;v++){let D=O[v],L=Array.isArray(D.value)?D.value:[D.value],P=Array.isArray(E[y])||Array.isArray(D.value),k=S;for(let U=0,tt=L.length;U<tt;U++){let W=L[U],Y=x(W,P),et=S%T,Mt=et%Y.boundary,ft=et+Mt;S+=Mt,ft!==0&&T-ft<Y.storage&&(S+=T-ft),U===0&&(k=S),S+=Y.storage}let G=D.type==="int"?Int32Array:D.type==="uint"?Uint32Array:Float32Array;D.__data=new G((S-k)/Float32Array.BYTES_PER_ELEMENT),D.__offset=k}}let R=S%T;return R>0&&(S+=T-R),_.__size=S,_.__cache={},this}function x(_,E){let S={boundary:0,storage:0};return typeof _=="number"||typeof _=="boolean"?(S.boundary=4,S.storage=4):_.isVector2?(S.boundary=8,S.storage=8):_.isVector3||_.isColor?(S.boundary=16,S.storage=12):_.isVector4?(S.boundary=16,S.storage=16):_.isMatrix3?(S.boundary=16,S.storage=48):_.isMatrix4?(S.boundary=16,S.storage=64):_.isTexture?Lt("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(_)?(S.boundary=16,S.storage=_.byteLength):Lt("WebGLRenderer: Unsupported uniform value type.",_),E===!0&&(S.boundary=16,S.storage=Math.ceil(S.storage/16)*16),S}function g(_){let E=_.target;E.removeEventListener("dispose",g),i.deleteBuffer(s[E.id]),delete s[E.id],delete r[E.id]}function d(){for(let _ in s)i.deleteBuffer(s[_]);s={},r={}}return{bind:o,update:a,dispose:d}}var DM=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),Vn=null;function NM(){return Vn===null&&(Vn=new Qo(DM,16,16,Ti,Cn),Vn.name="DFG_LUT",Vn.minFilter=We,Vn.magFilter=We,Vn.wrapS=On,Vn.wrapT=On,Vn.generateMipmaps=!1,Vn.needsUpdate=!0),Vn}var ol=class{constructor(t={}){let{canvas:e=Id(),context:n=null,depth:s=!0,stencil:r=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:h="default",failIfMajorPerformanceCaveat:u=!1,reversedDepthBuffer:f=!1,outputBufferType:p=en}=t;this.isWebGLRenderer=!0;let m;if(n!==null){if(typeof WebGLRenderingContext<"u"&&n instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");m=n.getContextAttributes().alpha}else m=o;let x=p,g=new Set([Ta,Ea,wa]),d=new Set([en,Tn,Ns,qi,Ma,Sa]),_=new Uint32Array(4),E=new Int32Array(4),S={textures:[],min:[],max:[],resolution:[]},T=null,R=null,y=[],w=[],O=null;this.domElement=e,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=zn,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let v=this,A=!1,D=null,L=null,P=null,k=null;this._outputColorSpace=Ze;let G=0,U=0,tt=null,W=-1,Y=null,et=new de,Mt=new de,ft=null,q=new jt(0),st=0,gt=e.width,bt=e.height,xt=1,Ot=null,pe=null,Pt=new de(0,0,gt,bt),Kt=new de(0,0,gt,bt),ee=!1,Ht=new Hi,be=new ta,ge=!1,qe=!1,he=new me,Pn=new X,Ee=new de,nn={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},sn=!1;function rn(){return tt===null?xt:1}let F=n;function on(M,N){return e.getContext(M,N)}let ae,le,mt,Me,It,Ut,C,b,z,nt,Q,at,dt,J,Z,ct,I,K,$,ht,rt,lt,At;try{let M={alpha:!0,depth:s,stencil:r,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:h,failIfMajorPerformanceCaveat:u};if("setAttribute"in e&&e.setAttribute("data-engine",`three.js r${"187"}`),e.addEventListener("webglcontextlost",Ct,!1),e.addEventListener("webglcontextrestored",zt,!1),e.addEventListener("webglcontextcreationerror",yt,!1),F===null){let N="webgl2";if(F=on(N,M),F===null)throw on(N)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}Vt()}catch(M){throw e.removeEventListener("webglcontextlost",Ct,!1),e.removeEventListener("webglcontextrestored",zt,!1),e.removeEventListener("webglcontextcreationerror",yt,!1),Dt("WebGLRenderer: "+M.message),M}function Vt(){ae=new Xv(F),ae.init(),rt=new AM(F,ae),le=new Nv(F,ae,t,rt),mt=new EM(F,ae),le.reversedDepthBuffer&&f&&mt.buffers.depth.setReversed(!0),L=F.createFramebuffer(),P=F.createFramebuffer(),k=F.createFramebuffer(),Me=new Yv(F),It=new uM,Ut=new TM(F,ae,mt,It,le,rt,Me),C=new Wv(v),b=new Jx(F),lt=new Lv(F,b),z=new qv(F,b,Me,lt),nt=new Jv(F,z,b,lt,Me),K=new jv(F,le,Ut),Z=new Fv(It),Q=new hM(v,C,ae,le,lt,Z),at=new IM(v,It),dt=new dM,J=new _M(ae),I=new Iv(v,C,mt,nt,m,l),ct=new wM(v,nt,le),At=new LM(F,Me,le,mt),$=new Dv(F,ae,Me),ht=new $v(F,ae,Me),Me.programs=Q.programs,v.capabilities=le,v.extensions=ae,v.properties=It,v.renderLists=dt,v.shadowMap=ct,v.state=mt,v.info=Me}x!==en&&(O=new Kv(x,e.width,e.height,a,s,r));let it=new _h(v,F);this.xr=it,this.getContext=function(){return F},this.getContextAttributes=function(){return F.getContextAttributes()},this.forceContextLoss=function(){let M=ae.get("WEBGL_lose_context");M&&M.loseContext()},this.forceContextRestore=function(){let M=ae.get("WEBGL_lose_context");M&&M.restoreContext()},this.getPixelRatio=function(){return xt},this.setPixelRatio=function(M){M!==void 0&&(xt=M,this.setSize(gt,bt,!1))},this.getSize=function(M){return M.set(gt,bt)},this.setSize=function(M,N,H=!0){if(it.isPresenting){Lt("WebGLRenderer: Can't change size while VR device is presenting.");return}gt=M,bt=N,e.width=Math.floor(M*xt),e.height=Math.floor(N*xt),H===!0&&(e.style.width=M+"px",e.style.height=N+"px"),O!==null&&O.setSize(e.width,e.height),this.setViewport(0,0,M,N)},this.getDrawingBufferSize=function(M){return M.set(gt*xt,bt*xt).floor()},this.setDrawingBufferSize=function(M,N,H){gt=M,bt=N,xt=H,e.width=Math.floor(M*H),e.height=Math.floor(N*H),this.setViewport(0,0,M,N)},this.setEffects=function(M){if(x===en){Dt("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(M){for(let N=0;N<M.length;N++)if(M[N].isOutputPass===!0){Lt("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}O.setEffects(M||[])},this.getCurrentViewport=function(M){return M.copy(et)},this.getViewport=function(M){return M.copy(Pt)},this.setViewport=function(M,N,H,B){M.isVector4?Pt.set(M.x,M.y,M.z,M.w):Pt.set(M,N,H,B),mt.viewport(et.copy(Pt).multiplyScalar(rn()).round())},this.getScissor=function(M){return M.copy(Kt)},this.setScissor=function(M,N,H,B){M.isVector4?Kt.set(M.x,M.y,M.z,M.w):Kt.set(M,N,H,B),mt.scissor(Mt.copy(Kt).multiplyScalar(rn()).round())},this.getScissorTest=function(){return ee},this.setScissorTest=function(M){mt.setScissorTest(ee=M)},this.setOpaqueSort=function(M){Ot=M},this.setTransparentSort=function(M){pe=M},this.getClearColor=function(M){return M.copy(I.getClearColor())},this.setClearColor=function(){I.setClearColor(...arguments)},this.getClearAlpha=function(){return I.getClearAlpha()},this.setClearAlpha=function(){I.setClearAlpha(...arguments)},this.clear=function(M=!0,N=!0,H=!0){let B=0;if(M){let V=!1;if(tt!==null){let pt=tt.texture.format;V=g.has(pt)}if(V){let pt=tt.texture.type,St=d.has(pt),ut=I.getClearColor(),vt=I.getClearAlpha(),Tt=ut.r,Bt=ut.g,qt=ut.b;St?(_[0]=Tt,_[1]=Bt,_[2]=qt,_[3]=vt,F.clearBufferuiv(F.COLOR,0,_)):(E[0]=Tt,E[1]=Bt,E[2]=qt,E[3]=vt,F.clearBufferiv(F.COLOR,0,E))}else B|=F.COLOR_BUFFER_BIT}N&&(B|=F.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),H&&(B|=F.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),B!==0&&F.clear(B)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(M){M.setRenderer(this),D=M},this.dispose=function(){e.removeEventListener("webglcontextlost",Ct,!1),e.removeEventListener("webglcontextrestored",zt,!1),e.removeEventListener("webglcontextcreationerror",yt,!1),I.dispose(),dt.dispose(),J.dispose(),Ut.dispose(),It.dispose(),C.dispose(),nt.dispose(),z.dispose(),lt.dispose(),At.dispose(),Q.dispose(),it.dispose(),it.removeEventListener("sessionstart",kh),it.removeEventListener("sessionend",zh),Ri.stop()};function Ct(M){M.preventDefault(),sh("WebGLRenderer: Context Lost."),A=!0}function zt(){sh("WebGLRenderer: Context Restored."),A=!1;let M=Me.autoReset,N=ct.enabled,H=ct.autoUpdate,B=ct.needsUpdate,V=ct.type;Vt(),Me.autoReset=M,ct.enabled=N,ct.autoUpdate=H,ct.needsUpdate=B,ct.type=V}function yt(M){Dt("WebGLRenderer: A WebGL context could not be created. Reason: ",M.statusMessage)}function ne(M){let N=M.target;N.removeEventListener("dispose",ne),Te(N)}function Te(M){oi(M),It.remove(M)}function oi(M){let N=It.get(M).programs;N!==void 0&&(N.forEach(function(H){Q.releaseProgram(H)}),M.isShaderMaterial&&Q.releaseShaderCache(M))}this.renderBufferDirect=function(M,N,H,B,V,pt){N===null&&(N=nn);let St=V.isMesh&&V.matrixWorld.determinantAffine()<0,ut=Pm(M,N,H,B,V);mt.setMaterial(B,St);let vt=H.index,Tt=1;if(B.wireframe===!0){if(vt=z.getWireframeAttribute(H),vt===void 0)return;Tt=2}let Bt=H.drawRange,qt=H.attributes.position,wt=Bt.start*Tt,$t=(Bt.start+Bt.count)*Tt;pt!==null&&(wt=Math.max(wt,pt.start*Tt),$t=Math.min($t,(pt.start+pt.count)*Tt)),vt!==null?(wt=Math.max(wt,0),$t=Math.min($t,vt.count)):qt!=null&&(wt=Math.max(wt,0),$t=Math.min($t,qt.count));let _e=$t-wt;if(_e<0||_e===1/0)return;lt.setup(V,B,ut,H,vt);let se,ie=$;if(vt!==null&&(se=b.get(vt),ie=ht,ie.setIndex(se)),V.isMesh)B.wireframe===!0?(mt.setLineWidth(B.wireframeLinewidth*rn()),ie.setMode(F.LINES)):ie.setMode(F.TRIANGLES);else if(V.isLine){let Ne=B.linewidth;Ne===void 0&&(Ne=1),mt.setLineWidth(Ne*rn()),V.isLineSegments?ie.setMode(F.LINES):V.isLineLoop?ie.setMode(F.LINE_LOOP):ie.setMode(F.LINE_STRIP)}else V.isPoints?ie.setMode(F.POINTS):V.isSprite&&ie.setMode(F.TRIANGLES);if(V.isBatchedMesh)if(ae.get("WEBGL_multi_draw"))ie.renderMultiDraw(V._multiDrawStarts,V._multiDrawCounts,V._multiDrawCount);else{let Ne=V._multiDrawStarts,Et=V._multiDrawCounts,Ve=V._multiDrawCount,Qt=vt?b.get(vt).bytesPerElement:1,Pi=It.get(B).currentProgram.getUniforms();for(let Fe=0;Fe<Ve;Fe++)Pi.setValue(F,"_gl_DrawID",Fe),ie.render(Ne[Fe]/Qt,Et[Fe])}else if(V.isInstancedMesh)ie.renderInstances(wt,_e,V.count);else if(H.isInstancedBufferGeometry){let Ne=H._maxInstanceCount!==void 0?H._maxInstanceCount:1/0,Et=Math.min(H.instanceCount,Ne);ie.renderInstances(wt,_e,Et)}else ie.render(wt,_e)};function Bh(M,N,H,B){D!==null&&M.isNodeMaterial&&D.setObject(B,M),ge===!0&&Z.setState(M,H,!1),M.transparent===!0&&M.side===gn&&M.forceSinglePass===!1?(M.side=Xe,M.needsUpdate=!0,Bs(M,N,B),M.side=wi,M.needsUpdate=!0,Bs(M,N,B),M.side=gn):Bs(M,N,B)}this.compile=function(M,N,H=null){H===null&&(H=M),D!==null&&D.renderStart(M,N,H),R=J.get(H),R.init(N),w.push(R),H.traverseVisible(function(V){V.isLight&&V.layers.test(N.layers)&&(R.pushLight(V),V.castShadow&&R.pushShadow(V))}),M!==H&&M.traverseVisible(function(V){V.isLight&&V.layers.test(N.layers)&&(R.pushLight(V),V.castShadow&&R.pushShadow(V))}),R.setupLights(),D!==null&&D.updateLights(R.state.lightsArray),qe=this.localClippingEnabled,ge=Z.init(this.clippingPlanes,qe),ge===!0&&Z.setGlobalState(this.clippingPlanes,N),D!==null&&ct.render(R.state.shadowsArray,H,N);let B=new Set;return M.traverse(function(V){if(!(V.isMesh||V.isPoints||V.isLine||V.isSprite))return;let pt=V.material;if(pt)if(Array.isArray(pt))for(let St=0;St<pt.length;St++){let ut=pt[St];Bh(ut,H,N,V),B.add(ut)}else Bh(pt,H,N,V),B.add(pt)}),R=w.pop(),D!==null&&D.renderEnd(),B},this.compileAsync=function(M,N,H=null){let B=this.compile(M,N,H);return new Promise(V=>{function pt(){if(B.forEach(function(St){let vt=It.get(St).currentProgram;(vt===void 0||vt.isReady())&&B.delete(St)}),B.size===0){V(M);return}setTimeout(pt,10)}ae.get("KHR_parallel_shader_compile")!==null?pt():setTimeout(pt,10)})};let El=null;function Cm(M){El&&El(M)}function kh(){Ri.stop()}function zh(){Ri.start()}let Ri=new ap;Ri.setAnimationLoop(Cm),typeof self<"u"&&Ri.setContext(self),this.setAnimationLoop=function(M){El=M,it.setAnimationLoop(M),M===null?Ri.stop():Ri.start()},it.addEventListener("sessionstart",kh),it.addEventListener("sessionend",zh),this.render=function(M,N){if(N!==void 0&&N.isCamera!==!0){Dt("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(A===!0)return;D!==null&&D.renderStart(M,N);let H=it.enabled===!0&&it.isPresenting===!0,B=O!==null&&(tt===null||H)&&O.begin(v,tt);if(M.matrixWorldAutoUpdate===!0&&M.updateMatrixWorld(),N.parent===null&&N.matrixWorldAutoUpdate===!0&&N.updateMatrixWorld(),it.enabled===!0&&it.isPresenting===!0&&(O===null||O.isCompositing()===!1)&&(it.cameraAutoUpdate===!0&&it.updateCamera(N),N=it.getCamera()),M.isScene===!0&&M.onBeforeRender(v,M,N,tt),R=J.get(M,w.length),R.init(N),R.state.textureUnits=Ut.getTextureUnits(),w.push(R),he.multiplyMatrices(N.projectionMatrix,N.matrixWorldInverse),N.isArrayCamera?be.setFromArrayCamera(N):Ht.setFromProjectionMatrix(he,fn,N.reversedDepth),qe=this.localClippingEnabled,ge=Z.init(this.clippingPlanes,qe),T=dt.get(M,y.length),T.init(),y.push(T),this.info.render.frame++,it.enabled===!0&&it.isPresenting===!0){let St=v.xr.getDepthSensingMesh();St!==null&&Tl(St,N,-1/0,v.sortObjects)}Tl(M,N,0,v.sortObjects),T.finish(),D!==null&&D.updateLights(R.state.lightsArray),v.sortObjects===!0&&T.sort(Ot,pe),sn=it.enabled===!1||it.isPresenting===!1||it.hasDepthSensing()===!1,sn&&I.addToRenderList(T,M),this.info.autoReset===!0&&this.info.reset(),ge===!0&&Z.beginShadows();let V=R.state.shadowsArray;if(ct.render(V,M,N),ge===!0&&Z.endShadows(),(B&&O.hasRenderPass())===!1){let St=T.opaque,ut=T.transmissive;if(R.setupLights(),N.isArrayCamera){let vt=N.cameras;if(ut.length>0)for(let Tt=0,Bt=vt.length;Tt<Bt;Tt++){let qt=vt[Tt];Gh(St,ut,M,qt)}sn&&I.render(M);for(let Tt=0,Bt=vt.length;Tt<Bt;Tt++){let qt=vt[Tt];Vh(T,M,qt,qt.viewport)}}else ut.length>0&&Gh(St,ut,M,N),sn&&I.render(M),Vh(T,M,N)}tt!==null&&U===0&&(Ut.updateMultisampleRenderTarget(tt),Ut.updateRenderTargetMipmap(tt)),B&&O.end(v),M.isScene===!0&&M.onAfterRender(v,M,N),lt.resetDefaultState(),W=-1,Y=null,w.pop(),w.length>0?(R=w[w.length-1],Ut.setTextureUnits(R.state.textureUnits),ge===!0&&Z.setGlobalState(v.clippingPlanes,R.state.camera)):R=null,y.pop(),y.length>0?T=y[y.length-1]:T=null,D!==null&&D.renderEnd()};function Tl(M,N,H,B){if(M.visible===!1)return;if(M.layers.test(N.layers)){if(M.isGroup)H=M.renderOrder;else if(M.isLOD)M.autoUpdate===!0&&M.update(N);else if(M.isLight)R.pushLight(M),M.castShadow&&R.pushShadow(M);else if(M.isSprite){let St=N.isArrayCamera?be:Ht;if(!M.frustumCulled||M.intersectsFrustum(St)){B&&Ee.setFromMatrixPosition(M.matrixWorld).applyMatrix4(he);let ut=nt.update(M),vt=M.material;vt.visible&&T.push(M,ut,vt,H,Ee.z,null,N)}}else if(M.isMesh||M.isLine||M.isPoints){let St=N.isArrayCamera?be:Ht;if(!M.frustumCulled||M.intersectsFrustum(St)){let ut=nt.update(M),vt=M.material;if(B&&(M.boundingSphere!==void 0?(M.boundingSphere===null&&M.computeBoundingSphere(),Ee.copy(M.boundingSphere.center)):(ut.boundingSphere===null&&ut.computeBoundingSphere(),Ee.copy(ut.boundingSphere.center)),Ee.applyMatrix4(M.matrixWorld).applyMatrix4(he)),Array.isArray(vt)){let Tt=ut.groups;for(let Bt=0,qt=Tt.length;Bt<qt;Bt++){let wt=Tt[Bt],$t=vt[wt.materialIndex];$t&&$t.visible&&T.push(M,ut,$t,H,Ee.z,wt,N)}}else vt.visible&&T.push(M,ut,vt,H,Ee.z,null,N)}}}let pt=M.children;for(let St=0,ut=pt.length;St<ut;St++)Tl(pt[St],N,H,B)}function Vh(M,N,H,B){let{opaque:V,transmissive:pt,transparent:St}=M;R.setupLightsView(H),ge===!0&&Z.setGlobalState(v.clippingPlanes,H),B&&mt.viewport(et.copy(B)),V.length>0&&Fr(V,N,H),pt.length>0&&Fr(pt,N,H),St.length>0&&Fr(St,N,H),mt.buffers.depth.setTest(!0),mt.buffers.depth.setMask(!0),mt.buffers.color.setMask(!0),mt.setPolygonOffset(!1)}function Gh(M,N,H,B){if((H.isScene===!0?H.overrideMaterial:null)!==null)return;if(R.state.transmissionRenderTarget[B.id]===void 0){let wt=ae.has("EXT_color_buffer_half_float")||ae.has("EXT_color_buffer_float");R.state.transmissionRenderTarget[B.id]=new Qe(1,1,{generateMipmaps:!0,type:wt?Cn:en,minFilter:ii,samples:Math.max(4,le.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:Xt.workingColorSpace})}let pt=R.state.transmissionRenderTarget[B.id],St=B.viewport||et;pt.setSize(St.z*v.transmissionResolutionScale,St.w*v.transmissionResolutionScale);let ut=v.getRenderTarget(),vt=v.getActiveCubeFace(),Tt=v.getActiveMipmapLevel();v.setRenderTarget(pt),v.getClearColor(q),st=v.getClearAlpha(),st<1&&v.setClearColor(16777215,.5),v.clear(),sn&&I.render(H);let Bt=v.toneMapping;v.toneMapping=zn;let qt=B.viewport;if(B.viewport!==void 0&&(B.viewport=void 0),R.setupLightsView(B),ge===!0&&Z.setGlobalState(v.clippingPlanes,B),Fr(M,H,B),Ut.updateMultisampleRenderTarget(pt),Ut.updateRenderTargetMipmap(pt),ae.has("WEBGL_multisampled_render_to_texture")===!1){let wt=!1;for(let $t=0,_e=N.length;$t<_e;$t++){let se=N[$t],{object:ie,geometry:Ne,material:Et,group:Ve}=se;if(Et.side===gn&&ie.layers.test(B.layers)){let Qt=Et.side;Et.side=Xe,Et.needsUpdate=!0,Hh(ie,H,B,Ne,Et,Ve),Et.side=Qt,Et.needsUpdate=!0,wt=!0}}wt===!0&&(Ut.updateMultisampleRenderTarget(pt),Ut.updateRenderTargetMipmap(pt))}v.setRenderTarget(ut,vt,Tt),v.setClearColor(q,st),qt!==void 0&&(B.viewport=qt),v.toneMapping=Bt}function Fr(M,N,H){let B=N.isScene===!0?N.overrideMaterial:null;for(let V=0,pt=M.length;V<pt;V++){let St=M[V],{object:ut,geometry:vt,group:Tt}=St,Bt=St.material;Bt.allowOverride===!0&&B!==null&&(Bt=B),ut.layers.test(H.layers)&&Hh(ut,N,H,vt,Bt,Tt)}}function Hh(M,N,H,B,V,pt){D!==null&&V.isNodeMaterial&&D.setObject(M,V),M.onBeforeRender(v,N,H,B,V,pt),M.modelViewMatrix.multiplyMatrices(H.matrixWorldInverse,M.matrixWorld),M.normalMatrix.getNormalMatrix(M.modelViewMatrix),V.onBeforeRender(v,N,H,B,M,pt),V.transparent===!0&&V.side===gn&&V.forceSinglePass===!1?(V.side=Xe,V.needsUpdate=!0,v.renderBufferDirect(H,N,B,V,M,pt),V.side=wi,V.needsUpdate=!0,v.renderBufferDirect(H,N,B,V,M,pt),V.side=gn):v.renderBufferDirect(H,N,B,V,M,pt),M.onAfterRender(v,N,H,B,V,pt)}function Wh(M){let N=0;for(let H of M)H.texture!==null&&N++;return N}function Bs(M,N,H){N.isScene!==!0&&(N=nn);let B=It.get(M),V=R.state.lights,pt=R.state.shadowsArray,St=V.state.version,ut=Q.getParameters(M,V.state,pt,N,H,R.state.lightProbeGridArray),vt=Q.getProgramCacheKey(ut),Tt=B.programs;B.environment=M.isMeshStandardMaterial||M.isMeshLambertMaterial||M.isMeshPhongMaterial?N.environment:null,B.fog=N.fog;let Bt=M.isMeshStandardMaterial||M.isMeshLambertMaterial&&!M.envMap||M.isMeshPhongMaterial&&!M.envMap;B.envMap=C.get(M.envMap||B.environment,Bt),B.envMapRotation=B.environment!==null&&M.envMap===null?N.environmentRotation:M.envMapRotation,Tt===void 0&&(M.addEventListener("dispose",ne),Tt=new Map,B.programs=Tt,B.programVariants=new Map);let qt=Tt.get(vt);if(qt!==void 0){if(B.currentProgram===qt&&B.lightsStateVersion===St)return qh(M,ut),qt}else ut.uniforms=Q.getUniforms(M),D!==null&&M.isNodeMaterial&&D.build(M,H,ut),M.onBeforeCompile(ut,v),qt=Q.acquireProgram(ut,vt),Tt.set(vt,qt),B.uniforms=ut.uniforms;let wt=B.uniforms;return(!M.isShaderMaterial&&!M.isRawShaderMaterial||M.clipping===!0)&&(wt.clippingPlanes=Z.uniform),qh(M,ut),B.needsLights=Lm(M),B.lightsStateVersion=St,B.needsLights&&(wt.ambientLightColor.value=V.state.ambient,wt.lightProbe.value=V.state.probe,wt.sunLights.value=V.state.sun,wt.sunLightShadows.value=V.state.sunShadow,wt.directionalLights.value=V.state.directional,wt.directionalLightShadows.value=V.state.directionalShadow,wt.spotLights.value=V.state.spot,wt.spotLightShadows.value=V.state.spotShadow,wt.rectAreaLights.value=V.state.rectArea,wt.ltc_1.value=V.state.rectAreaLTC1,wt.ltc_2.value=V.state.rectAreaLTC2,wt.pointLights.value=V.state.point,wt.pointLightShadows.value=V.state.pointShadow,wt.hemisphereLights.value=V.state.hemi,wt.sunShadowMatrix.value=V.state.sunShadowMatrix,wt.sunShadowCascade.value=V.state.sunShadowCascade,wt.directionalShadowMatrix.value=V.state.directionalShadowMatrix,wt.spotLightMatrix.value=V.state.spotLightMatrix,wt.spotLightMap.value=V.state.spotLightMap,wt.pointShadowMatrix.value=V.state.pointShadowMatrix),B.numLightProbeGrids=Wh(R.state.lightProbeGridArray),B.currentProgram=qt,B.uniformsList=null,qt}function Rm(M,N,H,B,V){let pt=It.get(M),St=pt.currentProgram.id+","+B+","+V,ut=pt.programVariants.get(St);return ut===void 0?(ut=Bs(M,N,H),pt.programVariants.set(St,ut)):(pt.currentProgram=ut,pt.uniformsList=null,pt.outputColorSpace=B,pt.toneMapping=V),ut}function Xh(M){if(M.uniformsList===null){let N=M.currentProgram.getUniforms();M.uniformsList=Fs.seqWithValue(N.seq,M.uniforms)}return M.uniformsList}function qh(M,N){let H=It.get(M);H.outputColorSpace=N.outputColorSpace,H.batching=N.batching,H.batchingColor=N.batchingColor,H.instancing=N.instancing,H.instancingColor=N.instancingColor,H.instancingMorph=N.instancingMorph,H.skinning=N.skinning,H.morphTargets=N.morphTargets,H.morphNormals=N.morphNormals,H.morphColors=N.morphColors,H.morphTargetsCount=N.morphTargetsCount,H.numClippingPlanes=N.numClippingPlanes,H.numIntersection=N.numClipIntersection,H.vertexAlphas=N.vertexAlphas,H.vertexTangents=N.vertexTangents,H.toneMapping=N.toneMapping}function Pm(M,N,H,B,V){N.isScene!==!0&&(N=nn),Ut.resetTextureUnits();let pt=N.fog,St=B.isMeshStandardMaterial||B.isMeshLambertMaterial||B.isMeshPhongMaterial?N.environment:null,ut=tt===null?v.outputColorSpace:tt.isXRRenderTarget===!0?tt.texture.colorSpace:Xt.workingColorSpace,vt=B.isMeshStandardMaterial||B.isMeshLambertMaterial&&!B.envMap||B.isMeshPhongMaterial&&!B.envMap,Tt=C.get(B.envMap||St,vt),Bt=B.vertexColors===!0&&!!H.attributes.color&&H.attributes.color.itemSize===4,qt=!!H.attributes.tangent&&(!!B.normalMap||B.anisotropy>0),wt=!!H.morphAttributes.position,$t=!!H.morphAttributes.normal,_e=!!H.morphAttributes.color,se=zn;B.toneMapped&&(tt===null||tt.isXRRenderTarget===!0)&&(se=v.toneMapping);let ie=H.morphAttributes.position||H.morphAttributes.normal||H.morphAttributes.color,Ne=ie!==void 0?ie.length:0,Et=It.get(B),Ve=R.state.lights;if(ge===!0&&(qe===!0||M!==Y)){let ue=M===Y&&B.id===W;Z.setState(B,M,ue)}let Qt=!1,Pi=!1;B.version===Et.__version?Et.needsLights&&Et.lightsStateVersion!==Ve.state.version||V.isBatchedMesh&&Et.batching===!1||!V.isBatchedMesh&&Et.batching===!0||V.isBatchedMesh&&Et.batchingColor===!0&&V._colorsTexture===null||V.isBatchedMesh&&Et.batchingColor===!1&&V._colorsTexture!==null||V.isInstancedMesh&&Et.instancing===!1||!V.isInstancedMesh&&Et.instancing===!0||V.isSkinnedMesh&&Et.skinning===!1||!V.isSkinnedMesh&&Et.skinning===!0||V.isInstancedMesh&&Et.instancingColor===!0&&V.instanceColor===null||V.isInstancedMesh&&Et.instancingColor===!1&&V.instanceColor!==null||V.isInstancedMesh&&Et.instancingMorph===!0&&V.morphTexture===null||V.isInstancedMesh&&Et.instancingMorph===!1&&V.morphTexture!==null||Et.envMap!==Tt||B.fog===!0&&Et.fog!==pt||Et.numClippingPlanes!==void 0&&(Et.numClippingPlanes!==Z.numPlanes||Et.numIntersection!==Z.numIntersection)||Et.vertexAlphas!==Bt||Et.vertexTangents!==qt||Et.morphTargets!==wt||Et.morphNormals!==$t||Et.morphColors!==_e||Et.morphTargetsCount!==Ne||Et.numLightProbeGrids!==Wh(R.state.lightProbeGridArray)?Qt=!0:(Et.outputColorSpace!==ut||Et.toneMapping!==se)&&(Pi=!0):(Qt=!0,Et.__version=B.version);let Fe=Et.currentProgram;(Qt===!0||Pi===!0)&&(Fe=Pi===!0?Rm(B,N,V,ut,se):Bs(B,N,V),D&&B.isNodeMaterial&&D.onUpdateProgram(B,Fe,Et));let Or=!1,ai=!1,Ii=!1,Zt=Fe.getUniforms(),Le=Et.uniforms;if(mt.useProgram(Fe.program)&&(Or=!0,ai=!0,Ii=!0),B.id!==W&&(W=B.id,ai=!0),Or||Y!==M){mt.buffers.depth.getReversed()&&M.reversedDepth!==!0&&(M._reversedDepth=!0,M.updateProjectionMatrix()),Zt.setValue(F,"projectionMatrix",M.projectionMatrix),Zt.setValue(F,"viewMatrix",M.matrixWorldInverse);let Ae=Zt.map.cameraPosition;Ae!==void 0&&Ae.setValue(F,Pn.setFromMatrixPosition(M.matrixWorld)),le.logarithmicDepthBuffer&&Zt.setValue(F,"logDepthBufFC",2/(Math.log(M.far+1)/Math.LN2)),(B.isMeshPhongMaterial||B.isMeshToonMaterial||B.isMeshLambertMaterial||B.isMeshBasicMaterial||B.isMeshStandardMaterial||B.isShaderMaterial)&&Zt.setValue(F,"isOrthographic",M.isOrthographicCamera===!0),Y!==M&&(Y=M,ai=!0,Ii=!0)}if(Et.needsLights&&(Ve.state.sunShadowMap.length>0&&Zt.setValue(F,"sunShadowMap",Ve.state.sunShadowMap,Ut),Ve.state.directionalShadowMap.length>0&&Zt.setValue(F,"directionalShadowMap",Ve.state.directionalShadowMap,Ut),Ve.state.spotShadowMap.length>0&&Zt.setValue(F,"spotShadowMap",Ve.state.spotShadowMap,Ut),Ve.state.pointShadowMap.length>0&&Zt.setValue(F,"pointShadowMap",Ve.state.pointShadowMap,Ut)),V.isSkinnedMesh){Zt.setOptional(F,V,"bindMatrix"),Zt.setOptional(F,V,"bindMatrixInverse");let ue=V.skeleton;ue&&(ue.boneTexture===null&&ue.computeBoneTexture(),Zt.setValue(F,"boneTexture",ue.boneTexture,Ut))}V.isBatchedMesh&&(Zt.setOptional(F,V,"batchingTexture"),Zt.setValue(F,"batchingTexture",V._matricesTexture,Ut),Zt.setOptional(F,V,"batchingIdTexture"),Zt.setValue(F,"batchingIdTexture",V._indirectTexture,Ut),Zt.setOptional(F,V,"batchingColorTexture"),V._colorsTexture!==null&&Zt.setValue(F,"batchingColorTexture",V._colorsTexture,Ut));let xn=H.morphAttributes;if((xn.position!==void 0||xn.normal!==void 0||xn.color!==void 0)&&K.update(V,H,Fe),(ai||Et.receiveShadow!==V.receiveShadow)&&(Et.receiveShadow=V.receiveShadow,Zt.setValue(F,"receiveShadow",V.receiveShadow)),(B.isMeshStandardMaterial||B.isMeshLambertMaterial||B.isMeshPhongMaterial)&&B.envMap===null&&N.environment!==null&&(Le.envMapIntensity.value=N.environmentIntensity),Le.dfgLUT!==void 0&&(Le.dfgLUT.value=NM()),ai){if(Zt.setValue(F,"toneMappingExposure",v.toneMappingExposure),Et.needsLights&&Im(Le,Ii),pt&&B.fog===!0&&at.refreshFogUniforms(Le,pt),at.refreshMaterialUniforms(Le,B,xt,bt,R.state.transmissionRenderTarget[M.id]),Et.needsLights&&Et.numLightProbeGrids>0){let ue=S,Ae=0;for(let Hn of R.state.lightProbeGridArray)Hn.texture!==null&&(ue.textures[Ae]=Hn.texture,ue.min[Ae]=Hn.boundingBox.min,ue.max[Ae]=Hn.boundingBox.max,ue.resolution[Ae]=Hn.resolution,Ae++);for(let Hn in ue)ue[Hn].length=Ae;Le.probesSH.value=ue.textures,Le.probesMin.value=ue.min,Le.probesMax.value=ue.max,Le.probesResolution.value=ue.resolution}Fs.upload(F,Xh(Et),Le,Ut)}if(B.isShaderMaterial&&B.uniformsNeedUpdate===!0&&(Fs.upload(F,Xh(Et),Le,Ut),B.uniformsNeedUpdate=!1),B.isSpriteMaterial&&Zt.setValue(F,"center",V.center),Zt.setValue(F,"modelViewMatrix",V.modelViewMatrix),Zt.setValue(F,"normalMatrix",V.normalMatrix),Zt.setValue(F,"modelMatrix",V.matrixWorld),B.uniformsGroups!==void 0){let ue=B.uniformsGroups;for(let Ae=0,Hn=ue.length;Ae<Hn;Ae++){let Yh=ue[Ae];At.update(Yh,Fe),At.bind(Yh,Fe)}}return Fe}function Im(M,N){M.ambientLightColor.needsUpdate=N,M.lightProbe.needsUpdate=N,M.sunLights.needsUpdate=N,M.sunLightShadows.needsUpdate=N,M.directionalLights.needsUpdate=N,M.directionalLightShadows.needsUpdate=N,M.pointLights.needsUpdate=N,M.pointLightShadows.needsUpdate=N,M.spotLights.needsUpdate=N,M.spotLightShadows.needsUpdate=N,M.rectAreaLights.needsUpdate=N,M.hemisphereLights.needsUpdate=N}function Lm(M){return M.isMeshLambertMaterial||M.isMeshToonMaterial||M.isMeshPhongMaterial||M.isMeshStandardMaterial||M.isShadowMaterial||M.isShaderMaterial&&M.lights===!0}this.getActiveCubeFace=function(){return G},this.getActiveMipmapLevel=function(){return U},this.getRenderTarget=function(){return tt},this.setRenderTargetTextures=function(M,N,H){let B=It.get(M);B.__autoAllocateDepthBuffer=M.resolveDepthBuffer===!1,B.__autoAllocateDepthBuffer===!1&&(B.__useRenderToTexture=!1),It.get(M.texture).__webglTexture=N,It.get(M.depthTexture).__webglTexture=B.__autoAllocateDepthBuffer?void 0:H,B.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(M,N){let H=It.get(M);H.__webglFramebuffer=N,H.__useDefaultFramebuffer=N===void 0},this.setRenderTarget=function(M,N=0,H=0){tt=M,G=N,U=H;let B=null,V=!1,pt=!1;if(M){let ut=It.get(M);if(ut.__useDefaultFramebuffer!==void 0){mt.bindFramebuffer(F.FRAMEBUFFER,ut.__webglFramebuffer),et.copy(M.viewport),Mt.copy(M.scissor),ft=M.scissorTest,mt.viewport(et),mt.scissor(Mt),mt.setScissorTest(ft),W=-1;return}else if(ut.__webglFramebuffer===void 0)Ut.setupRenderTarget(M);else if(ut.__hasExternalTextures)Ut.rebindTextures(M,It.get(M.texture).__webglTexture,It.get(M.depthTexture).__webglTexture);else if(M.depthBuffer){let Bt=M.depthTexture;if(ut.__boundDepthTexture!==Bt){if(Bt!==null&&It.has(Bt)&&(M.width!==Bt.image.width||M.height!==Bt.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Ut.setupDepthRenderbuffer(M)}}let vt=M.texture;(vt.isData3DTexture||vt.isDataArrayTexture||vt.isCompressedArrayTexture)&&(pt=!0);let Tt=It.get(M).__webglFramebuffer;M.isWebGLCubeRenderTarget?(Array.isArray(Tt[N])?B=Tt[N][H]:B=Tt[N],V=!0):M.samples>0&&Ut.useMultisampledRTT(M)===!1?B=It.get(M).__webglMultisampledFramebuffer:Array.isArray(Tt)?B=Tt[H]:B=Tt,et.copy(M.viewport),Mt.copy(M.scissor),ft=M.scissorTest}else et.copy(Pt).multiplyScalar(xt).floor(),Mt.copy(Kt).multiplyScalar(xt).floor(),ft=ee;if(H!==0&&(B=L),mt.bindFramebuffer(F.FRAMEBUFFER,B)&&mt.drawBuffers(M,B),mt.viewport(et),mt.scissor(Mt),mt.setScissorTest(ft),V){let ut=It.get(M.texture);F.framebufferTexture2D(F.FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_CUBE_MAP_POSITIVE_X+N,ut.__webglTexture,H)}else if(pt){let ut=N;for(let vt=0;vt<M.textures.length;vt++){let Tt=It.get(M.textures[vt]);F.framebufferTextureLayer(F.FRAMEBUFFER,F.COLOR_ATTACHMENT0+vt,Tt.__webglTexture,H,ut)}}else if(M!==null&&H!==0){let ut=It.get(M.texture);F.framebufferTexture2D(F.FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_2D,ut.__webglTexture,H)}W=-1};function $h(M){let N=It.get(M);return(N.__readFormat!==M.format||N.__readType!==M.type)&&(N.__readFormat=M.format,N.__readType=M.type,N.__formatReadable=le.textureFormatReadable(M.format),N.__typeReadable=le.textureTypeReadable(M.type)),N}this.readRenderTargetPixels=function(M,N,H,B,V,pt,St,ut=0){if(!(M&&M.isWebGLRenderTarget)){Dt("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let vt=It.get(M).__webglFramebuffer;if(M.isWebGLCubeRenderTarget&&St!==void 0&&(vt=vt[St],Array.isArray(vt)&&(vt=vt[0])),vt){mt.bindFramebuffer(F.FRAMEBUFFER,vt);try{let Tt=M.textures[ut],Bt=Tt.format,qt=Tt.type;M.textures.length>1&&F.readBuffer(F.COLOR_ATTACHMENT0+ut);let wt=$h(Tt);if(wt.__formatReadable===!1){Dt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(wt.__typeReadable===!1){Dt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}N>=0&&N<=M.width-B&&H>=0&&H<=M.height-V&&F.readPixels(N,H,B,V,rt.convert(Bt),rt.convert(qt),pt)}finally{let Tt=tt!==null?It.get(tt).__webglFramebuffer:null;mt.bindFramebuffer(F.FRAMEBUFFER,Tt)}}},this.readRenderTargetPixelsAsync=async function(M,N,H,B,V,pt,St,ut=0){if(!(M&&M.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let vt=It.get(M).__webglFramebuffer;if(M.isWebGLCubeRenderTarget&&St!==void 0&&(vt=vt[St],Array.isArray(vt)&&(vt=vt[0])),vt)if(N>=0&&N<=M.width-B&&H>=0&&H<=M.height-V){mt.bindFramebuffer(F.FRAMEBUFFER,vt);let Tt=M.textures[ut],Bt=Tt.format,qt=Tt.type;M.textures.length>1&&F.readBuffer(F.COLOR_ATTACHMENT0+ut);let wt=$h(Tt);if(wt.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(wt.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let $t=F.createBuffer();F.bindBuffer(F.PIXEL_PACK_BUFFER,$t),F.bufferData(F.PIXEL_PACK_BUFFER,pt.byteLength,F.STREAM_READ),F.readPixels(N,H,B,V,rt.convert(Bt),rt.convert(qt),0),F.bindBuffer(F.PIXEL_PACK_BUFFER,null);let _e=tt!==null?It.get(tt).__webglFramebuffer:null;mt.bindFramebuffer(F.FRAMEBUFFER,_e);let se=F.fenceSync(F.SYNC_GPU_COMMANDS_COMPLETE,0);return F.flush(),await Dd(F,se,4),F.bindBuffer(F.PIXEL_PACK_BUFFER,$t),F.getBufferSubData(F.PIXEL_PACK_BUFFER,0,pt),F.bindBuffer(F.PIXEL_PACK_BUFFER,null),F.deleteBuffer($t),F.deleteSync(se),pt}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(M,N=null,H=0){let B=Math.pow(2,-H),V=Math.floor(M.image.width*B),pt=Math.floor(M.image.height*B),St=N!==null?N.x:0,ut=N!==null?N.y:0;Ut.setTexture2D(M,0),F.copyTexSubImage2D(F.TEXTURE_2D,H,0,0,St,ut,V,pt),mt.unbindTexture()},this.copyTextureToTexture=function(M,N,H=null,B=null,V=0,pt=0){let St,ut,vt,Tt,Bt,qt,wt,$t,_e,se=M.isCompressedTexture?M.mipmaps[pt]:M.image;if(H!==null)St=H.max.x-H.min.x,ut=H.max.y-H.min.y,vt=H.isBox3?H.max.z-H.min.z:1,Tt=H.min.x,Bt=H.min.y,qt=H.isBox3?H.min.z:0;else{let Zt=Math.pow(2,-V);St=Math.floor(se.width*Zt),ut=Math.floor(se.height*Zt),M.isDataArrayTexture?vt=se.depth:M.isData3DTexture?vt=Math.floor(se.depth*Zt):vt=1,Tt=0,Bt=0,qt=0}B!==null?(wt=B.x,$t=B.y,_e=B.z):(wt=0,$t=0,_e=0);let ie=rt.convert(N.format),Ne=rt.convert(N.type),Et;N.isData3DTexture?(Ut.setTexture3D(N,0),Et=F.TEXTURE_3D):N.isDataArrayTexture||N.isCompressedArrayTexture?(Ut.setTexture2DArray(N,0),Et=F.TEXTURE_2D_ARRAY):(Ut.setTexture2D(N,0),Et=F.TEXTURE_2D),mt.activeTexture(F.TEXTURE0),mt.pixelStorei(F.UNPACK_FLIP_Y_WEBGL,N.flipY),mt.pixelStorei(F.UNPACK_PREMULTIPLY_ALPHA_WEBGL,N.premultiplyAlpha),mt.pixelStorei(F.UNPACK_ALIGNMENT,N.unpackAlignment);let Ve=mt.getParameter(F.UNPACK_ROW_LENGTH),Qt=mt.getParameter(F.UNPACK_IMAGE_HEIGHT),Pi=mt.getParameter(F.UNPACK_SKIP_PIXELS),Fe=mt.getParameter(F.UNPACK_SKIP_ROWS),Or=mt.getParameter(F.UNPACK_SKIP_IMAGES);mt.pixelStorei(F.UNPACK_ROW_LENGTH,se.width),mt.pixelStorei(F.UNPACK_IMAGE_HEIGHT,se.height),mt.pixelStorei(F.UNPACK_SKIP_PIXELS,Tt),mt.pixelStorei(F.UNPACK_SKIP_ROWS,Bt),mt.pixelStorei(F.UNPACK_SKIP_IMAGES,qt);let ai=M.isDataArrayTexture||M.isData3DTexture,Ii=N.isDataArrayTexture||N.isData3DTexture;if(M.isDepthTexture){let Zt=It.get(M),Le=It.get(N),xn=It.get(Zt.__renderTarget),ue=It.get(Le.__renderTarget);mt.bindFramebuffer(F.READ_FRAMEBUFFER,xn.__webglFramebuffer),mt.bindFramebuffer(F.DRAW_FRAMEBUFFER,ue.__webglFramebuffer);for(let Ae=0;Ae<vt;Ae++)ai&&(F.framebufferTextureLayer(F.READ_FRAMEBUFFER,F.COLOR_ATTACHMENT0,It.get(M).__webglTexture,V,qt+Ae),F.framebufferTextureLayer(F.DRAW_FRAMEBUFFER,F.COLOR_ATTACHMENT0,It.get(N).__webglTexture,pt,_e+Ae)),F.blitFramebuffer(Tt,Bt,Tt+St,Bt+ut,wt,$t,wt+St,$t+ut,F.DEPTH_BUFFER_BIT,F.NEAREST);mt.bindFramebuffer(F.READ_FRAMEBUFFER,null),mt.bindFramebuffer(F.DRAW_FRAMEBUFFER,null)}else if(V!==0||M.isRenderTargetTexture||It.has(M)){let Zt=It.get(M),Le=It.get(N);mt.bindFramebuffer(F.READ_FRAMEBUFFER,P),mt.bindFramebuffer(F.DRAW_FRAMEBUFFER,k);for(let xn=0;xn<vt;xn++)ai?F.framebufferTextureLayer(F.READ_FRAMEBUFFER,F.COLOR_ATTACHMENT0,Zt.__webglTexture,V,qt+xn):F.framebufferTexture2D(F.READ_FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_2D,Zt.__webglTexture,V),Ii?F.framebufferTextureLayer(F.DRAW_FRAMEBUFFER,F.COLOR_ATTACHMENT0,Le.__webglTexture,pt,_e+xn):F.framebufferTexture2D(F.DRAW_FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_2D,Le.__webglTexture,pt),V!==0?F.blitFramebuffer(Tt,Bt,Tt+St,Bt+ut,wt,$t,wt+St,$t+ut,F.COLOR_BUFFER_BIT,F.NEAREST):Ii?F.copyTexSubImage3D(Et,pt,wt,$t,_e+xn,Tt,Bt,St,ut):F.copyTexSubImage2D(Et,pt,wt,$t,Tt,Bt,St,ut);mt.bindFramebuffer(F.READ_FRAMEBUFFER,null),mt.bindFramebuffer(F.DRAW_FRAMEBUFFER,null)}else Ii?M.isDataTexture||M.isData3DTexture?F.texSubImage3D(Et,pt,wt,$t,_e,St,ut,vt,ie,Ne,se.data):N.isCompressedArrayTexture?F.compressedTexSubImage3D(Et,pt,wt,$t,_e,St,ut,vt,ie,se.data):F.texSubImage3D(Et,pt,wt,$t,_e,St,ut,vt,ie,Ne,se):M.isDataTexture?F.texSubImage2D(F.TEXTURE_2D,pt,wt,$t,St,ut,ie,Ne,se.data):M.isCompressedTexture?F.compressedTexSubImage2D(F.TEXTURE_2D,pt,wt,$t,se.width,se.height,ie,se.data):F.texSubImage2D(F.TEXTURE_2D,pt,wt,$t,St,ut,ie,Ne,se);mt.pixelStorei(F.UNPACK_ROW_LENGTH,Ve),mt.pixelStorei(F.UNPACK_IMAGE_HEIGHT,Qt),mt.pixelStorei(F.UNPACK_SKIP_PIXELS,Pi),mt.pixelStorei(F.UNPACK_SKIP_ROWS,Fe),mt.pixelStorei(F.UNPACK_SKIP_IMAGES,Or),pt===0&&N.generateMipmaps===!0&&N.mipmapsAutoUpdate===!0&&F.generateMipmap(Et),mt.unbindTexture()},this.initRenderTarget=function(M){It.get(M).__webglFramebuffer===void 0&&Ut.setupRenderTarget(M)},this.initTexture=function(M){M.isCubeTexture?Ut.setTextureCube(M,0):M.isData3DTexture?Ut.setTexture3D(M,0):M.isDataArrayTexture||M.isCompressedArrayTexture?Ut.setTexture2DArray(M,0):Ut.setTexture2D(M,0),mt.unbindTexture()},this.resetState=function(){G=0,U=0,tt=null,mt.reset(),lt.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return fn}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(t){this._outputColorSpace=t;let e=this.getContext();e.drawingBufferColorSpace=Xt._getDrawingBufferColorSpace(t),e.unpackColorSpace=Xt._getUnpackColorSpace()}};Xt.enabled=!1;var FM=new Float32Array([-1,-1,1,-1,1,1,-1,1]),yp=3.4,_p=.008,OM=.15,UM=[.044,.6],BM=[.026,.95],Us=class{constructor(t,e,n){this.fields=t;let s=new gr;s.setAttribute("corner",new Ke(FM,2)),s.setIndex([0,1,2,0,2,3]),s.instanceCount=0,this.mesh=new mn(s,e),this.mesh.frustumCulled=!1,this.mesh.renderOrder=n}fields;mesh;#t=0;resize(t){let e=this.mesh.geometry;if(t>this.#t){this.#t=t+16,e.dispose();for(let[s,r]of Object.entries(this.fields))e.setAttribute(s,new cr(new Float32Array(this.#t*r),r))}e.instanceCount=t,this.mesh.visible=t>0;let n={};for(let s of Object.keys(this.fields)){let r=e.getAttribute(s);r&&(r.needsUpdate=!0,n[s]=r.array)}return n}dispose(){this.mesh.geometry.dispose(),this.mesh.material.dispose()}};function cl(i,t,e,n){return new Ps({glslVersion:Tr,vertexShader:i,fragmentShader:t,uniforms:e,transparent:!0,blending:Ei,depthTest:n.test,depthWrite:n.write})}var kM={a:3,b:3,colourA:3,colourB:3,shape:4},zM={at:3,tint:3,look:4,flags:3},hl=class{graph=new or;camera=new He;#t={size:{value:new Yt(1,1)},dpr:{value:1},paper:{value:new jt},ink:{value:new jt}};#e=this.#f({extra:yp,push:_p,order:1});#i=this.#f({order:2});#s=this.#f({order:0,depth:!1});#r=this.#f({order:.5,dash:[5,4.5],cut:!0});#a=this.#v(new Us({at:3,tint:3,axes:4},cl(wf,Ef,{...this.#t},{test:!1,write:!1}),-.5));#h=this.#f({order:3,dash:[1.6,3],depth:!1,cut:!0});#o=this.#f({extra:yp,order:3,depth:!1,cut:!0});#u=this.#f({order:4,depth:!1,cut:!0});#c=this.#f({order:3,dash:[2,3],cut:!0});#d=this.#_(10,!0);#g=this.#_(11,!1);#l=this.#w({},Tf,Af,-2,{centre:{value:new X},reach:{value:new Yt(1,1)},cell:{value:1},strength:{value:0}});#p=this.#w({a:2,b:2,soft:2},Cf,Rf,-1,{level:{value:0},strength:{value:0}});paint(t,e,n,s){this.#M(e.camera,e.projector,n,t.span),this.#t.size.value.set(...n),this.#t.dpr.value=s,vp(this.#t.paper.value,t.theme.paper),vp(this.#t.ink.value,t.theme.ink),this.#e.mesh.material.uniforms.push.value=_p*t.span,this.#S(t),Ai(this.#e,t.paths,t.theme.paper),Ai(this.#i,t.paths),Ai(this.#s,t.leaders),Ai(this.#r,t.geodesic),Ai(this.#o,t.arcs,t.theme.paper),Ai(this.#u,t.arcs),Ai(this.#c,t.plumb),Ai(this.#h,t.guesses),VM(this.#a,t.ellipses),bp(this.#d,t.marks.filter(r=>!r.top)),bp(this.#g,t.marks.filter(r=>r.top))}dispose(){let t=[this.#a,this.#h,this.#e,this.#i,this.#s,this.#r,this.#o,this.#u,this.#c,this.#d,this.#g,this.#l,this.#p];for(let e of t)e.dispose();this.graph.clear()}#M({distance:t,pivot:e,offset:n},{eye:s,up:r},[o,a],l){let{camera:c}=this;c.fov=Ql,c.aspect=o/a,c.near=Math.max(.05*l,t-3*l),c.far=t+4*l,c.position.fromArray(s),c.up.fromArray(r),c.lookAt(e[0],e[1],e[2]),c.setViewOffset(o,a,-n[0],-n[1],o,a),c.updateMatrixWorld()}#S({floor:t,theme:e,span:n}){let s=e.name==="light"?.2:.17,r=e.name==="light"?ga:xa;for(let x of[this.#l,this.#p])x.mesh.material.blendEquation=r;let o=t.alpha>.01,a=this.#l.mesh.material.uniforms;this.#l.resize(o?1:0),a.centre.value.set(t.centre[0],t.level,t.centre[1]),a.reach.value.set(...t.reach),a.cell.value=t.cell,a.strength.value=OM*t.alpha;let l=this.#p.mesh.material.uniforms;l.level.value=t.level,l.strength.value=s*t.alpha;let c=o?t.shadows:[],h=c.flatMap(([x,g])=>[x,g]),{a:u,b:f,soft:p}=this.#p.resize(c.length+h.length),m=(x,g,d,[_,E])=>{u.set([g[0],g[2]],2*x),f.set([d[0],d[2]],2*x),p.set([_*n,E],2*x)};c.forEach(([x,g],d)=>m(d,x,g,UM)),h.forEach((x,g)=>m(c.length+g,x,x,BM))}#f({extra:t=0,push:e=0,order:n,dash:s=[0,0],depth:r=!0,cut:o=!1}){let a={...this.#t,extra:{value:t},push:{value:e},dash:{value:new Yt(...s)},cut:{value:o}};return this.#v(new Us(kM,cl(vf,bf,a,{test:r,write:r}),n))}#_(t,e){return this.#v(new Us(zM,cl(Mf,Sf,{...this.#t},{test:e,write:!1}),t))}#w(t,e,n,s,r){let o=cl(e,n,{...this.#t,...r},{test:!1,write:!1});return Object.assign(o,{side:gn,blending:ma,blendEquation:ni,blendSrc:yr,blendDst:yr}),this.#v(new Us(t,o,s))}#v(t){return this.graph.add(t.mesh),t}},vp=(i,[t,e,n])=>{i.setRGB(t,e,n)};function Ai(i,t,e){let{a:n,b:s,colourA:r,colourB:o,shape:a}=i.resize(t.length);t.forEach((l,c)=>{n.set(l.a,3*c),s.set(l.b,3*c),r.set(e??l.ca,3*c),o.set(e??l.cb,3*c),a.set([l.wa,l.wb,l.run??0,0],4*c)})}function VM(i,t){let{at:e,tint:n,axes:s}=i.resize(t.length);t.forEach((r,o)=>{e.set(r.at,3*o),n.set(r.tint,3*o),s.set([...r.u,...r.v],4*o)})}function bp(i,t){let{at:e,tint:n,look:s,flags:r}=i.resize(t.length);t.forEach((o,a)=>{e.set(o.at,3*a),n.set(o.tint,3*a),s.set([o.size,Nn[o.shape],o.angle??0,o.rim],4*a),r.set([o.ring?1:0,o.hollow?1:0,o.lift??0],3*a)})}var GM=Symbol.for(`repgeo_nb.stage/1/${"187"}`);function HM(){let i=globalThis;return i[GM]??={renderer:null,users:new Set,width:0,height:0}}function WM(){let i=n=>{let s=document.createElement("canvas"),r=s.getContext("webgl2",{antialias:n,alpha:!1,depth:!0});return r&&{canvas:s,context:r}},t=i(!1);if(!t||wp(t.context))return t;let e=i(!0);return t.context.getExtension("WEBGL_lose_context")?.loseContext(),e}function Mp(i){let t=WM();if(!t)return null;let{canvas:e,context:n}=t,s=new ol({canvas:e,context:n});return s.autoClear=!1,s.debug.checkShaderErrors=!1,s.outputColorSpace="srgb-linear",e.addEventListener("webglcontextlost",r=>{if(r.preventDefault(),i.renderer===s){Sp(i);for(let o of i.users)o()}}),i.width=i.height=0,s}function Sp(i){let t=i.renderer;i.renderer=null,t?.dispose(),t&&!t.getContext().isContextLost()&&t.forceContextLoss()}function wp(i){let t=i.getExtension("WEBGL_debug_renderer_info"),e=String(i.getParameter(t?t.UNMASKED_RENDERER_WEBGL:i.RENDERER));return/swiftshader|llvmpipe|software|basic render/i.test(e)}function Ep(i){let t=HM();if(t.renderer||(t.renderer=Mp(t)),!t.renderer)return null;t.users.add(i);let e=wp(t.renderer.getContext()),n=!0,s=null;return{software:e,draw(r,o,a,l){let{width:c,height:h}=a;if(!n||!c||!h)return!1;let u=t.renderer??=Mp(t);return u?((c>t.width||h>t.height)&&(t.width=Math.max(c,t.width),t.height=Math.max(h,t.height),u.setSize(t.width,t.height,!1)),s!==u&&u.compile(r,o),s=u,u.setViewport(0,0,c,h),u.setScissor(0,0,c,h),u.setScissorTest(!0),u.setClearColor(Math.round(l[0]*255)<<16|Math.round(l[1]*255)<<8|Math.round(l[2]*255),1),u.clear(),u.render(r,o),a.getContext("2d",{willReadFrequently:e})?.drawImage(u.domElement,0,t.height-h,c,h,0,0,c,h),!0):!1},release(){n&&(n=!1,t.users.delete(i),t.users.size===0&&Sp(t))}}}var XM=16,ul=1.5,qM=3,$M=1,Yi=i=>[i[0],i[1],i[2]??0],fl=class{constructor(t,e,n){this.canvas=t;this.parts=e;this.#t=Ep(n),this.#t&&(this.#e=new hl)}canvas;parts;screen={points:[],segments:[]};#t;#e=null;#i=ul;#s=null;#r=new WeakMap;get flatOnly(){return!this.#t}dispose(){this.#e?.dispose(),this.#t?.release()}paint(t,e,n,s){let{width:r,height:o}=t.layout,{keys:a,overlay:l,card:c}=this.parts;this.#i=this.#t?.software?$M:ul;let h=this.#h(r,o);if(!t.picture.points.length)return this.#a(t);let u=Nf(e),f={coords:e.coords,curve:e.curve,camera:u,projector:tc(u,r,o),flat:e.flat,right:e.framing.right,settled:n},p=n?this.arcsOf(t):[],{drawing:m,screen:x}=_f(t,f,p);this.screen=x;let g=a.place(t,f,s);if(m.leaders=[...g.leaders,...m.trails],this.#t&&this.#e)this.#s=d=>{this.#e.paint(m,f,[r,o],d),this.#t.draw(this.#e.graph,this.#e.camera,this.canvas,t.theme.paper)},this.#s(h);else{let d=this.canvas.getContext("2d");d&&Df(d,m,f.projector,h)}l.paint(t,f,x,p,g),c.paint(t,x,l.boxes,g.boxes)}get quick(){return this.#i<ul&&this.#s!==null}sharpen({layout:t}){this.#i=ul,this.#s?.(this.#h(t.width,t.height))}arcsOf(t){let{payload:e,view:n,picture:s,selected:r}=t,o=this.#r.get(s)??new Map;return this.#r.set(s,o),r.slice(1).flatMap((a,l)=>{let c=ye(e,r[l]),h=ye(e,a),u=`${c},${h}`,f=o.get(u);if(f===void 0){let p=c===h?null:uo(e,n,s,c,h),m=De(n,e.n_points,c,h);f=p?{points:p.map(Yi),length:m}:c===h||Xs(n)?null:YM(s,c,h,m),o.set(u,f)}return f?[f]:[]})}layerAt({payload:t,picture:e,view:n},[s,r]){let o=null,a=1/0;for(let l of this.screen.points){let c=Math.hypot(l.x-s,l.y-r),h=c+l.depth/ui(n)*2,u=l.m>=0?[l.m,l.k]:jM(t.first===l.point?t.first:null,t,e);u&&c<XM&&h<a&&([o,a]=[u,h])}return o}#a(t){this.screen={points:[],segments:[]},this.#s=null;let e=this.canvas.getContext("2d");e&&(e.setTransform(1,0,0,1,0,0),e.fillStyle=Rt(t.theme.paper),e.fillRect(0,0,this.canvas.width,this.canvas.height)),this.parts.keys.rest(t),this.parts.overlay.clear(),this.parts.card.element.hidden=!0}#h(t,e){let n=Math.min(qM,this.#i*(window.devicePixelRatio||1)),s=Math.round(t*n),r=Math.round(e*n);return(this.canvas.width!==s||this.canvas.height!==r)&&Object.assign(this.canvas,{width:s,height:r}),n}};function YM({coords:i},t,e,n){let s=i.get(t),r=i.get(e);return s&&r?{points:[Yi(s),Yi(r)],length:n,guess:!0}:null}function jM(i,t,e){if(i===null)return null;for(let{model:n}of e.drawn){let s=t.models[n].points.indexOf(i);if(s>=0)return[n,s]}return null}var dl=.25,JM=.2,ZM=1e-6,Tp=1e-6,KM=.001;function bh(i,t){let e=new Set(t.hidden),n=new Set(t.hidden_layers),[s,r]=t.depth_range,o=(a,l)=>l>=s-Tp&&l<=r+Tp&&!n.has(a);return i.models.flatMap((a,l)=>{if(e.has(a.name)||a.absent)return[];let c=Math.max(1,a.layers.length-1),h=a.layers.flatMap((u,f)=>o(u.name,f/c)?[f]:[]);return h.length?[{model:l,layers:h}]:[]})}function Mh(i,t){if(!t.length)return[];let e=new Set(Cp(i,t).flat());return i.first!==null&&e.add(i.first),i.target&&e.add(i.target.point),[...e].sort((n,s)=>n-s)}var Cp=(i,t)=>t.map(({model:e,layers:n})=>n.map(s=>i.models[e].points[s])),QM=(i,t)=>t.length===i.models.length&&t.every(({model:e,layers:n})=>n.length===i.models[e].layers.length);function Sh(i,t,e,n){let s=t.projections.find(a=>a.name===e.projection)??t.projections[0];if(!s)throw new Error(`Metric "${t.metric}": expected at least one projection, got none.`);let r=bh(i,e);if(!r.length)return tS(s,e.n_axes);if(!s.refit||i.frames||QM(i,r))return{...eS(i,t,s,e.n_axes,r),...nS(i,t,s,e)};let o=Rp(i,t,s,e.n_axes,r);return oS(i,o,n?.axes===e.n_axes?n.coords:new Map)}function tS(i,t){return{axes:t,coords:new Map,curve:null,quality:{stress:0,variance:null,points:0,error:new Map,off:new Set,steps:0,worst:null},drawn:[],points:[],projection:i,refitted:!1}}function eS(i,t,e,n,s){let r=Mh(i,s),{coords:o,curve:a,variance:l,cloud:c}=e.axes[n],h=new Map(r.map(p=>[p,o[p]])),u=c?new Map(r.map(p=>[p,c[p]])):null,f=Ip(i,t,s,h,l);return{axes:n,coords:h,curve:a,cloud:u,quality:f,drawn:s,points:r,projection:e,refitted:!1}}function nS(i,t,e,n){if(!i.frames)return{};let s=i.views.indexOf(t),r=t.projections.indexOf(e);return{around:i.frames.flatMap(a=>{let{coords:l}=a.views[s].projections[r].axes[n.n_axes];return Mh(a,bh(a,n)).map(c=>l[c])})}}var Ap=new WeakMap;function Rp(i,t,e,n,s){let r=Ap.get(t)??new Map;Ap.set(t,r);let o=[e.name,n,...s.map(({model:l,layers:c})=>`${l}:${c.join()}`)].join("|"),a=r.get(o)??iS(i,t,e,n,s);return r.set(o,a),a}function Pp(i,t,e){let n=bh(i,e),s=n.at(-1),r=n.length>1?n.slice(0,-1):s?[{...s,layers:s.layers.slice(0,-1)}]:[];for(let o of t.projections)o.refit&&r.some(a=>a.layers.length)&&Rp(i,t,o,e.n_axes,r)}function iS(i,t,e,n,s){let r=Mh(i,s),o=Cp(i,s),a=new Map(sS(i,t,e,n,r,o).map((h,u)=>[r[u],h])),l=Ip(i,t,s,a,null),c={axes:n,coords:a,curve:null,quality:l,drawn:s,points:r,projection:e,refitted:!0};return i.first!==null&&i.target&&(c.curve=uo(i,t,c,i.first,i.target.point)),c}function sS(i,t,e,n,s,r){let o=i.n_points,a=new Map(s.map((f,p)=>[f,p])),l=Nu(t.distances,s,o,n),c=Hs(t.distances,s,o),h=e.name==="classical_mds"?l.coords:Bu(c,rS(i,c,r,a),Uu(l,c)),u=f=>f.map(p=>a.get(p));return ku(h,{begins:u(i.first!==null?[i.first]:r.map(f=>f[0])),leads:u(i.target?[i.target.point]:r.map(f=>f.at(-1))),layers:u(s.filter(f=>f!==i.target?.point))})}function rS(i,t,e,n){let s=n.size,r=new Float64Array(s*s).fill(1),o=e.flatMap(a=>a.slice(1).map((l,c)=>[a[c],l]));i.first!==null&&i.target&&o.push([i.first,i.target.point]);for(let[a,l]of o){let c=n.get(a),h=n.get(l);c!==h&&t[c*s+h]>0&&(r[c*s+h]=r[h*s+c]=Du)}return r}function oS(i,t,e){let n=new Map(t.points.map(c=>[c,t.projection.axes[t.axes].coords[c]])),s=ro(t.coords,e),r=s.length?[...s,...ro(t.coords,n,KM)]:ro(t.coords,n),a=i.first!==null&&i.target!==null?aS(r):so(r),l=new Map([...t.coords].map(([c,h])=>[c,a(h)]));return{...t,coords:l,curve:t.curve?.map(a)??null}}function aS(i){let t=Ws(i.map(({moving:e,fixed:n,weight:s})=>({moving:e.slice(1),fixed:n.slice(1),weight:s})));return e=>[e[0],...t(e.slice(1))]}function Ip(i,t,e,n,s){let r=i.n_points,o=[...n].sort(([m],[x])=>m-x),a=new Float64Array(o.length),l=0,c=0,h=null,u=-1;o.forEach(([m,x],g)=>{for(let d=g+1;d<o.length;d++){let[_,E]=o[d],S=De(t,r,m,_),T=Dl(x,E),R=(T-S)**2;a[g]+=R,a[d]+=R,l+=R,c+=S*S;let y=S>JM?Math.abs(T/S-1):-1;y>u&&([h,u]=[{i:m,j:_,distance:S,drawn:T},y])}});let f=new Map(o.map(([m],x)=>[m,Math.sqrt(a[x]/Math.max(1,o.length-1))]));return{stress:Math.sqrt(c>0?l/c:l),variance:s,points:o.length,error:f,worst:h,...lS(i,t,e,n)}}function lS(i,t,e,n){let s=new Set,r=0;for(let{model:o,layers:a}of e){let l=a.map(c=>i.models[o].points[c]);for(let c=1;c<l.length;c++,r++){let h=De(t,i.n_points,l[c-1],l[c]),u=Dl(n.get(l[c-1]),n.get(l[c]));h>ZM&&Math.abs(u/h-1)>dl&&s.add(`${o},${a[c]}`)}}return{off:s,steps:r}}var wh=" ",pl=i=>`${Math.round(i*100)}${wh}%`;function Dp({payload:i,picture:t,view:e,state:n}){let{projection:s,axes:r,quality:o}=t;if(!o.points)return[{text:`${s.label}, ${r}-D: no points drawn.`}];let a=[s.note,nu(i)||fS(i,t)].filter(Boolean).join("; "),l=[{text:`${s.label}${a?` (${a})`:""}, ${r}-D: `}];o.variance!==null&&l.push({text:`${pl(o.variance)} of variance`,bold:!0},{text:", "}),l.push({text:`stress ${o.stress.toFixed(2)}`,bold:!0},{text:` over ${o.points} points; `}),l.push(...uS(o));let{worst:c}=o;if(c){let u=e.unit?`${wh}${e.unit}`:"",f=`${Lp(i,c.i)} – ${Lp(i,c.j)}`,p=_n(c.distance),m=p.split(".")[1]?.length??0;l.push({text:` Worst pair ${f}: ${p}${u}, drawn ${c.drawn.toFixed(Math.min(m,4))}.`})}let h=n.intervals?cS(t,e):"";return h?[...l,{text:` ${h}`}]:l}function cS({cloud:i,refitted:t,projection:e,axes:n},{interval:s}){return i&&s?`Ellipses: ${s.replace(" %",`${wh}%`)}${hS(e.axes[n].folded??0)}.`:t&&e.axes[n].cloud?"No ellipses: they were fitted on all layers.":""}function hS(i){return Math.round(100*i)?`; ${pl(i)} of them fold the picture otherwise and are left out`:""}function uS({off:i,steps:t}){return t===0?[{text:"single layers, no steps."}]:i.size===0?[{text:`every step within ${pl(dl)} of its length.`}]:[{text:`${i.size} of ${t} steps`,bold:!0},{text:` drawn over ${pl(dl)} `},{sign:"off"}]}function fS(i,{projection:t,drawn:e}){let n=i.models.reduce((r,o)=>r+o.layers.length,0),s=e.reduce((r,o)=>r+o.layers.length,0);return t.refit||s===n?"":`fitted on all ${n} layers`}function Lp(i,t){if(i.target?.point===t)return"target";let e=t===i.first;for(let n of i.models){let s=n.points.indexOf(t);if(s>=0)return e?n.layers[s].name:`${n.label} ${n.layers[s].name}`}return`point ${t}`}var Eh=i=>i.map(t=>"sign"in t?`${t.sign} —//—.`:t.text).join("");function Np(i,t){i.replaceChildren(...t.map(e=>"sign"in e?j("span",{},e.sign,bu(),"."):e.bold?j("b",{},e.text):e.text))}var Fp=.006,dS=3,Op=.1,Up=.08,Bp=1.15,pS={ArrowLeft:[-Op,0],ArrowRight:[Op,0],ArrowUp:[0,Up],ArrowDown:[0,-Up]};function kp(i,t,e){let n=null,s=o=>{let a=i.getBoundingClientRect();return[o.clientX-a.left,o.clientY-a.top]},r=o=>{let a=n;n=null,i.classList.remove("rg-turning"),a?.moved?t.turn(0,0,!0):a&&o.type==="pointerup"&&t.chooseAt(s(o),o.shiftKey)};e.listen(i,"pointerdown",o=>{o.button===0&&(n={x:o.clientX,y:o.clientY,moved:!1},i.setPointerCapture?.(o.pointerId))}),e.listen(i,"pointermove",o=>{if(!n)return void i.classList.toggle("rg-hit",t.hoverAt(s(o)));let a=o.clientX-n.x,l=o.clientY-n.y;!n.moved&&Math.hypot(a,l)<=dS||(i.classList.add("rg-turning"),n={x:o.clientX,y:o.clientY,moved:!0},t.turn(-a*Fp,l*Fp,!1))}),e.listen(i,"pointerup",r),e.listen(i,"pointercancel",r),e.listen(i,"pointerleave",()=>{n||t.hoverAt(null)}),e.listen(i,"blur",()=>t.hoverAt(null)),e.listen(i,"wheel",o=>{i.getRootNode().activeElement===i&&(o.preventDefault(),t.zoom(Math.exp(-fe(o.deltaY,-200,200)*.001)))},{passive:!1}),e.listen(i,"keydown",o=>{o.ctrlKey||o.metaKey||o.altKey||!mS(o,t)||(o.preventDefault(),o.stopPropagation())})}function mS({key:i,shiftKey:t},e){let n=pS[i];if(n)e.turn(...n,!0);else if(i==="+"||i==="=")e.zoom(Bp);else if(i==="-")e.zoom(1/Bp);else if(i==="]")e.walk(1);else if(i==="[")e.walk(-1);else if(i==="Enter")e.chooseHovered(t);else if(i==="Escape")e.clear();else if(i==="Home")e.reset();else return!1;return!0}var Lr=246,Th=42,zp=34,Vp=18,ml=26,Ah=40,Gp=190,gl=class{constructor(t,e){this.toggled=t;this.pointed=e}toggled;pointed;element=j("div",{class:"rg-keys",role:"group","aria-label":"Paths"});#t=[];#e=[];paint(t){let{payload:e}=t,n=this.#t.indexOf(document.activeElement);this.#t.length!==e.models.length&&(this.#t=e.models.map((s,r)=>this.#r(r)),this.element.replaceChildren(...this.#t),this.#e=[]),this.#t.forEach((s,r)=>gS(s,t,r)),n>=0&&this.#t[n]?.focus()}place(t,e,n){let{layout:s}=t;if(s.narrow)return this.element.classList.remove("rg-tight","rg-many"),{boxes:[],leaders:[],segments:[]};let r=t.payload.models.map((f,p)=>yS(t,e,p)),o=r.length;(this.#e.length!==o||e.settled&&!n&&!t.payload.frames)&&(this.#e=_S(r));let a=Math.min(Th,(s.height-ml-Ah)/Math.max(1,o-1));if(this.element.classList.toggle("rg-tight",a<zp),this.element.classList.toggle("rg-many",a<Vp),a<Vp)return this.#s(t);let l=r.filter(f=>f.shown),c=fe(Math.max(e.right,...l.map(f=>f.x+8))+58,60,s.width-Lr+58),h=l.reduce((f,p)=>f+p.y,0)/Math.max(1,l.length),u=fe(h-(o-1)*a/2,ml,Math.max(ml,s.height-Ah-(o-1)*a));return s.height>Gp+o*Th+10&&(u=Math.max(u,Gp)),this.#i(t,e,r,c,u,a)}rest(t){let{layout:e,payload:n}=t,s=n.models.length;if(e.narrow)return;let r=Math.min(Th,(e.height-ml-Ah)/Math.max(1,s-1));this.#t.forEach((o,a)=>{o.style.left=`${e.width-Lr+58}px`,o.style.top=`${e.height/2+(a-(s-1)/2)*r-10}px`})}#i(t,e,n,s,r,o){let a={boxes:[],leaders:[],segments:[]};return this.#e.forEach((l,c)=>{let h=r+c*o,u=this.#t[l];if(!u)return;u.style.left=`${s.toFixed(1)}px`,u.style.top=`${(h-10).toFixed(1)}px`,a.boxes.push([s-6,h-12,s+192,h+(o<zp?8:24)]);let f=n[l];f.shown&&n.length>1&&vS(t,e,f,s,h,a)}),a}#s({layout:t}){return{boxes:[[t.width-204,0,t.width,t.height]],leaders:[],segments:[]}}#r(t){let e=ce(j("button",{type:"button",class:"rg-key"}));e.addEventListener("click",()=>this.toggled(t));for(let n of["pointerenter","focus"])e.addEventListener(n,()=>this.pointed(t));for(let n of["pointerleave","blur"])e.addEventListener(n,()=>this.pointed(null));return e}};function gS(i,t,e){let n=t.payload.models[e],s=t.marks[e],r=t.state.hidden.includes(n.name),o=Rt(Dn(t,e)),a=j("b",{},n.label);a.style.color=Rt(t.scale?t.theme.ink:ln(t,e));let l=j("span",{},xS(t,e));n.note&&l.append(j("span",{class:"rg-wide-only"},` · ${n.note}`)),i.replaceChildren(Xr(s.shape,o,r||s.hollow?"var(--rg-paper)":o,14),a,l),i.setAttribute("aria-pressed",String(!r)),i.title=`${r?"Show":"Hide"} the path of ${n.label}${n.note?` (${n.note})`:""}`}function xS({view:i},t){let e=i.length[t];return e==null?"":`path ${_n(e)}${i.unit?` ${i.unit}`:""}`}function yS({payload:i,picture:t},{coords:e,projector:n},s){let o=t.drawn.find(u=>u.model===s)?.layers?.at(-1),a=o===void 0?-1:ye(i,[s,o]),l=e.get(a);if(!l)return{model:s,x:0,y:1/0,point:a,shown:!1};let[c,h]=n.px(l);return{model:s,x:c,y:h,point:a,shown:!0}}function _S(i){let t=e=>e.shown?e.y:1/0;return[...i].sort((e,n)=>t(e)===t(n)?e.model-n.model:t(e)-t(n)).map(e=>e.model)}function vS(i,{coords:t,projector:e},n,s,r,o){let a=t.get(n.point),l=an(i),c=Ln(Dn(i,n.model),i.theme.paper,l!==null&&l!==n.model?.8:.45),h=e.unpx(s-12,r,a),u=e.unpx(s,r,a),f={wa:1,wb:1,ca:c,cb:c};o.leaders.push({a,b:h,...f},{a:h,b:u,...f}),o.segments.push([n.x+(s-12-n.x)*.12,n.y+(r-n.y)*.12,s-12,r])}function Hp(i,t,e){if(e.drawn.length)return"";if(!i.models.length)return"No paths in this figure.";if(i.models.every(r=>t.hidden.includes(r.name)))return"All paths are hidden. Choose one of the keys to show it.";let[n,s]=t.depth_range;return t.hidden_layers.length&&n<=0&&s>=1?"All layers are switched off. Choose some in the list of layers.":`No layers between ${Math.round(n*100)} and ${Math.round(s*100)} % of depth. Widen the range.`}function Wp(i){let t=i instanceof Error?i.message:String(i),e=i instanceof Error&&i.stack?i.stack:t,n=ce(j("button",{type:"button"},"Copy details"));return n.addEventListener("click",()=>{navigator.clipboard?.writeText(`repgeo_nb widget: ${e}`).then(()=>{n.textContent="Copied"},()=>{n.replaceWith(j("pre",{},e))})}),j("div",{class:"rg-error",role:"alert"},j("p",{},"This figure could not be drawn."),j("p",{},t),n)}var Ch={strong:600,usual:450,extra:400},Ph=11,Ci=[0,45,-45,90,-90,135,-135,180].map(i=>[Math.cos(i*Math.PI/180),-Math.sin(i*Math.PI/180)]),jp=[9,17],Xp=[13,20,32,48,66,90],Jp=[120,160,220],xl={x:4,y:3},bS=1.1/5,MS=10,Rh={usual:14,must:21},qp=6;function Zp(i,t,e){let n={...t,boxes:[...t.boxes],lines:[...t.lines]},s=[],r=e.budget??1/0;for(let o of[...i].sort((a,l)=>l.priority-a.priority)){if(!o.must&&r<=0)continue;let a=SS(o,n,e);a&&(o.must||r--,n.boxes.push(a.box),a.leader&&n.lines.push(a.leader),s.push(a))}return s}function SS(i,t,e){let n=wS(i,e),s=ES(i,n,t),r=i.must?Xp:jp.map((a,l)=>l?a:a*(e.scale??1)),o=$p(i,n,s,e,r,0)??(i.must?$p(i,n,s,e,Jp,Xp.length):null);return!o||!i.must&&o.covered>MS?null:IS(i,o,e)}function wS(i,t){let e=t.measure(i.text,{size:t.size,weight:Kp(i)}),n=i.extra?t.measure(i.extra,{size:Ph,weight:Ch.extra}):0;return{width:Math.max(e,n),height:i.extra?26:13}}var Kp=i=>i.strong?Ch.strong:Ch.usual;function ES(i,t,e){let n=(i.must?Jp.at(-1):jp.at(-1)*2)+t.height,s=[i.x-n-t.width,i.y-n,i.x+n+t.width,i.y+n],r=([o,a,l,c])=>Dr(s,[Math.min(o,l),Math.min(a,c),Math.max(o,l),Math.max(a,c)]);return{boxes:e.boxes.filter(o=>Dr(s,Qp(o,2,1))),markers:e.markers.filter(o=>o.key!==i.key&&Dr(s,[o.x-o.r,o.y-o.r,o.x+o.r,o.y+o.r])),lines:e.lines.filter(r),faint:e.faint?.filter(r)??[]}}function $p(i,t,e,n,s,r){let o=null;return s.forEach((a,l)=>{for(let c=0;c<Ci.length;c++){let h=(r+l)*Ci.length+c,u=TS(i,t,e,n,a,h,o?.cost??1/0);u&&u.cost<(o?.cost??1/0)&&(o=u)}}),o}function TS(i,t,e,n,s,r,o){let[a,l]=Ci[r%Ci.length],{box:c,middle:h}=AS(i,t,s,a,l);if(c[0]<xl.x||c[1]<xl.y||c[2]>n.width-xl.x||c[3]>n.height-xl.y||e.boxes.some(g=>Dr(c,Qp(g,2,1))))return null;let u=e.markers.filter(g=>Dr(c,[g.x-g.r,g.y-g.r,g.x+g.r,g.y+g.r])).length;if(u&&!i.must)return null;let f=14*u+CS(i,s)+RS(i,a,l)-PS(i,r,n);if(f>=o)return null;let p=s>(i.must?Rh.must:Rh.usual),m=Yp(c,e.lines)+.6*Yp(c,e.faint??[]),x=f+bS*m+(p&&i.must?2*DS(i,c,e.lines):0);return{box:c,slot:r,middle:h,cost:x,covered:m,far:p}}function AS(i,{width:t,height:e},n,s,r){let o=Math.abs(s)<.3?0:Math.sign(s),a=i.x+s*n+o*t/2,l=i.y+r*(n+(o?2:e/2-2));return{box:[a-t/2-1,l-e/2,a+t/2+1,l+e/2],middle:l}}var CS=(i,t)=>i.must?.045*(t-10):.06*(t-10)+(t>Rh.usual?.9:0);function RS({away:i},t,e){let n=i?Math.hypot(...i):0;return n>0?-(t*i[0]+e*i[1])/n:0}function PS(i,t,{previous:e}){let n=e?.get(i.key);return n===void 0?0:n===t?.9:n%Ci.length===t%Ci.length?.5:0}function IS(i,{box:t,slot:e,middle:n,far:s},r){let[o]=Ci[e%Ci.length],a=Math.abs(o)<.3?"middle":o>0?"start":"end",l=a==="start"?t[0]+1:a==="end"?t[2]-1:(t[0]+t[2])/2;return{key:i.key,text:i.text,extra:i.extra??null,x:l,y:n+(i.extra?-2.5:4),extraY:n+10.5,anchor:a,box:t,slot:e,leader:s?tm(i,t):null,size:r.size,weight:Kp(i)}}var Dr=(i,t)=>i[0]<t[2]&&t[0]<i[2]&&i[1]<t[3]&&t[1]<i[3],Qp=([i,t,e,n],s,r)=>[i-s,t-r,e+s,n+r];function tm({x:i,y:t},e){let n=Ye(i,e[0],e[2]),s=Ye(t,e[1],e[3]),r=Math.min(1,qp/Math.max(qp,Math.hypot(n-i,s-t)));return[i+(n-i)*r,t+(s-t)*r,n,s]}function Yp(i,t){let e=0;for(let n of t)e+=LS(i,n);return e}function LS([i,t,e,n],[s,r,o,a]){let l=o-s,c=a-r,h=0,u=1;for(let[f,p]of[[-l,s-i],[l,e-s],[-c,r-t],[c,n-r]])if(f===0){if(p<0)return 0}else f<0?h=Math.max(h,p/f):u=Math.min(u,p/f);return u>h?(u-h)*Math.hypot(l,c):0}function DS(i,t,e){let[,,n,s]=tm(i,t),r=0;for(let o=.25;o<1;o+=.12){let a=i.x+(n-i.x)*o,l=i.y+(s-i.y)*o;e.some(c=>NS(4,a,l,c))&&r++}return r}function NS(i,t,e,[n,s,r,o]){let a=r-n,l=o-s,c=a*a+l*l,h=c>0?Ye(((t-n)*a+(e-s)*l)/c,0,1):0;return(n+h*a-t)**2+(s+h*l-e)**2<i*i}var nm="Dotted: distance only. Geodesics are known between neighbouring layers.",em=[400,20,38],Ih={narrow:7,usual:17,wide:24},FS=13,ji={arc:99,target:91,input:90,hovered:85,selected:80,caption:60,own:50},Lh=class{#t=typeof OffscreenCanvas>"u"?null:new OffscreenCanvas(1,1).getContext("2d");#e=new Map;#i="";use(t){t!==this.#i&&this.forget(),this.#i=t}forget(){this.#e.clear()}width(t,{size:e,weight:n}){let s=`${n} ${e}px ${this.#i}`,r=`${s}|${t}`,o=this.#e.get(r);return o===void 0&&(this.#t&&(this.#t.font=s),o=this.#t?.measureText(t).width??t.length*e*.55,this.#e.set(r,o)),o}},yl=class{element=Nt("svg",{class:"rg-over","aria-hidden":"true"});meter=new Lh;#t=new Map;labels=[];boxes=[];paint(t,e,n,s,r){let o=OS(t,e,n,s),a=new Map(o.map(c=>[c.key,c.colour])),l=Zp(o,qS(t,e,n,s,r),this.#e(t));this.labels=l.map(c=>({...c,colour:a.get(c.key)})),this.#t=new Map(l.map(c=>[c.key,c.slot])),this.boxes=l.map(c=>c.box),this.element.replaceChildren(...this.labels.flatMap(c=>$S(c,Rt(t.theme.ink2))),YS(t,e))}clear(){this.labels=[],this.element.replaceChildren()}#e({layout:t,state:e,hovered:n}){let{width:s,height:r,factor:o,narrow:a}=t,l=e.labels==="all"||n?1/0:a?Ih.narrow:s>1e3?Ih.wide:Ih.usual;return{width:s,height:r,budget:l,size:o>1?12.5:11.5,scale:o,previous:this.#t,measure:(c,h)=>this.meter.width(c,h)}}},Dh=i=>`${i.m},${i.k}`;function OS(i,t,e,n){let{state:s,selected:r,hovered:o,partner:a}=i,l=[...BS(i,t,n),...r.flatMap(c=>kS(i,e,c))];for(let c of[o,a])c&&!Ni(i,c)&&!vn(i.payload,c)&&l.push(...VS(i,e,c));if(s.labels==="off")return l;l.push(...GS(i,e),...WS(i,t));for(let c of e.points)l.push(...XS(i,e,c));return l}var im=(i,[t,e])=>i.points.find(n=>n.m===t&&n.k===e);function US(i){let t=(i.length-1)/2,e=i[Math.floor(t)],n=i[Math.ceil(t)];return e.map((s,r)=>(s+n[r])/2)}var Nh=({payload:i},t,e)=>i.models[t].layers[e].name;function BS(i,{projector:t},e){let n=i.view.unit;return e.map((s,r)=>{let[o,a]=t.px(US(s.points)),l=`${_n(s.length)}${n?` ${n}`:""}`;return{key:`arc${r}`,x:o,y:a,text:l,priority:ji.arc,must:!0,strong:!s.guess,colour:Rt(s.guess?i.theme.ink2:i.theme.ink),away:[.2,1]}})}function kS(i,t,e){let n=vn(i.payload,e),s=n?t.points.find(a=>a.point===i.payload.first):im(t,e);if(!s)return[];let r=zS(i,e);if(n&&!r&&i.state.labels!=="off")return[];let o=Nh(i,...e)+r;return[{...Fh(t,s),text:o,priority:ji.selected,must:!0,strong:!0,colour:Rt(i.theme.ink)}]}function zS({selected:i,view:t,payload:e},n){if(i.length!==3||!hi(i[1],n))return"";let[s,r,o]=i.map(l=>ye(e,l)),a=cf(t,e.n_points,s,r,o);return a===null?"":` · ${Ue("turning_angle",a)}`}function VS(i,t,e){let n=im(t,e);return n?[{...Fh(t,n),text:Nh(i,...e),priority:ji.hovered,must:!0,strong:!0,colour:Rt(ln(i,e[0]))}]:[]}function GS(i,t){let{payload:e,theme:n}=i;return t.points.filter(s=>s.m<0).map(s=>{let r={key:Dh(s),x:s.x,y:s.y,must:!0,strong:!0,colour:Rt(n.ink)};return s.k===0?{...r,text:HS(i),priority:ji.input,away:[-1,.2]}:{...r,text:"target",extra:e.target.label,priority:ji.target,away:[.2,1]}})}function HS({payload:i}){let t=i.models.find(e=>e.points.includes(i.first));return t?.layers[t.points.indexOf(i.first)]?.name??"input"}function WS(i,{coords:t,projector:e,settled:n}){let{payload:s,picture:r,layout:o,theme:a}=i,l=s.first!==null&&t.get(s.first),c=s.target&&t.get(s.target.point);if(r.projection.name!=="target_axis"||!n||!l||!c)return[];let[h,u]=e.px(l.map((p,m)=>(p+c[m])/2)),f=o.narrow?"progress":"progress (height is deviation)";return[{key:"axis",x:h,y:u,text:f,priority:ji.caption,colour:Rt(a.ink2),away:[0,1]}]}function XS(i,t,e){let{hovered:n,partner:s,state:r,theme:o,scale:a}=i,l=[e.m,e.k];if(e.m<0||Qi(i,l)||Ni(i,l))return[];let c=n||s?an(i):null,h=c===e.m||c!==null&&s?.[0]===e.m;if(c!==null&&!h)return[];let u=Math.min(...t.points.map(p=>p===e?1/0:Math.hypot(p.x-e.x,p.y-e.y)));if(!h&&r.labels!=="all"&&u<=FS)return[];let f=Rt(a?o.ink2:ln(i,e.m));return[{...Fh(t,e),text:Nh(i,e.m,e.k),priority:Math.min(40,u)+(h?ji.own:0),colour:f}]}function Fh(i,t){let e={key:Dh(t),x:t.x,y:t.y};if(t.m<0)return e;let n=i.points.filter(a=>a.m===t.m),s=n.indexOf(t),r=[n[s-1],n[s+1]].filter(a=>a!==void 0);if(!r.length)return e;let o=a=>r.reduce((l,c)=>l+a(c),0)/r.length;return{...e,away:[t.x-o(a=>a.x),t.y-o(a=>a.y)]}}function qS({layout:i},t,e,n,s){let{projector:r,curve:o}=t,a=f=>f.slice(1).map((p,m)=>[f[m][0],f[m][1],p[0],p[1]]),l=e.points.map(f=>({x:f.x,y:f.y,r:f.m<0&&f.k===1?11:7.5,key:Dh(f)})),c=e.segments.map(f=>[f.x0,f.y0,f.x1,f.y1]);for(let f of n)c.push(...a(f.points.map(r.px)));let h=[0,i.height-24,110,i.height],u=n.some(f=>f.guess)?[[Math.max(116,i.width-em[0]),i.height-em[i.narrow?2:1],i.width,i.height]]:[];return{boxes:[h,...u,...s.boxes],markers:l,lines:[...c,...s.segments],faint:o?a(fo(o,3).map(r.px)):[]}}function $S(i,t){let e=(s,r,o,a,l)=>Nt("text",{x:i.x.toFixed(1),y:r.toFixed(1),"text-anchor":i.anchor,fill:l,"font-weight":a,"font-size":o},s),n=[];if(i.leader){let[s,r,o,a]=i.leader;n.push(Nt("path",{d:`M${s} ${r}L${o} ${a}`,stroke:i.colour,"stroke-width":.75,opacity:.5}))}return n.push(e(i.text,i.y,i.size,i.weight,i.colour)),i.extra&&n.push(e(i.extra,i.extraY,Ph,400,t)),n}function YS(i,{flat:t,projector:e}){let{layout:n,theme:s,view:r}=i,o=sc(ui(i.view)),a=Rt(s.ink2),l={stroke:a,fill:"none"},c=`${_n(o).replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"")}${r.unit?` ${r.unit}`:""}`,h=Nt("g",{transform:`translate(${n.narrow?6:4},${n.height-10})`,fill:a}),u=o*e.pixelsPerUnit;return t>.5?h.append(Nt("path",{d:`M.5 -7V-1M.5 -4H${u}M${u} -7V-1`,"stroke-width":1.1,...l}),Nt("text",{x:u+8,y:0,"font-size":11},c)):h.append(Nt("path",{d:"M4 -9H16L12 -2H0Z","stroke-width":1,...l}),Nt("text",{x:22,y:-1.5,"font-size":11},c)),h}var sm="M4.6 2.6v10.8L13.4 8z",jS="M4.4 2.8h2.4v10.4H4.4zM9.2 2.8h2.4v10.4H9.2z",JS=6e3,ZS=800,KS=360,QS=6.6,tw=10,_l=class{constructor(t,e){this.changed=t;this.element.append(this.#e,this.#i,j("div",{class:"rg-frames"},j("div",{class:"rg-track"}),this.#r,this.#s),this.#h),this.#e.addEventListener("click",()=>this.#d?this.stop():this.#g()),this.#s.addEventListener("input",()=>{this.stop(),this.#l(Number(this.#s.value))}),this.#a.addEventListener("change",()=>e(this.#a.checked)),this.#p(!1)}changed;element=j("div",{class:"rg-player",hidden:!0});#t=Nt("path",{d:sm});#e=ce(j("button",{type:"button",class:"rg-play"},Nt("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},this.#t)));#i=j("output",{class:"rg-frame"});#s=ce(j("input",{type:"range",min:0,step:1}));#r=j("div",{class:"rg-marks","aria-hidden":"true"});#a=ce(j("input",{type:"checkbox","aria-label":"Trails: where each layer came from"}));#h=j("label",{class:"rg-toggle rg-trails",title:"Show where each layer came from"},this.#a,j("span",{},"Trails"));#o=[];#u="";#c=0;#d=0;build({sequence:t}){this.stop(),this.#o=t?.values??[],this.#u=t?.label??"",this.element.hidden=this.#o.length<2,this.#s.max=String(Math.max(0,this.#o.length-1)),this.#s.setAttribute("aria-label",this.#u);let e=Math.max(0,...this.#o.map(n=>String(n).length));this.#i.style.minWidth=`${this.#u.length+1+e}ch`,this.#r.replaceChildren(...this.#o.map((n,s)=>{let r=j("span",{},j("i"),j("b",{},String(n)));return r.style.left=`${100*s/Math.max(1,this.#o.length-1)}%`,r})),this.fit()}show(t,e){let n=this.#o.findIndex(r=>r===t);this.#c=n>=0?n:Math.max(0,this.#o.length-1);let s=String(this.#o[this.#c]??"");this.#s.value=String(this.#c),this.#s.setAttribute("aria-valuetext",`${this.#u} ${s}`),this.#i.replaceChildren(`${this.#u} `,j("b",{},s)),this.#a.checked=e,[...this.#r.children].forEach((r,o)=>r.classList.toggle("rg-now",o===this.#c))}fit(){let t=this.#o.length,e=(this.#r.clientWidth||400)/Math.max(1,t-1),n=Math.max(0,...this.#o.map(r=>String(r).length))*QS+tw,s=[1,2,5,10,20,50,100].find(r=>r*e>=n)??t;[...this.#r.children].forEach((r,o)=>r.classList.toggle("rg-named",o%s===0))}stop(){clearInterval(this.#d),this.#d=0,this.#p(!1)}#g(){let t=this.#o.length-1;this.#c>=t&&this.#l(0),this.#p(!0),this.#d=window.setInterval(()=>{this.#l(this.#c+1),this.#c>=t&&this.stop()},Math.min(ZS,Math.max(KS,JS/t)))}#l(t){let e=this.#o[t];e!==void 0&&(this.#c=t,this.changed(e))}#p(t){let e=t?"Pause":"Play";this.#t.setAttribute("d",t?jS:sm),this.#e.setAttribute("aria-label",e),this.#e.title=e}};var vl=20,ew=".rg-title, .rg-convention, .rg-key, .rg-chart figcaption, .rg-aid:not(.rg-off), .rg-honesty, .rg-message, .rg-corner",nw=".rg-over, .rg-key svg, .rg-chart svg, .rg-aid:not(.rg-off) svg, .rg-honesty svg";function iw({root:i,canvas:t,theme:e}){let n=i.getBoundingClientRect(),s=t.width/Math.max(1,t.clientWidth),r=rw(i,n),o=document.createElement("canvas"),a=lm(i);o.width=Math.round((n.width+2*vl)*s),o.height=Math.round((n.height-a+2*vl)*s);let l=o.getContext("2d");if(!l)return o;l.fillStyle=Rt(e.paper),l.fillRect(0,0,o.width,o.height),l.scale(s,s);let c=t.getBoundingClientRect(),[h,u]=r(t);l.drawImage(t,c.left+h,c.top+u,c.width,c.height),sw(l,i,r);for(let f of i.querySelectorAll(nw))aw(l,f,r(f));for(let f of i.querySelectorAll(ew))ow(l,f,r(f));return o}function am(i){let t=i.title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"paths";iw(i).toBlob(e=>{if(!e)return;let n=URL.createObjectURL(e),s=document.createElement("a");s.href=n,s.download=`${t}.png`,s.click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)})}function sw(i,t,e){let n=t.querySelector(".rg-foot");if(!n)return;let s=n.getBoundingClientRect(),[r,o]=e(n);i.fillStyle=getComputedStyle(n).borderTopColor,i.fillRect(s.left+r,s.top+o,s.width,1)}function lm(i){let t=i.querySelector(".rg-controls")?.getBoundingClientRect(),e=i.querySelector(".rg-words")?.getBoundingClientRect();return t&&e&&t.top>=e.bottom-1?t.bottom-e.bottom:0}function rw(i,t){let e=lm(i),n=i.querySelector(".rg-words"),s=i.querySelector(".rg-honesty"),r=s?s.getBoundingClientRect().left-t.left:0;return o=>[vl-t.left-(s?.contains(o)?r:0),vl-t.top-(n?.contains(o)?0:e)]}function ow(i,t,[e,n]){let s=document.createTreeWalker(t,NodeFilter.SHOW_TEXT|NodeFilter.SHOW_ELEMENT),r=document.createRange();for(let o=s.nextNode();o;o=s.nextNode()){if(o instanceof HTMLSelectElement){let l=o.getBoundingClientRect();rm(i,o,o.selectedOptions[0]?.text??"",l.left+2+e,l.top+(l.height-16)/2+n)}let a=o.parentElement;if(!(o.nodeType!==Node.TEXT_NODE||!a||a.closest("select, svg, style")))for(let l of(o.textContent??"").matchAll(/\S+/g)){r.setStart(o,l.index),r.setEnd(o,l.index+l[0].length);let c=r.getClientRects()[0];c?.width&&rm(i,a,l[0],c.left+e,c.top+n,c.width)}}}function rm(i,t,e,n,s,r=0){let o=getComputedStyle(t);i.font=`${o.fontWeight} ${o.fontSize} ${o.fontFamily}`,i.letterSpacing=o.letterSpacing==="normal"?"0px":o.letterSpacing,i.fillStyle=o.color,i.globalAlpha=cm(t),i.textAlign="left",i.textBaseline="alphabetic";let a=i.measureText(e);r&&(i.letterSpacing=`${parseFloat(i.letterSpacing)+(r-a.width)/e.length}px`),i.fillText(e,n,s+a.fontBoundingBoxAscent),i.globalAlpha=1,i.letterSpacing="0px"}var cm=i=>Number(getComputedStyle(i.closest(".rg-key")??i).opacity)||1;function aw(i,t,[e,n]){let s=t.getBoundingClientRect();if(!s.width)return;let r=t.viewBox.baseVal?.width?s.width/t.viewBox.baseVal.width:1;i.save(),i.translate(s.left+e,s.top+n),i.scale(r,r),i.globalAlpha=cm(t),hm(i,t),i.restore()}function hm(i,t){for(let e of t.children)if(e instanceof SVGGElement){let{e:n,f:s}=e.transform.baseVal.consolidate()?.matrix??{e:0,f:0};i.save(),i.translate(n,s),hm(i,e),i.restore()}else if(e instanceof SVGTextElement)lw(i,e);else if(e instanceof SVGPathElement)om(i,e,new Path2D(e.getAttribute("d")??""));else if(e instanceof SVGCircleElement){let n=new Path2D;n.arc(e.cx.baseVal.value,e.cy.baseVal.value,e.r.baseVal.value,0,2*Math.PI),om(i,e,n)}}function om(i,t,e){let n=getComputedStyle(t);i.save(),i.globalAlpha*=Number(n.opacity),n.fill!=="none"&&(i.fillStyle=n.fill,i.fill(e)),n.stroke!=="none"&&(i.strokeStyle=n.stroke,i.lineWidth=parseFloat(n.strokeWidth),i.lineJoin="round",i.setLineDash(n.strokeDasharray==="none"?[]:n.strokeDasharray.split(",").map(parseFloat)),i.stroke(e)),i.restore()}function lw(i,t){let e=getComputedStyle(t),n=t.textContent??"",s=Number(t.getAttribute("x")),r=Number(t.getAttribute("y"));i.font=`${e.fontWeight} ${e.fontSize} ${e.fontFamily}`,i.textAlign=e.textAnchor==="middle"?"center":e.textAnchor==="end"?"right":"left",i.textBaseline="alphabetic",e.paintOrder.startsWith("stroke")&&e.stroke!=="none"&&(i.strokeStyle=e.stroke,i.lineWidth=parseFloat(e.strokeWidth),i.lineJoin="round",i.setLineDash([]),i.strokeText(n,s,r)),i.fillStyle=e.fill,i.fillText(n,s,r)}var cw=.15,fm=.13,hw=2.5,um=48;function Nr({view:i,state:t},e){let n=i.nulls?.find(({name:r})=>r===t.null),s=n?.numbers[e];return n&&s?{model:n,numbers:s}:null}function dm(i,t,e,{model:n,layers:s}){let{low:r,high:o}=e;if(!i.state.intervals||!r||!o)return[];let a=xm(i,t,{values:e.values,low:r,high:o},{model:n,layers:s});return a?[Nt("path",{class:"rg-band",d:a,fill:Rt(Xn(i,n,Dn(i,n))),opacity:cw})]:[]}function pm(i,t,e){let n=Nr(i,e);if(!n)return[];let{drawn:s}=i.picture,r=an(i),o=s.find(c=>c.model===r)??(s.length===1?s[0]:void 0),a=Nt("title",{},`null: ${n.model.label}`),l=o?uw(i,t,n.numbers,o):fw(i,t,n.numbers,s);return l[0]?.append(a),l}function mm(i,t){let[e,n]=i.edges,s=a=>a>=e&&a<=n,r=([a,l])=>`${i.across(a).toFixed(1)} ${i.y(l).toFixed(1)}`,o="";return t.forEach(([a,l],c)=>{let[h,u]=t[c-1]??[a,l],f=m=>r([h+(m-u)/(l-u)*(a-h),m]),p=m=>m>n?n:e;c>0&&!s(u)&&s(l)&&(o+=`M${f(p(u))}`),s(l)?o+=`${c>0&&o?"L":"M"}${r([a,l])}`:c>0&&s(u)&&(o+=`L${f(p(l))}`)}),o}function uw(i,t,e,n){let s=Rt(i.theme.ink2),r=xm(i,t,e,n);return[...r?[Nt("path",{class:"rg-null",d:r,fill:s,opacity:fm})]:[],gm(pw(i,t,e.values,n),s)]}function fw(i,t,e,n){let s=Rt(i.theme.ink2),r=[],o=[],a=[],l=0;for(let c=0;c<=um;c++){let h=c/um,u=d=>n.flatMap(_=>dw(i,d??e.values,_,h)??[]),f=u(e.low),p=u(e.high);if(!f.length||!p.length)continue;let m=t.across(h).toFixed(1),x=t.y(Math.max(...p)),g=t.y(Math.min(...f));l=Math.max(l,g-x),a.push([h,(Math.max(...p)+Math.min(...f))/2]),r.push(`${m} ${x.toFixed(1)}`),o.unshift(`${m} ${g.toFixed(1)}`)}return r.length<2?[]:l<hw?[gm(mm(t,a),s)]:[Nt("path",{class:"rg-null",d:`M${[...r,...o].join("L")}z`,fill:s,opacity:fm})]}var gm=(i,t)=>Nt("path",{class:"rg-null",d:i,fill:"none",stroke:t,"stroke-width":1.1,"stroke-dasharray":"4 3"});function dw({payload:i},t,{model:e,layers:n},s){let r=n.filter(u=>t[e]?.[u]!=null),o=r.findIndex(u=>Wn(i,e,u)>=s-1e-9);if(o<0)return null;let a=r[o],l=Wn(i,e,a);if(l-s<1e-9)return t[e][a];if(o===0)return null;let c=r[o-1],h=Wn(i,e,c);return t[e][c]+(s-h)/(l-h)*(t[e][a]-t[e][c])}function xm(i,t,{low:e,high:n},{model:s,layers:r}){if(!e||!n)return"";let o=(a,l)=>`${t.across(Wn(i.payload,s,l)).toFixed(1)} ${t.y(a[s][l]).toFixed(1)}`;return ym(r,a=>e[s]?.[a]!=null&&n[s]?.[a]!=null).filter(a=>a.length>1).map(a=>`M${[...a.map(l=>o(n,l)),...[...a].reverse().map(l=>o(e,l))].join("L")}z`).join("")}function pw(i,t,e,{model:n,layers:s}){let r=o=>[Wn(i.payload,n,o),e[n][o]];return ym(s,o=>e[n]?.[o]!=null).map(o=>mm(t,o.map(r))).join("")}function ym(i,t){let e=[[]];for(let n of i)t(n)?e.at(-1).push(n):e.push([]);return e.filter(n=>n.length)}function _m(i,t,e,n){let s=In(i.view).flatMap(o=>{let a=o.numbers[t],l=Nr({view:o,state:i.state},t)?.numbers;return[a?.low,a?.high,l?.values,l?.low,l?.high].flatMap(c=>c?.flat()??[]).filter(c=>c!==null)}),r=.75*(n-e);return[Math.max(e-r,Math.min(e,...s)),Math.min(n+r,Math.max(n,...s))]}var mw=[{quantity:"step",title:"Step",unit:i=>i,top:null},{quantity:"turning_angle",title:"Turning angle",unit:()=>"90° if random",top:Math.PI},{quantity:"progress",title:"Progress",unit:()=>"",top:1},{quantity:"deviation",title:"Deviation",unit:i=>i,top:null}],gw=30,xw=6.2,bl=8,yw=18,_w=26,vm=20,bm=16,vw=22,Ml=class{constructor(t,e,n){this.aids=t;this.hover=e;this.choose=n;this.element.addEventListener("pointerleave",()=>this.hover(null))}aids;hover;choose;element=j("div",{class:"rg-strip"});#t=[];#e=null;#i=[];#s="";#r=[];build({view:t,payload:e}){let n=Math.max(0,...e.models.map(r=>r.layers.length-1)),s=mw.filter(({quantity:r})=>t.numbers[r]&&n>=(r==="turning_angle"?2:1));this.#t=s.map(r=>new Oh(r,t.unit)),this.#s="",this.#e=null,this.element.style.setProperty("--rg-charts",String(Math.max(1,s.length))),this.element.replaceChildren(...this.#t.map(r=>r.element),this.aids);for(let r of this.#t)r.element.addEventListener("pointermove",o=>this.hover(r.nearest(o))),r.element.addEventListener("click",o=>this.choose(r.nearest(o),o.shiftKey))}paint(t){let{layout:e}=t,n=this.#t.length,s=this.aids.hidden?0:vw+bm,r=e.wide?Math.max(96,(e.height-s-(n-1)*bm-vm)/n-vm):e.narrow?78:84;e!==this.#e&&(this.#i=this.#t.map(a=>a.element.clientWidth)),this.#e=e,this.#t.forEach((a,l)=>a.paint(t,this.#i[l]||180,r));let o=`${this.#i.join()} ${this.#t.map(a=>a.headLength).join()} ${document.fonts?.status}`;o!==this.#s&&(this.#r=this.#t.map(a=>a.fit())),this.#s=o,this.#t.forEach((a,l)=>a.shorten(this.#r[l]))}},Oh=class{constructor(t,e){this.spec=t;this.#a=j("span",{class:"rg-unit"}),this.#h=e,this.#r=j("span",{},j("b",{},t.title),this.#a),this.element=j("figure",{class:"rg-chart","data-quantity":t.quantity,"aria-hidden":"true"},j("figcaption",{},this.#r,this.#s),this.#t)}spec;element;#t=Nt("svg");#e=j("b");#i=j("small");#s=j("output",{},this.#e,this.#i);#r;#a;#h;#o=[];paint(t,e,n){let s=bw(t,this.spec,e,n);this.#o=[],this.shorten(0),this.#t.setAttribute("height",String(n)),this.#t.replaceChildren(Nt("rect",{width:e,height:n,fill:"none","pointer-events":"all"}),...Mw(t,this.spec,s),...pm(t,s,this.spec.quantity),...Mm(t).flatMap(r=>dm(t,s,t.view.numbers[this.spec.quantity],r)),...this.#g(t,s),...Mm(t).flatMap(r=>this.#p(t,s,r)),...this.#S(t,s)),this.#d(t)}get headLength(){return this.#s.textContent.length+this.#a.textContent.length}fit(){for(let t of[0,1])if(this.shorten(t),this.#r.scrollWidth<=this.#r.clientWidth)return t;return 2}shorten(t){this.#a.hidden=t>0,this.#i.hidden=t>1}nearest(t){let e=this.#t.getBoundingClientRect(),n=({x:r,y:o})=>Math.hypot(r-(t.clientX-e.left),(o-(t.clientY-e.top))*.8),s=this.#o.reduce((r,o)=>!r||n(o)<n(r)?o:r,null);return s&&n(s)<_w?s.place:null}#u({view:t},[e,n]){return t.numbers[this.spec.quantity]?.values[e]?.[n]??null}#c({view:t,state:e},[n,s]){let{low:r,high:o}=t.numbers[this.spec.quantity],a=r?.[n]?.[s]??null,l=o?.[n]?.[s]??null;return e.intervals&&a!==null&&l!==null?[a,l]:null}#d(t){let{hovered:e,view:n}=t,s=e?this.#u(t,e):null,r=e&&s!==null?this.#c(t,e):null,o=this.spec.quantity==="turning_angle"&&Nr(t,"turning_angle")?"":this.spec.unit(this.#h);this.#a.textContent=o?` ${o}`:"";let a=e&&s===null?n.numbers[this.spec.quantity]?.reasons[e[0]]?.[e[1]]:"";this.#e.textContent=e?s===null?Ki:Ue(this.spec.quantity,s):"",this.#i.textContent=r?` ${Hr(this.spec.quantity,...r)}`:"",this.#s.style.color=e&&s!==null?Rt(ln(t,e[0])):"",this.#s.title=a??""}#g(t,e){if(!t.hovered)return[];let n=e.x(t.hovered);return[Nt("path",{d:`M${n} ${bl-2}V${e.bottom}`,stroke:Rt(t.theme.ink2),"stroke-width":1}),...this.#l(t,e,t.hovered)]}#l(t,e,n){let s=this.#c(t,n);if(!s)return[];let r=e.x(n),[o,a]=s.map(e.y),l=`M${r-3.5} ${o}h7M${r} ${o}V${a}M${r-3.5} ${a}h7`,c=(h,u)=>Nt("path",{class:"rg-whisker",d:l,fill:"none",stroke:h,"stroke-width":u});return[c(Rt(t.theme.paper),4),c(Rt(Dn(t,n[0])),1.6)]}#p(t,e,{model:n,layers:s}){let r=s.map(p=>this.#u(t,[n,p])),o=p=>[e.x([n,s[p]]),e.y(r[p])],a="",l=!1;r.forEach((p,m)=>{if(p===null){l=!1;return}let[x,g]=o(m);a+=`${l?"L":"M"}${x.toFixed(1)} ${g.toFixed(1)}`,l=!0});let c=Rt(Xn(t,n,Dn(t,n))),h=Nt("path",{d:a,fill:"none",stroke:c,"stroke-width":1.5,"stroke-linejoin":"round"}),u=[],f=[];return s.forEach((p,m)=>{if(r[m]===null)return void u.push(...this.#M(t,e,[n,p],m>0&&m<s.length-1));let[x,g]=o(m);f.push({x,y:g,place:[n,p]})}),this.#o.push(...f),[h,...u,...ww(t,n,f)]}#M({view:t,theme:e},n,s,r){let o=t.numbers[this.spec.quantity]?.reasons[s[0]]?.[s[1]];if(!r||!o)return[];let a=n.x(s);return this.#o.push({x:a,y:n.bottom,place:s}),[Nt("path",{d:`M${a-3} ${n.bottom-3}h6`,stroke:Rt(e.ink2),"stroke-width":1.5},Nt("title",{},o))]}#S({payload:t,hovered:e},n){let s=n.height-3,[r,o]=t.first===null?["first layer","last layer"]:["input","output"],a=[Nt("text",{x:0,y:s},r),Nt("text",{x:n.right,y:s,"text-anchor":"end"},o)];if(!e)return a;let l=n.x(e),c=t.models[e[0]].layers[e[1]].name;return l>34&&l<n.right-36&&a.push(Nt("text",{x:fe(l,50,n.right-60),y:s,"text-anchor":"middle",style:"fill:var(--rg-ink)"},c)),a}};function bw(i,{quantity:t,top:e},n,s){let r=s-yw,o=In(i.view).flatMap(x=>x.numbers[t]?.values.flat()??[]).filter(x=>x!==null),[a,l]=_m(i,t,Math.min(...o,0),Math.max(...o,0)),c=e===null?l*1.04||1:Math.max(e,l),h=a<-.1*c?a:0,u=Math.max(...wm(t,{min:h,max:c}).map(([,x])=>x.length)),f=n-Math.max(gw,8+xw*u),p=x=>4+(f-8)*x,m=(c-h)/(r-bl);return{width:n,height:s,right:f,bottom:r,min:h,max:c,across:p,edges:[h-5*m,c+(bl-2)*m],x:([x,g])=>p(Wn(i.payload,x,g)),y:x=>fe(r-(r-bl)*(x-h)/(c-h),2,r+5)}}function Mw(i,{quantity:t},e){let{theme:n}=i,s=Nr(i,t);return wm(t,e).flatMap(([r,o])=>{let a=!s&&t==="turning_angle"&&Math.abs(r-Math.PI/2)<1e-9,l=e.y(r),c=Nt("path",{d:`M0 ${l}H${e.right}`,stroke:a?Rt(n.ink2):"var(--rg-hair)","stroke-width":1,"stroke-dasharray":a?"2 3":"none"});return o?[c,Nt("text",{x:e.right+6,y:l+3.5},o)]:[c]})}function wm(i,{min:t,max:e}){if(i==="turning_angle")return[0,Math.PI/2,Math.PI].map(o=>[o,Ue(i,o)]);if(i==="progress")return Sw(t,e);let n=[1,2.5,5,10].map(o=>o*10**Math.floor(Math.log10(e/2))).filter(o=>e/o<=3.99)[0]??e,s=Math.floor(e/n+1e-9),r=o=>o===0?"0":_n(o).replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"");return Array.from({length:s+1},(o,a)=>[a*n,s>=3&&a%2?"":r(a*n)])}function Sw(i,t){let e=[.5,1,2,5].find(o=>(t-i)/o<=3.5)??10,n=o=>Math.max(0,Math.floor((o+.1)/e)),s=Array.from({length:n(-i)+n(t)+1},(o,a)=>(a-n(-i))*e),r=o=>`${Ue("progress",o).replace(" %","")}${o===1?" %":""}`;return s.map(o=>[o,r(o)])}function Mm(i){let t=an(i);return[...i.picture.drawn].sort((e,n)=>+(e.model===t)-+(n.model===t)||n.model-e.model)}function ww(i,t,e){let{theme:n}=i,s=e.filter(o=>Qi(i,o.place)),r=e.filter(o=>!s.includes(o)).flatMap(o=>Sm(i,t,o,2.9));r.push(...s.flatMap(o=>Sm(i,t,o,4.4)));for(let{x:o,y:a}of e.filter(l=>Ni(i,l.place)))r.push(Nt("circle",{cx:o,cy:a,r:6,fill:"none",stroke:Rt(n.ink),"stroke-width":1.4}));return r}function Sm(i,t,{x:e,y:n,place:s},r){let{shape:o,hollow:a}=i.marks[t],l=Rt(i.theme.paper),c=Rt(Xn(i,t,ts(i,s))),h=(u,f)=>o==="disc"?Nt("circle",{cx:e,cy:n,r:f,fill:u}):Nt("path",{d:Vs(o,e,n,f),fill:u});return a?[h(l,r+1.5),h(c,r+.4),h(l,r-1)]:[h(l,r+.6),h(c,r-.45)]}var Ew=[["step","step"],["turning_angle","turning angle"],["progress","progress"],["deviation","deviation"],["to_target","distance to target"]];function Uh({payload:i,view:t}){let e=Ew.filter(([a])=>t.numbers[a]),n=["model","layer",...e.map(([,a])=>a)].map(a=>j("th",{scope:"col"},a)),s=i.models.flatMap((a,l)=>a.layers.map((c,h)=>{let u=e.map(([f])=>{let{values:p,reasons:m,low:x,high:g}=t.numbers[f],d=p[l]?.[h]??null,_=m[l]?.[h],E=x?.[l]?.[h]??null,S=g?.[l]?.[h]??null,T=d!==null&&E!==null&&S!==null?` ${Hr(f,E,S)}`:"";return j("td",{},Ue(f,d,t.unit)+T+(d===null&&_?` (${_})`:""))});return j("tr",{},j("td",{},a.label),j("th",{scope:"row"},c.name),...u)})),r=[`${i.title||"Paths"}: numbers of every layer. ${t.label}${t.convention?`, ${t.convention}`:""}${ks(i)?`; ${ks(i)}`:""}.`,t.card?`${t.card}.`:"",t.interval?`In brackets: ${t.interval}.`:""],o=j("caption",{},r.filter(Boolean).join(" "));return j("table",{},o,j("thead",{},j("tr",{},...n)),j("tbody",{},...s))}var Tw=.06,Aw=-.1,Cw=1.4,Rw=.6,Pw=5,Sl=class{turned=null;#t=null;forget(){this.#t=null}turn(t,e,n){let s=this.#e(t);this.turned={...s,azimuth:s.azimuth+e,elevation:fe(s.elevation+n,Aw,Cw)}}zoom(t,e){let n=this.#e(t);this.turned={...n,zoom:fe(n.zoom*e,Rw,Pw)}}pose(t){let{picture:e}=t,n=e.axes===2?1:0,s=new Map([...e.coords].map(([a,l])=>[a,Yi(l)])),r=e.curve?.map(Yi)??null,o=tf([...s.values(),...(e.around??[]).map(Yi),...r??[]],{...Em(t,e.axes),...this.#i(t),flat:n});return{coords:s,curve:r,flat:n,framing:o,...this.#e(t)}}#e(t){return this.turned??{...this.#i(t),zoom:1}}#i(t){return this.#t??=Iw(t)}};function Iw(i){let{payload:t,picture:e}=i,n=Lw(i).axes[3].coords,s=e.points.length?e.points:n.map((a,l)=>l),r=a=>a==null?null:s.indexOf(a),o=s.map(a=>(e.axes===3&&!t.frames?e.coords.get(a):void 0)??n[a]);return rf(o,{...Em(i,3),first:r(t.first),target:r(t.target?.point)})}function Lw({payload:i,view:t,picture:{projection:e}}){let n=i.views.indexOf(t),s=t.projections.indexOf(e);return i.frames?.at(-1)?.views[n]?.projections[s]??e}function Em({layout:i,view:t},e){let{width:n,height:s,narrow:r}=i;return{width:n,height:s,margins:Dw(i,e),floor:Tw*ui(t),keys:r?0:Lr}}function Dw({narrow:i},t){return i?{left:30,right:30,top:24,bottom:36}:{left:44,right:Lr+8,top:26,bottom:t===2?40:22}}var Nw=640,Fw=1240,Ow=960,Uw=150,Tm=250,Bw=180,kw=150,zw=["payload","metric","projection","n_axes","hidden","depth_range","hidden_layers","frame"],wl=class{root=j("section",{class:"rg",role:"group"});#t=new li;#e;#i=j("h3",{class:"rg-title"});#s=j("p",{class:"rg-convention"});#r=j("div",{class:"rg-controls"});#a=j("div",{class:"rg-depth"});#h=j("div",{class:"rg-aids",hidden:!0});#o=ce(j("canvas",{tabindex:0,role:"img"}));#u=j("div",{class:"rg-message",role:"status",hidden:!0});#c=j("p",{class:"rg-corner",hidden:!0});#d=j("p",{class:"rg-honesty","aria-live":"polite"});#g=j("div",{class:"rg-unseen"});#l=new gl(t=>this.#ut(t),t=>this.#ft(t));#p=new yl;#M=new qr;#S=new Ml(this.#h,t=>this.#k(t),(t,e)=>this.#z(t,e));#f=j("div",{class:"rg-stage"},this.#o,this.#p.element,this.#l.element,this.#M.element,this.#u,this.#c);#_=new _l(t=>this.#e.set({frame:t}),t=>this.#e.set({trails:t}));#w=j("div",{class:"rg-main"},this.#f);#v=j("div",{class:"rg-grid"},j("header",{class:"rg-head"},j("div",{class:"rg-words"},this.#i,this.#s),this.#r),this.#w,this.#S.element,j("footer",{class:"rg-foot"},this.#a,this.#d));#C;#m;#I=new po;#n=null;#x={width:0,height:0,narrow:!1,wide:!1,factor:1};#y=new Sl;#R=!1;#L=null;#D=0;#P=0;#N=0;#F=0;#O=0;#V=null;constructor(t,e,n){this.#e=t,this.root.append(j("style",{},n),this.#v,this.#g),this.#C=new ao(t,{row:this.#r,convention:this.#s,depth:this.#a,aids:this.#h},{reset:()=>this.#j(),save:()=>this.#pt()},()=>this.#m.flatOnly),this.#m=new fl(this.#o,{keys:this.#l,overlay:this.#p,card:this.#M},()=>this.#A()),this.#f.classList.toggle("rg-flat",this.#m.flatOnly),e.add(()=>this.#K()),this.#Z(),this.#b(()=>this.#H())}#Z(){if(this.#e.listen(t=>this.#b(()=>this.#Q(t))),kp(this.#o,{turn:(t,e,n)=>this.#ot(t,e,n),zoom:t=>this.#at(t),hoverAt:t=>this.#ct(t),chooseAt:(t,e)=>this.#n&&this.#z(this.#m.layerAt(this.#n,t),e),chooseHovered:t=>this.#n?.hovered&&this.#z(this.#n.hovered,t),walk:t=>this.#ht(t),clear:()=>this.#e.set({selected:[],hovered:null}),reset:()=>this.#j()},this.#t),_u(this.#t,()=>this.#b(()=>this.#$())),typeof ResizeObserver<"u"){let t=new ResizeObserver(()=>this.#b(()=>this.#rt()));t.observe(this.root),t.observe(this.#f),this.#t.add(()=>t.disconnect())}document.fonts?.ready.then(()=>{this.#p.meter.forget(),this.#A()})}#K(){this.#t.run(),this.#C.dispose(),this.#_.stop(),this.#m.dispose(),cancelAnimationFrame(this.#D),clearTimeout(this.#P),clearTimeout(this.#N),clearTimeout(this.#F),clearTimeout(this.#O),this.#n=null,this.root.remove()}#b(t){try{t()}catch(e){this.#G(e)}}#G(t){this.root.querySelector(".rg-error")?.remove(),this.root.append(Wp(t)),this.#v.hidden=!0,this.root.dataset.drawn="error"}#Q(t){if(t.has("payload")||t.has("controls")||t.has("metric"))return this.#H(t);this.#n&&(t.has("theme")&&this.#$(),t.has("height")&&this.#X(),t.has("camera")&&this.#lt(),t.has("frame")&&this.#nt(),zw.some(e=>t.has(e))?this.#it():(t.size>1||!t.has("camera"))&&this.#E(t))}#H(t=new Set(["payload"])){let{payload:e,error:n}=this.#e;if(n)return this.#G(n);if(this.root.querySelector(".rg-error")?.remove(),this.#v.hidden=!1,!e)return this.#B("Waiting for the paths",kw);let s=this.#U(),r=e.views.find(h=>h.metric===s.metric)??e.views[0],o=this.#tt(e),a=this.#n?.theme??Wr(this.root,s.theme),l=Sh(e,r,s,o),c=gu(e.models);this.#n={payload:e,view:r,picture:l,state:s,theme:a,layout:this.#x,marks:c,scale:null,hovered:null,partner:null,selected:[],keyed:null},this.#y.turned=s.camera,this.#i.textContent=e.title,this.#i.hidden=!e.title,this.root.setAttribute("aria-label",e.title||"Paths through representation space"),this.#W(),this.#C.build(this.#n),t.has("payload")&&this.#et(e),this.#S.build(this.#n),this.#g.replaceChildren(Uh(this.#n)),this.#X(),this.#q(),this.#T(!0),this.#E()}#tt(t){let e=this.#n;if(!e||e.payload===t)return e?.picture??null;let n=zu(e.payload,t);return Vu(t,e.payload,n),this.#I.renumber(n),{...e.picture,coords:oo(e.picture.coords,n)}}#et(t){this.#_.build(t),t.frames?this.#f.after(this.#_.element):this.#_.element.remove()}#nt(){let t=this.#n,e=this.#e.payload;e&&(t.payload=e,t.view=e.views.find(({metric:n})=>n===t.view.metric)??e.views[0],this.#g.replaceChildren(Uh(t)))}#U(){let t=this.#e.state;return this.#m.flatOnly?{...t,n_axes:2}:t}#it(){let t=this.#n,e=t.picture.points.length>Tm&&t.picture.projection.refit&&!t.payload.frames;clearTimeout(this.#N);let n=()=>{this.#f.classList.remove("rg-waiting"),t.picture=Sh(t.payload,t.view,this.#U(),t.picture),this.#T(!0),this.#E()};if(!e)return n();this.#f.classList.add("rg-waiting"),this.#B(`Placing ${t.picture.points.length} points`,0),this.#N=window.setTimeout(()=>this.#b(n),30)}#W(){let t=this.#n,{payload:e}=t;t.state=this.#U(),t.layout=this.#x,t.scale=xu(e,t.view,t.picture,t.state.colour_by);let n=o=>!!o&&t.picture.coords.has(ye(e,o)),s=Ji(e,t.state.hovered);t.hovered=n(s)?s:null;let r=Ji(e,t.state.hovered_with);t.partner=n(r)?r:null,t.selected=t.state.selected.map(o=>Ji(e,o)).filter(n),t.keyed=this.#L}#E(t=null){let e=this.#n;if(!e)return;if(this.#W(),!(t&&[...t].every(s=>s==="hovered"||s==="hovered_with"||s==="selected"||s==="camera"))){this.#C.show(e),this.#_.show(e.state.frame,e.state.trails),this.#l.paint(e);let s=Dp(e);this.#d.dataset.text!==Eh(s)+e.theme.name&&(this.#d.dataset.text=Eh(s)+e.theme.name,Np(this.#d,s)),this.#B(Hp(e.payload,e.state,e.picture))}this.#x.width&&this.#S.paint(e),this.#st(),this.#A()}#st(){let{picture:t,view:e,selected:n,payload:s,state:r}=this.#n,o=n.map(c=>Vr(s,c).join(" ")).join(", ");this.#o.setAttribute("aria-label",`${t.drawn.length} paths through representation space, ${t.projection.label} on ${t.axes} axes, stress ${t.quality.stress.toFixed(2)}.${o?` Selected: ${o}.`:""} Arrow keys turn, plus and minus zoom, brackets walk along the layers, Enter selects.`),Object.assign(this.root.dataset,{metric:e.metric,projection:t.projection.name,axes:String(t.axes),points:String(t.points.length),stress:t.quality.stress.toFixed(4),hovered:r.hovered?.join("/")??"",frame:String(s.sequence?.values[s.at??0]??"")}),Object.assign(this.root,{repgeoPicture:t});let l=this.#m.arcsOf(this.#n).some(c=>c.guess)?nm:this.#m.flatOnly?"3-D needs WebGL":"";this.#c.textContent=l,this.#c.hidden=!l}#B(t,e=0){this.#u.textContent=t,this.#u.hidden=!t||e>0,clearTimeout(this.#F),t&&e&&(this.#F=window.setTimeout(()=>{this.#u.hidden=this.#u.textContent!==t},e))}#X(){let{height:t}=this.#e.state;t>0?this.root.style.setProperty("--rg-height",`${t}px`):this.root.style.removeProperty("--rg-height")}#q(){let t=this.root.clientWidth,e=t>0&&t<Nw;e!==(this.#l.element.parentElement!==this.#f)&&(e?this.#w.prepend(this.#l.element):this.#p.element.after(this.#l.element),(e?this.#w:this.#f).append(this.#M.element));let n=this.#f.clientWidth,s=this.#f.clientHeight,r={width:n,height:s,narrow:e,wide:t>=Fw,factor:e?.86:n>Ow?1.18:1};return JSON.stringify(r)===JSON.stringify(this.#x)?!1:(this.#x=r,this.#_.fit(),!0)}#rt(){!this.#q()||!this.#x.width||!this.#x.height||!this.#n||(this.#n.theme=Wr(this.root,this.#e.state.theme),this.#p.meter.use(getComputedStyle(this.root).fontFamily),this.#y.turned||this.#y.forget(),this.#T(!1),this.#E(),this.#R||this.#J())}#$(){this.#n&&(this.#n.theme=Wr(this.root,this.#e.state.theme),this.#p.meter.use(getComputedStyle(this.root).fontFamily),this.#E())}#T(t){!this.#x.width||!this.#x.height||!this.#n||(this.#n.layout=this.#x,this.#I.moveTo(this.#y.pose(this.#n),performance.now(),t),this.#A())}#ot(t,e,n){this.#R=!n,this.#n?.picture.axes===3&&(t||e)&&(this.#y.turn(this.#n,t,e),this.#Y()),this.#A()}#at(t){this.#n&&(this.#y.zoom(this.#n,t),this.#Y())}#Y(){this.#T(!1),clearTimeout(this.#P),this.#P=window.setTimeout(()=>this.#e.set({camera:this.#y.turned}),Uw)}#lt(){let{camera:t}=this.#e.state;JSON.stringify(t)!==JSON.stringify(this.#y.turned)&&(this.#y.turned=t,this.#T(!1))}#j(){clearTimeout(this.#P),this.#y.forget(),this.#y.turned=null,this.#e.set({camera:null}),this.#T(!0)}#ct(t){let e=t&&this.#n?this.#m.layerAt(this.#n,t):null;return this.#k(e),!!e}#k(t){!this.#n||hi(t,this.#n.hovered)||this.#e.set({hovered:t&&Vr(this.#n.payload,t)})}#z(t,e){this.#n&&this.#e.set({selected:ou(this.#e.state.selected,t&&Vr(this.#n.payload,t),e)})}#ht(t){if(!this.#n)return;let e=this.#m.screen.points.filter(r=>r.m>=0).map(r=>[r.m,r.k]),n=e.findIndex(r=>hi(r,this.#n.hovered)),s=e[(n<0&&t<0?e.length-1:n+t+e.length)%e.length];s&&this.#k(s)}#ut(t){let e=this.#n?.payload.models[t]?.name;if(!e)return;let{hidden:n}=this.#e.state;this.#L=null,this.#e.set({hidden:n.includes(e)?n.filter(s=>s!==e):[...n,e],hovered:null})}#ft(t){let e=t===null?void 0:this.#n?.payload.models[t]?.name;this.#L=t!==null&&e&&!this.#e.state.hidden.includes(e)?t:null,this.#n&&this.#E(new Set(["hovered"]))}#A(){this.#n&&(this.root.dataset.drawn="0",this.#D||=requestAnimationFrame(()=>{this.#D=0,this.#b(()=>this.#J())}))}#J(){let{width:t,height:e}=this.#x;if(!this.#n||!t||!e)return;let n=this.#I.at(performance.now());if(n){if(clearTimeout(this.#O),this.#m.paint(this.#n,n.pose,n.settled,this.#R),!n.settled)return this.#A();this.#dt(),!this.#R&&(this.root.dataset.drawn="1",this.#m.quick&&(this.#O=window.setTimeout(()=>this.#b(()=>this.#n&&this.#m.sharpen(this.#n)),Bw)))}}#dt(){let{payload:t,view:e,state:n,picture:s}=this.#n;if(this.#V===e||!s.projection.refit||t.n_points>Tm||t.frames)return;this.#V=e,(window.requestIdleCallback??(o=>setTimeout(o,200)))(()=>{this.#n&&this.#b(()=>Pp(t,e,n))})}#pt(){this.#n&&this.#m.quick&&this.#m.sharpen(this.#n),this.#n&&am({root:this.root,canvas:this.#o,theme:this.#n.theme,title:this.#n.payload.title})}};var Am=`/* One figure: head, stage, strip, foot. Colours come from the notebook; widths from the figure's own container. */
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
`;function Gw({model:i,el:t}){let e=new li,n=new zr(i,e),s=new wl(n,e,Am);return t.append(s.root),()=>e.run()}var t2={render:Gw};export{t2 as default};
