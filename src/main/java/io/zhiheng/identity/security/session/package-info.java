/** Sessions in the database: which are open, when each was last used. */
package io.zhiheng.identity.security.session;
