/* repgeo_nb front end, MIT licence; contains three.js and ml-matrix (MIT). src-sha256: a7eea9e9448861588c78a8510b0883295099ebe253de27164eed16f128e3fe82 */
var sy=Object.create;var ad=Object.defineProperty;var oy=Object.getOwnPropertyDescriptor;var ay=Object.getOwnPropertyNames;var ly=Object.getPrototypeOf,cy=Object.prototype.hasOwnProperty;var hy=(i,t)=>()=>{try{return t||i((t={exports:{}}).exports,t),t.exports}catch(e){throw t=0,e}};var uy=(i,t,e,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of ay(t))!cy.call(i,r)&&r!==e&&ad(i,r,{get:()=>t[r],enumerable:!(n=oy(t,r))||n.enumerable});return i};var fy=(i,t,e)=>(e=i!=null?sy(ly(i)):{},uy(t||!i||!i.__esModule?ad(e,"default",{value:i,enumerable:!0}):e,i));var Fm=hy(Wt=>{"use strict";Object.defineProperty(Wt,"__esModule",{value:!0});var ow=Object.prototype.toString;function De(i){let t=ow.call(i);return t.endsWith("Array]")&&!t.includes("Big")}function aw(i,t={}){if(!De(i))throw new TypeError("input must be an array");if(i.length===0)throw new TypeError("input must not be empty");let{fromIndex:e=0,toIndex:n=i.length}=t;if(e<0||e>=i.length||!Number.isInteger(e))throw new Error("fromIndex must be a positive integer smaller than length");if(n<=e||n>i.length||!Number.isInteger(n))throw new Error("toIndex must be an integer greater than fromIndex and at most equal to length");let r=i[e];for(let s=e+1;s<n;s++)i[s]>r&&(r=i[s]);return r}function lw(i,t={}){if(!De(i))throw new TypeError("input must be an array");if(i.length===0)throw new TypeError("input must not be empty");let{fromIndex:e=0,toIndex:n=i.length}=t;if(e<0||e>=i.length||!Number.isInteger(e))throw new Error("fromIndex must be a positive integer smaller than length");if(n<=e||n>i.length||!Number.isInteger(n))throw new Error("toIndex must be an integer greater than fromIndex and at most equal to length");let r=i[e];for(let s=e+1;s<n;s++)i[s]<r&&(r=i[s]);return r}function Cm(i,t={}){if(De(i)){if(i.length===0)throw new TypeError("input must not be empty")}else throw new TypeError("input must be an array");let e;if(t.output!==void 0){if(!De(t.output))throw new TypeError("output option must be an array if specified");e=t.output}else e=new Array(i.length);let n=lw(i),r=aw(i);if(n===r)throw new RangeError("minimum and maximum input values are equal. Cannot rescale a constant array");let{min:s=t.autoMinMax?n:0,max:o=t.autoMinMax?r:1}=t;if(s>=o)throw new RangeError("min option must be smaller than max option");let a=(o-s)/(r-n);for(let l=0;l<i.length;l++)e[l]=(i[l]-n)*a+s;return e}var Ia=" ".repeat(2),Lm=" ".repeat(4);function cw(){return Nm(this)}function Nm(i,t={}){let{maxRows:e=15,maxColumns:n=10,maxNumSize:r=8,padMinus:s="auto"}=t;return`${i.constructor.name} {
${Ia}[
${Lm}${hw(i,e,n,r,s)}
${Ia}]
${Ia}rows: ${i.rows}
${Ia}columns: ${i.columns}
}`}function hw(i,t,e,n,r){let{rows:s,columns:o}=i,a=Math.min(s,t),l=Math.min(o,e),c=[];if(r==="auto"){r=!1;t:for(let h=0;h<a;h++)for(let u=0;u<l;u++)if(i.get(h,u)<0){r=!0;break t}}for(let h=0;h<a;h++){let u=[];for(let f=0;f<l;f++)u.push(uw(i.get(h,f),n,r));c.push(`${u.join(" ")}`)}return l!==o&&(c[c.length-1]+=` ... ${o-e} more columns`),a!==s&&c.push(`... ${s-t} more rows`),c.join(`
${Lm}`)}function uw(i,t,e){return(i>=0&&e?` ${Pm(i,t-1)}`:Pm(i,t)).padEnd(t)}function Pm(i,t){let e=i.toString();if(e.length<=t)return e;let n=i.toFixed(t);if(n.length>t&&(n=i.toFixed(Math.max(0,t-(n.length-t)))),n.length<=t&&!n.startsWith("0.000")&&!n.startsWith("-0.000"))return n;let r=i.toExponential(t);return r.length>t&&(r=i.toExponential(Math.max(0,t-(r.length-t)))),r.slice(0)}function fw(i,t){i.prototype.add=function(n){return typeof n=="number"?this.addS(n):this.addM(n)},i.prototype.addS=function(n){for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)+n);return this},i.prototype.addM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)+n.get(r,s));return this},i.add=function(n,r){return new t(n).add(r)},i.prototype.sub=function(n){return typeof n=="number"?this.subS(n):this.subM(n)},i.prototype.subS=function(n){for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)-n);return this},i.prototype.subM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)-n.get(r,s));return this},i.sub=function(n,r){return new t(n).sub(r)},i.prototype.subtract=i.prototype.sub,i.prototype.subtractS=i.prototype.subS,i.prototype.subtractM=i.prototype.subM,i.subtract=i.sub,i.prototype.mul=function(n){return typeof n=="number"?this.mulS(n):this.mulM(n)},i.prototype.mulS=function(n){for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)*n);return this},i.prototype.mulM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)*n.get(r,s));return this},i.mul=function(n,r){return new t(n).mul(r)},i.prototype.multiply=i.prototype.mul,i.prototype.multiplyS=i.prototype.mulS,i.prototype.multiplyM=i.prototype.mulM,i.multiply=i.mul,i.prototype.div=function(n){return typeof n=="number"?this.divS(n):this.divM(n)},i.prototype.divS=function(n){for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)/n);return this},i.prototype.divM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)/n.get(r,s));return this},i.div=function(n,r){return new t(n).div(r)},i.prototype.divide=i.prototype.div,i.prototype.divideS=i.prototype.divS,i.prototype.divideM=i.prototype.divM,i.divide=i.div,i.prototype.mod=function(n){return typeof n=="number"?this.modS(n):this.modM(n)},i.prototype.modS=function(n){for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)%n);return this},i.prototype.modM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)%n.get(r,s));return this},i.mod=function(n,r){return new t(n).mod(r)},i.prototype.modulus=i.prototype.mod,i.prototype.modulusS=i.prototype.modS,i.prototype.modulusM=i.prototype.modM,i.modulus=i.mod,i.prototype.and=function(n){return typeof n=="number"?this.andS(n):this.andM(n)},i.prototype.andS=function(n){for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)&n);return this},i.prototype.andM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)&n.get(r,s));return this},i.and=function(n,r){return new t(n).and(r)},i.prototype.or=function(n){return typeof n=="number"?this.orS(n):this.orM(n)},i.prototype.orS=function(n){for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)|n);return this},i.prototype.orM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)|n.get(r,s));return this},i.or=function(n,r){return new t(n).or(r)},i.prototype.xor=function(n){return typeof n=="number"?this.xorS(n):this.xorM(n)},i.prototype.xorS=function(n){for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)^n);return this},i.prototype.xorM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)^n.get(r,s));return this},i.xor=function(n,r){return new t(n).xor(r)},i.prototype.leftShift=function(n){return typeof n=="number"?this.leftShiftS(n):this.leftShiftM(n)},i.prototype.leftShiftS=function(n){for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)<<n);return this},i.prototype.leftShiftM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)<<n.get(r,s));return this},i.leftShift=function(n,r){return new t(n).leftShift(r)},i.prototype.signPropagatingRightShift=function(n){return typeof n=="number"?this.signPropagatingRightShiftS(n):this.signPropagatingRightShiftM(n)},i.prototype.signPropagatingRightShiftS=function(n){for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)>>n);return this},i.prototype.signPropagatingRightShiftM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)>>n.get(r,s));return this},i.signPropagatingRightShift=function(n,r){return new t(n).signPropagatingRightShift(r)},i.prototype.rightShift=function(n){return typeof n=="number"?this.rightShiftS(n):this.rightShiftM(n)},i.prototype.rightShiftS=function(n){for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)>>>n);return this},i.prototype.rightShiftM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)>>>n.get(r,s));return this},i.rightShift=function(n,r){return new t(n).rightShift(r)},i.prototype.zeroFillRightShift=i.prototype.rightShift,i.prototype.zeroFillRightShiftS=i.prototype.rightShiftS,i.prototype.zeroFillRightShiftM=i.prototype.rightShiftM,i.zeroFillRightShift=i.rightShift,i.prototype.not=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,~this.get(n,r));return this},i.not=function(n){return new t(n).not()},i.prototype.abs=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.abs(this.get(n,r)));return this},i.abs=function(n){return new t(n).abs()},i.prototype.acos=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.acos(this.get(n,r)));return this},i.acos=function(n){return new t(n).acos()},i.prototype.acosh=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.acosh(this.get(n,r)));return this},i.acosh=function(n){return new t(n).acosh()},i.prototype.asin=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.asin(this.get(n,r)));return this},i.asin=function(n){return new t(n).asin()},i.prototype.asinh=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.asinh(this.get(n,r)));return this},i.asinh=function(n){return new t(n).asinh()},i.prototype.atan=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.atan(this.get(n,r)));return this},i.atan=function(n){return new t(n).atan()},i.prototype.atanh=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.atanh(this.get(n,r)));return this},i.atanh=function(n){return new t(n).atanh()},i.prototype.cbrt=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.cbrt(this.get(n,r)));return this},i.cbrt=function(n){return new t(n).cbrt()},i.prototype.ceil=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.ceil(this.get(n,r)));return this},i.ceil=function(n){return new t(n).ceil()},i.prototype.clz32=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.clz32(this.get(n,r)));return this},i.clz32=function(n){return new t(n).clz32()},i.prototype.cos=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.cos(this.get(n,r)));return this},i.cos=function(n){return new t(n).cos()},i.prototype.cosh=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.cosh(this.get(n,r)));return this},i.cosh=function(n){return new t(n).cosh()},i.prototype.exp=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.exp(this.get(n,r)));return this},i.exp=function(n){return new t(n).exp()},i.prototype.expm1=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.expm1(this.get(n,r)));return this},i.expm1=function(n){return new t(n).expm1()},i.prototype.floor=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.floor(this.get(n,r)));return this},i.floor=function(n){return new t(n).floor()},i.prototype.fround=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.fround(this.get(n,r)));return this},i.fround=function(n){return new t(n).fround()},i.prototype.log=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.log(this.get(n,r)));return this},i.log=function(n){return new t(n).log()},i.prototype.log1p=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.log1p(this.get(n,r)));return this},i.log1p=function(n){return new t(n).log1p()},i.prototype.log10=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.log10(this.get(n,r)));return this},i.log10=function(n){return new t(n).log10()},i.prototype.log2=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.log2(this.get(n,r)));return this},i.log2=function(n){return new t(n).log2()},i.prototype.round=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.round(this.get(n,r)));return this},i.round=function(n){return new t(n).round()},i.prototype.sign=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.sign(this.get(n,r)));return this},i.sign=function(n){return new t(n).sign()},i.prototype.sin=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.sin(this.get(n,r)));return this},i.sin=function(n){return new t(n).sin()},i.prototype.sinh=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.sinh(this.get(n,r)));return this},i.sinh=function(n){return new t(n).sinh()},i.prototype.sqrt=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.sqrt(this.get(n,r)));return this},i.sqrt=function(n){return new t(n).sqrt()},i.prototype.tan=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.tan(this.get(n,r)));return this},i.tan=function(n){return new t(n).tan()},i.prototype.tanh=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.tanh(this.get(n,r)));return this},i.tanh=function(n){return new t(n).tanh()},i.prototype.trunc=function(){for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.set(n,r,Math.trunc(this.get(n,r)));return this},i.trunc=function(n){return new t(n).trunc()},i.pow=function(n,r){return new t(n).pow(r)},i.prototype.pow=function(n){return typeof n=="number"?this.powS(n):this.powM(n)},i.prototype.powS=function(n){for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)**n);return this},i.prototype.powM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let r=0;r<this.rows;r++)for(let s=0;s<this.columns;s++)this.set(r,s,this.get(r,s)**n.get(r,s));return this}}function wn(i,t,e){let n=e?i.rows:i.rows-1;if(t<0||t>n)throw new RangeError("Row index out of range")}function Mn(i,t,e){let n=e?i.columns:i.columns-1;if(t<0||t>n)throw new RangeError("Column index out of range")}function Yr(i,t){if(t.to1DArray&&(t=t.to1DArray()),t.length!==i.columns)throw new RangeError("vector size must be the same as the number of columns");return t}function jr(i,t){if(t.to1DArray&&(t=t.to1DArray()),t.length!==i.rows)throw new RangeError("vector size must be the same as the number of rows");return t}function yu(i,t){if(!De(t))throw new TypeError("row indices must be an array");for(let e=0;e<t.length;e++)if(t[e]<0||t[e]>=i.rows)throw new RangeError("row indices are out of range")}function vu(i,t){if(!De(t))throw new TypeError("column indices must be an array");for(let e=0;e<t.length;e++)if(t[e]<0||t[e]>=i.columns)throw new RangeError("column indices are out of range")}function lu(i,t,e,n,r){if(arguments.length!==5)throw new RangeError("expected 4 arguments");if(La("startRow",t),La("endRow",e),La("startColumn",n),La("endColumn",r),t>e||n>r||t<0||t>=i.rows||e<0||e>=i.rows||n<0||n>=i.columns||r<0||r>=i.columns)throw new RangeError("Submatrix indices are out of range")}function za(i,t=0){let e=[];for(let n=0;n<i;n++)e.push(t);return e}function La(i,t){if(typeof t!="number")throw new TypeError(`${i} must be a number`)}function qr(i){if(i.isEmpty())throw new Error("Empty matrix has no elements to index")}function dw(i){let t=za(i.rows);for(let e=0;e<i.rows;++e)for(let n=0;n<i.columns;++n)t[e]+=i.get(e,n);return t}function pw(i){let t=za(i.columns);for(let e=0;e<i.rows;++e)for(let n=0;n<i.columns;++n)t[n]+=i.get(e,n);return t}function mw(i){let t=0;for(let e=0;e<i.rows;e++)for(let n=0;n<i.columns;n++)t+=i.get(e,n);return t}function gw(i){let t=za(i.rows,1);for(let e=0;e<i.rows;++e)for(let n=0;n<i.columns;++n)t[e]*=i.get(e,n);return t}function xw(i){let t=za(i.columns,1);for(let e=0;e<i.rows;++e)for(let n=0;n<i.columns;++n)t[n]*=i.get(e,n);return t}function yw(i){let t=1;for(let e=0;e<i.rows;e++)for(let n=0;n<i.columns;n++)t*=i.get(e,n);return t}function vw(i,t,e){let n=i.rows,r=i.columns,s=[];for(let o=0;o<n;o++){let a=0,l=0,c=0;for(let h=0;h<r;h++)c=i.get(o,h)-e[o],a+=c,l+=c*c;t?s.push((l-a*a/r)/(r-1)):s.push((l-a*a/r)/r)}return s}function bw(i,t,e){let n=i.rows,r=i.columns,s=[];for(let o=0;o<r;o++){let a=0,l=0,c=0;for(let h=0;h<n;h++)c=i.get(h,o)-e[o],a+=c,l+=c*c;t?s.push((l-a*a/n)/(n-1)):s.push((l-a*a/n)/n)}return s}function _w(i,t,e){let n=i.rows,r=i.columns,s=n*r,o=0,a=0,l=0;for(let c=0;c<n;c++)for(let h=0;h<r;h++)l=i.get(c,h)-e,o+=l,a+=l*l;return t?(a-o*o/s)/(s-1):(a-o*o/s)/s}function ww(i,t){for(let e=0;e<i.rows;e++)for(let n=0;n<i.columns;n++)i.set(e,n,i.get(e,n)-t[e])}function Mw(i,t){for(let e=0;e<i.rows;e++)for(let n=0;n<i.columns;n++)i.set(e,n,i.get(e,n)-t[n])}function Sw(i,t){for(let e=0;e<i.rows;e++)for(let n=0;n<i.columns;n++)i.set(e,n,i.get(e,n)-t)}function Ew(i){let t=[];for(let e=0;e<i.rows;e++){let n=0;for(let r=0;r<i.columns;r++)n+=i.get(e,r)**2/(i.columns-1);t.push(Math.sqrt(n))}return t}function Tw(i,t){for(let e=0;e<i.rows;e++)for(let n=0;n<i.columns;n++)i.set(e,n,i.get(e,n)/t[e])}function Aw(i){let t=[];for(let e=0;e<i.columns;e++){let n=0;for(let r=0;r<i.rows;r++)n+=i.get(r,e)**2/(i.rows-1);t.push(Math.sqrt(n))}return t}function Rw(i,t){for(let e=0;e<i.rows;e++)for(let n=0;n<i.columns;n++)i.set(e,n,i.get(e,n)/t[n])}function Cw(i){let t=i.size-1,e=0;for(let n=0;n<i.columns;n++)for(let r=0;r<i.rows;r++)e+=i.get(r,n)**2/t;return Math.sqrt(e)}function Pw(i,t){for(let e=0;e<i.rows;e++)for(let n=0;n<i.columns;n++)i.set(e,n,i.get(e,n)/t)}var ce=class i{static from1DArray(t,e,n){if(t*e!==n.length)throw new RangeError("data length does not match given dimensions");let s=new at(t,e);for(let o=0;o<t;o++)for(let a=0;a<e;a++)s.set(o,a,n[o*e+a]);return s}static rowVector(t){let e=new at(1,t.length);for(let n=0;n<t.length;n++)e.set(0,n,t[n]);return e}static columnVector(t){let e=new at(t.length,1);for(let n=0;n<t.length;n++)e.set(n,0,t[n]);return e}static zeros(t,e){return new at(t,e)}static ones(t,e){return new at(t,e).fill(1)}static rand(t,e,n={}){if(typeof n!="object")throw new TypeError("options must be an object");let{random:r=Math.random}=n,s=new at(t,e);for(let o=0;o<t;o++)for(let a=0;a<e;a++)s.set(o,a,r());return s}static randInt(t,e,n={}){if(typeof n!="object")throw new TypeError("options must be an object");let{min:r=0,max:s=1e3,random:o=Math.random}=n;if(!Number.isInteger(r))throw new TypeError("min must be an integer");if(!Number.isInteger(s))throw new TypeError("max must be an integer");if(r>=s)throw new RangeError("min must be smaller than max");let a=s-r,l=new at(t,e);for(let c=0;c<t;c++)for(let h=0;h<e;h++){let u=r+Math.round(o()*a);l.set(c,h,u)}return l}static eye(t,e,n){e===void 0&&(e=t),n===void 0&&(n=1);let r=Math.min(t,e),s=this.zeros(t,e);for(let o=0;o<r;o++)s.set(o,o,n);return s}static diag(t,e,n){let r=t.length;e===void 0&&(e=r),n===void 0&&(n=e);let s=Math.min(r,e,n),o=this.zeros(e,n);for(let a=0;a<s;a++)o.set(a,a,t[a]);return o}static min(t,e){t=this.checkMatrix(t),e=this.checkMatrix(e);let n=t.rows,r=t.columns,s=new at(n,r);for(let o=0;o<n;o++)for(let a=0;a<r;a++)s.set(o,a,Math.min(t.get(o,a),e.get(o,a)));return s}static max(t,e){t=this.checkMatrix(t),e=this.checkMatrix(e);let n=t.rows,r=t.columns,s=new this(n,r);for(let o=0;o<n;o++)for(let a=0;a<r;a++)s.set(o,a,Math.max(t.get(o,a),e.get(o,a)));return s}static checkMatrix(t){return i.isMatrix(t)?t:new at(t)}static isMatrix(t){return t!=null&&t.klass==="Matrix"}get size(){return this.rows*this.columns}apply(t){if(typeof t!="function")throw new TypeError("callback must be a function");for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)t.call(this,e,n);return this}applyAlongAxis(t,e){if(typeof t!="function")throw new TypeError("callback must be a function");let n=[];switch(e){case"row":{for(let r=0;r<this.rows;r++)n.push(t.call(this,this.getRow(r),r));break}case"column":{for(let r=0;r<this.columns;r++)n.push(t.call(this,this.getColumn(r),r));break}default:throw new Error(`invalid option: ${e}`)}return n}to1DArray(){let t=[];for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)t.push(this.get(e,n));return t}to2DArray(){let t=[];for(let e=0;e<this.rows;e++){t.push([]);for(let n=0;n<this.columns;n++)t[e].push(this.get(e,n))}return t}toJSON(){return this.to2DArray()}isRowVector(){return this.rows===1}isColumnVector(){return this.columns===1}isVector(){return this.rows===1||this.columns===1}isSquare(){return this.rows===this.columns}isEmpty(){return this.rows===0||this.columns===0}isSymmetric(){if(this.isSquare()){for(let t=0;t<this.rows;t++)for(let e=0;e<=t;e++)if(this.get(t,e)!==this.get(e,t))return!1;return!0}return!1}isDistance(){if(!this.isSymmetric())return!1;for(let t=0;t<this.rows;t++)if(this.get(t,t)!==0)return!1;return!0}isEchelonForm(){let t=0,e=0,n=-1,r=!0,s=!1;for(;t<this.rows&&r;){for(e=0,s=!1;e<this.columns&&s===!1;)this.get(t,e)===0?e++:this.get(t,e)===1&&e>n?(s=!0,n=e):(r=!1,s=!0);t++}return r}isReducedEchelonForm(){let t=0,e=0,n=-1,r=!0,s=!1;for(;t<this.rows&&r;){for(e=0,s=!1;e<this.columns&&s===!1;)this.get(t,e)===0?e++:this.get(t,e)===1&&e>n?(s=!0,n=e):(r=!1,s=!0);for(let o=e+1;o<this.rows;o++)this.get(t,o)!==0&&(r=!1);t++}return r}echelonForm(){let t=this.clone(),e=0,n=0;for(;e<t.rows&&n<t.columns;){let r=e;for(let s=e;s<t.rows;s++)t.get(s,n)>t.get(r,n)&&(r=s);if(t.get(r,n)===0)n++;else{t.swapRows(e,r);let s=t.get(e,n);for(let o=n;o<t.columns;o++)t.set(e,o,t.get(e,o)/s);for(let o=e+1;o<t.rows;o++){let a=t.get(o,n)/t.get(e,n);t.set(o,n,0);for(let l=n+1;l<t.columns;l++)t.set(o,l,t.get(o,l)-t.get(e,l)*a)}e++,n++}}return t}reducedEchelonForm(){let t=this.echelonForm(),e=t.columns,n=t.rows,r=n-1;for(;r>=0;)if(t.maxRow(r)===0)r--;else{let s=0,o=!1;for(;s<n&&o===!1;)t.get(r,s)===1?o=!0:s++;for(let a=0;a<r;a++){let l=t.get(a,s);for(let c=s;c<e;c++){let h=t.get(a,c)-l*t.get(r,c);t.set(a,c,h)}}r--}return t}set(){throw new Error("set method is unimplemented")}get(){throw new Error("get method is unimplemented")}repeat(t={}){if(typeof t!="object")throw new TypeError("options must be an object");let{rows:e=1,columns:n=1}=t;if(!Number.isInteger(e)||e<=0)throw new TypeError("rows must be a positive integer");if(!Number.isInteger(n)||n<=0)throw new TypeError("columns must be a positive integer");let r=new at(this.rows*e,this.columns*n);for(let s=0;s<e;s++)for(let o=0;o<n;o++)r.setSubMatrix(this,this.rows*s,this.columns*o);return r}fill(t){for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,t);return this}neg(){return this.mulS(-1)}getRow(t){wn(this,t);let e=[];for(let n=0;n<this.columns;n++)e.push(this.get(t,n));return e}getRowVector(t){return at.rowVector(this.getRow(t))}setRow(t,e){wn(this,t),e=Yr(this,e);for(let n=0;n<this.columns;n++)this.set(t,n,e[n]);return this}swapRows(t,e){wn(this,t),wn(this,e);for(let n=0;n<this.columns;n++){let r=this.get(t,n);this.set(t,n,this.get(e,n)),this.set(e,n,r)}return this}getColumn(t){Mn(this,t);let e=[];for(let n=0;n<this.rows;n++)e.push(this.get(n,t));return e}getColumnVector(t){return at.columnVector(this.getColumn(t))}setColumn(t,e){Mn(this,t),e=jr(this,e);for(let n=0;n<this.rows;n++)this.set(n,t,e[n]);return this}swapColumns(t,e){Mn(this,t),Mn(this,e);for(let n=0;n<this.rows;n++){let r=this.get(n,t);this.set(n,t,this.get(n,e)),this.set(n,e,r)}return this}addRowVector(t){t=Yr(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)+t[n]);return this}subRowVector(t){t=Yr(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)-t[n]);return this}mulRowVector(t){t=Yr(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)*t[n]);return this}divRowVector(t){t=Yr(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)/t[n]);return this}addColumnVector(t){t=jr(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)+t[e]);return this}subColumnVector(t){t=jr(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)-t[e]);return this}mulColumnVector(t){t=jr(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)*t[e]);return this}divColumnVector(t){t=jr(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)/t[e]);return this}mulRow(t,e){wn(this,t);for(let n=0;n<this.columns;n++)this.set(t,n,this.get(t,n)*e);return this}mulColumn(t,e){Mn(this,t);for(let n=0;n<this.rows;n++)this.set(n,t,this.get(n,t)*e);return this}max(t){if(this.isEmpty())return NaN;switch(t){case"row":{let e=new Array(this.rows).fill(Number.NEGATIVE_INFINITY);for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.get(n,r)>e[n]&&(e[n]=this.get(n,r));return e}case"column":{let e=new Array(this.columns).fill(Number.NEGATIVE_INFINITY);for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.get(n,r)>e[r]&&(e[r]=this.get(n,r));return e}case void 0:{let e=this.get(0,0);for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.get(n,r)>e&&(e=this.get(n,r));return e}default:throw new Error(`invalid option: ${t}`)}}maxIndex(){qr(this);let t=this.get(0,0),e=[0,0];for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.get(n,r)>t&&(t=this.get(n,r),e[0]=n,e[1]=r);return e}min(t){if(this.isEmpty())return NaN;switch(t){case"row":{let e=new Array(this.rows).fill(Number.POSITIVE_INFINITY);for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.get(n,r)<e[n]&&(e[n]=this.get(n,r));return e}case"column":{let e=new Array(this.columns).fill(Number.POSITIVE_INFINITY);for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.get(n,r)<e[r]&&(e[r]=this.get(n,r));return e}case void 0:{let e=this.get(0,0);for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.get(n,r)<e&&(e=this.get(n,r));return e}default:throw new Error(`invalid option: ${t}`)}}minIndex(){qr(this);let t=this.get(0,0),e=[0,0];for(let n=0;n<this.rows;n++)for(let r=0;r<this.columns;r++)this.get(n,r)<t&&(t=this.get(n,r),e[0]=n,e[1]=r);return e}maxRow(t){if(wn(this,t),this.isEmpty())return NaN;let e=this.get(t,0);for(let n=1;n<this.columns;n++)this.get(t,n)>e&&(e=this.get(t,n));return e}maxRowIndex(t){wn(this,t),qr(this);let e=this.get(t,0),n=[t,0];for(let r=1;r<this.columns;r++)this.get(t,r)>e&&(e=this.get(t,r),n[1]=r);return n}minRow(t){if(wn(this,t),this.isEmpty())return NaN;let e=this.get(t,0);for(let n=1;n<this.columns;n++)this.get(t,n)<e&&(e=this.get(t,n));return e}minRowIndex(t){wn(this,t),qr(this);let e=this.get(t,0),n=[t,0];for(let r=1;r<this.columns;r++)this.get(t,r)<e&&(e=this.get(t,r),n[1]=r);return n}maxColumn(t){if(Mn(this,t),this.isEmpty())return NaN;let e=this.get(0,t);for(let n=1;n<this.rows;n++)this.get(n,t)>e&&(e=this.get(n,t));return e}maxColumnIndex(t){Mn(this,t),qr(this);let e=this.get(0,t),n=[0,t];for(let r=1;r<this.rows;r++)this.get(r,t)>e&&(e=this.get(r,t),n[0]=r);return n}minColumn(t){if(Mn(this,t),this.isEmpty())return NaN;let e=this.get(0,t);for(let n=1;n<this.rows;n++)this.get(n,t)<e&&(e=this.get(n,t));return e}minColumnIndex(t){Mn(this,t),qr(this);let e=this.get(0,t),n=[0,t];for(let r=1;r<this.rows;r++)this.get(r,t)<e&&(e=this.get(r,t),n[0]=r);return n}diag(){let t=Math.min(this.rows,this.columns),e=[];for(let n=0;n<t;n++)e.push(this.get(n,n));return e}norm(t="frobenius"){switch(t){case"max":return at.abs(this).max();case"frobenius":return Math.sqrt(this.dot(this));default:throw new RangeError(`unknown norm type: ${t}`)}}cumulativeSum(){let t=0;for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)t+=this.get(e,n),this.set(e,n,t);return this}dot(t){i.isMatrix(t)&&(t=t.to1DArray());let e=this.to1DArray();if(e.length!==t.length)throw new RangeError("vectors do not have the same size");let n=0;for(let r=0;r<e.length;r++)n+=e[r]*t[r];return n}mmul(t){t=at.checkMatrix(t);let e=this.rows,n=this.columns,r=t.columns,s=new at(e,r),o=new Float64Array(n);for(let a=0;a<r;a++){for(let l=0;l<n;l++)o[l]=t.get(l,a);for(let l=0;l<e;l++){let c=0;for(let h=0;h<n;h++)c+=this.get(l,h)*o[h];s.set(l,a,c)}}return s}gram(){let t=this.rows,e=this.columns,n=new Float64Array(e*e);for(let s=0;s<t;s++)for(let o=0;o<e;o++){let a=this.get(s,o);if(a===0)continue;let l=o*e;for(let c=o;c<e;c++)n[l+c]+=a*this.get(s,c)}let r=new at(e,e);for(let s=0;s<e;s++){let o=s*e;for(let a=s;a<e;a++){let l=n[o+a];r.set(s,a,l),r.set(a,s,l)}}return r}transposeMultiply(t){if(t=at.checkMatrix(t),this.rows!==t.rows)throw new RangeError("the number of rows of the two matrices must be equal");let e=this.columns,n=t.columns,r=new at(e,n),s=new Float64Array(n);for(let o=0;o<this.rows;o++){for(let a=0;a<n;a++)s[a]=t.get(o,a);for(let a=0;a<e;a++){let l=this.get(o,a);if(l===0)continue;let c=r.data[a];for(let h=0;h<n;h++)c[h]+=l*s[h]}}return r}mmulByTranspose(t){let e=this.rows,n=this.columns;if(t!==void 0&&t.length!==n)throw new RangeError("scale must have one value per column");let r=new at(e,e),s=new Float64Array(n);for(let o=0;o<e;o++){if(t===void 0)for(let a=0;a<n;a++)s[a]=this.get(o,a);else for(let a=0;a<n;a++)s[a]=t[a]*this.get(o,a);for(let a=o;a<e;a++){let l=0;for(let c=0;c<n;c++)l+=this.get(a,c)*s[c];r.set(a,o,l),r.set(o,a,l)}}return r}mpow(t){if(!this.isSquare())throw new RangeError("Matrix must be square");if(!Number.isInteger(t)||t<0)throw new RangeError("Exponent must be a non-negative integer");let e=at.eye(this.rows),n=this;for(let r=t;r>=1;r/=2)(r&1)!==0&&(e=e.mmul(n)),n=n.mmul(n);return e}strassen2x2(t){t=at.checkMatrix(t);let e=new at(2,2),n=this.get(0,0),r=t.get(0,0),s=this.get(0,1),o=t.get(0,1),a=this.get(1,0),l=t.get(1,0),c=this.get(1,1),h=t.get(1,1),u=(n+c)*(r+h),f=(a+c)*r,d=n*(o-h),m=c*(l-r),x=(n+s)*h,g=(a-n)*(r+o),p=(s-c)*(l+h),v=u+m-x+p,b=d+x,w=f+m,T=u-f+d+g;return e.set(0,0,v),e.set(0,1,b),e.set(1,0,w),e.set(1,1,T),e}strassen3x3(t){t=at.checkMatrix(t);let e=new at(3,3),n=this.get(0,0),r=this.get(0,1),s=this.get(0,2),o=this.get(1,0),a=this.get(1,1),l=this.get(1,2),c=this.get(2,0),h=this.get(2,1),u=this.get(2,2),f=t.get(0,0),d=t.get(0,1),m=t.get(0,2),x=t.get(1,0),g=t.get(1,1),p=t.get(1,2),v=t.get(2,0),b=t.get(2,1),w=t.get(2,2),T=(n+r+s-o-a-h-u)*g,A=(n-o)*(-d+g),y=a*(-f+d+x-g-p-v+w),S=(-n+o+a)*(f-d+g),O=(o+a)*(-f+d),_=n*f,R=(-n+c+h)*(f-m+p),L=(-n+c)*(m-p),D=(c+h)*(-f+m),I=(n+r+s-a-l-c-h)*p,B=h*(-f+m+x-g-p-v+b),H=(-s+h+u)*(g+v-b),U=(s-u)*(g-b),tt=s*v,W=(h+u)*(-v+b),Y=(-s+a+l)*(p+v-w),et=(s-l)*(p-w),St=(a+l)*(-v+w),dt=r*x,X=l*b,rt=o*m,vt=c*d,ct=u*w,ht=_+tt+dt,Lt=T+S+O+_+H+tt+W,re=_+R+D+I+tt+Y+St,Pt=A+y+S+_+tt+Y+et,Qt=A+S+O+_+X,ne=tt+Y+et+St+rt,Ht=_+R+L+B+H+U+tt,Ee=H+U+tt+W+vt,ye=_+R+L+D+ct;return e.set(0,0,ht),e.set(0,1,Lt),e.set(0,2,re),e.set(1,0,Pt),e.set(1,1,Qt),e.set(1,2,ne),e.set(2,0,Ht),e.set(2,1,Ee),e.set(2,2,ye),e}mmulStrassen(t){t=at.checkMatrix(t);let e=this.clone(),n=e.rows,r=e.columns,s=t.rows,o=t.columns;r!==s&&console.warn(`Multiplying ${n} x ${r} and ${s} x ${o} matrix: dimensions do not match.`);function a(u,f,d){let m=u.rows,x=u.columns;if(m===f&&x===d)return u;{let g=i.zeros(f,d);return g=g.setSubMatrix(u,0,0),g}}let l=Math.max(n,s),c=Math.max(r,o);e=a(e,l,c),t=a(t,l,c);function h(u,f,d,m){if(d<=512||m<=512)return u.mmul(f);d%2===1&&m%2===1?(u=a(u,d+1,m+1),f=a(f,d+1,m+1)):d%2===1?(u=a(u,d+1,m),f=a(f,d+1,m)):m%2===1&&(u=a(u,d,m+1),f=a(f,d,m+1));let x=parseInt(u.rows/2,10),g=parseInt(u.columns/2,10),p=u.subMatrix(0,x-1,0,g-1),v=f.subMatrix(0,x-1,0,g-1),b=u.subMatrix(0,x-1,g,u.columns-1),w=f.subMatrix(0,x-1,g,f.columns-1),T=u.subMatrix(x,u.rows-1,0,g-1),A=f.subMatrix(x,f.rows-1,0,g-1),y=u.subMatrix(x,u.rows-1,g,u.columns-1),S=f.subMatrix(x,f.rows-1,g,f.columns-1),O=h(i.add(p,y),i.add(v,S),x,g),_=h(i.add(T,y),v,x,g),R=h(p,i.sub(w,S),x,g),L=h(y,i.sub(A,v),x,g),D=h(i.add(p,b),S,x,g),I=h(i.sub(T,p),i.add(v,w),x,g),B=h(i.sub(b,y),i.add(A,S),x,g),H=i.add(O,L);H.sub(D),H.add(B);let U=i.add(R,D),tt=i.add(_,L),W=i.sub(O,_);W.add(R),W.add(I);let Y=i.zeros(2*H.rows,2*H.columns);return Y=Y.setSubMatrix(H,0,0),Y=Y.setSubMatrix(U,H.rows,0),Y=Y.setSubMatrix(tt,0,H.columns),Y=Y.setSubMatrix(W,H.rows,H.columns),Y.subMatrix(0,d-1,0,m-1)}return h(e,t,l,c)}scaleRows(t={}){if(typeof t!="object")throw new TypeError("options must be an object");let{min:e=0,max:n=1}=t;if(!Number.isFinite(e))throw new TypeError("min must be a number");if(!Number.isFinite(n))throw new TypeError("max must be a number");if(e>=n)throw new RangeError("min must be smaller than max");let r=new at(this.rows,this.columns);for(let s=0;s<this.rows;s++){let o=this.getRow(s);o.length>0&&Cm(o,{min:e,max:n,output:o}),r.setRow(s,o)}return r}scaleColumns(t={}){if(typeof t!="object")throw new TypeError("options must be an object");let{min:e=0,max:n=1}=t;if(!Number.isFinite(e))throw new TypeError("min must be a number");if(!Number.isFinite(n))throw new TypeError("max must be a number");if(e>=n)throw new RangeError("min must be smaller than max");let r=new at(this.rows,this.columns);for(let s=0;s<this.columns;s++){let o=this.getColumn(s);o.length&&Cm(o,{min:e,max:n,output:o}),r.setColumn(s,o)}return r}flipRows(){let t=Math.ceil(this.columns/2);for(let e=0;e<this.rows;e++)for(let n=0;n<t;n++){let r=this.get(e,n),s=this.get(e,this.columns-1-n);this.set(e,n,s),this.set(e,this.columns-1-n,r)}return this}flipColumns(){let t=Math.ceil(this.rows/2);for(let e=0;e<this.columns;e++)for(let n=0;n<t;n++){let r=this.get(n,e),s=this.get(this.rows-1-n,e);this.set(n,e,s),this.set(this.rows-1-n,e,r)}return this}kroneckerProduct(t){t=at.checkMatrix(t);let e=this.rows,n=this.columns,r=t.rows,s=t.columns,o=new at(e*r,n*s);for(let a=0;a<e;a++)for(let l=0;l<n;l++)for(let c=0;c<r;c++)for(let h=0;h<s;h++)o.set(r*a+c,s*l+h,this.get(a,l)*t.get(c,h));return o}kroneckerSum(t){if(t=at.checkMatrix(t),!this.isSquare()||!t.isSquare())throw new Error("Kronecker Sum needs two Square Matrices");let e=this.rows,n=t.rows,r=this.kroneckerProduct(at.eye(n,n)),s=at.eye(e,e).kroneckerProduct(t);return r.add(s)}transpose(){let t=new at(this.columns,this.rows);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)t.set(n,e,this.get(e,n));return t}sortRows(t=Im){for(let e=0;e<this.rows;e++)this.setRow(e,this.getRow(e).sort(t));return this}sortColumns(t=Im){for(let e=0;e<this.columns;e++)this.setColumn(e,this.getColumn(e).sort(t));return this}subMatrix(t,e,n,r){lu(this,t,e,n,r);let s=new at(e-t+1,r-n+1);for(let o=t;o<=e;o++)for(let a=n;a<=r;a++)s.set(o-t,a-n,this.get(o,a));return s}subMatrixRow(t,e,n){if(e===void 0&&(e=0),n===void 0&&(n=this.columns-1),e>n||e<0||e>=this.columns||n<0||n>=this.columns)throw new RangeError("Argument out of range");let r=new at(t.length,n-e+1);for(let s=0;s<t.length;s++)for(let o=e;o<=n;o++){if(t[s]<0||t[s]>=this.rows)throw new RangeError(`Row index out of range: ${t[s]}`);r.set(s,o-e,this.get(t[s],o))}return r}subMatrixColumn(t,e,n){if(e===void 0&&(e=0),n===void 0&&(n=this.rows-1),e>n||e<0||e>=this.rows||n<0||n>=this.rows)throw new RangeError("Argument out of range");let r=new at(n-e+1,t.length);for(let s=0;s<t.length;s++)for(let o=e;o<=n;o++){if(t[s]<0||t[s]>=this.columns)throw new RangeError(`Column index out of range: ${t[s]}`);r.set(o-e,s,this.get(o,t[s]))}return r}setSubMatrix(t,e,n){if(t=at.checkMatrix(t),t.isEmpty())return this;let r=e+t.rows-1,s=n+t.columns-1;lu(this,e,r,n,s);for(let o=0;o<t.rows;o++)for(let a=0;a<t.columns;a++)this.set(e+o,n+a,t.get(o,a));return this}concat(t,e="row"){switch(t=at.checkMatrix(t),e){case"row":{if(this.columns!==t.columns)throw new RangeError("both matrices must have the same number of columns");let n=new at(this.rows+t.rows,this.columns);return n.setSubMatrix(this,0,0),n.setSubMatrix(t,this.rows,0),n}case"column":{if(this.rows!==t.rows)throw new RangeError("both matrices must have the same number of rows");let n=new at(this.rows,this.columns+t.columns);return n.setSubMatrix(this,0,0),n.setSubMatrix(t,0,this.columns),n}default:throw new Error(`invalid option: ${e}`)}}selection(t,e){yu(this,t),vu(this,e);let n=new at(t.length,e.length);for(let r=0;r<t.length;r++){let s=t[r];for(let o=0;o<e.length;o++){let a=e[o];n.set(r,o,this.get(s,a))}}return n}trace(){let t=Math.min(this.rows,this.columns),e=0;for(let n=0;n<t;n++)e+=this.get(n,n);return e}clone(){return this.constructor.copy(this,new at(this.rows,this.columns))}static copy(t,e){for(let[n,r,s]of t.entries())e.set(n,r,s);return e}sum(t){switch(t){case"row":return dw(this);case"column":return pw(this);case void 0:return mw(this);default:throw new Error(`invalid option: ${t}`)}}product(t){switch(t){case"row":return gw(this);case"column":return xw(this);case void 0:return yw(this);default:throw new Error(`invalid option: ${t}`)}}mean(t){let e=this.sum(t);switch(t){case"row":{for(let n=0;n<this.rows;n++)e[n]/=this.columns;return e}case"column":{for(let n=0;n<this.columns;n++)e[n]/=this.rows;return e}case void 0:return e/this.size;default:throw new Error(`invalid option: ${t}`)}}variance(t,e={}){if(typeof t=="object"&&(e=t,t=void 0),typeof e!="object")throw new TypeError("options must be an object");let{unbiased:n=!0,mean:r=this.mean(t)}=e;if(typeof n!="boolean")throw new TypeError("unbiased must be a boolean");switch(t){case"row":{if(!De(r))throw new TypeError("mean must be an array");return vw(this,n,r)}case"column":{if(!De(r))throw new TypeError("mean must be an array");return bw(this,n,r)}case void 0:{if(typeof r!="number")throw new TypeError("mean must be a number");return _w(this,n,r)}default:throw new Error(`invalid option: ${t}`)}}standardDeviation(t,e){typeof t=="object"&&(e=t,t=void 0);let n=this.variance(t,e);if(t===void 0)return Math.sqrt(n);for(let r=0;r<n.length;r++)n[r]=Math.sqrt(n[r]);return n}center(t,e={}){if(typeof t=="object"&&(e=t,t=void 0),typeof e!="object")throw new TypeError("options must be an object");let{center:n=this.mean(t)}=e;switch(t){case"row":{if(!De(n))throw new TypeError("center must be an array");return ww(this,n),this}case"column":{if(!De(n))throw new TypeError("center must be an array");return Mw(this,n),this}case void 0:{if(typeof n!="number")throw new TypeError("center must be a number");return Sw(this,n),this}default:throw new Error(`invalid option: ${t}`)}}scale(t,e={}){if(typeof t=="object"&&(e=t,t=void 0),typeof e!="object")throw new TypeError("options must be an object");let n=e.scale;switch(t){case"row":{if(n===void 0)n=Ew(this);else if(!De(n))throw new TypeError("scale must be an array");return Tw(this,n),this}case"column":{if(n===void 0)n=Aw(this);else if(!De(n))throw new TypeError("scale must be an array");return Rw(this,n),this}case void 0:{if(n===void 0)n=Cw(this);else if(typeof n!="number")throw new TypeError("scale must be a number");return Pw(this,n),this}default:throw new Error(`invalid option: ${t}`)}}toString(t){return Nm(this,t)}[Symbol.iterator](){return this.entries()}*entries(){for(let t=0;t<this.rows;t++)for(let e=0;e<this.columns;e++)yield[t,e,this.get(t,e)]}*values(){for(let t=0;t<this.rows;t++)for(let e=0;e<this.columns;e++)yield this.get(t,e)}};ce.prototype.klass="Matrix";typeof Symbol<"u"&&(ce.prototype[Symbol.for("nodejs.util.inspect.custom")]=cw);function Im(i,t){return i-t}function Iw(i){return i.every(t=>typeof t=="number")}ce.random=ce.rand;ce.randomInt=ce.randInt;ce.diagonal=ce.diag;ce.prototype.diagonal=ce.prototype.diag;ce.identity=ce.eye;ce.prototype.negate=ce.prototype.neg;ce.prototype.tensorProduct=ce.prototype.kroneckerProduct;var at=class i extends ce{data;#t(t,e){if(this.data=[],Number.isInteger(e)&&e>=0)for(let n=0;n<t;n++)this.data.push(new Float64Array(e));else throw new TypeError("nColumns must be a positive integer");this.rows=t,this.columns=e}constructor(t,e){if(super(),i.isMatrix(t))this.#t(t.rows,t.columns),i.copy(t,this);else if(Number.isInteger(t)&&t>=0)this.#t(t,e);else if(De(t)){let n=t;if(t=n.length,e=t?n[0].length:0,typeof e!="number")throw new TypeError("Data must be a 2D array with at least one element");this.data=[];for(let r=0;r<t;r++){if(n[r].length!==e)throw new RangeError("Inconsistent array dimensions");if(!Iw(n[r]))throw new TypeError("Input data contains non-numeric values");this.data.push(Float64Array.from(n[r]))}this.rows=t,this.columns=e}else throw new TypeError("First argument must be a positive number or an array")}set(t,e,n){return this.data[t][e]=n,this}get(t,e){return this.data[t][e]}removeRow(t){return wn(this,t),this.data.splice(t,1),this.rows-=1,this}addRow(t,e){return e===void 0&&(e=t,t=this.rows),wn(this,t,!0),e=Float64Array.from(Yr(this,e)),this.data.splice(t,0,e),this.rows+=1,this}removeColumn(t){Mn(this,t);for(let e=0;e<this.rows;e++){let n=new Float64Array(this.columns-1);for(let r=0;r<t;r++)n[r]=this.data[e][r];for(let r=t+1;r<this.columns;r++)n[r-1]=this.data[e][r];this.data[e]=n}return this.columns-=1,this}addColumn(t,e){typeof e>"u"&&(e=t,t=this.columns),Mn(this,t,!0),e=jr(this,e);for(let n=0;n<this.rows;n++){let r=new Float64Array(this.columns+1),s=0;for(;s<t;s++)r[s]=this.data[n][s];for(r[s++]=e[n];s<this.columns+1;s++)r[s]=this.data[n][s-1];this.data[n]=r}return this.columns+=1,this}};fw(ce,at);var _r=class i extends ce{#t;get size(){return this.#t.size}get rows(){return this.#t.rows}get columns(){return this.#t.columns}get diagonalSize(){return this.rows}static isSymmetricMatrix(t){return at.isMatrix(t)&&t.klassType==="SymmetricMatrix"}static zeros(t){return new this(t)}static ones(t){return new this(t).fill(1)}constructor(t){if(super(),at.isMatrix(t)){if(!t.isSymmetric())throw new TypeError("not symmetric data");this.#t=at.copy(t,new at(t.rows,t.rows))}else if(Number.isInteger(t)&&t>=0)this.#t=new at(t,t);else if(this.#t=new at(t),!this.isSymmetric())throw new TypeError("not symmetric data")}clone(){let t=new i(this.diagonalSize);for(let[e,n,r]of this.upperRightEntries())t.set(e,n,r);return t}toMatrix(){return new at(this)}get(t,e){return this.#t.get(t,e)}set(t,e,n){return this.#t.set(t,e,n),this.#t.set(e,t,n),this}removeCross(t){return this.#t.removeRow(t),this.#t.removeColumn(t),this}addCross(t,e){e===void 0&&(e=t,t=this.diagonalSize);let n=e.slice();return n.splice(t,1),this.#t.addRow(t,n),this.#t.addColumn(t,e),this}applyMask(t){if(t.length!==this.diagonalSize)throw new RangeError("Mask size do not match with matrix size");let e=[];for(let[n,r]of t.entries())r||e.push(n);e.reverse();for(let n of e)this.removeCross(n);return this}toCompact(){let{diagonalSize:t}=this,e=new Array(t*(t+1)/2);for(let n=0,r=0,s=0;s<e.length;s++)e[s]=this.get(r,n),++n>=t&&(n=++r);return e}static fromCompact(t){let e=t.length,n=(Math.sqrt(8*e+1)-1)/2;if(!Number.isInteger(n))throw new TypeError(`This array is not a compact representation of a Symmetric Matrix, ${JSON.stringify(t)}`);let r=new i(n);for(let s=0,o=0,a=0;a<e;a++)r.set(s,o,t[a]),++s>=n&&(s=++o);return r}*upperRightEntries(){for(let t=0,e=0;t<this.diagonalSize;void 0){let n=this.get(t,e);yield[t,e,n],++e>=this.diagonalSize&&(e=++t)}}*upperRightValues(){for(let t=0,e=0;t<this.diagonalSize;void 0)yield this.get(t,e),++e>=this.diagonalSize&&(e=++t)}};_r.prototype.klassType="SymmetricMatrix";var Fa=class i extends _r{static isDistanceMatrix(t){return _r.isSymmetricMatrix(t)&&t.klassSubType==="DistanceMatrix"}constructor(t){if(super(t),!this.isDistance())throw new TypeError("Provided arguments do no produce a distance matrix")}set(t,e,n){return t===e&&(n=0),super.set(t,e,n)}addCross(t,e){return e===void 0&&(e=t,t=this.diagonalSize),e=e.slice(),e[t]=0,super.addCross(t,e)}toSymmetricMatrix(){return new _r(this)}clone(){let t=new i(this.diagonalSize);for(let[e,n,r]of this.upperRightEntries())e!==n&&t.set(e,n,r);return t}toCompact(){let{diagonalSize:t}=this,e=(t-1)*t/2,n=new Array(e);for(let r=1,s=0,o=0;o<n.length;o++)n[o]=this.get(s,r),++r>=t&&(r=++s+1);return n}static fromCompact(t){let e=t.length;if(e===0)return new this(0);let n=(Math.sqrt(8*e+1)+1)/2;if(!Number.isInteger(n))throw new TypeError(`This array is not a compact representation of a DistanceMatrix, ${JSON.stringify(t)}`);let r=new this(n);for(let s=1,o=0,a=0;a<e;a++)r.set(s,o,t[a]),++s>=n&&(s=++o+1);return r}};Fa.prototype.klassSubType="DistanceMatrix";var Nn=class extends ce{constructor(t,e,n){super(),this.matrix=t,this.rows=e,this.columns=n}},cu=class extends Nn{constructor(t,e){Mn(t,e),super(t,t.rows,1),this.column=e}set(t,e,n){return this.matrix.set(t,this.column,n),this}get(t){return this.matrix.get(t,this.column)}},hu=class extends Nn{constructor(t,e){vu(t,e),super(t,t.rows,e.length),this.columnIndices=e}set(t,e,n){return this.matrix.set(t,this.columnIndices[e],n),this}get(t,e){return this.matrix.get(t,this.columnIndices[e])}},uu=class extends Nn{constructor(t){super(t,t.rows,t.columns)}set(t,e,n){return this.matrix.set(t,this.columns-e-1,n),this}get(t,e){return this.matrix.get(t,this.columns-e-1)}},fu=class extends Nn{constructor(t){super(t,t.rows,t.columns)}set(t,e,n){return this.matrix.set(this.rows-t-1,e,n),this}get(t,e){return this.matrix.get(this.rows-t-1,e)}},du=class extends Nn{constructor(t,e){wn(t,e),super(t,1,t.columns),this.row=e}set(t,e,n){return this.matrix.set(this.row,e,n),this}get(t,e){return this.matrix.get(this.row,e)}},pu=class extends Nn{constructor(t,e){yu(t,e),super(t,e.length,t.columns),this.rowIndices=e}set(t,e,n){return this.matrix.set(this.rowIndices[t],e,n),this}get(t,e){return this.matrix.get(this.rowIndices[t],e)}},Kr=class extends Nn{constructor(t,e,n){yu(t,e),vu(t,n),super(t,e.length,n.length),this.rowIndices=e,this.columnIndices=n}set(t,e,n){return this.matrix.set(this.rowIndices[t],this.columnIndices[e],n),this}get(t,e){return this.matrix.get(this.rowIndices[t],this.columnIndices[e])}},mu=class extends Nn{constructor(t,e,n,r,s){lu(t,e,n,r,s),super(t,n-e+1,s-r+1),this.startRow=e,this.startColumn=r}set(t,e,n){return this.matrix.set(this.startRow+t,this.startColumn+e,n),this}get(t,e){return this.matrix.get(this.startRow+t,this.startColumn+e)}},gu=class extends Nn{constructor(t){super(t,t.columns,t.rows)}set(t,e,n){return this.matrix.set(e,t,n),this}get(t,e){return this.matrix.get(e,t)}},Oa=class extends ce{constructor(t,e={}){let{rows:n=1}=e;if(t.length%n!==0)throw new Error("the data length is not divisible by the number of rows");super(),this.rows=n,this.columns=t.length/n,this.data=t}set(t,e,n){let r=this._calculateIndex(t,e);return this.data[r]=n,this}get(t,e){let n=this._calculateIndex(t,e);return this.data[n]}_calculateIndex(t,e){return t*this.columns+e}},Ze=class extends ce{constructor(t){super(),this.data=t,this.rows=t.length,this.columns=t[0].length}set(t,e,n){return this.data[t][e]=n,this}get(t,e){return this.data[t][e]}};function Lw(i,t){if(De(i))return i[0]&&De(i[0])?new Ze(i):new Oa(i,t);throw new Error("the argument is not an array")}var Jr=class{constructor(t){t=Ze.checkMatrix(t);let e=t.clone(),n=e.rows,r=e.columns,s=new Float64Array(n),o=1,a,l,c,h,u,f,d,m,x;for(a=0;a<n;a++)s[a]=a;for(m=new Float64Array(n),l=0;l<r;l++){for(a=0;a<n;a++)m[a]=e.get(a,l);for(a=0;a<n;a++){for(x=Math.min(a,l),u=0,c=0;c<x;c++)u+=e.get(a,c)*m[c];m[a]-=u,e.set(a,l,m[a])}for(h=l,a=l+1;a<n;a++)Math.abs(m[a])>Math.abs(m[h])&&(h=a);if(h!==l){for(c=0;c<r;c++)f=e.get(h,c),e.set(h,c,e.get(l,c)),e.set(l,c,f);d=s[h],s[h]=s[l],s[l]=d,o=-o}if(l<n&&e.get(l,l)!==0)for(a=l+1;a<n;a++)e.set(a,l,e.get(a,l)/e.get(l,l))}this.LU=e,this.pivotVector=s,this.pivotSign=o}isSingular(){let t=this.LU,e=t.columns;for(let n=0;n<e;n++)if(t.get(n,n)===0)return!0;return!1}solve(t){t=at.checkMatrix(t);let e=this.LU;if(e.rows!==t.rows)throw new Error("Invalid matrix dimensions");if(this.isSingular())throw new Error("LU matrix is singular");let r=t.columns,s=t.subMatrixRow(this.pivotVector,0,r-1),o=e.columns,a,l,c;for(c=0;c<o;c++)for(a=c+1;a<o;a++)for(l=0;l<r;l++)s.set(a,l,s.get(a,l)-s.get(c,l)*e.get(a,c));for(c=o-1;c>=0;c--){for(l=0;l<r;l++)s.set(c,l,s.get(c,l)/e.get(c,c));for(a=0;a<c;a++)for(l=0;l<r;l++)s.set(a,l,s.get(a,l)-s.get(c,l)*e.get(a,c))}return s}get determinant(){let t=this.LU;if(!t.isSquare())throw new Error("Matrix must be square");let e=this.pivotSign,n=t.columns;for(let r=0;r<n;r++)e*=t.get(r,r);return e}get lowerTriangularMatrix(){let t=this.LU,e=t.rows,n=t.columns,r=new at(e,n);for(let s=0;s<e;s++)for(let o=0;o<n;o++)s>o?r.set(s,o,t.get(s,o)):s===o?r.set(s,o,1):r.set(s,o,0);return r}get upperTriangularMatrix(){let t=this.LU,e=t.rows,n=t.columns,r=new at(e,n);for(let s=0;s<e;s++)for(let o=0;o<n;o++)s<=o?r.set(s,o,t.get(s,o)):r.set(s,o,0);return r}get pivotPermutationVector(){return Array.from(this.pivotVector)}};function xu(i){let t=i.data,e=i.rows;for(let n=0;n<e;n++){let r=t[n];for(let s=n+1;s<e;s++){let o=r[s];r[s]=t[s][n],t[s][n]=o}}return i}function hi(i,t){let e=0;return Math.abs(i)>Math.abs(t)?(e=t/i,Math.abs(i)*Math.sqrt(1+e*e)):t!==0?(e=i/t,Math.abs(t)*Math.sqrt(1+e*e)):0}var Hs=class{constructor(t){t=Ze.checkMatrix(t);let e=t.clone(),n=t.rows,r=t.columns,s=new Float64Array(r),o,a,l,c;for(l=0;l<r;l++){let h=0;for(o=l;o<n;o++)h=hi(h,e.get(o,l));if(h!==0){for(e.get(l,l)<0&&(h=-h),o=l;o<n;o++)e.set(o,l,e.get(o,l)/h);for(e.set(l,l,e.get(l,l)+1),a=l+1;a<r;a++){for(c=0,o=l;o<n;o++)c+=e.get(o,l)*e.get(o,a);for(c=-c/e.get(l,l),o=l;o<n;o++)e.set(o,a,e.get(o,a)+c*e.get(o,l))}}s[l]=-h}this.QR=e,this.Rdiag=s}solve(t){t=at.checkMatrix(t);let e=this.QR,n=e.rows;if(t.rows!==n)throw new Error("Matrix row dimensions must agree");if(!this.isFullRank())throw new Error("Matrix is rank deficient");let r=t.columns,s=t.clone(),o=e.columns,a,l,c,h;for(c=0;c<o;c++)for(l=0;l<r;l++){for(h=0,a=c;a<n;a++)h+=e.get(a,c)*s.get(a,l);for(h=-h/e.get(c,c),a=c;a<n;a++)s.set(a,l,s.get(a,l)+h*e.get(a,c))}for(c=o-1;c>=0;c--){for(l=0;l<r;l++)s.set(c,l,s.get(c,l)/this.Rdiag[c]);for(a=0;a<c;a++)for(l=0;l<r;l++)s.set(a,l,s.get(a,l)-s.get(c,l)*e.get(a,c))}return s.subMatrix(0,o-1,0,r-1)}isFullRank(){let t=this.QR.columns;for(let e=0;e<t;e++)if(this.Rdiag[e]===0)return!1;return!0}get upperTriangularMatrix(){let t=this.QR,e=t.columns,n=new at(e,e),r,s;for(r=0;r<e;r++)for(s=0;s<e;s++)r<s?n.set(r,s,t.get(r,s)):r===s?n.set(r,s,this.Rdiag[r]):n.set(r,s,0);return n}get orthogonalMatrix(){let t=this.QR,e=t.rows,n=t.columns,r=new at(e,n),s,o,a,l;for(a=n-1;a>=0;a--){for(s=0;s<e;s++)r.set(s,a,0);for(r.set(a,a,1),o=a;o<n;o++)if(t.get(a,a)!==0){for(l=0,s=a;s<e;s++)l+=t.get(s,a)*r.get(s,o);for(l=-l/t.get(a,a),s=a;s<e;s++)r.set(s,o,r.get(s,o)+l*t.get(s,a))}}return r}},Vi=class{constructor(t,e={}){if(t=Ze.checkMatrix(t),t.isEmpty())throw new Error("Matrix must be non-empty");let n=t.rows,r=t.columns,{computeLeftSingularVectors:s=!0,computeRightSingularVectors:o=!0,autoTranspose:a=!1}=e,l=!!s,c=!!o,h=!1,u;if(n<r)if(!a)console.warn("Computing SVD on a matrix with more columns than rows. Consider enabling autoTranspose"),u=t.transpose();else{u=t.clone(),n=t.columns,r=t.rows,h=!0;let _=l;l=c,c=_}else u=t.transpose();let f=Math.min(n,r),d=Math.min(n+1,r),m=new Float64Array(d),x=new at(f,n),g=new at(r,r),p=new Float64Array(r),v=new Float64Array(n),b=new Float64Array(d);for(let _=0;_<d;_++)b[_]=_;let w=Math.min(n-1,r),T=Math.max(0,Math.min(r-2,n)),A=Math.max(w,T);for(let _=0;_<A;_++){if(_<w){m[_]=0;for(let R=_;R<n;R++)m[_]=hi(m[_],u.get(_,R));if(m[_]!==0){u.get(_,_)<0&&(m[_]=-m[_]);for(let R=_;R<n;R++)u.set(_,R,u.get(_,R)/m[_]);u.set(_,_,u.get(_,_)+1)}m[_]=-m[_]}for(let R=_+1;R<r;R++){if(_<w&&m[_]!==0){let L=0;for(let D=_;D<n;D++)L+=u.get(_,D)*u.get(R,D);L=-L/u.get(_,_);for(let D=_;D<n;D++)u.set(R,D,u.get(R,D)+L*u.get(_,D))}p[R]=u.get(R,_)}if(l&&_<w)for(let R=_;R<n;R++)x.set(_,R,u.get(_,R));if(_<T){p[_]=0;for(let R=_+1;R<r;R++)p[_]=hi(p[_],p[R]);if(p[_]!==0){p[_+1]<0&&(p[_]=0-p[_]);for(let R=_+1;R<r;R++)p[R]/=p[_];p[_+1]+=1}if(p[_]=-p[_],_+1<n&&p[_]!==0){for(let R=_+1;R<n;R++)v[R]=0;for(let R=_+1;R<n;R++)for(let L=_+1;L<r;L++)v[R]+=p[L]*u.get(L,R);for(let R=_+1;R<r;R++){let L=-p[R]/p[_+1];for(let D=_+1;D<n;D++)u.set(R,D,u.get(R,D)+L*v[D])}}if(c)for(let R=_+1;R<r;R++)g.set(_,R,p[R])}}let y=Math.min(r,n+1);if(w<r&&(m[w]=u.get(w,w)),n<y&&(m[y-1]=0),T+1<y&&(p[T]=u.get(y-1,T)),p[y-1]=0,l){for(let _=w;_<f;_++){for(let R=0;R<n;R++)x.set(_,R,0);x.set(_,_,1)}for(let _=w-1;_>=0;_--)if(m[_]!==0){for(let R=_+1;R<f;R++){let L=0;for(let D=_;D<n;D++)L+=x.get(_,D)*x.get(R,D);L=-L/x.get(_,_);for(let D=_;D<n;D++)x.set(R,D,x.get(R,D)+L*x.get(_,D))}for(let R=_;R<n;R++)x.set(_,R,-x.get(_,R));x.set(_,_,1+x.get(_,_));for(let R=0;R<_-1;R++)x.set(_,R,0)}else{for(let R=0;R<n;R++)x.set(_,R,0);x.set(_,_,1)}}if(c)for(let _=r-1;_>=0;_--){if(_<T&&p[_]!==0)for(let R=_+1;R<r;R++){let L=0;for(let D=_+1;D<r;D++)L+=g.get(_,D)*g.get(R,D);L=-L/g.get(_,_+1);for(let D=_+1;D<r;D++)g.set(R,D,g.get(R,D)+L*g.get(_,D))}for(let R=0;R<r;R++)g.set(_,R,0);g.set(_,_,1)}let S=y-1,O=Number.EPSILON;for(;y>0;){let _,R;for(_=y-2;_>=-1&&_!==-1;_--){let L=Number.MIN_VALUE+O*Math.abs(m[_]+Math.abs(m[_+1]));if(Math.abs(p[_])<=L||Number.isNaN(p[_])){p[_]=0;break}}if(_===y-2)R=4;else{let L;for(L=y-1;L>=_&&L!==_;L--){let D=(L!==y?Math.abs(p[L]):0)+(L!==_+1?Math.abs(p[L-1]):0);if(Math.abs(m[L])<=O*D){m[L]=0;break}}L===_?R=3:L===y-1?R=1:(R=2,_=L)}switch(_++,R){case 1:{let L=p[y-2];p[y-2]=0;for(let D=y-2;D>=_;D--){let I=hi(m[D],L),B=m[D]/I,H=L/I;if(m[D]=I,D!==_&&(L=-H*p[D-1],p[D-1]=B*p[D-1]),c)for(let U=0;U<r;U++)I=B*g.get(D,U)+H*g.get(y-1,U),g.set(y-1,U,-H*g.get(D,U)+B*g.get(y-1,U)),g.set(D,U,I)}break}case 2:{let L=p[_-1];p[_-1]=0;for(let D=_;D<y;D++){let I=hi(m[D],L),B=m[D]/I,H=L/I;if(m[D]=I,L=-H*p[D],p[D]=B*p[D],l)for(let U=0;U<n;U++)I=B*x.get(D,U)+H*x.get(_-1,U),x.set(_-1,U,-H*x.get(D,U)+B*x.get(_-1,U)),x.set(D,U,I)}break}case 3:{let L=Math.max(Math.abs(m[y-1]),Math.abs(m[y-2]),Math.abs(p[y-2]),Math.abs(m[_]),Math.abs(p[_])),D=m[y-1]/L,I=m[y-2]/L,B=p[y-2]/L,H=m[_]/L,U=p[_]/L,tt=((I+D)*(I-D)+B*B)/2,W=D*B*(D*B),Y=0;(tt!==0||W!==0)&&(tt<0?Y=0-Math.sqrt(tt*tt+W):Y=Math.sqrt(tt*tt+W),Y=W/(tt+Y));let et=(H+D)*(H-D)+Y,St=H*U;for(let dt=_;dt<y-1;dt++){let X=hi(et,St);X===0&&(X=Number.MIN_VALUE);let rt=et/X,vt=St/X;if(dt!==_&&(p[dt-1]=X),et=rt*m[dt]+vt*p[dt],p[dt]=rt*p[dt]-vt*m[dt],St=vt*m[dt+1],m[dt+1]=rt*m[dt+1],c)for(let ct=0;ct<r;ct++)X=rt*g.get(dt,ct)+vt*g.get(dt+1,ct),g.set(dt+1,ct,-vt*g.get(dt,ct)+rt*g.get(dt+1,ct)),g.set(dt,ct,X);if(X=hi(et,St),X===0&&(X=Number.MIN_VALUE),rt=et/X,vt=St/X,m[dt]=X,et=rt*p[dt]+vt*m[dt+1],m[dt+1]=-vt*p[dt]+rt*m[dt+1],St=vt*p[dt+1],p[dt+1]=rt*p[dt+1],l&&dt<n-1)for(let ct=0;ct<n;ct++)X=rt*x.get(dt,ct)+vt*x.get(dt+1,ct),x.set(dt+1,ct,-vt*x.get(dt,ct)+rt*x.get(dt+1,ct)),x.set(dt,ct,X)}p[y-2]=et;break}case 4:{if(m[_]<=0&&(m[_]=m[_]<0?-m[_]:0,c))for(let L=0;L<=S;L++)g.set(_,L,-g.get(_,L));for(;_<S&&!(m[_]>=m[_+1]);){let L=m[_];if(m[_]=m[_+1],m[_+1]=L,c&&_<r-1)for(let D=0;D<r;D++)L=g.get(_+1,D),g.set(_+1,D,g.get(_,D)),g.set(_,D,L);if(l&&_<n-1)for(let D=0;D<n;D++)L=x.get(_+1,D),x.set(_+1,D,x.get(_,D)),x.set(_,D,L);_++}y--;break}}}if(x=x.isSquare()?xu(x):x.transpose(),g=xu(g),h){let _=g;g=x,x=_}this.m=n,this.n=r,this.s=m,this.U=x,this.V=g}solve(t){let e=t,n=this.threshold,r=this.s.length,s=at.zeros(r,r);for(let f=0;f<r;f++)Math.abs(this.s[f])<=n?s.set(f,f,0):s.set(f,f,1/this.s[f]);let o=this.U,a=this.rightSingularVectors,l=a.mmul(s),c=a.rows,h=o.rows,u=at.zeros(c,h);for(let f=0;f<c;f++)for(let d=0;d<h;d++){let m=0;for(let x=0;x<r;x++)m+=l.get(f,x)*o.get(d,x);u.set(f,d,m)}return u.mmul(e)}solveForDiagonal(t){return this.solve(at.diag(t))}inverse(){let t=this.V,e=this.threshold,n=t.rows,r=t.columns,s=new at(n,this.s.length);for(let h=0;h<n;h++)for(let u=0;u<r;u++)Math.abs(this.s[u])>e&&s.set(h,u,t.get(h,u)/this.s[u]);let o=this.U,a=o.rows,l=o.columns,c=new at(n,a);for(let h=0;h<n;h++)for(let u=0;u<a;u++){let f=0;for(let d=0;d<l;d++)f+=s.get(h,d)*o.get(u,d);c.set(h,u,f)}return c}get condition(){return this.s[0]/this.s[Math.min(this.m,this.n)-1]}get norm2(){return this.s[0]}get rank(){let t=Math.max(this.m,this.n)*this.s[0]*Number.EPSILON,e=0,n=this.s;for(let r=0,s=n.length;r<s;r++)n[r]>t&&e++;return e}get diagonal(){return Array.from(this.s)}get threshold(){return Number.EPSILON/2*Math.max(this.m,this.n)*this.s[0]}get leftSingularVectors(){return this.U}get rightSingularVectors(){return this.V}get diagonalMatrix(){return at.diag(this.s)}};function Nw(i,t=!1){return i=Ze.checkMatrix(i),t?new Vi(i).inverse():Dm(i,at.eye(i.rows))}function Dm(i,t,e=!1){return i=Ze.checkMatrix(i),t=Ze.checkMatrix(t),e?new Vi(i).solve(t):i.isSquare()?new Jr(i).solve(t):new Hs(i).solve(t)}function Da(i){if(i=at.checkMatrix(i),i.isSquare()){if(i.columns===0)return 1;let t,e,n,r;if(i.columns===2)return t=i.get(0,0),e=i.get(0,1),n=i.get(1,0),r=i.get(1,1),t*r-e*n;if(i.columns===3){let s,o,a;return s=new Kr(i,[1,2],[1,2]),o=new Kr(i,[1,2],[0,2]),a=new Kr(i,[1,2],[0,1]),t=i.get(0,0),e=i.get(0,1),n=i.get(0,2),t*Da(s)-e*Da(o)+n*Da(a)}else return new Jr(i).determinant}else throw Error("determinant can only be calculated for a square matrix")}function Dw(i,t){let e=[];for(let n=0;n<i;n++)n!==t&&e.push(n);return e}function Fw(i,t,e,n=1e-9,r=1e-9){if(i>r)return new Array(t.rows+1).fill(0);{let s=t.addRow(e,[0]);for(let o=0;o<s.rows;o++)Math.abs(s.get(o,0))<n&&s.set(o,0,0);return s.to1DArray()}}function Ow(i,t={}){let{thresholdValue:e=1e-9,thresholdError:n=1e-9}=t;i=at.checkMatrix(i);let r=i.rows,s=new at(r,r);for(let o=0;o<r;o++){let a=at.columnVector(i.getRow(o)),l=i.subMatrixRow(Dw(r,o)).transpose(),h=new Vi(l).solve(a),u=at.abs(a).max()||1,f=at.sub(a,l.mmul(h)).abs().max()/u;s.setRow(o,Fw(f,h,o,e,n))}return s}function kw(i,t=Number.EPSILON){if(i=at.checkMatrix(i),i.isEmpty())return i.transpose();let e=new Vi(i,{autoTranspose:!0}),n=e.leftSingularVectors,r=e.rightSingularVectors,s=e.diagonal,o=t*Math.max(i.rows,i.columns)*s[0];for(let a=0;a<s.length;a++)Math.abs(s[a])>o?s[a]=1/s[a]:s[a]=0;return r.mmul(at.diag(s).mmul(n.transpose()))}function Uw(i,t=i,e={}){i=new at(i);let n=!1;if(typeof t=="object"&&!at.isMatrix(t)&&!De(t)?(e=t,t=i,n=!0):t=new at(t),i.rows!==t.rows)throw new TypeError("Both matrices must have the same number of rows");let{center:r=!0}=e;r&&(i=i.center("column"),n||(t=t.center("column")));let s=i.transposeMultiply(t);for(let o=0;o<s.rows;o++)for(let a=0;a<s.columns;a++)s.set(o,a,s.get(o,a)*(1/(i.rows-1)));return s}function Bw(i,t=i,e={}){i=new at(i);let n=!1;if(typeof t=="object"&&!at.isMatrix(t)&&!De(t)?(e=t,t=i,n=!0):t=new at(t),i.rows!==t.rows)throw new TypeError("Both matrices must have the same number of rows");let{center:r=!0,scale:s=!0}=e;r&&(i.center("column"),n||t.center("column")),s&&(i.scale("column"),n||t.scale("column"));let o=i.standardDeviation("column",{unbiased:!0}),a=n?o:t.standardDeviation("column",{unbiased:!0}),l=i.transposeMultiply(t);for(let c=0;c<l.rows;c++)for(let h=0;h<l.columns;h++)l.set(c,h,l.get(c,h)*(1/(o[c]*a[h]))*(1/(i.rows-1)));return l}var ka=class{constructor(t,e={}){let{assumeSymmetric:n=!1}=e;if(t=Ze.checkMatrix(t),!t.isSquare())throw new Error("Matrix is not a square matrix");if(t.isEmpty())throw new Error("Matrix must be non-empty");let r=t.columns,s=new at(r,r),o=new Float64Array(r),a=new Float64Array(r),l=t,c,h,u=!1;if(n?u=!0:u=t.isSymmetric(),u){for(c=0;c<r;c++)for(h=0;h<r;h++)s.set(h,c,l.get(c,h));zw(r,a,o,s),Vw(r,a,o,s),xu(s)}else{let f=new at(r,r),d=new Float64Array(r);for(h=0;h<r;h++)for(c=0;c<r;c++)f.set(c,h,l.get(c,h));Gw(r,f,d,s),Hw(r,a,o,s,f)}this.n=r,this.e=a,this.d=o,this.V=s}get realEigenvalues(){return Array.from(this.d)}get imaginaryEigenvalues(){return Array.from(this.e)}get eigenvectorMatrix(){return this.V}get diagonalMatrix(){let t=this.n,e=this.e,n=this.d,r=new at(t,t),s,o;for(s=0;s<t;s++){for(o=0;o<t;o++)r.set(s,o,0);r.set(s,s,n[s]),e[s]>0?r.set(s,s+1,e[s]):e[s]<0&&r.set(s,s-1,e[s])}return r}};function zw(i,t,e,n){let r,s,o,a,l,c,h,u;for(l=0;l<i;l++)e[l]=n.get(l,i-1);for(a=i-1;a>0;a--){for(u=0,o=0,c=0;c<a;c++)u=u+Math.abs(e[c]);if(u===0)for(t[a]=e[a-1],l=0;l<a;l++)e[l]=n.get(l,a-1),n.set(l,a,0),n.set(a,l,0);else{for(c=0;c<a;c++)e[c]/=u,o+=e[c]*e[c];for(r=e[a-1],s=Math.sqrt(o),r>0&&(s=-s),t[a]=u*s,o=o-r*s,e[a-1]=r-s,l=0;l<a;l++)t[l]=0;for(l=0;l<a;l++){for(r=e[l],n.set(a,l,r),s=t[l]+n.get(l,l)*r,c=l+1;c<=a-1;c++)s+=n.get(l,c)*e[c],t[c]+=n.get(l,c)*r;t[l]=s}for(r=0,l=0;l<a;l++)t[l]/=o,r+=t[l]*e[l];for(h=r/(o+o),l=0;l<a;l++)t[l]-=h*e[l];for(l=0;l<a;l++){for(r=e[l],s=t[l],c=l;c<=a-1;c++)n.set(l,c,n.get(l,c)-(r*t[c]+s*e[c]));e[l]=n.get(l,a-1),n.set(l,a,0)}}e[a]=o}for(a=0;a<i-1;a++){if(n.set(a,i-1,n.get(a,a)),n.set(a,a,1),o=e[a+1],o!==0){for(c=0;c<=a;c++)e[c]=n.get(a+1,c)/o;for(l=0;l<=a;l++){for(s=0,c=0;c<=a;c++)s+=n.get(a+1,c)*n.get(l,c);for(c=0;c<=a;c++)n.set(l,c,n.get(l,c)-s*e[c])}}for(c=0;c<=a;c++)n.set(a+1,c,0)}for(l=0;l<i;l++)e[l]=n.get(l,i-1),n.set(l,i-1,0);n.set(i-1,i-1,1),t[0]=0}function Vw(i,t,e,n){let r,s,o,a,l,c,h,u,f,d,m,x,g,p,v,b;for(o=1;o<i;o++)t[o-1]=t[o];t[i-1]=0;let w=0,T=0,A=Number.EPSILON;for(c=0;c<i;c++){for(T=Math.max(T,Math.abs(e[c])+Math.abs(t[c])),h=c;h<i&&!(Math.abs(t[h])<=A*T);)h++;if(h>c)do{for(r=e[c],u=(e[c+1]-r)/(2*t[c]),f=hi(u,1),u<0&&(f=-f),e[c]=t[c]/(u+f),e[c+1]=t[c]*(u+f),d=e[c+1],s=r-e[c],o=c+2;o<i;o++)e[o]-=s;for(w=w+s,u=e[h],m=1,x=m,g=m,p=t[c+1],v=0,b=0,o=h-1;o>=c;o--)for(g=x,x=m,b=v,r=m*t[o],s=m*u,f=hi(u,t[o]),t[o+1]=v*f,v=t[o]/f,m=u/f,u=m*e[o]-v*r,e[o+1]=s+v*(m*r+v*e[o]),l=0;l<i;l++)s=n.get(o+1,l),n.set(o+1,l,v*n.get(o,l)+m*s),n.set(o,l,m*n.get(o,l)-v*s);u=-v*b*g*p*t[c]/d,t[c]=v*u,e[c]=m*u}while(Math.abs(t[c])>A*T);e[c]=e[c]+w,t[c]=0}for(o=0;o<i-1;o++){for(l=o,u=e[o],a=o+1;a<i;a++)e[a]<u&&(l=a,u=e[a]);if(l!==o)for(e[l]=e[o],e[o]=u,a=0;a<i;a++)u=n.get(o,a),n.set(o,a,n.get(l,a)),n.set(l,a,u)}}function Gw(i,t,e,n){let r=0,s=i-1,o,a,l,c,h,u,f;for(u=r+1;u<=s-1;u++){for(f=0,c=u;c<=s;c++)f=f+Math.abs(t.get(c,u-1));if(f!==0){for(l=0,c=s;c>=u;c--)e[c]=t.get(c,u-1)/f,l+=e[c]*e[c];for(a=Math.sqrt(l),e[u]>0&&(a=-a),l=l-e[u]*a,e[u]=e[u]-a,h=u;h<i;h++){for(o=0,c=s;c>=u;c--)o+=e[c]*t.get(c,h);for(o=o/l,c=u;c<=s;c++)t.set(c,h,t.get(c,h)-o*e[c])}for(c=0;c<=s;c++){for(o=0,h=s;h>=u;h--)o+=e[h]*t.get(c,h);for(o=o/l,h=u;h<=s;h++)t.set(c,h,t.get(c,h)-o*e[h])}e[u]=f*e[u],t.set(u,u-1,f*a)}}for(c=0;c<i;c++)for(h=0;h<i;h++)n.set(c,h,c===h?1:0);for(u=s-1;u>=r+1;u--)if(t.get(u,u-1)!==0){for(c=u+1;c<=s;c++)e[c]=t.get(c,u-1);for(h=u;h<=s;h++){for(a=0,c=u;c<=s;c++)a+=e[c]*n.get(c,h);for(a=a/e[u]/t.get(u,u-1),c=u;c<=s;c++)n.set(c,h,n.get(c,h)+a*e[c])}}}function Hw(i,t,e,n,r){let s=i-1,o=0,a=i-1,l=Number.EPSILON,c=0,h=0,u=0,f=0,d=0,m=0,x=0,g=0,p,v,b,w,T,A,y,S,O,_,R,L,D,I,B;for(p=0;p<i;p++)for((p<o||p>a)&&(e[p]=r.get(p,p),t[p]=0),v=Math.max(p-1,0);v<i;v++)h=h+Math.abs(r.get(p,v));for(;s>=o;){for(w=s;w>o&&(m=Math.abs(r.get(w-1,w-1))+Math.abs(r.get(w,w)),m===0&&(m=h),!(Math.abs(r.get(w,w-1))<l*m));)w--;if(w===s)r.set(s,s,r.get(s,s)+c),e[s]=r.get(s,s),t[s]=0,s--,g=0;else if(w===s-1){if(y=r.get(s,s-1)*r.get(s-1,s),u=(r.get(s-1,s-1)-r.get(s,s))/2,f=u*u+y,x=Math.sqrt(Math.abs(f)),r.set(s,s,r.get(s,s)+c),r.set(s-1,s-1,r.get(s-1,s-1)+c),S=r.get(s,s),f>=0){for(x=u>=0?u+x:u-x,e[s-1]=S+x,e[s]=e[s-1],x!==0&&(e[s]=S-y/x),t[s-1]=0,t[s]=0,S=r.get(s,s-1),m=Math.abs(S)+Math.abs(x),u=S/m,f=x/m,d=Math.sqrt(u*u+f*f),u=u/d,f=f/d,v=s-1;v<i;v++)x=r.get(s-1,v),r.set(s-1,v,f*x+u*r.get(s,v)),r.set(s,v,f*r.get(s,v)-u*x);for(p=0;p<=s;p++)x=r.get(p,s-1),r.set(p,s-1,f*x+u*r.get(p,s)),r.set(p,s,f*r.get(p,s)-u*x);for(p=o;p<=a;p++)x=n.get(p,s-1),n.set(p,s-1,f*x+u*n.get(p,s)),n.set(p,s,f*n.get(p,s)-u*x)}else e[s-1]=S+u,e[s]=S+u,t[s-1]=x,t[s]=-x;s=s-2,g=0}else{if(S=r.get(s,s),O=0,y=0,w<s&&(O=r.get(s-1,s-1),y=r.get(s,s-1)*r.get(s-1,s)),g===10){for(c+=S,p=o;p<=s;p++)r.set(p,p,r.get(p,p)-S);m=Math.abs(r.get(s,s-1))+Math.abs(r.get(s-1,s-2)),S=O=.75*m,y=-.4375*m*m}if(g===30&&(m=(O-S)/2,m=m*m+y,m>0)){for(m=Math.sqrt(m),O<S&&(m=-m),m=S-y/((O-S)/2+m),p=o;p<=s;p++)r.set(p,p,r.get(p,p)-m);c+=m,S=O=y=.964}for(g=g+1,T=s-2;T>=w&&(x=r.get(T,T),d=S-x,m=O-x,u=(d*m-y)/r.get(T+1,T)+r.get(T,T+1),f=r.get(T+1,T+1)-x-d-m,d=r.get(T+2,T+1),m=Math.abs(u)+Math.abs(f)+Math.abs(d),u=u/m,f=f/m,d=d/m,!(T===w||Math.abs(r.get(T,T-1))*(Math.abs(f)+Math.abs(d))<l*(Math.abs(u)*(Math.abs(r.get(T-1,T-1))+Math.abs(x)+Math.abs(r.get(T+1,T+1))))));)T--;for(p=T+2;p<=s;p++)r.set(p,p-2,0),p>T+2&&r.set(p,p-3,0);for(b=T;b<=s-1&&(I=b!==s-1,b!==T&&(u=r.get(b,b-1),f=r.get(b+1,b-1),d=I?r.get(b+2,b-1):0,S=Math.abs(u)+Math.abs(f)+Math.abs(d),S!==0&&(u=u/S,f=f/S,d=d/S)),S!==0);b++)if(m=Math.sqrt(u*u+f*f+d*d),u<0&&(m=-m),m!==0){for(b!==T?r.set(b,b-1,-m*S):w!==T&&r.set(b,b-1,-r.get(b,b-1)),u=u+m,S=u/m,O=f/m,x=d/m,f=f/u,d=d/u,v=b;v<i;v++)u=r.get(b,v)+f*r.get(b+1,v),I&&(u=u+d*r.get(b+2,v),r.set(b+2,v,r.get(b+2,v)-u*x)),r.set(b,v,r.get(b,v)-u*S),r.set(b+1,v,r.get(b+1,v)-u*O);for(p=0;p<=Math.min(s,b+3);p++)u=S*r.get(p,b)+O*r.get(p,b+1),I&&(u=u+x*r.get(p,b+2),r.set(p,b+2,r.get(p,b+2)-u*d)),r.set(p,b,r.get(p,b)-u),r.set(p,b+1,r.get(p,b+1)-u*f);for(p=o;p<=a;p++)u=S*n.get(p,b)+O*n.get(p,b+1),I&&(u=u+x*n.get(p,b+2),n.set(p,b+2,n.get(p,b+2)-u*d)),n.set(p,b,n.get(p,b)-u),n.set(p,b+1,n.get(p,b+1)-u*f)}}}if(h!==0){for(s=i-1;s>=0;s--)if(u=e[s],f=t[s],f===0)for(w=s,r.set(s,s,1),p=s-1;p>=0;p--){for(y=r.get(p,p)-u,d=0,v=w;v<=s;v++)d=d+r.get(p,v)*r.get(v,s);if(t[p]<0)x=y,m=d;else if(w=p,t[p]===0?r.set(p,s,y!==0?-d/y:-d/(l*h)):(S=r.get(p,p+1),O=r.get(p+1,p),f=(e[p]-u)*(e[p]-u)+t[p]*t[p],A=(S*m-x*d)/f,r.set(p,s,A),r.set(p+1,s,Math.abs(S)>Math.abs(x)?(-d-y*A)/S:(-m-O*A)/x)),A=Math.abs(r.get(p,s)),l*A*A>1)for(v=p;v<=s;v++)r.set(v,s,r.get(v,s)/A)}else if(f<0)for(w=s-1,Math.abs(r.get(s,s-1))>Math.abs(r.get(s-1,s))?(r.set(s-1,s-1,f/r.get(s,s-1)),r.set(s-1,s,-(r.get(s,s)-u)/r.get(s,s-1))):(B=Na(0,-r.get(s-1,s),r.get(s-1,s-1)-u,f),r.set(s-1,s-1,B[0]),r.set(s-1,s,B[1])),r.set(s,s-1,0),r.set(s,s,1),p=s-2;p>=0;p--){for(_=0,R=0,v=w;v<=s;v++)_=_+r.get(p,v)*r.get(v,s-1),R=R+r.get(p,v)*r.get(v,s);if(y=r.get(p,p)-u,t[p]<0)x=y,d=_,m=R;else if(w=p,t[p]===0?(B=Na(-_,-R,y,f),r.set(p,s-1,B[0]),r.set(p,s,B[1])):(S=r.get(p,p+1),O=r.get(p+1,p),L=(e[p]-u)*(e[p]-u)+t[p]*t[p]-f*f,D=(e[p]-u)*2*f,L===0&&D===0&&(L=l*h*(Math.abs(y)+Math.abs(f)+Math.abs(S)+Math.abs(O)+Math.abs(x))),B=Na(S*d-x*_+f*R,S*m-x*R-f*_,L,D),r.set(p,s-1,B[0]),r.set(p,s,B[1]),Math.abs(S)>Math.abs(x)+Math.abs(f)?(r.set(p+1,s-1,(-_-y*r.get(p,s-1)+f*r.get(p,s))/S),r.set(p+1,s,(-R-y*r.get(p,s)-f*r.get(p,s-1))/S)):(B=Na(-d-O*r.get(p,s-1),-m-O*r.get(p,s),x,f),r.set(p+1,s-1,B[0]),r.set(p+1,s,B[1]))),A=Math.max(Math.abs(r.get(p,s-1)),Math.abs(r.get(p,s))),l*A*A>1)for(v=p;v<=s;v++)r.set(v,s-1,r.get(v,s-1)/A),r.set(v,s,r.get(v,s)/A)}for(p=0;p<i;p++)if(p<o||p>a)for(v=p;v<i;v++)n.set(p,v,r.get(p,v));for(v=i-1;v>=o;v--)for(p=o;p<=a;p++){for(x=0,b=o;b<=Math.min(v,a);b++)x=x+n.get(p,b)*r.get(b,v);n.set(p,v,x)}}}function Na(i,t,e,n){let r,s;return Math.abs(e)>Math.abs(n)?(r=n/e,s=e+r*n,[(i+r*t)/s,(t-r*i)/s]):(r=e/n,s=n+r*e,[(r*i+t)/s,(r*t-i)/s])}var Ua=class{constructor(t){if(t=Ze.checkMatrix(t),!t.isSymmetric())throw new Error("Matrix is not symmetric");let e=t,n=e.rows,r=new at(n,n),s=!0,o,a,l;for(a=0;a<n;a++){let c=0;for(l=0;l<a;l++){let h=0;for(o=0;o<l;o++)h+=r.get(l,o)*r.get(a,o);h=(e.get(a,l)-h)/r.get(l,l),r.set(a,l,h),c=c+h*h}for(c=e.get(a,a)-c,s&&=c>0,r.set(a,a,Math.sqrt(Math.max(c,0))),l=a+1;l<n;l++)r.set(a,l,0)}this.L=r,this.positiveDefinite=s}isPositiveDefinite(){return this.positiveDefinite}solve(t){t=Ze.checkMatrix(t);let e=this.L,n=e.rows;if(t.rows!==n)throw new Error("Matrix dimensions do not match");if(this.isPositiveDefinite()===!1)throw new Error("Matrix is not positive definite");let r=t.columns,s=t.clone(),o,a,l;for(l=0;l<n;l++)for(a=0;a<r;a++){for(o=0;o<l;o++)s.set(l,a,s.get(l,a)-s.get(o,a)*e.get(l,o));s.set(l,a,s.get(l,a)/e.get(l,l))}for(l=n-1;l>=0;l--)for(a=0;a<r;a++){for(o=l+1;o<n;o++)s.set(l,a,s.get(l,a)-s.get(o,a)*e.get(o,l));s.set(l,a,s.get(l,a)/e.get(l,l))}return s}get lowerTriangularMatrix(){return this.L}},Ba=class{constructor(t,e={}){t=Ze.checkMatrix(t);let{Y:n}=e,{scaleScores:r=!1,maxIterations:s=1e3,terminationCriteria:o=1e-10}=e,a;if(n){if(De(n)&&typeof n[0]=="number"?n=at.columnVector(n):n=Ze.checkMatrix(n),n.rows!==t.rows)throw new Error("Y should have the same number of rows as X");a=n.getColumnVector(0)}else a=t.getColumnVector(0);let l=1,c,h,u,f;for(let d=0;d<s&&l>o;d++)u=t.transpose().mmul(a).div(a.transpose().mmul(a).get(0,0)),u=u.div(u.norm()),c=t.mmul(u).div(u.transpose().mmul(u).get(0,0)),d>0&&(l=c.clone().sub(f).pow(2).sum()),f=c.clone(),n?(h=n.transpose().mmul(c).div(c.transpose().mmul(c).get(0,0)),h=h.div(h.norm()),a=n.mmul(h).div(h.transpose().mmul(h).get(0,0))):a=c;if(n){let d=t.transpose().mmul(c).div(c.transpose().mmul(c).get(0,0));d=d.div(d.norm());let m=t.clone().sub(c.clone().mmul(d.transpose())),x=a.transpose().mmul(c).div(c.transpose().mmul(c).get(0,0)),g=n.clone().sub(c.clone().mulS(x.get(0,0)).mmul(h.transpose()));this.t=c,this.p=d.transpose(),this.w=u.transpose(),this.q=h,this.u=a,this.s=c.transpose().mmul(c),this.xResidual=m,this.yResidual=g,this.betas=x}else this.w=u.transpose(),this.s=c.transpose().mmul(c).sqrt(),r?this.t=c.clone().div(this.s.get(0,0)):this.t=c,this.xResidual=t.sub(c.mmul(u.transpose()))}};Wt.AbstractMatrix=ce;Wt.CHO=Ua;Wt.CholeskyDecomposition=Ua;Wt.DistanceMatrix=Fa;Wt.EVD=ka;Wt.EigenvalueDecomposition=ka;Wt.LU=Jr;Wt.LuDecomposition=Jr;Wt.Matrix=at;Wt.MatrixColumnSelectionView=hu;Wt.MatrixColumnView=cu;Wt.MatrixFlipColumnView=uu;Wt.MatrixFlipRowView=fu;Wt.MatrixRowSelectionView=pu;Wt.MatrixRowView=du;Wt.MatrixSelectionView=Kr;Wt.MatrixSubView=mu;Wt.MatrixTransposeView=gu;Wt.NIPALS=Ba;Wt.Nipals=Ba;Wt.QR=Hs;Wt.QrDecomposition=Hs;Wt.SVD=Vi;Wt.SingularValueDecomposition=Vi;Wt.SymmetricMatrix=_r;Wt.WrapperMatrix1D=Oa;Wt.WrapperMatrix2D=Ze;Wt.correlation=Bw;Wt.covariance=Uw;Wt.default=at;Wt.determinant=Da;Wt.inverse=Nw;Wt.linearDependencies=Ow;Wt.pseudoInverse=kw;Wt.solve=Dm;Wt.wrap=Lw});var dy="http://www.w3.org/2000/svg";function ld(i,t,e){for(let[n,r]of Object.entries(t))r==null||r===!1||i.setAttribute(n,r===!0?"":String(r));for(let n of e)n!=null&&n!==!1&&i.append(n);return i}function P(i,t={},...e){return ld(document.createElement(i),t,e)}function st(i,t={},...e){return ld(document.createElementNS(dy,i),t,e)}function Jt(i){return i.dataset.lmSuppressShortcuts="true",i}var rn=class{#t=[];add(t){this.#t.push(t)}listen(t,e,n,r){t.addEventListener(e,n,r),this.add(()=>t.removeEventListener(e,n,r))}run(){for(let t of this.#t.splice(0).reverse())t()}},oe=(i,t,e)=>Math.min(e,Math.max(t,i));var cd=`/* Metric fields: planes, bars and profile on one stage; the read-out has its own place, so that nothing moves on hover. */
.rg-field .rg-stage { height: var(--rg-height); margin-top: 12px; overflow: visible; }
.rg-field .rg-stage canvas { cursor: default; touch-action: manipulation; }
.rg-field .rg-stage canvas.rg-hit { cursor: pointer; }
.rg-field .rg-over { overflow: visible; }
.rg-field .rg-over text { stroke-width: 2.5px; }
.rg-field .rg-grid { grid-template-columns: minmax(0, 1fr); }
.rg-field .rg-foot { grid-template-columns: minmax(0, 1fr); }
.rg-field .rg-slide input { width: 104px; }
.rg-field .rg-slide output { max-width: 16ch; overflow: hidden; text-overflow: ellipsis; }
.rg-field .rg-readout { position: absolute; left: var(--rg-card-x); top: var(--rg-card-y); width: var(--rg-card-width); height: var(--rg-card-height); overflow: hidden; font-size: 12px; line-height: 1.35; pointer-events: none; }
.rg-readout header { display: flex; flex-wrap: wrap; gap: 0 10px; align-items: baseline; margin-bottom: 5px; }
.rg-readout header b { font-size: 13.5px; font-weight: 600; }
.rg-readout header small { font-size: 11px; color: var(--rg-ink2); overflow-wrap: anywhere; }
.rg-both { display: flex; flex-wrap: wrap; gap: 8px 22px; align-items: flex-start; }
.rg-readout dl { display: grid; grid-template-columns: auto minmax(0, auto); gap: 1.5px 14px; margin: 0; }
.rg-readout dl.rg-two { grid-template-columns: auto minmax(0, auto) minmax(0, auto); }
.rg-readout dt { color: var(--rg-ink2); white-space: nowrap; }
.rg-readout dd { margin: 0; font-weight: 500; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.rg-readout .rg-name { display: flex; gap: 5px; align-items: center; font-weight: 600; }
.rg-readout .rg-name b { font-weight: 600; overflow: hidden; text-overflow: ellipsis; max-width: 150px; }
.rg-readout .rg-name svg { flex: none; }
.rg-readout footer { margin-top: 5px; font-size: 11.5px; color: var(--rg-ink2); }
.rg-readout .rg-wide { grid-column: 2 / -1; }
.rg-thumb { flex: none; width: 76px; height: 76px; border-radius: 4px; background-color: var(--rg-track); background-repeat: no-repeat; image-rendering: pixelated; }
`;var Fr={selected:[],hovered:null,hovered_with:null,height:0,theme:"auto"},rh="_payload",my=60,He=(i,t)=>JSON.stringify(i)===JSON.stringify(t),Ti=class{constructor(t,e,n,r){this.defaults=n;this.decode=r;this.#t=t;let s=Object.keys(n);this.state=Object.fromEntries(s.map(o=>[o,this.#o(o)]));for(let o of[...s,rh]){let a=()=>o===rh?this.#c():this.take(o);t.on(`change:${o}`,a),e.add(()=>t.off(`change:${o}`,a))}e.add(()=>{clearTimeout(this.#i),this.#n.clear()}),this.#c()}defaults;decode;shown=null;error=null;state;#t;#e;#n=new Set;#r=new Set;#i=0;listen(t){this.#n.add(t)}set(t){let e=Object.keys(t).filter(n=>!He(t[n],this.state[n]));for(let n of e)Object.assign(this.state,{[n]:t[n]}),this.#t.set(n,t[n]),this.#a(n);e.length&&this.#t.save_changes()}hover(t,e=null){let n={hovered:t,hovered_with:He(t,e)?null:e};He(n,{hovered:this.state.hovered,hovered_with:this.state.hovered_with})||(Object.assign(this.state,n),this.#a("hovered"),clearTimeout(this.#i),this.#i=window.setTimeout(()=>{this.#t.set("hovered",n.hovered),this.#t.set("hovered_with",n.hovered_with),this.#t.save_changes()},my))}take(t){let e=this.#o(t);He(e,this.state[t])||(Object.assign(this.state,{[t]:e}),this.#a(t))}#o(t){return this.#t.get(t)??structuredClone(this.defaults[t])}#c(){let t=this.#t.get(rh)??null;if(t!==this.#e){this.#e=t,this.shown=this.error=null;try{this.shown=this.decode(t)}catch(e){this.error=e instanceof Error?e:new Error(String(e))}this.#a("payload")}}#a(t){this.#r.size===0&&queueMicrotask(()=>{let e=new Set(this.#r);this.#r.clear();for(let n of this.#n)n(e)}),this.#r.add(t)}};function Ai(i){if(i==null)return new Float64Array(0);if(i instanceof Float32Array||i instanceof Float64Array)return Float64Array.from(i);let t=or(i);if(t.byteLength%4!==0)throw new Error(`Expected 32-bit floats (a multiple of 4 bytes), got ${t.byteLength} bytes.`);let e=new Float64Array(t.byteLength/4);for(let n=0;n<e.length;n++)e[n]=t.getFloat32(n*4,!0);return e}function or(i){return typeof i=="string"?gy(i):ArrayBuffer.isView(i)?new DataView(i.buffer,i.byteOffset,i.byteLength):new DataView(i)}function gy(i){let t;try{t=atob(i)}catch{throw new Error(`Expected bytes as a base64 string, got ${i.length} characters which are not base64.`)}return new DataView(Uint8Array.from(t,e=>e.charCodeAt(0)).buffer)}function ah(i){if(i.version!==1)throw new Error(`Expected payload version 1, got ${String(i.version)}. Load the page with the package that wrote it.`);if(xy(i),!i.views.length)throw new Error("Expected at least one view (a metric with its distances), got none.");return{...i,views:i.views.map(t=>yy(t,i))}}function xy(i){for(let t of i.models){if(t.points.length!==t.layers.length)throw new Error(`Model "${t.name}": expected a point for each of its ${t.layers.length} layers, got ${t.points.length}.`);for(let e of t.points)sh(e,i.n_points,`Model "${t.name}"`)}i.target&&sh(i.target.point,i.n_points,"The target"),i.first!==null&&sh(i.first,i.n_points,"The first point")}function sh(i,t,e){if(!Number.isInteger(i)||i<0||i>=t)throw new Error(`${e}: expected a point from 0 to ${t-1}, got ${i}.`)}function yy(i,t){let e=t.n_points,n=`Metric "${i.metric}"`,r=Uo(i.distances,e*e,`${n}: distances between ${e} points`);for(let[l,c]of Object.entries(i.numbers))hd(c,t,`${n}, ${l}`);for(let l of i.nulls??[])for(let[c,h]of Object.entries(l.numbers))hd(h,t,`${n}, null ${l.label}, ${c}`);if(!i.projections.length)throw new Error(`${n}: expected at least one projection, got none.`);let{curve_distances:s,step_distances:o,...a}=i;return{...a,distances:r,sampled:vy({curve:s,steps:o,distances:r},t,n),projections:i.projections.map(l=>by(l,e,n))}}function hd(i,t,e){t.models.forEach((n,r)=>{for(let s of[i.values,i.low,i.high]){if(!s)continue;let o=s[r]?.length??0;if(o!==n.layers.length)throw new Error(`${e}: expected ${n.layers.length} values for model "${n.name}", got ${o}.`)}})}function vy({curve:i,steps:t,distances:e},n,r){let s=n.n_points,o=new Map,a=n.models.flatMap(f=>f.points.slice(1).map((d,m)=>[f.points[m],d])),l=ud(Ai(t),s,`${r}: sampled steps`),c=l.length/Math.max(1,a.length);if(l.length&&!Number.isInteger(c))throw new Error(`${r}: expected as many samples of each of ${a.length} steps, got ${l.length}.`);let h=f=>e.subarray(f*s,(f+1)*s);l.length&&a.forEach(([f,d],m)=>o.set(`${f},${d}`,[h(f),...l.slice(m*c,(m+1)*c),h(d)]));let u=ud(Ai(i),s,`${r}: sampled geodesic`);return u.length&&n.first!==null&&n.target&&o.set(`${n.first},${n.target.point}`,u),o}function ud(i,t,e){if(i.length%t)throw new Error(`${e}: expected distances to ${t} points each, got ${i.length} numbers.`);return Array.from({length:i.length/t},(n,r)=>i.subarray(r*t,(r+1)*t))}function by(i,t,e){let n=`${e}, projection "${i.name}"`,r=o=>{let a=i.axes[String(o)];if(!a)throw new Error(`${n}: expected coordinates on 2 and 3 axes, got none on ${o}.`);return _y(a,t,o,n)},s=i.base===null||i.base===void 0?null:Uo(i.base,t,`${n}: distances to the base point`);return{name:i.name,label:i.label,note:i.note,refit:i.refit,base:s,axes:{2:r(2),3:r(3)}}}function _y(i,t,e,n){let r=oh(Uo(i.coords,t*e,`${n}: coordinates of ${t} points on ${e} axes`),e),s=Ai(i.curve);if(s.length%e!==0)throw new Error(`${n}: expected a curve on ${e} axes (a multiple of ${e} numbers), got ${s.length}.`);let o=s.length?oh(s,e):null,a=i.cloud?oh(Uo(i.cloud,t*e*e,`${n}: covariances of ${t} points on ${e} axes`),e*e):null;return{coords:r,curve:o,stress:i.stress,variance:i.variance,axisNames:i.axis_names,cloud:a,folded:i.folded??0,...i.origin?{origin:i.origin}:{}}}function Uo(i,t,e){let n=Ai(i);if(n.length!==t)throw new Error(`${e}: expected ${t} numbers, got ${n.length}.`);if(!n.every(Number.isFinite))throw new Error(`${e}: expected finite numbers, got NaN or infinity.`);return n}function oh(i,t){return Array.from({length:i.length/t},(e,n)=>Array.from(i.subarray(n*t,(n+1)*t)))}var dd=[1,0,1];function pd(i,t){return[i[0]/t[0],(i[1]-i[0]*t[1]/t[0])/t[2],i[2]/t[2]]}function md([i,t,e]){let n=(Math.hypot(i+e,t)+Math.hypot(i-e,t))/2;return[n,n>0?Math.abs(i*e)/n:0]}var fd=(i,[t,e])=>[(t-i[1]*e/i[2])/i[0],e/i[2]];function Ri(i,t){let e=pd(i,t),[n,r]=md(e),s=Math.atan2(2*e[0]*e[1],e[0]*e[0]-e[1]*e[1]-e[2]*e[2])/2,o=[Math.cos(s),Math.sin(s)];return{most:n,least:r,magnification:n*r,anisotropy:n/r,along:fd(t,o),across:fd(t,[-o[1],o[0]])}}function gd(i,t){let[e,n]=md(pd(i,t));return 1-n/e}var xd=(i,t)=>Math.log(Math.abs(i[0]*i[2]/(t[0]*t[2])))/2;var yd=1,Bo=2,lh=255,wy=.001,zo=i=>i==="spectral_ratio"||i==="log_scale",Vo=class{constructor(t){this.raw=t;if(t.version!==yd)throw new Error(`Expected fields version ${yd}, got ${String(t.version)}. Load the page with the package that wrote it.`);this.names=t.models.map(o=>o.name),this.layers=t.models[0]?.layers.map(o=>o.name)??[];let e=this.n=t.points.ids.length,n=this.names.length*this.layers.length*e,r=(o,a,l)=>{let c=Ai(a);if(c.length!==l)throw new Error(`${o}: expected ${l} numbers, got ${c.length}.`);return c};this.x=r("Points along the first axis",t.points.x,e),this.y=r("Points along the second axis",t.points.y,e),this.weight=t.points.weight?r("Weights",t.points.weight,e):new Float64Array(e).fill(1),this.reference=t.reference.factors?r("The reference metric",t.reference.factors,3*e):null,this.#t=r("The metrics",t.factors,3*n);let s=or(t.ranks??"");if(this.#e=new Uint8Array(s.buffer,s.byteOffset,s.byteLength),this.#e.length!==n)throw new Error(`Ranks: expected ${n}, got ${this.#e.length}.`);this.grid=t.points.grid?this.#i():null}raw;names;layers;x;y;n;weight;grid;reference;#t;#e;#n=new Map;#r=new Map;#i(){let t=a=>[...new Set(a)].sort((l,c)=>l-c),e=t(this.x),n=t(this.y),r=new Int32Array(e.length*n.length).fill(-1),s=Int32Array.from(this.x,a=>e.indexOf(a)),o=Int32Array.from(this.y,a=>n.indexOf(a));return s.forEach((a,l)=>{r[o[l]*e.length+a]=l}),{xs:e,ys:n,at:r,column:s,row:o}}factor(t,e,n){let r=3*((t*this.layers.length+e)*this.n+n);return this.#t.subarray(r,r+3)}referenceAt(t){return this.reference?this.reference.subarray(3*t,3*t+3):dd}rank(t,e,n){return this.#e[(t*this.layers.length+e)*this.n+n]}isWhole(t,e,n){return this.rank(t,e,n)===Bo}stretch(t,e,n){return Ri(this.factor(t,e,n),this.referenceAt(n))}reason(t,e,n){let r=this.rank(t,e,n);return r===Bo?"":r===lh?"no metric: its frames hold no number here":r===0?"rank 0: the layer does not move with the stimulus":"rank 1: the layer does not move along one direction"}reasonOfPair(t,e,n,r){let s=[this.rank(t,n,r),this.rank(e,n,r)];return s.every(o=>o===Bo)?"":s.includes(lh)?"no metric in one of the two":s[0]===s[1]?`both have rank ${s[0]}`:`rank ${s[0]} against ${s[1]}`}field(t,e,n,r=-1){let s=`${t},${e},${n},${zo(t)?r:""}`,o=this.#n.get(s);if(o)return o;let a=Float64Array.from({length:this.n},(l,c)=>zo(t)?this.#o(t,e,n,r,c):this.isWhole(n,e,c)?this.stretch(n,e,c)[t]:NaN);return this.#n.set(s,a),a}#o(t,e,n,r,s){let o=[this.rank(n,e,s),this.rank(r,e,s)],a=this.factor(n,e,s),l=this.factor(r,e,s);if(o.every(u=>u===Bo))return t==="spectral_ratio"?gd(a,l):xd(a,l);if(o.includes(lh))return NaN;let c=o[0]===0&&o[1]===0,h=o[0]===o[1]&&(c||this.#c(a,l,s));return t==="spectral_ratio"?h?0:1:h&&!c?Math.log(Ri(a,this.referenceAt(s)).most/Ri(l,this.referenceAt(s)).most):NaN}#c(t,e,n){let[r,s]=Ri(t,this.referenceAt(n)).across,[o,a]=Ri(e,this.referenceAt(n)).across;return Math.abs(r*a-s*o)<=wy*Math.hypot(r,s)*Math.hypot(o,a)}mean(t,e,n,r=-1){let s=`${t},${e},${n},${zo(t)?r:""}`,o=this.#r.get(s);if(o)return o;let a=!zo(t),l=this.field(t,e,n,r),{masked:c}=this.raw.points,h=b=>!Number.isNaN(l[b])&&!(c&&!a&&this.reasonOfPair(n,r,e,b)),u=Array.from(l.keys()).filter(h),f=b=>this.weight[b],d=b=>u.reduce((w,T)=>w+b(T),0),m=b=>a?Math.log(l[b]):l[b],x=d(f),g=d(b=>f(b)*m(b))/x,p=Math.sqrt(d(b=>f(b)*(m(b)-g)**2)*d(b=>f(b)**2))/x**1.5,v={value:a?Math.exp(g):g,error:a?NaN:p,n:u.length};return this.#r.set(s,v),v}has([t,e]){return this.names.includes(t)&&this.layers.includes(e)}label(t){return this.raw.models[t].label}};var My={...Fr,layer:"",shown:[],colour:"magnification",between:"spectral_ratio",scale:"layer",selected_stimuli:[]},Go=class extends Ti{constructor(t,e){super(t,e,My,n=>n?.axes?new Vo(n):null)}get fields(){return this.shown}get layer(){return Math.max(0,this.fields?.layers.indexOf(this.state.layer)??0)}get models(){let t=this.state.shown.map(e=>this.fields.names.indexOf(e)).filter(e=>e>=0).slice(0,2);return t.length?t:this.fields.names.slice(0,2).map((e,n)=>n)}go(t){let{layers:e,names:n}=this.fields,r=e[Math.min(e.length-1,Math.max(0,t))];this.set({layer:r,selected:this.models.map(s=>[n[s],r])})}take(t){let e=this.state.selected;super.take(t);let n=this.state.selected.filter(s=>this.fields?.has(s)&&!e.some(o=>He(o,s))),r=n.at(-1);r&&!n.some(([,s])=>s===this.state.layer)&&this.set({layer:r[1]})}};var Ps="M3.2 5.2A5.6 5.6 0 1 1 2.4 8M3 2.2v3.2h3.2",Is="M8 2.2v7.6M4.9 7 8 10l3.1-3M2.6 13.4h10.8";function Ci(i,t,e){let n=Jt(P("button",{type:"button",class:"rg-icon","aria-label":i,title:i},st("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},st("path",{d:t}))));return n.addEventListener("click",e),n}var vd=(i,t)=>P("span",{class:"rg-icons"},Ci("Reset view",Ps,i),Ci("Save picture",Is,t));function ri(i,t,e,n=!1){if(t.length<2)return{element:P("span",{},t[0]?.label??""),show(){}};let r=Jt(P("select",{"aria-label":i}));for(let s of t)r.append(P("option",{value:s.value},s.label));return r.addEventListener("change",()=>{let s=t[r.selectedIndex];s&&e(s.value)}),{element:P("label",{class:"rg-menu"},n?null:P("span",{},i),r),show(s){r.selectedIndex=t.findIndex(o=>o.value===s)}}}function Ho(i,t,e){let n=Jt(P("input",{type:"range",min:0,max:t.length-1,step:1,"aria-label":i})),r=P("output"),s=o=>{n.value=String(o),r.textContent=t[o].label,n.setAttribute("aria-valuetext",t[o].label)};return r.style.minWidth=`${Math.max(...t.map(o=>o.label.length))}ch`,n.addEventListener("input",()=>{s(Number(n.value)),e(t[Number(n.value)].value)}),{element:P("label",{class:"rg-slide"},P("span",{},i),n,r),show(o){s(Math.max(0,t.findIndex(a=>a.value===o)))}}}function bd(i,t,e){if(e.drawn.length)return"";if(!i.models.length)return"No paths in this figure.";if(i.models.every(s=>t.hidden.includes(s.name)))return"All paths are hidden. Choose one of the keys to show it.";let[n,r]=t.depth_range;return t.hidden_layers.length&&n<=0&&r>=1?"All layers are switched off. Choose some in the list of layers.":`No layers between ${Math.round(n*100)} and ${Math.round(r*100)} % of depth. Widen the range.`}function Pi(i){let t=i instanceof Error?i.message:String(i),e=i instanceof Error&&i.stack?i.stack:t,n=Jt(P("button",{type:"button"},"Copy details"));return n.addEventListener("click",()=>{navigator.clipboard?.writeText(`repgeo_nb widget: ${e}`).then(()=>{n.textContent="Copied"},()=>{n.replaceWith(P("pre",{},e))})}),P("div",{class:"rg-error",role:"alert"},P("p",{},"This figure could not be drawn."),P("p",{},t),n)}var ch=i=>typeof i=="object"&&i!==null&&!Array.isArray(i)&&!ArrayBuffer.isView(i)&&!(i instanceof ArrayBuffer),_d=i=>Array.isArray(i)&&i.length>0&&i.every(ch);function hh(i,t){return ch(i)&&ch(t)?{...i,...Object.fromEntries(Object.entries(t).map(([e,n])=>[e,hh(i[e],n)]))}:_d(i)&&_d(t)&&i.length===t.length?i.map((e,n)=>hh(e,t[n])):t}function wd(i){if(!i.sequence)return[ah(i)];let{patches:t,values:e}=i.sequence;if(t.length!==e.length||!e.length)throw new Error(`Expected a frame for each of ${e.length} values, got ${t.length}.`);let n=t.map(r=>ah(hh(i,r)));for(let[r,s]of n.entries())s.at=r,s.frames=n,s.views.forEach((o,a)=>{o.over=n.map(l=>l.views[a])});return n}function Md({sequence:i},t){let e=i?.values.findIndex(n=>n===t)??-1;return e>=0?e:Math.max(0,(i?.values.length??1)-1)}var Hn=i=>i.over??[i];function Ls({sequence:i,at:t}){return i&&t!==void 0?`${i.name} ${String(i.values[t])}`:""}function Sd({sequence:i}){if(!i)return"";let t=i.values.length,e=t===1||i.name.endsWith("s")?i.name:`${i.name}s`;return`fitted on ${i.points} points of ${t} ${e} together`}var Ue=(i,t,e)=>Math.min(e,Math.max(t,i)),In=(i,t)=>i.map((e,n)=>e+t[n]),Le=(i,t)=>i.map((e,n)=>e-t[n]),ve=(i,t)=>i.map(e=>e*t);function Ii(i,t){let e=0;for(let n=0;n<i.length;n++)e+=i[n]*t[n];return e}var Ed=i=>Math.sqrt(Ii(i,i));function uh(i,t){let e=0;for(let n=0;n<i.length;n++)e+=(i[n]-t[n])**2;return Math.sqrt(e)}var we=(i,t,e)=>i.map((n,r)=>n+(t[r]-n)*e),Or=i=>new Array(i).fill(0);function ar(i){let t=i.reduce(In);return ve(t,1/i.length)}var Ns={light:["#1746a2","#c8480a","#12835c","#93307c"],dark:["#6699ff","#fbb13c","#6fe3ad","#e667b0"]},Td={light:["#e3b23c","#d9743f","#b23a5b","#74246e","#2b1553"],dark:["#5a4a9c","#a14c9c","#e0627e","#f79a63","#fbe08a"]},lr=["disc","square","triangle","diamond"],$o=i=>[1,3,5].map(t=>parseInt(i.slice(t,t+2),16)/255);var Sy=i=>i?Ns.dark:Ns.light,dh=i=>i?Td.dark:Td.light,cr=(i,t)=>$o(Sy(t)[i%lr.length]),si=i=>lr[i%lr.length],Ad=i=>Math.floor(i/lr.length)%2===1;function Wn(i,t){let e=dh(t).map($o),n=Ue(i,0,1)*(e.length-1),r=Math.min(e.length-2,Math.floor(n));return we(e[r],e[r+1],n-r)}var Ey=2*lr.length;function Cd(i){if(i.length<=Ey)return i.map((n,r)=>({colour:r%lr.length,shape:si(r),hollow:Ad(r)}));let t=[...new Set(i.map(Rd))],e=new Map;return i.map(n=>{let r=Rd(n),s=e.get(r)??0;return e.set(r,s+1),{colour:t.indexOf(r)%lr.length,shape:si(s),hollow:Ad(s)}})}function Rd(i){let{family:t}=i.info;return typeof t=="string"&&t?t:i.name.replace(/\d+$/,"")}var ge="–",Wo=i=>i.replace("-","−");function Me(i){let t=Math.abs(i);if(t!==0&&(t<.001||t>=1e5))return Wo(i.toExponential(1));let e=t>=100?0:t>=10?1:t!==0&&t<.01?4:2;return Wo(fh(i.toFixed(e)))}var fh=i=>/^-[0.]*$/.test(i)?i.slice(1):i;function We(i,t,e=""){if(t==null||!Number.isFinite(t))return ge;switch(i){case"turning_angle":return`${Wo(fh((t*180/Math.PI).toFixed(0)))}°`;case"progress":case"depth":return`${Wo(fh((100*t).toFixed(0)))} %`;default:return e?`${Me(t)} ${e}`:Me(t)}}var Xo=(i,t,e)=>`[${[t,e].map(n=>We(i,n).replace(/\s?[%°]$/,"")).join(", ")}]`,Ty={depth:"depth",step:"step",turning_angle:"turning angle",progress:"progress",deviation:"deviation",distortion:"drawn error"};function Pd(i,t,e,n){if(n==="model")return null;let r=Ay(i,t,e,n);if(!r)return null;let s=Ry(i,t,r,n),[o,a]=s,l=(c,h)=>{let u=r(c,h);return u===null?null:a>o?Ue((u-o)/(a-o),0,1):0};return{name:n,label:Ty[n],value:r,range:s,ends:Cy(n,s,t.unit),share:l}}function Ay(i,t,e,n){if(n==="depth")return(s,o)=>oi(i,s,o);if(n==="distortion")return(s,o)=>e.quality.error.get(i.models[s]?.points[o]??-1)??null;let r=t.numbers[n];return r?(s,o)=>r.values[s]?.[o]??null:null}var oi=(i,t,e)=>e/Math.max(1,(i.models[t]?.layers.length??1)-1);function Ry(i,t,e,n){if(n==="depth"||n==="progress")return[0,1];let s=(n==="distortion"?i.models.map((o,a)=>o.layers.map((l,c)=>e(a,c))):Hn(t).flatMap(o=>o.numbers[n]?.values??[])).flat().filter(o=>o!==null);return[0,Math.max(0,...s)]}function Cy(i,[t,e],n){return i==="depth"?["input","output"]:i==="turning_angle"||i==="progress"?[We(i,t),We(i,e)]:[t===0?"0":We(i,t),We(i,e,n)]}var Ne=(i,t,e)=>[i[0]+(t[0]-i[0])*e,i[1]+(t[1]-i[1])*e,i[2]+(t[2]-i[2])*e],lt=i=>`rgb(${i.map(t=>Math.round(t*255)).join(",")})`;var ph={name:"light",paper:[1,1,1],ink:[.08,.08,.08],ink2:[.38,.38,.38]},Py=["--jp-layout-color0","--vscode-editor-background"];function Iy(i,t){let e=getComputedStyle(i),n=Py.some(r=>e.getPropertyValue(r).trim()!=="");i.toggleAttribute("data-forced",t!=="auto"),t!=="auto"?i.dataset.theme=t:n?delete i.dataset.theme:i.dataset.theme=Ly()?"dark":"light"}function Ly(){let i=document.documentElement,t=document.body.dataset.jpThemeLight??i.getAttribute("theme")??i.dataset.theme??(i.classList.contains("dark")?"dark":"");return t==="false"||t==="dark"?!0:t==="true"||t==="light"?!1:window.matchMedia?.("(prefers-color-scheme: dark)").matches??!1}function Id(i,t){i.style.color=`var(${t})`;let e=getComputedStyle(i).color,n=e.match(/-?[\d.]+(e-?\d+)?/g)?.map(Number);if(!n||n.length<3)return null;let r=e.startsWith("color(")?1:255;return{colour:n.slice(0,3).map(s=>s/r),alpha:n[3]??1}}function vn(i,t){Iy(i,t);let e=P("i",{hidden:!0});i.append(e);let n=Id(e,"--rg-paper")?.colour??ph.paper,r=(o,a)=>{let l=Id(e,o);return l?Ne(n,l.colour,l.alpha):a},s={name:n[0]+n[1]+n[2]>1.5?"light":"dark",paper:n,ink:r("--rg-ink",ph.ink),ink2:r("--rg-ink2",ph.ink2)};return e.remove(),i.dataset.paper=s.name,s}function Li(i,t){let e=0,n=()=>{t(),clearTimeout(e),e=window.setTimeout(t,250)},r=new MutationObserver(n),s={attributes:!0,attributeFilter:["data-jp-theme-light","data-jp-theme-name","data-vscode-theme-kind","theme","data-theme","class"]};r.observe(document.body,s),r.observe(document.documentElement,s),i.add(()=>{r.disconnect(),clearTimeout(e)});let o=window.matchMedia?.("(prefers-color-scheme: dark)");o&&i.listen(o,"change",n)}var Ni=(i,t)=>i===t||!!i&&!!t&&i[0]===t[0]&&i[1]===t[1],hr=(i,t)=>i.selected.some(e=>Ni(e,t)),be=(i,[t,e])=>i.models[t].points[e],Ln=(i,t)=>i.first!==null&&be(i,t)===i.first,kr=({hovered:i,partner:t},e)=>Ni(i,e)||Ni(t,e);function bn({hovered:i,partner:t,keyed:e,payload:n}){let r=i??t;return r?Ln(n,r)?null:r[0]:e}var Ny=.72;function ai(i,t,e){let n=bn(i);return n===null||n===t||i.partner?.[0]===t?e:Ne(e,i.theme.paper,Ny)}var _n=({marks:i,theme:t},e)=>cr(i[e].colour,t.name==="dark"),$n=(i,t)=>i.scale?i.theme.ink2:_n(i,t);function Ur(i,[t,e]){if(!i.scale)return _n(i,t);let n=i.scale.share(t,e);return n===null?i.theme.ink2:Wn(n,i.theme.name==="dark")}function Di(i){let t=Math.max(...Hn(i).map(({distances:e})=>e.reduce((n,r)=>Math.max(n,r),0)));return t>0?t/1.07:1}function Ld(i){let t=10**Math.floor(Math.log10(i));return[1,2,5,10].map(n=>n*t).reduce((n,r)=>Math.abs(Math.log(r/i))<Math.abs(Math.log(n/i))?r:n)}var Dy=i=>Math.sqrt(-2*Math.log(1-i));function Nd(i,t,e,n){let r=Math.round(Math.sqrt(i.length)),[s,o,a]=e.px(t),l=.001*a,c=Array.from({length:r},(d,m)=>{let[x,g]=e.px(t.map((p,v)=>v===m?p+l:p));return[(x-s)/l,(g-o)/l]}),h=0,u=0,f=0;return c.forEach(([d,m],x)=>c.forEach(([g,p],v)=>{let b=i[x*r+v];h+=b*d*g,u+=b*d*p,f+=b*m*p})),Fy(h,u,f,Dy(n))}function Fy(i,t,e,n){let r=(i+e)/2,s=Math.hypot((i-e)/2,t),o=Math.atan2(2*t,i-e)/2,a=n*Math.sqrt(r+s),l=n*Math.sqrt(Math.max(0,r-s));return{u:[a*Math.cos(o),a*Math.sin(o)],v:[-l*Math.sin(o),l*Math.cos(o)]}}var Dd=1.9,Oy=4.4,ky=9.5,Uy=13,By=21,zy=13,Vy=.3,Gy=38,Hy=30,Wy=26,$y=84,Xy=.06,mh=[.82,.42],Fd=1.3,Od=.02,kd=11,qy=.012,xh=i=>Ld(.2*i),gh=class{constructor(t,e){this.context=t;this.moment=e;this.span=Di(t.view);let n=[...e.coords.values()].map(r=>e.projector.px(r)[2]);this.#t=Math.min(...n),this.#e=Math.max(...n,this.#t+.3*this.span)}context;moment;marks=[];paths=[];ellipses=[];screen={points:[],segments:[]};span;#t;#e;fog(t,e){let n=oe((e-this.#t)/(this.#e-this.#t),0,1);return Ne(t,this.context.theme.paper,Vy*(1-this.moment.flat)*n)}at(t,e){let n=this.moment.coords.get(t),r=qy*this.span*(this.context.payload.models.length-e)*this.moment.flat;return r?[n[0],n[1],n[2]+r]:n}path(t,e){e.forEach((n,r)=>{r>0&&this.step(t,e[r-1],n),Ln(this.context.payload,[t,n])||this.layer([t,n],[e[r-1],e[r+1]])})}lift([t,e],n){let r=c=>this.moment.projector.px(this.moment.coords.get(be(this.context.payload,[t,c]))),[s,o,a]=r(e),l=n.map(c=>{if(c===void 0)return 0;let[h,u,f]=r(c);return Math.abs(a-f)*Math.min(1,kd/Math.max(1,Math.hypot(h-s,u-o)))});return Od*this.span+Math.max(0,...l)}step(t,e,n){let{payload:r,layout:s,picture:o}=this.context,{projector:a,settled:l}=this.moment,c=Math.max(1,r.models[t].layers.length-1),h=R=>(Dd+(Oy-Dd)*(R/c))*s.factor,u=this.at(be(r,[t,e]),t),f=this.at(be(r,[t,n]),t),[d,m,x]=a.px(u),[g,p,v]=a.px(f),b=(R,L)=>this.fog(ai(this.context,t,Ur(this.context,[t,R])),L),w=b(Ln(r,[t,e])?n:e,x),T=b(n,v);this.paths.push({a:u,b:f,wa:h(e),wb:h(n),ca:w,cb:T}),this.screen.segments.push({x0:d,y0:m,x1:g,y1:p,m:t});let A=Math.hypot(g-d,p-m),y=l&&o.quality.off.has(`${t},${n}`),S=y&&A>$y,_={lift:Od*this.span+Math.abs(v-x)*Math.min(.5,kd/Math.max(1,A)),depth:(x+v)/2,tint:Ne(w,T,.5),angle:Math.atan2(m-p,g-d),hollow:!1};y&&A>Wy&&this.marks.push({..._,at:we(u,f,S?.4:.5),size:zy,shape:"break",rim:0}),(S||!y&&A>(s.narrow?Hy:Gy))&&this.marks.push({..._,at:we(u,f,S?.64:.5),size:8.6*s.factor+1.2*h(n),shape:"dart",rim:1.2})}layer(t,e){let{payload:n,layout:r,marks:s}=this.context,[o,a]=t,l=be(n,t),c=this.at(l,o),[h,u,f]=this.moment.projector.px(c),d=kr(this.context,t),m=hr(this.context,t),x=this.fog(ai(this.context,o,Ur(this.context,t)),f);this.ellipse(l,x),this.marks.push({at:c,depth:f,tint:x,size:ky*r.factor*(d?1.35:1),shape:s[o].shape,hollow:s[o].hollow,ring:m,rim:d?2.4:1.7,top:d||m||bn(this.context)===o,lift:this.lift(t,e)}),this.screen.points.push({m:o,k:a,point:l,x:h,y:u,depth:f})}landmark(t,e){let{layout:n,theme:r,payload:s,selected:o,hovered:a,partner:l}=this.context,c=this.moment.coords.get(t);if(!c)return;let[h,u,f]=this.moment.projector.px(c);this.ellipse(t,Ne(r.ink2,r.paper,bn(this.context)===null?0:.5));let d=p=>!!p&&be(s,p)===t,m=o.some(d),x=d(a)||d(l),g=(e==="ring"?Uy:By)*n.factor*(x?1.2:1);this.marks.push({at:c,depth:f,tint:r.ink,size:g,shape:e,rim:e==="ring"?2:2.2,ring:m,top:!0}),this.screen.points.push({m:-1,k:e==="ring"?0:1,point:t,x:h,y:u,depth:f})}ellipse(t,e){let{picture:n,state:r,view:s}=this.context,o=n.cloud?.get(t);if(!o||!r.intervals||!this.moment.settled)return;let a=this.moment.coords.get(t);this.ellipses.push({at:a,tint:e,...Nd(o,a,this.moment.projector,s.level??.95)})}sortedMarks(){let t=({top:e,shape:n,ring:r,rim:s})=>e?n==="star"?2:n==="ring"?3:s>=2.4?5:r?4:1:0;return this.marks.sort((e,n)=>t(e)-t(n)||n.depth-e.depth)}floor(){let{coords:t,camera:e,flat:n}=this.moment,r=[...t.values(),...(this.context.picture.around??[]).map(c=>[c[0],c[1],c[2]??0])],[s,,o]=e.pivot,a=(c,h)=>Math.max(...r.map(u=>Math.abs(u[c]-h))),l=this.paths.map(c=>[c.a,c.b]);return{level:Math.min(...r.map(c=>c[1]))-Xy*this.span,centre:[s,o],alpha:1-n,shadows:l,reach:[a(0,s)+.5*this.span,a(2,o)+.45*this.span],cell:xh(this.span)}}trails(){let{payload:t,view:e,picture:n,state:r,theme:s}=this.context,{frames:o,at:a=0}=t;if(!r.trails||!o||a===0)return[];let l=t.views.indexOf(e),c=e.projections.indexOf(n.projection),h=o.slice(0,a).map(u=>({frame:u,coords:u.views[l].projections[c].axes[n.axes].coords}));return n.drawn.flatMap(({model:u,layers:f})=>f.flatMap(d=>{let m=[u,d],x=be(t,m);if(Ln(t,m))return[];let g=h.flatMap(({frame:b,coords:w})=>b.models[u].absent?[]:[w[x]]).map(b=>[b[0],b[1],b[2]??0]);g.push(this.moment.coords.get(x));let p=ai(this.context,u,Ur(this.context,m)),v=b=>Ne(p,s.paper,mh[0]+(mh[1]-mh[0])*((b+1)/g.length));return g.slice(1).map((b,w)=>({a:g[w],b,wa:Fd,wb:Fd,ca:v(w),cb:v(w+1)}))}))}geodesic(){let{curve:t,projector:e}=this.moment;return t?this.thin(qo(t,6),1.3,n=>this.fog(this.context.theme.ink2,e.px(n)[2])):[]}thin(t,e,n){let r=0;return t.slice(1).map((s,o)=>{let a=t[o],l={a,b:s,wa:e,wb:e,ca:n(a),cb:n(s),run:r},[c,h]=this.moment.projector.px(a),[u,f]=this.moment.projector.px(s);return r+=Math.hypot(u-c,f-h),l})}};function Ud(i,t,e){let{payload:n,theme:r,hovered:s,picture:o}=i,a=new gh(i,t);for(let{model:u,layers:f}of o.drawn)a.path(u,f);n.first!==null&&a.landmark(n.first,"ring"),n.target&&a.landmark(n.target.point,"star");let l=a.floor(),c=s&&t.flat<.5?t.coords.get(be(n,s)):void 0;return{drawing:{theme:r,span:a.span,ellipses:a.ellipses,paths:a.paths,leaders:[],trails:a.trails(),floor:l,geodesic:a.geodesic(),arcs:e.filter(u=>!u.guess).flatMap(u=>a.thin(qo(u.points,3),1.6,()=>r.ink)),guesses:e.filter(u=>u.guess).flatMap(u=>a.thin(u.points,1.6,()=>r.ink2)),plumb:c?a.thin([c,[c[0],l.level,c[2]]],1.2,()=>r.ink2):[],marks:a.sortedMarks()},screen:a.screen}}function qo(i,t){let e=r=>i[oe(r,0,i.length-1)],n=[e(0)];for(let r=0;r+1<i.length;r++){let[s,o,a,l]=[e(r-1),e(r),e(r+1),e(r+2)];for(let c=1;c<=t;c++){let h=c/t;n.push(o.map((u,f)=>.5*(2*u+(a[f]-s[f])*h+(2*s[f]-5*u+4*a[f]-l[f])*h**2+(3*u-s[f]-3*a[f]+l[f])*h**3)))}}return n}var yh={strong:600,usual:450,extra:400},bh=11,Fi=[0,45,-45,90,-90,135,-135,180].map(i=>[Math.cos(i*Math.PI/180),-Math.sin(i*Math.PI/180)]),Hd=[9,17],Bd=[13,20,32,48,66,90],Wd=[120,160,220],Yo={x:4,y:3},Yy=1.1/5,jy=10,vh={usual:14,must:21},zd=6;function $d(i,t,e){let n={...t,boxes:[...t.boxes],lines:[...t.lines]},r=[],s=e.budget??1/0;for(let o of[...i].sort((a,l)=>l.priority-a.priority)){if(!o.must&&s<=0)continue;let a=Ky(o,n,e);a&&(o.must||s--,n.boxes.push(a.box),a.leader&&n.lines.push(a.leader),r.push(a))}return r}function Ky(i,t,e){let n=Jy(i,e),r=Zy(i,n,t),s=i.must?Bd:Hd.map((a,l)=>l?a:a*(e.scale??1)),o=Vd(i,n,r,e,s,0)??(i.must?Vd(i,n,r,e,Wd,Bd.length):null);return!o||!i.must&&o.covered>jy?null:rv(i,o,e)}function Jy(i,t){let e=t.measure(i.text,{size:t.size,weight:Xd(i)}),n=i.extra?t.measure(i.extra,{size:bh,weight:yh.extra}):0;return{width:Math.max(e,n),height:i.extra?26:13}}var Xd=i=>i.strong?yh.strong:yh.usual;function Zy(i,t,e){let n=(i.must?Wd.at(-1):Hd.at(-1)*2)+t.height,r=[i.x-n-t.width,i.y-n,i.x+n+t.width,i.y+n],s=([o,a,l,c])=>Ds(r,[Math.min(o,l),Math.min(a,c),Math.max(o,l),Math.max(a,c)]);return{boxes:e.boxes.filter(o=>Ds(r,qd(o,2,1))),markers:e.markers.filter(o=>o.key!==i.key&&Ds(r,[o.x-o.r,o.y-o.r,o.x+o.r,o.y+o.r])),lines:e.lines.filter(s),faint:e.faint?.filter(s)??[]}}function Vd(i,t,e,n,r,s){let o=null;return r.forEach((a,l)=>{for(let c=0;c<Fi.length;c++){let h=(s+l)*Fi.length+c,u=Qy(i,t,e,n,a,h,o?.cost??1/0);u&&u.cost<(o?.cost??1/0)&&(o=u)}}),o}function Qy(i,t,e,n,r,s,o){let[a,l]=Fi[s%Fi.length],{box:c,middle:h}=tv(i,t,r,a,l);if(c[0]<Yo.x||c[1]<Yo.y||c[2]>n.width-Yo.x||c[3]>n.height-Yo.y||e.boxes.some(g=>Ds(c,qd(g,2,1))))return null;let u=e.markers.filter(g=>Ds(c,[g.x-g.r,g.y-g.r,g.x+g.r,g.y+g.r])).length;if(u&&!i.must)return null;let f=14*u+ev(i,r)+nv(i,a,l)-iv(i,s,n);if(f>=o)return null;let d=r>(i.must?vh.must:vh.usual),m=Gd(c,e.lines)+.6*Gd(c,e.faint??[]),x=f+Yy*m+(d&&i.must?2*ov(i,c,e.lines):0);return{box:c,slot:s,middle:h,cost:x,covered:m,far:d}}function tv(i,{width:t,height:e},n,r,s){let o=Math.abs(r)<.3?0:Math.sign(r),a=i.x+r*n+o*t/2,l=i.y+s*(n+(o?2:e/2-2));return{box:[a-t/2-1,l-e/2,a+t/2+1,l+e/2],middle:l}}var ev=(i,t)=>i.must?.045*(t-10):.06*(t-10)+(t>vh.usual?.9:0);function nv({away:i},t,e){let n=i?Math.hypot(...i):0;return n>0?-(t*i[0]+e*i[1])/n:0}function iv(i,t,{previous:e}){let n=e?.get(i.key);return n===void 0?0:n===t?.9:n%Fi.length===t%Fi.length?.5:0}function rv(i,{box:t,slot:e,middle:n,far:r},s){let[o]=Fi[e%Fi.length],a=Math.abs(o)<.3?"middle":o>0?"start":"end",l=a==="start"?t[0]+1:a==="end"?t[2]-1:(t[0]+t[2])/2;return{key:i.key,text:i.text,extra:i.extra??null,x:l,y:n+(i.extra?-2.5:4),extraY:n+10.5,anchor:a,box:t,slot:e,leader:r?Yd(i,t):null,size:s.size,weight:Xd(i)}}var Ds=(i,t)=>i[0]<t[2]&&t[0]<i[2]&&i[1]<t[3]&&t[1]<i[3],qd=([i,t,e,n],r,s)=>[i-r,t-s,e+r,n+s];function Yd({x:i,y:t},e){let n=Ue(i,e[0],e[2]),r=Ue(t,e[1],e[3]),s=Math.min(1,zd/Math.max(zd,Math.hypot(n-i,r-t)));return[i+(n-i)*s,t+(r-t)*s,n,r]}function Gd(i,t){let e=0;for(let n of t)e+=sv(i,n);return e}function sv([i,t,e,n],[r,s,o,a]){let l=o-r,c=a-s,h=0,u=1;for(let[f,d]of[[-l,r-i],[l,e-r],[-c,s-t],[c,n-s]])if(f===0){if(d<0)return 0}else f<0?h=Math.max(h,d/f):u=Math.min(u,d/f);return u>h?(u-h)*Math.hypot(l,c):0}function ov(i,t,e){let[,,n,r]=Yd(i,t),s=0;for(let o=.25;o<1;o+=.12){let a=i.x+(n-i.x)*o,l=i.y+(r-i.y)*o;e.some(c=>av(4,a,l,c))&&s++}return s}function av(i,t,e,[n,r,s,o]){let a=s-n,l=o-r,c=a*a+l*l,h=c>0?Ue(((t-n)*a+(e-r)*l)/c,0,1):0;return(n+h*a-t)**2+(r+h*l-e)**2<i*i}var Be=(i,t,e,n)=>i.distances[e*t+n],Fs=i=>i.geometry!=="other";function jd({sampled:i},t,e){let n=i?.get(`${e},${t}`);return i?.get(`${t},${e}`)??(n?[...n].reverse():null)}var Kd=(i,t,e)=>i.models.some(({points:n})=>n.some((r,s)=>r===t&&n[s+1]===e||r===e&&n[s+1]===t)),jo=(i,t,e,n)=>i.geometry==="sphere"&&Be(i,t,e,n)>Math.PI-1e-6;function Jd(i,t,e,n,r){if(!Fs(i))return null;let s=Be(i,t,n,e),o=Be(i,t,n,r),a=Be(i,t,e,r);if(s<1e-6||o<1e-6||jo(i,t,e,n)||jo(i,t,n,r))return null;let l=i.geometry==="sphere"?Math.sin:f=>f,c=(s+o+a)/2,h=Math.max(0,l(c-s)*l(c-o)),u=Math.max(0,l(c)*l(c-a));return 2*Math.atan2(Math.sqrt(h),Math.sqrt(u))}function Ko(i,t,e){return i.geometry!=="sphere"||t<1e-6?[1-e,e]:[Math.sin((1-e)*t)/Math.sin(t),Math.sin(e*t)/Math.sin(t)]}function _h(i,t,e,n,r){let s=Be(i,t,e,n),[o,a]=Ko(i,s,r),l=i.geometry==="sphere"?lv:cv;return Float64Array.from({length:t},(c,h)=>l(Be(i,t,e,h),Be(i,t,n,h),s,r,o,a))}function lv(i,t,e,n,r,s){let o=c=>Math.sin(c/2)**2,a=Math.sin((1-n)*e/2)*Math.sin(n*e/2)/Math.cos(e/2),l=Math.min(1,Math.max(0,r*o(i)+s*o(t)-a));return 2*Math.atan2(Math.sqrt(l),Math.sqrt(1-l))}function cv(i,t,e,n){return Math.sqrt(Math.max(0,(1-n)*i*i+n*t*t-n*(1-n)*e*e))}var Qd="Dotted: distance only. Geodesics are known between neighbouring layers.",Zd=[400,20,38],wh={narrow:7,usual:17,wide:24},hv=13,ur={arc:99,target:91,input:90,hovered:85,selected:80,caption:60,own:50},fr=class{#t=typeof OffscreenCanvas>"u"?null:new OffscreenCanvas(1,1).getContext("2d");#e=new Map;#n="";use(t){t!==this.#n&&this.forget(),this.#n=t}forget(){this.#e.clear()}width(t,{size:e,weight:n}){let r=`${n} ${e}px ${this.#n}`,s=`${r}|${t}`,o=this.#e.get(s);return o===void 0&&(this.#t&&(this.#t.font=r),o=this.#t?.measureText(t).width??t.length*e*.55,this.#e.set(s,o)),o}},Jo=class{element=st("svg",{class:"rg-over","aria-hidden":"true"});meter=new fr;#t=new Map;labels=[];boxes=[];paint(t,e,n,r,s){let o=uv(t,e,n,r),a=new Map(o.map(c=>[c.key,c.colour])),l=$d(o,_v(t,e,n,r,s),this.#e(t));this.labels=l.map(c=>({...c,colour:a.get(c.key)})),this.#t=new Map(l.map(c=>[c.key,c.slot])),this.boxes=l.map(c=>c.box),this.element.replaceChildren(...this.labels.flatMap(c=>wv(c,lt(t.theme.ink2))),Mv(t,e))}clear(){this.labels=[],this.element.replaceChildren()}#e({layout:t,state:e,hovered:n}){let{width:r,height:s,factor:o,narrow:a}=t,l=e.labels==="all"||n?1/0:a?wh.narrow:r>1e3?wh.wide:wh.usual;return{width:r,height:s,budget:l,size:o>1?12.5:11.5,scale:o,previous:this.#t,measure:(c,h)=>this.meter.width(c,h)}}},Mh=i=>`${i.m},${i.k}`;function uv(i,t,e,n){let{state:r,selected:s,hovered:o,partner:a}=i,l=[...dv(i,t,n),...s.flatMap(c=>pv(i,e,c))];for(let c of[o,a])c&&!hr(i,c)&&!Ln(i.payload,c)&&l.push(...gv(i,e,c));if(r.labels==="off")return l;l.push(...xv(i,e),...vv(i,t));for(let c of e.points)l.push(...bv(i,e,c));return l}var tp=(i,[t,e])=>i.points.find(n=>n.m===t&&n.k===e);function fv(i){let t=(i.length-1)/2,e=i[Math.floor(t)],n=i[Math.ceil(t)];return e.map((r,s)=>(r+n[s])/2)}var Sh=({payload:i},t,e)=>i.models[t].layers[e].name;function dv(i,{projector:t},e){let n=i.view.unit;return e.map((r,s)=>{let[o,a]=t.px(fv(r.points)),l=`${Me(r.length)}${n?` ${n}`:""}`;return{key:`arc${s}`,x:o,y:a,text:l,priority:ur.arc,must:!0,strong:!r.guess,colour:lt(r.guess?i.theme.ink2:i.theme.ink),away:[.2,1]}})}function pv(i,t,e){let n=Ln(i.payload,e),r=n?t.points.find(a=>a.point===i.payload.first):tp(t,e);if(!r)return[];let s=mv(i,e);if(n&&!s&&i.state.labels!=="off")return[];let o=Sh(i,...e)+s;return[{...Eh(t,r),text:o,priority:ur.selected,must:!0,strong:!0,colour:lt(i.theme.ink)}]}function mv({selected:i,view:t,payload:e},n){if(i.length!==3||!Ni(i[1],n))return"";let[r,s,o]=i.map(l=>be(e,l)),a=Jd(t,e.n_points,r,s,o);return a===null?"":` · ${We("turning_angle",a)}`}function gv(i,t,e){let n=tp(t,e);return n?[{...Eh(t,n),text:Sh(i,...e),priority:ur.hovered,must:!0,strong:!0,colour:lt(_n(i,e[0]))}]:[]}function xv(i,t){let{payload:e,theme:n}=i;return t.points.filter(r=>r.m<0).map(r=>{let s={key:Mh(r),x:r.x,y:r.y,must:!0,strong:!0,colour:lt(n.ink)};return r.k===0?{...s,text:yv(i),priority:ur.input,away:[-1,.2]}:{...s,text:"target",extra:e.target.label,priority:ur.target,away:[.2,1]}})}function yv({payload:i}){let t=i.models.find(e=>e.points.includes(i.first));return t?.layers[t.points.indexOf(i.first)]?.name??"input"}function vv(i,{coords:t,projector:e,settled:n}){let{payload:r,picture:s,layout:o,theme:a}=i,l=r.first!==null&&t.get(r.first),c=r.target&&t.get(r.target.point);if(s.projection.name!=="target_axis"||!n||!l||!c)return[];let[h,u]=e.px(l.map((d,m)=>(d+c[m])/2)),f=o.narrow?"progress":"progress (height is deviation)";return[{key:"axis",x:h,y:u,text:f,priority:ur.caption,colour:lt(a.ink2),away:[0,1]}]}function bv(i,t,e){let{hovered:n,partner:r,state:s,theme:o,scale:a}=i,l=[e.m,e.k];if(e.m<0||kr(i,l)||hr(i,l))return[];let c=n||r?bn(i):null,h=c===e.m||c!==null&&r?.[0]===e.m;if(c!==null&&!h)return[];let u=Math.min(...t.points.map(d=>d===e?1/0:Math.hypot(d.x-e.x,d.y-e.y)));if(!h&&s.labels!=="all"&&u<=hv)return[];let f=lt(a?o.ink2:_n(i,e.m));return[{...Eh(t,e),text:Sh(i,e.m,e.k),priority:Math.min(40,u)+(h?ur.own:0),colour:f}]}function Eh(i,t){let e={key:Mh(t),x:t.x,y:t.y};if(t.m<0)return e;let n=i.points.filter(a=>a.m===t.m),r=n.indexOf(t),s=[n[r-1],n[r+1]].filter(a=>a!==void 0);if(!s.length)return e;let o=a=>s.reduce((l,c)=>l+a(c),0)/s.length;return{...e,away:[t.x-o(a=>a.x),t.y-o(a=>a.y)]}}function _v({layout:i},t,e,n,r){let{projector:s,curve:o}=t,a=f=>f.slice(1).map((d,m)=>[f[m][0],f[m][1],d[0],d[1]]),l=e.points.map(f=>({x:f.x,y:f.y,r:f.m<0&&f.k===1?11:7.5,key:Mh(f)})),c=e.segments.map(f=>[f.x0,f.y0,f.x1,f.y1]);for(let f of n)c.push(...a(f.points.map(s.px)));let h=[0,i.height-24,110,i.height],u=n.some(f=>f.guess)?[[Math.max(116,i.width-Zd[0]),i.height-Zd[i.narrow?2:1],i.width,i.height]]:[];return{boxes:[h,...u,...r.boxes],markers:l,lines:[...c,...r.segments],faint:o?a(qo(o,3).map(s.px)):[]}}function wv(i,t){let e=(r,s,o,a,l)=>st("text",{x:i.x.toFixed(1),y:s.toFixed(1),"text-anchor":i.anchor,fill:l,"font-weight":a,"font-size":o},r),n=[];if(i.leader){let[r,s,o,a]=i.leader;n.push(st("path",{d:`M${r} ${s}L${o} ${a}`,stroke:i.colour,"stroke-width":.75,opacity:.5}))}return n.push(e(i.text,i.y,i.size,i.weight,i.colour)),i.extra&&n.push(e(i.extra,i.extraY,bh,400,t)),n}function Mv(i,{flat:t,projector:e}){let{layout:n,theme:r,view:s}=i,o=xh(Di(i.view)),a=lt(r.ink2),l={stroke:a,fill:"none"},c=`${Me(o).replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"")}${s.unit?` ${s.unit}`:""}`,h=st("g",{transform:`translate(${n.narrow?6:4},${n.height-10})`,fill:a}),u=o*e.pixelsPerUnit;return t>.5?h.append(st("path",{d:`M.5 -7V-1M.5 -4H${u}M${u} -7V-1`,"stroke-width":1.1,...l}),st("text",{x:u+8,y:0,"font-size":11},c)):h.append(st("path",{d:"M4 -9H16L12 -2H0Z","stroke-width":1,...l}),st("text",{x:22,y:-1.5,"font-size":11},c)),h}var Zo=20,Sv=".rg-title, .rg-convention, .rg-key, .rg-frame, .rg-chart figcaption, .rg-aid:not(.rg-off), .rg-honesty, .rg-message, .rg-corner",Ev=".rg-over, .rg-key svg, .rg-chart svg, .rg-aid:not(.rg-off) svg, .rg-honesty svg";function Tv({root:i,canvas:t,theme:e}){let n=i.getBoundingClientRect(),r=t.width/Math.max(1,t.clientWidth),s=Rv(i,n),o=document.createElement("canvas"),a=ip(i);o.width=Math.round((n.width+2*Zo)*r),o.height=Math.round((n.height-a+2*Zo)*r);let l=o.getContext("2d");if(!l)return o;l.fillStyle=lt(e.paper),l.fillRect(0,0,o.width,o.height),l.scale(r,r);let c=t.getBoundingClientRect(),[h,u]=s(t);l.drawImage(t,c.left+h,c.top+u,c.width,c.height),Av(l,i,s);for(let f of i.querySelectorAll(Ev))Pv(l,f,s(f));for(let f of i.querySelectorAll(Sv))Cv(l,f,s(f));return o}function Br(i){let t=i.title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"paths";Tv(i).toBlob(e=>{if(!e)return;let n=URL.createObjectURL(e),r=document.createElement("a");r.href=n,r.download=`${t}.png`,r.click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)})}function Av(i,t,e){let n=t.querySelector(".rg-foot");if(!n)return;let r=n.getBoundingClientRect(),[s,o]=e(n);i.fillStyle=getComputedStyle(n).borderTopColor,i.fillRect(r.left+s,r.top+o,r.width,1)}function ip(i){let t=i.querySelector(".rg-controls")?.getBoundingClientRect(),e=i.querySelector(".rg-words")?.getBoundingClientRect();return t&&e&&t.top>=e.bottom-1?t.bottom-e.bottom:0}function Rv(i,t){let e=ip(i),n=i.querySelector(".rg-words"),r=i.querySelector(".rg-honesty"),s=r?r.getBoundingClientRect().left-t.left:0;return o=>[Zo-t.left-(r?.contains(o)?s:0),Zo-t.top-(n?.contains(o)?0:e)]}function Cv(i,t,[e,n]){let r=document.createTreeWalker(t,NodeFilter.SHOW_TEXT|NodeFilter.SHOW_ELEMENT),s=document.createRange();for(let o=r.nextNode();o;o=r.nextNode()){if(o instanceof HTMLSelectElement){let l=o.getBoundingClientRect();ep(i,o,o.selectedOptions[0]?.text??"",l.left+2+e,l.top+(l.height-16)/2+n)}let a=o.parentElement;if(!(o.nodeType!==Node.TEXT_NODE||!a||a.closest("select, svg, style")))for(let l of(o.textContent??"").matchAll(/\S+/g)){s.setStart(o,l.index),s.setEnd(o,l.index+l[0].length);let c=s.getClientRects()[0];c?.width&&ep(i,a,l[0],c.left+e,c.top+n,c.width)}}}function ep(i,t,e,n,r,s=0){let o=getComputedStyle(t);i.font=`${o.fontWeight} ${o.fontSize} ${o.fontFamily}`,i.letterSpacing=o.letterSpacing==="normal"?"0px":o.letterSpacing,i.fillStyle=o.color,i.globalAlpha=rp(t),i.textAlign="left",i.textBaseline="alphabetic";let a=i.measureText(e);s&&(i.letterSpacing=`${parseFloat(i.letterSpacing)+(s-a.width)/e.length}px`),i.fillText(e,n,r+a.fontBoundingBoxAscent),i.globalAlpha=1,i.letterSpacing="0px"}var rp=i=>Number(getComputedStyle(i.closest(".rg-key")??i).opacity)||1;function Pv(i,t,[e,n]){let r=t.getBoundingClientRect();if(!r.width)return;let s=t.viewBox.baseVal?.width?r.width/t.viewBox.baseVal.width:1;i.save(),i.translate(r.left+e,r.top+n),i.scale(s,s),i.globalAlpha=rp(t),sp(i,t),i.restore()}function sp(i,t){for(let e of t.children)if(e instanceof SVGGElement){let{e:n,f:r}=e.transform.baseVal.consolidate()?.matrix??{e:0,f:0};i.save(),i.translate(n,r),sp(i,e),i.restore()}else if(e instanceof SVGTextElement)Iv(i,e);else if(e instanceof SVGPathElement)np(i,e,new Path2D(e.getAttribute("d")??""));else if(e instanceof SVGCircleElement){let n=new Path2D;n.arc(e.cx.baseVal.value,e.cy.baseVal.value,e.r.baseVal.value,0,2*Math.PI),np(i,e,n)}}function np(i,t,e){let n=getComputedStyle(t);i.save(),i.globalAlpha*=Number(n.opacity),n.fill!=="none"&&(i.fillStyle=n.fill,i.fill(e)),n.stroke!=="none"&&(i.strokeStyle=n.stroke,i.lineWidth=parseFloat(n.strokeWidth),i.lineJoin="round",i.setLineDash(n.strokeDasharray==="none"?[]:n.strokeDasharray.split(",").map(parseFloat)),i.stroke(e)),i.restore()}function Iv(i,t){let e=getComputedStyle(t),n=t.textContent??"",r=Number(t.getAttribute("x")),s=Number(t.getAttribute("y")),o=t.transform?.baseVal.consolidate()?.matrix;i.save(),o&&i.transform(o.a,o.b,o.c,o.d,o.e,o.f),i.font=`${e.fontWeight} ${e.fontSize} ${e.fontFamily}`,i.textAlign=e.textAnchor==="middle"?"center":e.textAnchor==="end"?"right":"left",i.textBaseline="alphabetic",e.paintOrder.startsWith("stroke")&&e.stroke!=="none"&&(i.strokeStyle=e.stroke,i.lineWidth=parseFloat(e.strokeWidth),i.lineJoin="round",i.setLineDash([]),i.strokeText(n,r,s)),i.fillStyle=e.fill,i.fillText(n,r,s),i.restore()}function Os({raw:{measure:i},all:t,apart:e},n){let[r,s]=n==="data"?e:t;if(n==="data")return op(r,s);let o=i.lowest??Math.min(0,r),a=o<0?Math.min(0,r):Math.min(o,r),l=i.form==="similarity"?Math.max(i.highest??s,s):s;return op(a,l)}var op=(i,t)=>t>i?{low:i,high:t}:{low:i,high:i+(Math.abs(i)||1)},dr=({low:i,high:t},e)=>Ue((e-i)/(t-i),0,1);function zr({low:i,high:t},e){let n=(t-i)/Math.max(1,e-1),r=10**Math.floor(Math.log10(n)),s=[1,2,2.5,5,10].map(l=>l*r).find(l=>l>=n*.999)??10*r,o=Math.ceil(i/s-1e-9),a=Math.floor(t/s+1e-9);return Array.from({length:Math.max(0,a-o+1)},(l,c)=>(o+c)*s)}function Oi(i){let t=i.length>1?Math.abs(i[1]-i[0]):Math.abs(i[0]??1);if(t===0||t<.001||t>=1e5)return i.map(Me);let e=0;for(;e<4&&Math.abs(t*10**e-Math.round(t*10**e))>1e-6;)e++;return i.map(n=>Math.abs(n)<t*1e-6?"0":n.toFixed(e).replace("-","−"))}function le(i){if(!Number.isFinite(i))return ge;let t=Math.abs(i);return t>=100||t!==0&&t<5e-4?Me(i):i.toFixed(t>=10?1:t>=2?2:3).replace("-","−")}var Th=i=>Math.abs(i)>=100?Me(i):i.toFixed(Math.abs(i)>=10?1:2).replace("-","−").replace(/^−(0\.?0*)$/,"$1");function ap([i,t,e]){let n=r=>r<=.04045?r/12.92:((r+.055)/1.055)**2.4;return .2126*n(i)+.7152*n(t)+.0722*n(e)}var Ah=.03,lp=.46,Rh=1.1,Lv=.05,Nv=.05;function Ph(i,t,e,n){let r=1/0,s=-1/0,o=h=>h.forEach(u=>{Number.isFinite(u)&&(r=Math.min(r,u),s=Math.max(s,u))}),a=t==="spectral_ratio"||t==="log_scale";for(let h of e)if(a)o(i.field(t,h,n[0],n[1]));else for(let u of n)o(i.field(t,h,u));if(r>s&&([r,s]=a?[0,1]:[1,1]),t==="spectral_ratio")return{low:0,high:Math.max(s,Lv),log:!1,ramp:"grey"};if(t==="log_scale"){let h=Math.max(-r,s,Nv);return{low:-h,high:h,log:!1,ramp:"split"}}t==="anisotropy"&&(r=1);let l=s/r<Rh;return{low:l&&t!=="anisotropy"?r/Rh:r,high:l?s*Rh:s,log:!0,ramp:"number"}}function pr({low:i,high:t,log:e},n){let r=e?Math.log:s=>s;return Ue((r(n)-r(i))/(r(t)-r(i)),0,1)}function ta({ramp:i},{name:t,paper:e,ink:n}){let r=t==="dark",[s,o]=(r?Ns.dark:Ns.light).map($o);return Array.from({length:256},(a,l)=>{let c=l/255;return i==="number"?Wn(c,r):i==="grey"?we(e,n,Ah+c*(lp-Ah)):we(we(e,n,Ah),c<.5?o:s,lp*Math.abs(2*c-1))})}function ea(i,t){if(!i.log)return Ch(Qo(i,t));let{low:e,high:n}=i,r=[];for(let o of[[1],[1,3],[1,2,5],[1,1.5,2,3,5,7]]){let a=[];for(let l=10**Math.floor(Math.log10(e));l<=n;l*=10)for(let c of o)c*l>=e*.999&&c*l<=n*1.001&&a.push(c*l);if(a.length>t&&r.length>1)break;r.splice(0,r.length,...a)}if(r.length<2)return Ch(Qo({low:e,high:n},t).filter(o=>o>0));let s=Math.ceil(r.length/t);return r.filter((o,a)=>a%s===0).map(o=>({value:o,text:mr(o)}))}function Qo(i,t){let e=zr(i,t);return e.length>1||t>9?e:Qo(i,t+1)}var Ch=i=>Oi(i).map((t,e)=>({value:i[e],text:t}));function mr(i){if(i>=.001&&i<1e4)return String(Number(i.toPrecision(3)));let t=Math.floor(Math.log10(i)+1e-9),e=Number((i/10**t).toPrecision(2)),n=String(t).replace(/./g,r=>"⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-0123456789".indexOf(r)]);return`${e===1?"":`${e}×`}10${n}`}function Ih({low:i,high:t,unit:e},n,r,s){let o=t-i;if(e==="rad"&&Math.abs(o-2*Math.PI)<1e-6){let a=s>4?Math.PI/2:Math.PI,l={0:"0",1:"π/2",2:"π",3:"3π/2",4:"2π",[-1]:"−π/2",[-2]:"−π",[-3]:"−3π/2"};return[-3,-2,-1,0,1,2,3,4].filter(c=>c*Math.PI/2>=n-1e-9&&c*Math.PI/2<=r+1e-9&&(a<2||c%2===0)).map(c=>({value:c*Math.PI/2,text:l[c]}))}return Ch(Qo({low:n,high:r},s))}var cp={one:10,several:24},Lh=17,Nh=19,Dv=10,ki=62,gr=42,Fh={narrow:12,usual:22},na={usual:232,wide:320,gap:36},Dh={one:520,wide:640,pair:470},ia={height:128},Fv=2;function up(i,t,e){let[n,r]=i.raw.axes,s=[hp(i.grid?.xs,i.x,n),hp(i.grid?.ys,i.y,r)],o=[s[0][0],s[1][0]],a=[s[0].at(-1),s[1].at(-1)],l=t.length>1,c=e.narrow?Fh.narrow:Fh.usual,h=Ih(r,o[1],a[1],e.narrow&&l?4:6),u=Math.ceil(Math.max(10,...h.map(L=>e.measure(L.text,{size:10.5,weight:400}))))+24,f=!l&&!e.narrow,d=e.wide?na.wide:na.usual,m=l?e.narrow?2:3:1,x=(e.width-u-(f?d+na.gap:0)-(m-1)*c)/m,g=Uv(n,r,a[0]-o[0],a[1]-o[1]),p=l||i.names.length>1?cp.several:cp.one,v=e.height?(e.height-p-Lh-Nh)*g:l?Dh.pair:e.wide?Dh.wide:Dh.one,b=Math.floor(Math.min(x,v,v*g)),w=Math.round(b/g),T=p+w+Lh+Nh,A=L=>({model:L,x:u+L%m*(b+c),y:p+Math.floor(L/m)*T,width:b,height:w,labelled:L%m===0}),y=l?[A(0),A(1),A(Fv)]:[A(0)],S=Ih(n,o[0],a[0],Math.max(2,Math.min(6,Math.round(b/52)))),O=y.at(-1).y+w+Lh+Nh,_=f?Ov(e,u+b,d,T):kv(e,y,O,u,b,l),R=i.grid?Math.min(b/i.grid.xs.length,w/i.grid.ys.length):Math.sqrt(b*w/Math.max(1,i.n));return{width:e.width,planes:y,from:o,to:a,ticks:[S,h],edges:i.grid?s:null,pitch:R,..._,height:Math.ceil(Math.max(O,_.profile.y+_.profile.height,_.card.y+_.card.height))}}var Vr=(i,t,e)=>({x:i,y:t+22,width:e,height:Dv});function Ov(i,t,e,n){let r=Math.min(i.width-e,t+2*na.gap),s=ki+gr+6,o={x:r,y:s,width:e,height:i.card},a=n-(s+o.height+22),l=Math.min(170,Math.max(ia.height,a));return{bars:[Vr(r,0,e)],scale:{x:r,y:ki,width:e,height:gr},card:o,profile:{x:r,y:s+o.height+22,width:e,height:l}}}function kv(i,t,e,n,r,s){let o=t.at(-1),a=e+6,l=i.width;if(i.narrow&&s){let d=o.x+r+22,m=l-d,x=o.y-6,g={x:0,y:Math.max(e,x+2*ki+gr)+6,width:l,height:i.card};return{bars:[Vr(d,x,m),Vr(d,x+ki,m)],scale:{x:d,y:x+2*ki,width:m,height:gr},card:g,profile:{x:0,y:g.y+g.height+14,width:l,height:ia.height}}}if(i.narrow){let d={x:0,y:a+ki+gr,width:l,height:i.card};return{bars:[Vr(n,a,l-n)],scale:{x:n,y:a+ki-6,width:l-n,height:gr},card:d,profile:{x:0,y:d.y+d.height+14,width:l,height:ia.height}}}let c=t[1].x+r-n,h=Math.min(c*.58,380),u=a+ki+10,f={x:0,y:u,width:o.x-Fh.usual,height:Math.max(i.card,ia.height)};return{bars:[Vr(n,a,h),Vr(o.x,a,r)],scale:{x:n+h+24,y:a+10,width:c-h-24,height:gr},card:f,profile:{x:o.x,y:u,width:r,height:f.height}}}function Uv(i,t,e,n){let r=e/n;return i.unit===t.unit&&r>.4&&r<2.5?r:1}function hp(i,t,{low:e,high:n,periodic:r}){if(!i)return[Math.min(e,...t),Math.max(n,...t)];if(i.length===1)return[e,n];let s=i.slice(1).map((l,c)=>(l+i[c])/2),o=i.length,a=(l,c,h)=>{let u=Math.abs(l-c),f=Math.abs(l-h);return!r&&f>.02*u&&f<=u?h:l+(l-c)/2};return[a(i[0],i[1],e),...s,a(i[o-1],i[o-2],n)]}var Ke=({from:i,to:t},e,n)=>e.x+(n-i[0])/(t[0]-i[0])*e.width,Je=({from:i,to:t},e,n)=>e.y+e.height-(n-i[1])/(t[1]-i[1])*e.height;var ra={narrow:15,usual:17,pair:24},dp=.085,Bv=.47,zv=.35,Vv=.95,Gv=1.6;function Oh(i,t,e){let n=t.planes[0],r=Array.from({length:i.n},(l,c)=>c),{grid:s}=i;if(s){let l=fp(s.xs.map(h=>Ke(t,n,h)-n.x),e,n.width),c=fp(s.ys.map(h=>Je(t,n,h)-n.y),e,n.height);return{points:r.filter(h=>l.kept.has(s.column[h])&&c.kept.has(s.row[h])),room:Math.min(l.room,c.room)}}let o=Math.max(e,.8*t.pitch),a=[];for(let l of r){let c=Ke(t,n,i.x[l]),h=Je(t,n,i.y[l]);a.every(([,u,f])=>Math.hypot(c-u,h-f)>=o)&&a.push([l,c,h])}return{points:a.map(([l])=>l),room:o}}function fp(i,t,e){let n=i.length>>1,r=[n];for(let l of[1,-1]){let c=i[n];for(let h=n+l;h>=0&&h<i.length;h+=l)Math.abs(i[h]-c)>=.95*t&&(r.push(h),c=i[h])}let s=r.map(l=>i[l]).sort((l,c)=>l-c),o=Math.min(e,...s.slice(1).map((l,c)=>l-s[c])),a=r.filter(l=>Math.min(i[l],e-i[l])>=zv*o);return{kept:new Set(a.length>1?a:r),room:o}}var Hv=({from:i,to:t},{width:e,height:n})=>[e/(t[0]-i[0]),-n/(t[1]-i[1])];function xr(i,t,e,n,{most:r,least:s,along:o,across:a},l){let[c,h]=Hv(t,e);return{x:Ke(t,e,i.x[n]),y:Je(t,e,i.y[n]),a:[o[0]*r*l*c,o[1]*r*l*h],b:[a[0]*s*l*c,a[1]*s*l*h]}}function kh({a:i,b:t}){let e=Math.hypot(i[0]+t[1],i[1]-t[0]),n=Math.hypot(i[0]-t[1],i[1]+t[0]);return(e+n)/2}function ks(i){let t=Math.sqrt(i.magnification);return{...i,most:i.most/t,least:i.least/t}}function pp(i,t){let e=i.map(kh).filter(Number.isFinite).sort((r,s)=>r-s),n=Math.min(e.at(-1)??0,Gv*(e[Math.floor(Vv*e.length)]??0));return n?Bv*t/n:0}function sa({x:i,y:t,a:e,b:n}){let r=h=>h.toFixed(2),s=(h,u)=>`${r(i+u*h[0])} ${r(t+u*h[1])}`,o=Math.hypot(...e),a=Math.hypot(...n),l=.5522847;if(!(o+a>0))return"";let c=(h,u)=>`${r(i+h*e[0]+u*n[0])} ${r(t+h*e[1]+u*n[1])}`;return`M${s(e,1)}C${c(1,l)} ${c(l,1)} ${s(n,1)}C${c(-l,1)} ${c(-1,l)} ${s(e,-1)}C${c(-1,-l)} ${c(-l,-1)} ${s(n,-1)}C${c(l,-1)} ${c(1,-l)} ${s(e,1)}z`}function Xn(i,t,e,n){let r=o=>o.toFixed(2),s=o=>`M${o.map(([a,l])=>`${r(t+a*n)} ${r(e+l*n)}`).join("L")}z`;switch(i){case"square":return s([[-.9,-.9],[.9,-.9],[.9,.9],[-.9,.9]]);case"triangle":return s([[0,-1.2],[1.1,.8],[-1.1,.8]]);case"diamond":return s([[0,-1.25],[1.25,0],[0,1.25],[-1.25,0]]);default:return`M${r(t-n)} ${r(e)}a${r(n)} ${r(n)} 0 1 0 ${r(2*n)} 0a${r(n)} ${r(n)} 0 1 0 ${r(-2*n)} 0z`}}function Ui(i,t,e,n){let r=e===t?1.2:1.7;return st("svg",{viewBox:"0 0 14 14",width:n,height:n,"aria-hidden":"true"},st("path",{d:Xn(i,7,7,e===t?4.8:4.5),fill:e,stroke:t,"stroke-width":r}))}function Uh(i){let t="var(--rg-ink2)",e=i==="null"?"4 3":"none";return st("svg",{width:22,height:10,"aria-hidden":"true"},st("path",{d:"M0 0H22V10H0z",fill:t,opacity:i==="null"?.13:.22}),st("path",{d:"M0 5H22",fill:"none",stroke:t,"stroke-width":i==="null"?1.1:1.5,"stroke-dasharray":e}))}function mp(){let i={fill:"none",stroke:"var(--rg-ink2)"};return st("svg",{width:26,height:11,role:"img","aria-label":"marked by two slanted strokes"},st("path",{...i,d:"M0 5.5H10M16 5.5H26","stroke-width":2.4}),st("path",{...i,d:"M9.5 10.5L12.5 .5M13.5 10.5L16.5 .5","stroke-width":1.4}))}var Bh=Math.SQRT1_2,Wv={narrow:{cell:44,label:10.5,most:96},usual:{cell:56,label:11.5,most:150},wide:{cell:78,label:12,most:190}},$v={narrow:1/0,usual:600,wide:760},gp={least:110,most:180},xp=9,yp=150,Gr={head:20,line:17.5,rest:56};function Bi(i,t,e){if(e(i)<=t)return i;let n=[...i];for(let r=n.length-1;r>1;r--){let s=Math.ceil(r/2),o=`${n.slice(0,s).join("")}…${n.slice(n.length-r+s).join("")}`;if(e(o)<=t)return o}return`${n[0]??""}…`}function bp(i,t){let{names:e,groups:n}=i.rows,{names:r,groups:s}=i.columns,o=24+(i.has("null")?20:0),a=o+10+18+(i.hasGaps?18:0)+16,l=t.narrow?"narrow":t.wide?"wide":"usual",c=Wv[l],h=t.narrow?t.width:t.wide?300:216,u=t.narrow?.27*t.width:c.most,f=(ct,ht,Lt=600)=>Math.max(0,...ct.map(re=>t.measure(re,{size:ht,weight:Lt}))),d=ct=>ct&&ct.some(Boolean)?Xv(ct):null,m=d(n),x=d(s),g=t.narrow?.2*t.width:150,p=m?16+Math.min(g,f(m.map(ct=>ct.text),11)):0,v=0,b=c.cell;for(let ct=0;ct<3;ct++){let ht=vp(b,c.label).size;v=Math.min(u,f(e,ht))+8;let Lt=t.width-v-p-(t.narrow?0:h+34),re=Math.min($v[l],t.height?t.height-.7*Math.min(u,f(r,ht))-20:1/0),Pt=Math.min(Lt/r.length,re/Math.max(e.length,r.length),c.cell);b=Math.max(2,Math.floor(Pt*t.ratio)/t.ratio)}let{size:w,every:T}=vp(b,c.label);v=Math.min(u,f(e,w))+8;let A=(ct,ht,Lt)=>({texts:ct.map(re=>Bi(re,u,Pt=>t.measure(Pt,{size:w,weight:600}))),size:w,every:Lt,turn:ht}),y=A(e,"level",T),S=f(r,w)<=b-6?"level":b>=1.45*w?"slanted":"upright",O=A(r,S,S==="level"?1:T),_=f(O.texts,O.size),R=S==="level"?w+10:S==="slanted"?Bh*(_+w)+8:_+8+2,L=m&&_p(m,"level",b,ct=>Bi(ct,g,ht=>t.measure(ht,{size:11,weight:600})),p),D=x&&qv(x,b,t,g),I=Math.max(v,S==="slanted"?Bh*_-b/2+4:0),B=t.narrow?0:Math.max(0,t.width-h-34-I-r.length*b-p),H=I+Math.floor(Math.min(B/2,yp)),U=b>=14?1:0,tt=(t.narrow?a:0)+(D?.depth??0)+4,W=tt+e.length*b+R,Y=t.narrow?{x:0,y:0,width:h}:{x:Math.min(t.width-h,H+r.length*b+p+34+2*yp),y:x?0:tt-2,width:h},et=t.narrow?{x:0,y:W+8,width:t.width}:{x:Y.x,y:Y.y+a,width:h},St=2*Gr.head+Math.ceil((1+t.beside)/2)*Gr.line+Gr.rest,dt=Math.ceil(Math.max(W,t.narrow?W+St:Y.y+a+190)),X=et.y+4*Gr.head+(1+t.beside)*Gr.line+Gr.rest,rt=tt+e.length*b-X,vt=t.narrow||rt<gp.least||r.length<3?null:{x:Y.x,y:X,width:Y.width,height:Math.min(gp.most,rt)};return{width:t.width,height:dt,x:H,y:tt,cell:b,gap:U,rows:e.length,columns:r.length,rowLabels:y,columnLabels:O,rowGroups:L,columnGroups:D,panel:Y,bar:{x:Y.x,y:Y.y+o,width:Y.width,height:10},card:et,profile:vt}}function vp(i,t){let e=Math.max(1,Math.ceil((xp+.2)/i));return{size:Math.max(xp,Math.min(t,e*i-.8)),every:e}}function Xv(i){let t=[];return i.forEach((e,n)=>{let r=t.at(-1);r&&r.text===e?r.to=n:t.push({text:e,from:n,to:n})}),t}function _p(i,t,e,n,r){let s=-1/0;return{brackets:i.filter(a=>a.text).map(a=>{let l=e*(a.from+a.to+1)/2,c=l>=s;return c&&(s=l+11+2),{...a,text:n(a.text),shown:c}}),turn:t,depth:r}}function qv(i,t,e,n){let r=h=>e.measure(h,{size:11,weight:600});if(i.every(h=>r(h.text)<=t*(h.to-h.from+1)-6))return{brackets:i.filter(h=>h.text).map(h=>({...h,shown:!0})),turn:"level",depth:29};let o=h=>Bi(h,e.narrow?Math.min(n,70):n,r),a=Math.max(...i.map(h=>r(o(h.text)))),l=_p(i,"slanted",t,o,12+Bh*(a+11)+2),c=-1/0;for(let h of l.brackets){let u=t*(h.from+h.to+1)/2;h.shown=u>=c,h.shown&&(c=u+1.45*11)}return l}var Yv=11,jv=5,Kv=2,Jv=[0,0,0],Zv=[1,1,1],Qv=.179;function wp(i,t,e){let{width:n,height:r}=t.geometry;i.width=Math.round(n*e),i.height=Math.round(r*e);let s=i.getContext("2d");s&&(s.setTransform(e,0,0,e,0,0),s.fillStyle=lt(t.theme.paper),s.fillRect(0,0,n,r),tb(s,t,e),nb(s,t),ib(s,t))}function Mp(i){return Array.from({length:256},(t,e)=>Wn(e/255,i))}function tb(i,{matrix:t,slice:e,span:n,geometry:r,theme:s,family:o},a){let{x:l,y:c,cell:h,gap:u}=r,f=Mp(s.name==="dark"),d=f.map(lt),m=p=>Math.round(p*a)/a,x=h-u,g=eb(i,t,e,h,o);i.textAlign="center",i.textBaseline="middle",t.each(e,(p,v,b)=>{let w=m(l+v*h),T=m(c+p*h);if(Number.isNaN(b))return zh(i,w,T,x,s);let A=Math.round(255*dr(n,b));i.fillStyle=d[A],i.fillRect(w,T,x,x),g&&(i.fillStyle=lt(ap(f[A])>Qv?Jv:Zv),i.fillText(Th(b),w+x/2,T+x/2+.5))})}function eb(i,t,e,n,r){if(i.font=`500 ${Yv}px ${r}`,n<26)return!1;let s=0;return t.each(e,(o,a,l)=>{Number.isNaN(l)||(s=Math.max(s,i.measureText(Th(l)).width))}),s<=n-jv}function zh(i,t,e,n,{ink2:r}){i.save(),i.beginPath(),i.rect(t,e,n,n),i.clip(),i.globalAlpha=.4,i.strokeStyle=lt(r),i.lineWidth=.8,i.beginPath();let s=Math.max(3,Math.min(6,n/3));for(let o=s/2;o<2*n;o+=s)i.moveTo(t+o-n,e+n),i.lineTo(t+o,e);i.stroke(),i.restore()}function nb(i,{geometry:t,theme:e}){i.fillStyle=lt(e.paper);let n=(Kv+t.gap)/2,r=s=>(s?.brackets??[]).flatMap(o=>[o.from,o.to+1]);for(let s of new Set(r(t.columnGroups)))s>0&&s<t.columns&&i.fillRect(t.x+s*t.cell-n-t.gap/2,t.y,2*n,t.rows*t.cell);for(let s of new Set(r(t.rowGroups)))s>0&&s<t.rows&&i.fillRect(t.x,t.y+s*t.cell-n-t.gap/2,t.columns*t.cell,2*n)}function ib(i,{geometry:{bar:t},theme:e}){let n=i.createLinearGradient(t.x,0,t.x+t.width,0),r=Mp(e.name==="dark");for(let s=0;s<256;s+=15)n.addColorStop(s/255,lt(r[s]));i.fillStyle=n,i.beginPath(),i.roundRect(t.x,t.y,t.width,t.height,2),i.fill()}var rb=2;function Ep(i,t,e,n,r,s,o){let a=[],l=t.planes[0];for(let c of n)for(let h of e)for(let u of r){if(!i.isWhole(h,c,u))continue;let f=i.stretch(h,c,u);a.push(xr(i,t,l,u,o?ks(f):f,1))}return pp(a,s)}function Vh(i,t,e){let{width:n,height:r}=t.geometry;i.width=Math.round(n*e),i.height=Math.round(r*e);let s=i.getContext("2d",{willReadFrequently:!0});if(s){s.setTransform(e,0,0,e,0,0),s.fillStyle=lt(t.theme.paper),s.fillRect(0,0,n,r);for(let o of t.geometry.planes)s.save(),s.beginPath(),s.rect(o.x,o.y,o.width,o.height),s.clip(),o.model===rb?ob(s,t,o,e):sb(s,t,o,e),s.restore();t.geometry.bars.forEach((o,a)=>ab(s,o,a===0?t.span:t.pairSpan,t.theme))}}function sb(i,t,e,n){let{fields:r,layer:s,models:o,colour:a,span:l,theme:c,geometry:h}=t,u=o[e.model],f=ta(l,c),d=r.field(a,s,u);Tp(i,t,e,d,l,f,n);for(let m of t.points)r.isWhole(u,s,m)&&Ap(i,xr(r,h,e,m,r.stretch(u,s,m),t.scale),c.ink,c.paper)}function ob(i,t,e,n){let{fields:r,layer:s,models:o,pairSpan:a,theme:l,geometry:c}=t,[h,u]=o,f=ta(a,l),d=r.field(t.between,s,h,u),m=t.between==="spectral_ratio",x=l.name==="dark",g=d.map((p,v)=>r.reasonOfPair(h,u,s,v)?NaN:p);Tp(i,t,e,g,a,f,n);for(let p of t.pairPoints)!r.isWhole(h,s,p)||!r.isWhole(u,s,p)||[h,u].forEach((v,b)=>{let w=r.stretch(v,s,p),T=xr(r,c,e,p,m?ks(w):w,t.pairScale);Ap(i,T,cr(b,x),null,b===1)})}function Tp(i,t,e,n,r,s,o){let{fields:a,geometry:l,theme:c}=t,h=s.map(lt),{grid:u}=a,f=m=>Math.round(m*o)/o,d=m=>Math.round(255*pr(r,m));if(u){let m=l.edges[0].map(g=>f(Ke(l,e,g))),x=l.edges[1].map(g=>f(Je(l,e,g)));for(let g=0;g<u.ys.length;g++)for(let p=0;p<u.xs.length;p++){let v=u.at[g*u.xs.length+p],b=v<0?NaN:n[v],w=m[p],T=x[g+1],A=m[p+1]-w,y=x[g]-T;if(Number.isNaN(b)){Sp(i,w,T,A,y,c);continue}i.fillStyle=h[d(b)],i.fillRect(w,T,A,y)}}else{i.fillStyle=lt(Ne(c.paper,c.ink,.04)),i.fillRect(e.x,e.y,e.width,e.height);let m=Math.max(2.5,.42*l.pitch);n.forEach((x,g)=>{let p=Ke(l,e,a.x[g]),v=Je(l,e,a.y[g]);i.save(),i.beginPath(),i.arc(p,v,m,0,2*Math.PI),Number.isNaN(x)?(i.clip(),Sp(i,p-m,v-m,2*m,2*m,c)):(i.fillStyle=h[d(x)],i.fill(),i.strokeStyle=lt(c.paper),i.stroke()),i.restore()})}}function Sp(i,t,e,n,r,s){i.fillStyle=lt(s.paper),i.fillRect(t,e,n,r),i.save(),i.beginPath(),i.rect(t,e,n,r),i.clip(),zh(i,t,e,Math.max(n,r),s),i.restore()}function Ap(i,{x:t,y:e,a:n,b:r},s,o,a=!1){i.save(),i.beginPath(),i.transform(n[0],n[1],r[0],r[1],t,e),i.arc(0,0,1,0,2*Math.PI),i.restore(),o&&(i.globalAlpha=.8,i.fillStyle=lt(o),i.fill()),i.globalAlpha=o?.6:1,i.strokeStyle=lt(s),i.lineWidth=o?.9:1.4,i.setLineDash(a?[3.4,2.2]:[]),i.stroke(),i.setLineDash([]),i.globalAlpha=1}function ab(i,{x:t,y:e,width:n,height:r},s,o){let a=i.createLinearGradient(t,0,t+n,0),l=ta(s,o);for(let c=0;c<256;c+=15)a.addColorStop(c/255,lt(l[c]));i.fillStyle=a,i.beginPath(),i.roundRect(t,e,n,r,2),i.fill()}var li=(i,t)=>lt(cr(i,t));var lb=24,cb=18,oa=34,hb={spectral_ratio:["MSA distance","by layer, ± s.e."],log_scale:["Log scale","by layer, ± s.e."],magnification:["Magnification","mean by layer"],anisotropy:["Anisotropy","mean by layer"]};function Rp(i){let{fields:t,models:e,geometry:{profile:n},measure:r,lit:s}=i,o=t.layers,a=fb(i),l=o.map((T,A)=>t.mean(a,A,e[0],e[1])),c=l.flatMap(({value:T,error:A})=>Number.isNaN(T)?[]:[T-(A||0),T+(A||0)]);if(o.length<2||!c.length)return[];let h=pb(a,c),u=n.y+n.height-cb,f=n.y+lb,d=n.width-oa,m=T=>db(n,o.length,T),x=T=>u-pr(h,T)*(u-f),[g,p]=hb[a],v=[$e(g,{x:n.x,y:n.y+11,size:12,weight:600,fill:"var(--rg-ink)"})];v.push($e(p,{x:n.x+r(g,{size:12,weight:600})+6,y:n.y+11,size:11}));for(let T of ea(h,4)){let A=x(T.value);v.push(ze(`M${n.x} ${A.toFixed(1)}h${d}`,{stroke:"var(--rg-hair)","stroke-width":1}),$e(T.text,{x:n.x+d+6,y:A+3.6}))}let b=s.layer??i.layer;v.push(ze(`M${m(b).toFixed(1)} ${f-2}V${u}`,{stroke:"var(--rg-ink2)","stroke-width":1,opacity:.7}));let w=l.map(({value:T},A)=>Number.isNaN(T)?"":`${m(A).toFixed(1)} ${x(T).toFixed(1)}`);return v.push(ze(w.reduce((T,A,y)=>A?`${T}${y&&w[y-1]?"L":"M"}${A}`:T,""),{stroke:"var(--rg-ink)","stroke-width":1.5})),l.forEach(({value:T,error:A},y)=>{if(Number.isNaN(T))return;let S=y===i.layer;A>0&&v.push(ze(`M${m(y).toFixed(1)} ${x(T-A).toFixed(1)}V${x(T+A).toFixed(1)}`,{stroke:"var(--rg-ink)","stroke-width":1.5})),v.push(st("circle",{cx:m(y).toFixed(1),cy:x(T).toFixed(1),r:S?4.6:y===b?4:2.9,fill:"var(--rg-ink)",stroke:"var(--rg-paper)","stroke-width":S?2:1.2}))}),[...v,...ub(i,n,d,m,b)]}function ub({fields:{layers:i},measure:t},e,n,r,s){let o={size:10.5,weight:400},a=e.y+e.height-4,l=i.length-1,c=d=>Bi(i[d],n*.55,m=>t(m,o)),h=d=>{let m=t(c(d),{...o,weight:600})/2,x=Math.min(Math.max(r(d),e.x+m),e.x+n-m);return[x-m,x+m]},u=h(s);return[...[0,l].filter(d=>d!==s).filter(d=>h(d)[1]+8<u[0]||h(d)[0]-8>u[1]),s].map(d=>$e(c(d),{x:(h(d)[0]+h(d)[1])/2,y:a,anchor:"middle",weight:d===s?600:400,fill:d===s?"var(--rg-ink)":"var(--rg-ink2)"}))}var fb=({models:i,colour:t,between:e})=>i.length>1?e:t,db=(i,t,e)=>i.x+6+e/Math.max(1,t-1)*(i.width-oa-12);function Cp(i,t,e,n){return t<2||e<i.x-6||e>i.x+i.width-oa+8||n<i.y||n>i.y+i.height?null:Math.max(0,Math.min(t-1,Math.round((e-i.x-6)/(i.width-oa-12)*(t-1))))}function pb(i,t){let e=Math.min(...t),n=Math.max(...t);return i==="spectral_ratio"?{low:0,high:Math.max(n*1.05,.05),log:!1,ramp:"grey"}:i==="log_scale"?{low:Math.min(0,e),high:Math.max(0,n,e+.1),log:!1,ramp:"grey"}:{low:e/1.15,high:n*1.15,log:!0,ramp:"grey"}}var Gh=10.5,Us=2,mb={magnification:"Magnification",anisotropy:"Anisotropy",spectral_ratio:"Spectral ratio",log_scale:"Log scale"},Pp={magnification:"of area",anisotropy:"most / least stretch",spectral_ratio:"difference of shape",log_scale:"difference of size"};function $e(i,{x:t,y:e,size:n=Gh,weight:r=400,fill:s="var(--rg-ink2)",anchor:o="start",turn:a=0}){let l=a?`rotate(${a} ${t.toFixed(1)} ${e.toFixed(1)})`:null;return st("text",{x:t.toFixed(1),y:e.toFixed(1),"font-size":n,"font-weight":r,fill:s,"text-anchor":o,transform:l},i)}var ze=(i,t)=>st("path",{d:i,fill:"none",...t});function Dp(i){let{geometry:t,span:e,pairSpan:n}=i;return[...t.planes.flatMap(r=>[...xb(i,r),...gb(i,r)]),...Lp(i,t.bars[0],e,i.colour),...n?Lp(i,t.bars[1],n,i.between):[],...yb(i)]}function Fp(i){let{geometry:{planes:t,bars:e},lit:{point:n,chosen:r},span:s,pairSpan:o}=i,a=r.flatMap(l=>t.flatMap(c=>Sb(i,c,l)));return n!==null&&(a.push(...t.flatMap(l=>_b(i,l,n)),...Np(i,e[0],s,i.colour,n)),o&&a.push(...Np(i,e[1],o,i.between,n))),[...a,...Rp(i)]}function gb({fields:i,models:t,theme:e,measure:n,between:r},s){let o=s.y-9,a=e.name==="dark",l=12.5,c=(u,f,d)=>Bi(u,f,m=>n(m,{size:l,weight:d}));if(s.model===Us){let u=(p,v)=>st("path",{d:Xn(si(p),v,o-4.3,4.2),fill:li(p,a),stroke:"none"}),f="compared",d=s.width-44,m=c(f,d,600),x=r==="spectral_ratio"?"same area":"",g=n(m,{size:l,weight:600});return[u(0,s.x+5),u(1,s.x+19),$e(m,{x:s.x+31,y:o,size:l,weight:600,fill:"var(--rg-ink)"}),...x&&g+100<s.width?[$e(x,{x:s.x+s.width,y:o,size:11,anchor:"end"})]:[]]}if(t.length<2&&i.names.length<2)return[];let h=li(s.model,a);return[st("path",{d:Xn(si(s.model),s.x+5,o-4.3,4.6),fill:h,stroke:"none"}),$e(c(i.label(t[s.model]),s.width-18,600),{x:s.x+16,y:o,size:l,weight:600,fill:h})]}var Ip=({name:i,unit:t,periodic:e})=>`${i.replaceAll("_"," ")}${t?` (${t})`:""}${e?" ↻":""}`;function xb({fields:i,geometry:t,measure:e},n){let[r,s]=i.raw.axes,{x:o,y:a,width:l,height:c}=n,h=a+c,u={stroke:"var(--rg-ink2)","stroke-width":1,opacity:.75},f=[ze(`M${o-.5} ${a-.5}h${l+1}v${c+1}h${-l-1}z`,{stroke:"var(--rg-ink2)","stroke-width":.75,opacity:.45})],d=(x,g)=>{let p=e(g,{size:Gh,weight:400})/2,v=t.planes.length>1?4:p;return Math.min(Math.max(x,o+p-v),o+l-p+v,t.width-p)};for(let x of t.ticks[0]){let g=Ke(t,n,x.value);f.push(ze(`M${g.toFixed(1)} ${h+1}v3`,u),$e(x.text,{x:d(g,x.text),y:h+15,anchor:"middle"}))}for(let x of t.ticks[1]){let g=Je(t,n,x.value);f.push(ze(`M${o-4} ${g.toFixed(1)}h3`,u)),n.labelled&&f.push($e(x.text,{x:o-8,y:g+3.6,anchor:"end"}))}let m=(x,g)=>Bi(x,g,p=>e(p,{size:11,weight:400}));return f.push($e(m(Ip(r),l),{x:o+l/2,y:h+31,size:11,anchor:"middle"})),n.labelled&&f.push($e(m(Ip(s),c),{x:10,y:a+c/2,size:11,anchor:"middle",turn:-90})),f}function Lp({measure:i},t,e,n){let r=h=>t.x+pr(e,h)*t.width,s=t.y-8,o=mb[n],a=[$e(o,{x:t.x,y:s,size:12,weight:600,fill:"var(--rg-ink)"})],l=t.x+i(o,{size:12,weight:600})+6;l+i(Pp[n],{size:11,weight:400})<=t.x+t.width&&a.push($e(Pp[n],{x:l,y:s,size:11}));let c=-1/0;for(let h of ea(e,Math.max(3,Math.round(t.width/56)))){let u=r(h.value),f=i(h.text,{size:Gh,weight:400})/2,d=Math.min(Math.max(u,t.x+f),t.x+t.width-f);d-f<c||(c=d+f+6,a.push(ze(`M${u.toFixed(1)} ${t.y+t.height}v3`,{stroke:"var(--rg-ink2)","stroke-width":1}),$e(h.text,{x:d,y:t.y+t.height+14,anchor:"middle"})))}return a}function Np({fields:i,layer:t,models:e,theme:n},r,s,o,a){let l=o==="magnification"||o==="anisotropy",c=n.name==="dark";return(l?e:e.slice(0,1)).flatMap((h,u)=>{let f=i.field(o,t,h,e[1])[a];if(!Number.isFinite(f))return[];let d=`M${(r.x+pr(s,f)*r.width).toFixed(1)} ${r.y-3}v${r.height+6}`,m=l&&e.length>1?li(u,c):"var(--rg-ink)";return[ze(d,{stroke:"var(--rg-paper)","stroke-width":5}),ze(d,{stroke:m,"stroke-width":2.2})]})}function yb({fields:i,geometry:t,scale:e,measure:n}){let{scale:r}=t,s=t.planes[0],o=vb(i),a=xr(i,t,s,0,Ri(o,o),e),l=kh(a);if(!(l>0))return[];let c=bb(10.5/l),h=r.x+15,u=r.y+r.height/2,f={x:h,y:u,a:[a.a[0]*c,a.a[1]*c],b:[a.b[0]*c,a.b[1]*c]},d=r.x+r.width-(h+24),m=g=>n(g,{size:11,weight:400})<=d,x=[`${i.raw.reference.label}, stretched by ${mr(c)}`,"long axis: stretched most"].map((g,p)=>p||m(g)?g:`stretch ${mr(c)}`).filter(m);return[ze(sa(f),{stroke:"var(--rg-ink)","stroke-width":1.15,fill:"var(--rg-track)"}),...x.map((g,p)=>$e(g,{x:h+24,y:u-2+15*p,size:11,fill:p?"var(--rg-ink2)":"var(--rg-ink)"}))]}function vb({reference:i,n:t}){return i?[0,1,2].map(e=>Array.from({length:t},(n,r)=>i[3*r+e]).reduce((n,r)=>n+r,0)/t):[1,0,1]}function bb(i){let t=10**Math.floor(Math.log10(i));return t*[1,2,5,10].reduce((e,n)=>Math.abs(Math.log(n*t/i))<Math.abs(Math.log(e*t/i))?n:e)}function _b(i,t,e){let{fields:n,geometry:r,models:s,layer:o,theme:a}=i,l=a.name==="dark",c=Ke(r,t,n.x[e]),h=Je(r,t,n.y[e]),u=t.model===Us?s:[s[t.model]],f=u.every(x=>n.isWhole(x,o,e)),d=[ze(`M${c.toFixed(1)} ${t.y+t.height}v4M${t.x} ${h.toFixed(1)}h-4`,{stroke:"var(--rg-ink)","stroke-width":2}),...Mb(c,h,Math.max(7,wb(i)/2+1))];if(!f)return d;let m=t.model===Us&&i.between==="spectral_ratio";return u.forEach(x=>{let g=n.stretch(x,o,e),p=xr(n,r,t,e,m?ks(g):g,t.model===Us?i.pairScale:i.scale),v=t.model===Us?li(s.indexOf(x),l):"var(--rg-ink)";d.push(ze(sa(p),{stroke:"var(--rg-paper)","stroke-width":3.6}),ze(sa(p),{stroke:v,"stroke-width":1.8}))}),d}var wb=({geometry:{pitch:i,edges:t}})=>t?i:Math.min(i,24);function Mb(i,t,e){let n=`M${(i-e).toFixed(1)} ${(t-e).toFixed(1)}h${2*e}v${2*e}h${-2*e}z`;return[ze(n,{stroke:"var(--rg-paper)","stroke-width":3.6,"stroke-linejoin":"round"}),ze(n,{stroke:"var(--rg-ink)","stroke-width":1.6,"stroke-linejoin":"round"})]}function Sb({fields:i,geometry:t},e,n){let r=Ke(t,e,i.x[n]),s=Je(t,e,i.y[n]),o={cx:r.toFixed(1),cy:s.toFixed(1),r:3.4};return[st("circle",{...o,fill:"var(--rg-ink)",stroke:"var(--rg-paper)","stroke-width":2.2})]}var aa=" ";function $h({fields:i,layer:t,models:[e,n]}){let r=[`layer ${i.layers[t]}`,i.raw.subtitle];if(n!==void 0){let s=i.mean("spectral_ratio",t,e,n),o=i.mean("log_scale",t,e,n);r.push(`MSA distance ${Wh(s.value,s.error)}`,`log scale ${Wh(o.value,o.error)}`)}else r.push(`magnification ${qn(i.mean("magnification",t,e).value)} (geometric mean)`,`anisotropy ${qn(i.mean("anisotropy",t,e).value)}`);return r.filter(Boolean).join(" · ")}var Wh=(i,t)=>Number.isNaN(i)?ge:`${le(i)}${aa}±${aa}${t<.001?"<0.001":le(t)}`,qn=i=>Number.isNaN(i)?ge:mr(i);function kp({fields:i,layer:t,models:e,between:n}){let{facts:r,notes:s,points:o}=i.raw,a=[{text:`Ellipses: circles of ${i.raw.reference.label} as the layer stretches them`,bold:!0},{text:", all of a layer at one scale."}],l=e.map(h=>Array.from({length:i.n},(u,f)=>f).filter(u=>!i.isWhole(h,t,u)).length);Math.max(...l)&&a.push({text:` ${l.join(" and ")} of ${i.n} points`,bold:!0},{text:" without an ellipse (hatched): their metric has not full rank."}),e.length>1&&(a.push({text:" MSA compares shapes only",bold:!0},{text:": a factor c(p) between the metrics, also one that changes from point to point, is invisible to it; the log scale has it."}),n==="spectral_ratio"&&a.push({text:" Compared ellipses have the same area; dashed: the second network."}),a.push({text:o.sampled?" ± is the standard error over the points.":" ± is the spread over the points as a standard error; a grid is no sample."}));for(let h of[...r,...s])a.push({text:` ${h.replaceAll(" %",`${aa}%`)}`});return a}var Eb=({name:i,unit:t},e)=>`${i.replaceAll("_"," ")} ${le(e)}${t?`${aa}${t}`:""}`,Up=(i,t)=>i.raw.axes.map((e,n)=>Eb(e,(n?i.y:i.x)[t])).join(", "),Tb=({raw:i},t)=>i.points.ids[t].startsWith(`${i.axes[0].name}=`)?"":i.points.ids[t],Op=([i,t])=>`(${[i,t].map(e=>Math.abs(e)<.005?0:e).map(e=>Math.abs(e)>=100?Me(e):e.toFixed(2)).join(", ").replaceAll("-","−")})`;function Ab({raw:{thumbnails:i}},t,e){if(!i)return null;let n=P("span",{class:"rg-thumb",role:"img"});if(t===null&&(n.style.visibility="hidden"),t===null)return n;let r=(s,o)=>o>1?`${100*s/(o-1)}%`:"0";return n.style.backgroundImage=`url("${e}")`,n.style.backgroundSize=`${100*i.columns}% ${100*i.rows}%`,n.style.backgroundPosition=`${r(t%i.columns,i.columns)} ${r(Math.floor(t/i.columns),i.rows)}`,n}function Bp({raw:{thumbnails:i}}){if(!i?.png)return"";let t=or(i.png),e=[];for(let n=0;n<t.byteLength;n+=8192)e.push(String.fromCharCode(...new Uint8Array(t.buffer,t.byteOffset+n,Math.min(8192,t.byteLength-n))));return`data:image/png;base64,${btoa(e.join(""))}`}function la({fields:i,layer:t,models:e},n){let r=a=>e.map(a),s=a=>i.isWhole(a,t,n);if(n===null)return[["magnification",...r(a=>qn(i.mean("magnification",t,a).value))],["anisotropy",...r(a=>qn(i.mean("anisotropy",t,a).value))],["full rank",...r(a=>`${i.mean("magnification",t,a).n} of ${i.n}`)]];let o=a=>i.stretch(a,t,n);return[["magnification",...r(a=>s(a)?qn(o(a).magnification):ge)],["most stretched",...r(a=>s(a)?`${qn(o(a).most)} ${Op(o(a).along)}`:ge)],["least stretched",...r(a=>s(a)?`${qn(o(a).least)} ${Op(o(a).across)}`:ge)],["anisotropy",...r(a=>s(a)?qn(o(a).anisotropy):ge)],["rank",...r(a=>i.rank(a,t,n)<=2?`${i.rank(a,t,n)} of 2`:ge)]]}function zp({fields:i,layer:t,models:[e,n]},r){if(n===void 0)return[];let s=l=>{if(r!==null)return le(i.field(l,t,e,n)[r]);let c=i.mean(l,t,e,n);return Wh(c.value,c.error)},o=r===null?i.mean("log_scale",t,e,n).value:i.field("log_scale",t,e,n)[r],a=Number.isNaN(o)?"":` (lengths ×${mr(Math.exp(o))})`;return[[r===null?"MSA distance":"spectral ratio",s("spectral_ratio")],["log scale",s("log_scale")+a]]}function Vp(i,t,e){let{fields:n,layer:r,models:s,dark:o}=i,a=s.length>1,l=t===null?[]:s.map(d=>[n.label(d),n.reason(d,r,t)]).filter(([,d])=>d),c=P("header",{},P("b",{},t===null?`Mean over ${n.n} points`:Up(n,t)),P("small",{},t===null?"":Tb(n,t))),h=a?[P("dt"),...s.map((d,m)=>{let x=P("dd",{class:"rg-name"},Ui(si(m),li(m,o),li(m,o),11),P("b",{},n.label(d)));return x.style.color=li(m,o),x})]:[],u=P("dl",{class:a?"rg-two":""},...h,...la(i,t).flatMap(([d,...m])=>[P("dt",{},d),...m.map(x=>P("dd",{},x))]),...zp(i,t).flatMap(([d,m])=>[P("dt",{},d),P("dd",{class:"rg-wide"},m)])),f=l.map(([d,m])=>a?`${d}: ${m}`:m).join("; ")||(t===null?"Point at the plane to read one stimulus; a click selects it.":"");return[c,P("div",{class:"rg-both"},u,Ab(n,t,e)),P("footer",{},f)]}function Xh(i,t){let{fields:e,models:n}=i,r=la(i,t).map(([s,...o])=>`${s} ${o.map((a,l)=>n.length>1?`${e.label(n[l])} ${a}`:a).join(", ")}`);return[Up(e,t),...r,...zp(i,t).map(s=>s.join(" "))].join("; ")}var Hh=256;function Gp(i){let{fields:t,layer:e,models:n}=i,{raw:r}=t,s=n.length>1,o=[...r.axes.map(h=>h.name),...n.flatMap(h=>["magnification","anisotropy","rank"].map(u=>s?`${t.label(h)} ${u}`:u)),...s?["spectral ratio","log scale"]:[]],a=h=>[le(t.x[h]),le(t.y[h]),...n.flatMap(u=>[qn(t.field("magnification",e,u)[h]),qn(t.field("anisotropy",e,u)[h]),String(t.rank(u,e,h))]),...s?["spectral_ratio","log_scale"].map(u=>le(t.field(u,e,n[0],n[1])[h])):[]],l=r.points.ids.slice(0,Hh).map((h,u)=>P("tr",{},P("th",{scope:"row"},h),...a(u).map(f=>P("td",{},f)))),c=t.n>Hh?` The first ${Hh} of ${t.n} points.`:"";return P("table",{},P("caption",{},`${r.title||"Metric field"}: ${$h(i)}.${c}`),P("thead",{},P("tr",{},P("td"),...o.map(h=>P("th",{scope:"col"},h)))),P("tbody",{},...l))}var Hp=640,Rb=1240,Cb=3,Pb=400,Ib=26,Lb=17.7,Nb=84,ca="—",Db=2,ha=class{constructor(t,e,n){this.store=t;this.root.append(P("style",{},n),this.#h,this.#x,this.#w),e.add(()=>this.#v()),this.#s(),this.#_(()=>this.#N())}store;root=P("section",{class:"rg rg-field",role:"group"});#t=new rn;#e=P("h3",{class:"rg-title"});#n=P("p",{class:"rg-convention"});#r=P("div",{class:"rg-controls"});#i=Jt(P("canvas",{tabindex:0,role:"img"}));#o=st("g");#c=st("g");#a=st("svg",{class:"rg-over","aria-hidden":"true"},this.#o,this.#c);#g=P("div",{class:"rg-readout","aria-hidden":"true"});#d=P("p",{class:"rg-honesty","aria-live":"polite"});#x=P("div",{class:"rg-unseen"});#w=P("div",{class:"rg-unseen","aria-live":"polite"});#h=P("div",{class:"rg-grid"},P("header",{class:"rg-head"},P("div",{class:"rg-words"},this.#e,this.#n),this.#r),P("div",{class:"rg-main"},P("div",{class:"rg-stage"},this.#i,this.#a,this.#g)),P("footer",{class:"rg-foot"},this.#d));#u=new Map;#f=new fr;#b=null;#l=null;#m=null;#y=0;#E="";#M=null;#p=0;#I=0;#s(){this.store.listen(n=>this.#_(()=>this.#L(n)));let t=this.#i,e=this.#t.listen.bind(this.#t);if(e(t,"pointermove",n=>this.#_(()=>this.#O(this.#B(n)))),e(t,"pointerleave",()=>this.#O(null)),e(t,"blur",()=>this.#O(null)),e(t,"click",n=>this.#G(this.#B(n),n.shiftKey)),e(t,"keydown",n=>{n.ctrlKey||n.metaKey||n.altKey||!this.#z(n)||(n.preventDefault(),n.stopPropagation())}),Li(this.#t,()=>this.#_(()=>this.#P())),typeof ResizeObserver<"u"){let n=new ResizeObserver(()=>this.#_(()=>this.#A()));n.observe(this.root),this.#t.add(()=>n.disconnect())}document.fonts?.ready.then(()=>{this.#f.forget(),this.#_(()=>this.#C())})}#v(){this.#t.run(),cancelAnimationFrame(this.#p),clearTimeout(this.#I),this.#l=this.#m=null,this.root.remove()}#_(t){try{t()}catch(e){this.root.querySelector(".rg-error")?.remove(),this.root.append(Pi(e)),this.#h.hidden=!0,this.root.dataset.drawn="error"}}#L(t){if(t.has("payload"))return this.#N();this.store.fields&&(t.has("theme")&&this.#P(),(t.has("height")||t.has("shown"))&&this.#C(),["layer","shown","colour","between","scale"].some(e=>t.has(e))?(this.#F(),this.#R(!0)):this.#R())}#N(){let{fields:t,error:e}=this.store;if(e)throw e;this.root.querySelector(".rg-error")?.remove(),this.#h.hidden=!1,t&&(this.#M=null,this.#e.textContent=t.raw.title,this.#e.hidden=!t.raw.title,this.root.setAttribute("aria-label",t.raw.title||"Metric field"),this.#b??=vn(this.root,this.store.state.theme),this.#E=Bp(t),this.#D(t),this.#F(),this.#A(),this.#C())}#D(t){let{names:e,layers:n}=t,r=l=>l.map(c=>({value:c,label:c}));this.#u.clear();let s=(l,c)=>(c.element.dataset.trait=l,this.#u.set(l,c),c.element),o=(l,c,h)=>a.push(s(l,ri(c,Object.entries(h).map(([u,f])=>({value:u,label:f})),u=>this.store.set({[l]:u})))),a=[];if(n.length>1&&a.push(s("layer",Ho("Layer",r(n),l=>this.store.go(n.indexOf(String(l)))))),e.length>2){let l=u=>t.label(e.indexOf(u)),c=e.map(u=>({value:u,label:l(u)})),h=u=>f=>{let d=this.store.models.map(m=>e[m]);f===ca?d.splice(1):d[u]=String(f),this.store.set({shown:[...new Set(d)]})};a.push(s("first",ri("Network",c,h(0))),s("second",ri("against",[{value:ca,label:ca},...c],h(1))))}o("colour","Colour",{magnification:"magnification",anisotropy:"anisotropy"}),e.length>1&&o("between","Compare",{spectral_ratio:"shape (spectral ratio)",log_scale:"size (log scale)"}),n.length>1&&o("scale","Scales over",{layer:"this layer",all:"all layers"}),this.#r.replaceChildren(...a,P("span",{class:"rg-icons"},Ci("Reset",Ps,()=>this.#q()),Ci("Save picture",Is,()=>this.#j())))}#T(){let{fields:t,layer:e,models:n,state:r}=this.store;return{fields:t,layer:e,models:n,colour:r.colour,between:r.between,dark:this.#b?.name==="dark"}}#F(){let{fields:t,state:e,models:n}=this.store,r=n.map(o=>t.names[o]),s={layer:t.layers[this.store.layer],first:r[0],second:r[1]??ca,colour:e.colour,between:e.between,scale:e.scale};for(let[o,a]of this.#u)a.show(s[o]);this.#n.textContent=$h(this.#T()),this.#d.replaceChildren(...kp(this.#T()).map(o=>o.bold?P("b",{},o.text):o.text)),clearTimeout(this.#I),this.#I=window.setTimeout(()=>{this.store.fields&&this.#x.replaceChildren(Gp(this.#T()))},Pb),Object.assign(this.root.dataset,{layer:String(s.layer),models:r.join("|"),colour:e.colour,between:e.between,scale:e.scale})}#A(){let t=this.root.clientWidth-(this.root.hasAttribute("data-forced")?40:0);t<=0||t===this.#y||(this.#y=t,this.#P(),this.#C(),this.#U())}#P(){this.#b=vn(this.root,this.store.state.theme),this.#f.use(getComputedStyle(this.root).fontFamily),this.#R(!0)}#C(){let{fields:t,state:e,models:n}=this.store;if(!t||!this.#y)return;let r=this.#y<Hp;this.#l=up(t,n,{width:this.#y,narrow:r,wide:this.#y>=Rb,height:e.height,card:this.#V(r),measure:(c,h)=>this.#f.width(c,h)});let{height:s,card:o}=this.#l,a=this.root.style,l={height:s,"card-x":o.x,"card-y":o.y,"card-width":o.width,"card-height":o.height};for(let[c,h]of Object.entries(l))a.setProperty(`--rg-${c}`,`${h}px`);this.#R(!0)}#V(t){let{fields:e,models:n}=this.store,r=n.length>1,s=r?8:5,o=e.raw.thumbnails?Nb:0,a=t===r?o:0;return Math.ceil((r?26:44)+Math.max(s*Lb,r&&!t?o:0)+a+24)}#B({clientX:t,clientY:e}){let n=this.#l,{fields:r}=this.store,s=this.#i.getBoundingClientRect();if(!n||!r)return null;let o=t-s.left,a=e-s.top,l=n.planes.findIndex(h=>o>=h.x&&o<h.x+h.width&&a>=h.y&&a<h.y+h.height);if(l>=0){let h=this.#S(n.planes[l],o,a);return h===null?null:{plane:l,point:h,layer:null}}let c=Cp(n.profile,r.layers.length,o,a);return c===null?null:{plane:-1,point:null,layer:c}}#S(t,e,n){let{fields:r}=this.store,s=this.#l,{grid:o}=r;if(o&&s.edges){let c=s.edges[0].findIndex((u,f)=>f>0&&e<=Ke(s,t,u))-1,h=s.edges[1].findIndex((u,f)=>f>0&&n>=Je(s,t,u))-1;return c<0||h<0?null:o.at[h*o.xs.length+c]}let a=-1,l=Ib;for(let c=0;c<r.n;c++){let h=Math.hypot(Ke(s,t,r.x[c])-e,Je(s,t,r.y[c])-n);h<l&&([a,l]=[c,h])}return a<0?null:a}#O(t){let{fields:e,models:n,layer:r}=this.store;if(this.#i.classList.toggle("rg-hit",!!t),!e||JSON.stringify(t)===JSON.stringify(this.#M))return;this.#M=t;let s=(l,c)=>[e.names[n[l]],e.layers[c]],o=t&&n.length>1&&(t.layer!==null||t.plane===Db),a=t?.layer??r;this.store.hover(t?s(o?0:Math.max(0,t.plane),a):null,o?s(1,a):null),t?.point!=null&&(this.#w.textContent=Xh(this.#T(),t.point)),this.#R()}#G(t,e){if(t?.layer!=null)return this.store.go(t.layer);let{fields:n,state:r}=this.store;if(!n||!t&&e)return;let s=t?.point!=null?n.raw.points.ids[t.point]:null,o=s!==null&&r.selected_stimuli.includes(s),a=e?r.selected_stimuli.filter(l=>l!==s):[];this.store.set({selected_stimuli:s===null||o&&(e||r.selected_stimuli.length===1)?a:[...a,s]})}#z({key:t,shiftKey:e}){let n={ArrowUp:[0,1],ArrowDown:[0,-1],ArrowLeft:[-1,0],ArrowRight:[1,0]}[t];if(!this.#l||!this.store.fields)return!1;if(n)this.#O({plane:Math.max(0,this.#M?.plane??0),point:this.#X(n),layer:null});else if(t==="["||t==="]")this.store.go(this.store.layer+(t==="]"?1:-1));else if(t==="Enter"||t===" ")this.#G(this.#M,e);else if(t==="Escape")this.#O(null),this.store.set({selected_stimuli:[]});else return!1;return!0}#X([t,e]){let n=this.store.fields,r=this.#M?.point??null,s=this.#l,o=s.planes[0];if(r===null)return this.#S(o,o.x+o.width/2,o.y+o.height/2)??0;let{grid:a}=n;if(a){let d=a.column[r]+t,m=a.row[r]+e;return d>=0&&d<a.xs.length&&m>=0&&m<a.ys.length?a.at[m*a.xs.length+d]:r}let l=d=>[Ke(s,o,n.x[d]),-Je(s,o,n.y[d])],[c,h]=l(r),u=r,f=1/0;for(let d=0;d<n.n;d++){let[m,x]=l(d),g=(m-c)*t+(x-h)*e,p=Math.abs((m-c)*e-(x-h)*t);g>0&&p<=g&&g+2*p<f&&([u,f]=[d,g+2*p])}return u}#q(){this.store.set({shown:this.store.fields.names.slice(0,2),colour:"magnification",between:"spectral_ratio",scale:"layer",selected_stimuli:[]})}#Y(){let{fields:t,state:e}=this.store,{hovered:n}=e,r=this.#M?.layer??(!this.#M&&n&&t.has(n)?t.layers.indexOf(n[1]):null);return{point:this.#M?.point??null,layer:r,chosen:e.selected_stimuli.map(s=>t.raw.points.ids.indexOf(s)).filter(s=>s>=0)}}#R(t=!1){t&&(this.#m=null),this.root.dataset.drawn="0",this.#p||=requestAnimationFrame(()=>{this.#p=0,this.#_(()=>this.#U())})}#H(){let{fields:t,layer:e,models:n,state:r}=this.store,s=this.#l,o=this.#b,a=r.scale==="all"?t.layers.map((f,d)=>d):[e],l=this.#y<Hp,c=Oh(t,s,l?ra.narrow:ra.usual),h=Oh(t,s,Math.max(ra.pair,dp*s.planes[0].width)),u=(f,d)=>Ep(t,s,n,a,f.points,f.room,d);return{fields:t,geometry:s,theme:o,layer:e,models:n,colour:r.colour,between:r.between,points:c.points,pairPoints:h.points,span:Ph(t,r.colour,a,n),pairSpan:n.length>1?Ph(t,r.between,a,n):null,scale:u(c,!1),pairScale:n.length>1?u(h,r.between==="spectral_ratio"):0}}#U(){if(!this.store.fields||!this.#l||!this.#b)return;let t=(r,s)=>this.#f.width(r,s);this.#m||(this.#m=this.#H(),this.#o.replaceChildren(...Dp({...this.#m,measure:t})),Vh(this.#i,this.#m,Math.max(1,devicePixelRatio||1)));let e=this.#Y(),n=this.#T();this.#c.replaceChildren(...Fp({...this.#m,lit:e,measure:t})),this.#g.replaceChildren(...Vp(n,e.point,this.#E)),this.#k(n,e),this.root.dataset.drawn="1"}#k(t,{point:e}){let{fields:n,layer:r,models:s}=t,{state:o}=this.store,a=s.map(h=>n.label(h)).join(" and "),l=e===null?la(t,null).map(h=>h.join(" ")).join("; "):Xh(t,e),c=o.selected_stimuli.length?` Selected: ${o.selected_stimuli.join(", ")}.`:"";this.#i.setAttribute("aria-label",`Metric of layer ${n.layers[r]} of ${a} over ${n.raw.axes.map(h=>h.name).join(" and ")}. ${l}.${c} Arrow keys move from point to point, brackets change the layer, Enter selects the point, Escape clears.`),Object.assign(this.root.dataset,{point:e===null?"":n.raw.points.ids[e],hovered:o.hovered?.join("/")??""}),Object.assign(this.root,{repgeoGeometry:this.#l})}#j(){!this.#m||!this.store.fields||(Vh(this.#i,this.#m,Math.max(Cb,devicePixelRatio||1)),Br({root:this.root,canvas:this.#i,theme:this.#m.theme,title:this.store.fields.raw.title}),this.#R(!0))}};var qh=`/* The matrix: one stage with cells, labels, colour bar and card; its height comes from its rows. */
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
`;var Wp=1,Ob=65535,ua=class{constructor(t,e,n,r,s){this.numbers=t;let o=new Map,a=1;for(let l of[...e].reverse()){if(!n.has(l))throw new Error(`${s}: expected dims among ${r.join(", ")}, got "${l}".`);o.set(l,a),a*=n.get(l)}if(t.length!==a)throw new Error(`${s}: expected ${a} numbers, got ${t.length}.`);this.#t=r.map(l=>o.get(l)??0)}numbers;#t;at(t,e,n){let r=this.#t,s=t.length,o=e*r[s]+n*r[s+1];for(let a=0;a<s;a++)o+=t[a]*r[a];return this.numbers[o]??NaN}},fa=class{constructor(t){this.raw=t;if(t.version!==Wp)throw new Error(`Expected matrix version ${Wp}, got ${String(t.version)}. Load the page with the package that wrote it.`);this.rows=t.sides.row,this.columns=t.sides.column;let e=[...t.extras.map(a=>a.name),"row","column"],n=[...t.extras.map(a=>a.options.length),this.rows.names.length,this.columns.names.length],r=new Map(e.map((a,l)=>[a,n[l]]));for(let[a,l]of Object.entries(t.fields))this.#t.set(a,new ua(kb(l),l.dims,r,e,`Field "${a}"`));let s=this.#t.get("value");if(!s)throw new Error("Expected the matrix's values, got none.");this.value=s,this.#n=t.models.flatMap(a=>a.layers.map(l=>[a.name,l.name]));let o=(a,l)=>new ua(a.refs.codes,a.refs.dims,r,e,`Layers of ${l}`);this.#e={row:o(this.rows,"rows"),column:o(this.columns,"columns")},[this.all,this.apart,this.hasGaps]=this.#r()}raw;rows;columns;value;apart;all;hasGaps;#t=new Map;#e;#n;beside(t,e,n,r){return this.#t.get(t)?.at(e,n,r)??NaN}has(t){return this.#t.has(t)}ref(t,e,n){return this.#n[this.#e[t].at(e,t==="row"?n:0,t==="column"?n:0)]??["",""]}isSelf(t,e,n){return this.rows.names[e]===this.columns.names[n]&&String(this.ref("row",t,e))===String(this.ref("column",t,n))}slices(){return this.raw.extras.reduce((t,e)=>t.flatMap(n=>e.options.map((r,s)=>[...n,s])),[[]])}nullSpan(t){if(!this.has("null"))return null;let e=1/0,n=-1/0;return this.each(t,(r,s)=>{let o=this.beside("null",t,r,s);Number.isNaN(o)||this.isSelf(t,r,s)||(e=Math.min(e,o),n=Math.max(n,o))}),e<=n?[e,n]:null}each(t,e){for(let n=0;n<this.rows.names.length;n++)for(let r=0;r<this.columns.names.length;r++)e(n,r,this.value.at(t,n,r))}#r(){let t=[1/0,-1/0],e=[1/0,-1/0],n=!1;for(let r of this.slices())this.each(r,(s,o,a)=>{if(Number.isNaN(a)){n=!0;return}for(let l of this.isSelf(r,s,o)?[t]:[t,e])l[0]=Math.min(l[0],a),l[1]=Math.max(l[1],a)});return t[0]>t[1]&&t.splice(0,2,0,1),[t,e[0]<=e[1]?e:[...t],n]}};function kb({floats:i,steps:t,low:e=0,step:n=1,constant:r}){if(i!==void 0)return Ai(i);if(t==null)return[r??NaN];let s=or(t),o=new Float64Array(s.byteLength/2);for(let a=0;a<o.length;a++){let l=s.getUint16(2*a,!0);o[a]=l===Ob?NaN:e+n*l}return o}var Ub={...Fr,at:{},scale:"range"},Bb=4,da=class extends Ti{constructor(t,e){super(t,e,Ub,n=>n?.sides?new fa(n):null)}get matrix(){return this.shown}get slice(){return(this.matrix?.raw.extras??[]).map(({name:t,options:e,start:n})=>{let r=e.findIndex(s=>s.value===this.state.at[t]);return r<0?n:r})}};function $p(i,t,e){let n=t.filter((s,o)=>t.findIndex(a=>He(a,s))===o);if(!e)return n;let r=i.filter(s=>!n.some(o=>He(o,s)));return r.length===i.length-n.length&&n.length>0?r:[...r,...n].slice(-Bb)}var zb=0;function Hr(i,t,e){let n=`rg-${zb+=1}-${Math.random().toString(36).slice(2,8)}`,r=t.map(o=>Jt(P("input",{type:"radio",name:n,value:o.value}))),s=P("fieldset",{class:t.length>3?"rg-seg rg-long":"rg-seg","aria-label":i});return t.forEach((o,a)=>{let l=r[a];l.addEventListener("change",()=>{l.checked&&e(o.value)}),s.append(P("label",{},l,P("span",{"data-text":o.label},o.label)))}),{element:s,show(o){t.forEach((a,l)=>{r[l].checked=a.value===o})}}}var Vb=24,Gb=18,Hb=30,Wb=24,Bs=(i,t)=>st("path",{d:i,fill:"none",...t}),zs=(i,t,e,n={})=>st("text",{x:t.toFixed(1),y:e.toFixed(1),"font-size":10.5,"font-weight":400,fill:"var(--rg-ink2)",...n},i);function Xp({matrix:i,slice:t,span:e,geometry:{profile:n},theme:r,measure:s},o,a){if(!n)return[];let l=i.columns.names.length,c=n.width-Hb,h=n.y+Vb,u=n.y+n.height-Gb,f=y=>n.x+(y+.5)/l*c,d=y=>u-dr(e,y)*(u-h),m=Array.from({length:l},(y,S)=>S),x=y=>i.value.at(t,o,y),g=y=>S=>i.beside(y,t,o,S),p=i.rows.names[o],v=[zs(p,n.x,n.y+11,{"font-size":12,"font-weight":600,fill:"var(--rg-ink)"})],b=s(p,{size:12,weight:600});b+90<n.width&&v.push(zs("with each column",n.x+b+5,n.y+11,{"font-size":12}));let w=zr(e,3);Oi(w).forEach((y,S)=>{let O=d(w[S]);v.push(Bs(`M${n.x} ${O.toFixed(1)}h${c}`,{stroke:"var(--rg-hair)","stroke-width":1}),zs(y,n.x+c+6,O+3.5))});for(let y of Yh(m,S=>g("low")(S)+g("high")(S))){let S=y.map(_=>`${f(_).toFixed(1)} ${d(g("high")(_)).toFixed(1)}`),O=y.map(_=>`${f(_).toFixed(1)} ${d(g("low")(_)).toFixed(1)}`);v.push(Bs(`M${[...S,...O.reverse()].join("L")}z`,{fill:"var(--rg-ink2)",opacity:.22}))}for(let y of Yh(m,S=>i.isSelf(t,o,S)?NaN:g("null")(S)))y.length>1&&v.push(Bs(`M${y.map(S=>`${f(S).toFixed(1)} ${d(g("null")(S)).toFixed(1)}`).join("L")}`,{stroke:"var(--rg-ink2)","stroke-width":1.1,"stroke-dasharray":"4 3"}));let T=g("null")(0);Math.abs(d(x(0))-d(T))>20&&d(T)-14>h&&v.push(zs("unrelated",n.x,d(T)-5)),a!==null&&v.push(Bs(`M${f(a).toFixed(1)} ${h-2}V${u}`,{stroke:"var(--rg-ink2)","stroke-width":1}),...$b(i.columns.names[a],f(a),u+14,n,s));for(let y of Yh(m,x))v.push(Bs(`M${y.map(S=>`${f(S).toFixed(1)} ${d(x(S)).toFixed(1)}`).join("L")}`,{stroke:"var(--rg-ink)","stroke-width":1.4,"stroke-linejoin":"round"}));for(let y of m){if(Number.isNaN(x(y))||l>Wb&&y!==a)continue;let S=f(y).toFixed(1),O=d(x(y)).toFixed(1),_=y===a?4.4:2.9;v.push(st("circle",{cx:S,cy:O,r:_+1.3,fill:"var(--rg-paper)"}),st("circle",{cx:S,cy:O,r:_,fill:lt(Wn(dr(e,x(y)),r.name==="dark"))})),y===a&&v.push(st("circle",{cx:S,cy:O,r:_+1.6,fill:"none",stroke:"var(--rg-ink)","stroke-width":1.4}))}return v}function $b(i,t,e,n,r){let s=r(i,{size:10.5,weight:500})/2;return[zs(i,Math.max(n.x+s,Math.min(n.x+n.width-s,t)),e,{"text-anchor":"middle","font-weight":500,fill:"var(--rg-ink)"})]}function Yh(i,t){let e=[],n=!1;for(let r of i){let s=!Number.isNaN(t(r));s&&!n&&e.push([]),s&&e.at(-1).push(r),n=s}return e}var Kh=10.5,qp=5;function on(i,{x:t,y:e,size:n=Kh,weight:r=400,fill:s="var(--rg-ink2)",anchor:o="start",turn:a=0}){let l=a?`rotate(${a} ${t.toFixed(1)} ${e.toFixed(1)})`:null;return st("text",{x:t.toFixed(1),y:e.toFixed(1),"font-size":n,"font-weight":r,fill:s,"text-anchor":o,transform:l},i)}var an=(i,t)=>st("path",{d:i,fill:"none",...t});function Kp(i){let{geometry:t,matrix:e,lit:n}=i;return[...Kb(i),...Yp(i,t.rowLabels,e.rows.names.length,"row",n.rows,n.chosenRows),...Yp(i,t.columnLabels,e.columns.names.length,"column",n.columns,n.chosenColumns),...jp(i,t.rowGroups,"row",n.rows),...jp(i,t.columnGroups,"column",n.columns),...Jb(i),...qb(i)]}function qb(i){let{cell:t,rows:e}=i.lit,n=t?.[0]??(e.size===1?[...e][0]:null);return n===null?[]:Xp(i,n,t?.[1]??null)}function Yp({geometry:i},{texts:t,size:e,every:n,turn:r},s,o,a,l){let c=[...new Set([...a,...l])].filter(d=>d<s),h=Math.ceil((e+.5)/i.cell),u=d=>c.some(m=>m!==d&&Math.abs(m-d)<h);return Array.from({length:s},(d,m)=>m).filter(d=>c.includes(d)||d%n===0&&!(n>1&&u(d))).flatMap(d=>{let m=a.has(d),x=l.has(d),g={size:e,weight:m||x?600:400,fill:m||x?"var(--rg-ink)":"var(--rg-ink2)"},p=(d+.5)*i.cell-i.gap/2,v=x?[Yb(i,o,p)]:[];if(o==="row")return[on(t[d],{...g,x:i.x-8,y:i.y+p+.35*e,anchor:"end"}),...v];let b=i.x+p,w=i.y+i.rows*i.cell;return r==="level"?[on(t[d],{...g,x:b,y:w+6+.8*e,anchor:"middle"}),...v]:r==="slanted"?[on(t[d],{...g,x:b+.3*e,y:w+6+.62*e,anchor:"end",turn:-45}),...v]:[on(t[d],{...g,x:b+.35*e,y:w+7,anchor:"end",turn:-90}),...v]})}function Yb(i,t,e){let n=Math.max(1.5,i.cell/2-1),r=t==="row"?i.x-3.5:i.y+i.rows*i.cell+2.5-i.gap,s=t==="row"?`M${r} ${i.y+e-n}V${i.y+e+n}`:`M${i.x+e-n} ${r}H${i.x+e+n}`;return an(s,{stroke:"var(--rg-ink)","stroke-width":2})}function jp({geometry:i},t,e,n){if(!t)return[];let r=o=>[...n].some(a=>a>=o.from&&a<=o.to),s=t.brackets.some(r);return t.brackets.flatMap(o=>{let a=o.from*i.cell+1,l=(o.to+1)*i.cell-1-i.gap,c=r(o),h=e==="row"?i.x+i.columns*i.cell+qp-i.gap:i.y-qp,u=e==="row"?`M${h} ${i.y+a}V${i.y+l}`:`M${i.x+a} ${h}H${i.x+l}`,f=[an(u,{stroke:c?"var(--rg-ink)":"var(--rg-ink2)","stroke-width":c?1.6:1.1,opacity:c?1:.7})],d=t.brackets.some(g=>!g.shown);if(!c&&(!o.shown||s&&d&&jb(o,t,r,i.cell)))return f;let m={size:11,weight:c?600:500,fill:c?"var(--rg-ink)":"var(--rg-ink2)"},x=(a+l)/2;return e==="row"?[...f,on(o.text,{...m,x:h+7,y:i.y+x+.35*11})]:t.turn==="level"?[...f,on(o.text,{...m,x:i.x+x,y:h-6,anchor:"middle"})]:[...f,on(o.text,{...m,x:i.x+x+2,y:h-5,turn:-45})]})}var jb=(i,t,e,n)=>t.brackets.some(r=>r!==i&&e(r)&&Math.abs(r.from+r.to-i.from-i.to)*n<33);function Kb({geometry:i,lit:t}){let e=i.cell-i.gap,n=i.columns*i.cell-i.gap,r=i.rows*i.cell-i.gap,s=[];for(let o of t.rows)s.push(...pa(i.x,i.y+o*i.cell,n,e,1));for(let o of t.columns)s.push(...pa(i.x+o*i.cell,i.y,e,r,1));for(let o of t.chosenRows)for(let a of t.chosenColumns)(t.chosenRows.size===1&&t.chosenColumns.size===1||o!==a)&&s.push(...pa(i.x+a*i.cell,i.y+o*i.cell,e,e,1.9));return t.cell&&s.push(...pa(i.x+t.cell[1]*i.cell,i.y+t.cell[0]*i.cell,e,e,2.4)),s}function pa(i,t,e,n,r){let s=o=>`M${i-o} ${t-o}h${e+2*o}v${n+2*o}h${-e-2*o}z`;return[an(s(r>1?.2:0),{stroke:"var(--rg-paper)","stroke-width":r+1.6,"stroke-linejoin":"round",opacity:r>1?1:.55}),an(s(r>1?.6:.2),{stroke:"var(--rg-ink)","stroke-width":r,"stroke-linejoin":"round"})]}function Jb(i){let{geometry:{bar:t,panel:e},span:n,matrix:r,measure:s}=i,{measure:o}=r.raw,a=f=>t.x+dr(n,f)*t.width,l=[on(o.label,{x:t.x,y:e.y+12,size:12,weight:600,fill:"var(--rg-ink)"})],c=s(o.label,{size:12,weight:600});o.unit&&l.push(on(o.unit,{x:t.x+c+5,y:e.y+12,size:12}));let h=e.width-c-(o.unit?s(o.unit,{size:12,weight:400})+5:0)-12;s(o.same,{size:11,weight:400})<=h&&l.push(on(o.same,{x:t.x+t.width,y:e.y+12,size:11,anchor:"end"}));let u=zr(n,t.width>240?6:5);return Oi(u).forEach((f,d)=>{let m=a(u[d]),x=s(f,{size:Kh,weight:400})/2,g=m-x<t.x?"start":m+x>t.x+t.width?"end":"middle";l.push(an(`M${m.toFixed(1)} ${t.y+t.height}v3`,{stroke:"var(--rg-ink2)","stroke-width":1})),l.push(on(f,{x:g==="start"?t.x:g==="end"?t.x+t.width:m,y:t.y+t.height+14,anchor:g}))}),n.low<0&&n.high>0&&l.push(an(`M${a(0)} ${t.y}v${t.height+4}`,{stroke:"var(--rg-paper)","stroke-width":2.4}),an(`M${a(0)} ${t.y}v${t.height+4}`,{stroke:"var(--rg-ink)","stroke-width":1})),[...l,...Zb(i,a),...Qb(i,a),...t_(i)]}function Zb({matrix:i,slice:t,span:e,geometry:{bar:n},measure:r},s){let o=i.nullSpan(t);if(!o||o[1]<e.low||o[0]>e.high)return[];let[a,l]=o.map(s),c=n.y-4.5,h=le(o[1]-o[0])==="0.000"||l-a<3,u=h?`unrelated ${le(o[0])}`:`unrelated ${le(o[0])} to ${le(o[1])}`,f=r(u,{size:Kh,weight:400})/2,d=(a+l)/2,m=Math.max(n.x+f,Math.min(n.x+n.width-f,d)),x=h?`M${d} ${c-1}V${n.y+n.height}`:`M${a} ${n.y}V${c}H${l}V${n.y}`;return[an(x,{stroke:"var(--rg-ink)","stroke-width":1.2}),on(u,{x:m,y:n.y-10,anchor:"middle"})]}function Qb({matrix:i,slice:t,lit:e,geometry:{bar:n}},r){if(!e.cell)return[];let[s,o]=e.cell,a=i.value.at(t,s,o);if(Number.isNaN(a))return[];let l=i.beside("low",t,s,o),c=i.beside("high",t,s,o),h=r(a),u=n.y+n.height/2;return[...Number.isNaN(l)||Number.isNaN(c)?[]:[an(`M${r(l)} ${u}H${r(c)}`,{stroke:"var(--rg-paper)","stroke-width":4}),an(`M${r(l)} ${u}H${r(c)}`,{stroke:"var(--rg-ink)","stroke-width":1.6})],an(`M${h} ${n.y-2}V${n.y+n.height+2}`,{stroke:"var(--rg-paper)","stroke-width":5}),an(`M${h} ${n.y-3}V${n.y+n.height+3}`,{stroke:"var(--rg-ink)","stroke-width":2.2})]}function t_({matrix:i,geometry:{bar:t}}){if(!i.hasGaps)return[];let e=t.x,n=t.y+t.height+21,r=[3,7.5,12,16.5].map(s=>`M${e+Math.max(0,s-10)} ${n+Math.min(10,s)}L${e+Math.min(10,s)} ${n+Math.max(0,s-10)}`);return[an(r.join(""),{stroke:"var(--rg-ink2)","stroke-width":.8,opacity:.6}),on("no value",{x:e+16,y:n+9})]}var Jp=" ",Qp="no value: a side of this pair does not have the layer";function Jh({raw:i},t){let{label:e,convention:n}=i.measure,r=i.extras.map((s,o)=>`${s.label.toLowerCase()} ${s.options[t[o]].label}`);return[n?`${e}, ${n}`:e,i.subtitle,...r].filter(Boolean).join(" · ")}function tm(i,t,e,n){let{measure:r,facts:s,notes:o}=i.raw,a=r.unit?`${Jp}${r.unit}`:"",[l,c]=e_(e),h=n==="data"?"over pairs of different entries only, ":"",u=[{text:`${r.same}.`,bold:!0},{text:` Colours ${h}from ${l} to ${c}${a}.`}],f=i.nullSpan(t);if(f){let[x,g]=f.map(le);u.push({text:` Unrelated representations would give ${x===g?x:`${x} to ${g}`} (on the bar).`})}let d=0,m=0;i.each(t,(x,g,p)=>{m++,Number.isNaN(p)&&d++}),d&&u.push({text:` ${d} of ${m} cells`,bold:!0},{text:" have no value (hatched): a model lacks the layer."});for(let x of[...s,...o])u.push({text:` ${x.replaceAll(" %",`${Jp}%`)}`});return u}function e_({low:i,high:t}){let[e,n]=[i,t].map(r=>Number.isInteger(r)?String(r).replace("-","−"):le(r));return[e,n]}function Zh(i,t,e,n){let r=i.value.at(t,e,n);return`${yr(i,t,"row",e)} and ${yr(i,t,"column",n)}: ${Number.isNaN(r)?Qp:le(r)}`}function yr(i,t,e,n){let{names:r}=e==="row"?i.rows:i.columns;return i.raw.models.length>1?`${em(i,t,e,n)} ${r[n]}`.trim():r[n]}function em(i,t,e,n){let[r]=i.ref(e,t,n);return i.raw.models.find(s=>s.name===r)?.label??r}function nm(i){let{fields:t,extras:e}=i.raw,n=s=>s in t&&(t[s].constant===void 0||t[s].constant!==0);return["low","null","null_low","p_value","n","rank","forced","tied"].filter(n).length+e.filter(s=>s.name==="direction").length}function im(i,t,e,n,r){let{measure:s,extras:o}=i.raw,a=s.unit?` ${s.unit}`:"",l=i.value.at(t,e,n),c=b=>i.beside(b,t,e,n),h=i.isSelf(t,e,n),u=n_(i,t,e,h?null:n),f=[],d=(b,w)=>f.push([b,w]),m=b=>Number.isNaN(c(b))?ge:String(Math.round(c(b)));i.has("low")&&i.has("high")&&d("interval",Number.isNaN(c("low"))||Number.isNaN(c("high"))?ge:Zp(c("low"),c("high"))),i.has("null")&&d("if unrelated",Number.isNaN(c("null"))?ge:le(c("null"))),i.has("null_low")&&!Number.isNaN(c("null_low"))&&d("shuffled",Zp(c("null_low"),c("null_high"))),i.has("p_value")&&d("p",Number.isNaN(c("p_value"))?ge:le(c("p_value"))),i.has("n")&&d("rows",m("n")+(i.has("distinct")&&m("distinct")!==m("n")?` (${m("distinct")} distinct)`:"")),i.has("rank")&&d("ranks",i.has("rank_")&&!h?`${m("rank")} and ${m("rank_")}`:m("rank")),c("forced")>0&&d("forced to 1",m("forced")),c("tied")>0&&d("tied",m("tied")),o.forEach((b,w)=>{b.name==="direction"&&d("direction",b.options[t[w]].label)});let x=P("dt",{},s.label),g=Number.isNaN(l),p=P("i");p.style.setProperty("--share",`${g?0:100*Math.min(1,Math.max(0,(l-r.low)/(r.high-r.low)))}%`);let v=g?[x,P("dd",{class:"rg-why"},ge)]:[x,p,P("dd",{class:"rg-value"},le(l)+a)];return[...u,P("dl",{},...v,...f.flatMap(([b,w])=>[P("dt",{},b),P("dd",{class:"rg-why"},w)])),...g?[P("footer",{},Qp)]:h?[P("footer",{},"with itself")]:[]]}var Zp=(i,t)=>`${le(i)}${i<0?" to ":"–"}${le(t)}`;function n_(i,t,e,n){let r=n===null?[["row",e]]:[["row",e],["column",n]],s=r.map(([a,l])=>r_(i,t,a,l)),o=s.every(a=>a===s[0]);return r.flatMap(([a,l],c)=>{let h=P("b",{},i_(i,a,l)),u=s[c];return o?[P("header",{},h),...u&&c===r.length-1?[P("p",{},P("small",{},u))]:[]]:[P("header",{},h,P("small",{},u))]})}function i_(i,t,e){let{names:n,dim:r}=t==="row"?i.rows:i.columns,s=r.replace(/_$/,"");return["layer","point","model"].includes(s)?n[e]:`${s} ${n[e]}`}function r_(i,t,e,n){let{groups:r,dim:s}=e==="row"?i.rows:i.columns,o=s.replace(/_$/,""),[,a]=i.ref(e,t,n),l=o==="model"?"":em(i,t,e,n),c=["layer","point"].includes(o)?"":a;return[...new Set([l,c,r?.[n]??""])].filter(Boolean).join(" · ")}function rm(i,t){let{rows:e,columns:n,raw:r}=i,s=e.names.map((l,c)=>P("tr",{},P("th",{scope:"row"},yr(i,t,"row",c)||l),...n.names.map((h,u)=>{let f=i.value.at(t,c,u),d=i.beside("low",t,c,u),m=i.beside("high",t,c,u);return P("td",{},le(f)+(Number.isNaN(d)||Number.isNaN(m)?"":` [${le(d)}, ${le(m)}]`))}))),o=P("tr",{},P("td"),...n.names.map((l,c)=>P("th",{scope:"col"},yr(i,t,"column",c)))),a=`${r.title||"Matrix"}: ${Jh(i,t)}. ${r.measure.same}. ${r.measure.card} ${r.facts.join(" ")}`;return P("table",{},P("caption",{},a.trim()),P("thead",{},o),P("tbody",{},...s))}var s_=640,o_=1240,a_=3,l_=400,ma=class{constructor(t,e,n){this.store=t;this.root.append(P("style",{},n),this.#h,this.#d,this.#x),e.add(()=>this.#s()),this.#I(),this.#v(()=>this.#L())}store;root=P("section",{class:"rg rg-matrix",role:"group"});#t=new rn;#e=P("h3",{class:"rg-title"});#n=P("p",{class:"rg-convention"});#r=P("div",{class:"rg-controls"});#i=Jt(P("canvas",{tabindex:0,role:"img"}));#o=st("svg",{class:"rg-over","aria-hidden":"true"});#c=P("div",{class:"rg-card","aria-hidden":"true",hidden:!0});#a=P("p",{class:"rg-hint"});#g=P("p",{class:"rg-honesty","aria-live":"polite"});#d=P("div",{class:"rg-unseen"});#x=P("div",{class:"rg-unseen","aria-live":"polite"});#w=P("div",{class:"rg-stage"},this.#i,this.#o,this.#a,this.#c);#h=P("div",{class:"rg-grid"},P("header",{class:"rg-head"},P("div",{class:"rg-words"},this.#e,this.#n),this.#r),P("div",{class:"rg-main"},this.#w),P("footer",{class:"rg-foot"},this.#g));#u=new Map;#f=new fr;#b=null;#l=null;#m=0;#y=null;#E=0;#M=!0;#p=0;#I(){this.store.listen(n=>this.#v(()=>this.#_(n)));let t=this.#i,{listen:e}={listen:this.#t.listen.bind(this.#t)};if(e(t,"pointermove",n=>{let r=this.#V(n);t.classList.toggle("rg-hit",!!r),this.#S(r)}),e(t,"pointerleave",()=>this.#S(null)),e(t,"blur",()=>this.#S(null)),e(t,"click",n=>this.#z(this.#V(n),n.shiftKey)),e(t,"keydown",n=>{n.ctrlKey||n.metaKey||n.altKey||!this.#X(n)||(n.preventDefault(),n.stopPropagation())}),Li(this.#t,()=>this.#v(()=>this.#P())),typeof ResizeObserver<"u"){let n=new ResizeObserver(()=>this.#v(()=>this.#F()));n.observe(this.root),this.#t.add(()=>n.disconnect())}document.fonts?.ready.then(()=>{this.#f.forget(),this.#v(()=>this.#C())})}#s(){this.#t.run(),cancelAnimationFrame(this.#E),clearTimeout(this.#p),this.#l=null,this.root.remove()}#v(t){try{t()}catch(e){this.root.querySelector(".rg-error")?.remove(),this.root.append(Pi(e)),this.#h.hidden=!0,this.root.dataset.drawn="error"}}#_(t){if(t.has("payload"))return this.#L();this.store.matrix&&(t.has("theme")&&this.#P(),t.has("height")&&this.#C(),(t.has("hovered")||t.has("hovered_with")||t.has("at"))&&this.#O(),(t.has("at")||t.has("scale"))&&this.#T(),this.#R(t.has("at")||t.has("scale")))}#L(){let{matrix:t,error:e}=this.store;if(e)throw e;this.root.querySelector(".rg-error")?.remove(),this.#h.hidden=!1,t&&(this.#e.textContent=t.raw.title,this.#e.hidden=!t.raw.title,this.root.setAttribute("aria-label",t.raw.title||"Matrix of compared layers"),this.#b??=vn(this.root,this.store.state.theme),this.#N(t),this.#O(),this.#T(),this.#F(),this.#C())}#N(t){let{extras:e,measure:n}=t.raw;this.#u.clear();let r=f=>d=>this.store.set({at:{...this.#D(),[f]:d}});for(let{name:f,label:d,options:m,kind:x}of e)m.length<2||this.#u.set(f,x==="slider"?Ho(d,m,r(f)):ri(d,m,r(f)));let{low:s,high:o}=Os(t,"range"),a=Number.isInteger(s)&&Number.isInteger(o),l=n.form!=="similarity"?"from 0":a?Oi([s,o]).join(" to "):"whole range";this.#u.set("scale",Hr("Colours span",[{value:"range",label:l},{value:"data",label:"data"}],f=>this.store.set({scale:f})));for(let[f,{element:d}]of this.#u)d.dataset.trait=f;let c=this.#u.get("scale").element,h=[...this.#u.values()].map(({element:f})=>f).filter(f=>f!==c),u=P("span",{class:"rg-icons"},Ci("Reset",Ps,()=>this.#q()),Ci("Save picture",Is,()=>this.#K()));this.#r.replaceChildren(...h,P("span",{class:"rg-labelled"},"Colours",c),u)}#D(){let{slice:t,matrix:e}=this.store;return Object.fromEntries(e.raw.extras.map((n,r)=>[n.name,n.options[t[r]].value]))}#T(){let{matrix:t,slice:e,state:n}=this.store,r=Os(t,n.scale),s=this.#D();for(let[o,a]of this.#u)a.show(o==="scale"?n.scale:s[o]);this.#n.textContent=Jh(t,e),this.#n.title=t.raw.measure.card,this.#g.replaceChildren(...tm(t,e,r,n.scale).map(o=>o.bold?P("b",{},o.text):o.text)),this.#a.textContent="Point at a cell to read it; a click selects both of its layers.",clearTimeout(this.#p),this.#p=window.setTimeout(()=>{this.store.matrix&&this.#d.replaceChildren(rm(this.store.matrix,this.store.slice))},l_),Object.assign(this.root.dataset,{at:JSON.stringify(s),scale:n.scale})}#F(){let t=this.root.clientWidth-2*this.#A();t<=0||t===this.#m||(this.#m=t,this.#P(),this.#C(),this.#H())}#A(){return this.root.hasAttribute("data-forced")?20:0}#P(){this.#b=vn(this.root,this.store.state.theme),this.#f.use(getComputedStyle(this.root).fontFamily),this.#R(!0)}#C(){let{matrix:t,state:e}=this.store;if(!t||!this.#m)return;let n=this.#m<s_;this.#l=bp(t,{width:this.#m,narrow:n,wide:this.#m>=o_,ratio:devicePixelRatio||1,height:e.height,beside:nm(t),measure:(a,l)=>this.#f.width(a,l)});let{height:r,card:s}=this.#l,o=this.root.style;o.setProperty("--rg-height",`${r}px`),o.setProperty("--rg-card-x",`${s.x}px`),o.setProperty("--rg-card-y",`${s.y}px`),o.setProperty("--rg-card-width",`${s.width}px`),this.#R(!0)}#V({clientX:t,clientY:e}){let n=this.#l,r=this.#i.getBoundingClientRect();if(!n)return null;let s=t-r.left-n.x,o=e-r.top-n.y,a=Math.floor(s/n.cell),l=Math.floor(o/n.cell),c=l>=0&&l<n.rows,h=a>=0&&a<n.columns;if(c&&h)return{row:l,column:a};if(c&&s<0)return{row:l,column:null};let u=n.columnLabels.turn==="slanted"?14:60;return h&&l>=n.rows&&o<n.rows*n.cell+u?{row:null,column:a}:null}#B(t){let{matrix:e,slice:n}=this.store,r=(s,o)=>o===null?null:e.ref(s,n,o);return[r("row",t.row),r("column",t.column)]}#S(t){if(!this.store.matrix||He(t,this.#y))return;this.#y=t;let[e,n]=t?this.#B(t):[null,null];this.store.hover(e??n,e?n:null),t?.row!=null&&t.column!=null&&(this.#x.textContent=Zh(this.store.matrix,this.store.slice,t.row,t.column)),this.#R()}#O(){let{matrix:t,slice:e,state:n}=this.store;if(!t)return;let{hovered:r,hovered_with:s}=n;if(this.#y&&He(this.#G(this.#y),[r,s])||(this.#y=null,!r||!s))return;let o=t.rows.names.findIndex((l,c)=>He(t.ref("row",e,c),r)),a=t.columns.names.findIndex((l,c)=>He(t.ref("column",e,c),s));o>=0&&a>=0&&(this.#y={row:o,column:a})}#G(t){let[e,n]=this.#B(t),r=e??n,s=e?n:null;return[r,He(r,s)?null:s]}#z(t,e){if(!this.store.matrix)return;let n=t?this.#B(t).filter(r=>r!==null):[];!n.length&&e||this.store.set({selected:$p(this.store.state.selected,n,e)})}#X({key:t,shiftKey:e}){let n=this.#l,r={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[t];if(!n)return!1;if(r){let s=this.#y??{row:null,column:null},o=(a,l,c)=>a===null?0:oe(a+l,0,c-1);this.#S({row:o(s.row,r[0],n.rows),column:o(s.column,r[1],n.columns)})}else if(t==="Home")this.#S({row:0,column:0});else if(t==="End")this.#S({row:n.rows-1,column:n.columns-1});else if(t==="Enter"||t===" ")this.#z(this.#y,e);else if(t==="Escape")this.#S(null),this.store.set({selected:[]});else return!1;return!0}#q(){let t=this.store.matrix?.raw.extras.map(e=>[e.name,e.options[e.start].value])??[];this.store.set({at:Object.fromEntries(t),scale:"range",selected:[]})}#Y(){let{matrix:t,slice:e,state:n}=this.store,r=this.#y,s=(h,u)=>{let f=(h==="row"?t.rows:t.columns).names.length,d=u.map(x=>JSON.stringify(x)),m=Array.from({length:f},(x,g)=>g).filter(x=>d.includes(JSON.stringify(t.ref(h,e,x))));return new Set(f>1&&m.length===f?[]:m)},o=h=>new Set(h==null?[]:[h]),a=[n.hovered,n.hovered_with],l=r&&r.row!==null&&r.column!==null,c=n.selected;return{cell:l?[r.row,r.column]:null,rows:l?o(r.row):s("row",a),columns:l?o(r.column):s("column",a),chosenRows:s("row",c),chosenColumns:s("column",c)}}#R(t=!1){this.#M||=t,this.root.dataset.drawn="0",this.#E||=requestAnimationFrame(()=>{this.#E=0,this.#v(()=>this.#H())})}#H(){let{matrix:t,slice:e,state:n}=this.store,r=this.#l,s=this.#b;if(!t||!r||!s)return;let o=Os(t,n.scale),a=this.#Y();this.#M&&this.#U(devicePixelRatio||1),this.#M=!1,this.#o.replaceChildren(...Kp({matrix:t,slice:e,span:o,geometry:r,theme:s,lit:a,measure:(c,h)=>this.#f.width(c,h)}));let l=a.cell??this.#k(a);this.#c.hidden=!l,this.#a.hidden=!!l,l&&(this.#c.style.setProperty("--tint","var(--rg-ink2)"),this.#c.replaceChildren(...im(t,e,l[0],l[1],o))),this.#j(t,a),this.root.dataset.drawn="1"}#U(t){let{matrix:e,slice:n,state:r}=this.store,s=this.#l,o=this.#b;if(!e||!s||!o)return;let a=getComputedStyle(this.root).fontFamily||"sans-serif";wp(this.#i,{matrix:e,slice:n,span:Os(e,r.scale),geometry:s,theme:o,family:a},Math.max(1,t))}#k({chosenRows:t,chosenColumns:e,rows:n}){let r=this.store.state.selected;if(n.size||r.length===0||r.length>2||!this.store.matrix)return null;let{matrix:s,slice:o}=this.store,a=(h,u,f)=>[...h].find(d=>He(s.ref(u,o,d),f)),l=a(t,"row",r[0]),c=a(e,"column",r.at(-1));return l===void 0||c===void 0?null:[l,c]}#j(t,e){let{slice:n,state:r}=this.store,s=r.selected.map(a=>a.filter(Boolean).join(" ")).join(", "),o=e.cell?` ${Zh(t,n,...e.cell)}.`:"";this.#i.setAttribute("aria-label",`Matrix of ${t.rows.names.length} by ${t.columns.names.length}, ${t.raw.measure.label}, ${t.raw.measure.same}.${o}${s?` Selected: ${s}.`:""} Arrow keys move from cell to cell, Enter selects both layers, Escape clears.`),Object.assign(this.root.dataset,{cell:e.cell?e.cell.join(","):"",hovered:r.hovered?.join("/")??"",lit:`${[...e.rows].map(a=>yr(t,n,"row",a)).join()}|${[...e.columns].map(a=>yr(t,n,"column",a)).join()}`}),Object.assign(this.root,{repgeoGeometry:this.#l})}#K(){let{matrix:t}=this.store;!this.#b||!t||(this.#U(Math.max(a_,devicePixelRatio||1)),Br({root:this.root,canvas:this.#i,theme:this.#b,title:t.raw.title}),this.#U(devicePixelRatio||1))}};var sm=`/* charts of curves: one column at any width */
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
`;var h_={...Fr,x_scale:"linear",hidden:[]},om=1,ga=class extends Ti{constructor(t,e){super(t,e,h_,u_)}get curves(){return this.shown}};function u_(i){let t=i;if(!t?.series)return null;if(t.version!==om)throw new Error(`Expected payload version ${om}, got ${String(t.version)}. Load the page with the package that wrote it.`);return t}var am="_payload",lm="_controls",Qh={metric:"",projection:"mds",n_axes:3,colour_by:"model",labels:"auto",hidden:[],depth_range:[0,1],hidden_layers:[],selected:[],hovered:null,hovered_with:null,selected_stimuli:[],camera:null,height:0,theme:"auto",intervals:!0,null:"none",frame:null,trails:!1},xa=Object.keys(Qh),f_=120,d_=3,p_=[{trait:"metric",kind:"menu",label:"Metric",order:0,options:null},{trait:"projection",kind:"segmented",label:"Projection",order:1,options:null},{trait:"n_axes",kind:"segmented",label:"Dimensions",order:2,options:null},{trait:"colour_by",kind:"menu",label:"Colour",order:3,options:null},{trait:"labels",kind:"menu",label:"Labels",order:4,options:null},{trait:"depth_range",kind:"range",label:"Layers",order:5,options:null},{trait:"hidden_layers",kind:"checklist",label:"Layers",order:6,options:null},{trait:"intervals",kind:"toggle",label:"Intervals",order:7,options:null},{trait:"null",kind:"menu",label:"Null",order:8,options:null}],Vs=(i,t)=>JSON.stringify(i)===JSON.stringify(t);function cm(i,t){let e=i.get(t);if(e===void 0||e===null&&Qh[t]!==null)return structuredClone(Qh[t]);if(t==="depth_range"){let[n,r]=e.map(s=>oe(s,0,1));return n<=r?[n,r]:[r,n]}return e}function m_(i){if(Array.isArray(i))return{value:i[0],label:String(i[1])};if(i&&typeof i=="object"){let{value:t,label:e}=i;return{value:t,label:e??String(t)}}return{value:i,label:String(i).replaceAll("_"," ")}}var ya=class{#t;#e;#n=[];#r=null;#i;#o=new Set;#c=new Set;#a=0;constructor(t,e){this.#t=t,this.#i=Object.fromEntries(xa.map(r=>[r,cm(t,r)]));let n=(r,s)=>{t.on(`change:${r}`,s),e.add(()=>t.off(`change:${r}`,s))};for(let r of xa)n(r,()=>this.#d(r));n(am,()=>{for(let r of xa)this.#d(r);this.#x(),this.#h("payload")}),n(lm,()=>this.#h("controls")),e.add(()=>{clearTimeout(this.#a),this.#c.clear()}),this.#x()}get payload(){return this.#n[this.#n.length<2?0:Md(this.#n[0],this.#i.frame)]??null}get error(){return this.#r}get state(){return this.#i}get controls(){let t=this.#t.get(lm);return t?.length?t.filter(e=>xa.includes(e.trait)).map(e=>({...e,options:e.options?.map(m_)??null})).sort((e,n)=>e.order-n.order):p_}listen(t){this.#c.add(t)}set(t){let{hovered:e,hovered_with:n,...r}=t;e!==void 0&&this.#g(e,n??null);let s=Object.keys(r).filter(o=>!Vs(r[o],this.#i[o]));for(let o of s)this.#i[o]=r[o],this.#t.set(o,r[o]),this.#h(o);s.length&&this.#t.save_changes()}#g(t,e){Vs([t,e],[this.#i.hovered,this.#i.hovered_with])||(Object.assign(this.#i,{hovered:t,hovered_with:e}),this.#h("hovered"),clearTimeout(this.#a),this.#a=window.setTimeout(()=>{this.#t.set("hovered",t),Vs(this.#t.get("hovered_with")??null,e)||this.#t.set("hovered_with",e),this.#t.save_changes()},f_))}#d(t){let e=cm(this.#t,t);Vs(e,this.#i[t])||(this.#i[t]=e,this.#h(t))}#x(){let t=this.#t.get(am);if(t!==this.#e&&(this.#e=t??void 0,this.#n=[],this.#r=null,!(!t||!t.models))){try{this.#n=wd(t)}catch(e){this.#r=e instanceof Error?e:new Error(String(e))}this.payload&&this.#w(this.payload)}}#w(t){let{selected:e,hovered:n,hovered_with:r}=this.#i,s=e.filter(l=>Wr(t,l)),o={};s.length<e.length&&(o.selected=s);let a=l=>l!==null&&!Wr(t,l);(a(n)||a(r))&&Object.assign(o,{hovered:a(n)?null:n,hovered_with:a(r)?null:r}),this.set(o)}#h(t){this.#o.size===0&&queueMicrotask(()=>{let e=new Set(this.#o);this.#o.clear();for(let n of this.#c)n(e)}),this.#o.add(t)}};function Wr(i,t){if(!t)return null;let e=i.models.findIndex(r=>r.name===t[0]),n=i.models[e]?.layers.findIndex(r=>r.name===t[1])??-1;return n>=0?[e,n]:null}var va=(i,[t,e])=>[i.models[t].name,i.models[t].layers[e].name];function ba(i,t,e){if(!t)return e?i:[];if(!e)return[t];let n=i.filter(r=>!Vs(r,t));return n.length<i.length?n:[...i,t].slice(-d_)}var g_=12,x_=6.4,y_=12;function eu({x:i},t){let e=r=>r==="log"||r==="symlog";return[i.scale,i.other].find(r=>r!==null&&e(r)===(t==="log"))??i.scale}function nu(i,t){let e=Math.min(...i.filter(o=>o>0)),n=t==="log"?Math.log:t==="symlog"?o=>Math.log1p(o/e):o=>o,r=n(Math.min(...i)),s=n(Math.max(...i));return o=>s>r?(n(o)-r)/(s-r):.5}function wa(i,t,e,n,r){let{names:s}=i.x,o=l=>s?.[l]??__(l),a=t.length<=g_||s?t:v_(t,e);return b_(a.map(l=>({value:l,text:o(l)})),l=>n(l.value)*r)}function v_(i,t){let e=Math.min(...i),n=Math.max(...i);if(t==="linear"){let o=Math.max(_a((n-e)/5),i.every(Number.isInteger)?1:0),a=tu(e,n,o).filter(l=>l-e>.5*o);return[...e<=o?[e]:[],...a]}let r=Math.min(...i.filter(o=>o>0)),s=e>0?[]:[e];for(let o=10**Math.floor(Math.log10(r));o<=n;o*=10)for(let a of[1,2,5])a*o>=r*.999&&a*o<=n*1.001&&s.push(a*o);return s}function b_(i,t){let e=o=>(o.text.length*x_+y_)/2,n=[],r=o=>n.every(a=>Math.abs(t(a)-t(o))>=e(o)+e(a)),s=i.length>2?[i[0],i.at(-1),...i.slice(1,-1)]:i;for(let o of s)r(o)&&n.push(o);return n.sort((o,a)=>o.value-a.value)}function um({y:i},t){let e=Math.min(...t),n=Math.max(...t),r=i.low??e,s=Math.max(i.high??n,r),o=_a((s-r||Math.abs(s)||1)/4),a=i.low??-hm(-e,o),l=i.high!==null&&n<=i.high+1e-9?i.high:hm(n,o);return[Math.min(a,e),l>a?l:a+o]}function hm(i,t){let e=Math.ceil(i/t-1e-9)*t;return e-i>.5*t?i+.15*t:e}function iu([i,t]){let e=_a((t-i)/4),n=tu(i,t,e).length>2?e:_a((t-i)/6),r=s=>Math.abs(s)<n/1e6?"0":Math.abs(s)>=1e4||n<1e-4?Me(s):String(Number(s.toPrecision(6))).replace("-","−");return tu(i,t,n).map(s=>({value:s,text:r(s)}))}function tu(i,t,e){let n=Math.ceil(i/e-1e-9),r=Math.floor(t/e+1e-9);return Array.from({length:Math.max(0,r-n+1)},(s,o)=>(n+o)*e)}function _a(i){let t=10**Math.floor(Math.log10(i));return t*([1,2,2.5,5].find(e=>e*t>=i*.999)??10)}var __=i=>Math.abs(i)<1e6?String(Number(i.toPrecision(6))).replace("-","−"):Me(i);var vr=({ref:i,refs:t},e)=>t?.[e]??i,br=(i,t,e)=>!e.includes(i.keys[t.key].name);var gm=10,xm=34,su=6.4,Ma=8,w_=1.8,M_=2.8,S_=1,ru=3.1,E_=.45,ym=.72,fm=.15,vm=40,T_=10,A_=64,$r=(i,t)=>i.ramp!==void 0?Wn(i.ramp,t):cr(i.model??0,t),Sa=i=>i.ramp!==void 0?"disc":si(i.model??0),Ea=i=>(i.model??0)>=4;function zi({curves:i,spot:t,keyed:e}){return t?i.series[t.series].key:e}var Ta=class{constructor(t){this.panel=t;this.element=P("figure",{class:"rg-chart rg-lines"},P("figcaption",{},this.#t,this.#e),this.svg)}panel;element;svg=st("svg",{role:"img","aria-hidden":"true"});ends=[];levels=[];right=0;#t=P("span");#e=P("output");#n=[];paint(t,e,n){let{curves:r}=t,s=R_(t,e,n);this.#n=[],this.right=s.right,this.svg.setAttribute("height",String(n)),this.svg.setAttribute("viewBox",`0 0 ${e} ${n}`);let o=I_(t,this.panel);this.svg.replaceChildren(st("rect",{width:e,height:n,fill:"none","pointer-events":"all"}),...C_(t,s,n),...o.flatMap(({series:l})=>O_(t,s,l)),...U_(t,s),...this.#o(t,s,n),...o.flatMap(({series:l,at:c})=>this.#i(t,s,l,c)),...this.#a(t,s),...this.#c(t,s));let a=r.keys.map((l,c)=>L_(t,this.panel,c));this.ends=a.map(l=>l.length?s.y(l.at(-1)):null),this.levels=a.map(l=>l.length?l.reduce((c,h)=>c+s.y(h),0)/l.length:null),this.#r(t)}nearest(t){let e=this.svg.getBoundingClientRect(),n=({x:s,y:o})=>Math.hypot(s-(t.clientX-e.left),o-(t.clientY-e.top)),r=this.#n.reduce((s,o)=>!s||n(o)<n(s)?o:s,null);return r&&n(r)<A_?{series:r.series,i:r.i}:null}#r({curves:t,spot:e}){let{label:n,unit:r}=t.y,s=t.panels[this.panel]??"";this.#t.replaceChildren(P("b",{},s||n),P("small",{},!s&&r?` ${r}`:""));let o=e&&t.series[e.series].panel===this.panel?e:null;this.#e.replaceChildren(...o?ou(t,o,t.panels.length===1):[])}#i(t,e,n,r){let{curves:s,theme:o}=t,a=s.keys[n.key],l=wm(t,n),c=dm(t,n),h=n.role==="run"?S_+(l?1:0):l?M_:w_,u=st("path",{d:D_(e,n.x,n.y),fill:"none",stroke:lt(c),"stroke-width":h,"stroke-linejoin":"round","stroke-linecap":"round"}),f=[];return n.y.forEach((d,m)=>{if(d===null)return;let[x,g]=[e.x(n.x[m]),e.y(d)];if((n.role!=="mean"||!N_(s,n))&&this.#n.push({x,y:g,series:r,i:m}),n.role==="run"||!(F_(a.paint,n,m)||n.hollow?.[m]))return;let p=Ea(a.paint)!==(n.hollow?.[m]??!1);f.push(...mm(Sa(a.paint),x,g,ru,lt(c),lt(o.paper),p))}),[u,...f]}#o({spot:t,curves:e},{x:n},r){if(!t)return[];let s=n(e.series[t.series].x[t.i]);return[st("path",{d:`M${s} ${gm-6}V${r-xm}`,stroke:"var(--rg-ink)","stroke-width":1,opacity:.22})]}#c(t,e){let{spot:n,curves:r,theme:s}=t,o=n&&r.series[n.series];if(!n||!o||o.panel!==this.panel)return[];let a=o.y[n.i],l=r.keys[o.key];if(a==null)return[];let c=[e.x(o.x[n.i]),e.y(a)],h=lt(dm(t,o,!0));return[...k_(t,e,o,n.i),...mm(Sa(l.paint),...c,ru*1.5,h,lt(s.paper),Ea(l.paint))]}#a(t,e){let{curves:n,state:r,theme:s}=t;return n.series.flatMap(o=>{if(o.panel!==this.panel||o.role==="mean"||!br(n,o,r.hidden))return[];let a=o.y.flatMap((c,h)=>c!==null&&_m(r.selected,vr(o,h))?[h]:[]);return(o.refs?a:a.slice(-1)).map(c=>st("circle",{cx:e.x(o.x[c]),cy:e.y(o.y[c]),r:ru+3.4,fill:"none",stroke:lt(s.ink),"stroke-width":1.5}))})}};function R_({curves:i,state:t},e,n){let r=i.series.flatMap(({y:h,low:u,high:f})=>[...h,...u??[],...f??[]]).filter(h=>h!==null),s=um(i,[...r,...i.rules.map(({value:h})=>h)]),o=Math.max(...iu(s).map(({text:h})=>h.length))*su+10,a=e-Ma,l=n-xm,c=nu(bm(i),eu(i,t.x_scale));return{left:o,right:a,bottom:l,width:e,edges:s,x:h=>o+Ma+(a-o-2*Ma)*c(h),y:h=>l-(l-gm)*(h-s[0])/(s[1]-s[0])}}var bm=({series:i})=>[...new Set(i.flatMap(({x:t})=>t))].sort((t,e)=>t-e);function C_({curves:i,state:t,spot:e},n,r){let{left:s,right:o,bottom:a}=n,l=bm(i),c=eu(i,t.x_scale),h=iu(n.edges).flatMap(({value:v,text:b})=>[st("path",{d:`M${s} ${n.y(v)}H${o}`,stroke:"var(--rg-hair)","stroke-width":1}),st("text",{x:s-7,y:n.y(v)+3.5,"text-anchor":"end"},b)]),u=o-s-2*Ma,f=nu(l,c),d=e?i.series[e.series].x[e.i]:null,m=wa(i,l,c,f,u).map(({value:v,text:b})=>({value:v,text:b,x:n.x(v)})),g=(d===null?m:[...m.filter(({x:v,text:b})=>Math.abs(v-n.x(d))>=b.length*su/2+18),P_(i,d,n)]).map(({value:v,text:b,x:w})=>{let T=b.length*su/2;return st("text",{x:Math.min(Math.max(w,T),n.width-T),y:a+15,"text-anchor":"middle",style:v===d?"fill:var(--rg-ink);font-weight:600":null},b)}),p=l.length<=vm?l.map(v=>st("path",{d:`M${n.x(v)} ${a}v3`,stroke:"var(--rg-ink)",opacity:.35})):[];return[...h,...p,...g,st("text",{class:"rg-axis",x:o,y:r-4,"text-anchor":"end"},c==="log"||c==="symlog"?`${i.x.label}, log scale`:i.x.label)]}function P_(i,t,e){let[n]=wa(i,[t],"names",()=>.5,100);return{value:t,text:n?.text??"",x:e.x(t)}}function I_(i,t){let e=zi(i),{curves:n,state:r}=i,s=({key:o,role:a})=>(o===e?2:0)+(a==="run"?0:1);return n.series.map((o,a)=>({series:o,at:a})).filter(({series:o})=>o.panel===t&&br(n,o,r.hidden)).sort((o,a)=>s(o.series)-s(a.series)||a.series.key-o.series.key)}function L_({curves:i,state:t},e,n){let r=i.series.filter(o=>o.key===n&&o.panel===e&&br(i,o,t.hidden));return(r.find(({role:o})=>o!=="run")??r[0])?.y.filter(o=>o!==null)??[]}function dm(i,t,e=!1){let{curves:n,theme:r,spot:s}=i,o=zi(i),a=$r(n.keys[t.key].paint,r.name==="dark");if(o!==null&&o!==t.key&&!e)return Ne(a,r.paper,ym);let l=s!==null&&n.series[s.series]===t;return t.role==="run"&&!l&&!wm(i,t)?Ne(a,r.paper,E_):a}var _m=(i,t)=>!!t&&i.some(([e,n])=>e===t[0]&&n===t[1]),wm=({state:i},t)=>_m(i.selected,t.ref),N_=(i,{key:t})=>i.series.some(e=>e.key===t&&e.role==="run");function D_(i,t,e){let n="",r=!1;return e.forEach((s,o)=>{if(s===null){r=!1;return}n+=`${r?"L":"M"}${i.x(t[o]).toFixed(1)} ${i.y(s).toFixed(1)}`,r=!0}),n}function F_(i,{y:t,key:e},n){if(t.length<=vm)return!0;let r=Math.ceil(t.length/T_);return i.ramp===void 0&&n%r===2*e%r}function O_(i,t,{x:e,low:n,high:r,key:s,role:o}){if(!n||!r||o==="run")return[];let a=zi(i),l=$r(i.curves.keys[s].paint,i.theme.name==="dark"),c=[[]];e.forEach((f,d)=>{n[d]==null||r[d]==null?c.push([]):c.at(-1).push(d)});let h=(f,d)=>`${t.x(e[f]).toFixed(1)} ${t.y(d[f]).toFixed(1)}`,u=c.filter(f=>f.length>1).map(f=>`M${[...f.map(d=>h(d,r)),...[...f].reverse().map(d=>h(d,n))].join("L")}z`).join("");return u?[st("path",{class:"rg-band",d:u,fill:lt(l),opacity:a!==null&&a!==s?fm/3:fm})]:[]}function k_({theme:i},t,{x:e,low:n,high:r},s){let o=n?.[s]??null,a=r?.[s]??null;if(o===null||a===null)return[];let l=t.x(e[s]),c=`M${l-3.5} ${t.y(o)}h7M${l} ${t.y(o)}V${t.y(a)}M${l-3.5} ${t.y(a)}h7`;return[[lt(i.paper),4],[lt(i.ink),1.4]].map(([h,u])=>st("path",{class:"rg-whisker",d:c,fill:"none",stroke:h,"stroke-width":u}))}function U_(i,t){let{curves:e,theme:n,state:r}=i,s=[];return[...e.rules].sort((o,a)=>a.value-o.value).flatMap(({value:o,label:a,key:l})=>{if(l!==null&&r.hidden.includes(e.keys[l].name))return[];let c=zi(i),h=l===null?n.ink2:$r(e.keys[l].paint,n.name==="dark"),u=lt(c!==null&&l!==null&&l!==c?Ne(h,n.paper,ym):h),f=t.y(o),d=l===null||!s.length?`${a} ${pm(o)}`:pm(o),m=s.every(x=>Math.abs(x-f)>13);return s.push(f),[st("path",{class:"rg-rule",d:`M${t.left} ${f}H${t.right}`,fill:"none",stroke:u,"stroke-width":1.2,"stroke-dasharray":"5 4"}),...m?[st("text",{class:"rg-rule-words",x:t.right,y:f-5,"text-anchor":"end",style:`fill:${u}`},d)]:[]]})}var pm=i=>i.toFixed(2).replace("-","−");function mm(i,t,e,n,r,s,o){let a=(l,c)=>i==="disc"?st("circle",{cx:t,cy:e,r:c,fill:l}):st("path",{d:Xn(i,t,e,c),fill:l});return o?[a(s,n+1.5),a(r,n+.5),a(s,n-1)]:[a(s,n+1),a(r,n-.1)]}function ou(i,{series:t,i:e},n=!0){let r=i.series[t],{unit:s}=i.y,o=r.y[e],a=[i.keys.length>1?i.keys[r.key].label:"",r.panel===0&&i.panels.length===1?r.name:""].filter(Boolean).join(", "),l=i.x.names?i.x.names[r.x[e]]:`${i.x.label} ${wa(i,[r.x[e]],"names",()=>.5,100)[0]?.text??""}`,c=r.low?.[e]??null,h=r.high?.[e]??null,u=r.p?.[e]??null,f=[c!==null&&h!==null?` [${ci(c)}, ${ci(h)}]`:"",r.hollow?.[e]?" · 1 whatever the data":"",u!==null?` · p ${u<.001?"< 0.001":`= ${u.toFixed(3)}`}`:""].join("");return[P("small",{},`${[a,n?l:""].filter(Boolean).join(" · ")} `),P("b",{},o==null?"–":`${ci(o)}${s?` ${s}`:""}`),P("small",{},f)]}function ci(i){let t=Math.abs(i);return(t!==0&&(t<.001||t>=1e5)?i.toExponential(2):t>=10?i.toPrecision(4):i.toFixed(3)).replace("-","−")}var Gs=38,B_=7.2,z_=6.1,V_=80,Mm=[150,240],G_=15,Sm=21,Em=38,Tm=15;function H_(i,t,e){let n=Math.min(t,e/Math.max(1,i.length)),r=[];i.forEach((a,l)=>{r.push({sum:a-l*n,n:1,first:l});for(let c=r.at(-2),h=r.at(-1);c&&c.sum/c.n>h.sum/h.n;c=r.at(-2),h=r.at(-1))r.splice(-2,2,{sum:c.sum+h.sum,n:c.n+h.n,first:c.first})});let s=r.flatMap(({sum:a,n:l})=>Array(l).fill(a/l)),o=e-n/2-(i.length-1)*n;return s.map((a,l)=>Math.min(Math.max(a,n/2),Math.max(n/2,o))+l*n)}var Aa=class{constructor(t,e){this.toggled=t;this.pointed=e}toggled;pointed;element=P("div",{class:"rg-keys rg-line-keys",role:"group","aria-label":"Lines"});leaders=st("svg",{class:"rg-leaders","aria-hidden":"true"});#t=[];paint(t){this.element.classList.toggle("rg-one",t.curves.keys.some(({label:r})=>r.length>G_));let{curves:e}=t,n=this.#t.indexOf(document.activeElement);this.#t.length!==e.keys.length&&(this.#t=e.keys.map((r,s)=>this.#n(s)),this.element.replaceChildren(...this.#t)),this.#t.forEach((r,s)=>$_(r,t,s)),n>=0&&this.#t[n]?.focus()}width({keys:t}){let e=Math.max(...t.map(({label:n,detail:r})=>Math.max(n.length*B_+V_,r.length*z_+34)));return Gs+Math.min(Math.max(e,Mm[0]),Mm[1])}place(t,e,n,r,s){let o=W_(e.ends),a=o?e.ends:e.levels;this.element.style.setProperty("--rg-key",`${this.width(t.curves)-Gs}px`);let{curves:l,theme:c}=t,h=l.keys.some(({detail:g})=>g),u=l.keys.map((g,p)=>p).sort((g,p)=>(a[g]??1/0)-(a[p]??1/0)||g-p),f=s+n,d=h&&u.length*Em<=f?Em:Sm;if(this.element.classList.toggle("rg-tight",d===Sm),this.element.classList.toggle("rg-many",f/u.length<Tm),this.leaders.replaceChildren(),f/u.length<Tm)return this.#e(zi(t));let m=Math.max(...a.map(g=>g??0),0),x=H_(u.map(g=>(a[g]??m+d)+n),d,f);u.forEach((g,p)=>{let v=x[p],b=a[g],w=this.#t[g];if(w.style.left=`${r+Gs-4}px`,w.style.top=`${v-10}px`,b==null||!o)return;let T=zi(t),A=Ne($r(l.keys[g].paint,c.name==="dark"),c.paper,T!==null&&T!==g?.8:.45);this.leaders.append(st("path",{d:`M${r+2} ${b+n}L${r+Gs-16} ${v}H${r+Gs-5}`,fill:"none",stroke:lt(A),"stroke-width":1}))})}#e(t){let e=t===null?void 0:this.#t[t];if(!e||e.matches(":hover, :focus"))return;let{offsetTop:n,offsetHeight:r}=e,{scrollTop:s,clientHeight:o}=this.element;n<s?this.element.scrollTop=n:n+r>s+o&&(this.element.scrollTop=n+r-o)}#n(t){let e=Jt(P("button",{type:"button",class:"rg-key"}));e.addEventListener("click",()=>this.toggled(t));for(let n of["pointerenter","focus"])e.addEventListener(n,()=>this.pointed(t));for(let n of["pointerleave","blur"])e.addEventListener(n,()=>this.pointed(null));return e}},Am=5;function W_(i){let t=i.filter(n=>n!==null).sort((n,r)=>n-r);return t.filter((n,r)=>r>0&&n-t[r-1]<Am||r+1<t.length&&t[r+1]-n<Am).length<=t.length/2||t.length<3}function $_(i,t,e){let{curves:n,state:r,theme:s}=t,{label:o,detail:a,paint:l,name:c}=n.keys[e],h=r.hidden.includes(c),u=lt($r(l,s.name==="dark")),f=P("b",{},o),d=P("i",{},t.spot&&!h?X_(t,e,t.spot):"");f.style.color=l.ramp===void 0?u:"",i.replaceChildren(Ui(Sa(l),u,h||Ea(l)?"var(--rg-paper)":u,14),f,d,P("span",{},a)),i.setAttribute("aria-pressed",String(!h)),i.classList.toggle("rg-looked",zi(t)===e),i.title=`${h?"Show":"Hide"} ${o}`}function X_({curves:i},t,{series:e,i:n}){let r=i.series[e],s=r.x[n],a=i.series.filter(({key:c,panel:h})=>c===t&&h===r.panel).find(({role:c})=>c!=="run"),l=a?.y[a.x.indexOf(s)];return l==null?"":ci(l)}var q_=640,Y_=1240,Ra=26,j_=20,K_=190,Ca=class{constructor(t,e,n){this.store=t;if(this.root.append(P("style",{},n),this.#w,this.#x),e.add(()=>{this.#t.run(),this.root.remove()}),t.listen(r=>this.#v(()=>this.#_(r))),Li(this.#t,()=>this.#v(()=>this.#A())),typeof ResizeObserver<"u"){let r=new ResizeObserver(()=>this.#v(()=>this.#A()));r.observe(this.root),this.#t.add(()=>r.disconnect())}this.#m(),this.#v(()=>this.#D())}store;root=P("section",{class:"rg rg-curves",role:"group"});#t=new rn;#e=P("h3",{class:"rg-title"});#n=P("p",{class:"rg-convention"});#r=P("div",{class:"rg-controls"});#i=Jt(P("div",{class:"rg-panels",tabindex:0,role:"application"}));#o=new Aa(t=>this.#s(t),t=>{this.#b=t,this.#A()});#c=P("div",{class:"rg-plot"},this.#i,this.#o.leaders,this.#o.element);#a=P("p",{class:"rg-honesty"});#g=P("footer",{class:"rg-foot rg-note"},this.#a);#d=P("p",{"aria-live":"polite"});#x=P("div",{class:"rg-unseen"});#w=P("div",{class:"rg-grid"},P("header",{class:"rg-head"},P("div",{class:"rg-words"},this.#e,this.#n),this.#r),this.#c,this.#g);#h=[];#u=null;#f=null;#b=null;#l=0;#m(){let t=this.#i;t.addEventListener("pointerleave",()=>this.#p(null)),t.addEventListener("blur",()=>this.#p(null)),t.addEventListener("keydown",e=>{e.ctrlKey||e.metaKey||e.altKey||!this.#y(e)||(e.preventDefault(),e.stopPropagation())})}#y({key:t,shiftKey:e}){let n=this.store.curves;if(!n)return!1;if(t==="ArrowLeft"||t==="ArrowRight")this.#E(n,t==="ArrowRight"?1:-1);else if(t==="ArrowUp"||t==="ArrowDown")this.#M(n,t==="ArrowDown"?1:-1);else if(t==="Enter"&&this.#f)this.#I(this.#f,e);else if(t==="Escape")this.#p(null),this.store.set({selected:[]});else return!1;return!0}#E(t,e){let n=this.#f;if(!n)return this.#M(t,1);let{y:r}=t.series[n.series];for(let s=n.i+e;s>=0&&s<r.length;s+=e)if(r[s]!==null)return this.#p({...n,i:s})}#M(t,e){let n=t.series.flatMap((h,u)=>h.role!=="run"&&br(t,h,this.store.state.hidden)?[u]:[]);if(!n.length)return;let r=this.#f?n.indexOf(J_(t,this.#f.series)):e>0?-1:0,s=n[(r+e+n.length)%n.length],o=this.#f?t.series[this.#f.series].x[this.#f.i]:null,a=t.series[s],l=a.y.flatMap((h,u)=>h===null?[]:[u]),c=l.reduce((h,u)=>o!==null&&Math.abs(a.x[u]-o)<Math.abs(a.x[h]-o)?u:h,l[0]);this.#p({series:s,i:c})}#p(t){if(t?.series===this.#f?.series&&t?.i===this.#f?.i)return;this.#f=t;let e=this.store.curves;this.store.hover(t&&vr(e.series[au(e,t.series)],t.i)),this.#d.textContent=t?ou(e,t).map(n=>typeof n=="string"?n:n.textContent).join(""):"",this.#A()}#I(t,e){let n=this.store.curves;this.store.set({selected:ba(this.store.state.selected,t&&vr(n.series[au(n,t.series)],t.i),e)})}#s(t){let e=this.store.curves.keys[t].name,{hidden:n}=this.store.state;this.#f=null,this.store.set({hidden:n.includes(e)?n.filter(r=>r!==e):[...n,e]})}#v(t){try{t()}catch(e){this.root.querySelector(".rg-error")?.remove(),this.root.append(Pi(e)),this.#w.hidden=!0,this.root.dataset.drawn="error"}}#_(t){if(t.has("payload"))return this.#D();t.has("hovered")&&!this.#L()&&(this.#f=this.#N()),this.#A()}#L(){let{curves:t,state:e}=this.store,n=this.#f;return JSON.stringify(n&&t?vr(t.series[au(t,n.series)],n.i):null)===JSON.stringify(e.hovered)}#N(){let{curves:t,state:{hovered:e,hidden:n}}=this.store;if(!t||!e)return null;for(let[r,s]of t.series.entries()){if(s.role==="mean"||!br(t,s,n))continue;let o=s.y.findLastIndex((a,l)=>a!==null&&JSON.stringify(vr(s,l))===JSON.stringify(e));if(o>=0)return{series:r,i:o}}return null}#D(){let{curves:t,error:e}=this.store;if(e)throw e;this.root.querySelector(".rg-error")?.remove(),this.#w.hidden=!1,t&&(this.#f=this.#N(),this.#e.textContent=t.title,this.#e.hidden=!t.title,this.#n.textContent=t.subtitle,this.#n.hidden=!t.subtitle,this.#a.textContent=t.notes.join(" "),this.#g.hidden=!t.notes.length,this.root.setAttribute("aria-label",t.title||"Curves"),this.#h=t.panels.map((n,r)=>this.#T(r)),this.#i.replaceChildren(...this.#h.map(n=>n.element)),this.#F(t),this.#x.replaceChildren(this.#d,...Z_(t)),this.#A())}#T(t){let e=new Ta(t);return e.svg.addEventListener("pointermove",n=>this.#p(e.nearest(n))),e.svg.addEventListener("click",n=>this.#I(e.nearest(n),n.shiftKey)),e}#F({x:t}){if(this.#u=null,this.#r.replaceChildren(),this.#r.hidden=!t.other,!t.other)return;let e=[{value:"linear",label:"linear"},{value:"log",label:"log"}];this.#u=Hr(`Scale of ${t.label}`,e,n=>this.store.set({x_scale:n})),this.#r.append(P("span",{class:"rg-scale"},t.label),this.#u.element)}#A(){let{curves:t,state:e}=this.store,n=this.root.clientWidth;if(!t||!n)return;let r=vn(this.root,e.theme),s={curves:t,state:e,theme:r,spot:this.#f,keyed:this.#b},o=this.#w.clientWidth||n,a=n<q_,l=t.keys.length>1||t.keys[0].detail?this.#o.width(t):0;a!==(this.#o.element.parentElement!==this.#c)&&(a?this.#c.before(this.#o.element):this.#c.append(this.#o.element)),this.#o.element.hidden=!l;let c=a?o:o-l,h=this.#h.length,u=oe(Math.floor((c+Ra)/(K_+Ra)),1,Math.min(h,4)),f=Math.floor((c-(u-1)*Ra)/u),d=e.height||(h>1?a?170:210:a?250:n>=Y_?400:300);this.#i.style.gridTemplateColumns=`repeat(${u}, ${f}px)`;for(let m of this.#h)m.paint(s,f,d);this.#o.paint(s),this.#o.leaders.replaceChildren(),l&&!a&&this.#P(s,u,f,d),this.#u?.show(e.x_scale),this.#C(s),this.#l!==o&&(this.#l=o),this.root.dataset.drawn="1"}#P(t,e,n,r){let s=this.#h[Math.min(e,this.#h.length)-1],o=e*n+(e-1)*Ra-(n-s.right);this.#o.place(t,s,j_,o,r-20)}#C({curves:t,state:e}){let{y:n,x:r,keys:s}=t,o=e.selected.map(a=>a.join(" ")).join(", ");this.#i.setAttribute("aria-label",`${s.length} line${s.length===1?"":"s"}, ${n.label} over ${r.label}.${o?` Selected: ${o}.`:""} Left and right walk along a line, up and down change the line, Enter selects.`),Object.assign(this.root.dataset,{hovered:e.hovered?.join("/")??"",scale:e.x_scale,keys:String(s.length)})}};function au({series:i},t){let e=i[t];if(e.role!=="mean")return t;let n=i.findIndex(({key:r,role:s,panel:o})=>r===e.key&&o===e.panel&&s==="run");return n<0?t:n}function J_({series:i},t){let e=i[t];return e.role==="run"?i.findIndex(({key:n,role:r,panel:s})=>n===e.key&&s===e.panel&&r!=="run"):t}function Z_(i){return i.panels.map((t,e)=>{let n=i.series.filter(l=>l.panel===e),r=n.map(({key:l,name:c})=>P("th",{scope:"col"},[i.keys[l].label,t?"":c].filter(Boolean).join(", "))),o=[...new Set(n.flatMap(({x:l})=>l))].sort((l,c)=>l-c).map(l=>P("tr",{},P("th",{scope:"row"},i.x.names?.[l]??String(l)),...n.map(c=>{let h=c.x.indexOf(l),u=c.y[h],f=c.low?.[h],d=c.high?.[h];return P("td",{},u==null?"–":ci(u)+(f!=null&&d!=null?` [${ci(f)}, ${ci(d)}]`:""))}))),a=`${i.title}${t?`, ${t}`:""}: ${i.y.label}${i.y.unit?` in ${i.y.unit}`:""} over ${i.x.label}.`;return P("table",{},P("caption",{},a),P("thead",{},P("tr",{},P("th",{scope:"col"},i.x.label),...r)),P("tbody",{},...o))})}var Q_=[["step","step"],["turning_angle","turning"],["progress","progress"],["deviation","deviation"],["to_target","to target"]],Xr={own:6,other:2,label:5,key:40,landmark:12,itself:99},Pa=class{element=P("div",{class:"rg-card","aria-hidden":"true",hidden:!0});#t="";paint(t,e,n,r){let{hovered:s,payload:o,layout:a}=t,l=s?tw(t,e,s):void 0;if(this.element.hidden=!l,!l||!s){this.#t="";return}let c=JSON.stringify([s,Ls(o),t.view.metric,t.picture.quality.error.get(l.point),t.theme.name,a.narrow,t.scale?.name]);if(c!==this.#t&&this.element.replaceChildren(...ew(t,s)),this.#t=c,this.element.style.setProperty("--tint",lt(_n(t,s[0]))),a.narrow){this.element.style.left=this.element.style.top="";return}let h=e.points.filter(d=>d.m<0&&d.point!==be(o,s)),[u,f]=rw([this.element.offsetWidth,this.element.offsetHeight],l,{layout:a,screen:e,labels:n,keys:r,landmarks:h,model:s[0]});this.element.style.left=`${u}px`,this.element.style.top=`${f}px`}};function tw({payload:i},t,e){let n=Ln(i,e);return t.points.find(r=>n?r.point===i.first:r.m===e[0]&&r.k===e[1])}function ew(i,t){let{payload:e,marks:n,picture:r,view:s}=i,[o,a]=t,l=e.models[o],c=l.layers[a],h=Ln(e,t),u=l.layers.length-1,f=e.first!==null?a===0?"":`layer ${a} of ${u}`:`layer ${a+1} of ${u+1}`,d=lt($n(i,o)),m=P("b",{},h?"shared by all paths":l.label);m.style.color=h?"":lt(_n(i,o));let x=h?null:Ui(n[o].shape,d,n[o].hollow?"var(--rg-raised)":d,12),g=r.quality.error.get(be(e,t)),p=g===void 0?ge:We("distortion",g,s.unit);return[P("header",{},P("b",{},c.name),P("small",{},f)),P("p",{},x,m,P("small",{},c.shape.join(" × "))),P("dl",{},...Q_.flatMap(([v,b])=>nw(i,v,b,t)),...iw(i,g,p)),P("footer",{},`picture off by ${p} (r.m.s.)`)]}function nw({view:i},t,e,[n,r]){let s=i.numbers[t];if(!s)return[];let o=s.values[n]?.[r]??null,a=Math.max(0,...Hn(i).flatMap(l=>l.numbers[t]?.values.flat()??[]).filter(l=>l!==null));return o===null?[P("dt",{},e),P("dd",{class:"rg-why"},P("small",{},s.reasons[n]?.[r]??""),` ${ge}`)]:[P("dt",{},e),Rm(o,a),P("dd",{},We(t,o,i.unit))]}function Rm(i,t){let e=P("i");return e.style.setProperty("--share",`${oe(i===null||t===0?0:i/t,0,1)*100}%`),e}function iw({picture:i},t,e){let n=Math.max(0,...i.quality.error.values());return[P("div",{class:"rg-sixth"},P("dt",{},"picture off"),Rm(t??null,n),P("dd",{},e))]}function rw([i,t],e,n){let{width:r,height:s}=n.layout,a=[[(n.keys[0]?.[0]??r)-4,2],[e.x+22,e.y-t/2],[e.x-22-i,e.y-t/2],[e.x-i/2,e.y-22-t],[e.x-i/2,e.y+22],[r-i-4,4],[r-i-4,s-t-4],[4,4],[4,s-t-30]].map(([c,h])=>[oe(c,4,Math.max(4,r-i-4)),oe(h,4,Math.max(4,s-t-4))]),l=a.map((c,h)=>sw(c,[i,t],e,n,h===0));return a[l.indexOf(Math.min(...l))]}function sw([i,t],[e,n],r,s,o){let a=(h,u,f)=>h>i-f&&h<i+e+f&&u>t-f&&u<t+n+f,l=([h,u,f,d])=>h<i+e&&f>i&&u<t+n&&d>t,c=o?0:Math.hypot(i+e/2-r.x,t+n/2-r.y)/120;for(let{x0:h,y0:u,x1:f,y1:d,m}of s.screen.segments)for(let x of[.1,.3,.5,.7,.9])a(h+(f-h)*x,u+(d-u)*x,6)&&(c+=m===s.model?Xr.own:Xr.other);return c+=s.keys.filter(l).length*Xr.key+s.labels.filter(l).length*Xr.label,c+=s.landmarks.filter(h=>a(h.x,h.y,16)).length*Xr.landmark,c+(a(r.x,r.y,10)?Xr.itself:0)}var Bt=fy(Fm(),1);var Om=Bt.EigenvalueDecomposition;var Zr=Bt.Matrix;var Va=Bt.SingularValueDecomposition;var hL=Bt.default.Matrix?Bt.default.Matrix:Bt.Matrix;var Bm=4,Ww=500,$w=1e-9,Xw=1e-12;function Ws(i,t,e){let n=t.length,r=new Float64Array(n*n);return t.forEach((s,o)=>t.forEach((a,l)=>r[o*n+l]=i[s*e+a])),r}function bu(i,t){let e=i.map(s=>s*s),n=Float64Array.from({length:t},(s,o)=>e.subarray(o*t,(o+1)*t).reduce((a,l)=>a+l,0)/t),r=n.reduce((s,o)=>s+o,0)/t;return e.map((s,o)=>-.5*(s-n[Math.floor(o/t)]-n[o%t]+r))}function zm(i,t,e,n){let r=t.length;if(r===0)return{coords:[],values:Or(n)};let{values:s,vectors:o}=Vm(bu(Ws(i,t,e),r),r,n),a=Xw*Math.max(0,s[0]),l=s.map(u=>u>a?u:0),c=l.map(Math.sqrt);return{coords:t.map((u,f)=>c.map((d,m)=>(o[m]?.[f]??0)*d)),values:l}}function Vm(i,t,e){let n=new Om(Zr.from1DArray(t,t,i),{assumeSymmetric:!0}),s=n.realEigenvalues.map((l,c)=>c).sort((l,c)=>n.realEigenvalues[c]-n.realEigenvalues[l]).slice(0,e),o=s.map(l=>n.eigenvectorMatrix.getColumn(l)).map(l=>ve(l,Gm(l)));return{values:Array.from({length:e},(l,c)=>c<s.length?n.realEigenvalues[s[c]]:0),vectors:o}}function Gm(i){let t=Math.max(...i.map(Math.abs));return(i.find(n=>Math.abs(n)>=(1-1e-9)*t)??0)<0?-1:1}function Hm({coords:i,values:t},e){let n=i.length,r=n>1?e.reduce((o,a)=>o+a,0)/(n*(n-1)):0,s=(o,a)=>Math.cos(1+o*(a+1))*.001*r;return i.map((o,a)=>o.map((l,c)=>t[c]===0?s(a,c):l))}function Wm(i,t,e){let n=e.length;if(n<2)return e;let r=t.map((c,h)=>c*i[h]),s=qw(t,n),o=Float64Array.from({length:3*n},(c,h)=>e[Math.floor(h/3)][h%3]??0),a=new Float64Array(3*n),l=km(i,t,r,o,a,n);for(let c=0;c<Ww&&l>0;c++){jw(s,a,o,n);let h=l;if(l=km(i,t,r,o,a,n),h-l<$w*h)break}return e.map((c,h)=>Array.from(o.subarray(3*h,3*h+c.length)))}function km(i,t,e,n,r,s){r.fill(0);let o=0;for(let a=1;a<s;a++){let l=n[3*a],c=n[3*a+1],h=n[3*a+2],u=0,f=0,d=0;for(let m=0,x=a*s,g=0;m<a;m++,x++,g+=3){let p=l-n[g],v=c-n[g+1],b=h-n[g+2],w=Math.sqrt(p*p+v*v+b*b),T=i[x]-w;o+=t[x]*T*T;let A=w>0?e[x]/w:0;u+=A*p,f+=A*v,d+=A*b,r[g]-=A*p,r[g+1]-=A*v,r[g+2]-=A*b}r[3*a]+=u,r[3*a+1]+=f,r[3*a+2]+=d}return o}function qw(i,t){let e=i.map(n=>1/t-n);for(let n=0;n<t;n++){let r=0;for(let s=0;s<t;s++)s!==n&&(r+=i[n*t+s]);e[n*t+n]=r+1/t}return Yw(e,t),e.map(n=>n-1/t)}function Yw(i,t){for(let e=0;e<t;e++){let n=1/i[e*t+e];i[e*t+e]=1;for(let r=0;r<t;r++)i[e*t+r]*=n;for(let r=0;r<t;r++){if(r===e)continue;let s=i[r*t+e];i[r*t+e]=0;for(let o=0;o<t;o++)i[r*t+o]-=s*i[e*t+o]}}}function jw(i,t,e,n){for(let r=0;r<n;r++){let s=0,o=0,a=0;for(let l=0,c=r*n,h=0;l<n;l++,c++,h+=3){let u=i[c];s+=u*t[h],o+=u*t[h+1],a+=u*t[h+2]}e[3*r]=s,e[3*r+1]=o,e[3*r+2]=a}}function $m(i,{begins:t,leads:e,layers:n}){if(!i.length)return[];let r=i[0].length,s=ar(t.map(p=>i[p])),o=ar(e.map(p=>i[p])),a=Le(o,s),l=Ed(a),c=ar(i),h=Math.max(...i.flatMap(p=>Le(p,c).map(Math.abs))),u=l>1e-9*h,f=u?ve(In(s,o),.5):c,d=u?[ve(a,1/l)]:[],m=[...d,...Kw(n.map(p=>Le(i[p],f)),d,r)],x=i.map(p=>m.map(v=>Ii(Le(p,f),v))),g=m.map((p,v)=>v<d.length?1:Jw(x,n,v));return x.map(p=>p.map((v,b)=>v*g[b]))}function Kw(i,t,e){let n=i.map(o=>t.reduce((a,l)=>Le(a,ve(l,Ii(a,l))),o)),r=n.reduce((o,a)=>o+Ii(a,a),0),s=Float64Array.from({length:e*e},(o,a)=>{let l=Math.floor(a/e),c=a%e;return n.reduce((h,u)=>h+u[l]*u[c],0)-t.reduce((h,u)=>h+(1+r)*u[l]*u[c],0)});return Vm(s,e,e-t.length).vectors}function Jw(i,t,e){let n=t.map(o=>i[o][e]),r=n.reduce((o,a)=>o+a,0)/n.length,s=Math.sqrt(n.reduce((o,a)=>o+a*a,0)/n.length);return Math.abs(r)>=1e-9*s&&r!==0?Math.sign(r):Gm(i.map(o=>o[e]))}function $s(i){let t=i[0]?.moving.length??0;if(t===0)return r=>r;if(t===1){let r=i.reduce((s,o)=>s+o.weight*o.moving[0]*o.fixed[0],0)<0?-1:1;return s=>ve(s,r)}let e=Zr.zeros(t,t);for(let{moving:r,fixed:s,weight:o}of i)for(let a=0;a<t;a++)for(let l=0;l<t;l++)e.set(a,l,e.get(a,l)+o*s[a]*r[l]);let n=Zw(e).to2DArray();return r=>n.map(s=>Ii(s,r))}function Zw(i){let t=new Va(i);return t.leftSingularVectors.mmul(t.rightSingularVectors.transpose())}function Ga(i){if(!i.length)return r=>r;let t=Um(i,r=>r.moving),e=Um(i,r=>r.fixed),n=$s(i.map(({moving:r,fixed:s,weight:o})=>({moving:Le(r,t),fixed:Le(s,e),weight:o})));return r=>In(n(Le(r,t)),e)}function Um(i,t){let e=i.reduce((n,r)=>n+r.weight,0);return ve(i.map(n=>ve(t(n),n.weight)).reduce(In),1/e)}function Ha(i,t,e=1){return[...i].flatMap(([n,r])=>t.has(n)?[{moving:r,fixed:t.get(n),weight:e}]:[])}function _u({name:i,info:t}){let{run:e}=t;if(e!=null)return String(e);let n=i.lastIndexOf("@");return n>0?i.slice(0,n):i}function Qw({models:i}){let t=e=>i.filter(n=>_u(n)===e).length;return new Map(i.flatMap(e=>{let n=_u(e);return t(n)===1?[[n,e],[e.name,e]]:[[e.name,e]]}))}function Xm(i,t){let e=Qw(t),n=new Map;for(let r of i.models){let s=e.get(r.name)??e.get(_u(r));r.layers.forEach((o,a)=>{let l=s?.points[s.layers.findIndex(({name:c})=>c===o.name)];l!==void 0&&!n.has(r.points[a])&&n.set(r.points[a],l)})}return i.first!==null&&t.first!==null&&n.set(i.first,t.first),i.target&&t.target?.name===i.target.name&&n.set(i.target.point,t.target.point),n}function Wa(i,t){return new Map([...t].flatMap(([e,n])=>i.has(e)?[[n,i.get(e)]]:[]))}function qm(i,t,e){let n=[t,i].every(({first:r,target:s})=>r!==null&&s);for(let[r,s]of i.views.entries()){let o=t.views.find(({metric:a})=>a===s.metric);s.projections.forEach((a,l)=>{let c=o?.projections.find(({name:h})=>h===a.name);for(let h of[2,3]){if(!c||h===2&&a.name==="target_axis")continue;let u=tM(a.axes[h].coords,c.axes[h].coords,e,!!n);if(u)for(let f of i.frames??[i])eM(f.views[r].projections[l].axes[h],u,h)}})}}function tM(i,t,e,n){let r=[...e].map(([o,a])=>({moving:i[a],fixed:t[o],weight:1}));if(r.length<2)return null;if(!n)return Ga(r);let s=$s(r.map(({moving:o,fixed:a,weight:l})=>({moving:o.slice(1),fixed:a.slice(1),weight:l})));return o=>[o[0],...s(o.slice(1))]}function eM(i,t,e){let n=t(Or(e)),r=s=>Le(t(s),n);i.coords=i.coords.map(t),i.curve=i.curve?.map(t)??null,i.origin&&(i.origin=t(i.origin)),i.cloud=i.cloud?.map(s=>nM(s,r,e))??null}function nM(i,t,e){let n=r=>Array.from({length:e},(s,o)=>t(Array.from({length:e},(a,l)=>r[l*e+o])));return n(n(i).flat()).flat()}function Ym(i,t,e,n){let r=Jt(P("button",{type:"button","aria-expanded":"false","aria-haspopup":"true",title:"Choose single layers"},i)),s=P("div",{class:"rg-list",role:"group","aria-label":i,hidden:!0}),o=t.map(u=>Jt(P("input",{type:"checkbox",value:u.value})));t.forEach((u,f)=>s.append(P("label",{},o[f],P("span",{},u.label))));let a=Jt(P("button",{type:"button",class:"rg-all"},"Show all"));s.append(a);let l=P("div",{class:"rg-more"},r,s),c=u=>{s.hidden=!u,r.setAttribute("aria-expanded",String(u))},h=()=>t.filter((u,f)=>!o[f].checked).map(u=>u.value);r.addEventListener("click",()=>c(!!s.hidden));for(let u of o)u.addEventListener("change",()=>e(h()));return a.addEventListener("click",()=>e([])),l.addEventListener("keydown",u=>{u.key!=="Escape"||s.hidden||(c(!1),r.focus(),u.stopPropagation())}),l.addEventListener("focusout",u=>{u.relatedTarget&&!l.contains(u.relatedTarget)&&c(!1)}),n.listen(document,"pointerdown",u=>{u.composedPath().includes(l)||c(!1)}),{element:l,show(u){let f=u;t.forEach((d,m)=>{o[m].checked=!f.includes(d.value)}),a.hidden=f.length===0}}}var jm=.05,iM=.01;function Km(i,t){let e=c=>Jt(P("input",{type:"range",min:0,max:1,step:iM,"aria-label":c})),n=e(`${i}: first layer drawn`),r=e(`${i}: last layer drawn`),s=P("div",{class:"rg-span"}),o=P("div",{class:"rg-range"},P("div",{class:"rg-track"},s),n,r),a=([c,h])=>{n.value=String(c),r.value=String(h),s.style.left=`${100*c}%`,s.style.right=`${100*(1-h)}%`,n.style.zIndex=c>.5?"1":"";for(let u of[n,r])u.setAttribute("aria-valuetext",`${Math.round(100*Number(u.value))} %`)},l=c=>{let h=c===n?oe(Number(n.value),0,Number(r.value)-jm):Number(n.value),u=c===r?oe(Number(r.value),Number(n.value)+jm,1):Number(r.value),f=[Math.round(h*100)/100,Math.round(u*100)/100];a(f),t(f)};for(let c of[n,r])c.addEventListener("input",()=>l(c));return{element:o,show:c=>a(c)}}function Jm([i,t]){return i<=0&&t>=1?"whole depth":`${Math.round(i*100)}–${Math.round(t*100)} % of depth`}function Zm(i,t,e,n){let r=Jt(P("input",{type:"checkbox","aria-label":`${i}: ${t}`})),s=P("label",{class:"rg-toggle",title:`Show or hide: ${i.toLowerCase()}`},r,e,P("span",{},t));return r.addEventListener("change",()=>n(r.checked)),{element:s,show(o){r.checked=!!o,s.classList.toggle("rg-off",!o)}}}var rM=[["model","model"],["depth","depth"],["step","step"],["turning_angle","turning angle"],["progress","progress"],["deviation","deviation"],["distortion","drawn error"]],sM=["auto","all","off"].map(i=>({value:i,label:i})),$a=class{constructor(t,e,n,r){this.store=t;this.slots=e;this.acts=n;this.flatOnly=r}store;slots;acts;flatOnly;#t=new Map;#e=new rn;#n=P("span",{class:"rg-ramp",hidden:!0});#r=P("output");build({payload:t,view:e}){this.dispose();let{row:n,convention:r,depth:s,aids:o}=this.slots;for(let a of[n,r,s,o])a.replaceChildren();r.append(...aM(t,e)),r.title=e.card??"";for(let a of this.store.controls)this.#i(a,t,e);s.firstChild&&!this.#t.has("hidden_layers")&&s.prepend(P("span",{},"Layers")),o.hidden=!o.firstChild,n.append(vd(this.acts.reset,this.acts.save))}show(t){let{state:e}=t;for(let[n,r]of this.#t)r.show(n==="projection"?t.picture.projection.name:n==="metric"?t.view.metric:e[n]);this.#r.textContent=Jm(e.depth_range)+(e.hidden_layers.length?`, ${e.hidden_layers.length} off`:""),this.#c(t)}dispose(){this.#t.clear(),this.#e.run()}#i(t,e,n){let r=this.#o(t,e,n);if(!r)return;this.#t.set(t.trait,r);let{element:s}=r;s.dataset.trait=t.trait;let{row:o,convention:a,depth:l,aids:c}=this.slots;if(t.trait==="intervals"||t.trait==="null")return s.classList.add("rg-aid"),void c.append(s);if(t.trait==="metric")return void a.querySelector(".rg-metric")?.replaceWith(s);if(t.kind==="checklist")return void l.prepend(s);if(t.kind==="range")return void l.append(s,this.#r);t.trait==="labels"&&s.classList.add("rg-wide-only"),o.append(s,...t.trait==="colour_by"?[this.#n]:[])}#o(t,e,n){let r=l=>this.store.set({[t.trait]:l});if(t.kind==="range")return Km(t.label,r);if(t.kind==="checklist"){let l=lM(e);return l.length>1?Ym(t.label,l,r,this.#e):null}if(t.kind==="toggle")return n.interval?Zm(t.label,n.interval,Uh("band"),r):null;if(t.trait==="frame"||t.trait==="trails")return null;if(t.trait==="null")return n.nulls?.length?oM(n,r):null;if(t.trait==="n_axes"&&this.flatOnly())return null;let s=cM(t,e,n),o=t.options?s.filter(({value:l})=>t.options.some(c=>c.value===l)):s,a=o.length?o:s;return t.kind==="segmented"&&a.length>1?Hr(t.label,a,r):a.length<2?null:ri(t.label,a,r,t.trait==="metric")}#c({scale:t,theme:e}){if(this.#n.hidden=!t,!t)return;let n=P("i");n.style.background=`linear-gradient(90deg, ${dh(e.name==="dark").join(", ")})`,this.#n.replaceChildren(t.ends[0],n,t.ends[1])}};function oM(i,t){let e=[...i.nulls.map(({name:s,label:o})=>({value:s,label:o})),{value:"none",label:"none"}],n=ri("Null model",e,t),{element:r}=n;return r.prepend(Uh("null")),{element:r,show(s){let o=e.some(a=>a.value===s)?s:"none";n.show(o),r.classList.toggle("rg-off",o==="none")}}}function aM(i,t){let e=P("span",{class:"rg-metric"},t.label),n=i.views.length>1?" ":", ",r=t.convention?n+t.convention:"";return[e,`${r}${i.subtitle?` · ${i.subtitle}`:""}`]}function lM(i){let t=[...new Set(i.models.flatMap(n=>n.layers.map(r=>r.name)))],e=n=>{let r=i.models.flatMap(s=>{let o=s.layers.findIndex(a=>a.name===n);return o<0?[]:[o/Math.max(1,s.layers.length-1)]});return r.reduce((s,o)=>s+o,0)/r.length};return t.sort((n,r)=>e(n)-e(r)).map(n=>({value:n,label:n}))}function cM(i,t,e){switch(i.trait){case"metric":return t.views.map(n=>({value:n.metric,label:n.label}));case"projection":return e.projections.map(n=>({value:n.name,label:n.label}));case"n_axes":return[{value:3,label:"3-D"},{value:2,label:"2-D"}];case"colour_by":return rM.filter(([n])=>n==="model"||n==="depth"||n==="distortion"||e.numbers[n]).map(([n,r])=>({value:n,label:r}));case"labels":return sM;default:return i.options??[]}}var wu=22,Xa=Math.PI/180,eg=.5/Math.tan(wu*Xa/2);function ng(i,t){let e=Math.sin(i),n=Math.cos(i),r=Math.sin(t),s=Math.cos(t);return{forward:[-s*e,-r,-s*n],right:[n,0,-e],up:[-r*e,s,-r*n]}}var wr=(i,t,e,n)=>i[0]*t+i[1]*e+i[2]*n;function Mu(i,t,e){let{pivot:n,distance:r,offset:s}=i,{forward:o,right:a,up:l}=ng(i.azimuth,i.elevation),c=eg*e,h=t/2+s[0],u=e/2+s[1],f=n.map((m,x)=>m-r*o[x]),d=m=>[m[0]-f[0],m[1]-f[1],(m[2]??0)-f[2]];return{eye:f,forward:o,right:a,up:l,pixelsPerUnit:c/r,px(m){let[x,g,p]=d(m),v=wr(o,x,g,p);return[h+c*wr(a,x,g,p)/v,u-c*wr(l,x,g,p)/v,v]},unpx(m,x,g){let[p,v,b]=d(g),w=wr(o,p,v,b),T=(m-h)*w/c,A=(u-x)*w/c;return f.map((y,S)=>y+w*o[S]+T*a[S]+A*l[S])}}}var ig=(i,t)=>og(sg(i,rg(t)),t),rg=({floor:i,flat:t=0})=>t>.5?null:i??null;function sg(i,t){if(!i.length)return{xyz:new Float64Array(3),pivot:[0,0,0],radius:0};let e=a=>[Math.min(...i.map(l=>l[a]??0)),Math.max(...i.map(l=>l[a]??0))],n=[e(0),e(1),e(2)],r=n.map(([a,l])=>(a+l)/2),s=t===null?[]:i.map(a=>[a[0],n[1][0]-t,a[2]??0]);return{xyz:Float64Array.from([...i,...s].flatMap(a=>r.map((l,c)=>(a[c]??0)-l))),pivot:r,radius:Math.hypot(...n.map(([a,l])=>(l-a)/2))}}function og({xyz:i,pivot:t,radius:e},n){let{width:r,height:s,margins:o,azimuth:a,elevation:l,flat:c=0,keys:h=0}=n,u={x:Math.max(1,r-o.left-o.right),y:Math.max(1,s-o.top-o.bottom)},f=ng(a*(1-c),l*(1-c)),d=e>0?4*e:1,m=Qm(i,f,d,s);for(let v=0;v<30&&e>0;v++){let b=Math.max((m.x1-m.x0)/u.x,(m.y1-m.y0)/u.y);if(Math.abs(b-1)<1e-4)break;d=Math.max(1.2*e,d*b**.9),m=Qm(i,f,d,s)}let x=m.x1-m.x0,g=Ue((r-x-h)/2,o.left,Math.max(o.left,r-o.right-x)),p=[g-r/2-m.x0,(o.top-o.bottom)/2-(m.y0+m.y1)/2];return{pivot:t,distance:d,offset:p,right:g+x}}function Qm(i,{forward:t,right:e,up:n},r,s){let o={x0:1/0,x1:-1/0,y0:1/0,y1:-1/0},a=eg*s;for(let l=0;l<i.length;l+=3){let c=i[l],h=i[l+1],u=i[l+2],f=a/(r+wr(t,c,h,u)),d=f*wr(e,c,h,u),m=-f*wr(n,c,h,u);o.x0=Math.min(o.x0,d),o.x1=Math.max(o.x1,d),o.y0=Math.min(o.y0,m),o.y1=Math.max(o.y1,m)}return o}var hM=Array.from({length:21},(i,t)=>-60+6*t),uM=[12,17,22,28],tg=.6,fM=40;function ag(i,t){let e=rg(t),n=sg(i,e),r={azimuth:-.38,elevation:17*Xa},s=-1/0;for(let o of hM)for(let a of uM){let l=o*Xa,c=a*Xa,h=og(n,{...t,azimuth:l,elevation:c}),u=Mu({...h,azimuth:l,elevation:c},t.width,t.height),f=dM(i.map(u.px),t)-.0016*Math.abs(o)-.004*Math.abs(a-18);f>s&&([r,s]=[{azimuth:l,elevation:c},f])}return r}function dM(i,{first:t=null,target:e=null}){if(i.length<2)return 0;let n=i.map(c=>c[0]),r=Math.max(...n)-Math.min(...n),s=t===null?void 0:i[t],o=e===null?void 0:i[e],a=s&&o&&r>0?(o[0]-s[0])/r:1,l=a<tg?100*(tg-a):0;return pM(i)+.25*a+6e-4*r-l}function pM(i){let t=new Float64Array(i.length).fill(fM**2);for(let e=0;e<i.length;e++){let[n,r]=i[e];for(let s=0;s<e;s++){let o=(i[s][0]-n)**2+(i[s][1]-r)**2;o<t[e]&&(t[e]=o),o<t[s]&&(t[s]=o)}}return t.reduce((e,n)=>e+Math.log(Math.sqrt(n)+2),0)/i.length}var lg=i=>i<.5?4*i**3:1-(2-2*i)**3/2;var mM=6,gM=1e-9;var xM=i=>Float64Array.from({length:3*i.length},(t,e)=>i[Math.floor(e/3)][e%3]??0);function yM(i,t,e,n){let r=t.length/3,s=n[0],o=n[1]??0,a=n[2]??0,l=0;for(let c=0;c<r;c++)l+=e[c];for(let c=0;c<200;c++){let h=0,u=0,f=0;for(let m=0,x=0;m<r;m++,x+=3){let g=s-t[x],p=o-t[x+1],v=a-t[x+2],b=e[m],w=Math.sqrt(g*g+p*p+v*v),T=w>0?i[m]/w:0;h+=b*(t[x]+T*g),u+=b*(t[x+1]+T*p),f+=b*(t[x+2]+T*v)}h/=l,u/=l,f/=l;let d=Math.sqrt((h-s)**2+(u-o)**2+(f-a)**2);if([s,o,a]=[h,u,f],d<1e-10)break}return[s,o,a].slice(0,n.length)}function qa(i,t,e,n,r,s=13){let o=i.n_points,a=e.coords.get(n),l=e.coords.get(r);if(!a||!l||jo(t,o,n,r))return null;if(!Fs(t))return vM(i,e,{view:t,n:o,a:n,b:r,from:a,to:l});let c=bM(i,e,{view:t,n:o,a:n,b:r,from:a,to:l});if(!c)return null;let h=u=>u===0?a:u===s-1?l:c(u/(s-1));return Array.from({length:s},(u,f)=>h(f))}function vM(i,t,e){let{view:n,a:r,b:s,from:o,to:a}=e,l=jd(n,r,s);if(!l||!t.projection.refit)return Kd(i,r,s)?[o,a]:null;let c=u=>l[Math.round(u*(l.length-1))],h=t.projection.name==="classical_mds"?fg(t,e,c):ug(t,e,c);return l.map((u,f)=>f===0?o:f===l.length-1?a:h(f/(l.length-1)))}var cg=({view:i,n:t,a:e,b:n})=>r=>_h(i,t,e,n,r);function bM(i,t,e){switch(t.projection.name){case"tangent_pca":return MM(t,e);case"target_axis":return EM(i,t,e);case"classical_mds":return fg(t,e,cg(e));default:return ug(t,e,cg(e))}}function ug(i,{a:t,b:e,from:n,to:r},s){let o=xM(i.points.map(u=>i.coords.get(u))),a=Float64Array.from(i.points,u=>u===t||u===e?mM:1),l=u=>{let f=s(u);return yM(Float64Array.from(i.points,d=>f[d]),o,a,we(n,r,u))},c=Le(l(0),n),h=Le(l(1),r);return u=>Le(l(u),we(c,h,u))}function fg(i,{view:t,n:e},n){let r=i.points,s=r.length,o=r.map(u=>i.coords.get(u)),a=ar(o),l=o.map(u=>Le(u,a)),c=bu(Ws(t.distances,r,e),s),h=wM(_M(l));return u=>{let f=n(u),d=r.reduce((m,x,g)=>In(m,ve(l[g],c[g*s+g]-f[x]**2)),Or(a.length));return In(a,h.map(m=>Ii(m,d)/2))}}function _M(i){let t=i[0]?.length??0,e=Zr.zeros(t,t);for(let n of i)for(let r=0;r<t;r++)for(let s=0;s<t;s++)e.set(r,s,e.get(r,s)+n[r]*n[s]);return e}function wM(i){let t=new Va(i),e=t.diagonal.map(n=>n>1e-10*t.diagonal[0]?1/n:0);return t.rightSingularVectors.mmul(Zr.diag(e)).mmul(t.leftSingularVectors.transpose()).to2DArray()}function MM(i,{view:t,a:e,b:n,from:r,to:s}){if(t.geometry==="euclidean")return d=>we(r,s,d);let o=i.projection.base;if(!o)return null;let a=SM(i),l=t.distances[e*o.length+n],c=o[e],h=o[n],u=ve(Le(r,a),Qr(c)),f=ve(Le(s,a),Qr(h));return d=>{let[m,x]=Ko(t,l,d),g=Math.acos(Ue(m*Math.cos(c)+x*Math.cos(h),-1,1));return In(a,ve(In(ve(u,m),ve(f,x)),1/Qr(g)))}}var SM=({projection:i,axes:t})=>i.axes[t].origin??ar(i.axes[t].coords),Qr=i=>Math.abs(i)<gM?1:Math.sin(i)/i;function EM(i,t,e){let{first:n,target:r}=i;if(n===null||!r)return null;let s={first:n,target:r.point,chord:Be(e.view,e.n,n,r.point)};return e.view.geometry==="euclidean"?CM(s,t,e):TM(s,t,e)}function TM(i,t,e){let{view:n,n:r,a:s,b:o,from:a,to:l}=e,c=hg(s,i,e),h=hg(o,i,e),u=Be(n,r,s,o),f=t.axes===2?RM(c,h,u,e):AM(c,h,a,l);return d=>{let[m,x]=Ko(n,u,d),g={along:m*c.along+x*h.along,up:m*c.up+x*h.up};return[Math.atan2(g.up,g.along)-i.chord/2,...f(m,x,g)]}}function hg(i,{first:t,target:e,chord:n},{view:r,n:s}){let o=Math.cos(Be(r,s,i,t)),a=(Math.cos(Be(r,s,i,e))-o*Math.cos(n))/Math.sin(n);return{along:o,up:a}}function AM(i,t,e,n){let r=a=>Math.acos(Ue(Math.hypot(a.along,a.up),0,1)),s=ve(e.slice(1),Qr(r(i))),o=ve(n.slice(1),Qr(r(t)));return(a,l,c)=>ve(In(ve(s,a),ve(o,l)),1/Qr(r(c)))}function RM(i,t,e,{from:n,to:r}){let s=Math.sin(n[1]),o=Math.sin(r[1]),a=Ue(Math.cos(e)-i.along*t.along-i.up*t.up,-s*o,s*o);return(l,c,h)=>{let u=(l*s)**2+(c*o)**2+2*l*c*a;return[Math.atan2(Math.sqrt(Math.max(0,u)),Math.hypot(h.along,h.up))]}}function CM({first:i,chord:t},e,{view:n,n:r,a:s,b:o,from:a,to:l}){return e.axes===3?c=>we(a,l,c):c=>{let h=we(a,l,c)[0],u=_h(n,r,s,o,c)[i];return[h,Math.sqrt(Math.max(0,u**2-(h+t/2)**2))]}}var qs=`
precision highp float;
uniform mat4 projectionMatrix, modelViewMatrix;
uniform vec2 size;`,Xs={fill:.12,line:.38},dg=`${qs}
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
}`,pg=`
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
}`,mg=`${qs}
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
}`,Yn={disc:0,square:1,triangle:2,diamond:3,ring:4,star:5,dart:6,break:7},gg=`
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
}`,xg=`${qs}
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
}`,yg=`
precision highp float;
uniform float dpr;
in vec2 vAt;
flat in vec3 vTint;
out vec4 colour;
void main() {
  float r = length(vAt), d = (r - 1.) / max(fwidth(r), 1e-5); // drawn pixels outside the edge
  float alpha = max(${Xs.fill} * clamp(.5 - d, 0., 1.), ${Xs.line} * clamp(.5 + .5 * dpr - abs(d), 0., 1.));
  if (alpha < .01) discard;
  colour = vec4(vTint, alpha);
}`,vg=`${qs}
in vec2 corner;
uniform vec3 centre;
uniform vec2 reach;
out vec2 vAt;
void main() {
  vAt = corner * reach;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(centre + vec3(vAt.x, 0., vAt.y), 1.);
}`,bg=`
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
}`,_g=`${qs}
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
}`,wg=`
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
}`;var IM=3.4;function Tg(i,t,e,n){let{theme:r}=t;i.setTransform(1,0,0,1,0,0),i.fillStyle=lt(r.paper),i.fillRect(0,0,i.canvas.width,i.canvas.height),i.setTransform(n,0,0,n,0,0),i.lineCap="round";for(let s of t.ellipses)LM(i,s,e);for(let s of t.leaders)Mg(i,s,e);Sg(i,t.geodesic,e,[5,4.5]);for(let s of t.paths)Eg(i,s,e,IM,lt(r.paper));for(let s of t.paths)Eg(i,s,e,0,null);for(let s of t.arcs)Mg(i,s,e);for(let s of t.guesses)Sg(i,[s],e,[1.6,3]);for(let s of t.marks)DM(i,s,e,t)}function LM(i,{at:t,tint:e,u:n,v:r},s){let[o,a]=s.px(t);i.fillStyle=i.strokeStyle=lt(e),i.lineWidth=1,i.beginPath(),i.ellipse(o,a,Math.max(1,Math.hypot(...n)),Math.max(1,Math.hypot(...r)),Math.atan2(n[1],n[0]),0,2*Math.PI),i.globalAlpha=Xs.fill,i.fill(),i.globalAlpha=Xs.line,i.stroke(),i.globalAlpha=1}function Mg(i,t,e){let[n,r]=e.px(t.a),[s,o]=e.px(t.b);i.strokeStyle=lt(t.cb),i.lineWidth=t.wb,i.beginPath(),i.moveTo(n,r),i.lineTo(s,o),i.stroke()}function Sg(i,t,e,n){let r=t[0];if(r){i.setLineDash(n),i.lineCap="butt",i.strokeStyle=lt(r.cb),i.lineWidth=r.wb,i.beginPath(),i.moveTo(...e.px(r.a).slice(0,2));for(let s of t)i.lineTo(...e.px(s.b).slice(0,2));i.stroke(),i.setLineDash([]),i.lineCap="round"}}function Eg(i,t,e,n,r){let[s,o]=e.px(t.a),[a,l]=e.px(t.b),c=Math.hypot(a-s,l-o)||1,h=-(l-o)/c,u=(a-s)/c,f=(t.wa+n)/2,d=(t.wb+n)/2,m=r??lt(t.cb);if(!r){let g=i.createLinearGradient(s,o,a,l);g.addColorStop(0,lt(t.ca)),g.addColorStop(1,lt(t.cb)),m=g}i.fillStyle=m,i.beginPath(),i.moveTo(s+h*f,o+u*f),i.lineTo(a+h*d,l+u*d);let x=Math.atan2(u,h);i.arc(a,l,d,x,x-Math.PI,!0),i.lineTo(s-h*f,o-u*f),i.arc(s,o,f,x-Math.PI,x-2*Math.PI,!0),i.fill()}function NM(i){let t=i.size/2;if(i.shape==="star"){let e=n=>{let r=n%2?t*.46:t,s=-Math.PI/2+n*Math.PI/5;return`${r*Math.cos(s)} ${r*Math.sin(s)}`};return`M${Array.from({length:10},(n,r)=>e(r)).join("L")}z`}return i.shape==="dart"?`M${t} 0L${-t*.92} ${-t*.86}L${-t*.78} 0L${-t*.92} ${t*.86}z`:Xn(i.shape,0,0,i.shape==="ring"?t:t*.92)}function DM(i,t,e,{theme:n}){let[r,s]=e.px(t.at);if(i.save(),i.translate(r,s),i.rotate(-(t.angle??0)),i.lineJoin="round",t.shape==="break"){i.strokeStyle=lt(n.paper),i.lineWidth=3,i.stroke(new Path2D("M-1.5 5L1.5 -5")),i.strokeStyle=lt(t.tint),i.lineWidth=1.5,i.stroke(new Path2D("M-4 6L0 -6M0 6L4 -6")),i.restore();return}let o=new Path2D(NM(t)),a=(c,h)=>{i.strokeStyle=c,i.lineWidth=h,i.stroke(o)};t.ring?(a(lt(n.paper),10),a(lt(n.ink),9.9),a(lt(n.paper),6.1)):a(lt(n.paper),2*t.rim);let l=t.hollow||t.shape==="ring";i.fillStyle=l?lt(n.paper):lt(t.tint),i.fill(o),l&&a(lt(t.tint),1.9),i.restore()}var FM=300,ts=(i,t,e)=>i+(t-i)*e;function OM(i,t,e){if(e>=1)return t;let n=new Map([...t.coords].map(([o,a])=>[o,we(i.coords.get(o)??a,a,e)])),r=t.curve&&i.curve?.length===t.curve.length?t.curve.map((o,a)=>we(i.curve[a],o,e)):t.curve,s={pivot:we(i.framing.pivot,t.framing.pivot,e),distance:ts(i.framing.distance,t.framing.distance,e),offset:we(i.framing.offset,t.framing.offset,e),right:ts(i.framing.right,t.framing.right,e)};return{coords:n,curve:r,framing:s,flat:ts(i.flat,t.flat,e),azimuth:ts(i.azimuth,t.azimuth,e),elevation:ts(i.elevation,t.elevation,e),zoom:ts(i.zoom,t.zoom,e)}}function Ag({framing:i,flat:t,azimuth:e,elevation:n,zoom:r}){return{azimuth:e*(1-t),elevation:n*(1-t),pivot:i.pivot,distance:i.distance/r,offset:i.offset}}var kM=()=>window.matchMedia?.("(prefers-reduced-motion: reduce)").matches??!1,Ya=class{#t=null;#e=null;#n=0;#r=0;moveTo(t,e,n){let r=this.#e?this.at(e)?.pose:null,s=n&&r&&r.coords.size>0&&!kM();this.#t=s?r:null,this.#e=t,this.#n=e,this.#r=s?FM:0}renumber(t){let e=n=>n&&{...n,coords:Wa(n.coords,t)};this.#t=e(this.#t),this.#e=e(this.#e)}at(t){if(!this.#e)return null;let e=this.#t?(t-this.#n)/this.#r:1;return e>=1||!this.#t?(this.#t=null,{pose:this.#e,settled:!0}):{pose:OM(this.#t,this.#e,lg(Math.max(0,e))),settled:!1}}};/**
 * @license
 * Copyright 2010-2026 Three.js Authors
 * SPDX-License-Identifier: MIT
 */var jg=0,Ju=1,Kg=2;var yo=1,Jg=2,Ms=3,Qi=0,en=1,Cn=2,Pr=0,tr=1,Zu=2,Qu=3,tf=4,jl=5;var bi=100,Zg=101,Qg=102,Kl=103,Jl=104,t0=200,vo=201,e0=202,n0=203,ef=204,nf=205,i0=206,r0=207,s0=208,o0=209,a0=210,l0=211,c0=212,h0=213,u0=214,xl=0,yl=1,vl=2,ms=3,bl=4,_l=5,wl=6,Ml=7,rf=0,f0=1,d0=2,ti=0,sf=1,of=2,af=3,lf=4,cf=5,hf=6,uf=7;var ff=300,Ir=301,Ss=302,Zl=303,Ql=304,Sl=1e3,Kn=1001,El=1002,Oe=1003,p0=1004;var bo=1005;var tn=1006,tc=1007;var _i=1008;var pn=1009,df=1010,pf=1011,Es=1012,ec=1013,Un=1014,Bn=1015,zn=1016,nc=1017,ic=1018,Lr=1020,mf=35902,gf=35899,xf=1021,yf=1022,Vn=1023,xi=1026,wi=1027,vf=1028,rc=1029,er=1030,sc=1031;var oc=1033,_o=33776,wo=33777,Mo=33778,So=33779,ac=35840,lc=35841,cc=35842,hc=35843,uc=36196,fc=37492,dc=37496,pc=37488,mc=37489,Eo=37490,gc=37491,xc=37808,yc=37809,vc=37810,bc=37811,_c=37812,wc=37813,Mc=37814,Sc=37815,Ec=37816,Tc=37817,Ac=37818,Rc=37819,Cc=37820,Pc=37821,Ic=36492,Lc=36494,Nc=36495,Dc=36283,Fc=36284,To=36285,Oc=36286;var Qs=2300,Tl=2301,ml=2302,$u=2303,Xu=2400,qu=2401,Yu=2402;var m0=3200;var bf=0,g0=1,Mi="",hn="srgb",to="srgb-linear",eo="linear",ee="srgb";var gl=7680;var x0=519,y0=512,v0=513,b0=514,_f=515,_0=516,w0=517,wf=518,Mf=519,M0=35044;var Ao="300 es",En=2e3,no=2001;function UM(i){for(let t=i.length-1;t>=0;--t)if(i[t]>=65535)return!0;return!1}function BM(i){return ArrayBuffer.isView(i)&&!(i instanceof DataView)}function io(i){return document.createElementNS("http://www.w3.org/1999/xhtml",i)}function S0(){let i=io("canvas");return i.style.display="block",i}var Rg={},gs=null;function Sf(...i){let t="THREE."+i.shift();gs?gs("log",t,...i):console.log(t,...i)}function E0(i){let t=i[0];if(typeof t=="string"&&t.startsWith("TSL:")){let e=i[1];e&&e.isStackTrace?i[0]+=" "+e.getLocation():i[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return i}function Dt(...i){i=E0(i);let t="THREE."+i.shift();if(gs)gs("warn",t,...i);else{let e=i[0];e&&e.isStackTrace?console.warn(e.getError(t)):console.warn(t,...i)}}function Ft(...i){i=E0(i);let t="THREE."+i.shift();if(gs)gs("error",t,...i);else{let e=i[0];e&&e.isStackTrace?console.error(e.getError(t)):console.error(t,...i)}}function Zs(...i){let t=i.join(" ");t in Rg||(Rg[t]=!0,Dt(...i))}function T0(i,t,e){return new Promise(function(n,r){function s(){switch(i.clientWaitSync(t,i.SYNC_FLUSH_COMMANDS_BIT,0)){case i.WAIT_FAILED:r();break;case i.TIMEOUT_EXPIRED:setTimeout(s,e);break;default:n()}}setTimeout(s,e)})}var A0={[xl]:xl,[vl]:wl,[bl]:bl,[ms]:_l,[yl]:yl,[wl]:vl,[Ml]:Ml,[_l]:ms},Jn=class{addEventListener(t,e){this._listeners===void 0&&(this._listeners={});let n=this._listeners;n[t]===void 0&&(n[t]=[]),n[t].indexOf(e)===-1&&n[t].push(e)}hasEventListener(t,e){let n=this._listeners;return n===void 0?!1:n[t]!==void 0&&n[t].indexOf(e)!==-1}removeEventListener(t,e){let n=this._listeners;if(n===void 0)return;let r=n[t];if(r!==void 0){let s=r.indexOf(e);s!==-1&&r.splice(s,1)}}dispatchEvent(t){let e=this._listeners;if(e===void 0)return;let n=e[t.type];if(n!==void 0){t.target=this;let r=n.slice(0);for(let s=0,o=r.length;s<o;s++)r[s].call(this,t);t.target=null}}},Xe=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"];var Su=Math.PI/180,Al=180/Math.PI;function Ro(){let i=Math.random()*4294967295|0,t=Math.random()*4294967295|0,e=Math.random()*4294967295|0,n=Math.random()*4294967295|0;return(Xe[i&255]+Xe[i>>8&255]+Xe[i>>16&255]+Xe[i>>24&255]+"-"+Xe[t&255]+Xe[t>>8&255]+"-"+Xe[t>>16&15|64]+Xe[t>>24&255]+"-"+Xe[e&63|128]+Xe[e>>8&255]+"-"+Xe[e>>16&255]+Xe[e>>24&255]+Xe[n&255]+Xe[n>>8&255]+Xe[n>>16&255]+Xe[n>>24&255]).toLowerCase()}function Kt(i,t,e){return Math.max(t,Math.min(e,i))}function zM(i,t){return(i%t+t)%t}function Eu(i,t,e){return(1-e)*i+e*t}function R0(i){return Math.pow(2,Math.floor(Math.log(i)/Math.LN2))}function Ef(i){switch(i.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function VM(i,t){if(t.constructor===Float32Array)return i;let e=Ef(t);if(e===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(i/e,-1)}function GM(i,t){if(t.constructor===Float32Array)return i;let e=Ef(t);if(e===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(i*e)}var Yt=class{static{this.prototype.isVector2=!0}constructor(t=0,e=0){this.x=t,this.y=e}get width(){return this.x}set width(t){this.x=t}get height(){return this.y}set height(t){this.y=t}set(t,e){return this.x=t,this.y=e,this}setScalar(t){return this.x=t,this.y=t,this}setX(t){return this.x=t,this}setY(t){return this.y=t,this}setComponent(t,e){switch(t){case 0:this.x=e;break;case 1:this.y=e;break;default:throw new Error("THREE.Vector2: index is out of range: "+t)}return this}getComponent(t){switch(t){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+t)}}clone(){return new this.constructor(this.x,this.y)}copy(t){return this.x=t.x,this.y=t.y,this}add(t){return this.x+=t.x,this.y+=t.y,this}addScalar(t){return this.x+=t,this.y+=t,this}addVectors(t,e){return this.x=t.x+e.x,this.y=t.y+e.y,this}addScaledVector(t,e){return this.x+=t.x*e,this.y+=t.y*e,this}sub(t){return this.x-=t.x,this.y-=t.y,this}subScalar(t){return this.x-=t,this.y-=t,this}subVectors(t,e){return this.x=t.x-e.x,this.y=t.y-e.y,this}multiply(t){return this.x*=t.x,this.y*=t.y,this}multiplyScalar(t){return this.x*=t,this.y*=t,this}divide(t){return this.x/=t.x,this.y/=t.y,this}divideScalar(t){return this.multiplyScalar(1/t)}applyMatrix3(t){let e=this.x,n=this.y,r=t.elements;return this.x=r[0]*e+r[3]*n+r[6],this.y=r[1]*e+r[4]*n+r[7],this}min(t){return this.x=Math.min(this.x,t.x),this.y=Math.min(this.y,t.y),this}max(t){return this.x=Math.max(this.x,t.x),this.y=Math.max(this.y,t.y),this}clamp(t,e){return this.x=Kt(this.x,t.x,e.x),this.y=Kt(this.y,t.y,e.y),this}clampScalar(t,e){return this.x=Kt(this.x,t,e),this.y=Kt(this.y,t,e),this}clampLength(t,e){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Kt(n,t,e))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(t){return this.x*t.x+this.y*t.y}cross(t){return this.x*t.y-this.y*t.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(t){let e=Math.sqrt(this.lengthSq()*t.lengthSq());if(e===0)return Math.PI/2;let n=this.dot(t)/e;return Math.acos(Kt(n,-1,1))}distanceTo(t){return Math.sqrt(this.distanceToSquared(t))}distanceToSquared(t){let e=this.x-t.x,n=this.y-t.y;return e*e+n*n}manhattanDistanceTo(t){return Math.abs(this.x-t.x)+Math.abs(this.y-t.y)}setLength(t){return this.normalize().multiplyScalar(t)}lerp(t,e){return this.x+=(t.x-this.x)*e,this.y+=(t.y-this.y)*e,this}lerpVectors(t,e,n){return this.x=t.x+(e.x-t.x)*n,this.y=t.y+(e.y-t.y)*n,this}equals(t){return t.x===this.x&&t.y===this.y}fromArray(t,e=0){return this.x=t[e],this.y=t[e+1],this}toArray(t=[],e=0){return t[e]=this.x,t[e+1]=this.y,t}fromBufferAttribute(t,e){return this.x=t.getX(e),this.y=t.getY(e),this}rotateAround(t,e){let n=Math.cos(e),r=Math.sin(e),s=this.x-t.x,o=this.y-t.y;return this.x=s*n-o*r+t.x,this.y=s*r+o*n+t.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},Zn=class{constructor(t=0,e=0,n=0,r=1){this.isQuaternion=!0,this._x=t,this._y=e,this._z=n,this._w=r}static slerpFlat(t,e,n,r,s,o,a){let l=n[r+0],c=n[r+1],h=n[r+2],u=n[r+3],f=s[o+0],d=s[o+1],m=s[o+2],x=s[o+3];if(u!==x||l!==f||c!==d||h!==m){let g=l*f+c*d+h*m+u*x;g<0&&(f=-f,d=-d,m=-m,x=-x,g=-g);let p=1-a;if(g<.9995){let v=Math.acos(g),b=Math.sin(v);p=Math.sin(p*v)/b,a=Math.sin(a*v)/b,l=l*p+f*a,c=c*p+d*a,h=h*p+m*a,u=u*p+x*a}else{l=l*p+f*a,c=c*p+d*a,h=h*p+m*a,u=u*p+x*a;let v=1/Math.sqrt(l*l+c*c+h*h+u*u);l*=v,c*=v,h*=v,u*=v}}t[e]=l,t[e+1]=c,t[e+2]=h,t[e+3]=u}static multiplyQuaternionsFlat(t,e,n,r,s,o){let a=n[r],l=n[r+1],c=n[r+2],h=n[r+3],u=s[o],f=s[o+1],d=s[o+2],m=s[o+3];return t[e]=a*m+h*u+l*d-c*f,t[e+1]=l*m+h*f+c*u-a*d,t[e+2]=c*m+h*d+a*f-l*u,t[e+3]=h*m-a*u-l*f-c*d,t}get x(){return this._x}set x(t){this._x=t,this._onChangeCallback()}get y(){return this._y}set y(t){this._y=t,this._onChangeCallback()}get z(){return this._z}set z(t){this._z=t,this._onChangeCallback()}get w(){return this._w}set w(t){this._w=t,this._onChangeCallback()}set(t,e,n,r){return this._x=t,this._y=e,this._z=n,this._w=r,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(t){return this._x=t.x,this._y=t.y,this._z=t.z,this._w=t.w,this._onChangeCallback(),this}setFromEuler(t,e=!0){let n=t._x,r=t._y,s=t._z,o=t._order,a=Math.cos,l=Math.sin,c=a(n/2),h=a(r/2),u=a(s/2),f=l(n/2),d=l(r/2),m=l(s/2);switch(o){case"XYZ":this._x=f*h*u+c*d*m,this._y=c*d*u-f*h*m,this._z=c*h*m+f*d*u,this._w=c*h*u-f*d*m;break;case"YXZ":this._x=f*h*u+c*d*m,this._y=c*d*u-f*h*m,this._z=c*h*m-f*d*u,this._w=c*h*u+f*d*m;break;case"ZXY":this._x=f*h*u-c*d*m,this._y=c*d*u+f*h*m,this._z=c*h*m+f*d*u,this._w=c*h*u-f*d*m;break;case"ZYX":this._x=f*h*u-c*d*m,this._y=c*d*u+f*h*m,this._z=c*h*m-f*d*u,this._w=c*h*u+f*d*m;break;case"YZX":this._x=f*h*u+c*d*m,this._y=c*d*u+f*h*m,this._z=c*h*m-f*d*u,this._w=c*h*u-f*d*m;break;case"XZY":this._x=f*h*u-c*d*m,this._y=c*d*u-f*h*m,this._z=c*h*m+f*d*u,this._w=c*h*u+f*d*m;break;default:Dt("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return e===!0&&this._onChangeCallback(),this}setFromAxisAngle(t,e){let n=e/2,r=Math.sin(n);return this._x=t.x*r,this._y=t.y*r,this._z=t.z*r,this._w=Math.cos(n),this._onChangeCallback(),this}setFromRotationMatrix(t){let e=t.elements,n=e[0],r=e[4],s=e[8],o=e[1],a=e[5],l=e[9],c=e[2],h=e[6],u=e[10],f=n+a+u;if(f>0){let d=.5/Math.sqrt(f+1);this._w=.25/d,this._x=(h-l)*d,this._y=(s-c)*d,this._z=(o-r)*d}else if(n>a&&n>u){let d=2*Math.sqrt(1+n-a-u);this._w=(h-l)/d,this._x=.25*d,this._y=(r+o)/d,this._z=(s+c)/d}else if(a>u){let d=2*Math.sqrt(1+a-n-u);this._w=(s-c)/d,this._x=(r+o)/d,this._y=.25*d,this._z=(l+h)/d}else{let d=2*Math.sqrt(1+u-n-a);this._w=(o-r)/d,this._x=(s+c)/d,this._y=(l+h)/d,this._z=.25*d}return this._onChangeCallback(),this}setFromUnitVectors(t,e){let n=t.dot(e)+1;return n<1e-8?(n=0,Math.abs(t.x)>Math.abs(t.z)?(this._x=-t.y,this._y=t.x,this._z=0,this._w=n):(this._x=0,this._y=-t.z,this._z=t.y,this._w=n)):(this._x=t.y*e.z-t.z*e.y,this._y=t.z*e.x-t.x*e.z,this._z=t.x*e.y-t.y*e.x,this._w=n),this.normalize()}angleTo(t){return 2*Math.acos(Math.abs(Kt(this.dot(t),-1,1)))}rotateTowards(t,e){let n=this.angleTo(t);if(n===0)return this;let r=Math.min(1,e/n);return this.slerp(t,r),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(t){return this._x*t._x+this._y*t._y+this._z*t._z+this._w*t._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let t=this.length();return t===0?(this._x=0,this._y=0,this._z=0,this._w=1):(t=1/t,this._x=this._x*t,this._y=this._y*t,this._z=this._z*t,this._w=this._w*t),this._onChangeCallback(),this}multiply(t){return this.multiplyQuaternions(this,t)}premultiply(t){return this.multiplyQuaternions(t,this)}multiplyQuaternions(t,e){let n=t._x,r=t._y,s=t._z,o=t._w,a=e._x,l=e._y,c=e._z,h=e._w;return this._x=n*h+o*a+r*c-s*l,this._y=r*h+o*l+s*a-n*c,this._z=s*h+o*c+n*l-r*a,this._w=o*h-n*a-r*l-s*c,this._onChangeCallback(),this}slerp(t,e){let n=t._x,r=t._y,s=t._z,o=t._w,a=this.dot(t);a<0&&(n=-n,r=-r,s=-s,o=-o,a=-a);let l=1-e;if(a<.9995){let c=Math.acos(a),h=Math.sin(c);l=Math.sin(l*c)/h,e=Math.sin(e*c)/h,this._x=this._x*l+n*e,this._y=this._y*l+r*e,this._z=this._z*l+s*e,this._w=this._w*l+o*e,this._onChangeCallback()}else this._x=this._x*l+n*e,this._y=this._y*l+r*e,this._z=this._z*l+s*e,this._w=this._w*l+o*e,this.normalize();return this}slerpQuaternions(t,e,n){return this.copy(t).slerp(e,n)}random(){let t=2*Math.PI*Math.random(),e=2*Math.PI*Math.random(),n=Math.random(),r=Math.sqrt(1-n),s=Math.sqrt(n);return this.set(r*Math.sin(t),r*Math.cos(t),s*Math.sin(e),s*Math.cos(e))}equals(t){return t._x===this._x&&t._y===this._y&&t._z===this._z&&t._w===this._w}fromArray(t,e=0){return this._x=t[e],this._y=t[e+1],this._z=t[e+2],this._w=t[e+3],this._onChangeCallback(),this}toArray(t=[],e=0){return t[e]=this._x,t[e+1]=this._y,t[e+2]=this._z,t[e+3]=this._w,t}fromBufferAttribute(t,e){return this._x=t.getX(e),this._y=t.getY(e),this._z=t.getZ(e),this._w=t.getW(e),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(t){return this._onChangeCallback=t,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},q=class{static{this.prototype.isVector3=!0}constructor(t=0,e=0,n=0){this.x=t,this.y=e,this.z=n}set(t,e,n){return n===void 0&&(n=this.z),this.x=t,this.y=e,this.z=n,this}setScalar(t){return this.x=t,this.y=t,this.z=t,this}setX(t){return this.x=t,this}setY(t){return this.y=t,this}setZ(t){return this.z=t,this}setComponent(t,e){switch(t){case 0:this.x=e;break;case 1:this.y=e;break;case 2:this.z=e;break;default:throw new Error("THREE.Vector3: index is out of range: "+t)}return this}getComponent(t){switch(t){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+t)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(t){return this.x=t.x,this.y=t.y,this.z=t.z,this}add(t){return this.x+=t.x,this.y+=t.y,this.z+=t.z,this}addScalar(t){return this.x+=t,this.y+=t,this.z+=t,this}addVectors(t,e){return this.x=t.x+e.x,this.y=t.y+e.y,this.z=t.z+e.z,this}addScaledVector(t,e){return this.x+=t.x*e,this.y+=t.y*e,this.z+=t.z*e,this}sub(t){return this.x-=t.x,this.y-=t.y,this.z-=t.z,this}subScalar(t){return this.x-=t,this.y-=t,this.z-=t,this}subVectors(t,e){return this.x=t.x-e.x,this.y=t.y-e.y,this.z=t.z-e.z,this}multiply(t){return this.x*=t.x,this.y*=t.y,this.z*=t.z,this}multiplyScalar(t){return this.x*=t,this.y*=t,this.z*=t,this}multiplyVectors(t,e){return this.x=t.x*e.x,this.y=t.y*e.y,this.z=t.z*e.z,this}applyEuler(t){return this.applyQuaternion(Cg.setFromEuler(t))}applyAxisAngle(t,e){return this.applyQuaternion(Cg.setFromAxisAngle(t,e))}applyMatrix3(t){let e=this.x,n=this.y,r=this.z,s=t.elements;return this.x=s[0]*e+s[3]*n+s[6]*r,this.y=s[1]*e+s[4]*n+s[7]*r,this.z=s[2]*e+s[5]*n+s[8]*r,this}applyNormalMatrix(t){return this.applyMatrix3(t).normalize()}applyMatrix4(t){let e=this.x,n=this.y,r=this.z,s=t.elements,o=1/(s[3]*e+s[7]*n+s[11]*r+s[15]);return this.x=(s[0]*e+s[4]*n+s[8]*r+s[12])*o,this.y=(s[1]*e+s[5]*n+s[9]*r+s[13])*o,this.z=(s[2]*e+s[6]*n+s[10]*r+s[14])*o,this}applyQuaternion(t){let e=this.x,n=this.y,r=this.z,s=t.x,o=t.y,a=t.z,l=t.w,c=2*(o*r-a*n),h=2*(a*e-s*r),u=2*(s*n-o*e);return this.x=e+l*c+o*u-a*h,this.y=n+l*h+a*c-s*u,this.z=r+l*u+s*h-o*c,this}project(t){return this.applyMatrix4(t.matrixWorldInverse).applyMatrix4(t.projectionMatrix)}unproject(t){return this.applyMatrix4(t.projectionMatrixInverse).applyMatrix4(t.matrixWorld)}transformDirection(t){let e=this.x,n=this.y,r=this.z,s=t.elements;return this.x=s[0]*e+s[4]*n+s[8]*r,this.y=s[1]*e+s[5]*n+s[9]*r,this.z=s[2]*e+s[6]*n+s[10]*r,this.normalize()}divide(t){return this.x/=t.x,this.y/=t.y,this.z/=t.z,this}divideScalar(t){return this.multiplyScalar(1/t)}min(t){return this.x=Math.min(this.x,t.x),this.y=Math.min(this.y,t.y),this.z=Math.min(this.z,t.z),this}max(t){return this.x=Math.max(this.x,t.x),this.y=Math.max(this.y,t.y),this.z=Math.max(this.z,t.z),this}clamp(t,e){return this.x=Kt(this.x,t.x,e.x),this.y=Kt(this.y,t.y,e.y),this.z=Kt(this.z,t.z,e.z),this}clampScalar(t,e){return this.x=Kt(this.x,t,e),this.y=Kt(this.y,t,e),this.z=Kt(this.z,t,e),this}clampLength(t,e){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Kt(n,t,e))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(t){return this.x*t.x+this.y*t.y+this.z*t.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(t){return this.normalize().multiplyScalar(t)}lerp(t,e){return this.x+=(t.x-this.x)*e,this.y+=(t.y-this.y)*e,this.z+=(t.z-this.z)*e,this}lerpVectors(t,e,n){return this.x=t.x+(e.x-t.x)*n,this.y=t.y+(e.y-t.y)*n,this.z=t.z+(e.z-t.z)*n,this}cross(t){return this.crossVectors(this,t)}crossVectors(t,e){let n=t.x,r=t.y,s=t.z,o=e.x,a=e.y,l=e.z;return this.x=r*l-s*a,this.y=s*o-n*l,this.z=n*a-r*o,this}projectOnVector(t){let e=t.lengthSq();if(e===0)return this.set(0,0,0);let n=t.dot(this)/e;return this.copy(t).multiplyScalar(n)}projectOnPlane(t){return Tu.copy(this).projectOnVector(t),this.sub(Tu)}reflect(t){return this.sub(Tu.copy(t).multiplyScalar(2*this.dot(t)))}angleTo(t){let e=Math.sqrt(this.lengthSq()*t.lengthSq());if(e===0)return Math.PI/2;let n=this.dot(t)/e;return Math.acos(Kt(n,-1,1))}distanceTo(t){return Math.sqrt(this.distanceToSquared(t))}distanceToSquared(t){let e=this.x-t.x,n=this.y-t.y,r=this.z-t.z;return e*e+n*n+r*r}manhattanDistanceTo(t){return Math.abs(this.x-t.x)+Math.abs(this.y-t.y)+Math.abs(this.z-t.z)}setFromSpherical(t){return this.setFromSphericalCoords(t.radius,t.phi,t.theta)}setFromSphericalCoords(t,e,n){let r=Math.sin(e)*t;return this.x=r*Math.sin(n),this.y=Math.cos(e)*t,this.z=r*Math.cos(n),this}setFromCylindrical(t){return this.setFromCylindricalCoords(t.radius,t.theta,t.y)}setFromCylindricalCoords(t,e,n){return this.x=t*Math.sin(e),this.y=n,this.z=t*Math.cos(e),this}setFromMatrixPosition(t){let e=t.elements;return this.x=e[12],this.y=e[13],this.z=e[14],this}setFromMatrixScale(t){let e=this.setFromMatrixColumn(t,0).length(),n=this.setFromMatrixColumn(t,1).length(),r=this.setFromMatrixColumn(t,2).length();return this.x=e,this.y=n,this.z=r,this}setFromMatrixColumn(t,e){return this.fromArray(t.elements,e*4)}setFromMatrix3Column(t,e){return this.fromArray(t.elements,e*3)}setFromEuler(t){return this.x=t._x,this.y=t._y,this.z=t._z,this}setFromColor(t){return this.x=t.r,this.y=t.g,this.z=t.b,this}equals(t){return t.x===this.x&&t.y===this.y&&t.z===this.z}fromArray(t,e=0){return this.x=t[e],this.y=t[e+1],this.z=t[e+2],this}toArray(t=[],e=0){return t[e]=this.x,t[e+1]=this.y,t[e+2]=this.z,t}fromBufferAttribute(t,e){return this.x=t.getX(e),this.y=t.getY(e),this.z=t.getZ(e),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let t=Math.random()*Math.PI*2,e=Math.random()*2-1,n=Math.sqrt(1-e*e);return this.x=n*Math.cos(t),this.y=e,this.z=n*Math.sin(t),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},Tu=new q,Cg=new Zn,Ot=class{static{this.prototype.isMatrix3=!0}constructor(t,e,n,r,s,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],t!==void 0&&this.set(t,e,n,r,s,o,a,l,c)}set(t,e,n,r,s,o,a,l,c){let h=this.elements;return h[0]=t,h[1]=r,h[2]=a,h[3]=e,h[4]=s,h[5]=l,h[6]=n,h[7]=o,h[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(t){let e=this.elements,n=t.elements;return e[0]=n[0],e[1]=n[1],e[2]=n[2],e[3]=n[3],e[4]=n[4],e[5]=n[5],e[6]=n[6],e[7]=n[7],e[8]=n[8],this}extractBasis(t,e,n){return t.setFromMatrix3Column(this,0),e.setFromMatrix3Column(this,1),n.setFromMatrix3Column(this,2),this}setFromMatrix4(t){let e=t.elements;return this.set(e[0],e[4],e[8],e[1],e[5],e[9],e[2],e[6],e[10]),this}multiply(t){return this.multiplyMatrices(this,t)}premultiply(t){return this.multiplyMatrices(t,this)}multiplyMatrices(t,e){let n=t.elements,r=e.elements,s=this.elements,o=n[0],a=n[3],l=n[6],c=n[1],h=n[4],u=n[7],f=n[2],d=n[5],m=n[8],x=r[0],g=r[3],p=r[6],v=r[1],b=r[4],w=r[7],T=r[2],A=r[5],y=r[8];return s[0]=o*x+a*v+l*T,s[3]=o*g+a*b+l*A,s[6]=o*p+a*w+l*y,s[1]=c*x+h*v+u*T,s[4]=c*g+h*b+u*A,s[7]=c*p+h*w+u*y,s[2]=f*x+d*v+m*T,s[5]=f*g+d*b+m*A,s[8]=f*p+d*w+m*y,this}multiplyScalar(t){let e=this.elements;return e[0]*=t,e[3]*=t,e[6]*=t,e[1]*=t,e[4]*=t,e[7]*=t,e[2]*=t,e[5]*=t,e[8]*=t,this}determinant(){let t=this.elements,e=t[0],n=t[1],r=t[2],s=t[3],o=t[4],a=t[5],l=t[6],c=t[7],h=t[8];return e*o*h-e*a*c-n*s*h+n*a*l+r*s*c-r*o*l}invert(){let t=this.elements,e=t[0],n=t[1],r=t[2],s=t[3],o=t[4],a=t[5],l=t[6],c=t[7],h=t[8],u=h*o-a*c,f=a*l-h*s,d=c*s-o*l,m=e*u+n*f+r*d;if(m===0)return this.set(0,0,0,0,0,0,0,0,0);let x=1/m;return t[0]=u*x,t[1]=(r*c-h*n)*x,t[2]=(a*n-r*o)*x,t[3]=f*x,t[4]=(h*e-r*l)*x,t[5]=(r*s-a*e)*x,t[6]=d*x,t[7]=(n*l-c*e)*x,t[8]=(o*e-n*s)*x,this}transpose(){let t,e=this.elements;return t=e[1],e[1]=e[3],e[3]=t,t=e[2],e[2]=e[6],e[6]=t,t=e[5],e[5]=e[7],e[7]=t,this}getNormalMatrix(t){return this.setFromMatrix4(t).invert().transpose()}transposeIntoArray(t){let e=this.elements;return t[0]=e[0],t[1]=e[3],t[2]=e[6],t[3]=e[1],t[4]=e[4],t[5]=e[7],t[6]=e[2],t[7]=e[5],t[8]=e[8],this}setUvTransform(t,e,n,r,s,o,a){let l=Math.cos(s),c=Math.sin(s);return this.set(n*l,n*c,-n*(l*o+c*a)+o+t,-r*c,r*l,-r*(-c*o+l*a)+a+e,0,0,1),this}scale(t,e){return Zs("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(Au.makeScale(t,e)),this}rotate(t){return Zs("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(Au.makeRotation(-t)),this}translate(t,e){return Zs("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(Au.makeTranslation(t,e)),this}makeTranslation(t,e){return t.isVector2?this.set(1,0,t.x,0,1,t.y,0,0,1):this.set(1,0,t,0,1,e,0,0,1),this}makeRotation(t){let e=Math.cos(t),n=Math.sin(t);return this.set(e,-n,0,n,e,0,0,0,1),this}makeScale(t,e){return this.set(t,0,0,0,e,0,0,0,1),this}equals(t){let e=this.elements,n=t.elements;for(let r=0;r<9;r++)if(e[r]!==n[r])return!1;return!0}fromArray(t,e=0){for(let n=0;n<9;n++)this.elements[n]=t[n+e];return this}toArray(t=[],e=0){let n=this.elements;return t[e]=n[0],t[e+1]=n[1],t[e+2]=n[2],t[e+3]=n[3],t[e+4]=n[4],t[e+5]=n[5],t[e+6]=n[6],t[e+7]=n[7],t[e+8]=n[8],t}clone(){return new this.constructor().fromArray(this.elements)}},Au=new Ot,Pg=new Ot().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),Ig=new Ot().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function HM(){let i={enabled:!0,workingColorSpace:to,spaces:{},convert:function(r,s,o){return this.enabled===!1||s===o||!s||!o||(this.spaces[s].transfer===ee&&(r.r=gi(r.r),r.g=gi(r.g),r.b=gi(r.b)),this.spaces[s].primaries!==this.spaces[o].primaries&&(r.applyMatrix3(this.spaces[s].toXYZ),r.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===ee&&(r.r=ps(r.r),r.g=ps(r.g),r.b=ps(r.b))),r},workingToColorSpace:function(r,s){return this.convert(r,this.workingColorSpace,s)},colorSpaceToWorking:function(r,s){return this.convert(r,s,this.workingColorSpace)},getPrimaries:function(r){return this.spaces[r].primaries},getTransfer:function(r){return r===Mi?eo:this.spaces[r].transfer},getToneMappingMode:function(r){return this.spaces[r].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(r,s=this.workingColorSpace){return r.fromArray(this.spaces[s].luminanceCoefficients)},define:function(r){Object.assign(this.spaces,r)},_getMatrix:function(r,s,o){return r.copy(this.spaces[o].fromXYZ).multiply(this.spaces[s].toXYZ)},_getDrawingBufferColorSpace:function(r){return this.spaces[r].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(r=this.workingColorSpace){return this.spaces[r].workingColorSpaceConfig.unpackColorSpace}},t=[.64,.33,.3,.6,.15,.06],e=[.2126,.7152,.0722],n=[.3127,.329];return i.define({[to]:{primaries:t,whitePoint:n,transfer:eo,toXYZ:Pg,fromXYZ:Ig,luminanceCoefficients:e,workingColorSpaceConfig:{unpackColorSpace:hn},outputColorSpaceConfig:{drawingBufferColorSpace:hn}},[hn]:{primaries:t,whitePoint:n,transfer:ee,toXYZ:Pg,fromXYZ:Ig,luminanceCoefficients:e,outputColorSpaceConfig:{drawingBufferColorSpace:hn}}}),i}var $t=HM();function gi(i){return i<.04045?i*.0773993808:Math.pow(i*.9478672986+.0521327014,2.4)}function ps(i){return i<.0031308?i*12.92:1.055*Math.pow(i,.41666)-.055}var es,Rl=class{static getDataURL(t,e="image/png"){if(/^data:/i.test(t.src)||typeof HTMLCanvasElement>"u")return t.src;let n;if(t instanceof HTMLCanvasElement)n=t;else{es===void 0&&(es=io("canvas")),es.width=t.width,es.height=t.height;let r=es.getContext("2d");t instanceof ImageData?r.putImageData(t,0,0):r.drawImage(t,0,0,t.width,t.height),n=es}return n.toDataURL(e)}static sRGBToLinear(t){if(typeof HTMLImageElement<"u"&&t instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&t instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&t instanceof ImageBitmap){let e=io("canvas");e.width=t.width,e.height=t.height;let n=e.getContext("2d");n.drawImage(t,0,0,t.width,t.height);let r=n.getImageData(0,0,t.width,t.height),s=r.data;for(let o=0;o<s.length;o++)s[o]=gi(s[o]/255)*255;return n.putImageData(r,0,0),e}else if(t.data){let e=t.data.slice(0);for(let n=0;n<e.length;n++)e instanceof Uint8Array||e instanceof Uint8ClampedArray?e[n]=Math.floor(gi(e[n]/255)*255):e[n]=gi(e[n]);return{data:e,width:t.width,height:t.height}}else return Dt("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),t}},WM=0,xs=class{constructor(t=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:WM++}),this.uuid=Ro(),this.data=t,this.dataReady=!0,this.version=0}getSize(t){let e=this.data;return typeof HTMLVideoElement<"u"&&e instanceof HTMLVideoElement?t.set(e.videoWidth,e.videoHeight,0):typeof VideoFrame<"u"&&e instanceof VideoFrame?t.set(e.displayWidth,e.displayHeight,0):e!==null?t.set(e.width||0,e.height||0,e.depth||0):t.set(0,0,0),t}set needsUpdate(t){t===!0&&this.version++}toJSON(t){let e=t===void 0||typeof t=="string";if(!e&&t.images[this.uuid]!==void 0)return t.images[this.uuid];let n={uuid:this.uuid,url:""},r=this.data;if(r!==null){let s;if(Array.isArray(r)){s=[];for(let o=0,a=r.length;o<a;o++)r[o].isDataTexture?s.push(Ru(r[o].image)):s.push(Ru(r[o]))}else s=Ru(r);n.url=s}return e||(t.images[this.uuid]=n),n}};function Ru(i){return typeof HTMLImageElement<"u"&&i instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&i instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&i instanceof ImageBitmap?Rl.getDataURL(i):i.data?{data:Array.from(i.data),width:i.width,height:i.height,type:i.data.constructor.name}:(Dt("Texture: Unable to serialize Texture."),{})}var $M=0,Cu=new q,sn=class i extends Jn{constructor(t=i.DEFAULT_IMAGE,e=i.DEFAULT_MAPPING,n=Kn,r=Kn,s=tn,o=_i,a=Vn,l=pn,c=i.DEFAULT_ANISOTROPY,h=Mi){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:$M++}),this.uuid=Ro(),this.name="",this.source=new xs(t),this.mipmaps=[],this.mapping=e,this.channel=0,this.wrapS=n,this.wrapT=r,this.magFilter=s,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new Yt(0,0),this.repeat=new Yt(1,1),this.center=new Yt(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new Ot,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=h,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(t&&t.depth&&t.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(Cu).x}get height(){return this.source.getSize(Cu).y}get depth(){return this.source.getSize(Cu).z}get image(){return this.source.data}set image(t){this.source.data=t}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(t,e){this.updateRanges.push({start:t,count:e})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(t){return this.name=t.name,this.source=t.source,this.mipmaps=t.mipmaps.slice(0),this.mapping=t.mapping,this.channel=t.channel,this.wrapS=t.wrapS,this.wrapT=t.wrapT,this.magFilter=t.magFilter,this.minFilter=t.minFilter,this.anisotropy=t.anisotropy,this.format=t.format,this.internalFormat=t.internalFormat,this.type=t.type,this.normalized=t.normalized,this.offset.copy(t.offset),this.repeat.copy(t.repeat),this.center.copy(t.center),this.rotation=t.rotation,this.matrixAutoUpdate=t.matrixAutoUpdate,this.matrix.copy(t.matrix),this.generateMipmaps=t.generateMipmaps,this.mipmapsAutoUpdate=t.mipmapsAutoUpdate,this.premultiplyAlpha=t.premultiplyAlpha,this.flipY=t.flipY,this.unpackAlignment=t.unpackAlignment,this.colorSpace=t.colorSpace,this.renderTarget=t.renderTarget,this.isRenderTargetTexture=t.isRenderTargetTexture,this.isPMREMTexture=t.isPMREMTexture,this.isArrayTexture=t.isArrayTexture,this.userData=JSON.parse(JSON.stringify(t.userData)),this.needsUpdate=!0,this}setValues(t){for(let e in t){let n=t[e];if(n===void 0){Dt(`Texture.setValues(): parameter '${e}' has value of undefined.`);continue}let r=this[e];if(r===void 0){Dt(`Texture.setValues(): property '${e}' does not exist.`);continue}r&&n&&r.isVector2&&n.isVector2||r&&n&&r.isVector3&&n.isVector3||r&&n&&r.isMatrix3&&n.isMatrix3?r.copy(n):this[e]=n}}toJSON(t){let e=t===void 0||typeof t=="string";if(!e&&t.textures[this.uuid]!==void 0)return t.textures[this.uuid];let n={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(t).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(n.userData=this.userData),e||(t.textures[this.uuid]=n),n}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(t){if(this.mapping!==ff)return t;if(t.applyMatrix3(this.matrix),t.x<0||t.x>1)switch(this.wrapS){case Sl:t.x=t.x-Math.floor(t.x);break;case Kn:t.x=t.x<0?0:1;break;case El:Math.abs(Math.floor(t.x)%2)===1?t.x=Math.ceil(t.x)-t.x:t.x=t.x-Math.floor(t.x);break}if(t.y<0||t.y>1)switch(this.wrapT){case Sl:t.y=t.y-Math.floor(t.y);break;case Kn:t.y=t.y<0?0:1;break;case El:Math.abs(Math.floor(t.y)%2)===1?t.y=Math.ceil(t.y)-t.y:t.y=t.y-Math.floor(t.y);break}return this.flipY&&(t.y=1-t.y),t}set needsUpdate(t){t===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(t){t===!0&&this.pmremVersion++}};sn.DEFAULT_IMAGE=null;sn.DEFAULT_MAPPING=ff;sn.DEFAULT_ANISOTROPY=1;var me=class{static{this.prototype.isVector4=!0}constructor(t=0,e=0,n=0,r=1){this.x=t,this.y=e,this.z=n,this.w=r}get width(){return this.z}set width(t){this.z=t}get height(){return this.w}set height(t){this.w=t}set(t,e,n,r){return this.x=t,this.y=e,this.z=n,this.w=r,this}setScalar(t){return this.x=t,this.y=t,this.z=t,this.w=t,this}setX(t){return this.x=t,this}setY(t){return this.y=t,this}setZ(t){return this.z=t,this}setW(t){return this.w=t,this}setComponent(t,e){switch(t){case 0:this.x=e;break;case 1:this.y=e;break;case 2:this.z=e;break;case 3:this.w=e;break;default:throw new Error("THREE.Vector4: index is out of range: "+t)}return this}getComponent(t){switch(t){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+t)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(t){return this.x=t.x,this.y=t.y,this.z=t.z,this.w=t.w!==void 0?t.w:1,this}add(t){return this.x+=t.x,this.y+=t.y,this.z+=t.z,this.w+=t.w,this}addScalar(t){return this.x+=t,this.y+=t,this.z+=t,this.w+=t,this}addVectors(t,e){return this.x=t.x+e.x,this.y=t.y+e.y,this.z=t.z+e.z,this.w=t.w+e.w,this}addScaledVector(t,e){return this.x+=t.x*e,this.y+=t.y*e,this.z+=t.z*e,this.w+=t.w*e,this}sub(t){return this.x-=t.x,this.y-=t.y,this.z-=t.z,this.w-=t.w,this}subScalar(t){return this.x-=t,this.y-=t,this.z-=t,this.w-=t,this}subVectors(t,e){return this.x=t.x-e.x,this.y=t.y-e.y,this.z=t.z-e.z,this.w=t.w-e.w,this}multiply(t){return this.x*=t.x,this.y*=t.y,this.z*=t.z,this.w*=t.w,this}multiplyScalar(t){return this.x*=t,this.y*=t,this.z*=t,this.w*=t,this}applyMatrix4(t){let e=this.x,n=this.y,r=this.z,s=this.w,o=t.elements;return this.x=o[0]*e+o[4]*n+o[8]*r+o[12]*s,this.y=o[1]*e+o[5]*n+o[9]*r+o[13]*s,this.z=o[2]*e+o[6]*n+o[10]*r+o[14]*s,this.w=o[3]*e+o[7]*n+o[11]*r+o[15]*s,this}divide(t){return this.x/=t.x,this.y/=t.y,this.z/=t.z,this.w/=t.w,this}divideScalar(t){return this.multiplyScalar(1/t)}setAxisAngleFromQuaternion(t){this.w=2*Math.acos(t.w);let e=Math.sqrt(1-t.w*t.w);return e<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=t.x/e,this.y=t.y/e,this.z=t.z/e),this}setAxisAngleFromRotationMatrix(t){let e,n,r,s,l=t.elements,c=l[0],h=l[4],u=l[8],f=l[1],d=l[5],m=l[9],x=l[2],g=l[6],p=l[10];if(Math.abs(h-f)<.01&&Math.abs(u-x)<.01&&Math.abs(m-g)<.01){if(Math.abs(h+f)<.1&&Math.abs(u+x)<.1&&Math.abs(m+g)<.1&&Math.abs(c+d+p-3)<.1)return this.set(1,0,0,0),this;e=Math.PI;let b=(c+1)/2,w=(d+1)/2,T=(p+1)/2,A=(h+f)/4,y=(u+x)/4,S=(m+g)/4;return b>w&&b>T?b<.01?(n=0,r=.707106781,s=.707106781):(n=Math.sqrt(b),r=A/n,s=y/n):w>T?w<.01?(n=.707106781,r=0,s=.707106781):(r=Math.sqrt(w),n=A/r,s=S/r):T<.01?(n=.707106781,r=.707106781,s=0):(s=Math.sqrt(T),n=y/s,r=S/s),this.set(n,r,s,e),this}let v=Math.sqrt((g-m)*(g-m)+(u-x)*(u-x)+(f-h)*(f-h));return Math.abs(v)<.001&&(v=1),this.x=(g-m)/v,this.y=(u-x)/v,this.z=(f-h)/v,this.w=Math.acos((c+d+p-1)/2),this}setFromMatrixPosition(t){let e=t.elements;return this.x=e[12],this.y=e[13],this.z=e[14],this.w=e[15],this}min(t){return this.x=Math.min(this.x,t.x),this.y=Math.min(this.y,t.y),this.z=Math.min(this.z,t.z),this.w=Math.min(this.w,t.w),this}max(t){return this.x=Math.max(this.x,t.x),this.y=Math.max(this.y,t.y),this.z=Math.max(this.z,t.z),this.w=Math.max(this.w,t.w),this}clamp(t,e){return this.x=Kt(this.x,t.x,e.x),this.y=Kt(this.y,t.y,e.y),this.z=Kt(this.z,t.z,e.z),this.w=Kt(this.w,t.w,e.w),this}clampScalar(t,e){return this.x=Kt(this.x,t,e),this.y=Kt(this.y,t,e),this.z=Kt(this.z,t,e),this.w=Kt(this.w,t,e),this}clampLength(t,e){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Kt(n,t,e))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(t){return this.x*t.x+this.y*t.y+this.z*t.z+this.w*t.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(t){return this.normalize().multiplyScalar(t)}lerp(t,e){return this.x+=(t.x-this.x)*e,this.y+=(t.y-this.y)*e,this.z+=(t.z-this.z)*e,this.w+=(t.w-this.w)*e,this}lerpVectors(t,e,n){return this.x=t.x+(e.x-t.x)*n,this.y=t.y+(e.y-t.y)*n,this.z=t.z+(e.z-t.z)*n,this.w=t.w+(e.w-t.w)*n,this}equals(t){return t.x===this.x&&t.y===this.y&&t.z===this.z&&t.w===this.w}fromArray(t,e=0){return this.x=t[e],this.y=t[e+1],this.z=t[e+2],this.w=t[e+3],this}toArray(t=[],e=0){return t[e]=this.x,t[e+1]=this.y,t[e+2]=this.z,t[e+3]=this.w,t}fromBufferAttribute(t,e){return this.x=t.getX(e),this.y=t.getY(e),this.z=t.getZ(e),this.w=t.getW(e),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},Cl=class extends Jn{constructor(t=1,e=1,n={}){super(),n=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:tn,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},n),this.isRenderTarget=!0,this.width=t,this.height=e,this.depth=n.depth,this.scissor=new me(0,0,t,e),this.scissorTest=!1,this.viewport=new me(0,0,t,e),this.textures=[];let r=n.count;for(let s=0;s<r;s++)this.textures[s]=new sn({width:t,height:e,depth:n.depth}),this.textures[s].isRenderTargetTexture=!0,this.textures[s].renderTarget=this;this._setTextureOptions(n),this.depthBuffer=n.depthBuffer,this.stencilBuffer=n.stencilBuffer,this.resolveColorBuffer=n.resolveColorBuffer,this.resolveDepthBuffer=n.resolveDepthBuffer,this.resolveStencilBuffer=n.resolveStencilBuffer,this.storeMultisampledColorBuffer=n.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=n.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=n.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=n.depthTexture,this.samples=n.samples,this.multiview=n.multiview,this.useArrayDepthTexture=n.useArrayDepthTexture}_setTextureOptions(t={}){let e={minFilter:tn,generateMipmaps:!1,flipY:!1,internalFormat:null};t.mapping!==void 0&&(e.mapping=t.mapping),t.wrapS!==void 0&&(e.wrapS=t.wrapS),t.wrapT!==void 0&&(e.wrapT=t.wrapT),t.wrapR!==void 0&&(e.wrapR=t.wrapR),t.magFilter!==void 0&&(e.magFilter=t.magFilter),t.minFilter!==void 0&&(e.minFilter=t.minFilter),t.format!==void 0&&(e.format=t.format),t.type!==void 0&&(e.type=t.type),t.anisotropy!==void 0&&(e.anisotropy=t.anisotropy),t.colorSpace!==void 0&&(e.colorSpace=t.colorSpace),t.flipY!==void 0&&(e.flipY=t.flipY),t.generateMipmaps!==void 0&&(e.generateMipmaps=t.generateMipmaps),t.mipmapsAutoUpdate!==void 0&&(e.mipmapsAutoUpdate=t.mipmapsAutoUpdate),t.internalFormat!==void 0&&(e.internalFormat=t.internalFormat);for(let n=0;n<this.textures.length;n++)this.textures[n].setValues(e)}get texture(){return this.textures[0]}set texture(t){this.textures[0]=t}set depthTexture(t){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),t!==null&&t.renderTarget===null&&(t.renderTarget=this),this._depthTexture=t}get depthTexture(){return this._depthTexture}setSize(t,e,n=1){if(this.width!==t||this.height!==e||this.depth!==n){this.width=t,this.height=e,this.depth=n;for(let r=0,s=this.textures.length;r<s;r++)this.textures[r].image.width=t,this.textures[r].image.height=e,this.textures[r].image.depth=n,this.textures[r].isData3DTexture!==!0&&(this.textures[r].isArrayTexture=this.textures[r].image.depth>1);this.dispose()}this.viewport.set(0,0,t,e),this.scissor.set(0,0,t,e)}clone(){return new this.constructor().copy(this)}copy(t){this.width=t.width,this.height=t.height,this.depth=t.depth,this.scissor.copy(t.scissor),this.scissorTest=t.scissorTest,this.viewport.copy(t.viewport),this.textures.length=0;for(let e=0,n=t.textures.length;e<n;e++){this.textures[e]=t.textures[e].clone(),this.textures[e].isRenderTargetTexture=!0,this.textures[e].renderTarget=this;let r=Object.assign({},t.textures[e].image);this.textures[e].source=new xs(r)}if(this.depthBuffer=t.depthBuffer,this.stencilBuffer=t.stencilBuffer,this.resolveColorBuffer=t.resolveColorBuffer,this.resolveDepthBuffer=t.resolveDepthBuffer,this.resolveStencilBuffer=t.resolveStencilBuffer,this.storeMultisampledColorBuffer=t.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=t.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=t.storeMultisampledStencilBuffer,t.depthTexture!==null)if(t.depthTexture.renderTarget===t){let e=t.depthTexture.clone();e.renderTarget=null,this.depthTexture=e}else this.depthTexture=t.depthTexture;else this.depthTexture=null;return this.samples=t.samples,this.multiview=t.multiview,this.useArrayDepthTexture=t.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},fn=class extends Cl{constructor(t=1,e=1,n={}){super(t,e,n),this.isWebGLRenderTarget=!0}},ro=class extends sn{constructor(t=null,e=1,n=1,r=1){super(null),this.isDataArrayTexture=!0,this.image={data:t,width:e,height:n,depth:r},this.magFilter=Oe,this.minFilter=Oe,this.wrapR=Kn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(t){return super.copy(t),this.wrapR=t.wrapR,this}addLayerUpdate(t){this.layerUpdates.add(t)}clearLayerUpdates(){this.layerUpdates.clear()}};var Pl=class extends sn{constructor(t=null,e=1,n=1,r=1){super(null),this.isData3DTexture=!0,this.image={data:t,width:e,height:n,depth:r},this.magFilter=Oe,this.minFilter=Oe,this.wrapR=Kn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(t){return super.copy(t),this.wrapR=t.wrapR,this}};var xe=class i{static{this.prototype.isMatrix4=!0}constructor(t,e,n,r,s,o,a,l,c,h,u,f,d,m,x,g){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],t!==void 0&&this.set(t,e,n,r,s,o,a,l,c,h,u,f,d,m,x,g)}set(t,e,n,r,s,o,a,l,c,h,u,f,d,m,x,g){let p=this.elements;return p[0]=t,p[4]=e,p[8]=n,p[12]=r,p[1]=s,p[5]=o,p[9]=a,p[13]=l,p[2]=c,p[6]=h,p[10]=u,p[14]=f,p[3]=d,p[7]=m,p[11]=x,p[15]=g,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new i().fromArray(this.elements)}copy(t){let e=this.elements,n=t.elements;return e[0]=n[0],e[1]=n[1],e[2]=n[2],e[3]=n[3],e[4]=n[4],e[5]=n[5],e[6]=n[6],e[7]=n[7],e[8]=n[8],e[9]=n[9],e[10]=n[10],e[11]=n[11],e[12]=n[12],e[13]=n[13],e[14]=n[14],e[15]=n[15],this}copyPosition(t){let e=this.elements,n=t.elements;return e[12]=n[12],e[13]=n[13],e[14]=n[14],this}setFromMatrix3(t){let e=t.elements;return this.set(e[0],e[3],e[6],0,e[1],e[4],e[7],0,e[2],e[5],e[8],0,0,0,0,1),this}extractBasis(t,e,n){return this.determinantAffine()===0?(t.set(1,0,0),e.set(0,1,0),n.set(0,0,1),this):(t.setFromMatrixColumn(this,0),e.setFromMatrixColumn(this,1),n.setFromMatrixColumn(this,2),this)}makeBasis(t,e,n){return this.set(t.x,e.x,n.x,0,t.y,e.y,n.y,0,t.z,e.z,n.z,0,0,0,0,1),this}extractRotation(t){if(t.determinantAffine()===0)return this.identity();let e=this.elements,n=t.elements,r=1/ns.setFromMatrixColumn(t,0).length(),s=1/ns.setFromMatrixColumn(t,1).length(),o=1/ns.setFromMatrixColumn(t,2).length();return e[0]=n[0]*r,e[1]=n[1]*r,e[2]=n[2]*r,e[3]=0,e[4]=n[4]*s,e[5]=n[5]*s,e[6]=n[6]*s,e[7]=0,e[8]=n[8]*o,e[9]=n[9]*o,e[10]=n[10]*o,e[11]=0,e[12]=0,e[13]=0,e[14]=0,e[15]=1,this}makeRotationFromEuler(t){let e=this.elements,n=t.x,r=t.y,s=t.z,o=Math.cos(n),a=Math.sin(n),l=Math.cos(r),c=Math.sin(r),h=Math.cos(s),u=Math.sin(s);if(t.order==="XYZ"){let f=o*h,d=o*u,m=a*h,x=a*u;e[0]=l*h,e[4]=-l*u,e[8]=c,e[1]=d+m*c,e[5]=f-x*c,e[9]=-a*l,e[2]=x-f*c,e[6]=m+d*c,e[10]=o*l}else if(t.order==="YXZ"){let f=l*h,d=l*u,m=c*h,x=c*u;e[0]=f+x*a,e[4]=m*a-d,e[8]=o*c,e[1]=o*u,e[5]=o*h,e[9]=-a,e[2]=d*a-m,e[6]=x+f*a,e[10]=o*l}else if(t.order==="ZXY"){let f=l*h,d=l*u,m=c*h,x=c*u;e[0]=f-x*a,e[4]=-o*u,e[8]=m+d*a,e[1]=d+m*a,e[5]=o*h,e[9]=x-f*a,e[2]=-o*c,e[6]=a,e[10]=o*l}else if(t.order==="ZYX"){let f=o*h,d=o*u,m=a*h,x=a*u;e[0]=l*h,e[4]=m*c-d,e[8]=f*c+x,e[1]=l*u,e[5]=x*c+f,e[9]=d*c-m,e[2]=-c,e[6]=a*l,e[10]=o*l}else if(t.order==="YZX"){let f=o*l,d=o*c,m=a*l,x=a*c;e[0]=l*h,e[4]=x-f*u,e[8]=m*u+d,e[1]=u,e[5]=o*h,e[9]=-a*h,e[2]=-c*h,e[6]=d*u+m,e[10]=f-x*u}else if(t.order==="XZY"){let f=o*l,d=o*c,m=a*l,x=a*c;e[0]=l*h,e[4]=-u,e[8]=c*h,e[1]=f*u+x,e[5]=o*h,e[9]=d*u-m,e[2]=m*u-d,e[6]=a*h,e[10]=x*u+f}return e[3]=0,e[7]=0,e[11]=0,e[12]=0,e[13]=0,e[14]=0,e[15]=1,this}makeRotationFromQuaternion(t){return this.compose(XM,t,qM)}lookAt(t,e,n){let r=this.elements;return ln.subVectors(t,e),ln.lengthSq()===0&&(ln.z=1),ln.normalize(),Gi.crossVectors(n,ln),Gi.lengthSq()===0&&(Math.abs(n.z)===1?ln.x+=1e-4:ln.z+=1e-4,ln.normalize(),Gi.crossVectors(n,ln)),Gi.normalize(),ja.crossVectors(ln,Gi),r[0]=Gi.x,r[4]=ja.x,r[8]=ln.x,r[1]=Gi.y,r[5]=ja.y,r[9]=ln.y,r[2]=Gi.z,r[6]=ja.z,r[10]=ln.z,this}multiply(t){return this.multiplyMatrices(this,t)}premultiply(t){return this.multiplyMatrices(t,this)}multiplyMatrices(t,e){let n=t.elements,r=e.elements,s=this.elements,o=n[0],a=n[4],l=n[8],c=n[12],h=n[1],u=n[5],f=n[9],d=n[13],m=n[2],x=n[6],g=n[10],p=n[14],v=n[3],b=n[7],w=n[11],T=n[15],A=r[0],y=r[4],S=r[8],O=r[12],_=r[1],R=r[5],L=r[9],D=r[13],I=r[2],B=r[6],H=r[10],U=r[14],tt=r[3],W=r[7],Y=r[11],et=r[15];return s[0]=o*A+a*_+l*I+c*tt,s[4]=o*y+a*R+l*B+c*W,s[8]=o*S+a*L+l*H+c*Y,s[12]=o*O+a*D+l*U+c*et,s[1]=h*A+u*_+f*I+d*tt,s[5]=h*y+u*R+f*B+d*W,s[9]=h*S+u*L+f*H+d*Y,s[13]=h*O+u*D+f*U+d*et,s[2]=m*A+x*_+g*I+p*tt,s[6]=m*y+x*R+g*B+p*W,s[10]=m*S+x*L+g*H+p*Y,s[14]=m*O+x*D+g*U+p*et,s[3]=v*A+b*_+w*I+T*tt,s[7]=v*y+b*R+w*B+T*W,s[11]=v*S+b*L+w*H+T*Y,s[15]=v*O+b*D+w*U+T*et,this}multiplyScalar(t){let e=this.elements;return e[0]*=t,e[4]*=t,e[8]*=t,e[12]*=t,e[1]*=t,e[5]*=t,e[9]*=t,e[13]*=t,e[2]*=t,e[6]*=t,e[10]*=t,e[14]*=t,e[3]*=t,e[7]*=t,e[11]*=t,e[15]*=t,this}determinant(){let t=this.elements,e=t[0],n=t[4],r=t[8],s=t[12],o=t[1],a=t[5],l=t[9],c=t[13],h=t[2],u=t[6],f=t[10],d=t[14],m=t[3],x=t[7],g=t[11],p=t[15],v=l*d-c*f,b=a*d-c*u,w=a*f-l*u,T=o*d-c*h,A=o*f-l*h,y=o*u-a*h;return e*(x*v-g*b+p*w)-n*(m*v-g*T+p*A)+r*(m*b-x*T+p*y)-s*(m*w-x*A+g*y)}determinantAffine(){let t=this.elements,e=t[0],n=t[4],r=t[8],s=t[1],o=t[5],a=t[9],l=t[2],c=t[6],h=t[10];return e*(o*h-a*c)-n*(s*h-a*l)+r*(s*c-o*l)}transpose(){let t=this.elements,e;return e=t[1],t[1]=t[4],t[4]=e,e=t[2],t[2]=t[8],t[8]=e,e=t[6],t[6]=t[9],t[9]=e,e=t[3],t[3]=t[12],t[12]=e,e=t[7],t[7]=t[13],t[13]=e,e=t[11],t[11]=t[14],t[14]=e,this}setPosition(t,e,n){let r=this.elements;return t.isVector3?(r[12]=t.x,r[13]=t.y,r[14]=t.z):(r[12]=t,r[13]=e,r[14]=n),this}invert(){let t=this.elements,e=t[0],n=t[1],r=t[2],s=t[3],o=t[4],a=t[5],l=t[6],c=t[7],h=t[8],u=t[9],f=t[10],d=t[11],m=t[12],x=t[13],g=t[14],p=t[15],v=e*a-n*o,b=e*l-r*o,w=e*c-s*o,T=n*l-r*a,A=n*c-s*a,y=r*c-s*l,S=h*x-u*m,O=h*g-f*m,_=h*p-d*m,R=u*g-f*x,L=u*p-d*x,D=f*p-d*g,I=v*D-b*L+w*R+T*_-A*O+y*S;if(I===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let B=1/I;return t[0]=(a*D-l*L+c*R)*B,t[1]=(r*L-n*D-s*R)*B,t[2]=(x*y-g*A+p*T)*B,t[3]=(f*A-u*y-d*T)*B,t[4]=(l*_-o*D-c*O)*B,t[5]=(e*D-r*_+s*O)*B,t[6]=(g*w-m*y-p*b)*B,t[7]=(h*y-f*w+d*b)*B,t[8]=(o*L-a*_+c*S)*B,t[9]=(n*_-e*L-s*S)*B,t[10]=(m*A-x*w+p*v)*B,t[11]=(u*w-h*A-d*v)*B,t[12]=(a*O-o*R-l*S)*B,t[13]=(e*R-n*O+r*S)*B,t[14]=(x*b-m*T-g*v)*B,t[15]=(h*T-u*b+f*v)*B,this}scale(t){let e=this.elements,n=t.x,r=t.y,s=t.z;return e[0]*=n,e[4]*=r,e[8]*=s,e[1]*=n,e[5]*=r,e[9]*=s,e[2]*=n,e[6]*=r,e[10]*=s,e[3]*=n,e[7]*=r,e[11]*=s,this}getMaxScaleOnAxis(){let t=this.elements,e=t[0]*t[0]+t[1]*t[1]+t[2]*t[2],n=t[4]*t[4]+t[5]*t[5]+t[6]*t[6],r=t[8]*t[8]+t[9]*t[9]+t[10]*t[10];return Math.sqrt(Math.max(e,n,r))}makeTranslation(t,e,n){return t.isVector3?this.set(1,0,0,t.x,0,1,0,t.y,0,0,1,t.z,0,0,0,1):this.set(1,0,0,t,0,1,0,e,0,0,1,n,0,0,0,1),this}makeRotationX(t){let e=Math.cos(t),n=Math.sin(t);return this.set(1,0,0,0,0,e,-n,0,0,n,e,0,0,0,0,1),this}makeRotationY(t){let e=Math.cos(t),n=Math.sin(t);return this.set(e,0,n,0,0,1,0,0,-n,0,e,0,0,0,0,1),this}makeRotationZ(t){let e=Math.cos(t),n=Math.sin(t);return this.set(e,-n,0,0,n,e,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(t,e){let n=Math.cos(e),r=Math.sin(e),s=1-n,o=t.x,a=t.y,l=t.z,c=s*o,h=s*a;return this.set(c*o+n,c*a-r*l,c*l+r*a,0,c*a+r*l,h*a+n,h*l-r*o,0,c*l-r*a,h*l+r*o,s*l*l+n,0,0,0,0,1),this}makeScale(t,e,n){return this.set(t,0,0,0,0,e,0,0,0,0,n,0,0,0,0,1),this}makeShear(t,e,n,r,s,o){return this.set(1,n,s,0,t,1,o,0,e,r,1,0,0,0,0,1),this}compose(t,e,n){let r=this.elements,s=e._x,o=e._y,a=e._z,l=e._w,c=s+s,h=o+o,u=a+a,f=s*c,d=s*h,m=s*u,x=o*h,g=o*u,p=a*u,v=l*c,b=l*h,w=l*u,T=n.x,A=n.y,y=n.z;return r[0]=(1-(x+p))*T,r[1]=(d+w)*T,r[2]=(m-b)*T,r[3]=0,r[4]=(d-w)*A,r[5]=(1-(f+p))*A,r[6]=(g+v)*A,r[7]=0,r[8]=(m+b)*y,r[9]=(g-v)*y,r[10]=(1-(f+x))*y,r[11]=0,r[12]=t.x,r[13]=t.y,r[14]=t.z,r[15]=1,this}decompose(t,e,n){let r=this.elements;t.x=r[12],t.y=r[13],t.z=r[14];let s=this.determinantAffine();if(s===0)return n.set(1,1,1),e.identity(),this;let o=ns.set(r[0],r[1],r[2]).length(),a=ns.set(r[4],r[5],r[6]).length(),l=ns.set(r[8],r[9],r[10]).length();s<0&&(o=-o),Dn.copy(this);let c=1/o,h=1/a,u=1/l;return Dn.elements[0]*=c,Dn.elements[1]*=c,Dn.elements[2]*=c,Dn.elements[4]*=h,Dn.elements[5]*=h,Dn.elements[6]*=h,Dn.elements[8]*=u,Dn.elements[9]*=u,Dn.elements[10]*=u,e.setFromRotationMatrix(Dn),n.x=o,n.y=a,n.z=l,this}makePerspective(t,e,n,r,s,o,a=En,l=!1){let c=this.elements,h=2*s/(e-t),u=2*s/(n-r),f=(e+t)/(e-t),d=(n+r)/(n-r),m,x;if(l)m=s/(o-s),x=o*s/(o-s);else if(a===En)m=-(o+s)/(o-s),x=-2*o*s/(o-s);else if(a===no)m=-o/(o-s),x=-o*s/(o-s);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=f,c[12]=0,c[1]=0,c[5]=u,c[9]=d,c[13]=0,c[2]=0,c[6]=0,c[10]=m,c[14]=x,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(t,e,n,r,s,o,a=En,l=!1){let c=this.elements,h=2/(e-t),u=2/(n-r),f=-(e+t)/(e-t),d=-(n+r)/(n-r),m,x;if(l)m=1/(o-s),x=o/(o-s);else if(a===En)m=-2/(o-s),x=-(o+s)/(o-s);else if(a===no)m=-1/(o-s),x=-s/(o-s);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=0,c[12]=f,c[1]=0,c[5]=u,c[9]=0,c[13]=d,c[2]=0,c[6]=0,c[10]=m,c[14]=x,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(t){let e=this.elements,n=t.elements;for(let r=0;r<16;r++)if(e[r]!==n[r])return!1;return!0}fromArray(t,e=0){for(let n=0;n<16;n++)this.elements[n]=t[n+e];return this}toArray(t=[],e=0){let n=this.elements;return t[e]=n[0],t[e+1]=n[1],t[e+2]=n[2],t[e+3]=n[3],t[e+4]=n[4],t[e+5]=n[5],t[e+6]=n[6],t[e+7]=n[7],t[e+8]=n[8],t[e+9]=n[9],t[e+10]=n[10],t[e+11]=n[11],t[e+12]=n[12],t[e+13]=n[13],t[e+14]=n[14],t[e+15]=n[15],t}},ns=new q,Dn=new xe,XM=new q(0,0,0),qM=new q(1,1,1),Gi=new q,ja=new q,ln=new q,Lg=new xe,Ng=new Zn,Yi=class i{constructor(t=0,e=0,n=0,r=i.DEFAULT_ORDER){this.isEuler=!0,this._x=t,this._y=e,this._z=n,this._order=r}get x(){return this._x}set x(t){this._x=t,this._onChangeCallback()}get y(){return this._y}set y(t){this._y=t,this._onChangeCallback()}get z(){return this._z}set z(t){this._z=t,this._onChangeCallback()}get order(){return this._order}set order(t){this._order=t,this._onChangeCallback()}set(t,e,n,r=this._order){return this._x=t,this._y=e,this._z=n,this._order=r,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(t){return this._x=t._x,this._y=t._y,this._z=t._z,this._order=t._order,this._onChangeCallback(),this}setFromRotationMatrix(t,e=this._order,n=!0){let r=t.elements,s=r[0],o=r[4],a=r[8],l=r[1],c=r[5],h=r[9],u=r[2],f=r[6],d=r[10];switch(e){case"XYZ":this._y=Math.asin(Kt(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-h,d),this._z=Math.atan2(-o,s)):(this._x=Math.atan2(f,c),this._z=0);break;case"YXZ":this._x=Math.asin(-Kt(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(a,d),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-u,s),this._z=0);break;case"ZXY":this._x=Math.asin(Kt(f,-1,1)),Math.abs(f)<.9999999?(this._y=Math.atan2(-u,d),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,s));break;case"ZYX":this._y=Math.asin(-Kt(u,-1,1)),Math.abs(u)<.9999999?(this._x=Math.atan2(f,d),this._z=Math.atan2(l,s)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(Kt(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-h,c),this._y=Math.atan2(-u,s)):(this._x=0,this._y=Math.atan2(a,d));break;case"XZY":this._z=Math.asin(-Kt(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(f,c),this._y=Math.atan2(a,s)):(this._x=Math.atan2(-h,d),this._y=0);break;default:Dt("Euler: .setFromRotationMatrix() encountered an unknown order: "+e)}return this._order=e,n===!0&&this._onChangeCallback(),this}setFromQuaternion(t,e,n){return Lg.makeRotationFromQuaternion(t),this.setFromRotationMatrix(Lg,e,n)}setFromVector3(t,e=this._order){return this.set(t.x,t.y,t.z,e)}reorder(t){return Ng.setFromEuler(this),this.setFromQuaternion(Ng,t)}equals(t){return t._x===this._x&&t._y===this._y&&t._z===this._z&&t._order===this._order}fromArray(t){return this._x=t[0],this._y=t[1],this._z=t[2],t[3]!==void 0&&(this._order=t[3]),this._onChangeCallback(),this}toArray(t=[],e=0){return t[e]=this._x,t[e+1]=this._y,t[e+2]=this._z,t[e+3]=this._order,t}_onChange(t){return this._onChangeCallback=t,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};Yi.DEFAULT_ORDER="XYZ";var so=class{constructor(){this.mask=1}set(t){this.mask=(1<<t|0)>>>0}enable(t){this.mask|=1<<t|0}enableAll(){this.mask=-1}toggle(t){this.mask^=1<<t|0}disable(t){this.mask&=~(1<<t|0)}disableAll(){this.mask=0}test(t){return(this.mask&t.mask)!==0}isEnabled(t){return(this.mask&(1<<t|0))!==0}},YM=0,Dg=new q,is=new Zn,ui=new xe,Ka=new q,Ys=new q,jM=new q,KM=new Zn,Fg=new q(1,0,0),Og=new q(0,1,0),kg=new q(0,0,1),Ug={type:"added"},JM={type:"removed"},rs={type:"childadded",child:null},Pu={type:"childremoved",child:null},An=class i extends Jn{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:YM++}),this.uuid=Ro(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=i.DEFAULT_UP.clone();let t=new q,e=new Yi,n=new Zn,r=new q(1,1,1);function s(){n.setFromEuler(e,!1)}function o(){e.setFromQuaternion(n,void 0,!1)}e._onChange(s),n._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:t},rotation:{configurable:!0,enumerable:!0,value:e},quaternion:{configurable:!0,enumerable:!0,value:n},scale:{configurable:!0,enumerable:!0,value:r},modelViewMatrix:{value:new xe},normalMatrix:{value:new Ot}}),this.matrix=new xe,this.matrixWorld=new xe,this.matrixAutoUpdate=i.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=i.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new so,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(t){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(t),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(t){return this.quaternion.premultiply(t),this}setRotationFromAxisAngle(t,e){this.quaternion.setFromAxisAngle(t,e)}setRotationFromEuler(t){this.quaternion.setFromEuler(t,!0)}setRotationFromMatrix(t){this.quaternion.setFromRotationMatrix(t)}setRotationFromQuaternion(t){this.quaternion.copy(t)}rotateOnAxis(t,e){return is.setFromAxisAngle(t,e),this.quaternion.multiply(is),this}rotateOnWorldAxis(t,e){return is.setFromAxisAngle(t,e),this.quaternion.premultiply(is),this}rotateX(t){return this.rotateOnAxis(Fg,t)}rotateY(t){return this.rotateOnAxis(Og,t)}rotateZ(t){return this.rotateOnAxis(kg,t)}translateOnAxis(t,e){return Dg.copy(t).applyQuaternion(this.quaternion),this.position.add(Dg.multiplyScalar(e)),this}translateX(t){return this.translateOnAxis(Fg,t)}translateY(t){return this.translateOnAxis(Og,t)}translateZ(t){return this.translateOnAxis(kg,t)}localToWorld(t){return this.updateWorldMatrix(!0,!1),t.applyMatrix4(this.matrixWorld)}worldToLocal(t){return this.updateWorldMatrix(!0,!1),t.applyMatrix4(ui.copy(this.matrixWorld).invert())}lookAt(t,e,n){t.isVector3?Ka.copy(t):Ka.set(t,e,n);let r=this.parent;this.updateWorldMatrix(!0,!1),Ys.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?ui.lookAt(Ys,Ka,this.up):ui.lookAt(Ka,Ys,this.up),this.quaternion.setFromRotationMatrix(ui),r&&(ui.extractRotation(r.matrixWorld),is.setFromRotationMatrix(ui),this.quaternion.premultiply(is.invert()))}add(t){if(arguments.length>1){for(let e=0;e<arguments.length;e++)this.add(arguments[e]);return this}return t===this?(Ft("Object3D.add: object can't be added as a child of itself.",t),this):(t&&t.isObject3D?(t.removeFromParent(),t.parent=this,this.children.push(t),t.dispatchEvent(Ug),rs.child=t,this.dispatchEvent(rs),rs.child=null):Ft("Object3D.add: object not an instance of THREE.Object3D.",t),this)}remove(t){if(arguments.length>1){for(let n=0;n<arguments.length;n++)this.remove(arguments[n]);return this}let e=this.children.indexOf(t);return e!==-1&&(t.parent=null,this.children.splice(e,1),t.dispatchEvent(JM),Pu.child=t,this.dispatchEvent(Pu),Pu.child=null),this}removeFromParent(){let t=this.parent;return t!==null&&t.remove(this),this}clear(){return this.remove(...this.children)}attach(t){return this.updateWorldMatrix(!0,!1),ui.copy(this.matrixWorld).invert(),t.parent!==null&&(t.parent.updateWorldMatrix(!0,!1),ui.multiply(t.parent.matrixWorld)),t.applyMatrix4(ui),t.removeFromParent(),t.parent=this,this.children.push(t),t.updateWorldMatrix(!1,!0),t.dispatchEvent(Ug),rs.child=t,this.dispatchEvent(rs),rs.child=null,this}getObjectById(t){return this.getObjectByProperty("id",t)}getObjectByName(t){return this.getObjectByProperty("name",t)}getObjectByProperty(t,e){if(this[t]===e)return this;for(let n=0,r=this.children.length;n<r;n++){let o=this.children[n].getObjectByProperty(t,e);if(o!==void 0)return o}}getObjectsByProperty(t,e,n=[]){this[t]===e&&n.push(this);let r=this.children;for(let s=0,o=r.length;s<o;s++)r[s].getObjectsByProperty(t,e,n);return n}getWorldPosition(t){return this.updateWorldMatrix(!0,!1),t.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(t){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Ys,t,jM),t}getWorldScale(t){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Ys,KM,t),t}getWorldDirection(t){this.updateWorldMatrix(!0,!1);let e=this.matrixWorld.elements;return t.set(e[8],e[9],e[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(t){t(this);let e=this.children;for(let n=0,r=e.length;n<r;n++)e[n].traverse(t)}traverseVisible(t){if(this.visible===!1)return;t(this);let e=this.children;for(let n=0,r=e.length;n<r;n++)e[n].traverseVisible(t)}traverseAncestors(t){let e=this.parent;e!==null&&(t(e),e.traverseAncestors(t))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let t=this.pivot;if(t!==null){let e=t.x,n=t.y,r=t.z,s=this.matrix.elements;s[12]+=e-s[0]*e-s[4]*n-s[8]*r,s[13]+=n-s[1]*e-s[5]*n-s[9]*r,s[14]+=r-s[2]*e-s[6]*n-s[10]*r}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(t){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||t)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,t=!0);let e=this.children;for(let n=0,r=e.length;n<r;n++)e[n].updateMatrixWorld(t)}updateWorldMatrix(t,e,n=!1){let r=this.parent;if(t===!0&&r!==null&&r.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||n)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,n=!0),e===!0){let s=this.children;for(let o=0,a=s.length;o<a;o++)s[o].updateWorldMatrix(!1,!0,n)}}toJSON(t){let e=t===void 0||typeof t=="string",n={};e&&(t={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},n.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let r={};r.uuid=this.uuid,r.type=this.type,r.name=this.name,r.castShadow=this.castShadow,r.receiveShadow=this.receiveShadow,r.visible=this.visible,r.frustumCulled=this.frustumCulled,r.renderOrder=this.renderOrder,r.static=this.static,r.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(r.userData=this.userData),r.layers=this.layers.mask,r.matrix=this.matrix.toArray(),r.up=this.up.toArray(),this.pivot!==null&&(r.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(r.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(r.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(r.type="InstancedMesh",r.count=this.count,r.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(r.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(r.type="BatchedMesh",r.perObjectFrustumCulled=this.perObjectFrustumCulled,r.sortObjects=this.sortObjects,r.drawRanges=this._drawRanges,r.reservedRanges=this._reservedRanges,r.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),r.instanceInfo=this._instanceInfo.map(a=>({...a})),r.availableInstanceIds=this._availableInstanceIds.slice(),r.availableGeometryIds=this._availableGeometryIds.slice(),r.nextIndexStart=this._nextIndexStart,r.nextVertexStart=this._nextVertexStart,r.geometryCount=this._geometryCount,r.maxInstanceCount=this._maxInstanceCount,r.maxVertexCount=this._maxVertexCount,r.maxIndexCount=this._maxIndexCount,r.geometryInitialized=this._geometryInitialized,r.matricesTexture=this._matricesTexture.toJSON(t),r.indirectTexture=this._indirectTexture.toJSON(t),this._colorsTexture!==null&&(r.colorsTexture=this._colorsTexture.toJSON(t)),this.boundingSphere!==null&&(r.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(r.boundingBox=this.boundingBox.toJSON()));function s(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(t)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?r.background=this.background.toJSON():this.background.isTexture&&(r.background=this.background.toJSON(t).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(r.environment=this.environment.toJSON(t).uuid);else if(this.isMesh||this.isLine||this.isPoints){r.geometry=s(t.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,h=l.length;c<h;c++){let u=l[c];s(t.shapes,u)}else s(t.shapes,l)}}if(this.isSkinnedMesh&&(r.bindMode=this.bindMode,r.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(s(t.skeletons,this.skeleton),r.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(s(t.materials,this.material[l]));r.material=a}else r.material=s(t.materials,this.material);if(this.children.length>0){r.children=[];for(let a=0;a<this.children.length;a++)r.children.push(this.children[a].toJSON(t).object)}if(this.animations.length>0){r.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];r.animations.push(s(t.animations,l))}}if(e){let a=o(t.geometries),l=o(t.materials),c=o(t.textures),h=o(t.images),u=o(t.shapes),f=o(t.skeletons),d=o(t.animations),m=o(t.nodes);a.length>0&&(n.geometries=a),l.length>0&&(n.materials=l),c.length>0&&(n.textures=c),h.length>0&&(n.images=h),u.length>0&&(n.shapes=u),f.length>0&&(n.skeletons=f),d.length>0&&(n.animations=d),m.length>0&&(n.nodes=m)}return n.object=r,n;function o(a){let l=[];for(let c in a){let h=a[c];delete h.metadata,l.push(h)}return l}}clone(t){return new this.constructor().copy(this,t)}copy(t,e=!0){if(this.name=t.name,this.up.copy(t.up),this.position.copy(t.position),this.rotation.order=t.rotation.order,this.quaternion.copy(t.quaternion),this.scale.copy(t.scale),this.pivot=t.pivot!==null?t.pivot.clone():null,this.matrix.copy(t.matrix),this.matrixWorld.copy(t.matrixWorld),this.matrixAutoUpdate=t.matrixAutoUpdate,this.matrixWorldAutoUpdate=t.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=t.matrixWorldNeedsUpdate,this.layers.mask=t.layers.mask,this.visible=t.visible,this.castShadow=t.castShadow,this.receiveShadow=t.receiveShadow,this.frustumCulled=t.frustumCulled,this.renderOrder=t.renderOrder,this.static=t.static,this.animations=t.animations.slice(),this.userData=JSON.parse(JSON.stringify(t.userData)),e===!0)for(let n=0;n<t.children.length;n++){let r=t.children[n];this.add(r.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};An.DEFAULT_UP=new q(0,1,0);An.DEFAULT_MATRIX_AUTO_UPDATE=!0;An.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var Ar=class extends An{constructor(){super(),this.isGroup=!0,this.type="Group"}},ZM={type:"move"},ys=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new Ar,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new Ar,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new q,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new q),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new Ar,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new q,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new q,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(t){return this._targetRay!==null&&this._targetRay.dispatchEvent(t),this._grip!==null&&this._grip.dispatchEvent(t),this._hand!==null&&this._hand.dispatchEvent(t),this}connect(t){if(t&&t.hand){let e=this._hand;if(e)for(let n of t.hand.values())this._getHandJoint(e,n)}return this.dispatchEvent({type:"connected",data:t}),this}disconnect(t){return this.dispatchEvent({type:"disconnected",data:t}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(t,e,n){let r=null,s=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(t&&e.session.visibilityState!=="visible-blurred"){if(c&&t.hand){o=!0;for(let x of t.hand.values()){let g=e.getJointPose(x,n),p=this._getHandJoint(c,x);g!==null&&(p.matrix.fromArray(g.transform.matrix),p.matrix.decompose(p.position,p.quaternion,p.scale),p.matrixWorldNeedsUpdate=!0,p.jointRadius=g.radius),p.visible=g!==null}let h=c.joints["index-finger-tip"],u=c.joints["thumb-tip"],f=h.position.distanceTo(u.position),d=.02,m=.005;c.inputState.pinching&&f>d+m?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:t.handedness,target:this})):!c.inputState.pinching&&f<=d-m&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:t.handedness,target:this}))}else l!==null&&t.gripSpace&&(s=e.getPose(t.gripSpace,n),s!==null&&(l.matrix.fromArray(s.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,s.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(s.linearVelocity)):l.hasLinearVelocity=!1,s.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(s.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:t,target:this})));a!==null&&(r=e.getPose(t.targetRaySpace,n),r===null&&s!==null&&(r=s),r!==null&&(a.matrix.fromArray(r.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,r.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(r.linearVelocity)):a.hasLinearVelocity=!1,r.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(r.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(ZM)))}return a!==null&&(a.visible=r!==null),l!==null&&(l.visible=s!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(t,e){if(t.joints[e.jointName]===void 0){let n=new Ar;n.matrixAutoUpdate=!1,n.visible=!1,t.joints[e.jointName]=n,t.add(n)}return t.joints[e.jointName]}},C0={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},Hi={h:0,s:0,l:0},Ja={h:0,s:0,l:0};function Iu(i,t,e){return e<0&&(e+=1),e>1&&(e-=1),e<1/6?i+(t-i)*6*e:e<1/2?t:e<2/3?i+(t-i)*6*(2/3-e):i}var jt=class{constructor(t,e,n){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(t,e,n)}set(t,e,n){if(e===void 0&&n===void 0){let r=t;r&&r.isColor?this.copy(r):typeof r=="number"?this.setHex(r):typeof r=="string"&&this.setStyle(r)}else this.setRGB(t,e,n);return this}setScalar(t){return this.r=t,this.g=t,this.b=t,this}setHex(t,e=hn){return t=Math.floor(t),this.r=(t>>16&255)/255,this.g=(t>>8&255)/255,this.b=(t&255)/255,$t.colorSpaceToWorking(this,e),this}setRGB(t,e,n,r=$t.workingColorSpace){return this.r=t,this.g=e,this.b=n,$t.colorSpaceToWorking(this,r),this}setHSL(t,e,n,r=$t.workingColorSpace){if(t=zM(t,1),e=Kt(e,0,1),n=Kt(n,0,1),e===0)this.r=this.g=this.b=n;else{let s=n<=.5?n*(1+e):n+e-n*e,o=2*n-s;this.r=Iu(o,s,t+1/3),this.g=Iu(o,s,t),this.b=Iu(o,s,t-1/3)}return $t.colorSpaceToWorking(this,r),this}setStyle(t,e=hn){function n(s){s!==void 0&&parseFloat(s)<1&&Dt("Color: Alpha component of "+t+" will be ignored.")}let r;if(r=/^(\w+)\(([^\)]*)\)/.exec(t)){let s,o=r[1],a=r[2];switch(o){case"rgb":case"rgba":if(s=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(s[4]),this.setRGB(Math.min(255,parseInt(s[1],10))/255,Math.min(255,parseInt(s[2],10))/255,Math.min(255,parseInt(s[3],10))/255,e);if(s=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(s[4]),this.setRGB(Math.min(100,parseFloat(s[1]))/100,Math.min(100,parseFloat(s[2]))/100,Math.min(100,parseFloat(s[3]))/100,e);break;case"hsl":case"hsla":if(s=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(s[4]),this.setHSL(parseFloat(s[1])/360,parseFloat(s[2])/100,parseFloat(s[3])/100,e);break;default:Dt("Color: Unknown color model "+t)}}else if(r=/^\#([A-Fa-f\d]+)$/.exec(t)){let s=r[1],o=s.length;if(o===3)return this.setRGB(parseInt(s.charAt(0),16)/15,parseInt(s.charAt(1),16)/15,parseInt(s.charAt(2),16)/15,e);if(o===6)return this.setHex(parseInt(s,16),e);Dt("Color: Invalid hex color "+t)}else if(t&&t.length>0)return this.setColorName(t,e);return this}setColorName(t,e=hn){let n=C0[t.toLowerCase()];return n!==void 0?this.setHex(n,e):Dt("Color: Unknown color "+t),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(t){return this.r=t.r,this.g=t.g,this.b=t.b,this}copySRGBToLinear(t){return this.r=gi(t.r),this.g=gi(t.g),this.b=gi(t.b),this}copyLinearToSRGB(t){return this.r=ps(t.r),this.g=ps(t.g),this.b=ps(t.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(t=hn){return $t.workingToColorSpace(qe.copy(this),t),Math.round(Kt(qe.r*255,0,255))*65536+Math.round(Kt(qe.g*255,0,255))*256+Math.round(Kt(qe.b*255,0,255))}getHexString(t=hn){return("000000"+this.getHex(t).toString(16)).slice(-6)}getHSL(t,e=$t.workingColorSpace){$t.workingToColorSpace(qe.copy(this),e);let n=qe.r,r=qe.g,s=qe.b,o=Math.max(n,r,s),a=Math.min(n,r,s),l,c,h=(a+o)/2;if(a===o)l=0,c=0;else{let u=o-a;switch(c=h<=.5?u/(o+a):u/(2-o-a),o){case n:l=(r-s)/u+(r<s?6:0);break;case r:l=(s-n)/u+2;break;case s:l=(n-r)/u+4;break}l/=6}return t.h=l,t.s=c,t.l=h,t}getRGB(t,e=$t.workingColorSpace){return $t.workingToColorSpace(qe.copy(this),e),t.r=qe.r,t.g=qe.g,t.b=qe.b,t}getStyle(t=hn){$t.workingToColorSpace(qe.copy(this),t);let e=qe.r,n=qe.g,r=qe.b;return t!==hn?`color(${t} ${e.toFixed(3)} ${n.toFixed(3)} ${r.toFixed(3)})`:`rgb(${Math.round(e*255)},${Math.round(n*255)},${Math.round(r*255)})`}offsetHSL(t,e,n){return this.getHSL(Hi),this.setHSL(Hi.h+t,Hi.s+e,Hi.l+n)}add(t){return this.r+=t.r,this.g+=t.g,this.b+=t.b,this}addColors(t,e){return this.r=t.r+e.r,this.g=t.g+e.g,this.b=t.b+e.b,this}addScalar(t){return this.r+=t,this.g+=t,this.b+=t,this}sub(t){return this.r=Math.max(0,this.r-t.r),this.g=Math.max(0,this.g-t.g),this.b=Math.max(0,this.b-t.b),this}multiply(t){return this.r*=t.r,this.g*=t.g,this.b*=t.b,this}multiplyScalar(t){return this.r*=t,this.g*=t,this.b*=t,this}lerp(t,e){return this.r+=(t.r-this.r)*e,this.g+=(t.g-this.g)*e,this.b+=(t.b-this.b)*e,this}lerpColors(t,e,n){return this.r=t.r+(e.r-t.r)*n,this.g=t.g+(e.g-t.g)*n,this.b=t.b+(e.b-t.b)*n,this}lerpHSL(t,e){this.getHSL(Hi),t.getHSL(Ja);let n=Eu(Hi.h,Ja.h,e),r=Eu(Hi.s,Ja.s,e),s=Eu(Hi.l,Ja.l,e);return this.setHSL(n,r,s),this}setFromVector3(t){return this.r=t.x,this.g=t.y,this.b=t.z,this}applyMatrix3(t){let e=this.r,n=this.g,r=this.b,s=t.elements;return this.r=s[0]*e+s[3]*n+s[6]*r,this.g=s[1]*e+s[4]*n+s[7]*r,this.b=s[2]*e+s[5]*n+s[8]*r,this}equals(t){return t.r===this.r&&t.g===this.g&&t.b===this.b}fromArray(t,e=0){return this.r=t[e],this.g=t[e+1],this.b=t[e+2],this}toArray(t=[],e=0){return t[e]=this.r,t[e+1]=this.g,t[e+2]=this.b,t}fromBufferAttribute(t,e){return this.r=t.getX(e),this.g=t.getY(e),this.b=t.getZ(e),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},qe=new jt;jt.NAMES=C0;var oo=class extends An{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Yi,this.environmentIntensity=1,this.environmentRotation=new Yi,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(t,e){return super.copy(t,e),this.background=t.background!==null?t.background.clone():null,this.environment=t.environment!==null?t.environment.clone():null,this.fog=t.fog!==null?t.fog.clone():null,this.backgroundBlurriness=t.backgroundBlurriness,this.backgroundIntensity=t.backgroundIntensity,this.backgroundRotation.copy(t.backgroundRotation),this.environmentIntensity=t.environmentIntensity,this.environmentRotation.copy(t.environmentRotation),this.overrideMaterial=t.overrideMaterial!==null?t.overrideMaterial.clone():null,this.matrixAutoUpdate=t.matrixAutoUpdate,this}toJSON(t){let e=super.toJSON(t);return this.fog!==null&&(e.object.fog=this.fog.toJSON()),e.object.backgroundBlurriness=this.backgroundBlurriness,e.object.backgroundIntensity=this.backgroundIntensity,e.object.backgroundRotation=this.backgroundRotation.toArray(),e.object.environmentIntensity=this.environmentIntensity,e.object.environmentRotation=this.environmentRotation.toArray(),e}},Fn=new q,fi=new q,Lu=new q,di=new q,ss=new q,os=new q,Bg=new q,Nu=new q,Du=new q,Fu=new q,Ou=new me,ku=new me,Uu=new me,qi=class i{constructor(t=new q,e=new q,n=new q){this.a=t,this.b=e,this.c=n}static getNormal(t,e,n,r){r.subVectors(n,e),Fn.subVectors(t,e),r.cross(Fn);let s=r.lengthSq();return s>0?r.multiplyScalar(1/Math.sqrt(s)):r.set(0,0,0)}static getBarycoord(t,e,n,r,s){Fn.subVectors(r,e),fi.subVectors(n,e),Lu.subVectors(t,e);let o=Fn.dot(Fn),a=Fn.dot(fi),l=Fn.dot(Lu),c=fi.dot(fi),h=fi.dot(Lu),u=o*c-a*a;if(u===0)return s.set(0,0,0),null;let f=1/u,d=(c*l-a*h)*f,m=(o*h-a*l)*f;return s.set(1-d-m,m,d)}static containsPoint(t,e,n,r){return this.getBarycoord(t,e,n,r,di)===null?!1:di.x>=0&&di.y>=0&&di.x+di.y<=1}static getInterpolation(t,e,n,r,s,o,a,l){return this.getBarycoord(t,e,n,r,di)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(s,di.x),l.addScaledVector(o,di.y),l.addScaledVector(a,di.z),l)}static getInterpolatedAttribute(t,e,n,r,s,o){return Ou.setScalar(0),ku.setScalar(0),Uu.setScalar(0),Ou.fromBufferAttribute(t,e),ku.fromBufferAttribute(t,n),Uu.fromBufferAttribute(t,r),o.setScalar(0),o.addScaledVector(Ou,s.x),o.addScaledVector(ku,s.y),o.addScaledVector(Uu,s.z),o}static isFrontFacing(t,e,n,r){return Fn.subVectors(n,e),fi.subVectors(t,e),Fn.cross(fi).dot(r)<0}set(t,e,n){return this.a.copy(t),this.b.copy(e),this.c.copy(n),this}setFromPointsAndIndices(t,e,n,r){return this.a.copy(t[e]),this.b.copy(t[n]),this.c.copy(t[r]),this}setFromAttributeAndIndices(t,e,n,r){return this.a.fromBufferAttribute(t,e),this.b.fromBufferAttribute(t,n),this.c.fromBufferAttribute(t,r),this}clone(){return new this.constructor().copy(this)}copy(t){return this.a.copy(t.a),this.b.copy(t.b),this.c.copy(t.c),this}getArea(){return Fn.subVectors(this.c,this.b),fi.subVectors(this.a,this.b),Fn.cross(fi).length()*.5}getMidpoint(t){return t.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(t){return i.getNormal(this.a,this.b,this.c,t)}getPlane(t){return t.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(t,e){return i.getBarycoord(t,this.a,this.b,this.c,e)}getInterpolation(t,e,n,r,s){return i.getInterpolation(t,this.a,this.b,this.c,e,n,r,s)}containsPoint(t){return i.containsPoint(t,this.a,this.b,this.c)}isFrontFacing(t){return i.isFrontFacing(this.a,this.b,this.c,t)}intersectsBox(t){return t.intersectsTriangle(this)}closestPointToPoint(t,e){let n=this.a,r=this.b,s=this.c,o,a;ss.subVectors(r,n),os.subVectors(s,n),Nu.subVectors(t,n);let l=ss.dot(Nu),c=os.dot(Nu);if(l<=0&&c<=0)return e.copy(n);Du.subVectors(t,r);let h=ss.dot(Du),u=os.dot(Du);if(h>=0&&u<=h)return e.copy(r);let f=l*u-h*c;if(f<=0&&l>=0&&h<=0&&l-h>0)return o=l/(l-h),e.copy(n).addScaledVector(ss,o);Fu.subVectors(t,s);let d=ss.dot(Fu),m=os.dot(Fu);if(m>=0&&d<=m)return e.copy(s);let x=d*c-l*m;if(x<=0&&c>=0&&m<=0)return a=c/(c-m),e.copy(n).addScaledVector(os,a);let g=h*m-d*u;if(g<=0&&u-h>=0&&d-m>=0)return Bg.subVectors(s,r),a=(u-h)/(u-h+(d-m)),e.copy(r).addScaledVector(Bg,a);let p=1/(g+x+f);return o=x*p,a=f*p,e.copy(n).addScaledVector(ss,o).addScaledVector(os,a)}equals(t){return t.a.equals(this.a)&&t.b.equals(this.b)&&t.c.equals(this.c)}},ji=class{constructor(t=new q(1/0,1/0,1/0),e=new q(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=t,this.max=e}set(t,e){return this.min.copy(t),this.max.copy(e),this}setFromArray(t){this.makeEmpty();for(let e=0,n=t.length;e<n;e+=3)this.expandByPoint(On.fromArray(t,e));return this}setFromBufferAttribute(t){this.makeEmpty();for(let e=0,n=t.count;e<n;e++)this.expandByPoint(On.fromBufferAttribute(t,e));return this}setFromPoints(t){this.makeEmpty();for(let e=0,n=t.length;e<n;e++)this.expandByPoint(t[e]);return this}setFromCenterAndSize(t,e){let n=On.copy(e).multiplyScalar(.5);return this.min.copy(t).sub(n),this.max.copy(t).add(n),this}setFromObject(t,e=!1){return this.makeEmpty(),this.expandByObject(t,e)}clone(){return new this.constructor().copy(this)}copy(t){return this.min.copy(t.min),this.max.copy(t.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(t){return this.isEmpty()?t.set(0,0,0):t.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(t){return this.isEmpty()?t.set(0,0,0):t.subVectors(this.max,this.min)}expandByPoint(t){return this.min.min(t),this.max.max(t),this}expandByVector(t){return this.min.sub(t),this.max.add(t),this}expandByScalar(t){return this.min.addScalar(-t),this.max.addScalar(t),this}expandByObject(t,e=!1){t.updateWorldMatrix(!1,!1);let n=t.geometry;if(n!==void 0){let s=n.getAttribute("position");if(e===!0&&s!==void 0&&t.isInstancedMesh!==!0&&t.isBatchedMesh!==!0)for(let o=0,a=s.count;o<a;o++)t.isMesh===!0?t.getVertexPosition(o,On):On.fromBufferAttribute(s,o),On.applyMatrix4(t.matrixWorld),this.expandByPoint(On);else t.boundingBox!==void 0?(t.boundingBox===null&&t.computeBoundingBox(),Za.copy(t.boundingBox)):(n.boundingBox===null&&n.computeBoundingBox(),Za.copy(n.boundingBox)),Za.applyMatrix4(t.matrixWorld),this.union(Za)}let r=t.children;for(let s=0,o=r.length;s<o;s++)this.expandByObject(r[s],e);return this}containsPoint(t){return t.x>=this.min.x&&t.x<=this.max.x&&t.y>=this.min.y&&t.y<=this.max.y&&t.z>=this.min.z&&t.z<=this.max.z}containsBox(t){return this.min.x<=t.min.x&&t.max.x<=this.max.x&&this.min.y<=t.min.y&&t.max.y<=this.max.y&&this.min.z<=t.min.z&&t.max.z<=this.max.z}getParameter(t,e){return e.set((t.x-this.min.x)/(this.max.x-this.min.x),(t.y-this.min.y)/(this.max.y-this.min.y),(t.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(t){return t.max.x>=this.min.x&&t.min.x<=this.max.x&&t.max.y>=this.min.y&&t.min.y<=this.max.y&&t.max.z>=this.min.z&&t.min.z<=this.max.z}intersectsSphere(t){return this.clampPoint(t.center,On),On.distanceToSquared(t.center)<=t.radius*t.radius}intersectsPlane(t){let e,n;return t.normal.x>0?(e=t.normal.x*this.min.x,n=t.normal.x*this.max.x):(e=t.normal.x*this.max.x,n=t.normal.x*this.min.x),t.normal.y>0?(e+=t.normal.y*this.min.y,n+=t.normal.y*this.max.y):(e+=t.normal.y*this.max.y,n+=t.normal.y*this.min.y),t.normal.z>0?(e+=t.normal.z*this.min.z,n+=t.normal.z*this.max.z):(e+=t.normal.z*this.max.z,n+=t.normal.z*this.min.z),e<=-t.constant&&n>=-t.constant}intersectsTriangle(t){if(this.isEmpty())return!1;this.getCenter(js),Qa.subVectors(this.max,js),as.subVectors(t.a,js),ls.subVectors(t.b,js),cs.subVectors(t.c,js),Wi.subVectors(ls,as),$i.subVectors(cs,ls),Mr.subVectors(as,cs);let e=[0,-Wi.z,Wi.y,0,-$i.z,$i.y,0,-Mr.z,Mr.y,Wi.z,0,-Wi.x,$i.z,0,-$i.x,Mr.z,0,-Mr.x,-Wi.y,Wi.x,0,-$i.y,$i.x,0,-Mr.y,Mr.x,0];return!Bu(e,as,ls,cs,Qa)||(e=[1,0,0,0,1,0,0,0,1],!Bu(e,as,ls,cs,Qa))?!1:(tl.crossVectors(Wi,$i),e=[tl.x,tl.y,tl.z],Bu(e,as,ls,cs,Qa))}clampPoint(t,e){return e.copy(t).clamp(this.min,this.max)}distanceToPoint(t){return this.clampPoint(t,On).distanceTo(t)}getBoundingSphere(t){return this.isEmpty()?t.makeEmpty():(this.getCenter(t.center),t.radius=this.getSize(On).length()*.5),t}intersect(t){return this.min.max(t.min),this.max.min(t.max),this.isEmpty()&&this.makeEmpty(),this}union(t){return this.min.min(t.min),this.max.max(t.max),this}applyMatrix4(t){return this.isEmpty()?this:(pi[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(t),pi[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(t),pi[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(t),pi[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(t),pi[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(t),pi[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(t),pi[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(t),pi[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(t),this.setFromPoints(pi),this)}translate(t){return this.min.add(t),this.max.add(t),this}equals(t){return t.min.equals(this.min)&&t.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(t){return this.min.fromArray(t.min),this.max.fromArray(t.max),this}},pi=[new q,new q,new q,new q,new q,new q,new q,new q],On=new q,Za=new ji,as=new q,ls=new q,cs=new q,Wi=new q,$i=new q,Mr=new q,js=new q,Qa=new q,tl=new q,Sr=new q;function Bu(i,t,e,n,r){for(let s=0,o=i.length-3;s<=o;s+=3){Sr.fromArray(i,s);let a=r.x*Math.abs(Sr.x)+r.y*Math.abs(Sr.y)+r.z*Math.abs(Sr.z),l=t.dot(Sr),c=e.dot(Sr),h=n.dot(Sr);if(Math.max(-Math.max(l,c,h),Math.min(l,c,h))>a)return!1}return!0}var Se=new q,el=new Yt,QM=0,un=class extends Jn{constructor(t,e,n=!1){if(super(),Array.isArray(t))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:QM++}),this.name="",this.array=t,this.itemSize=e,this.count=t!==void 0?t.length/e:0,this.normalized=n,this.usage=M0,this.updateRanges=[],this.gpuType=Bn,this.version=0,this._normalizationScale=t!==void 0?Ef(t):void 0}onUploadCallback(){}set needsUpdate(t){t===!0&&this.version++}setUsage(t){return this.usage=t,this}addUpdateRange(t,e){this.updateRanges.push({start:t,count:e})}clearUpdateRanges(){this.updateRanges.length=0}copy(t){return this.name=t.name,this.array=new t.array.constructor(t.array),this.itemSize=t.itemSize,this.count=t.count,this.normalized=t.normalized,this.usage=t.usage,this.gpuType=t.gpuType,this._normalizationScale=t._normalizationScale,this}copyAt(t,e,n){t*=this.itemSize,n*=e.itemSize;for(let r=0,s=this.itemSize;r<s;r++)this.array[t+r]=e.array[n+r];return this}copyArray(t){return this.array.set(t),this}applyMatrix3(t){if(this.itemSize===2)for(let e=0,n=this.count;e<n;e++)el.fromBufferAttribute(this,e),el.applyMatrix3(t),this.setXY(e,el.x,el.y);else if(this.itemSize===3)for(let e=0,n=this.count;e<n;e++)Se.fromBufferAttribute(this,e),Se.applyMatrix3(t),this.setXYZ(e,Se.x,Se.y,Se.z);return this}applyMatrix4(t){for(let e=0,n=this.count;e<n;e++)Se.fromBufferAttribute(this,e),Se.applyMatrix4(t),this.setXYZ(e,Se.x,Se.y,Se.z);return this}applyNormalMatrix(t){for(let e=0,n=this.count;e<n;e++)Se.fromBufferAttribute(this,e),Se.applyNormalMatrix(t),this.setXYZ(e,Se.x,Se.y,Se.z);return this}transformDirection(t){for(let e=0,n=this.count;e<n;e++)Se.fromBufferAttribute(this,e),Se.transformDirection(t),this.setXYZ(e,Se.x,Se.y,Se.z);return this}set(t,e=0){return this.array.set(t,e),this}getComponent(t,e){let n=this.array[t*this.itemSize+e];return this.normalized&&(n=this._denormalize(n)),n}setComponent(t,e,n){return this.normalized&&(n=this._normalize(n)),this.array[t*this.itemSize+e]=n,this}getX(t){let e=this.array[t*this.itemSize];return this.normalized&&(e=this._denormalize(e)),e}setX(t,e){return this.normalized&&(e=this._normalize(e)),this.array[t*this.itemSize]=e,this}getY(t){let e=this.array[t*this.itemSize+1];return this.normalized&&(e=this._denormalize(e)),e}setY(t,e){return this.normalized&&(e=this._normalize(e)),this.array[t*this.itemSize+1]=e,this}getZ(t){let e=this.array[t*this.itemSize+2];return this.normalized&&(e=this._denormalize(e)),e}setZ(t,e){return this.normalized&&(e=this._normalize(e)),this.array[t*this.itemSize+2]=e,this}getW(t){let e=this.array[t*this.itemSize+3];return this.normalized&&(e=this._denormalize(e)),e}setW(t,e){return this.normalized&&(e=this._normalize(e)),this.array[t*this.itemSize+3]=e,this}setXY(t,e,n){return t*=this.itemSize,this.normalized&&(e=this._normalize(e),n=this._normalize(n)),this.array[t+0]=e,this.array[t+1]=n,this}setXYZ(t,e,n,r){return t*=this.itemSize,this.normalized&&(e=this._normalize(e),n=this._normalize(n),r=this._normalize(r)),this.array[t+0]=e,this.array[t+1]=n,this.array[t+2]=r,this}setXYZW(t,e,n,r,s){return t*=this.itemSize,this.normalized&&(e=this._normalize(e),n=this._normalize(n),r=this._normalize(r),s=this._normalize(s)),this.array[t+0]=e,this.array[t+1]=n,this.array[t+2]=r,this.array[t+3]=s,this}onUpload(t){return this.onUploadCallback=t,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let t={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return t.name=this.name,t.usage=this.usage,t.gpuType=this.gpuType,t}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(t){let e=this._normalizationScale;return e!==void 0?Math.max(t/e,-1):VM(t,this.array)}_normalize(t){let e=this._normalizationScale;return e!==void 0?Math.round(t*e):GM(t,this.array)}};var ao=class extends un{constructor(t,e,n){super(new Uint16Array(t),e,n)}};var lo=class extends un{constructor(t,e,n){super(new Uint32Array(t),e,n)}};var Tn=class extends un{constructor(t,e,n){super(new Float32Array(t),e,n)}},tS=new ji,Ks=new q,zu=new q,vs=class{constructor(t=new q,e=-1){this.isSphere=!0,this.center=t,this.radius=e}set(t,e){return this.center.copy(t),this.radius=e,this}setFromPoints(t,e){let n=this.center;e!==void 0?n.copy(e):tS.setFromPoints(t).getCenter(n);let r=0;for(let s=0,o=t.length;s<o;s++)r=Math.max(r,n.distanceToSquared(t[s]));return this.radius=Math.sqrt(r),this}copy(t){return this.center.copy(t.center),this.radius=t.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(t){return t.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(t){return t.distanceTo(this.center)-this.radius}intersectsSphere(t){let e=this.radius+t.radius;return t.center.distanceToSquared(this.center)<=e*e}intersectsBox(t){return t.intersectsSphere(this)}intersectsPlane(t){return Math.abs(t.distanceToPoint(this.center))<=this.radius}clampPoint(t,e){let n=this.center.distanceToSquared(t);return e.copy(t),n>this.radius*this.radius&&(e.sub(this.center).normalize(),e.multiplyScalar(this.radius).add(this.center)),e}getBoundingBox(t){return this.isEmpty()?(t.makeEmpty(),t):(t.set(this.center,this.center),t.expandByScalar(this.radius),t)}applyMatrix4(t){return this.center.applyMatrix4(t),this.radius=this.radius*t.getMaxScaleOnAxis(),this}translate(t){return this.center.add(t),this}expandByPoint(t){if(this.isEmpty())return this.center.copy(t),this.radius=0,this;Ks.subVectors(t,this.center);let e=Ks.lengthSq();if(e>this.radius*this.radius){let n=Math.sqrt(e),r=(n-this.radius)*.5;this.center.addScaledVector(Ks,r/n),this.radius+=r}return this}union(t){return t.isEmpty()?this:this.isEmpty()?(this.copy(t),this):(this.center.equals(t.center)===!0?this.radius=Math.max(this.radius,t.radius):(zu.subVectors(t.center,this.center).setLength(t.radius),this.expandByPoint(Ks.copy(t.center).add(zu)),this.expandByPoint(Ks.copy(t.center).sub(zu))),this)}equals(t){return t.center.equals(this.center)&&t.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(t){return this.radius=t.radius,this.center.fromArray(t.center),this}},eS=0,Sn=new xe,Vu=new An,hs=new q,cn=new ji,Js=new ji,Fe=new q,yi=class i extends Jn{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:eS++}),this.uuid=Ro(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(t){return Array.isArray(t)?this.index=new(UM(t)?lo:ao)(t,1):this.index=t,this}setIndirect(t,e=0){return this.indirect=t,this.indirectOffset=e,this}getIndirect(){return this.indirect}getAttribute(t){return this.attributes[t]}setAttribute(t,e){return this.attributes[t]=e,this}deleteAttribute(t){return delete this.attributes[t],this}hasAttribute(t){return this.attributes[t]!==void 0}addGroup(t,e,n=0){this.groups.push({start:t,count:e,materialIndex:n})}clearGroups(){this.groups=[]}setDrawRange(t,e){this.drawRange.start=t,this.drawRange.count=e}applyMatrix4(t){let e=this.attributes.position;e!==void 0&&(e.applyMatrix4(t),e.needsUpdate=!0);let n=this.attributes.normal;if(n!==void 0){let s=new Ot().getNormalMatrix(t);n.applyNormalMatrix(s),n.needsUpdate=!0}let r=this.attributes.tangent;return r!==void 0&&(r.transformDirection(t),r.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(t){return Sn.makeRotationFromQuaternion(t),this.applyMatrix4(Sn),this}rotateX(t){return Sn.makeRotationX(t),this.applyMatrix4(Sn),this}rotateY(t){return Sn.makeRotationY(t),this.applyMatrix4(Sn),this}rotateZ(t){return Sn.makeRotationZ(t),this.applyMatrix4(Sn),this}translate(t,e,n){return Sn.makeTranslation(t,e,n),this.applyMatrix4(Sn),this}scale(t,e,n){return Sn.makeScale(t,e,n),this.applyMatrix4(Sn),this}lookAt(t){return Vu.lookAt(t),Vu.updateMatrix(),this.applyMatrix4(Vu.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(hs).negate(),this.translate(hs.x,hs.y,hs.z),this}setFromPoints(t){let e=this.getAttribute("position");if(e===void 0){let n=[];for(let r=0,s=t.length;r<s;r++){let o=t[r];n.push(o.x,o.y,o.z||0)}this.setAttribute("position",new Tn(n,3))}else{let n=Math.min(t.length,e.count);for(let r=0;r<n;r++){let s=t[r];e.setXYZ(r,s.x,s.y,s.z||0)}t.length>e.count&&Dt("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),e.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new ji);let t=this.attributes.position,e=this.morphAttributes.position;if(t&&t.isGLBufferAttribute){Ft("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new q(-1/0,-1/0,-1/0),new q(1/0,1/0,1/0));return}if(t!==void 0){if(this.boundingBox.setFromBufferAttribute(t),e)for(let n=0,r=e.length;n<r;n++){let s=e[n];cn.setFromBufferAttribute(s),this.morphTargetsRelative?(Fe.addVectors(this.boundingBox.min,cn.min),this.boundingBox.expandByPoint(Fe),Fe.addVectors(this.boundingBox.max,cn.max),this.boundingBox.expandByPoint(Fe)):(this.boundingBox.expandByPoint(cn.min),this.boundingBox.expandByPoint(cn.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&Ft('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new vs);let t=this.attributes.position,e=this.morphAttributes.position;if(t&&t.isGLBufferAttribute){Ft("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new q,1/0);return}if(t){let n=this.boundingSphere.center;if(cn.setFromBufferAttribute(t),e)for(let s=0,o=e.length;s<o;s++){let a=e[s];Js.setFromBufferAttribute(a),this.morphTargetsRelative?(Fe.addVectors(cn.min,Js.min),cn.expandByPoint(Fe),Fe.addVectors(cn.max,Js.max),cn.expandByPoint(Fe)):(cn.expandByPoint(Js.min),cn.expandByPoint(Js.max))}cn.getCenter(n);let r=0;for(let s=0,o=t.count;s<o;s++)Fe.fromBufferAttribute(t,s),r=Math.max(r,n.distanceToSquared(Fe));if(e)for(let s=0,o=e.length;s<o;s++){let a=e[s],l=this.morphTargetsRelative;for(let c=0,h=a.count;c<h;c++)Fe.fromBufferAttribute(a,c),l&&(hs.fromBufferAttribute(t,c),Fe.add(hs)),r=Math.max(r,n.distanceToSquared(Fe))}this.boundingSphere.radius=Math.sqrt(r),isNaN(this.boundingSphere.radius)&&Ft('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let t=this.index,e=this.attributes;if(t===null||e.position===void 0||e.normal===void 0||e.uv===void 0){Ft("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let n=e.position,r=e.normal,s=e.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==n.count)&&(o=new un(new Float32Array(4*n.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(n.count);for(let O=0;O<n.count;O++)a[O]=new q,l[O]=new q;let h=new q,u=new q,f=new q,d=new Yt,m=new Yt,x=new Yt,g=new q,p=new q;function v(O,_,R){c[O]=c[_]=c[R]=1,h.fromBufferAttribute(n,O),u.fromBufferAttribute(n,_),f.fromBufferAttribute(n,R),d.fromBufferAttribute(s,O),m.fromBufferAttribute(s,_),x.fromBufferAttribute(s,R),u.sub(h),f.sub(h),m.sub(d),x.sub(d);let L=1/(m.x*x.y-x.x*m.y);isFinite(L)&&(g.copy(u).multiplyScalar(x.y).addScaledVector(f,-m.y).multiplyScalar(L),p.copy(f).multiplyScalar(m.x).addScaledVector(u,-x.x).multiplyScalar(L),a[O].add(g),a[_].add(g),a[R].add(g),l[O].add(p),l[_].add(p),l[R].add(p))}let b=this.groups;b.length===0&&(b=[{start:0,count:t.count}]);for(let O=0,_=b.length;O<_;++O){let R=b[O],L=R.start,D=R.count;for(let I=L,B=L+D;I<B;I+=3)v(t.getX(I+0),t.getX(I+1),t.getX(I+2))}let w=new q,T=new q,A=new q,y=new q;function S(O){A.fromBufferAttribute(r,O),y.copy(A);let _=a[O];w.copy(_),w.sub(A.multiplyScalar(A.dot(_))).normalize(),T.crossVectors(y,_);let L=T.dot(l[O])<0?-1:1;o.setXYZW(O,w.x,w.y,w.z,L)}for(let O=0,_=n.count;O<_;++O)c[O]&&S(O);this._transformed=!0}computeVertexNormals(){let t=this.index,e=this.getAttribute("position");if(e!==void 0){let n=this.getAttribute("normal");if(n===void 0||n.count!==e.count)n=new un(new Float32Array(e.count*3),3),this.setAttribute("normal",n);else for(let f=0,d=n.count;f<d;f++)n.setXYZ(f,0,0,0);let r=new q,s=new q,o=new q,a=new q,l=new q,c=new q,h=new q,u=new q;if(t)for(let f=0,d=t.count;f<d;f+=3){let m=t.getX(f+0),x=t.getX(f+1),g=t.getX(f+2);r.fromBufferAttribute(e,m),s.fromBufferAttribute(e,x),o.fromBufferAttribute(e,g),h.subVectors(o,s),u.subVectors(r,s),h.cross(u),a.fromBufferAttribute(n,m),l.fromBufferAttribute(n,x),c.fromBufferAttribute(n,g),a.add(h),l.add(h),c.add(h),n.setXYZ(m,a.x,a.y,a.z),n.setXYZ(x,l.x,l.y,l.z),n.setXYZ(g,c.x,c.y,c.z)}else for(let f=0,d=e.count;f<d;f+=3)r.fromBufferAttribute(e,f+0),s.fromBufferAttribute(e,f+1),o.fromBufferAttribute(e,f+2),h.subVectors(o,s),u.subVectors(r,s),h.cross(u),n.setXYZ(f+0,h.x,h.y,h.z),n.setXYZ(f+1,h.x,h.y,h.z),n.setXYZ(f+2,h.x,h.y,h.z);this.normalizeNormals(),n.needsUpdate=!0}}normalizeNormals(){let t=this.attributes.normal;for(let e=0,n=t.count;e<n;e++)Fe.fromBufferAttribute(t,e),Fe.normalize(),t.setXYZ(e,Fe.x,Fe.y,Fe.z)}toNonIndexed(){function t(a,l){let c=a.array,h=a.itemSize,u=a.normalized,f=new c.constructor(l.length*h),d=0,m=0;for(let x=0,g=l.length;x<g;x++){a.isInterleavedBufferAttribute?d=l[x]*a.data.stride+a.offset:d=l[x]*h;for(let p=0;p<h;p++)f[m++]=c[d++]}return new un(f,h,u)}if(this.index===null)return Dt("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let e=new i,n=this.index.array,r=this.attributes;for(let a in r){let l=r[a],c=t(l,n);e.setAttribute(a,c)}let s=this.morphAttributes;for(let a in s){let l=[],c=s[a];for(let h=0,u=c.length;h<u;h++){let f=c[h],d=t(f,n);l.push(d)}e.morphAttributes[a]=l}e.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];e.addGroup(c.start,c.count,c.materialIndex)}return e}toJSON(){let t={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(t.uuid=this.uuid,t.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,t.name=this.name,Object.keys(this.userData).length>0&&(t.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(t[c]=l[c]);return t}t.data={attributes:{}};let e=this.index;e!==null&&(t.data.index={type:e.array.constructor.name,array:Array.prototype.slice.call(e.array)});let n=this.attributes;for(let l in n){let c=n[l];t.data.attributes[l]=c.toJSON(t.data)}let r={},s=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],h=[];for(let u=0,f=c.length;u<f;u++){let d=c[u];h.push(d.toJSON(t.data))}h.length>0&&(r[l]=h,s=!0)}s&&(t.data.morphAttributes=r,t.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(t.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(t.data.boundingSphere=a.toJSON()),t}clone(){return new this.constructor().copy(this)}copy(t){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let e={};this.name=t.name;let n=t.index;n!==null&&this.setIndex(n.clone());let r=t.attributes;for(let c in r){let h=r[c];this.setAttribute(c,h.clone(e))}let s=t.morphAttributes;for(let c in s){let h=[],u=s[c];for(let f=0,d=u.length;f<d;f++)h.push(u[f].clone(e));this.morphAttributes[c]=h}this.morphTargetsRelative=t.morphTargetsRelative;let o=t.groups;for(let c=0,h=o.length;c<h;c++){let u=o[c];this.addGroup(u.start,u.count,u.materialIndex)}let a=t.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=t.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=t.drawRange.start,this.drawRange.count=t.drawRange.count,this.userData=t.userData,this._transformed=t._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}};var Gu=new q,nS=new q,iS=new Ot,kn=class{constructor(t=new q(1,0,0),e=0){this.isPlane=!0,this.normal=t,this.constant=e}set(t,e){return this.normal.copy(t),this.constant=e,this}setComponents(t,e,n,r){return this.normal.set(t,e,n),this.constant=r,this}setFromNormalAndCoplanarPoint(t,e){return this.normal.copy(t),this.constant=-e.dot(this.normal),this}setFromCoplanarPoints(t,e,n){let r=Gu.subVectors(n,e).cross(nS.subVectors(t,e)).normalize();return this.setFromNormalAndCoplanarPoint(r,t),this}copy(t){return this.normal.copy(t.normal),this.constant=t.constant,this}normalize(){let t=1/this.normal.length();return this.normal.multiplyScalar(t),this.constant*=t,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(t){return this.normal.dot(t)+this.constant}distanceToSphere(t){return this.distanceToPoint(t.center)-t.radius}projectPoint(t,e){return e.copy(t).addScaledVector(this.normal,-this.distanceToPoint(t))}intersectLine(t,e,n=!0){let r=t.delta(Gu),s=this.normal.dot(r);if(s===0)return this.distanceToPoint(t.start)===0?e.copy(t.start):null;let o=-(t.start.dot(this.normal)+this.constant)/s;return n===!0&&(o<0||o>1)?null:e.copy(t.start).addScaledVector(r,o)}intersectsLine(t){let e=this.distanceToPoint(t.start),n=this.distanceToPoint(t.end);return e<0&&n>0||n<0&&e>0}intersectsBox(t){return t.intersectsPlane(this)}intersectsSphere(t){return t.intersectsPlane(this)}coplanarPoint(t){return t.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(t,e){let n=e||iS.getNormalMatrix(t),r=this.coplanarPoint(Gu).applyMatrix4(t),s=this.normal.applyMatrix3(n).normalize();return this.constant=-r.dot(s),this}translate(t){return this.constant-=t.dot(this.normal),this}equals(t){return t.normal.equals(this.normal)&&t.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(t){return this.normal.fromArray(t.normal),this.constant=t.constant,this}},rS=0,Rr=class extends Jn{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:rS++}),this.uuid=Ro(),this.name="",this.type="Material",this.blending=tr,this.side=Qi,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=ef,this.blendDst=nf,this.blendEquation=bi,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new jt(0,0,0),this.blendAlpha=0,this.depthFunc=ms,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=x0,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=gl,this.stencilZFail=gl,this.stencilZPass=gl,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(t){this._alphaTest>0!=t>0&&this.version++,this._alphaTest=t}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(t){if(t!==void 0)for(let e in t){let n=t[e];if(n===void 0){Dt(`Material: parameter '${e}' has value of undefined.`);continue}let r=this[e];if(r===void 0){Dt(`Material: '${e}' is not a property of THREE.${this.type}.`);continue}r&&r.isColor?r.set(n):r&&r.isVector2&&n&&n.isVector2||r&&r.isEuler&&n&&n.isEuler||r&&r.isVector3&&n&&n.isVector3?r.copy(n):this[e]=n}}toJSON(t){let e=t===void 0||typeof t=="string";e&&(t={textures:{},images:{}});let n={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};n.uuid=this.uuid,n.type=this.type,n.blending=this.blending,n.side=this.side,n.shadowSide=this.shadowSide,n.vertexColors=this.vertexColors,n.opacity=this.opacity,n.transparent=this.transparent,n.blendSrc=this.blendSrc,n.blendDst=this.blendDst,n.blendEquation=this.blendEquation,n.blendSrcAlpha=this.blendSrcAlpha,n.blendDstAlpha=this.blendDstAlpha,n.blendEquationAlpha=this.blendEquationAlpha,n.blendColor=this.blendColor.getHex(),n.blendAlpha=this.blendAlpha,n.depthFunc=this.depthFunc,n.depthTest=this.depthTest,n.depthWrite=this.depthWrite,n.colorWrite=this.colorWrite,n.clipIntersection=this.clipIntersection,n.clipShadows=this.clipShadows,n.stencilWriteMask=this.stencilWriteMask,n.stencilFunc=this.stencilFunc,n.stencilRef=this.stencilRef,n.stencilFuncMask=this.stencilFuncMask,n.stencilFail=this.stencilFail,n.stencilZFail=this.stencilZFail,n.stencilZPass=this.stencilZPass,n.stencilWrite=this.stencilWrite,n.polygonOffset=this.polygonOffset,n.polygonOffsetFactor=this.polygonOffsetFactor,n.polygonOffsetUnits=this.polygonOffsetUnits,n.dithering=this.dithering,n.alphaTest=this.alphaTest,n.alphaHash=this.alphaHash,n.alphaToCoverage=this.alphaToCoverage,n.premultipliedAlpha=this.premultipliedAlpha,n.forceSinglePass=this.forceSinglePass,n.allowOverride=this.allowOverride,n.visible=this.visible,n.toneMapped=this.toneMapped,n.name=this.name,this.color&&this.color.isColor&&(n.color=this.color.getHex()),this.roughness!==void 0&&(n.roughness=this.roughness),this.metalness!==void 0&&(n.metalness=this.metalness),this.sheen!==void 0&&(n.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(n.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(n.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(n.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(n.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(n.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(n.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(n.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(n.shininess=this.shininess),this.clearcoat!==void 0&&(n.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(n.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(n.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(n.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(t).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(n.clearcoatMap=this.clearcoatMap.toJSON(t).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(n.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(t).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(n.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(t).uuid,n.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(n.sheenColorMap=this.sheenColorMap.toJSON(t).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(n.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(t).uuid),this.dispersion!==void 0&&(n.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(n.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(n.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(n.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(n.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(n.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(n.iridescenceMap=this.iridescenceMap.toJSON(t).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(n.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(t).uuid),this.anisotropy!==void 0&&(n.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(n.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(n.anisotropyMap=this.anisotropyMap.toJSON(t).uuid),this.map&&this.map.isTexture&&(n.map=this.map.toJSON(t).uuid),this.matcap&&this.matcap.isTexture&&(n.matcap=this.matcap.toJSON(t).uuid),this.alphaMap&&this.alphaMap.isTexture&&(n.alphaMap=this.alphaMap.toJSON(t).uuid),this.lightMap&&this.lightMap.isTexture&&(n.lightMap=this.lightMap.toJSON(t).uuid,n.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(n.aoMap=this.aoMap.toJSON(t).uuid,n.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(n.bumpMap=this.bumpMap.toJSON(t).uuid,n.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(n.normalMap=this.normalMap.toJSON(t).uuid,n.normalMapType=this.normalMapType,n.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(n.displacementMap=this.displacementMap.toJSON(t).uuid,n.displacementScale=this.displacementScale,n.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(n.roughnessMap=this.roughnessMap.toJSON(t).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(n.metalnessMap=this.metalnessMap.toJSON(t).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(n.emissiveMap=this.emissiveMap.toJSON(t).uuid),this.specularMap&&this.specularMap.isTexture&&(n.specularMap=this.specularMap.toJSON(t).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(n.specularIntensityMap=this.specularIntensityMap.toJSON(t).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(n.specularColorMap=this.specularColorMap.toJSON(t).uuid),this.envMap&&this.envMap.isTexture&&(n.envMap=this.envMap.toJSON(t).uuid,this.combine!==void 0&&(n.combine=this.combine)),this.envMapRotation!==void 0&&(n.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(n.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(n.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(n.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(n.gradientMap=this.gradientMap.toJSON(t).uuid),this.transmission!==void 0&&(n.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(n.transmissionMap=this.transmissionMap.toJSON(t).uuid),this.thickness!==void 0&&(n.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(n.thicknessMap=this.thicknessMap.toJSON(t).uuid),this.attenuationDistance!==void 0&&(n.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(n.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(n.size=this.size),this.sizeAttenuation!==void 0&&(n.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(n.clippingPlanes=this.clippingPlanes.map(s=>s.toJSON())),this.rotation!==void 0&&(n.rotation=this.rotation),this.depthPacking!==void 0&&(n.depthPacking=this.depthPacking),this.linewidth!==void 0&&(n.linewidth=this.linewidth),this.linecap!==void 0&&(n.linecap=this.linecap),this.linejoin!==void 0&&(n.linejoin=this.linejoin),this.dashSize!==void 0&&(n.dashSize=this.dashSize),this.gapSize!==void 0&&(n.gapSize=this.gapSize),this.scale!==void 0&&(n.scale=this.scale),this.wireframe!==void 0&&(n.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(n.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(n.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(n.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(n.flatShading=this.flatShading),this.fog!==void 0&&(n.fog=this.fog),Object.keys(this.userData).length>0&&(n.userData=this.userData);function r(s){let o=[];for(let a in s){let l=s[a];delete l.metadata,o.push(l)}return o}if(e){let s=r(t.textures),o=r(t.images);s.length>0&&(n.textures=s),o.length>0&&(n.images=o)}return n}fromJSON(t,e){if(t.uuid!==void 0&&(this.uuid=t.uuid),t.name!==void 0&&(this.name=t.name),t.color!==void 0&&this.color!==void 0&&this.color.setHex(t.color),t.roughness!==void 0&&(this.roughness=t.roughness),t.metalness!==void 0&&(this.metalness=t.metalness),t.sheen!==void 0&&(this.sheen=t.sheen),t.sheenColor!==void 0&&(this.sheenColor=new jt().setHex(t.sheenColor)),t.sheenRoughness!==void 0&&(this.sheenRoughness=t.sheenRoughness),t.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(t.emissive),t.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(t.specular),t.specularIntensity!==void 0&&(this.specularIntensity=t.specularIntensity),t.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(t.specularColor),t.shininess!==void 0&&(this.shininess=t.shininess),t.clearcoat!==void 0&&(this.clearcoat=t.clearcoat),t.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=t.clearcoatRoughness),t.diffuseRoughness!==void 0&&(this.diffuseRoughness=t.diffuseRoughness),t.dispersion!==void 0&&(this.dispersion=t.dispersion),t.retroreflectivity!==void 0&&(this.retroreflectivity=t.retroreflectivity),t.iridescence!==void 0&&(this.iridescence=t.iridescence),t.iridescenceIOR!==void 0&&(this.iridescenceIOR=t.iridescenceIOR),t.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=t.iridescenceThicknessMinimum),t.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=t.iridescenceThicknessMaximum),t.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=t.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=t.iridescenceThicknessRange[1]),t.transmission!==void 0&&(this.transmission=t.transmission),t.thickness!==void 0&&(this.thickness=t.thickness),t.attenuationDistance!==void 0&&(this.attenuationDistance=t.attenuationDistance),t.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(t.attenuationColor),t.anisotropy!==void 0&&(this.anisotropy=t.anisotropy),t.anisotropyRotation!==void 0&&(this.anisotropyRotation=t.anisotropyRotation),t.fog!==void 0&&(this.fog=t.fog),t.flatShading!==void 0&&(this.flatShading=t.flatShading),t.blending!==void 0&&(this.blending=t.blending),t.combine!==void 0&&(this.combine=t.combine),t.side!==void 0&&(this.side=t.side),t.shadowSide!==void 0&&(this.shadowSide=t.shadowSide),t.opacity!==void 0&&(this.opacity=t.opacity),t.transparent!==void 0&&(this.transparent=t.transparent),t.alphaTest!==void 0&&(this.alphaTest=t.alphaTest),t.alphaHash!==void 0&&(this.alphaHash=t.alphaHash),t.depthFunc!==void 0&&(this.depthFunc=t.depthFunc),t.depthTest!==void 0&&(this.depthTest=t.depthTest),t.depthWrite!==void 0&&(this.depthWrite=t.depthWrite),t.colorWrite!==void 0&&(this.colorWrite=t.colorWrite),t.clippingPlanes!==void 0&&(this.clippingPlanes=t.clippingPlanes.map(n=>new kn().fromJSON(n))),t.clipIntersection!==void 0&&(this.clipIntersection=t.clipIntersection),t.clipShadows!==void 0&&(this.clipShadows=t.clipShadows),t.depthPacking!==void 0&&(this.depthPacking=t.depthPacking),t.blendSrc!==void 0&&(this.blendSrc=t.blendSrc),t.blendDst!==void 0&&(this.blendDst=t.blendDst),t.blendEquation!==void 0&&(this.blendEquation=t.blendEquation),t.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=t.blendSrcAlpha),t.blendDstAlpha!==void 0&&(this.blendDstAlpha=t.blendDstAlpha),t.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=t.blendEquationAlpha),t.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(t.blendColor),t.blendAlpha!==void 0&&(this.blendAlpha=t.blendAlpha),t.stencilWriteMask!==void 0&&(this.stencilWriteMask=t.stencilWriteMask),t.stencilFunc!==void 0&&(this.stencilFunc=t.stencilFunc),t.stencilRef!==void 0&&(this.stencilRef=t.stencilRef),t.stencilFuncMask!==void 0&&(this.stencilFuncMask=t.stencilFuncMask),t.stencilFail!==void 0&&(this.stencilFail=t.stencilFail),t.stencilZFail!==void 0&&(this.stencilZFail=t.stencilZFail),t.stencilZPass!==void 0&&(this.stencilZPass=t.stencilZPass),t.stencilWrite!==void 0&&(this.stencilWrite=t.stencilWrite),t.wireframe!==void 0&&(this.wireframe=t.wireframe),t.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=t.wireframeLinewidth),t.wireframeLinecap!==void 0&&(this.wireframeLinecap=t.wireframeLinecap),t.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=t.wireframeLinejoin),t.rotation!==void 0&&(this.rotation=t.rotation),t.linewidth!==void 0&&(this.linewidth=t.linewidth),t.linecap!==void 0&&(this.linecap=t.linecap),t.linejoin!==void 0&&(this.linejoin=t.linejoin),t.dashSize!==void 0&&(this.dashSize=t.dashSize),t.gapSize!==void 0&&(this.gapSize=t.gapSize),t.scale!==void 0&&(this.scale=t.scale),t.polygonOffset!==void 0&&(this.polygonOffset=t.polygonOffset),t.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=t.polygonOffsetFactor),t.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=t.polygonOffsetUnits),t.dithering!==void 0&&(this.dithering=t.dithering),t.alphaToCoverage!==void 0&&(this.alphaToCoverage=t.alphaToCoverage),t.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=t.premultipliedAlpha),t.forceSinglePass!==void 0&&(this.forceSinglePass=t.forceSinglePass),t.allowOverride!==void 0&&(this.allowOverride=t.allowOverride),t.visible!==void 0&&(this.visible=t.visible),t.toneMapped!==void 0&&(this.toneMapped=t.toneMapped),t.userData!==void 0&&(this.userData=t.userData),t.vertexColors!==void 0&&(typeof t.vertexColors=="number"?this.vertexColors=t.vertexColors>0:this.vertexColors=t.vertexColors),t.size!==void 0&&(this.size=t.size),t.sizeAttenuation!==void 0&&(this.sizeAttenuation=t.sizeAttenuation),t.map!==void 0&&(this.map=e[t.map]||null),t.matcap!==void 0&&(this.matcap=e[t.matcap]||null),t.alphaMap!==void 0&&(this.alphaMap=e[t.alphaMap]||null),t.bumpMap!==void 0&&(this.bumpMap=e[t.bumpMap]||null),t.bumpScale!==void 0&&(this.bumpScale=t.bumpScale),t.normalMap!==void 0&&(this.normalMap=e[t.normalMap]||null),t.normalMapType!==void 0&&(this.normalMapType=t.normalMapType),t.normalScale!==void 0){let n=t.normalScale;Array.isArray(n)===!1&&(n=[n,n]),this.normalScale=new Yt().fromArray(n)}return t.displacementMap!==void 0&&(this.displacementMap=e[t.displacementMap]||null),t.displacementScale!==void 0&&(this.displacementScale=t.displacementScale),t.displacementBias!==void 0&&(this.displacementBias=t.displacementBias),t.roughnessMap!==void 0&&(this.roughnessMap=e[t.roughnessMap]||null),t.metalnessMap!==void 0&&(this.metalnessMap=e[t.metalnessMap]||null),t.emissiveMap!==void 0&&(this.emissiveMap=e[t.emissiveMap]||null),t.emissiveIntensity!==void 0&&(this.emissiveIntensity=t.emissiveIntensity),t.specularMap!==void 0&&(this.specularMap=e[t.specularMap]||null),t.specularIntensityMap!==void 0&&(this.specularIntensityMap=e[t.specularIntensityMap]||null),t.specularColorMap!==void 0&&(this.specularColorMap=e[t.specularColorMap]||null),t.envMap!==void 0&&(this.envMap=e[t.envMap]||null),t.envMapRotation!==void 0&&this.envMapRotation.fromArray(t.envMapRotation),t.envMapIntensity!==void 0&&(this.envMapIntensity=t.envMapIntensity),t.reflectivity!==void 0&&(this.reflectivity=t.reflectivity),t.refractionRatio!==void 0&&(this.refractionRatio=t.refractionRatio),t.lightMap!==void 0&&(this.lightMap=e[t.lightMap]||null),t.lightMapIntensity!==void 0&&(this.lightMapIntensity=t.lightMapIntensity),t.aoMap!==void 0&&(this.aoMap=e[t.aoMap]||null),t.aoMapIntensity!==void 0&&(this.aoMapIntensity=t.aoMapIntensity),t.gradientMap!==void 0&&(this.gradientMap=e[t.gradientMap]||null),t.clearcoatMap!==void 0&&(this.clearcoatMap=e[t.clearcoatMap]||null),t.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=e[t.clearcoatRoughnessMap]||null),t.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=e[t.clearcoatNormalMap]||null),t.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new Yt().fromArray(t.clearcoatNormalScale)),t.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=e[t.diffuseRoughnessMap]||null),t.iridescenceMap!==void 0&&(this.iridescenceMap=e[t.iridescenceMap]||null),t.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=e[t.iridescenceThicknessMap]||null),t.transmissionMap!==void 0&&(this.transmissionMap=e[t.transmissionMap]||null),t.thicknessMap!==void 0&&(this.thicknessMap=e[t.thicknessMap]||null),t.anisotropyMap!==void 0&&(this.anisotropyMap=e[t.anisotropyMap]||null),t.sheenColorMap!==void 0&&(this.sheenColorMap=e[t.sheenColorMap]||null),t.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=e[t.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(t){this.name=t.name,this.blending=t.blending,this.side=t.side,this.vertexColors=t.vertexColors,this.opacity=t.opacity,this.transparent=t.transparent,this.blendSrc=t.blendSrc,this.blendDst=t.blendDst,this.blendEquation=t.blendEquation,this.blendSrcAlpha=t.blendSrcAlpha,this.blendDstAlpha=t.blendDstAlpha,this.blendEquationAlpha=t.blendEquationAlpha,this.blendColor.copy(t.blendColor),this.blendAlpha=t.blendAlpha,this.depthFunc=t.depthFunc,this.depthTest=t.depthTest,this.depthWrite=t.depthWrite,this.stencilWriteMask=t.stencilWriteMask,this.stencilFunc=t.stencilFunc,this.stencilRef=t.stencilRef,this.stencilFuncMask=t.stencilFuncMask,this.stencilFail=t.stencilFail,this.stencilZFail=t.stencilZFail,this.stencilZPass=t.stencilZPass,this.stencilWrite=t.stencilWrite;let e=t.clippingPlanes,n=null;if(e!==null){let r=e.length;n=new Array(r);for(let s=0;s!==r;++s)n[s]=e[s].clone()}return this.clippingPlanes=n,this.clipIntersection=t.clipIntersection,this.clipShadows=t.clipShadows,this.shadowSide=t.shadowSide,this.colorWrite=t.colorWrite,this.precision=t.precision,this.polygonOffset=t.polygonOffset,this.polygonOffsetFactor=t.polygonOffsetFactor,this.polygonOffsetUnits=t.polygonOffsetUnits,this.dithering=t.dithering,this.alphaTest=t.alphaTest,this.alphaHash=t.alphaHash,this.alphaToCoverage=t.alphaToCoverage,this.premultipliedAlpha=t.premultipliedAlpha,this.forceSinglePass=t.forceSinglePass,this.allowOverride=t.allowOverride,this.visible=t.visible,this.toneMapped=t.toneMapped,this.userData=JSON.parse(JSON.stringify(t.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(t){t===!0&&this.version++}};var mi=new q,Hu=new q,nl=new q,il=new q,Il=class{constructor(t=new q,e=new q(0,0,-1)){this.origin=t,this.direction=e}set(t,e){return this.origin.copy(t),this.direction.copy(e),this}copy(t){return this.origin.copy(t.origin),this.direction.copy(t.direction),this}at(t,e){return e.copy(this.origin).addScaledVector(this.direction,t)}lookAt(t){return this.direction.copy(t).sub(this.origin).normalize(),this}recast(t){return this.origin.copy(this.at(t,mi)),this}closestPointToPoint(t,e){e.subVectors(t,this.origin);let n=e.dot(this.direction);return n<0?e.copy(this.origin):e.copy(this.origin).addScaledVector(this.direction,n)}distanceToPoint(t){return Math.sqrt(this.distanceSqToPoint(t))}distanceSqToPoint(t){let e=mi.subVectors(t,this.origin).dot(this.direction);return e<0?this.origin.distanceToSquared(t):(mi.copy(this.origin).addScaledVector(this.direction,e),mi.distanceToSquared(t))}distanceSqToSegment(t,e,n,r){Hu.copy(t).add(e).multiplyScalar(.5),nl.copy(e).sub(t).normalize(),il.copy(this.origin).sub(Hu);let s=t.distanceTo(e)*.5,o=-this.direction.dot(nl),a=il.dot(this.direction),l=-il.dot(nl),c=il.lengthSq(),h=Math.abs(1-o*o),u,f,d,m;if(h>0)if(u=o*l-a,f=o*a-l,m=s*h,u>=0)if(f>=-m)if(f<=m){let x=1/h;u*=x,f*=x,d=u*(u+o*f+2*a)+f*(o*u+f+2*l)+c}else f=s,u=Math.max(0,-(o*f+a)),d=-u*u+f*(f+2*l)+c;else f=-s,u=Math.max(0,-(o*f+a)),d=-u*u+f*(f+2*l)+c;else f<=-m?(u=Math.max(0,-(-o*s+a)),f=u>0?-s:Math.min(Math.max(-s,-l),s),d=-u*u+f*(f+2*l)+c):f<=m?(u=0,f=Math.min(Math.max(-s,-l),s),d=f*(f+2*l)+c):(u=Math.max(0,-(o*s+a)),f=u>0?s:Math.min(Math.max(-s,-l),s),d=-u*u+f*(f+2*l)+c);else f=o>0?-s:s,u=Math.max(0,-(o*f+a)),d=-u*u+f*(f+2*l)+c;return n&&n.copy(this.origin).addScaledVector(this.direction,u),r&&r.copy(Hu).addScaledVector(nl,f),d}intersectSphere(t,e){if(t.radius<0)return null;mi.subVectors(t.center,this.origin);let n=mi.dot(this.direction),r=mi.dot(mi)-n*n,s=t.radius*t.radius;if(r>s)return null;let o=Math.sqrt(s-r),a=n-o,l=n+o;return l<0?null:a<0?this.at(l,e):this.at(a,e)}intersectsSphere(t){return t.radius<0?!1:this.distanceSqToPoint(t.center)<=t.radius*t.radius}distanceToPlane(t){let e=t.normal.dot(this.direction);if(e===0)return t.distanceToPoint(this.origin)===0?0:null;let n=-(this.origin.dot(t.normal)+t.constant)/e;return n>=0?n:null}intersectPlane(t,e){let n=this.distanceToPlane(t);return n===null?null:this.at(n,e)}intersectsPlane(t){let e=t.distanceToPoint(this.origin);return e===0||t.normal.dot(this.direction)*e<0}intersectBox(t,e){let n,r,s,o,a,l,c=1/this.direction.x,h=1/this.direction.y,u=1/this.direction.z,f=this.origin;return c>=0?(n=(t.min.x-f.x)*c,r=(t.max.x-f.x)*c):(n=(t.max.x-f.x)*c,r=(t.min.x-f.x)*c),h>=0?(s=(t.min.y-f.y)*h,o=(t.max.y-f.y)*h):(s=(t.max.y-f.y)*h,o=(t.min.y-f.y)*h),n>o||s>r||((s>n||isNaN(n))&&(n=s),(o<r||isNaN(r))&&(r=o),u>=0?(a=(t.min.z-f.z)*u,l=(t.max.z-f.z)*u):(a=(t.max.z-f.z)*u,l=(t.min.z-f.z)*u),n>l||a>r)||((a>n||n!==n)&&(n=a),(l<r||r!==r)&&(r=l),r<0)?null:this.at(n>=0?n:r,e)}intersectsBox(t){return this.intersectBox(t,mi)!==null}intersectTriangle(t,e,n,r,s){let o=this.origin,a=this.direction,l=a.x,c=a.y,h=a.z,u=t.x-o.x,f=t.y-o.y,d=t.z-o.z,m=e.x-o.x,x=e.y-o.y,g=e.z-o.z,p=n.x-o.x,v=n.y-o.y,b=n.z-o.z,w=Math.abs(l),T=Math.abs(c),A=Math.abs(h),y,S,O,_,R,L,D,I,B,H,U,tt;if(w>=T&&w>=A?(O=l,L=u,B=m,tt=p,l>=0?(y=c,S=h,_=f,R=d,D=x,I=g,H=v,U=b):(y=h,S=c,_=d,R=f,D=g,I=x,H=b,U=v)):T>=A?(O=c,L=f,B=x,tt=v,c>=0?(y=h,S=l,_=d,R=u,D=g,I=m,H=b,U=p):(y=l,S=h,_=u,R=d,D=m,I=g,H=p,U=b)):(O=h,L=d,B=g,tt=b,h>=0?(y=l,S=c,_=u,R=f,D=m,I=x,H=p,U=v):(y=c,S=l,_=f,R=u,D=x,I=m,H=v,U=p)),O===0)return null;let W=y/O,Y=S/O,et=1/O,St=_-W*L,dt=R-Y*L,X=D-W*B,rt=I-Y*B,vt=H-W*tt,ct=U-Y*tt,ht=vt*rt-ct*X,Lt=St*ct-dt*vt,re=X*dt-rt*St;if(r){if(ht<0||Lt<0||re<0)return null}else if((ht<0||Lt<0||re<0)&&(ht>0||Lt>0||re>0))return null;let Pt=ht+Lt+re;if(Pt===0)return null;let Qt=et*(ht*L+Lt*B+re*tt);return(Pt>0?Qt<0:Qt>0)?null:this.at(Qt/Pt,s)}applyMatrix4(t){return this.origin.applyMatrix4(t),this.direction.transformDirection(t),this}equals(t){return t.origin.equals(this.origin)&&t.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},Ll=class extends Rr{constructor(t){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new jt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Yi,this.combine=rf,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(t)}copy(t){return super.copy(t),this.color.copy(t.color),this.map=t.map,this.lightMap=t.lightMap,this.lightMapIntensity=t.lightMapIntensity,this.aoMap=t.aoMap,this.aoMapIntensity=t.aoMapIntensity,this.specularMap=t.specularMap,this.alphaMap=t.alphaMap,this.envMap=t.envMap,this.envMapRotation.copy(t.envMapRotation),this.combine=t.combine,this.reflectivity=t.reflectivity,this.refractionRatio=t.refractionRatio,this.wireframe=t.wireframe,this.wireframeLinewidth=t.wireframeLinewidth,this.wireframeLinecap=t.wireframeLinecap,this.wireframeLinejoin=t.wireframeLinejoin,this.fog=t.fog,this}},zg=new xe,Er=new Il,rl=new vs,Vg=new q,sl=new q,ol=new q,al=new q,Wu=new q,ll=new q,Gg=new q,cl=new q,Rn=class extends An{constructor(t=new yi,e=new Ll){super(),this.isMesh=!0,this.type="Mesh",this.geometry=t,this.material=e,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(t,e){return super.copy(t,e),t.morphTargetInfluences!==void 0?this.morphTargetInfluences=t.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,t.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},t.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(t.material)?t.material.slice():t.material,this.geometry=t.geometry,this}updateMorphTargets(){let e=this.geometry.morphAttributes,n=Object.keys(e);if(n.length>0){let r=e[n[0]];if(r!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let s=0,o=r.length;s<o;s++){let a=r[s].name||String(s);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=s}}}}getVertexPosition(t,e){let n=this.geometry,r=n.attributes.position,s=n.morphAttributes.position,o=n.morphTargetsRelative;e.fromBufferAttribute(r,t);let a=this.morphTargetInfluences;if(s&&a){ll.set(0,0,0);for(let l=0,c=s.length;l<c;l++){let h=a[l],u=s[l];h!==0&&(Wu.fromBufferAttribute(u,t),o?ll.addScaledVector(Wu,h):ll.addScaledVector(Wu.sub(e),h))}e.add(ll)}return e}intersectsFrustum(t){return t.intersectsObject(this)}raycast(t,e){let n=this.geometry,r=this.material,s=this.matrixWorld;r!==void 0&&(n.boundingSphere===null&&n.computeBoundingSphere(),rl.copy(n.boundingSphere),rl.applyMatrix4(s),Er.copy(t.ray).recast(t.near),!(rl.containsPoint(Er.origin)===!1&&(Er.intersectSphere(rl,Vg)===null||Er.origin.distanceToSquared(Vg)>(t.far-t.near)**2))&&(zg.copy(s).invert(),Er.copy(t.ray).applyMatrix4(zg),!(n.boundingBox!==null&&Er.intersectsBox(n.boundingBox)===!1)&&this._computeIntersections(t,e,Er)))}_computeIntersections(t,e,n){let r,s=this.geometry,o=this.material,a=s.index,l=s.attributes.position,c=s.attributes.uv,h=s.attributes.uv1,u=s.attributes.normal,f=s.groups,d=s.drawRange;if(a!==null)if(Array.isArray(o))for(let m=0,x=f.length;m<x;m++){let g=f[m],p=o[g.materialIndex],v=Math.max(g.start,d.start),b=Math.min(a.count,Math.min(g.start+g.count,d.start+d.count));for(let w=v,T=b;w<T;w+=3){let A=a.getX(w),y=a.getX(w+1),S=a.getX(w+2);r=hl(this,p,t,n,c,h,u,A,y,S),r&&(r.faceIndex=Math.floor(w/3),r.face.materialIndex=g.materialIndex,e.push(r))}}else{let m=Math.max(0,d.start),x=Math.min(a.count,d.start+d.count);for(let g=m,p=x;g<p;g+=3){let v=a.getX(g),b=a.getX(g+1),w=a.getX(g+2);r=hl(this,o,t,n,c,h,u,v,b,w),r&&(r.faceIndex=Math.floor(g/3),e.push(r))}}else if(l!==void 0)if(Array.isArray(o))for(let m=0,x=f.length;m<x;m++){let g=f[m],p=o[g.materialIndex],v=Math.max(g.start,d.start),b=Math.min(l.count,Math.min(g.start+g.count,d.start+d.count));for(let w=v,T=b;w<T;w+=3){let A=w,y=w+1,S=w+2;r=hl(this,p,t,n,c,h,u,A,y,S),r&&(r.faceIndex=Math.floor(w/3),r.face.materialIndex=g.materialIndex,e.push(r))}}else{let m=Math.max(0,d.start),x=Math.min(l.count,d.start+d.count);for(let g=m,p=x;g<p;g+=3){let v=g,b=g+1,w=g+2;r=hl(this,o,t,n,c,h,u,v,b,w),r&&(r.faceIndex=Math.floor(g/3),e.push(r))}}}};function sS(i,t,e,n,r,s,o,a){let l;if(t.side===en?l=n.intersectTriangle(o,s,r,!0,a):l=n.intersectTriangle(r,s,o,t.side===Qi,a),l===null)return null;cl.copy(a),cl.applyMatrix4(i.matrixWorld);let c=e.ray.origin.distanceTo(cl);return c<e.near||c>e.far?null:{distance:c,point:cl.clone(),object:i}}function hl(i,t,e,n,r,s,o,a,l,c){i.getVertexPosition(a,sl),i.getVertexPosition(l,ol),i.getVertexPosition(c,al);let h=sS(i,t,e,n,sl,ol,al,Gg);if(h){let u=new q;qi.getBarycoord(Gg,sl,ol,al,u),r&&(h.uv=qi.getInterpolatedAttribute(r,a,l,c,u,new Yt)),s&&(h.uv1=qi.getInterpolatedAttribute(s,a,l,c,u,new Yt)),o&&(h.normal=qi.getInterpolatedAttribute(o,a,l,c,u,new q),h.normal.dot(n.direction)>0&&h.normal.multiplyScalar(-1));let f={a,b:l,c,normal:new q,materialIndex:0};qi.getNormal(sl,ol,al,f.normal),h.face=f,h.barycoord=u}return h}var Nl=class extends sn{constructor(t=null,e=1,n=1,r,s,o,a,l,c=Oe,h=Oe,u,f){super(null,o,a,l,c,h,r,s,u,f),this.isDataTexture=!0,this.image={data:t,width:e,height:n},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var co=class extends un{constructor(t,e,n,r=1){super(t,e,n),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=r}copy(t){return super.copy(t),this.meshPerAttribute=t.meshPerAttribute,this}toJSON(){let t=super.toJSON();return t.meshPerAttribute=this.meshPerAttribute,t.isInstancedBufferAttribute=!0,t}};var Tr=new vs,oS=new Yt(.5,.5),ul=new q,Cr=class{constructor(t=new kn,e=new kn,n=new kn,r=new kn,s=new kn,o=new kn){this.planes=[t,e,n,r,s,o]}set(t,e,n,r,s,o){let a=this.planes;return a[0].copy(t),a[1].copy(e),a[2].copy(n),a[3].copy(r),a[4].copy(s),a[5].copy(o),this}copy(t){let e=this.planes;for(let n=0;n<6;n++)e[n].copy(t.planes[n]);return this}setFromProjectionMatrix(t,e=En,n=!1){let r=this.planes,s=t.elements,o=s[0],a=s[1],l=s[2],c=s[3],h=s[4],u=s[5],f=s[6],d=s[7],m=s[8],x=s[9],g=s[10],p=s[11],v=s[12],b=s[13],w=s[14],T=s[15];if(r[0].setComponents(c-o,d-h,p-m,T-v).normalize(),r[1].setComponents(c+o,d+h,p+m,T+v).normalize(),r[2].setComponents(c+a,d+u,p+x,T+b).normalize(),r[3].setComponents(c-a,d-u,p-x,T-b).normalize(),n)r[4].setComponents(l,f,g,w).normalize(),r[5].setComponents(c-l,d-f,p-g,T-w).normalize();else if(r[4].setComponents(c-l,d-f,p-g,T-w).normalize(),e===En)r[5].setComponents(c+l,d+f,p+g,T+w).normalize();else if(e===no)r[5].setComponents(l,f,g,w).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+e);return this}intersectsObject(t){if(t.boundingSphere!==void 0)t.boundingSphere===null&&t.computeBoundingSphere(),Tr.copy(t.boundingSphere).applyMatrix4(t.matrixWorld);else{let e=t.geometry;e.boundingSphere===null&&e.computeBoundingSphere(),Tr.copy(e.boundingSphere).applyMatrix4(t.matrixWorld)}return this.intersectsSphere(Tr)}intersectsSprite(t){Tr.center.set(0,0,0);let e=oS.distanceTo(t.center);return Tr.radius=.7071067811865476+e,Tr.applyMatrix4(t.matrixWorld),this.intersectsSphere(Tr)}intersectsSphere(t){let e=this.planes,n=t.center,r=-t.radius;for(let s=0;s<6;s++)if(e[s].distanceToPoint(n)<r)return!1;return!0}intersectsBox(t){let e=this.planes;for(let n=0;n<6;n++){let r=e[n];if(ul.x=r.normal.x>0?t.max.x:t.min.x,ul.y=r.normal.y>0?t.max.y:t.min.y,ul.z=r.normal.z>0?t.max.z:t.min.z,r.distanceToPoint(ul)<0)return!1}return!0}containsPoint(t){let e=this.planes;for(let n=0;n<6;n++)if(e[n].distanceToPoint(t)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},Hg=new xe,Dl=class i{constructor(){this.coordinateSystem=En,this._frustums=[],this._count=0}setFromArrayCamera(t){let e=t.cameras,n=this._frustums;for(let r=0;r<e.length;r++){let s=e[r];Hg.multiplyMatrices(s.projectionMatrix,s.matrixWorldInverse),n[r]===void 0&&(n[r]=new Cr),n[r].setFromProjectionMatrix(Hg,s.coordinateSystem,s.reversedDepth)}return this._count=e.length,this}getFrustum(t){return this._frustums[t]}intersectsObject(t){let e=this._frustums;for(let n=0;n<this._count;n++)if(e[n].intersectsObject(t))return!0;return!1}intersectsSprite(t){let e=this._frustums;for(let n=0;n<this._count;n++)if(e[n].intersectsSprite(t))return!0;return!1}intersectsSphere(t){let e=this._frustums;for(let n=0;n<this._count;n++)if(e[n].intersectsSphere(t))return!0;return!1}intersectsBox(t){let e=this._frustums;for(let n=0;n<this._count;n++)if(e[n].intersectsBox(t))return!0;return!1}containsPoint(t){let e=this._frustums;for(let n=0;n<this._count;n++)if(e[n].containsPoint(t))return!0;return!1}copy(t){this.coordinateSystem=t.coordinateSystem;let e=this._frustums,n=t._frustums;for(let r=0;r<t._count;r++)e[r]===void 0&&(e[r]=new Cr),e[r].copy(n[r]);return this._count=t._count,this}clone(){return new i().copy(this)}};var ho=class extends sn{constructor(t=[],e=Ir,n,r,s,o,a,l,c,h){super(t,e,n,r,s,o,a,l,c,h),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(t){this.image=t}};var vi=class extends sn{constructor(t,e,n=Un,r,s,o,a=Oe,l=Oe,c,h=xi,u=1){if(h!==xi&&h!==wi)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let f={width:t,height:e,depth:u};super(f,r,s,o,a,l,h,n,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(t){return super.copy(t),this.source=new xs(Object.assign({},t.image)),this.compareFunction=t.compareFunction,this}toJSON(t){let e=super.toJSON(t);return e.compareFunction=this.compareFunction,e}},uo=class extends vi{constructor(t,e=Un,n=Ir,r,s,o=Oe,a=Oe,l,c=xi){let h={width:t,height:t,depth:1},u=[h,h,h,h,h,h];super(t,t,e,n,r,s,o,a,l,c),this.image=u,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(t){this.image=t}},fo=class extends sn{constructor(t=null){super(),this.sourceTexture=t,this.isExternalTexture=!0}copy(t){return super.copy(t),this.sourceTexture=t.sourceTexture,this}},bs=class i extends yi{constructor(t=1,e=1,n=1,r=1,s=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:t,height:e,depth:n,widthSegments:r,heightSegments:s,depthSegments:o};let a=this;r=Math.floor(r),s=Math.floor(s),o=Math.floor(o);let l=[],c=[],h=[],u=[],f=0,d=0;m("z","y","x",-1,-1,n,e,t,o,s,0),m("z","y","x",1,-1,n,e,-t,o,s,1),m("x","z","y",1,1,t,n,e,r,o,2),m("x","z","y",1,-1,t,n,-e,r,o,3),m("x","y","z",1,-1,t,e,n,r,s,4),m("x","y","z",-1,-1,t,e,-n,r,s,5),this.setIndex(l),this.setAttribute("position",new Tn(c,3)),this.setAttribute("normal",new Tn(h,3)),this.setAttribute("uv",new Tn(u,2));function m(x,g,p,v,b,w,T,A,y,S,O){let _=w/y,R=T/S,L=w/2,D=T/2,I=A/2,B=y+1,H=S+1,U=0,tt=0,W=new q;for(let Y=0;Y<H;Y++){let et=Y*R-D;for(let St=0;St<B;St++){let dt=St*_-L;W[x]=dt*v,W[g]=et*b,W[p]=I,c.push(W.x,W.y,W.z),W[x]=0,W[g]=0,W[p]=A>0?1:-1,h.push(W.x,W.y,W.z),u.push(St/y),u.push(1-Y/S),U+=1}}for(let Y=0;Y<S;Y++)for(let et=0;et<y;et++){let St=f+et+B*Y,dt=f+et+B*(Y+1),X=f+(et+1)+B*(Y+1),rt=f+(et+1)+B*Y;l.push(St,dt,rt),l.push(dt,X,rt),tt+=6}a.addGroup(d,tt,O),d+=tt,f+=U}}copy(t){return super.copy(t),this.parameters=Object.assign({},t.parameters),this}static fromJSON(t){return new i(t.width,t.height,t.depth,t.widthSegments,t.heightSegments,t.depthSegments)}};var po=class i extends yi{constructor(t=1,e=1,n=1,r=1){super(),this.type="PlaneGeometry",this.parameters={width:t,height:e,widthSegments:n,heightSegments:r};let s=t/2,o=e/2,a=Math.floor(n),l=Math.floor(r),c=a+1,h=l+1,u=t/a,f=e/l,d=[],m=[],x=[],g=[];for(let p=0;p<h;p++){let v=p*f-o;for(let b=0;b<c;b++){let w=b*u-s;m.push(w,-v,0),x.push(0,0,1),g.push(b/a),g.push(1-p/l)}}for(let p=0;p<l;p++)for(let v=0;v<a;v++){let b=v+c*p,w=v+c*(p+1),T=v+1+c*(p+1),A=v+1+c*p;d.push(b,w,A),d.push(w,T,A)}this.setIndex(d),this.setAttribute("position",new Tn(m,3)),this.setAttribute("normal",new Tn(x,3)),this.setAttribute("uv",new Tn(g,2))}copy(t){return super.copy(t),this.parameters=Object.assign({},t.parameters),this}static fromJSON(t){return new i(t.width,t.height,t.widthSegments,t.heightSegments)}};function Nr(i){let t={};for(let e in i){t[e]={};for(let n in i[e]){let r=i[e][n];if(Wg(r))r.isRenderTargetTexture?(Dt("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),t[e][n]=null):t[e][n]=r.clone();else if(Array.isArray(r))if(Wg(r[0])){let s=[];for(let o=0,a=r.length;o<a;o++)s[o]=r[o].clone();t[e][n]=s}else t[e][n]=r.slice();else t[e][n]=r}}return t}function Ye(i){let t={};for(let e=0;e<i.length;e++){let n=Nr(i[e]);for(let r in n)t[r]=n[r]}return t}function Wg(i){return i&&(i.isColor||i.isMatrix3||i.isMatrix4||i.isVector2||i.isVector3||i.isVector4||i.isTexture||i.isQuaternion)}function aS(i){let t=[];for(let e=0;e<i.length;e++)t.push(i[e].clone());return t}function Tf(i){let t=i.getRenderTarget();return t===null?i.outputColorSpace:t.isXRRenderTarget===!0?t.texture.colorSpace:$t.workingColorSpace}var P0={clone:Nr,merge:Ye},lS=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,cS=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,Qn=class extends Rr{constructor(t){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=lS,this.fragmentShader=cS,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,t!==void 0&&this.setValues(t)}copy(t){return super.copy(t),this.fragmentShader=t.fragmentShader,this.vertexShader=t.vertexShader,this.uniforms=Nr(t.uniforms),this.uniformsGroups=aS(t.uniformsGroups),this.defines=Object.assign({},t.defines),this.wireframe=t.wireframe,this.wireframeLinewidth=t.wireframeLinewidth,this.fog=t.fog,this.lights=t.lights,this.clipping=t.clipping,this.extensions=Object.assign({},t.extensions),this.glslVersion=t.glslVersion,this.defaultAttributeValues=Object.assign({},t.defaultAttributeValues),this.index0AttributeName=t.index0AttributeName,this.uniformsNeedUpdate=t.uniformsNeedUpdate,this}toJSON(t){let e=super.toJSON(t);e.glslVersion=this.glslVersion,e.uniforms={};for(let r in this.uniforms){let o=this.uniforms[r].value;o&&o.isTexture?e.uniforms[r]={type:"t",value:o.toJSON(t).uuid}:o&&o.isColor?e.uniforms[r]={type:"c",value:o.getHex()}:o&&o.isVector2?e.uniforms[r]={type:"v2",value:o.toArray()}:o&&o.isVector3?e.uniforms[r]={type:"v3",value:o.toArray()}:o&&o.isVector4?e.uniforms[r]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?e.uniforms[r]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?e.uniforms[r]={type:"m4",value:o.toArray()}:e.uniforms[r]={value:o}}Object.keys(this.defines).length>0&&(e.defines=this.defines),e.vertexShader=this.vertexShader,e.fragmentShader=this.fragmentShader,e.lights=this.lights,e.clipping=this.clipping;let n={};for(let r in this.extensions)this.extensions[r]===!0&&(n[r]=!0);return Object.keys(n).length>0&&(e.extensions=n),e}fromJSON(t,e){if(super.fromJSON(t,e),t.uniforms!==void 0)for(let n in t.uniforms){let r=t.uniforms[n];switch(this.uniforms[n]={},r.type){case"t":this.uniforms[n].value=e[r.value]||null;break;case"c":this.uniforms[n].value=new jt().setHex(r.value);break;case"v2":this.uniforms[n].value=new Yt().fromArray(r.value);break;case"v3":this.uniforms[n].value=new q().fromArray(r.value);break;case"v4":this.uniforms[n].value=new me().fromArray(r.value);break;case"m3":this.uniforms[n].value=new Ot().fromArray(r.value);break;case"m4":this.uniforms[n].value=new xe().fromArray(r.value);break;default:this.uniforms[n].value=r.value}}if(t.defines!==void 0&&(this.defines=t.defines),t.vertexShader!==void 0&&(this.vertexShader=t.vertexShader),t.fragmentShader!==void 0&&(this.fragmentShader=t.fragmentShader),t.glslVersion!==void 0&&(this.glslVersion=t.glslVersion),t.extensions!==void 0)for(let n in t.extensions)this.extensions[n]=t.extensions[n];return t.lights!==void 0&&(this.lights=t.lights),t.clipping!==void 0&&(this.clipping=t.clipping),this}},_s=class extends Qn{constructor(t){super(t),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var Fl=class extends Rr{constructor(t){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=m0,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(t)}copy(t){return super.copy(t),this.depthPacking=t.depthPacking,this.map=t.map,this.alphaMap=t.alphaMap,this.displacementMap=t.displacementMap,this.displacementScale=t.displacementScale,this.displacementBias=t.displacementBias,this.wireframe=t.wireframe,this.wireframeLinewidth=t.wireframeLinewidth,this}},Ol=class extends Rr{constructor(t){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(t)}copy(t){return super.copy(t),this.map=t.map,this.alphaMap=t.alphaMap,this.displacementMap=t.displacementMap,this.displacementScale=t.displacementScale,this.displacementBias=t.displacementBias,this}};function us(i,t){return!i||i.constructor===t?i:typeof t.BYTES_PER_ELEMENT=="number"?new t(i):Array.prototype.slice.call(i)}function fl(i){return i!==void 0&&i.inTangents!==void 0&&i.outTangents!==void 0}var Ki=class{constructor(t,e,n,r){this.parameterPositions=t,this._cachedIndex=0,this.resultBuffer=r!==void 0?r:new e.constructor(n),this.sampleValues=e,this.valueSize=n,this.settings=null,this.DefaultSettings_={}}evaluate(t){let e=this.parameterPositions,n=this._cachedIndex,r=e[n],s=e[n-1];t:{e:{let o;n:{i:if(!(t<r)){for(let a=n+2;;){if(r===void 0){if(t<s)break i;return n=e.length,this._cachedIndex=n,this.copySampleValue_(n-1)}if(n===a)break;if(s=r,r=e[++n],t<r)break e}o=e.length;break n}if(!(t>=s)){let a=e[1];t<a&&(n=2,s=a);for(let l=n-2;;){if(s===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(n===l)break;if(r=s,s=e[--n-1],t>=s)break e}o=n,n=0;break n}break t}for(;n<o;){let a=n+o>>>1;t<e[a]?o=a:n=a+1}if(r=e[n],s=e[n-1],s===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(r===void 0)return n=e.length,this._cachedIndex=n,this.copySampleValue_(n-1)}this._cachedIndex=n,this.intervalChanged_(n,s,r)}return this.interpolate_(n,s,t,r)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(t){let e=this.resultBuffer,n=this.sampleValues,r=this.valueSize,s=t*r;for(let o=0;o!==r;++o)e[o]=n[s+o];return e}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},kl=class extends Ki{constructor(t,e,n,r){super(t,e,n,r),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:Xu,endingEnd:Xu}}intervalChanged_(t,e,n){let r=this.parameterPositions,s=t-2,o=t+1,a=r[s],l=r[o];if(a===void 0)switch(this.getSettings_().endingStart){case qu:s=t,a=2*e-n;break;case Yu:s=r.length-2,a=e+r[s]-r[s+1];break;default:s=t,a=n}if(l===void 0)switch(this.getSettings_().endingEnd){case qu:o=t,l=2*n-e;break;case Yu:o=1,l=n+r[1]-r[0];break;default:o=t-1,l=e}let c=(n-e)*.5,h=this.valueSize;this._weightPrev=c/(e-a),this._weightNext=c/(l-n),this._offsetPrev=s*h,this._offsetNext=o*h}interpolate_(t,e,n,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=t*a,c=l-a,h=this._offsetPrev,u=this._offsetNext,f=this._weightPrev,d=this._weightNext,m=(n-e)/(r-e),x=m*m,g=x*m,p=-f*g+2*f*x-f*m,v=(1+f)*g+(-1.5-2*f)*x+(-.5+f)*m+1,b=(-1-d)*g+(1.5+d)*x+.5*m,w=d*g-d*x;for(let T=0;T!==a;++T)s[T]=p*o[h+T]+v*o[c+T]+b*o[l+T]+w*o[u+T];return s}},Ul=class extends Ki{constructor(t,e,n,r){super(t,e,n,r)}interpolate_(t,e,n,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=t*a,c=l-a,h=(n-e)/(r-e),u=1-h;for(let f=0;f!==a;++f)s[f]=o[c+f]*u+o[l+f]*h;return s}},Bl=class extends Ki{constructor(t,e,n,r){super(t,e,n,r)}interpolate_(t){return this.copySampleValue_(t-1)}},zl=class extends Ki{interpolate_(t,e,n,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=t*a,c=l-a,h=this.inTangents,u=this.outTangents;if(!h||!u){let m=(n-e)/(r-e),x=1-m;for(let g=0;g!==a;++g)s[g]=o[c+g]*x+o[l+g]*m;return s}let f=a*2,d=t-1;for(let m=0;m!==a;++m){let x=o[c+m],g=o[l+m],p=d*f+m*2,v=u[p],b=u[p+1],w=t*f+m*2,T=h[w],A=h[w+1],y=uS(n,e,v,T,r);s[m]=I0(y,x,b,A,g)}return s}};function I0(i,t,e,n,r){let s=1-i;return s*s*s*t+3*s*s*i*e+3*s*i*i*n+i*i*i*r}function hS(i,t,e,n,r){let s=1-i;return 3*s*s*(e-t)+6*s*i*(n-e)+3*i*i*(r-n)}function uS(i,t,e,n,r){let s=(i-t)/(r-t);for(let o=0;o<8;o++){let a=I0(s,t,e,n,r)-i;if(Math.abs(a)<1e-10)break;let l=hS(s,t,e,n,r);if(Math.abs(l)<1e-10)break;s=Math.max(0,Math.min(1,s-a/l))}return s}var dn=class{constructor(t,e,n,r){if(t===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(e===void 0||e.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+t);this.name=t,this.times=us(e,this.TimeBufferType),this.values=us(n,this.ValueBufferType),this.setInterpolation(r||this.DefaultInterpolation)}static toJSON(t){let e=t.constructor,n;if(e.toJSON!==this.toJSON)n=e.toJSON(t);else{n={name:t.name,times:us(t.times,Array),values:us(t.values,Array)};let r=t.getInterpolation();r!==t.DefaultInterpolation&&(n.interpolation=r),fl(t.settings)&&(n.settings={inTangents:us(t.settings.inTangents,Array),outTangents:us(t.settings.outTangents,Array)})}return n.type=t.ValueTypeName,n}InterpolantFactoryMethodDiscrete(t){return new Bl(this.times,this.values,this.getValueSize(),t)}InterpolantFactoryMethodLinear(t){return new Ul(this.times,this.values,this.getValueSize(),t)}InterpolantFactoryMethodSmooth(t){return new kl(this.times,this.values,this.getValueSize(),t)}InterpolantFactoryMethodBezier(t){let e=new zl(this.times,this.values,this.getValueSize(),t);return this.settings&&(e.inTangents=this.settings.inTangents,e.outTangents=this.settings.outTangents),e}setInterpolation(t){let e;switch(t){case Qs:e=this.InterpolantFactoryMethodDiscrete;break;case Tl:e=this.InterpolantFactoryMethodLinear;break;case ml:e=this.InterpolantFactoryMethodSmooth;break;case $u:e=this.InterpolantFactoryMethodBezier;break}if(e===void 0){let n="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(t!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(n);return Dt("KeyframeTrack:",n),this}return this.createInterpolant=e,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return Qs;case this.InterpolantFactoryMethodLinear:return Tl;case this.InterpolantFactoryMethodSmooth:return ml;case this.InterpolantFactoryMethodBezier:return $u}}getValueSize(){return this.values.length/this.times.length}shift(t){if(t!==0){let e=this.times;for(let n=0,r=e.length;n!==r;++n)e[n]+=t;fl(this.settings)&&($g(this.settings.inTangents,t),$g(this.settings.outTangents,t))}return this}scale(t){if(t!==1){let e=this.times;for(let n=0,r=e.length;n!==r;++n)e[n]*=t;fl(this.settings)&&(Xg(this.settings.inTangents,t),Xg(this.settings.outTangents,t))}return this}trim(t,e){let n=this.times,r=n.length,s=0,o=r-1;for(;s!==r&&n[s]<t;)++s;for(;o!==-1&&n[o]>e;)--o;if(++o,s!==0||o!==r){s>=o&&(o=Math.max(o,1),s=o-1);let a=this.getValueSize();this.times=n.slice(s,o),this.values=this.values.slice(s*a,o*a)}return this}validate(){let t=!0,e=this.getValueSize();e-Math.floor(e)!==0&&(Ft("KeyframeTrack: Invalid value size in track.",this),t=!1);let n=this.times,r=this.values,s=n.length;s===0&&(Ft("KeyframeTrack: Track is empty.",this),t=!1);let o=null;for(let a=0;a!==s;a++){let l=n[a];if(typeof l=="number"&&isNaN(l)){Ft("KeyframeTrack: Time is not a valid number.",this,a,l),t=!1;break}if(o!==null&&o>l){Ft("KeyframeTrack: Out of order keys.",this,a,l,o),t=!1;break}o=l}if(r!==void 0&&BM(r))for(let a=0,l=r.length;a!==l;++a){let c=r[a];if(isNaN(c)){Ft("KeyframeTrack: Value is not a valid number.",this,a,c),t=!1;break}}return t}optimize(){let t=this.times.slice(),e=this.values.slice(),n=this.getValueSize(),r=this.getInterpolation()===ml,s=t.length-1,o=1;for(let a=1;a<s;++a){let l=!1,c=t[a],h=t[a+1];if(c!==h&&(a!==1||c!==t[0]))if(r)l=!0;else{let u=a*n,f=u-n,d=u+n;for(let m=0;m!==n;++m){let x=e[u+m];if(x!==e[f+m]||x!==e[d+m]){l=!0;break}}}if(l){if(a!==o){t[o]=t[a];let u=a*n,f=o*n;for(let d=0;d!==n;++d)e[f+d]=e[u+d]}++o}}if(s>0){t[o]=t[s];for(let a=s*n,l=o*n,c=0;c!==n;++c)e[l+c]=e[a+c];++o}return o!==t.length?(this.times=t.slice(0,o),this.values=e.slice(0,o*n)):(this.times=t,this.values=e),this}clone(){let t=this.times.slice(),e=this.values.slice(),n=this.constructor,r=new n(this.name,t,e);return r.createInterpolant=this.createInterpolant,fl(this.settings)&&(r.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),r}};function $g(i,t){for(let e=0,n=i.length;e!==n;e+=2)i[e]+=t}function Xg(i,t){for(let e=0,n=i.length;e!==n;e+=2)i[e]*=t}dn.prototype.ValueTypeName="";dn.prototype.TimeBufferType=Float32Array;dn.prototype.ValueBufferType=Float32Array;dn.prototype.DefaultInterpolation=Tl;var Ji=class extends dn{constructor(t,e,n){super(t,e,n)}};Ji.prototype.ValueTypeName="bool";Ji.prototype.ValueBufferType=Array;Ji.prototype.DefaultInterpolation=Qs;Ji.prototype.InterpolantFactoryMethodLinear=void 0;Ji.prototype.InterpolantFactoryMethodSmooth=void 0;var Vl=class extends dn{constructor(t,e,n,r){super(t,e,n,r)}};Vl.prototype.ValueTypeName="color";var Gl=class extends dn{constructor(t,e,n,r){super(t,e,n,r)}};Gl.prototype.ValueTypeName="number";var Hl=class extends Ki{constructor(t,e,n,r){super(t,e,n,r)}interpolate_(t,e,n,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(n-e)/(r-e),c=t*a;for(let h=c+a;c!==h;c+=4)Zn.slerpFlat(s,0,o,c-a,o,c,l);return s}},mo=class extends dn{constructor(t,e,n,r){super(t,e,n,r)}InterpolantFactoryMethodLinear(t){return new Hl(this.times,this.values,this.getValueSize(),t)}};mo.prototype.ValueTypeName="quaternion";mo.prototype.InterpolantFactoryMethodSmooth=void 0;var Zi=class extends dn{constructor(t,e,n){super(t,e,n)}};Zi.prototype.ValueTypeName="string";Zi.prototype.ValueBufferType=Array;Zi.prototype.DefaultInterpolation=Qs;Zi.prototype.InterpolantFactoryMethodLinear=void 0;Zi.prototype.InterpolantFactoryMethodSmooth=void 0;var Wl=class extends dn{constructor(t,e,n,r){super(t,e,n,r)}};Wl.prototype.ValueTypeName="vector";var $l=class{constructor(t,e,n){let r=this,s=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=t,this.onProgress=e,this.onError=n,this._abortController=null,this.itemStart=function(h){a++,s===!1&&r.onStart!==void 0&&r.onStart(h,o,a),s=!0},this.itemEnd=function(h){o++,r.onProgress!==void 0&&r.onProgress(h,o,a),o===a&&(s=!1,r.onLoad!==void 0&&r.onLoad())},this.itemError=function(h){r.onError!==void 0&&r.onError(h)},this.resolveURL=function(h){return h=h.normalize("NFC"),l?l(h):h},this.setURLModifier=function(h){return l=h,this},this.addHandler=function(h,u){return c.push(h,u),this},this.removeHandler=function(h){let u=c.indexOf(h);return u!==-1&&c.splice(u,2),this},this.getHandler=function(h){for(let u=0,f=c.length;u<f;u+=2){let d=c[u],m=c[u+1];if(d.global&&(d.lastIndex=0),d.test(h))return m}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},L0=new $l,Xl=class{constructor(t){this.manager=t!==void 0?t:L0,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(t,e){let n=this;return new Promise(function(r,s){n.load(t,r,e,s)})}parse(){}setCrossOrigin(t){return this.crossOrigin=t,this}setWithCredentials(t){return this.withCredentials=t,this}setPath(t){return this.path=t,this}setResourcePath(t){return this.resourcePath=t,this}setRequestHeader(t){return this.requestHeader=t,this}setPriority(t){return this.priority=t,this}setCache(t){return this.cache=t,this}abort(){return this}};Xl.DEFAULT_MATERIAL_NAME="__DEFAULT";var dl=new q,pl=new Zn,jn=new q,go=class extends An{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new xe,this.projectionMatrix=new xe,this.projectionMatrixInverse=new xe,this.coordinateSystem=En,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(t,e){return super.copy(t,e),this.matrixWorldInverse.copy(t.matrixWorldInverse),this.projectionMatrix.copy(t.projectionMatrix),this.projectionMatrixInverse.copy(t.projectionMatrixInverse),this.coordinateSystem=t.coordinateSystem,this}getWorldDirection(t){return super.getWorldDirection(t).negate()}updateMatrixWorld(t){super.updateMatrixWorld(t),this.matrixWorld.decompose(dl,pl,jn),jn.x===1&&jn.y===1&&jn.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(dl,pl,jn.set(1,1,1)).invert()}updateWorldMatrix(t,e,n=!1){super.updateWorldMatrix(t,e,n),this.matrixWorld.decompose(dl,pl,jn),jn.x===1&&jn.y===1&&jn.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(dl,pl,jn.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},Xi=new q,qg=new Yt,Yg=new Yt,Qe=class extends go{constructor(t=50,e=1,n=.1,r=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=t,this.zoom=1,this.near=n,this.far=r,this.focus=10,this.aspect=e,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(t,e){return super.copy(t,e),this.fov=t.fov,this.zoom=t.zoom,this.near=t.near,this.far=t.far,this.focus=t.focus,this.aspect=t.aspect,this.view=t.view===null?null:Object.assign({},t.view),this.filmGauge=t.filmGauge,this.filmOffset=t.filmOffset,this}setFocalLength(t){let e=.5*this.getFilmHeight()/t;this.fov=Al*2*Math.atan(e),this.updateProjectionMatrix()}getFocalLength(){let t=Math.tan(Su*.5*this.fov);return .5*this.getFilmHeight()/t}getEffectiveFOV(){return Al*2*Math.atan(Math.tan(Su*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(t,e,n){Xi.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),e.set(Xi.x,Xi.y).multiplyScalar(-t/Xi.z),Xi.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),n.set(Xi.x,Xi.y).multiplyScalar(-t/Xi.z)}getViewSize(t,e){return this.getViewBounds(t,qg,Yg),e.subVectors(Yg,qg)}setViewOffset(t,e,n,r,s,o){this.aspect=t/e,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=t,this.view.fullHeight=e,this.view.offsetX=n,this.view.offsetY=r,this.view.width=s,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let t=this.near,e=t*Math.tan(Su*.5*this.fov)/this.zoom,n=2*e,r=this.aspect*n,s=-.5*r,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;s+=o.offsetX*r/l,e-=o.offsetY*n/c,r*=o.width/l,n*=o.height/c}let a=this.filmOffset;a!==0&&(s+=t*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(s,s+r,e,e-n,t,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(t){let e=super.toJSON(t);return e.object.fov=this.fov,e.object.zoom=this.zoom,e.object.near=this.near,e.object.far=this.far,e.object.focus=this.focus,e.object.aspect=this.aspect,this.view!==null&&(e.object.view=Object.assign({},this.view)),e.object.filmGauge=this.filmGauge,e.object.filmOffset=this.filmOffset,e}};var ql=class extends go{constructor(t=-1,e=1,n=1,r=-1,s=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=t,this.right=e,this.top=n,this.bottom=r,this.near=s,this.far=o,this.updateProjectionMatrix()}copy(t,e){return super.copy(t,e),this.left=t.left,this.right=t.right,this.top=t.top,this.bottom=t.bottom,this.near=t.near,this.far=t.far,this.zoom=t.zoom,this.view=t.view===null?null:Object.assign({},t.view),this}setViewOffset(t,e,n,r,s,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=t,this.view.fullHeight=e,this.view.offsetX=n,this.view.offsetY=r,this.view.width=s,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let t=(this.right-this.left)/(2*this.zoom),e=(this.top-this.bottom)/(2*this.zoom),n=(this.right+this.left)/2,r=(this.top+this.bottom)/2,s=n-t,o=n+t,a=r+e,l=r-e;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,h=(this.top-this.bottom)/this.view.fullHeight/this.zoom;s+=c*this.view.offsetX,o=s+c*this.view.width,a-=h*this.view.offsetY,l=a-h*this.view.height}this.projectionMatrix.makeOrthographic(s,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(t){let e=super.toJSON(t);return e.object.zoom=this.zoom,e.object.left=this.left,e.object.right=this.right,e.object.top=this.top,e.object.bottom=this.bottom,e.object.near=this.near,e.object.far=this.far,this.view!==null&&(e.object.view=Object.assign({},this.view)),e}};var xo=class extends yi{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(t){return super.copy(t),this.instanceCount=t.instanceCount,this}toJSON(){let t=super.toJSON();return t.instanceCount=this.instanceCount,t.isInstancedBufferGeometry=!0,t}};var fs=-90,ds=1,ws=class extends An{constructor(t,e,n){super(),this.type="CubeCamera",this.renderTarget=n,this.coordinateSystem=null,this.activeMipmapLevel=0;let r=new Qe(fs,ds,t,e);r.layers=this.layers,this.add(r);let s=new Qe(fs,ds,t,e);s.layers=this.layers,this.add(s);let o=new Qe(fs,ds,t,e);o.layers=this.layers,this.add(o);let a=new Qe(fs,ds,t,e);a.layers=this.layers,this.add(a);let l=new Qe(fs,ds,t,e);l.layers=this.layers,this.add(l);let c=new Qe(fs,ds,t,e);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let t=this.coordinateSystem,e=this.children.concat(),[n,r,s,o,a,l]=e;for(let c of e)this.remove(c);if(t===En)n.up.set(0,1,0),n.lookAt(1,0,0),r.up.set(0,1,0),r.lookAt(-1,0,0),s.up.set(0,0,-1),s.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(t===no)n.up.set(0,-1,0),n.lookAt(-1,0,0),r.up.set(0,-1,0),r.lookAt(1,0,0),s.up.set(0,0,1),s.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+t);for(let c of e)this.add(c),c.updateMatrixWorld()}update(t,e){this.parent===null&&this.updateMatrixWorld();let{renderTarget:n,activeMipmapLevel:r}=this;this.coordinateSystem!==t.coordinateSystem&&(this.coordinateSystem=t.coordinateSystem,this.updateCoordinateSystem());let[s,o,a,l,c,h]=this.children,u=t.getRenderTarget(),f=t.getActiveCubeFace(),d=t.getActiveMipmapLevel(),m=t.xr.enabled;t.xr.enabled=!1;let x=n.texture.mipmapsAutoUpdate;n.texture.mipmapsAutoUpdate=!1;let g=!1;t.isWebGLRenderer===!0?g=t.state.buffers.depth.getReversed():g=t.reversedDepthBuffer,t.setRenderTarget(n,0,r),g&&t.autoClear===!1&&t.clearDepth(),t.render(e,s),t.setRenderTarget(n,1,r),g&&t.autoClear===!1&&t.clearDepth(),t.render(e,o),t.setRenderTarget(n,2,r),g&&t.autoClear===!1&&t.clearDepth(),t.render(e,a),t.setRenderTarget(n,3,r),g&&t.autoClear===!1&&t.clearDepth(),t.render(e,l),t.setRenderTarget(n,4,r),g&&t.autoClear===!1&&t.clearDepth(),t.render(e,c),n.texture.mipmapsAutoUpdate=x,t.setRenderTarget(n,5,r),g&&t.autoClear===!1&&t.clearDepth(),t.render(e,h),t.setRenderTarget(u,f,d),t.xr.enabled=m,n.texture.needsPMREMUpdate=!0}},Yl=class extends Qe{constructor(t=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=t,this.perCameraFrustumCulled=!1}};var Af="\\[\\]\\.:\\/",fS=new RegExp("["+Af+"]","g"),Rf="[^"+Af+"]",dS="[^"+Af.replace("\\.","")+"]",pS=/((?:WC+[\/:])*)/.source.replace("WC",Rf),mS=/(WCOD+)?/.source.replace("WCOD",dS),gS=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",Rf),xS=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",Rf),yS=new RegExp("^"+pS+mS+gS+xS+"$"),vS=["material","materials","bones","map"],ju=class{constructor(t,e,n){let r=n||he.parseTrackName(e);this._targetGroup=t,this._bindings=t.subscribe_(e,r)}getValue(t,e){this.bind();let n=this._targetGroup.nCachedObjects_,r=this._bindings[n];r!==void 0&&r.getValue(t,e)}setValue(t,e){let n=this._bindings;for(let r=this._targetGroup.nCachedObjects_,s=n.length;r!==s;++r)n[r].setValue(t,e)}bind(){let t=this._bindings;for(let e=this._targetGroup.nCachedObjects_,n=t.length;e!==n;++e)t[e].bind()}unbind(){let t=this._bindings;for(let e=this._targetGroup.nCachedObjects_,n=t.length;e!==n;++e)t[e].unbind()}},he=class i{constructor(t,e,n){this.path=e,this.parsedPath=n||i.parseTrackName(e),this.node=i.findNode(t,this.parsedPath.nodeName),this.rootNode=t,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(t,e,n){return t&&t.isAnimationObjectGroup?new i.Composite(t,e,n):new i(t,e,n)}static sanitizeNodeName(t){return t.replace(/\s/g,"_").replace(fS,"")}static parseTrackName(t){let e=yS.exec(t);if(e===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+t);let n={nodeName:e[2],objectName:e[3],objectIndex:e[4],propertyName:e[5],propertyIndex:e[6]},r=n.nodeName&&n.nodeName.lastIndexOf(".");if(r!==void 0&&r!==-1){let s=n.nodeName.substring(r+1);vS.indexOf(s)!==-1&&(n.nodeName=n.nodeName.substring(0,r),n.objectName=s)}if(n.propertyName===null||n.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+t);return n}static findNode(t,e){if(e===void 0||e===""||e==="."||e===-1||e===t.name||e===t.uuid)return t;if(t.skeleton){let n=t.skeleton.getBoneByName(e);if(n!==void 0)return n}if(t.children){let n=function(s){for(let o=0;o<s.length;o++){let a=s[o];if(a.name===e||a.uuid===e)return a;let l=n(a.children);if(l)return l}return null},r=n(t.children);if(r)return r}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(t,e){t[e]=this.targetObject[this.propertyName]}_getValue_array(t,e){let n=this.resolvedProperty;for(let r=0,s=n.length;r!==s;++r)t[e++]=n[r]}_getValue_arrayElement(t,e){t[e]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(t,e){this.resolvedProperty.toArray(t,e)}_setValue_direct(t,e){this.targetObject[this.propertyName]=t[e]}_setValue_direct_setNeedsUpdate(t,e){this.targetObject[this.propertyName]=t[e],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(t,e){this.targetObject[this.propertyName]=t[e],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(t,e){let n=this.resolvedProperty;for(let r=0,s=n.length;r!==s;++r)n[r]=t[e++]}_setValue_array_setNeedsUpdate(t,e){let n=this.resolvedProperty;for(let r=0,s=n.length;r!==s;++r)n[r]=t[e++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(t,e){let n=this.resolvedProperty;for(let r=0,s=n.length;r!==s;++r)n[r]=t[e++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(t,e){this.resolvedProperty[this.propertyIndex]=t[e]}_setValue_arrayElement_setNeedsUpdate(t,e){this.resolvedProperty[this.propertyIndex]=t[e],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(t,e){this.resolvedProperty[this.propertyIndex]=t[e],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(t,e){this.resolvedProperty.fromArray(t,e)}_setValue_fromArray_setNeedsUpdate(t,e){this.resolvedProperty.fromArray(t,e),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(t,e){this.resolvedProperty.fromArray(t,e),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(t,e){this.bind(),this.getValue(t,e)}_setValue_unbound(t,e){this.bind(),this.setValue(t,e)}bind(){let t=this.node,e=this.parsedPath,n=e.objectName,r=e.propertyName,s=e.propertyIndex;if(t||(t=i.findNode(this.rootNode,e.nodeName),this.node=t),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!t){Dt("PropertyBinding: No target node found for track: "+this.path+".");return}if(n){let c=e.objectIndex;switch(n){case"materials":if(!t.material){Ft("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!t.material.materials){Ft("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}t=t.material.materials;break;case"bones":if(!t.skeleton){Ft("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}t=t.skeleton.bones;for(let h=0;h<t.length;h++)if(t[h].name===c){c=h;break}break;case"map":if("map"in t){t=t.map;break}if(!t.material){Ft("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!t.material.map){Ft("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}t=t.material.map;break;default:if(t[n]===void 0){Ft("PropertyBinding: Can not bind to objectName of node undefined.",this);return}t=t[n]}if(c!==void 0){if(t[c]===void 0){Ft("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,t);return}t=t[c]}}let o=t[r];if(o===void 0){let c=e.nodeName;Ft("PropertyBinding: Trying to update property for track: "+c+"."+r+" but it wasn't found.",t);return}let a=this.Versioning.None;this.targetObject=t,t.isMaterial===!0?a=this.Versioning.NeedsUpdate:t.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(s!==void 0){if(r==="morphTargetInfluences"){if(!t.geometry){Ft("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!t.geometry.morphAttributes){Ft("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}t.morphTargetDictionary[s]!==void 0&&(s=t.morphTargetDictionary[s])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=s}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=r;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};he.Composite=ju;he.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};he.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};he.prototype.GetterByBindingType=[he.prototype._getValue_direct,he.prototype._getValue_array,he.prototype._getValue_arrayElement,he.prototype._getValue_toArray];he.prototype.SetterByBindingTypeAndVersioning=[[he.prototype._setValue_direct,he.prototype._setValue_direct_setNeedsUpdate,he.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[he.prototype._setValue_array,he.prototype._setValue_array_setNeedsUpdate,he.prototype._setValue_array_setMatrixWorldNeedsUpdate],[he.prototype._setValue_arrayElement,he.prototype._setValue_arrayElement_setNeedsUpdate,he.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[he.prototype._setValue_fromArray,he.prototype._setValue_fromArray_setNeedsUpdate,he.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var jL=new Float32Array(1);var Ku=class{static{this.prototype.isMatrix2=!0}constructor(t,e,n,r){this.elements=[1,0,0,1],t!==void 0&&this.set(t,e,n,r)}identity(){return this.set(1,0,0,1),this}fromArray(t,e=0){for(let n=0;n<4;n++)this.elements[n]=t[n+e];return this}set(t,e,n,r){let s=this.elements;return s[0]=t,s[2]=e,s[1]=n,s[3]=r,this}};function Cf(i,t,e,n){let r=bS(n);switch(e){case xf:return i*t;case vf:return i*t/r.components*r.byteLength;case rc:return i*t/r.components*r.byteLength;case er:return i*t*2/r.components*r.byteLength;case sc:return i*t*2/r.components*r.byteLength;case yf:return i*t*3/r.components*r.byteLength;case Vn:return i*t*4/r.components*r.byteLength;case oc:return i*t*4/r.components*r.byteLength;case _o:case wo:return Math.floor((i+3)/4)*Math.floor((t+3)/4)*8;case Mo:case So:return Math.floor((i+3)/4)*Math.floor((t+3)/4)*16;case lc:case hc:return Math.max(i,16)*Math.max(t,8)/4;case ac:case cc:return Math.max(i,8)*Math.max(t,8)/2;case uc:case fc:case pc:case mc:return Math.floor((i+3)/4)*Math.floor((t+3)/4)*8;case dc:case Eo:case gc:return Math.floor((i+3)/4)*Math.floor((t+3)/4)*16;case xc:return Math.floor((i+3)/4)*Math.floor((t+3)/4)*16;case yc:return Math.floor((i+4)/5)*Math.floor((t+3)/4)*16;case vc:return Math.floor((i+4)/5)*Math.floor((t+4)/5)*16;case bc:return Math.floor((i+5)/6)*Math.floor((t+4)/5)*16;case _c:return Math.floor((i+5)/6)*Math.floor((t+5)/6)*16;case wc:return Math.floor((i+7)/8)*Math.floor((t+4)/5)*16;case Mc:return Math.floor((i+7)/8)*Math.floor((t+5)/6)*16;case Sc:return Math.floor((i+7)/8)*Math.floor((t+7)/8)*16;case Ec:return Math.floor((i+9)/10)*Math.floor((t+4)/5)*16;case Tc:return Math.floor((i+9)/10)*Math.floor((t+5)/6)*16;case Ac:return Math.floor((i+9)/10)*Math.floor((t+7)/8)*16;case Rc:return Math.floor((i+9)/10)*Math.floor((t+9)/10)*16;case Cc:return Math.floor((i+11)/12)*Math.floor((t+9)/10)*16;case Pc:return Math.floor((i+11)/12)*Math.floor((t+11)/12)*16;case Ic:case Lc:case Nc:return Math.ceil(i/4)*Math.ceil(t/4)*16;case Dc:case Fc:return Math.ceil(i/4)*Math.ceil(t/4)*8;case To:case Oc:return Math.ceil(i/4)*Math.ceil(t/4)*16}throw new Error(`Unable to determine texture byte length for ${e} format.`)}function bS(i){switch(i){case pn:case df:return{byteLength:1,components:1};case Es:case pf:case zn:return{byteLength:2,components:1};case nc:case ic:return{byteLength:2,components:4};case Un:case ec:case Bn:return{byteLength:4,components:1};case mf:case gf:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${i}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Dt("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");/**
 * @license
 * Copyright 2010-2026 Three.js Authors
 * SPDX-License-Identifier: MIT
 */function tx(){let i=null,t=!1,e=null,n=null;function r(s,o){n=i.requestAnimationFrame(r),e(s,o)}return{start:function(){t!==!0&&e!==null&&i!==null&&(n=i.requestAnimationFrame(r),t=!0)},stop:function(){i!==null&&i.cancelAnimationFrame(n),t=!1},setAnimationLoop:function(s){e=s},setContext:function(s){i=s}}}function _S(i){let t=new WeakMap;function e(a,l){let c=a.array,h=a.usage,u=c.byteLength,f=i.createBuffer();i.bindBuffer(l,f),i.bufferData(l,c,h),a.onUploadCallback();let d;if(c instanceof Float32Array)d=i.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)d=i.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?d=i.HALF_FLOAT:d=i.UNSIGNED_SHORT;else if(c instanceof Int16Array)d=i.SHORT;else if(c instanceof Uint32Array)d=i.UNSIGNED_INT;else if(c instanceof Int32Array)d=i.INT;else if(c instanceof Int8Array)d=i.BYTE;else if(c instanceof Uint8Array)d=i.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)d=i.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:f,type:d,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:u}}function n(a,l,c){let h=l.array,u=l.updateRanges;if(i.bindBuffer(c,a),u.length===0)i.bufferSubData(c,0,h);else{u.sort((d,m)=>d.start-m.start);let f=0;for(let d=1;d<u.length;d++){let m=u[f],x=u[d];x.start<=m.start+m.count+1?m.count=Math.max(m.count,x.start+x.count-m.start):(++f,u[f]=x)}u.length=f+1;for(let d=0,m=u.length;d<m;d++){let x=u[d];i.bufferSubData(c,x.start*h.BYTES_PER_ELEMENT,h,x.start,x.count)}l.clearUpdateRanges()}l.onUploadCallback()}function r(a){return a.isInterleavedBufferAttribute&&(a=a.data),t.get(a)}function s(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=t.get(a);l&&(i.deleteBuffer(l.buffer),t.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let h=t.get(a);(!h||h.version<a.version)&&t.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=t.get(a);if(c===void 0)t.set(a,e(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");n(c.buffer,a,l),c.version=a.version}}return{get:r,remove:s,update:o}}var wS=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,MS=`#ifdef USE_ALPHAHASH
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
#endif`,SS=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,ES=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,TS=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,AS=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,RS=`#ifdef USE_AOMAP
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
#endif`,CS=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,PS=`#ifdef USE_BATCHING
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
#endif`,IS=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,LS=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,NS=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,DS=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,FS=`#ifdef USE_IRIDESCENCE
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
#endif`,OS=`#ifdef USE_BUMPMAP
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
#endif`,kS=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,US=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,BS=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,zS=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,VS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,GS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,HS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,WS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,$S=`#define PI 3.141592653589793
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
} // validated`,XS=`vec3 transformedNormal = objectNormal;
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
#endif`,qS=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,YS=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,jS=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,KS=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,JS="gl_FragColor = linearToOutputTexel( gl_FragColor );",ZS=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,QS=`#ifdef USE_ENVMAP
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
#endif`,t1=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,e1=`#ifdef USE_ENVMAP
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
#endif`,n1=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,i1=`#ifdef USE_ENVMAP
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
#endif`,r1=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,s1=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,o1=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,a1=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,l1=`#ifdef USE_GRADIENTMAP
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
}`,c1=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,h1=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,u1=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,f1=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,d1=`#ifdef USE_ENVMAP
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
#endif`,p1=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,m1=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,g1=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,x1=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,y1=`PhysicalMaterial material;
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
#endif`,v1=`uniform sampler2D dfgLUT;
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
}`,b1=`
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
#endif`,_1=`#if defined( RE_IndirectDiffuse )
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
#endif`,w1=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,M1=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,S1=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,E1=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,T1=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,A1=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,R1=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,C1=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,P1=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,I1=`#if defined( USE_POINTS_UV )
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
#endif`,L1=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,N1=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,D1=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,F1=`#if defined( USE_MORPHCOLORS )
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
#endif`,O1=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,k1=`#ifdef USE_MORPHTARGETS
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
#endif`,U1=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,B1=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,z1=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,V1=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,G1=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,H1=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,W1=`#ifdef USE_NORMALMAP
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
#endif`,$1=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,X1=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,q1=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,Y1=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,j1=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,K1=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,J1=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,Z1=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,Q1=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,tE=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,eE=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,nE=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,iE=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,rE=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,sE=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,oE=`float getShadowMask() {
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
}`,aE=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,lE=`#ifdef USE_SKINNING
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
#endif`,cE=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,hE=`#ifdef USE_SKINNING
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
#endif`,uE=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,fE=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,dE=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,pE=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,mE=`#ifdef USE_TRANSMISSION
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
#endif`,gE=`#ifdef USE_TRANSMISSION
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
#endif`,xE=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,yE=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,vE=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,bE=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,_E=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,wE=`uniform sampler2D t2D;
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
}`,ME=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,SE=`uniform float backgroundBlurriness;
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
}`,EE=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,TE=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,AE=`#include <common>
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
}`,RE=`#if DEPTH_PACKING == 3200
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
}`,CE=`#define DISTANCE
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
}`,PE=`#define DISTANCE
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
}`,IE=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,LE=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,NE=`uniform float scale;
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
}`,DE=`uniform vec3 diffuse;
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
}`,FE=`#include <common>
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
}`,OE=`uniform vec3 diffuse;
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
}`,kE=`#define LAMBERT
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
}`,UE=`#define LAMBERT
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
}`,BE=`#define MATCAP
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
}`,zE=`#define MATCAP
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
}`,VE=`#define NORMAL
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
}`,GE=`#define NORMAL
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
}`,HE=`#define PHONG
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
}`,WE=`#define PHONG
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
}`,$E=`#define STANDARD
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
}`,XE=`#define STANDARD
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
}`,qE=`#define TOON
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
}`,YE=`#define TOON
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
}`,jE=`uniform float size;
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
}`,KE=`uniform vec3 diffuse;
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
}`,JE=`#include <common>
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
}`,ZE=`uniform vec3 color;
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
}`,QE=`uniform float rotation;
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
}`,tT=`uniform vec3 diffuse;
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
}`,Gt={alphahash_fragment:wS,alphahash_pars_fragment:MS,alphamap_fragment:SS,alphamap_pars_fragment:ES,alphatest_fragment:TS,alphatest_pars_fragment:AS,aomap_fragment:RS,aomap_pars_fragment:CS,batching_pars_vertex:PS,batching_vertex:IS,begin_vertex:LS,beginnormal_vertex:NS,bsdfs:DS,iridescence_fragment:FS,bumpmap_pars_fragment:OS,clipping_planes_fragment:kS,clipping_planes_pars_fragment:US,clipping_planes_pars_vertex:BS,clipping_planes_vertex:zS,color_fragment:VS,color_pars_fragment:GS,color_pars_vertex:HS,color_vertex:WS,common:$S,defaultnormal_vertex:XS,displacementmap_pars_vertex:qS,displacementmap_vertex:YS,emissivemap_fragment:jS,emissivemap_pars_fragment:KS,colorspace_fragment:JS,colorspace_pars_fragment:ZS,envmap_fragment:QS,envmap_common_pars_fragment:t1,envmap_pars_fragment:e1,envmap_pars_vertex:n1,envmap_physical_pars_fragment:d1,envmap_vertex:i1,fog_vertex:r1,fog_pars_vertex:s1,fog_fragment:o1,fog_pars_fragment:a1,gradientmap_pars_fragment:l1,lightmap_pars_fragment:c1,lights_lambert_fragment:h1,lights_lambert_pars_fragment:u1,lights_pars_begin:f1,lights_toon_fragment:p1,lights_toon_pars_fragment:m1,lights_phong_fragment:g1,lights_phong_pars_fragment:x1,lights_physical_fragment:y1,lights_physical_pars_fragment:v1,lights_fragment_begin:b1,lights_fragment_maps:_1,lights_fragment_end:w1,lightprobes_pars_fragment:M1,logdepthbuf_fragment:S1,logdepthbuf_pars_fragment:E1,logdepthbuf_pars_vertex:T1,logdepthbuf_vertex:A1,map_fragment:R1,map_pars_fragment:C1,map_particle_fragment:P1,map_particle_pars_fragment:I1,metalnessmap_fragment:L1,metalnessmap_pars_fragment:N1,morphinstance_vertex:D1,morphcolor_vertex:F1,morphnormal_vertex:O1,morphtarget_pars_vertex:k1,morphtarget_vertex:U1,normal_fragment_begin:B1,normal_fragment_maps:z1,normal_pars_fragment:V1,normal_pars_vertex:G1,normal_vertex:H1,normalmap_pars_fragment:W1,clearcoat_normal_fragment_begin:$1,clearcoat_normal_fragment_maps:X1,clearcoat_pars_fragment:q1,iridescence_pars_fragment:Y1,opaque_fragment:j1,packing:K1,premultiplied_alpha_fragment:J1,project_vertex:Z1,dithering_fragment:Q1,dithering_pars_fragment:tE,roughnessmap_fragment:eE,roughnessmap_pars_fragment:nE,shadowmap_pars_fragment:iE,shadowmap_pars_vertex:rE,shadowmap_vertex:sE,shadowmask_pars_fragment:oE,skinbase_vertex:aE,skinning_pars_vertex:lE,skinning_vertex:cE,skinnormal_vertex:hE,specularmap_fragment:uE,specularmap_pars_fragment:fE,tonemapping_fragment:dE,tonemapping_pars_fragment:pE,transmission_fragment:mE,transmission_pars_fragment:gE,uv_pars_fragment:xE,uv_pars_vertex:yE,uv_vertex:vE,worldpos_vertex:bE,background_vert:_E,background_frag:wE,backgroundCube_vert:ME,backgroundCube_frag:SE,cube_vert:EE,cube_frag:TE,depth_vert:AE,depth_frag:RE,distance_vert:CE,distance_frag:PE,equirect_vert:IE,equirect_frag:LE,linedashed_vert:NE,linedashed_frag:DE,meshbasic_vert:FE,meshbasic_frag:OE,meshlambert_vert:kE,meshlambert_frag:UE,meshmatcap_vert:BE,meshmatcap_frag:zE,meshnormal_vert:VE,meshnormal_frag:GE,meshphong_vert:HE,meshphong_frag:WE,meshphysical_vert:$E,meshphysical_frag:XE,meshtoon_vert:qE,meshtoon_frag:YE,points_vert:jE,points_frag:KE,shadow_vert:JE,shadow_frag:ZE,sprite_vert:QE,sprite_frag:tT},wt={common:{diffuse:{value:new jt(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new Ot},alphaMap:{value:null},alphaMapTransform:{value:new Ot},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new Ot}},envmap:{envMap:{value:null},envMapRotation:{value:new Ot},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new Ot}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new Ot}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new Ot},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new Ot},normalScale:{value:new Yt(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new Ot},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new Ot}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new Ot}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new Ot}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new jt(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new jt(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new Ot},alphaTest:{value:0},uvTransform:{value:new Ot}},sprite:{diffuse:{value:new jt(16777215)},opacity:{value:1},center:{value:new Yt(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new Ot},alphaMap:{value:null},alphaMapTransform:{value:new Ot},alphaTest:{value:0}}},ni={basic:{uniforms:Ye([wt.common,wt.specularmap,wt.envmap,wt.aomap,wt.lightmap,wt.fog]),vertexShader:Gt.meshbasic_vert,fragmentShader:Gt.meshbasic_frag},lambert:{uniforms:Ye([wt.common,wt.specularmap,wt.envmap,wt.aomap,wt.lightmap,wt.emissivemap,wt.bumpmap,wt.normalmap,wt.displacementmap,wt.fog,wt.lights,{emissive:{value:new jt(0)},envMapIntensity:{value:1}}]),vertexShader:Gt.meshlambert_vert,fragmentShader:Gt.meshlambert_frag},phong:{uniforms:Ye([wt.common,wt.specularmap,wt.envmap,wt.aomap,wt.lightmap,wt.emissivemap,wt.bumpmap,wt.normalmap,wt.displacementmap,wt.fog,wt.lights,{emissive:{value:new jt(0)},specular:{value:new jt(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:Gt.meshphong_vert,fragmentShader:Gt.meshphong_frag},standard:{uniforms:Ye([wt.common,wt.envmap,wt.aomap,wt.lightmap,wt.emissivemap,wt.bumpmap,wt.normalmap,wt.displacementmap,wt.roughnessmap,wt.metalnessmap,wt.fog,wt.lights,{emissive:{value:new jt(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:Gt.meshphysical_vert,fragmentShader:Gt.meshphysical_frag},toon:{uniforms:Ye([wt.common,wt.aomap,wt.lightmap,wt.emissivemap,wt.bumpmap,wt.normalmap,wt.displacementmap,wt.gradientmap,wt.fog,wt.lights,{emissive:{value:new jt(0)}}]),vertexShader:Gt.meshtoon_vert,fragmentShader:Gt.meshtoon_frag},matcap:{uniforms:Ye([wt.common,wt.bumpmap,wt.normalmap,wt.displacementmap,wt.fog,{matcap:{value:null}}]),vertexShader:Gt.meshmatcap_vert,fragmentShader:Gt.meshmatcap_frag},points:{uniforms:Ye([wt.points,wt.fog]),vertexShader:Gt.points_vert,fragmentShader:Gt.points_frag},dashed:{uniforms:Ye([wt.common,wt.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:Gt.linedashed_vert,fragmentShader:Gt.linedashed_frag},depth:{uniforms:Ye([wt.common,wt.displacementmap]),vertexShader:Gt.depth_vert,fragmentShader:Gt.depth_frag},normal:{uniforms:Ye([wt.common,wt.bumpmap,wt.normalmap,wt.displacementmap,{opacity:{value:1}}]),vertexShader:Gt.meshnormal_vert,fragmentShader:Gt.meshnormal_frag},sprite:{uniforms:Ye([wt.sprite,wt.fog]),vertexShader:Gt.sprite_vert,fragmentShader:Gt.sprite_frag},background:{uniforms:{uvTransform:{value:new Ot},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:Gt.background_vert,fragmentShader:Gt.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new Ot}},vertexShader:Gt.backgroundCube_vert,fragmentShader:Gt.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:Gt.cube_vert,fragmentShader:Gt.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:Gt.equirect_vert,fragmentShader:Gt.equirect_frag},distance:{uniforms:Ye([wt.common,wt.displacementmap,{referencePosition:{value:new q},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:Gt.distance_vert,fragmentShader:Gt.distance_frag},shadow:{uniforms:Ye([wt.lights,wt.fog,{color:{value:new jt(0)},opacity:{value:1}}]),vertexShader:Gt.shadow_vert,fragmentShader:Gt.shadow_frag}};ni.physical={uniforms:Ye([ni.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new Ot},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new Ot},clearcoatNormalScale:{value:new Yt(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new Ot},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new Ot},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new Ot},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new Ot},sheen:{value:0},sheenColor:{value:new jt(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new Ot},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new Ot},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new Ot},transmissionSamplerSize:{value:new Yt},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new Ot},attenuationDistance:{value:0},attenuationColor:{value:new jt(0)},specularColor:{value:new jt(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new Ot},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new Ot},anisotropyVector:{value:new Yt},anisotropyMap:{value:null},anisotropyMapTransform:{value:new Ot}}]),vertexShader:Gt.meshphysical_vert,fragmentShader:Gt.meshphysical_frag};var kc={r:0,b:0,g:0},eT=new xe,ex=new Ot;ex.set(-1,0,0,0,1,0,0,0,1);function nT(i,t,e,n,r,s){let o=new jt(0),a=r===!0?0:1,l,c,h=null,u=0,f=null;function d(v){let b=v.isScene===!0?v.background:null;if(b&&b.isTexture){let w=v.backgroundBlurriness>0;b=t.get(b,w)}return b}function m(v){let b=!1,w=d(v);w===null?g(o,a):w&&w.isColor&&(g(w,1),b=!0);let T=i.xr.getEnvironmentBlendMode();T==="additive"?e.buffers.color.setClear(0,0,0,1,s):T==="alpha-blend"&&e.buffers.color.setClear(0,0,0,0,s),(i.autoClear||b)&&(e.buffers.depth.setTest(!0),e.buffers.depth.setMask(!0),e.buffers.color.setMask(!0),i.clear(i.autoClearColor,i.autoClearDepth,i.autoClearStencil))}function x(v,b){let w=d(b);w&&w.isCubeTexture?(c===void 0&&(c=new Rn(new bs(1,1,1),new Qn({name:"BackgroundCubeMaterial",uniforms:Nr(ni.backgroundCube.uniforms),vertexShader:ni.backgroundCube.vertexShader,fragmentShader:ni.backgroundCube.fragmentShader,side:en,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(T,A,y){this.matrixWorld.copyPosition(y.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),n.update(c)),c.material.uniforms.envMap.value=w,c.material.uniforms.backgroundBlurriness.value=b.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=b.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(eT.makeRotationFromEuler(b.backgroundRotation)).transpose(),w.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(ex),c.material.toneMapped=$t.getTransfer(w.colorSpace)!==ee,(h!==w||u!==w.version||f!==i.toneMapping)&&(c.material.needsUpdate=!0,h=w,u=w.version,f=i.toneMapping),c.layers.enableAll(),v.unshift(c,c.geometry,c.material,0,0,null)):w&&w.isTexture&&(l===void 0&&(l=new Rn(new po(2,2),new Qn({name:"BackgroundMaterial",uniforms:Nr(ni.background.uniforms),vertexShader:ni.background.vertexShader,fragmentShader:ni.background.fragmentShader,side:Qi,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),n.update(l)),l.material.uniforms.t2D.value=w,l.material.uniforms.backgroundIntensity.value=b.backgroundIntensity,l.material.toneMapped=$t.getTransfer(w.colorSpace)!==ee,w.matrixAutoUpdate===!0&&w.updateMatrix(),l.material.uniforms.uvTransform.value.copy(w.matrix),(h!==w||u!==w.version||f!==i.toneMapping)&&(l.material.needsUpdate=!0,h=w,u=w.version,f=i.toneMapping),l.layers.enableAll(),v.unshift(l,l.geometry,l.material,0,0,null))}function g(v,b){v.getRGB(kc,Tf(i)),e.buffers.color.setClear(kc.r,kc.g,kc.b,b,s)}function p(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(v,b=1){o.set(v),a=b,g(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(v){a=v,g(o,a)},render:m,addToRenderList:x,dispose:p}}function iT(i,t){let e=i.getParameter(i.MAX_VERTEX_ATTRIBS),n={},r=f(null),s=r,o=!1;function a(R,L,D,I,B){let H=!1,U=u(R,I,D,L);s!==U&&(s=U,c(s.object)),H=d(R,I,D,B),H&&m(R,I,D,B),B!==null&&t.update(B,i.ELEMENT_ARRAY_BUFFER),(H||o)&&(o=!1,w(R,L,D,I),B!==null&&i.bindBuffer(i.ELEMENT_ARRAY_BUFFER,t.get(B).buffer))}function l(){return i.createVertexArray()}function c(R){return i.bindVertexArray(R)}function h(R){return i.deleteVertexArray(R)}function u(R,L,D,I){let B=I.wireframe===!0,H=n[L.id];H===void 0&&(H={},n[L.id]=H);let U=R.isInstancedMesh===!0?R.id:0,tt=H[U];tt===void 0&&(tt={},H[U]=tt);let W=tt[D.id];W===void 0&&(W={},tt[D.id]=W);let Y=W[B];return Y===void 0&&(Y=f(l()),W[B]=Y),Y}function f(R){let L=[],D=[],I=[];for(let B=0;B<e;B++)L[B]=0,D[B]=0,I[B]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:L,enabledAttributes:D,attributeDivisors:I,object:R,attributes:{},index:null}}function d(R,L,D,I){let B=s.attributes,H=L.attributes,U=0,tt=D.getAttributes();for(let W in tt)if(tt[W].location>=0){let et=B[W],St=H[W];if(St===void 0&&(W==="instanceMatrix"&&R.instanceMatrix&&(St=R.instanceMatrix),W==="instanceColor"&&R.instanceColor&&(St=R.instanceColor)),et===void 0||et.attribute!==St||St&&et.data!==St.data)return!0;U++}return s.attributesNum!==U||s.index!==I}function m(R,L,D,I){let B={},H=L.attributes,U=0,tt=D.getAttributes();for(let W in tt)if(tt[W].location>=0){let et=H[W];et===void 0&&(W==="instanceMatrix"&&R.instanceMatrix&&(et=R.instanceMatrix),W==="instanceColor"&&R.instanceColor&&(et=R.instanceColor));let St={};St.attribute=et,et&&et.data&&(St.data=et.data),B[W]=St,U++}s.attributes=B,s.attributesNum=U,s.index=I}function x(){let R=s.newAttributes;for(let L=0,D=R.length;L<D;L++)R[L]=0}function g(R){p(R,0)}function p(R,L){let D=s.newAttributes,I=s.enabledAttributes,B=s.attributeDivisors;D[R]=1,I[R]===0&&(i.enableVertexAttribArray(R),I[R]=1),B[R]!==L&&(i.vertexAttribDivisor(R,L),B[R]=L)}function v(){let R=s.newAttributes,L=s.enabledAttributes;for(let D=0,I=L.length;D<I;D++)L[D]!==R[D]&&(i.disableVertexAttribArray(D),L[D]=0)}function b(R,L,D,I,B,H,U){U===!0?i.vertexAttribIPointer(R,L,D,B,H):i.vertexAttribPointer(R,L,D,I,B,H)}function w(R,L,D,I){x();let B=I.attributes,H=D.getAttributes(),U=L.defaultAttributeValues;for(let tt in H){let W=H[tt];if(W.location>=0){let Y=B[tt];if(Y===void 0&&(tt==="instanceMatrix"&&R.instanceMatrix&&(Y=R.instanceMatrix),tt==="instanceColor"&&R.instanceColor&&(Y=R.instanceColor)),Y!==void 0){let et=Y.normalized,St=Y.itemSize,dt=t.get(Y);if(dt===void 0)continue;let X=dt.buffer,rt=dt.type,vt=dt.bytesPerElement,ct=rt===i.INT||rt===i.UNSIGNED_INT||Y.gpuType===ec;if(Y.isInterleavedBufferAttribute){let ht=Y.data,Lt=ht.isInterleavedBuffer===!0?ht.stride:ht.itemSize,re=Y.offset;if(ht.isInstancedInterleavedBuffer||ht.isInstancedBufferAttribute){for(let Pt=0;Pt<W.locationSize;Pt++)p(W.location+Pt,ht.meshPerAttribute);R.isInstancedMesh!==!0&&I._maxInstanceCount===void 0&&(I._maxInstanceCount=ht.meshPerAttribute*ht.count)}else for(let Pt=0;Pt<W.locationSize;Pt++)g(W.location+Pt);i.bindBuffer(i.ARRAY_BUFFER,X);for(let Pt=0;Pt<W.locationSize;Pt++)b(W.location+Pt,St/W.locationSize,rt,et,Lt*vt,(re+St/W.locationSize*Pt)*vt,ct)}else{if(Y.isInstancedBufferAttribute){for(let ht=0;ht<W.locationSize;ht++)p(W.location+ht,Y.meshPerAttribute);R.isInstancedMesh!==!0&&I._maxInstanceCount===void 0&&(I._maxInstanceCount=Y.meshPerAttribute*Y.count)}else for(let ht=0;ht<W.locationSize;ht++)g(W.location+ht);i.bindBuffer(i.ARRAY_BUFFER,X);for(let ht=0;ht<W.locationSize;ht++)b(W.location+ht,St/W.locationSize,rt,et,St*vt,St/W.locationSize*ht*vt,ct)}}else if(U!==void 0){let et=U[tt];if(et!==void 0)switch(et.length){case 2:i.vertexAttrib2fv(W.location,et);break;case 3:i.vertexAttrib3fv(W.location,et);break;case 4:i.vertexAttrib4fv(W.location,et);break;default:i.vertexAttrib1fv(W.location,et)}}}}v()}function T(){O();for(let R in n){let L=n[R];for(let D in L){let I=L[D];for(let B in I){let H=I[B];for(let U in H)h(H[U].object),delete H[U];delete I[B]}}delete n[R]}}function A(R){if(n[R.id]===void 0)return;let L=n[R.id];for(let D in L){let I=L[D];for(let B in I){let H=I[B];for(let U in H)h(H[U].object),delete H[U];delete I[B]}}delete n[R.id]}function y(R){for(let L in n){let D=n[L];for(let I in D){let B=D[I];if(B[R.id]===void 0)continue;let H=B[R.id];for(let U in H)h(H[U].object),delete H[U];delete B[R.id]}}}function S(R){for(let L in n){let D=n[L],I=R.isInstancedMesh===!0?R.id:0,B=D[I];if(B!==void 0){for(let H in B){let U=B[H];for(let tt in U)h(U[tt].object),delete U[tt];delete B[H]}delete D[I],Object.keys(D).length===0&&delete n[L]}}}function O(){_(),o=!0,s!==r&&(s=r,c(s.object))}function _(){r.geometry=null,r.program=null,r.wireframe=!1}return{setup:a,reset:O,resetDefaultState:_,dispose:T,releaseStatesOfGeometry:A,releaseStatesOfObject:S,releaseStatesOfProgram:y,initAttributes:x,enableAttribute:g,disableUnusedAttributes:v}}function rT(i,t,e){let n;function r(l){n=l}function s(l,c){i.drawArrays(n,l,c),e.update(c,n,1)}function o(l,c,h){h!==0&&(i.drawArraysInstanced(n,l,c,h),e.update(c,n,h))}function a(l,c,h){if(h===0)return;t.get("WEBGL_multi_draw").multiDrawArraysWEBGL(n,l,0,c,0,h);let f=0;for(let d=0;d<h;d++)f+=c[d];e.update(f,n,1)}this.setMode=r,this.render=s,this.renderInstances=o,this.renderMultiDraw=a}function sT(i,t,e,n){let r;function s(){if(r!==void 0)return r;if(t.has("EXT_texture_filter_anisotropic")===!0){let y=t.get("EXT_texture_filter_anisotropic");r=i.getParameter(y.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else r=0;return r}function o(y){return!(y!==Vn&&n.convert(y)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(y){let S=y===zn&&(t.has("EXT_color_buffer_half_float")||t.has("EXT_color_buffer_float"));return!(y!==pn&&y!==Bn&&!S&&n.convert(y)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_TYPE))}function l(y){if(y==="highp"){if(i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.HIGH_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.HIGH_FLOAT).precision>0)return"highp";y="mediump"}return y==="mediump"&&i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.MEDIUM_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=e.precision!==void 0?e.precision:"highp",h=l(c);h!==c&&(Dt("WebGLRenderer:",c,"not supported, using",h,"instead."),c=h);let u=e.reversedDepthBuffer===!0&&t.has("EXT_clip_control"),f=e.logarithmicDepthBuffer===!0&&u===!1;e.reversedDepthBuffer===!0&&u===!1&&Dt("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),e.logarithmicDepthBuffer===!0&&u===!0&&Dt("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let d=i.getParameter(i.MAX_TEXTURE_IMAGE_UNITS),m=i.getParameter(i.MAX_VERTEX_TEXTURE_IMAGE_UNITS),x=i.getParameter(i.MAX_TEXTURE_SIZE),g=i.getParameter(i.MAX_CUBE_MAP_TEXTURE_SIZE),p=i.getParameter(i.MAX_VERTEX_ATTRIBS),v=i.getParameter(i.MAX_VERTEX_UNIFORM_VECTORS),b=i.getParameter(i.MAX_VARYING_VECTORS),w=i.getParameter(i.MAX_FRAGMENT_UNIFORM_VECTORS),T=i.getParameter(i.MAX_SAMPLES),A=i.getParameter(i.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:s,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:f,reversedDepthBuffer:u,maxTextures:d,maxVertexTextures:m,maxTextureSize:x,maxCubemapSize:g,maxAttributes:p,maxVertexUniforms:v,maxVaryings:b,maxFragmentUniforms:w,maxSamples:T,samples:A}}function oT(i){let t=this,e=null,n=0,r=!1,s=!1,o=new kn,a=new Ot,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(u,f){let d=u.length!==0||f||n!==0||r;return r=f,n=u.length,d},this.beginShadows=function(){s=!0,h(null)},this.endShadows=function(){s=!1},this.setGlobalState=function(u,f){e=h(u,f,0)},this.setState=function(u,f,d){let m=u.clippingPlanes,x=u.clipIntersection,g=u.clipShadows,p=i.get(u);if(!r||m===null||m.length===0||s&&!g)s?h(null):c();else{let v=s?0:n,b=v*4,w=p.clippingState||null;l.value=w,w=h(m,f,b,d);for(let T=0;T!==b;++T)w[T]=e[T];p.clippingState=w,this.numIntersection=x?this.numPlanes:0,this.numPlanes+=v}};function c(){l.value!==e&&(l.value=e,l.needsUpdate=n>0),t.numPlanes=n,t.numIntersection=0}function h(u,f,d,m){let x=u!==null?u.length:0,g=null;if(x!==0){if(g=l.value,m!==!0||g===null){let p=d+x*4,v=f.matrixWorldInverse;a.getNormalMatrix(v),(g===null||g.length<p)&&(g=new Float32Array(p));for(let b=0,w=d;b!==x;++b,w+=4)o.copy(u[b]).applyMatrix4(v,a),o.normal.toArray(g,w),g[w+3]=o.constant}l.value=g,l.needsUpdate=!0}return t.numPlanes=x,t.numIntersection=0,g}}var Io=class extends fn{constructor(t=1,e={}){super(t,t,e),this.isWebGLCubeRenderTarget=!0;let n={width:t,height:t,depth:1},r=[n,n,n,n,n,n];this.texture=new ho(r),this._setTextureOptions(e),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(t,e){this.texture.type=e.type,this.texture.colorSpace=e.colorSpace,this.texture.generateMipmaps=e.generateMipmaps,this.texture.minFilter=e.minFilter,this.texture.magFilter=e.magFilter;let n={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},r=new bs(5,5,5),s=new Qn({name:"CubemapFromEquirect",uniforms:Nr(n.uniforms),vertexShader:n.vertexShader,fragmentShader:n.fragmentShader,side:en,blending:Pr});s.uniforms.tEquirect.value=e;let o=new Rn(r,s),a=e.minFilter;return e.minFilter===_i&&(e.minFilter=tn),new ws(1,10,this).update(t,o),e.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(t,e=!0,n=!0,r=!0){let s=t.getRenderTarget();for(let o=0;o<6;o++)t.setRenderTarget(this,o),t.clear(e,n,r);t.setRenderTarget(s)}},N0=256,aT=3,lT=20,nx=256,ix=16,cT=3,hT=new q,uT=new jt,Bc=class i{constructor(t){this._renderer=t,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new ws(1,10,null),this._boxMesh=new Rn(new bs(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(t,e=0,n=.1,r=100,s={}){let{size:o=256,position:a=hT}=s,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),h=this._getSourceTarget(!0);e>0&&(h.texture.mipmapsAutoUpdate=!1);let u=l.autoClear,f=l.autoClearColor,d=l.autoClearDepth,m=l.autoClearStencil,x=t.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,x===null&&(t.background=l.getClearColor(uT));let g=new ws(n,r,h);return g.position.copy(a),g.update(l,t),l.autoClear=u,l.autoClearColor=f,l.autoClearDepth=d,l.autoClearStencil=m,t.background=x,e>0&&(h.texture.mipmapsAutoUpdate=!0,this._blur(c,e)),this._applyPMREM(c),c}fromEquirectangular(t,e=null){return this._fromTexture(t,e)}fromCubemap(t,e=null){return this._fromTexture(t,e)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=O0(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=F0(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(t,e){return e>0?1-Math.sqrt(1-t/e):0}_setSize(t){this._cubeSize=Math.max(N0,R0(t))}_fromTexture(t,e){t.mapping===Ir||t.mapping===Ss?this._setSize(t.image.length===0?N0:t.image[0].width||t.image[0].image.width):this._setSize(t.image.width/4);let n=e||this._allocateTarget();return this._textureToCubemap(t),this._applyPMREM(n),n}_allocateTarget(){let t=this._cubeSize,e=D0(t,!1,!1),n=Math.log2(t)-aT;for(let r=0;r<=n;r++)e.texture.mipmaps.push({width:t>>r,height:t>>r});return e.texture.name="PMREM",e.texture.isPMREMTexture=!0,e}_getSourceTarget(t=!1){let e=this._cubeSize,n=this._sourceTarget;return(n===null||n.width!==e||t&&n.depthBuffer===!1)&&(n!==null&&n.dispose(),this._sourceTarget=D0(e,!0,t)),this._sourceTarget}_compileMaterial(t){this._boxMesh.material=t,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(t,e,n){let r=this._boxMesh,s=this._cubeCamera;r.material=n,s.renderTarget=t,s.activeMipmapLevel=e;let o=t.width>>e;t.viewport.set(0,0,o,o),s.update(this._renderer,r),t.viewport.set(0,0,t.width,t.height)}_textureToCubemap(t){let e;t.mapping===Ir||t.mapping===Ss?(this._cubemapMaterial===null&&(this._cubemapMaterial=O0()),e=this._cubemapMaterial,e.uniforms.flipEnvMap.value=t.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=F0()),e=this._equirectMaterial),e.uniforms.envMap.value=t,this._renderCube(this._getSourceTarget(),0,e)}_applyPMREM(t){this._ggxMaterial===null&&(this._ggxMaterial=fT(),this._integrationMaterial=dT());let e=this._cubeSize,n=t.texture.mipmaps.length-1,r=this._ggxMaterial.uniforms;r.envMap.value=this._sourceTarget.texture;let s=this._integrationMaterial.uniforms;s.envMap.value=this._sourceTarget.texture,s.sourceLod.value=Math.log2(e/ix);for(let o=0;o<=n;o++){let a=i.lodToRoughness(o,n);if(o>n-cT)s.roughness.value=a,this._renderCube(t,o,this._integrationMaterial);else{let l=a>0?Math.log2(e)+.5*Math.log2(6/(nx*Math.pow(a,4)))+.5:0;r.roughness.value=a,r.lodBias.value=l,this._renderCube(t,o,this._ggxMaterial)}}}_blur(t,e){this._blurMaterial===null&&(this._blurMaterial=pT());let n=this._blurMaterial,r=n.uniforms,s=this._sourceTarget;r.sigma.value=Math.min(e,Math.PI)/Math.SQRT2,r.envMap.value=s.texture,this._renderCube(t,0,n),r.envMap.value=t.texture,this._renderCube(s,0,n)}};function D0(i,t,e){return new Io(i,{minFilter:_i,generateMipmaps:t,type:zn,colorSpace:to,depthBuffer:e})}function Lo(i,t,e){return new Qn({name:i,uniforms:t,vertexShader:Gt.cube_vert,fragmentShader:e,side:en,blending:Pr,depthTest:!1,depthWrite:!1})}function fT(){return Lo("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${nx}u

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
	`)}function dT(){return Lo("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:ix}},`

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
	`)}function pT(){return Lo("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${lT}
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
	`)}function F0(){return Lo("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function O0(){return Lo("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function mT(i){let t=new WeakMap,e=new WeakMap,n=null;function r(f,d=!1){return f==null?null:d?o(f):s(f)}function s(f){if(f&&f.isTexture){let d=f.mapping;if(d===Zl||d===Ql)if(t.has(f)){let m=t.get(f).texture;return a(m,f.mapping)}else{let m=f.image;if(m&&m.height>0){let x=new Io(m.height);return x.fromEquirectangularTexture(i,f),t.set(f,x),f.addEventListener("dispose",c),a(x.texture,f.mapping)}else return null}}return f}function o(f){if(f&&f.isTexture&&f.isPMREMTexture!==!0){let d=f.mapping,m=d===Zl||d===Ql,x=d===Ir||d===Ss;if(m||x){let g=e.get(f),p=g!==void 0?g.texture.pmremVersion:0;if(f.isRenderTargetTexture&&f.pmremVersion!==p)return n===null&&(n=new Bc(i)),g=m?n.fromEquirectangular(f,g):n.fromCubemap(f,g),g.texture.pmremVersion=f.pmremVersion,e.set(f,g),g.texture;if(g!==void 0)return g.texture;{let v=f.image;return m&&v&&v.height>0||x&&v&&l(v)?(n===null&&(n=new Bc(i)),g=m?n.fromEquirectangular(f):n.fromCubemap(f),g.texture.pmremVersion=f.pmremVersion,e.set(f,g),f.addEventListener("dispose",h),g.texture):null}}}return f}function a(f,d){return d===Zl?f.mapping=Ir:d===Ql&&(f.mapping=Ss),f}function l(f){let d=0,m=6;for(let x=0;x<m;x++)f[x]!==void 0&&d++;return d===m}function c(f){let d=f.target;d.removeEventListener("dispose",c);let m=t.get(d);m!==void 0&&(t.delete(d),m.dispose())}function h(f){let d=f.target;d.removeEventListener("dispose",h);let m=e.get(d);m!==void 0&&(e.delete(d),m.dispose())}function u(){t=new WeakMap,e=new WeakMap,n!==null&&(n.dispose(),n=null)}return{get:r,dispose:u}}function gT(i){let t={};function e(n){if(t[n]!==void 0)return t[n];let r=i.getExtension(n);return t[n]=r,r}return{has:function(n){return e(n)!==null},init:function(){e("EXT_color_buffer_float"),e("WEBGL_clip_cull_distance"),e("OES_texture_float_linear"),e("EXT_color_buffer_half_float"),e("WEBGL_multisampled_render_to_texture"),e("WEBGL_render_shared_exponent")},get:function(n){let r=e(n);return r===null&&Zs("WebGLRenderer: "+n+" extension not supported."),r}}}function xT(i,t,e,n){let r={},s=new WeakMap,o=new FinalizationRegistry(m=>delete r[m]);function a(m){l(m.target)}function l(m){m.index!==null&&t.remove(m.index);for(let g in m.attributes)t.remove(m.attributes[g]);m.removeEventListener("dispose",a),delete r[m.id],o.unregister(m);let x=s.get(m);x&&(t.remove(x),s.delete(m)),n.releaseStatesOfGeometry(m),m.isInstancedBufferGeometry===!0&&delete m._maxInstanceCount,e.memory.geometries--}function c(m,x){return r[x.id]!==void 0||(x.addEventListener("dispose",a),r[x.id]=new WeakRef(x),o.register(x,x.id,x),e.memory.geometries++),x}function h(m){let x=m.attributes;for(let g in x)t.update(x[g],i.ARRAY_BUFFER)}function u(m){let x=m.index,g=m.attributes.position,p=0;if(g===void 0)return;let v=x!==null?x.array.length:g.array.length/3-1,b=g.count>=65535?lo:ao,w=new b(Math.ceil(v/3)*6,1),T=w.array;if(x!==null){let y=x.array;p=x.version;for(let S=0,O=0;S<v;S+=3){let _=y[S+0],R=y[S+1],L=y[S+2];T[O++]=_,T[O++]=R,T[O++]=R,T[O++]=L,T[O++]=L,T[O++]=_}}else{p=g.version;for(let y=0,S=0;y<v;y+=3){let O=y+0,_=y+1,R=y+2;T[S++]=O,T[S++]=_,T[S++]=_,T[S++]=R,T[S++]=R,T[S++]=O}}w.version=p;let A=s.get(m);A&&t.remove(A),s.set(m,w)}function f(m){let x=s.get(m);if(x){let g=m.index;g!==null&&x.version<g.version&&u(m)}else u(m);return s.get(m)}function d(){for(let m in r){let x=r[m].deref();x!==void 0&&l(x)}}return{get:c,update:h,getWireframeAttribute:f,dispose:d}}function yT(i,t,e){let n;function r(u){n=u}let s,o;function a(u){s=u.type,o=u.bytesPerElement}function l(u,f){i.drawElements(n,f,s,u*o),e.update(f,n,1)}function c(u,f,d){d!==0&&(i.drawElementsInstanced(n,f,s,u*o,d),e.update(f,n,d))}function h(u,f,d){if(d===0)return;t.get("WEBGL_multi_draw").multiDrawElementsWEBGL(n,f,0,s,u,0,d);let x=0;for(let g=0;g<d;g++)x+=f[g];e.update(x,n,1)}this.setMode=r,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=h}function vT(i){let t={geometries:0,textures:0},e={frame:0,calls:0,triangles:0,points:0,lines:0};function n(s,o,a){switch(e.calls++,o){case i.TRIANGLES:e.triangles+=a*(s/3);break;case i.LINES:e.lines+=a*(s/2);break;case i.LINE_STRIP:e.lines+=a*(s-1);break;case i.LINE_LOOP:e.lines+=a*s;break;case i.POINTS:e.points+=a*s;break;default:Ft("WebGLInfo: Unknown draw mode:",o);break}}function r(){e.calls=0,e.triangles=0,e.points=0,e.lines=0}return{memory:t,render:e,programs:null,autoReset:!0,reset:r,update:n}}function bT(i,t,e){let n=new WeakMap,r=new me;function s(o,a,l){let c=o.morphTargetInfluences,h=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,u=h!==void 0?h.length:0,f=n.get(a);if(f===void 0||f.count!==u){let O=function(){y.dispose(),n.delete(a),a.removeEventListener("dispose",O)};f!==void 0&&f.texture.dispose();let d=a.morphAttributes.position!==void 0,m=a.morphAttributes.normal!==void 0,x=a.morphAttributes.color!==void 0,g=a.morphAttributes.position||[],p=a.morphAttributes.normal||[],v=a.morphAttributes.color||[],b=0;d===!0&&(b=1),m===!0&&(b=2),x===!0&&(b=3);let w=a.attributes.position.count*b,T=1;w>t.maxTextureSize&&(T=Math.ceil(w/t.maxTextureSize),w=t.maxTextureSize);let A=new Float32Array(w*T*4*u),y=new ro(A,w,T,u);y.type=Bn,y.needsUpdate=!0;let S=b*4;for(let _=0;_<u;_++){let R=g[_],L=p[_],D=v[_],I=w*T*4*_;for(let B=0;B<R.count;B++){let H=B*S;d===!0&&(r.fromBufferAttribute(R,B),A[I+H+0]=r.x,A[I+H+1]=r.y,A[I+H+2]=r.z,A[I+H+3]=0),m===!0&&(r.fromBufferAttribute(L,B),A[I+H+4]=r.x,A[I+H+5]=r.y,A[I+H+6]=r.z,A[I+H+7]=0),x===!0&&(r.fromBufferAttribute(D,B),A[I+H+8]=r.x,A[I+H+9]=r.y,A[I+H+10]=r.z,A[I+H+11]=D.itemSize===4?r.w:1)}}f={count:u,texture:y,size:new Yt(w,T)},n.set(a,f),a.addEventListener("dispose",O)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(i,"morphTexture",o.morphTexture,e);else{let d=0;for(let x=0;x<c.length;x++)d+=c[x];let m=a.morphTargetsRelative?1:1-d;l.getUniforms().setValue(i,"morphTargetBaseInfluence",m),l.getUniforms().setValue(i,"morphTargetInfluences",c)}l.getUniforms().setValue(i,"morphTargetsTexture",f.texture,e),l.getUniforms().setValue(i,"morphTargetsTextureSize",f.size)}return{update:s}}function _T(i,t,e,n,r){let s=new WeakMap;function o(c){let h=r.render.frame,u=c.geometry,f=t.get(c,u);if(s.get(f)!==h&&(t.update(f),s.set(f,h)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),s.get(c)!==h&&(e.update(c.instanceMatrix,i.ARRAY_BUFFER),c.instanceColor!==null&&e.update(c.instanceColor,i.ARRAY_BUFFER),s.set(c,h))),c.isSkinnedMesh){let d=c.skeleton;s.get(d)!==h&&(d.update(),s.set(d,h))}return f}function a(){s=new WeakMap}function l(c){let h=c.target;h.removeEventListener("dispose",l),n.releaseStatesOfObject(h),e.remove(h.instanceMatrix),h.instanceColor!==null&&e.remove(h.instanceColor)}return{update:o,dispose:a}}var wT={[sf]:"LINEAR_TONE_MAPPING",[of]:"REINHARD_TONE_MAPPING",[af]:"CINEON_TONE_MAPPING",[lf]:"ACES_FILMIC_TONE_MAPPING",[hf]:"AGX_TONE_MAPPING",[uf]:"NEUTRAL_TONE_MAPPING",[cf]:"CUSTOM_TONE_MAPPING"};function MT(i,t,e,n,r,s){let o=new fn(t,e,{type:i,depthBuffer:r,stencilBuffer:s,samples:n?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,h=new yi;h.setAttribute("position",new Tn([-1,3,0,-1,-1,0,3,-1,0],3)),h.setAttribute("uv",new Tn([0,2,0,0,2,0],2));let u=new _s({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),f=new Rn(h,u),d=new ql(-1,1,1,-1,0,1),m=null,x=null,g=!1,p,v=null,b=[],w=!1;this.setSize=function(T,A){o.setSize(T,A),a!==null&&a.setSize(T,A),l!==null&&l.setSize(T,A);for(let y=0;y<b.length;y++){let S=b[y];S.setSize&&S.setSize(T,A)}},this.setEffects=function(T){b=T,w=b.length>0&&b[0].isRenderPass===!0;let A=o.width,y=o.height;b.length>0&&a===null&&(a=new fn(A,y,{type:zn,depthBuffer:!1,stencilBuffer:!1}),l=new fn(A,y,{type:zn,depthBuffer:!1,stencilBuffer:!1}));let S=r===!0&&b.some(O=>O.needsDepthTexture===!0);S!==(o.depthTexture!==null)&&(S===!0&&c===null&&(c=new vi(A,y),s===!0&&(c.format=wi,c.type=Lr)),o.dispose(),o.depthTexture=S?c:null,o.resolveDepthBuffer=S,o.storeMultisampledDepthBuffer=S);for(let O=0;O<b.length;O++){let _=b[O];_.setSize&&_.setSize(A,y),S&&_.needsDepthTexture===!0&&_.setDepthTexture&&_.setDepthTexture(c)}},this.begin=function(T,A){if(g||T.toneMapping===ti&&b.length===0)return!1;if(v=A,A!==null){let y=A.width,S=A.height;(o.width!==y||o.height!==S)&&this.setSize(y,S)}return w===!1&&T.setRenderTarget(o),p=T.toneMapping,T.toneMapping=ti,!0},this.hasRenderPass=function(){return w},this.end=function(T,A){T.toneMapping=p,g=!0;let y=o,S=a;for(let O=0;O<b.length;O++){let _=b[O];_.enabled!==!1&&(_.render(T,S,y,A),_.needsSwap!==!1&&(y=S,S=S===a?l:a))}if(m!==T.outputColorSpace||x!==T.toneMapping){m=T.outputColorSpace,x=T.toneMapping,u.defines={},$t.getTransfer(m)===ee&&(u.defines.SRGB_TRANSFER="");let O=wT[x];O&&(u.defines[O]=""),u.needsUpdate=!0}u.uniforms.tDiffuse.value=y.texture,T.setRenderTarget(v),T.render(f,d),v=null,g=!1},this.isCompositing=function(){return g},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),h.dispose(),u.dispose()}}var rx=new sn,sx=new vi(1,1),ox=new uo(1),ax=new ro,lx=new Pl,cx=new ho,k0=[],U0=[],B0=new Float32Array(16),z0=new Float32Array(9),V0=new Float32Array(4);function As(i,t,e){let n=i[0];if(n<=0||n>0)return i;let r=t*e,s=k0[r];if(s===void 0&&(s=new Float32Array(r),k0[r]=s),t!==0){n.toArray(s,0);for(let o=1,a=0;o!==t;++o)a+=e,i[o].toArray(s,a)}return s}function Ae(i,t){if(i.length!==t.length)return!1;for(let e=0,n=i.length;e<n;e++)if(i[e]!==t[e])return!1;return!0}function Re(i,t){for(let e=0,n=t.length;e<n;e++)i[e]=t[e]}function Vc(i,t){let e=U0[t];e===void 0&&(e=new Int32Array(t),U0[t]=e);for(let n=0;n!==t;++n)e[n]=i.allocateTextureUnit();return e}function ST(i,t){let e=this.cache;e[0]!==t&&(i.uniform1f(this.addr,t),e[0]=t)}function ET(i,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y)&&(i.uniform2f(this.addr,t.x,t.y),e[0]=t.x,e[1]=t.y);else{if(Ae(e,t))return;i.uniform2fv(this.addr,t),Re(e,t)}}function TT(i,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z)&&(i.uniform3f(this.addr,t.x,t.y,t.z),e[0]=t.x,e[1]=t.y,e[2]=t.z);else if(t.r!==void 0)(e[0]!==t.r||e[1]!==t.g||e[2]!==t.b)&&(i.uniform3f(this.addr,t.r,t.g,t.b),e[0]=t.r,e[1]=t.g,e[2]=t.b);else{if(Ae(e,t))return;i.uniform3fv(this.addr,t),Re(e,t)}}function AT(i,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z||e[3]!==t.w)&&(i.uniform4f(this.addr,t.x,t.y,t.z,t.w),e[0]=t.x,e[1]=t.y,e[2]=t.z,e[3]=t.w);else{if(Ae(e,t))return;i.uniform4fv(this.addr,t),Re(e,t)}}function RT(i,t){let e=this.cache,n=t.elements;if(n===void 0){if(Ae(e,t))return;i.uniformMatrix2fv(this.addr,!1,t),Re(e,t)}else{if(Ae(e,n))return;V0.set(n),i.uniformMatrix2fv(this.addr,!1,V0),Re(e,n)}}function CT(i,t){let e=this.cache,n=t.elements;if(n===void 0){if(Ae(e,t))return;i.uniformMatrix3fv(this.addr,!1,t),Re(e,t)}else{if(Ae(e,n))return;z0.set(n),i.uniformMatrix3fv(this.addr,!1,z0),Re(e,n)}}function PT(i,t){let e=this.cache,n=t.elements;if(n===void 0){if(Ae(e,t))return;i.uniformMatrix4fv(this.addr,!1,t),Re(e,t)}else{if(Ae(e,n))return;B0.set(n),i.uniformMatrix4fv(this.addr,!1,B0),Re(e,n)}}function IT(i,t){let e=this.cache;e[0]!==t&&(i.uniform1i(this.addr,t),e[0]=t)}function LT(i,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y)&&(i.uniform2i(this.addr,t.x,t.y),e[0]=t.x,e[1]=t.y);else{if(Ae(e,t))return;i.uniform2iv(this.addr,t),Re(e,t)}}function NT(i,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z)&&(i.uniform3i(this.addr,t.x,t.y,t.z),e[0]=t.x,e[1]=t.y,e[2]=t.z);else{if(Ae(e,t))return;i.uniform3iv(this.addr,t),Re(e,t)}}function DT(i,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z||e[3]!==t.w)&&(i.uniform4i(this.addr,t.x,t.y,t.z,t.w),e[0]=t.x,e[1]=t.y,e[2]=t.z,e[3]=t.w);else{if(Ae(e,t))return;i.uniform4iv(this.addr,t),Re(e,t)}}function FT(i,t){let e=this.cache;e[0]!==t&&(i.uniform1ui(this.addr,t),e[0]=t)}function OT(i,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y)&&(i.uniform2ui(this.addr,t.x,t.y),e[0]=t.x,e[1]=t.y);else{if(Ae(e,t))return;i.uniform2uiv(this.addr,t),Re(e,t)}}function kT(i,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z)&&(i.uniform3ui(this.addr,t.x,t.y,t.z),e[0]=t.x,e[1]=t.y,e[2]=t.z);else{if(Ae(e,t))return;i.uniform3uiv(this.addr,t),Re(e,t)}}function UT(i,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z||e[3]!==t.w)&&(i.uniform4ui(this.addr,t.x,t.y,t.z,t.w),e[0]=t.x,e[1]=t.y,e[2]=t.z,e[3]=t.w);else{if(Ae(e,t))return;i.uniform4uiv(this.addr,t),Re(e,t)}}function Gc(i){return i.version===0&&(i.compareFunction=Mf,i.needsUpdate=!0),i}function BT(i,t,e){let n=this.cache,r=e.allocateTextureUnit();n[0]!==r&&(i.uniform1i(this.addr,r),n[0]=r);let s;this.type===i.SAMPLER_2D_SHADOW?s=Gc(sx):s=rx,e.setTexture2D(t||s,r)}function zT(i,t,e){let n=this.cache,r=e.allocateTextureUnit();n[0]!==r&&(i.uniform1i(this.addr,r),n[0]=r),e.setTexture3D(t||lx,r)}function VT(i,t,e){let n=this.cache,r=e.allocateTextureUnit();n[0]!==r&&(i.uniform1i(this.addr,r),n[0]=r);let s;this.type===i.SAMPLER_CUBE_SHADOW?s=Gc(ox):s=cx,e.setTextureCube(t||s,r)}function GT(i,t,e){let n=this.cache,r=e.allocateTextureUnit();n[0]!==r&&(i.uniform1i(this.addr,r),n[0]=r),e.setTexture2DArray(t||ax,r)}function HT(i){switch(i){case 5126:return ST;case 35664:return ET;case 35665:return TT;case 35666:return AT;case 35674:return RT;case 35675:return CT;case 35676:return PT;case 5124:case 35670:return IT;case 35667:case 35671:return LT;case 35668:case 35672:return NT;case 35669:case 35673:return DT;case 5125:return FT;case 36294:return OT;case 36295:return kT;case 36296:return UT;case 35678:case 36198:case 36298:case 36306:case 35682:return BT;case 35679:case 36299:case 36307:return zT;case 35680:case 36300:case 36308:case 36293:return VT;case 36289:case 36303:case 36311:case 36292:return GT}}function WT(i,t){i.uniform1fv(this.addr,t)}function $T(i,t){let e=As(t,this.size,2);i.uniform2fv(this.addr,e)}function XT(i,t){let e=As(t,this.size,3);i.uniform3fv(this.addr,e)}function qT(i,t){let e=As(t,this.size,4);i.uniform4fv(this.addr,e)}function YT(i,t){let e=As(t,this.size,4);i.uniformMatrix2fv(this.addr,!1,e)}function jT(i,t){let e=As(t,this.size,9);i.uniformMatrix3fv(this.addr,!1,e)}function KT(i,t){let e=As(t,this.size,16);i.uniformMatrix4fv(this.addr,!1,e)}function JT(i,t){i.uniform1iv(this.addr,t)}function ZT(i,t){i.uniform2iv(this.addr,t)}function QT(i,t){i.uniform3iv(this.addr,t)}function tA(i,t){i.uniform4iv(this.addr,t)}function eA(i,t){i.uniform1uiv(this.addr,t)}function nA(i,t){i.uniform2uiv(this.addr,t)}function iA(i,t){i.uniform3uiv(this.addr,t)}function rA(i,t){i.uniform4uiv(this.addr,t)}function sA(i,t,e){let n=this.cache,r=t.length,s=Vc(e,r);Ae(n,s)||(i.uniform1iv(this.addr,s),Re(n,s));let o;this.type===i.SAMPLER_2D_SHADOW?o=Gc(sx):o=rx;for(let a=0;a!==r;++a)e.setTexture2D(t[a]||o,s[a])}function oA(i,t,e){let n=this.cache,r=t.length,s=Vc(e,r);Ae(n,s)||(i.uniform1iv(this.addr,s),Re(n,s));for(let o=0;o!==r;++o)e.setTexture3D(t[o]||lx,s[o])}function aA(i,t,e){let n=this.cache,r=t.length,s=Vc(e,r);Ae(n,s)||(i.uniform1iv(this.addr,s),Re(n,s));let o;this.type===i.SAMPLER_CUBE_SHADOW?o=Gc(ox):o=cx;for(let a=0;a!==r;++a)e.setTextureCube(t[a]||o,s[a])}function lA(i,t,e){let n=this.cache,r=t.length,s=Vc(e,r);Ae(n,s)||(i.uniform1iv(this.addr,s),Re(n,s));for(let o=0;o!==r;++o)e.setTexture2DArray(t[o]||ax,s[o])}function cA(i){switch(i){case 5126:return WT;case 35664:return $T;case 35665:return XT;case 35666:return qT;case 35674:return YT;case 35675:return jT;case 35676:return KT;case 5124:case 35670:return JT;case 35667:case 35671:return ZT;case 35668:case 35672:return QT;case 35669:case 35673:return tA;case 5125:return eA;case 36294:return nA;case 36295:return iA;case 36296:return rA;case 35678:case 36198:case 36298:case 36306:case 35682:return sA;case 35679:case 36299:case 36307:return oA;case 35680:case 36300:case 36308:case 36293:return aA;case 36289:case 36303:case 36311:case 36292:return lA}}var Lf=class{constructor(t,e,n){this.id=t,this.addr=n,this.cache=[],this.type=e.type,this.setValue=HT(e.type)}},Nf=class{constructor(t,e,n){this.id=t,this.addr=n,this.cache=[],this.type=e.type,this.size=e.size,this.setValue=cA(e.type)}},Df=class{constructor(t){this.id=t,this.seq=[],this.map={}}setValue(t,e,n){let r=this.seq;for(let s=0,o=r.length;s!==o;++s){let a=r[s];a.setValue(t,e[a.id],n)}}},Pf=/(\w+)(\])?(\[|\.)?/g;function G0(i,t){i.seq.push(t),i.map[t.id]=t}function hA(i,t,e){let n=i.name,r=n.length;for(Pf.lastIndex=0;;){let s=Pf.exec(n),o=Pf.lastIndex,a=s[1],l=s[2]==="]",c=s[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===r){G0(e,c===void 0?new Lf(a,i,t):new Nf(a,i,t));break}else{let u=e.map[a];u===void 0&&(u=new Df(a),G0(e,u)),e=u}}}var Ts=class{constructor(t,e){this.seq=[],this.map={};let n=t.getProgramParameter(e,t.ACTIVE_UNIFORMS);for(let o=0;o<n;++o){let a=t.getActiveUniform(e,o),l=t.getUniformLocation(e,a.name);hA(a,l,this)}let r=[],s=[];for(let o of this.seq)o.type===t.SAMPLER_2D_SHADOW||o.type===t.SAMPLER_CUBE_SHADOW||o.type===t.SAMPLER_2D_ARRAY_SHADOW?r.push(o):s.push(o);r.length>0&&(this.seq=r.concat(s))}setValue(t,e,n,r){let s=this.map[e];s!==void 0&&s.setValue(t,n,r)}setOptional(t,e,n){let r=e[n];r!==void 0&&this.setValue(t,n,r)}static upload(t,e,n,r){for(let s=0,o=e.length;s!==o;++s){let a=e[s],l=n[a.id];l.needsUpdate!==!1&&a.setValue(t,l.value,r)}}static seqWithValue(t,e){let n=[];for(let r=0,s=t.length;r!==s;++r){let o=t[r];o.id in e&&n.push(o)}return n}};function H0(i,t,e){let n=i.createShader(t);return i.shaderSource(n,e),i.compileShader(n),n}var uA=37297,fA=0;function dA(i,t){let e=i.split(`
`),n=[],r=Math.max(t-6,0),s=Math.min(t+6,e.length);for(let o=r;o<s;o++){let a=o+1;n.push(`${a===t?">":" "} ${a}: ${e[o]}`)}return n.join(`
`)}var W0=new Ot;function pA(i){$t._getMatrix(W0,$t.workingColorSpace,i);let t=`mat3( ${W0.elements.map(e=>e.toFixed(4))} )`;switch($t.getTransfer(i)){case eo:return[t,"LinearTransferOETF"];case ee:return[t,"sRGBTransferOETF"];default:return Dt("WebGLProgram: Unsupported color space: ",i),[t,"LinearTransferOETF"]}}function $0(i,t,e){let n=i.getShaderParameter(t,i.COMPILE_STATUS),s=(i.getShaderInfoLog(t)||"").trim();if(n&&s==="")return"";let o=/ERROR: 0:(\d+)/.exec(s);if(o){let a=parseInt(o[1]);return e.toUpperCase()+`

`+s+`

`+dA(i.getShaderSource(t),a)}else return s}function mA(i,t){let e=pA(t);return[`vec4 ${i}( vec4 value ) {`,`	return ${e[1]}( vec4( ${e[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var gA={[sf]:"Linear",[of]:"Reinhard",[af]:"Cineon",[lf]:"ACESFilmic",[hf]:"AgX",[uf]:"Neutral",[cf]:"Custom"};function xA(i,t){let e=gA[t];return e===void 0?(Dt("WebGLProgram: Unsupported toneMapping:",t),"vec3 "+i+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+i+"( vec3 color ) { return "+e+"ToneMapping( color ); }"}var Uc=new q;function yA(){$t.getLuminanceCoefficients(Uc);let i=Uc.x.toFixed(4),t=Uc.y.toFixed(4),e=Uc.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${i}, ${t}, ${e} );`,"	return dot( weights, rgb );","}"].join(`
`)}function vA(i){return[i.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",i.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Po).join(`
`)}function bA(i){let t=[];for(let e in i){let n=i[e];n!==!1&&t.push("#define "+e+" "+n)}return t.join(`
`)}function _A(i,t){let e={},n=i.getProgramParameter(t,i.ACTIVE_ATTRIBUTES);for(let r=0;r<n;r++){let s=i.getActiveAttrib(t,r),o=s.name,a=1;s.type===i.FLOAT_MAT2&&(a=2),s.type===i.FLOAT_MAT3&&(a=3),s.type===i.FLOAT_MAT4&&(a=4),e[o]={type:s.type,location:i.getAttribLocation(t,o),locationSize:a}}return e}function Po(i){return i!==""}function X0(i,t){let e=t.numSpotLightShadows+t.numSpotLightMaps-t.numSpotLightShadowsWithMaps;return i.replace(/NUM_SUN_LIGHTS/g,t.numSunLights).replace(/NUM_DIR_LIGHTS/g,t.numDirLights).replace(/NUM_SPOT_LIGHTS/g,t.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,t.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,e).replace(/NUM_RECT_AREA_LIGHTS/g,t.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,t.numPointLights).replace(/NUM_HEMI_LIGHTS/g,t.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,t.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,t.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,t.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,t.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,t.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,t.numLightProbeGrids)}function q0(i,t){return i.replace(/NUM_CLIPPING_PLANES/g,t.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,t.numClippingPlanes-t.numClipIntersection)}var wA=/^[ \t]*#include +<([\w\d./]+)>/gm;function Ff(i){return i.replace(wA,MA)}function MA(i,t){let e=Gt[t];if(e===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+t+">");return Ff(e)}var SA=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function Y0(i){return i.replace(SA,EA)}function EA(i,t,e,n){let r="";for(let s=parseInt(t);s<parseInt(e);s++)r+=n.replace(/\[\s*i\s*\]/g,"[ "+s+" ]").replace(/UNROLLED_LOOP_INDEX/g,s);return r}function j0(i){let t=`precision ${i.precision} float;
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
#define LOW_PRECISION`),t}var TA={[yo]:"SHADOWMAP_TYPE_PCF",[Ms]:"SHADOWMAP_TYPE_VSM"};function AA(i){return TA[i.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var RA={[Ss]:"ENVMAP_MODE_REFRACTION"};function CA(i){return i.envMap===!1?"ENVMAP_MODE_REFLECTION":RA[i.envMapMode]||"ENVMAP_MODE_REFLECTION"}var PA={[rf]:"ENVMAP_BLENDING_MULTIPLY",[f0]:"ENVMAP_BLENDING_MIX",[d0]:"ENVMAP_BLENDING_ADD"};function IA(i){return i.envMap===!1?"ENVMAP_BLENDING_NONE":PA[i.combine]||"ENVMAP_BLENDING_NONE"}function LA(i,t,e,n){let r=i.getContext(),s=e.defines,o=e.vertexShader,a=e.fragmentShader,l=AA(e),c=e.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",h=CA(e),u=IA(e),f=vA(e),d=bA(s),m=r.createProgram(),x,g,p=e.glslVersion?"#version "+e.glslVersion+`
`:"";e.isRawShaderMaterial?(x=["#define SHADER_TYPE "+e.shaderType,"#define SHADER_NAME "+e.shaderName,d].filter(Po).join(`
`),x.length>0&&(x+=`
`),g=["#define SHADER_TYPE "+e.shaderType,"#define SHADER_NAME "+e.shaderName,d].filter(Po).join(`
`),g.length>0&&(g+=`
`)):(x=[j0(e),"#define SHADER_TYPE "+e.shaderType,"#define SHADER_NAME "+e.shaderName,d,e.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",e.batching?"#define USE_BATCHING":"",e.batchingColor?"#define USE_BATCHING_COLOR":"",e.instancing?"#define USE_INSTANCING":"",e.instancingColor?"#define USE_INSTANCING_COLOR":"",e.instancingMorph?"#define USE_INSTANCING_MORPH":"",e.useFog&&e.fog?"#define USE_FOG":"",e.useFog&&e.fogExp2?"#define FOG_EXP2":"",e.map?"#define USE_MAP":"",e.envMap?"#define USE_ENVMAP":"",e.envMap?"#define "+h:"",e.lightMap?"#define USE_LIGHTMAP":"",e.aoMap?"#define USE_AOMAP":"",e.bumpMap?"#define USE_BUMPMAP":"",e.normalMap?"#define USE_NORMALMAP":"",e.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",e.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",e.displacementMap?"#define USE_DISPLACEMENTMAP":"",e.emissiveMap?"#define USE_EMISSIVEMAP":"",e.anisotropy?"#define USE_ANISOTROPY":"",e.anisotropyMap?"#define USE_ANISOTROPYMAP":"",e.clearcoatMap?"#define USE_CLEARCOATMAP":"",e.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",e.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",e.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",e.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",e.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",e.specularMap?"#define USE_SPECULARMAP":"",e.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",e.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",e.roughnessMap?"#define USE_ROUGHNESSMAP":"",e.metalnessMap?"#define USE_METALNESSMAP":"",e.alphaMap?"#define USE_ALPHAMAP":"",e.alphaHash?"#define USE_ALPHAHASH":"",e.transmission?"#define USE_TRANSMISSION":"",e.transmissionMap?"#define USE_TRANSMISSIONMAP":"",e.thicknessMap?"#define USE_THICKNESSMAP":"",e.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",e.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",e.mapUv?"#define MAP_UV "+e.mapUv:"",e.alphaMapUv?"#define ALPHAMAP_UV "+e.alphaMapUv:"",e.lightMapUv?"#define LIGHTMAP_UV "+e.lightMapUv:"",e.aoMapUv?"#define AOMAP_UV "+e.aoMapUv:"",e.emissiveMapUv?"#define EMISSIVEMAP_UV "+e.emissiveMapUv:"",e.bumpMapUv?"#define BUMPMAP_UV "+e.bumpMapUv:"",e.normalMapUv?"#define NORMALMAP_UV "+e.normalMapUv:"",e.displacementMapUv?"#define DISPLACEMENTMAP_UV "+e.displacementMapUv:"",e.metalnessMapUv?"#define METALNESSMAP_UV "+e.metalnessMapUv:"",e.roughnessMapUv?"#define ROUGHNESSMAP_UV "+e.roughnessMapUv:"",e.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+e.anisotropyMapUv:"",e.clearcoatMapUv?"#define CLEARCOATMAP_UV "+e.clearcoatMapUv:"",e.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+e.clearcoatNormalMapUv:"",e.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+e.clearcoatRoughnessMapUv:"",e.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+e.diffuseRoughnessMapUv:"",e.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+e.iridescenceMapUv:"",e.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+e.iridescenceThicknessMapUv:"",e.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+e.sheenColorMapUv:"",e.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+e.sheenRoughnessMapUv:"",e.specularMapUv?"#define SPECULARMAP_UV "+e.specularMapUv:"",e.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+e.specularColorMapUv:"",e.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+e.specularIntensityMapUv:"",e.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+e.transmissionMapUv:"",e.thicknessMapUv?"#define THICKNESSMAP_UV "+e.thicknessMapUv:"",e.vertexTangents&&e.flatShading===!1?"#define USE_TANGENT":"",e.vertexNormals?"#define HAS_NORMAL":"",e.vertexColors?"#define USE_COLOR":"",e.vertexAlphas?"#define USE_COLOR_ALPHA":"",e.vertexUv1s?"#define USE_UV1":"",e.vertexUv2s?"#define USE_UV2":"",e.vertexUv3s?"#define USE_UV3":"",e.pointsUvs?"#define USE_POINTS_UV":"",e.flatShading?"#define FLAT_SHADED":"",e.skinning?"#define USE_SKINNING":"",e.morphTargets?"#define USE_MORPHTARGETS":"",e.morphNormals&&e.flatShading===!1?"#define USE_MORPHNORMALS":"",e.morphColors?"#define USE_MORPHCOLORS":"",e.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+e.morphTextureStride:"",e.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+e.morphTargetsCount:"",e.doubleSided?"#define DOUBLE_SIDED":"",e.flipSided?"#define FLIP_SIDED":"",e.shadowMapEnabled?"#define USE_SHADOWMAP":"",e.shadowMapEnabled?"#define "+l:"",e.sizeAttenuation?"#define USE_SIZEATTENUATION":"",e.numLightProbes>0?"#define USE_LIGHT_PROBES":"",e.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",e.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Po).join(`
`),g=[j0(e),"#define SHADER_TYPE "+e.shaderType,"#define SHADER_NAME "+e.shaderName,d,e.useFog&&e.fog?"#define USE_FOG":"",e.useFog&&e.fogExp2?"#define FOG_EXP2":"",e.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",e.map?"#define USE_MAP":"",e.matcap?"#define USE_MATCAP":"",e.envMap?"#define USE_ENVMAP":"",e.envMap?"#define "+c:"",e.envMap?"#define "+h:"",e.envMap?"#define "+u:"",e.envMapPMREM?"#define ENVMAP_MAX_LOD "+e.envMapMaxLod+".0":"",e.envMapPMREM?"#define ENVMAP_SIZE "+e.envMapSize+".0":"",e.lightMap?"#define USE_LIGHTMAP":"",e.aoMap?"#define USE_AOMAP":"",e.bumpMap?"#define USE_BUMPMAP":"",e.normalMap?"#define USE_NORMALMAP":"",e.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",e.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",e.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",e.emissiveMap?"#define USE_EMISSIVEMAP":"",e.anisotropy?"#define USE_ANISOTROPY":"",e.anisotropyMap?"#define USE_ANISOTROPYMAP":"",e.clearcoat?"#define USE_CLEARCOAT":"",e.clearcoatMap?"#define USE_CLEARCOATMAP":"",e.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",e.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",e.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",e.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",e.dispersion?"#define USE_DISPERSION":"",e.retroreflection?"#define USE_RETROREFLECTION":"",e.iridescence?"#define USE_IRIDESCENCE":"",e.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",e.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",e.specularMap?"#define USE_SPECULARMAP":"",e.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",e.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",e.roughnessMap?"#define USE_ROUGHNESSMAP":"",e.metalnessMap?"#define USE_METALNESSMAP":"",e.alphaMap?"#define USE_ALPHAMAP":"",e.alphaTest?"#define USE_ALPHATEST":"",e.alphaHash?"#define USE_ALPHAHASH":"",e.sheen?"#define USE_SHEEN":"",e.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",e.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",e.transmission?"#define USE_TRANSMISSION":"",e.transmissionMap?"#define USE_TRANSMISSIONMAP":"",e.thicknessMap?"#define USE_THICKNESSMAP":"",e.vertexTangents&&e.flatShading===!1?"#define USE_TANGENT":"",e.vertexColors||e.instancingColor?"#define USE_COLOR":"",e.vertexAlphas||e.batchingColor?"#define USE_COLOR_ALPHA":"",e.vertexUv1s?"#define USE_UV1":"",e.vertexUv2s?"#define USE_UV2":"",e.vertexUv3s?"#define USE_UV3":"",e.pointsUvs?"#define USE_POINTS_UV":"",e.gradientMap?"#define USE_GRADIENTMAP":"",e.flatShading?"#define FLAT_SHADED":"",e.doubleSided?"#define DOUBLE_SIDED":"",e.flipSided?"#define FLIP_SIDED":"",e.shadowMapEnabled?"#define USE_SHADOWMAP":"",e.shadowMapEnabled?"#define "+l:"",e.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",e.numLightProbes>0?"#define USE_LIGHT_PROBES":"",e.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",e.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",e.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",e.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",e.toneMapping!==ti?"#define TONE_MAPPING":"",e.toneMapping!==ti?Gt.tonemapping_pars_fragment:"",e.toneMapping!==ti?xA("toneMapping",e.toneMapping):"",e.dithering?"#define DITHERING":"",e.opaque?"#define OPAQUE":"",Gt.colorspace_pars_fragment,mA("linearToOutputTexel",e.outputColorSpace),yA(),e.useDepthPacking?"#define DEPTH_PACKING "+e.depthPacking:"",`
`].filter(Po).join(`
`)),o=Ff(o),o=X0(o,e),o=q0(o,e),a=Ff(a),a=X0(a,e),a=q0(a,e),o=Y0(o),a=Y0(a),e.isRawShaderMaterial!==!0&&(p=`#version 300 es
`,x=[f,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+x,g=["#define varying in",e.glslVersion===Ao?"":"layout(location = 0) out highp vec4 pc_fragColor;",e.glslVersion===Ao?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+g);let v=p+x+o,b=p+g+a,w=H0(r,r.VERTEX_SHADER,v),T=H0(r,r.FRAGMENT_SHADER,b);r.attachShader(m,w),r.attachShader(m,T),e.index0AttributeName!==void 0?r.bindAttribLocation(m,0,e.index0AttributeName):e.hasPositionAttribute===!0&&r.bindAttribLocation(m,0,"position"),r.linkProgram(m);function A(_){if(i.debug.checkShaderErrors){let R=r.getProgramInfoLog(m)||"",L=r.getShaderInfoLog(w)||"",D=r.getShaderInfoLog(T)||"",I=R.trim(),B=L.trim(),H=D.trim(),U=!0,tt=!0;if(r.getProgramParameter(m,r.LINK_STATUS)===!1)if(U=!1,typeof i.debug.onShaderError=="function")i.debug.onShaderError(r,m,w,T);else{let W=$0(r,w,"vertex"),Y=$0(r,T,"fragment");Ft("WebGLProgram: Shader Error "+r.getError()+" - VALIDATE_STATUS "+r.getProgramParameter(m,r.VALIDATE_STATUS)+`

Material Name: `+_.name+`
Material Type: `+_.type+`

Program Info Log: `+I+`
`+W+`
`+Y)}else I!==""?Dt("WebGLProgram: Program Info Log:",I):(B===""||H==="")&&(tt=!1);tt&&(_.diagnostics={runnable:U,programLog:I,vertexShader:{log:B,prefix:x},fragmentShader:{log:H,prefix:g}})}r.deleteShader(w),r.deleteShader(T),y=new Ts(r,m),S=_A(r,m)}let y;this.getUniforms=function(){return y===void 0&&A(this),y};let S;this.getAttributes=function(){return S===void 0&&A(this),S};let O=e.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return O===!1&&(O=r.getProgramParameter(m,uA)),O},this.destroy=function(){n.releaseStatesOfProgram(this),r.deleteProgram(m),this.program=void 0},this.type=e.shaderType,this.name=e.shaderName,this.id=fA++,this.cacheKey=t,this.usedTimes=1,this.program=m,this.vertexShader=w,this.fragmentShader=T,this}var NA=0,Of=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(t,e,n){let r=this._getShaderCacheForMaterial(t);return r.has(e)===!1&&(r.add(e),e.usedTimes++),r.has(n)===!1&&(r.add(n),n.usedTimes++),this}remove(t){let e=this.materialCache.get(t);for(let n of e)n.usedTimes--,n.usedTimes===0&&this.shaderCache.delete(n.code);return this.materialCache.delete(t),this}getVertexShaderStage(t){return this._getShaderStage(t.vertexShader)}getFragmentShaderStage(t){return this._getShaderStage(t.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(t){let e=this.materialCache,n=e.get(t);return n===void 0&&(n=new Set,e.set(t,n)),n}_getShaderStage(t){let e=this.shaderCache,n=e.get(t);return n===void 0&&(n=new kf(t),e.set(t,n)),n}},kf=class{constructor(t){this.id=NA++,this.code=t,this.usedTimes=0}};function DA(i){return i===er||i===Eo||i===To}function FA(i,t,e,n,r,s){let o=new so,a=new Of,l=new Set,c=[],h=new Map,u=n.logarithmicDepthBuffer,f={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function d(y){return l.add(y),y===0?"uv":`uv${y}`}function m(y,S,O,_,R,L){let D=_.fog,I=R.geometry,B=y.isMeshStandardMaterial||y.isMeshLambertMaterial||y.isMeshPhongMaterial?_.environment:null,H=y.isMeshStandardMaterial||y.isMeshLambertMaterial&&!y.envMap||y.isMeshPhongMaterial&&!y.envMap,U=t.get(y.envMap||B,H),tt=f[y.type],W=n.precision;y.precision!==null&&(W=n.getMaxPrecision(y.precision),W!==y.precision&&Dt("WebGLProgram.getParameters:",y.precision,"not supported, using",W,"instead."));let Y=I.morphAttributes.position||I.morphAttributes.normal||I.morphAttributes.color,et=Y!==void 0?Y.length:0,St=0;I.morphAttributes.position!==void 0&&(St=1),I.morphAttributes.normal!==void 0&&(St=2),I.morphAttributes.color!==void 0&&(St=3);let dt,X,rt,vt;if(tt){let _t=ni[tt];dt=_t.vertexShader,X=_t.fragmentShader}else{dt=y.vertexShader,X=y.fragmentShader;let _t=a.getVertexShaderStage(y),ie=a.getFragmentShaderStage(y);a.update(y,_t,ie),rt=_t.id,vt=ie.id}let ct=i.getRenderTarget(),ht=i.state.buffers.depth.getReversed(),Lt=R.isInstancedMesh===!0,re=R.isBatchedMesh===!0,Pt=!!y.map,Qt=!!y.matcap,ne=!!U,Ht=ne&&U.isPMREMTexture===!0,Ee=!!y.aoMap,ye=!!y.lightMap,nn=!!y.bumpMap&&y.wireframe===!1,de=!!y.normalMap,Gn=!!y.displacementMap,Ce=!!y.emissiveMap,mn=!!y.metalnessMap,gn=!!y.roughnessMap,xn=y.anisotropy>0,k=y.clearcoat>0,yn=y.diffuseRoughness>0,ue=y.dispersion>0,fe=y.retroreflectivity>0,bt=y.iridescence>0,Te=y.sheen>0,Nt=y.transmission>0,kt=xn&&!!y.anisotropyMap,C=k&&!!y.clearcoatMap,M=k&&!!y.clearcoatNormalMap,V=k&&!!y.clearcoatRoughnessMap,nt=yn&&!!y.diffuseRoughnessMap,Q=bt&&!!y.iridescenceMap,ut=bt&&!!y.iridescenceThicknessMap,xt=Te&&!!y.sheenColorMap,K=Te&&!!y.sheenRoughnessMap,J=!!y.specularMap,pt=!!y.specularColorMap,N=!!y.specularIntensityMap,Z=Nt&&!!y.transmissionMap,j=Nt&&!!y.thicknessMap,mt=!!y.gradientMap,ot=!!y.alphaMap,ft=y.alphaTest>0,Ct=!!y.alphaHash,Vt=!!y.extensions,it=ti;y.toneMapped&&(ct===null||ct.isXRRenderTarget===!0)&&(it=i.toneMapping);let It=Ht?U.isCompressedCubeTexture?U.image[0].mipmaps:U.mipmaps:null,zt={shaderID:tt,shaderType:y.type,shaderName:y.name,vertexShader:dt,fragmentShader:X,defines:y.defines,customVertexShaderID:rt,customFragmentShaderID:vt,isRawShaderMaterial:y.isRawShaderMaterial===!0,glslVersion:y.glslVersion,precision:W,batching:re,batchingColor:re&&R._colorsTexture!==null,instancing:Lt,instancingColor:Lt&&R.instanceColor!==null,instancingMorph:Lt&&R.morphTexture!==null,outputColorSpace:ct===null?i.outputColorSpace:ct.isXRRenderTarget===!0?ct.texture.colorSpace:$t.workingColorSpace,alphaToCoverage:!!y.alphaToCoverage,map:Pt,matcap:Qt,envMap:ne,envMapMode:ne&&U.mapping,envMapPMREM:Ht,envMapMaxLod:Ht?It.length-1:null,envMapSize:Ht?It[0].width:null,aoMap:Ee,lightMap:ye,bumpMap:nn,normalMap:de,displacementMap:Gn,emissiveMap:Ce,normalMapObjectSpace:de&&y.normalMapType===g0,normalMapTangentSpace:de&&y.normalMapType===bf,packedNormalMap:de&&y.normalMapType===bf&&DA(y.normalMap.format),metalnessMap:mn,roughnessMap:gn,anisotropy:xn,anisotropyMap:kt,clearcoat:k,clearcoatMap:C,clearcoatNormalMap:M,clearcoatRoughnessMap:V,diffuseRoughness:yn,diffuseRoughnessMap:nt,dispersion:ue,retroreflection:fe,iridescence:bt,iridescenceMap:Q,iridescenceThicknessMap:ut,sheen:Te,sheenColorMap:xt,sheenRoughnessMap:K,specularMap:J,specularColorMap:pt,specularIntensityMap:N,transmission:Nt,transmissionMap:Z,thicknessMap:j,gradientMap:mt,opaque:y.transparent===!1&&y.blending===tr&&y.alphaToCoverage===!1,alphaMap:ot,alphaTest:ft,alphaHash:Ct,combine:y.combine,mapUv:Pt&&d(y.map.channel),aoMapUv:Ee&&d(y.aoMap.channel),lightMapUv:ye&&d(y.lightMap.channel),bumpMapUv:nn&&d(y.bumpMap.channel),normalMapUv:de&&d(y.normalMap.channel),displacementMapUv:Gn&&d(y.displacementMap.channel),emissiveMapUv:Ce&&d(y.emissiveMap.channel),metalnessMapUv:mn&&d(y.metalnessMap.channel),roughnessMapUv:gn&&d(y.roughnessMap.channel),anisotropyMapUv:kt&&d(y.anisotropyMap.channel),clearcoatMapUv:C&&d(y.clearcoatMap.channel),clearcoatNormalMapUv:M&&d(y.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:V&&d(y.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:nt&&d(y.diffuseRoughnessMap.channel),iridescenceMapUv:Q&&d(y.iridescenceMap.channel),iridescenceThicknessMapUv:ut&&d(y.iridescenceThicknessMap.channel),sheenColorMapUv:xt&&d(y.sheenColorMap.channel),sheenRoughnessMapUv:K&&d(y.sheenRoughnessMap.channel),specularMapUv:J&&d(y.specularMap.channel),specularColorMapUv:pt&&d(y.specularColorMap.channel),specularIntensityMapUv:N&&d(y.specularIntensityMap.channel),transmissionMapUv:Z&&d(y.transmissionMap.channel),thicknessMapUv:j&&d(y.thicknessMap.channel),alphaMapUv:ot&&d(y.alphaMap.channel),vertexTangents:!!I.attributes.tangent&&(de||xn),vertexNormals:!!I.attributes.normal,vertexColors:y.vertexColors,vertexAlphas:y.vertexColors===!0&&!!I.attributes.color&&I.attributes.color.itemSize===4,pointsUvs:R.isPoints===!0&&!!I.attributes.uv&&(Pt||ot),fog:!!D,useFog:y.fog===!0,fogExp2:!!D&&D.isFogExp2,flatShading:y.wireframe===!1&&(y.flatShading===!0||I.attributes.normal===void 0&&de===!1&&(y.isMeshLambertMaterial||y.isMeshPhongMaterial||y.isMeshStandardMaterial||y.isMeshPhysicalMaterial)),sizeAttenuation:y.sizeAttenuation===!0,logarithmicDepthBuffer:u,reversedDepthBuffer:ht,skinning:R.isSkinnedMesh===!0,hasPositionAttribute:I.attributes.position!==void 0,morphTargets:I.morphAttributes.position!==void 0,morphNormals:I.morphAttributes.normal!==void 0,morphColors:I.morphAttributes.color!==void 0,morphTargetsCount:et,morphTextureStride:St,numSunLights:S.sun.length,numDirLights:S.directional.length,numPointLights:S.point.length,numSpotLights:S.spot.length,numSpotLightMaps:S.spotLightMap.length,numRectAreaLights:S.rectArea.length,numHemiLights:S.hemi.length,numSunLightShadows:S.sunShadowMap.length,numDirLightShadows:S.directionalShadowMap.length,numPointLightShadows:S.pointShadowMap.length,numSpotLightShadows:S.spotShadowMap.length,numSpotLightShadowsWithMaps:S.numSpotLightShadowsWithMaps,numLightProbes:S.numLightProbes,numLightProbeGrids:L.filter(_t=>_t.texture!==null).length,numClippingPlanes:s.numPlanes,numClipIntersection:s.numIntersection,dithering:y.dithering,shadowMapEnabled:i.shadowMap.enabled&&O.length>0,shadowMapType:i.shadowMap.type,toneMapping:it,decodeVideoTexture:Pt&&y.map.isVideoTexture===!0&&$t.getTransfer(y.map.colorSpace)===ee,decodeVideoTextureEmissive:Ce&&y.emissiveMap.isVideoTexture===!0&&$t.getTransfer(y.emissiveMap.colorSpace)===ee,premultipliedAlpha:y.premultipliedAlpha,doubleSided:y.side===Cn,flipSided:y.side===en,useDepthPacking:y.depthPacking>=0,depthPacking:y.depthPacking||0,index0AttributeName:y.index0AttributeName,extensionClipCullDistance:Vt&&y.extensions.clipCullDistance===!0&&e.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(Vt&&y.extensions.multiDraw===!0||re)&&e.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:e.has("KHR_parallel_shader_compile"),customProgramCacheKey:y.customProgramCacheKey()};return zt.vertexUv1s=l.has(1),zt.vertexUv2s=l.has(2),zt.vertexUv3s=l.has(3),l.clear(),zt}function x(y){let S=[];if(y.shaderID?S.push(y.shaderID):(S.push(y.customVertexShaderID),S.push(y.customFragmentShaderID)),y.defines!==void 0)for(let O in y.defines)S.push(O),S.push(y.defines[O]);return y.isRawShaderMaterial===!1&&(g(S,y),p(S,y),S.push(i.outputColorSpace)),S.push(y.customProgramCacheKey),S.join()}function g(y,S){y.push(S.precision),y.push(S.outputColorSpace),y.push(S.envMapMode),y.push(S.envMapPMREM),y.push(S.envMapMaxLod),y.push(S.envMapSize),y.push(S.mapUv),y.push(S.alphaMapUv),y.push(S.lightMapUv),y.push(S.aoMapUv),y.push(S.bumpMapUv),y.push(S.normalMapUv),y.push(S.displacementMapUv),y.push(S.emissiveMapUv),y.push(S.metalnessMapUv),y.push(S.roughnessMapUv),y.push(S.anisotropyMapUv),y.push(S.clearcoatMapUv),y.push(S.clearcoatNormalMapUv),y.push(S.clearcoatRoughnessMapUv),y.push(S.diffuseRoughnessMapUv),y.push(S.iridescenceMapUv),y.push(S.iridescenceThicknessMapUv),y.push(S.sheenColorMapUv),y.push(S.sheenRoughnessMapUv),y.push(S.specularMapUv),y.push(S.specularColorMapUv),y.push(S.specularIntensityMapUv),y.push(S.transmissionMapUv),y.push(S.thicknessMapUv),y.push(S.combine),y.push(S.fogExp2),y.push(S.sizeAttenuation),y.push(S.morphTargetsCount),y.push(S.numSunLights),y.push(S.numDirLights),y.push(S.numPointLights),y.push(S.numSpotLights),y.push(S.numSpotLightMaps),y.push(S.numHemiLights),y.push(S.numRectAreaLights),y.push(S.numSunLightShadows),y.push(S.numDirLightShadows),y.push(S.numPointLightShadows),y.push(S.numSpotLightShadows),y.push(S.numSpotLightShadowsWithMaps),y.push(S.numLightProbes),y.push(S.numLightProbeGrids),y.push(S.shadowMapType),y.push(S.toneMapping),y.push(S.numClippingPlanes),y.push(S.numClipIntersection),y.push(S.depthPacking)}function p(y,S){o.disableAll(),S.instancing&&o.enable(0),S.instancingColor&&o.enable(1),S.instancingMorph&&o.enable(2),S.matcap&&o.enable(3),S.envMap&&o.enable(4),S.normalMapObjectSpace&&o.enable(5),S.normalMapTangentSpace&&o.enable(6),S.clearcoat&&o.enable(7),S.iridescence&&o.enable(8),S.alphaTest&&o.enable(9),S.vertexColors&&o.enable(10),S.vertexAlphas&&o.enable(11),S.vertexUv1s&&o.enable(12),S.vertexUv2s&&o.enable(13),S.vertexUv3s&&o.enable(14),S.vertexTangents&&o.enable(15),S.anisotropy&&o.enable(16),S.alphaHash&&o.enable(17),S.batching&&o.enable(18),S.dispersion&&o.enable(19),S.retroreflection&&o.enable(24),S.diffuseRoughness&&o.enable(25),S.batchingColor&&o.enable(20),S.gradientMap&&o.enable(21),S.packedNormalMap&&o.enable(22),S.vertexNormals&&o.enable(23),y.push(o.mask),o.disableAll(),S.fog&&o.enable(0),S.useFog&&o.enable(1),S.flatShading&&o.enable(2),S.logarithmicDepthBuffer&&o.enable(3),S.reversedDepthBuffer&&o.enable(4),S.skinning&&o.enable(5),S.morphTargets&&o.enable(6),S.morphNormals&&o.enable(7),S.morphColors&&o.enable(8),S.premultipliedAlpha&&o.enable(9),S.shadowMapEnabled&&o.enable(10),S.doubleSided&&o.enable(11),S.flipSided&&o.enable(12),S.useDepthPacking&&o.enable(13),S.dithering&&o.enable(14),S.transmission&&o.enable(15),S.sheen&&o.enable(16),S.opaque&&o.enable(17),S.pointsUvs&&o.enable(18),S.decodeVideoTexture&&o.enable(19),S.decodeVideoTextureEmissive&&o.enable(20),S.alphaToCoverage&&o.enable(21),S.numLightProbeGrids>0&&o.enable(22),S.hasPositionAttribute&&o.enable(23),y.push(o.mask)}function v(y){let S=f[y.type],O;if(S){let _=ni[S];O=P0.clone(_.uniforms)}else O=y.uniforms;return O}function b(y,S){let O=h.get(S);return O!==void 0?++O.usedTimes:(O=new LA(i,S,y,r),c.push(O),h.set(S,O)),O}function w(y){if(--y.usedTimes===0){let S=c.indexOf(y);c[S]=c[c.length-1],c.pop(),h.delete(y.cacheKey),y.destroy()}}function T(y){a.remove(y)}function A(){a.dispose()}return{getParameters:m,getProgramCacheKey:x,getUniforms:v,acquireProgram:b,releaseProgram:w,releaseShaderCache:T,programs:c,dispose:A}}function OA(){let i=new WeakMap;function t(o){return i.has(o)}function e(o){let a=i.get(o);return a===void 0&&(a={},i.set(o,a)),a}function n(o){i.delete(o)}function r(o,a,l){i.get(o)[a]=l}function s(){i=new WeakMap}return{has:t,get:e,remove:n,update:r,dispose:s}}function kA(i,t){return i.groupOrder!==t.groupOrder?i.groupOrder-t.groupOrder:i.renderOrder!==t.renderOrder?i.renderOrder-t.renderOrder:i.material.id!==t.material.id?i.material.id-t.material.id:i.materialVariant!==t.materialVariant?i.materialVariant-t.materialVariant:i.z!==t.z?i.z-t.z:i.id-t.id}function K0(i,t){return i.groupOrder!==t.groupOrder?i.groupOrder-t.groupOrder:i.renderOrder!==t.renderOrder?i.renderOrder-t.renderOrder:i.z!==t.z?t.z-i.z:i.id-t.id}function J0(){let i=[],t=0,e=[],n=[],r=[];function s(){t=0,e.length=0,n.length=0,r.length=0}function o(f){let d=0;return f.isInstancedMesh&&(d+=2),f.isSkinnedMesh&&(d+=1),d}function a(f,d,m,x,g,p){let v=i[t];return v===void 0?(v={id:f.id,object:f,geometry:d,material:m,materialVariant:o(f),groupOrder:x,renderOrder:f.renderOrder,z:g,group:p},i[t]=v):(v.id=f.id,v.object=f,v.geometry=d,v.material=m,v.materialVariant=o(f),v.groupOrder=x,v.renderOrder=f.renderOrder,v.z=g,v.group=p),t++,v}function l(f,d,m,x,g,p,v){v.reversedDepth===!0&&(g=-g);let b=a(f,d,m,x,g,p);m.transmission>0?n.push(b):m.transparent===!0?r.push(b):e.push(b)}function c(f,d,m,x,g,p){let v=a(f,d,m,x,g,p);m.transmission>0?n.unshift(v):m.transparent===!0?r.unshift(v):e.unshift(v)}function h(f,d){e.length>1&&e.sort(f||kA),n.length>1&&n.sort(d||K0),r.length>1&&r.sort(d||K0)}function u(){for(let f=t,d=i.length;f<d;f++){let m=i[f];if(m.id===null)break;m.id=null,m.object=null,m.geometry=null,m.material=null,m.group=null}}return{opaque:e,transmissive:n,transparent:r,init:s,push:l,unshift:c,finish:u,sort:h}}function UA(){let i=new WeakMap;function t(n,r){let s=i.get(n),o;return s===void 0?(o=new J0,i.set(n,[o])):r>=s.length?(o=new J0,s.push(o)):o=s[r],o}function e(){i=new WeakMap}return{get:t,dispose:e}}function BA(){let i={};return{get:function(t){if(i[t.id]!==void 0)return i[t.id];let e;switch(t.type){case"SunLight":case"DirectionalLight":e={direction:new q,color:new jt};break;case"SpotLight":e={position:new q,direction:new q,color:new jt,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":e={position:new q,color:new jt,distance:0,decay:0};break;case"HemisphereLight":e={direction:new q,skyColor:new jt,groundColor:new jt};break;case"RectAreaLight":e={color:new jt,position:new q,halfWidth:new q,halfHeight:new q};break}return i[t.id]=e,e}}}function zA(){let i={};return{get:function(t){if(i[t.id]!==void 0)return i[t.id];let e;switch(t.type){case"SunLight":case"DirectionalLight":e={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Yt};break;case"SpotLight":e={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Yt};break;case"PointLight":e={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Yt,shadowCameraNear:1,shadowCameraFar:1e3};break}return i[t.id]=e,e}}}var VA=0;function GA(i,t){return(t.castShadow?2:0)-(i.castShadow?2:0)+(t.map?1:0)-(i.map?1:0)}function HA(i){let t=new BA,e=zA(),n={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)n.probe.push(new q);let r=new q,s=new xe,o=new xe;function a(c){let h=0,u=0,f=0;for(let L=0;L<9;L++)n.probe[L].set(0,0,0);let d=0,m=0,x=0,g=0,p=0,v=0,b=0,w=0,T=0,A=0,y=0,S=0,O=0,_=0;c.sort(GA);for(let L=0,D=c.length;L<D;L++){let I=c[L],B=I.color,H=I.intensity,U=I.distance,tt=null;if(I.shadow&&I.shadow.map&&(I.shadow.map.texture.format===er?tt=I.shadow.map.texture:tt=I.shadow.map.depthTexture||I.shadow.map.texture),I.isAmbientLight)h+=B.r*H,u+=B.g*H,f+=B.b*H;else if(I.isLightProbe){for(let W=0;W<9;W++)n.probe[W].addScaledVector(I.sh.coefficients[W],H);_++}else if(I.isSunLight){let W=t.get(I);if(W.color.copy(I.color).multiplyScalar(I.intensity),I.castShadow){let Y=I.shadow,et=e.get(I);et.shadowIntensity=Y.intensity,et.shadowBias=Y.bias,et.shadowNormalBias=Y.normalBias,et.shadowRadius=Y.radius,et.shadowMapSize.copy(Y.mapSize).multiply(Y.getFrameExtents()),n.sunShadow[m]=et,n.sunShadowMap[m]=tt;let St=Y.getViewportCount();for(let dt=0;dt<St;dt++)n.sunShadowMatrix[x+dt]=Y.getMatrix(dt),n.sunShadowCascade[x+dt]=Y._cascadeData[dt];x+=St,m++}n.sun[d]=W,d++}else if(I.isDirectionalLight){let W=t.get(I);if(W.color.copy(I.color).multiplyScalar(I.intensity),I.castShadow){let Y=I.shadow,et=e.get(I);et.shadowIntensity=Y.intensity,et.shadowBias=Y.bias,et.shadowNormalBias=Y.normalBias,et.shadowRadius=Y.radius,et.shadowMapSize=Y.mapSize,n.directionalShadow[g]=et,n.directionalShadowMap[g]=tt,n.directionalShadowMatrix[g]=I.shadow.matrix,T++}n.directional[g]=W,g++}else if(I.isSpotLight){let W=t.get(I);W.position.setFromMatrixPosition(I.matrixWorld),W.color.copy(B).multiplyScalar(H),W.distance=U,W.coneCos=Math.cos(I.angle),W.penumbraCos=Math.cos(I.angle*(1-I.penumbra)),W.decay=I.decay,n.spot[v]=W;let Y=I.shadow;if(I.map&&(n.spotLightMap[S]=I.map,S++,Y.updateMatrices(I),I.castShadow&&O++),n.spotLightMatrix[v]=Y.matrix,I.castShadow){let et=e.get(I);et.shadowIntensity=Y.intensity,et.shadowBias=Y.bias,et.shadowNormalBias=Y.normalBias,et.shadowRadius=Y.radius,et.shadowMapSize=Y.mapSize,n.spotShadow[v]=et,n.spotShadowMap[v]=tt,y++}v++}else if(I.isRectAreaLight){let W=t.get(I);W.color.copy(B).multiplyScalar(H),W.halfWidth.set(I.width*.5,0,0),W.halfHeight.set(0,I.height*.5,0),n.rectArea[b]=W,b++}else if(I.isPointLight){let W=t.get(I);if(W.color.copy(I.color).multiplyScalar(I.intensity),W.distance=I.distance,W.decay=I.decay,I.castShadow){let Y=I.shadow,et=e.get(I);et.shadowIntensity=Y.intensity,et.shadowBias=Y.bias,et.shadowNormalBias=Y.normalBias,et.shadowRadius=Y.radius,et.shadowMapSize=Y.mapSize,et.shadowCameraNear=Y.camera.near,et.shadowCameraFar=Y.camera.far,n.pointShadow[p]=et,n.pointShadowMap[p]=tt,n.pointShadowMatrix[p]=I.shadow.matrix,A++}n.point[p]=W,p++}else if(I.isHemisphereLight){let W=t.get(I);W.skyColor.copy(I.color).multiplyScalar(H),W.groundColor.copy(I.groundColor).multiplyScalar(H),n.hemi[w]=W,w++}}b>0&&(i.has("OES_texture_float_linear")===!0?(n.rectAreaLTC1=wt.LTC_FLOAT_1,n.rectAreaLTC2=wt.LTC_FLOAT_2):(n.rectAreaLTC1=wt.LTC_HALF_1,n.rectAreaLTC2=wt.LTC_HALF_2)),n.ambient[0]=h,n.ambient[1]=u,n.ambient[2]=f;let R=n.hash;(R.sunLength!==d||R.directionalLength!==g||R.pointLength!==p||R.spotLength!==v||R.rectAreaLength!==b||R.hemiLength!==w||R.numSunShadows!==m||R.numDirectionalShadows!==T||R.numPointShadows!==A||R.numSpotShadows!==y||R.numSpotMaps!==S||R.numLightProbes!==_)&&(n.sun.length=d,n.directional.length=g,n.spot.length=v,n.rectArea.length=b,n.point.length=p,n.hemi.length=w,n.sunShadow.length=m,n.sunShadowMap.length=m,n.sunShadowMatrix.length=x,n.sunShadowCascade.length=x,n.directionalShadow.length=T,n.directionalShadowMap.length=T,n.directionalShadowMatrix.length=T,n.pointShadow.length=A,n.pointShadowMap.length=A,n.pointShadowMatrix.length=A,n.spotShadow.length=y,n.spotShadowMap.length=y,n.spotLightMatrix.length=y+S-O,n.spotLightMap.length=S,n.numSpotLightShadowsWithMaps=O,n.numLightProbes=_,R.sunLength=d,R.directionalLength=g,R.pointLength=p,R.spotLength=v,R.rectAreaLength=b,R.hemiLength=w,R.numSunShadows=m,R.numDirectionalShadows=T,R.numPointShadows=A,R.numSpotShadows=y,R.numSpotMaps=S,R.numLightProbes=_,n.version=VA++)}function l(c,h){let u=0,f=0,d=0,m=0,x=0,g=0,p=h.matrixWorldInverse;for(let v=0,b=c.length;v<b;v++){let w=c[v];if(w.isSunLight){let T=n.sun[u];T.direction.setFromMatrixPosition(w.matrixWorld),T.direction.transformDirection(p),u++}else if(w.isDirectionalLight){let T=n.directional[f];T.direction.setFromMatrixPosition(w.matrixWorld),r.setFromMatrixPosition(w.target.matrixWorld),T.direction.sub(r),T.direction.transformDirection(p),f++}else if(w.isSpotLight){let T=n.spot[m];T.position.setFromMatrixPosition(w.matrixWorld),T.position.applyMatrix4(p),T.direction.setFromMatrixPosition(w.matrixWorld),r.setFromMatrixPosition(w.target.matrixWorld),T.direction.sub(r),T.direction.transformDirection(p),m++}else if(w.isRectAreaLight){let T=n.rectArea[x];T.position.setFromMatrixPosition(w.matrixWorld),T.position.applyMatrix4(p),o.identity(),s.copy(w.matrixWorld),s.premultiply(p),o.extractRotation(s),T.halfWidth.set(w.width*.5,0,0),T.halfHeight.set(0,w.height*.5,0),T.halfWidth.applyMatrix4(o),T.halfHeight.applyMatrix4(o),x++}else if(w.isPointLight){let T=n.point[d];T.position.setFromMatrixPosition(w.matrixWorld),T.position.applyMatrix4(p),d++}else if(w.isHemisphereLight){let T=n.hemi[g];T.direction.setFromMatrixPosition(w.matrixWorld),T.direction.transformDirection(p),g++}}}return{setup:a,setupView:l,state:n}}function Z0(i){let t=new HA(i),e=[],n=[],r=[];function s(u){h.camera=u,e.length=0,n.length=0,r.length=0}function o(u){u.isLightProbeGrid?r.push(u):e.push(u)}function a(u){n.push(u)}function l(){t.setup(e),r.sort((u,f)=>u.priority-f.priority||u.id-f.id)}function c(u){t.setupView(e,u)}let h={lightsArray:e,shadowsArray:n,lightProbeGridArray:r,camera:null,lights:t,transmissionRenderTarget:{},textureUnits:0};return{init:s,state:h,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function WA(i){let t=new WeakMap;function e(r,s=0){let o=t.get(r),a;return o===void 0?(a=new Z0(i),t.set(r,[a])):s>=o.length?(a=new Z0(i),o.push(a)):a=o[s],a}function n(){t=new WeakMap}return{get:e,dispose:n}}var $A=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,XA=`uniform sampler2D shadow_pass;
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
}`,qA=[new q(1,0,0),new q(-1,0,0),new q(0,1,0),new q(0,-1,0),new q(0,0,1),new q(0,0,-1)],YA=[new q(0,-1,0),new q(0,-1,0),new q(0,0,1),new q(0,0,-1),new q(0,-1,0),new q(0,-1,0)],Q0=new xe,Co=new q,If=new q;function jA(i,t,e){let n=new Cr,r=new Yt,s=new Yt,o=new me,a=new Fl,l=new Ol,c={},h=e.maxTextureSize,u={[Qi]:en,[en]:Qi,[Cn]:Cn},f=new Qn({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new Yt},radius:{value:4}},vertexShader:$A,fragmentShader:XA}),d=f.clone();d.defines.HORIZONTAL_PASS=1;let m=new yi;m.setAttribute("position",new un(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let x=new Rn(m,f),g=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=yo;let p=this.type;this.render=function(A,y,S){if(g.enabled===!1||g.autoUpdate===!1&&g.needsUpdate===!1||A.length===0)return;this.type===Jg&&(Dt("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=yo);let O=i.getRenderTarget(),_=i.getActiveCubeFace(),R=i.getActiveMipmapLevel(),L=i.state;L.setBlending(Pr),L.buffers.depth.getReversed()===!0?L.buffers.color.setClear(0,0,0,0):L.buffers.color.setClear(1,1,1,1),L.buffers.depth.setTest(!0),L.setScissorTest(!1);let D=p!==this.type;D&&y.traverse(function(I){I.material&&(Array.isArray(I.material)?I.material.forEach(B=>B.needsUpdate=!0):I.material.needsUpdate=!0)});for(let I=0,B=A.length;I<B;I++){let H=A[I],U=H.shadow;if(U===void 0){Dt("WebGLShadowMap:",H,"has no shadow.");continue}if(U.autoUpdate===!1&&U.needsUpdate===!1)continue;r.copy(U.mapSize);let tt=U.getFrameExtents();r.multiply(tt),s.copy(U.mapSize),(r.x>h||r.y>h)&&(r.x>h&&(s.x=Math.floor(h/tt.x),r.x=s.x*tt.x,U.mapSize.x=s.x),r.y>h&&(s.y=Math.floor(h/tt.y),r.y=s.y*tt.y,U.mapSize.y=s.y));let W=i.state.buffers.depth.getReversed();if(U.camera._reversedDepth=W,U.map===null||D===!0){if(U.map!==null&&(U.map.depthTexture!==null&&(U.map.depthTexture.dispose(),U.map.depthTexture=null),U.map.dispose()),this.type===Ms){if(H.isPointLight){Dt("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}U.map=new fn(r.x,r.y,{format:er,type:zn,minFilter:tn,magFilter:tn,generateMipmaps:!1}),U.map.texture.name=H.name+".shadowMap",U.map.depthTexture=new vi(r.x,r.y,Bn),U.map.depthTexture.name=H.name+".shadowMapDepth",U.map.depthTexture.format=xi,U.map.depthTexture.compareFunction=null,U.map.depthTexture.minFilter=Oe,U.map.depthTexture.magFilter=Oe}else H.isPointLight?(U.map=new Io(r.x),U.map.depthTexture=new uo(r.x,Un)):(U.map=new fn(r.x,r.y),U.map.depthTexture=new vi(r.x,r.y,Un)),U.map.depthTexture.name=H.name+".shadowMap",U.map.depthTexture.format=xi,this.type===yo?(U.map.depthTexture.compareFunction=W?wf:_f,U.map.depthTexture.minFilter=tn,U.map.depthTexture.magFilter=tn):(U.map.depthTexture.compareFunction=null,U.map.depthTexture.minFilter=Oe,U.map.depthTexture.magFilter=Oe);U.camera.updateProjectionMatrix()}U.map.isWebGLCubeRenderTarget!==!0&&(U.map.width!==r.x||U.map.height!==r.y)&&U.map.setSize(r.x,r.y);let Y=U.map.isWebGLCubeRenderTarget?6:U.getViewportCount();H.isPointLight!==!0&&U.updateMatrices(H,S);let et=(U.camera.layers.mask&4294967294)!==0?U.camera.layers:S.layers;for(let St=0;St<Y;St++){let dt=U.getCamera(St);if(H.isPointLight){let X=U.camera,rt=U.matrix,vt=H.distance||X.far;vt!==X.far&&(X.far=vt,X.updateProjectionMatrix()),Co.setFromMatrixPosition(H.matrixWorld),X.position.copy(Co),If.copy(X.position),If.add(qA[St]),X.up.copy(YA[St]),X.lookAt(If),X.updateMatrixWorld(),rt.makeTranslation(-Co.x,-Co.y,-Co.z),Q0.multiplyMatrices(X.projectionMatrix,X.matrixWorldInverse),U._frustum.setFromProjectionMatrix(Q0,X.coordinateSystem,X.reversedDepth)}if(U.map.isWebGLCubeRenderTarget)i.setRenderTarget(U.map,St),i.clear();else{St===0&&(i.setRenderTarget(U.map),i.clear());let X=U.getViewport(St);o.set(s.x*X.x,s.y*X.y,s.x*X.z,s.y*X.w),L.viewport(o)}n=U.getFrustum(St),w(y,S,dt,H,et,this.type)}U.isPointLightShadow!==!0&&this.type===Ms&&v(U,S),U.needsUpdate=!1}p=this.type,g.needsUpdate=!1,i.setRenderTarget(O,_,R)};function v(A,y){let S=t.update(x);f.defines.VSM_SAMPLES!==A.blurSamples&&(f.defines.VSM_SAMPLES=A.blurSamples,d.defines.VSM_SAMPLES=A.blurSamples,f.needsUpdate=!0,d.needsUpdate=!0),A.mapPass===null?A.mapPass=new fn(r.x,r.y,{format:er,type:zn}):(A.mapPass.width!==A.map.width||A.mapPass.height!==A.map.height)&&A.mapPass.setSize(A.map.width,A.map.height),f.uniforms.shadow_pass.value=A.map.depthTexture,f.uniforms.resolution.value.set(A.map.width,A.map.height),f.uniforms.radius.value=A.radius,i.setRenderTarget(A.mapPass),i.clear(),i.renderBufferDirect(y,null,S,f,x,null),d.uniforms.shadow_pass.value=A.mapPass.texture,d.uniforms.resolution.value.set(A.map.width,A.map.height),d.uniforms.radius.value=A.radius,i.setRenderTarget(A.map),i.clear(),i.renderBufferDirect(y,null,S,d,x,null)}function b(A,y,S,O){let _=null,R=S.isPointLight===!0?A.customDistanceMaterial:A.customDepthMaterial;if(R!==void 0)_=R;else if(_=S.isPointLight===!0?l:a,i.localClippingEnabled&&y.clipShadows===!0&&Array.isArray(y.clippingPlanes)&&y.clippingPlanes.length!==0||y.displacementMap&&y.displacementScale!==0||y.alphaMap&&y.alphaTest>0||y.map&&y.alphaTest>0||y.alphaToCoverage===!0){let L=_.uuid,D=y.uuid,I=c[L];I===void 0&&(I={},c[L]=I);let B=I[D];B===void 0&&(B=_.clone(),I[D]=B,y.addEventListener("dispose",T)),_=B}if(_.visible=y.visible,_.wireframe=y.wireframe,O===Ms?_.side=y.shadowSide!==null?y.shadowSide:y.side:_.side=y.shadowSide!==null?y.shadowSide:u[y.side],_.alphaMap=y.alphaMap,_.alphaTest=y.alphaToCoverage===!0?.5:y.alphaTest,_.map=y.map,_.clipShadows=y.clipShadows,_.clippingPlanes=y.clippingPlanes,_.clipIntersection=y.clipIntersection,_.displacementMap=y.displacementMap,_.displacementScale=y.displacementScale,_.displacementBias=y.displacementBias,_.wireframeLinewidth=y.wireframeLinewidth,_.linewidth=y.linewidth,S.isPointLight===!0&&_.isMeshDistanceMaterial===!0){let L=i.properties.get(_);L.light=S}return _}function w(A,y,S,O,_,R){if(A.visible===!1)return;if(A.layers.test(_)&&(A.isMesh||A.isLine||A.isPoints)&&(A.castShadow||A.receiveShadow&&R===Ms)&&(!A.frustumCulled||A.intersectsFrustum(n))){A.modelViewMatrix.multiplyMatrices(S.matrixWorldInverse,A.matrixWorld);let I=t.update(A),B=A.material;if(Array.isArray(B)){let H=I.groups;for(let U=0,tt=H.length;U<tt;U++){let W=H[U],Y=B[W.materialIndex];if(Y&&Y.visible){let et=b(A,Y,O,R);A.onBeforeShadow(i,A,y,S,I,et,W),i.renderBufferDirect(S,null,I,et,A,W),A.onAfterShadow(i,A,y,S,I,et,W)}}}else if(B.visible){let H=b(A,B,O,R);A.onBeforeShadow(i,A,y,S,I,H,null),i.renderBufferDirect(S,null,I,H,A,null),A.onAfterShadow(i,A,y,S,I,H,null)}}let D=A.children;for(let I=0,B=D.length;I<B;I++)w(D[I],y,S,O,_,R)}function T(A){A.target.removeEventListener("dispose",T);for(let S in c){let O=c[S],_=A.target.uuid;_ in O&&(O[_].dispose(),delete O[_])}}}function KA(i,t){function e(){let N=!1,Z=new me,j=null,mt=new me(0,0,0,0);return{setMask:function(ot){j!==ot&&!N&&(i.colorMask(ot,ot,ot,ot),j=ot)},setLocked:function(ot){N=ot},setClear:function(ot,ft,Ct,Vt,it){it===!0&&(ot*=Vt,ft*=Vt,Ct*=Vt),Z.set(ot,ft,Ct,Vt),mt.equals(Z)===!1&&(i.clearColor(ot,ft,Ct,Vt),mt.copy(Z))},reset:function(){N=!1,j=null,mt.set(-1,0,0,0)}}}function n(){let N=!1,Z=!1,j=null,mt=null,ot=null;return{setReversed:function(ft){if(Z!==ft){let Ct=t.get("EXT_clip_control");ft?Ct.clipControlEXT(Ct.LOWER_LEFT_EXT,Ct.ZERO_TO_ONE_EXT):Ct.clipControlEXT(Ct.LOWER_LEFT_EXT,Ct.NEGATIVE_ONE_TO_ONE_EXT),Z=ft;let Vt=ot;ot=null,this.setClear(Vt)}},getReversed:function(){return Z},setTest:function(ft){ft?ht(i.DEPTH_TEST):Lt(i.DEPTH_TEST)},setMask:function(ft){j!==ft&&!N&&(i.depthMask(ft),j=ft)},setFunc:function(ft){if(Z&&(ft=A0[ft]),mt!==ft){switch(ft){case xl:i.depthFunc(i.NEVER);break;case yl:i.depthFunc(i.ALWAYS);break;case vl:i.depthFunc(i.LESS);break;case ms:i.depthFunc(i.LEQUAL);break;case bl:i.depthFunc(i.EQUAL);break;case _l:i.depthFunc(i.GEQUAL);break;case wl:i.depthFunc(i.GREATER);break;case Ml:i.depthFunc(i.NOTEQUAL);break;default:i.depthFunc(i.LEQUAL)}mt=ft}},setLocked:function(ft){N=ft},setClear:function(ft){ot!==ft&&(ot=ft,Z&&(ft=1-ft),i.clearDepth(ft))},reset:function(){N=!1,j=null,mt=null,ot=null,Z=!1}}}function r(){let N=!1,Z=null,j=null,mt=null,ot=null,ft=null,Ct=null,Vt=null,it=null;return{setTest:function(It){N||(It?ht(i.STENCIL_TEST):Lt(i.STENCIL_TEST))},setMask:function(It){Z!==It&&!N&&(i.stencilMask(It),Z=It)},setFunc:function(It,zt,_t){(j!==It||mt!==zt||ot!==_t)&&(i.stencilFunc(It,zt,_t),j=It,mt=zt,ot=_t)},setOp:function(It,zt,_t){(ft!==It||Ct!==zt||Vt!==_t)&&(i.stencilOp(It,zt,_t),ft=It,Ct=zt,Vt=_t)},setLocked:function(It){N=It},setClear:function(It){it!==It&&(i.clearStencil(It),it=It)},reset:function(){N=!1,Z=null,j=null,mt=null,ot=null,ft=null,Ct=null,Vt=null,it=null}}}let s=new e,o=new n,a=new r,l={},c=new WeakMap,h={},u={},f={},d=new WeakMap,m=[],x=null,g=!1,p=null,v=null,b=null,w=null,T=null,A=null,y=null,S=new jt(0,0,0),O=0,_=!1,R=null,L=null,D=null,I=null,B=null,H=i.getParameter(i.MAX_COMBINED_TEXTURE_IMAGE_UNITS),U=!1,tt=0,W=i.getParameter(i.VERSION);W.indexOf("WebGL")!==-1?(tt=parseFloat(/^WebGL (\d)/.exec(W)[1]),U=tt>=1):W.indexOf("OpenGL ES")!==-1&&(tt=parseFloat(/^OpenGL ES (\d)/.exec(W)[1]),U=tt>=2);let Y=null,et={},St=i.getParameter(i.SCISSOR_BOX),dt=i.getParameter(i.VIEWPORT),X=new me().fromArray(St),rt=new me().fromArray(dt);function vt(N,Z,j,mt){let ot=new Uint8Array(4),ft=i.createTexture();i.bindTexture(N,ft),i.texParameteri(N,i.TEXTURE_MIN_FILTER,i.NEAREST),i.texParameteri(N,i.TEXTURE_MAG_FILTER,i.NEAREST);for(let Ct=0;Ct<j;Ct++)N===i.TEXTURE_3D||N===i.TEXTURE_2D_ARRAY?i.texImage3D(Z,0,i.RGBA,1,1,mt,0,i.RGBA,i.UNSIGNED_BYTE,ot):i.texImage2D(Z+Ct,0,i.RGBA,1,1,0,i.RGBA,i.UNSIGNED_BYTE,ot);return ft}let ct={};ct[i.TEXTURE_2D]=vt(i.TEXTURE_2D,i.TEXTURE_2D,1),ct[i.TEXTURE_CUBE_MAP]=vt(i.TEXTURE_CUBE_MAP,i.TEXTURE_CUBE_MAP_POSITIVE_X,6),ct[i.TEXTURE_2D_ARRAY]=vt(i.TEXTURE_2D_ARRAY,i.TEXTURE_2D_ARRAY,1,1),ct[i.TEXTURE_3D]=vt(i.TEXTURE_3D,i.TEXTURE_3D,1,1),s.setClear(0,0,0,1),o.setClear(1),a.setClear(0),ht(i.DEPTH_TEST),o.setFunc(ms),nn(!1),de(Ju),ht(i.CULL_FACE),Ee(Pr);function ht(N){h[N]!==!0&&(i.enable(N),h[N]=!0)}function Lt(N){h[N]!==!1&&(i.disable(N),h[N]=!1)}function re(N,Z){return f[N]!==Z?(i.bindFramebuffer(N,Z),f[N]=Z,N===i.DRAW_FRAMEBUFFER&&(f[i.FRAMEBUFFER]=Z),N===i.FRAMEBUFFER&&(f[i.DRAW_FRAMEBUFFER]=Z),!0):!1}function Pt(N,Z){let j=m,mt=!1;if(N){j=d.get(Z),j===void 0&&(j=[],d.set(Z,j));let ot=N.textures;if(j.length!==ot.length||j[0]!==i.COLOR_ATTACHMENT0){for(let ft=0,Ct=ot.length;ft<Ct;ft++)j[ft]=i.COLOR_ATTACHMENT0+ft;j.length=ot.length,mt=!0}}else j[0]!==i.BACK&&(j[0]=i.BACK,mt=!0);mt&&i.drawBuffers(j)}function Qt(N){return x!==N?(i.useProgram(N),x=N,!0):!1}let ne={[bi]:i.FUNC_ADD,[Zg]:i.FUNC_SUBTRACT,[Qg]:i.FUNC_REVERSE_SUBTRACT};ne[Kl]=i.MIN,ne[Jl]=i.MAX;let Ht={[t0]:i.ZERO,[vo]:i.ONE,[e0]:i.SRC_COLOR,[ef]:i.SRC_ALPHA,[a0]:i.SRC_ALPHA_SATURATE,[s0]:i.DST_COLOR,[i0]:i.DST_ALPHA,[n0]:i.ONE_MINUS_SRC_COLOR,[nf]:i.ONE_MINUS_SRC_ALPHA,[o0]:i.ONE_MINUS_DST_COLOR,[r0]:i.ONE_MINUS_DST_ALPHA,[l0]:i.CONSTANT_COLOR,[c0]:i.ONE_MINUS_CONSTANT_COLOR,[h0]:i.CONSTANT_ALPHA,[u0]:i.ONE_MINUS_CONSTANT_ALPHA};function Ee(N,Z,j,mt,ot,ft,Ct,Vt,it,It){if(N===Pr){g===!0&&(Lt(i.BLEND),g=!1);return}if(g===!1&&(ht(i.BLEND),g=!0),N!==jl){if(N!==p||It!==_){if((v!==bi||T!==bi)&&(i.blendEquation(i.FUNC_ADD),v=bi,T=bi),It)switch(N){case tr:i.blendFuncSeparate(i.ONE,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case Zu:i.blendFunc(i.ONE,i.ONE);break;case Qu:i.blendFuncSeparate(i.ZERO,i.ONE_MINUS_SRC_COLOR,i.ZERO,i.ONE);break;case tf:i.blendFuncSeparate(i.DST_COLOR,i.ONE_MINUS_SRC_ALPHA,i.ZERO,i.ONE);break;default:Ft("WebGLState: Invalid blending: ",N);break}else switch(N){case tr:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case Zu:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE,i.ONE,i.ONE);break;case Qu:Ft("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case tf:Ft("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:Ft("WebGLState: Invalid blending: ",N);break}b=null,w=null,A=null,y=null,S.set(0,0,0),O=0,p=N,_=It}return}ot=ot||Z,ft=ft||j,Ct=Ct||mt,(Z!==v||ot!==T)&&(i.blendEquationSeparate(ne[Z],ne[ot]),v=Z,T=ot),(j!==b||mt!==w||ft!==A||Ct!==y)&&(i.blendFuncSeparate(Ht[j],Ht[mt],Ht[ft],Ht[Ct]),b=j,w=mt,A=ft,y=Ct),(Vt.equals(S)===!1||it!==O)&&(i.blendColor(Vt.r,Vt.g,Vt.b,it),S.copy(Vt),O=it),p=N,_=!1}function ye(N,Z){N.side===Cn?Lt(i.CULL_FACE):ht(i.CULL_FACE);let j=N.side===en;Z&&(j=!j),nn(j),N.blending===tr&&N.transparent===!1?Ee(Pr):Ee(N.blending,N.blendEquation,N.blendSrc,N.blendDst,N.blendEquationAlpha,N.blendSrcAlpha,N.blendDstAlpha,N.blendColor,N.blendAlpha,N.premultipliedAlpha),o.setFunc(N.depthFunc),o.setTest(N.depthTest),o.setMask(N.depthWrite),s.setMask(N.colorWrite);let mt=N.stencilWrite;a.setTest(mt),mt&&(a.setMask(N.stencilWriteMask),a.setFunc(N.stencilFunc,N.stencilRef,N.stencilFuncMask),a.setOp(N.stencilFail,N.stencilZFail,N.stencilZPass)),Ce(N.polygonOffset,N.polygonOffsetFactor,N.polygonOffsetUnits),N.alphaToCoverage===!0?ht(i.SAMPLE_ALPHA_TO_COVERAGE):Lt(i.SAMPLE_ALPHA_TO_COVERAGE)}function nn(N){R!==N&&(N?i.frontFace(i.CW):i.frontFace(i.CCW),R=N)}function de(N){N!==jg?(ht(i.CULL_FACE),N!==L&&(N===Ju?i.cullFace(i.BACK):N===Kg?i.cullFace(i.FRONT):i.cullFace(i.FRONT_AND_BACK))):Lt(i.CULL_FACE),L=N}function Gn(N){N!==D&&(U&&i.lineWidth(N),D=N)}function Ce(N,Z,j){N?(ht(i.POLYGON_OFFSET_FILL),(I!==Z||B!==j)&&(I=Z,B=j,o.getReversed()&&(Z=-Z,j=-j),i.polygonOffset(Z,j))):Lt(i.POLYGON_OFFSET_FILL)}function mn(N){N?ht(i.SCISSOR_TEST):Lt(i.SCISSOR_TEST)}function gn(N){N===void 0&&(N=i.TEXTURE0+H-1),Y!==N&&(i.activeTexture(N),Y=N)}function xn(N,Z,j){j===void 0&&(Y===null?j=i.TEXTURE0+H-1:j=Y);let mt=et[j];mt===void 0&&(mt={type:void 0,texture:void 0},et[j]=mt),(mt.type!==N||mt.texture!==Z)&&(Y!==j&&(i.activeTexture(j),Y=j),i.bindTexture(N,Z||ct[N]),mt.type=N,mt.texture=Z)}function k(){let N=et[Y];N!==void 0&&N.type!==void 0&&(i.bindTexture(N.type,null),N.type=void 0,N.texture=void 0)}function yn(){try{i.compressedTexImage2D(...arguments)}catch(N){Ft("WebGLState:",N)}}function ue(){try{i.compressedTexImage3D(...arguments)}catch(N){Ft("WebGLState:",N)}}function fe(){try{i.texSubImage2D(...arguments)}catch(N){Ft("WebGLState:",N)}}function bt(){try{i.texSubImage3D(...arguments)}catch(N){Ft("WebGLState:",N)}}function Te(){try{i.compressedTexSubImage2D(...arguments)}catch(N){Ft("WebGLState:",N)}}function Nt(){try{i.compressedTexSubImage3D(...arguments)}catch(N){Ft("WebGLState:",N)}}function kt(){try{i.texStorage2D(...arguments)}catch(N){Ft("WebGLState:",N)}}function C(){try{i.texStorage3D(...arguments)}catch(N){Ft("WebGLState:",N)}}function M(){try{i.texImage2D(...arguments)}catch(N){Ft("WebGLState:",N)}}function V(){try{i.texImage3D(...arguments)}catch(N){Ft("WebGLState:",N)}}function nt(N){return u[N]!==void 0?u[N]:i.getParameter(N)}function Q(N,Z){u[N]!==Z&&(i.pixelStorei(N,Z),u[N]=Z)}function ut(N){X.equals(N)===!1&&(i.scissor(N.x,N.y,N.z,N.w),X.copy(N))}function xt(N){rt.equals(N)===!1&&(i.viewport(N.x,N.y,N.z,N.w),rt.copy(N))}function K(N,Z){let j=c.get(Z);j===void 0&&(j=new WeakMap,c.set(Z,j));let mt=j.get(N);mt===void 0&&(mt=i.getUniformBlockIndex(Z,N.name),i.uniformBlockBinding(Z,mt,mt),j.set(N,mt))}function J(N,Z,j){let ot=c.get(Z).get(N);l[ot]!==j&&(i.bindBufferBase(i.UNIFORM_BUFFER,ot,j),l[ot]=j)}function pt(){i.disable(i.BLEND),i.disable(i.CULL_FACE),i.disable(i.DEPTH_TEST),i.disable(i.POLYGON_OFFSET_FILL),i.disable(i.SCISSOR_TEST),i.disable(i.STENCIL_TEST),i.disable(i.SAMPLE_ALPHA_TO_COVERAGE),i.blendEquation(i.FUNC_ADD),i.blendFunc(i.ONE,i.ZERO),i.blendFuncSeparate(i.ONE,i.ZERO,i.ONE,i.ZERO),i.blendColor(0,0,0,0),i.colorMask(!0,!0,!0,!0),i.clearColor(0,0,0,0),i.depthMask(!0),i.depthFunc(i.LESS),o.setReversed(!1),i.clearDepth(1),i.stencilMask(4294967295),i.stencilFunc(i.ALWAYS,0,4294967295),i.stencilOp(i.KEEP,i.KEEP,i.KEEP),i.clearStencil(0),i.cullFace(i.BACK),i.frontFace(i.CCW),i.polygonOffset(0,0),i.activeTexture(i.TEXTURE0),i.bindFramebuffer(i.FRAMEBUFFER,null),i.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),i.bindFramebuffer(i.READ_FRAMEBUFFER,null),i.useProgram(null),i.lineWidth(1),i.scissor(0,0,i.canvas.width,i.canvas.height),i.viewport(0,0,i.canvas.width,i.canvas.height),i.pixelStorei(i.PACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,!1),i.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),i.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,i.BROWSER_DEFAULT_WEBGL),i.pixelStorei(i.PACK_ROW_LENGTH,0),i.pixelStorei(i.PACK_SKIP_PIXELS,0),i.pixelStorei(i.PACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_ROW_LENGTH,0),i.pixelStorei(i.UNPACK_IMAGE_HEIGHT,0),i.pixelStorei(i.UNPACK_SKIP_PIXELS,0),i.pixelStorei(i.UNPACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_SKIP_IMAGES,0),h={},u={},Y=null,et={},f={},l={},d=new WeakMap,m=[],x=null,g=!1,p=null,v=null,b=null,w=null,T=null,A=null,y=null,S=new jt(0,0,0),O=0,_=!1,R=null,L=null,D=null,I=null,B=null,X.set(0,0,i.canvas.width,i.canvas.height),rt.set(0,0,i.canvas.width,i.canvas.height),s.reset(),o.reset(),a.reset()}return{buffers:{color:s,depth:o,stencil:a},enable:ht,disable:Lt,bindFramebuffer:re,drawBuffers:Pt,useProgram:Qt,setBlending:Ee,setMaterial:ye,setFlipSided:nn,setCullFace:de,setLineWidth:Gn,setPolygonOffset:Ce,setScissorTest:mn,activeTexture:gn,bindTexture:xn,unbindTexture:k,compressedTexImage2D:yn,compressedTexImage3D:ue,texImage2D:M,texImage3D:V,pixelStorei:Q,getParameter:nt,updateUBOMapping:K,uniformBlockBinding:J,texStorage2D:kt,texStorage3D:C,texSubImage2D:fe,texSubImage3D:bt,compressedTexSubImage2D:Te,compressedTexSubImage3D:Nt,scissor:ut,viewport:xt,reset:pt}}function JA(i,t,e,n,r,s,o){let a=t.has("WEBGL_multisampled_render_to_texture")?t.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new Yt,h=new WeakMap,u=new Set,f,d=new WeakMap,m=new Set,x=new FinalizationRegistry(C=>m.delete(C)),g=!1;try{g=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function p(C,M){return g?new OffscreenCanvas(C,M):io("canvas")}function v(C,M,V){let nt=1,Q=kt(C);if((Q.width>V||Q.height>V)&&(nt=V/Math.max(Q.width,Q.height)),nt<1)if(typeof HTMLImageElement<"u"&&C instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&C instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&C instanceof ImageBitmap||typeof VideoFrame<"u"&&C instanceof VideoFrame){let ut=Math.floor(nt*Q.width),xt=Math.floor(nt*Q.height);f===void 0&&(f=p(ut,xt));let K=M?p(ut,xt):f;return K.width=ut,K.height=xt,K.getContext("2d").drawImage(C,0,0,ut,xt),Dt("WebGLRenderer: Texture has been resized from ("+Q.width+"x"+Q.height+") to ("+ut+"x"+xt+")."),K}else return"data"in C&&Dt("WebGLRenderer: Image in DataTexture is too big ("+Q.width+"x"+Q.height+")."),C;return C}function b(C){return C.generateMipmaps}function w(C){i.generateMipmap(C)}function T(C){return C.isWebGLCubeRenderTarget?i.TEXTURE_CUBE_MAP:C.isWebGL3DRenderTarget?i.TEXTURE_3D:C.isWebGLArrayRenderTarget||C.isCompressedArrayTexture?i.TEXTURE_2D_ARRAY:i.TEXTURE_2D}function A(C,M,V,nt,Q,ut=!1){if(C!==null){if(i[C]!==void 0)return i[C];Dt("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+C+"'")}let xt;nt&&(xt=t.get("EXT_texture_norm16"),xt||Dt("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let K=M;if(M===i.RED&&(V===i.FLOAT&&(K=i.R32F),V===i.HALF_FLOAT&&(K=i.R16F),V===i.UNSIGNED_BYTE&&(K=i.R8),V===i.UNSIGNED_SHORT&&xt&&(K=xt.R16_EXT),V===i.SHORT&&xt&&(K=xt.R16_SNORM_EXT)),M===i.RED_INTEGER&&(V===i.UNSIGNED_BYTE&&(K=i.R8UI),V===i.UNSIGNED_SHORT&&(K=i.R16UI),V===i.UNSIGNED_INT&&(K=i.R32UI),V===i.BYTE&&(K=i.R8I),V===i.SHORT&&(K=i.R16I),V===i.INT&&(K=i.R32I)),M===i.RG&&(V===i.FLOAT&&(K=i.RG32F),V===i.HALF_FLOAT&&(K=i.RG16F),V===i.UNSIGNED_BYTE&&(K=i.RG8),V===i.UNSIGNED_SHORT&&xt&&(K=xt.RG16_EXT),V===i.SHORT&&xt&&(K=xt.RG16_SNORM_EXT)),M===i.RG_INTEGER&&(V===i.UNSIGNED_BYTE&&(K=i.RG8UI),V===i.UNSIGNED_SHORT&&(K=i.RG16UI),V===i.UNSIGNED_INT&&(K=i.RG32UI),V===i.BYTE&&(K=i.RG8I),V===i.SHORT&&(K=i.RG16I),V===i.INT&&(K=i.RG32I)),M===i.RGB_INTEGER&&(V===i.UNSIGNED_BYTE&&(K=i.RGB8UI),V===i.UNSIGNED_SHORT&&(K=i.RGB16UI),V===i.UNSIGNED_INT&&(K=i.RGB32UI),V===i.BYTE&&(K=i.RGB8I),V===i.SHORT&&(K=i.RGB16I),V===i.INT&&(K=i.RGB32I)),M===i.RGBA_INTEGER&&(V===i.UNSIGNED_BYTE&&(K=i.RGBA8UI),V===i.UNSIGNED_SHORT&&(K=i.RGBA16UI),V===i.UNSIGNED_INT&&(K=i.RGBA32UI),V===i.BYTE&&(K=i.RGBA8I),V===i.SHORT&&(K=i.RGBA16I),V===i.INT&&(K=i.RGBA32I)),M===i.RGB&&(V===i.UNSIGNED_SHORT&&xt&&(K=xt.RGB16_EXT),V===i.SHORT&&xt&&(K=xt.RGB16_SNORM_EXT),V===i.UNSIGNED_INT_5_9_9_9_REV&&(K=i.RGB9_E5),V===i.UNSIGNED_INT_10F_11F_11F_REV&&(K=i.R11F_G11F_B10F)),M===i.RGBA){let J=ut?eo:$t.getTransfer(Q);V===i.FLOAT&&(K=i.RGBA32F),V===i.HALF_FLOAT&&(K=i.RGBA16F),V===i.UNSIGNED_BYTE&&(K=J===ee?i.SRGB8_ALPHA8:i.RGBA8),V===i.UNSIGNED_SHORT&&xt&&(K=xt.RGBA16_EXT),V===i.SHORT&&xt&&(K=xt.RGBA16_SNORM_EXT),V===i.UNSIGNED_SHORT_4_4_4_4&&(K=i.RGBA4),V===i.UNSIGNED_SHORT_5_5_5_1&&(K=i.RGB5_A1)}return(K===i.R16F||K===i.R32F||K===i.RG16F||K===i.RG32F||K===i.RGBA16F||K===i.RGBA32F)&&t.get("EXT_color_buffer_float"),K}function y(C,M){let V;return C?M===null||M===Un||M===Lr?V=i.DEPTH24_STENCIL8:M===Bn?V=i.DEPTH32F_STENCIL8:M===Es&&(V=i.DEPTH24_STENCIL8,Dt("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):M===null||M===Un||M===Lr?V=i.DEPTH_COMPONENT24:M===Bn?V=i.DEPTH_COMPONENT32F:M===Es&&(V=i.DEPTH_COMPONENT16),V}function S(C,M){return b(C)===!0||C.isFramebufferTexture&&C.minFilter!==Oe&&C.minFilter!==tn?Math.log2(Math.max(M.width,M.height))+1:C.mipmaps.length>0?C.mipmaps.length:C.isCompressedTexture&&Array.isArray(C.image)?M.mipmaps.length:1}function O(C){let M=new WeakRef(C);n.get(C).__ref=M,m.add(M),x.register(C,M,M)}function _(C){let M=n.get(C).__ref;M!==void 0&&(m.delete(M),x.unregister(M))}function R(C){D(C.target)}function L(C){I(C.target)}function D(C){C.removeEventListener("dispose",R),_(C),H(C),C.isVideoTexture&&h.delete(C),C.isHTMLTexture&&u.delete(C)}function I(C){C.removeEventListener("dispose",L),_(C),tt(C)}function B(){for(let C of m){let M=C.deref();M!==void 0&&(M.isRenderTarget===!0?I(M):D(M))}m.clear(),u.clear()}function H(C){let M=n.get(C);if(M.__webglInit===void 0)return;let V=C.source,nt=d.get(V);if(nt){let Q=nt[M.__cacheKey];Q.usedTimes--,Q.usedTimes===0&&U(C),Object.keys(nt).length===0&&d.delete(V)}n.remove(C)}function U(C){let M=n.get(C);i.deleteTexture(M.__webglTexture);let V=C.source,nt=d.get(V);delete nt[M.__cacheKey],o.memory.textures--}function tt(C){let M=n.get(C);M.__depthDisposeCallback&&M.__depthDisposeCallback();let V=C.depthTexture;if(V&&V.renderTarget===C&&D(V),C.isWebGLCubeRenderTarget)for(let Q=0;Q<6;Q++){if(Array.isArray(M.__webglFramebuffer[Q]))for(let ut=0;ut<M.__webglFramebuffer[Q].length;ut++)i.deleteFramebuffer(M.__webglFramebuffer[Q][ut]);else i.deleteFramebuffer(M.__webglFramebuffer[Q]);M.__webglDepthbuffer&&i.deleteRenderbuffer(M.__webglDepthbuffer[Q])}else{if(Array.isArray(M.__webglFramebuffer))for(let Q=0;Q<M.__webglFramebuffer.length;Q++)i.deleteFramebuffer(M.__webglFramebuffer[Q]);else i.deleteFramebuffer(M.__webglFramebuffer);if(M.__webglDepthbuffer&&i.deleteRenderbuffer(M.__webglDepthbuffer),M.__webglMultisampledFramebuffer&&i.deleteFramebuffer(M.__webglMultisampledFramebuffer),M.__webglColorRenderbuffer)for(let Q=0;Q<M.__webglColorRenderbuffer.length;Q++)M.__webglColorRenderbuffer[Q]&&i.deleteRenderbuffer(M.__webglColorRenderbuffer[Q]);M.__webglDepthRenderbuffer&&i.deleteRenderbuffer(M.__webglDepthRenderbuffer)}let nt=C.textures;for(let Q=0,ut=nt.length;Q<ut;Q++){let xt=n.get(nt[Q]);xt.__webglTexture&&(i.deleteTexture(xt.__webglTexture),o.memory.textures--),n.remove(nt[Q])}n.remove(C)}let W=0;function Y(){W=0}function et(){return W}function St(C){W=C}function dt(){let C=W;return C>=r.maxTextures&&Dt("WebGLTextures: Trying to use "+(C+1)+" texture units while this GPU supports only "+r.maxTextures),W+=1,C}function X(C){let M=[];return M.push(C.wrapS),M.push(C.wrapT),M.push(C.wrapR||0),M.push(C.magFilter),M.push(C.minFilter),M.push(C.anisotropy),M.push(C.internalFormat),M.push(C.format),M.push(C.type),M.push(C.generateMipmaps),M.push(C.mipmapsAutoUpdate),M.push(C.premultiplyAlpha),M.push(C.flipY),M.push(C.unpackAlignment),M.push(C.colorSpace),M.join()}function rt(C,M){let V=n.get(C);if(C.isVideoTexture&&Te(C),C.isRenderTargetTexture===!1&&C.isExternalTexture!==!0&&C.version>0&&V.__version!==C.version){let nt=C.image;if(nt===null)Dt("WebGLRenderer: Texture marked for update but no image data found.");else if(nt.complete===!1)Dt("WebGLRenderer: Texture marked for update but image is incomplete");else{ye(V,C,M);return}}else C.isExternalTexture&&(V.__webglTexture=C.sourceTexture?C.sourceTexture:null);e.bindTexture(i.TEXTURE_2D,V.__webglTexture,i.TEXTURE0+M)}function vt(C,M){let V=n.get(C);if(C.isRenderTargetTexture===!1&&C.version>0&&V.__version!==C.version){ye(V,C,M);return}else C.isExternalTexture&&(V.__webglTexture=C.sourceTexture?C.sourceTexture:null);e.bindTexture(i.TEXTURE_2D_ARRAY,V.__webglTexture,i.TEXTURE0+M)}function ct(C,M){let V=n.get(C);if(C.isRenderTargetTexture===!1&&C.version>0&&V.__version!==C.version){ye(V,C,M);return}e.bindTexture(i.TEXTURE_3D,V.__webglTexture,i.TEXTURE0+M)}function ht(C,M){let V=n.get(C);if(C.version>0&&V.__version!==C.version){nn(V,C,M);return}e.bindTexture(i.TEXTURE_CUBE_MAP,V.__webglTexture,i.TEXTURE0+M)}let Lt={[Sl]:i.REPEAT,[Kn]:i.CLAMP_TO_EDGE,[El]:i.MIRRORED_REPEAT},re={[Oe]:i.NEAREST,[p0]:i.NEAREST_MIPMAP_NEAREST,[bo]:i.NEAREST_MIPMAP_LINEAR,[tn]:i.LINEAR,[tc]:i.LINEAR_MIPMAP_NEAREST,[_i]:i.LINEAR_MIPMAP_LINEAR},Pt={[y0]:i.NEVER,[Mf]:i.ALWAYS,[v0]:i.LESS,[_f]:i.LEQUAL,[b0]:i.EQUAL,[wf]:i.GEQUAL,[_0]:i.GREATER,[w0]:i.NOTEQUAL};function Qt(C,M){if(M.type===Bn&&t.has("OES_texture_float_linear")===!1&&(M.magFilter===tn||M.magFilter===tc||M.magFilter===bo||M.magFilter===_i||M.minFilter===tn||M.minFilter===tc||M.minFilter===bo||M.minFilter===_i)&&Dt("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),i.texParameteri(C,i.TEXTURE_WRAP_S,Lt[M.wrapS]),i.texParameteri(C,i.TEXTURE_WRAP_T,Lt[M.wrapT]),(C===i.TEXTURE_3D||C===i.TEXTURE_2D_ARRAY)&&i.texParameteri(C,i.TEXTURE_WRAP_R,Lt[M.wrapR]),i.texParameteri(C,i.TEXTURE_MAG_FILTER,re[M.magFilter]),i.texParameteri(C,i.TEXTURE_MIN_FILTER,re[M.minFilter]),M.compareFunction&&(i.texParameteri(C,i.TEXTURE_COMPARE_MODE,i.COMPARE_REF_TO_TEXTURE),i.texParameteri(C,i.TEXTURE_COMPARE_FUNC,Pt[M.compareFunction])),t.has("EXT_texture_filter_anisotropic")===!0){if(M.magFilter===Oe||M.minFilter!==bo&&M.minFilter!==_i||M.type===Bn&&t.has("OES_texture_float_linear")===!1)return;if(M.anisotropy>1||n.get(M).__currentAnisotropy){let V=t.get("EXT_texture_filter_anisotropic");i.texParameterf(C,V.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(M.anisotropy,r.getMaxAnisotropy())),n.get(M).__currentAnisotropy=M.anisotropy}}}function ne(C,M){let V=!1;C.__webglInit===void 0&&(C.__webglInit=!0,M.addEventListener("dispose",R),O(M));let nt=M.source,Q=d.get(nt);Q===void 0&&(Q={},d.set(nt,Q));let ut=X(M);if(ut!==C.__cacheKey){Q[ut]===void 0&&(Q[ut]={texture:i.createTexture(),usedTimes:0},o.memory.textures++,V=!0),Q[ut].usedTimes++;let xt=Q[C.__cacheKey];xt!==void 0&&(Q[C.__cacheKey].usedTimes--,xt.usedTimes===0&&U(M)),C.__cacheKey=ut,C.__webglTexture=Q[ut].texture}return V}function Ht(C,M,V){return Math.floor(Math.floor(C/V)/M)}function Ee(C,M,V,nt){let ut=C.updateRanges;if(ut.length===0)e.texSubImage2D(i.TEXTURE_2D,0,0,0,M.width,M.height,V,nt,M.data);else{ut.sort((N,Z)=>N.start-Z.start);let xt=0;for(let N=1;N<ut.length;N++){let Z=ut[xt],j=ut[N],mt=Z.start+Z.count,ot=Ht(j.start,M.width,4),ft=Ht(Z.start,M.width,4);j.start<=mt+1&&ot===ft&&Ht(j.start+j.count-1,M.width,4)===ot?Z.count=Math.max(Z.count,j.start+j.count-Z.start):(++xt,ut[xt]=j)}ut.length=xt+1;let K=e.getParameter(i.UNPACK_ROW_LENGTH),J=e.getParameter(i.UNPACK_SKIP_PIXELS),pt=e.getParameter(i.UNPACK_SKIP_ROWS);e.pixelStorei(i.UNPACK_ROW_LENGTH,M.width);for(let N=0,Z=ut.length;N<Z;N++){let j=ut[N],mt=Math.floor(j.start/4),ot=Math.ceil(j.count/4),ft=mt%M.width,Ct=Math.floor(mt/M.width),Vt=ot,it=1;e.pixelStorei(i.UNPACK_SKIP_PIXELS,ft),e.pixelStorei(i.UNPACK_SKIP_ROWS,Ct),e.texSubImage2D(i.TEXTURE_2D,0,ft,Ct,Vt,it,V,nt,M.data)}C.clearUpdateRanges(),e.pixelStorei(i.UNPACK_ROW_LENGTH,K),e.pixelStorei(i.UNPACK_SKIP_PIXELS,J),e.pixelStorei(i.UNPACK_SKIP_ROWS,pt)}}function ye(C,M,V){let nt=i.TEXTURE_2D;(M.isDataArrayTexture||M.isCompressedArrayTexture)&&(nt=i.TEXTURE_2D_ARRAY),M.isData3DTexture&&(nt=i.TEXTURE_3D);let Q=ne(C,M),ut=M.source;e.bindTexture(nt,C.__webglTexture,i.TEXTURE0+V);let xt=n.get(ut);if(ut.version!==xt.__version||Q===!0){if(e.activeTexture(i.TEXTURE0+V),(typeof ImageBitmap<"u"&&M.image instanceof ImageBitmap)===!1){let it=$t.getPrimaries($t.workingColorSpace),It=M.colorSpace===Mi?null:$t.getPrimaries(M.colorSpace),zt=M.colorSpace===Mi||it===It?i.NONE:i.BROWSER_DEFAULT_WEBGL;e.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,M.flipY),e.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,M.premultiplyAlpha),e.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,zt)}e.pixelStorei(i.UNPACK_ALIGNMENT,M.unpackAlignment);let J=v(M.image,!1,r.maxTextureSize);J=Nt(M,J);let pt=s.convert(M.format,M.colorSpace),N=s.convert(M.type),Z=A(M.internalFormat,pt,N,M.normalized,M.colorSpace,M.isVideoTexture);Qt(nt,M);let j,mt=M.mipmaps,ot=M.isVideoTexture!==!0,ft=xt.__version===void 0||Q===!0,Ct=ut.dataReady,Vt=S(M,J);if(M.isDepthTexture)Z=y(M.format===wi,M.type),ft&&(ot?e.texStorage2D(i.TEXTURE_2D,1,Z,J.width,J.height):e.texImage2D(i.TEXTURE_2D,0,Z,J.width,J.height,0,pt,N,null));else if(M.isDataTexture)if(mt.length>0){ot&&ft&&e.texStorage2D(i.TEXTURE_2D,Vt,Z,mt[0].width,mt[0].height);for(let it=0,It=mt.length;it<It;it++)j=mt[it],ot?Ct&&e.texSubImage2D(i.TEXTURE_2D,it,0,0,j.width,j.height,pt,N,j.data):e.texImage2D(i.TEXTURE_2D,it,Z,j.width,j.height,0,pt,N,j.data);M.generateMipmaps=!1}else ot?(ft&&e.texStorage2D(i.TEXTURE_2D,Vt,Z,J.width,J.height),Ct&&Ee(M,J,pt,N)):e.texImage2D(i.TEXTURE_2D,0,Z,J.width,J.height,0,pt,N,J.data);else if(M.isCompressedTexture)if(M.isCompressedArrayTexture){ot&&ft&&e.texStorage3D(i.TEXTURE_2D_ARRAY,Vt,Z,mt[0].width,mt[0].height,J.depth);for(let it=0,It=mt.length;it<It;it++)if(j=mt[it],M.format!==Vn)if(pt!==null)if(ot){if(Ct)if(M.layerUpdates.size>0){let zt=Cf(j.width,j.height,M.format,M.type);for(let _t of M.layerUpdates){let ie=j.data.subarray(_t*zt/j.data.BYTES_PER_ELEMENT,(_t+1)*zt/j.data.BYTES_PER_ELEMENT);e.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,it,0,0,_t,j.width,j.height,1,pt,ie)}}else e.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,it,0,0,0,j.width,j.height,J.depth,pt,j.data)}else e.compressedTexImage3D(i.TEXTURE_2D_ARRAY,it,Z,j.width,j.height,J.depth,0,j.data,0,0);else Dt("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else ot?Ct&&e.texSubImage3D(i.TEXTURE_2D_ARRAY,it,0,0,0,j.width,j.height,J.depth,pt,N,j.data):e.texImage3D(i.TEXTURE_2D_ARRAY,it,Z,j.width,j.height,J.depth,0,pt,N,j.data);M.layerUpdates.size>0&&M.clearLayerUpdates()}else{ot&&ft&&e.texStorage2D(i.TEXTURE_2D,Vt,Z,mt[0].width,mt[0].height);for(let it=0,It=mt.length;it<It;it++)j=mt[it],M.format!==Vn?pt!==null?ot?Ct&&e.compressedTexSubImage2D(i.TEXTURE_2D,it,0,0,j.width,j.height,pt,j.data):e.compressedTexImage2D(i.TEXTURE_2D,it,Z,j.width,j.height,0,j.data):Dt("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):ot?Ct&&e.texSubImage2D(i.TEXTURE_2D,it,0,0,j.width,j.height,pt,N,j.data):e.texImage2D(i.TEXTURE_2D,it,Z,j.width,j.height,0,pt,N,j.data)}else if(M.isDataArrayTexture)if(ot){if(ft&&e.texStorage3D(i.TEXTURE_2D_ARRAY,Vt,Z,J.width,J.height,J.depth),Ct)if(M.layerUpdates.size>0){let it=Cf(J.width,J.height,M.format,M.type);for(let It of M.layerUpdates){let zt=J.data.subarray(It*it/J.data.BYTES_PER_ELEMENT,(It+1)*it/J.data.BYTES_PER_ELEMENT);e.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,It,J.width,J.height,1,pt,N,zt)}M.clearLayerUpdates()}else e.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,0,J.width,J.height,J.depth,pt,N,J.data)}else e.texImage3D(i.TEXTURE_2D_ARRAY,0,Z,J.width,J.height,J.depth,0,pt,N,J.data);else if(M.isData3DTexture)ot?(ft&&e.texStorage3D(i.TEXTURE_3D,Vt,Z,J.width,J.height,J.depth),Ct&&e.texSubImage3D(i.TEXTURE_3D,0,0,0,0,J.width,J.height,J.depth,pt,N,J.data)):e.texImage3D(i.TEXTURE_3D,0,Z,J.width,J.height,J.depth,0,pt,N,J.data);else if(M.isFramebufferTexture){if(ft)if(ot)e.texStorage2D(i.TEXTURE_2D,Vt,Z,J.width,J.height);else{let it=J.width,It=J.height;for(let zt=0;zt<Vt;zt++)e.texImage2D(i.TEXTURE_2D,zt,Z,it,It,0,pt,N,null),it>>=1,It>>=1}}else if(M.isHTMLTexture){if("texElementImage2D"in i){let it=i.canvas;if(it.hasAttribute("layoutsubtree")||it.setAttribute("layoutsubtree","true"),J.parentNode!==it){it.appendChild(J),u.add(M),it.onpaint=It=>{let zt=It.changedElements;for(let _t of u)zt.includes(_t.image)&&(_t.needsUpdate=!0)},it.requestPaint();return}if(i.texElementImage2D.length===3)i.texElementImage2D(i.TEXTURE_2D,i.RGBA8,J);else{let zt=i.RGBA,_t=i.RGBA,ie=i.UNSIGNED_BYTE;i.texElementImage2D(i.TEXTURE_2D,0,zt,_t,ie,J)}i.texParameteri(i.TEXTURE_2D,i.TEXTURE_MIN_FILTER,i.LINEAR),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_S,i.CLAMP_TO_EDGE),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_T,i.CLAMP_TO_EDGE)}}else if(mt.length>0){if(ot&&ft){let it=kt(mt[0]);e.texStorage2D(i.TEXTURE_2D,Vt,Z,it.width,it.height)}for(let it=0,It=mt.length;it<It;it++)j=mt[it],ot?Ct&&e.texSubImage2D(i.TEXTURE_2D,it,0,0,pt,N,j):e.texImage2D(i.TEXTURE_2D,it,Z,pt,N,j);M.generateMipmaps=!1}else if(ot){if(ft){let it=kt(J);e.texStorage2D(i.TEXTURE_2D,Vt,Z,it.width,it.height)}Ct&&e.texSubImage2D(i.TEXTURE_2D,0,0,0,pt,N,J)}else e.texImage2D(i.TEXTURE_2D,0,Z,pt,N,J);b(M)&&M.mipmapsAutoUpdate===!0&&w(nt),xt.__version=ut.version,M.onUpdate&&M.onUpdate(M)}C.__version=M.version}function nn(C,M,V){if(M.image.length!==6)return;let nt=ne(C,M),Q=M.source;e.bindTexture(i.TEXTURE_CUBE_MAP,C.__webglTexture,i.TEXTURE0+V);let ut=n.get(Q);if(Q.version!==ut.__version||nt===!0){e.activeTexture(i.TEXTURE0+V);let xt=$t.getPrimaries($t.workingColorSpace),K=M.colorSpace===Mi?null:$t.getPrimaries(M.colorSpace),J=M.colorSpace===Mi||xt===K?i.NONE:i.BROWSER_DEFAULT_WEBGL;e.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,M.flipY),e.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,M.premultiplyAlpha),e.pixelStorei(i.UNPACK_ALIGNMENT,M.unpackAlignment),e.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,J);let pt=M.isCompressedTexture||M.image[0].isCompressedTexture,N=M.image[0]&&M.image[0].isDataTexture,Z=[];for(let _t=0;_t<6;_t++)!pt&&!N?Z[_t]=v(M.image[_t],!0,r.maxCubemapSize):Z[_t]=N?M.image[_t].image:M.image[_t],Z[_t]=Nt(M,Z[_t]);let j=Z[0],mt=s.convert(M.format,M.colorSpace),ot=s.convert(M.type),ft=A(M.internalFormat,mt,ot,M.normalized,M.colorSpace),Ct=M.isVideoTexture!==!0,Vt=ut.__version===void 0||nt===!0,it=Q.dataReady,It=S(M,j);Qt(i.TEXTURE_CUBE_MAP,M);let zt;if(M.isDepthTexture){if(ft=y(M.format===wi,M.type),Vt)if(Ct)e.texStorage2D(i.TEXTURE_CUBE_MAP,1,ft,j.width,j.height);else for(let _t=0;_t<6;_t++)e.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_t,0,ft,j.width,j.height,0,mt,ot,null)}else if(pt){Ct&&Vt&&e.texStorage2D(i.TEXTURE_CUBE_MAP,It,ft,j.width,j.height);for(let _t=0;_t<6;_t++){zt=Z[_t].mipmaps;for(let ie=0;ie<zt.length;ie++){let Pe=zt[ie];M.format!==Vn?mt!==null?Ct?it&&e.compressedTexSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_t,ie,0,0,Pe.width,Pe.height,mt,Pe.data):e.compressedTexImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_t,ie,ft,Pe.width,Pe.height,0,Pe.data):Dt("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Ct?it&&e.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_t,ie,0,0,Pe.width,Pe.height,mt,ot,Pe.data):e.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_t,ie,ft,Pe.width,Pe.height,0,mt,ot,Pe.data)}}}else{if(zt=M.mipmaps,Ct&&Vt){zt.length>0&&It++;let _t=kt(Z[0]);e.texStorage2D(i.TEXTURE_CUBE_MAP,It,ft,_t.width,_t.height)}for(let _t=0;_t<6;_t++)if(N){Ct?it&&e.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_t,0,0,0,Z[_t].width,Z[_t].height,mt,ot,Z[_t].data):e.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_t,0,ft,Z[_t].width,Z[_t].height,0,mt,ot,Z[_t].data);for(let ie=0;ie<zt.length;ie++){let Si=zt[ie].image[_t].image;Ct?it&&e.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_t,ie+1,0,0,Si.width,Si.height,mt,ot,Si.data):e.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_t,ie+1,ft,Si.width,Si.height,0,mt,ot,Si.data)}}else{Ct?it&&e.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_t,0,0,0,mt,ot,Z[_t]):e.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_t,0,ft,mt,ot,Z[_t]);for(let ie=0;ie<zt.length;ie++){let Pe=zt[ie];Ct?it&&e.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_t,ie+1,0,0,mt,ot,Pe.image[_t]):e.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+_t,ie+1,ft,mt,ot,Pe.image[_t])}}}b(M)&&M.mipmapsAutoUpdate===!0&&w(i.TEXTURE_CUBE_MAP),ut.__version=Q.version,M.onUpdate&&M.onUpdate(M)}C.__version=M.version}function de(C,M,V,nt,Q,ut){let xt=s.convert(V.format,V.colorSpace),K=s.convert(V.type),J=A(V.internalFormat,xt,K,V.normalized,V.colorSpace),pt=n.get(M),N=n.get(V);if(N.__renderTarget=M,!pt.__hasExternalTextures){let Z=Math.max(1,M.width>>ut),j=Math.max(1,M.height>>ut);Q===i.TEXTURE_3D||Q===i.TEXTURE_2D_ARRAY?e.texImage3D(Q,ut,J,Z,j,M.depth,0,xt,K,null):e.texImage2D(Q,ut,J,Z,j,0,xt,K,null)}e.bindFramebuffer(i.FRAMEBUFFER,C),bt(M)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,nt,Q,N.__webglTexture,0,fe(M)):(Q===i.TEXTURE_2D||Q>=i.TEXTURE_CUBE_MAP_POSITIVE_X&&Q<=i.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&i.framebufferTexture2D(i.FRAMEBUFFER,nt,Q,N.__webglTexture,ut),e.bindFramebuffer(i.FRAMEBUFFER,null)}function Gn(C,M,V){if(i.bindRenderbuffer(i.RENDERBUFFER,C),M.depthBuffer){let nt=M.depthTexture,Q=nt&&nt.isDepthTexture?nt.type:null,ut=y(M.stencilBuffer,Q),xt=M.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;bt(M)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,fe(M),ut,M.width,M.height):V?i.renderbufferStorageMultisample(i.RENDERBUFFER,fe(M),ut,M.width,M.height):i.renderbufferStorage(i.RENDERBUFFER,ut,M.width,M.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,xt,i.RENDERBUFFER,C)}else{let nt=M.textures;for(let Q=0;Q<nt.length;Q++){let ut=nt[Q],xt=s.convert(ut.format,ut.colorSpace),K=s.convert(ut.type),J=A(ut.internalFormat,xt,K,ut.normalized,ut.colorSpace);bt(M)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,fe(M),J,M.width,M.height):V?i.renderbufferStorageMultisample(i.RENDERBUFFER,fe(M),J,M.width,M.height):i.renderbufferStorage(i.RENDERBUFFER,J,M.width,M.height)}}i.bindRenderbuffer(i.RENDERBUFFER,null)}function Ce(C,M,V){let nt=M.isWebGLCubeRenderTarget===!0;if(e.bindFramebuffer(i.FRAMEBUFFER,C),!(M.depthTexture&&M.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let Q=n.get(M.depthTexture);Q.__renderTarget=M;let ut=nt?M.depthTexture.image[0]:M.depthTexture.image;(!Q.__webglTexture||ut.width!==M.width||ut.height!==M.height)&&(ut.width=M.width,ut.height=M.height,M.depthTexture.needsUpdate=!0),nt?ht(M.depthTexture,0):rt(M.depthTexture,0);let xt=Q.__webglTexture,K=fe(M),J=nt?i.TEXTURE_CUBE_MAP_POSITIVE_X+V:i.TEXTURE_2D,pt=M.depthTexture.format===wi?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;if(M.depthTexture.format===xi)bt(M)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,pt,J,xt,0,K):i.framebufferTexture2D(i.FRAMEBUFFER,pt,J,xt,0);else if(M.depthTexture.format===wi)bt(M)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,pt,J,xt,0,K):i.framebufferTexture2D(i.FRAMEBUFFER,pt,J,xt,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function mn(C){let M=n.get(C),V=C.isWebGLCubeRenderTarget===!0;if(M.__boundDepthTexture!==C.depthTexture){let nt=C.depthTexture;if(M.__depthDisposeCallback&&M.__depthDisposeCallback(),nt){let Q=()=>{delete M.__boundDepthTexture,delete M.__depthDisposeCallback,nt.removeEventListener("dispose",Q)};nt.addEventListener("dispose",Q),M.__depthDisposeCallback=Q}M.__boundDepthTexture=nt}if(C.depthTexture&&!M.__autoAllocateDepthBuffer)if(V)for(let nt=0;nt<6;nt++)Ce(M.__webglFramebuffer[nt],C,nt);else C.texture.mipmaps.length>0?Ce(M.__webglFramebuffer[0],C,0):Ce(M.__webglFramebuffer,C,0);else if(V){M.__webglDepthbuffer=[];for(let nt=0;nt<6;nt++)if(e.bindFramebuffer(i.FRAMEBUFFER,M.__webglFramebuffer[nt]),M.__webglDepthbuffer[nt]===void 0)M.__webglDepthbuffer[nt]=i.createRenderbuffer(),Gn(M.__webglDepthbuffer[nt],C,!1);else{let Q=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,ut=M.__webglDepthbuffer[nt];i.bindRenderbuffer(i.RENDERBUFFER,ut),i.framebufferRenderbuffer(i.FRAMEBUFFER,Q,i.RENDERBUFFER,ut)}}else if(C.texture.mipmaps.length>0?e.bindFramebuffer(i.FRAMEBUFFER,M.__webglFramebuffer[0]):e.bindFramebuffer(i.FRAMEBUFFER,M.__webglFramebuffer),M.__webglDepthbuffer===void 0)M.__webglDepthbuffer=i.createRenderbuffer(),Gn(M.__webglDepthbuffer,C,!1);else{let Q=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,ut=M.__webglDepthbuffer;i.bindRenderbuffer(i.RENDERBUFFER,ut),i.framebufferRenderbuffer(i.FRAMEBUFFER,Q,i.RENDERBUFFER,ut)}e.bindFramebuffer(i.FRAMEBUFFER,null)}function gn(C,M,V){let nt=n.get(C);M!==void 0&&de(nt.__webglFramebuffer,C,C.texture,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,0),V!==void 0&&mn(C)}function xn(C){let M=C.texture,V=n.get(C),nt=n.get(M);C.addEventListener("dispose",L),O(C);let Q=C.textures,ut=C.isWebGLCubeRenderTarget===!0,xt=Q.length>1;if(xt||(nt.__webglTexture===void 0&&(nt.__webglTexture=i.createTexture()),nt.__version=M.version,o.memory.textures++),ut){V.__webglFramebuffer=[];for(let K=0;K<6;K++)if(M.mipmaps.length>0){V.__webglFramebuffer[K]=[];for(let J=0;J<M.mipmaps.length;J++)V.__webglFramebuffer[K][J]=i.createFramebuffer()}else V.__webglFramebuffer[K]=i.createFramebuffer()}else{if(M.mipmaps.length>0){V.__webglFramebuffer=[];for(let K=0;K<M.mipmaps.length;K++)V.__webglFramebuffer[K]=i.createFramebuffer()}else V.__webglFramebuffer=i.createFramebuffer();if(xt)for(let K=0,J=Q.length;K<J;K++){let pt=n.get(Q[K]);pt.__webglTexture===void 0&&(pt.__webglTexture=i.createTexture(),o.memory.textures++)}if(C.samples>0&&bt(C)===!1){V.__webglMultisampledFramebuffer=i.createFramebuffer(),V.__webglColorRenderbuffer=[],e.bindFramebuffer(i.FRAMEBUFFER,V.__webglMultisampledFramebuffer);for(let K=0;K<Q.length;K++){let J=Q[K];V.__webglColorRenderbuffer[K]=i.createRenderbuffer(),i.bindRenderbuffer(i.RENDERBUFFER,V.__webglColorRenderbuffer[K]);let pt=s.convert(J.format,J.colorSpace),N=s.convert(J.type),Z=A(J.internalFormat,pt,N,J.normalized,J.colorSpace,C.isXRRenderTarget===!0),j=fe(C);i.renderbufferStorageMultisample(i.RENDERBUFFER,j,Z,C.width,C.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+K,i.RENDERBUFFER,V.__webglColorRenderbuffer[K])}i.bindRenderbuffer(i.RENDERBUFFER,null),C.depthBuffer&&(V.__webglDepthRenderbuffer=i.createRenderbuffer(),Gn(V.__webglDepthRenderbuffer,C,!0)),e.bindFramebuffer(i.FRAMEBUFFER,null)}}if(ut){e.bindTexture(i.TEXTURE_CUBE_MAP,nt.__webglTexture),Qt(i.TEXTURE_CUBE_MAP,M);for(let K=0;K<6;K++)if(M.mipmaps.length>0)for(let J=0;J<M.mipmaps.length;J++)de(V.__webglFramebuffer[K][J],C,M,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+K,J);else de(V.__webglFramebuffer[K],C,M,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+K,0);b(M)?w(i.TEXTURE_CUBE_MAP):M.mipmaps.length>0&&i.texParameteri(i.TEXTURE_CUBE_MAP,i.TEXTURE_MAX_LEVEL,M.mipmaps.length-1),e.unbindTexture()}else if(xt){for(let K=0,J=Q.length;K<J;K++){let pt=Q[K],N=n.get(pt),Z=i.TEXTURE_2D;(C.isWebGL3DRenderTarget||C.isWebGLArrayRenderTarget)&&(Z=C.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),e.bindTexture(Z,N.__webglTexture),Qt(Z,pt),de(V.__webglFramebuffer,C,pt,i.COLOR_ATTACHMENT0+K,Z,0),b(pt)&&w(Z)}e.unbindTexture()}else{let K=i.TEXTURE_2D;if((C.isWebGL3DRenderTarget||C.isWebGLArrayRenderTarget)&&(K=C.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),e.bindTexture(K,nt.__webglTexture),Qt(K,M),M.mipmaps.length>0)for(let J=0;J<M.mipmaps.length;J++)de(V.__webglFramebuffer[J],C,M,i.COLOR_ATTACHMENT0,K,J);else de(V.__webglFramebuffer,C,M,i.COLOR_ATTACHMENT0,K,0);b(M)?w(K):M.mipmaps.length>0&&i.texParameteri(K,i.TEXTURE_MAX_LEVEL,M.mipmaps.length-1),e.unbindTexture()}C.depthBuffer&&mn(C)}function k(C){let M=C.textures;for(let V=0,nt=M.length;V<nt;V++){let Q=M[V];if(b(Q)&&Q.mipmapsAutoUpdate===!0){let ut=T(C),xt=n.get(Q).__webglTexture;e.bindTexture(ut,xt),w(ut),e.unbindTexture()}}}let yn=[];function ue(C){if(C.samples>0){if(bt(C)===!1){let M=C.textures,V=C.width,nt=C.height,Q=i.COLOR_BUFFER_BIT,ut=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,xt=n.get(C),K=M.length>1;if(K)for(let pt=0;pt<M.length;pt++)e.bindFramebuffer(i.FRAMEBUFFER,xt.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+pt,i.RENDERBUFFER,null),e.bindFramebuffer(i.FRAMEBUFFER,xt.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+pt,i.TEXTURE_2D,null,0);e.bindFramebuffer(i.READ_FRAMEBUFFER,xt.__webglMultisampledFramebuffer),C.texture.mipmaps.length>0?e.bindFramebuffer(i.DRAW_FRAMEBUFFER,xt.__webglFramebuffer[0]):e.bindFramebuffer(i.DRAW_FRAMEBUFFER,xt.__webglFramebuffer);for(let pt=0;pt<M.length;pt++){if(C.resolveDepthBuffer&&(C.depthBuffer&&(Q|=i.DEPTH_BUFFER_BIT),C.stencilBuffer&&C.resolveStencilBuffer&&(Q|=i.STENCIL_BUFFER_BIT)),K){i.framebufferRenderbuffer(i.READ_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.RENDERBUFFER,xt.__webglColorRenderbuffer[pt]);let N=n.get(M[pt]).__webglTexture;i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,N,0)}i.blitFramebuffer(0,0,V,nt,0,0,V,nt,Q,i.NEAREST),l===!0&&(yn.length=0,yn.push(i.COLOR_ATTACHMENT0+pt),C.depthBuffer&&C.storeMultisampledDepthBuffer===!1&&yn.push(ut),i.invalidateFramebuffer(i.READ_FRAMEBUFFER,yn))}if(e.bindFramebuffer(i.READ_FRAMEBUFFER,null),e.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),K)for(let pt=0;pt<M.length;pt++){e.bindFramebuffer(i.FRAMEBUFFER,xt.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+pt,i.RENDERBUFFER,xt.__webglColorRenderbuffer[pt]);let N=n.get(M[pt]).__webglTexture;e.bindFramebuffer(i.FRAMEBUFFER,xt.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+pt,i.TEXTURE_2D,N,0)}e.bindFramebuffer(i.DRAW_FRAMEBUFFER,xt.__webglMultisampledFramebuffer)}else if(C.depthBuffer&&C.storeMultisampledDepthBuffer===!1&&l){let M=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;i.invalidateFramebuffer(i.DRAW_FRAMEBUFFER,[M])}}}function fe(C){return Math.min(r.maxSamples,C.samples)}function bt(C){let M=n.get(C);return C.samples>0&&t.has("WEBGL_multisampled_render_to_texture")===!0&&M.__useRenderToTexture!==!1}function Te(C){let M=o.render.frame;h.get(C)!==M&&(h.set(C,M),C.update())}function Nt(C,M){let V=C.colorSpace,nt=C.format,Q=C.type;return C.isCompressedTexture===!0||C.isVideoTexture===!0||V!==to&&V!==Mi&&($t.getTransfer(V)===ee?(nt!==Vn||Q!==pn)&&Dt("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):Ft("WebGLTextures: Unsupported texture color space:",V)),M}function kt(C){return typeof HTMLImageElement<"u"&&C instanceof HTMLImageElement?(c.width=C.naturalWidth||C.width,c.height=C.naturalHeight||C.height):typeof VideoFrame<"u"&&C instanceof VideoFrame?(c.width=C.displayWidth,c.height=C.displayHeight):(c.width=C.width,c.height=C.height),c}this.allocateTextureUnit=dt,this.resetTextureUnits=Y,this.getTextureUnits=et,this.setTextureUnits=St,this.setTexture2D=rt,this.setTexture2DArray=vt,this.setTexture3D=ct,this.setTextureCube=ht,this.rebindTextures=gn,this.setupRenderTarget=xn,this.updateRenderTargetMipmap=k,this.updateMultisampleRenderTarget=ue,this.setupDepthRenderbuffer=mn,this.setupFrameBufferTexture=de,this.useMultisampledRTT=bt,this.dispose=B}function ZA(i,t){function e(n,r=Mi){let s,o=$t.getTransfer(r);if(n===pn)return i.UNSIGNED_BYTE;if(n===nc)return i.UNSIGNED_SHORT_4_4_4_4;if(n===ic)return i.UNSIGNED_SHORT_5_5_5_1;if(n===mf)return i.UNSIGNED_INT_5_9_9_9_REV;if(n===gf)return i.UNSIGNED_INT_10F_11F_11F_REV;if(n===df)return i.BYTE;if(n===pf)return i.SHORT;if(n===Es)return i.UNSIGNED_SHORT;if(n===ec)return i.INT;if(n===Un)return i.UNSIGNED_INT;if(n===Bn)return i.FLOAT;if(n===zn)return i.HALF_FLOAT;if(n===xf)return i.ALPHA;if(n===yf)return i.RGB;if(n===Vn)return i.RGBA;if(n===xi)return i.DEPTH_COMPONENT;if(n===wi)return i.DEPTH_STENCIL;if(n===vf)return i.RED;if(n===rc)return i.RED_INTEGER;if(n===er)return i.RG;if(n===sc)return i.RG_INTEGER;if(n===oc)return i.RGBA_INTEGER;if(n===_o||n===wo||n===Mo||n===So)if(o===ee)if(s=t.get("WEBGL_compressed_texture_s3tc_srgb"),s!==null){if(n===_o)return s.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(n===wo)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(n===Mo)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(n===So)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(s=t.get("WEBGL_compressed_texture_s3tc"),s!==null){if(n===_o)return s.COMPRESSED_RGB_S3TC_DXT1_EXT;if(n===wo)return s.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(n===Mo)return s.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(n===So)return s.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(n===ac||n===lc||n===cc||n===hc)if(s=t.get("WEBGL_compressed_texture_pvrtc"),s!==null){if(n===ac)return s.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(n===lc)return s.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(n===cc)return s.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(n===hc)return s.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(n===uc||n===fc||n===dc||n===pc||n===mc||n===Eo||n===gc)if(s=t.get("WEBGL_compressed_texture_etc"),s!==null){if(n===uc||n===fc)return o===ee?s.COMPRESSED_SRGB8_ETC2:s.COMPRESSED_RGB8_ETC2;if(n===dc)return o===ee?s.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:s.COMPRESSED_RGBA8_ETC2_EAC;if(n===pc)return s.COMPRESSED_R11_EAC;if(n===mc)return s.COMPRESSED_SIGNED_R11_EAC;if(n===Eo)return s.COMPRESSED_RG11_EAC;if(n===gc)return s.COMPRESSED_SIGNED_RG11_EAC}else return null;if(n===xc||n===yc||n===vc||n===bc||n===_c||n===wc||n===Mc||n===Sc||n===Ec||n===Tc||n===Ac||n===Rc||n===Cc||n===Pc)if(s=t.get("WEBGL_compressed_texture_astc"),s!==null){if(n===xc)return o===ee?s.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:s.COMPRESSED_RGBA_ASTC_4x4_KHR;if(n===yc)return o===ee?s.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:s.COMPRESSED_RGBA_ASTC_5x4_KHR;if(n===vc)return o===ee?s.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:s.COMPRESSED_RGBA_ASTC_5x5_KHR;if(n===bc)return o===ee?s.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:s.COMPRESSED_RGBA_ASTC_6x5_KHR;if(n===_c)return o===ee?s.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:s.COMPRESSED_RGBA_ASTC_6x6_KHR;if(n===wc)return o===ee?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:s.COMPRESSED_RGBA_ASTC_8x5_KHR;if(n===Mc)return o===ee?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:s.COMPRESSED_RGBA_ASTC_8x6_KHR;if(n===Sc)return o===ee?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:s.COMPRESSED_RGBA_ASTC_8x8_KHR;if(n===Ec)return o===ee?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:s.COMPRESSED_RGBA_ASTC_10x5_KHR;if(n===Tc)return o===ee?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:s.COMPRESSED_RGBA_ASTC_10x6_KHR;if(n===Ac)return o===ee?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:s.COMPRESSED_RGBA_ASTC_10x8_KHR;if(n===Rc)return o===ee?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:s.COMPRESSED_RGBA_ASTC_10x10_KHR;if(n===Cc)return o===ee?s.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:s.COMPRESSED_RGBA_ASTC_12x10_KHR;if(n===Pc)return o===ee?s.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:s.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(n===Ic||n===Lc||n===Nc)if(s=t.get("EXT_texture_compression_bptc"),s!==null){if(n===Ic)return o===ee?s.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:s.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(n===Lc)return s.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(n===Nc)return s.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(n===Dc||n===Fc||n===To||n===Oc)if(s=t.get("EXT_texture_compression_rgtc"),s!==null){if(n===Dc)return s.COMPRESSED_RED_RGTC1_EXT;if(n===Fc)return s.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(n===To)return s.COMPRESSED_RED_GREEN_RGTC2_EXT;if(n===Oc)return s.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return n===Lr?i.UNSIGNED_INT_24_8:i[n]!==void 0?i[n]:null}return{convert:e}}var QA=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,tR=`
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

}`,Uf=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(t,e){if(this.texture===null){let n=new fo(t.texture);(t.depthNear!==e.depthNear||t.depthFar!==e.depthFar)&&(this.depthNear=t.depthNear,this.depthFar=t.depthFar),this.texture=n}}getMesh(t){if(this.texture!==null&&this.mesh===null){let e=t.cameras[0].viewport,n=new Qn({vertexShader:QA,fragmentShader:tR,uniforms:{depthColor:{value:this.texture},depthWidth:{value:e.z},depthHeight:{value:e.w}}});this.mesh=new Rn(new po(20,20),n)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},Bf=class extends Jn{constructor(t,e){super();let n=this,r=null,s=1,o=null,a="local-floor",l=1,c=null,h=null,u=null,f=null,d=null,m=null,x=typeof XRWebGLBinding<"u",g=new Uf,p={},v=e.getContextAttributes(),b=null,w=null,T=[],A=[],y=new Yt,S=null,O=null,_=new Qe;_.viewport=new me;let R=new Qe;R.viewport=new me;let L=[_,R],D=new Yl,I=null,B=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(X){let rt=T[X];return rt===void 0&&(rt=new ys,T[X]=rt),rt.getTargetRaySpace()},this.getControllerGrip=function(X){let rt=T[X];return rt===void 0&&(rt=new ys,T[X]=rt),rt.getGripSpace()},this.getHand=function(X){let rt=T[X];return rt===void 0&&(rt=new ys,T[X]=rt),rt.getHandSpace()};function H(X){let rt=A.indexOf(X.inputSource);if(rt===-1)return;let vt=T[rt];vt!==void 0&&(vt.update(X.inputSource,X.frame,c||o),vt.dispatchEvent({type:X.type,data:X.inputSource}))}function U(){r.removeEventListener("select",H),r.removeEventListener("selectstart",H),r.removeEventListener("selectend",H),r.removeEventListener("squeeze",H),r.removeEventListener("squeezestart",H),r.removeEventListener("squeezeend",H),r.removeEventListener("end",U),r.removeEventListener("inputsourceschange",tt);for(let X=0;X<T.length;X++){let rt=A[X];rt!==null&&(A[X]=null,T[X].disconnect(rt))}I=null,B=null,g.reset();for(let X in p)delete p[X];if(t.setRenderTarget(b),d=null,f=null,u=null,r=null,w=null,dt.stop(),n.isPresenting=!1,t.setPixelRatio(S),t.setSize(y.width,y.height,!1),O!==null){let X=O.camera;X.fov=O.fov,X.zoom=O.zoom,X.updateProjectionMatrix(),O=null}n.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(X){s=X,n.isPresenting===!0&&Dt("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(X){a=X,n.isPresenting===!0&&Dt("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(X){c=X},this.getBaseLayer=function(){return f!==null?f:d},this.getBinding=function(){return u===null&&x&&(u=new XRWebGLBinding(r,e)),u},this.getFrame=function(){return m},this.getSession=function(){return r},this.setSession=async function(X){if(r=X,r!==null){if(b=t.getRenderTarget(),r.addEventListener("select",H),r.addEventListener("selectstart",H),r.addEventListener("selectend",H),r.addEventListener("squeeze",H),r.addEventListener("squeezestart",H),r.addEventListener("squeezeend",H),r.addEventListener("end",U),r.addEventListener("inputsourceschange",tt),v.xrCompatible!==!0&&await e.makeXRCompatible(),S=t.getPixelRatio(),t.getSize(y),x&&"createProjectionLayer"in XRWebGLBinding.prototype){let vt=null,ct=null,ht=null;v.depth&&(ht=v.stencil?e.DEPTH24_STENCIL8:e.DEPTH_COMPONENT24,vt=v.stencil?wi:xi,ct=v.stencil?Lr:Un);let Lt={colorFormat:e.RGBA8,depthFormat:ht,scaleFactor:s};u=this.getBinding(),f=u.createProjectionLayer(Lt),r.updateRenderState({layers:[f]}),t.setPixelRatio(1),t.setSize(f.textureWidth,f.textureHeight,!1),w=new fn(f.textureWidth,f.textureHeight,{format:Vn,type:pn,depthTexture:new vi(f.textureWidth,f.textureHeight,ct,void 0,void 0,void 0,void 0,void 0,void 0,vt),stencilBuffer:v.stencil,colorSpace:t.outputColorSpace,samples:v.antialias?4:0,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}else{let vt={antialias:v.antialias,alpha:!0,depth:v.depth,stencil:v.stencil,framebufferScaleFactor:s};d=new XRWebGLLayer(r,e,vt),r.updateRenderState({baseLayer:d}),t.setPixelRatio(1),t.setSize(d.framebufferWidth,d.framebufferHeight,!1),w=new fn(d.framebufferWidth,d.framebufferHeight,{format:Vn,type:pn,colorSpace:t.outputColorSpace,stencilBuffer:v.stencil,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}w.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await r.requestReferenceSpace(a),dt.setContext(r),dt.start(),n.isPresenting=!0,n.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(r!==null)return r.environmentBlendMode},this.getDepthTexture=function(){return g.getDepthTexture()};function tt(X){for(let rt=0;rt<X.removed.length;rt++){let vt=X.removed[rt],ct=A.indexOf(vt);ct>=0&&(A[ct]=null,T[ct].disconnect(vt))}for(let rt=0;rt<X.added.length;rt++){let vt=X.added[rt],ct=A.indexOf(vt);if(ct===-1){for(let Lt=0;Lt<T.length;Lt++)if(Lt>=A.length){A.push(vt),ct=Lt;break}else if(A[Lt]===null){A[Lt]=vt,ct=Lt;break}if(ct===-1)break}let ht=T[ct];ht&&ht.connect(vt)}}function W(X,rt){rt===null?X.matrixWorld.copy(X.matrix):X.matrixWorld.multiplyMatrices(rt.matrixWorld,X.matrix),X.matrixWorldInverse.copy(X.matrixWorld).invert()}this.updateCamera=function(X){if(r===null)return;let rt=X.near,vt=X.far;g.texture!==null&&(g.depthNear>0&&(rt=g.depthNear),g.depthFar>0&&(vt=g.depthFar)),D.near=R.near=_.near=rt,D.far=R.far=_.far=vt,(I!==D.near||B!==D.far)&&(r.updateRenderState({depthNear:D.near,depthFar:D.far}),I=D.near,B=D.far),D.layers.mask=X.layers.mask|6,_.layers.mask=D.layers.mask&-5,R.layers.mask=D.layers.mask&-3;let ct=X.parent,ht=D.cameras;W(D,ct);for(let Lt=0;Lt<ht.length;Lt++)W(ht[Lt],ct);D.projectionMatrix.copy(_.projectionMatrix),D.projectionMatrixInverse.copy(_.projectionMatrixInverse),O===null&&X.isPerspectiveCamera&&(O={camera:X,fov:X.fov,zoom:X.zoom}),Y(X,D,ct)};function Y(X,rt,vt){vt===null?X.matrix.copy(rt.matrixWorld):(X.matrix.copy(vt.matrixWorld),X.matrix.invert(),X.matrix.multiply(rt.matrixWorld)),X.matrix.decompose(X.position,X.quaternion,X.scale),X.updateMatrixWorld(!0),X.projectionMatrix.copy(rt.projectionMatrix),X.projectionMatrixInverse.copy(rt.projectionMatrixInverse),X.isPerspectiveCamera&&(X.fov=Al*2*Math.atan(1/X.projectionMatrix.elements[5]),X.zoom=1)}this.getCamera=function(){return D},this.getFoveation=function(){if(!(f===null&&d===null))return l},this.setFoveation=function(X){l=X,f!==null&&(f.fixedFoveation=X),d!==null&&d.fixedFoveation!==void 0&&(d.fixedFoveation=X)},this.hasDepthSensing=function(){return g.texture!==null},this.getDepthSensingMesh=function(){return g.getMesh(D)},this.getCameraTexture=function(X){return p[X]};let et=null;function St(X,rt){if(h=rt.getViewerPose(c||o),m=rt,h!==null){let vt=h.views;d!==null&&(t.setRenderTargetFramebuffer(w,d.framebuffer),t.setRenderTarget(w));let ct=!1;vt.length!==D.cameras.length&&(D.cameras.length=0,ct=!0);for(let Pt=0;Pt<vt.length;Pt++){let Qt=vt[Pt],ne=null;if(d!==null)ne=d.getViewport(Qt);else{let Ee=u.getViewSubImage(f,Qt);ne=Ee.viewport,Pt===0&&(t.setRenderTargetTextures(w,Ee.colorTexture,Ee.depthStencilTexture),t.setRenderTarget(w))}let Ht=L[Pt];Ht===void 0&&(Ht=new Qe,Ht.layers.enable(Pt),Ht.viewport=new me,L[Pt]=Ht),Ht.matrix.fromArray(Qt.transform.matrix),Ht.matrix.decompose(Ht.position,Ht.quaternion,Ht.scale),Ht.projectionMatrix.fromArray(Qt.projectionMatrix),Ht.projectionMatrixInverse.copy(Ht.projectionMatrix).invert(),Ht.viewport.set(ne.x,ne.y,ne.width,ne.height),Pt===0&&(D.matrix.copy(Ht.matrix),D.matrix.decompose(D.position,D.quaternion,D.scale)),ct===!0&&D.cameras.push(Ht)}let ht=r.enabledFeatures;if(ht&&ht.includes("depth-sensing")&&r.depthUsage=="gpu-optimized"&&x){u=n.getBinding();let Pt=u.getDepthInformation(vt[0]);Pt&&Pt.isValid&&Pt.texture&&g.init(Pt,r.renderState)}if(ht&&ht.includes("camera-access")&&x){t.state.unbindTexture(),u=n.getBinding();for(let Pt=0;Pt<vt.length;Pt++){let Qt=vt[Pt].camera;if(Qt){let ne=p[Qt];ne||(ne=new fo,p[Qt]=ne);let Ht=u.getCameraImage(Qt);ne.sourceTexture=Ht}}}}for(let vt=0;vt<T.length;vt++){let ct=A[vt],ht=T[vt];ct!==null&&ht!==void 0&&ht.update(ct,rt,c||o)}et&&et(X,rt),rt.detectedPlanes&&n.dispatchEvent({type:"planesdetected",data:rt}),m=null}let dt=new tx;dt.setAnimationLoop(St),this.setAnimationLoop=function(X){et=X},this.dispose=function(){}}},eR=new xe,hx=new Ot;hx.set(-1,0,0,0,1,0,0,0,1);function nR(i,t){function e(g,p){g.matrixAutoUpdate===!0&&g.updateMatrix(),p.value.copy(g.matrix)}function n(g,p){p.color.getRGB(g.fogColor.value,Tf(i)),p.isFog?(g.fogNear.value=p.near,g.fogFar.value=p.far):p.isFogExp2&&(g.fogDensity.value=p.density)}function r(g,p,v,b,w){p.isNodeMaterial?p.uniformsNeedUpdate=!1:p.isMeshBasicMaterial?s(g,p):p.isMeshLambertMaterial?(s(g,p),p.envMap&&(g.envMapIntensity.value=p.envMapIntensity)):p.isMeshToonMaterial?(s(g,p),u(g,p)):p.isMeshPhongMaterial?(s(g,p),h(g,p),p.envMap&&(g.envMapIntensity.value=p.envMapIntensity)):p.isMeshStandardMaterial?(s(g,p),f(g,p),p.isMeshPhysicalMaterial&&d(g,p,w)):p.isMeshMatcapMaterial?(s(g,p),m(g,p)):p.isMeshDepthMaterial?s(g,p):p.isMeshDistanceMaterial?(s(g,p),x(g,p)):p.isMeshNormalMaterial?s(g,p):p.isLineBasicMaterial?(o(g,p),p.isLineDashedMaterial&&a(g,p)):p.isPointsMaterial?l(g,p,v,b):p.isSpriteMaterial?c(g,p):p.isShadowMaterial?(g.color.value.copy(p.color),g.opacity.value=p.opacity):p.isShaderMaterial&&(p.uniformsNeedUpdate=!1)}function s(g,p){g.opacity.value=p.opacity,p.color&&g.diffuse.value.copy(p.color),p.emissive&&g.emissive.value.copy(p.emissive).multiplyScalar(p.emissiveIntensity),p.map&&(g.map.value=p.map,e(p.map,g.mapTransform)),p.alphaMap&&(g.alphaMap.value=p.alphaMap,e(p.alphaMap,g.alphaMapTransform)),p.bumpMap&&(g.bumpMap.value=p.bumpMap,e(p.bumpMap,g.bumpMapTransform),g.bumpScale.value=p.bumpScale,p.side===en&&(g.bumpScale.value*=-1)),p.normalMap&&(g.normalMap.value=p.normalMap,e(p.normalMap,g.normalMapTransform),g.normalScale.value.copy(p.normalScale),p.side===en&&g.normalScale.value.negate()),p.displacementMap&&(g.displacementMap.value=p.displacementMap,e(p.displacementMap,g.displacementMapTransform),g.displacementScale.value=p.displacementScale,g.displacementBias.value=p.displacementBias),p.emissiveMap&&(g.emissiveMap.value=p.emissiveMap,e(p.emissiveMap,g.emissiveMapTransform)),p.specularMap&&(g.specularMap.value=p.specularMap,e(p.specularMap,g.specularMapTransform)),p.alphaTest>0&&(g.alphaTest.value=p.alphaTest);let v=t.get(p),b=v.envMap,w=v.envMapRotation;b&&(g.envMap.value=b,g.envMapRotation.value.setFromMatrix4(eR.makeRotationFromEuler(w)).transpose(),b.isCubeTexture&&b.isRenderTargetTexture===!1&&g.envMapRotation.value.premultiply(hx),g.reflectivity.value=p.reflectivity,g.ior.value=p.ior,g.refractionRatio.value=p.refractionRatio),p.lightMap&&(g.lightMap.value=p.lightMap,g.lightMapIntensity.value=p.lightMapIntensity,e(p.lightMap,g.lightMapTransform)),p.aoMap&&(g.aoMap.value=p.aoMap,g.aoMapIntensity.value=p.aoMapIntensity,e(p.aoMap,g.aoMapTransform))}function o(g,p){g.diffuse.value.copy(p.color),g.opacity.value=p.opacity,p.map&&(g.map.value=p.map,e(p.map,g.mapTransform))}function a(g,p){g.dashSize.value=p.dashSize,g.totalSize.value=p.dashSize+p.gapSize,g.scale.value=p.scale}function l(g,p,v,b){g.diffuse.value.copy(p.color),g.opacity.value=p.opacity,g.size.value=p.size*v,g.scale.value=b*.5,p.map&&(g.map.value=p.map,e(p.map,g.uvTransform)),p.alphaMap&&(g.alphaMap.value=p.alphaMap,e(p.alphaMap,g.alphaMapTransform)),p.alphaTest>0&&(g.alphaTest.value=p.alphaTest)}function c(g,p){g.diffuse.value.copy(p.color),g.opacity.value=p.opacity,g.rotation.value=p.rotation,p.map&&(g.map.value=p.map,e(p.map,g.mapTransform)),p.alphaMap&&(g.alphaMap.value=p.alphaMap,e(p.alphaMap,g.alphaMapTransform)),p.alphaTest>0&&(g.alphaTest.value=p.alphaTest)}function h(g,p){g.specular.value.copy(p.specular),g.shininess.value=Math.max(p.shininess,1e-4)}function u(g,p){p.gradientMap&&(g.gradientMap.value=p.gradientMap)}function f(g,p){g.metalness.value=p.metalness,p.metalnessMap&&(g.metalnessMap.value=p.metalnessMap,e(p.metalnessMap,g.metalnessMapTransform)),g.roughness.value=p.roughness,p.roughnessMap&&(g.roughnessMap.value=p.roughnessMap,e(p.roughnessMap,g.roughnessMapTransform)),p.envMap&&(g.envMapIntensity.value=p.envMapIntensity)}function d(g,p,v){g.ior.value=p.ior,p.diffuseRoughness>0&&(g.diffuseRoughness.value=p.diffuseRoughness,p.diffuseRoughnessMap&&(g.diffuseRoughnessMap.value=p.diffuseRoughnessMap,e(p.diffuseRoughnessMap,g.diffuseRoughnessMapTransform))),p.sheen>0&&(g.sheenColor.value.copy(p.sheenColor).multiplyScalar(p.sheen),g.sheenRoughness.value=p.sheenRoughness,p.sheenColorMap&&(g.sheenColorMap.value=p.sheenColorMap,e(p.sheenColorMap,g.sheenColorMapTransform)),p.sheenRoughnessMap&&(g.sheenRoughnessMap.value=p.sheenRoughnessMap,e(p.sheenRoughnessMap,g.sheenRoughnessMapTransform))),p.clearcoat>0&&(g.clearcoat.value=p.clearcoat,g.clearcoatRoughness.value=p.clearcoatRoughness,p.clearcoatMap&&(g.clearcoatMap.value=p.clearcoatMap,e(p.clearcoatMap,g.clearcoatMapTransform)),p.clearcoatRoughnessMap&&(g.clearcoatRoughnessMap.value=p.clearcoatRoughnessMap,e(p.clearcoatRoughnessMap,g.clearcoatRoughnessMapTransform)),p.clearcoatNormalMap&&(g.clearcoatNormalMap.value=p.clearcoatNormalMap,e(p.clearcoatNormalMap,g.clearcoatNormalMapTransform),g.clearcoatNormalScale.value.copy(p.clearcoatNormalScale),p.side===en&&g.clearcoatNormalScale.value.negate())),p.dispersion>0&&(g.dispersion.value=p.dispersion),p.retroreflectivity>0&&(g.retroreflectivity.value=p.retroreflectivity),p.iridescence>0&&(g.iridescence.value=p.iridescence,g.iridescenceIOR.value=p.iridescenceIOR,g.iridescenceThicknessMinimum.value=p.iridescenceThicknessMinimum,g.iridescenceThicknessMaximum.value=p.iridescenceThicknessMaximum,p.iridescenceMap&&(g.iridescenceMap.value=p.iridescenceMap,e(p.iridescenceMap,g.iridescenceMapTransform)),p.iridescenceThicknessMap&&(g.iridescenceThicknessMap.value=p.iridescenceThicknessMap,e(p.iridescenceThicknessMap,g.iridescenceThicknessMapTransform))),p.transmission>0&&(g.transmission.value=p.transmission,g.transmissionSamplerMap.value=v.texture,g.transmissionSamplerSize.value.set(v.width,v.height),p.transmissionMap&&(g.transmissionMap.value=p.transmissionMap,e(p.transmissionMap,g.transmissionMapTransform)),g.thickness.value=p.thickness,p.thicknessMap&&(g.thicknessMap.value=p.thicknessMap,e(p.thicknessMap,g.thicknessMapTransform)),g.attenuationDistance.value=p.attenuationDistance,g.attenuationColor.value.copy(p.attenuationColor)),p.anisotropy>0&&(g.anisotropyVector.value.set(p.anisotropy*Math.cos(p.anisotropyRotation),p.anisotropy*Math.sin(p.anisotropyRotation)),p.anisotropyMap&&(g.anisotropyMap.value=p.anisotropyMap,e(p.anisotropyMap,g.anisotropyMapTransform))),g.specularIntensity.value=p.specularIntensity,g.specularColor.value.copy(p.specularColor),p.specularColorMap&&(g.specularColorMap.value=p.specularColorMap,e(p.specularColorMap,g.specularColorMapTransform)),p.specularIntensityMap&&(g.specularIntensityMap.value=p.specularIntensityMap,e(p.specularIntensityMap,g.specularIntensityMapTransform))}function m(g,p){p.matcap&&(g.matcap.value=p.matcap)}function x(g,p){let v=t.get(p).light;g.referencePosition.value.setFromMatrixPosition(v.matrixWorld),g.nearDistance.value=v.shadow.camera.near,g.farDistance.value=v.shadow.camera.far}return{refreshFogUniforms:n,refreshMaterialUniforms:r}}function iR(i,t,e,n){let r={},s={};function o(v,b){let w=b.program;n.uniformBlockBinding(v,w,r[v.id])}function a(v,b){let w=r[v.id];w===void 0&&(m(v),w=l(v),r[v.id]=w,v.addEventListener("dispose",g));let T=b.program;n.updateUBOMapping(v,T);let A=t.render.frame;s[v.id]!==A&&(c(v),s[v.id]=A)}function l(v){let b=i.createBuffer(),w=v.__size,T=v.usage;return i.bindBuffer(i.UNIFORM_BUFFER,b),i.bufferData(i.UNIFORM_BUFFER,w,T),i.bindBuffer(i.UNIFORM_BUFFER,null),b}function c(v){let b=r[v.id],w=v.uniforms,T=v.__cache;i.bindBuffer(i.UNIFORM_BUFFER,b);for(let A=0,y=w.length;A<y;A++){let S=w[A];if(Array.isArray(S))for(let O=0,_=S.length;O<_;O++)h(S[O],A,O,T);else h(S,A,0,T)}i.bindBuffer(i.UNIFORM_BUFFER,null)}function h(v,b,w,T){if(f(v,b,w,T)===!0){let A=v.__offset,y=v.value;if(Array.isArray(y)){let S=0;for(let O=0;O<y.length;O++){let _=y[O],R=x(_,!0);u(_,v.__data,S),S+=R.storage/Float32Array.BYTES_PER_ELEMENT}}else u(y,v.__data,0);i.bufferSubData(i.UNIFORM_BUFFER,A,v.__data)}}function u(v,b,w){typeof v=="number"||typeof v=="boolean"?b[w]=v:v.isMatrix3?(b[w]=v.elements[0],b[w+1]=v.elements[1],b[w+2]=v.elements[2],b[w+3]=0,b[w+4]=v.elements[3],b[w+5]=v.elements[4],b[w+6]=v.elements[5],b[w+7]=0,b[w+8]=v.elements[6],b[w+9]=v.elements[7],b[w+10]=v.elements[8],b[w+11]=0):ArrayBuffer.isView(v)?b.set(v.subarray(0,b.length-w),w):v.toArray(b,w)}function f(v,b,w,T){let A=v.value,y=b+"_"+w;if(Array.isArray(A)){T[y]===void 0&&(T[y]=[]);let S=T[y],O=!1;for(let _=0;_<A.length;_++)d(A[_],S,_)===!0&&(O=!0);return O}return d(A,T,y)}function d(v,b,w){if(b[w]===void 0)return typeof v=="number"||typeof v=="boolean"?b[w]=v:ArrayBuffer.isView(v)?b[w]=v.slice():b[w]=v.clone(),!0;{let T=b[w];if(typeof v=="number"||typeof v=="boolean"){if(T!==v)return b[w]=v,!0}else{if(ArrayBuffer.isView(v))return!0;if(T.equals(v)===!1)return T.copy(v),!0}}return!1}function m(v){let b=v.uniforms,w=0,T=16;for(let y=0,S=b.length;y<S;y++){let O=Array.isArray(b[y])?b[y]:[b[y]];for(let _=0,R=O.length;_<R;_++){let L=O[_],D=Array.isArray(L.value)?L.value:[L.value],I=Array.isArray(b[y])||Array.isArray(L.value),B=w;for(let U=0,tt=D.length;U<tt;U++){let W=D[U],Y=x(W,I),et=w%T,St=et%Y.boundary,dt=et+St;w+=St,dt!==0&&T-dt<Y.storage&&(w+=T-dt),U===0&&(B=w),w+=Y.storage}let H=L.type==="int"?Int32Array:L.type==="uint"?Uint32Array:Float32Array;L.__data=new H((w-B)/Float32Array.BYTES_PER_ELEMENT),L.__offset=B}}let A=w%T;return A>0&&(w+=T-A),v.__size=w,v.__cache={},this}function x(v,b){let w={boundary:0,storage:0};return typeof v=="number"||typeof v=="boolean"?(w.boundary=4,w.storage=4):v.isVector2?(w.boundary=8,w.storage=8):v.isVector3||v.isColor?(w.boundary=16,w.storage=12):v.isVector4?(w.boundary=16,w.storage=16):v.isMatrix3?(w.boundary=16,w.storage=48):v.isMatrix4?(w.boundary=16,w.storage=64):v.isTexture?Dt("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(v)?(w.boundary=16,w.storage=v.byteLength):Dt("WebGLRenderer: Unsupported uniform value type.",v),b===!0&&(w.boundary=16,w.storage=Math.ceil(w.storage/16)*16),w}function g(v){let b=v.target;b.removeEventListener("dispose",g),i.deleteBuffer(r[b.id]),delete r[b.id],delete s[b.id]}function p(){for(let v in r)i.deleteBuffer(r[v]);r={},s={}}return{bind:o,update:a,dispose:p}}var rR=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),ei=null;function sR(){return ei===null&&(ei=new Nl(rR,16,16,er,zn),ei.name="DFG_LUT",ei.minFilter=tn,ei.magFilter=tn,ei.wrapS=Kn,ei.wrapT=Kn,ei.generateMipmaps=!1,ei.needsUpdate=!0),ei}var zc=class{constructor(t={}){let{canvas:e=S0(),context:n=null,depth:r=!0,stencil:s=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:h="default",failIfMajorPerformanceCaveat:u=!1,reversedDepthBuffer:f=!1,outputBufferType:d=pn}=t;this.isWebGLRenderer=!0;let m;if(n!==null){if(typeof WebGLRenderingContext<"u"&&n instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");m=n.getContextAttributes().alpha}else m=o;let x=d,g=new Set([oc,sc,rc]),p=new Set([pn,Un,Es,Lr,nc,ic]),v=new Uint32Array(4),b=new Int32Array(4),w={textures:[],min:[],max:[],resolution:[]},T=null,A=null,y=[],S=[],O=null;this.domElement=e,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=ti,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let _=this,R=!1,L=null,D=null,I=null,B=null;this._outputColorSpace=hn;let H=0,U=0,tt=null,W=-1,Y=null,et=new me,St=new me,dt=null,X=new jt(0),rt=0,vt=e.width,ct=e.height,ht=1,Lt=null,re=null,Pt=new me(0,0,vt,ct),Qt=new me(0,0,vt,ct),ne=!1,Ht=new Cr,Ee=new Dl,ye=!1,nn=!1,de=new xe,Gn=new q,Ce=new me,mn={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},gn=!1;function xn(){return tt===null?ht:1}let k=n;function yn(E,F){return e.getContext(E,F)}let ue,fe,bt,Te,Nt,kt,C,M,V,nt,Q,ut,xt,K,J,pt,N,Z,j,mt,ot,ft,Ct;try{let E={alpha:!0,depth:r,stencil:s,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:h,failIfMajorPerformanceCaveat:u};if("setAttribute"in e&&e.setAttribute("data-engine",`three.js r${"187"}`),e.addEventListener("webglcontextlost",It,!1),e.addEventListener("webglcontextrestored",zt,!1),e.addEventListener("webglcontextcreationerror",_t,!1),k===null){let F="webgl2";if(k=yn(F,E),k===null)throw yn(F)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}Vt()}catch(E){throw e.removeEventListener("webglcontextlost",It,!1),e.removeEventListener("webglcontextrestored",zt,!1),e.removeEventListener("webglcontextcreationerror",_t,!1),Ft("WebGLRenderer: "+E.message),E}function Vt(){ue=new gT(k),ue.init(),ot=new ZA(k,ue),fe=new sT(k,ue,t,ot),bt=new KA(k,ue),fe.reversedDepthBuffer&&f&&bt.buffers.depth.setReversed(!0),D=k.createFramebuffer(),I=k.createFramebuffer(),B=k.createFramebuffer(),Te=new vT(k),Nt=new OA,kt=new JA(k,ue,bt,Nt,fe,ot,Te),C=new mT(_),M=new _S(k),ft=new iT(k,M),V=new xT(k,M,Te,ft),nt=new _T(k,V,M,ft,Te),Z=new bT(k,fe,kt),J=new oT(Nt),Q=new FA(_,C,ue,fe,ft,J),ut=new nR(_,Nt),xt=new UA,K=new WA(ue),N=new nT(_,C,bt,nt,m,l),pt=new jA(_,nt,fe),Ct=new iR(k,Te,fe,bt),j=new rT(k,ue,Te),mt=new yT(k,ue,Te),Te.programs=Q.programs,_.capabilities=fe,_.extensions=ue,_.properties=Nt,_.renderLists=xt,_.shadowMap=pt,_.state=bt,_.info=Te}x!==pn&&(O=new MT(x,e.width,e.height,a,r,s));let it=new Bf(_,k);this.xr=it,this.getContext=function(){return k},this.getContextAttributes=function(){return k.getContextAttributes()},this.forceContextLoss=function(){let E=ue.get("WEBGL_lose_context");E&&E.loseContext()},this.forceContextRestore=function(){let E=ue.get("WEBGL_lose_context");E&&E.restoreContext()},this.getPixelRatio=function(){return ht},this.setPixelRatio=function(E){E!==void 0&&(ht=E,this.setSize(vt,ct,!1))},this.getSize=function(E){return E.set(vt,ct)},this.setSize=function(E,F,$=!0){if(it.isPresenting){Dt("WebGLRenderer: Can't change size while VR device is presenting.");return}vt=E,ct=F,e.width=Math.floor(E*ht),e.height=Math.floor(F*ht),$===!0&&(e.style.width=E+"px",e.style.height=F+"px"),O!==null&&O.setSize(e.width,e.height),this.setViewport(0,0,E,F)},this.getDrawingBufferSize=function(E){return E.set(vt*ht,ct*ht).floor()},this.setDrawingBufferSize=function(E,F,$){vt=E,ct=F,ht=$,e.width=Math.floor(E*$),e.height=Math.floor(F*$),this.setViewport(0,0,E,F)},this.setEffects=function(E){if(x===pn){Ft("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(E){for(let F=0;F<E.length;F++)if(E[F].isOutputPass===!0){Dt("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}O.setEffects(E||[])},this.getCurrentViewport=function(E){return E.copy(et)},this.getViewport=function(E){return E.copy(Pt)},this.setViewport=function(E,F,$,z){E.isVector4?Pt.set(E.x,E.y,E.z,E.w):Pt.set(E,F,$,z),bt.viewport(et.copy(Pt).multiplyScalar(xn()).round())},this.getScissor=function(E){return E.copy(Qt)},this.setScissor=function(E,F,$,z){E.isVector4?Qt.set(E.x,E.y,E.z,E.w):Qt.set(E,F,$,z),bt.scissor(St.copy(Qt).multiplyScalar(xn()).round())},this.getScissorTest=function(){return ne},this.setScissorTest=function(E){bt.setScissorTest(ne=E)},this.setOpaqueSort=function(E){Lt=E},this.setTransparentSort=function(E){re=E},this.getClearColor=function(E){return E.copy(N.getClearColor())},this.setClearColor=function(){N.setClearColor(...arguments)},this.getClearAlpha=function(){return N.getClearAlpha()},this.setClearAlpha=function(){N.setClearAlpha(...arguments)},this.clear=function(E=!0,F=!0,$=!0){let z=0;if(E){let G=!1;if(tt!==null){let yt=tt.texture.format;G=g.has(yt)}if(G){let yt=tt.texture.type,Et=p.has(yt),gt=N.getClearColor(),Mt=N.getClearAlpha(),Rt=gt.r,Ut=gt.g,Xt=gt.b;Et?(v[0]=Rt,v[1]=Ut,v[2]=Xt,v[3]=Mt,k.clearBufferuiv(k.COLOR,0,v)):(b[0]=Rt,b[1]=Ut,b[2]=Xt,b[3]=Mt,k.clearBufferiv(k.COLOR,0,b))}else z|=k.COLOR_BUFFER_BIT}F&&(z|=k.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),$&&(z|=k.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),z!==0&&k.clear(z)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(E){E.setRenderer(this),L=E},this.dispose=function(){e.removeEventListener("webglcontextlost",It,!1),e.removeEventListener("webglcontextrestored",zt,!1),e.removeEventListener("webglcontextcreationerror",_t,!1),N.dispose(),xt.dispose(),K.dispose(),kt.dispose(),Nt.dispose(),C.dispose(),nt.dispose(),V.dispose(),ft.dispose(),Ct.dispose(),Q.dispose(),it.dispose(),it.removeEventListener("sessionstart",Jf),it.removeEventListener("sessionend",Zf),ir.stop()};function It(E){E.preventDefault(),Sf("WebGLRenderer: Context Lost."),R=!0}function zt(){Sf("WebGLRenderer: Context Restored."),R=!1;let E=Te.autoReset,F=pt.enabled,$=pt.autoUpdate,z=pt.needsUpdate,G=pt.type;Vt(),Te.autoReset=E,pt.enabled=F,pt.autoUpdate=$,pt.needsUpdate=z,pt.type=G}function _t(E){Ft("WebGLRenderer: A WebGL context could not be created. Reason: ",E.statusMessage)}function ie(E){let F=E.target;F.removeEventListener("dispose",ie),Pe(F)}function Pe(E){Si(E),Nt.remove(E)}function Si(E){let F=Nt.get(E).programs;F!==void 0&&(F.forEach(function($){Q.releaseProgram($)}),E.isShaderMaterial&&Q.releaseShaderCache(E))}this.renderBufferDirect=function(E,F,$,z,G,yt){F===null&&(F=mn);let Et=G.isMesh&&G.matrixWorld.determinantAffine()<0,gt=ny(E,F,$,z,G);bt.setMaterial(z,Et);let Mt=$.index,Rt=1;if(z.wireframe===!0){if(Mt=V.getWireframeAttribute($),Mt===void 0)return;Rt=2}let Ut=$.drawRange,Xt=$.attributes.position,Tt=Ut.start*Rt,qt=(Ut.start+Ut.count)*Rt;yt!==null&&(Tt=Math.max(Tt,yt.start*Rt),qt=Math.min(qt,(yt.start+yt.count)*Rt)),Mt!==null?(Tt=Math.max(Tt,0),qt=Math.min(qt,Mt.count)):Xt!=null&&(Tt=Math.max(Tt,0),qt=Math.min(qt,Xt.count));let _e=qt-Tt;if(_e<0||_e===1/0)return;ft.setup(G,z,gt,$,Mt);let ae,se=j;if(Mt!==null&&(ae=M.get(Mt),se=mt,se.setIndex(ae)),G.isMesh)z.wireframe===!0?(bt.setLineWidth(z.wireframeLinewidth*xn()),se.setMode(k.LINES)):se.setMode(k.TRIANGLES);else if(G.isLine){let Ve=z.linewidth;Ve===void 0&&(Ve=1),bt.setLineWidth(Ve*xn()),G.isLineSegments?se.setMode(k.LINES):G.isLineLoop?se.setMode(k.LINE_LOOP):se.setMode(k.LINE_STRIP)}else G.isPoints?se.setMode(k.POINTS):G.isSprite&&se.setMode(k.TRIANGLES);if(G.isBatchedMesh)if(ue.get("WEBGL_multi_draw"))se.renderMultiDraw(G._multiDrawStarts,G._multiDrawCounts,G._multiDrawCount);else{let Ve=G._multiDrawStarts,At=G._multiDrawCounts,je=G._multiDrawCount,te=Mt?M.get(Mt).bytesPerElement:1,rr=Nt.get(z).currentProgram.getUniforms();for(let Ge=0;Ge<je;Ge++)rr.setValue(k,"_gl_DrawID",Ge),se.render(Ve[Ge]/te,At[Ge])}else if(G.isInstancedMesh)se.renderInstances(Tt,_e,G.count);else if($.isInstancedBufferGeometry){let Ve=$._maxInstanceCount!==void 0?$._maxInstanceCount:1/0,At=Math.min($.instanceCount,Ve);se.renderInstances(Tt,_e,At)}else se.render(Tt,_e)};function Kf(E,F,$,z){L!==null&&E.isNodeMaterial&&L.setObject(z,E),ye===!0&&J.setState(E,$,!1),E.transparent===!0&&E.side===Cn&&E.forceSinglePass===!1?(E.side=en,E.needsUpdate=!0,Cs(E,F,z),E.side=Qi,E.needsUpdate=!0,Cs(E,F,z),E.side=Cn):Cs(E,F,z)}this.compile=function(E,F,$=null){$===null&&($=E),L!==null&&L.renderStart(E,F,$),A=K.get($),A.init(F),S.push(A),$.traverseVisible(function(G){G.isLight&&G.layers.test(F.layers)&&(A.pushLight(G),G.castShadow&&A.pushShadow(G))}),E!==$&&E.traverseVisible(function(G){G.isLight&&G.layers.test(F.layers)&&(A.pushLight(G),G.castShadow&&A.pushShadow(G))}),A.setupLights(),L!==null&&L.updateLights(A.state.lightsArray),nn=this.localClippingEnabled,ye=J.init(this.clippingPlanes,nn),ye===!0&&J.setGlobalState(this.clippingPlanes,F),L!==null&&pt.render(A.state.shadowsArray,$,F);let z=new Set;return E.traverse(function(G){if(!(G.isMesh||G.isPoints||G.isLine||G.isSprite))return;let yt=G.material;if(yt)if(Array.isArray(yt))for(let Et=0;Et<yt.length;Et++){let gt=yt[Et];Kf(gt,$,F,G),z.add(gt)}else Kf(yt,$,F,G),z.add(yt)}),A=S.pop(),L!==null&&L.renderEnd(),z},this.compileAsync=function(E,F,$=null){let z=this.compile(E,F,$);return new Promise(G=>{function yt(){if(z.forEach(function(Et){let Mt=Nt.get(Et).currentProgram;(Mt===void 0||Mt.isReady())&&z.delete(Et)}),z.size===0){G(E);return}setTimeout(yt,10)}ue.get("KHR_parallel_shader_compile")!==null?yt():setTimeout(yt,10)})};let nh=null;function ty(E){nh&&nh(E)}function Jf(){ir.stop()}function Zf(){ir.start()}let ir=new tx;ir.setAnimationLoop(ty),typeof self<"u"&&ir.setContext(self),this.setAnimationLoop=function(E){nh=E,it.setAnimationLoop(E),E===null?ir.stop():ir.start()},it.addEventListener("sessionstart",Jf),it.addEventListener("sessionend",Zf),this.render=function(E,F){if(F!==void 0&&F.isCamera!==!0){Ft("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(R===!0)return;L!==null&&L.renderStart(E,F);let $=it.enabled===!0&&it.isPresenting===!0,z=O!==null&&(tt===null||$)&&O.begin(_,tt);if(E.matrixWorldAutoUpdate===!0&&E.updateMatrixWorld(),F.parent===null&&F.matrixWorldAutoUpdate===!0&&F.updateMatrixWorld(),it.enabled===!0&&it.isPresenting===!0&&(O===null||O.isCompositing()===!1)&&(it.cameraAutoUpdate===!0&&it.updateCamera(F),F=it.getCamera()),E.isScene===!0&&E.onBeforeRender(_,E,F,tt),A=K.get(E,S.length),A.init(F),A.state.textureUnits=kt.getTextureUnits(),S.push(A),de.multiplyMatrices(F.projectionMatrix,F.matrixWorldInverse),F.isArrayCamera?Ee.setFromArrayCamera(F):Ht.setFromProjectionMatrix(de,En,F.reversedDepth),nn=this.localClippingEnabled,ye=J.init(this.clippingPlanes,nn),T=xt.get(E,y.length),T.init(),y.push(T),this.info.render.frame++,it.enabled===!0&&it.isPresenting===!0){let Et=_.xr.getDepthSensingMesh();Et!==null&&ih(Et,F,-1/0,_.sortObjects)}ih(E,F,0,_.sortObjects),T.finish(),L!==null&&L.updateLights(A.state.lightsArray),_.sortObjects===!0&&T.sort(Lt,re),gn=it.enabled===!1||it.isPresenting===!1||it.hasDepthSensing()===!1,gn&&N.addToRenderList(T,E),this.info.autoReset===!0&&this.info.reset(),ye===!0&&J.beginShadows();let G=A.state.shadowsArray;if(pt.render(G,E,F),ye===!0&&J.endShadows(),(z&&O.hasRenderPass())===!1){let Et=T.opaque,gt=T.transmissive;if(A.setupLights(),F.isArrayCamera){let Mt=F.cameras;if(gt.length>0)for(let Rt=0,Ut=Mt.length;Rt<Ut;Rt++){let Xt=Mt[Rt];td(Et,gt,E,Xt)}gn&&N.render(E);for(let Rt=0,Ut=Mt.length;Rt<Ut;Rt++){let Xt=Mt[Rt];Qf(T,E,Xt,Xt.viewport)}}else gt.length>0&&td(Et,gt,E,F),gn&&N.render(E),Qf(T,E,F)}tt!==null&&U===0&&(kt.updateMultisampleRenderTarget(tt),kt.updateRenderTargetMipmap(tt)),z&&O.end(_),E.isScene===!0&&E.onAfterRender(_,E,F),ft.resetDefaultState(),W=-1,Y=null,S.pop(),S.length>0?(A=S[S.length-1],kt.setTextureUnits(A.state.textureUnits),ye===!0&&J.setGlobalState(_.clippingPlanes,A.state.camera)):A=null,y.pop(),y.length>0?T=y[y.length-1]:T=null,L!==null&&L.renderEnd()};function ih(E,F,$,z){if(E.visible===!1)return;if(E.layers.test(F.layers)){if(E.isGroup)$=E.renderOrder;else if(E.isLOD)E.autoUpdate===!0&&E.update(F);else if(E.isLight)A.pushLight(E),E.castShadow&&A.pushShadow(E);else if(E.isSprite){let Et=F.isArrayCamera?Ee:Ht;if(!E.frustumCulled||E.intersectsFrustum(Et)){z&&Ce.setFromMatrixPosition(E.matrixWorld).applyMatrix4(de);let gt=nt.update(E),Mt=E.material;Mt.visible&&T.push(E,gt,Mt,$,Ce.z,null,F)}}else if(E.isMesh||E.isLine||E.isPoints){let Et=F.isArrayCamera?Ee:Ht;if(!E.frustumCulled||E.intersectsFrustum(Et)){let gt=nt.update(E),Mt=E.material;if(z&&(E.boundingSphere!==void 0?(E.boundingSphere===null&&E.computeBoundingSphere(),Ce.copy(E.boundingSphere.center)):(gt.boundingSphere===null&&gt.computeBoundingSphere(),Ce.copy(gt.boundingSphere.center)),Ce.applyMatrix4(E.matrixWorld).applyMatrix4(de)),Array.isArray(Mt)){let Rt=gt.groups;for(let Ut=0,Xt=Rt.length;Ut<Xt;Ut++){let Tt=Rt[Ut],qt=Mt[Tt.materialIndex];qt&&qt.visible&&T.push(E,gt,qt,$,Ce.z,Tt,F)}}else Mt.visible&&T.push(E,gt,Mt,$,Ce.z,null,F)}}}let yt=E.children;for(let Et=0,gt=yt.length;Et<gt;Et++)ih(yt[Et],F,$,z)}function Qf(E,F,$,z){let{opaque:G,transmissive:yt,transparent:Et}=E;A.setupLightsView($),ye===!0&&J.setGlobalState(_.clippingPlanes,$),z&&bt.viewport(et.copy(z)),G.length>0&&Oo(G,F,$),yt.length>0&&Oo(yt,F,$),Et.length>0&&Oo(Et,F,$),bt.buffers.depth.setTest(!0),bt.buffers.depth.setMask(!0),bt.buffers.color.setMask(!0),bt.setPolygonOffset(!1)}function td(E,F,$,z){if(($.isScene===!0?$.overrideMaterial:null)!==null)return;if(A.state.transmissionRenderTarget[z.id]===void 0){let Tt=ue.has("EXT_color_buffer_half_float")||ue.has("EXT_color_buffer_float");A.state.transmissionRenderTarget[z.id]=new fn(1,1,{generateMipmaps:!0,type:Tt?zn:pn,minFilter:_i,samples:Math.max(4,fe.samples),stencilBuffer:s,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:$t.workingColorSpace})}let yt=A.state.transmissionRenderTarget[z.id],Et=z.viewport||et;yt.setSize(Et.z*_.transmissionResolutionScale,Et.w*_.transmissionResolutionScale);let gt=_.getRenderTarget(),Mt=_.getActiveCubeFace(),Rt=_.getActiveMipmapLevel();_.setRenderTarget(yt),_.getClearColor(X),rt=_.getClearAlpha(),rt<1&&_.setClearColor(16777215,.5),_.clear(),gn&&N.render($);let Ut=_.toneMapping;_.toneMapping=ti;let Xt=z.viewport;if(z.viewport!==void 0&&(z.viewport=void 0),A.setupLightsView(z),ye===!0&&J.setGlobalState(_.clippingPlanes,z),Oo(E,$,z),kt.updateMultisampleRenderTarget(yt),kt.updateRenderTargetMipmap(yt),ue.has("WEBGL_multisampled_render_to_texture")===!1){let Tt=!1;for(let qt=0,_e=F.length;qt<_e;qt++){let ae=F[qt],{object:se,geometry:Ve,material:At,group:je}=ae;if(At.side===Cn&&se.layers.test(z.layers)){let te=At.side;At.side=en,At.needsUpdate=!0,ed(se,$,z,Ve,At,je),At.side=te,At.needsUpdate=!0,Tt=!0}}Tt===!0&&(kt.updateMultisampleRenderTarget(yt),kt.updateRenderTargetMipmap(yt))}_.setRenderTarget(gt,Mt,Rt),_.setClearColor(X,rt),Xt!==void 0&&(z.viewport=Xt),_.toneMapping=Ut}function Oo(E,F,$){let z=F.isScene===!0?F.overrideMaterial:null;for(let G=0,yt=E.length;G<yt;G++){let Et=E[G],{object:gt,geometry:Mt,group:Rt}=Et,Ut=Et.material;Ut.allowOverride===!0&&z!==null&&(Ut=z),gt.layers.test($.layers)&&ed(gt,F,$,Mt,Ut,Rt)}}function ed(E,F,$,z,G,yt){L!==null&&G.isNodeMaterial&&L.setObject(E,G),E.onBeforeRender(_,F,$,z,G,yt),E.modelViewMatrix.multiplyMatrices($.matrixWorldInverse,E.matrixWorld),E.normalMatrix.getNormalMatrix(E.modelViewMatrix),G.onBeforeRender(_,F,$,z,E,yt),G.transparent===!0&&G.side===Cn&&G.forceSinglePass===!1?(G.side=en,G.needsUpdate=!0,_.renderBufferDirect($,F,z,G,E,yt),G.side=Qi,G.needsUpdate=!0,_.renderBufferDirect($,F,z,G,E,yt),G.side=Cn):_.renderBufferDirect($,F,z,G,E,yt),E.onAfterRender(_,F,$,z,G,yt)}function nd(E){let F=0;for(let $ of E)$.texture!==null&&F++;return F}function Cs(E,F,$){F.isScene!==!0&&(F=mn);let z=Nt.get(E),G=A.state.lights,yt=A.state.shadowsArray,Et=G.state.version,gt=Q.getParameters(E,G.state,yt,F,$,A.state.lightProbeGridArray),Mt=Q.getProgramCacheKey(gt),Rt=z.programs;z.environment=E.isMeshStandardMaterial||E.isMeshLambertMaterial||E.isMeshPhongMaterial?F.environment:null,z.fog=F.fog;let Ut=E.isMeshStandardMaterial||E.isMeshLambertMaterial&&!E.envMap||E.isMeshPhongMaterial&&!E.envMap;z.envMap=C.get(E.envMap||z.environment,Ut),z.envMapRotation=z.environment!==null&&E.envMap===null?F.environmentRotation:E.envMapRotation,Rt===void 0&&(E.addEventListener("dispose",ie),Rt=new Map,z.programs=Rt,z.programVariants=new Map);let Xt=Rt.get(Mt);if(Xt!==void 0){if(z.currentProgram===Xt&&z.lightsStateVersion===Et)return rd(E,gt),Xt}else gt.uniforms=Q.getUniforms(E),L!==null&&E.isNodeMaterial&&L.build(E,$,gt),E.onBeforeCompile(gt,_),Xt=Q.acquireProgram(gt,Mt),Rt.set(Mt,Xt),z.uniforms=gt.uniforms;let Tt=z.uniforms;return(!E.isShaderMaterial&&!E.isRawShaderMaterial||E.clipping===!0)&&(Tt.clippingPlanes=J.uniform),rd(E,gt),z.needsLights=ry(E),z.lightsStateVersion=Et,z.needsLights&&(Tt.ambientLightColor.value=G.state.ambient,Tt.lightProbe.value=G.state.probe,Tt.sunLights.value=G.state.sun,Tt.sunLightShadows.value=G.state.sunShadow,Tt.directionalLights.value=G.state.directional,Tt.directionalLightShadows.value=G.state.directionalShadow,Tt.spotLights.value=G.state.spot,Tt.spotLightShadows.value=G.state.spotShadow,Tt.rectAreaLights.value=G.state.rectArea,Tt.ltc_1.value=G.state.rectAreaLTC1,Tt.ltc_2.value=G.state.rectAreaLTC2,Tt.pointLights.value=G.state.point,Tt.pointLightShadows.value=G.state.pointShadow,Tt.hemisphereLights.value=G.state.hemi,Tt.sunShadowMatrix.value=G.state.sunShadowMatrix,Tt.sunShadowCascade.value=G.state.sunShadowCascade,Tt.directionalShadowMatrix.value=G.state.directionalShadowMatrix,Tt.spotLightMatrix.value=G.state.spotLightMatrix,Tt.spotLightMap.value=G.state.spotLightMap,Tt.pointShadowMatrix.value=G.state.pointShadowMatrix),z.numLightProbeGrids=nd(A.state.lightProbeGridArray),z.currentProgram=Xt,z.uniformsList=null,Xt}function ey(E,F,$,z,G){let yt=Nt.get(E),Et=yt.currentProgram.id+","+z+","+G,gt=yt.programVariants.get(Et);return gt===void 0?(gt=Cs(E,F,$),yt.programVariants.set(Et,gt)):(yt.currentProgram=gt,yt.uniformsList=null,yt.outputColorSpace=z,yt.toneMapping=G),gt}function id(E){if(E.uniformsList===null){let F=E.currentProgram.getUniforms();E.uniformsList=Ts.seqWithValue(F.seq,E.uniforms)}return E.uniformsList}function rd(E,F){let $=Nt.get(E);$.outputColorSpace=F.outputColorSpace,$.batching=F.batching,$.batchingColor=F.batchingColor,$.instancing=F.instancing,$.instancingColor=F.instancingColor,$.instancingMorph=F.instancingMorph,$.skinning=F.skinning,$.morphTargets=F.morphTargets,$.morphNormals=F.morphNormals,$.morphColors=F.morphColors,$.morphTargetsCount=F.morphTargetsCount,$.numClippingPlanes=F.numClippingPlanes,$.numIntersection=F.numClipIntersection,$.vertexAlphas=F.vertexAlphas,$.vertexTangents=F.vertexTangents,$.toneMapping=F.toneMapping}function ny(E,F,$,z,G){F.isScene!==!0&&(F=mn),kt.resetTextureUnits();let yt=F.fog,Et=z.isMeshStandardMaterial||z.isMeshLambertMaterial||z.isMeshPhongMaterial?F.environment:null,gt=tt===null?_.outputColorSpace:tt.isXRRenderTarget===!0?tt.texture.colorSpace:$t.workingColorSpace,Mt=z.isMeshStandardMaterial||z.isMeshLambertMaterial&&!z.envMap||z.isMeshPhongMaterial&&!z.envMap,Rt=C.get(z.envMap||Et,Mt),Ut=z.vertexColors===!0&&!!$.attributes.color&&$.attributes.color.itemSize===4,Xt=!!$.attributes.tangent&&(!!z.normalMap||z.anisotropy>0),Tt=!!$.morphAttributes.position,qt=!!$.morphAttributes.normal,_e=!!$.morphAttributes.color,ae=ti;z.toneMapped&&(tt===null||tt.isXRRenderTarget===!0)&&(ae=_.toneMapping);let se=$.morphAttributes.position||$.morphAttributes.normal||$.morphAttributes.color,Ve=se!==void 0?se.length:0,At=Nt.get(z),je=A.state.lights;if(ye===!0&&(nn===!0||E!==Y)){let pe=E===Y&&z.id===W;J.setState(z,E,pe)}let te=!1,rr=!1;z.version===At.__version?At.needsLights&&At.lightsStateVersion!==je.state.version||G.isBatchedMesh&&At.batching===!1||!G.isBatchedMesh&&At.batching===!0||G.isBatchedMesh&&At.batchingColor===!0&&G._colorsTexture===null||G.isBatchedMesh&&At.batchingColor===!1&&G._colorsTexture!==null||G.isInstancedMesh&&At.instancing===!1||!G.isInstancedMesh&&At.instancing===!0||G.isSkinnedMesh&&At.skinning===!1||!G.isSkinnedMesh&&At.skinning===!0||G.isInstancedMesh&&At.instancingColor===!0&&G.instanceColor===null||G.isInstancedMesh&&At.instancingColor===!1&&G.instanceColor!==null||G.isInstancedMesh&&At.instancingMorph===!0&&G.morphTexture===null||G.isInstancedMesh&&At.instancingMorph===!1&&G.morphTexture!==null||At.envMap!==Rt||z.fog===!0&&At.fog!==yt||At.numClippingPlanes!==void 0&&(At.numClippingPlanes!==J.numPlanes||At.numIntersection!==J.numIntersection)||At.vertexAlphas!==Ut||At.vertexTangents!==Xt||At.morphTargets!==Tt||At.morphNormals!==qt||At.morphColors!==_e||At.morphTargetsCount!==Ve||At.numLightProbeGrids!==nd(A.state.lightProbeGridArray)?te=!0:(At.outputColorSpace!==gt||At.toneMapping!==ae)&&(rr=!0):(te=!0,At.__version=z.version);let Ge=At.currentProgram;(te===!0||rr===!0)&&(Ge=rr===!0?ey(z,F,G,gt,ae):Cs(z,F,G),L&&z.isNodeMaterial&&L.onUpdateProgram(z,Ge,At));let ko=!1,Ei=!1,sr=!1,Zt=Ge.getUniforms(),ke=At.uniforms;if(bt.useProgram(Ge.program)&&(ko=!0,Ei=!0,sr=!0),z.id!==W&&(W=z.id,Ei=!0),ko||Y!==E){bt.buffers.depth.getReversed()&&E.reversedDepth!==!0&&(E._reversedDepth=!0,E.updateProjectionMatrix()),Zt.setValue(k,"projectionMatrix",E.projectionMatrix),Zt.setValue(k,"viewMatrix",E.matrixWorldInverse);let Ie=Zt.map.cameraPosition;Ie!==void 0&&Ie.setValue(k,Gn.setFromMatrixPosition(E.matrixWorld)),fe.logarithmicDepthBuffer&&Zt.setValue(k,"logDepthBufFC",2/(Math.log(E.far+1)/Math.LN2)),(z.isMeshPhongMaterial||z.isMeshToonMaterial||z.isMeshLambertMaterial||z.isMeshBasicMaterial||z.isMeshStandardMaterial||z.isShaderMaterial)&&Zt.setValue(k,"isOrthographic",E.isOrthographicCamera===!0),Y!==E&&(Y=E,Ei=!0,sr=!0)}if(At.needsLights&&(je.state.sunShadowMap.length>0&&Zt.setValue(k,"sunShadowMap",je.state.sunShadowMap,kt),je.state.directionalShadowMap.length>0&&Zt.setValue(k,"directionalShadowMap",je.state.directionalShadowMap,kt),je.state.spotShadowMap.length>0&&Zt.setValue(k,"spotShadowMap",je.state.spotShadowMap,kt),je.state.pointShadowMap.length>0&&Zt.setValue(k,"pointShadowMap",je.state.pointShadowMap,kt)),G.isSkinnedMesh){Zt.setOptional(k,G,"bindMatrix"),Zt.setOptional(k,G,"bindMatrixInverse");let pe=G.skeleton;pe&&(pe.boneTexture===null&&pe.computeBoneTexture(),Zt.setValue(k,"boneTexture",pe.boneTexture,kt))}G.isBatchedMesh&&(Zt.setOptional(k,G,"batchingTexture"),Zt.setValue(k,"batchingTexture",G._matricesTexture,kt),Zt.setOptional(k,G,"batchingIdTexture"),Zt.setValue(k,"batchingIdTexture",G._indirectTexture,kt),Zt.setOptional(k,G,"batchingColorTexture"),G._colorsTexture!==null&&Zt.setValue(k,"batchingColorTexture",G._colorsTexture,kt));let Pn=$.morphAttributes;if((Pn.position!==void 0||Pn.normal!==void 0||Pn.color!==void 0)&&Z.update(G,$,Ge),(Ei||At.receiveShadow!==G.receiveShadow)&&(At.receiveShadow=G.receiveShadow,Zt.setValue(k,"receiveShadow",G.receiveShadow)),(z.isMeshStandardMaterial||z.isMeshLambertMaterial||z.isMeshPhongMaterial)&&z.envMap===null&&F.environment!==null&&(ke.envMapIntensity.value=F.environmentIntensity),ke.dfgLUT!==void 0&&(ke.dfgLUT.value=sR()),Ei){if(Zt.setValue(k,"toneMappingExposure",_.toneMappingExposure),At.needsLights&&iy(ke,sr),yt&&z.fog===!0&&ut.refreshFogUniforms(ke,yt),ut.refreshMaterialUniforms(ke,z,ht,ct,A.state.transmissionRenderTarget[E.id]),At.needsLights&&At.numLightProbeGrids>0){let pe=w,Ie=0;for(let ii of A.state.lightProbeGridArray)ii.texture!==null&&(pe.textures[Ie]=ii.texture,pe.min[Ie]=ii.boundingBox.min,pe.max[Ie]=ii.boundingBox.max,pe.resolution[Ie]=ii.resolution,Ie++);for(let ii in pe)pe[ii].length=Ie;ke.probesSH.value=pe.textures,ke.probesMin.value=pe.min,ke.probesMax.value=pe.max,ke.probesResolution.value=pe.resolution}Ts.upload(k,id(At),ke,kt)}if(z.isShaderMaterial&&z.uniformsNeedUpdate===!0&&(Ts.upload(k,id(At),ke,kt),z.uniformsNeedUpdate=!1),z.isSpriteMaterial&&Zt.setValue(k,"center",G.center),Zt.setValue(k,"modelViewMatrix",G.modelViewMatrix),Zt.setValue(k,"normalMatrix",G.normalMatrix),Zt.setValue(k,"modelMatrix",G.matrixWorld),z.uniformsGroups!==void 0){let pe=z.uniformsGroups;for(let Ie=0,ii=pe.length;Ie<ii;Ie++){let od=pe[Ie];Ct.update(od,Ge),Ct.bind(od,Ge)}}return Ge}function iy(E,F){E.ambientLightColor.needsUpdate=F,E.lightProbe.needsUpdate=F,E.sunLights.needsUpdate=F,E.sunLightShadows.needsUpdate=F,E.directionalLights.needsUpdate=F,E.directionalLightShadows.needsUpdate=F,E.pointLights.needsUpdate=F,E.pointLightShadows.needsUpdate=F,E.spotLights.needsUpdate=F,E.spotLightShadows.needsUpdate=F,E.rectAreaLights.needsUpdate=F,E.hemisphereLights.needsUpdate=F}function ry(E){return E.isMeshLambertMaterial||E.isMeshToonMaterial||E.isMeshPhongMaterial||E.isMeshStandardMaterial||E.isShadowMaterial||E.isShaderMaterial&&E.lights===!0}this.getActiveCubeFace=function(){return H},this.getActiveMipmapLevel=function(){return U},this.getRenderTarget=function(){return tt},this.setRenderTargetTextures=function(E,F,$){let z=Nt.get(E);z.__autoAllocateDepthBuffer=E.resolveDepthBuffer===!1,z.__autoAllocateDepthBuffer===!1&&(z.__useRenderToTexture=!1),Nt.get(E.texture).__webglTexture=F,Nt.get(E.depthTexture).__webglTexture=z.__autoAllocateDepthBuffer?void 0:$,z.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(E,F){let $=Nt.get(E);$.__webglFramebuffer=F,$.__useDefaultFramebuffer=F===void 0},this.setRenderTarget=function(E,F=0,$=0){tt=E,H=F,U=$;let z=null,G=!1,yt=!1;if(E){let gt=Nt.get(E);if(gt.__useDefaultFramebuffer!==void 0){bt.bindFramebuffer(k.FRAMEBUFFER,gt.__webglFramebuffer),et.copy(E.viewport),St.copy(E.scissor),dt=E.scissorTest,bt.viewport(et),bt.scissor(St),bt.setScissorTest(dt),W=-1;return}else if(gt.__webglFramebuffer===void 0)kt.setupRenderTarget(E);else if(gt.__hasExternalTextures)kt.rebindTextures(E,Nt.get(E.texture).__webglTexture,Nt.get(E.depthTexture).__webglTexture);else if(E.depthBuffer){let Ut=E.depthTexture;if(gt.__boundDepthTexture!==Ut){if(Ut!==null&&Nt.has(Ut)&&(E.width!==Ut.image.width||E.height!==Ut.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");kt.setupDepthRenderbuffer(E)}}let Mt=E.texture;(Mt.isData3DTexture||Mt.isDataArrayTexture||Mt.isCompressedArrayTexture)&&(yt=!0);let Rt=Nt.get(E).__webglFramebuffer;E.isWebGLCubeRenderTarget?(Array.isArray(Rt[F])?z=Rt[F][$]:z=Rt[F],G=!0):E.samples>0&&kt.useMultisampledRTT(E)===!1?z=Nt.get(E).__webglMultisampledFramebuffer:Array.isArray(Rt)?z=Rt[$]:z=Rt,et.copy(E.viewport),St.copy(E.scissor),dt=E.scissorTest}else et.copy(Pt).multiplyScalar(ht).floor(),St.copy(Qt).multiplyScalar(ht).floor(),dt=ne;if($!==0&&(z=D),bt.bindFramebuffer(k.FRAMEBUFFER,z)&&bt.drawBuffers(E,z),bt.viewport(et),bt.scissor(St),bt.setScissorTest(dt),G){let gt=Nt.get(E.texture);k.framebufferTexture2D(k.FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_CUBE_MAP_POSITIVE_X+F,gt.__webglTexture,$)}else if(yt){let gt=F;for(let Mt=0;Mt<E.textures.length;Mt++){let Rt=Nt.get(E.textures[Mt]);k.framebufferTextureLayer(k.FRAMEBUFFER,k.COLOR_ATTACHMENT0+Mt,Rt.__webglTexture,$,gt)}}else if(E!==null&&$!==0){let gt=Nt.get(E.texture);k.framebufferTexture2D(k.FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_2D,gt.__webglTexture,$)}W=-1};function sd(E){let F=Nt.get(E);return(F.__readFormat!==E.format||F.__readType!==E.type)&&(F.__readFormat=E.format,F.__readType=E.type,F.__formatReadable=fe.textureFormatReadable(E.format),F.__typeReadable=fe.textureTypeReadable(E.type)),F}this.readRenderTargetPixels=function(E,F,$,z,G,yt,Et,gt=0){if(!(E&&E.isWebGLRenderTarget)){Ft("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let Mt=Nt.get(E).__webglFramebuffer;if(E.isWebGLCubeRenderTarget&&Et!==void 0&&(Mt=Mt[Et],Array.isArray(Mt)&&(Mt=Mt[0])),Mt){bt.bindFramebuffer(k.FRAMEBUFFER,Mt);try{let Rt=E.textures[gt],Ut=Rt.format,Xt=Rt.type;E.textures.length>1&&k.readBuffer(k.COLOR_ATTACHMENT0+gt);let Tt=sd(Rt);if(Tt.__formatReadable===!1){Ft("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(Tt.__typeReadable===!1){Ft("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}F>=0&&F<=E.width-z&&$>=0&&$<=E.height-G&&k.readPixels(F,$,z,G,ot.convert(Ut),ot.convert(Xt),yt)}finally{let Rt=tt!==null?Nt.get(tt).__webglFramebuffer:null;bt.bindFramebuffer(k.FRAMEBUFFER,Rt)}}},this.readRenderTargetPixelsAsync=async function(E,F,$,z,G,yt,Et,gt=0){if(!(E&&E.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let Mt=Nt.get(E).__webglFramebuffer;if(E.isWebGLCubeRenderTarget&&Et!==void 0&&(Mt=Mt[Et],Array.isArray(Mt)&&(Mt=Mt[0])),Mt)if(F>=0&&F<=E.width-z&&$>=0&&$<=E.height-G){bt.bindFramebuffer(k.FRAMEBUFFER,Mt);let Rt=E.textures[gt],Ut=Rt.format,Xt=Rt.type;E.textures.length>1&&k.readBuffer(k.COLOR_ATTACHMENT0+gt);let Tt=sd(Rt);if(Tt.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(Tt.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let qt=k.createBuffer();k.bindBuffer(k.PIXEL_PACK_BUFFER,qt),k.bufferData(k.PIXEL_PACK_BUFFER,yt.byteLength,k.STREAM_READ),k.readPixels(F,$,z,G,ot.convert(Ut),ot.convert(Xt),0),k.bindBuffer(k.PIXEL_PACK_BUFFER,null);let _e=tt!==null?Nt.get(tt).__webglFramebuffer:null;bt.bindFramebuffer(k.FRAMEBUFFER,_e);let ae=k.fenceSync(k.SYNC_GPU_COMMANDS_COMPLETE,0);return k.flush(),await T0(k,ae,4),k.bindBuffer(k.PIXEL_PACK_BUFFER,qt),k.getBufferSubData(k.PIXEL_PACK_BUFFER,0,yt),k.bindBuffer(k.PIXEL_PACK_BUFFER,null),k.deleteBuffer(qt),k.deleteSync(ae),yt}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(E,F=null,$=0){let z=Math.pow(2,-$),G=Math.floor(E.image.width*z),yt=Math.floor(E.image.height*z),Et=F!==null?F.x:0,gt=F!==null?F.y:0;kt.setTexture2D(E,0),k.copyTexSubImage2D(k.TEXTURE_2D,$,0,0,Et,gt,G,yt),bt.unbindTexture()},this.copyTextureToTexture=function(E,F,$=null,z=null,G=0,yt=0){let Et,gt,Mt,Rt,Ut,Xt,Tt,qt,_e,ae=E.isCompressedTexture?E.mipmaps[yt]:E.image;if($!==null)Et=$.max.x-$.min.x,gt=$.max.y-$.min.y,Mt=$.isBox3?$.max.z-$.min.z:1,Rt=$.min.x,Ut=$.min.y,Xt=$.isBox3?$.min.z:0;else{let Zt=Math.pow(2,-G);Et=Math.floor(ae.width*Zt),gt=Math.floor(ae.height*Zt),E.isDataArrayTexture?Mt=ae.depth:E.isData3DTexture?Mt=Math.floor(ae.depth*Zt):Mt=1,Rt=0,Ut=0,Xt=0}z!==null?(Tt=z.x,qt=z.y,_e=z.z):(Tt=0,qt=0,_e=0);let se=ot.convert(F.format),Ve=ot.convert(F.type),At;F.isData3DTexture?(kt.setTexture3D(F,0),At=k.TEXTURE_3D):F.isDataArrayTexture||F.isCompressedArrayTexture?(kt.setTexture2DArray(F,0),At=k.TEXTURE_2D_ARRAY):(kt.setTexture2D(F,0),At=k.TEXTURE_2D),bt.activeTexture(k.TEXTURE0),bt.pixelStorei(k.UNPACK_FLIP_Y_WEBGL,F.flipY),bt.pixelStorei(k.UNPACK_PREMULTIPLY_ALPHA_WEBGL,F.premultiplyAlpha),bt.pixelStorei(k.UNPACK_ALIGNMENT,F.unpackAlignment);let je=bt.getParameter(k.UNPACK_ROW_LENGTH),te=bt.getParameter(k.UNPACK_IMAGE_HEIGHT),rr=bt.getParameter(k.UNPACK_SKIP_PIXELS),Ge=bt.getParameter(k.UNPACK_SKIP_ROWS),ko=bt.getParameter(k.UNPACK_SKIP_IMAGES);bt.pixelStorei(k.UNPACK_ROW_LENGTH,ae.width),bt.pixelStorei(k.UNPACK_IMAGE_HEIGHT,ae.height),bt.pixelStorei(k.UNPACK_SKIP_PIXELS,Rt),bt.pixelStorei(k.UNPACK_SKIP_ROWS,Ut),bt.pixelStorei(k.UNPACK_SKIP_IMAGES,Xt);let Ei=E.isDataArrayTexture||E.isData3DTexture,sr=F.isDataArrayTexture||F.isData3DTexture;if(E.isDepthTexture){let Zt=Nt.get(E),ke=Nt.get(F),Pn=Nt.get(Zt.__renderTarget),pe=Nt.get(ke.__renderTarget);bt.bindFramebuffer(k.READ_FRAMEBUFFER,Pn.__webglFramebuffer),bt.bindFramebuffer(k.DRAW_FRAMEBUFFER,pe.__webglFramebuffer);for(let Ie=0;Ie<Mt;Ie++)Ei&&(k.framebufferTextureLayer(k.READ_FRAMEBUFFER,k.COLOR_ATTACHMENT0,Nt.get(E).__webglTexture,G,Xt+Ie),k.framebufferTextureLayer(k.DRAW_FRAMEBUFFER,k.COLOR_ATTACHMENT0,Nt.get(F).__webglTexture,yt,_e+Ie)),k.blitFramebuffer(Rt,Ut,Rt+Et,Ut+gt,Tt,qt,Tt+Et,qt+gt,k.DEPTH_BUFFER_BIT,k.NEAREST);bt.bindFramebuffer(k.READ_FRAMEBUFFER,null),bt.bindFramebuffer(k.DRAW_FRAMEBUFFER,null)}else if(G!==0||E.isRenderTargetTexture||Nt.has(E)){let Zt=Nt.get(E),ke=Nt.get(F);bt.bindFramebuffer(k.READ_FRAMEBUFFER,I),bt.bindFramebuffer(k.DRAW_FRAMEBUFFER,B);for(let Pn=0;Pn<Mt;Pn++)Ei?k.framebufferTextureLayer(k.READ_FRAMEBUFFER,k.COLOR_ATTACHMENT0,Zt.__webglTexture,G,Xt+Pn):k.framebufferTexture2D(k.READ_FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_2D,Zt.__webglTexture,G),sr?k.framebufferTextureLayer(k.DRAW_FRAMEBUFFER,k.COLOR_ATTACHMENT0,ke.__webglTexture,yt,_e+Pn):k.framebufferTexture2D(k.DRAW_FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_2D,ke.__webglTexture,yt),G!==0?k.blitFramebuffer(Rt,Ut,Rt+Et,Ut+gt,Tt,qt,Tt+Et,qt+gt,k.COLOR_BUFFER_BIT,k.NEAREST):sr?k.copyTexSubImage3D(At,yt,Tt,qt,_e+Pn,Rt,Ut,Et,gt):k.copyTexSubImage2D(At,yt,Tt,qt,Rt,Ut,Et,gt);bt.bindFramebuffer(k.READ_FRAMEBUFFER,null),bt.bindFramebuffer(k.DRAW_FRAMEBUFFER,null)}else sr?E.isDataTexture||E.isData3DTexture?k.texSubImage3D(At,yt,Tt,qt,_e,Et,gt,Mt,se,Ve,ae.data):F.isCompressedArrayTexture?k.compressedTexSubImage3D(At,yt,Tt,qt,_e,Et,gt,Mt,se,ae.data):k.texSubImage3D(At,yt,Tt,qt,_e,Et,gt,Mt,se,Ve,ae):E.isDataTexture?k.texSubImage2D(k.TEXTURE_2D,yt,Tt,qt,Et,gt,se,Ve,ae.data):E.isCompressedTexture?k.compressedTexSubImage2D(k.TEXTURE_2D,yt,Tt,qt,ae.width,ae.height,se,ae.data):k.texSubImage2D(k.TEXTURE_2D,yt,Tt,qt,Et,gt,se,Ve,ae);bt.pixelStorei(k.UNPACK_ROW_LENGTH,je),bt.pixelStorei(k.UNPACK_IMAGE_HEIGHT,te),bt.pixelStorei(k.UNPACK_SKIP_PIXELS,rr),bt.pixelStorei(k.UNPACK_SKIP_ROWS,Ge),bt.pixelStorei(k.UNPACK_SKIP_IMAGES,ko),yt===0&&F.generateMipmaps===!0&&F.mipmapsAutoUpdate===!0&&k.generateMipmap(At),bt.unbindTexture()},this.initRenderTarget=function(E){Nt.get(E).__webglFramebuffer===void 0&&kt.setupRenderTarget(E)},this.initTexture=function(E){E.isCubeTexture?kt.setTextureCube(E,0):E.isData3DTexture?kt.setTexture3D(E,0):E.isDataArrayTexture||E.isCompressedArrayTexture?kt.setTexture2DArray(E,0):kt.setTexture2D(E,0),bt.unbindTexture()},this.resetState=function(){H=0,U=0,tt=null,bt.reset(),ft.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return En}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(t){this._outputColorSpace=t;let e=this.getContext();e.drawingBufferColorSpace=$t._getDrawingBufferColorSpace(t),e.unpackColorSpace=$t._getUnpackColorSpace()}};$t.enabled=!1;var oR=new Float32Array([-1,-1,1,-1,1,1,-1,1]),ux=3.4,fx=.008,aR=.15,lR=[.044,.6],cR=[.026,.95],Rs=class{constructor(t,e,n){this.fields=t;let r=new xo;r.setAttribute("corner",new un(oR,2)),r.setIndex([0,1,2,0,2,3]),r.instanceCount=0,this.mesh=new Rn(r,e),this.mesh.frustumCulled=!1,this.mesh.renderOrder=n}fields;mesh;#t=0;resize(t){let e=this.mesh.geometry;if(t>this.#t){this.#t=t+16,e.dispose();for(let[r,s]of Object.entries(this.fields))e.setAttribute(r,new co(new Float32Array(this.#t*s),s))}e.instanceCount=t,this.mesh.visible=t>0;let n={};for(let r of Object.keys(this.fields)){let s=e.getAttribute(r);s&&(s.needsUpdate=!0,n[r]=s.array)}return n}dispose(){this.mesh.geometry.dispose(),this.mesh.material.dispose()}};function Hc(i,t,e,n){return new _s({glslVersion:Ao,vertexShader:i,fragmentShader:t,uniforms:e,transparent:!0,blending:tr,depthTest:n.test,depthWrite:n.write})}var hR={a:3,b:3,colourA:3,colourB:3,shape:4},uR={at:3,tint:3,look:4,flags:3},Wc=class{graph=new oo;camera=new Qe;#t={size:{value:new Yt(1,1)},dpr:{value:1},paper:{value:new jt},ink:{value:new jt}};#e=this.#l({extra:ux,push:fx,order:1});#n=this.#l({order:2});#r=this.#l({order:0,depth:!1});#i=this.#l({order:.5,dash:[5,4.5],cut:!0});#o=this.#E(new Rs({at:3,tint:3,axes:4},Hc(xg,yg,{...this.#t},{test:!1,write:!1}),-.5));#c=this.#l({order:3,dash:[1.6,3],depth:!1,cut:!0});#a=this.#l({extra:ux,order:3,depth:!1,cut:!0});#g=this.#l({order:4,depth:!1,cut:!0});#d=this.#l({order:3,dash:[2,3],cut:!0});#x=this.#m(10,!0);#w=this.#m(11,!1);#h=this.#y({},vg,bg,-2,{centre:{value:new q},reach:{value:new Yt(1,1)},cell:{value:1},strength:{value:0}});#u=this.#y({a:2,b:2,soft:2},_g,wg,-1,{level:{value:0},strength:{value:0}});paint(t,e,n,r){this.#f(e.camera,e.projector,n,t.span),this.#t.size.value.set(...n),this.#t.dpr.value=r,dx(this.#t.paper.value,t.theme.paper),dx(this.#t.ink.value,t.theme.ink),this.#e.mesh.material.uniforms.push.value=fx*t.span,this.#b(t),nr(this.#e,t.paths,t.theme.paper),nr(this.#n,t.paths),nr(this.#r,t.leaders),nr(this.#i,t.geodesic),nr(this.#a,t.arcs,t.theme.paper),nr(this.#g,t.arcs),nr(this.#d,t.plumb),nr(this.#c,t.guesses),fR(this.#o,t.ellipses),px(this.#x,t.marks.filter(s=>!s.top)),px(this.#w,t.marks.filter(s=>s.top))}dispose(){let t=[this.#o,this.#c,this.#e,this.#n,this.#r,this.#i,this.#a,this.#g,this.#d,this.#x,this.#w,this.#h,this.#u];for(let e of t)e.dispose();this.graph.clear()}#f({distance:t,pivot:e,offset:n},{eye:r,up:s},[o,a],l){let{camera:c}=this;c.fov=wu,c.aspect=o/a,c.near=Math.max(.05*l,t-3*l),c.far=t+4*l,c.position.fromArray(r),c.up.fromArray(s),c.lookAt(e[0],e[1],e[2]),c.setViewOffset(o,a,-n[0],-n[1],o,a),c.updateMatrixWorld()}#b({floor:t,theme:e,span:n}){let r=e.name==="light"?.2:.17,s=e.name==="light"?Kl:Jl;for(let x of[this.#h,this.#u])x.mesh.material.blendEquation=s;let o=t.alpha>.01,a=this.#h.mesh.material.uniforms;this.#h.resize(o?1:0),a.centre.value.set(t.centre[0],t.level,t.centre[1]),a.reach.value.set(...t.reach),a.cell.value=t.cell,a.strength.value=aR*t.alpha;let l=this.#u.mesh.material.uniforms;l.level.value=t.level,l.strength.value=r*t.alpha;let c=o?t.shadows:[],h=c.flatMap(([x,g])=>[x,g]),{a:u,b:f,soft:d}=this.#u.resize(c.length+h.length),m=(x,g,p,[v,b])=>{u.set([g[0],g[2]],2*x),f.set([p[0],p[2]],2*x),d.set([v*n,b],2*x)};c.forEach(([x,g],p)=>m(p,x,g,lR)),h.forEach((x,g)=>m(c.length+g,x,x,cR))}#l({extra:t=0,push:e=0,order:n,dash:r=[0,0],depth:s=!0,cut:o=!1}){let a={...this.#t,extra:{value:t},push:{value:e},dash:{value:new Yt(...r)},cut:{value:o}};return this.#E(new Rs(hR,Hc(dg,pg,a,{test:s,write:s}),n))}#m(t,e){return this.#E(new Rs(uR,Hc(mg,gg,{...this.#t},{test:e,write:!1}),t))}#y(t,e,n,r,s){let o=Hc(e,n,{...this.#t,...s},{test:!1,write:!1});return Object.assign(o,{side:Cn,blending:jl,blendEquation:bi,blendSrc:vo,blendDst:vo}),this.#E(new Rs(t,o,r))}#E(t){return this.graph.add(t.mesh),t}},dx=(i,[t,e,n])=>{i.setRGB(t,e,n)};function nr(i,t,e){let{a:n,b:r,colourA:s,colourB:o,shape:a}=i.resize(t.length);t.forEach((l,c)=>{n.set(l.a,3*c),r.set(l.b,3*c),s.set(e??l.ca,3*c),o.set(e??l.cb,3*c),a.set([l.wa,l.wb,l.run??0,0],4*c)})}function fR(i,t){let{at:e,tint:n,axes:r}=i.resize(t.length);t.forEach((s,o)=>{e.set(s.at,3*o),n.set(s.tint,3*o),r.set([...s.u,...s.v],4*o)})}function px(i,t){let{at:e,tint:n,look:r,flags:s}=i.resize(t.length);t.forEach((o,a)=>{e.set(o.at,3*a),n.set(o.tint,3*a),r.set([o.size,Yn[o.shape],o.angle??0,o.rim],4*a),s.set([o.ring?1:0,o.hollow?1:0,o.lift??0],3*a)})}var dR=Symbol.for(`repgeo_nb.stage/1/${"187"}`);function pR(){let i=globalThis;return i[dR]??={renderer:null,users:new Set,width:0,height:0}}function mR(){let i=n=>{let r=document.createElement("canvas"),s=r.getContext("webgl2",{antialias:n,alpha:!1,depth:!0});return s&&{canvas:r,context:s}},t=i(!1);if(!t||xx(t.context))return t;let e=i(!0);return t.context.getExtension("WEBGL_lose_context")?.loseContext(),e}function mx(i){let t=mR();if(!t)return null;let{canvas:e,context:n}=t,r=new zc({canvas:e,context:n});return r.autoClear=!1,r.debug.checkShaderErrors=!1,r.outputColorSpace="srgb-linear",e.addEventListener("webglcontextlost",s=>{if(s.preventDefault(),i.renderer===r){gx(i);for(let o of i.users)o()}}),i.width=i.height=0,r}function gx(i){let t=i.renderer;i.renderer=null,t?.dispose(),t&&!t.getContext().isContextLost()&&t.forceContextLoss()}function xx(i){let t=i.getExtension("WEBGL_debug_renderer_info"),e=String(i.getParameter(t?t.UNMASKED_RENDERER_WEBGL:i.RENDERER));return/swiftshader|llvmpipe|software|basic render/i.test(e)}function yx(i){let t=pR();if(t.renderer||(t.renderer=mx(t)),!t.renderer)return null;t.users.add(i);let e=xx(t.renderer.getContext()),n=!0,r=null;return{software:e,draw(s,o,a,l){let{width:c,height:h}=a;if(!n||!c||!h)return!1;let u=t.renderer??=mx(t);return u?((c>t.width||h>t.height)&&(t.width=Math.max(c,t.width),t.height=Math.max(h,t.height),u.setSize(t.width,t.height,!1)),r!==u&&u.compile(s,o),r=u,u.setViewport(0,0,c,h),u.setScissor(0,0,c,h),u.setScissorTest(!0),u.setClearColor(Math.round(l[0]*255)<<16|Math.round(l[1]*255)<<8|Math.round(l[2]*255),1),u.clear(),u.render(s,o),a.getContext("2d",{willReadFrequently:e})?.drawImage(u.domElement,0,t.height-h,c,h,0,0,c,h),!0):!1},release(){n&&(n=!1,t.users.delete(i),t.users.size===0&&gx(t))}}}var gR=16,$c=1.5,xR=3,yR=1,Dr=i=>[i[0],i[1],i[2]??0],Xc=class{constructor(t,e,n){this.canvas=t;this.parts=e;this.#t=yx(n),this.#t&&(this.#e=new Wc)}canvas;parts;screen={points:[],segments:[]};#t;#e=null;#n=$c;#r=null;#i=new WeakMap;get flatOnly(){return!this.#t}dispose(){this.#e?.dispose(),this.#t?.release()}paint(t,e,n,r){let{width:s,height:o}=t.layout,{keys:a,overlay:l,card:c}=this.parts;this.#n=this.#t?.software?yR:$c;let h=this.#c(s,o);if(!t.picture.points.length)return this.#o(t);let u=Ag(e),f={coords:e.coords,curve:e.curve,camera:u,projector:Mu(u,s,o),flat:e.flat,right:e.framing.right,settled:n},d=n?this.arcsOf(t):[],{drawing:m,screen:x}=Ud(t,f,d);this.screen=x;let g=a.place(t,f,r);if(m.leaders=[...g.leaders,...m.trails],this.#t&&this.#e)this.#r=p=>{this.#e.paint(m,f,[s,o],p),this.#t.draw(this.#e.graph,this.#e.camera,this.canvas,t.theme.paper)},this.#r(h);else{let p=this.canvas.getContext("2d");p&&Tg(p,m,f.projector,h)}l.paint(t,f,x,d,g),c.paint(t,x,l.boxes,g.boxes)}get quick(){return this.#n<$c&&this.#r!==null}sharpen({layout:t}){this.#n=$c,this.#r?.(this.#c(t.width,t.height))}arcsOf(t){let{payload:e,view:n,picture:r,selected:s}=t,o=this.#i.get(r)??new Map;return this.#i.set(r,o),s.slice(1).flatMap((a,l)=>{let c=be(e,s[l]),h=be(e,a),u=`${c},${h}`,f=o.get(u);if(f===void 0){let d=c===h?null:qa(e,n,r,c,h),m=Be(n,e.n_points,c,h);f=d?{points:d.map(Dr),length:m}:c===h||Fs(n)?null:vR(r,c,h,m),o.set(u,f)}return f?[f]:[]})}layerAt({payload:t,picture:e,view:n},[r,s]){let o=null,a=1/0;for(let l of this.screen.points){let c=Math.hypot(l.x-r,l.y-s),h=c+l.depth/Di(n)*2,u=l.m>=0?[l.m,l.k]:bR(t.first===l.point?t.first:null,t,e);u&&c<gR&&h<a&&([o,a]=[u,h])}return o}#o(t){this.screen={points:[],segments:[]},this.#r=null;let e=this.canvas.getContext("2d");e&&(e.setTransform(1,0,0,1,0,0),e.fillStyle=lt(t.theme.paper),e.fillRect(0,0,this.canvas.width,this.canvas.height)),this.parts.keys.rest(t),this.parts.overlay.clear(),this.parts.card.element.hidden=!0}#c(t,e){let n=Math.min(xR,this.#n*(window.devicePixelRatio||1)),r=Math.round(t*n),s=Math.round(e*n);return(this.canvas.width!==r||this.canvas.height!==s)&&Object.assign(this.canvas,{width:r,height:s}),n}};function vR({coords:i},t,e,n){let r=i.get(t),s=i.get(e);return r&&s?{points:[Dr(r),Dr(s)],length:n,guess:!0}:null}function bR(i,t,e){if(i===null)return null;for(let{model:n}of e.drawn){let r=t.models[n].points.indexOf(i);if(r>=0)return[n,r]}return null}var qc=.25,_R=.2,wR=1e-6,vx=1e-6,MR=.001;function Vf(i,t){let e=new Set(t.hidden),n=new Set(t.hidden_layers),[r,s]=t.depth_range,o=(a,l)=>l>=r-vx&&l<=s+vx&&!n.has(a);return i.models.flatMap((a,l)=>{if(e.has(a.name)||a.absent)return[];let c=Math.max(1,a.layers.length-1),h=a.layers.flatMap((u,f)=>o(u.name,f/c)?[f]:[]);return h.length?[{model:l,layers:h}]:[]})}function Gf(i,t){if(!t.length)return[];let e=new Set(_x(i,t).flat());return i.first!==null&&e.add(i.first),i.target&&e.add(i.target.point),[...e].sort((n,r)=>n-r)}var _x=(i,t)=>t.map(({model:e,layers:n})=>n.map(r=>i.models[e].points[r])),SR=(i,t)=>t.length===i.models.length&&t.every(({model:e,layers:n})=>n.length===i.models[e].layers.length);function Hf(i,t,e,n){let r=t.projections.find(a=>a.name===e.projection)??t.projections[0];if(!r)throw new Error(`Metric "${t.metric}": expected at least one projection, got none.`);let s=Vf(i,e);if(!s.length)return ER(r,e.n_axes);if(!r.refit||i.frames||SR(i,s))return{...TR(i,t,r,e.n_axes,s),...AR(i,t,r,e)};let o=wx(i,t,r,e.n_axes,s);return IR(i,o,n?.axes===e.n_axes?n.coords:new Map)}function ER(i,t){return{axes:t,coords:new Map,curve:null,quality:{stress:0,variance:null,points:0,error:new Map,off:new Set,steps:0,worst:null},drawn:[],points:[],projection:i,refitted:!1}}function TR(i,t,e,n,r){let s=Gf(i,r),{coords:o,curve:a,variance:l,cloud:c}=e.axes[n],h=new Map(s.map(d=>[d,o[d]])),u=c?new Map(s.map(d=>[d,c[d]])):null,f=Sx(i,t,r,h,l);return{axes:n,coords:h,curve:a,cloud:u,quality:f,drawn:r,points:s,projection:e,refitted:!1}}function AR(i,t,e,n){if(!i.frames)return{};let r=i.views.indexOf(t),s=t.projections.indexOf(e);return{around:i.frames.flatMap(a=>{let{coords:l}=a.views[r].projections[s].axes[n.n_axes];return Gf(a,Vf(a,n)).map(c=>l[c])})}}var bx=new WeakMap;function wx(i,t,e,n,r){let s=bx.get(t)??new Map;bx.set(t,s);let o=[e.name,n,...r.map(({model:l,layers:c})=>`${l}:${c.join()}`)].join("|"),a=s.get(o)??RR(i,t,e,n,r);return s.set(o,a),a}function Mx(i,t,e){let n=Vf(i,e),r=n.at(-1),s=n.length>1?n.slice(0,-1):r?[{...r,layers:r.layers.slice(0,-1)}]:[];for(let o of t.projections)o.refit&&s.some(a=>a.layers.length)&&wx(i,t,o,e.n_axes,s)}function RR(i,t,e,n,r){let s=Gf(i,r),o=_x(i,r),a=new Map(CR(i,t,e,n,s,o).map((h,u)=>[s[u],h])),l=Sx(i,t,r,a,null),c={axes:n,coords:a,curve:null,quality:l,drawn:r,points:s,projection:e,refitted:!0};return i.first!==null&&i.target&&(c.curve=qa(i,t,c,i.first,i.target.point)),c}function CR(i,t,e,n,r,s){let o=i.n_points,a=new Map(r.map((f,d)=>[f,d])),l=zm(t.distances,r,o,n),c=Ws(t.distances,r,o),h=e.name==="classical_mds"?l.coords:Wm(c,PR(i,c,s,a),Hm(l,c)),u=f=>f.map(d=>a.get(d));return $m(h,{begins:u(i.first!==null?[i.first]:s.map(f=>f[0])),leads:u(i.target?[i.target.point]:s.map(f=>f.at(-1))),layers:u(r.filter(f=>f!==i.target?.point))})}function PR(i,t,e,n){let r=n.size,s=new Float64Array(r*r).fill(1),o=e.flatMap(a=>a.slice(1).map((l,c)=>[a[c],l]));i.first!==null&&i.target&&o.push([i.first,i.target.point]);for(let[a,l]of o){let c=n.get(a),h=n.get(l);c!==h&&t[c*r+h]>0&&(s[c*r+h]=s[h*r+c]=Bm)}return s}function IR(i,t,e){let n=new Map(t.points.map(c=>[c,t.projection.axes[t.axes].coords[c]])),r=Ha(t.coords,e),s=r.length?[...r,...Ha(t.coords,n,MR)]:Ha(t.coords,n),a=i.first!==null&&i.target!==null?LR(s):Ga(s),l=new Map([...t.coords].map(([c,h])=>[c,a(h)]));return{...t,coords:l,curve:t.curve?.map(a)??null}}function LR(i){let t=$s(i.map(({moving:e,fixed:n,weight:r})=>({moving:e.slice(1),fixed:n.slice(1),weight:r})));return e=>[e[0],...t(e.slice(1))]}function Sx(i,t,e,n,r){let s=i.n_points,o=[...n].sort(([m],[x])=>m-x),a=new Float64Array(o.length),l=0,c=0,h=null,u=-1;o.forEach(([m,x],g)=>{for(let p=g+1;p<o.length;p++){let[v,b]=o[p],w=Be(t,s,m,v),T=uh(x,b),A=(T-w)**2;a[g]+=A,a[p]+=A,l+=A,c+=w*w;let y=w>_R?Math.abs(T/w-1):-1;y>u&&([h,u]=[{i:m,j:v,distance:w,drawn:T},y])}});let f=new Map(o.map(([m],x)=>[m,Math.sqrt(a[x]/Math.max(1,o.length-1))]));return{stress:Math.sqrt(c>0?l/c:l),variance:r,points:o.length,error:f,worst:h,...NR(i,t,e,n)}}function NR(i,t,e,n){let r=new Set,s=0;for(let{model:o,layers:a}of e){let l=a.map(c=>i.models[o].points[c]);for(let c=1;c<l.length;c++,s++){let h=Be(t,i.n_points,l[c-1],l[c]),u=uh(n.get(l[c-1]),n.get(l[c]));h>wR&&Math.abs(u/h-1)>qc&&r.add(`${o},${a[c]}`)}}return{off:r,steps:s}}var Wf=" ",Yc=i=>`${Math.round(i*100)}${Wf}%`;function Tx({payload:i,picture:t,view:e,state:n}){let{projection:r,axes:s,quality:o}=t;if(!o.points)return[{text:`${r.label}, ${s}-D: no points drawn.`}];let a=[r.note,Sd(i)||kR(i,t)].filter(Boolean).join("; "),l=[{text:`${r.label}${a?` (${a})`:""}, ${s}-D: `}];o.variance!==null&&l.push({text:`${Yc(o.variance)} of variance`,bold:!0},{text:", "}),l.push({text:`stress ${o.stress.toFixed(2)}`,bold:!0},{text:` over ${o.points} points; `}),l.push(...OR(o));let{worst:c}=o;if(c){let u=e.unit?`${Wf}${e.unit}`:"",f=`${Ex(i,c.i)} – ${Ex(i,c.j)}`,d=Me(c.distance),m=d.split(".")[1]?.length??0;l.push({text:` Worst pair ${f}: ${d}${u}, drawn ${c.drawn.toFixed(Math.min(m,4))}.`})}let h=n.intervals?DR(t,e):"";return h?[...l,{text:` ${h}`}]:l}function DR({cloud:i,refitted:t,projection:e,axes:n},{interval:r}){return i&&r?`Ellipses: ${r.replace(" %",`${Wf}%`)}${FR(e.axes[n].folded??0)}.`:t&&e.axes[n].cloud?"No ellipses: they were fitted on all layers.":""}function FR(i){return Math.round(100*i)?`; ${Yc(i)} of them fold the picture otherwise and are left out`:""}function OR({off:i,steps:t}){return t===0?[{text:"single layers, no steps."}]:i.size===0?[{text:`every step within ${Yc(qc)} of its length.`}]:[{text:`${i.size} of ${t} steps`,bold:!0},{text:` drawn over ${Yc(qc)} `},{sign:"off"}]}function kR(i,{projection:t,drawn:e}){let n=i.models.reduce((s,o)=>s+o.layers.length,0),r=e.reduce((s,o)=>s+o.layers.length,0);return t.refit||r===n?"":`fitted on all ${n} layers`}function Ex(i,t){if(i.target?.point===t)return"target";let e=t===i.first;for(let n of i.models){let r=n.points.indexOf(t);if(r>=0)return e?n.layers[r].name:`${n.label} ${n.layers[r].name}`}return`point ${t}`}var $f=i=>i.map(t=>"sign"in t?`${t.sign} —//—.`:t.text).join("");function Ax(i,t){i.replaceChildren(...t.map(e=>"sign"in e?P("span",{},e.sign,mp(),"."):e.bold?P("b",{},e.text):e.text))}var Rx=.006,UR=3,Cx=.1,Px=.08,Ix=1.15,BR={ArrowLeft:[-Cx,0],ArrowRight:[Cx,0],ArrowUp:[0,Px],ArrowDown:[0,-Px]};function Lx(i,t,e){let n=null,r=o=>{let a=i.getBoundingClientRect();return[o.clientX-a.left,o.clientY-a.top]},s=o=>{let a=n;n=null,i.classList.remove("rg-turning"),a?.moved?t.turn(0,0,!0):a&&o.type==="pointerup"&&t.chooseAt(r(o),o.shiftKey)};e.listen(i,"pointerdown",o=>{o.button===0&&(n={x:o.clientX,y:o.clientY,moved:!1},i.setPointerCapture?.(o.pointerId))}),e.listen(i,"pointermove",o=>{if(!n)return void i.classList.toggle("rg-hit",t.hoverAt(r(o)));let a=o.clientX-n.x,l=o.clientY-n.y;!n.moved&&Math.hypot(a,l)<=UR||(i.classList.add("rg-turning"),n={x:o.clientX,y:o.clientY,moved:!0},t.turn(-a*Rx,l*Rx,!1))}),e.listen(i,"pointerup",s),e.listen(i,"pointercancel",s),e.listen(i,"pointerleave",()=>{n||t.hoverAt(null)}),e.listen(i,"blur",()=>t.hoverAt(null)),e.listen(i,"wheel",o=>{i.getRootNode().activeElement===i&&(o.preventDefault(),t.zoom(Math.exp(-oe(o.deltaY,-200,200)*.001)))},{passive:!1}),e.listen(i,"keydown",o=>{o.ctrlKey||o.metaKey||o.altKey||!zR(o,t)||(o.preventDefault(),o.stopPropagation())})}function zR({key:i,shiftKey:t},e){let n=BR[i];if(n)e.turn(...n,!0);else if(i==="+"||i==="=")e.zoom(Ix);else if(i==="-")e.zoom(1/Ix);else if(i==="]")e.walk(1);else if(i==="[")e.walk(-1);else if(i==="Enter")e.chooseHovered(t);else if(i==="Escape")e.clear();else if(i==="Home")e.reset();else return!1;return!0}var No=246,Xf=42,Nx=34,Dx=18,jc=26,qf=40,Fx=190,Kc=class{constructor(t,e){this.toggled=t;this.pointed=e}toggled;pointed;element=P("div",{class:"rg-keys",role:"group","aria-label":"Paths"});#t=[];#e=[];paint(t){let{payload:e}=t,n=this.#t.indexOf(document.activeElement);this.#t.length!==e.models.length&&(this.#t=e.models.map((r,s)=>this.#i(s)),this.element.replaceChildren(...this.#t),this.#e=[]),this.#t.forEach((r,s)=>VR(r,t,s)),n>=0&&this.#t[n]?.focus()}place(t,e,n){let{layout:r}=t;if(r.narrow)return this.element.classList.remove("rg-tight","rg-many"),{boxes:[],leaders:[],segments:[]};let s=t.payload.models.map((f,d)=>HR(t,e,d)),o=s.length;(this.#e.length!==o||e.settled&&!n&&!t.payload.frames)&&(this.#e=WR(s));let a=Math.min(Xf,(r.height-jc-qf)/Math.max(1,o-1));if(this.element.classList.toggle("rg-tight",a<Nx),this.element.classList.toggle("rg-many",a<Dx),a<Dx)return this.#r(t);let l=s.filter(f=>f.shown),c=oe(Math.max(e.right,...l.map(f=>f.x+8))+58,60,r.width-No+58),h=l.reduce((f,d)=>f+d.y,0)/Math.max(1,l.length),u=oe(h-(o-1)*a/2,jc,Math.max(jc,r.height-qf-(o-1)*a));return r.height>Fx+o*Xf+10&&(u=Math.max(u,Fx)),this.#n(t,e,s,c,u,a)}rest(t){let{layout:e,payload:n}=t,r=n.models.length;if(e.narrow)return;let s=Math.min(Xf,(e.height-jc-qf)/Math.max(1,r-1));this.#t.forEach((o,a)=>{o.style.left=`${e.width-No+58}px`,o.style.top=`${e.height/2+(a-(r-1)/2)*s-10}px`})}#n(t,e,n,r,s,o){let a={boxes:[],leaders:[],segments:[]};return this.#e.forEach((l,c)=>{let h=s+c*o,u=this.#t[l];if(!u)return;u.style.left=`${r.toFixed(1)}px`,u.style.top=`${(h-10).toFixed(1)}px`,a.boxes.push([r-6,h-12,r+192,h+(o<Nx?8:24)]);let f=n[l];f.shown&&n.length>1&&$R(t,e,f,r,h,a)}),a}#r({layout:t}){return{boxes:[[t.width-204,0,t.width,t.height]],leaders:[],segments:[]}}#i(t){let e=Jt(P("button",{type:"button",class:"rg-key"}));e.addEventListener("click",()=>this.toggled(t));for(let n of["pointerenter","focus"])e.addEventListener(n,()=>this.pointed(t));for(let n of["pointerleave","blur"])e.addEventListener(n,()=>this.pointed(null));return e}};function VR(i,t,e){let n=t.payload.models[e],r=t.marks[e],s=t.state.hidden.includes(n.name),o=lt($n(t,e)),a=P("b",{},n.label);a.style.color=lt(t.scale?t.theme.ink:_n(t,e));let l=P("span",{},GR(t,e));n.note&&l.append(P("span",{class:"rg-wide-only"},` · ${n.note}`)),i.replaceChildren(Ui(r.shape,o,s||r.hollow?"var(--rg-paper)":o,14),a,l),i.setAttribute("aria-pressed",String(!s)),i.title=`${s?"Show":"Hide"} the path of ${n.label}${n.note?` (${n.note})`:""}`}function GR({view:i},t){let e=i.length[t];return e==null?"":`path ${Me(e)}${i.unit?` ${i.unit}`:""}`}function HR({payload:i,picture:t},{coords:e,projector:n},r){let o=t.drawn.find(u=>u.model===r)?.layers?.at(-1),a=o===void 0?-1:be(i,[r,o]),l=e.get(a);if(!l)return{model:r,x:0,y:1/0,point:a,shown:!1};let[c,h]=n.px(l);return{model:r,x:c,y:h,point:a,shown:!0}}function WR(i){let t=e=>e.shown?e.y:1/0;return[...i].sort((e,n)=>t(e)===t(n)?e.model-n.model:t(e)-t(n)).map(e=>e.model)}function $R(i,{coords:t,projector:e},n,r,s,o){let a=t.get(n.point),l=bn(i),c=Ne($n(i,n.model),i.theme.paper,l!==null&&l!==n.model?.8:.45),h=e.unpx(r-12,s,a),u=e.unpx(r,s,a),f={wa:1,wb:1,ca:c,cb:c};o.leaders.push({a,b:h,...f},{a:h,b:u,...f}),o.segments.push([n.x+(r-12-n.x)*.12,n.y+(s-n.y)*.12,r-12,s])}var Ox="M4.6 2.6v10.8L13.4 8z",XR="M4.4 2.8h2.4v10.4H4.4zM9.2 2.8h2.4v10.4H9.2z",qR=6e3,YR=800,jR=360,KR=6.6,JR=10,Jc=class{constructor(t,e){this.changed=t;this.element.append(this.#e,this.#n,P("div",{class:"rg-frames"},P("div",{class:"rg-track"}),this.#i,this.#r),this.#c),this.#e.addEventListener("click",()=>this.#x?this.stop():this.#w()),this.#r.addEventListener("input",()=>{this.stop(),this.#h(Number(this.#r.value))}),this.#o.addEventListener("change",()=>e(this.#o.checked)),this.#u(!1)}changed;element=P("div",{class:"rg-player",hidden:!0});#t=st("path",{d:Ox});#e=Jt(P("button",{type:"button",class:"rg-play"},st("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},this.#t)));#n=P("output",{class:"rg-frame"});#r=Jt(P("input",{type:"range",min:0,step:1}));#i=P("div",{class:"rg-marks","aria-hidden":"true"});#o=Jt(P("input",{type:"checkbox","aria-label":"Trails: where each layer came from"}));#c=P("label",{class:"rg-toggle rg-trails",title:"Show where each layer came from"},this.#o,P("span",{},"Trails"));#a=[];#g="";#d=0;#x=0;build({sequence:t}){this.stop(),this.#a=t?.values??[],this.#g=t?.label??"",this.element.hidden=this.#a.length<2,this.#r.max=String(Math.max(0,this.#a.length-1)),this.#r.setAttribute("aria-label",this.#g);let e=Math.max(0,...this.#a.map(n=>String(n).length));this.#n.style.minWidth=`${this.#g.length+1+e}ch`,this.#i.replaceChildren(...this.#a.map((n,r)=>{let s=P("span",{},P("i"),P("b",{},String(n)));return s.style.left=`${100*r/Math.max(1,this.#a.length-1)}%`,s})),this.fit()}show(t,e){let n=this.#a.findIndex(s=>s===t);this.#d=n>=0?n:Math.max(0,this.#a.length-1);let r=String(this.#a[this.#d]??"");this.#r.value=String(this.#d),this.#r.setAttribute("aria-valuetext",`${this.#g} ${r}`),this.#n.replaceChildren(`${this.#g} `,P("b",{},r)),this.#o.checked=e,[...this.#i.children].forEach((s,o)=>s.classList.toggle("rg-now",o===this.#d))}fit(){let t=this.#a.length,e=(this.#i.clientWidth||400)/Math.max(1,t-1),n=Math.max(0,...this.#a.map(s=>String(s).length))*KR+JR,r=[1,2,5,10,20,50,100].find(s=>s*e>=n)??t;[...this.#i.children].forEach((s,o)=>s.classList.toggle("rg-named",o%r===0))}stop(){clearTimeout(this.#x),this.#x=0,this.#u(!1)}#w(){let t=this.#a.length-1;this.#d>=t&&this.#h(0),this.#u(!0);let e=()=>{this.#x=window.setTimeout(()=>{this.#h(this.#d+1),this.#d>=t?this.stop():e()},Math.min(YR,Math.max(jR,qR/t)))};e()}#h(t){let e=this.#a[t];e!==void 0&&(this.#d=t,this.changed(e))}#u(t){let e=t?"Pause":"Play";this.#t.setAttribute("d",t?XR:Ox),this.#e.setAttribute("aria-label",e),this.#e.title=e}};var ZR=.15,Ux=.13,QR=2.5,kx=48;function Do({view:i,state:t},e){let n=i.nulls?.find(({name:s})=>s===t.null),r=n?.numbers[e];return n&&r?{model:n,numbers:r}:null}function Bx(i,t,e,{model:n,layers:r}){let{low:s,high:o}=e;if(!i.state.intervals||!s||!o)return[];let a=Hx(i,t,{values:e.values,low:s,high:o},{model:n,layers:r});return a?[st("path",{class:"rg-band",d:a,fill:lt(ai(i,n,$n(i,n))),opacity:ZR})]:[]}function zx(i,t,e){let n=Do(i,e);if(!n)return[];let{drawn:r}=i.picture,s=bn(i),o=r.find(c=>c.model===s)??(r.length===1?r[0]:void 0),a=st("title",{},`null: ${n.model.label}`),l=o?tC(i,t,n.numbers,o):eC(i,t,n.numbers,r);return l[0]?.append(a),l}function Vx(i,t){let[e,n]=i.edges,r=a=>a>=e&&a<=n,s=([a,l])=>`${i.across(a).toFixed(1)} ${i.y(l).toFixed(1)}`,o="";return t.forEach(([a,l],c)=>{let[h,u]=t[c-1]??[a,l],f=m=>s([h+(m-u)/(l-u)*(a-h),m]),d=m=>m>n?n:e;c>0&&!r(u)&&r(l)&&(o+=`M${f(d(u))}`),r(l)?o+=`${c>0&&o?"L":"M"}${s([a,l])}`:c>0&&r(u)&&(o+=`L${f(d(l))}`)}),o}function tC(i,t,e,n){let r=lt(i.theme.ink2),s=Hx(i,t,e,n);return[...s?[st("path",{class:"rg-null",d:s,fill:r,opacity:Ux})]:[],Gx(iC(i,t,e.values,n),r)]}function eC(i,t,e,n){let r=lt(i.theme.ink2),s=[],o=[],a=[],l=0;for(let c=0;c<=kx;c++){let h=c/kx,u=p=>n.flatMap(v=>nC(i,p??e.values,v,h)??[]),f=u(e.low),d=u(e.high);if(!f.length||!d.length)continue;let m=t.across(h).toFixed(1),x=t.y(Math.max(...d)),g=t.y(Math.min(...f));l=Math.max(l,g-x),a.push([h,(Math.max(...d)+Math.min(...f))/2]),s.push(`${m} ${x.toFixed(1)}`),o.unshift(`${m} ${g.toFixed(1)}`)}return s.length<2?[]:l<QR?[Gx(Vx(t,a),r)]:[st("path",{class:"rg-null",d:`M${[...s,...o].join("L")}z`,fill:r,opacity:Ux})]}var Gx=(i,t)=>st("path",{class:"rg-null",d:i,fill:"none",stroke:t,"stroke-width":1.1,"stroke-dasharray":"4 3"});function nC({payload:i},t,{model:e,layers:n},r){let s=n.filter(u=>t[e]?.[u]!=null),o=s.findIndex(u=>oi(i,e,u)>=r-1e-9);if(o<0)return null;let a=s[o],l=oi(i,e,a);if(l-r<1e-9)return t[e][a];if(o===0)return null;let c=s[o-1],h=oi(i,e,c);return t[e][c]+(r-h)/(l-h)*(t[e][a]-t[e][c])}function Hx(i,t,{low:e,high:n},{model:r,layers:s}){if(!e||!n)return"";let o=(a,l)=>`${t.across(oi(i.payload,r,l)).toFixed(1)} ${t.y(a[r][l]).toFixed(1)}`;return Wx(s,a=>e[r]?.[a]!=null&&n[r]?.[a]!=null).filter(a=>a.length>1).map(a=>`M${[...a.map(l=>o(n,l)),...[...a].reverse().map(l=>o(e,l))].join("L")}z`).join("")}function iC(i,t,e,{model:n,layers:r}){let s=o=>[oi(i.payload,n,o),e[n][o]];return Wx(r,o=>e[n]?.[o]!=null).map(o=>Vx(t,o.map(s))).join("")}function Wx(i,t){let e=[[]];for(let n of i)t(n)?e.at(-1).push(n):e.push([]);return e.filter(n=>n.length)}function $x(i,t,e,n){let r=Hn(i.view).flatMap(o=>{let a=o.numbers[t],l=Do({view:o,state:i.state},t)?.numbers;return[a?.low,a?.high,l?.values,l?.low,l?.high].flatMap(c=>c?.flat()??[]).filter(c=>c!==null)}),s=.75*(n-e);return[Math.max(e-s,Math.min(e,...r)),Math.min(n+s,Math.max(n,...r))]}var rC=[{quantity:"step",title:"Step",unit:i=>i,top:null},{quantity:"turning_angle",title:"Turning angle",unit:()=>"90° if random",top:Math.PI},{quantity:"progress",title:"Progress",unit:()=>"",top:1},{quantity:"deviation",title:"Deviation",unit:i=>i,top:null}],sC=30,oC=6.2,Zc=8,aC=18,lC=26,Xx=20,qx=16,cC=22,Qc=class{constructor(t,e,n){this.aids=t;this.hover=e;this.choose=n;this.element.addEventListener("pointerleave",()=>this.hover(null))}aids;hover;choose;element=P("div",{class:"rg-strip"});#t=[];#e=null;#n=[];#r="";#i=[];build({view:t,payload:e}){let n=Math.max(0,...e.models.map(s=>s.layers.length-1)),r=rC.filter(({quantity:s})=>t.numbers[s]&&n>=(s==="turning_angle"?2:1));this.#t=r.map(s=>new Yf(s,t.unit)),this.#r="",this.#e=null,this.element.style.setProperty("--rg-charts",String(Math.max(1,r.length))),this.element.replaceChildren(...this.#t.map(s=>s.element),this.aids);for(let s of this.#t)s.element.addEventListener("pointermove",o=>this.hover(s.nearest(o))),s.element.addEventListener("click",o=>this.choose(s.nearest(o),o.shiftKey))}paint(t){let{layout:e}=t,n=this.#t.length,r=this.aids.hidden?0:cC+qx,s=e.wide?Math.max(96,(e.height-r-(n-1)*qx-Xx)/n-Xx):e.narrow?78:84;e!==this.#e&&(this.#n=this.#t.map(a=>a.element.clientWidth)),this.#e=e,this.#t.forEach((a,l)=>a.paint(t,this.#n[l]||180,s));let o=`${this.#n.join()} ${this.#t.map(a=>a.headLength).join()} ${document.fonts?.status}`;o!==this.#r&&(this.#i=this.#t.map(a=>a.fit())),this.#r=o,this.#t.forEach((a,l)=>a.shorten(this.#i[l]))}},Yf=class{constructor(t,e){this.spec=t;this.#o=P("span",{class:"rg-unit"}),this.#c=e,this.#i=P("span",{},P("b",{},t.title),this.#o),this.element=P("figure",{class:"rg-chart","data-quantity":t.quantity,"aria-hidden":"true"},P("figcaption",{},this.#i,this.#r),this.#t)}spec;element;#t=st("svg");#e=P("b");#n=P("small");#r=P("output",{},this.#e,this.#n);#i;#o;#c;#a=[];paint(t,e,n){let r=hC(t,this.spec,e,n);this.#a=[],this.shorten(0),this.#t.setAttribute("height",String(n)),this.#t.replaceChildren(st("rect",{width:e,height:n,fill:"none","pointer-events":"all"}),...uC(t,this.spec,r),...zx(t,r,this.spec.quantity),...Yx(t).flatMap(s=>Bx(t,r,t.view.numbers[this.spec.quantity],s)),...this.#w(t,r),...Yx(t).flatMap(s=>this.#u(t,r,s)),...this.#b(t,r)),this.#x(t)}get headLength(){return this.#r.textContent.length+this.#o.textContent.length}fit(){for(let t of[0,1])if(this.shorten(t),this.#i.scrollWidth<=this.#i.clientWidth)return t;return 2}shorten(t){this.#o.hidden=t>0,this.#n.hidden=t>1}nearest(t){let e=this.#t.getBoundingClientRect(),n=({x:s,y:o})=>Math.hypot(s-(t.clientX-e.left),(o-(t.clientY-e.top))*.8),r=this.#a.reduce((s,o)=>!s||n(o)<n(s)?o:s,null);return r&&n(r)<lC?r.place:null}#g({view:t},[e,n]){return t.numbers[this.spec.quantity]?.values[e]?.[n]??null}#d({view:t,state:e},[n,r]){let{low:s,high:o}=t.numbers[this.spec.quantity],a=s?.[n]?.[r]??null,l=o?.[n]?.[r]??null;return e.intervals&&a!==null&&l!==null?[a,l]:null}#x(t){let{hovered:e,view:n}=t,r=e?this.#g(t,e):null,s=e&&r!==null?this.#d(t,e):null,o=this.spec.quantity==="turning_angle"&&Do(t,"turning_angle")?"":this.spec.unit(this.#c);this.#o.textContent=o?` ${o}`:"";let a=e&&r===null?n.numbers[this.spec.quantity]?.reasons[e[0]]?.[e[1]]:"";this.#e.textContent=e?r===null?ge:We(this.spec.quantity,r):"",this.#n.textContent=s?` ${Xo(this.spec.quantity,...s)}`:"",this.#r.style.color=e&&r!==null?lt(_n(t,e[0])):"",this.#r.title=a??""}#w(t,e){if(!t.hovered)return[];let n=e.x(t.hovered);return[st("path",{d:`M${n} ${Zc-2}V${e.bottom}`,stroke:lt(t.theme.ink2),"stroke-width":1}),...this.#h(t,e,t.hovered)]}#h(t,e,n){let r=this.#d(t,n);if(!r)return[];let s=e.x(n),[o,a]=r.map(e.y),l=`M${s-3.5} ${o}h7M${s} ${o}V${a}M${s-3.5} ${a}h7`,c=(h,u)=>st("path",{class:"rg-whisker",d:l,fill:"none",stroke:h,"stroke-width":u});return[c(lt(t.theme.paper),4),c(lt($n(t,n[0])),1.6)]}#u(t,e,{model:n,layers:r}){let s=r.map(d=>this.#g(t,[n,d])),o=d=>[e.x([n,r[d]]),e.y(s[d])],a="",l=!1;s.forEach((d,m)=>{if(d===null){l=!1;return}let[x,g]=o(m);a+=`${l?"L":"M"}${x.toFixed(1)} ${g.toFixed(1)}`,l=!0});let c=lt(ai(t,n,$n(t,n))),h=st("path",{d:a,fill:"none",stroke:c,"stroke-width":1.5,"stroke-linejoin":"round"}),u=[],f=[];return r.forEach((d,m)=>{if(s[m]===null)return void u.push(...this.#f(t,e,[n,d],m>0&&m<r.length-1));let[x,g]=o(m);f.push({x,y:g,place:[n,d]})}),this.#a.push(...f),[h,...u,...dC(t,n,f)]}#f({view:t,theme:e},n,r,s){let o=t.numbers[this.spec.quantity]?.reasons[r[0]]?.[r[1]];if(!s||!o)return[];let a=n.x(r);return this.#a.push({x:a,y:n.bottom,place:r}),[st("path",{d:`M${a-3} ${n.bottom-3}h6`,stroke:lt(e.ink2),"stroke-width":1.5},st("title",{},o))]}#b({payload:t,hovered:e},n){let r=n.height-3,[s,o]=t.first===null?["first layer","last layer"]:["input","output"],a=[st("text",{x:0,y:r},s),st("text",{x:n.right,y:r,"text-anchor":"end"},o)];if(!e)return a;let l=n.x(e),c=t.models[e[0]].layers[e[1]].name;return l>34&&l<n.right-36&&a.push(st("text",{x:oe(l,50,n.right-60),y:r,"text-anchor":"middle",style:"fill:var(--rg-ink)"},c)),a}};function hC(i,{quantity:t,top:e},n,r){let s=r-aC,o=Hn(i.view).flatMap(x=>x.numbers[t]?.values.flat()??[]).filter(x=>x!==null),[a,l]=$x(i,t,Math.min(...o,0),Math.max(...o,0)),c=e===null?l*1.04||1:Math.max(e,l),h=a<-.1*c?a:0,u=Math.max(...Kx(t,{min:h,max:c}).map(([,x])=>x.length)),f=n-Math.max(sC,8+oC*u),d=x=>4+(f-8)*x,m=(c-h)/(s-Zc);return{width:n,height:r,right:f,bottom:s,min:h,max:c,across:d,edges:[h-5*m,c+(Zc-2)*m],x:([x,g])=>d(oi(i.payload,x,g)),y:x=>oe(s-(s-Zc)*(x-h)/(c-h),2,s+5)}}function uC(i,{quantity:t},e){let{theme:n}=i,r=Do(i,t);return Kx(t,e).flatMap(([s,o])=>{let a=!r&&t==="turning_angle"&&Math.abs(s-Math.PI/2)<1e-9,l=e.y(s),c=st("path",{d:`M0 ${l}H${e.right}`,stroke:a?lt(n.ink2):"var(--rg-hair)","stroke-width":1,"stroke-dasharray":a?"2 3":"none"});return o?[c,st("text",{x:e.right+6,y:l+3.5},o)]:[c]})}function Kx(i,{min:t,max:e}){if(i==="turning_angle")return[0,Math.PI/2,Math.PI].map(o=>[o,We(i,o)]);if(i==="progress")return fC(t,e);let n=[1,2.5,5,10].map(o=>o*10**Math.floor(Math.log10(e/2))).filter(o=>e/o<=3.99)[0]??e,r=Math.floor(e/n+1e-9),s=o=>o===0?"0":Me(o).replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"");return Array.from({length:r+1},(o,a)=>[a*n,r>=3&&a%2?"":s(a*n)])}function fC(i,t){let e=[.5,1,2,5].find(o=>(t-i)/o<=3.5)??10,n=o=>Math.max(0,Math.floor((o+.1)/e)),r=Array.from({length:n(-i)+n(t)+1},(o,a)=>(a-n(-i))*e),s=o=>`${We("progress",o).replace(" %","")}${o===1?" %":""}`;return r.map(o=>[o,s(o)])}function Yx(i){let t=bn(i);return[...i.picture.drawn].sort((e,n)=>+(e.model===t)-+(n.model===t)||n.model-e.model)}function dC(i,t,e){let{theme:n}=i,r=e.filter(o=>kr(i,o.place)),s=e.filter(o=>!r.includes(o)).flatMap(o=>jx(i,t,o,2.9));s.push(...r.flatMap(o=>jx(i,t,o,4.4)));for(let{x:o,y:a}of e.filter(l=>hr(i,l.place)))s.push(st("circle",{cx:o,cy:a,r:6,fill:"none",stroke:lt(n.ink),"stroke-width":1.4}));return s}function jx(i,t,{x:e,y:n,place:r},s){let{shape:o,hollow:a}=i.marks[t],l=lt(i.theme.paper),c=lt(ai(i,t,Ur(i,r))),h=(u,f)=>o==="disc"?st("circle",{cx:e,cy:n,r:f,fill:u}):st("path",{d:Xn(o,e,n,f),fill:u});return a?[h(l,s+1.5),h(c,s+.4),h(l,s-1)]:[h(l,s+.6),h(c,s-.45)]}var pC=[["step","step"],["turning_angle","turning angle"],["progress","progress"],["deviation","deviation"],["to_target","distance to target"]];function jf({payload:i,view:t}){let e=pC.filter(([a])=>t.numbers[a]),n=["model","layer",...e.map(([,a])=>a)].map(a=>P("th",{scope:"col"},a)),r=i.models.flatMap((a,l)=>a.layers.map((c,h)=>{let u=e.map(([f])=>{let{values:d,reasons:m,low:x,high:g}=t.numbers[f],p=d[l]?.[h]??null,v=m[l]?.[h],b=x?.[l]?.[h]??null,w=g?.[l]?.[h]??null,T=p!==null&&b!==null&&w!==null?` ${Xo(f,b,w)}`:"";return P("td",{},We(f,p,t.unit)+T+(p===null&&v?` (${v})`:""))});return P("tr",{},P("td",{},a.label),P("th",{scope:"row"},c.name),...u)})),s=[`${i.title||"Paths"}: numbers of every layer. ${t.label}${t.convention?`, ${t.convention}`:""}${Ls(i)?`; ${Ls(i)}`:""}.`,t.card?`${t.card}.`:"",t.interval?`In brackets: ${t.interval}.`:""],o=P("caption",{},s.filter(Boolean).join(" "));return P("table",{},o,P("thead",{},P("tr",{},...n)),P("tbody",{},...r))}var mC=.06,gC=-.1,xC=1.4,yC=.6,vC=5,th=class{turned=null;#t=null;forget(){this.#t=null}turn(t,e,n){let r=this.#e(t);this.turned={...r,azimuth:r.azimuth+e,elevation:oe(r.elevation+n,gC,xC)}}zoom(t,e){let n=this.#e(t);this.turned={...n,zoom:oe(n.zoom*e,yC,vC)}}pose(t){let{picture:e}=t,n=e.axes===2?1:0,r=new Map([...e.coords].map(([a,l])=>[a,Dr(l)])),s=e.curve?.map(Dr)??null,o=ig([...r.values(),...(e.around??[]).map(Dr),...s??[]],{...Jx(t,e.axes),...this.#n(t),flat:n});return{coords:r,curve:s,flat:n,framing:o,...this.#e(t)}}#e(t){return this.turned??{...this.#n(t),zoom:1}}#n(t){return this.#t??=bC(t)}};function bC(i){let{payload:t,picture:e}=i,n=_C(i).axes[3].coords,r=e.points.length?e.points:n.map((a,l)=>l),s=a=>a==null?null:r.indexOf(a),o=r.map(a=>(e.axes===3&&!t.frames?e.coords.get(a):void 0)??n[a]);return ag(o,{...Jx(i,3),first:s(t.first),target:s(t.target?.point)})}function _C({payload:i,view:t,picture:{projection:e}}){let n=i.views.indexOf(t),r=t.projections.indexOf(e);return i.frames?.at(-1)?.views[n]?.projections[r]??e}function Jx({layout:i,view:t},e){let{width:n,height:r,narrow:s}=i;return{width:n,height:r,margins:wC(i,e),floor:mC*Di(t),keys:s?0:No}}function wC({narrow:i},t){return i?{left:30,right:30,top:24,bottom:36}:{left:44,right:No+8,top:26,bottom:t===2?40:22}}var MC=640,SC=1240,EC=960,TC=150,Zx=250,AC=180,RC=150,CC=["payload","metric","projection","n_axes","hidden","depth_range","hidden_layers","frame"],eh=class{root=P("section",{class:"rg",role:"group"});#t=new rn;#e;#n=P("h3",{class:"rg-title"});#r=P("p",{class:"rg-convention"});#i=P("div",{class:"rg-controls"});#o=P("div",{class:"rg-depth"});#c=P("div",{class:"rg-aids",hidden:!0});#a=Jt(P("canvas",{tabindex:0,role:"img"}));#g=P("div",{class:"rg-message",role:"status",hidden:!0});#d=P("p",{class:"rg-corner",hidden:!0});#x=P("p",{class:"rg-honesty","aria-live":"polite"});#w=P("div",{class:"rg-unseen"});#h=new Kc(t=>this.#ut(t),t=>this.#ft(t));#u=new Jo;#f=new Pa;#b=new Qc(this.#c,t=>this.#J(t),(t,e)=>this.#Z(t,e));#l=P("div",{class:"rg-stage"},this.#a,this.#u.element,this.#h.element,this.#f.element,this.#g,this.#d);#m=new Jc(t=>this.#e.set({frame:t}),t=>this.#e.set({trails:t}));#y=P("div",{class:"rg-main"},this.#l);#E=P("div",{class:"rg-grid"},P("header",{class:"rg-head"},P("div",{class:"rg-words"},this.#n,this.#r),this.#i),this.#y,this.#b.element,P("footer",{class:"rg-foot"},this.#o,this.#x));#M;#p;#I=new Ya;#s=null;#v={width:0,height:0,narrow:!1,wide:!1,factor:1};#_=new th;#L=!1;#N=null;#D=0;#T=0;#F=0;#A=0;#P=0;#C=null;constructor(t,e,n){this.#e=t,this.root.append(P("style",{},n),this.#E,this.#w),this.#M=new $a(t,{row:this.#i,convention:this.#r,depth:this.#o,aids:this.#c},{reset:()=>this.#it(),save:()=>this.#pt()},()=>this.#p.flatOnly),this.#p=new Xc(this.#a,{keys:this.#h,overlay:this.#u,card:this.#f},()=>this.#$()),this.#l.classList.toggle("rg-flat",this.#p.flatOnly),e.add(()=>this.#B()),this.#V(),this.#S(()=>this.#z())}#V(){if(this.#e.listen(t=>this.#S(()=>this.#G(t))),Lx(this.#a,{turn:(t,e,n)=>this.#ot(t,e,n),zoom:t=>this.#at(t),hoverAt:t=>this.#ct(t),chooseAt:(t,e)=>this.#s&&this.#Z(this.#p.layerAt(this.#s,t),e),chooseHovered:t=>this.#s?.hovered&&this.#Z(this.#s.hovered,t),walk:t=>this.#ht(t),clear:()=>this.#e.set({selected:[],hovered:null}),reset:()=>this.#it()},this.#t),Li(this.#t,()=>this.#S(()=>this.#et())),typeof ResizeObserver<"u"){let t=new ResizeObserver(()=>this.#S(()=>this.#st()));t.observe(this.root),t.observe(this.#l),this.#t.add(()=>t.disconnect())}document.fonts?.ready.then(()=>{this.#u.meter.forget(),this.#$()})}#B(){this.#t.run(),this.#M.dispose(),this.#m.stop(),this.#p.dispose(),cancelAnimationFrame(this.#D),clearTimeout(this.#T),clearTimeout(this.#F),clearTimeout(this.#A),clearTimeout(this.#P),this.#s=null,this.root.remove()}#S(t){try{t()}catch(e){this.#O(e)}}#O(t){this.root.querySelector(".rg-error")?.remove(),this.root.append(Pi(t)),this.#E.hidden=!0,this.root.dataset.drawn="error"}#G(t){if(t.has("payload")||t.has("controls")||t.has("metric"))return this.#z(t);this.#s&&(t.has("theme")&&this.#et(),t.has("height")&&this.#Q(),t.has("camera")&&this.#lt(),t.has("frame")&&this.#Y(),CC.some(e=>t.has(e))?this.#H():(t.size>1||!t.has("camera"))&&this.#k(t))}#z(t=new Set(["payload"])){let{payload:e,error:n}=this.#e;if(n)return this.#O(n);if(this.root.querySelector(".rg-error")?.remove(),this.#E.hidden=!1,!e)return this.#K("Waiting for the paths",RC);let r=this.#R(),s=e.views.find(h=>h.metric===r.metric)??e.views[0],o=this.#X(e),a=this.#s?.theme??vn(this.root,r.theme),l=Hf(e,s,r,o),c=Cd(e.models);this.#s={payload:e,view:s,picture:l,state:r,theme:a,layout:this.#v,marks:c,scale:null,hovered:null,partner:null,selected:[],keyed:null},this.#_.turned=r.camera,this.#n.textContent=e.title,this.#n.hidden=!e.title,this.root.setAttribute("aria-label",e.title||"Paths through representation space"),this.#U(),this.#M.build(this.#s),t.has("payload")&&this.#q(e),this.#b.build(this.#s),this.#w.replaceChildren(jf(this.#s)),this.#Q(),this.#tt(),this.#W(!0),this.#k()}#X(t){let e=this.#s;if(!e||e.payload===t)return e?.picture??null;let n=Xm(e.payload,t);return qm(t,e.payload,n),this.#I.renumber(n),{...e.picture,coords:Wa(e.picture.coords,n)}}#q(t){this.#m.build(t),t.frames?this.#l.after(this.#m.element):this.#m.element.remove()}#Y(){let t=this.#s,e=this.#e.payload;e&&(t.payload=e,t.view=e.views.find(({metric:n})=>n===t.view.metric)??e.views[0],this.#w.replaceChildren(jf(t)))}#R(){let t=this.#e.state;return this.#p.flatOnly?{...t,n_axes:2}:t}#H(){let t=this.#s,e=t.picture.points.length>Zx&&t.picture.projection.refit&&!t.payload.frames;clearTimeout(this.#F);let n=()=>{this.#l.classList.remove("rg-waiting"),t.picture=Hf(t.payload,t.view,this.#R(),t.picture),this.#W(!0),this.#k()};if(!e)return n();this.#l.classList.add("rg-waiting"),this.#K(`Placing ${t.picture.points.length} points`,0),this.#F=window.setTimeout(()=>this.#S(n),30)}#U(){let t=this.#s,{payload:e}=t;t.state=this.#R(),t.layout=this.#v,t.scale=Pd(e,t.view,t.picture,t.state.colour_by);let n=o=>!!o&&t.picture.coords.has(be(e,o)),r=Wr(e,t.state.hovered);t.hovered=n(r)?r:null;let s=Wr(e,t.state.hovered_with);t.partner=n(s)?s:null,t.selected=t.state.selected.map(o=>Wr(e,o)).filter(n),t.keyed=this.#N}#k(t=null){let e=this.#s;if(!e)return;if(this.#U(),!(t&&[...t].every(r=>r==="hovered"||r==="hovered_with"||r==="selected"||r==="camera"))){this.#M.show(e),this.#m.show(e.state.frame,e.state.trails),this.#h.paint(e);let r=Tx(e);this.#x.dataset.text!==$f(r)+e.theme.name&&(this.#x.dataset.text=$f(r)+e.theme.name,Ax(this.#x,r)),this.#K(bd(e.payload,e.state,e.picture))}this.#v.width&&this.#b.paint(e),this.#j(),this.#$()}#j(){let{picture:t,view:e,selected:n,payload:r,state:s}=this.#s,o=n.map(c=>va(r,c).join(" ")).join(", ");this.#a.setAttribute("aria-label",`${t.drawn.length} paths through representation space, ${t.projection.label} on ${t.axes} axes, stress ${t.quality.stress.toFixed(2)}.${o?` Selected: ${o}.`:""} Arrow keys turn, plus and minus zoom, brackets walk along the layers, Enter selects.`),Object.assign(this.root.dataset,{metric:e.metric,projection:t.projection.name,axes:String(t.axes),points:String(t.points.length),stress:t.quality.stress.toFixed(4),hovered:s.hovered?.join("/")??"",frame:String(r.sequence?.values[r.at??0]??"")}),Object.assign(this.root,{repgeoPicture:t});let l=this.#p.arcsOf(this.#s).some(c=>c.guess)?Qd:this.#p.flatOnly?"3-D needs WebGL":"";this.#d.textContent=l,this.#d.hidden=!l}#K(t,e=0){this.#g.textContent=t,this.#g.hidden=!t||e>0,clearTimeout(this.#A),t&&e&&(this.#A=window.setTimeout(()=>{this.#g.hidden=this.#g.textContent!==t},e))}#Q(){let{height:t}=this.#e.state;t>0?this.root.style.setProperty("--rg-height",`${t}px`):this.root.style.removeProperty("--rg-height")}#tt(){let t=this.root.clientWidth,e=t>0&&t<MC;e!==(this.#h.element.parentElement!==this.#l)&&(e?this.#y.prepend(this.#h.element):this.#u.element.after(this.#h.element),(e?this.#y:this.#l).append(this.#f.element));let n=this.#l.clientWidth,r=this.#l.clientHeight,s={width:n,height:r,narrow:e,wide:t>=SC,factor:e?.86:n>EC?1.18:1};return JSON.stringify(s)===JSON.stringify(this.#v)?!1:(this.#v=s,this.#m.fit(),!0)}#st(){!this.#tt()||!this.#v.width||!this.#v.height||!this.#s||(this.#s.theme=vn(this.root,this.#e.state.theme),this.#u.meter.use(getComputedStyle(this.root).fontFamily),this.#_.turned||this.#_.forget(),this.#W(!1),this.#k(),this.#L||this.#rt())}#et(){this.#s&&(this.#s.theme=vn(this.root,this.#e.state.theme),this.#u.meter.use(getComputedStyle(this.root).fontFamily),this.#k())}#W(t){!this.#v.width||!this.#v.height||!this.#s||(this.#s.layout=this.#v,this.#I.moveTo(this.#_.pose(this.#s),performance.now(),t),this.#$())}#ot(t,e,n){this.#L=!n,this.#s?.picture.axes===3&&(t||e)&&(this.#_.turn(this.#s,t,e),this.#nt()),this.#$()}#at(t){this.#s&&(this.#_.zoom(this.#s,t),this.#nt())}#nt(){this.#W(!1),clearTimeout(this.#T),this.#T=window.setTimeout(()=>this.#e.set({camera:this.#_.turned}),TC)}#lt(){let{camera:t}=this.#e.state;JSON.stringify(t)!==JSON.stringify(this.#_.turned)&&(this.#_.turned=t,this.#W(!1))}#it(){clearTimeout(this.#T),this.#_.forget(),this.#_.turned=null,this.#e.set({camera:null}),this.#W(!0)}#ct(t){let e=t&&this.#s?this.#p.layerAt(this.#s,t):null;return this.#J(e),!!e}#J(t){!this.#s||Ni(t,this.#s.hovered)||this.#e.set({hovered:t&&va(this.#s.payload,t)})}#Z(t,e){this.#s&&this.#e.set({selected:ba(this.#e.state.selected,t&&va(this.#s.payload,t),e)})}#ht(t){if(!this.#s)return;let e=this.#p.screen.points.filter(s=>s.m>=0).map(s=>[s.m,s.k]),n=e.findIndex(s=>Ni(s,this.#s.hovered)),r=e[(n<0&&t<0?e.length-1:n+t+e.length)%e.length];r&&this.#J(r)}#ut(t){let e=this.#s?.payload.models[t]?.name;if(!e)return;let{hidden:n}=this.#e.state;this.#N=null,this.#e.set({hidden:n.includes(e)?n.filter(r=>r!==e):[...n,e],hovered:null})}#ft(t){let e=t===null?void 0:this.#s?.payload.models[t]?.name;this.#N=t!==null&&e&&!this.#e.state.hidden.includes(e)?t:null,this.#s&&this.#k(new Set(["hovered"]))}#$(){this.#s&&(this.root.dataset.drawn="0",this.#D||=requestAnimationFrame(()=>{this.#D=0,this.#S(()=>this.#rt())}))}#rt(){let{width:t,height:e}=this.#v;if(!this.#s||!t||!e)return;let n=this.#I.at(performance.now());if(n){if(clearTimeout(this.#P),this.#p.paint(this.#s,n.pose,n.settled,this.#L),!n.settled)return this.#$();this.#dt(),!this.#L&&(this.root.dataset.drawn="1",this.#p.quick&&(this.#P=window.setTimeout(()=>this.#S(()=>this.#s&&this.#p.sharpen(this.#s)),AC)))}}#dt(){let{payload:t,view:e,state:n,picture:r}=this.#s;if(this.#C===e||!r.projection.refit||t.n_points>Zx||t.frames)return;this.#C=e,(window.requestIdleCallback??(o=>setTimeout(o,200)))(()=>{this.#s&&this.#S(()=>Mx(t,e,n))})}#pt(){this.#s&&this.#p.quick&&this.#p.sharpen(this.#s),this.#s&&Br({root:this.root,canvas:this.#a,theme:this.#s.theme,title:this.#s.payload.title})}};var Fo=`/* One figure: head, stage, strip, foot. Colours come from the notebook; widths from the figure's own container. */
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
`;var Qx={paths:(i,t)=>new eh(new ya(i,t),t,Fo),curves:(i,t)=>new Ca(new ga(i,t),t,Fo+sm),field:(i,t)=>new ha(new Go(i,t),t,Fo+qh+cd),matrix:(i,t)=>new ma(new da(i,t),t,Fo+qh)};function IC({model:i,el:t}){let e=new rn,n=i.get("_payload")?.kind??"paths",r=Qx[n]??Qx.paths;return t.append(r(i,e).root),()=>e.run()}var Rk={render:IC};export{Rk as default};
