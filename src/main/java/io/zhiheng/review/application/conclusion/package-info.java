/** From the report to the decision, its publicity, and what is said against them. */
package io.zhiheng.review.application.conclusion;
