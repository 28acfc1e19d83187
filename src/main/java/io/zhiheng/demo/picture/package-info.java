/** Paints evidence that a camera or a screen would have taken. */
package io.zhiheng.demo.picture;
