/** How the demo's requests for a third-party assessment come to stand where they stand. */
package io.zhiheng.demo.request;
