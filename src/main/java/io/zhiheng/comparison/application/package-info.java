/** Results as they stand in a comparison. */
package io.zhiheng.comparison.application;
