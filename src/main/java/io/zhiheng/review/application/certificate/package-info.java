/** A certificate from its issue to its end. */
package io.zhiheng.review.application.certificate;
