/** What may be told of many enterprises at once, and how it is reckoned. */
package io.zhiheng.comparison.domain;
