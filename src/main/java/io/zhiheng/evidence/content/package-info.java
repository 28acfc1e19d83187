/** What a file really is, by its bytes. Nothing is unpacked but one small, bounded part. */
package io.zhiheng.evidence.content;
