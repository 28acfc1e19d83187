/** From the draft of a request to its acceptance. */
package io.zhiheng.review.application.request;
