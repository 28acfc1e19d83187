/** What a controller reads of a call: who calls, which version it knows, how much it may send. */
package io.zhiheng.shared.web;
