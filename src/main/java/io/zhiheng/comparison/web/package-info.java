/** The pages of comparison and their workbooks. */
package io.zhiheng.comparison.web;
