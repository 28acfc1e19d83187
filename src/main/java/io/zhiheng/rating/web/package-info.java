/** The API of the simulation. */
package io.zhiheng.rating.web;
