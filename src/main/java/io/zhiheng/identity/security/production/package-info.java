/** What refuses to start in production. */
package io.zhiheng.identity.security.production;
