/** Pages and JSON API of the document review. */
package io.zhiheng.finding.web;
