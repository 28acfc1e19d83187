/** Work that goes on after its request, on whichever node. */
package io.zhiheng.administration.application.background;
