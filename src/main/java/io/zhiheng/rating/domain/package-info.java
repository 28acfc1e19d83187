/** The rating schemes and their states. */
package io.zhiheng.rating.domain;
