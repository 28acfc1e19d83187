/** The visit on site: plan, meetings, nonconformities, their correction and its verification. */
package io.zhiheng.review.application.onsite;
