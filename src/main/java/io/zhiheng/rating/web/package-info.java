/** The door of the simulation. */
package io.zhiheng.rating.web;
