/** What can be said against the tables of a scheme before anybody is rated by them. */
package io.zhiheng.rating.check;
