/** The visit's steps in the process. */
package io.zhiheng.visit.process;
