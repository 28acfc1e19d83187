/** The stored editions. */
package io.zhiheng.catalogue.domain;
