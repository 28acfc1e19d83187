/** 迁移: running processes go over to another version, checked each by itself and moved in the background. */
package io.zhiheng.administration.application.migration;
