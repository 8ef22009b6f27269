/* Stands in for java.exe: prints its arguments, a line each, and ends with 7 where the last one ends with "fail". */
#include <stdio.h>
#include <windows.h>

int wmain(int argc, wchar_t **argv) {
  for (int i = 1; i < argc; i++) {
    char text[4096];
    WideCharToMultiByte(CP_UTF8, 0, argv[i], -1, text, sizeof text, 0, 0);
    printf("arg=%s\n", text);
  }
  size_t length = wcslen(argv[argc - 1]);
  return length >= 4 && !wcscmp(argv[argc - 1] + length - 4, L"fail") ? 7 : 0;
}
