/** The bodies of requests on their way in: how large, how slow and how many at once they may be. */
package io.zhiheng.portal.body;
