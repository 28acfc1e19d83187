/** What this module keeps about a person. */
package io.zhiheng.identity.application.personal;
