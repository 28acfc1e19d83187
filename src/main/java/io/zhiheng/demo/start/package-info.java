/** Seeds the demo when the application starts, and says where it is found. */
package io.zhiheng.demo.start;
