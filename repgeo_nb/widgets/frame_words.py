def text_table(payload, state=None): return ""
