/** Pages and JSON API of teams. */
package io.zhiheng.team.web;
