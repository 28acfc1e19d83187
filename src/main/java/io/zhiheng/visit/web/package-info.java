/** Pages and JSON API of visits. */
package io.zhiheng.visit.web;
