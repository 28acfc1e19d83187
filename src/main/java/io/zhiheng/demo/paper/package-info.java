/** Makes evidence files that look and open like those of an enterprise. */
package io.zhiheng.demo.paper;
