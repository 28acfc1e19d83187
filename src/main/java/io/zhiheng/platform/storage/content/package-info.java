/**
 * What a file really is, by its bytes, and whether an assessor can open it. Only structure is read, in bounded pieces;
 * nothing is unpacked but single small parts.
 */
package io.zhiheng.platform.storage.content;
