/** 分工: first-level indicators in the hands of people. */
package io.zhiheng.assessment.application.assignment;
