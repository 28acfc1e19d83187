/** How long each step of a request may take, and what happens before and after. */
package io.zhiheng.review.application.limits;
