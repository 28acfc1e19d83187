/** The filter chains: who may call what, and what the others are answered. */
package io.zhiheng.identity.security;
