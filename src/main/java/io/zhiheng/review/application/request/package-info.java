/** From the draft of a request to its acceptance. */
@NamedInterface("request-use-cases")
package io.zhiheng.review.application.request;

import org.springframework.modulith.NamedInterface;
