/** What the trail says about whoever asks. */
package io.zhiheng.audit.personal;
