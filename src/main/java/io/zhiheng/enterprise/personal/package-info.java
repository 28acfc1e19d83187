/** What a profile says about persons. */
package io.zhiheng.enterprise.personal;
