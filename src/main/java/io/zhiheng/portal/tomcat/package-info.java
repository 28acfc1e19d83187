/** What the servlet container answers by itself, before any of our code is reached. */
package io.zhiheng.portal.tomcat;
