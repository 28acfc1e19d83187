/** What one does with the test cases of a draft: make, run, mend and take away. */
package io.zhiheng.administration.application.table.testing;
