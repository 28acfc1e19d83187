/** What a report says, worked out and put in order before anything is set in type. */
package io.zhiheng.report.content;
