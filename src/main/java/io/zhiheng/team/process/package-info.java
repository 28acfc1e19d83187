/** The team's steps in the process. */
package io.zhiheng.team.process;
