/** Pages and the JSON API of third-party assessments. */
package io.zhiheng.review.web;
