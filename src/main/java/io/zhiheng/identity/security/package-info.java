/** Who gets through which door: the filter chains and what they answer to whom they turn away. */
package io.zhiheng.identity.security;
