/** Pages and JSON API of requests. */
package io.zhiheng.request.web;
