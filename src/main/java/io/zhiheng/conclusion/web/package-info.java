/** Pages and JSON API of conclusions. */
package io.zhiheng.conclusion.web;
