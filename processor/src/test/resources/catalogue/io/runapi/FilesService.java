package io.runapi;

import io.runapi.declaration.Service;

@Service("files")
public interface FilesService extends FileUploads {}
