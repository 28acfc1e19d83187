/** What variables of running processes shall hold, proposed by one administrator and released by another. */
package io.zhiheng.administration.application.variable;
