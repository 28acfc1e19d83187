/** What stood in an answer or an indicator before: to be read, compared and restored. */
package io.zhiheng.assessment.web.history;
