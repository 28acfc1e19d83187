/** The product as its users meet it: the real application, database, process engine and browser. */
package io.zhiheng.journeys;
