/** The page of the improvement plan and its API. */
package io.zhiheng.improvement.web;
