/** One process with everything that an administrator may know of it. */
package io.zhiheng.administration.application.sheet;
