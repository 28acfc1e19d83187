/** The questions that the rating tables answer, the forms of the tables, and the answers kept once asked. */
package io.zhiheng.rating.drools;
